//! Entities: listed by kind, and one with what stands above and below it.

use lake::sql::ScalarValue;
use platform_proto::platform::common::v1::{EntityReference, PaginationRequest};
use platform_proto::platform::config::v1::EntitySchema;
use platform_proto::platform::query::v1 as pb;
use prost::Message as _;
use rpc::Call;
use service::page::{self, Page};
use service::visible::{self, Unknown, Visible};

use crate::convert::entity::{entity, entity_type, kind_of, kind_of_reference, reference};
use crate::core::condition::condition;
use crate::core::entity::{Choice, LEVELS_MAX, Model};
use crate::core::freshness;
use crate::core::reading::{Found, Reading};
use crate::core::written::Bound;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Who may see entities is said of campaigns.
const NOUN: &str = "campaign";
const READ: &str = "platform.campaign.read";
/// Bytes of one answer.
const BYTES_MAX: usize = 3 << 20;

/// Which entities the caller may see.
pub(super) async fn visible(parts: &Parts, call: &Call) -> Result<Visible> {
    let found = visible::visible(&parts.auth, call, NOUN, READ).await;
    found.map_err(|unknown| match unknown {
        Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
        Unknown::TooMany => Error::Denied { permission: READ, noun: NOUN, id: String::new() },
    })
}

pub(super) async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListEntitiesRequest,
) -> Result<pb::ListEntitiesResponse> {
    let kind = kind_of(request.entity_type(), &request.custom_type);
    let schemas = parts.schemas.with(call.org_id, &kind).await?;
    let visible = visible(parts, call).await?;
    let reader = parts.reader(call).await?;
    let mut reading = Reading::begin(parts, call, &reader).await?;
    let mut model = Model::new(&mut reading, schemas, visible);
    model.look(&kind).await?;
    let schema = model.schema(&kind).cloned().unwrap_or_default();
    let page = paged(request.pagination.as_ref());
    let order = order(&model, &schema, &page)?;
    let Some((bound, conditions)) = narrowed(&model, &kind, &request)? else {
        let pagination = Some(page::place(&page, 0));
        return Ok(pb::ListEntitiesResponse { pagination, ..Default::default() });
    };
    let total = model.count(&kind, bound.clone(), conditions.clone()).await?;
    let (limit, offset) = (page.limit.into(), page.offset().into());
    let choice = Choice { conditions, order, limit, offset };
    let entities = match model.statement(&kind, bound, &choice) {
        Some(written) => entities(&schema, &model.reading.all(&written).await?)?,
        None => Vec::new(),
    };
    let reads = model.reads();
    Ok(pb::ListEntitiesResponse {
        entities,
        pagination: Some(page::place(&page, total)),
        freshness: Some(freshness::of(&reading, &reads).await?),
    })
}

/// A page of a list that is by name, ascending, unless the request says otherwise.
fn paged(request: Option<&PaginationRequest>) -> Page {
    let says_nothing = request.is_none_or(|it| it.sort_by.is_empty() && it.sort_order.is_empty());
    let page = page::numbered(request, "");
    Page { is_ascending: page.is_ascending || says_nothing, ..page }
}

/// Expressions of the order; ties are broken by the id.
fn order(model: &Model<'_, '_>, schema: &EntitySchema, page: &Page) -> Result<Vec<String>> {
    let way = if page.is_ascending { "ASC" } else { "DESC" };
    let by = match page.sort_by.as_str() {
        "" => "\"w\"".to_owned(),
        field => model.field(&schema.entity_type, field)?.expression,
    };
    Ok(vec![format!("{by} {way} NULLS LAST"), format!("\"i\" {way}")])
}

/// The conditions of a request; none if no entity can meet them.
fn narrowed(
    model: &Model<'_, '_>,
    kind: &str,
    request: &pb::ListEntitiesRequest,
) -> Result<Option<(Bound, Vec<String>)>> {
    let mut bound = Bound::default();
    let mut conditions = Vec::new();
    for predicate in &request.predicates {
        let place = model.field(kind, &predicate.column)?;
        conditions.push(condition(&mut bound, &place, predicate)?);
    }
    if !request.search.is_empty() {
        conditions.push(contains(&mut bound, &request.search));
    }
    if let Some(parent) = &request.parent {
        let above = kind_of_reference(parent);
        let below = model.below(&mut bound, kind, (&above, &parent.id));
        let Some(below) = below else { return Ok(None) };
        conditions.push(below);
    }
    Ok(Some((bound, conditions)))
}

