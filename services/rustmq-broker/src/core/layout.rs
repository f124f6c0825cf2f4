//! Where what lies below the broker's folder.

use std::path::{Path, PathBuf};

use crate::core::topic::TopicId;

/// The folder of a broker.
///
/// ```text
/// lock                 whose process has the folder
/// metadata/            the journal of the catalog
/// metadata.snapshot    the catalog at one of its points
/// topics/ID/NUMBER/    one partition: its journal, and what belongs to it
/// ```
///
/// A topic's folder bears its id, so that one which is created again under the same name never finds old records.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    root: PathBuf,
}

impl Layout {
    pub(crate) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    pub(crate) fn metadata(&self) -> PathBuf {
        self.root.join("metadata")
    }

    pub(crate) fn snapshot(&self) -> PathBuf {
        self.root.join("metadata.snapshot")
    }

    pub(crate) fn topics(&self) -> PathBuf {
        self.root.join("topics")
    }

    pub(crate) fn topic(&self, id: TopicId) -> PathBuf {
        self.topics().join(id.to_string())
    }

    /// The folder of one partition; whoever opens the partition makes it.
    pub(crate) fn partition(&self, id: TopicId, partition: u32) -> PathBuf {
        self.topic(id).join(partition.to_string())
    }
}
