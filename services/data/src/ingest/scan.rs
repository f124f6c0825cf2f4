//! A look at one JSON text: whether it is an object, and how many of its members have a value.
//!
//! It reads each byte once and keeps no more than a few short names of records before, for it sees every record of every
//! batch.

use crate::json::{Label, plain_length};

/// How deep arrays and objects nest at most; a deeper text is none that a reader would take.
const DEPTH_MAX: u32 = 128;
/// Names that are remembered, and their bytes.
const LABELS_MAX: usize = 512;
const LABEL_BYTES_MAX: usize = 64;

/// What an object holds at its first level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Members {
    pub(super) all: u64,
    /// Those that are null.
    pub(super) empty: u64,
}

/// Looks at texts one after the other, and learns in which order their members stand.
#[derive(Debug, Default)]
pub(super) struct Scanner {
    /// The names that stood at each place of the first level last, empty for long ones.
    labels: Vec<Label>,
}

impl Scanner {
    /// The members of `text` if it is one JSON object with nothing but white space around it.
    pub(super) fn object(&mut self, text: &str) -> Option<Members> {
        let Self { labels } = self;
        let mut scan =
            Scan { text, bytes: text.as_bytes(), at: 0, members: Members::default(), labels };
        scan.space();
        if scan.peek()? != b'{' {
            return None;
        }
        scan.object(0)?;
        scan.space();
        (scan.at == scan.bytes.len()).then_some(scan.members)
    }
}

/// Whether `text` is one JSON value.
pub(super) fn is_json(text: &str) -> bool {
    let (members, labels) = (Members::default(), &mut Vec::new());
    let mut scan = Scan { text, bytes: text.as_bytes(), at: 0, members, labels };
    scan.space();
    // Below the first level members are not counted.
    let whole = scan.value(1).is_some();
    scan.space();
    whole && scan.at == scan.bytes.len()
}

struct Scan<'t, 'l> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    members: Members,
    labels: &'l mut Vec<Label>,
}

