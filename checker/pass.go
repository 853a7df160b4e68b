package checker

// Pass is all a rule sees of one item.
type Pass struct{}
