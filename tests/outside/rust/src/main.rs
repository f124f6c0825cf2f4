//! A user's project: it serves and calls contracts with the Rust crate alone.

// What the specifications of Conveyor and of the nodes import.
use platform_proto::conveyor::{common::v1 as common, sink::v1 as sink, transform::v1 as transform};
use platform_proto::node::v1 as node;

#[allow(unused_imports)]
use {
    common::{Record, RecordBatch},
    node::{
        TransferSplitSnapshotRequest, TransferSplitSnapshotResponse,
        split_snapshot_service_client::SplitSnapshotServiceClient,
        split_snapshot_service_server::{SplitSnapshotService, SplitSnapshotServiceServer},
    },
    sink::sink_service_server::SinkServiceServer,
    transform::transform_service_client::TransformServiceClient,
};

use platform_proto::platform::auth::v1 as pb;
use pb::auth_service_client::AuthServiceClient;
use pb::auth_service_server::{AuthService, AuthServiceServer};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Request, Response, Status};

struct Auth;

#[tonic::async_trait]
impl AuthService for Auth {
    async fn validate_token(
        &self,
        request: Request<pb::ValidateTokenRequest>,
    ) -> Result<Response<pb::ValidateTokenResponse>, Status> {
        let valid = request.into_inner().token == "good";
        Ok(Response::new(pb::ValidateTokenResponse { valid, ..Default::default() }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = tonic::transport::Server::builder()
        .add_service(AuthServiceServer::new(Auth))
        .serve_with_incoming(TcpListenerStream::new(listener));
    tokio::spawn(server);

    let mut client = AuthServiceClient::connect(format!("http://{address}")).await?;
    for token in ["good", "bad"] {
        let request = pb::ValidateTokenRequest { token: token.to_owned(), ..Default::default() };
        let response = client.validate_token(request).await?.into_inner();
        println!("{token} {}", response.valid);
    }
    Ok(())
}
