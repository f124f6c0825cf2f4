//! What a statement reads: its names, looked up in one organisation's catalogue.
//!
//! Owns:      the meaning of names, and the order in which views are expanded.
//! Invariant: a name of another organisation is as unknown as one that nobody has; a view is expanded with the rights of
//!            whoever uses it, and no expansion is endless.
//! Not here:  rows and filters (`plan`).

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use lake::sql::limits::{EXPANDED_RELATIONS_MAX, RELATIONS_MAX};
use lake::sql::{Error as Sql, Limit, RelationName, Statement, nearest};

use super::plan::{Reader, is_select};
use super::view::{FindView, ViewNames};
use crate::catalogue::{Declared, Layer, Table, VIEWS};
use crate::error::{Error, Result};
use crate::parts::Parts;

/// How many views may lie in one another.
pub(crate) const VIEW_DEPTH_MAX: usize = 16;

/// Everything that a statement reads, directly and through views.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    pub(crate) tables: BTreeMap<RelationName, Table>,
    /// Each comes after those that it reads.
    pub(crate) views: Vec<(RelationName, Statement)>,
    /// What names without a layer mean.
    pub(crate) aliases: BTreeMap<String, RelationName>,
    /// Every name that the reader may use.
    pub(crate) known: Vec<RelationName>,
}

/// A view that is read as if it had another text, to see who would mind.
#[derive(Clone, Debug)]
pub(crate) struct Replaced {
    pub(crate) name: String,
    pub(crate) sql: String,
}

/// Looks up everything that a statement reads.
pub(crate) async fn resolve(
    parts: &Parts,
    reader: &Reader,
    statement: &Statement,
) -> Result<Scope> {
    resolve_with(parts, reader, statement, None).await
}

/// The same, with another text in the place of a view's.
pub(crate) async fn resolve_with(
    parts: &Parts,
    reader: &Reader,
    statement: &Statement,
    replaced: Option<&Replaced>,
) -> Result<Scope> {
    let mut search = Search {
        parts,
        reader,
        replaced,
        declared: parts.catalogue.of(reader.org_id).await?,
        is_newest: false,
        scope: Scope::default(),
        views: BTreeMap::new(),
    };
    search.follow(statement).await?;
    let Search { mut scope, views, declared, .. } = search;
    scope.views = in_order(views, &scope.aliases, statement)?;
    scope.known = shown(&declared, reader).map(Table::name).collect();
    if statement.asks() == lake::sql::Asks::Relations {
        let names = parts.db.read(ViewNames { org_id: reader.org_id }).await?;
        scope.known.extend(names.into_iter().map(|name| RelationName::new(VIEWS, name)));
    }
    Ok(scope)
}

/// The tables that a reader may use.
pub(crate) fn shown<'d>(
    declared: &'d Declared,
    reader: &'d Reader,
) -> impl Iterator<Item = &'d Table> {
    declared.tables().filter(|it| reader.visible.shows(&it.dataset.name))
}

/// What a name leads to.
enum Found {
    Table(Table),
    View(RelationName, Box<Statement>),
}

struct Search<'s> {
    parts: &'s Parts,
    reader: &'s Reader,
    replaced: Option<&'s Replaced>,
    declared: Arc<Declared>,
    /// Config was asked again for the sake of this statement.
    is_newest: bool,
    scope: Scope,
    views: BTreeMap<RelationName, Statement>,
}

