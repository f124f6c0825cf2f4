//! The time zones of organisations, for pipelines that name none, and what follows when one changes.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use ::schedule::ZONES_VERSION;
use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::auth::v1::GetOrganizationRequest;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::config::v1::Pipeline;
use tokio_util::sync::CancellationToken;
use tonic::Request;
use tracing::debug;

use crate::core::schedule::{Declare, Get, Known};
use crate::error::Result;
use crate::parts::Parts;

/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);
/// How long an answer counts, and how long auth is left alone after none.
const KEPT: Duration = Duration::from_secs(300);
const KEPT_UNKNOWN: Duration = Duration::from_secs(5);
/// Organisations that are remembered; all are forgotten when there are more.
const KEPT_MAX: usize = 10_000;
/// How often pipelines are held against the zones that count now, and how soon again while one is not known.
const LOOK_EVERY: Duration = Duration::from_secs(300);
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// Pipelines of one look at the store.
const PAGE: u32 = 500;

/// Time zones of organisations, as auth last told them.
#[derive(Default)]
pub(crate) struct Zones(Mutex<HashMap<i64, (Option<Tz>, Timestamp)>>);

/// The time zone in which a pipeline's schedule is read; `None` if auth has to tell and does not.
pub(crate) async fn of(parts: &Parts, org_id: i64, pipeline: &Pipeline) -> Option<Tz> {
    let own = pipeline.schedule.as_ref().map_or("", |it| it.timezone.as_str());
    if own.is_empty() { of_organization(parts, org_id).await } else { own.parse().ok() }
}

/// The time zone of an organisation; `None` if auth never told it.
pub(super) async fn of_organization(parts: &Parts, org_id: i64) -> Option<Tz> {
    let now = parts.now();
    let known = parts.zones.0.lock().expect("no panic under this lock").get(&org_id).copied();
    if let Some((zone, until)) = known
        && now < until
    {
        return zone;
    }
    let asked = ask(parts, org_id).await;
    let (zone, until) = match asked {
        Some(zone) => (Some(zone), now + KEPT),
        None => (known.and_then(|(zone, _)| zone), now + KEPT_UNKNOWN),
    };
    let mut all = parts.zones.0.lock().expect("no panic under this lock");
    if KEPT_MAX <= all.len() {
        all.clear();
    }
    all.insert(org_id, (zone, until));
    zone
}

async fn ask(parts: &Parts, org_id: i64) -> Option<Tz> {
    let mut request = Request::new(GetOrganizationRequest { org_id });
    request.set_timeout(ASK_MAX);
    let mut client = AuthServiceClient::new(parts.auth.clone());
    match client.get_organization(request).await {
        // A name that is unknown here is read as config reads it.
        Ok(answer) => {
            let organization = answer.into_inner().organization?;
            Some(organization.timezone.parse().unwrap_or(Tz::UTC))
        }
        Err(status) => {
            debug!(org_id, code = %status.code(), "the organisation's time zone is not known");
            None
        }
    }
}

/// Reckons again what was reckoned in another zone, or by another version of the zones, until `stop`.
pub(super) async fn keep(parts: &Parts, stop: &CancellationToken) {
    let rounds = async {
        loop {
            let pause = match look(parts).await {
                Ok(true) => LOOK_EVERY,
                Ok(false) => LOOK_AGAIN,
                Err(error) => {
                    debug!(%error, "schedules are not held against their time zones");
                    LOOK_AGAIN
                }
            };
            tokio::time::sleep(pause).await;
        }
    };
    stop.run_until_cancelled(rounds).await;
}

/// Holds every pipeline against its zone once; whether all zones are known.
async fn look(parts: &Parts) -> Result<bool> {
    let mut all_known = true;
    let mut after = (i64::MIN, String::new());
    loop {
        let page = parts.db.read(Known { after: after.clone(), limit: PAGE }).await?;
        let Some(last) = page.last().cloned() else { return Ok(all_known) };
        after = last;
        for (org_id, id) in page {
            let Some(seen) = parts.db.read(Get { org_id, id }).await? else { continue };
            let stored = seen.stored;
            let zone = of(parts, org_id, &stored.pipeline).await;
            all_known &= zone.is_some();
            let is_other = zone.is_some_and(|zone| zone != stored.zone);
            if is_other || stored.zones_version != ZONES_VERSION {
                let pipeline = stored.pipeline;
                parts.decide(Declare { org_id, pipeline, zone, now: parts.now() }).await?;
            }
        }
    }
}
