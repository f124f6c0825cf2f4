//! A descriptor image as `buf build` writes it, and the comments in it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use prost_reflect::{
    DescriptorPool, EnumDescriptor, EnumValueDescriptor, FieldDescriptor, FileDescriptor,
    MessageDescriptor, MethodDescriptor, OneofDescriptor, ServiceDescriptor,
};

/// The families whose packages are ours; everything else in an image is imported.
pub const FAMILIES: [&str; 4] = ["platform", "rustmq", "conveyor", "node"];

/// The contracts with their comments.
pub struct Image {
    pool: DescriptorPool,
    comments: BTreeMap<(String, Vec<i32>), String>,
}

/// Anything that can carry a comment.
pub trait Element {
    /// The file it stands in.
    fn file(&self) -> FileDescriptor;
    /// Where it stands there, in the terms of `SourceCodeInfo.Location.path`.
    fn location(&self) -> &[i32];
}

macro_rules! element {
    ($($type:ty: $file:expr;)*) => {$(
        impl Element for $type {
            fn file(&self) -> FileDescriptor {
                let file: fn(&$type) -> FileDescriptor = $file;
                file(self)
            }
            fn location(&self) -> &[i32] {
                self.path()
            }
        }
    )*};
}

element! {
    ServiceDescriptor: |it| it.parent_file();
    MethodDescriptor: |it| it.parent_service().parent_file();
    MessageDescriptor: |it| it.parent_file();
    FieldDescriptor: |it| it.parent_message().parent_file();
    OneofDescriptor: |it| it.parent_message().parent_file();
    EnumDescriptor: |it| it.parent_file();
    EnumValueDescriptor: |it| it.parent_enum().parent_file();
}

impl Image {
    /// Reads an image that `buf build --as-file-descriptor-set` wrote with source info.
    pub fn read(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
        Self::decode(&bytes).with_context(|| path.display().to_string())
    }

    /// Takes an encoded `FileDescriptorSet`.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let pool = DescriptorPool::decode(bytes).context("not a descriptor set")?;
        let mut comments = BTreeMap::new();
        for file in pool.files() {
            let Some(info) = &file.file_descriptor_proto().source_code_info else { continue };
            for location in &info.location {
                if let Some(text) = &location.leading_comments {
                    let key = (file.name().to_owned(), location.path.clone());
                    comments.insert(key, text.clone());
                }
            }
        }
        Ok(Self { pool, comments })
    }

    /// All descriptors, imported ones too.
    #[must_use]
    pub fn pool(&self) -> &DescriptorPool {
        &self.pool
    }

    /// Our files, in the order of their names.
    #[must_use]
    pub fn files(&self) -> Vec<FileDescriptor> {
        let mut files: Vec<_> =
            self.pool.files().filter(|file| is_ours(file.package_name())).collect();
        files.sort_by(|a, b| a.name().cmp(b.name()));
        files
    }

    /// Our services, in the order of their full names.
    #[must_use]
    pub fn services(&self) -> Vec<ServiceDescriptor> {
        let mut services: Vec<_> =
            self.pool.services().filter(|service| is_ours(service.package_name())).collect();
        services.sort_by(|a, b| a.full_name().cmp(b.full_name()));
        services
    }

    /// Our messages, nested ones too but no map entries, in the order of their full names.
    #[must_use]
    pub fn messages(&self) -> Vec<MessageDescriptor> {
        let ours = |message: &MessageDescriptor| {
            is_ours(message.package_name()) && !message.is_map_entry()
        };
        let mut messages: Vec<_> = self.pool.all_messages().filter(ours).collect();
        messages.sort_by(|a, b| a.full_name().cmp(b.full_name()));
        messages
    }

    /// Our enums, nested ones too, in the order of their full names.
    #[must_use]
    pub fn enums(&self) -> Vec<EnumDescriptor> {
        let mut enums: Vec<_> =
            self.pool.all_enums().filter(|it| is_ours(it.package_name())).collect();
        enums.sort_by(|a, b| a.full_name().cmp(b.full_name()));
        enums
    }

    /// The element's comment as it stands in the file, lint instructions included; empty if none.
    #[must_use]
    pub fn raw_comment(&self, element: &impl Element) -> &str {
        let key = (element.file().name().to_owned(), element.location().to_vec());
        self.comments.get(&key).map_or("", String::as_str)
    }

    /// The element's comment without what is said to tools, one leading space a line removed.
    #[must_use]
    pub fn comment(&self, element: &impl Element) -> String {
        crate::comment::for_readers(self.raw_comment(element))
    }
}

/// Whether a package belongs to one of the families.
#[must_use]
pub fn is_ours(package: &str) -> bool {
    FAMILIES.contains(&package.split('.').next().unwrap_or_default())
}
