package lovlighed

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"sagstjek/checker"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
	"sagstjek/rules/lexicon"
)

var _ = add(&checker.Rule{
	ID:       "foraeldet-lov-eller-myndighed",
	Title:    "Henviser til en afløst lov, myndighed eller ordning",
	Severity: checker.Warning,
	Kind:     checker.Claim,
	Message:  "Det, der henvises til her, er afløst af noget andet.",
	Why:      "En borger, der klager til en nedlagt myndighed eller slår en ophævet lov op, bliver vist forkert.",
	Remedy:   "Ret navnet, eller skriv, at det er historisk (»den daværende …«).",
	Answer:   "Svar med, hvorfor det gamle navn er rigtigt her.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 1: gældende ret skal overholdes",
			Claims: []string{"politikudvikling-4", "lovlighed-1"}, Seen: "2026-11-22"},
		{Tag: "lov", Place: "de love, der er nævnt i listen over afløste navne; styrelsesloven § 40, stk. 3",
			Certainty: "S1", Seen: "2026-11-22"},
	},
	Cues: replacedCues(),
	Bad: []string{
		"# Klagevejledning\n\n## Sagsfremstilling\nKlage sendes til [[Natur- og Miljøklagenævnet]]. Du logger på med [[NemID=>MitID]].",
		"# Forsøg\n\n## Sagsfremstilling\nForsøget skal følge [[persondatalovens]] regler. Hjælpen gives efter [[servicelovens § 41]].",
		"# Bevilling\n\n## Lovgrundlag\nKravet om dækning følger af [[styrelseslovens § 40, stk. 2=>styrelseslovens § 40, stk. 3]].",
		"# Login\n\n## Sagsfremstilling\n" +
			"Har du ikke en [[NemID-nøgle=>MitID-nøgle]], så ring. Skaden er anmeldt til " +
			"[[Arbejdsskadestyrelsen=>Arbejdsmarkedets Erhvervssikring]].",
		"# Skat\n\n## Sagsfremstilling\n" +
			"Reglerne står i [[lov om kommunal ejendomsskat=>ejendomsskatteloven]]. Fritagelsen følger af § 8 i " +
			"[[lov om kommunal ejendomsskat]].",
		"# Lokalplan\n\n## Sagsfremstilling\n" +
			"Planen er screenet efter [[lov om miljøvurdering af planer og programmer=>lov om miljøvurdering af " +
			"planer og programmer og af konkrete projekter (VVM)]].",
		"# Vand\n\n## Sagsfremstilling\n" +
			"Skolerne har siden 2009 fået råd af [[Embedslægeinstitutionen]]. Reglerne er fra den 3. maj 2012. " +
			"Ansøgere bruger [[NemID=>MitID]] i 2026 og 2027.",
		"# Restancer\n\n## Sagsfremstilling\n" +
			"Gælden sendes [[til SKAT]]. Tilbygningen [[opføres efter BR15]]. Taget [[følger bygningsreglement 2015]].",
		"# Beredskab\n\n## Sagsfremstilling\n" +
			"Pligten i [[servicelovens § 153]] gennemgås hvert år. Museet får tilskud fra [[Kulturstyrelsen=>Slots- og Kulturstyrelsen]].",
		"# Hjemmepleje\n\n## Sagsfremstilling\nHjælpen til [[ældre gives efter servicelovens § 83]].",
	},
	Good: []string{
		"# Lokalplan\n\n## Sagsfremstilling\n" +
			"Planen er screenet efter lov om miljøvurdering af planer og programmer og af konkrete projekter (VVM).",
		"møde: 2014-05-06\n# Digital post\n\n## Sagsfremstilling\nBorgeren logger på med NemID.",
		"# Bevilling\n\n## Lovgrundlag\n" +
			"Styrelseslovens § 40, stk. 2, om bevillingsmyndigheden og § 40, stk. 3, om dækning. Planen afløser en " +
			"byplanvedtægt fra 1971. Sagen forelægges Jobcentret.",
		"# Klage\n\n## Sagsfremstilling\n" +
			"Sagen blev afgjort af den daværende Statsforvaltningen i 2016. Den 3. juni 2015 gav Natur- og Miljøklagenævnet naboen ret.",
		"# It\n\n## Sagsfremstilling\n" +
			"MitID har erstattet NemID. Overgangen fra NemID til MitID er afsluttet. NemID kan ikke længere bruges. " +
			"I høringen står der »send den til Statsforvaltningen«.",
		"# Restancer\n\n## Sagsfremstilling\nHuset er opført efter BR10. TILSKUD OG SKAT er to sider af sagen. SKAT inddrev gælden i 2016.",
		"# Ydelser\n\n## Sagsfremstilling\n" +
			"Integrationsydelsen hedder nu noget andet. Slots- og Kulturstyrelsen giver tilskud. Hjælpen til yngre " +
			"borgere gives efter servicelovens § 83. Indtil den 1. juli 2025 fik ældre hjælp efter servicelovens § " +
			"83. Den ældre afgørelse fra Statsamtet er vedlagt.",
		"type: beslutning\nKulturarvsstyrelsen hedder nu noget andet, og eksempelvis hedder Kulturstyrelsen nu Slots- og Kulturstyrelsen.",
	},
	Run: func(p *checker.Pass) {
		wrongSubsection(p)
		if !p.Says("navne") {
			return
		}
		now := sync.OnceValue(func() time.Time { return itemDate(p) })
		for k, row := range lexicon.Replacements() {
			hits := p.Said(rowSet("r", k))
			if !row.Haard || len(hits) == 0 {
				continue
			}
			from, err := time.Parse(time.DateOnly, row.Fra)
			if err != nil || !now().IsZero() && now().Before(from) {
				continue
			}
			for _, h := range checker.Widest(hits) {
				if !excused(p, h, k, from) {
					reportReplaced(p, h, k, from)
				}
			}
		}
	},
})

