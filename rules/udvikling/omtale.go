package udvikling

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
)

// A rule that asks whether somebody was heard has two more cue sets beside its
// evidence: "uhoert", that they were not, and "grund", a reason why.
var (
	unheard = []string{
		"(ikke|ingen) (været|været_sendt|sendt|sendes|blevet|gennemført|afholdt|planlagt|foretaget|haft|yderligere|" +
			"særskilt|selvstændig|egentlig|offentlig|ekstern|er)? (til|i)? (offentlig|ekstern)? (høring|hørt|spurgt|" +
			"adspurgt|inddraget|inddragelse|borgerinddragelse|borgermøde|drøftet|nabohøring|naboorientering|borgerhøring|høringer)",
		"(rådet|+rådet|rådene|+rådene|borgerne|naboerne|beboerne|forældrene|brugerne|medarbejderne|personalet|" +
			"+bestyrelsen) (høres|inddrages|spørges|hørtes) (derfor|altså|dog|heller)? ikke ",
		"hverken .. (hørt|høring|inddrag*|borgermøde*)",
	}
	reasons = []string{
		"fordi", "da", "derfor ikke", "idet", "eftersom", "grundet", "på grund af", "af hensyn til", "skyldes",
		"begrund*", "årsagen", "grunden", "som følge af",
		"med henvisning til", "ud fra", "ikke relevant (ved|for|når|i)", "først (hørt|høres|når|efter|ved)",
	}
)

// mentions reports whether the item tells of what a set looks for, outside headings
// and the list of attachments. That somebody was not heard is an answer only with a
// reason beside it.
func mentions(p *checker.Pass, set string) bool {
	return mentionsBut(p, set, func(int) bool { return false })
}

// mentionsBut is mentions that passes over some sentences.
func mentionsBut(p *checker.Pass, set string, skip func(sentence int) bool) bool {
	for _, h := range p.Told(set) {
		if p.Attached(h.Sentence) || skip(h.Sentence) {
			continue
		}
		if !h.Negated && !p.Has("uhoert", h.Sentence) || reasoned(p, h.Sentence) {
			return true
		}
	}
	return false
}

// reasoned reports whether a reason stands in sentence i or in the next of its block.
func reasoned(p *checker.Pass, i int) bool {
	if p.Has("grund", i) {
		return true
	}
	return i+1 < len(p.Sentences) && p.Sentences[i+1].Block == p.Sentences[i].Block && p.Has("grund", i+1)
}

// denial is the sentence that says that nobody was heard, if there is one: it gives no
// reason, or the rule would be silent.
func denial(p *checker.Pass) []checker.Evidence {
	for _, h := range p.Told("uhoert") {
		if !p.Attached(h.Sentence) {
			return []checker.Evidence{{Note: "Her står, at der ikke er spurgt, men ikke hvorfor", Span: p.Sentences[h.Sentence].Span}}
		}
	}
	return nil
}

// meets is the first place that tells what the item is about, where one set names a
// thing and another, in the same sentence, what is done to it. It sees what a pattern
// of both would, however far apart they stand and in whichever order.
func meets(p *checker.Pass, thing, deed string) (checker.Hit, bool) {
	for _, h := range p.Said(thing) {
		if !h.Negated && p.Subject(h.Sentence) && p.Has(deed, h.Sentence) && !p.Excepted(h.Sentence) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// cuts are the cues that something closes, moves or becomes less.
var cuts = []string{
	"(lukke|lukkes|lukker|lukning|lukningen|luk|nedlæg*|sammenlæg*|slås_sammen|lægges_sammen|afvikl*|afskaf*|flytte|" +
		"flyttes|flytter|flytning|fjerne|fjernes|spares|spare|sparer|besparelse*|reducer*|nedsæt*|sænk*|beskær*|" +
		"halver*|indskrænk*|ophør*|omlæg*|lægges_om|ubemand*|selvbetjen*|automatiser*|erstattes|samles)",
	"(sættes|sætte|skæres|skære) ned",
}

// like are the words that begin as one of some, or with "=" in front are one. It is for what
// is asked so rarely that a cue set would cost every text more.
func like(some ...string) *danish.Class {
	return danish.NewClass(func(w string) bool {
		return slices.ContainsFunc(some, func(start string) bool {
			whole, exact := strings.CutPrefix(start, "=")
			return exact && w == whole || !exact && strings.HasPrefix(w, start)
		})
	})
}

// hasOne reports whether one of the words is of a class.
func hasOne(words []danish.Word, c *danish.Class) bool {
	for k := range words {
		if c.Has(&words[k]) {
			return true
		}
	}
	return false
}

// subjectHas reports whether a sentence that tells what the item is about has a word of a class.
func subjectHas(p *checker.Pass, c *danish.Class) bool {
	for i := range p.Sentences {
		if p.Sentences[i].Voice == agenda.Administration && p.Subject(i) && hasOne(p.Sentences[i].Words, c) {
			return true
		}
	}
	return false
}
