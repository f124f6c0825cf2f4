//! JSON: one object a line, or one document.
//!
//! Owns:      what a record is there.
//! Invariant: every record is taken or rejected with its number and the reason; none is lost, and none has more than
//!            its bytes in memory.
//! Not here:  compression and which files (`file`).

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, BufRead, Read as _};

use memchr::memchr2;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::input::Input;
use crate::record::{BYTES_MAX, Mark, Record, Texts, check_names};

/// Names up to which each is compared with each.
const FEW: usize = 32;

/// Reads one object a line from a mark on, until the file ends or no more are wanted.
///
/// # Errors
/// The file cannot be read on.
pub fn read_lines(input: &mut Input<'_>, from: Mark, texts: &mut dyn Texts) -> io::Result<()> {
    input.skip_to(from.bytes)?;
    let mut line = Vec::new();
    let mut rows = from.rows;
    loop {
        let is_first = input.at() == 0;
        line.clear();
        let bytes = (&mut *input).take(BYTES_MAX as u64 + 1).read_until(b'\n', &mut line)?;
        if bytes == 0 {
            return Ok(());
        }
        let is_cut = BYTES_MAX < bytes && line.last() != Some(&b'\n');
        if is_cut {
            skip_line(input)?;
        }
        let text = line.strip_prefix(b"\xef\xbb\xbf").filter(|_| is_first).unwrap_or(&line);
        let text = text.trim_ascii();
        if !is_cut && text.is_empty() {
            continue;
        }
        rows += 1;
        let checked =
            if is_cut { Err(format!("it is longer than {BYTES_MAX} bytes")) } else { check(text) };
        let end = Mark { rows, bytes: input.at() };
        if !texts.take(end, checked.map(|()| text)) {
            return Ok(());
        }
    }
}

fn skip_line(input: &mut Input<'_>) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (count, is_end) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(count);
        if is_end {
            return Ok(());
        }
    }
}

/// A text as a record, or why it is none.
pub fn object(text: &[u8]) -> Result<Record, String> {
    read_element(text, true)
}

/// Refuses a text that is no record.
///
/// # Errors
/// Why it is none.
pub fn check(text: &[u8]) -> Result<(), String> {
    read_element(text, false).map(|_| ())
}

fn read_element(text: &[u8], is_kept: bool) -> Result<Record, String> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let element = Element { is_kept }.deserialize(&mut deserializer);
    let element = element.map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    element
}

/// Reads one document from a mark on: a list of objects, or one object.
///
/// # Errors
/// The file cannot be read on, or is no such document.
pub fn read_document(input: &mut Input<'_>, from: Mark, texts: &mut dyn Texts) -> io::Result<()> {
    let (mut text, mut rows) = (Vec::new(), from.rows);
    let mut is_first = from.bytes == 0;
    if is_first {
        if input.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
            input.consume(3);
        }
        match next(input)? {
            Some(b'[') => input.consume(1),
            Some(b'{') => {
                read_value(input, &mut text)?;
                let (end, text) = (Mark { rows: 1, bytes: input.at() }, text.trim_ascii());
                _ = texts.take(end, check(text).map(|()| text));
                return ended(input);
            }
            Some(_) | None => return Err(broken("it is no list of objects, and no object")),
        }
    } else {
        input.skip_to(from.bytes)?;
    }
    loop {
        match next(input)? {
            Some(b']') => {
                input.consume(1);
                return ended(input);
            }
            Some(b',') if !is_first => {
                input.consume(1);
                if matches!(next(input)?, Some(b',' | b']') | None) {
                    return Err(broken("a record is missing behind a comma"));
                }
            }
            Some(b',') => return Err(broken("a record is missing before a comma")),
            Some(_) if is_first => {}
            Some(_) => return Err(broken("a comma is missing between two records")),
            None => return Err(broken("the list does not end")),
        }
        is_first = false;
        read_value(input, &mut text)?;
        rows += 1;
        let end = Mark { rows, bytes: input.at() };
        let text = text.trim_ascii();
        if !texts.take(end, check(text).map(|()| text)) {
            return Ok(());
        }
    }
}

