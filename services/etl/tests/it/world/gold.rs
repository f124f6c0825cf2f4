//! Aggregations, as far as etl asks for them.

use async_trait::async_trait;
use base::{Clock as _, SystemClock};
use platform_proto::platform::common::v1::PaginationResponse;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::gold_service_server::GoldService;
use rpc::wire::timestamp_to_wire;
use tonic::{Request, Response};

use super::{Answer, Shared};

#[async_trait]
impl GoldService for Shared {
    async fn list_aggregations(
        &self,
        request: Request<data::ListAggregationsRequest>,
    ) -> Answer<data::ListAggregationsResponse> {
        self.acts(&request);
        self.0.enter("list_aggregations", "").await?;
        let aggregation = |(name, inputs): (&String, &Vec<String>)| data::Aggregation {
            name: name.clone(),
            inputs: inputs.clone(),
            ..Default::default()
        };
        let aggregations = self.0.with(|it| it.aggregations.iter().map(aggregation).collect());
        let pagination = Some(PaginationResponse::default());
        Ok(Response::new(data::ListAggregationsResponse { aggregations, pagination }))
    }

    async fn build_aggregation(
        &self,
        request: Request<data::BuildAggregationRequest>,
    ) -> Answer<data::BuildAggregationResponse> {
        self.acts(&request);
        let request = request.into_inner();
        self.0.fence(&request.execution_id, request.fence)?;
        self.0.enter("build", &request.aggregation).await?;
        self.0.with(|it| it.builds.push(request.clone()));
        let table = data::TableUpdate {
            table_name: request.aggregation.clone(),
            snapshot_id: 1,
            ..Default::default()
        };
        let result = data::GoldResult {
            tables: vec![table],
            input_records: 8,
            output_records: 4,
            gold_batch_id: format!("gold-{}", request.aggregation),
            built_at: Some(timestamp_to_wire(SystemClock.now())),
            ..Default::default()
        };
        Ok(Response::new(data::BuildAggregationResponse { result: Some(result) }))
    }
}
