# Cista, magyar. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – a széf
vault-frame-name = A széf
vault-frame-navigation = Feladatok a gyűjtés sorrendjében
vault-frame-home = Áttekintés
vault-frame-offline = Ez a számítógép nincs hálózaton. Semmi sem hagyja el.
vault-frame-network = Ezen a számítógépen hálózat működik ({ $device }). Mielőtt bármit beír, húzza ki a kábelt, és kapcsolja ki a vezeték nélküli hálózatot.
vault-frame-swap = Ez a számítógép lemezre írhatja a memóriáját. Mielőtt részt ír be, használja a széf pendrive-ját, vagy kapcsoltassa ki a lapozóterületet.
vault-frame-idle = Ha itt { $minutes } percig senki nem tesz semmit, minden titok törlődik, és az ülés véget ér.
vault-frame-step = { $step }. lépés, összesen { $steps }
vault-frame-next = Mi következik
vault-frame-final = Ez nem vonható vissza
vault-frame-back-button = Vissza
vault-frame-continue-button = Tovább
vault-home-sitting = Ülés van folyamatban: { $name }. Ott tart, ahol abbahagyta.
vault-frame-resume-button = Folytatás
vault-frame-stop-button = Az ülés befejezése és minden törlése
vault-frame-wrong = Kérjük, nézze meg még egyszer
vault-frame-detail = Mit mond róla a program, angolul

## The first page

vault-home-title = Mit szeretne tenni?
vault-home-intro = Ez a program csak ezen a számítógépen fut. Oldalanként egy lépést mutat, és minden oldal megmondja, mi következik, és mi nem vonható vissza.
vault-home-interrupted = Itt megszakadt egy szertartás: { $date }. A kulcsa csak a memóriában volt, és elveszett. Kezdje elölről, és semmisítse meg annak a szertartásnak a lapjait és fájljait.
vault-home-interrupted-shares = { $count ->
    [one] { $count } részt már átadtak belőle: kérje vissza.
   *[other] { $count } részt már átadtak belőle: kérje vissza őket.
}
vault-task-ceremony = Kulcsszertartás tartása
vault-task-ceremony-text = A testület kulcsának elkészítése, és egy-egy rész átadása minden kulcsőrnek. Körülbelül egy óra, a gyűjtés kezdete előtt.
vault-task-rehearsal = A felnyitás próbája
vault-task-rehearsal-text = Valódi részekkel megmutatni, hogy a szerver próbanyilatkozata felnyílik. A gyűjtés csak ezután kezdődhet.
vault-task-check = Rész ellenőrzése
vault-task-check-text = Egyedül és otthon megtudni, jó-e még az Ön része. Öt perc, háromhavonta.
vault-task-open = A gyűjtemény felnyitása
vault-task-open-text = Ha a gyűjtés véget ért: a részek összeillesztése, és csomag készítése minden tagállamnak.
vault-task-renew = A részek megújítása
vault-task-renew-text = Ha a kulcsőrök változnak: új részkészlet készítése ugyanahhoz a kulcshoz.
vault-task-verify = Fájl hitelesítése
vault-task-verify-text = Megkérdezni, mi egy gyűjtemény vagy csomag, ép-e, és mit tartalmaz. Rész nem kell hozzá.

## Who may enter

vault-door-title = Ez a cím nem nyitja ki a széfet
vault-door-text = A program által mutatott cím egyszer és egy böngészőben használható. Ott, ahol a program elindult, nyomja meg az Entert, és használja az új címet.
vault-failure-title = Ez nem sikerült
vault-failure-form = Az oldal túl régi volt, vagy nem a széfből jött. Nem történt semmi. Térjen vissza az áttekintéshez, és próbálja újra.
vault-failure-large = Amit küldött, nagyobb mindennél, amit ez az oldal elfogad. Nem történt semmi. Válasszon másik fájlt.
vault-failure-missing = Ilyen oldal nincs. Térjen vissza az áttekintéshez.
vault-failure-ours = Valami elromlott a programban. Semmi sem íródott ki. Térjen vissza az áttekintéshez, és próbálja újra.
vault-failure-order = Ez a lépés most nem lehetséges. Az oldal mutatja, hol tart az ülés.
vault-failure-home-button = Az áttekintéshez

## Ending a sitting

