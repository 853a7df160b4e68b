package ansvar

import (
	"slices"

	"sagstjek/checker"
)

// changed are the cues that how cases of a kind are decided is to be changed.
var changed = []string{
	"(ny|nye|ændret|ændrede|lempelig*|lempet|skærpet|skærpede|strammere|restriktiv*|justeret|justerede|revideret|" +
		"reviderede|fremtidig) (og|mere|lempelig*|restriktiv*)? (praksis|+praksis|administrationsgrundlag*)",
	"(lempelig*|strammere|skærpet|skærpede|restriktiv*|bredere|rummeligere|snævrere|smallere|blødere|friere|" +
		"fastere) (og_ensartet)? (praksis|+praksis|administration|linje|visitation|målgruppe|adgang)",
	"(senere|tidligere|længere|kortere|ændret|ændrede|ny|nye) (lukketid|lukketider|sluttid|sluttider|serveringstid*|spilletid*)",
	"(nye|ny|ændrede|reviderede|justerede|skærpede|lempeligere|lempelige|lempede|strammere|strengere|mildere|" +
		"opdaterede) .. (retningslinjer|retningslinjerne|kriterier|kriterierne|visitationskriterier*|" +
		"tildelingskriterier*|tilskudskriterier*|bevillingskriterier*|tilskudsregler*|kvalitetsstandard*|" +
		"anvisningsregler*|dispensationsregler*|udlejningsregler*)",
	"(justering|ændring|ændringer|revision|revidering|skærpelse|lempelse|opstramning|præcisering) (af|i) .. (praksis|" +
		"+praksis|retningslinje*|visitationskriteri*|tildelingskriteri*|tilskudskriteri*|bevillingskriteri*|" +
		"kvalitetsstandard*|anvisningsregl*|tilskudsregl*|serviceniveau*)",
	"(foreslås|foreslår|indstilles|indstiller) .. fremover .. (dispensation*|tilladelse*|afslag|gives|tillades|" +
		"kræves|accepteres|bevilges|afslås|grænsen)",
	"(foreslås|foreslår|indstilles|indstiller) .. (dispensation*|tilladelse*|afslag|gives|tillades|kræves|accepteres|" +
		"bevilges|afslås|grænsen) .. fremover",
	"(ændret|ændrede|ny|nye|nedsat|lavere|højere|sjældnere|færre|reduceret|udvidet) (hyppighed|interval|intervaller|" +
		"tildeling|visitation|serviceniveau|kvalitetsstandard|kvalitetsstandarder|ventetidsgaranti)",
	"(skærper|skærpe|ændrer|ændre|lemper|lempe|strammer|stramme|justerer|justere|omlægger|reviderer|revidere|sænker|" +
		"hæver) .. (praksis|praksissen|+praksis|linjen|retningslinjerne|kriterierne|serviceniveauet|" +
		"kvalitetsstandarden)",
	"ikke længere .. (gives|tillades|bevilges|kræves|dispenseres|accepteres|udbetales|visiteres|" +
		"ydes) .. (dispensation*|tilladelse*|tilskud*|støtte*|hjælp*|bevilling*|til)",
	"(ny|anden|strammere|lempeligere|strengere|mildere|hårdere|fastere|blødere) (linje|kurs|administration) (for|i|" +
		"over_for|ved)",
	"fremover kun (tildeles|gives|bevilges|udlejes|anvises|ydes|imødekommes|tillades)",
	"kun (tildeles|gives|bevilges|udlejes|anvises|ydes|imødekommes|tillades) .. fremover",
	"fremover .. (siger_nej|siger_ja|afviser|imødekommer|dispenserer|tillader|afslår|giver_afslag|giver_dispensation|" +
		"giver_tilladelse)",
	"(lempes|skærpes|strammes|ændres|lempe|skærpe|stramme) .. (kravet|kravene|reglerne|betingelserne|vilkårene|" +
		"grænsen|grænserne) .. (ansøg*|dispensation*|tilladelse*|støtte*|bevilling*|hjælp)",
	"(godkend*|vedtag*) .. retningslinje* .. administrationsgrundlag*",
	"praksis .. (lægges_om|opgives|laves_om|afskaffes|droppes|forlades)",
	"(opgive|opgiver|omlægge|droppe|dropper|forlade|forlader) .. praksis",
	"fremover .. (imødekommes|afvises|tilladt|dispenseres)",
	"(kravet|krav) om .. (droppes|fjernes|ophæves|bortfalder)",
	"(reglerne|vilkårene|kravene|betingelserne) for .. (strammes|lempes|skærpes)",
	"(tillade|tillades|tillader|imødekomme|imødekommes) .. som (i_dag|hidtil|nu) .. (afslag|afslås|afvises|afvist)",
	"ny (tilgang|linje) (til|hvor|i)",
	"(linjen|praksis|praksissen|kursen|grænsen) (skal_være|bliver|fremover|gøres|kan_være) .. (lempeligere|strengere|" +
		"strammere|mildere|hårdere|lempelig|streng)",
	"praksisændring*", "ændr* .. (praksis|praksissen|+praksis)",
	"(*retningslinjer|*retningslinjerne|*kriterier|*kriterierne|*standarden|*standarderne|+praksis|+praksissen|" +
		"+reglerne) .. (ændres|revideres|justeres|skærpes|lempes|strammes)",
	"administreres (lempelig*|restriktiv*|strammere|mere)", "opgør med .. praksis",
}

