//! What this service adds to the HTTP port.

use std::sync::Arc;

use ::http::StatusCode;
use runtime::{HttpReply, HttpRoutes};

use crate::convert::token::jwks_document;
use crate::core::Auth;

/// As long as `GetJwks` says.
const CACHE: &str = "public, max-age=300";

/// The public keys, as every verifier of tokens knows to find them.
pub(crate) fn routes(auth: &Arc<Auth>) -> HttpRoutes {
    let auth = Arc::clone(auth);
    HttpRoutes::new().get("/.well-known/jwks.json", move |_| {
        let document = jwks_document(auth.ring.jwks(auth.clock.now()));
        async move { HttpReply::json(StatusCode::OK, &document).cached(CACHE) }
    })
}
