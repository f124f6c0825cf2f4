//! Messages and enums: what prost-build writes, with the type URLs of protobuf.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};

use crate::derives;
use crate::packed;
use crate::request::Request;

/// The module of the well-known types in the crate that is generated.
pub(crate) const WELL_KNOWN: &str = "crate::google::protobuf";

const INSERTION_POINT: &str = "// @@protoc_insertion_point(module)\n";

/// The types of each package, with `prost::Name`.
pub(crate) fn generate(request: &Request) -> Result<BTreeMap<String, String>> {
    let mut types = generate_nameless(request, &["enable_type_names"])?;
    for (package, content) in &mut types {
        add_type_domain(request, package, content)?;
    }
    Ok(types)
}

/// The types of each package; `extra` are more parameters.
pub(crate) fn generate_nameless(
    request: &Request,
    extra: &[&str],
) -> Result<BTreeMap<String, String>> {
    let well_known = format!("extern_path=.google.protobuf={WELL_KNOWN}");
    let parameters =
        ["flat_output_dir", "bytes=.", "btree_map=.", "compile_well_known_types", &well_known];
    let raw = request.with_parameters(&[&parameters, extra].concat())?;
    let raw = packed::by_default(&raw)?;
    let files = match protoc_gen_prost::execute(&raw) {
        Ok(files) => files,
        Err(error) => bail!("protoc-gen-prost: {error}"),
    };
    let mut contents: BTreeMap<String, String> =
        files.into_iter().map(|it| (it.name().to_owned(), it.content().to_owned())).collect();
    let mut types = BTreeMap::new();
    for package in request.packages().keys() {
        let Some(content) = contents.remove(&format!("{package}.rs")) else {
            bail!("protoc-gen-prost wrote nothing for {package}");
        };
        // A mark for plugins that add to this file; here they write files of their own.
        let content = derives::same_for_all(&content.replace(INSERTION_POINT, ""))?;
        types.insert(package.clone(), content);
    }
    Ok(types)
}

/// Gives type URLs their domain; without it no other language can unpack an `Any` of ours.
fn add_type_domain(request: &Request, package: &str, content: &mut String) -> Result<()> {
    for message in request.messages(package) {
        let name = message.full_name();
        let bare = format!("\"/{name}\"");
        let count = content.matches(&bare).count();
        ensure!(count == 1, "prost-build wrote {count} type URLs for {name}, not one");
        *content = content.replacen(&bare, &format!("\"type.googleapis.com/{name}\""), 1);
    }
    Ok(())
}
