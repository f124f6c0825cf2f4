//! Entities: of the rows of a data set the newest of each id.
//!
//! Owns:      what a kind of entity is in rows, and what stands above and below another.
//! Invariant: entities are read as their data sets are, within what the reader may see of these, and those alone that it
//!            may see as campaigns.
//! Not here:  which kinds there are (`schemas`), what is sent (`grpc::entities`).

use std::collections::{BTreeMap, BTreeSet};

use lake::arrow::array::{Array as _, AsArray as _};
use lake::arrow::datatypes::Int64Type;
use lake::sql::ScalarValue;
use platform_proto::platform::config::v1::{EntitySchema, FieldType, SchemaField};
use service::visible::Visible;

use super::condition::{Place, among};
use super::filter::{fallback, language};
use super::plan::Read;
use super::reading::{Found, Reading};
use super::source::{self, Opened};
use super::written::{Bound, Written, filter, list, name, relation};
use crate::catalogue::Layer;
use crate::catalogue::columns::data_type;
use crate::error::{Error, Result};
use crate::schemas::Known;

/// Kinds that stand above one another.
pub(crate) const LEVELS_MAX: usize = 8;

/// Columns of every statement over entities, before the fields.
pub(crate) const ID: usize = 0;
pub(crate) const NAME: usize = 1;
pub(crate) const PARENT: usize = 2;
pub(crate) const UPDATED: usize = 3;
pub(crate) const QUALITY: usize = 4;
pub(crate) const FIELDS: usize = 5;
/// Their aliases.
const COLUMNS: [&str; FIELDS] = ["i", "w", "u", "at", "q"];

/// The id, as an expression.
const OWN: &str = "\"i\"";

/// Kinds of entities, as far as they were looked at.
pub(crate) struct Model<'m, 'r> {
    pub(crate) reading: &'m mut Reading<'r>,
    pub(crate) schemas: Known,
    /// Which entities the reader may see.
    pub(crate) visible: Visible,
    opened: BTreeMap<String, Option<Opened>>,
}

/// Which entities of a kind, in which order, and how many.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    /// Conditions on the columns of entities.
    pub(crate) conditions: Vec<String>,
    /// Expressions of the order.
    pub(crate) order: Vec<String>,
    pub(crate) limit: u64,
    pub(crate) offset: u64,
}

impl<'m, 'r> Model<'m, 'r> {
    pub(crate) fn new(reading: &'m mut Reading<'r>, schemas: Known, visible: Visible) -> Self {
        Self { reading, schemas, visible, opened: BTreeMap::new() }
    }

    pub(crate) fn schema(&self, kind: &str) -> Option<&EntitySchema> {
        self.schemas.iter().find(|it| it.entity_type == kind)
    }

    /// Whether there are rows of a kind that the reader may see; looks at its data set once.
    ///
    /// # Errors
    /// Those of a plan.
    pub(crate) async fn has(&mut self, kind: &str) -> Result<bool> {
        if let Some(opened) = self.opened.get(kind) {
            return Ok(opened.is_some());
        }
        let Some(schema) = self.schema(kind).cloned() else { return Ok(false) };
        let opened = self.open(&schema).await?;
        let has = opened.is_some();
        self.opened.insert(kind.to_owned(), opened);
        Ok(has)
    }

