//! SQL, one file a noun: functions on [`::store::Tx`] that hold no rule.

pub(crate) mod account;
pub(crate) mod api_key;
pub(crate) mod audit;
pub(crate) mod entity;
pub(crate) mod event;
pub(crate) mod factor;
pub(crate) mod first_start;
pub(crate) mod grant;
pub(crate) mod group;
pub(crate) mod identity;
pub(crate) mod identity_provider;
pub(crate) mod invitation;
pub(crate) mod keys;
pub(crate) mod member;
pub(crate) mod oidc;
pub(crate) mod organization;
pub(crate) mod permission;
pub(crate) mod proof;
pub(crate) mod revocation;
pub(crate) mod role;
pub(crate) mod sealed;
pub(crate) mod service_account;
pub(crate) mod session;

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ::store::{Db, Options, contract};

    use crate::MIGRATIONS;

    #[test]
    fn every_migration_is_listed() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations"));
        contract::every_file_is_listed(&MIGRATIONS, folder);
    }

    #[tokio::test]
    async fn both_databases_have_the_same_tables() {
        let folder = testkit::folder();
        let sqlite = Options::sqlite(folder.path().join("auth.db"));
        let sqlite = Db::open(&sqlite, MIGRATIONS).await.unwrap();
        let postgres = Options::postgres(testkit::postgres());
        let postgres = Db::open(&postgres, MIGRATIONS).await.unwrap();
        contract::same_tables(&sqlite, &postgres).await;
    }
}
