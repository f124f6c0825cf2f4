// @generated
/// Generated client implementations.
pub mod catalog_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** What can be queried:
 the tables of the three layers and the organisation's views, with columns, descriptions and freshness.

 The catalogue shows the newest state of what `platform.data.v1` holds and `platform.config.v1` declares;
 only views are written here.
 A view is a named SELECT that is expanded where it is used;
 it stores no rows, and reads with the rights of whoever uses it.
*/
    #[derive(Debug, Clone)]
    pub struct CatalogServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl CatalogServiceClient<tonic::transport::Channel> {
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
    impl<T> CatalogServiceClient<T>
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
        ) -> CatalogServiceClient<InterceptedService<T, F>>
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
            CatalogServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists tables and views, by layer and name.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_relations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRelationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRelationsResponse>,
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
                "/platform.query.v1.CatalogService/ListRelations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.CatalogService", "ListRelations"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one table or view with its columns.

 State: none.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view of this name.
*/
        pub async fn get_relation(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRelationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRelationResponse>,
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
                "/platform.query.v1.CatalogService/GetRelation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.CatalogService", "GetRelation"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Computes a profile of columns: counts, extremes, most frequent values, a histogram.

 Tables of more than 1,000,000 rows are sampled. Columns with personal data are left out without
 `platform.personal_data.read`.

 State: none.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view of this name.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column that is named does not exist.
 - RESOURCE_EXHAUSTED TOO_MANY_QUERIES: too many queries at a time or a minute.
 - DEADLINE_EXCEEDED QUERY_TIMEOUT: the query's time ran out.
*/
        pub async fn profile_relation(
            &mut self,
            request: impl tonic::IntoRequest<super::ProfileRelationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProfileRelationResponse>,
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
                "/platform.query.v1.CatalogService/ProfileRelation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.CatalogService",
                        "ProfileRelation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Finds tables, views and columns by name and description, best first.

 State: none.

 Errors: none of its own.
*/
        pub async fn search_catalog(
            &mut self,
            request: impl tonic::IntoRequest<super::SearchCatalogRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SearchCatalogResponse>,
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
                "/platform.query.v1.CatalogService/SearchCatalog",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.CatalogService", "SearchCatalog"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the functions that SQL knows.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_sql_functions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSqlFunctionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSqlFunctionsResponse>,
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
                "/platform.query.v1.CatalogService/ListSqlFunctions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.CatalogService",
                        "ListSqlFunctions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Creates a view, or adds a version to one. Without a difference no version is added.

 State: writes the version and its audit event in one transaction; other servers know it within 5 s.

 Errors:
 - INVALID_ARGUMENT SQL_INVALID: the statement does not parse or does not type-check.
 - INVALID_ARGUMENT SQL_STATEMENT_FORBIDDEN: the statement is no SELECT.
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view that it reads.
 - FAILED_PRECONDITION VIEW_CYCLE: the view would read itself.
 - FAILED_PRECONDITION VIEW_IN_USE: other views read columns that it would lose; the metadata name the first.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 1,000 views.
*/
        pub async fn save_view(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveViewRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveViewResponse>,
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
                "/platform.query.v1.CatalogService/SaveView",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.CatalogService", "SaveView"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a view, newest first.

 State: none.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: no view has this name.
*/
        pub async fn list_view_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListViewVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListViewVersionsResponse>,
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
                "/platform.query.v1.CatalogService/ListViewVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.CatalogService",
                        "ListViewVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a view. Deleting what is deleted changes nothing.

 State: marks the view deleted and writes its audit event.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: there has never been a view of this name.
 - FAILED_PRECONDITION VIEW_IN_USE: other views read it; the metadata name the first.
*/
        pub async fn delete_view(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteViewRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteViewResponse>,
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
                "/platform.query.v1.CatalogService/DeleteView",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.CatalogService", "DeleteView"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod sql_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** SQL over the organisation's catalogue.

 The dialect is that of DataFusion, near to PostgreSQL's.
 One statement a call, and only SELECT, WITH, VALUES, SHOW, DESCRIBE and EXPLAIN.
 Names are looked up in the organisation's own catalogue alone (`bronze`,
 `silver`, `gold`, `views`), so that no statement reaches another's.
 Columns with personal data are masked for callers without `platform.personal_data.read`.
 A name in SQL is `layer.table`; a parameter is `$name` or `$1`.
 Integer arithmetic that overflows and a division by zero are errors.

 Limits of a query, unless the organisation's plan says otherwise:
 60 s, 1,000,000 rows, 256 MiB of result, 256 MiB of memory, 64 GiB scanned;
 10 queries at a time and 100 a minute for an organisation, and others wait up to 10 s.
 A query ends when its caller goes away.
*/
    #[derive(Debug, Clone)]
    pub struct SqlServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SqlServiceClient<tonic::transport::Channel> {
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
    impl<T> SqlServiceClient<T>
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
        ) -> SqlServiceClient<InterceptedService<T, F>>
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
            SqlServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Executes a statement and streams its result:
 first the schema, then batches, now and then the progress, last the statistics.

 A stream without statistics at its end is incomplete.
 One of which the caller takes no message for a minute ends with CALL_TIMEOUT.
 The server computes no further than a few batches ahead of the reader. A caller that lost the stream learns by
 GetQuery with its `query_id` how the query ended, and runs it again under another id.

 State: writes the query to the history; nothing else.

 Errors:
 - INVALID_ARGUMENT SQL_INVALID: the statement does not parse or does not type-check; the metadata name line and
   column.
 - INVALID_ARGUMENT SQL_STATEMENT_FORBIDDEN: the statement is none of those that are allowed, or there are several.
 - INVALID_ARGUMENT SQL_PARAMETER_MISMATCH: a parameter is missing, unknown, or not of the type that is needed.
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view of this name.
 - ALREADY_EXISTS QUERY_ID_REUSED: a query of this id exists.
 - OUT_OF_RANGE SQL_ARITHMETIC: division by zero, overflow, or a cast that loses a value.
 - OUT_OF_RANGE QUERY_LIMIT_EXCEEDED: the query needs more memory, result or scanned bytes than its limits; the
   metadata name the limit.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: `as_of` lies before the oldest version of a table that is read.
 - RESOURCE_EXHAUSTED TOO_MANY_QUERIES: too many queries at a time or a minute.
 - DEADLINE_EXCEEDED QUERY_TIMEOUT: the query's time ran out.
 - CANCELLED QUERY_CANCELLED: CancelQuery ended it.
*/
        pub async fn execute_sql(
            &mut self,
            request: impl tonic::IntoRequest<super::ExecuteSqlRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::ExecuteSqlResponse>>,
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
                "/platform.query.v1.SqlService/ExecuteSql",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "ExecuteSql"));
            self.inner.server_streaming(req, path, codec).await
        }
        /** Checks a statement without executing it: its schema, parameters, tables and costs.
 Faults are an answer, not a failure of the call.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_sql(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateSqlRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateSqlResponse>,
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
                "/platform.query.v1.SqlService/ValidateSql",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "ValidateSql"));
            self.inner.unary(req, path, codec).await
        }
        /** Explains how a statement is or would be executed.

 With `analyze` the statement is executed, its rows are dropped, and the steps carry what they really took.

 State: none; with `analyze` as ExecuteSql.

 Errors:
 - INVALID_ARGUMENT SQL_INVALID: the statement does not parse or does not type-check.
 - INVALID_ARGUMENT SQL_STATEMENT_FORBIDDEN: the statement is none of those that are allowed.
 - INVALID_ARGUMENT SQL_PARAMETER_MISMATCH: a parameter is missing, unknown, or not of the type that is needed.
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view of this name.
 - OUT_OF_RANGE SQL_ARITHMETIC: with `analyze`: division by zero, overflow, or a cast that loses a value.
 - OUT_OF_RANGE QUERY_LIMIT_EXCEEDED: with `analyze`: the query needs more than its limits.
 - RESOURCE_EXHAUSTED TOO_MANY_QUERIES: with `analyze`: too many queries at a time or a minute.
 - DEADLINE_EXCEEDED QUERY_TIMEOUT: with `analyze`: the query's time ran out.
*/
        pub async fn explain_sql(
            &mut self,
            request: impl tonic::IntoRequest<super::ExplainSqlRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExplainSqlResponse>,
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
                "/platform.query.v1.SqlService/ExplainSql",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "ExplainSql"));
            self.inner.unary(req, path, codec).await
        }
        /** Opens a cursor: a result that is fetched in pieces, over several calls and connections.

 The versions of all tables are fixed when it is opened.
 A cursor belongs to its caller, lives for 10 minutes after its last use, and holds
 one of the organisation's 10 queries while it computes.
 A cursor that rests is ended when others need the memory that it holds; it has to be opened again then.
 Without a query id a client must not repeat the call by itself.

 State: writes the cursor;
 it does not survive a restart of the server that holds it, which then answers CURSOR_NOT_FOUND.

 Errors:
 - INVALID_ARGUMENT SQL_INVALID: the statement does not parse or does not type-check.
 - INVALID_ARGUMENT SQL_STATEMENT_FORBIDDEN: the statement is none of those that are allowed.
 - INVALID_ARGUMENT SQL_PARAMETER_MISMATCH: a parameter is missing, unknown, or not of the type that is needed.
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view of this name.
 - ALREADY_EXISTS QUERY_ID_REUSED: a query of this id exists.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: `as_of` lies before the oldest version of a table that is read.
 - RESOURCE_EXHAUSTED TOO_MANY_QUERIES: too many queries at a time or a minute, or 20 cursors are open for the
   caller.
*/
        pub async fn open_cursor(
            &mut self,
            request: impl tonic::IntoRequest<super::OpenCursorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::OpenCursorResponse>,
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
                "/platform.query.v1.SqlService/OpenCursor",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "OpenCursor"));
            self.inner.unary(req, path, codec).await
        }
        /** Fetches the next rows of a cursor, from a position on.

 Fetching the last position again returns the same rows, so that a lost answer can be asked for once more;
 earlier ones are gone.

 State: moves the cursor.

 Errors:
 - NOT_FOUND CURSOR_NOT_FOUND: no cursor of the caller has this id: closed, expired, ended because others
   needed its memory, or lost with its server.
 - OUT_OF_RANGE CURSOR_POSITION_GONE: the position is neither the next nor the last one.
 - OUT_OF_RANGE SQL_ARITHMETIC: division by zero, overflow, or a cast that loses a value.
 - OUT_OF_RANGE QUERY_LIMIT_EXCEEDED: the query needs more than its limits.
 - DEADLINE_EXCEEDED QUERY_TIMEOUT: the query's time ran out.
 - CANCELLED QUERY_CANCELLED: CancelQuery ended it.
*/
        pub async fn fetch_cursor(
            &mut self,
            request: impl tonic::IntoRequest<super::FetchCursorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchCursorResponse>,
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
                "/platform.query.v1.SqlService/FetchCursor",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "FetchCursor"));
            self.inner.unary(req, path, codec).await
        }
        /** Closes a cursor and frees what it holds. Closing what is closed changes nothing.

 State: deletes the cursor.

 Errors: none of its own.
*/
        pub async fn close_cursor(
            &mut self,
            request: impl tonic::IntoRequest<super::CloseCursorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CloseCursorResponse>,
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
                "/platform.query.v1.SqlService/CloseCursor",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "CloseCursor"));
            self.inner.unary(req, path, codec).await
        }
        /** Ends a query within a second. A query that is over is left as it is.

 The caller ends its own queries; others need `platform.query.admin`.

 State: none beyond the query's own.

 Errors:
 - NOT_FOUND QUERY_NOT_FOUND: no query has this id, or it is another's.
*/
        pub async fn cancel_query(
            &mut self,
            request: impl tonic::IntoRequest<super::CancelQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelQueryResponse>,
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
                "/platform.query.v1.SqlService/CancelQuery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "CancelQuery"));
            self.inner.unary(req, path, codec).await
        }
        /** Reads where a query stands, and what it took.

 State: none.

 Errors:
 - NOT_FOUND QUERY_NOT_FOUND: no query has this id, or it is another's, or older than 30 days.
*/
        pub async fn get_query(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQueryResponse>,
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
                "/platform.query.v1.SqlService/GetQuery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "GetQuery"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists queries, newest first: the caller's own, or with `platform.query.admin` everybody's.
 They are kept for 30 days.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_queries(
            &mut self,
            request: impl tonic::IntoRequest<super::ListQueriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQueriesResponse>,
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
                "/platform.query.v1.SqlService/ListQueries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.SqlService", "ListQueries"));
            self.inner.unary(req, path, codec).await
        }
        /** Reads the limits that hold for the caller, and how much of them is used.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_query_limits(
            &mut self,
            request: impl tonic::IntoRequest<super::GetQueryLimitsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQueryLimitsResponse>,
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
                "/platform.query.v1.SqlService/GetQueryLimits",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.SqlService", "GetQueryLimits"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod saved_query_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Queries that are kept under a name, with parameters and versions, to be run again and to feed dashboards.

 A query is its owner's until it is shared: with the organisation to read, or also to edit.
 It runs with the rights of whoever runs it.
*/
    #[derive(Debug, Clone)]
    pub struct SavedQueryServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl SavedQueryServiceClient<tonic::transport::Channel> {
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
    impl<T> SavedQueryServiceClient<T>
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
        ) -> SavedQueryServiceClient<InterceptedService<T, F>>
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
            SavedQueryServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a query, or adds a version to one. Without a difference no version is added.

 The query is that of the id, or without an id the caller's own of the name, which is created if there is none.

 State: writes the version and its audit event in one transaction.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may edit.
 - INVALID_ARGUMENT SQL_INVALID: the statement does not parse or does not type-check, or a parameter's default
   does not fit.
 - INVALID_ARGUMENT SQL_STATEMENT_FORBIDDEN: the statement is none of those that `SqlService` allows.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a query is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 5,000 queries.
