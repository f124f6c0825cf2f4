//! Reads of providers, for those who manage them and for sign-in pages.

use store::{Tx, Work};

use super::{IdentityProvider, load};
use crate::Error;
use crate::core::context::Context;
use crate::core::page::{Listed, Page};
use crate::store::identity_provider as sql;
use crate::store::organization;

/// The contract's SignInMethod for e-mail and password.
const METHOD_PASSWORD: i32 = 1;

/// Looks a provider up.
#[derive(Debug)]
pub(crate) struct Get {
    pub(crate) context: Context,
    pub(crate) id: String,
}

impl Work for Get {
    type Output = IdentityProvider;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<IdentityProvider, Error> {
        load(tx, self.context.org_id, &self.id).await
    }
}

/// One page of an organisation's providers.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) context: Context,
    pub(crate) page: Page,
}

impl Work for List {
    type Output = Listed<IdentityProvider>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        sql::list(tx, self.context.org_id, self.page.clone()).await
    }
}

/// How people with addresses of a domain may sign in.
#[derive(Debug)]
pub(crate) struct SignInMethods {
    /// In lower case.
    pub(crate) domain: String,
}

/// Ways to sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Methods {
    pub(crate) password_allowed: bool,
    /// Short name and name, in the order of the names.
    pub(crate) providers: Vec<(String, String)>,
}

impl Work for SignInMethods {
    type Output = Methods;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Methods, Error> {
        let found = sql::of_domain(tx, &self.domain).await?;
        let mut password_allowed = true;
        // A domain is one organisation's.
        if let Some((_, _, org_id)) = found.first() {
            let organization = organization::find(tx, *org_id).await?;
            let allowed = organization.map(|it| it.settings.allowed_sign_in_methods);
            let allowed = allowed.unwrap_or_default();
            password_allowed = allowed.is_empty() || allowed.contains(&METHOD_PASSWORD);
        }
        let providers = found.into_iter().map(|(slug, name, _)| (slug, name)).collect();
        Ok(Methods { password_allowed, providers })
    }
}
