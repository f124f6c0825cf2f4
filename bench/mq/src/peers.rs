//! NATS JetStream and Kafka: how they are started, and their load, which is a program in Go.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::cell::{Cell, Operation, Outcome, Timing, WINDOW};
use crate::process::{Process, free_port};

/// Where `xtask bench mq` puts the programs of others, from the root of the checkout.
const TOOLS: &str = ".tools/mq";
/// The heap of Kafka and its collector, as the scripts of its release have them.
const KAFKA_JVM: [&str; 8] = [
    "-Xms1g",
    "-Xmx1g",
    "-server",
    "-XX:+UseG1GC",
    "-XX:MaxGCPauseMillis=20",
    "-XX:InitiatingHeapOccupancyPercent=35",
    "-XX:+ExplicitGCInvokesConcurrent",
    "-Djava.awt.headless=true",
];

/// A peer that runs.
pub(crate) struct Peer {
    name: &'static str,
    /// Its name on the command line of the load.
    system: &'static str,
    process: Process,
    /// The server for cells with fsync, where that is a setting of the whole server.
    durable: Option<Process>,
}

impl Peer {
    /// Starts NATS twice: how often it syncs is a setting of the whole server.
    pub(crate) async fn nats(folder: &Path) -> Result<Self> {
        Ok(Self {
            name: "NATS JetStream",
            system: "nats",
            process: start_nats(&folder.join("nats"), "").await?,
            durable: Some(start_nats(&folder.join("nats-fsync"), "sync_interval: always").await?),
        })
    }

    /// Starts Kafka, which is broker and controller in one process.
    pub(crate) async fn kafka(folder: &Path) -> Result<Self> {
        let process = start_kafka(&folder.join("kafka")).await?;
        Ok(Self { name: "Kafka", system: "kafka", process, durable: None })
    }

    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// The server that a cell goes to.
    pub(crate) fn process(&self, cell: &Cell) -> &Process {
        self.durable.as_ref().filter(|_| cell.fsync).unwrap_or(&self.process)
    }

    pub(crate) async fn create(&self, topic: &str, cell: &Cell) -> Result<()> {
        self.load("create", topic, cell, None).await.map(|_| ())
    }

    pub(crate) async fn remove(&self, topic: &str, cell: &Cell) -> Result<()> {
        self.load("remove", topic, cell, None).await.map(|_| ())
    }

    pub(crate) async fn run(
        &self,
        operation: Operation,
        topic: &str,
        cell: &Cell,
        timing: Timing,
    ) -> Result<Outcome> {
        let line = self.load(operation.name(), topic, cell, Some(timing)).await?;
        serde_json::from_str(&line).with_context(|| line)
    }

    async fn load(
        &self,
        operation: &str,
        topic: &str,
        cell: &Cell,
        timing: Option<Timing>,
    ) -> Result<String> {
        let mut command = tokio::process::Command::new(format!("{TOOLS}/peers"));
        command.args([self.system, operation, "-topic", topic]);
        command.args(["-address", &self.process(cell).address]);
        let numbers = [
            ("-size", cell.size),
            ("-batch", cell.batch),
            ("-partitions", cell.partitions),
            ("-window", WINDOW),
        ];
        for (flag, number) in numbers {
            command.args([flag, &number.to_string()]);
        }
        command.arg(format!("-fsync={}", cell.fsync));
        if let Some(Timing { warm, measured }) = timing {
            command.args(["-warm", &millis(warm), "-measured", &millis(measured)]);
        }
        let output = command.output().await.context("the load on the peers")?;
        if !output.status.success() {
            let printed = String::from_utf8_lossy(&output.stderr);
            bail!("{}: {operation} of {cell}: {}", self.name, printed.trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn millis(time: Duration) -> String {
    format!("{}ms", time.as_millis())
}

async fn start_nats(folder: &Path, setting: &str) -> Result<Process> {
    std::fs::create_dir_all(folder)?;
    let port = free_port()?;
    let store = folder.join("store");
    let config = format!(
        "listen: \"127.0.0.1:{port}\"\njetstream {{\n  store_dir: \"{}\"\n  {setting}\n}}\n",
        store.display()
    );
    let path = folder.join("nats.conf");
    std::fs::write(&path, config)?;
    let mut command = Command::new(format!("{TOOLS}/nats-server"));
    Process::start(command.arg("-c").arg(&path), port, &folder.join("log")).await
}

async fn start_kafka(folder: &Path) -> Result<Process> {
    std::fs::create_dir_all(folder)?;
    let (port, controller) = (free_port()?, free_port()?);
    let config = format!(
        "process.roles=broker,controller\n\
         node.id=1\n\
         controller.quorum.voters=1@127.0.0.1:{controller}\n\
         listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}\n\
         advertised.listeners=PLAINTEXT://127.0.0.1:{port}\n\
         controller.listener.names=CONTROLLER\n\
         inter.broker.listener.name=PLAINTEXT\n\
         log.dirs={}\n\
         auto.create.topics.enable=false\n\
         offsets.topic.replication.factor=1\n",
        folder.join("logs").display()
    );
    let path = folder.join("server.properties");
    std::fs::write(&path, config)?;
    let libraries = format!("{TOOLS}/kafka/*");
    let mut format = Command::new("java");
    format.args(["-cp", &libraries, "kafka.tools.StorageTool", "format", "-c"]);
    format.arg(&path).args(["-t", "AAAAAAAAQACAAAAAAAAAAQ"]);
    let output = format.output().context("cannot start java")?;
    if !output.status.success() {
        bail!("Kafka's storage cannot be made: {}", String::from_utf8_lossy(&output.stderr));
    }
    let mut command = Command::new("java");
    command.args(KAFKA_JVM).args(["-cp", &libraries, "kafka.Kafka"]).arg(&path);
    // Its port is open before its partitions can be led; `create` waits for that.
    Process::start(&mut command, port, &folder.join("log")).await
}

/// Where the programs of the peers are, if they are all there.
pub(crate) fn tools() -> Result<()> {
    for name in ["nats-server", "peers", "kafka"] {
        let path = PathBuf::from(TOOLS).join(name);
        if !path.exists() {
            bail!("{} is not there: start this by `make bench BENCH=mq`", path.display());
        }
    }
    Ok(())
}
