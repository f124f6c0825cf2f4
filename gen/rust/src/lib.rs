//! The platform's contracts: messages, gRPC clients and servers, JSON, validation, descriptors.
//!
//! A proto package is the module of the same path: `platform.auth.v1` is `platform::auth::v1`.
//! Its services are in modules of their own, such as `auth_service_client` and `auth_service_server`.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `platform-auth-v1` and the like | a package, with those that it imports |
//! | `client` | gRPC clients |
//! | `server` | gRPC servers, which refuse requests that break their rules; brings `validate` |
//! | `serde` | the JSON mapping of proto3, through serde's traits |
//! | `validate` | the rules of the contracts, as `validate::Validate` |
//! | `descriptor` | the contracts themselves, as `FILE_DESCRIPTOR_SET` |
//! | `full` | everything; it is the default |
//!
//! What the contracts say about each method is in [`methods`], under every set of features;
//! with `serde`, [`registry`] finds a message by its name.
//!
//! Written by schemagen; do not edit.

#![forbid(unsafe_code)]
#![allow(deprecated)]
#![allow(clippy::all, reason = "written by programs, which are reviewed in its place")]

#[cfg(feature = "server")]
pub mod codec;
pub mod google;
#[cfg(feature = "serde")]
#[allow(dead_code, unused_imports, unused_macros, reason = "the packages decide what is used")]
pub mod json;
pub mod methods;
pub mod opaque;
#[cfg(feature = "serde")]
pub mod registry;
#[cfg(feature = "validate")]
#[allow(rustdoc::private_intra_doc_links)]
pub mod validate;
pub mod version;

#[cfg(feature = "serde")]
mod types {
    include!("types.rs");
}

mod table {
    include!("table.rs");
}

/// The version of the contracts.
pub const SCHEMA_VERSION: &str = env!("CARGO_PKG_VERSION");

/// SHA-256 of the contracts as an encoded `FileDescriptorSet`, in hexadecimal.
pub const SCHEMA_DIGEST: &str = "7c881e36c29f0f08e691b6adf78d9a62876131663e11dac44f825514ef71e500";

/// The contracts and all that they import, as an encoded `FileDescriptorSet` without comments.
#[cfg(feature = "descriptor")]
pub const FILE_DESCRIPTOR_SET: &[u8] = include_bytes!("../descriptor.binpb");

