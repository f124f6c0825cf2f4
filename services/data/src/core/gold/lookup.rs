//! What a declaration needs to be followed: what it reads, and how its organisation counts days.

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::auth::v1::GetOrganizationRequest;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::config::v1::{Dataset, DatasetStatus};
use tonic::Request;

use super::calendar::Calendar;
use super::declared::{Catalog, Declared};
use super::engine::unusable;
use super::order::{inputs, is_gold};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(5);
/// Data sets that are followed from one to the next.
const DATASETS_MAX: usize = 1024;

/// A declared aggregation.
///
/// # Errors
/// [`Error::AggregationNotFound`].
pub(crate) async fn aggregation(parts: &Parts, org_id: i64, name: &str) -> Result<Arc<Dataset>> {
    let missing = || Error::AggregationNotFound { name: name.to_owned() };
    let found = match parts.datasets.get(org_id, name, 0).await {
        Err(Error::DatasetNotFound { .. }) => return Err(missing()),
        found => found?,
    };
    let is_there = is_gold(&found) && found.status() != DatasetStatus::Deleted;
    if is_there { Ok(found) } else { Err(missing()) }
}

/// Everything that a data set is made of, and itself.
pub(crate) async fn catalog(parts: &Parts, org_id: i64, dataset: &Arc<Dataset>) -> Result<Catalog> {
    let mut catalog = Catalog::new();
    let mut open = vec![Arc::clone(dataset)];
    while let Some(dataset) = open.pop() {
        for name in inputs(&dataset) {
            if catalog.contains_key(name) || DATASETS_MAX <= catalog.len() {
                continue;
            }
            match parts.datasets.get(org_id, name, 0).await {
                Ok(found) => open.push(found),
                // What is made of it cannot be followed, and says so.
                Err(Error::DatasetNotFound { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        catalog.insert(dataset.name.clone(), dataset);
    }
    Ok(catalog)
}

/// What an aggregation declares.
///
/// # Errors
/// [`Error::FormulaFailed`] if it cannot be followed.
pub(crate) async fn declared(
    parts: &Parts,
    org_id: i64,
    dataset: &Arc<Dataset>,
) -> Result<Declared> {
    let catalog = catalog(parts, org_id, dataset).await?;
    Declared::of(dataset, &catalog).map_err(unusable)
}

/// How an organisation counts days and weeks, if a declaration asks for it.
///
/// # Errors
/// [`Error::Unavailable`]: without an answer groups could be cut in another way than before.
pub(crate) async fn calendar(parts: &Parts, org_id: i64, declared: &Declared) -> Result<Calendar> {
    if !declared.needs_calendar() {
        return Ok(Calendar::default());
    }
    organization(parts, org_id).await
}

/// How an organisation counts days and weeks.
///
/// # Errors
/// [`Error::Unavailable`].
pub(crate) async fn organization(parts: &Parts, org_id: i64) -> Result<Calendar> {
    let mut request = Request::new(GetOrganizationRequest { org_id });
    request.set_timeout(ASK_MAX);
    let answer = AuthServiceClient::new(parts.auth.clone()).get_organization(request).await;
    let answer = answer.map_err(|_| Error::Unavailable { dependency: "auth" })?.into_inner();
    let organization = answer.organization.unwrap_or_default();
    let zone = match organization.timezone.as_str() {
        "" => "UTC".to_owned(),
        zone => zone.to_owned(),
    };
    let week_begins = organization.settings.map_or(0, |it| it.first_weekday);
    Ok(Calendar { zone, week_begins: if week_begins == 0 { 1 } else { week_begins } })
}
