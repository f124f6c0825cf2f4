//! What lies between a file and an answer: syncs, batches, results, tables, executions, queries of another
//! organisation.

use std::path::Path;

use serde_json::{Value, json};

use super::Objects;
use super::cases::{Case, NOT_WRITTEN};

/// Declares an aggregation over the data set, and brings two records as far as they go: one to gold, one into
/// quarantine.
pub(super) async fn furnish(
    make: impl AsyncFn(&str, Value) -> Value,
    objects: &mut Objects,
    mark: &str,
    folder: &Path,
) {
    let text = super::text;
    let name = format!("{mark}_orders");
    let totals = format!("{mark}_totals");
    let gold = json!({
        "inputs": [{"dataset": name, "alias": "o"}],
        "dimensions": [{"name": "id", "formula": "o.id"}],
        "measures": [{"name": "total", "function": "AGGREGATE_FUNCTION_SUM", "formula": "o.total"}],
    });
    let dataset = json!({"dataset": {"name": totals, "definition": {"gold": gold}}});
    make("config.v1.DatasetService/CreateDataset", dataset).await;
    objects.insert("aggregation", totals.clone());
    let column = |name: &str| json!({"name": name, "type": {"kind": "DATA_TYPE_KIND_STRING"}, "nullable": true});
    let row =
        |id: &str, total: &str| json!({"values": [{"stringValue": id}, {"stringValue": total}]});
    let rows = json!({
        "schema": {"columns": [column("id"), column("total")]},
        "rows": [row(&format!("{mark} 1"), "5"), row(&format!("{mark} 2"), "five")],
    });
    let header = json!({"requestId": format!("{mark}-1"), "dataset": name, "form": "RECORD_FORM_TYPED_ROWS"});
    let ingest = json!({"header": header, "typedRows": rows});
    let batch = make("data.v1.BronzeService/IngestRecords", ingest).await;
    objects.insert("batch", text(&batch, "/batch/batchId"));
    let process = json!({"bronzeBatchId": objects["batch"]});
    let result = make("data.v1.SilverService/ProcessBatch", process).await;
    objects.insert("result", text(&result, "/result/silverBatchId"));
    objects.insert("entity", format!("{mark} 1"));
    let held = make("data.v1.SilverService/ListQuarantine", json!({})).await;
    objects.insert("record", text(&held, "/records/0/recordId"));
    make("data.v1.GoldService/BuildAggregation", json!({"aggregation": totals})).await;
    let table = json!({"layer": "DATA_LAYER_SILVER", "name": name});
    let operation = make("data.v1.TableService/OptimizeTable", json!({"table": table})).await;
    objects.insert("operation", text(&operation, "/operation/id"));

    make("config.v1.ConfigService/InstallTemplate", json!({"templateId": "advertising"})).await;
    let deal = json!({
        "externalId": format!("{mark}-deal"), "clientName": mark, "startDate": "2026-01-01",
        "endDate": "2026-01-31", "booked": {"amountMicros": "1000000", "currency": "EUR"},
        "buyModel": "BUY_MODEL_CPM",
    });
    let deals = make("data.v1.GoldService/UpsertDeals", json!({"deals": [deal]})).await;
    objects.insert("deal", text(&deals, "/dealIds/0"));

    let trigger = json!({"pipelineId": objects["pipeline"]});
    let started = make("etl.v1.ETLService/TriggerPipeline", trigger).await;
    objects.insert("execution", text(&started, "/execution/id"));
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("a.csv"), "id,total\n3,4\n").unwrap();
    let stream = json!({"name": "files", "glob": "*.csv", "settleTime": "0s"});
    let files = json!({"file": {"directory": folder.display().to_string(), "streams": [stream]}});
    let connector = json!({"name": format!("{mark} files"), "config": files});
    let connector = make("connector.v1.ConnectorService/CreateConnector", connector).await;
    objects.insert("files", text(&connector, "/connector/id"));
    let stream =
        json!({"stream": {"name": "files"}, "enabled": true, "syncMode": "SYNC_MODE_INCREMENTAL"});
    let streams = json!({"connectorId": objects["files"], "streams": [stream]});
    make("connector.v1.SyncService/ConfigureStreams", streams).await;
    let sync = json!({"connectorId": objects["files"]});
    let sync = make("connector.v1.SyncService/StartSync", sync).await;
    objects.insert("sync", text(&sync, "/sync/id"));
    let days = json!({"start": "2026-01-01", "end": "2026-01-02"});
    let backfill = json!({"pipelineId": objects["pipeline"], "dateRange": days});
    let backfill = make("etl.v1.ETLService/StartBackfill", backfill).await;
    objects.insert("backfill", text(&backfill, "/backfillId"));

    asked(make, objects, mark, &name).await;
}

