//! Statements whose text depends on the request.

use std::fmt::Write as _;

use crate::{Bind, Error, Params, Value};

/// Ascending or descending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

impl Direction {
    const fn sql(self) -> &'static str {
        match self {
            Self::Ascending => " ASC",
            Self::Descending => " DESC",
        }
    }
}

/// A statement made of constant pieces and bound values, so that no value can become SQL.
///
/// ```ignore
/// let mut query = Query::new("SELECT id, name FROM accounts WHERE org_id = ").bind(org_id);
/// if let Some(role) = role {
///     query = query.push(" AND role = ").bind(role);
/// }
/// let page = query.push(" AND name_norm").contains(&wanted).push(" ORDER BY id").limit(50);
/// let rows: Vec<(i64, String)> = tx.all_of(page).await?;
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Query {
    pub(crate) sql: String,
    pub(crate) params: Params,
}

impl Query {
    /// A statement that begins with `sql`.
    pub fn new(sql: &'static str) -> Self {
        Self { sql: sql.to_owned(), params: Params::default() }
    }

    /// Adds constant text.
    pub fn push(mut self, sql: &'static str) -> Self {
        self.sql.push_str(sql);
        self
    }

    /// Adds a value as the next `$n`.
    pub fn bind(self, value: impl Bind) -> Self {
        self.place(Value::of(value))
    }

    fn place(mut self, value: Value) -> Self {
        self.params.0.push(value);
        _ = write!(self.sql, "${}", self.params.0.len()); // Writing to a string cannot fail.
        self
    }

    /// Adds `sql` and the value, if there is one: `.filter(" AND role = ", role)`.
    pub fn filter(self, sql: &'static str, value: Option<impl Bind>) -> Self {
        match value {
            Some(value) => self.push(sql).bind(value),
            None => self,
        }
    }

    /// Adds `($n, …)`: `.push(" AND id IN ").list(ids)`. No value matches an empty list.
    pub fn list<T: Bind>(mut self, values: impl IntoIterator<Item = T>) -> Self {
        let mut next = " (";
        for value in values {
            self = self.push(next).bind(value);
            next = ", ";
        }
        if next == " (" {
            self = self.push(" (").bind(None::<T>);
        }
        self.push(")")
    }

    /// Adds ` LIKE` with a pattern for texts that contain `part`, letter by letter as on both databases.
    pub fn contains(self, part: &str) -> Self {
        self.push(" LIKE ").bind(format!("%{}%", escaped(part))).push(" ESCAPE '\\'")
    }

    /// Adds ` LIKE` with a pattern for texts that begin with `start`.
    pub fn starts_with(self, start: &str) -> Self {
        self.push(" LIKE ").bind(format!("{}%", escaped(start))).push(" ESCAPE '\\'")
    }

    /// Adds ` ORDER BY`, for the column that `allowed` gives for the name `wanted`, then for `tie`.
    ///
    /// # Errors
    ///
    /// [`Error::Order`] if the name is not on the list.
    pub fn order_by(
        self,
        wanted: &str,
        allowed: &[(&str, &'static str)],
        direction: Direction,
        tie: &'static str,
    ) -> Result<Self, Error> {
        let Some((_, column)) = allowed.iter().find(|(name, _)| *name == wanted) else {
            let names: Vec<_> = allowed.iter().map(|(name, _)| *name).collect();
            return Err(Error::Order { wanted: wanted.to_owned(), allowed: names.join(", ") });
        };
        let ordered = self.push(" ORDER BY ").push(column).push(direction.sql());
        if *column == tie {
            return Ok(ordered);
        }
        Ok(ordered.push(", ").push(tie).push(direction.sql()))
    }

    /// Adds a comparison that continues after the row with these values, in the order of `columns`:
    /// `.push(" AND ").after("created_at, id", params![time, id], Direction::Descending)`.
    pub fn after(mut self, columns: &'static str, values: Params, direction: Direction) -> Self {
        let compare = match direction {
            Direction::Ascending => ") > (",
            Direction::Descending => ") < (",
        };
        self = self.push("(").push(columns).push(compare);
        for (index, value) in values.0.into_iter().enumerate() {
            self = self.push(if index == 0 { "" } else { ", " }).place(value);
        }
        self.push(")")
    }

    /// Adds ` LIMIT`.
    pub fn limit(self, rows: u32) -> Self {
        self.push(" LIMIT ").bind(rows)
    }

    /// Adds ` OFFSET`.
    pub fn offset(self, rows: u32) -> Self {
        self.push(" OFFSET ").bind(rows)
    }
}

/// `text` with the wildcards of LIKE made plain, for `ESCAPE '\'`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '%' | '_') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Type, params};

    #[test]
    fn values_are_numbered_in_their_order() {
        let query = Query::new("SELECT a FROM t WHERE org = ")
            .bind(7_i64)
            .filter(" AND x = ", None::<i64>)
            .filter(" AND y = ", Some("b"))
            .push(" AND id IN")
            .list([1_i64, 2])
            .limit(10);
        assert_eq!(
            query.sql,
            "SELECT a FROM t WHERE org = $1 AND y = $2 AND id IN ($3, $4) LIMIT $5"
        );
        assert_eq!(query.params, params![7_i64, "b", 1_i64, 2_i64, 10_i64]);
    }

    #[test]
    fn an_empty_list_matches_nothing() {
        let query = Query::new("x IN").list(Vec::<i64>::new());
        assert_eq!(
            (query.sql.as_str(), query.params.0),
            ("x IN ($1)", vec![Value::Null(Type::Int)])
        );
    }

    #[test]
    fn wildcards_in_a_search_are_plain_letters() {
        let query = Query::new("name").contains(r"50%_a\b");
        assert_eq!(query.params, params![r"%50\%\_a\\b%"]);
        assert_eq!(query.sql, r"name LIKE $1 ESCAPE '\'");
        assert_eq!(Query::new("").starts_with("a").params, params!["a%"]);
    }

    #[test]
    fn only_listed_orders_are_taken() {
        let allowed = [("created", "created_at"), ("id", "id")];
        let order =
            |name: &str| Query::new("").order_by(name, &allowed, Direction::Descending, "id");
        assert_eq!(order("created").unwrap().sql, " ORDER BY created_at DESC, id DESC");
        assert_eq!(order("id").unwrap().sql, " ORDER BY id DESC");
        let refused = order("id; DROP TABLE t").unwrap_err();
        assert_eq!(refused.to_string(), "`id; DROP TABLE t` is no order: use one of created, id");
    }

    #[test]
    fn a_page_continues_after_the_last_row() {
        let query = Query::new("").after("at, id", params![5_i64, "x"], Direction::Descending);
        assert_eq!(query.sql, "(at, id) < ($1, $2)");
    }
}
