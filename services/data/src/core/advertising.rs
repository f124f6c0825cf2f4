//! Views over the data sets of the template Advertising.
//!
//! Owns:      which data sets and columns campaigns, pacing, margin and deals are read from.
//! Invariant: what is shown is what the declared data sets say; nothing about money is computed here.
//! Not here:  the declarations (config's template), their builds (`gold`).

pub(crate) mod cells;
pub(crate) mod deal_records;
pub(crate) mod deals;
pub(crate) mod margin;
pub(crate) mod metrics;
pub(crate) mod pacing;
mod rates;

use std::sync::Arc;

use platform_proto::platform::common::v1::{ConnectorType, Money};

use crate::core::gold::declared::Declared;
use crate::core::gold::lookup;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// The template that the views are over.
pub(crate) const TEMPLATE: &str = "advertising";
pub(crate) const METRICS: &str = "campaign_metrics_daily";
pub(crate) const MARGIN: &str = "campaign_margin_daily";
pub(crate) const PACING: &str = "pacing_summary";

/// An aggregation of the template.
///
/// # Errors
/// [`Error::TemplateNotInstalled`].
pub(crate) async fn declared(parts: &Parts, org_id: i64, name: &str) -> Result<Arc<Declared>> {
    let missing = || Error::TemplateNotInstalled { template: TEMPLATE.to_owned() };
    let dataset = match lookup::aggregation(parts, org_id, name).await {
        Err(Error::AggregationNotFound { .. }) => return Err(missing()),
        found => found?,
    };
    Ok(Arc::new(lookup::declared(parts, org_id, &dataset).await?))
}

/// A platform as rows name it, such as `dv360`.
pub(crate) fn platform(kind: ConnectorType) -> String {
    kind.as_str_name().trim_start_matches("CONNECTOR_TYPE_").to_lowercase()
}

/// The platform that rows name so.
pub(crate) fn platform_of(text: &str) -> ConnectorType {
    let name = format!("CONNECTOR_TYPE_{}", text.to_uppercase());
    ConnectorType::from_str_name(&name).unwrap_or_default()
}

/// An amount, if there is one.
pub(crate) fn money(amount: Option<i64>, currency: &str) -> Option<Money> {
    amount.map(|amount_micros| Money { amount_micros, currency: currency.to_owned() })
}

#[cfg(test)]
mod tests;
