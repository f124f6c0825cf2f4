//! Delivery of all campaigns together, by platform and by day.

use std::collections::BTreeMap;

use lake::arrow::array::RecordBatch;

use super::figures::Figures;
use crate::core::cells::rows;

/// What campaigns delivered in some days; amounts in one currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Overview {
    pub(crate) totals: Figures,
    pub(crate) by_source: BTreeMap<String, Figures>,
    pub(crate) by_day: BTreeMap<i32, Figures>,
}

impl Overview {
    /// Of rows of delivery and of margin. Amounts in another currency are left out.
    pub(crate) fn of(delivery: &[RecordBatch], margin: &[RecordBatch], currency: &str) -> Self {
        let mut found = Self::default();
        for row in rows(delivery) {
            let (impressions, clicks) = (row.count("impressions"), row.count("clicks"));
            let mut figures = Figures {
                impressions,
                clicks,
                conversions: row.count("conversions"),
                ..Figures::default()
            };
            if row.said("currency") == currency {
                figures.spend = row.count("spend");
                figures.priced_impressions = impressions;
                figures.priced_clicks = clicks;
            }
            found.add(row.said("source"), row.day("day"), &figures);
        }
        for row in rows(margin) {
            let figures = Figures {
                revenue: row.whole("revenue"),
                cost: row.count("cost"),
                ..Figures::default()
            };
            found.add(row.said("source"), row.day("day"), &figures);
        }
        found
    }

    fn add(&mut self, source: String, day: Option<i32>, figures: &Figures) {
        self.totals.add(figures);
        self.by_source.entry(source).or_default().add(figures);
        if let Some(day) = day {
            self.by_day.entry(day).or_default().add(figures);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use lake::arrow::array::{ArrayRef, Date32Array, Int64Array, StringArray};

    use super::*;

    fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
        RecordBatch::try_from_iter(columns).unwrap()
    }

    #[test]
    fn amounts_in_another_currency_are_left_out_and_the_rest_counts() {
        let ones = || Arc::new(Int64Array::from(vec![1, 1, 1])) as ArrayRef;
        let delivery = batch(vec![
            ("source", Arc::new(StringArray::from(vec!["dv360", "dv360", "ttd"]))),
            ("day", Arc::new(Date32Array::from(vec![1, 2, 2]))),
            ("currency", Arc::new(StringArray::from(vec![Some("EUR"), Some("USD"), None]))),
            ("impressions", Arc::new(Int64Array::from(vec![100, 200, 400]))),
            ("clicks", ones()),
            ("conversions", ones()),
            ("spend", Arc::new(Int64Array::from(vec![7, 70, 700]))),
        ]);
        let margin = batch(vec![
            ("source", Arc::new(StringArray::from(vec!["dv360"]))),
            ("day", Arc::new(Date32Array::from(vec![1]))),
            ("revenue", Arc::new(Int64Array::from(vec![10]))),
            ("cost", Arc::new(Int64Array::from(vec![4]))),
        ]);
        let found = Overview::of(&[delivery], &[margin], "EUR");
        let totals = found.totals;
        assert_eq!((totals.impressions, totals.clicks, totals.conversions), (700, 3, 3));
        assert_eq!((totals.spend, totals.priced_impressions), (7, 100));
        assert_eq!((totals.revenue, totals.cost), (Some(10), 4));
        assert_eq!(found.by_source["dv360"].impressions, 300);
        assert_eq!((found.by_day[&2].impressions, found.by_day[&2].spend), (600, 0));
    }
}
