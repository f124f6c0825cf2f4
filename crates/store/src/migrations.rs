//! Schemas that grow by numbered steps, one text per database.

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migrate, MigrateError, Migration as Step, MigrationType, Migrator};

use crate::Error;

/// The tables of a service.
#[derive(Clone, Copy, Debug)]
pub struct Migrations {
    /// The service; in PostgreSQL its tables lie in a schema of this name. Lower-case letters, digits and `_`.
    pub name: &'static str,
    /// In the order of their versions.
    pub list: &'static [Migration],
}

/// One step. It is never changed once it was released.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// `NNNN_name`; the number is its version.
    pub name: &'static str,
    /// The text for SQLite.
    pub sqlite: &'static str,
    /// The text for PostgreSQL.
    pub postgres: &'static str,
}

/// The migrations of the crate that names them: `store::migrations!["0001_accounts", "0002_sessions"]`.
///
/// Each name stands for `migrations/sqlite/NAME.sql` and `migrations/postgres/NAME.sql`; both have to be there.
#[macro_export]
macro_rules! migrations {
    ($($name:literal),* $(,)?) => {
        $crate::Migrations {
            name: env!("CARGO_PKG_NAME"),
            list: &[$($crate::Migration {
                name: $name,
                sqlite: include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite/", $name, ".sql"
                )),
                postgres: include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/migrations/postgres/", $name, ".sql"
                )),
            }),*],
        }
    };
}

/// The tables that every database has.
const OWN: Migrations = crate::migrations!["0001_outbox"];

/// Where the applied versions are recorded: ours, and the service's.
pub(crate) const TABLES: [&str; 2] = ["store_migrations", "service_migrations"];

#[derive(Clone, Copy)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Migration {
    pub(crate) fn version(&self) -> Result<i64, Error> {
        let digits = self.name.split('_').next().unwrap_or_default();
        match digits.parse() {
            Ok(version) if digits.len() == 4 => Ok(version),
            _ => Err(Error::Setting {
                field: "migrations",
                rule: format!("are named `NNNN_name`, not `{}`", self.name),
            }),
        }
    }
}

impl Migrations {
    /// Checks the names, and that the versions rise.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '_');
        if self.name.is_empty() || !self.name.chars().all(plain) {
            return Err(Error::Setting {
                field: "migrations",
                rule: format!("need a name of a-z, 0-9 and `_`, not `{}`", self.name),
            });
        }
        let mut last = 0;
        for migration in self.list {
            let version = migration.version()?;
            if version <= last {
                let why = format!("comes after {last} in the list");
                return Err(Error::Migration { version, why });
            }
            last = version;
        }
        Ok(())
    }

    fn migrator(&self, dialect: Dialect, table: &'static str) -> Result<Migrator, Error> {
        let mut steps = Vec::with_capacity(self.list.len());
        for migration in self.list {
            let sql = match dialect {
                Dialect::Sqlite => migration.sqlite,
                Dialect::Postgres => migration.postgres,
            };
            steps.push(Step::new(
                migration.version()?,
                migration.name.into(),
                MigrationType::Simple,
                sql.into_sql_str(),
                false,
            ));
        }
        let mut migrator = Migrator::with_migrations(steps);
        migrator.dangerous_set_table_name(table);
        Ok(migrator)
    }
}

/// Applies what is missing: our own tables first, then the service's.
pub(crate) async fn run<C: Migrate>(
    connection: &mut C,
    migrations: &Migrations,
    dialect: Dialect,
) -> Result<(), Error> {
    for (migrations, table) in [&OWN, migrations].into_iter().zip(TABLES) {
        let migrator = migrations.migrator(dialect, table)?;
        let known = migrator.iter().last().map_or(0, |step| step.version);
        if let Err(error) = migrator.run_direct(None, connection, false).await {
            return Err(reason(error, known));
        }
    }
    Ok(())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the driver's errors are an open list")]
fn reason(error: MigrateError, known: i64) -> Error {
    match error {
        MigrateError::VersionMissing(found) if found > known => Error::NewerSchema { found, known },
        MigrateError::VersionMissing(version) => {
            Error::Migration { version, why: "was applied, and this release has it not".to_owned() }
        }
        MigrateError::VersionMismatch(version) => {
            Error::Migration { version, why: "was changed after it had been applied".to_owned() }
        }
        MigrateError::ExecuteMigration(error, version) => {
            Error::Migration { version, why: format!("failed: {error}") }
        }
        other => Error::Migration { version: 0, why: format!("failed: {other}") },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn named(name: &'static str) -> Migration {
        Migration { name, sqlite: "", postgres: "" }
    }

    #[test]
    fn versions_rise_and_names_are_plain() {
        const FINE: &[Migration] = &[named("0001_a"), named("0002_b")];
        const FALLING: &[Migration] = &[named("0002_b"), named("0001_a")];
        const TWICE: &[Migration] = &[named("0001_a"), named("0001_b")];
        const UNNUMBERED: &[Migration] = &[named("first")];
        let check = |name, list| Migrations { name, list }.check();
        assert_eq!(check("auth", FINE), Ok(()));
        for list in [FALLING, TWICE, UNNUMBERED] {
            assert!(check("auth", list).is_err(), "{list:?}");
        }
        assert!(check("Auth;", &[]).is_err());
        assert_eq!(OWN.check(), Ok(()));
    }
}
