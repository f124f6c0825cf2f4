//! Record batches: the header in any pieces, the checksum, decompression and the records.
//!
//! The first byte is the size of the pieces, the rest a batch. Whatever its checksum, it is opened
//! with the right one as well.

#![no_main]

use std::mem::discriminant;

use batch::{Builder, Compression, Limits, Record, Records, read_header, unpack};
use bytes::Bytes;
use fuzz::pieces;
use libfuzzer_sys::fuzz_target;
use platform_proto::rustmq::common::v1 as pb;
use prost::Message;

/// Compression may not make an input take more memory than this.
const LIMITS: Limits = Limits { decompressed_bytes: 4 << 20 };

fuzz_target!(init: fuzz::seed(seeds()), |data: &[u8]| {
    let Some((&size, bytes)) = data.split_first() else { return };
    let whole = [Bytes::copy_from_slice(bytes)];
    let parts = pieces(bytes, size);
    let header = read_header(&whole);
    let in_pieces = read_header(&parts);
    assert_eq!(format!("{header:?}"), format!("{in_pieces:?}"), "pieces make a difference");
    let Ok(header) = header else { return };
    assert_eq!(header.checksum(&whole), header.checksum(&parts));
    compare(&header, bytes);
    open(&whole, &parts);
    let mut sealed = bytes.to_vec();
    sealed.push(8 << 3);
    prost::encoding::encode_varint(u64::from(header.checksum(&whole)), &mut sealed);
    let whole = [Bytes::copy_from_slice(&sealed)];
    open(&whole, &pieces(&sealed, size));
});

/// What the scan says is what a decoder says, wherever a decoder says anything.
fn compare(header: &batch::Header, bytes: &[u8]) {
    let Ok(decoded) = pb::RecordBatch::decode(bytes) else { return };
    assert_eq!(u64::from(header.last_offset_delta), decoded.last_offset_delta);
    assert_eq!(header.compression, decoded.compression_type);
    assert_eq!(header.base_offset, decoded.base_offset);
    assert_eq!(header.crc32, decoded.crc32);
    assert_eq!(header.producer_id, decoded.producer_id);
    assert_eq!(header.producer_epoch, decoded.producer_epoch);
    assert_eq!(header.base_sequence, decoded.base_sequence);
    assert_eq!(header.leader_epoch, decoded.leader_epoch);
    assert_eq!(header.log_append_time, decoded.log_append_time);
    assert_eq!(header.packed.len(), decoded.packed_records.len());
    assert_eq!(header.plain_records, decoded.records.len());
    assert_eq!(header.offset_deltas as usize, decoded.offset_deltas.len());
}

fn open(whole: &[Bytes], parts: &[Bytes]) {
    let (one, other) = (unpack(whole, &LIMITS), unpack(parts, &LIMITS));
    match (one, other) {
        (Ok(one), Ok(other)) => {
            assert!(one.bytes() as u64 <= LIMITS.decompressed_bytes.max(bytes_of(whole)));
            let (begin, end) = (one.header().base_offset, one.end());
            let (one, other) = (read(one), read(other));
            assert_eq!(one, other, "pieces make a difference");
            let inside = one.iter().all(|it| (begin..=end).contains(&it.offset));
            assert!(inside, "a record is outside of its batch");
            assert!(one.is_sorted_by(|one, next| one.offset <= next.offset));
        }
        // How a decompressor puts it depends on how much it is given at a time.
        (Err(one), Err(other)) => assert_eq!(discriminant(&one), discriminant(&other)),
        (one, other) => panic!("pieces make a difference: {one:?}, {other:?}"),
    }
}

fn bytes_of(parts: &[Bytes]) -> u64 {
    parts.iter().map(|part| part.len() as u64).sum()
}

fn read(records: Records) -> Vec<Record> {
    records.map_while(Result::ok).collect()
}

/// Batches of each compression, whole and cut.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for compression in [Compression::None, Compression::Lz4, Compression::Zstd, Compression::Snappy]
    {
        for records in [1, 3, 40] {
            let mut builder = Builder::with_capacity(1024);
            for number in 0..records {
                let (key, value) = (format!("key {number}"), "value ".repeat(number));
                let now = batch::Timestamp { seconds: 1_700_000_000 + number as i64, nanos: 5 };
                builder
                    .append(Some(key.as_bytes()), Some(value.as_bytes()), &[], now)
                    .expect("it is small");
            }
            let packed = builder.finish(compression).expect("it is small");
            let bytes = packed.to_bytes(None);
            seeds.push([&[7], &bytes[..]].concat());
            seeds.push([&[1], &bytes[..bytes.len() / 2]].concat());
        }
    }
    seeds
}
