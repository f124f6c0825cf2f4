//! The methods that a server offers, with all that its layers need to know of each.
//!
//! Owns:      the resolution of the contracts' access options, once, before the first call.
//! Invariant: a method that is offered has an access option, and every field that the option names exists.
//! Not here:  the decision on a call (`access`).

use std::collections::HashMap;
use std::sync::Arc;

use platform_proto::methods::{Access, Caller, Idempotency, Method, methods};
use prost_types::DescriptorProto;

use crate::descriptors::Descriptors;
use crate::fields::{FieldPath, PathError};
use crate::metrics::MethodMetrics;
use crate::routes::{Mount, Mounted};
use crate::{Routes, permission};

/// The families of contracts; each is the domain of its errors.
const FAMILIES: [&str; 4] = ["platform", "rustmq", "conveyor", "node"];
/// The domain of errors where no contract of ours is called.
const NO_FAMILY: &str = "platform";

/// What gRPC itself defines, and every server offers.
pub(crate) const HEALTH: &str = "grpc.health.v1.Health";
pub(crate) const REFLECTION: &str = "grpc.reflection.v1.ServerReflection";

/// Methods of gRPC itself; our contracts do not list them.
static FOREIGN: [Method; 3] = [
    foreign("/grpc.health.v1.Health/Check", false, Caller::Public),
    foreign("/grpc.health.v1.Health/Watch", false, Caller::Public),
    foreign(
        "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
        true,
        Caller::Authenticated,
    ),
];

/// Reflection where it is open to everybody.
static OPEN_REFLECTION: Method =
    foreign("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", true, Caller::Public);

/// What is served while the process starts, drains or is full: nobody could tell otherwise how it is.
const ALWAYS: [&str; 3] =
    [HEALTH, "platform.common.v1.HealthService", "platform.common.v1.ReadinessService"];

