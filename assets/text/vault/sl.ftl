# Cista, slovenščina. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – trezor
vault-frame-name = Trezor
vault-frame-navigation = Naloge po vrstnem redu zbiranja
vault-frame-home = Pregled
vault-frame-offline = Ta računalnik nima omrežja. Nič ga ne zapusti.
vault-frame-network = Na tem računalniku je vklopljeno omrežje ({ $device }). Preden kaj vnesete, izvlecite kabel in izklopite brezžično povezavo.
vault-frame-swap = Ta računalnik lahko svoj pomnilnik zapiše na disk. Preden vnesete delež, uporabite ključek s trezorjem ali prosite, naj vam izklopijo izmenjevalni prostor.
vault-frame-idle = Če tu { $minutes } min nihče nič ne naredi, se vse skrivnosti izbrišejo in seja se konča.
vault-frame-step = Korak { $step } od { $steps }
vault-frame-next = Kaj sledi
vault-frame-final = Tega ni mogoče preklicati
vault-frame-back-button = Nazaj
vault-frame-continue-button = Naprej
vault-home-sitting = Seja poteka: { $name }. Je tam, kjer ste jo pustili.
vault-frame-resume-button = Nadaljuj jo
vault-frame-stop-button = Končaj sejo in vse izbriši
vault-frame-wrong = Prosimo, poglejte še enkrat
vault-frame-detail = Kaj o tem pravi program, v angleščini

## The first page

vault-home-title = Kaj želite storiti?
vault-home-intro = Ta program teče samo na tem računalniku. Na strani pokaže en korak in vsaka stran pove, kaj sledi in česa ni mogoče preklicati.
vault-home-interrupted = Tu je bila prekinjena slovesnost: { $date }. Njen ključ je bil le v pomnilniku in ga ni več. Začnite znova ter uničite liste in datoteke tiste slovesnosti.
vault-home-interrupted-shares = { $count ->
    [one] { $count } njen delež je bil že izročen: zahtevajte ga nazaj.
    [two] { $count } njena deleža sta bila že izročena: zahtevajte ju nazaj.
    [few] { $count } njeni deleži so bili že izročeni: zahtevajte jih nazaj.
   *[other] { $count } njenih deležev je bilo že izročenih: zahtevajte jih nazaj.
}
vault-task-ceremony = Izvedi slovesnost ključa
vault-task-ceremony-text = Ustvariti ključ odbora in vsakemu skrbniku izročiti njegov delež. Približno eno uro, preden se zbiranje začne.
vault-task-rehearsal = Preizkusi odpiranje
vault-task-rehearsal-text = S pravimi deleži pokazati, da se poskusna izjava s strežnika odpre. Šele nato se zbiranje lahko začne.
vault-task-check = Preveri delež
vault-task-check-text = Sami in doma ugotoviti, ali je vaš delež še dober. Pet minut, vsake tri mesece.
vault-task-open = Odpri zbirko
vault-task-open-text = Ko je zbiranje končano: združiti deleže in za vsako državo članico pripraviti paket.
vault-task-renew = Obnovi deleže
vault-task-renew-text = Ko se skrbniki zamenjajo: za isti ključ narediti nov komplet deležev.
vault-task-verify = Potrdi datoteko
vault-task-verify-text = Vprašati, kaj je zbirka ali paket, ali je cel in kaj vsebuje. Delež ni potreben.

## Who may enter

vault-door-title = Ta naslov ne odpre trezorja
vault-door-text = Naslov, ki ga pokaže program, je mogoče uporabiti enkrat in v enem brskalniku. Tam, kjer je bil program zagnan, pritisnite Enter in uporabite novi naslov.
vault-failure-title = To ni uspelo
vault-failure-form = Stran je bila prestara ali ni prišla iz trezorja. Nič se ni zgodilo. Vrnite se na pregled in poskusite znova.
vault-failure-large = Poslano je večje od vsega, kar ta stran sprejme. Nič se ni zgodilo. Izberite drugo datoteko.
vault-failure-missing = Take strani ni. Vrnite se na pregled.
vault-failure-ours = V programu je šlo nekaj narobe. Nič ni bilo zapisano. Vrnite se na pregled in poskusite znova.
vault-failure-order = Ta korak zdaj ni mogoč. Stran pokaže, kje seja je.
vault-failure-home-button = Na pregled

