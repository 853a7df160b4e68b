package aabenhed

import (
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/danish"
)

// told are the cues that the municipality tells of an error of its own, whatever
// word it uses for it; the three rules about an error's story share them.
var told = []string{
	"fejlagtig*",
	"(en|den|flere|nogle|kritiske|alvorlige|samme|begået|egne|sket|konstateret|fundet|opdaget) .. (fejl|fejlen|" +
		"fejlene) .. (i|ved|på|har|blev|er|betyder|betød|begået)",
	"(begået|begik|sket|skete|konstateret|opdaget|fundet) .. (fejl|fejlen|fejlene)",
	"(der_er|der_var|er_der|var_der|har|havde|haft) .. fejl i",
	"(fejlen|fejlene) (blev|er|var|skyldes|skyldtes|opstod|begyndte|betyder|betød|har|består)",
	"(regnefejl*|beregningsfejl*|sagsbehandlingsfejl*|indberetningsfejl*|fejlberegn*|fejlregistrer*|fejludbetal*|" +
		"fejlfortolk*|fejllæsning*|fejlopkræv*|fejlposter*|fejlkonter*|fejlindberet*|fejlafregn*|fejlbetalt*|" +
		"fejlbetaling*|fejlopgør*|fejlanvis*|fejljournaliser*|fejlmedicineret|fejlindplacer*|fejlvisiteret|fejlsendt*|fejlfaktur*)",
	"(" + strings.Join(slips, "|") + ") (i|ved|på|har|er|blev|betyder|betød|hos|for|skyldes)",
	"(det|dette|den|de|+en|+erne) burde (have|være) .. (været|+et|+t)",
	"(det|hvilket|dette) (er|var) .. (en_retlig_mangel|en_alvorlig_mangel|en_væsentlig_mangel|en_overtrædelse|" +
		"et_brud|lovbrud)",
	"(det|hvilket|dette) (er|var) ikke i overensstemmelse med " + binding,
	"(kommunen|forvaltningen|vi|administrationen) (har|havde) .. (regnet|beregnet|målt|talt|ført|registreret|" +
		"udregnet) .. forkert",
	"(kommunens|vores|forvaltningens|afdelingens) .. (havde|har) .. (forkert|forkerte|glemt|overset|forsømt)",
	"(fik|har) ikke (fået)? (reguleret|beregnet|udbetalt|opjusteret|tilbudt) (deres|sin|sit|den|det|de)",
	"(er|var|blev|blevet) bortkommet", "(det|dette) (er|var) (vores|kommunens|forvaltningens) (egen)? fejl",
	"(orienteres|orientering|orienterer|underrettes|redegør|redegørelse) om en (fejl|forglemmelse|misforståelse)",
	"(oplyste|udleverede|videregav|har_oplyst|har_udleveret|har_videregivet) .. (beskyttet|beskyttede|hemmelig*|" +
		"fortrolige|følsomme)",
	"(blev|fik|er|har) alligevel (blevet)? (trukket|opkrævet|faktureret|en_regning|en_opkrævning|en_rykker)",
	done + " .. (efter|af|på|ud_fra|fra|med|til) (den|de|det|en|et) (forkert|forkerte|gal|gale)",
	"(er|var|har_været|blev) .. uden (kompetence|bemyndigelse) (til_at|hertil|og)?",
	"(vi|kommunen|forvaltningen|administrationen) har regnet forkert",
	"ved en (fejl|fejltagelse|forglemmelse|misforståelse|forveksling|smutter|uagtsomhed|ekspeditionsfejl|menneskelig_fejl|beklagelig)",
	"(det|dette) (var|har_været) (desværre|beklageligvis|naturligvis)? (forkert|ulovligt|uberettiget|ikke_lovligt|" +
		"i_strid_med|imod)",
	"(burde|skulle) (aldrig|ikke) (være|have) (sket|været)",
	"(forsinkelsen|forsinkelserne|overskridelsen|merudgiften|fordyrelsen) .. (selvforskyldt|kunne_have_været_undgået|" +
		"kunne_være_undgået|kommunens_egen|vores_egen|vores_skyld)",
	"(har|havde|blev|er) .. (trukket|krævet|betalt|opkrævet|faktureret) (to|tre) gange",
	"(kommunen|forvaltningen|administrationen|vi|kontoret|+kontoret|afdelingen|+afdelingen|centret|+centret|teamet|" +
		"+teamet|huset) (har|havde|har_desværre)? (satte|sat|regnede|regnet|beregnede|beregnet|tastede|tastet|lagde|" +
		"lagt|målte|målt|tolkede|tolket|læste|læst|registrerede|registreret|indberettede|indberettet|opgjorde|" +
		"opgjort|udregnede|udregnet) .. (forkert|galt|fejlagtigt)",
	"kom til at (sende|slette|udbetale|offentliggøre|opkræve|overse|oplyse|dele|lukke|bruge|give|glemme)",
	"beklagelig* (fejl|misforståelse|forglemmelse|omstændighed*|forhold)",
	"uheldig* omstændighed*",
	"uhensigtsmæssighed* .. (registrer*|opgør*|beregn*|opkræv*|udbetal*|håndter*|tilgang*|sagsbehandl*|sagsgang*|" +
		"afregn*|fakturer*|administr*|måden|praksis)",
	"uregelmæssighed*",
	"(mindre|mere|færre|lavere) .. end .. (krav|ret) på", "ikke fået .. (krav|ret) på",
	"(har|havde|blev) (glemt|overset|forsømt) at",
	"glemt at",
	"(forkert|forkerte|urigtig*) .. (udbetal*|beregn*|opkræv*|fakturer*|afgørelse*|registrer*|oplysninger|oplyst|takst*|grundlag)",
	"(udbetalt|beregnet|opkrævet|faktureret|afregnet) .. (forkert|to_gange|dobbelt|for_meget|for_lidt)",
	"betalt .. (forkert|dobbelt|for_meget|for_lidt)",
	"betalt to gange",
	"betalt (den|det)? (samme|*regning|*regningen|fakturaen|beløbet|gebyret) .. to gange", // "betalt for nyt græs to gange" is no error
	"for (meget|lidt) (betalt|opkrævet|udbetalt|betalte|opkrævede|udbetalte)",
	"(skævheden|forholdet|afvigelsen|bristen) (er|var|har|blev)? (opstod|opstået|begyndte|begyndt|stået_på|opdaget)",
	"ikke (været|haft) .. (hjemmel|lovhjemmel)",
	"(er|var|blev|har_været) .. (beregnet|udmålt|fastsat|opgjort|udbetalt|opkrævet|afgjort) i strid med",
	"(uberettiget|urettmæssigt|uretmæssigt) .. (opkræv*|udbetal*|afslag|afslået)",
	"(opkræv*|udbetal*|givet|fakturer*|betaling*|gebyr*|takst*|afslag*|afgørelse*|praksis) .. (uden|ikke_haft|" +
		"ikke_været) (hjemmel|lovhjemmel|den_nødvendige_hjemmel)",
	"(opkrævning*|betalingen|gebyret|taksten|praksis|praksissen|afgørelserne|afslagene|udbetalingerne) (er|var|" +
		"har_været) (ulovlig*|lovstridig*|forkert*)",
	"(det_er|det_var|der_er_tale_om|der_var_tale_om) (naturligvis|desværre|beklageligvis)? en .. (fejl|forglemmelse|misforståelse)",
	"(kommunen|forvaltningen|administrationen|centret|afdelingen|teamet) (har|havde) ikke .. (overholdt|fulgt|" +
		"efterlevet|levet_op_til) .. (reglerne|lovgivningen|lovkravet|lovkravene|*fristen|*fristerne|*frister|" +
		"sagsbehandlingsfrist*|vejledningen|bestemmelserne)",
	"ikke (var|er) hjemmel til at (opkræve|fakturere|udbetale)",
	"ikke (var|har_været|fandtes|havde|har_haft) .. (hjemmel|lovhjemmel)",
	"(var|har_været|havde_været|er_sket|skete|skrevet|udskrevet|opkrævet) uden (nogen|den_nødvendige|gyldig)? (hjemmel|lovhjemmel)",
	"(manglede|savnede|har_manglet) (den_nødvendige)? (hjemmel|lovhjemmel)",
	"ikke (var|har_været|er_sket|blev|levede_op) .. (i_overensstemmelse_med|i_tråd_med|efter) (loven|lovens|reglerne|" +
		"lovgivningen|bekendtgørelsen|+loven|+lovens|+reglerne)",
	"(kommunen|forvaltningen|administrationen|vi|ledelsen|afdelingen|+afdelingen|kontoret|+kontoret|teamet|+teamet|" +
		"centret|+centret|sagsbehandleren|medarbejderen|medarbejder|huset|+tjenesten|driften) (har|havde|" +
		"ved_en_forglemmelse)? (overså|overset|glemte|glemt|forsømte|forsømt|svigtede|svigtet|regnede_forkert|" +
		"regnet_forkert|tog_fejl|taget_fejl|misforstod|misforstået|forvekslede|forvekslet|fejlede|fejlet|fejllæste|fejltolkede)",
	"(gik|gået) .. (galt|skævt|tabt)", "(handlet|handlede) i strid med",
	"(kom|kommet) .. til at (sende|slette|udbetale|offentliggøre|opkræve|overse|oplyse|dele|lukke)",
	"ved et uheld (sendt|slettet|offentliggjort|udbetalt|opkrævet|kom|kommet|delt|oplyst)",
	"(regningerne|opkrævningerne|afgørelserne|beregningerne|brevene|fakturaerne|satserne|afslagene|udbetalingerne|" +
		"afgifterne|taksterne) (var|er|har_været|viste_sig) (derfor|dermed|at_være|alle)? (forkerte|ulovlige|ugyldige|for_høje|for_lave)",
	"(var|blev|er_blevet|er|har|havde|været) .. (sat|tastet|indtastet|regnet|lagt|koblet|tilsluttet|monteret|" +
		"konteret|bogført|opsat|målt|registreret|beregnet|udregnet|udfyldt|mærket|afregnet|indberettet|udmålt) (op|" +
		"ud|ind)? forkert",
	"(var|blev|er_blevet|er|har|havde|været) .. forkert (sat|tastet|indtastet|opsat|målt|registreret|beregnet|" +
		"udregnet|udfyldt|mærket|indberettet|udmålt)",
	"(stod|stået|lå|ligget) (åben|åbent|åbne|frit|tilgængelig*) .. (uvedkommende|oplysninger|personoplysninger|cpr*)",
	"ikke (har)? (modtaget|fået) den .. (støtte|hjælp|ydelse|betaling|fulde_støtte)",
	"måttet tilbagebetale",
	"i strid med .. (opkrævet|afslået|udbetalt|handlet)",
	"(har|havde|er|blev) .. (meddelt|givet|godkendt|bevilget|afslået|udbetalt|opkrævet|indgået|solgt|udlejet|" +
		"truffet) .. i strid med",
	"(meddelte|gav|godkendte|bevilgede|afslog|udbetalte|opkrævede|indgik|solgte|udlejede|traf) .. i strid med",
	"(brud|sikkerhedsbrud) på (persondatasikkerheden|datasikkerheden)",
	"(er|blev|blevet) svigtet",
	"(afgørelserne|afslagene|sagerne|taksterne|tilladelserne|dispensationerne|påbuddene|afslag|afgørelser|sager|" +
		"bidragene|praksis|praksissen) .. (underkendt|hjemvist)",
	"burde (have|være) .. (opdaget|reageret|orienteret|gjort|håndteret)",
}