/// The packages `conveyor.*`.
#[cfg(any(
    feature = "conveyor-backup-v1",
    feature = "conveyor-checkpoint-v1",
    feature = "conveyor-common-v1",
    feature = "conveyor-lookup-v1",
    feature = "conveyor-raft-v1",
    feature = "conveyor-registry-v1",
    feature = "conveyor-router-v1",
    feature = "conveyor-sidecar-v1",
    feature = "conveyor-sink-v1",
    feature = "conveyor-source-v1",
    feature = "conveyor-transform-v1",
))]
pub mod conveyor {
    /// The packages `conveyor.backup.*`.
    #[cfg(feature = "conveyor-backup-v1")]
    pub mod backup {
        /// The package `conveyor.backup.v1`.
        pub mod v1 {
            include!("packages/conveyor.backup.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.backup.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.backup.v1.server.rs");
        }
    }
    /// The packages `conveyor.checkpoint.*`.
    #[cfg(feature = "conveyor-checkpoint-v1")]
    pub mod checkpoint {
        /// The package `conveyor.checkpoint.v1`.
        pub mod v1 {
            include!("packages/conveyor.checkpoint.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.checkpoint.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.checkpoint.v1.server.rs");
        }
    }
    /// The packages `conveyor.common.*`.
    #[cfg(feature = "conveyor-common-v1")]
    pub mod common {
        /// The package `conveyor.common.v1`.
        pub mod v1 {
            include!("packages/conveyor.common.v1.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/conveyor.common.v1.opaque.rs");
            }
        }
    }
    /// The packages `conveyor.lookup.*`.
    #[cfg(feature = "conveyor-lookup-v1")]
    pub mod lookup {
        /// The package `conveyor.lookup.v1`.
        pub mod v1 {
            include!("packages/conveyor.lookup.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.lookup.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.lookup.v1.server.rs");
        }
    }
    /// The packages `conveyor.raft.*`.
    #[cfg(feature = "conveyor-raft-v1")]
    pub mod raft {
        /// The package `conveyor.raft.v1`.
        pub mod v1 {
            include!("packages/conveyor.raft.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.raft.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.raft.v1.server.rs");
        }
    }
    /// The packages `conveyor.registry.*`.
    #[cfg(feature = "conveyor-registry-v1")]
    pub mod registry {
        /// The package `conveyor.registry.v1`.
        pub mod v1 {
            include!("packages/conveyor.registry.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.registry.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.registry.v1.server.rs");
        }
    }
    /// The packages `conveyor.router.*`.
    #[cfg(feature = "conveyor-router-v1")]
    pub mod router {
        /// The package `conveyor.router.v1`.
        pub mod v1 {
            include!("packages/conveyor.router.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.router.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.router.v1.server.rs");
        }
    }
    /// The packages `conveyor.sidecar.*`.
    #[cfg(feature = "conveyor-sidecar-v1")]
    pub mod sidecar {
        /// The package `conveyor.sidecar.v1`.
        pub mod v1 {
            include!("packages/conveyor.sidecar.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.sidecar.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.sidecar.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/conveyor.sidecar.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/conveyor.sidecar.v1.opaque_client.rs");
                #[cfg(feature = "server")]
                include!("packages/conveyor.sidecar.v1.opaque_server.rs");
            }
        }
    }
    /// The packages `conveyor.sink.*`.
    #[cfg(feature = "conveyor-sink-v1")]
    pub mod sink {
        /// The package `conveyor.sink.v1`.
        pub mod v1 {
            include!("packages/conveyor.sink.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.sink.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.sink.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/conveyor.sink.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/conveyor.sink.v1.opaque_client.rs");
            }
        }
    }
    /// The packages `conveyor.source.*`.
    #[cfg(feature = "conveyor-source-v1")]
    pub mod source {
        /// The package `conveyor.source.v1`.
        pub mod v1 {
            include!("packages/conveyor.source.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.source.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.source.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/conveyor.source.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/conveyor.source.v1.opaque_client.rs");
                #[cfg(feature = "server")]
                include!("packages/conveyor.source.v1.opaque_server.rs");
            }
        }
    }
    /// The packages `conveyor.transform.*`.
    #[cfg(feature = "conveyor-transform-v1")]
    pub mod transform {
        /// The package `conveyor.transform.v1`.
        pub mod v1 {
            include!("packages/conveyor.transform.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/conveyor.transform.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/conveyor.transform.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/conveyor.transform.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/conveyor.transform.v1.opaque_client.rs");
            }
        }
    }
}

/// The packages `node.*`.
#[cfg(feature = "node-v1")]
pub mod node {
    /// The package `node.v1`.
    pub mod v1 {
        include!("packages/node.v1.rs");
        #[cfg(feature = "client")]
        include!("packages/node.v1.client.rs");
        #[cfg(feature = "server")]
        include!("packages/node.v1.server.rs");
    }
}