## Ending a sitting

vault-stop-title = Končati to sejo?
vault-stop-text = Vse skrivno, kar ima ta seja v pomnilniku, se izbriše. Že zapisane datoteke ostanejo, kjer so.
vault-stop-ceremony = Neizročeni deleži so izgubljeni. Dokler ni izročen vsak delež, se ključ ne sme uporabljati: izvedite novo slovesnost.
vault-stop-button = Vse izbriši in končaj
vault-stop-keep-button = Ne, nadaljuj

## The ceremony: before it

vault-ceremony-title = Slovesnost ključa
vault-ceremony-intro = Vse, kar se zbere, se zapečati za en sam ključ. Ta se zdaj ustvari, razdeli na deleže in pozabi. Pozneje ga lahko nekaj skrbnikov skupaj znova sestavi, in nihče drug.
vault-ceremony-need-heading = Kaj potrebujete
vault-ceremony-need-people = Skrbnike ali vsaj dve osebi, ki spremljata vsak korak. Nihče ne ostane z računalnikom sam.
vault-ceremony-need-computer = Računalnik brez omrežja, najbolje zagnan s ključka s trezorjem. Telefoni ostanejo zunaj sobe.
vault-ceremony-need-printer = Tiskalnik s kablom. Če si zapomni, kar je natisnil, ga je treba potem izbrisati ali uničiti.
vault-ceremony-need-envelopes = Za vsakega skrbnika ovojnico in, če želite, prazen ključek USB.
vault-ceremony-need-stick = Še en ključek USB za javno datoteko, ki gre na strežnik.
vault-ceremony-next = Določite, koliko deležev bo. Nič še ne nastane.
vault-ceremony-begin-button = Vsi so tu: začni

## The ceremony: numbers and places

vault-numbers-title = Koliko deležev?
vault-numbers-intro = Vsak skrbnik hrani en delež. Manjša številka spodaj pove, koliko se jih mora zbrati.
vault-numbers-shares-label = Deleži, eden na skrbnika
vault-numbers-shares-hint = Od 2 do 15. Odbor državljanov ima sedem članov: sedem je dobro število.
vault-numbers-quorum-label = Deleži, ki skupaj odprejo zbirko
vault-numbers-quorum-hint = Vsaj 2. Trije od sedmih pomeni: štirje deleži se smejo izgubiti, dva skrbnika skupaj pa ne moreta nič.
vault-numbers-impossible = Ti števili se ne ujemata. Naredite od 2 do 15 deležev, od katerih so potrebni vsaj 2 in največ vsi.
vault-numbers-fragile = Pri teh številih se ne sme izgubiti niti en delež. Če se kateri izgubi, je vse zbrano za vedno izgubljeno. Naredite vsaj en delež več, kot jih je treba.
vault-numbers-fragile-label = Vemo, da se noben delež ne sme nikoli izgubiti
vault-numbers-place-label = Kam gredo datoteke te seje
vault-numbers-place-hint = Tja se zapišejo samo javna datoteka in tiste datoteke z deleži, ki jih skrbniki želijo.
vault-numbers-next = Navedete, kdo so skrbniki.

## The ceremony: custodians

vault-custodians-title = Kdo so skrbniki?
vault-custodians-intro = Na vsak list se natisnejo ime in navodila v jeziku, ki ga izberete tu.
vault-custodians-person = Delež { $number }
vault-custodians-name-label = Ime skrbnika
vault-custodians-language-label = Jezik lista
vault-custodians-missing = Prosimo, navedite ime vsakega skrbnika.
vault-custodians-next = Ključ se ustvari. Do takrat se lahko še vrnete in vse spremenite.

## The ceremony: making the key

vault-make-title = Ustvari ključ
vault-make-intro = Ključ se ustvari v pomnilniku, razdeli in takoj izbriše. Nikamor se ne zapiše.
vault-make-summary = Nastane toliko deležev: { $shares }. Katerih koli { $quorum } od njih odpre, kar se zbira.
vault-make-warning = Od zdaj ostanite, dokler ni izročen vsak delež. Če se program prej zapre, je ključ izgubljen in izvedete novo slovesnost.
vault-make-button = Zdaj ustvari ključ in njegove deleže: { $shares }

