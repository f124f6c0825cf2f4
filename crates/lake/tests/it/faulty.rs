//! A store that loses answers, and that can be cut off.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use async_trait::async_trait;
use base::{ManualClock, SeededRandom, Timestamp};
use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt as _, TryStreamExt as _};
use lake::{Lake, Options};
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta,
    ObjectStore, ObjectStoreExt as _, PutMode, PutMultipartOptions, PutOptions, PutPayload,
    PutResult, Result,
};

use crate::fixture::START;

/// A store in memory.
#[derive(Clone, Debug)]
pub(crate) struct Faulty {
    pub(crate) files: Arc<InMemory>,
    /// Whoever makes an object is told that it is there already, as after a first request without an answer.
    pub(crate) loses: Arc<AtomicBool>,
    /// Deletions that still succeed.
    pub(crate) deletions: Arc<AtomicI64>,
}

impl Faulty {
    pub(crate) fn new() -> Self {
        Self::over(InMemory::new())
    }

    fn over(files: InMemory) -> Self {
        let (files, loses) = (Arc::new(files), Arc::default());
        Self { files, loses, deletions: Arc::new(AtomicI64::new(i64::MAX)) }
    }

    /// Another store with the same content.
    pub(crate) fn fork(&self) -> Self {
        Self::over(self.files.fork())
    }

    pub(crate) fn lake(&self) -> Lake {
        let scratch = std::env::temp_dir().to_string_lossy().into_owned();
        let options = Options { scratch, attempts: 100, ..Options::default() };
        let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(START)));
        let random = Arc::new(SeededRandom::new(7));
        let root = "memory:///lake/".parse().unwrap();
        Lake::over(root, Arc::new(self.clone()), &options, clock, random).unwrap()
    }

    /// The paths of everything in the store.
    pub(crate) async fn names(&self) -> Vec<String> {
        let names = self.files.list(None).map_ok(|it| it.location.to_string());
        names.try_collect().await.unwrap()
    }

    pub(crate) async fn remove(&self, name: &str) {
        self.files.delete(&Path::parse(name).unwrap()).await.unwrap();
    }
}

impl fmt::Display for Faulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Faulty")
    }
}

#[async_trait]
impl ObjectStore for Faulty {
    async fn put_opts(&self, at: &Path, bytes: PutPayload, with: PutOptions) -> Result<PutResult> {
        let is_new = matches!(with.mode, PutMode::Create);
        let done = self.files.put_opts(at, bytes, with).await?;
        if is_new && self.loses.load(Ordering::SeqCst) {
            let source = "the first request was carried out".into();
            return Err(Error::AlreadyExists { path: at.to_string(), source });
        }
        Ok(done)
    }

    async fn put_multipart_opts(
        &self,
        at: &Path,
        with: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        self.files.put_multipart_opts(at, with).await
    }

    async fn get_opts(&self, at: &Path, with: GetOptions) -> Result<GetResult> {
        self.files.get_opts(at, with).await
    }

    async fn get_ranges(&self, at: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {
        self.files.get_ranges(at, ranges).await
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, Result<Path>>,
    ) -> BoxStream<'static, Result<Path>> {
        let (files, left) = (Arc::clone(&self.files), Arc::clone(&self.deletions));
        let deleted = locations.then(move |at| {
            let (files, left) = (Arc::clone(&files), Arc::clone(&left));
            async move {
                let at = at?;
                if left.fetch_sub(1, Ordering::SeqCst) <= 0 {
                    let source = "the process was killed".into();
                    return Err(Error::Generic { store: "faulty", source });
                }
                files.delete(&at).await?;
                Ok(at)
            }
        });
        deleted.boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.files.list(prefix)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.files.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, with: CopyOptions) -> Result<()> {
        self.files.copy_opts(from, to, with).await
    }
}
