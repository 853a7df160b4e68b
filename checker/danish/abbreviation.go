package danish

// closing tells what the dot after an abbreviation may mean before a capital.
type closing uint8

const (
	plainWord closing = iota
	goesOn            // never the end of a sentence: "jf. Planloven"
	mayEnd            // the end before a capital: "300 kr. Forvaltningen"
	mostlyOn          // the end only before a word that often begins sentences: "Kbh. Det"
)

// abbreviations in lower case, without the last dot. The list is our own.
var abbreviations = map[closing][]string{
	goesOn: {
		"jf", "jvf", "jfr", "jævnf", "bl.a", "bla", "f.eks", "feks", "fx", "f.ex", "eks", "ca", "pr", "nr", "nb",
		"evt", "inkl", "incl", "ekskl", "excl", "hhv", "h.h.v", "pga", "p.g.a", "ift", "i.f.t", "iht", "i.h.t",
		"vedr", "vdr", "ang", "tlf", "telf", "kl", "pkt", "stk", "d", "dvs", "d.v.s", "sml", "smlgn", "resp", "vha",
		"v.h.a", "mht", "m.h.t",
		"sct", "skt", "brdr", "gebr", "st", "gl", "ll", "sdr", "ndr", "vr", "cand", "dr", "prof", "hr", "fr", "frk", "adv", "lic", "mag",
		"kap", "afs", "bek", "lbk", "cirk", "vejl", "matr", "ejd", "bygn", "lb", "kgl", "adm", "fhv", "tidl", "nuv", "alm",
		"spec", "suppl", "opr", "henv", "ifm", "i.f.m", "ifb", "afd", "s", "ss", "bet", "fork", "o.m", "vicedir",
		"cvr", "a.h.t", "aht", "mhp", "m.h.p", "pba", "p.b.a", "f.s.v.a", "fsva", "m.a.o", "chr", "joh", "vicebr",
		"sagsnr", "journalnr", "j.nr", "jnr", "dok.nr", "lb.nr", "matr.nr", "cvr.nr", "p.nr", "sags.nr",
	},
	mayEnd: {
		"kr", "t.kr", "tkr", "mio", "mia", "mill", "mil", "pct", "m.v", "mv", "m.fl", "mfl", "m.m", "mm", "osv", "o.s.v",
		"o.l", "ol", "o.lign", "lign", "o.a", "oa", "etc", "a.m.b.a", "amba", "p.t", "pt", "d.d", "d.å", "dd", "mdr", "årl", "indb", "kvm",
		"min", "sek", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "f.m", "e.m", "fm", "em",
		"m.h", "t.o.m", "tom", "u.d", "s.å", "d.s", "f.kr", "e.kr", "inc", "årg", "a.s", "i.s", "k.s", "p.s",
	},
	mostlyOn: {
		"kbh", "kbhvn", "jr", "sr", "co", "ltd", "ph.d", "phd", "ing", "jur", "scient", "pol", "oecon", "merc",
		"polit", "psych", "dok", "dir",
		"udv", "komm", "forv", "omr", "art", "rev", "reg", "proj", "mat", "lejl", "bem", "adr", "div", "int", "obs",
		"red", "udg", "indt", "økon", "tekn",
		"cand.jur", "cand.scient", "cand.polit", "cand.mag", "cand.merc", "cand.oecon", "cand.scient.pol",
		"cand.psych", "mag.art", "dr.med", "dr.jur", "dr.phil",
		"fig", "tab", "ktr", "forts", "max", "maks", "gns", "ref", "th", "tv",
	},
}

// beginners are words that often begin a sentence and are no names.
var beginners = []string{"det", "den", "de", "der", "dette", "disse", "denne", "i", "på", "for", "ved", "når", "hvis", "forvaltningen",
	"administrationen", "byrådet", "kommunen", "udvalget", "forslaget", "sagen", "planen", "model", "som", "efter", "til", "med", "men",
	"og", "en", "et", "herefter", "derfor", "desuden", "ifølge", "af", "alle", "begge", "her", "om", "at", "fra", "vi", "så", "dermed"}

// lettered are words that a single capital may follow as a name: "model A".
var lettered = []string{
	"model", "modellen", "alternativ", "alternativet", "scenarie", "scenariet", "variant", "plan", "løsning", "bilag", "gruppe",
	"type", "del", "fase", "hold", "liste", "listen", "blok", "bygning", "hal", "forslag", "pakke", "spor", "mulighed",
	"punkt", "litra", "kategori", "afsnit", "linje", "zone",
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
