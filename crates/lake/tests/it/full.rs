//! A store without room.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use async_trait::async_trait;
use base::{ManualClock, SeededRandom, Timestamp};
use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::stream::BoxStream;
use lake::{Append, Definition, Lake, Note, Options, Position, Table, Upsert, rows_of};
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore,
    PutMultipartOptions, PutOptions, PutPayload, PutResult, Result, UploadPart,
};

use crate::fixture::{START, by_key, now, path, rows, schema};

/// A store in memory with room for so many bytes.
#[derive(Clone, Debug)]
struct Crowded {
    files: Arc<InMemory>,
    room: Arc<AtomicI64>,
}

/// Takes room, or fails as a disk without any does.
fn take(room: &AtomicI64, bytes: usize) -> Result<()> {
    let bytes = bytes as i64;
    if room.fetch_sub(bytes, Ordering::SeqCst) >= bytes {
        return Ok(());
    }
    room.fetch_add(bytes, Ordering::SeqCst);
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    Err(object_store::Error::Generic { store: "crowded", source: full.into() })
}

impl fmt::Display for Crowded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Crowded")
    }
}

#[async_trait]
impl ObjectStore for Crowded {
    async fn put_opts(&self, at: &Path, bytes: PutPayload, with: PutOptions) -> Result<PutResult> {
        take(&self.room, bytes.content_length())?;
        self.files.put_opts(at, bytes, with).await
    }

    async fn put_multipart_opts(
        &self,
        at: &Path,
        with: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        let upload = self.files.put_multipart_opts(at, with).await?;
        Ok(Box::new(Upload { upload, room: Arc::clone(&self.room) }))
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
        self.files.delete_stream(locations)
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

#[derive(Debug)]
struct Upload {
    upload: Box<dyn MultipartUpload>,
    room: Arc<AtomicI64>,
}

#[async_trait]
impl MultipartUpload for Upload {
    fn put_part(&mut self, data: PutPayload) -> UploadPart {
        match take(&self.room, data.content_length()) {
            Ok(()) => self.upload.put_part(data),
            Err(error) => async { Err(error) }.boxed(),
        }
    }

    async fn complete(&mut self) -> Result<PutResult> {
        self.upload.complete().await
    }

    async fn abort(&mut self) -> Result<()> {
        self.upload.abort().await
    }
}

async fn table() -> (Crowded, Table) {
    let store = Crowded { files: Arc::default(), room: Arc::new(AtomicI64::new(i64::MAX)) };
    let scratch = std::env::temp_dir().to_string_lossy().into_owned();
    let options = Options { scratch, ..Options::default() };
    let clock = Arc::new(ManualClock::new(Timestamp::from_seconds(START)));
    let random = Arc::new(SeededRandom::new(7));
    let root = "memory:///lake/".parse().unwrap();
    let lake = Lake::over(root, Arc::new(store.clone()), &options, clock, random).unwrap();
    let definition = Definition::new(schema()).partitioned_by(&["day"]);
    let table = lake.create(&path("7/bronze/t"), &definition, &Note::new()).await.unwrap();
    (store, table)
}

/// Writes with ever more room until one write needs no more; each that fails leaves the table as it was, and succeeds
/// once when there is room.
async fn crowded(write: impl AsyncFn(&Table, i64) -> lake::Result<bool>) {
    let (store, table) = table().await;
    let mut failed = 0;
    for at in 1.. {
        let before = table.snapshot().await.unwrap().version();
        let rows = now(&table, "select count(*) from t").await;
        store.room.store(failed * 512, Ordering::SeqCst);
        let done = write(&table, at).await;
        store.room.store(i64::MAX, Ordering::SeqCst);
        match done {
            Ok(is_duplicate) => {
                assert!(!is_duplicate);
                break;
            }
            Err(error) => assert!(error.is_storage(), "{error:?}"),
        }
        failed += 1;
        assert_eq!(table.snapshot().await.unwrap().version(), before);
        assert_eq!(now(&table, "select count(*) from t").await, rows);
        assert!(!write(&table, at).await.unwrap(), "what failed is no duplicate");
        assert!(write(&table, at).await.unwrap(), "what succeeded is one");
        let whole = now(&table, "select count(*), count(distinct k) from t").await;
        let expected = at * 20;
        assert_eq!(whole, format!("{expected}|{expected}"), "{at}");
    }
    assert!(2 < failed, "only {failed} writes had too little room");
}

fn position(at: i64) -> Option<Position> {
    Some(Position::new("writer", at))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_append_without_room_leaves_nothing_and_is_made_once_there_is_some() {
    crowded(async |table, at| {
        let first = rows(0, 7, at * 20..at * 20 + 10, "a", 1);
        let second = rows(1, 7, at * 20 + 10..at * 20 + 20, "a", 1);
        let with = Append { position: position(at), note: Note::new() };
        Ok(table.append(rows_of([first, second]), &with).await?.duplicate)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upsert_without_room_leaves_nothing_and_is_made_once_there_is_some() {
    crowded(async |table, at| {
        let with = Upsert { position: position(at), ..by_key() };
        let rows = rows_of([rows(0, 7, at * 20..at * 20 + 20, "a", 1)]);
        Ok(table.upsert(rows, &with).await?.duplicate)
    })
    .await;
}
