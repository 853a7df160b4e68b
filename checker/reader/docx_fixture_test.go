package reader

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update-docx", false, "write the expected texts of the Word fixtures anew")

const docxFixtures = "../../testdata/readers/docx"

// TestDOCXFixtures reads real files and compares their text with the .want file
// beside them.
func TestDOCXFixtures(t *testing.T) {
	files, _ := filepath.Glob(docxFixtures + "/*.docx")
	if len(files) < 3 {
		t.Fatalf("%d fixtures found", len(files))
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			doc, err := readDOCX(file, data, Final)
			if err != nil {
				t.Fatal(err)
			}
			a, err := openArchive(data)
			if err != nil {
				t.Fatal(err)
			}
			checkSegments(t, doc, func(part string) string {
				src, err := a.part(part)
				if err != nil {
					t.Fatal(err)
				}
				return string(src)
			})
			want := strings.TrimSuffix(file, ".docx") + ".want"
			if *update {
				if err := os.WriteFile(want, []byte(doc.Text+"\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			text, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if doc.Text+"\n" != string(text) {
				t.Errorf("got\n%s\nwant\n%s", doc.Text, text)
			}
		})
	}
}

// TestDOCXAwkward checks the blocks and notes of the fixture that holds one of
// every awkward construct.
func TestDOCXAwkward(t *testing.T) {
	data, err := os.ReadFile(docxFixtures + "/awkward.docx")
	if err != nil {
		t.Fatal(err)
	}
	for view, file := range []string{"awkward.final", "awkward.original"} {
		doc, err := readDOCX("awkward.docx", data, View(view))
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile(filepath.Join(docxFixtures, file), []byte(shape(doc)), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(filepath.Join(docxFixtures, file))
		if err != nil {
			t.Fatal(err)
		}
		if got := shape(doc); got != string(want) {
			t.Errorf("%s: got\n%s\nwant\n%s", file, got, want)
		}
	}
}
