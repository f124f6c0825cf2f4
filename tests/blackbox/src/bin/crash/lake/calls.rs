//! What is asked of the platform.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use blackbox::{Client, Platform, Session};
use platform_proto::platform::common::v1::{
    ConnectorType, CursorPaginationRequest, ExecutionStatus,
};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::connector::v1 as connector;
use platform_proto::platform::connector::v1::connector_service_client::ConnectorServiceClient;
use platform_proto::platform::connector::v1::sync_service_client::SyncServiceClient;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::silver_service_client::SilverServiceClient;
use platform_proto::platform::data::v1::table_service_client::TableServiceClient;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::etl::v1 as etl;
use platform_proto::platform::etl::v1::etl_service_client::EtlServiceClient;
use platform_proto::platform::query::v1 as query;
use platform_proto::platform::query::v1::execute_sql_response::Part;
use platform_proto::platform::query::v1::sql_service_client::SqlServiceClient;

use super::visits;

/// How long an execution may take: the lease of a worker that is gone included, on a machine that builds beside it.
const END_TIME_MAX: Duration = Duration::from_secs(120);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(100);

/// A signed-in owner.
pub(super) struct Calls(Client);

impl Calls {
    pub(super) fn new(session: &Session, platform: &Platform) -> Result<Self> {
        Ok(Self(session.client(platform)?))
    }

    /// Installs the template, and makes the connector of the files and the pipeline, whose id is the answer.
    pub(super) async fn prepare(&self, files: &Path) -> Result<String> {
        let mut configs = ConfigServiceClient::new(self.0.clone());
        let template_id = "advertising".to_owned();
        let install = config::InstallTemplateRequest { template_id, ..Default::default() };
        configs.install_template(install).await.context("InstallTemplate")?;
        let mut datasets = DatasetServiceClient::new(self.0.clone());
        for dataset in visits::datasets()? {
            let create =
                config::CreateDatasetRequest { dataset: Some(dataset), ..Default::default() };
            datasets.create_dataset(create).await.context("CreateDataset")?;
        }
        // They are named as their data sets.
        let of_sample = sample::FILES.map(|(name, glob)| (name, glob, data::FileFormat::Csv));
        let of_visits = (visits::NAME, visits::FILE, data::FileFormat::Ndjson);
        let streams = of_sample.into_iter().chain([of_visits]);
        let streams = streams.map(|(name, glob, format)| connector::FileStream {
            name: name.to_owned(),
            glob: glob.to_owned(),
            format: format as i32,
            settle_time: Some(platform_proto::google::protobuf::Duration::default()),
            ..Default::default()
        });
        let streams: Vec<connector::FileStream> = streams.collect();
        let names: Vec<String> = streams.iter().map(|it| it.name.clone()).collect();
        let directory = std::fs::canonicalize(files)?.display().to_string();
        let file = connector::FileConfig { directory, streams };
        let source = connector::connector_config::Source::File(file);
        let create = connector::CreateConnectorRequest {
            name: "sample".to_owned(),
            config: Some(connector::ConnectorConfig { source: Some(source), ..Default::default() }),
            ..Default::default()
        };
        let mut connectors = ConnectorServiceClient::new(self.0.clone());
        let made = connectors.create_connector(create).await.context("CreateConnector")?;
        let connector_id = made.into_inner().connector.context("the answer has it")?.id;
        let streams = names.into_iter().map(|name| connector::StreamConfig {
            stream: Some(connector::StreamRef { name: name.clone(), ..Default::default() }),
            enabled: true,
            sync_mode: connector::SyncMode::Incremental as i32,
            dataset: name,
            ..Default::default()
        });
        let configure = connector::ConfigureStreamsRequest {
            connector_id: connector_id.clone(),
            streams: streams.collect(),
            ..Default::default()
        };
        let mut syncs = SyncServiceClient::new(self.0.clone());
        syncs.configure_streams(configure).await.context("ConfigureStreams")?;
        let create = config::CreatePipelineRequest {
            name: "sample".to_owned(),
            connector_type: ConnectorType::File as i32,
            connector_id,
            ..Default::default()
        };
        let made = configs.create_pipeline(create).await.context("CreatePipeline")?.into_inner();
        Ok(made.pipeline.context("the answer has it")?.id)
    }

