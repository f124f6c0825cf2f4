//! JSON: one object a line, or one document.
//!
//! Owns:      what a record is there.
//! Invariant: every record is taken or rejected with its number and the reason; none is lost, and none has more than
//!            its bytes in memory.
//! Not here:  compression and which files (`file`).

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::record::{BYTES_MAX, Record, Rejected, Sink, check_fields};

/// Reads one object a line, until the file ends or no more are wanted.
///
/// # Errors
/// The file cannot be read on.
pub(crate) fn read_lines(input: &mut dyn BufRead, sink: &mut dyn Sink) -> io::Result<()> {
    let mut line = Vec::new();
    let mut row = 0;
    loop {
        line.clear();
        let bytes = (&mut *input).take(BYTES_MAX as u64 + 1).read_until(b'\n', &mut line)?;
        if bytes == 0 {
            return Ok(());
        }
        let is_cut = BYTES_MAX < bytes && line.last() != Some(&b'\n');
        if is_cut {
            skip_line(input)?;
        }
        let text = line.strip_prefix(b"\xef\xbb\xbf").filter(|_| row == 0).unwrap_or(&line);
        if !is_cut && text.trim_ascii().is_empty() {
            continue;
        }
        row += 1;
        let record =
            if is_cut { Err(format!("it is longer than {BYTES_MAX} bytes")) } else { object(text) };
        if !sink.take(record.map_err(|reason| Rejected { row, reason })) {
            return Ok(());
        }
    }
}

fn skip_line(input: &mut dyn BufRead) -> io::Result<()> {
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

fn object(text: &[u8]) -> Result<Record, String> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let element = Element.deserialize(&mut deserializer).map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    element
}

/// Reads one document: a list of objects, or one object.
///
/// # Errors
/// The file cannot be read on, or is no such document.
pub(crate) fn read_document(input: &mut dyn BufRead, sink: &mut dyn Sink) -> io::Result<()> {
    if input.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
        input.consume(3);
    }
    let left = Rc::new(Cell::new(BYTES_MAX));
    let metered = Metered { input, left: Rc::clone(&left) };
    let mut deserializer = serde_json::Deserializer::from_reader(metered);
    let mut is_done = false;
    let document = Document { sink, left, is_done: &mut is_done };
    let read = document.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    match read {
        // The reader stops in the middle where no more is wanted.
        _ if is_done => Ok(()),
        Err(error) if error.is_io() => Err(error.into()),
        Err(error) => Err(io::Error::new(io::ErrorKind::InvalidData, error.to_string())),
        Ok(()) => Ok(()),
    }
}

/// A reader that gives one record no more than its bytes.
struct Metered<'i> {
    input: &'i mut dyn BufRead,
    left: Rc<Cell<usize>>,
}

impl Read for Metered<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        // The deserializer asks byte by byte, so that the count is that of the record.
        let count = self.input.read(out)?;
        let Some(left) = self.left.get().checked_sub(count) else {
            let what = format!("a record is longer than {BYTES_MAX} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        };
        self.left.set(left);
        Ok(count)
    }
}

/// The whole document.
struct Document<'s> {
    sink: &'s mut dyn Sink,
    left: Rc<Cell<usize>>,
    is_done: &'s mut bool,
}

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects, or one object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut row = 0;
        while let Some(element) = list.next_element_seed(Element)? {
            row += 1;
            self.left.set(BYTES_MAX);
            if !self.sink.take(element.map_err(|reason| Rejected { row, reason })) {
                *self.is_done = true;
                return Ok(());
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let record = Element.visit_map(map)?;
        self.sink.take(record.map_err(|reason| Rejected { row: 1, reason }));
        Ok(())
    }
}

/// One record, or why it is none.
struct Element;

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
        let (mut names, mut twice) = (BTreeSet::new(), None);
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            if names.insert(name.to_lowercase()) {
                record.push((name.into(), value));
            } else {
                twice = Some(name);
            }
        }
        Ok(match twice {
            Some(name) => Err(format!("it has the field `{name}` twice")),
            None => check_fields(&record).map(|()| record),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Records as text, rejected ones as `!ROW REASON`; at most so many.
    struct Seen(Vec<String>, usize);

    impl Sink for Seen {
        fn take(&mut self, record: Result<Record, Rejected>) -> bool {
            self.0.push(match record {
                Ok(record) => {
                    let field = |(name, value): &(_, Value)| format!("{name}={value}");
                    record.iter().map(field).collect::<Vec<_>>().join(" ")
                }
                Err(Rejected { row, reason }) => format!("!{row} {reason}"),
            });
            self.0.len() < self.1
        }
    }

    type Reader = fn(&mut dyn BufRead, &mut dyn Sink) -> io::Result<()>;

    fn seen(read: Reader, text: &str) -> (Vec<String>, io::Result<()>) {
        let mut seen = Seen(Vec::new(), 5);
        let ended = read(&mut text.as_bytes(), &mut seen);
        (seen.0, ended)
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

    proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "[\\[\\]{}\":,a1 \n]{0,60}") {
            _ = seen(read_lines, &text);
            _ = seen(read_document, &text);
        }
    }
}
