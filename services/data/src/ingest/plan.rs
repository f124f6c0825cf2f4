//! What a header asks for: which table, within which limits, and how it is known again.

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::digest;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::Dataset;
use platform_proto::platform::data::v1 as pb;
use prost::Message as _;
use rpc::wire::duration_from_wire;

use super::tally::Limits;
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::options::Options;

/// How long a request is known again unless the data set says otherwise, and at least.
const WINDOW: Duration = Duration::from_secs(24 * 3600);
/// Largest record in bytes unless the data set says otherwise.
const RECORD_BYTES: usize = 1 << 20;
/// Characters of a name that is made of a stream's.
const NAME_MAX: usize = 100;

/// What a header asks for.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) org_id: i64,
    pub(crate) header: pb::IngestHeader,
    /// Name of the bronze table.
    pub(crate) table: String,
    pub(crate) dataset: Option<Arc<Dataset>>,
    /// How long the request is known again.
    pub(crate) window: Duration,
    pub(crate) limits: Limits,
    /// Fields that every record is expected to have.
    pub(crate) expected: Vec<String>,
    /// SHA-256 of what makes the header another one.
    pub(crate) digest: Vec<u8>,
}

impl Plan {
    /// `dataset` is the one that the header names, as it is declared.
    ///
    /// # Errors
    /// [`Error::Field`] if the data set takes no rows from outside, or days are none.
    pub(crate) fn new(
        options: &Options,
        org_id: i64,
        header: pb::IngestHeader,
        dataset: Option<Arc<Dataset>>,
    ) -> Result<Self> {
        let header = pb::IngestHeader { org_id, ..header };
        if let Some(range) = &header.date_range {
            let day = |text: &str| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
            let fits = day(&range.start).zip(day(&range.end)).is_some_and(|(a, b)| a <= b);
            if !fits {
                return Err(Error::field(
                    "header.date_range",
                    "must be days, the first not after the last",
                ));
            }
        }
        let bronze = match &dataset {
            None => None,
            Some(dataset) => {
                let definition = dataset.definition.as_ref().and_then(|it| it.bronze.as_ref());
                let refused = || Error::field("header.dataset", "must have a bronze layer");
                Some(definition.ok_or_else(refused)?)
            }
        };
        let table = match header.dataset.as_str() {
            "" => table_name(header.connector_type(), &header.stream),
            dataset => dataset.to_owned(),
        };
        let window = bronze.and_then(|it| it.dedup_window.as_ref()).map(duration_from_wire);
        let record_bytes = bronze.map_or(0, |it| it.max_row_bytes);
        let limits = Limits {
            records: options.batch_records_max,
            bytes: options.batch_bytes_max.0,
            record_bytes: match usize::try_from(record_bytes) {
                Ok(0) | Err(_) => RECORD_BYTES,
                Ok(bytes) => bytes,
            },
        };
        let expected = bronze.map(|it| it.expected_paths.clone()).unwrap_or_default();
        let digest = header_digest(&header);
        let window = window.unwrap_or(WINDOW);
        Ok(Self { org_id, header, table, dataset, window, limits, expected, digest })
    }

    /// The same for the records of a file: where it lies and how it is read make the request another one.
    #[must_use]
    pub(crate) fn of_file(self, request: &pb::IngestFromStorageRequest) -> Self {
        let file = pb::IngestFromStorageRequest { header: None, ..request.clone() };
        let mut digest = digest::Context::new(&digest::SHA256);
        digest.update(&self.digest);
        digest.update(&file.encode_to_vec());
        Self { digest: digest.finish().as_ref().to_vec(), ..self }
    }

    pub(crate) fn fence(&self) -> Fence {
        let execution_id = self.header.execution_id.clone();
        Fence { org_id: self.org_id, execution_id, fence: self.header.fence }
    }

    /// The checksum that the header states; empty if it states none.
    pub(crate) fn stated(&self) -> &str {
        &self.header.checksum
    }

    /// Whether opaque payloads are said to be JSON.
    pub(crate) fn is_json(&self) -> bool {
        let media = self.header.media_type.split(';').next().unwrap_or_default().trim();
        let media = media.to_ascii_lowercase();
        media == "application/json" || media.ends_with("+json")
    }
}

/// SHA-256 of a header without what may differ when a request is repeated: the fence, and the checksum, which is
/// compared by itself.
fn header_digest(header: &pb::IngestHeader) -> Vec<u8> {
    let same = pb::IngestHeader { fence: 0, checksum: String::new(), ..header.clone() };
    digest::digest(&digest::SHA256, &same.encode_to_vec()).as_ref().to_vec()
}

/// The name of a table of records for which no data set is named: kind of the source and stream, such as
/// `dv360_campaign_performance`. A stream whose name has other letters gets a mark, so that no two share a table.
fn table_name(kind: ConnectorType, stream: &str) -> String {
    let kind = kind.as_str_name().trim_start_matches("CONNECTOR_TYPE_").to_ascii_lowercase();
    let plain: String = stream
        .chars()
        .map(|it| if it.is_ascii_lowercase() || it.is_ascii_digit() { it } else { '_' })
        .take(NAME_MAX - kind.len().min(NAME_MAX / 2))
        .collect();
    let kind: String = kind.chars().take(NAME_MAX / 2).collect();
    if plain == stream {
        return format!("{kind}_{plain}");
    }
    let hash = digest::digest(&digest::SHA256, stream.as_bytes());
    let mark: String = hash.as_ref().iter().take(6).map(|it| format!("{it:02x}")).collect();
    format!("{kind}_{plain}_{mark}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_proto::platform::common::v1::DateRange;

    fn plan(header: pb::IngestHeader) -> Result<Plan> {
        Plan::new(&Options::default(), 7, header, None)
    }

    #[test]
    fn streams_without_a_data_set_have_tables_of_their_own() {
        let kind = ConnectorType::Dv360;
        assert_eq!(table_name(kind, "campaign_performance"), "dv360_campaign_performance");
        let names = ["a.b", "a_b", "a/../b", "A_b", "a b", "ä", ""].map(|it| table_name(kind, it));
        for name in &names {
            assert!(crate::tables::path(7, crate::tables::Layer::Bronze, name).is_ok(), "{name}");
        }
        let mut different = names.to_vec();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), names.len(), "{names:?}");
        assert!(table_name(kind, &"ä".repeat(256)).len() <= 128);
    }

    #[test]
    fn a_header_is_known_again_whatever_its_fence() {
        let header = |fence, stream: &str| pb::IngestHeader {
            request_id: "r".to_owned(),
            stream: stream.to_owned(),
            fence,
            ..Default::default()
        };
        let digest = |header| plan(header).unwrap().digest;
        assert_eq!(digest(header(1, "a")), digest(header(2, "a")));
        assert_ne!(digest(header(1, "a")), digest(header(1, "b")));
    }

    #[test]
    fn days_that_are_none_are_refused() {
        for (start, end) in [("2026-02-30", "2026-03-01"), ("2026-03-02", "2026-03-01"), ("", "")] {
            let range = DateRange { start: start.to_owned(), end: end.to_owned() };
            let header = pb::IngestHeader { date_range: Some(range), ..Default::default() };
            assert!(plan(header).is_err(), "{start} {end}");
        }
    }
}
