//! A batch in the words of its commit's note, from which its row is made again if the process dies in between.

use base::Timestamp;
use lake::{Commit, Note};
use platform_proto::platform::data::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::tally::TOO_LARGE;
use crate::core::caller::Caller;
use crate::store::bronze::Batch;
use crate::tables::note;

/// Bytes of one entry of a note, and entries for a batch.
const ENTRY_MAX: usize = 1000;
const ENTRIES_MAX: usize = 7;
const HEADER: &str = "header";
const MEDIA: &str = "media_type";
const COMPLETES: &str = "completes_generation";
/// Name and number of a writer that counts.
const WRITER: &str = "writer";
const COUNTED: &str = "counted";

/// What a commit says of its batch.
pub(super) fn to_note(caller: &Caller, batch: &Batch, counted: Option<&(String, i64)>) -> Note {
    let message = &batch.message;
    let mut text = json(message);
    if ENTRIES_MAX * ENTRY_MAX < text.len() {
        // Only what is odd about a batch can be as long. What was left out is told in any case, so that counts add up.
        let mut short = message.clone();
        short.issues.retain(|it| it.r#type == TOO_LARGE);
        text = json(&short);
    }
    let mut note = note(caller, &message.execution_id, &message.batch_id, "")
        .with(HEADER, &hex(&batch.header))
        .with(MEDIA, &batch.media_type);
    if batch.completes_generation {
        note = note.with(COMPLETES, "true");
    }
    if let Some((writer, version)) = counted {
        note = note.with(WRITER, writer).with(COUNTED, &version.to_string());
    }
    let mut rest = text.as_str();
    for at in 0..ENTRIES_MAX {
        let (part, after) = rest.split_at(rest.floor_char_boundary(ENTRY_MAX));
        note = note.with(&format!("batch_{at}"), part);
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    note
}

/// The batch that a commit holds; `None` if it holds none, or another engine made it.
pub(super) fn of_commit(commit: &Commit) -> Option<Batch> {
    let note = &commit.note;
    let parts = (0..ENTRIES_MAX).map_while(|at| note.get(&format!("batch_{at}")));
    let text: String = parts.collect();
    let mut message: pb::BronzeBatch = serde_json::from_str(&text).ok()?;
    message.snapshot_id = i64::try_from(commit.version).ok()?;
    Some(Batch {
        message,
        header: unhex(note.get(HEADER)?)?,
        media_type: note.get(MEDIA)?.to_owned(),
        completes_generation: note.get(COMPLETES).is_some(),
        removed_at: None,
    })
}

/// How far the writer of a commit had counted, if it counts.
pub(super) fn counted(commit: &Commit) -> Option<(String, i64)> {
    let version = commit.note.get(COUNTED)?.parse().ok()?;
    Some((commit.note.get(WRITER)?.to_owned(), version))
}

fn json(message: &pb::BronzeBatch) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

/// A time as batches show it.
pub(super) fn shown(at: Timestamp) -> Option<platform_proto::google::protobuf::Timestamp> {
    Some(timestamp_to_wire(at))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |at: usize| text.get(at..at + 2).and_then(|it| u8::from_str_radix(it, 16).ok());
    (0..text.len()).step_by(2).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use lake::CommitKind;
    use platform_proto::platform::auth::v1::AuditEvent;

    use super::*;

    fn commit(note: Note) -> Commit {
        Commit {
            version: 5,
            kind: CommitKind::Append,
            committed_at: Timestamp::default(),
            position: None,
            rows_added: 1,
            rows_updated: 0,
            rows_deleted: 0,
            rows_marked: 0,
            rows_outdated: 0,
            rows_superseded: 0,
            files_added: 1,
            files_removed: 0,
            bytes_added: 1,
            note,
        }
    }

    #[test]
    fn a_batch_survives_its_note() {
        let caller = Caller {
            org_id: 7,
            user_id: 3,
            now: Timestamp::from_seconds(1),
            seed: 1,
            audit: AuditEvent::default(),
        };
        let issue = |at: usize| pb::ProcessingIssue {
            r#type: "FIELD_MISSING".to_owned(),
            field: Some("ä".repeat(at)),
            count: 1,
            ..Default::default()
        };
        let mut batch = Batch {
            message: pb::BronzeBatch {
                batch_id: "b".to_owned(),
                request_id: "\"r\\".repeat(40),
                stream: "s".repeat(256),
                execution_id: "e".to_owned(),
                issues: (0..20).map(issue).collect(),
                snapshot_id: 5,
                ..Default::default()
            },
            header: vec![0, 255],
            media_type: "text/csv".to_owned(),
            completes_generation: true,
            removed_at: None,
        };
        let writer = ("w".to_owned(), 9);
        let note = to_note(&caller, &batch, Some(&writer));
        assert_eq!(note.get("execution_id"), Some("e"));
        assert_eq!(counted(&commit(note.clone())), Some(writer));
        assert_eq!(of_commit(&commit(note)), Some(batch.clone()));
        let left_out = pb::ProcessingIssue {
            r#type: TOO_LARGE.to_owned(),
            count: 2,
            example: "x".repeat(256),
            ..Default::default()
        };
        batch.message.issues = (0..200).map(issue).chain([left_out.clone()]).collect();
        let found = of_commit(&commit(to_note(&caller, &batch, None))).unwrap();
        assert_eq!((found.message.issues, found.message.batch_id.as_str()), (vec![left_out], "b"));
        assert_eq!(of_commit(&commit(Note::new())), None);
    }
}
