//! Networks that members of an organisation may call from.
//!
//! Owns:      what an organisation's setting says, and how long that is kept.
//! Invariant: a setting is used only while every revocation of the last seconds is known and none of them concerns the
//!            organisation, since a change of the setting comes as one.
//! Not here:  networks of API keys (auth joins them with these, and they are kept with the key).

use std::net::IpAddr;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use base::{Clock, Timestamp};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use tokio::time::Instant;
use tonic::Code;

use super::ask::{UNAVAILABLE, unanswered, within};
use super::block::Block;
use super::cache::{Cache, Key};
use super::revocations::{Heard, Revocations};
use crate::{Channel, Refusal};

/// Organisations whose setting is kept.
const ORGANIZATIONS_MAX: usize = 4096;
/// How long a setting is kept at most.
const AGE_MAX: Duration = Duration::from_secs(30);

/// The settings of organisations, as auth tells them.
pub(super) struct Networks {
    auth: Channel,
    clock: Arc<dyn Clock>,
    revocations: Arc<RwLock<Revocations>>,
    settings: Cache<Setting>,
}

/// What an organisation's setting was when auth was asked.
#[derive(Clone)]
struct Setting {
    /// `None` for any.
    blocks: Option<Arc<[Block]>>,
    heard: Heard,
    until: Timestamp,
}

impl Networks {
    pub(super) fn new(
        auth: Channel,
        clock: Arc<dyn Clock>,
        revocations: Arc<RwLock<Revocations>>,
    ) -> Self {
        Self { auth, clock, revocations, settings: Cache::new(ORGANIZATIONS_MAX) }
    }

    /// Refuses a member of an organisation who calls from none of its networks.
    pub(super) async fn admit(&self, org_id: i64, remote: IpAddr) -> Result<(), Refusal> {
        let blocks = self.of(org_id).await?;
        let is_in = blocks.is_none_or(|blocks| blocks.iter().any(|block| block.contains(remote)));
        if is_in { Ok(()) } else { Err(Refusal::TokenInvalid) }
    }

    async fn of(&self, org_id: i64) -> Result<Option<Arc<[Block]>>, Refusal> {
        let key = Key::of(&[&org_id.to_be_bytes()]);
        let now = self.clock.now();
        let heard = {
            let state = self.revocations.read().expect("no panic under this lock");
            let holds = |it: &Setting| now < it.until && state.settings_hold(org_id, it.heard);
            if state.is_fresh(Instant::now())
                && let Some(setting) = self.settings.get(&key, holds)
            {
                return Ok(setting.blocks);
            }
            state.heard()
        };
        let blocks = self.ask(org_id).await?;
        let setting = Setting { blocks: blocks.clone(), heard, until: now + AGE_MAX };
        self.settings.put(key, setting);
        Ok(blocks)
    }

    async fn ask(&self, org_id: i64) -> Result<Option<Arc<[Block]>>, Refusal> {
        let mut client = AuthServiceClient::new(self.auth.clone());
        let request = within(pb::GetOrganizationRequest { org_id });
        let answer = match client.get_organization(request).await {
            Ok(answer) => answer.into_inner(),
            // Nobody is a member of what does not exist.
            Err(status) if status.code() == Code::NotFound => return Err(Refusal::TokenInvalid),
            Err(status) => return Err(unanswered(&status)),
        };
        let settings = answer.organization.ok_or(UNAVAILABLE)?.settings.unwrap_or_default();
        let listed = settings.allowed_networks;
        // What is not understood admits nobody.
        let blocks = || listed.iter().filter_map(|text| text.parse().ok()).collect();
        Ok((!listed.is_empty()).then(blocks))
    }
}
