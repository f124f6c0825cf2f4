//! RustMQ through the command line, against the broker of the all-in-one.

use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use rustmq::{
    Client, ConsumerOptions, Credentials, ErrorCode, ProducerOptions, Record, Start, TopicPartition,
};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, Command};

use crate::world::World;

/// Nothing here takes so long.
const BOUND: Duration = Duration::from_secs(60);

/// The command line, as the owner of a platform.
struct Cli {
    server: String,
    token: String,
    home: tempfile::TempDir,
}

/// How a command ended.
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl Cli {
    async fn of(world: &World) -> Self {
        let owner = world.owner().await;
        let server = format!("http://{}", world.started.grpc);
        Self { server, token: owner.token, home: tempfile::tempdir().unwrap() }
    }

    fn start(&self, arguments: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_platform"))
            .args(["--server", &self.server])
            .args(arguments)
            .env("PLATFORM_CLI_HOME", self.home.path())
            .env("PLATFORM_CLI_API_KEY", &self.token)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap()
    }

    async fn run(&self, arguments: &[&str], input: &str) -> Ended {
        let mut child = self.start(arguments);
        let mut stdin = child.stdin.take().unwrap();
        let writing = async {
            // A command that fails early reads nothing.
            _ = stdin.write_all(input.as_bytes()).await;
            drop(stdin);
        };
        let both = async { tokio::join!(writing, child.wait_with_output()).1 };
        let output = tokio::time::timeout(BOUND, both).await.unwrap().unwrap();
        Ended {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    async fn well(&self, arguments: &[&str], input: &str) -> String {
        let ended = self.run(arguments, input).await;
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.err);
        ended.out
    }

    async fn json(&self, arguments: &[&str], input: &str) -> Value {
        let out = self.well(&[arguments, &["--output", "json"]].concat(), input).await;
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}"))
    }
}

#[tokio::test]
async fn topics_come_change_and_go() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    let made = cli
        .json(&["topic", "create", "orders", "--partitions", "3", "--retention", "2h"], "")
        .await;
    assert_eq!(made["topic"]["partitionCount"], 3);
    let again = cli.run(&["topic", "create", "orders"], "").await;
    assert_eq!(again.code, 1);
    assert!(
        again.err.contains("TOPIC_ALREADY_EXISTS") && again.err.contains("next:"),
        "{}",
        again.err
    );
    let listed = cli.json(&["topic", "list", "ord"], "").await;
    assert_eq!(listed["topics"][0]["name"], "orders");
    cli.well(
        &["topic", "alter", "orders", "--partitions", "5", "--description", "what was bought"],
        "",
    )
    .await;
    let shown = cli.json(&["topic", "describe", "orders"], "").await;
    assert_eq!(shown["topic"]["partitions"].as_array().unwrap().len(), 5);
    assert_eq!(shown["topic"]["config"]["description"], "what was bought");
    assert_eq!(shown["topic"]["config"]["retentionPolicy"]["retentionMs"], "7200000");
    let table = cli.well(&["topic", "describe", "orders"], "").await;
    assert!(table.contains("DESCRIPTION") && table.contains("LEADER"), "{table}");
    assert_eq!(cli.run(&["topic", "alter", "orders"], "").await.code, 64);
    cli.well(&["topic", "delete", "orders"], "").await;
    let gone = cli.run(&["topic", "describe", "orders"], "").await;
    assert!(gone.code == 1 && gone.err.contains("TOPIC_NOT_FOUND"), "{}", gone.err);
    world.stop().await;
}

