//! Thin handlers, one file a service of the contract.

pub(crate) mod account;
pub(crate) mod auth;
pub(crate) mod token;
pub(crate) mod user_admin;
