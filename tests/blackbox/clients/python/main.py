"""Calls auth and config over gRPC and TLS with the generated Python package.

Reads PLATFORM_ADDRESS, PLATFORM_CA and PLATFORM_KEY; prints what it saw as one line of JSON.
"""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[4] / "gen" / "python"))

import grpc  # noqa: E402
from platform_proto.platform.auth.v1 import role_pb2, role_pb2_grpc  # noqa: E402
from platform_proto.platform.config.v1 import (  # noqa: E402
    change_pb2,
    change_pb2_grpc,
    config_pb2_grpc,
    template_pb2,
)


def main() -> None:
    credentials = grpc.ssl_channel_credentials(Path(os.environ["PLATFORM_CA"]).read_bytes())
    signed_in = [("authorization", f"Bearer {os.environ['PLATFORM_KEY']}")]
    with grpc.secure_channel(os.environ["PLATFORM_ADDRESS"], credentials) as channel:
        roles = role_pb2_grpc.RoleServiceStub(channel)
        config = config_pb2_grpc.ConfigServiceStub(channel)
        changes = change_pb2_grpc.ConfigChangeServiceStub(channel)
        listed = roles.ListRoles(role_pb2.ListRolesRequest(), metadata=signed_in)
        group = roles.CreateGroup(role_pb2.CreateGroupRequest(name="made by python"), metadata=signed_in)
        templates = config.ListTemplates(template_pb2.ListTemplatesRequest(), metadata=signed_in)
        watch = changes.WatchConfig(change_pb2.WatchConfigRequest(), metadata=signed_in)
        watched = any(message.WhichOneof("event") == "snapshot_end" for message in watch_until_end(watch))
        watch.cancel()
        try:
            roles.ListRoles(role_pb2.ListRolesRequest())
            refused = None
        except grpc.RpcError as error:
            refused = error.code().name
    seen = {
        "roles": sorted(role.name for role in listed.roles),
        "group": group.group.name,
        "hasTemplates": len(templates.templates) > 0,
        "watched": watched,
        "refused": refused,
    }
    print(json.dumps(seen))


def watch_until_end(watch):
    """The messages of a stream up to the end of its snapshot."""
    for message in watch:
        yield message
        if message.WhichOneof("event") == "snapshot_end":
            return


if __name__ == "__main__":
    main()