vault-stop-title = Befejezi ezt az ülést?
vault-stop-text = Minden titok, amelyet ez az ülés a memóriában tart, törlődik. A már kiírt fájlok a helyükön maradnak.
vault-stop-ceremony = Az át nem adott részek elvesznek. Amíg nincs minden rész átadva, a kulcsot nem szabad használni: tartsanak új szertartást.
vault-stop-button = Minden törlése és befejezés
vault-stop-keep-button = Nem, folytatom

## The ceremony: before it

vault-ceremony-title = A kulcsszertartás
vault-ceremony-intro = Mindent, amit gyűjtenek, egyetlen kulcshoz pecsételnek. Ez a kulcs most elkészül, részekre oszlik, és elfelejtődik. Később néhány kulcsőr együtt újra össze tudja rakni, más senki.
vault-ceremony-need-heading = Mire van szükség
vault-ceremony-need-people = A kulcsőrökre, vagy legalább két emberre, akik minden lépést követnek. Senki ne maradjon egyedül a számítógéppel.
vault-ceremony-need-computer = Hálózat nélküli számítógépre, legjobb a széf pendrive-járól indítva. A telefonok maradjanak a szobán kívül.
vault-ceremony-need-printer = Kábeles nyomtatóra. Ha megőrzi, amit nyomtatott, utána törölni vagy megsemmisíteni kell.
vault-ceremony-need-envelopes = Minden kulcsőrnek borítékra, és ha szeretnék, üres pendrive-ra.
vault-ceremony-need-stick = Még egy pendrive-ra a nyilvános fájlnak, amely a szerverre kerül.
vault-ceremony-next = Eldöntik, hány rész legyen. Még semmi sem készül.
vault-ceremony-begin-button = Mindenki itt van: kezdjük

## The ceremony: numbers and places

vault-numbers-title = Hány rész legyen?
vault-numbers-intro = Minden kulcsőr egy részt őriz. Az alatta lévő kisebb szám azt mondja meg, hányuknak kell összejönniük.
vault-numbers-shares-label = Készítendő részek, kulcsőrönként egy
vault-numbers-shares-hint = 2-től 15-ig. Egy polgári bizottságnak hét tagja van: a hét jó szám.
vault-numbers-quorum-label = Részek, amelyek együtt felnyitják a gyűjteményt
vault-numbers-quorum-hint = Legalább 2. Három a hétből azt jelenti: négy rész elveszhet, és két kulcsőr együtt semmit sem tehet.
vault-numbers-impossible = Ezek a számok nem illenek össze. Készítsenek 2–15 részt, amelyekből legalább 2 és legfeljebb mind szükséges.
vault-numbers-fragile = Ezekkel a számokkal egyetlen rész sem veszhet el. Ha egy elvész, minden, amit gyűjtöttek, örökre elveszett. Készítsenek legalább eggyel több részt, mint amennyi kell.
vault-numbers-fragile-label = Tudjuk, hogy soha egyetlen rész sem veszhet el
vault-numbers-place-label = Hová kerüljenek az ülés fájljai
vault-numbers-place-hint = Oda csak a nyilvános fájl kerül, és azok a részfájlok, amelyeket a kulcsőrök kérnek.
vault-numbers-next = Megadják, kik a kulcsőrök.

## The ceremony: custodians

vault-custodians-title = Kik a kulcsőrök?
vault-custodians-intro = Minden lapra az itt választott nyelven kerül rá a név és az útmutató.
vault-custodians-person = { $number }. rész
vault-custodians-name-label = A kulcsőr neve
vault-custodians-language-label = A lap nyelve
vault-custodians-missing = Kérjük, adjon nevet minden kulcsőrnek.
vault-custodians-next = Elkészül a kulcs. Addig még vissza lehet lépni, és mindent meg lehet változtatni.

## The ceremony: making the key

vault-make-title = A kulcs elkészítése
vault-make-intro = A kulcs a memóriában készül, részekre oszlik, és azonnal törlődik. Sehová sem íródik ki.
vault-make-summary = { $shares } rész készül. Közülük bármelyik { $quorum } felnyitja, amit gyűjtenek.
vault-make-warning = Mostantól maradjanak, amíg minden rész át nincs adva. Ha a program előbb bezárul, a kulcs elveszett, és új szertartást tartanak.
vault-make-button = A kulcs és { $shares } részének elkészítése most

## The ceremony: handing over

