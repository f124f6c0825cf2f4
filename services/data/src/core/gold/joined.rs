//! The rows that are aggregated: the inputs joined, and how formulas name their columns.

use std::collections::BTreeMap;

use ::formula::{Checked, Formula, Node, Type, parse};
use lake::arrow::array::{RecordBatch, RecordBatchOptions};
use lake::arrow::datatypes::{Field, Schema};
use lake::formula::ColumnFormula;
use lake::sql::ScalarValue;
use platform_proto::platform::config::v1::{self as config, FieldType, JoinKind};

use super::column::{Column, field_type};
use super::text::{literal, name};

/// Why a declaration cannot be followed: the column or filter, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unusable {
    pub(crate) column: String,
    pub(crate) why: String,
}

impl Unusable {
    pub(crate) fn new(column: &str, why: impl Into<String>) -> Self {
        Self { column: column.to_owned(), why: why.into() }
    }
}

/// A column of one of the inputs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The input's number.
    pub(crate) input: usize,
    pub(crate) column: String,
}

impl Place {
    pub(crate) fn sql(&self) -> String {
        format!("{}.{}", alias(self.input), name(&self.column))
    }
}

/// The name of an input in statements.
pub(crate) fn alias(input: usize) -> String {
    name(&format!("i{input}"))
}

/// A formula over joined rows.
#[derive(Clone, Debug)]
pub(crate) enum Term {
    /// A column as it is.
    Column(Place),
    /// A value that no row changes, as SQL.
    Constant(String),
    /// The formula with this number, and what its variables stand for.
    Formula { number: usize, arguments: Vec<Place> },
}

impl Term {
    /// The expression; `prefix` names the set of functions that formulas are called by.
    pub(crate) fn sql(&self, prefix: &str) -> String {
        match self {
            Self::Column(place) => place.sql(),
            Self::Constant(sql) => sql.clone(),
            Self::Formula { number, arguments } => {
                let arguments: Vec<String> = arguments.iter().map(Place::sql).collect();
                format!("{prefix}{number}({})", arguments.join(", "))
            }
        }
    }

    pub(crate) fn places(&self) -> &[Place] {
        match self {
            Self::Column(place) => std::slice::from_ref(place),
            Self::Constant(_) => &[],
            Self::Formula { arguments, .. } => arguments,
        }
    }
}

/// Columns of joined rows, as formulas name them: `alias.column`, and `column` for the first input that has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Joined {
    columns: BTreeMap<String, (Place, Column)>,
}

impl Joined {
    /// Joins one more input.
    pub(crate) fn add(&mut self, number: usize, input: &config::GoldInput, columns: &[Column]) {
        let kind = input.join_kind();
        if kind == JoinKind::Full {
            self.columns.values_mut().for_each(|(_, column)| column.nullable = true);
        }
        // Of an input that must have no row there is nothing to read.
        if kind == JoinKind::Anti {
            return;
        }
        let known = if input.alias.is_empty() { &input.dataset } else { &input.alias };
        let is_outer = matches!(kind, JoinKind::Left | JoinKind::Full);
        for column in columns {
            let mut column = column.clone();
            column.nullable |= is_outer;
            let place = Place { input: number, column: column.name.clone() };
            let qualified = format!("{known}.{}", column.name);
            self.columns.insert(qualified, (place.clone(), column.clone()));
            self.columns.entry(column.name.clone()).or_insert((place, column));
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&(Place, Column)> {
        self.columns.get(name)
    }
}

/// The formulas of a declaration, by number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Formulas(Vec<ColumnFormula>);

impl Formulas {
    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, &ColumnFormula)> {
        self.0.iter().enumerate()
    }

    /// A formula over joined rows, and the column that it makes. `of` is what it is for, for errors.
    pub(crate) fn add(
        &mut self,
        text: &str,
        joined: &Joined,
        of: &str,
    ) -> Result<(Term, Column), Unusable> {
        let checked = check(text, of, &|name| joined.find(name).map(|(_, it)| it.language()))?;
        let found = |name: &str| {
            let missing = || Unusable::new(of, format!("there is no column {name}"));
            joined.find(name).cloned().ok_or_else(missing)
        };
        if let Node::Variable(variable) = checked.formula().root().node() {
            let (place, column) = found(&variable.name)?;
            return Ok((Term::Column(place), column));
        }
        let variables = checked.formula().variables().iter();
        let variables = variables.map(|it| found(it)).collect::<Result<Vec<_>, _>>()?;
        let is_personal = variables.iter().any(|(_, column)| column.is_personal);
        let kind = field_type(checked.result());
        let column = Column { is_personal, ..Column::of(of, kind) };
        let fields = checked.formula().variables().iter().zip(&variables);
        let fields = fields.map(|(it, (_, column))| Field::new(&**it, column.data_type(), true));
        let schema = Schema::new(fields.collect::<Vec<_>>());
        if checked.result() == Type::Null {
            return Ok((Term::Constant("CAST(NULL AS VARCHAR)".to_owned()), column));
        }
        let formula = ColumnFormula::new(checked, &schema)
            .map_err(|error| Unusable::new(of, error.to_string()))?;
        if variables.is_empty() {
            return Ok((Term::Constant(constant(&formula, of)?), column));
        }
        let arguments = variables.into_iter().map(|(place, _)| place).collect();
        self.0.push(formula);
        Ok((Term::Formula { number: self.0.len() - 1, arguments }, column))
    }

    /// A formula that says which rows are meant; none is all.
    pub(crate) fn filter(
        &mut self,
        text: &str,
        joined: &Joined,
        of: &str,
    ) -> Result<Option<Term>, Unusable> {
        if text.is_empty() {
            return Ok(None);
        }
        let (term, column) = self.add(text, joined, of)?;
        match (&term, column.kind) {
            // NULL is never true.
            (Term::Constant(_), FieldType::String) => Ok(Some(Term::Constant("FALSE".to_owned()))),
            (_, FieldType::Boolean) => Ok(Some(term)),
            _ => Err(Unusable::new(of, "a filter is true or false")),
        }
    }
}

/// A formula with the types of its variables.
pub(crate) fn check(
    text: &str,
    of: &str,
    type_of: &dyn Fn(&str) -> Option<Type>,
) -> Result<Checked, Unusable> {
    let known = |name: &str| type_of(name);
    let checked = parse(text).and_then(|formula: Formula| formula.check(&known));
    checked.map_err(|faults| Unusable::new(of, faults.to_string()))
}

/// The value of a formula without variables.
pub(crate) fn constant(formula: &ColumnFormula, of: &str) -> Result<String, Unusable> {
    let wrong = |why: String| Unusable::new(of, why);
    let options = RecordBatchOptions::new().with_row_count(Some(1));
    let row = RecordBatch::try_new_with_options(Schema::empty().into(), Vec::new(), &options);
    let row = row.map_err(|error| wrong(error.to_string()))?;
    let found = formula.evaluate(&row).map_err(|error| wrong(error.to_string()))?;
    if let Some((_, fault)) = found.faults.first() {
        return Err(wrong(format!("{}: {}", fault.code.name(), fault.message)));
    }
    let value = ScalarValue::try_from_array(&found.values, 0);
    Ok(literal(&value.map_err(|error| wrong(error.to_string()))?))
}
