# Cista, hrvatski. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – trezor
vault-frame-name = Trezor
vault-frame-navigation = Zadaci redom kojim teče prikupljanje
vault-frame-home = Pregled
vault-frame-offline = Ovo računalo nema mrežu. Ništa ga ne napušta.
vault-frame-network = Na ovom je računalu uključena mreža ({ $device }). Prije nego što išta unesete, izvucite kabel i isključite bežičnu vezu.
vault-frame-swap = Ovo računalo može zapisati svoju memoriju na disk. Prije nego što unesete udio, upotrijebite USB s trezorom ili zamolite da se isključi prostor za razmjenu.
vault-frame-idle = Ako ovdje nitko ništa ne učini { $minutes } min, sve se tajne brišu i sjednica završava.
vault-frame-step = Korak { $step } od { $steps }
vault-frame-next = Što slijedi
vault-frame-final = Ovo se ne može poništiti
vault-frame-back-button = Natrag
vault-frame-continue-button = Dalje
vault-home-sitting = Sjednica je u tijeku: { $name }. Ondje je gdje ste je ostavili.
vault-frame-resume-button = Nastavi je
vault-frame-stop-button = Završi sjednicu i izbriši sve
vault-frame-wrong = Pogledajte ovo još jednom
vault-frame-detail = Što o tome kaže program, na engleskom

## The first page

vault-home-title = Što želite učiniti?
vault-home-intro = Ovaj program radi samo na ovom računalu. Na stranici pokazuje jedan korak, a svaka stranica kaže što slijedi i što se ne može poništiti.
vault-home-interrupted = Ovdje je prekinuta svečanost: { $date }. Njezin je ključ bio samo u memoriji i više ga nema. Počnite ispočetka i uništite listove i datoteke te svečanosti.
vault-home-interrupted-shares = { $count ->
    [one] { $count } njezin udio već je bio predan: zatražite ga natrag.
    [few] { $count } njezina udjela već su bila predana: zatražite ih natrag.
   *[other] { $count } njezinih udjela već je bilo predano: zatražite ih natrag.
}
vault-task-ceremony = Održi svečanost ključa
vault-task-ceremony-text = Izraditi ključ odbora i svakom čuvaru predati njegov udio. Otprilike sat, prije početka prikupljanja.
vault-task-rehearsal = Isprobaj otvaranje
vault-task-rehearsal-text = Pravim udjelima pokazati da se probna izjava s poslužitelja otvara. Tek tada prikupljanje može početi.
vault-task-check = Provjeri udio
vault-task-check-text = Saznati, sami i kod kuće, je li vaš udio još dobar. Pet minuta, svaka tri mjeseca.
vault-task-open = Otvori zbirku
vault-task-open-text = Kad prikupljanje završi: spojiti udjele i za svaku državu članicu pripremiti paket.
vault-task-renew = Obnovi udjele
vault-task-renew-text = Kad se čuvari promijene: izraditi novi komplet udjela istoga ključa.
vault-task-verify = Potvrdi datoteku
vault-task-verify-text = Pitati što je zbirka ili paket, je li cijel i što sadržava. Udio nije potreban.

## Who may enter

vault-door-title = Ova adresa ne otvara trezor
vault-door-text = Adresa koju program pokazuje može se upotrijebiti jedanput i u jednom pregledniku. Ondje gdje je program pokrenut pritisnite Enter i upotrijebite novu adresu.
vault-failure-title = To nije uspjelo
vault-failure-form = Stranica je bila prestara ili nije došla iz trezora. Ništa nije učinjeno. Vratite se na pregled i pokušajte ponovno.
vault-failure-large = Poslano je veće od svega što ova stranica prima. Ništa nije učinjeno. Odaberite drugu datoteku.
vault-failure-missing = Takve stranice nema. Vratite se na pregled.
vault-failure-ours = U programu je nešto pošlo po krivu. Ništa nije zapisano. Vratite se na pregled i pokušajte ponovno.
vault-failure-order = Ovaj korak sada nije moguć. Stranica pokazuje gdje je sjednica.
vault-failure-home-button = Na pregled

