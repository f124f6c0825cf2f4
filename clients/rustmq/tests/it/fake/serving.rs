//! How the broker is reached: by TCP, plain or with TLS, or in the memory of the process.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream;
use net::{Address, Listener};
use platform_proto::rustmq::client::v1::metadata_service_server::MetadataServiceServer;
use platform_proto::rustmq::client::v1::opaque::consumer_service_server::ConsumerServiceServer;
use platform_proto::rustmq::client::v1::opaque::producer_service_server::ProducerServiceServer;
use platform_proto::rustmq::controller::v1::admin_service_server::AdminServiceServer;
use runtime::Host;
use runtime::tls::{Acceptor, ServerTls};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tonic::transport::server::Connected;

use super::Broker;

impl Broker {
    /// One broker at an address; where that is.
    pub(crate) async fn serving_at(
        host: &Host,
        address: &Address,
        tls: &ServerTls,
        topics: &[(&str, u32)],
    ) -> (Self, Address) {
        let broker = Self::unserved(topics);
        let listener = host.network.listen(address).await.unwrap();
        let address = listener.address().clone();
        broker.serve(listener, Acceptor::new(tls, "server.tls", host).unwrap());
        (broker, address)
    }

    pub(super) async fn serve_tcp(&self) {
        let host = Host::new("fake");
        let address = "127.0.0.1:0".parse().unwrap();
        let listener = host.network.listen(&address).await.unwrap();
        let Address::Tcp(address) = listener.address() else { panic!("{listener:?}") };
        let port = address.rsplit(':').next().unwrap().parse().unwrap();
        self.state().brokers.push(port);
        self.serve(listener, Acceptor::new(&ServerTls::default(), "server.tls", &host).unwrap());
    }

    fn serve(&self, listener: Listener, acceptor: Acceptor) {
        let incoming = stream::unfold((listener, acceptor), async |(mut listener, acceptor)| {
            let accepted = async {
                let (connection, origin) = listener.accept().await?;
                Ok::<_, io::Error>(Io(acceptor.accept(connection, &origin).await?.stream))
            };
            let accepted = accepted.await;
            Some((accepted, (listener, acceptor)))
        });
        let server = tonic::transport::Server::builder()
            .add_service(ProducerServiceServer::new(self.clone()))
            .add_service(ConsumerServiceServer::new(self.clone()))
            .add_service(MetadataServiceServer::new(self.clone()))
            .add_service(AdminServiceServer::new(self.clone()))
            .serve_with_incoming(incoming);
        tokio::spawn(server);
    }
}

/// A connection as the server wants it.
struct Io(runtime::tls::Stream);

impl Connected for Io {
    type ConnectInfo = ();

    fn connect_info(&self) {}
}

impl AsyncRead for Io {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Io {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