func rowSet(kind string, k int) string { return kind + strconv.Itoa(k) }

// replacedCues holds the names of row k of the lexicon as "rk", its exceptions as "uk" and the
// names of all rows as "navne": most items have none of them.
func replacedCues() map[string][]string {
	cues := map[string][]string{
		"historisk": {
			"tidligere", "dagældende", "daværende", "ophævede", "ophævet", "afløst", "afløste", "afløses", "afløser",
			"erstattet", "erstattede", "erstatter", "erstattes", "historisk*", "hed", "oprindelig*", "dengang",
			"nedlagt*", "nedlagde", "førhen", "overgangsregel*", "overgangsordning*", "udfas*", "lukkede", "gamle",
			"ikke længere", "(overgang*|skift|skiftet|skifte|skifter|skiftede|gået|overgået) .. (fra|til)",
			"nu (ankestyrelsen|familieretshuset|mitid|planklagenævnet|miljø_og_fødevareklagenævnet)",
			"i dag (ankestyrelsen|familieretshuset|mitid|planklagenævnet)", "bevilget før",
			"(hedder|kaldes) .. (nu|i_dag)", "ældre (afgørelse*|tilladelse*|sag|sager|brev|plan|aftale*)",
			"(indtil|frem_til) .. (blev|var|gjaldt|fik|førte|skete|havde|brugte)",
			"(nu|i_stedet|siden) .. (barnets_lov|ældreloven|ældrelovens)", "under (folkepensionsalderen|pensionsalderen)",
		},
		"stk2": {
			"(styrelsesloven|styrelseslovens|kommunestyrelsesloven|kommunestyrelseslovens) § 40 stk 2",
			"lov om kommunernes styrelse § 40 stk 2", "lov om kommunernes styrelses § 40 stk 2",
			"§ 40 stk 2 i (styrelsesloven|kommunestyrelsesloven|lov_om_kommunernes_styrelse)",
		},
		"nummer":   {"§", "§§", "nr", "(lovbekendtgørelse|bekendtgørelse|ændring|ophævelse) af lov"},
		"uvist":    {"ikke", "ingen", "intet", "aldrig", "uden", "hverken", "endnu", "stadig", "fortsat", "aftale*", "kontrakt*"},
		"daekning": {"dækning", "dækningen", "dækningskrav*"},
		"begge":    {"stk 2 (og|eller|samt) 3", "stk 3", "stk 2-3", "bevillingsmyndighed*", "bevillingskompetence*"},
	}
	for k, row := range lexicon.Replacements() {
		cues[rowSet("r", k)] = row.Navn
		cues["navne"] = append(cues["navne"], row.Navn...)
		if len(row.Undtagen) > 0 {
			cues[rowSet("u", k)] = row.Undtagen
		}
	}
	return cues
}

