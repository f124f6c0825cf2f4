//! Sums of delivery, and the ratios that are made of them.

/// Delivery, revenue and cost, summed up. Amounts are in one currency, in millionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(crate) impressions: i64,
    pub(crate) clicks: i64,
    pub(crate) conversions: i64,
    pub(crate) spend: i64,
    /// Impressions that the spend paid for: not those that were paid in another currency.
    pub(crate) priced_impressions: i64,
    pub(crate) priced_clicks: i64,
    /// None without a deal.
    pub(crate) revenue: Option<i64>,
    pub(crate) cost: i64,
}

impl Figures {
    pub(crate) fn add(&mut self, other: &Self) {
        let sum = |a: i64, b: i64| a.saturating_add(b);
        *self = Self {
            impressions: sum(self.impressions, other.impressions),
            clicks: sum(self.clicks, other.clicks),
            conversions: sum(self.conversions, other.conversions),
            spend: sum(self.spend, other.spend),
            priced_impressions: sum(self.priced_impressions, other.priced_impressions),
            priced_clicks: sum(self.priced_clicks, other.priced_clicks),
            revenue: match (self.revenue, other.revenue) {
                (Some(one), Some(other)) => Some(sum(one, other)),
                (one, other) => one.or(other),
            },
            cost: sum(self.cost, other.cost),
        };
    }

    /// Revenue less cost; without revenue there is none, and what is left is what it cost.
    pub(crate) fn margin(&self) -> i64 {
        self.revenue.unwrap_or(0).saturating_sub(self.cost)
    }

    /// For each hundred of revenue; none without revenue.
    pub(crate) fn margin_percent(&self) -> Option<f64> {
        let revenue = self.revenue.filter(|it| *it != 0)?;
        Some(real(self.margin()) / real(revenue) * 100.0)
    }

    /// Cost of 1000 impressions in currency units; 0 without impressions.
    pub(crate) fn cpm(&self) -> f64 {
        ratio(self.spend, self.priced_impressions) / 1000.0
    }

    /// Cost of one click in currency units; 0 without clicks.
    pub(crate) fn cpc(&self) -> f64 {
        ratio(self.spend, self.priced_clicks) / 1_000_000.0
    }

    /// Clicks for each impression; 0 without impressions.
    pub(crate) fn ctr(&self) -> f64 {
        ratio(self.clicks, self.impressions)
    }

    /// Conversions for each click; 0 without clicks.
    pub(crate) fn cvr(&self) -> f64 {
        ratio(self.conversions, self.clicks)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a ratio has no sixteen digits")]
fn real(number: i64) -> f64 {
    number as f64
}

fn ratio(part: i64, whole: i64) -> f64 {
    if whole == 0 { 0.0 } else { real(part) / real(whole) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_made_of_sums_and_never_infinite() {
        let mut all = Figures::default();
        assert_eq!((all.cpm(), all.cpc(), all.ctr(), all.cvr()), (0.0, 0.0, 0.0, 0.0));
        assert_eq!(all.margin_percent(), None);
        let one = Figures {
            impressions: 1_000,
            clicks: 10,
            conversions: 5,
            spend: 20_000_000,
            priced_impressions: 1_000,
            priced_clicks: 10,
            ..Figures::default()
        };
        let other = Figures {
            impressions: 3_000,
            clicks: 10,
            spend: 20_000_000,
            priced_impressions: 3_000,
            priced_clicks: 10,
            revenue: Some(80_000_000),
            cost: 20_000_000,
            ..Figures::default()
        };
        all.add(&one);
        all.add(&other);
        assert_eq!((all.cpm(), all.cpc(), all.ctr(), all.cvr()), (10.0, 2.0, 0.005, 0.25));
        assert_eq!((all.margin(), all.margin_percent()), (60_000_000, Some(75.0)));
    }

    #[test]
    fn without_revenue_there_is_a_loss_and_no_percentage() {
        let figures = Figures { cost: 5, revenue: Some(0), ..Figures::default() };
        assert_eq!((figures.margin(), figures.margin_percent()), (-5, None));
    }
}
