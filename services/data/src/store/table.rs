//! Which tables there are, as rows.

use base::Timestamp;
use platform_proto::platform::data::v1 as pb;
use store::{FromRow, Query, Row, Tx, params};

use super::{decode, encode};
use crate::error::{Damaged, Result};
use crate::tables::Layer;

/// A table that is, or is about to be, in the lake.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Known {
    pub(crate) org_id: i64,
    pub(crate) layer: Layer,
    pub(crate) name: String,
    /// The data set or aggregation; empty if none declares it.
    pub(crate) dataset: String,
    /// Version of the declaration that its columns follow; 0 if none does.
    pub(crate) dataset_version: i64,
    /// Columns that identify a row.
    pub(crate) key_columns: Vec<String>,
    /// What was set; `None` is the default.
    pub(crate) retention: Option<pb::RetentionPolicy>,
    pub(crate) created_at: Timestamp,
    /// Up to which version commits were looked through for batches without a row; -1 for none.
    pub(crate) repaired: i64,
}

impl Known {
    /// Organisation, layer and name.
    pub(crate) fn key(&self) -> (i64, Layer, &str) {
        (self.org_id, self.layer, &self.name)
    }
}

struct Kept {
    org: i64,
    layer: String,
    name: String,
    dataset: String,
    dataset_version: i64,
    key_columns: String,
    retention: Option<Vec<u8>>,
    created_at: Timestamp,
    repaired: i64,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            org: row.get("org")?,
            layer: row.get("layer")?,
            name: row.get("name")?,
            dataset: row.get("dataset")?,
            dataset_version: row.get("dataset_version")?,
            key_columns: row.get("key_columns")?,
            retention: row.get("retention")?,
            created_at: row.get("created_at")?,
            repaired: row.get("repaired")?,
        })
    }
}

impl TryFrom<Kept> for Known {
    type Error = Damaged;

    fn try_from(kept: Kept) -> std::result::Result<Self, Damaged> {
        let layer = Layer::named(&kept.layer).ok_or(Damaged { column: "lake_table.layer" })?;
        let retention = kept.retention.map(|it| decode("lake_table.retention", &it));
        let names = kept.key_columns.split(',').filter(|it| !it.is_empty());
        Ok(Self {
            org_id: kept.org,
            layer,
            name: kept.name,
            dataset: kept.dataset,
            dataset_version: kept.dataset_version,
            key_columns: names.map(str::to_owned).collect(),
            retention: retention.transpose()?,
            created_at: kept.created_at,
            repaired: kept.repaired,
        })
    }
}

macro_rules! columns {
    () => {
        "org, layer, name, dataset, dataset_version, key_columns, retention, created_at, repaired"
    };
}

/// A table by its name; none if it was dropped.
pub(crate) async fn find(
    tx: &mut Tx,
    org_id: i64,
    layer: Layer,
    name: &str,
) -> Result<Option<Known>> {
    const SQL: &str = concat!(
        "SELECT ",
        columns!(),
        " FROM lake_table WHERE org = $1 AND layer = $2 AND name = $3 AND dropped_at IS NULL"
    );
    let kept: Option<Kept> = tx.optional(SQL, params![org_id, layer.name(), name]).await?;
    Ok(kept.map(Known::try_from).transpose()?)
}

/// Writes what is known of a table: its declaration and its keys. Retention and progress of an older row stay.
pub(crate) async fn put(tx: &mut Tx, known: &Known) -> Result<()> {
    const SQL: &str = "INSERT INTO lake_table
            (org, layer, name, dataset, dataset_version, key_columns, retention, created_at, repaired)
        VALUES ($1, $2, $3, $4, $5, $6, NULL, $7, -1)
        ON CONFLICT (org, layer, name) DO UPDATE SET dataset = excluded.dataset,
            dataset_version = excluded.dataset_version, key_columns = excluded.key_columns";
    let Known { org_id, layer, name, dataset, dataset_version, key_columns, created_at, .. } =
        known;
    let keys = key_columns.join(",");
    let params = params![*org_id, layer.name(), name, dataset, *dataset_version, keys, *created_at];
    tx.execute(SQL, params).await?;
    Ok(())
}

/// Sets how long a table keeps what; whether there is such a table.
pub(crate) async fn set_retention(
    tx: &mut Tx,
    key: (i64, Layer, &str),
    retention: &pb::RetentionPolicy,
) -> Result<bool> {
    const SQL: &str =
        "UPDATE lake_table SET retention = $4 WHERE org = $1 AND layer = $2 AND name = $3
        AND dropped_at IS NULL";
    let (org_id, layer, name) = key;
    let params = params![org_id, layer.name(), name, encode(retention)];
    Ok(0 < tx.execute(SQL, params).await?)
}

/// Remembers up to which version commits were looked through.
pub(crate) async fn set_repaired(tx: &mut Tx, key: (i64, Layer, &str), version: i64) -> Result<()> {
    const SQL: &str = "UPDATE lake_table SET repaired = $4
        WHERE org = $1 AND layer = $2 AND name = $3 AND repaired < $4";
    let (org_id, layer, name) = key;
    tx.execute(SQL, params![org_id, layer.name(), name, version]).await?;
    Ok(())
}

/// The tables of an organisation by layer and name.
pub(crate) async fn of_organization(tx: &mut Tx, org_id: i64) -> Result<Vec<Known>> {
    const SQL: &str = concat!(
        "SELECT ",
        columns!(),
        " FROM lake_table WHERE org = $1 AND dropped_at IS NULL ORDER BY layer, name"
    );
    let kept: Vec<Kept> = tx.all(SQL, params![org_id]).await?;
    Ok(kept.into_iter().map(Known::try_from).collect::<std::result::Result<_, _>>()?)
}

/// Tables of all organisations after a place, for work that goes round.
pub(crate) async fn after(
    tx: &mut Tx,
    (org_id, layer, name): (i64, &str, &str),
    limit: u32,
) -> Result<Vec<Known>> {
    let select = concat!("SELECT ", columns!(), " FROM lake_table WHERE dropped_at IS NULL AND ");
    let query = Query::new(select)
        .after("org, layer, name", params![org_id, layer, name], store::Direction::Ascending)
        .push(" ORDER BY org, layer, name")
        .limit(limit);
    let kept: Vec<Kept> = tx.all_of(query).await?;
    Ok(kept.into_iter().map(Known::try_from).collect::<std::result::Result<_, _>>()?)
}
