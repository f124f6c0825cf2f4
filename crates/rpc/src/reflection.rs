//! Reflection: the contracts of what is mounted, for tools that know none.
//!
//! Owns:      `grpc.reflection.v1.ServerReflection`.
//! Invariant: only services that are mounted are listed, and only files that they need are given; each file is given
//!            as it was compiled, with the access options of its methods.
//! Not here:  who may ask (the method's access, as every method's).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
};
use tonic::{Code, Request, Response, Status, Streaming};
use tonic_reflection::pb::v1 as pb;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;
use tonic_reflection::pb::v1::server_reflection_server::{
    ServerReflection, ServerReflectionServer,
};

use crate::Routes;
use crate::descriptors::Descriptors;
use crate::table::REFLECTION;

/// Adds reflection on all that `routes` has, and on itself.
pub(crate) fn mount(routes: Routes, descriptors: &Descriptors) -> Routes {
    let services: BTreeSet<&'static str> = routes.names().chain([REFLECTION]).collect();
    let handler = Handler(Arc::new(Index::new(services, descriptors)));
    routes.add(ServerReflectionServer::new(handler))
}

struct Handler(Arc<Index>);

#[derive(Default)]
struct Index {
    services: BTreeSet<&'static str>,
    /// Encoded files, by name.
    files: BTreeMap<String, Bytes>,
    /// Name of the file that declares a symbol.
    symbols: HashMap<String, Arc<str>>,
    /// Name of the file that declares an extension, by the extended message and the number.
    extensions: BTreeMap<(String, i32), Arc<str>>,
}

impl Index {
    fn new(services: BTreeSet<&'static str>, descriptors: &Descriptors) -> Self {
        let mut index = Self { services, ..Self::default() };
        let by_name: HashMap<&str, _> =
            descriptors.files().map(|file| (file.proto.name(), file)).collect();
        let declares = |file: &FileDescriptorProto| {
            let mut names = file.service.iter().map(|it| join(file.package(), it.name()));
            names.any(|name| index.services.contains(name.as_str()))
        };
        let roots = descriptors.files().filter(|file| declares(&file.proto));
        let mut waiting: Vec<&str> = roots.map(|file| file.proto.name()).collect();
        while let Some(name) = waiting.pop() {
            let Some(file) = by_name.get(name) else { continue };
            if index.files.insert(name.to_owned(), file.encoded.clone()).is_none() {
                index.add_symbols(&file.proto);
                waiting.extend(file.proto.dependency.iter().map(String::as_str));
            }
        }
        index
    }

    fn add_symbols(&mut self, file: &FileDescriptorProto) {
        let name: Arc<str> = file.name().into();
        let package = file.package();
        for service in &file.service {
            let service_name = join(package, service.name());
            for method in &service.method {
                self.symbols.insert(join(&service_name, method.name()), Arc::clone(&name));
            }
            self.symbols.insert(service_name, Arc::clone(&name));
        }
        self.add_types(package, &file.message_type, &file.enum_type, &file.extension, &name);
    }

    fn add_types(
        &mut self,
        scope: &str,
        messages: &[DescriptorProto],
        enums: &[EnumDescriptorProto],
        extensions: &[FieldDescriptorProto],
        file: &Arc<str>,
    ) {
        for kind in enums {
            self.symbols.insert(join(scope, kind.name()), Arc::clone(file));
            for value in &kind.value {
                self.symbols.insert(join(scope, value.name()), Arc::clone(file));
            }
        }
        for extension in extensions {
            self.symbols.insert(join(scope, extension.name()), Arc::clone(file));
            let extended = extension.extendee().trim_start_matches('.').to_owned();
            self.extensions.insert((extended, extension.number()), Arc::clone(file));
        }
        for message in messages {
            let name = join(scope, message.name());
            for field in &message.field {
                self.symbols.insert(join(&name, field.name()), Arc::clone(file));
            }
            self.symbols.insert(name.clone(), Arc::clone(file));
            self.add_types(
                &name,
                &message.nested_type,
                &message.enum_type,
                &message.extension,
                file,
            );
        }
    }

