package lovlighed

// land is real property as items about sales name it.
const land = "(ejendom|ejendommen|ejendomme|ejendommene|+ejendom|+ejendommen|+ejendomme|grund|grunde|grunden|" +
	"grundene|+grund|+grunden|+grunde|+grundene|areal|arealet|arealer|arealerne|+areal|+arealet|+arealer|bygning|" +
	"bygningen|bygninger|bygningerne|matrikel*|=matr|jord|jordstykke*|jordlod*|jordareal*|storparcel*|parcel|" +
	"parcellen|+parcel|+parcellen|+station|delareal*|+skole|+skolen|skole|skolen|børnehave|+huset|villa|villaen|" +
	"+villaen|gård|gården|+gården|plejehjem|+hjemmet|ejerlejlighed*|lejlighed*|brandstation*|hallen|stadion|kajen|" +
	"+kajen|byggeret|byggeretter|byggefelt*|restareal*|sommerhus*|landzoneareal*|vejareal*|+stationen|parceller|" +
	"+parceller|byggegrund*|erhvervsgrund*|boliggrund*|anneks*|remise*|kaserne*|vandtårn*|kolonihave*|landbrugsjord*|" +
	"lade|laden|pavillon*|forsamlingshus*|fritidshjem*|sognegård*|pakhus*|huset|husene|+huse|kiosk*|kolonihus*|" +
	"feriehus*|grønne_areal*|skovstykke*|gadekær*|marken|mark|eng|engen|strandgrund*|værkstedsbygning*|depot*|" +
	"kælderlokale*|kursuscenter*|feriekoloni*|+gård|+kroen|lagerbygning*|skov|skoven|+skoven|pedelbolig*|" +
	"tjenestebolig*|lærerbolig*|lystskov*|legeplads|legepladsen|klubhus*|jorden|strimmel|vejjord*|tankstation*|" +
	"museumsbygning*|kirkegårdsjord*|villagrund*|have|haven|+bygningen|+bygning|+hus|parcellerne|bolig|boliger|" +
	"boligen|boligerne|+bolig|+boliger|+boligen|+boligerne|lager|lageret|+lager|+lageret|campingplads*|p-plads*|pier|" +
	"molen|parkeringsplads*|kælder|kælderen|+kælder|+kælderen|hytte|hytten|+hytte|+hytten|stykket|mejeri*|kro|kroen|" +
	"+hallen|+hal|vandværk*|+vandværk|+center|+centeret|hjørnegrund*|bibliotek|biblioteket|+lejren|+haven)"

// sold are the verbs behind the land that is let go.
const sold = "(sælges|bortsælges|frasælges|afstås|skødes|tilskødes|afhændes|overdrages|bliver_solgt|blive_solgt|handles_af|ved_salg)"

// mayBuy is leave to buy, whoever gets it.
const mayBuy = "(kan|må|får_lov_til_at|får_lov_at|får_mulighed_for_at|får_ret_til_at|får_tilbud_om_at|tilbydes_at|" +
	"tillades_at) (købe|erhverve|overtage) .. "

// toSell are the verbs and nouns of letting property go.
const toSell = "(sælg|sælge|sælger|sælges|salg|salget|frasalg|frasælge|frasælger|frasælges|bortsælg*|afstå|afstår|" +
	"afstås|afståelse|afståelsen|afhænde|afhænder|afhændes|afhændelse|afhændelsen|overdrage|overdrages|overdragelse|" +
	"overdragelsen|videresalg|tilskøde|tilskødes|bliver_solgt|blive_solgt|bliver_afhændet|skille_sig_af_med|" +
	"skiller_sig_af_med|komme_af_med|kommer_af_med|handle_af_med|salgsaftale|salgsaftalen|overdragelsesaftale*|købekontrakt*|handlen_om)"

// things are what is sold and is no land.
const things = "(bil|bilen|biler|brandbil*|bus|busser|bussen|+bus|+busser|+busserne|traktor*|maskine*|+maskine|" +
	"+maskinen|møbler|inventar|inventaret|udstyr|udstyret|båd|båden|cykler|flygel*|instrument*|stole|borde|computere)"

// address is a street with a number.
const address = "(+vej|+vejen|+gade|+gaden|+gades|+stræde|+allé|+alle|+plads|+pladsen|+torv|+torvet|+boulevard|" +
	"+parken|+vænget|+bakken|+stien|+toften|+marken|+vang|+vangen|+bæk|+høj|+ager|+lund|+have|+haven|+dal|+bro|" +
	"+banke|+vænge|+holm|+torp|+kaj|+toft|+bakke|+mark|+husene|+engen|+draget|+krogen|+løkken|+lunden|+sletten|+åsen|" +
	"+brinken|+gyden|+overdrevet|+skrænten|+kæret|+dammen|+leddet|+holmen|+haverne|vej|gade|allé|plads|torv|boulevard) #"

// plot is land that is handed out by the municipality.
const plot = "(grund|grunde|grunden|grundene|+grund|+grunde|+grunden|+grundene|parcel|parcellen|parceller|" +
	"parcellerne|storparcel*|byggefelt*)"
