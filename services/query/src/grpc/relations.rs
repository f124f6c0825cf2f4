//! The catalogue: tables and views with their columns, and the functions of SQL.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use futures_util::{TryStreamExt as _, stream};
use lake::At;
use lake::arrow::datatypes::Schema;
use lake::sql::{FunctionKind, RelationName, Statement};
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::RelationKind;
use rpc::Call;
use service::page::{self, Page};

use crate::catalogue::{Declared, Layer, Table, VIEWS, columns};
use crate::convert::relation::{self, Newest};
use crate::convert::statement;
use crate::core::plan::{self, Reader};
use crate::core::scope;
use crate::core::view::{FindView, ReadersOf, Views};
use crate::error::{Error, Result};
use crate::parts::Parts;
use crate::store::view;

/// Tables that are looked at beside one another.
const LOOKS_AT_ONCE: usize = 8;
/// Hits of a search, where the request does not say.
const HITS_DEFAULT: usize = 20;
const ORDERS: [&str; 4] = ["name", "created_at", "updated_at", "size_bytes"];

/// Something in the catalogue.
pub(super) enum Found {
    Table(Table),
    View(view::Stored),
}

impl Found {
    fn name(&self) -> String {
        match self {
            Self::Table(table) => table.name().to_string(),
            Self::View(view) => format!("{VIEWS}.{}", view.name),
        }
    }

    fn kind(&self) -> RelationKind {
        match self {
            Self::Table(table) => table.layer.kind(),
            Self::View(_) => RelationKind::View,
        }
    }
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListRelationsRequest,
) -> Result<pb::ListRelationsResponse> {
    let page = by_name(request.pagination.as_ref());
    if !ORDERS.contains(&page.sort_by.as_str()) {
        let rule = format!("must be one of {}", ORDERS.join(", "));
        return Err(Error::field("pagination.sort_by", rule));
    }
    let reader = parts.reader(call).await?;
    let search = request.search.to_lowercase();
    let kinds: BTreeSet<i32> = request.kinds.iter().copied().collect();
    let mut found = everything(parts, &reader).await?;
    found.retain(|it| {
        let is_kind = kinds.is_empty() || kinds.contains(&(it.kind() as i32));
        is_kind && it.name().contains(&search)
    });
    let total = found.len();
    let is_by_name = page.sort_by == "name";
    if is_by_name {
        found.sort_by_key(Found::name);
        if !page.is_ascending {
            found.reverse();
        }
        found = on_page(found, &page);
    }
    let mut relations: Vec<pb::Relation> = stream::iter(found.into_iter().map(Ok::<_, Error>))
        .map_ok(|it| shown(parts, &reader, it))
        .try_buffered(LOOKS_AT_ONCE)
        .try_collect()
        .await?;
    if !is_by_name {
        relations.sort_by(|a, b| in_order(a, b, &page.sort_by).then_with(|| a.name.cmp(&b.name)));
        if !page.is_ascending {
            relations.reverse();
        }
        relations = on_page(relations, &page);
    }
    let total = i64::try_from(total).unwrap_or(i64::MAX);
    Ok(pb::ListRelationsResponse { relations, pagination: Some(page::place(&page, total)) })
}

/// A page of a list that is sorted by name, ascending, unless the request says otherwise.
fn by_name(request: Option<&platform_proto::platform::common::v1::PaginationRequest>) -> Page {
    let says_nothing = request.is_none_or(|it| it.sort_by.is_empty() && it.sort_order.is_empty());
    let page = page::numbered(request, "name");
    Page { is_ascending: page.is_ascending || says_nothing, ..page }
}

fn on_page<T>(all: Vec<T>, page: &Page) -> Vec<T> {
    all.into_iter().skip(page.offset() as usize).take(page.limit as usize).collect()
}

fn in_order(a: &pb::Relation, b: &pb::Relation, by: &str) -> Ordering {
    let time = |at: &Option<platform_proto::google::protobuf::Timestamp>| {
        at.as_ref().map(|it| (it.seconds, it.nanos))
    };
    match by {
        "created_at" => time(&a.created_at).cmp(&time(&b.created_at)),
        "updated_at" => time(&a.updated_at).cmp(&time(&b.updated_at)),
        _ => a.size_bytes.cmp(&b.size_bytes),
    }
}

/// Everything that a reader may use.
async fn everything(parts: &Parts, reader: &Reader) -> Result<Vec<Found>> {
    let declared = parts.catalogue.of(reader.org_id).await?;
    let tables = scope::shown(&declared, reader).cloned().map(Found::Table);
    let views = parts.db.read(Views { org_id: reader.org_id }).await?;
    Ok(tables.chain(views.into_iter().map(Found::View)).collect())
}

