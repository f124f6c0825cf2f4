//! A data set whose rows have no key: whatever comes twice is there twice.
//!
//! Its one file grows; it is also written again as it was, and brought in full.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;
use platform_proto::platform::config::v1::Dataset;
use serde_json::json;

/// Name of the stream and of its data set.
pub(super) const NAME: &str = "visits";
/// Its file.
pub(super) const FILE: &str = "visits.ndjson";
/// Lines of one day.
const DAY: i64 = 40;
/// Places that are visited.
const PLACES: i64 = 7;

const SILVER: &str = "SELECT count(*), sum(seconds) FROM silver.visits";
const GOLD: &str = "SELECT count(*), sum(visits), sum(seconds) FROM gold.visits_by_place";

/// The data sets, as they are declared.
pub(super) fn datasets() -> Result<Vec<Dataset>> {
    let visits = json!({"name": NAME, "definition": {"bronze": {}, "silver": {"columns": [
        {"name": "place", "type": "FIELD_TYPE_STRING", "required": true},
        {"name": "seconds", "type": "FIELD_TYPE_INTEGER", "required": true}
    ]}}});
    let by_place = json!({"name": "visits_by_place", "definition": {"gold": {
        "inputs": [{"dataset": NAME, "alias": "v"}],
        "dimensions": [{"name": "place", "formula": "v.place"}],
        "measures": [
            {"name": "visits", "function": "AGGREGATE_FUNCTION_COUNT"},
            {"name": "seconds", "function": "AGGREGATE_FUNCTION_SUM", "formula": "v.seconds"}
        ]
    }}});
    Ok(vec![serde_json::from_value(visits)?, serde_json::from_value(by_place)?])
}

/// The file, and what it holds.
pub(super) struct Visits {
    path: PathBuf,
    count: i64,
    seconds: i64,
}

impl Visits {
    pub(super) fn new(folder: &Path) -> Self {
        Self { path: folder.join(FILE), count: 0, seconds: 0 }
    }

    /// Writes the visits of another day behind the others.
    pub(super) fn write_day(&mut self) -> Result<()> {
        let mut lines = String::new();
        for _ in 0..DAY {
            let (place, seconds) = (self.count % PLACES, self.count % 100);
            lines += &format!("{{\"place\":\"p{place}\",\"seconds\":{seconds}}}\n");
            (self.count, self.seconds) = (self.count + 1, self.seconds + seconds);
        }
        let mut file = File::options().create(true).append(true).open(&self.path)?;
        Ok(file.write_all(lines.as_bytes())?)
    }

    /// Lets the file have been written now, as it is.
    #[expect(clippy::disallowed_methods, reason = "a file has the time of its machine")]
    pub(super) fn touch(&self) -> Result<()> {
        Ok(File::options().append(true).open(&self.path)?.set_modified(SystemTime::now())?)
    }

    /// What is asked, and the numbers that must come.
    pub(super) fn expected(&self) -> [(&'static str, Vec<i64>, &'static str); 2] {
        [
            ("visits in silver", vec![self.count, self.seconds], SILVER),
            ("visits in gold", vec![PLACES, self.count, self.seconds], GOLD),
        ]
    }
}
