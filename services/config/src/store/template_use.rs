//! How often templates were used.

use std::collections::BTreeMap;

use store::{Query, Tx, params};

use crate::error::Result;

/// Counts one more use of a template.
pub(crate) async fn add(tx: &mut Tx, id: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO template_use (id, uses) VALUES ($1, 1)
        ON CONFLICT (id) DO UPDATE SET uses = template_use.uses + 1";
    tx.execute(SQL, params![id]).await?;
    Ok(())
}

/// How often these templates were used; unused ones are not there.
pub(crate) async fn of(
    tx: &mut Tx,
    ids: impl IntoIterator<Item = String>,
) -> Result<BTreeMap<String, i64>> {
    let query = Query::new("SELECT id, uses FROM template_use WHERE id IN").list(ids);
    let rows: Vec<(String, i64)> = tx.all_of(query).await?;
    Ok(rows.into_iter().collect())
}

/// Forgets a template that is gone.
pub(crate) async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM template_use WHERE id = $1", params![id]).await?;
    Ok(())
}
