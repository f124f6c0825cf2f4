//! Who may do what: the catalogue, the decision, and single grants.
//!
//! Owns:      permissions, roles as sets of them, grants and denies on single entities.
//! Invariant: nobody gives, takes or manages more than it may do itself.
//! Not here:  who belongs to which role or group (`core::member`, `core::group`).

pub(crate) mod cache;
pub(crate) mod catalog;
pub(crate) mod decide;
pub(crate) mod enumerate;
pub(crate) mod escalation;
pub(crate) mod overview;
pub(crate) mod revision;
pub(crate) mod snapshot;
pub(crate) mod text_page;