vault-hand-title = { $number }. rész: { $name }
vault-hand-count = { $given } / { $shares } rész átadva
vault-hand-leave = A képernyőt és a papírt most csak ő nézze: { $name }.

vault-sheet-intro = Nyomtassa ki most ezt a lapot. Ez a rész: akinél van, annál a kulcs egy darabja van.
vault-sheet-open-button = A lap mutatása nyomtatáshoz
vault-sheet-page-button = A lap mutatása oldalként
vault-sheet-hint = Külön ablakban nyílik meg. Ott nyomtassa ki, nézze meg, olvasható-e minden csoport, és zárja be az ablakot. Ne mentse el.
vault-sheet-save-label = Nincs nyomtató? A lap mentése fájlként
vault-sheet-save-hint = Akihez a fájl kerül, annál van a rész. Hálózat nélküli számítógépen nyomtassa ki, utána semmisítse meg a pendrive-ot.
vault-sheet-save-button = A lap mentése
vault-sheet-saved = A lap elmentve: { $file }.
vault-sheet-next = Két csoportot felolvasnak a papírról, hogy látsszon, olvasható. Aki olvas: { $name }.
vault-sheet-printed-button = A lap ki van nyomtatva

vault-prove-intro = A kinyomtatott lapról kell olvasni, nem a képernyőről. Aki olvas: { $name }.
vault-prove-group-label = { $group }. csoport a lapon
vault-prove-wrong = A(z) { $group }. csoport nem az, aminek a lapon lennie kellene. Olvassa el még egyszer. Ha nem olvasható, lépjen vissza, és nyomtassa ki újra a lapot.
vault-prove-next = A rész fájlként is menthető.
vault-prove-button = Ez áll a lapon

vault-file-intro = A lap elég. Egy pendrive-on lévő fájlt kényelmesebb használni és könnyebb lemásolni. Aki dönt: { $name }.
vault-file-none-label = Fájl nélkül, csak a lap
vault-file-locked-label = Fájl saját jelmondattal
vault-file-plain-label = Fájl jelmondat nélkül
vault-file-place-label = Hová kerüljön a fájl
vault-file-passphrase-label = Jelmondat, amelyet a kulcsőr választ
vault-file-passphrase-hint = Legalább tizenkét karakter: négy szó vagy több. Aki elfelejti, annak még megvan a lap.
vault-file-again-label = A jelmondat még egyszer
vault-file-short = A jelmondat túl rövid. Legalább tizenkét karaktert használjon.
vault-file-differs = A két jelmondat nem egyforma. Írja be újra mindkettőt.
vault-file-button = Folytatom
vault-file-fault = A fájlt nem lehetett kiírni. Nézze meg, be van-e dugva a pendrive, és írható-e, majd próbálja újra.

vault-over-intro = Tegye a lapot a borítékjába, és adja át neki: { $name }.
vault-over-saved = A rész ide is elmentve: { $file }.
vault-over-final = Ezután a program elfelejti a részt. Nem nyomtatható ki újra.
vault-over-next = A következő rész.
vault-over-next-last = A szervernek szóló nyilvános fájl.
vault-over-button = A lap átadva: { $name }

## The ceremony: the public file and the end

vault-public-title = A szervernek szóló nyilvános fájl
vault-public-intro = Ez a kis aláírt fájl mondja meg a szervernek, melyik kulcshoz pecsételjen. Semmi titok nincs benne.
vault-public-saved = Elmentve: { $file }.
vault-public-thumbprint-label = A testület kulcsának ellenőrző kódja
vault-public-thumbprint-hint = Minden kulcsőr felírja, vagy megvan a lapján. A nyilvános oldal ugyanezeket a betűket és számokat mutatja majd: ha mást mutat, valaki kicserélte a kulcsot.
vault-public-code-label = Ugyanez a fájl kódként
vault-public-next = Vigye a fájlt a szerverre, és ott töltse be. Utána próbálják ki a felnyitást, mielőtt a gyűjtés elkezdődik.
vault-public-button = Az ellenőrző kód fel van írva
vault-end-title = Kész, és törölve
vault-end-ceremony = A kulcs elkészült és elfelejtődött. { $shares } rész a kulcsőröknél van, ezen a számítógépen már egy sincs belőlük.
vault-end-renewal = Az új részek a kulcsőröknél vannak, ezen a számítógépen már egy sincs belőlük.
vault-end-old = A régi részek továbbra is felnyitják, amit gyűjtöttek. Mindegyiket kérjék vissza a száma szerint, és semmisítsék meg.
vault-end-written = Mi íródott ki
vault-end-nothing = Semmi más nem íródott ki.
vault-end-off = Most kapcsolja ki a számítógépet. Nem elég lecsukni a fedelét.

