//! The broker as operators see it.

use platform_proto::rustmq::common::v1::ResourceUsage;
use platform_proto::rustmq::controller::v1::{BrokerDetails, BrokerResources, LoadMetrics};
use rpc::wire::timestamp_to_wire;
use runtime::telemetry::Metrics;

use crate::broker::{cores, memory_bytes};
use crate::history;
use crate::parts::Parts;

/// The broker with its load.
pub(crate) fn details(parts: &Parts) -> BrokerDetails {
    let usage = usage(parts);
    let catalog = parts.metadata.catalog();
    let now = Some(timestamp_to_wire(parts.clock.now()));
    let share = |part: u64, whole: u64| match whole {
        0 => 0.0,
        _ => (part as f64 * 100.0 / whole as f64).clamp(0.0, 100.0),
    };
    let served = parts.partitions.iter();
    let count = served.len() as u32;
    let load = LoadMetrics {
        cpu_usage: usage.cpu_usage_percent.clamp(0.0, 100.0),
        memory_usage: share(usage.memory_usage_bytes, usage.memory_total_bytes),
        disk_usage: share(usage.disk_usage_bytes, usage.disk_total_bytes),
        partition_count: count,
        leader_partition_count: count,
        message_rate: parts.history.rate(crate::metrics::LOG_END) as u64,
        timestamp: now,
        log_bytes: served.iter().map(|partition| partition.bytes()).sum(),
        free_disk_bytes: usage.disk_total_bytes.saturating_sub(usage.disk_usage_bytes),
        ..LoadMetrics::default()
    };
    BrokerDetails {
        broker: Some(parts.broker.info()),
        broker_epoch: catalog.broker_epoch(),
        registered_at: Some(timestamp_to_wire(catalog.founded_at())),
        last_heartbeat: now,
        load: Some(load),
        resources: Some(BrokerResources {
            cpu_cores: cores(),
            memory_bytes: usage.memory_total_bytes,
            disk_bytes: usage.disk_total_bytes,
        }),
        metadata_version: catalog.version(),
        ..BrokerDetails::default()
    }
}

/// What the process uses of its machine. Traffic and connections are not counted by the process, and are 0.
pub(crate) fn usage(parts: &Parts) -> ResourceUsage {
    let now = history::read(&Metrics::install().render());
    let value = |name: &str| {
        let found = now.iter().find(|(series, _)| series.name == name);
        found.map_or(0.0, |(_, value)| value.max(0.0))
    };
    let environment = parts.partitions.environment();
    let space = environment.files.space(environment.layout.root()).ok();
    let (total, free) = space.map_or((0, 0), |space| (space.total, space.free));
    ResourceUsage {
        cpu_usage_percent: parts.history.rate("process_cpu_seconds_total") * 100.0
            / f64::from(cores()),
        memory_usage_bytes: value("process_resident_memory_bytes") as u64,
        memory_total_bytes: memory_bytes(),
        disk_usage_bytes: total.saturating_sub(free),
        disk_total_bytes: total,
        open_file_descriptors: value("process_open_fds") as u32,
        ..ResourceUsage::default()
    }
}
