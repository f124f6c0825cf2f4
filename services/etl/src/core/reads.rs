//! What steps read of what is kept here.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::common::v1::ExecutionStatus as Status;
use platform_proto::platform::etl::v1::watermark_position::Position;
use store::{Tx, Work};

use super::execution::Execution;
use super::spec::Layer;
use super::step::{Kind, Step};
use crate::error::{Error, Result};
use crate::store::{execution, step, watermark};

/// Earlier executions that one step looks at.
pub(crate) const LEFTOVERS_MAX: u32 = 20;

/// Reads how far a layer has come with a subject.
pub(crate) struct ReadMark {
    pub(crate) key: watermark::Key,
}

impl ReadMark {
    /// Of a subject of the pipeline of an execution.
    pub(crate) fn of(execution: &Execution, layer: Layer, subject: &str) -> Self {
        let key = watermark::Key {
            org_id: execution.org_id,
            pipeline_id: execution.pipeline_id.clone(),
            layer: layer.name().to_owned(),
            subject: subject.to_owned(),
            part: String::new(),
        };
        Self { key }
    }
}

/// How far a layer has come.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reached {
    /// Nowhere: it has never run, or somebody reset it.
    Nowhere,
    /// As far as an execution brought it.
    Here(Position),
    /// As far as a person set it: what lies beyond is to be computed again.
    Set(Position),
}

impl Work for ReadMark {
    type Output = Reached;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Reached> {
        let Some(found) = watermark::find(tx, &self.key).await? else {
            return Ok(Reached::Nowhere);
        };
        Ok(match found.position.position {
            None => Reached::Nowhere,
            Some(position) if found.execution_id.is_empty() => Reached::Set(position),
            Some(position) => Reached::Here(position),
        })
    }
}

/// Reads what an execution that did not end well left to be done.
pub(crate) struct Undone {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

/// What an execution left to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Left {
    /// Batches that it did not finish with, with their data sets as far as they are known.
    pub(crate) batches: BTreeMap<String, String>,
    /// Data sets of which it made rows that gold may not have read.
    pub(crate) datasets: BTreeSet<String>,
    /// Whether it may have written batches that no step of it is about.
    pub(crate) has_more: bool,
    /// Whether a sync that it asked for may go on.
    pub(crate) is_uncertain: bool,
}

impl Work for Undone {
    type Output = Left;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Left> {
        let mut left = Left::default();
        for Step { body, status, .. } in step::all(tx, (self.org_id, &self.id)).await? {
            let is_done = matches!(status, Status::Completed | Status::Skipped);
            left.is_uncertain |= body.is_uncertain;
            match body.kind {
                Kind::Bronze | Kind::Silver if !is_done => {
                    let dataset = left.batches.entry(body.subject).or_default();
                    if dataset.is_empty() {
                        *dataset = body.dataset;
                    }
                }
                Kind::Silver | Kind::Refine if is_done => {
                    left.datasets.insert(body.dataset);
                }
                Kind::Leftovers => left.datasets.extend(body.datasets),
                Kind::Source if !is_done => left.has_more = true,
                Kind::Streams
                | Kind::Source
                | Kind::Bronze
                | Kind::Silver
                | Kind::Refine
                | Kind::Aggregations
                | Kind::Gold => {}
            }
        }
        left.datasets.remove("");
        Ok(left)
    }
}

/// Reads which other executions of a pipeline left something, after one of them.
pub(crate) struct MoreLeft {
    pub(crate) org_id: i64,
    pub(crate) pipeline_id: String,
    pub(crate) after: String,
}

impl Work for MoreLeft {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        let pipeline = (self.org_id, self.pipeline_id.as_str());
        execution::unfinished(tx, pipeline, &self.after, LEFTOVERS_MAX).await
    }
}
