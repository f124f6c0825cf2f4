//! Compares what a service has with what it acknowledged.

use std::collections::BTreeSet;
use std::fmt;

use super::{History, Observed, Register, Secret, end};

/// What one run showed.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Acknowledged writes of the run.
    pub acknowledged: usize,
    /// Writes without an answer, of which those that were done.
    pub pending: (usize, usize),
    /// Credentials that were presented after the restart.
    pub presented: usize,
    /// Acknowledged writes that are not there.
    pub lost: Vec<String>,
    /// What nobody wrote, or what was ended and is there.
    pub doubled: Vec<String>,
    /// Writes of which only a part is there.
    pub torn: Vec<String>,
    /// Names of the objects that were written, whether or not they are there.
    pub written: BTreeSet<String>,
}

impl Verdict {
    /// Nothing was lost, doubled or half done.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.lost.is_empty() && self.doubled.is_empty() && self.torn.is_empty()
    }
}

/// Compares, and makes what is there the state from which the next run goes on.
#[must_use]
pub fn compare(history: &mut History, observed: &Observed) -> Verdict {
    let mut verdict = Verdict {
        acknowledged: history.acknowledged.len(),
        torn: observed.torn.clone(),
        ..Verdict::default()
    };
    let audited = observed.audited.as_ref();
    for (request_id, name) in history.acknowledged.drain(..) {
        if audited.is_some_and(|audited| !audited.contains(&request_id)) {
            verdict.torn.push(format!("acknowledged, but not in the audit record: {request_id}"));
        }
        verdict.written.insert(name);
    }
    for name in observed.objects.keys() {
        if !history.registers.contains_key(name) {
            verdict.doubled.push(format!("{name} was never written"));
        }
    }
    for (name, register) in &mut history.registers {
        let found = observed.objects.get(name);
        let text = found.map(|(_, text)| text.as_str());
        judge(name, register, text, audited, &mut history.secrets, &mut verdict);
        register.id = found.map(|(id, _)| id.clone());
    }
    history.registers.retain(|_, register| register.acknowledged.is_some());
    verdict
}

