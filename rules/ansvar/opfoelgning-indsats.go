package ansvar

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The part of opfoelgning-mangler that knows an effort by what it is called, whatever is done
// with it: "godkender indsatsen Tilbage i klassen", "drøfter en kampagne".

// efforts are the cues of an effort that is to be taken or talked of, and of a title that says
// what it is against or for.
var efforts = []string{
	"(" + taking + ") .. (" + effort + ")", "(" + effort + ") .. (" + taken + ")",
	"(indsats|indsatsen|indsatser|+indsats|+indsatser|kampagne|tiltag|initiativ|initiativer) (mod|for|til|over_for|" +
		"imod|blandt)",
	"program (mod|imod|over_for|blandt)",
	"(ansættes|ansætter) .. (+vejleder|+vejledere|mentor|mentorer|boligsociale|gadeplansmedarbejder*|brobygger*|fremskudte)",
	"(opretter|oprettes|oprette|etablerer|etableres|etablere) .. (pulje|+pulje|støtteordning|tilskudspulje)", // money that is to make others act
	"(indgår|indgås|indgå) .. (samarbejdet|partnerskabet|fællesskabet)",
	"(tilbyder|tilbydes) .. (hjælp|mad|+mad|træning|undervisning|kurser|samtaler|støtte|rådgivning|+rådgivning|" +
		"+samtaler|forløb|+forløb|kursus)",
	"(etablerer|etableres|etablere|åbner|åbnes) .. (rådgivning|+rådgivning|værested|+værested|mødested|familiehus|" +
		"ungehus|mentorkorps|aktivitetstilbud)",
}

const (
	effort = "indsats|indsatsen|indsatser|indsatserne|+indsats|+indsatsen|+indsatser|+indsatserne|indsatsplan|" +
		"indsatsplanen|tilbuddet|ordningen|+ordning|+ordningen|kampagne|kampagnen|+kampagne|+kampagnen|konceptet|" +
		"initiativet|initiativerne|tiltag|tiltagene|værdigrundlag|værdigrundlaget|charter|partnerskab|partnerskabet|" +
		"fælles_retning|vision|visionen|+program|+programmet|" + effortPlans
	taking = "godkender|vedtager|tiltræder|indfører|igangsætter|iværksætter|opretter|prioriterer|søsætter|afprøver|" +
		"drøfter|forlænger|viderefører|styrker|udvider|starter|tilslutter_sig|indgår|indgår_i|indgås|godkende|" +
		"vedtage|indføre|igangsætte|iværksætte|oprette|prioritere|udvide|forlænge"
	taken = "godkendes|vedtages|tiltrædes|indføres|igangsættes|iværksættes|sættes_i_gang|sættes_i_værk|oprettes|" +
		"prioriteres|søsættes|afprøves|drøftes|forlænges|videreføres|styrkes|udvides|startes|gøres_permanent|permanentgøres"
)

// effortPlans are the plans that work on people or nature; those that lay out land, pipes, time
// or money are none.
const effortPlans = "klimaplan*|klimahandlingsplan*|handlingsplan*|+handlingsplan|+handlingsplanen|trivselsplan*|" +
	"sundhedsplan*|biodiversitetsplan*|naturplan*|integrationsplan*|beskæftigelsesplan*|ungeplan*|cykelplan*|" +
	"trafiksikkerhedsplan*|forebyggelsesplan*|demensplan*|fraværsplan*|rekrutteringsplan*|tryghedsplan*|" +
	"ligestillingsplan*|bosætningsplan*|fritidsplan*|kulturplan*"

// noEffort are what ends as they do and is none: what is bought or built, pay and papers.
var noEffort = []string{
	"tilbuddet (på|fra)",
	"(grundvand*|drikkevand*|vandværk*|byggeprogram*|rumprogram*|boligprogram*|konkurrenceprogram*|anlægsprogram*|" +
		"investeringsprogram*|arealprogram*|valgprogram*|computerprogram*|lønordning*|pensionsordning*|" +
		"forsikringsordning*|betalingsordning*|indkøbsordning*|vagtordning*|fuldmagtsordning*|leasingordning*|" +
		"arvsordning*|retningslinje*|tilstandsrapport*|afregningsordning*|låneordning*|delegationsordning*|" +
		"evaluering*|redegørelse*|afrapportering*|tilbudsgiver*|antages|licitation*|entreprise*|navngiv*|nedlægges|" +
		"ophæves|afvikles|pedelordning*|ferieordning*|affaldsordning*|+affaldsordning|tilskudsordning*|anlæg*|" +
		"rådighedsbeløb*|bevilling*|frigive*|frigivelse|bygges|bygge|byggeriet|byggestart|opføres|opførelse|" +
		"projektering|ombyg*|moderniser*|udskift*|renover*|lejes|flytt*|flytning*|placer*|tilsynsprogram*|" +
		"borgermøde*|dialogmøde*|temamøde*|mødeprogram*|besøg|besøget|indvi*|sponsor*|status|midtvejsstatus|" +
		"orientering*|indkøb*|vedtægt*|delegation*)",
}

// takesEffort is the title or a point that names an effort to be taken, and not what is sold,
// built or paid for it.
func takesEffort(p *checker.Pass) (checker.Hit, bool) {
	if p.InTitle("intettiltag") {
		return checker.Hit{}, false
	}
	for _, h := range p.Said("plannavn") {
		if p.Sentences[h.Sentence].Section == nil && !p.Has("handel", h.Sentence) && len(p.Item.Points) > 0 {
			return h, true
		}
	}
	for _, h := range p.Said("tiltag") {
		i := h.Sentence
		if !h.Negated && (p.Sentences[i].Point >= 0 || p.Sentences[i].Section == nil) && !p.Has("intettiltag", i) &&
			!p.Has("handel", i) && !p.Excepted(i) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// proposesAny reports whether the administration puts a proposal anywhere in the case: then a
// discussion is of what may be done.
func proposesAny(p *checker.Pass) bool {
	for i := range p.Sentences {
		if s := &p.Sentences[i]; !s.Heading && s.Point < 0 && !s.In(document.RoleRecommendation) && p.Proposes(i) {
			return true
		}
	}
	return false
}
