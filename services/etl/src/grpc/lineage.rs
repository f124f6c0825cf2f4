//! `LineageService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1::lineage_service_server::LineageService;

use crate::parts::Parts;

/// `LineageService`.
pub(crate) struct LineageApi(
    #[expect(dead_code, reason = "the first handler takes this line away")] pub(crate) Arc<Parts>,
);

#[async_trait]
impl LineageService for LineageApi {}
