package lovlighed

// onlyOne is the only one of a place.
const onlyOne = "(+ets|+ens|+nes|skolens|stedets|byens|børnehavens|centrets|afdelingens|bostedets|landsbyens|hjemmets) eneste"

// theLeader is somebody told by the post at a place.
const theLeader = "(skolens|stedets|byens|børnehavens|centrets|afdelingens|bostedets|institutionens|plejecentrets|" +
	"bibliotekets|museets|+husets|+skolens|+hjemmets) (leder|souschef|pedel|kok|sekretær|rektor|bogholder|gartner|" +
	"kasserer|chef|formand|forstander)"

// onlyWorker is the only one of a trade.
const onlyWorker = "eneste (kvindelige|mandlige|fastansatte|voksne|unge|uddannede|faglærte|" +
	"tilbageværende)? (+arbejder|+mester|+inspektør|pædagog|lærer|leder|chef|+vært|pedel|*leder|+lærer|*pædagog|" +
	"+mand|*assistent|+chef|kok|gartner|chauffør|bogholder|sekretær|*hjælper|*sygeplejerske|medarbejder|ansatte|" +
	"+konsulent|+terapeut|+rådgiver)"

// kin are those told by whose they are.
const kin = "(kone|hustru|mand|samlever|ægtefælle|kæreste|søn|datter|barn|børn|mor|far|bror|søster|svigermor|" +
	"svigerfar|+søn|+datter|forældre|barnebarn|bedstemor|bedstefar)"

// handful is a few people.
const handful = "(én|1|to|2|tre|3|fire|4) (person|dreng|pige|kvinde|mand|bruger|ansat|borger|borgere|elev|elever|" +
	"barn|børn|unge|beboer|beboere|medarbejder|medarbejdere|familie|familier|personer|brugere|søskende|drenge|piger|" +
	"kvinder|mænd|brødre|søstre|tvillinger|unge_mænd|unge_kvinder|ansatte)"

// benefits are what the municipality pays those who have no income of their own.
const benefits = "(kontanthjælp|førtidspension|sygedagpenge|overførselsindkomst|integrationsydelse|uddannelseshjælp|" +
	"ressourceforløb|seniorpension|selvforsørgelses-*)"

