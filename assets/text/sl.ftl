# Cista, slovenščina. Vsi stavki, ki jih državljanke in državljani srečajo na javnem spletišču.
#
# Ogovor: vi (z malo začetnico). Narekovaji: „…“. Pomišljaj: – s presledkoma. Nedeljivi presledek pred %.

## The frame of every page

frame-skip = Na vsebino
frame-title = { $page } – { $initiative }
frame-description = Preberite in podprite evropsko državljansko pobudo „{ $title }“.
frame-eyebrow = Evropska državljanska pobuda
frame-languages = Jeziki
frame-navigation = Strani o tem zbiranju
frame-home = Preberite in podpišite pobudo
frame-rehearsal = To je vaja. Nič, kar vpišete tukaj, ne šteje in tega ne bo prejel noben pristojni organ. Prosimo, uporabite izmišljene podatke.
frame-rehearsal-date = Vaja poteka, kot da bi bil danes { $date }.
frame-progress = Napredek
frame-privacy = Zasebnost
frame-trust = Kako so zaščiteni vaši podatki
frame-certificate = Certifikat
frame-withdraw = Umik podpore
frame-help = Pomoč
frame-accessibility = Dostopnost
frame-return = Nazaj na: { $site }
frame-source = To spletišče poganja odprtokodni program Cista.
frame-noscript = Ta stran deluje brez skriptov. Namesto preverjanja, ki poteka samo, vas prosimo, da vpišete šest števk, ki jih lahko preberete ali poslušate.
frame-new-window = (odpre spletišče Komisije)

## The initiative

initiative-number = Registracijska številka
initiative-registered = Datum registracije
initiative-collection = Zbiranje izjav o podpori
initiative-collection-period = { $from } – { $to }
initiative-register-link = Ta pobuda v registru Komisije
initiative-facts = Podatki o registraciji
initiative-objectives = Kaj zahteva pobuda
initiative-annex = Priloga: več o vsebini, ciljih in ozadju
initiative-read-all = Preberite vse
initiative-website = Spletišče pobude
initiative-role-representative = Predstavnik
initiative-role-substitute = Namestnik predstavnika
initiative-role-member = Član skupine organizatorjev
initiative-role-legal_entity = Pravni subjekt
initiative-email = E-pošta
initiative-original = To je izvirni jezik pobude.
initiative-translated = Izvirni jezik pobude je { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } izjava o podpori
    [two] { $count } izjavi o podpori
    [few] { $count } izjave o podpori
   *[other] { $count } izjav o podpori
}
count-none = Izjav o podpori še ni. Vaša je lahko prva.
count-goal = Potrebnih jih je { $goal }, poleg tega pa še predpisano najmanjše število v vsaj { $states } državah članicah.
count-as-of = Objavljeno { date-form-on }
count-trailing = Objavljena števila nekoliko zaostajajo za natančnimi, da iz njih nihče ne more razbrati, kdo je pravkar podpisal.
count-more = Števila po državah članicah
count-bar = { $count } od { $goal }

## Choosing the Member State

state-heading = Izberite svojo državo članico
state-intro-2011 = Vsaka država članica zahteva drugačne podatke. Izberite tisto, v kateri živite ali katere dokument ali številko imate.
state-intro-2019 = Vsaka država članica zahteva drugačne podatke. Izberite tisto, katere državljanstvo imate, ne glede na to, kje živite. Če imate več državljanstev, izberite eno od njih.
state-label = Država članica
state-choose = Izberite državo članico
state-continue = Naprej
state-change = Izberite drugo državo članico
state-chosen = Izbrana država članica: { $state }
state-only-once = Pobudo lahko podprete samo enkrat, tudi če bi vam ustrezalo več držav članic.
state-minimum-age = Na dan podpisa morate biti stari najmanj { $age } let.
state-minimum-age-calendar-year = V letu, v katerem podpišete, morate dopolniti najmanj { $age } let.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Državljani Evropske unije, ki živijo v tej državi članici.
who-residents_or_nationals = Državljani Evropske unije, ki živijo v tej državi članici, in njeni državljani, kjer koli živijo.
who-residents_or_registered_nationals = Državljani Evropske unije, ki živijo v tej državi članici, in njeni državljani v tujini, ki so njenim organom sporočili, kje živijo.
who-holders_of_personal_number = Državljani Evropske unije, ki imajo osebno identifikacijsko številko te države članice.
who-holders_of_document = Državljani Evropske unije, ki imajo enega od spodaj navedenih dokumentov, ki ga je izdala ta država članica.
who-holders_of_number_or_document = Državljani Evropske unije, ki imajo osebno identifikacijsko številko te države članice ali enega od spodaj navedenih dokumentov, ki ga je izdala.
who-nationals = Državljani te države članice, kjer koli živijo.

# What is particular to one State and regime.
who-note-2019-DE = Nemški državljani, ki živijo v tujini, lahko podpišejo samo, če je njihovo prebivališče prijavljeno pri nemškem predstavništvu v tujini.
who-note-2019-EL = V Grčiji odloča leto rojstva: podpiše lahko vsakdo, ki letos dopolni { $age } let.
who-note-2011-UK = Združeno kraljestvo je bilo država članica do 31. januarja 2020.

## The form

