//! The service through a real server, with the generated clients.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod accounts;
mod factors;
mod operators;
mod organizations;
mod permissions;
mod sessions;
mod site;
mod teams;
mod tokens;
