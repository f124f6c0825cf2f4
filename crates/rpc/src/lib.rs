//! gRPC servers and clients of one shape: layers, identities, errors.
//!
//! Owns:      tonic; who may call what; what a status carries; limits, deadlines and retries of calls.
//! Invariant: a handler runs only after the access option of its method has been enforced.
//! Not here:  rules of services, sockets (`net`), processes (`runtime`).

mod acting;
mod auditor;
mod authority;
mod call;
mod channel;
mod clients;
mod fault;
mod payload;
mod peers;
mod principal;
mod propagation;
mod refusal;
mod retry;
mod routes;
mod scope;
pub mod token;
pub mod wire;

pub use auditor::{Auditor, RemoteAuditor};
pub use authority::{Authority, RemoteAuthority};
pub use call::Call;
pub use channel::Channel;
pub use clients::Clients;
pub use fault::{Fault, Kind, Violation, status};
pub use payload::Payload;
pub use peers::Peers;
pub use principal::{Credential, Principal, PrincipalKind};
pub use refusal::Refusal;
pub use routes::{Answer, Answering, MESSAGE_BYTES_MAX, Routes};
pub use scope::{current, within};

#[doc(hidden)]
pub use tonic::codec::CompressionEncoding;
