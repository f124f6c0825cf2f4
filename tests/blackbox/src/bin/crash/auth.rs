//! The auth service: groups, service accounts with their grants and keys, and sessions.

mod accounts;
mod groups;
mod sessions;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use anyhow::{Context, Result};
use base::Random;
use blackbox::registers::{History, Observed, Promise, Verdict};
use blackbox::{Client, channel, client};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::auth::v1::role_service_client::RoleServiceClient;
use platform_proto::platform::common::v1::CursorPaginationRequest;
use tonic::transport::Channel;

use crate::load::Shared;
use crate::system::{Change, Ground, Object, System, Written, let_in};

pub(crate) use self::accounts::grants;
use self::sessions::Sessions;

/// Rows on a page.
pub(crate) const PAGE: i32 = 1000;
/// Secrets without use that are presented after each restart, the latest ones.
const ENDED_PRESENTED: usize = 20;

/// The service.
#[derive(Default)]
pub(crate) struct Auth {
    /// Id of the group that accounts are granted permissions on.
    target: OnceLock<String>,
    sessions: Sessions,
}

impl Auth {
    fn target(&self) -> &str {
        self.target.get().map_or("", String::as_str)
    }

    async fn look(&self, ground: Ground<'_>) -> Result<Observed> {
        let client = ground.client()?;
        let mut objects = groups::list(&client).await?;
        objects.extend(accounts::list(&client).await?);
        let audited = Some(audited(&client, "").await?);
        Ok(Observed { objects, audited, torn: Vec::new() })
    }

    async fn try_credentials(
        &self,
        ground: Ground<'_>,
        history: &History,
        verdict: &mut Verdict,
    ) -> Result<()> {
        let channel = channel(ground.platform)?;
        let ended = history.secrets.iter().rev().filter(|it| !it.is_good).take(ENDED_PRESENTED);
        for secret in history.secrets.iter().filter(|it| it.is_good).chain(ended) {
            let worked = is_let_in(&channel, &secret.text).await?;
            let what = format!("a key of {}", secret.object);
            Promise::from(secret).judge(&what, worked, verdict);
        }
        self.sessions.probe(&channel, verdict).await
    }
}

impl System for Auth {
    fn settings(&self) -> &'static str {
        // The owner signs in again and again, which is not to take an authenticator, nor long.
        "[auth]\nsecond_factor = \"offered\"\n[auth.passwords]\nmemory_kib = 64\niterations = 1\n"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[groups::KIND, accounts::KIND, accounts::KIND]
    }

    fn prepare<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<()>> {
        async move {
            let target = groups::create_target(&ground.client()?).await?;
            self.target.set(target).ok().context("it is prepared once")
        }
        .boxed()
    }

    fn begin<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<()>> {
        async move { self.sessions.sign_in(&channel(ground.platform)?, ground.owner).await }.boxed()
    }

    fn plan(&self, random: &dyn Random, object: Object<'_>, request_id: &str) -> Change {
        if object.name.starts_with(groups::KIND) {
            Change::plain(random, object, request_id)
        } else {
            accounts::plan(random, object, request_id)
        }
    }

    fn write<'a>(
        &'a self,
        client: &'a Client,
        object: Object<'a>,
        change: &'a Change,
        request_id: &'a str,
    ) -> BoxFuture<'a, Written> {
        if object.name.starts_with(groups::KIND) {
            groups::write(client, object, change, request_id).boxed()
        } else {
            accounts::write(client, self.target(), object, change, request_id).boxed()
        }
    }

    fn beside<'a>(&'a self, channel: Channel, shared: &'a Shared) -> BoxFuture<'a, Result<()>> {
        self.sessions.use_until_killed(channel, shared).boxed()
    }

    fn observe<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<Observed>> {
        self.look(ground).boxed()
    }

    fn probe<'a>(
        &'a self,
        ground: Ground<'a>,
        history: &'a History,
        verdict: &'a mut Verdict,
    ) -> BoxFuture<'a, Result<()>> {
        self.try_credentials(ground, history, verdict).boxed()
    }
}

/// Whether a call with a token or a key is taken.
async fn is_let_in(channel: &Channel, token: &str) -> Result<bool> {
    let mut roles = RoleServiceClient::new(client(channel, token)?);
    let_in(roles.list_permissions(pb::ListPermissionsRequest::default()).await)
}

/// Ids of the requests that changed entities of a kind, or of any, and were done.
pub(crate) async fn audited(client: &Client, entity_type: &str) -> Result<BTreeSet<String>> {
    let mut audit = AuditServiceClient::new(client.clone());
    let mut found = BTreeSet::new();
    let mut cursor = String::new();
    loop {
        let pagination = CursorPaginationRequest { cursor, limit: PAGE, ..Default::default() };
        let list = pb::ListAuditLogsRequest {
            entity_type: entity_type.to_owned(),
            outcome: Some(pb::AuditOutcome::Success as i32),
            pagination: Some(pagination),
            ..Default::default()
        };
        let listed = audit.list_audit_logs(list).await.context("ListAuditLogs")?.into_inner();
        found.extend(listed.events.into_iter().filter_map(|it| Some(it.context?.request_id)));
        let next = listed.pagination.filter(|page| page.has_more);
        match next {
            Some(page) => cursor = page.next_cursor,
            None => return Ok(found),
        }
    }
}
