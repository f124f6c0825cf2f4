//! Pages of lists by time.

use base::Timestamp;
use platform_proto::platform::common::v1 as common;
use store::Direction;

use super::cursor;
use crate::error::{Error, Result};

/// Which page of a list by time.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) after: Option<(Timestamp, String)>,
    pub(crate) direction: Direction,
    limit: u32,
    list: String,
}

impl Page {
    /// The page that a request asks for; `list` tells list and filters apart.
    ///
    /// # Errors
    /// [`Error::Field`] for a cursor of another list.
    pub(crate) fn new(
        request: Option<&common::CursorPaginationRequest>,
        list: String,
    ) -> Result<Self> {
        let found = cursor::cursor(request, &list, false)?;
        let place = |text: &String| {
            let (at, id) = text.split_once('-')?;
            Some((Timestamp::from_micros(at.parse().ok()?), id.to_owned()))
        };
        let rule = "must be `next_cursor` of a page of this list";
        let wrong = || Error::field("pagination.cursor", rule);
        let after = found.after.as_ref().map(|it| place(it).ok_or_else(wrong)).transpose()?;
        let direction =
            if found.is_ascending { Direction::Ascending } else { Direction::Descending };
        Ok(Self { after, direction, limit: found.limit, list })
    }

    /// How many rows to look for: one more than the page has, which tells whether there are more.
    pub(crate) const fn wanted(&self) -> u32 {
        self.limit + 1
    }

    /// Cuts what was found down to the page, and tells how to go on.
    pub(crate) fn cut<T>(
        &self,
        found: &mut Vec<T>,
        place: impl Fn(&T) -> (Timestamp, String),
    ) -> common::CursorPaginationResponse {
        let has_more = found.len() > self.limit as usize;
        found.truncate(self.limit as usize);
        let last = found.last().filter(|_| has_more).map(place);
        let last = last.map(|(at, id)| format!("{}-{id}", at.micros()));
        let is_ascending = matches!(self.direction, Direction::Ascending);
        cursor::next(&self.list, is_ascending, last.as_deref())
    }
}
