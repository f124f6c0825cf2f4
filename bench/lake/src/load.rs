//! A large CSV file through a pipeline with little memory: what is resident at the most.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use base::{Random, SeededRandom};
use blackbox::{Client, Platform, Session};
use platform_proto::google::protobuf;
use platform_proto::platform::common::v1::{ConnectorType, ExecutionStatus};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::connector::v1 as connector;
use platform_proto::platform::connector::v1::connector_service_client::ConnectorServiceClient;
use platform_proto::platform::connector::v1::sync_service_client::SyncServiceClient;
use platform_proto::platform::data::v1::FileFormat;
use platform_proto::platform::etl::v1 as etl;
use platform_proto::platform::etl::v1::etl_service_client::EtlServiceClient;

use crate::ours::{self, Calls};

/// The lake's memory, and an allocator that gives back; all other settings are their defaults.
const SETTINGS: &str = "[server]\nheap = \"small\"\n\n[data.lake]\nmemory = \"256MiB\"\n";
/// What a load may take at the most.
const TIME_MAX: Duration = Duration::from_secs(3600);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(100);
const NAME: &str = "facts";

/// What a load took.
pub(crate) struct Load {
    pub(crate) seconds: f64,
    /// Most resident bytes of the whole platform in one process.
    pub(crate) peak_bytes: u64,
    /// The same before the load was begun.
    pub(crate) idle_bytes: u64,
}

/// Writes a file of so many bytes and brings it to silver.
pub(crate) async fn run(folder: &Path, bytes: u64) -> Result<Load> {
    let place = folder.join("load");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    std::fs::create_dir_all(&place)?;
    let (platform, session) = ours::start(&place, SETTINGS).await?;
    let files = place.join("data/files").join(session.org_id.to_string()).join("load");
    std::fs::create_dir_all(&files)?;
    let rows = write(&files.join("facts.csv"), bytes)?;
    let measured = load(&platform, &session, &files, rows).await;
    platform.kill().await?;
    measured
}

async fn load(platform: &Platform, session: &Session, files: &Path, rows: u64) -> Result<Load> {
    let calls = Calls::new(session, platform)?;
    calls.apply(ours::facts()).await?;
    let client = session.client(platform)?;
    let pipeline = prepare(client.clone(), &std::fs::canonicalize(files)?).await?;
    let id = platform.id().context("the platform lives")?;
    let idle_bytes = ours::peak_bytes(id)?;
    let begun = Instant::now();
    execute(client, pipeline).await?;
    let seconds = begun.elapsed().as_secs_f64();
    let peak_bytes = ours::peak_bytes(id)?;
    let held = calls.line("SELECT count(*) FROM silver.facts").await?;
    ensure!(held == rows.to_string(), "silver holds {held} rows of {rows}");
    Ok(Load { seconds, peak_bytes, idle_bytes })
}

/// The connector of the file and its pipeline, whose id is the answer.
async fn prepare(client: Client, files: &Path) -> Result<String> {
    let stream = connector::FileStream {
        name: NAME.to_owned(),
        glob: "*.csv".to_owned(),
        format: FileFormat::Csv as i32,
        settle_time: Some(protobuf::Duration::default()),
        ..Default::default()
    };
    let directory = files.display().to_string();
    let file = connector::FileConfig { directory, streams: vec![stream] };
    let source = connector::connector_config::Source::File(file);
    let create = connector::CreateConnectorRequest {
        name: "load".to_owned(),
        config: Some(connector::ConnectorConfig { source: Some(source), ..Default::default() }),
        ..Default::default()
    };
    let mut connectors = ConnectorServiceClient::new(client.clone());
    let made = connectors.create_connector(create).await.context("CreateConnector")?;
    let connector_id = made.into_inner().connector.context("the answer has it")?.id;
    let stream = connector::StreamConfig {
        stream: Some(connector::StreamRef { name: NAME.to_owned(), ..Default::default() }),
        enabled: true,
        sync_mode: connector::SyncMode::Incremental as i32,
        dataset: NAME.to_owned(),
        ..Default::default()
    };
    let configure = connector::ConfigureStreamsRequest {
        connector_id: connector_id.clone(),
        streams: vec![stream],
        ..Default::default()
    };
    let mut syncs = SyncServiceClient::new(client.clone());
    syncs.configure_streams(configure).await.context("ConfigureStreams")?;
    let create = config::CreatePipelineRequest {
        name: "load".to_owned(),
        connector_type: ConnectorType::File as i32,
        connector_id,
        ..Default::default()
    };
    let made = ConfigServiceClient::new(client).create_pipeline(create).await;
    let made = made.context("CreatePipeline")?.into_inner();
    Ok(made.pipeline.context("the answer has it")?.id)
}

/// Runs the pipeline once, to its end.
async fn execute(client: Client, pipeline_id: String) -> Result<()> {
    let mut service = EtlServiceClient::new(client);
    let trigger = etl::TriggerPipelineRequest { pipeline_id, ..Default::default() };
    let started = service.trigger_pipeline(trigger).await.context("TriggerPipeline")?;
    let execution_id = started.into_inner().execution.context("the answer has it")?.id;
    let until = Instant::now() + TIME_MAX;
    while Instant::now() < until {
        let get =
            etl::GetExecutionRequest { execution_id: execution_id.clone(), ..Default::default() };
        let found = service.get_execution(get).await.context("GetExecution")?.into_inner();
        let found = found.execution.context("the answer has it")?;
        let status = found.status();
        if status == ExecutionStatus::Completed {
            return Ok(());
        }
        if ![ExecutionStatus::Pending, ExecutionStatus::Running].contains(&status) {
            bail!("the execution is {status:?}: {:?}", found.error);
        }
        tokio::time::sleep(PAUSE).await;
    }
    bail!("the execution goes on after {} s", TIME_MAX.as_secs())
}

/// Writes rows until the file has so many bytes; the answer is how many, no two with one key.
fn write(path: &Path, bytes: u64) -> Result<u64> {
    let random: &dyn Random = &SeededRandom::new(3);
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    let header =
        "day,campaign_id,line_item_id,impressions,clicks,conversions,spend,currency,updated_at\n";
    out.write_all(header.as_bytes())?;
    let (mut written, mut rows) = (header.len() as u64, 0);
    let mut line = Vec::new();
    while written < bytes {
        let chance = u64::from_le_bytes(random.bytes());
        let (day, impressions) = (rows % 28 + 1, chance % 50_000);
        line.clear();
        writeln!(
            line,
            "2026-06-{day:02},{},{rows},{impressions},{},{},{}.{:02},EUR,{rows}",
            rows % 10_000,
            impressions / 97,
            impressions / 3_301,
            chance >> 40 & 0xff,
            chance >> 32 & 0x3f,
        )?;
        out.write_all(&line)?;
        written += line.len() as u64;
        rows += 1;
    }
    out.flush()?;
    Ok(rows)
}
