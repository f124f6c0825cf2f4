//! The record of who did what: writing it, reading it, and ending it by age.
//!
//! Owns:      what is told to this service of what others did, and who reads it.
//! Invariant: an event is in its organisation's record once, with a number that only rises.
//! Not here:  the records of this service's own changes, which their decisions write (`store::audit`).

pub(crate) mod read;
pub(crate) mod retention;

use base::Timestamp;
use store::{Tx, Work};

use crate::Error;
use crate::store::audit::{self, AuditRecord};

/// Appends what others did; what is known by its id is left out.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) records: Vec<AuditRecord>,
    pub(crate) now: Timestamp,
}

/// How many events were new, and how many were known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) recorded: usize,
    pub(crate) known: usize,
}

impl Work for Record {
    type Output = Counts;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Counts, Error> {
        let mut counts = Counts::default();
        for record in &self.records {
            if audit::append(tx, record, self.now).await? {
                counts.recorded += 1;
            } else {
                counts.known += 1;
            }
        }
        Ok(counts)
    }
}