// sensitive are what is told of health, crime, family and money: of whomever.
var sensitive = []string{
	"(autisme|autist|autistisk|autismespektr*|adhd|add|aspergers|tourettes|downs|angst|angstanfald|depression|" +
		"deprimeret|skizofreni*|psykose*|psykisk_syg|psykiatrisk*|spiseforstyrrelse*|anoreksi|ocd|ptsd|demens|dement|" +
		"alzheimers|kræft|kræftsyg|epilepsi|sklerose|hiv|diabetes|hjerneskade*|blodprop*|hjerneblødning*|" +
		"kørestolsbruger|kørestol|lammet|parkinson*|amputer*|hjertesyg*|leukæmi|brystkræft|gigt|bipolar|borderline|" +
		"høreskade*|udviklingshæm*|handicap|diagnose|diagnosen|diagnoser|diagnosticeret)",
	"(sygemeld*|ramt|gået_ned|diagnosticeret|behandling) .. stress",
	"(langtidssygemeld*|sygemeldt|sygemelding|sygemeldingen|sygdomsforløb*|udbrændt*|alvorligt_syg|kronisk_syg|terminal*)",
	"(misbrug|misbruger*|+misbruger|alkoholmisbrug|stofmisbrug|alkoholiker*|alkoholproblem*|narko*|hash*|selvmord*|selvskade*)",
	"(dømt|straffet|straffeattest|fængslet|fængsel|sigtet|anholdt|fængselsdom*|fængselsstraf*|afsoning|domfældt*|" +
		"prøveløslad*|varetægtsfængslet|afsonet|voldsdom|bandemedlem)",
	"(+sygdom|+sygdommen|nyresvigt|dialyse|dialysen|kemoterapi|kemo|strålebehandling|+transplanteret|" +
		"+transplantation|lungekræft|tarmkræft|blodkræft|hudkræft|prostatakræft|modermærkekræft|muskelsvind|" +
		"tuberkulose|hepatitis|alzheimer|+tumor|abort|afrusning|afvænning|misbrugsbehandling|alkoholbehandling|" +
		"selvskader|stomi|hjernerystelse|hjertestop|cirrose|skrumpelever)",
	"fjernet hjemmefra", "(fjernet|taget|hentet) fra (hjemmet|forældrene|familien|moren|moderen|faren|faderen)",
	"(frakendt|fradømt) .. (forældremyndighed*|samvær*)",
	"(posttraumatisk*|hjertefejl|diskusprolaps|kræftramt|alkoholiseret|alkoholiserede|ludoman|ludomani|spillegæld|" +
		"uhelbredelig*|døende|beruset|spirituspåvirket|kemobehandling|inkontinent|svagsynet|svagtseende|hørehæmmet|" +
		"afruses|stofafhængig|alkoholafhængig|selvmordstruet|tvangsindlægges|hjerteproblemer|søvnproblemer|" +
		"blodpropper|kokain|heroin|amfetamin|hjemløs|kristendommen|hæleri|udbrændthed|pillemisbrug|ordblind|" +
		"hiv-positiv|+kræft|+lidelse|+misbrug)",
	"(morfin|metadon|antabus|insulin|nervemedicin|sovemedicin|lykkepiller|antidepressiv*|psykofarmaka)",
	"(anklaget|anklage|anklagen|efterforskes|efterforsket|mistænkt) .. (vold|overgreb|tyveri|bedrageri|hæleri|" +
		"svindel|blufærdighed*)",
	"vold (mod|over_for) (et|sit|sin|sine|en)",
	"udsat for (vold|overgreb|incest|trusler)", "medicin (for|mod|imod)", "(er|blev|bliver|blevet) opereret",
	"indlagt (med|til|efter|flere|#)",
	"(tog|taget|tage) .. (sit_eget_liv|livet_af_sig|livet_af_sig_selv)", "(ved|for) egen hånd",
	"(slog|slået|tævet|banket) (ham|hende|sin|sit|sine)",
	"(mistet|frataget|afslag_på|inddraget) .. (opholdstilladelse*|kørekortet)", "på flugt fra (sin|sit|en)",
	"(spiritusdom*|spirituskørsel)",
	"(anbragt|tvangsfjernet|voldsramt|voldtægt|overgreb|incest|seksuel*|homoseksuel|transkønnet|asylansøger|fagforeningsmedlem)",
	"(kontanthjælp|førtidspension|gældssaneret|privat_gæld|skilsmisse) .. (modtager|har|får|fik)",
	"flygtet .. (fra|for|efter) .. (vold*|mand|ægtefælle|kæreste|samlever|partner|far)",
	"voldelig* (mand|kæreste|ægtefælle|far|samlever|ekskæreste|ekskone|partner|ekspartner)",
	"(på|fik|søgt|søger|tilkendt|afslag_på) " + benefits,
	"(psykiske|psykisk) (problemer|lidelse*|sygdom|sårbar|diagnose|sammenbrud)",
	"(sammenbrud|hukommelsesbesvær|kørestolsbruger*|rollator)", "(dom|domme|fængselsdom) for", "(i|ved|efter|under) skilsmisse",
	"(afskediget|bortvist|fyret|opsagt) .. (for|grundet|på_grund_af|efter) .. (tyveri|bedrageri|vold|druk|spiritus*|" +
		"samarbejdsproblem*|sygdom|misbrug)",
	"(drikker|drukket) .. (arbejdstid*|sendt_hjem|for_meget|arbejdet)",
	"(voldtaget|overfaldet|cerebral_parese|gravid|blind|døv|senil|parkinsons|hjerteanfald|tvangsindlagt|indlagt_på|" +
		"selvmordsforsøg)",
	"(sygemeldt|fravær*|orlov) .. (skilsmisse|dødsfald|miste*|krise)",
	"(mor|moren|moderen|far|faren|faderen|forælder|forælderen|forældrene|bedstemor|bedsteforældre) til .. (anbragt|" +
		"anbragte|tvangsfjernede)",
	"(har|fik|fået) .. (barn|børn|søn|datter|tvillinger) (anbragt|fjernet|tvangsfjernet)",
	"(har|fik|fået) (anbragt|fjernet|tvangsfjernet) .. (barn|børn|søn|datter)", "har et anbragt barn",
	"(mistet|fået_frataget|fratages|frataget) .. (samvær|samværet|forældremyndighed|forældremyndigheden)",
	"(blevet|er|blev) (skilt|separeret)",
	"(har|får|fik|fået|modtager|modtaget|lever_af|levet_af|været_på) (i|siden|stadig|også)? " + benefits,
	"(sat_ud|smidt_ud|udsat_af) .. (gæld|restance|husleje|lejlighed*|bolig*)", "(personligt|personlig) konkurs",
	"(skylder|skyldte) .. (husleje|skat|restance|kommunen)",
	"har .. (huslejerestance*|skattegæld|privat_gæld|restance_på)",
	"(politianmeldt|anmeldt|meldt_til_politiet|tiltalt|mistænkt|straffet) for", "(underslæb|bedrageri|voldsdømt|blufærdighedskrænkelse)",
	"(afskediget|bortvist|fyret|opsagt) for", "(muslimsk*|jødisk*|jehovas*)",
	"hjemmepleje (#|en|to|tre|fire|fem|seks) gange", "(kan|kunne) ikke længere (gå|køre|arbejde|klare_sig|bo_alene)",
}

