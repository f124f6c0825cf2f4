//! The usage that Conveyor's specification shows: a client of a transform, and a sink's server.

use conveyor_proto::common::{Record, RecordBatch};
use conveyor_proto::sink::sink_service_server::{SinkService, SinkServiceServer};
use conveyor_proto::sink::{WriteBatchRequest, WriteBatchResponse};
use conveyor_proto::transform::ProcessBatchRequest;
use conveyor_proto::transform::transform_service_client::TransformServiceClient;
use tonic::transport::Server;
use tonic::{Request, Response, Status};

/// A sink that takes every batch; what it does not write answers UNIMPLEMENTED.
struct MySinkService;

#[tonic::async_trait]
impl SinkService for MySinkService {
    async fn write_batch(
        &self,
        request: Request<WriteBatchRequest>,
    ) -> Result<Response<WriteBatchResponse>, Status> {
        let batch = request.into_inner().batch.unwrap_or_default();
        println!("{} records", batch.records.len());
        Ok(Response::new(WriteBatchResponse::default()))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("sink") => {
            let service = SinkServiceServer::new(MySinkService);
            Server::builder().add_service(service).serve("127.0.0.1:50051".parse()?).await?;
        }
        Some("transform") => {
            let mut client = TransformServiceClient::connect("http://127.0.0.1:50051").await?;
            let record = Record { record_id: "1".to_owned(), ..Record::default() };
            let batch = RecordBatch { records: vec![record], ..RecordBatch::default() };
            let request = ProcessBatchRequest { batch: Some(batch), ..Default::default() };
            println!("{:?}", client.process_batch(request).await?.into_inner());
        }
        _ => println!("usage: usage sink | usage transform"),
    }
    Ok(())
}
