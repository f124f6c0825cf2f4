//! The settings of a database.

use std::path::{Path, PathBuf};

use base::{ByteSize, Span};
use serde::{Deserialize, Serialize};

use crate::Error;

/// Where the state lies, and the limits of its use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// `sqlite:PATH` or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`.
    pub url: String,
    /// PostgreSQL: connections at most, 1 to 1000.
    pub connections_max: u32,
    /// SQLite: connections that read, 1 to 64. One more writes.
    pub readers_max: u32,
    /// SQLite: works that share one commit at most, 1 to 4096.
    pub works_per_commit_max: u32,
    /// SQLite: works that wait for the writer at most, 1 to 65536; more are refused as busy after `acquire`.
    pub works_waiting_max: u32,
    /// SQLite: how much of the write-ahead log is written in advance, up to 1GiB. A log that is
    /// overwritten in place is ten times faster than one that grows; 0 leaves it to grow.
    pub wal_prepared: ByteSize,
    /// How long a call waits for a connection or a place in the queue, 10ms to 1m.
    pub acquire: Span,
    /// How long one run of a work may take, 10ms to 10m.
    pub transaction: Span,
    /// PostgreSQL: runs of one work at most when it meets concurrent changes, 1 to 1000.
    pub attempts_max: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            url: String::new(),
            connections_max: 16,
            readers_max: 4,
            works_per_commit_max: 256,
            works_waiting_max: 1024,
            wal_prepared: ByteSize(5 << 20),
            acquire: Span::seconds(5),
            transaction: Span::seconds(10),
            attempts_max: 30,
        }
    }
}

/// A checked address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Options {
    /// The defaults, with the SQLite file at `path`.
    #[must_use]
    pub fn sqlite(path: impl AsRef<Path>) -> Self {
        Self { url: format!("sqlite:{}", path.as_ref().display()), ..Self::default() }
    }

    /// The defaults, with the PostgreSQL database at `url`.
    #[must_use]
    pub fn postgres(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Self::default() }
    }

    /// Checks every setting without opening anything.
    ///
    /// # Errors
    ///
    /// [`Error::Setting`] names the first one that is out of bounds, and the rule.
    pub fn check(&self) -> Result<(), Error> {
        if let Place::Postgres(url) = self.place()? {
            let parsed = url.parse::<sqlx::postgres::PgConnectOptions>();
            parsed.map_err(|why| wrong("url", &format!("is not understood: {why}")))?;
        }
        bounded("connections_max", u64::from(self.connections_max), 1, 1000)?;
        bounded("readers_max", u64::from(self.readers_max), 1, 64)?;
        bounded("works_per_commit_max", u64::from(self.works_per_commit_max), 1, 4096)?;
        bounded("works_waiting_max", u64::from(self.works_waiting_max), 1, 65_536)?;
        bounded("attempts_max", u64::from(self.attempts_max), 1, 1000)?;
        if self.wal_prepared > ByteSize(1 << 30) {
            return Err(wrong("wal_prepared", "is at most 1GiB"));
        }
        if !(Span::millis(10)..=Span::seconds(60)).contains(&self.acquire) {
            return Err(wrong("acquire", "is from 10ms to 1m"));
        }
        if !(Span::millis(10)..=Span::seconds(600)).contains(&self.transaction) {
            return Err(wrong("transaction", "is from 10ms to 10m"));
        }
        Ok(())
    }

    pub(crate) fn place(&self) -> Result<Place, Error> {
        if self.url.starts_with("postgres://") || self.url.starts_with("postgresql://") {
            return Ok(Place::Postgres(self.url.clone()));
        }
        let path = self.url.strip_prefix("sqlite:").map(|rest| rest.trim_start_matches("//"));
        // `sqlite:///var/lib/x` and `sqlite:/var/lib/x` are the same absolute path.
        let path = path.map(|path| match self.url.strip_prefix("sqlite:///") {
            Some(absolute) => format!("/{absolute}"),
            None => path.to_owned(),
        });
        match path {
            Some(path) if path.is_empty() => Err(wrong("url", "names no file: write sqlite:PATH")),
            Some(path) if path.contains(['?', '#']) || path.starts_with(':') => {
                Err(wrong("url", "takes a plain path after `sqlite:`"))
            }
            Some(path) => Ok(Place::Sqlite(PathBuf::from(path))),
            None => Err(wrong("url", "is `sqlite:PATH` or `postgres://…`")),
        }
    }
}

