// Code generated from proto/; DO NOT EDIT.

// Package data holds the golden vectors, and registers every contract's types.
package data

import (
	"embed"

	_ "github.com/org/platform/gen/go/conveyor/backup/v1"
	_ "github.com/org/platform/gen/go/conveyor/checkpoint/v1"
	_ "github.com/org/platform/gen/go/conveyor/common/v1"
	_ "github.com/org/platform/gen/go/conveyor/lookup/v1"
	_ "github.com/org/platform/gen/go/conveyor/raft/v1"
	_ "github.com/org/platform/gen/go/conveyor/registry/v1"
	_ "github.com/org/platform/gen/go/conveyor/router/v1"
	_ "github.com/org/platform/gen/go/conveyor/sidecar/v1"
	_ "github.com/org/platform/gen/go/conveyor/sink/v1"
	_ "github.com/org/platform/gen/go/conveyor/source/v1"
	_ "github.com/org/platform/gen/go/conveyor/transform/v1"
	_ "github.com/org/platform/gen/go/node/v1"
	_ "github.com/org/platform/gen/go/platform/auth/v1"
	_ "github.com/org/platform/gen/go/platform/common/v1"
	_ "github.com/org/platform/gen/go/platform/config/v1"
	_ "github.com/org/platform/gen/go/platform/connector/v1"
	_ "github.com/org/platform/gen/go/platform/data/v1"
	_ "github.com/org/platform/gen/go/platform/etl/v1"
	_ "github.com/org/platform/gen/go/platform/intelligence/v1"
	_ "github.com/org/platform/gen/go/platform/notification/v1"
	_ "github.com/org/platform/gen/go/platform/query/v1"
	_ "github.com/org/platform/gen/go/rustmq/broker/v1"
	_ "github.com/org/platform/gen/go/rustmq/client/v1"
	_ "github.com/org/platform/gen/go/rustmq/common/v1"
	_ "github.com/org/platform/gen/go/rustmq/controller/v1"
	_ "github.com/org/platform/gen/go/rustmq/streaming/v1"
)

// Files holds one file of vectors per package.
//
//go:embed *.json
var Files embed.FS
