# Cista, hrvatski. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Stranica { $page } od { $count }
paper-made = Izrađeno programom Cista: { $date }
paper-rehearsal = Proba: sve na ovom papiru je izmišljeno i ništa se od toga ne broji.
paper-model-2011 = Predložak: Prilog { $reference } Uredbi (EU) br. 211/2011, vlastitim riječima. Vjerodostojan predložak nalazi se u Službenom listu Europske unije.
paper-model-2019 = Predložak: Prilog { $reference } Uredbi (EU) 2019/788, vlastitim riječima. Vjerodostojan predložak nalazi se u Službenom listu Europske unije.

paper-initiative-heading = Inicijativa
paper-initiative-title = Naslov inicijative
paper-initiative-subject = Predmet
paper-initiative-period = Razdoblje prikupljanja
paper-initiative-register = Stranica u registru Komisije
paper-organisers-heading = Organizatori
paper-organisers-others = Ostali organizatori
paper-organisers-address = Poštanska adresa

paper-count-column = Koliko
paper-count-online = Potpisano na internetu
paper-count-paper = Potpisano na papiru
paper-count-esigned = Potpisano naprednim elektroničkim potpisom
paper-count-states = Države članice u kojima je dosegnut minimum

paper-sign-heading = Izjava i potpisi
paper-sign-place = Mjesto i datum
paper-sign-representative = Potpis predstavnika
paper-sign-substitute = Potpis zamjenika
paper-sign-entity = Potpis za pravnu osobu
paper-sign-authority = Potpis i službeni pečat

## The guide: the first page of a package

paper-guide-title = Izjave o potpori za provjeru
paper-guide-intro = U ovom su paketu izjave o potpori europskoj građanskoj inicijativi za vašu državu članicu. Ovaj vodič kaže što je u njemu, kako ga otvoriti i prebrojiti, što vratiti i kada ga uništiti.
paper-guide-authority = Za nadležno tijelo ove države članice

paper-guide-part = Ovo je dio { $page } od { $count }. Svaki je dio zaseban paket; brojevi ispod vrijede za sve dijelove zajedno.
paper-guide-holds-heading = Što je u paketu
paper-guide-packaged = Izjave o potpori za provjeru, jedna po osobi
paper-guide-alternatives = Inačice: drugi obrasci istih osoba
paper-guide-namesakes = Izjave s imenjakom
paper-guide-repeats = Ponavljanja, izostavljena
paper-guide-withdrawn = Povukao potpisnik, izostavljeno
paper-guide-failures = Nisu se mogle pročitati, navedene u manifestu
paper-guide-submissions = Primljeni obrasci ukupno
paper-guide-sum = Primljeni su obrasci zbroj izjava, inačica, ponavljanja, povučenih i nečitljivih.
paper-guide-alternatives-text = Inačice: tko je potpisao više puta s različitim podacima, među izjavama je jedanput. Ostali su obrasci u datotekama čije ime počinje s { $example }, svaki s oznakom izjave kojoj pripada. Ako se ta izjava pokaže nevaljanom, možete provjeriti njezine inačice. Od svake osobe broji se najviše jedan obrazac.
paper-guide-namesakes-text = Imenjaci: neke osobe imaju jednaka imena i, gdje ga obrazac traži, jednak datum rođenja, ali ne i jednak broj, ispravu ili državu članicu. Mogu biti dvije osobe ili jedna. Zaseban ih popis navodi po oznaci. Odlučujete vi.
paper-guide-remarks-text = { $count ->
    [one] Napomene: o { $count } izjavi ima se što reći. Zaseban je popis navodi po oznaci.
    [few] Napomene: o { $count } izjave ima se što reći. Zaseban ih popis navodi po oznaci.
   *[other] Napomene: o { $count } izjava ima se što reći. Zaseban ih popis navodi po oznaci.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } izjava došla je s mreže koja ih je odjednom poslala neobično mnogo. Samo je to ne čini manje valjanom.
    [few] { $count } izjave došle su s mreža koje su ih odjednom poslale neobično mnogo. Samo to nijednu od njih ne čini manje valjanom.
   *[other] { $count } izjava došlo je s mreža koje su ih odjednom poslale neobično mnogo. Samo to nijednu od njih ne čini manje valjanom.
}