#[tokio::test]
async fn what_is_produced_is_consumed() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    cli.well(&["topic", "create", "lines", "--partitions", "2"], "").await;
    let sent = cli
        .json(&["produce", "lines", "--partition", "1", "--compression", "zstd"], "a\nb\nc\n")
        .await;
    assert_eq!((&sent["records"], &sent["bytes"]), (&3.into(), &3.into()));
    assert_eq!(cli.well(&["consume", "lines"], "").await, "a\nb\nc\n");
    assert_eq!(cli.well(&["consume", "lines", "--count", "2"], "").await, "a\nb\n");
    assert_eq!(cli.well(&["consume", "lines", "--partition", "1", "--from", "2"], "").await, "c\n");
    let read = cli.json(&["consume", "lines", "--summary"], "").await;
    assert_eq!((&read["records"], &read["checksum"]), (&sent["records"], &sent["checksum"]));

    let pairs = ["produce", "lines", "--key-separator", "=", "--header", "from=test"];
    cli.well(&pairs, "k=v\nk=w").await;
    let keyed = cli.well(&["consume", "lines", "--key"], "").await;
    assert!(keyed.contains("k\tv\nk\tw\n"), "{keyed}");

    // Whole records can be taken from one topic to another.
    let records = cli.well(&["consume", "lines", "--output", "json"], "").await;
    assert!(records.contains(r#""headers":[{"key":"from","value":"test"}]"#), "{records}");
    cli.well(&["topic", "create", "copy", "--partitions", "2"], "").await;
    cli.well(&["produce", "copy", "--format", "records"], &records).await;
    let copied = cli.well(&["consume", "copy", "--output", "json"], "").await;
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text
            .lines()
            .map(|line| line.replace(r#""topic":"copy""#, r#""topic":"lines""#))
            .collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&copied), sorted(&records));
    world.stop().await;
}

#[tokio::test]
async fn times_of_records_lead_to_them() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    cli.well(&["topic", "create", "events", "--retention", "infinite"], "").await;
    let lines: String = (0..1000)
        .map(|it| {
            format!("{{\"id\":{it},\"at\":\"2001-01-01T00:{:02}:{:02}Z\"}}\n", it / 60, it % 60)
        })
        .collect();
    let flags = ["--format", "json", "--key-field", "id", "--time-field", "at"];
    cli.well(&[&["produce", "events"][..], &flags].concat(), &lines).await;
    let from = ["consume", "events", "--from", "2001-01-01T00:10:00Z"];
    let read = cli.json(&[&from[..], &["--summary"]].concat(), "").await;
    assert_eq!(read["records"], 400);
    let first = cli.well(&[&from[..], &["--count", "1"]].concat(), "").await;
    assert!(first.starts_with("{\"id\":600,"), "{first}");
    let after =
        cli.json(&["consume", "events", "--from", "2002-01-01T00:00:00Z", "--summary"], "").await;
    assert_eq!(after["records"], 0);
    world.stop().await;
}

#[tokio::test]
async fn mistakes_are_told_with_what_to_do() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    for (arguments, input, code, said) in [
        (&["produce", "nothing"][..], "a", 1, "TOPIC_NOT_FOUND"),
        (&["consume", "nothing"], "", 1, "TOPIC_NOT_FOUND"),
        (&["produce", "t", "no-such-file"], "", 64, "no-such-file cannot be read"),
        (&["produce", "t", "--key-field", "id"], "", 64, "--format json"),
        (&["consume", "t", "--from", "yesterday"], "", 64, "earliest, latest"),
        (&["mq", "inspect", "no-such-folder"], "", 64, "no-such-folder"),
    ] {
        let ended = cli.run(arguments, input).await;
        assert_eq!(ended.code, code, "{arguments:?}: {}", ended.err);
        assert!(ended.err.contains(said), "{arguments:?}: {}", ended.err);
    }
    cli.well(&["topic", "create", "strict"], "").await;
    let ended = cli.run(&["produce", "strict", "--format", "json"], "{}\nno\n").await;
    assert!(ended.code == 64 && ended.err.contains("line 2"), "{}", ended.err);
    // What came before the mistake is there, and is said to be.
    assert_eq!(cli.well(&["consume", "strict"], "").await, "{}\n");
    assert!(ended.out.contains("RECORDS") && ended.out.contains('1'), "{}", ended.out);
    world.stop().await;
}

#[tokio::test]
async fn one_limit_of_the_retention_is_changed_without_the_other() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    let made = cli.json(&["topic", "create", "kept", "--retention-bytes", "1GiB"], "").await;
    let policy = &made["topic"]["retentionPolicy"];
    let week = (7 * 24 * 3600 * 1000).to_string();
    let bytes = (1 << 30).to_string();
    assert_eq!(
        (&policy["retentionMs"], &policy["retentionBytes"]),
        (&week.into(), &bytes.clone().into())
    );
    let altered = cli.json(&["topic", "alter", "kept", "--retention", "1h"], "").await;
    let policy = &altered["topic"]["retentionPolicy"];
    assert_eq!(
        (&policy["retentionMs"], &policy["retentionBytes"]),
        (&"3600000".into(), &bytes.into())
    );
    world.stop().await;
}

