# Cista, slovenščina. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Stran { $page } od { $count }
paper-made = Narejeno s programom Cista: { $date }
paper-rehearsal = Preizkus: vse na tem papirju je izmišljeno in nič od tega ne šteje.
paper-model-2011 = Vzorec: priloga { $reference } k Uredbi (EU) št. 211/2011, z lastnimi besedami. Verodostojni vzorec je v Uradnem listu Evropske unije.
paper-model-2019 = Vzorec: priloga { $reference } k Uredbi (EU) 2019/788, z lastnimi besedami. Verodostojni vzorec je v Uradnem listu Evropske unije.

paper-initiative-heading = Pobuda
paper-initiative-title = Naslov pobude
paper-initiative-subject = Predmet
paper-initiative-period = Obdobje zbiranja
paper-initiative-register = Stran v registru Komisije
paper-organisers-heading = Organizatorji
paper-organisers-others = Drugi organizatorji
paper-organisers-address = Poštni naslov

paper-count-column = Koliko
paper-count-online = Podpisane na spletu
paper-count-paper = Podpisane na papirju
paper-count-esigned = Podpisane z naprednim elektronskim podpisom
paper-count-states = Države članice, v katerih je dosežen minimum

paper-sign-heading = Izjava in podpisi
paper-sign-place = Kraj in datum
paper-sign-representative = Podpis predstavnika
paper-sign-substitute = Podpis namestnika
paper-sign-entity = Podpis za pravno osebo
paper-sign-authority = Podpis in uradni žig

## The guide: the first page of a package

paper-guide-title = Izjave o podpori za preverjanje
paper-guide-intro = V tem paketu so izjave o podpori evropski državljanski pobudi za vašo državo članico. Ta vodnik pove, kaj je v njem, kako ga odpreti in prešteti, kaj vrniti in kdaj ga uničiti.
paper-guide-authority = Za pristojni organ te države članice

paper-guide-part = To je del { $page } od { $count }. Vsak del je svoj paket; števila spodaj veljajo za vse dele skupaj.
paper-guide-holds-heading = Kaj je v paketu
paper-guide-packaged = Izjave o podpori za preverjanje, ena na osebo
paper-guide-alternatives = Različice: drugi obrazci istih oseb
paper-guide-namesakes = Izjave s soimenjakom
paper-guide-repeats = Ponovitve, izpuščene
paper-guide-withdrawn = Podpisnik jih je umaknil, izpuščene
paper-guide-failures = Ni jih bilo mogoče prebrati, navedene v manifestu
paper-guide-submissions = Prejeti obrazci skupaj
paper-guide-sum = Prejeti obrazci so vsota izjav, različic, ponovitev, umaknjenih in neberljivih.
paper-guide-alternatives-text = Različice: kdor je podpisal večkrat z različnimi podatki, je med izjavami enkrat. Drugi obrazci so v datotekah, katerih ime se začne z { $example }, vsak z oznako izjave, h kateri spada. Če se ta izjava izkaže za neveljavno, lahko preverite njene različice. Od vsake osebe šteje največ en obrazec.
paper-guide-namesakes-text = Soimenjaki: nekatere osebe imajo enaka imena in, kjer obrazec po njem vpraša, enak datum rojstva, ne pa enake številke, dokumenta ali države članice. Lahko sta dve osebi ali ena. Poseben seznam jih navaja po oznaki. Odločite vi.
paper-guide-remarks-text = { $count ->
    [one] Opombe: o { $count } izjavi je kaj povedati. Poseben seznam jo navaja po oznaki.
    [two] Opombe: o { $count } izjavah je kaj povedati. Poseben seznam ju navaja po oznaki.
    [few] Opombe: o { $count } izjavah je kaj povedati. Poseben seznam jih navaja po oznaki.
   *[other] Opombe: o { $count } izjavah je kaj povedati. Poseben seznam jih navaja po oznaki.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } izjava je prišla iz omrežja, ki jih je naenkrat poslalo nenavadno veliko. Samo zato ni manj veljavna.
    [two] { $count } izjavi sta prišli iz omrežij, ki so jih naenkrat poslala nenavadno veliko. Samo zato nobena ni manj veljavna.
    [few] { $count } izjave so prišle iz omrežij, ki so jih naenkrat poslala nenavadno veliko. Samo zato nobena ni manj veljavna.
   *[other] { $count } izjav je prišlo iz omrežij, ki so jih naenkrat poslala nenavadno veliko. Samo zato nobena ni manj veljavna.
}

