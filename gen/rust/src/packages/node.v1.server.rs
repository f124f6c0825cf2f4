// @generated
/// Generated server implementations.
pub mod split_snapshot_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SplitSnapshotServiceServer.
    #[async_trait]
    pub trait SplitSnapshotService: std::marker::Send + std::marker::Sync + 'static {
        /** Streams the chunks of one snapshot to the leader of the target shard, and merges them into it.

 The first message of a stream carries the description of the transfer (every field but the chunk's own); later ones
 may leave it out, and must not contradict it. A new stream for a known `transfer_id` goes on where
 GetTransferProgress says; with a higher attempt in its fence it takes the transfer over, and the former sender is
 shut out. A chunk that is there already is ignored if it is identical. When the last chunk has
 come, the receiver verifies the whole content and merges it through the target's Raft group; the answer comes after
 that. A transfer without a chunk for 300 s becomes FAILED, and its data is deleted. Sending a completed one again
 succeeds.

 State: stages chunks in files, synced before they count as received; the merge is one change of the target shard,
 replicated and durable when the call returns. The target does not own the slots yet.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: this node holds no replica of the target shard.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the operation began.
 - FAILED_PRECONDITION TRANSFER_FAILED: the transfer has failed or timed out; begin another one.
 - FAILED_PRECONDITION UNSUPPORTED_FORMAT: the receiver does not read this format version or compression.
 - INVALID_ARGUMENT TRANSFER_CHANGED: a message contradicts the description of its transfer.
 - OUT_OF_RANGE CHUNK_OUT_OF_ORDER: a chunk lies beyond what has been received; the facts say where to go on.
 - DATA_LOSS CHECKSUM_MISMATCH: a chunk or the content is damaged; nothing of it was merged. What came before a
   damaged chunk stays; of a damaged content nothing does.
 - RESOURCE_EXHAUSTED TOO_MANY_TRANSFERS: the node receives as many transfers as it may.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the content.
*/
        async fn transfer_split_snapshot(
            &self,
            request: tonic::Request<
                tonic::Streaming<super::TransferSplitSnapshotRequest>,
            >,
        ) -> std::result::Result<
            tonic::Response<super::TransferSplitSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells how far a transfer is, and so where its sender goes on.

 Asked of the node that receives. A transfer stays known for one hour after its end. One that is not known answers
 with status TRANSFER_STATUS_NOT_FOUND: nothing of it has been received.

 State: none.

 Errors: none of its own.
