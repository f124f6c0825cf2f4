//! Anything that the caller may read, by name or id.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use lake::sql::ScalarValue;
use platform_proto::platform::common::v1::{EntityType, PaginationRequest};
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::query::v1 as pb;
use rpc::Call;
use service::visible::{self, Unknown, Visible};
use tonic::{Code, Request, Status};

use super::entities;
use crate::convert::entity::{entity_type, reference};
use crate::core::entity::{Choice, LEVELS_MAX, Model};
use crate::core::plan::Reader;
use crate::core::reading::Reading;
use crate::core::scope;
use crate::core::written::Bound;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Hits, where the request does not say.
const HITS_DEFAULT: usize = 20;
/// Kinds of entities that are searched; further ones are not.
const KINDS_MAX: usize = 64;
/// How long an answer of config is waited for.
const ASK_MAX: Duration = Duration::from_secs(5);
/// Objects on a page of config's, and pages that are looked through.
const PAGE: i32 = 100;
const PAGES_MAX: i32 = 10;

/// What is searched for.
struct Wanted {
    /// In lower case.
    text: String,
    /// As it was written.
    written: String,
    kinds: BTreeSet<i32>,
    most: usize,
}

impl Wanted {
    fn has(&self, kind: EntityType) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&(kind as i32))
    }

    /// A hit, if the text is in the name or the id.
    fn hit(&self, kind: &str, id: &str, name: &str) -> Option<pb::SearchHit> {
        let score = |found: &str| match found.to_lowercase() {
            found if found == self.text => 1.0_f64,
            found if found.starts_with(&self.text) => 0.8,
            found if found.contains(&self.text) => 0.5,
            _ => 0.0,
        };
        let score = score(name).max(score(id));
        (0.0 < score).then(|| pb::SearchHit {
            reference: Some(reference(kind, id.to_owned(), name.to_owned())),
            path: String::new(),
            score,
        })
    }
}

pub(super) async fn search(
    parts: &Parts,
    call: &Call,
    request: pb::SearchRequest,
) -> Result<pb::SearchResponse> {
    let wanted = Wanted {
        text: request.text.to_lowercase(),
        written: request.text.clone(),
        kinds: request.entity_types.iter().copied().collect(),
        most: match usize::try_from(request.limit) {
            Ok(0) | Err(_) => HITS_DEFAULT,
            Ok(most) => most,
        },
    };
    let reader = parts.reader(call).await?;
    let mut hits = datasets(parts, &reader, &wanted).await?;
    hits.extend(kept(parts, call, &wanted, Kept::Pipelines).await?);
    hits.extend(kept(parts, call, &wanted, Kept::Rules).await?);
    hits.extend(of_rows(parts, call, &reader, &wanted).await?);
    let name = |hit: &pb::SearchHit| {
        let reference = hit.reference.clone().unwrap_or_default();
        (reference.name.to_lowercase(), reference.r#type, reference.id)
    };
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| name(a).cmp(&name(b))));
    hits.truncate(wanted.most);
    Ok(pb::SearchResponse { hits })
}

/// Data sets, by name or title.
async fn datasets(parts: &Parts, reader: &Reader, wanted: &Wanted) -> Result<Vec<pb::SearchHit>> {
    if !wanted.has(EntityType::Dataset) {
        return Ok(Vec::new());
    }
    let declared = parts.catalogue.of(reader.org_id).await?;
    let shown = scope::shown(&declared, reader);
    let named: BTreeMap<&str, &str> =
        shown.map(|it| (it.dataset.name.as_str(), it.dataset.title.as_str())).collect();
    let hit = |(id, title): (&str, &str)| {
        wanted.hit("dataset", id, if title.is_empty() { id } else { title })
    };
    Ok(named.into_iter().filter_map(hit).collect())
}

/// What config keeps under names and ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    Pipelines,
    Rules,
}

/// Ids and names.
type Named = Vec<(String, String)>;

impl Kept {
    /// The kind, and who may see it.
    fn told(self) -> (&'static str, &'static str, EntityType) {
        match self {
            Self::Pipelines => ("pipeline", "platform.pipeline.read", EntityType::Pipeline),
            Self::Rules => ("rule", "platform.rule.read", EntityType::Rule),
        }
    }

    /// A page of those whose names contain a text, and whether another one follows.
    async fn page(
        self,
        parts: &Parts,
        org_id: i64,
        search: &str,
        page: i32,
    ) -> std::result::Result<(Named, bool), Status> {
        let pagination = Some(PaginationRequest {
            page,
            limit: PAGE,
            sort_by: "name".to_owned(),
            sort_order: "asc".to_owned(),
        });
        let search = search.to_owned();
        let mut client = ConfigServiceClient::new(parts.config.clone());
        let (named, place) = match self {
            Self::Pipelines => {
                let request = config::ListPipelinesRequest {
                    org_id,
                    pagination,
                    search,
                    ..Default::default()
                };
                let answer = client.list_pipelines(within(request)).await?.into_inner();
                let named = answer.pipelines.into_iter().map(|it| (it.id, it.name)).collect();
                (named, answer.pagination)
            }
            Self::Rules => {
                let request =
                    config::ListRulesRequest { org_id, pagination, search, ..Default::default() };
                let answer = client.list_rules(within(request)).await?.into_inner();
                let named = answer.rules.into_iter().map(|it| (it.id, it.name)).collect();
                (named, answer.pagination)
            }
        };
        Ok((named, place.is_some_and(|it| it.has_next)))
    }

