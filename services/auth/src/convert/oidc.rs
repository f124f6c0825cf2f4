//! Sign-in by identity providers, and the identities that come of it, on the wire.

use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use super::types::{page_request, pagination, time};
use crate::Error;
use crate::core::Auth;
use crate::core::context::Context;
use crate::core::email::Email;
use crate::core::identity::{Identity, List, Unlink};
use crate::core::identity_provider::read::{Methods, SignInMethods};
use crate::core::oidc::{Complete, Start, Started, hash};
use crate::core::page::{Listed, Page};
use crate::core::secret::Secret;
use crate::core::sign_in::Judged;
use crate::store::identity::SORTS;

pub(crate) fn methods(raw: pb::ListSignInMethodsRequest) -> SignInMethods {
    let pb::ListSignInMethodsRequest { email } = raw;
    SignInMethods { domain: Email::new(email).domain().to_owned() }
}

pub(crate) fn listed_methods(methods: Methods) -> pb::ListSignInMethodsResponse {
    let Methods { password_allowed, providers } = methods;
    let providers = providers.into_iter().map(|(slug, name)| pb::SignInProvider { slug, name });
    pb::ListSignInMethodsResponse { password_allowed, providers: providers.collect() }
}

pub(crate) fn start(context: Context, raw: pb::StartOidcSignInRequest) -> Start {
    let pb::StartOidcSignInRequest { provider_slug, redirect_uri, login_hint } = raw;
    Start { context, slug: provider_slug, redirect_uri, login_hint }
}

pub(crate) fn started(started: Started) -> pb::StartOidcSignInResponse {
    let Started { authorization_url, state, browser_binding, expires_at } = started;
    pb::StartOidcSignInResponse {
        authorization_url,
        state: state.reveal(),
        browser_binding: browser_binding.reveal(),
        expires_at: time(expires_at),
    }
}

pub(crate) fn complete(context: Context, raw: pb::CompleteOidcSignInRequest) -> Complete {
    let pb::CompleteOidcSignInRequest { state, code, browser_binding, issuer } = raw;
    Complete {
        context,
        state_hash: hash(&state),
        code: Secret::presented(code),
        binding_hash: hash(&browser_binding),
        issuer,
    }
}

pub(crate) fn completed(
    auth: &Auth,
    judged: Judged,
) -> Result<pb::CompleteOidcSignInResponse, Error> {
    use pb::complete_oidc_sign_in_response::Outcome as To;
    use pb::login_response::Outcome as From;
    let outcome = super::session::judged(auth, judged)?.outcome.map(|outcome| match outcome {
        From::SignedIn(signed_in) => To::SignedIn(signed_in),
        From::MfaChallenge(challenge) => To::MfaChallenge(challenge),
    });
    Ok(pb::CompleteOidcSignInResponse { outcome })
}

pub(crate) fn list(context: Context, raw: pb::ListIdentitiesRequest) -> Result<List, Error> {
    let pb::ListIdentitiesRequest { pagination } = raw;
    Ok(List { context, page: Page::new(page_request(pagination), SORTS)? })
}

pub(crate) fn listed(listed: Listed<Identity>) -> pb::ListIdentitiesResponse {
    let pagination = pagination(&listed);
    let identities = listed.rows.into_iter().map(Into::into).collect();
    pb::ListIdentitiesResponse { identities, pagination }
}

pub(crate) fn unlink(context: Context, raw: pb::UnlinkIdentityRequest) -> Unlink {
    let pb::UnlinkIdentityRequest { identity_id } = raw;
    Unlink { context, id: identity_id }
}

impl From<Identity> for pb::Identity {
    fn from(identity: Identity) -> Self {
        let Identity { id, provider_id, provider_name, user_id: _, subject, email, .. } = identity;
        Self {
            id,
            provider_id,
            provider_name,
            subject,
            email,
            created_at: time(identity.created_at),
            last_used_at: identity.last_used_at.map(timestamp_to_wire),
        }
    }
}
