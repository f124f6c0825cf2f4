//! The batch against the generated messages, against the vectors, and against bytes that nobody meant.

mod hostile;
mod properties;
mod vectors;

use bytes::Bytes;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::common::v1 as pb;

use crate::{Builder, Compression};

pub(crate) fn at(seconds: i64, nanos: i32) -> Timestamp {
    Timestamp { seconds, nanos }
}

/// A batch of `count` small records.
pub(crate) fn batch(count: u32, compression: Compression) -> Bytes {
    let mut builder = Builder::default();
    for index in 0..count {
        let value = format!("value {index}");
        let key = index.to_le_bytes();
        builder.append(Some(&key), Some(value.as_bytes()), &[], at(1000, 5)).unwrap();
    }
    builder.finish(compression).unwrap().to_bytes(None)
}

/// The same bytes cut into pieces of `size`.
pub(crate) fn cut(whole: &Bytes, size: usize) -> Vec<Bytes> {
    (0..whole.len())
        .step_by(size)
        .map(|from| whole.slice(from..whole.len().min(from + size)))
        .collect()
}

pub(crate) fn plain(value: &str) -> pb::Record {
    pb::Record { value: Some(Bytes::copy_from_slice(value.as_bytes())), ..pb::Record::default() }
}
