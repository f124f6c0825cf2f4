//! What the claims of a person give: a role and groups, at every sign-in.

use std::collections::BTreeSet;

use serde_json::json;
use store::Tx;

use crate::Error;
use crate::core::context::{Context, Draws};
use crate::core::identity_provider::{IdentityProvider, Rules};
use crate::core::permission::catalog::OWNER;
use crate::core::permission::revision::{end_tokens, raise};
use crate::core::role;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::organization::Part;
use crate::store::{event, group, member};

/// Gives a member the role and the groups that its claims name. An owner stays one.
pub(super) async fn follow(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    provider: &IdentityProvider,
    values: &[String],
    user_id: i64,
) -> Result<(), Error> {
    let rules = &provider.settings.rules;
    if rules.groups_claim.is_empty() {
        return Ok(());
    }
    let org_id = provider.org_id;
    let Some(before) = member::find(tx, org_id, user_id).await? else { return Ok(()) };
    let wanted = role_of(tx, provider, values).await?;
    let wanted = wanted.filter(|role| *role != before.role && before.role != OWNER);
    if let Some(role) = &wanted {
        member::set_role(tx, org_id, user_id, role).await?;
    }
    let (joined, left) = groups(tx, context, org_id, rules, values, user_id).await?;
    if wanted.is_none() && joined.is_empty() && left.is_empty() {
        return Ok(());
    }
    raise(tx, context, org_id, Part::People, vec![user_id]).await?;
    if wanted.is_some() {
        end_tokens(tx, context, org_id, user_id).await?;
    }
    let mut record = AuditRecord::new(context, draws, Action::PermissionGrant, "member", user_id)
        .in_org(org_id)
        .by(user_id)
        .change("groups.joined", (), json!(joined))
        .change("groups.left", json!(left), ());
    if let Some(role) = &wanted {
        record = record.change("role", before.role.as_str(), role.as_str());
    }
    audit::append(tx, &record, context.now).await?;
    let data = json!({"org_id": org_id, "user_id": user_id, "joined": joined, "left": left});
    event::emit(tx, context, draws, org_id, "auth.member.claims_followed", data).await
}

/// The role that claims name: of several, the one with the most permissions; `None` if they name none that is there.
pub(super) async fn role_of(
    tx: &mut Tx,
    provider: &IdentityProvider,
    values: &[String],
) -> Result<Option<String>, Error> {
    let mut best: Option<(usize, String)> = None;
    for name in named(&provider.settings.rules, values) {
        let Some(rights) = role::rights(tx, provider.org_id, name).await? else { continue };
        let count = rights.names().len();
        if name != OWNER && best.as_ref().is_none_or(|(most, _)| count > *most) {
            best = Some((count, name.to_owned()));
        }
    }
    Ok(best.map(|(_, name)| name))
}

/// Roles that values name, each once, by name.
fn named<'a>(rules: &'a Rules, values: &[String]) -> BTreeSet<&'a str> {
    let roles = values.iter().filter_map(|value| rules.role_by_claim_value.get(value));
    roles.map(String::as_str).collect()
}

/// Groups that a person should be in, and those of the provider's rules that it should not be in.
fn split<'a>(rules: &'a Rules, values: &[String]) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let of = |value: &String| rules.group_id_by_claim_value.get(value).map(String::as_str);
    let wanted: BTreeSet<&str> = values.iter().filter_map(of).collect();
    let all = rules.group_id_by_claim_value.values().map(String::as_str);
    let unwanted = all.filter(|id| !wanted.contains(id)).collect();
    (wanted, unwanted)
}

/// Joins and leaves groups; returns those that changed.
async fn groups(
    tx: &mut Tx,
    context: &Context,
    org_id: i64,
    rules: &Rules,
    values: &[String],
    user_id: i64,
) -> Result<(Vec<String>, Vec<String>), Error> {
    let (wanted, unwanted) = split(rules, values);
    let (mut joined, mut left) = (Vec::new(), Vec::new());
    for id in wanted {
        // A group that was deleted meanwhile is none.
        let is_there = group::find(tx, org_id, id).await?.is_some();
        if is_there && group::join(tx, org_id, id, user_id).await? {
            joined.push(id.to_owned());
        }
    }
    for id in unwanted {
        let is_there = group::find(tx, org_id, id).await?.is_some();
        if is_there && group::leave(tx, id, user_id).await? {
            left.push(id.to_owned());
        }
    }
    for id in joined.iter().chain(&left) {
        group::touch(tx, org_id, id, context.now).await?;
    }
    Ok((joined, left))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        let pairs = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
        };
        Rules {
            role_by_claim_value: pairs(&[("staff", "member"), ("it", "admin"), ("crew", "member")]),
            group_id_by_claim_value: pairs(&[("a", "g1"), ("b", "g2"), ("c", "g2")]),
            ..Rules::default()
        }
    }

    fn values(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn values_name_each_role_once() {
        let rules = rules();
        let roles = named(&rules, &values(&["crew", "staff", "it", "other"]));
        assert_eq!(roles.into_iter().collect::<Vec<_>>(), ["admin", "member"]);
        assert!(named(&rules, &[]).is_empty());
    }

    #[test]
    fn a_group_that_one_of_its_values_gives_is_kept() {
        let rules = rules();
        let (wanted, unwanted) = split(&rules, &values(&["c"]));
        assert_eq!((wanted, unwanted), (BTreeSet::from(["g2"]), BTreeSet::from(["g1"])));
        let (wanted, unwanted) = split(&rules, &[]);
        assert_eq!((wanted.len(), unwanted.len()), (0, 2));
    }
}
