//! The columns of tables as readers see them: names, types, and what they mean.

use std::collections::BTreeMap;

use lake::arrow::datatypes::{DataType, Field, Schema, SchemaRef, TimeUnit};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::FieldType;

use super::{Layer, Table};

/// A column that the platform fills, and that readers see.
struct Technical {
    name: &'static str,
    kind: fn() -> DataType,
    nullable: bool,
    description: &'static str,
}

fn text() -> DataType {
    DataType::Utf8
}

fn whole() -> DataType {
    DataType::Int64
}

fn instant() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()))
}

fn texts() -> DataType {
    DataType::List(Field::new_list_field(DataType::Utf8, true).into())
}

const fn technical(
    name: &'static str,
    kind: fn() -> DataType,
    nullable: bool,
    description: &'static str,
) -> Technical {
    Technical { name, kind, nullable, description }
}

const BATCH: Technical = technical("_batch_id", text, false, "The batch that it came in.");
const ROW: Technical = technical("_row_number", whole, false, "Its place in the batch, from 0.");
const INGESTED: Technical = technical("_ingested_at", instant, false, "When it was received.");

/// What tells rows of bronze, and of silver without a key, apart.
pub(crate) const PLACE: [&str; 2] = [BATCH.name, ROW.name];
/// The column of bronze with the day on which a row was received.
pub(crate) const INGEST_DATE: &str = "_ingest_date";

/// What readers see of bronze.
const BRONZE: [Technical; 9] = [
    BATCH,
    ROW,
    INGESTED,
    technical(INGEST_DATE, || DataType::Date32, false, "The day on which it was received."),
    technical("_connector_type", || DataType::Int32, true, "The kind of its source, as a number."),
    technical("_stream", text, true, "The stream of its source."),
    technical("_generation_id", whole, true, "Which full read of the source it belongs to."),
    technical("record", text, true, "The row as it was received, as JSON."),
    technical("payload", || DataType::Binary, true, "What was received and is no record."),
];

/// What readers see of silver, beside the declared columns.
const SILVER: [Technical; 6] = [
    BATCH,
    ROW,
    INGESTED,
    technical("_dataset_version", whole, false, "The version of the declaration that made it."),
    technical("_quality_score", || DataType::Float64, true, "How good the row is, 0 to 100."),
    technical("_quality_issues", texts, true, "What is wrong with the row."),
];

/// What readers see of gold, beside the declared columns.
const GOLD: [Technical; 1] = [technical("_built_at", instant, true, "When the row was computed.")];

fn technical_of(layer: Layer) -> &'static [Technical] {
    match layer {
        Layer::Bronze => &BRONZE,
        Layer::Silver => &SILVER,
        Layer::Gold => &GOLD,
    }
}

/// Whether readers of a layer do not see a column: one of the platform's that is not documented.
pub(crate) fn is_hidden(layer: Layer, column: &str) -> bool {
    column.starts_with('_') && !technical_of(layer).iter().any(|it| it.name == column)
}

/// What is known of a column beside its type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) description: String,
    pub(crate) unit: String,
    pub(crate) is_personal: bool,
}

/// What is known of the columns of a table, by name.
pub(crate) fn about(table: &Table) -> BTreeMap<String, About> {
    let mut all = BTreeMap::new();
    let mut add = |name: &str, description: &str, unit: &str| {
        let is_personal = table.personal.has(name);
        let (description, unit) = (description.to_owned(), unit.to_owned());
        all.insert(name.to_owned(), About { description, unit, is_personal });
    };
    for it in technical_of(table.layer) {
        add(it.name, it.description, "");
    }
    let definition = table.definition();
    match (table.layer, &definition.silver, &definition.gold) {
        (Layer::Silver, Some(silver), _) => {
            for it in &silver.columns {
                let unit = if it.r#type() == FieldType::Money { "micros" } else { &it.unit };
                add(&it.name, either(&it.description, &it.title), unit);
            }
        }
        (Layer::Gold, _, Some(gold)) => {
            gold.dimensions.iter().for_each(|it| add(&it.name, &it.description, ""));
            for it in &gold.measures {
                add(&it.name, either(&it.description, &it.title), &it.unit);
            }
            for it in &gold.derived {
                add(&it.name, either(&it.description, &it.title), &it.unit);
            }
            gold.windows.iter().for_each(|it| add(&it.name, "", ""));
        }
        _ => {}
    }
    all
}