    /// Starts an execution once, however often it is asked for with the same key; the answer is how it stands.
    pub(super) async fn start(&self, pipeline_id: &str, key: &str) -> Result<etl::Execution> {
        self.trigger(etl::TriggerPipelineRequest {
            pipeline_id: pipeline_id.to_owned(),
            idempotency_key: Some(key.to_owned()),
            ..Default::default()
        })
        .await
    }

    /// The same for an execution that brings one stream in full.
    pub(super) async fn refresh(
        &self,
        pipeline_id: &str,
        key: &str,
        stream: &str,
    ) -> Result<etl::Execution> {
        self.trigger(etl::TriggerPipelineRequest {
            pipeline_id: pipeline_id.to_owned(),
            idempotency_key: Some(key.to_owned()),
            streams: vec![stream.to_owned()],
            full_refresh: true,
            ..Default::default()
        })
        .await
    }

    async fn trigger(&self, trigger: etl::TriggerPipelineRequest) -> Result<etl::Execution> {
        let mut service = EtlServiceClient::new(self.0.clone());
        let answer = service.trigger_pipeline(trigger).await.context("TriggerPipeline")?;
        answer.into_inner().execution.context("the answer has it")
    }

    /// Waits until an execution has completed.
    pub(super) async fn end(&self, execution: &str) -> Result<()> {
        let until = tokio::time::Instant::now() + END_TIME_MAX;
        let mut service = EtlServiceClient::new(self.0.clone());
        loop {
            let get = etl::GetExecutionRequest {
                execution_id: execution.to_owned(),
                ..Default::default()
            };
            let found = service.get_execution(get).await.context("GetExecution")?.into_inner();
            let found = found.execution.context("the answer has it")?;
            let status = found.status();
            if status == ExecutionStatus::Completed {
                return Ok(());
            }
            if ![ExecutionStatus::Pending, ExecutionStatus::Running].contains(&status) {
                bail!("execution {execution} is {status:?}: {:?}", found.error);
            }
            ensure!(
                tokio::time::Instant::now() < until,
                "execution {execution} goes on: {found:?}"
            );
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The one row of a statement, whose columns are whole numbers.
    pub(super) async fn numbers(&self, sql: &str) -> Result<Vec<i64>> {
        let statement = query::SqlStatement { sql: sql.to_owned(), ..Default::default() };
        let execute = query::ExecuteSqlRequest { statement: Some(statement), ..Default::default() };
        let mut service = SqlServiceClient::new(self.0.clone());
        let mut stream = service.execute_sql(execute).await.context("ExecuteSql")?.into_inner();
        let mut numbers = Vec::new();
        while let Some(message) = stream.message().await.context("ExecuteSql")? {
            if let Some(Part::Rows(batch)) = message.part {
                let values = batch.rows.into_iter().flat_map(|row| row.values);
                numbers.extend(values.map(|value| match value.kind {
                    Some(Kind::Int64Value(number)) => number,
                    Some(Kind::DecimalValue(text)) => text.parse().unwrap_or(i64::MIN),
                    _ => 0,
                }));
            }
        }
        Ok(numbers)
    }

    /// Records that are held in quarantine.
    pub(super) async fn quarantined(&self) -> Result<u64> {
        let mut service = SilverServiceClient::new(self.0.clone());
        let (mut held, mut cursor) = (0, String::new());
        loop {
            let pagination =
                Some(CursorPaginationRequest { cursor, limit: 100, ..Default::default() });
            let list = data::ListQuarantineRequest { pagination, ..Default::default() };
            let answer =
                service.list_quarantine(list).await.context("ListQuarantine")?.into_inner();
            held += answer.records.len() as u64;
            let page = answer.pagination.unwrap_or_default();
            if !page.has_more {
                return Ok(held);
            }
            cursor = page.next_cursor;
        }
    }

    /// The newest version of every table.
    pub(super) async fn versions(&self) -> Result<BTreeMap<String, i64>> {
        let mut service = TableServiceClient::new(self.0.clone());
        let list = data::ListTablesRequest::default();
        let answer = service.list_tables(list).await.context("ListTables")?.into_inner();
        let named = answer.tables.into_iter().filter_map(|table| {
            let reference = table.r#ref?;
            Some((format!("{}.{}", reference.layer, reference.name), table.version))
        });
        Ok(named.collect())
    }
}
