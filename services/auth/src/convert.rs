//! The border: wire types in, checked types out. Only `convert` and `grpc` name `pb`.

pub(crate) mod account;
pub(crate) mod api_key;
pub(crate) mod audit;
pub(crate) mod entity;
pub(crate) mod grant;
pub(crate) mod group;
pub(crate) mod identity_provider;
pub(crate) mod invitation;
pub(crate) mod member;
pub(crate) mod oidc;
pub(crate) mod organization;
pub(crate) mod permission;
pub(crate) mod role;
pub(crate) mod service_account;
pub(crate) mod session;
pub(crate) mod token;
pub(crate) mod types;
pub(crate) mod user_admin;
