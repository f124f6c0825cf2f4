//! What is printed: tables for people, JSON and YAML for programs.

use std::io::{self, Write};

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use serde_json::{Map, Value};

use crate::cli::complaint::Complaint;

/// Columns of a table that nobody chose.
const COLUMNS_MAX: usize = 7;

/// How data are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// Columns, or names and values, for people; may change.
    Table,
    /// The answer as proto3 JSON; a stream is one document a line.
    Json,
    /// The same as YAML; a stream is one document after the other.
    Yaml,
}

/// Prints the answers of one call.
pub(crate) struct Printer {
    output: Output,
    is_stream: bool,
}

impl Printer {
    /// A printer of one answer, or of a stream of them.
    pub(crate) fn new(output: Output, is_stream: bool) -> Self {
        Self { output, is_stream }
    }

    /// Prints an answer at once, so that a stream can be followed.
    pub(crate) fn print(&mut self, answer: &Value) -> Result<(), Complaint> {
        let text = match (self.output, self.is_stream) {
            (Output::Json, true) => format!("{answer}\n"),
            (Output::Json, false) => format!("{answer:#}\n"),
            (Output::Yaml, is_stream) => {
                let document = serde_yaml_ng::to_string(answer)
                    .map_err(|it| Complaint::Usage(it.to_string()))?;
                if is_stream { format!("---\n{document}") } else { document }
            }
            (Output::Table, true) => format!("{answer}\n"),
            (Output::Table, false) => table(answer),
        };
        write(&text)
    }

    /// Ends the output.
    #[expect(clippy::unused_self, reason = "a printer that is done prints no more")]
    pub(crate) fn finish(self) -> Result<(), Complaint> {
        written(io::stdout().flush())
    }
}

/// Prints data to the standard output; a reader that has gone is no error.
pub(crate) fn write(text: &str) -> Result<(), Complaint> {
    written(io::stdout().write_all(text.as_bytes()))
}

/// What came of writing to the standard output. A reader that has gone, as `head` goes, is no error: the process ends,
/// since nobody wants the rest.
pub(crate) fn written(result: io::Result<()>) -> Result<(), Complaint> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => std::process::exit(0),
        result => Ok(result?),
    }
}

/// Prints one answer.
pub(crate) fn print(output: Output, answer: &Value) -> Result<(), Complaint> {
    let mut printer = Printer::new(output, false);
    printer.print(answer)?;
    printer.finish()
}

/// An answer as a table: its list as rows, or its one object as names and values.
fn table(answer: &Value) -> String {
    let Some(fields) = answer.as_object() else { return format!("{answer:#}\n") };
    let list = fields.iter().find_map(|(_, value)| value.as_array().filter(|rows| is_rows(rows)));
    if let Some(rows) = list {
        return format!("{}{}", rows_table(rows), page_line(fields));
    }
    let mut objects = fields.values().filter_map(Value::as_object);
    let text = match (objects.next(), fields.len()) {
        (Some(object), 1) => object_table(object),
        _ => object_table(fields),
    };
    if text.is_empty() { "done\n".to_owned() } else { text }
}

fn is_rows(rows: &[Value]) -> bool {
    rows.first().is_some_and(Value::is_object)
}

fn rows_table(rows: &[Value]) -> String {
    let mut columns: Vec<&str> = Vec::new();
    for row in rows.iter().filter_map(Value::as_object) {
        for (name, value) in row {
            let is_plain = !value.is_object() && !value.is_array();
            if is_plain && !columns.contains(&name.as_str()) {
                columns.push(name);
            }
        }
    }
    // Ids, names and states first: they are what people look for.
    columns.sort_by_key(|name| match *name {
        "id" => 0,
        "name" => 1,
        "email" => 2,
        "status" => 3,
        _ => 4,
    });
    columns.truncate(COLUMNS_MAX);
    let mut table = plain();
    table.set_header(columns.iter().map(|name| heading(name)));
    for row in rows {
        table.add_row(columns.iter().map(|name| row.get(name).map_or(String::new(), cell)));
    }
    format!("{table}\n")
}

fn page_line(fields: &Map<String, Value>) -> String {
    let Some(page) = fields.get("pagination").and_then(Value::as_object) else {
        return String::new();
    };
    if let (Some(total), Some(true)) =
        (page.get("total"), page.get("hasNext").and_then(Value::as_bool))
    {
        return format!("{total} in all; see the next with --page\n");
    }
    match page.get("nextCursor").and_then(Value::as_str) {
        Some(cursor) if page.get("hasMore").and_then(Value::as_bool) == Some(true) => {
            format!("more: --cursor {cursor}\n")
        }
        _ => String::new(),
    }
}

fn object_table(object: &Map<String, Value>) -> String {
    if object.is_empty() {
        return String::new();
    }
    let mut table = plain();
    for (name, value) in object {
        table.add_row([heading(name), cell(value)]);
    }
    format!("{table}\n")
}

fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table
}

/// `lastUsedAt` is `LAST USED AT`.
fn heading(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push(' ');
        }
        out.push(letter.to_ascii_uppercase());
    }
    out
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(values) if values.iter().all(|it| !it.is_object() && !it.is_array()) => {
            values.iter().map(cell).collect::<Vec<_>>().join(", ")
        }
        Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_is_a_table_with_ids_and_names_first() {
        let answer = json!({
            "groups": [{"createdAt": "x", "id": "1", "name": "a"}, {"id": "2", "name": "b"}],
            "pagination": {"total": 9, "hasNext": true},
        });
        let printed = table(&answer);
        let lines: Vec<Vec<&str>> =
            printed.lines().map(|it| it.split_whitespace().collect()).collect();
        assert_eq!(lines[0], ["ID", "NAME", "CREATED", "AT"]);
        assert_eq!(lines[2], ["2", "b"]);
        assert!(printed.ends_with("9 in all; see the next with --page\n"), "{printed}");
    }

    #[test]
    fn one_object_is_names_and_values() {
        let printed = table(&json!({"role": {"name": "admin", "isBuiltIn": true}}));
        assert!(printed.contains("IS BUILT IN"), "{printed}");
        assert_eq!(table(&json!({})), "done\n");
    }
}