## Ending a sitting

vault-stop-title = Završiti ovu sjednicu?
vault-stop-text = Sve tajno što ova sjednica drži u memoriji briše se. Već zapisane datoteke ostaju gdje jesu.
vault-stop-ceremony = Nepredani udjeli se gube. Dok svaki udio nije predan, ključ se ne smije upotrebljavati: održite novu svečanost.
vault-stop-button = Izbriši sve i završi
vault-stop-keep-button = Ne, nastavi

## The ceremony: before it

vault-ceremony-title = Svečanost ključa
vault-ceremony-intro = Sve što se prikupi pečati se za jedan jedini ključ. On se sada izrađuje, dijeli na udjele i zaboravlja. Poslije ga nekoliko čuvara zajedno može ponovno sastaviti, i nitko drugi.
vault-ceremony-need-heading = Što vam treba
vault-ceremony-need-people = Čuvari ili barem dvije osobe koje prate svaki korak. Nitko ne ostaje s računalom sam.
vault-ceremony-need-computer = Računalo bez mreže, najbolje pokrenuto s USB-a s trezorom. Telefoni ostaju izvan sobe.
vault-ceremony-need-printer = Pisač na kabelu. Ako pamti što je ispisao, poslije ga treba izbrisati ili uništiti.
vault-ceremony-need-envelopes = Za svakog čuvara omotnica i, ako želite, prazan USB.
vault-ceremony-need-stick = Još jedan USB za javnu datoteku, koja ide na poslužitelj.
vault-ceremony-next = Odlučujete koliko je udjela. Još se ništa ne izrađuje.
vault-ceremony-begin-button = Svi su ovdje: počni

## The ceremony: numbers and places

vault-numbers-title = Koliko udjela?
vault-numbers-intro = Svaki čuvar čuva jedan udio. Manji broj ispod kaže koliko ih se mora sastati.
vault-numbers-shares-label = Udjeli koji se izrađuju, jedan po čuvaru
vault-numbers-shares-hint = Od 2 do 15. Odbor građana ima sedam članova: sedam je dobar broj.
vault-numbers-quorum-label = Udjeli koji zajedno otvaraju zbirku
vault-numbers-quorum-hint = Najmanje 2. Tri od sedam znači: četiri udjela smiju se izgubiti, a dva čuvara zajedno ne mogu ništa.
vault-numbers-impossible = Ovi se brojevi ne slažu. Izradite od 2 do 15 udjela, od kojih su potrebna najmanje 2, a najviše svi.
vault-numbers-fragile = S ovim se brojevima ne smije izgubiti ni jedan udio. Ako se koji izgubi, sve prikupljeno zauvijek je izgubljeno. Izradite barem jedan udio više nego što treba.
vault-numbers-fragile-label = Znamo da se nijedan udio nikad ne smije izgubiti
vault-numbers-place-label = Kamo idu datoteke ove sjednice
vault-numbers-place-hint = Ondje se zapisuju samo javna datoteka i one datoteke s udjelima koje čuvari žele.
vault-numbers-next = Navodite tko su čuvari.

## The ceremony: custodians

vault-custodians-title = Tko su čuvari?
vault-custodians-intro = Na svaki se list ispisuju ime i upute na jeziku odabranom ovdje.
vault-custodians-person = Udio { $number }
vault-custodians-name-label = Ime čuvara
vault-custodians-language-label = Jezik lista
vault-custodians-missing = Navedite ime svakog čuvara.
vault-custodians-next = Izrađuje se ključ. Dotad se još možete vratiti i sve promijeniti.

## The ceremony: making the key

vault-make-title = Izradi ključ
vault-make-intro = Ključ se izrađuje u memoriji, dijeli i odmah briše. Nigdje se ne zapisuje.
vault-make-summary = Nastaje ovoliko udjela: { $shares }. Bilo kojih { $quorum } od njih otvara ono što se prikuplja.
vault-make-warning = Odsad ostanite dok svaki udio nije predan. Ako se program prije zatvori, ključ je izgubljen i održavate novu svečanost.
vault-make-button = Sada izradi ključ i njegove udjele: { $shares }