paper-guide-files-heading = Datoteke
paper-guide-files-name = Ime datoteke
paper-guide-file-guide = ovaj vodič
paper-guide-file-request = zahtjev za provjeru
paper-guide-file-certificate = prazan certifikat za ispunjavanje
paper-guide-file-xml = izjave u formatu XML Komisije, za uvoz
paper-guide-file-csv = iste izjave kao tablica
paper-guide-file-pdf = iste izjave u obliku obrasca, za čitanje ili ispis
paper-guide-file-alternatives = inačice
paper-guide-file-namesakes = popis imenjaka
paper-guide-file-remarks = popis napomena
paper-guide-file-committee = javni podaci o ključu organizatora kojim je potpisan manifest
paper-guide-file-manifest = brojevi i SHA-256 svake druge datoteke
paper-guide-file-signature = elektronički potpis organizatora na manifestu

paper-guide-count-heading = Kako prebrojiti
paper-guide-count-text = U tablici CSV svaki je redak nakon prvoga jedan obrazac, u datoteci XML svaki element { $field }. Brojevi moraju biti oni navedeni ovdje.

paper-guide-sample-heading = Kako izvući slučajni uzorak
paper-guide-sample-text = Ako provjeravate uzorak, ova ga naredba izvlači i daje interval pouzdanosti. Sjeme odaberite sami, na primjer bacanjem kocke: nitko ga ne smije unaprijed znati. Sačuvajte ga i svatko može ponovno izvući isti uzorak.

paper-guide-import-heading = Kako uvesti
paper-guide-import-xml = Datoteke XML imaju elemente softvera Komisije za prikupljanje, pa ih programi izrađeni za njega mogu čitati.
paper-guide-import-csv = Tablice CSV su u UTF-8, sa zarezima između ćelija. Svaki stupac uvezite kao tekst, da nijedan broj ne izgubi početne nule. Apostrof ispred prvog znaka ćelije sprečava proračunsku tablicu da je shvati kao formulu: ne pripada upisanom.

paper-guide-return-heading = Što vratiti i do kada
paper-guide-return-text = Osobama za kontakt pošaljite certifikat koji kaže koliko je izjava o potpori valjano. Besplatan je. Možete upotrijebiti prazni ili vlastiti obrazac.
paper-guide-return-deadline = Uredba vam daje tri mjeseca od dana kad ste primili zahtjev.
paper-guide-return-received = Primljeno
paper-guide-return-due = Certifikat najkasnije

paper-guide-destroy-heading = Kada uništiti paket
paper-guide-destroy-2011 = Paket, sve iz njega izrađeno i svaku kopiju uništite najkasnije mjesec dana nakon izdavanja certifikata. Dulje se smije čuvati samo ono što traže upravni ili sudski postupci, do tjedan dana nakon konačne odluke.
paper-guide-destroy-2019 = Paket, sve iz njega izrađeno i svaku kopiju uništite najkasnije tri mjeseca nakon završetka provjere. Dulje se smije čuvati samo ono što traže upravni ili sudski postupci, do mjesec dana nakon njihova završetka.
paper-guide-questions = Pitanja? Pišite osobama za kontakt:

## How to open a package: on the guide and on the letter

paper-open-heading = Kako otvoriti paket
paper-open-place = Otvorite ga na računalu kojim se mogu služiti samo oni koji provjeravaju.
paper-open-age = Paket je šifriran za ključ age vašeg tijela. Na računalu s tajnim ključem upišite:
paper-open-age-passphrase = Paket je šifriran programom age pod lozinkom od osam riječi. Upišite ovu naredbu, a zatim lozinku:
paper-open-gpg = Paket je šifriran za certifikat OpenPGP vašeg tijela. Na računalu s tajnim ključem upišite:
paper-open-cms = Paket je šifriran za certifikat X.509 vašeg tijela. Na računalu s tajnim ključem upišite:
paper-open-zip = Paket je arhiva ZIP, šifrirana s AES-256 pod lozinkom od osam riječi. Otvorite arhivu programom koji poznaje AES, na primjer 7-Zip, i upišite lozinku. Program kojim sam Windows otvara arhive ZIP ne poznaje AES. U terminalu naredba glasi:
paper-open-letter = Lozinka vam dolazi u pismu, drugim putem.
paper-open-either = Isti je paket u dva oblika i jedan je od njih dovoljan.
paper-open-plain = Paket nije šifriran. Čuvajte ga ondje gdje ga nitko drugi ne može čitati.
paper-open-verify = Zatim neka ova naredba svaku datoteku usporedi s manifestom:
paper-open-fault = Ako se paket ne otvori ili se datoteka razlikuje od manifesta, nemojte nastaviti. Pišite osobama za kontakt, koje ga mogu ponovno poslati.

