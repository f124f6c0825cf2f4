//! The all-in-one in this process, on free ports and in a folder of its own.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod access;
mod mq;
mod relay;
mod sample_load;
mod tenancy;
mod world;