// single are the cues of one case, not a practice; or what the municipality does for itself.
var single = []string{
	"(tilladelsen|+tilladelsen|skødet|lejekontrakten|dispensationen|bevillingen|tilskuddet|lånet|garantien|støtten|" +
		"godkendelsen|kontrakten|aftalen|lejemålet|grunden|arealet|ejendommen|ansøger|bygherre|udbuddet|projektet|" +
		"puljen|midlerne|pengene)",
	"(@organer|*udvalget|*rådet|direktionen|møder|møderne|mødet) .. (fremover|herefter)",
	"(fremover|herefter) .. (@organer|*udvalget|*rådet|møder|møderne)",
	"(købes|indkøbes|orienteres|forelægges|afrapporteres|kommunens_egne|kommunalt_ejede)",
	"(taletid*|dagsorden*|mødeled*|lokalplan*|planforslag*|udbud*|licitation*)",
	"ansøgninger .. (nr|bilag|vist|nedenfor|listen)", "(de|to|tre|fire|#) (tilladelser|dispensationer)",
	"(tilladelser|dispensationer) til de",
	"(hastighedsgrænse*|fartgrænse*|bygrænse*|byzone*|støjgrænse*|kommunegrænse*|distriktsgrænse*|skattesats*|" +
		"vandstand*)",
	"(dispensation|dispensationen|tilladelse|tilladelsen|byggetilladelse) til .. (+vej|+gade|matr) .. #",
}

// otherRules are the cues of rules that decide no case of a citizen's.
var otherRules = []string{
	"retningslinje* .. (it|it-*|*sikkerhed|økonomi*|indkøb*|personale*|løn*|medarbejder*|ansatte*|ledelse*|møde*|" +
		"kommunikation*|valg*|repræsentation*|byråd*|udvalg*|samarbejd*|brug_af|databeskyttelse|kunstig*|ai|mad_på|" +
		"flag*|logo|design*)",
	"(efter|jf|ifølge|inden_for|opfylder|følger|med) (de|alle)? (nye|gældende|almindelige)? (*regler|*reglerne|" +
		"reglementet)",
	"(regnskab*|kasse*|bilag*|budget*|løn*|udbud*|indkøb*|finans*|bestyrelse*|styrelse*|konkurrence*|" +
		"personale*) .. (*regler|*reglerne|*reglement*)",
	"(lokalplan*|vedtægt*|forretningsorden*|regulativ*|høring|høringen|uændrede)",
}

// forStaff are the cues that rules are for those who work in the municipality: "gaver til
// ansatte", "firmakort til institutionsledere".
var forStaff = []string{
	"(firmakort|betalingskort|kreditkort|gaver|gavepolitik|repræsentation|personnumre|personnummer|cpr-numre|" +
		"cpr-nummer|whistleblower*|tjenesterejser|tjenestebil*|hjemmearbejde|regnskabsbilag|kodeord|" +
		"kørselsgodtgørelse|arbejdstøj|kompetencefond*)",
}

// staffOnly reports whether the title or a point says that the rules are for those who
// work in the municipality: nobody applies, and no case is decided by them.
func staffOnly(p *checker.Pass) bool {
	return slices.ContainsFunc(p.Hits("ansatte"), func(h checker.Hit) bool {
		s := &p.Sentences[h.Sentence]
		return s.Point >= 0 || s.Section == nil
	})
}

// granted are verbs of what a municipality gives citizens or asks of them.
const granted = "lægges_vægt|bevilges|bevilger|gives|meddeles|ydes|tildeles|støttes|støtter|udbetales|tillades|" +
	"imødekommes|imødekommer|afvises|afvist|afslås|kræves|kræver|opkræves|opkræver|udlejes|udlånes|anvises|visiteres|" +
	"dispenseres|accepteres|sende_borgeren|sender_borgeren|låne|søge"

// mayGet is what citizens may ask for or have to give.
const mayGet = "kan_få|kan_søge|kan_låne|kan_leje|kan_skrives|kan_aflevere|kun_kan_låne|aflevere_gratis|skal_betale|" +
	"skal_selv|må_selv|får|betaler"

// applicants are those whose cases are decided, in the plural and not named.
const applicants = "borgere|ansøgere|pensionister|foreninger|grundejere|husejere|forældre|beboere|virksomheder|" +
	"familier|unge|studerende|ansøgninger|anmeldelser|lejere|elever|ældre|brugere|landmænd|ejere|søskende|børn|klubber|kunder|patienter"

// setsRules finds a point that decides rules for citizens.
func setsRules(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("regler") {
		if i := h.Sentence; p.Sentences[i].Point >= 0 && !h.Negated && !p.Excepted(i) && !p.Has("andre-regler", i) {
			return h, true
		}
	}
	return checker.Hit{}, false
}

// governs finds a point or a proposal that says how cases of a kind are to be decided,
// or a title that names it.
func governs(p *checker.Pass) (checker.Hit, bool) {
	for _, h := range p.Said("navn") {
		if p.Sentences[h.Sentence].Section == nil && !p.Excepted(h.Sentence) && !p.Has("enkelt", h.Sentence) &&
			len(p.Item.Points) > 0 && !onlyRefuses(p) {
			return h, true
		}
	}
	for _, h := range p.Said("styrer") {
		if i := h.Sentence; !p.Has("enkelt", i) && !p.Excepted(i) && (p.Sentences[i].Point >= 0 || p.Proposes(i)) {
			return h, true
		}
	}
	return checker.Hit{}, false
}
