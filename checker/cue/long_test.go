package cue

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"sagstjek/checker/danish"
)

// Sentences longer than a piece and than a chunk, with hits across their edges.
func TestLongSentence(t *testing.T) {
	s := compile(t, "a .. .. .. .. .. .. .. b", "c").NewScanner()
	for _, at := range []int{
		0, 1, 62, 63, 64, 65, 127, 128, 896, 967, 968, 1022, 1023, 1024, 1025, 2047, 2048, 4096, 16255, 16256, 16383, 16384, 40000,
	} {
		text := strings.Repeat("x ", at) + "a" + strings.Repeat(" x", 56) + " b" + strings.Repeat(" x", 70) + " c"
		got := scan(s, danish.Words(text, 0, nil))
		a, c := int32(at), int32(at+128)
		want := []hit{{0, 0, a, a + 57, false}, {0, 1, c, c, false}}
		if !slices.Equal(got, want) {
			t.Errorf("at %d: got %v, want %v", at, got, want)
		}
	}
	if got := scan(s, danish.Words("b b a", 0, nil)); got != nil {
		t.Errorf("something was left from the sentence before: %v", got)
	}
}

// A text of many sentences has the hits that each of them has alone, in their order,
// whether it takes one chunk, several, or more than there may be.
func TestLongText(t *testing.T) {
	m, err := Compile(benchSets(benchPatterns(t, 250)), lookup)
	if err != nil {
		t.Fatal(err)
	}
	s, alone := m.NewScanner(), m.NewScanner()
	for _, sentences := range []int{60, 64, 65, 300, 3000} {
		text, _ := benchText(t, sentences)
		want := make([][]Hit, m.Sets())
		for i, words := range text {
			alone.Read([][]danish.Word{words})
			for set := range want {
				for _, h := range alone.Hits(set) {
					h.Sentence = int32(i)
					want[set] = append(want[set], h)
				}
			}
		}
		s.Read(text)
		for set := range want {
			if got := s.Hits(set); !slices.Equal(got, want[set]) {
				t.Errorf("%d sentences, set %d: got %v\nwant %v", sentences, set, got, want[set])
			}
		}
	}
}

// What is kept with the forms of words must not change results: not when a word is too
// long for a form, not when goroutines share a matcher, not when matchers share forms.
func TestForms(t *testing.T) {
	text := "stem nu for SF og folkeskolen " + strings.Repeat("lang", 100) + " sf " + strings.Repeat("stem SF lang skole ", 20)
	m, other := compile(t, "*skole*", "lang*", "(stem|for) .. =SF", "*ang"), compile(t, "stem", "=sf", "skole")
	want := scan(m.NewScanner(), danish.Words(text, 0, nil))
	wantOther := scan(other.NewScanner(), danish.Words(text, 0, nil))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var folder danish.Folder
			s, so := m.NewScanner(), other.NewScanner()
			for range 3 {
				words := folder.Words(text, 0, nil)
				if got := scan(s, words); !slices.Equal(got, want) {
					t.Errorf("got %v, want %v", got, want)
				}
				if got := scan(so, words); !slices.Equal(got, wantOther) {
					t.Errorf("got %v, want %v", got, wantOther)
				}
			}
		})
	}
	wg.Wait()
}

// A word as long as a file must not take the square of its length.
func TestEndlessWord(t *testing.T) {
	stem := strings.Repeat("e", 100)
	s := compile(t, "*egentligt*", "+"+stem+"x", stem+"y*", "e*", "*e", "=*E*").NewScanner()
	words := danish.Words(strings.Repeat("e", 4<<20), 0, nil)
	want := []hit{{0, 3, 0, 0, false}, {0, 4, 0, 0, false}}
	if got := scan(s, words); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestScanDoesNotAllocate(t *testing.T) {
	s := compile(t, "*skole*", "lang*", "(stem|for) .. =SF", "a .. b", "(stem ikke|a)? for").NewScanner()
	text := [][]danish.Word{danish.Words(strings.Repeat("stem ikke for SF og a folkeskolen b lang ", 30), 0, nil)}
	look := func() int {
		s.Read(text)
		return len(s.Hits(0))
	}
	if look() == 0 {
		t.Fatal("no hits")
	}
	if n := testing.AllocsPerRun(20, func() { look() }); n != 0 {
		t.Errorf("%v allocations per text", n)
	}
}
