package reader

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"sagstjek/internal/xmlpart"
)

// The bounds of a package. Real ones hold a few hundred parts and a few MB of XML.
const (
	maxEntries   = 20_000
	maxUnpacked  = 32 << 20 // bytes read from one archive, all parts together; XML takes many times its size in memory
	ratioFloor   = 8 << 20  // parts smaller than this may be packed as tightly as they like
	maxZipRatio  = 200      // unpacked bytes per packed byte
	initialAlloc = 4 << 20  // the declared size of a part is trusted this far
)

// archive is a zip file whose parts are read whole, within bounds.
type archive struct {
	parts map[string]*zip.File
	lower map[string]*zip.File // by lower-case name
	left  int64                // how many bytes may still be unpacked
}

// openArchive opens a zip file. The error is a *Problem.
func openArchive(data []byte) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		if bytes.HasPrefix(data, []byte("PK")) {
			return nil, &Problem{"Filen er ikke hel: slutningen mangler eller er beskadiget. Hent eller gem den igen, og prøv så på ny."}
		}
		return nil, &Problem{
			"Filens indhold er ikke det, som endelsen lover. Åbn den i et tekstbehandlingsprogram, og gem den igen som .docx eller .odt.",
		}
	}
	if len(z.File) > maxEntries {
		return nil, &Problem{
			fmt.Sprintf("Filen består af over %d dele og læses ikke af sikkerhedshensyn. Kopiér teksten over i et "+
				"nyt dokument, og gem det.", maxEntries),
		}
	}
	a := &archive{parts: map[string]*zip.File{}, lower: map[string]*zip.File{}, left: maxUnpacked}
	for _, f := range z.File {
		name := xmlpart.PartName(f.Name)
		if _, again := a.parts[name]; again {
			continue
		}
		a.parts[name] = f
		if low := strings.ToLower(name); a.lower[low] == nil {
			a.lower[low] = f
		}
	}
	return a, nil
}

// has reports whether the archive holds the part, whatever the case of its name.
func (a *archive) has(name string) bool { return a.find(name) != nil }

func (a *archive) find(name string) *zip.File {
	name = xmlpart.PartName(name)
	if f := a.parts[name]; f != nil {
		return f
	}
	return a.lower[strings.ToLower(name)]
}

// part unpacks one part. The error is a *Problem.
func (a *archive) part(name string) ([]byte, error) {
	f := a.find(name)
	if f == nil {
		return nil, &Problem{fmt.Sprintf("Filen mangler delen %q. Åbn den i et tekstbehandlingsprogram, og gem den igen.", name)}
	}
	if f.Flags&1 != 0 {
		return nil, &Problem{"Filen er låst med en adgangskode. Fjern adgangskoden, og gem filen igen."}
	}
	limit := a.left
	if packed := int64(f.CompressedSize64); packed < limit/maxZipRatio {
		limit = max(ratioFloor, packed*maxZipRatio)
	}
	limit = min(limit, a.left)
	if f.UncompressedSize64 > uint64(limit) { // what it says of itself; a lie is met below
		return nil, tooPacked()
	}
	r, err := f.Open()
	if err != nil {
		return nil, damaged(name, err)
	}
	defer r.Close()
	var out bytes.Buffer
	out.Grow(int(min(f.UncompressedSize64, initialAlloc)) + bytes.MinRead)
	n, err := io.Copy(&out, io.LimitReader(r, limit+1))
	a.left -= n
	if n > limit {
		return nil, tooPacked()
	}
	if err != nil {
		return nil, damaged(name, err)
	}
	return out.Bytes(), nil
}

func tooPacked() error {
	return &Problem{
		"Filen fylder urimeligt meget, når den pakkes ud, og læses ikke af sikkerhedshensyn. Kopiér teksten over i " +
			"et nyt dokument, og gem det, eller del det i flere.",
	}
}

func damaged(name string, err error) error {
	if errors.Is(err, zip.ErrAlgorithm) {
		return &Problem{
			fmt.Sprintf("Filen er pakket på en måde, som ikke kan læses (delen %q). Åbn den i et "+
				"tekstbehandlingsprogram, og gem den igen.", name),
		}
	}
	return &Problem{fmt.Sprintf("Filen er beskadiget (delen %q kan ikke pakkes ud). Hent eller gem den igen, og prøv så på ny.", name)}
}
