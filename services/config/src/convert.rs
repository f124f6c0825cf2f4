//! Between the wire and decisions.

pub(crate) mod page;
pub(crate) mod present;

use base::{Clock, Random};
use rpc::Call;

use crate::core::caller::{Caller, Tenant};

/// Name under which this service is known to others.
const SERVICE: &str = "config";

/// Who decides, by the call that asks for it.
pub(crate) fn caller(
    call: &Call,
    tenant: Tenant,
    clock: &dyn Clock,
    random: &dyn Random,
) -> Caller {
    Caller {
        org_id: call.org_id,
        user_id: call.user_id(),
        now: clock.now(),
        seed: u64::from_le_bytes(random.bytes()),
        tenant,
        audit: service::audit::of_call(call, SERVICE),
    }
}

/// A version on the wire; no object has two billion.
pub(crate) fn version(version: i64) -> i32 {
    i32::try_from(version).unwrap_or(i32::MAX)
}
