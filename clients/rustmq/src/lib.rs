//! The client of RustMQ.
