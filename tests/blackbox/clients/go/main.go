// Command client calls auth and config over gRPC and TLS with the generated Go package.
//
// It reads PLATFORM_ADDRESS, PLATFORM_CA and PLATFORM_KEY, and prints what it saw as one line of JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	auth "github.com/org/platform/gen/go/platform/auth/v1"
	config "github.com/org/platform/gen/go/platform/config/v1"
)

// seen is what the test compares.
type seen struct {
	Roles        []string `json:"roles"`
	Group        string   `json:"group"`
	HasTemplates bool     `json:"hasTemplates"`
	Watched      bool     `json:"watched"`
	Refused      string   `json:"refused"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	trusted, err := credentials.NewClientTLSFromFile(os.Getenv("PLATFORM_CA"), "")
	if err != nil {
		return err
	}
	connection, err := grpc.NewClient(os.Getenv("PLATFORM_ADDRESS"), grpc.WithTransportCredentials(trusted))
	if err != nil {
		return err
	}
	defer connection.Close()

	anonymous, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	ctx := metadata.AppendToOutgoingContext(anonymous, "authorization", "Bearer "+os.Getenv("PLATFORM_KEY"))

	roles := auth.NewRoleServiceClient(connection)
	listed, err := roles.ListRoles(ctx, &auth.ListRolesRequest{})
	if err != nil {
		return fmt.Errorf("ListRoles: %w", err)
	}
	group, err := roles.CreateGroup(ctx, &auth.CreateGroupRequest{Name: "made by go"})
	if err != nil {
		return fmt.Errorf("CreateGroup: %w", err)
	}
	templates, err := config.NewConfigServiceClient(connection).ListTemplates(ctx, &config.ListTemplatesRequest{})
	if err != nil {
		return fmt.Errorf("ListTemplates: %w", err)
	}
	watched, err := watchedToTheEnd(ctx, config.NewConfigChangeServiceClient(connection))
	if err != nil {
		return fmt.Errorf("WatchConfig: %w", err)
	}
	_, refusal := roles.ListRoles(anonymous, &auth.ListRolesRequest{})

	out := seen{
		Group:        group.GetGroup().GetName(),
		HasTemplates: len(templates.GetTemplates()) > 0,
		Watched:      watched,
		Refused:      status.Code(refusal).String(),
	}
	for _, role := range listed.GetRoles() {
		out.Roles = append(out.Roles, role.GetName())
	}
	slices.Sort(out.Roles)
	return json.NewEncoder(os.Stdout).Encode(out)
}

// watchedToTheEnd reads a watch up to the end of its snapshot.
func watchedToTheEnd(ctx context.Context, client config.ConfigChangeServiceClient) (bool, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := client.WatchConfig(ctx, &config.WatchConfigRequest{})
	if err != nil {
		return false, err
	}
	for {
		message, err := stream.Recv()
		if err != nil {
			return false, err
		}
		if message.GetSnapshotEnd() != nil {
			return true, nil
		}
	}
}
