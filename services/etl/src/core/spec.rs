//! What an execution does: fixed when it is made, whatever becomes of the pipeline.

use std::collections::BTreeMap;
use std::time::Duration;

use platform_proto::platform::common::v1::DateRange;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::data::v1::NamedValue;
use platform_proto::platform::etl::v1::RunPolicy;
use rpc::wire::duration_from_wire;
use serde::{Deserialize, Serialize};

/// Most time of an execution whose policy does not say.
const TIMEOUT: Duration = Duration::from_secs(86_400);

/// What an execution does. Persisted as JSON; names of fields and layers are stable.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Spec {
    /// Empty if the pipeline has none.
    pub(crate) connector_id: String,
    /// Empty means all that are enabled at the connector.
    pub(crate) streams: Vec<StreamName>,
    /// Of these only the streams of these names, as `namespace.name`; empty means all.
    pub(crate) only: Vec<String>,
    pub(crate) date_range: Option<DateRange>,
    pub(crate) full_refresh: bool,
    /// The first layer that is run.
    pub(crate) from_layer: Layer,
    pub(crate) parameters: Vec<NamedValue>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) run_as_user_id: i64,
    pub(crate) pipeline_version: i64,
    /// The policy of the pipeline when the execution was made.
    pub(crate) policy: RunPolicy,
}

impl Spec {
    /// What a pipeline does as it is declared.
    pub(crate) fn of(pipeline: &config::Pipeline) -> Self {
        let stream = |it: &config::PipelineStream| StreamName {
            namespace: it.namespace.clone(),
            name: it.name.clone(),
        };
        Self {
            connector_id: pipeline.connector_id.clone(),
            streams: pipeline.streams.iter().map(stream).collect(),
            run_as_user_id: pipeline.run_as_user_id,
            pipeline_version: i64::from(pipeline.version),
            ..Self::default()
        }
    }

    /// Most time of the execution from its first run on.
    pub(crate) fn timeout(&self) -> Duration {
        self.policy.execution_timeout.as_ref().map_or(TIMEOUT, duration_from_wire)
    }
}

/// A stream of a connector.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct StreamName {
    /// Empty if it has none.
    #[serde(default)]
    pub(crate) namespace: String,
    pub(crate) name: String,
}

impl StreamName {
    /// `namespace.name`, or the name alone.
    pub(crate) fn text(&self) -> String {
        if self.namespace.is_empty() {
            self.name.clone()
        } else {
            format!("{}.{}", self.namespace, self.name)
        }
    }
}

/// A layer of the work, in order.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Layer {
    /// Bringing records from the other side.
    #[default]
    Source,
    /// Raw batches.
    Bronze,
    /// Rows of data sets.
    Silver,
    /// Aggregations.
    Gold,
}

impl Layer {
    /// All, in order.
    pub(crate) const ALL: [Self; 4] = [Self::Source, Self::Bronze, Self::Silver, Self::Gold];

    /// Its name on the wire.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Bronze => "bronze",
            Self::Silver => "silver",
            Self::Gold => "gold",
        }
    }

    /// The layer of a name on the wire.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_can_be_read_and_what_is_missing_has_its_default() {
        let spec = Spec {
            connector_id: "c".to_owned(),
            streams: vec![StreamName { namespace: String::new(), name: "orders".to_owned() }],
            date_range: Some(DateRange {
                start: "2026-06-01".to_owned(),
                end: "2026-06-02".to_owned(),
            }),
            from_layer: Layer::Silver,
            policy: RunPolicy { max_catch_up_runs: 3, ..RunPolicy::default() },
            ..Spec::default()
        };
        let text = serde_json::to_string(&spec).unwrap();
        assert!(text.contains(r#""from_layer":"silver""#), "{text}");
        assert_eq!(serde_json::from_str::<Spec>(&text).unwrap(), spec);
        assert_eq!(serde_json::from_str::<Spec>("{}").unwrap(), Spec::default());
    }
}
