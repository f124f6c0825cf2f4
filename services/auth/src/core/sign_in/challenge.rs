//! The answer to the challenge of a sign-in.

use seal::Sealer;
use store::{Tx, Work};

use super::judge::{Judged, refuse, welcome};
use crate::Error;
use crate::core::account::Status;
use crate::core::claims::Policy;
use crate::core::context::Context;
use crate::core::factor::{Code, prove};
use crate::core::lockout::Rule;
use crate::core::secret::Hash;
use crate::core::session::{Opening, open};
use crate::store::{account, factor, oidc};

/// Wrong codes that a challenge bears.
const WRONG_CODES_MAX: i64 = 5;

/// Answers a challenge with the second factor.
#[derive(Debug)]
pub(crate) struct CompleteMfa {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) policy: Policy,
    pub(crate) rule: Rule,
    pub(crate) challenge_hash: Hash,
    pub(crate) code: Code,
}

impl Work for CompleteMfa {
    /// The inner error is a refusal that has been written down.
    type Output = Result<Judged, Error>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Self { context, sealer, policy, rule, challenge_hash, code } = self;
        let now = context.now;
        let draws = context.draws();
        let challenge = factor::challenge(tx, challenge_hash)
            .await?
            .filter(|it| it.expires_at > now && it.wrong_codes < WRONG_CODES_MAX);
        let Some(challenge) = challenge else { return Err(Error::ChallengeExpired) };
        let found = account::find(tx, challenge.user_id).await?;
        let Some(found) = found.filter(|it| it.status == Status::Active) else {
            return Err(Error::ChallengeExpired);
        };
        if let Some(retry_after) = found.lockout.locked_for(now) {
            return Err(Error::AccountLocked { retry_after });
        }
        if !prove(tx, sealer, found.id, code, now).await? {
            factor::count_wrong_code(tx, challenge_hash).await?;
            return refuse(tx, context, &draws, *rule, &found, Error::MfaCodeInvalid).await;
        }
        let provider = oidc::provider_of_challenge(tx, challenge_hash).await?;
        if !factor::take_challenge(tx, challenge_hash).await? {
            return Err(Error::ChallengeExpired);
        }
        let methods = vec![challenge.method, code.method()];
        let opening = Opening { methods, org_id: challenge.org_id };
        let opened = open(tx, context, &draws, sealer, policy, found, opening).await?;
        if let Some(provider) = provider {
            oidc::note_session(tx, &opened.session.id, &provider).await?;
        }
        welcome(tx, context, &draws, &opened).await?;
        Ok(Ok(Judged::SignedIn(Box::new(opened))))
    }
}