form-heading = Vaša izjava o podpori
form-intro = Izpolnite vsa polja, razen tistih, ki so označena kot neobvezna. Vse napišite tako, kot je v vaših dokumentih.
form-optional = (neobvezno)
form-group-name = Vaše ime in priimek
form-group-residence = Kje živite
form-group-birth = Podatki o rojstvu
form-group-nationality = Vaše državljanstvo
form-group-document = Vaš dokument ali številka
form-why = Zakaj to sprašujemo?
form-seen-by = Podatke vidijo samo organ države članice, ki ste jo izbrali, in skrbniki ključa skupine organizatorjev, ko odprejo izjave. Ko so shranjeni, jih na tem strežniku ne more prebrati nihče.
form-destroyed = Podatki bodo uničeni najpozneje { date-form-on }.
form-example = Primer: { $example }
form-choose = Izberite
form-declaration-heading = Kaj izjavljate
form-warnings-heading = Prosimo, poglejte to še enkrat
form-accept-warnings = Vpisani podatki so pravilni.
form-accept-warnings-hint = To označite, ko jih primerjate s svojimi dokumenti. Vaša izjava se nato zabeleži takšna, kot je, odloči pa pristojni organ.
form-button = Podpiram „{ $title }“
form-button-hint = Vaša izjava se zabeleži, ko pritisnete ta gumb. Nato prejmete potrdilo, s katerim jo lahko umaknete.
form-forget = Izpraznite obrazec
form-forget-hint = Koristno, če bo to napravo za vami uporabljal kdo drug: vse, kar ste vpisali, se izbriše tudi iz tega brskalnika.
form-read-first = Pobudo podpirate takšno, kot je registrirana, z besedilom, navedenim zgoraj.

date-hint = Dan, mesec in leto, na primer { $example }
date-day = Dan
date-month = Mesec
date-year = Leto

# Datum v rodilniku (12. maja 2026): pomoč, ki jo uporabljajo drugi zapisi.
date-form-on = { $date_day }. { $date_month ->
    [1] januarja
    [2] februarja
    [3] marca
    [4] aprila
    [5] maja
    [6] junija
    [7] julija
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
} { $date_year }

field-given_names-label = Ime (vsa imena)
field-given_names-hint = Vsa vaša imena, kot so navedena v potnem listu ali osebni izkaznici.
field-given_names-example = Ana Marija
field-given_names-why = Pristojni organ vaše države članice ime primerja s svojim registrom, da štejejo samo resnične osebe.

field-family_names-label = Priimek
field-family_names-hint = Kot je naveden v potnem listu ali osebni izkaznici.
field-family_names-example = Hribar Košir
field-family_names-why = Pristojni organ vaše države članice priimek primerja s svojim registrom, da štejejo samo resnične osebe.

field-name_at_birth-label = Priimek ob rojstvu
field-name_at_birth-hint = Če se ni nikoli spremenil, še enkrat napišite sedanji priimek.
field-name_at_birth-example = Potočnik
field-name_at_birth-why = V registru te države članice ste morda vpisani s priimkom, ki ste ga imeli ob rojstvu.

field-fathers_name-label = Očetovo ime
field-fathers_name-hint = Kot je navedeno v vaših dokumentih.
field-fathers_name-example = Janez
field-fathers_name-why = Register te države članice osebe z enakim imenom razlikuje po imenu očeta.

field-residence_street-label = Ulica
field-residence_street-hint = Ulica, v kateri stalno živite, brez hišne številke. Če ulice nimajo imen, napišite ime kraja ali domačije.
field-residence_street-example = Lipova ulica
field-residence_street-why = Pristojni organ vas v svojem registru najde po naslovu.

field-residence_number-label = Hišna številka
field-residence_number-hint = Z vhodom, nadstropjem ali stanovanjem, če so del naslova.
field-residence_number-example = 12 B
field-residence_number-why = Pristojni organ vas v svojem registru najde po naslovu.

field-residence_postcode-label = Poštna številka
field-residence_postcode-hint = Poštna številka kraja, v katerem stalno živite.
field-residence_postcode-example = 2000
field-residence_postcode-why = Pristojni organ vas v svojem registru najde po naslovu.

field-residence_city-label = Kraj
field-residence_city-hint = Mesto ali vas, kjer stalno živite.
field-residence_city-example = Maribor
field-residence_city-why = Pristojni organ vas v svojem registru najde po naslovu.

field-residence_country-label = Država
field-residence_country-hint = Država, v kateri stalno živite.
field-residence_country-example = Slovenija
field-residence_country-why = Po njej pristojni organ ve, ali naj vas išče doma ali med svojimi državljani v tujini.

field-date_of_birth-label = Datum rojstva
field-date_of_birth-hint = Dan, mesec in leto.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Pokaže, da ste dovolj stari za podpis, in vas razlikuje od drugih z enakim imenom.

field-place_of_birth-label = Kraj rojstva
field-place_of_birth-hint = Kraj in država, kot sta navedena v potnem listu ali osebni izkaznici.
field-place_of_birth-example = Koper, Slovenija
field-place_of_birth-why = Razlikuje vas od drugih, ki imajo enako ime in enak datum rojstva.

field-country_of_permanent_residence-label = Država stalnega prebivališča
field-country_of_permanent_residence-hint = Država, v kateri stalno živite. Naslov ni potreben.
field-country_of_permanent_residence-example = Avstrija
field-country_of_permanent_residence-why = Po njej pristojni organ ve, ali naj vas išče doma ali med svojimi državljani v tujini.

field-nationality-label = Državljanstvo
field-nationality-hint = Imeti morate državljanstvo ene od držav članic Evropske unije. Če imate več državljanstev, izberite eno.
field-nationality-example = Slovenija
field-nationality-why = Pobudo lahko podprejo samo državljani Unije.

field-document_or_number_type-label = Vrsta dokumenta ali številke
field-document_or_number_type-hint = Izberite tisto, kar imate pri roki. Imena so takšna, kot se uporabljajo v tej državi članici.
field-document_or_number_type-example = Potni list
field-document_or_number_type-why = Pristojni organ mora vedeti, v katerem registru naj poišče številko.

field-document_or_number-label = Številka
field-document_or_number-hint = Napišite jo natanko tako, kot je navedena v dokumentu. Presledki in vezaji ne motijo.
field-document_or_number-example = PB1234567
field-document_or_number-why = Ta država članica vas v svojem registru najde samo po tej številki. Zahtevajo jo predpisi; organizatorji je ne potrebujejo.

field-issuing_authority-label = Organ, ki je izdal dokument
field-issuing_authority-hint = Kot je naveden v dokumentu, na primer občina ali ministrstvo.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = V tej državi članici dokumente izdajajo občine in dokumentov ni mogoče najti samo po številki.

## The lines beside the button

