//! The types of connectors, and in what they differ.

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::SyncMode;
use platform_proto::platform::connector::v1::connector_config::Source;

use crate::error::{Error, Result};

/// The noun of its permissions, which is also the type of the entity that auth knows.
pub(crate) const NOUN: &str = "connector";
/// The permission for seeing one.
pub(crate) const READ: &str = "platform.connector.read";

const BOTH: &[SyncMode] = &[SyncMode::FullRefresh, SyncMode::Incremental];
/// What others write comes once.
const NEW: &[SyncMode] = &[SyncMode::Incremental];
const FULL: &[SyncMode] = &[SyncMode::FullRefresh];
const GOOGLE: &[&str] = &["oauth", "google_service_account"];

/// What a type of connector is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) kind: ConnectorType,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    /// Field of `ConnectorConfig` that configures it.
    pub(crate) config_field: &'static str,
    /// Fields of `ConnectorCredentials` that it takes; none if it never signs in.
    pub(crate) credential_kinds: &'static [&'static str],
    pub(crate) has_accounts: bool,
    /// Whether the other side, or the place of files, tells by itself what is new.
    pub(crate) is_cursor_fixed: bool,
    pub(crate) sync_modes: &'static [SyncMode],
    /// Calls in a period of so many seconds, and in a day; 0 for no limit.
    pub(crate) limits: (i32, i64, i32),
    pub(crate) restatement_days: i32,
    /// Whether connectors of the type can be made.
    pub(crate) is_available: bool,
    /// Whether there is another side that is called; others write to what has none.
    pub(crate) is_fetched: bool,
}

impl About {
    const fn new(
        kind: ConnectorType,
        title: &'static str,
        config_field: &'static str,
        description: &'static str,
    ) -> Self {
        Self {
            kind,
            title,
            description,
            config_field,
            credential_kinds: &[],
            has_accounts: false,
            is_cursor_fixed: false,
            sync_modes: BOTH,
            limits: (60, 60, 0),
            restatement_days: 0,
            is_available: false,
            is_fetched: true,
        }
    }
}

