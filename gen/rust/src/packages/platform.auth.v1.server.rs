// @generated
/// Generated server implementations.
pub mod account_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AccountServiceServer.
    #[async_trait]
    pub trait AccountService: std::marker::Send + std::marker::Sync + 'static {
        /** Makes an account and mails a verification token.

 Where an account with the address exists, nothing is made and its owner is told by mail; the answer is the same.
 With an invitation token the address counts as verified and the person joins at once.

 State: writes the account, the token's hash and the mail's event in one transaction.

 Errors:
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name, or is a known one.
 - FAILED_PRECONDITION REGISTRATION_CLOSED: the cluster takes new people by invitation only, and there is no good one.
 - NOT_FOUND INVITATION_NOT_FOUND: the invitation is unknown, used, revoked, expired, or for another address.
*/
        async fn register(
            &self,
            request: tonic::Request<super::RegisterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterResponse>,
            tonic::Status,
        >;
        /** Proves the e-mail address by the token that was mailed.

 State: marks the address verified, or replaces it by the new one, and uses the token up, in one transaction.

 Errors:
 - NOT_FOUND VERIFICATION_TOKEN_NOT_FOUND: the token is unknown, used or expired; ask for another.
 - ALREADY_EXISTS EMAIL_ALREADY_EXISTS: another account proved the new address meanwhile.
*/
        async fn verify_email(
            &self,
            request: tonic::Request<super::VerifyEmailRequest>,
        ) -> std::result::Result<
            tonic::Response<super::VerifyEmailResponse>,
            tonic::Status,
        >;
        /** Mails another verification token, at most one a minute; earlier ones end.

 State: writes the token's hash and the mail's event, if there is an account whose address is not verified.

 Errors: none of its own.
*/
        async fn request_email_verification(
            &self,
            request: tonic::Request<super::RequestEmailVerificationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestEmailVerificationResponse>,
            tonic::Status,
        >;
        /** Asks to replace the caller's address: mails a token to the new one and a notice to the old one.

 The old address stays good until `VerifyEmail` gets the token.

 State: writes the token's hash and both mails' events in one transaction.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: the password is wrong.
 - FAILED_PRECONDITION PASSWORD_NOT_SET: the account signs in by an identity provider, which owns the address.
*/
        async fn change_email(
            &self,
            request: tonic::Request<super::ChangeEmailRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangeEmailResponse>,
            tonic::Status,
        >;
        /** Changes the caller's name, language or time zone.

 State: writes the account durably.

 Errors: none of its own.
*/
        async fn update_profile(
            &self,
            request: tonic::Request<super::UpdateProfileRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateProfileResponse>,
            tonic::Status,
        >;
        /** Replaces the caller's password and revokes all its other sessions.

 State: writes the hash, the revocations, the audit record and a notice by mail, in one transaction.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: the current password is wrong; it counts as a failed sign-in.
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name, or is a known one.
 - INVALID_ARGUMENT PASSWORD_REUSED: it is one of the last 12.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many wrong passwords; `RetryInfo` says how long.
 - FAILED_PRECONDITION PASSWORD_NOT_SET: the account has no password; set one by `RequestPasswordReset`.
*/
        async fn change_password(
            &self,
            request: tonic::Request<super::ChangePasswordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangePasswordResponse>,
            tonic::Status,
        >;
        /** Mails a token that allows to set a new password, at most one a minute; earlier ones end.

 State: writes the token's hash and the mail's event, if there is an account that may have a password.

 Errors: none of its own.
*/
        async fn request_password_reset(
            &self,
            request: tonic::Request<super::RequestPasswordResetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestPasswordResetResponse>,
            tonic::Status,
        >;
        /** Sets a new password by the token that was mailed, unlocks the account and revokes all its sessions.

 The second factor stays: the next sign-in asks for it.

 State: writes the hash, the used token, the revocations and the audit record in one transaction.

 Errors:
 - NOT_FOUND RESET_TOKEN_NOT_FOUND: the token is unknown, used or expired; ask for another.
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name, or is a known one.
 - INVALID_ARGUMENT PASSWORD_REUSED: it is one of the last 12.
*/
        async fn reset_password(
            &self,
            request: tonic::Request<super::ResetPasswordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetPasswordResponse>,
            tonic::Status,
        >;
        /** Starts to set up an authenticator: returns a secret that counts once a code of it is confirmed.

 State: writes the sealed secret as pending for 10 minutes; an earlier pending one ends.

 Errors:
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in again.
 - FAILED_PRECONDITION TOTP_ALREADY_ENABLED: an authenticator is set up; disable it first.
*/
        async fn begin_totp_enrollment(
            &self,
            request: tonic::Request<super::BeginTotpEnrollmentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BeginTotpEnrollmentResponse>,
            tonic::Status,
        >;
        /** Confirms the authenticator by one of its codes and returns ten recovery codes, which are never shown again.

 State: writes the secret as good, the codes' hashes and the audit record in one transaction. If the answer is lost,
 `RegenerateRecoveryCodes` makes new ones.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code does not belong to the pending secret.
 - FAILED_PRECONDITION TOTP_NOT_PENDING: nothing is pending, or no longer.
*/
        async fn confirm_totp_enrollment(
            &self,
            request: tonic::Request<super::ConfirmTotpEnrollmentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ConfirmTotpEnrollmentResponse>,
            tonic::Status,
        >;
        /** Removes the authenticator and the recovery codes.

 State: deletes them and writes the audit record and a notice by mail in one transaction.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - FAILED_PRECONDITION TOTP_NOT_ENABLED: no authenticator is set up.
 - FAILED_PRECONDITION TOTP_REQUIRED: a role or an organisation of the caller demands a second factor.
*/
        async fn disable_totp(
            &self,
            request: tonic::Request<super::DisableTotpRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisableTotpResponse>,
            tonic::Status,
        >;
        /** Replaces the recovery codes by ten new ones, which are never shown again.

 State: replaces the codes' hashes and writes the audit record in one transaction; the old codes end at once.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - FAILED_PRECONDITION TOTP_NOT_ENABLED: no authenticator is set up.
*/
        async fn regenerate_recovery_codes(
            &self,
            request: tonic::Request<super::RegenerateRecoveryCodesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegenerateRecoveryCodesResponse>,
            tonic::Status,
        >;
        /** Deletes the caller's account: leaves every organisation, revokes every credential, and forgets name and address.

 Audit records keep the id. Configuration that the person made stays.

 State: writes all of it in one transaction.

 Errors:
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in again.
 - FAILED_PRECONDITION LAST_OWNER: the person owns an organisation; transfer or delete it first.
*/
        async fn delete_account(
            &self,
            request: tonic::Request<super::DeleteAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteAccountResponse>,
            tonic::Status,
        >;
    }
    /** A person's own account: its e-mail, password and second factor.

 Mails carry single-use tokens: a verification token lives for 24 hours, a reset token for 30 minutes.
 Calls that need no credentials answer the same whether or not an account exists.
*/
    #[derive(Debug)]
    pub struct AccountServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AccountServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AccountServiceServer<T>
    where
        T: AccountService,
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
                "/platform.auth.v1.AccountService/Register" => {
                    #[allow(non_camel_case_types)]
                    struct RegisterSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::RegisterRequest>
                    for RegisterSvc<T> {
                        type Response = super::RegisterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RegisterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::register(&inner, request).await
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
                        let method = RegisterSvc(inner);
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
                "/platform.auth.v1.AccountService/VerifyEmail" => {
                    #[allow(non_camel_case_types)]
                    struct VerifyEmailSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::VerifyEmailRequest>
                    for VerifyEmailSvc<T> {
                        type Response = super::VerifyEmailResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::VerifyEmailRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::verify_email(&inner, request).await
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
                        let method = VerifyEmailSvc(inner);
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
                "/platform.auth.v1.AccountService/RequestEmailVerification" => {
                    #[allow(non_camel_case_types)]
                    struct RequestEmailVerificationSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::RequestEmailVerificationRequest>
                    for RequestEmailVerificationSvc<T> {
                        type Response = super::RequestEmailVerificationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RequestEmailVerificationRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::request_email_verification(
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
                        let method = RequestEmailVerificationSvc(inner);
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
                "/platform.auth.v1.AccountService/ChangeEmail" => {
                    #[allow(non_camel_case_types)]
                    struct ChangeEmailSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::ChangeEmailRequest>
                    for ChangeEmailSvc<T> {
                        type Response = super::ChangeEmailResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ChangeEmailRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::change_email(&inner, request).await
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
                        let method = ChangeEmailSvc(inner);
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
                "/platform.auth.v1.AccountService/UpdateProfile" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateProfileSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::UpdateProfileRequest>
                    for UpdateProfileSvc<T> {
                        type Response = super::UpdateProfileResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateProfileRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::update_profile(&inner, request).await
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
                        let method = UpdateProfileSvc(inner);
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
                "/platform.auth.v1.AccountService/ChangePassword" => {
                    #[allow(non_camel_case_types)]
                    struct ChangePasswordSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::ChangePasswordRequest>
                    for ChangePasswordSvc<T> {
                        type Response = super::ChangePasswordResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ChangePasswordRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::change_password(&inner, request)
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
                        let method = ChangePasswordSvc(inner);
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
                "/platform.auth.v1.AccountService/RequestPasswordReset" => {
                    #[allow(non_camel_case_types)]
                    struct RequestPasswordResetSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::RequestPasswordResetRequest>
                    for RequestPasswordResetSvc<T> {
                        type Response = super::RequestPasswordResetResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RequestPasswordResetRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::request_password_reset(
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
                        let method = RequestPasswordResetSvc(inner);
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
                "/platform.auth.v1.AccountService/ResetPassword" => {
                    #[allow(non_camel_case_types)]
                    struct ResetPasswordSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::ResetPasswordRequest>
                    for ResetPasswordSvc<T> {
                        type Response = super::ResetPasswordResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetPasswordRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::reset_password(&inner, request).await
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
                        let method = ResetPasswordSvc(inner);
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
                "/platform.auth.v1.AccountService/BeginTotpEnrollment" => {
                    #[allow(non_camel_case_types)]
                    struct BeginTotpEnrollmentSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::BeginTotpEnrollmentRequest>
                    for BeginTotpEnrollmentSvc<T> {
                        type Response = super::BeginTotpEnrollmentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BeginTotpEnrollmentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::begin_totp_enrollment(
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
                        let method = BeginTotpEnrollmentSvc(inner);
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
                "/platform.auth.v1.AccountService/ConfirmTotpEnrollment" => {
                    #[allow(non_camel_case_types)]
                    struct ConfirmTotpEnrollmentSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::ConfirmTotpEnrollmentRequest>
                    for ConfirmTotpEnrollmentSvc<T> {
                        type Response = super::ConfirmTotpEnrollmentResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ConfirmTotpEnrollmentRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::confirm_totp_enrollment(
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
                        let method = ConfirmTotpEnrollmentSvc(inner);
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
                "/platform.auth.v1.AccountService/DisableTotp" => {
                    #[allow(non_camel_case_types)]
                    struct DisableTotpSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::DisableTotpRequest>
                    for DisableTotpSvc<T> {
                        type Response = super::DisableTotpResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DisableTotpRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::disable_totp(&inner, request).await
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
                        let method = DisableTotpSvc(inner);
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
                "/platform.auth.v1.AccountService/RegenerateRecoveryCodes" => {
                    #[allow(non_camel_case_types)]
                    struct RegenerateRecoveryCodesSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::RegenerateRecoveryCodesRequest>
                    for RegenerateRecoveryCodesSvc<T> {
                        type Response = super::RegenerateRecoveryCodesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<
                                super::RegenerateRecoveryCodesRequest,
                            >,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::regenerate_recovery_codes(
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
                        let method = RegenerateRecoveryCodesSvc(inner);
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
                "/platform.auth.v1.AccountService/DeleteAccount" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteAccountSvc<T: AccountService>(pub Arc<T>);
                    impl<
                        T: AccountService,
                    > tonic::server::UnaryService<super::DeleteAccountRequest>
                    for DeleteAccountSvc<T> {
                        type Response = super::DeleteAccountResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteAccountRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AccountService>::delete_account(&inner, request).await
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
                        let method = DeleteAccountSvc(inner);
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
    impl<T> Clone for AccountServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.AccountService";
    impl<T> tonic::server::NamedService for AccountServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod user_admin_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with UserAdminServiceServer.
    #[async_trait]
    pub trait UserAdminService: std::marker::Send + std::marker::Sync + 'static {
        /** Lists accounts, by default the newest first; sorts by `created_at`, `email` or `last_login_at`.

 State: none.

 Errors: none of its own.
*/
        async fn list_users(
            &self,
            request: tonic::Request<super::ListUsersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListUsersResponse>,
            tonic::Status,
        >;
        /** Makes a verified account without a password, and mails a token to set one.

 State: writes the account, the token's hash, the mail's event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS EMAIL_ALREADY_EXISTS: an account has this address.
*/
        async fn create_user(
            &self,
            request: tonic::Request<super::CreateUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateUserResponse>,
            tonic::Status,
        >;
        /** Disables an account, or enables it again; disabling revokes its sessions and API keys' use.

 State: writes the status, the revocations and the audit record in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
 - FAILED_PRECONDITION LAST_OPERATOR: it is the last operator.
*/
        async fn set_user_status(
            &self,
            request: tonic::Request<super::SetUserStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetUserStatusResponse>,
            tonic::Status,
        >;
        /** Ends the lock that failed sign-ins put on an account.

 State: clears the failures and writes the audit record.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
*/
        async fn unlock_user(
            &self,
            request: tonic::Request<super::UnlockUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnlockUserResponse>,
            tonic::Status,
        >;
        /** Removes a person's second factor, for one who has lost it together with the recovery codes, and revokes its sessions.

 State: deletes secret and codes, and writes the revocations, the audit record and a notice by mail, in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
*/
        async fn reset_user_mfa(
            &self,
            request: tonic::Request<super::ResetUserMfaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetUserMfaResponse>,
            tonic::Status,
        >;
        /** Makes a person an operator of the cluster, or no longer one; its tokens are revoked, so that the next ones say it.

 State: writes it with the audit record in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
 - FAILED_PRECONDITION TOTP_REQUIRED: an operator needs a second factor.
 - FAILED_PRECONDITION LAST_OPERATOR: it is the last operator.
*/
        async fn set_operator(
            &self,
            request: tonic::Request<super::SetOperatorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetOperatorResponse>,
            tonic::Status,
        >;
    }
    /** People's accounts, for operators of the cluster.
*/
    #[derive(Debug)]
    pub struct UserAdminServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> UserAdminServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for UserAdminServiceServer<T>
    where
        T: UserAdminService,
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
                "/platform.auth.v1.UserAdminService/ListUsers" => {
                    #[allow(non_camel_case_types)]
                    struct ListUsersSvc<T: UserAdminService>(pub Arc<T>);
                    impl<
                        T: UserAdminService,
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
                                <T as UserAdminService>::list_users(&inner, request).await
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
                "/platform.auth.v1.UserAdminService/CreateUser" => {
                    #[allow(non_camel_case_types)]
                    struct CreateUserSvc<T: UserAdminService>(pub Arc<T>);
                    impl<
                        T: UserAdminService,
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
                                <T as UserAdminService>::create_user(&inner, request).await
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
                "/platform.auth.v1.UserAdminService/SetUserStatus" => {
                    #[allow(non_camel_case_types)]
                    struct SetUserStatusSvc<T: UserAdminService>(pub Arc<T>);
                    impl<
                        T: UserAdminService,
                    > tonic::server::UnaryService<super::SetUserStatusRequest>
                    for SetUserStatusSvc<T> {
                        type Response = super::SetUserStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetUserStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserAdminService>::set_user_status(&inner, request)
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
                        let method = SetUserStatusSvc(inner);
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
                "/platform.auth.v1.UserAdminService/UnlockUser" => {
                    #[allow(non_camel_case_types)]
                    struct UnlockUserSvc<T: UserAdminService>(pub Arc<T>);
                    impl<
                        T: UserAdminService,
                    > tonic::server::UnaryService<super::UnlockUserRequest>
                    for UnlockUserSvc<T> {
                        type Response = super::UnlockUserResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UnlockUserRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserAdminService>::unlock_user(&inner, request).await
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
                        let method = UnlockUserSvc(inner);
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
                "/platform.auth.v1.UserAdminService/ResetUserMfa" => {
                    #[allow(non_camel_case_types)]
                    struct ResetUserMfaSvc<T: UserAdminService>(pub Arc<T>);
                    impl<
                        T: UserAdminService,
                    > tonic::server::UnaryService<super::ResetUserMfaRequest>
                    for ResetUserMfaSvc<T> {
                        type Response = super::ResetUserMfaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetUserMfaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserAdminService>::reset_user_mfa(&inner, request)
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
                        let method = ResetUserMfaSvc(inner);
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
                "/platform.auth.v1.UserAdminService/SetOperator" => {
                    #[allow(non_camel_case_types)]
                    struct SetOperatorSvc<T: UserAdminService>(pub Arc<T>);
                    impl<
                        T: UserAdminService,
                    > tonic::server::UnaryService<super::SetOperatorRequest>
                    for SetOperatorSvc<T> {
                        type Response = super::SetOperatorResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetOperatorRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as UserAdminService>::set_operator(&inner, request).await
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
                        let method = SetOperatorSvc(inner);
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
    impl<T> Clone for UserAdminServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.UserAdminService";
    impl<T> tonic::server::NamedService for UserAdminServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod auth_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AuthServiceServer.
    #[async_trait]
    pub trait AuthService: std::marker::Send + std::marker::Sync + 'static {
        /** Signs a person in with e-mail and password.

 The answer is a session, or a challenge for the second factor where the account has one.
 An unknown e-mail, a wrong password and a disabled account take the same time and answer the same.
 Five failures in a row lock the account for 15 minutes; addresses are limited as well.

 State: writes the session, or counts the failure, and the audit record, in one transaction. The oldest session above 10 is revoked.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: e-mail and password do not match an account that can sign in.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many failures for this e-mail; `RetryInfo` says how long.
 - FAILED_PRECONDITION EMAIL_NOT_VERIFIED: the password is right, and the address must be verified first.
 - FAILED_PRECONDITION PASSWORD_EXPIRED: the password is right and too old for the policy; reset it.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: every organisation of the person demands sign-in by its identity provider.
*/
        async fn login(
            &self,
            request: tonic::Request<super::LoginRequest>,
        ) -> std::result::Result<tonic::Response<super::LoginResponse>, tonic::Status>;
        /** Answers the challenge of a sign-in with the second factor.

 A challenge lives for 5 minutes and bears 5 wrong codes. A one-time code and a recovery code are each accepted once.

 State: writes the session, the last accepted time step or the used recovery code, and the audit record, in one transaction.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - UNAUTHENTICATED CHALLENGE_EXPIRED: the challenge is unknown, used, too old, or had too many wrong codes; sign in again.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many wrong codes for this account; `RetryInfo` says how long.
*/
        async fn complete_mfa(
            &self,
            request: tonic::Request<super::CompleteMfaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteMfaResponse>,
            tonic::Status,
        >;
        /** Ends the caller's own session.

 State: revokes the session and all its tokens; servers that verify tokens themselves learn of it within a second.

 Errors: none of its own.
*/
        async fn logout(
            &self,
            request: tonic::Request<super::LogoutRequest>,
        ) -> std::result::Result<tonic::Response<super::LogoutResponse>, tonic::Status>;
        /** Moves the caller's session to one of the caller's organisations and returns an access token for it.

 Earlier access tokens of the session stay good for their organisation until they expire.

 State: writes the session's organisation and, if asked, the person's default, durably.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the caller is no member of such an organisation.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: the organisation demands sign-in by its identity provider.
 - FAILED_PRECONDITION TOTP_REQUIRED: the role or the organisation demands a second factor that the caller has not enrolled.
*/
        async fn select_organization(
            &self,
            request: tonic::Request<super::SelectOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SelectOrganizationResponse>,
            tonic::Status,
        >;
        /** Tells exactly whether an access token is good now: its signature, its life, and that its session has not been revoked.

 A bad token is an answer, not an error: `valid` is false and `error` has TOKEN_EXPIRED or TOKEN_INVALID.
 Servers that bear a second's delay verify tokens themselves, with `GetJwks` and `WatchRevocations`.

 State: none.

 Errors: none of its own.
*/
        async fn validate_token(
            &self,
            request: tonic::Request<super::ValidateTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateTokenResponse>,
            tonic::Status,
        >;
        /** Exchanges a refresh token for an access token and the next refresh token, and optionally changes the organisation.

 The presented token is used up. Within 10 seconds the same token answers with the same successor, for a lost answer or two tabs.
 Later it means that somebody holds a copy: the session is revoked.
 When no answer came and 10 seconds have passed, the person has to sign in again.

 State: replaces the session's refresh token durably before the answer; on reuse revokes the session and writes an audit record.

 Errors:
 - UNAUTHENTICATED TOKEN_EXPIRED: the refresh token has outlived its 30 days.
 - UNAUTHENTICATED TOKEN_INVALID: it is malformed, revoked or has been used before.
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the person is no member of the organisation asked for.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: the organisation demands sign-in by its identity provider.
 - FAILED_PRECONDITION TOTP_REQUIRED: the role or the organisation demands a second factor that the person has not enrolled.
*/
        async fn refresh_access_token(
            &self,
            request: tonic::Request<super::RefreshAccessTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshAccessTokenResponse>,
            tonic::Status,
        >;
        /** Decides whether a user or service account has a permission on an entity, and why.

 The order of the decision: no membership; owner; explicit deny on the entity or one of its ancestors; admin; role; explicit grant;
 inherited grant, the nearest ancestor first; nothing. Expired grants and denies do not count.
 A refusal is an answer: an unknown user, organisation or entity is `allowed: false` with NO_GRANT.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        async fn check_permission(
            &self,
            request: tonic::Request<super::CheckPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckPermissionResponse>,
            tonic::Status,
        >;
        /** Decides many permissions of one user against one state of the grants; the results have the order of the checks.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        async fn batch_check_permissions(
            &self,
            request: tonic::Request<super::BatchCheckPermissionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchCheckPermissionsResponse>,
            tonic::Status,
        >;
        /** Returns a member's role with its permissions, and the permissions granted to it on single entities.

 State: none.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the organisation has no such member.
*/
        async fn get_user_permissions(
            &self,
            request: tonic::Request<super::GetUserPermissionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUserPermissionsResponse>,
            tonic::Status,
        >;
        /** Returns a person. Others than the person itself, peers and operators see members of their own organisation only,
 and of `organizations` only that one.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such person, or it is no member of the caller's organisation.
*/
        async fn get_user(
            &self,
            request: tonic::Request<super::GetUserRequest>,
        ) -> std::result::Result<tonic::Response<super::GetUserResponse>, tonic::Status>;
        /** Returns the person with an e-mail address, compared without regard to case; who sees whom is as with `GetUser`.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such person, or it is no member of the caller's organisation.
*/
        async fn get_user_by_email(
            &self,
            request: tonic::Request<super::GetUserByEmailRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUserByEmailResponse>,
            tonic::Status,
        >;
        /** Returns an organisation with its modules, settings and connected sources.

 State: none.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: a peer names an organisation that does not exist.
*/
        async fn get_organization(
            &self,
            request: tonic::Request<super::GetOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOrganizationResponse>,
            tonic::Status,
        >;
        /** Lists the members of an organisation, by default the newest first; sorts by `joined_at`, `email`, `full_name` or `role`.

 State: none.

 Errors: none of its own.
*/
        async fn get_organization_members(
            &self,
            request: tonic::Request<super::GetOrganizationMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOrganizationMembersResponse>,
            tonic::Status,
        >;
        /** Lists a user's sessions that are neither revoked nor expired, the latest used first.

 An administrator sees the sessions of members that stand in the administrator's organisation.

 State: none.

 Errors: none of its own.
*/
        async fn list_sessions(
            &self,
            request: tonic::Request<super::ListSessionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSessionsResponse>,
            tonic::Status,
        >;
        /** Revokes one session; its access tokens stop validating at once, and at servers that verify themselves within a second.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND SESSION_NOT_FOUND: `user_id` has no such session, or not in the caller's organisation. A revoked one is no error.
*/
        async fn invalidate_session(
            &self,
            request: tonic::Request<super::InvalidateSessionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InvalidateSessionResponse>,
            tonic::Status,
        >;
        /** Revokes all sessions of a user but at most one, and returns how many.

 State: writes the revocations and one audit record in one transaction.

 Errors: none of its own.
*/
        async fn invalidate_all_sessions(
            &self,
            request: tonic::Request<super::InvalidateAllSessionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InvalidateAllSessionsResponse>,
            tonic::Status,
        >;
    }
    /** Signs people in, keeps their sessions, and answers who somebody is and what they may do.

 An access token is a JWT signed with EdDSA that lives for an hour; a refresh token is opaque, is replaced by each use, and lives for
 30 days. A person who belongs to several organisations holds one session, and a token for one organisation at a time.
*/
    #[derive(Debug)]
    pub struct AuthServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AuthServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AuthServiceServer<T>
    where
        T: AuthService,
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
                "/platform.auth.v1.AuthService/Login" => {
                    #[allow(non_camel_case_types)]
                    struct LoginSvc<T: AuthService>(pub Arc<T>);
                    impl<T: AuthService> tonic::server::UnaryService<super::LoginRequest>
                    for LoginSvc<T> {
                        type Response = super::LoginResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::LoginRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::login(&inner, request).await
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
                        let method = LoginSvc(inner);
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
                "/platform.auth.v1.AuthService/CompleteMfa" => {
                    #[allow(non_camel_case_types)]
                    struct CompleteMfaSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::CompleteMfaRequest>
                    for CompleteMfaSvc<T> {
                        type Response = super::CompleteMfaResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CompleteMfaRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::complete_mfa(&inner, request).await
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
                        let method = CompleteMfaSvc(inner);
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
                "/platform.auth.v1.AuthService/Logout" => {
                    #[allow(non_camel_case_types)]
                    struct LogoutSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::LogoutRequest>
                    for LogoutSvc<T> {
                        type Response = super::LogoutResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::LogoutRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::logout(&inner, request).await
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
                        let method = LogoutSvc(inner);
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
                "/platform.auth.v1.AuthService/SelectOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct SelectOrganizationSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::SelectOrganizationRequest>
                    for SelectOrganizationSvc<T> {
                        type Response = super::SelectOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SelectOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::select_organization(&inner, request)
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
                        let method = SelectOrganizationSvc(inner);
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
                "/platform.auth.v1.AuthService/ValidateToken" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateTokenSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::ValidateTokenRequest>
                    for ValidateTokenSvc<T> {
                        type Response = super::ValidateTokenResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateTokenRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::validate_token(&inner, request).await
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
                        let method = ValidateTokenSvc(inner);
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
                "/platform.auth.v1.AuthService/RefreshAccessToken" => {
                    #[allow(non_camel_case_types)]
                    struct RefreshAccessTokenSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::RefreshAccessTokenRequest>
                    for RefreshAccessTokenSvc<T> {
                        type Response = super::RefreshAccessTokenResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RefreshAccessTokenRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::refresh_access_token(&inner, request)
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
                        let method = RefreshAccessTokenSvc(inner);
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
                "/platform.auth.v1.AuthService/CheckPermission" => {
                    #[allow(non_camel_case_types)]
                    struct CheckPermissionSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::CheckPermissionRequest>
                    for CheckPermissionSvc<T> {
                        type Response = super::CheckPermissionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CheckPermissionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::check_permission(&inner, request).await
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
                        let method = CheckPermissionSvc(inner);
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
                "/platform.auth.v1.AuthService/BatchCheckPermissions" => {
                    #[allow(non_camel_case_types)]
                    struct BatchCheckPermissionsSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::BatchCheckPermissionsRequest>
                    for BatchCheckPermissionsSvc<T> {
                        type Response = super::BatchCheckPermissionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::BatchCheckPermissionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::batch_check_permissions(&inner, request)
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
                        let method = BatchCheckPermissionsSvc(inner);
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
                "/platform.auth.v1.AuthService/GetUserPermissions" => {
                    #[allow(non_camel_case_types)]
                    struct GetUserPermissionsSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::GetUserPermissionsRequest>
                    for GetUserPermissionsSvc<T> {
                        type Response = super::GetUserPermissionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetUserPermissionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::get_user_permissions(&inner, request)
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
                        let method = GetUserPermissionsSvc(inner);
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
                "/platform.auth.v1.AuthService/GetUser" => {
                    #[allow(non_camel_case_types)]
                    struct GetUserSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
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
                                <T as AuthService>::get_user(&inner, request).await
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
                "/platform.auth.v1.AuthService/GetUserByEmail" => {
                    #[allow(non_camel_case_types)]
                    struct GetUserByEmailSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::GetUserByEmailRequest>
                    for GetUserByEmailSvc<T> {
                        type Response = super::GetUserByEmailResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetUserByEmailRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::get_user_by_email(&inner, request).await
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
                        let method = GetUserByEmailSvc(inner);
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
                "/platform.auth.v1.AuthService/GetOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct GetOrganizationSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::GetOrganizationRequest>
                    for GetOrganizationSvc<T> {
                        type Response = super::GetOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::get_organization(&inner, request).await
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
                        let method = GetOrganizationSvc(inner);
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
                "/platform.auth.v1.AuthService/GetOrganizationMembers" => {
                    #[allow(non_camel_case_types)]
                    struct GetOrganizationMembersSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::GetOrganizationMembersRequest>
                    for GetOrganizationMembersSvc<T> {
                        type Response = super::GetOrganizationMembersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetOrganizationMembersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::get_organization_members(
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
                        let method = GetOrganizationMembersSvc(inner);
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
                "/platform.auth.v1.AuthService/ListSessions" => {
                    #[allow(non_camel_case_types)]
                    struct ListSessionsSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::ListSessionsRequest>
                    for ListSessionsSvc<T> {
                        type Response = super::ListSessionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSessionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::list_sessions(&inner, request).await
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
                        let method = ListSessionsSvc(inner);
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
                "/platform.auth.v1.AuthService/InvalidateSession" => {
                    #[allow(non_camel_case_types)]
                    struct InvalidateSessionSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::InvalidateSessionRequest>
                    for InvalidateSessionSvc<T> {
                        type Response = super::InvalidateSessionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InvalidateSessionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::invalidate_session(&inner, request)
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
                        let method = InvalidateSessionSvc(inner);
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
                "/platform.auth.v1.AuthService/InvalidateAllSessions" => {
                    #[allow(non_camel_case_types)]
                    struct InvalidateAllSessionsSvc<T: AuthService>(pub Arc<T>);
                    impl<
                        T: AuthService,
                    > tonic::server::UnaryService<super::InvalidateAllSessionsRequest>
                    for InvalidateAllSessionsSvc<T> {
                        type Response = super::InvalidateAllSessionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::InvalidateAllSessionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuthService>::invalidate_all_sessions(&inner, request)
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
                        let method = InvalidateAllSessionsSvc(inner);
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
    impl<T> Clone for AuthServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.AuthService";
    impl<T> tonic::server::NamedService for AuthServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod oidc_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with OidcServiceServer.
    #[async_trait]
    pub trait OidcService: std::marker::Send + std::marker::Sync + 'static {
        /** Tells how people with an address of this domain may sign in; looks at the domain only, so it tells nothing about accounts.

 State: none.

 Errors: none of its own.
*/
        async fn list_sign_in_methods(
            &self,
            request: tonic::Request<super::ListSignInMethodsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSignInMethodsResponse>,
            tonic::Status,
        >;
        /** Starts a sign-in and returns the provider's address to send the person to.

 State: writes the attempt for 10 minutes, single use.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: there is no such provider, or it is disabled.
 - INVALID_ARGUMENT REDIRECT_URI_NOT_ALLOWED: the address is none of those that the cluster's configuration lists.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the provider's discovery document cannot be read.
*/
        async fn start_oidc_sign_in(
            &self,
            request: tonic::Request<super::StartOidcSignInRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartOidcSignInResponse>,
            tonic::Status,
        >;
        /** Completes a sign-in with what the provider sent the person back with.

 A person who is new here is made an account and a member where the provider's configuration says so. An existing account is joined
 to the identity only by an address that the provider says is verified and whose domain belongs to the provider.

 State: uses the attempt up; writes the identity, account and membership where they are new, the session and the audit record, in one
 transaction. If the answer is lost, start again.

 Errors:
 - UNAUTHENTICATED OIDC_STATE_INVALID: the attempt is unknown, used or expired, or was started in another browser.
 - UNAUTHENTICATED OIDC_REFUSED: the provider refused, or its token does not verify; the fact `error` has the provider's word.
 - PERMISSION_DENIED IDENTITY_NOT_ALLOWED: the person is unknown here and the provider's configuration makes no accounts, or the
   address is unverified or of a foreign domain, or the account is disabled.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the provider does not answer.
*/
        async fn complete_oidc_sign_in(
            &self,
            request: tonic::Request<super::CompleteOidcSignInRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteOidcSignInResponse>,
            tonic::Status,
        >;
        /** Lists the identities at providers that the caller's account is joined to.

 State: none.

 Errors: none of its own.
*/
        async fn list_identities(
            &self,
            request: tonic::Request<super::ListIdentitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListIdentitiesResponse>,
            tonic::Status,
        >;
        /** Parts the caller's account from an identity.

 State: deletes the identity and writes the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_NOT_FOUND: the caller has no such identity.
 - FAILED_PRECONDITION LAST_SIGN_IN_METHOD: without it the account could not sign in; set a password first.
*/
        async fn unlink_identity(
            &self,
            request: tonic::Request<super::UnlinkIdentityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnlinkIdentityResponse>,
            tonic::Status,
        >;
        /** Makes a provider known to the organisation. Its discovery document is read before the answer.

 State: writes the provider, its secret sealed, and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: a provider of the cluster has this short name.
 - ALREADY_EXISTS EMAIL_DOMAIN_TAKEN: a provider of another organisation has one of the domains.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have the DNS record to set.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 10 providers.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the discovery document cannot be read or is not usable.
*/
        async fn create_identity_provider(
            &self,
            request: tonic::Request<super::CreateIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateIdentityProviderResponse>,
            tonic::Status,
        >;
        /** Returns a provider of the organisation, without its secret.

 State: none.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
*/
        async fn get_identity_provider(
            &self,
            request: tonic::Request<super::GetIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetIdentityProviderResponse>,
            tonic::Status,
        >;
        /** Lists the organisation's providers, without their secrets; sorts by `created_at` or `name`.

 State: none.

 Errors: none of its own.
*/
        async fn list_identity_providers(
            &self,
            request: tonic::Request<super::ListIdentityProvidersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListIdentityProvidersResponse>,
            tonic::Status,
        >;
        /** Changes a provider. Its discovery document is read before the answer.

 State: writes the provider and the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
 - ABORTED VERSION_CONFLICT: the provider has another version than `expected_version`.
 - ALREADY_EXISTS EMAIL_DOMAIN_TAKEN: a provider of another organisation has one of the domains.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have the DNS record to set.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the discovery document cannot be read or is not usable.
*/
        async fn update_identity_provider(
            &self,
            request: tonic::Request<super::UpdateIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateIdentityProviderResponse>,
            tonic::Status,
        >;
        /** Deletes a provider, the identities at it, and the sessions that were opened by it.

 State: deletes and revokes all of it and writes the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
 - FAILED_PRECONDITION LAST_SIGN_IN_METHOD: the organisation allows sign-in by OpenID Connect only, and this is its last provider.
*/
        async fn delete_identity_provider(
            &self,
            request: tonic::Request<super::DeleteIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteIdentityProviderResponse>,
            tonic::Status,
        >;
    }
    /** Sign-in by an organisation's own identity provider, by OpenID Connect with authorization code and PKCE.

 State, nonce and PKCE verifier are made and kept by the server; the client keeps one secret, which ties the answer to the browser that
 asked.
*/
    #[derive(Debug)]
    pub struct OidcServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> OidcServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for OidcServiceServer<T>
    where
        T: OidcService,
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
                "/platform.auth.v1.OidcService/ListSignInMethods" => {
                    #[allow(non_camel_case_types)]
                    struct ListSignInMethodsSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::ListSignInMethodsRequest>
                    for ListSignInMethodsSvc<T> {
                        type Response = super::ListSignInMethodsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSignInMethodsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::list_sign_in_methods(&inner, request)
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
                        let method = ListSignInMethodsSvc(inner);
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
                "/platform.auth.v1.OidcService/StartOidcSignIn" => {
                    #[allow(non_camel_case_types)]
                    struct StartOidcSignInSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::StartOidcSignInRequest>
                    for StartOidcSignInSvc<T> {
                        type Response = super::StartOidcSignInResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StartOidcSignInRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::start_oidc_sign_in(&inner, request)
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
                        let method = StartOidcSignInSvc(inner);
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
                "/platform.auth.v1.OidcService/CompleteOidcSignIn" => {
                    #[allow(non_camel_case_types)]
                    struct CompleteOidcSignInSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::CompleteOidcSignInRequest>
                    for CompleteOidcSignInSvc<T> {
                        type Response = super::CompleteOidcSignInResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CompleteOidcSignInRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::complete_oidc_sign_in(&inner, request)
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
                        let method = CompleteOidcSignInSvc(inner);
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
                "/platform.auth.v1.OidcService/ListIdentities" => {
                    #[allow(non_camel_case_types)]
                    struct ListIdentitiesSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::ListIdentitiesRequest>
                    for ListIdentitiesSvc<T> {
                        type Response = super::ListIdentitiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListIdentitiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::list_identities(&inner, request).await
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
                        let method = ListIdentitiesSvc(inner);
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
                "/platform.auth.v1.OidcService/UnlinkIdentity" => {
                    #[allow(non_camel_case_types)]
                    struct UnlinkIdentitySvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::UnlinkIdentityRequest>
                    for UnlinkIdentitySvc<T> {
                        type Response = super::UnlinkIdentityResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UnlinkIdentityRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::unlink_identity(&inner, request).await
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
                        let method = UnlinkIdentitySvc(inner);
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
                "/platform.auth.v1.OidcService/CreateIdentityProvider" => {
                    #[allow(non_camel_case_types)]
                    struct CreateIdentityProviderSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::CreateIdentityProviderRequest>
                    for CreateIdentityProviderSvc<T> {
                        type Response = super::CreateIdentityProviderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateIdentityProviderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::create_identity_provider(
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
                        let method = CreateIdentityProviderSvc(inner);
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
                "/platform.auth.v1.OidcService/GetIdentityProvider" => {
                    #[allow(non_camel_case_types)]
                    struct GetIdentityProviderSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::GetIdentityProviderRequest>
                    for GetIdentityProviderSvc<T> {
                        type Response = super::GetIdentityProviderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetIdentityProviderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::get_identity_provider(&inner, request)
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
                        let method = GetIdentityProviderSvc(inner);
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
                "/platform.auth.v1.OidcService/ListIdentityProviders" => {
                    #[allow(non_camel_case_types)]
                    struct ListIdentityProvidersSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::ListIdentityProvidersRequest>
                    for ListIdentityProvidersSvc<T> {
                        type Response = super::ListIdentityProvidersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListIdentityProvidersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::list_identity_providers(&inner, request)
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
                        let method = ListIdentityProvidersSvc(inner);
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
                "/platform.auth.v1.OidcService/UpdateIdentityProvider" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateIdentityProviderSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::UpdateIdentityProviderRequest>
                    for UpdateIdentityProviderSvc<T> {
                        type Response = super::UpdateIdentityProviderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateIdentityProviderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::update_identity_provider(
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
                        let method = UpdateIdentityProviderSvc(inner);
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
                "/platform.auth.v1.OidcService/DeleteIdentityProvider" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteIdentityProviderSvc<T: OidcService>(pub Arc<T>);
                    impl<
                        T: OidcService,
                    > tonic::server::UnaryService<super::DeleteIdentityProviderRequest>
                    for DeleteIdentityProviderSvc<T> {
                        type Response = super::DeleteIdentityProviderResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteIdentityProviderRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OidcService>::delete_identity_provider(
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
                        let method = DeleteIdentityProviderSvc(inner);
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
    impl<T> Clone for OidcServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.OidcService";
    impl<T> tonic::server::NamedService for OidcServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
