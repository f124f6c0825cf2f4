//! Any method of any server, with JSON in and out.

use bytes::Bytes;
use clap::{Arg, ArgMatches, Command};
use prost_reflect::prost::Message as _;
use prost_reflect::{DeserializeOptions, DynamicMessage, MethodDescriptor, SerializeOptions};
use serde_json::Value;

use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{Output, Printer};
use crate::cli::{flags, reflection, switch};

/// `platform call`.
pub(crate) fn command() -> Command {
    Command::new("call")
        .about("Call any method, which the server itself describes")
        .arg(Arg::new("method").value_name("SERVICE/METHOD").help(
            "Such as platform.auth.v1.RoleService/ListRoles; without a method, what there is",
        ))
        .arg(
            Arg::new("data")
                .long("data")
                .short('d')
                .value_name("JSON")
                .default_value("{}")
                .help("The request as JSON or YAML, @FILE, or @- for the standard input"),
        )
        .arg(switch("describe", "Show the fields of the request and the answer instead of calling"))
}

pub(crate) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let named =
        matches.get_one::<String>("method").map_or("", String::as_str).trim_start_matches('/');
    if named.is_empty() {
        let services = reflection::services(connection).await?;
        return list(services.iter().map(String::as_str), "service", output);
    }
    let (service, method) = named.split_once('/').unwrap_or((named, ""));
    let found = reflection::service(connection, service).await?;
    let found = found.ok_or_else(|| {
        Complaint::Usage(format!("the server has no service `{service}`; see platform call"))
    })?;
    if method.is_empty() {
        let methods: Vec<String> = found.methods().map(|it| it.name().to_owned()).collect();
        return list(methods.iter().map(String::as_str), "method", output);
    }
    let method = found.methods().find(|it| it.name() == method).ok_or_else(|| {
        Complaint::Usage(format!(
            "`{service}` has no method `{method}`; see platform call {service}"
        ))
    })?;
    if matches.get_flag("describe") {
        return describe(&method, output);
    }
    if method.is_client_streaming() {
        return Err(Complaint::usage(
            "methods to which a client streams cannot be called from here",
        ));
    }
    call(&method, matches, connection, output).await
}

async fn call(
    method: &MethodDescriptor,
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let request = request(method, matches.get_one::<String>("data").map_or("{}", String::as_str))?;
    let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
    let path = path.parse().map_err(|_| Complaint::usage("the method's name is no path"))?;
    let mut answers = connection.call_at(path, request, method.is_server_streaming()).await?;
    let mut printer = Printer::new(output, method.is_server_streaming());
    while let Some(answer) = answers.next().await? {
        let answer = DynamicMessage::decode(method.output(), answer).map_err(|error| {
            tonic::Status::internal(format!("the answer cannot be read: {error}"))
        })?;
        let options = SerializeOptions::new().stringify_64_bit_integers(true);
        let json = answer.serialize_with_options(serde_json::value::Serializer, &options);
        printer.print(&json.map_err(|error| Complaint::Usage(error.to_string()))?)?;
    }
    printer.finish()
}

fn request(method: &MethodDescriptor, data: &str) -> Result<Bytes, Complaint> {
    let text = match data.strip_prefix('@') {
        Some(path) => flags::content(path)?,
        None => data.to_owned(),
    };
    let wrong = |error: &dyn std::fmt::Display| Complaint::Usage(format!("--data: {error}"));
    let json: Value = serde_yaml_ng::from_str(&text).map_err(|error| wrong(&error))?;
    let options = DeserializeOptions::new();
    let message = DynamicMessage::deserialize_with_options(method.input(), json, &options);
    Ok(message.map_err(|error| wrong(&error))?.encode_to_vec().into())
}

fn list<'a>(
    names: impl Iterator<Item = &'a str>,
    what: &str,
    output: Output,
) -> Result<(), Complaint> {
    let rows: Vec<Value> = names.map(|name| serde_json::json!({ what: name })).collect();
    let mut printer = Printer::new(output, false);
    printer.print(&serde_json::json!({ format!("{what}s"): rows }))?;
    printer.finish()
}

fn describe(method: &MethodDescriptor, output: Output) -> Result<(), Complaint> {
    let mut rows = Vec::new();
    for (side, message) in [("request", method.input()), ("answer", method.output())] {
        for field in message.fields() {
            let many = if field.is_list() { "repeated " } else { "" };
            rows.push(serde_json::json!({
                "message": side, "name": field.json_name(), "number": field.number(),
                "type": format!("{many}{:?}", field.kind()),
            }));
        }
    }
    let mut printer = Printer::new(output, false);
    printer.print(&serde_json::json!({ "fields": rows }))?;
    printer.finish()
}
