//! proto3 packs lists of numbers unless the schema says otherwise.
//!
//! prost-build takes a field with any option, such as a rule, for one that says `packed = false`.
//! So a field that says nothing is made to say `packed = true`.

use anyhow::Result;

use crate::wire;

/// `CodeGeneratorRequest.proto_file`.
const PROTO_FILE: u32 = 15;
/// `FileDescriptorProto.message_type` and `.syntax`.
const MESSAGE: u32 = 4;
const SYNTAX: u32 = 12;
/// `DescriptorProto.field` and `.nested_type`.
const FIELD: u32 = 2;
const NESTED: u32 = 3;
/// `FieldDescriptorProto.options`.
const OPTIONS: u32 = 8;
/// `FieldOptions.packed = true`; put first, so that what the schema says comes later and wins.
const PACKED: [u8; 2] = [2 << 3, 1];

/// The request with the default spelt out on every field that has options.
///
/// On a field that cannot be packed the option means nothing, and nobody asks for it.
pub(crate) fn by_default(request: &[u8]) -> Result<Vec<u8>> {
    wire::rewrite(request, PROTO_FILE, |file| {
        if wire::fields(file, SYNTAX)?.last() != Some(&&b"proto3"[..]) {
            return Ok(Some(file.to_vec()));
        }
        wire::rewrite(file, MESSAGE, |it| message(it).map(Some)).map(Some)
    })
}

fn message(encoded: &[u8]) -> Result<Vec<u8>> {
    let encoded = wire::rewrite(encoded, NESTED, |nested| message(nested).map(Some))?;
    wire::rewrite(&encoded, FIELD, |field| {
        wire::rewrite(field, OPTIONS, |options| Ok(Some([&PACKED, options].concat()))).map(Some)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use prost::Message;
    use prost_types::compiler::CodeGeneratorRequest;
    use prost_types::{DescriptorProto, FieldDescriptorProto, FieldOptions, FileDescriptorProto};

    #[test]
    fn a_field_that_says_nothing_is_packed_and_one_that_refuses_is_not() {
        let field = |options| FieldDescriptorProto { options, ..Default::default() };
        let refuses = FieldOptions { packed: Some(false), ..Default::default() };
        let deprecated = FieldOptions { deprecated: Some(true), ..Default::default() };
        let nested = DescriptorProto { field: vec![field(Some(deprecated))], ..Default::default() };
        let message = DescriptorProto {
            field: vec![field(None), field(Some(refuses))],
            nested_type: vec![nested],
            ..Default::default()
        };
        let file = FileDescriptorProto {
            syntax: Some("proto3".to_owned()),
            message_type: vec![message],
            ..Default::default()
        };
        let request = CodeGeneratorRequest { proto_file: vec![file], ..Default::default() };

        let changed = by_default(&request.encode_to_vec()).unwrap();
        let changed = CodeGeneratorRequest::decode(changed.as_slice()).unwrap();
        let message = &changed.proto_file[0].message_type[0];
        assert_eq!(message.field[0].options, None);
        assert_eq!(message.field[1].options.as_ref().unwrap().packed, Some(false));
        assert_eq!(message.nested_type[0].field[0].options.as_ref().unwrap().packed, Some(true));
    }
}
