//! What is put under load: objects that are made, changed and deleted.

use anyhow::{Result, bail};
use base::Random;
use blackbox::registers::{Fate, History, Observed, Told, Verdict};
use blackbox::{Client, Owner, Platform, Session};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tonic::transport::Channel;

use crate::load::Shared;

/// How a write came out.
pub(crate) type Written = Result<Told, tonic::Status>;

/// The platform as it runs now, and who may do everything there.
#[derive(Clone, Copy)]
pub(crate) struct Ground<'a> {
    pub(crate) platform: &'a Platform,
    pub(crate) owner: &'a Owner,
    pub(crate) session: &'a Session,
}

impl Ground<'_> {
    /// A client that calls as the owner, for as long as the key of the session is good.
    pub(crate) fn client(&self) -> Result<Client> {
        self.session.client(self.platform)
    }
}

/// One service, seen as named objects that hold a text each. A value of it goes with one folder.
pub(crate) trait System: Send + Sync {
    /// What it needs set, as TOML.
    fn settings(&self) -> &'static str;

    /// The kinds of objects, with which their names begin; without dashes.
    fn kinds(&self) -> &'static [&'static str];

    /// Makes what objects refer to; once, before the first run.
    fn prepare<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<()>>;

    /// Makes what each run needs anew.
    fn begin<'a>(&'a self, _: Ground<'a>) -> BoxFuture<'a, Result<()>> {
        async { Ok(()) }.boxed()
    }

    /// As whom the callers write.
    fn writer(&self, ground: Ground<'_>) -> Result<Client> {
        ground.client()
    }

    /// Decides what is written next: of an object that holds `held`, or of a new one.
    fn plan(&self, random: &dyn Random, object: Object<'_>, request_id: &str) -> Change;

    /// Writes.
    fn write<'a>(
        &'a self,
        client: &'a Client,
        object: Object<'a>,
        change: &'a Change,
        request_id: &'a str,
    ) -> BoxFuture<'a, Written>;

    /// What goes on beside the callers until the platform is gone.
    fn beside<'a>(&'a self, _: Channel, _: &'a Shared) -> BoxFuture<'a, Result<()>> {
        async { Ok(()) }.boxed()
    }

    /// Reads everything.
    fn observe<'a>(&'a self, ground: Ground<'a>) -> BoxFuture<'a, Result<Observed>>;

    /// Tries what reading does not show, once all that was read is well.
    fn probe<'a>(
        &'a self,
        ground: Ground<'a>,
        history: &'a History,
        verdict: &'a mut Verdict,
    ) -> BoxFuture<'a, Result<()>>;
}

/// An object as its caller knows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Object<'a> {
    pub(crate) name: &'a str,
    /// Its id; empty before it was made.
    pub(crate) id: &'a str,
    /// What it holds; `None` before it was made.
    pub(crate) held: Option<&'a str>,
}

/// What is written.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) act: Act,
    /// What the object holds from then on; `None` if it is gone.
    pub(crate) text: Option<String>,
    /// What becomes of the object's secret.
    pub(crate) secret: Fate,
}

/// Which call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    Create,
    Update,
    Delete,
    Grant,
    TakeBack,
    MakeKey,
    RotateKey,
    RevokeKey,
}

impl Change {
    /// Makes, changes or deletes an object that holds nothing but a text.
    pub(crate) fn plain(random: &dyn Random, object: Object<'_>, request_id: &str) -> Self {
        let act = match object.held {
            None => Act::Create,
            Some(_) if random.below(4) == 0 => Act::Delete,
            Some(_) => Act::Update,
        };
        let text = (act != Act::Delete).then(|| format!("text of {request_id}"));
        Self { act, text, secret: Fate::Stays }
    }

    /// The text, as far as there is one.
    pub(crate) fn text(&self) -> String {
        self.text.clone().unwrap_or_default()
    }
}

/// A call whose id the audit record keeps.
pub(crate) fn request<T>(request_id: &str, message: T) -> tonic::Request<T> {
    let mut request = tonic::Request::new(message);
    let id = request_id.parse().expect("an id is plain text");
    request.metadata_mut().insert("x-request-id", id);
    request
}

/// Whether a call with a credential was let in.
pub(crate) fn let_in<T>(outcome: Result<T, tonic::Status>) -> Result<bool> {
    match outcome {
        Ok(_) => Ok(true),
        Err(status) if status.code() == tonic::Code::Unauthenticated => Ok(false),
        Err(status) => bail!("neither taken nor refused: {status:?}"),
    }
}

/// The system of a name.
pub(crate) fn find(name: &str) -> Result<Box<dyn System>> {
    match name {
        "auth" => Ok(Box::<crate::auth::Auth>::default()),
        "config" => Ok(Box::<crate::config::Config>::default()),
        other => bail!("there is no system `{other}`; there are: auth, config, rustmq"),
    }
}
