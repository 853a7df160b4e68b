package checker_test

import (
	"testing"

	"sagstjek/checker"
)

func TestBody(t *testing.T) {
	r := rule("dyr", "dyr")
	r.Message = "<{organ}>"
	for _, c := range []struct{ text, want string }{
		{"## Indstilling\nForvaltningen indstiller til Klima- og Miljøudvalget, at broen bygges.\n\n" +
			"## Sagsfremstilling\nBroen er dyr. Byrådet ville have den, og Byrådet får den.",
			"Klima- og Miljøudvalget"},
		{"## Indstilling\nForvaltningen indstiller, at Natur-, Teknik- og Havneudvalget godkender broen.\n\n" +
			"## Sagsfremstilling\nBroen er dyr.",
			"Natur-, Teknik- og Havneudvalget"},
		{"## Indstilling\nForvaltningen indstiller, at Børn & Havneudvalget godkender broen.\n\n## Sagsfremstilling\n" +
			"Broen er dyr.",
			"Børn & Havneudvalget"},
		{"## Indstilling\nForvaltningen indstiller, at Udvalget for Plan, udvikling og kultur godkender broen.\n\n" +
			"## Sagsfremstilling\nBroen er dyr.",
			"Udvalget for Plan, udvikling og kultur"},
		{"## Indstilling\nForvaltningen indstiller, at udvalget godkender broen.\n\n## Sagsfremstilling\n" +
			"Broen er dyr. Byrådet og Havneudvalget har set den.",
			"Havneudvalget"},
		{"## Indstilling\nForvaltningen indstiller, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Broen er dyr. Byrådet så den.\n\n## Beslutningskompetence\nKultur- og Havneudvalget.",
			"Kultur- og Havneudvalget"},
		{"(Beslutningskompetence: Kultur- og Havneudvalget)\n\n## Indstilling\n" +
			"Det indstilles, at Byrådet bygger broen.\n\n## Sagsfremstilling\nBroen er dyr.",
			"Kultur- og Havneudvalget"},
		{"## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nBroen er dyr.\n\n" +
			"## Beslutningskompetence\nByrådet efter behandling i Havneudvalget.",
			"Byrådet"},
		{"**Behandles i:** Havneudvalget, Økonomiudvalget\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n" +
			"## Sagsfremstilling\nBroen er dyr.",
			"Økonomiudvalget"},
		{"## Indstilling\nDet indstilles til KB, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Broen er dyr. Havneudvalget så den.",
			"Kommunalbestyrelsen"},
		{"## Indstilling\nForvaltningen indstiller til Frivillighedsrådet, at broen drøftes.\n\n## Sagsfremstilling\n" +
			"Broen er dyr. Havneudvalget så den.",
			"Frivillighedsrådet"},
		{"## Indstilling\nDirektionen indstiller til Havneudvalget, at udvalget anbefaler Byrådet, at broen " +
			"bygges.\n\n## Sagsfremstilling\nBroen er dyr.",
			"Byrådet"},
		{"## Indstilling\nDirektionen indstiller til Havneudvalget, Økonomiudvalget og Byrådet, at broen bygges.\n\n" +
			"## Sagsfremstilling\nBroen er dyr. Havneudvalget så den. Havneudvalget var glad.",
			"Byrådet"},
		{"## Indstilling\nForvaltningen indstiller,\n\n1. at Udvalget for Bro og Havn godkender broen\n" +
			"2. at Byrådets pulje bruges\n\n## Sagsfremstilling\nBroen er dyr.",
			"Udvalget for Bro og Havn"},
		{"## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Broen er dyr. Havneudvalget og Skoleudvalget så den, men Ældrerådet på havneområdet så den ikke.",
			"udvalget"},
		{"## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n" +
			"Broen er dyr. Teknisk Udvalg så den, og Byrådet hørte om den. Teknisk Udvalg var glad.",
			"Teknisk Udvalg"},
		{"## Indstilling\nIndstilling om,\n\n- at broen bygges.\n\n(Havneudvalget)\n\n## Sagsfremstilling\nBroen er dyr.", "udvalget"},
		{"## Indstilling\nHavneudvalget indstiller,\n\n- at broen bygges.\n\n## Sagsfremstilling\nBroen er dyr.", "udvalget"},
		{"Udvalg: Havneudvalget\n\n## Indstilling\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\nBroen er dyr.",
			"Havneudvalget"},
	} {
		res := check(t, "# Ny bro\n\n"+c.text, checker.Env{}, r)
		got := ""
		for _, it := range res.Items {
			for _, f := range it.Findings {
				got = f.Message
			}
		}
		if got != "<"+c.want+">" {
			t.Errorf("%s: %q, want %s", c.text, got, c.want)
		}
	}
}
