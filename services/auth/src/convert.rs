//! The border: wire types in, checked types out. Only `convert` and `grpc` name `pb`.

pub(crate) mod account;
pub(crate) mod session;
pub(crate) mod token;
pub(crate) mod types;
pub(crate) mod user_admin;