beside-heading = Preden pritisnete gumb
beside-seen = Podatke vidijo samo organ vaše države članice in skrbniki ključa skupine organizatorjev
beside-destroyed = Podatki bodo uničeni najpozneje { date-form-on }
beside-certified = Certifikat je izdal organ: { $authority }
beside-not-certified = Vaja: ta sistem ni certificiran
beside-where = Zapečateno, na strežniku v Evropski uniji

## The check that a person signs

work-running = Preverjanje poteka …
work-done = Preverjanje je uspelo.
work-failed = Preverjanje na tej napravi ni delovalo. Znova naložite stran ali uporabite števke.
work-use-digits = Uporabite števke
work-slow = Trenutno podpisuje zelo veliko ljudi, zato preverjanje traja nekoliko dlje kot običajno.
work-sending = Preverjanje še poteka. Vaša izjava se pošlje sama, takoj ko preverjanje uspe.
digits-heading = Šest števk
digits-always = Pri tem zbiranju vsi vpišejo tudi šest števk, ker tako zahteva organ, ki je sistem certificiral.
digits-suspicion = Iz vašega omrežja trenutno prihaja zelo veliko izjav. Zato vas prosimo, da vpišete tudi šest števk.
digits-listen = Poslušajte šest števk
digits-listen-hint = Števke so izgovorjene počasi v slovenščini in jih lahko predvajate znova.

digits-label = Šest števk
digits-hint = To pokaže, da ste človek in ne program. Števke vpišite brez presledkov.
digits-alt = Slika s šestimi števkami. Če je ne vidite, jih poslušajte spodaj.
digits-another = Druge števke

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Nič še ni zabeleženo. Prosimo, popravite { $count } stvar:
    [two] Nič še ni zabeleženo. Prosimo, popravite { $count } stvari:
    [few] Nič še ni zabeleženo. Prosimo, popravite { $count } stvari:
   *[other] Nič še ni zabeleženo. Prosimo, popravite { $count } stvari:
}
summary-warnings-heading = { $count ->
    [one] Nič še ni zabeleženo. Nenavadno je videti { $count } polje:
    [two] Nič še ni zabeleženo. Nenavadni sta videti { $count } polji:
    [few] Nič še ni zabeleženo. Nenavadna so videti { $count } polja:
   *[other] Nič še ni zabeleženo. Nenavadnih je videti { $count } polj:
}
summary-kept = Vse, kar ste vpisali, je ohranjeno.
summary-title-prefix = Prosimo, preverite:

reject-given_names-empty = Napišite svoje ime.
reject-family_names-empty = Napišite svoj priimek.
reject-name_at_birth-empty = Napišite svoj priimek ob rojstvu. Če se ni nikoli spremenil, napišite sedanjega.
reject-fathers_name-empty = Napišite ime svojega očeta.
reject-residence_street-empty = Napišite ulico, v kateri stalno živite.
reject-residence_number-empty = Napišite hišno številko. Če je hiša nima, napišite 0.
reject-residence_postcode-empty = Napišite poštno številko kraja, v katerem stalno živite.
reject-residence_city-empty = Napišite mesto ali vas, kjer stalno živite.
reject-residence_country-empty = Izberite državo, v kateri stalno živite.
reject-date_of_birth-empty = Napišite svoj datum rojstva.
reject-place_of_birth-empty = Napišite svoj kraj rojstva.
reject-country_of_permanent_residence-empty = Izberite državo, v kateri stalno živite.
reject-nationality-empty = Izberite svoje državljanstvo.
reject-document_or_number_type-empty = Izberite, kateri dokument ali katero številko navajate.
reject-document_or_number-empty = Napišite številko svojega dokumenta ali svojo osebno številko.
reject-issuing_authority-empty = Napišite, kateri organ je izdal dokument.

reject-too-long = Vnos v polju „{ $field }“ je predolg. Skrajšajte ga. Največje dovoljeno število znakov: { $max }.
reject-unreadable = Polje „{ $field }“ vsebuje znake, ki jih ni mogoče zabeležiti. Uporabite samo črke, števke in običajna ločila; če ste besedilo prilepili, ga vpišite znova.
reject-unknown-choice = V polju „{ $field }“ izberite eno od možnosti s seznama.
reject-impossible-date = Ta datum ne obstaja. Napišite dan, mesec in leto, na primer { $example }.
reject-date-in-future = Ta datum je v prihodnosti. Preverite leto.
reject-too-young = Za podpis z obrazcem te države članice morate biti stari najmanj { $age } let. Če je datum rojstva napačen, ga popravite.
reject-too-young-calendar-year = Za podpis z obrazcem te države članice morate letos dopolniti najmanj { $age } let. Če je datum rojstva napačen, ga popravite.

