package report

import (
	"sagstjek/checker"
	"sagstjek/checker/document"
)

// The types below are the JSON contract; docs/sagstjek.schema.json is made from
// them and their doc and enum tags.

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonDocument struct {
	Schema  int         `json:"schema" doc:"Formatets version"`
	Tool    jsonTool    `json:"tool"`
	Files   []jsonFile  `json:"files" doc:"Filerne i den rækkefølge, de blev givet"`
	Summary jsonSummary `json:"summary"`
}

type jsonFileLine struct {
	Schema int `json:"schema"`
	jsonFile
}

type jsonSummaryLine struct {
	Schema  int         `json:"schema"`
	Summary jsonSummary `json:"summary"`
}

type jsonFile struct {
	Path     string     `json:"path"`
	Encoding string     `json:"encoding" doc:"Tekstfilens tegnsæt; tom for Word og ODT"`
	Error    *string    `json:"error" doc:"Hvorfor filen ikke kunne tjekkes eller ikke blev tjekket helt; ellers null"`
	Notes    []jsonNote `json:"notes"`
	Old      string     `json:"old,omitzero" doc:"Den udgave, der er sammenlignet med; kun ved compare"`
	New      []string   `json:"new,omitzero" doc:"Fingeraftryk af fund fra check, som er nye i den nye udgave; kun ved compare"`
	Gone     []string   `json:"gone,omitzero" doc:"Fingeraftryk af fund fra check i den gamle udgave, som er væk; kun ved compare"`
	Items    []jsonItem `json:"items"`
}

type jsonNote struct {
	Level   string `json:"level" enum:"info,warning"`
	Rule    string `json:"rule" doc:"Regel, som bemærkningen kommer fra, eller tom"`
	Message string `json:"message"`
}

type jsonItem struct {
	Index     int               `json:"index" doc:"Sagens plads i filen, fra 1"`
	Number    string            `json:"number" doc:"Sagens nummer, som filen skriver det"`
	Title     string            `json:"title" doc:"Tom for lukkede sager"`
	Type      document.ItemType `json:"type" enum:"beslutning,drøftelse,orientering,medlemsforslag,lukket,regnskab,formalia,ukendt"`
	Access    document.Access   `json:"access" doc:"åben eller lukket; tom, hvis det ikke står der"`
	Committee string            `json:"committee"`
	Meeting   string            `json:"meeting" doc:"Mødets dato som år-måned-dag, eller tom"`
	Words     int               `json:"words"`
	LIX       int               `json:"lix"`
	Notes     []jsonNote        `json:"notes"`
	Findings  []jsonFinding     `json:"findings" doc:"I den rækkefølge, de står i teksten; undladte fund er med"`
}

type jsonFinding struct {
	Rule        string           `json:"rule"`
	Group       string           `json:"group" doc:"Fund med samme gruppe vises som ét; ellers tom"`
	Duty        string           `json:"duty" enum:",lovlighed,sandhed,faglighed,udvikling,ansvar,aabenhed,neutralitet,betjening"`
	Severity    checker.Severity `json:"severity" enum:"fejl,advarsel,forslag"`
	Kind        checker.Kind     `json:"kind" enum:"claim,absence" doc:"claim: noget, teksten siger; absence: noget, den ikke siger"`
	Message     string           `json:"message"`
	Remedy      string           `json:"remedy"`
	Section     document.Role    `json:"section" doc:"Afsnittets rolle, eller tom"`
	HeadingText string           `json:"headingText" doc:"Afsnittets overskrift i filen, eller tom"`
	Place       document.Place   `json:"place"`
	Quote       string           `json:"quote" doc:"Højst 40 ord; tom for lukkede sager"`
	Evidence    []jsonEvidence   `json:"evidence"`
	Fix         *jsonFix         `json:"fix"`
	Suppressed  *jsonSuppressed  `json:"suppressed"`
	Fingerprint string           `json:"fingerprint" doc:"16 hexcifre, eller tom"`
}

type jsonEvidence struct {
	Note  string         `json:"note"`
	File  string         `json:"file" doc:"Tom for fundets egen fil"`
	Place document.Place `json:"place"`
	Quote string         `json:"quote"`
}

type jsonFix struct {
	Label string     `json:"label"`
	Safe  bool       `json:"safe" doc:"false: et menneske skal se på resultatet"`
	Edits []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Start int    `json:"start" doc:"Byte i filen; for Word og ODT i dokumentets tekst"`
	End   int    `json:"end"`
	Text  string `json:"text" doc:"Den nye tekst i UTF-8"`
}

type jsonSuppressed struct {
	Reason string `json:"reason"`
	Where  string `json:"where" doc:"Hvor undladelsen står"`
}

type jsonSummary struct {
	Files    int `json:"files"`
	Items    int `json:"items"`
	Errors   int `json:"errors" doc:"Filer, der ikke kunne tjekkes eller ikke blev tjekket helt"`
	Fejl     int `json:"fejl"`
	Advarsel int `json:"advarsel"`
	Forslag  int `json:"forslag"`
	Rules    int `json:"rules" doc:"Kontroller, der er kørt"`
}
