//! What an operator can set.

use std::path::PathBuf;

use base::{ByteSize, Span};
use runtime::Error;
use serde::{Deserialize, Serialize};

/// The section `[rustmq]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Where everything is kept; made if it is missing.
    pub folder: PathBuf,
    /// Name of the broker, unique in the cluster and stable over restarts: letters, digits, `.`, `_` and `-`, at most
    /// 128.
    pub broker_id: String,
    /// Rack, zone or other failure domain; empty for none. At most 128 characters.
    pub rack_id: String,
    /// `HOST:PORT` under which clients reach the broker; empty: where the process listens.
    pub advertised: String,
    /// Partitions that are opened at once when the process starts, 1 to 64.
    pub opened_at_once: u32,
    /// Partitions of all topics, 1 to 100,000; more are refused.
    pub partitions_max: u32,
    /// Bytes of requests of one stream that may wait for their answer, 1MiB to 1GiB; then the stream is not read.
    pub produce_bytes_per_stream: ByteSize,
    /// Bytes of requests that may have come in part, of all streams, 64MiB to 1TiB; then streams are ended.
    pub produce_memory: ByteSize,
    /// Bytes of answers with records that may be under way, 64MiB to 1TiB; others wait for them. One caller on one machine
    /// may have an eighth of them, and at least 33MiB.
    pub fetch_memory: ByteSize,
    /// Streams of records that may be open, 1 to 1,000,000.
    pub subscriptions_max: u32,
    /// How often it is looked whether records are to be deleted or compacted, 100 milliseconds to 1 hour.
    pub upkeep_interval: Span,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            folder: PathBuf::from("data/rustmq"),
            broker_id: "broker-1".to_owned(),
            rack_id: String::new(),
            advertised: String::new(),
            opened_at_once: 8,
            partitions_max: 20_000,
            produce_bytes_per_stream: ByteSize(64 << 20),
            produce_memory: ByteSize(1 << 30),
            fetch_memory: ByteSize(512 << 20),
            subscriptions_max: 10_000,
            upkeep_interval: Span::seconds(30),
        }
    }
}

impl Options {
    /// Checks what no type says.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self) -> Result<(), Error> {
        let is_of_name = |it: char| it.is_ascii_alphanumeric() || "._-".contains(it);
        let is_name = (1..=128).contains(&self.broker_id.len());
        if !is_name || !self.broker_id.chars().all(is_of_name) {
            let rule = "it has 1 to 128 letters, digits, dots, underscores and dashes";
            let value = format!("{:?}", self.broker_id);
            return Err(Error::rule("rustmq.broker_id", value, rule));
        }
        if self.rack_id.chars().count() > 128 {
            return Err(Error::rule("rustmq.rack_id", "", "it must have at most 128 characters"));
        }
        if self.folder.as_os_str().is_empty() {
            return Err(Error::rule("rustmq.folder", "\"\"", "name a folder"));
        }
        for (key, value, most) in [
            ("rustmq.opened_at_once", self.opened_at_once, 64),
            ("rustmq.partitions_max", self.partitions_max, 100_000),
            ("rustmq.subscriptions_max", self.subscriptions_max, 1_000_000),
        ] {
            if !(1..=most).contains(&value) {
                return Err(Error::rule(key, value, format!("it must be from 1 to {most}")));
            }
        }
        let [least, most] = [Span::millis(100), Span::seconds(3600)];
        if !(least.0..=most.0).contains(&self.upkeep_interval.0) {
            let rule = format!("it must be from {least} to {most}");
            return Err(Error::rule("rustmq.upkeep_interval", self.upkeep_interval, rule));
        }
        for (key, value, least, most) in [
            ("produce_bytes_per_stream", self.produce_bytes_per_stream, 1 << 20, 1 << 30),
            ("produce_memory", self.produce_memory, 64 << 20, 1 << 40),
            ("fetch_memory", self.fetch_memory, 64 << 20, 1 << 40),
        ] {
            let [least, most] = [ByteSize(least), ByteSize(most)];
            if value < least || value > most {
                let rule = format!("it must be from {least} to {most}");
                return Err(Error::rule(format!("rustmq.{key}"), value, rule));
            }
        }
        Ok(())
    }
}
