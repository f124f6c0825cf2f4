//! Records become rows: cast, cleaned, scored, and divided into those that are kept and those that are set aside.
//!
//! Owns:      what a declaration means for a record; the columns of the table of a data set.
//! Invariant: every record is read, left out, set aside or kept, and is counted once; what becomes of it depends on
//!            itself, the declaration and, for rules that say so, on its batch, other tables and the time.
//! Not here:  which records (bronze), who may ask (`rpc`), SQL (`store`).

pub(crate) mod around;
pub(crate) mod by_hand;
pub(crate) mod cell;
pub(crate) mod expression;
pub(crate) mod fit;
pub(crate) mod judge;
pub(crate) mod kind;
pub(crate) mod number;
pub(crate) mod output;
pub(crate) mod path;
pub(crate) mod plan;
pub(crate) mod quality;
pub(crate) mod raw;
pub(crate) mod records;
pub(crate) mod refine;
pub(crate) mod release;
pub(crate) mod run;
pub(crate) mod runs;
pub(crate) mod scan;
pub(crate) mod shown;
pub(crate) mod table;
pub(crate) mod tally;
pub(crate) mod text;
pub(crate) mod time;
pub(crate) mod upkeep;
pub(crate) mod work;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod speed;
