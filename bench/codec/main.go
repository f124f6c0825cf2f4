// Command codec times Go's encoding and decoding of the hot messages: codec FOLDER.
//
// It prints one line of JSON per case: the least time of an operation over several rounds.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"google.golang.org/protobuf/proto"

	conveyor "github.com/org/platform/gen/go/conveyor/common/v1"
	rustmq "github.com/org/platform/gen/go/rustmq/common/v1"
)

const (
	rounds     = 7
	roundNanos = 200_000_000
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "codec:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	kinds := map[string]func() proto.Message{
		"rustmq":   func() proto.Message { return new(rustmq.RecordBatch) },
		"conveyor": func() proto.Message { return new(conveyor.RecordBatch) },
	}
	for _, name := range []string{"rustmq", "conveyor"} {
		encoded, err := os.ReadFile(filepath.Join(folder, name+".binpb"))
		if err != nil {
			return err
		}
		message := kinds[name]()
		if err := proto.Unmarshal(encoded, message); err != nil {
			return err
		}
		report(name+" decode", func() error { return proto.Unmarshal(encoded, kinds[name]()) })
		report(name+" encode", func() error { _, err := proto.Marshal(message); return err })
	}
	return nil
}

func report(name string, work func() error) {
	least := time.Duration(1<<63 - 1)
	for range rounds {
		count := 0
		started := time.Now()
		for time.Since(started) < roundNanos {
			for range 16 {
				if err := work(); err != nil {
					panic(err)
				}
			}
			count += 16
		}
		least = min(least, time.Since(started)/time.Duration(count))
	}
	line, _ := json.Marshal(map[string]any{"case": name, "ns": least.Nanoseconds()})
	fmt.Println(string(line))
}
