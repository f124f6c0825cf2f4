//! A broker of RustMQ.
