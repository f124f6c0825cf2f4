//! Where data come from and go to, as the steps of executions show it.

use base::Timestamp;
use store::Tx;

use super::execution::Execution;
use super::step::Step;
use crate::error::Result;

/// Called in the transaction that marks a step as done; `step` has its outputs.
pub(crate) async fn step_done(
    _tx: &mut Tx,
    _execution: &Execution,
    _step: &Step,
    _now: Timestamp,
) -> Result<()> {
    Ok(())
}
