//! What an operator can set, in the section `[query]`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use base::{ByteSize, Span};
use runtime::Error;
use serde::{Deserialize, Serialize};

/// The section `[query]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database.
    pub store: ::store::Options,
    /// Where the tables lie that data writes.
    pub lake: Lake,
    /// Folder for what does not fit into memory; this process's alone, and emptied at its start.
    pub scratch: PathBuf,
    /// Memory of all queries together, from 16 MiB on; half of what the process may use is a good value.
    pub memory: ByteSize,
    /// How much of `memory` the queries of one organisation may use together, 1 to 100 percent. Above 50 one organisation
    /// may leave too little to the others.
    pub organisation_share: u32,
    /// Most that one query may put into `scratch`.
    pub spill: ByteSize,
    /// How many parts of one query are worked on at a time, 1 to 64.
    pub parallelism: u32,
    /// How long what config declares is kept, up to 1 minute. What a statement names and is not known is asked for at
    /// once.
    pub catalogue_kept: Span,
    /// Cursors of the process, 1 to 100,000.
    pub cursors_max: u32,
    /// How long a cursor lives after its last use, 1 second to 1 day.
    pub cursor_idle: Span,
    /// How long a result waits for its reader to take the next message, 1 second to 1 hour.
    pub unread_idle: Span,
    /// What an organisation may use.
    pub limits: Limits,
    /// What an organisation with the premium modules may use.
    pub premium: Limits,
}

/// Where tables lie.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lake {
    /// The folder of the lake, or its URL: `file:///…` or `s3://bucket/prefix`; that of data.
    pub url: String,
    /// Settings of the object store by their names there; what is not set is taken from the environment.
    pub storage: BTreeMap<String, String>,
}

/// What the queries of one organisation may use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Rows of a result, up to 100,000,000.
    pub rows: u64,
    /// Bytes of a result, up to 1 TiB.
    pub result: ByteSize,
    /// Bytes that a query scans, up to 1 PiB.
    pub scan: ByteSize,
    /// Memory of a query, from 1 MiB to what one organisation may use of all memory.
    pub memory: ByteSize,
    /// Time of a query, up to 1 hour.
    pub time: Span,
    /// Queries at a time, 1 to 1000.
    pub queries: u32,
    /// Queries in a minute, 1 to 1,000,000.
    pub queries_per_minute: u32,
    /// How long a query waits for its turn, up to 1 minute.
    pub wait: Span,
}

impl Default for Options {
    fn default() -> Self {
        let limits = Limits::default();
        Self {
            store: ::store::Options::sqlite("data/query.db"),
            lake: Lake::default(),
            scratch: PathBuf::from("data/query-scratch"),
            memory: ByteSize(1 << 30),
            organisation_share: 50,
            spill: ByteSize(16 << 30),
            parallelism: 2,
            catalogue_kept: Span::seconds(2),
            cursors_max: 500,
            cursor_idle: Span::seconds(600),
            unread_idle: Span::seconds(60),
            premium: Limits { queries: 20, queries_per_minute: 1000, ..limits.clone() },
            limits,
        }
    }
}

impl Default for Lake {
    fn default() -> Self {
        Self { url: "data/lake".to_owned(), storage: BTreeMap::new() }
    }
}

impl std::fmt::Debug for Lake {
    /// The settings of the store may hold keys, so only their names are shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&String> = self.storage.keys().collect();
        f.debug_struct("Lake").field("url", &self.url).field("storage", &names).finish()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows: 1_000_000,
            result: ByteSize(256 << 20),
            scan: ByteSize(64 << 30),
            memory: ByteSize(256 << 20),
            time: Span::seconds(60),
            queries: 10,
            queries_per_minute: 100,
            wait: Span::seconds(10),
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
            Error::rule(format!("query.store.{field}"), &self.store.url, error.to_string())
        })?;
        if self.lake.url.is_empty() {
            return Err(Error::rule("query.lake.url", "", "it must name a folder or a bucket"));
        }
        if self.scratch.as_os_str().is_empty() {
            return Err(Error::rule("query.scratch", "", "it must name a folder"));
        }
        within("query.memory", self.memory.0, 16 << 20, 1 << 50)?;
        within("query.organisation_share", u64::from(self.organisation_share), 1, 100)?;
        within("query.spill", self.spill.0, 0, 1 << 50)?;
        within("query.parallelism", u64::from(self.parallelism), 1, 64)?;
        within("query.cursors_max", u64::from(self.cursors_max), 1, 100_000)?;
        within("query.catalogue_kept", self.catalogue_kept.0.as_secs(), 0, 60)?;
        within("query.cursor_idle", self.cursor_idle.0.as_secs(), 1, 86_400)?;
        within("query.unread_idle", self.unread_idle.0.as_secs(), 1, 3600)?;
        let memory = self.organisation_memory();
        self.limits.check("query.limits", memory)?;
        self.premium.check("query.premium", memory)
    }

    /// Bytes of memory that the queries of one organisation may use together.
    #[must_use]
    pub fn organisation_memory(&self) -> u64 {
        self.memory.0.saturating_mul(u64::from(self.organisation_share)) / 100
    }
}