/// A table or view as a list shows it.
async fn shown(parts: &Parts, reader: &Reader, found: Found) -> Result<pb::Relation> {
    match found {
        Found::View(view) => Ok(relation::view(&view)),
        Found::Table(table) => {
            let (newest, _) = newest(parts, reader, &table).await?;
            Ok(relation::table(&table, &newest))
        }
    }
}

/// What is known of the newest version of a table, and its columns if there is one.
async fn newest(
    parts: &Parts,
    reader: &Reader,
    table: &Table,
) -> Result<(Newest, Option<std::sync::Arc<Schema>>)> {
    let name = &table.dataset.name;
    let found = parts.tables.at(reader.org_id, table.layer, name, At::Newest).await?;
    let Some(snapshot) = found else { return Ok((Newest::default(), None)) };
    let newest = Newest {
        version: i64::try_from(snapshot.version()).unwrap_or(i64::MAX),
        partitions: snapshot.partition_columns(),
        created_at: snapshot.created_at(),
        committed_at: snapshot.committed_at().await.ok(),
        ..relation::newest(snapshot.statistics())
    };
    Ok((newest, Some(snapshot.schema())))
}

pub(super) async fn get(parts: &Parts, call: &Call, name: &str) -> Result<pb::GetRelationResponse> {
    let reader = parts.reader(call).await?;
    match find(parts, &reader, name).await? {
        Found::Table(table) => {
            let declared = parts.catalogue.of(reader.org_id).await?;
            let (newest, seen) = newest(parts, &reader, &table).await?;
            let seen = match seen {
                Some(seen) => seen,
                None => unwritten(parts, &reader, &table).await?,
            };
            let schema = Some(relation::table_schema(&table, &seen));
            let shows = |name: &RelationName| {
                declared.table(name).is_some_and(|it| reader.visible.shows(&it.dataset.name))
            };
            let upstream = inputs(&declared, &table).into_iter().filter(|it| shows(it));
            let mut downstream: Vec<String> = declared
                .tables()
                .filter(|it| shows(&it.name()) && inputs(&declared, it).contains(&table.name()))
                .map(|it| it.name().to_string())
                .collect();
            downstream.extend(readers(parts, &reader, table.name().to_string()).await?);
            Ok(pb::GetRelationResponse {
                relation: Some(pb::Relation { schema, ..relation::table(&table, &newest) }),
                upstream: upstream.map(|it| it.to_string()).collect(),
                downstream,
            })
        }
        Found::View(view) => of_view(parts, &reader, call, view).await,
    }
}

async fn of_view(
    parts: &Parts,
    reader: &Reader,
    call: &Call,
    view: view::Stored,
) -> Result<pb::GetRelationResponse> {
    let name = format!("{VIEWS}.{}", view.name);
    let ask = statement::looked_at(&parts.options, parts.limits(call), &view.body.sql)?;
    // A view that fits its tables no more is shown without columns.
    let schema = match plan::plan(parts, reader, &ask).await {
        Ok(planned) => Some(relation::view_schema(&view.body, planned.query.schema())),
        Err(Error::Sql(_) | Error::ViewCycle { .. }) => None,
        Err(error) => return Err(error),
    };
    let statement = Statement::parse(&view.body.sql)?;
    let upstream = statement.relations().iter().map(ToString::to_string).collect();
    Ok(pb::GetRelationResponse {
        relation: Some(pb::Relation { schema, ..relation::view(&view) }),
        upstream,
        downstream: readers(parts, reader, name).await?,
    })
}

/// The columns of a table to which nothing was written yet.
async fn unwritten(
    parts: &Parts,
    reader: &Reader,
    table: &Table,
) -> Result<std::sync::Arc<Schema>> {
    let seen = match table.layer {
        Layer::Gold => parts.catalogue.columns(reader.org_id, &table.dataset.name).await?,
        Layer::Bronze | Layer::Silver => Vec::new(),
    };
    Ok(columns::declared(table, &seen))
}

/// A table or view by its full name, if the reader may use it.
pub(super) async fn find(parts: &Parts, reader: &Reader, text: &str) -> Result<Found> {
    let missing = || Error::no_relation(text);
    let (layer, name) = text.split_once('.').ok_or_else(missing)?;
    if layer == VIEWS {
        let find = FindView { org_id: reader.org_id, name: name.to_owned() };
        return parts.db.read(find).await?.map(Found::View).ok_or_else(missing);
    }
    let full = RelationName::new(layer, name);
    let shown = |declared: &Declared| {
        let table = declared.table(&full).filter(|it| reader.visible.shows(&it.dataset.name));
        table.cloned().map(Found::Table)
    };
    if let Some(found) = shown(&*parts.catalogue.of(reader.org_id).await?) {
        return Ok(found);
    }
    shown(&*parts.catalogue.newest(reader.org_id).await?).ok_or_else(missing)
}

