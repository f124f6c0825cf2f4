//! A configuration as objects that can be applied.

use std::collections::{BTreeMap, BTreeSet};

use platform_proto::platform::config::v1 as pb;
use store::{Tx, Work};

use crate::accounts::Sight;
use crate::body::{self, Body};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object::Stored;
use crate::store::{change, list};

/// Rows that are read at a time.
const ROWS_MAX: u32 = 500;
/// Characters of a reference; a pipeline with a longer name is referred to by its id.
const REFERENCE_MAX: usize = 64;

/// Reads an organisation's own objects as of one revision.
pub(crate) struct Export {
    pub(crate) org_id: i64,
    pub(crate) kinds: Vec<Kind>,
    /// Only objects that carry all of these.
    pub(crate) labels: BTreeMap<String, String>,
    /// What the caller may see, of these kinds and of pipelines, which objects refer to by name.
    pub(crate) sight: Sight,
}

impl Work for Export {
    type Output = (i64, Vec<pb::ConfigObject>);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let revision = change::newest_of(tx, self.org_id).await?;
        let mut all: Vec<Stored> = Vec::new();
        loop {
            let last = all.last().map(|it| (it.org_id, it.kind.number(), it.id.clone()));
            let key = last.as_ref().map(|(org, kind, id)| (*org, *kind, id.as_str()));
            let page = list::after(tx, Some(self.org_id), &Kind::ALL, key, ROWS_MAX).await?;
            let is_last = page.len() < ROWS_MAX as usize;
            all.extend(page);
            if is_last {
                break;
            }
        }
        // What stays hidden is not named either: references to it stay ids.
        all.retain(|it| self.sight.shows(it.kind, &it.id));
        let names = names(&all);
        let wanted = |it: &Stored| {
            self.kinds.contains(&it.kind)
                && self
                    .labels
                    .iter()
                    .all(|(label, mark)| body::labels(&it.body).get(label) == Some(mark))
        };
        let kept: Vec<Stored> = all.into_iter().filter(|it| wanted(it)).collect();
        let objects = in_order(kept).into_iter().map(|it| plain(it, &names)).collect();
        Ok((revision, objects))
    }
}

/// Names of pipelines by which they can be referred to, by id.
fn names(all: &[Stored]) -> BTreeMap<String, String> {
    all.iter()
        .filter(|it| it.kind == Kind::Pipeline && it.name().chars().count() <= REFERENCE_MAX)
        .map(|it| (it.id.clone(), it.name().to_owned()))
        .collect()
}

/// An object without what is output only, referring by names.
fn plain(stored: Stored, names: &BTreeMap<String, String>) -> pb::ConfigObject {
    let mut body = stored.body;
    body::map_pipelines(&mut body, &mut |id| names.get(id).cloned());
    if let Body::Pipeline(it) = &mut body {
        it.template_id = Some(stored.template_id).filter(|id| !id.is_empty());
    }
    pb::ConfigObject { object: Some(body) }
}

/// Every object after those that it refers to; otherwise by kind and name. Circles are broken where they are met.
fn in_order(mut objects: Vec<Stored>) -> Vec<Stored> {
    objects.sort_by(|a, b| (a.kind, a.name()).cmp(&(b.kind, b.name())));
    let places: BTreeMap<(Kind, String), usize> =
        objects.iter().enumerate().map(|(place, it)| ((it.kind, it.id.clone()), place)).collect();
    let before: Vec<Vec<usize>> = objects
        .iter()
        .map(|it| {
            let references = body::references(&it.body).into_iter();
            references.filter_map(|it| places.get(&(it.kind, it.id)).copied()).collect()
        })
        .collect();
    let mut order = Vec::with_capacity(objects.len());
    let mut seen = BTreeSet::new();
    for start in 0..objects.len() {
        // Each entry is an object and whether what it refers to has been placed, so that no recursion is needed.
        let mut stack = vec![(start, false)];
        while let Some((place, is_ready)) = stack.pop() {
            if is_ready {
                order.push(place);
            } else if seen.insert(place) {
                stack.push((place, true));
                stack.extend(before[place].iter().rev().map(|it| (*it, false)));
            }
        }
    }
    let mut objects: Vec<Option<Stored>> = objects.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| objects[place].take()).collect()
}

#[cfg(test)]
mod tests {
    use base::Timestamp;

    use super::*;
    use crate::store::object::Activity;

    fn stored(id: &str, name: &str, after: &[&str]) -> Stored {
        let now = Timestamp::from_seconds(0);
        Stored {
            org_id: 1,
            kind: Kind::Pipeline,
            id: id.to_owned(),
            version: 1,
            revision: 1,
            body: Body::Pipeline(pb::Pipeline {
                name: name.to_owned(),
                run_after_pipeline_ids: after.iter().map(|it| (*it).to_owned()).collect(),
                ..Default::default()
            }),
            activity: Activity::None,
            template_id: String::new(),
            next_run_at: None,
            last_run_at: None,
            created_by: 1,
            created_at: now,
            updated_by: 1,
            updated_at: now,
            deleted_at: None,
        }
    }

    #[test]
    fn what_is_referred_to_comes_first_and_circles_do_no_harm() {
        let objects = vec![
            stored("1", "a", &["2", "3"]),
            stored("2", "b", &["3"]),
            stored("3", "c", &[]),
            stored("4", "d", &["5"]),
            stored("5", "e", &["4"]),
        ];
        let order: String = in_order(objects).iter().map(Stored::name).collect();
        assert_eq!(order, "cbaed");
    }

    #[test]
    fn references_are_written_by_name_unless_the_name_is_too_long() {
        let long = "x".repeat(REFERENCE_MAX + 1);
        let all =
            vec![stored("1", "a", &["2", "3"]), stored("2", "b", &[]), stored("3", &long, &[])];
        let names = names(&all);
        let Some(Body::Pipeline(it)) = plain(all[0].clone(), &names).object else { panic!() };
        assert_eq!(it.run_after_pipeline_ids, ["b", "3"]);
    }
}