/// Asks the data set, and keeps what can be kept of that.
async fn asked(
    make: impl AsyncFn(&str, Value) -> Value,
    objects: &mut Objects,
    mark: &str,
    name: &str,
) {
    let text = super::text;
    let sql = format!("SELECT * FROM silver.{name}");
    let query = format!("{mark}-query");
    let statement = json!({"sql": sql, "queryId": query});
    make("query.v1.SqlService/ExecuteSql", json!({"statement": statement})).await;
    objects.insert("query", query);
    let cursor = make("query.v1.SqlService/OpenCursor", json!({"statement": {"sql": sql}})).await;
    objects.insert("cursor", text(&cursor, "/cursorId"));
    let saved = json!({"name": format!("{mark} query"), "sql": sql});
    let saved = make("query.v1.SavedQueryService/SaveQuery", saved).await;
    objects.insert("saved_query", text(&saved, "/query/id"));
    let view = json!({"name": format!("{mark}_view"), "sql": sql});
    make("query.v1.CatalogService/SaveView", view).await;
    objects.insert("view", format!("{mark}_view"));
}

/// Why some places are not tried.
const SOURCES: &str = "the source's word, looked up in the caller's own tables";
const WORD: &str = "a word of the caller's own";
const OWN_REPORT: &str = "what its caller did, noted in the caller's organisation";

/// Places that are not tried: a method's end, the start of the path, and why.
pub(super) const EXEMPT: &[(&str, &str, &str)] = &[
    ("IngestBatch", "header", "the first of several messages; `IngestRecords` has the same header"),
    ("IngestBatch", "payloads.payloads.source_id", WORD),
    ("IngestFromStorage", "header", "`IngestRecords` has the same header"),
    ("IngestRecords", "header.append_position.application_id", WORD),
    ("IngestRecords", "header.request_id", WORD),
    ("IngestRecords", "header.generation_id", WORD),
    ("IngestRecords", "header.connector_id", OWN_REPORT),
    ("IngestRecords", "header.pipeline_id", OWN_REPORT),
    ("IngestRecords", "header.execution_id", OWN_REPORT),
    ("IngestRecords", "payloads.payloads.source_id", WORD),
    ("StartSync", "pipeline_id", OWN_REPORT),
    ("StartSync", "execution_id", OWN_REPORT),
    ("ScoreRows", "payloads.payloads.source_id", WORD),
    ("ReplayBatches", "request_id", WORD),
    ("UpsertRows", "request_id", WORD),
    ("DeleteRows", "request_id", WORD),
    ("ProcessBatch", "execution_id", OWN_REPORT),
    ("ProcessBatch", "pipeline_id", OWN_REPORT),
    ("BuildAggregation", "execution_id", OWN_REPORT),
    ("BuildAggregation", "pipeline_id", OWN_REPORT),
    ("BuildFromSilver", "execution_id", OWN_REPORT),
    ("BuildFromSilver", "pipeline_id", OWN_REPORT),
    ("UpsertDeals", "deals", WORD),
    ("QueryCampaignMetrics", "campaign_ids", SOURCES),
    ("SilverService/QueryMetrics", "campaign_ids", SOURCES),
    ("GetCampaign", "campaign_id", SOURCES),
    ("RetryBackfillChunks", "chunk_ids", "the backfill is named beside them"),
    ("ExecuteSql", "statement.query_id", WORD),
    ("ExplainSql", "statement.query_id", WORD),
    ("OpenCursor", "statement.query_id", WORD),
    ("RunSavedQuery", "run_id", WORD),
    ("SaveDashboard", "", NOT_WRITTEN),
    ("DashboardService/DeleteDashboard", "", NOT_WRITTEN),
    ("DashboardService/GetDashboard", "", NOT_WRITTEN),
    ("DashboardService/ListDashboardVersions", "", NOT_WRITTEN),
    ("DashboardService/RenderDashboard", "", NOT_WRITTEN),
    ("QueryService/AcknowledgeAlert", "", NOT_WRITTEN),
    ("QueryService/GetDashboardMetrics", "filters.advertiser_id", SOURCES),
    ("QueryService/ListCampaigns", "filters.advertiser_id", SOURCES),
    ("QueryService/ListAlerts", "", NOT_WRITTEN),
    ("QueryService/ResolveAlert", "", NOT_WRITTEN),
    ("QueryService/SnoozeAlert", "", NOT_WRITTEN),
    ("QueryService/Subscribe", "", NOT_WRITTEN),
];

