//! Objects of another organisation, named by their ids in every place where a method takes one.

mod cases;
mod lake;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use platform_proto::methods::{Caller, Idempotency, Method};
use prost_reflect::{DescriptorPool, Kind, MessageDescriptor};
use serde_json::{Value, json};
use tonic::{Code, Status};

use self::cases::{Case, Control, EXEMPT, Refusal, STATE};
use crate::access::{family, reason};
use crate::world::{Owner, World};

/// How long auth may take to hear of a new object.
const HEARD_TIME_MAX: Duration = Duration::from_secs(20);
/// How long an organisation may take until nothing of it changes any more, and the pause between two looks.
const REST_TIME_MAX: Duration = Duration::from_secs(60);
const LOOK_PAUSE: Duration = Duration::from_millis(100);
/// What stands in the names of everything that the other organisation has.
const MARK: &str = "northwind";
/// How deep fields are looked for.
const DEPTH_MAX: usize = 4;

/// One object of each kind, by the kind.
type Objects = BTreeMap<&'static str, String>;

/// Makes an object of each kind; `mark` is in all their names.
async fn furnish(world: &World, owner: &Owner, mark: &str) -> Objects {
    let mut objects = Objects::from([("user", owner.user_id.to_string())]);
    let make = async |method: &str, request: Value| {
        let made = world.json(owner, &format!("/platform.{method}"), &request).await;
        made.unwrap_or_else(|status| panic!("{method}: {status:?}"))
    };
    let own = json!({"userId": owner.user_id.to_string()});
    let sessions = make("auth.v1.AuthService/ListSessions", own.clone()).await;
    objects.insert("session", text(&sessions, "/sessions/0/id"));
    let key = json!({"userId": owner.user_id.to_string(), "name": format!("{mark} key")});
    let key = make("auth.v1.CredentialService/CreateApiKey", key).await;
    objects.insert("api_key", text(&key, "/apiKey/id"));
    for kind in ["account", "member"] {
        let account = json!({"name": format!("{mark} {kind}"), "role": "viewer"});
        let account = make("auth.v1.CredentialService/CreateServiceAccount", account).await;
        objects.insert(kind, text(&account, "/serviceAccount/userId"));
    }
    let group = json!({"name": format!("{mark} group")});
    let group = make("auth.v1.RoleService/CreateGroup", group).await;
    objects.insert("group", text(&group, "/group/id"));
    let member = json!({"groupId": objects["group"], "addUserIds": [objects["account"]]});
    make("auth.v1.RoleService/ChangeGroupMembers", member).await;
    let role = json!({"name": format!("{mark}-role")});
    make("auth.v1.RoleService/CreateRole", role).await;
    objects.insert("role", format!("{mark}-role"));
    let invitation = json!({"email": format!("guest@{mark}.example"), "role": "viewer"});
    let invitation = make("auth.v1.OrganizationService/CreateInvitation", invitation).await;
    objects.insert("invitation", text(&invitation, "/invitation/id"));

    let config = |method: &str| format!("config.v1.{method}");
    let pipeline = json!({
        "name": format!("{mark} pipeline"), "connectorType": "CONNECTOR_TYPE_PUSH",
    });
    let pipeline = make(&config("ConfigService/CreatePipeline"), pipeline).await;
    objects.insert("pipeline", text(&pipeline, "/pipeline/id"));
    let name = format!("{mark}_orders");
    let dataset = json!({"dataset": {"name": name, "definition": cases::orders()}});
    make(&config("DatasetService/CreateDataset"), dataset).await;
    objects.insert("dataset", name.clone());
    let rule = json!({
        "name": format!("{mark} rule"), "module": "MODULE_TYPE_CUSTOM", "dataset": name,
        "conditions": {"cel": "total > 100"},
    });
    let rule = make(&config("ConfigService/CreateRule"), rule).await;
    objects.insert("rule", text(&rule, "/rule/id"));
    let template = json!({"template": cases::template(&format!("{mark} template"))});
    let template = make(&config("ConfigService/CreateTemplate"), template).await;
    objects.insert("template", text(&template, "/template/id"));
    let schema = cases::schema(&format!("{mark}_order"), &name);
    make(&config("ConfigService/CreateEntitySchema"), json!({"schema": schema})).await;
    objects.insert("entity_schema", format!("{mark}_order"));

    let events = json!({"push": {"streams": [{"name": "events"}]}});
    let connector = json!({"name": format!("{mark} connector"), "config": events});
    let connector = make("connector.v1.ConnectorService/CreateConnector", connector).await;
    objects.insert("connector", text(&connector, "/connector/id"));

    let root = world.options.connector.file_roots[0].replace("{org}", &owner.org_id.to_string());
    lake::furnish(make, &mut objects, mark, Path::new(&root)).await;

    granted(world, owner, &objects).await;
    objects
}

