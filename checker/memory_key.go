package checker

import (
	"encoding/binary"
	"reflect"
	"time"

	"sagstjek/checker/agenda"
	"sagstjek/checker/danish"
	"sagstjek/checker/document"
)

// sentenceKey is the text of a sentence and that of its lead-in, which stands elsewhere.
func (m *memory) sentenceKey(text string, s *agenda.Sentence) []byte {
	m.key = m.key[:0]
	for _, run := range [][]danish.Word{s.Words[:s.Lead], s.Words[s.Lead:]} {
		if len(run) > 0 {
			m.key = append(m.key, text[run[0].Span.Start:run[len(run)-1].Span.End]...)
		}
		m.key = append(m.key, 0)
	}
	return m.key
}

// keyOf is all that rules may see of an item: its text, how it was understood, and
// of the file around it the name, the notes and what stands before the first item.
// Places count from where the item begins.
func (m *memory) keyOf(doc *document.Document, it *document.Item) string {
	k := keyMaker{m.key[:0], it.Span.Start}
	for _, s := range []string{doc.Name, doc.Format, doc.Text[:min(doc.Items[0].Span.Start, headBytes)], doc.Slice(it.Span)} {
		k.text(s)
	}
	k.value(reflect.ValueOf(doc.ShowClosed))
	k.value(reflect.ValueOf(it))
	k.value(reflect.ValueOf(doc.BlocksIn(it.Span)))
	k.value(reflect.ValueOf(doc.Notes))
	m.key = k.key
	return string(k.key)
}

// keyMaker writes values one after another so that different ones differ.
type keyMaker struct {
	key  []byte
	base int // what spans count from
}

func (k *keyMaker) number(n int64) { k.key = binary.AppendVarint(k.key, n) }

func (k *keyMaker) flag(b bool) {
	if b {
		k.number(1)
	} else {
		k.number(0)
	}
}

func (k *keyMaker) text(s string) {
	k.number(int64(len(s)))
	k.key = append(k.key, s...)
}

// value writes all exported fields of what it is given and of what that points to.
func (k *keyMaker) value(v reflect.Value) {
	switch {
	case v.Type() == spanType:
		if s := v.Interface().(document.Span); s.Empty() {
			k.number(-1 << 40)
		} else {
			k.number(int64(s.Start - k.base))
			k.number(int64(s.End - s.Start))
		}
		return
	case v.Type() == timeType:
		k.number(v.Interface().(time.Time).Unix())
		return
	}
	switch v.Kind() {
	case reflect.String:
		k.text(v.String())
	case reflect.Bool:
		k.flag(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		k.number(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		k.number(int64(v.Uint()))
	case reflect.Pointer:
		if k.flag(!v.IsNil()); !v.IsNil() {
			k.value(v.Elem())
		}
	case reflect.Slice:
		k.number(int64(v.Len()))
		for i := range v.Len() {
			k.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				k.value(v.Field(i))
			}
		}
	default:
		panic("checker: a document holds a " + v.Kind().String())
	}
}
