package sandhed

import (
	"os"
	"path/filepath"
	"testing"

	"sagstjek/checker"
	"sagstjek/checker/agenda"
	"sagstjek/checker/document"
	"sagstjek/checker/reader"
)

func scratch(b *testing.B, rules ...*checker.Rule) {
	paths, _ := filepath.Glob("/tmp/y2000s/*/*")
	var docs []*document.Document
	for _, p := range paths {
		data, _ := os.ReadFile(p)
		d, err := reader.Read(p, data, reader.Options{})
		if err != nil {
			b.Fatal(err)
		}
		agenda.Understand(d, agenda.Names{})
		docs = append(docs, d)
	}
	c, err := checker.New(rules, checker.Env{})
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for b.Loop() {
		for _, d := range docs {
			c.Check(d, nil)
		}
	}
}

func pick(ids ...string) (out []*checker.Rule) {
	for _, r := range Rules {
		for _, id := range ids {
			if r.ID == id {
				out = append(out, r)
			}
		}
	}
	return
}

func BenchmarkNone(b *testing.B) { scratch(b) }
func BenchmarkNumbers(b *testing.B) {
	scratch(b, &checker.Rule{ID: "x", Run: func(p *checker.Pass) {
		for i := range p.Sentences {
			p.Numbers(i)
		}
	}})
}
func BenchmarkSum(b *testing.B)  { scratch(b, pick("sum-eller-procent-stemmer-ikke")...) }
func BenchmarkTal(b *testing.B)  { scratch(b, pick("tal-modsiger-hinanden")...) }
func BenchmarkBoth(b *testing.B) { scratch(b, pick("sum-eller-procent-stemmer-ikke", "tal-modsiger-hinanden")...) }
