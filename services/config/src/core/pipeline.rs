//! What a pipeline may say, and how a request changes one.

use std::collections::BTreeSet;

use base::Timestamp;
use chrono_tz::Tz;
use platform_proto::platform::common::v1::{ConnectorType, PipelineStatus};
use platform_proto::platform::config::v1 as pb;

use crate::core::issue::Issues;
use crate::core::{schedule, settings};

/// The pipeline that a request asks for, before a template is laid under it.
pub(crate) fn from_create(request: pb::CreatePipelineRequest) -> pb::Pipeline {
    let status = if request.start_paused { PipelineStatus::Paused } else { PipelineStatus::Active };
    pb::Pipeline {
        name: request.name,
        connector_type: request.connector_type,
        status: status as i32,
        schedule: request.schedule,
        config: request.config,
        template_id: request.template_id,
        description: request.description,
        connector_id: request.connector_id,
        streams: request.streams,
        run_as_user_id: request.run_as_user_id,
        run_after_pipeline_ids: request.run_after_pipeline_ids,
        labels: request.labels,
        default_range_days: request.default_range_days,
        ..pb::Pipeline::default()
    }
}

/// Sets what the request has.
pub(crate) fn patch(pipeline: &mut pb::Pipeline, request: &pb::UpdatePipelineRequest) {
    let request = request.clone();
    set(&mut pipeline.name, request.name);
    set(&mut pipeline.status, request.status);
    set(&mut pipeline.description, request.description);
    set(&mut pipeline.connector_id, request.connector_id);
    set(&mut pipeline.run_as_user_id, request.run_as_user_id);
    set(&mut pipeline.default_range_days, request.default_range_days);
    set(&mut pipeline.streams, request.streams.map(|it| it.streams));
    set(&mut pipeline.run_after_pipeline_ids, request.run_after_pipelines.map(|it| it.ids));
    set(&mut pipeline.labels, request.labels.map(|it| it.labels));
    if request.schedule.is_some() {
        pipeline.schedule = request.schedule;
    }
    if request.config.is_some() {
        pipeline.config = request.config;
    }
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

/// Gives a pipeline the values that stand for what is unset.
pub(crate) fn complete(pipeline: &mut pb::Pipeline) {
    if pipeline.status == PipelineStatus::Unspecified as i32 {
        pipeline.status = PipelineStatus::Active as i32;
    }
}

/// Checks what needs no other object; paths begin at the pipeline's top.
pub(crate) fn check(pipeline: &pb::Pipeline, zone: Tz, now: Timestamp, issues: &mut Issues) {
    check_settings(
        pipeline.connector_type(),
        pipeline.config.as_ref(),
        pipeline.schedule.as_ref(),
        &pipeline.streams,
        (zone, now),
        issues,
    );
    if pipeline.connector_id.is_empty() && needs_connector(pipeline.connector_type()) {
        let message = "Name the connector that has the credentials: without one no run succeeds.";
        issues.warning("connector_id", "connector_missing", message);
    }
    match pipeline.status() {
        PipelineStatus::Active | PipelineStatus::Paused | PipelineStatus::Disabled => {}
        PipelineStatus::Failed | PipelineStatus::Unspecified => {
            issues.error("status", "not_settable", "Choose ACTIVE, PAUSED or DISABLED.");
        }
    }
}

/// Checks settings, schedule and streams, as far as config knows a kind of source.
pub(crate) fn check_settings(
    connector_type: ConnectorType,
    config: Option<&platform_proto::google::protobuf::Struct>,
    schedule: Option<&pb::Schedule>,
    streams: &[pb::PipelineStream],
    (zone, now): (Tz, Timestamp),
    issues: &mut Issues,
) {
    if connector_type == ConnectorType::Unspecified {
        issues.error("connector_type", "required", "Say what kind of source it is.");
    }
    if let Some(config) = config {
        let mut found = Issues::default();
        settings::check(config, &mut found);
        issues.extend_under("config", found);
    }
    if let Some(schedule) = schedule {
        let mut found = Issues::default();
        _ = schedule::read(schedule, zone, now, &mut found);
        issues.extend_under("schedule", found);
    }
    let mut seen = BTreeSet::new();
    for (index, stream) in streams.iter().enumerate() {
        if !seen.insert((&stream.namespace, &stream.name)) {
            issues.error(format!("streams[{index}]"), "duplicate", "Name each stream once.");
        }
    }
}

/// Whether sources of this kind are reached by credentials.
fn needs_connector(connector_type: ConnectorType) -> bool {
    match connector_type {
        ConnectorType::Dv360
        | ConnectorType::Ttd
        | ConnectorType::Meta
        | ConnectorType::GoogleAds
        | ConnectorType::GoogleSheets
        | ConnectorType::Salesforce
        | ConnectorType::BookingDb
        | ConnectorType::Postgresql => true,
        ConnectorType::File
        | ConnectorType::Http
        | ConnectorType::Exec
        | ConnectorType::Rustmq
        | ConnectorType::ObjectStore
        | ConnectorType::Conveyor
        | ConnectorType::Push
        | ConnectorType::Unspecified => false,
    }
}

/// When it runs next by its schedule; none if it does not.
pub(crate) fn next_run(
    pipeline: &pb::Pipeline,
    zone: Tz,
    now: Timestamp,
    made_at: Timestamp,
) -> Option<Timestamp> {
    if pipeline.status() != PipelineStatus::Active {
        return None;
    }
    let plan = schedule::read(pipeline.schedule.as_ref()?, zone, now, &mut Issues::default())?;
    plan.next(now, made_at)
}

/// Whether any of these runs, one after the other, leads back to itself; `after` gives what runs before one.
///
/// The first on a circle is returned.
pub(crate) fn cycle<'a>(
    starts: impl Iterator<Item = &'a str>,
    after: &dyn Fn(&str) -> Vec<String>,
) -> Option<String> {
    let mut done: BTreeSet<String> = BTreeSet::new();
    for start in starts {
        let mut path: BTreeSet<String> = BTreeSet::new();
        // Each entry is a pipeline and whether its successors have been seen, so that no recursion is needed.
        let mut stack = vec![(start.to_owned(), false)];
        while let Some((id, is_left)) = stack.pop() {
            if is_left {
                path.remove(&id);
                done.insert(id);
                continue;
            }
            if path.contains(&id) {
                return Some(id);
            }
            if done.contains(&id) {
                continue;
            }
            path.insert(id.clone());
            let next = after(&id);
            stack.push((id, true));
            stack.extend(next.into_iter().map(|it| (it, false)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    #[test]
    fn a_patch_sets_what_the_request_has_and_leaves_the_rest() {
        let before = pb::Pipeline {
            name: "a".to_owned(),
            description: "d".to_owned(),
            labels: [("k".to_owned(), "v".to_owned())].into(),
            ..Default::default()
        };
        let mut pipeline = before.clone();
        patch(&mut pipeline, &pb::UpdatePipelineRequest::default());
        assert_eq!(pipeline, before);
        let request = pb::UpdatePipelineRequest {
            name: Some("b".to_owned()),
            labels: Some(pb::Labels::default()),
            ..Default::default()
        };
        patch(&mut pipeline, &request);
        assert_eq!(
            pipeline,
            pb::Pipeline {
                name: "b".to_owned(),
                description: "d".to_owned(),
                ..Default::default()
            }
        );
    }

    #[test]
    fn issues_name_their_fields_and_a_missing_connector_only_warns() {
        let pipeline = pb::Pipeline {
            connector_type: ConnectorType::Dv360 as i32,
            status: PipelineStatus::Active as i32,
            schedule: Some(pb::Schedule {
                r#type: pb::ScheduleType::Cron as i32,
                cron_expression: "0 0 31 2 *".to_owned(),
                ..Default::default()
            }),
            streams: vec![pb::PipelineStream::default(), pb::PipelineStream::default()],
            ..Default::default()
        };
        let mut issues = Issues::default();
        check(&pipeline, Tz::UTC, NOW, &mut issues);
        let found: Vec<_> = issues.iter().map(|it| (it.field.as_str(), it.code)).collect();
        assert_eq!(
            found,
            [
                ("schedule.cron_expression", "never_comes"),
                ("streams[1]", "duplicate"),
                ("connector_id", "connector_missing")
            ]
        );
    }

    #[test]
    fn only_an_active_pipeline_has_a_next_run() {
        let mut pipeline = pb::Pipeline {
            status: PipelineStatus::Active as i32,
            schedule: Some(pb::Schedule {
                r#type: pb::ScheduleType::Interval as i32,
                interval_minutes: 60,
                enabled: true,
                ..Default::default()
            }),
            ..Default::default()
        };
        let hour = Timestamp::from_seconds(NOW.seconds() + 3600);
        assert_eq!(next_run(&pipeline, Tz::UTC, NOW, NOW), Some(hour));
        pipeline.status = PipelineStatus::Paused as i32;
        assert_eq!(next_run(&pipeline, Tz::UTC, NOW, NOW), None);
    }

    /// Whether a graph has a circle, by taking away what has no way out.
    fn has_circle(mut edges: BTreeMap<String, Vec<String>>) -> bool {
        loop {
            let kept: BTreeMap<String, Vec<String>> = edges
                .iter()
                .filter(|(_, to)| to.iter().any(|it| edges.contains_key(it)))
                .map(|(from, to)| (from.clone(), to.clone()))
                .collect();
            if kept.len() == edges.len() {
                return !kept.is_empty();
            }
            edges = kept;
        }
    }

    proptest! {
        #[test]
        fn a_circle_is_found_exactly_where_there_is_one(
            edges in prop::collection::btree_map("[a-f]", prop::collection::vec("[a-f]", 0..3), 0..6)
        ) {
            let found = cycle(edges.keys().map(String::as_str), &|id| edges.get(id).cloned().unwrap_or_default());
            prop_assert_eq!(found.is_some(), has_circle(edges));
        }
    }
}
