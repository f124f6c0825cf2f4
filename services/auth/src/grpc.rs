//! Thin handlers, one file a service of the contract.

pub(crate) mod account;
pub(crate) mod audit;
pub(crate) mod auth;
pub(crate) mod credential;
pub(crate) mod oidc;
pub(crate) mod organization;
pub(crate) mod permission;
pub(crate) mod question;
pub(crate) mod role;
pub(crate) mod token;
pub(crate) mod user_admin;

use std::sync::Arc;

use platform_proto::platform::auth::v1 as pb;
use rpc::{Call, Routes};
use tonic::Request;

use crate::core::Auth;
use crate::core::context::Context;

/// Answers the calls of all services of this crate.
#[derive(Clone)]
pub(crate) struct Handler {
    pub(crate) auth: Arc<Auth>,
}

impl Handler {
    /// The context of a call.
    pub(crate) fn context<T>(&self, request: &Request<T>) -> Context {
        self.auth.context(&Call::of(request))
    }

    /// The context of a call, and its message.
    pub(crate) fn open<T>(&self, request: Request<T>) -> (Context, T) {
        (self.context(&request), request.into_inner())
    }
}

/// Every service of the contract.
pub(crate) fn routes(auth: &Arc<Auth>) -> Routes {
    let handler = Handler { auth: Arc::clone(auth) };
    Routes::new()
        .add(rpc::service!(pb::auth_service_server::AuthServiceServer::new(handler.clone())))
        .add(rpc::service!(pb::account_service_server::AccountServiceServer::new(handler.clone())))
        .add(rpc::service!(pb::user_admin_service_server::UserAdminServiceServer::new(
            handler.clone()
        )))
        .add(rpc::service!(pb::organization_service_server::OrganizationServiceServer::new(
            handler.clone()
        )))
        .add(rpc::service!(pb::role_service_server::RoleServiceServer::new(handler.clone())))
        .add(rpc::service!(pb::permission_service_server::PermissionServiceServer::new(
            handler.clone()
        )))
        .add(rpc::service!(pb::credential_service_server::CredentialServiceServer::new(
            handler.clone()
        )))
        .add(rpc::service!(pb::audit_service_server::AuditServiceServer::new(handler.clone())))
        .add(rpc::service!(pb::oidc_service_server::OidcServiceServer::new(handler.clone())))
        .add(rpc::service!(pb::token_service_server::TokenServiceServer::new(handler)))
        .list_by_object(&["/platform.auth.v1.RoleService/ListGroups"])
}
