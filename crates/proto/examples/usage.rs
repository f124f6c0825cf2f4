//! The usage that the specification of the nodes' contracts shows: a server of split snapshots.

use proto::node::split_snapshot_service_client::SplitSnapshotServiceClient;
use proto::node::split_snapshot_service_server::{
    SplitSnapshotService, SplitSnapshotServiceServer,
};
use proto::node::{
    GetTransferProgressRequest, TransferSplitSnapshotRequest, TransferSplitSnapshotResponse,
};
use tonic::transport::Server;
use tonic::{Request, Response, Status, Streaming};

/// Takes chunks and counts them; what it does not write answers UNIMPLEMENTED.
struct MyImpl;

#[tonic::async_trait]
impl SplitSnapshotService for MyImpl {
    async fn transfer_split_snapshot(
        &self,
        request: Request<Streaming<TransferSplitSnapshotRequest>>,
    ) -> Result<Response<TransferSplitSnapshotResponse>, Status> {
        let mut chunks = request.into_inner();
        let mut count = 0;
        while chunks.message().await?.is_some() {
            count += 1;
        }
        println!("{count} chunks");
        Ok(Response::new(TransferSplitSnapshotResponse::default()))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("server") => {
            let split_snapshot_service = SplitSnapshotServiceServer::new(MyImpl);
            let server = Server::builder().add_service(split_snapshot_service);
            server.serve("127.0.0.1:50052".parse()?).await?;
        }
        Some("client") => {
            let mut client = SplitSnapshotServiceClient::connect("http://127.0.0.1:50052").await?;
            let request = GetTransferProgressRequest::default();
            println!("{:?}", client.get_transfer_progress(request).await?.into_inner());
        }
        _ => println!("usage: usage server | usage client"),
    }
    Ok(())
}
