//! Decisions about data sets: read, make, change and revert them, look at one, and propose one.

use platform_proto::platform::config::v1 as pb;
use prost::Message as _;
use store::{Tx, Work};

use crate::body::{self, Body};
use crate::core::apply::keep_unset;
use crate::core::caller::Caller;
use crate::core::column::Column;
use crate::core::commit;
use crate::core::dataset::change::is_rebuilding;
use crate::core::dataset::{self, catalog, suggest};
use crate::core::issue::Issues;
use crate::core::object::{Revert, expect};
use crate::core::workspace::{Workspace, not_found, single};
use crate::error::{Error, Result};
use crate::kind::Kind;
use crate::store::object::{self, Stored};
use crate::store::version::{self, Version};

/// Bytes of all rows that a proposal is made from.
const SAMPLE_BYTES_MAX: usize = 2 * 1024 * 1024;

impl Workspace<'_> {
    /// Checks a data set against what it reads; paths begin at the data set's top.
    pub(crate) async fn check_dataset(
        &mut self,
        dataset: &pb::Dataset,
        issues: &mut Issues,
    ) -> Result<()> {
        let catalog = match &dataset.definition {
            Some(definition) => self.catalog_with(&dataset.name, definition).await?,
            None => catalog::Catalog::default(),
        };
        dataset::check(dataset, &catalog, issues);
        Ok(())
    }

    /// A data set by this definition, and all that it reads as it will be.
    async fn catalog_with(
        &mut self,
        name: &str,
        definition: &pb::DatasetDefinition,
    ) -> Result<catalog::Catalog> {
        let names: Vec<String> = catalog::read_by(definition).map(str::to_owned).collect();
        let mut catalog = self.catalog(names).await?;
        let schema = self.schema_of(definition).await?;
        catalog.add(name, definition.clone(), schema);
        Ok(catalog)
    }

    /// The columns that readers see of a data set by this definition.
    async fn columns_of(&mut self, dataset: &pb::Dataset) -> Result<Vec<Column>> {
        let Some(definition) = &dataset.definition else { return Ok(Vec::new()) };
        let catalog = self.catalog_with(&dataset.name, definition).await?;
        Ok(catalog.columns(&dataset.name).unwrap_or_default())
    }
}

/// Reads a data set, as it is or was.
pub(crate) struct GetDataset {
    pub(crate) caller: Caller,
    pub(crate) name: String,
    /// 0 means the newest.
    pub(crate) version: i64,
}

/// A data set, the version of it that was asked for, and its columns.
pub(crate) struct DatasetFound {
    pub(crate) object: Stored,
    pub(crate) version: Option<Version>,
    pub(crate) columns: Vec<Column>,
}

impl Work for GetDataset {
    type Output = DatasetFound;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<DatasetFound> {
        let mut workspace = Workspace::new(tx, &self.caller, "");
        let object = workspace.stored(Kind::Dataset, &self.name).await?;
        let mut version = None;
        if self.version != 0 && self.version != object.version {
            let key = (self.caller.org_id, Kind::Dataset, self.name.as_str());
            let found = version::find(workspace.tx, key, self.version).await?;
            version = Some(found.ok_or_else(|| Error::VersionNotFound {
                kind: Kind::Dataset,
                id: self.name.clone(),
                version: self.version,
            })?);
        }
        let columns = match version.as_ref().map_or(&object.body, |it| &it.body) {
            Body::Dataset(it) => workspace.columns_of(it).await?,
            Body::Pipeline(_) | Body::Rule(_) | Body::EntitySchema(_) | Body::Template(_) => {
                Vec::new()
            }
        };
        Ok(DatasetFound { object, version, columns })
    }
}

/// Declares a data set.
pub(crate) struct CreateDataset {
    pub(crate) caller: Caller,
    pub(crate) dataset: pb::Dataset,
}

impl Work for CreateDataset {
    /// With warnings.
    type Output = (Stored, Issues);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let mut body = body::canonical(Body::Dataset(self.dataset.clone()));
        commit::complete(&mut body);
        let mut workspace = Workspace::new(tx, &self.caller, "");
        workspace.create(body, "");
        let found = workspace.check().await?;
        let issues = single(&workspace.pending, found)?;
        Ok((workspace.commit().await?.object(), issues))
    }
}

/// Replaces a declaration.
pub(crate) struct UpdateDataset {
    pub(crate) caller: Caller,
    pub(crate) request: pb::UpdateDatasetRequest,
}

