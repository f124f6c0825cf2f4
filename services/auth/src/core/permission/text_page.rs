//! Pages of a sorted list of texts, as `core::page` has them for numbers.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::Error;

/// Bytes of a cursor that bind it to its list.
const SCOPE_BYTES: usize = 8;

/// A page of what lies beyond a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextPage {
    after: Option<String>,
    limit: usize,
    descending: bool,
    scope: Vec<u8>,
}

impl TextPage {
    /// The page that is asked for; a cursor of one scope is refused in another.
    ///
    /// # Errors
    /// The cursor is none of this list's.
    pub(crate) fn new(
        cursor: &str,
        limit: usize,
        descending: bool,
        scope: &str,
    ) -> Result<Self, Error> {
        let scope = format!("{descending} {scope}");
        let scope = digest::digest(&digest::SHA256, scope.as_bytes());
        let scope = scope.as_ref()[..SCOPE_BYTES].to_vec();
        let after = if cursor.is_empty() { None } else { Some(text(cursor, &scope)?) };
        Ok(Self { after, limit, descending, scope })
    }

    /// The page of a list that is sorted upwards, and the cursor that goes on after it.
    pub(crate) fn cut(&self, mut rows: Vec<String>) -> (Vec<String>, Option<String>) {
        if self.descending {
            rows.reverse();
        }
        let from = self.after.as_ref().map_or(0, |after| {
            rows.partition_point(|row| if self.descending { row >= after } else { row <= after })
        });
        let rest = rows.split_off(from);
        let more = rest.len() > self.limit;
        let page: Vec<String> = rest.into_iter().take(self.limit).collect();
        let next = page.last().filter(|_| more).map(|last| self.cursor(last));
        (page, next)
    }

    fn cursor(&self, last: &str) -> String {
        let mut bytes = self.scope.clone();
        bytes.extend(last.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }
}

fn text(cursor: &str, scope: &[u8]) -> Result<String, Error> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).unwrap_or_default();
    let text = bytes.strip_prefix(scope).map(<[u8]>::to_vec).map(String::from_utf8);
    match text {
        Some(Ok(text)) => Ok(text),
        _ => Err(Error::invalid(
            "pagination.cursor",
            "pagination.cursor",
            "go on with the cursor of this list, with the same filters and order",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<String> {
        ["a", "b", "c", "d", "e"].map(str::to_owned).into()
    }

    #[test]
    fn the_pages_of_either_order_are_the_list() {
        for descending in [false, true] {
            let mut cursor = String::new();
            let mut seen = Vec::new();
            loop {
                let page = TextPage::new(&cursor, 2, descending, "list").unwrap();
                let (rows, next) = page.cut(rows());
                seen.extend(rows);
                match next {
                    Some(next) => cursor = next,
                    None => break,
                }
            }
            let mut whole = rows();
            if descending {
                whole.reverse();
            }
            assert_eq!(seen, whole);
        }
    }

    #[test]
    fn a_row_that_went_does_not_shift_the_pages() {
        let first = TextPage::new("", 2, false, "list").unwrap();
        let (_, next) = first.cut(rows());
        let second = TextPage::new(&next.unwrap(), 2, false, "list").unwrap();
        let without: Vec<_> = rows().into_iter().filter(|row| row != "b").collect();
        assert_eq!(second.cut(without).0, ["c", "d"]);
    }

    #[test]
    fn a_cursor_of_another_list_is_refused() {
        let page = TextPage::new("", 2, false, "list").unwrap();
        let cursor = page.cut(rows()).1.unwrap();
        for (scope, descending) in [("other", false), ("list", true)] {
            let refused = TextPage::new(&cursor, 2, descending, scope);
            assert!(matches!(refused, Err(Error::Invalid { .. })));
        }
    }
}
