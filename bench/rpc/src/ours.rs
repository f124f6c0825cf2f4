//! Processes as in production: telemetry, limits and layers of a service, with auth's own authority.

use std::path::Path;
use std::process::ExitCode;

use net::Address;
use platform_proto::platform::auth::v1::role_service_server::RoleServiceServer;
use rpc::Routes;
use runtime::{Failure, Host};

use crate::echo::Echo;
use crate::{process, site};

/// The first argument of the process that has every layer around [`Echo`].
pub(crate) const MODE: &str = "ours";
/// The first argument of the process that is the auth service.
pub(crate) const AUTH_MODE: &str = "auth";

/// Serves [`Echo`] until the process is told to end.
pub(crate) fn run(folder: &Path) -> ExitCode {
    runtime::run("auth", site::options(folder), async |options: auth::Process, host| {
        let service = auth::build(&options.auth, &host).await?;
        let routes = Routes::new().add(rpc::service!(RoleServiceServer::new(Echo)));
        serve(&options, &host, &service, routes).await
    })
}

/// Serves auth, over TLS, until the process is told to end.
pub(crate) fn run_auth(folder: &Path) -> ExitCode {
    runtime::run("auth", site::with_tls(folder), async |options: auth::Process, host| {
        let service = auth::build(&options.auth, &host).await?;
        serve(&options, &host, &service, service.routes()).await
    })
}

async fn serve(
    options: &auth::Process,
    host: &Host,
    service: &auth::Service,
    routes: Routes,
) -> Result<(), Failure> {
    let server = rpc::Server::bind(host, &options.server).await?;
    let Address::Tcp(address) = server.address().clone() else {
        return Err(Failure::other("the server is not on TCP"));
    };
    server.serve(routes, service.authority(), service.auditor())?;
    process::say(&address);
    Ok(())
}
