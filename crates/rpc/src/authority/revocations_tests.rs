use platform_proto::platform::auth::v1::{
    GrantRevision, OrganizationRevocation, OrganizationStatus, PrincipalRevocation, Revocation,
};
use proptest::prelude::*;

use super::*;
use crate::authority::grants::MEMBERS_MAX;
use crate::wire::timestamp_to_wire;

const ISSUED: Timestamp = Timestamp::from_seconds(1000);

fn message(revision: u64, event: Event) -> pb::WatchRevocationsResponse {
    pb::WatchRevocationsResponse { revision, sent_at: None, event: Some(event) }
}

fn part(part: u32, is_last: bool, revocations: Vec<Revocation>) -> Event {
    Event::Snapshot(pb::RevocationSnapshot { revocations, part, is_last })
}

fn changes(revocations: Vec<Revocation>) -> Event {
    Event::Changes(pb::RevocationChanges { revocations })
}

fn beat() -> Event {
    Event::Beat(pb::RevocationBeat {})
}

fn of(revision: u64, subject: Subject) -> Revocation {
    Revocation { revision, forget_after: None, subject: Some(subject) }
}

fn grants(revision: u64, grant_revision: u64, user_ids: Vec<i64>) -> Revocation {
    let consistency_token = format!("c{grant_revision}");
    let grants = GrantRevision { org_id: 3, grant_revision, user_ids, consistency_token };
    of(revision, Subject::Grants(grants))
}

fn principal() -> Principal {
    Principal {
        user_id: 7,
        org_id: 3,
        session_id: "s".to_owned(),
        token_id: "t".to_owned(),
        issued_at: ISSUED,
        grant_revision: 5,
        ..Principal::default()
    }
}

/// A state that has heard everything up to revision 10, and nothing is revoked.
fn complete() -> Revocations {
    let mut state = Revocations::default();
    state.apply(message(10, part(0, true, vec![])), Instant::now()).unwrap();
    state
}

fn after(revocation: Revocation) -> Revocations {
    let mut state = complete();
    state.apply(message(11, changes(vec![revocation])), Instant::now()).unwrap();
    state
}

fn judge(state: &Revocations, principal: &Principal) -> Verdict {
    state.judge(principal, "k", Basis::Token)
}

#[test]
fn nothing_counts_before_the_last_part_of_the_snapshot() {
    let now = Instant::now();
    let mut state = Revocations::default();
    assert!(!state.is_fresh(now));
    state.apply(message(9, beat()), now).unwrap();
    assert!(!state.is_fresh(now));
    state.apply(message(10, part(0, false, vec![])), now).unwrap();
    assert!(!state.is_fresh(now));
    assert_eq!(state.resume_after(), None);
    state.apply(message(10, part(1, true, vec![])), now).unwrap();
    assert!(state.is_fresh(now));
    assert_eq!(state.resume_after(), Some(10));
}

#[test]
fn five_seconds_of_silence_end_it_and_a_beat_brings_it_back() {
    let now = Instant::now();
    let mut state = complete();
    assert!(state.is_fresh(now + Duration::from_millis(4900)));
    assert!(!state.is_fresh(now + Duration::from_secs(6)));
    state.apply(message(10, beat()), now + Duration::from_secs(6)).unwrap();
    assert!(state.is_fresh(now + Duration::from_secs(10)));
}

#[test]
fn a_missing_part_and_an_earlier_revision_break_the_stream() {
    let now = Instant::now();
    let mut state = Revocations::default();
    let early = state.apply(message(1, changes(vec![])), now);
    assert_eq!(early, Err(Broken::NoSnapshot));
    state.apply(message(10, part(0, false, vec![])), now).unwrap();
    let gap = state.apply(message(10, part(2, true, vec![])), now);
    assert_eq!(gap, Err(Broken::PartMissing { wanted: 1 }));
    let fell = complete().apply(message(9, beat()), now);
    assert_eq!(fell, Err(Broken::RevisionFell { sent: 9, heard: 10 }));
}

#[test]
fn a_snapshot_may_begin_again_below_what_was_heard() {
    let now = Instant::now();
    let mut state = complete();
    state.apply(message(4, part(0, false, vec![])), now).unwrap();
    assert!(!state.is_fresh(now));
    state.apply(message(12, part(1, true, vec![])), now).unwrap();
    assert_eq!(state.resume_after(), Some(12));
}

#[test]
fn what_this_version_does_not_know_is_not_passed_over() {
    let now = Instant::now();
    let unknown = Revocation { revision: 11, forget_after: None, subject: None };
    let result = complete().apply(message(11, changes(vec![unknown])), now);
    assert_eq!(result, Err(Broken::Unknown));
    let empty = pb::WatchRevocationsResponse { revision: 11, ..Default::default() };
    assert_eq!(complete().apply(empty, now), Err(Broken::Unknown));
}

