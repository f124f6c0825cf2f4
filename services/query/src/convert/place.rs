//! Cursors of walks through rows: what they read, and behind which row they go on.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lake::arrow::datatypes::DataType;
use lake::sql::ScalarValue;
use platform_proto::platform::data::v1 as data;
use prost::Message as _;
use prost::encoding::{decode_varint, encode_varint};

use crate::core::condition::fitting;
use crate::core::plan::Read;
use crate::error::{Error, Result};

/// Characters of a cursor.
const LENGTH_MAX: usize = 1024;

/// Where a walk stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stand {
    /// Tells the list: organisation, relation, columns, conditions, order.
    pub(crate) list: u64,
    /// Tells the tables from later ones of the same names.
    pub(crate) tables: u64,
    /// The version of each table, in the order of their names; none if nothing was written to it.
    pub(crate) versions: Vec<Option<u64>>,
    /// Rows that were sent.
    pub(crate) sent: u64,
    /// Values of the keys of the last of them; none if rows are counted.
    pub(crate) last: Option<data::Row>,
}

impl Stand {
    /// The cursor; without the last row where that makes it too long. None if it is too long all the same.
    pub(crate) fn text(&self) -> Option<String> {
        let encoded = |last: Option<&data::Row>| {
            let mut bytes = Vec::new();
            bytes.extend(self.list.to_le_bytes());
            bytes.extend(self.tables.to_le_bytes());
            encode_varint(self.versions.len() as u64, &mut bytes);
            for version in &self.versions {
                encode_varint(version.map_or(0, |it| it.saturating_add(1)), &mut bytes);
            }
            encode_varint(self.sent, &mut bytes);
            if let Some(row) = last {
                bytes.push(1);
                bytes.extend(row.encode_to_vec());
            }
            Some(URL_SAFE_NO_PAD.encode(bytes)).filter(|it| it.len() <= LENGTH_MAX)
        };
        encoded(self.last.as_ref()).or_else(|| encoded(None))
    }

    /// What a cursor says, which has to be one of `list`.
    ///
    /// # Errors
    /// [`Error::Field`] for any other text.
    pub(crate) fn parse(text: &str, list: u64) -> Result<Self> {
        let rule = "must be `next_cursor` of a page of this list";
        let found = Self::read(text).filter(|it| it.list == list);
        found.ok_or_else(|| Error::field("pagination.cursor", rule))
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (list, rest) = bytes.split_first_chunk::<8>()?;
        let (tables, mut rest) = rest.split_first_chunk::<8>()?;
        let count = decode_varint(&mut rest).ok().filter(|it| *it <= LENGTH_MAX as u64)?;
        let versions = (0..count).map(|_| Some(decode_varint(&mut rest).ok()?.checked_sub(1)));
        let versions = versions.collect::<Option<Vec<_>>>()?;
        let sent = decode_varint(&mut rest).ok()?;
        let last = match rest.split_first() {
            None => None,
            Some((1, row)) => Some(data::Row::decode(row).ok()?),
            Some(_) => return None,
        };
        let (list, tables) = (u64::from_le_bytes(*list), u64::from_le_bytes(*tables));
        Some(Self { list, tables, versions, sent, last })
    }

    /// The values of the last row's keys; none if they are not of the types that are wanted.
    pub(crate) fn values<'t>(
        &self,
        types: impl Iterator<Item = &'t DataType>,
    ) -> Option<Vec<ScalarValue>> {
        let row = self.last.as_ref()?;
        let types: Vec<&DataType> = types.collect();
        if types.len() != row.values.len() {
            return None;
        }
        let value = |(value, wanted): (&data::Value, &&DataType)| match &value.kind {
            None => Some(ScalarValue::Null),
            Some(kind) => fitting(kind, wanted),
        };
        row.values.iter().zip(&types).map(value).collect()
    }
}

/// Tells tables from later ones of the same names.
pub(crate) fn mark_of(reads: &[Read]) -> u64 {
    let each = reads.iter().map(|it| format!("{}:{:?};", it.relation, it.made_at));
    super::history::mark(&each.collect::<String>())
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::data::v1::value::Kind;

    use super::*;

    fn stand(text: &str) -> Stand {
        let value = |kind| data::Value { kind };
        let values = vec![
            value(Some(Kind::StringValue(text.to_owned()))),
            value(None),
            value(Some(Kind::DoubleValue(0.1))),
            value(Some(Kind::DecimalValue("-1.50".to_owned()))),
        ];
        Stand {
            list: 7,
            tables: u64::MAX,
            versions: vec![Some(0), None, Some(1 << 20)],
            sent: 300,
            last: Some(data::Row { values }),
        }
    }

    #[test]
    fn a_cursor_is_read_back_and_bound_to_its_list() {
        let found = stand("ä");
        let text = found.text().unwrap();
        assert_eq!(Stand::parse(&text, 7).unwrap(), found);
        assert!(Stand::parse(&text, 8).is_err());
        for forged in ["", "x", "AAAA", &text[1..], &text[..20]] {
            assert!(Stand::parse(forged, 7).is_err(), "{forged}");
        }
        let types =
            [DataType::Utf8, DataType::Int64, DataType::Float64, DataType::Decimal128(10, 2)];
        let values = found.values(types.iter()).unwrap();
        assert_eq!(values[0], ScalarValue::from("ä"));
        assert!(values[1].is_null());
        assert_eq!(found.values(vec![DataType::Int64; 4].iter()), None);
    }

    #[test]
    fn a_long_row_is_left_out_and_rows_are_counted() {
        let text = stand(&"x".repeat(2000)).text().unwrap();
        let found = Stand::parse(&text, 7).unwrap();
        assert_eq!((found.sent, found.last), (300, None));
        let many = Stand { versions: vec![Some(1 << 40); 200], ..stand("") };
        assert_eq!(many.text(), None);
    }
}