#[tokio::test]
async fn a_failed_delivery_ends_a_command_that_still_waits_for_input() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    cli.well(&["topic", "create", "short"], "").await;
    let mut child = cli.start(&["produce", "short", "--output", "json"]);
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"a\n").await.unwrap();
    testkit::wait_for("the first record", BOUND, async || {
        cli.well(&["consume", "short"], "").await == "a\n"
    })
    .await;
    cli.well(&["topic", "delete", "short"], "").await;
    input.write_all(b"b\n").await.unwrap();
    // The input stays open.
    let output = tokio::time::timeout(BOUND, child.wait_with_output()).await.unwrap().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["records"], 1, "only what was acknowledged");
    assert!(String::from_utf8_lossy(&output.stderr).contains("TOPIC_NOT_FOUND"));
    drop(input);
    world.stop().await;
}

/// Presses Ctrl-C.
async fn interrupt(child: &Child) {
    let id = child.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().await.unwrap().success());
}

/// A topic with more than a pipe holds.
async fn long(cli: &Cli) {
    cli.well(&["topic", "create", "long"], "").await;
    let line = format!("{}\n", "x".repeat(999));
    cli.well(&["produce", "long"], &line.repeat(1000)).await;
}

#[tokio::test]
async fn an_interrupt_between_two_waits_is_heard() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    long(&cli).await;
    let mut child = cli.start(&["consume", "long", "--follow"]);
    let mut out = child.stdout.take().unwrap();
    // Something has come, and the rest waits for a reader: the command is in the midst of printing.
    out.read_exact(&mut [0]).await.unwrap();
    interrupt(&child).await;
    let mut rest = Vec::new();
    let ended = async { tokio::join!(out.read_to_end(&mut rest), child.wait()).1.unwrap() };
    let ended = tokio::time::timeout(BOUND, ended).await.unwrap();
    assert_eq!(ended.code(), Some(0));
    world.stop().await;
}

#[tokio::test]
async fn a_reader_that_goes_ends_the_command_well() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    long(&cli).await;
    for arguments in [&["consume", "long"][..], &["consume", "long", "--count", "1"]] {
        let mut child = cli.start(arguments);
        drop(child.stdout.take());
        let output = tokio::time::timeout(BOUND, child.wait_with_output()).await.unwrap().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    }
    world.stop().await;
}

#[tokio::test]
async fn a_log_is_shown_entry_by_entry_and_its_damage_is_a_failure() {
    let folder = testkit::folder();
    let files: Arc<dyn fs::FileSystem> = Arc::new(fs::RealFs);
    let options = journal::Options { segment_bytes: 4096, ..journal::Options::default() };
    let path = folder.path().join("log");
    let (mut writer, reader, flusher, _) =
        journal::open(files, &path, options, 0, Arc::new(base::OsRandom)).unwrap();
    for number in 0..3_u8 {
        let parts = [bytes::Bytes::from(vec![number; 3000])];
        let entry = journal::Entry { span: 1, epoch: 1, timestamp_ms: 0, parts: &parts };
        writer.append(&entry, 0).unwrap();
    }
    // An orderly stop: all of it is durable.
    flusher.run(fs::Executor::threads(1), async {}).await.unwrap();
    drop((writer, reader));
    let inspect = async |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_platform"))
            .args(["mq", "inspect"])
            .arg(&path)
            .args(arguments)
            .output()
            .await
            .unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        (output.status.code().unwrap(), out, String::from_utf8(output.stderr).unwrap())
    };
    let (code, out, err) = inspect(&["--entries", "--output", "json"]).await;
    assert_eq!(code, 0, "{err}");
    let lines: Vec<Value> = out.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let offsets: Vec<&Value> = lines.iter().take(3).map(|it| &it["offset"]).collect();
    assert_eq!(offsets, [0, 1, 2]);
    assert_eq!((lines.len(), &lines[3]["end"]), (4, &3.into()));
    let (_, table, _) = inspect(&["--entries"]).await;
    assert!(table.starts_with("      OFFSET") && table.contains("segments"), "{table}");
    let log = path.join("00000000000000000000.log");
    let mut bytes = std::fs::read(&log).unwrap();
    let at = bytes.windows(3000).position(|it| it == [0; 3000]).unwrap();
    bytes[at] ^= 1;
    std::fs::write(&log, bytes).unwrap();
    let (code, out, err) = inspect(&[]).await;
    assert!(code == 1 && err.contains("damaged"), "{code}: {err}{out}");
}

