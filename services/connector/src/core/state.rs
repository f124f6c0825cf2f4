//! Decisions about how far streams have been brought.

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::stream_position::Position;
use serde_json::json;
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::connector::found;
use super::record::{self, Change};
use super::stream::{configured, missing};
use super::sync::require_idle;
use crate::error::{Error, Result};
use crate::source::proof::Proof;
use crate::store::stream::{self, State};

/// Reads one page of a connector's states.
pub(crate) struct ListStates {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) stream: Option<pb::StreamRef>,
    pub(crate) page: Page,
}

impl Work for ListStates {
    type Output = (Vec<State>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        found(tx, self.org_id, &self.id).await?;
        stream::states(tx, (self.org_id, &self.id), self.stream.as_ref(), &self.page).await
    }
}

/// Reads a state.
pub(crate) struct GetState {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    /// Without a name it is the state that all streams of a program share.
    pub(crate) stream: pb::StreamRef,
    pub(crate) partition: String,
}

impl Work for GetState {
    type Output = State;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<State> {
        found(tx, self.org_id, &self.id).await?;
        let key = (self.org_id, self.id.as_str());
        let state = stream::state(tx, key, &self.stream, &self.partition).await?;
        state.ok_or_else(|| Error::StateNotFound { stream: self.stream.name.clone() })
    }
}

/// Sets a state.
pub(crate) struct SetState {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) stream: Option<pb::StreamRef>,
    pub(crate) partition: String,
    pub(crate) position: pb::StreamPosition,
    /// 0 means that there is no state, `None` any.
    pub(crate) expected_revision: Option<i64>,
}

impl Work for SetState {
    type Output = State;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<State> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let key = (caller.org_id, self.id.as_str());
        // No type that is offered has a state that its streams share.
        let name = self.stream.clone().ok_or_else(|| missing(&pb::StreamRef::default()))?;
        let stream = configured(tx, key, &name).await?;
        if !counts_by(stored.kind, &self.position) {
            return Err(Error::PositionKind { stream: name.name });
        }
        if !self.partition.is_empty() {
            return Err(Error::field("partition", "must be empty: the stream has one state"));
        }
        require_idle(tx, key, std::slice::from_ref(&name)).await?;
        let before = stream::state(tx, key, &name, &self.partition).await?;
        let revision = before.as_ref().map_or(0, |it| it.revision);
        if let Some(wanted) = self.expected_revision.filter(|wanted| *wanted != revision) {
            return Err(Error::StateChanged { stream: name.name, wanted, found: revision });
        }
        let state = State {
            stream: name.clone(),
            partition: self.partition.clone(),
            position: self.position.clone(),
            revision: revision + 1,
            updated_at: caller.now,
            sync_id: String::new(),
            record_count: before.as_ref().map_or(0, |it| it.record_count),
            generation: stream.generation,
            rows_before: 0,
            // What a person says of a place is not held against what was there.
            proof: Proof::default(),
        };
        stream::put_state(tx, key, &state).await?;
        let shown = |revision: i64| json!({"states": {&name.name: {"revision": revision}}});
        let change = Change::Parts(shown(revision), shown(state.revision));
        record::write(tx, caller, &caller.ids(), &stored, change).await?;
        Ok(state)
    }
}

/// Whether streams of a type count by this kind of place.
fn counts_by(kind: ConnectorType, position: &pb::StreamPosition) -> bool {
    let is_file = matches!(position.position, Some(Position::File(_)));
    let is_topic = matches!(position.position, Some(Position::Topic(_)));
    let has_files = matches!(kind, ConnectorType::File | ConnectorType::ObjectStore);
    (has_files && is_file) || (kind == ConnectorType::Rustmq && is_topic)
}

/// Forgets states.
pub(crate) struct ResetStates {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    /// None means all.
    pub(crate) streams: Vec<pb::StreamRef>,
    pub(crate) partition: Option<String>,
    pub(crate) clear_data: bool,
}

impl Work for ResetStates {
    /// How many there were.
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let key = (caller.org_id, self.id.as_str());
        let mut streams = Vec::new();
        for name in &self.streams {
            streams.push(configured(tx, key, name).await?);
        }
        if self.streams.is_empty() {
            streams = stream::all(tx, key).await?;
        }
        let names: Vec<pb::StreamRef> = streams.iter().map(|it| it.name()).collect();
        require_idle(tx, key, &names).await?;
        let ids = caller.ids();
        let (mut count, mut reset) = (0, serde_json::Map::new());
        for mut stream in streams {
            let name = stream.name();
            let gone = stream::remove_states(tx, key, &name, self.partition.as_deref()).await?;
            let is_cleared = self.clear_data && !stream.is_cleared;
            if 0 < gone || is_cleared {
                stream.is_cleared |= self.clear_data;
                stream.epoch = ids.next();
                stream::put(tx, key, &stream).await?;
                let what = if self.clear_data { "cleared" } else { "reset" };
                reset.insert(name.name, json!(what));
            }
            count += gone;
        }
        if !reset.is_empty() {
            let change = Change::Parts(json!({"states": {}}), json!({"states": reset}));
            record::write(tx, caller, &ids, &stored, change).await?;
        }
        Ok(count)
    }
}