// reportReplaced names what has taken over. It does not quote the text, so that it may
// be shown for closed items too. Its fix is safe only where the sentence must be about
// today: what nobody has or what was so need not be true of the new one.
func reportReplaced(p *checker.Pass, h checker.Hit, k int, from time.Time) {
	row := lexicon.Replacements()[k]
	f := checker.Finding{Span: h.Span}
	if row.Sikkerhed == "S1" {
		f.Message = fmt.Sprintf("Det, der står her, er afløst af %s (%s).", row.Nyt, since(from))
	} else {
		f.Message = fmt.Sprintf("Det, der står her, ser ud til at være afløst af %s (%s). Slå op, om det passer.", row.Nyt, since(from))
	}
	if edit, ok := successor(p, h, k); ok {
		sure := row.Sikkerhed == "S1" && edit.Span == h.Span && !p.Has("uvist", h.Sentence) && !past(&p.Sentences[h.Sentence])
		f.Fix = &checker.Fix{Label: "Skriv »" + edit.Text + "«", Safe: sure, Edits: []checker.Edit{edit}}
	}
	p.Report(f)
}

// successor is the edit that puts the new name in the place of the old, also at the
// front of a compound ("NemID-login"). Where a paragraph or a number is cited there is
// none: the new law has others; nor where the sentence would name the new one twice.
func successor(p *checker.Pass, h checker.Hit, k int) (checker.Edit, bool) {
	written, row := p.Text(h.Span), lexicon.Replacements()[k]
	if p.Has("nummer", h.Sentence) {
		return checker.Edit{}, false
	}
	for _, other := range p.HitsIn(rowSet("r", k), h.Sentence, h.Sentence) {
		if !other.Span.Overlaps(h.Span) && danish.Fold(p.Text(other.Span)) != danish.Fold(written) {
			return checker.Edit{}, false
		}
	}
	end := len(written)
	if i := strings.LastIndexByte(written, '-'); i > 0 && row.Ret[danish.Fold(written)] == "" {
		end = i
	}
	name := row.Ret[danish.Fold(written[:end])]
	if name == "" || strings.Contains(danish.Fold(p.Text(p.Sentences[h.Sentence].Span)), danish.Fold(name)) {
		return checker.Edit{}, false
	}
	return checker.Edit{Span: document.Span{Start: h.Span.Start, End: h.Span.Start + end}, Text: danish.CapitalAs(name, written)}, true
}

func since(t time.Time) string {
	return fmt.Sprintf("fra den %d. %s %d", t.Day(), danish.MonthNames[t.Month()-1], t.Year())
}

// wrongSubsection reports § 40, stk. 2, of the law on municipal government cited for
// coverage, which stands in stk. 3.
func wrongSubsection(p *checker.Pass) {
	for _, h := range checker.Widest(p.Said("stk2")) {
		i := h.Sentence
		if p.Has("begge", i) || !p.Has("daekning", i) {
			continue
		}
		f := checker.Finding{
			Span:    h.Span,
			Message: "At en tillægsbevilling skal have dækning, står i styrelsesloven § 40, stk. 3, ikke i stk. 2.",
			Remedy:  "Ret henvisningen til stk. 3.",
		}
		for _, w := range p.Sentences[i].Words {
			if w.Fold == "2" && h.Span.Contains(w.Span) {
				f.Fix = &checker.Fix{
					Label: "Skriv »stk. 3«", Edits: []checker.Edit{{Span: document.Span{Start: w.Span.Start, End: w.Span.End}, Text: "3"}},
				}
			}
		}
		p.Report(f)
	}
}
