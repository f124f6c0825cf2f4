//! A buf plugin's request, made fit for the generators.
//!
//! Owns:      the descriptors and their comments.
//! Invariant: options survive, unknown ones too; comments are in the order of their paths, and say
//!            nothing to tools.
//! Not here:  what is generated.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use prost::Message;
use prost_reflect::{DescriptorPool, EnumDescriptor, MessageDescriptor, ServiceDescriptor};
use prost_types::compiler::CodeGeneratorRequest;
use prost_types::{FileDescriptorProto, SourceCodeInfo};

use crate::wire;

/// `CodeGeneratorRequest.file_to_generate`.
const FILE_TO_GENERATE: u32 = 1;
/// `CodeGeneratorRequest.parameter`.
const PARAMETER: u32 = 2;
/// `CodeGeneratorRequest.proto_file`.
const PROTO_FILE: u32 = 15;
/// `CodeGeneratorRequest.source_file_descriptors`: a second copy, which no generator here reads.
const SOURCE_FILE: u32 = 17;
/// `FileDescriptorProto.source_code_info`.
const SOURCE_CODE_INFO: u32 = 9;
/// `FileDescriptorSet.file`.
const SET_FILE: u32 = 1;

/// What a plugin is asked to generate.
pub(crate) struct Request {
    raw: Vec<u8>,
    pool: DescriptorPool,
    packages: BTreeMap<String, Package>,
}

/// A package that is to be generated.
#[derive(Clone, Debug, Default)]
pub(crate) struct Package {
    /// Other packages of the request that its files import.
    pub(crate) imports: BTreeSet<String>,
    pub(crate) has_services: bool,
}

impl Request {
    /// Takes an encoded `CodeGeneratorRequest`.
    pub(crate) fn read(raw: &[u8]) -> Result<Self> {
        let raw = wire::rewrite(raw, SOURCE_FILE, |_| Ok(None))?;
        let raw = wire::rewrite(&raw, PROTO_FILE, |file| {
            wire::rewrite(file, SOURCE_CODE_INFO, |info| tidy_comments(info).map(Some)).map(Some)
        })?;
        let request = CodeGeneratorRequest::decode(raw.as_slice())?;
        let mut set = Vec::with_capacity(raw.len());
        for file in wire::fields(&raw, PROTO_FILE)? {
            wire::append(&mut set, SET_FILE, file);
        }
        let pool = DescriptorPool::decode(set.as_slice()).context("the request's descriptors")?;
        let packages = packages(&request)?;
        Ok(Self { raw, pool, packages })
    }

    pub(crate) fn pool(&self) -> &DescriptorPool {
        &self.pool
    }

    /// The packages to be generated, by name.
    pub(crate) fn packages(&self) -> &BTreeMap<String, Package> {
        &self.packages
    }

    /// The package's messages, nested ones too but no map entries, in the order of their full names.
    pub(crate) fn messages(&self, package: &str) -> Vec<MessageDescriptor> {
        let is_in = |it: &MessageDescriptor| it.package_name() == package && !it.is_map_entry();
        let mut messages: Vec<_> = self.pool.all_messages().filter(is_in).collect();
        messages.sort_by(|a, b| a.full_name().cmp(b.full_name()));
        messages
    }

    /// The package's enums, nested ones too, in the order of their full names.
    pub(crate) fn enums(&self, package: &str) -> Vec<EnumDescriptor> {
        let mut enums: Vec<_> =
            self.pool.all_enums().filter(|it| it.package_name() == package).collect();
        enums.sort_by(|a, b| a.full_name().cmp(b.full_name()));
        enums
    }

    /// The package's services, in the order of their full names.
    pub(crate) fn services(&self, package: &str) -> Vec<ServiceDescriptor> {
        let mut services: Vec<_> =
            self.pool.services().filter(|it| it.package_name() == package).collect();
        services.sort_by(|a, b| a.full_name().cmp(b.full_name()));
        services
    }

    /// The encoded request with other parameters.
    pub(crate) fn with_parameters(&self, parameters: &[&str]) -> Result<Vec<u8>> {
        let mut raw = wire::rewrite(&self.raw, PARAMETER, |_| Ok(None))?;
        wire::append(&mut raw, PARAMETER, parameters.join(",").as_bytes());
        Ok(raw)
    }

