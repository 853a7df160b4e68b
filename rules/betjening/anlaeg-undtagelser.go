package betjening

// noWorks tell in the title or a point that the item decides no work of the municipality's:
// a sale, a grant, a plan, a step before it: "at forslaget sendes til naboerne".
var noWorks = []string{
	"(indgår|indgå|medtages|oversendes|henvises|løftes) .. (prioritering*|budget*|anlægsprioritering*)",
	"(garantien|lånegaranti*|kommunegaranti*|*garanti)",
	"(lokalplan*|kommuneplan*|planforslag*|byudviklingsplan*|helhedsplan*|masterplan*|udviklingsplan*)",
	"(almen|almene|almennyttig*)", "skema (a|b|c)", "(grundkapital*|driftsstøtte*)",
	"(anlægsregnskab*|byggeregnskab*|regnskab*|budgetopfølgning*|budgetforslag*|halvårsregnskab*|overførsel|" +
		"overførsler|anlægsoverførsler|budgetrevision*)",
	"(byggetilladelse*|landzonetilladelse*|dispensation*|miljøgodkendelse*|tilladelse|tilladelsen|råstof*|" +
		"vandløbsregulering*|reguleringsprojekt*)",
	"(tilskud|støtte|anlægstilskud|underskudsgaranti|bidrag|medfinansiering|støttebeløb|investeringstilskud) til",
	"(tilskud|støtte|bidrag|støttebeløb) (på|af) .. # .. til",
	"(ansøgning*|ansøger|ansøgt|søger|søgt) .. (tilskud|støtte|bidrag|medfinansiering)",
	"(får|modtager|tildeles|ydes) (et|en)? (tilskud|støtte|bidrag|engangstilskud|engangsbidrag)",
	"(salg|sælges|sælge|afhænde*|frasalg*)", "(nedrivning*|nedrives|nedrive)",
	"(køb|køber|købe|erhvervelse|jordkøb|arealerhvervelse*) (af)? .. (jord|areal*|+areal|+arealer|+jorder|ejendom*|" +
		"grund*|bygning*)",
	"til (køb|købet|erhvervelse|erhvervelsen)",
	"(arealet|arealer|arealerne|grunden|grundene|ejendommen|jorden) .. (købes|erhverves|overtages)",
	// works of others, and what is not of brick and earth
	"(kommunen|byrådet|udvalget|der) .. (medfinansierer|medfinansiere|medfinansieres)",
	"(=ApS|=A/S|=I/S|foreningen|+foreningen|klubben|+klubben|fonden|+laget|+lavet) .. (får|modtager|tildeles|" +
		"bevilges|ydes) # " + kroner,
	"(kautionerer|kautionere|kautionen)",
	"(privatejet|privatejede|privat_ejet|privat_ejede)", "(købsaftale|købsaftalen|salgsaftale|salgsaftalen|skøde|skødet)",
	"(køb|indkøb|anskaffelse) af .. (køretøj*|+køretøj|+køretøjer|brandbil*|tankvogn*|lastbil*|busser|traktor*|" +
		"maskine*|+maskine|+maskiner)",
	"(+kommunikation|it-løsning*|software*|licens*)",
	"(etablering|etableringen|etableres|etablere|etablerer|oprettelse|oprettes|oprette|opretter|udvides|" +
		"udvidelse) .. (+team|team|teamet|+teamet|korps|korpset|+korps|+ordning|ordningen|+indsats|+indsatsen)",
	// a step before the works, or who is to do them
	"(lukning|nedlæggelse) af (køkken*|+køkken|+køkkenet|skolen|+skolen|plejehjem*|børnehave*|bibliotek*|hallen)",
	"(udarbejdes|laves|tegnes|udarbejde|tegne|lave) .. (skitse|skitser|skitsen|skitserne)", "(projekteres|projektere)",
	"om .. (skal|bør) ligge", "(facade|facaden|taget|gulvet) udføres i",
	"(opgaven|kontrakten|entreprisen) .. tildeles", "får (opgaven|kontrakten|entreprisen)",
	"(prioriteringen|rækkefølgen) .. (godkendes|vedtages|tiltrædes)",
	"til (en)? (analyse|undersøgelse|+analyse|+undersøgelse)",
	"(projektering|projekteringen|projekteringsmidler|forundersøgelse*|foranalyse*|forprojekt*|programmering|" +
		"byggeprogram*|arkitektkonkurrence*|skitseprojekt*|behovsanalyse*|idéoplæg|rådgiverudbud)",
	"(spildevand*|forsyning|forsyningen|fjernvarme*|varmeforsyning*|vandværk*|kloakering*|separatkloakering*)",
	"(byggemodning*|ekspropriation*|vejfond*|privat_fællesvej|private_fællesveje|grundejerforening*)",
	"(slidlag*|asfalt*|vejvedligehold*|belægningsarbejd*)",
	"(sendes|udsendes|fremlægges) .. (høring|nabohøring|naboer|naboerne|offentlighed*)",
	"(etableringsret|frit_valg|rammeaftale*|leasing*|lejemål|lejes)", "(it-system*|system|systemet|digital|digitale|digitalt)",
}
