//! Objects that single callers write, what each write was answered, and what must hold of it after a restart.
//!
//! Owns:      the rules: an acknowledged write is there and in the audit record, an unanswered one is there as a whole
//!            or not at all, a secret works as long as it was promised to and no longer.
//! Invariant: nothing here calls anybody, so that every rule can be tested by itself.
//! Not here:  who writes and who looks (`bin/crash`), histories of message queues (`history`).

mod compare;

use std::collections::{BTreeMap, BTreeSet};

pub use compare::{Verdict, compare};

/// Secrets without use that are remembered; the oldest are forgotten.
const ENDED_MAX: usize = 200;

/// One object that a single caller writes, so that its writes have an order.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// Its id, once a creation was acknowledged.
    pub id: Option<String>,
    /// What it holds after the last acknowledged write; `None` if it is not there.
    pub acknowledged: Option<String>,
    /// A write without an answer: done or not, but not half.
    pub pending: Option<Pending>,
}

/// A write whose answer never came.
#[derive(Clone, Debug)]
pub struct Pending {
    /// What it would leave; `None` for a deletion.
    pub text: Option<String>,
    /// Its request's id.
    pub request_id: String,
    /// What becomes of the object's secret if it was done.
    pub secret: Fate,
}

/// What a write does to the secret that an object has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    /// It stays good.
    #[default]
    Stays,
    /// It is good no longer, whether or not another one comes in its place.
    Ends,
}

/// A secret that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// Name of the object.
    pub object: String,
    /// The secret.
    pub text: String,
    /// Whether it must work, or else be refused.
    pub is_good: bool,
}

/// All objects by name, and what was acknowledged since the last look.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The objects.
    pub registers: BTreeMap<String, Register>,
    /// Acknowledged writes since the last look: the request's id and the object's name.
    pub acknowledged: Vec<(String, String)>,
    /// Every secret that was told, in the order of the answers; of those without use, the latest.
    pub secrets: Vec<Secret>,
}

/// What a service holds after a restart.
#[derive(Clone, Debug, Default)]
pub struct Observed {
    /// Every object by name: its id and what it holds.
    pub objects: BTreeMap<String, (String, String)>,
    /// Request ids of the writes that the audit record says were done; `None` where nothing is recorded.
    pub audited: Option<BTreeSet<String>>,
    /// What contradicts itself, such as an object without its versions.
    pub torn: Vec<String>,
}

impl History {
    /// Takes in what one caller did.
    pub fn merge(&mut self, other: Self) {
        self.registers.extend(other.registers);
        self.acknowledged.extend(other.acknowledged);
        self.secrets.extend(other.secrets);
        let ended = self.secrets.iter().filter(|it| !it.is_good).count();
        let mut surplus = ended.saturating_sub(ENDED_MAX);
        self.secrets.retain(|secret| {
            let goes = !secret.is_good && surplus > 0;
            surplus -= usize::from(goes);
            !goes
        });
    }

    /// Takes in that a write was acknowledged: what it leaves, the object's id and secret if the answer tells them.
    pub fn acknowledge(&mut self, name: &str, write: Pending, told: Told) {
        let Pending { text, request_id, secret: fate } = write;
        self.acknowledged.push((request_id, name.to_owned()));
        end(&mut self.secrets, name, fate);
        if let Some(text) = told.secret {
            self.secrets.push(Secret { object: name.to_owned(), text, is_good: true });
        }
        if text.is_none() {
            self.registers.remove(name);
            return;
        }
        let register = self.registers.entry(name.to_owned()).or_default();
        register.acknowledged = text;
        register.id = told.id.or_else(|| register.id.take());
    }
}

/// What an answer tells of an object beside that the write is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its id.
    pub id: Option<String>,
    /// Its new secret.
    pub secret: Option<String>,
}

/// Lets the secrets of an object meet their fate.
fn end(secrets: &mut [Secret], object: &str, fate: Fate) {
    if fate == Fate::Ends {
        for secret in secrets.iter_mut().filter(|it| it.object == object) {
            secret.is_good = false;
        }
    }
}

/// What must come of presenting a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It works.
    Works,
    /// It is refused.
    Refused,
    /// Nobody was told.
    Open,
}

impl Promise {
    /// Takes into the verdict what came of presenting a credential.
    pub fn judge(self, what: &str, worked: bool, verdict: &mut Verdict) {
        verdict.presented += 1;
        match (self, worked) {
            (Self::Works, false) => verdict.lost.push(format!("{what} is refused")),
            (Self::Refused, true) => verdict.doubled.push(format!("{what} works again")),
            (Self::Works, true) | (Self::Refused, false) | (Self::Open, _) => {}
        }
    }
}

impl From<&Secret> for Promise {
    fn from(secret: &Secret) -> Self {
        if secret.is_good { Self::Works } else { Self::Refused }
    }
}
