// Command peers is the load on NATS JetStream and Kafka: peers SYSTEM OPERATION [FLAGS].
//
// It does one operation and prints one line of JSON. What a batch, a window and a latency are is the same for every
// system; ../README.md says it, and what each client does.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"time"
)

// A cell of the benchmark's table.
type cell struct {
	address    string
	topic      string
	size       int
	batch      int
	partitions int
	// Batches in flight of each partition.
	window int
	// What is not measured, at the beginning.
	warm     time.Duration
	measured time.Duration
	fsync    bool
}

// What the operations of a system are.
type system interface {
	create(ctx context.Context, c cell) error
	remove(ctx context.Context, c cell) error
	// Writes batches to one partition until the meter says stop.
	produce(ctx context.Context, c cell, partition int, m *meter) error
	// Reads one partition from its beginning, again and again.
	fetch(ctx context.Context, c cell, partition int, m *meter) error
	// Sends a batch to one partition when the one before has reached a consumer that waits for it.
	tail(ctx context.Context, c cell, partition int, m *meter) error
}

// Counts what one partition does.
type meter struct {
	lock      sync.Mutex
	from      time.Time
	until     time.Time
	all       int
	measured  int
	latencies []int64
}

// Whether the time is not over.
func (m *meter) goesOn() bool {
	return time.Now().Before(m.until)
}

// Records that have come or gone.
func (m *meter) count(records int) {
	now := time.Now()
	m.lock.Lock()
	defer m.lock.Unlock()
	m.all += records
	if now.After(m.from) && now.Before(m.until) {
		m.measured += records
	}
}

// Records that have come or gone, in a batch that was begun then.
func (m *meter) took(records int, begun time.Time) {
	m.count(records)
	m.lock.Lock()
	defer m.lock.Unlock()
	if begun.After(m.from) && begun.Before(m.until) {
		m.latencies = append(m.latencies, time.Since(begun).Nanoseconds())
	}
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	if len(arguments) < 2 {
		return fmt.Errorf("usage: peers SYSTEM OPERATION [FLAGS]")
	}
	systems := map[string]system{"nats": natsSystem{}, "kafka": kafkaSystem{}}
	of, found := systems[arguments[0]]
	if !found {
		return fmt.Errorf("there is no system %q", arguments[0])
	}
	var c cell
	flags := flag.NewFlagSet("peers", flag.ContinueOnError)
	flags.StringVar(&c.address, "address", "", "HOST:PORT of the server")
	flags.StringVar(&c.topic, "topic", "", "name of the topic")
	flags.IntVar(&c.size, "size", 1024, "bytes of a record")
	flags.IntVar(&c.batch, "batch", 1, "records of a batch")
	flags.IntVar(&c.partitions, "partitions", 1, "partitions")
	flags.IntVar(&c.window, "window", 5, "batches in flight of each partition")
	flags.DurationVar(&c.warm, "warm", 0, "time that is not measured")
	flags.DurationVar(&c.measured, "measured", time.Second, "time that is measured")
	flags.BoolVar(&c.fsync, "fsync", false, "whether every batch is on the disk before its answer")
	if err := flags.Parse(arguments[2:]); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), c.warm+c.measured+time.Minute)
	defer cancel()
	switch arguments[1] {
	case "create":
		return of.create(ctx, c)
	case "remove":
		return of.remove(ctx, c)
	case "produce":
		return measure(ctx, c, of.produce)
	case "fetch":
		return measure(ctx, c, of.fetch)
	case "tail":
		return measure(ctx, c, of.tail)
	default:
		return fmt.Errorf("there is no operation %q", arguments[1])
	}
}

// Runs an operation on every partition at once, and prints what came of it.
func measure(ctx context.Context, c cell, work func(context.Context, cell, int, *meter) error) error {
	from := time.Now().Add(c.warm)
	meters := make([]*meter, c.partitions)
	ended := make(chan error, c.partitions)
	for partition := range meters {
		m := &meter{from: from, until: from.Add(c.measured)}
		meters[partition] = m
		go func() { ended <- work(ctx, c, partition, m) }()
	}
	for range meters {
		if err := <-ended; err != nil {
			return err
		}
	}
	var all, measured int
	var latencies []int64
	for _, m := range meters {
		all += m.all
		measured += m.measured
		latencies = append(latencies, m.latencies...)
	}
	slices.Sort(latencies)
	at := func(share float64) float64 {
		if len(latencies) == 0 {
			return 0
		}
		return float64(latencies[int(float64(len(latencies)-1)*share)]) / 1000
	}
	line, err := json.Marshal(map[string]any{
		"records":   all,
		"rate":      float64(measured) / c.measured.Seconds(),
		"latencies": len(latencies),
		"p50_us":    at(0.5),
		"p99_us":    at(0.99),
		"p999_us":   at(0.999),
	})
	if err != nil {
		return err
	}
	fmt.Println(string(line))
	return nil
}

// The value of every record: nothing that could be compressed.
func value(size int) []byte {
	chance := rand.New(rand.NewPCG(1, 2))
	bytes := make([]byte, size)
	for i := range bytes {
		bytes[i] = byte(chance.Uint32())
	}
	return bytes
}
