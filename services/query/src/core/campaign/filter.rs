//! Which campaigns a view is of.

use std::collections::BTreeSet;

use service::visible::Visible;

use super::statement::{text, texts};
use crate::core::written::Bound;

/// Which campaigns. All that is set must fit.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    /// The source's id of one campaign.
    pub(crate) id: Option<String>,
    /// Platforms, as rows name them; empty means all.
    pub(crate) sources: Vec<String>,
    /// States, as rows name them; empty means all.
    pub(crate) statuses: Vec<String>,
    pub(crate) hides_archived: bool,
    pub(crate) advertiser: Option<String>,
    /// Text in name or id.
    pub(crate) search: Option<String>,
    /// Pacing, as rows name it; empty means any, and none.
    pub(crate) pacing: Vec<String>,
    pub(crate) has_open_alerts: Option<bool>,
    /// Campaigns that the caller may see, by id.
    pub(crate) visible: Visible,
}

impl Default for Filter {
    /// Every campaign.
    fn default() -> Self {
        Self {
            id: None,
            sources: Vec::new(),
            statuses: Vec::new(),
            hides_archived: false,
            advertiser: None,
            search: None,
            pacing: Vec::new(),
            has_open_alerts: None,
            visible: Visible::All,
        }
    }
}

impl Filter {
    /// Conditions on a row of campaigns, `c`, beside its pacing, `p`. `source` and `id` are the expressions that name
    /// the campaign, of which there may be delivery and no row.
    pub(crate) fn conditions(&self, bound: &mut Bound, source: &str, id: &str) -> Vec<String> {
        let mut all = Vec::new();
        if let Some(wanted) = &self.id {
            all.push(format!("{id} = {}", text(bound, wanted)));
        }
        let lists = [
            (source, &self.sources),
            ("c.status", &self.statuses),
            ("p.pacing_status", &self.pacing),
        ];
        for (column, some) in lists.into_iter().filter(|(_, some)| !some.is_empty()) {
            all.push(format!("{column} IN ({})", texts(bound, some)));
        }
        if self.hides_archived && self.statuses.is_empty() {
            all.push("(c.status IS NULL OR c.status <> 'archived')".to_owned());
        }
        if let Some(advertiser) = &self.advertiser {
            all.push(format!("c.advertiser_id = {}", text(bound, advertiser)));
        }
        if let Some(search) = &self.search {
            let search = search.to_lowercase();
            let (name, id) = (text(bound, &search), format!("lower({id})"));
            let in_id = format!("contains({id}, {})", text(bound, &search));
            all.push(format!("(contains(lower(c.campaign_name), {name}) OR {in_id})"));
        }
        // Nothing tells of alerts, so no campaign has any.
        if self.has_open_alerts == Some(true) {
            all.push("FALSE".to_owned());
        }
        all.extend(shown(&self.visible, bound, id));
        all
    }
}

/// What may be seen, as a condition; none if it is everything.
fn shown(visible: &Visible, bound: &mut Bound, id: &str) -> Option<String> {
    let mut texts = |ids: &BTreeSet<String>| texts(bound, ids);
    match visible {
        Visible::All => None,
        Visible::But(ids) if ids.is_empty() => None,
        Visible::But(ids) => Some(format!("{id} NOT IN ({})", texts(ids))),
        Visible::Only(ids) if ids.is_empty() => Some("FALSE".to_owned()),
        Visible::Only(ids) => Some(format!("{id} IN ({})", texts(ids))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_request_says_is_never_part_of_a_statement() {
        let evil = || "x' OR 1=1 --".to_owned();
        let filter = Filter {
            id: Some(evil()),
            sources: vec![evil()],
            statuses: vec![evil()],
            hides_archived: true,
            advertiser: Some(evil()),
            search: Some(evil()),
            pacing: vec![evil(), evil()],
            has_open_alerts: Some(false),
            visible: Visible::But([evil()].into()),
        };
        let mut bound = Bound::default();
        let conditions = filter.conditions(&mut bound, "c.connector_type", "c.campaign_id");
        assert_eq!(conditions.len(), 7, "{conditions:?}");
        assert!(conditions.iter().all(|it| !it.contains("1=1")), "{conditions:?}");
        assert_eq!(bound.values.len(), 9);
    }

    #[test]
    fn who_may_see_nothing_sees_nothing() {
        let mut bound = Bound::default();
        let filter = |visible| Filter { visible, ..Filter::default() };
        assert_eq!(filter(Visible::NONE).conditions(&mut bound, "s", "i"), ["FALSE"]);
        assert!(filter(Visible::All).conditions(&mut bound, "s", "i").is_empty());
        assert!(filter(Visible::But([].into())).conditions(&mut bound, "s", "i").is_empty());
    }
}
