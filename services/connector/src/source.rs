//! The other side: what connectors call.
//!
//! Owns:      trying a connection, asking for streams, and looking into one.
//! Invariant: nothing outside of what the server's configuration opens to an organisation is reached for it.
//! Not here:  what is kept of a call (`core::health`), and which types there are (`kind`).

pub(crate) mod bring;
pub(crate) mod columns;
pub(crate) mod file;
pub(crate) mod glob;
pub(crate) mod object;
pub(crate) mod proof;
pub(crate) mod schema;
pub(crate) mod topic;

use base::{Clock, Timestamp};
pub(crate) use files::{csv, folder, json, record};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::connector::v1::{ConnectorConfig, ConnectorCredentials, FileStream};
use platform_proto::platform::data::v1::{FailureClass, RowBatch};

use crate::core::binding::Bound;
use crate::error::{Error, Result};
use crate::kind;
use crate::source::bring::{Batches, From};
use crate::source::file::{Bringing, Files, Span, Spot};
use crate::source::topic::Topics;

/// What can be called.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    pub(crate) files: Files,
    pub(crate) topics: Topics,
}

/// What is called: the configuration of an organisation, and the topics that are bound for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'t> {
    pub(crate) org_id: i64,
    pub(crate) config: &'t ConnectorConfig,
    pub(crate) bound: &'t [Bound],
    /// What it signs in with.
    pub(crate) credentials: Option<&'t ConnectorCredentials>,
}

impl Target<'_> {
    /// Where its files lie, and which they are; `None` if it has none.
    fn spot<'s>(&'s self, files: &Files) -> Option<(Spotted, &'s [FileStream])> {
        let source = self.config.source.as_ref()?;
        if let Source::File(config) = source {
            return Some((files.folder(self.org_id, config), &config.streams));
        }
        if let Source::ObjectStore(config) = source {
            let bucket = files.bucket(self.org_id, config, self.credentials);
            return Some((bucket, &config.streams));
        }
        None
    }
}

type Spotted = std::result::Result<Spot, Trouble>;

/// Why the other side could not be worked with, without secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Trouble {
    pub(crate) class: FailureClass,
    pub(crate) reason: &'static str,
    pub(crate) message: String,
}

/// One step of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// What was found, or what went wrong.
    pub(crate) outcome: std::result::Result<String, Trouble>,
    pub(crate) ended_at: Timestamp,
    pub(crate) latency_ms: i64,
}

/// Steps of a check, each timed from the end of the one before.
pub(crate) struct Steps<'c> {
    clock: &'c dyn Clock,
    began_at: Timestamp,
    steps: Vec<Step>,
}

impl<'c> Steps<'c> {
    fn new(clock: &'c dyn Clock) -> Self {
        Self { clock, began_at: clock.now(), steps: Vec::new() }
    }

    /// Notes a step; what it gave for the next one, if it went well.
    fn note<T>(
        &mut self,
        name: &'static str,
        outcome: std::result::Result<(T, String), Trouble>,
    ) -> Option<T> {
        let ended_at = self.clock.now();
        let latency = ended_at.since(self.began_at).as_millis();
        let latency_ms = i64::try_from(latency).unwrap_or(i64::MAX);
        self.began_at = ended_at;
        let (given, outcome) = match outcome {
            Ok((given, found)) => (Some(given), Ok(found)),
            Err(trouble) => (None, Err(trouble)),
        };
        self.steps.push(Step { name, outcome, ended_at, latency_ms });
        given
    }
}

/// Tries the connection of a configuration, step by step. What others write to has nothing to be tried.
pub(crate) async fn check(
    sources: &Sources,
    clock: &dyn Clock,
    target: Target<'_>,
) -> Result<Vec<Step>> {
    let Target { config, bound, .. } = target;
    let mut steps = Steps::new(clock);
    if let Some((spot, streams)) = target.spot(&sources.files) {
        sources.files.check(spot, streams, &mut steps).await;
    } else if let Some(Source::Rustmq(_)) = &config.source {
        sources.topics.check(bound, &mut steps).await;
    } else if is_called(config) {
        return Err(not_built(config));
    }
    Ok(steps.steps)
}

