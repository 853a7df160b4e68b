package betjening

import (
	"slices"
	"sync"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// worksNouns are what a municipality builds.
const worksNouns = "(køkken|køkkenet|+køkken|+køkkenet|terrassen|gadebelysning*|belysningsanlæg*|regnvandsprojekt*|" +
	"skybrudsprojekt*|klimatilpasning*|bassin|bassinet|+bassin|+bassinet|kapel|kapellet|byggeprojekt*|anlægsprojekt*|" +
	"hal|hallen|+hal|+hallen|+sti|+stien|+bro|+broen|kaj|kajen|+kaj|+kajen|mole|molen|+mole|+molen|multihus*|" +
	"aktivitetshus*|forsamlingshus*|medborgerhus*|musikhus*|ungdomshus*|teater|teatret|promenade*|skaterbane*|" +
	"svømmebad*|badeanlæg*|parkeringskælder*|idrætshal*|svømmehal*|multihal*|sportshal*|skøjtehal*|cykelsti*|stien|" +
	"sti|stier|stibro*|gangbro*|broen|bro|rundkørsel*|vendeplads*|bomme|bommen|fortov*|parkeringsplads*|p-plads|" +
	"p-pladser|parkeringshus*|bump|vejbump|signalanlæg*|lyskryds*|krydset|vejen|vej|legeplads*|kunstgræs*|boldbane*|" +
	"skatepark*|multibane*|børnehus*|daginstitution*|vuggestue*|børnehave*|plejecenter*|plejehjem*|plejeboliger|" +
	"botilbud*|skole|skolen|skolebygning*|indskoling*|tilbygning*|ombygning*|renoveringen|nybyggeri*|byggeriet|" +
	"bibliotek*|kulturhus*|rådhus*|genbrugsplads*|dige|diget|kystsikring*|regnvandsbassin*|toiletbygning*|klubhus*|" +
	"omklædning*|torv|torvet|byrum*|havnebad*|brandstation*|sundhedshus*|sundhedscenter*|ventilationsanlæg*|" +
	"tagrenovering*|solcelle*|materielgård*|udbygning|udbygningen|pavillon*|tunnel*|støjskærm*|idrætsanlæg*|tribune*|" +
	"skolegård*|busterminal*|stoppested*|varmecentral*|kystbad*|søbad*|vinterbad*|badeanstalt*|strandpark*|bypark*|" +
	"udsigtstårn*|servicebygning*|mandskabsbygning*|personalebygning*|krematori*|bydelshus*|naturcenter*|" +
	"besøgscenter*|pumpestation*|sluse*|stemmeværk*|bølgebryder*|slæbested*|trappeanlæg*|elevator*|borgerservice)"

// works finds what shows that the item is about building something that costs enough.
func works(p *checker.Pass) (document.Span, bool) {
	limit := danish.Decimal(checker.Options[worksOptions](p).Mindst) * danish.One
	if !dear(p, limit) {
		return document.Span{}, false
	}
	inAll := sync.OnceValue(func() bool { return dearInAll(p, limit) })
	for _, h := range p.Said("selv") {
		if s := &p.Sentences[h.Sentence]; !h.Negated && costs(p, h.Sentence) >= limit && s.In(document.RoleEconomy) {
			return s.Span, true
		}
	}
	titled := sync.OnceValue(func() bool { return titleHas(p, "vaerk") })
	for _, h := range p.Said("model") {
		if s := &p.Sentences[h.Sentence]; s.Point >= 0 && !h.Negated && inAll() && titled() &&
			!titleHas(p, "undtag-sag") && !pointHas(p, "undtag-sag") {
			return s.Span, true
		}
	}
	if dearPoint(p, limit) {
		s, ok := fundedPoint(p, limit, titled)
		if !ok {
			s, ok = ownPoint(p, limit)
			ok = ok && pointHas(p, "undtag-sag")
		}
		if ok && !titleHas(p, "undtag-sag") {
			return s, true
		}
	}
	if s, ok := spokenOf(p, limit, inAll); ok && !subjectHas(p, "undtag-sag") {
		return s, true
	}
	return builtPoint(p, limit)
}

// spokenOf finds the same in what the item says outside its points; inAll tells whether its
// works are dear.
func spokenOf(p *checker.Pass, limit danish.Decimal, inAll func() bool) (document.Span, bool) {
	for _, h := range p.Said("giver") {
		if p.Subject(h.Sentence) && !h.Negated && (costs(p, h.Sentence) >= limit || costs(p, h.Sentence) == 0 && inAll()) {
			return p.Sentences[h.Sentence].Span, true
		}
	}
	for _, h := range p.Said("bygger") {
		if s := &p.Sentences[h.Sentence]; (s.Point >= 0 || s.Section == nil) && !h.Negated && inAll() {
			return s.Span, true
		}
	}
	about := sync.OnceValue(func() bool { return subjectHas(p, "vaerk") })
	for _, h := range p.Said("koster") {
		if !h.Negated && !p.Sentences[h.Sentence].In(document.RoleOptions) && costs(p, h.Sentence) >= limit && about() {
			return p.Sentences[h.Sentence].Span, true
		}
	}
	return document.Span{}, false
}

// fundedPoint is the point that asks for the money for what is built, whatever the summary
// tells beside it; titled tells whether the title names a work.
func fundedPoint(p *checker.Pass, limit danish.Decimal, titled func() bool) (document.Span, bool) {
	funds := func(h checker.Hit) bool {
		return p.Sentences[h.Sentence].Point >= 0 && !h.Negated && costs(p, h.Sentence) >= limit
	}
	other := func(i int) bool { return p.Has("undtag-sag", i) && !p.Has("indbygges", i) }
	for _, h := range p.Said("giver") {
		if i := h.Sentence; funds(h) && (titled() || p.Has("vaerk", i)) && !other(i) {
			return p.Sentences[i].Span, true
		}
	}
	for _, h := range p.Said("rejser") { // a sum for what is built tells it, whatever it is called
		if i := h.Sentence; funds(h) && !p.Has("andres", i) && !other(i) {
			return p.Sentences[i].Span, true
		}
	}
	return document.Span{}, false
}

// ownPoint is the point that builds something for a sum of its own, whatever the other
// points ask for.
func ownPoint(p *checker.Pass, limit danish.Decimal) (document.Span, bool) {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; s.Point < 0 || costs(p, i) < limit {
			continue
		}
		for _, h := range p.SaidIn("bygger", i) {
			if !h.Negated && !p.Has("andres", i) && !p.Has("undtag-sag", i) {
				return p.Sentences[i].Span, true
			}
		}
	}
	return document.Span{}, false
}

// pointHas reports whether a point has a hit of the set.
func pointHas(p *checker.Pass, set string) bool {
	return slices.ContainsFunc(p.Said(set), func(h checker.Hit) bool { return p.Sentences[h.Sentence].Point >= 0 })
}

// titleHas reports whether the title of the item has a hit of the set.
func titleHas(p *checker.Pass, set string) bool {
	for _, h := range p.Said(set) {
		if p.Sentences[h.Sentence].Section == nil {
			return true
		}
	}
	return false
}
