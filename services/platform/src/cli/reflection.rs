//! What a server says about itself.

use std::collections::BTreeMap;

use prost_reflect::prost::Message as _;
use prost_reflect::prost_types::FileDescriptorProto;
use prost_reflect::{DescriptorPool, ServiceDescriptor};
use tokio_stream::iter;
use tonic::{Code, Request, Status};
use tonic_reflection::pb::v1::ServerReflectionRequest;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;

use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::session;

/// Files that a service may need; a server that names more is not believed.
const FILES_MAX: usize = 1000;

/// The full names of the server's services, sorted.
pub(crate) async fn services(connection: &mut Connection) -> Result<Vec<String>, Complaint> {
    let answer = ask(connection, MessageRequest::ListServices(String::new())).await?;
    let MessageResponse::ListServicesResponse(list) = answer else { return Err(unexpected()) };
    let mut names: Vec<String> = list.service.into_iter().map(|it| it.name).collect();
    names.sort();
    Ok(names)
}

/// The service of a full name, if the server has it.
pub(crate) async fn service(
    connection: &mut Connection,
    name: &str,
) -> Result<Option<ServiceDescriptor>, Complaint> {
    let mut files: BTreeMap<String, FileDescriptorProto> = BTreeMap::new();
    let first = ask(connection, MessageRequest::FileContainingSymbol(name.to_owned())).await;
    let mut answer = match first {
        Err(Complaint::Refused(status)) if status.code() == Code::NotFound => return Ok(None),
        first => first?,
    };
    loop {
        let MessageResponse::FileDescriptorResponse(found) = answer else {
            return Err(unexpected());
        };
        for encoded in found.file_descriptor_proto {
            let file = FileDescriptorProto::decode(encoded.as_slice()).map_err(|_| unexpected())?;
            files.insert(file.name().to_owned(), file);
        }
        let missing =
            files.values().flat_map(|it| &it.dependency).find(|it| !files.contains_key(*it));
        let Some(missing) = missing.cloned() else { break };
        if files.len() >= FILES_MAX {
            return Err(unexpected());
        }
        answer = ask(connection, MessageRequest::FileByFilename(missing)).await?;
    }
    let mut pool = DescriptorPool::new();
    pool.add_file_descriptor_protos(files.into_values()).map_err(|_| unexpected())?;
    Ok(pool.get_service_by_name(name))
}

async fn ask(
    connection: &mut Connection,
    question: MessageRequest,
) -> Result<MessageResponse, Complaint> {
    let question = ServerReflectionRequest { host: String::new(), message_request: Some(question) };
    let mut request = Request::new(iter([question]));
    if let Some(token) = session::token(connection).await? {
        let value = format!("Bearer {token}").parse().map_err(|_| unexpected())?;
        request.metadata_mut().insert("authorization", value);
    }
    let mut client = ServerReflectionClient::new(connection.channel.clone());
    let mut answers = client.server_reflection_info(request).await?.into_inner();
    let answer =
        answers.message().await?.and_then(|it| it.message_response).ok_or_else(unexpected)?;
    if let MessageResponse::ErrorResponse(error) = answer {
        return Err(Status::new(Code::from(error.error_code), error.error_message).into());
    }
    Ok(answer)
}

fn unexpected() -> Complaint {
    Status::internal("the server's description of itself cannot be read").into()
}
