//! The tables, and the SQL that reads and writes them.

use store::Migrations;

/// The tables of this service, in the order in which they came.
pub(crate) const MIGRATIONS: Migrations = store::migrations![];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_is_listed() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        store::contract::every_file_is_listed(&MIGRATIONS, &folder);
    }
}
