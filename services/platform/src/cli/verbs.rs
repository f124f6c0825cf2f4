//! Commands that are one call each: a noun, a verb, and the method behind them.
//!
//! Owns:      which methods have a command, and under which name.
//! Invariant: a command's flags are the fields of its request, so a new field needs no line here.
//! Not here:  reading flags (`flags`), printing answers (`output`).

use clap::{ArgMatches, Command};
use platform_proto::methods::{self, Method};

use crate::cli::asking;
use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::flags;
use crate::cli::output::{self, Output};

/// One command.
pub struct Verb {
    /// The group of commands, such as `auth`.
    pub group: &'static str,
    /// What it is about, such as `role`.
    pub noun: &'static str,
    /// What it does, such as `list`.
    pub verb: &'static str,
    /// The method, below `platform.<group>.v1.`.
    pub method: &'static str,
    /// Field that is typed without its flag; empty for none.
    pub positional: &'static str,
    /// One line of help.
    pub about: &'static str,
}

macro_rules! verbs {
    ($($group:ident $noun:literal $verb:literal $method:literal $positional:literal $about:literal;)*) => {
        /// Every command of this kind, by group, noun and verb.
        pub const VERBS: &[Verb] = &[$(Verb {
            group: stringify!($group),
            noun: $noun,
            verb: $verb,
            method: $method,
            positional: $positional,
            about: $about,
        }),*];
    };
}

