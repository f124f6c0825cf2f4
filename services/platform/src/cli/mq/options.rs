//! Reading the values of flags that several commands have.

use clap::{Arg, ArgMatches};
use rustmq::{Acks, Compression, Start, Timestamp};
use serde_json::json;

use crate::cli::complaint::Complaint;

/// A flag with one value.
pub(super) fn flag(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// `--acks`.
pub(super) fn acks() -> Arg {
    flag(
        "acks",
        "LEVEL",
        "Copies that must exist before a record counts: none, leader, majority, all, or a number",
    )
    .default_value("all")
    .value_parser(read_acks)
}

/// `--compression`.
pub(super) fn compression() -> Arg {
    flag("compression", "NAME", "How batches are compressed: none, lz4, zstd, snappy")
        .default_value("none")
        .value_parser(|text: &str| text.parse::<Compression>())
}

fn read_acks(text: &str) -> Result<Acks, String> {
    match text {
        "none" => Ok(Acks::None),
        "leader" => Ok(Acks::Leader),
        "majority" => Ok(Acks::Majority),
        "all" => Ok(Acks::All),
        number => match number.parse() {
            Ok(count) if (1..=15).contains(&count) => Ok(Acks::Custom(count)),
            _ => Err("must be none, leader, majority, all, or a number from 1 to 15".to_owned()),
        },
    }
}

/// Reads a point in a partition.
pub(super) fn read_start(text: &str) -> Result<Start, String> {
    match text {
        "earliest" => return Ok(Start::Earliest),
        "latest" => return Ok(Start::Latest),
        _ => {}
    }
    if let Ok(offset) = text.parse() {
        return Ok(Start::Offset(offset));
    }
    let rule = "must be earliest, latest, an offset, or a time such as 2026-01-31T12:00:00Z";
    read_time(text).map(Start::Time).map_err(|_| rule.to_owned())
}

/// Reads a time of RFC 3339.
pub(super) fn read_time(text: &str) -> Result<Timestamp, String> {
    serde_json::from_value(json!(text)).map_err(|error| error.to_string())
}

/// A value that the flag's own default or parser has made sure of.
pub(super) fn value<T: Clone + Send + Sync + 'static>(
    matches: &ArgMatches,
    name: &str,
) -> Result<T, Complaint> {
    let value = matches.get_one::<T>(name).cloned();
    value.ok_or_else(|| Complaint::Usage(format!("--{name}: a value is missing")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_a_name_an_offset_or_a_time() {
        assert_eq!(read_start("earliest"), Ok(Start::Earliest));
        assert_eq!(read_start("17"), Ok(Start::Offset(17)));
        let time = Timestamp { seconds: 1_769_860_800, nanos: 0 };
        assert_eq!(read_start("2026-01-31T12:00:00Z"), Ok(Start::Time(time)));
        assert!(read_start("yesterday").is_err());
    }

    #[test]
    fn acks_are_a_name_or_a_number() {
        assert_eq!(read_acks("all"), Ok(Acks::All));
        assert_eq!(read_acks("3"), Ok(Acks::Custom(3)));
        assert!(read_acks("0").is_err() && read_acks("some").is_err());
    }
}
