//! The rules, one file a noun. Nothing here names tonic or a wire type.
//!
//! A decision is a struct that holds all it needs, its [`context::Context`] included, and
//! implements [`::store::Work`]; it may run more than once, so it draws ids and secrets from the
//! context, whose draws are the same in each run.

pub(crate) mod account;
pub(crate) mod address;
pub(crate) mod claims;
pub(crate) mod context;
pub(crate) mod email;
pub(crate) mod exchange;
pub(crate) mod factor;
pub(crate) mod first_start;
pub(crate) mod hasher;
pub(crate) mod keys;
pub(crate) mod lockout;
pub(crate) mod mail;
pub(crate) mod page;
pub(crate) mod password;
pub(crate) mod proof;
pub(crate) mod refresh;
pub(crate) mod revocation;
pub(crate) mod seal;
pub(crate) mod secret;
pub(crate) mod session;
pub(crate) mod sign_in;
pub(crate) mod totp;
pub(crate) mod user_admin;
