package udvikling

import (
	"strings"

	"sagstjek/checker/danish"
)

// staff are those who work for a municipality, by what they do, as a cue group.
const staff = "(medarbejderne|+medarbejderne|personalet|+personalet|de_ansatte|lærerne|pædagogerne|+pædagogerne|" +
	"pedellerne|+pedellerne|formændene|+formændene|sagsbehandlerne|assistenterne|+assistenterne|hjælperne|+hjælperne|" +
	"sygeplejerskerne|chaufførerne|gartnerne|bibliotekarerne|håndværkerne|+konsulenterne|terapeuterne|+terapeuterne|" +
	"rådgiverne|+rådgiverne|vejlederne|+vejlederne|dagplejerne|køkkenassistenterne|vagtmestrene|havnefogederne|livredderne|ingeniørerne)"

// staffs are those of staff as the branches of a cue.
var staffs = strings.Trim(staff, "()")

// anyStaff are those who work somewhere, named as such or by what they do.
var anyStaff = "(ansatte|medarbejdere|+medarbejdere|pædagoger|lærere|assistenter|hjælpere|pedeller|chauffører|" +
	"stillinger|årsværk|" + staff[1:]

// counted are those who work somewhere when they are counted.
const counted = "(ansatte|medarbejdere|+medarbejdere|lærere|pædagoger|+pædagoger|assistenter|+assistenter|hjælpere|" +
	"+hjælpere|chauffører|gartnere|sygeplejersker|pedeller|serviceledere|dagplejere|bibliotekarer|sagsbehandlere|" +
	"+rådgivere|+konsulenter|håndværkere|terapeuter|+terapeuter|+arbejdere|+medhjælpere|trykkere|livreddere|vagter|" +
	"årsværk|fuldtidsstillinger)"

// employed are those who work somewhere in any form, by what they are trained for.
var employed = "(sygeplejersker|+sygeplejersker|rådgivere|rådgiverne|sagsbehandlere|+sagsbehandlere|+sagsbehandlerne|" +
	"kustoder|kustoderne|tandplejere|tandplejerne|" + strings.Trim(counted, "()") + "|" + staffs + ")"

// notOurs are the words that tell of a firm or of a plan that only gives leave to build.
var notOurs = like("=aps", "=a/s", "=i/s", "=ejerne", "=ejeren", "virksomheden", "firmaet", "boligselskab",
	"busselskab", "=entreprenøren", "=entreprenører", "=entreprenørens", "fabrik", "byggeregnskab", "anlægsregnskab",
	"lokalplan", "kommuneplan", "plantillæg", "byggetilladelse", "landzone", "miljøgodkendelse", "miljøtilladelse")

var numberWords = danish.WordSet("to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten tyve")

// isCount reports whether a folded word is a number of people or begins as one.
func isCount(w string) bool { return numberWords[w] || w[0] >= '0' && w[0] <= '9' }