fn bounded(field: &'static str, value: u64, min: u64, max: u64) -> Result<(), Error> {
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(Error::Setting { field, rule: format!("is from {min} to {max}, not {value}") })
}

fn wrong(field: &'static str, rule: &str) -> Error {
    Error::Setting { field, rule: rule.to_owned() }
}

/// The address without its password, fit for logs and errors.
pub(crate) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    // A password may hold an unescaped `@`, so the last one ends it.
    let (authority, tail) = match rest[..end].rfind('@') {
        Some(_) => rest.split_at(end),
        None => match rest.rfind('@') {
            Some(at) => {
                rest.split_at(rest[at..].find(['/', '?', '#']).map_or(rest.len(), |to| at + to))
            }
            None => rest.split_at(end),
        },
    };
    let host = match authority.rsplit_once('@') {
        Some((user, host)) => format!("{}@{host}", user.split(':').next().unwrap_or_default()),
        None => authority.to_owned(),
    };
    // Settings after `?` can hold a password as well; none of them helps a reader.
    let path = tail.split(['?', '#']).next().unwrap_or_default();
    format!("{scheme}://{host}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_file_or_a_server() {
        let place = |url: &str| Options { url: url.to_owned(), ..Options::default() }.place();
        assert_eq!(place("sqlite:data/a.db"), Ok(Place::Sqlite("data/a.db".into())));
        assert_eq!(place("sqlite:/var/a.db"), Ok(Place::Sqlite("/var/a.db".into())));
        assert_eq!(place("sqlite://data/a.db"), Ok(Place::Sqlite("data/a.db".into())));
        assert_eq!(place("sqlite:///var/a.db"), Ok(Place::Sqlite("/var/a.db".into())));
        assert_eq!(place("postgres://h/d"), Ok(Place::Postgres("postgres://h/d".to_owned())));
        for wrong in ["", "sqlite:", "sqlite::memory:", "sqlite:a?mode=ro", "mysql://h/d", "a.db"] {
            assert!(place(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_setting_out_of_bounds_is_named() {
        let fine = Options::sqlite("a.db");
        assert_eq!(fine.check(), Ok(()));
        let wrong = [
            ("url", Options { url: "x".to_owned(), ..fine.clone() }),
            ("url", Options::postgres("postgres://h:port/d")),
            ("connections_max", Options { connections_max: 0, ..fine.clone() }),
            ("readers_max", Options { readers_max: 65, ..fine.clone() }),
            ("works_per_commit_max", Options { works_per_commit_max: 0, ..fine.clone() }),
            ("works_waiting_max", Options { works_waiting_max: 0, ..fine.clone() }),
            ("wal_prepared", Options { wal_prepared: ByteSize(2 << 30), ..fine.clone() }),
            ("acquire", Options { acquire: Span::millis(1), ..fine.clone() }),
            ("transaction", Options { transaction: Span::seconds(601), ..fine.clone() }),
            ("attempts_max", Options { attempts_max: 0, ..fine }),
        ];
        for (name, options) in wrong {
            let Err(Error::Setting { field, .. }) = options.check() else {
                panic!("{name} is accepted")
            };
            assert_eq!(field, name);
        }
    }

    #[test]
    fn a_shown_address_has_no_password() {
        let cases = [
            ("postgres://u:secret@h:5432/d", "postgres://u@h:5432/d"),
            ("postgres://u:se/cret@h/d?x=1", "postgres://u@h/d"),
            ("postgres://u:s@ecret@h/d", "postgres://u@h/d"),
            ("postgres://h/d?password=secret", "postgres://h/d"),
            ("postgres://u@h", "postgres://u@h"),
            ("sqlite:a.db", "sqlite:a.db"),
        ];
        for (url, shown) in cases {
            assert_eq!(without_password(url), shown);
        }
    }
}