*/
        pub async fn save_query(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveQueryResponse>,
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
                "/platform.query.v1.SavedQueryService/SaveQuery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.SavedQueryService", "SaveQuery"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one query.

 State: none.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may read, or it does not have this
   version.
*/
        pub async fn get_saved_query(
            &mut self,
            request: impl tonic::IntoRequest<super::GetSavedQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSavedQueryResponse>,
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
                "/platform.query.v1.SavedQueryService/GetSavedQuery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.SavedQueryService",
                        "GetSavedQuery",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the queries that the caller may read.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_saved_queries(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSavedQueriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSavedQueriesResponse>,
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
                "/platform.query.v1.SavedQueryService/ListSavedQueries",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.SavedQueryService",
                        "ListSavedQueries",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a query, newest first.

 State: none.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may read.
*/
        pub async fn list_saved_query_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSavedQueryVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSavedQueryVersionsResponse>,
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
                "/platform.query.v1.SavedQueryService/ListSavedQueryVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.SavedQueryService",
                        "ListSavedQueryVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a query. Deleting what is deleted changes nothing.

 State: marks the query deleted and writes its audit event.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may edit.
 - FAILED_PRECONDITION SAVED_QUERY_IN_USE: a dashboard shows it; the metadata name the first.
*/
        pub async fn delete_saved_query(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteSavedQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteSavedQueryResponse>,
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
                "/platform.query.v1.SavedQueryService/DeleteSavedQuery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.SavedQueryService",
                        "DeleteSavedQuery",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Runs a query and streams its result, as `SqlService.ExecuteSql` does.

 A caller that lost the stream learns by GetQuery with its `query_id` how the query ended, and runs it again under
 another id.

 State: writes the query to the history; nothing else.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may read, or it does not have this
   version.
 - INVALID_ARGUMENT SQL_INVALID: the statement fits the tables no more.
 - INVALID_ARGUMENT SQL_PARAMETER_MISMATCH: a parameter is missing, unknown, or not of the type that is needed.
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view that it reads.
 - ALREADY_EXISTS QUERY_ID_REUSED: a query of this id exists.
 - OUT_OF_RANGE SQL_ARITHMETIC: division by zero, overflow, or a cast that loses a value.
 - OUT_OF_RANGE QUERY_LIMIT_EXCEEDED: the query needs more than its limits.
 - RESOURCE_EXHAUSTED TOO_MANY_QUERIES: too many queries at a time or a minute.
 - DEADLINE_EXCEEDED QUERY_TIMEOUT: the query's time ran out.
 - CANCELLED QUERY_CANCELLED: CancelQuery ended it.
*/
        pub async fn run_saved_query(
            &mut self,
            request: impl tonic::IntoRequest<super::RunSavedQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::RunSavedQueryResponse>>,
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
                "/platform.query.v1.SavedQueryService/RunSavedQuery",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.SavedQueryService",
                        "RunSavedQuery",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod dashboard_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Dashboards: panels on a grid, each with a query and a way to show it, under common filters.

 Dashboards that ship with the platform can be copied and not changed.
 A panel runs with the rights of whoever looks at it.
*/
    #[derive(Debug, Clone)]
    pub struct DashboardServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl DashboardServiceClient<tonic::transport::Channel> {
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
    impl<T> DashboardServiceClient<T>
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
        ) -> DashboardServiceClient<InterceptedService<T, F>>
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
            DashboardServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Creates a dashboard, or adds a version to one. Without a difference no version is added.

 The dashboard is that of the id, or without an id the caller's own of the name, which is created if there is none.

 State: writes the version and the event `config.changes` in one transaction.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may edit.
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: a panel names a query that the caller may not read.
 - INVALID_ARGUMENT SQL_INVALID: the statement of a panel does not parse or does not type-check; `BadRequest`
   names the panel.
 - FAILED_PRECONDITION DASHBOARD_BUILT_IN: the dashboard ships with the platform; save it without an id to copy it.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: a dashboard is to take the name of another.
 - ABORTED VERSION_CONFLICT: `expected_version` is not the newest version.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 1,000 dashboards.
*/
        pub async fn save_dashboard(
            &mut self,
            request: impl tonic::IntoRequest<super::SaveDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveDashboardResponse>,
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
                "/platform.query.v1.DashboardService/SaveDashboard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.DashboardService",
                        "SaveDashboard",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one dashboard.

 State: none.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may read, or it does not have this
   version.
*/
        pub async fn get_dashboard(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDashboardResponse>,
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
                "/platform.query.v1.DashboardService/GetDashboard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.DashboardService", "GetDashboard"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the dashboards that the caller may read, without their panels.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_dashboards(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDashboardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDashboardsResponse>,
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
                "/platform.query.v1.DashboardService/ListDashboards",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.DashboardService",
                        "ListDashboards",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the versions of a dashboard, newest first, without their panels.

 State: none.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may read.
*/
        pub async fn list_dashboard_versions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListDashboardVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDashboardVersionsResponse>,
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
                "/platform.query.v1.DashboardService/ListDashboardVersions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.DashboardService",
                        "ListDashboardVersions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a dashboard. Deleting what is deleted changes nothing.

 State: marks the dashboard deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may edit.
 - FAILED_PRECONDITION DASHBOARD_BUILT_IN: the dashboard ships with the platform.
*/
        pub async fn delete_dashboard(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteDashboardResponse>,
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
                "/platform.query.v1.DashboardService/DeleteDashboard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.DashboardService",
                        "DeleteDashboard",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Computes the panels and sends each as soon as it is ready. A panel that fails says why, and the others come.

 State: writes the queries to the history; nothing else.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may read, or it does not have this
   version.
 - INVALID_ARGUMENT PANEL_UNKNOWN: an id names no panel of the dashboard.
*/
        pub async fn render_dashboard(
            &mut self,
            request: impl tonic::IntoRequest<super::RenderDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::RenderDashboardResponse>>,
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
                "/platform.query.v1.DashboardService/RenderDashboard",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.DashboardService",
                        "RenderDashboard",
                    ),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod query_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The read side for people and their tools: any dataset by columns and conditions, and ready-made views for campaigns.

 `QueryDataset` and `QueryMetrics` work on every dataset and aggregation of the organisation. The calls about
 campaigns, pacing and margin are views over the built-in advertising template and fail with TEMPLATE_NOT_INSTALLED
 where it is not in use. Alerts belong to `platform.intelligence.v1`; the calls here forward to it as the caller.
 Answers may be up to 60 s old; each says how fresh its data are. SQL is with `SqlService`.
 Calls that read tables wait for a turn among the organisation's queries, and end with TOO_MANY_QUERIES,
 QUERY_LIMIT_EXCEEDED, QUERY_TIMEOUT or SQL_ARITHMETIC as these do.
*/
    #[derive(Debug, Clone)]
    pub struct QueryServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl QueryServiceClient<tonic::transport::Channel> {
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
    impl<T> QueryServiceClient<T>
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
        ) -> QueryServiceClient<InterceptedService<T, F>>
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
            QueryServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Reads rows of a dataset or an aggregation, page by page.

 All pages of one walk read the version of the table that the first page read.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no dataset, aggregation or view has this name.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column that is named is not declared.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version that the cursor reads has been removed; begin again.
*/
        pub async fn query_dataset(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryDatasetResponse>,
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
                "/platform.query.v1.QueryService/QueryDataset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "QueryDataset"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Computes measures of a dataset or an aggregation, grouped by dimensions and time,
 and compared with another range if wanted.

 Ratios are computed from their summed parts and never averaged.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no dataset, aggregation or view has this name.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a dimension, a measure or another column that is named is not declared.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
 - FAILED_PRECONDITION MEASURE_NOT_ADDITIVE: a measure cannot be computed from stored groups; ask for the stored
   dimensions.
*/
        pub async fn query_metrics(
            &mut self,
            request: impl tonic::IntoRequest<super::QueryMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryMetricsResponse>,
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
                "/platform.query.v1.QueryService/QueryMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "QueryMetrics"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists entities of a kind with their fields, as the newest data have them.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: no entity schema declares the kind.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a predicate or a sort key names a field that is not declared.
*/
        pub async fn list_entities(
            &mut self,
            request: impl tonic::IntoRequest<super::ListEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEntitiesResponse>,
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
                "/platform.query.v1.QueryService/ListEntities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "ListEntities"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one entity with its fields, what stands above it and its open alerts.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no data of the organisation have this entity.
*/
        pub async fn get_entity(
            &mut self,
            request: impl tonic::IntoRequest<super::GetEntityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetEntityResponse>,
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
                "/platform.query.v1.QueryService/GetEntity",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.QueryService", "GetEntity"));
            self.inner.unary(req, path, codec).await
        }
        /** Finds entities, pipelines, rules, datasets and dashboards by name or id.

 Only what the caller may read is found. Names that begin with the text come first.

 State: none.

 Errors: none of its own.
*/
        pub async fn search(
            &mut self,
            request: impl tonic::IntoRequest<super::SearchRequest>,
        ) -> std::result::Result<tonic::Response<super::SearchResponse>, tonic::Status> {
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
                "/platform.query.v1.QueryService/Search",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.QueryService", "Search"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists campaigns with their metrics, pacing and open alerts.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
*/
        pub async fn list_campaigns(
            &mut self,
            request: impl tonic::IntoRequest<super::ListCampaignsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCampaignsResponse>,
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
                "/platform.query.v1.QueryService/ListCampaigns",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "ListCampaigns"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads one campaign.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no campaign has this id.
 - FAILED_PRECONDITION CAMPAIGN_AMBIGUOUS: campaigns of several sources have this id; name the source.
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
*/
        pub async fn get_campaign(
            &mut self,
            request: impl tonic::IntoRequest<super::GetCampaignRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCampaignResponse>,
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
                "/platform.query.v1.QueryService/GetCampaign",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "GetCampaign"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the figures of the overview: totals, by source, against another range, and what needs attention.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: a range is longer than 400 days.
*/
        pub async fn get_dashboard_metrics(
            &mut self,
            request: impl tonic::IntoRequest<super::GetDashboardMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDashboardMetricsResponse>,
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
                "/platform.query.v1.QueryService/GetDashboardMetrics",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.query.v1.QueryService",
                        "GetDashboardMetrics",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how the pacing of an entity went, one point a day.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no data of the organisation have this entity.
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the range is longer than 400 days.
*/
        pub async fn get_pacing_data(
            &mut self,
            request: impl tonic::IntoRequest<super::GetPacingDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPacingDataResponse>,
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
                "/platform.query.v1.QueryService/GetPacingData",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "GetPacingData"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads how the margin of an entity went, one point a period.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no data of the organisation have this entity.
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
 - FAILED_PRECONDITION CURRENCY_MISMATCH: the amounts to add up are in different currencies; ask below the entity.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the range is longer than 400 days.
*/
        pub async fn get_margin_data(
            &mut self,
            request: impl tonic::IntoRequest<super::GetMarginDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMarginDataResponse>,
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
                "/platform.query.v1.QueryService/GetMarginData",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "GetMarginData"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists alerts; forwarded to `AlertService.ListAlerts`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_alerts(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAlertsResponse>,
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
                "/platform.query.v1.QueryService/ListAlerts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.QueryService", "ListAlerts"));
            self.inner.unary(req, path, codec).await
        }
        /** Tells that somebody has taken note; forwarded to `AlertService.AcknowledgeAlert`.

 State: as there.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
*/
        pub async fn acknowledge_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::AcknowledgeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcknowledgeAlertResponse>,
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
                "/platform.query.v1.QueryService/AcknowledgeAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "AcknowledgeAlert"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Silences one alert until a time; forwarded to `AlertService.SnoozeAlert`.

 State: as there.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
 - OUT_OF_RANGE SNOOZE_OUT_OF_RANGE: the time is past, or more than 30 days away.
*/
        pub async fn snooze_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::SnoozeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SnoozeAlertResponse>,
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
                "/platform.query.v1.QueryService/SnoozeAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "SnoozeAlert"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Settles an alert; forwarded to `AlertService.ResolveAlert`.

 State: as there.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        pub async fn resolve_alert(
            &mut self,
            request: impl tonic::IntoRequest<super::ResolveAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResolveAlertResponse>,
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
                "/platform.query.v1.QueryService/ResolveAlert",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "ResolveAlert"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Executes a GraphQL query over the entity schemas and the built-in views. Mutations and subscriptions are refused.

 Errors of fields are part of the answer, as GraphQL has it; the call fails only when nothing could be executed.
 Limits: depth 12, complexity 1000, 100 queries a minute and organisation.

 State: none.

 Errors:
 - INVALID_ARGUMENT GRAPHQL_INVALID: the document does not parse or does not fit the schema.
 - OUT_OF_RANGE GRAPHQL_TOO_COMPLEX: the query is deeper or more complex than the limits; the metadata say by how
   much.
*/
        pub async fn execute_graph_ql(
            &mut self,
            request: impl tonic::IntoRequest<super::ExecuteGraphQlRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExecuteGraphQlResponse>,
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
                "/platform.query.v1.QueryService/ExecuteGraphQL",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "ExecuteGraphQL"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Reads the GraphQL schema of the organisation in its definition language.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_graph_ql_schema(
            &mut self,
            request: impl tonic::IntoRequest<super::GetGraphQlSchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetGraphQlSchemaResponse>,
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
                "/platform.query.v1.QueryService/GetGraphQLSchema",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.query.v1.QueryService", "GetGraphQLSchema"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Follows what happens: executions, alerts, costs and new data.

 A message without an event comes first and then at least every 30 s. Each message carries a cursor; a stream that
 begins with one goes on behind it, without loss and without repetition, for 24 h.

 State: none.

 Errors:
 - OUT_OF_RANGE CURSOR_EXPIRED: the cursor is older than 24 h; begin without one.
 - ABORTED WATCH_OVERRUN: the client fell 10,000 events behind; begin again with the last cursor.
 - RESOURCE_EXHAUSTED WATCH_LIMIT_EXCEEDED: the organisation has 10,000 streams open.
*/
        pub async fn subscribe(
            &mut self,
            request: impl tonic::IntoRequest<super::SubscribeRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::SubscribeResponse>>,
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
                "/platform.query.v1.QueryService/Subscribe",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.query.v1.QueryService", "Subscribe"));
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
