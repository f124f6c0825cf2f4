// @generated
/// Generated server implementations.
pub mod catalog_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with CatalogServiceServer.
    #[async_trait]
    pub trait CatalogService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists tables and views, by layer and name.

 State: none.

 Errors: none of its own.
*/
        async fn list_relations(
            &self,
            request: tonic::Request<super::ListRelationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRelationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one table or view with its columns.

 State: none.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: the catalogue has no table or view of this name.
*/
        async fn get_relation(
            &self,
            request: tonic::Request<super::GetRelationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRelationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn profile_relation(
            &self,
            request: tonic::Request<super::ProfileRelationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ProfileRelationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Finds tables, views and columns by name and description, best first.

 State: none.

 Errors: none of its own.
*/
        async fn search_catalog(
            &self,
            request: tonic::Request<super::SearchCatalogRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SearchCatalogResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the functions that SQL knows.

 State: none.

 Errors: none of its own.
*/
        async fn list_sql_functions(
            &self,
            request: tonic::Request<super::ListSqlFunctionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSqlFunctionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn save_view(
            &self,
            request: tonic::Request<super::SaveViewRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveViewResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of a view, newest first.

 State: none.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: no view has this name.
*/
        async fn list_view_versions(
            &self,
            request: tonic::Request<super::ListViewVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListViewVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a view. Deleting what is deleted changes nothing.

 State: marks the view deleted and writes its audit event.

 Errors:
 - NOT_FOUND RELATION_NOT_FOUND: there has never been a view of this name.
 - FAILED_PRECONDITION VIEW_IN_USE: other views read it; the metadata name the first.
*/
        async fn delete_view(
            &self,
            request: tonic::Request<super::DeleteViewRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteViewResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** What can be queried:
 the tables of the three layers and the organisation's views, with columns, descriptions and freshness.

 The catalogue shows the newest state of what `platform.data.v1` holds and `platform.config.v1` declares;
 only views are written here.
 A view is a named SELECT that is expanded where it is used;
 it stores no rows, and reads with the rights of whoever uses it.
*/
    #[derive(Debug)]
    pub struct CatalogServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> CatalogServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for CatalogServiceServer<T>
    where
        T: CatalogService,
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
                "/platform.query.v1.CatalogService/ListRelations" => {
                    #[allow(non_camel_case_types)]
                    struct ListRelationsSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::ListRelationsRequest>
                    for ListRelationsSvc<T> {
                        type Response = super::ListRelationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRelationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::list_relations(&inner, request).await
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
                        let method = ListRelationsSvc(inner);
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
                "/platform.query.v1.CatalogService/GetRelation" => {
                    #[allow(non_camel_case_types)]
                    struct GetRelationSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::GetRelationRequest>
                    for GetRelationSvc<T> {
                        type Response = super::GetRelationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRelationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::get_relation(&inner, request).await
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
                        let method = GetRelationSvc(inner);
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
                "/platform.query.v1.CatalogService/ProfileRelation" => {
                    #[allow(non_camel_case_types)]
                    struct ProfileRelationSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::ProfileRelationRequest>
                    for ProfileRelationSvc<T> {
                        type Response = super::ProfileRelationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ProfileRelationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::profile_relation(&inner, request)
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
                        let method = ProfileRelationSvc(inner);
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
                "/platform.query.v1.CatalogService/SearchCatalog" => {
                    #[allow(non_camel_case_types)]
                    struct SearchCatalogSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::SearchCatalogRequest>
                    for SearchCatalogSvc<T> {
                        type Response = super::SearchCatalogResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SearchCatalogRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::search_catalog(&inner, request).await
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
                        let method = SearchCatalogSvc(inner);
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
                "/platform.query.v1.CatalogService/ListSqlFunctions" => {
                    #[allow(non_camel_case_types)]
                    struct ListSqlFunctionsSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::ListSqlFunctionsRequest>
                    for ListSqlFunctionsSvc<T> {
                        type Response = super::ListSqlFunctionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSqlFunctionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::list_sql_functions(&inner, request)
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
                        let method = ListSqlFunctionsSvc(inner);
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
                "/platform.query.v1.CatalogService/SaveView" => {
                    #[allow(non_camel_case_types)]
                    struct SaveViewSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::SaveViewRequest>
                    for SaveViewSvc<T> {
                        type Response = super::SaveViewResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveViewRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::save_view(&inner, request).await
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
                        let method = SaveViewSvc(inner);
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
                "/platform.query.v1.CatalogService/ListViewVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListViewVersionsSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::ListViewVersionsRequest>
                    for ListViewVersionsSvc<T> {
                        type Response = super::ListViewVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListViewVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::list_view_versions(&inner, request)
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
                        let method = ListViewVersionsSvc(inner);
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
                "/platform.query.v1.CatalogService/DeleteView" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteViewSvc<T: CatalogService>(pub Arc<T>);
                    impl<
                        T: CatalogService,
                    > tonic::server::UnaryService<super::DeleteViewRequest>
                    for DeleteViewSvc<T> {
                        type Response = super::DeleteViewResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteViewRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CatalogService>::delete_view(&inner, request).await
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
                        let method = DeleteViewSvc(inner);
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
    impl<T> Clone for CatalogServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.query.v1.CatalogService";
    impl<T> tonic::server::NamedService for CatalogServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod sql_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SqlServiceServer.
    #[async_trait]
    pub trait SqlService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn execute_sql(
            &self,
            request: tonic::Request<super::ExecuteSqlRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::ExecuteSqlResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Checks a statement without executing it: its schema, parameters, tables and costs.
 Faults are an answer, not a failure of the call.

 State: none.

 Errors: none of its own.
*/
        async fn validate_sql(
            &self,
            request: tonic::Request<super::ValidateSqlRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateSqlResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn explain_sql(
            &self,
            request: tonic::Request<super::ExplainSqlRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExplainSqlResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn open_cursor(
            &self,
            request: tonic::Request<super::OpenCursorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::OpenCursorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn fetch_cursor(
            &self,
            request: tonic::Request<super::FetchCursorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::FetchCursorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Closes a cursor and frees what it holds. Closing what is closed changes nothing.

 State: deletes the cursor.

 Errors: none of its own.
*/
        async fn close_cursor(
            &self,
            request: tonic::Request<super::CloseCursorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CloseCursorResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends a query within a second. A query that is over is left as it is.

 The caller ends its own queries; others need `platform.query.admin`.

 State: none beyond the query's own.

 Errors:
 - NOT_FOUND QUERY_NOT_FOUND: no query has this id, or it is another's.
*/
        async fn cancel_query(
            &self,
            request: tonic::Request<super::CancelQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CancelQueryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads where a query stands, and what it took.

 State: none.

 Errors:
 - NOT_FOUND QUERY_NOT_FOUND: no query has this id, or it is another's, or older than 30 days.
*/
        async fn get_query(
            &self,
            request: tonic::Request<super::GetQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQueryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists queries, newest first: the caller's own, or with `platform.query.admin` everybody's.
 They are kept for 30 days.

 State: none.

 Errors: none of its own.
*/
        async fn list_queries(
            &self,
            request: tonic::Request<super::ListQueriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListQueriesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the limits that hold for the caller, and how much of them is used.

 State: none.

 Errors: none of its own.
*/
        async fn get_query_limits(
            &self,
            request: tonic::Request<super::GetQueryLimitsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetQueryLimitsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
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
    #[derive(Debug)]
    pub struct SqlServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SqlServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SqlServiceServer<T>
    where
        T: SqlService,
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
                "/platform.query.v1.SqlService/ExecuteSql" => {
                    #[allow(non_camel_case_types)]
                    struct ExecuteSqlSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::ServerStreamingService<super::ExecuteSqlRequest>
                    for ExecuteSqlSvc<T> {
                        type Response = super::ExecuteSqlResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::ExecuteSqlResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExecuteSqlRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::execute_sql(&inner, request).await
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
                        let method = ExecuteSqlSvc(inner);
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
                "/platform.query.v1.SqlService/ValidateSql" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateSqlSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::ValidateSqlRequest>
                    for ValidateSqlSvc<T> {
                        type Response = super::ValidateSqlResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateSqlRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::validate_sql(&inner, request).await
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
                        let method = ValidateSqlSvc(inner);
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
                "/platform.query.v1.SqlService/ExplainSql" => {
                    #[allow(non_camel_case_types)]
                    struct ExplainSqlSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::ExplainSqlRequest>
                    for ExplainSqlSvc<T> {
                        type Response = super::ExplainSqlResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExplainSqlRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::explain_sql(&inner, request).await
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
                        let method = ExplainSqlSvc(inner);
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
                "/platform.query.v1.SqlService/OpenCursor" => {
                    #[allow(non_camel_case_types)]
                    struct OpenCursorSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::OpenCursorRequest>
                    for OpenCursorSvc<T> {
                        type Response = super::OpenCursorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::OpenCursorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::open_cursor(&inner, request).await
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
                        let method = OpenCursorSvc(inner);
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
                "/platform.query.v1.SqlService/FetchCursor" => {
                    #[allow(non_camel_case_types)]
                    struct FetchCursorSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::FetchCursorRequest>
                    for FetchCursorSvc<T> {
                        type Response = super::FetchCursorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::FetchCursorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::fetch_cursor(&inner, request).await
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
                        let method = FetchCursorSvc(inner);
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
                "/platform.query.v1.SqlService/CloseCursor" => {
                    #[allow(non_camel_case_types)]
                    struct CloseCursorSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::CloseCursorRequest>
                    for CloseCursorSvc<T> {
                        type Response = super::CloseCursorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CloseCursorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::close_cursor(&inner, request).await
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
                        let method = CloseCursorSvc(inner);
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
                "/platform.query.v1.SqlService/CancelQuery" => {
                    #[allow(non_camel_case_types)]
                    struct CancelQuerySvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::CancelQueryRequest>
                    for CancelQuerySvc<T> {
                        type Response = super::CancelQueryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CancelQueryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::cancel_query(&inner, request).await
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
                        let method = CancelQuerySvc(inner);
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
                "/platform.query.v1.SqlService/GetQuery" => {
                    #[allow(non_camel_case_types)]
                    struct GetQuerySvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::GetQueryRequest>
                    for GetQuerySvc<T> {
                        type Response = super::GetQueryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQueryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::get_query(&inner, request).await
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
                        let method = GetQuerySvc(inner);
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
                "/platform.query.v1.SqlService/ListQueries" => {
                    #[allow(non_camel_case_types)]
                    struct ListQueriesSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::ListQueriesRequest>
                    for ListQueriesSvc<T> {
                        type Response = super::ListQueriesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListQueriesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::list_queries(&inner, request).await
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
                        let method = ListQueriesSvc(inner);
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
                "/platform.query.v1.SqlService/GetQueryLimits" => {
                    #[allow(non_camel_case_types)]
                    struct GetQueryLimitsSvc<T: SqlService>(pub Arc<T>);
                    impl<
                        T: SqlService,
                    > tonic::server::UnaryService<super::GetQueryLimitsRequest>
                    for GetQueryLimitsSvc<T> {
                        type Response = super::GetQueryLimitsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetQueryLimitsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SqlService>::get_query_limits(&inner, request).await
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
                        let method = GetQueryLimitsSvc(inner);
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
    impl<T> Clone for SqlServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.query.v1.SqlService";
    impl<T> tonic::server::NamedService for SqlServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod saved_query_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with SavedQueryServiceServer.
    #[async_trait]
    pub trait SavedQueryService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn save_query(
            &self,
            request: tonic::Request<super::SaveQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveQueryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one query.

 State: none.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may read, or it does not have this
   version.
*/
        async fn get_saved_query(
            &self,
            request: tonic::Request<super::GetSavedQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetSavedQueryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the queries that the caller may read.

 State: none.

 Errors: none of its own.
*/
        async fn list_saved_queries(
            &self,
            request: tonic::Request<super::ListSavedQueriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSavedQueriesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of a query, newest first.

 State: none.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may read.
*/
        async fn list_saved_query_versions(
            &self,
            request: tonic::Request<super::ListSavedQueryVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSavedQueryVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a query. Deleting what is deleted changes nothing.

 State: marks the query deleted and writes its audit event.

 Errors:
 - NOT_FOUND SAVED_QUERY_NOT_FOUND: the id names no query that the caller may edit.
 - FAILED_PRECONDITION SAVED_QUERY_IN_USE: a dashboard shows it; the metadata name the first.
*/
        async fn delete_saved_query(
            &self,
            request: tonic::Request<super::DeleteSavedQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteSavedQueryResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn run_saved_query(
            &self,
            request: tonic::Request<super::RunSavedQueryRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::RunSavedQueryResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Queries that are kept under a name, with parameters and versions, to be run again and to feed dashboards.

 A query is its owner's until it is shared: with the organisation to read, or also to edit.
 It runs with the rights of whoever runs it.
*/
    #[derive(Debug)]
    pub struct SavedQueryServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> SavedQueryServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for SavedQueryServiceServer<T>
    where
        T: SavedQueryService,
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
                "/platform.query.v1.SavedQueryService/SaveQuery" => {
                    #[allow(non_camel_case_types)]
                    struct SaveQuerySvc<T: SavedQueryService>(pub Arc<T>);
                    impl<
                        T: SavedQueryService,
                    > tonic::server::UnaryService<super::SaveQueryRequest>
                    for SaveQuerySvc<T> {
                        type Response = super::SaveQueryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveQueryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SavedQueryService>::save_query(&inner, request).await
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
                        let method = SaveQuerySvc(inner);
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
                "/platform.query.v1.SavedQueryService/GetSavedQuery" => {
                    #[allow(non_camel_case_types)]
                    struct GetSavedQuerySvc<T: SavedQueryService>(pub Arc<T>);
                    impl<
                        T: SavedQueryService,
                    > tonic::server::UnaryService<super::GetSavedQueryRequest>
                    for GetSavedQuerySvc<T> {
                        type Response = super::GetSavedQueryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetSavedQueryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SavedQueryService>::get_saved_query(&inner, request)
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
                        let method = GetSavedQuerySvc(inner);
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
                "/platform.query.v1.SavedQueryService/ListSavedQueries" => {
                    #[allow(non_camel_case_types)]
                    struct ListSavedQueriesSvc<T: SavedQueryService>(pub Arc<T>);
                    impl<
                        T: SavedQueryService,
                    > tonic::server::UnaryService<super::ListSavedQueriesRequest>
                    for ListSavedQueriesSvc<T> {
                        type Response = super::ListSavedQueriesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSavedQueriesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SavedQueryService>::list_saved_queries(
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
                        let method = ListSavedQueriesSvc(inner);
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
                "/platform.query.v1.SavedQueryService/ListSavedQueryVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListSavedQueryVersionsSvc<T: SavedQueryService>(pub Arc<T>);
                    impl<
                        T: SavedQueryService,
                    > tonic::server::UnaryService<super::ListSavedQueryVersionsRequest>
                    for ListSavedQueryVersionsSvc<T> {
                        type Response = super::ListSavedQueryVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSavedQueryVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SavedQueryService>::list_saved_query_versions(
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
                        let method = ListSavedQueryVersionsSvc(inner);
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
                "/platform.query.v1.SavedQueryService/DeleteSavedQuery" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteSavedQuerySvc<T: SavedQueryService>(pub Arc<T>);
                    impl<
                        T: SavedQueryService,
                    > tonic::server::UnaryService<super::DeleteSavedQueryRequest>
                    for DeleteSavedQuerySvc<T> {
                        type Response = super::DeleteSavedQueryResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteSavedQueryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SavedQueryService>::delete_saved_query(
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
                        let method = DeleteSavedQuerySvc(inner);
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
                "/platform.query.v1.SavedQueryService/RunSavedQuery" => {
                    #[allow(non_camel_case_types)]
                    struct RunSavedQuerySvc<T: SavedQueryService>(pub Arc<T>);
                    impl<
                        T: SavedQueryService,
                    > tonic::server::ServerStreamingService<super::RunSavedQueryRequest>
                    for RunSavedQuerySvc<T> {
                        type Response = super::RunSavedQueryResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::RunSavedQueryResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RunSavedQueryRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as SavedQueryService>::run_saved_query(&inner, request)
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
                        let method = RunSavedQuerySvc(inner);
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
    impl<T> Clone for SavedQueryServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.query.v1.SavedQueryService";
    impl<T> tonic::server::NamedService for SavedQueryServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod dashboard_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with DashboardServiceServer.
    #[async_trait]
    pub trait DashboardService: std::marker::Send + std::marker::Sync + 'static {
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
        async fn save_dashboard(
            &self,
            request: tonic::Request<super::SaveDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SaveDashboardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one dashboard.

 State: none.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may read, or it does not have this
   version.
*/
        async fn get_dashboard(
            &self,
            request: tonic::Request<super::GetDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDashboardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the dashboards that the caller may read, without their panels.

 State: none.

 Errors: none of its own.
*/
        async fn list_dashboards(
            &self,
            request: tonic::Request<super::ListDashboardsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDashboardsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the versions of a dashboard, newest first, without their panels.

 State: none.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may read.
*/
        async fn list_dashboard_versions(
            &self,
            request: tonic::Request<super::ListDashboardVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDashboardVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a dashboard. Deleting what is deleted changes nothing.

 State: marks the dashboard deleted and writes the event `config.changes`.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may edit.
 - FAILED_PRECONDITION DASHBOARD_BUILT_IN: the dashboard ships with the platform.
*/
        async fn delete_dashboard(
            &self,
            request: tonic::Request<super::DeleteDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteDashboardResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Computes the panels and sends each as soon as it is ready. A panel that fails says why, and the others come.

 State: writes the queries to the history; nothing else.

 Errors:
 - NOT_FOUND DASHBOARD_NOT_FOUND: the id names no dashboard that the caller may read, or it does not have this
   version.
 - INVALID_ARGUMENT PANEL_UNKNOWN: an id names no panel of the dashboard.
*/
        async fn render_dashboard(
            &self,
            request: tonic::Request<super::RenderDashboardRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::RenderDashboardResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Dashboards: panels on a grid, each with a query and a way to show it, under common filters.

 Dashboards that ship with the platform can be copied and not changed.
 A panel runs with the rights of whoever looks at it.
*/
    #[derive(Debug)]
    pub struct DashboardServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> DashboardServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for DashboardServiceServer<T>
    where
        T: DashboardService,
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
                "/platform.query.v1.DashboardService/SaveDashboard" => {
                    #[allow(non_camel_case_types)]
                    struct SaveDashboardSvc<T: DashboardService>(pub Arc<T>);
                    impl<
                        T: DashboardService,
                    > tonic::server::UnaryService<super::SaveDashboardRequest>
                    for SaveDashboardSvc<T> {
                        type Response = super::SaveDashboardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SaveDashboardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DashboardService>::save_dashboard(&inner, request)
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
                        let method = SaveDashboardSvc(inner);
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
                "/platform.query.v1.DashboardService/GetDashboard" => {
                    #[allow(non_camel_case_types)]
                    struct GetDashboardSvc<T: DashboardService>(pub Arc<T>);
                    impl<
                        T: DashboardService,
                    > tonic::server::UnaryService<super::GetDashboardRequest>
                    for GetDashboardSvc<T> {
                        type Response = super::GetDashboardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDashboardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DashboardService>::get_dashboard(&inner, request)
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
                        let method = GetDashboardSvc(inner);
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
                "/platform.query.v1.DashboardService/ListDashboards" => {
                    #[allow(non_camel_case_types)]
                    struct ListDashboardsSvc<T: DashboardService>(pub Arc<T>);
                    impl<
                        T: DashboardService,
                    > tonic::server::UnaryService<super::ListDashboardsRequest>
                    for ListDashboardsSvc<T> {
                        type Response = super::ListDashboardsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDashboardsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DashboardService>::list_dashboards(&inner, request)
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
                        let method = ListDashboardsSvc(inner);
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
                "/platform.query.v1.DashboardService/ListDashboardVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListDashboardVersionsSvc<T: DashboardService>(pub Arc<T>);
                    impl<
                        T: DashboardService,
                    > tonic::server::UnaryService<super::ListDashboardVersionsRequest>
                    for ListDashboardVersionsSvc<T> {
                        type Response = super::ListDashboardVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDashboardVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DashboardService>::list_dashboard_versions(
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
                        let method = ListDashboardVersionsSvc(inner);
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
                "/platform.query.v1.DashboardService/DeleteDashboard" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteDashboardSvc<T: DashboardService>(pub Arc<T>);
                    impl<
                        T: DashboardService,
                    > tonic::server::UnaryService<super::DeleteDashboardRequest>
                    for DeleteDashboardSvc<T> {
                        type Response = super::DeleteDashboardResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteDashboardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DashboardService>::delete_dashboard(&inner, request)
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
                        let method = DeleteDashboardSvc(inner);
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
                "/platform.query.v1.DashboardService/RenderDashboard" => {
                    #[allow(non_camel_case_types)]
                    struct RenderDashboardSvc<T: DashboardService>(pub Arc<T>);
                    impl<
                        T: DashboardService,
                    > tonic::server::ServerStreamingService<
                        super::RenderDashboardRequest,
                    > for RenderDashboardSvc<T> {
                        type Response = super::RenderDashboardResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::RenderDashboardResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RenderDashboardRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as DashboardService>::render_dashboard(&inner, request)
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
                        let method = RenderDashboardSvc(inner);
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
    impl<T> Clone for DashboardServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.query.v1.DashboardService";
    impl<T> tonic::server::NamedService for DashboardServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod query_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with QueryServiceServer.
    #[async_trait]
    pub trait QueryService: std::marker::Send + std::marker::Sync + 'static {
        /** Reads rows of a dataset or an aggregation, page by page.

 All pages of one walk read the version of the table that the first page read.

 State: none.

 Errors:
 - NOT_FOUND DATASET_NOT_FOUND: no dataset, aggregation or view has this name.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a column that is named is not declared.
 - INVALID_ARGUMENT VALUE_TYPE_MISMATCH: a predicate's value does not fit its column's type.
 - FAILED_PRECONDITION VERSION_NOT_AVAILABLE: the version that the cursor reads has been removed; begin again.
*/
        async fn query_dataset(
            &self,
            request: tonic::Request<super::QueryDatasetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryDatasetResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn query_metrics(
            &self,
            request: tonic::Request<super::QueryMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::QueryMetricsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists entities of a kind with their fields, as the newest data have them.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_SCHEMA_NOT_FOUND: no entity schema declares the kind.
 - INVALID_ARGUMENT COLUMN_UNKNOWN: a predicate or a sort key names a field that is not declared.
*/
        async fn list_entities(
            &self,
            request: tonic::Request<super::ListEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListEntitiesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one entity with its fields, what stands above it and its open alerts.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no data of the organisation have this entity.
*/
        async fn get_entity(
            &self,
            request: tonic::Request<super::GetEntityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetEntityResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Finds entities, pipelines, rules, datasets and dashboards by name or id.

 Only what the caller may read is found. Names that begin with the text come first.

 State: none.

 Errors: none of its own.
*/
        async fn search(
            &self,
            request: tonic::Request<super::SearchRequest>,
        ) -> std::result::Result<tonic::Response<super::SearchResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists campaigns with their metrics, pacing and open alerts.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
*/
        async fn list_campaigns(
            &self,
            request: tonic::Request<super::ListCampaignsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCampaignsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads one campaign.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no campaign has this id.
 - FAILED_PRECONDITION CAMPAIGN_AMBIGUOUS: campaigns of several sources have this id; name the source.
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
*/
        async fn get_campaign(
            &self,
            request: tonic::Request<super::GetCampaignRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCampaignResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the figures of the overview: totals, by source, against another range, and what needs attention.

 State: none.

 Errors:
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: a range is longer than 400 days.
*/
        async fn get_dashboard_metrics(
            &self,
            request: tonic::Request<super::GetDashboardMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDashboardMetricsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how the pacing of an entity went, one point a day.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no data of the organisation have this entity.
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the range is longer than 400 days.
*/
        async fn get_pacing_data(
            &self,
            request: tonic::Request<super::GetPacingDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPacingDataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads how the margin of an entity went, one point a period.

 State: none.

 Errors:
 - NOT_FOUND ENTITY_NOT_FOUND: no data of the organisation have this entity.
 - FAILED_PRECONDITION TEMPLATE_NOT_INSTALLED: the organisation does not use the advertising template.
 - FAILED_PRECONDITION CURRENCY_MISMATCH: the amounts to add up are in different currencies; ask below the entity.
 - OUT_OF_RANGE DATE_RANGE_TOO_LONG: the range is longer than 400 days.
*/
        async fn get_margin_data(
            &self,
            request: tonic::Request<super::GetMarginDataRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMarginDataResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists alerts; forwarded to `AlertService.ListAlerts`.

 State: none.

 Errors: none of its own.
*/
        async fn list_alerts(
            &self,
            request: tonic::Request<super::ListAlertsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAlertsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells that somebody has taken note; forwarded to `AlertService.AcknowledgeAlert`.

 State: as there.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
*/
        async fn acknowledge_alert(
            &self,
            request: tonic::Request<super::AcknowledgeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcknowledgeAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Silences one alert until a time; forwarded to `AlertService.SnoozeAlert`.

 State: as there.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
 - FAILED_PRECONDITION ALERT_RESOLVED: the alert is resolved.
 - OUT_OF_RANGE SNOOZE_OUT_OF_RANGE: the time is past, or more than 30 days away.
*/
        async fn snooze_alert(
            &self,
            request: tonic::Request<super::SnoozeAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SnoozeAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Settles an alert; forwarded to `AlertService.ResolveAlert`.

 State: as there.

 Errors:
 - NOT_FOUND ALERT_NOT_FOUND: no alert has this id.
*/
        async fn resolve_alert(
            &self,
            request: tonic::Request<super::ResolveAlertRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResolveAlertResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn execute_graph_ql(
            &self,
            request: tonic::Request<super::ExecuteGraphQlRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExecuteGraphQlResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Reads the GraphQL schema of the organisation in its definition language.

 State: none.

 Errors: none of its own.
*/
        async fn get_graph_ql_schema(
            &self,
            request: tonic::Request<super::GetGraphQlSchemaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetGraphQlSchemaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
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
        async fn subscribe(
            &self,
            request: tonic::Request<super::SubscribeRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::SubscribeResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The read side for people and their tools: any dataset by columns and conditions, and ready-made views for campaigns.

 `QueryDataset` and `QueryMetrics` work on every dataset and aggregation of the organisation. The calls about
 campaigns, pacing and margin are views over the built-in advertising template and fail with TEMPLATE_NOT_INSTALLED
 where it is not in use. Alerts belong to `platform.intelligence.v1`; the calls here forward to it as the caller.
 Answers may be up to 60 s old; each says how fresh its data are. SQL is with `SqlService`.
 Calls that read tables wait for a turn among the organisation's queries, and end with TOO_MANY_QUERIES,
 QUERY_LIMIT_EXCEEDED, QUERY_TIMEOUT or SQL_ARITHMETIC as these do.
*/
    #[derive(Debug)]
    pub struct QueryServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> QueryServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for QueryServiceServer<T>
    where
        T: QueryService,
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
                "/platform.query.v1.QueryService/QueryDataset" => {
                    #[allow(non_camel_case_types)]
                    struct QueryDatasetSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::QueryDatasetRequest>
                    for QueryDatasetSvc<T> {
                        type Response = super::QueryDatasetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryDatasetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::query_dataset(&inner, request).await
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
                        let method = QueryDatasetSvc(inner);
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
                "/platform.query.v1.QueryService/QueryMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct QueryMetricsSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::QueryMetricsRequest>
                    for QueryMetricsSvc<T> {
                        type Response = super::QueryMetricsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::QueryMetricsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::query_metrics(&inner, request).await
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
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/platform.query.v1.QueryService/ListEntities" => {
                    #[allow(non_camel_case_types)]
                    struct ListEntitiesSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::ListEntitiesRequest>
                    for ListEntitiesSvc<T> {
                        type Response = super::ListEntitiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListEntitiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::list_entities(&inner, request).await
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
                        let method = ListEntitiesSvc(inner);
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
                "/platform.query.v1.QueryService/GetEntity" => {
                    #[allow(non_camel_case_types)]
                    struct GetEntitySvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::GetEntityRequest>
                    for GetEntitySvc<T> {
                        type Response = super::GetEntityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetEntityRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::get_entity(&inner, request).await
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
                        let method = GetEntitySvc(inner);
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
                "/platform.query.v1.QueryService/Search" => {
                    #[allow(non_camel_case_types)]
                    struct SearchSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::SearchRequest>
                    for SearchSvc<T> {
                        type Response = super::SearchResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SearchRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::search(&inner, request).await
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
                        let method = SearchSvc(inner);
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
                "/platform.query.v1.QueryService/ListCampaigns" => {
                    #[allow(non_camel_case_types)]
                    struct ListCampaignsSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::ListCampaignsRequest>
                    for ListCampaignsSvc<T> {
                        type Response = super::ListCampaignsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListCampaignsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::list_campaigns(&inner, request).await
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
                        let method = ListCampaignsSvc(inner);
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
                "/platform.query.v1.QueryService/GetCampaign" => {
                    #[allow(non_camel_case_types)]
                    struct GetCampaignSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::GetCampaignRequest>
                    for GetCampaignSvc<T> {
                        type Response = super::GetCampaignResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetCampaignRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::get_campaign(&inner, request).await
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
                        let method = GetCampaignSvc(inner);
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
                "/platform.query.v1.QueryService/GetDashboardMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct GetDashboardMetricsSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::GetDashboardMetricsRequest>
                    for GetDashboardMetricsSvc<T> {
                        type Response = super::GetDashboardMetricsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDashboardMetricsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::get_dashboard_metrics(&inner, request)
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
                        let method = GetDashboardMetricsSvc(inner);
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
                "/platform.query.v1.QueryService/GetPacingData" => {
                    #[allow(non_camel_case_types)]
                    struct GetPacingDataSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::GetPacingDataRequest>
                    for GetPacingDataSvc<T> {
                        type Response = super::GetPacingDataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPacingDataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::get_pacing_data(&inner, request).await
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
                        let method = GetPacingDataSvc(inner);
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
                "/platform.query.v1.QueryService/GetMarginData" => {
                    #[allow(non_camel_case_types)]
                    struct GetMarginDataSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::GetMarginDataRequest>
                    for GetMarginDataSvc<T> {
                        type Response = super::GetMarginDataResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetMarginDataRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::get_margin_data(&inner, request).await
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
                        let method = GetMarginDataSvc(inner);
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
                "/platform.query.v1.QueryService/ListAlerts" => {
                    #[allow(non_camel_case_types)]
                    struct ListAlertsSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::ListAlertsRequest>
                    for ListAlertsSvc<T> {
                        type Response = super::ListAlertsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAlertsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::list_alerts(&inner, request).await
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
                        let method = ListAlertsSvc(inner);
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
                "/platform.query.v1.QueryService/AcknowledgeAlert" => {
                    #[allow(non_camel_case_types)]
                    struct AcknowledgeAlertSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::AcknowledgeAlertRequest>
                    for AcknowledgeAlertSvc<T> {
                        type Response = super::AcknowledgeAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AcknowledgeAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::acknowledge_alert(&inner, request)
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
                        let method = AcknowledgeAlertSvc(inner);
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
                "/platform.query.v1.QueryService/SnoozeAlert" => {
                    #[allow(non_camel_case_types)]
                    struct SnoozeAlertSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::SnoozeAlertRequest>
                    for SnoozeAlertSvc<T> {
                        type Response = super::SnoozeAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SnoozeAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::snooze_alert(&inner, request).await
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
                        let method = SnoozeAlertSvc(inner);
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
                "/platform.query.v1.QueryService/ResolveAlert" => {
                    #[allow(non_camel_case_types)]
                    struct ResolveAlertSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::ResolveAlertRequest>
                    for ResolveAlertSvc<T> {
                        type Response = super::ResolveAlertResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResolveAlertRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::resolve_alert(&inner, request).await
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
                        let method = ResolveAlertSvc(inner);
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
                "/platform.query.v1.QueryService/ExecuteGraphQL" => {
                    #[allow(non_camel_case_types)]
                    struct ExecuteGraphQLSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::ExecuteGraphQlRequest>
                    for ExecuteGraphQLSvc<T> {
                        type Response = super::ExecuteGraphQlResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExecuteGraphQlRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::execute_graph_ql(&inner, request).await
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
                        let method = ExecuteGraphQLSvc(inner);
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
                "/platform.query.v1.QueryService/GetGraphQLSchema" => {
                    #[allow(non_camel_case_types)]
                    struct GetGraphQLSchemaSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::UnaryService<super::GetGraphQlSchemaRequest>
                    for GetGraphQLSchemaSvc<T> {
                        type Response = super::GetGraphQlSchemaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetGraphQlSchemaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::get_graph_ql_schema(&inner, request)
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
                        let method = GetGraphQLSchemaSvc(inner);
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
                "/platform.query.v1.QueryService/Subscribe" => {
                    #[allow(non_camel_case_types)]
                    struct SubscribeSvc<T: QueryService>(pub Arc<T>);
                    impl<
                        T: QueryService,
                    > tonic::server::ServerStreamingService<super::SubscribeRequest>
                    for SubscribeSvc<T> {
                        type Response = super::SubscribeResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::SubscribeResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SubscribeRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as QueryService>::subscribe(&inner, request).await
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
                        let method = SubscribeSvc(inner);
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
    impl<T> Clone for QueryServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.query.v1.QueryService";
    impl<T> tonic::server::NamedService for QueryServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
