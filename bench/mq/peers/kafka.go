package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

const (
	kafkaNode = 1
	// What the Java consumer asks of a partition at a time, and at all.
	kafkaPartitionBytes = 1 << 20
	kafkaFetchBytes     = 50 << 20
	kafkaTimeoutMillis  = 30_000
	// Bytes of a batch before its records.
	kafkaBatchHead = 61
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Kafka, over the connections of franz-go: batches are made once, as they lie on the wire, so that the client costs as
// little as can be. Every partition has a client of its own.
type kafkaSystem struct{}

func kafkaOpen(c cell) (*kgo.Client, *kgo.Broker, error) {
	client, err := kgo.NewClient(kgo.SeedBrokers(c.address), kgo.ClientID("bench"))
	if err != nil {
		return nil, nil, err
	}
	return client, client.Broker(kafkaNode), nil
}

func (kafkaSystem) create(ctx context.Context, c cell) error {
	client, _, err := kafkaOpen(c)
	if err != nil {
		return err
	}
	defer client.Close()
	request := kmsg.NewPtrCreateTopicsRequest()
	request.TimeoutMillis = kafkaTimeoutMillis
	topic := kmsg.NewCreateTopicsRequestTopic()
	topic.Topic, topic.NumPartitions, topic.ReplicationFactor = c.topic, int32(c.partitions), 1
	// What is deleted goes at once, so that the disk does not write what nobody will read.
	settings := map[string]string{"file.delete.delay.ms": "0"}
	if c.fsync {
		settings["flush.messages"] = "1"
	}
	for name, value := range settings {
		setting := kmsg.NewCreateTopicsRequestTopicConfig()
		setting.Name, setting.Value = name, &value
		topic.Configs = append(topic.Configs, setting)
	}
	request.Topics = append(request.Topics, topic)
	response, err := request.RequestWith(ctx, client)
	if err != nil {
		return err
	}
	if err := kerr.ErrorForCode(response.Topics[0].ErrorCode); err != nil {
		return err
	}
	return kafkaReady(ctx, client, c)
}

// Waits until every partition answers as one that is led: the metadata says so somewhat earlier.
func kafkaReady(ctx context.Context, client *kgo.Client, c cell) error {
	for partition := 0; partition < c.partitions; {
		_, err := kafkaEnd(ctx, client.Broker(kafkaNode), c, partition)
		switch {
		case err == nil:
			partition++
		case !kerr.IsRetriable(err):
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return nil
}

func (kafkaSystem) remove(ctx context.Context, c cell) error {
	client, _, err := kafkaOpen(c)
	if err != nil {
		return err
	}
	defer client.Close()
	request := kmsg.NewPtrDeleteTopicsRequest()
	request.TimeoutMillis = kafkaTimeoutMillis
	topic := kmsg.NewDeleteTopicsRequestTopic()
	topic.Topic = kmsg.StringPtr(c.topic)
	request.TopicNames, request.Topics = []string{c.topic}, append(request.Topics, topic)
	response, err := request.RequestWith(ctx, client)
	if err != nil {
		return err
	}
	return kerr.ErrorForCode(response.Topics[0].ErrorCode)
}

// The topic's id, once every partition has a leader.
func kafkaTopicID(ctx context.Context, client *kgo.Client, c cell) ([16]byte, error) {
	for {
		request := kmsg.NewPtrMetadataRequest()
		topic := kmsg.NewMetadataRequestTopic()
		topic.Topic = kmsg.StringPtr(c.topic)
		request.Topics = append(request.Topics, topic)
		response, err := request.RequestWith(ctx, client)
		if err != nil {
			return [16]byte{}, err
		}
		ready := response.Topics[0].ErrorCode == 0 && len(response.Topics[0].Partitions) == c.partitions
		for _, partition := range response.Topics[0].Partitions {
			ready = ready && partition.ErrorCode == 0 && partition.Leader == kafkaNode
		}
		if ready {
			return response.Topics[0].TopicID, nil
		}
		select {
		case <-time.After(5 * time.Millisecond):
		case <-ctx.Done():
			return [16]byte{}, ctx.Err()
		}
	}
}

// One batch of records without keys, encoded.
func kafkaBatch(c cell) []byte {
	now := time.Now().UnixMilli()
	data := value(c.size)
	var records []byte
	for offset := range c.batch {
		record := kmsg.Record{OffsetDelta: int32(offset), Value: data}
		// The length is that of what follows it, without itself, which takes one byte as 0.
		record.Length = int32(len(record.AppendTo(nil)) - 1)
		records = record.AppendTo(records)
	}
	batch := kmsg.RecordBatch{
		Length:               int32(kafkaBatchHead - 12 + len(records)),
		PartitionLeaderEpoch: -1,
		Magic:                2,
		LastOffsetDelta:      int32(c.batch - 1),
		FirstTimestamp:       now,
		MaxTimestamp:         now,
		ProducerID:           -1,
		ProducerEpoch:        -1,
		FirstSequence:        -1,
		NumRecords:           int32(c.batch),
		Records:              records,
	}
	encoded := batch.AppendTo(nil)
	binary.BigEndian.PutUint32(encoded[17:], crc32.Checksum(encoded[21:], castagnoli))
	return encoded
}

func kafkaProduceRequest(c cell, id [16]byte, partition int, batch []byte) *kmsg.ProduceRequest {
	request := kmsg.NewPtrProduceRequest()
	request.Acks, request.TimeoutMillis = -1, kafkaTimeoutMillis
	topic := kmsg.NewProduceRequestTopic()
	topic.Topic, topic.TopicID = c.topic, id
	data := kmsg.NewProduceRequestTopicPartition()
	data.Partition, data.Records = int32(partition), batch
	topic.Partitions = append(topic.Partitions, data)
	request.Topics = append(request.Topics, topic)
	return request
}

func kafkaProduceOnce(ctx context.Context, broker *kgo.Broker, request *kmsg.ProduceRequest) error {
	response, err := request.RequestWith(ctx, broker)
	if err != nil {
		return err
	}
	return kerr.ErrorForCode(response.Topics[0].Partitions[0].ErrorCode)
}

// A batch is one request; each place of the window sends the next one when its own is answered.
func (kafkaSystem) produce(ctx context.Context, c cell, partition int, m *meter) error {
	client, broker, err := kafkaOpen(c)
	if err != nil {
		return err
	}
	defer client.Close()
	id, err := kafkaTopicID(ctx, client, c)
	if err != nil {
		return err
	}
	batch := kafkaBatch(c)
	failures := make([]error, c.window)
	var places sync.WaitGroup
	for place := range c.window {
		places.Go(func() {
			request := kafkaProduceRequest(c, id, partition, batch)
			for failures[place] == nil && m.goesOn() {
				begun := time.Now()
				failures[place] = kafkaProduceOnce(ctx, broker, request)
				m.took(c.batch, begun)
			}
		})
	}
	places.Wait()
	for _, err := range failures {
		if err != nil {
			return err
		}
	}
	return nil
}

func kafkaFetchRequest(c cell, id [16]byte, partition int) *kmsg.FetchRequest {
	request := kmsg.NewPtrFetchRequest()
	request.MaxWaitMillis, request.MinBytes, request.MaxBytes = 500, 1, kafkaFetchBytes
	request.SessionEpoch = -1
	topic := kmsg.NewFetchRequestTopic()
	topic.Topic, topic.TopicID = c.topic, id
	part := kmsg.NewFetchRequestTopicPartition()
	part.Partition, part.PartitionMaxBytes = int32(partition), kafkaPartitionBytes
	topic.Partitions = append(topic.Partitions, part)
	request.Topics = append(request.Topics, topic)
	return request
}

// Reads on from the offset in the request, and sets it to the next one. Every batch's checksum is verified, as consumers
// do; its records are counted by its header.
func kafkaFetchOnce(ctx context.Context, broker *kgo.Broker, request *kmsg.FetchRequest) (int, error) {
	response, err := request.RequestWith(ctx, broker)
	if err != nil {
		return 0, err
	}
	if err := kerr.ErrorForCode(response.ErrorCode); err != nil {
		return 0, err
	}
	if len(response.Topics) == 0 {
		return 0, nil
	}
	part := response.Topics[0].Partitions[0]
	if err := kerr.ErrorForCode(part.ErrorCode); err != nil {
		return 0, err
	}
	records := 0
	for rest := part.RecordBatches; len(rest) >= kafkaBatchHead; {
		end := 12 + int(binary.BigEndian.Uint32(rest[8:]))
		if end > len(rest) {
			break
		}
		if binary.BigEndian.Uint32(rest[17:]) != crc32.Checksum(rest[21:end], castagnoli) {
			return 0, fmt.Errorf("a batch is corrupt")
		}
		count := int(binary.BigEndian.Uint32(rest[23:])) + 1
		request.Topics[0].Partitions[0].FetchOffset = int64(binary.BigEndian.Uint64(rest)) + int64(count)
		records += count
		rest = rest[end:]
	}
	return records, nil
}

func (kafkaSystem) fetch(ctx context.Context, c cell, partition int, m *meter) error {
	client, broker, err := kafkaOpen(c)
	if err != nil {
		return err
	}
	defer client.Close()
	id, err := kafkaTopicID(ctx, client, c)
	if err != nil {
		return err
	}
	end, err := kafkaEnd(ctx, broker, c, partition)
	if err != nil {
		return err
	}
	if end == 0 {
		return fmt.Errorf("partition %d is empty", partition)
	}
	request := kafkaFetchRequest(c, id, partition)
	for m.goesOn() {
		records, err := kafkaFetchOnce(ctx, broker, request)
		if err != nil {
			return err
		}
		m.count(records)
		if request.Topics[0].Partitions[0].FetchOffset >= end {
			request.Topics[0].Partitions[0].FetchOffset = 0
		}
	}
	return nil
}

// The offset after the last record.
func kafkaEnd(ctx context.Context, broker *kgo.Broker, c cell, partition int) (int64, error) {
	request := kmsg.NewPtrListOffsetsRequest()
	request.ReplicaID = -1
	topic := kmsg.NewListOffsetsRequestTopic()
	topic.Topic = c.topic
	part := kmsg.NewListOffsetsRequestTopicPartition()
	part.Partition, part.Timestamp, part.CurrentLeaderEpoch = int32(partition), -1, -1
	topic.Partitions = append(topic.Partitions, part)
	request.Topics = append(request.Topics, topic)
	response, err := request.RequestWith(ctx, broker)
	if err != nil {
		return 0, err
	}
	found := response.Topics[0].Partitions[0]
	return found.Offset, kerr.ErrorForCode(found.ErrorCode)
}

func (kafkaSystem) tail(ctx context.Context, c cell, partition int, m *meter) error {
	writing, writer, err := kafkaOpen(c)
	if err != nil {
		return err
	}
	defer writing.Close()
	reading, reader, err := kafkaOpen(c)
	if err != nil {
		return err
	}
	defer reading.Close()
	id, err := kafkaTopicID(ctx, writing, c)
	if err != nil {
		return err
	}
	end, err := kafkaEnd(ctx, reader, c, partition)
	if err != nil {
		return err
	}
	fetching := kafkaFetchRequest(c, id, partition)
	fetching.Topics[0].Partitions[0].FetchOffset = end
	producing := kafkaProduceRequest(c, id, partition, kafkaBatch(c))
	start, sent := make(chan struct{}), make(chan error, 1)
	defer close(start)
	go func() {
		for range start {
			sent <- kafkaProduceOnce(ctx, writer, producing)
		}
	}()
	for m.goesOn() {
		begun := time.Now()
		start <- struct{}{}
		for got := 0; got < c.batch; {
			records, err := kafkaFetchOnce(ctx, reader, fetching)
			if err != nil {
				return err
			}
			got += records
		}
		m.took(c.batch, begun)
		if err := <-sent; err != nil {
			return err
		}
	}
	return nil
}
