// Package vectors reads and writes every golden vector with the Go packages.
package vectors

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io/fs"
	"os"
	"reflect"
	"testing"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	"github.com/org/platform/tests/vectors/data"
)

type vector struct {
	Message string          `json:"message"`
	Case    string          `json:"case"`
	Binary  string          `json:"binary"`
	Expect  string          `json:"expect"`
	JSON    json.RawMessage `json:"json"`
	// False where an encoder writes other bytes.
	Canonical *bool `json:"canonical"`
}

func TestVectors(t *testing.T) {
	for _, files := range []fs.FS{data.Files, os.DirFS("byhand")} {
		names, err := fs.Glob(files, "*.json")
		if err != nil || len(names) == 0 {
			t.Fatalf("no vectors: %v", err)
		}
		for _, name := range names {
			t.Run(name, func(t *testing.T) {
				for _, vector := range read(t, files, name) {
					check(t, vector)
				}
			})
		}
	}
}

func read(t *testing.T, files fs.FS, name string) []vector {
	t.Helper()
	text, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	var vectors []vector
	if err := json.Unmarshal(text, &vectors); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return vectors
}

func check(t *testing.T, v vector) {
	t.Helper()
	kind, err := protoregistry.GlobalTypes.FindMessageByName(protoreflect.FullName(v.Message))
	if err != nil {
		t.Fatalf("%s: %v", v.Message, err)
	}
	binary, err := base64.StdEncoding.DecodeString(v.Binary)
	if err != nil {
		t.Fatalf("%s %s: %v", v.Message, v.Case, err)
	}
	decoded := kind.New().Interface()
	err = proto.Unmarshal(binary, decoded)
	switch v.Expect {
	case "refused":
		if err == nil {
			t.Errorf("%s %s: was not refused", v.Message, v.Case)
		}
		return
	case "refused-or-ignored":
		if err == nil && len(decoded.ProtoReflect().GetUnknown()) != len(binary) {
			t.Errorf("%s %s: was taken for a value", v.Message, v.Case)
		}
		return
	}
	if err != nil {
		t.Errorf("%s %s: %v", v.Message, v.Case, err)
		return
	}
	fromJSON := kind.New().Interface()
	if err := protojson.Unmarshal(v.JSON, fromJSON); err != nil {
		t.Errorf("%s %s: JSON: %v", v.Message, v.Case, err)
		return
	}
	if !proto.Equal(decoded, fromJSON) {
		t.Errorf("%s %s: bytes and JSON decode to different messages", v.Message, v.Case)
	}
	written, err := protojson.Marshal(decoded)
	if err != nil || !reflect.DeepEqual(value(t, written), value(t, v.JSON)) {
		t.Errorf("%s %s: wrote %s (%v), want %s", v.Message, v.Case, written, err, v.JSON)
	}
	again, err := proto.MarshalOptions{Deterministic: true}.Marshal(decoded)
	if err != nil || !sameBytes(v, decoded.ProtoReflect().Descriptor(), again, binary) {
		t.Errorf("%s %s: wrote other bytes (%v)", v.Message, v.Case, err)
	}
}

// sameBytes compares as far as Go promises: bytes that hold a field twice are not what an encoder
// writes, and Go puts a oneof's field after all others.
func sameBytes(v vector, kind protoreflect.MessageDescriptor, written, binary []byte) bool {
	if v.Case == "duplicated" || v.Canonical != nil && !*v.Canonical {
		return true
	}
	if holdsOneof(kind, map[protoreflect.FullName]bool{}) {
		return len(written) == len(binary)
	}
	return bytes.Equal(written, binary)
}

func holdsOneof(kind protoreflect.MessageDescriptor, seen map[protoreflect.FullName]bool) bool {
	if seen[kind.FullName()] {
		return false
	}
	seen[kind.FullName()] = true
	for i := range kind.Oneofs().Len() {
		if !kind.Oneofs().Get(i).IsSynthetic() {
			return true
		}
	}
	for i := range kind.Fields().Len() {
		inner := kind.Fields().Get(i).Message()
		if inner != nil && holdsOneof(inner, seen) {
			return true
		}
	}
	return false
}

func value(t *testing.T, text []byte) any {
	t.Helper()
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	return value
}