## The ceremony: handing over

vault-hand-title = Delež { $number }: { $name }
vault-hand-count = Izročeni deleži: { $given } od { $shares }
vault-hand-leave = Zaslon in papir zdaj gleda samo: { $name }.

vault-sheet-intro = Zdaj natisnite ta list. To je delež: kdor ga ima, ima del ključa.
vault-sheet-open-button = Pokaži list za tiskanje
vault-sheet-page-button = Pokaži list kot stran
vault-sheet-hint = Odpre se v svojem oknu. Tam ga natisnite, poglejte, ali je vsaka skupina berljiva, in okno zaprite. Ne shranjujte ga.
vault-sheet-save-label = Tiskalnika ni? Shrani list kot datoteko
vault-sheet-save-hint = Kdor dobi datoteko, ima delež. Natisnite jo na računalniku brez omrežja in nato ključek USB uničite.
vault-sheet-save-button = Shrani list
vault-sheet-saved = List je shranjen: { $file }.
vault-sheet-next = S papirja se prebereta dve skupini, da se pokaže, da je berljiv. Bere: { $name }.
vault-sheet-printed-button = List je natisnjen

vault-prove-intro = Berite z natisnjenega lista, ne z zaslona. Bere: { $name }.
vault-prove-group-label = Skupina { $group } na listu
vault-prove-wrong = Skupina { $group } ni to, kar bi moralo biti na listu. Preberite jo še enkrat. Če je ni mogoče prebrati, se vrnite in list znova natisnite.
vault-prove-next = Delež lahko shranite tudi kot datoteko.
vault-prove-button = To je na listu

vault-file-intro = List zadostuje. Datoteka na ključku USB je priročnejša za uporabo in jo je lažje kopirati. Odloča: { $name }.
vault-file-none-label = Brez datoteke, samo list
vault-file-locked-label = Datoteka z lastnim geslom iz več besed
vault-file-plain-label = Datoteka brez gesla
vault-file-place-label = Kam gre datoteka
vault-file-passphrase-label = Geslo iz več besed, ki ga izbere skrbnik
vault-file-passphrase-hint = Vsaj dvanajst znakov: štiri besede ali več. Kdor ga pozabi, ima še vedno list.
vault-file-again-label = Isto geslo še enkrat
vault-file-short = Geslo je prekratko. Uporabite vsaj dvanajst znakov.
vault-file-differs = Gesli nista enaki. Vnesite obe znova.
vault-file-button = Nadaljuj
vault-file-fault = Datoteke ni bilo mogoče zapisati. Poglejte, ali je ključek USB vstavljen in ali je nanj mogoče pisati, ter poskusite znova.

vault-over-intro = Vstavite list v ovojnico in ga izročite: { $name }.
vault-over-saved = Delež je shranjen tudi tu: { $file }.
vault-over-final = Potem program delež pozabi. Ni ga mogoče znova natisniti.
vault-over-next = Naslednji delež.
vault-over-next-last = Javna datoteka za strežnik.
vault-over-button = List je izročen: { $name }

## The ceremony: the public file and the end

vault-public-title = Javna datoteka za strežnik
vault-public-intro = Ta majhna podpisana datoteka strežniku pove, za kateri ključ pečati. V njej ni nič skrivnega.
vault-public-saved = Shranjena je: { $file }.
vault-public-thumbprint-label = Odtis ključa odbora
vault-public-thumbprint-hint = Vsak skrbnik si ga zapiše ali ga ima na listu. Javno spletišče bo pokazalo iste črke in številke: če pokaže druge, je nekdo zamenjal ključ.
vault-public-code-label = Ista datoteka kot koda
vault-public-next = Odnesite datoteko na strežnik in jo tam naložite. Nato preizkusite odpiranje, preden se zbiranje začne.
vault-public-button = Odtis je zapisan
vault-end-title = Končano in izbrisano
vault-end-ceremony = Ključ je bil ustvarjen in pozabljen. Deleži ({ $shares }) so pri skrbnikih in na tem računalniku ni nobenega več.
vault-end-renewal = Novi deleži so pri skrbnikih in na tem računalniku ni nobenega več.
vault-end-old = Stari deleži še vedno odprejo, kar je bilo zbrano. Vsakega zahtevajte po številki nazaj in ga uničite.
vault-end-written = Kaj je bilo zapisano
vault-end-nothing = Nič drugega ni bilo zapisano.
vault-end-off = Zdaj ugasnite računalnik. Ni dovolj zapreti pokrov.

