//! Relational state in SQLite or PostgreSQL, from one text.
//!
//! A decision is a [`Work`]: a value that holds all it needs and runs in one serializable transaction.
//! SQL is written once, with `$1…$n`, for both databases.
//!
//! Owns:      connections, transactions and their retry, migrations, the outbox.
//! Invariant: what [`Db::write`] answered with `Ok` survives a crash of the process and of the machine.
//! Not here:  rules and the SQL of a service (its own `core` and `store`).

pub mod contract;
mod db;
mod error;
mod metrics;
mod migrations;
mod options;
pub mod outbox;
mod postgres;
mod query;
mod row;
mod sqlite;
mod tx;
mod value;
mod work;
mod writer;

pub use db::Db;
pub use error::{Error, Kind};
pub use migrations::{Migration, Migrations};
pub use options::Options;
pub use query::{Direction, Query};
pub use row::{Cell, Column, FromRow, Row};
pub use tx::Tx;
pub use value::{Bind, Params, Type, Value};
pub use work::Work;
