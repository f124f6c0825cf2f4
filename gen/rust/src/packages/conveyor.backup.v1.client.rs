// @generated
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
    /** Saves the cluster's control state and brings it back: services, pipelines, offsets, watermarks, checkpoints and
 dead-letter indexes.

 Records on their way are not part of it: they come again from their sources. Secrets are not part of it either, only
 references.
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
        /** Makes a snapshot of the state as of one entry of the log.

 Writes go on meanwhile.

 State: the snapshot is durable, at its destination too, when the call returns.

 Errors:
 - ALREADY_EXISTS SNAPSHOT_ALREADY_EXISTS: there is a snapshot of this id.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION DESTINATION_FORBIDDEN: the destination is outside of what the cluster may write to.
*/
        pub async fn create_snapshot(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateSnapshotResponse>,
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
                "/conveyor.backup.v1.BackupService/CreateSnapshot",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.backup.v1.BackupService", "CreateSnapshot"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams a snapshot as an archive, in chunks without gaps.

 A transfer that broke off goes on at `offset`, with the same compression.

 State: none.

 Errors:
 - NOT_FOUND SNAPSHOT_NOT_FOUND: there is no such snapshot.
 - DATA_LOSS SNAPSHOT_CORRUPT: the snapshot does not fit its checksum.
 - OUT_OF_RANGE SNAPSHOT_OFFSET_OUT_OF_RANGE: the archive is shorter than the offset.
*/
        pub async fn stream_snapshot(
            &mut self,
            request: impl tonic::IntoRequest<super::StreamSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::StreamSnapshotResponse>>,
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
                "/conveyor.backup.v1.BackupService/StreamSnapshot",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.backup.v1.BackupService", "StreamSnapshot"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Deletes a snapshot; one that is gone is left so.

 State: the snapshot is gone here and at its destination when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION SNAPSHOT_IN_USE: the snapshot is being streamed or restored.
*/
        pub async fn delete_snapshot(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteSnapshotResponse>,
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
                "/conveyor.backup.v1.BackupService/DeleteSnapshot",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.backup.v1.BackupService", "DeleteSnapshot"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes an archive in and keeps it as a snapshot of this cluster.

 The first message has the header; the archive is checked against it before the snapshot can be used.

 State: the snapshot is durable when the call returns; nothing of it is in use yet.

 Errors:
 - INVALID_ARGUMENT STREAM_PROTOCOL_VIOLATION: the first message lacks the header, or a chunk leaves a gap.
 - DATA_LOSS SNAPSHOT_CORRUPT: the archive does not fit its checksum, or cannot be read.
 - ALREADY_EXISTS SNAPSHOT_ALREADY_EXISTS: there is a snapshot of this id.
 - FAILED_PRECONDITION SNAPSHOT_VERSION_UNSUPPORTED: the archive was written by a later release.
 - RESOURCE_EXHAUSTED SNAPSHOT_TOO_LARGE: the archive is larger than the cluster takes in.
*/
        pub async fn upload_snapshot(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::UploadSnapshotRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::UploadSnapshotResponse>,
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
                "/conveyor.backup.v1.BackupService/UploadSnapshot",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.backup.v1.BackupService", "UploadSnapshot"),
                );
            self.inner.client_streaming(req, path, codec).await
        }
        /** Replaces the cluster's state by a snapshot, or only shows what that would change.

 With `validate_only` the whole snapshot is read and compared, and nothing else is done. A restore raises the
 cluster's incarnation, so that whoever works under an older one is fenced, and every pipeline comes up paused
 unless `resume_pipelines` says otherwise.

 State: the state of all routers is replaced at one entry of the log; a snapshot of the state before is made first.

 Errors:
 - NOT_FOUND SNAPSHOT_NOT_FOUND: there is no such snapshot.
 - DATA_LOSS SNAPSHOT_CORRUPT: the snapshot does not fit its checksum, or cannot be read.
 - FAILED_PRECONDITION SNAPSHOT_FOREIGN: the snapshot is of another cluster, and `allow_foreign` is not set.
 - FAILED_PRECONDITION SNAPSHOT_VERSION_UNSUPPORTED: the snapshot was written by a later release.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - FAILED_PRECONDITION RESTORE_IN_PROGRESS: another restore runs.
*/
        pub async fn restore_snapshot(
            &mut self,
            request: impl tonic::IntoRequest<super::RestoreSnapshotRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreSnapshotResponse>,
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
                "/conveyor.backup.v1.BackupService/RestoreSnapshot",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.backup.v1.BackupService",
                        "RestoreSnapshot",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells what the state is made of now.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        pub async fn get_state_metadata(
            &mut self,
            request: impl tonic::IntoRequest<super::GetStateMetadataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetStateMetadataResponse>,
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
                "/conveyor.backup.v1.BackupService/GetStateMetadata",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.backup.v1.BackupService",
                        "GetStateMetadata",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the snapshots, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_snapshots(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSnapshotsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSnapshotsResponse>,
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
                "/conveyor.backup.v1.BackupService/ListSnapshots",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("conveyor.backup.v1.BackupService", "ListSnapshots"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Creates a schedule of snapshots, or replaces the one of its name.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - INVALID_ARGUMENT SCHEDULE_INVALID: the cron expression or the time zone cannot be understood, or never comes.
 - FAILED_PRECONDITION DESTINATION_FORBIDDEN: the destination is outside of what the cluster may write to.
*/
        pub async fn apply_backup_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::ApplyBackupScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyBackupScheduleResponse>,
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
                "/conveyor.backup.v1.BackupService/ApplyBackupSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.backup.v1.BackupService",
                        "ApplyBackupSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the schedules, by name, with their last and next runs.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_backup_schedules(
            &mut self,
            request: impl tonic::IntoRequest<super::ListBackupSchedulesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBackupSchedulesResponse>,
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
                "/conveyor.backup.v1.BackupService/ListBackupSchedules",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.backup.v1.BackupService",
                        "ListBackupSchedules",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a schedule, not its snapshots; one that is gone is left so.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        pub async fn delete_backup_schedule(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteBackupScheduleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteBackupScheduleResponse>,
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
                "/conveyor.backup.v1.BackupService/DeleteBackupSchedule",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "conveyor.backup.v1.BackupService",
                        "DeleteBackupSchedule",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
