//! What an operator can set.

use std::ops::RangeInclusive;
use std::path::{Component, Path, PathBuf};

use base::{ByteSize, Span};
use files::ORGANIZATION;
use runtime::Error;
use serde::{Deserialize, Serialize};

/// The section `[connector]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database.
    pub store: store::Options,
    /// File with the key that seals credentials in the database; made at the first start. Keep a copy apart from the
    /// database's.
    pub sealing_key: PathBuf,
    /// Connectors of one organisation, 1 to 10,000.
    pub connectors_max: u32,
    /// Folders whose files organisations may read, each with `{org}` as one of its parts: the id of the organisation
    /// that may. None means that no files are read.
    pub file_roots: Vec<String>,
    /// Buckets whose objects organisations may read, as `s3://BUCKET/PREFIX` or, at another store than Amazon's,
    /// `http://HOST/BUCKET/PREFIX`, each with `{org}` as one of its parts: the id of the organisation that may. None
    /// means that no objects are read.
    pub object_roots: Vec<String>,
    /// Syncs that run at a time in this process, 1 to 64.
    pub sync_workers: u32,
    /// Syncs of one connector that run at a time, 1 to 16.
    pub syncs_per_connector_max: u32,
    /// How long a worker has a sync without saying so again, 4s to 10m: so long after its process was lost another one
    /// takes over.
    pub sync_lease: Span,
    /// Records of one bronze batch, 1 to 10,000,000.
    pub batch_records: u32,
    /// Bytes of one bronze batch, 1KiB to 8GiB.
    pub batch_bytes: ByteSize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: store::Options::sqlite("data/connector.db"),
            sealing_key: PathBuf::from("data/connector.key"),
            connectors_max: 500,
            file_roots: Vec::new(),
            object_roots: Vec::new(),
            sync_workers: 4,
            syncs_per_connector_max: 2,
            sync_lease: Span::seconds(30),
            batch_records: 500_000,
            batch_bytes: ByteSize(128 << 20),
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
        self.store.check().map_err(|error| {
            let field =
                if let store::Error::Setting { field, .. } = &error { field } else { "url" };
            Error::rule(format!("connector.store.{field}"), &self.store.url, error.to_string())
        })?;
        if self.sealing_key.as_os_str().is_empty() {
            return Err(Error::rule("connector.sealing_key", "", "it must name a file"));
        }
        if !(1..=10_000).contains(&self.connectors_max) {
            let rule = "it must be from 1 to 10000";
            return Err(Error::rule("connector.connectors_max", self.connectors_max, rule));
        }
        self.check_syncs()?;
        if let Some(root) = self.object_roots.iter().find(|root| !is_bucket(root)) {
            let rule = "each must be s3://BUCKET/… or http(s)://HOST/BUCKET/… without `..`, and `{org}` one of its parts behind the host";
            return Err(Error::rule("connector.object_roots", root, rule));
        }
        match self.file_roots.iter().find(|root| !is_root(root)) {
            None => Ok(()),
            Some(root) => {
                let rule =
                    "each must be an absolute path without `..`, and `{org}` one of its parts";
                Err(Error::rule("connector.file_roots", root, rule))
            }
        }
    }
}

impl Options {
    fn check_syncs(&self) -> Result<(), Error> {
        let number = |key: &str, value: u32, range: RangeInclusive<u32>| {
            let rule = format!("it must be from {} to {}", range.start(), range.end());
            let broken = || Error::rule(format!("connector.{key}"), value, rule.as_str());
            if range.contains(&value) { Ok(()) } else { Err(broken()) }
        };
        number("sync_workers", self.sync_workers, 1..=64)?;
        number("syncs_per_connector_max", self.syncs_per_connector_max, 1..=16)?;
        number("batch_records", self.batch_records, 1..=10_000_000)?;
        if !(Span::seconds(4)..=Span::seconds(600)).contains(&self.sync_lease) {
            let rule = "it must be from 4s to 10m";
            return Err(Error::rule("connector.sync_lease", self.sync_lease, rule));
        }
        if !(1 << 10..=8 << 30).contains(&self.batch_bytes.0) {
            let rule = "it must be from 1KiB to 8GiB";
            return Err(Error::rule("connector.batch_bytes", self.batch_bytes, rule));
        }
        Ok(())
    }
}

/// Whether a root is absolute, goes nowhere but down, and is one organisation's.
fn is_root(root: &str) -> bool {
    let mut is_one = false;
    for part in Path::new(root).components() {
        match part {
            Component::RootDir => {}
            Component::Normal(part) => is_one |= part == ORGANIZATION,
            Component::CurDir | Component::ParentDir | Component::Prefix(_) => return false,
        }
    }
    is_one && root.starts_with('/')
}

/// Whether a root of objects names a store and is one organisation's.
fn is_bucket(root: &str) -> bool {
    let rest = root.strip_prefix("s3://").or_else(|| {
        let rest = root.strip_prefix("https://").or_else(|| root.strip_prefix("http://"))?;
        let (host, rest) = rest.split_once('/')?;
        (!host.is_empty() && !host.contains('@')).then_some(rest)
    });
    let Some(rest) = rest else { return false };
    let mut parts = rest.trim_end_matches('/').split('/');
    let is_plain = parts.clone().all(|part| !matches!(part, "" | "." | ".."));
    is_plain && parts.any(|part| part == ORGANIZATION)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(root: &str) -> Option<String> {
        let options = Options { file_roots: vec![root.to_owned()], ..Options::default() };
        options.check().err().map(|error| error.to_string())
    }

    #[test]
    fn a_root_of_objects_is_one_organisations() {
        for good in ["s3://data/{org}", "s3://{org}", "http://127.0.0.1:9000/data/in/{org}/"] {
            assert!(is_bucket(good), "{good}");
        }
        for bad in [
            "",
            "data/{org}",
            "s3://data",
            "s3://data/{org}/..",
            "s3:///{org}",
            "http://{org}/data",
            "ftp://h/{org}",
        ] {
            assert!(!is_bucket(bad), "{bad}");
        }
    }

    #[test]
    fn a_root_is_absolute_and_one_organisations() {
        assert!(Options::default().check().is_ok());
        for good in ["/srv/files/{org}", "/srv/{org}/drop"] {
            assert_eq!(complaint(good), None);
        }
        for bad in ["", "/", "/srv", "srv/{org}", "/srv/{org}x", "/srv/{org}/..", "/srv/../{org}"] {
            assert!(complaint(bad).unwrap().contains("connector.file_roots"), "{bad}");
        }
    }
}
