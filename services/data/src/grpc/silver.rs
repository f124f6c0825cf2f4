//! `SilverService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::data::v1::silver_service_server::SilverService;

use crate::parts::Parts;

/// The silver layer.
pub(crate) struct SilverApi(pub(crate) Arc<Parts>);

#[async_trait]
impl SilverService for SilverApi {}
