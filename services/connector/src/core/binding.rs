//! Decisions about bindings: which topics an organisation's connectors may read.

use platform_proto::platform::common::v1::{AuditAction, ConnectorType};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use service::page::Page;
use store::{Tx, Work};

use super::caller::Caller;
use super::record;
use crate::error::{Error, Result};
use crate::store::binding::{self, Binding, Filter};
use crate::store::connector;

/// A topic that a connector may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    pub(crate) binding_id: String,
    pub(crate) topic: String,
}

/// The topics of a configuration by name; none if it is not of topics.
///
/// # Errors
/// A binding does not exist, or is another organisation's.
pub(crate) async fn bound(
    tx: &mut Tx,
    org: i64,
    config: &pb::ConnectorConfig,
) -> Result<Vec<Bound>> {
    let Some(Source::Rustmq(config)) = &config.source else { return Ok(Vec::new()) };
    let found = binding::named(tx, org, &config.binding_ids).await?;
    let is_missing = |id: &&String| !found.iter().any(|it| it.id == **id);
    if let Some(missing) = config.binding_ids.iter().find(is_missing) {
        return Err(Error::NotBound { binding_id: missing.clone() });
    }
    Ok(found.into_iter().map(|it| Bound { binding_id: it.id, topic: it.topic }).collect())
}

/// Those topics of a configuration that are still bound.
pub(super) async fn still_bound(
    tx: &mut Tx,
    org: i64,
    config: &pb::ConnectorConfig,
) -> Result<Vec<Bound>> {
    let Some(Source::Rustmq(config)) = &config.source else { return Ok(Vec::new()) };
    let found = binding::named(tx, org, &config.binding_ids).await?;
    Ok(found.into_iter().map(|it| Bound { binding_id: it.id, topic: it.topic }).collect())
}

/// Reads the topics of a configuration.
pub(crate) struct GetBound {
    pub(crate) org_id: i64,
    pub(crate) config: pb::ConnectorConfig,
}

impl Work for GetBound {
    type Output = Vec<Bound>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        bound(tx, self.org_id, &self.config).await
    }
}

/// Reads whether a topic is still bound.
pub(crate) struct IsBound {
    pub(crate) org_id: i64,
    pub(crate) binding_id: String,
}

impl Work for IsBound {
    type Output = bool;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let found = binding::find(tx, &self.binding_id).await?;
        Ok(found.is_some_and(|it| it.org_id == self.org_id))
    }
}

/// Binds a topic to an organisation; what is bound to it already stays as it is.
pub(crate) struct Create {
    pub(crate) caller: Caller,
    pub(crate) binding: Binding,
}

impl Work for Create {
    type Output = Binding;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Binding> {
        let wanted = &self.binding;
        let others = binding::of_topic(tx, &wanted.cluster, &wanted.topic).await?;
        if let Some(own) = others.iter().find(|it| it.org_id == wanted.org_id) {
            return Ok(own.clone());
        }
        if others.iter().any(|it| !it.is_shared) || (!others.is_empty() && !wanted.is_shared) {
            return Err(Error::BoundElsewhere { topic: wanted.topic.clone() });
        }
        binding::add(tx, wanted).await?;
        record::write_binding(tx, &self.caller, wanted, AuditAction::Create).await?;
        Ok(wanted.clone())
    }
}

/// Takes a binding back.
pub(crate) struct Delete {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for Delete {
    /// Connectors that read the topic by it.
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let Some(gone) = binding::find(tx, &self.id).await? else { return Ok(Vec::new()) };
        let mut readers = Vec::new();
        for stored in connector::of_kind(tx, gone.org_id, ConnectorType::Rustmq).await? {
            if let Some(Source::Rustmq(config)) = &stored.body.config.source
                && config.binding_ids.contains(&gone.id)
            {
                readers.push(stored.id);
            }
        }
        binding::remove(tx, &gone.id).await?;
        record::write_binding(tx, &self.caller, &gone, AuditAction::Delete).await?;
        Ok(readers)
    }
}

/// Reads one page of bindings, and how many there are.
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = (Vec<Binding>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        binding::page(tx, &self.filter, &self.page).await
    }
}