    async fn open(&mut self, schema: &EntitySchema) -> Result<Option<Opened>> {
        if schema.dataset.is_empty() {
            return Ok(None);
        }
        let (parts, reader) = (self.reading.parts, self.reading.reader);
        let source = match source::find(parts, reader, &schema.dataset).await {
            Ok(source) => source,
            Err(Error::DatasetNotFound { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        // Only rows that were cast have fields; a view may have anything.
        let is_cast = source.table.as_ref().is_some_and(|it| it.layer != Layer::Bronze);
        if !is_cast {
            return Ok(None);
        }
        let opened = self.reading.open(source).await?;
        let id = &schema.id_field;
        let has_id = opened.schema.column_with_name(id).is_some() && !opened.masked.contains(id);
        Ok(has_id.then_some(opened))
    }

    /// Looks at a kind and all that stand above it.
    ///
    /// # Errors
    /// Those of a plan.
    pub(crate) async fn look(&mut self, kind: &str) -> Result<()> {
        for above in self.chain(kind) {
            self.has(&above).await?;
        }
        Ok(())
    }

    /// A kind, and those above it, the nearest first.
    pub(crate) fn chain(&self, kind: &str) -> Vec<String> {
        let mut chain = vec![kind.to_owned()];
        while let Some(last) = chain.last().and_then(|it| self.schema(it))
            && !last.parent_entity_type.is_empty()
            && !chain.contains(&last.parent_entity_type)
            && chain.len() < LEVELS_MAX
        {
            chain.push(last.parent_entity_type.clone());
        }
        chain
    }

    /// What was read of all kinds that were looked at.
    pub(crate) fn reads(&self) -> Vec<Read> {
        let opened = self.opened.values().flatten();
        let mut reads: Vec<Read> = opened.flat_map(|it| it.reads.clone()).collect();
        reads.sort_by(|a, b| a.relation.cmp(&b.relation));
        reads.dedup();
        reads
    }

    /// The entities of a kind, as a table of `i` (id), `w` (name), `u` (id above), `at`, `q` and the fields `f0` and so on.
    fn rows(&self, bound: &mut Bound, kind: &str) -> Option<String> {
        let schema = self.schema(kind)?;
        let opened = self.opened.get(kind)?.as_ref()?;
        let has = |column: &str| opened.schema.column_with_name(column).is_some();
        let text = |column: &str| match has(column) {
            true => format!("CAST({} AS VARCHAR)", name(column)),
            false => "CAST(NULL AS VARCHAR)".to_owned(),
        };
        let named =
            if schema.name_field.is_empty() { &schema.id_field } else { &schema.name_field };
        let updated = ["_ingested_at", "_built_at"].into_iter().find(|it| has(it));
        let updated = updated.map_or_else(|| "NULL".to_owned(), name);
        let quality = Some("_quality_score").filter(|it| has(it));
        let quality = quality.map_or_else(|| "CAST(NULL AS DOUBLE)".to_owned(), name);
        let own =
            [text(&schema.id_field), text(named), text(&schema.parent_id_field), updated, quality];
        let own = own.into_iter().zip(COLUMNS);
        let own = own.map(|(it, alias)| format!("{it} AS {}", name(alias)));
        let fields = schema.fields.iter().enumerate().map(|(at, field)| {
            let value = if has(&field.name) { name(&field.name) } else { absent(bound, field) };
            format!("{value} AS {}", name(&format!("f{at}")))
        });
        let columns = list(own.chain(fields).chain([self.number(schema, opened)]));
        let id = name(&schema.id_field);
        let from = relation(&opened.source.name);
        let shown = COLUMNS.iter().map(|it| name(it));
        let shown = shown.chain((0..schema.fields.len()).map(|at| name(&format!("f{at}"))));
        Some(format!(
            "SELECT {} FROM (SELECT {columns} FROM {from} WHERE {id} IS NOT NULL) AS \"r\" WHERE \"n\" = 1",
            list(shown)
        ))
    }

    /// The number of a row among those of the same id, the newest first.
    fn number(&self, schema: &EntitySchema, opened: &Opened) -> String {
        let id = &schema.id_field;
        if opened.unique().is_some_and(|keys| keys == [id.clone()]) {
            return "1 AS \"n\"".to_owned();
        }
        let table = opened.source.table.as_ref();
        let silver = table.and_then(|it| it.definition().silver.as_ref());
        let latest = silver.map(|it| it.latest_by.clone()).unwrap_or_default();
        let further = ["_ingested_at", "_row_number", "_built_at"].map(str::to_owned);
        let all = latest.into_iter().chain(opened.time()).chain(further);
        let has = |column: &String| opened.schema.column_with_name(column).is_some();
        let order: Vec<String> =
            all.filter(has).map(|it| format!("{} DESC NULLS LAST", name(&it))).collect();
        let order = if order.is_empty() { name(id) } else { list(order) };
        format!("row_number() OVER (PARTITION BY {} ORDER BY {order}) AS \"n\"", name(id))
    }

    /// The condition that the reader may see an entity; none if it may see all.
    fn shown(&self, bound: &mut Bound) -> Option<String> {
        let texts = |ids: &BTreeSet<String>| -> Vec<ScalarValue> {
            ids.iter().map(|it| ScalarValue::from(it.as_str())).collect()
        };
        match &self.visible {
            Visible::All => None,
            Visible::But(ids) if ids.is_empty() => None,
            Visible::But(ids) => Some(format!("NOT ({})", among(bound, OWN, &texts(ids)))),
            Visible::Only(ids) => Some(among(bound, OWN, &texts(ids))),
        }
    }

    /// The condition that an entity of a kind stands below another, directly or not; none if none of the kind does.
    pub(crate) fn below(
        &self,
        bound: &mut Bound,
        kind: &str,
        (above, id): (&str, &str),
    ) -> Option<String> {
        let chain = self.chain(kind);
        let at = chain.iter().position(|it| it == above).filter(|at| 0 < *at)?;
        let id = bound.value(ScalarValue::from(id));
        let mut condition = format!("\"u\" = {id}");
        // From the kind right below the other down to the one that is asked for.
        for between in chain[1..at].iter().rev() {
            let rows = self.rows(bound, between)?;
            condition = format!("\"u\" IN (SELECT \"i\" FROM ({rows}) AS \"b\" WHERE {condition})");
        }
        Some(condition)
    }

    /// The fields of a kind, as places of the table of its entities.
    ///
    /// # Errors
    /// [`Error::ColumnUnknown`].
    pub(crate) fn field(&self, kind: &str, column: &str) -> Result<Place> {
        let unknown = || Error::ColumnUnknown { column: column.to_owned() };
        let schema = self.schema(kind).ok_or_else(unknown)?;
        let at = schema.fields.iter().position(|it| it.name == column).ok_or_else(unknown)?;
        let opened = self.opened.get(kind).and_then(Option::as_ref);
        let found = opened.and_then(|it| it.schema.column_with_name(column));
        let declared = || data_type(schema.fields[at].r#type(), (38, 9));
        let data_type = found.map_or_else(declared, |(_, it)| it.data_type().clone());
        Ok(Place { expression: name(&format!("f{at}")), data_type })
    }

    /// The statement for entities of a kind; none if there are no rows of it.
    pub(crate) fn statement(
        &self,
        kind: &str,
        mut bound: Bound,
        choice: &Choice,
    ) -> Option<Written> {
        let rows = self.rows(&mut bound, kind)?;
        let mut conditions = choice.conditions.clone();
        conditions.extend(self.shown(&mut bound));
        let order = match choice.order.is_empty() {
            true => String::new(),
            false => format!(" ORDER BY {}", list(choice.order.clone())),
        };
        let sql = format!(
            "SELECT * FROM ({rows}) AS \"e\"{}{order} LIMIT {} OFFSET {}",
            filter(&conditions),
            choice.limit,
            choice.offset
        );
        Some(Written { sql, bound })
    }

    /// How many entities of a kind meet conditions.
    ///
    /// # Errors
    /// Those of a query.
    pub(crate) async fn count(
        &self,
        kind: &str,
        mut bound: Bound,
        mut conditions: Vec<String>,
    ) -> Result<i64> {
        let Some(rows) = self.rows(&mut bound, kind) else { return Ok(0) };
        conditions.extend(self.shown(&mut bound));
        let sql = format!("SELECT count(*) FROM ({rows}) AS \"e\"{}", filter(&conditions));
        let found = self.reading.all(&Written { sql, bound }).await?;
        let batch = found.batches.iter().find(|it| 0 < it.num_rows());
        let count = batch.and_then(|it| it.column(0).as_primitive_opt::<Int64Type>());
        Ok(count.map_or(0, |it| it.value(0)))
    }

    /// Names and ids above of entities of a kind, by id.
    ///
    /// # Errors
    /// Those of a query.
    pub(crate) async fn names(
        &self,
        kind: &str,
        ids: impl IntoIterator<Item = &String>,
    ) -> Result<BTreeMap<String, (String, Option<String>)>> {
        let mut bound = Bound::default();
        let ids: Vec<ScalarValue> =
            ids.into_iter().map(|it| ScalarValue::from(it.as_str())).collect();
        let conditions = vec![among(&mut bound, OWN, &ids)];
        let choice = Choice { conditions, limit: ids.len() as u64, ..Choice::default() };
        let Some(written) = self.statement(kind, bound, &choice) else {
            return Ok(BTreeMap::new());
        };
        let found = self.reading.all(&written).await?;
        let named = |[id, name, above]: [Option<String>; 3]| {
            (id.unwrap_or_default(), (name.unwrap_or_default(), above))
        };
        Ok(texts(&found).map(named).collect())
    }
}

/// Id, name and id above of each row.
pub(crate) fn texts(found: &Found) -> impl Iterator<Item = [Option<String>; 3]> + '_ {
    found.batches.iter().flat_map(|batch| {
        let columns = [ID, NAME, PARENT].map(|at| batch.column(at).as_string_opt::<i32>());
        (0..batch.num_rows()).map(move |row| {
            columns.map(|column| {
                let column = column.filter(|it| it.is_valid(row))?;
                Some(column.value(row).to_owned())
            })
        })
    })
}

/// What stands for a field that rows do not have.
fn absent(bound: &mut Bound, field: &SchemaField) -> String {
    let kind = field.r#type();
    let default = field.default_value.as_ref().and_then(|it| fallback(it, language(kind)));
    match default {
        Some(value) => bound.value(value),
        None => format!("CAST(NULL AS {})", sql_of(kind)),
    }
}

fn sql_of(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Boolean => "BOOLEAN",
        FieldType::Integer | FieldType::Money => "BIGINT",
        FieldType::Float => "DOUBLE",
        FieldType::Decimal => "DECIMAL(38, 9)",
        FieldType::Date => "DATE",
        FieldType::Timestamp => "TIMESTAMP",
        FieldType::Bytes => "BYTEA",
        FieldType::Unspecified | FieldType::String | FieldType::Json => "VARCHAR",
    }
}
