//! Delimited text.
//!
//! Owns:      where values and records end, and which names the columns have.
//! Invariant: every record of a file is taken or rejected with its number and the reason; none is lost.
//! Not here:  compression and which files (`file`).

use std::collections::BTreeSet;
use std::io::{self, BufRead};

use platform_proto::platform::data::v1::CsvDialect;
use serde_json::Value;

use crate::input::Input;
use crate::record::{BYTES_MAX, Mark, Texts, check_names};

/// How text is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    delimiter: u8,
    quote: u8,
    escape: Option<u8>,
    has_header: bool,
    skip_lines: u32,
    null_texts: Vec<String>,
    stops_at_empty_line: bool,
}

impl Dialect {
    /// The dialect of a configuration, or its field and the rule that it breaks.
    pub fn of(wire: Option<&CsvDialect>) -> Result<Self, (&'static str, &'static str)> {
        let wire = wire.cloned().unwrap_or_default();
        let one = |text: &str, default: Option<u8>, field| match text.as_bytes() {
            [] => Ok(default),
            [byte] if byte.is_ascii() && !matches!(byte, b'\n' | b'\r' | 0) => Ok(Some(*byte)),
            _ => Err((field, "must be one ASCII character, and no end of a line")),
        };
        let delimiter = one(&wire.delimiter, Some(b','), "csv.delimiter")?.unwrap_or(b',');
        let quote = one(&wire.quote, Some(b'"'), "csv.quote")?.unwrap_or(b'"');
        let escape = one(&wire.escape, None, "csv.escape")?;
        if delimiter == quote || escape == Some(delimiter) || escape == Some(quote) {
            return Err(("csv", "must have different characters for different purposes"));
        }
        Ok(Self {
            delimiter,
            quote,
            escape,
            has_header: wire.header.unwrap_or(true),
            skip_lines: u32::try_from(wire.skip_lines).unwrap_or_default(),
            null_texts: wire.null_texts,
            stops_at_empty_line: wire.stop_at_empty_line,
        })
    }

    fn is_null(&self, text: &str) -> bool {
        match self.null_texts.as_slice() {
            [] => text.is_empty(),
            texts => texts.iter().any(|it| it == text),
        }
    }
}

/// Reads records from a mark on until the file ends or no more are wanted.
///
/// # Errors
/// The file cannot be read on.
pub fn read(
    input: &mut Input<'_>,
    dialect: &Dialect,
    from: Mark,
    texts: &mut dyn Texts,
) -> io::Result<()> {
    let mut cutter = Cutter { input, dialect };
    let mut row = Row::default();
    cutter.skip_mark()?;
    for _ in 0..dialect.skip_lines {
        cutter.skip_line()?;
    }
    let mut header = cutter.header(&mut row)?;
    let mut end = from;
    let mut text = Vec::new();
    if 0 < from.bytes {
        if header.is_none() {
            // The first record tells how many columns there are.
            header = Some(Header::numbered(cutter.first(&mut row)?));
        }
        cutter.input.skip_to(from.bytes)?;
    }
    loop {
        let cut = match cutter.next(&mut row)? {
            Cut::End => return Ok(()),
            Cut::EmptyLine if dialect.stops_at_empty_line && (header.is_some() || 0 < end.rows) => {
                return Ok(());
            }
            Cut::EmptyLine => continue,
            Cut::Record => Ok(()),
            Cut::Broken(reason) => Err(reason.to_owned()),
        };
        end = Mark { rows: end.rows + 1, bytes: cutter.input.at() };
        let record = cut.and_then(|()| {
            let header = header.get_or_insert_with(|| Header::numbered(row.ends.len()));
            header.write(dialect, &row, &mut text)
        });
        if !texts.take(end, record.map(|()| text.as_slice())) {
            return Ok(());
        }
    }
}

/// The columns of a file.
struct Header {
    /// What stands before the value of each: a comma unless it is the first, its name in quotes, and a colon.
    keys: Vec<Vec<u8>>,
}

impl Header {
    fn of(names: &[String]) -> Self {
        let key = |(place, name): (usize, &String)| {
            let comma = if place == 0 { "" } else { "," };
            format!("{comma}{}:", Value::from(name.as_str())).into_bytes()
        };
        Self { keys: names.iter().enumerate().map(key).collect() }
    }

    fn numbered(count: usize) -> Self {
        let names: Vec<String> = (1..=count).map(|number| format!("column_{number}")).collect();
        Self::of(&names)
    }

