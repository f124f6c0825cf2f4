//! What an operator can set.

use std::path::PathBuf;

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
        ] {
            if !(1..=most).contains(&value) {
                return Err(Error::rule(key, value, format!("it must be from 1 to {most}")));
            }
        }
        Ok(())
    }
}
