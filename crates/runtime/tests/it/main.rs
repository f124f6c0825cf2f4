//! The runtime from outside.