    /// The request with more files, which alone are to be generated.
    pub(crate) fn with_files_only(&self, files: &[FileDescriptorProto]) -> Result<Self> {
        let mut raw = wire::rewrite(&self.raw, FILE_TO_GENERATE, |_| Ok(None))?;
        for file in files {
            wire::append(&mut raw, FILE_TO_GENERATE, file.name().as_bytes());
            wire::append(&mut raw, PROTO_FILE, &file.encode_to_vec());
        }
        Self::read(&raw)
    }

    /// All files as an encoded `FileDescriptorSet` without comments, imports before what needs them.
    pub(crate) fn image(&self) -> Result<Vec<u8>> {
        let mut image = Vec::new();
        for file in wire::fields(&self.raw, PROTO_FILE)? {
            let bare = wire::rewrite(file, SOURCE_CODE_INFO, |_| Ok(None))?;
            wire::append(&mut image, SET_FILE, &bare);
        }
        Ok(image)
    }
}

fn packages(request: &CodeGeneratorRequest) -> Result<BTreeMap<String, Package>> {
    let wanted: BTreeSet<&str> = request.file_to_generate.iter().map(String::as_str).collect();
    let package_of: BTreeMap<&str, &str> =
        request.proto_file.iter().map(|file| (file.name(), file.package())).collect();
    let mut packages: BTreeMap<String, Package> = BTreeMap::new();
    for file in request.proto_file.iter().filter(|file| wanted.contains(file.name())) {
        if file.syntax() != "proto3" {
            bail!("{}: only proto3 is supported", file.name());
        }
        if file.package().is_empty() {
            bail!("{}: a file needs a package", file.name());
        }
        let package = packages.entry(file.package().to_owned()).or_default();
        package.has_services |= !file.service.is_empty();
        let imports = file.dependency.iter().filter(|import| wanted.contains(import.as_str()));
        for import in imports.filter_map(|import| package_of.get(import.as_str())) {
            if *import != file.package() {
                package.imports.insert((*import).to_owned());
            }
        }
    }
    Ok(packages)
}

/// Sorts comments by path, since protoc-gen-tonic searches them as if they were, and takes out lines
/// that speak to `buf lint`.
fn tidy_comments(info: &[u8]) -> Result<Vec<u8>> {
    let mut info = SourceCodeInfo::decode(info)?;
    info.location.sort_by(|a, b| a.path.cmp(&b.path));
    for location in &mut info.location {
        for comment in [&mut location.leading_comments, &mut location.trailing_comments] {
            *comment = comment.take().as_deref().and_then(for_readers);
        }
        location.leading_detached_comments.clear();
    }
    Ok(info.encode_to_vec())
}

fn for_readers(comment: &str) -> Option<String> {
    let is_for_readers =
        |line: &&str| !line.trim_start().starts_with(catalog::comment::LINT_IGNORE);
    let lines: Vec<&str> = comment.lines().filter(is_for_readers).collect();
    let text = lines.join("\n");
    let text = text.trim_end();
    (!text.is_empty()).then(|| format!("{text}\n"))
}

#[cfg(test)]
mod tests {
    use prost_types::source_code_info::Location;

    use super::*;

    fn location(path: &[i32], comment: &str) -> Location {
        let leading_comments = Some(comment.to_owned());
        Location { path: path.to_vec(), leading_comments, ..Location::default() }
    }

    #[test]
    fn comments_are_sorted_and_without_instructions_to_tools() {
        let info = SourceCodeInfo {
            location: vec![
                location(&[6, 0], " A service.\n\n buf:lint:ignore SERVICE_SUFFIX\n"),
                location(&[4, 0], " buf:lint:ignore ENUM_VALUE_PREFIX\n"),
            ],
        };
        let tidy = tidy_comments(&info.encode_to_vec()).unwrap();
        let tidy = SourceCodeInfo::decode(tidy.as_slice()).unwrap();
        assert_eq!(tidy.location[0].path, [4, 0]);
        assert_eq!(tidy.location[0].leading_comments, None);
        assert_eq!(tidy.location[1].leading_comments(), " A service.\n");
    }
}
