//! Patterns of paths: `*`, `**`, `?` and `{a,b}`.
//!
//! Owns:      their meaning, as regular expressions, which match in a time that grows with the path alone.
//! Invariant: a pattern is about paths below a folder, and leaves it nowhere.
//! Not here:  the files (`folder`).

use regex::{Regex, RegexBuilder};

/// Bytes of a compiled pattern.
const SIZE_MAX: usize = 1 << 20;

/// A pattern of paths with `/` between their parts.
#[derive(Clone, Debug)]
pub(crate) struct Glob(Regex);

impl Glob {
    /// A pattern, or the rule that the text breaks.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.starts_with('/') || text.split('/').any(|part| part == "..") {
            return Err("must stay below the directory".to_owned());
        }
        let pattern = translate(text)?;
        let built = RegexBuilder::new(&pattern).size_limit(SIZE_MAX).build();
        built.map(Self).map_err(|_| "is too long for a pattern".to_owned())
    }

    pub(crate) fn matches(&self, path: &str) -> bool {
        self.0.is_match(path)
    }
}

/// The pattern as a regular expression of whole paths.
fn translate(text: &str) -> Result<String, String> {
    let mut out = String::from(r"(?s)\A");
    let (mut depth, mut rest) = (0_usize, text);
    let mut begins_part = true;
    while let Some(letter) = rest.chars().next() {
        let mut length = letter.len_utf8();
        let mut next_begins = letter == '/';
        match letter {
            '*' if begins_part && rest.starts_with("**/") => {
                (length, next_begins) = (3, true);
                out.push_str("(?:[^/]+/)*");
            }
            '*' if rest.starts_with("**") => {
                length = 2;
                out.push_str(".*");
            }
            '*' => out.push_str("[^/]*"),
            '?' => out.push_str("[^/]"),
            '{' => {
                (depth, next_begins) = (depth + 1, begins_part);
                out.push_str("(?:");
            }
            ',' if 0 < depth => out.push('|'),
            '}' if 0 < depth => {
                depth -= 1;
                out.push(')');
            }
            _ => out.push_str(&regex::escape(&rest[..length])),
        }
        begins_part = next_begins;
        rest = &rest[length..];
    }
    if depth != 0 {
        return Err("must close each `{` with a `}`".to_owned());
    }
    out.push_str(r"\z");
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(glob: &str, path: &str) -> bool {
        Glob::parse(glob).unwrap().matches(path)
    }

    #[test]
    fn a_star_stays_within_a_part_and_two_cross_parts() {
        assert!(matches("*.csv", "a.csv"));
        assert!(!matches("*.csv", "x/a.csv"));
        assert!(!matches("*.csv", "a.csv.gz"));
        for path in ["a.csv", "x/a.csv", "x/y/a.csv"] {
            assert!(matches("**/*.csv", path), "{path}");
        }
        assert!(matches("x/**", "x/y/a.csv"));
        assert!(!matches("x/**/a.csv", "xy/a.csv"));
    }

    #[test]
    fn alternatives_and_single_letters() {
        assert!(matches("day-0?.{csv,ndjson}", "day-01.ndjson"));
        assert!(!matches("day-0?.{csv,ndjson}", "day-010.csv"));
        assert!(matches("{a,b/{c,d}}/x", "b/d/x"));
        assert!(matches("a,b", "a,b"));
    }

    #[test]
    fn what_means_something_in_a_regular_expression_is_a_letter() {
        assert!(matches("a+(b)[c].csv", "a+(b)[c].csv"));
        assert!(!matches("a.csv", "abcsv"));
        assert!(matches("ä?.csv", "äö.csv"));
    }

    #[test]
    fn a_pattern_that_leaves_the_folder_or_does_not_end_is_refused() {
        for bad in ["/etc/passwd", "../x", "a/../b", "{a,b", "a{b{c}"] {
            assert!(Glob::parse(bad).is_err(), "{bad}");
        }
    }
}
