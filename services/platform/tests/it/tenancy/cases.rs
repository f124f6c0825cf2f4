//! Requests that name objects: `$KIND` is one of another organisation, `%KIND` one of the caller's own.

use serde_json::{Value, json};

use super::lake;

/// Every case of every part of the platform; those of the lake first, since what they rest on is taken away last.
pub(super) fn all() -> impl Iterator<Item = &'static Case> {
    lake::CASES.iter().chain(CASES)
}

/// A request that names an object of another organisation.
pub(super) struct Case {
    /// `PACKAGE.SERVICE/METHOD`, without `platform.` and the version.
    pub(super) method: &'static str,
    request: &'static str,
    pub(super) refusal: Refusal,
    pub(super) control: Control,
}

/// How the call is to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// As if there were no such object; a list may be empty instead.
    NotFound,
    /// The object is one that another refers to, so that the other is called invalid.
    Invalid,
    /// It takes away what is not there, which is no error.
    Nothing,
}

/// Whether the same request succeeds in the organisation that has the object.
pub(super) enum Control {
    /// It does.
    Succeeds,
    /// It is not tried; why.
    None(#[expect(dead_code, reason = "for whoever reads it")] &'static str),
}

impl Case {
    pub(super) const fn new(method: &'static str, request: &'static str) -> Self {
        Self { method, request, refusal: Refusal::NotFound, control: Control::Succeeds }
    }

    const fn reference(method: &'static str, request: &'static str) -> Self {
        Self { refusal: Refusal::Invalid, ..Self::new(method, request) }
    }

    pub(super) const fn removal(method: &'static str, request: &'static str) -> Self {
        Self { refusal: Refusal::Nothing, ..Self::new(method, request) }
    }

    pub(super) const fn alone(
        method: &'static str,
        request: &'static str,
        why: &'static str,
    ) -> Self {
        Self { control: Control::None(why), ..Self::new(method, request) }
    }

    /// The method, as it is called.
    pub(super) fn path(&self) -> String {
        let (package, method) = self.method.split_once('.').expect("a package and a method");
        format!("/platform.{package}.v1.{method}")
    }

