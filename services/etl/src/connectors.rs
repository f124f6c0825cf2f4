//! What is known of the connectors of pipelines before anything is brought from them.

use std::time::Duration;

use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::Pipeline;
use platform_proto::platform::connector::v1::GetConnectorRequest;
use platform_proto::platform::connector::v1::connector_service_client::ConnectorServiceClient;
use tonic::{Code, Request};

use crate::error::{Error, Result};
use crate::parts::Parts;

/// How long an answer of connector is waited for.
const ASK_MAX: Duration = Duration::from_secs(2);

/// The name of a type whose source cannot be asked for days; `None` if it can, or if others write what is about days.
pub(crate) fn without_days(kind: ConnectorType) -> Option<&'static str> {
    let all = [
        (ConnectorType::File, "file"),
        (ConnectorType::ObjectStore, "object_store"),
        (ConnectorType::Rustmq, "rustmq"),
    ];
    all.into_iter().find(|it| it.0 == kind).map(|it| it.1)
}

/// Refuses days of a pipeline whose connector knows none, with the error of the name of its type.
///
/// A pipeline without a connector, or whose account does not see it, is not refused: its execution tells.
///
/// # Errors
///
/// The connector knows no days, or connector does not answer.
pub(crate) async fn require_days(
    parts: &Parts,
    org_id: i64,
    pipeline: &Pipeline,
    refusal: impl FnOnce(&'static str) -> Error,
) -> Result<()> {
    let id = pipeline.connector_id.clone();
    if id.is_empty() {
        return Ok(());
    }
    let mut request = Request::new(GetConnectorRequest { id, org_id });
    request.set_timeout(ASK_MAX);
    let channel = parts.connector.acting_for_account(org_id, pipeline.run_as_user_id);
    let connector = match ConnectorServiceClient::new(channel).get_connector(request).await {
        Ok(answer) => answer.into_inner().connector.unwrap_or_default(),
        Err(status)
            if matches!(
                status.code(),
                Code::NotFound
                    | Code::PermissionDenied
                    | Code::Unauthenticated
                    | Code::InvalidArgument
                    | Code::FailedPrecondition
            ) =>
        {
            return Ok(());
        }
        Err(_) => return Err(Error::Unavailable { dependency: "connector" }),
    };
    match without_days(connector.connector_type()) {
        Some(kind) => Err(refusal(kind)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_objects_and_topics_know_no_days() {
        assert_eq!(without_days(ConnectorType::File), Some("file"));
        assert_eq!(without_days(ConnectorType::ObjectStore), Some("object_store"));
        assert_eq!(without_days(ConnectorType::Rustmq), Some("rustmq"));
        for kind in [ConnectorType::Push, ConnectorType::Dv360, ConnectorType::Unspecified] {
            assert_eq!(without_days(kind), None, "{kind:?}");
        }
    }
}
