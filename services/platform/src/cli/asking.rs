//! Calls by the method's name, with requests and answers as JSON.

use platform_proto::methods::{self, Method};
use platform_proto::registry::{self, Type};
use serde_json::Value;

use crate::cli::complaint::Complaint;
use crate::cli::connection::{Answers, Connection};

/// A call that was begun.
pub(crate) struct Asked {
    answers: Answers,
    answered: &'static Type,
}

impl Asked {
    /// The next answer, if there is one.
    pub(crate) async fn next(&mut self) -> Result<Option<Value>, Complaint> {
        match self.answers.next().await? {
            Some(answer) => {
                self.answered.decode_to_json(&answer).map(Some).map_err(Complaint::Usage)
            }
            None => Ok(None),
        }
    }
}

/// Calls a method.
pub(crate) async fn begin(
    connection: &mut Connection,
    method: &'static Method,
    request: Value,
) -> Result<Asked, Complaint> {
    let of =
        |name| registry::find(name).ok_or_else(|| Complaint::usage("the message is not known"));
    let (asked, answered) = (of(method.request)?, of(method.response)?);
    let encoded = asked.encode_from_json(request).map_err(Complaint::Usage)?;
    let path = http::uri::PathAndQuery::from_static(method.path);
    let answers = connection.call_at(path, encoded.into(), method.server_streaming).await?;
    Ok(Asked { answers, answered })
}

/// Begins a call of a method below `platform.`, such as `etl.v1.ETLService/GetExecution`.
pub(crate) async fn follow(
    connection: &mut Connection,
    name: &str,
    request: Value,
) -> Result<Asked, Complaint> {
    let method = methods::method(&format!("/platform.{name}"));
    let method = method.ok_or_else(|| Complaint::usage("the method is not known"))?;
    begin(connection, method, request).await
}

/// The one answer of a method below `platform.`.
pub(crate) async fn ask(
    connection: &mut Connection,
    name: &str,
    request: Value,
) -> Result<Value, Complaint> {
    let mut asked = follow(connection, name, request).await?;
    let answer = asked.next().await?;
    answer.ok_or_else(|| tonic::Status::internal("the answer is empty").into())
}

/// A whole number of an answer; those of 64 bits are texts in JSON.
pub(crate) fn number(value: &Value) -> i64 {
    value.as_i64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default()
}

/// Fails a test unless a request is one of its method's and keeps the contract's rules.
#[cfg(test)]
pub(crate) fn check(name: &str, request: Value) {
    let method = methods::method(&format!("/platform.{name}")).unwrap();
    let asked = registry::find(method.request).unwrap();
    let encoded = asked.encode_from_json(request.clone()).unwrap();
    asked.validate(&encoded).unwrap_or_else(|rule| panic!("{name} {request}: {rule}"));
}
