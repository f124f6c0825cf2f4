// An identity provider for tests: the certified `oidc-provider`, which signs in whom the login hint names.
//
// It prints its issuer once it listens. People are given as JSON in the variable PEOPLE, by address.

import { createServer } from 'node:http';

import Provider from 'oidc-provider';

const people = JSON.parse(process.env.PEOPLE);

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'platform',
        client_secret: 'a-secret-of-the-platform-at-the-provider',
        redirect_uris: [process.env.REDIRECT_URI],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub', 'amr'],
      email: ['email', 'email_verified'],
      profile: ['name', 'locale'],
      groups: ['groups'],
    },
    scopes: ['openid', 'email', 'profile', 'groups'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...people[id], sub: id }) }),
    renderError: (ctx, out) => {
      ctx.type = 'json';
      ctx.body = out;
    },
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    const { prompt, params, session } = await provider.interactionDetails(ctx.req, ctx.res);
    if (prompt.name === 'login') {
      const person = Object.entries(people).find(([, { email }]) => email === params.login_hint);
      if (!person) {
        const result = { error: 'access_denied', error_description: 'nobody of that address' };
        return provider.interactionFinished(ctx.req, ctx.res, result);
      }
      const [accountId, { amr }] = person;
      return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId, amr } });
    }
    const grant = new provider.Grant({
      accountId: session.accountId,
      clientId: params.client_id,
    });
    grant.addOIDCScope(params.scope);
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(ctx.req, ctx.res, { consent });
  });
  server.on('request', provider.callback());
  console.log(`issuer ${issuer}`);
});
