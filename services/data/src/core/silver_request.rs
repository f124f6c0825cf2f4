//! Decisions about writes of rows by hand.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1::AuditAction;
use store::{Tx, Work};

use super::caller::Caller;
use super::record::{self, Object};
use crate::error::{Error, Result};
use crate::store::quarantine::{self, Record};
use crate::store::silver_request;

/// How long a request is known again.
pub(crate) const KNOWN: Duration = Duration::from_secs(86_400);
/// The kind of object that rows belong to, to people who look at changes.
const NOUN: &str = "dataset";

/// Looks whether a request was made before, and remembers it.
pub(crate) struct Claim {
    pub(crate) org_id: i64,
    pub(crate) request_id: String,
    /// SHA-256 of what is asked.
    pub(crate) content: Vec<u8>,
    pub(crate) now: Timestamp,
}

/// What is known of a request.
#[derive(Debug)]
pub(crate) enum Claimed {
    /// It was answered with this.
    Answered(Vec<u8>),
    /// It is new, or its answer was lost; when it was first made.
    Open(Timestamp),
}

impl Work for Claim {
    type Output = Claimed;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Claimed> {
        let Self { org_id, request_id, content, now } = self;
        let known = silver_request::find(tx, *org_id, request_id).await?;
        match known.filter(|it| now.since(it.created_at) < KNOWN) {
            Some(known) if known.content != *content => {
                Err(Error::RequestIdReused { id: request_id.clone() })
            }
            Some(silver_request::Known { answer: Some(answer), .. }) => {
                Ok(Claimed::Answered(answer))
            }
            Some(known) => Ok(Claimed::Open(known.created_at)),
            None => {
                silver_request::put(tx, (*org_id, request_id), content, *now).await?;
                Ok(Claimed::Open(*now))
            }
        }
    }
}

/// Writes the answer of a request whose rows are there, with what it set aside.
pub(crate) struct Answer {
    pub(crate) caller: Caller,
    pub(crate) request_id: String,
    pub(crate) dataset: String,
    pub(crate) action: AuditAction,
    pub(crate) held: Vec<Record>,
    pub(crate) answer: Vec<u8>,
}

impl Work for Answer {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let ids = self.caller.ids();
        let org_id = self.caller.org_id;
        quarantine::hold(tx, org_id, &self.held).await?;
        silver_request::answer(tx, org_id, &self.request_id, &self.answer).await?;
        let object = Object { kind: NOUN, id: &self.dataset, name: &self.dataset };
        record::write(tx, &self.caller, &ids, self.action, &object, "").await
    }
}

/// Forgets requests that are not known again any more.
pub(crate) struct Expire {
    pub(crate) now: Timestamp,
}

impl Work for Expire {
    type Output = u64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        silver_request::expire(tx, self.now - KNOWN).await
    }
}
