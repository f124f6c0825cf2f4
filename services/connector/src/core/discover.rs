//! What is known of the other side before it is asked, and what is kept of its answer.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::ConnectorCredentials;
use store::{Tx, Work};

use super::binding::{Bound, still_bound};
use super::breaker::Breaker;
use super::connector::found;
use crate::error::{Error, Result};
use crate::kind;
use crate::source::{Target, schema};
use crate::store::connector::{self, Stored};
use crate::store::health;
use crate::store::stream::{self, Discovery, Stream};

/// How long an answer is remembered.
const KEPT: Duration = Duration::from_secs(3600);

/// A connector that is about to be called.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ready {
    pub(crate) stored: Stored,
    pub(crate) streams: Vec<Stream>,
    pub(crate) discovery: Option<Discovery>,
    pub(crate) breaker: Breaker,
    /// Topics that are bound for it.
    pub(crate) bound: Vec<Bound>,
    /// What is sealed of its credential.
    pub(crate) sealed: Option<Vec<u8>>,
}

impl Ready {
    /// What is called.
    pub(crate) fn target<'t>(
        &'t self,
        credentials: Option<&'t ConnectorCredentials>,
    ) -> Target<'t> {
        let (org_id, config) = (self.stored.org_id, &self.stored.body.config);
        Target { org_id, config, bound: &self.bound, credentials }
    }

    /// What is remembered, if it is still good.
    pub(crate) fn remembered(&self, now: Timestamp) -> Option<&Discovery> {
        let is_good =
            |it: &&Discovery| it.revision == self.stored.revision && now.since(it.at) < KEPT;
        self.discovery.as_ref().filter(is_good)
    }

    /// The streams of an answer beside those that are configured; and those of them that it does not have.
    pub(crate) fn compared(
        &self,
        discovery: &Discovery,
    ) -> (Vec<pb::StreamDescription>, Vec<pb::StreamRef>) {
        let configured = |name: Option<&pb::StreamRef>| {
            self.streams.iter().find(|it| it.config.stream.as_ref() == name)
        };
        let described = |description: &pb::StreamDescription| {
            let mut shown = description.clone();
            if let Some(stream) = configured(description.stream.as_ref()) {
                shown.enabled = stream.config.enabled;
                // What a waiting stream has to be accepted with is what a sync found, not what comes first or last.
                shown.schema = stream.pending.clone().or(shown.schema);
                shown.changes = schema::changes(stream.accepted.as_ref(), shown.schema.as_ref());
            }
            shown
        };
        let is_there = |name: &pb::StreamRef| {
            discovery.streams.iter().any(|it| it.stream.as_ref() == Some(name))
        };
        let missing = self.streams.iter().map(Stream::name).filter(|name| !is_there(name));
        (discovery.streams.iter().map(described).collect(), missing.collect())
    }
}

/// Reads a connector that is to be called; one that may not be is refused.
pub(crate) struct GetReady {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetReady {
    type Output = Ready;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Ready> {
        let stored = found(tx, self.org_id, &self.id).await?;
        if !stored.body.enabled {
            return Err(Error::Disabled { id: self.id.clone() });
        }
        let signs_in = !kind::about(stored.kind).credential_kinds.is_empty();
        if signs_in && stored.credential.is_none() {
            return Err(Error::CredentialsMissing { id: self.id.clone() });
        }
        let key = (self.org_id, self.id.as_str());
        Ok(Ready {
            streams: stream::all(tx, key).await?,
            discovery: stream::discovery(tx, key).await?,
            breaker: health::breaker(tx, self.org_id, &self.id).await?,
            bound: still_bound(tx, self.org_id, &stored.body.config).await?,
            sealed: connector::sealed(tx, key).await?,
            stored,
        })
    }
}

/// Keeps an answer, if the connector is still there.
pub(crate) struct Remember {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) discovery: Discovery,
}

impl Work for Remember {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        found(tx, self.org_id, &self.id).await?;
        stream::put_discovery(tx, (self.org_id, &self.id), &self.discovery).await
    }
}