    /// Writes a row as an object.
    fn write(&self, dialect: &Dialect, row: &Row, out: &mut Vec<u8>) -> Result<(), String> {
        let (count, columns) = (row.ends.len(), self.keys.len());
        if count != columns {
            return Err(format!("it has {count} values for {columns} columns"));
        }
        out.clear();
        out.push(b'{');
        for (key, value) in self.keys.iter().zip(row.values()) {
            let value = std::str::from_utf8(value).map_err(|_| "it is not UTF-8".to_owned())?;
            out.extend_from_slice(key);
            if dialect.is_null(value) {
                out.extend_from_slice(b"null");
            } else {
                write_text(value, out);
            }
        }
        out.push(b'}');
        Ok(())
    }
}

/// Writes a text as JSON.
fn write_text(text: &str, out: &mut Vec<u8>) {
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        serde_json::to_writer(out, text).expect("a vector takes any text");
        return;
    }
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Names of columns: one that is empty is numbered, and one that was there before gets a number behind it.
fn header_of(row: &Row) -> io::Result<Header> {
    let mut taken = BTreeSet::new();
    let mut names: Vec<String> = Vec::with_capacity(row.ends.len());
    for (index, text) in row.values().enumerate() {
        let text = std::str::from_utf8(text).map_err(|_| broken_header("it is not UTF-8"))?.trim();
        let plain = if text.is_empty() { format!("column_{}", index + 1) } else { text.to_owned() };
        let mut name = plain.clone();
        let mut number = 2;
        while !taken.insert(name.to_lowercase()) {
            name = format!("{plain}_{number}");
            number += 1;
        }
        names.push(name);
    }
    let checked = check_names(names.iter().map(String::as_str));
    checked.map_err(|reason| broken_header(&reason))?;
    Ok(Header::of(&names))
}

fn broken_header(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the header: {reason}"))
}

/// The values of a record behind one another.
#[derive(Default)]
struct Row {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Row {
    fn values(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.bytes[start..*end])
    }
}

/// What comes next.
enum Cut {
    Record,
    Broken(&'static str),
    EmptyLine,
    End,
}

struct Cutter<'c, 'i> {
    input: &'c mut Input<'i>,
    dialect: &'c Dialect,
}

impl Cutter<'_, '_> {
    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.input.fill_buf()?.first().copied())
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.input.consume(1);
        }
        Ok(byte)
    }

    /// Passes over the mark of UTF-8 at the beginning of a file.
    fn skip_mark(&mut self) -> io::Result<()> {
        if self.input.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
            self.input.consume(3);
        }
        Ok(())
    }

    fn skip_line(&mut self) -> io::Result<()> {
        while let Some(byte) = self.byte()? {
            if byte == b'\n' {
                break;
            }
        }
        Ok(())
    }

    /// The names that the first line has, if it has any.
    fn header(&mut self, row: &mut Row) -> io::Result<Option<Header>> {
        if !self.dialect.has_header {
            return Ok(None);
        }
        loop {
            match self.next(row)? {
                Cut::End => return Ok(None),
                Cut::EmptyLine => {}
                Cut::Record => return header_of(row).map(Some),
                Cut::Broken(reason) => return Err(broken_header(reason)),
            }
        }
    }

    /// How many values the first record has that can be read.
    fn first(&mut self, row: &mut Row) -> io::Result<usize> {
        loop {
            match self.next(row)? {
                Cut::End => return Ok(0),
                Cut::Record => return Ok(row.ends.len()),
                Cut::EmptyLine | Cut::Broken(_) => {}
            }
        }
    }

    fn next(&mut self, row: &mut Row) -> io::Result<Cut> {
        row.bytes.clear();
        row.ends.clear();
        let mut broken: Option<&'static str> = None;
        let mut left = BYTES_MAX;
        loop {
            let bit = self.value(&mut row.bytes, &mut left)?;
            broken = broken.or(bit.broken);
            // Quotes around nothing are a value, in whichever line they stand.
            let is_nothing = row.ends.is_empty() && row.bytes.is_empty() && !bit.is_quoted;
            if bit.end == End::File && is_nothing && broken.is_none() {
                return Ok(Cut::End);
            }
            row.ends.push(row.bytes.len());
            if bit.end == End::Value {
                continue;
            }
            return Ok(match broken {
                Some(reason) => Cut::Broken(reason),
                None if is_nothing => Cut::EmptyLine,
                None => Cut::Record,
            });
        }
    }

    /// Takes bytes that mean nothing here up to the next one that may.
    fn plain(&mut self, is_quoted: bool, out: &mut Vec<u8>, left: &mut usize) -> io::Result<()> {
        let Dialect { delimiter, quote, escape, .. } = *self.dialect;
        loop {
            let buffer = self.input.fill_buf()?;
            let means = |byte: &u8| {
                let ends =
                    if is_quoted { *byte == quote } else { *byte == delimiter || *byte == b'\n' };
                ends || Some(*byte) == escape
            };
            let count = buffer.iter().position(means).unwrap_or(buffer.len());
            *left = left.checked_sub(count).ok_or_else(too_long)?;
            out.extend_from_slice(&buffer[..count]);
            let goes_on = 0 < count && count == buffer.len();
            self.input.consume(count);
            if !goes_on {
                return Ok(());
            }
        }
    }

    /// Reads one value to its end, `left` being the bytes that its record may still have.
    fn value(&mut self, out: &mut Vec<u8>, left: &mut usize) -> io::Result<Bit> {
        let Dialect { delimiter, quote, escape, .. } = *self.dialect;
        let begin = out.len();
        let mut broken = None;
        let mut is_quoted = self.peek()? == Some(quote);
        let was_quoted = is_quoted;
        if is_quoted {
            self.input.consume(1);
        }
        let mut is_closed = false;
        let end = loop {
            if !is_closed {
                self.plain(is_quoted, out, left)?;
            }
            let Some(byte) = self.byte()? else {
                if is_quoted {
                    broken = Some("a quote is not closed");
                }
                break End::File;
            };
            *left = left.checked_sub(1).ok_or_else(too_long)?;
            if Some(byte) == escape && !is_closed {
                match self.byte()? {
                    Some(escaped) => out.push(escaped),
                    None => broken = Some("nothing follows an escape"),
                }
            } else if is_quoted && byte == quote {
                if self.peek()? == Some(quote) {
                    self.input.consume(1);
                    out.push(quote);
                } else {
                    (is_quoted, is_closed) = (false, true);
                }
            } else if !is_quoted && byte == delimiter {
                break End::Value;
            } else if !is_quoted && byte == b'\n' {
                if !was_quoted && begin < out.len() && out.last() == Some(&b'\r') {
                    out.pop();
                }
                break End::Record;
            } else if is_closed && byte == b'\r' && self.peek()? == Some(b'\n') {
                // The end of the line comes next.
            } else if is_closed {
                broken = Some("text follows a closing quote");
            } else {
                out.push(byte);
            }
        };
        Ok(Bit { end, broken, is_quoted: was_quoted })
    }
}

