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
// files, one at a time. Faults of rules and settings are passed to emit with the
// result.
func (l *Linter) Run(ctx context.Context, files []string, emit func(*checker.FileResult, error) error) error {
	return inOrder(ctx, l.opt.Jobs, files, l.File, emit)
}

// inOrder does tasks in parallel and calls emit with each result in their order. No
// more than a few results are held at once. It stops at the first error of emit or
// when ctx is done.
func inOrder[T any](ctx context.Context, jobs int, tasks []T, do func(T) (checker.FileResult, error), emit func(*checker.FileResult, error) error) error {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// Every task has a channel of its own, and the queue of them bounds how far
	// workers may be ahead of emit.
	type job struct {
		task T
		done chan outcome
	}
	queue := make(chan job, 4*jobs)
	work := make(chan job)
	go func() {
		defer close(work)
		defer close(queue)
		for _, t := range tasks {
			j := job{t, make(chan outcome, 1)}
			select {
			case queue <- j:
			case <-ctx.Done():
				return
			}
			select {
			case work <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	for range jobs {
		go func() {
			for j := range work {
				r, err := do(j.task)
				j.done <- outcome{r, err}
			}
		}()
	}
	for j := range queue {
		select {
		case o := <-j.done:
			if err := emit(&o.result, o.err); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}
