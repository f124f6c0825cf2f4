//! Configured streams, their states, and what the other side was last found to have.

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::data::v1::TableSchema;
use service::page::{Orders, Page};
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Error, Result};
use crate::source::proof::Proof;

/// Organisation and id of a connector.
pub(crate) type Key<'k> = (i64, &'k str);

const STREAM_ORDERS: Orders =
    &[("name", "name"), ("last_synced_at", "COALESCE(last_synced_at, 0)")];
const STATE_ORDERS: Orders = &[("stream", "name"), ("updated_at", "updated_at")];

/// A configured stream.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stream {
    pub(crate) config: pb::StreamConfig,
    pub(crate) accepted: Option<TableSchema>,
    /// Columns that a person has to accept before it goes on.
    pub(crate) pending: Option<TableSchema>,
    pub(crate) last_sync_id: String,
    pub(crate) last_synced_at: Option<Timestamp>,
    pub(crate) total_records: i64,
    pub(crate) generation: i64,
    /// Rows that were brought before go with the next complete refresh.
    pub(crate) is_cleared: bool,
    /// Changes whenever the stream begins anew, so that no count of before is taken for one of after.
    pub(crate) epoch: String,
    /// Newest generation that was begun.
    pub(crate) generation_max: i64,
}

impl Stream {
    /// Its name; a configured stream has one.
    pub(crate) fn name(&self) -> pb::StreamRef {
        self.config.stream.clone().unwrap_or_default()
    }

    /// Fingerprint of the accepted columns; empty if there are none.
    pub(crate) fn fingerprint(&self) -> &str {
        self.accepted.as_ref().map_or("", |it| it.fingerprint.as_str())
    }
}

struct RawStream {
    config: Vec<u8>,
    accepted: Option<Vec<u8>>,
    pending: Option<Vec<u8>>,
    last_sync_id: String,
    last_synced_at: Option<Timestamp>,
    total_records: i64,
    generation: i64,
    is_cleared: bool,
    epoch: String,
    generation_max: i64,
}

impl FromRow for RawStream {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            config: row.get("config")?,
            accepted: row.get("accepted")?,
            pending: row.get("pending")?,
            last_sync_id: row.get("last_sync_id")?,
            last_synced_at: row.get("last_synced_at")?,
            total_records: row.get("total_records")?,
            generation: row.get("generation")?,
            is_cleared: row.get("is_cleared")?,
            epoch: row.get("epoch")?,
            generation_max: row.get("generation_max")?,
        })
    }
}

impl RawStream {
    fn read(self) -> Result<Stream> {
        let accepted = self.accepted.as_deref().map(|bytes| decode("accepted", bytes));
        let pending = self.pending.as_deref().map(|bytes| decode("pending", bytes));
        Ok(Stream {
            config: decode("config", &self.config)?,
            accepted: accepted.transpose()?,
            pending: pending.transpose()?,
            last_sync_id: self.last_sync_id,
            last_synced_at: self.last_synced_at,
            total_records: self.total_records,
            generation: self.generation,
            is_cleared: self.is_cleared,
            epoch: self.epoch,
            generation_max: self.generation_max,
        })
    }
}

const STREAMS: &str = "SELECT config, accepted, pending, last_sync_id, last_synced_at, \
    total_records, generation, is_cleared, epoch, generation_max FROM stream WHERE org = ";

/// All streams of a connector, by name.
pub(crate) async fn all(tx: &mut Tx, (org, id): Key<'_>) -> Result<Vec<Stream>> {
    let query = Query::new(STREAMS).bind(org).push(" AND id = ").bind(id);
    let rows: Vec<RawStream> = tx.all_of(query.push(" ORDER BY namespace, name")).await?;
    rows.into_iter().map(RawStream::read).collect()
}

/// One stream of a connector.
pub(crate) async fn find(
    tx: &mut Tx,
    (org, id): Key<'_>,
    name: &pb::StreamRef,
) -> Result<Option<Stream>> {
    let query = Query::new(STREAMS)
        .bind(org)
        .push(" AND id = ")
        .bind(id)
        .push(" AND namespace = ")
        .bind(&name.namespace)
        .push(" AND name = ")
        .bind(&name.name);
    let row: Option<RawStream> = tx.optional_of(query).await?;
    row.map(RawStream::read).transpose()
}

