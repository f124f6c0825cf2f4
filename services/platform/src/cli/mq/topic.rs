//! `platform topic`.

use clap::{Arg, ArgAction, ArgMatches, Command};
use rustmq::{Client, RetentionPolicy, TopicConfig};
use serde_json::{Map, Value, json};

use crate::cli::complaint::Complaint;
use crate::cli::mq::options::flag;
use crate::cli::output::{self, Output, print};
use crate::cli::{flags, switch};

/// `platform topic`.
pub(super) fn command() -> Command {
    let name = || Arg::new("name").value_name("NAME").required(true).help("Name of the topic");
    Command::new("topic")
        .about("Topics: the logs that records are written to and read from")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("create")
                .about("Create a topic")
                .arg(name())
                .arg(partitions())
                .arg(
                    flag("replicas", "N", "Copies of each partition")
                        .value_parser(clap::value_parser!(u32)),
                )
                .args(settings()),
        )
        .subcommand(
            Command::new("list")
                .about("List topics")
                .arg(Arg::new("prefix").value_name("PREFIX").help("Only names that begin so"))
                .arg(switch("internal", "List the cluster's own topics too")),
        )
        .subcommand(
            Command::new("describe").about("Show a topic, its partitions and settings").arg(name()),
        )
        .subcommand(
            Command::new("alter")
                .about("Change settings of a topic, or give it more partitions")
                .arg(name())
                .arg(partitions())
                .args(settings())
                .arg(
                    flag(
                        "reset",
                        "FIELD",
                        "Give a setting the cluster's default again; may be given several times",
                    )
                    .action(ArgAction::Append),
                ),
        )
        .subcommand(
            Command::new("delete")
                .about("Delete a topic with all its records; it cannot be undone")
                .arg(name()),
        )
}

fn partitions() -> Arg {
    flag("partitions", "N", "Number of partitions; it can only grow")
        .value_parser(clap::value_parser!(u32).range(1..=10000))
}

/// What `create` and `alter` can set.
fn settings() -> Vec<Arg> {
    vec![
        flag(
            "from",
            "FILE",
            "Settings as YAML or JSON, `-` for the standard input; flags are laid over them",
        ),
        flag(
            "retention",
            "SPAN",
            "How long records are kept, such as 7d, or `infinite`, which is without a limit of size too",
        ),
        flag("retention-bytes", "SIZE", "Bytes of each partition that are kept, such as 10GiB")
            .value_parser(size),
        flag("cleanup", "POLICY", "What happens to old records").value_parser([
            "delete",
            "compact",
            "compact-and-delete",
        ]),
        flag(
            "flush",
            "POLICY",
            "When records go to the disk: every, never, or a span such as 100ms",
        ),
        flag("segment-bytes", "SIZE", "Size of the log's files").value_parser(size),
        flag("max-message-bytes", "SIZE", "Greatest batch").value_parser(size),
        flag("min-in-sync-replicas", "N", "Copies that must exist for --acks all")
            .value_parser(clap::value_parser!(u32)),
        flag("compression", "NAME", "How records that come plain are compressed")
            .value_parser(["none", "lz4", "zstd", "snappy"]),
        flag("timestamps", "CLOCK", "Whose clock a record's time is")
            .value_parser(["create", "append"]),
        flag("description", "TEXT", "What the topic is for"),
        flag("label", "KEY=VALUE", "A label; may be given several times").action(ArgAction::Append),
    ]
}

fn size(text: &str) -> Result<u64, String> {
    text.parse::<base::ByteSize>().map(|size| size.0)
}

fn seconds(text: &str) -> Result<std::time::Duration, Complaint> {
    let span = text.parse::<base::Span>();
    span.map(|span| span.0).map_err(|error| Complaint::Usage(format!("`{text}`: {error}")))
}

