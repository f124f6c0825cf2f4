//! The parts of a permission's name: `family.noun.verb`.

use platform_proto::methods::{Access, Caller};

/// The permission that a method needs; empty if it needs none.
pub(crate) const fn of(access: &Access) -> &'static str {
    match access.caller {
        Caller::Permission(permission) => permission,
        Caller::Public | Caller::Authenticated | Caller::PeerOnly | Caller::UserImplemented => "",
    }
}

/// The kind of object that a permission is about, such as `pipeline`.
pub(crate) fn noun(permission: &'static str) -> &'static str {
    permission.split('.').nth(1).unwrap_or_default()
}

/// What a permission lets do, such as `write`.
pub(crate) fn verb(permission: &'static str) -> &'static str {
    permission.split('.').nth(2).unwrap_or_default()
}
