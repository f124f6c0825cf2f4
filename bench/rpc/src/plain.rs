//! The handler as tonic serves it by itself: with the codec of prost, which validates nothing.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use platform_proto::platform::auth::v1::role_service_server::RoleService as _;
use platform_proto::platform::auth::v1::{GetRoleRequest, GetRoleResponse};
use tonic::body::Body;
use tonic::server::{Grpc, NamedService, UnaryService};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;
use tower::Service;

use crate::echo::Echo;

/// The only method.
const PATH: &str = "/platform.auth.v1.RoleService/GetRole";

/// [`Echo`] in the form that tonic's own generator gives a service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain;

impl NamedService for Plain {
    const NAME: &'static str = "platform.auth.v1.RoleService";
}

impl Service<http::Request<Body>> for Plain {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<http::Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        match request.uri().path() {
            PATH => async move {
                let codec = ProstCodec::<GetRoleResponse, GetRoleRequest>::default();
                Ok(Grpc::new(codec).unary(GetRole, request).await)
            }
            .boxed(),
            _ => unimplemented().boxed(),
        }
    }
}

fn unimplemented() -> Ready<Result<http::Response<Body>, Infallible>> {
    ready(Ok(Status::unimplemented("").into_http()))
}

struct GetRole;

impl UnaryService<GetRoleRequest> for GetRole {
    type Response = GetRoleResponse;
    type Future = BoxFuture<'static, Result<Response<GetRoleResponse>, Status>>;

    fn call(&mut self, request: Request<GetRoleRequest>) -> Self::Future {
        async move { Echo.get_role(request).await }.boxed()
    }
}
