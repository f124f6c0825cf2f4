//! Lists that cursors lead through, ordered by time.

use base::Timestamp;
use platform_proto::platform::common::v1::{CursorPaginationRequest, CursorPaginationResponse};
use prost::Message;
use service::page::limit;
use store::{Direction, Query, params};

use crate::error::{Error, Result};

/// Where a page of a list begins, and how long it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The row before the first of the page.
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) is_ascending: bool,
    pub(crate) limit: u32,
    /// Of the list and what narrows it.
    mark: u64,
}

impl Place {
    /// The place that a request asks for. `list` is the request itself without its `pagination`, and tells lists apart: a
    /// cursor of another list, or of one that is narrowed in another way, is refused.
    pub(crate) fn of(
        pagination: Option<&CursorPaginationRequest>,
        (org_id, name): (i64, &'static str),
        list: &impl Message,
    ) -> Result<Self> {
        let pagination = pagination.cloned().unwrap_or_default();
        let is_ascending = pagination.sort_order == "asc";
        let mark = mark(&[
            name.as_bytes(),
            &org_id.to_be_bytes(),
            &[u8::from(is_ascending)],
            &list.encode_to_vec(),
        ]);
        let refused =
            || Error::field("pagination.cursor", "must be `next_cursor` of a page of this list");
        let after = match pagination.cursor.as_str() {
            "" => None,
            cursor => Some(read(cursor, mark).ok_or_else(refused)?),
        };
        Ok(Self { after, is_ascending, limit: limit(pagination.limit), mark })
    }

    /// Narrows a statement that has a condition already to the page, and one row more, by which it is known whether
    /// another page follows. `columns` are the time and the id, and `order` is the same after ORDER BY, for both directions.
    pub(crate) fn narrow(
        &self,
        query: Query,
        columns: &'static str,
        (ascending, descending): (&'static str, &'static str),
    ) -> Query {
        let direction =
            if self.is_ascending { Direction::Ascending } else { Direction::Descending };
        let query = match &self.after {
            Some((time, id)) => query.push(" AND ").after(columns, params![*time, id], direction),
            None => query,
        };
        let order = if self.is_ascending { ascending } else { descending };
        query.push(" ORDER BY ").push(order).limit(self.limit + 1)
    }

    /// The rows of the page, without the one more, and how to go on.
    pub(crate) fn page<T>(
        &self,
        mut rows: Vec<T>,
        key: impl Fn(&T) -> (Timestamp, String),
    ) -> (Vec<T>, CursorPaginationResponse) {
        let has_more = self.limit as usize != 0 && (self.limit as usize) < rows.len();
        rows.truncate(self.limit as usize);
        let next_cursor = match rows.last() {
            Some(last) if has_more => {
                let (time, id) = key(last);
                format!("v1-{:016x}-{}-{id}", self.mark, time.micros())
            }
            Some(_) | None => String::new(),
        };
        (rows, CursorPaginationResponse { next_cursor, has_more, total: None })
    }
}

fn read(cursor: &str, mark: u64) -> Option<(Timestamp, String)> {
    let rest = cursor.strip_prefix(&format!("v1-{mark:016x}-"))?;
    let (micros, id) = rest.split_once('-')?;
    Some((Timestamp::from_micros(micros.parse().ok()?), id.to_owned()))
}

/// FNV-1a; it only has to notice mistakes. A cursor grants nothing that the call does not check.
fn mark(parts: &[&[u8]]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().copied().flatten() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_proto::platform::etl::v1::ListExecutionsRequest;

    #[test]
    fn a_cursor_is_bound_to_its_list() {
        let list = ListExecutionsRequest::default();
        let request = |cursor: &str| CursorPaginationRequest {
            cursor: cursor.to_owned(),
            limit: 1,
            ..Default::default()
        };
        let first = Place::of(Some(&request("")), (7, "executions"), &list).unwrap();
        let key = |id: &&str| (Timestamp::from_seconds(5), (*id).to_owned());
        let (rows, next) = first.page(vec!["a-1", "b"], key);
        assert_eq!((rows, next.has_more), (vec!["a-1"], true));

        let second =
            Place::of(Some(&request(&next.next_cursor)), (7, "executions"), &list).unwrap();
        assert_eq!(second.after, Some((Timestamp::from_seconds(5), "a-1".to_owned())));
        let (rows, end) = second.page(vec!["b"], key);
        assert_eq!((rows, end.has_more, end.next_cursor.as_str()), (vec!["b"], false, ""));

        let other =
            ListExecutionsRequest { pipeline_id: Some("p".to_owned()), ..Default::default() };
        let cursor = request(&next.next_cursor);
        assert!(Place::of(Some(&cursor), (7, "executions"), &other).is_err());
        assert!(Place::of(Some(&cursor), (8, "executions"), &list).is_err());
        assert!(Place::of(Some(&cursor), (7, "backfills"), &list).is_err());
        assert!(Place::of(Some(&request("v1-0-5-a")), (7, "executions"), &list).is_err());
    }
}
