//! The form in which bodies are kept: without what a request cannot set.

use platform_proto::platform::config::v1 as pb;

use super::{Body, of_template, to_template};

/// The body without what a request cannot set.
pub(crate) fn canonical(body: Body) -> Body {
    match body {
        Body::Pipeline(it) => Body::Pipeline(pipeline(it)),
        Body::Rule(it) => Body::Rule(rule(it)),
        Body::Dataset(it) => Body::Dataset(dataset(it)),
        Body::EntitySchema(it) => Body::EntitySchema(entity_schema(it)),
        Body::Template(it) => Body::Template(template(it)),
    }
}

fn pipeline(it: pb::Pipeline) -> pb::Pipeline {
    pb::Pipeline {
        id: String::new(),
        org_id: 0,
        template_id: None,
        created_by: 0,
        created_at: None,
        updated_by: 0,
        updated_at: None,
        last_run_at: None,
        next_run_at: None,
        last_execution: None,
        version: 0,
        revision: 0,
        status_reason: String::new(),
        ..it
    }
}

fn rule(it: pb::Rule) -> pb::Rule {
    pb::Rule {
        id: String::new(),
        org_id: 0,
        template_id: String::new(),
        created_by: 0,
        created_at: None,
        updated_by: 0,
        updated_at: None,
        stats: None,
        version: 0,
        revision: 0,
        ..it
    }
}

fn dataset(it: pb::Dataset) -> pb::Dataset {
    pb::Dataset {
        org_id: 0,
        template_id: String::new(),
        created_by: 0,
        created_at: None,
        updated_by: 0,
        updated_at: None,
        version: 0,
        revision: 0,
        ..it
    }
}

fn entity_schema(it: pb::EntitySchema) -> pb::EntitySchema {
    pb::EntitySchema {
        org_id: 0,
        version: String::new(),
        updated_at: None,
        updated_by: 0,
        revision: 0,
        ..it
    }
}

fn template(mut it: pb::Template) -> pb::Template {
    let inputs = it.required_inputs.iter_mut().chain(&mut it.optional_inputs);
    inputs.for_each(|input| input.required = false);
    for object in &mut it.objects {
        object.object = object.object.take().map(|it| to_template(canonical(of_template(it))));
    }
    pb::Template {
        id: String::new(),
        org_id: 0,
        usage_count: 0,
        is_public: false,
        created_at: None,
        updated_at: None,
        version: 0,
        revision: 0,
        ..it
    }
}