## The request for verification

paper-request-title = Zahtjev za provjeru izjava o potpori
paper-request-authority = Nadležnom tijelu ove države članice
paper-request-text = Dolje navedeni organizatori mole vas da provjerite priložene izjave o potpori i potvrdite koliko ih je valjano. To je njihov jedini zahtjev vašoj državi članici.
paper-request-signatories = Potpisnici iz ove države članice
paper-request-all = Potpisnici u svim državama članicama
paper-request-enclosures-heading = Priložene izjave o potpori
paper-request-system-heading = Certifikat internetskog sustava prikupljanja
paper-request-system-enclosed = Priložena je kopija certifikata.
paper-request-system-none = Nijedna izjava nije potpisana na internetu, pa certifikat nije potreban.
paper-request-declaration = Izjavljujem da su podaci u ovom zahtjevu točni i da su izjave o potpori prikupljene kako zahtijeva uredba.

## The letter with the passphrase

paper-letter-title = Lozinka paketa
paper-letter-confidential = Povjerljivo: samo za tijelo koje treba otvoriti paket
paper-letter-text = Osam riječi iz ovog pisma otvara ovdje navedeni paket izjava o potpori. Pismo i paket putuju odvojeno.
paper-letter-package = Ime paketa
paper-letter-size = Veličina u bajtovima
paper-letter-words-heading = Osam riječi
paper-letter-words-text = Upišite ih malim slovima i ovim redom, sa spojnicom između dviju riječi i bez razmaka.
paper-letter-compare = Prije nego što otvorite paket, usporedite njegovo ime, veličinu i SHA-256 s onima u ovom pismu.
paper-letter-apart-heading = Prije nego što je uručeno
paper-letter-apart-text = Pismo prenesite drugim putem nego paket: osobno, preporučeno ili pročitano telefonom. Tko ima oboje, može čitati izjave.
paper-letter-destroy-heading = Poslije
paper-letter-destroy-text = Držite ovo pismo pod ključem dok ga trebate i uništite ga čim otvorite paket.

## The blank form for signing on paper

paper-form-initiative-heading = Ispunili organizatori, kako je registrirano
paper-form-sheet = Ispišite ovaj obrazac na jedan list papira; mogu se upotrijebiti obje strane. Svi na ovom listu potpisuju za istu državu članicu.
paper-form-write = Pišite velikim tiskanim slovima, u svaki redak jedna osoba. Svatko potpisuje osobno.
paper-form-documents = Prihvaćene isprave i brojevi
paper-form-residence = Stalno boravište: ulica, broj, poštanski broj, mjesto, država
paper-form-signature = Datum i potpis
paper-form-return = Potpisani list donesite ili pošaljite na

## The blank certificate of the authority

