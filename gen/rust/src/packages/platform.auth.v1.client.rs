// @generated
/// Generated client implementations.
pub mod account_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** A person's own account: its e-mail, password and second factor.

 Mails carry single-use tokens: a verification token lives for 24 hours, a reset token for 30 minutes.
 Calls that need no credentials answer the same whether or not an account exists.
*/
    #[derive(Debug, Clone)]
    pub struct AccountServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AccountServiceClient<tonic::transport::Channel> {
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
    impl<T> AccountServiceClient<T>
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
        ) -> AccountServiceClient<InterceptedService<T, F>>
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
            AccountServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Makes an account and mails a verification token.

 Where an account with the address exists, nothing is made and its owner is told by mail; the answer is the same.
 With an invitation token the address counts as verified and the person joins at once.

 State: writes the account, the token's hash and the mail's event in one transaction.

 Errors:
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name, or is a known one.
 - FAILED_PRECONDITION REGISTRATION_CLOSED: the cluster takes new people by invitation only, and there is no good one.
 - NOT_FOUND INVITATION_NOT_FOUND: the invitation is unknown, used, revoked, expired, or for another address.
*/
        pub async fn register(
            &mut self,
            request: impl tonic::IntoRequest<super::RegisterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegisterResponse>,
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
                "/platform.auth.v1.AccountService/Register",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.AccountService", "Register"));
            self.inner.unary(req, path, codec).await
        }
        /** Proves the e-mail address by the token that was mailed.

 State: marks the address verified, or replaces it by the new one, and uses the token up, in one transaction.

 Errors:
 - NOT_FOUND VERIFICATION_TOKEN_NOT_FOUND: the token is unknown, used or expired; ask for another.
 - ALREADY_EXISTS EMAIL_ALREADY_EXISTS: another account proved the new address meanwhile.
*/
        pub async fn verify_email(
            &mut self,
            request: impl tonic::IntoRequest<super::VerifyEmailRequest>,
        ) -> std::result::Result<
            tonic::Response<super::VerifyEmailResponse>,
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
                "/platform.auth.v1.AccountService/VerifyEmail",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "VerifyEmail"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Mails another verification token, at most one a minute; earlier ones end.

 State: writes the token's hash and the mail's event, if there is an account whose address is not verified.

 Errors: none of its own.
