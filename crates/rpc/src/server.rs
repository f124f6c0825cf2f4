//! The server: its ports, its connections, and the services that every process offers.
//!
//! Owns:      accepting, TLS, HTTP/2 and gRPC-Web with the limits of each.
//! Invariant: every wait and every buffer of a connection has a limit, and a drain ends in time whatever clients do.
//! Not here:  what happens to a call (`layers`).

mod connection;
mod lent;
mod preface;
mod web;

use std::sync::Arc;
use std::time::Duration;

use net::{Address, Listener};
use runtime::tls::Acceptor;
use runtime::{BoxError, Error, Failure, Host, OnError, Reflection};
use tokio_util::sync::CancellationToken;

use self::connection::{Connections, Http};
use self::web::Web;
use crate::audit::Trail;
use crate::descriptors::Descriptors;
use crate::layers::{self, Limits, Parts};
use crate::shares::Shares;
use crate::table::Table;
use crate::{Auditor, Authority, Routes, health, metrics, reflection};

/// A gRPC server whose ports are bound, and that does not answer yet.
pub struct Server {
    host: Host,
    options: runtime::Server,
    acceptor: Acceptor,
    /// The port.
    listener: Listener,
    /// `memory:<name of the process>`, for services of the same process.
    local: Listener,
}

impl Server {
    /// Binds the gRPC port, the name of the process in its own memory, and the HTTP port if nobody has yet; reads the
    /// certificates.
    ///
    /// # Errors
    ///
    /// A port is taken, or a certificate cannot be used: one sentence that names the key.
    pub async fn bind(host: &Host, options: &runtime::Server) -> Result<Self, Failure> {
        let bound = host.network.listen(&options.listen).await;
        let listener = bound.map_err(|error| Error::bind("server.listen", error))?;
        if host.http.address().is_none() {
            host.http.listen(host, &options.http, "server.http").await?;
        }
        let name = Address::Memory(host.name.to_owned());
        let local = host.network.listen(&name).await.map_err(Failure::other)?;
        let acceptor = Acceptor::new(&options.tls, "server.tls", host)?;
        let options = options.clone();
        Ok(Self { host: host.clone(), options, acceptor, listener, local })
    }

    /// Where the gRPC port is, with its real number.
    #[must_use]
    pub const fn address(&self) -> &Address {
        self.listener.address()
    }

    /// Whether the port speaks TLS.
    #[must_use]
    pub fn is_tls(&self) -> bool {
        self.acceptor.is_tls()
    }

    /// Bytes of the greatest message that it takes and sends.
    #[must_use]
    pub fn message_bytes_max(&self) -> usize {
        self.options.limits.message_bytes_max.as_usize()
    }

    /// Where services of the same process reach it.
    #[must_use]
    pub const fn local_address(&self) -> &Address {
        self.local.address()
    }

    /// Answers calls from now on, as tasks of the host, until they are asked to stop.
    ///
    /// It adds health, readiness and reflection to `routes`. Calls are refused as STARTING until the host's health says
    /// that the process has started, except from services of the same process.
    ///
    /// # Errors
    ///
    /// A fault of ours: a service that no contract has, or a method that nobody may call.
    pub fn serve(
        self,
        routes: Routes,
        authority: Arc<dyn Authority>,
        auditor: Arc<dyn Auditor>,
    ) -> Result<(), Failure> {
        metrics::describe();
        let Self { host, options, acceptor, listener, local } = self;
        let descriptors = Descriptors::of_this_build();
        let routes = with_standard_services(routes, &host, &descriptors, options.reflection);
        let is_open = options.reflection == Reflection::Public;
        let table = Table::new(routes, &descriptors, is_open).map_err(Failure::other)?;
        drop(descriptors);
        let trail = Trail::new(&host, auditor);
        let limits = limits(&options.limits);
        let parts = Parts { host: host.clone(), table, authority, trail, limits };
        let stack = layers::compose(parts);
        let connections = Arc::new(Connections {
            acceptor,
            http: Http::new(&options.limits),
            web: Web::new(stack.clone(), &options.cors_origins),
            stack,
            seats: Shares::new(
                options.limits.connections_max,
                options.limits.connections_per_address_max,
            ),
            tasks: host.tasks.clone(),
            random: Arc::clone(&host.random),
            first_byte_timeout: options.limits.first_byte_timeout.0,
            age_max: options.limits.connection_age_max.0,
            unread_timeout: options.limits.stream_idle_timeout.0,
            grace: cut_after(options.drain.grace.0),
        });
        tracing::info!(
            address = %listener.address(),
            tls = connections.acceptor.is_tls(),
            "listening for calls"
        );
        for (name, listener) in [("grpc", listener), ("grpc local", local)] {
            let work = accept(Arc::clone(&connections), listener, host.tasks.stop());
            host.tasks.spawn(name, OnError::Stop, work);
        }
        Ok(())
    }
}

/// Accepts until the stop; the port is free from then on.
async fn accept(
    connections: Arc<Connections>,
    mut listener: Listener,
    stop: CancellationToken,
) -> Result<(), BoxError> {
    loop {
        let (connection, origin) = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            accepted = listener.accept() => accepted?,
        };
        connections.open(connection, origin);
    }
}

/// What every server offers beside its own services.
fn with_standard_services(
    routes: Routes,
    host: &Host,
    descriptors: &Descriptors,
    reflection: Reflection,
) -> Routes {
    let routes = health::mount(routes, &host.health);
    match reflection {
        Reflection::Off => routes,
        Reflection::Authenticated | Reflection::Public => reflection::mount(routes, descriptors),
    }
}

fn limits(options: &runtime::Limits) -> Limits {
    Limits {
        calls_max: options.calls_max,
        calls_per_address_max: options.calls_per_address_max,
        message_bytes_max: options.message_bytes_max.as_usize(),
        header_bytes_max: options.header_bytes_max.as_usize(),
        call_timeout: options.call_timeout.0,
        stream_idle_timeout: options.stream_idle_timeout.0,
    }
}

/// When connections are cut in a drain: early enough that their tasks end within its grace.
fn cut_after(grace: Duration) -> Duration {
    grace.mul_f64(0.8)
}