/// Grants the pipeline to the account, once auth has heard of it: nothing can be granted before.
async fn granted(world: &World, owner: &Owner, objects: &Objects) {
    let grant = json!({
        "subject": {"userId": objects["account"]},
        "target": {"entityType": "pipeline", "entityId": objects["pipeline"]},
        "permissions": ["platform.pipeline.read"],
    });
    testkit::wait_for("auth knows of the pipeline", HEARD_TIME_MAX, async || {
        let path = "/platform.auth.v1.PermissionService/GrantPermission";
        world.json(owner, path, &grant).await.is_ok()
    })
    .await;
}

fn text(answer: &Value, pointer: &str) -> String {
    let found = answer.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("no {pointer} in {answer}")).to_owned()
}

/// The request with `$KIND` as a foreign object of the kind and `%KIND` as an own one.
fn filled(request: &Value, foreign: &Objects, own: &Objects) -> Value {
    match request {
        Value::String(text) => Value::String(match text.split_at_checked(1) {
            Some(("$", kind)) => foreign[kind].clone(),
            Some(("%", kind)) => own[kind].clone(),
            _ => text.clone(),
        }),
        Value::Array(items) => items.iter().map(|item| filled(item, foreign, own)).collect(),
        Value::Object(fields) => {
            let filled = fields.iter().map(|(key, it)| (key.clone(), filled(it, foreign, own)));
            Value::Object(filled.collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => request.clone(),
    }
}

/// Paths of a request at which it names a foreign object.
fn named(request: &Value, path: &str, found: &mut BTreeSet<String>) {
    match request {
        Value::String(text) if text.starts_with('$') => {
            found.insert(path.to_owned());
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, path, found)),
        Value::Object(fields) => {
            for (key, inner) in fields {
                named(inner, &join(path, key), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Paths at which a message names objects: fields of numbers and texts whose names say so.
fn ids(message: &MessageDescriptor, path: &str, depth: usize, found: &mut BTreeSet<String>) {
    if depth == 0 || message.is_map_entry() {
        return;
    }
    for field in message.fields() {
        let path = join(path, field.name());
        if let Kind::Message(inner) = field.kind() {
            ids(&inner, &path, depth - 1, found);
        } else if matches!(field.kind(), Kind::String | Kind::Int64) && is_id(field.name()) {
            found.insert(path);
        }
    }
}

/// Whether a field of this name names an object; organisations are another test's.
fn is_id(name: &str) -> bool {
    let is_id = matches!(name, "id" | "ids") || name.ends_with("_id") || name.ends_with("_ids");
    is_id && name != "org_id"
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Methods of the services with organisations that a member may call at all.
fn tried(world: &World) -> impl Iterator<Item = &'static Method> {
    let served = world.served.iter().copied().filter(|method| family(method) == "platform");
    served.filter(|method| {
        let caller = method.access.expect("every method says who may call it").caller;
        !matches!(caller, Caller::Public | Caller::PeerOnly)
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn every_place_that_takes_an_id_is_tried_with_another_organisations() {
    let world = World::start().await;
    let pool = DescriptorPool::decode(platform_proto::FILE_DESCRIPTOR_SET).unwrap();
    let mut missing = Vec::new();
    let (mut count, mut known) = (0, BTreeSet::new());
    for method in tried(&world) {
        known.insert(method.path);
        let mut places = BTreeSet::new();
        let request = pool.get_message_by_name(method.request).unwrap();
        ids(&request, "", DEPTH_MAX, &mut places);
        let access = method.access.unwrap();
        places.extend(Some(access.resource.to_owned()).filter(|path| !path.is_empty()));
        let mut covered = BTreeSet::new();
        for case in cases::all().filter(|case| case.path() == method.path) {
            named(&case.request(), "", &mut covered);
        }
        count += covered.len();
        let is_exempt = |place: &str| {
            EXEMPT.iter().chain(lake::EXEMPT).any(|(path, start, _)| {
                // Without a start, all places of the method.
                let is_within = |start: &str| format!("{place}.").starts_with(&format!("{start}."));
                method.path.ends_with(path) && (start.is_empty() || is_within(start))
            })
        };
        missing.extend(
            places
                .difference(&covered)
                .filter(|place| !is_exempt(place))
                .map(|place| format!("{} {place}", method.path)),
        );
    }
    assert!(missing.is_empty(), "give these a case, or say why not: {missing:#?}");
    let lost: Vec<String> =
        cases::all().map(Case::path).filter(|path| !known.contains(path.as_str())).collect();
    assert!(lost.is_empty(), "no member may call these: {lost:?}");
    assert!(count > 60, "only {count} places are tried");
    world.stop().await;
}

/// What the organisation has, as its owner sees it.
async fn state(world: &World, owner: &Owner, objects: &Objects) -> Vec<Value> {
    let mut seen = Vec::new();
    for (method, request) in STATE.iter().chain(lake::STATE) {
        let request = filled(&serde_json::from_str(request).unwrap(), objects, objects);
        let answer = world.json(owner, &format!("/platform.{method}"), &request).await;
        seen.push(answer.unwrap_or_else(|status| panic!("{method}: {status:?}")));
    }
    seen
}

/// The same, once what was started there has ended and has been told to all: many looks in a row see the same.
async fn at_rest(world: &World, owner: &Owner, objects: &Objects) -> Vec<Value> {
    const LOOKS: u32 = 20;
    let (mut seen, mut looks) = (Vec::new(), 0);
    let until = tokio::time::Instant::now() + REST_TIME_MAX;
    while looks < LOOKS {
        assert!(tokio::time::Instant::now() < until, "the organisation does not come to rest");
        let list = "/platform.etl.v1.ETLService/ListExecutions";
        let listed = world.json(owner, list, &json!({})).await.unwrap().to_string();
        let runs = ["EXECUTION_STATUS_PENDING", "EXECUTION_STATUS_RUNNING"];
        let now = state(world, owner, objects).await;
        let is_same = now == seen && !runs.iter().any(|status| listed.contains(status));
        looks = if is_same { looks + 1 } else { 0 };
        seen = now;
        tokio::time::sleep(LOOK_PAUSE).await;
    }
    seen
}

/// Whether a call came to nothing of another organisation's.
fn is_kept_out(method: &Method, case: &Case, outcome: &Result<Value, Status>) -> bool {
    match outcome {
        Err(status) => {
            let is_invalid = reason(status) == "CONFIG_INVALID";
            matches!(status.code(), Code::NotFound | Code::PermissionDenied)
                || (case.refusal == Refusal::Invalid && is_invalid)
        }
        Ok(answer) => {
            let is_reading = method.idempotency == Idempotency::NoSideEffects;
            let may_succeed = is_reading || case.refusal == Refusal::Nothing;
            may_succeed && !answer.to_string().contains(MARK)
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_of_another_organisation_leads_nowhere() {
    let world = World::start().await;
    let ann = world.founder("ann@southwind.example", "southwind").await;
    let bob = world.founder("bob@northwind.example", MARK).await;
    let own = furnish(&world, &ann, "southwind").await;
    let foreign = furnish(&world, &bob, MARK).await;
    let before = at_rest(&world, &bob, &foreign).await;
    let mut wrong = Vec::new();
    for case in cases::all() {
        let request = filled(&case.request(), &foreign, &own);
        let outcome = world.json(&ann, &case.path(), &request).await;
        let method = platform_proto::methods::method(&case.path()).unwrap();
        if !is_kept_out(method, case, &outcome) {
            wrong.push(format!("{} {request}: {outcome:?}", case.method));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(state(&world, &bob, &foreign).await, before);
    // The same calls are good where the objects are.
    let mut wrong = Vec::new();
    for case in cases::all().filter(|case| matches!(case.control, Control::Succeeds)) {
        let request = filled(&case.request(), &foreign, &foreign);
        if let Err(status) = world.json(&bob, &case.path(), &request).await {
            wrong.push(format!("{} {request}: {} {status:?}", case.method, reason(&status)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    world.stop().await;
}
