package sandhed

import (
	"slices"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// The part of fordele-uden-forbehold that hears how sure a promise is: a word that leaves no room
// for doubt, beside what one likes to see.

// certain leave no room for doubt, whatever they are said of, as the cues of a set.
var certain = []string{
	"(utvivlsomt|garanteret|ubetinget|ubestridt|ubestrideligt|uomtvisteligt|indiskutabelt|uimodsigeligt|suverænt|" +
		"selvsagt|unægtelig|unægteligt)",
	"uden (enhver|nogen|skyggen_af)? (tvivl|sammenligning|undtagelse)",
	"med (garanti|sikkerhed|usvigelig_sikkerhed|statsgaranti)", "(hundrede|100) (procent|pct|%) (sikker*|effektiv*)",
	"helt (sikkert|utvivlsomt)",
	"på (alle|samtlige) (måder|punkter|parametre|fronter|leder)", "i (alle|enhver) (henseender|henseende)",
	"med (ét|et) slag", "fra (dag|dag_nummer) (ét|et|én|1)", "fra den ene dag til den anden", "(én|en) gang for alle",
	"hævet over (enhver|al) (tvivl|diskussion)",
	"(kan|vil) ikke .. andet end", "kan kun (blive|ende|gå|gøre|være|føre_til|give|bringe)",
	"(siger|giver) sig selv at", "får altid den (hjælp|støtte|pleje)",
	"taler (sit_tydelige_sprog|for_sig_selv|sit_klare_sprog)",
	"er (bevist|soleklart|indlysende|åbenlyst|selvindlysende|givet_på_forhånd) at",
	"(alle_er_enige|der_er_enighed_hos_alle) (om)? at", "ingen (kan_være|er|var) (uenig|uenige|i_tvivl)",
	"(erfaringen|erfaringerne|resultatet|resultaterne|effekten|evalueringen|forskningen|tallene|" +
		"konklusionen) er (entydig|entydige|soleklar|krystalklar|krystalklare|ikke_til_at_tage_fejl_af)",
	"(intet|ikke_noget) mindre end", "ingen steder", "for (altid|evigt|bestandig|evigheden)", "endegyldigt",
	"(hundrede|100) (procents|pct|%)", "tager aldrig fejl",
}

// liked is what one likes to see, besides the words of advantage, as a cue.
const liked = "(virker|virke|lykkes|lykkedes|trives|gavn*|glæde*|glad|glade|gladere|begejstr*|succes*|gevinst*|bedre|" +
	"bedst*|løft*|styrk*|forbedr*|tryg*|trivsel*|effektiv*|tilfreds*|godt|gode|god|vellyk*|rigtige|gave|falder|falde|" +
	"forsvinder|forsvinde|stopper|fri_for|nemmere|lettere|lavere|højere|mindre|færre|flere|fremskridt|tilfredshed|" +
	"værdi|betale_sig|betaler_sig|attraktiv*|uundværlig*|uundgåelig_gevinst|fjerner|fjernet|løser|løst|udrydder|" +
	"afskaffer|overflødiggør|tilfredshed|effekt)"

// overjoyed are praise that needs no word of certainty beside it, as the cues of a set.
var overjoyed = []string{
	"(alle|samtlige|hver_eneste) (" + everybody + ") .. (det_bedre|gladere|trives|tilfredse|glade|trygge|tryggere|" +
		"lykkelige|stolte|begejstrede|fuld_tilfredshed)",
	"ingen (" + everybody + ") .. (ensom|ensomme|ventetid|utryg|utrygge|køer|svigt)",
	"(alle|samtlige) .. (problemer|udfordringer|vanskeligheder) (er|bliver)? (løst|løses|væk|afhjulpet)",
	"(løser|løst|løse) (alle|samtlige) .. (problemer|udfordringer|vanskeligheder)",
	"(bedste|klogeste|stærkeste|sikreste|flotteste|smukkeste|største) .. (nogensinde|der_findes|der_kan_tænkes|" +
		"kommunen_kan|man_kan|vi_kan|tænkelige|i_verden)",
	"(findes|gives) (der)? ikke .. (bedre|flottere|sikrere|klogere)",
	"(kan|kunne) ikke (gøres|være|blive|gå) (bedre|mere|flottere)", "(sikker|sikkert|oplagt) (vinder|succes|gevinst|hit)",
	"(overgået|overtruffet|overgik) (alle|alles|enhver) forventning*", "over al forventning",
	"(er|var|har_været|fungerer|bliver|virker) (aldeles|helt|simpelthen|fuldstændig)? (upåklagelig*|fejlfri*|" +
		"perfekt*|mageløs*|eventyrlig*|formidabel*|fuldkomme*|uovertruff*)",
	"(udelukkende|kun|lutter) (positive|rosende|begejstrede) (tilbagemeldinger|reaktioner|ord|tilkendegivelser|" +
		"erfaringer|svar|resultater|oplevelser)",
	"(rammer|ramte|rammes) plet", "fuld (tryghed|tilfredshed)",
	"(vind-vind*|win-win*|vind/vind*)", "(går|gå|gik) op i en højere enhed",
	"(kun|lutter|udelukkende|bare) (vindere|glade|tilfredse|gode|ros)",
	"(bedste|dejligste|klogeste) der (er|nogensinde_er|kunne|kan|længe_er) (sket|ske|hændt)",
	"(suverænt|ubetinget|uden_sammenligning|absolut|klart_og_tydeligt|uden_tvivl) (den|det|de)? (bedste|bedst|mest|" +
		"stærkeste|sikreste|rigtige|klogeste)",
	"(ubetinget|dundrende|kæmpe|bragende|ren|rungende|entydig|fuldstændig|kæmpestor) (succes|gevinst|fordel|sejr)",
	"er (perfekt|fuldkommen|uovertruffen|uovertrufne|uovertruffet)", "(den|eneste) rigtige vej (frem|at_gå)",
	"(kun|udelukkende) (bragt|ført|givet|medført|skabt|høstet) .. (glæde|godt|gode|fordele|ros|tilfreds*|positiv*)",
	"(alle|samtlige) .. (elsker|jubler|stortrives|er_henrykte|er_begejstrede|er_vilde_med|er_lykkelige|er_ovenud)",
	"(alle|samtlige) (er|var) (henrykte|begejstrede|lykkelige|ovenud|vilde_med)",
	"(virker|lykkes|hjælper|går_godt|betaler_sig) .. (hver_gang|hver_eneste_gang|altid|for_alle)",
	"altid (skaber|giver|fører|virker|løfter|styrker|gavner|forbedrer|trives|betaler_sig|til_glæde|til_gavn)",
	"(skaber|giver|styrker|gavner|trives|betaler|betaler_sig|betaler_sig_selv) altid",
	"får altid (den|det|de)? (rette|nødvendige)? (hjælp|støtte|pleje|svar)",
	"(gør|gjort|bliver) .. (lettere|bedre|tryggere|nemmere|sjovere|rarere|rigere|smukkere|sundere|gladere) for (alle|" +
		"enhver|samtlige)",
	"(vinder|gavner|glæder|løfter|kommer) (både|såvel) .. og .. (til_gode|medarbejder*|borger*|økonomi*|ansatte|" +
		"miljø*|klima*|kommune*|erhvervsliv*|forældre*|virksomheder*)",
	"(både|såvel) .. og .. (vinder|nyder_godt|får_glæde)",
	"(hver_eneste|samtlige|ethvert|enhver) .. (får_det_bedre|bliver_gladere|trives|får_gavn|har_gavn|får_glæde)",
	"(" + bads + "|*problemer|*problemerne|ventelisten|ventelisterne|mobningen|tunge_løft|fejl|stress|kø|" +
		"køer) .. (fortid|er_fortid|er_væk|hører_op|helt_forsvinder|fuldstændig_forsvinder|fuldstændigt_forsvinder|" +
		"totalt_forsvinder|er_slut)",
	"(et|ét) slag .. fri for", "(blot|bare) fordele",
	"(er|virkningen|effekten|gevinsten) (er)? hævet over (enhver|al) tvivl",
	"(gave|vinding|velsignelse|gevinst) (til|for) (byen|kommunen|alle|borgerne|egnen)",
	"(ingen|intet) steder .. (bedre|flottere)", "(begge|alle) (parter)? (vinder|har_vundet)",
	"(alle|samtlige) (forventninger|mål) er .. overgået", "(kan|vil) (ikke|aldrig) (gå_galt|slå_fejl|mislykkes)",
	"(sejr|gevinst|gave) for (alle|hele_byen|hele_kommunen)",
}

// everybody are those who are to feel it, as the branches of a cue.
const everybody = "borgere|familier|børn|elever|unge|ældre|beboere|brugere|medarbejdere|ansatte|forældre|deltagere|" +
	"virksomheder|foreninger|kunder|pårørende|borger|familie|barn|elev|beboer|bruger|medarbejder"

// promisesSurely reports the sentences that are sure of something good without saying so with one
// of the phrases of the rule: "Med garanti falder sygefraværet".
func promisesSurely(p *checker.Pass, reported map[int]bool) {
	for _, h := range p.Said("jubel") {
		if !reported[h.Sentence] && !h.Negated && unhedged(p, h.Sentence) && !doubted(p, h) && !ofSome(p, h) {
			reported[h.Sentence] = true
			p.Report(checker.Finding{Span: p.Phrase(h)})
		}
	}
	for _, h := range p.Said("sikkert") {
		if reported[h.Sentence] || h.Negated || !unhedged(p, h.Sentence) || doubted(p, h) {
			continue
		}
		if good, ok := likedBeside(p, h); ok {
			reported[h.Sentence] = true
			p.Report(checker.Finding{Span: h.Span.Cover(good)})
		}
	}
}

// likedBeside is the first word in the sentence of a hit for what one likes to see.
func likedBeside(p *checker.Pass, h checker.Hit) (document.Span, bool) {
	text := danish.Fold(p.Text(h.Span))
	denies := danish.Holds(text, "ikke", "ing", "intet", "uden") // what denies the doubt seems to deny the good
	for _, set := range []string{"fordel", "godt"} {
		for _, g := range p.HitsIn(set, h.Sentence, h.Sentence) {
			if (!g.Negated || denies) && !g.Span.Overlaps(h.Span) {
				return g.Span, true
			}
		}
	}
	return document.Span{}, false
}

// unhedged reports whether a sentence stands as a promise: not as a heading, an aim or a condition,
// and with nothing in it that takes some of it back.
func unhedged(p *checker.Pass, i int) bool {
	s := &p.Sentences[i]
	return !s.Heading && s.Point < 0 && s.Cell == nil && !s.Aside() && !p.Has("fakta", i) && !p.Has("maal", i) && !p.Has("men", i)
}

// ofSome reports whether the "alle" a hit ends in is no more than all of some kind: "lettere for alle
// kørestolsbrugere".
func ofSome(p *checker.Pass, h checker.Hit) bool {
	words := p.Sentences[h.Sentence].Words
	k := slices.IndexFunc(words, func(w danish.Word) bool { return w.Span.End == h.Span.End })
	if k < 0 || k+1 == len(words) || words[k].Fold != "alle" && words[k].Fold != "samtlige" {
		return false
	}
	next := &words[k+1]
	return !next.Break && !everyone[next.Fold]
}

// everyone are words behind "alle" that leave it whole.
var everyone = danish.WordSet("i og på parter uanset hele mennesker borgere involverede der")

// doubted reports whether a sentence has an "ikke" that the words of a hit do not need to be as sure
// as they are: "virker ikke for alle", not "kan ikke andet end gavne".
func doubted(p *checker.Pass, h checker.Hit) bool {
	needs := danish.BeginsWith(danish.Fold(p.Text(h.Span)), "kan", "vil", "er ikke", "ikke", "intet", "findes", "gives")
	return slices.ContainsFunc(p.Sentences[h.Sentence].Words, func(w danish.Word) bool {
		return (w.Fold == "ikke" || w.Fold == "næppe") && !(needs && h.Span.Contains(w.Span))
	})
}
