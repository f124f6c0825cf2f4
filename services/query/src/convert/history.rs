//! Queries of the history, and which of them a request asks for.

use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::common::v1 as common;
use platform_proto::platform::query::v1 as pb;
use rpc::Call;
use service::page;
use store::Direction;

use super::time;
use crate::error::{Error, Result};
use crate::store::query::{Filter, Place, Stored};

/// A query as it is told.
pub(crate) fn record(query: Stored) -> pb::QueryRecord {
    pb::QueryRecord {
        id: query.id,
        sql: query.body.sql,
        status: query.status as i32,
        user_id: query.user_id,
        interface: query.door as i32,
        created_at: time(query.created_at),
        completed_at: query.completed_at.and_then(time),
        statistics: query.statistics,
        error: query.error,
        labels: query.body.labels,
        saved_query_id: query.body.saved,
    }
}

/// Which queries a request asks for, of those that the caller may see.
pub(crate) fn filter(call: &Call, request: &pb::ListQueriesRequest, sees_all: bool) -> Filter {
    let wanted = (request.user_id != 0).then_some(request.user_id);
    let range = request.time_range.clone().unwrap_or_default();
    let moment = |at: Option<_>| at.as_ref().map(rpc::wire::timestamp_from_wire);
    let shortest = u64::try_from(request.min_duration_ms).unwrap_or_default();
    let shortest = Duration::from_millis(shortest).as_micros();
    let shortest = i64::try_from(shortest).unwrap_or(i64::MAX);
    Filter {
        org_id: call.org_id,
        user_id: if sees_all { wanted } else { Some(call.user_id()) },
        statuses: request.statuses.iter().map(|it| i64::from(*it)).collect(),
        doors: request.interfaces.iter().map(|it| i64::from(*it)).collect(),
        min_micros: (shortest != 0).then_some(shortest),
        from: moment(range.start),
        before: moment(range.end),
    }
}

/// Where a page begins. A cursor of another list is refused.
pub(crate) fn place(
    request: Option<&common::CursorPaginationRequest>,
    filter: &Filter,
) -> Result<Place> {
    let request = request.cloned().unwrap_or_default();
    let direction = match request.sort_order.as_str() {
        "asc" => Direction::Ascending,
        _ => Direction::Descending,
    };
    let refused =
        || Error::field("pagination.cursor", "must be `next_cursor` of a page of this list");
    let after = match request.cursor.as_str() {
        "" => None,
        text => {
            let mut words = text.splitn(4, '.').skip(2);
            let at = words.next().and_then(|it| it.parse().ok()).map(Timestamp::from_micros);
            let found = at.zip(words.next().map(str::to_owned));
            let own = found.filter(|(at, id)| cursor(filter, direction, *at, id) == text);
            Some(own.ok_or_else(refused)?)
        }
    };
    Ok(Place { after, direction, limit: page::limit(request.limit) })
}

/// How to go on after a page.
pub(crate) fn after(
    found: &[Stored],
    has_more: bool,
    filter: &Filter,
    direction: Direction,
) -> common::CursorPaginationResponse {
    let next_cursor = match found.last() {
        Some(last) if has_more => cursor(filter, direction, last.created_at, &last.id),
        Some(_) | None => String::new(),
    };
    common::CursorPaginationResponse { next_cursor, has_more, total: None }
}

/// The cursor after a query: a mark of the list, then the query. It grants nothing that the call does not check.
fn cursor(filter: &Filter, direction: Direction, at: Timestamp, id: &str) -> String {
    let list = format!("{filter:?}/{}", matches!(direction, Direction::Ascending));
    format!("v1.{:016x}.{}.{id}", mark(&list), at.micros())
}

/// FNV-1a; it only has to notice mistakes.
pub(crate) fn mark(text: &str) -> u64 {
    let start: u64 = 0xcbf2_9ce4_8422_2325;
    text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(org_id: i64) -> Filter {
        Filter {
            org_id,
            user_id: None,
            statuses: Vec::new(),
            doors: Vec::new(),
            min_micros: None,
            from: None,
            before: None,
        }
    }

    #[test]
    fn a_cursor_is_bound_to_its_list() {
        let at = Timestamp::from_seconds(5);
        let request = |cursor: &str, order: &str| common::CursorPaginationRequest {
            cursor: cursor.to_owned(),
            sort_order: order.to_owned(),
            ..Default::default()
        };
        let own = cursor(&all(7), Direction::Descending, at, "a.b-c");
        let found = place(Some(&request(&own, "")), &all(7)).unwrap();
        assert_eq!(found.after, Some((at, "a.b-c".to_owned())));
        assert!(place(Some(&request(&own, "")), &all(8)).is_err());
        assert!(place(Some(&request(&own, "asc")), &all(7)).is_err());
        for forged in ["x", "v1.0.3.q", ".", "v1..."] {
            assert!(place(Some(&request(forged, "")), &all(7)).is_err(), "{forged}");
        }
    }
}
