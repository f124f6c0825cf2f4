//! Regular expressions, from the syntax that CEL prescribes (RE2's) to that of the crate `regex`.
//!
//! Both have the same operators. They differ in the Perl classes, which are ASCII in RE2, and in what
//! has a meaning inside of brackets, where `regex` knows nested classes and set operations.

use anyhow::{Context as _, Result};

/// The same pattern in the syntax of `regex`, which has compiled it.
pub(crate) fn translate(pattern: &str) -> Result<String> {
    let mut translated = String::with_capacity(pattern.len());
    let mut in_brackets = false;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(escaped) => push_escape(&mut translated, escaped, in_brackets),
                None => translated.push('\\'),
            },
            '[' if in_brackets && chars.peek() != Some(&':') => translated += "\\[",
            '[' if !in_brackets => {
                in_brackets = true;
                translated.push('[');
                translated.extend(chars.next_if_eq(&'^'));
                // A bracket that comes first is meant literally.
                if chars.next_if_eq(&']').is_some() {
                    translated += "\\]";
                }
            }
            '[' => {
                // An ASCII class such as [:alpha:] ends with its own bracket.
                translated.push('[');
                for c in chars.by_ref() {
                    translated.push(c);
                    if c == ']' {
                        break;
                    }
                }
            }
            ']' if in_brackets => {
                in_brackets = false;
                translated.push(']');
            }
            '&' | '~' if in_brackets => translated.extend(['\\', c]),
            '-' if in_brackets && translated.ends_with('-') => translated += "\\-",
            c => translated.push(c),
        }
    }
    regex::Regex::new(&translated).with_context(|| format!("the pattern {pattern:?} is wrong"))?;
    Ok(translated)
}

fn push_escape(translated: &mut String, escaped: char, in_brackets: bool) {
    match escaped {
        'd' => *translated += "[0-9]",
        'D' => *translated += "[^0-9]",
        's' => *translated += "[\\t\\n\\x0C\\r ]",
        'S' => *translated += "[^\\t\\n\\x0C\\r ]",
        'w' => *translated += "[0-9A-Za-z_]",
        'W' => *translated += "[^0-9A-Za-z_]",
        'b' if !in_brackets => *translated += "(?-u:\\b)",
        'B' if !in_brackets => *translated += "(?-u:\\B)",
        other => translated.extend(['\\', other]),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::Regex;

    use super::translate;

    fn matches(pattern: &str, text: &str) -> bool {
        Regex::new(&translate(pattern).unwrap()).unwrap().is_match(text)
    }

    #[test]
    fn perl_classes_are_ascii_inside_and_outside_of_brackets() {
        for (pattern, good, bad) in [
            (r"^\d$", "7", "\u{663}"),
            (r"^\w$", "a", "ä"),
            (r"^\s$", "\t", "\u{a0}"),
            (r"^\D$", "\u{663}", "7"),
            (r"^[\w-]$", "-", "ä"),
            (r"^[^\s]$", "\u{a0}", " "),
            (r"\bä", "zä", "ä"),
        ] {
            assert!(matches(pattern, good) && !matches(pattern, bad), "{pattern}");
        }
    }

    #[test]
    fn brackets_know_neither_nested_classes_nor_set_operations() {
        for (pattern, good, bad) in [
            (r"^[a[]$", "[", "b"),
            (r"^[]a]$", "]", "b"),
            (r"^[^]a]$", "b", "]"),
            (r"^[a&&b]$", "&", "c"),
            (r"^[~~a]$", "~", "b"),
            (r"^[+--]$", ",", "."),
            (r"^[[:alpha:]_]$", "z", "1"),
            (r"^[\]x]$", "]", "\\"),
        ] {
            assert!(matches(pattern, good) && !matches(pattern, bad), "{pattern}");
        }
    }

    #[test]
    fn what_no_engine_accepts_is_refused() {
        for pattern in ["(", "[a", "a{2,1}", r"(?=a)", "\\"] {
            assert!(translate(pattern).is_err(), "{pattern}");
        }
    }

    proptest! {
        #[test]
        fn what_has_no_special_meaning_stays(text in "[a-zA-Z0-9 /:,;<>=@]{0,20}") {
            prop_assert_eq!(translate(&text).unwrap(), text);
        }
    }
}
