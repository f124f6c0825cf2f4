//! The contracts as data: what reflection shows, and where the layers find the fields that they read.

use std::collections::HashMap;

use bytes::Bytes;
use prost::Message;
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, skip_field};
use prost_types::{DescriptorProto, FileDescriptorProto};

/// Files of contracts, with all that they import.
pub(crate) struct Descriptors {
    files: Vec<File>,
}

/// One file of a contract.
pub(crate) struct File {
    /// As it was compiled: decoding would lose the options that this crate does not know.
    pub(crate) encoded: Bytes,
    pub(crate) proto: FileDescriptorProto,
}

impl Descriptors {
    /// Our contracts, and those of gRPC itself that every server offers.
    pub(crate) fn of_this_build() -> Self {
        let sets = [
            platform_proto::FILE_DESCRIPTOR_SET,
            tonic_health::pb::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET,
        ];
        let files = sets.into_iter().flat_map(|set| {
            files(Bytes::from_static(set)).expect("the compiler of the contracts wrote it")
        });
        Self { files: files.collect() }
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// Every message, by full name.
    pub(crate) fn messages(&self) -> HashMap<String, &DescriptorProto> {
        let mut out = HashMap::new();
        for file in &self.files {
            for message in &file.proto.message_type {
                insert(&mut out, file.proto.package(), message);
            }
        }
        out
    }
}

fn insert<'a>(
    out: &mut HashMap<String, &'a DescriptorProto>,
    scope: &str,
    message: &'a DescriptorProto,
) {
    let name = format!("{scope}.{}", message.name());
    for nested in &message.nested_type {
        insert(out, &name, nested);
    }
    out.insert(name, message);
}

/// The files of an encoded `FileDescriptorSet`, whose only field is `file = 1`.
fn files(set: Bytes) -> Result<Vec<File>, prost::DecodeError> {
    let mut out = Vec::new();
    let mut rest: &[u8] = &set;
    while !rest.is_empty() {
        let (number, wire_type) = decode_key(&mut rest)?;
        if (number, wire_type) != (1, WireType::LengthDelimited) {
            skip_field(wire_type, number, &mut rest, DecodeContext::default())?;
            continue;
        }
        let length = usize::try_from(decode_varint(&mut rest)?).unwrap_or(usize::MAX);
        let Some((file, after)) = rest.split_at_checked(length) else { break };
        let proto = FileDescriptorProto::decode(file)?;
        out.push(File { encoded: set.slice_ref(file), proto });
        rest = after;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_every_method_is_found() {
        let descriptors = Descriptors::of_this_build();
        let messages = descriptors.messages();
        for method in platform_proto::methods::methods() {
            assert!(messages.contains_key(method.request), "{}", method.request);
        }
        assert!(messages.contains_key("grpc.health.v1.HealthCheckRequest"));
        assert!(descriptors.files().count() > 60);
    }
}