/// Why a server does not start; each is a fault of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TableError {
    #[error("service {0} is mounted, and no contract has it")]
    UnknownService(&'static str),
    #[error("method {0} has no access option, so that nobody may call it: give it one")]
    NoAccess(&'static str),
    #[error("the access option of {path} names a field that cannot be read: {error}")]
    Path { path: &'static str, error: PathError },
    #[error("{0} is no list that is offered, needs a permission and names no object")]
    NoList(&'static str),
    #[error("{0} is no stream of answers that is offered")]
    NoStream(&'static str),
}

/// Whose contract has a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Ours.
    Contract,
    /// That of gRPC itself.
    Grpc,
    /// Somebody else's; its errors are its own.
    Foreign,
}

/// One method that is offered.
pub(crate) struct Entry {
    pub(crate) method: &'static Method,
    pub(crate) origin: Origin,
    pub(crate) access: Access,
    /// Whose permissions hold.
    pub(crate) family: &'static str,
    /// Domain of its errors; empty where the contract is somebody else's and promises no reasons.
    pub(crate) domain: &'static str,
    /// Kind of the object that the permission is about, such as `pipeline`; empty if it names none.
    pub(crate) entity_type: &'static str,
    pub(crate) org: Option<FieldPath>,
    pub(crate) self_: Option<FieldPath>,
    pub(crate) resource: Option<FieldPath>,
    /// Its handler shows what the caller may see, and refuses whoever may see nothing.
    pub(crate) is_by_object: bool,
    /// Its handler tells a caller in messages when its credential has run out.
    pub(crate) answers_expiry: bool,
    /// Refused and failed calls of it are recorded.
    pub(crate) is_audited: bool,
    /// It is served while the process starts, drains or is full.
    pub(crate) is_always_on: bool,
    pub(crate) metrics: MethodMetrics,
    pub(crate) service: Arc<dyn Mounted>,
}

impl Entry {
    /// A call of it sends or gets any number of messages.
    pub(crate) const fn is_streaming(&self) -> bool {
        self.method.client_streaming || self.method.server_streaming
    }
}

/// The methods that a server offers, by path.
pub(crate) struct Table(HashMap<&'static str, Arc<Entry>>);

impl Table {
    pub(crate) fn new(
        routes: Routes,
        descriptors: &Descriptors,
        is_reflection_open: bool,
    ) -> Result<Self, TableError> {
        let messages = descriptors.messages();
        let mut table = HashMap::new();
        let Routes { mounts, by_object, answering_expiry } = routes;
        for Mount { name, service, methods: own } in mounts {
            let origin = match own {
                Some(_) => Origin::Foreign,
                None if name == HEALTH || name == REFLECTION => Origin::Grpc,
                None => Origin::Contract,
            };
            let known: Vec<&'static Method> = match (origin, own) {
                (Origin::Foreign, _) => own.unwrap_or_default().iter().collect(),
                (Origin::Grpc, _) if is_reflection_open && name == REFLECTION => {
                    vec![&OPEN_REFLECTION]
                }
                (Origin::Grpc, _) => FOREIGN.iter().collect(),
                (Origin::Contract, _) => methods().iter().collect(),
            };
            let count = table.len();
            for method in known.into_iter().filter(|it| it.service() == name) {
                let entry = entry(method, origin, Arc::clone(&service), &messages)?;
                table.insert(method.path, entry);
            }
            if table.len() == count {
                return Err(TableError::UnknownService(name));
            }
        }
        for path in by_object {
            let list = table.get_mut(path).filter(|entry| is_list(entry));
            list.ok_or(TableError::NoList(path))?.is_by_object = true;
        }
        for path in answering_expiry {
            let stream = table.get_mut(path).filter(|entry| entry.method.server_streaming);
            stream.ok_or(TableError::NoStream(path))?.answers_expiry = true;
        }
        Ok(Self(table.into_iter().map(|(path, entry)| (path, Arc::new(entry))).collect()))
    }

    /// The domain of the error that a path is not offered: empty if its package is somebody else's.
    pub(crate) fn domain(&self, path: &str) -> &'static str {
        let wanted = package(path);
        let is_beside = |entry: &&Arc<Entry>| package(entry.method.path) == wanted;
        self.0.values().find(is_beside).map_or_else(|| family(path), |entry| entry.domain)
    }

    /// The method of a path, if it is offered.
    pub(crate) fn get(&self, path: &str) -> Option<&Arc<Entry>> {
        self.0.get(path)
    }
}

/// Whether a method can decide for each object: it reads, by a permission and without naming one.
fn is_list(entry: &Entry) -> bool {
    let is_reading = entry.method.idempotency == Idempotency::NoSideEffects;
    is_reading && !entry.entity_type.is_empty() && entry.resource.is_none()
}

/// The package of a path: `/example.v1.Foreign/Ask` is of `example.v1`.
fn package(path: &str) -> &str {
    let service = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    service.rsplit_once('.').map_or("", |(package, _)| package)
}

/// The family of a path, which is the domain of its errors.
pub(crate) fn family(path: &str) -> &'static str {
    let package = path.trim_start_matches('/').split('.').next().unwrap_or_default();
    FAMILIES.into_iter().find(|it| *it == package).unwrap_or(NO_FAMILY)
}

const fn foreign(path: &'static str, is_streaming: bool, caller: Caller) -> Method {
    Method {
        path,
        request: "",
        response: "",
        client_streaming: is_streaming,
        server_streaming: true,
        idempotency: Idempotency::NoSideEffects,
        access: Some(Access { caller, resource: "", self_: "", peer: true, tenant: None }),
        deprecated: false,
    }
}

fn entry(
    method: &'static Method,
    origin: Origin,
    service: Arc<dyn Mounted>,
    messages: &HashMap<String, &DescriptorProto>,
) -> Result<Entry, TableError> {
    let access = method.access.ok_or(TableError::NoAccess(method.path))?;
    let resolve = |path: &'static str| match path {
        "" => Ok(None),
        _ => FieldPath::resolve(messages, method.request, path)
            .map(Some)
            .map_err(|error| TableError::Path { path: method.path, error }),
    };
    let family = family(method.path);
    let is_reading = method.idempotency == Idempotency::NoSideEffects;
    Ok(Entry {
        method,
        origin,
        access,
        family,
        domain: if origin == Origin::Foreign { "" } else { family },
        entity_type: permission::noun(permission::of(&access)),
        org: resolve(access.tenant.map_or("", |tenant| tenant.org))?,
        self_: resolve(access.self_)?,
        resource: resolve(access.resource)?,
        is_by_object: false,
        answers_expiry: false,
        is_audited: origin == Origin::Contract && !is_reading,
        is_always_on: ALWAYS.contains(&method.service()),
        metrics: MethodMetrics::new(method.service(), method.name()),
        service,
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use std::convert::Infallible;
    use std::sync::LazyLock;
    use std::task::{Context, Poll};

    use tonic::server::NamedService;
    use tower::Service;

    use super::*;
    use crate::{Answer, Answering, Payload};

    /// Answers nothing; tests of rules never call it.
    #[derive(Clone)]
    pub(crate) struct Silent;

    impl Service<http::Request<Payload>> for Silent {
        type Response = Answer;
        type Error = Infallible;
        type Future = Answering;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: http::Request<Payload>) -> Answering {
            Box::pin(async { Ok(Answer::default()) })
        }
    }

    impl NamedService for Silent {
        const NAME: &'static str = "example.v1.NobodyKnows";
    }

    /// The entry of any method of any contract.
    pub(crate) fn entry_of(path: &str) -> Entry {
        static MESSAGES: LazyLock<HashMap<String, &'static DescriptorProto>> =
            LazyLock::new(|| Box::leak(Box::new(Descriptors::of_this_build())).messages());
        let method = platform_proto::methods::method(path).unwrap();
        entry(method, Origin::Contract, Arc::new(Silent), &MESSAGES).unwrap()
    }

    #[test]
    fn a_service_that_no_contract_has_is_refused() {
        let routes = Routes::new().add(Silent);
        let refused = Table::new(routes, &Descriptors::of_this_build(), false).err();
        assert_eq!(refused, Some(TableError::UnknownService("example.v1.NobodyKnows")));
    }

    #[test]
    fn a_method_without_access_option_is_refused() {
        static BARE: Method = Method { access: None, ..FOREIGN[0] };
        let refused = entry(&BARE, Origin::Grpc, Arc::new(Silent), &HashMap::new()).err();
        assert_eq!(refused, Some(TableError::NoAccess("/grpc.health.v1.Health/Check")));
    }

    #[test]
    fn an_access_option_that_names_no_field_is_refused() {
        static LOST: Method = Method {
            access: Some(Access {
                caller: Caller::PeerOnly,
                resource: "nobody",
                self_: "",
                peer: false,
                tenant: None,
            }),
            request: "grpc.health.v1.HealthCheckRequest",
            ..FOREIGN[0]
        };
        let descriptors = Descriptors::of_this_build();
        let refused = entry(&LOST, Origin::Grpc, Arc::new(Silent), &descriptors.messages()).err();
        assert!(matches!(refused, Some(TableError::Path { .. })), "{refused:?}");
    }

    #[test]
    fn only_a_list_that_is_offered_decides_for_each_object() {
        use crate::routes::Mount;

        const LIST: &str = "/platform.config.v1.ConfigService/ListPipelines";
        let table = |path| {
            let name = "platform.config.v1.ConfigService";
            let mut routes = Routes::new().list_by_object(&[path]);
            routes.insert(Mount { name, service: Arc::new(Silent), methods: None });
            Table::new(routes, &Descriptors::of_this_build(), false)
        };
        assert!(table(LIST).ok().unwrap().get(LIST).unwrap().is_by_object);
        for method in ["ConfigService/GetPipeline", "ConfigService/CreatePipeline", "X/Lost"] {
            let path: &'static str = format!("/platform.config.v1.{method}").leak();
            assert_eq!(table(path).err(), Some(TableError::NoList(path)));
        }
    }

    #[test]
    fn only_a_stream_that_is_offered_answers_the_end_of_a_credential() {
        use crate::routes::Mount;

        const WATCH: &str = "/platform.config.v1.ConfigChangeService/WatchConfig";
        const APPLY: &str = "/platform.config.v1.ConfigChangeService/ApplyConfig";
        let table = |path| {
            let name = "platform.config.v1.ConfigChangeService";
            let mut routes = Routes::new().answer_expiry(&[path]);
            routes.insert(Mount { name, service: Arc::new(Silent), methods: None });
            Table::new(routes, &Descriptors::of_this_build(), false)
        };
        assert!(table(WATCH).ok().unwrap().get(WATCH).unwrap().answers_expiry);
        assert_eq!(table(APPLY).err(), Some(TableError::NoStream(APPLY)));
        assert_eq!(table("/x.Y/Z").err(), Some(TableError::NoStream("/x.Y/Z")));
    }

    #[test]
    fn a_method_that_only_reads_is_not_audited() {
        assert!(!entry_of("/platform.auth.v1.CredentialService/ListApiKeys").is_audited);
        assert!(entry_of("/platform.auth.v1.CredentialService/CreateApiKey").is_audited);
    }

    #[test]
    fn the_family_is_the_first_part_of_the_package() {
        assert_eq!(family("/rustmq.broker.v1.BrokerService/Fetch"), "rustmq");
        assert_eq!(family("/grpc.health.v1.Health/Check"), "platform");
        assert_eq!(family(""), "platform");
    }
}