reject-declaration-missing = Označite okence pri tem, kar izjavljate. Brez tega izjava o podpori ni veljavna.
reject-state-missing = Najprej izberite svojo državo članico.
reject-state-unknown = Izberite državo članico s seznama. Tista v naslovu te strani ni znana.
reject-token-expired = Ta stran je bila odprta več kot dvanajst ur. Vse, kar ste vpisali, je ohranjeno: prosimo, znova pritisnite gumb.
reject-token-invalid = Te strani ni bilo mogoče prepoznati. Vse, kar ste vpisali, je ohranjeno: prosimo, znova pritisnite gumb.
reject-challenge-missing = Zaščitno preverjanje še ni bilo končano. Počakajte na sporočilo, da je uspelo, in znova pritisnite gumb.
reject-challenge-invalid = Zaščitno preverjanje ni uspelo. Zdaj se ponavlja: ko uspe, znova pritisnite gumb.
reject-challenge-spent = Ta obrazec je bil z istim preverjanjem že poslan. Če ste gumb pritisnili dvakrat, je vaša izjava morda že zabeležena; s ponovnim podpisom ni nič narobe, saj vsaka oseba šteje samo enkrat. Zdaj poteka novo preverjanje: ko uspe, lahko znova pritisnete gumb.
reject-digits-missing = Vpišite šest števk, ki jih vidite ali slišite.
reject-digits-wrong = Števke se niso ujemale. Tukaj so nove: prosimo, poskusite še enkrat.
reject-busy = V tem trenutku podpisuje veliko ljudi in nič še ni zabeleženo. Vse, kar ste vpisali, je ohranjeno: prosimo, poskusite znova čez nekaj sekund.
reject-too-many = V tem trenutku iz vašega omrežja prihaja zelo veliko izjav in nič še ni zabeleženo. Vse, kar ste vpisali, je ohranjeno: prosimo, počakajte minuto in znova pritisnite gumb.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Ta poštna številka je za to državo videti nenavadna. Prosimo, primerjajte jo s svojim naslovom.
warn-postcode-shape-example = Ta poštna številka je za to državo videti nenavadna. Pogosto je videti takole: { $example }.
warn-number-shape = Ta številka je videti nenavadna. Prosimo, primerjajte jo s svojim dokumentom.
warn-number-shape-example = Ta številka je videti nenavadna. Pogosto je videti takole: { $example }.
warn-number-check-digit = V tej številki je morda tipkarska napaka: kontrolna števka se ne ujema. Prosimo, primerjajte jo števko za števko s svojim dokumentom.
warn-number-date = Datum rojstva v tej številki ne more biti pravilen. Prosimo, primerjajte številko števko za števko s svojim dokumentom.
warn-birth-date-improbable = Po tem datumu ste stari več kot 120 let. Prosimo, preverite leto.

## Recorded

thanks-title = Hvala
thanks-heading = Vaša podpora je zabeležena
thanks-recorded-short = Vaša izjava o podpori pobudi „{ $title }“ je bila zabeležena { date-form-on }.
thanks-receipt-label = Vaše potrdilo
thanks-receipt-keep = Shranite ga: zapišite si ga, natisnite to stran ali jo fotografirajte. Prikazano je samo zdaj in vam ga ni mogoče poslati znova.
thanks-receipt-use = Z njim lahko to izjavo umaknete, dokler poteka zbiranje. To lahko stori vsakdo, ki ima potrdilo, zato ga nikomur ne pokažite.
thanks-receipt-print = Natisnite to stran
thanks-receipt-download = Shranite potrdilo kot datoteko
thanks-receipt-file-name = potrdilo
thanks-no-particulars = Na tej strani se vpisani podatki ne ponovijo, da jih nihče ne more prebrati čez vašo ramo.
thanks-next-heading = Kaj sledi
thanks-next-sealed = Vaša izjava je zapečatena. Na tem strežniku je ne more več odpreti nihče.
thanks-next-opened = Po koncu zbiranja skrbniki ključa skupaj odprejo vse izjave, na računalniku brez omrežja. Za to je potrebna udeležba { $quorum } od { $shares } skrbnikov.
thanks-next-verified = Pristojni organ vaše države članice preveri njene izjave in potrdi, koliko jih je veljavnih.
thanks-next-commission = Če je veljavnih izjav dovolj, se pobuda predloži Evropski komisiji, v Evropskem parlamentu pa je zanjo organizirana predstavitev.
thanks-next-destroyed = Vse izjave se uničijo najpozneje { date-form-on }.
thanks-once = Ni vam treba podpisati znova: vsaka oseba šteje enkrat, ne glede na to, koliko izjav prispe.
thanks-share-heading = Povejte drugim
thanks-share-text = Če želite, pošljite ta naslov ljudem, ki bi morda radi prebrali pobudo. O vas ne pove ničesar.
share-heading = Povejte drugim
share-email = Pošljite po e-pošti
share-copy = Kopirajte naslov
share-copied = Naslov je kopiran.
share-device = Delite s to napravo …
share-on = Delite prek storitve { $service }
share-message = Evropska državljanska pobuda, ki bi jo morda radi prebrali: „{ $title }“
thanks-no-receipt-heading = Ni potrdila za prikaz
thanks-no-receipt-text = Potrdilo je prikazano enkrat, takoj po podpisu. Če ste ga že videli, je vaša izjava zabeležena in vam ni treba storiti ničesar več.
thanks-no-receipt-unsure = Če ne veste, ali ste podpisali, lahko preprosto podpišete znova: vsaka oseba šteje samo enkrat.
thanks-to-withdraw = Umik izjave s potrdilom

## News by e-mail, apart from the statement

news-heading = Ali želite prejemati novice o tej pobudi?
news-apart = To ni povezano z vašo izjavo o podpori, ki je že zabeležena. Vaš naslov se hrani ločeno od nje in nihče ne more po enem ugotoviti drugega.
news-receipt-first = Prosimo, najprej shranite potrdilo: ko zapustite to stran, ga ni več.
news-label = E-poštni naslov
news-hint = Na primer { $example }
news-example = ana@example.org
news-consent = Soglašam, da mi organizatorji pobude „{ $title }“ o njej pišejo po e-pošti, najdlje do { date-form-on }. To lahko kadar koli prekinem s povezavo v vsakem sporočilu.
news-button = Pošiljajte mi novice
news-noted-title = Zapisano
news-noted-heading = Vaša zahteva je zapisana
news-noted-text = Vaš naslov je bil takoj zapečaten za organizatorje. V enem dnevu se shrani skupaj z drugimi, da nihče ne more ugotoviti, kdaj je prispel. Če bi ta strežnik pred tem odpovedal, bi se vaša zahteva izgubila in novic preprosto ne bi prejemali.
news-noted-close = Zdaj lahko zaprete to stran.
news-title = Novice po e-pošti
news-reject-empty = Vpišite svoj e-poštni naslov.
news-reject-malformed = To ni e-poštni naslov. Pravilen je videti takole: { $example }
news-reject-consent = Če želite novice, označite okence. Brez vašega soglasja vam ne sme pisati nihče.
news-reject-busy = V tem trenutku novice želi zelo veliko ljudi in vaša zahteva še ni zapisana. Prosimo, poskusite znova čez minuto.
news-off-heading = Ni novic po e-pošti
news-off-text = Organizatorji te pobude od tod ne pošiljajo novic po e-pošti.
unsubscribe-title = Brez novic
unsubscribe-text = Ali ne želite več prejemati novic o tej pobudi? Pritisnite gumb in vaš naslov bo odstranjen s seznama.
unsubscribe-button = Ne želim več novic
unsubscribe-done-heading = Novic ne boste več prejemali
unsubscribe-done-text = Vaša zahteva je zabeležena. Organizatorji vaš naslov odstranijo s seznama, preden znova pišejo.
unsubscribe-malformed-heading = Ta povezava ni popolna
unsubscribe-malformed-text = Še enkrat odprite povezavo v sporočilu ali jo kopirajte v celoti.