/// The packages `platform.*`.
#[cfg(any(
    feature = "platform-auth-v1",
    feature = "platform-common-v1",
    feature = "platform-config-v1",
    feature = "platform-connector-v1",
    feature = "platform-data-v1",
    feature = "platform-etl-v1",
    feature = "platform-intelligence-v1",
    feature = "platform-notification-v1",
    feature = "platform-query-v1",
))]
pub mod platform {
    /// The packages `platform.auth.*`.
    #[cfg(feature = "platform-auth-v1")]
    pub mod auth {
        /// The package `platform.auth.v1`.
        pub mod v1 {
            include!("packages/platform.auth.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.auth.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.auth.v1.server.rs");
        }
    }
    /// The packages `platform.common.*`.
    #[cfg(feature = "platform-common-v1")]
    pub mod common {
        /// The package `platform.common.v1`.
        pub mod v1 {
            include!("packages/platform.common.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.common.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.common.v1.server.rs");
        }
    }
    /// The packages `platform.config.*`.
    #[cfg(feature = "platform-config-v1")]
    pub mod config {
        /// The package `platform.config.v1`.
        pub mod v1 {
            include!("packages/platform.config.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.config.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.config.v1.server.rs");
        }
    }
    /// The packages `platform.connector.*`.
    #[cfg(feature = "platform-connector-v1")]
    pub mod connector {
        /// The package `platform.connector.v1`.
        pub mod v1 {
            include!("packages/platform.connector.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.connector.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.connector.v1.server.rs");
        }
    }
    /// The packages `platform.data.*`.
    #[cfg(feature = "platform-data-v1")]
    pub mod data {
        /// The package `platform.data.v1`.
        pub mod v1 {
            include!("packages/platform.data.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.data.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.data.v1.server.rs");
        }
    }
    /// The packages `platform.etl.*`.
    #[cfg(feature = "platform-etl-v1")]
    pub mod etl {
        /// The package `platform.etl.v1`.
        pub mod v1 {
            include!("packages/platform.etl.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.etl.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.etl.v1.server.rs");
        }
    }
    /// The packages `platform.intelligence.*`.
    #[cfg(feature = "platform-intelligence-v1")]
    pub mod intelligence {
        /// The package `platform.intelligence.v1`.
        pub mod v1 {
            include!("packages/platform.intelligence.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.intelligence.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.intelligence.v1.server.rs");
        }
    }
    /// The packages `platform.notification.*`.
    #[cfg(feature = "platform-notification-v1")]
    pub mod notification {
        /// The package `platform.notification.v1`.
        pub mod v1 {
            include!("packages/platform.notification.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.notification.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.notification.v1.server.rs");
        }
    }
    /// The packages `platform.query.*`.
    #[cfg(feature = "platform-query-v1")]
    pub mod query {
        /// The package `platform.query.v1`.
        pub mod v1 {
            include!("packages/platform.query.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/platform.query.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/platform.query.v1.server.rs");
        }
    }
}

/// The packages `rustmq.*`.
#[cfg(any(
    feature = "rustmq-broker-v1",
    feature = "rustmq-client-v1",
    feature = "rustmq-common-v1",
    feature = "rustmq-controller-v1",
    feature = "rustmq-streaming-v1",
))]
pub mod rustmq {
    /// The packages `rustmq.broker.*`.
    #[cfg(feature = "rustmq-broker-v1")]
    pub mod broker {
        /// The package `rustmq.broker.v1`.
        pub mod v1 {
            include!("packages/rustmq.broker.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/rustmq.broker.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/rustmq.broker.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/rustmq.broker.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/rustmq.broker.v1.opaque_client.rs");
                #[cfg(feature = "server")]
                include!("packages/rustmq.broker.v1.opaque_server.rs");
            }
        }
    }
    /// The packages `rustmq.client.*`.
    #[cfg(feature = "rustmq-client-v1")]
    pub mod client {
        /// The package `rustmq.client.v1`.
        pub mod v1 {
            include!("packages/rustmq.client.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/rustmq.client.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/rustmq.client.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/rustmq.client.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/rustmq.client.v1.opaque_client.rs");
                #[cfg(feature = "server")]
                include!("packages/rustmq.client.v1.opaque_server.rs");
            }
        }
    }
    /// The packages `rustmq.common.*`.
    #[cfg(feature = "rustmq-common-v1")]
    pub mod common {
        /// The package `rustmq.common.v1`.
        pub mod v1 {
            include!("packages/rustmq.common.v1.rs");
        }
    }
    /// The packages `rustmq.controller.*`.
    #[cfg(feature = "rustmq-controller-v1")]
    pub mod controller {
        /// The package `rustmq.controller.v1`.
        pub mod v1 {
            include!("packages/rustmq.controller.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/rustmq.controller.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/rustmq.controller.v1.server.rs");
        }
    }
    /// The packages `rustmq.streaming.*`.
    #[cfg(feature = "rustmq-streaming-v1")]
    pub mod streaming {
        /// The package `rustmq.streaming.v1`.
        pub mod v1 {
            include!("packages/rustmq.streaming.v1.rs");
            #[cfg(feature = "client")]
            include!("packages/rustmq.streaming.v1.client.rs");
            #[cfg(feature = "server")]
            include!("packages/rustmq.streaming.v1.server.rs");
            /// Messages whose hot fields stay encoded.
            pub mod opaque {
                include!("packages/rustmq.streaming.v1.opaque.rs");
                #[cfg(feature = "client")]
                include!("packages/rustmq.streaming.v1.opaque_client.rs");
                #[cfg(feature = "server")]
                include!("packages/rustmq.streaming.v1.opaque_server.rs");
            }
        }
    }
}