verbs! {
    auth "account" "change-password" "AccountService/ChangePassword" "" "Set another password";
    auth "account" "recovery-codes" "AccountService/RegenerateRecoveryCodes" "" "Make new recovery codes and void the old";
    auth "account" "totp-begin" "AccountService/BeginTotpEnrollment" "" "Begin to set up an authenticator";
    auth "account" "totp-confirm" "AccountService/ConfirmTotpEnrollment" "totp_code" "Confirm the authenticator with a code";
    auth "account" "update" "AccountService/UpdateProfile" "" "Change your name, language or time zone";
    auth "api-key" "create" "CredentialService/CreateApiKey" "name" "Make an API key; it is shown once";
    auth "api-key" "list" "CredentialService/ListApiKeys" "" "List API keys";
    auth "api-key" "revoke" "CredentialService/RevokeApiKey" "api_key_id" "Revoke an API key";
    auth "api-key" "rotate" "CredentialService/RotateApiKey" "api_key_id" "Give an API key a new secret";
    auth "audit" "list" "AuditService/ListAuditLogs" "" "List what was done, newest first";
    auth "audit" "tail" "AuditService/StreamAuditLogs" "" "Follow what is done";
    auth "entity" "put" "PermissionService/PutEntities" "" "Tell auth of entities";
    auth "grant" "add" "PermissionService/GrantPermission" "" "Grant permissions on an entity";
    auth "grant" "deny" "PermissionService/DenyPermission" "" "Deny permissions on an entity";
    auth "grant" "list" "PermissionService/ListGrants" "" "List grants and denies";
    auth "grant" "revoke" "PermissionService/RevokePermission" "" "Take a grant or a deny away";
    auth "group" "create" "RoleService/CreateGroup" "name" "Make a group";
    auth "group" "delete" "RoleService/DeleteGroup" "group_id" "Delete a group";
    auth "group" "list" "RoleService/ListGroups" "" "List groups";
    auth "group" "members" "RoleService/ListGroupMembers" "group_id" "List the members of a group";
    auth "group" "change-members" "RoleService/ChangeGroupMembers" "group_id" "Add and remove members of a group";
    auth "group" "update" "RoleService/UpdateGroup" "group_id" "Change a group";
    auth "identity-provider" "create" "OidcService/CreateIdentityProvider" "" "Add an OpenID Connect provider";
    auth "identity-provider" "delete" "OidcService/DeleteIdentityProvider" "provider_id" "Remove a provider";
    auth "identity-provider" "list" "OidcService/ListIdentityProviders" "" "List providers";
    auth "invitation" "accept" "OrganizationService/AcceptInvitation" "token" "Accept an invitation";
    auth "invitation" "create" "OrganizationService/CreateInvitation" "email" "Invite somebody";
    auth "invitation" "list" "OrganizationService/ListInvitations" "" "List invitations";
    auth "invitation" "revoke" "OrganizationService/RevokeInvitation" "invitation_id" "Revoke an invitation";
    auth "member" "add" "OrganizationService/AddMember" "" "Add somebody who has an account";
    auth "member" "list" "AuthService/GetOrganizationMembers" "" "List members";
    auth "member" "remove" "OrganizationService/RemoveMember" "user_id" "Remove a member";
    auth "member" "role" "OrganizationService/ChangeMemberRole" "user_id" "Give a member another role";
    auth "org" "create" "OrganizationService/CreateOrganization" "name" "Found an organisation";
    auth "org" "delete" "OrganizationService/DeleteOrganization" "" "Delete the organisation";
    auth "org" "get" "AuthService/GetOrganization" "" "Show the organisation";
    auth "org" "limits" "OrganizationService/SetOrganizationLimits" "" "Set what an organisation may use";
    auth "org" "list" "OrganizationService/ListOrganizations" "" "List every organisation; for operators";
    auth "org" "restore" "OrganizationService/RestoreOrganization" "" "Restore an organisation that is being deleted";
    auth "org" "resume" "OrganizationService/ResumeOrganization" "" "Resume a suspended organisation; for operators";
    auth "org" "suspend" "OrganizationService/SuspendOrganization" "" "Suspend an organisation; for operators";
    auth "org" "transfer" "OrganizationService/TransferOwnership" "" "Make another member the owner";
    auth "org" "update" "OrganizationService/UpdateOrganization" "" "Change the organisation";
    auth "permission" "check" "AuthService/CheckPermission" "permission" "Ask whether somebody may do something";
    auth "permission" "explain" "PermissionService/ExplainPermission" "permission" "Ask why somebody may or may not";
    auth "permission" "list" "RoleService/ListPermissions" "" "List the catalogue of permissions";
    auth "permission" "objects" "PermissionService/ListObjects" "" "List what somebody may do something with";
    auth "permission" "subjects" "PermissionService/ListSubjects" "" "List who may do something";
    auth "permission" "user" "AuthService/GetUserPermissions" "user_id" "List what a member may do";
    auth "role" "create" "RoleService/CreateRole" "name" "Make a role";
    auth "role" "delete" "RoleService/DeleteRole" "name" "Delete a role";
    auth "role" "get" "RoleService/GetRole" "name" "Show a role";
    auth "role" "list" "RoleService/ListRoles" "" "List roles";
    auth "role" "update" "RoleService/UpdateRole" "name" "Change a role";
    auth "service-account" "create" "CredentialService/CreateServiceAccount" "name" "Make a service account";
    auth "service-account" "delete" "CredentialService/DeleteServiceAccount" "user_id" "Delete a service account";
    auth "service-account" "list" "CredentialService/ListServiceAccounts" "" "List service accounts";
    auth "session" "list" "AuthService/ListSessions" "" "List sessions";
    auth "session" "end" "AuthService/InvalidateSession" "session_id" "End a session";
    auth "session" "end-all" "AuthService/InvalidateAllSessions" "" "End all sessions but one";
    auth "user" "create" "UserAdminService/CreateUser" "email" "Make an account; for operators";
    auth "user" "get" "AuthService/GetUser" "user_id" "Show a person";
    auth "user" "list" "UserAdminService/ListUsers" "" "List every account; for operators";
    auth "user" "set-operator" "UserAdminService/SetOperator" "user_id" "Make somebody an operator, or no longer";
    auth "user" "set-status" "UserAdminService/SetUserStatus" "user_id" "Disable or enable an account; for operators";
    auth "user" "unlock" "UserAdminService/UnlockUser" "user_id" "Unlock an account; for operators";
    config "change" "apply" "ConfigChangeService/ApplyConfig" "" "Make the configuration what a file says";
    config "change" "export" "ConfigChangeService/ExportConfig" "" "Write the configuration out";
    config "change" "watch" "ConfigChangeService/WatchConfig" "" "Follow the configuration";
    config "dataset" "create" "DatasetService/CreateDataset" "" "Declare a data set";
    config "dataset" "delete" "DatasetService/DeleteDataset" "name" "Delete a data set";
    config "dataset" "get" "DatasetService/GetDataset" "name" "Show a data set";
    config "dataset" "list" "DatasetService/ListDatasets" "" "List data sets";
    config "dataset" "update" "DatasetService/UpdateDataset" "" "Change a data set";
    config "dataset" "validate" "DatasetService/ValidateDataset" "" "Look for what is wrong with a declaration";
    config "dataset" "versions" "DatasetService/ListDatasetVersions" "name" "List the versions of a data set";
    config "entity-schema" "create" "ConfigService/CreateEntitySchema" "" "Declare a kind of entity";
    config "entity-schema" "delete" "ConfigService/DeleteEntitySchema" "entity_type" "Delete a kind of entity";
    config "entity-schema" "get" "ConfigService/GetEntitySchema" "entity_type" "Show a kind of entity";
    config "entity-schema" "list" "ConfigService/ListEntitySchemas" "" "List kinds of entities";
    config "entity-schema" "update" "ConfigService/UpdateEntitySchema" "" "Change a kind of entity";
    config "pipeline" "analyze" "ConfigService/AnalyzePipeline" "" "Look for what could be better";
    config "pipeline" "create" "ConfigService/CreatePipeline" "name" "Make a pipeline";
    config "pipeline" "delete" "ConfigService/DeletePipeline" "id" "Delete a pipeline";
    config "pipeline" "get" "ConfigService/GetPipeline" "id" "Show a pipeline";
    config "pipeline" "list" "ConfigService/ListPipelines" "" "List pipelines";
    config "pipeline" "revert" "ConfigService/RevertPipeline" "id" "Go back to an earlier version";
    config "pipeline" "update" "ConfigService/UpdatePipeline" "id" "Change a pipeline";
    config "pipeline" "validate" "ConfigService/ValidatePipelineConfig" "" "Look for what is wrong with settings";
    config "pipeline" "versions" "ConfigService/ListPipelineVersions" "id" "List the versions of a pipeline";
    config "rule" "create" "ConfigService/CreateRule" "name" "Make a rule";
    config "rule" "delete" "ConfigService/DeleteRule" "id" "Delete a rule";
    config "rule" "get" "ConfigService/GetRule" "id" "Show a rule";
    config "rule" "list" "ConfigService/ListRules" "" "List rules";
    config "rule" "revert" "ConfigService/RevertRule" "id" "Go back to an earlier version";
    config "rule" "toggle" "ConfigService/ToggleRule" "id" "Switch a rule on or off";
    config "rule" "update" "ConfigService/UpdateRule" "id" "Change a rule";
    config "rule" "validate" "ConfigService/ValidateRuleConditions" "" "Look for what is wrong with conditions";
    config "rule" "versions" "ConfigService/ListRuleVersions" "id" "List the versions of a rule";
    config "template" "create" "ConfigService/CreateTemplate" "" "Make a template";
    config "template" "defaults" "ConfigService/GetSmartDefaults" "" "Show what similar pipelines use";
    config "template" "delete" "ConfigService/DeleteTemplate" "id" "Delete a template";
    config "template" "get" "ConfigService/GetTemplate" "id" "Show a template";
    config "template" "install" "ConfigService/InstallTemplate" "template_id" "Make what a template brings";
    config "template" "list" "ConfigService/ListTemplates" "" "List templates";
    connector "source" "accounts" "ConnectorService/ListAccounts" "connector_id" "List the accounts that a connector opens";
    connector "source" "check" "ConnectorService/CheckConnector" "id" "Try a connection, of a connector or of a draft";
    connector "source" "create" "ConnectorService/CreateConnector" "name" "Make a connector";
    connector "source" "delete" "ConnectorService/DeleteConnector" "id" "Delete a connector";
    connector "source" "disable" "ConnectorService/DisableConnector" "id" "Keep a connector from calling the other side";
    connector "source" "discover" "ConnectorService/DiscoverStreams" "id" "Ask the other side which streams it has";
    connector "source" "enable" "ConnectorService/EnableConnector" "id" "Let a connector call the other side again";
    connector "source" "get" "ConnectorService/GetConnector" "id" "Show a connector";
    connector "source" "health" "ConnectorService/GetConnectorHealth" "id" "Show how well a connector works";
    connector "source" "list" "ConnectorService/ListConnectors" "" "List connectors";
    connector "source" "preview" "ConnectorService/PreviewStream" "id" "Show a few rows of a stream";
    connector "source" "reset-breaker" "ConnectorService/ResetCircuitBreaker" "id" "Close a circuit breaker before its time";
    connector "source" "sign-out" "ConnectorService/DisconnectConnector" "id" "Take a connector's credentials away";
    connector "source" "update" "ConnectorService/UpdateConnector" "id" "Change a connector";
    connector "state" "get" "SyncService/GetStreamState" "connector_id" "Show how far a stream has been brought";
    connector "state" "list" "SyncService/ListStreamStates" "connector_id" "List how far streams have been brought";
    connector "state" "reset" "SyncService/ResetStreamStates" "connector_id" "Forget how far streams have been brought";
    connector "state" "set" "SyncService/SetStreamState" "connector_id" "Say from where a stream goes on";
    connector "stream" "accept" "SyncService/AcceptSchemaChange" "connector_id" "Accept the columns that a stream has now";
    connector "stream" "configure" "SyncService/ConfigureStreams" "connector_id" "Say which streams are brought, and how";
    connector "stream" "list" "SyncService/ListStreams" "connector_id" "List configured streams";
    connector "stream" "remove" "SyncService/RemoveStreams" "connector_id" "Forget streams with their states";
    connector "sync" "cancel" "SyncService/CancelSync" "sync_id" "Cancel a sync";
    connector "sync" "get" "SyncService/GetSync" "sync_id" "Show a sync";
    connector "sync" "list" "SyncService/ListSyncs" "" "List syncs, newest first";
    connector "sync" "logs" "SyncService/ListSyncLogs" "sync_id" "List what a sync logged";
    connector "sync" "start" "SyncService/StartSync" "connector_id" "Bring the streams of a connector";
    connector "sync" "watch" "SyncService/WatchSync" "sync_id" "Follow a sync to its end";
    connector "type" "list" "ConnectorService/ListConnectorTypes" "" "List the types of connectors, with what each can do";
    data "aggregation" "build" "GoldService/BuildAggregation" "aggregation" "Bring an aggregation up to date";
    data "aggregation" "get" "GoldService/GetAggregation" "aggregation" "Show an aggregation with its state";
    data "aggregation" "list" "GoldService/ListAggregations" "" "List aggregations with their states";
    data "batch" "delete" "BronzeService/DeleteBatch" "batch_id" "Remove a received batch";
    data "batch" "get" "BronzeService/GetBatch" "batch_id" "Show a received batch";
    data "batch" "list" "BronzeService/ListBatches" "" "List received batches, newest first";
    data "batch" "process" "SilverService/ProcessBatch" "bronze_batch_id" "Make rows of a received batch";
    data "freshness" "get" "GoldService/GetDataFreshness" "" "Tell how old the newest data are";
    data "quarantine" "list" "SilverService/ListQuarantine" "" "List records that were set aside";
    data "quarantine" "get" "SilverService/GetQuarantinedRecord" "record_id" "Show a record that was set aside";
    data "result" "get" "SilverService/GetResult" "silver_batch_id" "Show what was made of a batch";
    data "result" "list" "SilverService/ListResults" "" "List what was made of batches, newest first";
    data "quality" "report" "SilverService/GetQualityReport" "" "Summarise the quality of some days";
    etl "backfill" "cancel" "ETLService/CancelBackfill" "backfill_id" "End a backfill";
    etl "backfill" "chunks" "ETLService/ListBackfillChunks" "backfill_id" "List the chunks of a backfill";
    etl "backfill" "estimate" "ETLService/EstimateBackfill" "pipeline_id" "Tell what a backfill would take";
    etl "backfill" "get" "ETLService/GetBackfillStatus" "backfill_id" "Show how far a backfill is";
    etl "backfill" "list" "ETLService/ListBackfills" "" "List backfills, newest first";
    etl "backfill" "pause" "ETLService/PauseBackfill" "backfill_id" "Start no new chunks";
    etl "backfill" "resume" "ETLService/ResumeBackfill" "backfill_id" "Let a backfill go on";
    etl "backfill" "retry" "ETLService/RetryBackfillChunks" "backfill_id" "Try failed chunks again";
    etl "backfill" "start" "ETLService/StartBackfill" "pipeline_id" "Bring the days of a range anew";
    etl "execution" "cancel" "ETLService/CancelExecution" "execution_id" "Cancel an execution";
    etl "execution" "get" "ETLService/GetExecution" "execution_id" "Show an execution";
    etl "execution" "list" "ETLService/ListExecutions" "" "List executions, newest first";
    etl "execution" "logs" "ETLService/GetExecutionLogs" "execution_id" "Print the log of an execution";
    etl "execution" "retry" "ETLService/RetryExecution" "execution_id" "Run an execution again";
    etl "execution" "start" "ETLService/TriggerPipeline" "pipeline_id" "Start an execution of a pipeline";
    etl "execution" "steps" "ETLService/ListExecutionSteps" "execution_id" "List the steps of an execution";
    etl "execution" "watch" "ETLService/WatchExecution" "execution_id" "Follow an execution";
    etl "lease" "break" "ETLService/BreakLease" "execution_id" "Take an execution from its worker";
    etl "lease" "list" "ETLService/ListLeases" "" "List which worker runs what";
    etl "policy" "get" "ScheduleService/GetRunPolicy" "pipeline_id" "Show how a pipeline runs";
    etl "policy" "set" "ScheduleService/SetRunPolicy" "pipeline_id" "Say how a pipeline runs";
    etl "schedule" "firings" "ScheduleService/ListFirings" "pipeline_id" "List what became of occurrences";
    etl "schedule" "get" "ScheduleService/GetSchedule" "pipeline_id" "Show a schedule";
    etl "schedule" "list" "ScheduleService/ListSchedules" "" "List schedules";
    etl "schedule" "pause" "ScheduleService/PauseSchedule" "pipeline_id" "Start nothing by schedule";
    etl "schedule" "preview" "ScheduleService/PreviewSchedule" "" "List the next occurrences";
    etl "schedule" "resume" "ScheduleService/ResumeSchedule" "pipeline_id" "Start by schedule again";
    etl "watermark" "list" "WatermarkService/ListWatermarks" "pipeline_id" "List how far a pipeline has come";
    etl "watermark" "reset" "WatermarkService/ResetWatermarks" "pipeline_id" "Forget how far a pipeline has come";
    etl "watermark" "set" "WatermarkService/SetWatermark" "pipeline_id" "Say from where a pipeline goes on";
    query "cursor" "close" "SqlService/CloseCursor" "cursor_id" "Close a cursor";
    query "dataset" "read" "QueryService/QueryDataset" "dataset" "Read rows of a data set, page by page";
    query "entity" "get" "QueryService/GetEntity" "" "Show an entity with what stands above and below it";
    query "entity" "list" "QueryService/ListEntities" "" "List entities of a kind";
    query "entity" "search" "QueryService/Search" "text" "Find entities, pipelines, rules and data sets";
    query "history" "cancel" "SqlService/CancelQuery" "query_id" "End a query";
    query "history" "get" "SqlService/GetQuery" "query_id" "Show a query of the history";
    query "history" "limits" "SqlService/GetQueryLimits" "" "Show what queries may use";
    query "history" "list" "SqlService/ListQueries" "" "List queries, newest first";
    query "metric" "compute" "QueryService/QueryMetrics" "" "Compute measures of a data set by groups";
    query "relation" "get" "CatalogService/GetRelation" "name" "Show a table or view with its columns";
    query "relation" "list" "CatalogService/ListRelations" "" "List tables and views";
    query "relation" "profile" "CatalogService/ProfileRelation" "name" "Profile the columns of a table or view";
    query "relation" "search" "CatalogService/SearchCatalog" "text" "Find tables, views and columns";
    query "saved" "delete" "SavedQueryService/DeleteSavedQuery" "" "Delete a saved query";
    query "saved" "list" "SavedQueryService/ListSavedQueries" "" "List saved queries";
    query "sql" "explain" "SqlService/ExplainSql" "" "Tell how a statement is executed";
    query "sql" "functions" "CatalogService/ListSqlFunctions" "" "List the functions of SQL";
    query "sql" "validate" "SqlService/ValidateSql" "sql" "Check a statement";
    query "view" "delete" "CatalogService/DeleteView" "name" "Delete a view";
    query "view" "save" "CatalogService/SaveView" "name" "Make a view, or a version of one";
    query "view" "versions" "CatalogService/ListViewVersions" "name" "List the versions of a view";
}

