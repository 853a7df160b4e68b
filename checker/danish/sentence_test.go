package danish

import (
	"slices"
	"strings"
	"testing"

	"sagstjek/checker/document"
)

// TestSentences: "|" marks the cut in the wanted text.
func TestSentences(t *testing.T) {
	for _, want := range []string{
		"Det koster 300 kr.| Forvaltningen betaler.",
		"Det koster 2,5 mio. kr. om året.| Det er dyrt.",
		"Prisen er 2,5 mio. kr.| Det er dyrt.",
		"I alt 3 mio. Kr. til veje.",
		"Gives kr. 1.234.567 til hallen.| Ja.",
		"Se nr. 5 og jf. Planloven.| Den gælder.",
		"Planen, jf. § 24, stk. 5, nr. 2, gælder.| Her er mere.",
		"Mødet er den 3. marts 2026.| Det næste er i maj.",
		"Det er til 2. behandling i dag.",
		"Elever i 4.-6. klasse flytter.| De er 40.",
		"Elever i 0., 1. og 2. klasse flytter.",
		"Byen St. Heddinge og Nr. Alslev.| Her bor mange.",
		"Det gælder pr. 1. januar.| Derefter ikke.",
		"J.P. Hansen og H. Jensen mødte.| De talte.",
		"Borgmester A. Jensen indstiller.",
		"Der vælges model A.| Forvaltningen er enig.",
		"Rådet valgte C.| Det er billigst.",
		"Punkt 1.| Det første.",
		"Kommunen venter … og venter.",
		"Kommunen venter ...| Den venter igen.",
		"Hvem betaler?| Det gør staten!| Ja.",
		"»Hvem betaler?« spurgte hun.",
		"»Vi er klar.| Det går godt,« siger hun.| Så kom han.",
		"Hun sagde: \"Det går.\"| Han gik.",
		"Hun sagde: »Det går.«| Han gik.",
		"(Tallene er afrundet.)| Det ses.",
		"Forslaget (se bilag 2. Her står alt.) er godt.| Slut.",
		"Budgettet (2 mio. kr.).| Det holder.",
		"Tallet var 1.412 i 2025.| Det er 3.5 mere.",
		"Året var 2026.| 14 børn flyttede.",
		"Emner: vej, sti m.v.| Andre er på vej.",
		"Emner: vej, sti m.v. og sø.",
		"Bøder, gebyrer osv.| Det hele.",
		"Der er 5 stk.| De ligger der.",
		"Se stk. Alt andet.",
		"Vi så på f.eks. Byrådet, bl.a. Økonomiudvalget, evt. KL og ca. 5 andre.",
		"Anlægget a.m.b.a. søger lån.| Det gives.",
		"Kontoret i Kbh. K er lukket.",
		"Kontoret ligger i Kbh.| Det er lukket.",
		"Den 3. dec. 2026 og i sept.| Derefter.",
		"Skt. Hans og Sct. Jørgen, Kr. Himmelfartsdag.",
		"1. at planen godkendes",
		"1. Kulturudvalget drøfter sagen.| Det er nyt.",
		"2. mødet er aflyst",
		"Skolen er lukket.|Den åbner ikke.",
		"Se www.kommunen.dk for mere.",
		"Hastigheden er 15 m/s.| Det blæser.",
		"Sagen behandles kl. 17.| Rådet mødes.",
		"Kommunen har valgt § 41.| § 42 gælder ikke.",
		"Ordningen gælder nu.| – Det er godt.",
		"Direktøren indstiller,\n|at planen godkendes, og\n|at sagen sendes i høring.",
		"Fordele:\n|- billigt\n|- hurtigt",
		"Emner\n|1. Vej\n|2. Sti\n|3) Sø",
		"Åvej 2\n|Byen",
		"Det her er en lang linje, som er brudt midt i en sætning om\nByrådet og planen.",
		"Det her er en lang linje, som blev brudt efter en\nhel tanke.",
		"Bilag\n|Bilag 1: Kort\n|Bilag 2: Tal",
		"Mødet var den\n3. marts i år.",
		"Se jf.\nPlanloven.",
		"Det gælder.\n|Byrådet beslutter.",
		"Se kapitel 24-24 d.| Den gælder.",
		"(jf. bilag 1.)",
		"kr..",
		".",
	} {
		text := strings.ReplaceAll(want, "|", "")
		var got []string
		for _, s := range Sentences(text, 7, nil) {
			got = append(got, text[s.Start-7:s.End-7])
		}
		var parts []string
		for _, p := range strings.Split(want, "|") {
			parts = append(parts, strings.TrimSpace(p))
		}
		if !slices.Equal(got, parts) {
			t.Errorf("Sentences(%q)\n got %q\nwant %q", text, got, parts)
		}
	}
}

func TestSentencesEmpty(t *testing.T) {
	for _, text := range []string{"", "  ", "\n\n", "\u00a0"} {
		if got := Sentences(text, 0, nil); len(got) != 0 {
			t.Errorf("Sentences(%q) = %v", text, got)
		}
	}
	had := []document.Span{{Start: 1, End: 2}}
	if got := Sentences("Ja.", 10, had); len(got) != 2 || got[1] != (document.Span{Start: 10, End: 13}) {
		t.Errorf("appending gave %v", got)
	}
}

func TestEndlessSentencesAreCutBetweenWords(t *testing.T) {
	text := strings.Repeat("æblerne, pærerne (og ", 4000)
	got := Sentences(text, 0, nil)
	if want := len(text)/longest + 1; len(got) != want {
		t.Errorf("%d sentences, want %d", len(got), want)
	}
	for _, s := range got {
		if s.Len() > longest || text[s.End] != ' ' || s.Start > 0 && text[s.Start-1] != ' ' {
			t.Errorf("%v is cut inside a word or too late", s)
		}
	}
	if got := Sentences(strings.Repeat("å", longest), 0, nil); len(got) != 2 || got[0].End != longest {
		t.Errorf("a single word is cut at %v", got)
	}
}
