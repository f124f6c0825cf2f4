//! The rules: who may call a method, in which organisation, and when the decision is the authority's.
//!
//! Owns:      the order of the checks.
//! Invariant: nothing is asked of anybody here; the same facts give the same answer.
//! Not here:  verifying credentials and asking the authority (`layers::access`).

use platform_proto::methods::{Caller, Idempotency};

use crate::table::{Entry, Origin};
use crate::{Principal, Refusal, permission};

/// Permissions that belong to operators of the cluster alone: the operator column of `docs/permissions.md`.
const OPERATOR_PERMISSIONS: [&str; 6] = [
    "platform.operator.admin",
    "platform.organization.admin",
    "platform.topic_binding.admin",
    "platform.user.admin",
    "platform.user.read",
    "platform.user.write",
];
/// The family whose permissions organisations give; those of the others are the cluster's own.
const TENANT_FAMILY: &str = "platform";

/// What a call has shown of its caller.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) principal: Option<&'a Principal>,
    pub(crate) peer: Option<&'a str>,
}

/// What the first message of a request says, as far as the method's access names it.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// The organisation; 0 if it names none.
    pub(crate) org_id: i64,
    /// The user that the call is about; 0 if it names none.
    pub(crate) user_id: i64,
    /// The object; `None` if it names none.
    pub(crate) entity_id: Option<String>,
}

/// Whether credentials are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credentials {
    /// Everybody is welcome: nobody is asked who it is.
    Ignored,
    /// Those that are there are verified.
    Verified,
}

/// What is left to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The call is let through.
    Allowed,
    /// The authority decides on the permission, on the named object.
    Ask(&'static str),
}

/// Whether the credentials of a call are looked at.
pub(crate) const fn credentials(entry: &Entry) -> Credentials {
    match entry.access.caller {
        Caller::Public | Caller::UserImplemented => Credentials::Ignored,
        Caller::Authenticated | Caller::Permission(_) | Caller::PeerOnly => Credentials::Verified,
    }
}

/// Whether somebody of this kind may call the method at all. It needs nothing of the request but its head.
pub(crate) fn check_kind(entry: &Entry, caller: Shown<'_>) -> Result<(), Refusal> {
    if let Some(principal) = caller.principal
        && !principal.actor.is_empty()
        && caller.peer != Some(principal.actor.as_str())
    {
        // The token lets one service act; it is of no use to anybody else.
        return Err(Refusal::TokenInvalid);
    }
    match entry.access.caller {
        Caller::Public | Caller::UserImplemented => Ok(()),
        Caller::PeerOnly if caller.peer.is_some() => Ok(()),
        Caller::PeerOnly => Err(Refusal::PeerRequired),
        Caller::Authenticated | Caller::Permission(_) => match caller.principal {
            Some(principal) if is_beyond_its_list(entry, principal) => {
                Err(denied(entry, permission::of(&entry.access), &Named::default()))
            }
            Some(principal) => check_family(entry, principal),
            None if caller.peer.is_some() && is_open_to_peers(entry) => Ok(()),
            None => Err(Refusal::AuthenticationRequired),
        },
    }
}

/// The organisation in which the call takes effect.
pub(crate) fn organisation(
    entry: &Entry,
    caller: Shown<'_>,
    named: &Named,
) -> Result<i64, Refusal> {
    let own = caller.principal.map_or(0, |principal| principal.org_id);
    let Some(tenant) = entry.access.tenant else { return Ok(own) };
    match (named.org_id, caller.principal) {
        (0, _) => Ok(own),
        (org_id, Some(_)) if org_id == own => Ok(own),
        (org_id, None) if tenant.peer_names_org => Ok(org_id),
        _ => Err(Refusal::TenantMismatch),
    }
}

