//! How much two pipelines resemble each other.

use std::collections::BTreeSet;

use platform_proto::google::protobuf::{Struct, Value, value::Kind};
use platform_proto::platform::config::v1 as pb;

/// From here on two pipelines count as similar.
pub(crate) const SIMILAR: f64 = 0.85;

/// Settings that are looked at; more would make a comparison slow, and say no more.
const SETTINGS_MAX: usize = 4096;

/// What is compared of a pipeline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Likeness {
    connector_type: i32,
    settings: BTreeSet<String>,
    schedule: String,
    connector: String,
    /// None if the streams are not known yet.
    streams: Option<BTreeSet<String>>,
}

impl Likeness {
    pub(crate) fn of(pipeline: &pb::Pipeline) -> Self {
        let streams =
            pipeline.streams.iter().map(|it| format!("{}/{}", it.namespace, it.name)).collect();
        Self {
            streams: Some(streams),
            connector: pipeline.connector_id.clone(),
            ..Self::of_settings(
                pipeline.connector_type,
                pipeline.config.as_ref(),
                pipeline.schedule.as_ref(),
            )
        }
    }

    /// Of a pipeline of which only settings and schedule are known.
    pub(crate) fn of_settings(
        connector_type: i32,
        config: Option<&Struct>,
        schedule: Option<&pb::Schedule>,
    ) -> Self {
        Self {
            connector_type,
            settings: settings(config),
            schedule: schedule.map(rhythm).unwrap_or_default(),
            connector: String::new(),
            streams: None,
        }
    }

    /// The kind of source, within which alone anything is similar.
    pub(crate) fn connector_type(&self) -> i32 {
        self.connector_type
    }

    /// From 0 for nothing in common to 1 for the same; symmetric.
    ///
    /// Settings weigh six parts of ten; schedule and the streams of a connector two each.
    pub(crate) fn to(&self, other: &Self) -> f64 {
        if self.connector_type != other.connector_type {
            return 0.0;
        }
        let same = |is_same: bool| if is_same { 1.0 } else { 0.0 };
        let mut parts = vec![
            (6.0, overlap(&self.settings, &other.settings)),
            (2.0, same(self.schedule == other.schedule)),
        ];
        if let (Some(own), Some(others)) = (&self.streams, &other.streams) {
            let is_one_connector = self.connector == other.connector;
            parts.push((2.0, overlap(own, others) * if is_one_connector { 1.0 } else { 0.5 }));
        }
        let weights: f64 = parts.iter().map(|(weight, _)| weight).sum();
        parts.iter().map(|(weight, part)| weight * part).sum::<f64>() / weights
    }
}

/// The share of what is common; two empty sets are the same.
#[expect(clippy::cast_precision_loss, reason = "sets are far smaller than 2^52")]
fn overlap(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let common = a.intersection(b).count();
    let all = a.len() + b.len() - common;
    if all == 0 { 1.0 } else { common as f64 / all as f64 }
}

/// What decides the moments of a schedule, as text.
pub(crate) fn rhythm(schedule: &pb::Schedule) -> String {
    format!(
        "{} {} {} {}",
        schedule.r#type, schedule.cron_expression, schedule.interval_minutes, schedule.timezone
    )
}

/// Every setting as `path=value`; elements of a list regardless of their order.
pub(crate) fn settings(config: Option<&Struct>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Some(config) = config {
        add_struct("", config, &mut found);
    }
    found
}

fn add_struct(path: &str, config: &Struct, found: &mut BTreeSet<String>) {
    for (name, value) in &config.fields {
        add_value(&crate::core::issue::join(path, name), value, found);
    }
}

fn add_value(path: &str, value: &Value, found: &mut BTreeSet<String>) {
    if found.len() == SETTINGS_MAX {
        return;
    }
    let text = match &value.kind {
        None | Some(Kind::NullValue(_)) => return,
        Some(Kind::NumberValue(it)) => it.to_string(),
        Some(Kind::StringValue(it)) => format!("'{it}'"),
        Some(Kind::BoolValue(it)) => it.to_string(),
        Some(Kind::StructValue(it)) => return add_struct(path, it, found),
        Some(Kind::ListValue(it)) => {
            let path = format!("{path}[]");
            return it.values.iter().for_each(|value| add_value(&path, value, found));
        }
    };
    found.insert(format!("{path}={text}"));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pipeline(connector_type: i32, settings: &[(String, i32)], minutes: i32) -> pb::Pipeline {
        let fields = settings
            .iter()
            .map(|(name, value)| (name.clone(), Kind::NumberValue(f64::from(*value)).into()))
            .collect();
        pb::Pipeline {
            connector_type,
            config: Some(Struct { fields }),
            schedule: Some(pb::Schedule { interval_minutes: minutes, ..Default::default() }),
            ..Default::default()
        }
    }

    #[test]
    fn one_setting_of_twenty_leaves_two_pipelines_similar_and_ten_do_not() {
        let settings: Vec<_> = (0..20).map(|it| (format!("s{it}"), it)).collect();
        let mut near = settings.clone();
        near[0].1 = 99;
        let mut far = settings.clone();
        far.iter_mut().take(10).for_each(|it| it.1 = 99);
        let base = Likeness::of(&pipeline(1, &settings, 60));
        assert!(base.to(&Likeness::of(&pipeline(1, &near, 60))) >= SIMILAR);
        assert!(base.to(&Likeness::of(&pipeline(1, &far, 60))) < SIMILAR);
        assert_eq!(base.to(&Likeness::of(&pipeline(2, &settings, 60))), 0.0);
    }

    proptest! {
        #[test]
        fn likeness_is_symmetric_bounded_and_full_for_the_same(
            a in prop::collection::vec(("[a-d]{1,2}", 0_i32..3), 0..6),
            b in prop::collection::vec(("[a-d]{1,2}", 0_i32..3), 0..6),
            minutes in prop::sample::select(vec![5, 60]),
        ) {
            let a = Likeness::of(&pipeline(1, &a, 60));
            let b = Likeness::of(&pipeline(1, &b, minutes));
            prop_assert!((a.to(&b) - b.to(&a)).abs() < 1e-12);
            prop_assert!((0.0..=1.0).contains(&a.to(&b)));
            prop_assert!((a.to(&a) - 1.0).abs() < 1e-12);
        }
    }
}
