//! Advertisers' campaigns and the deals that were booked for them.

use chrono::{Days, NaiveDate};

use crate::Settings;
use crate::chance::Chance;

/// The platforms that campaigns run on.
const PLATFORMS: [&str; 4] = ["dv360", "ttd", "meta", "google_ads"];
const BRANDS: [&str; 12] = [
    "Alba", "Borealis", "Cinder", "Dune", "Ember", "Fjord", "Grove", "Harbour", "Iris", "Juniper",
    "Kestrel", "Lumen",
];
const MARKETS: [&str; 6] = ["DE", "FR", "UK", "US", "BR", "JP"];
const AIMS: [&str; 4] = ["Awareness", "Traffic", "Leads", "Sales"];

/// A campaign, what was booked for it, and how it really runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Number among all campaigns, from 0.
    pub number: u64,
    /// Platform that it runs on.
    pub platform: &'static str,
    /// The platform's id of the campaign.
    pub id: String,
    /// Its name; now and then not as names should be.
    pub name: String,
    /// Whether the name breaks the rule `BRAND_MARKET_AIM_YEARQUARTER`.
    pub is_misnamed: bool,
    /// The platform's id of the advertiser.
    pub advertiser_id: String,
    /// The advertiser.
    pub advertiser: String,
    /// Currency, as ISO 4217.
    pub currency: &'static str,
    /// First and last day of the flight.
    pub flight: (NaiveDate, NaiveDate),
    /// Budget of the flight in millionths.
    pub budget_micros: i64,
    /// What a client booked, if there is a deal.
    pub booked_micros: Option<i64>,
    /// How fast it delivers, 100 being on plan.
    pub pace_percent: i64,
    /// What a thousand impressions cost, in millionths.
    pub cpm_micros: i64,
    /// Clicks of a hundred thousand impressions.
    pub clicks_per_100k: i64,
    /// Conversions of a thousand clicks.
    pub conversions_per_1k: i64,
    /// Part of the spend that pays for media, in percent; above 95 is an outlier.
    pub media_percent: i64,
}

impl Campaign {
    /// Days of the flight.
    #[must_use]
    pub fn flight_days(&self) -> i64 {
        (self.flight.1 - self.flight.0).num_days() + 1
    }

    /// Whether its costs leave no sound margin.
    #[must_use]
    pub fn is_margin_outlier(&self) -> bool {
        self.media_percent > 95
    }

    /// Its state on a day.
    #[must_use]
    pub fn status(&self, day: NaiveDate) -> &'static str {
        if day < self.flight.0 {
            "draft"
        } else if day > self.flight.1 {
            "completed"
        } else {
            "active"
        }
    }
}

/// Every campaign, by advertiser.
pub fn campaigns(settings: &Settings) -> impl Iterator<Item = Campaign> + '_ {
    let all = u64::from(settings.advertisers) * u64::from(settings.campaigns);
    (0..all).map(|number| campaign(settings, number))
}

fn campaign(settings: &Settings, number: u64) -> Campaign {
    let advertiser = number / u64::from(settings.campaigns);
    let chance = Chance::at(settings.seed, [1, advertiser, number]);
    let platform = PLATFORMS[(advertiser % 4) as usize];
    let brand = BRANDS[(advertiser % 12) as usize];
    let market = chance.one_of(&MARKETS);
    let starts_before = chance.between(0, i64::from(settings.days) * 2 / 3) as u64;
    let start = settings.first_day() + Days::new(starts_before);
    let flight = (start, start + Days::new(chance.between(29, 119) as u64));
    let (name, is_misnamed) = name(&chance, brand, market, start);
    let budget_micros = chance.between(20, 900) * 100 * 1_000_000;
    let is_booked = chance.between(1, 10) <= 8;
    Campaign {
        number,
        platform,
        id: format!("{}", 4_000_000 + number * 7),
        name,
        is_misnamed,
        advertiser_id: format!("{}", 90_000 + advertiser),
        advertiser: format!("{brand} {}", advertiser / 12 + 1),
        currency: if market == "UK" { "GBP" } else { "EUR" },
        flight,
        budget_micros,
        booked_micros: is_booked.then(|| chance.about(budget_micros, 5) / 1_000_000 * 1_000_000),
        pace_percent: pace(&chance),
        cpm_micros: chance.between(150, 1_200) * 10_000,
        clicks_per_100k: chance.between(40, 900),
        conversions_per_1k: chance.between(2, 60),
        media_percent: if chance.once_in(40) {
            chance.between(96, 112)
        } else {
            chance.between(68, 84)
        },
    }
}

/// Most campaigns keep near their plan; some do not.
fn pace(chance: &Chance) -> i64 {
    match chance.between(1, 20) {
        1 => chance.between(25, 48),
        2 | 3 => chance.between(60, 88),
        4 | 5 => chance.between(112, 145),
        6 => chance.between(152, 190),
        _ => chance.between(92, 108),
    }
}

/// The name, and whether it breaks the rule.
fn name(chance: &Chance, brand: &str, market: &str, start: NaiveDate) -> (String, bool) {
    let aim = chance.one_of(&AIMS);
    let quarter = chrono::Datelike::month0(&start) / 3 + 1;
    let year = chrono::Datelike::year(&start);
    let good = format!("{brand}_{market}_{aim}_{year}Q{quarter}");
    match chance.between(1, 30) {
        1 => (good.to_lowercase(), true),
        2 => (good.replace('_', " "), true),
        3 => (format!("{brand}_{aim}_{year}Q{quarter}"), true),
        _ => (good, false),
    }
}
