//! What config says of data sets.
//!
//! Owns:      the memory of data sets, by organisation, name and version.
//! Invariant: a version never changes, so it is kept as long as there is room; which one is the newest is asked again
//!            after a moment.
//! Not here:  what a data set means (the layers).

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base::{Clock, Timestamp};
use lru::LruCache;
use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use platform_proto::platform::config::v1::{Dataset, GetDatasetRequest, ListDatasetsRequest};
use rpc::Channel;
use tonic::{Code, Request};

use crate::error::{Error, Result};

/// How long an answer of config is waited for.
const ASK_MAX: Duration = Duration::from_secs(5);
/// Data sets that are kept; the least used goes first.
const KEPT_MAX: NonZeroUsize = NonZeroUsize::new(1024).expect("not zero");
/// Data sets on one page of config's list.
const PAGE: i32 = 100;

type Name = (i64, String);

/// What config says of data sets.
pub(crate) struct Datasets {
    config: Channel,
    clock: Arc<dyn Clock>,
    kept: Duration,
    newest: Mutex<LruCache<Name, (Timestamp, Arc<Dataset>)>>,
    versions: Mutex<LruCache<(Name, i32), Arc<Dataset>>>,
}

impl Datasets {
    /// `config` leads to config; `kept` is how long the newest version is taken for the newest.
    pub(crate) fn new(config: Channel, clock: Arc<dyn Clock>, kept: Duration) -> Self {
        let (newest, versions) = (LruCache::new(KEPT_MAX), LruCache::new(KEPT_MAX));
        Self { config, clock, kept, newest: Mutex::new(newest), versions: Mutex::new(versions) }
    }

    /// A data set in a version; 0 is the newest.
    ///
    /// # Errors
    /// [`Error::DatasetNotFound`]; [`Error::Unavailable`] if config does not answer.
    pub(crate) async fn get(&self, org_id: i64, name: &str, version: i32) -> Result<Arc<Dataset>> {
        let key = (org_id, name.to_owned());
        if let Some(found) = self.known(&key, version) {
            return Ok(found);
        }
        let get = GetDatasetRequest { org_id, name: name.to_owned(), version };
        let mut request = Request::new(get);
        request.set_timeout(ASK_MAX);
        let answer = DatasetServiceClient::new(self.config.clone()).get_dataset(request).await;
        let missing = || Error::DatasetNotFound { name: name.to_owned() };
        let found = match answer {
            Ok(answer) => answer.into_inner().dataset.ok_or_else(missing)?,
            Err(status) if matches!(status.code(), Code::NotFound | Code::InvalidArgument) => {
                return Err(missing());
            }
            Err(_) => return Err(Error::Unavailable { dependency: "config" }),
        };
        let found = Arc::new(found);
        self.keep(key, version, &found);
        Ok(found)
    }

    /// The data sets of an organisation that are active or paused, by name.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if config does not answer.
    pub(crate) async fn list(&self, org_id: i64) -> Result<Vec<Arc<Dataset>>> {
        let mut found = Vec::new();
        for page in 1.. {
            let pagination = PaginationRequest {
                page,
                limit: PAGE,
                sort_by: "name".to_owned(),
                sort_order: "asc".to_owned(),
            };
            let list = ListDatasetsRequest {
                org_id,
                pagination: Some(pagination),
                ..ListDatasetsRequest::default()
            };
            let mut request = Request::new(list);
            request.set_timeout(ASK_MAX);
            let answer =
                DatasetServiceClient::new(self.config.clone()).list_datasets(request).await;
            let answer = answer.map_err(|_| Error::Unavailable { dependency: "config" })?;
            let answer = answer.into_inner();
            found.extend(answer.datasets.into_iter().map(Arc::new));
            if !answer.pagination.is_some_and(|it| it.has_next) {
                break;
            }
        }
        Ok(found)
    }

    fn known(&self, name: &Name, version: i32) -> Option<Arc<Dataset>> {
        if version == 0 {
            let now = self.clock.now();
            let mut newest = self.newest.lock().expect("no panic under this lock");
            let (at, found) = newest.get(name)?;
            return (now.since(*at) < self.kept).then(|| Arc::clone(found));
        }
        let key = (name.clone(), version);
        self.versions.lock().expect("no panic under this lock").get(&key).cloned()
    }

    fn keep(&self, name: Name, version: i32, found: &Arc<Dataset>) {
        if version == 0 {
            let mut newest = self.newest.lock().expect("no panic under this lock");
            newest.put(name.clone(), (self.clock.now(), Arc::clone(found)));
        }
        let key = (name, found.version);
        self.versions.lock().expect("no panic under this lock").put(key, Arc::clone(found));
    }
}
