package lint

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"sagstjek/checker"
)

// tasks are numbers, and doing one tells its number after a while.
func numbered(n int) (tasks []int, do func(int) (checker.FileResult, error)) {
	for i := range n {
		tasks = append(tasks, i)
	}
	return tasks, func(i int) (checker.FileResult, error) {
		time.Sleep(time.Duration(rand.IntN(300)) * time.Microsecond)
		return checker.FileResult{Path: fmt.Sprint(i)}, nil
	}
}

func TestResultsComeInOrder(t *testing.T) {
	for _, jobs := range []int{0, 1, 2, 7, 300} {
		tasks, do := numbered(200)
		var taken, emitted atomic.Int64
		var got []int
		err := inOrder(t.Context(), jobs, tasks, func(i int) (checker.FileResult, error) {
			if ahead := taken.Add(1) - emitted.Load(); jobs > 0 && ahead > int64(4*jobs)+1 {
				t.Errorf("%d jobs: %d results are held at once", jobs, ahead)
			}
			return do(i)
		}, func(r *checker.FileResult, err error) error {
			var i int
			fmt.Sscan(r.Path, &i)
			got = append(got, i)
			emitted.Add(1)
			return err
		})
		if err != nil || !slices.Equal(got, tasks) {
			t.Errorf("%d jobs: %v, %v", jobs, got, err)
		}
	}
}

func TestNothingComesAfterTheEnd(t *testing.T) {
	fault := errors.New("full")
	for _, jobs := range []int{1, 2, 7} {
		for _, cancelled := range []bool{false, true} {
			ctx, cancel := context.WithCancel(t.Context())
			tasks, do := numbered(100)
			last, over := 0, false
			err := inOrder(ctx, jobs, tasks, do, func(*checker.FileResult, error) error {
				if over {
					t.Error("a result came after the end")
				}
				if last++; last == 20 && cancelled {
					cancel()
				} else if last == 20 {
					return fault
				}
				return nil
			})
			over = true
			if want := map[bool]error{false: fault, true: context.Canceled}[cancelled]; !errors.Is(err, want) ||
				last < 20 || !cancelled && last > 20 {
				t.Errorf("%d jobs: it ended after %d results with %v, want %v", jobs, last, err, want)
			}
			time.Sleep(5 * time.Millisecond)
			cancel()
		}
	}
}

// A task that never ends holds nobody up who gives up.
func TestInterruptedWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	hang := make(chan struct{})
	defer close(hang)
	tasks, _ := numbered(50)
	err := inOrder(ctx, 2, tasks, func(i int) (checker.FileResult, error) {
		if i == 3 {
			<-hang
		}
		return checker.FileResult{}, nil
	}, func(*checker.FileResult, error) error { return nil })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("it ended with %v", err)
	}
}

// A walk over many folders can be interrupted.
func TestWalkInterrupted(t *testing.T) {
	l, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.Walk(ctx, []string{t.TempDir()}); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}
