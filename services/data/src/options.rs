//! What an operator can set, in the section `[data]`.

use std::path::PathBuf;
use std::time::Duration;

use base::{ByteSize, Span};
use runtime::Error;
use serde::{Deserialize, Serialize};

use crate::staging::is_root;

/// A layer that a process serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Data as they were received.
    Bronze,
    /// Typed and cleaned rows.
    Silver,
    /// Aggregates and joins.
    Gold,
}

/// The section `[data]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database: batches, operations, events on their way.
    pub store: ::store::Options,
    /// The tables.
    pub lake: lake::Options,
    /// Layers that this process serves; at least one.
    pub roles: Vec<Role>,
    /// Where files lie that an organisation has staged for `IngestFromStorage`: an absolute folder, or
    /// `s3://BUCKET/PREFIX` with the settings of `[data.lake.storage]`; `{org}` is one of its parts. Empty means that no
    /// files are taken.
    pub staging: String,
    /// Folder for what queries over tables do not hold in memory; this process's alone.
    pub scratch: PathBuf,
    /// Memory of all reads of tables together, 16 MiB or more.
    pub read_memory: ByteSize,
    /// Longest time that one read of a table may compute, 1 second to 1 hour.
    pub read_time: Span,
    /// Uploads that are taken at a time, 1 to 256; further ones are told to wait.
    pub uploads_max: u32,
    /// Largest batch in bytes, up to 8 GiB.
    pub batch_bytes_max: ByteSize,
    /// Records of a batch, up to 10 million.
    pub batch_records_max: u64,
    /// How long what config says of a data set is used, up to 1 minute.
    pub dataset_kept: Span,
    /// How long old versions of a table stay unless the table says otherwise, 1 hour to 10 years.
    pub history_kept: Span,
    /// How often retention is enforced, 1 second to 1 hour.
    pub retention_every: Span,
    /// Operations on tables that run at a time, 1 to 64.
    pub operations_max: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: ::store::Options::sqlite("data/data.db"),
            lake: lake::Options::default(),
            roles: vec![Role::Bronze, Role::Silver, Role::Gold],
            staging: String::new(),
            scratch: PathBuf::from("data/scratch"),
            read_memory: ByteSize(512 << 20),
            read_time: Span::seconds(300),
            uploads_max: 8,
            batch_bytes_max: ByteSize(8 << 30),
            batch_records_max: 10_000_000,
            dataset_kept: Span::seconds(1),
            history_kept: Span::seconds(7 * 86_400),
            retention_every: Span::seconds(600),
            operations_max: 2,
        }
    }
}

impl Options {
    /// Looks at what no type says.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn check(&self) -> Result<(), Error> {
        self.store.check().map_err(|error| {
            let field =
                if let ::store::Error::Setting { field, .. } = &error { field } else { "url" };
            Error::rule(format!("data.store.{field}"), &self.store.url, error.to_string())
        })?;
        if self.roles.is_empty() {
            return Err(Error::rule("data.roles", "[]", "it must name bronze, silver or gold"));
        }
        if !self.staging.is_empty() && !is_root(&self.staging) {
            let rule = "it must be an absolute path or `s3://BUCKET/PREFIX`, without `..`, and `{org}` one of its parts";
            return Err(Error::rule("data.staging", &self.staging, rule));
        }
        if self.scratch.as_os_str().is_empty() {
            return Err(Error::rule("data.scratch", "", "it must name a folder"));
        }
        self.check_sizes()?;
        self.check_spans()
    }

    fn check_sizes(&self) -> Result<(), Error> {
        let sizes = [
            ("data.read_memory", self.read_memory, ByteSize(16 << 20), ByteSize(1 << 50)),
            ("data.batch_bytes_max", self.batch_bytes_max, ByteSize(1), ByteSize(8 << 30)),
        ];
        for (key, value, least, most) in sizes {
            if !(least.0..=most.0).contains(&value.0) {
                let rule = format!("it must be from {least} to {most}");
                return Err(Error::rule(key, value, rule));
            }
        }
        let counts = [
            ("data.uploads_max", u64::from(self.uploads_max), 256),
            ("data.batch_records_max", self.batch_records_max, 10_000_000),
            ("data.operations_max", u64::from(self.operations_max), 64),
        ];
        for (key, value, most) in counts {
            if !(1..=most).contains(&value) {
                return Err(Error::rule(key, value, format!("it must be from 1 to {most}")));
            }
        }
        Ok(())
    }

    fn check_spans(&self) -> Result<(), Error> {
        let (second, hour) = (Duration::from_secs(1), Duration::from_secs(3600));
        let years = Duration::from_secs(3650 * 86_400);
        let spans = [
            ("data.read_time", self.read_time, second, hour),
            ("data.dataset_kept", self.dataset_kept, Duration::ZERO, second * 60),
            ("data.history_kept", self.history_kept, hour, years),
            ("data.retention_every", self.retention_every, second, hour),
        ];
        for (key, value, least, most) in spans {
            if !(least..=most).contains(&value.0) {
                let rule = format!("it must be from {} to {}", Span(least), Span(most));
                return Err(Error::rule(key, value, rule));
            }
        }
        Ok(())
    }

    /// Whether this process serves a layer.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(change: impl FnOnce(&mut Options)) -> Option<String> {
        let mut options = Options::default();
        change(&mut options);
        options.check().err().map(|it| it.to_string())
    }

    #[test]
    fn settings_out_of_their_bounds_are_named() {
        assert_eq!(complaint(|_| {}), None);
        let said = |change: fn(&mut Options), key: &str| {
            let said = complaint(change).unwrap();
            assert!(said.contains(key), "{said}");
        };
        said(|it| it.roles.clear(), "data.roles");
        said(|it| "srv/{org}".clone_into(&mut it.staging), "data.staging");
        said(|it| "/srv/files".clone_into(&mut it.staging), "data.staging");
        said(|it| "/srv/{org}/../x".clone_into(&mut it.staging), "data.staging");
        said(|it| it.uploads_max = 0, "data.uploads_max");
        said(|it| it.batch_bytes_max = ByteSize(9 << 30), "data.batch_bytes_max");
        said(|it| it.history_kept = Span::seconds(60), "data.history_kept");
        assert_eq!(complaint(|it| "/srv/{org}/drop".clone_into(&mut it.staging)), None);
        assert_eq!(complaint(|it| "s3://files/{org}".clone_into(&mut it.staging)), None);
    }
}
