//! What the migrations of a service owe, as checks for its tests. Each panics with what it found.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::{Db, Error, Migrations, Tx, Work, params};

/// Every file of `folder/sqlite` and `folder/postgres` is on the list, and the versions rise.
///
/// # Panics
///
/// If a file is missing on the list, or the list is wrong in itself.
pub fn every_file_is_listed(migrations: &Migrations, folder: &Path) {
    migrations.check().expect("the list is in order");
    let listed: BTreeSet<_> =
        migrations.list.iter().map(|migration| format!("{}.sql", migration.name)).collect();
    for dialect in ["sqlite", "postgres"] {
        let folder = folder.join(dialect);
        if listed.is_empty() && !folder.exists() {
            continue; // A service that keeps nothing yet.
        }
        let files = fs::read_dir(&folder).expect("the folder can be read");
        let found: BTreeSet<_> = files
            .map(|file| file.expect("the folder can be read").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        assert_eq!(found, listed, "{} against the list", folder.display());
    }
}

/// Both databases have the same tables, columns, types and unique keys, and PostgreSQL orders every text
/// of an index by its bytes, as SQLite does.
///
/// # Panics
///
/// If they differ.
pub async fn same_tables(sqlite: &Db, postgres: &Db) {
    let tables = |db: &Db| {
        let db = db.clone();
        async move { db.read(Tables).await.expect("the schema can be read") }
    };
    let (sqlite, postgres) = (tables(sqlite).await, tables(postgres).await);
    assert_eq!(sqlite.columns, postgres.columns, "columns of SQLite against PostgreSQL");
    assert_eq!(sqlite.unique, postgres.unique, "unique keys of SQLite against PostgreSQL");
    assert!(
        postgres.not_bytewise.is_empty(),
        "declare COLLATE \"C\" in PostgreSQL: {:?}",
        postgres.not_bytewise
    );
}

struct Tables;

struct Shape {
    /// `table.column type` or `table.column type null`.
    columns: BTreeSet<String>,
    /// `table(column, column)`.
    unique: BTreeSet<String>,
    not_bytewise: Vec<String>,
}

// Our own tables are left out, since they may differ.
const COLUMNS_SQLITE: &str = "
    SELECT m.name || '.' || c.name
        || CASE lower(c.type) WHEN 'integer' THEN ' integer' WHEN 'blob' THEN ' bytes'
           WHEN 'real' THEN ' real' ELSE ' ' || lower(c.type) END
        || CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN '' ELSE ' null' END
    FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND m.name NOT IN ('outbox', 'store_migrations', 'service_migrations')";

const COLUMNS_POSTGRES: &str = "
    SELECT table_name || '.' || column_name
        || CASE data_type WHEN 'bigint' THEN ' integer' WHEN 'boolean' THEN ' integer'
           WHEN 'bytea' THEN ' bytes' WHEN 'double precision' THEN ' real' ELSE ' ' || data_type END
        || CASE is_nullable WHEN 'NO' THEN '' ELSE ' null' END
    FROM information_schema.columns
    WHERE table_schema = current_schema()
        AND table_name NOT IN ('outbox', 'store_migrations', 'service_migrations')";

const UNIQUE_SQLITE: &str = "
    SELECT m.name || '(' || (SELECT group_concat(coalesce(i.name, 'expression'), ', ')
        FROM (SELECT name FROM pragma_index_info(l.name) ORDER BY seqno) AS i) || ')'
        || CASE WHEN l.partial = 1 THEN ' partial' ELSE '' END
    FROM sqlite_master AS m JOIN pragma_index_list(m.name) AS l
    WHERE m.type = 'table' AND l.\"unique\" = 1
        AND m.name NOT IN ('outbox', 'store_migrations', 'service_migrations')
    UNION
    SELECT m.name || '(' || c.name || ')'
    FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND c.pk = 1 AND lower(c.type) = 'integer'
        AND (SELECT count(*) FROM pragma_table_info(m.name) WHERE pk > 0) = 1
        AND m.name NOT IN ('outbox', 'store_migrations', 'service_migrations')";

const UNIQUE_POSTGRES: &str = "
    SELECT t.relname || '(' || (SELECT string_agg(coalesce(a.attname, 'expression'), ', ' ORDER BY k.at)
        FROM unnest(i.indkey) WITH ORDINALITY AS k(attnum, at)
        LEFT JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0)
        || ')' || CASE WHEN i.indpred IS NULL THEN '' ELSE ' partial' END
    FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid
    WHERE i.indisunique AND t.relnamespace = to_regnamespace(current_schema())
        AND t.relname NOT IN ('outbox', 'store_migrations', 'service_migrations')";

/// 950 is the collation "C"; 0 is a type that has none.
const NOT_BYTEWISE: &str = "
    SELECT c.relname || '.' || a.attname
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
    JOIN pg_attribute AS a ON a.attrelid = i.indexrelid
    WHERE c.relnamespace = to_regnamespace(current_schema()) AND a.attcollation NOT IN (0, 950)";

impl Work for Tables {
    type Output = Shape;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Shape, Error> {
        let postgres = tx.is_postgres();
        let columns = if postgres { COLUMNS_POSTGRES } else { COLUMNS_SQLITE };
        let unique = if postgres { UNIQUE_POSTGRES } else { UNIQUE_SQLITE };
        let columns: Vec<String> = tx.all(columns, params![]).await?;
        let unique: Vec<String> = tx.all(unique, params![]).await?;
        let not_bytewise: Vec<String> =
            if postgres { tx.all(NOT_BYTEWISE, params![]).await? } else { Vec::new() };
        Ok(Shape {
            columns: columns.into_iter().collect(),
            unique: unique.into_iter().collect(),
            not_bytewise,
        })
    }
}
