//! From exec to exit: the order in which a process starts and stops.
//!
//! Start: options, telemetry, ports, `start`, SERVING. Stop, at SIGINT or SIGTERM: NOT_SERVING, the lame duck, the stop
//! token, the drain of at most the grace, the last traces, exit. A second signal exits at once with code 130. SIGHUP
//! reads certificates again.

use std::io::{self, Read as _, Write as _};
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::flags::{self, Action};
use crate::options::{File, Loaded, Options, load};
use crate::telemetry::{self, Metrics};
use crate::{Error, Failure, Host, Server, VERSION, tls};

/// The exit code of a process that was told twice to go: that of a program which SIGINT ended.
const EXIT_SECOND_SIGNAL: i32 = 130;

/// Largest configuration file, in bytes.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// How long threads that block may still run when everything else is over.
const BLOCKING_GRACE: Duration = Duration::from_secs(1);

/// The whole life of a service's process: reads flags, configuration and environment, runs, and gives the exit code.
///
/// `start` opens stores, binds its ports, spawns its tasks on the host and returns; the process is SERVING from then
/// on, until a signal or the failure of a task that it cannot do without.
///
/// Exit codes: 0 a clean end; 64 a bad flag; 78 a bad configuration, a taken port and an unreadable certificate
/// included; 130 a second signal; 1 everything else, a drain that took longer than the grace included.
pub fn main<O: Options>(
    name: &'static str,
    start: impl AsyncFnOnce(O, Host) -> Result<(), Failure>,
) -> ExitCode {
    match prepare(name) {
        Ok(Some(options)) => run(name, options, start),
        Ok(None) => ExitCode::SUCCESS,
        Err(failure) => report(name, &failure),
    }
}

/// The life of a process from its loaded options on, for a program with a command line of its own.
pub fn run<O: Options>(
    name: &'static str,
    options: O,
    start: impl AsyncFnOnce(O, Host) -> Result<(), Failure>,
) -> ExitCode {
    heap::tell(options.server().heap.manner());
    tls::install_provider();
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.enable_all().thread_name(name);
    let worker_threads = options.server().worker_threads;
    if worker_threads > 0 {
        builder.worker_threads(worker_threads);
    }
    let runtime = match builder.build() {
        Ok(runtime) => runtime,
        Err(error) => return report(name, &Failure::other(format!("no threads: {error}"))),
    };
    let ended = runtime.block_on(Box::pin(live(name, options, start)));
    runtime.shutdown_timeout(BLOCKING_GRACE);
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(name, &failure),
    }
}

/// Reads the file of `--config` and the environment of this process over `defaults`.
///
/// # Errors
///
/// The first thing that is wrong, in one sentence.
pub fn configuration<O: Options>(defaults: &O, file: Option<&Path>) -> Result<Loaded<O>, Error> {
    let environment = std::env::vars_os().map(|(name, value)| {
        (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned())
    });
    let Some(path) = file else { return load(defaults, None, environment) };
    let text =
        read(path).map_err(|source| Error::ConfigUnreadable { path: path.to_owned(), source })?;
    let name = path.to_string_lossy();
    load(defaults, Some(File { name: &name, text: &text }), environment)
}

/// The text of a file that is not too long to be a configuration. It may be a pipe.
fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let mut file = std::fs::File::open(path)?.take(FILE_BYTES_MAX + 1);
    file.read_to_string(&mut text)?;
    if text.len() as u64 > FILE_BYTES_MAX {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it has more than 1 MiB"));
    }
    Ok(text)
}

/// The options to run with; none if the command line asked for something that is done by now.
fn prepare<O: Options>(name: &str) -> Result<Option<O>, Failure> {
    let flags = flags::parse(std::env::args_os().skip(1))?;
    let load = || configuration(&O::default(), flags.config.as_deref());
    match flags.action {
        Action::Help => say(&flags::help(name)),
        Action::Version => say(&format!("{name} {VERSION}\n")),
        Action::Run => return Ok(Some(load()?.options)),
        Action::CheckConfig => {
            load()?;
            eprintln!("{name}: the configuration is valid");
        }
        Action::PrintConfig => say(&load()?.print()),
    }
    Ok(None)
}

fn say(text: &str) {
    // A reader that has gone, such as `head`, is no fault.
    _ = io::stdout().write_all(text.as_bytes());
}

