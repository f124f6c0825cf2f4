//! A folder as an object store that has written what it acknowledges.
//!
//! `LocalFileSystem` of `object_store` never syncs: after a loss of power a commit can be there by
//! name and empty by content, which makes its table unreadable. Here a file's bytes are on disk
//! before its name is, and the name is before the call returns.

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path as FilePath, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _};
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta,
    ObjectStore, PutMode, PutMultipartOptions, PutOptions, PutPayload, PutResult, RenameOptions,
    Result, UploadPart,
};

/// How many folders are remembered as lying safely on disk; then all are looked at again.
const FOLDERS_MAX: usize = 65_536;

/// The machine's disk, as an object store whose paths begin at `/`.
#[derive(Clone, Debug)]
pub(crate) struct Disk {
    files: LocalFileSystem,
    folders: Arc<Folders>,
}

/// Folders that are known to be found after a loss of power, with everything above them.
#[derive(Debug)]
struct Folders {
    /// Above this folder nothing is made, and so nothing is synced.
    root: PathBuf,
    settled: Mutex<HashSet<PathBuf>>,
    /// Makes names of unfinished files unique within the process.
    next: AtomicU64,
}

impl Disk {
    /// A store that makes folders only below `root`, which must exist.
    pub(crate) fn new(root: PathBuf) -> Self {
        let folders = Folders { root, settled: Mutex::default(), next: AtomicU64::new(0) };
        Self { files: LocalFileSystem::new(), folders: Arc::new(folders) }
    }
}

impl fmt::Display for Disk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Disk({})", self.folders.root.display())
    }
}

impl Folders {
    /// Makes `folder` and what lies above it, and puts their names on disk.
    fn settle(&self, folder: &FilePath) -> io::Result<()> {
        if self.settled.lock().expect("no panic under this lock").contains(folder)
            && folder.is_dir()
        {
            return Ok(());
        }
        fs::create_dir_all(folder)?;
        for above in folder.ancestors().skip(1).take_while(|it| it.starts_with(&self.root)) {
            sync(above)?;
        }
        let mut settled = self.settled.lock().expect("no panic under this lock");
        if settled.len() >= FOLDERS_MAX {
            settled.clear();
        }
        settled.insert(folder.to_owned());
        Ok(())
    }

    /// Writes a file as a whole: its bytes, then its name, then the folder that holds the name.
    fn publish(&self, target: &FilePath, payload: &PutPayload, replace: bool) -> io::Result<()> {
        let folder = target.parent().ok_or(ErrorKind::InvalidInput)?;
        self.settle(folder)?;
        let (mut file, unfinished) = self.unfinished(target)?;
        let written = payload
            .iter()
            .try_for_each(|bytes| file.write_all(bytes))
            .and_then(|()| file.sync_all())
            .and_then(|()| match replace {
                true => fs::rename(&unfinished, target),
                false => fs::hard_link(&unfinished, target),
            });
        if written.is_err() || !replace {
            // What stays here is passed over by listings, so a failure hurts nobody.
            _ = fs::remove_file(&unfinished);
        }
        written.and_then(|()| sync(folder))
    }

