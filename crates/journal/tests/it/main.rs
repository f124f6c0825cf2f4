//! The journal from outside: on the machine's disk, and on one that forgets.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod basic;
mod crashes;
mod cut;
mod damage;
mod dying;
mod flush;
mod model;
mod real;
mod world;
