//! Decisions about rules: make, change and switch them, and look at conditions.

use platform_proto::platform::config::v1 as pb;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::core::caller::Caller;
use crate::core::issue::Issues;
use crate::core::object::expect;
use crate::core::rule;
use crate::core::workspace::{Workspace, single};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object::Stored;

/// Makes a rule.
pub(crate) struct CreateRule {
    pub(crate) caller: Caller,
    pub(crate) request: pb::CreateRuleRequest,
}

impl Work for CreateRule {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let mut made = rule::from_create(self.request.clone());
        rule::complete(&mut made);
        let mut workspace = Workspace::new(tx, &self.caller, "");
        workspace.create(Body::Rule(made), "");
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        Ok(workspace.commit().await?.object())
    }
}

/// Changes the fields of a rule that are set.
pub(crate) struct UpdateRule {
    pub(crate) caller: Caller,
    pub(crate) request: pb::UpdateRuleRequest,
}

impl Work for UpdateRule {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let request = &self.request;
        let mut workspace = Workspace::new(tx, &self.caller, &request.change_reason);
        let before = workspace.stored(Kind::Rule, &request.id).await?;
        expect(&before, i64::from(request.expected_version))?;
        let mut body = before.body.clone();
        if let Body::Rule(it) = &mut body {
            rule::patch(it, request);
        }
        workspace.change(before, body);
        let issues = workspace.check().await?;
        single(&workspace.pending, issues)?;
        Ok(workspace.commit().await?.object())
    }
}

/// Switches a rule on or off.
pub(crate) struct ToggleRule {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) enabled: bool,
}

impl Work for ToggleRule {
    type Output = Stored;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let before = workspace.stored(Kind::Rule, &self.id).await?;
        let mut body = before.body.clone();
        if let Body::Rule(it) = &mut body {
            it.enabled = self.enabled;
        }
        workspace.change(before, body);
        // What the rule says was checked when it was said; a switch must work even if its data set changed since.
        Ok(workspace.commit().await?.object())
    }
}

/// Looks at conditions and actions without a rule.
pub(crate) struct ValidateConditions {
    pub(crate) caller: Caller,
    pub(crate) request: pb::ValidateRuleConditionsRequest,
}

/// What was found, and which fields are used.
pub(crate) struct Validation {
    pub(crate) issues: Issues,
    pub(crate) variables: Vec<String>,
}

impl Work for ValidateConditions {
    type Output = Validation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Validation> {
        let request = &self.request;
        let mut issues = Issues::default();
        let dataset = body::dataset_of_rule(request.module(), &request.dataset);
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let fields = workspace.fields(dataset).await?;
        if dataset.is_empty() {
            let message = "Name the data set: module CUSTOM has none of its own.";
            issues.error("dataset", "required", message);
        } else if fields.is_none() {
            let message = format!("There is no data set {dataset}.");
            issues.error("dataset", "unknown_dataset", message);
        }
        let conditions = request.conditions.clone().unwrap_or_default();
        let variables = rule::check_conditions(&conditions, fields.as_ref(), &mut issues);
        if let Some(actions) = &request.actions {
            rule::check_actions(actions, fields.as_ref(), &mut issues);
        }
        Ok(Validation { issues, variables: variables.into_iter().collect() })
    }
}
