//! Every method of every service, tried by everybody who may not call it.
//!
//! The list of methods is the running platform's own, so a new method is tried without a line here.

use std::collections::BTreeSet;
use std::time::Duration;

use platform::up::SERVICES;
use platform_proto::methods::{Caller, Idempotency, Method};
use prost_reflect::prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage, ReflectMessage as _, Value};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::world::World;

/// What anybody may call; a method that becomes public has to be written down here as well.
const PUBLIC: [&str; 13] = [
    "/platform.auth.v1.AccountService/Register",
    "/platform.auth.v1.AccountService/RequestEmailVerification",
    "/platform.auth.v1.AccountService/RequestPasswordReset",
    "/platform.auth.v1.AccountService/ResetPassword",
    "/platform.auth.v1.AccountService/VerifyEmail",
    "/platform.auth.v1.AuthService/CompleteMfa",
    "/platform.auth.v1.AuthService/Login",
    "/platform.auth.v1.AuthService/RefreshAccessToken",
    "/platform.auth.v1.OidcService/CompleteOidcSignIn",
    "/platform.auth.v1.OidcService/ListSignInMethods",
    "/platform.auth.v1.OidcService/StartOidcSignIn",
    "/platform.auth.v1.OrganizationService/GetInvitation",
    "/platform.auth.v1.TokenService/GetJwks",
];

/// An organisation that nobody in the test belongs to.
const FOREIGN: i64 = 999_999;

fn caller(method: &Method) -> Caller {
    method.access.expect("every method says who may call it").caller
}

/// The first part of its package, which is the domain of its errors.
pub(crate) fn family(method: &Method) -> &'static str {
    if method.path.starts_with("/rustmq.") { "rustmq" } else { "platform" }
}

pub(crate) fn reason(status: &Status) -> String {
    status.get_error_details().error_info().map(|info| info.reason.clone()).unwrap_or_default()
}

