"""A buf plugin: messages, gRPC stubs and their type stubs for Python, under one root package.

The stock generators name a module after its proto package, so `platform.auth.v1` would become a
top-level `platform` and shadow the standard library's module. This plugin runs the stock
generators of grpcio-tools and mypy-protobuf over the request's descriptors, moves what they write
below ROOT, and rewrites the imports between generated modules to match.
"""

import re
import subprocess
import sys
import tempfile
from importlib import resources
from pathlib import Path, PurePosixPath

from google.protobuf.compiler import plugin_pb2
from google.protobuf.descriptor_pb2 import FileDescriptorSet

ROOT = "platform_proto"

# Features that a plugin announces to buf: proto3 `optional`.
FEATURES = plugin_pb2.CodeGeneratorResponse.FEATURE_PROTO3_OPTIONAL


def main() -> None:
    request = plugin_pb2.CodeGeneratorRequest.FromString(sys.stdin.buffer.read())
    response = plugin_pb2.CodeGeneratorResponse(supported_features=FEATURES)
    # Rules are needed at import time, and no package on PyPI offers them for google.protobuf.
    names = [*request.file_to_generate, "buf/validate/validate.proto"]
    with tempfile.TemporaryDirectory() as folder:
        run_generators(request, names, Path(folder))
        packages = {str(PurePosixPath(name).parts[0]) for name in names}
        for path in sorted(Path(folder, "out").rglob("*")):
            if path.is_file() and worth_keeping(path):
                name = path.relative_to(Path(folder, "out")).as_posix()
                content = below_root(path.read_text(encoding="utf-8"), packages)
                response.file.add(name=f"{ROOT}/{name}", content=content)
    add_package_files(response)
    sys.stdout.buffer.write(response.SerializeToString(deterministic=True))


def run_generators(request: plugin_pb2.CodeGeneratorRequest, names: list[str], folder: Path) -> None:
    """Writes what the stock generators make of the named files to `folder/out`."""
    image = folder / "image.binpb"
    image.write_bytes(FileDescriptorSet(file=request.proto_file).SerializeToString())
    out = folder / "out"
    out.mkdir()
    beside = Path(sys.executable).parent
    well_known = resources.files("grpc_tools") / "_proto"
    command = [
        sys.executable, "-m", "grpc_tools.protoc",
        f"--descriptor_set_in={image}", f"--proto_path={well_known}",
        f"--plugin=protoc-gen-mypy={beside / 'protoc-gen-mypy'}",
        f"--plugin=protoc-gen-mypy_grpc={beside / 'protoc-gen-mypy_grpc'}",
        f"--python_out={out}", f"--mypy_out=quiet:{out}",
        f"--grpc_python_out={out}", f"--mypy_grpc_out=quiet:{out}",
        *names,
    ]
    subprocess.run(command, check=True, stdout=sys.stderr)


def worth_keeping(path: Path) -> bool:
    """Whether a module says anything: one for services is written even where a file has none."""
    stem = path.name.split(".")[0]
    if not stem.endswith("_pb2_grpc"):
        return True
    return "class " in path.with_suffix(".py").read_text(encoding="utf-8")


def below_root(source: str, packages: set[str]) -> str:
    """Rewrites the imports of modules of `packages` to their place below ROOT."""
    tops = "|".join(sorted(packages))
    # The classes that services derive from answer UNIMPLEMENTED; a stub that calls their methods
    # abstract would make a service write them all.
    source = re.sub(r"^\s*@_abc(_\d+)?\.abstractmethod\n", "", source, flags=re.M)
    source = re.sub(rf"^(\s*)from ({tops})(\.| import )", rf"\1from {ROOT}.\2\3", source, flags=re.M)
    return re.sub(rf"^(\s*)import ({tops})\.", rf"\1import {ROOT}.\2.", source, flags=re.M)


def add_package_files(response: plugin_pb2.CodeGeneratorResponse) -> None:
    """Adds what makes the folders importable and typed."""
    folders = {parent for file in response.file for parent in PurePosixPath(file.name).parents}
    for folder in sorted(folders - {PurePosixPath(".")}):
        doc = '"""Contracts of the platform, generated from proto/."""\n' if str(folder) == ROOT else ""
        response.file.add(name=f"{folder}/__init__.py", content=doc)
    response.file.add(name=f"{ROOT}/py.typed", content="")


if __name__ == "__main__":
    main()
