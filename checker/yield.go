package checker

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"sagstjek/checker/document"
)

// subjects are the spans a finding is about.
func (f *Finding) subjects() []document.Span {
	if len(f.Facts) > 0 {
		return f.Facts
	}
	return []document.Span{f.Span}
}

// claims are the facts a rule owns. Once settled, each is as wide as the sentences it
// touches, and they are sorted.
type claims struct {
	spans   []document.Span
	settled bool
}

// yields reports whether another rule owns the fact a finding is about.
func (p *Pass) yields(f *Finding, owned map[string]*claims) bool {
	for _, y := range f.Rule.Yields {
		c := owned[y.To]
		if c == nil {
			continue
		}
		if y.Scope == SameItem || slices.ContainsFunc(f.subjects(), p.settle(c).touch) {
			return true
		}
	}
	return false
}

// settle widens and sorts claims and joins those that overlap.
func (p *Pass) settle(c *claims) *claims {
	if c.settled {
		return c
	}
	c.settled = true
	for i, s := range c.spans {
		from, to := p.SentencesIn(s)
		for ; from < to; from++ {
			c.spans[i] = c.spans[i].Cover(p.Sentences[from].Span)
		}
	}
	slices.SortFunc(c.spans, func(a, b document.Span) int { return a.Start - b.Start })
	kept := c.spans[:0]
	for _, s := range c.spans {
		if n := len(kept); n > 0 && kept[n-1].Overlaps(s) {
			kept[n-1] = kept[n-1].Cover(s)
		} else {
			kept = append(kept, s)
		}
	}
	c.spans = kept
	return c
}

// touch reports whether s overlaps one of the settled claims.
func (c *claims) touch(s document.Span) bool {
	i := sort.Search(len(c.spans), func(i int) bool { return c.spans[i].End > s.Start })
	return i < len(c.spans) && c.spans[i].Overlaps(s)
}

// checkYields refuses rules that yield to one that does not exist or in a circle.
func checkYields(rules []*Rule) error {
	byID := map[string]*Rule{}
	for _, r := range rules {
		byID[r.ID] = r
	}
	state := map[string]int{}
	var visit func(r *Rule) error
	visit = func(r *Rule) error {
		if state[r.ID] == 1 {
			return fmt.Errorf("reglen %s viger i ring", r.ID)
		}
		if state[r.ID] == 2 {
			return nil
		}
		state[r.ID] = 1
		for _, y := range r.Yields {
			to, ok := byID[y.To]
			if !ok {
				return fmt.Errorf("reglen %s viger for %q, som ikke findes", r.ID, y.To)
			}
			if err := visit(to); err != nil {
				return err
			}
		}
		state[r.ID] = 2
		return nil
	}
	for _, r := range rules {
		if err := visit(r); err != nil {
			return err
		}
	}
	return nil
}

// fingerprint gives every finding a name that survives edits elsewhere in the
// text: rule, item title, section role, quote (for an absence nothing) and which
// of several alike it is. Those of closed items are keyed with a secret, since a
// hash of few words can be guessed; without one they get none.
func fingerprint(p *Pass) {
	closed := p.Item.Access == document.ClosedTo
	if closed && p.Env.Secret == "" {
		return
	}
	seen := map[string]int{}
	var key []byte
	title := fold(p, p.Item.Title)
	for _, f := range p.found {
		role, quote := "", ""
		if s := p.Item.At(f.Span.Start); s != nil {
			role = string(s.Role)
		}
		if f.Rule.Kind == Claim {
			quote = fold(p, f.Span)
		} else {
			role = ""
		}
		for _, e := range f.Evidence {
			if e.Doc != nil { // a finding about two versions is known by what was lost
				role, quote = "", fold(&Pass{Doc: e.Doc}, e.Span)
				break
			}
		}
		key = key[:0]
		for _, part := range [...]string{f.Rule.ID, title, role, quote} {
			key = append(append(key, part...), 0)
		}
		seen[string(key)]++
		key = strconv.AppendInt(key, int64(seen[string(key)]), 10)
		if closed {
			mac := hmac.New(sha256.New, []byte(p.Env.Secret))
			mac.Write(key)
			f.Fingerprint = hex.EncodeToString(mac.Sum(nil)[:8])
			continue
		}
		sum := sha256.Sum256(key)
		f.Fingerprint = hex.EncodeToString(sum[:8])
	}
}

// fold is the text of a span without what may change freely: case, white space,
// CPR numbers.
func fold(p *Pass, s document.Span) string {
	return document.MaskCPR(strings.ToLower(document.OneLine(p.Doc.Slice(s))))
}