fn report(name: &str, failure: &Failure) -> ExitCode {
    eprintln!("{name}: {failure}");
    failure.exit.into()
}

async fn live<O: Options>(
    name: &'static str,
    options: O,
    start: impl AsyncFnOnce(O, Host) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let telemetry = telemetry::install(options.telemetry(), name)?;
    let host = Host { log_level: telemetry.log_level.clone(), ..Host::new(name) };
    let server = options.server().clone();
    let ended = match watch_signals(&host) {
        Ok(asked) => until_end(&host, options, start, &asked).await,
        Err(error) => Err(Failure::other(format!("no signals: {error}"))),
    };
    let ended = stop(&host, &server, ended).await;
    telemetry.flush().await;
    ended
}

/// Starts, serves, and returns when there is a reason to stop: a failure, or that somebody asked.
async fn until_end<O: Options>(
    host: &Host,
    options: O,
    start: impl AsyncFnOnce(O, Host) -> Result<(), Failure>,
    asked: &CancellationToken,
) -> Result<(), Failure> {
    tracing::info!(name = host.name, version = VERSION, "starting");
    Metrics::install().keep_up(&host.tasks);
    let http = options.server().http.clone();
    host.http.listen(host, &http, "server.http").await?;
    let failed = async {
        let task = host.tasks.failed().await;
        Err(Failure::other(format!("the task `{task}` failed: the log says why")))
    };
    let starting = AssertUnwindSafe(Box::pin(start(options, host.clone()))).catch_unwind();
    let panicked = |_| Failure::other("the start panicked: the log says where");
    let mut failed = std::pin::pin!(failed);
    tokio::select! {
        started = starting => started.map_err(panicked)??,
        gone = &mut failed => return gone,
        () = asked.cancelled() => return Ok(()),
    }
    host.health.start();
    tracing::info!(state = host.health.state().name(), "started");
    tokio::select! {
        gone = failed => gone,
        () = asked.cancelled() => Ok(()),
    }
}

/// Stops in order. Only a process that served and was asked to go waits for its callers to learn of it.
async fn stop(host: &Host, server: &Server, ended: Result<(), Failure>) -> Result<(), Failure> {
    let has_served = host.health.report().started;
    host.health.drain();
    if ended.is_ok() && has_served {
        tracing::info!(lame_duck = %server.drain.lame_duck, "leaving");
        tokio::time::sleep(server.drain.lame_duck.0).await;
    }
    if host.tasks.drain(server.drain.grace.0).await {
        tracing::info!("drained");
        return ended;
    }
    let tasks: Vec<String> =
        host.tasks.running().into_iter().map(|(task, count)| format!("{task} ({count})")).collect();
    let tasks = tasks.join(", ");
    tracing::warn!(tasks, grace = %server.drain.grace, "drain cut short");
    ended.and_then(|()| {
        let grace = server.drain.grace;
        let cure = "raise `server.drain.grace`, or see why they take so long";
        Err(Failure::other(format!("after {grace} these tasks still ran: {tasks}: {cure}")))
    })
}

/// Listens for signals for the rest of the process. The token is cancelled by the first that asks it to go.
fn watch_signals(host: &Host) -> io::Result<CancellationToken> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut hangup = signal(SignalKind::hangup())?;
    let asked = CancellationToken::new();
    let (reload, token) = (host.reload.clone(), asked.clone());
    // No task of the host: it has to live through the drain.
    tokio::spawn(async move {
        while let Some(kind) = next(&mut interrupt, &mut terminate, &mut hangup).await {
            if kind == SignalKind::hangup() {
                tracing::info!("reload asked for");
                reload.request();
                continue;
            }
            if token.is_cancelled() {
                tracing::warn!("second signal, leaving at once");
                std::process::exit(EXIT_SECOND_SIGNAL);
            }
            token.cancel();
        }
    });
    Ok(asked)
}

async fn next(
    interrupt: &mut Signal,
    terminate: &mut Signal,
    hangup: &mut Signal,
) -> Option<SignalKind> {
    tokio::select! {
        got = interrupt.recv() => got.map(|()| SignalKind::interrupt()),
        got = terminate.recv() => got.map(|()| SignalKind::terminate()),
        got = hangup.recv() => got.map(|()| SignalKind::hangup()),
    }
}