## Entering shares

vault-shares-title = A részek beírása
vault-shares-intro = A kulcsőrök egymás után beírják a részüket, ezek egyikével. A többiek félrenéznek.
vault-shares-found-label = Itt vagy pendrive-on talált részfájl
vault-shares-found-none = Egyik sem ezek közül
vault-shares-count = { $given } rész a szükséges { $quorum } közül
vault-shares-have = A(z) { $number }. rész itt van, és jó.
vault-shares-file-label = Vagy máshonnan való részfájl
vault-shares-passphrase-label = A jelmondata, ha van
vault-shares-groups-label = Vagy a lapon lévő csoportok
vault-shares-groups-hint = Írja be egymás után az összes csoportot. Nagy- vagy kisbetűvel, szóközzel vagy anélkül.
vault-shares-code-label = Vagy amit egy leolvasó a kódból olvasott
vault-shares-nothing = Írjon be egy részt ezek egyikével: fájl, csoportok vagy kód.
vault-shares-add-button = A rész hozzáadása
vault-shares-enough = Elég rész van. Folytathatja.
vault-shares-next = A részek a feladat végéig a memóriában maradnak, akkor törlődnek.

vault-share-not-a-share = Ez nem helyreállítási rész. Vegye a szertartás által kiírt fájlt, vagy a lapon lévő csoportokat.
vault-share-groups = { $count ->
    [one] A(z) { $groups }. csoport el van írva. Vesse össze a lappal.
   *[other] Ezek a csoportok el vannak írva: { $groups }. Vesse össze őket a lappal.
}
vault-share-length = { $count } csoport van, egy részben pedig { $max }. Nézze meg, nem maradt-e ki egy, vagy nincs-e kétszer beírva.
vault-share-damaged = A rész sérült vagy el van írva. Vesse össze a lappal, csoportról csoportra.
vault-share-foreign = Ez a rész egy másik testület kulcsához tartozik. Vegye azt, amelyik ebből a szertartásból való.
vault-share-wrong = Ez nem az a(z) { $number }. rész, amelyet a szertartás készített. Vegye egy másik kulcsőr részét, és szóljon a szervezőknek.
vault-share-repeated = A(z) { $number }. rész már itt van. Minden rész egyszer számít.
vault-share-locked = Ez a fájl jelmondattal le van zárva. Válassza ki újra, és írja be a jelmondatát.
vault-share-passphrase = A jelmondat nem nyitja ezt a fájlt. Válassza ki újra, és írja be még egyszer a jelmondatot.
vault-share-large = Ez a fájl túl nagy ahhoz, hogy rész legyen. Azt a fájlt válassza, amelynek neve így kezdődik: share.

## Checking one share

vault-check-title = Ellenőrizze a részét
vault-check-intro = Ezt egyedül tegye. Szüksége van a részére és a committee.json nyilvános fájlra, amely bárkinél lehet: a szervezők küldik.
vault-check-record-label = A committee.json nyilvános fájl
vault-check-record-file-label = Vagy ez a fájl máshonnan
vault-check-record-wrong = Ez nem egy szertartás nyilvános fájlja, vagy megváltozott. Kérje a szervezőktől a committee.json fájlt.
vault-check-button = A rész ellenőrzése
vault-check-good-title = Az Ön része jó
vault-check-good = A(z) { $number }. rész ({ $shares } közül) pontosan olyan, amilyennek a szertartás készítette. Tegye vissza a helyére, és mondja meg a szervezőknek, hogy ma ellenőrizte.
vault-check-bad-title = A rész nem lett elfogadva
vault-check-thumbprint = A testület ilyen ellenőrző kódú kulcsához tartozik. Vesse össze azzal, amelyet felírt.
vault-check-wiped = Amit beírt, már törölve van.
vault-check-again-button = Másik rész ellenőrzése

## The rehearsal

