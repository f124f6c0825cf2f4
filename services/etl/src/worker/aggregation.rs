//! Steps of gold: which aggregations read what was written, and building one.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;

use super::calls::{Broken, Context, ask, incomplete, reason};
use super::refinement::with_readers;
use crate::core::machine::{Made, Mark};
use crate::core::reads::Reached;
use crate::core::spec::Layer;
use crate::core::step::{Counts, Kind, StepBody};

/// Rows of a page of aggregations.
const PAGE: i32 = 500;

impl Context {
    /// Finds out which aggregations read what was written, themselves or through others; and before that, which data
    /// sets refine it.
    pub(super) async fn aggregations(&self) -> Result<Made, Broken> {
        if self.touched.is_empty() {
            return Ok(Made { is_skipped: true, ..Made::default() });
        }
        let (mut next, held) = self.refinements().await?;
        if !next.is_empty() {
            let output_ref = format!("{} refinements", next.len());
            next.push(StepBody::new(Kind::Aggregations, "aggregations"));
            return Ok(Made { output_ref, next, ..Made::default() });
        }
        let mut inputs = BTreeMap::new();
        for page in 1.. {
            let pagination = PaginationRequest { page, limit: PAGE, ..Default::default() };
            let list = pb::ListAggregationsRequest {
                org_id: self.org_id(),
                dataset: None,
                pagination: Some(pagination),
            };
            let answer = self.gold_client().list_aggregations(ask(list)).await;
            let answer = answer.map_err(|status| self.broken(&status))?.into_inner();
            let pairs = answer.aggregations.into_iter().map(|it| (it.name, it.inputs));
            inputs.extend(pairs);
            if !answer.pagination.unwrap_or_default().has_next {
                break;
            }
        }
        let held = with_readers(&inputs, held);
        let waiting: Vec<String> = inputs.keys().filter(|it| held.contains(*it)).cloned().collect();
        inputs.retain(|name, _| !held.contains(name));
        let mut made = Made::default();
        if !waiting.is_empty() {
            let waiting = waiting.join(", ");
            made.remark =
                format!("not built, since a data set that they read is not whole: {waiting}");
        }
        made.next = order(&inputs, &self.touched);
        made.output_ref = format!("{} aggregations", made.next.len());
        Ok(made)
    }

    /// Builds one aggregation.
    pub(super) async fn gold(&self) -> Result<Made, Broken> {
        let aggregation = self.step.body.subject.clone();
        // A watermark that a person set or reset asks for what lies beyond it, whatever changed.
        let reached = self.reached(Layer::Gold, &aggregation).await?;
        let is_again = !matches!(reached, Reached::Here(_));
        // The rows of a batch that is about no days may lie on any: what changed is built.
        let is_of_days = self.is_anew() && !self.is_dayless;
        let build = pb::BuildAggregationRequest {
            org_id: self.org_id(),
            aggregation: aggregation.clone(),
            date_range: self.execution.spec.date_range.clone().filter(|_| is_of_days),
            full: is_of_days || is_again || self.execution.spec.full_refresh,
            pipeline_id: self.execution.pipeline_id.clone(),
            execution_id: self.execution.id.clone(),
            fence: self.fence(),
        };
        let call = |request| {
            let mut client = self.gold_client();
            async move { client.build_aggregation(request).await }
        };
        let answer = match self.work(build, call).await {
            Ok(answer) => answer,
            // It is built with the execution that brings the rest of what it reads.
            Err(status) if reason(&status) == "INPUT_MISSING" => {
                let remark = format!("not built yet: {}", status.message());
                return Ok(Made { is_skipped: true, remark, ..Made::default() });
            }
            Err(status) => return Err(self.broken(&status)),
        };
        let result = answer.result.ok_or_else(|| incomplete("the result"))?;
        let table = result.tables.first();
        Ok(Made {
            output_ref: result.gold_batch_id,
            table_name: table.map(|it| it.table_name.clone()).unwrap_or_default(),
            table_version: table.map(|it| it.snapshot_id),
            dataset: aggregation.clone(),
            counts: Counts {
                input_records: result.input_records,
                output_records: result.output_records,
                ..Counts::default()
            },
            watermark: result.built_at.map(|at| Mark {
                subject: aggregation,
                position: WatermarkPosition { position: Some(Position::EventTime(at)) },
            }),
            ..Made::default()
        })
    }
}

