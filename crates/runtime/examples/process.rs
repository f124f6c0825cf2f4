//! The smallest process: one option, one task, one route.

use std::process::ExitCode;

use http::StatusCode;
use runtime::{Failure, Host, HttpReply, HttpRoutes, OnError, Secret, Server, State, Telemetry};
use serde::{Deserialize, Serialize};

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Options {
    server: Server,
    telemetry: Telemetry,
    hello: Hello,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Hello {
    /// Whom to greet.
    name: String,
    /// What nobody sees.
    password: Secret,
    /// A task that ignores the stop, so that the drain is cut short.
    is_deaf: bool,
    /// A start that panics.
    is_clumsy: bool,
}

impl Default for Hello {
    fn default() -> Self {
        Self {
            name: "world".to_owned(),
            password: Secret::default(),
            is_deaf: false,
            is_clumsy: false,
        }
    }
}

impl runtime::Options for Options {
    fn server(&self) -> &Server {
        &self.server
    }

    fn telemetry(&self) -> &Telemetry {
        &self.telemetry
    }
}

fn main() -> ExitCode {
    runtime::main("process", start)
}

async fn start(options: Options, host: Host) -> Result<(), Failure> {
    let Hello { name, is_deaf, is_clumsy, .. } = options.hello;
    assert!(!is_clumsy, "dropped it");
    host.health.set("greeter", State::Serving, "");
    host.http.mount(HttpRoutes::new().get("/hello", move |_| {
        let _span = tracing::info_span!("greet").entered();
        let reply = HttpReply::text(StatusCode::OK, format!("hello {name}\n"));
        std::future::ready(reply)
    }));
    let stop = host.tasks.stop();
    host.tasks.spawn("greeter", OnError::Stop, async move {
        stop.cancelled().await;
        if is_deaf {
            std::future::pending::<()>().await;
        }
        Ok(())
    });
    if let Some(address) = host.http.address() {
        println!("{address}");
    }
    Ok(())
}
