//! What callers see.

use std::time::Duration;

use base::Timestamp;
use platform_proto::google::protobuf as wire;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::data::v1::{Failure, FailureClass};
use rpc::wire::{duration_to_wire, timestamp_to_wire};

use super::count;
use crate::core::connector::Seen;
use crate::core::health::Health;
use crate::kind::About;
use crate::source::{Step, Trouble};

fn time(at: Option<Timestamp>) -> Option<wire::Timestamp> {
    at.map(timestamp_to_wire)
}

/// A connector with its configuration.
pub(crate) fn connector(seen: Seen) -> pb::Connector {
    let Seen { stored, health, enabled_streams } = seen;
    let expires_at = stored.credential.as_ref().and_then(|it| it.expires_at);
    pb::Connector {
        id: stored.id,
        org_id: stored.org_id,
        connector_type: stored.kind as i32,
        name: stored.body.name,
        status: stored.status as i32,
        token_expires_at: expires_at,
        last_sync_at: time(stored.last_sync_at),
        health: Some(self::health(&health)),
        // No type that is built has accounts.
        account_count: 0,
        created_at: time(Some(stored.created_at)),
        updated_at: time(Some(stored.updated_at)),
        description: stored.body.description,
        enabled: stored.body.enabled,
        config: Some(stored.body.config),
        credential: stored.credential,
        labels: stored.body.labels,
        revision: stored.revision,
        created_by: stored.created_by,
        last_failure: stored.last_failure,
        enabled_stream_count: count(enabled_streams),
    }
}

/// A connector in a list.
pub(crate) fn listed(seen: Seen) -> pb::Connector {
    pb::Connector { config: None, ..connector(seen) }
}

pub(crate) fn health(health: &Health) -> pb::ConnectorHealth {
    let breaker = &health.breaker;
    let is_open = health.circuit == pb::CircuitState::Open;
    pb::ConnectorHealth {
        status: health.status as i32,
        last_check_at: time(health.last_check_at),
        latency_ms: count(health.latency_ms),
        error_rate: health.error_rate,
        circuit_breaker: Some(pb::CircuitBreakerState {
            state: health.circuit as i32,
            failure_count: count(breaker.failures),
            last_failure_at: time(breaker.last_failure_at),
            recovery_at: time(breaker.recovery_at.filter(|_| is_open)),
        }),
        last_error: health.last_error.clone(),
        call_count: i64::try_from(health.call_count).unwrap_or(i64::MAX),
    }
}

/// What a type can do.
pub(crate) fn about(it: &About, has_broker: bool) -> pb::ConnectorTypeInfo {
    let lacks_broker = it.kind == ConnectorType::Rustmq && !has_broker;
    let (calls, period, daily_calls) = it.limits;
    pb::ConnectorTypeInfo {
        connector_type: it.kind as i32,
        title: it.title.to_owned(),
        description: it.description.to_owned(),
        config_field: it.config_field.to_owned(),
        credential_kinds: it.credential_kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        supports_oauth: false,
        supports_accounts: it.has_accounts,
        report_types: Vec::new(),
        sync_modes: it.sync_modes.iter().map(|mode| *mode as i32).collect(),
        default_rate_limits: Some(pb::RateLimits {
            calls,
            period: Some(duration_to_wire(Duration::from_secs(period.unsigned_abs()))),
            daily_calls,
            concurrent_calls: 10,
            daily_reset_time_zone: String::new(),
        }),
        default_restatement_days: it.restatement_days,
        available: it.is_available && !lacks_broker,
        unavailable_reason: if lacks_broker {
            "The server's configuration names no broker.".to_owned()
        } else if it.is_available {
            String::new()
        } else {
            "The platform cannot call it yet.".to_owned()
        },
    }
}

pub(crate) fn step(step: &Step) -> pb::CheckStep {
    let message = match &step.outcome {
        Ok(found) => found.clone(),
        Err(trouble) => trouble.message.clone(),
    };
    pb::CheckStep {
        name: step.name.to_owned(),
        passed: step.outcome.is_ok(),
        message,
        latency_ms: count(step.latency_ms),
        failure: step.outcome.as_ref().err().map(|trouble| failure(trouble, step.ended_at)),
    }
}

/// A failure of one try.
pub(crate) fn failure(trouble: &Trouble, at: Timestamp) -> Failure {
    let is_lasting =
        matches!(trouble.class, FailureClass::Configuration | FailureClass::Credentials);
    Failure {
        failure_class: trouble.class as i32,
        reason: trouble.reason.to_owned(),
        message: trouble.message.clone(),
        retryable: !is_lasting,
        retry_at: None,
        at: time(Some(at)),
        attempt: 1,
    }
}