/// The fields of a record one by one: the name as it is written, in its quotes, and the value; `text` is a record.
pub fn fields(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let text = text.trim_ascii();
    let mut rest = text.strip_prefix(b"{").unwrap_or(text);
    std::iter::from_fn(move || {
        rest = rest.trim_ascii_start();
        let key = end_of_text(rest);
        if key == 0 {
            return None;
        }
        let (name, behind) = rest.split_at(key);
        let colon = behind.iter().position(|byte| *byte == b':')?;
        let value = behind[colon + 1..].trim_ascii_start();
        let length = end_of_value(value);
        rest = value.get(length + 1..).unwrap_or_default();
        Some((name, value[..length].trim_ascii_end()))
    })
}

/// The name of a field, of the way in which it is written; `None` if it is no text.
#[must_use]
pub fn name(key: &[u8]) -> Option<Cow<'_, str>> {
    let name: Option<Name<'_>> = serde_json::from_slice(key).ok();
    name.map(|Name(name)| name)
}

/// Writes the fields of a record that are wanted, as they are written there; `text` is a record.
pub fn pick(text: &[u8], wanted: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
    out.clear();
    out.push(b'{');
    for (key, value) in fields(text) {
        if name(key).is_some_and(|name| wanted(&name)) {
            if 1 < out.len() {
                out.push(b',');
            }
            out.extend_from_slice(key);
            out.push(b':');
            out.extend_from_slice(value);
        }
    }
    out.push(b'}');
}

/// Bytes of the text in quotes that something begins with; 0 if it begins with none.
fn end_of_text(text: &[u8]) -> usize {
    if text.first() != Some(&b'"') {
        return 0;
    }
    let mut from = 1;
    while let Some(at) = memchr2(b'"', b'\\', text.get(from..).unwrap_or_default()) {
        let place = from + at;
        if text[place] == b'"' {
            return place + 1;
        }
        // The byte behind it ends nothing.
        from = place + 2;
    }
    text.len()
}

/// Bytes of the value that something begins with, up to the comma or brace behind it.
fn end_of_value(text: &[u8]) -> usize {
    let (mut depth, mut place) = (0_usize, 0);
    while let Some(byte) = text.get(place) {
        match byte {
            b'"' => {
                place += end_of_text(&text[place..]);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b',' | b'}' if depth == 0 => break,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        place += 1;
    }
    place
}

fn broken(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// The next byte that is no space; it is not taken.
fn next(input: &mut Input<'_>) -> io::Result<Option<u8>> {
    loop {
        let buffer = input.fill_buf()?;
        let spaces = buffer.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let found = buffer.get(spaces).copied();
        let is_end = buffer.is_empty();
        input.consume(spaces);
        if found.is_some() || is_end {
            return Ok(found);
        }
    }
}

/// Nothing may follow a document.
fn ended(input: &mut Input<'_>) -> io::Result<()> {
    match next(input)? {
        None => Ok(()),
        Some(_) => Err(broken("something follows the document")),
    }
}

/// Takes the text of one value, up to the comma or bracket behind it. Ends of lines within become spaces.
fn read_value(input: &mut Input<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    out.clear();
    let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            // What is cut off in the middle is broken with the file; what is whole is told apart by what is missing.
            let is_whole = depth == 0 && !in_text && !out.is_empty();
            return if is_whole { Ok(()) } else { Err(broken("a record does not end")) };
        }
        let (mut count, mut is_end) = (0, false);
        for byte in buffer {
            if in_text {
                match byte {
                    _ if is_escaped => is_escaped = false,
                    b'\\' => is_escaped = true,
                    b'"' => in_text = false,
                    _ => {}
                }
            } else {
                match byte {
                    b'"' => in_text = true,
                    b'{' | b'[' => depth += 1,
                    b',' | b']' | b'}' if depth == 0 => is_end = true,
                    b'}' | b']' => depth -= 1,
                    _ => {}
                }
            }
            if is_end {
                break;
            }
            count += 1;
            let is_line_end = !in_text && matches!(byte, b'\n' | b'\r');
            out.push(if is_line_end { b' ' } else { *byte });
        }
        input.consume(count);
        if BYTES_MAX < out.len() {
            return Err(broken(&format!("a record is longer than {BYTES_MAX} bytes")));
        }
        if is_end {
            return Ok(());
        }
    }
}

/// One record, or why it is none.
struct Element {
    /// Whether its values are wanted.
    is_kept: bool,
}

/// A name of a field; it is copied only if it is written with escapes.
#[derive(Deserialize)]
struct Name<'n>(#[serde(borrow)] Cow<'n, str>);

