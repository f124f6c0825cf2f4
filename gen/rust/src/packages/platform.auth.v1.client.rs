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

 Mails carry single-use tokens: a verification token lives for 24 hours, a reset token for 30 minutes. Calls that need
 no credentials answer the same whether or not an account exists.
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
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name,
   or is a known one.
 - FAILED_PRECONDITION REGISTRATION_CLOSED: the cluster takes new people by invitation only, and there is no good
   one.
 - NOT_FOUND INVITATION_NOT_FOUND: the invitation is unknown, used, revoked, expired, or for another address, or
   whoever invited is disabled, may invite nobody any more, or may not give the role or a group any more.
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
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name,
   or is a known one.
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
 - INVALID_ARGUMENT PASSWORD_TOO_WEAK: the password misses a class of characters, contains the address or the name,
   or is a known one.
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
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
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
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
 - FAILED_PRECONDITION LAST_OWNER: the person owns an organisation; transfer or delete it first.
 - FAILED_PRECONDITION LAST_OPERATOR: the person is the last operator of the cluster; make somebody else one first.
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
        /** Removes a person's second factor, for one who has lost it together with the recovery codes, and revokes its
 sessions.

 State: deletes secret and codes, and writes the revocations, the audit record and a notice by mail, in one
 transaction.

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
pub mod audit_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** The record of who did what: written by services, read by the organisation, never changed.
*/
    #[derive(Debug, Clone)]
    pub struct AuditServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl AuditServiceClient<tonic::transport::Channel> {
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
    impl<T> AuditServiceClient<T>
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
        ) -> AuditServiceClient<InterceptedService<T, F>>
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
            AuditServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Records what was done. Services call it from their outbox, so that nothing done goes unrecorded.

 State: appends the events durably; one whose id is known is left out.

 Errors: none of its own.
