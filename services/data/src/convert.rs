//! Between the wire and decisions.

pub(crate) mod cursor;
pub(crate) mod gold;
pub(crate) mod silver;
pub(crate) mod table;
pub(crate) mod timed;

use base::{Clock, Random};
use rpc::Call;
use service::audit;

use crate::core::caller::Caller;

/// Name under which this service is known to others.
pub(crate) const SERVICE: &str = "data";

/// Who decides, by the call that asks for it.
pub(crate) fn caller(call: &Call, clock: &dyn Clock, random: &dyn Random) -> Caller {
    Caller {
        org_id: call.org_id,
        user_id: call.user_id(),
        now: clock.now(),
        seed: u64::from_le_bytes(random.bytes()),
        audit: audit::of_call(call, SERVICE),
    }
}

/// A count on the wire.
pub(crate) fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
