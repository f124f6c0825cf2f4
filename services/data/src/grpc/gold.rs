//! `GoldService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::data::v1::gold_service_server::GoldService;

use crate::parts::Parts;

/// The gold layer.
pub(crate) struct GoldApi(pub(crate) Arc<Parts>);

#[async_trait]
impl GoldService for GoldApi {}
