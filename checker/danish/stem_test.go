package danish

import "testing"

func TestStem(t *testing.T) {
	for _, pair := range [][2]string{
		{"puljen", "pulje"}, {"tilskuddet", "tilskud"}, {"garantien", "garanti"}, {"lånet", "lån"}, {"rammen", "ramme"},
	} {
		if Stem(pair[0]) != Stem(pair[1]) {
			t.Errorf("Stem(%q) = %q, Stem(%q) = %q", pair[0], Stem(pair[0]), pair[1], Stem(pair[1]))
		}
	}
}
