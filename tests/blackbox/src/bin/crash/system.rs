//! What is put under load: objects that are made, changed and deleted.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use blackbox::Client;
use futures_util::future::BoxFuture;

/// How a write came out.
pub(crate) type Written = Result<Option<String>, tonic::Status>;

/// What a service holds after a restart.
#[derive(Debug, Default)]
pub(crate) struct Observed {
    /// Every object by name: its id and its text.
    pub(crate) objects: BTreeMap<String, (String, String)>,
    /// Request ids of the writes that the audit record says were done.
    pub(crate) audited: Vec<String>,
    /// What contradicts itself, such as an object without its versions.
    pub(crate) torn: Vec<String>,
}

/// One service, seen as named texts.
pub(crate) trait System: Send + Sync {
    /// Its name on the command line.
    fn name(&self) -> &'static str;

    /// Lifts quotas, makes what objects refer to.
    fn prepare<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<()>>;

    /// Makes an object; the answer is its id.
    fn create<'a>(&'a self, client: &'a Client, write: Write<'a>) -> BoxFuture<'a, Written>;

    /// Changes an object's text.
    fn update<'a>(
        &'a self,
        client: &'a Client,
        id: &'a str,
        write: Write<'a>,
    ) -> BoxFuture<'a, Written>;

    /// Deletes an object.
    fn delete<'a>(
        &'a self,
        client: &'a Client,
        id: &'a str,
        write: Write<'a>,
    ) -> BoxFuture<'a, Written>;

    /// Reads everything.
    fn observe<'a>(&'a self, client: &'a Client) -> BoxFuture<'a, Result<Observed>>;
}

/// What is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Write<'a> {
    /// Name of the object.
    pub(crate) name: &'a str,
    /// Its text from then on; empty for a deletion.
    pub(crate) text: &'a str,
    /// Id of the request, by which the audit record knows it.
    pub(crate) request_id: &'a str,
}

impl Write<'_> {
    /// The call with its request id.
    pub(crate) fn request<T>(&self, message: T) -> tonic::Request<T> {
        let mut request = tonic::Request::new(message);
        let id = self.request_id.parse().expect("an id is plain text");
        request.metadata_mut().insert("x-request-id", id);
        request
    }
}

/// The system of a name.
pub(crate) fn find(name: &str) -> Result<Box<dyn System>> {
    match name {
        "auth" => Ok(Box::new(crate::auth::Groups)),
        "config" => Ok(Box::new(crate::config::Pipelines)),
        other => bail!("there is no system `{other}`; there are: auth, config, rustmq"),
    }
}
