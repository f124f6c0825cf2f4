//! The settings of a lake.

use std::collections::BTreeMap;
use std::fmt;

use base::{ByteSize, Span};
use serde::{Deserialize, Serialize};

/// Where a lake lies, and what writes to it may use.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The folder of the lake, or its URL: `file:///…` or `s3://bucket/prefix`.
    pub url: String,
    /// Settings of the object store by their names there, such as `aws_region` or `aws_endpoint`;
    /// what is not set is taken from the environment. Unused for a folder.
    pub storage: BTreeMap<String, String>,
    /// Folder for what does not fit into memory; empty means the system's folder for such files.
    pub scratch: String,
    /// Memory of all writes together; open Parquet files need more beside it.
    pub memory: ByteSize,
    /// Most that writes may put into `scratch` at a time.
    pub spill: ByteSize,
    /// How many parts of one write are worked on at a time.
    pub parallelism: usize,
    /// Size at which a data file is closed and another one begun.
    pub file_size: ByteSize,
    /// How often a write begins again after another writer was faster.
    pub attempts: u32,
    /// Least age of a file that vacuum may remove; must be longer than the longest write or read.
    pub retention_min: Span,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            url: "data/lake".to_owned(),
            storage: BTreeMap::new(),
            scratch: String::new(),
            memory: ByteSize(512 << 20),
            spill: ByteSize(32 << 30),
            parallelism: 2,
            file_size: ByteSize(128 << 20),
            attempts: 20,
            retention_min: Span::seconds(3600),
        }
    }
}

impl fmt::Debug for Options {
    /// The settings of the store may hold keys, so only their names are shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { url, storage, scratch, memory, spill, .. } = self;
        f.debug_struct("Options")
            .field("url", url)
            .field("storage", &storage.keys().collect::<Vec<_>>())
            .field("scratch", scratch)
            .field("memory", memory)
            .field("spill", spill)
            .finish_non_exhaustive()
    }
}
