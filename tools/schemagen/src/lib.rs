//! Drives the Rust generators as buf plugins.
