//! What holds for every batch.

use bytes::Bytes;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1 as pb;
use proptest::collection::vec;
use proptest::prelude::*;
use prost::Message as _;

use super::cut;
use crate::{
    Attributes, Builder, Compression, Identity, Limits, Record, Trailer, pack, read_header, unpack,
};

fn bytes(max: usize) -> impl Strategy<Value = Bytes> {
    vec(any::<u8>(), 0..max).prop_map(Bytes::from)
}

prop_compose! {
    fn timestamp()(
        seconds in Timestamp::SECONDS_MIN..=Timestamp::SECONDS_MAX,
        nanos in 0..1_000_000_000,
    ) -> Timestamp {
        Timestamp { seconds, nanos }
    }
}

prop_compose! {
    fn header()(key in "[a-zé]{1,12}", value in bytes(20)) -> pb::Header {
        pb::Header { key, value }
    }
}

prop_compose! {
    fn record()(
        key in proptest::option::of(bytes(30)),
        value in proptest::option::of(bytes(300)),
        headers in vec(header(), 0..3),
        timestamp in timestamp(),
        compression_type in 0..=3_u32,
    ) -> pb::Record {
        let transactional_id = Bytes::new();
        let timestamp = Some(timestamp);
        pb::Record { key, value, headers, timestamp, compression_type, transactional_id }
    }
}

fn compression() -> impl Strategy<Value = Compression> {
    proptest::sample::select(&Compression::ALL[..])
}

prop_compose! {
    fn identity()(producer_id in 1..u64::MAX, producer_epoch in 0..i32::MAX as u32, base_sequence: u32) -> Identity {
        Identity { producer_id, producer_epoch, base_sequence }
    }
}

fn seen(offset: u64, record: &pb::Record) -> Record {
    Record {
        offset,
        timestamp: record.timestamp.unwrap(),
        key: record.key.clone(),
        value: record.value.clone(),
        headers: record.headers.clone(),
        compression_type: record.compression_type,
    }
}

fn built(records: &[pb::Record]) -> Builder {
    let mut builder = Builder::default();
    for record in records {
        let (key, value) = (record.key.as_deref(), record.value.as_deref());
        let timestamp = record.timestamp.unwrap();
        let before = builder.bytes();
        builder.append(key, value, &record.headers, timestamp).unwrap();
        let size = Builder::size_of(key, value, &record.headers, timestamp);
        assert_eq!(builder.bytes() - before, size);
    }
    builder
}

