//! The sample as CSV files, as platforms send them: campaigns, deals, and a report for each day.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use chrono::NaiveDate;

use crate::report::{Fault, Row};
use crate::{Campaign, Settings, campaigns, reports};

/// Data sets of the advertising template, each with the files that feed it.
pub const FILES: [(&str, &str); 3] = [
    ("campaigns", "campaigns.csv"),
    ("deals", "deals.csv"),
    ("campaign_metrics", "delivery/*.csv"),
];

const CAMPAIGN_HEADER: &str = "connector_type,campaign_id,campaign_name,advertiser_id,advertiser_name,status,budget,\
                               currency,start_date,end_date,flight_days,last_synced_at";
const DEAL_HEADER: &str = "deal_id,external_id,client_name,campaign_name,connector_type,campaign_id,start_date,\
                           end_date,flight_days,booked,currency,buy_model,rate,booked_quantity,trader,status,\
                           updated_at";
const REPORT_HEADER: &str = "date,connector_type,campaign_id,impressions,clicks,conversions,spend,media_cost,\
                             platform_fee,currency,last_synced_at";

/// What was written, by what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Campaigns.
    pub campaigns: u64,
    /// Campaigns whose name breaks the rule.
    pub misnamed: u64,
    /// Campaigns whose costs leave no sound margin.
    pub margin_outliers: u64,
    /// Deals.
    pub deals: u64,
    /// Rows of reports, all of them.
    pub rows: u64,
    /// Rows that state anew what an earlier report told.
    pub restated: u64,
    /// Rows that came after their day's own report.
    pub late: u64,
    /// Rows of which a column cannot be read, or the key is missing.
    pub unusable: u64,
    /// Rows that can be read and cannot be true.
    pub impossible: u64,
    /// Pairs of a campaign and a day of which a good row was written.
    pub campaign_days: u64,
    /// Bytes.
    pub bytes: u64,
}

/// Writes all files into a folder, which is made if it is missing. `progress` is told how many of the days are written.
///
/// # Errors
/// A file cannot be written.
pub fn write(
    folder: &Path,
    settings: &Settings,
    mut progress: impl FnMut(u32),
) -> io::Result<Summary> {
    let all: Vec<Campaign> = campaigns(settings).collect();
    let mut summary = write_campaigns(folder, settings, &all)?;
    let mut seen = BTreeSet::new();
    for (number, day) in settings.first_day().iter_days().take(settings.days as usize).enumerate() {
        summary.bytes += write_report(folder, settings, &all, day, |row| {
            summary.count(row, &mut seen);
        })?;
        progress(number as u32 + 1);
    }
    summary.campaign_days = seen.len() as u64;
    Ok(summary)
}

/// Writes the campaigns and the deals into a folder, which is made if it is missing.
///
/// # Errors
/// A file cannot be written.
pub fn write_campaigns(
    folder: &Path,
    settings: &Settings,
    all: &[Campaign],
) -> io::Result<Summary> {
    fs::create_dir_all(folder)?;
    let mut summary = Summary::default();
    summary.bytes += file(&folder.join("campaigns.csv"), CAMPAIGN_HEADER, |out| {
        all.iter().try_for_each(|campaign| write_campaign(out, campaign, settings.last_day))
    })?;
    summary.bytes += file(&folder.join("deals.csv"), DEAL_HEADER, |out| {
        all.iter().try_for_each(|campaign| write_deal(out, campaign))
    })?;
    for campaign in all {
        summary.campaigns += 1;
        summary.misnamed += u64::from(campaign.is_misnamed);
        summary.margin_outliers += u64::from(campaign.is_margin_outlier());
        summary.deals += u64::from(campaign.booked_micros.is_some());
    }
    Ok(summary)
}

/// Writes the report of one day, and tells how many bytes it has. `each` is told of every row.
///
/// # Errors
/// The file cannot be written.
pub fn write_report(
    folder: &Path,
    settings: &Settings,
    all: &[Campaign],
    day: NaiveDate,
    mut each: impl FnMut(&Row),
) -> io::Result<u64> {
    let delivery = folder.join("delivery");
    fs::create_dir_all(&delivery)?;
    file(&delivery.join(format!("{day}.csv")), REPORT_HEADER, |out| {
        for row in reports(settings, all, day) {
            write_row(out, &row, &all[row.campaign as usize])?;
            each(&row);
        }
        Ok(())
    })
}

impl Summary {
    fn count(&mut self, row: &Row, seen: &mut BTreeSet<(u64, NaiveDate)>) {
        self.rows += 1;
        match row.fault {
            Some(Fault::UnreadableNumber | Fault::MissingKey) => self.unusable += 1,
            Some(Fault::Impossible) => self.impossible += 1,
            None => {
                self.restated += u64::from(row.is_restated);
                self.late += u64::from(row.is_late);
                seen.insert((row.campaign, row.day));
            }
        }
    }
}