fn too_long() -> io::Error {
    let what = format!("a record is longer than {BYTES_MAX} bytes");
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// What came after a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Value,
    Record,
    File,
}

/// How a value was cut.
struct Bit {
    end: End,
    /// Why it is none.
    broken: Option<&'static str>,
    is_quoted: bool,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fixture::{Marked, Seen};
    use crate::record::Parsed;

    fn seen(text: &[u8], dialect: &CsvDialect) -> Vec<String> {
        let mut seen = Seen::at_most(usize::MAX);
        let dialect = Dialect::of(Some(dialect)).unwrap();
        let mut input = Input::other(text);
        read(&mut input, &dialect, Mark::default(), &mut Parsed(&mut seen)).unwrap();
        seen.records
    }

    fn plain(text: &str) -> Vec<String> {
        seen(text.as_bytes(), &CsvDialect::default())
    }

    #[test]
    fn values_are_cut_at_delimiters_and_lines() {
        assert_eq!(plain("a,b\n1,2\r\n3,\n"), [r#"a="1" b="2""#, r#"a="3" b=null"#]);
        assert_eq!(plain("a\n1"), [r#"a="1""#]);
        assert_eq!(plain("\u{feff}a\n\n1\n\n"), [r#"a="1""#]);
        assert_eq!(plain(""), [""; 0]);
        assert_eq!(plain("a,b\n"), [""; 0]);
    }

    #[test]
    fn quotes_keep_what_they_hold_together() {
        assert_eq!(plain("a,b\n\"x,\ny\",\"say \"\"hi\"\"\"\r\n"), [r#"a="x,\ny" b="say \"hi\"""#]);
        assert_eq!(plain("a\n5\" pipe\n"), [r#"a="5\" pipe""#]);
        assert_eq!(plain("a\n\"x\"y\n2\n"), ["!1 text follows a closing quote", r#"a="2""#]);
        assert_eq!(plain("a\n1\n\"open\n"), [r#"a="1""#, "!2 a quote is not closed"]);
    }

    #[test]
    fn quotes_around_nothing_are_a_record_and_no_empty_line() {
        let nothing = "name=null";
        let all = [r#"name="a""#, nothing, r#"name="b""#];
        let text = "name\n\"a\"\n\"\"\n\"b\"\n";
        assert_eq!(plain(text), all);
        let stopping = CsvDialect { stop_at_empty_line: true, ..Default::default() };
        assert_eq!(seen(text.as_bytes(), &stopping), all);
        assert_eq!(seen(format!("{text}\n\"c\"\n").as_bytes(), &stopping), all);
        // At the end of a file without an end of its line, before one of Windows, and where a name would stand.
        assert_eq!(plain("name\n\"\""), [nothing]);
        assert_eq!(plain("name\n\"\"\r\n"), [nothing]);
        assert_eq!(plain("\"\"\n1\n"), [r#"column_1="1""#]);
        let bare = CsvDialect { header: Some(false), ..stopping };
        assert_eq!(seen(b"\"\"\n\"x\"\n\n", &bare), ["column_1=null", r#"column_1="x""#]);
    }

    #[test]
    fn a_record_that_does_not_fit_is_rejected_with_its_number() {
        let found = plain("a,b\n1\n1,2\n1,2,3\n");
        let wanted = [
            "!1 it has 1 values for 2 columns",
            r#"a="1" b="2""#,
            "!3 it has 3 values for 2 columns",
        ];
        assert_eq!(found, wanted);
        let bytes = seen(b"a\n\xff\n1\n", &CsvDialect::default());
        assert_eq!(bytes, ["!1 it is not UTF-8", r#"a="1""#]);
    }

    #[test]
    fn a_dialect_says_otherwise() {
        let dialect = CsvDialect {
            delimiter: ";".to_owned(),
            quote: "'".to_owned(),
            escape: "\\".to_owned(),
            skip_lines: 1,
            null_texts: vec!["--".to_owned()],
            stop_at_empty_line: true,
            ..Default::default()
        };
        let text = "Report of June\nx;y\n'a;b';--\nc\\;d;\n\nTotal;9\n";
        assert_eq!(seen(text.as_bytes(), &dialect), [r#"x="a;b" y=null"#, r#"x="c;d" y="""#]);
        let whole = CsvDialect { skip_lines: 0, ..dialect };
        assert_eq!(seen(b"x;y\n1;2\\", &whole), ["!1 nothing follows an escape"]);
        let bare = CsvDialect { header: Some(false), ..Default::default() };
        assert_eq!(seen(b"1,2\n", &bare), [r#"column_1="1" column_2="2""#]);
        for wrong in [("ä", "'"), ("\n", "'"), ("'", "'")] {
            let dialect = CsvDialect {
                delimiter: wrong.0.to_owned(),
                quote: wrong.1.to_owned(),
                ..Default::default()
            };
            assert!(Dialect::of(Some(&dialect)).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn names_of_columns_are_unique_and_not_empty() {
        assert_eq!(plain("a,,A, b\n1,2,3,4\n"), [r#"a="1" column_2="2" A_2="3" b="4""#]);
    }

    #[test]
    fn reading_goes_on_behind_any_record() {
        let text = "a,b\n1,\"x\ny\"\nbad\n\n2,y\n";
        for header in [true, false] {
            let dialect = CsvDialect { header: Some(header), ..Default::default() };
            let dialect = Dialect::of(Some(&dialect)).unwrap();
            let from = |mark: Mark| {
                let mut marked = Marked::default();
                read(&mut Input::other(text.as_bytes()), &dialect, mark, &mut marked).unwrap();
                marked.0
            };
            let all = from(Mark::default());
            assert_eq!(all.len(), if header { 3 } else { 4 });
            for (place, (mark, _)) in all.iter().enumerate() {
                assert_eq!(from(*mark), all[place + 1..], "{mark:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_with_quotes_is_read_as_it_was(
            rows in prop::collection::vec(prop::collection::vec("[a,\"\r\n ]{0,6}", 3), 0..6),
        ) {
            let quoted = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
            let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
            let lines: Vec<String> = rows.iter().map(line).collect();
            let text = format!("x,y,z\n{}", lines.join("\n"));
            let value = |text: &String| if text.is_empty() { Value::Null } else { text.as_str().into() };
            let wanted: Vec<String> = rows
                .iter()
                .map(|row| {
                    let fields = ["x", "y", "z"].iter().zip(row);
                    fields.map(|(name, text)| format!("{name}={}", value(text))).collect::<Vec<_>>().join(" ")
                })
                .collect();
            prop_assert_eq!(plain(&text), wanted);
        }

        #[test]
        fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let dialect = Dialect::of(None).unwrap();
            let mut input = Input::other(bytes.as_slice());
            let mut seen = Seen::at_most(usize::MAX);
            _ = read(&mut input, &dialect, Mark::default(), &mut Parsed(&mut seen));
        }
    }
}
