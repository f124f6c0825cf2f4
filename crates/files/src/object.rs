//! Objects of an S3-compatible store below a prefix.
//!
//! Owns:      listing objects, and reading them in ranges.
//! Invariant: nothing but what lies below the prefix is listed or read, and one version of an object is read to its end.
//! Not here:  whose a prefix is, and what objects hold.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::time::Duration;

use base::Timestamp;
use bytes::Bytes;
use futures_util::TryStreamExt as _;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path;
use object_store::{
    ClientOptions, GetOptions, GetRange, ObjectMeta, ObjectStore as _, ObjectStoreExt as _,
    RetryConfig,
};
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, Length};
use tokio::runtime::Handle;

use crate::folder::{FILES_MAX, Found, Walk};
use crate::input::Jump;

/// Bytes that are asked for at once.
const RANGE: u64 = 4 << 20;
/// How long one request may take, and how long it is tried again.
const CALL_MAX: Duration = Duration::from_secs(60);
const RETRIES_MAX: usize = 3;

/// The store whose calls end: each of them has its time, and is tried again a few times.
///
/// # Errors
/// What the builder says cannot be used.
pub fn bounded(builder: AmazonS3Builder) -> object_store::Result<AmazonS3> {
    let builder = builder
        .with_client_options(ClientOptions::new().with_timeout(CALL_MAX).with_allow_http(true));
    let retry =
        RetryConfig { max_retries: RETRIES_MAX, retry_timeout: CALL_MAX, ..RetryConfig::default() };
    builder.with_retry(retry).build()
}

/// The objects below a prefix. Calls wait for the store, and so belong on a thread of their own.
#[derive(Clone, Debug)]
pub struct Bucket {
    store: Arc<AmazonS3>,
    prefix: Path,
    runtime: Handle,
}

impl Bucket {
    /// The objects of a store below a prefix. It is made within a runtime, which does the waiting.
    #[must_use]
    pub fn new(store: Arc<AmazonS3>, prefix: Path) -> Self {
        Self { store, prefix, runtime: Handle::current() }
    }

    /// The objects below, at most as many as a stream's state holds.
    pub fn walk(&self) -> io::Result<Walk> {
        let mut walk = Walk::default();
        let listing = async {
            let prefix = (self.prefix.parts_count() != 0).then_some(&self.prefix);
            let mut objects = self.store.list(prefix);
            while let Some(object) = objects.try_next().await.map_err(failed)? {
                if FILES_MAX <= walk.files.len() {
                    let what = format!("there are more than {FILES_MAX} objects");
                    return Err(io::Error::other(what));
                }
                match self.found(object) {
                    Some(found) => walk.files.push(found),
                    None => walk.passed_over += 1,
                }
            }
            Ok(())
        };
        self.runtime.block_on(listing)?;
        walk.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(walk)
    }

    fn found(&self, object: ObjectMeta) -> Option<Found> {
        let below = object.location.prefix_match(&self.prefix)?;
        let parts: Vec<String> = below.map(|it| it.as_ref().to_owned()).collect();
        if parts.is_empty() {
            return None;
        }
        Some(Found {
            path: parts.join("/"),
            size_bytes: object.size,
            modified_at: Timestamp::from_micros(object.last_modified.timestamp_micros()),
            etag: object.e_tag.unwrap_or_default(),
        })
    }

    /// Opens an object below.
    pub fn object(&self, path: &str) -> io::Result<Object> {
        let below = Path::parse(path).map_err(|error| failed(error.into()))?;
        let path = below.parts().fold(self.prefix.clone(), Path::join);
        let meta = self.runtime.block_on(self.store.head(&path)).map_err(failed)?;
        let (size, etag) = (meta.size, meta.e_tag);
        Ok(Object { bucket: self.clone(), path, size, etag, at: 0, buffer: Bytes::new() })
    }
}

/// An object that is read in ranges. It is one version of it: what replaces it meanwhile is refused.
#[derive(Clone, Debug)]
pub struct Object {
    bucket: Bucket,
    path: Path,
    size: u64,
    etag: Option<String>,
    /// Behind the buffer.
    at: u64,
    buffer: Bytes,
}

impl Object {
    fn range(&self, from: u64, until: u64) -> io::Result<Bytes> {
        let options = GetOptions {
            range: Some(GetRange::Bounded(from..until)),
            if_match: self.etag.clone(),
            ..GetOptions::default()
        };
        let got = async {
            self.bucket
                .store
                .get_opts(&self.path, options)
                .await
                .map_err(failed)?
                .bytes()
                .await
                .map_err(failed)
        };
        let bytes = self.bucket.runtime.block_on(got)?;
        if bytes.len() as u64 == until - from {
            return Ok(bytes);
        }
        Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the store sent less than was asked for"))
    }
}

impl BufRead for Object {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.buffer.is_empty() && self.at < self.size {
            let until = self.size.min(self.at + RANGE);
            self.buffer = self.range(self.at, until)?;
            self.at = until;
        }
        Ok(&self.buffer)
    }

    fn consume(&mut self, count: usize) {
        _ = self.buffer.split_to(count);
    }
}

impl Read for Object {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

impl Jump for Object {
    fn jump(&mut self, at: u64) -> io::Result<bool> {
        (self.at, self.buffer) = (at, Bytes::new());
        Ok(at <= self.size)
    }
}

impl Length for Object {
    fn len(&self) -> u64 {
        self.size
    }
}

impl ChunkReader for Object {
    type T = Self;

    fn get_read(&self, start: u64) -> parquet::errors::Result<Self> {
        Ok(Self { at: start, buffer: Bytes::new(), ..self.clone() })
    }

    fn get_bytes(&self, start: u64, length: usize) -> parquet::errors::Result<Bytes> {
        let read = self.range(start, start + length as u64);
        read.map_err(|error| ParquetError::External(Box::new(error)))
    }
}

/// What an error of the store means, without what it says of the request.
#[must_use]
pub fn failed(error: object_store::Error) -> io::Error {
    use object_store::Error as Store;

    let (kind, what) = if matches!(error, Store::NotFound { .. }) {
        (io::ErrorKind::NotFound, "there is no such bucket or object")
    } else if matches!(error, Store::PermissionDenied { .. } | Store::Unauthenticated { .. }) {
        (io::ErrorKind::PermissionDenied, "the store refuses the key")
    } else if matches!(error, Store::InvalidPath { .. }) {
        (io::ErrorKind::InvalidInput, "it is no key of an object")
    } else if matches!(error, Store::Precondition { .. }) {
        (io::ErrorKind::InvalidData, "it was replaced while it was read")
    } else {
        (io::ErrorKind::Other, "the store does not answer as it should")
    };
    io::Error::new(kind, what)
}