paper-certificate-title = Certifikat o broju valjanih izjava o potpori
paper-certificate-authority = Naziv i adresa nadležnog tijela
paper-certificate-text = Ovdje navedeno tijelo provjerilo je izjave o potpori ovdje navedenoj inicijativi i za ovu državu članicu potvrđuje:
paper-certificate-valid = Broj valjanih izjava o potpori
paper-certificate-words = Isti broj riječima
paper-certificate-received = Broj primljenih izjava o potpori
paper-certificate-free = Ovaj se certifikat izdaje besplatno.
paper-certificate-voluntary-heading = Dobrovoljno, nije dio certifikata
paper-certificate-voluntary-text = Uredba ne traži ove brojeve. Pomažu organizatorima procijeniti koliko je izjava valjano drugdje i saznati u čemu potpisnici griješe.
paper-certificate-all = Provjerena je svaka izjava.
paper-certificate-sample = Provjeren je slučajni uzorak. Izjave u uzorku:
paper-certificate-invalid = Nevaljane izjave ukupno
paper-certificate-reason = Zašto su nevaljane
paper-reason-unknown = Osoba nije pronađena
paper-reason-age = Premlada na dan potpisivanja
paper-reason-repeat = Osoba je već prije potpisala
paper-reason-number = Isprava ili broj su pogrešni ili više ne vrijede
paper-reason-state = Bez prava potpisa za ovu državu članicu
paper-reason-incomplete = Nešto nedostaje ili se ne može pročitati
paper-reason-signature = Nedostaje potpis na papiru
paper-reason-date = Nije potpisano u razdoblju prikupljanja
paper-reason-other = Drugi razlozi

## The submission to the Commission

paper-submission-title = Podnošenje građanske inicijative Europskoj komisiji
paper-submission-text = Organizatori podnose ovdje navedenu inicijativu zajedno s certifikatima nadležnih tijela.
paper-submission-valid-heading = Potvrđene izjave o potpori
paper-submission-valid = Valjane izjave
paper-submission-certificate = Nadležno tijelo i datum njegova certifikata
paper-submission-met = Oba su uvjeta ispunjena: najmanje { $goal } valjanih izjava ukupno i minimum u najmanje toliko država članica: { $states }.
paper-submission-not-met = Uvjeti još nisu ispunjeni: potrebno je { $goal } valjanih izjava ukupno i minimum u najmanje toliko država članica: { $states }.
paper-submission-funding-heading = Potpora i financiranje
paper-submission-funding-text = Svaki izvor potpore i financiranja koji je dao više od 500 eura. Ako ih nema, prekrižite retke.
paper-submission-funding-source = Tko je dao
paper-submission-funding-amount = Iznos u eurima
paper-submission-enclosed = { $count ->
    [one] Priložen je { $count } certifikat nadležnog tijela.
    [few] Priložena su { $count } certifikata nadležnih tijela.
   *[other] Priloženo je { $count } certifikata nadležnih tijela.
}
paper-submission-declaration = Izjavljujem da su podaci u ovom obrascu točni i da su poštovani svi postupci i uvjeti uredbe.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = OSOBNI PODACI
mark-limited-distribution = OGRANIČENA DISTRIBUCIJA: SAMO ZA PREDMETNU DRŽAVU ČLANICU

## The sheet of a recovery share, for its custodian

sheet-title = Udio za oporavak { $number } od { $shares }
sheet-lead = Ovaj je list jedan od udjela ključa odbora (ukupno { $shares }), koji otvara izjave o potpori. Bilo kojih { $quorum } zajedno otvara sve; manje ne otvara i ne otkriva ništa.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Čuvar
sheet-fact-number = Udio
sheet-fact-number-value = { $number } od { $shares }
sheet-fact-quorum = Potrebno za otvaranje
sheet-fact-quorum-value = Bilo kojih { $quorum } od { $shares } udjela
sheet-fact-date = Izrađeno
sheet-fact-set = Komplet udjela
sheet-fact-set-value = { $set } (naraštaj ključa { $generation }, izdanje njegovih udjela { $edition })
sheet-fact-thumbprint = Otisak ključa odbora
sheet-fact-file = Datoteka

sheet-groups-heading = Tajna, broj skupina: { $count }
sheet-groups-note = Upisujte skupine redom, malim ili velikim slovima. O vrijedi kao 0, I i L vrijede kao 1. Posljednji znak skupine provjerava ostale, pa program kaže koju skupinu treba ponovno pogledati.
sheet-qr = QR kod koji sadržava ovaj udio

sheet-keep-heading = Čuvajte ga na sigurnom
sheet-keep-place = Držite ovaj list u zatvorenoj omotnici, gdje do njega možete samo vi, a ne ondje gdje drugi čuvar drži udio.
sheet-keep-photo = Nikad ga ne fotografirajte, ne kopirajte i ne šaljite. Tko ga je vidio, ima vaš udio.
sheet-keep-network = Nikad ga ne upisujte i ne skenirajte u telefon ni u računalo spojeno na mrežu.
sheet-keep-file-locked = U datoteci { $file } isti je udio pod vašom lozinkom. Ovaj list lozinku ne treba.
sheet-keep-file-open = U datoteci { $file } isti je udio bez zaštite. Držite je u istoj omotnici ili je uništite.

