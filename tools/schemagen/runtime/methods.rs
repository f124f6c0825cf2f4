//! What the contracts say about each method, for layers that know a call only by its path.
//!
//! Owns:      the table of methods, and its types.
//! Invariant: the table has every method of every package that is compiled in, in the order of paths.
//! Not here:  what is done with it.

use crate::table::METHODS;

/// One method of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// Path of its calls, such as `/platform.auth.v1.AuthService/Login`.
    pub path: &'static str,
    /// Full name of the message that a caller sends.
    pub request: &'static str,
    /// Full name of the message that a caller gets.
    pub response: &'static str,
    /// A caller sends any number of messages.
    pub client_streaming: bool,
    /// A caller gets any number of messages.
    pub server_streaming: bool,
    /// What calling it twice does.
    pub idempotency: Idempotency,
    /// Who may call it; `None` if the contract does not say, and then nobody may.
    pub access: Option<Access>,
    /// Callers should use something else.
    pub deprecated: bool,
}

/// What calling a method twice does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// Nothing is known; a client must not repeat the call by itself.
    Unknown,
    /// It only reads.
    NoSideEffects,
    /// The second call changes nothing more.
    Idempotent,
}

/// Who may call a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// The kind of caller that is let through.
    pub caller: Caller,
    /// Field path of the object that the permission is checked on; empty means none.
    pub resource: &'static str,
    /// Field path of the user who may call the method about itself; empty means none.
    pub self_: &'static str,
    /// A service of the same cluster may call it without the permission.
    pub peer: bool,
    /// How the method is bound to an organisation; `None` if it is not.
    pub tenant: Option<Tenant>,
}

/// The kind of caller that is let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Anyone, without credentials.
    Public,
    /// Any principal with valid credentials, about itself.
    Authenticated,
    /// A principal that holds the permission.
    Permission(&'static str),
    /// A service of the same cluster, by its mTLS identity.
    PeerOnly,
    /// Whoever the user's own server lets through.
    UserImplemented,
}

/// How a method is bound to an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// Field path of the organisation's id; empty means that an object is named by id alone.
    pub org: &'static str,
    /// A peer without an exchanged token may name an organisation.
    pub peer_names_org: bool,
}

impl Method {
    /// Full name of its service, such as `platform.auth.v1.AuthService`.
    pub fn service(&self) -> &'static str {
        self.path[1..].split_once('/').map_or("", |(service, _)| service)
    }

    /// Its own name, such as `Login`.
    pub fn name(&self) -> &'static str {
        self.path[1..].split_once('/').map_or("", |(_, name)| name)
    }
}

/// Every method, in the order of paths.
pub fn methods() -> &'static [Method] {
    METHODS
}

/// The method of a path, such as `/platform.auth.v1.AuthService/Login`.
pub fn method(path: &str) -> Option<&'static Method> {
    let index = METHODS.binary_search_by(|method| method.path.cmp(path)).ok()?;
    METHODS.get(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_found_by_its_path() {
        let found = method("/sample.SampleService/List").unwrap();
        assert_eq!(found.service(), "sample.SampleService");
        assert_eq!(found.name(), "List");
        assert_eq!(method("/sample.SampleService/Lost"), None);
    }
}
