// @generated
/// Generated client implementations.
pub mod table_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The tables of the lakehouse as they lie on storage: schema, versions, physical rows and upkeep.

 One service for all three layers; each role of the data binary serves the tables of its own layer and forwards
 nothing. Tables are plain Delta tables. A write commits one new version or nothing, and every version stays readable
 until vacuum removes its files. Rows in the sense of a data set (declared columns, quality, freshness) are read from
 `SilverService.QueryRows` and `GoldService.QueryAggregation`.
*/
    #[derive(Debug, Clone)]
    pub struct TableServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TableServiceClient<tonic::transport::Channel> {
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
    impl<T> TableServiceClient<T>
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
        ) -> TableServiceClient<InterceptedService<T, F>>
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
            TableServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the organisation's tables.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_tables(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTablesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTablesResponse>,
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
                "/platform.data.v1.TableService/ListTables",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "ListTables"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns one table with its schema and size, as it is now or as it was.

 State: none.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist yet, or vacuum has removed it.
*/
        pub async fn get_table(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTableResponse>,
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
                "/platform.data.v1.TableService/GetTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "GetTable"));
            self.inner.unary(req, path, codec).await
        }
        /** Creates the table of a declared data set, or brings its schema up to the declaration.

 The data set is declared in the config service; this call makes storage follow it. Only compatible changes are
 made; see `SchemaChange.compatible`. A table that follows already is returned as it is.

 State: commits a new table version if the schema differs; durable when the call returns.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name and version is declared.
 - FAILED_PRECONDITION SCHEMA_INCOMPATIBLE: the declaration differs in a way that needs a new table.
 - ABORTED TABLE_CHANGED: another writer changed the schema meanwhile; repeat the call.
*/
        pub async fn ensure_table(
            &mut self,
            request: impl tonic::IntoRequest<super::EnsureTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EnsureTableResponse>,
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
                "/platform.data.v1.TableService/EnsureTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "EnsureTable"));
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a table.

 The table disappears at once, with its batches if it is one of bronze. Its files stay for the table's
 `history_retention`, in which an operator can bring it back, but no longer than until a table of the same name is
 wanted; with `purge` they are removed by an operation that starts at once.

 State: marks the table deleted, durable when the call returns; starts an operation if `purge` is set.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION TABLE_IN_USE: a declared data set still uses the table; its name is in the details.
*/
        pub async fn drop_table(
            &mut self,
            request: impl tonic::IntoRequest<super::DropTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DropTableResponse>,
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
                "/platform.data.v1.TableService/DropTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "DropTable"));
            self.inner.unary(req, path, codec).await
        }
        /** Streams physical rows of one version of a table, technical columns included.

 The version is fixed when the call begins, so that later writes do not disturb the read. The first message carries
 the header, the last one the summary; a stream that ends without a summary is incomplete.

 State: none.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist yet, or vacuum has removed it.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column that is asked for, filtered or sorted by does not exist in this
   version.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
*/
        pub async fn read_table(
            &mut self,
            request: impl tonic::IntoRequest<super::ReadTableRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ReadTableResponse>>,
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
                "/platform.data.v1.TableService/ReadTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "ReadTable"));
            self.inner.server_streaming(req, path, codec).await
        }
        /** Streams what changed in a table between two of its versions.

 For a table with key columns the answer is net: one row for each key that was inserted, updated or deleted, however
 often it changed in between. For a table without keys, rows that were added and rows that were removed are listed.
 Compaction and other commits that move rows without changing them do not appear.

 State: none.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: one of the versions does not exist yet, or vacuum has removed it;
   read the whole table instead.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column that is asked for does not exist.
*/
        pub async fn read_table_changes(
            &mut self,
            request: impl tonic::IntoRequest<super::ReadTableChangesRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ReadTableChangesResponse>>,
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
                "/platform.data.v1.TableService/ReadTableChanges",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.TableService", "ReadTableChanges"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Lists the commits of a table, newest first.

 State: none.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
*/
        pub async fn list_table_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTableVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTableVersionsResponse>,
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
                "/platform.data.v1.TableService/ListTableVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.TableService", "ListTableVersions"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes an earlier version of a table the newest one again.

 The restore is itself a commit, so it can be undone the same way. Append positions (`AppendPosition`) are not moved
 back: a writer that repeats an append that the restore took away is still answered as a duplicate.

 State: commits one new version, durable when the call returns, and publishes that the data changed.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist, or vacuum has removed files that it needs.
 - ABORTED TABLE_CHANGED: the newest version is not `expected_version`; read again and decide again.
*/
        pub async fn restore_table(
            &mut self,
            request: impl tonic::IntoRequest<super::RestoreTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreTableResponse>,
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
                "/platform.data.v1.TableService/RestoreTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.TableService", "RestoreTable"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sets how long a table keeps rows and old versions.

 State: writes the policy, durable when the call returns; a background task enforces it within an hour.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
*/
        pub async fn set_table_retention(
            &mut self,
            request: impl tonic::IntoRequest<super::SetTableRetentionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetTableRetentionResponse>,
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
                "/platform.data.v1.TableService/SetTableRetention",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.TableService", "SetTableRetention"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Starts rewriting small files into large ones, and sorting rows if asked.

 Readers and writers go on meanwhile. A conflict with a writer is retried; the content of the table never changes.

 State: stores an operation, durable when the call returns; the operation commits at most one version for each
 partition.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column of `zorder_columns` or of the predicates does not exist.
 - FAILED_PRECONDITION OPERATION_RUNNING: an operation of the same kind already runs on the table; its id is in the
   details.
*/
        pub async fn optimize_table(
            &mut self,
            request: impl tonic::IntoRequest<super::OptimizeTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::OptimizeTableResponse>,
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
                "/platform.data.v1.TableService/OptimizeTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.TableService", "OptimizeTable"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Starts removing files that no version within the retention needs.

 Versions older than that can no longer be read, restored or compared.

 State: stores an operation, durable when the call returns; the operation deletes files, which cannot be undone.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION RETENTION_TOO_SHORT: `older_than` is less than the server's minimum; running reads could
   fail.
 - FAILED_PRECONDITION OPERATION_RUNNING: an operation of the same kind already runs on the table; its id is in the
   details.
*/
        pub async fn vacuum_table(
            &mut self,
            request: impl tonic::IntoRequest<super::VacuumTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::VacuumTableResponse>,
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
                "/platform.data.v1.TableService/VacuumTable",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "VacuumTable"));
            self.inner.unary(req, path, codec).await
        }
        /** Starts erasing rows for good, for instance because a person asks for it.

 With `purge_history` the operation also removes every older version that holds the rows, so that they are not on
 storage any more when it completes.

 State: stores an operation, durable when the call returns; the operation commits one version, and removes files
 with `purge_history`, which cannot be undone.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a predicate's column does not exist.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
 - FAILED_PRECONDITION OPERATION_RUNNING: an operation of the same kind already runs on the table; its id is in the
   details.
*/
        pub async fn erase_rows(
            &mut self,
            request: impl tonic::IntoRequest<super::EraseRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EraseRowsResponse>,
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
                "/platform.data.v1.TableService/EraseRows",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.TableService", "EraseRows"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns the state of an operation on a table.

 State: none.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: there is no such operation, or it finished more than 30 days ago.
*/
        pub async fn get_table_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::GetTableOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTableOperationResponse>,
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
                "/platform.data.v1.TableService/GetTableOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.TableService", "GetTableOperation"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists operations on tables, newest first; finished ones for 30 days.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_table_operations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListTableOperationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTableOperationsResponse>,
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
                "/platform.data.v1.TableService/ListTableOperations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.TableService",
                        "ListTableOperations",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Asks an operation to stop.

 It stops before its next commit; what it has committed stays. An operation that is cancelled already stays so.

 State: stores the wish, durable when the call returns; the operation ends a moment later.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: there is no such operation, or it finished more than 30 days ago.
 - FAILED_PRECONDITION OPERATION_FINISHED: it has completed or failed already.
*/
        pub async fn cancel_table_operation(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelTableOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelTableOperationResponse>,
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
                "/platform.data.v1.TableService/CancelTableOperation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.TableService",
                        "CancelTableOperation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod bronze_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The first layer: keeps records as they were received, so that everything after it can be computed again.

 A batch is stored as a whole or not at all, in the partition of its organisation and day. Every ingest is made once
 however often it is sent: by request id for 24 hours unless its batch was removed by `DeleteBatch`, and for ever by
 append position. What a dropped table held does not count in the next table of its name.
*/
    #[derive(Debug, Clone)]
    pub struct BronzeServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl BronzeServiceClient<tonic::transport::Channel> {
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
    impl<T> BronzeServiceClient<T>
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
        ) -> BronzeServiceClient<InterceptedService<T, F>>
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
            BronzeServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Stores one batch of records that the client streams.

 The first message is the header, then come records in the one form that the header names, and the last message is
 the trailer. Nothing is stored before the trailer has arrived and agrees with what was received, so a stream that
 breaks off leaves nothing behind. A batch holds at most 10 million records and 8 GiB.

 State: commits one version of the bronze table and its event (`bronze.data.cleaned`); durable when the call
 returns.

 Errors:
 - INVALID_ARGUMENT UPLOAD_INCOMPLETE: the stream does not begin with a header or does not end with a trailer.
 - INVALID_ARGUMENT UPLOAD_FORM_MISMATCH: records came in another form than the header's.
 - INVALID_ARGUMENT CHECKSUM_MISMATCH: the bytes received do not have the stated checksum.
 - INVALID_ARGUMENT RECORD_COUNT_MISMATCH: another number of records was received than stated.
 - INVALID_ARGUMENT RECORD_MALFORMED: a record cannot be cut out of the upload; its number is in the details.
 - OUT_OF_RANGE BATCH_TOO_LARGE: the batch exceeds a limit; split it.
 - ABORTED REQUEST_IN_PROGRESS: the same request id is being ingested on another call; wait and repeat.
 - ALREADY_EXISTS REQUEST_ID_REUSED: the request id was used for a batch with another header or checksum.
 - NOT_FOUND DATASET_NOT_FOUND: the header names a data set that is not declared.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn ingest_batch(
            &mut self,
            request: impl tonic::IntoStreamingRequest<
                Message = super::IngestBatchRequest,
            >,
        ) -> std::result::Result<
            tonic::Response<super::IngestBatchResponse>,
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
                "/platform.data.v1.BronzeService/IngestBatch",
            );
            let mut req = request.into_streaming_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "IngestBatch"),
                );
            self.inner.client_streaming(req, path, codec).await
        }
        /** Stores a few records that fit into one message.

 Meant for event feeds; above 1000 records `IngestBatch` is cheaper.

 State: commits the records and their event; durable when the call returns.

 Errors:
 - INVALID_ARGUMENT UPLOAD_FORM_MISMATCH: the header asks for a form other than that of the records.
 - INVALID_ARGUMENT RECORD_MALFORMED: a payload is not of the header's format; its number is in the details.
 - ABORTED REQUEST_IN_PROGRESS: the same request id is being ingested on another call; wait and repeat.
 - ALREADY_EXISTS REQUEST_ID_REUSED: the request id was used for a batch with another header or checksum.
 - NOT_FOUND DATASET_NOT_FOUND: the header names a data set that is not declared.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn ingest_records(
            &mut self,
            request: impl tonic::IntoRequest<super::IngestRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IngestRecordsResponse>,
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
                "/platform.data.v1.BronzeService/IngestRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "IngestRecords"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Stores one batch from a file that lies in the staging area.

 It goes on when the caller is gone: repeat the call with the same request id. A request is known again by its header,
 path and manner of reading; the file is not read again.

 State: commits one version of the bronze table and its event; durable when the call returns. The file is left
 alone.

 Errors:
 - NOT_FOUND FILE_NOT_FOUND: there is no such file in the organisation's staging area.
 - INVALID_ARGUMENT FILE_FORMAT_UNKNOWN: the format is neither given nor told by the file's name.
 - INVALID_ARGUMENT CHECKSUM_MISMATCH: the file does not have the stated checksum.
 - INVALID_ARGUMENT RECORD_COUNT_MISMATCH: the file holds another number of records than stated.
 - INVALID_ARGUMENT RECORD_MALFORMED: a record cannot be read; its number is in the details.
 - OUT_OF_RANGE BATCH_TOO_LARGE: the file exceeds a limit; split it.
 - ABORTED REQUEST_IN_PROGRESS: the same request id is being ingested on another call; wait and repeat.
 - ALREADY_EXISTS REQUEST_ID_REUSED: the request id was used for a batch with another header or checksum.
 - NOT_FOUND DATASET_NOT_FOUND: the header names a data set that is not declared.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn ingest_from_storage(
            &mut self,
            request: impl tonic::IntoRequest<super::IngestFromStorageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IngestFromStorageResponse>,
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
                "/platform.data.v1.BronzeService/IngestFromStorage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.BronzeService",
                        "IngestFromStorage",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one batch.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        pub async fn get_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::GetBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBatchResponse>,
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
                "/platform.data.v1.BronzeService/GetBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.BronzeService", "GetBatch"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists batches, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_batches(
            &mut self,
            request: impl tonic::IntoRequest<super::ListBatchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBatchesResponse>,
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
                "/platform.data.v1.BronzeService/ListBatches",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "ListBatches"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams the records of one batch as they were received, in their order.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        pub async fn read_raw(
            &mut self,
            request: impl tonic::IntoRequest<super::ReadRawRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ReadRawResponse>>,
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
                "/platform.data.v1.BronzeService/ReadRaw",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.BronzeService", "ReadRaw"));
            self.inner.server_streaming(req, path, codec).await
        }
        /** Lists raw records of one batch page by page, for people who look into it.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        pub async fn list_raw_records(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRawRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRawRecordsResponse>,
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
                "/platform.data.v1.BronzeService/ListRawRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "ListRawRecords"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns what a batch came from and what was made of it.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        pub async fn get_lineage(
            &mut self,
            request: impl tonic::IntoRequest<super::GetLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetLineageResponse>,
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
                "/platform.data.v1.BronzeService/GetLineage",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.BronzeService", "GetLineage"));
            self.inner.unary(req, path, codec).await
        }
        /** Announces stored batches again, so that the layers above process them anew.

 Nothing is copied: the events of the batches are published once more, marked as a replay, and silver replaces what
 it made of them before. Use it after a data set's declaration changed.

 State: writes one event for each batch; durable when the call returns.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: one of the named batches does not exist; nothing is replayed.
 - OUT_OF_RANGE TOO_MANY_BATCHES: the selection holds more than 10,000 batches; narrow it.
*/
        pub async fn replay_batches(
            &mut self,
            request: impl tonic::IntoRequest<super::ReplayBatchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReplayBatchesResponse>,
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
                "/platform.data.v1.BronzeService/ReplayBatches",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "ReplayBatches"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes raw batches that are older than the given age.

 A background task does the same by each table's retention; this call does it at once, for instance with a shorter
 age.

 State: commits deletions; durable when the call returns. Files follow when history retention has passed.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: there is no bronze table of this name.
*/
        pub async fn apply_retention(
            &mut self,
            request: impl tonic::IntoRequest<super::ApplyRetentionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyRetentionResponse>,
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
                "/platform.data.v1.BronzeService/ApplyRetention",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "ApplyRetention"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes one batch and everything that silver and gold made of it alone.

 Removing what an earlier call removed changes nothing more.

 State: commits the deletion and publishes it; durable in bronze when the call returns, the layers above follow.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: no batch ever had this id, or its retention has passed.
*/
        pub async fn delete_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteBatchResponse>,
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
                "/platform.data.v1.BronzeService/DeleteBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "DeleteBatch"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Erases raw records in which a field has one of the given values, for instance because a person asks for it, and their
 copies in quarantine. Rows that were made of them are erased by `EraseRows`.

 State: stores an operation, durable when the call returns; the operation commits the erasure and removes the old
 files.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: there is no bronze table of this name.
 - FAILED_PRECONDITION OPERATION_RUNNING: an operation of the same kind already runs on the table; its id is in the
   details.
*/
        pub async fn erase_raw_records(
            &mut self,
            request: impl tonic::IntoRequest<super::EraseRawRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EraseRawRecordsResponse>,
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
                "/platform.data.v1.BronzeService/EraseRawRecords",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.BronzeService", "EraseRawRecords"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod silver_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The second layer: casts, cleans, scores and de-duplicates records into the rows of declared data sets.

 A data set's columns, casts, key, order of versions and quality rules are declared in the config service, and
 versioned. Of the rows of one key the latest wins: by the declared order column, then by time of ingestion, then by
 place in the batch. The result does not depend on the order in which batches are processed, nor on how often.
*/
    #[derive(Debug, Clone)]
    pub struct SilverServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SilverServiceClient<tonic::transport::Channel> {
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
    impl<T> SilverServiceClient<T>
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
        ) -> SilverServiceClient<InterceptedService<T, F>>
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
            SilverServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Makes rows of one bronze batch, or of what changed in another data set's silver rows.

 The call returns when the batch is processed. Repeated, it attaches to the run in progress or returns the stored
 result; with `force`, or under a newer version of the data set, the batch is processed anew and its former rows are
 replaced.

 A data set with an input that names another data set is refined by the batch `SOURCE/DATASET`: the rows of SOURCE that
 changed since DATASET was last made of them, each change once. The first time, with `force`, and under a newer
 version of the data set, DATASET is made anew of all its inputs. Where nothing changed, the last result is returned.

 State: commits at most one version for each table, quarantined records, the result and its events
 (`silver.data.processed`, `silver.quality.issues`); durable when the call returns. Of the last batch of a full
 refresh, rows of older refreshes are gone when the call returns.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such bronze batch, its retention has passed, or the data set has no such
   input.
 - NOT_FOUND DATASET_NOT_FOUND: no data set is declared for the batch.
 - FAILED_PRECONDITION SCHEMA_CHANGED: the records have columns that the data set's policy does not let pass by
   itself.
 - FAILED_PRECONDITION QUALITY_TOO_LOW: a rule fails the whole batch, or more of its records than the declaration
   allows were set aside; nothing was written.
 - FAILED_PRECONDITION TOO_MANY_PARTITIONS: the rows lie in more than 10,000 partitions, as the declaration divides
   the table.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn process_batch(
            &mut self,
            request: impl tonic::IntoRequest<super::ProcessBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProcessBatchResponse>,
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
                "/platform.data.v1.SilverService/ProcessBatch",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.SilverService", "ProcessBatch"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the result of one processed batch.

 State: none.

 Errors:
 - NOT_FOUND RESULT_NOT_FOUND: there is no such silver batch.
*/
        pub async fn get_result(
            &mut self,
            request: impl tonic::IntoRequest<super::GetResultRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetResultResponse>,
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
                "/platform.data.v1.SilverService/GetResult",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.SilverService", "GetResult"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists results of processed batches, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_results(
            &mut self,
            request: impl tonic::IntoRequest<super::ListResultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListResultsResponse>,
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
                "/platform.data.v1.SilverService/ListResults",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.SilverService", "ListResults"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Writes rows into a data set without a bronze batch, by the same rules.

 Meant for reference data and corrections. Each row is cast, scored and merged by key as if it came from bronze.

 State: commits at most one version of the table, and quarantined records; durable when the call returns.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name is declared.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: the rows have a column that the data set does not.
 - INVALID_ARGUMENT KEY_MISSING: a row lacks a value of a key column; its number is in the details.
 - ALREADY_EXISTS REQUEST_ID_REUSED: the request id was used for other rows.
*/
        pub async fn upsert_rows(
            &mut self,
            request: impl tonic::IntoRequest<super::UpsertRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpsertRowsResponse>,
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
                "/platform.data.v1.SilverService/UpsertRows",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.SilverService", "UpsertRows"));
            self.inner.unary(req, path, codec).await
        }
        /** Deletes rows of a data set by key.

 A deletion is remembered with its time: an older version of the row that arrives later does not bring it back.

 State: commits at most one version of the table; durable when the call returns.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name is declared.
 - FAILED_PRECONDITION DATASET_HAS_NO_KEY: the data set is declared without a key.
 - INVALID_ARGUMENT KEY_MISSING: a key lacks a value; its number is in the details.
 - ALREADY_EXISTS REQUEST_ID_REUSED: the request id was used for other keys.
*/
        pub async fn delete_rows(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRowsResponse>,
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
                "/platform.data.v1.SilverService/DeleteRows",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.SilverService", "DeleteRows"));
            self.inner.unary(req, path, codec).await
        }
        /** Casts and scores rows as processing would, and keeps nothing.

 Lets a declaration be tried before it is saved, by giving its draft version.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name and version is declared.
*/
        pub async fn score_rows(
            &mut self,
            request: impl tonic::IntoRequest<super::ScoreRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ScoreRowsResponse>,
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
                "/platform.data.v1.SilverService/ScoreRows",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.SilverService", "ScoreRows"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns the present rows of the given keys.

 Of a data set to which nothing was written yet no key leads to a row; its version is 0.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name is declared.
 - FAILED_PRECONDITION DATASET_HAS_NO_KEY: the data set is declared without a key.
 - INVALID_ARGUMENT KEY_MISSING: a key lacks a value; its number is in the details.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist yet, or vacuum has removed it.
*/
        pub async fn lookup_rows(
            &mut self,
            request: impl tonic::IntoRequest<super::LookupRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LookupRowsResponse>,
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
                "/platform.data.v1.SilverService/LookupRows",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.SilverService", "LookupRows"));
            self.inner.unary(req, path, codec).await
        }
        /** Streams rows of a data set: its declared columns, and its quality columns if asked.

 The version is fixed when the call begins. A stream that ends without a summary is incomplete.
 Of a data set to which nothing was written yet there are no rows; its version is 0, and no time is told. A declared
 column that the table does not have yet is NULL.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name is declared.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column that is asked for, filtered or sorted by is not declared.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist yet, or vacuum has removed it.
*/
        pub async fn query_rows(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::QueryRowsResponse>>,
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
                "/platform.data.v1.SilverService/QueryRows",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.SilverService", "QueryRows"));
            self.inner.server_streaming(req, path, codec).await
        }
        /** Lists records that were set aside, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_quarantine(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQuarantineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQuarantineResponse>,
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
                "/platform.data.v1.SilverService/ListQuarantine",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.SilverService", "ListQuarantine"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one record that was set aside.

 State: none.

 Errors:
 - NOT_FOUND QUARANTINED_RECORD_NOT_FOUND: there is no such record.
*/
        pub async fn get_quarantined_record(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQuarantinedRecordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQuarantinedRecordResponse>,
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
                "/platform.data.v1.SilverService/GetQuarantinedRecord",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.SilverService",
                        "GetQuarantinedRecord",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes records out of quarantine and into their data set in spite of their score.

 Records that are not held any more are passed over. A record that cannot be cast stays, and is counted as refused.
 So does one of which only the beginning is kept, because it is too large.
 So does a row of another data set: it is judged again when it, or the declaration, changes.

 State: commits at most one version for each table, and moves the records; durable when the call returns.

 Errors:
 - OUT_OF_RANGE TOO_MANY_RECORDS: the filter selects more than 100,000 records; narrow it.
*/
        pub async fn release_quarantined(
            &mut self,
            request: impl tonic::IntoRequest<super::ReleaseQuarantinedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReleaseQuarantinedResponse>,
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
                "/platform.data.v1.SilverService/ReleaseQuarantined",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.SilverService",
                        "ReleaseQuarantined",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Scores held records again by the newest version of their data set, and releases those that now pass.

 State: as `ReleaseQuarantined` for those that pass; the others keep their new score. Durable when the call returns.

 Errors:
 - OUT_OF_RANGE TOO_MANY_RECORDS: the filter selects more than 100,000 records; narrow it.
*/
        pub async fn reevaluate_quarantined(
            &mut self,
            request: impl tonic::IntoRequest<super::ReevaluateQuarantinedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReevaluateQuarantinedResponse>,
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
                "/platform.data.v1.SilverService/ReevaluateQuarantined",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.SilverService",
                        "ReevaluateQuarantined",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Throws held records away; their raw records stay in bronze.

 Records that are not held any more are passed over.

 State: marks the records discarded, durable when the call returns.

 Errors:
 - OUT_OF_RANGE TOO_MANY_RECORDS: the filter selects more than 100,000 records; narrow it.
*/
        pub async fn discard_quarantined(
            &mut self,
            request: impl tonic::IntoRequest<super::DiscardQuarantinedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DiscardQuarantinedResponse>,
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
                "/platform.data.v1.SilverService/DiscardQuarantined",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.SilverService",
                        "DiscardQuarantined",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Summarises the quality of the rows that were processed in a range of days.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_quality_report(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQualityReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQualityReportResponse>,
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
                "/platform.data.v1.SilverService/GetQualityReport",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.SilverService", "GetQualityReport"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists campaigns of the advertising template: a view of the data set `campaigns`.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        pub async fn list_campaign_entities(
            &mut self,
            request: impl tonic::IntoRequest<super::ListCampaignEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCampaignEntitiesResponse>,
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
                "/platform.data.v1.SilverService/ListCampaignEntities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.SilverService",
                        "ListCampaignEntities",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Streams daily delivery of the advertising template: a view of the data set `campaign_metrics`.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        pub async fn query_metrics(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::QueryMetricsResponse>>,
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
                "/platform.data.v1.SilverService/QueryMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.SilverService", "QueryMetrics"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod gold_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The third layer: aggregates and joins that people and rules read.

 What an aggregation groups, measures and joins is declared in the config service, and versioned. The calls about
 campaigns, pacing, margin and deals are views over the aggregations of the advertising template; any other domain
 uses the generic calls.
*/
    #[derive(Debug, Clone)]
    pub struct GoldServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl GoldServiceClient<tonic::transport::Channel> {
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
    impl<T> GoldServiceClient<T>
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
        ) -> GoldServiceClient<InterceptedService<T, F>>
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
            GoldServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists the declared aggregations with their state.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_aggregations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAggregationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAggregationsResponse>,
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
                "/platform.data.v1.GoldService/ListAggregations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.GoldService", "ListAggregations"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns one aggregation with its dimensions, measures and state.

 State: none.

 Errors:
 - NOT_FOUND AGGREGATION_NOT_FOUND: no aggregation of this name is declared.
*/
        pub async fn get_aggregation(
            &mut self,
            request: impl tonic::IntoRequest<super::GetAggregationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetAggregationResponse>,
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
                "/platform.data.v1.GoldService/GetAggregation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.GoldService", "GetAggregation"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Brings one aggregation up to date.

 Only groups whose rows changed since the last build are computed again, unless `full` is set or the declaration
 changed. The call returns when the build is done. Repeated for the same execution, it attaches to the run in
 progress or returns the stored result.

 State: commits at most one version of the table, the result and its event (`gold.data.ready`); durable when the
 call returns.

 Errors:
 - NOT_FOUND AGGREGATION_NOT_FOUND: no aggregation of this name is declared.
 - FAILED_PRECONDITION INPUT_MISSING: a table that the aggregation cannot do without does not exist yet; one that is
   joined to rows which stay without it is as if it was empty.
 - FAILED_PRECONDITION FORMULA_FAILED: a declared formula failed on a group; the group and the cause are in the
   details.
 - FAILED_PRECONDITION TOO_MANY_PARTITIONS: the rows lie in more than 10,000 partitions, as the declaration divides
   the table.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn build_aggregation(
            &mut self,
            request: impl tonic::IntoRequest<super::BuildAggregationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BuildAggregationResponse>,
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
                "/platform.data.v1.GoldService/BuildAggregation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.GoldService", "BuildAggregation"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Brings every aggregation that reads the tables of one silver batch up to date.

 As `BuildAggregation` for each, in the order of their dependencies.

 State: commits at most one version of each table, the result and its event (`gold.data.ready`); durable when the
 call returns.

 Errors:
 - NOT_FOUND RESULT_NOT_FOUND: there is no such silver batch.
 - FAILED_PRECONDITION FORMULA_FAILED: a declared formula failed on a group; the group and the cause are in the
   details.
 - FAILED_PRECONDITION STALE_FENCE: a newer attempt of the execution has taken over; stop.
*/
        pub async fn build_from_silver(
            &mut self,
            request: impl tonic::IntoRequest<super::BuildFromSilverRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BuildFromSilverResponse>,
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
                "/platform.data.v1.GoldService/BuildFromSilver",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.GoldService", "BuildFromSilver"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Brings several aggregations, or all, up to date for a person who does not want to wait for the next run.

 State: commits at most one version of each table; durable when the call returns.

 Errors:
 - NOT_FOUND AGGREGATION_NOT_FOUND: one of the names is not declared; nothing is built.
 - FAILED_PRECONDITION FORMULA_FAILED: a declared formula failed on a group; the group and the cause are in the
   details.
*/
        pub async fn refresh_views(
            &mut self,
            request: impl tonic::IntoRequest<super::RefreshViewsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshViewsResponse>,
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
                "/platform.data.v1.GoldService/RefreshViews",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "RefreshViews"));
            self.inner.unary(req, path, codec).await
        }
        /** Streams rows of an aggregation: as they are stored, or grouped further.

 With `dimensions`, `measures` or `granularity` set, rows are grouped by the named dimensions and the measures are
 computed over each group by their declaration: sums are summed, ratios are computed from their summed parts and
 never averaged. The version is fixed when the call begins. A stream that ends without a summary is incomplete.

 State: none.

 Errors:
 - NOT_FOUND AGGREGATION_NOT_FOUND: no aggregation of this name is declared.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a dimension, a measure or another column that is named is not declared.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
 - FAILED_PRECONDITION MEASURE_NOT_ADDITIVE: a measure cannot be computed from stored groups, such as a count of
   distinct values; ask for the stored dimensions.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist yet, or vacuum has removed it.
*/
        pub async fn query_aggregation(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryAggregationRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::QueryAggregationResponse>>,
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
                "/platform.data.v1.GoldService/QueryAggregation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.GoldService", "QueryAggregation"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
        /** Tells how old the newest data of each source is.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_data_freshness(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDataFreshnessRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDataFreshnessResponse>,
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
                "/platform.data.v1.GoldService/GetDataFreshness",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.data.v1.GoldService", "GetDataFreshness"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists delivery of campaigns by day, week or month: a view of the aggregation `campaign_metrics_daily`.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        pub async fn query_campaign_metrics(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryCampaignMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryCampaignMetricsResponse>,
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
                "/platform.data.v1.GoldService/QueryCampaignMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.data.v1.GoldService",
                        "QueryCampaignMetrics",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns the pacing of one entity: a view of the aggregation `pacing_summary`.

 `pacing rate = delivered / booked * total days / elapsed days * 100`. What cannot be computed is absent, never
 infinite: nothing booked, or a flight that has not begun.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
 - NOT_FOUND ENTITY_NOT_FOUND: there is no such entity, or it has neither a budget nor a deal.
*/
        pub async fn get_pacing(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPacingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPacingResponse>,
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
                "/platform.data.v1.GoldService/GetPacing",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "GetPacing"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists the pacing of all campaigns with a flight, the worst first.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        pub async fn list_pacing(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPacingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPacingResponse>,
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
                "/platform.data.v1.GoldService/ListPacing",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "ListPacing"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns revenue, cost and margin of one entity over a range of days.

 `margin percent = (revenue - cost) / revenue * 100`; absent without revenue.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
 - NOT_FOUND ENTITY_NOT_FOUND: there is no such entity.
 - FAILED_PRECONDITION CURRENCY_MISMATCH: revenue and cost are in currencies between which no rate is known.
*/
        pub async fn get_margin(
            &mut self,
            request: impl tonic::IntoRequest<super::GetMarginRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMarginResponse>,
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
                "/platform.data.v1.GoldService/GetMargin",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "GetMargin"));
            self.inner.unary(req, path, codec).await
        }
        /** Writes deals (bookings) and matches them to campaigns: rows of the data set `deals`.

 A deal is found again by `external_id`; the last write of it wins. It is matched by `dsp_campaign_id` where that is
 set, else by client and campaign name.

 State: commits the deals and brings pacing and margin of their campaigns up to date; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        pub async fn upsert_deals(
            &mut self,
            request: impl tonic::IntoRequest<super::UpsertDealsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpsertDealsResponse>,
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
                "/platform.data.v1.GoldService/UpsertDeals",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "UpsertDeals"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists deals.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        pub async fn list_deals(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDealsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDealsResponse>,
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
                "/platform.data.v1.GoldService/ListDeals",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "ListDeals"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns one deal.

 State: none.

 Errors:
 - NOT_FOUND DEAL_NOT_FOUND: there is no such deal.
*/
        pub async fn get_deal(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDealRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDealResponse>,
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
                "/platform.data.v1.GoldService/GetDeal",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "GetDeal"));
            self.inner.unary(req, path, codec).await
        }
        /** Deletes deals; ids that do not exist are passed over.

 State: commits the deletion and brings pacing and margin of their campaigns up to date; durable when the call
 returns.

 Errors: none of its own.
*/
        pub async fn delete_deals(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteDealsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteDealsResponse>,
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
                "/platform.data.v1.GoldService/DeleteDeals",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.data.v1.GoldService", "DeleteDeals"));
            self.inner.unary(req, path, codec).await
        }
    }
}
