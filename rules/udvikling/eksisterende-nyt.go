package udvikling

import "sagstjek/checker"

// What is new shows in three ways: words that say so (the cue set "nyt"), something set up for people
// that a point has begin ("tiltag" and "begynd"), and a beginning with those it is for ("begynd" and
// "modtagere"): "at der uddeles hjertestartere i landsbyerne".
var (
	// offers are what a municipality sets up beside those of the set "tiltag".
	offers = "(stilling|stillingen|+stilling|playmaker*|+playmaker|+robotter|robotstøvsuger*|skærmbesøg*|app|appen|+app|+appen|+pakke|+pakken|klippekort*|frikort*|rabatkort*|kursus|kurser|+kursus|+kurser|+central|+centralen|+bank|+værksted|+værksteder|værksteder|byttemarked*|bytterum*|genbrugsbutik*|reparationscafé*|repaircafé*|+café|+caféen|+messe|+messen|borgerløn|arbejdsuge|firedagesuge*|+klinik|+klinikken|demenslandsby*|demensby*|friluftsskole*|+vandring|+vandringer|+makker|+makkere|sundhedshold*|faldhold*|+hold|+holdet|hjertestarter*|+legat|legat|+portal|portalen|+børs|+børsen|+festival|+stafet|talentforløb*|velfærdsteknologi*|vejviser*|sprogcafé*|besøgshave*|sansehave*|+udlån|udlån|+udlånet|fleksjobambassadør*|+pilot|+pilotprojekt|+ambassadør|+ambassadører|prøvehandling*|ferietilbud*|feriehold*|stipendi*|frirum|frirummet|stillerum*|gårdbutik*|madpakke*|+kasse|+kassen)"
	// beginning are the words that it begins beside those of the set "begynd".
	beginning = "(gratis|oprettelse*|indførelse*|opstart*|forsøg*|prøver|prøve|prøves|prøveordning*|pilot*|ansættelse*|ansættes|ansætte|ansætter|udleveres|udleveret|udlevere|uddeles|uddele|udlånes|udlåne|låne|modtager|tilbydes|tilbud_om|indrettes|indrette|laves|lave|udpeges|udpege|opsættes|opstilles|holdes|afholdes|arrangeres|arrangere|tages_i_brug|skal_på|får|indkøbes|frikøbes|inviteres|uddannelse_af|uddannes)"
	// receivers are those whom something new may be for.
	receivers = "(borger|borgere|borgerne|børn|børnene|unge|ældre|seniorer|seniorerne|elever|eleverne|familier|familierne|forældre|gravide|nybagte|hjemløse|ledige|jobsøgende|pårørende|flygtninge|nydanskere|ukrainere|ukrainske|tilflyttere|husstande|husstandene|frivillige|iværksættere|nyuddannede|nyansatte|studerende|mænd|kvinder|sårbare|udsatte|ensomme|demente|kronisk|psykisk|tilkaldevikarer|landsbyerne|landsbyer|+borgere|+familier|+børn|+unge|+årige|+klasse|+klasser|klasse)"
	// noOffer is what begins and is none: rules, money, plans, works, offices and elections.
	noOffer = []string{
		"(takst*|gebyr*|*gebyr|afgift*|*afgift|betaling*|*betaling|licens*|+zone|zone|forbud*|+forbud|hastighed*|+hastighed|km/t|loft|+pligt|lokalplan*|kommuneplan*|+planlægning|planlægningen|planlægning|udbud|udbuddet|høring*|ekspropriation*|konto|deponer*|selskab|selskabet|+selskab|sekretariat*|+afdeling|+struktur|+distrikt|+distrikter|kryds|krydset|rundkørsel*|+vejen|kloak*|kedel*|ventilation*|vinduer*|anlægsarbejde*|byggeriet|byggeri|styregruppe*|arbejdsgruppe*|opgaveudvalg*|+udvalg|analyse*|+analyse|forundersøgelse*|undersøgelse*|it-system*|+system|regnskab*|budget*|+budget|regel|regler|+regler|reglerne|+regel|vedtægt*|madaffald*|affald*|lån|kommunegaranti*|parkering*|+parkering|leder|+leder|+chef|direktør*|suppleant*|medlem|medlemmer|+takst|kvalitetsstandard*|serviceniveau*|tilsyn*|+tilsyn|screening*|lovforslag*|varmeforsyning*|samtykke*|fuldmagt*|proces|processen|forhandling*|dispensation*|tilladelse*|+tilladelse|påbud*|kampagneplan*|sti|stien|+sti|+stien|stier|legeplads*|boliger|+boliger|plejehjem*|hal|+hal|+hallen|p-pladser|belysning*|bane|+bane|+banen|toilet*|pavillon*|+byggeri|skole|+skole|børnehus*|børnehave*|tømning*|projektering*|borgermøde*|møde|mødet|prisen|+pris|+prisen|boligerne|bolig|boligen|lukkes|lukning*|nedlægges|nedlæggelse*|flyttes|flytter|flytning*|plads|10|+projektering|skema)",
	}
)

// launches is the point, or the title, that has something begin for somebody: who it is for or what
// is offered stands there or in the title. Rules, money and works begin too and are for people.
func launches(p *checker.Pass) (checker.Hit, bool) {
	titled, known := p.InTitle("tiltag") && !titleExcepted(p), p.InTitle("modtagere")
	other := p.InTitle("ikketiltag")
	for _, h := range p.Said("begynd") {
		s := &p.Sentences[h.Sentence]
		if h.Negated || s.Point < 0 && s.Section != nil || p.Excepted(h.Sentence) {
			continue
		}
		if p.Has("tiltag", h.Sentence) || titled && s.Section != nil {
			return h, true
		}
		if !other && !p.Has("ikketiltag", h.Sentence) && (p.Has("modtagere", h.Sentence) || known && s.Section != nil) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// titleExcepted reports whether the title is of something that is no offer.
func titleExcepted(p *checker.Pass) bool { return p.Sentences[0].Section == nil && p.Excepted(0) }
