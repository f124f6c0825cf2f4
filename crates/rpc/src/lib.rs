//! gRPC servers and clients of one shape: layers, identities, errors.
//!
//! Owns:      tonic; who may call what; what a status carries; limits, deadlines and retries of calls.
//! Invariant: a handler runs only after the access option of its method has been enforced.
//! Not here:  rules of services, sockets (`net`), processes (`runtime`).

mod access;
mod acting;
mod audit;
mod auditor;
mod authority;
mod call;
mod channel;
mod clients;
mod descriptors;
mod exchange;
mod fault;
mod fields;
mod frames;
mod head;
mod health;
mod layers;
mod metrics;
mod normal;
mod outgoing;
mod panic;
mod payload;
mod peers;
mod permission;
mod principal;
mod propagation;
mod reflection;
mod refusal;
mod retry;
mod routes;
mod scope;
mod server;
mod shares;
mod standing;
mod table;
pub mod token;
mod unread;
pub mod wire;

pub use auditor::{Auditor, RemoteAuditor, has_room};
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
pub use server::Server;