/// Every place that takes an object's id.
pub(super) const CASES: &[Case] = &[
    Case::new("connector.SyncService/StartSync", r#"{"connector_id": "$files"}"#),
    Case::new("connector.SyncService/GetSync", r#"{"sync_id": "$sync"}"#),
    Case::new("connector.SyncService/WatchSync", r#"{"sync_id": "$sync"}"#),
    Case::new("connector.SyncService/ListSyncLogs", r#"{"sync_id": "$sync"}"#),
    Case::new("connector.SyncService/ListSyncs", r#"{"connector_id": "$files"}"#),
    Case::new("connector.SyncService/ListSyncs", r#"{"execution_id": "$execution"}"#),
    Case::alone("connector.SyncService/CancelSync", r#"{"sync_id": "$sync"}"#, "it may have ended"),
    Case::new("data.BronzeService/GetBatch", r#"{"batch_id": "$batch"}"#),
    Case::new("data.BronzeService/GetLineage", r#"{"batch_id": "$batch"}"#),
    Case::new("data.BronzeService/ListRawRecords", r#"{"batch_id": "$batch"}"#),
    Case::new("data.BronzeService/ReadRaw", r#"{"batch_id": "$batch"}"#),
    Case::new(
        "data.BronzeService/ReplayBatches",
        r#"{"request_id": "again", "batch_ids": ["$batch"]}"#,
    ),
    Case::new("data.BronzeService/ListBatches", r#"{"connector_id": "$connector"}"#),
    Case::new("data.BronzeService/ListBatches", r#"{"execution_id": "$execution"}"#),
    Case::new("data.SilverService/ProcessBatch", r#"{"bronze_batch_id": "$batch"}"#),
    Case::new("data.SilverService/GetResult", r#"{"silver_batch_id": "$result"}"#),
    Case::new("data.SilverService/ListResults", r#"{"bronze_batch_id": "$batch"}"#),
    Case::new("data.SilverService/ListResults", r#"{"execution_id": "$execution"}"#),
    Case::new("data.SilverService/ListQuarantine", r#"{"bronze_batch_id": "$batch"}"#),
    Case::new("data.SilverService/GetQuarantinedRecord", r#"{"record_id": "$record"}"#),
    Case::removal(
        "data.SilverService/ReleaseQuarantined",
        r#"{"record_ids": ["$record"], "reason": "looked"}"#,
    ),
    Case::removal(
        "data.SilverService/ReleaseQuarantined",
        r#"{"filter": {"dataset": "%dataset", "bronze_batch_id": "$batch"}, "reason": "looked"}"#,
    ),
    Case::removal("data.SilverService/ReevaluateQuarantined", r#"{"record_ids": ["$record"]}"#),
    Case::removal(
        "data.SilverService/ReevaluateQuarantined",
        r#"{"filter": {"dataset": "%dataset", "bronze_batch_id": "$batch"}}"#,
    ),
    Case::new(
        "data.SilverService/GetQualityReport",
        r#"{"pipeline_id": "$pipeline", "date_range": {"start": "2026-01-01", "end": "2026-01-02"}}"#,
    ),
    Case::new("data.GoldService/BuildFromSilver", r#"{"silver_batch_id": "$result"}"#),
    Case::new("data.TableService/GetTableOperation", r#"{"operation_id": "$operation"}"#),
    Case::alone(
        "data.TableService/CancelTableOperation",
        r#"{"operation_id": "$operation"}"#,
        "it may have ended",
    ),
    Case::new("etl.ETLService/TriggerPipeline", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ETLService/GetExecution", r#"{"execution_id": "$execution"}"#),
    Case::new("etl.ETLService/WatchExecution", r#"{"execution_id": "$execution"}"#),
    Case::new("etl.ETLService/ListExecutions", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ETLService/ListExecutions", r#"{"backfill_id": "$backfill"}"#),
    Case::new("etl.ETLService/ListExecutionSteps", r#"{"execution_id": "$execution"}"#),
    Case::new("etl.ETLService/GetExecutionLogs", r#"{"execution_id": "$execution"}"#),
    Case::new("etl.ETLService/StreamExecutionLogs", r#"{"execution_id": "$execution"}"#),
    Case::new(
        "etl.ETLService/GetDataQualityMetrics",
        r#"{"pipeline_id": "$pipeline", "date_range": {"start": "2026-01-01", "end": "2026-01-02"}}"#,
    ),
    Case::alone(
        "etl.ETLService/BreakLease",
        r#"{"execution_id": "$execution", "expected_fence": 1}"#,
        "it may have ended",
    ),
    Case::alone(
        "etl.ETLService/CancelExecution",
        r#"{"execution_id": "$execution"}"#,
        "it may have ended",
    ),
    Case::alone(
        "etl.ETLService/RetryExecution",
        r#"{"execution_id": "$execution"}"#,
        "it may still run, or have succeeded",
    ),
    Case::new(
        "etl.ETLService/EstimateBackfill",
        r#"{"pipeline_id": "$pipeline", "date_range": {"start": "2026-02-01", "end": "2026-02-02"}}"#,
    ),
    Case::new(
        "etl.ETLService/StartBackfill",
        r#"{"pipeline_id": "$pipeline", "date_range": {"start": "2026-02-01", "end": "2026-02-02"}}"#,
    ),
    Case::new("etl.ETLService/GetBackfillStatus", r#"{"backfill_id": "$backfill"}"#),
    Case::new("etl.ETLService/ListBackfills", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ETLService/ListBackfillChunks", r#"{"backfill_id": "$backfill"}"#),
    Case::alone(
        "etl.ETLService/PauseBackfill",
        r#"{"backfill_id": "$backfill"}"#,
        "it may have ended",
    ),
    Case::alone(
        "etl.ETLService/ResumeBackfill",
        r#"{"backfill_id": "$backfill"}"#,
        "it may have ended",
    ),
    Case::alone(
        "etl.ETLService/RetryBackfillChunks",
        r#"{"backfill_id": "$backfill"}"#,
        "nothing of it has failed",
    ),
    Case::alone(
        "etl.ETLService/CancelBackfill",
        r#"{"backfill_id": "$backfill"}"#,
        "it may have ended",
    ),
    Case::alone(
        "etl.LineageService/GetLineage",
        r#"{"node": {"kind": "LINEAGE_NODE_KIND_BATCH", "id": "$batch"}, "execution_id": "$execution"}"#,
        "no execution brought the batch",
    ),
    Case::alone(
        "etl.LineageService/GetColumnLineage",
        r#"{"node": {"kind": "LINEAGE_NODE_KIND_BATCH", "id": "$batch"}, "column": "id"}"#,
        "no execution brought the batch",
    ),
    Case::new("data.GoldService/GetDeal", r#"{"deal_id": "$deal"}"#),
    Case::alone(
        "data.GoldService/GetPacing",
        r#"{"entity": {"type": "ENTITY_TYPE_DEAL", "id": "$deal"}}"#,
        "no campaign delivers it",
    ),
    Case::alone(
        "data.GoldService/GetMargin",
        r#"{"entity": {"type": "ENTITY_TYPE_DEAL", "id": "$deal"},
            "date_range": {"start": "2026-01-01", "end": "2026-01-31"}}"#,
        "no campaign delivers it",
    ),
    Case::new("etl.ScheduleService/GetRunPolicy", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ScheduleService/SetRunPolicy", r#"{"pipeline_id": "$pipeline", "policy": {}}"#),
    Case::new("etl.ScheduleService/GetSchedule", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ScheduleService/ListFirings", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ScheduleService/PauseSchedule", r#"{"pipeline_id": "$pipeline"}"#),
    Case::new("etl.ScheduleService/ResumeSchedule", r#"{"pipeline_id": "$pipeline"}"#),
    Case::alone(
        "etl.ScheduleService/PreviewSchedule",
        r#"{"pipeline_id": "$pipeline"}"#,
        "it has no schedule",
    ),
    Case::new("etl.WatermarkService/ListWatermarks", r#"{"pipeline_id": "$pipeline"}"#),
    Case::alone(
        "etl.WatermarkService/GetWatermark",
        r#"{"pipeline_id": "$pipeline", "layer": "source", "subject": "events"}"#,
        "it has none",
    ),
    Case::alone(
        "etl.WatermarkService/SetWatermark",
        r#"{"pipeline_id": "$pipeline", "layer": "source", "subject": "events",
            "position": {"date": "2026-01-01"}}"#,
        "an execution may run",
    ),
    Case::alone(
        "etl.WatermarkService/ResetWatermarks",
        r#"{"pipeline_id": "$pipeline"}"#,
        "an execution may run",
    ),
    Case::new("query.QueryService/QueryDataset", r#"{"dataset": "$dataset"}"#),
    Case::new(
        "query.QueryService/QueryMetrics",
        r#"{"query": {"dataset": "$aggregation",
            "measures": [{"name": "total", "measure": "total"}]}}"#,
    ),
    Case::new(
        "query.QueryService/ListEntities",
        r#"{"entity_type": "ENTITY_TYPE_CUSTOM", "custom_type": "%entity_schema",
            "parent": {"type": "ENTITY_TYPE_CUSTOM", "custom_type": "%entity_schema", "id": "$entity"}}"#,
    ),
    Case::new(
        "query.QueryService/GetEntity",
        r#"{"entity": {"type": "ENTITY_TYPE_CUSTOM", "custom_type": "%entity_schema", "id": "$entity"}}"#,
    ),
    Case::new(
        "query.QueryService/GetPacingData",
        r#"{"entity": {"type": "ENTITY_TYPE_DEAL", "id": "$deal"}}"#,
    ),
    Case::new(
        "query.QueryService/GetMarginData",
        r#"{"entity": {"type": "ENTITY_TYPE_DEAL", "id": "$deal"},
            "date_range": {"start": "2026-01-01", "end": "2026-01-31"}}"#,
    ),
    Case::new("query.SqlService/GetQuery", r#"{"query_id": "$query"}"#),
    Case::new("query.SqlService/ListQueries", r#"{"user_id": "$user"}"#),
    Case::alone("query.SqlService/CancelQuery", r#"{"query_id": "$query"}"#, "it has ended"),
    Case::new("query.SqlService/FetchCursor", r#"{"cursor_id": "$cursor"}"#),
    Case::removal("query.SqlService/CloseCursor", r#"{"cursor_id": "$cursor"}"#),
    Case::new("query.SavedQueryService/GetSavedQuery", r#"{"query_id": "$saved_query"}"#),
    Case::new("query.SavedQueryService/ListSavedQueryVersions", r#"{"query_id": "$saved_query"}"#),
    Case::new("query.SavedQueryService/RunSavedQuery", r#"{"query_id": "$saved_query"}"#),
    Case::new(
        "query.SavedQueryService/SaveQuery",
        r#"{"query_id": "$saved_query", "name": "mine", "sql": "SELECT 1"}"#,
    ),
    // What takes away comes last.
    Case::removal("data.GoldService/DeleteDeals", r#"{"deal_ids": ["$deal"]}"#),
    Case::new("query.SavedQueryService/DeleteSavedQuery", r#"{"query_id": "$saved_query"}"#),
    Case::removal(
        "data.SilverService/DiscardQuarantined",
        r#"{"record_ids": ["$record"], "reason": "looked"}"#,
    ),
    Case::removal(
        "data.SilverService/DiscardQuarantined",
        r#"{"filter": {"dataset": "%dataset", "bronze_batch_id": "$batch"}, "reason": "looked"}"#,
    ),
    Case::new("data.BronzeService/DeleteBatch", r#"{"batch_id": "$batch", "reason": "looked"}"#),
];

/// Calls that show what an organisation has.
pub(super) const STATE: &[(&str, &str)] = &[
    ("data.v1.BronzeService/ListBatches", "{}"),
    ("data.v1.SilverService/ListResults", "{}"),
    ("data.v1.SilverService/ListQuarantine", "{}"),
    ("data.v1.TableService/ListTables", "{}"),
    ("query.v1.SavedQueryService/ListSavedQueries", "{}"),
    ("query.v1.CatalogService/ListRelations", "{}"),
];
