//! A record as one line of text, and back.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use rustmq::{Consumed, Record, Timestamp};
use serde_json::{Map, Value, json};

/// What the lines of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// Each line is a value.
    Lines,
    /// Each line is a JSON value, which is checked; fields of it can be key and time.
    Json,
    /// Each line is a record as `consume --output json` prints it: key, value, headers, timestamp, partition.
    Records,
    /// The whole file is one value.
    Whole,
}

/// What becomes part of every record.
#[derive(Clone, Debug, Default)]
pub(super) struct Frame {
    pub(super) topic: String,
    pub(super) partition: Option<u32>,
    pub(super) key: Option<Bytes>,
    /// What separates the key from the value in a line.
    pub(super) separator: Option<String>,
    /// Field of a JSON value that is the key.
    pub(super) key_field: Option<String>,
    /// Field of a JSON value that is the time.
    pub(super) time_field: Option<String>,
    pub(super) headers: Vec<(String, Bytes)>,
}

impl Frame {
    /// A record of one line.
    ///
    /// # Errors
    /// Which rule the line breaks.
    pub(super) fn record(&self, format: Format, line: Bytes) -> Result<Record, String> {
        let mut record = Record::new(self.topic.clone());
        record.partition = self.partition;
        record.key.clone_from(&self.key);
        for (name, value) in &self.headers {
            record = record.header(name.clone(), value.clone());
        }
        match format {
            Format::Lines | Format::Whole => self.split(&mut record, line)?,
            Format::Json => self.json(&mut record, line)?,
            Format::Records => {
                read(&mut record, &line)?;
                if self.key.is_some() {
                    record.key.clone_from(&self.key);
                }
            }
        }
        Ok(record)
    }

    fn split(&self, record: &mut Record, line: Bytes) -> Result<(), String> {
        let Some(separator) = &self.separator else {
            record.value = Some(line);
            return Ok(());
        };
        let bytes = separator.as_bytes();
        let at = line.windows(bytes.len()).position(|it| it == bytes);
        let at = at.ok_or_else(|| format!("has no `{separator}` between key and value"))?;
        record.key = Some(line.slice(..at));
        record.value = Some(line.slice(at + bytes.len()..));
        Ok(())
    }

    fn json(&self, record: &mut Record, line: Bytes) -> Result<(), String> {
        let value: Value =
            serde_json::from_slice(&line).map_err(|it| format!("is no JSON: {it}"))?;
        if let Some(name) = &self.key_field {
            let key = value.get(name).ok_or_else(|| format!("has no field `{name}`"))?;
            record.key = Some(text(key).into());
        }
        if let Some(name) = &self.time_field {
            let time = value.get(name).ok_or_else(|| format!("has no field `{name}`"))?;
            record.timestamp = Some(time_of(time).map_err(|it| format!("field `{name}` {it}"))?);
        }
        record.value = Some(line);
        Ok(())
    }
}

/// A JSON value as the text that it is, or as JSON.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A time: RFC 3339, or a number of milliseconds since 1970.
fn time_of(value: &Value) -> Result<Timestamp, String> {
    if let Some(milliseconds) = value.as_i64() {
        let seconds = milliseconds.div_euclid(1000);
        // Less than a thousand.
        let nanos = milliseconds.rem_euclid(1000) as i32 * 1_000_000;
        return Ok(Timestamp { seconds, nanos });
    }
    let time = serde_json::from_value(value.clone());
    time.map_err(|_| "is neither a time of RFC 3339 nor milliseconds since 1970".to_owned())
}

/// Reads what [`write`] wrote.
fn read(record: &mut Record, line: &[u8]) -> Result<(), String> {
    let fields: Map<String, Value> =
        serde_json::from_slice(line).map_err(|it| format!("is no JSON object: {it}"))?;
    let mut value_seen = false;
    for (name, value) in &fields {
        match name.as_str() {
            "key" if value.is_null() => record.key = None,
            "key" => record.key = Some(text(value).into()),
            "keyBase64" => record.key = Some(binary(name, value)?),
            "value" => {
                value_seen = true;
                record.value = (!value.is_null()).then(|| text(value).into());
            }
            "valueBase64" => {
                value_seen = true;
                record.value = Some(binary(name, value)?);
            }
            "timestamp" => {
                record.timestamp = Some(time_of(value).map_err(|it| format!("`{name}` {it}"))?);
            }
            "partition" => {
                let partition = value.as_u64().and_then(|it| u32::try_from(it).ok());
                let partition = partition.ok_or("`partition` is no number of a partition")?;
                record.partition = record.partition.or(Some(partition));
            }
            "headers" => headers(record, value)?,
            // Where it was; it will be elsewhere.
            "topic" | "offset" => {}
            _ => return Err(format!("has a field `{name}`, which no record has")),
        }
    }
    if value_seen { Ok(()) } else { Err("has no field `value`".to_owned()) }
}

