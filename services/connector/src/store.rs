//! SQL, and what rows mean.
//!
//! Owns:      every statement of the service, and the tables of `migrations/`.
//! Invariant: one text serves both databases; a row that cannot be read is an error, never skipped.
//! Not here:  decisions (`core`).

pub(crate) mod binding;
pub(crate) mod connector;
pub(crate) mod health;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod sent;
pub(crate) mod stream;
pub(crate) mod sync;

use prost::Message;
use store::Migrations;

use crate::error::Damaged;

/// The tables of the service.
pub(crate) const MIGRATIONS: Migrations = store::migrations![
    "0001_connectors",
    "0002_streams",
    "0003_syncs",
    "0004_topics",
    "0005_columns",
    "0006_proof"
];

/// First byte of a kept message; persisted, keep stable.
const FORMAT: u8 = 1;

/// A message as it is kept: one byte, 1, then the message.
fn encode(message: &impl Message) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1 + message.encoded_len());
    bytes.push(FORMAT);
    message.encode(&mut bytes).expect("a vector grows");
    bytes
}

fn decode<M: Message + Default>(column: &'static str, bytes: &[u8]) -> Result<M, Damaged> {
    let message = match bytes.split_first() {
        Some((&FORMAT, message)) => M::decode(message).ok(),
        Some(_) | None => None,
    };
    message.ok_or(Damaged { column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_is_listed() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        store::contract::every_file_is_listed(&MIGRATIONS, &folder);
    }
}
