//! What is no longer good: the state that a server builds from `WatchRevocations`.
//!
//! Owns:      which message changes what, what voids which kept verification, and whether all of it is fresh.
//! Invariant: while this is not fresh, nothing that was kept may be relied upon; a revision that was heard stays heard.
//! Not here:  the stream (`watch`), the caches (`cache`), whose permissions have changed (`grants`).

use std::collections::HashMap;
use std::time::Duration;

use base::Timestamp;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::revocation::Subject;
use platform_proto::platform::auth::v1::watch_revocations_response::Event;
use tokio::time::Instant;

use super::grants::Grants;
use crate::Principal;
use crate::wire::timestamp_from_wire;

/// Silence after which nothing that was kept counts (the contract's).
pub(super) const SILENCE: Duration = Duration::from_secs(5);
/// Revocations that are remembered; with more, every request is asked about.
const MARKS_MAX: usize = 1_000_000;
/// How much longer than it must a revocation is remembered, since clocks differ.
const FORGET_SPARE: Duration = Duration::from_secs(60);

/// Whether something that is kept may be relied upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Yes.
    Good,
    /// It may be good; auth knows.
    Void,
    /// No.
    Revoked,
}

/// How something came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    /// The token itself says so, and its signature is right.
    Token,
    /// Auth said so, after this server had heard everything up to this.
    Asked(Heard),
}

/// How much has been heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heard {
    /// Counts the snapshots: between two of them changes may have been missed.
    snapshot: u64,
    pub(super) revision: u64,
}

/// Why a stream cannot be gone on with; the next one has to begin with a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Broken {
    /// Parts of a snapshot are missing.
    #[error("part {wanted} of a snapshot is missing")]
    PartMissing {
        /// The one that should have come.
        wanted: u32,
    },
    /// Changes came before any snapshot.
    #[error("changes came before a snapshot")]
    NoSnapshot,
    /// The sender is at an earlier revision than we have heard, as after a restore from a backup.
    #[error("the sender is at revision {sent}, and {heard} was heard")]
    RevisionFell {
        /// The sender's.
        sent: u64,
        /// Ours.
        heard: u64,
    },
    /// Something is revoked that this version does not know.
    #[error("a revocation of an unknown kind came")]
    Unknown,
}

/// What is no longer good, as far as it has been heard.
#[derive(Debug, Default)]
pub(super) struct Revocations {
    progress: Progress,
    heard_at: Option<Instant>,
    snapshot: u64,
    revision: u64,
    tokens: HashMap<String, Mark>,
    sessions: HashMap<String, Mark>,
    api_keys: HashMap<String, Mark>,
    signing_keys: HashMap<String, Mark>,
    /// By user and organisation, 0 for all.
    principals: HashMap<(i64, i64), PrincipalMark>,
    organizations: HashMap<i64, OrganizationMark>,
    grants: HashMap<i64, Grants>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    /// No snapshot has begun.
    #[default]
    Nothing,
    /// The part of this number comes next.
    Part(u32),
    /// The snapshot is complete.
    Complete,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    revision: u64,
    forget_after: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug)]
struct PrincipalMark {
    mark: Mark,
    issued_before: Timestamp,
}

#[derive(Clone, Copy, Debug)]
struct OrganizationMark {
    mark: Mark,
    is_active: bool,
}

impl Revocations {
    /// Takes one message of the stream.
    pub(super) fn apply(
        &mut self,
        message: pb::WatchRevocationsResponse,
        now: Instant,
    ) -> Result<(), Broken> {
        let pb::WatchRevocationsResponse { revision, sent_at: _, event } = message;
        let event = event.ok_or(Broken::Unknown)?;
        // A snapshot begins anew, and its parts lead up to its revision.
        let goes_on = !matches!(event, Event::Snapshot(_));
        if goes_on && self.progress == Progress::Complete && revision < self.revision {
            return Err(Broken::RevisionFell { sent: revision, heard: self.revision });
        }
        match event {
            Event::Snapshot(part) => self.apply_part(part)?,
            Event::Changes(changes) => {
                if self.progress == Progress::Nothing {
                    return Err(Broken::NoSnapshot);
                }
                self.mark_all(changes.revocations)?;
            }
            Event::Beat(pb::RevocationBeat {}) => {}
        }
        if self.progress == Progress::Complete {
            self.revision = revision;
        }
        self.heard_at = Some(now);
        Ok(())
    }