## Entering shares

vault-shares-title = Vnesi deleže
vault-shares-intro = Skrbniki drug za drugim vnesejo svoj delež na enega od teh načinov. Drugi gledajo stran.
vault-shares-found-label = Datoteka z deležem, najdena tu ali na ključku USB
vault-shares-found-none = Nobena od teh
vault-shares-count = { $given } od { $quorum } potrebnih deležev
vault-shares-have = Delež { $number } je tu in je dober.
vault-shares-file-label = Ali datoteka z deležem od drugod
vault-shares-passphrase-label = Njeno geslo, če ga ima
vault-shares-groups-label = Ali skupine z lista
vault-shares-groups-hint = Vpišite vse skupine drugo za drugo. Z velikimi ali malimi črkami, s presledki ali brez njih.
vault-shares-code-label = Ali to, kar je čitalnik prebral iz kode
vault-shares-nothing = Vnesite delež na enega od teh načinov: datoteka, skupine ali koda.
vault-shares-add-button = Dodaj ta delež
vault-shares-enough = Deležev je dovolj. Lahko nadaljujete.
vault-shares-next = Deleži ostanejo v pomnilniku, dokler naloga ni končana, in se nato izbrišejo.

vault-share-not-a-share = To ni obnovitveni delež. Vzemite datoteko, ki jo je zapisala slovesnost, ali skupine z lista.
vault-share-groups = { $count ->
    [one] Skupina { $groups } je napačno vpisana. Primerjajte jo z listom.
    [two] Skupini { $groups } sta napačno vpisani. Primerjajte ju z listom.
    [few] Skupine { $groups } so napačno vpisane. Primerjajte jih z listom.
   *[other] Skupine { $groups } so napačno vpisane. Primerjajte jih z listom.
}
vault-share-length = Število skupin je { $count }, delež pa jih ima { $max }. Poglejte, ali je katera izpuščena ali vpisana dvakrat.
vault-share-damaged = Delež je poškodovan ali napačno vpisan. Primerjajte ga z listom, skupino za skupino.
vault-share-foreign = Ta delež je od ključa drugega odbora. Vzemite tistega iz te slovesnosti.
vault-share-wrong = To ni delež { $number }, ki ga je naredila slovesnost. Vzemite delež drugega skrbnika in povejte organizatorjem.
vault-share-repeated = Delež { $number } je že tu. Vsak delež šteje enkrat.
vault-share-locked = Ta datoteka je zaklenjena z geslom. Izberite jo znova in vpišite njeno geslo.
vault-share-passphrase = Geslo te datoteke ne odpre. Izberite jo znova in še enkrat vpišite geslo.
vault-share-large = Ta datoteka je za delež prevelika. Izberite datoteko, katere ime se začne s share.

## Checking one share

vault-check-title = Preverite svoj delež
vault-check-intro = To storite sami. Potrebujete svoj delež in javno datoteko committee.json, ki jo sme imeti kdor koli: pošljejo jo organizatorji.
vault-check-record-label = Javna datoteka committee.json
vault-check-record-file-label = Ali ta datoteka od drugod
vault-check-record-wrong = To ni javna datoteka slovesnosti ali pa je bila spremenjena. Prosite organizatorje za committee.json.
vault-check-button = Preveri delež
vault-check-good-title = Vaš delež je dober
vault-check-good = Delež { $number } od { $shares } je natanko tak, kot ga je naredila slovesnost. Vrnite ga na njegovo mesto in povejte organizatorjem, da ste ga danes preverili.
vault-check-bad-title = Delež ni bil sprejet
vault-check-thumbprint = Je od ključa odbora s tem odtisom. Primerjajte ga s tistim, ki ste si ga zapisali.
vault-check-wiped = Kar ste vnesli, je že izbrisano.
vault-check-again-button = Preveri še en delež

