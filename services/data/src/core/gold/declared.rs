//! A declaration of gold rows, ready to be followed: names found, types known, formulas checked.
//!
//! Owns:      what config's declaration means over the columns of its inputs.
//! Invariant: the same declaration over the same inputs is followed in the same way, and has the same fingerprint.
//! Not here:  whether a declaration is good (config), statements (`statement`), what is computed when (`build`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lake::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use platform_proto::platform::config::v1::{
    self as config, AggregateFunction, Dataset, FieldType, JoinKind, RefreshMode, TimeGrain,
};
use prost::Message as _;

use super::calendar::Calendar;
use super::column::{Column, moment, or};
use super::derive::Derivation;
use super::joined::{Formulas, Joined, Place, Term, Unusable};
use crate::tables::Layer;

/// Marks tombstones in silver tables.
pub(crate) const DELETED: &str = "_deleted";
/// Columns that the platform fills in every gold table.
pub(crate) const ORG: &str = "_org_id";
/// When a row was built.
pub(crate) const BUILT_AT: &str = "_built_at";
/// What the table is cut by, where that is no column of its own.
pub(crate) const PARTITION: &str = "_partition";
/// How many data sets may be made of each other.
const DEPTH_MAX: usize = 32;

/// Data sets by name, with all that they read.
pub(crate) type Catalog = BTreeMap<String, Arc<Dataset>>;

/// One data set that is read.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) dataset: String,
    pub(crate) layer: Layer,
    pub(crate) filter: Option<Term>,
    pub(crate) kind: JoinKind,
    /// Columns of inputs before, and of this one, that must be the same.
    pub(crate) on: Vec<(Place, String)>,
    /// What identifies a row of it; empty if nothing is known to.
    pub(crate) keys: Vec<String>,
    /// All its columns.
    pub(crate) columns: Vec<Column>,
    /// The last day of a column that counts; none if all do.
    pub(crate) until: Option<(String, i32)>,
}

/// A column by which rows become one.
#[derive(Clone, Debug)]
pub(crate) struct Dimension {
    pub(crate) term: Term,
    pub(crate) grain: TimeGrain,
    /// Whether what is cut down is a moment.
    pub(crate) is_moment: bool,
    pub(crate) column: Column,
}

/// A column that is aggregated.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    pub(crate) function: AggregateFunction,
    /// None counts rows.
    pub(crate) term: Option<Term>,
    pub(crate) filter: Option<Term>,
    pub(crate) order: Option<Place>,
    /// The type of the values.
    pub(crate) values: FieldType,
    pub(crate) column: Column,
    pub(crate) formula: String,
}

/// A column over neighbouring rows.
#[derive(Clone, Debug)]
pub(crate) struct Window {
    pub(crate) window: config::GoldWindow,
    /// The type of the values.
    pub(crate) values: FieldType,
    pub(crate) column: Column,
}

/// A declaration, ready to be followed.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) version: i32,
    pub(crate) inputs: Vec<Input>,
    pub(crate) formulas: Formulas,
    pub(crate) filter: Option<Term>,
    pub(crate) dimensions: Vec<Dimension>,
    pub(crate) measures: Vec<Measure>,
    pub(crate) windows: Vec<Window>,
    pub(crate) derived: Vec<Derivation>,
    gold: config::GoldDefinition,
}

/// What a table is cut by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Not at all.
    No,
    /// By a column of its own.
    Column(String),
    /// By the technical column, which is made of this one.
    Of(String, TimeGrain),
}

/// The layer that readers of a data set read; none if it has only received rows.
pub(crate) fn layer(dataset: &Dataset) -> Option<Layer> {
    let definition = dataset.definition.as_ref()?;
    match (&definition.gold, &definition.silver) {
        (Some(_), _) => Some(Layer::Gold),
        (None, Some(_)) => Some(Layer::Silver),
        (None, None) => None,
    }
}

/// The columns that readers of a data set see.
fn columns(name: &str, catalog: &Catalog, depth: usize) -> Result<Vec<Column>, Unusable> {
    let missing = || Unusable::new(name, "the data set is not declared, or has no cast rows");
    let dataset = catalog.get(name).ok_or_else(missing)?;
    let definition = dataset.definition.as_ref().ok_or_else(missing)?;
    match (&definition.gold, &definition.silver) {
        (Some(_), _) => Ok(Declared::at(dataset, catalog, depth + 1)?.columns()),
        (None, Some(silver)) => Ok(silver.columns.iter().map(Column::of_silver).collect()),
        (None, None) => Err(missing()),
    }
}