/// The tables that a table is made of.
fn inputs(declared: &Declared, table: &Table) -> Vec<RelationName> {
    let definition = table.definition();
    let name = &table.dataset.name;
    let silver_of = |dataset: &str| RelationName::new(Layer::Silver.name(), dataset);
    match (table.layer, &definition.silver, &definition.gold) {
        (Layer::Silver, Some(silver), _) if silver.inputs.is_empty() => {
            vec![RelationName::new(Layer::Bronze.name(), name)]
        }
        (Layer::Silver, Some(silver), _) => silver
            .inputs
            .iter()
            .map(|input| match input.dataset.as_str() {
                "" => RelationName::new(Layer::Bronze.name(), name),
                other => silver_of(other),
            })
            .collect(),
        (Layer::Gold, _, Some(gold)) => {
            let inputs = gold.inputs.iter().filter_map(|it| declared.highest(&it.dataset));
            inputs.map(Table::name).collect()
        }
        _ => Vec::new(),
    }
}

/// Views that read a relation, by their full names.
async fn readers(parts: &Parts, reader: &Reader, relation: String) -> Result<Vec<String>> {
    let names = parts.db.read(ReadersOf { org_id: reader.org_id, relation }).await?;
    Ok(names.into_iter().map(|name| format!("{VIEWS}.{name}")).collect())
}

pub(super) async fn search(
    parts: &Parts,
    call: &Call,
    request: pb::SearchCatalogRequest,
) -> Result<pb::SearchCatalogResponse> {
    let reader = parts.reader(call).await?;
    let text = request.text.to_lowercase();
    let most = match usize::try_from(request.limit) {
        Ok(0) | Err(_) => HITS_DEFAULT,
        Ok(most) => most,
    };
    let mut hits = Vec::new();
    for found in everything(parts, &reader).await? {
        let relation = found.name();
        let (about, columns) = match &found {
            Found::Table(table) => {
                let dataset = &table.dataset;
                let about = format!("{} {}", dataset.title, dataset.description);
                let columns = columns::about(table).into_iter();
                let columns = columns.map(|(name, it)| (name, it.description)).collect();
                (about.trim().to_owned(), columns)
            }
            Found::View(view) => {
                let columns: Vec<_> = view.body.columns.clone().into_iter().collect();
                (view.body.description.clone(), columns)
            }
        };
        let bare = relation.split_once('.').map_or(relation.as_str(), |(_, name)| name);
        hits.extend(hit(&relation, "", bare, &about, &text));
        for (column, description) in columns {
            hits.extend(hit(&relation, &column, &column, &description, &text));
        }
    }
    hits.sort_by(|a, b| {
        let names = || (&a.relation, &a.column).cmp(&(&b.relation, &b.column));
        b.score.total_cmp(&a.score).then_with(names)
    });
    hits.truncate(most);
    Ok(pb::SearchCatalogResponse { hits })
}

/// A hit, if the text is in the name or in the description.
fn hit(
    relation: &str,
    column: &str,
    name: &str,
    description: &str,
    text: &str,
) -> Option<pb::CatalogHit> {
    let score = match name {
        name if name == text => 1.0,
        name if name.starts_with(text) => 0.8,
        name if name.contains(text) => 0.6,
        _ if description.to_lowercase().contains(text) => 0.3,
        _ => return None,
    };
    Some(pb::CatalogHit {
        relation: relation.to_owned(),
        column: column.to_owned(),
        description: description.to_owned(),
        // Of two that fit as well, the table comes before its columns.
        score: if column.is_empty() { score } else { score - 0.05 },
    })
}

pub(super) fn functions() -> pb::ListSqlFunctionsResponse {
    let shown = |it: lake::sql::Function| pb::SqlFunction {
        name: it.name,
        signatures: it.signatures,
        description: it.description,
        kind: match it.kind {
            FunctionKind::Scalar => pb::SqlFunctionKind::Scalar,
            FunctionKind::Aggregate => pb::SqlFunctionKind::Aggregate,
            FunctionKind::Window => pb::SqlFunctionKind::Window,
        } as i32,
    };
    let functions = lake::sql::functions().into_iter().map(shown).collect();
    pb::ListSqlFunctionsResponse { functions }
}
