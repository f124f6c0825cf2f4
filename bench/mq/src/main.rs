//! RustMQ beside its peers.

fn main() {}
