//! Statements and their limits.

use std::time::Duration;

use lake::sql::Limits as Engine;
use platform_proto::platform::query::v1 as pb;

use super::{long, millis, time, value};
use crate::core::plan::{Ask, Read, State};
use crate::error::{Error, Result};
use crate::options::{Limits, Options};
use crate::run::Asked;
use crate::store::query::Body;

/// What a request asks for; `allowed` is what the organisation may use.
pub(crate) fn asked(
    options: &Options,
    allowed: &Limits,
    statement: pb::SqlStatement,
    door: pb::QueryInterface,
) -> Result<Asked> {
    let ask = Ask {
        values: value::parameters(&statement.parameters)?,
        limits: limits(options, allowed, statement.limits.as_ref())?,
        state: State::as_of(statement.as_of.as_ref().map(rpc::wire::timestamp_from_wire)),
        zone: statement.timezone,
        sql: statement.sql.clone(),
    };
    let body = Body { sql: statement.sql, labels: statement.labels, saved: String::new() };
    Ok(Asked { id: statement.query_id, ask, body, door, limits: allowed.clone() })
}

/// A statement that is only looked at.
pub(crate) fn looked_at(options: &Options, allowed: &Limits, sql: &str) -> Result<Ask> {
    Ok(Ask {
        sql: sql.to_owned(),
        values: Default::default(),
        limits: limits(options, allowed, None)?,
        state: State::Newest,
        zone: String::new(),
    })
}

/// The limits of a query: what is asked for, within what is allowed.
pub(crate) fn limits(
    options: &Options,
    allowed: &Limits,
    asked: Option<&pb::SqlLimits>,
) -> Result<Engine> {
    let most = maximum(options, allowed);
    let asked = asked.cloned().unwrap_or_default();
    let within = |name: &str, wanted: i64, most: u64| match u64::try_from(wanted) {
        Ok(0) | Err(_) => Ok(most),
        Ok(wanted) if wanted <= most => Ok(wanted),
        Ok(_) => Err(Error::field(
            format!("statement.limits.{name}"),
            format!("must be at most {most}, which the organisation may use"),
        )),
    };
    let most_millis = u64::try_from(most.time_max.as_millis()).unwrap_or(u64::MAX);
    Ok(Engine {
        rows_max: within("max_rows", asked.max_rows, most.rows_max)?,
        result_bytes_max: within(
            "max_result_bytes",
            asked.max_result_bytes,
            most.result_bytes_max,
        )?,
        scan_bytes_max: within("max_scan_bytes", asked.max_scan_bytes, most.scan_bytes_max)?,
        memory_bytes_max: within(
            "max_memory_bytes",
            asked.max_memory_bytes,
            most.memory_bytes_max,
        )?,
        time_max: Duration::from_millis(within("timeout_ms", asked.timeout_ms, most_millis)?),
        ..most
    })
}

/// The most that a query may ask for.
pub(crate) fn maximum(options: &Options, allowed: &Limits) -> Engine {
    Engine {
        rows_max: allowed.rows,
        result_bytes_max: allowed.result.0,
        scan_bytes_max: allowed.scan.0,
        memory_bytes_max: allowed.memory.0.min(options.organisation_memory()),
        spill_bytes_max: options.spill.0,
        time_max: allowed.time.0,
        partitions: options.parallelism as usize,
    }
}

/// Limits as they are told.
pub(crate) fn limits_of(limits: &Engine) -> pb::SqlLimits {
    pb::SqlLimits {
        max_rows: long(limits.rows_max),
        max_result_bytes: long(limits.result_bytes_max),
        max_scan_bytes: long(limits.scan_bytes_max),
        max_memory_bytes: long(limits.memory_bytes_max),
        timeout_ms: millis(limits.time_max),
    }
}

/// A table in the version that is read, as it is told.
pub(crate) fn read(read: &Read) -> pb::ReadRelation {
    pb::ReadRelation {
        relation: read.relation.to_string(),
        version: long(read.version),
        committed_at: read.committed_at.and_then(time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_asked_for_is_the_organisations_and_more_is_refused() {
        let (options, allowed) = (Options::default(), Limits::default());
        let all = limits(&options, &allowed, None).unwrap();
        assert_eq!(all, maximum(&options, &allowed));
        let less = pb::SqlLimits { max_rows: 5, timeout_ms: 100, ..Default::default() };
        let less = limits(&options, &allowed, Some(&less)).unwrap();
        assert_eq!((less.rows_max, less.time_max), (5, Duration::from_millis(100)));
        assert_eq!(less.scan_bytes_max, all.scan_bytes_max);
        for (field, more) in [
            ("max_rows", pb::SqlLimits { max_rows: 1_000_001, ..Default::default() }),
            ("timeout_ms", pb::SqlLimits { timeout_ms: 60_001, ..Default::default() }),
            ("max_memory_bytes", pb::SqlLimits { max_memory_bytes: 1 << 40, ..Default::default() }),
        ] {
            let Err(Error::Field { field: found, .. }) = limits(&options, &allowed, Some(&more))
            else {
                panic!("{field} was taken")
            };
            assert_eq!(found, format!("statement.limits.{field}"));
        }
    }
}