## The ceremony: handing over

vault-hand-title = Udio { $number }: { $name }
vault-hand-count = Predani udjeli: { $given } od { $shares }
vault-hand-leave = U zaslon i papir sada gleda samo: { $name }.

vault-sheet-intro = Sada ispišite ovaj list. To je udio: tko ga ima, ima dio ključa.
vault-sheet-open-button = Pokaži list za ispis
vault-sheet-page-button = Pokaži list kao stranicu
vault-sheet-hint = Otvara se u zasebnom prozoru. Ondje ga ispišite, pogledajte je li svaka skupina čitljiva i zatvorite prozor. Nemojte ga spremati.
vault-sheet-save-label = Nema pisača? Spremi list kao datoteku
vault-sheet-save-hint = Tko dobije datoteku, ima udio. Ispišite je na računalu bez mreže i potom uništite USB.
vault-sheet-save-button = Spremi list
vault-sheet-saved = List je spremljen: { $file }.
vault-sheet-next = S papira se čitaju dvije skupine, da se pokaže da je čitljiv. Čita: { $name }.
vault-sheet-printed-button = List je ispisan

vault-prove-intro = Čitajte s ispisanog lista, a ne sa zaslona. Čita: { $name }.
vault-prove-group-label = Skupina { $group } na listu
vault-prove-wrong = Skupina { $group } nije ono što bi na listu trebalo biti. Pročitajte je još jednom. Ako se ne može pročitati, vratite se i ponovno ispišite list.
vault-prove-next = Udio možete spremiti i kao datoteku.
vault-prove-button = To piše na listu

vault-file-intro = List je dovoljan. Datoteka na USB-u praktičnija je za upotrebu i lakša za kopiranje. Odlučuje: { $name }.
vault-file-none-label = Bez datoteke, samo list
vault-file-locked-label = Datoteka s vlastitom lozinkom od više riječi
vault-file-plain-label = Datoteka bez lozinke
vault-file-place-label = Kamo ide datoteka
vault-file-passphrase-label = Lozinka od više riječi, koju bira čuvar
vault-file-passphrase-hint = Najmanje dvanaest znakova: četiri riječi ili više. Tko je zaboravi, još ima list.
vault-file-again-label = Ista lozinka još jednom
vault-file-short = Lozinka je prekratka. Upotrijebite najmanje dvanaest znakova.
vault-file-differs = Dvije lozinke nisu jednake. Upišite obje ponovno.
vault-file-button = Nastavi
vault-file-fault = Datoteka se nije mogla zapisati. Pogledajte je li USB umetnut i može li se na njega pisati pa pokušajte ponovno.

vault-over-intro = Stavite list u njegovu omotnicu i predajte ga: { $name }.
vault-over-saved = Udio je spremljen i ovdje: { $file }.
vault-over-final = Nakon toga program zaboravlja udio. Ne može se ponovno ispisati.
vault-over-next = Sljedeći udio.
vault-over-next-last = Javna datoteka za poslužitelj.
vault-over-button = List je predan: { $name }

## The ceremony: the public file and the end

vault-public-title = Javna datoteka za poslužitelj
vault-public-intro = Ova mala potpisana datoteka govori poslužitelju za koji ključ pečati. U njoj nema ničeg tajnog.
vault-public-saved = Spremljena je: { $file }.
vault-public-thumbprint-label = Otisak ključa odbora
vault-public-thumbprint-hint = Svaki ga čuvar zapisuje ili ga ima na listu. Javna stranica pokazat će ista slova i znamenke: pokaže li druge, netko je zamijenio ključ.
vault-public-code-label = Ista datoteka kao kod
vault-public-next = Odnesite datoteku na poslužitelj i ondje je učitajte. Zatim isprobajte otvaranje, prije početka prikupljanja.
vault-public-button = Otisak je zapisan
vault-end-title = Gotovo i izbrisano
vault-end-ceremony = Ključ je izrađen i zaboravljen. Udjeli ({ $shares }) su kod čuvara, a na ovom računalu više nema nijednog.
vault-end-renewal = Novi su udjeli kod čuvara, a na ovom računalu više nema nijednog.
vault-end-old = Stari udjeli i dalje otvaraju prikupljeno. Zatražite svaki natrag po broju i uništite ga.
vault-end-written = Što je zapisano
vault-end-nothing = Ništa drugo nije zapisano.
vault-end-off = Sada ugasite računalo. Nije dovoljno zatvoriti poklopac.

