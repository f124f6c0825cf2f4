//! `BrokerHealthService`: how the broker does, part by part.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use base::Timestamp;
use fs::{FileSystem, Open};
use platform_proto::google::protobuf::Timestamp as Wire;
use platform_proto::rustmq::broker::v1::broker_health_service_server::BrokerHealthService;
use platform_proto::rustmq::broker::v1::{
    DescribeLogDirsRequest, DescribeLogDirsResponse, HealthCheckRequest, HealthCheckResponse,
    LogDir, LogDirReplica,
};
use platform_proto::rustmq::common::v1::{
    ComponentHealth, HealthStatus, Metric, MetricType, MetricsRequest, MetricsResponse,
    TopicPartition,
};
use rpc::wire::timestamp_to_wire;
use runtime::telemetry::Metrics;
use tonic::Request;

use crate::convert::topic::View;
use crate::grpc::{Answer, answer, broker};
use crate::history::{Form, Sample, read};
use crate::parts::Parts;

/// How long a check may take, if the request does not say.
const CHECK_MS: u32 = 1000;
/// Samples of an answer, if the request does not say.
const SAMPLES: u32 = 10_000;

/// How the broker does.
pub(crate) struct HealthApi {
    parts: Arc<Parts>,
    checks: AtomicU64,
    failures: AtomicU64,
}

impl HealthApi {
    pub(crate) fn new(parts: Arc<Parts>) -> Self {
        Self { parts, checks: AtomicU64::new(0), failures: AtomicU64::new(0) }
    }
}

#[async_trait]
impl BrokerHealthService for HealthApi {
    async fn health_check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Answer<HealthCheckResponse> {
        answer(Ok(self.check(&request.into_inner()).await))
    }

    async fn get_metrics(&self, request: Request<MetricsRequest>) -> Answer<MetricsResponse> {
        answer(Ok(self.metrics(&request.into_inner())))
    }

    async fn describe_log_dirs(
        &self,
        request: Request<DescribeLogDirsRequest>,
    ) -> Answer<DescribeLogDirsResponse> {
        let log_dirs = vec![self.log_dir(&request.into_inner())];
        answer(Ok(DescribeLogDirsResponse { log_dirs }))
    }
}

impl HealthApi {
    async fn check(&self, request: &HealthCheckRequest) -> HealthCheckResponse {
        let is_all = !(request.check_wal || request.check_network || request.check_replication);
        let timeout_ms = if request.timeout_ms == 0 { CHECK_MS } else { request.timeout_ms };
        let wal = match is_all || request.check_wal {
            true => Some(self.check_journal(Duration::from_millis(timeout_ms.into())).await),
            false => None,
        };
        let network = (is_all || request.check_network).then(|| {
            let details = [("brokers".to_owned(), "1".to_owned())];
            self.verdict(Ok(()), Duration::ZERO, details.into())
        });
        let replication = (is_all || request.check_replication).then(|| self.check_partitions());
        let checked = [("journal", &wal), ("network", &network), ("replication", &replication)];
        let bad: Vec<String> = checked
            .iter()
            .filter_map(|(name, health)| {
                let health = health.as_ref()?;
                let is_bad = health.status() == HealthStatus::Unhealthy;
                is_bad.then(|| format!("{name}: {}", health.last_error))
            })
            .collect();
        let parts = &self.parts;
        HealthCheckResponse {
            overall_healthy: bad.is_empty(),
            broker_id: parts.broker.id.clone(),
            timestamp: Some(self.now()),
            uptime_seconds: parts.health.uptime().as_secs(),
            wal_health: wal,
            network_health: network,
            replication_health: replication,
            resource_usage: request.include_resource_usage.then(|| broker::usage(parts)),
            partition_count: parts.partitions.iter().len() as u32,
            error_summary: bad.join("; "),
        }
    }

    /// Whether the folder can be written and synced.
    async fn check_journal(&self, timeout: Duration) -> ComponentHealth {
        let parts = &self.parts;
        self.checks.fetch_add(1, Ordering::Relaxed);
        let began = parts.clock.now();
        let outcome = if parts.has_failed() {
            Err("the disk failed since the broker started".to_owned())
        } else {
            let environment = parts.partitions.environment();
            let path = environment.layout.root().join("health-check");
            let files = Arc::clone(&environment.files);
            let trial = environment.executor.run(move || try_disk(&*files, &path));
            match tokio::time::timeout(timeout, trial).await {
                Ok(tried) => tried.map_err(|error| error.to_string()),
                Err(_) => Err(format!("the disk did not answer within {} ms", timeout.as_millis())),
            }
        };
        if outcome.is_err() {
            self.failures.fetch_add(1, Ordering::Relaxed);
        }
        let root = parts.layout.root().display().to_string();
        let took = parts.clock.now().since(began);
        let mut health = self.verdict(outcome, took, [("log_dir".to_owned(), root)].into());
        health.total_operations = self.checks.load(Ordering::Relaxed);
        health.failed_operations = self.failures.load(Ordering::Relaxed);
        health.error_count = health.failed_operations as u32;
        health
    }

