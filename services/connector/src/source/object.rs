//! Objects of an S3-compatible store that an operator opened to an organisation.
//!
//! Owns:      the way from a configuration to objects, and reading them in ranges.
//! Invariant: nothing but what lies below the organisation's root is listed or read: store, bucket and every part of
//!            the prefix are compared before anything is called.
//! Not here:  patterns (`glob`), and what objects hold.

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
use platform_proto::platform::connector::v1::connector_credentials::Kind;
use platform_proto::platform::connector::v1::{ConnectorCredentials, ObjectStoreConfig};
use tokio::runtime::Handle;

use super::folder::{FILES_MAX, Found, Walk};
use super::input::Jump;
use crate::options::ORGANIZATION;

/// Bytes that are asked for at once.
const RANGE: u64 = 4 << 20;
/// How long one request may take, and how long it is tried again.
const CALL_MAX: Duration = Duration::from_secs(60);
const RETRIES_MAX: usize = 3;
/// Where a bucket lies that names none.
const REGION: &str = "us-east-1";

/// The roots of the server's configuration.
#[derive(Clone, Debug)]
pub(crate) struct Roots(Vec<String>);

impl Roots {
    pub(crate) fn new(roots: Vec<String>) -> Self {
        Self(roots)
    }

    /// Whether an organisation may read what a configuration names.
    pub(crate) fn open(&self, org_id: i64, config: &ObjectStoreConfig) -> bool {
        let is_part = |part: &str| !matches!(part, "" | "." | "..");
        let prefix = config.prefix.trim_end_matches('/');
        let endpoint = config.endpoint_url.trim_end_matches('/');
        let authority = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
        let is_plain = !authority.contains(['/', '@', '?', '#', '\\'])
            && !config.bucket.contains('/')
            && is_part(&config.bucket)
            && (prefix.is_empty() || prefix.split('/').all(is_part));
        let address = address(config);
        let wanted: Vec<&str> = address.trim_end_matches('/').split('/').collect();
        let own = org_id.to_string();
        let is_below = |root: &String| {
            let root: Vec<&str> = root.trim_end_matches('/').split('/').collect();
            let is_same = |(root, wanted): (&&str, &&str)| {
                if *root == ORGANIZATION { *wanted == own } else { root == wanted }
            };
            root.len() <= wanted.len() && root.iter().zip(&wanted).all(is_same)
        };
        0 < org_id && is_plain && self.0.iter().any(is_below)
    }
}

/// The address of a configuration, as roots are written.
pub(crate) fn address(config: &ObjectStoreConfig) -> String {
    let store = match config.endpoint_url.trim_end_matches('/') {
        "" => "s3:/",
        endpoint => endpoint,
    };
    format!("{store}/{}/{}", config.bucket, config.prefix)
}

/// The objects below a prefix. Calls wait for the store, and so belong on a thread of their own.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    store: Arc<AmazonS3>,
    prefix: Path,
    runtime: Handle,
}

impl Bucket {
    /// The objects that a configuration names.
    pub(crate) fn new(
        config: &ObjectStoreConfig,
        credentials: Option<&ConnectorCredentials>,
    ) -> io::Result<Self> {
        let Some(Kind::S3(key)) = credentials.and_then(|it| it.kind.as_ref()) else {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "there is no key"));
        };
        let region = if config.region.is_empty() { REGION } else { &config.region };
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&config.bucket)
            .with_region(region)
            .with_access_key_id(&key.access_key_id)
            .with_secret_access_key(&key.secret_access_key)
            .with_client_options(ClientOptions::new().with_timeout(CALL_MAX).with_allow_http(true))
            .with_retry(RetryConfig {
                max_retries: RETRIES_MAX,
                retry_timeout: CALL_MAX,
                ..RetryConfig::default()
            });
        if !key.session_token.is_empty() {
            builder = builder.with_token(&key.session_token);
        }
        if !config.endpoint_url.is_empty() {
            let endpoint = config.endpoint_url.trim_end_matches('/');
            builder = builder.with_endpoint(endpoint).with_virtual_hosted_style_request(false);
        }
        let store = builder.build().map_err(failed)?;
        let prefix = Path::parse(&config.prefix).map_err(|error| failed(error.into()))?;
        Ok(Self { store: Arc::new(store), prefix, runtime: Handle::current() })
    }

    /// The objects below, at most as many as a stream's state holds.
    pub(crate) fn walk(&self) -> io::Result<Walk> {
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
    pub(crate) fn object(&self, path: &str) -> io::Result<Object> {
        let below = Path::parse(path).map_err(|error| failed(error.into()))?;
        let path = below.parts().fold(self.prefix.clone(), Path::join);
        let meta = self.runtime.block_on(self.store.head(&path)).map_err(failed)?;
        let (size, etag) = (meta.size, meta.e_tag);
        Ok(Object { bucket: self.clone(), path, size, etag, at: 0, buffer: Bytes::new() })
    }
}

/// An object that is read in ranges. It is one version of it: what replaces it meanwhile is refused.
#[derive(Clone, Debug)]
pub(crate) struct Object {
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
fn failed(error: object_store::Error) -> io::Error {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn config(endpoint_url: &str, bucket: &str, prefix: &str) -> ObjectStoreConfig {
        ObjectStoreConfig {
            bucket: bucket.to_owned(),
            prefix: prefix.to_owned(),
            endpoint_url: endpoint_url.to_owned(),
            ..Default::default()
        }
    }

    #[test]
    fn what_lies_elsewhere_is_another_organisations() {
        let roots = ["s3://data/in/{org}", "http://store:9000/{org}"].map(str::to_owned);
        let roots = Roots::new(roots.to_vec());
        let open = |endpoint: &str, bucket: &str, prefix: &str| {
            roots.open(7, &config(endpoint, bucket, prefix))
        };
        assert!(open("", "data", "in/7"));
        assert!(open("", "data", "in/7/orders/"));
        assert!(open("http://store:9000", "7", ""));
        assert!(open("http://store:9000/", "7", "a"));
        for (endpoint, bucket, prefix) in [
            ("", "data", "in/8"),
            ("", "data", "in/70"),
            ("", "data", "in"),
            ("", "data", ""),
            ("", "data", "in/7/../8"),
            ("", "data", "in//7"),
            ("", "data/in", "7"),
            ("", "other", "in/7"),
            ("", "data", "in/{org}"),
            ("http://store:9000", "8", ""),
            ("http://store:9000", "data", "in/7"),
            ("https://store:9000", "7", ""),
            ("http://store:9000/7", "8", ""),
            ("http://169.254.169.254", "7", ""),
            ("http://store:9000@169.254.169.254", "7", ""),
        ] {
            assert!(!open(endpoint, bucket, prefix), "{endpoint} {bucket} {prefix}");
        }
        assert!(!roots.open(0, &config("", "data", "in/0")));
    }
}
