//! What every service of the platform does in the same way.
//!
//! Owns:      who a change is recorded for and how, what auth is told of objects, what a list shows, pages of lists.
//! Invariant: no secret and nothing larger than auth takes leaves in a record; nobody is shown more than auth lets it see.
//! Not here:  what a service owns and decides; who may call (`rpc`); events for others (`relay`).

pub mod audit;
pub mod diff;
pub mod entities;
pub mod ids;
pub mod page;
pub mod visible;

mod outgoing;
