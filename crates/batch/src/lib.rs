//! RustMQ's record batch.
