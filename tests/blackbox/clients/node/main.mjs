// Calls auth and config over gRPC-web and TLS with the generated TypeScript package.
//
// Reads PLATFORM_URL, PLATFORM_CA and PLATFORM_KEY; prints what it saw as one line of JSON.

import { readFileSync } from "node:fs";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-node";

const root = new URL("../../../../gen/ts/src/", import.meta.url);
const { RoleService } = await import(new URL("platform/auth/v1/role_pb.js", root));
const { ConfigChangeService } = await import(new URL("platform/config/v1/change_pb.js", root));
const { ConfigService } = await import(new URL("platform/config/v1/config_pb.js", root));

const { PLATFORM_URL, PLATFORM_CA, PLATFORM_KEY } = process.env;

function transport(key) {
  return createGrpcWebTransport({
    baseUrl: PLATFORM_URL,
    httpVersion: "2",
    nodeOptions: { ca: readFileSync(PLATFORM_CA) },
    interceptors: [
      (next) => (request) => {
        if (key !== undefined) request.header.set("authorization", `Bearer ${key}`);
        return next(request);
      },
    ],
  });
}

const signedIn = transport(PLATFORM_KEY);
const roles = createClient(RoleService, signedIn);
const config = createClient(ConfigService, signedIn);
const changes = createClient(ConfigChangeService, signedIn);

const listed = await roles.listRoles({});
const group = await roles.createGroup({ name: "made by node" });
const templates = await config.listTemplates({});

// A stream of the server: the snapshot ends, and the reader goes.
let ended = false;
for await (const message of changes.watchConfig({})) {
  if (message.event.case === "snapshotEnd") {
    ended = true;
    break;
  }
}

let refused;
try {
  await createClient(RoleService, transport(undefined)).listRoles({});
} catch (error) {
  refused = Code[ConnectError.from(error).code];
}

console.log(
  JSON.stringify({
    roles: listed.roles.map((role) => role.name).sort(),
    group: group.group.name,
    hasTemplates: templates.templates.length > 0,
    watched: ended,
    refused,
  }),
);
// An open HTTP/2 connection would hold the process.
process.exit(0);
