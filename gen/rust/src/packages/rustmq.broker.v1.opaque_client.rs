// @generated
/// Generated client implementations.
pub mod broker_replication_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Replication between the brokers that hold a partition: the leader pushes, the followers confirm.

 Every message carries the leader's epoch. A follower refuses an older one, and takes up a newer one at once. A batch
 is committed, and the high watermark moves past it, when every in-sync replica has it.

 Before the first batch of an epoch or of a stream, both sides agree on a common point by leader epochs, never by the
 high watermark. The leader sends a request without batches, which names its own end. A follower that is only behind
 answers OFFSET_GAP, and the leader goes on at the follower's end. One whose log differs answers LOG_DIVERGED with an
 epoch and where it ends there; the leader looks up the greatest epoch, up to that one, that it knows itself, and goes
 on where that epoch ends in the shorter of the two logs. The follower skips a batch that it has already, at the same
 offset and of the same leader epoch; it cuts its log at the first one that differs, and where the leader's log ends.
 It never cuts what is of the leader's own epoch, so a message that was overtaken does no harm.

 Brokers serve this service to each other. UpdateISR is served by the active controller alone: a broker or another
 controller answers NOT_CONTROLLER. The active controller serves nothing else of it but GetISR.
*/
    #[derive(Debug, Clone)]
    pub struct BrokerReplicationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl BrokerReplicationServiceClient<tonic::transport::Channel> {
        /// Attempt to create a new client by connecting to a given endpoint.
        pub async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error>
        where
            D: TryInto<tonic::transport::Endpoint>,
            D::Error: Into<StdError>,
        {
            let conn = tonic::transport::Endpoint::new(dst)?.connect().await?;
            Ok(Self::new(conn))
        }
    }
    impl<T> BrokerReplicationServiceClient<T>
    where
        T: tonic::client::GrpcService<tonic::body::Body>,
        T::Error: Into<StdError>,
        T::ResponseBody: Body<Data = Bytes> + std::marker::Send + 'static,
        <T::ResponseBody as Body>::Error: Into<StdError> + std::marker::Send,
    {
        pub fn new(inner: T) -> Self {
            let inner = tonic::client::Grpc::new(inner);
            Self { inner }
        }
        pub fn with_origin(inner: T, origin: Uri) -> Self {
            let inner = tonic::client::Grpc::with_origin(inner, origin);
            Self { inner }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> BrokerReplicationServiceClient<InterceptedService<T, F>>
        where
            F: tonic::service::Interceptor,
            T::ResponseBody: Default,
            T: tonic::codegen::Service<
                http::Request<tonic::body::Body>,
                Response = http::Response<
                    <T as tonic::client::GrpcService<tonic::body::Body>>::ResponseBody,
                >,
            >,
            <T as tonic::codegen::Service<
                http::Request<tonic::body::Body>,
            >>::Error: Into<StdError> + std::marker::Send + std::marker::Sync,
        {
            BrokerReplicationServiceClient::new(
                InterceptedService::new(inner, interceptor),
            )
        }
        /// Compress requests with the given encoding.
        ///
        /// This requires the server to support it otherwise it might respond with an
        /// error.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.send_compressed(encoding);
            self
        }
        /// Enable decompressing responses.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.inner = self.inner.accept_compressed(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_decoding_message_size(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.inner = self.inner.max_encoding_message_size(limit);
            self
        }
        /** Pushes batches of one partition to a follower, or only tells it the high watermark.
 ReplicateStream does the same without waiting.

 State: cuts the follower's log where it differs, and appends the batches; in its page cache when the call returns,
 on its disk as far as `durable_offset` says.

 Errors: none of its own.
*/
        pub async fn replicate_data(
            &mut self,
            request: impl tonic::IntoRequest<super::ReplicateDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ReplicateDataResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateData",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "ReplicateData",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Pushes batches of many partitions to a follower over one stream, many under way at once.

 Requests of one partition are carried out and answered in their order. The follower also answers on its own
 account, with the last `request_id` of the partition, when more of its log has reached its disk. A refusal concerns
 its partition alone: the follower refuses that partition's further requests with the same code,
 until one fits on to its log.

 State: as ReplicateData, for every request.

 Errors: none of its own.
*/
        pub async fn replicate_stream(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::ReplicateDataRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<
                tonic::codec::Streaming<super::super::ReplicateDataResponse>,
            >,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateStream",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "ReplicateStream",
                    ),
                );
            self.inner.streaming(req, path, codec).await
        }
        /** Tells a follower that its leader lives, and asks how the follower does. For partitions without traffic on a stream.

 State: the follower takes up the leader's epoch and high watermark.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the follower knows a newer epoch; the fact `leader_epoch` tells it.
*/
        pub async fn send_heartbeat(
            &mut self,
            request: impl tonic::IntoRequest<super::super::HeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::HeartbeatResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/SendHeartbeat",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "SendHeartbeat",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Asks the leader of a partition to hand it over to another in-sync replica.

 The leader stops taking writes (they answer NOT_AVAILABLE), waits until the successor has everything, and lets the
 controller make it the leader. If that does not succeed within the timeout, the leader goes on as before. With
 `force_transfer` it does not wait; what the successor lacks is lost only if it was not acknowledged by ACK_ALL. If
 the answer is lost, GetISR tells who leads.

 State: a new leader and leader epoch in the controllers' metadata, durably when the call returns.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the partition has had another leader since.
 - FAILED_PRECONDITION STALE_CONTROLLER_EPOCH: the controller that asks has been replaced.
 - FAILED_PRECONDITION REPLICA_NOT_IN_SYNC: the successor is not in sync, and did not become so in time.
*/
        pub async fn transfer_leadership(
            &mut self,
            request: impl tonic::IntoRequest<super::super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::TransferLeadershipResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/TransferLeadership",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "TransferLeadership",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells where a leader epoch ended in this broker's log,
 so that a follower or consumer finds the point where its own differs.

 State: none.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: `current_leader_epoch` is not the broker's;
   the fact `leader_epoch` tells it.
*/
        pub async fn get_leader_epoch(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GetLeaderEpochRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetLeaderEpochResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/GetLeaderEpoch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "GetLeaderEpoch",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Proposes another in-sync set for a partition that the caller leads. Goes to the active controller.

 A leader adds a follower that has reached the high watermark and everything of the leader's own epoch, and removes
 one that has been behind for `replica_lag_time_max_ms`. Until the answer, it takes the greater of both sets for
 granted when it moves the high watermark. Proposing again what is in force already is answered with it.

 State: a new in-sync set and `isr_version` in the controllers' metadata, durably when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_CONTROLLER: the server is not the active controller; the fact `leader` names it.
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number.
 - FAILED_PRECONDITION NOT_LEADER: the caller does not lead the partition any more;
   the fact `leader` tells who does.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the partition has had another leader since.
 - FAILED_PRECONDITION STALE_BROKER_EPOCH: the caller has registered anew since.
 - ABORTED ISR_VERSION_MISMATCH: the set has changed since; the answer's facts tell version and set.
 - FAILED_PRECONDITION INELIGIBLE_REPLICA: a proposed replica is not one, is not alive,
   or has started anew since it caught up.
*/
        pub async fn update_isr(
            &mut self,
            request: impl tonic::IntoRequest<super::super::UpdateIsrRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::UpdateIsrResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/UpdateISR",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "UpdateISR",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells the in-sync set of a partition: the controller's as it is recorded, the leader's with how each follower does.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number, or the broker holds no replica of it.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION NOT_CONTROLLER: the controller is not the active one; the fact `leader` names it.
*/
        pub async fn get_isr(
            &mut self,
            request: impl tonic::IntoRequest<super::super::GetIsrRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetIsrResponse>,
            tonic::Status,
        > {
            self.inner
                .ready()
                .await
                .map_err(|e| {
                    tonic::Status::unknown(
                        format!("Service was not ready: {}", e.into()),
                    )
                })?;
            let codec = tonic_prost::ProstCodec::default();
            let path = http::uri::PathAndQuery::from_static(
                "/rustmq.broker.v1.BrokerReplicationService/GetISR",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "rustmq.broker.v1.BrokerReplicationService",
                        "GetISR",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
