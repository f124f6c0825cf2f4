//! Who may call a method: the option `platform.common.v1.access`.

use std::fmt;

use anyhow::{Result, bail};
use prost_reflect::{DynamicMessage, MethodDescriptor, ReflectMessage, Value};

/// Full name of the option.
pub const OPTION: &str = "platform.common.v1.access";

/// The access policy of one method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    pub kind: Kind,
    /// Field path of the object that the permission is checked on; empty means none.
    pub resource: String,
    /// Field path of the user who may call the method about itself; empty means none.
    pub self_: String,
    /// Services of the same cluster may call it without the permission.
    pub peer: bool,
    pub tenant: Option<Tenant>,
}

/// The kind of caller that is let through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Public,
    Authenticated,
    Permission(String),
    PeerOnly,
    UserImplemented,
}

/// How a method is bound to an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// Field path of the organisation's id; empty means that an object is named by id alone.
    pub org: String,
    /// A peer without an exchanged token may name an organisation.
    pub peer_names_org: bool,
}

impl Access {
    /// The method's policy, or `None` where the option is missing.
    pub fn of(method: &MethodDescriptor) -> Result<Option<Self>> {
        let Some(extension) = method.parent_pool().get_extension_by_name(OPTION) else {
            bail!("the image does not define {OPTION}");
        };
        let options = method.options();
        if !options.has_extension(&extension) {
            return Ok(None);
        }
        let Some(access) = options.get_extension(&extension).as_message().cloned() else {
            bail!("{OPTION} is not a message");
        };
        Self::read(&access).map(Some)
    }

    fn read(access: &DynamicMessage) -> Result<Self> {
        let descriptor = access.descriptor();
        let Some(kind) = descriptor.oneofs().find(|oneof| oneof.name() == "kind") else {
            bail!("{OPTION} has no oneof `kind`");
        };
        let Some(set) = kind.fields().find(|field| access.has_field(field)) else {
            bail!("none of the five kinds is set");
        };
        let kind = match set.name() {
            "public" => Kind::Public,
            "authenticated" => Kind::Authenticated,
            "permission" => Kind::Permission(text(access, "permission")),
            "peer_only" => Kind::PeerOnly,
            "user_implemented" => Kind::UserImplemented,
            other => bail!("unknown kind `{other}`"),
        };
        let tenant = match access.get_field_by_name("tenant").as_deref() {
            Some(Value::Message(tenant)) if access.has_field_by_name("tenant") => Some(Tenant {
                org: text(tenant, "org"),
                peer_names_org: flag(tenant, "peer_names_org"),
            }),
            _ => None,
        };
        Ok(Self {
            kind,
            resource: text(access, "resource"),
            self_: text(access, "self"),
            peer: flag(access, "peer"),
            tenant,
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Public => f.write_str("public"),
            Self::Authenticated => f.write_str("authenticated"),
            Self::Permission(permission) => f.write_str(permission),
            Self::PeerOnly => f.write_str("peer only"),
            Self::UserImplemented => f.write_str("user-implemented"),
        }
    }
}

fn text(message: &DynamicMessage, field: &str) -> String {
    let value = message.get_field_by_name(field);
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn flag(message: &DynamicMessage, field: &str) -> bool {
    message.get_field_by_name(field).and_then(|value| value.as_bool()).unwrap_or_default()
}
