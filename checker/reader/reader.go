// Package reader turns files into documents: one file of this package for every
// format, all with the same blocks for the same text.
package reader

import (
	"bytes"
	"path/filepath"
	"strings"

	"sagstjek/checker/document"
)

// The largest file read when Options does not say otherwise, and whatever it says: a
// document counts its text, which may be three times the file, in 32 bits.
const (
	DefaultMaxBytes = 100 << 20
	mostBytes       = 1 << 30
)

// Limit is the largest file read, in bytes, where Options.MaxBytes is maxBytes.
func Limit(maxBytes int64) int64 {
	if maxBytes <= 0 {
		return DefaultMaxBytes
	}
	return min(maxBytes, mostBytes)
}

// Options tell how to read.
type Options struct {
	View     View  // of tracked changes
	MaxBytes int64 // the largest file read, in bytes; 0 is DefaultMaxBytes; see Limit
}

var extensions = map[string]string{
	".docx": "docx", ".docm": "docx", ".dotx": "docx", ".odt": "odt", ".html": "html", ".htm": "html",
	".md": "md", ".markdown": "md", ".txt": "txt",
}

// Known reports whether a walk through a folder should read a file of this name.
func Known(name string) bool { return extensions[extension(name)] != "" }

func extension(name string) string { return strings.ToLower(filepath.Ext(name)) }

// Read makes a document of a file. What kind of file it is is told by its content
// first and its name second; data must not be changed afterwards. The error is a
// *Problem for everything that is wrong with the file.
func Read(name string, data []byte, opt Options) (*document.Document, error) {
	limit := Limit(opt.MaxBytes)
	if int64(len(data)) > limit {
		return nil, TooLarge(int64(len(data)), limit)
	}
	if err := refuse(data); err != nil {
		return nil, err
	}
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte("PK\x05\x06")) {
		return readPackage(name, data, opt.View)
	}
	return readPlain(name, data)
}

// readPackage reads a zip file by what is in it.
func readPackage(name string, data []byte, view View) (*document.Document, error) {
	a, err := openArchive(data)
	if err != nil {
		return nil, err
	}
	if a.has("mimetype") {
		mime, err := a.part("mimetype")
		if err != nil {
			return nil, err
		}
		switch kind := strings.TrimSpace(string(mime)); {
		case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.text"):
			return readODT(name, a, view)
		case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.spreadsheet"):
			return nil, &Problem{msgSheet}
		case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.presentation"):
			return nil, &Problem{msgSlides}
		}
	}
	if !a.has("[Content_Types].xml") {
		return nil, &Problem{msgZip}
	}
	types, err := a.part("[Content_Types].xml")
	switch {
	case err != nil:
		return nil, err
	case bytes.Contains(types, []byte("spreadsheetml")) && a.has("xl/workbook.xml"):
		return nil, &Problem{msgSheet}
	case bytes.Contains(types, []byte("presentationml")) && a.has("ppt/presentation.xml"):
		return nil, &Problem{msgSlides}
	}
	return readDOCX(name, data, view)
}

// readPlain reads what is not a package.
func readPlain(name string, data []byte) (*document.Document, error) {
	ext := extension(name)
	kind := extensions[ext]
	first := opening(data)
	html := looksLikeHTML(first, kind == "" || kind == "txt")
	switch {
	case isBinary(first):
		if kind == "docx" || kind == "odt" {
			return nil, notWhatItSays(ext)
		}
		return nil, &Problem{msgBinary}
	case html || kind == "html":
		return readHTML(name, data)
	case strings.HasPrefix(begun(first), xmlHead):
		return nil, &Problem{msgXML}
	case kind == "md":
		return readMarkdown(name, data)
	case kind == "docx", kind == "odt", ext == ".doc", ext == ".pdf", ext == ".rtf", ext == ".xlsx", ext == ".pptx":
		return nil, notWhatItSays(ext)
	}
	return readText(name, data)
}

// opening is what a file begins with, in an encoding that holds ASCII as it is.
func opening(data []byte) string {
	head := data[:min(len(data), 4096)]
	encoding, base := marked(head)
	if encoding != inUTF8 {
		return decode(head, "").text
	}
	return string(head[base:])
}

// xmlHead begins an XML file that says it is one, as a page may too.
const xmlHead = "<?xml"

// begun is text without the space before its first letter.
func begun(text string) string { return strings.TrimLeft(text, " \t\r\n\ufeff") }

// looksLikeHTML reports a page by how it begins; fragment: or any piece of one, as
// it comes out of a form field.
func looksLikeHTML(text string, fragment bool) bool {
	start := begun(text[:min(len(text), 1024)])
	if start == "" || start[0] != '<' {
		return false
	}
	start = strings.ToLower(start)
	if strings.HasPrefix(start, xmlHead) {
		return strings.Contains(start, "<html")
	}
	tags := []string{"<!doctype html", "<html"}
	if fragment {
		tags = append(tags, "<p>", "<p ", "<div", "<span", "<meta", "<h1", "<h2", "<h3", "<h4", "<table", "<ul", "<ol", "<body", "<head")
	}
	for _, tag := range tags {
		if strings.HasPrefix(start, tag) {
			return true
		}
	}
	return false
}
