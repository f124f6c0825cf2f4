//! The side that waits to be dialled.

use std::io;
use std::net::SocketAddr;

use crate::{Address, Connection, memory, tcp};

/// Who dialled, as far as the network itself can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody at this address, which says nothing about who it is. An IPv4 address that
    /// arrived at an IPv6 socket is an IPv4 address here.
    Tcp {
        /// The other side's address.
        remote: SocketAddr,
    },
    /// A part of this process, by the name that it gave itself: as true as our own code.
    Memory {
        /// The name of the side that dialled.
        peer: String,
    },
}

/// Waits to be dialled. Dropping it stops listening; connections that were accepted live on.
#[derive(Debug)]
pub struct Listener {
    address: Address,
    source: Source,
}

#[derive(Debug)]
enum Source {
    Tcp(tokio::net::TcpListener),
    Memory(memory::Queue),
    #[cfg(feature = "sim")]
    Simulated(Simulated),
}

#[cfg(feature = "sim")]
struct Simulated(turmoil::net::TcpListener);

#[cfg(feature = "sim")]
impl std::fmt::Debug for Simulated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TcpListener(simulated)")
    }
}

impl Listener {
    pub(crate) fn tcp(listener: tokio::net::TcpListener) -> io::Result<Self> {
        let address = Address::Tcp(listener.local_addr()?.to_string());
        Ok(Self { address, source: Source::Tcp(listener) })
    }

    pub(crate) const fn memory(address: Address, queue: memory::Queue) -> Self {
        Self { address, source: Source::Memory(queue) }
    }

    #[cfg(feature = "sim")]
    pub(crate) fn simulated(listener: turmoil::net::TcpListener) -> io::Result<Self> {
        let address = Address::Tcp(listener.local_addr()?.to_string());
        Ok(Self { address, source: Source::Simulated(Simulated(listener)) })
    }

    /// Where it listens, with the real port.
    pub const fn address(&self) -> &Address {
        &self.address
    }

    /// The next connection.
    ///
    /// It outlives what befalls single connections, and waits while the process has no free
    /// file descriptor or the machine no memory for another one. Nothing is lost if the future
    /// is dropped before it ends.
    ///
    /// # Errors
    /// The listener itself is broken; every further call would fail as well.
    pub async fn accept(&mut self) -> io::Result<(Connection, Origin)> {
        match &mut self.source {
            Source::Tcp(listener) => tcp::accept(listener, &self.address).await,
            Source::Memory(queue) => Ok(queue.next().await),
            #[cfg(feature = "sim")]
            Source::Simulated(Simulated(listener)) => crate::simulated::accept(listener).await,
        }
    }
}
