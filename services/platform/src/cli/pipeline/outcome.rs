//! A run followed to its end, whatever becomes of the connection and of the credential meanwhile.
//!
//! Owns:      when a stream that broke off is begun again, and when it is given up.
//! Invariant: a failure to follow a run is told as that, and not as a failure of the run.
//! Not here:  what a run's outcome means for a command (`pipeline`).

use std::time::Duration;

use serde_json::{Value, json};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::Progress;
use crate::cli::asking::follow;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::session;

/// How often a stream is begun again without hearing of the run.
const AGAIN_MAX: u32 = 10;
/// How long the first of them waits, and the later ones at most.
const PAUSES: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(5));

/// The execution when it has ended. A stream that breaks off is begun again, and so is one whose credential ran out, with
/// another one.
pub(crate) async fn end(
    connection: &mut Connection,
    id: &str,
    progress: &Progress,
) -> Result<Value, Complaint> {
    let (mut again, mut is_renewed) = (0, false);
    loop {
        let mut has_heard = false;
        let mut broken = match watch(connection, id, progress, &mut has_heard).await {
            Ok(execution) => {
                progress.clear();
                return Ok(execution);
            }
            Err(complaint) => complaint,
        };
        if has_heard {
            (again, is_renewed) = (0, false);
        }
        if is_refused(&broken) && !is_renewed {
            is_renewed = true;
            match session::renew_refused(connection).await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(complaint) => broken = complaint,
            }
        }
        if !passes(&broken) || again == AGAIN_MAX {
            progress.clear();
            let note = format!("the run goes on without it: platform pipeline watch {id}");
            return Err(if is_lasting(&broken) { broken } else { broken.beside(&note) });
        }
        tokio::time::sleep(pause(again)).await;
        again += 1;
    }
}

/// Follows the execution until it has ended, or the stream has.
async fn watch(
    connection: &mut Connection,
    id: &str,
    progress: &Progress,
    has_heard: &mut bool,
) -> Result<Value, Complaint> {
    let request = json!({"executionId": id});
    let mut stream = follow(connection, "etl.v1.ETLService/WatchExecution", request).await?;
    while let Some(answer) = stream.next().await? {
        *has_heard = true;
        let execution = &answer["execution"];
        progress.show(execution);
        if has_ended(execution) {
            return Ok(execution.clone());
        }
    }
    Err(Status::unavailable("the execution could not be followed to its end").into())
}

/// Whether an execution neither waits nor runs.
pub(crate) fn has_ended(execution: &Value) -> bool {
    let status = execution["status"].as_str().unwrap_or_default();
    !matches!(status, "" | "EXECUTION_STATUS_PENDING" | "EXECUTION_STATUS_RUNNING")
}

fn pause(again: u32) -> Duration {
    let (first, most) = PAUSES;
    first.saturating_mul(1 << again.min(10)).min(most)
}

/// Whether the credential is what was refused.
fn is_refused(complaint: &Complaint) -> bool {
    matches!(complaint, Complaint::Refused(status) if status.code() == Code::Unauthenticated)
}

/// Whether the platform says that there is nothing to follow.
fn is_lasting(complaint: &Complaint) -> bool {
    !matches!(complaint, Complaint::Refused(status) if status.code() != Code::NotFound)
}

