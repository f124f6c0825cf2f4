"""Reads and writes every golden vector with the Python package."""

import base64
import importlib
import json
import pkgutil
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "gen" / "python"))

import platform_proto  # noqa: E402
from google.protobuf import json_format, message, message_factory  # noqa: E402
from google.protobuf import any_pb2, duration_pb2, field_mask_pb2, struct_pb2  # noqa: E402, F401
from google.protobuf.descriptor_pool import Default  # noqa: E402
from google.protobuf.unknown_fields import UnknownFieldSet  # noqa: E402

for module in pkgutil.walk_packages(platform_proto.__path__, "platform_proto."):
    importlib.import_module(module.name)


class Vectors(unittest.TestCase):
    def test_every_vector(self) -> None:
        files = [*sorted(HERE.glob("data/*.json")), *sorted(HERE.glob("byhand/*.json"))]
        self.assertTrue(files, "no vectors")
        for file in files:
            for vector in json.loads(file.read_text(encoding="utf-8")):
                with self.subTest(vector["message"], case=vector["case"]):
                    self.check(vector)

    def check(self, vector: dict) -> None:
        descriptor = Default().FindMessageTypeByName(vector["message"])
        kind = message_factory.GetMessageClass(descriptor)
        binary = base64.b64decode(vector["binary"])
        if vector["expect"] == "refused":
            with self.assertRaises(message.DecodeError):
                kind.FromString(binary)
            return
        if vector["expect"] == "refused-or-ignored":
            self.refused_or_ignored(kind, binary)
            return
        decoded = kind.FromString(binary)
        written = json.loads(json_format.MessageToJson(decoded))
        self.assertEqual(written, vector["json"])
        parsed = json_format.Parse(json.dumps(vector["json"]), kind())
        self.assertEqual(decoded, parsed)
        # Bytes that hold a field twice are not what an encoder writes.
        if vector["case"] != "duplicated" and vector.get("canonical", True):
            self.assertEqual(decoded.SerializeToString(deterministic=True), binary)

    def refused_or_ignored(self, kind: type, binary: bytes) -> None:
        try:
            decoded = kind.FromString(binary)
        except message.DecodeError:
            return
        self.assertEqual(len(UnknownFieldSet(decoded)), 1, "was taken for a value")


if __name__ == "__main__":
    unittest.main()
