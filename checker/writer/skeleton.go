package writer

import (
	"fmt"
	"path/filepath"
	"strings"
)

// Skeleton is what a new item begins with.
type Skeleton struct {
	Title    string
	Sections []SkeletonSection
}

// SkeletonSection is a heading with a line about what is to be written under it and,
// for a recommendation, its beginning.
type SkeletonSection struct {
	Heading, Guidance string
	LeadIn            string // "Forvaltningen indstiller,"; "" if there are no points
	Points            []string
}

// Write writes a new file of the kind the ending of its name says; ok is false if there
// is no such kind.
func (s Skeleton) Write(name string) (data []byte, ok bool) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return []byte(s.markdown()), true
	case ".html", ".htm":
		return []byte(s.html()), true
	case ".docx":
		return s.docx(), true
	}
	return nil, false
}

func (s Skeleton) markdown() string {
	var out strings.Builder
	fmt.Fprintf(&out, "# %s\n", s.Title)
	for _, x := range s.Sections {
		fmt.Fprintf(&out, "\n## %s\n\n%s\n", x.Heading, x.Guidance)
		if x.LeadIn != "" {
			fmt.Fprintf(&out, "\n%s\n\n", x.LeadIn)
		}
		for i, p := range x.Points {
			fmt.Fprintf(&out, "%d. %s\n", i+1, p)
		}
	}
	return out.String()
}

func (s Skeleton) html() string {
	var out strings.Builder
	title := escapeText.Replace(s.Title)
	fmt.Fprintf(&out,
		"<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n<title>%s</title>\n</head>\n<body>\n"+
			"<h1>%s</h1>\n", title, title)
	for _, x := range s.Sections {
		fmt.Fprintf(&out, "\n<h2>%s</h2>\n<p>%s</p>\n", escapeText.Replace(x.Heading), escapeText.Replace(x.Guidance))
		if x.LeadIn != "" {
			fmt.Fprintf(&out, "<p>%s</p>\n", escapeText.Replace(x.LeadIn))
		}
		if len(x.Points) > 0 {
			out.WriteString("<ol>\n")
			for _, p := range x.Points {
				fmt.Fprintf(&out, "<li>%s</li>\n", escapeText.Replace(p))
			}
			out.WriteString("</ol>\n")
		}
	}
	return out.String() + "</body>\n</html>\n"
}
