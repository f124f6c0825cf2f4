//! Batches that nobody means well with.

use std::io::Write as _;

use bytes::Bytes;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1 as pb;
use prost::Message as _;

use super::{at, batch, cut, plain};
use crate::{Builder, Compression, Error, Limits, RECORDS_MAX, pack, read_header, unpack};

fn header_of(whole: Vec<u8>) -> Result<crate::Header, Error> {
    let whole = Bytes::from(whole);
    let read = read_header(std::slice::from_ref(&whole));
    assert_eq!(read, read_header(&cut(&whole, 2)));
    read
}

fn records_of(batch: &pb::RecordBatch, limits: &Limits) -> Result<Vec<crate::Record>, Error> {
    unpack(&[batch.encode_to_vec().into()], limits)?.collect()
}

/// A batch whose checksum is right and whose records are not.
fn sealed(packed: Bytes, compression: Compression, count: u64) -> pb::RecordBatch {
    let mut batch = pb::RecordBatch {
        compression_type: compression.value(),
        last_offset_delta: count - 1,
        packed_records: packed,
        ..pb::RecordBatch::default()
    };
    let whole = [batch.encode_to_vec().into()];
    batch.crc32 = Some(read_header(&whole).unwrap().checksum(&whole));
    batch
}

#[test]
fn a_second_time_or_set_of_records_is_refused() {
    for (field, bytes) in [(5, [0x2a, 0]), (6, [0x32, 0]), (9, [0x4a, 0])] {
        assert_eq!(header_of([bytes, bytes].concat()), Err(Error::Repeated { field }));
    }
}

#[test]
fn lengths_that_lie_allocate_nothing() {
    let gigabytes = [0xff, 0xff, 0xff, 0xff, 0x0f];
    for tag in [0x2a, 0x32, 0x3a, 0x4a, 0x7a] {
        let whole = [&[tag][..], &gigabytes, &[0; 8]].concat();
        assert_eq!(header_of(whole), Err(Error::Truncated), "{tag:#x}");
    }
    let deltas = [&[0x82, 0x01][..], &gigabytes, &[0; 8]].concat();
    assert_eq!(header_of(deltas), Err(Error::Truncated));
}

#[test]
fn fields_of_another_kind_are_refused() {
    for tag in [0x0a, 0x12, 0x1a, 0x22, 0x28, 0x30, 0x38, 0x42, 0x48, 0x52, 0x78, 0x0d, 0x09] {
        let whole = vec![tag, 0, 0, 0, 0, 0, 0, 0, 0];
        assert!(matches!(header_of(whole), Err(Error::Malformed { .. })), "{tag:#x}");
    }
}

#[test]
fn more_records_than_allowed_are_refused_before_they_are_read() {
    let claimed = pb::RecordBatch { last_offset_delta: 100_000, ..pb::RecordBatch::default() };
    let too_many = Error::TooManyRecords { records: 100_001, max: RECORDS_MAX };
    assert_eq!(header_of(claimed.encode_to_vec()), Err(too_many));
    let claimed = pb::RecordBatch { last_offset_delta: u64::MAX, ..pb::RecordBatch::default() };
    assert!(matches!(header_of(claimed.encode_to_vec()), Err(Error::TooManyRecords { .. })));
}

#[test]
fn a_wrong_number_of_records_is_corrupt() {
    for compression in Compression::ALL {
        let whole = batch(3, compression);
        let read = pb::RecordBatch::decode(whole).unwrap();
        let wrong = sealed(read.packed_records, compression, 4);
        let wanted = Error::Count { announced: 4, found: 3 };
        assert_eq!(records_of(&wrong, &Limits::default()), Err(wanted));
    }
}

#[test]
fn a_small_frame_cannot_become_a_large_buffer() {
    let set = vec![0x0a; 8 * 1024 * 1024];
    let zstd = zstd::bulk::compress(&set, 1).unwrap();
    let mut lz4 = lz4_flex::frame::FrameEncoder::new(Vec::new());
    lz4.write_all(&set).unwrap();
    let mut snappy = snap::write::FrameEncoder::new(Vec::new());
    snappy.write_all(&set).unwrap();
    let frames = [
        (Compression::Zstd, zstd),
        (Compression::Lz4, lz4.finish().unwrap()),
        (Compression::Snappy, snappy.into_inner().unwrap()),
    ];
    let limits = Limits { decompressed_bytes: 1024 * 1024 };
    for (compression, frame) in frames {
        let wrong = sealed(frame.into(), compression, 1);
        let read = records_of(&wrong, &limits);
        assert!(matches!(read, Err(Error::TooLarge { max: 1_048_576, .. })), "{read:?}");
    }
}

