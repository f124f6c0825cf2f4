//! SQL, and what rows mean.
//!
//! Owns:      every statement of the service, and the tables of `migrations/`.
//! Invariant: one text serves both databases; a row that cannot be read is an error, never skipped.
//! Not here:  decisions (`core`).

pub(crate) mod backfill;
pub(crate) mod chunk;
pub(crate) mod duty;
pub(crate) mod execution;
pub(crate) mod firing;
pub(crate) mod idempotency;
pub(crate) mod lineage;
pub(crate) mod log;
pub(crate) mod page;
pub(crate) mod quality;
pub(crate) mod queue;
pub(crate) mod run_policy;
pub(crate) mod schedule;
pub(crate) mod step;
pub(crate) mod watermark;

use prost::Message;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::Migrations;

use crate::error::Damaged;

/// The tables of the service.
pub(crate) const MIGRATIONS: Migrations =
    store::migrations!["0001_execution", "0002_schedule", "0003_backfill", "0004_lineage"];

/// First byte of a kept message; persisted, keep stable.
const FORMAT: u8 = 1;

/// A message as it is kept: one byte, 1, then the message.
pub(crate) fn encode(message: &impl Message) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(1 + message.encoded_len());
    bytes.push(FORMAT);
    message.encode(&mut bytes).expect("a vector grows");
    bytes
}

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

/// A value as it is kept in a column of JSON.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("what is kept has texts as keys")
}

pub(crate) fn from_json<T: DeserializeOwned>(
    column: &'static str,
    text: &str,
) -> Result<T, Damaged> {
    serde_json::from_str(text).map_err(|_| Damaged { column })
}

/// An enum of a contract by its number.
pub(crate) fn from_number<E: TryFrom<i32>>(
    column: &'static str,
    number: i64,
) -> Result<E, Damaged> {
    let narrow = i32::try_from(number).ok().and_then(|number| E::try_from(number).ok());
    narrow.ok_or(Damaged { column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_is_listed() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        store::contract::every_file_is_listed(&MIGRATIONS, &folder);
    }

    #[tokio::test]
    async fn both_databases_have_the_same_tables() {
        let folder = testkit::folder();
        let sqlite = store::Options::sqlite(folder.path().join("etl.db"));
        let sqlite = store::Db::open(&sqlite, MIGRATIONS).await.unwrap();
        let postgres = store::Options::postgres(testkit::postgres());
        let postgres = store::Db::open(&postgres, MIGRATIONS).await.unwrap();
        store::contract::same_tables(&sqlite, &postgres).await;
    }
}
