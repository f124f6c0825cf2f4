//! Between the wire and decisions.

pub(crate) mod connector;
pub(crate) mod cursor;
pub(crate) mod present;
pub(crate) mod stream;
pub(crate) mod sync;

use base::{Clock, Random};
use rpc::Call;
use service::audit;

use crate::core::caller::Caller;

/// Name under which this service is known to others.
const SERVICE: &str = "connector";

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

/// A count on the wire; nothing here comes near two billion.
fn count(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}