/// The condition that a text is in name or id, without regard to case.
pub(super) fn contains(bound: &mut Bound, text: &str) -> String {
    let text = ScalarValue::from(text.to_lowercase().as_str());
    let (one, other) = (bound.value(text.clone()), bound.value(text));
    format!("contains(lower(\"w\"), {one}) OR contains(lower(\"i\"), {other})")
}

/// Rows as entities, as many as fit into one message.
fn entities(schema: &EntitySchema, found: &Found) -> Result<Vec<pb::Entity>> {
    let mut all = Vec::new();
    let mut bytes = 0;
    for batch in &found.batches {
        for row in 0..batch.num_rows() {
            let entity = entity(schema, batch, row)?;
            bytes += entity.encoded_len() + 8;
            if BYTES_MAX < bytes {
                return Err(Error::AnswerTooLarge { allowed: BYTES_MAX });
            }
            all.push(entity);
        }
    }
    Ok(all)
}

pub(super) async fn get(
    parts: &Parts,
    call: &Call,
    request: pb::GetEntityRequest,
) -> Result<pb::GetEntityResponse> {
    let wanted = request.entity.unwrap_or_default();
    let kind = kind_of_reference(&wanted);
    let missing = || Error::EntityNotFound { kind: kind.clone(), id: wanted.id.clone() };
    let schemas = match parts.schemas.with(call.org_id, &kind).await {
        Err(Error::EntitySchemaNotFound { .. }) => return Err(missing()),
        schemas => schemas?,
    };
    let visible = visible(parts, call).await?;
    let reader = parts.reader(call).await?;
    let mut reading = Reading::begin(parts, call, &reader).await?;
    let mut model = Model::new(&mut reading, schemas, visible);
    model.look(&kind).await?;
    let mut bound = Bound::default();
    let id = bound.value(ScalarValue::from(wanted.id.as_str()));
    let conditions = vec![format!("\"i\" = {id}")];
    let choice = Choice { conditions, limit: 1, ..Choice::default() };
    let written = model.statement(&kind, bound, &choice).ok_or_else(missing)?;
    let found = model.reading.all(&written).await?;
    let schema = model.schema(&kind).cloned().unwrap_or_default();
    let mut entity = entities(&schema, &found)?.pop().ok_or_else(missing)?;
    let ancestors = ancestors(&model, entity.parent.clone()).await?;
    entity.parent = ancestors.first().cloned();
    let children = children(&mut model, &kind, &wanted.id).await?;
    let reads = model.reads();
    Ok(pb::GetEntityResponse {
        entity: Some(entity),
        ancestors,
        children,
        freshness: Some(freshness::of(&reading, &reads).await?),
        ..pb::GetEntityResponse::default()
    })
}

/// What stands above an entity, the nearest first, with their names where they are known.
async fn ancestors(
    model: &Model<'_, '_>,
    parent: Option<EntityReference>,
) -> Result<Vec<EntityReference>> {
    let mut all: Vec<EntityReference> = Vec::new();
    let mut next = parent;
    while let Some(mut above) = next
        && all.len() < LEVELS_MAX
    {
        let kind = kind_of_reference(&above);
        let found = model.names(&kind, [&above.id]).await?.remove(&above.id);
        let (name, id) = found.unwrap_or_default();
        above.name = name;
        all.push(above);
        let schema = model.schema(&kind);
        next = schema.zip(id).map(|(it, id)| reference(&it.parent_entity_type, id, String::new()));
    }
    Ok(all)
}

/// How many entities of each kind stand below an entity.
async fn children(model: &mut Model<'_, '_>, kind: &str, id: &str) -> Result<Vec<pb::EntityCount>> {
    let kinds: Vec<String> = model.schemas.iter().map(|it| it.entity_type.clone()).collect();
    let mut counts = Vec::new();
    for below in kinds {
        if !model.chain(&below)[1..].iter().any(|it| it == kind) {
            continue;
        }
        model.look(&below).await?;
        let mut bound = Bound::default();
        let Some(condition) = model.below(&mut bound, &below, (kind, id)) else { continue };
        let count = model.count(&below, bound, vec![condition]).await?;
        if 0 < count {
            let entity_type = entity_type(&below) as i32;
            let custom_type = reference(&below, String::new(), String::new()).custom_type;
            counts.push(pb::EntityCount { entity_type, custom_type, count });
        }
    }
    Ok(counts)
}
