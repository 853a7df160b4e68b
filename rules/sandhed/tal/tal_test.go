package tal

import (
	"testing"

	"sagstjek/checker/danish"
)

func TestSlipped(t *testing.T) {
	tests := []struct {
		a, b danish.Decimal
		want bool
	}{
		{6_800_000, 8_600_000, true},
		{1_580, 1_850, true},
		{18, 16, true},
		{390_000, 380_000, true},
		{2_000_000, 3_000_000, false},
		{1_450_000, 2_540_000, false},
		{95, 105, false},
	}
	for _, test := range tests {
		if got := Slipped(test.a*danish.One, test.b*danish.One); got != test.want {
			t.Errorf("Slipped(%v, %v) = %v", test.a, test.b, got)
		}
	}
}
