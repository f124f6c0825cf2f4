//! The catalogue of permissions and the built-in roles, read from `docs/permissions.md`.
//!
//! Owns:      what permissions there are, what each built-in role may, and on which kinds a permission can be granted.
//! Invariant: the page is the one source; it is compiled in and parsed once, and a test holds it against the contracts.
//! Not here:  roles of an organisation's own (`core::role`), and single grants (`decide`).

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// The page that is the one source.
const PAGE: &str = include_str!("../../../../../docs/permissions.md");

/// Roles of an organisation that are built in, in the order of the page's columns.
pub(crate) const BUILT_IN: [&str; 5] = ["owner", "admin", "member", "analyst", "viewer"];

/// The role that has the whole organisation, which exactly one member has.
pub(crate) const OWNER: &str = "owner";

/// The role that may everything but what is left to the owner.
pub(crate) const ADMIN: &str = "admin";

/// The permission to grant and deny, which is of use on entities of every kind.
pub(crate) const GRANT: &str = "platform.permission.grant";

/// Permissions that fit into a set.
const PERMISSIONS_MAX: usize = 256;

/// A permission of the catalogue, by its place in the sorted list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PermissionId(u16);

impl PermissionId {
    /// The permission by name; `None` if it is not in the catalogue.
    pub(crate) fn find(permission: &str) -> Option<Self> {
        CATALOG.ids.get(permission).copied()
    }

    /// Its name, such as `platform.pipeline.write`.
    pub(crate) fn name(self) -> &'static str {
        CATALOG.rows[usize::from(self.0)].permission
    }

    /// Its noun, such as `pipeline`.
    pub(crate) fn noun(self) -> &'static str {
        noun(self.name())
    }
}

/// A set of permissions of the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PermissionSet([u64; PERMISSIONS_MAX / 64]);

impl PermissionSet {
    pub(crate) fn insert(&mut self, permission: PermissionId) {
        self.0[usize::from(permission.0 / 64)] |= 1 << (permission.0 % 64);
    }

    pub(crate) fn remove(&mut self, permission: PermissionId) {
        self.0[usize::from(permission.0 / 64)] &= !(1 << (permission.0 % 64));
    }

    pub(crate) fn contains(&self, permission: PermissionId) -> bool {
        self.0[usize::from(permission.0 / 64)] & (1 << (permission.0 % 64)) != 0
    }

    /// What is in either.
    pub(crate) fn union(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    /// What is in this one and not in the other.
    pub(crate) fn minus(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & !other.0[word]))
    }

    /// Its members, sorted by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = PermissionId> + '_ {
        (0..CATALOG.rows.len())
            .filter_map(|index| u16::try_from(index).ok().map(PermissionId))
            .filter(|permission| self.contains(*permission))
    }

    /// The names of its members, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        self.iter().map(|permission| permission.name().to_owned()).collect()
    }
}

impl FromIterator<PermissionId> for PermissionSet {
    fn from_iter<I: IntoIterator<Item = PermissionId>>(permissions: I) -> Self {
        let mut set = Self::default();
        permissions.into_iter().for_each(|permission| set.insert(permission));
        set
    }
}

/// Which entities a role's permission reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    /// Those that the member made; making is allowed.
    Own,
    /// Every one of the organisation.
    All,
}

/// What a role allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rights {
    /// On every entity of the organisation.
    pub(crate) all: PermissionSet,
    /// On what the member made itself, and the making.
    pub(crate) own: PermissionSet,
}

impl Rights {
    /// Adds a permission; a wider scope replaces a narrower one and the other way round.
    pub(crate) fn set(&mut self, permission: PermissionId, scope: Scope) {
        let (into, from) = match scope {
            Scope::All => (&mut self.all, &mut self.own),
            Scope::Own => (&mut self.own, &mut self.all),
        };
        into.insert(permission);
        from.remove(permission);
    }

    /// The scope in which the role has the permission.
    pub(crate) fn scope(&self, permission: PermissionId) -> Option<Scope> {
        if self.all.contains(permission) {
            Some(Scope::All)
        } else if self.own.contains(permission) {
            Some(Scope::Own)
        } else {
            None
        }
    }

    /// Every permission with its scope, sorted by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (PermissionId, Scope)> + '_ {
        let both = self.all.union(&self.own);
        (0..CATALOG.rows.len())
            .filter_map(|index| u16::try_from(index).ok().map(PermissionId))
            .filter(move |permission| both.contains(*permission))
            .filter_map(|permission| self.scope(permission).map(|scope| (permission, scope)))
    }

    /// The names that a token of the role lists: those on own entities are among them, since they allow making.
    pub(crate) fn names(&self) -> Vec<String> {
        self.all.union(&self.own).names()
    }
}

