package dato

import (
	"fmt"
	"strconv"
	"strings"

	"sagstjek/checker"
)

// schoolYears reports a school year or season whose second year does not follow on the
// first: "skoleåret 2027/29". In the plural two years may be meant.
func (c *calendar) schoolYears(i int) {
	s := &c.p.Sentences[i]
	for k := s.Lead + 1; k < len(s.Words); k++ {
		w := &s.Words[k]
		if len(w.Fold) < len("2025/26") || w.Fold[4] != '/' {
			continue
		}
		first, second, ok := strings.Cut(w.Fold, "/")
		if !ok || len(first) != 4 || len(second) != 2 && len(second) != 4 || !strings.HasPrefix(first, "20") {
			continue
		}
		switch name := s.Words[k-1].Fold; {
		case strings.HasSuffix(name, "skoleåret"), strings.HasSuffix(name, "skoleår"),
			strings.HasSuffix(name, "sæsonen"), strings.HasSuffix(name, "sæson"):
		default:
			continue
		}
		a, err := strconv.Atoi(first)
		b, err2 := strconv.Atoi(second)
		if err != nil || err2 != nil || s.Quoted(w.Span) {
			continue
		}
		if len(second) == 2 {
			b += a / 100 * 100
		}
		if b != a+1 {
			c.p.Report(checker.Finding{
				Span:    s.Words[k-1].Span.Cover(w.Span),
				Message: fmt.Sprintf("Året efter %d er %d, ikke %d.", a, a+1, b),
				Remedy:  "Ret et af de to årstal, eller skriv »skoleårene«, hvis det er flere år.",
			})
		}
	}
}
