module github.com/org/platform/tests/vectors

go 1.26

replace github.com/org/platform/gen/go => ../../gen/go