impl Search<'_> {
    async fn follow(&mut self, statement: &Statement) -> Result<()> {
        let mut open: VecDeque<RelationName> = statement.relations().iter().cloned().collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop_front() {
            if !seen.insert(name.clone()) {
                continue;
            }
            let found = self.find(&name).await?;
            let is_bare = name.is_bare();
            let full = match found {
                Found::Table(table) => {
                    let full = table.name();
                    self.scope.tables.insert(full.clone(), table);
                    full
                }
                Found::View(full, saved) => {
                    open.extend(saved.relations().iter().cloned());
                    self.views.insert(full.clone(), *saved);
                    full
                }
            };
            if is_bare {
                self.scope.aliases.insert(name.table, full);
            }
            if RELATIONS_MAX < self.scope.tables.len() + self.views.len() {
                return Err(too_complex(RELATIONS_MAX));
            }
        }
        Ok(())
    }

    async fn find(&mut self, name: &RelationName) -> Result<Found> {
        if let Some(found) = self.look(name).await? {
            return Ok(found);
        }
        if !self.is_newest {
            // It may have been declared a moment ago.
            self.is_newest = true;
            self.declared = self.parts.catalogue.newest(self.reader.org_id).await?;
            if let Some(found) = self.look(name).await? {
                return Ok(found);
            }
        }
        let known: Vec<String> =
            shown(&self.declared, self.reader).map(|it| it.name().to_string()).collect();
        let text = name.to_string();
        let suggestion = match name.is_bare() {
            true => self.tables_named(&name.table).last().map(|it| it.name().to_string()),
            false => None,
        };
        let near = || nearest(&text, known.iter().map(String::as_str));
        let suggestion = suggestion.unwrap_or_else(near);
        Err(Sql::RelationNotFound { name: text, suggestion }.into())
    }

    async fn look(&self, name: &RelationName) -> Result<Option<Found>> {
        if name.is_bare() {
            return self.look_everywhere(&name.table).await;
        }
        if name.layer == VIEWS {
            return self.view(&name.table).await;
        }
        let table = self.declared.table(name);
        let table = table.filter(|it| self.reader.visible.shows(&it.dataset.name));
        Ok(table.cloned().map(Found::Table))
    }

    /// What a name without a layer means, if it means one thing alone.
    async fn look_everywhere(&self, table: &str) -> Result<Option<Found>> {
        let tables = self.tables_named(table);
        let view = self.view(table).await?;
        Ok(match (tables.as_slice(), view) {
            ([one], None) => Some(Found::Table((*one).clone())),
            ([], view) => view,
            _ => None,
        })
    }

    /// The tables of this name that the reader may use, the highest layer last.
    fn tables_named(&self, table: &str) -> Vec<&Table> {
        let names = Layer::ALL.map(|layer| RelationName::new(layer.name(), table));
        let tables = names.iter().filter_map(|name| self.declared.table(name));
        tables.filter(|it| self.reader.visible.shows(&it.dataset.name)).collect()
    }

    async fn view(&self, name: &str) -> Result<Option<Found>> {
        let find = FindView { org_id: self.reader.org_id, name: name.to_owned() };
        let Some(view) = self.parts.db.read(find).await? else { return Ok(None) };
        let replaced = self.replaced.filter(|it| it.name == name).map(|it| &it.sql);
        let statement = Statement::parse(replaced.unwrap_or(&view.body.sql))?;
        if !is_select(&statement) {
            return Err(Sql::Forbidden { what: "a view that is no SELECT".to_owned() }.into());
        }
        Ok(Some(Found::View(RelationName::new(VIEWS, name), Box::new(statement))))
    }
}

fn too_complex(allowed: usize) -> Error {
    Sql::LimitExceeded { limit: Limit::Complexity, allowed: allowed as u64 }.into()
}

/// Views so that each comes after those that it reads, once `statement` is not too much with all of them in their places.
fn in_order(
    views: BTreeMap<RelationName, Statement>,
    aliases: &BTreeMap<String, RelationName>,
    statement: &Statement,
) -> Result<Vec<(RelationName, Statement)>> {
    let mut order = Order { views: &views, aliases, done: Vec::new(), path: Vec::new() };
    for name in views.keys() {
        order.visit(name)?;
    }
    order.expand(statement)?;
    let done = order.done;
    let mut views = views;
    Ok(done.into_iter().filter_map(|(name, _)| views.remove_entry(&name)).collect())
}

struct Order<'o> {
    views: &'o BTreeMap<RelationName, Statement>,
    aliases: &'o BTreeMap<String, RelationName>,
    done: Vec<(RelationName, Expanded)>,
    path: Vec<RelationName>,
}

/// What something is once views took their places in it.
#[derive(Clone, Copy, Debug, Default)]
struct Expanded {
    /// Views that lie in one another.
    depth: usize,
    /// Tables.
    tables: u64,
}

