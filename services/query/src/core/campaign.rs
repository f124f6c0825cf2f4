//! Views over the data sets of the template Advertising.
//!
//! Owns:      which data sets campaigns are read from, which campaigns a view is of, and what their figures add up to.
//! Invariant: rows are read by [`plan`](super::plan::plan) alone, and what a request says is a parameter;
//!            what data computes by a declaration, such as pacing, is shown as it is stored.
//! Not here:  the declarations (config's template), their builds (data), who may see a campaign (auth).

pub(crate) mod asking;
pub(crate) mod days;
pub(crate) mod figures;
pub(crate) mod filter;
pub(crate) mod overview;
pub(crate) mod statement;

use lake::sql::RelationName;

/// The template that the views are over.
pub(crate) const TEMPLATE: &str = "advertising";

/// A table that a view reads.
pub(crate) type Source = (&'static str, &'static str);

pub(crate) const CAMPAIGNS: Source = ("silver", "campaigns");
pub(crate) const DEALS: Source = ("silver", "deals");
pub(crate) const DELIVERY: Source = ("gold", "campaign_metrics_daily");
pub(crate) const MARGIN: Source = ("gold", "campaign_margin_daily");
pub(crate) const PACING: Source = ("gold", "pacing_summary");
pub(crate) const DELIVERY_DAYS: Source = ("gold", "delivery_days");

/// Its name in the catalogue.
pub(crate) fn relation((layer, table): Source) -> RelationName {
    RelationName::new(layer, table)
}
