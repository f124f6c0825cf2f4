//! Between the wire and decisions.

pub(crate) mod campaign;
pub(crate) mod entity;
pub(crate) mod history;
pub(crate) mod place;
pub(crate) mod relation;
pub(crate) mod rows;
pub(crate) mod saved;
pub(crate) mod schema;
pub(crate) mod statement;
pub(crate) mod value;

use base::{Clock, Random, Timestamp};
use platform_proto::google::protobuf as wire;
use rpc::Call;
use service::audit;

use crate::core::caller::Caller;

/// Name under which this service is known to others.
const SERVICE: &str = "query";

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

/// A moment as it is sent.
pub(crate) fn time(at: Timestamp) -> Option<wire::Timestamp> {
    Some(rpc::wire::timestamp_to_wire(at))
}

/// A count on the wire, where nothing comes near the end of its range.
pub(crate) fn long(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
}

/// A length of time on the wire.
pub(crate) fn millis(time: std::time::Duration) -> i64 {
    long(time.as_millis())
}