## Withdrawing

withdraw-title = Umik podpore
withdraw-intro = S potrdilom, ki ste ga prejeli po podpisu, lahko umaknete svojo izjavo o podpori. Nihče vas ne bo vprašal, zakaj.
withdraw-label = Koda s potrdila
withdraw-hint = Vpišite jo tako, kot vam je bila prikazana. Velike ali male črke, presledki in vezaji niso pomembni.
withdraw-button = Umikam to izjavo
withdraw-lost = Če potrdila nimate več, pišite organizatorjem: če dokažete svojo istovetnost, lahko poskrbijo, da se izjava izloči.
withdraw-done-heading = Vaša zahteva je zabeležena
withdraw-done-text = Če to potrdilo pripada kateri od izjav o podpori, je ta izjava zdaj umaknjena in ne bo predana nobenemu organu.
withdraw-done-same = Zaradi vaše zaščite je odgovor enak, ne glede na to, ali je bila izjava najdena.
withdraw-done-again = Če ste podpisali večkrat, vsako potrdilo umakne izjavo, za katero je bilo izdano.
withdraw-malformed = To ni koda s potrdila. Primerjajte jo s tem, kar ste si zapisali: morda ima kakšen znak preveč ali premalo.
withdraw-empty = Vpišite kodo s potrdila.
withdraw-closed = Zbiranje je končano. Prosimo, pišite organizatorjem: dokler vaša izjava ni predana, lahko poskrbijo, da se izloči.

## A language in which the initiative has no version

no-version-heading = Te pobude ni mogoče podpisati v slovenščini
no-version-text = Izjavo o podpori je mogoče dati v jeziku, v katerem je pobuda registrirana. Vse informacije na tem spletišču so na voljo v slovenščini; za podpis izberite enega od teh jezikov:
no-version-read-in = Preberite in podpišite – jezik: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Te države članice ni mogoče izbrati
no-state-not-member = { $state } na dan podpisa ni država članica Evropske unije, zato zanjo ni mogoče dati izjave o podpori.
no-state-left = { $state } ni več država članica Evropske unije. Izjave o podpori za to državo je bilo mogoče dati do { date-form-on }.
no-state-not-yet = { $state } je država članica Evropske unije od { date-form-on }. Pred tem dnem zanjo ni mogoče dati izjave o podpori.
no-state-choose = Izberite drugo državo članico, katere obrazec vam ustreza.

## When signing is not possible

status-open-title = Podpisovanje je odprto
status-open-text = To pobudo lahko podprete zdaj.
status-locked-title = Podpisovanje je za kratek čas prekinjeno
status-locked-text = Strežnik je bil znova zagnan in čaka, da ga vzdrževalci odklenejo. Nič zabeleženega se ni izgubilo. Prosimo, vrnite se čez eno uro.
status-paused-title = Podpisovanje je začasno prekinjeno
status-paused-text = Organizatorji so zbiranje za zdaj prekinili. Nič zabeleženega se ni izgubilo. Prosimo, vrnite se pozneje.
status-not-open-title = Zbiranje se še ni začelo
status-not-open-text = Pobudo lahko preberete že zdaj. Podpisati jo bo mogoče od { date-form-on }.
status-closed-title = Zbiranje je končano
status-closed-text = Izjave o podpori je bilo mogoče dati do { date-form-on }. Hvala vsem, ki ste sodelovali.
status-disk-full-title = Podpisovanje je prekinjeno iz tehničnih razlogov
status-disk-full-text = Na strežniku ni več prostora za nove izjave. Vzdrževalci so obveščeni. Nič zabeleženega se ni izgubilo. Prosimo, vrnite se pozneje.
status-store-failed-title = Podpisovanje je prekinjeno iz tehničnih razlogov
status-store-failed-text = Strežnik trenutno ne more varno shranjevati novih izjav, zato jih ne sprejema. Nič zabeleženega se ni izgubilo. Prosimo, vrnite se pozneje.
status-information-stays = Vse drugo na tem spletišču lahko še naprej berete.

## Progress

progress-title = Napredek
progress-intro = Pobuda je uspešna, če zbere { $goal } veljavnih izjav o podpori in če je v vsaj { $states } državah članicah doseženo tudi predpisano najmanjše število.
progress-caption = Izjave o podpori po državah članicah
progress-column-state = Država članica
progress-column-statements = Izjave
progress-column-threshold = Najmanjše število
progress-column-share = Delež najmanjšega števila
progress-total = Vse države članice
progress-reached = Najmanjše število je doseženo
progress-states-reached = { $count ->
    [0] Najmanjše število še ni doseženo v nobeni državi članici.
    [one] Najmanjše število je doseženo v { $count } državi članici.
    [two] Najmanjše število je doseženo v { $count } državah članicah.
    [few] Najmanjše število je doseženo v { $count } državah članicah.
   *[other] Najmanjše število je doseženo v { $count } državah članicah.
}
progress-percent = { $percent } %
progress-not-verified = Te izjave so bile zbrane tukaj. O tem, koliko jih je veljavnih, odločijo pristojni organi po koncu zbiranja.
progress-map = Države članice po deležu najmanjšega števila
progress-map-hint = Ista števila so v spodnji tabeli.
progress-map-none = še nič
progress-map-reached = najmanjše število doseženo
progress-column-reserve = Z rezervo
progress-reserve-hint = Pristojni organi nekatere izjave razglasijo za neveljavne. Zato zberite več od najmanjšega števila: z rezervo je lahko neveljavnih { $percent } izjav.
progress-still-needed = { $count ->
    [one] Potrebna je še { $count }
    [two] Potrebni sta še { $count }
    [few] Potrebne so še { $count }
   *[other] Potrebnih je še { $count }
}
progress-timeline-heading = Dan za dnem
progress-timeline-hint = Kaj je bilo objavljeno ob koncu vsakega dne.
progress-timeline-column-day = Dan
progress-timeline-column-sum = Objavljeno
progress-timeline-column-more = Ta dan
progress-timeline-picture = V obdobju { $from } – { $to } je objavljeno število naraslo na { $count }.
progress-timeline-none = Prvi dan še ni končan.
progress-milestones-heading = Mejniki
progress-milestones-none = Prvi mejnik je še pred nami.
progress-feed = Spremljajte mejnike v bralniku novic
progress-open-data = Ista števila kot odprti podatki