impl Verb {
    /// The method that it calls.
    ///
    /// # Panics
    /// The table names a method that the contracts do not have, which a test rules out.
    #[must_use]
    pub fn method(&self) -> &'static Method {
        let path = format!("/platform.{}.v1.{}", self.group, self.method);
        methods::method(&path).unwrap_or_else(|| panic!("no method {path}"))
    }
}

/// The commands of a group.
pub(crate) fn command(group: &'static str, about: &'static str) -> Command {
    let mut nouns: Vec<&str> =
        VERBS.iter().filter(|it| it.group == group).map(|it| it.noun).collect();
    nouns.dedup();
    let nouns = nouns.into_iter().map(|noun| {
        let verbs = VERBS.iter().filter(move |it| it.group == group && it.noun == noun);
        let names: Vec<&str> = verbs.clone().map(|it| it.verb).collect();
        Command::new(noun)
            .about(format!("{}: {}", noun.replace('-', " "), names.join(", ")))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands(verbs.map(verb_command))
    });
    Command::new(group)
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(nouns)
}

/// The flags are made only for the command that was typed: descriptors take a moment to read.
fn verb_command(verb: &'static Verb) -> Command {
    Command::new(verb.verb)
        .about(verb.about)
        .display_name(format!("{} {} {}", verb.group, verb.noun, verb.verb))
        .defer(|command| {
            let shown = command.get_display_name().unwrap_or_default().to_owned();
            let is_it = |it: &&Verb| format!("{} {} {}", it.group, it.noun, it.verb) == shown;
            match VERBS.iter().find(is_it) {
                Some(verb) => command.args(flags::of(verb.method(), verb.positional)),
                None => command,
            }
        })
}