paper-guide-files-heading = Datoteke
paper-guide-files-name = Ime datoteke
paper-guide-file-guide = ta vodnik
paper-guide-file-request = zahteva za preverjanje
paper-guide-file-certificate = prazen certifikat za izpolnitev
paper-guide-file-xml = izjave v obliki XML Komisije, za uvoz
paper-guide-file-csv = iste izjave kot tabela
paper-guide-file-pdf = iste izjave v podobi obrazca, za branje ali tiskanje
paper-guide-file-alternatives = različice
paper-guide-file-namesakes = seznam soimenjakov
paper-guide-file-remarks = seznam opomb
paper-guide-file-committee = javni podatki o ključu organizatorjev, s katerim je podpisan manifest
paper-guide-file-manifest = števila in SHA-256 vsake druge datoteke
paper-guide-file-signature = elektronski podpis manifesta s strani organizatorjev

paper-guide-count-heading = Kako prešteti
paper-guide-count-text = V tabeli CSV je vsaka vrstica po prvi en obrazec, v datoteki XML vsak element { $field }. Števila morajo biti tista, ki so navedena tu.

paper-guide-sample-heading = Kako izvleči naključni vzorec
paper-guide-sample-text = Če preverjate vzorec, ga ta ukaz izvleče in navede interval zaupanja. Seme izberite sami, na primer z metanjem kocke: nihče ga ne sme vnaprej poznati. Shranite ga in vsakdo lahko znova izvleče isti vzorec.

paper-guide-import-heading = Kako uvoziti
paper-guide-import-xml = Datoteke XML imajo elemente programske opreme Komisije za zbiranje, tako da jih programi zanjo lahko berejo.
paper-guide-import-csv = Tabele CSV so v UTF-8, z vejicami med celicami. Vsak stolpec uvozite kot besedilo, da nobena številka ne izgubi začetnih ničel. Opuščaj pred prvim znakom celice preglednici preprečuje, da bi jo imela za formulo: ne spada k vpisanemu.

paper-guide-return-heading = Kaj vrniti in do kdaj
paper-guide-return-text = Osebam za stike pošljite certifikat, ki pove, koliko izjav o podpori je veljavnih. Je brezplačen. Uporabite lahko praznega ali svoj obrazec.
paper-guide-return-deadline = Uredba vam daje tri mesece od dneva, ko ste prejeli zahtevo.
paper-guide-return-received = Prejeto
paper-guide-return-due = Certifikat najpozneje

paper-guide-destroy-heading = Kdaj uničiti paket
paper-guide-destroy-2011 = Paket, vse iz njega narejeno in vsako kopijo uničite najpozneje en mesec po izdaji certifikata. Dlje se sme hraniti samo to, kar zahtevajo upravni ali sodni postopki, do enega tedna po končni odločitvi.
paper-guide-destroy-2019 = Paket, vse iz njega narejeno in vsako kopijo uničite najpozneje tri mesece po koncu preverjanja. Dlje se sme hraniti samo to, kar zahtevajo upravni ali sodni postopki, do enega meseca po njihovem koncu.
paper-guide-questions = Vprašanja? Pišite osebam za stike:

## How to open a package: on the guide and on the letter

paper-open-heading = Kako odpreti paket
paper-open-place = Odprite ga na računalniku, ki ga lahko uporabljajo samo tisti, ki preverjajo.
paper-open-age = Paket je šifriran za ključ age vašega organa. Na računalniku s skrivnim ključem vpišite:
paper-open-age-passphrase = Paket je šifriran s programom age z geslom iz osmih besed. Vpišite ta ukaz in nato geslo:
paper-open-gpg = Paket je šifriran za potrdilo OpenPGP vašega organa. Na računalniku s skrivnim ključem vpišite:
paper-open-cms = Paket je šifriran za potrdilo X.509 vašega organa. Na računalniku s skrivnim ključem vpišite:
paper-open-zip = Paket je arhiv ZIP, šifriran z AES-256 z geslom iz osmih besed. Odprite arhiv s programom, ki pozna AES, na primer 7-Zip, in vpišite geslo. Program, s katerim arhive ZIP odpira sam Windows, AES ne pozna. V terminalu je ukaz:
paper-open-letter = Geslo pride do vas v pismu, po drugi poti.
paper-open-either = Isti paket je v dveh oblikah in ena od njiju zadostuje.
paper-open-plain = Paket ni šifriran. Hranite ga tam, kjer ga nihče drug ne more brati.
paper-open-verify = Nato naj ta ukaz vsako datoteko primerja z manifestom:
paper-open-fault = Če se paket ne odpre ali se datoteka razlikuje od manifesta, ne nadaljujte. Pišite osebam za stike, ki ga lahko znova pošljejo.

