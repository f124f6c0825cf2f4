//! A declaration made ready: which values of a record are wanted, and what becomes of them.

use lake::arrow::array::ArrayRef;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::{
    self as pb, ColumnSource, SchemaChangePolicy, SilverDefinition, SilverInput,
    column_source::From as Origin,
};

use super::expression::{Expression, RecordExpression};
use super::fit::Fit;
use super::kind::Kind;
use super::path::{self, Step};
use super::quality::Quality;
use super::scan::Wanted;

/// What of a declaration cannot be used. Config refuses to store such a thing, so it says what config did not see.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{at}: it cannot be used")]
pub(crate) struct Unusable {
    /// The part of the declaration.
    pub(crate) at: String,
}

fn unusable(at: impl Into<String>) -> Unusable {
    Unusable { at: at.into() }
}

/// How the rows of one data set are made of the records of one stream.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) columns: Vec<Declared>,
    pub(crate) inputs: Vec<Input>,
    pub(crate) wanted: Wanted,
    /// Places of the columns that identify a row.
    pub(crate) keys: Vec<usize>,
    pub(crate) delete_when: Option<Expression>,
    pub(crate) quality: Quality,
    pub(crate) on_change: OnChange,
}

/// A declared column.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    pub(crate) is_personal: bool,
}

/// One origin of rows.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) filter: Option<RecordExpression>,
    /// For each column, where its values come from.
    pub(crate) sources: Vec<Source>,
    /// The columns in an order in which every formula comes behind the columns that it reads.
    pub(crate) order: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) from: From,
    pub(crate) fit: Fit,
}

#[derive(Debug)]
pub(crate) enum From {
    /// The number of a path among those that are wanted.
    Path(usize),
    Formula(Expression),
    /// One value.
    Constant(ArrayRef),
}

/// What happens to records with fields that no column reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnChange {
    Ignore,
    /// Nothing is written.
    Refuse,
    Quarantine,
    /// The loss is counted.
    Count,
}

impl OnChange {
    fn of(policy: SchemaChangePolicy) -> Self {
        match policy {
            SchemaChangePolicy::Unspecified | SchemaChangePolicy::Ignore => Self::Ignore,
            // A column is added by a new version of the declaration, which a person makes.
            SchemaChangePolicy::Propagate | SchemaChangePolicy::Pause => Self::Refuse,
            SchemaChangePolicy::QuarantineRow => Self::Quarantine,
            SchemaChangePolicy::NullValue => Self::Count,
        }
    }
}

impl Plan {
    /// Makes a declaration ready for the records of a stream, which those of a batch share.
    ///
    /// # Errors
    /// [`Unusable`] names the first part that config should have refused.
    pub(crate) fn new(
        silver: &SilverDefinition,
        connector_type: ConnectorType,
        stream: &str,
    ) -> Result<Self, Unusable> {
        let columns = declared(silver)?;
        let names: Vec<(String, Kind)> =
            columns.iter().map(|it| (it.name.clone(), it.kind)).collect();
        let mut wanted = Wanted::default();
        let mut inputs = Vec::new();
        let alike = [SilverInput::default()];
        let declared = if silver.inputs.is_empty() { &alike[..] } else { &silver.inputs[..] };
        for (at, input) in declared.iter().enumerate() {
            if !fits(input, connector_type, stream) {
                continue;
            }
            let input = self::input(silver, input, at, &names, &mut wanted)?;
            let is_last = input.filter.is_none();
            inputs.push(input);
            if is_last {
                break;
            }
        }
        let keys = silver.primary_key.iter().map(|key| {
            let place = names.iter().position(|(name, _)| name == key);
            place.ok_or_else(|| unusable(format!("primary_key: {key}")))
        });
        let keys = keys.collect::<Result<_, _>>()?;
        let delete_when = match silver.delete_when.as_str() {
            "" => None,
            text => Some(Expression::new(text, &names).ok_or_else(|| unusable("delete_when"))?),
        };
        let quality = Quality::new(silver.quality.as_ref(), &names)?;
        let on_change = OnChange::of(silver.on_schema_change());
        Ok(Self { columns, inputs, wanted, keys, delete_when, quality, on_change })
    }
}

fn declared(silver: &SilverDefinition) -> Result<Vec<Declared>, Unusable> {
    let one = |column: &pb::SilverColumn| {
        let kind = Kind::of(column).ok_or_else(|| unusable(format!("columns: {}", column.name)))?;
        let name = column.name.clone();
        Ok(Declared { name, kind, required: column.required, is_personal: column.is_personal })
    };
    silver.columns.iter().map(one).collect()
}

/// Whether records of a stream come from an origin, as far as its name tells.
fn fits(input: &SilverInput, connector_type: ConnectorType, stream: &str) -> bool {
    let of_type = input.connector_type();
    input.dataset.is_empty()
        && (of_type == ConnectorType::Unspecified || of_type == connector_type)
        && (input.stream.is_empty() || input.stream == stream)
}

fn input(
    silver: &SilverDefinition,
    input: &SilverInput,
    at: usize,
    names: &[(String, Kind)],
    wanted: &mut Wanted,
) -> Result<Input, Unusable> {
    let lenient = silver.on_schema_change() == SchemaChangePolicy::NullValue;
    let mut sources = Vec::with_capacity(names.len());
    for (column, (name, kind)) in silver.columns.iter().zip(names) {
        let source = input.sources.get(name).or(column.source.as_ref());
        let source = source.cloned().unwrap_or_default();
        let wrong = || unusable(format!("inputs[{at}]: the source of {name}"));
        let fit = Fit::new(*kind, &source, lenient).ok_or_else(wrong)?;
        let from = from(&source, &fit, name, names, wanted).ok_or_else(wrong)?;
        sources.push(Source { from, fit });
    }
    let order = order(&sources).ok_or_else(|| unusable(format!("inputs[{at}]: a circle")))?;
    let filter = match input.filter.as_str() {
        "" => None,
        text => {
            let filter = RecordExpression::new(text, wanted);
            Some(filter.ok_or_else(|| unusable(format!("inputs[{at}].filter")))?)
        }
    };
    Ok(Input { filter, sources, order })
}

fn from(
    source: &ColumnSource,
    fit: &Fit,
    name: &str,
    names: &[(String, Kind)],
    wanted: &mut Wanted,
) -> Option<From> {
    Some(match &source.from {
        None => From::Path(wanted.add(&[Step::Field(name.to_owned())])),
        Some(Origin::Path(text)) => From::Path(wanted.add(&path::parse(text)?)),
        Some(Origin::Formula(text)) => From::Formula(Expression::new(text, names)?),
        Some(Origin::Constant(value)) => From::Constant(fit.constant(value)?),
    })
}

/// The columns in an order in which formulas find what they read; nothing if they go in a circle.
fn order(sources: &[Source]) -> Option<Vec<usize>> {
    let mut order = Vec::with_capacity(sources.len());
    let mut is_done = vec![false; sources.len()];
    while order.len() < sources.len() {
        let before = order.len();
        for (at, source) in sources.iter().enumerate() {
            let is_ready = match &source.from {
                From::Path(_) | From::Constant(_) => true,
                From::Formula(formula) => formula.columns().all(|it| is_done[it]),
            };
            if is_ready && !is_done[at] {
                is_done[at] = true;
                order.push(at);
            }
        }
        if order.len() == before {
            return None;
        }
    }
    Some(order)
}
