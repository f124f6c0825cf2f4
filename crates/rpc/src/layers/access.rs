//! Who calls, in which organisation, and whether it may.

use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::future::BoxFuture;
use tower::Service;

use super::{Admitted, Inbound};
use crate::access::{self, Credentials, Named, Shown, Verdict};
use crate::table::Entry;
use crate::{Answer, Authority, Call, Payload, Refusal, head};

/// Bytes of the id of an object; no contract allows more.
const ENTITY_ID_BYTES_MAX: usize = 256;

/// Enforces the access option of the method.
#[derive(Clone)]
pub(crate) struct Access<S> {
    inner: S,
    authority: Arc<dyn Authority>,
}

impl<S> Access<S> {
    pub(super) fn new(inner: S, authority: Arc<dyn Authority>) -> Self {
        Self { inner, authority }
    }
}

impl<S> Service<Inbound> for Access<S>
where
    S: Service<Admitted, Response = Answer, Error = Refusal> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Answer;
    type Error = Refusal;
    type Future = BoxFuture<'static, Result<Answer, Refusal>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Refusal>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut inbound: Inbound) -> Self::Future {
        let mut inner = self.inner.clone();
        let authority = Arc::clone(&self.authority);
        Box::pin(async move {
            let decided = decide(&*authority, &mut inbound).await;
            let Inbound { exchange, call, request, link: _ } = inbound;
            let call = Arc::new(call);
            _ = exchange.call.set(Arc::clone(&call)); // A call passes this layer once.
            decided?;
            inner.call(Admitted { exchange, call, request }).await
        })
    }
}

/// Lets a call through or refuses it; what is learnt of its caller stays in `inbound` either way.
async fn decide(authority: &dyn Authority, inbound: &mut Inbound) -> Result<(), Refusal> {
    let Inbound { exchange, call, request, .. } = inbound;
    let entry = &exchange.entry;
    if access::credentials(entry) == Credentials::Ignored {
        return Ok(());
    }
    if let Some(credential) = head::credential(request.headers())? {
        let peer = call.peer.as_deref();
        let principal = authority.authenticate(&credential, peer, call.remote).await?;
        call.org_id = principal.org_id;
        call.principal = Some(principal);
        call.credential = Some(credential);
    }
    access::check_kind(entry, shown(call))?;
    let named = named(entry, call, request.body_mut()).await?;
    if let Some(id) = &named.entity_id {
        _ = exchange.entity_id.set(id.clone()); // Only this layer names the object.
    }
    call.org_id = access::organisation(entry, shown(call), &named)?;
    match access::check_permission(entry, shown(call), &named)? {
        Verdict::Allowed => Ok(()),
        Verdict::Ask(permission) => ask(authority, entry, call, &named, permission).await,
    }
}

fn shown(call: &Call) -> Shown<'_> {
    Shown { principal: call.principal.as_deref(), peer: call.peer.as_deref() }
}

/// What the first message says, as far as the decision depends on it. A method of which it does not is not read.
async fn named(entry: &Entry, call: &Call, payload: &mut Payload) -> Result<Named, Refusal> {
    let is_principal = call.principal.is_some();
    let org = entry.org.as_ref();
    let user = entry.self_.as_ref().filter(|_| is_principal);
    let entity = entry.resource.as_ref().filter(|_| is_principal || entry.is_audited);
    let mut named = Named::default();
    if org.is_none() && user.is_none() && entity.is_none() {
        return Ok(named);
    }
    let Some(message) = payload.first_message().await? else { return Ok(named) };
    if let Some(path) = org {
        named.org_id = path.read(&message)?.number();
    }
    if let Some(path) = user {
        named.user_id = path.read(&message)?.number();
    }
    if let Some(path) = entity {
        named.entity_id = path.read(&message)?.id();
        if named.entity_id.as_ref().is_some_and(|id| id.len() > ENTITY_ID_BYTES_MAX) {
            return Err(Refusal::MessageMalformed("the id of its object is longer than 256 bytes"));
        }
    }
    Ok(named)
}

async fn ask(
    authority: &dyn Authority,
    entry: &Entry,
    call: &Call,
    named: &Named,
    permission: &'static str,
) -> Result<(), Refusal> {
    let Some(principal) = call.principal.as_deref() else { return Ok(()) };
    let entity = named.entity_id.as_deref().map(|id| (entry.entity_type, id));
    match authority.allows(principal, call.org_id, entity, permission).await? {
        true => Ok(()),
        false => Err(access::denied(entry, permission, named)),
    }
}
