//! What the rows of an answer add up to, as `peers/sums.py` says it: their number, a hash of all of them, and the first.

use platform_proto::platform::data::v1::value::Kind;
use platform_proto::platform::data::v1::{Row, Value};

/// The hash of nothing, and what it is multiplied by for each byte: FNV-1a with 64 bits.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// The sum of rows, whose order counts.
pub(crate) fn of(rows: &[Row]) -> String {
    let line = |row: &Row| row.values.iter().map(shown).collect::<Vec<_>>().join("|");
    let lines: Vec<String> = rows.iter().map(line).collect();
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    let hash = lines.join("\n").bytes().fold(BASIS, mix);
    let first = lines.first().map_or("", String::as_str);
    format!("{} {hash:016x} {first}", lines.len()).trim_end().to_owned()
}

/// Numbers have two digits after the point, whatever type they come in.
fn shown(value: &Value) -> String {
    match &value.kind {
        None => String::new(),
        Some(Kind::Int64Value(number)) => format!("{:.2}", *number as f64),
        Some(Kind::DoubleValue(number)) => format!("{number:.2}"),
        Some(Kind::DecimalValue(text)) => match text.parse::<f64>() {
            Ok(number) => format!("{number:.2}"),
            Err(_) => text.clone(),
        },
        Some(Kind::StringValue(text) | Kind::DateValue(text)) => text.clone(),
        // Nobody else writes it so, and so it is seen.
        Some(other) => format!("{other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_add_up_to_what_they_do_in_python() {
        let row = |values: Vec<Option<Kind>>| Row {
            values: values.into_iter().map(|kind| Value { kind }).collect(),
        };
        let rows = [
            row(vec![
                Some(Kind::DateValue("2026-07-01".to_owned())),
                Some(Kind::Int64Value(-7)),
                Some(Kind::DoubleValue(2.0 / 3.0)),
                Some(Kind::DecimalValue("12.50".to_owned())),
            ]),
            row(vec![Some(Kind::StringValue("ä".to_owned())), None]),
        ];
        // What `peers/sums.py` says of the same rows.
        assert_eq!(of(&rows), "2 b2912768a3615e5d 2026-07-01|-7.00|0.67|12.50");
        assert_eq!(of(&[]), "0 cbf29ce484222325");
        assert_ne!(of(&rows), of(&[rows[1].clone(), rows[0].clone()]));
    }
}
