//! The descriptors of twins, from which the generators write them as any other package.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use prost_reflect::{FileDescriptor, MessageDescriptor, ServiceDescriptor};
use prost_types::field_descriptor_proto::Type;
use prost_types::source_code_info::Location;
use prost_types::{
    DescriptorProto, FieldDescriptorProto, FileDescriptorProto, ServiceDescriptorProto,
    SourceCodeInfo,
};

use super::{SEGMENT, Twins};
use crate::request::Request;
use crate::services::Side;

/// `FileDescriptorProto.message_type` and `service`, as they stand in comments' paths.
const MESSAGES: i32 = 4;
const SERVICES: i32 = 6;

impl Twins {
    /// The request with a file more for each package with twins; only those are to be generated.
    pub(super) fn request(&self, request: &Request, side: Side) -> Result<Request> {
        let mut files = Vec::new();
        for package in self.packages() {
            files.push(self.file(request, package, side)?);
        }
        request.with_files_only(&files)
    }

    fn file(&self, request: &Request, package: &str, side: Side) -> Result<FileDescriptorProto> {
        let mut locations = Vec::new();
        let mut file = FileDescriptorProto {
            name: Some(format!("{package}.{SEGMENT}.proto")),
            package: Some(format!("{package}.{SEGMENT}")),
            syntax: Some("proto3".to_owned()),
            ..FileDescriptorProto::default()
        };
        for message in self.in_package(package) {
            let index = i32::try_from(file.message_type.len())?;
            locations.extend(comments(&message.parent_file(), message.path(), [MESSAGES, index]));
            file.message_type.push(self.message(message));
        }
        for service in self.services(request, package, side)? {
            let index = i32::try_from(file.service.len())?;
            locations.extend(comments(&service.parent_file(), service.path(), [SERVICES, index]));
            file.service.push(self.service(&service));
        }
        file.dependency = imports(request, &file);
        if !locations.is_empty() {
            file.source_code_info = Some(SourceCodeInfo { location: locations });
        }
        Ok(file)
    }

    fn message(&self, message: &MessageDescriptor) -> DescriptorProto {
        let mut twin = DescriptorProto { options: None, ..message.descriptor_proto().clone() };
        // Entries of maps belong to their fields; other nested types are those of the original.
        twin.nested_type.retain(|it| it.options.as_ref().is_some_and(|it| it.map_entry()));
        twin.enum_type.clear();
        let mut entries = BTreeMap::new();
        for entry in &mut twin.nested_type {
            let name = format!(".{}.{}", message.full_name(), entry.name());
            entries.insert(name, format!(".{}.{}", twin_name(message), entry.name()));
            entry.field.iter_mut().for_each(|field| self.retarget(field, &BTreeMap::new()));
        }
        twin.field.iter_mut().for_each(|field| self.retarget(field, &entries));
        twin
    }

    fn retarget(&self, field: &mut FieldDescriptorProto, entries: &BTreeMap<String, String>) {
        field.options = None;
        let Some(name) = field.type_name.take() else { return };
        if self.encoded.contains(name.trim_start_matches('.')) {
            field.set_type(Type::Bytes);
        } else {
            field.type_name = Some(match entries.get(&name) {
                Some(entry) => entry.clone(),
                None => self.type_name(&name),
            });
        }
    }

    fn service(&self, service: &ServiceDescriptor) -> ServiceDescriptorProto {
        let mut twin = service.service_descriptor_proto().clone();
        for method in &mut twin.method {
            for name in [&mut method.input_type, &mut method.output_type] {
                *name = name.take().map(|name| self.type_name(&name));
            }
        }
        twin
    }

    /// The name with a leading dot under which a type is known here: its twin's, if it has one.
    fn type_name(&self, name: &str) -> String {
        match self.messages.get(name.trim_start_matches('.')) {
            Some(message) => format!(".{}", twin_name(message)),
            None => name.to_owned(),
        }
    }
}

fn twin_name(message: &MessageDescriptor) -> String {
    format!("{}.{SEGMENT}.{}", message.package_name(), message.name())
}

/// The files of the types that a twin's file refers to.
fn imports(request: &Request, file: &FileDescriptorProto) -> Vec<String> {
    let entries = file.message_type.iter().flat_map(|it| &it.nested_type);
    let messages = file.message_type.iter().chain(entries);
    let fields = messages.flat_map(|it| &it.field).map(|it| it.type_name());
    let methods = file.service.iter().flat_map(|it| &it.method);
    let types = fields.chain(methods.flat_map(|it| [it.input_type(), it.output_type()]));
    let pool = request.pool();
    let files = types.filter_map(|name| {
        let name = name.trim_start_matches('.');
        let message = pool.get_message_by_name(name).map(|it| it.parent_file());
        let file = message.or_else(|| pool.get_enum_by_name(name).map(|it| it.parent_file()));
        // What the request does not know is a twin, or an entry of this file's own maps.
        let package = name.rsplit_once('.').map(|(package, _)| package);
        let twins = package.filter(|it| it.ends_with(&format!(".{SEGMENT}")));
        file.map(|it| it.name().to_owned()).or_else(|| twins.map(|it| format!("{it}.proto")))
    });
    let files: BTreeSet<String> = files.filter(|it| it != file.name()).collect();
    files.into_iter().collect()
}

/// The comments of an element and of what is in it, where the element stands in its twin's file.
fn comments(file: &FileDescriptor, from: &[i32], to: [i32; 2]) -> Vec<Location> {
    let Some(info) = &file.file_descriptor_proto().source_code_info else { return Vec::new() };
    let inside = info.location.iter().filter(|it| it.path.starts_with(from));
    let moved = inside.map(|it| {
        let path = to.iter().chain(&it.path[from.len()..]).copied().collect();
        Location { path, ..it.clone() }
    });
    moved.collect()
}
