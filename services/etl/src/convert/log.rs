//! Lines of logs on the wire.

use platform_proto::platform::etl::v1 as pb;
use rpc::wire::{timestamp_from_wire, timestamp_to_wire};

use super::count;
use crate::core::spec::Layer;
use crate::error::{Error, Result};
use crate::store::log::Entry;
use base::Timestamp;

/// A line as callers see it.
pub(crate) fn shown(entry: Entry) -> pb::ExecutionLogEntry {
    pb::ExecutionLogEntry {
        timestamp: Some(timestamp_to_wire(entry.at)),
        level: entry.level as i32,
        layer: entry.layer,
        message: entry.message,
        metadata: entry.metadata,
        sequence: entry.sequence,
        step_id: entry.step_id,
        attempt: count(entry.attempt),
    }
}

/// Lines of a request; one without a time is of `now`, and one without a level tells what happens.
pub(crate) fn entries(sent: Vec<pb::ExecutionLogEntry>, now: Timestamp) -> Result<Vec<Entry>> {
    (0_usize..).zip(sent).map(|(place, entry)| read(place, entry, now)).collect()
}

fn read(place: usize, sent: pb::ExecutionLogEntry, now: Timestamp) -> Result<Entry> {
    if !sent.layer.is_empty() && Layer::named(&sent.layer).is_none() {
        let rule = "must be `source`, `bronze`, `silver` or `gold`";
        return Err(Error::field(format!("entries[{place}].layer"), rule));
    }
    let level = sent.level();
    let level = if level == pb::LogLevel::Unspecified { pb::LogLevel::Info } else { level };
    Ok(Entry {
        sequence: 0,
        at: sent.timestamp.as_ref().map_or(now, timestamp_from_wire),
        level,
        layer: sent.layer,
        message: sent.message,
        metadata: sent.metadata,
        step_id: sent.step_id,
        attempt: i64::from(sent.attempt),
    })
}