vault-rehearsal-title = A felnyitás próbája
vault-rehearsal-intro = A szerver úgy pecsételt le egy próbanyilatkozatot, ahogyan a valódiakat fogja, és a szervezők elhozták a rehearsal.json fájlt. Itt valódi részek nyitják fel, a válasz pedig visszamegy a szerverre.
vault-rehearsal-file-label = A szerver rehearsal.json fájlja
vault-rehearsal-other-label = Vagy ez a fájl máshonnan
vault-rehearsal-file-wrong = Ez nem egy szerver próbája, vagy megváltozott. Kérje az üzemeltetőt, hogy készítse el újra.
vault-rehearsal-next = Annyi részt írnak be, amennyi a gyűjtéshez kell majd.
vault-rehearsal-failed = A részek jók, de a próbanyilatkozat nem nyílik fel. A gyűjtés nem kezdődhet el: szóljon az üzemeltetőnek és a szervezőknek.
vault-rehearsal-done-title = A próbanyilatkozat felnyílt
vault-rehearsal-done = A válasz elmentve: { $file }. Semmi titok nincs benne. Vigye a szerverre; az ellenőrzési napló megmondja, melyik részeket használták, szám szerint.
vault-rehearsal-place-label = Hová kerüljön a válasz

## Opening: the collection

vault-open-title = Melyik gyűjtemény?
vault-open-intro = Válassza ki a lepecsételt gyűjteményt, amelyet a szerver exportált. Átnézzük, mielőtt bárki részt ír be.
vault-open-found-label = Ezen a számítógépen és pendrive-jain talált gyűjtemények
vault-open-none = Nem található egy sem. Dugja be a pendrive-ot, és töltse be újra ezt az oldalt, vagy írja be, hol van a fájl.
vault-open-path-label = Vagy hol van a fájl
vault-open-path-hint = A teljes elérési út, amely perjellel kezdődik.
vault-open-path-wrong = Ilyen fájl nincs, vagy nem olvasható. Nézze meg, be van-e dugva a pendrive.
vault-open-look-button = Megnézem
vault-open-look-next = A fájlt az első bájttól az utolsóig hitelesítjük. Egy nagynál ez néhány percig tart.

vault-facts-title = Ez a megfelelő gyűjtemény?
vault-facts-whole = A fájl ép, és az a szerver írta alá, amelyik gyűjtött.
vault-facts-rehearsal = Ez próba. Nincsenek benne valódi nyilatkozatok.
vault-facts-name = A gyűjtemény neve
vault-facts-initiative = Nyilvántartási szám
vault-facts-exported = Exportálva
vault-facts-server = A szerver kulcsának ellenőrző kódja
vault-facts-committee = A testület kulcsának ellenőrző kódja
vault-facts-digest = A fájl SHA-256 értéke
vault-facts-generation = A kulcs nemzedéke
vault-facts-compare = Vesse össze a két ellenőrző kódot azokkal, amelyeket a kulcsőrök felírtak. Ha valamelyik eltér, itt álljon meg.
vault-facts-compare-label = Mindkét ellenőrző kód az, amelyik fel van írva
vault-facts-compare-missing = Kérjük, előbb vesse össze az ellenőrző kódokat, és itt erősítse meg.
vault-facts-submissions = Beküldések
vault-facts-withdrawn = Visszavonva
vault-facts-state = Tagállam
vault-facts-total = Összesen
vault-facts-next = A kulcsőrök beírják a részeiket.
vault-facts-button = Ez a megfelelő

## Opening: recipients, files, place

vault-recipients-title = Ki olvassa majd az egyes csomagokat?
vault-recipients-intro = Minden csomag egy tagállam hatóságának titkosítva készül. Az a hatóság, amelyik nem adott kulcsot, nyolcszavas jelmondatot kap, levélbe nyomtatva.
vault-recipients-approved = A szervezők jóváhagyták: { $thumbprint }
vault-recipients-letter = Jelmondat, levélben
vault-recipients-file = A kulcs ebben: { $file }
vault-recipients-wrong = Ez a kulcs nem használható: { $state }. Válasszon másikat vagy a levelet.
vault-recipients-hint = A kulcsokat a gyűjtemény melletti fájlokban keressük. Mielőtt egyet választ, telefonon vesse össze az ellenőrző kódot a hatósággal.
vault-recipients-next = Kiválasztják a fájlokat, és hogy hová kerüljenek.