## Entering shares

vault-shares-title = Unesi udjele
vault-shares-intro = Čuvari jedan za drugim unose svoj udio na jedan od ovih načina. Ostali gledaju u stranu.
vault-shares-found-label = Datoteka s udjelom pronađena ovdje ili na USB-u
vault-shares-found-none = Nijedna od ovih
vault-shares-count = { $given } od { $quorum } potrebnih udjela
vault-shares-have = Udio { $number } je ovdje i dobar je.
vault-shares-file-label = Ili datoteka s udjelom s drugog mjesta
vault-shares-passphrase-label = Njezina lozinka, ako je ima
vault-shares-groups-label = Ili skupine s lista
vault-shares-groups-hint = Upišite sve skupine jednu za drugom. Velikim ili malim slovima, s razmacima ili bez njih.
vault-shares-code-label = Ili ono što je čitač pročitao iz koda
vault-shares-nothing = Unesite udio na jedan od ovih načina: datoteka, skupine ili kod.
vault-shares-add-button = Dodaj ovaj udio
vault-shares-enough = Udjela ima dovoljno. Možete nastaviti.
vault-shares-next = Udjeli ostaju u memoriji dok zadatak nije gotov i tada se brišu.

vault-share-not-a-share = To nije udio za oporavak. Uzmite datoteku koju je zapisala svečanost ili skupine s lista.
vault-share-groups = { $count ->
    [one] Skupina { $groups } pogrešno je upisana. Usporedite je s listom.
    [few] Skupine { $groups } pogrešno su upisane. Usporedite ih s listom.
   *[other] Skupine { $groups } pogrešno su upisane. Usporedite ih s listom.
}
vault-share-length = Broj je skupina { $count }, a udio ih ima { $max }. Pogledajte je li koja izostavljena ili upisana dvaput.
vault-share-damaged = Udio je oštećen ili pogrešno upisan. Usporedite ga s listom, skupinu po skupinu.
vault-share-foreign = Ovaj udio pripada ključu drugog odbora. Uzmite onaj iz ove svečanosti.
vault-share-wrong = Ovo nije udio { $number } koji je izradila svečanost. Uzmite udio drugog čuvara i recite organizatorima.
vault-share-repeated = Udio { $number } već je ovdje. Svaki se udio broji jedanput.
vault-share-locked = Ova je datoteka zaključana lozinkom. Odaberite je ponovno i upišite njezinu lozinku.
vault-share-passphrase = Lozinka ne otvara ovu datoteku. Odaberite je ponovno i još jednom upišite lozinku.
vault-share-large = Ova je datoteka prevelika za udio. Odaberite datoteku čije ime počinje sa share.

## Checking one share

vault-check-title = Provjerite svoj udio
vault-check-intro = Učinite to sami. Trebate svoj udio i javnu datoteku committee.json, koju smije imati svatko: šalju je organizatori.
vault-check-record-label = Javna datoteka committee.json
vault-check-record-file-label = Ili ta datoteka s drugog mjesta
vault-check-record-wrong = Ovo nije javna datoteka svečanosti ili je izmijenjena. Zatražite committee.json od organizatora.
vault-check-button = Provjeri udio
vault-check-good-title = Vaš je udio dobar
vault-check-good = Udio { $number } od { $shares } točno je onakav kakvim ga je izradila svečanost. Vratite ga na mjesto i recite organizatorima da ste ga danas provjerili.
vault-check-bad-title = Udio nije prihvaćen
vault-check-thumbprint = Pripada ključu odbora s ovim otiskom. Usporedite ga s onim koji ste zapisali.
vault-check-wiped = Ono što ste unijeli već je izbrisano.
vault-check-again-button = Provjeri još jedan udio

## The rehearsal

