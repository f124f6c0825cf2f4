//! From a pool of descriptors to the text of each package.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use prost_reflect::{DescriptorPool, MessageDescriptor};

use crate::{
    Options, Output, Refused,
    cel::Compiler,
    emit::{MessageWriter, Statics, Writing},
    names::Paths,
    plan::MessagePlan,
    planner::Planner,
    schema::{self, Schema},
};

/// The name of the package's own module in its generated code.
const MODULE: &str = "pb";

/// The modules of the runtime that generated code may call.
const MODULES: &[&str] = &["cel", "host", "ip", "text", "time", "uri"];

/// A message, and what is to be checked of it or why that is not known.
struct Planned {
    message: MessageDescriptor,
    plan: Result<MessagePlan>,
}

pub(crate) fn generate(
    pool: &DescriptorPool,
    packages: &[String],
    options: &Options,
) -> Result<Vec<Output>> {
    let planned = plan(pool)?;
    let writing = survey(&planned);
    let paths = Paths::new(&options.root, &options.well_known);
    let mut outputs = Vec::new();
    let mut errors = Vec::new();
    for package in packages {
        let module = paths.package(package);
        let paths = paths.with_alias(package, MODULE);
        let mut statics = Statics::default();
        let mut implementations = String::new();
        for planned in planned.iter().filter(|p| p.message.package_name() == package) {
            let mut writer =
                MessageWriter { writing: &writing, paths: &paths, statics: &mut statics };
            let written = match &planned.plan {
                Ok(plan) => writer.implementation(plan).map_err(|error| format!("{error:#}")),
                Err(error) => Err(format!("{error:#}")),
            };
            implementations += &written.unwrap_or_else(|error| {
                errors.push(format!("{}: {error}", planned.message.full_name()));
                writer.refusal(&planned.message, &error)
            });
        }
        let head =
            if has_deprecated_fields(&planned, package) { "#[allow(deprecated)]" } else { "" };
        let content = file(head, &module, &implementations, &statics, options);
        let content = content.with_context(|| format!("package {package}"))?;
        outputs.push(Output { package: package.clone(), content });
    }
    if options.refused == Refused::Fail && !errors.is_empty() {
        bail!(
            "{} messages have rules that cannot be compiled:\n{}",
            errors.len(),
            errors.join("\n")
        );
    }
    Ok(outputs)
}

/// Plans all messages, those of other packages too: what contains them must know whether they have rules.
fn plan(pool: &DescriptorPool) -> Result<Vec<Planned>> {
    let schema = Schema::of(pool)?;
    let compiler = Compiler::default();
    let is_planned = |message: &MessageDescriptor| {
        let is_foreign = matches!(message.package_name(), "google.protobuf" | "buf.validate");
        !message.is_map_entry() && !is_foreign
    };
    let planned = pool.all_messages().filter(is_planned).map(|message| {
        let plan = match &schema {
            Some(schema) => Planner { pool, schema, compiler: &compiler }.plan(&message),
            None => Ok(MessagePlan::bare(&message)),
        };
        Planned { message, plan }
    });
    Ok(planned.collect())
}

/// Finds the messages that have something to check, and those that may contain themselves.
fn survey(planned: &[Planned]) -> Writing {
    let mut contents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut checked = BTreeSet::new();
    for Planned { message, plan } in planned {
        let nested = plan.as_ref().map(|plan| plan.nested().map(|m| m.full_name()).collect());
        contents.insert(message.full_name(), nested.unwrap_or_default());
        if plan.as_ref().map_or(true, MessagePlan::has_rules) {
            checked.insert(message.full_name().to_owned());
        }
    }
    loop {
        let with_checked =
            |nested: &BTreeSet<&str>| nested.iter().any(|name| checked.contains(*name));
        let found: Vec<String> = contents
            .iter()
            .filter(|(name, nested)| !checked.contains(**name) && with_checked(nested))
            .map(|(name, _)| (*name).to_owned())
            .collect();
        if found.is_empty() {
            break;
        }
        checked.extend(found);
    }
    let is_recursive = |name: &&String| contains_itself(&contents, name);
    let recursive = checked.iter().filter(is_recursive).cloned().collect();
    Writing { checked, recursive }
}

fn contains_itself(contents: &BTreeMap<&str, BTreeSet<&str>>, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![name];
    while let Some(outer) = next.pop() {
        for inner in contents.get(outer).into_iter().flatten().copied() {
            if inner == name {
                return true;
            }
            if seen.insert(inner) {
                next.push(inner);
            }
        }
    }
    false
}

/// Whether prost marks what the code of a package reads.
fn has_deprecated_fields(planned: &[Planned], package: &str) -> bool {
    let messages = planned.iter().map(|planned| &planned.message);
    let of_package = messages.filter(|message| message.package_name() == package);
    let mut fields = of_package.flat_map(MessageDescriptor::fields);
    fields.any(|field| schema::flag(&field.options(), "deprecated"))
}

/// The text of a package: one block, so that its imports and statics are its own.
fn file(
    head: &str,
    module: &str,
    implementations: &str,
    statics: &Statics,
    options: &Options,
) -> Result<String> {
    let items = statics.items() + implementations;
    let mut names = vec!["Validate"];
    if items.contains("fn check(") {
        names.extend(["Checker", "Path"]);
    }
    names.extend(Some("Rule").filter(|_| items.contains(": Rule = ")));
    names.extend(MODULES.iter().filter(|module| is_used(&items, module)));
    let cow = if is_used(&items, "Cow") { "use std::borrow::Cow;" } else { "" };
    let runtime = format!("use {}::{{{}}};", options.runtime, names.join(", "));
    let module =
        if items.contains(MODULE) { format!("use {module} as {MODULE};") } else { String::new() };
    let imports = [cow, &runtime, &module].concat();
    let text = format!("{head} const _: () = {{ {imports} {items} }};");
    let parsed = syn::parse_file(&text).with_context(|| format!("generated no Rust: {text}"))?;
    Ok(prettyplease::unparse(&parsed))
}

/// Whether the code of a text uses what is in a module or type of this name.
fn is_used(text: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let path = format!("{name}::");
    text.match_indices(&path).any(|(start, _)| !text[..start].ends_with(is_part))
}
