package reader

import (
	"errors"
	"os"
	"strings"
	"testing"
)

func TestRefuse(t *testing.T) {
	odt, err := os.ReadFile(fixtures + "odt/sag.odt")
	if err != nil {
		t.Fatal(err)
	}
	const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
	office := func(part string) string {
		return string(pack(t, map[string]string{"[Content_Types].xml": "<Types>spreadsheetml presentationml</Types>", part: "<x/>"}))
	}
	odf := func(parts ...string) string {
		all := map[string]string{"mimetype": "application/vnd.oasis.opendocument.text"}
		for i := 0; i < len(parts); i += 2 {
			all[parts[i]] = parts[i+1]
		}
		return string(pack(t, all))
	}
	for _, tt := range []struct{ name, data, want string }{
		{"a.txt", "", "tom"},
		{"a.md", " \r\n\t\u00a0\n", "tom"},
		{"a.docx", "\ufeff", "tom"},
		{"a.txt", "\xff\xfe" + wide(" \n", false), "tom"},
		{"a.doc", ole + wide("WordDocument", false), "gem den som .docx"},
		{"a.docx", ole + wide("EncryptedPackage", false), "fjern adgangskoden"},
		{"a.docx", ole + wide("DRMEncryptedDataSpace", false), "rettighedsbeskyttet"},
		{"a.xls", ole + wide("Workbook", false), "gammelt Office-format"},
		{"a.msg", ole + wide("__substg1.0_0037001F", false), "e-mail"},
		{"a.eml", "Subject: Sag 4\r\nFrom: a@example.org\r\nMIME-Version: 1.0\r\n\r\nSagen", "e-mail"},
		{"a.mht", "From: <Saved by Word>\nSubject: Sag 4\nMIME-Version: 1.0\n\nSagen", "e-mail"},
		{"a.rtf", `{\rtf1\ansi Sagen}`, "RTF"},
		{"a.doc", `{\rtf1\ansi Sagen}`, "RTF"},
		{"a.pdf", "%PDF-1.7\n%\xe2\xe3", "PDF-filer læses ikke endnu"},
		{"a.txt", "Sag\x00en\x01\x02", "ikke en tekst"},
		{"a.docx", "\x89PNG\r\n\x1a\n\x00\x00", "hedder .docx"},
		{"a.docx", "Sagen", "hedder .docx"},
		{"a.md", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n", "git lfs pull"},
		{"a.xlsx", office("xl/workbook.xml"), "regneark"},
		{"a.pptx", office("ppt/presentation.xml"), "præsentation"},
		{"a.zip", string(pack(t, map[string]string{"sag.txt": "Sagen"})), "zip-fil"},
		{"a.odt", string(odt[:len(odt)/2]), "ikke hel"},
		{"a.xml", `<?xml version="1.0"?><Publication/>`, "XML"},
		{"a.docx", "\ufeff\n<?xml version=\"1.0\"?><pkg:package/>", "XML"},
		{"a.odt", odf("content.xml", "<office:document-content>"), "beskadiget"},
		{"a.odt", odf("content.xml", "ikke xml"), "beskadiget"},
		{"a.odt", odf("styles.xml", "<a/>"), "content.xml"},
		{"a.odt", odf("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>", "content.xml", "x"), "adgangskode"},
		{"a.ods", string(pack(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})), "regneark"},
	} {
		_, err := Read(tt.name, []byte(tt.data), Options{})
		var problem *Problem
		if !errors.As(err, &problem) {
			t.Errorf("%s %.20q: %v is no problem", tt.name, tt.data, err)
		} else if !strings.Contains(problem.Message, tt.want) {
			t.Errorf("%s %.20q: %q lacks %q", tt.name, tt.data, problem.Message, tt.want)
		}
	}
}

func TestTooLarge(t *testing.T) {
	_, err := Read("a.txt", []byte(strings.Repeat("a", 1_500_000)), Options{MaxBytes: 1_000_000})
	if err == nil || !strings.Contains(err.Error(), "1,5 MB") || !strings.Contains(err.Error(), "--max-bytes 1500000") {
		t.Errorf("got %v", err)
	}
	if _, err := Read("a.txt", []byte("aaa"), Options{MaxBytes: 3}); err != nil {
		t.Error(err)
	}
	if err := TooLarge(2<<30, Limit(4<<30)); !strings.Contains(err.Error(), "1073,7 MB") || strings.Contains(err.Error(), "--max-bytes") {
		t.Errorf("got %v", err)
	}
}