/// Whether the same call may be answered a moment later.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other refusal is a last word")]
fn passes(complaint: &Complaint) -> bool {
    let Complaint::Refused(status) = complaint else { return false };
    let info = status.get_details_error_info();
    let reason = info.as_ref().map_or("", |info| info.reason.as_str());
    match status.code() {
        Code::Unavailable | Code::DeadlineExceeded => true,
        Code::ResourceExhausted => matches!(reason, "OVERLOADED" | "RATE_LIMITED"),
        // What the platform says has a reason; a connection that breaks has none.
        Code::Unknown | Code::Internal | Code::Cancelled => reason.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, VecDeque};
    use std::sync::{Arc, Mutex};

    use platform_proto::google::protobuf::Timestamp;
    use platform_proto::platform::auth::v1 as auth;
    use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
    use platform_proto::platform::common::v1::ExecutionStatus;
    use platform_proto::platform::etl::v1 as etl;
    use platform_proto::platform::etl::v1::etl_service_server::{EtlService, EtlServiceServer};
    use runtime::{Host, OnError};
    use tokio_stream::wrappers::TcpListenerStream;
    use tonic::codegen::BoxStream;
    use tonic::{Request, Response};
    use tonic_types::ErrorDetails;

    use super::*;
    use crate::cli::profile::{Profile, Profiles};

    /// What becomes of one call that follows a run: it is refused, or tells some states and then ends.
    enum Turn {
        Refused(Status),
        Told(Vec<Result<ExecutionStatus, Status>>),
    }

    #[derive(Default)]
    struct Fake {
        turns: Mutex<VecDeque<Turn>>,
        /// The credential of each call that followed.
        followed: Mutex<Vec<String>>,
        /// Every refresh token that was used.
        renewed: Mutex<Vec<String>>,
    }

    struct Shared(Arc<Fake>);

    #[tonic::async_trait]
    impl EtlService for Shared {
        async fn watch_execution(
            &self,
            request: Request<etl::WatchExecutionRequest>,
        ) -> Result<Response<BoxStream<etl::WatchExecutionResponse>>, Status> {
            let credential = request.metadata().get("authorization").unwrap();
            self.0.followed.lock().unwrap().push(credential.to_str().unwrap().to_owned());
            let turn = self.0.turns.lock().unwrap().pop_front().expect("no further call");
            let told = match turn {
                Turn::Refused(status) => return Err(status),
                Turn::Told(told) => told,
            };
            let told = told.into_iter().map(|it| it.map(state));
            Ok(Response::new(Box::pin(tokio_stream::iter(told.collect::<Vec<_>>()))))
        }
    }

    fn state(status: ExecutionStatus) -> etl::WatchExecutionResponse {
        let execution = etl::Execution { status: status as i32, ..etl::Execution::default() };
        etl::WatchExecutionResponse { execution: Some(execution) }
    }

    #[tonic::async_trait]
    impl AuthService for Shared {
        async fn refresh_access_token(
            &self,
            request: Request<auth::RefreshAccessTokenRequest>,
        ) -> Result<Response<auth::RefreshAccessTokenResponse>, Status> {
            let mut renewed = self.0.renewed.lock().unwrap();
            renewed.push(request.into_inner().refresh_token);
            let number = renewed.len() + 1;
            Ok(Response::new(auth::RefreshAccessTokenResponse {
                access_token: format!("access-{number}"),
                refresh_token: format!("refresh-{number}"),
                expires_at: Some(Timestamp { seconds: session::now() + 3600, nanos: 0 }),
                ..Default::default()
            }))
        }
    }

    fn expired() -> Status {
        let details = ErrorDetails::with_error_info("TOKEN_EXPIRED", "platform", HashMap::new());
        Status::with_error_details(Code::Unauthenticated, "it ran out", details)
    }

    /// Somebody whose token is good for long as far as the clock of this machine knows.
    async fn follow(turns: Vec<Turn>) -> (Result<Value, Complaint>, Arc<Fake>, Profile) {
        let fake = Arc::new(Fake { turns: Mutex::new(turns.into()), ..Fake::default() });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = format!("http://{}", listener.local_addr().unwrap());
        let routes = tonic::transport::Server::builder()
            .add_service(EtlServiceServer::new(Shared(Arc::clone(&fake))))
            .add_service(AuthServiceServer::new(Shared(Arc::clone(&fake))));
        let host = Host::new("fake");
        host.tasks.spawn("fake", OnError::Log, async move {
            routes.serve_with_incoming(TcpListenerStream::new(listener)).await?;
            Ok(())
        });
        let folder = tempfile::tempdir().unwrap();
        let profiles = Profiles::at(folder.path().join("profiles.json"));
        let lock = profiles.lock().unwrap();
        let profile = Profile {
            access_token: "access-1".to_owned(),
            refresh_token: "refresh-1".to_owned(),
            expires_at: session::now() + 3600,
            ..Profile::default()
        };
        profiles.put("default", profile).unwrap();
        drop(lock);
        let mut connection = Connection::stored(&server, profiles, "default").unwrap();
        let ended = end(&mut connection, "run", &Progress::on(false)).await;
        let stored = connection.profiles.get("default").unwrap();
        (ended, fake, stored)
    }

    #[tokio::test]
    async fn a_run_is_followed_to_its_end_over_failures_that_are_not_its_own() {
        let running = || Ok(ExecutionStatus::Running);
        let turns = vec![
            Turn::Refused(Status::unavailable("not yet")),
            Turn::Told(vec![running(), Err(expired())]),
            Turn::Refused(Status::unavailable("restarting")),
            Turn::Told(vec![running()]),
            // The token that was got a moment ago has run out as well.
            Turn::Refused(expired()),
            Turn::Told(vec![running(), Err(Status::unknown("the connection broke"))]),
            Turn::Told(vec![Ok(ExecutionStatus::Completed)]),
        ];
        let (ended, fake, stored) = follow(turns).await;
        assert_eq!(ended.unwrap()["status"], "EXECUTION_STATUS_COMPLETED");
        let followed = fake.followed.lock().unwrap().clone();
        assert_eq!(followed, [1, 1, 2, 2, 2, 3, 3].map(|n| format!("Bearer access-{n}")));
        assert_eq!(*fake.renewed.lock().unwrap(), ["refresh-1", "refresh-2"]);
        assert_eq!(stored.refresh_token, "refresh-3");
    }

    #[tokio::test]
    async fn a_credential_that_stays_refused_is_renewed_once() {
        let (ended, fake, _) =
            follow(vec![Turn::Refused(expired()), Turn::Refused(expired())]).await;
        let said = ended.unwrap_err().to_string();
        assert!(said.contains("it ran out; the run goes on without it"), "{said}");
        assert_eq!(*fake.renewed.lock().unwrap(), ["refresh-1"]);
    }

    #[tokio::test]
    async fn what_is_not_there_is_not_waited_for() {
        let missing = Turn::Refused(Status::not_found("there is no execution"));
        let (ended, fake, _) = follow(vec![missing]).await;
        let said = ended.unwrap_err().to_string();
        assert!(!said.contains("goes on"), "{said}");
        assert_eq!(fake.followed.lock().unwrap().len(), 1);
    }

    #[test]
    fn pauses_grow_and_are_bounded() {
        assert_eq!(pause(0), PAUSES.0);
        assert!(pause(1) > pause(0));
        assert_eq!(pause(AGAIN_MAX), PAUSES.1);
    }

    #[test]
    fn only_what_waits_or_runs_has_not_ended() {
        for (status, has) in
            [("PENDING", false), ("RUNNING", false), ("FAILED", true), ("COMPLETED", true)]
        {
            assert_eq!(has_ended(&json!({"status": format!("EXECUTION_STATUS_{status}")})), has);
        }
    }
}