    fn answer(&self, request: Option<&MessageRequest>) -> MessageResponse {
        let file = match request {
            Some(MessageRequest::ListServices(_)) => return self.list(),
            Some(MessageRequest::AllExtensionNumbersOfType(name)) => return self.numbers(name),
            Some(MessageRequest::FileByFilename(name)) => Some(name.as_str()),
            Some(MessageRequest::FileContainingSymbol(symbol)) => {
                self.symbols.get(symbol).map(|name| &**name)
            }
            Some(MessageRequest::FileContainingExtension(it)) => {
                let key = (it.containing_type.clone(), it.extension_number);
                self.extensions.get(&key).map(|name| &**name)
            }
            None => return error(Code::InvalidArgument, "the request asks nothing"),
        };
        match file.and_then(|name| self.files.get(name)) {
            Some(encoded) => MessageResponse::FileDescriptorResponse(pb::FileDescriptorResponse {
                file_descriptor_proto: vec![encoded.to_vec()],
            }),
            None => error(Code::NotFound, "no service of this process needs it"),
        }
    }

    fn list(&self) -> MessageResponse {
        let service =
            self.services.iter().map(|name| pb::ServiceResponse { name: (*name).to_owned() });
        MessageResponse::ListServicesResponse(pb::ListServiceResponse {
            service: service.collect(),
        })
    }

    fn numbers(&self, name: &str) -> MessageResponse {
        let from = (name.to_owned(), i32::MIN);
        let own = self.extensions.range(from..).take_while(|((extended, _), _)| extended == name);
        MessageResponse::AllExtensionNumbersResponse(pb::ExtensionNumberResponse {
            base_type_name: name.to_owned(),
            extension_number: own.map(|((_, number), _)| *number).collect(),
        })
    }
}

fn join(scope: &str, name: &str) -> String {
    format!("{scope}.{name}")
}

fn error(code: Code, message: &str) -> MessageResponse {
    MessageResponse::ErrorResponse(pb::ErrorResponse {
        error_code: code as i32,
        error_message: message.to_owned(),
    })
}

#[tonic::async_trait]
impl ServerReflection for Handler {
    type ServerReflectionInfoStream =
        Pin<Box<dyn Stream<Item = Result<pb::ServerReflectionResponse, Status>> + Send>>;

    async fn server_reflection_info(
        &self,
        request: Request<Streaming<pb::ServerReflectionRequest>>,
    ) -> Result<Response<Self::ServerReflectionInfoStream>, Status> {
        let index = Arc::clone(&self.0);
        let answers = request.into_inner().map(move |request| {
            let request = request?;
            Ok(pb::ServerReflectionResponse {
                valid_host: request.host.clone(),
                message_response: Some(index.answer(request.message_request.as_ref())),
                original_request: Some(request),
            })
        });
        Ok(Response::new(Box::pin(answers)))
    }
}

#[cfg(test)]
mod tests {
    use prost::Message;

    use super::*;

    fn index() -> Index {
        let services = ["platform.auth.v1.AuditService", REFLECTION].into();
        Index::new(services, &Descriptors::of_this_build())
    }

    fn file(response: &MessageResponse) -> Option<FileDescriptorProto> {
        match response {
            MessageResponse::FileDescriptorResponse(files) => {
                FileDescriptorProto::decode(&*files.file_descriptor_proto[0]).ok()
            }
            MessageResponse::AllExtensionNumbersResponse(_)
            | MessageResponse::ListServicesResponse(_)
            | MessageResponse::ErrorResponse(_) => None,
        }
    }

    #[test]
    fn a_symbol_of_a_mounted_service_is_found_and_another_is_not() {
        let index = index();
        let of = |symbol: &str| {
            file(&index.answer(Some(&MessageRequest::FileContainingSymbol(symbol.to_owned()))))
        };
        let audit = of("platform.auth.v1.AuditService.ListAuditLogs").unwrap();
        assert_eq!(audit.name(), "platform/auth/v1/audit.proto");
        for symbol in ["platform.auth.v1.AuditEvent", "platform.auth.v1.AuditEvent.reason"] {
            assert_eq!(of(symbol).unwrap().name(), audit.name());
        }
        assert!(of("platform.config.v1.ConfigService").is_none());
        assert!(of("google.protobuf.Timestamp").is_some(), "what it needs is given");
    }

    #[test]
    fn the_access_option_of_a_method_survives() {
        let index = index();
        let name = "platform/auth/v1/audit.proto";
        let encoded = &index.files[name];
        let access: &[u8] = b"platform.audit.read";
        assert!(encoded.windows(access.len()).any(|window| window == access));
        let extended = "google.protobuf.MethodOptions".to_owned();
        assert!(index.extensions.contains_key(&(extended, 50501)));
    }
}