proptest! {
    #[test]
    fn packed_records_come_back_at_their_offsets(
        records in vec(record(), 1..20),
        compression in compression(),
        identity in proptest::option::of(identity()),
        base_offset in 0..u64::from(u32::MAX),
        piece in 1..200_usize,
    ) {
        let now = Timestamp::default();
        let packed = pack(records.clone(), compression, identity, now).unwrap();
        let trailer = Trailer { base_offset, leader_epoch: 3, log_append_time: 9, attributes: None };
        let whole = Bytes::from([&packed.encode_to_vec()[..], &trailer.encode()[..]].concat());
        let parts = cut(&whole, piece);
        let read = unpack(&parts, &Limits::default()).unwrap();
        prop_assert_eq!(read.header().log_append_time, 9);
        let read: Vec<Record> = read.map(Result::unwrap).collect();
        let wanted: Vec<Record> =
            (base_offset..).zip(&records).map(|(offset, record)| seen(offset, record)).collect();
        prop_assert_eq!(read, wanted);
    }

    #[test]
    fn what_the_builder_makes_the_generated_message_reads(
        mut records in vec(record(), 1..20),
        compression in compression(),
        identity in proptest::option::of(identity()),
    ) {
        for record in &mut records {
            record.compression_type = 0;
        }
        let encoded = built(&records).finish(compression).unwrap();
        let decoded = pb::RecordBatch::decode(encoded.to_bytes(identity)).unwrap();
        let packed = pack(records.clone(), compression, identity, Timestamp::default()).unwrap();
        prop_assert_eq!(&decoded, &packed);
        if compression == Compression::None {
            let set = pb::RecordSet::decode(decoded.packed_records).unwrap();
            prop_assert_eq!(set.records, records);
        }
    }

    #[test]
    fn the_header_is_what_the_generated_message_says(
        records in vec(record(), 1..5),
        identity in identity(),
        gaps in vec(0..9_u32, 0..5),
        attributes in 0..8_u32,
        transactional_id in "[a-zü]{0,20}",
        trailer: (u64, u64, u64),
        piece in 1..64_usize,
    ) {
        let mut batch = pack(records, Compression::None, Some(identity), Timestamp::default()).unwrap();
        batch.offset_deltas = gaps;
        batch.attributes = attributes;
        batch.transactional_id = transactional_id;
        let trailer = Trailer {
            base_offset: trailer.0,
            leader_epoch: trailer.1,
            log_append_time: trailer.2,
            attributes: Some(Attributes(attributes).with_log_append_time(true)),
        };
        let whole = Bytes::from([&batch.encode_to_vec()[..], &trailer.encode()[..]].concat());
        let decoded = pb::RecordBatch::decode(whole.clone()).unwrap();
        let header = read_header(&cut(&whole, piece)).unwrap();
        prop_assert_eq!(header.base_offset, decoded.base_offset);
        prop_assert_eq!(header.leader_epoch, decoded.leader_epoch);
        prop_assert_eq!(header.log_append_time, decoded.log_append_time);
        prop_assert_eq!(header.attributes.0, decoded.attributes);
        prop_assert_eq!(u64::from(header.last_offset_delta), decoded.last_offset_delta);
        prop_assert_eq!(Some(header.first_timestamp), decoded.first_timestamp);
        prop_assert_eq!(Some(header.max_timestamp), decoded.max_timestamp);
        prop_assert_eq!(header.crc32, decoded.crc32);
        prop_assert_eq!(header.producer_id, decoded.producer_id);
        prop_assert_eq!(header.producer_epoch, decoded.producer_epoch);
        prop_assert_eq!(header.base_sequence, decoded.base_sequence);
        prop_assert_eq!(header.transactional_id, decoded.transactional_id);
        prop_assert_eq!(header.offset_deltas as usize, decoded.offset_deltas.len());
        prop_assert_eq!(&whole[header.packed], &decoded.packed_records[..]);
        prop_assert_eq!(header.length, whole.len());
    }

    #[test]
    fn a_flipped_bit_is_never_read_as_other_records(
        records in vec(record(), 1..5),
        compression in compression(),
        at: proptest::sample::Index,
        bit in 0..8_u8,
    ) {
        let batch = pack(records.clone(), compression, None, Timestamp::default()).unwrap();
        let mut whole = batch.encode_to_vec();
        let at = at.index(whole.len());
        whole[at] ^= 1_u8 << bit;
        let read = unpack(&[Bytes::from(whole)], &Limits::default());
        let read = read.and_then(Iterator::collect::<Result<Vec<_>, _>>);
        // The checksum itself can turn into an unknown field, and then nothing protects the rest, which is whole.
        if let Ok(read) = read {
            let values = |it: &Record| (it.key.clone(), it.value.clone(), it.timestamp);
            let read: Vec<_> = read.iter().map(values).collect();
            let wanted: Vec<_> = records.iter().map(|it| values(&seen(0, it))).collect();
            prop_assert_eq!(read, wanted);
        }
    }

    #[test]
    fn a_damaged_header_reads_the_same_in_pieces_and_in_one(
        identity in identity(),
        record in record(),
        at: proptest::sample::Index,
        byte: u8,
        end: proptest::sample::Index,
        piece in 1..40_usize,
    ) {
        let now = Timestamp::default();
        let packed = pack(vec![record], Compression::None, Some(identity), now).unwrap();
        let mut whole = packed.encode_to_vec();
        let at = at.index(whole.len());
        whole[at] = byte;
        whole.truncate(end.index(2 * whole.len()).max(1));
        let whole = Bytes::from(whole);
        prop_assert_eq!(read_header(&cut(&whole, piece)), read_header(&[whole]));
    }

    #[test]
    fn no_bytes_make_a_reader_panic(whole in vec(any::<u8>(), 0..300), piece in 1..40_usize) {
        let whole = Bytes::from(whole);
        let parts = cut(&whole, piece);
        let read = read_header(&parts);
        prop_assert_eq!(&read, &read_header(&[whole]));
        if let Ok(header) = read {
            _ = header.checksum(&parts);
        }
        if let Ok(records) = unpack(&parts, &Limits::default()) {
            records.for_each(drop);
        }
    }
}
