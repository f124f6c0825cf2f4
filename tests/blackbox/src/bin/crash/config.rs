//! Pipelines of the config service.

use anyhow::{Context, Result};
use blackbox::Client;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform_proto::platform::common::v1::{ConnectorType, PaginationRequest};
use platform_proto::platform::config::v1 as pb;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;

use crate::auth::audited;
use crate::system::{Observed, System, Write, Written};

/// Rows on a page.
const PAGE: i32 = 1000;

/// Pipelines, whose description is the text.
pub(crate) struct Pipelines;

impl System for Pipelines {
    fn name(&self) -> &'static str {
        "config"
    }

    fn prepare<'a>(&'a self, _: &'a Client) -> BoxFuture<'a, Result<()>> {
        async { Ok(()) }.boxed()
    }

    fn create<'a>(&'a self, client: &'a Client, write: Write<'a>) -> BoxFuture<'a, Written> {
        let message = pb::CreatePipelineRequest {
            name: write.name.to_owned(),
            connector_type: ConnectorType::Push as i32,
            description: write.text.to_owned(),
            ..pb::CreatePipelineRequest::default()
        };
        async move {
            let mut config = ConfigServiceClient::new(client.clone());
            let made = config.create_pipeline(write.request(message)).await?.into_inner();
            Ok(made.pipeline.map(|pipeline| pipeline.id))
        }
        .boxed()
    }

    fn update<'a>(
        &'a self,
        client: &'a Client,
        id: &'a str,
        write: Write<'a>,
    ) -> BoxFuture<'a, Written> {
        let message = pb::UpdatePipelineRequest {
            id: id.to_owned(),
            description: Some(write.text.to_owned()),
            ..pb::UpdatePipelineRequest::default()
        };
        async move {
            let mut config = ConfigServiceClient::new(client.clone());
            config.update_pipeline(write.request(message)).await?;
            Ok(None)
        }
        .boxed()
    }

    fn delete<'a>(
        &'a self,
        client: &'a Client,
        id: &'a str,
        write: Write<'a>,
    ) -> BoxFuture<'a, Written> {
        let message = pb::DeletePipelineRequest { id: id.to_owned(), ..Default::default() };
        async move {
            let mut config = ConfigServiceClient::new(client.clone());
            config.delete_pipeline(write.request(message)).await?;
            Ok(None)
        }
        .boxed()
    }

    fn observe<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<Observed>> {
        async move {
            let pipelines = pipelines(client).await?;
            let torn = torn(client, &pipelines).await?;
            let objects =
                pipelines.into_iter().map(|it| (it.name, (it.id, it.description))).collect();
            let audited = audited(client, "pipeline").await?;
            Ok(Observed { objects, audited, torn })
        }
        .boxed()
    }
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
            return Ok(found);
        }
    }
    Ok(found)
}

/// Pipelines whose newest stored version is not what they are.
async fn torn(client: &Client, pipelines: &[pb::Pipeline]) -> Result<Vec<String>> {
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
