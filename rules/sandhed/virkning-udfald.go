package sandhed

import "sagstjek/rules/sandhed/tal"

// The cues of tal-uden-kilde-eller-forudsaetning for how many come through: "8 ud af 10 unge
// kommer i job", "op til 70 procent af de ældre undgår indlæggelse", "gavner 6.000 borgere".

// outcomes are what becomes of people or troubles when something works, as the branches of a
// cue. What they are or think ("bor i byen", "handler om støj") is only counted.
const outcomes = "undgår|slipper|forsvinder|ophører|bortfalder|kommer_i_job|kommer_i_arbejde|kommer_i_uddannelse|" +
	"kommer_i_beskæftigelse|kommer_i_lære|kommer_i_praktik|kommer_i_gang|kommer_videre|kommer_ud|kommer_tilbage|" +
	"vender_tilbage|finder_arbejde|finder_job|finder_vej|finder_en|får_job|får_arbejde|får_et_job|får_et_bedre|" +
	"får_bedre|får_en_bedre|får_det_bedre|får_færre|får_mindre|får_mere|gennemfører|består|klarer|bliver_raske|" +
	"bliver_bedre|bliver_selvhjulpne|bliver_selvforsørgende|bliver_boende|bliver_i|bliver_afværget|stopper_med|" +
	"holder_op|fastholder|fastholdes|forbedrer|forbedres|undgås|afværges|forebygges|lærer|fravælger|vil_bestå|" +
	"vil_undgå|vil_slippe|vil_gennemføre|vil_kunne|vil_klare|vil_få|vil_komme|vil_blive"

// fractions are shares in words, as the branches of a cue.
const fractions = "halvdelen|en_halvdel|en_tredjedel|to_tredjedele|en_fjerdedel|tre_fjerdedele|en_femtedel|" +
	"to_femtedele|tre_femtedele|fire_femtedele|en_sjettedel|en_tiendedel|ni_tiendedele|hovedparten|tredjedelen|fjerdedelen"

// roughly may stand before a figure.
const roughly = "(op_til|op_mod|mindst|ca|cirka|omkring|over|mere_end|næsten|godt|knap|anslået|yderligere|hele)?"

// groups are those who fare or are reached, in the plural, as the branches of a cue.
const groups = helped + "|" + takers + "|" + comers + "|fædre|mødre|kvinder|forældre|lærere|gående|skolebørn|naboer|" +
	"kronikere|hjemløse|seniorer|de_+e|de_+ede|+klagerne|klagerne|sagerne|konflikterne|+erne|+ne"

// sharesFare tell that a share comes through, saved that somebody is spared something.
var (
	sharesFare = []string{
		"(" + fractions + ") af .. (" + outcomes + ")",
		"(#|" + tal.Spelled + ") (ud_af|af) (de)? (#|" + tal.Spelled + ") (+e)? (" + groups + ")? .. (" + outcomes + ")",
		"(får|hjælper|løfter|bringer|flytter|fastholder) " + roughly + " (" + fractions + ") af .. (til_at|i|ud|videre|over)",
		"(fjerner|fjerne|forebygger|forebygge|forhindrer|forhindre|afværger|afværge|eliminerer|eliminere|" +
			"overflødiggør|sparer|spare|løser|løse) " + roughly + " (" + fractions + ") af",
		"(bliver|er) " + roughly + " (" + fractions + ") (lavere|kortere|højere|hurtigere|billigere|bedre)",
		"(skærer|sparer|spares|vinder|vindes|frigør|frigøres|barberer|sparet) " + roughly + " (" + tal.Spelled +
			") (minutter|timer|dage|uger|arbejdsdage|arbejdstimer|årsværk|stillinger) (om|pr|af|på|i|hver|ved)",
		"(sænker|hæver|øger|mindsker|dæmper|løfter|reducerer|forkorter) .. med " + roughly + " (" + tal.Spelled +
			") (grader|minutter|timer|dage|uger|decibel|procentpoint|procent|pct|point)",
	}
	figuresFare = []string{
		"# (pct|procent|%) af (de|dem|alle|byens|kommunens|vores)? (+e|+ede)? (" + groups + ") (" + outcomes + ")",
		"(gavner|gavne|skåner|skåne|beskytter|aflaster|berører_positivt|bringer_glæde_til|løfter_trivslen_for|" +
			"styrker_trivslen_for) " + roughly + " #",
		"(kommer|komme) " + roughly + " # .. til (gode|gavn)",
		"(slipper|slippe) .. for " + roughly + " #",
		"til (gavn|glæde) for " + roughly + " #",
	}
)
