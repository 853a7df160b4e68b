package sandhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/sandhed/tal"
)

// harms are what there may become less of when something works, as the branches of a cue.
// What is simply cut (places, posts, lessons) is decided, not foreseen.
const harms = "uheld|+uheld|ulykker|+ulykker|klager|+klager|indlæggelser|+indlæggelser|anbringelser|+anbringelser|" +
	"sygedage|fraværsdage|sygefraværsdage|skader|+skader|tyverier|indbrud|hændelser|konflikter|dødsfald|udkald|" +
	"bilture|ledige|+ledige|kontanthjælpsmodtagere|sygemeldte|henvendelser|tilfælde|overskridelser|underretninger|" +
	"udsættelser|brande|overfald|faldskader|fald|konsultationer|liggedage|sengedage|udeblivelser|aflysninger"

// helped are those an effort brings on, as the branches of a cue.
const helped = "borgere|unge|ledige|+ledige|elever|børn|familier|ældre|beboere|deltagere|personer|" +
	"kontanthjælpsmodtagere|sygemeldte|flygtninge|kvinder|mænd|patienter|pårørende|medarbejdere|brugere|kursister|" +
	"husstande|husholdninger|mennesker|virksomheder|førtidspensionister|seniorer"

// changes are words of a change beside a figure; only with what brings it about do they
// promise an effect, see effects.promised.
var changes = []string{
	"færre (alvorlige|årlige|akutte|lange|korte|forebyggelige)? (" + harms + ")",
	"(pct|procent|%|procentpoint) (færre|flere|lavere|højere|mindre|mere|kortere|hurtigere|bedre)",
	"(ton|tons|kg|kilo|kwh|mwh|liter|kilometer|km|m3|kubikmeter) mindre",
	"(falder|stiger|vokser|falde|stige|vokse|nedbringes|nedbringe|reduceres|reducere|mindskes|mindske|øges|øge|" +
		"sænkes|sænke|forkortes|forkorte|forbedres|løftes|begrænses|nedsættes|forøges|bringes_ned) .. med",
	"(falder|stiger|vokser|falde|stige|vokse|mindskes|øges|reduceres|sænkes) " + roughly + " (" + fractions + ")",
	"(undgås|undgår|undgå|spares|sparer|spare|sparet|frigøres|frigør|frigøre|forebygges|forebygger|afværges|vindes|undgået)",
	"(" + helped + ") .. (i_job|i_arbejde|i_fast|i_ordinær*|i_beskæftigelse|i_uddannelse|ud_af|i_praktik|i_lære|" +
		"i_fritidsjob|i_selvforsørgelse)",
	"(" + helped + ") .. (kan|vil) .. (klare|undvære|undgå|slippe)",
	"(flere|ekstra) (" + comers + ")",
	"(" + helped + ") .. (består|bestå|sorterer|sortere|cykler|cykle|gennemfører|gennemføre)",
}

// promised are the changes that a sentence gives as the fruit of what is proposed: "Med
// broen falder køen med 30 pct.", "Det betyder, at der sker 12 færre uheld".
func (e *effects) promised() []checker.Hit {
	var out []checker.Hit
	for _, h := range e.p.Said("ændring") {
		s := &e.p.Sentences[h.Sentence]
		if !s.Tally.Numbers() && !s.Tally.Digits() {
			continue
		}
		n, fraction := e.figureBeside(h)
		saved := n.Kind == danish.Money && strings.HasPrefix(danish.Fold(e.p.Text(h.Span)), "spar")
		asked := strings.HasSuffix(e.p.Text(s.Span), "?")
		if n.Value == 0 && !fraction || saved || asked || !e.caused(s, h, n) {
			continue
		}
		if !slices.ContainsFunc(s.Words, laid) && !e.p.Has("lagt", h.Sentence) && e.changed(h, n) {
			out = append(out, h)
		}
	}
	return out
}

// figureBeside is the figure that a word of change measures: inside the hit, right before it
// or right behind; fraction tells of one in words ("med en fjerdedel").
func (e *effects) figureBeside(h checker.Hit) (n danish.Number, fraction bool) {
	for _, x := range e.p.Numbers(h.Sentence) {
		if x.Kind != danish.Year && x.Kind != danish.Label && x.Span.End >= h.Span.Start-beside && x.Span.Start <= h.Span.End+beside {
			return x, false
		}
	}
	words := e.p.Sentences[h.Sentence].Words
	from, next := danish.WordsAt(words, h.Span)
	if slices.ContainsFunc(words[from:next], func(w danish.Word) bool { return fractional(w.Fold) }) {
		return n, true
	}
	if next == 0 || words[next-1].Fold != "med" {
		return n, false
	}
	for k := next; k < len(words) && k < next+3; k++ {
		if fractional(words[k].Fold) {
			return n, true
		}
	}
	return n, false
}