    /// Whether every partition is served; on one broker, its replica is then in sync.
    fn check_partitions(&self) -> ComponentHealth {
        let parts = &self.parts;
        let (there, missing) = {
            let catalog = parts.metadata.catalog();
            let view = View { catalog: &catalog, partitions: &parts.partitions };
            let topics = catalog.topics().filter(|topic| !topic.is_deleted);
            topics.fold((0, 0), |(there, missing), topic| {
                (there + topic.partition_count(), missing + view.offline(topic))
            })
        };
        let outcome = match missing {
            0 => Ok(()),
            _ => Err(format!("{missing} of {there} partitions cannot be served")),
        };
        let details = [("partitions".to_owned(), there.to_string())];
        self.verdict(outcome, Duration::ZERO, details.into())
    }

    fn verdict(
        &self,
        outcome: Result<(), String>,
        took: Duration,
        details: std::collections::BTreeMap<String, String>,
    ) -> ComponentHealth {
        let status = match outcome {
            Ok(()) => HealthStatus::Healthy,
            Err(_) => HealthStatus::Unhealthy,
        };
        ComponentHealth {
            status: status as i32,
            last_check: Some(self.now()),
            latency_ms: u32::try_from(took.as_millis()).unwrap_or(u32::MAX),
            last_error: outcome.err().unwrap_or_default(),
            details,
            ..ComponentHealth::default()
        }
    }

    fn metrics(&self, request: &MetricsRequest) -> MetricsResponse {
        let history = &self.parts.history;
        let names = &request.metric_names;
        let is_wanted = |name: &str| {
            names.is_empty()
                || names.iter().any(|wanted| match wanted.strip_suffix('*') {
                    Some(start) => name.starts_with(start),
                    None => name == wanted,
                })
        };
        let most = if request.max_samples == 0 { SAMPLES } else { request.max_samples } as usize;
        let now = self.parts.clock.now();
        let (samples, truncated) = match &request.start_time {
            Some(start) => {
                // Up to now, this moment included.
                let to = request.end_time.as_ref().map_or(Timestamp::MAX, time);
                history.between(time(start), to, is_wanted, most)
            }
            None => {
                let mut found = read(&Metrics::install().render());
                found.retain(|(series, _)| is_wanted(&series.name));
                found.sort_by(|one, other| one.0.cmp(&other.0));
                let truncated = found.len() > most;
                found.truncate(most);
                let sample = |(series, value)| Sample { series, at: now, value };
                (found.into_iter().map(sample).collect(), truncated)
            }
        };
        MetricsResponse {
            metrics: samples.into_iter().map(metric).collect(),
            truncated,
            oldest_time: Some(timestamp_to_wire(history.oldest().unwrap_or(now))),
        }
    }

    fn log_dir(&self, request: &DescribeLogDirsRequest) -> LogDir {
        let parts = &self.parts;
        let environment = parts.partitions.environment();
        let space = environment.files.space(environment.layout.root()).ok();
        let mut replicas = Vec::new();
        let mut used = 0;
        for partition in parts.partitions.iter() {
            let (at, bytes) = (&partition.at, partition.bytes());
            used += bytes;
            if !request.topics.is_empty() && !request.topics.iter().any(|it| **it == *at.topic) {
                continue;
            }
            let topic_partition = TopicPartition {
                topic: at.topic.to_string(),
                partition: at.partition,
                topic_id: at.topic_id.to_wire(),
            };
            replicas.push(LogDirReplica {
                topic_partition: Some(topic_partition),
                size_bytes: bytes,
                offset_lag: 0,
                is_future: false,
            });
        }
        replicas.sort_by_cached_key(|it| {
            it.topic_partition.as_ref().map(|it| (it.topic.clone(), it.partition))
        });
        if request.only_totals {
            replicas.clear();
        }
        let has_failed = parts.has_failed();
        let status = if has_failed { HealthStatus::Offline } else { HealthStatus::Healthy };
        LogDir {
            path: parts.layout.root().display().to_string(),
            status: status as i32,
            error_message: if has_failed { "the disk failed".to_owned() } else { String::new() },
            total_bytes: space.map_or(0, |it| it.total),
            free_bytes: space.map_or(0, |it| it.free),
            used_bytes: used,
            replicas,
        }
    }

    fn now(&self) -> Wire {
        timestamp_to_wire(self.parts.clock.now())
    }
}

fn try_disk(files: &dyn FileSystem, path: &std::path::Path) -> std::io::Result<()> {
    let file = files.open(path, Open::Create)?;
    file.write_at(0, b"well")?;
    file.sync_data()?;
    files.remove(path)
}

fn time(wire: &Wire) -> Timestamp {
    let whole = Timestamp::from_seconds(wire.seconds);
    whole + Duration::from_nanos(u64::try_from(wire.nanos).unwrap_or(0))
}

fn metric(sample: Sample) -> Metric {
    let form = match sample.series.form {
        Form::Counter => MetricType::Counter,
        Form::Gauge => MetricType::Gauge,
        Form::Histogram => MetricType::Histogram,
        Form::Unknown => MetricType::Unspecified,
    };
    Metric {
        name: sample.series.name,
        value: sample.value,
        labels: sample.series.labels,
        timestamp: Some(timestamp_to_wire(sample.at)),
        r#type: form as i32,
    }
}
