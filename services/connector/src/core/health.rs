//! How well a connector works.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::{CircuitState, HealthStatus};
use platform_proto::platform::data::v1::{Failure, FailureClass};
use store::{Tx, Work};

use super::breaker::Breaker;
use super::caller::Caller;
use super::connector::found;
use super::record::{self, Change};
use crate::error::{Error, Result};
use crate::store::{connector, health};

/// How far back it is looked.
pub(crate) const HOUR: Duration = Duration::from_secs(3600);

/// A call to the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) at: Timestamp,
    pub(crate) latency_ms: i64,
    /// In words; `None` if it went well.
    pub(crate) failure: Option<String>,
}

/// What is known of a connector's calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// Of the last hour, the oldest first.
    pub(crate) calls: Vec<Call>,
    pub(crate) breaker: Breaker,
}

/// What is judged of a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Health {
    pub(crate) status: HealthStatus,
    pub(crate) last_check_at: Option<Timestamp>,
    /// Median.
    pub(crate) latency_ms: i64,
    pub(crate) error_rate: f64,
    pub(crate) last_error: Option<String>,
    pub(crate) call_count: usize,
    pub(crate) circuit: CircuitState,
    pub(crate) breaker: Breaker,
}

impl Record {
    pub(crate) fn judge(&self, now: Timestamp) -> Health {
        let calls = &self.calls;
        let failed = calls.iter().filter(|call| call.failure.is_some()).count();
        let mut latencies: Vec<i64> = calls.iter().map(|call| call.latency_ms).collect();
        latencies.sort_unstable();
        let circuit = self.breaker.state(now);
        Health {
            status: verdict(failed, calls.len(), circuit),
            last_check_at: calls.last().map(|call| call.at),
            latency_ms: latencies.get(latencies.len() / 2).copied().unwrap_or_default(),
            error_rate: failed as f64 / calls.len().max(1) as f64,
            last_error: calls.iter().rev().find_map(|call| call.failure.clone()),
            call_count: calls.len(),
            circuit,
            breaker: self.breaker.clone(),
        }
    }
}

fn verdict(failed: usize, all: usize, circuit: CircuitState) -> HealthStatus {
    match circuit {
        CircuitState::Open => HealthStatus::Unhealthy,
        _ if all < 2 * failed => HealthStatus::Unhealthy,
        CircuitState::HalfOpen => HealthStatus::Degraded,
        CircuitState::Closed | CircuitState::Unspecified if all == 0 => HealthStatus::Unspecified,
        CircuitState::Closed | CircuitState::Unspecified if all <= 20 * failed => {
            HealthStatus::Degraded
        }
        CircuitState::Closed | CircuitState::Unspecified => HealthStatus::Healthy,
    }
}

/// Reads the health of a connector.
pub(crate) struct GetHealth {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
}

impl Work for GetHealth {
    type Output = Health;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Health> {
        found(tx, self.org_id, &self.id).await?;
        of(tx, self.org_id, &self.id, self.now).await
    }
}

/// The health of a connector.
pub(super) async fn of(tx: &mut Tx, org: i64, id: &str, now: Timestamp) -> Result<Health> {
    let mut records = health::records(tx, org, &[id], now).await?;
    Ok(records.remove(id).unwrap_or_default().judge(now))
}

/// Notes how a call of a connector went, if the connector is still there.
pub(crate) struct NoteCall {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    /// Tells two calls of one moment apart.
    pub(crate) call_id: String,
    pub(crate) call: Call,
    /// What failed; `None` if it went well.
    pub(crate) failure: Option<Failure>,
    /// Revision of the configuration that was called with; a later one makes the outcome say nothing of its settings.
    pub(crate) revision: i64,
}

impl Work for NoteCall {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some(mut stored) = connector::find(tx, self.org_id, &self.id).await? else {
            return Ok(());
        };
        let key = (self.org_id, self.id.as_str());
        health::add(tx, key, &self.call_id, &self.call).await?;
        let before = health::breaker(tx, key.0, key.1).await?;
        // Broken data come from a system that answers.
        let is_data = |it: &Failure| it.failure_class() == FailureClass::Data;
        let has_failed = self.failure.as_ref().is_some_and(|it| !is_data(it));
        let breaker = before.after(has_failed, self.call.at);
        if breaker != before {
            health::put_breaker(tx, key.0, key.1, &breaker).await?;
        }
        let was = stored.clone();
        stored.last_failure.clone_from(&self.failure);
        let is_signed_in =
            matches!(stored.status, pb::ConnectionStatus::Connected | pb::ConnectionStatus::Error);
        if is_signed_in && self.revision == stored.revision {
            stored.status = match &self.failure {
                Some(failure) if is_about_settings(failure) => pb::ConnectionStatus::Error,
                Some(_) => stored.status,
                None => pb::ConnectionStatus::Connected,
            };
        }
        if stored != was {
            connector::put(tx, &stored).await?;
        }
        Ok(())
    }
}

/// Whether a failure lies with what a person set.
fn is_about_settings(failure: &Failure) -> bool {
    matches!(failure.failure_class(), FailureClass::Configuration | FailureClass::Credentials)
}

/// Closes a breaker before its time.
pub(crate) struct ResetBreaker {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for ResetBreaker {
    type Output = Health;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Health> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let before = health::breaker(tx, caller.org_id, &self.id).await?;
        if before != Breaker::default() {
            health::put_breaker(tx, caller.org_id, &self.id, &Breaker::default()).await?;
            record::write(tx, caller, &caller.ids(), &stored, Change::Executed).await?;
        }
        of(tx, caller.org_id, &self.id, caller.now).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn record(failed: usize, all: usize) -> Record {
        let call = |at: usize| Call {
            at: NOW,
            latency_ms: at as i64,
            failure: (at < failed).then(|| format!("failure {at}")),
        };
        Record { calls: (0..all).map(call).collect(), breaker: Breaker::default() }
    }

    #[test]
    fn the_verdict_follows_the_part_of_calls_that_failed() {
        let of = |failed, all| record(failed, all).judge(NOW).status;
        assert_eq!(of(0, 0), HealthStatus::Unspecified);
        assert_eq!(of(4, 100), HealthStatus::Healthy);
        assert_eq!(of(5, 100), HealthStatus::Degraded);
        assert_eq!(of(50, 100), HealthStatus::Degraded);
        assert_eq!(of(51, 100), HealthStatus::Unhealthy);
    }

    #[test]
    fn figures_are_those_of_the_calls() {
        let health = record(2, 5).judge(NOW);
        assert_eq!((health.latency_ms, health.call_count), (2, 5));
        assert!((health.error_rate - 0.4).abs() < f64::EPSILON);
        assert_eq!(health.last_error.as_deref(), Some("failure 1"));
    }

    #[test]
    fn an_open_breaker_is_worse_than_what_calls_say() {
        let mut open = record(0, 100);
        open.breaker.recovery_at = Some(NOW + HOUR);
        assert_eq!(open.judge(NOW).status, HealthStatus::Unhealthy);
        assert_eq!(open.judge(NOW + HOUR).status, HealthStatus::Degraded);
    }
}
