//! The config service: pipelines, how a watch goes on over a kill, and what auth is told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use base::Random;
use blackbox::changes::{self, Versions};
use blackbox::registers::{History, Observed, Told, Verdict};
use blackbox::{Client, channel, client};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::common::v1::{ConnectorType, PaginationRequest};
use platform_proto::platform::config::v1 as pb;
use platform_proto::platform::config::v1::config_change_service_client::ConfigChangeServiceClient;
use platform_proto::platform::config::v1::config_object::Object as ConfigObject;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::watch_config_response::Event;
use tokio::sync::Mutex;
use tonic::Code;

use crate::auth::{PAGE, audited, grants};
use crate::system::{Act, Change, Ground, Object, System, Written, request};

/// The kind of object.
const KIND: &str = "pipeline";
/// How often, and after what pause, a write is tried again whose right auth may not have been told of yet.
const TOLD_TRIES_MAX: u32 = 100;
const TOLD_PAUSE: Duration = Duration::from_millis(100);
/// How long a watch may take to come to where the log ends.
const WATCH_TIME_MAX: Duration = Duration::from_secs(20);

/// The service, whose pipelines hold a description.
#[derive(Default)]
pub(crate) struct Config {
    /// The key of a member: what it makes is its own, and auth shows so by grants.
    key: OnceLock<String>,
    /// How far the watch has come, and what it knows.
    watched: Mutex<Option<Watched>>,
}

struct Watched {
    revision: i64,
    versions: Versions,
}

impl System for Config {
    fn settings(&self) -> &'static str {
        "[config]\nbookmark_every = \"100ms\"\n"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[KIND]
    }

    fn prepare<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<()>> {
        async move {
            let client = ground.client()?;
            let key = member(&client).await?;
            *self.watched.lock().await = Some(snapshot(&client).await?);
            self.key.set(key).ok().context("it is prepared once")
        }
        .boxed()
    }

    fn writer(&self, ground: Ground<'_>) -> Result<Client> {
        client(&channel(ground.platform)?, self.key.get().context("it is prepared")?)
    }

    fn plan(&self, random: &dyn Random, object: Object<'_>, request_id: &str) -> Change {
        Change::plain(random, object, request_id)
    }

    fn write<'a>(
        &'a self,
        client: &'a Client,
        object: Object<'a>,
        change: &'a Change,
        request_id: &'a str,
    ) -> BoxFuture<'a, Written> {
        write(client, object, change, request_id).boxed()
    }

    fn observe<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<Observed>> {
        async move {
            let client = ground.client()?;
            let pipelines = pipelines(&client).await?;
            let mut torn = versions_torn(&client, &pipelines).await?;
            torn.extend(untold(&client, &pipelines).await?);
            let objects =
                pipelines.into_iter().map(|it| (it.name, (it.id, it.description))).collect();
            let audited = Some(audited(&client, KIND).await?);
            Ok(Observed { objects, audited, torn })
        }
        .boxed()
    }

    fn probe<'a>(
        &'a self,
        ground: Ground<'a>,
        _: &'a History,
        verdict: &'a mut Verdict,
    ) -> BoxFuture<'a, Result<()>> {
        self.watch(ground, verdict).boxed()
    }
}

impl Config {
    /// Goes on where the watch was before the kill, up to what a new one sees.
    async fn watch(&self, ground: Ground<'_>, verdict: &mut Verdict) -> Result<()> {
        let client = ground.client()?;
        let mut watched = self.watched.lock().await;
        let now = snapshot(&client).await?;
        if let Some(Watched { revision, versions }) = &*watched {
            let changes = changes_between(&client, *revision, now.revision).await?;
            let wrong =
                changes::compare(*revision, versions, &changes, &now.versions, &verdict.written);
            verdict
                .lost
                .extend(wrong.into_iter().map(|it| format!("watch after {revision}: {it}")));
        }
        *watched = Some(now);
        Ok(())
    }
}

/// Makes an account that may make pipelines; the answer is its key.
async fn member(client: &Client) -> Result<String> {
    let mut credentials = CredentialServiceClient::new(client.clone());
    let create = auth::CreateServiceAccountRequest {
        name: "maker".to_owned(),
        role: "member".to_owned(),
        ..Default::default()
    };
    let made = credentials.create_service_account(create).await.context("CreateServiceAccount")?;
    let user_id = made.into_inner().service_account.context("the answer has it")?.user_id;
    let create =
        auth::CreateApiKeyRequest { user_id, name: "maker".to_owned(), ..Default::default() };
    let made = credentials.create_api_key(create).await.context("CreateApiKey")?;
    Ok(made.into_inner().secret)
}

/// Writes; what is denied is tried again for a while, since its maker's rights follow a new pipeline.
async fn write(client: &Client, object: Object<'_>, change: &Change, request_id: &str) -> Written {
    for _ in 0..TOLD_TRIES_MAX {
        match try_write(client, object, change, request_id).await {
            Err(status) if status.code() == Code::PermissionDenied => {
                tokio::time::sleep(TOLD_PAUSE).await;
            }
            written => return written,
        }
    }
    try_write(client, object, change, request_id).await
}

async fn try_write(
    client: &Client,
    object: Object<'_>,
    change: &Change,
    request_id: &str,
) -> Written {
    let mut config = ConfigServiceClient::new(client.clone());
    let id = object.id.to_owned();
    if change.act == Act::Create {
        let create = pb::CreatePipelineRequest {
            name: object.name.to_owned(),
            connector_type: ConnectorType::Push as i32,
            description: change.text(),
            ..Default::default()
        };
        let made = config.create_pipeline(request(request_id, create)).await?.into_inner();
        return Ok(Told { id: made.pipeline.map(|pipeline| pipeline.id), secret: None });
    }
    if change.act == Act::Delete {
        let delete = pb::DeletePipelineRequest { id, ..Default::default() };
        config.delete_pipeline(request(request_id, delete)).await?;
    } else {
        let description = change.text.clone();
        let update = pb::UpdatePipelineRequest { id, description, ..Default::default() };
        config.update_pipeline(request(request_id, update)).await?;
    }
    Ok(Told::default())
}

