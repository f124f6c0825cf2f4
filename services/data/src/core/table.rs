//! Decisions about which tables there are.

use store::{Tx, Work};

use crate::error::{Error, Result};
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
