//! One list of tests, run on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a failed test shows the error itself")]

mod durability;
mod errors;
mod opening;
mod outbox;
mod place;
mod races;
mod replay;
mod values;

/// Makes of each function two tests: `sqlite::NAME` and `postgres::NAME`.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name($crate::place::Place::sqlite()).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name($crate::place::Place::postgres()).await;
            })+
        }
    };
}
use on_both;
