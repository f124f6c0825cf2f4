//! Decisions about streams: which are brought, and how.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::data::v1::{SchemaChangePolicy, TableSchema};
use serde_json::json;
use service::page::Page;
use store::{Tx, Work};

use super::binding::{Bound, still_bound};
use super::caller::Caller;
use super::connector::found;
use super::record::{self, Change};
use crate::error::{Error, Result};
use crate::kind;
use crate::store::connector::Stored;
use crate::store::stream::{self, Stream};

/// Names of the streams that a configuration has, with the topics that are bound for it.
pub(crate) fn names<'c>(config: &'c pb::ConnectorConfig, bound: &'c [Bound]) -> BTreeSet<&'c str> {
    if let Some(Source::Rustmq(_)) = &config.source {
        return bound.iter().map(|it| it.topic.as_str()).collect();
    }
    if let Some(Source::File(it)) = &config.source {
        return it.streams.iter().map(|stream| stream.name.as_str()).collect();
    }
    if let Some(Source::ObjectStore(it)) = &config.source {
        return it.streams.iter().map(|stream| stream.name.as_str()).collect();
    }
    if let Some(Source::Push(it)) = &config.source {
        return it.streams.iter().map(|stream| stream.name.as_str()).collect();
    }
    BTreeSet::new()
}

/// Whether a configuration has a stream.
fn has(config: &pb::ConnectorConfig, bound: &[Bound], name: &pb::StreamRef) -> bool {
    name.namespace.is_empty() && names(config, bound).contains(name.name.as_str())
}

pub(super) fn missing(name: &pb::StreamRef) -> Error {
    Error::StreamNotFound { namespace: name.namespace.clone(), name: name.name.clone() }
}

/// A configured stream that has to be there.
pub(super) async fn configured(
    tx: &mut Tx,
    key: stream::Key<'_>,
    name: &pb::StreamRef,
) -> Result<Stream> {
    stream::find(tx, key, name).await?.ok_or_else(|| missing(name))
}

/// Reads one page of a connector's streams.
pub(crate) struct ListStreams {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) enabled_only: bool,
    pub(crate) page: Page,
}

impl Work for ListStreams {
    type Output = (Vec<Stream>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        found(tx, self.org_id, &self.id).await?;
        stream::page(tx, (self.org_id, &self.id), self.enabled_only, &self.page).await
    }
}

/// Adds streams, or replaces them.
pub(crate) struct Configure {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) streams: Vec<pb::StreamConfig>,
    /// Columns of streams by their names, as far as they are known.
    pub(crate) schemas: BTreeMap<String, TableSchema>,
}

/// The streams as they are now, and those whose state was dropped.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Configured {
    pub(crate) streams: Vec<Stream>,
    pub(crate) dropped: Vec<pb::StreamRef>,
}

impl Work for Configure {
    type Output = Configured;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Configured> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let key = (caller.org_id, self.id.as_str());
        let ids = caller.ids();
        let bound = still_bound(tx, caller.org_id, &stored.body.config).await?;
        let mut out = Configured { streams: Vec::new(), dropped: Vec::new() };
        let (mut old, mut new) = (serde_json::Map::new(), serde_json::Map::new());
        for config in &self.streams {
            let name = config.stream.clone().unwrap_or_default();
            if !has(&stored.body.config, &bound, &name) {
                return Err(missing(&name));
            }
            let schema = self.schemas.get(&name.name);
            check(&stored, config, schema)?;
            let before = stream::find(tx, key, &name).await?;
            let mut after = after(before.as_ref(), config, schema);
            if before.as_ref() == Some(&after) {
                out.streams.push(after);
                continue;
            }
            if before.as_ref().is_none_or(|before| counts(&before.config) != counts(config)) {
                after.epoch = ids.next();
                if 0 < stream::remove_states(tx, key, &name, None).await? {
                    out.dropped.push(name.clone());
                }
            }
            stream::put(tx, key, &after).await?;
            if let Some(before) = before {
                old.insert(name.name.clone(), json(&before.config));
            }
            new.insert(name.name, json(config));
            out.streams.push(after);
        }
        if !new.is_empty() {
            let change = Change::Parts(json!({"streams": old}), json!({"streams": new}));
            record::write(tx, caller, &ids, &stored, change).await?;
        }
        Ok(out)
    }
}

/// What the place in a stream depends on.
fn counts(config: &pb::StreamConfig) -> (&str, &[String]) {
    (&config.cursor_field, &config.primary_key)
}

fn json(config: &pb::StreamConfig) -> serde_json::Value {
    serde_json::to_value(config).unwrap_or_default()
}

/// The stream that a configuration makes of what was there.
fn after(
    before: Option<&Stream>,
    config: &pb::StreamConfig,
    schema: Option<&TableSchema>,
) -> Stream {
    let mut stream = before.cloned().unwrap_or_else(|| Stream {
        config: config.clone(),
        accepted: None,
        pending: None,
        last_sync_id: String::new(),
        last_synced_at: None,
        total_records: 0,
        generation: 0,
        is_cleared: false,
        epoch: String::new(),
        generation_max: 0,
    });
    // What is held against the accepted columns, and what follows, is another matter then.
    let is_same = |it: &pb::StreamConfig| {
        it.schema_change_policy == config.schema_change_policy && it.columns == config.columns
    };
    stream.pending = stream.pending.filter(|_| is_same(&stream.config));
    stream.config = config.clone();
    stream.accepted = stream.accepted.or_else(|| schema.cloned());
    stream
}

