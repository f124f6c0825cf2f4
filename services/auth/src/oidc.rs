//! Talking to identity providers, and to the name servers that prove whose a domain is.
//!
//! Owns:      the HTTP client that nobody can point into the cluster's network, discovery, and the redemption of codes.
//! Invariant: an identity comes from a token that a key of the provider signed, for our client and this attempt.
//! Not here:  who may sign in with an identity (`core::oidc`).

mod dns;
mod http;
mod provider;
mod told;

pub(crate) use dns::Names;
pub(crate) use http::Http;
pub(crate) use provider::{Asked, Client, Providers, Redemption, refused};
pub(crate) use told::Told;
