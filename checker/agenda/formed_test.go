package agenda_test

import (
	"testing"

	"sagstjek/checker/document"
)

// An item that stands in a table, a section in each row, has its sections.
func TestSectionsAsRows(t *testing.T) {
	for name, text := range map[string]string{
		"a.md": "# Ny bro\n\n| Indstilling | Det indstilles, at broen bygges. |\n|---|---|\n" +
			"| Sagsfremstilling | Broen er rusten. |\n| Økonomi | Den koster 2 mio. kr. |\n",
		"a.html": "<h1>Ny bro</h1><table><tr><td>Udvalg</td><td>Havneudvalget</td></tr><tr><td><b>Indstilling</b></td><td><p>Det indstilles,</p><ol><li>at broen bygges</li></ol></td></tr>" +
			"<tr><td><b>Sagsfremstilling</b></td><td><p>Broen er rusten.</p><p>Den lukkes i " +
			"maj.</p></td></tr><tr><td>Økonomi</td><td>Den koster 2 mio. kr.</td></tr></table>",
		"b.html": "<h1>Ny bro</h1><table><tr><td>Udvalg</td><td>Havneudvalget</td></tr><tr><td " +
			"colspan=2>Indstilling</td></tr><tr><td colspan=2>Det indstilles, at broen bygges.</td></tr>" +
			"<tr><td colspan=2>Sagsfremstilling</td></tr><tr><td colspan=2><p>Broen er rusten.</p><p>Den lukkes i " +
			"maj.</p></td></tr><tr><td colspan=2>Økonomi</td></tr><tr><td colspan=2>Den koster 2 mio. kr.</td></tr></table>",
	} {
		doc, it := one(t, name, text)
		if doc.Slice(it.Title) != "Ny bro" || it.Type != document.Decision || len(it.Points) != 1 {
			t.Errorf("%s: title %q, %s, %d points", name, doc.Slice(it.Title), it.Type, len(it.Points))
		}
		var roles []document.Role
		for _, s := range it.Sections {
			if !s.Heading.Empty() {
				roles = append(roles, s.Role)
			}
		}
		if len(roles) != 3 || roles[0] != document.RoleRecommendation || roles[1] != document.RoleCase || roles[2] != document.RoleEconomy {
			t.Errorf("%s: sections %v", name, roles)
		}
	}
}

// A table of what others say of the sections is one of data.
func TestRowsOfNoSections(t *testing.T) {
	for _, text := range []string{
		"# Ny bro\n\n## Indstilling\n\nDet indstilles, at broen bygges.\n\n## Sagsfremstilling\n\n" +
			"Svarene er disse:\n\n| Sagsfremstilling | Den er for kort. |\n|---|---|\n| Økonomi | Den er for dyr. |\n",
		"# Ny bro\n\n| Afsnit | Svar |\n|---|---|\n| Økonomi | Den er for dyr. |\n| Bilag | Kortet mangler. |\n",
	} {
		doc, _ := one(t, "a.md", text)
		if last := doc.Blocks[len(doc.Blocks)-1]; last.Table == nil {
			t.Errorf("%q: the table is gone", text)
		}
	}
}