*/
        pub async fn request_email_verification(
            &mut self,
            request: impl tonic::IntoRequest<super::RequestEmailVerificationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestEmailVerificationResponse>,
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
                "/platform.auth.v1.AccountService/RequestEmailVerification",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AccountService",
                        "RequestEmailVerification",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Asks to replace the caller's address: mails a token to the new one and a notice to the old one.

 The old address stays good until `VerifyEmail` gets the token.

 State: writes the token's hash and both mails' events in one transaction.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: the password is wrong.
 - FAILED_PRECONDITION PASSWORD_NOT_SET: the account signs in by an identity provider, which owns the address.
*/
        pub async fn change_email(
            &mut self,
            request: impl tonic::IntoRequest<super::ChangeEmailRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangeEmailResponse>,
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
                "/platform.auth.v1.AccountService/ChangeEmail",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "ChangeEmail"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes the caller's name, language or time zone.

 State: writes the account durably.

 Errors: none of its own.
*/
        pub async fn update_profile(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateProfileRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateProfileResponse>,
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
                "/platform.auth.v1.AccountService/UpdateProfile",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "UpdateProfile"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the caller's password and revokes all its other sessions.

 State: writes the hash, the revocations, the audit record and a notice by mail, in one transaction.

 Errors:
 - UNAUTHENTICATED INVALID_CREDENTIALS: the current password is wrong; it counts as a failed sign-in.
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name, or is a known one.
 - INVALID_ARGUMENT PASSWORD_REUSED: it is one of the last 12.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many wrong passwords; `RetryInfo` says how long.
 - FAILED_PRECONDITION PASSWORD_NOT_SET: the account has no password; set one by `RequestPasswordReset`.
*/
        pub async fn change_password(
            &mut self,
            request: impl tonic::IntoRequest<super::ChangePasswordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangePasswordResponse>,
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
                "/platform.auth.v1.AccountService/ChangePassword",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "ChangePassword"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Mails a token that allows to set a new password, at most one a minute; earlier ones end.

 State: writes the token's hash and the mail's event, if there is an account that may have a password.

 Errors: none of its own.
*/
        pub async fn request_password_reset(
            &mut self,
            request: impl tonic::IntoRequest<super::RequestPasswordResetRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RequestPasswordResetResponse>,
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
                "/platform.auth.v1.AccountService/RequestPasswordReset",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AccountService",
                        "RequestPasswordReset",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sets a new password by the token that was mailed, unlocks the account and revokes all its sessions.

 The second factor stays: the next sign-in asks for it.

 State: writes the hash, the used token, the revocations and the audit record in one transaction.

 Errors:
 - NOT_FOUND RESET_TOKEN_NOT_FOUND: the token is unknown, used or expired; ask for another.
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name, or is a known one.
 - INVALID_ARGUMENT PASSWORD_REUSED: it is one of the last 12.
*/
        pub async fn reset_password(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetPasswordRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetPasswordResponse>,
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
                "/platform.auth.v1.AccountService/ResetPassword",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "ResetPassword"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Starts to set up an authenticator: returns a secret that counts once a code of it is confirmed.

 State: writes the sealed secret as pending for 10 minutes; an earlier pending one ends.

 Errors:
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in again.
 - FAILED_PRECONDITION TOTP_ALREADY_ENABLED: an authenticator is set up; disable it first.
*/
        pub async fn begin_totp_enrollment(
            &mut self,
            request: impl tonic::IntoRequest<super::BeginTotpEnrollmentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BeginTotpEnrollmentResponse>,
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
                "/platform.auth.v1.AccountService/BeginTotpEnrollment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AccountService",
                        "BeginTotpEnrollment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Confirms the authenticator by one of its codes and returns ten recovery codes, which are never shown again.

 State: writes the secret as good, the codes' hashes and the audit record in one transaction. If the answer is lost,
 `RegenerateRecoveryCodes` makes new ones.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code does not belong to the pending secret.
 - FAILED_PRECONDITION TOTP_NOT_PENDING: nothing is pending, or no longer.
*/
        pub async fn confirm_totp_enrollment(
            &mut self,
            request: impl tonic::IntoRequest<super::ConfirmTotpEnrollmentRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ConfirmTotpEnrollmentResponse>,
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
                "/platform.auth.v1.AccountService/ConfirmTotpEnrollment",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AccountService",
                        "ConfirmTotpEnrollment",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes the authenticator and the recovery codes.

 State: deletes them and writes the audit record and a notice by mail in one transaction.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - FAILED_PRECONDITION TOTP_NOT_ENABLED: no authenticator is set up.
 - FAILED_PRECONDITION TOTP_REQUIRED: a role or an organisation of the caller demands a second factor.
*/
        pub async fn disable_totp(
            &mut self,
            request: impl tonic::IntoRequest<super::DisableTotpRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisableTotpResponse>,
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
                "/platform.auth.v1.AccountService/DisableTotp",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "DisableTotp"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Replaces the recovery codes by ten new ones, which are never shown again.

 State: replaces the codes' hashes and writes the audit record in one transaction; the old codes end at once.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - FAILED_PRECONDITION TOTP_NOT_ENABLED: no authenticator is set up.
*/
        pub async fn regenerate_recovery_codes(
            &mut self,
            request: impl tonic::IntoRequest<super::RegenerateRecoveryCodesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RegenerateRecoveryCodesResponse>,
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
                "/platform.auth.v1.AccountService/RegenerateRecoveryCodes",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AccountService",
                        "RegenerateRecoveryCodes",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes the caller's account: leaves every organisation, revokes every credential, and forgets name and address.

 Audit records keep the id. Configuration that the person made stays.

 State: writes all of it in one transaction.

 Errors:
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in again.
 - FAILED_PRECONDITION LAST_OWNER: the person owns an organisation; transfer or delete it first.
*/
        pub async fn delete_account(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteAccountResponse>,
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
                "/platform.auth.v1.AccountService/DeleteAccount",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AccountService", "DeleteAccount"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod user_admin_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** People's accounts, for operators of the cluster.
*/
    #[derive(Debug, Clone)]
    pub struct UserAdminServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl UserAdminServiceClient<tonic::transport::Channel> {
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
    impl<T> UserAdminServiceClient<T>
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
        ) -> UserAdminServiceClient<InterceptedService<T, F>>
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
            UserAdminServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Lists accounts, by default the newest first; sorts by `created_at`, `email` or `last_login_at`.

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
                "/platform.auth.v1.UserAdminService/ListUsers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.UserAdminService", "ListUsers"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a verified account without a password, and mails a token to set one.

 State: writes the account, the token's hash, the mail's event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS EMAIL_ALREADY_EXISTS: an account has this address.
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
                "/platform.auth.v1.UserAdminService/CreateUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.UserAdminService", "CreateUser"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Disables an account, or enables it again; disabling revokes its sessions and API keys' use.

 State: writes the status, the revocations and the audit record in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
 - FAILED_PRECONDITION LAST_OPERATOR: it is the last operator.
*/
        pub async fn set_user_status(
            &mut self,
            request: impl tonic::IntoRequest<super::SetUserStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetUserStatusResponse>,
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
                "/platform.auth.v1.UserAdminService/SetUserStatus",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.UserAdminService", "SetUserStatus"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends the lock that failed sign-ins put on an account.

 State: clears the failures and writes the audit record.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
*/
        pub async fn unlock_user(
            &mut self,
            request: impl tonic::IntoRequest<super::UnlockUserRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnlockUserResponse>,
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
                "/platform.auth.v1.UserAdminService/UnlockUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.UserAdminService", "UnlockUser"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Removes a person's second factor, for one who has lost it together with the recovery codes, and revokes its sessions.

 State: deletes secret and codes, and writes the revocations, the audit record and a notice by mail, in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
*/
        pub async fn reset_user_mfa(
            &mut self,
            request: impl tonic::IntoRequest<super::ResetUserMfaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetUserMfaResponse>,
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
                "/platform.auth.v1.UserAdminService/ResetUserMfa",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.UserAdminService", "ResetUserMfa"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a person an operator of the cluster, or no longer one; its tokens are revoked, so that the next ones say it.

 State: writes it with the audit record in one transaction.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such account.
 - FAILED_PRECONDITION TOTP_REQUIRED: an operator needs a second factor.
 - FAILED_PRECONDITION LAST_OPERATOR: it is the last operator.
*/
        pub async fn set_operator(
            &mut self,
            request: impl tonic::IntoRequest<super::SetOperatorRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetOperatorResponse>,
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
                "/platform.auth.v1.UserAdminService/SetOperator",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.UserAdminService", "SetOperator"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod auth_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Signs people in, keeps their sessions, and answers who somebody is and what they may do.

 An access token is a JWT signed with EdDSA that lives for an hour; a refresh token is opaque, is replaced by each use, and lives for
 30 days. A person who belongs to several organisations holds one session, and a token for one organisation at a time.
*/
    #[derive(Debug, Clone)]
    pub struct AuthServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AuthServiceClient<tonic::transport::Channel> {
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
    impl<T> AuthServiceClient<T>
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
        ) -> AuthServiceClient<InterceptedService<T, F>>
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
            AuthServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn login(
            &mut self,
            request: impl tonic::IntoRequest<super::LoginRequest>,
        ) -> std::result::Result<tonic::Response<super::LoginResponse>, tonic::Status> {
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
                "/platform.auth.v1.AuthService/Login",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.AuthService", "Login"));
            self.inner.unary(req, path, codec).await
        }
        /** Answers the challenge of a sign-in with the second factor.

 A challenge lives for 5 minutes and bears 5 wrong codes. A one-time code and a recovery code are each accepted once.

 State: writes the session, the last accepted time step or the used recovery code, and the audit record, in one transaction.

 Errors:
 - UNAUTHENTICATED MFA_CODE_INVALID: the code is wrong or has been used.
 - UNAUTHENTICATED CHALLENGE_EXPIRED: the challenge is unknown, used, too old, or had too many wrong codes; sign in again.
 - RESOURCE_EXHAUSTED ACCOUNT_LOCKED: too many wrong codes for this account; `RetryInfo` says how long.
*/
        pub async fn complete_mfa(
            &mut self,
            request: impl tonic::IntoRequest<super::CompleteMfaRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteMfaResponse>,
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
                "/platform.auth.v1.AuthService/CompleteMfa",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.AuthService", "CompleteMfa"));
            self.inner.unary(req, path, codec).await
        }
        /** Ends the caller's own session.

 State: revokes the session and all its tokens; servers that verify tokens themselves learn of it within a second.

 Errors: none of its own.
*/
        pub async fn logout(
            &mut self,
            request: impl tonic::IntoRequest<super::LogoutRequest>,
        ) -> std::result::Result<tonic::Response<super::LogoutResponse>, tonic::Status> {
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
                "/platform.auth.v1.AuthService/Logout",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.AuthService", "Logout"));
            self.inner.unary(req, path, codec).await
        }
        /** Moves the caller's session to one of the caller's organisations and returns an access token for it.

 Earlier access tokens of the session stay good for their organisation until they expire.

 State: writes the session's organisation and, if asked, the person's default, durably.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the caller is no member of such an organisation.
 - FAILED_PRECONDITION ORGANIZATION_SUSPENDED: the organisation is suspended.
 - FAILED_PRECONDITION SIGN_IN_METHOD_NOT_ALLOWED: the organisation demands sign-in by its identity provider.
 - FAILED_PRECONDITION TOTP_REQUIRED: the role or the organisation demands a second factor that the caller has not enrolled.
*/
        pub async fn select_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::SelectOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SelectOrganizationResponse>,
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
                "/platform.auth.v1.AuthService/SelectOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "SelectOrganization"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells exactly whether an access token is good now: its signature, its life, and that its session has not been revoked.

 A bad token is an answer, not an error: `valid` is false and `error` has TOKEN_EXPIRED or TOKEN_INVALID.
 Servers that bear a second's delay verify tokens themselves, with `GetJwks` and `WatchRevocations`.

 State: none.

 Errors: none of its own.
*/
        pub async fn validate_token(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateTokenResponse>,
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
                "/platform.auth.v1.AuthService/ValidateToken",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "ValidateToken"),
                );
            self.inner.unary(req, path, codec).await
        }
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
        pub async fn refresh_access_token(
            &mut self,
            request: impl tonic::IntoRequest<super::RefreshAccessTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RefreshAccessTokenResponse>,
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
                "/platform.auth.v1.AuthService/RefreshAccessToken",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "RefreshAccessToken"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Decides whether a user or service account has a permission on an entity, and why.

 The order of the decision: no membership; owner; explicit deny on the entity or one of its ancestors; admin; role; explicit grant;
 inherited grant, the nearest ancestor first; nothing. Expired grants and denies do not count.
 A refusal is an answer: an unknown user, organisation or entity is `allowed: false` with NO_GRANT.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        pub async fn check_permission(
            &mut self,
            request: impl tonic::IntoRequest<super::CheckPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CheckPermissionResponse>,
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
                "/platform.auth.v1.AuthService/CheckPermission",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "CheckPermission"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Decides many permissions of one user against one state of the grants; the results have the order of the checks.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        pub async fn batch_check_permissions(
            &mut self,
            request: impl tonic::IntoRequest<super::BatchCheckPermissionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::BatchCheckPermissionsResponse>,
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
                "/platform.auth.v1.AuthService/BatchCheckPermissions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AuthService",
                        "BatchCheckPermissions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a member's role with its permissions, and the permissions granted to it on single entities.

 State: none.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: the organisation has no such member.
*/
        pub async fn get_user_permissions(
            &mut self,
            request: impl tonic::IntoRequest<super::GetUserPermissionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUserPermissionsResponse>,
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
                "/platform.auth.v1.AuthService/GetUserPermissions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "GetUserPermissions"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a person. Others than the person itself, peers and operators see members of their own organisation only,
 and of `organizations` only that one.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such person, or it is no member of the caller's organisation.
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
                "/platform.auth.v1.AuthService/GetUser",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.AuthService", "GetUser"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns the person with an e-mail address, compared without regard to case; who sees whom is as with `GetUser`.

 State: none.

 Errors:
 - NOT_FOUND USER_NOT_FOUND: there is no such person, or it is no member of the caller's organisation.
*/
        pub async fn get_user_by_email(
            &mut self,
            request: impl tonic::IntoRequest<super::GetUserByEmailRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetUserByEmailResponse>,
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
                "/platform.auth.v1.AuthService/GetUserByEmail",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "GetUserByEmail"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns an organisation with its modules, settings and connected sources.

 State: none.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: a peer names an organisation that does not exist.
*/
        pub async fn get_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::GetOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOrganizationResponse>,
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
                "/platform.auth.v1.AuthService/GetOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "GetOrganization"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the members of an organisation, by default the newest first; sorts by `joined_at`, `email`, `full_name` or `role`.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_organization_members(
            &mut self,
            request: impl tonic::IntoRequest<super::GetOrganizationMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetOrganizationMembersResponse>,
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
                "/platform.auth.v1.AuthService/GetOrganizationMembers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AuthService",
                        "GetOrganizationMembers",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists a user's sessions that are neither revoked nor expired, the latest used first.

 An administrator sees the sessions of members that stand in the administrator's organisation.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_sessions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSessionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSessionsResponse>,
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
                "/platform.auth.v1.AuthService/ListSessions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.AuthService", "ListSessions"));
            self.inner.unary(req, path, codec).await
        }
        /** Revokes one session; its access tokens stop validating at once, and at servers that verify themselves within a second.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND SESSION_NOT_FOUND: `user_id` has no such session, or not in the caller's organisation. A revoked one is no error.
*/
        pub async fn invalidate_session(
            &mut self,
            request: impl tonic::IntoRequest<super::InvalidateSessionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InvalidateSessionResponse>,
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
                "/platform.auth.v1.AuthService/InvalidateSession",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuthService", "InvalidateSession"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Revokes all sessions of a user but at most one, and returns how many.

 State: writes the revocations and one audit record in one transaction.

 Errors: none of its own.
*/
        pub async fn invalidate_all_sessions(
            &mut self,
            request: impl tonic::IntoRequest<super::InvalidateAllSessionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::InvalidateAllSessionsResponse>,
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
                "/platform.auth.v1.AuthService/InvalidateAllSessions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.AuthService",
                        "InvalidateAllSessions",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod oidc_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Sign-in by an organisation's own identity provider, by OpenID Connect with authorization code and PKCE.

 State, nonce and PKCE verifier are made and kept by the server; the client keeps one secret, which ties the answer to the browser that
 asked.
*/
    #[derive(Debug, Clone)]
    pub struct OidcServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl OidcServiceClient<tonic::transport::Channel> {
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
    impl<T> OidcServiceClient<T>
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
        ) -> OidcServiceClient<InterceptedService<T, F>>
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
            OidcServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Tells how people with an address of this domain may sign in; looks at the domain only, so it tells nothing about accounts.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_sign_in_methods(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSignInMethodsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSignInMethodsResponse>,
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
                "/platform.auth.v1.OidcService/ListSignInMethods",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.OidcService", "ListSignInMethods"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Starts a sign-in and returns the provider's address to send the person to.

 State: writes the attempt for 10 minutes, single use.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: there is no such provider, or it is disabled.
 - INVALID_ARGUMENT REDIRECT_URI_NOT_ALLOWED: the address is none of those that the cluster's configuration lists.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the provider's discovery document cannot be read.
*/
        pub async fn start_oidc_sign_in(
            &mut self,
            request: impl tonic::IntoRequest<super::StartOidcSignInRequest>,
        ) -> std::result::Result<
            tonic::Response<super::StartOidcSignInResponse>,
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
                "/platform.auth.v1.OidcService/StartOidcSignIn",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.OidcService", "StartOidcSignIn"),
                );
            self.inner.unary(req, path, codec).await
        }
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
        pub async fn complete_oidc_sign_in(
            &mut self,
            request: impl tonic::IntoRequest<super::CompleteOidcSignInRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CompleteOidcSignInResponse>,
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
                "/platform.auth.v1.OidcService/CompleteOidcSignIn",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.OidcService", "CompleteOidcSignIn"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the identities at providers that the caller's account is joined to.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_identities(
            &mut self,
            request: impl tonic::IntoRequest<super::ListIdentitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListIdentitiesResponse>,
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
                "/platform.auth.v1.OidcService/ListIdentities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.OidcService", "ListIdentities"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Parts the caller's account from an identity.

 State: deletes the identity and writes the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_NOT_FOUND: the caller has no such identity.
 - FAILED_PRECONDITION LAST_SIGN_IN_METHOD: without it the account could not sign in; set a password first.
*/
        pub async fn unlink_identity(
            &mut self,
            request: impl tonic::IntoRequest<super::UnlinkIdentityRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UnlinkIdentityResponse>,
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
                "/platform.auth.v1.OidcService/UnlinkIdentity",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.OidcService", "UnlinkIdentity"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a provider known to the organisation. Its discovery document is read before the answer.

 State: writes the provider, its secret sealed, and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: a provider of the cluster has this short name.
 - ALREADY_EXISTS EMAIL_DOMAIN_TAKEN: a provider of another organisation has one of the domains.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have the DNS record to set.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 10 providers.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the discovery document cannot be read or is not usable.
*/
        pub async fn create_identity_provider(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateIdentityProviderResponse>,
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
                "/platform.auth.v1.OidcService/CreateIdentityProvider",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OidcService",
                        "CreateIdentityProvider",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a provider of the organisation, without its secret.

 State: none.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
*/
        pub async fn get_identity_provider(
            &mut self,
            request: impl tonic::IntoRequest<super::GetIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetIdentityProviderResponse>,
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
                "/platform.auth.v1.OidcService/GetIdentityProvider",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OidcService",
                        "GetIdentityProvider",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the organisation's providers, without their secrets; sorts by `created_at` or `name`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_identity_providers(
            &mut self,
            request: impl tonic::IntoRequest<super::ListIdentityProvidersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListIdentityProvidersResponse>,
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
                "/platform.auth.v1.OidcService/ListIdentityProviders",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OidcService",
                        "ListIdentityProviders",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes a provider. Its discovery document is read before the answer.

 State: writes the provider and the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
 - ABORTED VERSION_CONFLICT: the provider has another version than `expected_version`.
 - ALREADY_EXISTS EMAIL_DOMAIN_TAKEN: a provider of another organisation has one of the domains.
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have the DNS record to set.
 - UNAVAILABLE IDENTITY_PROVIDER_UNAVAILABLE: the discovery document cannot be read or is not usable.
*/
        pub async fn update_identity_provider(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateIdentityProviderResponse>,
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
                "/platform.auth.v1.OidcService/UpdateIdentityProvider",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OidcService",
                        "UpdateIdentityProvider",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a provider, the identities at it, and the sessions that were opened by it.

 State: deletes and revokes all of it and writes the audit record in one transaction.

 Errors:
 - NOT_FOUND IDENTITY_PROVIDER_NOT_FOUND: the organisation has no such provider.
 - FAILED_PRECONDITION LAST_SIGN_IN_METHOD: the organisation allows sign-in by OpenID Connect only, and this is its last provider.
*/
        pub async fn delete_identity_provider(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteIdentityProviderRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteIdentityProviderResponse>,
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
                "/platform.auth.v1.OidcService/DeleteIdentityProvider",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OidcService",
                        "DeleteIdentityProvider",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
