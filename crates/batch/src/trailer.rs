//! What a broker appends to a batch that it stores.

use bytes::{Bytes, BytesMut};

use crate::header::{Attributes, field};
use crate::wire;

/// Bytes of the longest trailer: four fields, two of them with tags of two bytes.
const BYTES_MAX: usize = 11 + 11 + 12 + 6;

/// The fields that are the broker's own. Appended to an encoded batch, they replace what stood in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trailer {
    /// Offset of the first record.
    pub base_offset: u64,
    /// Leader epoch of the append.
    pub leader_epoch: u64,
    /// Time of the append, in milliseconds since 1970.
    pub log_append_time: u64,
    /// All of the batch's bits, where one of them changes.
    pub attributes: Option<Attributes>,
}

impl Trailer {
    /// The bytes to append. Every field is there, zeros too, since the producer may have sent something else.
    #[must_use]
    pub fn encode(&self) -> Bytes {
        let mut out = BytesMut::with_capacity(BYTES_MAX);
        self.put(&mut out);
        out.freeze()
    }

    /// Appends them to a buffer of the caller's.
    pub fn put(&self, out: &mut impl bytes::BufMut) {
        wire::put_number(out, field::BASE_OFFSET, self.base_offset);
        wire::put_number(out, field::LEADER_EPOCH, self.leader_epoch);
        wire::put_number(out, field::LOG_APPEND_TIME, self.log_append_time);
        if let Some(attributes) = self.attributes {
            wire::put_number(out, field::ATTRIBUTES, u64::from(attributes.0));
        }
    }
}