#[test]
fn a_token_ends_with_its_own_id_its_session_its_key_and_its_organisation() {
    let suspended =
        OrganizationRevocation { org_id: 3, status: OrganizationStatus::Suspended.into() };
    let subjects = [
        Subject::TokenId("t".to_owned()),
        Subject::SessionId("s".to_owned()),
        Subject::KeyId("k".to_owned()),
        Subject::Organization(suspended),
    ];
    for subject in subjects {
        let state = after(of(11, subject.clone()));
        assert_eq!(judge(&state, &principal()), Verdict::Revoked, "{subject:?}");
        let other = Principal {
            session_id: "s2".to_owned(),
            token_id: "t2".to_owned(),
            org_id: 4,
            ..principal()
        };
        assert_eq!(state.judge(&other, "k2", Basis::Token), Verdict::Good, "{subject:?}");
    }
    assert_eq!(judge(&complete(), &principal()), Verdict::Good);
}

#[test]
fn what_nothing_takes_back_is_revoked_whatever_has_been_heard_since() {
    let silent = Instant::now() + Duration::from_secs(60);
    let suspended =
        OrganizationRevocation { org_id: 3, status: OrganizationStatus::Suspended.into() };
    let subjects = [
        (Subject::TokenId("t".to_owned()), Verdict::Revoked, Verdict::Revoked),
        (Subject::SessionId("s".to_owned()), Verdict::Revoked, Verdict::Revoked),
        (Subject::KeyId("k".to_owned()), Verdict::Revoked, Verdict::Revoked),
        // It can work again.
        (Subject::Organization(suspended), Verdict::Revoked, Verdict::Void),
        (Subject::SessionId("x".to_owned()), Verdict::Good, Verdict::Void),
    ];
    for (subject, fresh, stale) in subjects {
        let state = after(of(11, subject.clone()));
        let at = |now| state.judge_token(&principal(), "k", now);
        assert_eq!((at(Instant::now()), at(silent)), (fresh, stale), "{subject:?}");
    }
}

#[test]
fn a_snapshot_concerns_whom_it_says_something_new_of() {
    let mut state = after(grants(11, 6, vec![7]));
    let since = state.heard().revision;
    let again = vec![grants(11, 6, vec![7]), grants(14, 7, vec![8])];
    state.apply(message(14, part(0, true, again)), Instant::now()).unwrap();
    assert!(!state.concerns(&principal(), "k", 3, since));
    assert!(state.concerns(&principal(), "k", 3, 10));
    let other = Principal { user_id: 8, ..principal() };
    assert!(state.concerns(&other, "k", 3, since));
    let elsewhere = Principal { org_id: 4, ..other };
    assert!(!state.concerns(&elsewhere, "k", 4, since));
    assert!(state.concerns(&elsewhere, "k", 3, since), "in the organisation that it acts in");
}

#[test]
fn tokens_issued_before_a_moment_end_and_later_ones_do_not() {
    for org_id in [0, 3] {
        let before = Some(timestamp_to_wire(ISSUED + Duration::from_micros(1)));
        let revocation = PrincipalRevocation { user_id: 7, org_id, issued_before: before };
        let state = after(of(11, Subject::Principal(revocation)));
        assert_eq!(judge(&state, &principal()), Verdict::Revoked);
        let later = Principal { issued_at: ISSUED + Duration::from_micros(1), ..principal() };
        assert_eq!(judge(&state, &later), Verdict::Good);
        let other = Principal { user_id: 8, ..principal() };
        assert_eq!(judge(&state, &other), Verdict::Good);
    }
    let elsewhere = PrincipalRevocation { user_id: 7, org_id: 4, issued_before: None };
    let state = after(of(11, Subject::Principal(elsewhere)));
    assert_eq!(judge(&state, &principal()), Verdict::Good);
}

#[test]
fn a_suspended_organisation_that_works_again_is_good_again() {
    let status = |status: OrganizationStatus| {
        Subject::Organization(OrganizationRevocation { org_id: 3, status: status.into() })
    };
    let mut state = after(of(11, status(OrganizationStatus::Deleting)));
    assert_eq!(judge(&state, &principal()), Verdict::Revoked);
    let active = changes(vec![of(12, status(OrganizationStatus::Active))]);
    state.apply(message(12, active), Instant::now()).unwrap();
    assert_eq!(judge(&state, &principal()), Verdict::Good);
    // A change may come twice, and late.
    let again = changes(vec![of(11, status(OrganizationStatus::Deleting))]);
    state.apply(message(12, again), Instant::now()).unwrap();
    assert_eq!(judge(&state, &principal()), Verdict::Good);
}

