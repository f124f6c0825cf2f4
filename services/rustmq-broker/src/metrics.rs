//! What the broker tells about its partitions.

use std::collections::BTreeSet;

use crate::core::partitions::Partitions;

pub(crate) const HIGH_WATERMARK: &str = "rustmq_partition_high_watermark";
pub(crate) const LOG_START: &str = "rustmq_partition_log_start_offset";
pub(crate) const LOG_END: &str = "rustmq_partition_log_end_offset";
pub(crate) const SIZE: &str = "rustmq_partition_size_bytes";
const SERVED: &str = "rustmq_partitions";

/// Partitions that have series of their own; the others are only counted.
const OWN_MAX: usize = 2000;

/// Describes what is recorded.
pub(crate) fn describe() {
    metrics::describe_gauge!(SERVED, "Partitions that the broker serves.");
    metrics::describe_gauge!(HIGH_WATERMARK, "Offset after the last committed record.");
    metrics::describe_gauge!(LOG_START, "Offset of the first record.");
    metrics::describe_gauge!(LOG_END, "Offset after the last record.");
    metrics::describe_gauge!(SIZE, "Bytes of the log, indexes included.");
}

/// The partitions that have series.
#[derive(Default)]
pub(crate) struct Recorded(BTreeSet<(String, String)>);

impl Recorded {
    /// Records how every partition is at this moment.
    pub(crate) fn record(&mut self, partitions: &Partitions) {
        let served = partitions.iter();
        metrics::gauge!(SERVED).set(served.len() as f64);
        let mut gone = std::mem::take(&mut self.0);
        for partition in served.iter().take(OWN_MAX) {
            let (topic, number) =
                (partition.at.topic.to_string(), partition.at.partition.to_string());
            let values = [
                (HIGH_WATERMARK, partition.high_watermark()),
                (LOG_START, partition.start()),
                (LOG_END, partition.end()),
                (SIZE, partition.bytes()),
            ];
            for (name, value) in values {
                set(name, &topic, &number, value as f64);
            }
            gone.remove(&(topic.clone(), number.clone()));
            self.0.insert((topic, number));
        }
        for (topic, number) in gone {
            // A series cannot be taken back.
            for name in [HIGH_WATERMARK, LOG_START, LOG_END, SIZE] {
                set(name, &topic, &number, f64::NAN);
            }
        }
    }
}

fn set(name: &'static str, topic: &str, partition: &str, value: f64) {
    let labels = [("topic", topic.to_owned()), ("partition", partition.to_owned())];
    metrics::gauge!(name, &labels).set(value);
}
