//! A stream of bytes in both directions.

use std::fmt;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::net::TcpStream;

/// A stream of bytes in both directions. It ends when it is dropped: the other side reads what
/// was written, and then the end.
pub struct Connection(Stream);

enum Stream {
    Tcp(TcpStream),
    Memory(DuplexStream),
    #[cfg(feature = "sim")]
    Simulated(turmoil::net::TcpStream),
}

impl Connection {
    /// Small messages leave at once, instead of waiting for the answer to the one before.
    pub(crate) fn tcp(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self(Stream::Tcp(stream)))
    }

    pub(crate) const fn memory(stream: DuplexStream) -> Self {
        Self(Stream::Memory(stream))
    }

    #[cfg(feature = "sim")]
    pub(crate) const fn simulated(stream: turmoil::net::TcpStream) -> Self {
        Self(Stream::Simulated(stream))
    }
}

/// The same call on whichever stream it is.
macro_rules! of {
    ($connection:expr, $stream:ident => $call:expr) => {
        match &mut $connection.get_mut().0 {
            Stream::Tcp(stream) => {
                let $stream = Pin::new(stream);
                $call
            }
            Stream::Memory(stream) => {
                let $stream = Pin::new(stream);
                $call
            }
            #[cfg(feature = "sim")]
            Stream::Simulated(stream) => {
                let $stream = Pin::new(stream);
                $call
            }
        }
    };
}

impl AsyncRead for Connection {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        of!(self, stream => stream.poll_read(context, buffer))
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        of!(self, stream => stream.poll_write(context, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        of!(self, stream => stream.poll_flush(context))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        of!(self, stream => stream.poll_shutdown(context))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        of!(self, stream => stream.poll_write_vectored(context, slices))
    }

    fn is_write_vectored(&self) -> bool {
        match &self.0 {
            Stream::Tcp(stream) => stream.is_write_vectored(),
            Stream::Memory(stream) => stream.is_write_vectored(),
            #[cfg(feature = "sim")]
            Stream::Simulated(stream) => stream.is_write_vectored(),
        }
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Stream::Tcp(_) => "Connection(tcp)",
            Stream::Memory(_) => "Connection(memory)",
            #[cfg(feature = "sim")]
            Stream::Simulated(_) => "Connection(simulated)",
        })
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    #[tokio::test]
    async fn small_messages_are_not_held_back() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let stream = TcpStream::connect(listener.local_addr().expect("bound")).await;
        let Connection(Stream::Tcp(stream)) =
            Connection::tcp(stream.expect("it listens")).expect("it is open")
        else {
            panic!("it is a TCP stream");
        };
        assert!(stream.nodelay().expect("it is open"));
    }
}
