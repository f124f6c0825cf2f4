//! What is no longer good, in the order in which it happened.

use base::Timestamp;
use store::{FromRow, Row, Tx, params};

use crate::Error;

/// What is no longer good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// One access token, by its `jti`.
    Token(String),
    /// A session with all its tokens.
    Session(String),
    /// An API key: revoked, rotated or changed.
    ApiKey(String),
    /// Tokens of somebody that were issued before a moment; organisation 0 means every one's.
    Principal { user_id: i64, org_id: i64, issued_before: Timestamp },
    /// Decisions of an organisation below a revision; no users means any.
    Grants { org_id: i64, revision: i64, user_ids: Vec<i64> },
    /// Credentials of an organisation, by its status (the contract's number).
    Organization { org_id: i64, status: i64 },
    /// A signing key.
    Key(String),
}

/// A revocation as it stands in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Revocation {
    pub(crate) revision: i64,
    pub(crate) subject: Subject,
    /// From when on it does not matter; `None` for never.
    pub(crate) forget_after: Option<Timestamp>,
}

/// Users of one grant revocation; above it the revocation is for any.
const USER_IDS_MAX: usize = 64;

/// Appends a revocation and returns its revision.
pub(crate) async fn append(
    tx: &mut Tx,
    subject: &Subject,
    forget_after: Option<Timestamp>,
    now: Timestamp,
) -> Result<i64, Error> {
    let revision: i64 = tx
        .one(
            "UPDATE revocation_head SET revision = revision + 1 WHERE id = 1 RETURNING revision",
            params![],
        )
        .await?;
    let columns = Columns::of(subject);
    supersede(tx, subject).await?;
    tx.execute(
        "INSERT INTO revocations (revision, kind, subject, user_id, org_id, issued_before, number,
             user_ids, forget_after, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            revision,
            columns.kind,
            columns.subject,
            columns.user_id,
            columns.org_id,
            columns.issued_before,
            columns.number,
            columns.user_ids,
            forget_after,
            now
        ],
    )
    .await?;
    Ok(revision)
}

/// Of states that only move on, the latest says all: earlier rows go, so that the snapshot stays small.
async fn supersede(tx: &mut Tx, subject: &Subject) -> Result<(), Error> {
    match subject {
        Subject::Principal { user_id, org_id, .. } => {
            tx.execute(
                "DELETE FROM revocations WHERE kind = 4 AND user_id = $1 AND org_id = $2",
                params![*user_id, *org_id],
            )
            .await?;
        }
        Subject::Organization { org_id, .. } => {
            tx.execute(
                "DELETE FROM revocations WHERE kind = 6 AND user_id = 0 AND org_id = $1",
                params![*org_id],
            )
            .await?;
        }
        // A revision of some users does not stand for that of others; they end by age.
        Subject::Grants { .. }
        | Subject::Token(_)
        | Subject::Session(_)
        | Subject::ApiKey(_)
        | Subject::Key(_) => {}
    }
    Ok(())
}

/// The revision of the latest revocation; 0 before the first.
pub(crate) async fn head(tx: &mut Tx) -> Result<i64, Error> {
    Ok(tx.one("SELECT revision FROM revocation_head WHERE id = 1", params![]).await?)
}