/// The settings that were typed. `held` is the retention in force, of which one limit may be changed alone.
fn config(
    matches: &ArgMatches,
    name: &str,
    held: Option<&RetentionPolicy>,
) -> Result<TopicConfig, Complaint> {
    let mut config = match matches.get_one::<String>("from") {
        Some(path) => from_file(path)?,
        None => Map::new(),
    };
    config.insert("name".to_owned(), json!(name));
    for (flag, field) in [("partitions", "partitionCount"), ("replicas", "replicationFactor")] {
        if let Ok(Some(number)) = matches.try_get_one::<u32>(flag) {
            config.insert(field.to_owned(), json!(number));
        }
    }
    for (flag, field) in
        [("segment-bytes", "segmentBytes"), ("max-message-bytes", "maxMessageBytes")]
    {
        if let Some(size) = matches.get_one::<u64>(flag) {
            config.insert(field.to_owned(), json!(size.to_string()));
        }
    }
    if let Some(number) = matches.get_one::<u32>("min-in-sync-replicas") {
        config.insert("minInSyncReplicas".to_owned(), json!(number));
    }
    for (flag, field, prefix) in [
        ("cleanup", "cleanupPolicy", "CLEANUP_POLICY_"),
        ("compression", "compression", "COMPRESSION_"),
        ("description", "description", ""),
    ] {
        if let Some(text) = matches.get_one::<String>(flag) {
            let value = match prefix {
                "" => text.clone(),
                prefix => format!("{prefix}{}", text.to_uppercase().replace('-', "_")),
            };
            config.insert(field.to_owned(), json!(value));
        }
    }
    if let Some(clock) = matches.get_one::<String>("timestamps") {
        let kind = if clock == "append" { "LOG_APPEND_TIME" } else { "CREATE_TIME" };
        config.insert("timestampType".to_owned(), json!(format!("TIMESTAMP_TYPE_{kind}")));
    }
    retention(matches, &mut config, held)?;
    if let Some(policy) = matches.get_one::<String>("flush") {
        let value = match policy.as_str() {
            "every" => json!({"every": true}),
            "never" => json!({"never": true}),
            span => json!({"interval": format!("{}s", seconds(span)?.as_secs_f64())}),
        };
        config.insert("flushPolicy".to_owned(), value);
    }
    if let Some(labels) = matches.get_many::<String>("label") {
        let mut map = Map::new();
        for pair in labels {
            let (key, value) = pair
                .split_once('=')
                .ok_or_else(|| Complaint::Usage(format!("--label: `{pair}` is not key=value")))?;
            map.insert(key.to_owned(), json!(value));
        }
        config.insert("labels".to_owned(), Value::Object(map));
    }
    serde_json::from_value(Value::Object(config))
        .map_err(|error| Complaint::Usage(format!("the settings cannot be: {error}")))
}

/// Whether one limit of the retention is typed without the other, which then stays as it is.
fn has_one_limit(matches: &ArgMatches) -> bool {
    let age = matches.get_one::<String>("retention").map(String::as_str);
    let has_bytes = matches.contains_id("retention-bytes");
    age != Some("infinite") && age.is_some() != has_bytes
}

fn retention(
    matches: &ArgMatches,
    config: &mut Map<String, Value>,
    held: Option<&RetentionPolicy>,
) -> Result<(), Complaint> {
    let age = matches.get_one::<String>("retention").map(String::as_str);
    let bytes = matches.get_one::<u64>("retention-bytes");
    if age.is_none() && bytes.is_none() {
        return Ok(());
    }
    let field = "retentionPolicy";
    let from_file = config.remove("retention_policy").or_else(|| config.remove(field));
    let mut policy = match (from_file, held) {
        (Some(Value::Object(policy)), _) => policy,
        (_, Some(held)) => to_json(held)?.as_object().cloned().unwrap_or_default(),
        (_, None) => Map::new(),
    };
    policy.remove("infinite");
    match age {
        Some("infinite") if bytes.is_some() => {
            return Err(Complaint::usage("--retention: infinite excludes --retention-bytes"));
        }
        Some("infinite") => {
            policy.clear();
            policy.insert("infinite".to_owned(), json!(true));
        }
        Some(span) => {
            let milliseconds = seconds(span)?.as_millis().to_string();
            policy.insert("retentionMs".to_owned(), json!(milliseconds));
        }
        None => {}
    }
    if let Some(bytes) = bytes {
        policy.insert("retentionBytes".to_owned(), json!(bytes.to_string()));
    }
    config.insert(field.to_owned(), Value::Object(policy));
    Ok(())
}

fn from_file(path: &str) -> Result<Map<String, Value>, Complaint> {
    let text = flags::content(path)?;
    let wrong = |rule: String| Complaint::Usage(format!("--from: {path} {rule}"));
    let value = serde_yaml_ng::from_str::<Value>(&text)
        .map_err(|error| wrong(format!("is no YAML or JSON: {error}")))?;
    match value {
        Value::Object(map) => Ok(map),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(wrong("holds no object with settings".to_owned()))
        }
    }
}

pub(super) async fn run(
    name: &str,
    matches: &ArgMatches,
    client: &Client,
    output: Output,
) -> Result<(), Complaint> {
    let admin = client.admin();
    let topic = || matches.get_one::<String>("name").cloned().unwrap_or_default();
    match name {
        "create" => {
            let held = match has_one_limit(matches) {
                true => admin.cluster_config().await?.topic_defaults,
                false => None,
            };
            let held = held.and_then(|it| it.retention_policy);
            let made = admin.create_topic(config(matches, &topic(), held.as_ref())?).await?;
            print(output, &json!({"topic": to_json(&made.config)?}))
        }
        "list" => {
            let prefix = matches.get_one::<String>("prefix").cloned().unwrap_or_default();
            let topics = admin.list_topics(prefix, matches.get_flag("internal")).await?;
            match (output, topics.is_empty()) {
                (Output::Table, true) => output::write("no topics\n"),
                _ => print(output, &json!({"topics": to_json(&topics)?})),
            }
        }
        "describe" => describe(to_json(&admin.describe_topic(topic()).await?)?, output),
        "alter" => alter(matches, client, &topic(), output).await,
        "delete" => {
            admin.delete_topic(topic()).await?;
            print(output, &json!({}))
        }
        _ => Err(Complaint::usage("there is no such command")),
    }
}