/// A permission of the catalogue, as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PermissionInfo {
    pub(crate) permission: PermissionId,
    pub(crate) description: &'static str,
    /// Kind that it can be granted on; empty if it is good for the whole organisation only.
    pub(crate) entity_type: &'static str,
    /// Kinds above, nearest first.
    pub(crate) inherited_from: &'static [&'static str],
}

struct Row {
    permission: &'static str,
    description: &'static str,
    /// Scope by built-in role.
    roles: [Option<Scope>; BUILT_IN.len()],
}

struct Catalog {
    rows: Vec<Row>,
    ids: HashMap<&'static str, PermissionId>,
    built_in: [Rights; BUILT_IN.len()],
    organization: PermissionSet,
    /// Kinds of entities, and those that stand above each, nearest first.
    kinds: BTreeMap<&'static str, Vec<&'static str>>,
}

static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| parse(PAGE).expect("a test parses the page that is compiled in"));

/// What a built-in role allows; `None` if there is none of the name.
pub(crate) fn built_in(role: &str) -> Option<&'static Rights> {
    let index = BUILT_IN.iter().position(|name| *name == role)?;
    Some(&CATALOG.built_in[index])
}

/// What an organisation can give at all: what its owner has.
pub(crate) fn of_organization() -> &'static PermissionSet {
    &CATALOG.organization
}

/// Whether a grant of the permission on an entity of the kind means anything: the kind is the permission's noun, or may
/// stand above it.
pub(crate) fn usable_on(permission: PermissionId, kind: &str) -> bool {
    if !CATALOG.organization.contains(permission) {
        return false;
    }
    let name = permission.name();
    let noun = noun(name);
    match CATALOG.kinds.get(noun) {
        Some(above) => noun == kind || above.contains(&kind),
        None => name == GRANT,
    }
}

/// Every permission that an organisation can give, sorted.
pub(crate) fn list() -> impl ExactSizeIterator<Item = PermissionInfo> {
    let ids: Vec<_> = CATALOG.organization.iter().collect();
    ids.into_iter().map(|permission| {
        let row = &CATALOG.rows[usize::from(permission.0)];
        let kind = CATALOG.kinds.get_key_value(noun(row.permission));
        PermissionInfo {
            permission,
            description: row.description,
            entity_type: kind.map_or("", |(kind, _)| kind),
            inherited_from: kind.map_or(&[], |(_, above)| above.as_slice()),
        }
    })
}

fn noun(permission: &str) -> &str {
    permission.split('.').nth(1).unwrap_or_default()
}

fn parse(page: &'static str) -> Result<Catalog, String> {
    let mut rows: Vec<Row> = Vec::new();
    let mut kinds: BTreeMap<&'static str, Vec<&'static str>> = BTreeMap::new();
    let mut table = "";
    for line in page.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&'static str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let first = cells.first().copied().unwrap_or_default();
        match first.strip_prefix('`').and_then(|name| name.strip_suffix('`')) {
            Some(name) if table == "Permission" => rows.push(row(name, &cells)?),
            Some(kind) if table == "Kind" => {
                let above = cells.get(1).copied().unwrap_or_default().split(',');
                let names = above.filter_map(|it| it.trim().strip_prefix('`')?.strip_suffix('`'));
                kinds.insert(kind, names.collect());
            }
            Some(_) => {}
            None if first.starts_with('-') => {}
            None => table = first,
        }
    }
    rows.sort_unstable_by_key(|row| row.permission);
    if rows.is_empty() || rows.len() > PERMISSIONS_MAX {
        return Err(format!("{} rows, not 1 to {PERMISSIONS_MAX}", rows.len()));
    }
    let mut ids = HashMap::new();
    let mut built_in = [Rights::default(); BUILT_IN.len()];
    for (index, row) in rows.iter().enumerate() {
        let id = PermissionId(u16::try_from(index).map_err(|error| error.to_string())?);
        if ids.insert(row.permission, id).is_some() {
            return Err(format!("two rows for {}", row.permission));
        }
        for (rights, scope) in built_in.iter_mut().zip(row.roles) {
            match scope {
                Some(Scope::All) => rights.all.insert(id),
                Some(Scope::Own) => rights.own.insert(id),
                None => {}
            }
        }
    }
    let organization = built_in[0].all;
    Ok(Catalog { rows, ids, built_in, organization, kinds })
}

