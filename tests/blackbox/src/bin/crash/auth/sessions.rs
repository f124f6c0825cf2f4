//! Sessions of the owner: each is renewed again and again, and some are ended.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::{Random, SeededRandom};
use blackbox::registers::{Promise, Verdict};
use blackbox::{Owner, client};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::login_response::Outcome;
use tokio::sync::Mutex;
use tokio::time::Instant;
use tonic::Status;
use tonic::transport::Channel;

use super::is_let_in;
use crate::load::Shared;
use crate::system::let_in;

/// Sessions at a time; with those of the harness fewer than a person may have, so that none makes room for another.
const SESSIONS: usize = 3;
/// One step in this many ends a session.
const SIGN_OUTS: u64 = 15;
/// How long a token that was presented without an answer surely has the same successor: the contract says 10 seconds.
const REPEATABLE_FOR: Duration = Duration::from_secs(8);
/// Ended sessions whose tokens are presented after each restart.
const ENDED_MAX: usize = 10;

/// What the owner has open.
#[derive(Default)]
pub(super) struct Sessions(Mutex<State>);

#[derive(Default)]
struct State {
    open: Vec<Session>,
    /// Sessions that are over, the oldest first.
    ended: Vec<Session>,
}

/// A session as its holder knows it.
struct Session {
    /// The refresh tokens that were told, the newest last.
    tokens: Vec<String>,
    access_token: String,
    doubt: Doubt,
}

/// What the holder of a session does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    None,
    /// It asked for the next token then, and got no answer.
    Renewing(Instant),
    /// It asked for the end, and got no answer.
    Leaving,
}

impl Session {
    fn newest(&self) -> &str {
        self.tokens.last().map_or("", String::as_str)
    }
}

impl Sessions {
    /// Signs in until there are as many sessions as there should be.
    pub(super) async fn sign_in(&self, channel: &Channel, owner: &Owner) -> Result<()> {
        let mut state = self.0.lock().await;
        while state.open.len() < SESSIONS {
            let login = pb::LoginRequest {
                email: owner.email.clone(),
                password: owner.password.clone(),
                ..pb::LoginRequest::default()
            };
            let mut auth = AuthServiceClient::new(channel.clone());
            let outcome = auth.login(login).await.context("Login")?.into_inner().outcome;
            let Some(Outcome::SignedIn(signed_in)) = outcome else {
                bail!("a second factor is asked of somebody who has none");
            };
            state.open.push(Session {
                tokens: vec![signed_in.refresh_token],
                access_token: signed_in.access_token,
                doubt: Doubt::None,
            });
        }
        Ok(())
    }

    /// Renews and ends sessions until the platform is gone.
    pub(super) async fn use_until_killed(&self, channel: Channel, shared: &Shared) -> Result<()> {
        let random = SeededRandom::new(shared.seed);
        let random: &dyn Random = &random;
        let mut state = self.0.lock().await;
        while !shared.is_killed() && !state.open.is_empty() {
            let index = random.below(state.open.len() as u64) as usize;
            let session = &mut state.open[index];
            if random.below(SIGN_OUTS) == 0 {
                session.doubt = Doubt::Leaving;
                match sign_out(&channel, session).await {
                    Ok(()) => {
                        let session = state.open.swap_remove(index);
                        state.ended.push(session);
                        continue;
                    }
                    Err(status) if shared.expects(&status) => return Ok(()),
                    Err(status) => return Err(status).context("Logout"),
                }
            }
            session.doubt = Doubt::Renewing(Instant::now());
            match renew(&channel, session.newest()).await {
                Ok(renewed) => {
                    session.tokens.push(renewed.refresh_token);
                    session.access_token = renewed.access_token;
                    session.doubt = Doubt::None;
                }
                Err(status) if shared.expects(&status) => return Ok(()),
                Err(status) => return Err(status).context("RefreshAccessToken"),
            }
        }
        Ok(())
    }

    /// Presents what was told, and what was told before.
    pub(super) async fn probe(&self, channel: &Channel, verdict: &mut Verdict) -> Result<()> {
        let mut state = self.0.lock().await;
        for session in &state.ended {
            let worked = let_in(renew(channel, session.newest()).await)?;
            Promise::Refused.judge("the refresh token of an ended session", worked, verdict);
            let worked = is_let_in(channel, &session.access_token).await?;
            Promise::Refused.judge("the access token of an ended session", worked, verdict);
        }
        for session in std::mem::take(&mut state.open) {
            if session.doubt == Doubt::Leaving {
                left_or_not(channel, &session, verdict).await?;
            } else {
                goes_on(channel, &session, verdict).await?;
            }
            state.ended.push(session);
        }
        let surplus = state.ended.len().saturating_sub(ENDED_MAX);
        state.ended.drain(..surplus);
        Ok(())
    }
}

/// A session that may have been ended is over as a whole, or not at all.
async fn left_or_not(channel: &Channel, session: &Session, verdict: &mut Verdict) -> Result<()> {
    let by_access_token = is_let_in(channel, &session.access_token).await?;
    let by_refresh_token = let_in(renew(channel, session.newest()).await)?;
    if by_access_token != by_refresh_token {
        let said = format!("access token {by_access_token}, refresh token {by_refresh_token}");
        verdict.torn.push(format!("a session is half ended: {said}"));
    }
    if by_access_token {
        sign_out(channel, session).await.context("Logout")?;
    }
    Ok(())
}

/// A session goes on with its newest token and with no older one; then it is over.
async fn goes_on(channel: &Channel, session: &Session, verdict: &mut Verdict) -> Result<()> {
    let is_open = match session.doubt {
        Doubt::None | Doubt::Leaving => false,
        Doubt::Renewing(since) => Instant::now().duration_since(since) > REPEATABLE_FOR,
    };
    if !is_open {
        let worked = is_let_in(channel, &session.access_token).await?;
        Promise::Works.judge("the access token of a session", worked, verdict);
    }
    let renewed = renew(channel, session.newest()).await;
    let next = renewed.as_ref().ok().map(|it| it.refresh_token.clone());
    let promise = if is_open { Promise::Open } else { Promise::Works };
    promise.judge("the newest refresh token of a session", let_in(renewed)?, verdict);
    let [.., before, _] = &session.tokens[..] else {
        // There is no older one to try.
        if next.is_some() {
            sign_out(channel, session).await.context("Logout")?;
        }
        return Ok(());
    };
    let worked = let_in(renew(channel, before).await)?;
    Promise::Refused.judge("a refresh token that was exchanged", worked, verdict);
    // Whoever presents such a token holds a copy, so that the session has to end.
    if let Some(next) = &next {
        let worked = let_in(renew(channel, next).await)?;
        Promise::Refused.judge("the refresh token of a session that was ended", worked, verdict);
    }
    Ok(())
}

async fn renew(
    channel: &Channel,
    refresh_token: &str,
) -> Result<pb::RefreshAccessTokenResponse, Status> {
    let refresh_token = refresh_token.to_owned();
    let renew = pb::RefreshAccessTokenRequest { refresh_token, org_id: None };
    let renewed = AuthServiceClient::new(channel.clone()).refresh_access_token(renew).await?;
    Ok(renewed.into_inner())
}

async fn sign_out(channel: &Channel, session: &Session) -> Result<(), Status> {
    let client = client(channel, &session.access_token)
        .map_err(|error| Status::invalid_argument(error.to_string()))?;
    AuthServiceClient::new(client).logout(pb::LogoutRequest {}).await?;
    Ok(())
}
