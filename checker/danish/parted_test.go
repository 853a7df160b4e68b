package danish

import (
	"slices"
	"testing"

	"sagstjek/checker/document"
)

// Text copied from a PDF file has words that go on in the next line.
func TestPartedWords(t *testing.T) {
	for text, want := range map[string][]string{
		"at kommunal-\nbestyrelsen godkender": {"at", "kommunalbestyrelsen", "godkender"},
		"Økonomi-\nudvalget":                  {"økonomiudvalget"},
		"anlægs-\nog vejpuljen":               {"anlægs", "og", "vejpuljen"},
		"Social-\nUdvalget":                   {"social", "udvalget"},
		"2027-\n2028":                         {"2027", "2028"},
		"lån -\nrenter":                       {"lån", "renter"},
		"by-\n":                               {"by"},
	} {
		if got := Folds(new(Folder).Words(text, 0, nil)); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	w := Words("Ny by-\nvej.", 10, nil)[1]
	if w.Text != "by-\nvej" || w.Fold != "byvej" || w.Span != (document.Span{Start: 13, End: 20}) {
		t.Errorf("got %q, %q at %v", w.Text, w.Fold, w.Span)
	}
}

func TestPartedNeedsAWord(t *testing.T) {
	for text, at := range map[string]int{"-\nby": 0, "a -\nby": 2, "ny": 1, "by-": 2} {
		if Parted(text, at) {
			t.Errorf("%q is parted at %d", text, at)
		}
	}
}
