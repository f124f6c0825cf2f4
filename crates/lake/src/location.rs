//! Where tables lie below the root of a lake.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, Result};

const NAMES_MAX: usize = 8;
const NAME_MAX: usize = 128;

/// The path of a table below the root of its lake, such as `42/silver/orders`.
///
/// One to eight names of lower-case letters, digits, `_` and `-`, each of 1 to 128 characters and
/// beginning with a letter or a digit; so no path leaves the lake, and none is Delta's own folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TablePath(String);

impl TablePath {
    /// The path as text, with `/` between the names.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The paths above this one, nearest first.
    pub(crate) fn parents(&self) -> impl Iterator<Item = Self> + '_ {
        self.0.rmatch_indices('/').map(|(at, _)| Self(self.0[..at].to_owned()))
    }
}

impl FromStr for TablePath {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = |rule| Error::Path { path: text.chars().take(256).collect(), rule };
        if text.split('/').count() > NAMES_MAX {
            return Err(wrong("it has more than 8 names"));
        }
        for name in text.split('/') {
            if name.is_empty() || name.len() > NAME_MAX {
                return Err(wrong("each name has 1 to 128 characters"));
            }
            let letter = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();
            if !name.bytes().all(|it| letter(it) || it == b'_' || it == b'-') {
                return Err(wrong("names hold lower-case letters, digits, `_` and `-` alone"));
            }
            if !name.bytes().next().is_some_and(letter) {
                return Err(wrong("each name begins with a letter or a digit"));
            }
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for TablePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_written() {
        let path: TablePath = "42/silver/orders_2026-q1".parse().unwrap();
        assert_eq!(path.to_string(), "42/silver/orders_2026-q1");
        let above: Vec<String> = path.parents().map(|it| it.0).collect();
        assert_eq!(above, ["42/silver", "42"]);
    }

    #[test]
    fn no_path_leaves_the_lake() {
        for wrong in [
            "",
            "/",
            "a/",
            "/a",
            "a//b",
            "..",
            "a/../b",
            ".",
            "a/.b",
            "_delta_log",
            "a/_delta_log",
            "A",
            "a b",
            "a%2e",
            "a\\b",
            "ä",
            "a\0",
            "-a",
            "a/b/c/d/e/f/g/h/i",
            &"a".repeat(129),
        ] {
            assert!(wrong.parse::<TablePath>().is_err(), "{wrong:?}");
        }
    }
}