## The request for verification

paper-request-title = Zahteva za preverjanje izjav o podpori
paper-request-authority = Pristojnemu organu te države članice
paper-request-text = Spodaj navedeni organizatorji vas prosijo, da preverite priložene izjave o podpori in potrdite, koliko jih je veljavnih. To je njihova edina zahteva vaši državi članici.
paper-request-signatories = Podpisniki iz te države članice
paper-request-all = Podpisniki v vseh državah članicah
paper-request-enclosures-heading = Priložene izjave o podpori
paper-request-system-heading = Certifikat spletnega sistema zbiranja
paper-request-system-enclosed = Kopija certifikata je priložena.
paper-request-system-none = Nobena izjava ni bila podpisana na spletu, zato certifikat ni potreben.
paper-request-declaration = Izjavljam, da so podatki v tej zahtevi pravilni in da so bile izjave o podpori zbrane, kot zahteva uredba.

## The letter with the passphrase

paper-letter-title = Geslo paketa
paper-letter-confidential = Zaupno: samo za organ, ki naj paket odpre
paper-letter-text = Osem besed v tem pismu odpre tu navedeni paket izjav o podpori. Pismo in paket potujeta ločeno.
paper-letter-package = Ime paketa
paper-letter-size = Velikost v bajtih
paper-letter-words-heading = Osem besed
paper-letter-words-text = Vpišite jih z malimi črkami in v tem vrstnem redu, z vezajem med dvema besedama in brez presledkov.
paper-letter-compare = Preden paket odprete, primerjajte njegovo ime, velikost in SHA-256 s podatki v tem pismu.
paper-letter-apart-heading = Preden je vročeno
paper-letter-apart-text = Pismo prenesite po drugi poti kot paket: osebno, priporočeno ali prebrano po telefonu. Kdor ima oboje, lahko bere izjave.
paper-letter-destroy-heading = Potem
paper-letter-destroy-text = Pismo zaklenite, dokler ga potrebujete, in ga uničite, takoj ko paket odprete.

## The blank form for signing on paper

paper-form-initiative-heading = Izpolnili organizatorji, kot je registrirano
paper-form-sheet = Natisnite ta obrazec na en list papirja; uporabiti je mogoče obe strani. Vsi na tem listu podpisujejo za isto državo članico.
paper-form-write = Pišite z velikimi tiskanimi črkami, v vsako vrstico ena oseba. Vsak podpiše osebno.
paper-form-documents = Sprejeti dokumenti in številke
paper-form-residence = Stalno prebivališče: ulica, številka, poštna številka, kraj, država
paper-form-signature = Datum in podpis
paper-form-return = Podpisani list prinesite ali pošljite na

## The blank certificate of the authority

paper-certificate-title = Certifikat o številu veljavnih izjav o podpori
paper-certificate-authority = Ime in naslov pristojnega organa
paper-certificate-text = Tu navedeni organ je preveril izjave o podpori tu navedeni pobudi in za to državo članico potrjuje:
paper-certificate-valid = Število veljavnih izjav o podpori
paper-certificate-words = Isto število z besedo
paper-certificate-received = Število prejetih izjav o podpori
paper-certificate-free = Ta certifikat se izda brezplačno.
paper-certificate-voluntary-heading = Prostovoljno, ni del certifikata
paper-certificate-voluntary-text = Uredba teh številk ne zahteva. Organizatorjem pomagajo oceniti, koliko izjav je veljavnih drugod, in izvedeti, kje se podpisniki motijo.
paper-certificate-all = Preverjena je bila vsaka izjava.
paper-certificate-sample = Preverjen je bil naključni vzorec. Izjave v vzorcu:
paper-certificate-invalid = Neveljavne izjave skupaj
paper-certificate-reason = Zakaj so neveljavne
paper-reason-unknown = Osebe ni bilo mogoče najti
paper-reason-age = Na dan podpisa premlada
paper-reason-repeat = Oseba je že prej podpisala
paper-reason-number = Dokument ali številka je napačna ali ne velja več
paper-reason-state = Brez pravice podpisati za to državo članico
paper-reason-incomplete = Nekaj manjka ali ni berljivo
paper-reason-signature = Manjka podpis na papirju
paper-reason-date = Ni podpisano v obdobju zbiranja
paper-reason-other = Drugi razlogi

