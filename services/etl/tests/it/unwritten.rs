//! Nobody is let in without credentials, whatever is called.

use platform_proto::methods::methods;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request, Status};

use crate::fixture::{Database, Fixture, reason};

#[tokio::test(flavor = "multi_thread")]
async fn nobody_calls_without_credentials() {
    let fixture = Fixture::start(Database::Sqlite).await;
    let address = format!("http://{}", fixture.address);
    let channel = Endpoint::from_shared(address).unwrap().connect_lazy();
    let is_ours = |service: &str| service.starts_with("platform.etl.v1.");
    let mut tried = 0;
    for method in methods().iter().filter(|method| is_ours(method.service())) {
        let status = call(&channel, method.path).await.unwrap_err();
        let is_refused =
            status.code() == Code::Unauthenticated || reason(&status) == "PEER_REQUIRED";
        assert!(is_refused, "{}: {status:?}", method.path);
        tried += 1;
    }
    assert!(30 < tried, "{tried}");
    fixture.stop().await;
}

async fn call(channel: &Channel, path: &'static str) -> Result<(), Status> {
    let mut client = tonic::client::Grpc::new(channel.clone());
    client.ready().await.unwrap();
    let codec = tonic_prost::ProstCodec::<(), ()>::default();
    let path = PathAndQuery::from_static(path);
    let mut answers = client.server_streaming(Request::new(()), path, codec).await?.into_inner();
    answers.message().await.map(|_| ())
}