/// Refuses what a stream of the connector's type cannot do.
fn check(stored: &Stored, config: &pb::StreamConfig, schema: Option<&TableSchema>) -> Result<()> {
    let about = kind::about(stored.kind);
    let name = || config.stream.clone().unwrap_or_default().name;
    if !about.sync_modes.contains(&config.sync_mode()) {
        return Err(Error::SyncMode { stream: name(), mode: config.sync_mode() });
    }
    if about.is_cursor_fixed && !config.cursor_field.is_empty() {
        return Err(Error::FieldFixed { stream: name(), field: "cursor_field" });
    }
    require_policy(config)?;
    let Some(schema) = schema else { return Ok(()) };
    let known: BTreeSet<String> =
        schema.columns.iter().map(|column| column.name.to_lowercase()).collect();
    let named =
        [&config.cursor_field].into_iter().chain(&config.primary_key).chain(&config.columns);
    // What comes after a dot lies within a column, whose inside is not known.
    let is_unknown = |field: &&String| {
        let column = field.split('.').next().unwrap_or_default();
        let knows = |name: &str| known.contains(&name.to_lowercase());
        !field.is_empty() && !knows(field) && !knows(column)
    };
    match named.into_iter().find(is_unknown) {
        Some(field) => Err(Error::FieldUnknown { stream: name(), field: field.clone() }),
        None => Ok(()),
    }
}

/// Refuses policies that look at one row after the other, which the data set does and not the stream.
fn require_policy(config: &pb::StreamConfig) -> Result<()> {
    match config.schema_change_policy() {
        SchemaChangePolicy::Unspecified
        | SchemaChangePolicy::Ignore
        | SchemaChangePolicy::Propagate
        | SchemaChangePolicy::Pause => Ok(()),
        policy @ (SchemaChangePolicy::QuarantineRow | SchemaChangePolicy::NullValue) => {
            Err(Error::NotBuilt { what: format!("{} for a stream", policy.as_str_name()) })
        }
    }
}

/// Whether a configuration names columns, so that they have to be known.
pub(crate) fn names_columns(config: &pb::StreamConfig) -> bool {
    !(config.primary_key.is_empty() && config.columns.is_empty() && config.cursor_field.is_empty())
}

/// Forgets streams with their states.
pub(crate) struct Remove {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) streams: Vec<pb::StreamRef>,
}

impl Work for Remove {
    /// How many were forgotten.
    type Output = usize;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let mut gone = serde_json::Map::new();
        for name in &self.streams {
            let key = (caller.org_id, self.id.as_str());
            let before = stream::find(tx, key, name).await?;
            if let (Some(before), true) = (before, stream::remove(tx, key, name).await?) {
                gone.insert(name.name.clone(), json(&before.config));
            }
        }
        let count = gone.len();
        if 0 < count {
            let change = Change::Parts(json!({"streams": gone}), json!({"streams": {}}));
            record::write(tx, caller, &caller.ids(), &stored, change).await?;
        }
        Ok(count)
    }
}

/// Accepts the columns for which a stream waits, or those that it was last found to have.
pub(crate) struct Accept {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) stream: pb::StreamRef,
    pub(crate) fingerprint: String,
}

impl Work for Accept {
    type Output = Stream;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stream> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let key = (caller.org_id, self.id.as_str());
        let mut found = configured(tx, key, &self.stream).await?;
        let is_it = |schema: &TableSchema| schema.fingerprint == self.fingerprint;
        let offered = match found.pending.take() {
            Some(pending) => Some(pending),
            None if found.accepted.as_ref().is_some_and(is_it) => return Ok(found),
            None => {
                let known = stream::discovery(tx, key).await?;
                let mut seen = known.into_iter().flat_map(|it| it.streams);
                seen.find(|it| it.stream.as_ref() == Some(&self.stream)).and_then(|it| it.schema)
            }
        };
        let Some(schema) = offered.filter(is_it) else {
            return Err(Error::SchemaChanged { stream: self.stream.name.clone() });
        };
        let was = found.accepted.replace(schema).map(|it| it.fingerprint);
        stream::put(tx, key, &found).await?;
        let accepted = |it: Option<&String>| json!({"accepted": {&self.stream.name: it}});
        let change = Change::Parts(accepted(was.as_ref()), accepted(Some(&self.fingerprint)));
        record::write(tx, caller, &caller.ids(), &stored, change).await?;
        Ok(found)
    }
}

/// Disables streams that a new configuration does not have any more; their states stay.
pub(super) async fn disable_missing(tx: &mut Tx, stored: &Stored) -> Result<()> {
    let key = (stored.org_id, stored.id.as_str());
    let config = &stored.body.config;
    let bound = still_bound(tx, key.0, config).await?;
    for mut stream in stream::all(tx, key).await? {
        if stream.config.enabled && !has(config, &bound, &stream.name()) {
            stream.config.enabled = false;
            stream::put(tx, key, &stream).await?;
        }
    }
    Ok(())
}
