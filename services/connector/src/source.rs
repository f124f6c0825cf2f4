//! The other side: what connectors call.
//!
//! Owns:      trying a connection, asking for streams, and looking into one.
//! Invariant: nothing outside of what the server's configuration opens to an organisation is reached for it.
//! Not here:  what is kept of a call (`core::health`), and which types there are (`kind`).

pub(crate) mod bring;
pub(crate) mod csv;
pub(crate) mod file;
pub(crate) mod folder;
pub(crate) mod glob;
pub(crate) mod input;
pub(crate) mod json;
pub(crate) mod parquet;
pub(crate) mod record;
pub(crate) mod schema;

use base::{Clock, Timestamp};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::ConnectorConfig;
use platform_proto::platform::connector::v1::connector_config::Source;
use platform_proto::platform::data::v1::{FailureClass, RowBatch};

use crate::error::{Error, Result};
use crate::kind;
use crate::source::bring::Batches;
use crate::source::file::{Bringing, Files, From, Span};

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
    files: &Files,
    clock: &dyn Clock,
    org_id: i64,
    config: &ConnectorConfig,
) -> Result<Vec<Step>> {
    let mut steps = Steps::new(clock);
    if let Some(Source::File(config)) = &config.source {
        files.check(org_id, config, &mut steps).await;
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
    files: &Files,
    org_id: i64,
    config: &ConnectorConfig,
) -> std::result::Result<Vec<pb::StreamDescription>, Trouble> {
    if let Some(Source::File(config)) = &config.source {
        return files.discover(org_id, config).await;
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

/// Reads a few rows of a stream: how many at most, and of which span.
///
/// # Errors
/// Nothing here can read rows of the type.
pub(crate) fn preview<'f>(
    files: &'f Files,
    org_id: i64,
    config: &'f ConnectorConfig,
    name: &'f str,
    wanted: (usize, Option<Span>),
) -> Result<impl Future<Output = std::result::Result<RowBatch, Trouble>> + 'f> {
    if let Some(Source::File(config)) = &config.source {
        return Ok(files.preview(org_id, config, name, wanted));
    }
    if let Some(Source::Push(_)) = &config.source {
        return Err(Error::NotBuilt { what: "reading what was written to bronze".to_owned() });
    }
    Err(not_built(config))
}

/// Brings what is new of a stream, in the background.
pub(crate) fn bring(
    files: &Files,
    org_id: i64,
    config: &ConnectorConfig,
    name: &str,
    from: From,
    batches: Batches,
) -> std::result::Result<Bringing, Trouble> {
    if let Some(Source::File(config)) = &config.source {
        return files.bring(org_id, config, name, from, batches);
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
