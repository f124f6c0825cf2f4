//! Measures of data sets and aggregations, by groups.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chrono_tz::Tz;
use lake::arrow::datatypes::Schema;
use platform_proto::platform::auth::v1::GetOrganizationRequest;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::data::v1::{Granularity, Row, RowBatch, Value};
use platform_proto::platform::query::v1 as pb;
use prost::Message as _;
use rpc::Call;
use tonic::Request;

use crate::convert::rows::message;
use crate::convert::schema;
use crate::core::filter::Kinds;
use crate::core::freshness;
use crate::core::measures::fill::{self, GROUPS_MAX, Key, Like};
use crate::core::measures::period::{Periods, Range};
use crate::core::measures::{Asked, Part, Time};
use crate::core::reading::Reading;
use crate::core::source;
use crate::error::{Error, Result};
use crate::parts::Parts;

/// Groups of an answer, where the request does not say.
const GROUPS_DEFAULT: usize = 1000;
/// Bytes of the groups of an answer; those of another range take as many.
const BYTES_MAX: usize = 3 << 19;
/// How long an answer of auth is waited for.
const ASK_MAX: Duration = Duration::from_secs(5);

pub(super) async fn query(
    parts: &Parts,
    call: &Call,
    request: pb::QueryMetricsRequest,
) -> Result<pb::QueryMetricsResponse> {
    let query = request.query.unwrap_or_default();
    let reader = parts.reader(call).await?;
    let source = source::find(parts, &reader, &query.dataset).await?;
    let mut reading = Reading::begin(parts, call, &reader).await?;
    let opened = reading.open(source).await?;
    let kinds = Kinds::of(parts, &reader, &opened.source, &opened.schema).await?;
    let ranges = Ranges::of(&query)?;
    let time = Time::of(&opened);
    let zone = zone(parts, &query, time.as_ref(), reader.org_id).await?;
    let granularity = query.granularity();
    let periods =
        (granularity != Granularity::Unspecified).then_some(Periods { granularity, zone });
    let asked = Asked { query: &query, opened: &opened, kinds: &kinds, time, zone, periods };
    asked.check()?;
    let (rows, schema, truncated) = groups(&reading, &asked, &ranges).await?;
    let batch = |rows: Vec<Row>| RowBatch { schema: Some(schema::of_result(&schema)), rows };
    let compared_groups = match &ranges.other {
        Some(other) => Some(batch(likes(&reading, &asked, &ranges, other, &rows).await?)),
        None => None,
    };
    let (mut total, mut compared_total) = (None, None);
    if query.with_total {
        total = Some(whole(&reading, &asked, ranges.own.as_ref()).await?);
        if let Some(other) = &ranges.other {
            compared_total = Some(whole(&reading, &asked, Some(other)).await?);
        }
    }
    Ok(pb::QueryMetricsResponse {
        groups: Some(batch(rows)),
        compared_groups,
        total,
        compared_total,
        truncated,
        freshness: Some(freshness::of(&reading, &opened.reads).await?),
    })
}

/// The days of a request.
struct Ranges {
    own: Option<Range>,
    other: Option<Range>,
}

impl Ranges {
    fn of(query: &pb::MetricQuery) -> Result<Self> {
        let range = |it: &Option<_>, field| it.as_ref().map(|it| Range::of(it, field)).transpose();
        let own = range(&query.date_range, "query.date_range")?;
        let other = range(&query.compare_to, "query.compare_to")?;
        let is_by_time = query.granularity() != Granularity::Unspecified;
        if other.is_some() && own.is_none() && is_by_time {
            let rule = "needs `date_range`, whose periods it is compared with";
            return Err(Error::field("query.compare_to", rule));
        }
        Ok(Self { own, other })
    }
}

/// The zone in which days begin; UTC where nothing depends on it.
async fn zone(
    parts: &Parts,
    query: &pb::MetricQuery,
    time: Option<&Time>,
    org_id: i64,
) -> Result<Tz> {
    let is_by_time = query.granularity() != Granularity::Unspecified;
    let asked = [
        ("query.granularity", is_by_time),
        ("query.date_range", query.date_range.is_some()),
        ("query.compare_to", query.compare_to.is_some()),
    ];
    let Some((field, _)) = asked.into_iter().find(|(_, is_asked)| *is_asked) else {
        return Ok(Tz::UTC);
    };
    match time {
        None => Err(Error::field(field, "needs a data set whose rows are about days")),
        Some(time) if time.is_moment => organization(parts, org_id).await,
        Some(_) => Ok(Tz::UTC),
    }
}