sheet-check-heading = Provjerite svake godine
sheet-check-how = Upotrijebite računalo bez mreže: trezor provjerava ovaj list, kao i naredba { $command }. Nitko drugi za to ne treba.
sheet-check-tell = Zatim recite organizatorima broj svojeg udjela i dan, i ništa drugo što ovdje piše.

sheet-help-heading = Ako se nešto dogodi
sheet-help-lost = Izgubljen, oštećen ili ga je vidio netko drugi: odmah recite organizatorima. Ostali tada mogu izraditi nove udjele.
sheet-help-leave = Ako ga više ne možete čuvati: predajte ga osobno i zamolite organizatore za nove udjele.
sheet-help-called = Ako se ovaj komplet opozove: uništite list i datoteku i recite organizatorima da ste to učinili.
sheet-help-open = Kad se zbirka otvara: donesite ovaj list osobno i usporedite otisak.

# Lines and a table to fill in by hand.
sheet-handed-heading = Predano
sheet-handed-date = Datum
sheet-handed-custodian = Potpis čuvara
sheet-handed-organiser = Potpis organizatora
sheet-checks-heading = Godišnje provjere
sheet-checks-date = Datum
sheet-checks-place = Gdje
sheet-checks-signature = Potpis

sheet-footer = Tajno: udio { $number } iz kompleta { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Javni ključ odbora
sheet-committee-lead = Ovaj je list javan i ništa ne otvara. Poslužitelju govori za koga pečatiti izjave o potpori, a čuvaru je li udio pravi.
sheet-committee-fact-shares = Udjeli
sheet-committee-fact-shares-value = { $shares }, od kojih bilo kojih { $quorum } otvara zajedno
sheet-committee-fact-signer = Otisak ključa kojim se potpisuju paketi
sheet-committee-qr = QR kod koji sadržava sve javne podatke
sheet-committee-use-heading = Što s njim
sheet-committee-use-thumbprint = Svi prisutni zapisuju otisak i uspoređuju ga s otiskom na stranici o zaštiti podataka, prije početka prikupljanja.
sheet-committee-use-server = Datoteka { $file } ide na poslužitelj: postavljanje je traži.
sheet-committee-use-copy = Svaki čuvar zadržava kopiju ovog lista ili datoteke: s njom se udio može provjeriti sam, kod kuće.
sheet-committee-footer = Javno: ključ odbora, komplet { $set }

## The statements of support, in the layout of the statutory form

statements-part = Dio { $page } od { $count }
statements-count = { $count ->
    [one] { $count } izjava o potpori na ovim stranicama
    [few] { $count } izjave o potpori na ovim stranicama
   *[other] { $count } izjava o potpori na ovim stranicama
}
statements-number = Br.
statements-residence = Boravište (ulica, broj, poštanski broj, mjesto, država)
statements-birth = Datum i mjesto rođenja
statements-document = Broj i vrsta isprave
statements-signed = Potpisano dana, i oznaka
statements-name-at-birth = Pri rođenju: { $name }
statements-fathers-name = Ime oca: { $name }
statements-issued-by = Izdao: { $authority }
statements-alternative = Inačica izjave { $identifier }: broji se najviše jedna od njih.
statements-undrawn = { $count ->
    [one] { $count } znak koji ovdje nijedan font ne može nacrtati prikazan je brojem u uglatim zagradama; u drugim je datotekama kako je upisan.
    [few] { $count } znaka koja ovdje nijedan font ne može nacrtati prikazana su brojevima u uglatim zagradama; u drugim su datotekama kako su upisana.
   *[other] { $count } znakova koje ovdje nijedan font ne može nacrtati prikazano je brojevima u uglatim zagradama; u drugim su datotekama kako su upisani.
}
statements-table = Izjave o potpori, u svakom retku jedna
