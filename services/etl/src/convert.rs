//! Between the wire and decisions.

pub(crate) mod backfill;
pub(crate) mod cursor;
pub(crate) mod execution;
pub(crate) mod lineage;
pub(crate) mod log;
pub(crate) mod quality;
pub(crate) mod request;
pub(crate) mod schedule;
pub(crate) mod step;
pub(crate) mod watermark;

use base::{Clock, Random, Timestamp};
use platform_proto::google::protobuf as wire;
use platform_proto::platform::common::v1::DateRange;
use rpc::Call;
use rpc::wire::timestamp_to_wire;
use service::audit;

use crate::core::caller::Caller;
use crate::error::{Error, Result};

/// Name under which this service is known to others.
const SERVICE: &str = "etl";

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
pub(crate) fn count(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}

/// A moment on the wire.
pub(crate) fn moment(time: Option<Timestamp>) -> Option<wire::Timestamp> {
    time.map(timestamp_to_wire)
}

/// Milliseconds from one moment to another.
pub(crate) fn millis(from: Timestamp, until: Timestamp) -> i64 {
    i64::try_from(until.since(from).as_millis()).unwrap_or(i64::MAX)
}

/// The days of a range as moments of UTC: from the first to the one after the last.
pub(crate) fn span(field: &str, range: &DateRange) -> Result<(Timestamp, Timestamp)> {
    let from = day(&format!("{field}.start"), &range.start)?;
    let last = day(&format!("{field}.end"), &range.end)?;
    Ok((from, last + std::time::Duration::from_secs(86_400)))
}

/// A day of a request, whose form the contract has checked, as its first moment in UTC.
pub(crate) fn day(field: &str, text: &str) -> Result<Timestamp> {
    let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let seconds = day.and_then(|it| it.and_hms_opt(0, 0, 0)).map(|it| it.and_utc().timestamp());
    let seconds = seconds.ok_or_else(|| Error::field(field, "must be a day of the calendar"))?;
    Ok(Timestamp::from_seconds(seconds))
}
