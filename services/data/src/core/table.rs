//! Decisions about which tables there are.

use platform_proto::platform::common::v1::AuditAction;
use platform_proto::platform::data::v1 as pb;
use serde_json::Map;
use service::ids::Ids;
use store::{Tx, Work};

use super::caller::Caller;
use super::record::{self, Object};
use crate::error::{Error, Result};
use crate::events;
use crate::store::table::{self, Known};
use crate::tables::Layer;

/// Organisation, layer and name.
pub(crate) type Key = (i64, Layer, String);

/// Writes that a table is there, or what its declaration is by now; comes before the table is made.
pub(crate) struct Declare(pub(crate) Known);

impl Work for Declare {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        table::put(tx, &self.0).await
    }
}

/// What is known of a table.
pub(crate) struct Get(pub(crate) Key);

impl Work for Get {
    type Output = Option<Known>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Known>> {
        let (org_id, layer, name) = &self.0;
        table::find(tx, *org_id, *layer, name).await
    }
}

/// Tables of all organisations after a place, in the order of organisation, layer and name.
pub(crate) struct All {
    pub(crate) after: (i64, String, String),
    pub(crate) limit: u32,
}

impl Work for All {
    type Output = Vec<Known>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Known>> {
        let (org_id, layer, name) = &self.after;
        table::after(tx, (*org_id, layer, name), self.limit).await
    }
}

/// Remembers up to which version commits were looked through.
pub(crate) struct Repaired {
    pub(crate) key: Key,
    pub(crate) version: i64,
}

impl Work for Repaired {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (org_id, layer, name) = &self.key;
        table::set_repaired(tx, (*org_id, *layer, name), self.version).await
    }
}

/// The tables of an organisation, by layer and name.
pub(crate) struct Of(pub(crate) i64);

impl Work for Of {
    type Output = Vec<Known>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Known>> {
        table::of_organization(tx, self.0).await
    }
}

/// The kind of a table in the record.
pub(crate) const NOUN: &str = "table";

/// Sets how long a table keeps what.
pub(crate) struct SetRetention {
    pub(crate) caller: Caller,
    pub(crate) known: Known,
    pub(crate) retention: pb::RetentionPolicy,
}

impl Work for SetRetention {
    type Output = Known;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Known> {
        let Known { org_id, layer, name, .. } = &self.known;
        let key = (*org_id, *layer, name.as_str());
        if !table::set_retention(tx, key, &self.retention).await? {
            return Err(Error::TableNotFound { layer: layer.name(), name: name.clone() });
        }
        let ids = self.caller.ids();
        record_change(tx, &self.caller, &ids, AuditAction::Update, &self.known, "").await?;
        Ok(Known { retention: Some(self.retention.clone()), ..self.known.clone() })
    }
}

/// Tells that somebody changed a table as a whole, and writes the record of it.
pub(crate) struct Changed {
    pub(crate) caller: Caller,
    pub(crate) known: Known,
    /// The version that it made.
    pub(crate) version: u64,
    pub(crate) action: AuditAction,
    pub(crate) reason: String,
}

impl Work for Changed {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let ids = self.caller.ids();
        let Known { org_id, layer, name, dataset, .. } = &self.known;
        let mut body = Map::new();
        body.insert("change".to_owned(), "table".into());
        body.insert("table_name".to_owned(), name.as_str().into());
        body.insert("dataset".to_owned(), dataset.as_str().into());
        body.insert("snapshot_id".to_owned(), self.version.into());
        events::emit(tx, &ids, self.caller.now, topic(*layer), *org_id, body).await?;
        record_change(tx, &self.caller, &ids, self.action, &self.known, &self.reason).await
    }
}

/// Where it is told what happens in a layer.
pub(crate) const fn topic(layer: Layer) -> &'static str {
    match layer {
        Layer::Bronze => events::BRONZE,
        Layer::Silver => events::SILVER,
        Layer::Gold => events::GOLD,
    }
}

/// Writes the record of a change of a table.
pub(crate) async fn record_change(
    tx: &mut Tx,
    caller: &Caller,
    ids: &Ids,
    action: AuditAction,
    known: &Known,
    reason: &str,
) -> Result<()> {
    let id = format!("{}.{}", known.layer.name(), known.name);
    let object = Object { kind: NOUN, id: &id, name: &known.name };
    record::write(tx, caller, ids, action, &object, reason).await
}