#[test]
fn bytes_after_the_frame_are_corrupt() {
    for compression in [Compression::Lz4, Compression::Zstd] {
        let read = pb::RecordBatch::decode(batch(3, compression)).unwrap();
        let packed = [&read.packed_records[..], b"more"].concat();
        let read = records_of(&sealed(packed.into(), compression, 3), &Limits::default());
        assert!(matches!(read, Err(Error::Decompression(_))), "{compression}: {read:?}");
    }
}

#[test]
fn a_frame_cut_short_never_yields_fewer_records() {
    for compression in [Compression::Lz4, Compression::Zstd, Compression::Snappy] {
        let read = pb::RecordBatch::decode(batch(300, compression)).unwrap();
        for end in 1..read.packed_records.len() {
            let cut = sealed(read.packed_records.slice(..end), compression, 300);
            // Without its end mark alone, a frame of LZ4 still holds everything.
            if let Ok(read) = records_of(&cut, &Limits::default()) {
                assert_eq!(read.len(), 300, "{compression} at {end}");
            }
        }
    }
}

#[test]
fn offsets_must_ascend_within_the_batch() {
    let read = pb::RecordBatch::decode(batch(3, Compression::None)).unwrap();
    for (deltas, is_right) in [
        (vec![0, 4, 9], true),
        (vec![0, 4, 4], false),
        (vec![0, 4, 10], false),
        (vec![5, 1, 6], false),
    ] {
        let mut gaps = sealed(read.packed_records.clone(), Compression::None, 10);
        gaps.offset_deltas = deltas;
        gaps.base_offset = 100;
        let read = records_of(&gaps, &Limits::default());
        match is_right {
            true => assert_eq!(read.unwrap()[1].offset, 104),
            false => assert_eq!(read, Err(Error::OffsetDeltas)),
        }
    }
}

#[test]
fn a_wrong_checksum_is_told_with_both_sums() {
    let mut read = pb::RecordBatch::decode(batch(3, Compression::None)).unwrap();
    let computed = read.crc32.unwrap();
    read.crc32 = Some(1);
    let wanted = Error::Checksum { stated: 1, computed };
    assert_eq!(records_of(&read, &Limits::default()), Err(wanted));
    // What the leader sets lies outside.
    read.crc32 = Some(computed);
    read.attributes |= 4;
    read.log_append_time = 1_700_000_000_123;
    let records = records_of(&read, &Limits::default()).unwrap();
    assert_eq!(records[0].timestamp, at(1_700_000_000, 123_000_000));
}

#[test]
fn records_that_break_the_contract_are_named() {
    let now = Timestamp::default();
    let long = pb::Header { key: "x".repeat(256), value: Bytes::new() };
    let empty = pb::Header::default();
    for (record, field) in [
        (pb::Record { key: Some(vec![0; 1_048_577].into()), ..plain("") }, "key"),
        (pb::Record { headers: vec![long], ..plain("") }, "headers"),
        (pb::Record { headers: vec![empty; 257], ..plain("") }, "headers"),
        (pb::Record { timestamp: Some(at(0, -1)), ..plain("") }, "timestamp"),
        (pb::Record { compression_type: 4, ..plain("") }, "compression_type"),
        (pb::Record { transactional_id: "t".into(), ..plain("") }, "transactional_id"),
    ] {
        let packed = pack(vec![plain("a"), record], Compression::None, None, now);
        match packed {
            Err(Error::Record { index: 0 | 1, field: named, .. }) => assert_eq!(named, field),
            other => panic!("{field}: {other:?}"),
        }
    }
    assert_eq!(pack(Vec::new(), Compression::None, None, now), Err(Error::Empty));
}

#[test]
fn a_refused_record_leaves_the_batch_as_it_was() {
    let mut builder = Builder::default();
    builder.append(None, Some(b"a"), &[], at(1, 0)).unwrap();
    let bytes = builder.bytes();
    assert!(builder.append(Some(&vec![0; 1_048_577]), None, &[], at(1, 0)).is_err());
    assert_eq!((builder.bytes(), builder.records()), (bytes, 1));
}

#[test]
fn what_is_before_an_offset_can_be_passed() {
    let mut records = unpack(&[batch(10, Compression::Lz4)], &Limits::default()).unwrap();
    records.skip_before(7).unwrap();
    let offsets: Vec<u64> = records.map(|record| record.unwrap().offset).collect();
    assert_eq!(offsets, [7, 8, 9]);
}