    /// A new file beside `target`. Listings pass over names that end with `#` and digits.
    fn unfinished(&self, target: &FilePath) -> io::Result<(File, PathBuf)> {
        loop {
            let mut name = target.file_name().ok_or(ErrorKind::InvalidInput)?.to_owned();
            let count = self.next.fetch_add(1, Ordering::Relaxed);
            name.push(format!("#{}{count:06}", std::process::id()));
            let path = target.with_file_name(name);
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => return Ok((file, path)),
                // Left by a process of the same id that was killed.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// Puts a file's bytes, or a folder's names, on disk.
fn sync(path: &FilePath) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Puts on disk that names are gone from a folder, which may be gone itself.
fn sync_deleted(folder: &FilePath) -> Result<()> {
    match sync(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(folder, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "kinds are added with each toolchain")]
fn failed(path: &FilePath, source: io::Error) -> Error {
    let path = path.display().to_string();
    match source.kind() {
        ErrorKind::AlreadyExists => Error::AlreadyExists { path, source: source.into() },
        ErrorKind::NotFound => Error::NotFound { path, source: source.into() },
        ErrorKind::PermissionDenied => Error::PermissionDenied { path, source: source.into() },
        _ => Error::Generic { store: "disk", source: source.into() },
    }
}

/// Runs file operations where they may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|source| Error::JoinError { source })?
}

#[async_trait]
impl ObjectStore for Disk {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> Result<PutResult> {
        let replace = match options.mode {
            PutMode::Create => false,
            PutMode::Overwrite => true,
            PutMode::Update(_) => {
                return self.files.put_opts(location, payload, options).await;
            }
        };
        let target = self.files.path_to_filesystem(location)?;
        let folders = Arc::clone(&self.folders);
        blocking(move || {
            let done = folders.publish(&target, &payload, replace);
            done.map_err(|error| failed(&target, error))
        })
        .await?;
        Ok(PutResult { e_tag: None, version: None })
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        let target = self.files.path_to_filesystem(location)?;
        let folders = Arc::clone(&self.folders);
        let folder = target.parent().unwrap_or(&target).to_owned();
        blocking(move || folders.settle(&folder).map_err(|error| failed(&folder, error))).await?;
        let upload = self.files.put_multipart_opts(location, options).await?;
        Ok(Box::new(Upload { upload, target }))
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.files.get_opts(location, options).await
    }

    async fn get_ranges(
        &self,
        location: &Path,
        ranges: &[std::ops::Range<u64>],
    ) -> Result<Vec<bytes::Bytes>> {
        self.files.get_ranges(location, ranges).await
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, Result<Path>>,
    ) -> BoxStream<'static, Result<Path>> {
        let (files, touched) = (self.files.clone(), Arc::<Mutex<BTreeSet<PathBuf>>>::default());
        let met = Arc::clone(&touched);
        let deleted = self.files.delete_stream(locations).inspect_ok(move |location| {
            if let Ok(path) = files.path_to_filesystem(location)
                && let Some(folder) = path.parent()
            {
                met.lock().expect("no panic under this lock").insert(folder.to_owned());
            }
        });
        // Once for all files of a folder, and for those alone who wait for the end.
        let synced = stream::once(async move {
            let folders = std::mem::take(&mut *touched.lock().expect("no panic under this lock"));
            blocking(move || folders.iter().try_for_each(|it| sync_deleted(it))).await
        });
        let errors = synced.filter_map(|done| async move { done.err().map(Err) });
        deleted.chain(errors).boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.files.list(prefix)
    }

    fn list_with_offset(
        &self,
        prefix: Option<&Path>,
        offset: &Path,
    ) -> BoxStream<'static, Result<ObjectMeta>> {
        self.files.list_with_offset(prefix, offset)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        self.files.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        self.files.copy_opts(from, to, options).await?;
        self.sync_name(to).await
    }

    async fn rename_opts(&self, from: &Path, to: &Path, options: RenameOptions) -> Result<()> {
        self.files.rename_opts(from, to, options).await?;
        self.sync_name(to).await
    }
}

impl Disk {
    /// Puts a file that was copied or renamed, and its name, on disk.
    async fn sync_name(&self, location: &Path) -> Result<()> {
        let target = self.files.path_to_filesystem(location)?;
        let folders = Arc::clone(&self.folders);
        blocking(move || {
            let folder = target.parent().unwrap_or(&target);
            let done =
                folders.settle(folder).and_then(|()| sync(&target)).and_then(|()| sync(folder));
            done.map_err(|error| failed(&target, error))
        })
        .await
    }
}

/// A file that is written in parts. Its name may be seen before its bytes are safe; that is no
/// harm, for nothing refers to a data file before a commit, which comes after [`complete`].
///
/// [`complete`]: MultipartUpload::complete
#[derive(Debug)]
struct Upload {
    upload: Box<dyn MultipartUpload>,
    target: PathBuf,
}

#[async_trait]
impl MultipartUpload for Upload {
    fn put_part(&mut self, data: PutPayload) -> UploadPart {
        self.upload.put_part(data)
    }

    async fn complete(&mut self) -> Result<PutResult> {
        let result = self.upload.complete().await?;
        let target = self.target.clone();
        blocking(move || {
            let done = sync(&target).and_then(|()| sync(target.parent().unwrap_or(&target)));
            done.map_err(|error| failed(&target, error))
        })
        .await?;
        Ok(result)
    }

    async fn abort(&mut self) -> Result<()> {
        self.upload.abort().await
    }
}
