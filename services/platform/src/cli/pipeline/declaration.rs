//! A pipeline as a file: the connector, what is brought, the data sets that it becomes, and when it runs.
//!
//! The file is YAML with up to four keys, each in the JSON form of its message:
//! `connector` (`platform.connector.v1.CreateConnectorRequest`), `streams` (a list of
//! `platform.connector.v1.StreamConfig`), `datasets` (a list of `platform.config.v1.Dataset`) and `pipeline`
//! (`platform.config.v1.Pipeline`). `${NAME}` in a text stands for what `--set NAME=VALUE` says.

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::cli::asking::ask;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::cli::{flags, switch};

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Declaration {
    connector: Option<Value>,
    streams: Vec<Value>,
    datasets: Vec<Value>,
    pipeline: Option<Value>,
}

/// `platform pipeline apply`.
pub(super) fn command() -> Command {
    Command::new("apply")
        .about("Make connector, data sets and pipeline what a YAML file says")
        .arg(Arg::new("file").required(true).help("The file, `-` for the standard input"))
        .arg(
            Arg::new("set")
                .long("set")
                .value_name("NAME=VALUE")
                .action(ArgAction::Append)
                .help("What ${NAME} in the file stands for; can be given several times"),
        )
        .arg(switch(
            "dry-run",
            "Say what would change among data sets and pipelines, and change nothing",
        ))
}

pub(super) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let path = matches.get_one::<String>("file").cloned().unwrap_or_default();
    let set = matches.get_many::<String>("set").into_iter().flatten();
    let set = set.map(|pair| {
        let wrong = || Complaint::Usage(format!("--set: `{pair}` is not NAME=VALUE"));
        pair.split_once('=')
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .ok_or_else(wrong)
    });
    let set = set.collect::<Result<_, _>>()?;
    let declaration = Declaration::parse(&flags::content(&path)?, &set)?;
    let changes = declaration.apply(connection, matches.get_flag("dry-run")).await?;
    output::print(output, &json!({"changes": changes}))
}

impl Declaration {
    /// Reads the text, and puts values in the place of their names.
    pub(crate) fn parse(text: &str, set: &BTreeMap<String, String>) -> Result<Self, Complaint> {
        let wrong = |error: serde_yaml_ng::Error| Complaint::Usage(format!("the file: {error}"));
        let mut document: Value = serde_yaml_ng::from_str(text).map_err(wrong)?;
        substitute(&mut document, set)?;
        serde_json::from_value(document)
            .map_err(|error| Complaint::Usage(format!("the file: {error}")))
    }

    /// Makes everything what the file says; what is so already stays. The changes are rows of kind, name and change.
    pub(crate) async fn apply(
        self,
        connection: &mut Connection,
        is_dry_run: bool,
    ) -> Result<Vec<Value>, Complaint> {
        let mut changes = Vec::new();
        let mut connector_id = None;
        if let Some(wanted) = &self.connector
            && !is_dry_run
        {
            let (id, change) = put_connector(connection, wanted).await?;
            changes.push(json!({"kind": "connector", "name": wanted["name"], "change": change}));
            connector_id = Some(id);
        }
        let mut objects: Vec<Value> =
            self.datasets.into_iter().map(|it| json!({"dataset": it})).collect();
        if let Some(mut pipeline) = self.pipeline {
            if let Some(id) = &connector_id {
                pipeline["connectorId"] = json!(id);
            }
            objects.push(json!({"pipeline": pipeline}));
        }
        if !objects.is_empty() {
            let request = json!({"objects": objects, "dryRun": is_dry_run});
            let name = "config.v1.ConfigChangeService/ApplyConfig";
            let answer = ask(connection, name, request).await?;
            for it in answer["changes"].as_array().into_iter().flatten() {
                let word = |key: &str, prefix: &str| {
                    it[key].as_str().unwrap_or_default().trim_start_matches(prefix).to_lowercase()
                };
                let (kind, change) = (word("kind", "CONFIG_KIND_"), word("change", "CHANGE_KIND_"));
                changes.push(json!({"kind": kind, "name": it["name"], "change": change}));
            }
        }
        // Streams name data sets, which stand by now.
        if let Some(id) = &connector_id
            && !self.streams.is_empty()
        {
            let request = json!({"connectorId": id, "streams": self.streams});
            ask(connection, "connector.v1.SyncService/ConfigureStreams", request).await?;
            for stream in &self.streams {
                let name = &stream["stream"]["name"];
                changes.push(json!({"kind": "stream", "name": name, "change": "configured"}));
            }
        }
        Ok(changes)
    }
}

/// Makes the connector, or gives the one of its name the file's configuration.
async fn put_connector(
    connection: &mut Connection,
    wanted: &Value,
) -> Result<(String, &'static str), Complaint> {
    let name = wanted["name"].as_str().unwrap_or_default();
    let request = json!({"search": name, "pagination": {"limit": 100}});
    let answer = ask(connection, "connector.v1.ConnectorService/ListConnectors", request).await?;
    let lower = name.to_lowercase();
    let is_it = |it: &&Value| it["name"].as_str().is_some_and(|it| it.to_lowercase() == lower);
    let found = answer["connectors"].as_array().into_iter().flatten().find(is_it);
    let (method, request, change) = match found {
        Some(it) => {
            let request = json!({"id": it["id"], "config": wanted["config"]});
            ("connector.v1.ConnectorService/UpdateConnector", request, "updated")
        }
        None => ("connector.v1.ConnectorService/CreateConnector", wanted.clone(), "created"),
    };
    let answer = ask(connection, method, request).await?;
    let id = answer["connector"]["id"].as_str().unwrap_or_default();
    Ok((id.to_owned(), change))
}

/// Puts values in the place of `${NAME}` in every text.
fn substitute(value: &mut Value, set: &BTreeMap<String, String>) -> Result<(), Complaint> {
    match value {
        Value::String(text) => {
            let mut from = 0;
            while let Some(start) = text[from..].find("${").map(|at| from + at) {
                let Some(length) = text[start..].find('}') else { break };
                let name = &text[start + 2..start + length];
                let known = set.get(name).cloned().ok_or_else(|| {
                    Complaint::Usage(format!("the file needs --set {name}=VALUE"))
                })?;
                text.replace_range(start..=start + length, &known);
                from = start + known.len();
            }
            Ok(())
        }
        Value::Array(values) => values.iter_mut().try_for_each(|it| substitute(it, set)),
        Value::Object(fields) => fields.values_mut().try_for_each(|it| substitute(it, set)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_and_missing_ones_are_asked_for() {
        let set = BTreeMap::from([("folder".to_owned(), "/srv/1".to_owned())]);
        let text = "connector: {name: a, config: {file: {directory: '${folder}/in'}}}";
        let read = Declaration::parse(text, &set).unwrap();
        assert_eq!(read.connector.unwrap()["config"]["file"]["directory"], "/srv/1/in");
        let missing = Declaration::parse(text, &BTreeMap::new()).unwrap_err().to_string();
        assert!(missing.contains("--set folder=VALUE"), "{missing}");
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let wrong = Declaration::parse("pipelines: []", &BTreeMap::new()).unwrap_err().to_string();
        assert!(wrong.contains("pipelines"), "{wrong}");
    }
}
