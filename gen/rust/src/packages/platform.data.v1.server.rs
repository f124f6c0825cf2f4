// @generated
/// Generated server implementations.
pub mod table_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with TableServiceServer.
    #[async_trait]
    pub trait TableService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the organisation's tables.

 State: none.

 Errors: none of its own.
*/
        async fn list_tables(
            &self,
            request: tonic::Request<super::ListTablesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTablesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one table with its schema and size, as it is now or as it was.

 State: none.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version does not exist yet, or vacuum has removed it.
*/
        async fn get_table(
            &self,
            request: tonic::Request<super::GetTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn ensure_table(
            &self,
            request: tonic::Request<super::EnsureTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EnsureTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn drop_table(
            &self,
            request: tonic::Request<super::DropTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DropTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn read_table(
            &self,
            request: tonic::Request<super::ReadTableRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::ReadTableResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
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
        async fn read_table_changes(
            &self,
            request: tonic::Request<super::ReadTableChangesRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::ReadTableChangesResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the commits of a table, newest first.

 State: none.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
*/
        async fn list_table_versions(
            &self,
            request: tonic::Request<super::ListTableVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTableVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn restore_table(
            &self,
            request: tonic::Request<super::RestoreTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Sets how long a table keeps rows and old versions.

 State: writes the policy, durable when the call returns; a background task enforces it within an hour.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: the layer has no table of this name.
*/
        async fn set_table_retention(
            &self,
            request: tonic::Request<super::SetTableRetentionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetTableRetentionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn optimize_table(
            &self,
            request: tonic::Request<super::OptimizeTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::OptimizeTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn vacuum_table(
            &self,
            request: tonic::Request<super::VacuumTableRequest>,
        ) -> std::result::Result<
            tonic::Response<super::VacuumTableResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn erase_rows(
            &self,
            request: tonic::Request<super::EraseRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EraseRowsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the state of an operation on a table.

 State: none.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: there is no such operation, or it finished more than 30 days ago.
*/
        async fn get_table_operation(
            &self,
            request: tonic::Request<super::GetTableOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetTableOperationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists operations on tables, newest first; finished ones for 30 days.

 State: none.

 Errors: none of its own.
*/
        async fn list_table_operations(
            &self,
            request: tonic::Request<super::ListTableOperationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListTableOperationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Asks an operation to stop.

 It stops before its next commit; what it has committed stays. An operation that is cancelled already stays so.

 State: stores the wish, durable when the call returns; the operation ends a moment later.

 Errors:
 - NOT_FOUND OPERATION_NOT_FOUND: there is no such operation, or it finished more than 30 days ago.
 - FAILED_PRECONDITION OPERATION_FINISHED: it has completed or failed already.
*/
        async fn cancel_table_operation(
            &self,
            request: tonic::Request<super::CancelTableOperationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelTableOperationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The tables of the lakehouse as they lie on storage: schema, versions, physical rows and upkeep.

 One service for all three layers; each role of the data binary serves the tables of its own layer and forwards
 nothing. Tables are plain Delta tables. A write commits one new version or nothing, and every version stays readable
 until vacuum removes its files. Rows in the sense of a data set (declared columns, quality, freshness) are read from
 `SilverService.QueryRows` and `GoldService.QueryAggregation`.
*/
    #[derive(Debug)]
    pub struct TableServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> TableServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for TableServiceServer<T>
    where
        T: TableService,
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
                "/platform.data.v1.TableService/ListTables" => {
                    #[allow(non_camel_case_types)]
                    struct ListTablesSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::ListTablesRequest>
                    for ListTablesSvc<T> {
                        type Response = super::ListTablesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTablesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::list_tables(&inner, request).await
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
                        let method = ListTablesSvc(inner);
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
                "/platform.data.v1.TableService/GetTable" => {
                    #[allow(non_camel_case_types)]
                    struct GetTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::GetTableRequest>
                    for GetTableSvc<T> {
                        type Response = super::GetTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::get_table(&inner, request).await
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
                        let method = GetTableSvc(inner);
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
                "/platform.data.v1.TableService/EnsureTable" => {
                    #[allow(non_camel_case_types)]
                    struct EnsureTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::EnsureTableRequest>
                    for EnsureTableSvc<T> {
                        type Response = super::EnsureTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EnsureTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::ensure_table(&inner, request).await
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
                        let method = EnsureTableSvc(inner);
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
                "/platform.data.v1.TableService/DropTable" => {
                    #[allow(non_camel_case_types)]
                    struct DropTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::DropTableRequest>
                    for DropTableSvc<T> {
                        type Response = super::DropTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DropTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::drop_table(&inner, request).await
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
                        let method = DropTableSvc(inner);
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
                "/platform.data.v1.TableService/ReadTable" => {
                    #[allow(non_camel_case_types)]
                    struct ReadTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::ServerStreamingService<super::ReadTableRequest>
                    for ReadTableSvc<T> {
                        type Response = super::ReadTableResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ReadTableResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReadTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::read_table(&inner, request).await
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
                        let method = ReadTableSvc(inner);
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
                "/platform.data.v1.TableService/ReadTableChanges" => {
                    #[allow(non_camel_case_types)]
                    struct ReadTableChangesSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::ServerStreamingService<
                        super::ReadTableChangesRequest,
                    > for ReadTableChangesSvc<T> {
                        type Response = super::ReadTableChangesResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ReadTableChangesResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReadTableChangesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::read_table_changes(&inner, request)
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
                        let method = ReadTableChangesSvc(inner);
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
                "/platform.data.v1.TableService/ListTableVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListTableVersionsSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::ListTableVersionsRequest>
                    for ListTableVersionsSvc<T> {
                        type Response = super::ListTableVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTableVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::list_table_versions(&inner, request)
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
                        let method = ListTableVersionsSvc(inner);
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
                "/platform.data.v1.TableService/RestoreTable" => {
                    #[allow(non_camel_case_types)]
                    struct RestoreTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::RestoreTableRequest>
                    for RestoreTableSvc<T> {
                        type Response = super::RestoreTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RestoreTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::restore_table(&inner, request).await
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
                        let method = RestoreTableSvc(inner);
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
                "/platform.data.v1.TableService/SetTableRetention" => {
                    #[allow(non_camel_case_types)]
                    struct SetTableRetentionSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::SetTableRetentionRequest>
                    for SetTableRetentionSvc<T> {
                        type Response = super::SetTableRetentionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetTableRetentionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::set_table_retention(&inner, request)
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
                        let method = SetTableRetentionSvc(inner);
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
                "/platform.data.v1.TableService/OptimizeTable" => {
                    #[allow(non_camel_case_types)]
                    struct OptimizeTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::OptimizeTableRequest>
                    for OptimizeTableSvc<T> {
                        type Response = super::OptimizeTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::OptimizeTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::optimize_table(&inner, request).await
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
                        let method = OptimizeTableSvc(inner);
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
                "/platform.data.v1.TableService/VacuumTable" => {
                    #[allow(non_camel_case_types)]
                    struct VacuumTableSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::VacuumTableRequest>
                    for VacuumTableSvc<T> {
                        type Response = super::VacuumTableResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::VacuumTableRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::vacuum_table(&inner, request).await
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
                        let method = VacuumTableSvc(inner);
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
                "/platform.data.v1.TableService/EraseRows" => {
                    #[allow(non_camel_case_types)]
                    struct EraseRowsSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::EraseRowsRequest>
                    for EraseRowsSvc<T> {
                        type Response = super::EraseRowsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EraseRowsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::erase_rows(&inner, request).await
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
                        let method = EraseRowsSvc(inner);
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
                "/platform.data.v1.TableService/GetTableOperation" => {
                    #[allow(non_camel_case_types)]
                    struct GetTableOperationSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::GetTableOperationRequest>
                    for GetTableOperationSvc<T> {
                        type Response = super::GetTableOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetTableOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::get_table_operation(&inner, request)
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
                        let method = GetTableOperationSvc(inner);
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
                "/platform.data.v1.TableService/ListTableOperations" => {
                    #[allow(non_camel_case_types)]
                    struct ListTableOperationsSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::ListTableOperationsRequest>
                    for ListTableOperationsSvc<T> {
                        type Response = super::ListTableOperationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListTableOperationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::list_table_operations(&inner, request)
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
                        let method = ListTableOperationsSvc(inner);
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
                "/platform.data.v1.TableService/CancelTableOperation" => {
                    #[allow(non_camel_case_types)]
                    struct CancelTableOperationSvc<T: TableService>(pub Arc<T>);
                    impl<
                        T: TableService,
                    > tonic::server::UnaryService<super::CancelTableOperationRequest>
                    for CancelTableOperationSvc<T> {
                        type Response = super::CancelTableOperationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelTableOperationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TableService>::cancel_table_operation(&inner, request)
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
                        let method = CancelTableOperationSvc(inner);
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
    impl<T> Clone for TableServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.data.v1.TableService";
    impl<T> tonic::server::NamedService for TableServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod bronze_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with BronzeServiceServer.
    #[async_trait]
    pub trait BronzeService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn ingest_batch(
            &self,
            request: tonic::Request<tonic::Streaming<super::IngestBatchRequest>>,
        ) -> std::result::Result<
            tonic::Response<super::IngestBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn ingest_records(
            &self,
            request: tonic::Request<super::IngestRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IngestRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn ingest_from_storage(
            &self,
            request: tonic::Request<super::IngestFromStorageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::IngestFromStorageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one batch.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        async fn get_batch(
            &self,
            request: tonic::Request<super::GetBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists batches, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_batches(
            &self,
            request: tonic::Request<super::ListBatchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListBatchesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams the records of one batch as they were received, in their order.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        async fn read_raw(
            &self,
            request: tonic::Request<super::ReadRawRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::ReadRawResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists raw records of one batch page by page, for people who look into it.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        async fn list_raw_records(
            &self,
            request: tonic::Request<super::ListRawRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRawRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns what a batch came from and what was made of it.

 State: none.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: there is no such batch, or its retention has passed.
*/
        async fn get_lineage(
            &self,
            request: tonic::Request<super::GetLineageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetLineageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Announces stored batches again, so that the layers above process them anew.

 Nothing is copied: the events of the batches are published once more, marked as a replay, and silver replaces what
 it made of them before. Use it after a data set's declaration changed.

 State: writes one event for each batch; durable when the call returns.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: one of the named batches does not exist; nothing is replayed.
 - OUT_OF_RANGE TOO_MANY_BATCHES: the selection holds more than 10,000 batches; narrow it.
*/
        async fn replay_batches(
            &self,
            request: tonic::Request<super::ReplayBatchesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReplayBatchesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Removes raw batches that are older than the given age.

 A background task does the same by each table's retention; this call does it at once, for instance with a shorter
 age.

 State: commits deletions; durable when the call returns. Files follow when history retention has passed.

 Errors:
 - NOT_FOUND TABLE_NOT_FOUND: there is no bronze table of this name.
*/
        async fn apply_retention(
            &self,
            request: tonic::Request<super::ApplyRetentionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyRetentionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Removes one batch and everything that silver and gold made of it alone.

 Removing what an earlier call removed changes nothing more.

 State: commits the deletion and publishes it; durable in bronze when the call returns, the layers above follow.

 Errors:
 - NOT_FOUND BATCH_NOT_FOUND: no batch ever had this id, or its retention has passed.
*/
        async fn delete_batch(
            &self,
            request: tonic::Request<super::DeleteBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn erase_raw_records(
            &self,
            request: tonic::Request<super::EraseRawRecordsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EraseRawRecordsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The first layer: keeps records as they were received, so that everything after it can be computed again.

 A batch is stored as a whole or not at all, in the partition of its organisation and day. Every ingest is made once
 however often it is sent: by request id for 24 hours unless its batch was removed by `DeleteBatch`, and for ever by
 append position. What a dropped table held does not count in the next table of its name.
*/
    #[derive(Debug)]
    pub struct BronzeServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> BronzeServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for BronzeServiceServer<T>
    where
        T: BronzeService,
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
                "/platform.data.v1.BronzeService/IngestBatch" => {
                    #[allow(non_camel_case_types)]
                    struct IngestBatchSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::ClientStreamingService<super::IngestBatchRequest>
                    for IngestBatchSvc<T> {
                        type Response = super::IngestBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                tonic::Streaming<super::IngestBatchRequest>,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::ingest_batch(&inner, request).await
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
                        let method = IngestBatchSvc(inner);
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
                "/platform.data.v1.BronzeService/IngestRecords" => {
                    #[allow(non_camel_case_types)]
                    struct IngestRecordsSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::IngestRecordsRequest>
                    for IngestRecordsSvc<T> {
                        type Response = super::IngestRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::IngestRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::ingest_records(&inner, request).await
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
                        let method = IngestRecordsSvc(inner);
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
                "/platform.data.v1.BronzeService/IngestFromStorage" => {
                    #[allow(non_camel_case_types)]
                    struct IngestFromStorageSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::IngestFromStorageRequest>
                    for IngestFromStorageSvc<T> {
                        type Response = super::IngestFromStorageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::IngestFromStorageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::ingest_from_storage(&inner, request)
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
                        let method = IngestFromStorageSvc(inner);
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
                "/platform.data.v1.BronzeService/GetBatch" => {
                    #[allow(non_camel_case_types)]
                    struct GetBatchSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::GetBatchRequest>
                    for GetBatchSvc<T> {
                        type Response = super::GetBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::get_batch(&inner, request).await
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
                        let method = GetBatchSvc(inner);
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
                "/platform.data.v1.BronzeService/ListBatches" => {
                    #[allow(non_camel_case_types)]
                    struct ListBatchesSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::ListBatchesRequest>
                    for ListBatchesSvc<T> {
                        type Response = super::ListBatchesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListBatchesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::list_batches(&inner, request).await
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
                        let method = ListBatchesSvc(inner);
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
                "/platform.data.v1.BronzeService/ReadRaw" => {
                    #[allow(non_camel_case_types)]
                    struct ReadRawSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::ServerStreamingService<super::ReadRawRequest>
                    for ReadRawSvc<T> {
                        type Response = super::ReadRawResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ReadRawResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReadRawRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::read_raw(&inner, request).await
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
                        let method = ReadRawSvc(inner);
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
                "/platform.data.v1.BronzeService/ListRawRecords" => {
                    #[allow(non_camel_case_types)]
                    struct ListRawRecordsSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::ListRawRecordsRequest>
                    for ListRawRecordsSvc<T> {
                        type Response = super::ListRawRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRawRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::list_raw_records(&inner, request)
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
                        let method = ListRawRecordsSvc(inner);
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
                "/platform.data.v1.BronzeService/GetLineage" => {
                    #[allow(non_camel_case_types)]
                    struct GetLineageSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::GetLineageRequest>
                    for GetLineageSvc<T> {
                        type Response = super::GetLineageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetLineageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::get_lineage(&inner, request).await
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
                        let method = GetLineageSvc(inner);
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
                "/platform.data.v1.BronzeService/ReplayBatches" => {
                    #[allow(non_camel_case_types)]
                    struct ReplayBatchesSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::ReplayBatchesRequest>
                    for ReplayBatchesSvc<T> {
                        type Response = super::ReplayBatchesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReplayBatchesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::replay_batches(&inner, request).await
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
                        let method = ReplayBatchesSvc(inner);
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
                "/platform.data.v1.BronzeService/ApplyRetention" => {
                    #[allow(non_camel_case_types)]
                    struct ApplyRetentionSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::ApplyRetentionRequest>
                    for ApplyRetentionSvc<T> {
                        type Response = super::ApplyRetentionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ApplyRetentionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::apply_retention(&inner, request).await
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
                        let method = ApplyRetentionSvc(inner);
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
                "/platform.data.v1.BronzeService/DeleteBatch" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteBatchSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::DeleteBatchRequest>
                    for DeleteBatchSvc<T> {
                        type Response = super::DeleteBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::delete_batch(&inner, request).await
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
                        let method = DeleteBatchSvc(inner);
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
                "/platform.data.v1.BronzeService/EraseRawRecords" => {
                    #[allow(non_camel_case_types)]
                    struct EraseRawRecordsSvc<T: BronzeService>(pub Arc<T>);
                    impl<
                        T: BronzeService,
                    > tonic::server::UnaryService<super::EraseRawRecordsRequest>
                    for EraseRawRecordsSvc<T> {
                        type Response = super::EraseRawRecordsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EraseRawRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as BronzeService>::erase_raw_records(&inner, request)
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
                        let method = EraseRawRecordsSvc(inner);
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
    impl<T> Clone for BronzeServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.data.v1.BronzeService";
    impl<T> tonic::server::NamedService for BronzeServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod silver_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SilverServiceServer.
    #[async_trait]
    pub trait SilverService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn process_batch(
            &self,
            request: tonic::Request<super::ProcessBatchRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProcessBatchResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the result of one processed batch.

 State: none.

 Errors:
 - NOT_FOUND RESULT_NOT_FOUND: there is no such silver batch.
*/
        async fn get_result(
            &self,
            request: tonic::Request<super::GetResultRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetResultResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists results of processed batches, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_results(
            &self,
            request: tonic::Request<super::ListResultsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListResultsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn upsert_rows(
            &self,
            request: tonic::Request<super::UpsertRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpsertRowsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn delete_rows(
            &self,
            request: tonic::Request<super::DeleteRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRowsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Casts and scores rows as processing would, and keeps nothing.

 Lets a declaration be tried before it is saved, by giving its draft version.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no data set of this name and version is declared.
*/
        async fn score_rows(
            &self,
            request: tonic::Request<super::ScoreRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ScoreRowsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn lookup_rows(
            &self,
            request: tonic::Request<super::LookupRowsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::LookupRowsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn query_rows(
            &self,
            request: tonic::Request<super::QueryRowsRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::QueryRowsResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists records that were set aside, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_quarantine(
            &self,
            request: tonic::Request<super::ListQuarantineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQuarantineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one record that was set aside.

 State: none.

 Errors:
 - NOT_FOUND QUARANTINED_RECORD_NOT_FOUND: there is no such record.
*/
        async fn get_quarantined_record(
            &self,
            request: tonic::Request<super::GetQuarantinedRecordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQuarantinedRecordResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Takes records out of quarantine and into their data set in spite of their score.

 Records that are not held any more are passed over. A record that cannot be cast stays, and is counted as refused.
 So does one of which only the beginning is kept, because it is too large.
 So does a row of another data set: it is judged again when it, or the declaration, changes.

 State: commits at most one version for each table, and moves the records; durable when the call returns.

 Errors:
 - OUT_OF_RANGE TOO_MANY_RECORDS: the filter selects more than 100,000 records; narrow it.
*/
        async fn release_quarantined(
            &self,
            request: tonic::Request<super::ReleaseQuarantinedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReleaseQuarantinedResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Scores held records again by the newest version of their data set, and releases those that now pass.

 State: as `ReleaseQuarantined` for those that pass; the others keep their new score. Durable when the call returns.

 Errors:
 - OUT_OF_RANGE TOO_MANY_RECORDS: the filter selects more than 100,000 records; narrow it.
*/
        async fn reevaluate_quarantined(
            &self,
            request: tonic::Request<super::ReevaluateQuarantinedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReevaluateQuarantinedResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Throws held records away; their raw records stay in bronze.

 Records that are not held any more are passed over.

 State: marks the records discarded, durable when the call returns.

 Errors:
 - OUT_OF_RANGE TOO_MANY_RECORDS: the filter selects more than 100,000 records; narrow it.
*/
        async fn discard_quarantined(
            &self,
            request: tonic::Request<super::DiscardQuarantinedRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DiscardQuarantinedResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Summarises the quality of the rows that were processed in a range of days.

 State: none.

 Errors: none of its own.
*/
        async fn get_quality_report(
            &self,
            request: tonic::Request<super::GetQualityReportRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQualityReportResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists campaigns of the advertising template: a view of the data set `campaigns`.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        async fn list_campaign_entities(
            &self,
            request: tonic::Request<super::ListCampaignEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCampaignEntitiesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams daily delivery of the advertising template: a view of the data set `campaign_metrics`.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        async fn query_metrics(
            &self,
            request: tonic::Request<super::QueryMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::QueryMetricsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The second layer: casts, cleans, scores and de-duplicates records into the rows of declared data sets.

 A data set's columns, casts, key, order of versions and quality rules are declared in the config service, and
 versioned. Of the rows of one key the latest wins: by the declared order column, then by time of ingestion, then by
 place in the batch. The result does not depend on the order in which batches are processed, nor on how often.
*/
    #[derive(Debug)]
    pub struct SilverServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SilverServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SilverServiceServer<T>
    where
        T: SilverService,
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
                "/platform.data.v1.SilverService/ProcessBatch" => {
                    #[allow(non_camel_case_types)]
                    struct ProcessBatchSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ProcessBatchRequest>
                    for ProcessBatchSvc<T> {
                        type Response = super::ProcessBatchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ProcessBatchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::process_batch(&inner, request).await
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
                        let method = ProcessBatchSvc(inner);
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
                "/platform.data.v1.SilverService/GetResult" => {
                    #[allow(non_camel_case_types)]
                    struct GetResultSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::GetResultRequest>
                    for GetResultSvc<T> {
                        type Response = super::GetResultResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetResultRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::get_result(&inner, request).await
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
                        let method = GetResultSvc(inner);
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
                "/platform.data.v1.SilverService/ListResults" => {
                    #[allow(non_camel_case_types)]
                    struct ListResultsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ListResultsRequest>
                    for ListResultsSvc<T> {
                        type Response = super::ListResultsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListResultsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::list_results(&inner, request).await
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
                        let method = ListResultsSvc(inner);
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
                "/platform.data.v1.SilverService/UpsertRows" => {
                    #[allow(non_camel_case_types)]
                    struct UpsertRowsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::UpsertRowsRequest>
                    for UpsertRowsSvc<T> {
                        type Response = super::UpsertRowsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpsertRowsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::upsert_rows(&inner, request).await
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
                        let method = UpsertRowsSvc(inner);
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
                "/platform.data.v1.SilverService/DeleteRows" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteRowsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::DeleteRowsRequest>
                    for DeleteRowsSvc<T> {
                        type Response = super::DeleteRowsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteRowsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::delete_rows(&inner, request).await
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
                        let method = DeleteRowsSvc(inner);
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
                "/platform.data.v1.SilverService/ScoreRows" => {
                    #[allow(non_camel_case_types)]
                    struct ScoreRowsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ScoreRowsRequest>
                    for ScoreRowsSvc<T> {
                        type Response = super::ScoreRowsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ScoreRowsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::score_rows(&inner, request).await
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
                        let method = ScoreRowsSvc(inner);
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
                "/platform.data.v1.SilverService/LookupRows" => {
                    #[allow(non_camel_case_types)]
                    struct LookupRowsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::LookupRowsRequest>
                    for LookupRowsSvc<T> {
                        type Response = super::LookupRowsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::LookupRowsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::lookup_rows(&inner, request).await
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
                        let method = LookupRowsSvc(inner);
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
                "/platform.data.v1.SilverService/QueryRows" => {
                    #[allow(non_camel_case_types)]
                    struct QueryRowsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::ServerStreamingService<super::QueryRowsRequest>
                    for QueryRowsSvc<T> {
                        type Response = super::QueryRowsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::QueryRowsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryRowsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::query_rows(&inner, request).await
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
                        let method = QueryRowsSvc(inner);
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
                "/platform.data.v1.SilverService/ListQuarantine" => {
                    #[allow(non_camel_case_types)]
                    struct ListQuarantineSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ListQuarantineRequest>
                    for ListQuarantineSvc<T> {
                        type Response = super::ListQuarantineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQuarantineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::list_quarantine(&inner, request).await
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
                        let method = ListQuarantineSvc(inner);
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
                "/platform.data.v1.SilverService/GetQuarantinedRecord" => {
                    #[allow(non_camel_case_types)]
                    struct GetQuarantinedRecordSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::GetQuarantinedRecordRequest>
                    for GetQuarantinedRecordSvc<T> {
                        type Response = super::GetQuarantinedRecordResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQuarantinedRecordRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::get_quarantined_record(
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
                        let method = GetQuarantinedRecordSvc(inner);
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
                "/platform.data.v1.SilverService/ReleaseQuarantined" => {
                    #[allow(non_camel_case_types)]
                    struct ReleaseQuarantinedSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ReleaseQuarantinedRequest>
                    for ReleaseQuarantinedSvc<T> {
                        type Response = super::ReleaseQuarantinedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReleaseQuarantinedRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::release_quarantined(&inner, request)
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
                        let method = ReleaseQuarantinedSvc(inner);
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
                "/platform.data.v1.SilverService/ReevaluateQuarantined" => {
                    #[allow(non_camel_case_types)]
                    struct ReevaluateQuarantinedSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ReevaluateQuarantinedRequest>
                    for ReevaluateQuarantinedSvc<T> {
                        type Response = super::ReevaluateQuarantinedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReevaluateQuarantinedRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::reevaluate_quarantined(
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
                        let method = ReevaluateQuarantinedSvc(inner);
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
                "/platform.data.v1.SilverService/DiscardQuarantined" => {
                    #[allow(non_camel_case_types)]
                    struct DiscardQuarantinedSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::DiscardQuarantinedRequest>
                    for DiscardQuarantinedSvc<T> {
                        type Response = super::DiscardQuarantinedResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DiscardQuarantinedRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::discard_quarantined(&inner, request)
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
                        let method = DiscardQuarantinedSvc(inner);
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
                "/platform.data.v1.SilverService/GetQualityReport" => {
                    #[allow(non_camel_case_types)]
                    struct GetQualityReportSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::GetQualityReportRequest>
                    for GetQualityReportSvc<T> {
                        type Response = super::GetQualityReportResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQualityReportRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::get_quality_report(&inner, request)
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
                        let method = GetQualityReportSvc(inner);
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
                "/platform.data.v1.SilverService/ListCampaignEntities" => {
                    #[allow(non_camel_case_types)]
                    struct ListCampaignEntitiesSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::UnaryService<super::ListCampaignEntitiesRequest>
                    for ListCampaignEntitiesSvc<T> {
                        type Response = super::ListCampaignEntitiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListCampaignEntitiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::list_campaign_entities(
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
                        let method = ListCampaignEntitiesSvc(inner);
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
                "/platform.data.v1.SilverService/QueryMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct QueryMetricsSvc<T: SilverService>(pub Arc<T>);
                    impl<
                        T: SilverService,
                    > tonic::server::ServerStreamingService<super::QueryMetricsRequest>
                    for QueryMetricsSvc<T> {
                        type Response = super::QueryMetricsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::QueryMetricsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryMetricsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SilverService>::query_metrics(&inner, request).await
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
                        let method = QueryMetricsSvc(inner);
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
    impl<T> Clone for SilverServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.data.v1.SilverService";
    impl<T> tonic::server::NamedService for SilverServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod gold_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with GoldServiceServer.
    #[async_trait]
    pub trait GoldService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists the declared aggregations with their state.

 State: none.

 Errors: none of its own.
*/
        async fn list_aggregations(
            &self,
            request: tonic::Request<super::ListAggregationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAggregationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one aggregation with its dimensions, measures and state.

 State: none.

 Errors:
 - NOT_FOUND AGGREGATION_NOT_FOUND: no aggregation of this name is declared.
*/
        async fn get_aggregation(
            &self,
            request: tonic::Request<super::GetAggregationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetAggregationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn build_aggregation(
            &self,
            request: tonic::Request<super::BuildAggregationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BuildAggregationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn build_from_silver(
            &self,
            request: tonic::Request<super::BuildFromSilverRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BuildFromSilverResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Brings several aggregations, or all, up to date for a person who does not want to wait for the next run.

 State: commits at most one version of each table; durable when the call returns.

 Errors:
 - NOT_FOUND AGGREGATION_NOT_FOUND: one of the names is not declared; nothing is built.
 - FAILED_PRECONDITION FORMULA_FAILED: a declared formula failed on a group; the group and the cause are in the
   details.
*/
        async fn refresh_views(
            &self,
            request: tonic::Request<super::RefreshViewsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshViewsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn query_aggregation(
            &self,
            request: tonic::Request<super::QueryAggregationRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::QueryAggregationResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells how old the newest data of each source is.

 State: none.

 Errors: none of its own.
*/
        async fn get_data_freshness(
            &self,
            request: tonic::Request<super::GetDataFreshnessRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDataFreshnessResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists delivery of campaigns by day, week or month: a view of the aggregation `campaign_metrics_daily`.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        async fn query_campaign_metrics(
            &self,
            request: tonic::Request<super::QueryCampaignMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryCampaignMetricsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns the pacing of one entity: a view of the aggregation `pacing_summary`.

 `pacing rate = delivered / booked * total days / elapsed days * 100`. What cannot be computed is absent, never
 infinite: nothing booked, or a flight that has not begun.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
 - NOT_FOUND ENTITY_NOT_FOUND: there is no such entity, or it has neither a budget nor a deal.
*/
        async fn get_pacing(
            &self,
            request: tonic::Request<super::GetPacingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPacingResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the pacing of all campaigns with a flight, the worst first.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        async fn list_pacing(
            &self,
            request: tonic::Request<super::ListPacingRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPacingResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns revenue, cost and margin of one entity over a range of days.

 `margin percent = (revenue - cost) / revenue * 100`; absent without revenue.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
 - NOT_FOUND ENTITY_NOT_FOUND: there is no such entity.
 - FAILED_PRECONDITION CURRENCY_MISMATCH: revenue and cost are in currencies between which no rate is known.
*/
        async fn get_margin(
            &self,
            request: tonic::Request<super::GetMarginRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMarginResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Writes deals (bookings) and matches them to campaigns: rows of the data set `deals`.

 A deal is found again by `external_id`; the last write of it wins. It is matched by `dsp_campaign_id` where that is
 set, else by client and campaign name.

 State: commits the deals and brings pacing and margin of their campaigns up to date; durable when the call returns.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        async fn upsert_deals(
            &self,
            request: tonic::Request<super::UpsertDealsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpsertDealsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists deals.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation has not installed the advertising template.
*/
        async fn list_deals(
            &self,
            request: tonic::Request<super::ListDealsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDealsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns one deal.

 State: none.

 Errors:
 - NOT_FOUND DEAL_NOT_FOUND: there is no such deal.
*/
        async fn get_deal(
            &self,
            request: tonic::Request<super::GetDealRequest>,
        ) -> std::result::Result<tonic::Response<super::GetDealResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes deals; ids that do not exist are passed over.

 State: commits the deletion and brings pacing and margin of their campaigns up to date; durable when the call
 returns.

 Errors: none of its own.
*/
        async fn delete_deals(
            &self,
            request: tonic::Request<super::DeleteDealsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteDealsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The third layer: aggregates and joins that people and rules read.

 What an aggregation groups, measures and joins is declared in the config service, and versioned. The calls about
 campaigns, pacing, margin and deals are views over the aggregations of the advertising template; any other domain
 uses the generic calls.
*/
    #[derive(Debug)]
    pub struct GoldServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> GoldServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for GoldServiceServer<T>
    where
        T: GoldService,
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
                "/platform.data.v1.GoldService/ListAggregations" => {
                    #[allow(non_camel_case_types)]
                    struct ListAggregationsSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::ListAggregationsRequest>
                    for ListAggregationsSvc<T> {
                        type Response = super::ListAggregationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAggregationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::list_aggregations(&inner, request).await
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
                        let method = ListAggregationsSvc(inner);
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
                "/platform.data.v1.GoldService/GetAggregation" => {
                    #[allow(non_camel_case_types)]
                    struct GetAggregationSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::GetAggregationRequest>
                    for GetAggregationSvc<T> {
                        type Response = super::GetAggregationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetAggregationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::get_aggregation(&inner, request).await
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
                        let method = GetAggregationSvc(inner);
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
                "/platform.data.v1.GoldService/BuildAggregation" => {
                    #[allow(non_camel_case_types)]
                    struct BuildAggregationSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::BuildAggregationRequest>
                    for BuildAggregationSvc<T> {
                        type Response = super::BuildAggregationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BuildAggregationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::build_aggregation(&inner, request).await
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
                        let method = BuildAggregationSvc(inner);
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
                "/platform.data.v1.GoldService/BuildFromSilver" => {
                    #[allow(non_camel_case_types)]
                    struct BuildFromSilverSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::BuildFromSilverRequest>
                    for BuildFromSilverSvc<T> {
                        type Response = super::BuildFromSilverResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BuildFromSilverRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::build_from_silver(&inner, request).await
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
                        let method = BuildFromSilverSvc(inner);
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
                "/platform.data.v1.GoldService/RefreshViews" => {
                    #[allow(non_camel_case_types)]
                    struct RefreshViewsSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::RefreshViewsRequest>
                    for RefreshViewsSvc<T> {
                        type Response = super::RefreshViewsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RefreshViewsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::refresh_views(&inner, request).await
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
                        let method = RefreshViewsSvc(inner);
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
                "/platform.data.v1.GoldService/QueryAggregation" => {
                    #[allow(non_camel_case_types)]
                    struct QueryAggregationSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::ServerStreamingService<
                        super::QueryAggregationRequest,
                    > for QueryAggregationSvc<T> {
                        type Response = super::QueryAggregationResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::QueryAggregationResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryAggregationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::query_aggregation(&inner, request).await
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
                        let method = QueryAggregationSvc(inner);
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
                "/platform.data.v1.GoldService/GetDataFreshness" => {
                    #[allow(non_camel_case_types)]
                    struct GetDataFreshnessSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::GetDataFreshnessRequest>
                    for GetDataFreshnessSvc<T> {
                        type Response = super::GetDataFreshnessResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDataFreshnessRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::get_data_freshness(&inner, request)
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
                        let method = GetDataFreshnessSvc(inner);
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
                "/platform.data.v1.GoldService/QueryCampaignMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct QueryCampaignMetricsSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::QueryCampaignMetricsRequest>
                    for QueryCampaignMetricsSvc<T> {
                        type Response = super::QueryCampaignMetricsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryCampaignMetricsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::query_campaign_metrics(&inner, request)
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
                        let method = QueryCampaignMetricsSvc(inner);
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
                "/platform.data.v1.GoldService/GetPacing" => {
                    #[allow(non_camel_case_types)]
                    struct GetPacingSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::GetPacingRequest>
                    for GetPacingSvc<T> {
                        type Response = super::GetPacingResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPacingRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::get_pacing(&inner, request).await
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
                        let method = GetPacingSvc(inner);
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
                "/platform.data.v1.GoldService/ListPacing" => {
                    #[allow(non_camel_case_types)]
                    struct ListPacingSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::ListPacingRequest>
                    for ListPacingSvc<T> {
                        type Response = super::ListPacingResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPacingRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::list_pacing(&inner, request).await
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
                        let method = ListPacingSvc(inner);
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
                "/platform.data.v1.GoldService/GetMargin" => {
                    #[allow(non_camel_case_types)]
                    struct GetMarginSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::GetMarginRequest>
                    for GetMarginSvc<T> {
                        type Response = super::GetMarginResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetMarginRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::get_margin(&inner, request).await
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
                        let method = GetMarginSvc(inner);
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
                "/platform.data.v1.GoldService/UpsertDeals" => {
                    #[allow(non_camel_case_types)]
                    struct UpsertDealsSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::UpsertDealsRequest>
                    for UpsertDealsSvc<T> {
                        type Response = super::UpsertDealsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpsertDealsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::upsert_deals(&inner, request).await
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
                        let method = UpsertDealsSvc(inner);
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
                "/platform.data.v1.GoldService/ListDeals" => {
                    #[allow(non_camel_case_types)]
                    struct ListDealsSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::ListDealsRequest>
                    for ListDealsSvc<T> {
                        type Response = super::ListDealsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDealsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::list_deals(&inner, request).await
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
                        let method = ListDealsSvc(inner);
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
                "/platform.data.v1.GoldService/GetDeal" => {
                    #[allow(non_camel_case_types)]
                    struct GetDealSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::GetDealRequest>
                    for GetDealSvc<T> {
                        type Response = super::GetDealResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDealRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::get_deal(&inner, request).await
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
                        let method = GetDealSvc(inner);
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
                "/platform.data.v1.GoldService/DeleteDeals" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteDealsSvc<T: GoldService>(pub Arc<T>);
                    impl<
                        T: GoldService,
                    > tonic::server::UnaryService<super::DeleteDealsRequest>
                    for DeleteDealsSvc<T> {
                        type Response = super::DeleteDealsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteDealsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as GoldService>::delete_deals(&inner, request).await
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
                        let method = DeleteDealsSvc(inner);
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
    impl<T> Clone for GoldServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.data.v1.GoldService";
    impl<T> tonic::server::NamedService for GoldServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