vault-packages-title = Mi kerüljön a csomagokba?
vault-packages-formats-label = Fájlok minden csomagban
vault-packages-xml-label = XML, amelyet a hatóságok programjai olvasnak
vault-packages-csv-label = CSV-táblázat, amely táblázatkezelőben nyílik meg
vault-packages-pdf-label = PDF, a nyilatkozatok űrlapként, olvasásra vagy nyomtatásra
vault-packages-formats-missing = Válasszon legalább egyfajta fájlt.
vault-packages-part-label = Nyilatkozatok egy részcsomagban, legfeljebb
vault-packages-part-hint = A nagy csomagok több részre oszlanak. A 250 000 a legtöbb hatóságnak megfelel.
vault-packages-part-wrong = Adjon meg egész számot 1 000 és 10 000 000 között.
vault-packages-place-label = Hová kerüljenek a csomagok
vault-packages-place-hint = Ott új mappa készül. Körülbelül annyi hely kell, amennyit a gyűjtemény foglal, PDF-fel háromszor annyi.
vault-packages-next = A gyűjtemény felnyílik, és elkészülnek a csomagok. Eltarthat egy ideig, megszakítható és folytatható.
vault-packages-warning = Innentől a nyilatkozatok ennek a számítógépnek a memóriájában vannak. A lemezre csak titkosítva kerülnek.
vault-packages-button = A gyűjtemény felnyitása és a csomagok elkészítése

## Long work

vault-work-title = Kérjük, várjon
vault-work-intro = Ez az oldal magától frissül. Nyitva hagyhatja, és nem kell tennie semmit.
vault-work-verifying = A fájl hitelesítése folyik.
vault-work-epochs = A kulcs felnyitja a gyűjteményt.
vault-work-sorting = A nyilatkozatok összevetése folyik, hogy mindenki egyszer számítson.
vault-work-packaging = Készül a csomag: { $state }.
vault-work-other = A program dolgozik.
vault-work-percent = { $percent } % ebből a szakaszból

## Opening: what came of it

vault-result-title = A csomagok elkészültek
vault-result-place = Itt vannak: { $place }.
vault-result-adds-up = Minden beküldésről van elszámolás: az oszlopok egyeznek.
vault-result-packaged = A csomagban
vault-result-repeats = Ismétlések
vault-result-alternatives = Változatok, külön
vault-result-failures = Fel nem nyitott
vault-result-package = Csomag
vault-result-explain = Az ismétlés ugyanannak az embernek a második beküldése ugyanazokkal az adatokkal; a változatban más adatok vannak, és a hatóság azt számíthatja helyette. Együtt egyszer számítanak.
vault-result-failures-heading = Beküldések, amelyeket nem lehetett felnyitni
vault-result-failures-none = Minden beküldést fel lehetett nyitni.
vault-result-failures-more = A manifest mind a { $count } beküldést megnevezi.
vault-result-reason-unknown-epoch = a gyűjteményből hiányzik, ami felnyitja
vault-result-reason-unsigned-epoch = nem a szerver írta alá
vault-result-reason-foreign-epoch = másik szerver készítette, vagy másik kulcshoz
vault-result-reason-does-not-open = megváltozott, vagy máshoz pecsételték
vault-result-reason-not-a-statement = nincs benne nyilatkozat
vault-result-reason-no-form = ennek a tagállamnak egyik űrlapjára sem illik
vault-result-reason-withdrawn = visszavontként is meg van jelölve
vault-result-reason-other = a manifestben megnevezett okból
vault-result-letters-heading = Nyomtatandó levelek
vault-result-letters = Minden levelet más úton küldjön, mint a csomagját: akinél mindkettő megvan, mindent elolvashat. Nyomtassa ki most a leveleket, utána törölje őket.
vault-result-wiped = A részek és a kulcs törölve vannak.
vault-result-next = Adja át minden csomagot a hatóságának. Mindegyik első oldala megmondja, mit tesz vele a hatóság.
vault-result-done-button = Befejezés

## Renewal

vault-renew-title = A részek megújítása
vault-renew-intro = Az új kulcsőrök ugyanannak a kulcsnak új részeit kapják. Még egyszer annyi régi rész jön össze, amennyi kell.
vault-renew-revokes-nothing = A régi részek is jók maradnak. Akinek már nem szabad felnyitnia a gyűjteményt, vissza kell adnia a régi lapot. Ha ez nem lehetséges, készítsenek inkább új kulcsot.
vault-renew-record-label = A kulcs nyilvános fájlja, a committee.json
vault-renew-next = A kulcsőrök beírják a régi részeket.