#[tokio::test]
async fn nobody_but_operators_and_peers_comes_in() {
    let world = World::start().await;
    let owner = world.owner().await;
    let key = world.key(&owner, "platform.pipeline.read").await;
    let endpoint = format!("http://{}", world.started.grpc);
    let admin = Client::builder(endpoint.clone())
        .credentials(Credentials::bearer(owner.token))
        .build()
        .unwrap();
    admin.admin().create("closed", 1).await.unwrap();
    for credentials in [Credentials::none(), Credentials::api_key(key)] {
        let client = Client::builder(endpoint.clone()).credentials(credentials).build().unwrap();
        assert!(client.admin().create("open", 1).await.is_err());
        let producer = client.producer(ProducerOptions::default()).unwrap();
        let refused = producer.send(Record::new("closed").value("x")).await;
        assert!(refused.is_err(), "somebody else may write");
    }
    world.stop().await;
}

#[tokio::test]
async fn the_library_writes_and_reads_every_compression() {
    let world = World::start().await;
    let owner = world.owner().await;
    let client = Client::builder(format!("http://{}", world.started.grpc))
        .credentials(Credentials::bearer(owner.token))
        .build()
        .unwrap();
    client.admin().create("all", 1).await.unwrap();
    let mut wanted = Vec::new();
    for compression in rustmq::Compression::ALL {
        let options =
            ProducerOptions { compression, batch_bytes: 4096, ..ProducerOptions::default() };
        let producer = client.producer(options).unwrap();
        let mut deliveries = Vec::new();
        for number in 0..500 {
            let value = format!("{compression} {number}");
            deliveries.push(producer.send(Record::new("all").value(value.clone())).await.unwrap());
            wanted.push(value);
        }
        for delivery in deliveries {
            assert!(delivery.await.unwrap().offset.is_some());
        }
        producer.close().await.unwrap();
    }
    let place = TopicPartition::new("all", 0);
    let consumer =
        client.consumer([(place.clone(), Start::Earliest)], ConsumerOptions::default()).unwrap();
    let mut found = Vec::new();
    while found.len() < wanted.len() {
        let records = consumer.poll(BOUND).await.unwrap().expect("records in time");
        for record in records {
            let value = record.unwrap().value.unwrap();
            found.push(String::from_utf8(value.to_vec()).unwrap());
        }
    }
    assert_eq!(found, wanted);
    // Beyond the end there is nothing to read from.
    consumer.seek(&place, Start::Offset(1_000_000)).unwrap();
    let refused = consumer.poll(BOUND).await.unwrap_err();
    let code = ErrorCode::OffsetOutOfRange;
    assert!(
        matches!(&refused, rustmq::Error::Refused { code: it, .. } if *it == code),
        "{refused}"
    );
    drop(consumer);
    world.stop().await;
}

#[tokio::test]
async fn a_short_measurement_leaves_nothing_behind() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    let flags = ["--records", "2000", "--size", "100B", "--partitions", "2", "--producers", "2"];
    let measured = cli.json(&[&["mq", "bench"][..], &flags].concat(), "").await;
    let names: Vec<&Value> =
        measured["phases"].as_array().unwrap().iter().map(|it| &it["name"]).collect();
    assert_eq!(names, ["produce", "consume"]);
    assert!(measured["phases"][0]["recordsPerSecond"].as_f64().unwrap() > 0.0);
    // The services' own topics may come meanwhile.
    let left = cli.json(&["topic", "list", "bench-"], "").await;
    assert!(left["topics"].as_array().is_none_or(Vec::is_empty), "{left}");
    world.stop().await;
}

#[tokio::test]
async fn a_measurement_that_is_interrupted_leaves_nothing_behind() {
    let world = World::start().await;
    let cli = Cli::of(&world).await;
    let child = cli.start(&["mq", "bench", "--records", "1000000000"]);
    let is_there = async || {
        let listed = cli.json(&["topic", "list", "bench-"], "").await;
        listed["topics"].as_array().is_some_and(|topics| !topics.is_empty())
    };
    testkit::wait_for("the topic", BOUND, is_there).await;
    interrupt(&child).await;
    let output = tokio::time::timeout(BOUND, child.wait_with_output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && said.contains("interrupted"), "{said}");
    assert!(!is_there().await);
    world.stop().await;
}
