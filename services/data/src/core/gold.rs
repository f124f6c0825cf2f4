//! Gold rows: what is declared, computed from what changed, and put in the place of what was there.
//!
//! Owns:      builds of aggregations and what is known of them; reads of their tables.
//! Invariant: an aggregation's table is what its declaration says of its inputs in the versions that its state names; a
//!            build makes one version or, if nothing differs, none.
//! Not here:  whether a declaration is good (config), when something is built (etl), the wire (`grpc::gold`).

pub(crate) mod build;
pub(crate) mod calendar;
pub(crate) mod changes;
pub(crate) mod column;
pub(crate) mod declared;
pub(crate) mod derive;
pub(crate) mod engine;
pub(crate) mod freshness;
pub(crate) mod joined;
pub(crate) mod kept;
pub(crate) mod lookup;
pub(crate) mod order;
pub(crate) mod output;
pub(crate) mod regroup;
pub(crate) mod running;
pub(crate) mod scope;
pub(crate) mod state;
pub(crate) mod statement;
pub(crate) mod text;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