vault-rehearsal-title = Isprobaj otvaranje
vault-rehearsal-intro = Poslužitelj je zapečatio probnu izjavu onako kako će pečatiti prave, a organizatori su vam donijeli datoteku rehearsal.json. Ovdje je otvaraju pravi udjeli, a odgovor se vraća na poslužitelj.
vault-rehearsal-file-label = Datoteka rehearsal.json s poslužitelja
vault-rehearsal-other-label = Ili ta datoteka s drugog mjesta
vault-rehearsal-file-wrong = Ovo nije proba s poslužitelja ili je izmijenjena. Zamolite administratora da je ponovno izradi.
vault-rehearsal-next = Unosite onoliko udjela koliko će prikupljanju trebati.
vault-rehearsal-failed = Udjeli su dobri, ali probna se izjava ne otvara. Prikupljanje ne smije početi: recite administratoru i organizatorima.
vault-rehearsal-done-title = Probna se izjava otvorila
vault-rehearsal-done = Odgovor je spremljen: { $file }. U njemu nema ničeg tajnog. Odnesite ga na poslužitelj; revizijski će trag reći koji su udjeli upotrijebljeni, po broju.
vault-rehearsal-place-label = Kamo ide odgovor

## Opening: the collection

vault-open-title = Koja zbirka?
vault-open-intro = Odaberite zapečaćenu zbirku koju je izvezao poslužitelj. Pregledava se prije nego što itko unese udio.
vault-open-found-label = Zbirke pronađene na ovom računalu i njegovim USB-ovima
vault-open-none = Nijedna nije pronađena. Umetnite USB i ponovno učitajte ovu stranicu ili upišite gdje je datoteka.
vault-open-path-label = Ili gdje je datoteka
vault-open-path-hint = Cijela putanja, koja počinje kosom crtom.
vault-open-path-wrong = Takve datoteke nema ili se ne može pročitati. Pogledajte je li USB umetnut.
vault-open-look-button = Pogledaj je
vault-open-look-next = Datoteka se provjerava od prvog do zadnjeg bajta. Za veliku treba nekoliko minuta.

vault-facts-title = Je li to prava zbirka?
vault-facts-whole = Datoteka je cijela i potpisao ju je poslužitelj koji je prikupljao.
vault-facts-rehearsal = Ovo je proba. U njoj nema pravih izjava.
vault-facts-name = Ime zbirke
vault-facts-initiative = Registracijski broj
vault-facts-exported = Izvezeno
vault-facts-server = Otisak ključa poslužitelja
vault-facts-committee = Otisak ključa odbora
vault-facts-digest = SHA-256 datoteke
vault-facts-generation = Naraštaj ključa
vault-facts-compare = Usporedite oba otiska s onima koje su čuvari zapisali. Ako se koji razlikuje, ovdje stanite.
vault-facts-compare-label = Oba su otiska ona koja su zapisana
vault-facts-compare-missing = Najprije usporedite otiske i to ovdje potvrdite.
vault-facts-submissions = Podnesci
vault-facts-withdrawn = Povučeni
vault-facts-state = Država članica
vault-facts-total = Sve zajedno
vault-facts-next = Čuvari unose svoje udjele.
vault-facts-button = To je prava

## Opening: recipients, files, place

vault-recipients-title = Tko će čitati koji paket?
vault-recipients-intro = Svaki se paket šifrira za tijelo jedne države članice. Tijelo koje nije dalo ključ dobiva lozinku od osam riječi, ispisanu u pismu.
vault-recipients-approved = Odobrili organizatori: { $thumbprint }
vault-recipients-letter = Lozinka, u pismu
vault-recipients-file = Ključ u datoteci { $file }
vault-recipients-wrong = Ovaj se ključ ne može upotrijebiti: { $state }. Odaberite drugi ili pismo.
vault-recipients-hint = Ključevi se traže u datotekama pokraj zbirke. Prije nego što koji odaberete, telefonom usporedite otisak s tijelom.
vault-recipients-next = Birate datoteke i kamo idu.

