//! A server that refuses streams before it looks at them, as one does that is about to go.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use h2::Reason;
use http::{HeaderValue, Response};
use net::Address;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use runtime::Host;
use tokio::task::JoinHandle;
use tonic::{Code, Status};

use crate::double::Site;

/// Ends the first stream of a process with a reset, and answers all others UNAUTHENTICATED; counts them.
async fn serve(host: &Host, reason: Reason) -> (Arc<AtomicUsize>, JoinHandle<()>) {
    let address = Address::Memory("auth".to_owned());
    let mut listener = host.network.listen(&address).await.unwrap();
    let streams = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&streams);
    let serving = tokio::spawn(async move {
        loop {
            let (connection, _) = listener.accept().await.unwrap();
            let mut connection = h2::server::handshake(connection).await.unwrap();
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                if counted.fetch_add(1, Ordering::SeqCst) == 0 {
                    respond.send_reset(reason);
                    continue;
                }
                let mut response = Response::new(());
                let headers = response.headers_mut();
                headers.insert("content-type", HeaderValue::from_static("application/grpc"));
                headers.insert("grpc-status", HeaderValue::from_static("16"));
                respond.send_response(response, true).unwrap();
            }
        }
    });
    (streams, serving)
}

async fn login(site: &Site) -> Status {
    let request = pb::LoginRequest {
        email: "a@example.com".to_owned(),
        password: "correct horse".to_owned(),
        ..Default::default()
    };
    AuthServiceClient::new(site.clients.channel("auth")).login(request).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn what_the_server_refused_unseen_is_sent_again_even_if_it_may_not_be_repeated() {
    let site = Site::new();
    let (streams, _serving) = serve(&site.host, Reason::REFUSED_STREAM).await;
    assert_eq!(login(&site).await.code(), Code::Unauthenticated);
    assert_eq!(streams.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn what_the_server_may_have_seen_is_not() {
    for reason in [Reason::INTERNAL_ERROR, Reason::CANCEL, Reason::ENHANCE_YOUR_CALM] {
        let site = Site::new();
        let (streams, _serving) = serve(&site.host, reason).await;
        assert_ne!(login(&site).await.code(), Code::Unauthenticated, "{reason:?}");
        assert_eq!(streams.load(Ordering::SeqCst), 1, "{reason:?}");
    }
}
