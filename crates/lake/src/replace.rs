//! Rows in the place of others: a part of a table, or all of it, made anew as one version.
//!
//! What is made anew is mostly as it was. So the rows are compared first, as sets: by the sum of a hash of
//! each row, which needs no memory and no order. Only what differs is written.

mod content;
mod given;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use arrow::array::AsArray as _;
use arrow::compute::cast as cast_array;
use arrow::datatypes::{DataType, SchemaRef};
use datafusion::common::ScalarValue;
use datafusion::logical_expr::{Expr, cast, lit, not};
use datafusion::prelude::{DataFrame, SessionContext, ident};
use datafusion::sql::unparser::expr_to_sql;
use deltalake_core::DeltaTableError;
use deltalake_core::kernel::{Action, Metadata, MetadataExt as _};
use deltalake_core::protocol::{DeltaOperation, SaveMode};
use futures_util::StreamExt as _;
use object_store::path::Path;
use serde_json::json;

use crate::append::Position;
use crate::commit::{Draft, metric};
use crate::error::{Error, Result};
use crate::note::Note;
use crate::rows::{Rows, conform};
use crate::schema::{Definition, check, to_delta};
use crate::session::Manner;
use crate::snapshot::Snapshot;
use crate::spool::Spooled;
use crate::table::Table;
use crate::upsert::relative;
use crate::write::{Files, Written, discard};

use self::content::{Content, Sum};
use self::given::{Given, Place};

const FILE: &str = "__lake_file";
/// Values that a part may be given by.
const VALUES_MAX: usize = 10_000;

/// Which rows of a table are meant.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Part {
    /// All of them.
    #[default]
    Whole,
    /// Those whose column has one of the values; NULL is a value like others. At most 10,000.
    Values {
        /// The column.
        column: String,
        /// The values, of the column's type.
        values: Vec<ScalarValue>,
    },
    /// Those whose column has this value or a greater one.
    From {
        /// The column.
        column: String,
        /// The least value, of the column's type.
        least: ScalarValue,
    },
}

/// How rows take the place of others.
#[derive(Clone, Debug, Default)]
pub struct Replace {
    /// The rows that go.
    pub part: Part,
    /// The columns that the table has from now on, if not those that it had. Only with [`Part::Whole`].
    pub columns: Option<SchemaRef>,
    /// The columns whose values divide the table from now on, if not those that did, which then stay as they are. Only
    /// with [`Part::Whole`].
    pub partition_by: Option<Vec<String>>,
    /// Columns that do not count when it is told whether the rows are the same as before, such as a time.
    pub ignored: Vec<String>,
    /// Makes it happen once.
    pub position: Option<Position>,
    /// The newest version that the table must still have, for rows that were made of what it holds.
    pub expected: Option<u64>,
    /// What is said about the commit.
    pub note: Note,
    /// What is known only when the last row has come: it is put here by the source of the rows, and said as well.
    pub said_later: Arc<Mutex<Note>>,
}

/// What replacing did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// The version that holds the rows; `None` if they were there already.
    pub version: Option<u64>,
    /// The position was reached by an earlier call; this one wrote nothing.
    pub duplicate: bool,
    /// Rows that were given.
    pub rows: u64,
    /// Rows whose place they took.
    pub removed: u64,
    /// Files that were added.
    pub files_added: u64,
    /// Files that were taken out.
    pub files_removed: u64,
    /// Bytes of the files that were added.
    pub bytes_added: u64,
}

impl Replace {
    fn check(&self, base: &Snapshot) -> Result<()> {
        self.note.check()?;
        if let Some(position) = &self.position {
            position.check()?;
        }
        let wrong = |field: &str, rule: &str| {
            Err(Error::Definition { field: field.to_owned(), rule: rule.to_owned() })
        };
        let schema = base.schema();
        let unknown = |column: &String| Error::ColumnUnknown { column: column.clone() };
        match &self.part {
            Part::Whole => {}
            Part::Values { values, .. } if values.len() > VALUES_MAX => {
                return wrong("values", "a part has at most 10000 values");
            }
            Part::Values { column, .. } | Part::From { column, .. } => {
                schema.field_with_name(column).map_err(|_| unknown(column))?;
            }
        }
        if self.part != Part::Whole && (self.columns.is_some() || self.partition_by.is_some()) {
            return wrong("columns", "columns change for the whole table alone");
        }
        if let Some(partition_by) = &self.partition_by {
            let columns = self.columns.clone().unwrap_or(schema);
            let partition_by = partition_by.clone();
            return Definition { partition_by, ..Definition::new(columns) }.check();
        }
        let Some(columns) = &self.columns else { return Ok(()) };
        check(columns)?;
        for column in base.partition_columns() {
            let before = schema.field_with_name(&column).map(|it| it.data_type().clone());
            let after = columns.field_with_name(&column).map(|it| it.data_type().clone());
            if before.ok() != after.ok() {
                return wrong(&column, "a partition column stays as it is");
            }
        }
        Ok(())
    }
}

