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

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use chrono_tz::Tz;
    use platform_proto::validate::{Moment, Validate as _};

    use super::*;
    use crate::core::issue::Issues;
    use crate::core::{column, entity_schema, template};

    const EPOCH: Moment = Moment { seconds: 0, nanos: 0 };

    #[test]
    fn what_ships_keeps_the_rules_for_what_people_make() {
        let now = Timestamp::from_seconds(1_790_000_000);
        for it in templates() {
            assert!(it.validate_at(EPOCH).is_ok(), "{}: {:?}", it.id, it.validate_at(EPOCH));
            let mut issues = Issues::default();
            template::check(it, Tz::UTC, now, &mut issues);
            assert_eq!(issues, Issues::default(), "{}", it.id);
        }
        for it in entity_schemas() {
            let valid = it.validate_at(EPOCH);
            assert!(valid.is_ok(), "{}: {valid:?}", it.entity_type);
        }
    }

    #[test]
    fn built_in_kinds_fit_the_data_sets_that_their_template_makes() {
        let made = template("advertising").expect("it ships");
        let mut fitting = Vec::new();
        for object in &made.objects {
            let Some(pb::template_object::Object::Dataset(dataset)) = &object.object else {
                continue;
            };
            let silver = dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
            let Some(rows) = silver.map(column::of_silver) else { continue };
            for schema in entity_schemas().iter().filter(|it| it.dataset == dataset.name) {
                let mut issues = Issues::default();
                entity_schema::check(schema, Some(&rows), &mut issues);
                assert_eq!(issues, Issues::default(), "{}", schema.entity_type);
                fitting.push(schema.entity_type.as_str());
            }
        }
        assert_eq!(fitting, ["campaign", "deal"]);
    }
}