## Verifying

vault-verify-title = Fájl hitelesítése
vault-verify-intro = Válasszon gyűjteményt, csomagot, csomagok mappáját vagy nyilvános fájlt. Semmi sem változik, és semmi titok nem kell hozzá.
vault-verify-found-label = Ezen a számítógépen és pendrive-jain található
vault-verify-button = Hitelesítés
vault-verify-good-title = Minden ép
vault-verify-bad-title = Nem úgy van, ahogyan kellene
vault-verify-collection = Lepecsételt gyűjtemény, ép, és az a szerver írta alá, amelyik készítette.
vault-verify-package = Csomag: { $state }. Minden fájl olyan, ahogyan a manifestje mondja.
vault-verify-opening = Minden, amit egy felnyitás kiírt: minden csomag olyan, ahogyan a manifestje mondja.
vault-verify-share = Helyreállítási rész. Tegye el; ellenőrizze itt: „Rész ellenőrzése”.
vault-verify-ceremony = Egy kulcsszertartás nyilvános fájlja, változatlan. A(z) { $shares } rész közül bármelyik { $quorum } felnyitja, amit hozzá pecsételtek.
vault-verify-encrypted = Titkosított fájl. Előbb fejtse vissza a kulcsával vagy jelmondatával, és azt hitelesítse, ami benne van.
vault-verify-other = A Cista egyik fájlja, ép.
vault-verify-unknown = Ez nem olyasmi, amit a Cista készít. Válasszon gyűjteményt, csomagot vagy a mappáját, vagy nyilvános fájlt.
vault-verify-unreadable = Nem olvasható. Nézze meg, jó-e az elérési út, és be van-e dugva a pendrive.
vault-verify-changed = Megváltozott, megcsonkult vagy megsérült. Ne bízzon semmiben, ami benne van, és kérje, hogy küldjék el újra.
vault-verify-held = A szertartás napja
vault-verify-statements = Nyilatkozatok benne

vault-sample-heading = Minta húzása
vault-sample-text = A mintavétellel ellenőrző hatóság itt húzza ki, mely nyilatkozatokat nézi meg. Ugyanaz a mag mindig ugyanazt a mintát adja, így bárki megismételheti.
vault-sample-size-label = Nyilatkozatok a mintában
vault-sample-seed-label = A hatóság saját magja
vault-sample-seed-hint = Szavak vagy számok, amelyeket senki sem láthatott előre: például kockadobások. Írja fel őket.
vault-sample-wrong = Adja meg a nyilatkozatok számát, legfeljebb annyit, ahány van, és egy magot.
vault-sample-button = A minta húzása
vault-sample-done = { $count } nyilatkozatot húztunk ki. A lista elmentve: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = A gyűjtemény nem ép, vagy megváltozott. Másolja át újra a szerverről, és vesse össze az SHA-256 értékét.
vault-fault-signature = A gyűjteményt nem az a szerver írta alá, amelyet megnevez. Ne bízzon semmiben, ami benne van, és szóljon a szervezőknek.
vault-fault-shares = A részek nem azt a kulcsot adják, amelyhez ezt a gyűjteményt pecsételték. Szóljon a szervezőknek.
vault-fault-generation = A gyűjteményt több kulcshoz pecsételték, és egy másik nemzedék részei is hiányoznak.
vault-fault-place = Oda nem lehet írni, vagy a mappa nem üres. Válasszon másik helyet.
vault-fault-space = A csomagokat nem lehetett végig kiírni. Nézze meg, van-e hely, és kezdje újra: a kész csomagok megmaradnak.
vault-fault-recipient = Az egyik hatóság kulcsa nem használható. Válasszon másikat vagy a levelet.
vault-fault-moved = A gyűjtemény megváltozott olvasás közben. Hagyja bedugva a pendrive-ot, vagy másolja át előbb a fájlt erre a számítógépre.
vault-fault-program = A program hibázott, és nem írt ki többet. Jegyezze fel, amit lent mond, és jelentse.

## Choosing a place

vault-place-here = A mappa, amellyel a program elindult: { $place }
vault-place-stick = Ez a pendrive: { $place }
vault-place-none = Nem található pendrive. Dugjon be egyet, és töltse be újra ezt az oldalt.
vault-place-other-label = Vagy másik mappa
vault-place-wrong = Ez a mappa nincs meg, vagy nem írható. Válasszon másikat.
