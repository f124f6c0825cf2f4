//! `WatermarkService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1::watermark_service_server::WatermarkService;

use crate::parts::Parts;

/// `WatermarkService`.
pub(crate) struct WatermarkApi(
    #[expect(dead_code, reason = "the first handler takes this line away")] pub(crate) Arc<Parts>,
);

#[async_trait]
impl WatermarkService for WatermarkApi {}