#[test]
fn newer_grants_void_claims_and_decisions_of_those_whom_they_concern() {
    for (users, concerned) in [(vec![], true), (vec![7], true), (vec![8], false)] {
        let state = after(grants(11, 6, users.clone()));
        let expected = if concerned { Verdict::Void } else { Verdict::Good };
        assert_eq!(judge(&state, &principal()), expected, "{users:?}");
        let fresh = Principal { grant_revision: 6, ..principal() };
        assert_eq!(judge(&state, &fresh), Verdict::Good);
        let heard = complete().heard();
        assert_eq!(state.decision_holds(3, 7, heard), !concerned);
        assert!(state.decision_holds(4, 7, heard));
        assert!(state.decision_holds(3, 7, state.heard()));
        assert_eq!(state.consistency_token(3), "c6");
        assert_eq!(state.consistency_token(4), "");
    }
}

#[test]
fn settings_are_void_after_whatever_concerns_their_organisation() {
    let active = OrganizationRevocation { org_id: 3, status: OrganizationStatus::Active.into() };
    let organization = of(11, Subject::Organization(active));
    for revocation in [organization, grants(11, 6, vec![]), grants(11, 6, vec![8])] {
        let (heard, state) = (complete().heard(), after(revocation));
        assert!(complete().settings_hold(3, heard));
        assert!(!state.settings_hold(3, heard));
        assert!(state.settings_hold(4, heard));
        assert!(state.settings_hold(3, state.heard()));
    }
    let other = after(of(11, Subject::SessionId("s".to_owned())));
    assert!(other.settings_hold(3, complete().heard()));
}

#[test]
fn an_api_key_that_changed_is_asked_about_again() {
    let key = Principal { api_key_id: "a".to_owned(), token_id: String::new(), ..principal() };
    let before = complete().heard();
    let state = after(of(11, Subject::ApiKeyId("a".to_owned())));
    assert_eq!(state.judge(&key, "", Basis::Asked(before)), Verdict::Void);
    assert_eq!(state.judge(&key, "", Basis::Asked(state.heard())), Verdict::Good);
    // A token that was exchanged for the key says nothing about the key's new state.
    assert_eq!(state.judge(&key, "k", Basis::Token), Verdict::Void);
}

#[test]
fn an_answer_of_auth_is_void_after_any_newer_revocation_that_concerns_it() {
    let before = complete().heard();
    for subject in [Subject::SessionId("s".to_owned()), Subject::KeyId("k".to_owned())] {
        let state = after(of(11, subject));
        assert_eq!(state.judge(&principal(), "k", Basis::Asked(before)), Verdict::Void);
        assert_eq!(state.judge(&principal(), "k", Basis::Asked(state.heard())), Verdict::Good);
    }
}

#[test]
fn a_new_snapshot_voids_every_earlier_answer() {
    let mut state = complete();
    let before = state.heard();
    state.apply(message(10, part(0, true, vec![])), Instant::now()).unwrap();
    assert_eq!(state.judge(&principal(), "k", Basis::Asked(before)), Verdict::Void);
    assert!(!state.decision_holds(3, 7, before));
    assert!(!state.settings_hold(3, before));
    assert_eq!(judge(&state, &principal()), Verdict::Good);
}

#[test]
fn what_has_ended_anyway_is_forgotten_late() {
    let end = Timestamp::from_seconds(2000);
    let mut revocation = of(11, Subject::TokenId("t".to_owned()));
    revocation.forget_after = Some(timestamp_to_wire(end));
    let mut state = after(revocation);
    state.forget(end + Duration::from_secs(59));
    assert_eq!(judge(&state, &principal()), Verdict::Revoked);
    state.forget(end + Duration::from_secs(61));
    assert_eq!(judge(&state, &principal()), Verdict::Good);
    assert_eq!(state.len(), 0);
}

#[test]
fn many_single_changes_become_one_of_everybody() {
    let mut state = complete();
    let all = (0..=MEMBERS_MAX as i64).map(|user| grants(11, 6, vec![user])).collect();
    state.apply(message(11, changes(all)), Instant::now()).unwrap();
    assert!(state.grants[&3].members() == 0);
    assert!(!state.decision_holds(3, 999_999, complete().heard()));
}

/// One of everything that can be revoked, for few ids, so that they meet.
fn subject() -> impl Strategy<Value = Subject> {
    let id = || prop::sample::select(vec!["a", "b"]).prop_map(str::to_owned);
    prop_oneof![
        id().prop_map(Subject::TokenId),
        id().prop_map(Subject::SessionId),
        id().prop_map(Subject::ApiKeyId),
        id().prop_map(Subject::KeyId),
        (1..3_i64, 0..3_i64, 0..2000_i64).prop_map(|(user_id, org_id, before)| {
            let issued_before = Some(timestamp_to_wire(Timestamp::from_seconds(before)));
            Subject::Principal(PrincipalRevocation { user_id, org_id, issued_before })
        }),
        (1..3_i64, 1..4).prop_map(|(org_id, status)| {
            Subject::Organization(OrganizationRevocation { org_id, status })
        }),
        (1..3_i64, 0..9_u64, prop::collection::vec(1..3_i64, 0..2)).prop_map(
            |(org_id, grant_revision, user_ids)| {
                let consistency_token = String::new();
                let org = GrantRevision { org_id, grant_revision, user_ids, consistency_token };
                Subject::Grants(org)
            }
        ),
    ]
}

