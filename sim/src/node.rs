//! The node: a server of offsets, over tonic as it is.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use fs::{Executor, SimulatedFs};
use futures_util::stream;
use net::{Address, Connection, Listener, Network};
use platform_proto::conveyor::checkpoint::v1 as pb;
use platform_proto::conveyor::checkpoint::v1::checkpoint_service_server::{
    CheckpointService, CheckpointServiceServer,
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tonic::transport::Server;
use tonic::transport::server::Connected;
use tonic::{Request, Response, Status};

use crate::offsets::{Care, Offsets};
use crate::trace::Trace;

const KEEP_ALIVE: Duration = Duration::from_millis(500);

/// What a node is made of; it outlives the node's crashes.
#[derive(Clone)]
pub(crate) struct Node {
    pub(crate) files: SimulatedFs,
    pub(crate) care: Care,
    /// The node cannot go on until it is started again.
    pub(crate) broken: Arc<AtomicBool>,
    pub(crate) trace: Trace,
}

impl Node {
    /// Serves at `port` until the host crashes.
    ///
    /// # Errors
    /// What is on the disk is damaged, which no failure that is simulated may cause; or the
    /// port is taken.
    pub(crate) async fn run(self, port: u16) -> turmoil::Result {
        self.broken.store(false, Ordering::SeqCst);
        let offsets = match Offsets::open(self.files.clone(), self.care) {
            Ok(offsets) => offsets,
            Err(error) if error.kind() == ErrorKind::InvalidData => return Err(error.into()),
            Err(error) => {
                self.trace.line(&format!("node cannot start: {error}"));
                self.broken.store(true, Ordering::SeqCst);
                return std::future::pending().await;
            }
        };
        self.trace.line(&format!("node starts with {:?}", offsets.committed()));
        let network = Network::simulated();
        let listener = network.listen(&Address::Tcp(format!("0.0.0.0:{port}"))).await?;
        let service = Service { node: self, offsets: Arc::new(Mutex::new(offsets)) };
        Server::builder()
            .http2_keepalive_interval(Some(KEEP_ALIVE))
            .http2_keepalive_timeout(Some(KEEP_ALIVE))
            .add_service(CheckpointServiceServer::new(service))
            .serve_with_incoming(stream::unfold(listener, accept))
            .await?;
        Ok(())
    }
}

async fn accept(mut listener: Listener) -> Option<(io::Result<Accepted>, Listener)> {
    let accepted = listener.accept().await;
    Some((accepted.map(|(connection, _)| Accepted(connection)), listener))
}

struct Service {
    node: Node,
    offsets: Arc<Mutex<Offsets>>,
}

impl Service {
    /// Does something to the offsets where blocking work belongs: here, in place.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Offsets) -> io::Result<T> + Send + 'static,
    ) -> Result<T, Status> {
        let offsets = self.offsets.clone();
        let work = move || work(&mut offsets.lock().expect("no panic under this lock"));
        Executor::inline().run(work).await.map_err(|error| {
            self.node.trace.line(&format!("node refuses: {error}"));
            self.node.broken.store(true, Ordering::SeqCst);
            Status::unavailable("the node's disk failed")
        })
    }
}

#[tonic::async_trait]
impl CheckpointService for Service {
    async fn commit_offset(
        &self,
        request: Request<pb::CommitOffsetRequest>,
    ) -> Result<Response<pb::CommitOffsetResponse>, Status> {
        let pb::CommitOffsetRequest { partition, offset, .. } = request.into_inner();
        let committed_offset = self.with(move |offsets| offsets.commit(partition, offset)).await?;
        Ok(Response::new(pb::CommitOffsetResponse { committed_offset }))
    }

    async fn get_source_offset(
        &self,
        _: Request<pb::GetSourceOffsetRequest>,
    ) -> Result<Response<pb::GetSourceOffsetResponse>, Status> {
        let offsets = self.with(|offsets| Ok(offsets.committed().clone())).await?;
        let offsets = offsets.into_iter().collect();
        Ok(Response::new(pb::GetSourceOffsetResponse { offsets, timestamps: Default::default() }))
    }
}

/// A connection, as tonic wants it.
struct Accepted(Connection);

impl Connected for Accepted {
    type ConnectInfo = ();

    fn connect_info(&self) {}
}

impl AsyncRead for Accepted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Accepted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}
