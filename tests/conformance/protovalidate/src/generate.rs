//! Generates what the executor is compiled with: messages, their validation, and a look-up by name.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Context as _, Result, anyhow};
use prost::Message;
use prost_reflect::DescriptorPool;
use prost_types::{FileDescriptorProto, compiler::CodeGeneratorRequest};
use rulegen::{
    Options, Refused,
    names::{self, Paths},
};

use crate::descriptors::Files;

/// Files that nothing is generated for: no test message contains what they define.
const SKIPPED: &[&str] = &["buf/validate/validate.proto", "google/protobuf/descriptor.proto"];

/// Where the executor mounts the generated file.
const ROOT: &str = "crate::generated";

/// The packages of a tree of modules, below one of their names.
#[derive(Default)]
struct Module {
    content: String,
    children: BTreeMap<String, Module>,
}

/// The text of the generated file.
pub fn generate(files: &Files) -> Result<String> {
    let pool = files.pool()?;
    let mut root = Module::default();
    for (package, content) in messages(files)? {
        root.at(&package).content += &content;
    }
    let packages = packages(&pool);
    let options = Options {
        root: ROOT.to_owned(),
        well_known: format!("{ROOT}::google::protobuf"),
        runtime: "rulegen::validate".to_owned(),
        refused: Refused::Report,
    };
    for output in rulegen::generate(&pool, &packages, &options)? {
        root.at(&output.package).content += &output.content;
    }
    let mut text = String::new();
    root.write(&mut text);
    Ok(text + &look_up(&pool, &packages, &options))
}

/// The messages of each package, written by prost.
fn messages(files: &Files) -> Result<Vec<(String, String)>> {
    let lowered = files.lowered()?.file.into_iter();
    let proto_file: Vec<FileDescriptorProto> =
        lowered.map(FileDescriptorProto::decode).collect::<Result<_, _>>()?;
    let names = proto_file.iter().map(|file| file.name().to_owned());
    let request = CodeGeneratorRequest {
        file_to_generate: names.filter(|name| !SKIPPED.contains(&name.as_str())).collect(),
        parameter: Some("flat_output_dir,bytes=.,btree_map=.,compile_well_known_types".to_owned()),
        proto_file,
        ..CodeGeneratorRequest::default()
    };
    let generated =
        protoc_gen_prost::execute(&request.encode_to_vec()).map_err(|error| anyhow!("{error}"))?;
    let module = |file: prost_types::compiler::code_generator_response::File| {
        let package = file.name().strip_suffix(".rs").context("a file that is no Rust")?.to_owned();
        Ok((package, file.content().to_owned()))
    };
    generated.into_iter().map(module).collect()
}

/// The packages of the test messages.
fn packages(pool: &DescriptorPool) -> Vec<String> {
    let files = pool.files().filter(|file| !SKIPPED.contains(&file.name()));
    let mut packages: Vec<String> = files.map(|file| file.package_name().to_owned()).collect();
    packages.retain(|package| package != "google.protobuf");
    packages.sort();
    packages.dedup();
    packages
}

/// A function that decodes and validates a message of a type that is known by its name.
fn look_up(pool: &DescriptorPool, packages: &[String], options: &Options) -> String {
    let paths = Paths::new(&options.root, &options.well_known);
    let mut text = String::from(
        "pub fn validate(name: &str, value: &[u8]) -> Option<super::Validated> {\n    Some(match name {\n",
    );
    for message in pool.all_messages().filter(|message| !message.is_map_entry()) {
        let (name, path) = (message.full_name(), paths.message(&message));
        if packages.iter().any(|package| package == message.package_name()) {
            _ = writeln!(text, "        {name:?} => super::validated::<{path}>(value),");
        } else if !SKIPPED.contains(&message.parent_file().name()) {
            // Well-known types have no rules.
            _ = writeln!(text, "        {name:?} => super::decoded::<{path}>(value),");
        }
    }
    text + "        _ => return None,\n    })\n}\n"
}

impl Module {
    fn at(&mut self, package: &str) -> &mut Module {
        package
            .split('.')
            .fold(self, |module, name| module.children.entry(names::ident(name)).or_default())
    }

    fn write(&self, text: &mut String) {
        *text += &self.content;
        for (name, child) in &self.children {
            _ = writeln!(text, "pub mod {name} {{");
            child.write(text);
            *text += "}\n";
        }
    }
}