fn somebody() -> impl Strategy<Value = Principal> {
    let id = || prop::sample::select(vec!["", "a", "b", "c"]).prop_map(str::to_owned);
    (1..3_i64, 0..3_i64, id(), id(), id(), 0..2000_i64, 0..9_u64).prop_map(
        |(user_id, org_id, session_id, token_id, api_key_id, issued, grant_revision)| Principal {
            user_id,
            org_id,
            session_id,
            token_id,
            api_key_id,
            issued_at: Timestamp::from_seconds(issued),
            grant_revision,
            ..Principal::default()
        },
    )
}

fn feed(subjects: &[Subject], one_by_one: bool) -> Revocations {
    let mut state = complete();
    let all = subjects.iter().zip(11..).map(|(subject, at)| of(at, subject.clone()));
    if one_by_one {
        for revocation in all {
            let revision = revocation.revision;
            state.apply(message(revision, changes(vec![revocation])), Instant::now()).unwrap();
        }
    } else {
        let revision = 10 + subjects.len() as u64;
        state.apply(message(revision, changes(all.collect())), Instant::now()).unwrap();
    }
    state
}

proptest! {
    #[test]
    fn an_answer_holds_exactly_until_something_newer_concerns_it(
        subjects in prop::collection::vec(subject(), 0..12),
        split in 0..12_usize,
        somebody in somebody(),
    ) {
        let split = split.min(subjects.len());
        let heard = feed(&subjects[..split], true).heard();
        let state = feed(&subjects, true);
        // What came later, alone, on a state that had heard nothing.
        let mut newer = complete();
        let rest = subjects[split..].iter().zip(11 + split as u64..);
        let rest: Vec<_> = rest.map(|(subject, at)| of(at, subject.clone())).collect();
        newer.apply(message(100, changes(rest)), Instant::now()).unwrap();
        let concerned = newer.marks_of(&somebody, "k").next().is_some()
            || newer.api_keys.contains_key(&somebody.api_key_id)
            || newer.changed(somebody.org_id, somebody.user_id, Basis::Asked(heard), 0);
        let verdict = state.judge(&somebody, "k", Basis::Asked(heard));
        prop_assert_eq!(verdict == Verdict::Void, concerned, "{:?}", verdict);
        let org_id = somebody.org_id;
        prop_assert_eq!(state.concerns(&somebody, "k", org_id, heard.revision), concerned);
    }

    #[test]
    fn parts_and_repetitions_make_no_difference(
        subjects in prop::collection::vec(subject(), 0..12),
        somebody in somebody(),
    ) {
        let one = feed(&subjects, true);
        let mut other = feed(&subjects, false);
        let again = subjects.iter().zip(11..).map(|(subject, at)| of(at, subject.clone()));
        let again = message(other.revision, changes(again.collect()));
        other.apply(again, Instant::now()).unwrap();
        let mut snapshot = Revocations::default();
        let all: Vec<_> =
            subjects.iter().zip(11..).map(|(subject, at)| of(at, subject.clone())).collect();
        let (first, second) = all.split_at(all.len() / 2);
        snapshot.apply(message(10, part(0, false, first.to_vec())), Instant::now()).unwrap();
        snapshot.apply(message(30, part(1, true, second.to_vec())), Instant::now()).unwrap();
        let verdict = one.judge(&somebody, "a", Basis::Token);
        prop_assert_eq!(other.judge(&somebody, "a", Basis::Token), verdict);
        prop_assert_eq!(snapshot.judge(&somebody, "a", Basis::Token), verdict);
    }

    #[test]
    fn what_is_revoked_stays_so_whatever_else_comes(
        subjects in prop::collection::vec(subject(), 1..12),
        somebody in somebody(),
    ) {
        // An organisation alone can become good again.
        let lasting: Vec<_> = subjects
            .into_iter()
            .filter(|subject| !matches!(subject, Subject::Organization(_)))
            .collect();
        let mut worst = Verdict::Good;
        for count in 0..=lasting.len() {
            let verdict = feed(&lasting[..count], true).judge(&somebody, "a", Basis::Token);
            if worst == Verdict::Revoked { prop_assert_eq!(verdict, Verdict::Revoked) }
            if worst == Verdict::Void { prop_assert_ne!(verdict, Verdict::Good) }
            worst = verdict;
        }
    }
}