// slips are the compounds of "fejl" for what an office does wrong; those of buildings and cables
// ("konstruktionsfejl", "kabelfejl") are none.
var slips = strings.Fields("betalingsfejl* anonymiseringsfejl* opkrævningsfejl* registreringsfejl* procedurefejl* " +
	"kommunikationsfejl* medicinfejl* medicineringsfejl* datafejl* håndteringsfejl* udbetalingsfejl* " +
	"visitationsfejl* journaliseringsfejl* indtastningsfejl* opsætningsfejl* konteringsfejl* afregningsfejl* " +
	"systemfejl* ekspeditionsfejl* postingsfejl* takstfejl* lønfejl* adressefejl* overførselsfejl* tællingsfejl* " +
	"optællingsfejl* skønsfejl*")

// stories are the sentences that tell of an error of the municipality's own: by a
// word for it, or by something that departs from what should have been done, where
// the text also tells of its discovery or of amends.
func stories(p *checker.Pass) []int {
	var out []int
	for _, h := range p.Said("fejl") {
		if !h.Negated && tells(p, h.Sentence) {
			out = append(out, h.Sentence)
		}
	}
	for _, h := range p.Said("afvigelse") {
		if !elsewhere(p) && tells(p, h.Sentence) && p.Sentences[h.Sentence].Point < 0 && signed(p, h.Sentence, 4) {
			out = append(out, h.Sentence)
		}
	}
	if len(out) == 0 && !elsewhere(p) {
		if out = slipped(p); len(out) == 0 {
			out = softened(p)
		}
	}
	if len(out) == 0 {
		return titled(p)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// titled is the title, if it names an error and the text tells of its discovery, of amends or
// of what was done wrong: then all of the text is the story, whatever its words.
func titled(p *checker.Pass) []int {
	for _, h := range p.Hits("emne") {
		if s := &p.Sentences[h.Sentence]; s.Section == nil && !h.Negated && !p.Has("harmloes", h.Sentence) &&
			(revealed(p, len(p.Sentences)/2, len(p.Sentences)) || touched(p, 0, len(p.Sentences)) && p.Says("aendret")) {
			return []int{h.Sentence}
		}
	}
	return nil
}

// tells reports whether a sentence may be part of an error's story.
func tells(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return !(s.Heading && s.Section != nil) && s.Cell == nil && (!p.Has("harmloes", i) || p.Has("vores", i))
}

// revealed reports whether discovery or amends are told within reach of sentence i.
func revealed(p *checker.Pass, i, reach int) bool {
	for _, set := range []string{"afsloeret", "oprejsning"} {
		for _, h := range p.ToldIn(set, i-reach, i+reach) {
			if !h.Negated && !p.Has("harmloes", h.Sentence) {
				return true
			}
		}
	}
	return false
}

// plainest is the sentence of the story that says most openly that there is an error:
// one with "fejl", else any that has more than soft words, else the first.
func (s *story) plainest() int {
	best, most := s.at[0], 0
	for _, i := range s.at {
		rank := 0
		for _, h := range s.p.HitsIn("fejl", i, i) {
			switch words := danish.Fold(s.p.Text(h.Span)); {
			case soft(words):
			case strings.Contains(words, "fejl"):
				rank = 2
			default:
				rank = max(rank, 1)
			}
		}
		if rank > most {
			best, most = i, rank
		}
	}
	return best
}

// soft reports the words of an error that may as well be about rules or a road.
func soft(words string) bool {
	return danish.Holds(words, "uhensigtsmæssig", "uregelmæssig", "uheldig")
}

// subject are the cues of a title that names an error of the municipality's.
var subject = []string{
	"(fejl|fejlen|fejlene|svigt|databrud|brud) (i|ved|på|hos)",
	"(forkert|forkerte|glemt|glemte|overset|oversete|tabte|fejlagtig*|fejlbehæftet|fejlsendt*|fejlkonter*|" +
		"fejlposter*|fejludbetal*|fejlopkræv*|fejlberegn*|fejlmedicin*|fejlindberet*|fejlbetal*|fejlregistrer*|" +
		"fejlvisiter*|fejlvurder*|fejlanbring*|fejlafregn*)",
	"(dobbelt|for_høj|for_lav|for_meget|for_lidt|for_lave|for_høje) (opkræv*|betal*|udbetal*|takst|takster|afgift|" +
		"gebyr|løn|book*|registrer*|udlejning*|faktur*)",
	"(ulovlig|ulovlige|ulovligt) (afslag|opkræv*|gebyr*|tildelt*|udbetal*|praksis|kontrakt*|takst*|betaling|tilskud|" +
		"videregivelse|opsigelse*|ansættelse*|indkøb)",
	"(" + strings.Join(slips, "|") + ")",
	"(sikkerhedsbrud*|sikkerhedsbrist*|datasikkerhedsbrud*|persondatabrud*|datalæk*)",
	"(ukorrekt|ukorrekte|uhjemlet|uhjemlede|uretmæssig*|uberettigede) (afslag|opkræv*|gebyr*|takst*|udbetal*|" +
		"betaling*|afgørelse*|indberet*|beregning*|satser|tilskud|kontrol)",
	"(afgørelse*|afslag|kontrakt*|påbud|aftale*|tilladelse*|dispensation*|breve|salg*) .. (uden|" +
		"på_forkert) (kompetence|hjemmel|bemyndigelse|udbud|grundlag)",
	"(som|der) ikke (blev|er|var|nåede)",
	"for (sen|sent|sene) (godkendelse|udbetal*|behandl*|afgørelse*|indberet*|anmeld*|udsend*|varsl*)",
	"(bortkom*|forsvundne|mistede)",
	"manglende (partshøring|udbetaling*|indberetning*|registrering*|reguler*|underretning*|høring|nabohøring*|" +
		"naboorientering*|anmeldelse*|kompetence|hjemmel|aktiv*|genvurdering*)",
	"(tilbagetrækning|tilbagekaldelse) af (udsendte|rykkere|afgørelse*|påbud|breve|opkrævning*)",
}

// mention are words that tie a sentence further off to the story.
var mention = []string{
	"fejl*", "opdag*", "(konstatere*|afdæk*)", "opmærksom på", "tilbagebetal*", "for meget", "for lidt", "berørt*", "ramt*",
	"påbud*", "(klage|klagen|klager|klagerne|klagede|klaget|klages|klagesag*|beklag*)", "henvend*", "gennemgået",
	"genoptag*", "efterbetal*", "forholdet", "forsinkelsen",
}