// onePerson is one person, or a family, as a text tells of them.
var onePerson = []string{
	"(sønnen|datteren|drengen|pigen|barnet|eleven|medarbejderen|beboeren|borgeren|manden|kvinden|moderen|moren|" +
		"faderen|faren|ægtefællen|ansøgeren|lederen|læreren|pædagogen|lejeren|klageren|naboen|enken|familien|" +
		"forældrene|parret|afdøde|flygtningen|pensionisten|landmanden|fru|hr|forælderen|bedstemoren|plejemoren|" +
		"ejeren|køberen|anmelderen|ægteparret|+datteren|+sønnen|+moderen|+moren|+faderen|+faren|+barnet)",
	"(tvillingerne|søskendeparret|brødrene|søstrene|søskende)",
	"den (yngste|ældste|ene|anden|tredje|sidste) (har|er|lider|får|fik|blev)",
	"(klager|ansøger|ejer|nabo|lejer|beboer|anmelder) (bor|har|er|lider|fik|får|blev)",
	"(begge|hans|hendes|drengens|pigens|barnets|elevens|sønnens|datterens) (forældre|mor|far|familie|stedfar|bedstemor)",
	"(en|én|et|den|vores|hans|hendes) (dreng|pige|kvinde|mand|borger|elev|beboer|medarbejder|leder|lærer|pædagog|mor|" +
		"far|familie|ung|bruger|ansøger|lejer|søn|datter|ansat|sygeplejerske|barn|flygtning|pensionist|landmand|enke|" +
		"enkemand|ægtepar|par|nabo|kunde|asylansøger|skoleelev|lærling)",
	"(en|én|et|den) (enlig|ung|unge|gamle|syge|ældre|yngre|voksen|lille|alvorligt_syg|syg|handicappet|bestemt|" +
		"konkret|tidligere|arbejdsløs|ledig|fraskilt|nydansk) (dreng|pige|kvinde|mand|borger|elev|beboer|medarbejder|" +
		"leder|lærer|pædagog|mor|far|forsørger|familie|bruger|ansøger|lejer|søn|datter)",
	"(en|én|et|den) (+sk|+ske) (dreng|pige|kvinde|mand|elev|beboer|medarbejder|mor|far|familie|søn|datter|enke)",
	"(mor|moren|far|faren|kvinde|mand|enke|forsørger|familie) med (en|én|et|#|to|tre|fire|fem) (mindre|små|voksne|" +
		"hjemmeboende|tvillinger)? (søn|sønner|datter|døtre|barn|børn|drenge|piger|tvillinger)",
	"(dreng|pige|kvinde|mand|borger|elev|beboer|søn|datter) på # år", "(en|den) +årig",
	"(den_eneste|den_sidste|den_yngste|den_ældste|den_ene) (elev|beboer|medarbejder|dreng|pige|familie|lejer|borger|" +
		"ansat|bruger)",
	"(+lederen|+læreren|+pædagogen|+chefen|+assistenten|+hjælperen|+konsulenten|+sekretæren|+inspektøren|+rådgiveren|" +
		"+plejersken|+mesteren|+arbejderen|rektor|rektoren|pedellen|vicepedellen|chaufføren|+behandleren|+plejeren|" +
		"+føreren)",
	"(en|den) (tidligere|fratrådte|afskedigede|opsagte|sygemeldte|nuværende) (+leder|+lærer|+pædagog|+chef|" +
		"+assistent|+hjælper|+konsulent|ansat|medarbejder|kollega)",
	onlyOne, onlyWorker, theLeader, "(lærlingen|eleven|praktikanten|vikaren)",
	"den (eneste|ene) .. (familie|elev|beboer|medarbejder|lærer|pædagoger|lærere|medarbejdere|ansatte|ledere)",
	"(kassereren|formanden|næstformanden|træneren|forpagteren|holdlederen) .. (er|blev|har) .. (sygemeldt|dømt|" +
		"indlagt|afskediget|bortvist|fængslet)",
	"(eneste|sidste) (kørestolsbruger|ansatte|lejer|beboer|elev)",
	"(hans|hendes) (søn|datter|mand|kone|hustru|barn|mor|far|kæreste|ægtefælle)",
	"(ansøger|ejer|klager) (har|lider|er|får)",
}

