//! `ScheduleService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::etl::v1::schedule_service_server::ScheduleService;

use crate::parts::Parts;

/// `ScheduleService`.
pub(crate) struct ScheduleApi(
    #[expect(dead_code, reason = "the first handler takes this line away")] pub(crate) Arc<Parts>,
);

#[async_trait]
impl ScheduleService for ScheduleApi {}