vault-packages-title = Što će biti u paketima?
vault-packages-formats-label = Datoteke u svakom paketu
vault-packages-xml-label = XML, koji čitaju programi tijela
vault-packages-csv-label = Tablica CSV, koja se otvara u proračunskoj tablici
vault-packages-pdf-label = PDF, izjave kao obrasci za čitanje ili ispis
vault-packages-formats-missing = Odaberite barem jednu vrstu datoteka.
vault-packages-part-label = Izjava u jednom dijelu, najviše
vault-packages-part-hint = Veliki se paketi dijele. 250 000 odgovara većini tijela.
vault-packages-part-wrong = Navedite cijeli broj od 1 000 do 10 000 000.
vault-packages-place-label = Kamo idu paketi
vault-packages-place-hint = Ondje nastaje nova mapa. Mjesta treba biti otprilike koliko zauzima zbirka, a s PDF-om triput toliko.
vault-packages-next = Zbirka se otvara i nastaju paketi. To može potrajati, može se prekinuti i nastaviti.
vault-packages-warning = Odavde su izjave u memoriji ovog računala. Na disk dolaze samo šifrirane.
vault-packages-button = Otvori zbirku i izradi pakete

## Long work

vault-work-title = Pričekajte
vault-work-intro = Ova se stranica osvježava sama. Možete je ostaviti otvorenu i ne činiti ništa.
vault-work-verifying = Datoteka se provjerava.
vault-work-epochs = Ključ otvara zbirku.
vault-work-sorting = Izjave se uspoređuju, da se svaka osoba broji jedanput.
vault-work-packaging = Nastaje paket: { $state }.
vault-work-other = Program radi.
vault-work-percent = { $percent } % ovog dijela

## Opening: what came of it

vault-result-title = Paketi su gotovi
vault-result-place = Ovdje su: { $place }.
vault-result-adds-up = Za svaki je podnesak položen račun: stupci se slažu.
vault-result-packaged = U paketu
vault-result-repeats = Ponavljanja
vault-result-alternatives = Inačice, zasebno
vault-result-failures = Neotvoreno
vault-result-package = Paket
vault-result-explain = Ponavljanje je drugi podnesak iste osobe s istim podacima; inačica ima druge podatke i tijelo je može brojiti umjesto prve. Zajedno se broje jedanput.
vault-result-failures-heading = Podnesci koji se nisu mogli otvoriti
vault-result-failures-none = Svaki se podnesak mogao otvoriti.
vault-result-failures-more = Popis manifest.json navodi ih sve ({ $count }).
vault-result-reason-unknown-epoch = zbirci nedostaje ono što ih otvara
vault-result-reason-unsigned-epoch = nije potpisao poslužitelj
vault-result-reason-foreign-epoch = s drugog poslužitelja ili za drugi ključ
vault-result-reason-does-not-open = izmijenjeno ili zapečaćeno za nešto drugo
vault-result-reason-not-a-statement = ne sadržava izjavu
vault-result-reason-no-form = ne odgovara nijednom obrascu ove države članice
vault-result-reason-withdrawn = označeno i kao povučeno
vault-result-reason-other = iz razloga navedenog u manifest.json
vault-result-letters-heading = Pisma za ispis
vault-result-letters = Svako pismo pošaljite drugim putem nego njegov paket: tko ima oboje, može sve pročitati. Pisma sada ispišite i potom ih izbrišite.
vault-result-wiped = Udjeli i ključ su izbrisani.
vault-result-next = Svaki paket predajte njegovu tijelu. Prva stranica svakoga kaže što tijelo s njim čini.
vault-result-done-button = Završi

## Renewal

vault-renew-title = Obnovi udjele
vault-renew-intro = Novi čuvari dobivaju nove udjele istoga ključa. Još jednom se skuplja onoliko starih udjela koliko treba.
vault-renew-revokes-nothing = I stari udjeli ostaju dobri. Tko više ne smije otvarati zbirku, mora vratiti stari list. Ako to nije moguće, umjesto toga izradite novi ključ.
vault-renew-record-label = Javna datoteka ključa, committee.json
vault-renew-next = Čuvari unose stare udjele.

## Verifying