// knownBy is what makes a person one who can be known.
var knownBy = []string{
	"(i|på|nr|nummer) nr? #", "(i|på) (opgang|opgangen|blok|blokken|etage) nr? #",
	"(hus|huset|+hus|+huset|lejlighed|bolig|stue|have|haven|kolonihave|plads|bådplads|stand|række) (nr|nummer)? #",
	"i nr #", "på # år", "(en|den) +årig",
	"(tillidsrepræsentant|tillidsrepræsentanten|arbejdsmiljørepræsentant*|souschef*|pedel*|skolelederen|" +
		"viceskoleleder*|skolens_eneste|stedets_eneste|tidligere_leder|formanden|kasserer*|kantineleder*)",
	onlyOne, onlyWorker, theLeader, "(netop|nyligt|nylig|for_nylig) .. (vendt|kommet|flyttet|løsladt|blevet|tilbage)",
	"(den_eneste|eneste|den_sidste|sidste|den_yngste|den_ældste|den_ene) (elev|beboer|medarbejder|dreng|pige|familie|" +
		"lejer|borger|ansat|bruger)",
	"(i|fra|på) (+gade|+gaden|+vej|+vejen|+stræde|+torv|+parken|+skolen|+hjemmet|+centret|+centeret|+huset|+gården)",
	"(født|bosat|bopæl) .. (i|på|den)",
	"(familien|+familien|parret) (=A*|=B*|=C*|=D*|=E*|=F*|=G*|=H*|=J*|=K*|=L*|=M*|=N*|=O*|=P*|=R*|=S*|=T*|=U*|=V*|=W*|=Y*|=Z*|=Æ*|=Ø*|=Å*)",
	"(matr|matrikel|matriklen|matrikelnummer) (nr|nummer)? #", "(på|i) # sal",
	"i stuen (tv|th|til_venstre|til_højre|mf)", "(på|af|fra|i) (matrikel|matr|matriklen|lejlighed|værelse)",
	"den (eneste|ene) (+iske|+ske)? (familie|elev|beboer|medarbejder)", "den ene af de (to|tre|2|3)",
}

// household are the parties of a case and their kin, each as the subject of a clause.
var household = []string{
	"(ejeren|ejer|ansøgeren|ansøger|naboen|klageren|lejeren|køberen|sælgeren|bygherren|lodsejeren|beboeren|borgeren|" +
		"klager|nabo|lejer|køber|hun|han|ægteparret|parret|familien)",
	"(manden|konen|hustruen|ægtefællen|samleveren|sønnen|datteren|moderen|moren|faderen|faren|+datteren|+sønnen|" +
		"+moderen|+moren|+faderen|+faren|barnebarnet|drengen|pigen)",
	"(hans|hendes|deres|ejerens|ansøgerens|naboens|klagerens|lejerens|køberens|drengens|pigens|barnets) " + kin,
}

// onlyPost are the posts that one holds at a time: who has one is known in the town.
const onlyPost = "(+mesteren|+direktøren|+chefen|skolelederen|+skolelederen|daginstitutionslederen|børnehavelederen|" +
	"centerlederen|+arkivaren|stadsarkitekten|rektor|rektoren|pedellen|kapelmesteren|kantinelederen|" +
	"museumsinspektøren|livredderen|viceværten|souschefen|viceskolelederen|afdelingslederen|sognepræsten|" +
	"bibliotekaren|køkkenlederen|bogholderen|byarkitekten|kulturkonsulenten|landdistriktskoordinatoren)"

// someOf are a few of those that an earlier sentence counted.
const someOf = "(én|en|et|1|to|2|tre|3|fire|4) af (dem|beboerne|eleverne|børnene|medarbejderne|lærerne|pædagogerne|" +
	"familierne|brugerne|lejerne|drengene|pigerne|kvinderne|mændene)"

// someOfThose is the same with their number.
const someOfThose = "(én|en|et|1|to|2|tre|3|fire|4) af (de|disse) (#|to|tre|fire|fem|seks|syv|otte|ni|ti)"

// smallPlace is where a few of so many can be known.
const smallPlace = "(landsby*|øen|opgangen|opgang|bosted*|bofællesskab*|pavillon*|klasse|klassen|+klassen|børnehave*|" +
	"+skolen|skolen|skole|+gården|gruppen|+gruppen|holdet|afdelingen|huset)"
