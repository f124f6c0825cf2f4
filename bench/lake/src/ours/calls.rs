//! What is asked of the platform.

use anyhow::{Context, Result, ensure};
use blackbox::{Client, Platform, Session};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_change_service_client::ConfigChangeServiceClient;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::bronze_service_client::BronzeServiceClient;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use platform_proto::platform::data::v1::silver_service_client::SilverServiceClient;
use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::query::v1 as query;
use platform_proto::platform::query::v1::execute_sql_response::Part as Told;
use platform_proto::platform::query::v1::sql_service_client::SqlServiceClient;

/// A signed-in owner.
pub(crate) struct Calls(Client);

impl Calls {
    pub(crate) fn new(session: &Session, platform: &Platform) -> Result<Self> {
        Ok(Self(session.client(platform)?))
    }

    /// Declares data sets.
    pub(crate) async fn apply(&self, objects: Vec<config::ConfigObject>) -> Result<()> {
        let request = config::ApplyConfigRequest { objects, ..Default::default() };
        let mut service = ConfigChangeServiceClient::new(self.0.clone());
        service.apply_config(request).await.context("ApplyConfig")?;
        Ok(())
    }

    /// Makes one batch of a staged file of lines of JSON; its id is the answer.
    pub(crate) async fn ingest(&self, dataset: &str, name: &str, rows: u64) -> Result<String> {
        let header = data::IngestHeader {
            request_id: name.to_owned(),
            dataset: dataset.to_owned(),
            form: data::RecordForm::Ndjson as i32,
            expected_records: Some(i64::try_from(rows)?),
            ..Default::default()
        };
        let request = data::IngestFromStorageRequest {
            header: Some(header),
            storage_path: format!("{name}.ndjson"),
            ..Default::default()
        };
        let mut service = BronzeServiceClient::new(self.0.clone());
        let answer = service.ingest_from_storage(request).await.context("IngestFromStorage")?;
        Ok(answer.into_inner().batch.context("the answer has it")?.batch_id)
    }

    /// Makes silver rows of a batch.
    pub(crate) async fn process(&self, batch: &str) -> Result<()> {
        let request =
            data::ProcessBatchRequest { bronze_batch_id: batch.to_owned(), ..Default::default() };
        let mut service = SilverServiceClient::new(self.0.clone());
        service.process_batch(request).await.context("ProcessBatch")?;
        Ok(())
    }

    /// Builds an aggregation.
    pub(crate) async fn build(&self, aggregation: &str) -> Result<()> {
        let request = data::BuildAggregationRequest {
            aggregation: aggregation.to_owned(),
            ..Default::default()
        };
        let mut service = GoldServiceClient::new(self.0.clone());
        service.build_aggregation(request).await.context("BuildAggregation")?;
        Ok(())
    }

    /// Runs a statement to its end; the answer is all of its rows.
    pub(crate) async fn rows(&self, sql: &str) -> Result<Vec<data::Row>> {
        let statement = query::SqlStatement { sql: sql.to_owned(), ..Default::default() };
        let request = query::ExecuteSqlRequest { statement: Some(statement), ..Default::default() };
        let mut service = SqlServiceClient::new(self.0.clone());
        let mut stream = service.execute_sql(request).await.context("ExecuteSql")?.into_inner();
        let (mut rows, mut count) = (Vec::new(), 0);
        while let Some(message) = stream.message().await.context("ExecuteSql")? {
            match message.part {
                Some(Told::Rows(batch)) => rows.extend(batch.rows),
                Some(Told::Statistics(statistics)) => count = statistics.rows,
                _ => {}
            }
        }
        ensure!(usize::try_from(count)? == rows.len(), "{} of {count} rows came", rows.len());
        Ok(rows)
    }

    /// The numbers of the one row of a statement, with blanks between them.
    pub(crate) async fn line(&self, sql: &str) -> Result<String> {
        let rows = self.rows(sql).await?;
        let values = rows.into_iter().flat_map(|row| row.values);
        let text = values.map(|value| match value.kind {
            Some(Kind::Int64Value(number)) => number.to_string(),
            Some(Kind::DecimalValue(text)) => text,
            other => format!("{other:?}"),
        });
        Ok(text.collect::<Vec<_>>().join(" "))
    }
}