    fn apply_part(&mut self, part: pb::RevocationSnapshot) -> Result<(), Broken> {
        let pb::RevocationSnapshot { revocations, part, is_last } = part;
        if part == 0 {
            self.reset();
            self.progress = Progress::Part(0);
        }
        match self.progress {
            Progress::Part(wanted) if wanted == part => {}
            Progress::Part(wanted) => return Err(Broken::PartMissing { wanted }),
            Progress::Nothing | Progress::Complete => {
                return Err(Broken::PartMissing { wanted: 0 });
            }
        }
        self.mark_all(revocations)?;
        self.progress = if is_last { Progress::Complete } else { Progress::Part(part + 1) };
        Ok(())
    }

    /// Forgets everything: what was kept by it is void, and the next stream begins with a snapshot.
    pub(super) fn reset(&mut self) {
        *self = Self { snapshot: self.snapshot + 1, ..Self::default() };
    }

    fn mark_all(&mut self, revocations: Vec<pb::Revocation>) -> Result<(), Broken> {
        revocations.into_iter().try_for_each(|revocation| self.mark(revocation))
    }

    fn mark(&mut self, revocation: pb::Revocation) -> Result<(), Broken> {
        let pb::Revocation { revision, forget_after, subject } = revocation;
        let forget_after = forget_after.as_ref().map(timestamp_from_wire);
        let mark = Mark { revision, forget_after };
        match subject.ok_or(Broken::Unknown)? {
            Subject::TokenId(id) => put(&mut self.tokens, id, mark),
            Subject::SessionId(id) => put(&mut self.sessions, id, mark),
            Subject::ApiKeyId(id) => put(&mut self.api_keys, id, mark),
            Subject::KeyId(id) => put(&mut self.signing_keys, id, mark),
            Subject::Principal(principal) => {
                let pb::PrincipalRevocation { user_id, org_id, issued_before } = principal;
                // Without a moment, all tokens are meant.
                let before = issued_before.as_ref().map_or(Timestamp::MAX, timestamp_from_wire);
                let new = PrincipalMark { mark, issued_before: before };
                let entry = self.principals.entry((user_id, org_id)).or_insert(new);
                let mark = later(entry.mark, mark);
                *entry = PrincipalMark { mark, issued_before: entry.issued_before.max(before) };
            }
            Subject::Organization(organization) => {
                let is_active = organization.status() == pb::OrganizationStatus::Active;
                let new = OrganizationMark { mark, is_active };
                let entry = self.organizations.entry(organization.org_id).or_insert(new);
                if entry.mark.revision <= revision {
                    *entry = new;
                }
            }
            Subject::Grants(grants) => {
                self.grants.entry(grants.org_id).or_default().mark(revision, grants);
            }
        }
        Ok(())
    }

    /// Forgets what ended so long ago that no clock takes it for good.
    pub(super) fn forget(&mut self, now: Timestamp) {
        let lives = |mark: &Mark| mark.forget_after.is_none_or(|end| now < end + FORGET_SPARE);
        for marks in
            [&mut self.tokens, &mut self.sessions, &mut self.api_keys, &mut self.signing_keys]
        {
            marks.retain(|_, mark| lives(mark));
        }
        self.principals.retain(|_, it| lives(&it.mark));
        self.organizations.retain(|_, it| lives(&it.mark));
    }

    /// Whether everything that was revoked up to [`SILENCE`] ago is known.
    pub(super) fn is_fresh(&self, now: Instant) -> bool {
        let is_live = self.heard_at.is_some_and(|at| now.duration_since(at) < SILENCE);
        is_live && self.progress == Progress::Complete && self.len() <= MARKS_MAX
    }

    /// How much has been heard. Take it before asking auth: the answer holds at least all of that.
    pub(super) fn heard(&self) -> Heard {
        Heard { snapshot: self.snapshot, revision: self.revision }
    }

    /// Where the next stream goes on; `None` if it has to begin with a snapshot.
    pub(super) fn resume_after(&self) -> Option<u64> {
        (self.progress == Progress::Complete && self.len() <= MARKS_MAX).then_some(self.revision)
    }

    /// Whether what is kept of a principal may be relied upon; `key_id` is the key that signed its token, empty for
    /// none.
    pub(super) fn judge(&self, principal: &Principal, key_id: &str, basis: Basis) -> Verdict {
        if let Basis::Asked(heard) = basis
            && heard.snapshot != self.snapshot
        {
            return Verdict::Void;
        }
        let is_dead = self.marks_of(principal, key_id).any(|(mark, ends)| match basis {
            Basis::Token => ends,
            Basis::Asked(heard) => mark.revision > heard.revision,
        });
        if is_dead {
            return match basis {
                Basis::Token => Verdict::Revoked,
                Basis::Asked(_) => Verdict::Void,
            };
        }
        let api_key = self.api_keys.get(&principal.api_key_id);
        let is_key_void = api_key.is_some_and(|mark| match basis {
            Basis::Token => true,
            Basis::Asked(heard) => mark.revision > heard.revision,
        });
        if is_key_void
            || self.changed(principal.org_id, principal.user_id, basis, principal.grant_revision)
        {
            return Verdict::Void;
        }
        Verdict::Good
    }

