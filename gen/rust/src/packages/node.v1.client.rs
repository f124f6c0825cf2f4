// @generated
/// Generated client implementations.
pub mod split_snapshot_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Carries the part of a shard's snapshot that a split gives away, from the leader of the shard that is split to the
 leader of the shard that takes it.

 The content is the sequence of SnapshotRecords that `snapshot.proto` describes, cut into chunks. Chunks arrive in
 order; what GetTransferProgress reports as received is on the receiver's disk, and a sender goes on there after a
 crash of either side, as long as it has the same snapshot and the receiver leads the target. After the snapshot,
 CatchUpService forwards what was written since, and CompleteSplit switches the slots. Until then the source serves
 them, and everything can be rolled back.

 In place splits, whose new shard keeps the replicas of the old one, need none of this.
*/
    #[derive(Debug, Clone)]
    pub struct SplitSnapshotServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SplitSnapshotServiceClient<tonic::transport::Channel> {
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
    impl<T> SplitSnapshotServiceClient<T>
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
        ) -> SplitSnapshotServiceClient<InterceptedService<T, F>>
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
            SplitSnapshotServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn transfer_split_snapshot(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::TransferSplitSnapshotRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::TransferSplitSnapshotResponse>,
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
                "/node.v1.SplitSnapshotService/TransferSplitSnapshot",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "node.v1.SplitSnapshotService",
                        "TransferSplitSnapshot",
                    ),
                );
            self.inner.client_streaming(req, path, codec).await
        }
        /** Tells how far a transfer is, and so where its sender goes on.

 Asked of the node that receives. A transfer stays known for one hour after its end. One that is not known answers
 with status TRANSFER_STATUS_NOT_FOUND: nothing of it has been received.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_transfer_progress(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTransferProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTransferProgressResponse>,
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
                "/node.v1.SplitSnapshotService/GetTransferProgress",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "node.v1.SplitSnapshotService",
                        "GetTransferProgress",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn complete_split(
            &mut self,
            request: impl tonic::IntoRequest<super::CompleteSplitRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteSplitResponse>,
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
                "/node.v1.SplitSnapshotService/CompleteSplit",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("node.v1.SplitSnapshotService", "CompleteSplit"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes the target forget a split that has been rolled back. Repeating it, or naming an unknown one, succeeds.

 State: deletes staged files, and what was merged into the target for slots that it does not own; durable when the
 call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the target shard.
 - FAILED_PRECONDITION STALE_ATTEMPT: a newer attempt of the operation exists.
 - FAILED_PRECONDITION OPERATION_SWITCHED: the slots have been switched; it is too late.
*/
        pub async fn cancel_split(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelSplitRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelSplitResponse>,
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
                "/node.v1.SplitSnapshotService/CancelSplit",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.SplitSnapshotService", "CancelSplit"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod migration_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Moves slots of one shard to a shard that lives on other nodes, while both serve.

 The leader of the source drives: StartMigration, TransferMigrationData (the snapshot), CatchUpService.ForwardEntries
 (what was written since), a short freeze of the slots, CompleteMigration. The node that receives leads the target
 shard. Whoever takes over after a crash claims the operation (OperationService.ClaimOperation), which gives it a new
 attempt and shuts the former driver out, and asks GetMigrationStatus where to go on. When the target shard gets
 another leader, the migration is started there anew: chunks that had only been staged are sent again, what had been
 merged is there.
*/
    #[derive(Debug, Clone)]
    pub struct MigrationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl MigrationServiceClient<tonic::transport::Channel> {
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
    impl<T> MigrationServiceClient<T>
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
        ) -> MigrationServiceClient<InterceptedService<T, F>>
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
            MigrationServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn start_migration(
            &mut self,
            request: impl tonic::IntoRequest<super::StartMigrationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartMigrationResponse>,
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
                "/node.v1.MigrationService/StartMigration",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.MigrationService", "StartMigration"));
            self.inner.unary(req, path, codec).await
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
        pub async fn transfer_migration_data(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::MigrationDataChunk,
            >,
        ) -> std::result::Result<
            tonic::Response<super::MigrationDataResponse>,
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
                "/node.v1.MigrationService/TransferMigrationData",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("node.v1.MigrationService", "TransferMigrationData"),
                );
            self.inner.client_streaming(req, path, codec).await
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
        pub async fn complete_migration(
            &mut self,
            request: impl tonic::IntoRequest<super::CompleteMigrationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteMigrationResponse>,
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
                "/node.v1.MigrationService/CompleteMigration",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("node.v1.MigrationService", "CompleteMigration"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn cancel_migration(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelMigrationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelMigrationResponse>,
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
                "/node.v1.MigrationService/CancelMigration",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.MigrationService", "CancelMigration"));
            self.inner.unary(req, path, codec).await
        }
        /** Tells how far a migration is at the node that receives it, and so where its sender goes on.

 A migration stays known for one hour after its end; its operation (OperationService.GetOperation) for longer.

 State: none.

 Errors:
 - NOT_FOUND MIGRATION_NOT_FOUND: the task is not known here.
*/
        pub async fn get_migration_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetMigrationStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMigrationStatusResponse>,
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
                "/node.v1.MigrationService/GetMigrationStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("node.v1.MigrationService", "GetMigrationStatus"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod health_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Tells how a node does. Orchestrators probe `grpc.health.v1`, which needs no credentials; both tell the same state.
*/
    #[derive(Debug, Clone)]
    pub struct HealthServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl HealthServiceClient<tonic::transport::Channel> {
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
    impl<T> HealthServiceClient<T>
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
        ) -> HealthServiceClient<InterceptedService<T, F>>
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
            HealthServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Checks a node, or one of its parts.

 State: none.

 Errors:
 - NOT_FOUND COMPONENT_NOT_FOUND: the node has no part of this name.
*/
        pub async fn health_check(
            &mut self,
            request: impl tonic::IntoRequest<super::HealthCheckRequest>,
        ) -> std::result::Result<
            tonic::Response<super::HealthCheckResponse>,
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
                "/node.v1.HealthService/HealthCheck",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.HealthService", "HealthCheck"));
            self.inner.unary(req, path, codec).await
        }
        /** Describes what a node is, what it holds, and what it uses of its machine.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_node_status(
            &mut self,
            request: impl tonic::IntoRequest<super::GetNodeStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetNodeStatusResponse>,
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
                "/node.v1.HealthService/GetNodeStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.HealthService", "GetNodeStatus"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod backup_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Takes shards out of a cluster, and brings them back.

 A backup of a cluster is an export of each of its shards; as no change concerns two shards, each may have a revision
 of its own. The content is the sequence of SnapshotRecords that `snapshot.proto` describes, so that it can be read
 without a cluster, and brought into one with other shards: keys go to the shards that own their slots.
*/
    #[derive(Debug, Clone)]
    pub struct BackupServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl BackupServiceClient<tonic::transport::Channel> {
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
    impl<T> BackupServiceClient<T>
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
        ) -> BackupServiceClient<InterceptedService<T, F>>
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
            BackupServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn export_shard(
            &mut self,
            request: impl tonic::IntoRequest<super::ExportShardRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ExportShardResponse>>,
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
                "/node.v1.BackupService/ExportShard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.BackupService", "ExportShard"));
            self.inner.server_streaming(req, path, codec).await
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
        pub async fn import_shard(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::ImportShardRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::ImportShardResponse>,
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
                "/node.v1.BackupService/ImportShard",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.BackupService", "ImportShard"));
            self.inner.client_streaming(req, path, codec).await
        }
        /** Tells how far an import is, and so where its sender goes on. Asked of the node that receives it.

 State: none.

 Errors:
 - NOT_FOUND IMPORT_NOT_FOUND: nothing of the import has come, or it is forgotten, a day after its end.
*/
        pub async fn get_import_progress(
            &mut self,
            request: impl tonic::IntoRequest<super::GetImportProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetImportProgressResponse>,
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
                "/node.v1.BackupService/GetImportProgress",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.BackupService", "GetImportProgress"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod catch_up_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Forwards what a shard writes to slots that are about to leave it, after their snapshot and until they are switched.

 Splits and migrations share it. The source keeps its log from the snapshot on until the operation ends.
*/
    #[derive(Debug, Clone)]
    pub struct CatchUpServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl CatchUpServiceClient<tonic::transport::Channel> {
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
    impl<T> CatchUpServiceClient<T>
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
        ) -> CatchUpServiceClient<InterceptedService<T, F>>
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
            CatchUpServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn forward_entries(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::ForwardEntriesRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ForwardEntriesResponse>>,
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
                "/node.v1.CatchUpService/ForwardEntries",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.CatchUpService", "ForwardEntries"));
            self.inner.streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod operation_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Follows and steers what changes the layout of a cluster and takes time: splits, merges, moves, drains.

 Operations are recorded in the metadata group. The node that leads the source shard drives one; the group decides:
 every change of phase is a comparison and a change in one log entry, so a switch and a rollback exclude each other,
 whoever crashes. A driver that disappears is replaced by the shard's next leader, which claims the operation. Calls
 reach any node; those that write are refused with NOT_LEADER by nodes that do not lead the metadata group.
*/
    #[derive(Debug, Clone)]
    pub struct OperationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl OperationServiceClient<tonic::transport::Channel> {
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
    impl<T> OperationServiceClient<T>
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
        ) -> OperationServiceClient<InterceptedService<T, F>>
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
            OperationServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Returns an operation.

 Ended operations are kept for 30 days, and at least the last 1000.

 State: none.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
*/
        pub async fn get_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::GetOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOperationResponse>,
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
                "/node.v1.OperationService/GetOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.OperationService", "GetOperation"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists operations, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_operations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListOperationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOperationsResponse>,
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
                "/node.v1.OperationService/ListOperations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.OperationService", "ListOperations"));
            self.inner.unary(req, path, codec).await
        }
        /** Streams an operation: at once as it is, then after each change, at most once a second for progress alone. The
 stream ends after the operation has.

 State: none.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: no such operation, or no longer.
*/
        pub async fn watch_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchOperationResponse>>,
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
                "/node.v1.OperationService/WatchOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.OperationService", "WatchOperation"));
            self.inner.server_streaming(req, path, codec).await
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
        pub async fn cancel_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelOperationResponse>,
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
                "/node.v1.OperationService/CancelOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.OperationService", "CancelOperation"));
            self.inner.unary(req, path, codec).await
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
        pub async fn claim_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::ClaimOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ClaimOperationResponse>,
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
                "/node.v1.OperationService/ClaimOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.OperationService", "ClaimOperation"));
            self.inner.unary(req, path, codec).await
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
        pub async fn advance_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::AdvanceOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AdvanceOperationResponse>,
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
                "/node.v1.OperationService/AdvanceOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.OperationService", "AdvanceOperation"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod raft_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Carries Raft between the nodes of a cluster, for all groups: one per shard, and group 1, which holds the cluster's
 metadata.

 Groups and nodes have numbers here, which the metadata group gives and never gives twice. Indexes begin at 1; where
 an entry may be absent, its LogId is unset. Every message names its cluster and the node that it is for, so that one
 which arrives elsewhere, after an address went to another node, is refused instead of counted. An answer of consensus
 (a vote not given, a conflict, a higher vote) is an answer, not an error.