## Milestones, the feed, and what other sites embed

feed-title = Mejniki pobude „{ $title }“
milestone-opened = Zbiranje se je začelo
milestone-count = { $count ->
    [one] { $count } izjava o podpori
    [two] { $count } izjavi o podpori
    [few] { $count } izjave o podpori
   *[other] { $count } izjav o podpori
}
milestone-state = Najmanjše število je doseženo v še eni državi članici: { $state }
milestone-states = Najmanjše število je doseženo v { $count } državah članicah, kolikor jih je potrebnih
milestone-goal = { $goal } izjav o podpori: toliko, kolikor jih je potrebnih
milestone-closed = Zbiranje je končano
widget-frame-title = Napredek pobude „{ $title }“
widget-button = Preberite in podpišite
widget-where = Podpišete na strani zbiranja: { $host }.
widget-new-window = (odpre novo okno)

## Privacy

privacy-title = Zasebnost
privacy-intro = Kaj se zgodi z vašimi podatki, s preprostimi besedami. Izjava, ki jo zahtevajo predpisi, je spodaj.
privacy-who-heading = Kdo je odgovoren
privacy-who-text = Organizatorji te pobude. Nanje se lahko obrnete tukaj:
privacy-what-heading = Kaj se zbira in za kaj
privacy-what-text = Podatki, ki jih zahteva vaša država članica, in nič drugega. Imajo en namen: pokazati, da to pobudo podpira dovolj državljanov.
privacy-not-heading = Česa ne zbiramo
privacy-not-text = Ne naslova vaše naprave, ne piškotkov, ki bi vam sledili, ne statistike tretjih oseb, ne pisav ali skriptov od drugod. Med podpisovanjem obstajata največ dva piškotka, ki ju lahko bere samo to spletišče: ostaneta, dokler ni prikazana stran s potrdilom. Kar ste vpisali, a še niste poslali, ostane v tem zavihku vašega brskalnika in se po podpisu tam izbriše.
privacy-sees-heading = Kdo vidi podatke
privacy-sees-text = Organ države članice, za katero podpišete, in v trenutku odpiranja skrbniki ključa skupine organizatorjev. Vzdrževalci tega strežnika shranjenih izjav ne morejo brati.
privacy-keeps-heading = Kako dolgo se hranijo
privacy-keeps-text-2011 = Največ en mesec po predložitvi pobude Komisiji ali 18 mesecev po njeni registraciji, kar nastopi prej. Za to pobudo je to najpozneje { date-form-on }.
privacy-keeps-text-2019 = Največ en mesec po predložitvi pobude Komisiji ali 21 mesecev po začetku zbiranja, kar nastopi prej. Za to pobudo je to najpozneje { date-form-on }.
privacy-keeps-proceedings = Samo če jih potrebuje sodišče ali drug organ, se izjave smejo hraniti dlje, do konca postopka.
privacy-news-heading = Novice po e-pošti
privacy-news-text = Če po podpisu pustite e-poštni naslov, ga organizatorji uporabijo za novice o tej pobudi in za nič drugega. Zapečaten je zanje, hrani se ločeno od izjav, z datumom, a brez ure, in se izbriše najpozneje { date-form-on } ali takoj, ko se odpoveste novicam.
privacy-partner-heading = Kako ste prišli sem
privacy-partner-text = Če vas je sem pripeljala povezava partnerja, se njegov števec poveča za ena. Z vašo izjavo se to ne shrani.
privacy-rights-heading = Vaše pravice
privacy-rights-text = Vprašate lahko, ali se hranijo vaši podatki, ter zahtevate njihov popravek, izbris ali omejitev njihove obdelave. Pišite organizatorjem, ki odgovorijo v enem mesecu. S potrdilom lahko svojo izjavo umaknete sami.
privacy-rights-sealed = Ker so shranjene izjave zapečatene, lahko organizatorji vašo poiščejo šele, ko skrbniki ključa odprejo izjave. Nalog, da se vaša izloči, se do takrat hrani in nato izvrši.
privacy-complaint-heading = Kam se lahko pritožite
privacy-complaint-text = Obrnete se lahko na organ za varstvo podatkov v državi članici, v kateri živite ali v kateri so bili po vašem mnenju kršeni predpisi.
privacy-statutory-heading = Izjava o varstvu osebnih podatkov po uredbi
privacy-unofficial = To besedilo je naše in neuradno. Verodostojno je tisto v Uradnem listu Evropske unije.

## How your data is protected

