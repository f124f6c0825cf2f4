//! Events that leave with the change that caused them.
//!
//! A work emits events in its own transaction; a relay delivers them afterwards, in order and at least once.

mod relay;

use base::Timestamp;

pub use relay::{HeldBack, Sink, SinkError, relay};

use crate::{Error, Tx, params};

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Unique; whoever takes the event knows a second delivery by it.
    pub id: String,
    /// The stream that it belongs to; one relay serves one topic.
    pub topic: String,
    /// What it is about; events with one key come in order.
    pub key: String,
    /// Opaque to the outbox.
    pub payload: Vec<u8>,
    /// When it happened.
    pub created_at: Timestamp,
}

crate::from_row!(Event { id, topic, key, payload, created_at });

const INSERT: &str = "INSERT INTO outbox (event_id, topic, key, payload, created_at)
    VALUES ($1, $2, $3, $4, $5)";

/// Puts `event` into the outbox, if and only if the transaction is committed.
///
/// # Errors
///
/// Any [`Error`] of the database; [`Error::UniqueViolation`] if an event with this id waits already.
pub async fn emit(tx: &mut Tx, event: &Event) -> Result<(), Error> {
    let Event { id, topic, key, payload, created_at } = event;
    tx.execute(INSERT, params![id, topic, key, payload, *created_at]).await?;
    tx.note_emitted();
    Ok(())
}
