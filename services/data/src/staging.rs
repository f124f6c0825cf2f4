//! Files that organisations have staged for `IngestFromStorage`.
//!
//! Owns:      the way from a path that a caller names to an open file.
//! Invariant: nothing but what lies below the caller's own organisation is opened, whatever the path says and wherever
//!            links lead.
//! Not here:  what files hold (`ingest::file`).

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path};
use std::sync::Arc;

use files::ORGANIZATION;
use files::content::Content;
use files::folder::{Folder, Place};
use files::object::{Bucket, bounded, failed};
use object_store::aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey};

/// What a root begins with that lies in an object store.
const BUCKETS: &str = "s3://";

/// Where files are staged.
#[derive(Debug)]
pub(crate) enum Staging {
    /// Nowhere.
    None,
    /// Below a folder, by its root.
    Folder(String),
    /// Below a prefix of a bucket.
    Bucket { store: Arc<AmazonS3>, prefix: String },
}

impl Staging {
    /// `root` is a root that [`is_root`] takes, or empty; `storage` are settings of the object store by their names
    /// there, of which those that are missing are taken from the environment.
    ///
    /// # Errors
    /// The setting that the object store does not know, in words.
    pub(crate) fn open(root: &str, storage: &BTreeMap<String, String>) -> Result<Self, String> {
        let Some(bucket) = root.strip_prefix(BUCKETS) else {
            return Ok(match root {
                "" => Self::None,
                root => Self::Folder(root.to_owned()),
            });
        };
        let (bucket, prefix) = bucket.split_once('/').unwrap_or((bucket, ""));
        let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket);
        for (key, value) in storage {
            let known: AmazonS3ConfigKey =
                key.parse().map_err(|_| format!("the object store has no setting `{key}`"))?;
            builder = builder.with_config(known, value);
        }
        let store = bounded(builder).map_err(|error| error.to_string())?;
        let prefix = prefix.trim_end_matches('/').to_owned();
        Ok(Self::Bucket { store: Arc::new(store), prefix })
    }

    /// Opens a file of an organisation by its path below the organisation's root. It waits for a disk or a store.
    ///
    /// # Errors
    /// `NotFound` if there is no such file, whatever is there instead.
    pub(crate) fn file(&self, org_id: i64, path: &str) -> io::Result<Content> {
        let missing = || io::Error::from(io::ErrorKind::NotFound);
        let opened = match self {
            Self::None => return Err(missing()),
            Self::Folder(root) => {
                let place = Place::whole(root, org_id).ok_or_else(missing)?;
                Folder::open(&place).and_then(|it| it.file(path)).map(Content::File)
            }
            Self::Bucket { .. } if org_id <= 0 => return Err(missing()),
            Self::Bucket { store, prefix } => {
                let prefix = prefix.split('/').map(|part| match part {
                    ORGANIZATION => org_id.to_string(),
                    part => part.to_owned(),
                });
                let prefix = prefix.collect::<Vec<_>>().join("/");
                let prefix = object_store::path::Path::parse(prefix)
                    .map_err(|error| failed(error.into()))?;
                Bucket::new(Arc::clone(store), prefix).object(path).map(Content::Object)
            }
        };
        let is_nothing = |error: &io::Error| {
            matches!(
                error.kind(),
                io::ErrorKind::NotFound
                    | io::ErrorKind::NotADirectory
                    | io::ErrorKind::IsADirectory
                    | io::ErrorKind::InvalidInput
                    | io::ErrorKind::InvalidFilename
            )
        };
        opened.map_err(|error| if is_nothing(&error) { missing() } else { error })
    }
}

/// Whether a root is one organisation's: an absolute folder or `s3://BUCKET/PREFIX` that goes nowhere but down.
pub(crate) fn is_root(root: &str) -> bool {
    if let Some(bucket) = root.strip_prefix(BUCKETS) {
        let mut parts = bucket.trim_end_matches('/').split('/');
        let bucket = parts.next().unwrap_or_default();
        let is_plain = |part: &&str| !matches!(*part, "" | "." | "..");
        return is_plain(&bucket)
            && !bucket.contains(['{', '@', '?', '#'])
            && parts.clone().all(|it| is_plain(&it))
            && parts.any(|it| it == ORGANIZATION);
    }
    let path = Path::new(root);
    let parts = || path.components();
    path.is_absolute()
        && !parts().any(|it| matches!(it, Component::ParentDir | Component::CurDir))
        && parts().any(|it| it.as_os_str() == ORGANIZATION)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_root_is_one_organisations() {
        for good in ["/srv/{org}", "/srv/{org}/drop", "s3://files/{org}", "s3://files/in/{org}/a/"]
        {
            assert!(is_root(good), "{good}");
        }
        for wrong in [
            "/srv",
            "srv/{org}",
            "/srv/../{org}",
            "/srv/a{org}",
            "s3://files",
            "s3://{org}",
            "s3://{org}/{org}",
            "s3:///{org}",
            "s3://files//{org}",
            "s3://files/../{org}",
            "https://files/{org}",
        ] {
            assert!(!is_root(wrong), "{wrong}");
        }
    }

    #[test]
    fn no_path_leads_out_of_an_organisation() {
        let folder = testkit::folder();
        for path in ["7/a.csv", "7/in/b.csv", "8/c.csv"] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "x").unwrap();
        }
        symlink(folder.path().join("8"), folder.path().join("7/other")).unwrap();
        symlink(folder.path().join("8/c.csv"), folder.path().join("7/c.csv")).unwrap();
        let root = format!("{}/{{org}}", folder.path().display());
        let staging = Staging::open(&root, &BTreeMap::new()).unwrap();
        assert!(staging.file(7, "a.csv").is_ok() && staging.file(7, "in/b.csv").is_ok());
        let absolute = folder.path().join("8/c.csv").display().to_string();
        let long = "x".repeat(1000);
        for wrong in [
            "",
            ".",
            "/",
            "in",
            "in/",
            "a.csv/b",
            "c.csv",
            "other/c.csv",
            "../8/c.csv",
            "in/../../8/c.csv",
            "{org}/a.csv",
            "a\0.csv",
            absolute.as_str(),
            long.as_str(),
        ] {
            let error = staging.file(7, wrong).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::NotFound, "{wrong}: {error}");
        }
        assert!(staging.file(0, "a.csv").is_err() && staging.file(9, "a.csv").is_err());
        let none = Staging::open("", &BTreeMap::new()).unwrap();
        assert_eq!(none.file(7, "a.csv").unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
