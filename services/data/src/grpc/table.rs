//! `TableService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::data::v1::table_service_server::TableService;

use crate::parts::Parts;

/// The service.
pub(crate) struct TableApi(pub(crate) Arc<Parts>);

#[async_trait]
impl TableService for TableApi {}
