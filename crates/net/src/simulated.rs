//! The network of a simulation. Its hosts have names; one listens on `0.0.0.0:PORT` or on its
//! loopback address, and others dial `NAME:PORT`.

use std::io;

use turmoil::net::{TcpListener, TcpStream};

use crate::{Connection, Listener, Origin};

pub(crate) async fn listen(at: &str) -> io::Result<Listener> {
    Listener::simulated(TcpListener::bind(at).await?)
}

pub(crate) async fn connect(to: &str) -> io::Result<Connection> {
    Ok(Connection::simulated(TcpStream::connect(to).await?))
}

pub(crate) async fn accept(listener: &TcpListener) -> io::Result<(Connection, Origin)> {
    let (stream, remote) = listener.accept().await?;
    Ok((Connection::simulated(stream), Origin::Tcp { remote }))
}
