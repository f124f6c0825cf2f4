//! A buf plugin that writes one file of golden vectors per package.

use std::io::{Read as _, Write as _};

use anyhow::{Context as _, Result};
use catalog::Image;
use prost::Message as _;
use prost::encoding::{WireType, encode_key, encode_varint};
use prost_types::compiler::code_generator_response::{Feature, File};
use prost_types::compiler::{CodeGeneratorRequest, CodeGeneratorResponse};

fn main() -> Result<()> {
    let mut raw = Vec::new();
    std::io::stdin().read_to_end(&mut raw)?;
    let mut response = CodeGeneratorResponse {
        supported_features: Some(Feature::Proto3Optional as u64),
        ..CodeGeneratorResponse::default()
    };
    match files(&raw) {
        Ok(files) => response.file = files,
        Err(error) => response.error = Some(format!("vectors: {error:#}")),
    }
    std::io::stdout().write_all(&response.encode_to_vec())?;
    Ok(())
}

fn files(raw: &[u8]) -> Result<Vec<File>> {
    let image = Image::decode(&descriptor_set(raw)?)?;
    let mut files = vec![("contracts.go".to_owned(), vectors::go::imports(&image))];
    let packages = vectors::file::all(&image)?.into_iter();
    files.extend(packages.map(|(package, text)| (format!("{package}.json"), text)));
    let file =
        |(name, content)| File { name: Some(name), content: Some(content), ..File::default() };
    Ok(files.into_iter().map(file).collect())
}

/// The request's files as a set; copied byte by byte, since decoding them would lose the options.
fn descriptor_set(raw: &[u8]) -> Result<Vec<u8>> {
    const PROTO_FILE: u32 = 15;
    CodeGeneratorRequest::decode(raw).context("no plugin request on the standard input")?;
    let mut set = Vec::new();
    let mut rest = raw;
    while !rest.is_empty() {
        let (tag, wire_type) = prost::encoding::decode_key(&mut rest)?;
        if tag == PROTO_FILE && wire_type == WireType::LengthDelimited {
            let length = usize::try_from(prost::encoding::decode_varint(&mut rest)?)?;
            encode_key(1, WireType::LengthDelimited, &mut set);
            encode_varint(length as u64, &mut set);
            set.extend_from_slice(&rest[..length]);
            rest = &rest[length..];
        } else {
            let context = prost::encoding::DecodeContext::default();
            prost::encoding::skip_field(wire_type, tag, &mut rest, context)?;
        }
    }
    Ok(set)
}
