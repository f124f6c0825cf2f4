// @generated
/// Generated server implementations.
pub mod broker_replication_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BrokerReplicationServiceServer.
    #[async_trait]
    pub trait BrokerReplicationService: std::marker::Send + std::marker::Sync + 'static {
        /** Pushes batches of one partition to a follower, or only tells it the high watermark.
 ReplicateStream does the same without waiting.

 State: cuts the follower's log where it differs, and appends the batches; in its page cache when the call returns,
 on its disk as far as `durable_offset` says.

 Errors: none of its own.
*/
        async fn replicate_data(
            &self,
            request: tonic::Request<super::ReplicateDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::ReplicateDataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Pushes batches of many partitions to a follower over one stream, many under way at once.

 Requests of one partition are carried out and answered in their order. The follower also answers on its own
 account, with the last `request_id` of the partition, when more of its log has reached its disk. A refusal concerns
 its partition alone: the follower refuses that partition's further requests with the same code,
 until one fits on to its log.

 State: as ReplicateData, for every request.

 Errors: none of its own.
*/
        async fn replicate_stream(
            &self,
            request: tonic::Request<tonic::Streaming<super::ReplicateDataRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::super::ReplicateDataResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells a follower that its leader lives, and asks how the follower does. For partitions without traffic on a stream.

 State: the follower takes up the leader's epoch and high watermark.

 Errors:
 - NOT_FOUND PARTITION_NOT_FOUND: the broker holds no replica of the partition.
 - FAILED_PRECONDITION STALE_LEADER_EPOCH: the follower knows a newer epoch; the fact `leader_epoch` tells it.
*/
        async fn send_heartbeat(
            &self,
            request: tonic::Request<super::super::HeartbeatRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::HeartbeatResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn transfer_leadership(
            &self,
            request: tonic::Request<super::super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::TransferLeadershipResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn get_leader_epoch(
            &self,
            request: tonic::Request<super::super::GetLeaderEpochRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetLeaderEpochResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
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
        async fn update_isr(
            &self,
            request: tonic::Request<super::super::UpdateIsrRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::UpdateIsrResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
        /** Tells the in-sync set of a partition: the controller's as it is recorded, the leader's with how each follower does.

 State: none.

 Errors:
 - NOT_FOUND TOPIC_NOT_FOUND: no such topic.
 - NOT_FOUND PARTITION_NOT_FOUND: the topic has no partition of that number, or the broker holds no replica of it.
 - FAILED_PRECONDITION NOT_LEADER: another broker leads the partition; the fact `leader` names it.
 - FAILED_PRECONDITION NOT_CONTROLLER: the controller is not the active one; the fact `leader` names it.
*/
        async fn get_isr(
            &self,
            request: tonic::Request<super::super::GetIsrRequest>,
        ) -> std::result::Result<
            tonic::Response<super::super::GetIsrResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("rustmq"))
        }
    }
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
    #[derive(Debug)]
    pub struct BrokerReplicationServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BrokerReplicationServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>>
    for BrokerReplicationServiceServer<T>
    where
        T: BrokerReplicationService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateData" => {
                    #[allow(non_camel_case_types)]
                    struct ReplicateDataSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::ReplicateDataRequest>
                    for ReplicateDataSvc<T> {
                        type Response = super::super::ReplicateDataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReplicateDataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::replicate_data(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ReplicateDataSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/ReplicateStream" => {
                    #[allow(non_camel_case_types)]
                    struct ReplicateStreamSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::StreamingService<super::ReplicateDataRequest>
                    for ReplicateStreamSvc<T> {
                        type Response = super::super::ReplicateDataResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::super::ReplicateDataResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ReplicateDataRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::replicate_stream(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ReplicateStreamSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/SendHeartbeat" => {
                    #[allow(non_camel_case_types)]
                    struct SendHeartbeatSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::super::HeartbeatRequest>
                    for SendHeartbeatSvc<T> {
                        type Response = super::super::HeartbeatResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::super::HeartbeatRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::send_heartbeat(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = SendHeartbeatSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/TransferLeadership" => {
                    #[allow(non_camel_case_types)]
                    struct TransferLeadershipSvc<T: BrokerReplicationService>(
                        pub Arc<T>,
                    );
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<
                        super::super::TransferLeadershipRequest,
                    > for TransferLeadershipSvc<T> {
                        type Response = super::super::TransferLeadershipResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::super::TransferLeadershipRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::transfer_leadership(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TransferLeadershipSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/GetLeaderEpoch" => {
                    #[allow(non_camel_case_types)]
                    struct GetLeaderEpochSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::super::GetLeaderEpochRequest>
                    for GetLeaderEpochSvc<T> {
                        type Response = super::super::GetLeaderEpochResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::super::GetLeaderEpochRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::get_leader_epoch(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetLeaderEpochSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/UpdateISR" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateISRSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::super::UpdateIsrRequest>
                    for UpdateISRSvc<T> {
                        type Response = super::super::UpdateIsrResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::super::UpdateIsrRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::update_isr(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdateISRSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/rustmq.broker.v1.BrokerReplicationService/GetISR" => {
                    #[allow(non_camel_case_types)]
                    struct GetISRSvc<T: BrokerReplicationService>(pub Arc<T>);
                    impl<
                        T: BrokerReplicationService,
                    > tonic::server::UnaryService<super::super::GetIsrRequest>
                    for GetISRSvc<T> {
                        type Response = super::super::GetIsrResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::super::GetIsrRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BrokerReplicationService>::get_isr(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetISRSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for BrokerReplicationServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "rustmq.broker.v1.BrokerReplicationService";
    impl<T> tonic::server::NamedService for BrokerReplicationServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
