//! The descriptors of the test messages, which the harness sends along.
//!
//! Files of edition 2023 are put into terms of proto3, the newest syntax that prost and prost-reflect know:
//! a field with explicit presence becomes `optional`, a delimited message a group.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, MessageDescriptor, ReflectMessage as _, Value,
};

use crate::protocol::FileSet;

/// Numbers of `google.protobuf.FeatureSet` and `google.protobuf.FieldDescriptorProto`.
const IMPLICIT: i32 = 2;
const DELIMITED: i32 = 2;
const TYPE_GROUP: i32 = 10;
const TYPE_MESSAGE: i32 = 11;
const LABEL_REPEATED: i32 = 3;

/// In which syntax each message is written, by its full name.
pub type Syntaxes = BTreeMap<String, &'static str>;

/// Files by their names.
#[derive(Default)]
pub struct Files {
    files: BTreeMap<String, Bytes>,
    syntaxes: BTreeMap<String, String>,
}

/// The features that are looked at, inherited from file to message to field.
#[derive(Clone, Copy)]
struct Features {
    presence: i32,
    encoding: i32,
}

impl Files {
    /// Adds the files that are new.
    pub fn add(&mut self, set: &FileSet) -> Result<()> {
        for file in &set.file {
            let head = prost_types::FileDescriptorProto::decode(file.clone())?;
            self.syntaxes.insert(head.name().to_owned(), head.syntax().to_owned());
            self.files.insert(head.name().to_owned(), file.clone());
        }
        Ok(())
    }

    /// The syntax of each message's file.
    pub fn syntaxes(&self) -> Result<Syntaxes> {
        let syntax = |file: &str| match self.syntaxes.get(file).map(String::as_str) {
            Some("proto3") => "proto3",
            Some("editions") => "edition 2023",
            Some(_) | None => "proto2",
        };
        let pool = self.pool()?;
        let syntaxes = pool
            .all_messages()
            .map(|message| (message.full_name().to_owned(), syntax(message.parent_file().name())));
        Ok(syntaxes.collect())
    }

    /// All files, in terms of proto2 and proto3.
    pub fn lowered(&self) -> Result<FileSet> {
        let descriptor = self.descriptor()?;
        let file = self.files.values().map(|file| lowered(&descriptor, file.clone()));
        Ok(FileSet { file: file.collect::<Result<_>>()? })
    }

    /// A pool of all files.
    pub fn pool(&self) -> Result<DescriptorPool> {
        let set = self.lowered()?.encode_to_vec();
        DescriptorPool::decode(set.as_slice()).context("the descriptors of the test messages")
    }

    /// The descriptor of file descriptors, with the features of editions.
    fn descriptor(&self) -> Result<MessageDescriptor> {
        let name = "google/protobuf/descriptor.proto";
        let file =
            self.files.get(name).with_context(|| format!("{name} is not among the files"))?;
        let set = FileSet { file: vec![file.clone()] }.encode_to_vec();
        let pool = DescriptorPool::decode(set.as_slice())?;
        let descriptor = pool.get_message_by_name("google.protobuf.FileDescriptorProto");
        descriptor.context("no google.protobuf.FileDescriptorProto")
    }
}

fn lowered(descriptor: &MessageDescriptor, raw: Bytes) -> Result<Bytes> {
    let mut file = DynamicMessage::decode(descriptor.clone(), raw.clone())?;
    if file.get_field_by_name("syntax").is_none_or(|syntax| syntax.as_str() != Some("editions")) {
        return Ok(raw);
    }
    file.set_field_by_name("syntax", Value::String("proto3".to_owned()));
    let features = Features { presence: 0, encoding: 0 }.of(&file);
    for message in messages(&mut file, "message_type") {
        lower_message(message, features);
    }
    Ok(file.encode_to_vec().into())
}

fn lower_message(message: &mut DynamicMessage, features: Features) {
    let features = features.of(message);
    let mut oneof_count = messages(message, "oneof_decl").len();
    let mut oneofs = Vec::new();
    for field in messages(message, "field") {
        let features = features.of(field);
        if number(field, "type") == TYPE_MESSAGE && features.encoding == DELIMITED {
            field.set_field_by_name("type", Value::EnumNumber(TYPE_GROUP));
        }
        field.clear_field_by_name("default_value");
        let is_singular = number(field, "label") != LABEL_REPEATED;
        let is_alone = is_singular && !field.has_field_by_name("oneof_index");
        if is_alone && features.presence != IMPLICIT && number(field, "type") != TYPE_MESSAGE {
            let name =
                field.get_field_by_name("name").and_then(|name| name.as_str().map(str::to_owned));
            field.set_field_by_name("proto3_optional", Value::Bool(true));
            field.set_field_by_name("oneof_index", Value::I32(oneof_count as i32));
            oneofs.push(format!("_{}", name.unwrap_or_default()));
            oneof_count += 1;
        }
    }
    add_oneofs(message, oneofs);
    for nested in messages(message, "nested_type") {
        lower_message(nested, features);
    }
}

/// Declares the oneofs that `optional` fields of proto3 are alone in.
fn add_oneofs(message: &mut DynamicMessage, names: Vec<String>) {
    let Some(field) = message.descriptor().get_field_by_name("oneof_decl") else { return };
    let kind = field.kind();
    let Some(descriptor) = kind.as_message() else { return };
    let declarations = names.into_iter().map(|name| {
        let mut oneof = DynamicMessage::new(descriptor.clone());
        oneof.set_field_by_name("name", Value::String(name));
        Value::Message(oneof)
    });
    if let Some(list) = message.get_field_mut(&field).as_list_mut() {
        list.extend(declarations);
    }
}

impl Features {
    /// The features of what has these options, above those it inherits.
    fn of(self, owner: &DynamicMessage) -> Self {
        let options = owner.get_field_by_name("options");
        let options = options.as_ref().and_then(|options| options.as_message());
        let features = options.and_then(|options| options.get_field_by_name("features"));
        let features = features.as_ref().and_then(|features| features.as_message());
        let set = |name: &str| features.map(|features| number(features, name)).filter(|n| *n != 0);
        Self {
            presence: set("field_presence").unwrap_or(self.presence),
            encoding: set("message_encoding").unwrap_or(self.encoding),
        }
    }
}

/// A number of an enum field; 0 where it is unset.
fn number(message: &DynamicMessage, name: &str) -> i32 {
    let is_set = message.has_field_by_name(name);
    let value = message.get_field_by_name(name).filter(|_| is_set);
    value.and_then(|value| value.as_enum_number()).unwrap_or_default()
}

/// The messages of a repeated field.
fn messages<'a>(message: &'a mut DynamicMessage, name: &str) -> Vec<&'a mut DynamicMessage> {
    let list = message.get_field_by_name_mut(name).and_then(Value::as_list_mut);
    list.map_or_else(Vec::new, |list| list.iter_mut().filter_map(Value::as_message_mut).collect())
}
