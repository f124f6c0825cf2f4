//! What every network does, over TCP and in memory.

mod exhaustion;
mod memory;
mod network;