## The submission to the Commission

paper-submission-title = Predložitev državljanske pobude Evropski komisiji
paper-submission-text = Organizatorji predložijo tu navedeno pobudo skupaj s certifikati pristojnih organov.
paper-submission-valid-heading = Potrjene izjave o podpori
paper-submission-valid = Veljavne izjave
paper-submission-certificate = Pristojni organ in datum njegovega certifikata
paper-submission-met = Oba pogoja sta izpolnjena: vsaj { $goal } veljavnih izjav skupaj in minimum v vsaj toliko državah članicah: { $states }.
paper-submission-not-met = Pogoja še nista izpolnjena: potrebnih je { $goal } veljavnih izjav skupaj in minimum v vsaj toliko državah članicah: { $states }.
paper-submission-funding-heading = Podpora in financiranje
paper-submission-funding-text = Vsak vir podpore in financiranja, ki je dal več kot 500 evrov. Če jih ni, vrstice prečrtajte.
paper-submission-funding-source = Kdo je dal
paper-submission-funding-amount = Znesek v evrih
paper-submission-enclosed = { $count ->
    [one] Priložen je { $count } certifikat pristojnega organa.
    [two] Priložena sta { $count } certifikata pristojnih organov.
    [few] Priloženi so { $count } certifikati pristojnih organov.
   *[other] Priloženih je { $count } certifikatov pristojnih organov.
}
paper-submission-declaration = Izjavljam, da so podatki v tem obrazcu pravilni in da so bili upoštevani vsi postopki in pogoji uredbe.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = OSEBNI PODATKI
mark-limited-distribution = OMEJENO RAZPOŠILJANJE: SAMO ZADEVNI DRŽAVI ČLANICI

## The sheet of a recovery share, for its custodian

sheet-title = Obnovitveni delež { $number } od { $shares }
sheet-lead = Ta list je eden od deležev ključa odbora (skupaj { $shares }), ki odpre izjave o podpori. Katerih koli { $quorum } skupaj odpre vse; manj ne odpre in ne razkrije ničesar.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Skrbnik
sheet-fact-number = Delež
sheet-fact-number-value = { $number } od { $shares }
sheet-fact-quorum = Za odpiranje potrebno
sheet-fact-quorum-value = Katerih koli { $quorum } od { $shares } deležev
sheet-fact-date = Narejeno
sheet-fact-set = Komplet deležev
sheet-fact-set-value = { $set } (generacija ključa { $generation }, izdaja njegovih deležev { $edition })
sheet-fact-thumbprint = Odtis ključa odbora
sheet-fact-file = Datoteka

sheet-groups-heading = Skrivnost, število skupin: { $count }
sheet-groups-note = Skupine vpišite po vrsti, z malimi ali velikimi črkami. O velja za 0, I in L veljata za 1. Zadnji znak skupine preveri druge, zato program pove, katero skupino je treba pogledati znova.
sheet-qr = Koda QR, ki vsebuje ta delež

sheet-keep-heading = Varno ga hranite
sheet-keep-place = Hranite ta list v zaprti ovojnici, kjer do njega pridete samo vi, in ne tam, kjer ima delež drug skrbnik.
sheet-keep-photo = Nikoli ga ne fotografirajte, kopirajte ali pošljite. Kdor ga je videl, ima vaš delež.
sheet-keep-network = Nikoli ga ne vpišite ali skenirajte v telefon ali v računalnik, povezan z omrežjem.
sheet-keep-file-locked = V datoteki { $file } je isti delež pod vašim geslom. Ta list gesla ne potrebuje.
sheet-keep-file-open = V datoteki { $file } je isti delež brez zaščite. Hranite jo v isti ovojnici ali jo uničite.

