//! One RPC: signature, access, retries, purpose, effect, errors, examples.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use catalog::Image;
use catalog::access::{Access, Kind};
use catalog::method::MethodDoc;
use prost_reflect::{MessageDescriptor, MethodDescriptor};
use vectors::instance::Maker;

use crate::markup::{block, inline, link};

/// The section of a package's page that shows one method.
pub(crate) fn section(image: &Image, maker: &Maker, method: &MethodDescriptor) -> Result<String> {
    let doc =
        MethodDoc::parse(&image.comment(method)).with_context(|| method.full_name().to_owned())?;
    let anchor = format!("{}.{}", method.parent_service().name(), method.name());
    let mut html = format!("<section class=\"method\" id=\"{anchor}\"><h4>{}</h4>", method.name());
    _ = write!(
        html,
        "<p class=\"signature\"><code>{}({}{}) → {}{}</code></p>",
        method.name(),
        stream(method.is_client_streaming()),
        message_link(&method.input()),
        stream(method.is_server_streaming()),
        message_link(&method.output()),
    );
    _ = write!(html, "<p class=\"facts\">{}</p>", facts(method)?);
    for paragraph in &doc.purpose {
        html.push_str(&block(paragraph));
    }
    _ = write!(html, "<p><b>State.</b> {}</p>", inline(&doc.state));
    html.push_str(&errors(&doc));
    _ = write!(
        html,
        "<details><summary>JSON example</summary><div class=\"examples\">\
         <figure><figcaption>request</figcaption>{}</figure>\
         <figure><figcaption>response</figcaption>{}</figure></div></details></section>",
        example(maker, &method.input())?,
        example(maker, &method.output())?,
    );
    Ok(html)
}

/// A typical instance as indented JSON.
pub(crate) fn example(maker: &Maker, message: &MessageDescriptor) -> Result<String> {
    let json = vectors::file::json(&maker.typical(message)?)?;
    let value: serde_json::Value = serde_json::from_str(json.get())?;
    let pretty = serde_json::to_string_pretty(&value)?;
    Ok(format!("<pre>{}</pre>", crate::markup::escape(&pretty)))
}

fn stream(is_stream: bool) -> &'static str {
    if is_stream { "stream " } else { "" }
}

fn message_link(message: &MessageDescriptor) -> String {
    link(message.full_name(), message.package_name())
}

fn facts(method: &MethodDescriptor) -> Result<String> {
    let access = Access::of(method)?.with_context(|| method.full_name().to_owned())?;
    let mut facts = vec![match &access.kind {
        Kind::Public => fact("public", "anyone may call it"),
        Kind::Authenticated => fact("authenticated", "any valid principal, about itself"),
        Kind::Permission(permission) => fact(permission, "permission that the caller needs"),
        Kind::PeerOnly => fact("peers only", "services of the same cluster, by mTLS identity"),
        Kind::UserImplemented => fact("user-implemented", "users serve it, our processes call it"),
    }];
    if !access.resource.is_empty() {
        facts.push(fact(&format!("on {}", access.resource), "object of the permission"));
    }
    if !access.self_.is_empty() {
        facts.push(fact(&format!("or self: {}", access.self_), "that user may call it too"));
    }
    if access.peer {
        facts.push(fact("or peers", "services of the same cluster may call it too"));
    }
    if let Some(tenant) = &access.tenant {
        let path = if tenant.org.is_empty() { "by id" } else { &tenant.org };
        facts.push(fact(&format!("tenant: {path}"), "bound to the token's organisation"));
    }
    let idempotency = method.method_descriptor_proto().options.as_ref();
    facts.push(match idempotency.map_or(0, |options| options.idempotency_level.unwrap_or(0)) {
        1 => fact("read, retried", "no side effects: clients retry by themselves"),
        2 => fact("idempotent, retried", "repeating it changes nothing more"),
        _ => fact("not retried", "a client must not repeat it by itself"),
    });
    Ok(facts.concat())
}

fn fact(text: &str, title: &str) -> String {
    format!("<span class=\"fact\" title=\"{title}\">{text}</span>")
}

fn errors(doc: &MethodDoc) -> String {
    if doc.errors.is_empty() {
        return "<p><b>Errors.</b> Only those of every method.</p>".to_owned();
    }
    let mut html =
        String::from("<table class=\"errors\"><tr><th>code</th><th>reason</th><th>when</th></tr>");
    for error in &doc.errors {
        _ = write!(
            html,
            "<tr><td>{}</td><td><code>{}</code></td><td>{}</td></tr>",
            error.code,
            error.reason,
            inline(&error.when)
        );
    }
    html + "</table>"
}
