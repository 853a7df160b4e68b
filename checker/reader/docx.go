package reader

import (
	"errors"
	"path"
	"sort"
	"strings"
	"unicode/utf8"

	"sagstjek/checker/document"
	"sagstjek/internal/xmlpart"
)

// View says which side of tracked changes is read.
type View uint8

// Final is the text with all changes accepted, Original the text before them.
const (
	Final View = iota
	Original
)

// docx reads one Word file.
type docx struct {
	archive   *archive
	view      View
	b         *document.Builder
	styles    *styles
	numbering *numbering
	related   map[string][]string // part names by the last word of their relation
	cited     []citation          // in order of the text
	comments  comments
	wordings  map[string]string  // of placeholders by name, nil before one is met
	stores    map[string]*stored // see readStores, nil before a control is bound
	solid     int                // end of the last text written that is no white space
}

// readDOCX reads a Word file (.docx, .docm, .dotx, .dotm), Strict or not. Facts
// come from ECMA-376 parts 1 and 2. The error is a *Problem.
func readDOCX(name string, data []byte, view View) (*document.Document, error) {
	a, err := openArchive(data)
	if err != nil {
		return nil, err
	}
	d := &docx{archive: a, view: view}
	main, err := d.main()
	if err != nil {
		return nil, err
	}
	d.b = document.NewBuilder(name, "docx", len(main.src)/8)
	if !utf8.ValidString(main.src) {
		d.b.Note(document.Warning, document.Span{}, "Filen indeholder tegn, som ikke kan læses. De vises som \ufffd.")
	}
	d.related = d.relations(main.part)
	d.styles = readStyles(d.optional("styles", "Filens typografier kan ikke læses. Overskrifter og skjult tekst kan derfor være overset."))
	d.numbering = readNumbering(d.optional("numbering", "Filens nummerering kan ikke læses. Numre foran punkter mangler derfor."))
	d.readComments()
	d.margins()
	story := d.story(main)
	story.emit = d.block(document.Block{})
	story.body = true
	story.all(main.child(1, "w:body"))
	d.footnotes()
	d.noteComments()
	doc, err := d.b.Document()
	if err != nil {
		return nil, &Problem{"Filens tekst kan ikke læses. Åbn den i Word, og gem den igen som .docx."}
	}
	sort.SliceStable(doc.Notes, func(i, k int) bool { return doc.Notes[i].Anchor.Start < doc.Notes[k].Anchor.Start })
	return doc, nil
}

// main finds and reads the part that holds the text.
func (d *docx) main() (*tree, error) {
	name := "word/document.xml"
	if found := d.relations("")["officeDocument"]; len(found) > 0 {
		name = found[0]
	}
	if !d.archive.has(name) {
		return nil, &Problem{
			"Filen indeholder ikke noget Word-dokument. Er det et regneark, en præsentation eller en zip-fil, så " +
				"kopiér teksten over i et Word-dokument.",
		}
	}
	data, err := d.archive.part(name)
	if err != nil {
		return nil, err
	}
	t, err := parseXML(name, string(data))
	switch {
	case errors.Is(err, xmlpart.ErrTooDeep):
		return nil, &Problem{
			"Filens indhold er lagt i urimeligt mange lag og læses ikke af sikkerhedshensyn. Kopiér teksten over i " +
				"et nyt dokument, og gem det.",
		}
	case errors.Is(err, xmlpart.ErrTooLarge):
		return nil, &Problem{"Filen er for stor til at blive læst. Del den op i flere."}
	case err != nil:
		return nil, &Problem{"Filens indhold er beskadiget eller ikke helt. Åbn filen i Word, lad Word reparere den, og gem den igen."}
	case t.nodes[1].name != "w:document":
		return nil, &Problem{
			"Filen er ikke et Word-dokument, selv om den har den endelse. Åbn den i det program, den er lavet i, og gem teksten som .docx.",
		}
	}
	return t, nil
}

// relations maps the kind of relation to the parts that the part (of the package
// itself for "") refers to, in the order of the file.
func (d *docx) relations(part string) map[string][]string {
	found := map[string][]string{}
	name := "_rels/.rels"
	if part != "" {
		name = path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
	}
	data, err := d.archive.part(name)
	if err != nil {
		return found
	}
	t, err := parseXML(name, string(data))
	if err != nil {
		return found
	}
	for n := t.nodes[1].first; n != 0; n = t.nodes[n].next {
		kind, _ := t.attr(n, "Type")
		target, _ := t.attr(n, "Target")
		if mode, _ := t.attr(n, "TargetMode"); mode == "External" || target == "" {
			continue
		}
		if !strings.HasPrefix(target, "/") {
			target = path.Join("/", path.Dir(part), target)
		}
		kind = kind[strings.LastIndexByte(kind, '/')+1:]
		found[kind] = append(found[kind], xmlpart.PartName(path.Clean(target)))
	}
	return found
}

// optional reads a part the text can do without; if it is broken there is a warning.
func (d *docx) optional(relation, warning string) *tree {
	names := d.related[relation]
	if len(names) == 0 {
		return nil
	}
	if data, err := d.archive.part(names[0]); err == nil {
		if t, err := parseXML(names[0], string(data)); err == nil {
			return t
		}
	}
	if warning != "" {
		d.b.Note(document.Warning, document.Span{}, warning)
	}
	return nil
}

// margins notes the text of page headers and footers.
func (d *docx) margins() {
	for kind, relation := range []string{"header", "footer"} {
		names := append([]string(nil), d.related[relation]...)
		sort.Strings(names)
		seen := map[string]bool{}
		for _, name := range names {
			data, err := d.archive.part(name)
			if err != nil {
				continue
			}
			t, err := parseXML(name, string(data))
			if err != nil {
				continue
			}
			if text := d.plain(t, 1, false); text != "" && !seen[text] {
				seen[text] = true
				d.b.Note(document.Header+document.NoteKind(kind), document.Span{}, text)
			}
		}
	}
}
