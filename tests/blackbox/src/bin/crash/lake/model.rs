//! What the sample's files say that the tables hold.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::NaiveDate;
use sample::{Campaign, Row, Settings};

use super::visits::Visits;

/// The days that a folder may need.
const DAYS: u32 = 200;
const SILVER: &str =
    "SELECT count(*), sum(impressions), sum(clicks), sum(conversions) FROM silver.campaign_metrics";
const GOLD: &str = "SELECT count(*), sum(impressions), sum(clicks), sum(conversions) FROM gold.campaign_metrics_daily";
const PACING: &str = "SELECT count(*), sum(impressions) FROM gold.pacing_summary";
const CAMPAIGNS: &str = "SELECT count(*) FROM silver.campaigns";

/// The files that were written so far.
pub(super) struct Model {
    settings: Settings,
    campaigns: Vec<Campaign>,
    folder: PathBuf,
    next: NaiveDate,
    /// The newest row of each campaign and day.
    rows: BTreeMap<(u64, NaiveDate), Row>,
    quarantined: u64,
    visits: Visits,
}

impl Model {
    /// Campaigns and deals in a folder, without a report yet.
    pub(super) fn new(seed: u64, folder: PathBuf) -> Result<Self> {
        let last_day = NaiveDate::from_ymd_opt(2026, 9, 30).context("a day")?;
        let settings = Settings { seed, advertisers: 8, campaigns: 25, days: DAYS, last_day };
        let campaigns: Vec<Campaign> = sample::campaigns(&settings).collect();
        sample::write_campaigns(&folder, &settings, &campaigns)?;
        let next = settings.first_day();
        let (rows, quarantined) = (BTreeMap::new(), 0);
        let visits = Visits::new(&folder);
        let mut model = Self { settings, campaigns, folder, next, rows, quarantined, visits };
        // So that every run has something to do.
        for _ in 0..30 {
            model.write_day()?;
        }
        Ok(model)
    }

    /// Where the files are.
    pub(super) fn files(&self) -> &Path {
        &self.folder
    }

    /// The visits, which have no key.
    pub(super) fn visits(&self) -> &Visits {
        &self.visits
    }

    /// Writes the report of another day, and its visits.
    pub(super) fn write_day(&mut self) -> Result<()> {
        let mut told = Vec::new();
        let day = self.next;
        sample::write_report(&self.folder, &self.settings, &self.campaigns, day, |row| {
            told.push(row.clone());
        })?;
        for row in told {
            if row.fault.is_some() {
                self.quarantined += 1;
            } else {
                self.rows.insert((row.campaign, row.day), row);
            }
        }
        self.next = day.succ_opt().context("a next day")?;
        self.visits.write_day()
    }

    /// Rows that no table may hold.
    pub(super) fn quarantined(&self) -> u64 {
        self.quarantined
    }

    /// What is asked, and the numbers that must come.
    pub(super) fn expected(&self) -> Vec<(&'static str, Vec<i64>, &'static str)> {
        let sum = |of: fn(&Row) -> i64| self.rows.values().map(of).sum::<i64>();
        let (rows, impressions) = (self.rows.len() as i64, sum(|row| row.impressions));
        let campaigns = self.campaigns.len() as i64;
        let delivery = vec![rows, impressions, sum(|row| row.clicks), sum(|row| row.conversions)];
        let of_sample = [
            ("campaigns in silver", vec![campaigns], CAMPAIGNS),
            ("delivery in silver", delivery.clone(), SILVER),
            ("delivery in gold", delivery, GOLD),
            ("pacing in gold", vec![campaigns, impressions], PACING),
        ];
        of_sample.into_iter().chain(self.visits.expected()).collect()
    }
}
