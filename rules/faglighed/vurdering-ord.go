package faglighed

// The words that indstilling-uden-daekkende-vurdering builds its cues of.

// safe is right to do, apt right for its use.
const (
	safe = "sikkert|trygt|forsvarligt|rigtigt|klogt|tilrådeligt|holdbart|hensigtsmæssigt|rimeligt"
	// acts are what one should not do, in the passive
	acts = "bebygges|byggemodnes|omlægges|udlejes|ændres|hæves|sænkes|forlænges|ansættes|afhændes|byttes|overdrages|" +
		"udbydes|placeres|bruges|anvendes|benyttes|fældes|fjernes|nedrives|åbnes|tilbydes|indkøbes|overtages|" +
		"afskaffes|samles|sammenlægges|bortgives|frigives|bygges|anlægges|købes|indføres|udvides|flyttes|videreføres|" +
		"gives|meddeles|godkendes|imødekommes|gennemføres|vedtages|tillades|bevilges|sælges|lukkes|opføres|støttes|" +
		"iværksættes|accepteres|indgås|nedlægges|etableres|privatiseres|udliciteres|lægges|deles"
	apt = "(egnet|egnede|velegnet|velegnede|sikker|sikkert|sikre|holdbar|holdbart|holdbare|robust|robuste|" +
		"dimensioneret|bygget_til|beregnet_til|gearet|tilstrækkelig_sikker|trygt)"
)
