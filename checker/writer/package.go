package writer

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"time"

	"sagstjek/internal/xmlpart"
)

// maxPart is the most bytes of one part that are unpacked; the readers stop sooner.
const maxPart = 64 << 20

// pack is a zip file of which some parts are changed or added. The others are copied
// as they lie, packed.
type pack struct {
	zip     *zip.Reader
	byName  map[string]*zip.File
	changed map[*zip.File][]byte
	added   []addition
}

type addition struct {
	name string
	data []byte
}

func openPackage(data []byte) (*pack, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &Problem{msgBroken}
	}
	p := &pack{zip: z, byName: map[string]*zip.File{}, changed: map[*zip.File][]byte{}}
	for _, f := range z.File {
		name := xmlpart.PartName(f.Name)
		if p.byName[name] == nil {
			p.byName[name] = f
		}
	}
	for _, f := range z.File { // names are compared without regard to case, if need be
		if low := strings.ToLower(xmlpart.PartName(f.Name)); p.byName[low] == nil {
			p.byName[low] = f
		}
	}
	return p, nil
}

func (p *pack) find(name string) *zip.File {
	name = xmlpart.PartName(name)
	if f := p.byName[name]; f != nil {
		return f
	}
	return p.byName[strings.ToLower(name)]
}

func (p *pack) has(name string) bool {
	if p.find(name) != nil {
		return true
	}
	for _, a := range p.added {
		if a.name == name {
			return true
		}
	}
	return false
}

// part is the content of a part, with the changes made so far.
func (p *pack) part(name string) ([]byte, error) {
	for _, a := range p.added {
		if a.name == xmlpart.PartName(name) {
			return a.data, nil
		}
	}
	f := p.find(name)
	if f == nil || f.Flags&1 != 0 || f.UncompressedSize64 > maxPart {
		return nil, &Problem{msgBroken}
	}
	if data, ok := p.changed[f]; ok {
		return data, nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, &Problem{msgBroken}
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxPart+1))
	if err != nil || len(data) > maxPart {
		return nil, &Problem{msgBroken}
	}
	return data, nil
}

// put changes a part or adds it.
func (p *pack) put(name string, data []byte) {
	if f := p.find(name); f != nil {
		p.changed[f] = data
		return
	}
	for i := range p.added {
		if p.added[i].name == name {
			p.added[i].data = data
			return
		}
	}
	p.added = append(p.added, addition{name, data})
}

// epoch is the time added parts bear: the first a zip file can tell.
var epoch = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// bytes is the whole file.
func (p *pack) bytes() ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	err := w.SetComment(p.zip.Comment)
	for _, f := range p.zip.File {
		switch data, ok := p.changed[f]; {
		case ok:
			err = errors.Join(err, add(w, &zip.FileHeader{Name: f.Name, Method: f.Method, Modified: f.Modified}, data))
		case strings.HasSuffix(f.Name, "/"): // programs in Java pack their nothing, which Copy refuses
			err = errors.Join(err, add(w, &zip.FileHeader{Name: f.Name, Modified: f.Modified}, nil))
		default:
			err = errors.Join(err, w.Copy(f))
		}
	}
	for _, a := range p.added {
		err = errors.Join(err, add(w, &zip.FileHeader{Name: a.name, Method: zip.Deflate, Modified: epoch}, a.data))
	}
	if err = errors.Join(err, w.Close()); err != nil {
		return nil, &Problem{msgBroken}
	}
	return out.Bytes(), nil
}

func add(w *zip.Writer, h *zip.FileHeader, data []byte) error {
	to, err := w.CreateHeader(h)
	if err == nil {
		_, err = to.Write(data)
	}
	return err
}
