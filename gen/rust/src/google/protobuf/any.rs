//! A message of any type.

use prost::{DecodeError, Message, Name, bytes::Bytes};

/// A message of any type, encoded, with the URL of its type.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Any {
    /// The type's full name behind a slash, such as `type.googleapis.com/google.protobuf.Empty`.
    #[prost(string, tag = "1")]
    pub type_url: String,
    /// The encoded message.
    #[prost(bytes = "bytes", tag = "2")]
    pub value: Bytes,
}

impl Any {
    /// Packs a message.
    pub fn pack<M: Message + Name>(message: &M) -> Self {
        Self { type_url: M::type_url(), value: message.encode_to_vec().into() }
    }

    /// The message, or `None` if it is of another type.
    pub fn unpack<M: Message + Name + Default>(&self) -> Option<Result<M, DecodeError>> {
        (self.type_name() == M::full_name()).then(|| M::decode(self.value.clone()))
    }

    /// The type's full name: what follows the last slash of the URL.
    pub fn type_name(&self) -> &str {
        self.type_url.rsplit_once('/').map_or(&self.type_url, |(_, name)| name)
    }
}
