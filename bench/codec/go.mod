module github.com/org/platform/bench/codec

go 1.26.0

replace github.com/org/platform/gen/go => ../../gen/go

require (
	github.com/org/platform/gen/go v0.0.0-00010101000000-000000000000
	google.golang.org/protobuf v1.36.12
)

require buf.build/gen/go/bufbuild/protovalidate/protocolbuffers/go v1.36.12-20260825204119-511051f7f437.2 // indirect
