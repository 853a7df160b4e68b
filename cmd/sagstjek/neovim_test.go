package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const neovimItem = `# 7. Ny sti 😀

## Sagsfremstilling

Blåbærgrød 😀 og æøå 👩‍👩‍👧: borgeren skal bruge NemID, og stien er den eneste forsvarlige løsning.
`

// A real Neovim shows findings where they stand, the rule's page, and takes a fix.
func TestNeovim(t *testing.T) {
	nvim, err := exec.LookPath("nvim")
	if err != nil {
		if os.Getenv("SAGSTJEK_E2E") == "1" {
			t.Fatal("Neovim (nvim) is not installed, and SAGSTJEK_E2E=1 demands it")
		}
		t.Skip("Neovim (nvim) is not installed")
	}
	sagstjek, err := exec.LookPath("sagstjek") // this test program under that name
	if err != nil {
		t.Fatal(err)
	}
	script, err := filepath.Abs("../../testdata/editors/neovim.lua")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	item, seen := filepath.Join(dir, "sag.md"), filepath.Join(dir, "seen.json")
	if err := os.WriteFile(item, []byte(neovimItem), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, nvim, "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile "+script)
	cmd.Env = append(os.Environ(), "SAGSTJEK="+sagstjek, "ITEM="+item, "SEEN="+seen, "LC_ALL=C.UTF-8",
		"XDG_CACHE_HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir, "XDG_STATE_HOME="+dir)
	out, runErr := cmd.CombinedOutput()
	data, err := os.ReadFile(seen)
	if err != nil {
		t.Fatalf("nvim: %v\n%s", runErr, out)
	}
	type finding struct {
		Rule, Marked string
		Line, Column int
	}
	var got struct {
		Fault, Hover, Text, Encoding string
		Actions                      []string
		Before, After                []finding
	}
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	if got.Fault != "" {
		t.Fatalf("%s\n%s", got.Fault, out)
	}
	line := strings.Split(neovimItem, "\n")[4]
	for rule, marked := range map[string]string{"foraeldet-lov-eller-myndighed": "NemID", "eneste-loesning": "eneste forsvarlige løsning"} {
		if want := (finding{rule, marked, 4, strings.Index(line, marked)}); !slices.Contains(got.Before, want) {
			t.Errorf("no %+v among %+v", want, got.Before)
		}
	}
	if !strings.Contains(got.Hover, "foraeldet-lov-eller-myndighed") || !strings.Contains(got.Hover, "Hvorfor") {
		t.Errorf("the hover is %q", got.Hover)
	}
	if len(got.Actions) == 0 || got.Actions[0] != "Skriv »MitID«" {
		t.Errorf("the actions are %q", got.Actions)
	}
	if want := strings.TrimSuffix(strings.Replace(neovimItem, "NemID", "MitID", 1), "\n"); got.Text != want {
		t.Errorf("the text became %q", got.Text)
	}
	if want := (finding{
		"eneste-loesning", "eneste forsvarlige løsning", 4, strings.Index(line, "eneste"),
	}); !slices.Contains(got.After, want) {
		t.Errorf("no %+v among %+v", want, got.After)
	}
}
