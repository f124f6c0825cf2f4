//! Pages of versions on the wire, which cursors lead through.

use platform_proto::platform::common::v1 as common;
pub(crate) use service::page::{limit, numbered, place};

use crate::core::object::VersionsFound;
use crate::error::{Error, Result};
use crate::kind::Kind;

/// Which versions of one object a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Versions {
    pub(crate) after: Option<i64>,
    pub(crate) is_ascending: bool,
    pub(crate) limit: u32,
}

/// The versions that a request asks for. A cursor of another list, object or order is refused.
pub(crate) fn versions(
    request: Option<&common::CursorPaginationRequest>,
    org_id: i64,
    kind: Kind,
    id: &str,
) -> Result<Versions> {
    let request = request.cloned().unwrap_or_default();
    let is_ascending = request.sort_order == "asc";
    let after = if request.cursor.is_empty() {
        None
    } else {
        let version =
            request.cursor.rsplit_once('-').and_then(|(_, version)| version.parse().ok()).filter(
                |version| cursor(org_id, kind, id, is_ascending, *version) == request.cursor,
            );
        let refused = || Error::Field {
            field: "pagination.cursor",
            rule: "must be `next_cursor` of a page of this list".to_owned(),
        };
        Some(version.ok_or_else(refused)?)
    };
    Ok(Versions { after, is_ascending, limit: limit(request.limit) })
}

/// How to go on after a page of versions.
pub(crate) fn after(found: &VersionsFound, is_ascending: bool) -> common::CursorPaginationResponse {
    let object = &found.object;
    let next_cursor = match found.versions.last() {
        Some(last) if found.has_more => {
            cursor(object.org_id, object.kind, &object.id, is_ascending, last.version)
        }
        Some(_) | None => String::new(),
    };
    common::CursorPaginationResponse { next_cursor, has_more: found.has_more, total: None }
}

/// The cursor after a version: a mark of the list, then the version. It grants nothing that the call does not check.
fn cursor(org_id: i64, kind: Kind, id: &str, is_ascending: bool, version: i64) -> String {
    // FNV-1a; it only has to notice mistakes.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let text = format!("{org_id}/{}/{id}/{is_ascending}", kind.noun());
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("v1-{hash:016x}-{version}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_bound_to_its_list() {
        let request =
            |cursor: String| common::CursorPaginationRequest { cursor, ..Default::default() };
        let own = cursor(7, Kind::Rule, "r", false, 12);
        let found = versions(Some(&request(own.clone())), 7, Kind::Rule, "r").unwrap();
        assert_eq!(found, Versions { after: Some(12), is_ascending: false, limit: 50 });
        for (org, kind, id) in
            [(8, Kind::Rule, "r"), (7, Kind::Pipeline, "r"), (7, Kind::Rule, "s")]
        {
            assert!(versions(Some(&request(own.clone())), org, kind, id).is_err());
        }
        for forged in ["x", "v1-0-3", "-", "12"] {
            assert!(versions(Some(&request(forged.to_owned())), 7, Kind::Rule, "r").is_err());
        }
    }
}
