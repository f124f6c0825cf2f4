//! Who calls, in which organisation, and whether it may.

use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::future::{BoxFuture, Either, select};
use tower::Service;

use super::{Admitted, Inbound};
use crate::access::{self, Credentials, Named, Shown};
use crate::standing::{Lookout, Standing, permit};
use crate::table::Entry;
use crate::{Answer, Authority, Call, Payload, Refusal, head};

/// Bytes of the id of an object; no contract allows more.
const ENTITY_ID_BYTES_MAX: usize = 256;

/// Enforces the access option of the method.
#[derive(Clone)]
pub(crate) struct Access<S> {
    inner: S,
    lookout: Arc<Lookout>,
}

impl<S> Access<S> {
    pub(super) const fn new(inner: S, lookout: Arc<Lookout>) -> Self {
        Self { inner, lookout }
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
        let lookout = Arc::clone(&self.lookout);
        Box::pin(async move {
            let news = lookout.listen(&inbound.exchange.entry);
            let decided = decide(&*lookout.authority, &mut inbound).await;
            let Inbound { exchange, call, request, link: _ } = inbound;
            let call = Arc::new(call);
            _ = exchange.call.set(Arc::clone(&call)); // A call passes this layer once.
            let named = decided?;
            let is_upload = exchange.entry.method.client_streaming;
            let mut upload = None;
            if let Some(standing) = Standing::of(&lookout, &exchange.entry, &call, named, news) {
                let standing = Arc::clone(exchange.standing.get_or_init(|| Arc::new(standing)));
                upload = is_upload.then_some(standing);
            }
            let answered = inner.call(Admitted { exchange, call, request });
            match upload {
                None => answered.await,
                Some(standing) => {
                    let (lost, answered) = (Box::pin(standing.lost()), std::pin::pin!(answered));
                    match select(answered, lost).await {
                        Either::Left((answered, _)) => answered,
                        Either::Right((refusal, _)) => Err(refusal),
                    }
                }
            }
        })
    }
}

/// Lets a call through or refuses it; what is learnt of its caller stays in `inbound` either way.
async fn decide(authority: &dyn Authority, inbound: &mut Inbound) -> Result<Named, Refusal> {
    let Inbound { exchange, call, request, .. } = inbound;
    let entry = &exchange.entry;
    if access::credentials(entry) == Credentials::Ignored {
        return Ok(Named::default());
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
    permit(authority, entry, shown(call), call.org_id, &named).await?;
    Ok(named)
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
