//! Objects as people see them: what is kept, with the fields that no request sets.

use base::Timestamp;
use platform_proto::google::protobuf as wire;
use platform_proto::platform::config::v1 as pb;
use rpc::wire::timestamp_to_wire;

use crate::body::{self, Body};
use crate::convert::version;
use crate::store::object::{Activity, Stored};
use crate::store::version::Version;

fn some(time: Timestamp) -> Option<wire::Timestamp> {
    Some(timestamp_to_wire(time))
}

/// The object as it is; `uses` is how often a template was used.
pub(crate) fn object(stored: Stored, uses: i64) -> pb::ConfigObject {
    let has_failed = stored.has_failed();
    let mut object = stored.body.clone();
    match &mut object {
        Body::Pipeline(it) => {
            it.status = body::status(it, has_failed) as i32;
            it.id.clone_from(&stored.id);
            it.org_id = stored.org_id;
            it.template_id = Some(stored.template_id.clone()).filter(|id| !id.is_empty());
            it.created_by = stored.created_by;
            it.created_at = some(stored.created_at);
            it.updated_by = stored.updated_by;
            it.updated_at = some(stored.updated_at);
            it.last_run_at = stored.last_run_at.map(timestamp_to_wire);
            it.next_run_at = stored.next_run_at.map(timestamp_to_wire);
            it.version = version(stored.version);
            it.revision = stored.revision;
            if let Activity::Run(report) = stored.activity {
                it.status_reason = report.status_reason;
                it.last_execution = report.execution;
            }
        }
        Body::Rule(it) => {
            it.id.clone_from(&stored.id);
            it.org_id = stored.org_id;
            it.template_id.clone_from(&stored.template_id);
            it.created_by = stored.created_by;
            it.created_at = some(stored.created_at);
            it.updated_by = stored.updated_by;
            it.updated_at = some(stored.updated_at);
            it.version = version(stored.version);
            it.revision = stored.revision;
            if let Activity::Stats(stats) = stored.activity {
                it.stats = Some(stats);
            }
        }
        Body::Dataset(it) => {
            it.org_id = stored.org_id;
            it.template_id.clone_from(&stored.template_id);
            it.created_by = stored.created_by;
            it.created_at = some(stored.created_at);
            it.updated_by = stored.updated_by;
            it.updated_at = some(stored.updated_at);
            it.version = version(stored.version);
            it.revision = stored.revision;
            if stored.deleted_at.is_some() {
                it.status = pb::DatasetStatus::Deleted as i32;
            }
        }
        Body::EntitySchema(it) => {
            it.org_id = stored.org_id;
            it.updated_by = stored.updated_by;
            it.updated_at = some(stored.updated_at);
            it.version = stored.version.to_string();
            it.revision = stored.revision;
        }
        Body::Template(it) => {
            it.id.clone_from(&stored.id);
            it.org_id = stored.org_id;
            it.created_at = some(stored.created_at);
            it.updated_at = some(stored.updated_at);
            it.version = version(stored.version);
            it.revision = stored.revision;
            it.usage_count = version(uses);
            it.required_inputs.iter_mut().for_each(|input| input.required = true);
        }
    }
    pb::ConfigObject { object: Some(object) }
}

pub(crate) fn pipeline(stored: Stored) -> pb::Pipeline {
    match object(stored, 0).object {
        Some(Body::Pipeline(it)) => it,
        Some(_) | None => pb::Pipeline::default(),
    }
}

pub(crate) fn rule(stored: Stored) -> pb::Rule {
    match object(stored, 0).object {
        Some(Body::Rule(it)) => it,
        Some(_) | None => pb::Rule::default(),
    }
}

pub(crate) fn dataset(stored: Stored) -> pb::Dataset {
    match object(stored, 0).object {
        Some(Body::Dataset(it)) => it,
        Some(_) | None => pb::Dataset::default(),
    }
}

pub(crate) fn entity_schema(stored: Stored) -> pb::EntitySchema {
    match object(stored, 0).object {
        Some(Body::EntitySchema(it)) => it,
        Some(_) | None => pb::EntitySchema::default(),
    }
}

pub(crate) fn template(stored: Stored, uses: i64) -> pb::Template {
    match object(stored, uses).object {
        Some(Body::Template(it)) => it,
        Some(_) | None => pb::Template::default(),
    }
}

/// An object as it was in a version: without what services reported, which belongs to no version.
pub(crate) fn as_of(current: &Stored, at: &Version) -> Stored {
    Stored {
        version: at.version,
        revision: at.revision,
        body: at.body.clone(),
        activity: Activity::None,
        next_run_at: None,
        last_run_at: None,
        updated_by: at.changed_by,
        updated_at: at.changed_at,
        deleted_at: None,
        ..current.clone()
    }
}

pub(crate) fn pipeline_version(current: &Stored, at: &Version) -> pb::PipelineVersion {
    pb::PipelineVersion {
        pipeline: Some(pipeline(as_of(current, at))),
        version: version(at.version),
        changed_by: at.changed_by,
        changed_at: some(at.changed_at),
        change_reason: at.change_reason.clone(),
        is_deletion: at.is_deletion,
    }
}

pub(crate) fn rule_version(current: &Stored, at: &Version) -> pb::RuleVersion {
    pb::RuleVersion {
        rule: Some(rule(as_of(current, at))),
        version: version(at.version),
        changed_by: at.changed_by,
        changed_at: some(at.changed_at),
        change_reason: at.change_reason.clone(),
    }
}

pub(crate) fn dataset_version(current: &Stored, at: &Version) -> pb::DatasetVersion {
    pb::DatasetVersion {
        dataset: Some(dataset(as_of(current, at))),
        version: version(at.version),
        changed_by: at.changed_by,
        changed_at: some(at.changed_at),
        change_reason: at.change_reason.clone(),
    }
}
