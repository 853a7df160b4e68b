package cue

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sagstjek/checker/danish"
)

// benchPatterns gives n patterns: those of testdata, then the same with other
// beginnings on their long words ("skolevedtag*" after "vedtag*").
func benchPatterns(t testing.TB, n int) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/cues.txt")
	if err != nil {
		t.Fatal(err)
	}
	base := strings.Split(strings.TrimSpace(string(data)), "\n")
	patterns := slices.Clone(base)
	long := regexp.MustCompile(`@?\p{L}{6,}`)
	for i := 0; len(patterns) < n; i++ {
		p := base[i%len(base)]
		changed := long.ReplaceAllStringFunc(p, func(w string) string {
			if w[0] == '@' {
				return w
			}
			return benchFirst[i/len(base)] + strings.ToLower(w)
		})
		if changed != p {
			patterns = append(patterns, changed)
		}
	}
	return patterns[:n]
}

func benchSets(patterns []string) []Set {
	var sets []Set
	for i := 0; i < len(patterns); i += 30 {
		sets = append(sets, Set{fmt.Sprint("regel-", i/30), patterns[i:min(i+30, len(patterns))]})
	}
	return sets
}

var (
	benchFirst = strings.Fields("skole vej bolig ældre klima børne bygge plan trafik sundheds kultur fritids natur " +
		"vand varme affalds energi")
	benchLast = strings.Fields("tilskud vedtagelsen budget ordning politikken dispensation garanti lokalplan udgift " +
		"tilsyn afgift analyse område gruppen hallen indsats kontrakten")
	benchSmall = strings.Fields("og i at er en til af den der på for det med som de et har om ikke kan vil skal fra " +
		"ved år mio kr være blive over")
	benchVerbs = strings.Fields("indstiller foreslår godkender vedtager vurderer forventer sender udsætter behandler " +
		"falder stiger koster kræver betyder")
	benchWhole = strings.Fields("kommunen udvalget byrådet forvaltningen administrationen § stk. procent januar " +
		"økonomi høring borgerne skolen ingen mulighed alternativet fordi loven planloven stedet")
)

// benchText makes sentences of invented Danish, with words of the cues strewn in,
// and tells their size in bytes.
func benchText(t testing.TB, sentences int) (text [][]danish.Word, size int64) {
	r := rand.New(rand.NewPCG(1, 2))
	cues := regexp.MustCompile(`\p{L}{3,}`).FindAllString(strings.Join(benchPatterns(t, 250), " "), -1)
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	var folder danish.Folder
	for range sentences {
		var b strings.Builder
		for range 8 + r.IntN(20) {
			switch k := r.IntN(20); {
			case k < 9:
				b.WriteString(pick(benchSmall))
			case k < 14:
				b.WriteString(pick(benchFirst) + pick(benchLast) + pick([]string{"", "", "en", "er", "s"}))
			case k < 16:
				b.WriteString(pick(benchVerbs))
			case k < 17:
				b.WriteString(pick(cues))
			case k < 18:
				fmt.Fprintf(&b, "%d.%03d", 1+r.IntN(900), r.IntN(1000))
			default:
				b.WriteString(pick(benchWhole))
			}
			b.WriteString(pick([]string{" ", " ", " ", " ", ", "}))
		}
		text = append(text, folder.Words(b.String(), 0, nil))
		size += int64(b.Len())
	}
	return text, size
}

// BenchmarkScan asks for the hits of every set, and of every fourth.
func BenchmarkScan(b *testing.B) {
	text, size := benchText(b, 100)
	for _, n := range []int{250, 2500} {
		for _, step := range []int{1, 4} {
			b.Run(fmt.Sprintf("patterns=%d/asked=1:%d", n, step), func(b *testing.B) {
				m, err := Compile(benchSets(benchPatterns(b, n)), lookup)
				if err != nil {
					b.Fatal(err)
				}
				s := m.NewScanner()
				total := 0
				b.SetBytes(size)
				b.ReportAllocs()
				for b.Loop() {
					total = 0
					s.Read(text)
					for set := 0; set < m.Sets(); set += step {
						total += len(s.Hits(set))
					}
				}
				b.ReportMetric(float64(total)/float64(len(text)), "hits/sentence")
			})
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	sets := benchSets(benchPatterns(b, 2500))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile(sets, lookup); err != nil {
			b.Fatal(err)
		}
	}
}
