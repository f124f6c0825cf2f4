//! Everything that is sealed, table by table.

use store::{Bind, FromRow, Tx, params};

use crate::Error;

/// Rows that are read at a time.
const PAGE: i64 = 500;

/// A table with a sealed column: the statements that read a page of it and that write a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    page: &'static str,
    put: &'static str,
}

pub(crate) const SIGNING_KEYS: Table = Table {
    page: "SELECT kid, private_sealed FROM signing_keys WHERE kid > $1 ORDER BY kid LIMIT $2",
    put: "UPDATE signing_keys SET private_sealed = $2 WHERE kid = $1",
};
pub(crate) const SESSIONS: Table = Table {
    page: "SELECT id, refresh_key_sealed FROM sessions WHERE id > $1 ORDER BY id LIMIT $2",
    put: "UPDATE sessions SET refresh_key_sealed = $2 WHERE id = $1",
};
pub(crate) const PROVIDERS: Table = Table {
    page: "SELECT id, client_secret_sealed FROM identity_providers
           WHERE id > $1 AND LENGTH(client_secret_sealed) > 0 ORDER BY id LIMIT $2",
    put: "UPDATE identity_providers SET client_secret_sealed = $2 WHERE id = $1",
};
pub(crate) const TOTP: Table = Table {
    page: "SELECT user_id, sealed FROM totp_secrets WHERE user_id > $1 ORDER BY user_id LIMIT $2",
    put: "UPDATE totp_secrets SET sealed = $2 WHERE user_id = $1",
};
/// Events of [`super::event::MAILS`]; the payload has a sealed token in it.
pub(crate) const MAILS: Table = Table {
    page: "SELECT event_id, payload FROM outbox
           WHERE topic = 'notification.requests' AND event_id > $1 ORDER BY event_id LIMIT $2",
    put: "UPDATE outbox SET payload = $2 WHERE event_id = $1",
};

/// The rows after one, by their key.
pub(crate) async fn page<T: FromRow>(
    tx: &mut Tx,
    table: Table,
    after: impl Bind,
) -> Result<Vec<T>, Error> {
    Ok(tx.all(table.page, params![after, PAGE]).await?)
}

/// What is sealed in a row from now on.
pub(crate) async fn put(
    tx: &mut Tx,
    table: Table,
    key: impl Bind,
    sealed: &[u8],
) -> Result<(), Error> {
    tx.execute(table.put, params![key, sealed]).await?;
    Ok(())
}

/// Forgets the sign-ins that are on their way to a provider.
pub(crate) async fn forget_attempts(tx: &mut Tx) -> Result<(), Error> {
    tx.execute("DELETE FROM oidc_attempts", params![]).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_sealed_column_is_listed() {
        let folder =
            std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite"));
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let text: String = files.map(|file| std::fs::read_to_string(file).unwrap()).collect();
        let columns: Vec<&str> = text
            .lines()
            .filter_map(|line| line.trim().split_once(" BLOB").map(|(name, _)| name))
            .filter(|name| name.ends_with("sealed"))
            .collect();
        // The last is of attempts, which are forgotten.
        let listed = ["sealed", "refresh_key_sealed", "private_sealed", "client_secret_sealed"];
        assert!(columns.iter().all(|it| listed.contains(it) || *it == "secrets_sealed"));
        assert_eq!(columns.len(), listed.len() + 1, "{columns:?}");
    }
}
