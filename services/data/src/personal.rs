//! Which columns hold personal data, and who sees them.

use platform_proto::platform::config::v1::Dataset;
use rpc::Call;

use crate::error::{Error, Result};
use crate::parts::Parts;

/// What one needs to see personal data.
pub(crate) const READ: &str = "platform.personal_data.read";

/// Whether the caller sees personal data. A service that calls for itself does.
pub(crate) fn is_seen(call: &Call) -> bool {
    call.principal.as_ref().is_none_or(|it| it.is_owner || it.holds(READ))
}

/// Names of the columns of a data set that hold personal data.
pub(crate) fn columns(dataset: &Dataset) -> Vec<String> {
    let silver = dataset.definition.as_ref().and_then(|it| it.silver.as_ref());
    let columns = silver.into_iter().flat_map(|it| &it.columns);
    columns.filter(|it| it.is_personal).map(|it| it.name.clone()).collect()
}

/// The same by the data set's name; none if it is not declared.
///
/// # Errors
/// [`Error::Unavailable`] if config does not answer.
pub(crate) async fn columns_of(parts: &Parts, org_id: i64, dataset: &str) -> Result<Vec<String>> {
    if dataset.is_empty() {
        return Ok(Vec::new());
    }
    match parts.datasets.get(org_id, dataset, 0).await {
        Ok(found) => Ok(columns(&found)),
        Err(Error::DatasetNotFound { .. }) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