vault-verify-title = Potvrdi datoteku
vault-verify-intro = Odaberite zbirku, paket, mapu s paketima ili javnu datoteku. Ništa se ne mijenja i ništa tajno nije potrebno.
vault-verify-found-label = Pronađeno na ovom računalu i njegovim USB-ovima
vault-verify-button = Potvrdi
vault-verify-good-title = Sve je cijelo
vault-verify-bad-title = Nije kako bi trebalo biti
vault-verify-collection = Zapečaćena zbirka, cijela i potpisao ju je poslužitelj koji ju je izradio.
vault-verify-package = Paket: { $state }. Svaka je datoteka kako kaže manifest.
vault-verify-opening = Sve što je zapisalo otvaranje: svaki je paket kako kaže njegov manifest.
vault-verify-share = Udio za oporavak. Spremite ga; provjerite ga pod „Provjeri udio”.
vault-verify-ceremony = Javna datoteka svečanosti ključa, neizmijenjena. Bilo kojih { $quorum } od { $shares } udjela otvara ono što je za njega zapečaćeno.
vault-verify-encrypted = Šifrirana datoteka. Najprije je dešifrirajte ključem ili lozinkom i potvrdite ono što je u njoj.
vault-verify-other = Datoteka programa Cista, cijela.
vault-verify-unknown = Ovo nije ništa što Cista izrađuje. Odaberite zbirku, paket ili njegovu mapu ili javnu datoteku.
vault-verify-unreadable = Ne može se pročitati. Pogledajte je li putanja točna i je li USB umetnut.
vault-verify-changed = Izmijenjeno je, odrezano ili oštećeno. Ne vjerujte ničemu u tome i zatražite da vam se ponovno pošalje.
vault-verify-held = Svečanost je održana
vault-verify-statements = Izjave u njoj

vault-sample-heading = Izvuci uzorak
vault-sample-text = Tijelo koje provjerava na uzorku ovdje izvlači izjave koje će pogledati. Isto sjeme uvijek daje isti uzorak, pa ga svatko može ponoviti.
vault-sample-size-label = Izjave u uzorku
vault-sample-seed-label = Vlastito sjeme tijela
vault-sample-seed-hint = Riječi ili brojevi koje nitko nije mogao predvidjeti: na primjer bacanja kocke. Zapišite ih.
vault-sample-wrong = Navedite broj izjava, najviše koliko ih ima, i sjeme.
vault-sample-button = Izvuci uzorak
vault-sample-done = Izvučene izjave: { $count }. Popis je spremljen: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Zbirka nije cijela ili je izmijenjena. Ponovno je kopirajte s poslužitelja i usporedite njezin SHA-256.
vault-fault-signature = Zbirku nije potpisao poslužitelj koji navodi. Ne vjerujte ničemu u njoj i recite organizatorima.
vault-fault-shares = Udjeli ne tvore ključ za koji je ova zbirka zapečaćena. Recite organizatorima.
vault-fault-generation = Zbirka je zapečaćena za više od jednog ključa, a nedostaju i udjeli drugog naraštaja.
vault-fault-place = Ondje se ne može pisati ili mapa nije prazna. Odaberite drugo mjesto.
vault-fault-space = Paketi se nisu mogli zapisati do kraja. Pogledajte ima li mjesta i počnite ponovno: gotovi paketi ostaju sačuvani.
vault-fault-recipient = Ključ jednog od tijela ne može se upotrijebiti. Odaberite drugi ili pismo.
vault-fault-moved = Zbirka se promijenila tijekom čitanja. Ostavite USB umetnut ili najprije kopirajte datoteku na ovo računalo.
vault-fault-program = Program je pogriješio i nije zapisao ništa više. Zapišite što kaže ispod i prijavite to.

## Choosing a place

vault-place-here = Mapa s kojom je program pokrenut: { $place }
vault-place-stick = USB { $place }
vault-place-none = USB nije pronađen. Umetnite ga i ponovno učitajte ovu stranicu.
vault-place-other-label = Ili druga mapa
vault-place-wrong = Te mape nema ili se u nju ne može pisati. Odaberite drugu.