/// A data set after a change.
pub(crate) struct Changed {
    pub(crate) object: Stored,
    /// Warnings.
    pub(crate) issues: Issues,
    pub(crate) is_rebuilding: bool,
}

impl Work for UpdateDataset {
    type Output = Changed;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Changed> {
        let request = &self.request;
        let wanted = request.dataset.clone().unwrap_or_default();
        let mut workspace = Workspace::new(tx, &self.caller, &request.change_reason);
        workspace.allow_rebuild = request.allow_rebuild;
        let before = workspace.stored(Kind::Dataset, &wanted.name).await?;
        expect(&before, i64::from(request.expected_version))?;
        let mut body = body::canonical(Body::Dataset(wanted));
        keep_unset(&mut body, &before);
        let is_rebuilding = is_rebuilding(workspace.change(before, body));
        let found = workspace.check().await?;
        let issues = single(&workspace.pending, found)?;
        Ok(Changed { object: workspace.commit().await?.object(), issues, is_rebuilding })
    }
}

/// Makes a data set again what it was; the object, and whether its data are computed again.
pub(crate) struct RevertDataset {
    pub(crate) revert: Revert,
}

impl Work for RevertDataset {
    type Output = (Stored, bool);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let Revert { caller, id, .. } = &self.revert;
        let before = object::find(tx, caller.org_id, Kind::Dataset, id).await?;
        let before = before.ok_or_else(|| not_found(Kind::Dataset, id))?;
        let after = self.revert.run(tx).await?;
        let is_rebuilding = match (&before.body, &after.body) {
            (Body::Dataset(before), Body::Dataset(after)) => {
                dataset::change::is_rebuilt(before, after)
            }
            _ => false,
        };
        Ok((after, is_rebuilding))
    }
}

/// Looks at a declaration without making it.
pub(crate) struct ValidateDataset {
    pub(crate) caller: Caller,
    pub(crate) dataset: pb::Dataset,
}

/// What was found.
pub(crate) struct Validation {
    pub(crate) issues: Issues,
    pub(crate) columns: Vec<Column>,
    pub(crate) needs_rebuild: bool,
}

impl Work for ValidateDataset {
    type Output = Validation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Validation> {
        let mut workspace = Workspace::new(tx, &self.caller, "");
        workspace.allow_rebuild = true;
        let found = workspace.stored_named(Kind::Dataset, &self.dataset.name).await?;
        let before = found.filter(|it| it.deleted_at.is_none());
        let mut body = body::canonical(Body::Dataset(self.dataset.clone()));
        let mut needs_rebuild = false;
        match before {
            Some(before) => {
                keep_unset(&mut body, &before);
                needs_rebuild = is_rebuilding(workspace.change(before, body));
            }
            None => {
                commit::complete(&mut body);
                workspace.create(body, "");
            }
        }
        let mut issues = match workspace.check().await {
            Ok(mut found) => found.pop().unwrap_or_default(),
            Err(error) => as_issues(error)?,
        };
        if !issues.has_errors()
            && let Err(error) = workspace.check_compatible().await
        {
            issues.extend_under("", as_issues(error)?);
        }
        let columns = workspace.columns_of(&self.dataset).await?;
        Ok(Validation { issues, columns, needs_rebuild })
    }
}

/// What a change would fail with, as an issue; an error that says nothing about the declaration stays one.
fn as_issues(error: Error) -> Result<Issues> {
    let (field, code) = if matches!(error, Error::NameExists { .. }) {
        ("name", "name_taken")
    } else if matches!(error, Error::Quota { .. }) {
        ("", "quota_exceeded")
    } else if matches!(error, Error::Incompatible { .. }) {
        ("definition", "incompatible")
    } else {
        return Err(error);
    };
    let mut issues = Issues::default();
    let mut message = error.to_string();
    if let Some(first) = message.get(..1) {
        message = format!("{}{}.", first.to_uppercase(), &message[1..]);
    }
    issues.error(field, code, message);
    Ok(issues)
}

/// Proposes a declaration from some rows, which are not kept.
pub(crate) fn propose(request: &pb::SuggestDatasetRequest) -> Result<(pb::Dataset, Issues)> {
    let bytes: usize = request.rows.iter().map(|row| row.encoded_len()).sum();
    if SAMPLE_BYTES_MAX < bytes {
        let rule = format!("must have at most {SAMPLE_BYTES_MAX} bytes encoded; it has {bytes}");
        return Err(Error::Field { field: "rows", rule });
    }
    let mut issues = Issues::default();
    let proposal =
        suggest::suggest(&request.name, request.connector_type(), &request.rows, &mut issues);
    Ok((proposal, issues))
}
