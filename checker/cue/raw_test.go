package cue

import (
	"reflect"
	"testing"
)

// What is written down as it lies in memory has no pointers, and no gaps that could hold
// anything.
func TestRawTypes(t *testing.T) {
	for _, v := range []any{index{}, filed{}, shelf{}, pattern{}, compiled{}} {
		if typ := reflect.TypeOf(v); solid(t, typ) != typ.Size() {
			t.Errorf("%s has gaps", typ)
		}
	}
}

// solid is how many bytes the fields of a type fill.
func solid(t *testing.T, typ reflect.Type) (size uintptr) {
	switch typ.Kind() {
	case reflect.Struct:
		for i := range typ.NumField() {
			size += solid(t, typ.Field(i).Type)
		}
		return size
	case reflect.Array:
		return uintptr(typ.Len()) * solid(t, typ.Elem())
	case reflect.Bool, reflect.Uint8, reflect.Int32, reflect.Uint32, reflect.Uint64:
		return typ.Size()
	}
	t.Errorf("%s may differ between machines, or is a pointer", typ)
	return 0
}
