//! How a pipeline runs: what an operator set, over the defaults of the contract.

use platform_proto::platform::etl::v1::RunPolicy;
use store::Tx;

use crate::error::Result;

/// The run policy of a pipeline; what was never set is unset in it. An execution keeps the one it was made with.
pub(crate) async fn of_pipeline(_tx: &mut Tx, _org: i64, _pipeline: &str) -> Result<RunPolicy> {
    Ok(RunPolicy::default())
}