*/
    #[derive(Debug, Clone)]
    pub struct RaftServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl RaftServiceClient<tonic::transport::Channel> {
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
    impl<T> RaftServiceClient<T>
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
        ) -> RaftServiceClient<InterceptedService<T, F>>
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
            RaftServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Asks for a vote.

 State: records the vote, synced before the call returns.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        pub async fn request_vote(
            &mut self,
            request: impl tonic::IntoRequest<super::RequestVoteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestVoteResponse>,
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
                "/node.v1.RaftService/RequestVote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "RequestVote"));
            self.inner.unary(req, path, codec).await
        }
        /** Asks whether a vote would be given, so that a node that was cut off does not disturb a leader when it comes back.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        pub async fn pre_vote(
            &mut self,
            request: impl tonic::IntoRequest<super::PreVoteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PreVoteResponse>,
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
                "/node.v1.RaftService/PreVote",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "PreVote"));
            self.inner.unary(req, path, codec).await
        }
        /** Appends entries to the log of one group; without entries it is a heartbeat.

 State: appends the entries, and drops those that they contradict; synced before the call returns.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
 - UNAVAILABLE GROUP_STOPPED: the replica has stopped, because its storage failed or it is being removed.
*/
        pub async fn append_entries(
            &mut self,
            request: impl tonic::IntoRequest<super::AppendEntriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AppendEntriesResponse>,
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
                "/node.v1.RaftService/AppendEntries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "AppendEntries"));
            self.inner.unary(req, path, codec).await
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
        pub async fn stream_append(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::StreamAppendRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::StreamAppendResponse>>,
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
                "/node.v1.RaftService/StreamAppend",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "StreamAppend"));
            self.inner.streaming(req, path, codec).await
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
        pub async fn install_snapshot(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::InstallSnapshotRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::InstallSnapshotResponse>,
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
                "/node.v1.RaftService/InstallSnapshot",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "InstallSnapshot"));
            self.inner.client_streaming(req, path, codec).await
        }
        /** Tells how much of a snapshot is staged, and so where its sender goes on. 0 if nothing of it is there, or if it is
 installed.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
 - FAILED_PRECONDITION WRONG_CLUSTER: the message is for another cluster.
 - FAILED_PRECONDITION WRONG_NODE: the message is for another node.
*/
        pub async fn get_snapshot_progress(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSnapshotProgressRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSnapshotProgressResponse>,
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
                "/node.v1.RaftService/GetSnapshotProgress",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "GetSnapshotProgress"));
            self.inner.unary(req, path, codec).await
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
        pub async fn transfer_leader(
            &mut self,
            request: impl tonic::IntoRequest<super::TransferLeaderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeaderResponse>,
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
                "/node.v1.RaftService/TransferLeader",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "TransferLeader"));
            self.inner.unary(req, path, codec).await
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
        pub async fn get_read_index(
            &mut self,
            request: impl tonic::IntoRequest<super::GetReadIndexRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetReadIndexResponse>,
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
                "/node.v1.RaftService/GetReadIndex",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "GetReadIndex"));
            self.inner.unary(req, path, codec).await
        }
        /** Describes one group as this node's replica sees it: for operators and tests.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: this node holds no replica of the group.
*/
        pub async fn get_raft_state(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRaftStateRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRaftStateResponse>,
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
                "/node.v1.RaftService/GetRaftState",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RaftService", "GetRaftState"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod cluster_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Founds a cluster, and says which nodes belong to it.

 Members, shards, routing, operations, settings and users are held by the metadata group: Raft group 1, whose voters
 are some of the nodes. Calls that write are refused with NOT_LEADER, and the address of the leader, by nodes that do
 not lead it. A node joins by itself when it starts, by the addresses of its configuration; it leaves when it has been
 drained.
*/
    #[derive(Debug, Clone)]
    pub struct ClusterServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ClusterServiceClient<tonic::transport::Channel> {
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
    impl<T> ClusterServiceClient<T>
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
        ) -> ClusterServiceClient<InterceptedService<T, F>>
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
            ClusterServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Founds a cluster: makes this node the first voter of a metadata group, gives the nodes their numbers, and creates
 the first shards, which share all slots evenly.

 Sent once, to one of the nodes, while the others wait. Repeating it with the same parameters succeeds.

 State: creates the metadata group and records everything in it; durable when the call returns. The shards' replicas
 are created right after.

 Errors:
 - ALREADY_EXISTS CLUSTER_EXISTS: this node, or one of the others, belongs to a cluster already.
 - FAILED_PRECONDITION NODE_UNAVAILABLE: one of the nodes cannot be reached.
*/
        pub async fn initialize_cluster(
            &mut self,
            request: impl tonic::IntoRequest<super::InitializeClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InitializeClusterResponse>,
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
                "/node.v1.ClusterService/InitializeCluster",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "InitializeCluster"));
            self.inner.unary(req, path, codec).await
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
        pub async fn join_cluster(
            &mut self,
            request: impl tonic::IntoRequest<super::JoinClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::JoinClusterResponse>,
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
                "/node.v1.ClusterService/JoinCluster",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "JoinCluster"));
            self.inner.unary(req, path, codec).await
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
        pub async fn leave_cluster(
            &mut self,
            request: impl tonic::IntoRequest<super::LeaveClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LeaveClusterResponse>,
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
                "/node.v1.ClusterService/LeaveCluster",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "LeaveCluster"));
            self.inner.unary(req, path, codec).await
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
        pub async fn drain_node(
            &mut self,
            request: impl tonic::IntoRequest<super::DrainNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainNodeResponse>,
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
                "/node.v1.ClusterService/DrainNode",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "DrainNode"));
            self.inner.unary(req, path, codec).await
        }
        /** Puts a node that was drained back to work.

 State: records the node's state in the metadata group, and cancels its drain; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: no such node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
*/
        pub async fn resume_node(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumeNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeNodeResponse>,
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
                "/node.v1.ClusterService/ResumeNode",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "ResumeNode"));
            self.inner.unary(req, path, codec).await
        }
        /** Changes a node's labels or weight.

 State: records them in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND NODE_NOT_FOUND: no such node.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
*/
        pub async fn update_node(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateNodeResponse>,
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
                "/node.v1.ClusterService/UpdateNode",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "UpdateNode"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists the nodes by name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_nodes(
            &mut self,
            request: impl tonic::IntoRequest<super::ListNodesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListNodesResponse>,
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
                "/node.v1.ClusterService/ListNodes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "ListNodes"));
            self.inner.unary(req, path, codec).await
        }
        /** Describes the cluster: its metadata group, its totals, and its settings.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_INITIALIZED: this node belongs to no cluster.
*/
        pub async fn get_cluster(
            &mut self,
            request: impl tonic::IntoRequest<super::GetClusterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterResponse>,
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
                "/node.v1.ClusterService/GetCluster",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "GetCluster"));
            self.inner.unary(req, path, codec).await
        }
        /** Changes the cluster's settings; what is unset stays as it is.

 State: records the settings in the metadata group; durable when the call returns. Operations that are under way
 keep the settings with which they began.

 Errors:
 - ABORTED SETTINGS_CHANGED: the settings are not at `expected_revision` any more.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION NOT_ENOUGH_NODES: there are fewer nodes than replicas are asked for.
*/
        pub async fn update_cluster_settings(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateClusterSettingsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateClusterSettingsResponse>,
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
                "/node.v1.ClusterService/UpdateClusterSettings",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("node.v1.ClusterService", "UpdateClusterSettings"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Raises the version at which the cluster works, once all nodes run a program that knows it. There is no way back.

 State: records the version in the metadata group; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION UNSUPPORTED_VERSION: a node does not know the version, or it lies below the present one.
*/
        pub async fn finalize_upgrade(
            &mut self,
            request: impl tonic::IntoRequest<super::FinalizeUpgradeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FinalizeUpgradeResponse>,
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
                "/node.v1.ClusterService/FinalizeUpgrade",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "FinalizeUpgrade"));
            self.inner.unary(req, path, codec).await
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
        pub async fn set_metadata_voters(
            &mut self,
            request: impl tonic::IntoRequest<super::SetMetadataVotersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetMetadataVotersResponse>,
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
                "/node.v1.ClusterService/SetMetadataVoters",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "SetMetadataVoters"));
            self.inner.unary(req, path, codec).await
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
        pub async fn report_node(
            &mut self,
            request: impl tonic::IntoRequest<super::ReportNodeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReportNodeResponse>,
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
                "/node.v1.ClusterService/ReportNode",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "ReportNode"));
            self.inner.unary(req, path, codec).await
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
        pub async fn watch_node_plan(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchNodePlanRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchNodePlanResponse>>,
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
                "/node.v1.ClusterService/WatchNodePlan",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ClusterService", "WatchNodePlan"));
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod key_value_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** A linearizable key-value store for our own services, over the same keys that RESP clients see.

 Keys are bytes; the slot of a key decides which shard it belongs to. Reads are linearizable unless the caller asks
 for stale ones. Each shard counts its changes: a revision is the number of a change, and rises for ever, also when
 slots move to another shard, which then continues above both. Revisions of different shards cannot be compared.

 A refusal for routing carries facts in its ErrorInfo: `slot`, `shard_id`, `leader_node_id`, `leader` (its gRPC
 address, empty if none is known) and `routing_epoch`. After NOT_LEADER and SHARD_MOVED the caller goes to `leader`,
 and brings its routing table up to the epoch; after SHARD_IMPORTING it goes there once, with `route.asking`, and
 keeps its table; after SLOTS_BUSY it waits as RetryInfo says. In batches the same facts come as SlotRedirect.
*/
    #[derive(Debug, Clone)]
    pub struct KeyValueServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl KeyValueServiceClient<tonic::transport::Channel> {
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
    impl<T> KeyValueServiceClient<T>
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
        ) -> KeyValueServiceClient<InterceptedService<T, F>>
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
            KeyValueServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn get(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRequest>,
        ) -> std::result::Result<tonic::Response<super::GetResponse>, tonic::Status> {
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
                "/node.v1.KeyValueService/Get",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Get"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns the strings that many keys hold. The keys may belong to different shards.

 The call succeeds as a whole; each key has an outcome of its own. Keys of one shard are read at one revision;
 between shards there is no order. The errors of Get come as the outcome of a key.

 State: none.

 Errors: none of its own.
*/
        pub async fn batch_get(
            &mut self,
            request: impl tonic::IntoRequest<super::BatchGetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchGetResponse>,
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
                "/node.v1.KeyValueService/BatchGet",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "BatchGet"));
            self.inner.unary(req, path, codec).await
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
        pub async fn put(
            &mut self,
            request: impl tonic::IntoRequest<super::PutRequest>,
        ) -> std::result::Result<tonic::Response<super::PutResponse>, tonic::Status> {
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
                "/node.v1.KeyValueService/Put",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Put"));
            self.inner.unary(req, path, codec).await
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
        pub async fn delete(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteRequest>,
        ) -> std::result::Result<tonic::Response<super::DeleteResponse>, tonic::Status> {
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
                "/node.v1.KeyValueService/Delete",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Delete"));
            self.inner.unary(req, path, codec).await
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
        pub async fn compare_and_swap(
            &mut self,
            request: impl tonic::IntoRequest<super::CompareAndSwapRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompareAndSwapResponse>,
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
                "/node.v1.KeyValueService/CompareAndSwap",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "CompareAndSwap"));
            self.inner.unary(req, path, codec).await
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
        pub async fn increment(
            &mut self,
            request: impl tonic::IntoRequest<super::IncrementRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IncrementResponse>,
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
                "/node.v1.KeyValueService/Increment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Increment"));
            self.inner.unary(req, path, codec).await
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
        pub async fn expire(
            &mut self,
            request: impl tonic::IntoRequest<super::ExpireRequest>,
        ) -> std::result::Result<tonic::Response<super::ExpireResponse>, tonic::Status> {
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
                "/node.v1.KeyValueService/Expire",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Expire"));
            self.inner.unary(req, path, codec).await
        }
        /** Writes many keys. They may belong to different shards.

 The writes of one shard are one entry of its log: all happen, at one revision, or none. Between shards there is no
 order, and one may fail where another succeeds; each write has an outcome of its own. A call whose answer is lost
 is repeated with the same `write_id`. The errors of Put and Delete come as the outcome of a write.

 State: one entry of each shard's log, committed by a majority and synced when the call returns.

 Errors: none of its own.
*/
        pub async fn batch_write(
            &mut self,
            request: impl tonic::IntoRequest<super::BatchWriteRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchWriteResponse>,
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
                "/node.v1.KeyValueService/BatchWrite",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "BatchWrite"));
            self.inner.unary(req, path, codec).await
        }
        /** Executes many calls over one stream, each without waiting for those before it.

 Calls that name the same key are executed in the order in which they were sent; answers come as they are ready.
 What would be the error of a call is its answer's failure, and the stream goes on. The server takes at most 1024
 unanswered calls, and reads no more until there are fewer. When the stream breaks, calls without an answer are
 repeated with the same `write_id`.

 State: as the calls say; durable when a call is answered.

 Errors: none of its own.
*/
        pub async fn pipeline(
            &mut self,
            request: impl tonic::IntoStreamingRequest<Message = super::PipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::PipelineResponse>>,
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
                "/node.v1.KeyValueService/Pipeline",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Pipeline"));
            self.inner.streaming(req, path, codec).await
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
        pub async fn transact(
            &mut self,
            request: impl tonic::IntoRequest<super::TransactRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransactResponse>,
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
                "/node.v1.KeyValueService/Transact",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Transact"));
            self.inner.unary(req, path, codec).await
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
        pub async fn scan(
            &mut self,
            request: impl tonic::IntoRequest<super::ScanRequest>,
        ) -> std::result::Result<tonic::Response<super::ScanResponse>, tonic::Status> {
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
                "/node.v1.KeyValueService/Scan",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Scan"));
            self.inner.unary(req, path, codec).await
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
        pub async fn scan_stream(
            &mut self,
            request: impl tonic::IntoRequest<super::ScanStreamRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ScanStreamResponse>>,
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
                "/node.v1.KeyValueService/ScanStream",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "ScanStream"));
            self.inner.server_streaming(req, path, codec).await
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
        pub async fn count_keys(
            &mut self,
            request: impl tonic::IntoRequest<super::CountKeysRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CountKeysResponse>,
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
                "/node.v1.KeyValueService/CountKeys",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "CountKeys"));
            self.inner.unary(req, path, codec).await
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
        pub async fn delete_range(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteRangeRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRangeResponse>,
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
                "/node.v1.KeyValueService/DeleteRange",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "DeleteRange"));
            self.inner.unary(req, path, codec).await
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
        pub async fn watch(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchResponse>>,
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
                "/node.v1.KeyValueService/Watch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.KeyValueService", "Watch"));
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod routing_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Tells which shard owns which slots, and where its replicas are.

 The table is held by the cluster's metadata group. Every change of it, but for who leads a shard, raises its epoch by
 one. Every node has a copy and answers from it. A caller may act on an old table: the node that it reaches refuses
 with SHARD_MOVED, and the caller reads the table again.
