//! The `auth` service: who somebody is and what they may do.
//!
//! Owns:      `platform.auth.v1`: accounts, sessions, keys, organisations, grants, credentials, the audit record.
//! Invariant: a change, its audit record, its event and the revocation that follows from it are one transaction.
//! Not here:  how tokens are verified elsewhere (`rpc`), and sending the mails that are asked for here.

mod convert;
mod core;
mod error;
mod grpc;
mod metrics;
mod options;
mod store;

pub use error::{Error, Invalid};
pub use options::{Exchange, Lockout, Options, Passwords, Registration, Tokens, Unfit};
