package cue

import "unsafe"

// A snapshot is the memory of a matcher as it is, and is used where it lies: to read it
// piece by piece would take longer than checking a text. All that is in it is made of
// types without pointers and without gaps between their fields.

// bytesOf is the memory of a list.
func bytesOf[T any](list []T) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(list))), len(list)*size[T]())
}

// listOf is the list that has such memory. It may be read only.
func listOf[T any](memory string) []T {
	n := len(memory) / size[T]()
	if n == 0 {
		return nil
	}
	first := unsafe.Pointer(unsafe.StringData(memory))
	if align := unsafe.Alignof(*new(T)); uintptr(first)%align != 0 {
		list := make([]T, n)
		copy(bytesOf(list), memory)
		return list
	}
	return unsafe.Slice((*T)(first), n)[:n:n]
}

func size[T any]() int { return int(unsafe.Sizeof(*new(T))) }

// asString is a text that is never written in again.
func asString(text []byte) string { return unsafe.String(unsafe.SliceData(text), len(text)) }
