//! Following what config declares of pipelines.
//!
//! Owns:      one stream from config, opened again whenever it ends, and the revision up to which it was heard.
//! Invariant: while config is away, what was heard last holds; nothing that changed meanwhile is passed over.
//! Not here:  what a declaration changes (`core::schedule`).

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::time::Duration;

use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::ConfigKind;
use platform_proto::platform::config::v1::config_change_service_client::ConfigChangeServiceClient;
use platform_proto::platform::config::v1::config_object::Object;
use platform_proto::platform::config::v1::watch_config_response::Event;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Status};
use tracing::{debug, info, warn};

use super::zones;
use crate::core::schedule::{Declare, Follow, Followed, Known, StartAnew, Withdraw};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// A stream that says nothing for so long is dead: a bookmark comes every 10 seconds.
const SILENCE: Duration = Duration::from_secs(30);
/// Bounds of the wait before the stream is opened again.
const PAUSE_FIRST: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(5);
/// Failures in a row after which it is said.
const TOLD_AFTER: u32 = 5;
/// Pipelines of one look at the store.
const PAGE: u32 = 500;
/// Most bytes of one message.
const MESSAGE_BYTES_MAX: usize = 8 << 20;

/// Why a stream ended.
#[derive(Debug, thiserror::Error)]
enum Ended {
    #[error("nothing was heard for {} s", SILENCE.as_secs())]
    Silent,
    #[error("config ended the stream")]
    Closed,
    #[error("config refuses the stream: {0}")]
    Status(#[from] Status),
    #[error(transparent)]
    Failed(#[from] Error),
}

/// Follows until `stop`.
pub(super) async fn run(parts: &Parts, stop: &CancellationToken) {
    let mut pause = PAUSE_FIRST;
    let mut failures = 0_u32;
    loop {
        let mut heard = false;
        let Some(Err(ended)) = stop.run_until_cancelled(follow(parts, &mut heard)).await else {
            return;
        };
        if heard {
            (pause, failures) = (PAUSE_FIRST, 0);
        }
        failures = failures.saturating_add(1);
        // One line for an outage, however long, and none for a config that only starts.
        if failures == TOLD_AFTER {
            warn!(reason = %ended, "pipelines are not followed");
        } else {
            debug!(reason = %ended, failures, "pipelines are not followed");
        }
        let is_out_of_range =
            matches!(&ended, Ended::Status(status) if status.code() == Code::OutOfRange);
        if is_out_of_range && let Err(error) = parts.db.write(StartAnew).await {
            debug!(%error, "following cannot begin anew");
        }
        if stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
            return;
        }
        pause = (pause * 2).min(PAUSE_MAX);
    }
}

/// Follows one stream to its end; `heard` becomes true with its first message.
async fn follow(parts: &Parts, heard: &mut bool) -> std::result::Result<Infallible, Ended> {
    let after = parts.db.read(Followed).await?;
    let request = config::WatchConfigRequest {
        kinds: vec![ConfigKind::Pipeline as i32],
        after_revision: (0 < after).then_some(after),
        all_organizations: true,
        ..config::WatchConfigRequest::default()
    };
    let mut client = ConfigChangeServiceClient::new(parts.config.clone())
        .max_decoding_message_size(MESSAGE_BYTES_MAX);
    let opening = timeout(SILENCE, client.watch_config(request)).await;
    let mut stream = opening.map_err(|_| Ended::Silent)??.into_inner();
    let mut named = BTreeSet::new();
    loop {
        let message = timeout(SILENCE, stream.message()).await;
        let message = message.map_err(|_| Ended::Silent)??.ok_or(Ended::Closed)?;
        *heard = true;
        let (org_id, revision) = (message.org_id, message.revision);
        match message.event {
            Some(Event::SnapshotObject(object)) => {
                if let Some(pipeline) = pipeline(object) {
                    named.insert((org_id, pipeline.id.clone()));
                    declare(parts, org_id, pipeline).await?;
                }
            }
            Some(Event::Put(object)) => {
                if let Some(pipeline) = pipeline(object) {
                    declare(parts, org_id, pipeline).await?;
                }
            }
            Some(Event::SnapshotEnd(_)) => {
                withdraw_others(parts, &named, revision).await?;
                named.clear();
                parts.db.write(Follow { revision }).await?;
                info!(revision, "pipelines are followed");
            }
            Some(Event::Deleted(gone)) if gone.kind() == ConfigKind::Pipeline => {
                let pipelines = vec![(org_id, gone.id)];
                parts.decide(Withdraw { pipelines, revision }).await?;
            }
            Some(Event::Bookmark(_)) => parts.db.write(Follow { revision }).await?,
            Some(Event::Deleted(_)) | None => {}
        }
    }
}

fn pipeline(object: config::ConfigObject) -> Option<config::Pipeline> {
    match object.object? {
        Object::Pipeline(pipeline) => Some(pipeline),
        Object::Dataset(_) | Object::Rule(_) | Object::Template(_) | Object::EntitySchema(_) => {
            None
        }
    }
}

/// Takes over what config says of a pipeline.
pub(super) async fn declare(parts: &Parts, org_id: i64, pipeline: config::Pipeline) -> Result<()> {
    let zone = zones::of(parts, org_id, &pipeline).await;
    parts.decide(Declare { org_id, pipeline, zone, now: parts.now() }).await?;
    Ok(())
}

/// Forgets pipelines that a whole snapshot did not name.
async fn withdraw_others(
    parts: &Parts,
    named: &BTreeSet<(i64, String)>,
    revision: i64,
) -> Result<()> {
    let mut after = (i64::MIN, String::new());
    loop {
        let page = parts.db.read(Known { after: after.clone(), limit: PAGE }).await?;
        let Some(last) = page.last().cloned() else { return Ok(()) };
        after = last;
        let gone: Vec<(i64, String)> = page.into_iter().filter(|it| !named.contains(it)).collect();
        if !gone.is_empty() {
            parts.decide(Withdraw { pipelines: gone, revision }).await?;
        }
    }
}
