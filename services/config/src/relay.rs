//! The topic of what changed, for other services.

/// What was changed, as `platform.config.v1.ObjectChange`; the key is `ORGANISATION/KIND/ID`.
pub(crate) const CHANGES: &str = "config.changes";
