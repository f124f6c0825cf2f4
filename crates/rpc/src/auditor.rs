//! Who keeps the record of what was refused and what failed.

mod remote;

use async_trait::async_trait;
use platform_proto::platform::auth::v1::AuditEvent;

pub use self::remote::RemoteAuditor;

/// Records refused and failed calls of methods that change something.
///
/// What succeeds is recorded by the handler, in the transaction of the change.
#[async_trait]
pub trait Auditor: Send + Sync + 'static {
    /// Records one event. It is bounded in memory and in time; what cannot be kept is counted and dropped.
    async fn record(&self, event: AuditEvent);
}
