//! Files: on the machine's disk, or on a simulated one that loses what was not synced.
//!
//! Owns:      what an engine may ask of a file system, and what it may count on after a crash.
//! Invariant: an engine that is given another [`FileSystem`] behaves the same otherwise; the
//!            simulated one takes every decision from its seed, and never touches the machine.
//! Not here:  formats, checksums (the engines); object stores (`lake`).

mod executor;
mod lock;
mod real;
mod replace;
mod simulated;
mod system;

pub use executor::Executor;
pub use lock::Lock;
pub use real::RealFs;
pub use replace::replace;
pub use simulated::{Disk, Operation, SimulatedFs};
pub use system::{Entry, File, FileSystem, Open, Space};
