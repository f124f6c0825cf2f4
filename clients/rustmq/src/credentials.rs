//! Who calls.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::HeaderValue;
use http::header::AUTHORIZATION;

use crate::error::Error;

type Asking = Pin<Box<dyn Future<Output = Result<String, Error>> + Send>>;
type Provider = dyn Fn() -> Asking + Send + Sync;

/// What a call presents: a token or an API key, fixed or asked for anew with each call and each stream.
#[derive(Clone, Default)]
pub struct Credentials(Kind);

#[derive(Clone, Default)]
enum Kind {
    #[default]
    None,
    Fixed(String),
    Provider(Arc<Provider>),
}

impl Credentials {
    /// Nothing: the connection itself says who calls, by its certificate.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// A token that lasts as long as the client.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(Kind::Fixed(token.into()))
    }

    /// An API key, which travels as a token does.
    pub fn api_key(key: impl Into<String>) -> Self {
        Self::bearer(key)
    }

    /// Asks for the token or key whenever a call or a stream begins, such as because tokens expire.
    pub fn provider<F, A>(provider: F) -> Self
    where
        F: Fn() -> A + Send + Sync + 'static,
        A: Future<Output = Result<String, Error>> + Send + 'static,
    {
        Self(Kind::Provider(Arc::new(move || Box::pin(provider()))))
    }

    /// The headers of a call.
    pub(crate) async fn headers(&self) -> Result<http::HeaderMap, Error> {
        let mut headers = http::HeaderMap::new();
        let token = match &self.0 {
            Kind::None => return Ok(headers),
            Kind::Fixed(token) => token.clone(),
            Kind::Provider(provider) => provider().await?,
        };
        let value = HeaderValue::from_str(&format!("Bearer {token}"));
        let mut value = value
            .map_err(|_| Error::config("credentials", "hold characters that no header may"))?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Ok(headers)
    }
}

/// Never shows the secret.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::None => "Credentials(none)",
            Kind::Fixed(_) => "Credentials(fixed)",
            Kind::Provider(_) => "Credentials(provider)",
        })
    }
}