/// The zone of an organisation.
async fn organization(parts: &Parts, org_id: i64) -> Result<Tz> {
    let mut request = Request::new(GetOrganizationRequest { org_id });
    request.set_timeout(ASK_MAX);
    let answer = AuthServiceClient::new(parts.auth.clone()).get_organization(request).await;
    let answer = answer.map_err(|_| Error::Unavailable { dependency: "auth" })?.into_inner();
    let zone = answer.organization.unwrap_or_default().timezone;
    Ok(zone.parse().unwrap_or(Tz::UTC))
}

/// The groups in order, their columns, and whether there are more.
async fn groups(
    reading: &Reading<'_>,
    asked: &Asked<'_>,
    ranges: &Ranges,
) -> Result<(Vec<Row>, Schema, bool)> {
    let query = asked.query;
    let limit = match usize::try_from(query.limit) {
        Ok(0) | Err(_) => GROUPS_DEFAULT,
        Ok(limit) => limit.min(GROUPS_MAX),
    };
    let periods = asked.periods.as_ref().filter(|_| query.fill_gaps && fill::keeps_gaps(query));
    // What is missing is known only of groups that are all there.
    let most = if periods.is_some() { GROUPS_MAX } else { limit };
    let part = Part {
        range: ranges.own.as_ref(),
        is_grouped: true,
        is_narrowed: true,
        most: Some(most as u64 + 1),
    };
    let found = reading.all(&asked.statement(part)?).await?;
    let mut rows = Vec::new();
    for batch in &found.batches {
        rows.extend(message(batch, 0, batch.num_rows(), usize::MAX)?.rows);
    }
    if let Some(periods) = periods {
        if GROUPS_MAX < rows.len() {
            let rule = format!("takes at most {GROUPS_MAX} groups; ask for fewer");
            return Err(Error::field("query.fill_gaps", rule));
        }
        let shape = (asked.width(), query.measures.len());
        fill::gaps(&mut rows, shape, periods, ranges.own.as_ref())?;
        fill::sort(&mut rows, &asked.keys()?);
    }
    let mut truncated = limit < rows.len();
    rows.truncate(limit);
    let mut bytes = 0;
    let fitting = rows.iter().take_while(|row| {
        bytes += row.encoded_len() + 8;
        bytes <= BYTES_MAX
    });
    let fitting = fitting.count();
    truncated |= fitting < rows.len();
    rows.truncate(fitting);
    Ok((rows, asked.schema(&found.schema), truncated))
}

/// The same groups over another range, in the same order.
async fn likes(
    reading: &Reading<'_>,
    asked: &Asked<'_>,
    ranges: &Ranges,
    other: &Range,
    rows: &[Row],
) -> Result<Vec<Row>> {
    let periods = asked.periods.as_ref();
    let first = |range: &Range| periods.and_then(|it| it.first(range.first));
    let ranges = ranges.own.as_ref().and_then(first).zip(first(other));
    let width = asked.width();
    let like = Like { periods, ranges, width };
    let wanted: BTreeSet<Key> = rows.iter().map(|row| fill::key(&like.of(row))).collect();
    let part = Part { range: Some(other), is_grouped: true, is_narrowed: false, most: None };
    let mut stream = reading.rows(&asked.statement(part)?).await?;
    let mut found = BTreeMap::new();
    while let Some(batch) = reading.next(&mut stream).await? {
        if batch.num_rows() == 0 {
            continue;
        }
        for row in message(&batch, 0, batch.num_rows(), usize::MAX)?.rows {
            let key = fill::key(&row.values[..width]);
            if wanted.contains(&key) {
                found.insert(key, row.values[width..].to_vec());
            }
        }
    }
    Ok(like.all(rows, &found, asked.query.measures.len()))
}

/// The measures over all rows, behind NULL for the dimensions.
async fn whole(reading: &Reading<'_>, asked: &Asked<'_>, range: Option<&Range>) -> Result<Row> {
    let part = Part { range, is_grouped: false, is_narrowed: false, most: None };
    let found = reading.all(&asked.statement(part)?).await?;
    let mut values = vec![Value::default(); asked.width()];
    if let Some(batch) = found.batches.iter().find(|it| 0 < it.num_rows()) {
        let rows = message(batch, 0, 1, usize::MAX)?.rows;
        values.extend(rows.into_iter().flat_map(|it| it.values));
    }
    values.resize(asked.width() + asked.query.measures.len(), Value::default());
    Ok(Row { values })
}