fn judge(
    name: &str,
    register: &mut Register,
    found: Option<&str>,
    audited: Option<&BTreeSet<String>>,
    secrets: &mut [Secret],
    verdict: &mut Verdict,
) {
    let acknowledged = register.acknowledged.as_deref();
    let Some(pending) = register.pending.take() else {
        if found != acknowledged {
            let said = format!("{name} is {found:?}, acknowledged {acknowledged:?}");
            let gone = register.acknowledged.is_some();
            if gone { verdict.lost.push(said) } else { verdict.doubled.push(said) }
        }
        return;
    };
    verdict.pending.0 += 1;
    let recorded = audited.map(|audited| audited.contains(&pending.request_id));
    let wanted = pending.text.as_deref();
    if found != wanted && found != acknowledged {
        verdict.lost.push(format!(
            "{name} is {found:?}, acknowledged {acknowledged:?}, then unanswered {wanted:?}"
        ));
    }
    // What changes nothing that is seen, such as a new secret, was done if the record says so.
    let done = found == wanted && (wanted != acknowledged || recorded.unwrap_or(true));
    if recorded.is_some_and(|recorded| recorded != done) {
        let half = if done { "done without" } else { "not done, with" };
        verdict.torn.push(format!("{name}: {half} an audit event, {}", pending.request_id));
    }
    if done {
        verdict.pending.1 += 1;
        verdict.written.insert(name.to_owned());
        end(secrets, name, pending.secret);
        register.acknowledged = pending.text;
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [("lost", &self.lost), ("doubled", &self.doubled), ("half done", &self.torn)];
        for (kind, found) in kinds {
            for one in found.iter().take(10) {
                writeln!(f, "{kind}: {one}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Fate, Pending, Promise, Told};
    use super::*;

    fn pending(text: Option<&str>, secret: Fate) -> Pending {
        Pending { text: text.map(str::to_owned), request_id: "r".into(), secret }
    }

    fn history(acknowledged: Option<&str>, pending: Option<Pending>) -> History {
        let acknowledged = acknowledged.map(str::to_owned);
        let register = Register { id: None, acknowledged, pending };
        History { registers: [("a".to_owned(), register)].into(), ..History::default() }
    }

    fn observed(text: Option<&str>, audited: &[&str]) -> Observed {
        Observed {
            objects: text
                .map(|it| ("a".to_owned(), (String::new(), it.to_owned())))
                .into_iter()
                .collect(),
            audited: Some(audited.iter().map(|&it| it.to_owned()).collect()),
            torn: Vec::new(),
        }
    }

    #[test]
    fn what_was_acknowledged_must_be_there() {
        assert!(compare(&mut history(Some("1"), None), &observed(Some("1"), &[])).is_clean());
        assert_eq!(compare(&mut history(Some("1"), None), &observed(None, &[])).lost.len(), 1);
        assert_eq!(compare(&mut history(None, None), &observed(Some("1"), &[])).doubled.len(), 1);
    }

    #[test]
    fn an_unanswered_write_is_done_or_not_but_not_half() {
        let cases =
            [(Some("2"), &["r"][..], true), (Some("1"), &[], true), (Some("2"), &[], false)];
        for (found, audited, clean) in cases {
            let mut history = history(Some("1"), Some(pending(Some("2"), Fate::Stays)));
            assert_eq!(compare(&mut history, &observed(found, audited)).is_clean(), clean);
        }
        let mut history = history(Some("1"), Some(pending(None, Fate::Stays)));
        assert_eq!(compare(&mut history, &observed(Some("3"), &[])).lost.len(), 1);
    }

    #[test]
    fn an_acknowledged_write_must_be_in_the_audit_record() {
        let acknowledged = || vec![("q".to_owned(), "a".to_owned())];
        let mut history = History { acknowledged: acknowledged(), ..History::default() };
        let nothing = Observed { audited: Some(BTreeSet::new()), ..Observed::default() };
        let verdict = compare(&mut history, &nothing);
        assert_eq!((verdict.torn.len(), verdict.written.len()), (1, 1));
        history.acknowledged = acknowledged();
        // Where nothing is recorded, nothing can be missing.
        assert!(compare(&mut history, &Observed::default()).is_clean());
    }

    #[test]
    fn a_secret_ends_with_the_write_that_replaces_it() {
        let is_good = |history: &History| -> Vec<bool> {
            history.secrets.iter().map(|secret| secret.is_good).collect()
        };
        let told = |secret: &str| Told { secret: Some(secret.to_owned()), id: None };
        let mut history = History::default();
        history.acknowledge("a", pending(Some("1"), Fate::Stays), told("first"));
        history.acknowledge("a", pending(Some("1"), Fate::Ends), told("second"));
        assert_eq!(is_good(&history), [false, true]);
        history.acknowledge("a", pending(None, Fate::Ends), Told::default());
        assert_eq!(is_good(&history), [false, false]);
        assert!(history.registers.is_empty());
    }

    #[test]
    fn a_rotation_without_an_answer_ends_the_secret_if_it_is_recorded() {
        for (audited, is_good) in [(&["r"][..], false), (&[], true)] {
            let mut history = history(Some("1"), Some(pending(Some("1"), Fate::Ends)));
            let (object, text) = ("a".to_owned(), "pk".to_owned());
            history.secrets.push(Secret { object, text, is_good: true });
            let verdict = compare(&mut history, &observed(Some("1"), audited));
            assert!(verdict.is_clean(), "{verdict}");
            assert_eq!(history.secrets[0].is_good, is_good);
        }
    }

    #[test]
    fn a_credential_keeps_what_was_promised_of_it() {
        let mut verdict = Verdict::default();
        for (promise, worked) in [
            (Promise::Works, true),
            (Promise::Refused, false),
            (Promise::Open, true),
            (Promise::Open, false),
        ] {
            promise.judge("it", worked, &mut verdict);
        }
        assert!(verdict.is_clean());
        Promise::Works.judge("it", false, &mut verdict);
        Promise::Refused.judge("it", true, &mut verdict);
        assert_eq!((verdict.lost.len(), verdict.doubled.len(), verdict.presented), (1, 1, 6));
    }

    #[test]
    fn of_the_secrets_without_use_the_oldest_are_forgotten() {
        let secret = |number: usize, is_good| Secret {
            object: "a".to_owned(),
            text: number.to_string(),
            is_good,
        };
        let secrets = (0..300).map(|number| secret(number, number == 0)).collect();
        let mut history = History::default();
        history.merge(History { secrets, ..History::default() });
        assert_eq!(history.secrets.len(), 201);
        assert_eq!(
            (history.secrets[0].text.as_str(), history.secrets[1].text.as_str()),
            ("0", "100")
        );
    }
}
