//! SQL, and what rows mean.
//!
//! Owns:      every statement of the service, and the tables of `migrations/`.
//! Invariant: one text serves both databases; a row that cannot be read is an error, never skipped.
//! Not here:  decisions (`core`).

pub(crate) mod bronze;
pub(crate) mod dropped;
pub(crate) mod follow;
pub(crate) mod generation;
pub(crate) mod gold;
pub(crate) mod operation;
pub(crate) mod quarantine;
pub(crate) mod refine;
pub(crate) mod silver;
pub(crate) mod silver_request;
pub(crate) mod table;

use prost::Message;
use store::Migrations;

use crate::error::Damaged;

/// The tables of the service.
pub(crate) const MIGRATIONS: Migrations = store::migrations![
    "0001_bronze",
    "0002_silver",
    "0003_gold",
    "0004_tables",
    "0005_dropped",
    "0006_refined",
    "0007_generation",
    "0009_forgotten",
    "0011_leases",
    "0013_followed",
    "0015_fences"
];

/// First byte of a kept message; persisted, keep stable.
const FORMAT: u8 = 1;

/// A message as it is kept: one byte, 1, then the message.
pub(crate) fn encode(message: &impl Message) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1 + message.encoded_len());
    bytes.push(FORMAT);
    message.encode(&mut bytes).expect("a vector grows");
    bytes
}

/// A message from what is kept.
pub(crate) fn decode<M: Message + Default>(
    column: &'static str,
    bytes: &[u8],
) -> Result<M, Damaged> {
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
