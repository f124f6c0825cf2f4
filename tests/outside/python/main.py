"""A user's project: it serves and calls a contract with the Python package alone."""

from concurrent.futures import ThreadPoolExecutor

import grpc
from platform_proto.platform.auth.v1 import auth_pb2, auth_pb2_grpc


class Auth(auth_pb2_grpc.AuthServiceServicer):
    def ValidateToken(
        self, request: auth_pb2.ValidateTokenRequest, context: grpc.ServicerContext
    ) -> auth_pb2.ValidateTokenResponse:
        return auth_pb2.ValidateTokenResponse(valid=request.token == "good")


def main() -> None:
    server = grpc.server(ThreadPoolExecutor(max_workers=1))
    auth_pb2_grpc.add_AuthServiceServicer_to_server(Auth(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        client = auth_pb2_grpc.AuthServiceStub(channel)
        for token in ("good", "bad"):
            response = client.ValidateToken(auth_pb2.ValidateTokenRequest(token=token))
            print(token, str(response.valid).lower())
    server.stop(grace=None).wait()


if __name__ == "__main__":
    main()
