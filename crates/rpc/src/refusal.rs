//! Why a call is refused before its handler runs; the reasons of "Every method" in `docs/errors.md`.

use std::time::Duration;

use crate::{Fault, Kind};

/// Why a call is refused.
///
/// An [`crate::Authority`] answers with the first three; the layers of the server with the others.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The credential was good and has run out.
    #[error("the credential has expired")]
    TokenExpired,
    /// The credential is malformed, forged, revoked, for another audience, or not the presenting peer's.
    #[error("the credential is not valid")]
    TokenInvalid,
    /// What verifies credentials or decides permissions does not answer.
    #[error("{dependency} does not answer")]
    Unavailable {
        /// The service or store that does not.
        dependency: &'static str,
    },
    /// The method needs credentials and the call has none.
    #[error(
        "the method needs credentials: send a token or an API key in the metadata `authorization`"
    )]
    AuthenticationRequired,
    /// The method is for services of the cluster.
    #[error("the method is for services of the cluster, by their certificates")]
    PeerRequired,
    /// The request names another organisation than the credentials.
    #[error("the request names another organisation than the credentials")]
    TenantMismatch,
    /// The caller lacks the permission.
    #[error("{}", denied(permission, entity_type, entity_id))]
    PermissionDenied {
        /// What it lacks; empty where no permission would help.
        permission: &'static str,
        /// Kind of the object; empty for the whole organisation or cluster.
        entity_type: &'static str,
        /// Id of the object.
        entity_id: String,
    },
    /// The server does not offer the method.
    #[error("this server does not offer the method")]
    NotImplemented,
    /// The process is not ready yet.
    #[error("the process is starting")]
    Starting,
    /// The process takes no new calls.
    #[error("the process is shutting down")]
    Draining,
    /// Too many calls are running.
    #[error("too many calls are running")]
    Overloaded,
    /// The caller gave up, or its connection broke.
    #[error("the caller gave up")]
    Cancelled,
    /// Messages are compressed in a way that the server does not know.
    #[error(
        "messages are compressed with {0}, which this server does not take; send gzip, or none"
    )]
    EncodingUnknown(String),
    /// The method takes one message.
    #[error("the method takes exactly one message, and the call has none or several")]
    MessageCount,
    /// A message is compressed, and the call does not say how.
    #[error("a message is compressed, and `grpc-encoding` does not say how")]
    EncodingMissing,
    /// The deadline has passed.
    #[error("the call took longer than it may")]
    CallTimeout,
    /// Nothing came or went on a stream for too long.
    #[error("nothing came or went on the stream for {} s", .0.as_secs())]
    StreamIdle(Duration),
    /// A message is larger than the server takes.
    #[error("a message is larger than the {limit_bytes} bytes that the server takes")]
    MessageTooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// The metadata are larger than the server takes.
    #[error("the metadata are larger than the {limit_bytes} bytes that the server takes")]
    HeadersTooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// The bytes of a message are not the request.
    #[error("the request is not the message that the method takes: {0}")]
    MessageMalformed(&'static str),
    /// A handler panicked.
    #[error("the handler panicked: {0}")]
    Panicked(String),
}

impl Fault for Refusal {
    fn kind(&self) -> Kind {
        match self {
            Self::TokenExpired | Self::TokenInvalid | Self::AuthenticationRequired => {
                Kind::Unauthenticated
            }
            Self::Unavailable { .. } => Kind::Unavailable { retry_after: Duration::from_secs(1) },
            Self::PeerRequired | Self::TenantMismatch | Self::PermissionDenied { .. } => {
                Kind::Denied
            }
            Self::NotImplemented | Self::EncodingUnknown(_) | Self::MessageCount => {
                Kind::Unimplemented
            }
            Self::Cancelled => Kind::Cancelled,
            Self::Starting => Kind::Unavailable { retry_after: Duration::from_secs(1) },
            // Another instance takes the call at once, so there is no reason to wait long.
            Self::Draining => Kind::Unavailable { retry_after: Duration::from_millis(100) },
            Self::Overloaded => Kind::Exhausted { retry_after: Some(Duration::from_millis(500)) },
            Self::CallTimeout | Self::StreamIdle(_) => Kind::Timeout,
            Self::MessageTooLarge { .. } | Self::HeadersTooLarge { .. } => {
                Kind::Exhausted { retry_after: None }
            }
            Self::MessageMalformed(_) => Kind::Invalid,
            Self::EncodingMissing => Kind::Protocol,
            Self::Panicked(_) => Kind::Internal,
        }
    }

    fn reason(&self) -> &'static str {
        match self {
            Self::TokenExpired => "TOKEN_EXPIRED",
            Self::TokenInvalid => "TOKEN_INVALID",
            Self::Unavailable { .. } => "DEPENDENCY_UNAVAILABLE",
            Self::AuthenticationRequired => "AUTHENTICATION_REQUIRED",
            Self::PeerRequired => "PEER_REQUIRED",
            Self::TenantMismatch => "TENANT_MISMATCH",
            Self::PermissionDenied { .. } => "PERMISSION_DENIED",
            Self::NotImplemented | Self::EncodingUnknown(_) => "NOT_IMPLEMENTED",
            Self::Cancelled => "CANCELLED",
            Self::Starting => "STARTING",
            Self::Draining => "DRAINING",
            Self::Overloaded => "OVERLOADED",
            Self::EncodingMissing => "ENCODING_MISSING",
            Self::MessageCount => "MESSAGE_COUNT",
            Self::CallTimeout | Self::StreamIdle(_) => "CALL_TIMEOUT",
            Self::MessageTooLarge { .. } => "MESSAGE_TOO_LARGE",
            Self::HeadersTooLarge { .. } => "HEADERS_TOO_LARGE",
            Self::MessageMalformed(_) => "MESSAGE_MALFORMED",
            Self::Panicked(_) => "INTERNAL",
        }
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unavailable { dependency } => vec![("dependency", (*dependency).to_owned())],
            Self::PermissionDenied { permission, entity_type, entity_id } => vec![
                ("permission", (*permission).to_owned()),
                ("entity_type", (*entity_type).to_owned()),
                ("entity_id", entity_id.clone()),
            ],
            Self::MessageTooLarge { limit_bytes } | Self::HeadersTooLarge { limit_bytes } => {
                vec![("limit_bytes", limit_bytes.to_string())]
            }
            Self::TokenExpired
            | Self::TokenInvalid
            | Self::AuthenticationRequired
            | Self::PeerRequired
            | Self::TenantMismatch
            | Self::NotImplemented
            | Self::EncodingUnknown(_)
            | Self::EncodingMissing
            | Self::MessageCount
            | Self::Cancelled
            | Self::Starting
            | Self::Draining
            | Self::Overloaded
            | Self::CallTimeout
            | Self::StreamIdle(_)
            | Self::MessageMalformed(_)
            | Self::Panicked(_) => Vec::new(),
        }
    }
}

fn denied(permission: &str, entity_type: &str, entity_id: &str) -> String {
    match (permission, entity_type) {
        ("", _) => "the caller may not call this method".to_owned(),
        (_, "") => format!("the caller lacks the permission {permission}"),
        _ => format!("the caller lacks the permission {permission} on {entity_type} {entity_id}"),
    }
}
