//! What the broker decodes by itself: requests to write, its catalog, and the files beside its logs.
//!
//! The first byte chooses which, and how.

#![no_main]

use batch::{Builder, Compression, Identity, Timestamp};
use bytes::Bytes;
use fuzz::{Input, pieces};
use libfuzzer_sys::fuzz_target;
use platform_proto::rustmq::client::v1::ProduceRequest;
use platform_proto::rustmq::common::v1 as pb;
use prost::Message;
use rustmq_broker::fuzzing;

fuzz_target!(init: fuzz::seed(seeds()), |data: &[u8]| {
    let Some((&choice, bytes)) = data.split_first() else { return };
    match choice % 16 {
        0..4 => {
            let compacts = choice & 1 > 0;
            let whole = fuzzing::produce(vec![Bytes::copy_from_slice(bytes)], compacts);
            let in_pieces = fuzzing::produce(pieces(bytes, choice >> 2), compacts);
            assert_eq!(whole, in_pieces, "pieces make a difference");
        }
        4 => fuzzing::producers(bytes),
        5 => fuzzing::producers(&sealed(bytes)),
        8 => fuzzing::compactions(bytes),
        9 => fuzzing::compactions(&sealed(bytes)),
        10 => fuzzing::metadata(bytes),
        11 => {
            let (magic, image) = bytes.split_at(bytes.len().min(8));
            let sum = crc32c::crc32c(image).to_le_bytes();
            fuzzing::metadata(&[magic, &sum, image].concat());
        }
        _ => {
            let mut input = Input::new(bytes);
            let length = input.number::<2>() as usize;
            let image = input.bytes(length);
            let mut changes = Vec::new();
            while !input.is_empty() {
                let length = usize::from(input.byte());
                changes.push(input.bytes(length));
            }
            fuzzing::catalog(image, &changes);
        }
    }
});

/// The bytes and their checksum, as files end with.
fn sealed(bytes: &[u8]) -> Vec<u8> {
    [bytes, &crc32c::crc32c(bytes).to_le_bytes()].concat()
}

fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for compression in [Compression::None, Compression::Lz4, Compression::Zstd, Compression::Snappy]
    {
        let mut builder = Builder::with_capacity(256);
        let now = Timestamp { seconds: 1_700_000_000, nanos: 0 };
        for value in ["one", "two and a half", ""] {
            builder.append(Some(b"key"), Some(value.as_bytes()), &[], now).expect("it is small");
        }
        let packed = builder.finish(compression).expect("it is small");
        let identity = Identity { producer_id: 7, producer_epoch: 1, base_sequence: 3 };
        let batch = packed.to_bytes(Some(identity));
        let request = ProduceRequest {
            topic_partition: Some(pb::TopicPartition {
                topic: "orders".to_owned(),
                partition: 3,
                ..pb::TopicPartition::default()
            }),
            correlation_id: 9,
            batch: Some(pb::RecordBatch::decode(batch).expect("it was made")),
            ..ProduceRequest::default()
        };
        for choice in [0, 1, 16, 49] {
            seeds.push([&[choice], &request.encode_to_vec()[..]].concat());
        }
    }
    let records = vec![pb::Record { value: Some(b"plain"[..].into()), ..pb::Record::default() }];
    let topic_partition = pb::TopicPartition { topic: "t".to_owned(), ..Default::default() };
    let plain = ProduceRequest {
        topic_partition: Some(topic_partition),
        records,
        ..ProduceRequest::default()
    };
    seeds.push([&[0], &plain.encode_to_vec()[..]].concat());
    // An empty memory of producers, and one with a producer of one batch.
    let mut memory = b"RMQP\x02\0\0\0".to_vec();
    memory.extend([0; 20]);
    seeds.push([&[5], &memory[..], &[0; 8]].concat());
    memory.extend([1, 0, 0, 0]);
    memory.extend([0; 20]);
    memory.extend([1, 0, 0, 0]);
    memory.extend([0; 32 + 4]);
    seeds.push([&[5], &memory[..]].concat());
    // No compaction yet, and two.
    let mut passes = b"RMQK".to_vec();
    passes.extend([0; 16]);
    seeds.push([&[9], &passes[..]].concat());
    for below in 1..3_u64 {
        passes.extend(below.to_le_bytes());
        passes.extend(below.to_le_bytes());
    }
    seeds.push([&[9], &passes[..]].concat());
    // A snapshot of nothing, and one that counts a change.
    seeds.push([&[11], &b"RMQMETA1"[..]].concat());
    seeds.push([&[11], &b"RMQMETA1\x08\x01"[..]].concat());
    // A cluster is founded, on top of nothing.
    let founded = [&[8, 1, 0x12, 6, 0x0a, 1, b'c', 0x12, 1, b'b'][..]].concat();
    seeds.push([&[6, 0, 0, founded.len() as u8], &founded[..]].concat());
    seeds
}
