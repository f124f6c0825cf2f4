//! Requests about connectors.

use platform_proto::platform::common::v1::{ConnectorType, PaginationRequest};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_config::Source;
use service::page::{self, Page};
use service::visible::Visible;

use crate::error::{Error, Result};
use crate::kind;
use crate::source::Sources;
use crate::store::connector::Body;
use crate::store::list::Filter;

/// The type of a configuration that the installation offers, once the configuration keeps the rules of its type.
pub(crate) fn checked(
    sources: &Sources,
    org_id: i64,
    config: &pb::ConnectorConfig,
) -> Result<ConnectorType> {
    let missing = || Error::field("config.source", "must be given");
    let kind = kind::of(config).ok_or_else(missing)?;
    let lacks_broker = kind == ConnectorType::Rustmq && !sources.topics.is_there();
    if !kind::about(kind).is_available || lacks_broker {
        return Err(Error::TypeNotAvailable { kind });
    }
    let zone = config.rate_limits.as_ref().map_or("", |it| &it.daily_reset_time_zone);
    if !zone.is_empty() && zone.parse::<chrono_tz::Tz>().is_err() {
        let field = "config.rate_limits.daily_reset_time_zone";
        return Err(Error::field(field, "must be a time zone of the IANA's list"));
    }
    if let Some(Source::File(config)) = &config.source {
        sources.files.validate(org_id, config)?;
    }
    if let Some(Source::ObjectStore(config)) = &config.source {
        sources.files.validate_bucket(org_id, config)?;
    }
    if let Some(Source::Rustmq(config)) = &config.source
        && config.value_format() == pb::TopicValueFormat::Opaque
    {
        return Err(Error::NotBuilt { what: "reading topics as opaque bytes".to_owned() });
    }
    if let Some(Source::Push(config)) = &config.source {
        let mut names: Vec<&str> = config.streams.iter().map(|it| it.name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::field("config.push.streams", "must have unique names"));
        }
    }
    Ok(kind)
}

/// What a request says that a new connector is.
pub(crate) fn body(request: &pb::CreateConnectorRequest, config: pb::ConnectorConfig) -> Body {
    Body {
        name: request.name.clone(),
        description: request.description.clone(),
        labels: request.labels.clone(),
        config,
        enabled: !request.disabled,
    }
}

/// Which connectors a list shows, and which page of them.
pub(crate) fn list(
    org_id: i64,
    request: pb::ListConnectorsRequest,
    visible: Visible,
) -> (Filter, Page) {
    let page = by_name(request.pagination.as_ref());
    let filter = Filter {
        org_id,
        kind: request.connector_type.map(i64::from),
        status: request.status.map(i64::from),
        search: request.search,
        labels: request.labels,
        visible,
    };
    (filter, page)
}

/// A page of a list that is sorted by name, ascending, unless the request says otherwise.
pub(crate) fn by_name(request: Option<&PaginationRequest>) -> Page {
    let says_nothing = request.is_none_or(|it| it.sort_by.is_empty() && it.sort_order.is_empty());
    let page = page::numbered(request, "name");
    Page { is_ascending: page.is_ascending || says_nothing, ..page }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_by_name_ascending_unless_it_is_said_otherwise() {
        let page = |sort_by: &str, sort_order: &str| {
            let request = PaginationRequest {
                sort_by: sort_by.to_owned(),
                sort_order: sort_order.to_owned(),
                ..Default::default()
            };
            let page = by_name(Some(&request));
            (page.sort_by, page.is_ascending)
        };
        assert!(by_name(None).is_ascending);
        assert_eq!(page("", ""), ("name".to_owned(), true));
        assert_eq!(page("", "desc"), ("name".to_owned(), false));
        assert_eq!(page("created_at", ""), ("created_at".to_owned(), false));
    }
}