*/
        async fn get_transfer_progress(
            &self,
            request: tonic::Request<super::GetTransferProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTransferProgressResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Hands the slots of a split over, when the target has everything that was written to them.

 Sent by the source's leader after it has frozen the slots. The target's leader checks that it has applied the
 source's log up to `final_index`, has the cluster's metadata group switch the slots, and then owns them. The switch
 is the one decision: it happens only while the operation is in OPERATION_PHASE_BUFFERING, and excludes a rollback.
 A sender that gets no answer repeats the call, or reads the operation.

 State: raises the routing table's epoch in the metadata group, and makes the slots the target's own in its group;
 both durable when the call returns.

 Errors:
 - NOT_FOUND TRANSFER_NOT_FOUND: this node knows of no such split.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the operation began.
 - FAILED_PRECONDITION TRANSFER_INCOMPLETE: entries up to `final_index` are missing; forward them and repeat.
 - FAILED_PRECONDITION OPERATION_ROLLED_BACK: the metadata group has decided to roll back; thaw the slots.
*/
        async fn complete_split(
            &self,
            request: tonic::Request<super::CompleteSplitRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteSplitResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Makes the target forget a split that has been rolled back. Repeating it, or naming an unknown one, succeeds.

 State: deletes staged files, and what was merged into the target for slots that it does not own; durable when the
 call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION OPERATION_SWITCHED: the slots have been switched; it is too late.
*/
        async fn cancel_split(
            &self,
            request: tonic::Request<super::CancelSplitRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelSplitResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Carries the part of a shard's snapshot that a split gives away, from the leader of the shard that is split to the
 leader of the shard that takes it.

 The content is the sequence of SnapshotRecords that `snapshot.proto` describes, cut into chunks. Chunks arrive in
 order; what GetTransferProgress reports as received is on the receiver's disk, and a sender goes on there after a
 crash of either side, as long as it has the same snapshot and the receiver leads the target. After the snapshot,
 CatchUpService forwards what was written since, and CompleteSplit switches the slots. Until then the source serves
 them, and everything can be rolled back.

 In place splits, whose new shard keeps the replicas of the old one, need none of this.
*/
    #[derive(Debug)]
    pub struct SplitSnapshotServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SplitSnapshotServiceServer<T> {
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
    for SplitSnapshotServiceServer<T>
    where
        T: SplitSnapshotService,
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
                "/node.v1.SplitSnapshotService/TransferSplitSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct TransferSplitSnapshotSvc<T: SplitSnapshotService>(pub Arc<T>);
                    impl<
                        T: SplitSnapshotService,
                    > tonic::server::ClientStreamingService<
                        super::TransferSplitSnapshotRequest,
                    > for TransferSplitSnapshotSvc<T> {
                        type Response = super::TransferSplitSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::TransferSplitSnapshotRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SplitSnapshotService>::transfer_split_snapshot(
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
                        let method = TransferSplitSnapshotSvc(inner);
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
                        let res = grpc.client_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.SplitSnapshotService/GetTransferProgress" => {
                    #[allow(non_camel_case_types)]
                    struct GetTransferProgressSvc<T: SplitSnapshotService>(pub Arc<T>);
                    impl<
                        T: SplitSnapshotService,
                    > tonic::server::UnaryService<super::GetTransferProgressRequest>
                    for GetTransferProgressSvc<T> {
                        type Response = super::GetTransferProgressResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTransferProgressRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SplitSnapshotService>::get_transfer_progress(
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
                        let method = GetTransferProgressSvc(inner);
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
                "/node.v1.SplitSnapshotService/CompleteSplit" => {
                    #[allow(non_camel_case_types)]
                    struct CompleteSplitSvc<T: SplitSnapshotService>(pub Arc<T>);
                    impl<
                        T: SplitSnapshotService,
                    > tonic::server::UnaryService<super::CompleteSplitRequest>
                    for CompleteSplitSvc<T> {
                        type Response = super::CompleteSplitResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CompleteSplitRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SplitSnapshotService>::complete_split(&inner, request)
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
                        let method = CompleteSplitSvc(inner);
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
                "/node.v1.SplitSnapshotService/CancelSplit" => {
                    #[allow(non_camel_case_types)]
                    struct CancelSplitSvc<T: SplitSnapshotService>(pub Arc<T>);
                    impl<
                        T: SplitSnapshotService,
                    > tonic::server::UnaryService<super::CancelSplitRequest>
                    for CancelSplitSvc<T> {
                        type Response = super::CancelSplitResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelSplitRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SplitSnapshotService>::cancel_split(&inner, request)
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
                        let method = CancelSplitSvc(inner);
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
    impl<T> Clone for SplitSnapshotServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.SplitSnapshotService";
    impl<T> tonic::server::NamedService for SplitSnapshotServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod migration_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with MigrationServiceServer.
    #[async_trait]
    pub trait MigrationService: std::marker::Send + std::marker::Sync + 'static {
        /** Registers a migration at the node that receives it, and tells where the sender goes on.

 Repeating it with the same parameters succeeds. With a higher attempt it takes the migration over: if the snapshot
 is still the same one, what was received stays; otherwise it is deleted.

 State: records the task and creates its staging folder; durable when the call returns.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: this node holds no replica of the target shard.
 - NOT_FOUND OPERATION_NOT_FOUND: the cluster's metadata group knows of no such operation.
 - ALREADY_EXISTS MIGRATION_EXISTS: the task is known with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION WRONG_NODE: `target_node_id` is another node.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the operation began.
 - FAILED_PRECONDITION SLOTS_IN_OPERATION: another operation on some of the slots is under way here.
 - FAILED_PRECONDITION SLOTS_NOT_OWNED: the slots do not all belong to the source shard.
 - FAILED_PRECONDITION UNSUPPORTED_FORMAT: the receiver does not read this format version or compression.
 - RESOURCE_EXHAUSTED TOO_MANY_TRANSFERS: the node receives as many transfers as it may.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the content.
*/
        async fn start_migration(
            &self,
            request: tonic::Request<super::StartMigrationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartMigrationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams the chunks of a migration's snapshot, in order, and merges the content into the target shard at the end.

 A stream that breaks is opened again at the chunk that GetMigrationStatus names. A chunk that is there already is
 ignored if it is identical. The answer comes when the last chunk has been verified and the content merged.

 State: stages chunks in files, synced before they count as received; the merge is one change of the target shard,
 replicated and durable when the call returns. The target does not own the slots yet.

 Errors:
 - NOT_FOUND MIGRATION_NOT_FOUND: the task has not been started here.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION MIGRATION_NOT_TRANSFERRING: the task has failed, was cancelled, or takes no chunks any more.
 - OUT_OF_RANGE CHUNK_OUT_OF_ORDER: a chunk lies beyond what has been received; the facts say where to go on.
 - DATA_LOSS CHECKSUM_MISMATCH: a chunk or the content is damaged; nothing of it was merged. What came before a
   damaged chunk stays; of a damaged content nothing does.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the content.
*/
        async fn transfer_migration_data(
            &self,
            request: tonic::Request<tonic::Streaming<super::MigrationDataChunk>>,
        ) -> std::result::Result<
            tonic::Response<super::MigrationDataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Hands the slots over, when the target has everything that was written to them.

 Sent by the source's leader after it has frozen the slots. The target's leader checks that it has applied the
 source's log up to `final_index`, has the cluster's metadata group switch the slots, and then owns them. The switch
 is the one decision: it happens only while the operation is in OPERATION_PHASE_BUFFERING, and excludes a rollback.
 A sender that gets no answer repeats the call, or reads the operation.

 State: raises the routing table's epoch in the metadata group, and makes the slots the target's own in its group;
 both durable when the call returns.

 Errors:
 - NOT_FOUND MIGRATION_NOT_FOUND: the task has not been started here.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the operation began.
 - FAILED_PRECONDITION TRANSFER_INCOMPLETE: chunks or entries up to `final_index` are missing; send them, repeat.
 - FAILED_PRECONDITION OPERATION_ROLLED_BACK: the metadata group has decided to roll back; thaw the slots.
*/
        async fn complete_migration(
            &self,
            request: tonic::Request<super::CompleteMigrationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteMigrationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Makes the node that receives forget a migration that has been rolled back.

 It does not decide the rollback: that is OperationService.CancelOperation, or a timeout. Repeating it succeeds.

 State: deletes staged files, and what was merged into the target for slots that it does not own; durable when the
 call returns. The source serves on.

 Errors:
 - NOT_FOUND MIGRATION_NOT_FOUND: the task is not known here.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION OPERATION_SWITCHED: the slots have been switched; it is too late.
*/
        async fn cancel_migration(
            &self,
            request: tonic::Request<super::CancelMigrationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelMigrationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells how far a migration is at the node that receives it, and so where its sender goes on.

 A migration stays known for one hour after its end; its operation (OperationService.GetOperation) for longer.

 State: none.

 Errors:
 - NOT_FOUND MIGRATION_NOT_FOUND: the task is not known here.
*/
        async fn get_migration_status(
            &self,
            request: tonic::Request<super::GetMigrationStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMigrationStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Moves slots of one shard to a shard that lives on other nodes, while both serve.

 The leader of the source drives: StartMigration, TransferMigrationData (the snapshot), CatchUpService.ForwardEntries
 (what was written since), a short freeze of the slots, CompleteMigration. The node that receives leads the target
 shard. Whoever takes over after a crash claims the operation (OperationService.ClaimOperation), which gives it a new
 attempt and shuts the former driver out, and asks GetMigrationStatus where to go on. When the target shard gets
 another leader, the migration is started there anew: chunks that had only been staged are sent again, what had been
 merged is there.
*/
    #[derive(Debug)]
    pub struct MigrationServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> MigrationServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for MigrationServiceServer<T>
    where
        T: MigrationService,
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
                "/node.v1.MigrationService/StartMigration" => {
                    #[allow(non_camel_case_types)]
                    struct StartMigrationSvc<T: MigrationService>(pub Arc<T>);
                    impl<
                        T: MigrationService,
                    > tonic::server::UnaryService<super::StartMigrationRequest>
                    for StartMigrationSvc<T> {
                        type Response = super::StartMigrationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartMigrationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MigrationService>::start_migration(&inner, request)
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
                        let method = StartMigrationSvc(inner);
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
                "/node.v1.MigrationService/TransferMigrationData" => {
                    #[allow(non_camel_case_types)]
                    struct TransferMigrationDataSvc<T: MigrationService>(pub Arc<T>);
                    impl<
                        T: MigrationService,
                    > tonic::server::ClientStreamingService<super::MigrationDataChunk>
                    for TransferMigrationDataSvc<T> {
                        type Response = super::MigrationDataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::MigrationDataChunk>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MigrationService>::transfer_migration_data(
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
                        let method = TransferMigrationDataSvc(inner);
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
                        let res = grpc.client_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.MigrationService/CompleteMigration" => {
                    #[allow(non_camel_case_types)]
                    struct CompleteMigrationSvc<T: MigrationService>(pub Arc<T>);
                    impl<
                        T: MigrationService,
                    > tonic::server::UnaryService<super::CompleteMigrationRequest>
                    for CompleteMigrationSvc<T> {
                        type Response = super::CompleteMigrationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CompleteMigrationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MigrationService>::complete_migration(&inner, request)
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
                        let method = CompleteMigrationSvc(inner);
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
                "/node.v1.MigrationService/CancelMigration" => {
                    #[allow(non_camel_case_types)]
                    struct CancelMigrationSvc<T: MigrationService>(pub Arc<T>);
                    impl<
                        T: MigrationService,
                    > tonic::server::UnaryService<super::CancelMigrationRequest>
                    for CancelMigrationSvc<T> {
                        type Response = super::CancelMigrationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelMigrationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MigrationService>::cancel_migration(&inner, request)
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
                        let method = CancelMigrationSvc(inner);
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
                "/node.v1.MigrationService/GetMigrationStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetMigrationStatusSvc<T: MigrationService>(pub Arc<T>);
                    impl<
                        T: MigrationService,
                    > tonic::server::UnaryService<super::GetMigrationStatusRequest>
                    for GetMigrationStatusSvc<T> {
                        type Response = super::GetMigrationStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetMigrationStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as MigrationService>::get_migration_status(
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
                        let method = GetMigrationStatusSvc(inner);
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
    impl<T> Clone for MigrationServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.MigrationService";
    impl<T> tonic::server::NamedService for MigrationServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod health_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with HealthServiceServer.
    #[async_trait]
    pub trait HealthService: std::marker::Send + std::marker::Sync + 'static {
        /** Checks a node, or one of its parts.

 State: none.

 Errors:
 - NOT_FOUND COMPONENT_NOT_FOUND: the node has no part of this name.
*/
        async fn health_check(
            &self,
            request: tonic::Request<super::HealthCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::HealthCheckResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Describes what a node is, what it holds, and what it uses of its machine.

 State: none.

 Errors: none of its own.
*/
        async fn get_node_status(
            &self,
            request: tonic::Request<super::GetNodeStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetNodeStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Tells how a node does. Orchestrators probe `grpc.health.v1`, which needs no credentials; both tell the same state.
*/
    #[derive(Debug)]
    pub struct HealthServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> HealthServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for HealthServiceServer<T>
    where
        T: HealthService,
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
                "/node.v1.HealthService/HealthCheck" => {
                    #[allow(non_camel_case_types)]
                    struct HealthCheckSvc<T: HealthService>(pub Arc<T>);
                    impl<
                        T: HealthService,
                    > tonic::server::UnaryService<super::HealthCheckRequest>
                    for HealthCheckSvc<T> {
                        type Response = super::HealthCheckResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::HealthCheckRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as HealthService>::health_check(&inner, request).await
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
                        let method = HealthCheckSvc(inner);
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
                "/node.v1.HealthService/GetNodeStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetNodeStatusSvc<T: HealthService>(pub Arc<T>);
                    impl<
                        T: HealthService,
                    > tonic::server::UnaryService<super::GetNodeStatusRequest>
                    for GetNodeStatusSvc<T> {
                        type Response = super::GetNodeStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetNodeStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as HealthService>::get_node_status(&inner, request).await
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
                        let method = GetNodeStatusSvc(inner);
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
    impl<T> Clone for HealthServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.HealthService";
    impl<T> tonic::server::NamedService for HealthServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod backup_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BackupServiceServer.
    #[async_trait]
    pub trait BackupService: std::marker::Send + std::marker::Sync + 'static {
        /** Streams the content of a shard as it is at one revision.

 A broken stream is taken up again with the id of the export and the offset. An export is kept on the node that made
 it until five minutes after it was read last.

 State: writes a file on the node, and deletes it later.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: this node holds no replica of the shard.
 - NOT_FOUND EXPORT_NOT_FOUND: the export is not kept any more; begin again.
 - OUT_OF_RANGE EXPORT_OFFSET: the offset lies beyond the content.
 - FAILED_PRECONDITION NOT_LEADER: a linearizable export was asked of a node that cannot confirm it with the leader.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the export.
 - RESOURCE_EXHAUSTED TOO_MANY_EXPORTS: the node makes as many exports as it may.
*/
        async fn export_shard(
            &self,
            request: tonic::Request<super::ExportShardRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ExportShardResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams a content in, and writes its keys to the shards that own their slots, whatever those keys held.

 The first message describes the import; a broken stream is taken up again where GetImportProgress says. Nothing is
 written before the whole content has come and is verified. Keys keep their expiry, and get new revisions; those
 that have expired are left out. Keys are written in runs, so others see an import that is half done.

 State: stages chunks, synced before they count as received; then writes through the shards' logs, durable when the
 call returns. A repetition of an import that is done changes nothing.

 Errors:
 - FAILED_PRECONDITION UNSUPPORTED_FORMAT: the node does not read this format version or compression.
 - FAILED_PRECONDITION SLOTS_NOT_EMPTY: there are keys in the content's slots, and `overwrite` is not set.
 - INVALID_ARGUMENT TRANSFER_CHANGED: a message contradicts the description of its import.
 - OUT_OF_RANGE CHUNK_OUT_OF_ORDER: a chunk lies beyond what has been received; the facts say where to go on.
 - DATA_LOSS CHECKSUM_MISMATCH: a chunk or the content is damaged; nothing was written.
 - UNAVAILABLE NO_QUORUM: a shard does not reach a majority of its replicas; repeat the call.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the content.
*/
        async fn import_shard(
            &self,
            request: tonic::Request<tonic::Streaming<super::ImportShardRequest>>,
        ) -> std::result::Result<
            tonic::Response<super::ImportShardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells how far an import is, and so where its sender goes on. Asked of the node that receives it.

 State: none.

 Errors:
 - NOT_FOUND IMPORT_NOT_FOUND: nothing of the import has come, or it is forgotten, a day after its end.
*/
        async fn get_import_progress(
            &self,
            request: tonic::Request<super::GetImportProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetImportProgressResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Takes shards out of a cluster, and brings them back.

 A backup of a cluster is an export of each of its shards; as no change concerns two shards, each may have a revision
 of its own. The content is the sequence of SnapshotRecords that `snapshot.proto` describes, so that it can be read
 without a cluster, and brought into one with other shards: keys go to the shards that own their slots.
*/
    #[derive(Debug)]
    pub struct BackupServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BackupServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for BackupServiceServer<T>
    where
        T: BackupService,
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
                "/node.v1.BackupService/ExportShard" => {
                    #[allow(non_camel_case_types)]
                    struct ExportShardSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::ServerStreamingService<super::ExportShardRequest>
                    for ExportShardSvc<T> {
                        type Response = super::ExportShardResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ExportShardResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExportShardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::export_shard(&inner, request).await
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
                        let method = ExportShardSvc(inner);
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
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.BackupService/ImportShard" => {
                    #[allow(non_camel_case_types)]
                    struct ImportShardSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::ClientStreamingService<super::ImportShardRequest>
                    for ImportShardSvc<T> {
                        type Response = super::ImportShardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ImportShardRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::import_shard(&inner, request).await
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
                        let method = ImportShardSvc(inner);
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
                        let res = grpc.client_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.BackupService/GetImportProgress" => {
                    #[allow(non_camel_case_types)]
                    struct GetImportProgressSvc<T: BackupService>(pub Arc<T>);
                    impl<
                        T: BackupService,
                    > tonic::server::UnaryService<super::GetImportProgressRequest>
                    for GetImportProgressSvc<T> {
                        type Response = super::GetImportProgressResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetImportProgressRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BackupService>::get_import_progress(&inner, request)
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
                        let method = GetImportProgressSvc(inner);
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
    impl<T> Clone for BackupServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.BackupService";
    impl<T> tonic::server::NamedService for BackupServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod catch_up_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with CatchUpServiceServer.
    #[async_trait]
    pub trait CatchUpService: std::marker::Send + std::marker::Sync + 'static {
        /** Streams entries of the source's log to the target, in order; the target confirms what its own group has committed.

 The first message of a stream names the operation; the target answers at once with the index after which it wants
 to go on. An entry that it has already is ignored. Entries without an effect on the slots are left out; a message
 without entries, at least every second, says how far the source has read its log. The source keeps at most 8 MiB
 unconfirmed. When the lag is below the catch-up threshold of the cluster's settings, the source freezes the slots,
 forwards the rest, and completes the operation (CompleteSplit, CompleteMigration).

 State: applies the entries to the target shard through its Raft group; durable as confirmed. The target does not
 serve the slots yet.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: this node receives no such operation.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the operation began.
 - FAILED_PRECONDITION TRANSFER_INCOMPLETE: the snapshot has not been merged yet.
 - FAILED_PRECONDITION OPERATION_ROLLED_BACK: the operation has been rolled back.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the entries.
 - OUT_OF_RANGE ENTRY_OUT_OF_ORDER: entries are missing between the last one that came and this one.
*/
        async fn forward_entries(
            &self,
            request: tonic::Request<tonic::Streaming<super::ForwardEntriesRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ForwardEntriesResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Forwards what a shard writes to slots that are about to leave it, after their snapshot and until they are switched.

 Splits and migrations share it. The source keeps its log from the snapshot on until the operation ends.
*/
    #[derive(Debug)]
    pub struct CatchUpServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> CatchUpServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for CatchUpServiceServer<T>
    where
        T: CatchUpService,
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
                "/node.v1.CatchUpService/ForwardEntries" => {
                    #[allow(non_camel_case_types)]
                    struct ForwardEntriesSvc<T: CatchUpService>(pub Arc<T>);
                    impl<
                        T: CatchUpService,
                    > tonic::server::StreamingService<super::ForwardEntriesRequest>
                    for ForwardEntriesSvc<T> {
                        type Response = super::ForwardEntriesResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ForwardEntriesResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::ForwardEntriesRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatchUpService>::forward_entries(&inner, request)
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
                        let method = ForwardEntriesSvc(inner);
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
    impl<T> Clone for CatchUpServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.CatchUpService";
    impl<T> tonic::server::NamedService for CatchUpServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod operation_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with OperationServiceServer.
    #[async_trait]
    pub trait OperationService: std::marker::Send + std::marker::Sync + 'static {
        /** Returns an operation.

 Ended operations are kept for 30 days, and at least the last 1000.

 State: none.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
*/
        async fn get_operation(
            &self,
            request: tonic::Request<super::GetOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOperationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Lists operations, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_operations(
            &self,
            request: tonic::Request<super::ListOperationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOperationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams an operation: at once as it is, then after each change, at most once a second for progress alone. The
 stream ends after the operation has.

 State: none.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
*/
        async fn watch_operation(
            &self,
            request: tonic::Request<super::WatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchOperationResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Asks for an operation to be rolled back.

 The answer comes when the decision is recorded; the rollback itself takes a moment more. Cancelling one that is
 being rolled back, or is, succeeds. A drain stops; what it has moved stays moved.

 State: puts the operation into OPERATION_PHASE_ROLLING_BACK in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION OPERATION_SWITCHED: the slots have been switched; it is too late.
*/
        async fn cancel_operation(
            &self,
            request: tonic::Request<super::CancelOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelOperationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Makes the caller the driver of an operation, and shuts the former one out.

 The new attempt is one higher than the last. A repetition by the driver of the newest attempt, in the same term,
 returns that attempt.

 State: records driver, term and attempt in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION STALE_TERM: the driver leads the source in a later term.
 - FAILED_PRECONDITION OPERATION_ENDED: there is nothing left to drive.
*/
        async fn claim_operation(
            &self,
            request: tonic::Request<super::ClaimOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ClaimOperationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Takes an operation from one phase to another, or reports progress within one.

 Asking for a change that has happened already, in the same attempt, succeeds.

 State: changes phase and progress in the metadata group, and the routing table together with the phase where the
 phase says so; durable when the call returns.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
 - ABORTED PHASE_CHANGED: the operation is in another phase than `from_phase`; the fact `phase` tells which.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the operation began.
 - FAILED_PRECONDITION PHASE_NOT_ALLOWED: this phase does not follow that one.
*/
        async fn advance_operation(
            &self,
            request: tonic::Request<super::AdvanceOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AdvanceOperationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Follows and steers what changes the layout of a cluster and takes time: splits, merges, moves, drains.

 Operations are recorded in the metadata group. The node that leads the source shard drives one; the group decides:
 every change of phase is a comparison and a change in one log entry, so a switch and a rollback exclude each other,
 whoever crashes. A driver that disappears is replaced by the shard's next leader, which claims the operation. Calls
 reach any node; those that write are refused with NOT_LEADER by nodes that do not lead the metadata group.
*/
    #[derive(Debug)]
    pub struct OperationServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> OperationServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for OperationServiceServer<T>
    where
        T: OperationService,
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
                "/node.v1.OperationService/GetOperation" => {
                    #[allow(non_camel_case_types)]
                    struct GetOperationSvc<T: OperationService>(pub Arc<T>);
                    impl<
                        T: OperationService,
                    > tonic::server::UnaryService<super::GetOperationRequest>
                    for GetOperationSvc<T> {
                        type Response = super::GetOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperationService>::get_operation(&inner, request)
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
                        let method = GetOperationSvc(inner);
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
                "/node.v1.OperationService/ListOperations" => {
                    #[allow(non_camel_case_types)]
                    struct ListOperationsSvc<T: OperationService>(pub Arc<T>);
                    impl<
                        T: OperationService,
                    > tonic::server::UnaryService<super::ListOperationsRequest>
                    for ListOperationsSvc<T> {
                        type Response = super::ListOperationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListOperationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperationService>::list_operations(&inner, request)
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
                        let method = ListOperationsSvc(inner);
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
                "/node.v1.OperationService/WatchOperation" => {
                    #[allow(non_camel_case_types)]
                    struct WatchOperationSvc<T: OperationService>(pub Arc<T>);
                    impl<
                        T: OperationService,
                    > tonic::server::ServerStreamingService<super::WatchOperationRequest>
                    for WatchOperationSvc<T> {
                        type Response = super::WatchOperationResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchOperationResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperationService>::watch_operation(&inner, request)
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
                        let method = WatchOperationSvc(inner);
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
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.OperationService/CancelOperation" => {
                    #[allow(non_camel_case_types)]
                    struct CancelOperationSvc<T: OperationService>(pub Arc<T>);
                    impl<
                        T: OperationService,
                    > tonic::server::UnaryService<super::CancelOperationRequest>
                    for CancelOperationSvc<T> {
                        type Response = super::CancelOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperationService>::cancel_operation(&inner, request)
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
                        let method = CancelOperationSvc(inner);
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
                "/node.v1.OperationService/ClaimOperation" => {
                    #[allow(non_camel_case_types)]
                    struct ClaimOperationSvc<T: OperationService>(pub Arc<T>);
                    impl<
                        T: OperationService,
                    > tonic::server::UnaryService<super::ClaimOperationRequest>
                    for ClaimOperationSvc<T> {
                        type Response = super::ClaimOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ClaimOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperationService>::claim_operation(&inner, request)
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
                        let method = ClaimOperationSvc(inner);
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
                "/node.v1.OperationService/AdvanceOperation" => {
                    #[allow(non_camel_case_types)]
                    struct AdvanceOperationSvc<T: OperationService>(pub Arc<T>);
                    impl<
                        T: OperationService,
                    > tonic::server::UnaryService<super::AdvanceOperationRequest>
                    for AdvanceOperationSvc<T> {
                        type Response = super::AdvanceOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AdvanceOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OperationService>::advance_operation(&inner, request)
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
                        let method = AdvanceOperationSvc(inner);
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
    impl<T> Clone for OperationServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.OperationService";
    impl<T> tonic::server::NamedService for OperationServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod raft_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with RaftServiceServer.
    #[async_trait]
    pub trait RaftService: std::marker::Send + std::marker::Sync + 'static {
        /** Asks for a vote.

 State: records the vote, synced before the call returns.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        async fn request_vote(
            &self,
            request: tonic::Request<super::RequestVoteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestVoteResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Asks whether a vote would be given, so that a node that was cut off does not disturb a leader when it comes back.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        async fn pre_vote(
            &self,
            request: tonic::Request<super::PreVoteRequest>,
        ) -> std::result::Result<tonic::Response<super::PreVoteResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Appends entries to the log of one group; without entries it is a heartbeat.

 State: appends the entries, and drops those that they contradict; synced before the call returns.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        async fn append_entries(
            &self,
            request: tonic::Request<super::AppendEntriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AppendEntriesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Appends to the logs of many groups, pipelined: a leader sends on before the answers come.

 Items of one session are answered in their order; sessions do not wait for each other. A session ends with the
 first answer that is no match, and its later items are skipped without an answer; the leader opens another one. A
 stream may end without any item. It says nothing about how long it lives: both sides use HTTP/2 keepalive, so that
 a peer that is gone is noticed within two seconds.

 State: appends as AppendEntries does, each item synced before it is answered; one sync serves items of many groups.

 Errors:
 - FAILED_PRECONDITION WRONG_CLUSTER: the stream is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the stream is for another node.
*/
        async fn stream_append(
            &self,
            request: tonic::Request<tonic::Streaming<super::StreamAppendRequest>>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::StreamAppendResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams a snapshot to a replica that is too far behind the log, and installs it.

 The first message describes the snapshot; the others are its chunks, in order. A broken stream is taken up again
 with the same description and the first chunk that GetSnapshotProgress asks for. The answer comes when the snapshot
 is installed, or as soon as the replica knows a higher vote or has the state already: a leader that has missed the
 answer gets it for the description alone.

 State: stages the chunks, synced before they count as received; then replaces the replica's state and drops the log
 that the snapshot covers, durable when the call returns.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - FAILED_PRECONDITION UNSUPPORTED_FORMAT: the receiver does not read this format version or compression.
 - OUT_OF_RANGE CHUNK_OUT_OF_ORDER: a chunk lies beyond what has been received; the facts say where to go on.
 - DATA_LOSS CHECKSUM_MISMATCH: a chunk or the content is damaged; nothing was installed. What came before a damaged
   chunk stays; of a damaged content nothing does.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node has no room for the snapshot.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        async fn install_snapshot(
            &self,
            request: tonic::Request<tonic::Streaming<super::InstallSnapshotRequest>>,
        ) -> std::result::Result<
            tonic::Response<super::InstallSnapshotResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells how much of a snapshot is staged, and so where its sender goes on. 0 if nothing of it is there, or if it is
 installed.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
*/
        async fn get_snapshot_progress(
            &self,
            request: tonic::Request<super::GetSnapshotProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSnapshotProgressResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells the voters of a group that its leader hands over: the one that is named begins an election at once, the
 others forget the leader's lease, so that they may vote.

 It is a hint, and may be lost: the leader repeats it until the other one leads or its time is up.

 State: begins an election; nothing is written before the votes are.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        async fn transfer_leader(
            &self,
            request: tonic::Request<super::TransferLeaderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeaderResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells a follower how far it must have applied the log to answer a read that begins now linearizably.

 The leader confirms with a majority that it still leads, after the call has arrived.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE NO_QUORUM: the leader does not reach a majority.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        async fn get_read_index(
            &self,
            request: tonic::Request<super::GetReadIndexRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetReadIndexResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Describes one group as this node's replica sees it: for operators and tests.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
*/
        async fn get_raft_state(
            &self,
            request: tonic::Request<super::GetRaftStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRaftStateResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Carries Raft between the nodes of a cluster, for all groups: one per shard, and group 1, which holds the cluster's
 metadata.

 Groups and nodes have numbers here, which the metadata group gives and never gives twice. Indexes begin at 1; where
 an entry may be absent, its LogId is unset. Every message names its cluster and the node that it is for, so that one
 which arrives elsewhere, after an address went to another node, is refused instead of counted. An answer of consensus
 (a vote not given, a conflict, a higher vote) is an answer, not an error.
*/
    #[derive(Debug)]
    pub struct RaftServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> RaftServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for RaftServiceServer<T>
    where
        T: RaftService,
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
                "/node.v1.RaftService/RequestVote" => {
                    #[allow(non_camel_case_types)]
                    struct RequestVoteSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::RequestVoteRequest>
                    for RequestVoteSvc<T> {
                        type Response = super::RequestVoteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RequestVoteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::request_vote(&inner, request).await
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
                        let method = RequestVoteSvc(inner);
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
                "/node.v1.RaftService/PreVote" => {
                    #[allow(non_camel_case_types)]
                    struct PreVoteSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::PreVoteRequest>
                    for PreVoteSvc<T> {
                        type Response = super::PreVoteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PreVoteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::pre_vote(&inner, request).await
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
                        let method = PreVoteSvc(inner);
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
                "/node.v1.RaftService/AppendEntries" => {
                    #[allow(non_camel_case_types)]
                    struct AppendEntriesSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::AppendEntriesRequest>
                    for AppendEntriesSvc<T> {
                        type Response = super::AppendEntriesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AppendEntriesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::append_entries(&inner, request).await
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
                        let method = AppendEntriesSvc(inner);
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
                "/node.v1.RaftService/StreamAppend" => {
                    #[allow(non_camel_case_types)]
                    struct StreamAppendSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::StreamingService<super::StreamAppendRequest>
                    for StreamAppendSvc<T> {
                        type Response = super::StreamAppendResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::StreamAppendResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::StreamAppendRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::stream_append(&inner, request).await
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
                        let method = StreamAppendSvc(inner);
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
                "/node.v1.RaftService/InstallSnapshot" => {
                    #[allow(non_camel_case_types)]
                    struct InstallSnapshotSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::ClientStreamingService<
                        super::InstallSnapshotRequest,
                    > for InstallSnapshotSvc<T> {
                        type Response = super::InstallSnapshotResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::InstallSnapshotRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::install_snapshot(&inner, request).await
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
                        let method = InstallSnapshotSvc(inner);
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
                        let res = grpc.client_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.RaftService/GetSnapshotProgress" => {
                    #[allow(non_camel_case_types)]
                    struct GetSnapshotProgressSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::GetSnapshotProgressRequest>
                    for GetSnapshotProgressSvc<T> {
                        type Response = super::GetSnapshotProgressResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSnapshotProgressRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::get_snapshot_progress(&inner, request)
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
                        let method = GetSnapshotProgressSvc(inner);
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
                "/node.v1.RaftService/TransferLeader" => {
                    #[allow(non_camel_case_types)]
                    struct TransferLeaderSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::TransferLeaderRequest>
                    for TransferLeaderSvc<T> {
                        type Response = super::TransferLeaderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransferLeaderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::transfer_leader(&inner, request).await
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
                        let method = TransferLeaderSvc(inner);
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
                "/node.v1.RaftService/GetReadIndex" => {
                    #[allow(non_camel_case_types)]
                    struct GetReadIndexSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::GetReadIndexRequest>
                    for GetReadIndexSvc<T> {
                        type Response = super::GetReadIndexResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetReadIndexRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::get_read_index(&inner, request).await
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
                        let method = GetReadIndexSvc(inner);
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
                "/node.v1.RaftService/GetRaftState" => {
                    #[allow(non_camel_case_types)]
                    struct GetRaftStateSvc<T: RaftService>(pub Arc<T>);
                    impl<
                        T: RaftService,
                    > tonic::server::UnaryService<super::GetRaftStateRequest>
                    for GetRaftStateSvc<T> {
                        type Response = super::GetRaftStateResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRaftStateRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RaftService>::get_raft_state(&inner, request).await
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
                        let method = GetRaftStateSvc(inner);
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
    impl<T> Clone for RaftServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.RaftService";
    impl<T> tonic::server::NamedService for RaftServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod cluster_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ClusterServiceServer.
    #[async_trait]
    pub trait ClusterService: std::marker::Send + std::marker::Sync + 'static {
        /** Founds a cluster: makes this node the first voter of a metadata group, gives the nodes their numbers, and creates
 the first shards, which share all slots evenly.

 Sent once, to one of the nodes, while the others wait. Repeating it with the same parameters succeeds.

 State: creates the metadata group and records everything in it; durable when the call returns. The shards' replicas
 are created right after.

 Errors:
 - ALREADY_EXISTS CLUSTER_EXISTS: this node, or one of the others, belongs to a cluster already.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: one of the nodes cannot be reached.
*/
        async fn initialize_cluster(
            &self,
            request: tonic::Request<super::InitializeClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitializeClusterResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Makes a node a member, or tells a member that has started anew what it needs to know.

 The node's name must be the one in its certificate. A node whose disk is empty, under the name of one that was not,
 is refused: it might have voted, and it must join under a new name.

 State: records the node, its addresses and its start in the metadata group; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NOT_INITIALIZED: this node belongs to no cluster.
 - FAILED_PRECONDITION WRONG_CLUSTER: the node belongs to another cluster.
 - FAILED_PRECONDITION NODE_REMOVED: the node has been removed; its name cannot come back.
 - FAILED_PRECONDITION NODE_LOST_STATE: the node has lost what it had on disk.
 - FAILED_PRECONDITION UNSUPPORTED_VERSION: the cluster's version is none that the node can work at.
*/
        async fn join_cluster(
            &self,
            request: tonic::Request<super::JoinClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::JoinClusterResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Removes a node for good: one that is empty, or with `force` one that is lost.

 Forcing it makes the shards of the node whole again on others; it does not bring back what only the node had. A
 node leaves by itself with this call too. Removing what has been removed succeeds.

 State: takes the node out of the metadata group's members and records that its name is spent; durable when the call
 returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: no such node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NODE_NOT_EMPTY: it holds replicas, or is a voter of the metadata group; drain it first.
 - FAILED_PRECONDITION NODE_ALIVE: `force` is for a node that has been silent for longer than `node_dead_after`.
 - FAILED_PRECONDITION QUORUM_AT_RISK: a shard would be left without a majority.
*/
        async fn leave_cluster(
            &self,
            request: tonic::Request<super::LeaveClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LeaveClusterResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Moves leaderships and replicas off a node, so that it can be maintained or removed.

 From now on the node is given nothing new. OperationService follows the drain; cancelling it, or ResumeNode, ends
 it.

 State: records the node's state and the operation in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: no such node.
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NOT_ENOUGH_NODES: the other nodes are too few for the replication factor.
*/
        async fn drain_node(
            &self,
            request: tonic::Request<super::DrainNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainNodeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Puts a node that was drained back to work.

 State: records the node's state in the metadata group, and cancels its drain; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: no such node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
*/
        async fn resume_node(
            &self,
            request: tonic::Request<super::ResumeNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeNodeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Changes a node's labels or weight.

 State: records them in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: no such node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
*/
        async fn update_node(
            &self,
            request: tonic::Request<super::UpdateNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateNodeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Lists the nodes by name.

 State: none.

 Errors: none of its own.
*/
        async fn list_nodes(
            &self,
            request: tonic::Request<super::ListNodesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNodesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Describes the cluster: its metadata group, its totals, and its settings.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_INITIALIZED: this node belongs to no cluster.
*/
        async fn get_cluster(
            &self,
            request: tonic::Request<super::GetClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Changes the cluster's settings; what is unset stays as it is.

 State: records the settings in the metadata group; durable when the call returns. Operations that are under way
 keep the settings with which they began.

 Errors:
 - ABORTED SETTINGS_CHANGED: the settings are not at `expected_revision` any more.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NOT_ENOUGH_NODES: there are fewer nodes than replicas are asked for.
*/
        async fn update_cluster_settings(
            &self,
            request: tonic::Request<super::UpdateClusterSettingsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateClusterSettingsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Raises the version at which the cluster works, once all nodes run a program that knows it. There is no way back.

 State: records the version in the metadata group; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION UNSUPPORTED_VERSION: a node does not know the version, or it lies below the present one.
*/
        async fn finalize_upgrade(
            &self,
            request: tonic::Request<super::FinalizeUpgradeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FinalizeUpgradeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Chooses the voters of the metadata group. The change is a joint one: a majority of the old and of the new voters
 agrees.

 State: changes the members of the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: a node is not in the cluster.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: a new voter is down or drained, or did not catch up in time.
 - FAILED_PRECONDITION MEMBERSHIP_CHANGING: another change is under way.
*/
        async fn set_metadata_voters(
            &self,
            request: tonic::Request<super::SetMetadataVotersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetMetadataVotersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Reports how a node and its replicas do. Every node calls it each second; a node that is silent for
 `node_suspect_after` is suspect, for `node_dead_after` dead, and its replicas are then replaced.

 State: kept in the memory of the metadata group's leader; only a change of a node's liveness is recorded in the
 group.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: the node has not joined.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NODE_REMOVED: the node has been removed; it stops.
 - FAILED_PRECONDITION NODE_REPLACED: a later start of the node is known; this one stops.
*/
        async fn report_node(
            &self,
            request: tonic::Request<super::ReportNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportNodeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams what a node shall hold and which operations concern it: at once as it is, then whole after each change.

 The node makes its state equal to it, however it came about: creates replicas that it lacks, removes those that are
 to go, and, for shards that it leads, drives their operations. If nothing changes, a message without a plan comes
 each second. The stream ends with NOT_LEADER when the metadata group has another leader.

 State: none.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: the node has not joined.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NODE_REMOVED: the node has been removed; it stops.
 - FAILED_PRECONDITION NODE_REPLACED: a later start of the node is known; this one stops.
*/
        async fn watch_node_plan(
            &self,
            request: tonic::Request<super::WatchNodePlanRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchNodePlanResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Founds a cluster, and says which nodes belong to it.

 Members, shards, routing, operations, settings and users are held by the metadata group: Raft group 1, whose voters
 are some of the nodes. Calls that write are refused with NOT_LEADER, and the address of the leader, by nodes that do
 not lead it. A node joins by itself when it starts, by the addresses of its configuration; it leaves when it has been
 drained.
*/
    #[derive(Debug)]
    pub struct ClusterServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ClusterServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ClusterServiceServer<T>
    where
        T: ClusterService,
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
                "/node.v1.ClusterService/InitializeCluster" => {
                    #[allow(non_camel_case_types)]
                    struct InitializeClusterSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::InitializeClusterRequest>
                    for InitializeClusterSvc<T> {
                        type Response = super::InitializeClusterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InitializeClusterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::initialize_cluster(&inner, request)
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
                        let method = InitializeClusterSvc(inner);
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
                "/node.v1.ClusterService/JoinCluster" => {
                    #[allow(non_camel_case_types)]
                    struct JoinClusterSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::JoinClusterRequest>
                    for JoinClusterSvc<T> {
                        type Response = super::JoinClusterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::JoinClusterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::join_cluster(&inner, request).await
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
                        let method = JoinClusterSvc(inner);
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
                "/node.v1.ClusterService/LeaveCluster" => {
                    #[allow(non_camel_case_types)]
                    struct LeaveClusterSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::LeaveClusterRequest>
                    for LeaveClusterSvc<T> {
                        type Response = super::LeaveClusterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::LeaveClusterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::leave_cluster(&inner, request).await
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
                        let method = LeaveClusterSvc(inner);
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
                "/node.v1.ClusterService/DrainNode" => {
                    #[allow(non_camel_case_types)]
                    struct DrainNodeSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::DrainNodeRequest>
                    for DrainNodeSvc<T> {
                        type Response = super::DrainNodeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DrainNodeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::drain_node(&inner, request).await
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
                        let method = DrainNodeSvc(inner);
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
                "/node.v1.ClusterService/ResumeNode" => {
                    #[allow(non_camel_case_types)]
                    struct ResumeNodeSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::ResumeNodeRequest>
                    for ResumeNodeSvc<T> {
                        type Response = super::ResumeNodeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumeNodeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::resume_node(&inner, request).await
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
                        let method = ResumeNodeSvc(inner);
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
                "/node.v1.ClusterService/UpdateNode" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateNodeSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::UpdateNodeRequest>
                    for UpdateNodeSvc<T> {
                        type Response = super::UpdateNodeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateNodeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::update_node(&inner, request).await
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
                        let method = UpdateNodeSvc(inner);
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
                "/node.v1.ClusterService/ListNodes" => {
                    #[allow(non_camel_case_types)]
                    struct ListNodesSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::ListNodesRequest>
                    for ListNodesSvc<T> {
                        type Response = super::ListNodesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListNodesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::list_nodes(&inner, request).await
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
                        let method = ListNodesSvc(inner);
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
                "/node.v1.ClusterService/GetCluster" => {
                    #[allow(non_camel_case_types)]
                    struct GetClusterSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::GetClusterRequest>
                    for GetClusterSvc<T> {
                        type Response = super::GetClusterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetClusterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::get_cluster(&inner, request).await
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
                        let method = GetClusterSvc(inner);
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
                "/node.v1.ClusterService/UpdateClusterSettings" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateClusterSettingsSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::UpdateClusterSettingsRequest>
                    for UpdateClusterSettingsSvc<T> {
                        type Response = super::UpdateClusterSettingsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateClusterSettingsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::update_cluster_settings(
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
                        let method = UpdateClusterSettingsSvc(inner);
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
                "/node.v1.ClusterService/FinalizeUpgrade" => {
                    #[allow(non_camel_case_types)]
                    struct FinalizeUpgradeSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::FinalizeUpgradeRequest>
                    for FinalizeUpgradeSvc<T> {
                        type Response = super::FinalizeUpgradeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FinalizeUpgradeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::finalize_upgrade(&inner, request)
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
                        let method = FinalizeUpgradeSvc(inner);
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
                "/node.v1.ClusterService/SetMetadataVoters" => {
                    #[allow(non_camel_case_types)]
                    struct SetMetadataVotersSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::SetMetadataVotersRequest>
                    for SetMetadataVotersSvc<T> {
                        type Response = super::SetMetadataVotersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetMetadataVotersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::set_metadata_voters(&inner, request)
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
                        let method = SetMetadataVotersSvc(inner);
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
                "/node.v1.ClusterService/ReportNode" => {
                    #[allow(non_camel_case_types)]
                    struct ReportNodeSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::UnaryService<super::ReportNodeRequest>
                    for ReportNodeSvc<T> {
                        type Response = super::ReportNodeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReportNodeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::report_node(&inner, request).await
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
                        let method = ReportNodeSvc(inner);
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
                "/node.v1.ClusterService/WatchNodePlan" => {
                    #[allow(non_camel_case_types)]
                    struct WatchNodePlanSvc<T: ClusterService>(pub Arc<T>);
                    impl<
                        T: ClusterService,
                    > tonic::server::ServerStreamingService<super::WatchNodePlanRequest>
                    for WatchNodePlanSvc<T> {
                        type Response = super::WatchNodePlanResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchNodePlanResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchNodePlanRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ClusterService>::watch_node_plan(&inner, request)
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
                        let method = WatchNodePlanSvc(inner);
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
                        let res = grpc.server_streaming(method, req).await;
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
    impl<T> Clone for ClusterServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.ClusterService";
    impl<T> tonic::server::NamedService for ClusterServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod key_value_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with KeyValueServiceServer.
    #[async_trait]
    pub trait KeyValueService: std::marker::Send + std::marker::Sync + 'static {
        /** Returns the string that a key holds.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE REPLICA_TOO_STALE: a stale read was asked for, and this replica is older than `max_staleness`.
 - FAILED_PRECONDITION WRONG_TYPE: the key holds a collection; RESP reads and writes those.
*/
        async fn get(
            &self,
            request: tonic::Request<super::GetRequest>,
        ) -> std::result::Result<tonic::Response<super::GetResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Returns the strings that many keys hold. The keys may belong to different shards.

 The call succeeds as a whole; each key has an outcome of its own. Keys of one shard are read at one revision;
 between shards there is no order. The errors of Get come as the outcome of a key.

 State: none.

 Errors: none of its own.
*/
        async fn batch_get(
            &self,
            request: tonic::Request<super::BatchGetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchGetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Sets a key to a string, whatever it held.

 A call whose answer is lost is repeated with the same `write_id`; without one, the caller reads the key.

 State: one entry of the shard's log, committed by a majority and synced when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node holds as much as it may; deletions are still taken.
 - OUT_OF_RANGE WRITE_ID_EXPIRED: the write id is older than what the shard remembers of its client.
 - INVALID_ARGUMENT ENTRY_TOO_LARGE: the write is longer than 8 MiB in all.
*/
        async fn put(
            &self,
            request: tonic::Request<super::PutRequest>,
        ) -> std::result::Result<tonic::Response<super::PutResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Deletes a key, whatever it holds. Deleting an absent key changes nothing.

 A call whose answer is lost is repeated with the same `write_id`; without one, the caller reads the key.

 State: one entry of the shard's log, committed by a majority and synced when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - OUT_OF_RANGE WRITE_ID_EXPIRED: the write id is older than what the shard remembers of its client.
*/
        async fn delete(
            &self,
            request: tonic::Request<super::DeleteRequest>,
        ) -> std::result::Result<tonic::Response<super::DeleteResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Sets or deletes a key if it is still as the caller expects.

 A refusal is an answer: `swapped` is false, and `current` tells what the key holds. A call whose answer is lost is
 repeated with the same `write_id`; without one, the caller reads the key.

 State: one entry of the shard's log, committed by a majority and synced when the call returns. A refusal is an
 entry of the log too.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node holds as much as it may; deletions are still taken.
 - FAILED_PRECONDITION WRONG_TYPE: the key holds a collection; RESP reads and writes those.
 - OUT_OF_RANGE WRITE_ID_EXPIRED: the write id is older than what the shard remembers of its client.
 - INVALID_ARGUMENT ENTRY_TOO_LARGE: the write is longer than 8 MiB in all.
*/
        async fn compare_and_swap(
            &self,
            request: tonic::Request<super::CompareAndSwapRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompareAndSwapResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Adds to a decimal number that a key holds; an absent key counts as 0. An expiry stays as it is.

 A call whose answer is lost is repeated with the same `write_id`; without one, the caller reads the key.

 State: one entry of the shard's log, committed by a majority and synced when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node holds as much as it may; deletions are still taken.
 - FAILED_PRECONDITION WRONG_TYPE: the key holds a collection; RESP reads and writes those.
 - FAILED_PRECONDITION NOT_A_NUMBER: the key holds no decimal number of 64 bits.
 - OUT_OF_RANGE NUMBER_OVERFLOW: the sum does not fit into 64 bits.
 - OUT_OF_RANGE WRITE_ID_EXPIRED: the write id is older than what the shard remembers of its client.
*/
        async fn increment(
            &self,
            request: tonic::Request<super::IncrementRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IncrementResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Changes when a key expires, or lets it stay. The key may hold anything.

 With `expected_create_revision` it keeps alive what its caller created, and nothing that took its place: so a lock
 or a session is a key with an expiry that its holder renews.

 State: one entry of the shard's log, committed by a majority and synced when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - OUT_OF_RANGE WRITE_ID_EXPIRED: the write id is older than what the shard remembers of its client.
*/
        async fn expire(
            &self,
            request: tonic::Request<super::ExpireRequest>,
        ) -> std::result::Result<tonic::Response<super::ExpireResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Writes many keys. They may belong to different shards.

 The writes of one shard are one entry of its log: all happen, at one revision, or none. Between shards there is no
 order, and one may fail where another succeeds; each write has an outcome of its own. A call whose answer is lost
 is repeated with the same `write_id`. The errors of Put and Delete come as the outcome of a write.

 State: one entry of each shard's log, committed by a majority and synced when the call returns.

 Errors: none of its own.
*/
        async fn batch_write(
            &self,
            request: tonic::Request<super::BatchWriteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchWriteResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Executes many calls over one stream, each without waiting for those before it.

 Calls that name the same key are executed in the order in which they were sent; answers come as they are ready.
 What would be the error of a call is its answer's failure, and the stream goes on. The server takes at most 1024
 unanswered calls, and reads no more until there are fewer. When the stream breaks, calls without an answer are
 repeated with the same `write_id`.

 State: as the calls say; durable when a call is answered.

 Errors: none of its own.
*/
        async fn pipeline(
            &self,
            request: tonic::Request<tonic::Streaming<super::PipelineRequest>>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::PipelineResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Compares keys, and executes one of two lists of operations, all at one revision.

 If all comparisons hold it is the first list, else the second one. All keys must belong to one shard. Keys of one
 hash tag always do; others may be parted by a split at any time. A later operation sees what an earlier one did. If
 an operation fails, nothing is written. A call whose answer is lost is repeated with the same `write_id`.

 State: one entry of the shard's log, committed by a majority and synced when the call returns; none, if no
 operation writes.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - RESOURCE_EXHAUSTED STORAGE_FULL: the node holds as much as it may; deletions are still taken.
 - FAILED_PRECONDITION SLOTS_CROSS_SHARDS: the keys are of several shards.
 - FAILED_PRECONDITION WRONG_TYPE: the key holds a collection; RESP reads and writes those.
 - FAILED_PRECONDITION NOT_A_NUMBER: an increment found no decimal number of 64 bits.
 - OUT_OF_RANGE NUMBER_OVERFLOW: the sum of an increment does not fit into 64 bits.
 - OUT_OF_RANGE WRITE_ID_EXPIRED: the write id is older than what the shard remembers of its client.
 - INVALID_ARGUMENT ENTRY_TOO_LARGE: the write is longer than 8 MiB in all.
*/
        async fn transact(
            &self,
            request: tonic::Request<super::TransactRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransactResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Lists a page of the keys of a span, in order of slot, then of the key's bytes. Within one hash tag that is the
 order of the keys.

 Each page is read at one revision; between pages keys may come and go. ScanStream reads a whole span at one.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE REPLICA_TOO_STALE: a stale read was asked for, and this replica is older than `max_staleness`.
 - FAILED_PRECONDITION SLOTS_CROSS_SHARDS: the slots are of several shards; `end_slot` tells where the first ends.
 - INVALID_ARGUMENT PAGE_TOKEN_INVALID: the page token lies outside of the span, or is damaged.
*/
        async fn scan(
            &self,
            request: tonic::Request<super::ScanRequest>,
        ) -> std::result::Result<tonic::Response<super::ScanResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams all keys of a span at one revision, in the order of Scan.

 With WatchRequest.start_revision one above the revision of the header, a watch goes on where the stream stopped, so
 that a caller has a faithful copy of the span.

 State: none; the node keeps the revision readable until the stream ends, at most 10 minutes.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE REPLICA_TOO_STALE: a stale read was asked for, and this replica is older than `max_staleness`.
 - FAILED_PRECONDITION SLOTS_CROSS_SHARDS: the slots are of several shards; `end_slot` tells where the first ends.
 - ABORTED SNAPSHOT_EXPIRED: the caller read too slowly.
 - FAILED_PRECONDITION SCAN_INTERRUPTED: the slots left this replica during the stream; begin again.
*/
        async fn scan_stream(
            &self,
            request: tonic::Request<super::ScanStreamRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::ScanStreamResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Counts the keys of a span. It reads them all unless the span is a whole shard.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE REPLICA_TOO_STALE: a stale read was asked for, and this replica is older than `max_staleness`.
 - FAILED_PRECONDITION SLOTS_CROSS_SHARDS: the slots are of several shards; `end_slot` tells where the first ends.
*/
        async fn count_keys(
            &self,
            request: tonic::Request<super::CountKeysRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountKeysResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Deletes keys of a span, up to a number of them, at one revision.

 To delete more, the call is repeated until `more` is false. A repetition deletes what is there then.

 State: one entry of the shard's log, committed by a majority and synced when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard, and cannot confirm the call with its leader.
 - FAILED_PRECONDITION SHARD_MOVED: the slot belongs to a shard that this node does not hold.
 - FAILED_PRECONDITION SHARD_IMPORTING: the slot is being handed over; go to `leader` once, with `route.asking`.
 - UNAVAILABLE SLOTS_BUSY: the slot is being handed over, and the shard holds as many requests as it may.
 - UNAVAILABLE NO_QUORUM: the shard does not reach a majority of its replicas.
 - UNAVAILABLE OUTCOME_UNKNOWN: the leader changed meanwhile; the write may have happened, or may still happen.
 - FAILED_PRECONDITION SLOTS_CROSS_SHARDS: the slots are of several shards; `end_slot` tells where the first ends.
*/
        async fn delete_range(
            &self,
            request: tonic::Request<super::DeleteRangeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRangeResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams the changes of a span, in the order of their revisions, each exactly once and none left out, from a
 revision on.

 The stream begins with a message that says where. It serves slots of one shard: when they move, its last message
 says where and at which revision to go on. A caller that is cut off goes on at the revision after the last one that
 it had. Any replica serves watches; one that is no leader is a little later.

 State: none.

 Errors:
 - FAILED_PRECONDITION SHARD_MOVED: the slots belong to a shard that this node does not hold.
 - FAILED_PRECONDITION SLOTS_CROSS_SHARDS: the slots are of several shards; `end_slot` tells where the first ends.
 - OUT_OF_RANGE REVISION_COMPACTED: the events since `start_revision` are not kept any more; scan, then watch.
 - RESOURCE_EXHAUSTED TOO_MANY_WATCHES: the node serves as many watches as it may.
 - RESOURCE_EXHAUSTED WATCH_TOO_SLOW: the caller fell too far behind; go on at the last revision that it had.
*/
        async fn watch(
            &self,
            request: tonic::Request<super::WatchRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::WatchResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** A linearizable key-value store for our own services, over the same keys that RESP clients see.

 Keys are bytes; the slot of a key decides which shard it belongs to. Reads are linearizable unless the caller asks
 for stale ones. Each shard counts its changes: a revision is the number of a change, and rises for ever, also when
 slots move to another shard, which then continues above both. Revisions of different shards cannot be compared.

 A refusal for routing carries facts in its ErrorInfo: `slot`, `shard_id`, `leader_node_id`, `leader` (its gRPC
 address, empty if none is known) and `routing_epoch`. After NOT_LEADER and SHARD_MOVED the caller goes to `leader`,
 and brings its routing table up to the epoch; after SHARD_IMPORTING it goes there once, with `route.asking`, and
 keeps its table; after SLOTS_BUSY it waits as RetryInfo says. In batches the same facts come as SlotRedirect.
*/
    #[derive(Debug)]
    pub struct KeyValueServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> KeyValueServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for KeyValueServiceServer<T>
    where
        T: KeyValueService,
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
                "/node.v1.KeyValueService/Get" => {
                    #[allow(non_camel_case_types)]
                    struct GetSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::GetRequest> for GetSvc<T> {
                        type Response = super::GetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::get(&inner, request).await
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
                        let method = GetSvc(inner);
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
                "/node.v1.KeyValueService/BatchGet" => {
                    #[allow(non_camel_case_types)]
                    struct BatchGetSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::BatchGetRequest>
                    for BatchGetSvc<T> {
                        type Response = super::BatchGetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BatchGetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::batch_get(&inner, request).await
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
                        let method = BatchGetSvc(inner);
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
                "/node.v1.KeyValueService/Put" => {
                    #[allow(non_camel_case_types)]
                    struct PutSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::PutRequest> for PutSvc<T> {
                        type Response = super::PutResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PutRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::put(&inner, request).await
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
                        let method = PutSvc(inner);
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
                "/node.v1.KeyValueService/Delete" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::DeleteRequest>
                    for DeleteSvc<T> {
                        type Response = super::DeleteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::delete(&inner, request).await
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
                        let method = DeleteSvc(inner);
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
                "/node.v1.KeyValueService/CompareAndSwap" => {
                    #[allow(non_camel_case_types)]
                    struct CompareAndSwapSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::CompareAndSwapRequest>
                    for CompareAndSwapSvc<T> {
                        type Response = super::CompareAndSwapResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CompareAndSwapRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::compare_and_swap(&inner, request)
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
                        let method = CompareAndSwapSvc(inner);
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
                "/node.v1.KeyValueService/Increment" => {
                    #[allow(non_camel_case_types)]
                    struct IncrementSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::IncrementRequest>
                    for IncrementSvc<T> {
                        type Response = super::IncrementResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::IncrementRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::increment(&inner, request).await
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
                        let method = IncrementSvc(inner);
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
                "/node.v1.KeyValueService/Expire" => {
                    #[allow(non_camel_case_types)]
                    struct ExpireSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::ExpireRequest>
                    for ExpireSvc<T> {
                        type Response = super::ExpireResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExpireRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::expire(&inner, request).await
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
                        let method = ExpireSvc(inner);
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
                "/node.v1.KeyValueService/BatchWrite" => {
                    #[allow(non_camel_case_types)]
                    struct BatchWriteSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::BatchWriteRequest>
                    for BatchWriteSvc<T> {
                        type Response = super::BatchWriteResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BatchWriteRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::batch_write(&inner, request).await
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
                        let method = BatchWriteSvc(inner);
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
                "/node.v1.KeyValueService/Pipeline" => {
                    #[allow(non_camel_case_types)]
                    struct PipelineSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::StreamingService<super::PipelineRequest>
                    for PipelineSvc<T> {
                        type Response = super::PipelineResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::PipelineResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::PipelineRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::pipeline(&inner, request).await
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
                        let method = PipelineSvc(inner);
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
                "/node.v1.KeyValueService/Transact" => {
                    #[allow(non_camel_case_types)]
                    struct TransactSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::TransactRequest>
                    for TransactSvc<T> {
                        type Response = super::TransactResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransactRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::transact(&inner, request).await
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
                        let method = TransactSvc(inner);
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
                "/node.v1.KeyValueService/Scan" => {
                    #[allow(non_camel_case_types)]
                    struct ScanSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::ScanRequest> for ScanSvc<T> {
                        type Response = super::ScanResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ScanRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::scan(&inner, request).await
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
                        let method = ScanSvc(inner);
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
                "/node.v1.KeyValueService/ScanStream" => {
                    #[allow(non_camel_case_types)]
                    struct ScanStreamSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::ServerStreamingService<super::ScanStreamRequest>
                    for ScanStreamSvc<T> {
                        type Response = super::ScanStreamResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ScanStreamResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ScanStreamRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::scan_stream(&inner, request).await
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
                        let method = ScanStreamSvc(inner);
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
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.KeyValueService/CountKeys" => {
                    #[allow(non_camel_case_types)]
                    struct CountKeysSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::CountKeysRequest>
                    for CountKeysSvc<T> {
                        type Response = super::CountKeysResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CountKeysRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::count_keys(&inner, request).await
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
                        let method = CountKeysSvc(inner);
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
                "/node.v1.KeyValueService/DeleteRange" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteRangeSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::UnaryService<super::DeleteRangeRequest>
                    for DeleteRangeSvc<T> {
                        type Response = super::DeleteRangeResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteRangeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::delete_range(&inner, request).await
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
                        let method = DeleteRangeSvc(inner);
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
                "/node.v1.KeyValueService/Watch" => {
                    #[allow(non_camel_case_types)]
                    struct WatchSvc<T: KeyValueService>(pub Arc<T>);
                    impl<
                        T: KeyValueService,
                    > tonic::server::ServerStreamingService<super::WatchRequest>
                    for WatchSvc<T> {
                        type Response = super::WatchResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as KeyValueService>::watch(&inner, request).await
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
                        let method = WatchSvc(inner);
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
                        let res = grpc.server_streaming(method, req).await;
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
    impl<T> Clone for KeyValueServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.KeyValueService";
    impl<T> tonic::server::NamedService for KeyValueServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod routing_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with RoutingServiceServer.
    #[async_trait]
    pub trait RoutingService: std::marker::Send + std::marker::Sync + 'static {
        /** Returns the routing table as this node knows it.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_INITIALIZED: the cluster has no shards yet.
 - UNAVAILABLE ROUTING_BEHIND: the node has not reached `min_epoch` in time.
*/
        async fn get_routing_table(
            &self,
            request: tonic::Request<super::GetRoutingTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRoutingTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Streams the routing table: once whole, then each change, for as long as the caller listens.

 Every message leads from one epoch to another, without a gap. If nothing changes, a message without changes comes
 at least every five seconds. A caller that is too slow gets the whole table again.

 State: none.

 Errors: none of its own.
*/
        async fn watch_routing_table(
            &self,
            request: tonic::Request<super::WatchRoutingTableRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchRoutingTableResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Tells where keys belong: their slots, and who owns those.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_INITIALIZED: the cluster has no shards yet.
*/
        async fn locate_keys(
            &self,
            request: tonic::Request<super::LocateKeysRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LocateKeysResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Tells which shard owns which slots, and where its replicas are.

 The table is held by the cluster's metadata group. Every change of it, but for who leads a shard, raises its epoch by
 one. Every node has a copy and answers from it. A caller may act on an old table: the node that it reaches refuses
 with SHARD_MOVED, and the caller reads the table again.
*/
    #[derive(Debug)]
    pub struct RoutingServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> RoutingServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for RoutingServiceServer<T>
    where
        T: RoutingService,
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
                "/node.v1.RoutingService/GetRoutingTable" => {
                    #[allow(non_camel_case_types)]
                    struct GetRoutingTableSvc<T: RoutingService>(pub Arc<T>);
                    impl<
                        T: RoutingService,
                    > tonic::server::UnaryService<super::GetRoutingTableRequest>
                    for GetRoutingTableSvc<T> {
                        type Response = super::GetRoutingTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRoutingTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoutingService>::get_routing_table(&inner, request)
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
                        let method = GetRoutingTableSvc(inner);
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
                "/node.v1.RoutingService/WatchRoutingTable" => {
                    #[allow(non_camel_case_types)]
                    struct WatchRoutingTableSvc<T: RoutingService>(pub Arc<T>);
                    impl<
                        T: RoutingService,
                    > tonic::server::ServerStreamingService<
                        super::WatchRoutingTableRequest,
                    > for WatchRoutingTableSvc<T> {
                        type Response = super::WatchRoutingTableResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchRoutingTableResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchRoutingTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoutingService>::watch_routing_table(&inner, request)
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
                        let method = WatchRoutingTableSvc(inner);
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
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/node.v1.RoutingService/LocateKeys" => {
                    #[allow(non_camel_case_types)]
                    struct LocateKeysSvc<T: RoutingService>(pub Arc<T>);
                    impl<
                        T: RoutingService,
                    > tonic::server::UnaryService<super::LocateKeysRequest>
                    for LocateKeysSvc<T> {
                        type Response = super::LocateKeysResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::LocateKeysRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoutingService>::locate_keys(&inner, request).await
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
                        let method = LocateKeysSvc(inner);
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
    impl<T> Clone for RoutingServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.RoutingService";
    impl<T> tonic::server::NamedService for RoutingServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod shard_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with ShardServiceServer.
    #[async_trait]
    pub trait ShardService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the shards by their first slot.

 State: none.

 Errors: none of its own.
*/
        async fn list_shards(
            &self,
            request: tonic::Request<super::ListShardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListShardsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Returns a shard.

 State: none.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
*/
        async fn get_shard(
            &self,
            request: tonic::Request<super::GetShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetShardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Creates a shard without slots, so that slots can be moved to it.

 State: records the operation in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: a node is not in the cluster.
 - ALREADY_EXISTS SHARD_EXISTS: there is a shard of this id.
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: a node is down, drained, or of a version too old.
*/
        async fn create_shard(
            &self,
            request: tonic::Request<super::CreateShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateShardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Splits a shard in two at a slot.

 Without target nodes the new shard keeps the replicas of the old one and no data moves. With them, its replicas are
 created there, and the upper part goes over with SplitSnapshotService.

 State: records the operation in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - NOT_FOUND NODE_NOT_FOUND: one of the target nodes is not in the cluster.
 - ALREADY_EXISTS SHARD_EXISTS: there is a shard with the id of the new one.
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION STALE_EPOCH: the shard's slots have changed since `expected_epoch`.
 - FAILED_PRECONDITION SLOTS_NOT_OWNED: the slot is not inside the shard, or is the first of it.
 - FAILED_PRECONDITION SLOTS_IN_OPERATION: another operation on the shard is under way.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: a target node is down, drained, or of a version too old.
*/
        async fn split_shard(
            &self,
            request: tonic::Request<super::SplitShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SplitShardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Moves all slots of a shard to another one, and removes the shard when it is empty. One without slots is removed at
 once.

 State: records the operation in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the expected epoch.
 - FAILED_PRECONDITION SLOTS_IN_OPERATION: another operation on one of the shards is under way.
*/
        async fn merge_shards(
            &self,
            request: tonic::Request<super::MergeShardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MergeShardsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Moves slots from one shard to another one with MigrationService.

 State: records the operation in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION STALE_EPOCH: the slots of one of the shards have changed since the expected epoch.
 - FAILED_PRECONDITION SLOTS_NOT_OWNED: the slots do not all belong to the source shard.
 - FAILED_PRECONDITION SLOTS_IN_OPERATION: another operation on one of the shards is under way.
*/
        async fn move_slots(
            &self,
            request: tonic::Request<super::MoveSlotsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MoveSlotsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Adds a replica of a shard, removes one, or moves one to another node, without ever having fewer voters than before.

 A new replica is a learner until it has caught up. A leader hands over before it is removed.

 State: records the operation in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - NOT_FOUND NODE_NOT_FOUND: a node is not in the cluster.
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION SLOTS_IN_OPERATION: another operation on the shard is under way.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: the node that receives is down, drained, or of a version too old.
 - FAILED_PRECONDITION REPLICA_LAYOUT: a replica is there already, is not there, or the last voter would go.
*/
        async fn move_replica(
            &self,
            request: tonic::Request<super::MoveReplicaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MoveReplicaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Hands the leadership of a shard over to another of its voters, and waits until that one leads.

 Sent to the node that leads the shard. If the other one leads already, the call succeeds.

 State: another leader; nothing is written but its first entry.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard.
 - FAILED_PRECONDITION REPLICA_LAYOUT: the node holds no voter of the shard.
 - UNAVAILABLE TRANSFER_TIMEOUT: the other one did not lead in time; the shard elects a leader by itself.
*/
        async fn transfer_shard_leader(
            &self,
            request: tonic::Request<super::TransferShardLeaderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferShardLeaderResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Plans how replicas, leaderships and slots would be evened out over the nodes, and does it unless only the plan is
 asked for.

 State: records an operation, and one more per step, in the metadata group; durable when the call returns. None for
 a plan.

 Errors:
 - ALREADY_EXISTS OPERATION_EXISTS: there is an operation of this id with other parameters.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION REBALANCE_RUNNING: a rebalancing is under way.
*/
        async fn rebalance_shards(
            &self,
            request: tonic::Request<super::RebalanceShardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RebalanceShardsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Makes a shard work again whose majority is lost for good, from one replica that is left.

 Writes that only the lost replicas had are gone, although they were answered. The node must hold the replica that
 is furthest of those that can still be reached; the cluster then makes the shard whole. The lost replicas can never
 come back into it.

 State: gives the shard a new Raft group with this replica alone, and records that in the metadata group; durable
 when the call returns.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION QUORUM_PRESENT: a majority of the shard's voters has reported within `node_dead_after`.
 - FAILED_PRECONDITION REPLICA_LAYOUT: the node holds no voter of the shard, or another one is known to be further.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: the node that holds the replica is down.
*/
        async fn recover_shard(
            &self,
            request: tonic::Request<super::RecoverShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecoverShardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Compares the replicas of a shard: each computes a checksum of all that it stores, at the same entry of the log.

 Sent to the node that leads the shard. It reads all data of the shard on every replica.

 State: appends one entry to the shard's log, which changes nothing.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard.
 - RESOURCE_EXHAUSTED TOO_MANY_CHECKS: a check of the shard is under way.
*/
        async fn check_shard(
            &self,
            request: tonic::Request<super::CheckShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckShardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Describes shards, and changes them while they serve.

 Calls that change something record an operation in the metadata group and return; OperationService follows it. The
 caller chooses the operation's id, so that repeating a call is harmless. They are refused with NOT_LEADER, and the
 address of the leader, by nodes that do not lead the metadata group.
*/
    #[derive(Debug)]
    pub struct ShardServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> ShardServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for ShardServiceServer<T>
    where
        T: ShardService,
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
                "/node.v1.ShardService/ListShards" => {
                    #[allow(non_camel_case_types)]
                    struct ListShardsSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::ListShardsRequest>
                    for ListShardsSvc<T> {
                        type Response = super::ListShardsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListShardsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::list_shards(&inner, request).await
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
                        let method = ListShardsSvc(inner);
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
                "/node.v1.ShardService/GetShard" => {
                    #[allow(non_camel_case_types)]
                    struct GetShardSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::GetShardRequest>
                    for GetShardSvc<T> {
                        type Response = super::GetShardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetShardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::get_shard(&inner, request).await
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
                        let method = GetShardSvc(inner);
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
                "/node.v1.ShardService/CreateShard" => {
                    #[allow(non_camel_case_types)]
                    struct CreateShardSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::CreateShardRequest>
                    for CreateShardSvc<T> {
                        type Response = super::CreateShardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateShardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::create_shard(&inner, request).await
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
                        let method = CreateShardSvc(inner);
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
                "/node.v1.ShardService/SplitShard" => {
                    #[allow(non_camel_case_types)]
                    struct SplitShardSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::SplitShardRequest>
                    for SplitShardSvc<T> {
                        type Response = super::SplitShardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SplitShardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::split_shard(&inner, request).await
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
                        let method = SplitShardSvc(inner);
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
                "/node.v1.ShardService/MergeShards" => {
                    #[allow(non_camel_case_types)]
                    struct MergeShardsSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::MergeShardsRequest>
                    for MergeShardsSvc<T> {
                        type Response = super::MergeShardsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::MergeShardsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::merge_shards(&inner, request).await
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
                        let method = MergeShardsSvc(inner);
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
                "/node.v1.ShardService/MoveSlots" => {
                    #[allow(non_camel_case_types)]
                    struct MoveSlotsSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::MoveSlotsRequest>
                    for MoveSlotsSvc<T> {
                        type Response = super::MoveSlotsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::MoveSlotsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::move_slots(&inner, request).await
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
                        let method = MoveSlotsSvc(inner);
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
                "/node.v1.ShardService/MoveReplica" => {
                    #[allow(non_camel_case_types)]
                    struct MoveReplicaSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::MoveReplicaRequest>
                    for MoveReplicaSvc<T> {
                        type Response = super::MoveReplicaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::MoveReplicaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::move_replica(&inner, request).await
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
                        let method = MoveReplicaSvc(inner);
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
                "/node.v1.ShardService/TransferShardLeader" => {
                    #[allow(non_camel_case_types)]
                    struct TransferShardLeaderSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::TransferShardLeaderRequest>
                    for TransferShardLeaderSvc<T> {
                        type Response = super::TransferShardLeaderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransferShardLeaderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::transfer_shard_leader(&inner, request)
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
                        let method = TransferShardLeaderSvc(inner);
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
                "/node.v1.ShardService/RebalanceShards" => {
                    #[allow(non_camel_case_types)]
                    struct RebalanceShardsSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::RebalanceShardsRequest>
                    for RebalanceShardsSvc<T> {
                        type Response = super::RebalanceShardsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RebalanceShardsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::rebalance_shards(&inner, request).await
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
                        let method = RebalanceShardsSvc(inner);
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
                "/node.v1.ShardService/RecoverShard" => {
                    #[allow(non_camel_case_types)]
                    struct RecoverShardSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::RecoverShardRequest>
                    for RecoverShardSvc<T> {
                        type Response = super::RecoverShardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RecoverShardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::recover_shard(&inner, request).await
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
                        let method = RecoverShardSvc(inner);
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
                "/node.v1.ShardService/CheckShard" => {
                    #[allow(non_camel_case_types)]
                    struct CheckShardSvc<T: ShardService>(pub Arc<T>);
                    impl<
                        T: ShardService,
                    > tonic::server::UnaryService<super::CheckShardRequest>
                    for CheckShardSvc<T> {
                        type Response = super::CheckShardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CheckShardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as ShardService>::check_shard(&inner, request).await
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
                        let method = CheckShardSvc(inner);
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
    impl<T> Clone for ShardServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.ShardService";
    impl<T> tonic::server::NamedService for ShardServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod user_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with UserServiceServer.
    #[async_trait]
    pub trait UserService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a user. After an answer that is lost, GetUser tells what happened.

 State: records the user in the metadata group, the password as a salted hash; durable when the call returns.

 Errors:
 - ALREADY_EXISTS USER_EXISTS: there is a user of this name.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
*/
        async fn create_user(
            &self,
            request: tonic::Request<super::CreateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateUserResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Returns a user.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: no such user.
*/
        async fn get_user(
            &self,
            request: tonic::Request<super::GetUserRequest>,
        ) -> std::result::Result<tonic::Response<super::GetUserResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("node"))
        }
        /** Lists the users by name.

 State: none.

 Errors: none of its own.
*/
        async fn list_users(
            &self,
            request: tonic::Request<super::ListUsersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListUsersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Changes a user; what is unset stays as it is.

 State: records the user in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: no such user.
 - ABORTED USER_CHANGED: the user is not at `expected_revision` any more.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION LAST_ADMIN: nobody would be left who may manage users.
*/
        async fn update_user(
            &self,
            request: tonic::Request<super::UpdateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateUserResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
        /** Deletes a user, and closes its connections. Deleting an absent one succeeds.

 State: deletes the user from the metadata group; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION LAST_ADMIN: nobody would be left who may manage users.
*/
        async fn delete_user(
            &self,
            request: tonic::Request<super::DeleteUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteUserResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("node"))
        }
    }
    /** Manages the users of a cluster: who may sign in over RESP or gRPC, and what they may do.

 Services of the same cluster need no user: they are known by their certificates. Without any user, nobody else gets
 in. A change is in force on every node within a second, for connections that are open too.
*/
    #[derive(Debug)]
    pub struct UserServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> UserServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for UserServiceServer<T>
    where
        T: UserService,
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
                "/node.v1.UserService/CreateUser" => {
                    #[allow(non_camel_case_types)]
                    struct CreateUserSvc<T: UserService>(pub Arc<T>);
                    impl<
                        T: UserService,
                    > tonic::server::UnaryService<super::CreateUserRequest>
                    for CreateUserSvc<T> {
                        type Response = super::CreateUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserService>::create_user(&inner, request).await
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
                        let method = CreateUserSvc(inner);
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
                "/node.v1.UserService/GetUser" => {
                    #[allow(non_camel_case_types)]
                    struct GetUserSvc<T: UserService>(pub Arc<T>);
                    impl<
                        T: UserService,
                    > tonic::server::UnaryService<super::GetUserRequest>
                    for GetUserSvc<T> {
                        type Response = super::GetUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserService>::get_user(&inner, request).await
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
                        let method = GetUserSvc(inner);
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
                "/node.v1.UserService/ListUsers" => {
                    #[allow(non_camel_case_types)]
                    struct ListUsersSvc<T: UserService>(pub Arc<T>);
                    impl<
                        T: UserService,
                    > tonic::server::UnaryService<super::ListUsersRequest>
                    for ListUsersSvc<T> {
                        type Response = super::ListUsersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListUsersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserService>::list_users(&inner, request).await
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
                        let method = ListUsersSvc(inner);
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
                "/node.v1.UserService/UpdateUser" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateUserSvc<T: UserService>(pub Arc<T>);
                    impl<
                        T: UserService,
                    > tonic::server::UnaryService<super::UpdateUserRequest>
                    for UpdateUserSvc<T> {
                        type Response = super::UpdateUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserService>::update_user(&inner, request).await
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
                        let method = UpdateUserSvc(inner);
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
                "/node.v1.UserService/DeleteUser" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteUserSvc<T: UserService>(pub Arc<T>);
                    impl<
                        T: UserService,
                    > tonic::server::UnaryService<super::DeleteUserRequest>
                    for DeleteUserSvc<T> {
                        type Response = super::DeleteUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserService>::delete_user(&inner, request).await
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
                        let method = DeleteUserSvc(inner);
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
    impl<T> Clone for UserServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "node.v1.UserService";
    impl<T> tonic::server::NamedService for UserServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