impl Part {
    /// Holds for the rows of the part, and is never NULL; `None` is all.
    fn filter(&self, schema: &SchemaRef) -> Result<Option<Expr>> {
        // A partition column comes as a dictionary, which lists of values do not take.
        let plain = |column: &str| -> Result<Expr> {
            Ok(cast(ident(column), schema.field_with_name(column)?.data_type().clone()))
        };
        Ok(match self {
            Self::Whole => None,
            Self::From { column, least } => {
                let column = plain(column)?;
                Some(column.clone().is_not_null().and(column.gt_eq(lit(least.clone()))))
            }
            Self::Values { column, values } => {
                let column = plain(column)?;
                let known: Vec<Expr> =
                    values.iter().filter(|it| !it.is_null()).map(|it| lit(it.clone())).collect();
                let one = match known.is_empty() {
                    true => lit(false),
                    false => column.clone().is_not_null().and(column.clone().in_list(known, false)),
                };
                let has_null = values.iter().any(ScalarValue::is_null);
                Some(if has_null { one.or(column.is_null()) } else { one })
            }
        })
    }
}

/// What the table holds of the part.
struct Stored {
    files: BTreeSet<String>,
    content: Sum,
}

impl Table {
    /// Puts rows in the place of a part of the table's rows, as one version.
    ///
    /// If the part has the same rows already, nothing is committed. Rows may be more than fit into memory: they wait on
    /// disk, or are written at once if nothing stays beside them. Given rows are not asked whether they belong to the part.
    ///
    /// # Errors
    /// Those of rows that do not fit the columns; [`Error::ColumnUnknown`]; [`Error::SchemaChanged`];
    /// [`Error::VersionChanged`]; [`Error::ConflictRetriesExhausted`]; [`Error::MemoryExhausted`].
    pub async fn replace(&self, rows: Rows, with: &Replace) -> Result<Replaced> {
        let base = self.snapshot().await?;
        with.check(&base)?;
        if base.reached(with.position.as_ref()).await? {
            return Ok(Replaced { duplicate: true, ..Replaced::default() });
        }
        let limit = self.lake().options().memory;
        let given = Given::collect(&base, rows, with).await;
        let given = given.map_err(|error| error.with_limit(limit))?;
        let rows = &given;
        let done =
            self.retry(|base| Box::pin(async move { self.replace_once(&base, rows, with).await }));
        let done = done.await;
        given.settle(self, &done).await;
        done.map_err(|error| error.with_limit(limit))
    }

    async fn replace_once(
        &self,
        base: &Snapshot,
        given: &Given,
        with: &Replace,
    ) -> Result<Replaced> {
        if base.reached(with.position.as_ref()).await? {
            return Ok(Replaced { duplicate: true, ..Replaced::default() });
        }
        base.is_expected(with.expected)?;
        if base.schema() != given.before || base.partition_columns() != given.divided_before {
            return Err(Error::SchemaChanged { path: self.path().to_string() });
        }
        let session = self.lake().session(Manner::Frugal);
        let filter = with.part.filter(&given.before)?;
        let seed = given.content.seed();
        let stored = stored(&session, base, filter.as_ref(), (&with.ignored, seed)).await?;
        let mut counts = Replaced {
            rows: given.content.rows,
            removed: stored.content.rows,
            ..Replaced::default()
        };
        let is_same = !given.is_new_shape() && stored.content == given.content;
        if is_same && with.position.is_none() {
            return Ok(counts);
        }
        let (removes, written) = if is_same {
            (Vec::new(), Written::default())
        } else {
            let removes = removes(base, &stored.files)?;
            let written = match &given.rows {
                Place::Written(written) => written.clone(),
                Place::Waiting(rows) => {
                    self.rewrite_part(&session, base, rows, filter.as_ref(), &stored).await?
                }
            };
            (removes, written)
        };
        counts.files_added = written.adds.len() as u64;
        counts.files_removed = removes.len() as u64;
        counts.bytes_added = written.bytes();
        let predicate = filter.as_ref().and_then(|it| expr_to_sql(it).ok());
        let predicate = predicate.map(|it| it.to_string());
        let draft = draft(base, given, with, (removes, &written, predicate), &counts)?;
        match self.commit(base, draft).await {
            Ok(version) => Ok(Replaced { version: Some(version), ..counts }),
            Err(error) => {
                // What was written before any attempt serves the next one.
                if error.is_conflict() && matches!(given.rows, Place::Waiting(_)) {
                    discard(&self.log_store().object_store(None), &written).await;
                }
                Err(error)
            }
        }
    }

    /// Writes the given rows, and those of the touched files that are not of the part.
    async fn rewrite_part(
        &self,
        session: &SessionContext,
        base: &Snapshot,
        given: &Spooled,
        filter: Option<&Expr>,
        stored: &Stored,
    ) -> Result<Written> {
        let schema = given.schema();
        let columns = || schema.fields().iter().map(|it| ident(it.name()));
        let mut frame = session.read_table(given.provider()?)?.select(columns())?;
        if let Some(filter) = filter
            && !stored.files.is_empty()
        {
            let files: Vec<String> = stored.files.iter().cloned().collect();
            let provider = base.state().table_provider().with_file_paths(files).build().await?;
            let others = session.read_table(Arc::new(provider))?.filter(not(filter.clone()))?;
            frame = others.select(columns())?.union(frame)?;
        }
        let keys: Vec<_> =
            base.partition_columns().iter().map(|it| ident(it).sort(true, true)).collect();
        if !keys.is_empty() {
            frame = frame.sort(keys)?;
        }
        self.write_frame(base, &schema, frame).await
    }

