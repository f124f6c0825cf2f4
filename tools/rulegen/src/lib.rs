//! Compiles `buf.validate` rules to Rust.
