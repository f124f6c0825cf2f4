//! The machine's own network.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream, lookup_host};
use tokio::time::sleep;
use tracing::warn;

use crate::{Address, Connection, Listener, Origin};

/// How many connections may wait to be accepted; the kernel drops further ones until then.
const BACKLOG: u32 = 1024;
/// How long to wait for a file descriptor or for memory to become free.
const PAUSE: Duration = Duration::from_millis(100);

/// Listens at the first address behind `host:port` that can be had.
pub(crate) async fn listen(at: &str) -> io::Result<Listener> {
    let mut failure = io::Error::new(ErrorKind::NotFound, "the host has no address");
    for address in lookup_host(at).await? {
        match bind(address) {
            Ok(listener) => return Listener::tcp(listener),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // A restarted process gets its port back although the kernel remembers old connections. On
    // Windows the option means something else: two processes could share the port.
    if cfg!(unix) {
        socket.set_reuseaddr(true)?;
    }
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Dials `host:port`, one address of the host after the other.
pub(crate) async fn connect(to: &str) -> io::Result<Connection> {
    Connection::tcp(TcpStream::connect(to).await?)
}

/// The next connection of `listener`, whatever happens to single ones.
pub(crate) async fn accept(
    listener: &TcpListener,
    address: &Address,
) -> io::Result<(Connection, Origin)> {
    let mut paused = false;
    loop {
        let error = match listener.accept().await {
            Ok((stream, remote)) => {
                if let Some(connection) = admit(stream) {
                    return Ok((connection, Origin::Tcp { remote: canonical(remote) }));
                }
                continue;
            }
            Err(error) => error,
        };
        match Meaning::of(&error) {
            Meaning::ConnectionGone => {}
            Meaning::Exhausted => {
                // Once a shortage, not ten times a second.
                if !paused {
                    warn!(%address, %error, "no connection can be accepted for now");
                    paused = true;
                }
                sleep(PAUSE).await;
            }
            Meaning::ListenerBroken => return Err(error),
        }
    }
}

/// Nothing, if the other side is gone already: then some systems refuse to set options.
fn admit(stream: TcpStream) -> Option<Connection> {
    Connection::tcp(stream).ok()
}

fn canonical(remote: SocketAddr) -> SocketAddr {
    match remote.ip().to_canonical() {
        ip @ IpAddr::V4(_) => SocketAddr::new(ip, remote.port()),
        // The zone of a link-local address stays with the address.
        IpAddr::V6(_) => remote,
    }
}

/// What a failed `accept` says about the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// Only the connection that was to be accepted is gone.
    ConnectionGone,
    /// Something of the process or the machine is used up.
    Exhausted,
    /// The listener is none.
    ListenerBroken,
}

impl Meaning {
    /// Linux passes errors of the new connection to `accept` (accept(2), "Error handling").
    /// Those of a shortage have no kind of their own in the standard library, so what is left
    /// over counts as one.
    #[expect(clippy::wildcard_enum_match_arm, reason = "kinds are added with each toolchain")]
    fn of(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::ConnectionAborted
            | ErrorKind::ConnectionRefused
            | ErrorKind::ConnectionReset
            | ErrorKind::HostUnreachable
            | ErrorKind::Interrupted
            | ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
            | ErrorKind::TimedOut => Self::ConnectionGone,
            ErrorKind::InvalidInput | ErrorKind::NotConnected => Self::ListenerBroken,
            _ => Self::Exhausted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_connection_a_shortage_and_a_broken_listener_are_told_apart() {
        let of = |code| Meaning::of(&io::Error::from_raw_os_error(code));
        if cfg!(target_os = "linux") {
            let (econnaborted, ehostunreach, enetdown) = (103, 113, 100);
            for code in [econnaborted, ehostunreach, enetdown] {
                assert_eq!(of(code), Meaning::ConnectionGone, "{code}");
            }
            let (enomem, enfile, emfile, enobufs) = (12, 23, 24, 105);
            for code in [enomem, enfile, emfile, enobufs] {
                assert_eq!(of(code), Meaning::Exhausted, "{code}");
            }
            let einval = 22;
            assert_eq!(of(einval), Meaning::ListenerBroken);
        }
    }

    #[test]
    fn an_ipv4_address_stays_one_at_an_ipv6_socket() {
        let told = |text: &str| canonical(text.parse().expect("an address")).to_string();
        assert_eq!(told("[::ffff:10.1.2.3]:5"), "10.1.2.3:5");
        assert_eq!(told("[fe80::1%3]:5"), "[fe80::1%3]:5");
        assert_eq!(told("10.1.2.3:5"), "10.1.2.3:5");
    }
}
