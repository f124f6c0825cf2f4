//! SQL, one file a noun: functions on [`::store::Tx`] that hold no rule.

pub(crate) mod account;
pub(crate) mod audit;
pub(crate) mod event;
pub(crate) mod factor;
pub(crate) mod keys;
pub(crate) mod proof;
pub(crate) mod revocation;
pub(crate) mod session;
pub(crate) mod standing;