/// Revocations above a revision that still matter, in their order.
pub(crate) async fn after(
    tx: &mut Tx,
    revision: i64,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Revocation>, Error> {
    Ok(tx
        .all(
            "SELECT revision, kind, subject, user_id, org_id, issued_before, number, user_ids,
                 forget_after
             FROM revocations
             WHERE revision > $1 AND (forget_after IS NULL OR forget_after > $2)
             ORDER BY revision LIMIT $3",
            params![revision, now, limit],
        )
        .await?)
}

/// Whether there is a revocation of a signing key above a revision.
pub(crate) async fn has_key(tx: &mut Tx, after: i64) -> Result<bool, Error> {
    let found: Option<i64> = tx
        .optional(
            "SELECT revision FROM revocations WHERE revision > $1 AND kind = 7 LIMIT 1",
            params![after],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether a token of this principal, signed by this key, is void by something other than its session.
pub(crate) async fn voids(
    tx: &mut Tx,
    principal: &rpc::Principal,
    kid: &str,
) -> Result<bool, Error> {
    let named: Option<i64> = tx
        .optional(
            "SELECT revision FROM revocations
             WHERE (kind = 1 AND subject = $1) OR (kind = 7 AND subject = $2) LIMIT 1",
            params![&principal.token_id, kid],
        )
        .await?;
    if named.is_some() {
        return Ok(true);
    }
    let issued: Option<i64> = tx
        .optional(
            "SELECT revision FROM revocations
             WHERE kind = 4 AND user_id = $1 AND org_id IN (0, $2) AND issued_before > $3 LIMIT 1",
            params![principal.user_id, principal.org_id, principal.issued_at],
        )
        .await?;
    Ok(issued.is_some())
}

/// Forgets what does not matter any more; at most `limit` rows.
pub(crate) async fn forget(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<u64, Error> {
    Ok(tx
        .execute(
            "DELETE FROM revocations WHERE revision IN (
                 SELECT revision FROM revocations WHERE forget_after <= $1
                 ORDER BY forget_after LIMIT $2)",
            params![now, limit],
        )
        .await?)
}

#[derive(Default)]
struct Columns {
    kind: i64,
    subject: String,
    user_id: i64,
    org_id: i64,
    issued_before: i64,
    number: i64,
    user_ids: String,
}

impl Columns {
    fn of(subject: &Subject) -> Self {
        let named =
            |kind, subject: &str| Self { kind, subject: subject.to_owned(), ..Self::default() };
        match subject {
            Subject::Token(id) => named(1, id),
            Subject::Session(id) => named(2, id),
            Subject::ApiKey(id) => named(3, id),
            Subject::Principal { user_id, org_id, issued_before } => Self {
                kind: 4,
                user_id: *user_id,
                org_id: *org_id,
                issued_before: issued_before.micros(),
                ..Self::default()
            },
            Subject::Grants { org_id, revision, user_ids } => {
                let listed = if user_ids.len() > USER_IDS_MAX { &[] } else { user_ids.as_slice() };
                let user_ids = listed.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
                Self { kind: 5, org_id: *org_id, number: *revision, user_ids, ..Self::default() }
            }
            Subject::Organization { org_id, status } => {
                Self { kind: 6, org_id: *org_id, number: *status, ..Self::default() }
            }
            Subject::Key(id) => named(7, id),
        }
    }

    fn subject(self) -> Option<Subject> {
        Some(match self.kind {
            1 => Subject::Token(self.subject),
            2 => Subject::Session(self.subject),
            3 => Subject::ApiKey(self.subject),
            4 => Subject::Principal {
                user_id: self.user_id,
                org_id: self.org_id,
                issued_before: Timestamp::from_micros(self.issued_before),
            },
            5 => Subject::Grants {
                org_id: self.org_id,
                revision: self.number,
                user_ids: self.user_ids.split(',').filter_map(|id| id.parse().ok()).collect(),
            },
            6 => Subject::Organization { org_id: self.org_id, status: self.number },
            7 => Subject::Key(self.subject),
            _ => return None,
        })
    }
}

impl FromRow for Revocation {
    fn from_row(row: &Row) -> Result<Self, store::Error> {
        let columns = Columns {
            kind: row.get("kind")?,
            subject: row.get("subject")?,
            user_id: row.get("user_id")?,
            org_id: row.get("org_id")?,
            issued_before: row.get("issued_before")?,
            number: row.get("number")?,
            user_ids: row.get("user_ids")?,
        };
        // A kind that this version does not know must not pass for nothing: it voids every decision.
        let subject = columns.subject().unwrap_or(Subject::Principal {
            user_id: 0,
            org_id: 0,
            issued_before: Timestamp::MAX,
        });
        Ok(Self { revision: row.get("revision")?, subject, forget_after: row.get("forget_after")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_survives_its_columns() {
        let subjects = [
            Subject::Token("t".to_owned()),
            Subject::Session("s".to_owned()),
            Subject::ApiKey("k".to_owned()),
            Subject::Principal { user_id: 1, org_id: 2, issued_before: Timestamp::from_seconds(3) },
            Subject::Grants { org_id: 1, revision: 9, user_ids: vec![4, 5] },
            Subject::Grants { org_id: 1, revision: 9, user_ids: Vec::new() },
            Subject::Organization { org_id: 1, status: 2 },
            Subject::Key("kid".to_owned()),
        ];
        for subject in subjects {
            assert_eq!(Columns::of(&subject).subject(), Some(subject));
        }
    }

    #[test]
    fn too_many_users_are_any_user() {
        let subject = Subject::Grants { org_id: 1, revision: 9, user_ids: (0..65).collect() };
        let any = Subject::Grants { org_id: 1, revision: 9, user_ids: Vec::new() };
        assert_eq!(Columns::of(&subject).subject(), Some(any));
    }
}
