package lint

import (
	"context"
	"runtime"

	"sagstjek/checker"
)

// outcome is one checked file with the place it has in the order.
type outcome struct {
	result checker.FileResult
	err    error
}

// Run checks files in parallel and calls emit with each result in the order of
// files, one at a time. No more than a few files are held at once. It stops at the
// first error of emit or when ctx is done. Faults of rules and settings are passed
// to emit with the result.
func (l *Linter) Run(ctx context.Context, files []string, emit func(*checker.FileResult, error) error) error {
	jobs := l.opt.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// Every file has a channel of its own, and the queue of them bounds how far
	// workers may be ahead of emit.
	type task struct {
		path string
		done chan outcome
	}
	queue := make(chan task, 4*jobs)
	work := make(chan task)
	go func() {
		defer close(work)
		defer close(queue)
		for _, path := range files {
			t := task{path, make(chan outcome, 1)}
			select {
			case queue <- t:
			case <-ctx.Done():
				return
			}
			select {
			case work <- t:
			case <-ctx.Done():
				return
			}
		}
	}()
	for range jobs {
		go func() {
			for t := range work {
				r, err := l.File(t.path)
				t.done <- outcome{r, err}
			}
		}()
	}
	for t := range queue {
		select {
		case o := <-t.done:
			if err := emit(&o.result, o.err); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}
