//! What steps read of what is kept here.

use std::collections::BTreeSet;

use platform_proto::platform::etl::v1::watermark_position::Position;
use store::{Tx, Work};

use super::execution::Execution;
use super::spec::Layer;
use super::step::{Kind, Step};
use crate::error::{Error, Result};
use crate::store::{step, watermark};

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

/// Reads which batches an execution did not finish with.
pub(crate) struct Undone {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for Undone {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        let steps = step::all(tx, (self.org_id, &self.id)).await?;
        let is_undone =
            |step: &&Step| matches!(step.body.kind, Kind::Bronze | Kind::Silver) && !step.is_done();
        let batches: BTreeSet<String> =
            steps.iter().filter(is_undone).map(|step| step.body.subject.clone()).collect();
        Ok(batches.into_iter().collect())
    }
}