fn keys(dataset: &Dataset) -> Vec<String> {
    let Some(definition) = &dataset.definition else { return Vec::new() };
    match (&definition.gold, &definition.silver) {
        (Some(gold), _) => gold.dimensions.iter().map(|it| it.name.clone()).collect(),
        (None, Some(silver)) => silver.primary_key.clone(),
        (None, None) => Vec::new(),
    }
}

impl Declared {
    /// What a gold data set declares, over the columns of what it reads.
    pub(crate) fn of(dataset: &Dataset, catalog: &Catalog) -> Result<Self, Unusable> {
        Self::at(dataset, catalog, 0)
    }

    fn at(dataset: &Dataset, catalog: &Catalog, depth: usize) -> Result<Self, Unusable> {
        let name = &dataset.name;
        let missing = || Unusable::new(name, "it declares no gold rows");
        let gold = dataset.definition.as_ref().and_then(|it| it.gold.as_ref());
        let gold = gold.ok_or_else(missing)?;
        if depth > DEPTH_MAX {
            return Err(Unusable::new(name, "too many data sets are made of each other"));
        }
        let mut formulas = Formulas::default();
        let (inputs, joined) = inputs(gold, catalog, &mut formulas, depth)?;
        let filter = formulas.filter(&gold.filter, &joined, "filter")?;
        let dimensions = gold.dimensions.iter().map(|it| dimension(it, &joined, &mut formulas));
        let dimensions = dimensions.collect::<Result<Vec<_>, _>>()?;
        let measures = gold.measures.iter().map(|it| measure(it, &joined, &mut formulas));
        let measures = measures.collect::<Result<Vec<_>, _>>()?;
        let mut known: Vec<Column> = dimensions.iter().map(|it| it.column.clone()).collect();
        known.extend(measures.iter().map(|it| it.column.clone()));
        let windows = gold.windows.iter().map(|it| window(it, &known));
        let windows = windows.collect::<Result<Vec<_>, _>>()?;
        known.extend(windows.iter().map(|it| it.column.clone()));
        let mut derived = Vec::new();
        for it in &gold.derived {
            let made = Derivation::of(it, &known)?;
            known.push(made.column().clone());
            derived.push(made);
        }
        let (version, gold) = (dataset.version, gold.clone());
        let name = name.clone();
        Ok(Self {
            name,
            version,
            inputs,
            formulas,
            filter,
            dimensions,
            measures,
            windows,
            derived,
            gold,
        })
    }

    /// The declared columns, in the order of the table.
    pub(crate) fn columns(&self) -> Vec<Column> {
        let dimensions = self.dimensions.iter().map(|it| &it.column);
        let measures = self.measures.iter().map(|it| &it.column);
        let derived = self.derived.iter().map(Derivation::column);
        let windows = self.windows.iter().map(|it| &it.column);
        dimensions.chain(measures).chain(derived).chain(windows).cloned().collect()
    }

    pub(crate) fn find(&self, name: &str) -> Option<Column> {
        self.columns().into_iter().find(|it| it.name == name)
    }

    /// What the table is cut by.
    pub(crate) fn cut(&self) -> Cut {
        let Some(partition) = &self.gold.partition_by else { return Cut::No };
        let Some(column) = self.find(&partition.column) else { return Cut::No };
        let grain = partition.grain();
        let is_cut = match grain {
            TimeGrain::Unspecified | TimeGrain::Hour => column.kind == FieldType::Timestamp,
            TimeGrain::Day => column.kind != FieldType::Date,
            TimeGrain::Week | TimeGrain::Month | TimeGrain::Quarter | TimeGrain::Year => true,
        };
        if is_cut && column.is_time() {
            return Cut::Of(column.name, grain);
        }
        match column.kind {
            FieldType::Boolean
            | FieldType::Integer
            | FieldType::Money
            | FieldType::String
            | FieldType::Date => Cut::Column(column.name),
            FieldType::Unspecified
            | FieldType::Float
            | FieldType::Decimal
            | FieldType::Timestamp
            | FieldType::Json
            | FieldType::Bytes => Cut::No,
        }
    }

    /// The columns of the table.
    pub(crate) fn schema(&self) -> SchemaRef {
        let columns = self.columns();
        let mut fields: Vec<Field> =
            columns.iter().map(|it| Field::new(&it.name, it.data_type(), true)).collect();
        fields.push(Field::new(ORG, DataType::Int64, false));
        fields.push(Field::new(BUILT_AT, moment(), false));
        if let Cut::Of(..) = self.cut() {
            fields.push(Field::new(PARTITION, DataType::Date32, true));
        }
        Arc::new(Schema::new(fields))
    }

    pub(crate) fn table(&self) -> lake::Definition {
        let definition = lake::Definition::new(self.schema());
        match self.cut() {
            Cut::No => definition,
            Cut::Column(column) => definition.partitioned_by(&[&column]),
            Cut::Of(..) => definition.partitioned_by(&[PARTITION]),
        }
    }

