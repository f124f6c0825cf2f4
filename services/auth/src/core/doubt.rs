//! What makes a kept verification doubtful.
//!
//! Owns:      which revocation concerns which principal.
//! Invariant: a verification that holds takes into account every revocation that concerns it and has been heard of;
//!            forgetting makes more doubtful, never less.
//! Not here:  what is looked at again when it is in doubt (`verify`, `api_key::check`).

use std::collections::HashMap;

use rpc::Principal;

use crate::store::revocation::{Revocation, Subject};

/// Subjects that are remembered; with more, everything kept is doubtful once.
const MARKS_MAX: usize = 100_000;

/// What a revocation is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Mark {
    Token(String),
    Session(String),
    ApiKey(String),
    /// A user in every organisation.
    User(i64),
    /// Every member of an organisation.
    Organization(i64),
    /// One member of an organisation.
    Member(i64, i64),
    SigningKey(String),
}

/// The state that a verification was made on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Basis {
    epoch: u64,
    revision: i64,
}

/// The revocations that have been heard of, by what they are about.
#[derive(Debug)]
pub(crate) struct Doubts {
    /// Counts the databases: revisions of two of them say nothing about each other.
    epoch: u64,
    /// Everything up to this has been heard.
    revision: i64,
    /// Verifications of an earlier state than this are doubtful, whatever they are about.
    floor: i64,
    marks: HashMap<Mark, i64>,
}

impl Doubts {
    /// Nothing is kept of what was before `revision`.
    pub(crate) fn new(revision: i64) -> Self {
        Self { epoch: 0, revision, floor: revision, marks: HashMap::new() }
    }

    /// Revision up to which everything has been heard.
    pub(crate) fn revision(&self) -> i64 {
        self.revision
    }

    /// The basis of a verification that begins now and turns out to be of the state at `revision`.
    pub(crate) fn basis(&self) -> impl FnOnce(i64) -> Basis + Send + use<> {
        let epoch = self.epoch;
        move |revision| Basis { epoch, revision }
    }

    /// Takes what has been revoked up to a revision.
    pub(crate) fn hear(&mut self, revocations: &[Revocation], revision: i64) {
        if revision < self.revision {
            // The database is an earlier one, as after a restore.
            *self = Self { epoch: self.epoch + 1, ..Self::new(revision) };
            return;
        }
        for Revocation { revision, subject, .. } in revocations {
            self.mark(subject, *revision);
        }
        self.revision = revision;
        if self.marks.len() > MARKS_MAX {
            *self = Self { epoch: self.epoch, ..Self::new(revision) };
        }
    }

    fn mark(&mut self, subject: &Subject, revision: i64) {
        let mut put = |mark| {
            let known = self.marks.entry(mark).or_insert(revision);
            *known = revision.max(*known);
        };
        match subject {
            Subject::Token(id) => put(Mark::Token(id.clone())),
            Subject::Session(id) => put(Mark::Session(id.clone())),
            Subject::ApiKey(id) => put(Mark::ApiKey(id.clone())),
            Subject::Key(id) => put(Mark::SigningKey(id.clone())),
            // Nobody in particular: a revocation of a kind that this version does not know.
            Subject::Principal { user_id: 0, .. } => self.floor = self.floor.max(revision),
            Subject::Principal { user_id, org_id: 0, .. } => put(Mark::User(*user_id)),
            Subject::Principal { user_id, org_id, .. } => put(Mark::Member(*org_id, *user_id)),
            Subject::Grants { org_id, user_ids, .. } if user_ids.is_empty() => {
                put(Mark::Organization(*org_id));
            }
            Subject::Grants { org_id, user_ids, .. } => {
                user_ids.iter().for_each(|user_id| put(Mark::Member(*org_id, *user_id)));
            }
            Subject::Organization { org_id, .. } => put(Mark::Organization(*org_id)),
        }
    }

