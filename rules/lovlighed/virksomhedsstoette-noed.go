package lovlighed

import "sagstjek/checker"

// inNeed are the sentences that help a business without a word for a grant: what the item is
// about says that it is to be helped, or a point lets the municipality pay where the item tells
// of a business in need: "at kommunen betaler halvdelen af omdelingen".
func inNeed(p *checker.Pass) (out []checker.Hit) {
	for _, h := range p.Said("hjaelpes") {
		if p.Subject(h.Sentence) && !p.Has("forening", h.Sentence) && !p.Has("handler", h.Sentence) {
			out = append(out, h)
		}
	}
	if !needy(p) {
		return out
	}
	for _, h := range pointsOnly(p, p.Said("betaler")) {
		if i := h.Sentence; !p.Has("handler", i) && !p.Has("forening", i) {
			out = append(out, h)
		}
	}
	return out
}

// needy reports whether the item tells of one business, by its form or who owns it, and of its
// trade or need, and of no tender or association.
func needy(p *checker.Pass) bool {
	if !p.Says("noed") || p.Says("handel_ind") || p.Says("forening") {
		return false
	}
	return len(firmsNamed(p)) > 0 || p.Says("drives")
}
