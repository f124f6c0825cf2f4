//! The case of the layers: processor time of the server for one call, ours beside bare tonic without and with validation.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use platform_proto::platform::auth::v1::GetRoleRequest;
use platform_proto::platform::auth::v1::role_service_client::RoleServiceClient;
use tonic::metadata::{Ascii, MetadataValue};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request, Status};

use crate::load::{self, AsyncCall, CONNECTIONS};
use crate::process::Process;
use crate::site::Site;
use crate::{bare, ours};

/// Rounds of each server, in turns.
const ROUNDS: usize = 7;
/// Calls of one round: some seconds of processor time, which is counted to 10 ms.
const CALLS: usize = 50_000;
/// Calls before the first round.
const WARM_UP: usize = 10_000;
/// The deadline that every call states.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The role that is asked for.
const NAME: &str = "pipeline-editor";

/// A server, and connections to it.
struct Side {
    process: Process,
    clients: Vec<RoleServiceClient<Channel>>,
}

/// One good call.
#[derive(Clone)]
struct GetRole {
    authorization: MetadataValue<Ascii>,
    org_id: i64,
}

/// Measures, and prints the case.
pub(crate) async fn measure(site: &Site) -> Result<()> {
    let call =
        GetRole { authorization: format!("Bearer {}", site.token).parse()?, org_id: site.org_id };
    let ours = Side::start(&[ours::MODE, &site.path()]).await?;
    let bare = Side::start(&[bare::MODE]).await?;
    let validating = Side::start(&[bare::VALIDATING_MODE]).await?;
    ours.check(&call).await?;
    for side in [&ours, &bare, &validating] {
        load::drive(&side.clients, WARM_UP, call.clone()).await?;
    }
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let of_ours = ours.round(&call).await?;
        let (of_bare, of_validating) = (bare.round(&call).await?, validating.round(&call).await?);
        eprintln!(
            "ours {of_ours:.0} ns, bare {of_bare:.0} ns, validating {of_validating:.0} ns a call"
        );
        rounds.push((of_ours, of_bare, of_validating));
    }
    let print = |peer: &str, judged, of_peer: fn(&Round) -> f64| {
        let line = serde_json::json!({
            "case": "a unary call through every layer, server's processor time in ns",
            "ours": median(rounds.iter().map(|round| round.0)),
            "peer": median(rounds.iter().map(of_peer)),
            "peer_name": peer,
            "ratio": median(rounds.iter().map(|round| round.0 / of_peer(round))),
            "judged": judged,
        });
        println!("{line}");
    };
    print("bare tonic", true, |round| round.1);
    print("bare tonic that validates", false, |round| round.2);
    Ok(())
}

/// Nanoseconds for a call: ours, tonic's alone, and tonic's with validation.
type Round = (f64, f64, f64);

impl Side {
    async fn start(arguments: &[&str]) -> Result<Self> {
        let process = Process::start(arguments, None)?;
        let endpoint = Endpoint::from_shared(format!("http://{}", process.address))?;
        let mut clients = Vec::new();
        for _ in 0..CONNECTIONS {
            clients.push(RoleServiceClient::new(endpoint.connect().await?));
        }
        Ok(Self { process, clients })
    }

    /// Processor time of the server for one call, in nanoseconds.
    async fn round(&self, call: &GetRole) -> Result<f64> {
        let before = self.process.processor_time()?;
        load::drive(&self.clients, CALLS, call.clone()).await?;
        let taken = self.process.processor_time()? - before;
        Ok(taken.as_nanos() as f64 / CALLS as f64)
    }

    /// The layers are there: who shows nothing, or names another organisation, is refused.
    async fn check(&self, call: &GetRole) -> Result<()> {
        let mut client = self.clients[0].clone();
        // A process answers as STARTING until it has started.
        let started = async {
            while let Err(status) = call.once(&mut client.clone()).await {
                ensure!(status.code() == Code::Unavailable, "the call is refused: {status:?}");
            }
            Ok(())
        };
        tokio::time::timeout(TIMEOUT, started).await.context("the server does not start")??;
        let nobody = client.get_role(call.request(call.org_id, NAME)).await;
        ensure!(nobody.is_err_and(|it| it.code() == Code::Unauthenticated), "nobody is let in");
        let mut elsewhere = call.request(call.org_id + 1, NAME);
        elsewhere.metadata_mut().insert("authorization", call.authorization.clone());
        let elsewhere = client.get_role(elsewhere).await;
        ensure!(
            elsewhere.is_err_and(|it| it.code() == Code::PermissionDenied),
            "another organisation may be named"
        );
        let mut wrong = call.request(call.org_id, "No Name");
        wrong.metadata_mut().insert("authorization", call.authorization.clone());
        let wrong = client.get_role(wrong).await;
        ensure!(
            wrong.is_err_and(|it| it.code() == Code::InvalidArgument),
            "the request is not validated"
        );
        Ok(())
    }
}

impl GetRole {
    fn request(&self, org_id: i64, name: &str) -> Request<GetRoleRequest> {
        let mut request = Request::new(GetRoleRequest { org_id, name: name.to_owned() });
        request.set_timeout(TIMEOUT);
        request
    }
}

impl AsyncCall<RoleServiceClient<Channel>> for GetRole {
    async fn once(&self, client: &mut RoleServiceClient<Channel>) -> Result<(), Status> {
        let mut request = self.request(self.org_id, NAME);
        request.metadata_mut().insert("authorization", self.authorization.clone());
        let role = client.get_role(request).await?.into_inner().role;
        match role.is_some_and(|role| role.name == NAME) {
            true => Ok(()),
            false => Err(Status::internal("the answer is another")),
        }
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