*/
    #[derive(Debug, Clone)]
    pub struct RoutingServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl RoutingServiceClient<tonic::transport::Channel> {
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
    impl<T> RoutingServiceClient<T>
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
        ) -> RoutingServiceClient<InterceptedService<T, F>>
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
            RoutingServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Returns the routing table as this node knows it.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_INITIALIZED: the cluster has no shards yet.
 - UNAVAILABLE ROUTING_BEHIND: the node has not reached `min_epoch` in time.
*/
        pub async fn get_routing_table(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRoutingTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRoutingTableResponse>,
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
                "/node.v1.RoutingService/GetRoutingTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RoutingService", "GetRoutingTable"));
            self.inner.unary(req, path, codec).await
        }
        /** Streams the routing table: once whole, then each change, for as long as the caller listens.

 Every message leads from one epoch to another, without a gap. If nothing changes, a message without changes comes
 at least every five seconds. A caller that is too slow gets the whole table again.

 State: none.

 Errors: none of its own.
*/
        pub async fn watch_routing_table(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchRoutingTableRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchRoutingTableResponse>>,
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
                "/node.v1.RoutingService/WatchRoutingTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RoutingService", "WatchRoutingTable"));
            self.inner.server_streaming(req, path, codec).await
        }
        /** Tells where keys belong: their slots, and who owns those.

 State: none.

 Errors:
 - FAILED_PRECONDITION NOT_INITIALIZED: the cluster has no shards yet.
*/
        pub async fn locate_keys(
            &mut self,
            request: impl tonic::IntoRequest<super::LocateKeysRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LocateKeysResponse>,
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
                "/node.v1.RoutingService/LocateKeys",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.RoutingService", "LocateKeys"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod shard_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Describes shards, and changes them while they serve.

 Calls that change something record an operation in the metadata group and return; OperationService follows it. The
 caller chooses the operation's id, so that repeating a call is harmless. They are refused with NOT_LEADER, and the
 address of the leader, by nodes that do not lead the metadata group.
*/
    #[derive(Debug, Clone)]
    pub struct ShardServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl ShardServiceClient<tonic::transport::Channel> {
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
    impl<T> ShardServiceClient<T>
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
        ) -> ShardServiceClient<InterceptedService<T, F>>
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
            ShardServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the shards by their first slot.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_shards(
            &mut self,
            request: impl tonic::IntoRequest<super::ListShardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListShardsResponse>,
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
                "/node.v1.ShardService/ListShards",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "ListShards"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns a shard.

 State: none.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
*/
        pub async fn get_shard(
            &mut self,
            request: impl tonic::IntoRequest<super::GetShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetShardResponse>,
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
                "/node.v1.ShardService/GetShard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "GetShard"));
            self.inner.unary(req, path, codec).await
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
        pub async fn create_shard(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateShardResponse>,
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
                "/node.v1.ShardService/CreateShard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "CreateShard"));
            self.inner.unary(req, path, codec).await
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
        pub async fn split_shard(
            &mut self,
            request: impl tonic::IntoRequest<super::SplitShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SplitShardResponse>,
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
                "/node.v1.ShardService/SplitShard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "SplitShard"));
            self.inner.unary(req, path, codec).await
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
        pub async fn merge_shards(
            &mut self,
            request: impl tonic::IntoRequest<super::MergeShardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MergeShardsResponse>,
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
                "/node.v1.ShardService/MergeShards",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "MergeShards"));
            self.inner.unary(req, path, codec).await
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
        pub async fn move_slots(
            &mut self,
            request: impl tonic::IntoRequest<super::MoveSlotsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MoveSlotsResponse>,
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
                "/node.v1.ShardService/MoveSlots",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "MoveSlots"));
            self.inner.unary(req, path, codec).await
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
        pub async fn move_replica(
            &mut self,
            request: impl tonic::IntoRequest<super::MoveReplicaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::MoveReplicaResponse>,
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
                "/node.v1.ShardService/MoveReplica",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "MoveReplica"));
            self.inner.unary(req, path, codec).await
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
        pub async fn transfer_shard_leader(
            &mut self,
            request: impl tonic::IntoRequest<super::TransferShardLeaderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferShardLeaderResponse>,
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
                "/node.v1.ShardService/TransferShardLeader",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "TransferShardLeader"));
            self.inner.unary(req, path, codec).await
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
        pub async fn rebalance_shards(
            &mut self,
            request: impl tonic::IntoRequest<super::RebalanceShardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RebalanceShardsResponse>,
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
                "/node.v1.ShardService/RebalanceShards",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "RebalanceShards"));
            self.inner.unary(req, path, codec).await
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
        pub async fn recover_shard(
            &mut self,
            request: impl tonic::IntoRequest<super::RecoverShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecoverShardResponse>,
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
                "/node.v1.ShardService/RecoverShard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "RecoverShard"));
            self.inner.unary(req, path, codec).await
        }
        /** Compares the replicas of a shard: each computes a checksum of all that it stores, at the same entry of the log.

 Sent to the node that leads the shard. It reads all data of the shard on every replica.

 State: appends one entry to the shard's log, which changes nothing.

 Errors:
 - NOT_FOUND SHARD_NOT_FOUND: no such shard.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the shard.
 - RESOURCE_EXHAUSTED TOO_MANY_CHECKS: a check of the shard is under way.
*/
        pub async fn check_shard(
            &mut self,
            request: impl tonic::IntoRequest<super::CheckShardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckShardResponse>,
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
                "/node.v1.ShardService/CheckShard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.ShardService", "CheckShard"));
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod user_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Manages the users of a cluster: who may sign in over RESP or gRPC, and what they may do.

 Services of the same cluster need no user: they are known by their certificates. Without any user, nobody else gets
 in. A change is in force on every node within a second, for connections that are open too.
