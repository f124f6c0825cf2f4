//! The platform's binaries as their users meet them.
//!
//! Owns:      starting the real all-in-one binary in a folder, signing in to it, ending it; the format of histories;
//!            the rules by which a service is judged that was killed.
//! Invariant: nothing is known about a process but what it prints and what it answers.
//! Not here:  what is then tried (`tests/it`), and killing it under load (`bin/crash`).

pub mod changes;
pub mod history;
mod platform;
pub mod registers;
mod session;

pub use platform::{Owner, Platform, binary};
pub use session::{Client, Session, channel, client};