    pub(super) fn request(&self) -> Value {
        serde_json::from_str(self.request).expect("a case is JSON")
    }
}

pub(super) const NOT_WRITTEN: &str = "the method is not written, and says so to everybody";

/// Places that are not tried: a method's end, the start of the path, and why.
pub(super) const EXEMPT: &[(&str, &str, &str)] = &[
    ("Pipeline", "connector_id", "connector looks it up in the organisation of the pipeline"),
    ("ListPipelines", "connector_id", "it only narrows what the method shows"),
    ("Connector", "config", "the other side's words; no type that has ids of ours is offered"),
    ("Connector", "credentials", "the other side's words"),
    ("ConnectorCredentials", "credentials", "the other side's words"),
    ("InitiateOAuth", "connector_id", NOT_WRITTEN),
    ("RefreshOAuthToken", "connector_id", NOT_WRITTEN),
    ("RequestFetch", "connector_id", NOT_WRITTEN),
    ("RequestFetch", "account_ids", NOT_WRITTEN),
    ("RequestFetch", "pipeline_id", NOT_WRITTEN),
    ("RequestFetch", "execution_id", NOT_WRITTEN),
    ("GetFetchStatus", "request_id", NOT_WRITTEN),
    ("ListFetches", "connector_id", NOT_WRITTEN),
    ("ListFetches", "execution_id", NOT_WRITTEN),
    ("CancelFetch", "request_id", NOT_WRITTEN),
    ("GetRateLimitStatus", "connector_id", NOT_WRITTEN),
    ("DeleteTopicBinding", "binding_id", "operators alone, in no organisation"),
    ("ListAuditLogs", "request_id", "a word of the caller's own"),
    ("InvalidateAllSessions", "except_session_id", "it only narrows what the method does"),
    ("OidcService/UnlinkIdentity", "identity_id", "a person's own, in no organisation"),
    ("CreateIdentityProvider", "settings.client_id", "the provider's word"),
    ("IdentityProvider", "provider_id", "a provider needs a DNS record; the tests of auth have it"),
    ("UpdateIdentityProvider", "settings.client_id", "the provider's word"),
    ("SetUserStatus", "user_id", "operators alone, in no organisation"),
    ("UnlockUser", "user_id", "operators alone, in no organisation"),
    ("ResetUserMfa", "user_id", "operators alone, in no organisation"),
    ("SetOperator", "user_id", "operators alone, in no organisation"),
    ("ApplyConfig", "objects", "objects are known by their names there"),
    (
        "CreateTemplate",
        "template",
        "what is made has no id yet, and its objects are known by names",
    ),
    ("UpdateTemplate", "template", "the object is named beside it"),
    ("", "dataset.template_id", "output only"),
    ("Rule", "actions.actions.alert", "whom an alert reaches is decided when it is sent"),
    ("RuleConditions", "actions.actions.alert", "whom an alert reaches is decided when it is sent"),
    ("Rule", "actions.actions.webhook", "webhooks are another service's, which does not exist yet"),
    ("RuleConditions", "actions.actions.webhook", "as above"),
];

const OWN_SESSION: &str = "it would end the session that calls";

/// Every place that takes an object's id, in an order in which all succeed where the objects are.
const CASES: &[Case] = &[
    Case::new("auth.AuditService/ListAuditLogs", r#"{"user_id": "$user"}"#),
    Case::new(
        "auth.AuditService/ListAuditLogs",
        r#"{"entity_type": "pipeline", "entity_id": "$pipeline"}"#,
    ),
    Case::new(
        "auth.AuthService/CheckPermission",
        r#"{"user_id": "$user", "permission": "platform.rule.read"}"#,
    ),
    Case::new(
        "auth.AuthService/CheckPermission",
        r#"{"user_id": "$user", "permission": "platform.pipeline.read",
            "entity_type": "pipeline", "entity_id": "$pipeline"}"#,
    ),
    Case::new(
        "auth.AuthService/BatchCheckPermissions",
        r#"{"user_id": "$user", "checks": [{"permission": "platform.pipeline.read",
            "entity_type": "pipeline", "entity_id": "$pipeline"}]}"#,
    ),
    Case::new("auth.AuthService/GetUserPermissions", r#"{"user_id": "$user"}"#),
    Case::new("auth.AuthService/GetUser", r#"{"user_id": "$user"}"#),
    Case::new("auth.AuthService/ListSessions", r#"{"user_id": "$user"}"#),
    Case::new("auth.CredentialService/ListApiKeys", r#"{"user_id": "$user"}"#),
    Case::new(
        "auth.CredentialService/CreateApiKey",
        r#"{"user_id": "$account", "name": "second"}"#,
    ),
    Case::new(
        "auth.CredentialService/RotateApiKey",
        r#"{"user_id": "$user", "api_key_id": "$api_key"}"#,
    ),
    Case::alone(
        "auth.CredentialService/RotateApiKey",
        r#"{"user_id": "%user", "api_key_id": "$api_key"}"#,
        "it is rotated above",
    ),
    Case::alone(
        "auth.CredentialService/RevokeApiKey",
        r#"{"user_id": "$user", "api_key_id": "$api_key"}"#,
        "it is rotated above",
    ),
    Case::alone(
        "auth.CredentialService/RevokeApiKey",
        r#"{"user_id": "%user", "api_key_id": "$api_key"}"#,
        "it is rotated above",
    ),
    Case::new("auth.CredentialService/GetServiceAccount", r#"{"user_id": "$account"}"#),
    Case::new(
        "auth.CredentialService/UpdateServiceAccount",
        r#"{"user_id": "$account", "description": "changed"}"#,
    ),
    Case::new("auth.RoleService/GetRole", r#"{"name": "$role"}"#),
    Case::new("auth.RoleService/UpdateRole", r#"{"name": "$role", "description": "changed"}"#),
    Case::new("auth.RoleService/ListGroups", r#"{"user_id": "$account"}"#),
    Case::new("auth.RoleService/ListGroupMembers", r#"{"group_id": "$group"}"#),
    Case::new("auth.RoleService/UpdateGroup", r#"{"group_id": "$group", "description": "new"}"#),
    Case::new(
        "auth.RoleService/ChangeGroupMembers",
        r#"{"group_id": "$group", "add_user_ids": ["%member"]}"#,
    ),
    Case::new(
        "auth.RoleService/ChangeGroupMembers",
        r#"{"group_id": "%group", "add_user_ids": ["$account"]}"#,
    ),
    Case::removal(
        "auth.RoleService/ChangeGroupMembers",
        r#"{"group_id": "%group", "remove_user_ids": ["$account"]}"#,
    ),
    Case::new(
        "auth.OrganizationService/CreateInvitation",
        r#"{"email": "second@northwind.example", "role": "viewer", "group_ids": ["$group"]}"#,
    ),
    Case::new(
        "auth.OrganizationService/ChangeMemberRole",
        r#"{"user_id": "$member", "role": "viewer"}"#,
    ),
    Case::new(
        "auth.PermissionService/GrantPermission",
        r#"{"subject": {"user_id": "%account"}, "permissions": ["platform.pipeline.write"],
            "target": {"entity_type": "pipeline", "entity_id": "$pipeline"}}"#,
    ),
    Case::new(
        "auth.PermissionService/GrantPermission",
        r#"{"subject": {"user_id": "$account"}, "permissions": ["platform.pipeline.write"],
            "target": {"entity_type": "pipeline", "entity_id": "%pipeline"}}"#,
    ),
    Case::new(
        "auth.PermissionService/GrantPermission",
        r#"{"subject": {"group_id": "$group"}, "permissions": ["platform.pipeline.write"],
            "target": {"entity_type": "pipeline", "entity_id": "%pipeline"}}"#,
    ),
    Case::new(
        "auth.PermissionService/DenyPermission",
        r#"{"subject": {"user_id": "%account"}, "permissions": ["platform.pipeline.delete"],
            "target": {"entity_type": "pipeline", "entity_id": "$pipeline"}}"#,
    ),
    Case::new(
        "auth.PermissionService/DenyPermission",
        r#"{"subject": {"user_id": "$account"}, "permissions": ["platform.pipeline.delete"],
            "target": {"entity_type": "pipeline", "entity_id": "%pipeline"}}"#,
    ),
    Case::new(
        "auth.PermissionService/DenyPermission",
        r#"{"subject": {"group_id": "$group"}, "permissions": ["platform.pipeline.delete"],
            "target": {"entity_type": "pipeline", "entity_id": "%pipeline"}}"#,
    ),
    Case::removal(
        "auth.PermissionService/RevokePermission",
        r#"{"subject": {"user_id": "%account"},
            "target": {"entity_type": "pipeline", "entity_id": "$pipeline"}}"#,
    ),
    Case::removal(
        "auth.PermissionService/RevokePermission",
        r#"{"subject": {"user_id": "$account"},
            "target": {"entity_type": "pipeline", "entity_id": "%pipeline"}}"#,
    ),
    Case::removal(
        "auth.PermissionService/RevokePermission",
        r#"{"subject": {"group_id": "$group"},
            "target": {"entity_type": "pipeline", "entity_id": "%pipeline"}}"#,
    ),
    Case::removal(
        "auth.PermissionService/RevokePermission",
        r#"{"subject": {"user_id": "$account"},
            "target": {"entity_type": "pipeline", "entity_id": "$pipeline"}}"#,
    ),
    Case::new("auth.PermissionService/ListGrants", r#"{"subject": {"user_id": "$account"}}"#),
    Case::new("auth.PermissionService/ListGrants", r#"{"subject": {"group_id": "$group"}}"#),
    Case::new(
        "auth.PermissionService/ListGrants",
        r#"{"entity_type": "pipeline", "entity_id": "$pipeline"}"#,
    ),
    Case::new(
        "auth.PermissionService/ExplainPermission",
        r#"{"user_id": "$user", "permission": "platform.pipeline.read"}"#,
    ),
    Case::new(
        "auth.PermissionService/ExplainPermission",
        r#"{"user_id": "%user", "permission": "platform.pipeline.read",
            "entity_type": "pipeline", "entity_id": "$pipeline"}"#,
    ),
    Case::new(
        "auth.PermissionService/ListObjects",
        r#"{"user_id": "$user", "permission": "platform.pipeline.read",
            "entity_type": "pipeline"}"#,
    ),
    Case::new(
        "auth.PermissionService/ListSubjects",
        r#"{"permission": "platform.pipeline.read",
            "entity_type": "pipeline", "entity_id": "$pipeline"}"#,
    ),
    Case::new("config.ConfigService/GetPipeline", r#"{"id": "$pipeline"}"#),
    Case::new("config.ConfigService/ListPipelineVersions", r#"{"id": "$pipeline"}"#),
    Case::new(
        "config.ConfigService/UpdatePipeline",
        r#"{"id": "$pipeline", "description": "changed"}"#,
    ),
    Case::reference(
        "config.ConfigService/UpdatePipeline",
        r#"{"id": "%pipeline", "run_as_user_id": "$account"}"#,
    ),
    Case {
        refusal: Refusal::Invalid,
        ..Case::alone(
            "config.ConfigService/UpdatePipeline",
            r#"{"id": "%pipeline", "run_after_pipelines": {"ids": ["$pipeline"]}}"#,
            "it would run after itself",
        )
    },
    Case::new("config.ConfigService/RevertPipeline", r#"{"id": "$pipeline", "to_version": 1}"#),
    Case::reference(
        "config.ConfigService/CreatePipeline",
        r#"{"name": "after", "connector_type": "CONNECTOR_TYPE_PUSH",
            "run_after_pipeline_ids": ["$pipeline"]}"#,
    ),
    Case::reference(
        "config.ConfigService/CreatePipeline",
        r#"{"name": "as", "connector_type": "CONNECTOR_TYPE_PUSH",
            "run_as_user_id": "$account"}"#,
    ),
    Case::reference(
        "config.ConfigService/CreatePipeline",
        r#"{"name": "from", "connector_type": "CONNECTOR_TYPE_PUSH",
            "template_id": "$template"}"#,
    ),
    Case::new("config.ConfigService/GetRule", r#"{"id": "$rule"}"#),
    Case::new("config.ConfigService/ListRuleVersions", r#"{"id": "$rule"}"#),
    Case::new("config.ConfigService/UpdateRule", r#"{"id": "$rule", "description": "changed"}"#),
    Case::new("config.ConfigService/ToggleRule", r#"{"id": "$rule", "enabled": false}"#),
    Case::new("config.ConfigService/RevertRule", r#"{"id": "$rule", "to_version": 1}"#),
    Case::reference(
        "config.ConfigService/CreateRule",
        r#"{"name": "trigger", "module": "MODULE_TYPE_CUSTOM", "dataset": "%dataset",
            "conditions": {"cel": "total > 100"},
            "actions": {"actions": [{"trigger_pipeline": {"pipeline_id": "$pipeline"}}]}}"#,
    ),
    Case::reference(
        "config.ConfigService/UpdateRule",
        r#"{"id": "%rule",
            "actions": {"actions": [{"trigger_pipeline": {"pipeline_id": "$pipeline"}}]}}"#,
    ),
    Case::reference(
        "config.ConfigService/CreateRule",
        r#"{"name": "over", "module": "MODULE_TYPE_CUSTOM", "dataset": "$dataset",
            "conditions": {"cel": "total > 100"}}"#,
    ),
    Case::new(
        "config.ConfigService/ValidateRuleConditions",
        r#"{"module": "MODULE_TYPE_CUSTOM", "dataset": "%dataset",
            "conditions": {"cel": "total > 100"},
            "actions": {"actions": [{"trigger_pipeline": {"pipeline_id": "$pipeline"}}]}}"#,
    ),
    Case::new("config.ConfigService/GetTemplate", r#"{"id": "$template"}"#),
    Case::new("config.ConfigService/GetEntitySchema", r#"{"entity_type": "$entity_schema"}"#),
    Case::new("config.DatasetService/GetDataset", r#"{"name": "$dataset"}"#),
    Case::new("config.DatasetService/ListDatasetVersions", r#"{"name": "$dataset"}"#),
    Case::new(
        "config.DatasetService/UpdateDataset",
        r#"{"dataset": {"name": "$dataset", "title": "changed", "definition": {
            "bronze": {}, "silver": {"columns": [
                {"name": "id", "type": "FIELD_TYPE_STRING"},
                {"name": "total", "type": "FIELD_TYPE_INTEGER"}],
            "primary_key": ["id"]}}}}"#,
    ),
    Case::new("config.DatasetService/RevertDataset", r#"{"name": "$dataset", "to_version": 1}"#),
    Case::new(
        "config.ConfigService/UpdateTemplate",
        r#"{"id": "$template", "template": {"name": "northwind second", "objects": [
            {"pipeline": {"name": "made", "connector_type": "CONNECTOR_TYPE_PUSH"}}]}}"#,
    ),
    Case::new("config.ConfigService/InstallTemplate", r#"{"template_id": "$template"}"#),
    Case::new("connector.ConnectorService/GetConnector", r#"{"id": "$connector"}"#),
    Case::new(
        "connector.ConnectorService/UpdateConnector",
        r#"{"id": "$connector", "description": "changed"}"#,
    ),
    Case::new("connector.ConnectorService/CheckConnector", r#"{"id": "$connector"}"#),
    Case::new("connector.ConnectorService/GetConnectorHealth", r#"{"id": "$connector"}"#),
    Case::new("connector.ConnectorService/ResetCircuitBreaker", r#"{"id": "$connector"}"#),
    Case::new("connector.ConnectorService/DisableConnector", r#"{"id": "$connector"}"#),
    Case::new("connector.ConnectorService/EnableConnector", r#"{"id": "$connector"}"#),
    Case::new("connector.ConnectorService/DisconnectConnector", r#"{"id": "$connector"}"#),
    Case::alone(
        "connector.ConnectorService/SetConnectorCredentials",
        r#"{"id": "$connector", "credentials": {"token": {"token": "t"}}}"#,
        "its type signs in nowhere",
    ),
    Case::new("connector.ConnectorService/ListAccounts", r#"{"connector_id": "$connector"}"#),
    Case::alone(
        "connector.ConnectorService/SyncAccounts",
        r#"{"connector_id": "$connector"}"#,
        "its type knows no accounts",
    ),
    Case::new("connector.ConnectorService/DiscoverStreams", r#"{"id": "$connector"}"#),
    Case::alone(
        "connector.ConnectorService/PreviewStream",
        r#"{"id": "$connector", "stream": {"name": "events"}}"#,
        "what is pushed is not written anywhere yet",
    ),
    Case::new(
        "connector.SyncService/ConfigureStreams",
        r#"{"connector_id": "$connector", "streams": [
            {"stream": {"name": "events"}, "sync_mode": "SYNC_MODE_INCREMENTAL"}]}"#,
    ),
    Case::new("connector.SyncService/ListStreams", r#"{"connector_id": "$connector"}"#),
    Case::new("connector.SyncService/ListStreamStates", r#"{"connector_id": "$connector"}"#),
    Case::alone(
        "connector.SyncService/GetStreamState",
        r#"{"connector_id": "$connector", "stream": {"name": "events"}}"#,
        "its streams have no state",
    ),
    Case::alone(
        "connector.SyncService/SetStreamState",
        r#"{"connector_id": "$connector", "stream": {"name": "events"},
            "position": {"file": {}}}"#,
        "its streams have no state",
    ),
    Case::new("connector.SyncService/ResetStreamStates", r#"{"connector_id": "$connector"}"#),
    Case::alone(
        "connector.SyncService/AcceptSchemaChange",
        r#"{"connector_id": "$connector", "stream": {"name": "events"},
            "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000"}"#,
        "its columns are not known",
    ),
    Case::new(
        "connector.SyncService/RemoveStreams",
        r#"{"connector_id": "$connector", "streams": [{"name": "events"}]}"#,
    ),
    // What takes away comes last.
    Case::new("connector.ConnectorService/DeleteConnector", r#"{"id": "$connector"}"#),
    Case::new("config.ConfigService/DeleteTemplate", r#"{"id": "$template"}"#),
    Case::new("config.ConfigService/DeleteRule", r#"{"id": "$rule"}"#),
    Case::new("config.ConfigService/DeleteEntitySchema", r#"{"entity_type": "$entity_schema"}"#),
    Case::alone(
        "config.ConfigService/DeletePipeline",
        r#"{"id": "$pipeline"}"#,
        "others run after it by now",
    ),
    Case::alone(
        "config.DatasetService/DeleteDataset",
        r#"{"name": "$dataset"}"#,
        "rules are over it by now",
    ),
    Case::new("auth.RoleService/DeleteRole", r#"{"name": "$role"}"#),
    Case::new("auth.RoleService/DeleteGroup", r#"{"group_id": "$group"}"#),
    Case::new("auth.OrganizationService/ResendInvitation", r#"{"invitation_id": "$invitation"}"#),
    Case::new("auth.OrganizationService/RevokeInvitation", r#"{"invitation_id": "$invitation"}"#),
    Case::alone(
        "auth.OrganizationService/RemoveMember",
        r#"{"user_id": "$user"}"#,
        "it is the owner",
    ),
    Case::new("auth.CredentialService/DeleteServiceAccount", r#"{"user_id": "$member"}"#),
    Case::alone(
        "auth.OrganizationService/TransferOwnership",
        r#"{"new_owner_user_id": "$user"}"#,
        "it is the owner already",
    ),
    Case::alone(
        "auth.AuthService/InvalidateSession",
        r#"{"user_id": "$user", "session_id": "$session"}"#,
        OWN_SESSION,
    ),
    Case::alone(
        "auth.AuthService/InvalidateSession",
        r#"{"user_id": "%user", "session_id": "$session"}"#,
        OWN_SESSION,
    ),
    Case {
        refusal: Refusal::Nothing,
        ..Case::alone(
            "auth.AuthService/InvalidateAllSessions",
            r#"{"user_id": "$user"}"#,
            OWN_SESSION,
        )
    },
];

/// Calls that show what an organisation has.
pub(super) const STATE: [(&str, &str); 13] = [
    ("auth.v1.CredentialService/ListApiKeys", "{}"),
    ("auth.v1.CredentialService/ListServiceAccounts", "{}"),
    ("auth.v1.OrganizationService/ListInvitations", "{}"),
    ("auth.v1.AuthService/GetOrganizationMembers", "{}"),
    ("auth.v1.PermissionService/ListGrants", "{}"),
    ("auth.v1.RoleService/ListGroupMembers", r#"{"group_id": "$group"}"#),
    ("auth.v1.RoleService/ListRoles", "{}"),
    ("config.v1.ConfigService/ListEntitySchemas", "{}"),
    ("config.v1.ConfigService/ListPipelines", "{}"),
    ("config.v1.ConfigService/ListRules", "{}"),
    ("config.v1.ConfigService/ListTemplates", r#"{"include_private": true}"#),
    ("config.v1.DatasetService/ListDatasets", "{}"),
    ("connector.v1.ConnectorService/ListConnectors", "{}"),
];

/// The layers of a data set of orders.
pub(super) fn orders() -> Value {
    json!({
        "bronze": {},
        "silver": {
            "columns": [
                {"name": "id", "type": "FIELD_TYPE_STRING"},
                {"name": "total", "type": "FIELD_TYPE_INTEGER"},
            ],
            "primaryKey": ["id"],
        },
    })
}

/// A template that makes a pipeline.
pub(super) fn template(name: &str) -> Value {
    json!({
        "name": name,
        "objects": [{"pipeline": {"name": "made", "connectorType": "CONNECTOR_TYPE_PUSH"}}],
    })
}

/// A kind of entities in the rows of a data set.
pub(super) fn schema(entity_type: &str, dataset: &str) -> Value {
    json!({
        "entityType": entity_type, "dataset": dataset, "idField": "id",
        "fields": [
            {"name": "id", "type": "FIELD_TYPE_STRING", "required": true},
            {"name": "total", "type": "FIELD_TYPE_INTEGER", "nullable": true},
        ],
    })
}
