// Package checker runs rules over the items of a document and gives findings. It
// knows no rule, no file and no configuration of its own.
package checker

import (
	"maps"
	"slices"

	"sagstjek/checker/document"
)

// Severity is how much a finding matters.
type Severity string

// The severities, as config, JSON and flags write them.
const (
	Error      Severity = "fejl"     // the text itself proves it wrong
	Warning    Severity = "advarsel" // worth a look before the item is sent out
	Suggestion Severity = "forslag"
)

// Label is the word people see: "fejl" is also what some rules are about.
func (s Severity) Label() string {
	switch s {
	case Error:
		return "Ret"
	case Warning:
		return "Se på"
	}
	return "Forslag"
}

// Rank orders severities: 3 for Error down to 1 for Suggestion, 0 if unknown.
func (s Severity) Rank() int {
	switch s {
	case Error:
		return 3
	case Warning:
		return 2
	case Suggestion:
		return 1
	}
	return 0
}

// Kind tells claims from absences.
type Kind string

// A claim is about something the text says; an absence is about something it does not.
const (
	Claim   Kind = "claim"
	Absence Kind = "absence"
)

// Source is where a rule comes from.
type Source struct {
	Tag       string   // kodeks, lov, lokal or eget valg
	Place     string   // "KL's kodeks, pligt 1", "styrelsesloven § 40, stk. 3"
	Claims    []string // what the source says that the rule is made after, by the ids of package codex
	Certainty string   // S1: seen in the law or at the authority, S2: as others tell it, S3: not confirmed; "" for the codex
	Seen      string   // year-month-day it was last looked up
}

// Scope is how far one rule's claim on a fact reaches.
type Scope string

// The scopes of a Yield.
const (
	SameSentence Scope = "sætning"
	SameItem     Scope = "sag"
)

// Yield names a rule that owns a fact: the yielding rule is silent on a fact that
// the owner has found in the same sentence or item.
type Yield struct {
	To    string
	Scope Scope
}

// Rule is one check. It is a value: nothing implements it, and after loading it
// is never changed.
type Rule struct {
	ID       string // readable Danish ASCII slug, fixed for life
	Title    string // the finding in a few words, without quotes from the text
	Group    string // findings of one group are shown as one to people
	Duty     string // lovlighed, sandhed, faglighed, udvikling, ansvar, aabenhed, neutralitet or betjening
	Severity Severity
	Others   []Severity // further severities its findings may have
	Kind     Kind
	Types    []document.ItemType // empty: all
	Formerly []string
	Preview  bool // runs only when asked for
	Money    bool // also looks at other types when the item asks for an appropriation

	Message string // {organ} is replaced by the body's own name
	Why     string // one sentence
	Remedy  string // what to write, with a sentence to paste where it helps
	Answer  string // how to answer when the text is right as it is
	Sources []Source
	Good    []string // examples, the plainest first: its page shows a few
	Bad     []string

	Yields  []Yield
	Cues    map[string][]string                   // named cue sets in the notation of package cue
	Options any                                   // pointer to a struct of defaults, or nil
	OwnCues func(options any) map[string][]string // more cue sets, made of the options in force; or nil
	Run     func(*Pass)                           // looks at one text; or
	Compare func(*Pair)                           // at two versions of one
}

// Applies reports whether the rule looks at items of type t.
func (r *Rule) Applies(t document.ItemType) bool {
	return len(r.Types) == 0 || slices.Contains(r.Types, t)
}

// CuesFor are the rule's cue sets with those made of its options; nil for its defaults.
func (r *Rule) CuesFor(options any) map[string][]string {
	if r.OwnCues == nil {
		return r.Cues
	}
	if options == nil {
		options = r.Options
	}
	all := maps.Clone(r.Cues)
	maps.Copy(all, r.OwnCues(options))
	return all
}

// onlyClosed reports whether the rule is for closed items alone.
func (r *Rule) onlyClosed() bool { return len(r.Types) == 1 && r.Types[0] == document.Closed }
