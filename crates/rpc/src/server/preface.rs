//! The first bytes of a connection, which have a deadline of their own.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

/// How a connection of HTTP/2 begins (RFC 9113, 3.4).
const HTTP_2: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A stream whose first bytes have come.
#[derive(Debug)]
pub(super) struct Prefaced<S> {
    stream: S,
    bytes: [u8; HTTP_2.len()],
    filled: usize,
    /// Bytes that have been read again.
    passed: usize,
}

impl<S: AsyncRead + Unpin> Prefaced<S> {
    /// Waits until the bytes show which protocol it is; the client has `timeout` for that.
    ///
    /// # Errors
    ///
    /// `TimedOut`: too little came; others are the stream's.
    pub(super) async fn read(stream: S, timeout: Duration) -> io::Result<Self> {
        let mut this = Self { stream, bytes: [0; HTTP_2.len()], filled: 0, passed: 0 };
        match tokio::time::timeout(timeout, this.fill()).await {
            Ok(filled) => filled.map(|()| this),
            Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "nothing came in time")),
        }
    }

    async fn fill(&mut self) -> io::Result<()> {
        while self.filled < HTTP_2.len() && self.bytes[..self.filled] == HTTP_2[..self.filled] {
            let read = self.stream.read(&mut self.bytes[self.filled..]).await?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            self.filled += read;
        }
        Ok(())
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Prefaced<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let left = &this.bytes[this.passed..this.filled];
        if left.is_empty() {
            return Pin::new(&mut this.stream).poll_read(cx, buffer);
        }
        let passing = left.len().min(buffer.remaining());
        buffer.put_slice(&left[..passing]);
        this.passed += passing;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Prefaced<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt;

    use super::*;

    const TIMEOUT: Duration = Duration::from_secs(5);

    #[tokio::test]
    async fn what_was_read_to_know_the_protocol_is_read_again() {
        for text in
            [&b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nrest"[..], b"POST / HTTP/1.1\r\n\r\n", b"PRX"]
        {
            let (mut client, server) = tokio::io::duplex(64);
            client.write_all(text).await.unwrap();
            let mut stream = Prefaced::read(server, TIMEOUT).await.unwrap();
            drop(client);
            let mut read = Vec::new();
            stream.read_to_end(&mut read).await.unwrap();
            assert_eq!(read, text);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_preface_that_does_not_end_in_time_is_an_error() {
        let (mut client, server) = tokio::io::duplex(64);
        client.write_all(b"PRI * HT").await.unwrap();
        let error = Prefaced::read(server, TIMEOUT).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        client.write_all(b"x").await.unwrap_err();
    }
}
