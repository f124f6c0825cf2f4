//! Made-up advertising data with the faults that real data have: restated figures, late rows, rows that cannot be read,
//! badly named campaigns, margins that cannot be right.
//!
//! Owns:      what the sample's accounts, campaigns, deals and days look like, and how often which fault comes.
//! Invariant: the same settings give the same bytes on every machine, and the summary counts what was written.
//! Not here:  what is made of the files (the connector, and the data sets of the advertising template).

mod campaign;
mod chance;
mod files;
mod report;

pub use campaign::{Campaign, campaigns};
pub use files::{FILES, Summary, write, write_campaigns, write_report};
pub use report::{Fault, Row, reports};

use chrono::NaiveDate;

/// How much is made, and from which seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where all chance comes from.
    pub seed: u64,
    /// Advertisers, 1 to 10,000; they take turns on the platforms.
    pub advertisers: u32,
    /// Campaigns of each advertiser, 1 to 1,000.
    pub campaigns: u32,
    /// Days of delivery, 1 to 3,660; the last one is `last_day`.
    pub days: u32,
    /// The newest day that has delivery.
    pub last_day: NaiveDate,
}

impl Settings {
    /// The first day that has delivery.
    #[must_use]
    pub fn first_day(&self) -> NaiveDate {
        self.last_day - chrono::Days::new(u64::from(self.days.saturating_sub(1)))
    }

    /// Names what lies outside its bounds.
    ///
    /// # Errors
    /// The field and its bounds.
    pub fn check(&self) -> Result<(), String> {
        let bounds = [
            ("advertisers", self.advertisers, 10_000),
            ("campaigns", self.campaigns, 1_000),
            ("days", self.days, 3_660),
        ];
        match bounds.iter().find(|(_, value, most)| !(1..=*most).contains(value)) {
            None => Ok(()),
            Some((name, value, most)) => {
                Err(format!("{name} is {value}; it must be from 1 to {most}"))
            }
        }
    }
}
