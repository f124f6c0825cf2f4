module github.com/org/platform/bench/codec

go 1.26

replace github.com/org/platform/gen/go => ../../gen/go