fn row(permission: &'static str, cells: &[&'static str]) -> Result<Row, String> {
    let [_, description, roles @ .., operator] = cells else {
        return Err(format!("{permission}: too few cells"));
    };
    let roles: &[&str; BUILT_IN.len()] =
        roles.try_into().map_err(|_| format!("{permission}: not one cell for each role"))?;
    let mut scopes = [None; BUILT_IN.len()];
    for (scope, cell) in scopes.iter_mut().zip(roles) {
        *scope = cell_scope(permission, cell)?;
    }
    let operator = cell_scope(permission, operator)?.is_some();
    if operator == scopes.iter().any(Option::is_some) {
        return Err(format!("{permission}: it is either operators' or an organisation's"));
    }
    Ok(Row { permission, description, roles: scopes })
}

fn cell_scope(permission: &str, cell: &str) -> Result<Option<Scope>, String> {
    match cell {
        "yes" => Ok(Some(Scope::All)),
        "own" => Ok(Some(Scope::Own)),
        "–" => Ok(None),
        other => Err(format!("{permission}: the cell `{other}` is none of yes, own and –")),
    }
}

#[cfg(test)]
mod tests {
    use platform_proto::methods::{Caller, methods};

    use super::*;

    #[test]
    fn the_page_parses_and_is_sorted() {
        let catalog = parse(PAGE).unwrap();
        assert!(catalog.rows.len() > 100, "{}", catalog.rows.len());
        assert!(catalog.rows.iter().all(|row| row.description.ends_with('.')));
    }

    #[test]
    fn every_permission_of_a_method_of_the_platform_is_in_the_catalogue() {
        let mut seen = 0;
        for method in methods() {
            let Some(access) = method.access else { continue };
            let Caller::Permission(permission) = access.caller else { continue };
            if permission.starts_with("platform.") {
                seen += 1;
                assert!(PermissionId::find(permission).is_some(), "{}: {permission}", method.path);
            }
        }
        assert!(seen > 200, "{seen} methods");
    }

    #[test]
    fn what_a_method_checks_on_an_object_can_be_granted_on_its_kind() {
        for method in methods() {
            let Some(access) = method.access else { continue };
            let Caller::Permission(permission) = access.caller else { continue };
            if !permission.starts_with("platform.") || access.resource.is_empty() {
                continue;
            }
            let id = PermissionId::find(permission).unwrap();
            let kind = if permission == GRANT { "pipeline" } else { noun(permission) };
            assert!(usable_on(id, kind), "{}: {permission} on {kind}", method.path);
        }
        for (role, rights) in BUILT_IN.iter().zip(&CATALOG.built_in) {
            for permission in rights.own.iter() {
                let name = permission.name();
                assert!(usable_on(permission, noun(name)), "{role}: {name} on its own kind");
            }
        }
    }

    #[test]
    fn operators_have_nothing_inside_an_organisation_and_owners_nothing_outside() {
        let user = PermissionId::find("platform.user.read").unwrap();
        assert!(!of_organization().contains(user));
        let page = "| Permission | What | a | b | c | d | e | operator |\n\
                    | `platform.a.read` | A. | yes | yes | – | – | – | yes |\n";
        assert!(parse(page).is_err_and(|error| error.contains("either")));
    }

    #[test]
    fn no_built_in_role_has_more_than_the_owner_and_viewers_only_read() {
        for rights in &CATALOG.built_in {
            let more = rights.all.union(&rights.own).minus(&CATALOG.organization);
            assert_eq!(more.names(), Vec::<String>::new());
        }
        let viewer = built_in("viewer").unwrap().names();
        assert!(viewer.iter().all(|it| it.ends_with(".read")));
    }

    #[test]
    fn a_token_lists_what_is_allowed_on_own_entities_too() {
        let rights = built_in("member").unwrap();
        let member = rights.names();
        assert!(member.contains(&"platform.pipeline.write".to_owned()));
        assert!(member.is_sorted());
        let write = PermissionId::find("platform.pipeline.write").unwrap();
        assert_eq!(rights.scope(write), Some(Scope::Own));
        assert_eq!(built_in("nobody"), None);
    }

    #[test]
    fn a_permission_is_of_use_on_its_noun_and_on_what_stands_above_it() {
        let id = |name| PermissionId::find(name).unwrap();
        assert!(usable_on(id("platform.campaign.read"), "campaign"));
        assert!(usable_on(id("platform.campaign.read"), "dsp_account"));
        assert!(!usable_on(id("platform.campaign.read"), "pipeline"));
        assert!(!usable_on(id("platform.audit.read"), "audit"));
        assert!(!usable_on(id("platform.user.read"), "user"));
        assert!(usable_on(id(GRANT), "dsp_account"));
    }

    #[test]
    fn a_wrong_cell_is_refused() {
        let page = "| Permission | What | a | b | c | d | e | operator |\n\
                    | `platform.a.read` | A. | yes | yes | maybe | – | – | – |\n";
        assert!(parse(page).is_err_and(|error| error.contains("maybe")));
    }
}
