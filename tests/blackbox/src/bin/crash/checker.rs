//! Compares what a service has with what it acknowledged.

use std::collections::BTreeSet;
use std::fmt;

use crate::history::{History, Register};
use crate::system::Observed;

/// What one run showed.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Acknowledged writes of the run.
    pub(crate) acknowledged: usize,
    /// Writes without an answer, of which those that were done.
    pub(crate) pending: (usize, usize),
    /// Acknowledged writes that are not there.
    pub(crate) lost: Vec<String>,
    /// Objects that nobody wrote, or that were deleted and are there.
    pub(crate) doubled: Vec<String>,
    /// Writes of which only a part is there.
    pub(crate) torn: Vec<String>,
}

impl Verdict {
    /// Nothing was lost, doubled or half done.
    pub(crate) fn is_clean(&self) -> bool {
        self.lost.is_empty() && self.doubled.is_empty() && self.torn.is_empty()
    }
}

/// Compares, and makes what is there the state from which the next run goes on.
pub(crate) fn compare(history: &mut History, observed: &Observed) -> Verdict {
    let audited: BTreeSet<&str> = observed.audited.iter().map(String::as_str).collect();
    let mut verdict = Verdict {
        acknowledged: history.acknowledged.len(),
        torn: observed.torn.clone(),
        ..Verdict::default()
    };
    for request_id in history.acknowledged.drain(..) {
        if !audited.contains(request_id.as_str()) {
            verdict.torn.push(format!("acknowledged, but not in the audit record: {request_id}"));
        }
    }
    for name in observed.objects.keys() {
        if !history.registers.contains_key(name) {
            verdict.doubled.push(format!("{name} was never written"));
        }
    }
    for (name, register) in &mut history.registers {
        let found = observed.objects.get(name);
        judge(name, register, found.map(|(_, text)| text.as_str()), &audited, &mut verdict);
        register.id = found.map(|(id, _)| id.clone());
    }
    history.registers.retain(|_, register| register.acknowledged.is_some());
    verdict
}

fn judge(
    name: &str,
    register: &mut Register,
    found: Option<&str>,
    audited: &BTreeSet<&str>,
    verdict: &mut Verdict,
) {
    let Some(pending) = register.pending.take() else {
        if found != register.acknowledged.as_deref() {
            let said = format!("{name} is {found:?}, acknowledged {:?}", register.acknowledged);
            let gone = register.acknowledged.is_some();
            if gone { verdict.lost.push(said) } else { verdict.doubled.push(said) }
        }
        return;
    };
    verdict.pending.0 += 1;
    let done = found == pending.text.as_deref();
    if !done && found != register.acknowledged.as_deref() {
        let said = format!(
            "{name} is {found:?}, acknowledged {:?}, then unanswered {:?}",
            register.acknowledged, pending.text
        );
        verdict.lost.push(said);
    }
    if done != audited.contains(pending.request_id.as_str()) {
        let half = if done { "done without" } else { "not done, with" };
        verdict.torn.push(format!("{name}: {half} an audit event, {}", pending.request_id));
    }
    verdict.pending.1 += usize::from(done);
    if done {
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
    use super::*;
    use crate::history::Pending;

    fn history(acknowledged: Option<&str>, pending: Option<Option<&str>>) -> History {
        let pending =
            pending.map(|text| Pending { text: text.map(str::to_owned), request_id: "r".into() });
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
            audited: audited.iter().map(|&it| it.to_owned()).collect(),
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
            let mut history = history(Some("1"), Some(Some("2")));
            assert_eq!(compare(&mut history, &observed(found, audited)).is_clean(), clean);
        }
        let mut history = history(Some("1"), Some(None));
        assert_eq!(compare(&mut history, &observed(Some("3"), &[])).lost.len(), 1);
    }

    #[test]
    fn an_acknowledged_write_must_be_in_the_audit_record() {
        let mut history = History { acknowledged: vec!["q".to_owned()], ..History::default() };
        assert_eq!(compare(&mut history, &Observed::default()).torn.len(), 1);
    }
}
