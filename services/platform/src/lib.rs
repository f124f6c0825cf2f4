//! The all-in-one: every service in one process, and the command line in front of them.
//!
//! Owns:      which services there are, how they find each other in one process, and what people type.
//! Invariant: services talk through generated clients, here as between machines; only the transport differs.
//! Not here:  anything that a service decides.

pub mod cli;
mod operator;
pub mod options;
pub mod raw;
mod sample;
pub mod up;
