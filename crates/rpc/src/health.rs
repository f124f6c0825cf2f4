//! Health and readiness over gRPC: `grpc.health.v1` and the contract's own services, from the process's one state.

use std::pin::Pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt, stream};
use platform_proto::platform::common::v1 as pb;
use platform_proto::platform::common::v1::health_service_server::{
    HealthService, HealthServiceServer,
};
use platform_proto::platform::common::v1::readiness_service_server::{
    ReadinessService, ReadinessServiceServer,
};
use runtime::{Component, Health, HealthReport, State};
use tokio::sync::watch;
use tonic::{Request, Response, Status};
use tonic_health::pb as grpc;
use tonic_health::pb::health_check_response::ServingStatus as GrpcStatus;
use tonic_health::pb::health_server::{Health as GrpcHealth, HealthServer};

use crate::Routes;
use crate::table::REFLECTION;

/// Adds the services that tell how the process is.
pub(crate) fn mount(routes: Routes, health: &Health) -> Routes {
    let own = ["grpc.health.v1.Health", "platform.common.v1.HealthService", REFLECTION];
    let names = routes.names().chain(own).chain(["platform.common.v1.ReadinessService"]);
    let handler = Handler { health: health.clone(), services: names.collect() };
    routes
        .add(HealthServer::new(handler.clone()))
        .add(HealthServiceServer::new(handler.clone()))
        .add(ReadinessServiceServer::new(handler))
}

#[derive(Clone)]
struct Handler {
    health: Health,
    /// Services of this process; all are as the process is.
    services: Arc<[&'static str]>,
}

type Watch<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

impl Handler {
    /// An empty name is the whole process.
    fn knows(&self, service: &str) -> bool {
        service.is_empty() || self.services.contains(&service)
    }

    /// The report as it is, then after every change; the last one says that the process drains.
    fn reports(&self) -> impl Stream<Item = HealthReport> + Send + 'static {
        /// How the stream goes on.
        enum Next {
            Now(watch::Receiver<HealthReport>),
            Change(watch::Receiver<HealthReport>),
            End,
        }
        stream::unfold(Next::Now(self.health.watch()), |next| async {
            let mut watch = match next {
                Next::Now(watch) => watch,
                Next::Change(mut watch) => watch.changed().await.ok().map(|()| watch)?,
                Next::End => return None,
            };
            let report = watch.borrow_and_update().clone();
            let next = if report.draining { Next::End } else { Next::Change(watch) };
            Some((report, next))
        })
    }

    fn check_response(
        &self,
        report: &HealthReport,
        is_known: bool,
    ) -> pb::HealthServiceCheckResponse {
        let components = report.components.iter().filter(|_| is_known);
        pb::HealthServiceCheckResponse {
            status: status(report, is_known).into(),
            components: components.map(|(name, it)| ((*name).to_owned(), part(name, it))).collect(),
            version: self.health.version().to_owned(),
            uptime_seconds: i64::try_from(self.health.uptime().as_secs()).unwrap_or(i64::MAX),
        }
    }
}

fn status(report: &HealthReport, is_known: bool) -> pb::ServingStatus {
    match report.state() {
        _ if !is_known => pb::ServingStatus::Unknown,
        State::Serving => pb::ServingStatus::Serving,
        State::Starting | State::NotServing => pb::ServingStatus::NotServing,
    }
}

fn part(name: &str, component: &Component) -> pb::ComponentHealth {
    let status = match component.state {
        State::Serving => pb::ServingStatus::Serving,
        State::Starting | State::NotServing => pb::ServingStatus::NotServing,
    };
    pb::ComponentHealth {
        status: status.into(),
        name: name.to_owned(),
        message: component.message.clone(),
        last_check_ms: component.checked_at.micros().div_euclid(1000),
        latency_ms: i32::try_from(component.latency.as_millis()).unwrap_or(i32::MAX),
    }
}

fn grpc_response(report: &HealthReport, is_known: bool) -> grpc::HealthCheckResponse {
    let status = match status(report, is_known) {
        pb::ServingStatus::Serving => GrpcStatus::Serving,
        pb::ServingStatus::NotServing => GrpcStatus::NotServing,
        pb::ServingStatus::Unknown | pb::ServingStatus::Unspecified => GrpcStatus::ServiceUnknown,
    };
    grpc::HealthCheckResponse { status: status.into() }
}

#[tonic::async_trait]
impl HealthService for Handler {
    async fn check(
        &self,
        request: Request<pb::HealthServiceCheckRequest>,
    ) -> Result<Response<pb::HealthServiceCheckResponse>, Status> {
        let is_known = self.knows(&request.into_inner().service);
        Ok(Response::new(self.check_response(&self.health.report(), is_known)))
    }

    async fn watch(
        &self,
        request: Request<pb::HealthServiceWatchRequest>,
    ) -> Result<Response<Watch<pb::HealthServiceWatchResponse>>, Status> {
        let is_known = self.knows(&request.into_inner().service);
        let this = self.clone();
        let responses = self.reports().map(move |report| {
            let pb::HealthServiceCheckResponse { status, components, version, uptime_seconds } =
                this.check_response(&report, is_known);
            Ok(pb::HealthServiceWatchResponse { status, components, version, uptime_seconds })
        });
        Ok(Response::new(Box::pin(responses)))
    }
}

#[tonic::async_trait]
impl ReadinessService for Handler {
    async fn ready(
        &self,
        _: Request<pb::ReadinessServiceReadyRequest>,
    ) -> Result<Response<pb::ReadinessServiceReadyResponse>, Status> {
        let report = self.health.report();
        let missing = report.not_ready().into_iter().map(str::to_owned).collect();
        Ok(Response::new(pb::ReadinessServiceReadyResponse {
            ready: report.state() == State::Serving,
            reason: report.reason(),
            not_ready_components: missing,
        }))
    }
}

#[tonic::async_trait]
impl GrpcHealth for Handler {
    type WatchStream = Watch<grpc::HealthCheckResponse>;

    async fn check(
        &self,
        request: Request<grpc::HealthCheckRequest>,
    ) -> Result<Response<grpc::HealthCheckResponse>, Status> {
        match self.knows(&request.into_inner().service) {
            true => Ok(Response::new(grpc_response(&self.health.report(), true))),
            false => Err(Status::not_found("this process has no such service")),
        }
    }

    async fn watch(
        &self,
        request: Request<grpc::HealthCheckRequest>,
    ) -> Result<Response<Self::WatchStream>, Status> {
        let is_known = self.knows(&request.into_inner().service);
        let mut last = None;
        // Components come and go without a change of the whole, which is all that is told here.
        let changes = self.reports().filter_map(move |report| {
            let response = grpc_response(&report, is_known);
            let is_new = last.replace(response.status) != Some(response.status);
            std::future::ready(is_new.then_some(Ok(response)))
        });
        Ok(Response::new(Box::pin(changes)))
    }
}