trust-title = Kako so zaščiteni vaši podatki
trust-intro = Ta stran pove, kdo bi lahko kaj prebral in zakaj. Večino lahko preverite sami.
trust-journey-heading = Pot vaše izjave
trust-journey-typing = Medtem ko pišete, vaše naprave ne zapusti nič.
trust-journey-sending = Ko pritisnete gumb, vaša izjava šifrirana potuje do tega strežnika. Tam se preveri, samo v pomnilniku.
trust-journey-sealing = Preden se shrani, se zapečati s ključem odbora organizatorjev. Nato je ne more odpreti ne strežnik ne kdo, ki bi ukradel njegove diske ali varnostne kopije.
trust-journey-opening = Po koncu zbiranja skrbniki na računalniku brez omrežja združijo svoje dele ključa in odprejo izjave. Za to je potrebna udeležba { $quorum } od { $shares } skrbnikov.
trust-journey-handover = Vsak organ dobi samo izjave svoje države članice.
trust-server-heading = Kaj strežnik lahko prebere in česa ne
trust-server-can = Izjavo vidi v trenutku, ko jo pošljete. V berljivi obliki hrani državo članico, dan in jezik obrazca.
trust-server-cannot = Iz shranjene izjave ne more prebrati vašega imena, naslova, številke ali česar koli drugega. Ne shranjuje naslova vaše naprave; samo požarni zid pred njim za kratek čas hrani dnevnik povezav, ločeno od izjav, kot zahtevajo tehnična pravila.
trust-server-limits = Vedeti morate tudi to: kdor bi prevzel delujoči strežnik, bi od takrat naprej lahko bral, kar se vpisuje, in bi lahko preveril ugibanje, ali je določena oseba podpisala.
trust-once-heading = Šteje enkrat, ne pove se nikomur
trust-once-text = Če kdo podpiše dvakrat, dobita obe izjavi enak odgovor, oseba pa šteje enkrat. Tako tukaj nihče ne more ugotoviti, ali ste podpisali, in nihče vam ne more preprečiti podpisa.
trust-keys-heading = Kje so ključi
trust-keys-committee = Zasebni ključ odbora je nastal na računalniku brez omrežja in ni bil nikoli na tem strežniku. Obstaja samo v { $shares } delih, ki jih hrani prav toliko skrbnikov. Za njegovo uporabo je potrebna udeležba katerih koli { $quorum } skrbnikov.
trust-keys-committee-rehearsal = Na tej vaji je ključ odbora izdelal kar program in sam hrani vse dele ({ $shares }). Pri pravem zbiranju ga izdelajo skrbniki na računalniku brez omrežja, za njegovo uporabo pa je potrebna udeležba katerih koli { $quorum } skrbnikov.
trust-keys-thumbprint = Odtis ključa odbora
trust-keys-thumbprint-hint = Skrbniki imajo enak odtis na papirju.
trust-keys-appliance = Javni ključ za podpisovanje tega strežnika
trust-keys-appliance-hint = Z njim strežnik podpiše, kar preda, da ni mogoče ničesar podtakniti.
trust-keys-ceremony = Ključ odbora je nastal { date-form-on }.
trust-end-heading = Konec
trust-end-text = Predpisi zahtevajo, da organizatorji vse izjave uničijo najpozneje { date-form-on }, tudi vse kopije, kjer koli so.
trust-place-heading = Kje je strežnik
trust-place-text = Predpisi zahtevajo, da so podatki shranjeni na ozemlju države članice Evropske unije.
trust-source-heading = Preverite sami
trust-source-text = Program je odprtokoden. Vsakdo ga lahko bere, zgradi in preizkusi; njegovi formati so dokumentirani, tako da lahko tudi drugi napišejo programe, ki jih berejo.
trust-version = Različica programa

## Help

help-title = Pomoč
help-intro = Odgovori na najpogostejša vprašanja.
help-initiative-question = Kaj je evropska državljanska pobuda?
help-initiative-answer = Z njo lahko milijon državljanov pozove Evropsko komisijo, naj predlaga pravni akt. Komisija mora odgovoriti ter povedati, kaj bo storila in zakaj.
help-who-question = Kdo lahko podpiše?
help-who-answer = Državljani Unije, ki so dovolj stari. Drugo je odvisno od države članice: izberite eno in obrazec vam bo povedal, kdo ga lahko uporabi.
help-several-question = Živim v eni državi članici in imam državljanstvo druge. Katero naj izberem?
help-several-answer-2011 = Katero koli, katere obrazec vam ustreza, vendar samo eno. V obrazcu vsake države članice piše, kdo ga lahko uporabi.
help-several-answer-2019 = Tisto, katere državljanstvo imate. Kje živite, ni pomembno.
help-number-question = Zakaj moram navesti številko dokumenta ali osebno številko?
help-number-answer = Nekatere države članice z njo preverijo, da podpisnik obstaja. Predpisi določajo, katere jo zahtevajo. Organizatorji je ne smejo uporabiti za nič drugega.
help-document-question = Mojega dokumenta ni na seznamu.
help-document-answer = Za to državo članico veljajo samo dokumenti s seznama. Morda imate katerega drugega od njih ali pa vam ustreza obrazec druge države članice.
help-warning-question = Stran pravi, da je moja številka videti nenavadna, vendar je pravilna.
help-warning-answer = Potem označite „Vpisani podatki so pravilni“ in znova pritisnite gumb. Vaša izjava se zabeleži takšna, kot je.
help-again-question = Ne vem, ali je moja podpora že zabeležena. Ali smem podpisati znova?
help-again-answer = Ni treba, vendar s tem ni nič narobe: vsaka oseba šteje samo enkrat.
help-other-question = Ali smem podpisati za koga drugega?
help-other-answer = Ne. Vsakdo podpiše osebno. Drugi osebi smete pomagati pri vpisovanju, če je pri vas in to želi.
help-withdraw-question = Ali lahko umaknem svojo podporo?
help-withdraw-answer = Da, s potrdilom, ki ste ga prejeli po podpisu, dokler poteka zbiranje.
help-receipt-question = Nimam več potrdila.
help-receipt-answer = Znova ga ni mogoče prikazati, ker strežnik ne ve, katero je vaše. Vaša izjava ostane veljavna. Če želite, da se izloči, pišite organizatorjem.
help-robot-question = Kaj naredi preverjanje za zaščito pred roboti?
help-robot-answer = Vaša naprava reši majhno računsko nalogo, ki traja sekundo ali dve. Za eno osebo to ni nič, za nekoga, ki želi poslati milijone lažnih izjav, pa je veliko. Tretje osebe pri tem ne sodelujejo.
help-scripts-question = Ali lahko podpišem brez skriptov ali z bralnikom zaslona?
help-scripts-answer = Da. Vsako polje ima oznako in vsako sporočilo je povezano s svojim poljem. Brez skriptov preverjanje nadomesti šest števk: preberete jih lahko na sliki ali poslušate v svojem jeziku.
help-next-question = Kaj se zgodi po podpisu?
help-next-answer = Vaša izjava ostane zapečatena do konca zbiranja. Nato jo preveri pristojni organ vaše države članice, zatem pa se uniči.
help-contact-question = Nekaj ne deluje ali pa imam drugo vprašanje.
help-contact-answer = Pišite organizatorjem. Prosimo, ne pošiljajte jim številke svojega dokumenta ali osebne številke.