/// Implementations of traits for the messages.
#[allow(unused_imports, unused_variables, reason = "not every message has fields")]
mod implementations {
    #[cfg(all(feature = "conveyor-backup-v1", feature = "serde"))]
    mod conveyor_backup_v1_json {
        include!("packages/conveyor.backup.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-backup-v1", feature = "validate"))]
    mod conveyor_backup_v1_validate {
        include!("packages/conveyor.backup.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-backup-v1", feature = "server"))]
    mod conveyor_backup_v1_requests {
        include!("packages/conveyor.backup.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-checkpoint-v1", feature = "serde"))]
    mod conveyor_checkpoint_v1_json {
        include!("packages/conveyor.checkpoint.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-checkpoint-v1", feature = "validate"))]
    mod conveyor_checkpoint_v1_validate {
        include!("packages/conveyor.checkpoint.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-checkpoint-v1", feature = "server"))]
    mod conveyor_checkpoint_v1_requests {
        include!("packages/conveyor.checkpoint.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-common-v1", feature = "serde"))]
    mod conveyor_common_v1_json {
        include!("packages/conveyor.common.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-common-v1", feature = "validate"))]
    mod conveyor_common_v1_validate {
        include!("packages/conveyor.common.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-common-v1", feature = "server"))]
    mod conveyor_common_v1_requests {
        include!("packages/conveyor.common.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-lookup-v1", feature = "serde"))]
    mod conveyor_lookup_v1_json {
        include!("packages/conveyor.lookup.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-lookup-v1", feature = "validate"))]
    mod conveyor_lookup_v1_validate {
        include!("packages/conveyor.lookup.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-lookup-v1", feature = "server"))]
    mod conveyor_lookup_v1_requests {
        include!("packages/conveyor.lookup.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-raft-v1", feature = "serde"))]
    mod conveyor_raft_v1_json {
        include!("packages/conveyor.raft.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-raft-v1", feature = "validate"))]
    mod conveyor_raft_v1_validate {
        include!("packages/conveyor.raft.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-raft-v1", feature = "server"))]
    mod conveyor_raft_v1_requests {
        include!("packages/conveyor.raft.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-registry-v1", feature = "serde"))]
    mod conveyor_registry_v1_json {
        include!("packages/conveyor.registry.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-registry-v1", feature = "validate"))]
    mod conveyor_registry_v1_validate {
        include!("packages/conveyor.registry.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-registry-v1", feature = "server"))]
    mod conveyor_registry_v1_requests {
        include!("packages/conveyor.registry.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-router-v1", feature = "serde"))]
    mod conveyor_router_v1_json {
        include!("packages/conveyor.router.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-router-v1", feature = "validate"))]
    mod conveyor_router_v1_validate {
        include!("packages/conveyor.router.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-router-v1", feature = "server"))]
    mod conveyor_router_v1_requests {
        include!("packages/conveyor.router.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-sidecar-v1", feature = "serde"))]
    mod conveyor_sidecar_v1_json {
        include!("packages/conveyor.sidecar.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-sidecar-v1", feature = "validate"))]
    mod conveyor_sidecar_v1_validate {
        include!("packages/conveyor.sidecar.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-sidecar-v1", feature = "server"))]
    mod conveyor_sidecar_v1_requests {
        include!("packages/conveyor.sidecar.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-sink-v1", feature = "serde"))]
    mod conveyor_sink_v1_json {
        include!("packages/conveyor.sink.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-sink-v1", feature = "validate"))]
    mod conveyor_sink_v1_validate {
        include!("packages/conveyor.sink.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-sink-v1", feature = "server"))]
    mod conveyor_sink_v1_requests {
        include!("packages/conveyor.sink.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-source-v1", feature = "serde"))]
    mod conveyor_source_v1_json {
        include!("packages/conveyor.source.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-source-v1", feature = "validate"))]
    mod conveyor_source_v1_validate {
        include!("packages/conveyor.source.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-source-v1", feature = "server"))]
    mod conveyor_source_v1_requests {
        include!("packages/conveyor.source.v1.requests.rs");
    }
    #[cfg(all(feature = "conveyor-transform-v1", feature = "serde"))]
    mod conveyor_transform_v1_json {
        include!("packages/conveyor.transform.v1.json.rs");
    }
    #[cfg(all(feature = "conveyor-transform-v1", feature = "validate"))]
    mod conveyor_transform_v1_validate {
        include!("packages/conveyor.transform.v1.validate.rs");
    }
    #[cfg(all(feature = "conveyor-transform-v1", feature = "server"))]
    mod conveyor_transform_v1_requests {
        include!("packages/conveyor.transform.v1.requests.rs");
    }
    #[cfg(all(feature = "node-v1", feature = "serde"))]
    mod node_v1_json {
        include!("packages/node.v1.json.rs");
    }
    #[cfg(all(feature = "node-v1", feature = "validate"))]
    mod node_v1_validate {
        include!("packages/node.v1.validate.rs");
    }
    #[cfg(all(feature = "node-v1", feature = "server"))]
    mod node_v1_requests {
        include!("packages/node.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-auth-v1", feature = "serde"))]
    mod platform_auth_v1_json {
        include!("packages/platform.auth.v1.json.rs");
    }
    #[cfg(all(feature = "platform-auth-v1", feature = "validate"))]
    mod platform_auth_v1_validate {
        include!("packages/platform.auth.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-auth-v1", feature = "server"))]
    mod platform_auth_v1_requests {
        include!("packages/platform.auth.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-common-v1", feature = "serde"))]
    mod platform_common_v1_json {
        include!("packages/platform.common.v1.json.rs");
    }
    #[cfg(all(feature = "platform-common-v1", feature = "validate"))]
    mod platform_common_v1_validate {
        include!("packages/platform.common.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-common-v1", feature = "server"))]
    mod platform_common_v1_requests {
        include!("packages/platform.common.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-config-v1", feature = "serde"))]
    mod platform_config_v1_json {
        include!("packages/platform.config.v1.json.rs");
    }
    #[cfg(all(feature = "platform-config-v1", feature = "validate"))]
    mod platform_config_v1_validate {
        include!("packages/platform.config.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-config-v1", feature = "server"))]
    mod platform_config_v1_requests {
        include!("packages/platform.config.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-connector-v1", feature = "serde"))]
    mod platform_connector_v1_json {
        include!("packages/platform.connector.v1.json.rs");
    }
    #[cfg(all(feature = "platform-connector-v1", feature = "validate"))]
    mod platform_connector_v1_validate {
        include!("packages/platform.connector.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-connector-v1", feature = "server"))]
    mod platform_connector_v1_requests {
        include!("packages/platform.connector.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-data-v1", feature = "serde"))]
    mod platform_data_v1_json {
        include!("packages/platform.data.v1.json.rs");
    }
    #[cfg(all(feature = "platform-data-v1", feature = "validate"))]
    mod platform_data_v1_validate {
        include!("packages/platform.data.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-data-v1", feature = "server"))]
    mod platform_data_v1_requests {
        include!("packages/platform.data.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-etl-v1", feature = "serde"))]
    mod platform_etl_v1_json {
        include!("packages/platform.etl.v1.json.rs");
    }
    #[cfg(all(feature = "platform-etl-v1", feature = "validate"))]
    mod platform_etl_v1_validate {
        include!("packages/platform.etl.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-etl-v1", feature = "server"))]
    mod platform_etl_v1_requests {
        include!("packages/platform.etl.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-intelligence-v1", feature = "serde"))]
    mod platform_intelligence_v1_json {
        include!("packages/platform.intelligence.v1.json.rs");
    }
    #[cfg(all(feature = "platform-intelligence-v1", feature = "validate"))]
    mod platform_intelligence_v1_validate {
        include!("packages/platform.intelligence.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-intelligence-v1", feature = "server"))]
    mod platform_intelligence_v1_requests {
        include!("packages/platform.intelligence.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-notification-v1", feature = "serde"))]
    mod platform_notification_v1_json {
        include!("packages/platform.notification.v1.json.rs");
    }
    #[cfg(all(feature = "platform-notification-v1", feature = "validate"))]
    mod platform_notification_v1_validate {
        include!("packages/platform.notification.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-notification-v1", feature = "server"))]
    mod platform_notification_v1_requests {
        include!("packages/platform.notification.v1.requests.rs");
    }
    #[cfg(all(feature = "platform-query-v1", feature = "serde"))]
    mod platform_query_v1_json {
        include!("packages/platform.query.v1.json.rs");
    }
    #[cfg(all(feature = "platform-query-v1", feature = "validate"))]
    mod platform_query_v1_validate {
        include!("packages/platform.query.v1.validate.rs");
    }
    #[cfg(all(feature = "platform-query-v1", feature = "server"))]
    mod platform_query_v1_requests {
        include!("packages/platform.query.v1.requests.rs");
    }
    #[cfg(all(feature = "rustmq-broker-v1", feature = "serde"))]
    mod rustmq_broker_v1_json {
        include!("packages/rustmq.broker.v1.json.rs");
    }
    #[cfg(all(feature = "rustmq-broker-v1", feature = "validate"))]
    mod rustmq_broker_v1_validate {
        include!("packages/rustmq.broker.v1.validate.rs");
    }
    #[cfg(all(feature = "rustmq-broker-v1", feature = "server"))]
    mod rustmq_broker_v1_requests {
        include!("packages/rustmq.broker.v1.requests.rs");
    }
    #[cfg(all(feature = "rustmq-client-v1", feature = "serde"))]
    mod rustmq_client_v1_json {
        include!("packages/rustmq.client.v1.json.rs");
    }
    #[cfg(all(feature = "rustmq-client-v1", feature = "validate"))]
    mod rustmq_client_v1_validate {
        include!("packages/rustmq.client.v1.validate.rs");
    }
    #[cfg(all(feature = "rustmq-client-v1", feature = "server"))]
    mod rustmq_client_v1_requests {
        include!("packages/rustmq.client.v1.requests.rs");
    }
    #[cfg(all(feature = "rustmq-common-v1", feature = "serde"))]
    mod rustmq_common_v1_json {
        include!("packages/rustmq.common.v1.json.rs");
    }
    #[cfg(all(feature = "rustmq-common-v1", feature = "validate"))]
    mod rustmq_common_v1_validate {
        include!("packages/rustmq.common.v1.validate.rs");
    }
    #[cfg(all(feature = "rustmq-common-v1", feature = "server"))]
    mod rustmq_common_v1_requests {
        include!("packages/rustmq.common.v1.requests.rs");
    }
    #[cfg(all(feature = "rustmq-controller-v1", feature = "serde"))]
    mod rustmq_controller_v1_json {
        include!("packages/rustmq.controller.v1.json.rs");
    }
    #[cfg(all(feature = "rustmq-controller-v1", feature = "validate"))]
    mod rustmq_controller_v1_validate {
        include!("packages/rustmq.controller.v1.validate.rs");
    }
    #[cfg(all(feature = "rustmq-controller-v1", feature = "server"))]
    mod rustmq_controller_v1_requests {
        include!("packages/rustmq.controller.v1.requests.rs");
    }
    #[cfg(all(feature = "rustmq-streaming-v1", feature = "serde"))]
    mod rustmq_streaming_v1_json {
        include!("packages/rustmq.streaming.v1.json.rs");
    }
    #[cfg(all(feature = "rustmq-streaming-v1", feature = "validate"))]
    mod rustmq_streaming_v1_validate {
        include!("packages/rustmq.streaming.v1.validate.rs");
    }
    #[cfg(all(feature = "rustmq-streaming-v1", feature = "server"))]
    mod rustmq_streaming_v1_requests {
        include!("packages/rustmq.streaming.v1.requests.rs");
    }
}