*/
    #[derive(Debug, Clone)]
    pub struct UserServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl UserServiceClient<tonic::transport::Channel> {
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
    impl<T> UserServiceClient<T>
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
        ) -> UserServiceClient<InterceptedService<T, F>>
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
            UserServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a user. After an answer that is lost, GetUser tells what happened.

 State: records the user in the metadata group, the password as a salted hash; durable when the call returns.

 Errors:
 - ALREADY_EXISTS USER_EXISTS: there is a user of this name.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
*/
        pub async fn create_user(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateUserResponse>,
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
                "/node.v1.UserService/CreateUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.UserService", "CreateUser"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns a user.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: no such user.
*/
        pub async fn get_user(
            &mut self,
            request: impl tonic::IntoRequest<super::GetUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUserResponse>,
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
                "/node.v1.UserService/GetUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.UserService", "GetUser"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists the users by name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_users(
            &mut self,
            request: impl tonic::IntoRequest<super::ListUsersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListUsersResponse>,
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
                "/node.v1.UserService/ListUsers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.UserService", "ListUsers"));
            self.inner.unary(req, path, codec).await
        }
        /** Changes a user; what is unset stays as it is.

 State: records the user in the metadata group; durable when the call returns.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: no such user.
 - ABORTED USER_CHANGED: the user is not at `expected_revision` any more.
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION LAST_ADMIN: nobody would be left who may manage users.
*/
        pub async fn update_user(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateUserResponse>,
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
                "/node.v1.UserService/UpdateUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.UserService", "UpdateUser"));
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a user, and closes its connections. Deleting an absent one succeeds.

 State: deletes the user from the metadata group; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this node does not lead the metadata group.
 - FAILED_PRECONDITION LAST_ADMIN: nobody would be left who may manage users.
*/
        pub async fn delete_user(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteUserResponse>,
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
                "/node.v1.UserService/DeleteUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("node.v1.UserService", "DeleteUser"));
            self.inner.unary(req, path, codec).await
        }
    }
}
