//! Records become typed rows, and rows are judged: which are kept, which are set aside, and why.

use std::collections::BTreeMap;

use lake::arrow::array::{Array as _, ArrayRef};

use super::cell::Cell;
use super::fit::{Cast, Fit, OnError};
use super::plan::{From, Input, OnChange, Plan};
use super::quality::{Action, Surroundings};
use super::scan::{Malformed, Scanner};

/// Names of unknown fields that are remembered of a batch.
const NAMES_MAX: usize = 64;
/// Bytes of such a name.
const NAME_BYTES_MAX: usize = 128;
/// Points of a row that breaks no rule.
const SCORE_MAX: f64 = 100.0;

/// What was made of some records.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// Rows by the origin that they come from.
    pub(crate) groups: Vec<Group>,
    /// Records that are none, by their place, and why.
    pub(crate) malformed: Vec<(u32, Malformed)>,
    /// Records that no origin takes, by their place.
    pub(crate) left_out: Vec<u32>,
    /// Fields that no column reads, by name, and in how many records they stand.
    pub(crate) unknown: BTreeMap<String, u64>,
}

/// Rows of one origin.
#[derive(Debug)]
pub(crate) struct Group {
    /// For each row, the place of its record.
    pub(crate) places: Vec<u32>,
    /// The declared columns.
    pub(crate) arrays: Vec<ArrayRef>,
    /// Rows that delete; nothing if none does.
    pub(crate) deleted: Option<Vec<bool>>,
    pub(crate) scores: Vec<f64>,
    pub(crate) verdicts: Vec<Verdict>,
    /// What is wrong with rows, by row.
    pub(crate) problems: Vec<Problem>,
    /// Values that could not be cast.
    pub(crate) cast_errors: u64,
    /// Nulls that a default replaced.
    pub(crate) defaulted: u64,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Pass,
    Warn,
    Quarantine,
    /// A rule drops it.
    Drop,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) row: u32,
    pub(crate) what: What,
    /// The column that it concerns; nothing if it is the whole row.
    pub(crate) column: Option<usize>,
    /// Points that it costs.
    pub(crate) penalty: f64,
    /// The value, for people.
    pub(crate) sample: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    /// The row cannot be kept without the value.
    CastFailed,
    /// The value became null, or the default.
    CastLost,
    /// A required value is missing.
    ValueMissing,
    /// A value of the key is missing.
    KeyMissing,
    /// The record has a field that no column reads.
    FieldUnknown,
    /// A quality rule is broken.
    Rule(usize),
}

impl What {
    /// Whether the row cannot be kept, whatever its score.
    pub(crate) const fn is_grave(self) -> bool {
        match self {
            Self::CastFailed | Self::ValueMissing | Self::KeyMissing | Self::FieldUnknown => true,
            Self::CastLost | Self::Rule(_) => false,
        }
    }
}

/// Why nothing may be written of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// A rule says so.
    Rule { name: String, place: u32 },
}

/// Cells of some records: those of one path lie behind each other.
struct Cells<'a> {
    cells: Vec<Cell<'a>>,
    rows: usize,
}

impl<'a> Cells<'a> {
    fn of(&self, leaf: usize) -> &[Cell<'a>] {
        &self.cells[leaf * self.rows..(leaf + 1) * self.rows]
    }

    /// The cells of some of the records alone.
    fn chosen(&self, leaves: usize, places: &[u32]) -> Self {
        let mut cells = Vec::with_capacity(leaves * places.len());
        for leaf in 0..leaves {
            let all = self.of(leaf);
            cells.extend(places.iter().map(|at| all[*at as usize]));
        }
        Self { cells, rows: places.len() }
    }
}

