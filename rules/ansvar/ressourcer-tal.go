package ansvar

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// measured reports whether sentence i measures time, cases, staff, money or a share.
// A number of people counts in the sentence of the shortage itself; beside
// it, it mostly tells how large a field is, and sums, shares and times there count where work,
// staff or a lack is spoken of.
func measured(p *checker.Pass, i int, own bool) bool {
	near := own || len(p.Numbers(i)) > 0 && p.Has("knapt", i)
	for _, n := range p.Numbers(i) {
		switch {
		case near && (n.Kind == danish.Money || n.Kind == danish.Percent || strings.HasSuffix(p.Doc.Text[:n.Span.Start], " ud af ")):
			return true
		case n.Kind == danish.Plain && (near || !spells[n.Unit]) &&
			(units[n.Unit] && (own || !clients[n.Unit]) || own && profession(n.Unit)):
			return true
		}
	}
	words := p.Sentences[i].Words
	if near && risen(words) || emptySince(p, i) {
		return true
	}
	for k := 1; k+1 < len(words); k++ { // "hver tredje stilling", "12 ud af 60", "2 af 60", "14 ledige stillinger"
		if words[k-1].Fold == "hver" &&
			(words[k].Fold == "anden" || words[k].Fold == "tredje" || words[k].Fold == "fjerde" ||
				words[k].Fold == "femte") && units[words[k+1].Fold] && !clients[words[k+1].Fold] && !spells[words[k+1].Fold] {
			return true
		}
		if first := words[k-1].Text[0]; first >= '0' && first <= '9' &&
			(near && (words[k].Fold == "af" || words[k].Fold == "ud") || units[words[k+1].Fold] && (near || !spells[words[k+1].Fold])) {
			return true
		}
	}
	return false
}

// emptySince reports whether sentence i tells from when a post has been open: "har stået tom
// siden august 2025".
func emptySince(p *checker.Pass, i int) bool {
	return p.Dated(i) && p.Has("tom-siden", i)
}

// risen reports whether a sentence tells from how many to how many: "er vokset fra 88 til 154".
func risen(words []danish.Word) bool {
	for k := 0; k+3 < len(words); k++ {
		if words[k].Fold == "fra" && digit(words[k+1]) && words[k+2].Fold == "til" && digit(words[k+3]) {
			return true
		}
	}
	return false
}

func digit(w danish.Word) bool { return w.Fold[0] >= '0' && w.Fold[0] <= '9' }

// tabled reports whether sentence i, or the next two of its section, point to a table of the
// section: its figures are of the shortage.
func tabled(p *checker.Pass, i int) bool {
	pointed := false
	for k := i; k < len(p.Sentences) && p.Sentences[k].Section == p.Sentences[i].Section; k++ {
		if p.Sentences[k].Cell != nil {
			return pointed
		}
		if k > i+2 && !pointed {
			return false
		}
		pointed = pointed || p.Has("tabel", k)
	}
	return false
}

// countedBelow reports whether sentence i stands in the resume, which leaves the figures to the
// text, and the text counts posts.
func countedBelow(p *checker.Pass, i int) bool {
	if !p.Sentences[i].In(document.RoleSummary) {
		return false
	}
	for k := i + 1; k < len(p.Sentences); k++ {
		s := &p.Sentences[k]
		if s.Cell != nil || s.Section == nil || s.Point >= 0 || s.Voice != agenda.Administration ||
			s.In(document.RoleSummary, document.RoleRecommendation, document.RoleEconomy, document.RoleOptions) {
			continue
		}
		if slices.ContainsFunc(p.Numbers(k), func(n danish.Number) bool { return posts[n.Unit] }) && p.Has("knapt", k) {
			return true
		}
	}
	return false
}

var posts = danish.WordSet("stilling stillinger årsværk fuldtidsstillinger vakancer ledige ubesatte vakante")

// profession reports whether a unit counts people by what they are trained for.
func profession(unit string) bool {
	return danish.EndsWith(unit, "nomer", "loger", "peuter", "jurister", "sulenter", "givere", "førere", "ingeniører",
		"inspektører", "chauffører", "vejledere", "gartnere", "arkitekter", "læger", "teknikere", "planlæggere",
		"behandlere", "plejere", "plejersker", "pædagoger", "lærere", "assistenter", "hjælpere", "medarbejdere")
}

// spells are units of time: "hver anden uge" tells how often, "i fem uger" beside a shortage
// mostly how long something else lasts.
var spells = danish.WordSet("dag dage døgn hverdage uge uger måned måneder mdr år time timer")

var clients = danish.WordSet("børn borgere elever pladser personer ejendomme virksomheder")

var units = func() map[string]bool {
	out := map[string]bool{}
	for _, w := range []string{
		"dag", "dage", "døgn", "hverdage", "uge", "uger", "måned", "måneder", "mdr", "år", "time", "timer", "sag",
		"sager", "stilling", "stillinger", "årsværk", "fuldtidsstillinger", "medarbejder", "medarbejdere", "ansatte",
		"sagsbehandler", "sagsbehandlere", "sygeplejersker", "pædagoger", "lærere", "assistenter", "hjælpere",
		"tilsyn", "tilsynsbesøg", "besøg", "kontroller", "ansøgninger", "ansøgere", "borgere", "børn", "elever",
		"pladser", "personer", "henvendelser", "afgørelser", "ejendomme", "virksomheder", "vakancer", "vagter",
		"ledige", "ubesatte", "vakante", "åbne", "uafsluttede", "ubehandlede", "verserende", "planlagte",
	} {
		out[w] = true
	}
	return out
}()
