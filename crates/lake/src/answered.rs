//! A store that is believed when it says that an object is there already.
//!
//! A client of an object store asks again when no answer comes, also for an object that is only to be made if it is not
//! there. When the first request was carried out and its answer was lost, the second is told that the object is there. To
//! a writer its own commit then looks like another writer's, and it would remove files that the commit names. So before
//! anybody is told that, what is there is compared with what was to be written: commits say something of their own each.

use std::fmt;
use std::ops::Range;

use async_trait::async_trait;
use bytes::Bytes;
use deltalake_core::logstore::ObjectStoreRef;
use futures_util::stream::BoxStream;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta,
    ObjectStore, ObjectStoreExt as _, PutMode, PutMultipartOptions, PutOptions, PutPayload,
    PutResult, RenameOptions, Result,
};
use tracing::info;

/// The store below, with creates that are told apart from those of others.
#[derive(Clone, Debug)]
pub(crate) struct Answered(pub(crate) ObjectStoreRef);

impl fmt::Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answered({})", self.0)
    }
}

impl Answered {
    /// Whether an object has this content already, and if so, what a write of it answers.
    async fn find(&self, location: &Path, wanted: PutPayload) -> Result<Option<PutResult>> {
        let found = match self.0.get(location).await {
            Ok(found) => found,
            // Removed meanwhile: it was another's all the same.
            Err(Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        if found.meta.size != wanted.content_length() as u64 {
            return Ok(None);
        }
        let (e_tag, version) = (found.meta.e_tag.clone(), found.meta.version.clone());
        let is_own = found.bytes().await? == Bytes::from(wanted);
        Ok(is_own.then_some(PutResult { e_tag, version }))
    }
}

#[async_trait]
impl ObjectStore for Answered {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> Result<PutResult> {
        if !matches!(options.mode, PutMode::Create) {
            return self.0.put_opts(location, payload, options).await;
        }
        let wanted = payload.clone();
        match self.0.put_opts(location, payload, options).await {
            Err(Error::AlreadyExists { path, source }) => {
                // If this fails, nobody knows whose object it is, and that is what the writer is told.
                match self.find(location, wanted).await? {
                    Some(own) => {
                        info!(%location, "an object was written although its answer was lost");
                        Ok(own)
                    }
                    None => Err(Error::AlreadyExists { path, source }),
                }
            }
            done => done,
        }
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        self.0.put_multipart_opts(location, options).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.0.get_opts(location, options).await
    }

    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {
        self.0.get_ranges(location, ranges).await
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, Result<Path>>,
    ) -> BoxStream<'static, Result<Path>> {
        self.0.delete_stream(locations)
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.0.list(prefix)
    }

    fn list_with_offset(
        &self,
        prefix: Option<&Path>,
        offset: &Path,
    ) -> BoxStream<'static, Result<ObjectMeta>> {
        self.0.list_with_offset(prefix, offset)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.0.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.0.copy_opts(from, to, options).await
    }

    async fn rename_opts(&self, from: &Path, to: &Path, options: RenameOptions) -> Result<()> {
        self.0.rename_opts(from, to, options).await
    }
}