/// Judges records; one that is no text is no record.
///
/// # Errors
/// [`Stop`] if the batch must not be written at all.
pub(crate) fn judge(
    plan: &Plan,
    records: &[Option<&str>],
    around: &Surroundings,
) -> Result<Judged, Stop> {
    let mut judged = Judged::default();
    let leaves = plan.wanted.leaves();
    let rows = records.len();
    let mut cells = Cells { cells: vec![Cell::Missing; leaves * rows], rows };
    let mut scanner = Scanner::new(&plan.wanted);
    let mut open: Vec<u32> = Vec::with_capacity(rows);
    // Records with fields that no column reads, and one such field of each.
    let mut strange: Vec<(u32, String)> = Vec::new();
    for (row, record) in records.iter().enumerate() {
        let at = row as u32;
        let found = match (record, plan.on_change) {
            (None, _) => Err(Malformed::Syntax(0)),
            (Some(text), OnChange::Ignore) => {
                scanner.scan(text, &mut cells.cells, (rows, row), None)
            }
            (Some(text), OnChange::Refuse | OnChange::Quarantine | OnChange::Count) => {
                let mut told = None;
                let mut tell = |name: &str| {
                    let name = &name[..name.floor_char_boundary(NAME_BYTES_MAX)];
                    remember(&mut judged.unknown, name);
                    told.get_or_insert_with(|| name.to_owned());
                };
                let found = scanner.scan(text, &mut cells.cells, (rows, row), Some(&mut tell));
                if let Some(name) = told {
                    strange.push((at, name));
                }
                found
            }
        };
        match found {
            Ok(()) => open.push(at),
            Err(fault) => judged.malformed.push((at, fault)),
        }
    }
    for input in &plan.inputs {
        if open.is_empty() {
            break;
        }
        // Records that are no records are in none of the groups.
        let chosen = if open.len() == rows { None } else { Some(cells.chosen(leaves, &open)) };
        let candidates = chosen.as_ref().unwrap_or(&cells);
        let (places, taken) = match &input.filter {
            None => (std::mem::take(&mut open), None),
            Some(filter) => {
                let holds = filter.holds(candidates.rows, |leaf| candidates.of(leaf));
                let (mut taken, mut places, mut rest) = (Vec::new(), Vec::new(), Vec::new());
                for (row, (at, holds)) in open.iter().zip(&holds).enumerate() {
                    if *holds {
                        taken.push(row as u32);
                        places.push(*at);
                    } else {
                        rest.push(*at);
                    }
                }
                open = rest;
                (places, Some(candidates.chosen(leaves, &taken)))
            }
        };
        if !places.is_empty() {
            let cells = taken.as_ref().unwrap_or(candidates);
            judged.groups.push(group(plan, input, cells, places, &strange, around)?);
        }
    }
    judged.left_out = open;
    Ok(judged)
}

fn remember(unknown: &mut BTreeMap<String, u64>, name: &str) {
    if let Some(count) = unknown.get_mut(name) {
        *count += 1;
    } else if unknown.len() < NAMES_MAX {
        unknown.insert(name.to_owned(), 1);
    }
}

fn group(
    plan: &Plan,
    input: &Input,
    cells: &Cells<'_>,
    places: Vec<u32>,
    strange: &[(u32, String)],
    around: &Surroundings,
) -> Result<Group, Stop> {
    let rows = places.len();
    let mut problems = Vec::new();
    let (arrays, cast_errors, defaulted) = cast(plan, input, cells, &mut problems);
    let deleted = plan.delete_when.as_ref().map(|formula| {
        // A row for which the formula fails does not delete.
        let truths = formula.condition(&arrays, rows, |_, _| {});
        truths.into_iter().map(|it| it == Some(true)).collect::<Vec<_>>()
    });
    let deleted = deleted.filter(|it| it.contains(&true));
    let deletes = |row: u32| deleted.as_ref().is_some_and(|it| it[row as usize]);
    missing(plan, &arrays, &mut problems);
    if plan.on_change == OnChange::Quarantine {
        for (at, name) in strange {
            if let Ok(row) = places.binary_search(at) {
                let (what, sample) = (What::FieldUnknown, name.clone());
                problems.push(Problem {
                    row: row as u32,
                    what,
                    column: None,
                    penalty: 0.0,
                    sample,
                });
            }
        }
    }
    // Of a row that deletes nothing but its key counts.
    let is_key = |column: Option<usize>| column.is_some_and(|it| plan.keys.contains(&it));
    problems.retain(|it| !deletes(it.row) || is_key(it.column));
    let (scores, verdicts) =
        verdicts(plan, &arrays, &places, deleted.as_deref(), around, &mut problems)?;
    // What is worst stands first.
    problems.sort_by_key(|it| (it.row, it.what));
    let arrays = arrays.into_iter().flatten().collect();
    Ok(Group { places, arrays, deleted, scores, verdicts, problems, cast_errors, defaulted })
}

