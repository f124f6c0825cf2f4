//! Delimited text.
//!
//! Owns:      where values and records end, and which names the columns have.
//! Invariant: every record of a file is taken or rejected with its number and the reason; none is lost.
//! Not here:  compression and which files (`file`).

use std::collections::BTreeSet;
use std::io::{self, BufRead};
use std::sync::Arc;

use platform_proto::platform::data::v1::CsvDialect;
use serde_json::Value;

use super::record::{BYTES_MAX, Record, Rejected, Sink, check_fields};

/// How text is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
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
    pub(crate) fn of(wire: Option<&CsvDialect>) -> Result<Self, (&'static str, &'static str)> {
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

    fn value(&self, text: String) -> Value {
        let is_null = match self.null_texts.as_slice() {
            [] => text.is_empty(),
            texts => texts.contains(&text),
        };
        if is_null { Value::Null } else { Value::String(text) }
    }
}

/// Reads records until the file ends or no more are wanted.
///
/// # Errors
/// The file cannot be read on.
pub(crate) fn read(
    input: &mut dyn BufRead,
    dialect: &Dialect,
    sink: &mut dyn Sink,
) -> io::Result<()> {
    let mut cutter = Cutter { input, dialect };
    cutter.skip_mark()?;
    for _ in 0..dialect.skip_lines {
        cutter.skip_line()?;
    }
    let mut names: Option<Vec<Arc<str>>> = None;
    let mut row = 0;
    loop {
        let cut = match cutter.next()? {
            Cut::End => return Ok(()),
            Cut::EmptyLine if dialect.stops_at_empty_line && (names.is_some() || 0 < row) => {
                return Ok(());
            }
            Cut::EmptyLine => continue,
            Cut::Record(values) => Ok(values),
            Cut::Broken(reason) => Err(reason),
        };
        if names.is_none() && dialect.has_header {
            let header = cut.map_err(|reason| broken_header(&reason))?;
            names = Some(header_of(header)?);
            continue;
        }
        row += 1;
        let record = cut.and_then(|values| {
            let names = names.get_or_insert_with(|| numbered(values.len()));
            joined(dialect, names, values)
        });
        if !sink.take(record.map_err(|reason| Rejected { row, reason })) {
            return Ok(());
        }
    }
}

/// A record of values under the names of their columns.
fn joined(dialect: &Dialect, names: &[Arc<str>], values: Vec<String>) -> Result<Record, String> {
    if values.len() != names.len() {
        return Err(format!("it has {} values for {} columns", values.len(), names.len()));
    }
    let values = values.into_iter().map(|text| dialect.value(text));
    Ok(names.iter().cloned().zip(values).collect())
}

fn numbered(count: usize) -> Vec<Arc<str>> {
    (1..=count).map(|number| format!("column_{number}").into()).collect()
}

/// Names of columns: one that is empty is numbered, and one that was there before gets a number behind it.
fn header_of(texts: Vec<String>) -> io::Result<Vec<Arc<str>>> {
    let mut taken = BTreeSet::new();
    let mut names: Vec<Arc<str>> = Vec::with_capacity(texts.len());
    for (index, text) in texts.iter().enumerate() {
        let text = text.trim();
        let plain = if text.is_empty() { format!("column_{}", index + 1) } else { text.to_owned() };
        let mut name = plain.clone();
        let mut number = 2;
        while !taken.insert(name.to_lowercase()) {
            name = format!("{plain}_{number}");
            number += 1;
        }
        names.push(name.into());
    }
    let record: Record = names.iter().map(|name| (Arc::clone(name), Value::Null)).collect();
    check_fields(&record).map_err(|reason| broken_header(&reason))?;
    Ok(names)
}

fn broken_header(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("the header: {reason}"))
}

/// What comes next.
enum Cut {
    Record(Vec<String>),
    Broken(String),
    EmptyLine,
    End,
}

struct Cutter<'i> {
    input: &'i mut dyn BufRead,
    dialect: &'i Dialect,
}

impl Cutter<'_> {
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

    fn next(&mut self) -> io::Result<Cut> {
        let mut values = Vec::new();
        let mut broken: Option<&'static str> = None;
        let mut left = BYTES_MAX;
        loop {
            let mut value = Vec::new();
            let end = match self.value(&mut value, &mut left)? {
                Bit::Fit(end) => end,
                Bit::Broken(reason, end) => {
                    broken = broken.or(Some(reason));
                    end
                }
            };
            if end == End::File && values.is_empty() && value.is_empty() && broken.is_none() {
                return Ok(Cut::End);
            }
            match String::from_utf8(value) {
                Ok(text) => values.push(text),
                Err(_) => broken = broken.or(Some("it is not UTF-8")),
            }
            if end == End::Value {
                continue;
            }
            return Ok(match broken {
                Some(reason) => Cut::Broken(reason.to_owned()),
                None if values.len() == 1 && values[0].is_empty() => Cut::EmptyLine,
                None => Cut::Record(values),
            });
        }
    }

    /// Reads one value to its end, `left` being the bytes that its record may still have.
    fn value(&mut self, out: &mut Vec<u8>, left: &mut usize) -> io::Result<Bit> {
        let Dialect { delimiter, quote, escape, .. } = *self.dialect;
        let mut broken = None;
        let mut is_quoted = self.peek()? == Some(quote);
        let was_quoted = is_quoted;
        if is_quoted {
            self.input.consume(1);
        }
        let mut is_closed = false;
        let end = loop {
            let Some(byte) = self.byte()? else {
                if is_quoted {
                    broken = Some("a quote is not closed");
                }
                break End::File;
            };
            *left = left.checked_sub(1).ok_or_else(|| {
                let what = format!("a record is longer than {BYTES_MAX} bytes");
                io::Error::new(io::ErrorKind::InvalidData, what)
            })?;
            if Some(byte) == escape && !is_closed {
                out.extend(self.byte()?);
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
                if !was_quoted && out.last() == Some(&b'\r') {
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
        Ok(match broken {
            Some(reason) => Bit::Broken(reason, end),
            None => Bit::Fit(end),
        })
    }
}

/// What came after a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Value,
    Record,
    File,
}

/// How a value was cut.
enum Bit {
    Fit(End),
    Broken(&'static str, End),
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Records as text, rejected ones as `!ROW REASON`.
    #[derive(Default)]
    struct Seen(Vec<String>);

    impl Sink for Seen {
        fn take(&mut self, record: Result<Record, Rejected>) -> bool {
            self.0.push(match record {
                Ok(record) => {
                    let field = |(name, value): &(Arc<str>, Value)| format!("{name}={value}");
                    record.iter().map(field).collect::<Vec<_>>().join(" ")
                }
                Err(Rejected { row, reason }) => format!("!{row} {reason}"),
            });
            true
        }
    }

    fn seen(text: &[u8], dialect: &CsvDialect) -> Vec<String> {
        let mut seen = Seen::default();
        let dialect = Dialect::of(Some(dialect)).unwrap();
        read(&mut &text[..], &dialect, &mut seen).unwrap();
        seen.0
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
            _ = read(&mut bytes.as_slice(), &dialect, &mut Seen::default());
        }
    }
}
