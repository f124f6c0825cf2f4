//! The batches of the contract's vectors and walks, which other languages check too.

use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use platform_proto::rustmq::common::v1 as pb;
use prost::Message as _;
use serde_json::Value;

use super::cut;
use crate::{Error, Limits, Trailer, read_header, unpack};

fn file(path: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Bytes of every vector of a RecordBatch that must be read; both files write them in base64.
fn vectors() -> Vec<Bytes> {
    let mut found = Vec::new();
    for path in ["tests/vectors/byhand/hot.json", "tests/vectors/data/rustmq.common.v1.json"] {
        for vector in file(path).as_array().unwrap() {
            if vector["message"] == "rustmq.common.v1.RecordBatch" && vector["expect"] == "decoded"
            {
                let binary = vector["binary"].as_str().unwrap();
                found.push(BASE64_STANDARD.decode(binary).unwrap().into());
            }
        }
    }
    found
}

#[test]
fn the_vectors_are_read_as_every_language_reads_them() {
    let vectors = vectors();
    assert!(vectors.len() > 5, "{} vectors", vectors.len());
    let mut read = 0;
    for vector in vectors {
        let decoded = pb::RecordBatch::decode(vector.clone()).unwrap();
        match read_header(&cut(&vector, 3)) {
            Ok(header) => {
                read += 1;
                assert_eq!(header.base_offset, decoded.base_offset);
                assert_eq!(header.crc32, decoded.crc32);
                assert_eq!(header.plain_records, decoded.records.len());
                assert_eq!(&vector[header.packed], &decoded.packed_records[..]);
            }
            // What the message can say and no batch may.
            Err(Error::Magic { magic }) => assert_eq!(magic, decoded.magic),
            Err(Error::TooManyRecords { records, .. }) => assert!(records > 100_000),
            Err(Error::PackedAndPlain | Error::TransactionalId | Error::Time) => {}
            Err(error) => panic!("{error}: {decoded:?}"),
        }
    }
    assert!(read > 0);
}

fn batches(value: &Value, found: &mut Vec<pb::RecordBatch>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| batches(item, found)),
        Value::Object(fields) => {
            if fields.contains_key("packedRecords") && fields.contains_key("crc32") {
                found.push(serde_json::from_value(value.clone()).unwrap());
            } else {
                fields.values().for_each(|item| batches(item, found));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_batches_of_the_walks_have_their_checksums_and_records() {
    let mut found = Vec::new();
    let walks = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/walks");
    for entry in std::fs::read_dir(walks).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "json") {
            batches(&serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap(), &mut found);
        }
    }
    assert!(!found.is_empty());
    for batch in found {
        let records = unpack(&[batch.encode_to_vec().into()], &Limits::default()).unwrap();
        assert!(records.header().crc32.is_some());
        let last = records.map(Result::unwrap).last().unwrap();
        let end = batch.base_offset + batch.last_offset_delta;
        assert!(last.offset <= end, "{} of {end}", last.offset);
    }
}

#[test]
fn a_trailer_replaces_what_the_producer_sent() {
    let batch = pb::RecordBatch {
        base_offset: 77,
        leader_epoch: 8,
        log_append_time: 5,
        attributes: 1,
        ..pb::RecordBatch::default()
    };
    let whole = [batch.encode_to_vec(), Trailer::default().encode().to_vec()].concat();
    let header = read_header(&[whole.into()]).unwrap();
    assert_eq!((header.base_offset, header.leader_epoch, header.log_append_time), (0, 0, 0));
    assert_eq!(header.attributes.0, 1);
}
