//! What was asked of the service and what it answered.

use std::collections::BTreeMap;

/// One object that a single caller writes, so that its writes have an order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Register {
    /// Its id, once a creation was acknowledged.
    pub(crate) id: Option<String>,
    /// Its text after the last acknowledged write; `None` if it is not there.
    pub(crate) acknowledged: Option<String>,
    /// A write without an answer: done or not, but not half.
    pub(crate) pending: Option<Pending>,
}

/// A write whose answer never came.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    /// The text that it would leave; `None` for a deletion.
    pub(crate) text: Option<String>,
    /// Its request's id.
    pub(crate) request_id: String,
}

/// All objects by name, and every acknowledged write by its request's id.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    /// The objects.
    pub(crate) registers: BTreeMap<String, Register>,
    /// Acknowledged writes since the last look at the audit record.
    pub(crate) acknowledged: Vec<String>,
}

impl History {
    /// Takes in what one caller did.
    pub(crate) fn merge(&mut self, other: Self) {
        self.registers.extend(other.registers);
        self.acknowledged.extend(other.acknowledged);
    }
}
