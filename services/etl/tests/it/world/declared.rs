//! What config declares, and tells as it changes.

use std::collections::VecDeque;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream;
use platform_proto::platform::common::v1::PaginationResponse;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_change_service_server::ConfigChangeService;
use platform_proto::platform::config::v1::config_object::Object;
use platform_proto::platform::config::v1::config_service_server::ConfigService;
use platform_proto::platform::config::v1::dataset_service_server::DatasetService;
use platform_proto::platform::config::v1::watch_config_response::Event;
use tokio::sync::watch;
use tonic::codegen::BoxStream;
use tonic::{Code, Request, Response, Status};

use super::{Answer, Shared, World, refused};
use crate::fixture::ORG;

#[async_trait]
impl ConfigChangeService for Shared {
    async fn watch_config(
        &self,
        request: Request<config::WatchConfigRequest>,
    ) -> Answer<BoxStream<config::WatchConfigResponse>> {
        let request = request.into_inner();
        assert!(request.all_organizations);
        self.0.with(|it| it.answers())?;
        let watcher = Watcher {
            world: Arc::clone(&self.0),
            bell: self.0.bell.subscribe(),
            after: request.after_revision,
            queue: VecDeque::new(),
        };
        Ok(Response::new(Box::pin(stream::unfold(Some(watcher), Watcher::next))))
    }
}

/// One stream of changes.
struct Watcher {
    world: Arc<World>,
    bell: watch::Receiver<u64>,
    /// Revision of the last change that was told; `None` before the snapshot.
    after: Option<i64>,
    queue: VecDeque<config::WatchConfigResponse>,
}

impl Watcher {
    async fn next(
        watcher: Option<Self>,
    ) -> Option<(Result<config::WatchConfigResponse, Status>, Option<Self>)> {
        let mut watcher = watcher?;
        loop {
            watcher.bell.borrow_and_update();
            if let Some(message) = watcher.queue.pop_front() {
                return Some((Ok(message), Some(watcher)));
            }
            if let Err(away) = watcher.world.state.lock().unwrap().answers() {
                return Some((Err(away), None));
            }
            watcher.look();
            if watcher.queue.is_empty() {
                watcher.bell.changed().await.ok()?;
            }
        }
    }

    /// Queues what has not been told.
    fn look(&mut self) {
        let state = self.world.state.lock().unwrap();
        let revision = state.changes.len() as i64;
        let say = |org_id, event| config::WatchConfigResponse {
            revision,
            org_id,
            event: Some(event),
            changed_at: None,
        };
        let object = |pipeline: &config::Pipeline| config::ConfigObject {
            object: Some(Object::Pipeline(pipeline.clone())),
        };
        let Some(after) = self.after.replace(revision) else {
            let all = state.pipelines.values();
            self.queue.extend(all.map(|it| say(it.org_id, Event::SnapshotObject(object(it)))));
            let end = config::SnapshotEnd { object_count: state.pipelines.len() as i64 };
            return self.queue.push_back(say(0, Event::SnapshotEnd(end)));
        };
        let new = &state.changes[after as usize..];
        for (id, pipeline) in new {
            self.queue.push_back(match pipeline {
                Some(pipeline) => say(pipeline.org_id, Event::Put(object(pipeline))),
                None => {
                    let kind = config::ConfigKind::Pipeline as i32;
                    let id = id.clone();
                    say(
                        ORG,
                        Event::Deleted(config::ObjectDeleted { kind, id, ..Default::default() }),
                    )
                }
            });
        }
        if !new.is_empty() {
            self.queue.push_back(say(0, Event::Bookmark(config::Bookmark {})));
        }
    }
}

#[async_trait]
impl ConfigService for Shared {
    async fn get_pipeline(
        &self,
        request: Request<config::GetPipelineRequest>,
    ) -> Answer<config::GetPipelineResponse> {
        let request = request.into_inner();
        self.0.with(|it| it.answers())?;
        let found = self.0.with(|it| it.pipelines.get(&request.id).cloned());
        let found = found.filter(|it| it.org_id == request.org_id);
        let missing = || refused(Code::NotFound, "PIPELINE_NOT_FOUND");
        let pipeline = Some(found.ok_or_else(missing)?);
        Ok(Response::new(config::GetPipelineResponse { pipeline }))
    }

    async fn list_pipelines(
        &self,
        request: Request<config::ListPipelinesRequest>,
    ) -> Answer<config::ListPipelinesResponse> {
        assert_eq!(request.into_inner().org_id, ORG);
        let pipelines = self.0.with(|it| it.pipelines.values().cloned().collect());
        let pagination = Some(PaginationResponse::default());
        Ok(Response::new(config::ListPipelinesResponse { pipelines, pagination }))
    }

    async fn report_pipeline_run(
        &self,
        request: Request<config::ReportPipelineRunRequest>,
    ) -> Answer<config::ReportPipelineRunResponse> {
        self.0.with(|it| it.reports.push(request.into_inner()));
        Ok(Response::new(config::ReportPipelineRunResponse::default()))
    }
}

#[async_trait]
impl DatasetService for Shared {
    async fn list_datasets(
        &self,
        request: Request<config::ListDatasetsRequest>,
    ) -> Answer<config::ListDatasetsResponse> {
        assert_eq!(request.into_inner().org_id, ORG);
        let input = |dataset: &String| config::SilverInput {
            dataset: dataset.clone(),
            ..Default::default()
        };
        let dataset = |(name, inputs): (&String, &Vec<String>)| {
            let inputs = inputs.iter().map(input).collect();
            let silver = config::SilverDefinition { inputs, ..Default::default() };
            let definition =
                config::DatasetDefinition { silver: Some(silver), ..Default::default() };
            config::Dataset {
                name: name.clone(),
                definition: Some(definition),
                ..Default::default()
            }
        };
        let datasets = self.0.with(|it| it.refinements.iter().map(dataset).collect());
        let pagination = Some(PaginationResponse::default());
        Ok(Response::new(config::ListDatasetsResponse { datasets, pagination }))
    }

    async fn get_dataset(
        &self,
        request: Request<config::GetDatasetRequest>,
    ) -> Answer<config::GetDatasetResponse> {
        let request = request.into_inner();
        assert_eq!(request.org_id, ORG);
        self.0.enter("get_dataset", &request.name).await?;
        let silver = config::SilverDefinition::default();
        let silver = (request.name != "raw_alone").then_some(silver);
        let definition = config::DatasetDefinition { silver, ..Default::default() };
        let dataset = config::Dataset {
            name: request.name,
            definition: Some(definition),
            ..Default::default()
        };
        Ok(Response::new(config::GetDatasetResponse {
            dataset: Some(dataset),
            ..Default::default()
        }))
    }
}
