package reader

// Problem says in plain Danish why a file could not be read and what to do.
type Problem struct{ Message string }

// Error is the message.
func (p *Problem) Error() string { return p.Message }