/// Steps for the aggregations that read one of these data sets, themselves or through others: each after those that it
/// reads. Of a circle, which config refuses, none is built.
fn order(inputs: &BTreeMap<String, Vec<String>>, touched: &[String]) -> Vec<StepBody> {
    let mut reached: BTreeSet<&str> = touched.iter().map(String::as_str).collect();
    loop {
        let before = reached.len();
        for (name, reads) in inputs {
            if reads.iter().any(|input| reached.contains(input.as_str())) {
                reached.insert(name);
            }
        }
        if reached.len() == before {
            break;
        }
    }
    let wanted: BTreeSet<&str> =
        inputs.keys().map(String::as_str).filter(|name| reached.contains(name)).collect();
    let mut places: BTreeMap<&str, i64> = BTreeMap::new();
    let mut steps = Vec::new();
    loop {
        let is_next = |name: &&&str| {
            let reads = &inputs[**name];
            let own = reads.iter().filter(|input| wanted.contains(input.as_str()));
            !places.contains_key(**name)
                && own.into_iter().all(|input| places.contains_key(input.as_str()))
        };
        let Some(name) = wanted.iter().find(is_next).copied() else { return steps };
        let mut body = StepBody::new(Kind::Gold, name);
        body.input_ref = tables(inputs, name);
        body.depends_on =
            inputs[name].iter().filter_map(|input| places.get(input.as_str()).copied()).collect();
        steps.push(body);
        places.insert(name, i64::try_from(steps.len()).unwrap_or(i64::MAX));
    }
}

/// The tables that an aggregation reads, as `<layer>.<name>`, with commas between.
fn tables(inputs: &BTreeMap<String, Vec<String>>, name: &str) -> String {
    let table = |input: &String| {
        let layer = if inputs.contains_key(input) { "gold" } else { "silver" };
        format!("{layer}.{input}")
    };
    inputs[name].iter().map(table).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inputs(of: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        let owned = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
        of.iter().map(|(name, reads)| ((*name).to_owned(), owned(reads))).collect()
    }

    fn ordered(of: &[(&str, &[&str])], touched: &str) -> Vec<(String, Vec<i64>)> {
        let steps = order(&inputs(of), &[touched.to_owned()]);
        steps.into_iter().map(|step| (step.subject, step.depends_on)).collect()
    }

    #[test]
    fn aggregations_come_after_those_that_they_read() {
        let all: &[(&str, &[&str])] =
            &[("a_top", &["b_mid"]), ("b_mid", &["orders"]), ("other", &["clicks"])];
        let expected = [("b_mid".to_owned(), vec![]), ("a_top".to_owned(), vec![1])];
        assert_eq!(ordered(all, "orders"), expected);
        assert_eq!(ordered(all, "unread"), []);
    }

    #[test]
    fn an_input_that_did_not_change_is_not_waited_for() {
        let all: &[(&str, &[&str])] = &[("joined", &["orders", "daily"]), ("daily", &["clicks"])];
        assert_eq!(ordered(all, "orders"), [("joined".to_owned(), vec![])]);
        let both = [("daily".to_owned(), vec![]), ("joined".to_owned(), vec![1])];
        assert_eq!(ordered(all, "clicks"), both);
    }

    #[test]
    fn a_circle_ends() {
        assert_eq!(ordered(&[("a", &["b", "x"]), ("b", &["a"])], "x"), []);
    }
}
