//! Requests that are being worked on in this process.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use crate::error::{Error, Result};

type Key = (i64, String);

/// Requests that are being worked on.
#[derive(Clone, Default)]
pub(crate) struct Claims(Arc<Mutex<HashSet<Key>>>);

/// A request that is being worked on, until this is dropped.
pub(crate) struct Claim {
    claims: Claims,
    key: Key,
}

impl Claims {
    /// Claims a request for one call.
    ///
    /// # Errors
    /// [`Error::RequestInProgress`] while another call has it.
    pub(crate) fn claim(&self, org_id: i64, request_id: &str) -> Result<Claim> {
        let key = (org_id, request_id.to_owned());
        let is_new = self.0.lock().expect("no panic under this lock").insert(key.clone());
        match is_new {
            true => Ok(Claim { claims: self.clone(), key }),
            false => Err(Error::RequestInProgress { id: key.1 }),
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.claims.0.lock().expect("no panic under this lock").remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_one_calls_until_that_ends() {
        let claims = Claims::default();
        let first = claims.claim(7, "r").unwrap();
        assert!(matches!(claims.claim(7, "r"), Err(Error::RequestInProgress { .. })));
        assert!(claims.claim(8, "r").is_ok());
        drop(first);
        assert!(claims.claim(7, "r").is_ok());
    }
}
