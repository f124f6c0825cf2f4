//! Requests about streams, and what callers see of them.

use std::collections::BTreeSet;
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::stream_position::Position;
use rpc::wire::timestamp_to_wire;

use crate::error::{Error, Result};
use crate::source::schema;
use crate::store::stream::{State, Stream};

/// Positions of files that a list shows of a state.
const LISTED_FILES_MAX: usize = 100;
const DAY: Duration = Duration::from_secs(86_400);

/// The configurations of a request, each of another stream.
pub(crate) fn configs(streams: Vec<pb::StreamConfig>) -> Result<Vec<pb::StreamConfig>> {
    let mut names = BTreeSet::new();
    for (index, config) in streams.iter().enumerate() {
        let name = config.stream.clone().unwrap_or_default();
        if !names.insert((name.namespace, name.name)) {
            return Err(Error::field(format!("streams[{index}].stream"), "must be named once"));
        }
    }
    Ok(streams)
}

pub(crate) fn stream(stream: Stream) -> pb::Stream {
    let pending = schema::changes(stream.accepted.as_ref(), stream.pending.as_ref());
    pb::Stream {
        config: Some(stream.config),
        accepted_schema: stream.accepted,
        paused_by_schema_change: stream.pending.is_some(),
        pending_changes: pending,
        last_sync_id: stream.last_sync_id,
        last_synced_at: stream.last_synced_at.map(timestamp_to_wire),
        total_records: stream.total_records,
        generation_id: stream.generation,
    }
}

pub(crate) fn state(state: State) -> pb::StreamState {
    pb::StreamState {
        stream: Some(state.stream),
        partition: state.partition,
        position: Some(state.position),
        revision: state.revision,
        updated_at: Some(timestamp_to_wire(state.updated_at)),
        sync_id: state.sync_id,
        record_count: state.record_count,
        generation_id: state.generation,
    }
}

/// A state in a list, with the first of its files alone.
pub(crate) fn listed_state(mut it: State) -> pb::StreamState {
    if let Some(Position::File(files)) = &mut it.position.position {
        files.files.truncate(LISTED_FILES_MAX);
    }
    state(it)
}

/// The days of a request as moments of UTC: from the first to the one after the last.
pub(crate) fn span(range: &DateRange) -> Result<(Timestamp, Timestamp)> {
    let (from, last) = (day("date_range.start", &range.start)?, day("date_range.end", &range.end)?);
    Ok((from, last + DAY))
}

fn day(field: &str, text: &str) -> Result<Timestamp> {
    let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d");
    let seconds =
        day.ok().and_then(|it| it.and_hms_opt(0, 0, 0)).map(|it| it.and_utc().timestamp());
    let seconds = seconds.ok_or_else(|| Error::field(field, "must be a day of the calendar"))?;
    Ok(Timestamp::from_seconds(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::proof::Proof;

    #[test]
    fn days_are_whole_and_of_the_calendar() {
        let range =
            |from: &str, until: &str| DateRange { start: from.to_owned(), end: until.to_owned() };
        let (from, until) = span(&range("2026-06-01", "2026-06-02")).unwrap();
        assert_eq!(until.since(from), DAY * 2);
        assert!(span(&range("2026-02-30", "2026-06-01")).is_err());
    }

    #[test]
    fn a_list_shows_the_first_files_of_a_state() {
        let files = vec![pb::SeenFile::default(); LISTED_FILES_MAX + 1];
        let position =
            pb::StreamPosition { position: Some(Position::File(pb::FilePosition { files })) };
        let kept = State {
            stream: pb::StreamRef::default(),
            partition: String::new(),
            position,
            revision: 1,
            updated_at: Timestamp::from_seconds(1),
            sync_id: String::new(),
            record_count: 0,
            generation: 0,
            rows_before: 0,
            proof: Proof::default(),
        };
        let count = |state: pb::StreamState| match state.position.unwrap().position {
            Some(Position::File(it)) => it.files.len(),
            _ => 0,
        };
        assert_eq!(count(listed_state(kept.clone())), LISTED_FILES_MAX);
        assert_eq!(count(state(kept)), LISTED_FILES_MAX + 1);
    }
}