// fractional reports a word for a part: "fjerdedel", "halvdelen".
func fractional(w string) bool {
	return strings.HasSuffix(w, "delen") || strings.HasSuffix(w, "dele") || strings.HasSuffix(w, "del") && len(w) > 7
}

// beside is how many bytes may stand between a word of change and its figure.
const beside = 22

// caused reports whether something before a change or its figure brings it about.
func (e *effects) caused(s *agenda.Sentence, h checker.Hit, n danish.Number) bool {
	words := s.Words[s.Lead:]
	start := h.Span.Start
	if n.Value > 0 {
		start = min(start, n.Span.Start)
	}
	at := 0
	for ; at < len(words) && words[at].Span.Start < h.Span.Start; at++ {
		between := document.Span{Start: words[at].Span.End, End: max(h.Span.Start, words[at].Span.End)}
		if brings[words[at].Fold] && !strings.Contains(e.p.Text(between), ":") {
			return true
		}
	}
	if e.follows(words, h, n) {
		return true
	}
	if at < 2 || words[0].Span.End > start {
		return false
	}
	if to := tal.Supposed(words); to > 0 {
		return to <= at && !e.p.HasMoney(h.Sentence)
	}
	switch words[0].Fold {
	case "med", "gennem", "efter", "ved":
		return !premises[words[1].Fold] && !danish.IsDigit(words[1].Fold[0])
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

// follows reports what a change comes of told between it and its figure: "Tyverier falder
// efter renoveringen med 20 pct."
func (e *effects) follows(words []danish.Word, h checker.Hit, n danish.Number) bool {
	from, _ := danish.WordsAt(words, h.Span)
	to, _ := danish.WordsAt(words, n.Span)
	for k := from + 1; k+1 < to && n.Kind != danish.Money; k++ {
		if words[k].Is("efter", "gennem", "ved") && !premises[words[k+1].Fold] && tal.IsNoun(&words[k+1]) {
			return true
		}
	}
	return false
}

// brings are words that lead from what is done to what comes of it.
var brings = danish.WordSet("vil kan ventes forventes skønnes anslås vurderes forudses forventer venter betyder " +
	"medfører indebærer bevirker sikrer betyde medføre bevirke giver give fører føre resulterer resultere effekten " +
	"virkningen gevinsten resultatet udbyttet effekt hermed dermed herved derved hvorved gør gøre")

// laid reports a word of what is laid out or priced, not foreseen.
func laid(w danish.Word) bool { return laidOut.Has(&w) }

var laidOut = danish.NewClass(func(f string) bool {
	return danish.BeginsWith(f, "byggeri", "bebyggelse", "højde", "bredde", "normering", "takst", "gebyr", "husleje",
		"etage", "åbningstid", "lektion", "tilskud", "kontingent", "hastighed", "tilbud", "bestyrelse") ||
		danish.EndsWith(f, "areal", "arealet", "plads", "pladsen", "takst", "taksten", "prisen") ||
		strings.HasSuffix(f, "pladser") && !strings.HasSuffix(f, "arbejdspladser") ||
		slices.Contains([]string{"kvm", "m2", "pladserne", "pris", "priser", "priserne", "leje", "lejen", "løn", "lønnen",
			"åbent", "tilbydes", "ramme", "rammen", "bidrag", "bidraget", "omfatter", "omfatte", "normen", "udbud",
			"møder", "henholdsvis", "hhv"}, f)
})

// premises are words behind "med", "ved" or "efter" that bring nothing about.
var premises = danish.WordSet("hensyn udgangspunkt virkning undtagelse henblik baggrund tanke forbehold afsæt " +
	"reference henvisning siden planen et en")

// changed reports whether no source, choice or decision stands behind a figure of change.
func (e *effects) changed(h checker.Hit, n danish.Number) bool {
	p, i := e.p, h.Sentence
	if e.settled(i) || e.observed(i) || e.chosen(i) || insteadOf(p, i) || p.Sentences[i].Point >= 0 && resolved(p, h) {
		return false
	}
	if n.Value > 0 &&
		(n.Kind == danish.Money && (e.costed() || e.option(i) || dearer(p.Text(h.Span))) || tal.WorksOut(p, i, n) || e.elsewhere(i, n)) {
		return false
	}
	return !e.sourcedBeside(i) && !e.accounted(i)
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