/// The points of each row and what becomes of it; rules that it breaks are added to `problems`.
fn verdicts(
    plan: &Plan,
    arrays: &[Option<ArrayRef>],
    places: &[u32],
    deleted: Option<&[bool]>,
    around: &Surroundings,
    problems: &mut Vec<Problem>,
) -> Result<(Vec<f64>, Vec<Verdict>), Stop> {
    let rows = places.len();
    let deletes = |row: u32| deleted.is_some_and(|it| it[row as usize]);
    let mut scores = vec![SCORE_MAX; rows];
    let mut verdicts = vec![Verdict::Pass; rows];
    for broken in plan.quality.broken(arrays, rows, around) {
        if deletes(broken.row) {
            continue;
        }
        let rule = &plan.quality.rules[broken.rule];
        let row = broken.row as usize;
        scores[row] -= broken.penalty;
        match rule.action {
            Action::Score => {}
            Action::Quarantine => verdicts[row] = verdicts[row].max(Verdict::Quarantine),
            Action::Drop => verdicts[row] = Verdict::Drop,
            Action::FailBatch => {
                return Err(Stop::Rule { name: rule.name.clone(), place: places[row] });
            }
        }
        problems.push(Problem {
            row: broken.row,
            what: What::Rule(broken.rule),
            column: rule.column,
            penalty: broken.penalty,
            sample: String::new(),
        });
    }
    for problem in problems.iter().filter(|it| it.what.is_grave()) {
        let verdict = &mut verdicts[problem.row as usize];
        *verdict = (*verdict).max(Verdict::Quarantine);
    }
    for (row, (score, verdict)) in scores.iter_mut().zip(&mut verdicts).enumerate() {
        *score = score.max(0.0);
        if deletes(row as u32) {
            continue;
        }
        let by_score = if *score < plan.quality.quarantine_below {
            Verdict::Quarantine
        } else if *score < plan.quality.warn_below {
            Verdict::Warn
        } else {
            Verdict::Pass
        };
        *verdict = (*verdict).max(by_score);
    }
    Ok((scores, verdicts))
}

/// Casts every column, formulas behind what they read.
fn cast(
    plan: &Plan,
    input: &Input,
    cells: &Cells<'_>,
    problems: &mut Vec<Problem>,
) -> (Vec<Option<ArrayRef>>, u64, u64) {
    let rows = cells.rows;
    let mut arrays: Vec<Option<ArrayRef>> = vec![None; plan.columns.len()];
    let (mut cast_errors, mut all_defaulted) = (0, 0);
    for column in &input.order {
        let source = &input.sources[*column];
        let mut sampled: Option<&[Cell<'_>]> = None;
        let Cast { values, faults, defaulted } = match &source.from {
            From::Path(leaf) => {
                sampled = Some(cells.of(*leaf));
                source.fit.cast(cells.of(*leaf))
            }
            From::Formula(formula) => {
                formula.evaluate(&arrays, rows, |computed| source.fit.cast(computed))
            }
            From::Constant(value) => {
                Cast { values: Fit::repeated(value, rows), faults: Vec::new(), defaulted: 0 }
            }
        };
        cast_errors += faults.len() as u64;
        all_defaulted += defaulted;
        let what = match source.fit.on_error() {
            OnError::Quarantine => What::CastFailed,
            OnError::Null | OnError::Default => What::CastLost,
        };
        for row in faults {
            let sample = sampled.map_or_else(String::new, |it| it[row as usize].sample(SAMPLE_MAX));
            problems.push(Problem { row, what, column: Some(*column), penalty: 0.0, sample });
        }
        arrays[*column] = Some(values);
    }
    (arrays, cast_errors, all_defaulted)
}

/// Bytes of a value that is shown to people.
const SAMPLE_MAX: usize = 256;

/// Tells values that are required, or that a key needs, and are not there.
fn missing(plan: &Plan, arrays: &[Option<ArrayRef>], problems: &mut Vec<Problem>) {
    // A value that could not be cast is no missing one, unless the cast lets it be null.
    let grave = problems.iter().filter(|it| it.what.is_grave());
    let mut told: Vec<(usize, u32)> = grave.filter_map(|it| Some((it.column?, it.row))).collect();
    told.sort_unstable();
    for (column, declared) in plan.columns.iter().enumerate() {
        let what = if plan.keys.contains(&column) {
            What::KeyMissing
        } else if declared.required {
            What::ValueMissing
        } else {
            continue;
        };
        let Some(nulls) = arrays[column].as_ref().and_then(|it| it.nulls()) else { continue };
        for row in (0..nulls.len()).filter(|row| nulls.is_null(*row)) {
            let row = row as u32;
            if told.binary_search(&(column, row)).is_err() {
                let sample = String::new();
                problems.push(Problem { row, what, column: Some(column), penalty: 0.0, sample });
            }
        }
    }
}