impl Scan<'_, '_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        self.space();
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.bytes[self.at..].starts_with(word).then(|| self.at += word.len())
    }

    fn value(&mut self, depth: u32) -> Option<()> {
        match self.peek()? {
            b'"' => self.string(),
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: u32) -> Option<()> {
        if depth == DEPTH_MAX {
            return None;
        }
        self.take(b'{')?;
        self.space();
        if self.peek()? == b'}' {
            self.at += 1;
            return Some(());
        }
        for place in 0.. {
            self.space();
            match depth {
                0 => self.label(place)?,
                _ => self.name()?,
            }
            self.space();
            if depth == 0 {
                self.members.all += 1;
                self.members.empty += u64::from(self.peek()? == b'n');
            }
            self.value(depth + 1)?;
            self.space();
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => break,
                _ => return None,
            }
        }
        self.at += 1;
        Some(())
    }

    /// Passes over a name of the first level and the colon behind it.
    fn label(&mut self, place: usize) -> Option<()> {
        let known = self.labels.get(place).and_then(|it| it.begins(&self.bytes[self.at..]));
        if let Some(length) = known {
            self.at += length;
            return Some(());
        }
        let start = self.at + 1;
        self.string()?;
        let name = self.text.get(start..self.at - 1)?;
        self.take(b':')?;
        let is_next = place == self.labels.len() && place < LABELS_MAX;
        let name = if name.len() <= LABEL_BYTES_MAX { name } else { "" };
        match self.labels.get_mut(place) {
            // Behind the name may be white space, which no label has.
            Some(label) if label.name() == name => {}
            Some(label) => *label = Label::new(name),
            None if is_next => self.labels.push(Label::new(name)),
            None => {}
        }
        Some(())
    }

    fn name(&mut self) -> Option<()> {
        self.string()?;
        self.take(b':')
    }

    fn array(&mut self, depth: u32) -> Option<()> {
        if depth == DEPTH_MAX {
            return None;
        }
        self.take(b'[')?;
        self.space();
        if self.peek()? == b']' {
            self.at += 1;
            return Some(());
        }
        loop {
            self.space();
            self.value(depth + 1)?;
            self.space();
            match self.peek()? {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        if self.peek()? != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            self.at += plain_length(&self.bytes[self.at..]);
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => self.escape()?,
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        let letter = *self.bytes.get(self.at + 1)?;
        self.at += 2;
        match letter {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => {
                let digits = self.bytes.get(self.at..self.at + 4)?;
                self.at += 4;
                digits.iter().all(u8::is_ascii_hexdigit).then_some(())
            }
            _ => None,
        }
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.peek().is_some_and(|it| it.is_ascii_digit()) {
            self.at += 1;
        }
        (from < self.at).then_some(())
    }

    fn number(&mut self) -> Option<()> {
        if self.peek()? == b'-' {
            self.at += 1;
        }
        match self.peek()? {
            b'0' => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn said(text: &str) -> Option<(u64, u64)> {
        Scanner::default().object(text).map(|it| (it.all, it.empty))
    }

    #[test]
    fn members_of_the_first_level_are_counted() {
        assert_eq!(said("{}"), Some((0, 0)));
        assert_eq!(said(r#" {"a":1,"b":null,"c":{"d":null,"e":[null]}} "#), Some((3, 1)));
        assert_eq!(said(r#"{"a":"}\"","\u00e4":-0.5e+3}"#), Some((2, 0)));
    }

    #[test]
    fn what_is_no_object_is_none() {
        for text in [
            "",
            " ",
            "1",
            "[]",
            "null",
            "{",
            "{}x",
            "{}{}",
            "{a:1}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":+1}",
            "{\"a\":NaN}",
            "{\"a\":\"\u{1}\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u00g0\"}",
            "{\"a\":tru}",
            "{\"a\":[1,]}",
        ] {
            assert_eq!(said(text), None, "{text}");
            assert!(
                serde_json::from_str::<serde_json::Map<String, Value>>(text).is_err(),
                "{text}"
            );
        }
        let deep = format!("{{\"a\":{}1{}}}", "[".repeat(200), "]".repeat(200));
        assert_eq!(said(&deep), None);
        assert!(is_json("[1, 2]") && is_json("\"x\"") && !is_json("[1,") && !is_json(""));
    }

    #[test]
    fn long_names_are_not_kept() {
        let mut scanner = Scanner::default();
        let long = format!(r#"{{"a":1,"{}":2,"b":3}}"#, "x".repeat(LABEL_BYTES_MAX + 1));
        for _ in 0..2 {
            assert_eq!(scanner.object(&long).map(|it| it.all), Some(3));
            let kept: Vec<_> = scanner.labels.iter().map(Label::name).collect();
            assert_eq!(kept, ["a", "", "b"]);
        }
        assert_eq!(scanner.object(r#"{"a":1,"":null,"b":3}"#).map(|it| it.empty), Some(1));
    }

    proptest! {
        #[test]
        fn it_takes_what_a_parser_takes(text in r#"[{}\[\]",:ntruefalse0-9.eE\\ -]{0,24}"#) {
            let parsed = serde_json::from_str::<Value>(&text);
            // A parser refuses numbers that no float can hold, and lone halves of pairs; none are in these letters.
            let is_number_too_large = parsed.as_ref().is_err_and(|it| it.to_string().contains("out of range"));
            prop_assume!(!is_number_too_large);
            prop_assert_eq!(is_json(&text), parsed.is_ok(), "{}", text);
            let is_object = parsed.is_ok_and(|it| it.is_object());
            prop_assert_eq!(Scanner::default().object(&text).is_some(), is_object, "{}", text);
        }

        #[test]
        fn what_stood_before_changes_nothing(
            texts in prop::collection::vec(
                r#"\{("[ab]{0,2}" ?:(1|null|"x")(,"(a|b|ab|[ab]{20})":(0|null|\{"a":1\})){0,2})?\}?"#,
                1..6,
            ),
        ) {
            let mut scanner = Scanner::default();
            for text in &texts {
                prop_assert_eq!(scanner.object(text), Scanner::default().object(text), "{}", text);
                let is_object = serde_json::from_str::<Value>(text).is_ok();
                prop_assert_eq!(scanner.object(text).is_some(), is_object, "{}", text);
            }
        }
    }
}