/// Whether there is another side that is called: what others write to has none.
pub(crate) fn is_called(config: &ConnectorConfig) -> bool {
    !matches!(config.source, Some(Source::Push(_) | Source::Conveyor(_)))
}

/// Asks which streams the other side has. What others write to has those of its configuration.
pub(crate) async fn discover(
    sources: &Sources,
    target: Target<'_>,
) -> std::result::Result<Vec<pb::StreamDescription>, Trouble> {
    let Target { config, bound, .. } = target;
    if let Some((spot, streams)) = target.spot(&sources.files) {
        return sources.files.discover(spot?, streams).await;
    }
    if let Some(Source::Rustmq(config)) = &config.source {
        return sources.topics.discover(config, bound).await;
    }
    if let Some(Source::Push(config)) = &config.source {
        let pushed = |stream: &pb::PushStream| pb::StreamDescription {
            schema: stream.schema.clone(),
            sync_modes: vec![pb::SyncMode::Incremental as i32],
            primary_key: stream.primary_key.clone(),
            cursor_fixed: true,
            ..described(&stream.name)
        };
        return Ok(config.streams.iter().map(pushed).collect());
    }
    Err(uncallable(config))
}

/// A stream of which nothing but the name is known.
fn described(name: &str) -> pb::StreamDescription {
    let stream = pb::StreamRef { namespace: String::new(), name: name.to_owned() };
    pb::StreamDescription { stream: Some(stream), ..pb::StreamDescription::default() }
}

/// Refuses a preview that nothing here can give.
pub(crate) fn require_preview(config: &ConnectorConfig, span: Option<Span>) -> Result<()> {
    match &config.source {
        Some(Source::File(_) | Source::ObjectStore(_)) => Ok(()),
        Some(Source::Rustmq(_)) if span.is_none() => Ok(()),
        Some(Source::Rustmq(_)) => {
            Err(Error::field("date_range", "must be unset: topics are not counted by days"))
        }
        Some(Source::Push(_)) => {
            Err(Error::NotBuilt { what: "reading what was written to bronze".to_owned() })
        }
        _ => Err(not_built(config)),
    }
}

/// Reads a few rows of a stream: how many at most, and of which span.
pub(crate) async fn preview(
    sources: &Sources,
    target: Target<'_>,
    name: &str,
    (limit, span): (usize, Option<Span>),
) -> std::result::Result<RowBatch, Trouble> {
    let Target { config, .. } = target;
    if let Some((spot, streams)) = target.spot(&sources.files) {
        return sources.files.preview(spot?, streams, name, (limit, span)).await;
    }
    if let Some(Source::Rustmq(config)) = &config.source {
        return sources.topics.preview(config, name, limit).await;
    }
    Err(uncallable(config))
}

/// Brings what is new of a stream, in the background.
pub(crate) fn bring(
    sources: &Sources,
    target: Target<'_>,
    name: &str,
    from: From,
    batches: Batches,
) -> std::result::Result<Bringing, Trouble> {
    let Target { config, .. } = target;
    if let Some((spot, streams)) = target.spot(&sources.files) {
        return Ok(sources.files.bring(spot?, streams, name, from, batches));
    }
    if let Some(Source::Rustmq(config)) = &config.source {
        return Ok(sources.topics.bring(config, name, from, batches));
    }
    Err(uncallable(config))
}

/// The trouble with a type whose other side nothing here can call.
fn uncallable(config: &ConnectorConfig) -> Trouble {
    let kind = kind::of(config).map_or("no type", |kind| kind.as_str_name());
    Trouble {
        class: FailureClass::Configuration,
        reason: "NOT_IMPLEMENTED",
        message: format!("connectors of type {kind} cannot be called yet"),
    }
}

/// The refusal of a type whose other side nothing here can call.
fn not_built(config: &ConnectorConfig) -> Error {
    let kind = kind::of(config).map_or("no type", |kind| kind.as_str_name());
    Error::NotBuilt { what: format!("calling connectors of type {kind}") }
}
