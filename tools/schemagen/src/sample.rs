//! Small requests for tests.

use prost::Message;
use prost_types::compiler::CodeGeneratorRequest;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::source_code_info::Location;
use prost_types::{
    DescriptorProto, FieldDescriptorProto, FileDescriptorProto, MethodDescriptorProto,
    MethodOptions, ServiceDescriptorProto, SourceCodeInfo,
};

use crate::request::Request;

/// A file of one package, which is built up.
pub(crate) struct Sample {
    file: FileDescriptorProto,
}

/// The type of a field.
#[derive(Clone, Copy)]
pub(crate) enum FieldKind {
    Uint32,
    Message(&'static str),
    Messages(&'static str),
}

impl Sample {
    pub(crate) fn new(package: &str) -> Self {
        let file = FileDescriptorProto {
            name: Some(format!("{package}.proto")),
            package: Some(package.to_owned()),
            syntax: Some("proto3".to_owned()),
            ..FileDescriptorProto::default()
        };
        Self { file }
    }

    pub(crate) fn import(mut self, package: &str) -> Self {
        self.file.dependency.push(format!("{package}.proto"));
        self
    }

    pub(crate) fn message(mut self, name: &str, fields: &[(&str, i32, FieldKind)]) -> Self {
        let fields = fields.iter().map(|(name, number, kind)| {
            let (label, kind, type_name) = match *kind {
                FieldKind::Uint32 => (Label::Optional, Type::Uint32, None),
                FieldKind::Message(name) => (Label::Optional, Type::Message, Some(name)),
                FieldKind::Messages(name) => (Label::Repeated, Type::Message, Some(name)),
            };
            FieldDescriptorProto {
                name: Some((*name).to_owned()),
                number: Some(*number),
                label: Some(label as i32),
                r#type: Some(kind as i32),
                type_name: type_name.map(|name| format!(".{name}")),
                ..FieldDescriptorProto::default()
            }
        });
        self.file.message_type.push(DescriptorProto {
            name: Some(name.to_owned()),
            field: fields.collect(),
            ..DescriptorProto::default()
        });
        self
    }

    /// A service of deprecated methods: name, request, response.
    pub(crate) fn service(mut self, name: &str, methods: &[(&str, &str, &str)]) -> Self {
        let methods = methods.iter().map(|(name, input, output)| MethodDescriptorProto {
            name: Some((*name).to_owned()),
            input_type: Some(format!(".{input}")),
            output_type: Some(format!(".{output}")),
            options: Some(MethodOptions { deprecated: Some(true), ..MethodOptions::default() }),
            ..MethodDescriptorProto::default()
        });
        self.file.service.push(ServiceDescriptorProto {
            name: Some(name.to_owned()),
            method: methods.collect(),
            ..ServiceDescriptorProto::default()
        });
        self
    }

    /// A comment on the first method; services come before messages, as they stand in a file.
    pub(crate) fn comment(mut self, comment: &str) -> Self {
        let mut paths = vec![vec![6, 0, 2, 0], vec![6, 0]];
        for (index, message) in (0..).zip(&self.file.message_type) {
            paths.push(vec![4, index]);
            paths.extend((0..).zip(&message.field).map(|(field, _)| vec![4, index, 2, field]));
        }
        let mut locations: Vec<Location> =
            paths.into_iter().map(|path| Location { path, ..Location::default() }).collect();
        locations[0].leading_comments = Some(comment.to_owned());
        self.file.source_code_info = Some(SourceCodeInfo { location: locations });
        self
    }
}

/// A request for all of the files.
pub(crate) fn raw(samples: &[Sample]) -> Vec<u8> {
    let files: Vec<FileDescriptorProto> = samples.iter().map(|it| it.file.clone()).collect();
    let request = CodeGeneratorRequest {
        file_to_generate: files.iter().map(|it| it.name().to_owned()).collect(),
        proto_file: files,
        ..CodeGeneratorRequest::default()
    };
    request.encode_to_vec()
}

/// The same, read.
pub(crate) fn request(samples: &[Sample]) -> Request {
    Request::read(&raw(samples)).unwrap()
}
