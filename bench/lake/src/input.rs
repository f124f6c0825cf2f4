//! The files that everybody begins with.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;
use base::{Random, SeededRandom};
use chrono::{Days, NaiveDate};

/// Days of the first load.
const DAYS: u64 = 90;
/// Campaigns.
pub(crate) const CAMPAIGNS: u64 = 10_000;
/// One row in this many states an earlier one anew.
const RESTATED: u64 = 20;

/// What was written.
pub(crate) struct Input {
    /// Rows of the first load.
    pub(crate) rows: u64,
    /// Rows of each of the two later ones.
    pub(crate) later: u64,
}

impl Input {
    /// Writes `facts.ndjson`, `local.ndjson`, `scattered.ndjson` and `campaigns.ndjson`.
    pub(crate) fn write(folder: &Path, rows: u64) -> Result<Self> {
        let random: &dyn Random = &SeededRandom::new(1);
        let later = rows / 10;
        let keys = rows - rows / RESTATED;
        facts(&folder.join("facts.ndjson"), rows, |number| {
            let key = if number < keys { number } else { random.below(keys) };
            (key, key % DAYS, number)
        })?;
        // Seven days stated anew, and three new ones.
        facts(&folder.join("local.ndjson"), later, |number| {
            let key = random.below(keys / DAYS) * DAYS;
            (key, DAYS - 7 + number % 10, rows + number)
        })?;
        facts(&folder.join("scattered.ndjson"), later, |number| {
            let key = random.below(keys);
            (key, key % DAYS, rows + later + number)
        })?;
        let mut out = BufWriter::new(File::create(folder.join("campaigns.ndjson"))?);
        for id in 0..CAMPAIGNS {
            let (advertiser, market) = (id / 20, id % 12);
            writeln!(
                out,
                r#"{{"campaign_id":"{id}","advertiser":"advertiser {advertiser}","market":"market {market}","updated_at":"1"}}"#
            )?;
        }
        out.flush()?;
        Ok(Self { rows, later })
    }
}

/// One line for each number: its key, its day and its place in the order of statements.
fn facts(path: &Path, rows: u64, of: impl Fn(u64) -> (u64, u64, u64)) -> Result<()> {
    let first = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day of the calendar");
    let days: Vec<String> =
        (0..DAYS + 10).map(|day| (first + Days::new(day)).to_string()).collect();
    let random: &dyn Random = &SeededRandom::new(2);
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    for number in 0..rows {
        let (key, day, order) = of(number);
        let chance = u64::from_le_bytes(random.bytes());
        let impressions = chance % 50_000;
        writeln!(
            out,
            r#"{{"day":"{}","campaign_id":"{}","line_item_id":"{}","impressions":"{impressions}","clicks":"{}","conversions":"{}","spend":"{}.{:02}","currency":"EUR","updated_at":"{order}"}}"#,
            days[day as usize],
            key / DAYS % CAMPAIGNS,
            key / DAYS,
            impressions / 97,
            impressions / 3_301,
            chance >> 40 & 0xff,
            chance >> 32 & 0x3f,
        )?;
    }
    Ok(out.flush()?)
}
