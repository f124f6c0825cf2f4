package vectors

import (
	"encoding/binary"
	"encoding/json"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	commonv1 "github.com/org/platform/gen/go/rustmq/common/v1"
)

// TestBatchesOfWalks recomputes the checksum of every record batch in docs/walks and unpacks its
// records, from nothing but the comment of RecordBatch.crc32.
func TestBatchesOfWalks(t *testing.T) {
	names, err := filepath.Glob("../../docs/walks/*.json")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, batch := range batches(t, value(t, text)) {
			checkBatch(t, filepath.Base(name), batch)
			count++
		}
	}
	if count == 0 {
		t.Error("no walk holds a batch")
	}
}

// batches returns every batch below a JSON value that is packed and has a checksum.
func batches(t *testing.T, value any) []*commonv1.RecordBatch {
	t.Helper()
	var found []*commonv1.RecordBatch
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			found = append(found, batches(t, item)...)
		}
	case map[string]any:
		if value["packedRecords"] != nil && value["crc32"] != nil {
			return append(found, parseBatch(t, value))
		}
		for _, field := range value {
			found = append(found, batches(t, field)...)
		}
	}
	return found
}

func parseBatch(t *testing.T, value map[string]any) *commonv1.RecordBatch {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	batch := &commonv1.RecordBatch{}
	if err := protojson.Unmarshal(text, batch); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return batch
}

func checkBatch(t *testing.T, name string, batch *commonv1.RecordBatch) {
	t.Helper()
	if sum := checksum(batch); sum != batch.GetCrc32() {
		t.Errorf("%s: the batch at %d says %d, its bytes say %d", name, batch.GetBaseOffset(), batch.GetCrc32(), sum)
	}
	if batch.GetCompressionType() != uint32(commonv1.CompressionType_COMPRESSION_NONE) {
		return
	}
	records := &commonv1.RecordSet{}
	if err := proto.Unmarshal(batch.GetPackedRecords(), records); err != nil {
		t.Errorf("%s: the records of the batch at %d: %v", name, batch.GetBaseOffset(), err)
		return
	}
	checkRecords(t, name, batch, records.GetRecords())
}

// checkRecords compares the records with what the header says of them.
func checkRecords(t *testing.T, name string, batch *commonv1.RecordBatch, records []*commonv1.Record) {
	t.Helper()
	deltas := batch.GetOffsetDeltas()
	want := uint64(len(deltas))
	if want == 0 {
		want = batch.GetLastOffsetDelta() + 1
	} else if uint64(deltas[len(deltas)-1]) > batch.GetLastOffsetDelta() || !slices.IsSorted(deltas) {
		t.Errorf("%s: the batch at %d has offset_deltas %v", name, batch.GetBaseOffset(), deltas)
	}
	if uint64(len(records)) != want {
		t.Errorf("%s: the batch at %d holds %d records, want %d", name, batch.GetBaseOffset(), len(records), want)
		return
	}
	latest := records[0].GetTimestamp()
	for _, record := range records {
		if record.GetTimestamp().AsTime().After(latest.AsTime()) {
			latest = record.GetTimestamp()
		}
	}
	if !proto.Equal(batch.GetFirstTimestamp(), records[0].GetTimestamp()) || !proto.Equal(batch.GetMaxTimestamp(), latest) {
		t.Errorf("%s: the batch at %d says other times than its records", name, batch.GetBaseOffset())
	}
	if batch.GetAttributes()&uint32(commonv1.BatchAttribute_BATCH_ATTRIBUTE_CONTROL) != 0 {
		checkMarker(t, name, batch, records)
	}
}

func checkMarker(t *testing.T, name string, batch *commonv1.RecordBatch, records []*commonv1.Record) {
	t.Helper()
	marker := &commonv1.TransactionMarker{}
	err := proto.Unmarshal(records[0].GetValue(), marker)
	if err != nil || len(records) != 1 || records[0].Key != nil || marker.GetType() == 0 || batch.GetBaseSequence() != 0 {
		t.Errorf("%s: the control batch at %d holds no marker: %v", name, batch.GetBaseOffset(), err)
	}
}

// checksum is the CRC-32C of a batch.
func checksum(batch *commonv1.RecordBatch) uint32 {
	const logAppendTime = uint32(commonv1.BatchAttribute_BATCH_ATTRIBUTE_LOG_APPEND_TIME)
	little := binary.LittleEndian
	header := little.AppendUint32(nil, max(batch.GetMagic(), 1))
	header = little.AppendUint32(header, batch.GetCompressionType())
	header = little.AppendUint64(header, batch.GetLastOffsetDelta())
	for _, time := range []*timestamppb.Timestamp{batch.GetFirstTimestamp(), batch.GetMaxTimestamp()} {
		header = little.AppendUint64(header, uint64(time.GetSeconds()))
		header = little.AppendUint32(header, uint32(time.GetNanos()))
	}
	header = little.AppendUint32(header, batch.GetAttributes()&^logAppendTime)
	header = little.AppendUint64(header, batch.GetProducerId())
	header = little.AppendUint32(header, batch.GetProducerEpoch())
	header = little.AppendUint32(header, batch.GetBaseSequence())
	table := crc32.MakeTable(crc32.Castagnoli)
	return crc32.Update(crc32.Checksum(header, table), table, batch.GetPackedRecords())
}
