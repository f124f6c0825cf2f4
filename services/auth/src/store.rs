//! SQL, one file a noun: functions on [`::store::Tx`] that hold no rule.

pub(crate) mod account;
pub(crate) mod api_key;
pub(crate) mod audit;
pub(crate) mod entity;
pub(crate) mod event;
pub(crate) mod factor;
pub(crate) mod first_start;
pub(crate) mod grant;
pub(crate) mod group;
pub(crate) mod invitation;
pub(crate) mod keys;
pub(crate) mod member;
pub(crate) mod organization;
pub(crate) mod permission;
pub(crate) mod proof;
pub(crate) mod revocation;
pub(crate) mod role;
pub(crate) mod service_account;
pub(crate) mod session;