    /// The dimension by whose values a build is divided, if it is not always made as a whole.
    pub(crate) fn incremental_by(&self) -> Option<usize> {
        let refresh = self.gold.refresh.clone().unwrap_or_default();
        let partition = self.gold.partition_by.as_ref().map(|it| it.column.as_str());
        let by = match refresh.incremental_by.as_str() {
            "" => partition.unwrap_or_default(),
            by => by,
        };
        // Joined rows without a first input have no value of their own.
        let has_full = self.inputs.iter().any(|it| it.kind == JoinKind::Full);
        if refresh.mode() == RefreshMode::Full || has_full {
            return None;
        }
        let at = self.dimensions.iter().position(|it| it.column.name == by)?;
        let places = self.dimensions[at].term.places();
        let own = !places.is_empty() && places.iter().all(|it| it.input == 0);
        own.then_some(at)
    }

    /// Days for which rows are kept; 0 or less is for ever.
    pub(crate) fn retention_days(&self) -> i32 {
        self.gold.retention_days
    }

    pub(crate) fn lookback_days(&self) -> i32 {
        self.gold.refresh.as_ref().map_or(0, |it| it.lookback_days.max(0))
    }

    /// The dimension that is time, if there is one that can be told.
    pub(crate) fn time_dimension(&self) -> Option<usize> {
        let times = || {
            let all = self.dimensions.iter().enumerate();
            all.filter(|(_, it)| it.column.is_time()).map(|(at, _)| at)
        };
        let partition = self.gold.partition_by.as_ref().map(|it| it.column.as_str());
        let by = self.gold.refresh.as_ref().map(|it| it.incremental_by.as_str());
        let named = [by, partition].into_iter().flatten();
        let named: Vec<&str> = named.filter(|it| !it.is_empty()).collect();
        let preferred =
            times().find(|&at| named.contains(&self.dimensions[at].column.name.as_str()));
        preferred.or_else(|| {
            let mut all = times();
            all.next().filter(|_| all.next().is_none())
        })
    }

    /// Whether what it computes depends on how the organisation counts days and weeks.
    pub(crate) fn needs_calendar(&self) -> bool {
        self.dimensions.iter().any(|it| {
            (it.is_moment && it.grain != TimeGrain::Unspecified) || it.grain == TimeGrain::Week
        })
    }

    /// Tells declarations apart that are not followed in the same way.
    pub(crate) fn fingerprint(&self, calendar: &Calendar) -> String {
        let mut bytes = self.gold.encode_to_vec();
        for input in &self.inputs {
            bytes.extend_from_slice(input.layer.name().as_bytes());
            for column in &input.columns {
                bytes.extend_from_slice(
                    format!("{}:{:?}", column.name, column.data_type()).as_bytes(),
                );
            }
        }
        if self.needs_calendar() {
            bytes.extend_from_slice(format!("{calendar:?}").as_bytes());
        }
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &bytes);
        digest.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether there is nothing to compute without the table of a data set.
    pub(crate) fn needs(&self, dataset: &str) -> bool {
        let mut inputs = self.inputs.iter().enumerate();
        inputs.any(|(number, it)| {
            let keeps = matches!(it.kind, JoinKind::Left | JoinKind::Full | JoinKind::Anti);
            it.dataset == dataset && (number == 0 || !keeps)
        })
    }

    /// The columns of a data set's table that is not there.
    pub(crate) fn empty(&self, dataset: &str) -> SchemaRef {
        let input = self.inputs.iter().find(|it| it.dataset == dataset);
        let columns = input.into_iter().flat_map(|it| &it.columns);
        let mut fields: Vec<Field> =
            columns.map(|it| Field::new(&it.name, it.data_type(), true)).collect();
        fields.push(Field::new(DELETED, DataType::Boolean, false));
        Arc::new(Schema::new(fields))
    }

    /// The columns of an input that are read, beside the technical ones.
    pub(crate) fn read(&self, input: usize) -> BTreeSet<String> {
        let mut places: BTreeSet<&Place> = BTreeSet::new();
        let joins = self.inputs.iter().flat_map(|it| &it.on);
        places.extend(joins.map(|(here, _)| here));
        places.extend(self.filter.iter().flat_map(Term::places));
        places.extend(self.dimensions.iter().flat_map(|it| it.term.places()));
        for measure in &self.measures {
            places.extend(measure.term.iter().chain(&measure.filter).flat_map(Term::places));
            places.extend(&measure.order);
        }
        // A condition on joined rows asks the inputs' own first.
        places
            .extend(self.inputs.iter().filter_map(|it| it.filter.as_ref()).flat_map(Term::places));
        let own = places.into_iter().filter(|it| it.input == input).map(|it| it.column.clone());
        let joined = self.inputs[input].on.iter().map(|(_, there)| there.clone());
        own.chain(joined).collect()
    }
}

