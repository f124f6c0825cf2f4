//! The kinds of objects of a configuration, and in what they differ.

use platform_proto::platform::config::v1 as pb;

/// A kind of object; the order is that in which an export lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Template,
    EntitySchema,
    Dataset,
    Pipeline,
    Rule,
}

/// What remains of a deleted object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remains {
    /// Nothing: object and versions go at once.
    Nothing,
    /// Object and versions for so many days; the name is free.
    Versions { days: u32 },
    /// Object and versions for so many days; the name stays taken.
    Name { days: u32 },
}

impl Kind {
    pub(crate) const ALL: [Self; 5] =
        [Self::Template, Self::EntitySchema, Self::Dataset, Self::Pipeline, Self::Rule];

    /// The number in the database, which is that of `ConfigKind`; persisted, keep stable.
    pub(crate) fn number(self) -> i64 {
        i64::from(self.wire() as i32)
    }

    pub(crate) fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }

    pub(crate) fn wire(self) -> pb::ConfigKind {
        match self {
            Self::Pipeline => pb::ConfigKind::Pipeline,
            Self::Rule => pb::ConfigKind::Rule,
            Self::Dataset => pb::ConfigKind::Dataset,
            Self::EntitySchema => pb::ConfigKind::EntitySchema,
            Self::Template => pb::ConfigKind::Template,
        }
    }

    /// The noun of its permissions, which is also the type of the entity that auth knows.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Pipeline => "pipeline",
            Self::Rule => "rule",
            Self::Dataset => "dataset",
            Self::EntitySchema => "entity_schema",
            Self::Template => "template",
        }
    }

    /// The permission for seeing it.
    pub(crate) fn read_permission(self) -> &'static str {
        match self {
            Self::Pipeline => "platform.pipeline.read",
            Self::Rule => "platform.rule.read",
            Self::Dataset => "platform.dataset.read",
            Self::EntitySchema => "platform.entity_schema.read",
            Self::Template => "platform.template.read",
        }
    }

    /// Whether permissions are granted on single objects of the kind, so that auth has to know of them.
    pub(crate) fn is_granted(self) -> bool {
        match self {
            Self::Pipeline | Self::Rule | Self::Dataset | Self::Template => true,
            Self::EntitySchema => false,
        }
    }

    /// The permission for making and changing it.
    pub(crate) fn write_permission(self) -> &'static str {
        match self {
            Self::Pipeline => "platform.pipeline.write",
            Self::Rule => "platform.rule.write",
            Self::Dataset => "platform.dataset.write",
            Self::EntitySchema => "platform.entity_schema.write",
            Self::Template => "platform.template.write",
        }
    }

    /// The permission for deleting it.
    pub(crate) fn delete_permission(self) -> &'static str {
        match self {
            Self::Pipeline => "platform.pipeline.delete",
            Self::Rule => "platform.rule.delete",
            Self::Dataset => "platform.dataset.delete",
            Self::EntitySchema => "platform.entity_schema.delete",
            Self::Template => "platform.template.delete",
        }
    }

    /// Whether its name is its id, and never changes.
    pub(crate) fn is_named_by_id(self) -> bool {
        match self {
            Self::Dataset | Self::EntitySchema => true,
            Self::Pipeline | Self::Rule | Self::Template => false,
        }
    }

    pub(crate) fn remains(self) -> Remains {
        match self {
            Self::Pipeline | Self::Rule => Remains::Versions { days: 90 },
            Self::Dataset => Remains::Name { days: 30 },
            Self::EntitySchema | Self::Template => Remains::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persisted_numbers_stay_as_they_are() {
        let numbers = Kind::ALL.map(|kind| (kind.noun(), kind.number()));
        assert_eq!(
            numbers,
            [("template", 5), ("entity_schema", 4), ("dataset", 3), ("pipeline", 1), ("rule", 2)]
        );
        for kind in Kind::ALL {
            assert_eq!(Kind::from_number(kind.number()), Some(kind));
        }
        assert_eq!(Kind::from_number(0), None);
    }
}