impl Order<'_> {
    /// It goes as deep as views lie in one another, which is bounded.
    fn visit(&mut self, name: &RelationName) -> Result<Expanded> {
        if let Some((_, expanded)) = self.done.iter().find(|(done, _)| done == name) {
            return Ok(*expanded);
        }
        let Some(statement) = self.views.get(name) else {
            return Ok(Expanded { depth: 0, tables: 1 });
        };
        if self.path.contains(name) {
            return Err(Error::ViewCycle { name: name.table.clone() });
        }
        if VIEW_DEPTH_MAX <= self.path.len() {
            return Err(too_complex(VIEW_DEPTH_MAX));
        }
        self.path.push(name.clone());
        let within = self.expand(statement)?;
        self.path.pop();
        let expanded = Expanded { depth: within.depth + 1, ..within };
        if VIEW_DEPTH_MAX < expanded.depth {
            return Err(too_complex(VIEW_DEPTH_MAX));
        }
        self.done.push((name.clone(), expanded));
        Ok(expanded)
    }

    /// A statement with everything that it reads in its place.
    fn expand(&mut self, statement: &Statement) -> Result<Expanded> {
        let mut all = Expanded::default();
        for read in statement.relations() {
            let meant = if read.is_bare() { self.aliases.get(&read.table) } else { Some(read) };
            let Some(meant) = meant else { continue };
            let one = self.visit(meant)?;
            all.depth = all.depth.max(one.depth);
            let tables = one.tables.saturating_mul(statement.times(read));
            all.tables = all.tables.saturating_add(tables);
            if EXPANDED_RELATIONS_MAX < all.tables {
                let allowed = usize::try_from(EXPANDED_RELATIONS_MAX).unwrap_or(usize::MAX);
                return Err(too_complex(allowed));
            }
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn views(all: &[(&str, &str)]) -> BTreeMap<RelationName, Statement> {
        all.iter()
            .map(|(name, sql)| (RelationName::new(VIEWS, *name), Statement::parse(sql).unwrap()))
            .collect()
    }

    fn order(all: &[(&str, &str)]) -> Result<Vec<String>> {
        let aliases = [("base".to_owned(), RelationName::new(VIEWS, "base"))].into();
        let statement = Statement::parse("SELECT 1").unwrap();
        let found = in_order(views(all), &aliases, &statement)?;
        Ok(found.into_iter().map(|(name, _)| name.table).collect())
    }

    #[test]
    fn a_view_comes_after_those_that_it_reads() {
        let all = [
            ("a", "SELECT * FROM views.c JOIN views.b ON true"),
            ("b", "SELECT * FROM views.c, base"),
            ("base", "SELECT 1"),
            ("c", "SELECT * FROM silver.t"),
        ];
        assert_eq!(order(&all).unwrap(), ["base", "c", "b", "a"]);
    }

    #[test]
    fn views_that_double_are_refused_before_they_are_planned() {
        let read = |n: usize| match n {
            0 => "SELECT * FROM silver.t".to_owned(),
            n => format!("SELECT * FROM views.v{0:02} a JOIN views.v{0:02} b ON true", n - 1),
        };
        let names: Vec<String> = (0..12).map(|n| format!("v{n:02}")).collect();
        let texts: Vec<String> = (0..12).map(read).collect();
        let chain: Vec<(&str, &str)> =
            names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        assert_eq!(order(&chain[..9]).unwrap().len(), 9);
        assert!(matches!(order(&chain[..10]), Err(Error::Sql(Sql::LimitExceeded { .. }))));
    }

    #[test]
    fn views_that_read_each_other_or_lie_too_deep_are_refused() {
        let circle = [("a", "SELECT * FROM views.b"), ("b", "SELECT * FROM views.a")];
        assert!(matches!(order(&circle), Err(Error::ViewCycle { .. })));
        let through_alias = [("base", "SELECT * FROM views.b"), ("b", "SELECT * FROM base")];
        assert!(matches!(order(&through_alias), Err(Error::ViewCycle { .. })));
        let names: Vec<String> = (0..40).map(|n| format!("v{n:02}")).collect();
        let texts: Vec<String> =
            (0..40).map(|n| format!("SELECT * FROM views.v{:02}", n + 1)).collect();
        let chain: Vec<(&str, &str)> =
            names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        assert!(matches!(order(&chain), Err(Error::Sql(Sql::LimitExceeded { .. }))));
        // v24 to v39: as deep as it may be.
        assert_eq!(order(&chain[24..]).unwrap().len(), 16);
        // The deepest come first, so that no single walk is long.
        let read = |n: usize| match n {
            0 => "SELECT * FROM silver.t".to_owned(),
            n => format!("SELECT * FROM views.v{:02}", n - 1),
        };
        let texts: Vec<String> = (0..40).map(read).collect();
        let chain: Vec<(&str, &str)> =
            names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        assert!(matches!(order(&chain), Err(Error::Sql(Sql::LimitExceeded { .. }))));
    }
}