/// One page of a connector's streams, and how many all pages have.
pub(crate) async fn page(
    tx: &mut Tx,
    (org, id): Key<'_>,
    enabled_only: bool,
    page: &Page,
) -> Result<(Vec<Stream>, i64)> {
    let narrow = |query: Query| {
        let query = query.bind(org).push(" AND id = ").bind(id);
        query.filter(" AND enabled = ", enabled_only.then_some(true))
    };
    let query = narrow(Query::new(STREAMS))
        .order_by(&page.sort_by, STREAM_ORDERS, page.direction(), "name")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<RawStream> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = narrow(Query::new("SELECT COUNT(*) FROM stream WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    Ok((rows.into_iter().map(RawStream::read).collect::<Result<_>>()?, total))
}

/// How many streams of connectors are enabled, by the connector's id.
pub(crate) async fn enabled(tx: &mut Tx, org: i64, ids: &[&str]) -> Result<Vec<(String, i64)>> {
    let query = Query::new("SELECT id, COUNT(*) FROM stream WHERE org = ")
        .bind(org)
        .push(" AND id IN")
        .list(ids.iter().copied())
        .push(" AND enabled = ")
        .bind(true)
        .push(" GROUP BY id");
    Ok(tx.all_of(query).await?)
}

const PUT: &str = "INSERT INTO stream (org, id, namespace, name, config, enabled, accepted,
        pending, last_sync_id, last_synced_at, total_records, generation, is_cleared, epoch,
        generation_max)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    ON CONFLICT (org, id, namespace, name) DO UPDATE SET
        config = excluded.config, enabled = excluded.enabled, accepted = excluded.accepted,
        pending = excluded.pending,
        last_sync_id = excluded.last_sync_id, last_synced_at = excluded.last_synced_at,
        total_records = excluded.total_records, generation = excluded.generation,
        is_cleared = excluded.is_cleared, epoch = excluded.epoch,
        generation_max = excluded.generation_max";

pub(crate) async fn put(tx: &mut Tx, (org, id): Key<'_>, stream: &Stream) -> Result<()> {
    let name = stream.name();
    let params = params![
        org,
        id,
        &name.namespace,
        &name.name,
        encode(&stream.config),
        stream.config.enabled,
        stream.accepted.as_ref().map(encode),
        stream.pending.as_ref().map(encode),
        &stream.last_sync_id,
        stream.last_synced_at,
        stream.total_records,
        stream.generation,
        stream.is_cleared,
        &stream.epoch,
        stream.generation_max
    ];
    tx.execute(PUT, params).await?;
    Ok(())
}

/// Forgets a stream with its states; whether it was there.
pub(crate) async fn remove(tx: &mut Tx, key: Key<'_>, name: &pb::StreamRef) -> Result<bool> {
    const SQL: &str =
        "DELETE FROM stream WHERE org = $1 AND id = $2 AND namespace = $3 AND name = $4";
    const SENT: &str =
        "DELETE FROM stream_sent WHERE org = $1 AND id = $2 AND namespace = $3 AND name = $4";
    remove_states(tx, key, name, None).await?;
    tx.execute(SENT, params![key.0, key.1, &name.namespace, &name.name]).await?;
    Ok(0 < tx.execute(SQL, params![key.0, key.1, &name.namespace, &name.name]).await?)
}

/// How far a stream, or a part of it, has been brought.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) stream: pb::StreamRef,
    pub(crate) partition: String,
    pub(crate) position: pb::StreamPosition,
    pub(crate) revision: i64,
    pub(crate) updated_at: Timestamp,
    pub(crate) sync_id: String,
    pub(crate) record_count: i64,
    pub(crate) generation: i64,
    /// Records before the offset of the file that was brought in part.
    pub(crate) rows_before: i64,
    /// What tells that the other side still is what the position was counted in.
    pub(crate) proof: Proof,
}

struct RawState {
    namespace: String,
    name: String,
    part: String,
    position: Vec<u8>,
    revision: i64,
    updated_at: Timestamp,
    sync_id: String,
    record_count: i64,
    generation: i64,
    rows_before: i64,
    proof: Option<Vec<u8>>,
}

impl FromRow for RawState {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            namespace: row.get("namespace")?,
            name: row.get("name")?,
            part: row.get("part")?,
            position: row.get("position")?,
            revision: row.get("revision")?,
            updated_at: row.get("updated_at")?,
            sync_id: row.get("sync_id")?,
            record_count: row.get("record_count")?,
            generation: row.get("generation")?,
            rows_before: row.get("rows_before")?,
            proof: row.get("proof")?,
        })
    }
}

impl RawState {
    fn read(self) -> Result<State> {
        let proof = self.proof.as_deref().map(|bytes| decode("proof", bytes));
        Ok(State {
            stream: pb::StreamRef { namespace: self.namespace, name: self.name },
            partition: self.part,
            position: decode("position", &self.position)?,
            revision: self.revision,
            updated_at: self.updated_at,
            sync_id: self.sync_id,
            record_count: self.record_count,
            generation: self.generation,
            rows_before: self.rows_before,
            proof: proof.transpose()?.unwrap_or_default(),
        })
    }
}

const STATES: &str = "SELECT namespace, name, part, position, revision, updated_at, sync_id, \
    record_count, generation, rows_before, proof FROM stream_state WHERE org = ";

