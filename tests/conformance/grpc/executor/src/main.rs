//! The server that the suite calls: with every layer of ours, or with `--bare` as tonic alone makes it.
//!
//! Owns:      the suite's protocol: one request on stdin, one response on stdout, each behind its length.
//! Invariant: both servers have the same service; what differs is what is around it.
//! Not here:  what the service answers (`service`), and what is expected to fail.

mod bare;
mod ours;
mod service;

use std::error::Error;
use std::io::{self, Read, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use messages::connectrpc::conformance::v1::{ServerCompatRequest, ServerCompatResponse};
use prost::Message;
use tokio::signal::unix::{SignalKind, signal};

/// What is told to the suite's user on stderr.
type BoxError = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let is_bare = std::env::args().any(|argument| argument == "--bare");
    match serve(is_bare).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("grpc-conformance-server: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves until the suite sends SIGTERM.
async fn serve(is_bare: bool) -> Result<(), BoxError> {
    let mut stop = signal(SignalKind::terminate())?;
    let wanted = read(&mut io::stdin().lock())?;
    let folder = tempfile::tempdir()?;
    let address = match is_bare {
        true => bare::serve(&wanted).await?,
        false => ours::serve(&wanted, folder.path()).await?,
    };
    write(&mut io::stdout().lock(), &wanted, address)?;
    stop.recv().await;
    Ok(())
}

fn read(input: &mut impl Read) -> io::Result<ServerCompatRequest> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let mut request = vec![0; u32::from_be_bytes(length) as usize];
    input.read_exact(&mut request)?;
    Ok(ServerCompatRequest::decode(request.as_slice())?)
}

fn write(
    output: &mut impl Write,
    wanted: &ServerCompatRequest,
    address: SocketAddr,
) -> io::Result<()> {
    let certificate = wanted.server_creds.as_ref().filter(|_| wanted.use_tls);
    let response = ServerCompatResponse {
        host: address.ip().to_string(),
        port: address.port().into(),
        pem_cert: certificate.map(|it| it.cert.clone()).unwrap_or_default(),
    };
    let response = response.encode_to_vec();
    let length = u32::try_from(response.len()).map_err(io::Error::other)?;
    output.write_all(&length.to_be_bytes())?;
    output.write_all(&response)?;
    output.flush()
}
