//! Anything by name or id, as far as the caller may read it.

use platform_proto::platform::common::v1::EntityType;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::query::v1 as pb;

use crate::entities::world;
use crate::fixture::{Fixture, ORG, OTHER, reason, with};
use crate::tables::SECRET_TEXT;

fn ask(text: &str) -> pb::SearchRequest {
    pb::SearchRequest { text: text.to_owned(), ..Default::default() }
}

async fn hits(fixture: &Fixture, token: &str, request: pb::SearchRequest) -> Vec<pb::SearchHit> {
    fixture.query().search(with(token, request)).await.unwrap().into_inner().hits
}

async fn ids(fixture: &Fixture, token: &str, request: pb::SearchRequest) -> Vec<String> {
    let hits = hits(fixture, token, request).await;
    hits.into_iter().map(|it| it.reference.unwrap().id).collect()
}

async fn furnished() -> Fixture {
    let fixture = world().await;
    for (org, name) in [(ORG, "Winter import"), (OTHER, SECRET_TEXT)] {
        let id = format!("p{org}");
        let pipeline = config::Pipeline { id, name: name.to_owned(), ..Default::default() };
        fixture.others.pipelines.lock().unwrap().insert(org, vec![pipeline]);
        let id = format!("r{org}");
        let rule = config::Rule { id, name: format!("In {name}"), ..Default::default() };
        fixture.others.rules.lock().unwrap().insert(org, vec![rule]);
    }
    fixture
}

#[tokio::test]
async fn what_begins_with_the_text_comes_first() {
    let fixture = furnished().await;
    let found = hits(&fixture, "owner", ask("winter")).await;
    let shown: Vec<(&str, f64)> =
        found.iter().map(|it| (it.reference.as_ref().unwrap().id.as_str(), it.score)).collect();
    assert_eq!(shown, [("p7", 0.8), ("c2", 0.8), ("r7", 0.5)]);
    let types: Vec<i32> = found.iter().map(|it| it.reference.as_ref().unwrap().r#type).collect();
    let wanted = [EntityType::Pipeline, EntityType::Campaign, EntityType::Rule];
    assert_eq!(types, wanted.map(|it| it as i32));
    for (text, id) in [("p7", "p7"), ("r7", "r7"), ("C3", "c3"), ("campaig", "campaigns")] {
        assert_eq!(ids(&fixture, "owner", ask(text)).await, [id], "{text}");
    }
    let booking = hits(&fixture, "owner", ask("newest")).await;
    assert_eq!(booking[0].path, "Autumn / First");
    let limited = pb::SearchRequest { limit: 1, ..ask("winter") };
    assert_eq!(ids(&fixture, "owner", limited).await.len(), 1);
    let entity_types = vec![EntityType::Rule as i32, EntityType::Campaign as i32];
    let narrowed = pb::SearchRequest { entity_types, ..ask("winter") };
    assert_eq!(ids(&fixture, "owner", narrowed).await, ["c2", "r7"]);
    let short = fixture.query().search(with("owner", ask("w"))).await.unwrap_err();
    assert_eq!(reason(&short), "VALIDATION_FAILED");
    fixture.stop().await;
}

#[tokio::test]
async fn only_what_the_caller_may_read_is_found() {
    let fixture = furnished().await;
    for text in [SECRET_TEXT, "p8", "r8", "z1", "m1"] {
        assert!(hits(&fixture, "owner", ask(text)).await.is_empty(), "{text}");
    }
    assert_eq!(ids(&fixture, "owner@8", ask("p8")).await, ["p8"]);
    let all = [("pipeline", "p7"), ("rule", "r7"), ("campaign", "c2")];
    let all = all.map(|(kind, id)| (kind.to_owned(), vec![id.to_owned()]));
    fixture.others.kept_back.lock().unwrap().extend(all);
    fixture.others.hidden.lock().unwrap().push("people".to_owned());
    for text in ["winter", "p7", "r7", "people"] {
        assert!(hits(&fixture, "member", ask(text)).await.is_empty(), "{text}");
        assert!(!hits(&fixture, "owner", ask(text)).await.is_empty(), "{text}");
    }
    fixture.stop().await;
}
