//! What a process gives its services.

use std::sync::Arc;

use base::{Clock, OsRandom, Random, SystemClock};
use net::Network;
use tokio::sync::watch;

use crate::telemetry::LogLevel;
use crate::{Health, HttpPort, Tasks, VERSION};

/// What a process gives its services. Clones are the same host.
///
/// A test makes one with [`Host::new`], or with [`Host::within`] where it wants to hold time or the network itself.
#[derive(Clone)]
pub struct Host {
    /// Name of the process: a service's, or `platform`.
    pub name: &'static str,
    /// What runs.
    pub tasks: Tasks,
    /// How it listens and dials.
    pub network: Network,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
    /// How it is.
    pub health: Health,
    /// The HTTP port, to which services add routes.
    pub http: HttpPort,
    /// Asks for certificates to be read again.
    pub reload: Reload,
    /// What is logged.
    pub log_level: LogLevel,
}

impl Host {
    /// A host on the real network, with the system's clock and generator.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self::within(name, Network::real(), Arc::new(SystemClock), Arc::new(OsRandom))
    }

    /// A host in another world, such as a simulation's.
    #[must_use]
    pub fn within(
        name: &'static str,
        network: Network,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Self {
        Self {
            name,
            tasks: Tasks::new(),
            network,
            health: Health::new(VERSION, Arc::clone(&clock)),
            clock,
            random,
            http: HttpPort::new(),
            reload: Reload::new(),
            log_level: LogLevel::none(),
        }
    }
}

/// A bell that SIGHUP rings: whoever keeps files in memory reads them again.
#[derive(Clone, Debug)]
pub struct Reload(Arc<watch::Sender<u64>>);

impl Reload {
    /// A bell that nobody has rung.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(0)))
    }

    /// Rings the bell.
    pub fn request(&self) {
        self.0.send_modify(|count| *count += 1);
    }

    /// The rings from now on; those that follow each other fast are one.
    #[must_use]
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}

impl Default for Reload {
    fn default() -> Self {
        Self::new()
    }
}
