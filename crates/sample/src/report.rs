//! What the platforms report, day by day: the day's delivery, figures of earlier days restated, and what came late.

use chrono::{Days, NaiveDate};

use crate::Settings;
use crate::campaign::Campaign;
use crate::chance::Chance;

/// Days after which figures are restated once more.
const RESTATED_AFTER: u64 = 3;
/// Days that a late row is late.
const LATE_BY: u64 = 2;

/// One row of a report, as text where a fault needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Number of the campaign.
    pub campaign: u64,
    /// The day that it is about.
    pub day: NaiveDate,
    /// The day on which it was reported.
    pub reported: NaiveDate,
    /// Impressions.
    pub impressions: i64,
    /// Clicks.
    pub clicks: i64,
    /// Conversions.
    pub conversions: i64,
    /// What it cost, in millionths.
    pub spend_micros: i64,
    /// Part of it that paid for media, in millionths.
    pub media_micros: i64,
    /// Part of it that paid for the platform, in millionths.
    pub fee_micros: i64,
    /// Whether it states anew what an earlier report told.
    pub is_restated: bool,
    /// Whether it came after its day's own report.
    pub is_late: bool,
    /// What is wrong with it.
    pub fault: Option<Fault>,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A number that is none.
    UnreadableNumber,
    /// No id of the campaign.
    MissingKey,
    /// A cost below zero, and more clicks than impressions.
    Impossible,
}

/// The rows of the report of one day, by campaign.
pub fn reports<'a>(
    settings: &'a Settings,
    campaigns: &'a [Campaign],
    reported: NaiveDate,
) -> impl Iterator<Item = Row> + 'a {
    campaigns.iter().flat_map(move |campaign| {
        let own = (!is_late(settings, campaign, reported))
            .then(|| delivered(settings, campaign, reported, reported))
            .flatten();
        let restated = earlier(settings, reported, RESTATED_AFTER)
            .filter(|day| is_restated(settings, campaign, *day))
            .and_then(|day| delivered(settings, campaign, day, reported));
        let late = earlier(settings, reported, LATE_BY)
            .filter(|day| is_late(settings, campaign, *day))
            .and_then(|day| delivered(settings, campaign, day, reported));
        let broken = broken(settings, campaign, reported);
        [own, restated, late, broken].into_iter().flatten()
    })
}

fn earlier(settings: &Settings, reported: NaiveDate, days: u64) -> Option<NaiveDate> {
    let day = reported.checked_sub_days(Days::new(days))?;
    (day >= settings.first_day()).then_some(day)
}

fn place(campaign: &Campaign, day: NaiveDate) -> (u64, u64) {
    (campaign.number, day.to_epoch_days() as u64)
}

fn is_restated(settings: &Settings, campaign: &Campaign, day: NaiveDate) -> bool {
    let (number, day) = place(campaign, day);
    Chance::at(settings.seed, [2, number, day]).once_in(5)
}

fn is_late(settings: &Settings, campaign: &Campaign, day: NaiveDate) -> bool {
    let (number, epoch) = place(campaign, day);
    // What would come after the last report is not late but lost.
    day + Days::new(LATE_BY) <= settings.last_day
        && Chance::at(settings.seed, [3, number, epoch]).once_in(60)
}

/// What the platform tells of a day, in the report of another.
fn delivered(
    settings: &Settings,
    campaign: &Campaign,
    day: NaiveDate,
    reported: NaiveDate,
) -> Option<Row> {
    if !(campaign.flight.0..=campaign.flight.1).contains(&day) {
        return None;
    }
    let (number, epoch) = place(campaign, day);
    let chance = Chance::at(settings.seed, [4, number, epoch]);
    let is_weekend = chrono::Datelike::weekday(&day).num_days_from_monday() >= 5;
    let planned = campaign.budget_micros / campaign.flight_days();
    let season = if is_weekend { 80 } else { 108 };
    let spend = chance.about(planned * campaign.pace_percent / 100 * season / 100, 12);
    let impressions = chance.about(spend / campaign.cpm_micros * 1_000, 6);
    let clicks = chance.about(impressions * campaign.clicks_per_100k / 100_000, 20);
    let conversions = clicks * campaign.conversions_per_1k / 1_000;
    let after = (reported - day).num_days() as u64;
    let (is_late, is_restated) = (after == LATE_BY, after == RESTATED_AFTER);
    // Platforms take invalid traffic out later, and find conversions that came late.
    let restate = |value: i64, percent| if is_restated { value * percent / 100 } else { value };
    let spend = restate(spend, 97);
    Some(Row {
        campaign: number,
        day,
        reported,
        impressions: restate(impressions, 97),
        clicks: restate(clicks, 98),
        conversions: restate(conversions, 106),
        spend_micros: spend,
        media_micros: spend * campaign.media_percent / 100,
        fee_micros: spend * 9 / 100,
        is_restated,
        is_late,
        fault: None,
    })
}

/// Now and then a row that no report should have, beside the good ones.
fn broken(settings: &Settings, campaign: &Campaign, reported: NaiveDate) -> Option<Row> {
    let (number, epoch) = place(campaign, reported);
    let chance = Chance::at(settings.seed, [5, number, epoch]);
    if !chance.once_in(400) {
        return None;
    }
    let mut row = delivered(settings, campaign, reported, reported)?;
    let fault = [Fault::UnreadableNumber, Fault::MissingKey, Fault::Impossible];
    let fault = fault[chance.between(0, 2) as usize];
    if fault == Fault::Impossible {
        row.spend_micros = -row.spend_micros;
        row.clicks = row.impressions + 1;
    }
    row.fault = Some(fault);
    Some(row)
}
