package reader

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

func TestArchive(t *testing.T) {
	a, err := openArchive(pack(t, map[string]string{"word/Document.xml": "tekst", `b\c.xml`: "to"}))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"word/Document.xml": "tekst", "/WORD/document.xml": "tekst", "b/c.xml": "to"} {
		got, err := a.part(name)
		if err != nil || string(got) != want || !a.has(name) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if _, err := a.part("mangler.xml"); err == nil || a.has("mangler.xml") {
		t.Error("found a part that is not there")
	}
}

func TestArchiveProblems(t *testing.T) {
	raw := func(h *zip.FileHeader, content string) []byte {
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		h.Name, h.CompressedSize64, h.UncompressedSize64 = "a", uint64(len(content)), uint64(len(content))
		w, err := z.CreateRaw(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	many := map[string]string{}
	for i := range maxEntries + 1 {
		many[strings.Repeat("x", i%7)+string(rune(0x4e00+i))] = ""
	}
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"no zip", []byte("tekst"), "endelsen"},
		{"cut off", pack(t, map[string]string{"a": "b"})[:40], "ikke hel"},
		{"locked", raw(&zip.FileHeader{Flags: 1}, "x"), "adgangskode"},
		{"unknown packing", raw(&zip.FileHeader{Method: 99}, "x"), "kan læses"},
		{"wrong checksum", raw(&zip.FileHeader{CRC32: 1}, "x"), "beskadiget"},
		{"packed too tightly", pack(t, map[string]string{"a": strings.Repeat("\x00", 20<<20)}), "sikkerhedshensyn"},
		{"too many", pack(t, many), "20000 dele"},
	} {
		a, err := openArchive(c.data)
		if err == nil {
			_, err = a.part("a")
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

// TestArchiveBudget checks that many parts together may not unpack without bound.
func TestArchiveBudget(t *testing.T) {
	a, err := openArchive(pack(t, map[string]string{"a": strings.Repeat("tekst ", 1000)}))
	if err != nil {
		t.Fatal(err)
	}
	a.left = 10_000
	if _, err := a.part("a"); err != nil {
		t.Fatal(err)
	}
	if _, err := a.part("a"); err == nil {
		t.Error("unpacked more than the budget")
	}
}
