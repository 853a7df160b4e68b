package betjening

import (
	"fmt"
	"slices"
	"strings"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

var _ = add(&checker.Rule{
	ID:       "bilag-stemmer-ikke",
	Title:    "Bilag i teksten og bilagslisten stemmer ikke",
	Severity: checker.Warning,
	Others:   []checker.Severity{checker.Suggestion},
	Kind:     checker.Claim,
	Message:  "Bilag i teksten og bilagslisten stemmer ikke.",
	Why:      "Den, der læser sagen, skal kunne finde det bilag, der henvises til.",
	Remedy:   "Ret nummeret, eller læg bilaget på listen.",
	Answer:   "Svar med, hvor bilaget findes.",
	Sources: []checker.Source{
		{Tag: "kodeks", Place: "KL's kodeks, pligt 2: tilstrækkelige oplysninger",
			Claims: []string{"politikudvikling-2", "betjening-6", "sandhed-5"}, Seen: "2026-11-22"},
		{Tag: "eget valg", Place: "kommunale vejledninger om dagsordenspunkter", Seen: "2026-11-22"},
	},
	Cues: map[string][]string{
		"bilag": {"(bilag|bilaget|bilagene)"},
		"vedlagt": {
			"(vedlagt|vedlagte|vedlægges|vedhæftet|vedhæftede) .. (bilag|bilaget|bilagene)",
			"(bilag|bilaget|bilagene) .. (vedlagt|vedlægges|vedhæftet)",
		},
		"antal":      {"(to|tre|fire|fem|seks|syv|otte|ni|ti) (vedlagte|vedhæftede) bilag"},
		"flere":      {"bilagene", "(de|alle|øvrige) .. bilag", "vedlagte bilag"},
		"eftersendt": {"eftersend*", "omdel*"},
	},
	Bad: []string{
		"# Støj\n\n## Sagsfremstilling\nBeregningen er i [[bilag 3]], og støjen ses på kortet.\n\n## Bilag\n1. Kort\n2. Notat om støj",
		"# Støj\n\n## Sagsfremstilling\nSe [[bilag 1-3]] om kort og støj.\n\n## Bilag\n- Bilag 1: Kort\n- Bilag 2: Notat om støj",
		"# Støj\n\n## Sagsfremstilling\nKortet er bilag 1.\n\n## Bilag\n1. Kort\n2. [[Scan_0023.pdf]]",
		"# Støj\n\n## Sagsfremstilling\nSvarene er [[vedlagt som bilag]].",
		"# Støj\n\n## Sagsfremstilling\nKortet er bilag 1.\n\n## Bilag\n1. Kort\n2. [[Lejekontrakt]]",
		"# Støj\n\n## Sagsfremstilling\nModellen er bilag A, og tallene er i [[bilag C]].\n\n## Bilag\nBilag A: Model\nBilag B: Svar",
		"# Støj\n\n## Sagsfremstilling\nReferatet er vedlagt som [[bilag 2]].\n\n## Bilag\nIngen bilag.",
		"# Støj\n\n## Sagsfremstilling\nDe [[tre vedlagte bilag]] viser støjen.\n\n## Bilag\n1. Kort\n2. Notat om støj",
		"# Støj\n\n## Sagsfremstilling\nModellen er bilag A, svarene er bilag B, og tallene er i [[bilag D]].\n\n" +
			"## Bilag\nBilag A: Model\nBilag B: Svar\nBilag C: Kort",
	},
	Good: []string{
		"# Støj\n\n## Sagsfremstilling\nStøjen er beskrevet i bilag 2, og kortet er bilag 1.\n\n## Bilag\n1. Kort\n2. Notat om støj",
		"# Aftale\n\n## Sagsfremstilling\n" +
			"Prisen følger kontraktens bilag 7, og bilag 9 til aftalen gælder. Projektet er omfattet af bilag 2, " +
			"punkt 10. Se bilag 1.\n\n## Bilag\n1. Aftalen",
		"# Støj\n\n## Sagsfremstilling\nSe bilag 4 om støj på kort.\n\n## Bilag\n- Kort\n- Notat om støj",
		"# Støj\n\n## Sagsfremstilling\nKortet er i bilag 1 og 2 mio. kr. er sat af. Bilag 3 eftersendes.\n\n" +
			"## Bilag\n1. Kort\n2. Lejekontrakt (baggrund)",
		"# Støj\n\n## Sagsfremstilling\nStøjen er i bilag 1.\n\n## Bilag\n1. Notat\n2. Oversigtskort\n3. Plantegning, vestfløjen",
		"# Havn\n\n## Sagsfremstilling\n" +
			"Regnskabet er bilag I. Habitatdirektivets bilag IV gælder, og bilag 3 i samme kontrakt er uændret.\n\n" +
			"## Bilag\nBilag I: Regnskab",
		"# Navn\n\n**Indstilling:** Navnet er Kærhøj.\n\n" +
			"**Baggrund:** Forslagene er bilag 1, og kortet er bilag 2.\n\n**Bilag:** 1) Forslag, 2) Kort",
		"# Rejser\n\n## Sagsfremstilling\nBilag 31 i kassekladden manglede.\n\n## Bilag\nIngen.",
		"# Center\n\n## Sagsfremstilling\nAnsøgningen er vedlagt (bilag 1).\n\n## Indstilling\n" +
			"Direktøren indstiller, at centret får 3.000 kr.\n\nBilag 1: Ansøgning med budget",
		"# Salg\n\n## Sagsfremstilling\nNaboen har tilbudt 3.000 kr., og tilbuddet er højt.\n\n## Bilag\n1. Købstilbud",
		"# Støj\n\n## Sagsfremstilling\n" +
			"Modellen er bilag A, og svarene er bilag B. Se også bilag 4 til sagen fra den 12. maj 2026. Bilag C til " +
			"sagen på mødet i maj gælder, og bilag E i budgetmaterialet viser støjen.\n\n## Bilag\nBilag A: Model\nBilag B: Svar",
		"# Støj\n\n## Sagsfremstilling\n" +
			"Rapporten er bilag 1. Se også bilag 4 til sagen fra den 12. maj 2026. Bilag 7 i budgetmaterialet viser " +
			"støjen.\n\n## Bilag\n1. Rapport",
		"# Støj\n\n## Sagsfremstilling\nModellen er bilag A, og tallene er i bilag B.\n\n## Bilag\nBilag A: Model\nBilag B: Oversigt",
	},
	Run: func(p *checker.Pass) {
		cited := citations(p)
		listed, sign := numbers(p)
		cited = slices.DeleteFunc(cited, func(c citation) bool { return c.sign != sign })
		if len(p.Item.Attachments) == 0 {
			unlisted(p, cited)
			return
		}
		miscounted(p)
		names(p)
		// Where a number is wrong or the list's numbers say nothing, what seems
		// unmentioned may well be what a number means.
		if !(len(listed) > 0 && missing(p, cited, listed)) && (len(listed) > 0 && len(cited) > 0 || !cites(p)) {
			unmentioned(p, cited)
		}
	},
})

// numbers are the numbers of the attachment list and the sign they are counted in, nil if one
// lacks a number or they do not rise from line to line.
func numbers(p *checker.Pass) (listed map[int]bool, by byte) {
	listed = map[int]bool{}
	last := 0
	for i := range p.Item.Attachments {
		a := &p.Item.Attachments[i]
		n, sub, kind := numberOf(p, a)
		if n == 0 || n < last || n == last && !sub || by != 0 && by != kind {
			return nil, '1'
		}
		listed[n], last, by = true, n, kind
	}
	if by == 0 {
		by = '1'
	}
	return listed, by
}

// numberOf is the number of an attachment, whether it is part of one, and what it is counted in.
func numberOf(p *checker.Pass, a *document.Attachment) (n int, sub bool, by byte) {
	if n, sub = attachmentNumber(a.Number); n > 0 {
		return n, sub, '1'
	}
	n, by = letterOf(p.Text(a.Span))
	return n, false, by
}

// letterOf is the number that "Bilag C: Kort" or "Bilag III - Kort" stands for, 0 for any other line.
func letterOf(line string) (n int, by byte) {
	rest, ok := strings.CutPrefix(strings.TrimLeft(line, "-*•· "), "Bilag ")
	if !ok || rest == "" {
		return 0, 0
	}
	n, end := lettered(rest, 0)
	if end == 0 || end < len(rest) && strings.IndexByte(" .:)-", rest[end]) < 0 {
		return 0, 0
	}
	return n, sign(rest[0])
}

// missing reports the numbers that the text cites and the list lacks, each once, and
// tells whether there were any.
func missing(p *checker.Pass, cited []citation, listed map[int]bool) bool {
	told := map[int]bool{}
	for _, c := range cited {
		if c.foreign {
			continue
		}
		var lacking []string
		for _, n := range c.numbers {
			if !listed[n] && !told[n] {
				told[n] = true
				lacking = append(lacking, written(n, c.sign))
			}
		}
		if len(lacking) == 0 {
			continue
		}
		list := p.Item.Attachments
		p.Report(checker.Finding{
			Span:     c.span,
			Message:  fmt.Sprintf("Bilag %s står ikke på bilagslisten.", strings.Join(lacking, " og ")),
			Evidence: []checker.Evidence{{Note: "Her er bilagslisten", Span: list[0].Span.Cover(list[len(list)-1].Span)}},
		})
	}
	return len(told) > 0
}

// unlisted tells of attachments said to be enclosed where the list says that there are none
// and, quietly, where there is no list.
func unlisted(p *checker.Pass, cited []citation) {
	if s := p.Item.Section(document.RoleAttachments); s != nil {
		for _, c := range cited {
			if i, _ := p.SentencesIn(c.span); !c.foreign && p.Has("vedlagt", i) &&
				(agenda.StateOf(p.Doc, p.Item, document.RoleAttachments) == agenda.None ||
					strings.Contains(danish.Fold(p.Text(s.Body)), "ingen bilag")) {
				p.Report(checker.Finding{
					Span:     c.span,
					Message:  "Teksten siger, at et bilag er vedlagt, men bilagslisten siger, at der ingen er.",
					Evidence: []checker.Evidence{{Note: "Her er bilagslisten", Span: s.Body}},
				})
				return
			}
		}
		return
	}
	if listLine(p) {
		return
	}
	for _, h := range checker.Widest(p.Said("vedlagt")) {
		p.Report(checker.Finding{
			Severity: checker.Suggestion, Quiet: true, Span: h.Span,
			Message: "Teksten siger, at et bilag er vedlagt, men fandt ingen bilagsliste.",
			Remedy:  "Tilføj en liste over bilagene, eller svar med, hvor de står.",
		})
		return
	}
}

// listLine reports whether a line of its own, "Bilag 1: Kort", stands for the list.
func listLine(p *checker.Pass) bool {
	for _, h := range p.Hits("bilag") {
		s := &p.Sentences[h.Sentence]
		if len(s.Words) < s.Lead+3 || s.Block == nil || s.Block.Span.Start != s.Span.Start || s.Words[s.Lead].Fold != "bilag" {
			continue
		}
		rest := p.Text(document.Span{Start: s.Words[s.Lead].Span.End, End: s.Span.End})
		if _, end := smallNumber(rest, blanks(rest, 0)); end > 0 && end < len(rest) && strings.IndexByte(":.)-", rest[end]) >= 0 {
			return true
		}
	}
	return false
}

// miscounted tells, quietly, of a number of enclosed attachments that is not that of the list.
func miscounted(p *checker.Pass) {
	for _, h := range p.Said("antal") {
		first, _, _ := strings.Cut(danish.Fold(p.Text(h.Span)), " ")
		if slices.Index(counts, first)+2 != len(p.Item.Attachments) {
			p.Report(checker.Finding{
				Severity: checker.Suggestion, Quiet: true, Span: h.Span,
				Message: fmt.Sprintf("Bilagslisten har %d bilag.", len(p.Item.Attachments)),
			})
			return
		}
	}
}

var counts = []string{"to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"}
