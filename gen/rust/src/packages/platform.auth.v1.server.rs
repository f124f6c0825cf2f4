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
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name,
   or is a known one.
 - FAILED_PRECONDITION REGISTRATION_CLOSED: the cluster takes new people by invitation only, and there is no good
   one.
 - NOT_FOUND INVITATION_NOT_FOUND: the invitation is unknown, used, revoked, expired, or for another address, or
   whoever invited is disabled, may invite nobody any more, or may not give the role or a group any more.
*/
        async fn register(
            &self,
            request: tonic::Request<super::RegisterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Replaces the caller's password and revokes all its other sessions.

 State: writes the hash, the revocations, the audit record and a notice by mail, in one transaction.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: the current password is wrong; it counts as a failed sign-in.
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name,
   or is a known one.
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Sets a new password by the token that was mailed, unlocks the account and revokes all its sessions.

 The second factor stays: the next sign-in asks for it.

 State: writes the hash, the used token, the revocations and the audit record in one transaction.

 Errors:
 - NOT_FOUND RESET_TOKEN_NOT_FOUND: the token is unknown, used or expired; ask for another.
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name,
   or is a known one.
 - INVALID_ARGUMENT PASSWORD_REUSED: it is one of the last 12.
*/
        async fn reset_password(
            &self,
            request: tonic::Request<super::ResetPasswordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetPasswordResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Starts to set up an authenticator: returns a secret that counts once a code of it is confirmed.

 State: writes the sealed secret as pending for 10 minutes; an earlier pending one ends.

 Errors:
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
 - FAILED_PRECONDITION TOTP_ALREADY_ENABLED: an authenticator is set up; disable it first.
*/
        async fn begin_totp_enrollment(
            &self,
            request: tonic::Request<super::BeginTotpEnrollmentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BeginTotpEnrollmentResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes the caller's account: leaves every organisation, revokes every credential, and forgets name and address.

 Audit records keep the id. Configuration that the person made stays.

 State: writes all of it in one transaction.

 Errors:
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
 - FAILED_PRECONDITION LAST_OWNER: the person owns an organisation; transfer or delete it first.
 - FAILED_PRECONDITION LAST_OPERATOR: the person is the last operator of the cluster; make somebody else one first.
*/
        async fn delete_account(
            &self,
            request: tonic::Request<super::DeleteAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteAccountResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** A person's own account: its e-mail, password and second factor.

 Mails carry single-use tokens: a verification token lives for 24 hours, a reset token for 30 minutes. Calls that need
 no credentials answer the same whether or not an account exists.
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Removes a person's second factor, for one who has lost it together with the recovery codes, and revokes its
 sessions.

 State: deletes secret and codes, and writes the revocations, the audit record and a notice by mail, in one
 transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
*/
        async fn reset_user_mfa(
            &self,
            request: tonic::Request<super::ResetUserMfaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetUserMfaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
pub mod audit_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with AuditServiceServer.
    #[async_trait]
    pub trait AuditService: std::marker::Send + std::marker::Sync + 'static {
        /** Records what was done. Services call it from their outbox, so that nothing done goes unrecorded.

 State: appends the events durably; one whose id is known is left out.

 Errors: none of its own.
*/
        async fn record_audit_events(
            &self,
            request: tonic::Request<super::RecordAuditEventsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordAuditEventsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists audit events, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_audit_logs(
            &self,
            request: tonic::Request<super::ListAuditLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAuditLogsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams audit events in the order of their sequence numbers, then those that come, for a system that keeps them.

 After a break, go on after the last sequence number that was kept. An event that was removed by age leaves a gap.

 The stream ends, as a new call would be refused, when the credential is revoked or runs out and when the permission
 is taken away. It ends with UNAVAILABLE DEPENDENCY_UNAVAILABLE when nobody could tell for 30 seconds whether they
 still hold, or for 5 seconds after something was heard that concerns them.

 State: writes one audit event for the reading itself.

 Errors:
 - RESOURCE_EXHAUSTED SLOW_CONSUMER: the reader did not keep up; open the stream again after the last event.
*/
        async fn stream_audit_logs(
            &self,
            request: tonic::Request<super::StreamAuditLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::StreamAuditLogsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** The record of who did what: written by services, read by the organisation, never changed.
*/
    #[derive(Debug)]
    pub struct AuditServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> AuditServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for AuditServiceServer<T>
    where
        T: AuditService,
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
                "/platform.auth.v1.AuditService/RecordAuditEvents" => {
                    #[allow(non_camel_case_types)]
                    struct RecordAuditEventsSvc<T: AuditService>(pub Arc<T>);
                    impl<
                        T: AuditService,
                    > tonic::server::UnaryService<super::RecordAuditEventsRequest>
                    for RecordAuditEventsSvc<T> {
                        type Response = super::RecordAuditEventsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RecordAuditEventsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuditService>::record_audit_events(&inner, request)
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
                        let method = RecordAuditEventsSvc(inner);
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
                "/platform.auth.v1.AuditService/ListAuditLogs" => {
                    #[allow(non_camel_case_types)]
                    struct ListAuditLogsSvc<T: AuditService>(pub Arc<T>);
                    impl<
                        T: AuditService,
                    > tonic::server::UnaryService<super::ListAuditLogsRequest>
                    for ListAuditLogsSvc<T> {
                        type Response = super::ListAuditLogsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAuditLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuditService>::list_audit_logs(&inner, request).await
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
                        let method = ListAuditLogsSvc(inner);
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
                "/platform.auth.v1.AuditService/StreamAuditLogs" => {
                    #[allow(non_camel_case_types)]
                    struct StreamAuditLogsSvc<T: AuditService>(pub Arc<T>);
                    impl<
                        T: AuditService,
                    > tonic::server::ServerStreamingService<
                        super::StreamAuditLogsRequest,
                    > for StreamAuditLogsSvc<T> {
                        type Response = super::StreamAuditLogsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::StreamAuditLogsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::StreamAuditLogsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as AuditService>::stream_audit_logs(&inner, request)
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
                        let method = StreamAuditLogsSvc(inner);
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
    impl<T> Clone for AuditServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.AuditService";
    impl<T> tonic::server::NamedService for AuditServiceServer<T> {
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

 The answer is a session, or a challenge for the second factor where the account has one. An unknown e-mail, a wrong
 password and a disabled account take the same time and answer the same. Five failures in a row lock the account for
 15 minutes; addresses are limited as well.

 State: writes the session, or counts the failure, and the audit record, in one transaction. The oldest session
 above 10 is revoked.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: e-mail and password do not match an account that can sign in.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many failures for this e-mail; `RetryInfo` says how long.
 - FAILED_PRECONDITION EMAIL_NOT_VERIFIED: the password is right, and the address must be verified first.
 - FAILED_PRECONDITION PASSWORD_EXPIRED: the password is right and too old for the policy; reset it.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: every organisation of the person demands sign-in by its identity
   provider.
*/
        async fn login(
            &self,
            request: tonic::Request<super::LoginRequest>,
        ) -> std::result::Result<tonic::Response<super::LoginResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Answers the challenge of a sign-in with the second factor.

 A challenge lives for 5 minutes and bears 5 wrong codes. A one-time code and a recovery code are each accepted
 once.

 State: writes the session, the last accepted time step or the used recovery code, and the audit record, in one
 transaction.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - UNAUTHENTICATED CHALLENGE_EXPIRED: the challenge is unknown, used, too old, or had too many wrong codes; sign in
   again.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many wrong codes for this account; `RetryInfo` says how long.
*/
        async fn complete_mfa(
            &self,
            request: tonic::Request<super::CompleteMfaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteMfaResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends the caller's own session.

 State: revokes the session and all its tokens; servers that verify tokens themselves learn of it within a second.

 Errors: none of its own.
*/
        async fn logout(
            &self,
            request: tonic::Request<super::LogoutRequest>,
        ) -> std::result::Result<tonic::Response<super::LogoutResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Moves the caller's session to one of the caller's organisations and returns an access token for it.

 Earlier access tokens of the session stay good for their organisation until they expire.

 The token ends with the one that asks for it; `RefreshAccessToken` gives one of full life.

 State: writes the session's organisation and, if asked, the person's default, durably.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the caller is no member of such an organisation, or has no session of its own:
   keys, and services that act for somebody, have none.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: the organisation demands sign-in by its identity provider.
 - FAILED_PRECONDITION TOTP_REQUIRED: the role or the organisation demands a second factor that the caller has not
   enrolled.
*/
        async fn select_organization(
            &self,
            request: tonic::Request<super::SelectOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SelectOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells exactly whether an access token is good now: its signature, its life, and that its session has not been
 revoked.

 A bad token is an answer, not an error: `valid` is false and `error` has TOKEN_EXPIRED or TOKEN_INVALID. Servers
 that bear a second's delay verify tokens themselves, with `GetJwks` and `WatchRevocations`.

 State: none.

 Errors: none of its own.
*/
        async fn validate_token(
            &self,
            request: tonic::Request<super::ValidateTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateTokenResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Exchanges a refresh token for an access token and the next refresh token, and optionally changes the organisation.

 The presented token is used up. Within 10 seconds the same token answers with the same successor, for a lost answer
 or two tabs. Later it means that somebody holds a copy: the session is revoked. When no answer came and 10 seconds
 have passed, the person has to sign in again.

 State: replaces the session's refresh token durably before the answer, with an audit record if the session moves to
 another organisation; on reuse revokes the session and writes an audit record.

 Errors:
 - UNAUTHENTICATED TOKEN_EXPIRED: the refresh token has outlived its 30 days.
 - UNAUTHENTICATED TOKEN_INVALID: it is malformed, revoked or has been used before.
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the person is no member of the organisation asked for.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: the organisation demands sign-in by its identity provider.
 - FAILED_PRECONDITION TOTP_REQUIRED: the role or the organisation demands a second factor that the person has not
   enrolled.
*/
        async fn refresh_access_token(
            &self,
            request: tonic::Request<super::RefreshAccessTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshAccessTokenResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Decides whether a user or service account has a permission on an entity, and why.

 The order of the decision: no membership; owner; explicit deny on the entity or one of its ancestors; admin; role;
 explicit grant; inherited grant, the nearest ancestor first; nothing. Expired grants and denies do not count. A
 refusal is an answer: an unknown user, organisation or entity is `allowed: false` with NO_GRANT.

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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a person. Others than the person itself, peers and operators see members of their own organisation only,
 and of `organizations` only that one.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such person, or it is no member of the caller's organisation.
*/
        async fn get_user(
            &self,
            request: tonic::Request<super::GetUserRequest>,
        ) -> std::result::Result<tonic::Response<super::GetUserResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the members of an organisation, by default the newest first; sorts by `joined_at`, `email`, `full_name` or
 `role`.

 State: none.

 Errors: none of its own.
*/
        async fn get_organization_members(
            &self,
            request: tonic::Request<super::GetOrganizationMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOrganizationMembersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Revokes one session; its access tokens stop validating at once, and at servers that verify themselves within a
 second.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND SESSION_NOT_FOUND: `user_id` has no such session, or not in the caller's organisation. A revoked one is
   no error.
*/
        async fn invalidate_session(
            &self,
            request: tonic::Request<super::InvalidateSessionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InvalidateSessionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Signs people in, keeps their sessions, and answers who somebody is and what they may do.

 An access token is a JWT signed with EdDSA that lives for an hour; a refresh token is opaque, is replaced by each
 use, and lives for 30 days. A person who belongs to several organisations holds one session, and a token for one
 organisation at a time.
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
pub mod credential_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with CredentialServiceServer.
    #[async_trait]
    pub trait CredentialService: std::marker::Send + std::marker::Sync + 'static {
        /** Makes an API key and returns it, once.

 A key that is made by a key ends with it, and is good from its networks, unless the request names an earlier end or
 fewer networks.

 State: writes the key's hash and the audit record in one transaction. If the answer is lost, revoke the key and
 make another.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the owner is no member of the organisation.
 - PERMISSION_DENIED ESCALATION_REFUSED: the owner is another person, or has permissions that the caller lacks, by
   its role or by grants on entities, or for longer than the caller has them; or the owner lacks one of the
   permissions asked for, on every entity; or the caller is a key, and the new one would be good from other networks;
   or a service acts for the caller.
 - INVALID_ARGUMENT PERMISSION_UNKNOWN: one of the permissions is not in the catalogue, or an organisation cannot
   give it.
 - OUT_OF_RANGE EXPIRY_TOO_FAR: the organisation's settings, or the end of the calling key, demand an earlier end; the
   fact `latest` has it.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the keys that it may have.
*/
        async fn create_api_key(
            &self,
            request: tonic::Request<super::CreateApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateApiKeyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists API keys, without their secrets; sorts by `created_at`, `name`, `expires_at` or `last_used_at`.

 State: none.

 Errors: none of its own.
*/
        async fn list_api_keys(
            &self,
            request: tonic::Request<super::ListApiKeysRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListApiKeysResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Revokes an API key; it stops working at once, and at servers that keep validations within a second. A revoked one
 is no error.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND API_KEY_NOT_FOUND: `user_id` has no such key in the organisation.
*/
        async fn revoke_api_key(
            &self,
            request: tonic::Request<super::RevokeApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokeApiKeyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Gives an API key a new secret and returns the key, once; the old secret works on for a while.

 A key rotates itself, and others that are good for no longer and from nowhere else than it is.

 State: writes the new hash, the old one's end and the audit record in one transaction. If the answer is lost,
 rotate again.

 Errors:
 - NOT_FOUND API_KEY_NOT_FOUND: `user_id` has no such key in the organisation, or it is revoked.
*/
        async fn rotate_api_key(
            &self,
            request: tonic::Request<super::RotateApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RotateApiKeyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells a server exactly whether an API key is good now, and what it stands for.

 A bad key is an answer, not an error: `valid` is false and `error` has TOKEN_EXPIRED or TOKEN_INVALID.

 State: notes the time of use, at most once a minute, not durably.

 Errors: none of its own.
*/
        async fn validate_api_key(
            &self,
            request: tonic::Request<super::ValidateApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateApiKeyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes a service account. It has no password and never signs in: it uses API keys, and pipelines run as it.

 State: writes the account, its membership, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a service account of this name.
 - PERMISSION_DENIED ESCALATION_REFUSED: the role has permissions that the caller lacks, or is `owner`.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the service accounts that it may have.
*/
        async fn create_service_account(
            &self,
            request: tonic::Request<super::CreateServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateServiceAccountResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a service account.

 State: none.

 Errors:
 - NOT_FOUND SERVICE_ACCOUNT_NOT_FOUND: the organisation has no such service account.
*/
        async fn get_service_account(
            &self,
            request: tonic::Request<super::GetServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetServiceAccountResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists service accounts; sorts by `name`, `created_at` or `last_used_at`.

 State: none.

 Errors: none of its own.
*/
        async fn list_service_accounts(
            &self,
            request: tonic::Request<super::ListServiceAccountsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListServiceAccountsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Changes a service account's name, description or status; its role changes by
 `OrganizationService.ChangeMemberRole`.

 An INACTIVE account's keys and tokens stop working, and its pipelines do not start.

 State: writes the account, the revocation, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND SERVICE_ACCOUNT_NOT_FOUND: the organisation has no such service account.
 - ABORTED VERSION_CONFLICT: the account has another version than `expected_version`.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a service account of this name.
 - PERMISSION_DENIED ESCALATION_REFUSED: the account's role has permissions that the caller lacks.
*/
        async fn update_service_account(
            &self,
            request: tonic::Request<super::UpdateServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateServiceAccountResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a service account with its keys and grants. Pipelines that run as it do not start until they name another.

 State: deletes and revokes all of it, raises the grant revision, and writes the event and the audit record, in one
 transaction.

 Errors:
 - NOT_FOUND SERVICE_ACCOUNT_NOT_FOUND: the organisation has no such service account.
 - PERMISSION_DENIED ESCALATION_REFUSED: the account's role has permissions that the caller lacks.
*/
        async fn delete_service_account(
            &self,
            request: tonic::Request<super::DeleteServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteServiceAccountResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** API keys and service accounts: how programs sign in.

 A key is `pk_<environment>_<id>_<secret>_<checksum>`; it is shown once, and only a hash of its secret is kept. It
 belongs to a person or a service account, in one organisation, and never allows more than its owner may.
*/
    #[derive(Debug)]
    pub struct CredentialServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> CredentialServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for CredentialServiceServer<T>
    where
        T: CredentialService,
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
                "/platform.auth.v1.CredentialService/CreateApiKey" => {
                    #[allow(non_camel_case_types)]
                    struct CreateApiKeySvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::CreateApiKeyRequest>
                    for CreateApiKeySvc<T> {
                        type Response = super::CreateApiKeyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateApiKeyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::create_api_key(&inner, request)
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
                        let method = CreateApiKeySvc(inner);
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
                "/platform.auth.v1.CredentialService/ListApiKeys" => {
                    #[allow(non_camel_case_types)]
                    struct ListApiKeysSvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::ListApiKeysRequest>
                    for ListApiKeysSvc<T> {
                        type Response = super::ListApiKeysResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListApiKeysRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::list_api_keys(&inner, request)
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
                        let method = ListApiKeysSvc(inner);
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
                "/platform.auth.v1.CredentialService/RevokeApiKey" => {
                    #[allow(non_camel_case_types)]
                    struct RevokeApiKeySvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::RevokeApiKeyRequest>
                    for RevokeApiKeySvc<T> {
                        type Response = super::RevokeApiKeyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevokeApiKeyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::revoke_api_key(&inner, request)
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
                        let method = RevokeApiKeySvc(inner);
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
                "/platform.auth.v1.CredentialService/RotateApiKey" => {
                    #[allow(non_camel_case_types)]
                    struct RotateApiKeySvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::RotateApiKeyRequest>
                    for RotateApiKeySvc<T> {
                        type Response = super::RotateApiKeyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RotateApiKeyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::rotate_api_key(&inner, request)
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
                        let method = RotateApiKeySvc(inner);
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
                "/platform.auth.v1.CredentialService/ValidateApiKey" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateApiKeySvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::ValidateApiKeyRequest>
                    for ValidateApiKeySvc<T> {
                        type Response = super::ValidateApiKeyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateApiKeyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::validate_api_key(&inner, request)
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
                        let method = ValidateApiKeySvc(inner);
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
                "/platform.auth.v1.CredentialService/CreateServiceAccount" => {
                    #[allow(non_camel_case_types)]
                    struct CreateServiceAccountSvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::CreateServiceAccountRequest>
                    for CreateServiceAccountSvc<T> {
                        type Response = super::CreateServiceAccountResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateServiceAccountRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::create_service_account(
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
                        let method = CreateServiceAccountSvc(inner);
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
                "/platform.auth.v1.CredentialService/GetServiceAccount" => {
                    #[allow(non_camel_case_types)]
                    struct GetServiceAccountSvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::GetServiceAccountRequest>
                    for GetServiceAccountSvc<T> {
                        type Response = super::GetServiceAccountResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetServiceAccountRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::get_service_account(
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
                        let method = GetServiceAccountSvc(inner);
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
                "/platform.auth.v1.CredentialService/ListServiceAccounts" => {
                    #[allow(non_camel_case_types)]
                    struct ListServiceAccountsSvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::ListServiceAccountsRequest>
                    for ListServiceAccountsSvc<T> {
                        type Response = super::ListServiceAccountsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListServiceAccountsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::list_service_accounts(
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
                        let method = ListServiceAccountsSvc(inner);
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
                "/platform.auth.v1.CredentialService/UpdateServiceAccount" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateServiceAccountSvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::UpdateServiceAccountRequest>
                    for UpdateServiceAccountSvc<T> {
                        type Response = super::UpdateServiceAccountResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateServiceAccountRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::update_service_account(
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
                        let method = UpdateServiceAccountSvc(inner);
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
                "/platform.auth.v1.CredentialService/DeleteServiceAccount" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteServiceAccountSvc<T: CredentialService>(pub Arc<T>);
                    impl<
                        T: CredentialService,
                    > tonic::server::UnaryService<super::DeleteServiceAccountRequest>
                    for DeleteServiceAccountSvc<T> {
                        type Response = super::DeleteServiceAccountResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteServiceAccountRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as CredentialService>::delete_service_account(
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
                        let method = DeleteServiceAccountSvc(inner);
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
    impl<T> Clone for CredentialServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.CredentialService";
    impl<T> tonic::server::NamedService for CredentialServiceServer<T> {
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
        /** Tells how people with an address of this domain may sign in; looks at the domain only, so it tells nothing about
 accounts.

 State: none.

 Errors: none of its own.
*/
        async fn list_sign_in_methods(
            &self,
            request: tonic::Request<super::ListSignInMethodsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSignInMethodsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Completes a sign-in with what the provider sent the person back with.

 A person who is new here is made an account and a member where the provider's configuration says so. An existing
 account is joined to the identity only by an address that the provider says is verified and whose domain belongs to
 the provider.

 State: uses the attempt up; writes the identity, account and membership where they are new, the session and the
 audit record, in one transaction. If the answer is lost, start again.

 Errors:
 - UNAUTHENTICATED OIDC_STATE_INVALID: the attempt is unknown, used or expired, or was started in another browser.
 - UNAUTHENTICATED OIDC_REFUSED: the provider refused, or its token does not verify; the fact `error` has the
   provider's word.
 - PERMISSION_DENIED IDENTITY_NOT_ALLOWED: the person is unknown here and the provider's configuration makes no
   accounts, or the address is unverified or of a foreign domain, or the account is disabled.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the provider does not answer.
*/
        async fn complete_oidc_sign_in(
            &self,
            request: tonic::Request<super::CompleteOidcSignInRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteOidcSignInResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes a provider known to the organisation. Its discovery document is read before the answer.

 State: writes the provider, its secret sealed, and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: a provider of the cluster has this short name.
 - ALREADY_EXISTS EMAIL_DOMAIN_TAKEN: a provider of another organisation has one of the domains.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have
   the DNS record to set.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 10 providers.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the discovery document cannot be read or is not usable.
*/
        async fn create_identity_provider(
            &self,
            request: tonic::Request<super::CreateIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateIdentityProviderResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
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
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Changes a provider. Its discovery document is read before the answer.

 State: writes the provider and the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
 - ABORTED VERSION_CONFLICT: the provider has another version than `expected_version`.
 - ALREADY_EXISTS EMAIL_DOMAIN_TAKEN: a provider of another organisation has one of the domains.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have
   the DNS record to set.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the discovery document cannot be read or is not usable.
*/
        async fn update_identity_provider(
            &self,
            request: tonic::Request<super::UpdateIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateIdentityProviderResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a provider, the identities at it, and the sessions that were opened by it.

 State: deletes and revokes all of it and writes the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
 - FAILED_PRECONDITION LAST_SIGN_IN_METHOD: the organisation allows sign-in by OpenID Connect only, and this is its
   last provider.
*/
        async fn delete_identity_provider(
            &self,
            request: tonic::Request<super::DeleteIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteIdentityProviderResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Sign-in by an organisation's own identity provider, by OpenID Connect with authorization code and PKCE.

 State, nonce and PKCE verifier are made and kept by the server; the client keeps one secret, which ties the answer to
 the browser that asked.
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
/// Generated server implementations.
pub mod organization_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with OrganizationServiceServer.
    #[async_trait]
    pub trait OrganizationService: std::marker::Send + std::marker::Sync + 'static {
        /** Founds an organisation with the caller as its owner.

 State: writes the organisation, the membership, the event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: an organisation has this short name.
 - FAILED_PRECONDITION EMAIL_NOT_VERIFIED: the caller's address must be verified first.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the caller owns 10 organisations.
*/
        async fn create_organization(
            &self,
            request: tonic::Request<super::CreateOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists all organisations of the cluster, for operators; sorts by `created_at`, `name` or `slug`. A person finds its
 own in `User.organizations`.

 State: none.

 Errors: none of its own.
*/
        async fn list_organizations(
            &self,
            request: tonic::Request<super::ListOrganizationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOrganizationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Changes an organisation's name, defaults, modules and settings.

 A setting that would lock the caller out, such as a network that the call does not come from, is refused.

 State: writes the organisation, the event and the audit record in one transaction.

 Errors:
 - ABORTED VERSION_CONFLICT: the organisation has another version than `expected_version`.
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: an organisation has this short name.
 - FAILED_PRECONDITION WOULD_LOCK_OUT: under the new settings the caller could not make this call.
*/
        async fn update_organization(
            &self,
            request: tonic::Request<super::UpdateOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Sets an organisation's plan and limits, for operators. Limits below what is in use stop growth and remove nothing.

 State: writes the organisation, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
*/
        async fn set_organization_limits(
            &self,
            request: tonic::Request<super::SetOrganizationLimitsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetOrganizationLimitsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Suspends an organisation, for operators: its tokens end, nobody gets new ones, schedules stand still. Nothing is
 lost.

 State: writes the status, the revocation, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
 - FAILED_PRECONDITION ORGANIZATION_DELETING: the organisation is being deleted.
*/
        async fn suspend_organization(
            &self,
            request: tonic::Request<super::SuspendOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SuspendOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Ends a suspension, for operators.

 State: writes the status, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
 - FAILED_PRECONDITION ORGANIZATION_DELETING: the organisation is being deleted; restore it first.
*/
        async fn resume_organization(
            &self,
            request: tonic::Request<super::ResumeOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes an organisation: at once nobody can enter it, and after 30 days every service removes its data.

 State: writes the status, the revocation, the event and the audit record in one transaction; the data go later.

 Errors:
 - INVALID_ARGUMENT CONFIRMATION_MISMATCH: `confirm_slug` is not the organisation's short name.
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
*/
        async fn delete_organization(
            &self,
            request: tonic::Request<super::DeleteOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Takes a deletion back, as long as the data have not been removed; for the owner and for operators.

 The caller need not have a token for the organisation, since there are none any more.

 State: writes the status, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the caller owns no such organisation, and is no operator.
 - FAILED_PRECONDITION ORGANIZATION_NOT_DELETING: it is not being deleted.
*/
        async fn restore_organization(
            &self,
            request: tonic::Request<super::RestoreOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreOrganizationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes another member the owner; the old owner becomes an admin.

 State: writes both memberships, the grant revision, the event, the audit record and both notices in one
 transaction.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the organisation has no such member.
 - FAILED_PRECONDITION TOTP_REQUIRED: an owner needs a second factor, and the member has none.
 - FAILED_PRECONDITION NOT_A_PERSON: a service account cannot own an organisation.
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
*/
        async fn transfer_ownership(
            &self,
            request: tonic::Request<super::TransferOwnershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferOwnershipResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes an existing account a member without an invitation: of an organisation whose settings list the address's
 domain, or by an operator's hand.

 State: writes the membership, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account that may be added; invite the person.
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - ALREADY_EXISTS MEMBER_ALREADY_EXISTS: the person is a member.
 - PERMISSION_DENIED ESCALATION_REFUSED: the role has permissions that the caller lacks, or is `owner`.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the members that it may have.
*/
        async fn add_member(
            &self,
            request: tonic::Request<super::AddMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddMemberResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Gives a member another role.

 State: writes the membership, the grant revision, the event and the audit record in one transaction; the member's
 tokens say the new role from the next renewal on, and servers refuse the old ones within a second.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the organisation has no such member.
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - ABORTED VERSION_CONFLICT: the membership has another version than `expected_version`.
 - PERMISSION_DENIED ESCALATION_REFUSED: the old or the new role has permissions that the caller lacks, or the new
   one is `owner`.
 - FAILED_PRECONDITION LAST_OWNER: the member is the owner; transfer the ownership.
*/
        async fn change_member_role(
            &self,
            request: tonic::Request<super::ChangeMemberRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangeMemberRoleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Removes a member, or lets a member leave: ends its grants, group memberships, API keys and sessions in the
 organisation.

 What the member made stays.

 State: deletes and revokes all of it, raises the grant revision, and writes the event and the audit record, in one
 transaction.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the organisation has no such member.
 - PERMISSION_DENIED ESCALATION_REFUSED: the member's role has permissions that the caller lacks.
 - FAILED_PRECONDITION LAST_OWNER: the member is the owner; transfer the ownership.
 - FAILED_PRECONDITION NOT_A_PERSON: service accounts are deleted by `DeleteServiceAccount`.
*/
        async fn remove_member(
            &self,
            request: tonic::Request<super::RemoveMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveMemberResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Invites somebody by mail; the invitation lives for 7 days.

 An open invitation to the same address is replaced. If it was mailed less than an hour ago, it is changed to what is
 asked for instead, and not mailed again: the mail that is on its way stays good.

 State: writes the invitation, its token's hash, the mail's event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
 - ALREADY_EXISTS MEMBER_ALREADY_EXISTS: the address is a member's.
 - PERMISSION_DENIED ESCALATION_REFUSED: the role has permissions that the caller lacks, or is `owner`.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_ALLOWED: the organisation's settings do not list the address's domain.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: members and open invitations are all that the organisation may have.
*/
        async fn create_invitation(
            &self,
            request: tonic::Request<super::CreateInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateInvitationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists invitations, by default the newest first; sorts by `created_at`, `expires_at` or `email`.

 State: none.

 Errors: none of its own.
*/
        async fn list_invitations(
            &self,
            request: tonic::Request<super::ListInvitationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListInvitationsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Mails an open or expired invitation again with a new token, and renews its 7 days; at most one an hour.

 State: writes the token's hash and the mail's event in one transaction; the earlier token ends.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the organisation has no such invitation.
 - FAILED_PRECONDITION INVITATION_CLOSED: it was accepted or revoked.
*/
        async fn resend_invitation(
            &self,
            request: tonic::Request<super::ResendInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResendInvitationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Revokes an open invitation. One that is revoked or expired already is no error.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the organisation has no such invitation.
 - FAILED_PRECONDITION INVITATION_CLOSED: it was accepted; remove the member.
*/
        async fn revoke_invitation(
            &self,
            request: tonic::Request<super::RevokeInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokeInvitationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns what an invitation offers, to whoever holds its token.

 State: none.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the token is unknown, used, revoked or expired.
*/
        async fn get_invitation(
            &self,
            request: tonic::Request<super::GetInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetInvitationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes the caller a member by an invitation to the caller's verified address. Who has no account uses
 `AccountService.Register`.

 State: writes the membership, the used invitation, the grant revision, the event and the audit record in one
 transaction.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the token is unknown, used, revoked, expired, or for another address, or whoever
   invited is disabled, may invite nobody any more, or may not give the role or a group any more.
 - ALREADY_EXISTS MEMBER_ALREADY_EXISTS: the caller is a member.
 - FAILED_PRECONDITION EMAIL_NOT_VERIFIED: the caller's address must be verified first.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the members that it may have.
*/
        async fn accept_invitation(
            &self,
            request: tonic::Request<super::AcceptInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcceptInvitationResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Founds and runs organisations: who belongs to them, in which role, and who is invited.
*/
    #[derive(Debug)]
    pub struct OrganizationServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> OrganizationServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for OrganizationServiceServer<T>
    where
        T: OrganizationService,
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
                "/platform.auth.v1.OrganizationService/CreateOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct CreateOrganizationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::CreateOrganizationRequest>
                    for CreateOrganizationSvc<T> {
                        type Response = super::CreateOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::create_organization(
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
                        let method = CreateOrganizationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/ListOrganizations" => {
                    #[allow(non_camel_case_types)]
                    struct ListOrganizationsSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::ListOrganizationsRequest>
                    for ListOrganizationsSvc<T> {
                        type Response = super::ListOrganizationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListOrganizationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::list_organizations(
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
                        let method = ListOrganizationsSvc(inner);
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
                "/platform.auth.v1.OrganizationService/UpdateOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateOrganizationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::UpdateOrganizationRequest>
                    for UpdateOrganizationSvc<T> {
                        type Response = super::UpdateOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::update_organization(
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
                        let method = UpdateOrganizationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/SetOrganizationLimits" => {
                    #[allow(non_camel_case_types)]
                    struct SetOrganizationLimitsSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::SetOrganizationLimitsRequest>
                    for SetOrganizationLimitsSvc<T> {
                        type Response = super::SetOrganizationLimitsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SetOrganizationLimitsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::set_organization_limits(
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
                        let method = SetOrganizationLimitsSvc(inner);
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
                "/platform.auth.v1.OrganizationService/SuspendOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct SuspendOrganizationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::SuspendOrganizationRequest>
                    for SuspendOrganizationSvc<T> {
                        type Response = super::SuspendOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::SuspendOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::suspend_organization(
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
                        let method = SuspendOrganizationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/ResumeOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct ResumeOrganizationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::ResumeOrganizationRequest>
                    for ResumeOrganizationSvc<T> {
                        type Response = super::ResumeOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumeOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::resume_organization(
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
                        let method = ResumeOrganizationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/DeleteOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteOrganizationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::DeleteOrganizationRequest>
                    for DeleteOrganizationSvc<T> {
                        type Response = super::DeleteOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::delete_organization(
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
                        let method = DeleteOrganizationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/RestoreOrganization" => {
                    #[allow(non_camel_case_types)]
                    struct RestoreOrganizationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::RestoreOrganizationRequest>
                    for RestoreOrganizationSvc<T> {
                        type Response = super::RestoreOrganizationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RestoreOrganizationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::restore_organization(
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
                        let method = RestoreOrganizationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/TransferOwnership" => {
                    #[allow(non_camel_case_types)]
                    struct TransferOwnershipSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::TransferOwnershipRequest>
                    for TransferOwnershipSvc<T> {
                        type Response = super::TransferOwnershipResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransferOwnershipRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::transfer_ownership(
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
                        let method = TransferOwnershipSvc(inner);
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
                "/platform.auth.v1.OrganizationService/AddMember" => {
                    #[allow(non_camel_case_types)]
                    struct AddMemberSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::AddMemberRequest>
                    for AddMemberSvc<T> {
                        type Response = super::AddMemberResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AddMemberRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::add_member(&inner, request)
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
                        let method = AddMemberSvc(inner);
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
                "/platform.auth.v1.OrganizationService/ChangeMemberRole" => {
                    #[allow(non_camel_case_types)]
                    struct ChangeMemberRoleSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::ChangeMemberRoleRequest>
                    for ChangeMemberRoleSvc<T> {
                        type Response = super::ChangeMemberRoleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ChangeMemberRoleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::change_member_role(
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
                        let method = ChangeMemberRoleSvc(inner);
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
                "/platform.auth.v1.OrganizationService/RemoveMember" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveMemberSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::RemoveMemberRequest>
                    for RemoveMemberSvc<T> {
                        type Response = super::RemoveMemberResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveMemberRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::remove_member(&inner, request)
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
                        let method = RemoveMemberSvc(inner);
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
                "/platform.auth.v1.OrganizationService/CreateInvitation" => {
                    #[allow(non_camel_case_types)]
                    struct CreateInvitationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::CreateInvitationRequest>
                    for CreateInvitationSvc<T> {
                        type Response = super::CreateInvitationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateInvitationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::create_invitation(
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
                        let method = CreateInvitationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/ListInvitations" => {
                    #[allow(non_camel_case_types)]
                    struct ListInvitationsSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::ListInvitationsRequest>
                    for ListInvitationsSvc<T> {
                        type Response = super::ListInvitationsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListInvitationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::list_invitations(
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
                        let method = ListInvitationsSvc(inner);
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
                "/platform.auth.v1.OrganizationService/ResendInvitation" => {
                    #[allow(non_camel_case_types)]
                    struct ResendInvitationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::ResendInvitationRequest>
                    for ResendInvitationSvc<T> {
                        type Response = super::ResendInvitationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResendInvitationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::resend_invitation(
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
                        let method = ResendInvitationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/RevokeInvitation" => {
                    #[allow(non_camel_case_types)]
                    struct RevokeInvitationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::RevokeInvitationRequest>
                    for RevokeInvitationSvc<T> {
                        type Response = super::RevokeInvitationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevokeInvitationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::revoke_invitation(
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
                        let method = RevokeInvitationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/GetInvitation" => {
                    #[allow(non_camel_case_types)]
                    struct GetInvitationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::GetInvitationRequest>
                    for GetInvitationSvc<T> {
                        type Response = super::GetInvitationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetInvitationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::get_invitation(&inner, request)
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
                        let method = GetInvitationSvc(inner);
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
                "/platform.auth.v1.OrganizationService/AcceptInvitation" => {
                    #[allow(non_camel_case_types)]
                    struct AcceptInvitationSvc<T: OrganizationService>(pub Arc<T>);
                    impl<
                        T: OrganizationService,
                    > tonic::server::UnaryService<super::AcceptInvitationRequest>
                    for AcceptInvitationSvc<T> {
                        type Response = super::AcceptInvitationResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AcceptInvitationRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as OrganizationService>::accept_invitation(
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
                        let method = AcceptInvitationSvc(inner);
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
    impl<T> Clone for OrganizationServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.OrganizationService";
    impl<T> tonic::server::NamedService for OrganizationServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod permission_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with PermissionServiceServer.
    #[async_trait]
    pub trait PermissionService: std::marker::Send + std::marker::Sync + 'static {
        /** Grants permissions on one entity to a user, a service account or a group.

 Granting what is granted already only moves its expiry. The caller can grant no more than it holds on the entity
 itself.

 State: writes the grant, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the user or service account is no member of the organisation.
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
 - NOT_FOUND ENTITY_NOT_FOUND: no service has told of such an entity.
 - INVALID_ARGUMENT PERMISSION_UNKNOWN: one of the permissions is not in the catalogue, or is of no use on this kind
   of entity.
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions on the entity, or holds it for less
   long than it gives it.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200000 grants and denies.
*/
        async fn grant_permission(
            &self,
            request: tonic::Request<super::GrantPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GrantPermissionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Takes permissions back that were granted on one entity. What is not granted is no error; denies stay.

 State: writes the change, the grant revision, the event and the audit record in one transaction.

 Errors:
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions on the entity.
*/
        async fn revoke_permission(
            &self,
            request: tonic::Request<super::RevokePermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokePermissionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Denies permissions on one entity, and everything below it, to a user, a service account or a group, or lifts the
 deny.

 Denying what is denied already only moves its expiry; lifting what is not denied is no error. Grants stay.

 State: writes the deny, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the user or service account is no member of the organisation.
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
 - NOT_FOUND ENTITY_NOT_FOUND: no service has told of such an entity.
 - INVALID_ARGUMENT PERMISSION_UNKNOWN: one of the permissions is not in the catalogue, or is of no use on this kind
   of entity.
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions on the entity, or holds it for less
   long than it denies it, or the deny would hit the caller.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 200000 grants and denies.
*/
        async fn deny_permission(
            &self,
            request: tonic::Request<super::DenyPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DenyPermissionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists grants and denies that have not ended, newest first.

 State: none.

 Errors: none of its own.
*/
        async fn list_grants(
            &self,
            request: tonic::Request<super::ListGrantsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGrantsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Decides a permission as `AuthService.CheckPermission` does, and tells every step: which applied, which did not, and
 why.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        async fn explain_permission(
            &self,
            request: tonic::Request<super::ExplainPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExplainPermissionResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the entities of one kind on which a user has a permission, by id.

 Who has it by role has it on all: then `all` is true, and the list has the exceptions, those on which it is denied.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        async fn list_objects(
            &self,
            request: tonic::Request<super::ListObjectsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListObjectsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the members who have a permission on one entity, by id, with the reason for each.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        async fn list_subjects(
            &self,
            request: tonic::Request<super::ListSubjectsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSubjectsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells auth of entities: that they exist, what they are called, and what stands above them. The service that owns a
 kind calls it.

 An entity that is new with a creator gives the creator the permissions on it that its role has with scope OWN.

 State: writes the entities, the creators' grants, the grant revision, the event and the audit record, in as many
 audit events as it takes, in one transaction. What is known already leaves none.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
 - FAILED_PRECONDITION ENTITY_CYCLE: an entity would stand above itself.
 - FAILED_PRECONDITION ENTITY_CHAIN_TOO_DEEP: more than 8 entities would stand above one.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 1000000 entities.
*/
        async fn put_entities(
            &self,
            request: tonic::Request<super::PutEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PutEntitiesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Tells auth that entities are gone; grants and denies on them go too. What stood below them stands alone.

 State: deletes them, raises the grant revision and writes the event and the audit record, in as many audit events as
 it takes, in one transaction. Unknown ones are no error.

 Errors: none of its own.
*/
        async fn remove_entities(
            &self,
            request: tonic::Request<super::RemoveEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveEntitiesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Grants and denies on single entities, beside the roles, and the questions that can be asked of them.

 A grant gives permissions on an entity and everything below it. A deny takes them away there, and wins over
 everything but ownership of the organisation. Every write returns a consistency token; a check that presents it takes
 the write into account.
*/
    #[derive(Debug)]
    pub struct PermissionServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> PermissionServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for PermissionServiceServer<T>
    where
        T: PermissionService,
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
                "/platform.auth.v1.PermissionService/GrantPermission" => {
                    #[allow(non_camel_case_types)]
                    struct GrantPermissionSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::GrantPermissionRequest>
                    for GrantPermissionSvc<T> {
                        type Response = super::GrantPermissionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GrantPermissionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::grant_permission(&inner, request)
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
                        let method = GrantPermissionSvc(inner);
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
                "/platform.auth.v1.PermissionService/RevokePermission" => {
                    #[allow(non_camel_case_types)]
                    struct RevokePermissionSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::RevokePermissionRequest>
                    for RevokePermissionSvc<T> {
                        type Response = super::RevokePermissionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RevokePermissionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::revoke_permission(&inner, request)
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
                        let method = RevokePermissionSvc(inner);
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
                "/platform.auth.v1.PermissionService/DenyPermission" => {
                    #[allow(non_camel_case_types)]
                    struct DenyPermissionSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::DenyPermissionRequest>
                    for DenyPermissionSvc<T> {
                        type Response = super::DenyPermissionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DenyPermissionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::deny_permission(&inner, request)
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
                        let method = DenyPermissionSvc(inner);
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
                "/platform.auth.v1.PermissionService/ListGrants" => {
                    #[allow(non_camel_case_types)]
                    struct ListGrantsSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::ListGrantsRequest>
                    for ListGrantsSvc<T> {
                        type Response = super::ListGrantsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListGrantsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::list_grants(&inner, request).await
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
                        let method = ListGrantsSvc(inner);
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
                "/platform.auth.v1.PermissionService/ExplainPermission" => {
                    #[allow(non_camel_case_types)]
                    struct ExplainPermissionSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::ExplainPermissionRequest>
                    for ExplainPermissionSvc<T> {
                        type Response = super::ExplainPermissionResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExplainPermissionRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::explain_permission(
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
                        let method = ExplainPermissionSvc(inner);
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
                "/platform.auth.v1.PermissionService/ListObjects" => {
                    #[allow(non_camel_case_types)]
                    struct ListObjectsSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::ListObjectsRequest>
                    for ListObjectsSvc<T> {
                        type Response = super::ListObjectsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListObjectsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::list_objects(&inner, request)
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
                        let method = ListObjectsSvc(inner);
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
                "/platform.auth.v1.PermissionService/ListSubjects" => {
                    #[allow(non_camel_case_types)]
                    struct ListSubjectsSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::ListSubjectsRequest>
                    for ListSubjectsSvc<T> {
                        type Response = super::ListSubjectsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSubjectsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::list_subjects(&inner, request)
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
                        let method = ListSubjectsSvc(inner);
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
                "/platform.auth.v1.PermissionService/PutEntities" => {
                    #[allow(non_camel_case_types)]
                    struct PutEntitiesSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::PutEntitiesRequest>
                    for PutEntitiesSvc<T> {
                        type Response = super::PutEntitiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PutEntitiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::put_entities(&inner, request)
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
                        let method = PutEntitiesSvc(inner);
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
                "/platform.auth.v1.PermissionService/RemoveEntities" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveEntitiesSvc<T: PermissionService>(pub Arc<T>);
                    impl<
                        T: PermissionService,
                    > tonic::server::UnaryService<super::RemoveEntitiesRequest>
                    for RemoveEntitiesSvc<T> {
                        type Response = super::RemoveEntitiesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveEntitiesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as PermissionService>::remove_entities(&inner, request)
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
                        let method = RemoveEntitiesSvc(inner);
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
    impl<T> Clone for PermissionServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.PermissionService";
    impl<T> tonic::server::NamedService for PermissionServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod role_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with RoleServiceServer.
    #[async_trait]
    pub trait RoleService: std::marker::Send + std::marker::Sync + 'static {
        /** Makes a role of the organisation's own.

 State: writes the role, the event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a role, built in or its own, of this name.
 - INVALID_ARGUMENT PERMISSION_UNKNOWN: one of the permissions is not in the catalogue, or an organisation cannot
   give it.
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 roles.
*/
        async fn create_role(
            &self,
            request: tonic::Request<super::CreateRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateRoleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Returns a role, built in or the organisation's own.

 State: none.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
*/
        async fn get_role(
            &self,
            request: tonic::Request<super::GetRoleRequest>,
        ) -> std::result::Result<tonic::Response<super::GetRoleResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the built-in roles and the organisation's own; sorts by `name` or `created_at`.

 State: none.

 Errors: none of its own.
*/
        async fn list_roles(
            &self,
            request: tonic::Request<super::ListRolesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRolesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Changes a role of the organisation's own; its members may do the new things, and no more the old ones, at once.

 State: writes the role, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - ABORTED VERSION_CONFLICT: the role has another version than `expected_version`.
 - FAILED_PRECONDITION ROLE_BUILT_IN: built-in roles do not change.
 - INVALID_ARGUMENT PERMISSION_UNKNOWN: one of the permissions is not in the catalogue, or an organisation cannot
   give it.
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions that are added.
*/
        async fn update_role(
            &self,
            request: tonic::Request<super::UpdateRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateRoleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a role of the organisation's own that nobody has and no invitation or identity provider gives.

 State: deletes the role and writes the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - FAILED_PRECONDITION ROLE_BUILT_IN: built-in roles stay.
 - FAILED_PRECONDITION ROLE_IN_USE: somebody has it, or an invitation or provider gives it; the facts say how many.
*/
        async fn delete_role(
            &self,
            request: tonic::Request<super::DeleteRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRoleResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists every permission that an organisation can give, sorted.

 State: none.

 Errors: none of its own.
*/
        async fn list_permissions(
            &self,
            request: tonic::Request<super::ListPermissionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPermissionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes a group.

 State: writes the group, the event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a group of this name.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 1000 groups.
*/
        async fn create_group(
            &self,
            request: tonic::Request<super::CreateGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists groups; sorts by `name` or `created_at`.

 Who has the permission by grants alone sees the groups of those grants.

 State: none.

 Errors: none of its own.
*/
        async fn list_groups(
            &self,
            request: tonic::Request<super::ListGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGroupsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Changes a group's name or description.

 State: writes the group, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
 - ABORTED VERSION_CONFLICT: the group has another version than `expected_version`.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a group of this name.
*/
        async fn update_group(
            &self,
            request: tonic::Request<super::UpdateGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Deletes a group with the grants to it.

 State: deletes all of it, raises the grant revision, and writes the event and the audit record, in one transaction.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
*/
        async fn delete_group(
            &self,
            request: tonic::Request<super::DeleteGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteGroupResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Adds members to a group and removes others, all or none. Adding one that is in it, and removing one that is not, is
 no error.

 State: writes the memberships, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
 - NOT_FOUND MEMBER_NOT_FOUND: one of those to be added is no member of the organisation.
 - PERMISSION_DENIED ESCALATION_REFUSED: grants to the group give permissions that the caller may not grant.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the group has 10000 members.
*/
        async fn change_group_members(
            &self,
            request: tonic::Request<super::ChangeGroupMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangeGroupMembersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Lists the members of a group; sorts by `email`, `full_name` or `joined_at`.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
*/
        async fn list_group_members(
            &self,
            request: tonic::Request<super::ListGroupMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGroupMembersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** Roles and groups: what members may do in the whole organisation, and sets of members that grants can name.

 The roles `owner`, `admin`, `member`, `analyst` and `viewer` are built in, as `docs/permissions.md` has them.
*/
    #[derive(Debug)]
    pub struct RoleServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> RoleServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for RoleServiceServer<T>
    where
        T: RoleService,
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
                "/platform.auth.v1.RoleService/CreateRole" => {
                    #[allow(non_camel_case_types)]
                    struct CreateRoleSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::CreateRoleRequest>
                    for CreateRoleSvc<T> {
                        type Response = super::CreateRoleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateRoleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::create_role(&inner, request).await
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
                        let method = CreateRoleSvc(inner);
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
                "/platform.auth.v1.RoleService/GetRole" => {
                    #[allow(non_camel_case_types)]
                    struct GetRoleSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::GetRoleRequest>
                    for GetRoleSvc<T> {
                        type Response = super::GetRoleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetRoleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::get_role(&inner, request).await
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
                        let method = GetRoleSvc(inner);
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
                "/platform.auth.v1.RoleService/ListRoles" => {
                    #[allow(non_camel_case_types)]
                    struct ListRolesSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::ListRolesRequest>
                    for ListRolesSvc<T> {
                        type Response = super::ListRolesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListRolesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::list_roles(&inner, request).await
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
                        let method = ListRolesSvc(inner);
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
                "/platform.auth.v1.RoleService/UpdateRole" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateRoleSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::UpdateRoleRequest>
                    for UpdateRoleSvc<T> {
                        type Response = super::UpdateRoleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateRoleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::update_role(&inner, request).await
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
                        let method = UpdateRoleSvc(inner);
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
                "/platform.auth.v1.RoleService/DeleteRole" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteRoleSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::DeleteRoleRequest>
                    for DeleteRoleSvc<T> {
                        type Response = super::DeleteRoleResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteRoleRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::delete_role(&inner, request).await
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
                        let method = DeleteRoleSvc(inner);
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
                "/platform.auth.v1.RoleService/ListPermissions" => {
                    #[allow(non_camel_case_types)]
                    struct ListPermissionsSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::ListPermissionsRequest>
                    for ListPermissionsSvc<T> {
                        type Response = super::ListPermissionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPermissionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::list_permissions(&inner, request).await
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
                        let method = ListPermissionsSvc(inner);
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
                "/platform.auth.v1.RoleService/CreateGroup" => {
                    #[allow(non_camel_case_types)]
                    struct CreateGroupSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::CreateGroupRequest>
                    for CreateGroupSvc<T> {
                        type Response = super::CreateGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreateGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::create_group(&inner, request).await
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
                        let method = CreateGroupSvc(inner);
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
                "/platform.auth.v1.RoleService/ListGroups" => {
                    #[allow(non_camel_case_types)]
                    struct ListGroupsSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::ListGroupsRequest>
                    for ListGroupsSvc<T> {
                        type Response = super::ListGroupsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListGroupsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::list_groups(&inner, request).await
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
                        let method = ListGroupsSvc(inner);
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
                "/platform.auth.v1.RoleService/UpdateGroup" => {
                    #[allow(non_camel_case_types)]
                    struct UpdateGroupSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::UpdateGroupRequest>
                    for UpdateGroupSvc<T> {
                        type Response = super::UpdateGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdateGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::update_group(&inner, request).await
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
                        let method = UpdateGroupSvc(inner);
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
                "/platform.auth.v1.RoleService/DeleteGroup" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteGroupSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::DeleteGroupRequest>
                    for DeleteGroupSvc<T> {
                        type Response = super::DeleteGroupResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteGroupRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::delete_group(&inner, request).await
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
                        let method = DeleteGroupSvc(inner);
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
                "/platform.auth.v1.RoleService/ChangeGroupMembers" => {
                    #[allow(non_camel_case_types)]
                    struct ChangeGroupMembersSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::ChangeGroupMembersRequest>
                    for ChangeGroupMembersSvc<T> {
                        type Response = super::ChangeGroupMembersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ChangeGroupMembersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::change_group_members(&inner, request)
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
                        let method = ChangeGroupMembersSvc(inner);
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
                "/platform.auth.v1.RoleService/ListGroupMembers" => {
                    #[allow(non_camel_case_types)]
                    struct ListGroupMembersSvc<T: RoleService>(pub Arc<T>);
                    impl<
                        T: RoleService,
                    > tonic::server::UnaryService<super::ListGroupMembersRequest>
                    for ListGroupMembersSvc<T> {
                        type Response = super::ListGroupMembersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListGroupMembersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RoleService>::list_group_members(&inner, request)
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
                        let method = ListGroupMembersSvc(inner);
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
    impl<T> Clone for RoleServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.RoleService";
    impl<T> tonic::server::NamedService for RoleServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
/// Generated server implementations.
pub mod token_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with TokenServiceServer.
    #[async_trait]
    pub trait TokenService: std::marker::Send + std::marker::Sync + 'static {
        /** Returns the public keys that access tokens are signed with; the same as `/.well-known/jwks.json` over HTTP.

 A new key is published 24 hours before it signs, and an old one stays until its last token has ended. A token whose
 key is not among them is a reason to ask once more, at most once a minute. An operator can change keys at once: then
 the new one signs as soon as it is published, and one that was revoked is no longer among them.

 State: none.

 Errors: none of its own.
*/
        async fn get_jwks(
            &self,
            request: tonic::Request<super::GetJwksRequest>,
        ) -> std::result::Result<tonic::Response<super::GetJwksResponse>, tonic::Status> {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Makes a short token with which one service acts for somebody at another service.

 It is for the presenting peer only, for one audience, and lives for at most 60 seconds and not longer than the
 subject's own token. A service account is acted for by services that the cluster's configuration lists, such as the
 scheduler of pipelines.

 State: makes the organisation's own account for pipelines if that is asked for and does not exist; otherwise none.
 The exchange is noted in the audit record of what is done with the token.

 Errors:
 - UNAUTHENTICATED TOKEN_EXPIRED: the subject's token has ended.
 - UNAUTHENTICATED TOKEN_INVALID: the subject's token is malformed, forged or revoked, or is itself an exchanged one
   for another audience than the calling peer.
 - NOT_FOUND SERVICE_ACCOUNT_NOT_FOUND: the organisation has no such service account, or it is inactive.
 - PERMISSION_DENIED EXCHANGE_REFUSED: the calling peer may not act for service accounts, or may not call the
   audience.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
*/
        async fn exchange_token(
            &self,
            request: tonic::Request<super::ExchangeTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExchangeTokenResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
        /** Streams what makes kept verifications void: first everything that counts now, then every change, and a beat every
 second.

 A snapshot comes in one or more parts, the last one marked. Revisions only rise; a change may come twice. A server
 that has heard nothing for 5 seconds, or whose snapshot is not complete, verifies every request by `ValidateToken`
 or `ValidateApiKey`. A stream that a slow reader holds up for 5 seconds ends with RESOURCE_EXHAUSTED; open it
 again.

 State: none.

 Errors:
 - RESOURCE_EXHAUSTED SLOW_CONSUMER: the reader did not keep up.
*/
        async fn watch_revocations(
            &self,
            request: tonic::Request<super::WatchRevocationsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchRevocationsResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("platform"))
        }
    }
    /** What servers need in order to verify tokens themselves, and to act for somebody.
*/
    #[derive(Debug)]
    pub struct TokenServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> TokenServiceServer<T> {
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
    impl<T, B> tonic::codegen::Service<http::Request<B>> for TokenServiceServer<T>
    where
        T: TokenService,
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
                "/platform.auth.v1.TokenService/GetJwks" => {
                    #[allow(non_camel_case_types)]
                    struct GetJwksSvc<T: TokenService>(pub Arc<T>);
                    impl<
                        T: TokenService,
                    > tonic::server::UnaryService<super::GetJwksRequest>
                    for GetJwksSvc<T> {
                        type Response = super::GetJwksResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetJwksRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TokenService>::get_jwks(&inner, request).await
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
                        let method = GetJwksSvc(inner);
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
                "/platform.auth.v1.TokenService/ExchangeToken" => {
                    #[allow(non_camel_case_types)]
                    struct ExchangeTokenSvc<T: TokenService>(pub Arc<T>);
                    impl<
                        T: TokenService,
                    > tonic::server::UnaryService<super::ExchangeTokenRequest>
                    for ExchangeTokenSvc<T> {
                        type Response = super::ExchangeTokenResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ExchangeTokenRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TokenService>::exchange_token(&inner, request).await
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
                        let method = ExchangeTokenSvc(inner);
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
                "/platform.auth.v1.TokenService/WatchRevocations" => {
                    #[allow(non_camel_case_types)]
                    struct WatchRevocationsSvc<T: TokenService>(pub Arc<T>);
                    impl<
                        T: TokenService,
                    > tonic::server::ServerStreamingService<
                        super::WatchRevocationsRequest,
                    > for WatchRevocationsSvc<T> {
                        type Response = super::WatchRevocationsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchRevocationsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchRevocationsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as TokenService>::watch_revocations(&inner, request)
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
                        let method = WatchRevocationsSvc(inner);
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
    impl<T> Clone for TokenServiceServer<T> {
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
    pub const SERVICE_NAME: &str = "platform.auth.v1.TokenService";
    impl<T> tonic::server::NamedService for TokenServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
