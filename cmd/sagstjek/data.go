package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"time"

	"sagstjek/rules/lexicon"
)

// tableNames are the tables of dated data as people read them; others go by their own name.
var tableNames = map[string]string{
	"afloest": "Love, myndigheder og ordninger, der er afløst", "frist": "Frister i loven",
	"partier": "Partier", "organer": "Organer", "institutioner": "Institutioner", "maaneder": "Måneder",
	"hensyn": "Emner og faglige hensyn", "kancelliord": "Kancelliord", "kendte": "Forkortelser, læserne kender",
	"ordpar": "Skarpe ord, der bliver bløde mellem to udkast", "tegn": "Ord, der viser en oplysning, som ikke må gå tabt",
	"trin": "Trin, en lov kan kræve", "ydelse": "Ydelser, en lov kan give ret til",
}

// isDue reports whether a row should have been looked up again before a day.
func isDue(r lexicon.Row, today time.Time) bool { return r.Review < today.Format(time.DateOnly) }

// showData lists the dated rows the rules look things up in, and marks those past the
// day they were to be looked up again.
func showData(w io.Writer, format string, today time.Time) error {
	rows := lexicon.Rows()
	if format == "json" {
		return dataJSON(w, rows, today)
	}
	p := newPage(w)
	table, due := "", 0
	for _, r := range rows {
		if r.Table != table {
			if table != "" {
				p.line("")
			}
			table = r.Table
			p.line(p.bold.Sprint(cmp.Or(tableNames[table], table)))
		}
		mark := ""
		if isDue(r, today) {
			due++
			mark = " [skulle være set efter " + r.Review + "]"
		}
		name, source := r.Name, r.Source
		if r.New != "" {
			name += " → " + r.New
		}
		if c := certainties[r.Certainty]; c != "" {
			source = strings.TrimSuffix(source, "; slå op") + ", " + c // which says so
		}
		p.para("  "+r.Seen+"  ", fmt.Sprintf("%s (%s)%s", name, source, mark))
	}
	p.line("")
	p.para("",
		fmt.Sprintf("%s, hvoraf %d skulle være set efter nu. Datoen er den, hvor rækken sidst er set efter.",
			plural(len(rows), "række", "rækker"), due))
	p.para("",
		"Tegnene i ordene: * er resten af et ord, + resten med mindst ét bogstav, (a|b) et af dem, _ et mellemrum, "+
			".. nogle ord imellem, ? noget, der kan mangle, # et tal, @ en liste, og = at store og små bogstaver skal passe.")
	return p.Flush()
}

func dataJSON(w io.Writer, rows []lexicon.Row, today time.Time) error {
	type row struct {
		Table     string `json:"table"`
		Name      string `json:"name"`
		New       string `json:"new"`
		Source    string `json:"source"`
		Certainty string `json:"certainty"`
		Seen      string `json:"seen"`
		Review    string `json:"review"`
		Old       bool   `json:"old"`
	}
	out := make([]row, len(rows))
	for i, r := range rows {
		out[i] = row{r.Table, r.Name, r.New, r.Source, r.Certainty, r.Seen, r.Review, isDue(r, today)}
	}
	return writeJSON(w, map[string]any{"rows": out})
}
