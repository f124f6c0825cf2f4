//! `platform up`: every service in one process.
//!
//! Owns:      the order in which the services are built, and what is printed once they serve.
//! Invariant: every port is bound before a store is opened, and the line that says "ready" is true when it is printed.
//! Not here:  signals, logs and the drain (`runtime`).

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use auth::FirstCredential;
use clap::{Arg, ArgMatches, Command};
use net::Address;
use rpc::{Authority, Clients, Peers, Server};
use runtime::options::Loaded;
use runtime::{BoxError, Error, Failure, Host, OnError, State};
use secrecy::ExposeSecret as _;
use serde_json::json;

use crate::cli::output::Output;
use crate::options::Options;
use crate::sample::{self, Tour};

/// What the process is called in its own memory, where its services find each other.
const NAME: &str = "platform";
/// The services that run in it, as tokens name them.
pub const SERVICES: [&str; 7] = ["auth", "config", "connector", "data", "etl", "query", "rustmq"];

/// `platform up`.
pub(crate) fn command() -> Command {
    Command::new("up")
        .about("Start every service in this process, on what lies in one folder")
        .args(places())
        .args([
            Arg::new("listen")
                .long("listen")
                .value_name("HOST:PORT")
                .value_parser(clap::value_parser!(Address))
                .help("Where gRPC and gRPC-web are served; port 0 takes a free one"),
            Arg::new("http")
                .long("http")
                .value_name("HOST:PORT")
                .value_parser(clap::value_parser!(Address))
                .help("Where HTTP is served: metrics, health, the keys of tokens"),
            crate::cli::switch(
                "sample",
                "Bring made-up advertising data through the platform and show what came of them, unless an earlier start did",
            ),
            crate::cli::switch("check-config", "Check the configuration and end"),
            crate::cli::switch(
                "print-config",
                "Print the configuration that holds, with where it comes from, and end",
            ),
        ])
}

/// The flags that say where the platform's folder and its configuration are.
pub(crate) fn places() -> [Arg; 2] {
    [
        Arg::new("data")
            .long("data")
            .value_name("FOLDER")
            .default_value("data")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Where everything is kept; made if it is missing"),
        Arg::new("config")
            .long("config")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Configuration in TOML; the environment wins over it, and flags over both"),
    ]
}

/// The configuration that the flags, the file and the environment make up.
pub(crate) fn load(matches: &ArgMatches) -> Result<Loaded<Options>, Error> {
    let data = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    let file = matches.get_one::<PathBuf>("config").map(PathBuf::as_path);
    runtime::configuration(&Options::below(&data), file)
}

/// Runs the process to its end.
#[expect(clippy::print_stderr, clippy::print_stdout, reason = "telemetry is not up yet")]
#[must_use]
pub fn run(matches: &ArgMatches, began: Instant) -> ExitCode {
    let loaded = match load(matches) {
        Ok(loaded) => loaded,
        Err(error) => {
            let failure = Failure::from(error);
            eprintln!("{NAME}: {failure}");
            return failure.exit.into();
        }
    };
    if matches.get_flag("print-config") {
        print!("{}", loaded.print());
        return ExitCode::SUCCESS;
    }
    if matches.get_flag("check-config") {
        eprintln!("{NAME}: the configuration is well");
        return ExitCode::SUCCESS;
    }
    let mut options = loaded.options;
    for (name, address) in
        [("listen", &mut options.server.listen), ("http", &mut options.server.http)]
    {
        if let Some(given) = matches.get_one::<Address>(name) {
            address.clone_from(given);
        }
    }
    let output = matches.get_one::<Output>("output").copied().unwrap_or(Output::Table);
    let data = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    let tour = matches.get_flag("sample").then_some(data);
    runtime::run(NAME, options, async move |options: Options, host: Host| {
        let started = start(&options, &host).await?;
        announce_when_ready(started, &host, output, began, tour);
        Ok(())
    })
}

/// What runs, and what a person has to know of it.
pub struct Started {
    /// Where gRPC is served, with the real port.
    pub grpc: Address,
    /// Who verifies credentials in this process.
    pub authority: Arc<dyn Authority>,
    auth: auth::Service,
}

impl Started {
    /// The credential of the owner whom a first start made.
    #[must_use]
    pub fn first_credential(&self) -> Option<&FirstCredential> {
        self.auth.first_credential()
    }
}