sheet-check-heading = Preverite vsako leto
sheet-check-how = Uporabite računalnik brez omrežja: trezor preveri ta list, prav tako ukaz { $command }. Nikogar drugega ne potrebujete.
sheet-check-tell = Nato povejte organizatorjem številko svojega deleža in dan, in nič drugega, kar je tu.

sheet-help-heading = Če se kaj zgodi
sheet-help-lost = Izgubljen, poškodovan ali ga je videl kdo drug: takoj povejte organizatorjem. Drugi lahko nato naredijo nove deleže.
sheet-help-leave = Če ga ne morete več hraniti: izročite ga osebno in prosite organizatorje za nove deleže.
sheet-help-called = Če se ta komplet prekliče: uničite list in datoteko ter povejte organizatorjem, da ste to storili.
sheet-help-open = Ko se zbirka odpira: prinesite ta list osebno in primerjajte odtis.

# Lines and a table to fill in by hand.
sheet-handed-heading = Izročeno
sheet-handed-date = Datum
sheet-handed-custodian = Podpis skrbnika
sheet-handed-organiser = Podpis organizatorja
sheet-checks-heading = Letna preverjanja
sheet-checks-date = Datum
sheet-checks-place = Kje
sheet-checks-signature = Podpis

sheet-footer = Skrivno: delež { $number } iz kompleta { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Javni ključ odbora
sheet-committee-lead = Ta list je javen in ničesar ne odpre. Strežniku pove, za koga naj zapečati izjave o podpori, skrbniku pa, ali je delež pravi.
sheet-committee-fact-shares = Deleži
sheet-committee-fact-shares-value = { $shares }, od katerih jih katerih koli { $quorum } skupaj odpre
sheet-committee-fact-signer = Odtis ključa, s katerim se podpisujejo paketi
sheet-committee-qr = Koda QR, ki vsebuje vse javne podatke
sheet-committee-use-heading = Kaj z njim
sheet-committee-use-thumbprint = Vsi prisotni si zapišejo odtis in ga primerjajo z odtisom na strani spletišča o varstvu podatkov, preden se zbiranje začne.
sheet-committee-use-server = Datoteka { $file } gre na strežnik: zahteva jo nastavitev.
sheet-committee-use-copy = Vsak skrbnik obdrži kopijo tega lista ali datoteke: z njo je delež mogoče preveriti sam, doma.
sheet-committee-footer = Javno: ključ odbora, komplet { $set }

## The statements of support, in the layout of the statutory form

statements-part = Del { $page } od { $count }
statements-count = { $count ->
    [one] { $count } izjava o podpori na teh straneh
    [two] { $count } izjavi o podpori na teh straneh
    [few] { $count } izjave o podpori na teh straneh
   *[other] { $count } izjav o podpori na teh straneh
}
statements-number = Št.
statements-residence = Prebivališče (ulica, številka, poštna številka, kraj, država)
statements-birth = Datum in kraj rojstva
statements-document = Številka in vrsta dokumenta
statements-signed = Podpisano dne, in oznaka
statements-name-at-birth = Ob rojstvu: { $name }
statements-fathers-name = Ime očeta: { $name }
statements-issued-by = Izdajatelj: { $authority }
statements-alternative = Različica izjave { $identifier }: šteje največ ena od obeh.
statements-undrawn = { $count ->
    [one] { $count } znak, ki ga tu ne more narisati nobena pisava, je prikazan s številko v oglatih oklepajih; v drugih datotekah je tak, kot je bil vpisan.
    [two] { $count } znaka, ki ju tu ne more narisati nobena pisava, sta prikazana s številkama v oglatih oklepajih; v drugih datotekah sta taka, kot sta bila vpisana.
    [few] { $count } znaki, ki jih tu ne more narisati nobena pisava, so prikazani s številkami v oglatih oklepajih; v drugih datotekah so taki, kot so bili vpisani.
   *[other] { $count } znakov, ki jih tu ne more narisati nobena pisava, je prikazanih s številkami v oglatih oklepajih; v drugih datotekah so taki, kot so bili vpisani.
}
statements-table = Izjave o podpori, v vsaki vrstici ena
