//! TLS on both sides: certificates that are read again, and who the other side is.
//!
//! Owns:      the rustls configurations of a process, and its one cryptographic provider, aws-lc-rs.
//! Invariant: a certificate that cannot be used never replaces one that can; a handshake has a deadline.
//! Not here:  what a peer may do (`rpc`), connections (`net`).

mod acceptor;
mod connector;
mod identity;
mod material;
mod options;
mod reloading;
mod stream;

pub use acceptor::{Accepted, Acceptor};
pub use connector::Connector;
pub use identity::peer_of;
pub use options::{ClientAuth, ClientTls, ServerTls};
pub use stream::Stream;

/// Makes aws-lc-rs the provider of rustls in this process; any further call changes nothing.
pub fn install_provider() {
    // An error means that a provider is installed; a test of the lock file shows that there is one only.
    _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
}