/// One page of a connector's states, or of those of one stream, and how many all pages have.
pub(crate) async fn states(
    tx: &mut Tx,
    (org, id): Key<'_>,
    stream: Option<&pb::StreamRef>,
    page: &Page,
) -> Result<(Vec<State>, i64)> {
    let narrow = |query: Query| {
        let query = query.bind(org).push(" AND id = ").bind(id);
        query
            .filter(" AND namespace = ", stream.map(|it| it.namespace.as_str()))
            .filter(" AND name = ", stream.map(|it| it.name.as_str()))
    };
    let query = narrow(Query::new(STATES))
        .order_by(&page.sort_by, STATE_ORDERS, page.direction(), "part")
        .map_err(|error| Error::field("pagination.sort_by", error.to_string()))?;
    let rows: Vec<RawState> = tx.all_of(query.limit(page.limit).offset(page.offset())).await?;
    let total = narrow(Query::new("SELECT COUNT(*) FROM stream_state WHERE org = "));
    let total: i64 = tx.one_of(total).await?;
    Ok((rows.into_iter().map(RawState::read).collect::<Result<_>>()?, total))
}

/// The state of a stream, or of a part of it.
pub(crate) async fn state(
    tx: &mut Tx,
    (org, id): Key<'_>,
    name: &pb::StreamRef,
    part: &str,
) -> Result<Option<State>> {
    let query = Query::new(STATES)
        .bind(org)
        .push(" AND id = ")
        .bind(id)
        .push(" AND namespace = ")
        .bind(&name.namespace)
        .push(" AND name = ")
        .bind(&name.name)
        .push(" AND part = ")
        .bind(part);
    let row: Option<RawState> = tx.optional_of(query).await?;
    row.map(RawState::read).transpose()
}

const PUT_STATE: &str = "INSERT INTO stream_state (org, id, namespace, name, part, position,
        revision, updated_at, sync_id, record_count, generation, rows_before, proof)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    ON CONFLICT (org, id, namespace, name, part) DO UPDATE SET
        position = excluded.position, revision = excluded.revision,
        updated_at = excluded.updated_at, sync_id = excluded.sync_id,
        record_count = excluded.record_count, generation = excluded.generation,
        rows_before = excluded.rows_before, proof = excluded.proof";

pub(crate) async fn put_state(tx: &mut Tx, (org, id): Key<'_>, state: &State) -> Result<()> {
    let params = params![
        org,
        id,
        &state.stream.namespace,
        &state.stream.name,
        &state.partition,
        encode(&state.position),
        state.revision,
        state.updated_at,
        &state.sync_id,
        state.record_count,
        state.generation,
        state.rows_before,
        encode(&state.proof)
    ];
    tx.execute(PUT_STATE, params).await?;
    Ok(())
}

/// Forgets the states of a stream, or the one of a part; how many there were.
pub(crate) async fn remove_states(
    tx: &mut Tx,
    (org, id): Key<'_>,
    name: &pb::StreamRef,
    part: Option<&str>,
) -> Result<u64> {
    let query = Query::new("DELETE FROM stream_state WHERE org = ")
        .bind(org)
        .push(" AND id = ")
        .bind(id)
        .push(" AND namespace = ")
        .bind(&name.namespace)
        .push(" AND name = ")
        .bind(&name.name)
        .filter(" AND part = ", part);
    Ok(tx.execute_of(query).await?)
}

/// What the other side was found to have.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Discovery {
    /// Revision of the connector that was asked for it.
    pub(crate) revision: i64,
    pub(crate) at: Timestamp,
    pub(crate) streams: Vec<pb::StreamDescription>,
}

/// What is remembered of a connector's other side.
pub(crate) async fn discovery(tx: &mut Tx, (org, id): Key<'_>) -> Result<Option<Discovery>> {
    const SQL: &str = "SELECT revision, at, found FROM discovery WHERE org = $1 AND id = $2";
    let row: Option<(i64, Timestamp, Vec<u8>)> = tx.optional(SQL, params![org, id]).await?;
    let Some((revision, at, found)) = row else { return Ok(None) };
    let found: pb::DiscoverStreamsResponse = decode("found", &found)?;
    Ok(Some(Discovery { revision, at, streams: found.streams }))
}

pub(crate) async fn put_discovery(
    tx: &mut Tx,
    (org, id): Key<'_>,
    discovery: &Discovery,
) -> Result<()> {
    const SQL: &str = "INSERT INTO discovery (org, id, revision, at, found)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (org, id) DO UPDATE SET
            revision = excluded.revision, at = excluded.at, found = excluded.found";
    let streams = discovery.streams.clone();
    let found = pb::DiscoverStreamsResponse { streams, ..Default::default() };
    let params = params![org, id, discovery.revision, discovery.at, encode(&found)];
    tx.execute(SQL, params).await?;
    Ok(())
}
