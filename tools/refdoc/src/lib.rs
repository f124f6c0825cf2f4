//! The browsable reference of all contracts: a static site.
//!
//! Owns:      how a contract is shown.
//! Invariant: everything shown comes from the contracts; every link leads somewhere.
//! Not here:  what the contracts say (`catalog`), and the examples in them (`vectors`).

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds and values matched on are prost-reflect's, and the rest is what is meant"
)]

mod markup;
mod method;
mod noun;
mod page;
mod rules;
mod search;
mod site;

pub use site::write;