async fn alter(
    matches: &ArgMatches,
    client: &Client,
    topic: &str,
    output: Output,
) -> Result<(), Complaint> {
    let admin = client.admin();
    let reset: Vec<String> =
        matches.get_many::<String>("reset").into_iter().flatten().cloned().collect();
    let held = match has_one_limit(matches) {
        true => admin.describe_topic(topic).await?.topic.and_then(|it| it.config),
        false => None,
    };
    let held = held.and_then(|it| it.retention_policy);
    let mut config = config(matches, topic, held.as_ref())?;
    let partitions = std::mem::take(&mut config.partition_count);
    let is_changed = config != TopicConfig { name: topic.to_owned(), ..TopicConfig::default() };
    if partitions == 0 && !is_changed && reset.is_empty() {
        return Err(Complaint::usage("name a setting to change; see platform topic alter --help"));
    }
    if partitions > 0 {
        admin.increase_partitions(topic, partitions).await?;
    }
    if is_changed || !reset.is_empty() {
        let config = admin.alter_topic(config, reset).await?;
        return print(output, &json!({"topic": to_json(&config)?}));
    }
    describe(to_json(&admin.describe_topic(topic).await?)?, output)
}

/// A topic: for people its settings, and then its partitions as rows.
fn describe(mut answer: Value, output: Output) -> Result<(), Complaint> {
    if output != Output::Table {
        return print(output, &answer);
    }
    let partitions = answer["topic"]["partitions"].take();
    let mut settings = answer["topic"]["config"].take();
    settings["topicId"] = answer["topic"]["topicId"].take();
    settings["createdAt"] = answer["createdAt"].take();
    print(output, &json!({"topic": settings}))?;
    output::write("\n")?;
    print(output, &json!({"partitions": partitions}))
}

fn to_json(value: &impl serde::Serialize) -> Result<Value, Complaint> {
    serde_json::to_value(value).map_err(|error| Complaint::Usage(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(arguments: &[&str]) -> Result<TopicConfig, Complaint> {
        let matches = command().try_get_matches_from(arguments);
        let matches = matches.map_err(|error| Complaint::Usage(error.to_string()))?;
        let (_, matches) = matches.subcommand().unwrap();
        config(matches, matches.get_one::<String>("name").unwrap(), None)
    }

    #[test]
    fn flags_become_settings() {
        let made = typed(&[
            "topic",
            "create",
            "orders",
            "--partitions",
            "8",
            "--retention",
            "2h",
            "--retention-bytes",
            "1GiB",
            "--flush",
            "100ms",
            "--cleanup",
            "compact-and-delete",
            "--compression",
            "zstd",
            "--label",
            "team=a",
            "--timestamps",
            "append",
        ])
        .unwrap();
        assert_eq!((made.name.as_str(), made.partition_count), ("orders", 8));
        let retention = made.retention_policy.clone().unwrap();
        assert_eq!(retention.retention_ms, Some(7_200_000));
        assert_eq!(retention.retention_bytes, Some(1 << 30));
        let made = serde_json::to_value(&made).unwrap();
        assert_eq!(made["flushPolicy"], json!({"interval": "0.100s"}));
        assert_eq!(made["cleanupPolicy"], "CLEANUP_POLICY_COMPACT_AND_DELETE");
        assert_eq!(made["compression"], "COMPRESSION_ZSTD");
        assert_eq!(made["timestampType"], "TIMESTAMP_TYPE_LOG_APPEND_TIME");
        assert_eq!(made["labels"], json!({"team": "a"}));
    }

    #[test]
    fn one_limit_of_the_retention_leaves_the_other() {
        let bytes = Some(1 << 30);
        let both =
            RetentionPolicy { retention_ms: Some(1000), retention_bytes: bytes, infinite: false };
        let infinite = RetentionPolicy { infinite: true, ..RetentionPolicy::default() };
        for (held, flags, wanted) in [
            (&both, ["--retention", "2s"], (Some(2000), bytes, false)),
            (&both, ["--retention-bytes", "2MiB"], (Some(1000), Some(2 << 20), false)),
            (&both, ["--retention", "infinite"], (None, None, true)),
            (&infinite, ["--retention", "2s"], (Some(2000), None, false)),
        ] {
            let matches =
                command().try_get_matches_from(["topic", "alter", "t"].into_iter().chain(flags));
            let matches = matches.unwrap();
            let (_, matches) = matches.subcommand().unwrap();
            assert_eq!(has_one_limit(matches), flags[1] != "infinite");
            let policy = config(matches, "t", Some(held)).unwrap().retention_policy.unwrap();
            let found = (policy.retention_ms, policy.retention_bytes, policy.infinite);
            assert_eq!(found, wanted, "{flags:?}");
        }
    }

    #[test]
    fn what_cannot_be_is_told() {
        for wrong in [
            &["topic", "create", "t", "--retention", "infinite", "--retention-bytes", "1GiB"][..],
            &["topic", "create", "t", "--retention", "soon"],
            &["topic", "create", "t", "--label", "a"],
            &["topic", "create", "t", "--partitions", "0"],
        ] {
            assert!(typed(wrong).is_err(), "{wrong:?}");
        }
    }
}
