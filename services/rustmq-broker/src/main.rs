//! A broker of RustMQ as a process.

fn main() {}
