//! The table of methods: what the contracts say about each.

use std::fmt::Write;

use anyhow::{Context, Result};
use catalog::access::{Access, Kind, OPTION};
use prost_reflect::MethodDescriptor;
use prost_types::method_options::IdempotencyLevel;

use crate::layout::feature;
use crate::request::Request;
use crate::services::is_deprecated;

/// The table, as a Rust file.
pub(crate) fn generate(request: &Request) -> Result<String> {
    // Without the option in the request, no contract can say who may call.
    let has_access = request.pool().get_extension_by_name(OPTION).is_some();
    let mut rows = Vec::new();
    for package in request.packages().keys() {
        for method in request.services(package).iter().flat_map(|it| it.methods()) {
            let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
            let access = if has_access {
                Access::of(&method).with_context(|| method.full_name().to_owned())?
            } else {
                None
            };
            rows.push((path.clone(), row(package, &path, &method, access.as_ref())));
        }
    }
    rows.sort();
    let mut out =
        String::from("use crate::methods::*;\n\npub(crate) const METHODS: &[Method] = &[\n");
    for (_, row) in rows {
        out.push_str(&row);
    }
    out.push_str("];\n");
    Ok(out)
}

fn row(package: &str, path: &str, method: &MethodDescriptor, access: Option<&Access>) -> String {
    let options = method.method_descriptor_proto().options.clone().unwrap_or_default();
    let idempotency = match options.idempotency_level() {
        IdempotencyLevel::IdempotencyUnknown => "Unknown",
        IdempotencyLevel::NoSideEffects => "NoSideEffects",
        IdempotencyLevel::Idempotent => "Idempotent",
    };
    let mut row = String::new();
    _ = write!(
        row,
        "    #[cfg(feature = {:?})]
    Method {{
        path: {path:?},
        request: {:?},
        response: {:?},
        client_streaming: {},
        server_streaming: {},
        idempotency: Idempotency::{idempotency},
        access: {},
        deprecated: {},
    }},
",
        feature(package),
        method.input().full_name(),
        method.output().full_name(),
        method.is_client_streaming(),
        method.is_server_streaming(),
        access.map_or("None".to_owned(), |it| format!("Some({})", access_literal(it))),
        is_deprecated(method),
    );
    row
}

fn access_literal(access: &Access) -> String {
    let caller = match &access.kind {
        Kind::Public => "Public".to_owned(),
        Kind::Authenticated => "Authenticated".to_owned(),
        Kind::Permission(permission) => format!("Permission({permission:?})"),
        Kind::PeerOnly => "PeerOnly".to_owned(),
        Kind::UserImplemented => "UserImplemented".to_owned(),
    };
    let tenant = access.tenant.as_ref().map_or("None".to_owned(), |tenant| {
        format!(
            "Some(Tenant {{ org: {:?}, peer_names_org: {} }})",
            tenant.org, tenant.peer_names_org
        )
    });
    format!(
        "Access {{ caller: Caller::{caller}, resource: {:?}, self_: {:?}, peer: {}, tenant: {tenant} }}",
        access.resource, access.self_, access.peer,
    )
}