    /// Whether a verification still holds; `kid` is the key that signed the token, empty for none.
    pub(crate) fn holds(&self, principal: &Principal, kid: &str, basis: Basis) -> bool {
        let verified = basis.revision;
        let Principal { user_id, org_id, token_id, session_id, api_key_id, .. } = principal;
        let named =
            |id: &str, mark: fn(String) -> Mark| (!id.is_empty()).then(|| mark(id.to_owned()));
        let marks = [
            named(token_id, Mark::Token),
            named(session_id, Mark::Session),
            named(api_key_id, Mark::ApiKey),
            named(kid, Mark::SigningKey),
            Some(Mark::User(*user_id)),
            Some(Mark::Organization(*org_id)),
            Some(Mark::Member(*org_id, *user_id)),
        ];
        basis.epoch == self.epoch
            && verified >= self.floor
            && marks
                .iter()
                .flatten()
                .all(|mark| self.marks.get(mark).is_none_or(|revoked| *revoked <= verified))
    }
}

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use proptest::prelude::*;

    use super::*;

    fn principal() -> Principal {
        Principal {
            user_id: 7,
            org_id: 3,
            token_id: "t".to_owned(),
            session_id: "s".to_owned(),
            api_key_id: "k".to_owned(),
            ..Principal::default()
        }
    }

    fn subjects() -> Vec<Subject> {
        let issued_before = Timestamp::from_seconds(5);
        vec![
            Subject::Token("t".to_owned()),
            Subject::Session("s".to_owned()),
            Subject::ApiKey("k".to_owned()),
            Subject::Key("kid".to_owned()),
            Subject::Principal { user_id: 7, org_id: 3, issued_before },
            Subject::Principal { user_id: 7, org_id: 0, issued_before },
            Subject::Principal { user_id: 0, org_id: 0, issued_before },
            Subject::Grants { org_id: 3, revision: 1, user_ids: vec![6, 7] },
            Subject::Grants { org_id: 3, revision: 1, user_ids: Vec::new() },
            Subject::Organization { org_id: 3, status: 2 },
        ]
    }

    fn foreign() -> Vec<Subject> {
        let issued_before = Timestamp::from_seconds(5);
        vec![
            Subject::Token("x".to_owned()),
            Subject::Session("x".to_owned()),
            Subject::Principal { user_id: 8, org_id: 0, issued_before },
            Subject::Principal { user_id: 7, org_id: 4, issued_before },
            Subject::Grants { org_id: 3, revision: 1, user_ids: vec![8] },
            Subject::Organization { org_id: 4, status: 2 },
        ]
    }

    fn holds(doubts: &Doubts, kid: &str, revision: i64) -> bool {
        doubts.holds(&principal(), kid, Basis { epoch: 0, revision })
    }

    fn hear(doubts: &mut Doubts, revision: i64, subject: Subject) {
        doubts.hear(&[Revocation { revision, subject, forget_after: None }], revision);
    }

    #[test]
    fn each_revocation_that_concerns_it_makes_a_verification_doubtful_until_it_is_made_again() {
        for subject in subjects() {
            let mut doubts = Doubts::new(10);
            assert!(holds(&doubts, "kid", 10));
            hear(&mut doubts, 11, subject.clone());
            assert!(!holds(&doubts, "kid", 10), "{subject:?}");
            assert!(holds(&doubts, "kid", 11), "{subject:?}");
        }
        let mut doubts = Doubts::new(10);
        for (revision, subject) in (11..).zip(foreign()) {
            hear(&mut doubts, revision, subject.clone());
            assert!(holds(&doubts, "kid", 10), "{subject:?}");
        }
    }

    #[test]
    fn an_earlier_database_voids_everything_that_is_kept() {
        let mut doubts = Doubts::new(10);
        doubts.hear(&[], 4);
        assert!(!holds(&doubts, "", 10));
        assert!(doubts.holds(&principal(), "", doubts.basis()(4)));
        assert_eq!(doubts.revision(), 4);
    }

    #[test]
    fn too_many_to_remember_make_everything_doubtful_once() {
        let mut doubts = Doubts::new(0);
        let revocations: Vec<Revocation> = (1..=100_001)
            .map(|revision| {
                let subject = Subject::Token(revision.to_string());
                Revocation { revision, subject, forget_after: None }
            })
            .collect();
        doubts.hear(&revocations, 100_001);
        assert!(doubts.marks.is_empty());
        assert!(!holds(&doubts, "", 100_000));
        assert!(holds(&doubts, "", 100_001));
    }

    proptest! {
        /// Whatever else is heard, and in whatever batches, a revocation that concerns it is not overlooked.
        #[test]
        fn nothing_is_overlooked(
            picks in prop::collection::vec((any::<bool>(), 0..6_usize), 1..60),
            verified in 0..60_i64,
            batch in 1..9_usize,
        ) {
            let (ours, others) = (subjects(), foreign());
            let all: Vec<Revocation> = (1..).zip(&picks).map(|(revision, (is_ours, pick))| {
                let list = if *is_ours { &ours } else { &others };
                Revocation { revision, subject: list[*pick].clone(), forget_after: None }
            }).collect();
            let mut doubts = Doubts::new(0);
            for part in all.chunks(batch) {
                doubts.hear(part, part.last().unwrap().revision);
            }
            let concerned = (1_i64..).zip(&picks).any(|(revision, (is_ours, _))| *is_ours && revision > verified);
            prop_assert_eq!(holds(&doubts, "kid", verified), !concerned);
        }
    }
}
