//! Which columns of a table have one value in all of its rows, by what its log says of its files.
//!
//! Whoever writes a file tells the least and the greatest value of its columns from the rows that it wrote. Where both
//! are the same in every file, and no row is without a value, no row has to be asked for it.

use std::collections::HashMap;

use arrow::datatypes::{DataType, Schema};
use datafusion::common::ScalarValue;
use serde::Deserialize;
use serde_json::Value;

use crate::known::scalar;

/// The columns, and the value of each.
pub(crate) type Uniform = HashMap<String, ScalarValue>;

/// What the log says of a file's columns.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Told {
    min_values: HashMap<String, Value>,
    max_values: HashMap<String, Value>,
    null_count: HashMap<String, Value>,
}

/// The columns of whole numbers and truth values of which all files tell the same one value. `files` are Delta's
/// statistics of each, in JSON, with the names of `schema`; of a file without them nothing is known.
pub(crate) fn of_files(schema: &Schema, files: impl Iterator<Item = Option<String>>) -> Uniform {
    let mut files = files.map(|told| of_file(schema, &told?));
    let mut all = files.next().flatten().unwrap_or_default();
    for file in files {
        let file = file.unwrap_or_default();
        all.retain(|column, value| file.get(column) == Some(value));
        if all.is_empty() {
            break;
        }
    }
    all
}

fn of_file(schema: &Schema, told: &str) -> Option<Uniform> {
    let told: Told = serde_json::from_str(told).ok()?;
    let columns = schema.fields().iter().filter_map(|field| {
        let least = told.min_values.get(field.name())?;
        let is_one = told.max_values.get(field.name()) == Some(least)
            && told.null_count.get(field.name()).and_then(Value::as_u64) == Some(0);
        let value = is_one.then(|| value(least, field.data_type()))??;
        Some((field.name().clone(), value))
    });
    Some(columns.collect())
}

/// A value of the log as one of its column. Texts are left out, since the log cuts them off, and so are numbers that
/// have several forms.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of no other type is the log's value the only one"
)]
fn value(told: &Value, data_type: &DataType) -> Option<ScalarValue> {
    match data_type {
        DataType::Boolean => told.as_bool().map(ScalarValue::from),
        DataType::Int8 | DataType::Int16 | DataType::Int32 | DataType::Int64 => {
            scalar(told.as_i64()?, data_type).ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use arrow::datatypes::Field;

    use super::*;

    fn schema() -> Schema {
        Schema::new(vec![
            Field::new("org", DataType::Int64, false),
            Field::new("gone", DataType::Boolean, false),
            Field::new("small", DataType::Int8, true),
            Field::new("text", DataType::Utf8, true),
            Field::new("rate", DataType::Float64, true),
        ])
    }

    /// What the log says of a file of two rows, of which some have no small number.
    fn file(org: [i64; 2], gone: [bool; 2], nulls: u64) -> Option<String> {
        let told = serde_json::json!({
            "numRecords": 2,
            "minValues": { "org": org[0], "gone": gone[0], "small": 5, "text": "a", "rate": 0.0 },
            "maxValues": { "org": org[1], "gone": gone[1], "small": 5, "text": "a", "rate": 0.0 },
            "nullCount": { "org": 0, "gone": 0, "small": nulls, "text": 0, "rate": 0 },
        });
        Some(told.to_string())
    }

    fn columns<const N: usize>(files: [Option<String>; N]) -> Vec<String> {
        let found = of_files(&schema(), files.into_iter());
        let mut found: Vec<String> =
            found.into_iter().map(|(column, value)| format!("{column}={value}")).collect();
        found.sort();
        found
    }

    #[test]
    fn a_column_has_one_value_if_every_file_says_so_and_says_the_same() {
        let one = || file([7, 7], [false, false], 0);
        assert_eq!(columns([one()]), ["gone=false", "org=7", "small=5"]);
        assert_eq!(columns([one(), one()]), ["gone=false", "org=7", "small=5"]);
        let other = file([8, 8], [true, true], 0);
        assert_eq!(columns([one(), other]), ["small=5"]);
        let two = file([7, 8], [false, true], 0);
        assert_eq!(columns([one(), two, one()]), ["small=5"]);
        let empty = file([7, 7], [false, false], 1);
        assert_eq!(columns([one(), empty]), ["gone=false", "org=7"]);
    }

    #[test]
    fn nothing_is_known_of_a_file_that_does_not_tell() {
        let one = || file([7, 7], [false, false], 0);
        let silent = ["", "{}", "[]", r#"{"numRecords": 2}"#, "null"].map(|it| Some(it.to_owned()));
        for silent in silent.into_iter().chain([None]) {
            assert!(columns([silent.clone()]).is_empty(), "{silent:?}");
            assert!(columns([one(), silent.clone()]).is_empty(), "{silent:?}");
            assert!(columns([silent.clone(), one()]).is_empty(), "{silent:?}");
        }
        assert!(columns([]).is_empty());
    }

    #[test]
    fn a_value_that_its_column_cannot_have_is_none() {
        let told = |least: &str| {
            let told = format!(
                r#"{{"minValues":{{"small":{least},"gone":{least},"org":{least}}},
                    "maxValues":{{"small":{least},"gone":{least},"org":{least}}},
                    "nullCount":{{"small":0,"gone":0,"org":0}}}}"#
            );
            columns([Some(told)])
        };
        assert_eq!(told("300"), ["org=300"]);
        assert_eq!(told("true"), ["gone=true"]);
        for none in ["7.5", "1e300", "\"7\"", "null", "{\"a\":1}"] {
            assert!(told(none).is_empty(), "{none}");
        }
    }
}
