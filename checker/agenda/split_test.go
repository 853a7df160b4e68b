package agenda_test

import (
	"fmt"
	"strings"
	"testing"

	"sagstjek/checker/document"
)

// TestSplit tells of each text the numbers and titles of its items; "*" marks a closed one.
func TestSplit(t *testing.T) {
	const (
		marked = "\n\n## Indstilling\nAt den bygges.\n\n## Sagsfremstilling\nDen er ny.\n\n"
		deeper = "\n\n### Indstilling\nAt den bygges.\n\n### Sagsfremstilling\nDen er ny.\n\n"
		plain  = "\n\nIndstilling\n\nAt den bygges.\n\nSagsfremstilling\n\nDen er ny.\n\n"
		tight  = "\nIndstilling\nAt den bygges.\nSagsfremstilling\nDen er ny.\n"
	)
	for _, c := range []struct{ name, text, want string }{
		{"a.md", "# Dagsorden\n\n# 1. Ny skole" + marked + "# 2. Ny vej" + marked, "1 Ny skole; 2 Ny vej"},
		{"a.md", "1\n\n# Ny skole" + marked + "2\n\n# Ny vej" + marked, "1 Ny skole; 2 Ny vej"},
		{"a.md", "# Indstilling\nAt X sker.\n\n# Sagsfremstilling\nA.\n\n# Økonomi\nIngen.", ""},
		{"a.txt", "1. Ny skole" + plain + "2. Ny vej" + plain, "1 Ny skole; 2 Ny vej"},
		{"a.txt", "Dagsorden\n1. Ny skole" + tight + "2. Ny vej" + tight, "1 Ny skole; 2 Ny vej"},
		{"a.txt",
			"Ny skole\nIndstilling\n1. Godkende skolen\n2. Frigive pengene\nSagsfremstilling\nA.\nØkonomi\n3. Anlæg\n" +
				"Bilag\nEt kort.",
			"Ny skole"},
		{"a.txt",
			"1. Godkendelse af dagsorden\n\nIndstilling\n\nAt den godkendes.\n\n" +
				"2. Ny vej" + plain + "3. Lukket punkt: Køb" + plain,
			"1 Godkendelse af dagsorden; 2 Ny vej; 3* Lukket punkt: Køb"},
		{"a.txt", "Åbne punkter\n\n1. Ny skole" + plain + "Lukkede punkter\n\n2. Ny vej" + plain, "1 Ny skole; 2* Ny vej"},

		{"a.txt",
			"1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Ny vej" + plain + "3. Meddelelser\n\n" +
				"En hilsen.\n\n4. Eventuelt",
			"1 Godkendelse af dagsorden; 2 Ny vej; 3 Meddelelser; 4 Eventuelt"},
		{"a.txt",
			"Ny skole\n\nSagsfremstilling\n\nDer holdes:\n\n1. Møde med forældrene\n\n2. Besøg på skolen\n\n" +
				"Indstilling\n\nAt den bygges.",
			"Ny skole"},
		{"a.txt", "3. Ny skole\nSagsnr.: 26/1234\nÅben sag" + tight + "4. Køb\nSagsnr.: 26/1235\nLukket sag" + tight, "3 Ny skole; 4* Køb"},
		{"a.txt", "Punkt 3\n\nNy skole" + plain + "Punkt 4\n\nNy vej" + plain, "3 Ny skole; 4 Ny vej"},
		{"a.txt", "3\n\nNy skole" + plain + "4\n\nNy vej" + plain, "3 Ny skole; 4 Ny vej"},
		{"a.txt", "3 (Lukket) Køb\n\nSags ID: 26/1\n\n4 (Lukket) Salg\n\nSags ID: 26/2", "3* (Lukket) Køb; 4* (Lukket) Salg"},
		{"a.txt", "3 (Åben) Ny skole" + plain + "4 (Lukket) Køb" + plain, "3 Ny skole; 4* (Lukket) Køb"},
		{"a.txt", "16 Lukket Personalesag\n\nIndstilling\n\nAt ansætte.", "16* Lukket Personalesag"},
		{"a.txt",
			"Klubben holder lukket\n\nIndstilling\n\nAt holde lukket om fredagen.\n\nLukket om fredagen\n\n" +
				"Sagsfremstilling\n\nDen er ny.",
			"Klubben holder lukket"},
		{"a.md", "# Teknisk Udvalg\n\n## Punkt 7.\n\n## Ny skole" + deeper + "## Punkt 8.\n\n## Ny vej" + deeper, "7 Ny skole; 8 Ny vej"},
		{"a.md", "## 50. Ny skole\n\n## Ny skole" + deeper + "## 51. Ny vej\n\n## Ny vej" + deeper, "50 Ny skole; 51 Ny vej"},
		{"a.txt", "7. Høring: Plan for affald" + plain, "7 Høring: Plan for affald"},

		// choices with sections of their own are in the item that they are choices of
		{"a.md", "# Ny skole" + marked + "## Model A\n\n### Økonomi\n40 mio. kr.\n\n## Model B\n\n### Økonomi\n45 mio. kr.", "Ny skole"},
		{"a.txt", "Ny skole\n\n# Indstilling\n\nAt den bygges.\n\n# Model A\n\n## Økonomi\n40 mio. kr.", "Ny skole"},
		{"a.txt",
			"Ny skole\n\n# Model A\n\n## Økonomi\n40 mio. kr.\n\n# Model B\n\n## Økonomi\n45 mio. kr.\n\n" +
				"# Vurdering\n\nA er bedst.\n\n# Indstilling\n\nAt A bygges.",
			"Ny skole"},
		// sections may stand under headings of their own
		{"a.md", "# 1. Ny skole\n\n## Kort fortalt" + deeper + "# 2. Ny vej\n\n## Kort fortalt" + deeper, "1 Ny skole; 2 Ny vej"},
		// items without sections
		{"a.md",
			"# Dagsorden\n\n## 1. Meddelelser\nEn hilsen.\n\n" +
				"## 2. Ny skole" + deeper + "## 3. Ny vej" + deeper + "## 4. Eventuelt",
			"1 Meddelelser; 2 Ny skole; 3 Ny vej; 4 Eventuelt"},
		{"a.md",
			"# Dagsorden\n\n## Til stede\nAlle.\n\n## Ny skole" + deeper + "## Ny vej" + deeper + "## Eventuelt\n" +
				"Intet.",
			"Ny skole; Ny vej; Eventuelt"},
		{"a.md", "# 1. Ny skole" + marked + "# 2. Ny vej" + marked + "# Mere om vejen\nDen er lang.", "1 Ny skole; 2 Ny vej"},
		// closed ones
		{"a.md", "# 1. Ny skole" + marked + "# 2. Ny vej" + marked + "# Lukket punkt\nKøb.", "1 Ny skole; 2 Ny vej; * Lukket punkt"},
		{"a.md",
			"# Åbne punkter\n\n## 1. Ny skole" + deeper + "# Lukkede punkter\n\n## 2. Ny vej" + deeper + "## 3. Køb\n" +
				"Et køb.",
			"1 Ny skole; 2* Ny vej; 3* Køb"},
		{"a.md",
			"# 1. Ny skole" + marked + "# Lukkede sager\n\n# 2. Ny vej" + marked + "# 3. Køb\nEt køb.\n\n" +
				"# Åbne punkter\n\n# 4. Salg\nEt salg.",
			"1 Ny skole; 2* Ny vej; 3* Køb; 4 Salg"},
		{"a.md",
			"# Byrådet\n\n## Lukket dagsorden\n\n### 1. Køb\n\n#### Indstilling\nAt købe.\n\n# Havneudvalget\n\n" +
				"## 2. Ny vej" + deeper,
			"1* Køb; 2 Ny vej"},
		{"a.md", "# [Lukket] Køb" + marked + "# Salg – lukket møde" + marked, "* [Lukket] Køb; * Salg – lukket møde"},
		// the doors are told in a form, or in a line above the item or above several
		{"a.md",
			"# 1. Ny skole" + marked + "# 2. Køb\n\n| Felt | Værdi |\n|---|---|\n| Åben/lukket | Lukket |\n\n" +
				"## Indstilling\nAt købe.\n\n## Sagsfremstilling\nEt køb.\n\n",
			"1 Ny skole; 2* Køb"},
		{"a.md", "# 1. Ny skole" + marked + "Lukket punkt\n\n# 2. Køb" + marked + "# 3. Ny vej" + marked, "1 Ny skole; 2* Køb; 3 Ny vej"},
		{"a.md",
			"# Dagsorden\n\n## 1. Ny skole" + deeper + "Lukkede punkter\n\n## 2. Køb" + deeper + "## 3. Salg" + deeper,
			"1 Ny skole; 2* Køb; 3* Salg"},
		{"a.txt",
			"Åbne punkter\n\n1. Ny skole" + plain + "2. Ny vej" + plain + "Lukkede punkter\n\n" +
				"1. Køb" + plain + "2. Salg" + plain,
			"1 Ny skole; 2 Ny vej; 1* Køb; 2* Salg"},
		{"a.md",
			"# A. Åbne punkter (1)\n\n## 1. Ny skole" + deeper + "# B. Lukkede punkter (2-3)\n\n" +
				"## 2. Køb" + deeper + "## 3. Salg" + deeper,
			"1 Ny skole; 2* Køb; 3* Salg"},
		{"a.md",
			"# Åben dagsorden for Teknisk Udvalg\n\n" +
				"## 1. Ny skole" + deeper + "# Lukket dagsorden for Teknisk Udvalg\n\n## 2. Køb" + deeper,
			"1 Ny skole; 2* Køb"},
	} {
		if got := itemsOf(understand(t, c.name, c.text)); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func itemsOf(doc *document.Document) string {
	var out []string
	for _, it := range doc.Items {
		mark := it.Number
		if it.Access == document.ClosedTo {
			mark += "*"
		}
		out = append(out, strings.TrimSpace(fmt.Sprint(mark, " ", doc.Slice(it.Title))))
	}
	return strings.Join(out, "; ")
}

// A line of a form tells of the doors.
func TestDoorFields(t *testing.T) {
	for line, closed := range map[string]bool{
		"Sagstype: Lukket": true, "Åbent punkt: Nej": true, "Status: Fortrolig": true, "Åben/lukket: Lukket": true, "Lukket: Ja": true,
		"Sagsforløb: ØU-KB - Lukket sag": true, "Sagsnr.: 26/12, Sagsbehandler: HY Lukket": true,
		"J.nr.: 26/12 Åben sag": false, "Åbningstid: Lukket": false,
		"Sagstype: Åben": false, "Åbent punkt: Ja": false, "Lukket: Nej": false, "Status: Lukket": false,
	} {
		_, it := one(t, "a.md",
			"# Køb af eng\n\n"+line+"\n\n## Sagsfremstilling\nEngen er våd.\n\n## Indstilling\nDet indstilles, at engen købes.")
		if (it.Access == document.ClosedTo) != closed {
			t.Errorf("%s: %s", line, it.Access)
		}
	}
}
