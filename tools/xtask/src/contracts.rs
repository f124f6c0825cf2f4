//! What every contract must say, beyond what buf can check.
//!
//! `docs/guides/write-a-contract.md` gives the reasons.

use std::collections::BTreeMap;

use catalog::access::{Access, Kind};
use catalog::bounds::{Rules, sent_by_callers};
use catalog::method::MethodDoc;
use catalog::{Image, image::is_ours};
use prost_reflect::{FileDescriptor, MessageDescriptor, MethodDescriptor};

/// The one file that a family may import from another.
const SHARED: &str = "platform/common/v1/options.proto";

/// One line for each breach.
pub(crate) fn check(image: &Image) -> Vec<String> {
    let mut findings = Vec::new();
    for file in image.files() {
        imports(&file, &mut findings);
    }
    for service in image.services() {
        for method in service.methods() {
            method_form(image, &method, &mut findings);
        }
    }
    bounds(image, &mut findings);
    rule_ids(image, &mut findings);
    findings
}

fn imports(file: &FileDescriptor, findings: &mut Vec<String>) {
    let family = |package: &str| package.split('.').next().unwrap_or_default().to_owned();
    for import in file.dependencies() {
        let foreign = is_ours(import.package_name())
            && family(import.package_name()) != family(file.package_name());
        if foreign && import.name() != SHARED {
            findings.push(format!("{}: imports {} of another family", file.name(), import.name()));
        }
    }
}

fn method_form(image: &Image, method: &MethodDescriptor, findings: &mut Vec<String>) {
    let name = method.full_name();
    if let Err(error) = MethodDoc::parse(&image.comment(method)) {
        findings.push(format!("{name}: {error}"));
    }
    let options = method.method_descriptor_proto().options.as_ref();
    if options.is_none_or(|options| options.idempotency_level.is_none()) {
        findings.push(format!("{name}: no `idempotency_level`"));
    }
    match Access::of(method) {
        Err(error) => findings.push(format!("{name}: {error:#}")),
        Ok(None) => findings.push(format!("{name}: no option (platform.common.v1.access)")),
        Ok(Some(access)) => access_form(method, &access, findings),
    }
}

fn access_form(method: &MethodDescriptor, access: &Access, findings: &mut Vec<String>) {
    let name = method.full_name();
    let family = name.split('.').next().unwrap_or_default();
    if let Kind::Permission(permission) = &access.kind {
        if permission.split('.').next() != Some(family) {
            findings.push(format!("{name}: `{permission}` is another family's permission"));
        }
    } else if access.peer || !access.resource.is_empty() || !access.self_.is_empty() {
        findings.push(format!("{name}: `peer`, `resource` and `self` go with `permission` alone"));
    }
    let org = access.tenant.as_ref().map_or("", |tenant| tenant.org.as_str());
    for path in [access.resource.as_str(), access.self_.as_str(), org] {
        if !path.is_empty() && !leads_somewhere(&method.input(), path) {
            findings.push(format!("{name}: {} has no field `{path}`", method.input().full_name()));
        }
    }
    if access.tenant.is_some() && family != "platform" {
        findings.push(format!("{name}: only the platform family has tenants"));
    }
}

fn leads_somewhere(message: &MessageDescriptor, path: &str) -> bool {
    let (head, rest) = path.split_once('.').unwrap_or((path, ""));
    let Some(field) = message.get_field_by_name(head) else { return false };
    match field.kind().as_message() {
        Some(inner) if !rest.is_empty() => leads_somewhere(inner, rest),
        _ => rest.is_empty(),
    }
}

fn bounds(image: &Image, findings: &mut Vec<String>) {
    let Some(rules) = Rules::of(image.pool()) else {
        findings.push("the contracts do not import buf/validate/validate.proto".to_owned());
        return;
    };
    for message in sent_by_callers(image) {
        for field in message.fields() {
            for missing in rules.missing_maxima(&field) {
                findings.push(format!("{}: no bound: {missing}", field.full_name()));
            }
        }
    }
}

/// A rule's id is what a caller's error names, so it must name one rule.
fn rule_ids(image: &Image, findings: &mut Vec<String>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for message in image.messages() {
        for id in catalog::bounds::rule_ids(&message) {
            if let Some(other) = seen.insert(id.clone(), message.full_name().to_owned()) {
                findings.push(format!("{}: rule `{id}` is also {other}'s", message.full_name()));
            }
        }
    }
}