pub(crate) async fn run(
    group: &str,
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let typed =
        matches.subcommand().and_then(|(noun, matches)| Some((noun, matches.subcommand()?)));
    let (noun, (name, matches)) = typed.ok_or_else(|| Complaint::usage("name a command"))?;
    let found = VERBS.iter().find(|it| (it.group, it.noun, it.verb) == (group, noun, name));
    let verb = found.ok_or_else(|| Complaint::usage("there is no such command"))?;
    let method = verb.method();
    let request = flags::request(matches, method, connection.user_id())?;
    let mut asked = asking::begin(connection, method, request).await?;
    let mut printer = output::Printer::new(output, method.server_streaming);
    while let Some(answer) = asked.next().await? {
        printer.print(&answer)?;
    }
    printer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_for_a_method_and_its_flags_can_be_made() {
        for verb in VERBS {
            let method = verb.method();
            let flags = flags::of(method, verb.positional);
            let positional = flags.iter().filter(|it| it.is_positional()).count();
            let expected = usize::from(!verb.positional.is_empty());
            assert_eq!(positional, expected, "{} has no field {}", verb.method, verb.positional);
        }
    }

    #[test]
    fn nouns_of_a_group_stand_together_and_verbs_come_once() {
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for verb in VERBS {
            let noun = (verb.group, verb.noun);
            assert!(seen.last() == Some(&noun) || !seen.contains(&noun), "{noun:?} stands twice");
            seen.push(noun);
            let same = VERBS
                .iter()
                .filter(|it| (it.group, it.noun, it.verb) == (verb.group, verb.noun, verb.verb));
            assert_eq!(same.count(), 1, "{} {}", verb.noun, verb.verb);
        }
    }
}