## The rehearsal

vault-rehearsal-title = Preizkusi odpiranje
vault-rehearsal-intro = Strežnik je zapečatil poskusno izjavo tako, kot bo pečatil prave, in organizatorji so vam prinesli datoteko rehearsal.json. Tu jo odprejo pravi deleži, odgovor pa se vrne na strežnik.
vault-rehearsal-file-label = Datoteka rehearsal.json s strežnika
vault-rehearsal-other-label = Ali ta datoteka od drugod
vault-rehearsal-file-wrong = To ni preizkus s strežnika ali pa je bil spremenjen. Prosite upravljavca, naj ga naredi znova.
vault-rehearsal-next = Vnesete toliko deležev, kot jih bo potrebovalo zbiranje.
vault-rehearsal-failed = Deleži so dobri, poskusna izjava pa se ne odpre. Zbiranje se ne sme začeti: povejte upravljavcu in organizatorjem.
vault-rehearsal-done-title = Poskusna izjava se je odprla
vault-rehearsal-done = Odgovor je shranjen: { $file }. V njem ni nič skrivnega. Odnesite ga na strežnik; revizijska sled bo povedala, kateri deleži so bili uporabljeni, po številki.
vault-rehearsal-place-label = Kam gre odgovor

## Opening: the collection

vault-open-title = Katera zbirka?
vault-open-intro = Izberite zapečateno zbirko, ki jo je izvozil strežnik. Pregleda se, preden kdo vnese delež.
vault-open-found-label = Zbirke, najdene na tem računalniku in njegovih ključkih USB
vault-open-none = Nobena ni bila najdena. Vstavite ključek USB in znova naložite to stran ali vpišite, kje datoteka je.
vault-open-path-label = Ali kje datoteka je
vault-open-path-hint = Celotna pot, ki se začne s poševnico.
vault-open-path-wrong = Take datoteke ni ali je ni mogoče prebrati. Poglejte, ali je ključek vstavljen.
vault-open-look-button = Poglej jo
vault-open-look-next = Datoteka se preveri od prvega do zadnjega bajta. Pri veliki to traja nekaj minut.

vault-facts-title = Je to prava zbirka?
vault-facts-whole = Datoteka je cela in podpisana s strani strežnika, ki je zbiral.
vault-facts-rehearsal = To je preizkus. V njem ni pravih izjav.
vault-facts-name = Ime zbirke
vault-facts-initiative = Registracijska številka
vault-facts-exported = Izvoženo
vault-facts-server = Odtis ključa strežnika
vault-facts-committee = Odtis ključa odbora
vault-facts-digest = SHA-256 datoteke
vault-facts-generation = Generacija ključa
vault-facts-compare = Primerjajte oba odtisa s tistima, ki so si ju zapisali skrbniki. Če se kateri razlikuje, se tu ustavite.
vault-facts-compare-label = Oba odtisa sta tista, ki sta bila zapisana
vault-facts-compare-missing = Najprej primerjajte odtisa in to potrdite tu.
vault-facts-submissions = Oddaje
vault-facts-withdrawn = Umaknjene
vault-facts-state = Država članica
vault-facts-total = Vse skupaj
vault-facts-next = Skrbniki vnesejo svoje deleže.
vault-facts-button = Prava je

## Opening: recipients, files, place

vault-recipients-title = Kdo bo bral posamezni paket?
vault-recipients-intro = Vsak paket se šifrira za organ ene države članice. Organ, ki ni dal ključa, dobi geslo iz osmih besed, natisnjeno v pismu.
vault-recipients-approved = Odobrili organizatorji: { $thumbprint }
vault-recipients-letter = Geslo, v pismu
vault-recipients-file = Ključ v datoteki { $file }
vault-recipients-wrong = Tega ključa ni mogoče uporabiti: { $state }. Izberite drugega ali pismo.
vault-recipients-hint = Ključi se iščejo v datotekah poleg zbirke. Preden katerega izberete, z organom po telefonu primerjajte odtis.
vault-recipients-next = Izberete datoteke in kam gredo.

