//! Compiles schemas that tests write down.

use prost_reflect::DescriptorPool;
use protox::file::{ChainFileResolver, File, FileResolver, GoogleFileResolver};

/// `test.proto` is the schema of the test; `buf/validate/validate.proto` is the vendored one.
struct Sources {
    test: String,
}

impl FileResolver for Sources {
    fn open_file(&self, name: &str) -> Result<File, protox::Error> {
        let source = match name {
            "test.proto" => &self.test,
            "buf/validate/validate.proto" => {
                include_str!("../../../../third_party/protovalidate/buf/validate/validate.proto")
            }
            name => return Err(protox::Error::file_not_found(name)),
        };
        File::from_source(name, source)
    }
}

/// A pool with the package `test.v1` of these definitions.
pub(crate) fn pool(definitions: &str) -> DescriptorPool {
    let imports = ["any", "duration", "field_mask", "struct", "timestamp", "wrappers"]
        .map(|name| format!("import \"google/protobuf/{name}.proto\";"))
        .join("\n");
    let head = format!("syntax = \"proto3\"; package test.v1;\n{imports}");
    let test = format!("{head}\nimport \"buf/validate/validate.proto\";\n{definitions}");
    let mut resolver = ChainFileResolver::new();
    resolver.add(Sources { test });
    resolver.add(GoogleFileResolver::new());
    let mut compiler = protox::Compiler::with_file_resolver(resolver);
    compiler.include_imports(true);
    compiler.open_file("test.proto").unwrap();
    let set = compiler.encode_file_descriptor_set();
    DescriptorPool::decode(set.as_slice()).unwrap()
}

/// The generated code of the definitions.
pub(crate) fn generate(definitions: &str) -> anyhow::Result<String> {
    let packages = ["test.v1".to_owned()];
    let mut outputs =
        rulegen::generate(&pool(definitions), &packages, &rulegen::Options::default())?;
    Ok(outputs.remove(0).content)
}

/// The body of the check of the message `M`, on one line.
pub(crate) fn body(definitions: &str) -> String {
    let text = one_line(&generate(definitions).unwrap());
    let start = "impl Validate for pb::M { fn check(&self, c: &mut Checker, at: &Path<'_>) { ";
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("M checks nothing: {text}"));
    let end = rest.find(" } } impl ").or(rest.find(" } } };")).unwrap();
    rest[..end].to_owned()
}

/// The conditions of the body's branches.
pub(crate) fn conditions(definitions: &str) -> Vec<String> {
    let body = body(definitions);
    let ends = [" { c.", " { if "];
    let mut rest = body.as_str();
    let mut conditions = Vec::new();
    while let Some((_, branch)) = rest.split_once("if ") {
        let end = ends.iter().filter_map(|end| branch.find(end)).min().unwrap_or(branch.len());
        conditions.push(branch[..end].to_owned());
        rest = &branch[end..];
    }
    conditions
}

/// The text as if lines had no end.
fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let broken =
        [("( ", "("), (", )", ")"), (" .", "."), ("{ return; }", "{ return }"), (",)", ")")];
    broken.iter().fold(lines.join(" "), |text, (from, to)| text.replace(from, to))
}