impl Limits {
    /// `memory` is what the queries of one organisation have together.
    fn check(&self, section: &str, memory: u64) -> Result<(), Error> {
        for (key, value, least, most) in [
            ("rows", self.rows, 1, 100_000_000),
            ("result", self.result.0, 1, 1 << 40),
            ("scan", self.scan.0, 1, 1 << 50),
            ("queries", u64::from(self.queries), 1, 1000),
            ("queries_per_minute", u64::from(self.queries_per_minute), 1, 1_000_000),
        ] {
            within(&format!("{section}.{key}"), value, least, most)?;
        }
        if !(1 << 20..=memory).contains(&self.memory.0) {
            let rule = format!(
                "it must be from 1 MiB to {memory}, which is what `query.organisation_share` of `query.memory` leaves one organisation"
            );
            return Err(Error::rule(format!("{section}.memory"), self.memory, rule));
        }
        let millis = |span: Span| u64::try_from(span.0.as_millis()).unwrap_or(u64::MAX);
        within(&format!("{section}.time"), millis(self.time), 1, 3_600_000)?;
        within(&format!("{section}.wait"), millis(self.wait), 0, 60_000)
    }
}

fn within(key: &str, value: u64, least: u64, most: u64) -> Result<(), Error> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(Error::rule(key, value, format!("it must be from {least} to {most}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(change: impl FnOnce(&mut Options)) -> Option<String> {
        let mut options = Options::default();
        change(&mut options);
        options.check().err().map(|error| error.to_string())
    }

    #[test]
    fn a_setting_out_of_its_bounds_is_named() {
        assert_eq!(complaint(|_| {}), None);
        for (key, change) in [
            ("query.lake.url", (|it| it.lake.url.clear()) as fn(&mut Options)),
            ("query.scratch", |it| it.scratch = PathBuf::new()),
            ("query.memory", |it| it.memory = ByteSize(1)),
            ("query.parallelism", |it| it.parallelism = 0),
            ("query.cursor_idle", |it| it.cursor_idle = Span::seconds(0)),
            ("query.unread_idle", |it| it.unread_idle = Span::seconds(0)),
            ("query.organisation_share", |it| it.organisation_share = 101),
            ("query.limits.memory", |it| it.limits.memory = ByteSize(600 << 20)),
            ("query.premium.memory", |it| it.premium.memory = ByteSize(600 << 20)),
            ("query.limits.memory", |it| it.memory = ByteSize(256 << 20)),
            ("query.limits.rows", |it| it.limits.rows = 0),
            ("query.premium.time", |it| it.premium.time = Span::seconds(7200)),
        ] {
            let found = complaint(change).unwrap_or_default();
            assert!(found.contains(key), "{key}: {found}");
        }
    }

    #[test]
    fn by_default_no_query_takes_the_memory_of_an_organisation_and_no_organisation_that_of_all() {
        let options = Options::default();
        for limits in [&options.limits, &options.premium] {
            assert!(limits.memory.0 * 4 <= options.memory.0);
            assert!(limits.memory.0 < options.organisation_memory());
        }
        assert!(options.organisation_memory() * 2 <= options.memory.0);
    }

    #[test]
    fn keys_of_the_store_are_not_shown() {
        let mut lake = Lake::default();
        lake.storage.insert("aws_secret_access_key".to_owned(), "hush".to_owned());
        let shown = format!("{lake:?}");
        assert!(shown.contains("aws_secret_access_key") && !shown.contains("hush"), "{shown}");
    }
}