async fn pipelines(client: &Client) -> Result<Vec<pb::Pipeline>> {
    let mut config = ConfigServiceClient::new(client.clone());
    let mut found = Vec::new();
    for page in 1.. {
        let pagination = Some(PaginationRequest { page, limit: PAGE, ..Default::default() });
        let list = pb::ListPipelinesRequest { pagination, ..Default::default() };
        let listed = config.list_pipelines(list).await.context("ListPipelines")?.into_inner();
        let more = listed.pagination.is_some_and(|page| page.has_next);
        found.extend(listed.pipelines);
        if !more {
            break;
        }
    }
    Ok(found)
}

/// Pipelines whose newest stored version is not what they are.
async fn versions_torn(client: &Client, pipelines: &[pb::Pipeline]) -> Result<Vec<String>> {
    let mut config = ConfigServiceClient::new(client.clone());
    let mut torn = Vec::new();
    for pipeline in pipelines {
        let list =
            pb::ListPipelineVersionsRequest { id: pipeline.id.clone(), ..Default::default() };
        let listed = config.list_pipeline_versions(list).await.context("ListPipelineVersions")?;
        let newest = listed.into_inner().versions.into_iter().map(|it| it.version).max();
        if newest != Some(pipeline.version) {
            torn.push(format!(
                "{}: version {}, newest stored {newest:?}",
                pipeline.name, pipeline.version
            ));
        }
    }
    Ok(torn)
}

/// Pipelines that auth does not know, and those it knows that are gone: the maker is granted what it made.
async fn untold(client: &Client, pipelines: &[pb::Pipeline]) -> Result<Vec<String>> {
    let granted = grants(client, KIND).await?.into_iter();
    let known: BTreeSet<String> =
        granted.filter_map(|grant| Some(grant.target?.entity_id)).collect();
    let there: BTreeMap<&str, &str> =
        pipelines.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect();
    let unknown = there.iter().filter(|(id, _)| !known.contains(**id));
    let mut torn: Vec<String> =
        unknown.map(|(_, name)| format!("{name} is there, and auth does not know it")).collect();
    let gone = known.iter().filter(|id| !there.contains_key(id.as_str()));
    torn.extend(gone.map(|id| format!("auth knows the pipeline {id}, which is gone")));
    Ok(torn)
}

fn watch_request(after_revision: Option<i64>) -> pb::WatchConfigRequest {
    let kinds = vec![pb::ConfigKind::Pipeline as i32];
    pb::WatchConfigRequest { kinds, after_revision, ..Default::default() }
}

/// What is there, as a new watch shows it.
async fn snapshot(client: &Client) -> Result<Watched> {
    let mut service = ConfigChangeServiceClient::new(client.clone());
    let watch = service.watch_config(watch_request(None)).await.context("WatchConfig")?;
    let mut watch = watch.into_inner();
    let mut versions = Versions::new();
    let read = async {
        loop {
            let message = watch.message().await?.context("the watch ended")?;
            match message.event.context("a message has an event")? {
                Event::SnapshotObject(object) => versions.extend(version_of(object)),
                Event::SnapshotEnd(_) => return Ok(message.revision),
                Event::Put(_) | Event::Deleted(_) | Event::Bookmark(_) => {
                    bail!("something came before the snapshot's end")
                }
            }
        }
    };
    let revision = tokio::time::timeout(WATCH_TIME_MAX, read).await.context("the snapshot")??;
    Ok(Watched { revision, versions })
}

/// The changes after a revision, up to another.
async fn changes_between(client: &Client, after: i64, upto: i64) -> Result<Vec<changes::Change>> {
    let mut service = ConfigChangeServiceClient::new(client.clone());
    let watch = service.watch_config(watch_request(Some(after))).await.context("WatchConfig")?;
    let mut watch = watch.into_inner();
    let mut found = Vec::new();
    let read = async {
        loop {
            let message = watch.message().await?.context("the watch ended")?;
            let revision = message.revision;
            match message.event.context("a message has an event")? {
                Event::Put(object) => {
                    let (name, version) = version_of(object).context("a pipeline")?;
                    found.push(changes::Change { revision, name, version: Some(version) });
                }
                Event::Deleted(object) => {
                    found.push(changes::Change { revision, name: object.name, version: None });
                }
                Event::Bookmark(_) if revision < upto => {}
                Event::Bookmark(_) => return Ok(()),
                Event::SnapshotObject(_) | Event::SnapshotEnd(_) => {
                    bail!("a snapshot came, which was not asked for")
                }
            }
        }
    };
    tokio::time::timeout(WATCH_TIME_MAX, read).await.context("the changes")??;
    let last = found.last().map_or(upto, |change| change.revision);
    ensure!(last <= upto, "a change came that no write made, with revision {last}");
    Ok(found)
}

fn version_of(object: pb::ConfigObject) -> Option<(String, i32)> {
    match object.object? {
        ConfigObject::Pipeline(pipeline) => Some((pipeline.name, pipeline.version)),
        ConfigObject::Rule(_)
        | ConfigObject::Dataset(_)
        | ConfigObject::EntitySchema(_)
        | ConfigObject::Template(_) => None,
    }
}
