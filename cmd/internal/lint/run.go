package lint

import (
	"context"
	"runtime"
	"sync"

	"sagstjek/checker"
)

// Run checks files in parallel and calls emit with each result in the order of
// files, one at a time. Faults of rules and settings are passed to emit with the
// result.
func (l *Linter) Run(ctx context.Context, files []string, emit func(*checker.FileResult, error) error) error {
	return inOrder(ctx, l.opt.Jobs, files, l.File, emit)
}

// inOrder does tasks in parallel and calls emit with each result in their order. No
// more than a few results are held at once. It stops at the first error of emit or
// when ctx is done.
func inOrder[T any](ctx context.Context, jobs int, tasks []T, do func(T) (checker.FileResult, error),
	emit func(*checker.FileResult, error) error) error {
	if len(tasks) == 0 {
		return ctx.Err()
	}
	if jobs <= 0 {
		jobs = min(runtime.GOMAXPROCS(0), mostJobs)
	}
	jobs = min(jobs, len(tasks))
	share(jobs)
	q := newQueue(len(tasks), jobs, emit)
	for range jobs {
		go func() {
			for i, ok := q.take(); ok; i, ok = q.take() {
				r, err := do(tasks[i])
				q.put(i, &outcome{r, err})
			}
		}()
	}
	select {
	case <-q.over:
	case <-ctx.Done():
	}
	return q.stop(ctx.Err())
}

// outcome is the result of a task.
type outcome struct {
	result checker.FileResult
	err    error
}

// queue hands out tasks by number and emits what comes of them in order. The worker
// that brings the result that is next emits it and those that waited for it: nobody
// has to be woken for that.
type queue struct {
	tasks int
	emit  func(*checker.FileResult, error) error
	over  chan struct{} // closed when nothing more is emitted

	mu             sync.Mutex
	moved          sync.Cond  // of mu: something was emitted
	waiting        []*outcome // by the number of the task modulo its length
	taken, emitted int
	busy           bool // a worker emits
	err            error
}

func newQueue(tasks, jobs int, emit func(*checker.FileResult, error) error) *queue {
	q := &queue{tasks: tasks, emit: emit, over: make(chan struct{}), waiting: make([]*outcome, 4*jobs)}
	q.moved.L = &q.mu
	return q
}

// take is the number of the next task. It waits while workers are too far ahead of emit.
func (q *queue) take() (i int, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for q.err == nil && q.taken < q.tasks && q.taken-q.emitted >= len(q.waiting) {
		q.moved.Wait()
	}
	if q.err != nil || q.taken == q.tasks {
		return 0, false
	}
	q.taken++
	return q.taken - 1, true
}

// put takes the outcome of a task and emits all there is that comes next.
func (q *queue) put(i int, o *outcome) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting[i%len(q.waiting)] = o
	if q.busy {
		return // whoever emits goes on with it
	}
	q.busy = true
	for q.err == nil {
		next := &q.waiting[q.emitted%len(q.waiting)]
		if o = *next; o == nil {
			break
		}
		*next = nil
		q.mu.Unlock()
		err := q.emit(&o.result, o.err)
		q.mu.Lock()
		q.emitted++
		if q.err == nil {
			q.err = err
		}
		if err != nil || q.emitted == q.tasks {
			close(q.over)
		}
		q.moved.Broadcast()
	}
	q.busy = false
	q.moved.Broadcast()
}

// stop ends it all, with err unless something went wrong before, and returns what did.
// Nothing is emitted afterwards.
func (q *queue) stop(err error) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.err == nil {
		q.err = err
	}
	q.moved.Broadcast()
	for q.busy {
		q.moved.Wait()
	}
	return q.err
}