    /// The one of an id.
    async fn one(
        self,
        parts: &Parts,
        org_id: i64,
        id: &str,
    ) -> std::result::Result<Option<(String, String)>, Status> {
        let id = id.to_owned();
        let mut client = ConfigServiceClient::new(parts.config.clone());
        let found = match self {
            Self::Pipelines => {
                let request = config::GetPipelineRequest { id, org_id };
                let answer = client.get_pipeline(within(request)).await;
                answer.map(|it| it.into_inner().pipeline.map(|it| (it.id, it.name)))
            }
            Self::Rules => {
                let request = config::GetRuleRequest { id, org_id };
                let answer = client.get_rule(within(request)).await;
                answer.map(|it| it.into_inner().rule.map(|it| (it.id, it.name)))
            }
        };
        match found {
            // What is no id at all is nobody's either.
            Err(status) if matches!(status.code(), Code::NotFound | Code::InvalidArgument) => {
                Ok(None)
            }
            found => found,
        }
    }
}

fn within<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(ASK_MAX);
    request
}

/// Objects that config keeps, by name or id.
async fn kept(parts: &Parts, call: &Call, wanted: &Wanted, of: Kept) -> Result<Vec<pb::SearchHit>> {
    let (noun, permission, entity_type) = of.told();
    if !wanted.has(entity_type) {
        return Ok(Vec::new());
    }
    let seen = visible::visible(&parts.auth, call, noun, permission).await;
    let seen = seen.map_err(|unknown| match unknown {
        Unknown::Unanswered => Error::Unavailable { dependency: "auth" },
        Unknown::TooMany => Error::Denied { permission, noun, id: String::new() },
    })?;
    if seen == Visible::NONE {
        return Ok(Vec::new());
    }
    let unanswered = |_: Status| Error::Unavailable { dependency: "config" };
    let mut named = BTreeMap::new();
    for page in 1..=PAGES_MAX {
        let found = of.page(parts, call.org_id, &wanted.written, page).await;
        let (found, has_next) = found.map_err(unanswered)?;
        named.extend(found);
        if !has_next {
            break;
        }
    }
    named.extend(of.one(parts, call.org_id, &wanted.written).await.map_err(unanswered)?);
    let shown = named.iter().filter(|(id, _)| seen.shows(id));
    Ok(shown.filter_map(|(id, name)| wanted.hit(noun, id, name)).collect())
}

/// Entities of all kinds that are wanted.
async fn of_rows(
    parts: &Parts,
    call: &Call,
    reader: &Reader,
    wanted: &Wanted,
) -> Result<Vec<pb::SearchHit>> {
    let visible = entities::visible(parts, call).await?;
    let schemas = parts.schemas.of(call.org_id).await?;
    let kinds: Vec<String> = schemas
        .iter()
        .filter(|it| !it.dataset.is_empty() && wanted.has(entity_type(&it.entity_type)))
        .map(|it| it.entity_type.clone())
        .take(KINDS_MAX)
        .collect();
    if visible == Visible::NONE || kinds.is_empty() {
        return Ok(Vec::new());
    }
    let mut reading = Reading::begin(parts, call, reader).await?;
    let mut model = Model::new(&mut reading, schemas, visible);
    let mut hits = Vec::new();
    for kind in kinds {
        model.look(&kind).await?;
        let mut bound = Bound::default();
        let conditions = vec![entities::contains(&mut bound, &wanted.text)];
        let begins = |bound: &mut Bound, column: &str| {
            let text = bound.value(ScalarValue::from(wanted.text.as_str()));
            format!("starts_with(lower({column}), {text})")
        };
        let (name, id) = (begins(&mut bound, "\"w\""), begins(&mut bound, "\"i\""));
        let first = format!("CASE WHEN {name} OR {id} THEN 0 ELSE 1 END");
        let order = vec![first, "\"w\" NULLS LAST".to_owned(), "\"i\"".to_owned()];
        let choice = Choice { conditions, order, limit: wanted.most as u64, offset: 0 };
        let Some(written) = model.statement(&kind, bound, &choice) else { continue };
        let found = model.reading.all(&written).await?;
        let found: Vec<_> = crate::core::entity::texts(&found).collect();
        let paths = paths(&model, &kind, found.iter().filter_map(|it| it[2].clone())).await?;
        for [id, name, above] in found {
            let (id, name) = (id.unwrap_or_default(), name.unwrap_or_default());
            let path = above.and_then(|it| paths.get(&it).cloned()).unwrap_or_default();
            hits.extend(wanted.hit(&kind, &id, &name).map(|it| pb::SearchHit { path, ..it }));
        }
    }
    Ok(hits)
}

/// What stands above entities of a kind, for people, by the id right above.
async fn paths(
    model: &Model<'_, '_>,
    kind: &str,
    above: impl Iterator<Item = String>,
) -> Result<BTreeMap<String, String>> {
    let ids: BTreeSet<String> = above.collect();
    // Names by kind, from the nearest kind on.
    let mut levels: Vec<BTreeMap<String, (String, Option<String>)>> = Vec::new();
    let mut open = ids.clone();
    for kind in model.chain(kind).iter().skip(1).take(LEVELS_MAX) {
        if open.is_empty() {
            break;
        }
        let found = model.names(kind, &open).await?;
        open = found.values().filter_map(|(_, above)| above.clone()).collect();
        levels.push(found);
    }
    let path = |id: &String| {
        let mut parts = Vec::new();
        let mut next = Some(id.clone());
        for level in &levels {
            let Some((name, above)) = next.as_ref().and_then(|id| level.get(id)) else { break };
            parts.push(name.clone());
            next = above.clone();
        }
        parts.reverse();
        parts.join(" / ")
    };
    Ok(ids.iter().map(|id| (id.clone(), path(id))).collect())
}
