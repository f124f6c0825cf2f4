//! Batches that were sent and of which no answer was heard.

use platform_proto::platform::connector::v1 as pb;
use store::{FromRow, Row, Tx, params};

use super::stream::Key;
use super::{decode, encode};
use crate::error::Result;
use crate::source::columns::Columns;
use crate::source::proof::Proof;

/// The batch of a stream that was sent last. It is written down before bronze may store it, so that whoever goes on
/// after a crash knows what bronze has if it has a batch at this place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sent {
    pub(crate) epoch: String,
    /// Of the state behind it.
    pub(crate) revision: i64,
    /// SHA-256 of its records as hexadecimal digits.
    pub(crate) checksum: String,
    pub(crate) position: pb::StreamPosition,
    pub(crate) rows_before: i64,
    pub(crate) proof: Proof,
    pub(crate) generation: i64,
    /// The stream had no more.
    pub(crate) is_last: bool,
    pub(crate) records: i64,
    pub(crate) rejected: i64,
    pub(crate) bytes_read: i64,
    /// Lines for the log.
    pub(crate) log: Vec<String>,
    /// The accepted columns behind it, if it added to them.
    pub(crate) accepted: Option<Columns>,
}

struct Raw {
    epoch: String,
    revision: i64,
    checksum: String,
    position: Vec<u8>,
    rows_before: i64,
    generation: i64,
    is_last: bool,
    records: i64,
    rejected: i64,
    bytes_read: i64,
    log: String,
    accepted: Option<Vec<u8>>,
    accepted_after: Option<String>,
    proof: Option<Vec<u8>>,
}

impl FromRow for Raw {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            epoch: row.get("epoch")?,
            revision: row.get("revision")?,
            checksum: row.get("checksum")?,
            position: row.get("position")?,
            rows_before: row.get("rows_before")?,
            generation: row.get("generation")?,
            is_last: row.get("is_last")?,
            records: row.get("records")?,
            rejected: row.get("rejected")?,
            bytes_read: row.get("bytes_read")?,
            log: row.get("log")?,
            accepted: row.get("accepted")?,
            accepted_after: row.get("accepted_after")?,
            proof: row.get("proof")?,
        })
    }
}

/// The batch of a stream that was sent last.
pub(crate) async fn find(
    tx: &mut Tx,
    (org, id): Key<'_>,
    name: &pb::StreamRef,
) -> Result<Option<Sent>> {
    const SQL: &str = "SELECT epoch, revision, checksum, position, rows_before, generation,
            is_last, records, rejected, bytes_read, log, accepted, accepted_after, proof
        FROM stream_sent WHERE org = $1 AND id = $2 AND namespace = $3 AND name = $4";
    let raw: Option<Raw> = tx.optional(SQL, params![org, id, &name.namespace, &name.name]).await?;
    let Some(raw) = raw else { return Ok(None) };
    let accepted = raw.accepted.as_deref().map(|bytes| decode("accepted", bytes)).transpose()?;
    let after = raw.accepted_after.unwrap_or_default();
    let proof = raw.proof.as_deref().map(|bytes| decode("proof", bytes)).transpose()?;
    Ok(Some(Sent {
        position: decode("position", &raw.position)?,
        epoch: raw.epoch,
        revision: raw.revision,
        checksum: raw.checksum,
        rows_before: raw.rows_before,
        proof: proof.unwrap_or_default(),
        generation: raw.generation,
        is_last: raw.is_last,
        records: raw.records,
        rejected: raw.rejected,
        bytes_read: raw.bytes_read,
        log: raw.log.lines().map(str::to_owned).collect(),
        accepted: accepted.map(|schema| Columns { after, schema }),
    }))
}

/// Writes down the batch of a stream that is sent.
pub(crate) async fn put(
    tx: &mut Tx,
    (org, id): Key<'_>,
    name: &pb::StreamRef,
    sent: &Sent,
) -> Result<()> {
    const SQL: &str = "INSERT INTO stream_sent (org, id, namespace, name, epoch, revision,
            checksum, position, rows_before, generation, is_last, records, rejected, bytes_read,
            log, accepted, accepted_after, proof)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT (org, id, namespace, name) DO UPDATE SET
            epoch = excluded.epoch, revision = excluded.revision, checksum = excluded.checksum,
            position = excluded.position, rows_before = excluded.rows_before,
            generation = excluded.generation, is_last = excluded.is_last,
            records = excluded.records, rejected = excluded.rejected,
            bytes_read = excluded.bytes_read, log = excluded.log,
            accepted = excluded.accepted, accepted_after = excluded.accepted_after,
            proof = excluded.proof";
    // A line of the log is one line here, and one of the databases takes no zero in a text.
    let line = |it: &String| it.replace(['\n', '\r'], " ").replace('\0', "\u{fffd}");
    let params = params![
        org,
        id,
        &name.namespace,
        &name.name,
        &sent.epoch,
        sent.revision,
        &sent.checksum,
        encode(&sent.position),
        sent.rows_before,
        sent.generation,
        sent.is_last,
        sent.records,
        sent.rejected,
        sent.bytes_read,
        sent.log.iter().map(line).collect::<Vec<_>>().join("\n"),
        sent.accepted.as_ref().map(|it| encode(&it.schema)),
        sent.accepted.as_ref().map(|it| it.after.as_str()),
        encode(&sent.proof)
    ];
    tx.execute(SQL, params).await?;
    Ok(())
}