fn headers(record: &mut Record, value: &Value) -> Result<(), String> {
    let rule = "`headers` must be a list of objects with `key` and `value`";
    for header in value.as_array().ok_or(rule)? {
        let name = header.get("key").and_then(Value::as_str).ok_or(rule)?;
        let value = match (header.get("value"), header.get("valueBase64")) {
            (Some(value), None) => text(value).into(),
            (None, Some(value)) => binary("valueBase64", value)?,
            _ => return Err(rule.to_owned()),
        };
        *record = std::mem::take(record).header(name, value);
    }
    Ok(())
}

fn binary(name: &str, value: &Value) -> Result<Bytes, String> {
    let decoded = value.as_str().and_then(|text| BASE64_STANDARD.decode(text).ok());
    decoded.map(Bytes::from).ok_or_else(|| format!("`{name}` is no base64"))
}

/// A record for programs: text where it is text, base64 where it is not.
pub(super) fn write(record: &Consumed) -> Value {
    let mut fields = json!({
        "topic": &*record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "timestamp": record.timestamp,
    });
    put(&mut fields, "key", record.key.as_deref());
    put(&mut fields, "value", record.value.as_deref());
    if !record.headers.is_empty() {
        let headers = record.headers.iter().map(|header| {
            let mut fields = json!({"key": header.key});
            put(&mut fields, "value", Some(&header.value));
            fields
        });
        fields["headers"] = headers.collect();
    }
    fields
}

fn put(fields: &mut Value, name: &str, bytes: Option<&[u8]>) {
    match bytes.map(|bytes| (bytes, std::str::from_utf8(bytes))) {
        None => fields[name] = Value::Null,
        Some((_, Ok(text))) => fields[name] = json!(text),
        Some((bytes, Err(_))) => {
            fields[format!("{name}Base64")] = json!(BASE64_STANDARD.encode(bytes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(frame: &Frame, format: Format, line: &'static str) -> Result<Record, String> {
        frame.record(format, Bytes::from_static(line.as_bytes()))
    }

    #[test]
    fn a_line_is_a_value_or_a_key_and_a_value() {
        let mut frame = Frame { topic: "t".to_owned(), ..Frame::default() };
        assert_eq!(made(&frame, Format::Lines, "a=b").unwrap(), Record::new("t").value("a=b"));
        frame.separator = Some("=".to_owned());
        let both = made(&frame, Format::Lines, "a=b=c").unwrap();
        assert_eq!(both, Record::new("t").key("a").value("b=c"));
        assert!(made(&frame, Format::Lines, "ab").is_err());
    }

    #[test]
    fn fields_of_json_are_key_and_time() {
        let frame = Frame {
            key_field: Some("id".to_owned()),
            time_field: Some("at".to_owned()),
            ..Frame::default()
        };
        let line = r#"{"id": 7, "at": "1970-01-01T00:00:01Z"}"#;
        let record = made(&frame, Format::Json, line).unwrap();
        assert_eq!(record.key.unwrap(), "7");
        assert_eq!(record.timestamp, Some(Timestamp { seconds: 1, nanos: 0 }));
        assert_eq!(record.value.unwrap(), line);
        let record = made(&frame, Format::Json, r#"{"id": "x", "at": -1}"#).unwrap();
        assert_eq!(record.timestamp, Some(Timestamp { seconds: -1, nanos: 999_000_000 }));
        assert!(made(&frame, Format::Json, "{}").unwrap_err().contains("`id`"));
        assert!(made(&frame, Format::Json, "no").unwrap_err().contains("no JSON"));
    }

    #[test]
    fn what_is_printed_can_be_sent_again() {
        for (key, value) in [
            (None, Some(&b"text"[..])),
            (Some(&b"k"[..]), None),
            (Some(&b"\xff"[..]), Some(&b"\x00\xfe"[..])),
        ] {
            let read = Consumed {
                topic: "t".into(),
                partition: 3,
                offset: 9,
                timestamp: Timestamp { seconds: 5, nanos: 6_000_000 },
                key: key.map(Bytes::from_static),
                value: value.map(Bytes::from_static),
                headers: Record::new("").header("h", Bytes::from_static(b"\xff")).headers,
            };
            let line = Bytes::from(write(&read).to_string());
            let frame = Frame { topic: "t".to_owned(), ..Frame::default() };
            let again = frame.record(Format::Records, line).unwrap();
            assert_eq!((again.key, again.value), (read.key, read.value));
            assert_eq!((again.headers, again.timestamp), (read.headers, Some(read.timestamp)));
            assert_eq!(again.partition, Some(3));
        }
    }

    #[test]
    fn what_is_typed_wins_over_what_a_record_has() {
        let key = Some(Bytes::from_static(b"typed"));
        let frame = Frame { key, partition: Some(1), ..Frame::default() };
        let line = r#"{"key": "own", "value": "v", "partition": 4}"#;
        let record = made(&frame, Format::Records, line).unwrap();
        assert_eq!((record.key.unwrap(), record.partition), (Bytes::from("typed"), Some(1)));
    }

    #[test]
    fn a_record_with_unknown_fields_or_none_is_refused() {
        let frame = Frame::default();
        assert!(made(&frame, Format::Records, r#"{"value": "a", "wert": 1}"#).is_err());
        assert!(made(&frame, Format::Records, r#"{"key": "a"}"#).is_err());
    }
}
