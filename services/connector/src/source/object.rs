//! Buckets of an S3-compatible store that an operator opened to an organisation.
//!
//! Owns:      the way from a configuration to objects.
//! Invariant: nothing but what lies below the organisation's root is opened: store, bucket and every part of the prefix
//!            are compared before anything is called.
//! Not here:  reading objects (`files`), patterns (`glob`).

use std::io;
use std::sync::Arc;

use files::ORGANIZATION;
use files::object::{Bucket, bounded, failed};
use object_store::aws::AmazonS3Builder;
use object_store::path::Path;
use platform_proto::platform::connector::v1::connector_credentials::Kind;
use platform_proto::platform::connector::v1::{ConnectorCredentials, ObjectStoreConfig};

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

/// The objects that a configuration names.
pub(crate) fn bucket(
    config: &ObjectStoreConfig,
    credentials: Option<&ConnectorCredentials>,
) -> io::Result<Bucket> {
    let Some(Kind::S3(key)) = credentials.and_then(|it| it.kind.as_ref()) else {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "there is no key"));
    };
    let region = if config.region.is_empty() { REGION } else { &config.region };
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(&config.bucket)
        .with_region(region)
        .with_access_key_id(&key.access_key_id)
        .with_secret_access_key(&key.secret_access_key);
    if !key.session_token.is_empty() {
        builder = builder.with_token(&key.session_token);
    }
    if !config.endpoint_url.is_empty() {
        let endpoint = config.endpoint_url.trim_end_matches('/');
        builder = builder.with_endpoint(endpoint).with_virtual_hosted_style_request(false);
    }
    let store = bounded(builder).map_err(failed)?;
    let prefix = Path::parse(&config.prefix).map_err(|error| failed(error.into()))?;
    Ok(Bucket::new(Arc::new(store), prefix))
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
