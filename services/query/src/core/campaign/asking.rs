//! Reading the tables of the template, statement by statement.

use lake::arrow::array::RecordBatch;
use lake::sql::Error as Sql;
use rpc::Call;
use service::visible::{self, Unknown, Visible};
use tracing::debug;

use super::{Source, TEMPLATE, relation};
use crate::core::plan::{Read, Reader};
use crate::core::reading::Reading;
use crate::core::written::{Bound, Written, list};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Rows that one statement of a view returns at most.
const ROWS_MAX: usize = 200_000;
/// Who may see campaigns is said of them.
const CAMPAIGN: &str = "campaign";
const CAMPAIGN_READ: &str = "platform.campaign.read";

/// Who reads a view. Campaigns are granted as campaigns, so the data sets that they lie in need no permission of their
/// own.
pub(crate) fn reader(call: &Call) -> Reader {
    Reader::new(call, Visible::All)
}

/// A view that is being read.
pub(crate) struct Asking<'r> {
    reading: Reading<'r>,
    /// The tables that it reads, in their versions.
    reads: Vec<Read>,
}

impl<'r> Asking<'r> {
    /// Begins to read some tables of the template.
    ///
    /// # Errors
    /// [`Error::TemplateNotInstalled`] if the organisation does not declare one of them.
    pub(crate) async fn begin(
        parts: &'r Parts,
        call: &Call,
        reader: &'r Reader,
        tables: &[Source],
    ) -> Result<Self> {
        installed(parts, reader.org_id, tables).await?;
        let reading = Reading::begin(parts, call, reader).await;
        // A view is no query of the caller's, so it tells of no limit of these.
        let mut reading = reading.map_err(|_| Error::Sql(Sql::Overloaded))?;
        // All statements read the versions that this one finds.
        let all = reading.plan(&nothing_of(tables)).await.map_err(unfit)?;
        reading.keep(&all);
        Ok(Self { reading, reads: all.reads })
    }

    /// The rows of a statement.
    pub(crate) async fn rows(&self, written: Written) -> Result<Vec<RecordBatch>> {
        let planned = self.reading.plan(&written).await.map_err(unfit)?;
        let mut rows = planned.query.execute();
        let (mut found, mut count) = (Vec::new(), 0);
        while let Some(batch) = self.reading.next(&mut rows).await? {
            count += batch.num_rows();
            if ROWS_MAX < count {
                return Err(Error::Sql(Sql::Overloaded));
            }
            found.push(batch);
        }
        Ok(found)
    }

    /// The tables that it reads, in their versions.
    pub(crate) fn reads(&self) -> &[Read] {
        &self.reads
    }
}

/// A statement that names tables and reads nothing of them.
fn nothing_of(tables: &[Source]) -> Written {
    let names = tables.iter().map(|(layer, table)| format!("{layer}.{table}"));
    let sql = format!("SELECT 1 AS one FROM {} LIMIT 0", list(names));
    Written { sql, bound: Bound::default() }
}

/// Tables of the template's names that are made in another way are not the template's.
fn unfit(error: Error) -> Error {
    if matches!(error, Error::Sql(Sql::Invalid { .. } | Sql::RelationNotFound { .. })) {
        debug!(%error, "the data sets of a template are not as it declares them");
        return Error::TemplateNotInstalled { template: TEMPLATE };
    }
    error
}

async fn installed(parts: &Parts, org_id: i64, tables: &[Source]) -> Result<()> {
    let known = parts.catalogue.of(org_id).await?;
    if tables.iter().all(|it| known.table(&relation(*it)).is_some()) {
        return Ok(());
    }
    let known = parts.catalogue.newest(org_id).await?;
    match tables.iter().all(|it| known.table(&relation(*it)).is_some()) {
        true => Ok(()),
        false => Err(Error::TemplateNotInstalled { template: TEMPLATE }),
    }
}

/// Which campaigns the caller may see, by id.
pub(crate) async fn visible(parts: &Parts, call: &Call) -> Result<Visible> {
    let found = visible::visible(&parts.auth, call, CAMPAIGN, CAMPAIGN_READ).await;
    found.map_err(|unknown| match unknown {
        Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
        Unknown::TooMany => {
            Error::Denied { permission: CAMPAIGN_READ, noun: CAMPAIGN, id: String::new() }
        }
    })
}
