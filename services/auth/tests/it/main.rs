//! The service through a real server, with the generated clients.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod accounts;
mod audit;
mod authority;
mod credentials;
mod factors;
mod key_bounds;
mod key_grants;
mod oidc;
mod operators;
mod organizations;
mod permissions;
mod process;
mod recorded;
mod roles;
mod sessions;
mod site;
mod teams;
mod tokens;
mod trail;