*/
        pub async fn record_audit_events(
            &mut self,
            request: impl tonic::IntoRequest<super::RecordAuditEventsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RecordAuditEventsResponse>,
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
                "/platform.auth.v1.AuditService/RecordAuditEvents",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuditService", "RecordAuditEvents"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists audit events, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_audit_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::ListAuditLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAuditLogsResponse>,
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
                "/platform.auth.v1.AuditService/ListAuditLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuditService", "ListAuditLogs"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn stream_audit_logs(
            &mut self,
            request: impl tonic::IntoRequest<super::StreamAuditLogsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::StreamAuditLogsResponse>>,
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
                "/platform.auth.v1.AuditService/StreamAuditLogs",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.AuditService", "StreamAuditLogs"),
                );
            self.inner.server_streaming(req, path, codec).await
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

 An access token is a JWT signed with EdDSA that lives for an hour; a refresh token is opaque, is replaced by each
 use, and lives for 30 days. A person who belongs to several organisations holds one session, and a token for one
 organisation at a time.
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
        /** Tells exactly whether an access token is good now: its signature, its life, and that its session has not been
 revoked.

 A bad token is an answer, not an error: `valid` is false and `error` has TOKEN_EXPIRED or TOKEN_INVALID. Servers
 that bear a second's delay verify tokens themselves, with `GetJwks` and `WatchRevocations`.

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

 The order of the decision: no membership; owner; explicit deny on the entity or one of its ancestors; admin; role;
 explicit grant; inherited grant, the nearest ancestor first; nothing. Expired grants and denies do not count. A
 refusal is an answer: an unknown user, organisation or entity is `allowed: false` with NO_GRANT.

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
        /** Lists the members of an organisation, by default the newest first; sorts by `joined_at`, `email`, `full_name` or
 `role`.

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
        /** Revokes one session; its access tokens stop validating at once, and at servers that verify themselves within a
 second.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND SESSION_NOT_FOUND: `user_id` has no such session, or not in the caller's organisation. A revoked one is
   no error.
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
pub mod credential_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** API keys and service accounts: how programs sign in.

 A key is `pk_<environment>_<id>_<secret>_<checksum>`; it is shown once, and only a hash of its secret is kept. It
 belongs to a person or a service account, in one organisation, and never allows more than its owner may.
*/
    #[derive(Debug, Clone)]
    pub struct CredentialServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl CredentialServiceClient<tonic::transport::Channel> {
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
    impl<T> CredentialServiceClient<T>
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
        ) -> CredentialServiceClient<InterceptedService<T, F>>
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
            CredentialServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn create_api_key(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateApiKeyResponse>,
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
                "/platform.auth.v1.CredentialService/CreateApiKey",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.CredentialService", "CreateApiKey"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists API keys, without their secrets; sorts by `created_at`, `name`, `expires_at` or `last_used_at`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_api_keys(
            &mut self,
            request: impl tonic::IntoRequest<super::ListApiKeysRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListApiKeysResponse>,
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
                "/platform.auth.v1.CredentialService/ListApiKeys",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.CredentialService", "ListApiKeys"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Revokes an API key; it stops working at once, and at servers that keep validations within a second. A revoked one
 is no error.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND API_KEY_NOT_FOUND: `user_id` has no such key in the organisation.
*/
        pub async fn revoke_api_key(
            &mut self,
            request: impl tonic::IntoRequest<super::RevokeApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokeApiKeyResponse>,
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
                "/platform.auth.v1.CredentialService/RevokeApiKey",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.CredentialService", "RevokeApiKey"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Gives an API key a new secret and returns the key, once; the old secret works on for a while.

 A key rotates itself, and others that are good for no longer and from nowhere else than it is.

 State: writes the new hash, the old one's end and the audit record in one transaction. If the answer is lost,
 rotate again.

 Errors:
 - NOT_FOUND API_KEY_NOT_FOUND: `user_id` has no such key in the organisation, or it is revoked.
*/
        pub async fn rotate_api_key(
            &mut self,
            request: impl tonic::IntoRequest<super::RotateApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RotateApiKeyResponse>,
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
                "/platform.auth.v1.CredentialService/RotateApiKey",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.CredentialService", "RotateApiKey"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells a server exactly whether an API key is good now, and what it stands for.

 A bad key is an answer, not an error: `valid` is false and `error` has TOKEN_EXPIRED or TOKEN_INVALID.

 State: notes the time of use, at most once a minute, not durably.

 Errors: none of its own.
*/
        pub async fn validate_api_key(
            &mut self,
            request: impl tonic::IntoRequest<super::ValidateApiKeyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateApiKeyResponse>,
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
                "/platform.auth.v1.CredentialService/ValidateApiKey",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.CredentialService",
                        "ValidateApiKey",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a service account. It has no password and never signs in: it uses API keys, and pipelines run as it.

 State: writes the account, its membership, the grant revision, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a service account of this name.
 - PERMISSION_DENIED ESCALATION_REFUSED: the role has permissions that the caller lacks, or is `owner`.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has all the service accounts that it may have.
*/
        pub async fn create_service_account(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateServiceAccountResponse>,
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
                "/platform.auth.v1.CredentialService/CreateServiceAccount",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.CredentialService",
                        "CreateServiceAccount",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns a service account.

 State: none.

 Errors:
 - NOT_FOUND SERVICE_ACCOUNT_NOT_FOUND: the organisation has no such service account.
*/
        pub async fn get_service_account(
            &mut self,
            request: impl tonic::IntoRequest<super::GetServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetServiceAccountResponse>,
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
                "/platform.auth.v1.CredentialService/GetServiceAccount",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.CredentialService",
                        "GetServiceAccount",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists service accounts; sorts by `name`, `created_at` or `last_used_at`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_service_accounts(
            &mut self,
            request: impl tonic::IntoRequest<super::ListServiceAccountsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListServiceAccountsResponse>,
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
                "/platform.auth.v1.CredentialService/ListServiceAccounts",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.CredentialService",
                        "ListServiceAccounts",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn update_service_account(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateServiceAccountResponse>,
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
                "/platform.auth.v1.CredentialService/UpdateServiceAccount",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.CredentialService",
                        "UpdateServiceAccount",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a service account with its keys and grants. Pipelines that run as it do not start until they name another.

 State: deletes and revokes all of it, raises the grant revision, and writes the event and the audit record, in one
 transaction.

 Errors:
 - NOT_FOUND SERVICE_ACCOUNT_NOT_FOUND: the organisation has no such service account.
 - PERMISSION_DENIED ESCALATION_REFUSED: the account's role has permissions that the caller lacks.
*/
        pub async fn delete_service_account(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteServiceAccountRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteServiceAccountResponse>,
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
                "/platform.auth.v1.CredentialService/DeleteServiceAccount",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.CredentialService",
                        "DeleteServiceAccount",
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

 State, nonce and PKCE verifier are made and kept by the server; the client keeps one secret, which ties the answer to
 the browser that asked.
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
        /** Tells how people with an address of this domain may sign in; looks at the domain only, so it tells nothing about
 accounts.

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
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have
   the DNS record to set.
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
 - FAILED_PRECONDITION EMAIL_DOMAIN_NOT_PROVED: the organisation has not proved one of the domains; the facts have
   the DNS record to set.
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
 - FAILED_PRECONDITION LAST_SIGN_IN_METHOD: the organisation allows sign-in by OpenID Connect only, and this is its
   last provider.
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
/// Generated client implementations.
pub mod organization_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Founds and runs organisations: who belongs to them, in which role, and who is invited.
*/
    #[derive(Debug, Clone)]
    pub struct OrganizationServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl OrganizationServiceClient<tonic::transport::Channel> {
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
    impl<T> OrganizationServiceClient<T>
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
        ) -> OrganizationServiceClient<InterceptedService<T, F>>
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
            OrganizationServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Founds an organisation with the caller as its owner.

 State: writes the organisation, the membership, the event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: an organisation has this short name.
 - FAILED_PRECONDITION EMAIL_NOT_VERIFIED: the caller's address must be verified first.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the caller owns 10 organisations.
*/
        pub async fn create_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateOrganizationResponse>,
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
                "/platform.auth.v1.OrganizationService/CreateOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "CreateOrganization",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists all organisations of the cluster, for operators; sorts by `created_at`, `name` or `slug`. A person finds its
 own in `User.organizations`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_organizations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListOrganizationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListOrganizationsResponse>,
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
                "/platform.auth.v1.OrganizationService/ListOrganizations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "ListOrganizations",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Changes an organisation's name, defaults, modules and settings.

 A setting that would lock the caller out, such as a network that the call does not come from, is refused.

 State: writes the organisation, the event and the audit record in one transaction.

 Errors:
 - ABORTED VERSION_CONFLICT: the organisation has another version than `expected_version`.
 - ALREADY_EXISTS SLUG_ALREADY_EXISTS: an organisation has this short name.
 - FAILED_PRECONDITION WOULD_LOCK_OUT: under the new settings the caller could not make this call.
*/
        pub async fn update_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateOrganizationResponse>,
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
                "/platform.auth.v1.OrganizationService/UpdateOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "UpdateOrganization",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Sets an organisation's plan and limits, for operators. Limits below what is in use stop growth and remove nothing.

 State: writes the organisation, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
*/
        pub async fn set_organization_limits(
            &mut self,
            request: impl tonic::IntoRequest<super::SetOrganizationLimitsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SetOrganizationLimitsResponse>,
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
                "/platform.auth.v1.OrganizationService/SetOrganizationLimits",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "SetOrganizationLimits",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Suspends an organisation, for operators: its tokens end, nobody gets new ones, schedules stand still. Nothing is
 lost.

 State: writes the status, the revocation, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
 - FAILED_PRECONDITION ORGANIZATION_DELETING: the organisation is being deleted.
*/
        pub async fn suspend_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::SuspendOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::SuspendOrganizationResponse>,
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
                "/platform.auth.v1.OrganizationService/SuspendOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "SuspendOrganization",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Ends a suspension, for operators.

 State: writes the status, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: there is no such organisation.
 - FAILED_PRECONDITION ORGANIZATION_DELETING: the organisation is being deleted; restore it first.
*/
        pub async fn resume_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::ResumeOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeOrganizationResponse>,
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
                "/platform.auth.v1.OrganizationService/ResumeOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "ResumeOrganization",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Deletes an organisation: at once nobody can enter it, and after 30 days every service removes its data.

 State: writes the status, the revocation, the event and the audit record in one transaction; the data go later.

 Errors:
 - INVALID_ARGUMENT CONFIRMATION_MISMATCH: `confirm_slug` is not the organisation's short name.
 - UNAUTHENTICATED REAUTHENTICATION_REQUIRED: the caller last proved who it is more than 10 minutes ago; sign in
   again.
*/
        pub async fn delete_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteOrganizationResponse>,
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
                "/platform.auth.v1.OrganizationService/DeleteOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "DeleteOrganization",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes a deletion back, as long as the data have not been removed; for the owner and for operators.

 The caller need not have a token for the organisation, since there are none any more.

 State: writes the status, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ORGANIZATION_NOT_FOUND: the caller owns no such organisation, and is no operator.
 - FAILED_PRECONDITION ORGANIZATION_NOT_DELETING: it is not being deleted.
*/
        pub async fn restore_organization(
            &mut self,
            request: impl tonic::IntoRequest<super::RestoreOrganizationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreOrganizationResponse>,
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
                "/platform.auth.v1.OrganizationService/RestoreOrganization",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "RestoreOrganization",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn transfer_ownership(
            &mut self,
            request: impl tonic::IntoRequest<super::TransferOwnershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferOwnershipResponse>,
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
                "/platform.auth.v1.OrganizationService/TransferOwnership",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "TransferOwnership",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn add_member(
            &mut self,
            request: impl tonic::IntoRequest<super::AddMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddMemberResponse>,
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
                "/platform.auth.v1.OrganizationService/AddMember",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.OrganizationService", "AddMember"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn change_member_role(
            &mut self,
            request: impl tonic::IntoRequest<super::ChangeMemberRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangeMemberRoleResponse>,
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
                "/platform.auth.v1.OrganizationService/ChangeMemberRole",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "ChangeMemberRole",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn remove_member(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveMemberResponse>,
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
                "/platform.auth.v1.OrganizationService/RemoveMember",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "RemoveMember",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn create_invitation(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateInvitationResponse>,
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
                "/platform.auth.v1.OrganizationService/CreateInvitation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "CreateInvitation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists invitations, by default the newest first; sorts by `created_at`, `expires_at` or `email`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_invitations(
            &mut self,
            request: impl tonic::IntoRequest<super::ListInvitationsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListInvitationsResponse>,
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
                "/platform.auth.v1.OrganizationService/ListInvitations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "ListInvitations",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Mails an open or expired invitation again with a new token, and renews its 7 days; at most one an hour.

 State: writes the token's hash and the mail's event in one transaction; the earlier token ends.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the organisation has no such invitation.
 - FAILED_PRECONDITION INVITATION_CLOSED: it was accepted or revoked.
*/
        pub async fn resend_invitation(
            &mut self,
            request: impl tonic::IntoRequest<super::ResendInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResendInvitationResponse>,
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
                "/platform.auth.v1.OrganizationService/ResendInvitation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "ResendInvitation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Revokes an open invitation. One that is revoked or expired already is no error.

 State: writes the revocation and the audit record in one transaction.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the organisation has no such invitation.
 - FAILED_PRECONDITION INVITATION_CLOSED: it was accepted; remove the member.
*/
        pub async fn revoke_invitation(
            &mut self,
            request: impl tonic::IntoRequest<super::RevokeInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokeInvitationResponse>,
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
                "/platform.auth.v1.OrganizationService/RevokeInvitation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "RevokeInvitation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Returns what an invitation offers, to whoever holds its token.

 State: none.

 Errors:
 - NOT_FOUND INVITATION_NOT_FOUND: the token is unknown, used, revoked or expired.
*/
        pub async fn get_invitation(
            &mut self,
            request: impl tonic::IntoRequest<super::GetInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetInvitationResponse>,
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
                "/platform.auth.v1.OrganizationService/GetInvitation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "GetInvitation",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn accept_invitation(
            &mut self,
            request: impl tonic::IntoRequest<super::AcceptInvitationRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AcceptInvitationResponse>,
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
                "/platform.auth.v1.OrganizationService/AcceptInvitation",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.OrganizationService",
                        "AcceptInvitation",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod permission_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Grants and denies on single entities, beside the roles, and the questions that can be asked of them.

 A grant gives permissions on an entity and everything below it. A deny takes them away there, and wins over
 everything but ownership of the organisation. Every write returns a consistency token; a check that presents it takes
 the write into account.
*/
    #[derive(Debug, Clone)]
    pub struct PermissionServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl PermissionServiceClient<tonic::transport::Channel> {
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
    impl<T> PermissionServiceClient<T>
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
        ) -> PermissionServiceClient<InterceptedService<T, F>>
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
            PermissionServiceClient::new(InterceptedService::new(inner, interceptor))
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
        pub async fn grant_permission(
            &mut self,
            request: impl tonic::IntoRequest<super::GrantPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GrantPermissionResponse>,
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
                "/platform.auth.v1.PermissionService/GrantPermission",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.PermissionService",
                        "GrantPermission",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Takes permissions back that were granted on one entity. What is not granted is no error; denies stay.

 State: writes the change, the grant revision, the event and the audit record in one transaction.

 Errors:
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions on the entity.
*/
        pub async fn revoke_permission(
            &mut self,
            request: impl tonic::IntoRequest<super::RevokePermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RevokePermissionResponse>,
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
                "/platform.auth.v1.PermissionService/RevokePermission",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.PermissionService",
                        "RevokePermission",
                    ),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn deny_permission(
            &mut self,
            request: impl tonic::IntoRequest<super::DenyPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DenyPermissionResponse>,
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
                "/platform.auth.v1.PermissionService/DenyPermission",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.PermissionService",
                        "DenyPermission",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists grants and denies that have not ended, newest first.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_grants(
            &mut self,
            request: impl tonic::IntoRequest<super::ListGrantsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGrantsResponse>,
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
                "/platform.auth.v1.PermissionService/ListGrants",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.PermissionService", "ListGrants"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Decides a permission as `AuthService.CheckPermission` does, and tells every step: which applied, which did not, and
 why.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        pub async fn explain_permission(
            &mut self,
            request: impl tonic::IntoRequest<super::ExplainPermissionRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExplainPermissionResponse>,
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
                "/platform.auth.v1.PermissionService/ExplainPermission",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.PermissionService",
                        "ExplainPermission",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the entities of one kind on which a user has a permission, by id.

 Who has it by role has it on all: then `all` is true, and the list has the exceptions, those on which it is denied.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        pub async fn list_objects(
            &mut self,
            request: impl tonic::IntoRequest<super::ListObjectsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListObjectsResponse>,
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
                "/platform.auth.v1.PermissionService/ListObjects",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.PermissionService", "ListObjects"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the members who have a permission on one entity, by id, with the reason for each.

 State: none.

 Errors:
 - UNAVAILABLE CONSISTENCY_NOT_REACHED: this replica has not yet seen what `at_least_as_fresh` asks for; retry.
*/
        pub async fn list_subjects(
            &mut self,
            request: impl tonic::IntoRequest<super::ListSubjectsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSubjectsResponse>,
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
                "/platform.auth.v1.PermissionService/ListSubjects",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.PermissionService", "ListSubjects"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn put_entities(
            &mut self,
            request: impl tonic::IntoRequest<super::PutEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PutEntitiesResponse>,
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
                "/platform.auth.v1.PermissionService/PutEntities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.PermissionService", "PutEntities"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Tells auth that entities are gone; grants and denies on them go too. What stood below them stands alone.

 State: deletes them, raises the grant revision and writes the event and the audit record, in as many audit events as
 it takes, in one transaction. Unknown ones are no error.

 Errors: none of its own.
*/
        pub async fn remove_entities(
            &mut self,
            request: impl tonic::IntoRequest<super::RemoveEntitiesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveEntitiesResponse>,
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
                "/platform.auth.v1.PermissionService/RemoveEntities",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new(
                        "platform.auth.v1.PermissionService",
                        "RemoveEntities",
                    ),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod role_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** Roles and groups: what members may do in the whole organisation, and sets of members that grants can name.

 The roles `owner`, `admin`, `member`, `analyst` and `viewer` are built in, as `docs/permissions.md` has them.
*/
    #[derive(Debug, Clone)]
    pub struct RoleServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl RoleServiceClient<tonic::transport::Channel> {
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
    impl<T> RoleServiceClient<T>
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
        ) -> RoleServiceClient<InterceptedService<T, F>>
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
            RoleServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Makes a role of the organisation's own.

 State: writes the role, the event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a role, built in or its own, of this name.
 - INVALID_ARGUMENT PERMISSION_UNKNOWN: one of the permissions is not in the catalogue, or an organisation cannot
   give it.
 - PERMISSION_DENIED ESCALATION_REFUSED: the caller lacks one of the permissions.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 100 roles.
*/
        pub async fn create_role(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateRoleResponse>,
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
                "/platform.auth.v1.RoleService/CreateRole",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "CreateRole"));
            self.inner.unary(req, path, codec).await
        }
        /** Returns a role, built in or the organisation's own.

 State: none.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
*/
        pub async fn get_role(
            &mut self,
            request: impl tonic::IntoRequest<super::GetRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetRoleResponse>,
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
                "/platform.auth.v1.RoleService/GetRole",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "GetRole"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists the built-in roles and the organisation's own; sorts by `name` or `created_at`.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_roles(
            &mut self,
            request: impl tonic::IntoRequest<super::ListRolesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListRolesResponse>,
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
                "/platform.auth.v1.RoleService/ListRoles",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "ListRoles"));
            self.inner.unary(req, path, codec).await
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
        pub async fn update_role(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateRoleResponse>,
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
                "/platform.auth.v1.RoleService/UpdateRole",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "UpdateRole"));
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a role of the organisation's own that nobody has and no invitation or identity provider gives.

 State: deletes the role and writes the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND ROLE_NOT_FOUND: the organisation has no such role.
 - FAILED_PRECONDITION ROLE_BUILT_IN: built-in roles stay.
 - FAILED_PRECONDITION ROLE_IN_USE: somebody has it, or an invitation or provider gives it; the facts say how many.
*/
        pub async fn delete_role(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteRoleRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteRoleResponse>,
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
                "/platform.auth.v1.RoleService/DeleteRole",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "DeleteRole"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists every permission that an organisation can give, sorted.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_permissions(
            &mut self,
            request: impl tonic::IntoRequest<super::ListPermissionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPermissionsResponse>,
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
                "/platform.auth.v1.RoleService/ListPermissions",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.RoleService", "ListPermissions"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Makes a group.

 State: writes the group, the event and the audit record in one transaction.

 Errors:
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a group of this name.
 - RESOURCE_EXHAUSTED QUOTA_EXCEEDED: the organisation has 1000 groups.
*/
        pub async fn create_group(
            &mut self,
            request: impl tonic::IntoRequest<super::CreateGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreateGroupResponse>,
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
                "/platform.auth.v1.RoleService/CreateGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "CreateGroup"));
            self.inner.unary(req, path, codec).await
        }
        /** Lists groups; sorts by `name` or `created_at`.

 Who has the permission by grants alone sees the groups of those grants.

 State: none.

 Errors: none of its own.
*/
        pub async fn list_groups(
            &mut self,
            request: impl tonic::IntoRequest<super::ListGroupsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGroupsResponse>,
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
                "/platform.auth.v1.RoleService/ListGroups",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "ListGroups"));
            self.inner.unary(req, path, codec).await
        }
        /** Changes a group's name or description.

 State: writes the group, the event and the audit record in one transaction.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
 - ABORTED VERSION_CONFLICT: the group has another version than `expected_version`.
 - ALREADY_EXISTS NAME_ALREADY_EXISTS: the organisation has a group of this name.
*/
        pub async fn update_group(
            &mut self,
            request: impl tonic::IntoRequest<super::UpdateGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdateGroupResponse>,
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
                "/platform.auth.v1.RoleService/UpdateGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "UpdateGroup"));
            self.inner.unary(req, path, codec).await
        }
        /** Deletes a group with the grants to it.

 State: deletes all of it, raises the grant revision, and writes the event and the audit record, in one transaction.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
*/
        pub async fn delete_group(
            &mut self,
            request: impl tonic::IntoRequest<super::DeleteGroupRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteGroupResponse>,
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
                "/platform.auth.v1.RoleService/DeleteGroup",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.RoleService", "DeleteGroup"));
            self.inner.unary(req, path, codec).await
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
        pub async fn change_group_members(
            &mut self,
            request: impl tonic::IntoRequest<super::ChangeGroupMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ChangeGroupMembersResponse>,
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
                "/platform.auth.v1.RoleService/ChangeGroupMembers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.RoleService", "ChangeGroupMembers"),
                );
            self.inner.unary(req, path, codec).await
        }
        /** Lists the members of a group; sorts by `email`, `full_name` or `joined_at`.

 State: none.

 Errors:
 - NOT_FOUND GROUP_NOT_FOUND: the organisation has no such group.
*/
        pub async fn list_group_members(
            &mut self,
            request: impl tonic::IntoRequest<super::ListGroupMembersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListGroupMembersResponse>,
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
                "/platform.auth.v1.RoleService/ListGroupMembers",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.RoleService", "ListGroupMembers"),
                );
            self.inner.unary(req, path, codec).await
        }
    }
}
/// Generated client implementations.
pub mod token_service_client {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    use tonic::codegen::http::Uri;
    /** What servers need in order to verify tokens themselves, and to act for somebody.
*/
    #[derive(Debug, Clone)]
    pub struct TokenServiceClient<T> {
        inner: tonic::client::Grpc<T>,
    }
    impl TokenServiceClient<tonic::transport::Channel> {
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
    impl<T> TokenServiceClient<T>
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
        ) -> TokenServiceClient<InterceptedService<T, F>>
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
            TokenServiceClient::new(InterceptedService::new(inner, interceptor))
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
        /** Returns the public keys that access tokens are signed with; the same as `/.well-known/jwks.json` over HTTP.

 A new key is published 24 hours before it signs, and an old one stays until its last token has ended. A token whose
 key is not among them is a reason to ask once more, at most once a minute. An operator can change keys at once: then
 the new one signs as soon as it is published, and one that was revoked is no longer among them.

 State: none.

 Errors: none of its own.
*/
        pub async fn get_jwks(
            &mut self,
            request: impl tonic::IntoRequest<super::GetJwksRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetJwksResponse>,
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
                "/platform.auth.v1.TokenService/GetJwks",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(GrpcMethod::new("platform.auth.v1.TokenService", "GetJwks"));
            self.inner.unary(req, path, codec).await
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
        pub async fn exchange_token(
            &mut self,
            request: impl tonic::IntoRequest<super::ExchangeTokenRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ExchangeTokenResponse>,
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
                "/platform.auth.v1.TokenService/ExchangeToken",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.TokenService", "ExchangeToken"),
                );
            self.inner.unary(req, path, codec).await
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
        pub async fn watch_revocations(
            &mut self,
            request: impl tonic::IntoRequest<super::WatchRevocationsRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codec::Streaming<super::WatchRevocationsResponse>>,
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
                "/platform.auth.v1.TokenService/WatchRevocations",
            );
            let mut req = request.into_request();
            req.extensions_mut()
                .insert(
                    GrpcMethod::new("platform.auth.v1.TokenService", "WatchRevocations"),
                );
            self.inner.server_streaming(req, path, codec).await
        }
    }
}
