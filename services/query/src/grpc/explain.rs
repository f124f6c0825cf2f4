//! Statements that are looked at: checked, and explained.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use lake::sql::{Error as Sql, Explanation, Parameter, ScalarValue, Statement, Step};
use platform_proto::platform::query::v1 as pb;
use rpc::{Call, Fault as _};

use super::sql::is_of_statement;
use crate::convert::{long, schema, statement};
use crate::core::plan::{self, Ask, Reader};
use crate::core::scope;
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::run::{self, Run};

/// Checks a statement; what is wrong with it is an answer.
pub(super) async fn validate(
    parts: &Parts,
    call: &Call,
    sql: &str,
) -> Result<pb::ValidateSqlResponse> {
    let reader = parts.reader(call).await?;
    let ask = statement::looked_at(&parts.options, parts.limits(call), sql)?;
    match look(parts, &reader, ask).await {
        Ok(found) => Ok(found),
        Err(error) if is_of_statement(&error) && error.reason() != "INTERNAL" => {
            Ok(pb::ValidateSqlResponse {
                valid: false,
                issues: vec![issue(&error)],
                estimated_rows: -1,
                ..pb::ValidateSqlResponse::default()
            })
        }
        Err(error) => Err(error),
    }
}

async fn look(parts: &Parts, reader: &Reader, mut ask: Ask) -> Result<pb::ValidateSqlResponse> {
    let statement = Statement::parse(&ask.sql)?;
    let scope = scope::resolve(parts, reader, &statement).await?;
    let (session, reads) = plan::open(parts, reader, &scope, &ask).await?;
    let parameters = session.parameters(&statement).await?;
    ask.values = stand_ins(&parameters);
    let planned = Box::pin(session.plan(&statement, &ask.values)).await;
    let names = scope.tables.keys().chain(scope.views.iter().map(|(name, _)| name));
    let mut relations: Vec<String> = names.map(ToString::to_string).collect();
    relations.sort();
    let mut answer = pb::ValidateSqlResponse {
        valid: true,
        parameters: parameters.iter().map(parameter).collect(),
        relations,
        // Values of parameters may narrow it.
        estimated_scan_bytes: long(reads.iter().map(|it| it.bytes).sum::<u64>()),
        estimated_rows: -1,
        ..pb::ValidateSqlResponse::default()
    };
    match planned {
        Ok(query) => {
            let estimate = query.estimate();
            answer.schema = Some(schema::of_result(query.schema()));
            if parameters.is_empty() {
                answer.estimated_scan_bytes = long(estimate.scan_bytes);
                answer.estimated_rows = estimate.rows.map_or(-1, long);
            }
        }
        // NULL in the place of a parameter may be what a function does not take; the statement itself is sound.
        Err(_) if !parameters.is_empty() => {}
        Err(error) => return Err(error.into()),
    }
    Ok(answer)
}

/// NULL for every parameter, of the type that is needed.
pub(crate) fn stand_ins(parameters: &[Parameter]) -> BTreeMap<String, ScalarValue> {
    let stand_in = |it: &Parameter| {
        let null = it.data_type.as_ref().and_then(|needed| ScalarValue::try_from(needed).ok());
        (it.name.clone(), null.unwrap_or(ScalarValue::Null))
    };
    parameters.iter().map(stand_in).collect()
}

fn parameter(found: &Parameter) -> pb::SqlParameter {
    let r#type = found.data_type.as_ref().map(schema::data_type);
    pb::SqlParameter { name: found.name.clone(), r#type }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "no other error has a place")]
fn issue(error: &Error) -> pb::SqlIssue {
    let number = |number: u64| i32::try_from(number).unwrap_or(i32::MAX);
    let (line, column, message) = match error {
        Error::Sql(Sql::Invalid { line, column, message, .. }) => {
            (number(*line), number(*column), message.clone())
        }
        other => (0, 0, other.to_string()),
    };
    let mut facts = error.facts().into_iter();
    let suggestion = facts.find(|(name, _)| *name == "suggestion").map(|(_, value)| value);
    pb::SqlIssue {
        line,
        column,
        code: error.reason().to_owned(),
        message,
        suggestion: suggestion.unwrap_or_default(),
    }
}

/// Explains a statement, and executes it if that is asked for.
pub(super) async fn explain(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ExplainSqlRequest,
) -> Result<pb::ExplainSqlResponse> {
    let reader = parts.reader(call).await?;
    let statement = request.statement.unwrap_or_default();
    let door = pb::QueryInterface::Grpc;
    let asked = statement::asked(&parts.options, parts.limits(call), statement, door)?;
    if !request.analyze {
        let planned = plan::plan(parts, &reader, &asked.ask).await?;
        return Ok(answer(planned.query.explain(), None));
    }
    let Run { line, planned, queued, turn } = run::begin(parts, &reader, asked).await?;
    let stop = line.entry.stop.clone();
    let id = line.id.clone();
    let analyzed = async { Box::pin(planned.query.analyze()).await.map_err(Error::from) };
    let analyzed = run::stoppable(&stop, &id, analyzed).await;
    drop(turn);
    match analyzed {
        Ok((explanation, taken)) => {
            let statistics = run::statistics(&taken, queued);
            line.complete(statistics.clone()).await?;
            Ok(answer(explanation, Some(statistics)))
        }
        Err(error) => {
            let waited = pb::QueryStatistics {
                queued_ms: long(Duration::as_millis(&queued)),
                ..pb::QueryStatistics::default()
            };
            Err(line.fail(error, Some(waited)).await)
        }
    }
}

fn answer(
    explanation: Explanation,
    statistics: Option<pb::QueryStatistics>,
) -> pb::ExplainSqlResponse {
    pb::ExplainSqlResponse {
        steps: explanation.steps.iter().map(step).collect(),
        logical_plan: explanation.logical_plan,
        physical_plan: explanation.physical_plan,
        statistics,
    }
}

fn step(step: &Step) -> pb::PlanStep {
    let number = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    pb::PlanStep {
        id: number(step.id),
        inputs: step.inputs.iter().map(|it| number(*it)).collect(),
        operator: step.operator.clone(),
        detail: step.detail.clone(),
        estimated_rows: step.estimated_rows.map_or(-1, long),
        actual_rows: step.actual_rows.map_or(0, long),
        elapsed_micros: step.elapsed_micros.map_or(0, long),
        peak_memory_bytes: step.peak_memory_bytes.map_or(0, long),
    }
}
