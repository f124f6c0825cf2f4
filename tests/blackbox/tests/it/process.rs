//! Binaries as processes: empty folders, wrong configuration, signals.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::Duration;

use blackbox::{Platform, Session, binary};
use platform_proto::platform::config::v1::WatchConfigRequest;
use platform_proto::platform::config::v1::config_change_service_client::ConfigChangeServiceClient;
use platform_proto::platform::config::v1::watch_config_response::Event;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

/// How long a process may take to end by itself.
const END_TIME_MAX: Duration = Duration::from_secs(60);

/// Every binary, with the arguments that start it.
const BINARIES: [(&str, &[&str]); 8] = [
    ("auth", &[]),
    ("config", &[]),
    ("connector", &[]),
    ("data", &[]),
    ("etl", &[]),
    ("query", &[]),
    ("rustmq-broker", &[]),
    ("platform", &["up"]),
];

#[test]
fn every_service_is_among_the_binaries() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let folders = std::fs::read_dir(root.join("services")).unwrap();
    let folders = folders.map(|entry| entry.unwrap().path());
    let programs = folders.filter(|folder| folder.join("src/main.rs").exists());
    let mut found: Vec<String> =
        programs.map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned()).collect();
    let mut tried = BINARIES.map(|(name, _)| name);
    found.sort();
    tried.sort_unstable();
    assert_eq!(found, tried);
}

/// A binary in an empty folder, on ports that the system chooses, with nothing else set.
fn command(name: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(binary(name).unwrap());
    let kept = ["PATH", "HOME", "TMPDIR"].into_iter();
    command
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(kept.filter_map(|name| Some((name, std::env::var_os(name)?))))
        .env("PLATFORM_SERVER__LISTEN", "127.0.0.1:0")
        .env("PLATFORM_SERVER__HTTP", "127.0.0.1:0")
        .env("PLATFORM_SERVER__DRAIN__LAME_DUCK", "0s")
        .stdin(Stdio::null())
        .kill_on_drop(true);
    command
}

async fn ended(mut command: Command) -> Output {
    tokio::time::timeout(END_TIME_MAX, command.output()).await.expect("it ends").unwrap()
}

fn signal(id: u32, name: &str) {
    let status = std::process::Command::new("kill").args([name, &id.to_string()]).status().unwrap();
    assert!(status.success());
}

#[tokio::test]
async fn every_binary_starts_in_an_empty_folder_and_drains_when_told() {
    for (name, arguments) in BINARIES {
        let folder = tempfile::tempdir().unwrap();
        let mut command = command(name, arguments, folder.path());
        command.env("PLATFORM_TELEMETRY__LEVEL", "info").env("PLATFORM_TELEMETRY__FORMAT", "json");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut seen = String::new();
        let started = async {
            while let Some(line) = log.next_line().await.unwrap() {
                seen += &line;
                if line.contains("\"started\"") {
                    return true;
                }
            }
            false
        };
        let started = tokio::time::timeout(END_TIME_MAX, started).await.unwrap_or(false);
        assert!(started, "{name} did not start: {seen}");
        signal(child.id().unwrap(), "-TERM");
        let rest = async { while log.next_line().await.unwrap().is_some() {} };
        let (ended, ()) = tokio::join!(tokio::time::timeout(END_TIME_MAX, child.wait()), rest);
        let status = ended.expect("it ends").unwrap();
        assert!(status.success(), "{name} ended with {status}");
    }
}

/// Variables of the environment, what the sentence must say, and the exit code.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str], i32);

#[tokio::test]
async fn a_wrong_configuration_ends_with_a_sentence_that_names_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let missing = folder.path().join("missing.pem").to_string_lossy().into_owned();
    let cases: [Case<'_>; 6] = [
        (&[("PLATFORM_SERVER__LISTENN", "127.0.0.1:0")], &["listenn", "listen"], 78),
        (&[("PLATFORM_SERVER__LISTEN", "nowhere")], &["server.listen", "nowhere"], 78),
        (&[("PLATFORM_SERVER__LISTEN", &taken)], &["server.listen", &taken], 78),
        (&[("PLATFORM_SERVER__HTTP", &taken)], &["server.http", &taken], 78),
        (
            &[
                ("PLATFORM_SERVER__TLS__CERTIFICATE", &missing),
                ("PLATFORM_SERVER__TLS__KEY", &missing),
            ],
            &["server.tls", "missing.pem"],
            78,
        ),
        (&[("PLATFORM_SERVER__DRAIN__GRACE", "soon")], &["server.drain.grace", "soon"], 78),
    ];
    for (name, arguments) in BINARIES {
        for (variables, words, code) in cases {
            let mut command = command(name, arguments, folder.path());
            command.envs(variables.iter().copied());
            let output = ended(command).await;
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(code), "{name} {variables:?}: {said}");
            for word in words {
                assert!(said.contains(word), "{name} {variables:?} does not say `{word}`: {said}");
            }
        }
        let output =
            ended(command(name, &[arguments, &["--no-such-flag"][..]].concat(), folder.path()))
                .await;
        assert_eq!(output.status.code(), Some(64), "{name}: {output:?}");
    }
}

#[tokio::test]
async fn an_open_stream_holds_up_no_drain() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("platform.toml");
    std::fs::write(&config, "[server.drain]\nlame_duck = \"0s\"\ngrace = \"5s\"\n").unwrap();
    let arguments = ["--config", &config.to_string_lossy()];
    let platform = Platform::start(&folder.path().join("data"), &arguments).await.unwrap();
    let owner = platform.owner().unwrap().clone();
    let session = Session::open(&platform, &owner).await.unwrap();
    let mut changes = ConfigChangeServiceClient::new(session.client(&platform).unwrap());
    let mut watch = changes.watch_config(WatchConfigRequest::default()).await.unwrap().into_inner();
    // The stream is open and idle from here on.
    while !matches!(watch.message().await.unwrap().unwrap().event, Some(Event::SnapshotEnd(_))) {}

    signal(platform.id().unwrap(), "-TERM");
    let status = platform.ended(END_TIME_MAX).await.unwrap();
    assert!(status.success(), "the drain was cut short: {status}");
    while let Ok(Some(_)) = watch.message().await {}
}

#[tokio::test]
async fn a_second_signal_ends_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("platform.toml");
    std::fs::write(&config, "[server.drain]\nlame_duck = \"5m\"\n").unwrap();
    let arguments = ["--config", &config.to_string_lossy()];
    let platform = Platform::start(&folder.path().join("data"), &arguments).await.unwrap();
    let id = platform.id().unwrap();
    signal(id, "-TERM");
    // The lame duck of five minutes has begun once the process says that it is leaving; both signals
    // are handled in order, so no waiting is needed in between.
    signal(id, "-INT");
    let status = platform.ended(END_TIME_MAX).await.unwrap();
    assert_eq!(status.code(), Some(130));
}