fn inputs(
    gold: &config::GoldDefinition,
    catalog: &Catalog,
    formulas: &mut Formulas,
    depth: usize,
) -> Result<(Vec<Input>, Joined), Unusable> {
    let mut joined = Joined::default();
    let mut inputs = Vec::new();
    for (number, input) in gold.inputs.iter().enumerate() {
        let dataset = &input.dataset;
        let missing = |why: String| Unusable::new(dataset, why);
        let columns = columns(dataset, catalog, depth)?;
        let mut on = Vec::new();
        for pair in &input.on {
            let (here, _) = joined.find(&pair.here).ok_or_else(|| {
                missing(format!("the inputs before have no column {}", pair.here))
            })?;
            if !columns.iter().any(|it| it.name == pair.there) {
                return Err(missing(format!("there is no column {}", pair.there)));
            }
            on.push((here.clone(), pair.there.clone()));
        }
        let mut alone = Joined::default();
        let first = config::GoldInput { join_kind: 0, on: Vec::new(), ..input.clone() };
        alone.add(number, &first, &columns);
        let filter = formulas.filter(&input.filter, &alone, dataset)?;
        joined.add(number, input, &columns);
        let known = catalog.get(dataset).expect("its columns were found");
        inputs.push(Input {
            dataset: dataset.clone(),
            layer: layer(known).expect("its columns were found"),
            filter,
            kind: input.join_kind(),
            on,
            keys: keys(known),
            columns,
            until: None,
        });
    }
    match inputs.is_empty() {
        true => Err(Unusable::new("inputs", "nothing is read")),
        false => Ok((inputs, joined)),
    }
}

/// The type of a day or a moment that is cut down.
const fn cut(kind: FieldType, grain: TimeGrain) -> FieldType {
    match grain {
        TimeGrain::Unspecified | TimeGrain::Hour => kind,
        TimeGrain::Day
        | TimeGrain::Week
        | TimeGrain::Month
        | TimeGrain::Quarter
        | TimeGrain::Year => FieldType::Date,
    }
}

fn dimension(
    it: &config::GoldDimension,
    joined: &Joined,
    formulas: &mut Formulas,
) -> Result<Dimension, Unusable> {
    let text = if it.formula.is_empty() { &it.name } else { &it.formula };
    let (term, found) = formulas.add(text, joined, &it.name)?;
    let grain = it.grain();
    if grain != TimeGrain::Unspecified && !found.is_time() {
        return Err(Unusable::new(&it.name, "only days and moments are cut down"));
    }
    let column = Column {
        name: it.name.clone(),
        kind: cut(found.kind, grain),
        description: or(&it.description, &found.description),
        ..found.clone()
    };
    Ok(Dimension { term, grain, is_moment: found.kind == FieldType::Timestamp, column })
}

fn measure(
    it: &config::GoldMeasure,
    joined: &Joined,
    formulas: &mut Formulas,
) -> Result<Measure, Unusable> {
    let filter = formulas.filter(&it.filter, joined, &it.name)?;
    let (term, found) = match it.formula.as_str() {
        "" => (None, Column::of(&it.name, FieldType::Integer)),
        text => {
            let (term, column) = formulas.add(text, joined, &it.name)?;
            (Some(term), column)
        }
    };
    let order = match it.order_by.as_str() {
        "" => None,
        by => {
            let missing = || Unusable::new(&it.name, format!("there is no column {by}"));
            Some(joined.find(by).ok_or_else(missing)?.0.clone())
        }
    };
    let function = it.function();
    if term.is_none() && function != AggregateFunction::Count {
        return Err(Unusable::new(&it.name, "only rows are counted without a formula"));
    }
    let made = found.aggregated(function);
    let column = Column {
        name: it.name.clone(),
        description: or(&it.description, &it.title),
        unit: or(&it.unit, &made.unit),
        ..made
    };
    let (values, formula) = (found.kind, it.formula.clone());
    Ok(Measure { function, term, filter, order, values, column, formula })
}

fn window(it: &config::GoldWindow, known: &[Column]) -> Result<Window, Unusable> {
    let found = known.iter().find(|column| column.name == it.column);
    let missing = || Unusable::new(&it.name, format!("there is no column {}", it.column));
    let found = found.ok_or_else(missing)?;
    let column =
        Column { name: it.name.clone(), nullable: true, ..found.aggregated(it.function()) };
    Ok(Window { window: it.clone(), values: found.kind, column })
}
