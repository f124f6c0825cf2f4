//! The cases of auth: how many calls of a service it answers with a second of one processor, over mutual TLS.

use std::time::Duration;

use anyhow::{Context, Result};
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::{CheckPermissionRequest, ValidateTokenRequest};
use rpc::Channel;
use tonic::{Code, Status};

use crate::load::{self, AsyncCall, CONNECTIONS};
use crate::ours;
use crate::process::{self, Process};
use crate::site::Site;

/// Calls of one round.
const CALLS: usize = 20_000;
/// Calls before the first round.
const WARM_UP: usize = 4_000;
/// Rounds of each case.
const ROUNDS: usize = 5;
/// How long the process may take to start.
const START_MAX: Duration = Duration::from_secs(10);

/// `ValidateToken` of a good token.
#[derive(Clone)]
struct ValidateToken(ValidateTokenRequest);

/// `CheckPermission` of a permission that is held.
#[derive(Clone)]
struct CheckPermission(CheckPermissionRequest);

/// Measures, and prints the cases.
pub(crate) async fn measure(site: &Site) -> Result<()> {
    let count = std::thread::available_parallelism()?.get();
    let is_alone = count > 1;
    if is_alone {
        process::pin_self(&format!("1-{}", count - 1))?;
    }
    let auth = Process::start(&[ours::AUTH_MODE, &site.path()], is_alone.then_some(0))?;
    let mut clients = Vec::new();
    for _ in 0..CONNECTIONS {
        clients.push(AuthServiceClient::new(site.channel(&auth)?));
    }
    let token = ValidateTokenRequest { token: site.token.clone(), audience: "config".to_owned() };
    let permission = CheckPermissionRequest {
        user_id: site.user_id,
        org_id: site.org_id,
        permission: "platform.role.read".to_owned(),
        ..CheckPermissionRequest::default()
    };
    case("ValidateToken", &auth, &clients, ValidateToken(token)).await?;
    case("CheckPermission", &auth, &clients, CheckPermission(permission)).await
}

async fn case<F>(
    name: &str,
    auth: &Process,
    clients: &[AuthServiceClient<Channel>],
    call: F,
) -> Result<()>
where
    F: AsyncCall<AuthServiceClient<Channel>>,
{
    let started = async {
        let mut client = clients[0].clone();
        while let Err(status) = call.once(&mut client).await {
            anyhow::ensure!(status.code() == Code::Unavailable, "{name} is refused: {status:?}");
        }
        Ok(())
    };
    tokio::time::timeout(START_MAX, started).await.context("auth does not start")??;
    load::drive(clients, WARM_UP, call.clone()).await?;
    let (mut used, mut took) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..ROUNDS {
        let before = auth.processor_time()?;
        took += load::drive(clients, CALLS, call.clone()).await?;
        used += auth.processor_time()? - before;
    }
    let calls = (ROUNDS * CALLS) as f64;
    // The load has one processor too and may be what is slower, so that the server's time is what counts.
    let (rate, share) = (calls / used.as_secs_f64(), used.as_secs_f64() / took.as_secs_f64());
    eprintln!(
        "{name}: {:.0} a second came, which took {:.0} % of the processor",
        calls / took.as_secs_f64(),
        share * 100.0
    );
    let case = format!("{name}, calls for a second of one processor");
    println!("{}", serde_json::json!({"case": case, "ours": rate}));
    Ok(())
}

impl AsyncCall<AuthServiceClient<Channel>> for ValidateToken {
    async fn once(&self, client: &mut AuthServiceClient<Channel>) -> Result<(), Status> {
        match client.validate_token(self.0.clone()).await?.into_inner().valid {
            true => Ok(()),
            false => Err(Status::internal("the token is refused")),
        }
    }
}

impl AsyncCall<AuthServiceClient<Channel>> for CheckPermission {
    async fn once(&self, client: &mut AuthServiceClient<Channel>) -> Result<(), Status> {
        match client.check_permission(self.0.clone()).await?.into_inner().allowed {
            true => Ok(()),
            false => Err(Status::internal("the permission is not held")),
        }
    }
}