/// Every type, by number.
pub(crate) const ALL: [About; 15] = [
    About {
        credential_kinds: GOOGLE,
        has_accounts: true,
        limits: (50, 60, 10_000),
        restatement_days: 30,
        ..About::new(
            ConnectorType::Dv360,
            "Display & Video 360",
            "dv360",
            "Reports of Google Display & Video 360.",
        )
    },
    About {
        credential_kinds: &["token", "password"],
        has_accounts: true,
        limits: (100, 60, 0),
        restatement_days: 14,
        ..About::new(ConnectorType::Ttd, "The Trade Desk", "ttd", "Reports of The Trade Desk.")
    },
    About {
        credential_kinds: &["meta"],
        has_accounts: true,
        limits: (200, 3600, 0),
        restatement_days: 28,
        ..About::new(ConnectorType::Meta, "Meta", "meta", "Insights of Meta's ad accounts.")
    },
    About {
        credential_kinds: GOOGLE,
        has_accounts: true,
        limits: (60, 60, 15_000),
        restatement_days: 30,
        ..About::new(ConnectorType::GoogleAds, "Google Ads", "google_ads", "Reports of Google Ads.")
    },
    About {
        credential_kinds: GOOGLE,
        sync_modes: FULL,
        limits: (100, 60, 0),
        ..About::new(
            ConnectorType::GoogleSheets,
            "Google Sheets",
            "google_sheets",
            "Ranges of a spreadsheet.",
        )
    },
    About {
        credential_kinds: &["oauth", "jwt_bearer"],
        ..About::new(
            ConnectorType::Salesforce,
            "Salesforce",
            "salesforce",
            "Objects of a Salesforce organisation.",
        )
    },
    About {
        credential_kinds: &["password"],
        ..About::new(
            ConnectorType::BookingDb,
            "Booking system",
            "booking_db",
            "Deals in the database of a booking system.",
        )
    },
    About {
        is_cursor_fixed: true,
        is_available: true,
        ..About::new(
            ConnectorType::File,
            "Files",
            "file",
            "Files in a folder that an operator opened to the organisation.",
        )
    },
    About {
        credential_kinds: &["oauth", "token", "password"],
        ..About::new(
            ConnectorType::Http,
            "HTTP API",
            "http",
            "Any HTTP API that answers in JSON, CSV or NDJSON.",
        )
    },
    About {
        credential_kinds: &["password"],
        ..About::new(
            ConnectorType::Postgresql,
            "PostgreSQL",
            "postgresql",
            "Tables of a PostgreSQL database.",
        )
    },
    About {
        credential_kinds: &["exec"],
        ..About::new(
            ConnectorType::Exec,
            "Program",
            "exec",
            "A program that speaks the Airbyte or the Singer protocol.",
        )
    },
    About {
        is_cursor_fixed: true,
        is_available: true,
        ..About::new(
            ConnectorType::Rustmq,
            "RustMQ",
            "rustmq",
            "Topics of RustMQ that an operator bound to the organisation.",
        )
    },
    About {
        credential_kinds: &["s3"],
        is_cursor_fixed: true,
        is_available: true,
        ..About::new(
            ConnectorType::ObjectStore,
            "Object store",
            "object_store",
            "Objects in an S3-compatible store.",
        )
    },
    About {
        sync_modes: NEW,
        is_cursor_fixed: true,
        is_fetched: false,
        ..About::new(
            ConnectorType::Conveyor,
            "Conveyor",
            "conveyor",
            "A Conveyor pipeline whose sink writes to bronze.",
        )
    },
    About {
        sync_modes: NEW,
        is_cursor_fixed: true,
        is_fetched: false,
        is_available: true,
        ..About::new(
            ConnectorType::Push,
            "Push",
            "push",
            "The organisation's own programs, which write to bronze.",
        )
    },
];

/// What a type is.
pub(crate) fn about(kind: ConnectorType) -> &'static About {
    ALL.iter().find(|it| it.kind == kind).expect("every type is listed")
}

/// The type that a configuration is of; `None` if it is of none.
pub(crate) fn of(config: &pb::ConnectorConfig) -> Option<ConnectorType> {
    Some(match config.source.as_ref()? {
        Source::Dv360(_) => ConnectorType::Dv360,
        Source::Ttd(_) => ConnectorType::Ttd,
        Source::Meta(_) => ConnectorType::Meta,
        Source::GoogleAds(_) => ConnectorType::GoogleAds,
        Source::GoogleSheets(_) => ConnectorType::GoogleSheets,
        Source::Salesforce(_) => ConnectorType::Salesforce,
        Source::BookingDb(_) => ConnectorType::BookingDb,
        Source::File(_) => ConnectorType::File,
        Source::Http(_) => ConnectorType::Http,
        Source::Postgresql(_) => ConnectorType::Postgresql,
        Source::Exec(_) => ConnectorType::Exec,
        Source::Rustmq(_) => ConnectorType::Rustmq,
        Source::ObjectStore(_) => ConnectorType::ObjectStore,
        Source::Conveyor(_) => ConnectorType::Conveyor,
        Source::Push(_) => ConnectorType::Push,
    })
}

/// Refuses a kind of credential that a type does not sign in with.
pub(crate) fn check_credential(kind: ConnectorType, credential: &str) -> Result<()> {
    if about(kind).credential_kinds.contains(&credential) {
        return Ok(());
    }
    Err(Error::CredentialKind { kind, credential: credential.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_the_contract_is_listed_by_number() {
        let listed: Vec<i32> = ALL.iter().map(|it| it.kind as i32).collect();
        let known: Vec<i32> =
            (1..100).filter(|number| ConnectorType::try_from(*number).is_ok()).collect();
        assert_eq!(listed, known);
    }
}
