//! The messages of this crate by name, for code that learns a type only at run time.
//!
//! Owns:      finding a message's type, and what can be done with one that is only bytes.
//! Invariant: the table has every message of every package that is compiled in, in the order of names.
//! Not here:  building messages field by field; that needs the types themselves.

use prost::Name;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[cfg(feature = "validate")]
use crate::validate::Validate as Checked;

/// What every message is where no rules are compiled in.
#[cfg(not(feature = "validate"))]
pub(crate) trait Checked {}
#[cfg(not(feature = "validate"))]
impl<M> Checked for M {}

/// One type of message.
#[derive(Clone, Copy)]
pub struct Type {
    name: &'static str,
    to_json: fn(&[u8]) -> Result<Value, String>,
    from_json: fn(Value) -> Result<Vec<u8>, String>,
    reencode: fn(&[u8]) -> Result<Vec<u8>, String>,
    #[cfg(feature = "validate")]
    validate: fn(&[u8]) -> Result<(), String>,
}

/// The type with a full name such as `platform.auth.v1.User`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Type> {
    let types = crate::types::TYPES;
    types.binary_search_by(|it| it.name.cmp(name)).ok().map(|index| &types[index])
}

/// Every type, in the order of full names.
pub fn all() -> impl Iterator<Item = &'static Type> {
    crate::types::TYPES.iter()
}

impl Type {
    /// The type of a message under its full name.
    pub(crate) const fn of<M>(name: &'static str) -> Self
    where
        M: prost::Message + Name + Default + Serialize + DeserializeOwned + Checked,
    {
        Self {
            name,
            to_json: |encoded| said(serde_json::to_value(said(M::decode(encoded))?)),
            from_json: |json| said(serde_json::from_value::<M>(json)).map(|it| it.encode_to_vec()),
            reencode: |encoded| said(M::decode(encoded)).map(|it| it.encode_to_vec()),
            #[cfg(feature = "validate")]
            validate: |encoded| said(said(M::decode(encoded))?.validate()),
        }
    }

    /// The full name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The JSON of an encoded message; an error says why the bytes, or the JSON, cannot be.
    pub fn decode_to_json(&self, encoded: &[u8]) -> Result<Value, String> {
        (self.to_json)(encoded)
    }

    /// The encoding of a message in JSON; an error says what the type has not.
    pub fn encode_from_json(&self, json: Value) -> Result<Vec<u8>, String> {
        (self.from_json)(json)
    }

    /// Decodes a message and encodes it again; an error says why the bytes are none.
    pub fn reencode(&self, encoded: &[u8]) -> Result<Vec<u8>, String> {
        (self.reencode)(encoded)
    }

    /// Checks an encoded message's rules; an error names what breaks them.
    #[cfg(feature = "validate")]
    pub fn validate(&self, encoded: &[u8]) -> Result<(), String> {
        (self.validate)(encoded)
    }
}

impl std::fmt::Debug for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Type").field(&self.name).finish()
    }
}

fn said<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}
