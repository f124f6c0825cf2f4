//! What ships with the platform: templates and kinds of entities, the advertising domain among them.
//!
//! Owns:      the files under `templates/` and `schemas/`, and how they are presented.
//! Invariant: every file is a valid message of the contract; a test installs each template.
//! Not here:  how often they are used (`store::template_use`).

use std::sync::LazyLock;

use platform_proto::platform::config::v1 as pb;

/// Files of the built-in templates; the name of a file is the template's id.
const TEMPLATES: [(&str, &str); 5] = [
    ("advertising", include_str!("../templates/advertising.json")),
    ("advertising-dv360", include_str!("../templates/advertising-dv360.json")),
    ("advertising-google-ads", include_str!("../templates/advertising-google-ads.json")),
    ("advertising-meta", include_str!("../templates/advertising-meta.json")),
    ("advertising-ttd", include_str!("../templates/advertising-ttd.json")),
];

/// Files of the built-in kinds of entities.
const SCHEMAS: [&str; 6] = [
    include_str!("../schemas/campaign.json"),
    include_str!("../schemas/creative.json"),
    include_str!("../schemas/deal.json"),
    include_str!("../schemas/dsp_account.json"),
    include_str!("../schemas/insertion_order.json"),
    include_str!("../schemas/line_item.json"),
];

static BUILT_IN_TEMPLATES: LazyLock<Vec<pb::Template>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .map(|(id, text)| {
            let mut template: pb::Template =
                serde_json::from_str(text).expect("a test reads every file");
            template.id = (*id).to_owned();
            template.is_public = true;
            template.version = 1;
            template.required_inputs.iter_mut().for_each(|input| input.required = true);
            template
        })
        .collect()
});

static BUILT_IN_SCHEMAS: LazyLock<Vec<pb::EntitySchema>> = LazyLock::new(|| {
    SCHEMAS
        .iter()
        .map(|text| {
            let mut schema: pb::EntitySchema =
                serde_json::from_str(text).expect("a test reads every file");
            "1".clone_into(&mut schema.version);
            schema
        })
        .collect()
});

/// The built-in templates, in the order of their ids.
pub(crate) fn templates() -> &'static [pb::Template] {
    &BUILT_IN_TEMPLATES
}

/// A built-in template.
pub(crate) fn template(id: &str) -> Option<&'static pb::Template> {
    templates().iter().find(|template| template.id == id)
}

/// The built-in kinds of entities, in the order of their names.
pub(crate) fn entity_schemas() -> &'static [pb::EntitySchema] {
    &BUILT_IN_SCHEMAS
}

/// A built-in kind of entity.
pub(crate) fn entity_schema(entity_type: &str) -> Option<&'static pb::EntitySchema> {
    entity_schemas().iter().find(|schema| schema.entity_type == entity_type)
}