vault-packages-title = Kaj bo v paketih?
vault-packages-formats-label = Datoteke v vsakem paketu
vault-packages-xml-label = XML, ki ga berejo programi organov
vault-packages-csv-label = Tabela CSV, ki se odpre v preglednici
vault-packages-pdf-label = PDF, izjave kot obrazci za branje ali tiskanje
vault-packages-formats-missing = Izberite vsaj eno vrsto datotek.
vault-packages-part-label = Izjave v enem delu, največ
vault-packages-part-hint = Veliki paketi se razdelijo. 250 000 ustreza večini organov.
vault-packages-part-wrong = Navedite celo število od 1 000 do 10 000 000.
vault-packages-place-label = Kam gredo paketi
vault-packages-place-hint = Tam nastane nova mapa. Prostora naj bo približno toliko, kot ga zavzema zbirka, s PDF pa trikrat toliko.
vault-packages-next = Zbirka se odpre in nastanejo paketi. To lahko traja, mogoče je prekiniti in nadaljevati.
vault-packages-warning = Od tu naprej so izjave v pomnilniku tega računalnika. Na disk pridejo samo šifrirane.
vault-packages-button = Odpri zbirko in pripravi pakete

## Long work

vault-work-title = Prosimo, počakajte
vault-work-intro = Ta stran se osvežuje sama. Lahko jo pustite odprto in ne storite ničesar.
vault-work-verifying = Datoteka se preverja.
vault-work-epochs = Ključ odpira zbirko.
vault-work-sorting = Izjave se primerjajo, da vsak človek šteje enkrat.
vault-work-packaging = Nastaja paket: { $state }.
vault-work-other = Program dela.
vault-work-percent = { $percent } % tega dela

## Opening: what came of it

vault-result-title = Paketi so pripravljeni
vault-result-place = So tukaj: { $place }.
vault-result-adds-up = Za vsako oddajo je podan račun: stolpci se ujemajo.
vault-result-packaged = V paketu
vault-result-repeats = Ponovitve
vault-result-alternatives = Različice, posebej
vault-result-failures = Neodprte
vault-result-package = Paket
vault-result-explain = Ponovitev je druga oddaja istega človeka z istimi podatki; različica ima druge podatke in organ jo lahko šteje namesto prve. Skupaj štejejo enkrat.
vault-result-failures-heading = Oddaje, ki jih ni bilo mogoče odpreti
vault-result-failures-none = Vsako oddajo je bilo mogoče odpreti.
vault-result-failures-more = Seznam manifest.json navede vse ({ $count }).
vault-result-reason-unknown-epoch = v zbirki manjka tisto, kar jih odpre
vault-result-reason-unsigned-epoch = ni podpisana s strani strežnika
vault-result-reason-foreign-epoch = z drugega strežnika ali za drug ključ
vault-result-reason-does-not-open = spremenjena ali zapečatena za kaj drugega
vault-result-reason-not-a-statement = ne vsebuje izjave
vault-result-reason-no-form = ne ustreza nobenemu obrazcu te države članice
vault-result-reason-withdrawn = označena tudi kot umaknjena
vault-result-reason-other = iz razloga, navedenega v manifest.json
vault-result-letters-heading = Pisma za tiskanje
vault-result-letters = Vsako pismo pošljite po drugi poti kot njegov paket: kdor ima oboje, lahko vse prebere. Pisma zdaj natisnite in jih nato izbrišite.
vault-result-wiped = Deleži in ključ so izbrisani.
vault-result-next = Vsak paket izročite njegovemu organu. Prva stran vsakega pove, kaj organ z njim stori.
vault-result-done-button = Zaključi

## Renewal

vault-renew-title = Obnovi deleže
vault-renew-intro = Novi skrbniki dobijo nove deleže istega ključa. Še enkrat se zbere toliko starih deležev, kot jih je treba.
vault-renew-revokes-nothing = Tudi stari deleži ostanejo dobri. Kdor zbirke ne sme več odpreti, mora vrniti stari list. Če to ni mogoče, namesto tega ustvarite nov ključ.
vault-renew-record-label = Javna datoteka ključa, committee.json
vault-renew-next = Skrbniki vnesejo stare deleže.

