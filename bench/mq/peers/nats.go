package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Messages that a consumer asks for at a time.
const natsPull = 4000

// NATS JetStream, through its official client: a partition is a stream, and has a connection of its own.
type natsSystem struct{}

func natsStream(c cell, partition int) string {
	return fmt.Sprintf("%s-%d", c.topic, partition)
}

func natsOpen(c cell) (*nats.Conn, jetstream.JetStream, error) {
	connection, err := nats.Connect("nats://" + c.address)
	if err != nil {
		return nil, nil, err
	}
	failed := func(_ jetstream.JetStream, m *nats.Msg, err error) {
		panic(fmt.Sprintf("a publish to %s failed: %v", m.Subject, err))
	}
	js, err := jetstream.New(connection,
		jetstream.WithPublishAsyncMaxPending(c.window*c.batch+1),
		jetstream.WithPublishAsyncErrHandler(failed))
	return connection, js, err
}

func (natsSystem) create(ctx context.Context, c cell) error {
	connection, js, err := natsOpen(c)
	if err != nil {
		return err
	}
	defer connection.Close()
	for partition := range c.partitions {
		name := natsStream(c, partition)
		_, err := js.CreateStream(ctx, jetstream.StreamConfig{
			Name: name, Subjects: []string{name}, Storage: jetstream.FileStorage, Replicas: 1,
			AllowAtomicPublish: natsAtomic(c),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (natsSystem) remove(ctx context.Context, c cell) error {
	connection, js, err := natsOpen(c)
	if err != nil {
		return err
	}
	defer connection.Close()
	for partition := range c.partitions {
		err = errors.Join(err, js.DeleteStream(ctx, natsStream(c, partition)))
	}
	return err
}

// Whether a batch is published as one: JetStream then syncs and acknowledges it once, which is what makes it faster where
// every batch is synced. Elsewhere it is slower than as many messages by themselves.
func natsAtomic(c cell) bool {
	return c.fsync && c.batch > 1
}

// A batch is as many asynchronous publishes; it is done when its last one is acknowledged.
func (natsSystem) produce(ctx context.Context, c cell, partition int, m *meter) error {
	connection, js, err := natsOpen(c)
	if err != nil {
		return err
	}
	defer connection.Close()
	subject, data := natsStream(c, partition), value(c.size)
	type sent struct {
		last  jetstream.PubAckFuture
		begun time.Time
	}
	var flight []sent
	for {
		for len(flight) < c.window && m.goesOn() {
			begun := time.Now()
			last, err := natsPublish(js, c, subject, data)
			if err != nil {
				return err
			}
			flight = append(flight, sent{last, begun})
		}
		if len(flight) == 0 {
			return nil
		}
		select {
		case <-flight[0].last.Ok():
			m.took(c.batch, flight[0].begun)
		case err := <-flight[0].last.Err():
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
		flight = flight[1:]
	}
}

func natsPublish(js jetstream.JetStream, c cell, subject string, data []byte) (jetstream.PubAckFuture, error) {
	if natsAtomic(c) {
		return natsPublishAtomic(js, subject, data, c.batch)
	}
	var last jetstream.PubAckFuture
	for range c.batch {
		future, err := js.PublishAsync(subject, data)
		if err != nil {
			return nil, err
		}
		last = future
	}
	return last, nil
}

// The messages of one batch; the last one commits it, and is the one that is acknowledged.
func natsPublishAtomic(js jetstream.JetStream, subject string, data []byte, count int) (jetstream.PubAckFuture, error) {
	id := nats.NewInbox()
	for sequence := 1; ; sequence++ {
		message := nats.NewMsg(subject)
		message.Data = data
		message.Header.Set("Nats-Batch-Id", id[len(id)-22:])
		message.Header.Set("Nats-Batch-Sequence", strconv.Itoa(sequence))
		if sequence == count {
			message.Header.Set("Nats-Batch-Commit", "1")
			return js.PublishMsgAsync(message)
		}
		if err := js.Conn().PublishMsg(message); err != nil {
			return nil, err
		}
	}
}

func natsConsumer(ctx context.Context, js jetstream.JetStream, stream string, from jetstream.DeliverPolicy) (jetstream.Consumer, error) {
	return js.CreateConsumer(ctx, stream, jetstream.ConsumerConfig{
		AckPolicy:         jetstream.AckNonePolicy,
		DeliverPolicy:     from,
		MemoryStorage:     true,
		InactiveThreshold: time.Minute,
	})
}

func (natsSystem) fetch(ctx context.Context, c cell, partition int, m *meter) error {
	connection, js, err := natsOpen(c)
	if err != nil {
		return err
	}
	defer connection.Close()
	stream, err := js.Stream(ctx, natsStream(c, partition))
	if err != nil {
		return err
	}
	there := int(stream.CachedInfo().State.Msgs)
	if there == 0 {
		return fmt.Errorf("stream %s is empty", natsStream(c, partition))
	}
	for m.goesOn() {
		if err := natsReadOnce(ctx, js, natsStream(c, partition), there, m); err != nil {
			return err
		}
	}
	return nil
}

func natsReadOnce(ctx context.Context, js jetstream.JetStream, stream string, there int, m *meter) error {
	consumer, err := natsConsumer(ctx, js, stream, jetstream.DeliverAllPolicy)
	if err != nil {
		return err
	}
	// Messages are counted in lots, so that the clock is not read for each.
	const lot = 100
	got, open := 0, true
	done := make(chan struct{})
	consuming, err := consumer.Consume(func(jetstream.Msg) {
		if !open {
			return
		}
		got++
		if got%lot == 0 || got == there {
			m.count((got-1)%lot + 1)
			if got == there || !m.goesOn() {
				open = false
				close(done)
			}
		}
	}, jetstream.PullMaxMessages(natsPull))
	if err != nil {
		return err
	}
	defer consuming.Stop()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (natsSystem) tail(ctx context.Context, c cell, partition int, m *meter) error {
	connection, js, err := natsOpen(c)
	if err != nil {
		return err
	}
	defer connection.Close()
	subject, data := natsStream(c, partition), value(c.size)
	consumer, err := natsConsumer(ctx, js, subject, jetstream.DeliverNewPolicy)
	if err != nil {
		return err
	}
	// The consumer has a connection of its own, as a program that only reads would.
	reading, readerJs, err := natsOpen(c)
	if err != nil {
		return err
	}
	defer reading.Close()
	consumer, err = readerJs.Consumer(ctx, subject, consumer.CachedInfo().Name)
	if err != nil {
		return err
	}
	arrived := make(chan struct{}, c.batch)
	consuming, err := consumer.Consume(func(jetstream.Msg) { arrived <- struct{}{} }, jetstream.PullMaxMessages(natsPull))
	if err != nil {
		return err
	}
	defer consuming.Stop()
	for m.goesOn() {
		begun := time.Now()
		if _, err := natsPublish(js, c, subject, data); err != nil {
			return err
		}
		for range c.batch {
			select {
			case <-arrived:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		m.took(c.batch, begun)
	}
	return nil
}