/// Whether the caller has the permission that the method names.
pub(crate) fn check_permission(
    entry: &Entry,
    caller: Shown<'_>,
    named: &Named,
) -> Result<Verdict, Refusal> {
    let Caller::Permission(permission) = entry.access.caller else { return Ok(Verdict::Allowed) };
    // A peer without a token has been let in by `peer`, which asks for no permission.
    let Some(principal) = caller.principal else { return Ok(Verdict::Allowed) };
    // A narrowed token is good for what it lists, and for nothing by whom it is about.
    let is_about_itself = entry.self_.is_some() && named.user_id != 0 && !principal.is_narrowed;
    if is_about_itself && named.user_id == principal.user_id {
        return Ok(Verdict::Allowed);
    }
    if entry.family != TENANT_FAMILY {
        // `check_kind` let operators through and nobody else.
        return Ok(Verdict::Allowed);
    }
    if OPERATOR_PERMISSIONS.contains(&permission) {
        return match principal.is_operator {
            true => Ok(Verdict::Allowed),
            false => Err(denied(entry, permission, named)),
        };
    }
    if named.entity_id.is_some() {
        return Ok(Verdict::Ask(permission));
    }
    // The handler of such a list refuses whoever holds the permission on nothing.
    let is_member = principal.org_id != 0 && principal.user_id != 0;
    let is_decided_inside = entry.is_by_object && is_member && principal.extends_to(permission);
    match principal.holds(permission) || is_decided_inside {
        true => Ok(Verdict::Allowed),
        false => Err(denied(entry, permission, named)),
    }
}

/// The refusal of a caller that lacks the permission.
pub(crate) fn denied(entry: &Entry, permission: &'static str, named: &Named) -> Refusal {
    let entity_id = named.entity_id.clone().unwrap_or_default();
    let entity_type = if entity_id.is_empty() { "" } else { entry.entity_type };
    Refusal::PermissionDenied { permission, entity_type, entity_id }
}

/// A credential that is good for what it lists changes nothing that no permission stands for, such as its owner's
/// account.
fn is_beyond_its_list(entry: &Entry, principal: &Principal) -> bool {
    let is_reading = entry.method.idempotency == Idempotency::NoSideEffects;
    principal.is_narrowed && entry.access.caller == Caller::Authenticated && !is_reading
}

/// An organisation's credentials have no right in a family without organisations.
fn check_family(entry: &Entry, principal: &Principal) -> Result<(), Refusal> {
    if entry.origin != Origin::Contract || entry.family == TENANT_FAMILY || principal.is_operator {
        return Ok(());
    }
    Err(denied(entry, permission::of(&entry.access), &Named::default()))
}

