// A user's project: it serves and calls a contract with the TypeScript package alone.

import { createClient, createRouterTransport } from "@connectrpc/connect";
import { AuthService, type ValidateTokenRequest } from "@platform/proto/platform/auth/v1/auth_pb.js";

const transport = createRouterTransport(({ service }) => {
  service(AuthService, {
    validateToken: (request: ValidateTokenRequest) => ({ valid: request.token === "good" }),
  });
});

const client = createClient(AuthService, transport);
for (const token of ["good", "bad"]) {
  const response = await client.validateToken({ token });
  console.log(token, response.valid);
}
