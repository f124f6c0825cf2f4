//! What the contracts say beyond their types: comments, access, errors, bounds.
//!
//! Owns:      reading a descriptor image with its source comments.
//! Invariant: a fact about a contract is read here once, and the checks and the reference share it.
//! Not here:  what a contract must say (`xtask lint`) and how it is shown (`refdoc`).

pub mod access;
pub mod bounds;
pub mod comment;
pub mod image;
pub mod method;

pub use image::Image;
