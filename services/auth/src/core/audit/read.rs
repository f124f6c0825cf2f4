//! Reading the record.

use store::{Tx, Work};

use crate::Error;
use crate::core::context::Context;
use crate::core::page::CursorPage;
use crate::store::audit::{self, Action, AuditRecord, Filter, Recorded};

/// Events that are read at a time.
pub(crate) const BATCH_MAX: i64 = 1000;

/// One page of an organisation's record.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) page: CursorPage,
}

/// A page, and whether events follow it.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) events: Vec<Recorded>,
    pub(crate) has_more: bool,
    pub(crate) page: CursorPage,
}

impl Work for List {
    type Output = Listed;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Listed, Error> {
        let page = self.page.clone();
        let mut events = audit::list(tx, &self.filter, &page).await?;
        let has_more = i64::try_from(events.len()).is_ok_and(|count| count > page.limit);
        if has_more {
            events.pop();
        }
        Ok(Listed { events, has_more, page })
    }
}

/// Events above a sequence number, in their order.
#[derive(Debug)]
pub(crate) struct Follow {
    pub(crate) org_id: i64,
    pub(crate) after: i64,
}

impl Work for Follow {
    type Output = Vec<Recorded>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Recorded>, Error> {
        audit::after(tx, self.org_id, self.after, BATCH_MAX).await
    }
}

/// Notes that somebody reads the record.
#[derive(Debug)]
pub(crate) struct NoteReading {
    pub(crate) context: Context,
}

impl Work for NoteReading {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let context = &self.context;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Read, "audit", "");
        audit::append(tx, &record, context.now).await?;
        Ok(())
    }
}
