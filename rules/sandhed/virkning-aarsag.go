package sandhed

import (
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// harms are what there may become less of when something works, as the branches of a cue.
// What is simply cut (places, posts, lessons) is decided, not foreseen.
const harms = "uheld|+uheld|ulykker|+ulykker|klager|+klager|indlæggelser|+indlæggelser|anbringelser|+anbringelser|sygedage|fraværsdage|sygefraværsdage|skader|+skader|tyverier|indbrud|hændelser|konflikter|dødsfald|udkald|bilture|ledige|+ledige|kontanthjælpsmodtagere|sygemeldte|henvendelser|tilfælde|overskridelser|underretninger|udsættelser|brande|overfald|faldskader|fald|konsultationer|liggedage|sengedage|udeblivelser|aflysninger"

// helped are those an effort brings on, as the branches of a cue.
const helped = "borgere|unge|ledige|+ledige|elever|børn|familier|ældre|beboere|deltagere|personer|kontanthjælpsmodtagere|sygemeldte|flygtninge|kvinder|mænd|patienter|pårørende|medarbejdere|brugere|kursister|husstande|husholdninger|mennesker|virksomheder|førtidspensionister|seniorer"

// howMany is a figure or a number in words, as the branches of a cue.
const howMany = "#|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|tredive|fyrre|halvtreds|hundrede|tusind|tusinde"

// changes are figures of a change; only with what brings it about do they promise an
// effect, see effects.promised.
var changes = []string{
	"(" + howMany + ") færre (alvorlige|årlige|akutte|lange|korte|forebyggelige)? (" + harms + ")",
	"(" + howMany + ") (pct|procent|%|procentpoint) (færre|flere|lavere|højere|mindre|mere|kortere|hurtigere|bedre)",
	"(" + howMany + ") (ton|tons|kg|kilo|kwh|mwh|liter|kilometer|km|m3|kubikmeter) mindre",
	"(falder|stiger|vokser|falde|stige|vokse|nedbringes|nedbringe|reduceres|reducere|mindskes|mindske|øges|øge|sænkes|sænke|forkortes|forkorte|forbedres|løftes|begrænses|nedsættes|forøges|bringes_ned) .. med (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|anslået)? (" + howMany + ")",
	"(falder|stiger|vokser|falde|stige|vokse|nedbringes|nedbringe|reduceres|reducere|mindskes|mindske|øges|øge|sænkes|sænke|forkortes|forkorte|bringes|bringe) .. med (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|anslået)? (en|et|op_mod_en)? (halv|halvdelen|tredjedel|fjerdedel|femtedel|tiendedel)",
	"(spares|sparer|spare|frigøres|frigør|frigøre) .. (" + howMany + ") (minutter|timer|arbejdstimer|kilometer|km)",
	"(undgås|undgår|undgå|spares|sparer|spare|frigøres|frigør|frigøre|forebygges|forebygger|afværges|vindes) (der|+en|+et|+erne|+ene|vi)? (op_til|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|anslået)? (" + howMany + ")",
	"(" + howMany + ") .. (undgås|spares|sparet|frigøres|frigjort|undgået|forebygget)",
	"(" + howMany + ") (flere|ekstra)? (" + helped + ") .. (i_job|i_arbejde|i_fast|i_ordinær*|i_beskæftigelse|i_uddannelse|ud_af|i_praktik|i_lære|i_fritidsjob|i_gang|i_selvforsørgelse|tilbage_på|tilbage_i)",
	"(" + howMany + ") (flere|ekstra)? (" + helped + ") .. (kan|vil) .. (klare|undvære|undgå|slippe|blive_selvhjulpne|stoppe)",
	"(" + howMany + ") (flere|ekstra) (" + comers + ")",
	"(" + howMany + ") (flere|ekstra)? (" + helped + ") .. (består|bestå|sorterer|sortere|cykler|cykle|gennemfører|gennemføre)",
}

// promised are the changes that a sentence gives as the fruit of what is proposed: "Med
// broen falder køen med 30 pct.", "Det betyder, at der sker 12 færre uheld".
func (e *effects) promised() []checker.Hit {
	var out []checker.Hit
	for _, h := range e.p.Said("ændring") {
		s := &e.p.Sentences[h.Sentence]
		if e.p.Has("form", h.Sentence) || e.p.Has("lagt", h.Sentence) || !e.caused(s, h) {
			continue
		}
		if e.changed(h) {
			out = append(out, h)
		}
	}
	return out
}

// caused reports whether something before a hit brings it about.
func (e *effects) caused(s *agenda.Sentence, h checker.Hit) bool {
	for _, c := range e.p.HitsIn("årsag", h.Sentence, h.Sentence) {
		if c.Span.Start <= h.Span.Start && (c.Span.End >= h.Span.Start || !strings.Contains(e.p.Text(document.Span{Start: c.Span.End, End: h.Span.Start}), ":")) {
			return true
		}
	}
	words := s.Words[s.Lead:]
	at := 0
	for at < len(words) && words[at].Span.Start < h.Span.Start {
		at++
	}
	if at < 2 {
		return false
	}
	switch words[0].Fold {
	case "med", "gennem", "efter", "ved":
		return !premises[words[1].Fold] && !isDigit(words[1].Fold[0])
	case "når", "som":
		for k := 1; k <= at && k < len(words); k++ {
			if words[k].Break {
				return true // what stands before the comma is supposed
			}
		}
		return words[1].Fold == "følge"
	}
	return false
}

// premises are words behind "med", "ved" or "efter" that bring nothing about.
var premises = danish.WordSet("hensyn udgangspunkt virkning undtagelse henblik baggrund tanke forbehold afsæt reference henvisning siden planen et en")

// changed reports whether no source, choice or decision stands behind a figure of change.
func (e *effects) changed(h checker.Hit) bool {
	p, i := e.p, h.Sentence
	if e.settled(i) || e.observed(i) || e.chosen(i) || insteadOf(p, i) || p.Sentences[i].Point >= 0 && resolved(p, h) {
		return false
	}
	for _, n := range p.Numbers(i) {
		if n.Span.Start < h.Span.Start || n.Span.End > h.Span.End+len(" mio. kr.") || n.Kind == danish.Year || n.Kind == danish.Label {
			continue
		}
		if n.Kind == danish.Money && (e.costed() || e.option(i) || dearer(p.Text(h.Span))) || worksOut(p, i, n) || e.elsewhere(i, n) {
			return false
		}
	}
	return !e.sourcedBeside(i)
}

// chosen reports a sentence that tells what one of several ways would come to; "vil kunne"
// only softens.
func (e *effects) chosen(i int) bool {
	words := e.p.Sentences[i].Words
	for _, h := range e.p.HitsIn("valg", i, i) {
		k := 0
		for k < len(words) && words[k].Span.Start < h.Span.Start {
			k++
		}
		if k == 0 || words[k].Fold != "kunne" || words[k-1].Fold != "vil" {
			return true
		}
	}
	return false
}