    async fn write_frame(
        &self,
        base: &Snapshot,
        schema: &SchemaRef,
        frame: DataFrame,
    ) -> Result<Written> {
        let mut rows = frame.execute_stream().await?;
        let mut files = Files::new(base, schema)?;
        files.sorted();
        let filled = async {
            while let Some(batch) = rows.next().await {
                files.write(&conform(&batch?, schema, 0)?).await?;
            }
            Ok(())
        };
        match filled.await {
            Ok(()) => files.close().await,
            Err(error) => {
                files.abort().await;
                Err(error)
            }
        }
    }
}

/// The commit: columns that are new, files that go, files that come, and what is said of it.
fn draft(
    base: &Snapshot,
    given: &Given,
    with: &Replace,
    (removes, written, predicate): (Vec<Action>, &Written, Option<String>),
    counts: &Replaced,
) -> Result<Draft> {
    let mut actions = Vec::new();
    if given.is_new_shape() {
        actions.push(Action::Metadata(metadata(base, given)?));
    }
    actions.extend(removes);
    actions.extend(written.actions());
    let later = with.said_later.lock().expect("no panic under this lock").clone();
    let note = with.note.clone().and(later);
    note.check()?;
    Ok(Draft {
        actions,
        operation: DeltaOperation::Write {
            mode: SaveMode::Overwrite,
            partition_by: with.partition_by.clone(),
            predicate,
        },
        position: with.position.clone(),
        note,
        metrics: vec![(metric::ROWS_ADDED, counts.rows), (metric::ROWS_DELETED, counts.removed)],
        // Rows that another writer adds meanwhile may belong to the part.
        alone: true,
    })
}

/// What the table is to be from now on.
fn metadata(base: &Snapshot, given: &Given) -> Result<Metadata> {
    let columns = to_delta(&given.schema)?;
    let metadata = base.loaded().metadata().clone().with_schema(&columns);
    let metadata = metadata.map_err(DeltaTableError::from)?;
    let divided = || {
        let mut text = serde_json::to_value(&metadata)?;
        text["partitionColumns"] = json!(given.divided);
        serde_json::from_value(text)
    };
    divided().map_err(|error: serde_json::Error| DeltaTableError::generic(error.to_string()).into())
}

/// The rows that the table holds of a part, and the files that they lie in.
async fn stored(
    session: &SessionContext,
    base: &Snapshot,
    filter: Option<&Expr>,
    (ignored, seed): (&[String], u64),
) -> Result<Stored> {
    let schema = base.schema();
    let mut content = Content::new(&schema, ignored, seed)?;
    let mut files = BTreeSet::new();
    let provider = base.state().table_provider().with_file_column(FILE).build().await?;
    let mut frame = session.read_table(Arc::new(provider))?;
    if let Some(filter) = filter {
        frame = frame.filter(filter.clone())?;
    }
    let columns = schema.fields().iter().map(|it| ident(it.name())).chain([ident(FILE)]);
    let mut rows = frame.select(columns.collect::<Vec<_>>())?.execute_stream().await?;
    let width = schema.fields().len();
    while let Some(batch) = rows.next().await {
        let batch = batch?;
        let names = cast_array(batch.column(width), &DataType::Utf8)?;
        for name in names.as_string::<i32>().iter().flatten() {
            if !files.contains(name) {
                files.insert(name.to_owned());
            }
        }
        let columns: Vec<usize> = (0..width).collect();
        content.add(&conform(&batch.project(&columns)?, &schema, 0)?)?;
    }
    Ok(Stored { files, content: content.sum() })
}

/// The named files, taken out of the table.
fn removes(base: &Snapshot, files: &BTreeSet<String>) -> Result<Vec<Action>> {
    let root = Path::from_url_path(base.table().log_store().root_url().path());
    let root = root.map_err(DeltaTableError::from)?;
    let mut paths = BTreeSet::new();
    for file in files {
        paths.insert(relative(file, &root)?);
    }
    let now = base.table().lake().clock().now().micros().div_euclid(1000);
    let mut removes = Vec::with_capacity(paths.len());
    for file in base.loaded().log_data().iter() {
        if paths.remove(&file.object_store_path()) {
            let mut remove = file.remove_action(true);
            remove.deletion_timestamp = Some(now);
            removes.push(Action::Remove(remove));
        }
    }
    match paths.into_iter().next() {
        None => Ok(removes),
        // Never taken lightly: the file's rows would be there twice.
        Some(file) => {
            Err(DeltaTableError::generic(format!("{file} is no file of the version")).into())
        }
    }
}
