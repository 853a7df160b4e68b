package checker

import (
	"maps"
	"runtime"
	"slices"
	"sort"
	"time"

	"sagstjek/checker/agenda"
	"sagstjek/checker/cue"
	"sagstjek/checker/document"
)

// Env is what rules may know beside the text, and how the user wants them.
type Env struct {
	Today   time.Time // for reports; rules compare with dates in the text
	Meeting time.Time // zero: unknown; rules that need it stay silent

	Names    agenda.Names
	Required []Template          // the municipality's own templates
	Lists    map[string][]string // entries of @lists, lexicon and config together
	Options  map[string]any      // by rule id: pointer to a decoded copy of Rule.Options
	Severity map[string]Severity // by rule id
	Off      map[string]string   // by rule id: the reason
	On       map[string]bool     // preview rules that are to run
	Only     map[string]bool     // not empty: report these only; the others run silently
	Remember bool                // texts are checked again and again with few changes
	Pairs    bool                // two versions are compared: the rules for that run too
	Baseline map[string]int      // by fingerprint: how many such findings of a file are known and not shown
	Secret   string              // keys the fingerprints of closed items; "": they get none
	Cues     cue.Snapshot        // of the cues of these rules or others, to start sooner; may be stale or ""
}

// Template is what a municipality demands of an item's sections.
type Template struct {
	Type         document.ItemType // "" for all
	Committee    string            // as on the agenda; "" for all
	Roles        []document.Role
	Alternatives int // how many there must be at least, 0 if that is not demanded
}

// runs reports whether a rule is to report.
func (e *Env) runs(r *Rule) bool {
	if len(e.Only) > 0 {
		return e.Only[r.ID]
	}
	if _, off := e.Off[r.ID]; off {
		return false
	}
	return !r.Preview || e.On[r.ID]
}

// Checker checks documents with one set of rules and one Env. It is safe for
// concurrent use and gives the same findings for the same document.
type Checker struct {
	rules   []*Rule // by id
	active  []*Rule // those that run, if only to own facts
	env     Env
	matcher *cue.Matcher
	traits  []int // index of the set of each of traitCues
	words   *agenda.Vocabulary
	sets    []ownSets    // those of each active rule
	workers chan *worker // idle ones; their caches of words are worth keeping
}

// New compiles the cues of all rules. An error says in Danish which rule is wrong.
func New(rules []*Rule, env Env) (*Checker, error) {
	c := &Checker{env: env, words: agenda.NewVocabulary(env.Names), rules: append([]*Rule(nil), rules...)}
	sort.Slice(c.rules, func(i, j int) bool { return c.rules[i].ID < c.rules[j].ID })
	if err := checkYields(c.rules); err != nil {
		return nil, err
	}
	c.active = active(c.rules, &env)
	var sets []cue.Set
	known := map[shared]int{}
	for _, r := range c.active {
		cues := r.CuesFor(env.Options[r.ID])
		own := newOwnSets(len(cues))
		for _, name := range slices.Sorted(maps.Keys(cues)) {
			patterns := sharedOf(cues[name])
			set, ok := known[patterns]
			if !ok {
				set = len(sets)
				known[patterns] = set
				sets = append(sets, cue.Set{Name: r.ID + "/" + name, Patterns: cues[name]})
			}
			own.add(name, set)
		}
		c.sets = append(c.sets, own)
	}
	for _, t := range traitCues {
		c.traits = append(c.traits, len(sets))
		sets = append(sets, t.set)
	}
	m, err := env.Cues.Compile(sets, func(name string) ([]string, bool) { l, ok := env.Lists[name]; return l, ok })
	if err != nil {
		return nil, err
	}
	c.matcher = m
	c.workers = make(chan *worker, runtime.GOMAXPROCS(0))
	return c, nil
}

// shared tells patterns by where they stand: rules on one matter share a list of them,
// which is looked for once.
type shared struct {
	first *string // nil if there are none
	count int
}

func sharedOf(patterns []string) shared {
	if len(patterns) == 0 {
		return shared{}
	}
	return shared{&patterns[0], len(patterns)}
}

// Snapshot is what Env.Cues needs to start sooner with these rules.
func (c *Checker) Snapshot() []byte { return c.matcher.Snapshot() }

// active are the rules that report and, under Only, those they yield to, which run
// silently. A rule that is off owns nothing.
func active(rules []*Rule, env *Env) []*Rule {
	wanted := map[string]bool{}
	var want func(r *Rule)
	byID := map[string]*Rule{}
	for _, r := range rules {
		byID[r.ID] = r
	}
	want = func(r *Rule) {
		if wanted[r.ID] {
			return
		}
		wanted[r.ID] = true
		for _, y := range r.Yields {
			if _, off := env.Off[y.To]; !off && (!byID[y.To].Preview || env.On[y.To]) {
				want(byID[y.To])
			}
		}
	}
	for _, r := range rules {
		if env.runs(r) && (r.Compare == nil || env.Pairs) {
			want(r)
		}
	}
	var out []*Rule
	for _, r := range rules {
		if wanted[r.ID] {
			out = append(out, r)
		}
	}
	return out
}

// Running lists the rules that report, by id: those for two versions if such are
// compared, else those for one.
func (c *Checker) Running() []*Rule {
	var out []*Rule
	for _, r := range c.rules {
		if c.env.runs(r) && (r.Compare != nil) == c.env.Pairs {
			out = append(out, r)
		}
	}
	return out
}
