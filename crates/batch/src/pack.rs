//! Plain records packed into a batch, as a broker does for simple clients and a compaction for what it keeps.

use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1::{Record, RecordBatch};
use prost::Message as _;

use crate::builder::{Builder, Identity};
use crate::compression::Compression;
use crate::error::Error;
use crate::{RECORDS_MAX, TRANSACTIONAL_ID_CHARS_MAX};

/// Packs records that came plain: at offsets without gaps, with a checksum.
///
/// A record without a time gets `now`. The transactional id of the records, which must all have the same one, becomes
/// the batch's.
///
/// # Errors
/// [`Error::Empty`] without records, [`Error::Record`] for one that breaks a rule of the contract.
pub fn pack(
    records: Vec<Record>,
    compression: Compression,
    identity: Option<Identity>,
    now: Timestamp,
) -> Result<RecordBatch, Error> {
    if records.len() > RECORDS_MAX as usize {
        return Err(Error::TooManyRecords { records: records.len() as u64, max: RECORDS_MAX });
    }
    let transactional_id = transactional_id(&records)?;
    let bytes = records.iter().map(|record| record.encoded_len() + 32).sum();
    let mut builder = Builder::with_capacity(bytes);
    for record in records {
        append(&mut builder, record, now)?;
    }
    let packed = builder.finish(compression)?;
    let header = packed.header(identity, &transactional_id);
    Ok(RecordBatch {
        magic: header.magic,
        compression_type: header.compression,
        base_offset: 0,
        last_offset_delta: u64::from(header.last_offset_delta),
        first_timestamp: Some(header.first_timestamp),
        max_timestamp: Some(header.max_timestamp),
        records: Vec::new(),
        crc32: header.crc32,
        packed_records: packed.into_bytes(),
        producer_id: header.producer_id,
        producer_epoch: header.producer_epoch,
        base_sequence: header.base_sequence,
        attributes: header.attributes.0,
        leader_epoch: 0,
        transactional_id,
        offset_deltas: Vec::new(),
        log_append_time: 0,
    })
}

fn append(builder: &mut Builder, mut record: Record, now: Timestamp) -> Result<(), Error> {
    let timestamp = *record.timestamp.get_or_insert(now);
    if record.compression_type == 0 {
        let (key, value) = (record.key.as_deref(), record.value.as_deref());
        return builder.append(key, value, &record.headers, timestamp).map(|_| ());
    }
    // The value's own compression is the producer's business; the record is kept as it is.
    let index = builder.records();
    if record.compression_type > 3 {
        let rule = "is none of the contract's";
        return Err(Error::Record { index, field: "compression_type", rule });
    }
    let mut checked = Builder::default();
    let (key, value) = (record.key.as_deref(), record.value.as_deref());
    checked.append(key, value, &record.headers, timestamp)?;
    record.transactional_id.clear();
    builder.append_encoded(&record.encode_to_vec(), timestamp);
    Ok(())
}

fn transactional_id(records: &[Record]) -> Result<String, Error> {
    let Some(first) = records.first() else { return Err(Error::Empty) };
    let id = &first.transactional_id;
    for (index, record) in (0..).zip(records) {
        if record.transactional_id != *id {
            let rule = "differs from that of the first record";
            return Err(Error::Record { index, field: "transactional_id", rule });
        }
    }
    let text = std::str::from_utf8(id).map_err(|_| Error::TransactionalId)?;
    match text.chars().count() > TRANSACTIONAL_ID_CHARS_MAX {
        true => Err(Error::TransactionalId),
        false => Ok(text.to_owned()),
    }
}
