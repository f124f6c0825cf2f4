//! Tokens of the signed-in person, renewed before they end, or when one is refused.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use tonic::{Code, Status};

use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::profile::Profile;

/// A token that ends sooner is renewed, so that a call does not outlive it.
const RENEW_SECONDS: i64 = 60;

/// The access token to call with; none if nobody is signed in.
pub(crate) async fn token(connection: &mut Connection) -> Result<Option<String>, Complaint> {
    if connection.profile.access_token.is_empty() {
        return Ok(None);
    }
    if connection.profile.expires_at - now() < RENEW_SECONDS
        && !connection.profile.refresh_token.is_empty()
    {
        renew(connection).await?;
    }
    Ok(Some(connection.profile.access_token.clone()))
}

/// Gets another access token in the place of one that the platform refused, though by this machine's clock it should be
/// good; whether one can be got.
pub(crate) async fn renew_refused(connection: &mut Connection) -> Result<bool, Complaint> {
    if connection.profile.refresh_token.is_empty() {
        return Ok(false);
    }
    renew(connection).await?;
    Ok(true)
}

async fn renew(connection: &mut Connection) -> Result<(), Complaint> {
    let _lock = connection.profiles.lock()?;
    let stored = connection.profiles.get(&connection.name)?;
    if stored.refresh_token.is_empty() {
        return Err(Status::unauthenticated("nobody is signed in any more").into());
    }
    let is_another = stored.access_token != connection.profile.access_token;
    if is_another && stored.expires_at - now() >= RENEW_SECONDS {
        connection.profile = stored; // Another process renewed it while this one waited for the lock.
        return Ok(());
    }
    let request = pb::RefreshAccessTokenRequest {
        refresh_token: stored.refresh_token.clone(),
        org_id: Some(stored.org_id).filter(|id| *id > 0),
    };
    let answer =
        AuthServiceClient::new(connection.channel.clone()).refresh_access_token(request).await;
    let answer = match answer {
        Err(status) if status.code() == Code::Unauthenticated => {
            let server = stored.server;
            connection.profiles.put(&connection.name, Profile { server, ..Profile::default() })?;
            return Err(status.into());
        }
        answer => answer?.into_inner(),
    };
    let renewed = Profile {
        access_token: answer.access_token,
        expires_at: answer.expires_at.map_or(0, |at| at.seconds),
        refresh_token: answer.refresh_token,
        ..stored
    };
    connection.profiles.put(&connection.name, renewed.clone())?;
    connection.profile = renewed;
    Ok(())
}

/// Seconds since the epoch.
pub(crate) fn now() -> i64 {
    use base::Clock as _;

    base::SystemClock.now().seconds()
}
