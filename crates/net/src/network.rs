//! Where connections come from.

use std::io;

use crate::memory::Names;
use crate::{Address, Connection, Listener, tcp};

/// A way to listen and to dial. Clones are the same network.
#[derive(Clone, Debug)]
pub struct Network {
    transport: Transport,
    names: Names,
}

#[derive(Clone, Copy, Debug)]
enum Transport {
    Real,
    #[cfg(feature = "sim")]
    Simulated,
}

impl Network {
    /// TCP of this machine, and memory names of its own.
    #[must_use]
    pub fn real() -> Self {
        Self { transport: Transport::Real, names: Names::default() }
    }

    /// TCP of the simulation that is running, and memory names of its own. Listeners and
    /// connections panic outside of a simulated host.
    #[cfg(feature = "sim")]
    #[must_use]
    pub fn simulated() -> Self {
        Self { transport: Transport::Simulated, names: Names::default() }
    }

    /// Listens at an address: a port, where 0 stands for any free one, or a memory name.
    ///
    /// # Errors
    /// `AddrInUse`: somebody listens there; others are the operating system's. The text of each
    /// names the address.
    pub async fn listen(&self, at: &Address) -> io::Result<Listener> {
        let listener = match (at, self.transport) {
            (Address::Tcp(text), Transport::Real) => tcp::listen(text).await,
            #[cfg(feature = "sim")]
            (Address::Tcp(text), Transport::Simulated) => crate::simulated::listen(text).await,
            (Address::Memory(name), _) => {
                self.names.listen(name).map(|queue| Listener::memory(at.clone(), queue))
            }
        };
        listener.map_err(|error| named(&error, "cannot listen on", at))
    }

    /// Dials an address. `from` is what the dialling side is called; only a memory address
    /// passes it on. It waits as long as the other side takes: a deadline is the caller's.
    ///
    /// # Errors
    /// `ConnectionRefused`: nobody listens there; others are the operating system's. The text
    /// of each names the address.
    pub async fn connect(&self, to: &Address, from: &str) -> io::Result<Connection> {
        let connection = match (to, self.transport) {
            (Address::Tcp(text), Transport::Real) => tcp::connect(text).await,
            #[cfg(feature = "sim")]
            (Address::Tcp(text), Transport::Simulated) => crate::simulated::connect(text).await,
            (Address::Memory(name), _) => self.names.connect(name, from).await,
        };
        connection.map_err(|error| named(&error, "cannot connect to", to))
    }
}

fn named(error: &io::Error, what: &str, address: &Address) -> io::Error {
    io::Error::new(error.kind(), format!("{what} {address}: {error}"))
}