/// The refusal that a call must end with.
#[track_caller]
fn refused(method: &Method, who: &str, outcome: Result<(), Status>, code: Code, reasons: &[&str]) {
    let Err(status) = outcome else { panic!("{who} may call {}", method.path) };
    assert_eq!(status.code(), code, "{who}, {}: {status:?}", method.path);
    let reason = reason(&status);
    assert!(reasons.contains(&reason.as_str()), "{who}, {}: {reason}", method.path);
    let domain = status.get_error_details().error_info().map(|info| info.domain.clone());
    assert_eq!(domain.as_deref(), Some(family(method)), "{}", method.path);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_anybody_may_call_is_written_down() {
    let world = World::start().await;
    let public = world.served.iter().filter(|it| caller(it) == Caller::Public).map(|it| it.path);
    let public: Vec<&str> = public.collect();
    let health = |path: &&str| path.starts_with("/platform.common.v1.");
    let found: Vec<&str> = public.into_iter().filter(|path| !health(path)).collect();
    assert_eq!(found, PUBLIC);
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_can_be_for_each_service_that_is_served() {
    let world = World::start().await;
    let audience = |name: &String| match name.split('.').collect::<Vec<_>>().as_slice() {
        // Health is everybody's.
        ["platform", "common", ..] => None,
        ["platform", service, ..] => Some((*service).to_owned()),
        [family, ..] => Some((*family).to_owned()),
        [] => None,
    };
    let served: BTreeSet<String> = world.services.iter().filter_map(audience).collect();
    assert_eq!(served, SERVICES.map(str::to_owned).into());
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_calls_what_is_not_public_without_good_credentials() {
    let world = World::start().await;
    let owner = world.owner().await;
    let (head, signature) = owner.token.rsplit_once('.').unwrap();
    let forged = format!("{head}.{}", signature.chars().rev().collect::<String>());
    let (payload, _) = head.rsplit_once('.').unwrap();
    let unsigned = format!("{payload}.e30.");
    for method in world.served.iter().copied().filter(|it| caller(it) != Caller::Public) {
        let anonymous = world.call(method.path, None, Vec::new()).await;
        let reasons = ["AUTHENTICATION_REQUIRED", "PEER_REQUIRED"];
        match caller(method) {
            // Who shows no certificate is no peer, whatever else is missing.
            Caller::PeerOnly => {
                let Err(status) = anonymous else { panic!("anybody may call {}", method.path) };
                assert!(reasons.contains(&reason(&status).as_str()), "{}: {status:?}", method.path);
            }
            Caller::Public
            | Caller::Authenticated
            | Caller::Permission(_)
            | Caller::UserImplemented => {
                refused(method, "nobody", anonymous, Code::Unauthenticated, &reasons[..1]);
            }
        }
        for (who, token) in
            [("a forger", forged.as_str()), ("an unsigned token", &unsigned), ("noise", "x.y.z")]
        {
            let outcome = world.call(method.path, Some(token), Vec::new()).await;
            refused(method, who, outcome, Code::Unauthenticated, &["TOKEN_INVALID"]);
        }
    }
    world.clock.advance(Duration::from_secs(2 * 3600));
    for method in world.served.iter().copied().filter(|it| caller(it) != Caller::Public) {
        let outcome = world.call(method.path, Some(&owner.token), Vec::new()).await;
        refused(method, "yesterday's owner", outcome, Code::Unauthenticated, &["TOKEN_EXPIRED"]);
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_permission_that_is_missing_is_missed_by_every_method() {
    let world = World::start().await;
    let owner = world.owner().await;
    let held = "platform.template.read";
    let key = world.key(&owner, held).await;
    for method in world.served.iter().copied() {
        let outcome = world.call(method.path, Some(&key), Vec::new()).await;
        match caller(method) {
            Caller::Permission(wanted) if wanted != held => {
                refused(
                    method,
                    "a reader of templates",
                    outcome,
                    Code::PermissionDenied,
                    &["PERMISSION_DENIED"],
                );
            }
            Caller::PeerOnly => {
                refused(
                    method,
                    "a reader of templates",
                    outcome,
                    Code::PermissionDenied,
                    &["PEER_REQUIRED"],
                );
            }
            // A key that is limited to what it lists changes nothing that no permission stands for.
            Caller::Authenticated if method.idempotency != Idempotency::NoSideEffects => {
                refused(
                    method,
                    "a reader of templates",
                    outcome,
                    Code::PermissionDenied,
                    &["PERMISSION_DENIED"],
                );
            }
            // Organisations have no right in RustMQ, whatever a method asks for.
            Caller::Authenticated if family(method) == "rustmq" => {
                refused(
                    method,
                    "a reader of templates",
                    outcome,
                    Code::PermissionDenied,
                    &["PERMISSION_DENIED"],
                );
            }
            // Let through: what is wrong with an empty request is not our question here.
            Caller::Permission(_) | Caller::Public | Caller::Authenticated => {
                let reason = outcome.map_or_else(|status| reason(&status), |()| String::new());
                assert_ne!(reason, "PERMISSION_DENIED", "{}", method.path);
                assert_ne!(reason, "NOT_IMPLEMENTED", "{}", method.path);
                assert_ne!(reason, "INTERNAL", "{}", method.path);
            }
            Caller::UserImplemented => panic!("{} is for users to serve", method.path),
        }
    }
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_names_another_organisation_is_refused() {
    let world = World::start().await;
    let owner = world.owner().await;
    let pool = DescriptorPool::decode(platform_proto::FILE_DESCRIPTOR_SET).unwrap();
    let mut tried = 0;
    for method in world.served.iter().copied() {
        let org = method.access.and_then(|access| access.tenant).map_or("", |tenant| tenant.org);
        // What is for peers alone refuses a person before it looks at what the person names.
        if org.is_empty() || caller(method) == Caller::PeerOnly {
            continue;
        }
        let message = pool.get_message_by_name(method.request).unwrap();
        let request = with(DynamicMessage::new(message.clone()), org, FOREIGN);
        let outcome = world.call(method.path, Some(&owner.token), request.encode_to_vec()).await;
        refused(
            method,
            "the owner of another",
            outcome,
            Code::PermissionDenied,
            &["TENANT_MISMATCH"],
        );
        // The same call with its own organisation is let through.
        let request = with(DynamicMessage::new(message), org, owner.org_id);
        let outcome = world.call(method.path, Some(&owner.token), request.encode_to_vec()).await;
        let reason = outcome.map_or_else(|status| reason(&status), |()| String::new());
        assert_ne!(reason, "TENANT_MISMATCH", "{}", method.path);
        tried += 1;
    }
    assert!(tried > 50, "only {tried} methods name an organisation");
    world.stop().await;
}

/// A message with a number at a path of fields.
fn with(mut message: DynamicMessage, path: &str, number: i64) -> DynamicMessage {
    match path.split_once('.') {
        None => message.set_field_by_name(path, Value::I64(number)),
        Some((first, rest)) => {
            let field = message.descriptor().get_field_by_name(first).unwrap();
            let inner = DynamicMessage::new(field.kind().as_message().unwrap().clone());
            message.set_field(&field, Value::Message(with(inner, rest, number)));
        }
    }
    message
}