impl<'de> DeserializeSeed<'de> for Element {
    type Value = Result<Record, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

fn no_object<E>(what: &str) -> Result<Result<Record, String>, E> {
    Ok(Err(format!("it is {what}, and no object")))
}

impl<'de> Visitor<'de> for Element {
    type Value = Result<Record, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        no_object("a truth value")
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        no_object("a number")
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        no_object("a number")
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        no_object("a number")
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        no_object("a text")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        no_object("null")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        no_object("a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut record = Record::new();
        let mut names: Vec<Cow<'de, str>> = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            if self.is_kept {
                record.push((name.as_ref().into(), map.next_value::<Value>()?));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
            names.push(name);
        }
        if let Some(name) = twice(&names) {
            return Ok(Err(format!("it has the field `{name}` twice")));
        }
        Ok(check_names(names.iter().map(AsRef::as_ref)).map(|()| record))
    }
}

/// A name that is there twice, in any case.
pub(crate) fn twice<'n>(names: &'n [Cow<'_, str>]) -> Option<&'n str> {
    if names.len() <= FEW && names.iter().all(|name| name.is_ascii()) {
        let is_again = |(place, name): &(usize, &Cow<'_, str>)| {
            names[..*place].iter().any(|before| before.eq_ignore_ascii_case(name))
        };
        return names.iter().enumerate().find(is_again).map(|(_, name)| name.as_ref());
    }
    let mut taken = BTreeSet::new();
    names.iter().find(|name| !taken.insert(name.to_lowercase())).map(AsRef::as_ref)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fixture::{Marked, Seen};
    use crate::record::Parsed;

    type Reader = fn(&mut Input<'_>, Mark, &mut dyn Texts) -> io::Result<()>;

    fn seen(read: Reader, text: &str) -> (Vec<String>, io::Result<()>) {
        let mut seen = Seen::at_most(5);
        let mut input = Input::other(text.as_bytes());
        let ended = read(&mut input, Mark::default(), &mut Parsed(&mut seen));
        (seen.records, ended)
    }

    #[test]
    fn lines_are_records_in_the_order_of_their_fields() {
        let text = "\u{feff}{\"b\": 1, \"a\": {\"x\": [1]}}\n\n  \n{\"a\": null}";
        let (found, ended) = seen(read_lines, text);
        assert_eq!(found, [r#"b=1 a={"x":[1]}"#, "a=null"]);
        assert!(ended.is_ok());
    }

    #[test]
    fn a_line_that_is_no_object_is_rejected_with_its_number() {
        let (found, _) = seen(read_lines, "[1]\n{\"a\": 1}\n{\"a\"\n{\"a\": 1, \"A\": 2}\n1 2\n");
        assert_eq!(found[0], "!1 it is a list, and no object");
        assert_eq!(found[1], "a=1");
        assert!(found[2].starts_with("!3 EOF"), "{}", found[2]);
        assert_eq!(found[3], "!4 it has the field `A` twice");
        assert!(found[4].starts_with("!5 "), "{}", found[4]);
    }

    #[test]
    fn a_document_is_a_list_or_one_object() {
        let (found, ended) = seen(read_document, "[{\"a\": 1}, 7, {\"a\": 2}]");
        assert_eq!(found, ["a=1", "!2 it is a number, and no object", "a=2"]);
        assert!(ended.is_ok());
        assert_eq!(seen(read_document, "{\"a\": 1}").0, ["a=1"]);
        for broken in ["", "[{\"a\": 1}", "[{\"a\": 1}] x", "7"] {
            assert!(seen(read_document, broken).1.is_err(), "{broken}");
        }
    }

    #[test]
    fn reading_ends_where_no_more_is_wanted() {
        let many = format!("[{}]", vec!["{\"a\": 1}"; 100].join(","));
        let (found, ended) = seen(read_document, &many);
        assert_eq!((found.len(), ended.is_ok()), (5, true));
    }

    #[test]
    fn a_record_has_no_more_than_its_bytes() {
        let long = format!("{{\"a\": \"{}\"}}", "x".repeat(BYTES_MAX));
        let (found, ended) = seen(read_lines, &format!("{long}\n{{\"a\": 1}}\n"));
        assert_eq!(found, [format!("!1 it is longer than {BYTES_MAX} bytes"), "a=1".to_owned()]);
        assert!(ended.is_ok());
        assert!(seen(read_document, &format!("[{long}]")).1.is_err());
    }

    #[test]
    fn reading_goes_on_behind_any_record() {
        let lines = "\u{feff}{\"a\":1}\n7\n\n{\"a\":2}\n{\"a\":3}";
        let document = "[ {\"a\":1},\n7 , {\"a\":\"],\\\"\"} ,{\"a\":[3]}\n]";
        let readers: [(Reader, &str); 2] = [(read_lines, lines), (read_document, document)];
        for (read, text) in readers {
            let from = |mark: Mark| {
                let mut marked = Marked::default();
                read(&mut Input::other(text.as_bytes()), mark, &mut marked).unwrap();
                marked.0
            };
            let all = from(Mark::default());
            assert_eq!(all.len(), 4, "{all:?}");
            for (place, (mark, _)) in all.iter().enumerate() {
                assert_eq!(from(*mark), all[place + 1..], "{mark:?}");
            }
        }
    }

    #[test]
    fn fields_are_picked_as_they_are_written() {
        let text = r#"{ "a" : 1.50 , "b\u0041":{"x":"}\",","y":[1, 2]}, "c": "," ,"d":null }"#;
        let picked = |names: &[&str]| {
            let mut out = Vec::new();
            pick(text.as_bytes(), &|name| names.contains(&name), &mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(picked(&["a", "c"]), r#"{"a":1.50,"c":","}"#);
        assert_eq!(picked(&["bA", "d"]), r#"{"b\u0041":{"x":"}\",","y":[1, 2]},"d":null}"#);
        assert_eq!(picked(&[]), "{}");
    }

    #[test]
    fn a_record_is_one_line_and_as_it_was_written() {
        let big = "{\"a\": 123456789012345678901234567890.10, \"b\": {\r\n\"c\": \"\\n\"}}";
        let mut marked = Marked::default();
        read_document(&mut Input::other(big.as_bytes()), Mark::default(), &mut marked).unwrap();
        let line = "{\"a\": 123456789012345678901234567890.10, \"b\": {  \"c\": \"\\n\"}}";
        assert_eq!(marked.0[0].1, line);
    }

    fn values() -> impl Strategy<Value = Value> {
        let text = "[a\"\\\\{}:, \\]\\[ä]{0,6}";
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            text.prop_map(Value::from),
        ];
        leaf.prop_recursive(2, 8, 3, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map(text, inner, 0..3)
                    .prop_map(|it| Value::Object(it.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn fields_are_those_that_a_parser_finds(
            object in prop::collection::btree_map("[a\"\\\\ ä]{0,4}", values(), 0..5),
            is_wide: bool,
        ) {
            let object: serde_json::Map<String, Value> = object.into_iter().collect();
            let text = if is_wide {
                serde_json::to_string_pretty(&object).unwrap()
            } else {
                serde_json::to_string(&object).unwrap()
            };
            let read = |(key, value): (&[u8], &[u8])| {
                (name(key).unwrap().into_owned(), serde_json::from_slice::<Value>(value).unwrap())
            };
            let found: serde_json::Map<String, Value> = fields(text.as_bytes()).map(read).collect();
            prop_assert_eq!(found, object);
        }

        #[test]
        fn no_text_breaks_the_reader(text in "[\\[\\]{}\":,a1 \n]{0,60}") {
            _ = seen(read_lines, &text);
            _ = seen(read_document, &text);
        }
    }
}
