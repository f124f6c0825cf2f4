//! What can go wrong, one variant a reason of `docs/errors.md`.

use std::time::Duration;

use base::Timestamp;
use rpc::{Fault, Kind, Violation};

/// Why a call of this service failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the account is locked for another {} s", retry_after.as_secs())]
    AccountLocked { retry_after: Duration },
    #[error("there is no API key `{id}`")]
    ApiKeyNotFound { id: String },
    #[error("the challenge is unknown, used up or too old")]
    ChallengeExpired,
    #[error("what was typed again is not the organisation's short name")]
    ConfirmationMismatch { field: &'static str },
    #[error("this replica has not yet seen the state that was asked for")]
    ConsistencyNotReached,
    #[error("another account has the address")]
    EmailAlreadyExists,
    #[error("the organisation does not allow addresses of `{domain}`")]
    EmailDomainNotAllowed { domain: String },
    #[error("the domain `{domain}` is not proved: set its TXT record `{record}` to `{value}`")]
    EmailDomainNotProved { domain: String, record: String, value: String },
    #[error("another organisation's provider answers for `{domain}`")]
    EmailDomainTaken { domain: String },
    #[error("the address must be verified first")]
    EmailNotVerified,
    #[error("more than {limit} entities would stand above one")]
    EntityChainTooDeep { limit: usize },
    #[error("the entity would stand above itself")]
    EntityCycle,
    #[error("there is no {entity_type} `{entity_id}`")]
    EntityNotFound { entity_type: String, entity_id: String },
    #[error("the caller may not give or manage more than it has")]
    EscalationRefused { permission: String },
    #[error("`{peer}` may not act so at `{audience}`")]
    ExchangeRefused { peer: String, audience: String },
    #[error("it must end by {latest}")]
    ExpiryTooFar { latest: Timestamp },
    #[error("there is no group `{id}`")]
    GroupNotFound { id: String },
    #[error("the identity cannot sign in here")]
    IdentityNotAllowed,
    #[error("the account is not joined to such an identity")]
    IdentityNotFound,
    #[error("there is no identity provider `{id}`")]
    IdentityProviderNotFound { id: String },
    #[error("the identity provider cannot be used")]
    IdentityProviderUnavailable { cause: String },
    #[error("e-mail and password do not match an account that can sign in")]
    InvalidCredentials,
    #[error("the invitation was accepted or revoked")]
    InvitationClosed,
    #[error("there is no such invitation")]
    InvitationNotFound,
    #[error("the cluster would be left without an operator")]
    LastOperator,
    #[error("the organisation {org_id} would be left without its owner")]
    LastOwner { org_id: i64 },
    #[error("without it nobody could sign in any more")]
    LastSignInMethod,
    #[error("the person is a member already")]
    MemberAlreadyExists,
    #[error("there is no member {user_id}")]
    MemberNotFound { user_id: i64 },
    #[error("the code is wrong or has been used")]
    MfaCodeInvalid,
    #[error("there is an object of the name `{name}`")]
    NameAlreadyExists { name: String },
    #[error("{user_id} is no person")]
    NotAPerson { user_id: i64 },
    #[error("the identity provider refused: {error}")]
    OidcRefused { error: String },
    #[error("the attempt to sign in is unknown, used or too old")]
    OidcStateInvalid,
    #[error("the organisation is being deleted")]
    OrganizationDeleting,
    #[error("the organisation is not being deleted")]
    OrganizationNotDeleting,
    #[error("there is no organisation {org_id}")]
    OrganizationNotFound { org_id: i64 },
    #[error("the organisation {org_id} is suspended")]
    OrganizationSuspended { org_id: i64 },
    #[error("the password is too old")]
    PasswordExpired,
    #[error("the account has no password")]
    PasswordNotSet,
    #[error("the password is one of the last {history}")]
    PasswordReused { field: &'static str, history: usize },
    #[error("the password {fault}")]
    PasswordTooWeak { field: &'static str, fault: &'static str },
    #[error("the permission `{permission}` is missing")]
    PermissionDenied { permission: String, entity_type: String, entity_id: String },
    #[error("the permission `{permission}` cannot be given here")]
    PermissionUnknown { field: String, permission: String },
    #[error("no more than {limit} objects of the kind `{kind}` are allowed")]
    QuotaExceeded { kind: &'static str, limit: u64 },
    #[error("the call asks for a proof of identity not older than 10 minutes")]
    ReauthenticationRequired,
    #[error("the address to come back to is not allowed")]
    RedirectUriNotAllowed { field: &'static str },
    #[error("new people come by invitation only")]
    RegistrationClosed,
    #[error("the token is unknown, used or too old")]
    ResetTokenNotFound,
    #[error("the role `{role}` is built in")]
    RoleBuiltIn { role: String },
    #[error("the role `{role}` is in use")]
    RoleInUse { role: String, members: i64, invitations: i64, identity_providers: i64 },
    #[error("there is no role `{role}`")]
    RoleNotFound { role: String },
    #[error("there is no service account {user_id}")]
    ServiceAccountNotFound { user_id: i64 },
    #[error("there is no session `{id}`")]
    SessionNotFound { id: String },
    #[error("the organisation demands another way of signing in")]
    SignInMethodNotAllowed { org_id: i64 },
    #[error("the reader did not keep up")]
    SlowConsumer,
    #[error("the short name `{slug}` is taken")]
    SlugAlreadyExists { slug: String },
    #[error("the token has ended")]
    TokenExpired,
    #[error("the token is not good")]
    TokenInvalid,
    #[error("an authenticator is set up")]
    TotpAlreadyEnabled,
    #[error("no authenticator is set up")]
    TotpNotEnabled,
    #[error("no authenticator waits to be confirmed")]
    TotpNotPending,
    #[error("a second factor is demanded")]
    TotpRequired,
    #[error("there is no person {user_id}")]
    UserNotFound { user_id: i64 },
    #[error("the token is unknown, used or too old")]
    VerificationTokenNotFound,
    #[error("the version is {found}, not {expected}")]
    VersionConflict { expected: i64, found: i64 },
    #[error("under the new settings the caller could not make this call: {setting}")]
    WouldLockOut { setting: &'static str },

    /// Several fields may be wrong at once; never empty.
    #[error("{} of the request is not valid", fields(violations))]
    Invalid { violations: Vec<Invalid> },
    #[error("the queue for password hashes is full")]
    Overloaded { retry_after: Duration },
    #[error("too many calls from this address")]
    RateLimited { retry_after: Duration },

    #[error("store")]
    Store(#[from] ::store::Error),
    /// What should not be possible; the text is for the log alone.
    #[error("{0}")]
    Internal(String),
}

/// One field that breaks a rule which only this service knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Path of the field from the top of the request.
    pub field: String,
    /// Id of the rule, such as `pagination.sort_by`.
    pub rule: &'static str,
    /// What to do about it, in one sentence.
    pub description: String,
}

impl Error {
    /// One field breaks one rule.
    pub(crate) fn invalid(
        field: impl Into<String>,
        rule: &'static str,
        description: impl Into<String>,
    ) -> Self {
        let violation = Invalid { field: field.into(), rule, description: description.into() };
        Self::Invalid { violations: vec![violation] }
    }

    /// Whether it says nothing about who called: the service, or what it depends on, could not serve the call.
    pub(crate) fn is_own_fault(&self) -> bool {
        matches!(self, Self::Overloaded { .. })
            || matches!(self.kind(), Kind::Internal | Kind::Unavailable { .. })
    }

    /// A fault of ours, told to the log alone.
    pub(crate) fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }
}

fn fields(violations: &[Invalid]) -> String {
    violations.iter().map(|violation| violation.field.as_str()).collect::<Vec<_>>().join(", ")
}

impl Fault for Error {
    #[expect(clippy::too_many_lines, reason = "one table")]
    fn kind(&self) -> Kind {
        match self {
            Self::ConfirmationMismatch { .. }
            | Self::PasswordReused { .. }
            | Self::PasswordTooWeak { .. }
            | Self::PermissionUnknown { .. }
            | Self::RedirectUriNotAllowed { .. }
            | Self::Invalid { .. } => Kind::Invalid,
            Self::ExpiryTooFar { .. } => Kind::OutOfRange,
            Self::ChallengeExpired
            | Self::InvalidCredentials
            | Self::MfaCodeInvalid
            | Self::OidcRefused { .. }
            | Self::OidcStateInvalid
            | Self::ReauthenticationRequired
            | Self::TokenExpired
            | Self::TokenInvalid => Kind::Unauthenticated,
            Self::EscalationRefused { .. }
            | Self::ExchangeRefused { .. }
            | Self::IdentityNotAllowed
            | Self::PermissionDenied { .. } => Kind::Denied,
            Self::ApiKeyNotFound { .. }
            | Self::EntityNotFound { .. }
            | Self::GroupNotFound { .. }
            | Self::IdentityNotFound
            | Self::IdentityProviderNotFound { .. }
            | Self::InvitationNotFound
            | Self::MemberNotFound { .. }
            | Self::OrganizationNotFound { .. }
            | Self::ResetTokenNotFound
            | Self::RoleNotFound { .. }
            | Self::ServiceAccountNotFound { .. }
            | Self::SessionNotFound { .. }
            | Self::UserNotFound { .. }
            | Self::VerificationTokenNotFound => Kind::NotFound,
            Self::EmailAlreadyExists
            | Self::EmailDomainTaken { .. }
            | Self::MemberAlreadyExists
            | Self::NameAlreadyExists { .. }
            | Self::SlugAlreadyExists { .. } => Kind::Exists,
            Self::VersionConflict { .. } => Kind::Conflict,
            Self::EmailDomainNotAllowed { .. }
            | Self::EmailDomainNotProved { .. }
            | Self::EmailNotVerified
            | Self::EntityChainTooDeep { .. }
            | Self::EntityCycle
            | Self::InvitationClosed
            | Self::LastOperator
            | Self::LastOwner { .. }
            | Self::LastSignInMethod
            | Self::NotAPerson { .. }
            | Self::OrganizationDeleting
            | Self::OrganizationNotDeleting
            | Self::OrganizationSuspended { .. }
            | Self::PasswordExpired
            | Self::PasswordNotSet
            | Self::RegistrationClosed
            | Self::RoleBuiltIn { .. }
            | Self::RoleInUse { .. }
            | Self::SignInMethodNotAllowed { .. }
            | Self::TotpAlreadyEnabled
            | Self::TotpNotEnabled
            | Self::TotpNotPending
            | Self::TotpRequired
            | Self::WouldLockOut { .. } => Kind::Precondition,
            Self::AccountLocked { retry_after }
            | Self::Overloaded { retry_after }
            | Self::RateLimited { retry_after } => {
                Kind::Exhausted { retry_after: Some(*retry_after) }
            }
            Self::QuotaExceeded { .. } | Self::SlowConsumer => {
                Kind::Exhausted { retry_after: None }
            }
            // A replica follows within a second.
            Self::ConsistencyNotReached => {
                Kind::Unavailable { retry_after: Duration::from_millis(200) }
            }
            Self::IdentityProviderUnavailable { .. } => {
                Kind::Unavailable { retry_after: Duration::from_secs(2) }
            }
            Self::Store(error) if error.kind() == ::store::Kind::Unavailable => {
                Kind::Unavailable { retry_after: Duration::from_secs(1) }
            }
            Self::Store(_) | Self::Internal(_) => Kind::Internal,
        }
    }

    #[expect(clippy::too_many_lines, reason = "one table")]
    fn reason(&self) -> &'static str {
        match self {
            Self::AccountLocked { .. } => "ACCOUNT_LOCKED",
            Self::ApiKeyNotFound { .. } => "API_KEY_NOT_FOUND",
            Self::ChallengeExpired => "CHALLENGE_EXPIRED",
            Self::ConfirmationMismatch { .. } => "CONFIRMATION_MISMATCH",
            Self::ConsistencyNotReached => "CONSISTENCY_NOT_REACHED",
            Self::EmailAlreadyExists => "EMAIL_ALREADY_EXISTS",
            Self::EmailDomainNotAllowed { .. } => "EMAIL_DOMAIN_NOT_ALLOWED",
            Self::EmailDomainNotProved { .. } => "EMAIL_DOMAIN_NOT_PROVED",
            Self::EmailDomainTaken { .. } => "EMAIL_DOMAIN_TAKEN",
            Self::EmailNotVerified => "EMAIL_NOT_VERIFIED",
            Self::EntityChainTooDeep { .. } => "ENTITY_CHAIN_TOO_DEEP",
            Self::EntityCycle => "ENTITY_CYCLE",
            Self::EntityNotFound { .. } => "ENTITY_NOT_FOUND",
            Self::EscalationRefused { .. } => "ESCALATION_REFUSED",
            Self::ExchangeRefused { .. } => "EXCHANGE_REFUSED",
            Self::ExpiryTooFar { .. } => "EXPIRY_TOO_FAR",
            Self::GroupNotFound { .. } => "GROUP_NOT_FOUND",
            Self::IdentityNotAllowed => "IDENTITY_NOT_ALLOWED",
            Self::IdentityNotFound => "IDENTITY_NOT_FOUND",
            Self::IdentityProviderNotFound { .. } => "IDENTITY_PROVIDER_NOT_FOUND",
            Self::IdentityProviderUnavailable { .. } => "IDENTITY_PROVIDER_UNAVAILABLE",
            Self::InvalidCredentials => "INVALID_CREDENTIALS",
            Self::InvitationClosed => "INVITATION_CLOSED",
            Self::InvitationNotFound => "INVITATION_NOT_FOUND",
            Self::LastOperator => "LAST_OPERATOR",
            Self::LastOwner { .. } => "LAST_OWNER",
            Self::LastSignInMethod => "LAST_SIGN_IN_METHOD",
            Self::MemberAlreadyExists => "MEMBER_ALREADY_EXISTS",
            Self::MemberNotFound { .. } => "MEMBER_NOT_FOUND",
            Self::MfaCodeInvalid => "MFA_CODE_INVALID",
            Self::NameAlreadyExists { .. } => "NAME_ALREADY_EXISTS",
            Self::NotAPerson { .. } => "NOT_A_PERSON",
            Self::OidcRefused { .. } => "OIDC_REFUSED",
            Self::OidcStateInvalid => "OIDC_STATE_INVALID",
            Self::OrganizationDeleting => "ORGANIZATION_DELETING",
            Self::OrganizationNotDeleting => "ORGANIZATION_NOT_DELETING",
            Self::OrganizationNotFound { .. } => "ORGANIZATION_NOT_FOUND",
            Self::OrganizationSuspended { .. } => "ORGANIZATION_SUSPENDED",
            Self::PasswordExpired => "PASSWORD_EXPIRED",
            Self::PasswordNotSet => "PASSWORD_NOT_SET",
            Self::PasswordReused { .. } => "PASSWORD_REUSED",
            Self::PasswordTooWeak { .. } => "PASSWORD_TOO_WEAK",
            Self::PermissionDenied { .. } => "PERMISSION_DENIED",
            Self::PermissionUnknown { .. } => "PERMISSION_UNKNOWN",
            Self::QuotaExceeded { .. } => "QUOTA_EXCEEDED",
            Self::ReauthenticationRequired => "REAUTHENTICATION_REQUIRED",
            Self::RedirectUriNotAllowed { .. } => "REDIRECT_URI_NOT_ALLOWED",
            Self::RegistrationClosed => "REGISTRATION_CLOSED",
            Self::ResetTokenNotFound => "RESET_TOKEN_NOT_FOUND",
            Self::RoleBuiltIn { .. } => "ROLE_BUILT_IN",
            Self::RoleInUse { .. } => "ROLE_IN_USE",
            Self::RoleNotFound { .. } => "ROLE_NOT_FOUND",
            Self::ServiceAccountNotFound { .. } => "SERVICE_ACCOUNT_NOT_FOUND",
            Self::SessionNotFound { .. } => "SESSION_NOT_FOUND",
            Self::SignInMethodNotAllowed { .. } => "SIGN_IN_METHOD_NOT_ALLOWED",
            Self::SlowConsumer => "SLOW_CONSUMER",
            Self::SlugAlreadyExists { .. } => "SLUG_ALREADY_EXISTS",
            Self::TokenExpired => "TOKEN_EXPIRED",
            Self::TokenInvalid => "TOKEN_INVALID",
            Self::TotpAlreadyEnabled => "TOTP_ALREADY_ENABLED",
            Self::TotpNotEnabled => "TOTP_NOT_ENABLED",
            Self::TotpNotPending => "TOTP_NOT_PENDING",
            Self::TotpRequired => "TOTP_REQUIRED",
            Self::UserNotFound { .. } => "USER_NOT_FOUND",
            Self::VerificationTokenNotFound => "VERIFICATION_TOKEN_NOT_FOUND",
            Self::VersionConflict { .. } => "VERSION_CONFLICT",
            Self::WouldLockOut { .. } => "WOULD_LOCK_OUT",
            Self::Invalid { .. } => "VALIDATION_FAILED",
            Self::Overloaded { .. } => "OVERLOADED",
            Self::RateLimited { .. } => "RATE_LIMITED",
            Self::Store(error) if error.kind() == ::store::Kind::Unavailable => {
                "DEPENDENCY_UNAVAILABLE"
            }
            Self::Store(_) | Self::Internal(_) => "INTERNAL",
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "most reasons have no facts")]
    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::EmailDomainNotAllowed { domain } | Self::EmailDomainTaken { domain } => {
                vec![("domain", domain.clone())]
            }
            Self::EmailDomainNotProved { domain, record, value } => vec![
                ("domain", domain.clone()),
                ("record", record.clone()),
                ("value", value.clone()),
            ],
            Self::EscalationRefused { permission } if !permission.is_empty() => {
                vec![("permission", permission.clone())]
            }
            Self::ExchangeRefused { audience, .. } => vec![("audience", audience.clone())],
            Self::ExpiryTooFar { latest } => vec![("latest", latest.to_string())],
            Self::LastOwner { org_id }
            | Self::OrganizationSuspended { org_id }
            | Self::SignInMethodNotAllowed { org_id } => vec![("org_id", org_id.to_string())],
            Self::OidcRefused { error } => vec![("error", error.clone())],
            Self::PermissionDenied { permission, entity_type, entity_id } => vec![
                ("permission", permission.clone()),
                ("entity_type", entity_type.clone()),
                ("entity_id", entity_id.clone()),
            ],
            Self::PermissionUnknown { permission, .. } => vec![("permission", permission.clone())],
            Self::QuotaExceeded { kind, limit } => {
                vec![("kind", (*kind).to_owned()), ("limit", limit.to_string())]
            }
            Self::RoleInUse { members, invitations, identity_providers, .. } => vec![
                ("members", members.to_string()),
                ("invitations", invitations.to_string()),
                ("identity_providers", identity_providers.to_string()),
            ],
            Self::VersionConflict { found, .. } => vec![("version", found.to_string())],
            Self::WouldLockOut { setting } => vec![("setting", (*setting).to_owned())],
            Self::Store(error) if error.kind() == ::store::Kind::Unavailable => {
                vec![("dependency", "store".to_owned())]
            }
            _ => Vec::new(),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "most reasons name no field")]
    fn violations(&self) -> Vec<Violation> {
        match self {
            Self::Invalid { violations } => violations
                .iter()
                .map(|Invalid { field, rule, description }| Violation {
                    field: field.clone(),
                    reason: rule,
                    description: description.clone(),
                })
                .collect(),
            Self::ConfirmationMismatch { field }
            | Self::PasswordReused { field, .. }
            | Self::PasswordTooWeak { field, .. }
            | Self::RedirectUriNotAllowed { field } => {
                vec![self.violation((*field).to_owned())]
            }
            Self::PermissionUnknown { field, .. } => vec![self.violation(field.clone())],
            _ => Vec::new(),
        }
    }
}

impl Error {
    fn violation(&self, field: String) -> Violation {
        Violation { field, reason: self.reason(), description: self.to_string() }
    }
}

impl From<seal::Unopened> for Error {
    fn from(unopened: seal::Unopened) -> Self {
        Self::internal(unopened)
    }
}

impl From<Error> for tonic::Status {
    fn from(error: Error) -> Self {
        rpc::status("platform", &error)
    }
}