/// A service may call the method on its own behalf.
fn is_open_to_peers(entry: &Entry) -> bool {
    // What any principal may do in a family without organisations, a service of the cluster may.
    let is_clusters = entry.family != TENANT_FAMILY && entry.access.caller == Caller::Authenticated;
    entry.access.peer || is_clusters
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::table::tests::entry_of;

    const LIST_KEYS: &str = "/platform.auth.v1.CredentialService/ListApiKeys";
    const RECORD: &str = "/platform.auth.v1.AuditService/RecordAuditEvents";

    fn user(permissions: &[&str]) -> Principal {
        let permissions = permissions.iter().map(|it| (*it).to_owned()).collect();
        Principal { user_id: 3, org_id: 7, permissions, ..Principal::default() }
    }

    fn by(principal: &Principal) -> Shown<'_> {
        Shown { principal: Some(principal), peer: None }
    }

    const NOBODY: Shown<'static> = Shown { principal: None, peer: None };
    const PEER: Shown<'static> = Shown { principal: None, peer: Some("config") };

    fn named(org_id: i64, user_id: i64) -> Named {
        Named { org_id, user_id, entity_id: None }
    }

    #[test]
    fn the_list_of_operators_permissions_is_that_of_the_page() {
        let page = include_str!("../../../docs/permissions.md");
        let rows = page.lines().filter(|line| line.starts_with("| `"));
        let mut operators: Vec<&str> = rows
            .filter(|line| line.trim_end().ends_with("| yes |"))
            .filter_map(|line| line.split('`').nth(1))
            .collect();
        operators.sort_unstable();
        assert_eq!(operators, OPERATOR_PERMISSIONS);
    }

    #[test]
    fn nobody_may_call_what_is_not_public() {
        let refused = check_kind(&entry_of(LIST_KEYS), NOBODY);
        assert_eq!(refused, Err(Refusal::AuthenticationRequired));
        assert_eq!(check_kind(&entry_of(RECORD), NOBODY), Err(Refusal::PeerRequired));
        let member = user(&["platform.audit.read"]);
        assert_eq!(check_kind(&entry_of(RECORD), by(&member)), Err(Refusal::PeerRequired));
        assert_eq!(check_kind(&entry_of(RECORD), PEER), Ok(()));
        for method in platform_proto::methods::methods() {
            let entry = entry_of(method.path);
            let is_open = credentials(&entry) == Credentials::Ignored;
            assert_eq!(check_kind(&entry, NOBODY).is_ok(), is_open, "{}", method.path);
        }
    }

    #[test]
    fn no_method_lets_a_foreign_organisation_be_named() {
        let principal = Principal { is_owner: true, is_operator: true, ..user(&[]) };
        for method in platform_proto::methods::methods() {
            let entry = entry_of(method.path);
            let refused = organisation(&entry, by(&principal), &named(8, 0));
            let expected = match entry.org {
                Some(_) => Err(Refusal::TenantMismatch),
                // Where no field names one, nothing can be named: the call is made in the token's own.
                None => organisation(&entry, by(&principal), &named(0, 0)),
            };
            if entry.org.is_some() || entry.access.tenant.is_none() {
                assert_eq!(refused, expected, "{}", method.path);
            }
        }
    }

    #[test]
    fn a_service_needs_the_option_to_call_without_a_token() {
        let refused = check_kind(&entry_of(LIST_KEYS), PEER);
        assert_eq!(refused, Err(Refusal::AuthenticationRequired));
        let watch = entry_of("/platform.config.v1.ConfigChangeService/WatchConfig");
        assert_eq!(check_kind(&watch, PEER), Ok(()));
        let verdict = check_permission(&watch, PEER, &Named::default());
        assert_eq!(verdict, Ok(Verdict::Allowed));
    }

    #[test]
    fn a_token_that_lets_a_service_act_is_good_for_that_service_alone() {
        let entry = entry_of(LIST_KEYS);
        let principal = Principal { actor: "config".to_owned(), ..user(&[]) };
        assert_eq!(check_kind(&entry, by(&principal)), Err(Refusal::TokenInvalid));
        let of = |peer| Shown { principal: Some(&principal), peer: Some(peer) };
        assert_eq!(check_kind(&entry, of("etl")), Err(Refusal::TokenInvalid));
        assert_eq!(check_kind(&entry, of("config")), Ok(()));
    }

    #[test]
    fn a_request_names_the_callers_organisation_or_none() {
        let entry = entry_of(LIST_KEYS);
        let principal = user(&[]);
        assert_eq!(organisation(&entry, by(&principal), &named(0, 0)), Ok(7));
        assert_eq!(organisation(&entry, by(&principal), &named(7, 0)), Ok(7));
        for other in [8, -7, i64::MAX] {
            let refused = organisation(&entry, by(&principal), &named(other, 0));
            assert_eq!(refused, Err(Refusal::TenantMismatch));
        }
    }

    #[test]
    fn a_service_names_an_organisation_only_where_the_option_says_so() {
        let check = entry_of("/platform.auth.v1.AuthService/CheckPermission");
        assert_eq!(organisation(&check, PEER, &named(9, 0)), Ok(9));
        let read = entry_of("/platform.connector.v1.ConnectorService/GetConnector");
        assert_eq!(organisation(&read, PEER, &named(9, 0)), Err(Refusal::TenantMismatch));
        assert_eq!(organisation(&read, PEER, &named(0, 0)), Ok(0));
    }

    #[test]
    fn a_user_may_do_about_itself_what_it_has_no_permission_for() {
        let entry = entry_of(LIST_KEYS);
        let principal = user(&[]);
        let own = check_permission(&entry, by(&principal), &named(0, 3));
        assert_eq!(own, Ok(Verdict::Allowed));
        for other in [0, 4] {
            let refused = check_permission(&entry, by(&principal), &named(0, other));
            assert_eq!(refused, Err(denied(&entry, "platform.api_key.read", &Named::default())));
        }
        let admin = user(&["platform.api_key.read"]);
        let other = check_permission(&entry, by(&admin), &named(0, 4));
        assert_eq!(other, Ok(Verdict::Allowed));
        let narrowed = Principal { is_narrowed: true, ..user(&["platform.rule.read"]) };
        assert!(check_permission(&entry, by(&narrowed), &named(0, 3)).is_err());
        let nobody = Principal { user_id: 0, ..user(&[]) };
        assert!(check_permission(&entry, by(&nobody), &named(0, 0)).is_err());
    }

    #[test]
    fn a_narrowed_credential_changes_nothing_that_no_permission_stands_for() {
        let change = entry_of("/platform.auth.v1.AccountService/UpdateProfile");
        let read = entry_of("/platform.auth.v1.OidcService/ListIdentities");
        let whole = user(&[]);
        let narrowed = Principal { is_narrowed: true, ..user(&["platform.rule.read"]) };
        assert_eq!(check_kind(&change, by(&whole)), Ok(()));
        assert!(check_kind(&change, by(&narrowed)).is_err());
        assert_eq!(check_kind(&read, by(&narrowed)), Ok(()));
    }

    #[test]
    fn a_permission_on_a_named_object_is_the_authoritys_decision() {
        let entry = entry_of("/platform.config.v1.ConfigService/GetPipeline");
        let principal = user(&["platform.pipeline.read"]);
        let object = Named { entity_id: Some("12".to_owned()), ..Named::default() };
        let verdict = check_permission(&entry, by(&principal), &object);
        assert_eq!(verdict, Ok(Verdict::Ask("platform.pipeline.read")));
    }

    #[test]
    fn a_list_that_decides_for_each_object_is_open_to_all_but_credentials_for_less() {
        let mut entry = entry_of("/platform.config.v1.ConfigService/ListPipelines");
        let granted = user(&[]);
        let check = |entry: &Entry, principal: &Principal| {
            check_permission(entry, by(principal), &Named::default())
        };
        assert!(check(&entry, &granted).is_err());
        entry.is_by_object = true;
        assert_eq!(check(&entry, &granted), Ok(Verdict::Allowed));
        assert!(check(&entry, &Principal { org_id: 0, ..user(&[]) }).is_err());
        let narrowed = Principal { is_narrowed: true, ..user(&["platform.rule.read"]) };
        assert!(check(&entry, &narrowed).is_err());
        let listed =
            Principal { entity_permissions: vec!["platform.pipeline.read".to_owned()], ..narrowed };
        assert_eq!(check(&entry, &listed), Ok(Verdict::Allowed));
        let key = Principal { api_key_id: "k".to_owned(), ..user(&["platform.rule.read"]) };
        assert_eq!(check(&entry, &key), Ok(Verdict::Allowed));
    }

    #[test]
    fn operators_alone_have_the_permissions_of_operators() {
        let entry = entry_of("/platform.auth.v1.UserAdminService/ListUsers");
        let claimed = user(&["platform.user.read"]);
        assert!(check_permission(&entry, by(&claimed), &Named::default()).is_err());
        let operator = Principal { is_operator: true, ..user(&[]) };
        let allowed = check_permission(&entry, by(&operator), &Named::default());
        assert_eq!(allowed, Ok(Verdict::Allowed));
        // It gives no right inside an organisation.
        let keys = check_permission(&entry_of(LIST_KEYS), by(&operator), &named(0, 4));
        assert!(keys.is_err());
    }

    #[test]
    fn an_organisations_credentials_have_no_right_in_the_clusters_families() {
        let principal = Arc::new(user(&["rustmq.record.read"]));
        let operator = Principal { is_operator: true, ..user(&[]) };
        for method in platform_proto::methods::methods() {
            let entry = entry_of(method.path);
            let is_clusters = crate::table::family(method.path) != "platform";
            let asks = credentials(&entry) == Credentials::Verified;
            if is_clusters && asks {
                assert!(check_kind(&entry, by(&principal)).is_err(), "{}", method.path);
                let is_peers = entry.access.caller == Caller::PeerOnly;
                assert_eq!(check_kind(&entry, by(&operator)).is_ok(), !is_peers, "{}", method.path);
            }
        }
    }
}
