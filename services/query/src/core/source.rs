//! Relations that a request names: data sets by their own name or that of a layer, and views.

use std::collections::BTreeSet;

use lake::arrow::datatypes::{DataType, Schema, SchemaRef};
use lake::sql::RelationName;
use platform_proto::platform::config::v1 as config;

use super::plan::{Read, Reader, is_masked};
use super::view::FindView;
use crate::catalogue::{Declared, Layer, Table, VIEWS, columns};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// A relation that a reader may use.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) name: RelationName,
    /// None for a view.
    pub(crate) table: Option<Table>,
}

/// A relation in the state in which it is read.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub(crate) source: Source,
    /// Its columns as the reader sees them.
    pub(crate) schema: SchemaRef,
    /// What is read of it: itself, or what a view reads.
    pub(crate) reads: Vec<Read>,
    /// The same tables, with those to which nothing was written.
    pub(crate) tables: Vec<RelationName>,
    /// Columns that are NULL for the reader.
    pub(crate) masked: BTreeSet<String>,
}

/// Looks a name up: `layer.name` or `views.name`, or a name alone, which means the highest layer of the data set, or the
/// view if there is no such data set.
///
/// # Errors
/// [`Error::DatasetNotFound`]; the words are the same whether another organisation has it or nobody.
pub(crate) async fn find(parts: &Parts, reader: &Reader, text: &str) -> Result<Source> {
    let declared = parts.catalogue.of(reader.org_id).await?;
    if let Some(found) = look(parts, reader, &declared, text).await? {
        return Ok(found);
    }
    // It may have been declared a moment ago.
    let declared = parts.catalogue.newest(reader.org_id).await?;
    let found = look(parts, reader, &declared, text).await?;
    found.ok_or_else(|| Error::DatasetNotFound { name: text.to_owned() })
}

async fn look(
    parts: &Parts,
    reader: &Reader,
    declared: &Declared,
    text: &str,
) -> Result<Option<Source>> {
    let (layer, bare) = text.split_once('.').unwrap_or(("", text));
    let table = match layer {
        "" => declared.highest(bare),
        VIEWS => None,
        layer => declared.table(&RelationName::new(layer, bare)),
    };
    let table = table.filter(|it| reader.visible.shows(&it.dataset.name));
    if let Some(table) = table {
        return Ok(Some(Source { name: table.name(), table: Some(table.clone()) }));
    }
    if !matches!(layer, "" | VIEWS) {
        return Ok(None);
    }
    let view = FindView { org_id: reader.org_id, name: bare.to_owned() };
    let view = parts.db.read(view).await?;
    Ok(view.map(|it| Source { name: RelationName::new(VIEWS, it.name), table: None }))
}

impl Source {
    /// Columns that are NULL for a reader.
    pub(crate) fn masked(&self, reader: &Reader, schema: &Schema) -> BTreeSet<String> {
        let Some(table) = &self.table else { return BTreeSet::new() };
        let names = schema.fields().iter().map(|it| it.name());
        names.filter(|it| is_masked(reader, table, it)).cloned().collect()
    }

    /// What gold declares, if it is such a table.
    pub(crate) fn gold(&self) -> Option<&config::GoldDefinition> {
        let table = self.table.as_ref().filter(|it| it.layer == Layer::Gold)?;
        table.definition().gold.as_ref()
    }
}

impl Opened {
    /// Columns that no two rows have the same values of, NULL among them as a value; none if that is not known, or the
    /// reader does not see all of them.
    pub(crate) fn unique(&self) -> Option<Vec<String>> {
        let table = self.source.table.as_ref()?;
        let mut keys = columns::keys(table);
        if keys.is_empty() && table.layer == Layer::Silver {
            keys = columns::PLACE.map(str::to_owned).into();
        }
        let is_seen = |key: &String| {
            let found = self.schema.column_with_name(key);
            found.is_some_and(|(_, it)| !it.data_type().is_nested()) && !self.masked.contains(key)
        };
        (!keys.is_empty() && keys.iter().all(is_seen)).then_some(keys)
    }

    /// The column that tells which day a row is about.
    pub(crate) fn time(&self) -> Option<String> {
        time(self.source.table.as_ref(), &self.schema)
    }
}

/// The column of a relation that tells which day a row is about: the one by which it is kept up to date or cut, or the
/// only one of its key, or its only day, or its only moment.
pub(crate) fn time(table: Option<&Table>, schema: &Schema) -> Option<String> {
    if table.is_some_and(|it| it.layer == Layer::Bronze) {
        return Some(columns::INGEST_DATE.to_owned());
    }
    let kind = |name: &str| schema.column_with_name(name).map(|(_, it)| it.data_type());
    let is_day = |name: &str| kind(name) == Some(&DataType::Date32);
    let is_moment = |name: &str| matches!(kind(name), Some(DataType::Timestamp(_, _)));
    let is_time = |name: &str| is_day(name) || is_moment(name);
    let named = table.map(named).unwrap_or_default();
    if let Some(found) = named.into_iter().find(|it| is_time(it)) {
        return Some(found);
    }
    let keys = table.map(columns::keys).unwrap_or_default();
    let is_gold = table.is_some_and(|it| it.layer == Layer::Gold);
    // Of an aggregation only dimensions tell what a row is about.
    let all: Vec<String> = match is_gold {
        true => keys.clone(),
        false => schema.fields().iter().map(|it| it.name().clone()).collect(),
    };
    let own = |it: &&String| !it.starts_with('_');
    let only = |names: &[String], fits: &dyn Fn(&str) -> bool| {
        let mut fitting = names.iter().filter(own).filter(|it| fits(it));
        let first = fitting.next().cloned();
        first.filter(|_| fitting.next().is_none())
    };
    only(&keys, &is_time).or_else(|| only(&all, &is_day)).or_else(|| only(&all, &is_moment))
}

/// Columns that a declaration names for what its rows are about in time, the best first.
fn named(table: &Table) -> Vec<String> {
    let definition = table.definition();
    let (refresh, partition) = match (table.layer, &definition.silver, &definition.gold) {
        (Layer::Gold, _, Some(gold)) => (gold.refresh.as_ref(), gold.partition_by.as_ref()),
        (Layer::Silver, Some(silver), _) => (None, silver.partition_by.as_ref()),
        _ => (None, None),
    };
    let by = refresh.map(|it| it.incremental_by.clone());
    by.into_iter().chain(partition.map(|it| it.column.clone())).collect()
}

#[cfg(test)]
mod tests {
    use lake::arrow::datatypes::{Field, TimeUnit};

    use super::*;

    fn found(columns: &[(&str, &DataType)]) -> Option<String> {
        let fields = columns.iter().map(|(name, kind)| Field::new(*name, (*kind).clone(), true));
        time(None, &Schema::new(fields.collect::<Vec<_>>()))
    }

    #[test]
    fn time_is_told_by_a_column_that_stands_alone() {
        let (day, text) = (DataType::Date32, DataType::Utf8);
        let moment = DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()));
        assert_eq!(found(&[("a", &text), ("d", &day), ("m", &moment)]).as_deref(), Some("d"));
        assert_eq!(found(&[("m", &moment), ("_ingested_at", &moment)]).as_deref(), Some("m"));
        assert_eq!(found(&[("d", &day), ("e", &day)]), None);
        assert_eq!(found(&[("a", &text)]), None);
    }
}
