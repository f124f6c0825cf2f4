//! Clients and servers: what tonic-build writes, with our codec in the servers.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};
use prost_reflect::MethodDescriptor;

use crate::messages::WELL_KNOWN;
use crate::request::Request;
use crate::stubs;

/// The codec that tonic-build writes.
const CODEC: &str = "tonic_prost::ProstCodec";
/// The codec that refuses requests that break their rules.
const CHECKING_CODEC: &str = "crate::codec::CheckingCodec";

/// Which side of a service.
#[derive(Clone, Copy)]
pub(crate) enum Side {
    Client,
    Server,
}

/// The code of each package that has services.
pub(crate) fn generate(request: &Request, side: Side) -> Result<BTreeMap<String, String>> {
    let other_side = match side {
        Side::Client => "no_server",
        Side::Server => "no_client",
    };
    let well_known = format!("extern_path=.google.protobuf={WELL_KNOWN}");
    let parameters =
        ["flat_output_dir", "no_include", "compile_well_known_types", &well_known, other_side];
    let files = match protoc_gen_tonic::execute(&request.with_parameters(&parameters)?) {
        Ok(files) => files,
        Err(error) => bail!("protoc-gen-tonic: {error}"),
    };
    let mut code = BTreeMap::new();
    for file in files {
        let Some(package) = file.name().strip_suffix(".tonic.rs") else {
            bail!("protoc-gen-tonic wrote the unexpected file {}", file.name());
        };
        if !request.packages().contains_key(package) {
            continue;
        }
        let content = match side {
            Side::Client => deprecate(request, package, file.content().to_owned())?,
            Side::Server => check(request, package, file.content())?,
        };
        code.insert(package.to_owned(), content);
    }
    Ok(code)
}

/// Puts our codec where tonic's stands, and gives methods a body.
fn check(request: &Request, package: &str, content: &str) -> Result<String> {
    let services = request.services(package);
    let all = || services.iter().flat_map(|service| service.methods());
    let methods = all().count();
    let codecs = content.matches(CODEC).count();
    ensure!(codecs == methods, "tonic-build wrote {codecs} codecs for {methods} methods");
    let streams = all().filter(MethodDescriptor::is_server_streaming).count();
    stubs::by_default(&content.replace(CODEC, CHECKING_CODEC), package, methods, streams)
}

/// Marks the deprecated methods of clients, which protoc-gen-tonic forgets.
fn deprecate(request: &Request, package: &str, mut content: String) -> Result<String> {
    for method in request.services(package).iter().flat_map(|it| it.methods()) {
        if !is_deprecated(&method) {
            continue;
        }
        let path = format!("\"/{}/{}\"", method.parent_service().full_name(), method.name());
        let call = content.find(&path);
        let Some(function) = call.and_then(|call| content[..call].rfind("pub async fn ")) else {
            bail!("tonic-build wrote no function for {path}");
        };
        content.insert_str(function, "#[deprecated]\n        ");
    }
    Ok(content)
}

/// Whether the method has `option deprecated = true`.
pub(crate) fn is_deprecated(method: &MethodDescriptor) -> bool {
    method.method_descriptor_proto().options.as_ref().is_some_and(|it| it.deprecated())
}