## Accessibility

accessibility-title = Dostopnost
accessibility-intro = Tukaj naj bi lahko podpisal vsakdo, s katero koli napravo in ne glede na svoje zmožnosti.
accessibility-aim = To spletišče je zgrajeno tako, da izpolnjuje Smernice za dostopnost spletnih vsebin (WCAG) 2.2 na ravni AA in evropski standard EN 301 549.
accessibility-ways-heading = Načini uporabe
accessibility-way-keyboard = Samo s tipkovnico, z bralnikom zaslona, z govorom ali s stikalom.
accessibility-way-large = Štirikrat povečano, z lastnimi barvami in kontrastom, svetlo ali temno, z gibanjem ali brez njega.
accessibility-way-simple = Na starih telefonih in počasnih povezavah, v besedilnih brskalnikih, brez skriptov, na papirju.
accessibility-way-no-puzzle = Brez ugank: s preverjanjem, ki poteka samo, ali s šestimi števkami, ki jih preberete ali poslušate, kar vam bolj ustreza.
accessibility-way-time = Brez naglice: odprta stran velja dvanajst ur.
accessibility-tested-heading = Kako je bilo preizkušeno
accessibility-tested-text = Pred vsako izdajo program pregleda vsako stran v vsakem jeziku, vsaki barvni temi in vsaki širini. Programi ne odkrijejo vsega.
accessibility-problem-heading = Če vas kaj ovira
accessibility-problem-text = Pišite organizatorjem in povejte, kaj ste želeli narediti in kaj se je zgodilo. Prosimo, ne pošiljajte jim številke svojega dokumenta ali osebne številke.

## The certificate

certificate-title = Certifikat
certificate-intro = Preden se izjave smejo zbirati na spletu, organ države članice, v kateri so shranjene, preveri sistem in potrdi, da izpolnjuje zahteve predpisov.
certificate-rehearsal = To je vaja. Sistem ni certificiran in kar se zbere tukaj, ne velja nikjer.
certificate-none = Certifikat tukaj še ni objavljen. Dokler ni, se izjave ne smejo zbirati.
certificate-authority = Organ, ki je izdal certifikat
certificate-date = Datum certifikata
certificate-number = Številka certifikata
certificate-download = Preberite certifikat

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Te zahteve ni bilo mogoče razumeti
failure-400-what = Nekaj v njej ni bilo tako, kot pošlje ta stran. Nič ni zabeleženo.
failure-400-next = Vrnite se na pobudo in začnite od tam.
failure-404-title = Take strani ni
failure-404-what = Morda je naslov napačno vpisan ali zastarel.
failure-404-next = Pojdite na pobudo: od tam lahko pridete do vseh strani.
failure-405-title = To ne gre na ta način
failure-405-what = Naslov obstaja, vendar ne odgovarja na tako vrsto zahteve. Nič ni zabeleženo.
failure-405-next = Pojdite na pobudo in uporabite obrazec tam.
failure-408-title = Trajalo je predolgo
failure-408-what = Vaša zahteva ni prispela v celoti. Nič ni zabeleženo.
failure-408-next = Preverite povezavo, pojdite nazaj in znova pritisnite gumb.
failure-413-title = To je bilo preveč
failure-413-what = Zahteva je bila večja od vseh obrazcev tega spletišča. Nič ni zabeleženo.
failure-413-next = Pojdite nazaj, skrajšajte vpisano in znova pritisnite gumb.
failure-415-title = Obrazec je prispel v neznani obliki
failure-415-what = To spletišče sprejema samo obrazce, kot jih pošlje brskalnik. Nič ni zabeleženo.
failure-415-next = Pojdite na pobudo in uporabite obrazec tam.
failure-422-title = Prosimo, preverite, kaj ste vpisali
failure-422-what = Nekaj manjka ali je napačno. Nič še ni zabeleženo.
failure-422-next = Vrnite se na obrazec: ob vsakem polju piše, kaj storiti.
failure-429-title = Preveč poskusov
failure-429-what = Iz vašega omrežja je v kratkem času prišlo zelo veliko zahtev. Nič ni zabeleženo.
failure-429-next = Počakajte nekaj minut in poskusite znova.
failure-431-title = Vaš brskalnik je poslal preveč
failure-431-what = Glava zahteve je bila prevelika, morda zaradi veliko piškotkov. Nič ni zabeleženo.
failure-431-next = Odprite stran v zasebnem oknu in poskusite znova.
failure-500-title = Na naši strani je šlo nekaj narobe
failure-500-what = Niste krivi vi. Če ste pravkar pritisnili gumb in niste videli potrdila, štejte, da ni nič zabeleženo.
failure-500-next = Poskusite znova čez nekaj minut. Če ste vendarle podpisali, še vedno štejete samo enkrat.
failure-503-title = Poskusite znova čez trenutek
failure-503-what = Tukaj je preveč ljudi naenkrat ali pa se strežnik šele zaganja. Nič ni zabeleženo.
failure-503-next = Počakajte nekaj sekund in poskusite znova.
failure-reference = Če nam pišete o tem, navedite to oznako: { $reference }
failure-home = Na pobudo
failure-again = Poskusite znova