fn either<'t>(one: &'t str, other: &'t str) -> &'t str {
    if one.is_empty() { other } else { one }
}

/// Columns that identify a row; empty if none do.
pub(crate) fn keys(table: &Table) -> Vec<String> {
    let definition = table.definition();
    match (table.layer, &definition.silver, &definition.gold) {
        (Layer::Bronze, _, _) => PLACE.map(str::to_owned).into(),
        (Layer::Silver, Some(silver), _) => silver.primary_key.clone(),
        (Layer::Gold, _, Some(gold)) => gold.dimensions.iter().map(|it| it.name.clone()).collect(),
        _ => Vec::new(),
    }
}

/// The columns that readers will see of a table to which nothing was written yet. `seen` are those of the data set's
/// highest layer, as config tells them; only gold needs them.
pub(crate) fn declared(table: &Table, seen: &[config::DatasetColumn]) -> SchemaRef {
    let mut fields = Vec::new();
    match (table.layer, &table.definition().silver) {
        (Layer::Silver, Some(silver)) => fields.extend(silver.columns.iter().map(of_silver)),
        (Layer::Gold, _) => fields.extend(seen.iter().map(|it| {
            let kind = data_type(it.r#type(), (38, 9));
            Field::new(&it.name, kind, true)
        })),
        _ => {}
    }
    let further = technical_of(table.layer);
    fields.extend(further.iter().map(|it| Field::new(it.name, (it.kind)(), it.nullable)));
    let mut names = std::collections::BTreeSet::new();
    fields.retain(|it| names.insert(it.name().clone()));
    Schema::new(fields).into()
}

fn of_silver(column: &config::SilverColumn) -> Field {
    let digits = (
        u8::try_from(column.precision).unwrap_or(38),
        i8::try_from(column.scale).unwrap_or_default(),
    );
    Field::new(&column.name, data_type(column.r#type(), digits), !column.required)
}

/// The type in which values of a declared type are stored; a decimal has `precision` digits, `scale` of them behind the
/// point.
pub(crate) fn data_type(kind: FieldType, (precision, scale): (u8, i8)) -> DataType {
    match kind {
        FieldType::Boolean => DataType::Boolean,
        FieldType::Integer | FieldType::Money => DataType::Int64,
        FieldType::Float => DataType::Float64,
        FieldType::String | FieldType::Json | FieldType::Unspecified => DataType::Utf8,
        FieldType::Date => DataType::Date32,
        FieldType::Timestamp => instant(),
        FieldType::Decimal => DataType::Decimal128(precision, scale),
        FieldType::Bytes => DataType::Binary,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Declared, samples};
    use super::*;
    use lake::sql::RelationName;

    #[test]
    fn only_documented_columns_of_the_platform_are_seen() {
        for (layer, hidden, seen) in [
            (Layer::Bronze, "_org_id", "_batch_id"),
            (Layer::Silver, "_deleted", "_quality_score"),
            (Layer::Gold, "_org_id", "_built_at"),
            (Layer::Gold, "_batch_id", "country"),
        ] {
            assert!(is_hidden(layer, hidden), "{hidden}");
            assert!(!is_hidden(layer, seen), "{seen}");
        }
    }

    #[test]
    fn a_table_has_its_columns_before_it_has_rows() {
        let declared_tables = Declared::new(vec![samples::people(), samples::living()]);
        let table = |layer: &str, name: &str| {
            declared_tables.table(&RelationName::new(layer, name)).unwrap().clone()
        };
        let people = table("silver", "people");
        let schema = declared(&people, &[]);
        let names: Vec<&str> = schema.fields().iter().map(|it| it.name().as_str()).collect();
        assert_eq!(names[..4], ["id", "email", "country", "_batch_id"]);
        assert!(about(&people)["email"].is_personal && !about(&people)["country"].is_personal);
        assert_eq!(keys(&people), ["id"]);
        let column = config::DatasetColumn {
            name: "country".to_owned(),
            r#type: FieldType::String as i32,
            ..Default::default()
        };
        let schema = declared(&table("gold", "living"), &[column]);
        let names: Vec<&str> = schema.fields().iter().map(|it| it.name().as_str()).collect();
        assert_eq!(names, ["country", "_built_at"]);
    }
}