## Verifying

vault-verify-title = Potrdi datoteko
vault-verify-intro = Izberite zbirko, paket, mapo s paketi ali javno datoteko. Nič se ne spremeni in nič skrivnega ni potrebno.
vault-verify-found-label = Najdeno na tem računalniku in njegovih ključkih USB
vault-verify-button = Potrdi
vault-verify-good-title = Vse je celo
vault-verify-bad-title = Ni tako, kot bi moralo biti
vault-verify-collection = Zapečatena zbirka, cela in podpisana s strani strežnika, ki jo je naredil.
vault-verify-package = Paket: { $state }. Vsaka datoteka je taka, kot pravi manifest.
vault-verify-opening = Vse, kar je zapisalo odpiranje: vsak paket je tak, kot pravi njegov manifest.
vault-verify-share = Obnovitveni delež. Pospravite ga; preverite ga pri nalogi „Preveri delež“.
vault-verify-ceremony = Javna datoteka slovesnosti ključa, nespremenjena. Katerih koli { $quorum } od { $shares } deležev odpre, kar je zanj zapečateno.
vault-verify-encrypted = Šifrirana datoteka. Najprej jo dešifrirajte s ključem ali geslom in potrdite, kar je v njej.
vault-verify-other = Datoteka programa Cista, cela.
vault-verify-unknown = To ni nič, kar dela Cista. Izberite zbirko, paket ali njegovo mapo ali javno datoteko.
vault-verify-unreadable = Ni je mogoče prebrati. Poglejte, ali je pot prava in ključek vstavljen.
vault-verify-changed = Spremenjeno, odrezano ali poškodovano. Ničemur v tem ne zaupajte in prosite, naj vam znova pošljejo.
vault-verify-held = Slovesnost je bila
vault-verify-statements = Izjave v njej

vault-sample-heading = Izvleci vzorec
vault-sample-text = Organ, ki preverja z vzorcem, tu izvleče izjave, ki jih pogleda. Isto seme da vedno isti vzorec, zato ga lahko vsakdo ponovi.
vault-sample-size-label = Izjave v vzorcu
vault-sample-seed-label = Lastno seme organa
vault-sample-seed-hint = Besede ali števila, ki jih nihče ni mogel predvideti: na primer meti kocke. Zapišite si jih.
vault-sample-wrong = Navedite število izjav, največ toliko, kot jih je, in seme.
vault-sample-button = Izvleci vzorec
vault-sample-done = Izvlečene izjave: { $count }. Seznam je shranjen: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Zbirka ni cela ali pa je bila spremenjena. Znova jo kopirajte s strežnika in primerjajte njen SHA-256.
vault-fault-signature = Zbirke ni podpisal strežnik, ki ga navaja. Ničemur v njej ne zaupajte in povejte organizatorjem.
vault-fault-shares = Deleži ne sestavijo ključa, za katerega je ta zbirka zapečatena. Povejte organizatorjem.
vault-fault-generation = Zbirka je zapečatena za več kot en ključ, manjkajo pa tudi deleži druge generacije.
vault-fault-place = Tja ni mogoče pisati ali pa mapa ni prazna. Izberite drugo mesto.
vault-fault-space = Paketov ni bilo mogoče zapisati do konca. Poglejte, ali je prostor, in začnite znova: končani paketi se ohranijo.
vault-fault-recipient = Ključa enega od organov ni mogoče uporabiti. Izberite drugega ali pismo.
vault-fault-moved = Zbirka se je med branjem spremenila. Pustite ključek vstavljen ali datoteko najprej kopirajte na ta računalnik.
vault-fault-program = Program je naredil napako in ni zapisal ničesar več. Zapišite si, kar pravi spodaj, in to sporočite.

## Choosing a place

vault-place-here = Mapa, s katero je bil program zagnan: { $place }
vault-place-stick = Ključek USB { $place }
vault-place-none = Ključka USB ni bilo mogoče najti. Vstavite ga in znova naložite to stran.
vault-place-other-label = Ali druga mapa
vault-place-wrong = Te mape ni ali vanjo ni mogoče pisati. Izberite drugo.
