//! What is counted.

use std::time::Duration;

use metrics::{Counter, Gauge, Histogram, counter, gauge, histogram};
use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};

/// The meters of one database.
#[derive(Clone)]
pub(crate) struct Metrics {
    database: &'static str,
    commits: Counter,
    works_per_commit: Histogram,
    commit_seconds: Histogram,
    retries: Counter,
    waiting: Gauge,
}

impl Metrics {
    /// `database` is the name of the service's migrations.
    pub(crate) fn new(database: &'static str) -> Self {
        describe_counter!("store_commits_total", "Transactions that were committed");
        describe_histogram!("store_works_per_commit", "Works that shared a commit");
        describe_histogram!("store_commit_seconds", Unit::Seconds, "Time of a commit alone");
        describe_counter!("store_retries_total", "Works that were run again");
        describe_gauge!("store_works_waiting", "Works that wait for the writer of SQLite");
        describe_gauge!(
            "store_outbox_oldest_seconds",
            Unit::Seconds,
            "Age of the oldest event that is not delivered"
        );
        describe_counter!("store_outbox_delivered_total", "Events that were delivered");
        Self {
            database,
            commits: counter!("store_commits_total", "database" => database),
            works_per_commit: histogram!("store_works_per_commit", "database" => database),
            commit_seconds: histogram!("store_commit_seconds", "database" => database),
            retries: counter!("store_retries_total", "database" => database),
            waiting: gauge!("store_works_waiting", "database" => database),
        }
    }

    pub(crate) fn committed(&self, works: usize, took: Duration) {
        self.commits.increment(1);
        self.works_per_commit.record(works as f64);
        self.commit_seconds.record(took);
    }

    pub(crate) fn waiting(&self, works: usize) {
        self.waiting.set(works as f64);
    }

    pub(crate) fn retried(&self, works: usize) {
        self.retries.increment(works as u64);
    }

    pub(crate) fn oldest_event(&self, topic: &str) -> Gauge {
        gauge!("store_outbox_oldest_seconds", "database" => self.database, "topic" => topic.to_owned())
    }

    pub(crate) fn delivered(&self, topic: &str) -> Counter {
        counter!("store_outbox_delivered_total", "database" => self.database, "topic" => topic.to_owned())
    }
}