/// Writes one file, which appears as a whole, and tells how long it became.
fn file(
    path: &Path,
    header: &str,
    rows: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<u64> {
    let partial = path.with_extension("partial");
    let mut out = BufWriter::new(File::create(&partial)?);
    writeln!(out, "{header}")?;
    rows(&mut out)?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    fs::rename(&partial, path)?;
    Ok(file.metadata()?.len())
}

fn write_campaign(out: &mut dyn Write, campaign: &Campaign, last_day: NaiveDate) -> io::Result<()> {
    writeln!(
        out,
        "{},{},{},{},{},{},{},{},{},{},{},{last_day}T23:00:00Z",
        campaign.platform,
        campaign.id,
        campaign.name,
        campaign.advertiser_id,
        campaign.advertiser,
        campaign.status(last_day),
        money(campaign.budget_micros),
        campaign.currency,
        campaign.flight.0,
        campaign.flight.1,
        campaign.flight_days(),
    )
}

fn write_deal(out: &mut dyn Write, campaign: &Campaign) -> io::Result<()> {
    let Some(booked) = campaign.booked_micros else { return Ok(()) };
    writeln!(
        out,
        "D-{number},BK{number:08},{},{},{},{},{},{},{},{},{},cpm,{},{},Trader {},active,{}T08:00:00Z",
        campaign.advertiser,
        campaign.name,
        campaign.platform,
        campaign.id,
        campaign.flight.0,
        campaign.flight.1,
        campaign.flight_days(),
        money(booked),
        campaign.currency,
        money(campaign.cpm_micros * 5 / 4),
        booked / (campaign.cpm_micros * 5 / 4) * 1_000,
        campaign.number % 9 + 1,
        campaign.flight.0,
        number = campaign.number,
    )
}

fn write_row(out: &mut dyn Write, row: &Row, campaign: &Campaign) -> io::Result<()> {
    let id = if row.fault == Some(Fault::MissingKey) { "" } else { &campaign.id };
    let impressions = match row.fault {
        Some(Fault::UnreadableNumber) => format!("~{}", row.impressions),
        Some(Fault::MissingKey | Fault::Impossible) | None => row.impressions.to_string(),
    };
    // A broken row of the day is older than the good one, so that it never wins.
    let hour = if row.fault.is_some() { "05" } else { "06" };
    writeln!(
        out,
        "{},{},{id},{impressions},{},{},{},{},{},{},{}T{hour}:00:00Z",
        row.day,
        campaign.platform,
        row.clicks,
        row.conversions,
        money(row.spend_micros),
        money(row.media_micros),
        money(row.fee_micros),
        campaign.currency,
        row.reported,
    )
}

/// Millionths as main units with two digits, as platforms write them.
fn money(micros: i64) -> String {
    let cents = micros / 10_000;
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        let last_day = NaiveDate::from_ymd_opt(2026, 9, 30).unwrap();
        Settings { seed: 7, advertisers: 9, campaigns: 20, days: 60, last_day }
    }

    fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for place in [folder.to_owned(), folder.join("delivery")] {
            for entry in fs::read_dir(place).unwrap().map(Result::unwrap) {
                if entry.file_type().unwrap().is_file() {
                    let name = entry.file_name().into_string().unwrap();
                    files.push((name, fs::read(entry.path()).unwrap()));
                }
            }
        }
        files.sort();
        files
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_gives_others() {
        let [one, two, other] = std::array::from_fn(|_| tempfile::tempdir().unwrap());
        let summary = write(one.path(), &settings(), |_| ()).unwrap();
        assert_eq!(write(two.path(), &settings(), |_| ()).unwrap(), summary);
        assert_eq!(bytes(one.path()), bytes(two.path()));
        write(other.path(), &Settings { seed: 8, ..settings() }, |_| ()).unwrap();
        assert_ne!(bytes(one.path()), bytes(other.path()));
    }

    #[test]
    fn the_summary_counts_what_was_written_and_every_fault_comes() {
        let folder = tempfile::tempdir().unwrap();
        let summary = write(folder.path(), &settings(), |_| ()).unwrap();
        let files = bytes(folder.path());
        assert_eq!(files.iter().map(|(_, bytes)| bytes.len() as u64).sum::<u64>(), summary.bytes);
        let lines: usize = files
            .iter()
            .filter(|(name, _)| name.starts_with("2026-"))
            .map(|(_, bytes)| bytes.iter().filter(|byte| **byte == b'\n').count() - 1)
            .sum();
        assert_eq!(lines as u64, summary.rows);
        let faulty = summary.unusable + summary.impossible;
        // A pair of a campaign and a day has one row of its own or a late one, and at most one restated.
        assert_eq!(summary.rows - faulty - summary.restated, summary.campaign_days);
        let counts = [
            summary.misnamed,
            summary.margin_outliers,
            summary.restated,
            summary.late,
            summary.unusable,
            summary.impossible,
        ];
        assert!(counts.iter().all(|count| *count > 0), "{summary:?}");
    }

    #[test]
    fn a_campaign_is_the_same_however_many_days_are_written() {
        let more = Settings { advertisers: 20, ..settings() };
        let few: Vec<Campaign> = campaigns(&settings()).collect();
        assert_eq!(campaigns(&more).take(few.len()).collect::<Vec<_>>(), few);
    }

    #[test]
    fn amounts_have_two_digits_and_their_sign() {
        assert_eq!(money(1_234_567_890), "1234.56");
        assert_eq!(money(-50_000), "-0.05");
    }
}
