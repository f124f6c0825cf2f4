//! Encoding, decoding and validating the hot messages: `codec FOLDER`.
//!
//! It writes the messages for the peers to `FOLDER` and prints one line of JSON per case.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use platform_proto::conveyor::common::v1 as conveyor;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1 as rustmq;
use platform_proto::validate::Validate;
use prost::Message;
use prost::bytes::Bytes;

const RECORDS: u64 = 100;
const PAYLOAD: Bytes = Bytes::from_static(&[0xA5; 1024]);

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).context("usage: codec FOLDER")?);
    std::fs::create_dir_all(&folder)?;
    measure(&folder, "rustmq", &rustmq_batch())?;
    measure(&folder, "conveyor", &conveyor_batch())
}

fn rustmq_batch() -> rustmq::RecordBatch {
    let record = |index: u64| rustmq::Record {
        key: Some(Bytes::from(format!("key-{index:08}"))),
        value: Some(PAYLOAD),
        timestamp: Some(Timestamp { seconds: 1_768_469_400 + index as i64, nanos: 1 }),
        ..Default::default()
    };
    rustmq::RecordBatch {
        magic: 2,
        base_offset: 1 << 40,
        last_offset_delta: RECORDS - 1,
        records: (0..RECORDS).map(record).collect(),
        ..Default::default()
    }
}

fn conveyor_batch() -> conveyor::RecordBatch {
    let metadata = |index: u64| {
        let entry = |key: u64| (format!("header-{key}"), format!("value-{key}-{index}"));
        (0..4).map(entry).collect::<BTreeMap<_, _>>()
    };
    let record = |index: u64| conveyor::Record {
        record_id: format!("record-{index:08}"),
        record_type: "delivery".to_owned(),
        payload: PAYLOAD,
        metadata: metadata(index),
        timestamp: Some(Timestamp { seconds: 1_768_469_400 + index as i64, nanos: 1 }),
        source_id: "source-1".to_owned(),
        sequence_number: index,
        ..Default::default()
    };
    conveyor::RecordBatch {
        batch_id: "batch-1".to_owned(),
        records: (0..RECORDS).map(record).collect(),
        ..Default::default()
    }
}

fn measure<M>(folder: &std::path::Path, name: &str, batch: &M) -> Result<()>
where
    M: Message + Default + Validate,
{
    let encoded = Bytes::from(batch.encode_to_vec());
    std::fs::write(folder.join(format!("{name}.binpb")), &encoded)?;
    batch.validate().map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
    let decode = || M::decode(encoded.clone()).expect("it was encoded above");
    report(name, "encode", bench::least_ns(|| batch.encode_to_vec()));
    report(name, "decode", bench::least_ns(decode));
    report(name, "validate", bench::least_ns(|| batch.validate().is_ok()));
    report(
        name,
        "decode and validate",
        bench::least_ns(|| {
            let decoded = decode();
            (decoded.validate().is_ok(), decoded)
        }),
    );
    Ok(())
}

fn report(name: &str, operation: &str, ns: f64) {
    println!("{{\"case\":\"{name} {operation}\",\"ns\":{ns:.0}}}");
}
