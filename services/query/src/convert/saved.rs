//! Saved queries on the wire, and the parameters of one that is run.

use std::collections::BTreeMap;

use lake::sql::{Error as Sql, Parameter, ScalarValue};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::Visibility;

use super::{schema, time, value};
use crate::error::{Error, Result};
use crate::store::saved::Stored;

/// What people decided about a query, of a request.
pub(crate) fn body(request: pb::SaveQueryRequest, schema: data::TableSchema) -> pb::SavedQuery {
    let visibility = match request.visibility() {
        Visibility::Unspecified => Visibility::Private,
        set @ (Visibility::Private | Visibility::Organization | Visibility::OrganizationEdit) => {
            set
        }
    };
    pb::SavedQuery {
        name: request.name,
        description: request.description,
        sql: request.sql,
        parameters: request.parameters,
        visibility: visibility as i32,
        labels: request.labels,
        schema: Some(schema),
        ..pb::SavedQuery::default()
    }
}

/// A query as it is told.
pub(crate) fn shown(saved: Stored) -> pb::SavedQuery {
    pb::SavedQuery {
        id: saved.id,
        org_id: saved.org_id,
        version: i32::try_from(saved.version).unwrap_or(i32::MAX),
        owner_id: saved.owner_id,
        updated_by: saved.updated_by,
        created_at: time(saved.created_at),
        updated_at: time(saved.updated_at),
        last_run_at: saved.last_run_at.and_then(time),
        ..saved.body
    }
}

fn invalid(message: String) -> Error {
    Sql::Invalid { line: 0, column: 0, message, suggestion: String::new() }.into()
}

/// NULL of its type for each declared parameter, once they are those of the statement and their defaults fit.
pub(crate) fn checked(
    declared: &[pb::QueryParameter],
    needed: &[Parameter],
) -> Result<BTreeMap<String, ScalarValue>> {
    let mut values = BTreeMap::new();
    for parameter in declared {
        let name = &parameter.name;
        let kind = parameter.r#type.as_ref().and_then(schema::engine_type);
        let kind = kind.ok_or_else(|| invalid(format!("${name} has no type")))?;
        let null = ScalarValue::try_from(&kind).ok();
        let null = null.ok_or_else(|| invalid(format!("${name} has no type of a value")))?;
        for given in parameter.default_value.iter().chain(&parameter.options) {
            let fits = match &given.kind {
                None => true,
                Some(it) => value::scalar(it, 1)
                    .ok()
                    .and_then(|it| it.cast_to(&kind).ok())
                    .is_some_and(|it| !it.is_null()),
            };
            if !fits {
                return Err(invalid(format!("a value of ${name} is not of its type")));
            }
        }
        if values.insert(name.clone(), null).is_some() {
            return Err(invalid(format!("${name} is declared twice")));
        }
        if !needed.iter().any(|it| it.name == *name) {
            return Err(invalid(format!("the statement does not have ${name}")));
        }
    }
    match needed.iter().find(|it| !values.contains_key(&it.name)) {
        Some(lacking) => Err(invalid(format!("${} is not declared", lacking.name))),
        None => Ok(values),
    }
}

/// The values with which a query is run: those that are given, and the defaults of the others.
pub(crate) fn values(
    declared: &[pb::QueryParameter],
    given: &[data::NamedValue],
) -> Result<Vec<data::NamedValue>> {
    let unknown = given.iter().find(|it| declared.iter().all(|known| known.name != it.name));
    if let Some(unknown) = unknown {
        return Err(Error::parameter(&unknown.name, "the query does not have it"));
    }
    let mut values = given.to_vec();
    for parameter in declared {
        let name = &parameter.name;
        match given.iter().find(|it| it.name == *name) {
            Some(it) => {
                let value = it.value.clone().unwrap_or_default();
                if !parameter.options.is_empty() && !parameter.options.contains(&value) {
                    return Err(Error::parameter(name, "it is none of those to choose from"));
                }
            }
            None => match &parameter.default_value {
                Some(value) => {
                    values.push(data::NamedValue { name: name.clone(), value: Some(value.clone()) })
                }
                None => return Err(Error::parameter(name, "it has no value")),
            },
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::data::v1::DataTypeKind;
    use platform_proto::platform::data::v1::value::Kind;

    use super::*;

    fn parameter(name: &str, default: Option<Kind>, options: Vec<Kind>) -> pb::QueryParameter {
        let value = |kind| data::Value { kind: Some(kind) };
        pb::QueryParameter {
            name: name.to_owned(),
            r#type: Some(data::DataType { kind: DataTypeKind::Int64 as i32, ..Default::default() }),
            default_value: default.map(value),
            options: options.into_iter().map(value).collect(),
            ..Default::default()
        }
    }

    fn given(name: &str, number: i64) -> data::NamedValue {
        let value = Some(data::Value { kind: Some(Kind::Int64Value(number)) });
        data::NamedValue { name: name.to_owned(), value }
    }

    #[test]
    fn what_is_declared_is_what_the_statement_has() {
        let needed = [Parameter { name: "a".to_owned(), data_type: None }];
        let none: [Parameter; 0] = [];
        let plain = || parameter("a", None, vec![]);
        assert!(checked(&[plain()], &needed).is_ok());
        assert!(checked(&[], &needed).is_err());
        assert!(checked(&[plain()], &none).is_err());
        assert!(checked(&[plain(), plain()], &needed).is_err());
        let text = || Kind::StringValue("x".to_owned());
        assert!(checked(&[parameter("a", Some(text()), vec![])], &needed).is_err());
        assert!(checked(&[parameter("a", None, vec![text()])], &needed).is_err());
    }

    #[test]
    fn what_is_not_given_is_the_default_and_what_is_given_is_one_of_the_options() {
        let five = || parameter("a", Some(Kind::Int64Value(5)), vec![]);
        assert_eq!(values(&[five()], &[]).unwrap(), [given("a", 5)]);
        assert_eq!(values(&[five()], &[given("a", 6)]).unwrap(), [given("a", 6)]);
        assert!(values(&[five()], &[given("b", 6)]).is_err());
        assert!(values(&[parameter("a", None, vec![])], &[]).is_err());
        let options = || parameter("a", None, vec![Kind::Int64Value(1), Kind::Int64Value(2)]);
        assert!(values(&[options()], &[given("a", 2)]).is_ok());
        assert!(values(&[options()], &[given("a", 3)]).is_err());
    }
}
