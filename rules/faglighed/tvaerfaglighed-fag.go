package faglighed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// professionals are those who look at a case from a field of their own: offices by what their names
// end in ("Naturteamet"), people by what they are ("arkæologerne", "færdselskonsulenten"), and
// authorities.
var professionals = []string{
	"(+afdelingen|+teamet|+kontoret|+centret|+centeret|+plejen|+plejens|+tjenesten|+væsenet|+vagten|+gruppen|+området|+enheden|+forvaltningen|+sekretariatet|+myndigheden|miljøtilsynet|vandløbstilsynet|naturtilsynet|+driften|miljøstyrelsen|kystdirektoratet|vejdirektoratet|kulturstyrelsen|slotsstyrelsen|sundhedsstyrelsen|+rådgivningen)",
	"(+konsulenten|+konsulenterne|+koordinatoren|+chefen|+lederne|+rådgiveren|+rådgivere|+rådgiverne|+inspektøren|+ingeniøren|+ingeniørerne|+planlæggeren|+planlæggerne|+vejlederen|+vejlederne|+arkitekten|arkitekten|+arkitekterne|+terapeuten|+terapeuter|+terapeuterne|+plejersken|+plejerskerne|+mesteren|+lægen|+lægerne|+mægleren|+medarbejderne|+personalet|+folkene)",
	"(juristen|juristerne|jurister|biologen|biologerne|biologer|geologen|geologerne|diætisten|diætisterne|arkæologen|arkæologerne|arkæologer|psykologen|psykologerne|psykologer|akustikeren|antropologen|økonomerne|planlæggerne|gartnerne|konservatoren|lægerne)",
	"(museet|politiet|beredskabet|brandvæsenet|forsyningen|vandværket|ppr|ssp|hr|it-sikkerhed|it-sikkerheden|jura|regionen|lodstilsynet|beredskabsstyrelsen|tandplejen|sundhedsplejen|jobcentret)", "rådet for",
}

// professions are the fields that somebody speaks for in the case: "Sundhedsplejen fremhæver", "Museets
// arkæologer venter", "fra erhvervskontoret lyder det". Who lays the case before the politicians is
// none, and what stands in a point is what is proposed. Two of them are what several fields mean.
func professions(p *checker.Pass) []string {
	var out []string
	for _, h := range p.Told("fagfolk") {
		s := &p.Sentences[h.Sentence]
		if s.Section == nil || s.In(document.RoleRecommendation, document.RoleHearing, document.RoleEconomy, document.RoleAttachments) || s.Point >= 0 || s.Cell != nil || ofMoney.Has(&s.Words[s.WordFrom(h.Span.Start)]) {
			continue
		}
		name := danish.Fold(p.Text(h.Span))
		if !slices.Contains(out, name) && speaks(s.Words[s.WordFrom(h.Span.End):]) {
			out = append(out, name)
		}
	}
	return out
}

// ofMoney are those who count what a thing costs, whatever it is.
var ofMoney = danish.NewClass(func(w string) bool {
	return danish.BeginsWith(w, "ejendom", "økonomi", "indkøb", "regnskab", "løn", "bogholderi", "budget")
})

// speaks reports whether the words behind a subject begin with what it does, one word between
// at most: "Naturteamet kræver", "rådet for mennesker med ...".
func speaks(rest []danish.Word) bool {
	return slices.ContainsFunc(rest[:min(2, len(rest))], func(w danish.Word) bool { return does.Has(&w) })
}

// does are the verbs of the present and the past by their form; a noun of that form ("planer") does
// not stand beside a subject.
var does = danish.NewClass(func(w string) bool {
	switch w {
	case "ville", "fandt", "skrev", "bad", "sagde", "gik", "fik", "så", "kan", "vil", "skal", "gav", "lod", "må":
		return true
	}
	return len(w) > 2 && danish.EndsWith(w, "er", "år", "ør", "ede", "te", "har")
})

// inName reports whether a hit of a concern is no more than part of a name: that of a fund or a committee
// ("trafiksikkerhedspuljen"), or of who sends the item ("Natur og Vand indstiller").
func inName(p *checker.Pass, h checker.Hit) bool {
	s := &p.Sentences[h.Sentence]
	for _, w := range s.Words {
		if w.Span.Overlaps(h.Span) && danish.Holds(w.Fold, "pulje", "udvalg") {
			return true
		}
		if w.Span.Start >= h.Span.End && s.In(document.RoleRecommendation) && sends.Has(&w) {
			return true
		}
	}
	return false
}

var sends = danish.NewClass(func(w string) bool {
	return danish.BeginsWith(w, "indstill", "anbefal") || w == "foreslår" || w == "forelægger"
})