/// Binds the ports, builds every service and serves them all, as tasks of the host.
///
/// # Errors
/// A port is taken, or a service cannot be built: one sentence that names the key.
pub async fn start(options: &Options, host: &Host) -> Result<Started, Failure> {
    let server = Server::bind(host, &options.server).await?;
    let grpc = server.address().clone();
    let peers = within(&options.auth);
    let auth = Box::pin(auth::build(&options.auth, host));
    let rustmq = Box::pin(rustmq_broker::build(&options.rustmq, host, &server));
    let (auth, rustmq) = tokio::try_join!(auth, rustmq)?;
    let authority = auth.authority_within(&SERVICES);
    auth.relay(Clients::new(host, &peers, "auth")?.broker());
    let clients = Clients::new(host, &peers, "config")?;
    let config = config::build(&options.config, host, &clients, Arc::clone(&authority)).await?;
    let clients = Clients::new(host, &peers, "connector")?;
    let connector = connector::build(&options.connector, host, &clients).await?;
    let clients = Clients::new(host, &peers, "data")?;
    let data = data::build(&options.data, host, &clients).await?;
    let clients = Clients::new(host, &peers, "etl")?;
    let etl = etl::build(&options.etl, host, &clients).await?;
    let clients = Clients::new(host, &peers, "query")?;
    let query = query::build(&options.query, host, &clients, Arc::clone(&authority)).await?;
    host.http.mount(auth.http());
    let routes = auth.routes().merge(config.routes()).merge(connector.routes());
    let routes = routes.merge(data.routes()).merge(etl.routes()).merge(query.routes());
    let routes = routes.merge(rustmq.routes());
    server.serve(routes, Arc::clone(&authority), auth.auditor())?;
    Ok(Started { grpc, authority, auth })
}

/// Every service is in this process.
fn within(auth: &auth::Options) -> Peers {
    let here = || Address::Memory(NAME.to_owned());
    Peers {
        auth: here(),
        config: here(),
        connector: here(),
        data: here(),
        etl: here(),
        query: here(),
        rustmq: here().to_string(),
        issuer: auth.issuer.clone(),
        ..Peers::default()
    }
}

/// Says once that the platform serves.
fn announce_when_ready(
    started: Started,
    host: &Host,
    output: Output,
    began: Instant,
    tour: Option<PathBuf>,
) {
    let mut health = host.health.watch();
    let http = host.http.address();
    let (stop, clock) = (host.tasks.stop(), Arc::clone(&host.clock));
    host.tasks.spawn("announce", OnError::Log, async move {
        let serves = health.wait_for(|report| report.state() == State::Serving);
        // A process that is told to go before it serves has nothing to announce.
        let Some(serves) = stop.run_until_cancelled(serves).await else { return Ok(()) };
        serves?;
        announce(&started, http.as_ref(), output, began.elapsed());
        let tour = tour.and_then(sample::untoured);
        let server = format!("http://{}", started.grpc);
        let owner = started.first_credential();
        // Before the credential is noted, since no later start has it.
        let entered = match &tour {
            Some(data) => stop.run_until_cancelled(Tour::enter(&server, owner, data)).await,
            None => None,
        };
        if owner.is_some() {
            let noted = started.auth.credential_was_shown().await;
            noted.map_err(|failure| BoxError::from(failure.to_string()))?;
        }
        let (Some(data), Some(entered)) = (tour, entered) else { return Ok(()) };
        let loads = Box::pin(async { entered?.load(&*clock).await });
        match stop.run_until_cancelled(loads).await {
            Some(Err(complaint)) => {
                let complaint = sample::unloaded(complaint, &server, &data);
                Err(BoxError::from(format!("the sample: {complaint}")))
            }
            Some(Ok(())) | None => Ok(()),
        }
    });
}

#[expect(clippy::print_stdout, reason = "what a person who starts it wants to see")]
fn announce(started: &Started, http: Option<&Address>, output: Output, took: Duration) {
    let http = http.map(Address::to_string).unwrap_or_default();
    let grpc = &started.grpc;
    let owner = started.first_credential();
    if output != Output::Table {
        let owner =
            owner.map(|it| json!({"email": it.email, "password": it.password.expose_secret()}));
        let ready = json!({
            "grpc": grpc.to_string(), "http": http, "readyMillis": took.as_millis() as u64, "owner": owner,
        });
        println!("{ready}");
        return;
    }
    println!("The platform is ready after {:.2} s.\n", took.as_secs_f64());
    let services = SERVICES.join(", ");
    println!("  gRPC, gRPC-web  {grpc}    {services}, health, reflection");
    println!("  HTTP            {http}    /metrics /health /ready /.well-known/jwks.json");
    let login = format!("platform --server http://{grpc} login");
    if let Some(owner) = owner {
        println!("\n{owner}");
        println!("\nTry next:  {login} --email {}", owner.email);
    } else {
        println!("\nTry next:  {login}");
    }
    println!("Ctrl-C ends it.");
}