    /// Whether a token that was verified here just now is good; `key_id` is the key that signed it.
    pub(super) fn judge_token(&self, principal: &Principal, key_id: &str, now: Instant) -> Verdict {
        if self.lasting_marks_of(principal, key_id).any(|(_, ends)| ends) {
            return Verdict::Revoked;
        }
        // An organisation that was suspended can work again since, unheard.
        if !self.is_fresh(now) {
            return Verdict::Void;
        }
        self.judge(principal, key_id, Basis::Token)
    }

    /// Whether something newer than a revision concerns a principal, or what it may in an organisation; `key_id` is
    /// the key that signed its token, empty for none.
    pub(super) fn concerns(
        &self,
        principal: &Principal,
        key_id: &str,
        org_id: i64,
        since: u64,
    ) -> bool {
        // Marks of a later snapshot have the revisions at which they came, so that it alone is no news.
        let basis = Basis::Asked(Heard { snapshot: self.snapshot, revision: since });
        self.judge(principal, key_id, basis) != Verdict::Good
            || self.changed(org_id, principal.user_id, basis, 0)
    }

    /// Whether a decision about somebody in an organisation still holds.
    pub(super) fn decision_holds(&self, org_id: i64, user_id: i64, heard: Heard) -> bool {
        heard.snapshot == self.snapshot && !self.changed(org_id, user_id, Basis::Asked(heard), 0)
    }

    /// Whether what auth said of an organisation itself still holds.
    pub(super) fn settings_hold(&self, org_id: i64, heard: Heard) -> bool {
        let organization = self.organizations.get(&org_id).map(|it| it.mark.revision);
        let grants = self.grants.get(&org_id).map(Grants::changed);
        let is_newer = organization.max(grants).is_some_and(|changed| changed > heard.revision);
        heard.snapshot == self.snapshot && !is_newer
    }

    /// Token of the newest state of an organisation's grants that was heard of; empty if none was.
    pub(super) fn consistency_token(&self, org_id: i64) -> String {
        self.grants.get(&org_id).map(|it| it.consistency_token().to_owned()).unwrap_or_default()
    }

    /// What concerns a principal, and whether it ends a token that was signed before.
    fn marks_of<'a>(
        &'a self,
        principal: &'a Principal,
        key_id: &'a str,
    ) -> impl Iterator<Item = (Mark, bool)> + 'a {
        let organization = self.organizations.get(&principal.org_id);
        let organization = organization.map(|it| (it.mark, !it.is_active));
        self.lasting_marks_of(principal, key_id).chain(organization)
    }

    /// Those of them that nothing takes back.
    fn lasting_marks_of<'a>(
        &'a self,
        principal: &'a Principal,
        key_id: &'a str,
    ) -> impl Iterator<Item = (Mark, bool)> + 'a {
        let single = [
            self.tokens.get(&principal.token_id),
            self.sessions.get(&principal.session_id),
            self.signing_keys.get(key_id),
        ];
        let single = single.into_iter().flatten().map(|mark| (*mark, true));
        let person = [(principal.user_id, principal.org_id), (principal.user_id, 0)];
        let person = person.into_iter().filter_map(|key| self.principals.get(&key));
        let person = person.map(|it| (it.mark, principal.issued_at < it.issued_before));
        single.chain(person)
    }

    fn changed(&self, org_id: i64, user_id: i64, basis: Basis, issued: u64) -> bool {
        self.grants.get(&org_id).is_some_and(|it| it.void(user_id, basis, issued))
    }

    fn len(&self) -> usize {
        let single = self.tokens.len() + self.sessions.len() + self.api_keys.len();
        let rest = self.signing_keys.len() + self.principals.len() + self.organizations.len();
        single + rest + self.grants.len()
    }
}

fn put(marks: &mut HashMap<String, Mark>, id: String, mark: Mark) {
    let entry = marks.entry(id).or_insert(mark);
    *entry = later(*entry, mark);
}

/// The newer of two marks of one thing, remembered as long as either asks.
fn later(one: Mark, other: Mark) -> Mark {
    let forget_after = match (one.forget_after, other.forget_after) {
        (Some(one), Some(other)) => Some(one.max(other)),
        (None, _) | (_, None) => None,
    };
    Mark { revision: one.revision.max(other.revision), forget_after }
}

#[cfg(test)]
#[path = "revocations_tests.rs"]
mod tests;
