//! `platform query`: SQL over the organisation's tables, and what it prints.

use std::io::Write as _;

use clap::{Arg, ArgMatches, Command};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::{Map, Number, Value, json};

use crate::cli::asking::{follow, number};
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::flags;
use crate::cli::output::{self, Output};
use crate::cli::verbs;

/// Rows of a table that are lined up together; what comes later is lined up anew.
const LINED_UP: usize = 10_000;

/// `platform query`.
pub(crate) fn command() -> Command {
    verbs::command("query", "Ask the organisation's tables: platform query \"SELECT …\"")
        .args_conflicts_with_subcommands(true)
        .subcommand_required(false)
        .args([
            Arg::new("sql")
                .value_name("SQL")
                .help("The statement; layers are bronze, silver, gold and views"),
            Arg::new("file")
                .long("file")
                .short('f')
                .value_name("FILE")
                .help("Read the statement from a file, `-` for the standard input"),
            Arg::new("max-rows")
                .long("max-rows")
                .value_name("N")
                .value_parser(clap::value_parser!(i64).range(1..))
                .help("Leave out further rows"),
        ])
}

pub(crate) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    if matches.subcommand().is_some() {
        return verbs::run("query", matches, connection, output).await;
    }
    let sql = match (matches.get_one::<String>("sql"), matches.get_one::<String>("file")) {
        (Some(sql), None) => sql.clone(),
        (None, Some(path)) => flags::content(path)?,
        (Some(_), Some(_)) => return Err(Complaint::usage("name a statement or --file, not both")),
        (None, None) => return Err(Complaint::usage("name a statement, such as \"SHOW TABLES\"")),
    };
    let max_rows = matches.get_one::<i64>("max-rows").copied().unwrap_or_default();
    let statistics = print(connection, &sql, max_rows, output).await?;
    if output == Output::Table {
        let mut out = std::io::stderr();
        output::written(writeln!(out, "{}", summary(&statistics)))?;
    }
    Ok(())
}

/// Runs a statement and prints its rows; the answer is its statistics.
pub(crate) async fn print(
    connection: &mut Connection,
    sql: &str,
    max_rows: i64,
    output: Output,
) -> Result<Value, Complaint> {
    let statement = json!({"sql": sql, "limits": {"maxRows": max_rows}});
    let request = json!({"statement": statement});
    let mut stream = follow(connection, "query.v1.SqlService/ExecuteSql", request).await?;
    let mut columns = Vec::new();
    let mut waiting: Vec<Vec<Value>> = Vec::new();
    while let Some(mut part) = stream.next().await? {
        if let Some(started) = part.get("started") {
            columns = Column::all(&started["schema"]);
        } else if let Some(rows) = part["rows"]["rows"].as_array_mut() {
            waiting.extend(rows.iter_mut().map(values));
            if waiting.len() >= LINED_UP || output != Output::Table {
                print_rows(&columns, std::mem::take(&mut waiting), output)?;
            }
        } else if let Some(statistics) = part.get("statistics") {
            if output == Output::Table {
                print_rows(&columns, waiting, output)?;
            }
            return Ok(statistics.clone());
        }
    }
    Err(tonic::Status::unavailable("the result broke off; run the query again").into())
}

/// A column of a result.
struct Column {
    name: String,
    is_number: bool,
}

impl Column {
    fn all(schema: &Value) -> Vec<Self> {
        let columns = schema["columns"].as_array().map(Vec::as_slice).unwrap_or_default();
        let column = |column: &Value| {
            let kind = column["type"]["kind"].as_str().unwrap_or_default();
            let is_number = ["INT", "FLOAT", "DECIMAL"].iter().any(|it| kind.contains(it));
            Self { name: column["name"].as_str().unwrap_or_default().to_owned(), is_number }
        };
        columns.iter().map(column).collect()
    }
}

fn values(row: &mut Value) -> Vec<Value> {
    match row["values"].take() {
        Value::Array(values) => values.into_iter().map(plain).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            Vec::new()
        }
    }
}

/// A value of the contract as the JSON that people expect.
fn plain(value: Value) -> Value {
    let Value::Object(fields) = value else { return Value::Null };
    let Some((kind, value)) = fields.into_iter().next() else { return Value::Null };
    match kind.as_str() {
        "int64Value" => Value::Number(Number::from(number(&value))),
        "listValue" | "structValue" => {
            let Value::Object(mut inner) = value else { return json!([]) };
            match inner.remove("values") {
                Some(Value::Array(values)) => values.into_iter().map(plain).collect(),
                _ => json!([]),
            }
        }
        _ => value,
    }
}

fn print_rows(columns: &[Column], rows: Vec<Vec<Value>>, output: Output) -> Result<(), Complaint> {
    if output != Output::Table {
        let mut printer = output::Printer::new(output, true);
        for row in rows {
            let names = columns.iter().map(|column| column.name.clone());
            printer.print(&Value::Object(names.zip(row).collect::<Map<_, _>>()))?;
        }
        return printer.finish();
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(columns.iter().map(|column| column.name.as_str()));
    for row in rows {
        table.add_row(row.iter().map(text));
    }
    for (number, column) in columns.iter().enumerate().filter(|(_, column)| column.is_number) {
        let _ = column;
        if let Some(column) = table.column_mut(number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    output::write(&format!("{table}\n"))
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// One line about what a query cost.
fn summary(statistics: &Value) -> String {
    let rows = number(&statistics["rows"]);
    let millis = number(&statistics["planningMs"]) + number(&statistics["executionMs"]);
    let scanned = number(&statistics["rowsScanned"]);
    let left_out = if statistics["truncated"] == true { ", further ones left out" } else { "" };
    format!("{rows} rows{left_out}, {scanned} read, in {:.2} s", millis as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_plain_json() {
        let mut row = json!({"values": [
            {"int64Value": "5"}, {}, {"stringValue": "a"}, {"doubleValue": 1.5},
            {"listValue": {"values": [{"int64Value": "1"}]}},
        ]});
        assert_eq!(values(&mut row), [json!(5), Value::Null, json!("a"), json!(1.5), json!([1])]);
    }

    #[test]
    fn what_was_left_out_is_said() {
        let said = summary(&json!({"rows": "3", "truncated": true, "executionMs": "1200"}));
        assert_eq!(said, "3 rows, further ones left out, 0 read, in 1.20 s");
    }
}
