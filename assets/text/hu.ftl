# Cista, magyar. Minden mondat, amellyel a polgár a nyilvános webhelyen találkozik.
#
# Megszólítás: Ön (nagybetűvel), az igék harmadik személyben. Idézőjelek: „…”. Gondolatjel: – szóközökkel. A %-jel előtt nincs szóköz.
# A dátum („… 1.”) ponttal végződik, ezért mondat végén nem követi másik pont; ragot csak szóval kap („napjáig”).

## The frame of every page

frame-skip = Ugrás a tartalomra
frame-title = { $page } – { $initiative }
frame-description = Olvassa el és támogassa ezt az európai polgári kezdeményezést: „{ $title }”.
frame-eyebrow = Európai polgári kezdeményezés
frame-languages = Nyelvek
frame-navigation = A gyűjtés oldalai
frame-home = Elolvasás és aláírás
frame-rehearsal = Ez csak próba. Amit itt megad, nem számít be, és egyetlen hatósághoz sem jut el. Kérjük, kitalált adatokat adjon meg.
frame-rehearsal-date = A próba szerinti dátum: { $date }
frame-progress = A gyűjtés állása
frame-privacy = Adatvédelem
frame-trust = Hogyan védjük az adatait
frame-certificate = Tanúsítvány
frame-withdraw = Támogatás visszavonása
frame-help = Súgó
frame-accessibility = Akadálymentesség
frame-return = Vissza ide: { $site }
frame-source = Ez a webhely a Cista nevű nyílt forráskódú szoftverrel működik.
frame-noscript = Ez az oldal szkriptek nélkül is működik. A magától lefutó ellenőrzés helyett hat számjegyet kérünk, amelyeket elolvashat vagy meghallgathat.
frame-new-window = (a Bizottság webhelyét nyitja meg)

## The initiative

initiative-number = Nyilvántartási szám
initiative-registered = A nyilvántartásba vétel napja
initiative-collection = Támogató nyilatkozatok gyűjtése
initiative-collection-period = { $from } – { $to }
initiative-register-link = A kezdeményezés a Bizottság nyilvántartásában
initiative-facts = A nyilvántartásba vétel adatai
initiative-objectives = Mit kér a kezdeményezés
initiative-annex = Melléklet: bővebben a tárgyról, a célokról és a háttérről
initiative-read-all = A teljes szöveg elolvasása
initiative-website = A kezdeményezés webhelye
initiative-role-representative = Képviselő
initiative-role-substitute = Helyettes
initiative-role-member = A szervezői csoport tagja
initiative-role-legal_entity = Jogi személy
initiative-email = E-mail-cím
initiative-original = Ez a kezdeményezés eredeti nyelve.
initiative-translated = A kezdeményezés eredeti nyelve: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } támogató nyilatkozat
   *[other] { $count } támogató nyilatkozat
}
count-none = Még nincs támogató nyilatkozat. Az Öné lehet az első.
count-goal = Szükséges: { $goal } nyilatkozat, és emellett legalább { $states } tagállamban egy előírt minimum.
count-as-of = Közzétéve: { $date }
count-trailing = A közzétett számok kissé elmaradnak a pontosaktól, hogy senki ne olvashassa ki belőlük, ki írt alá éppen most.
count-more = Számok tagállamonként
count-bar = { $count } / { $goal }

## Choosing the Member State

state-heading = Válassza ki a tagállamát
state-intro-2011 = Minden tagállam más adatokat kér. Válassza azt, amelyikben él, vagy amelyiknek az okmányával vagy azonosító számával rendelkezik.
state-intro-2019 = Minden tagállam más adatokat kér. Válassza azt, amelyiknek az állampolgára, bárhol él is. Ha több állampolgársága van, válasszon közülük egyet.
state-label = Tagállam
state-choose = Válasszon tagállamot
state-continue = Tovább
state-change = Másik tagállam választása
state-chosen = A választott tagállam: { $state }
state-only-once = Egy kezdeményezést csak egyszer támogathat, akkor is, ha több tagállam űrlapja is megfelelne Önnek.
state-minimum-age = Az aláírás napján legalább { $age } évesnek kell lennie.
state-minimum-age-calendar-year = Az aláírás évében legalább { $age } éves kort kell elérnie.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Az Európai Unió azon polgárai, akik ebben a tagállamban élnek.
who-residents_or_nationals = Az Európai Unió azon polgárai, akik ebben a tagállamban élnek, valamint e tagállam állampolgárai, bárhol élnek is.
who-residents_or_registered_nationals = Az Európai Unió azon polgárai, akik ebben a tagállamban élnek, valamint e tagállam külföldön élő állampolgárai, ha bejelentették hatóságaiknak, hol élnek.
who-holders_of_personal_number = Az Európai Unió azon polgárai, akiknek e tagállamtól kapott személyi azonosító számuk van.
who-holders_of_document = Az Európai Unió azon polgárai, akik rendelkeznek az alábbi, e tagállam által kiállított okmányok valamelyikével.
who-holders_of_number_or_document = Az Európai Unió azon polgárai, akik e tagállamtól kapott személyi azonosító számmal vagy az alábbi, általa kiállított okmányok valamelyikével rendelkeznek.
who-nationals = E tagállam állampolgárai, bárhol élnek is.

# What is particular to one State and regime.
who-note-2019-DE = A külföldön élő német állampolgárok csak akkor írhatnak alá, ha lakóhelyüket nyilvántartja egy német külképviselet.
who-note-2019-EL = Görögországban a születési év dönt: aláírhat mindenki, aki idén legalább { $age } éves lesz.
who-note-2011-UK = Az Egyesült Királyság 2020. január 31-ig volt tagállam.

## The form

form-heading = Az Ön támogató nyilatkozata
form-intro = Kérjük, minden mezőt töltsön ki, kivéve azt, amelynél jelezzük, hogy nem kötelező. Mindent úgy írjon be, ahogyan az okmányaiban szerepel.
form-optional = (nem kötelező)
form-group-name = Az Ön neve
form-group-residence = Az Ön lakóhelye
form-group-birth = Az Ön születési adatai
form-group-nationality = Az Ön állampolgársága
form-group-document = Az Ön okmánya vagy azonosító száma
form-why = Miért kérdezzük ezt?
form-seen-by = Csak a választott tagállam hatósága látja, valamint a szervezők kulcsőrei, amikor felnyitják az összegyűjtött nyilatkozatokat. Ha már tároltuk, ezen a szerveren senki sem tudja elolvasni.
form-destroyed = Legkésőbb ekkor megsemmisítik: { $date }
form-example = Példa: { $example }
form-choose = Kérjük, válasszon
form-declaration-heading = Az Ön kijelentése
form-warnings-heading = Kérjük, nézze meg ezt még egyszer
form-accept-warnings = Így helyes, ahogyan beírtam.
form-accept-warnings-hint = Akkor jelölje be, ha összevetette az okmányaival. Ekkor a nyilatkozatát változatlanul rögzítjük, és a hatóság dönt.
form-button = Támogatom: „{ $title }”
form-button-hint = A nyilatkozatát akkor rögzítjük, amikor megnyomja ezt a gombot. Utána kap egy visszaigazoló kódot, amellyel visszavonhatja.
form-forget = Az űrlap kiürítése
form-forget-hint = Ha Ön után más is használja ezt az eszközt: így ebből a böngészőből is eltűnik, amit beírt.
form-read-first = Ön a kezdeményezést úgy támogatja, ahogyan nyilvántartásba vették: a fenti szöveggel.

date-hint = Év, hónap és nap, például { $example }
date-day = Nap
date-month = Hónap
date-year = Év

field-given_names-label = Utónevek (mindegyik)
field-given_names-hint = Minden utóneve úgy, ahogyan az útlevelében vagy a személyazonosító igazolványában szerepel.
field-given_names-example = Anna Katalin
field-given_names-why = Tagállamának hatósága összeveti a nevet a nyilvántartásával, hogy csak valódi emberek számítsanak be.

field-family_names-label = Családi név
field-family_names-hint = Úgy, ahogyan az útlevelében vagy a személyazonosító igazolványában szerepel.
field-family_names-example = Kerekes-Halmi
field-family_names-why = Tagállamának hatósága összeveti a nevet a nyilvántartásával, hogy csak valódi emberek számítsanak be.

field-name_at_birth-label = Születési családi név
field-name_at_birth-hint = Ha sohasem változott, írja be újra a jelenlegi családi nevét.
field-name_at_birth-example = Kerekes
field-name_at_birth-why = Lehet, hogy e tagállam nyilvántartásában azon a néven szerepel, amelyet születésekor kapott.

field-fathers_name-label = Apja neve
field-fathers_name-hint = Úgy, ahogyan az okmányaiban szerepel.
field-fathers_name-example = András
field-fathers_name-why = E tagállam nyilvántartása az azonos nevűeket apjuk neve alapján különbözteti meg.

field-residence_street-label = Utca
field-residence_street-hint = Az állandó lakóhelye szerinti utca, házszám nélkül. Ha nincsenek utcanevek, írja be a hely vagy a tanya nevét.
field-residence_street-example = Orgona utca
field-residence_street-why = A hatóság a címe alapján találja meg Önt a nyilvántartásában.

field-residence_number-label = Házszám
field-residence_number-hint = Lépcsőházzal, emelettel, ajtóval együtt, ha van.
field-residence_number-example = 12/B
field-residence_number-why = A hatóság a címe alapján találja meg Önt a nyilvántartásában.

field-residence_postcode-label = Irányítószám
field-residence_postcode-hint = Az állandó lakóhelye irányítószáma.
field-residence_postcode-example = 6720
field-residence_postcode-why = A hatóság a címe alapján találja meg Önt a nyilvántartásában.

field-residence_city-label = Település
field-residence_city-hint = Az a város vagy község, ahol az állandó lakóhelye van.
field-residence_city-example = Szeged
field-residence_city-why = A hatóság a címe alapján találja meg Önt a nyilvántartásában.

field-residence_country-label = Ország
field-residence_country-hint = Az az ország, ahol az állandó lakóhelye van.
field-residence_country-example = Magyarország
field-residence_country-why = Ebből tudja a hatóság, hogy belföldön vagy a külföldön élő állampolgárok között keresse-e Önt.

field-date_of_birth-label = Születési idő
field-date_of_birth-hint = Év, hónap és nap.
field-date_of_birth-example = 1985-03-27
field-date_of_birth-why = Ez mutatja, hogy Ön elég idős az aláíráshoz, és megkülönbözteti az azonos nevűektől.

field-place_of_birth-label = Születési hely
field-place_of_birth-hint = Település és ország úgy, ahogyan az útlevelében vagy a személyazonosító igazolványában szerepel.
field-place_of_birth-example = Pécs, Magyarország
field-place_of_birth-why = Ez különbözteti meg Önt azoktól, akiknek ugyanaz a nevük és a születési idejük.

field-country_of_permanent_residence-label = Az állandó lakóhely országa
field-country_of_permanent_residence-hint = Az az ország, ahol az állandó lakóhelye van. A címre nincs szükség.
field-country_of_permanent_residence-example = Ausztria
field-country_of_permanent_residence-why = Ebből tudja a hatóság, hogy belföldön vagy a külföldön élő állampolgárok között keresse-e Önt.

field-nationality-label = Állampolgárság
field-nationality-hint = Az Európai Unió valamelyik tagállamának állampolgárának kell lennie. Ha több állampolgársága van, válasszon egyet.
field-nationality-example = Magyarország
field-nationality-why = Csak az Unió polgárai támogathatnak kezdeményezést.

field-document_or_number_type-label = Az okmány vagy a szám fajtája
field-document_or_number_type-hint = Azt válassza, amelyik kéznél van. A megnevezések az adott tagállamban használtak.
field-document_or_number_type-example = Személyazonosító igazolvány
field-document_or_number_type-why = A hatóságnak tudnia kell, melyik nyilvántartásban keresse a számot.

field-document_or_number-label = Okmány száma vagy azonosító szám
field-document_or_number-hint = Pontosan úgy írja be, ahogyan az okmányban szerepel. A szóközök és a kötőjelek nem zavarnak.
field-document_or_number-example = 123456AB
field-document_or_number-why = Ez a tagállam egyedül e szám alapján találja meg Önt a nyilvántartásában. A jogszabály kéri; a szervezőknek nincs rá szükségük.

field-issuing_authority-label = Az okmányt kiállító hatóság
field-issuing_authority-hint = Úgy, ahogyan az okmányban szerepel, például a város vagy a minisztérium.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Ebben a tagállamban városok és községek állítanak ki okmányokat, és a szám egymagában nem elég ahhoz, hogy megtalálják őket.

## The lines beside the button

beside-heading = Mielőtt megnyomja
beside-seen = Csak az Ön tagállamának hatósága és a szervezők kulcsőrei látják
beside-destroyed = Legkésőbb ekkor megsemmisítik: { $date }
beside-certified = Tanúsította: { $authority }
beside-not-certified = Próba: ezt a rendszert nem tanúsították
beside-where = Lezárva, az Európai Unióban lévő szerveren

## The check that a person signs

work-running = Ellenőrzés…
work-done = Az ellenőrzés sikerült.
work-failed = Ezen az eszközön az ellenőrzés nem sikerült. Kérjük, töltse be újra az oldalt, vagy használja inkább a számjegyeket.
work-use-digits = Inkább számjegyeket írok be
work-slow = Most nagyon sokan írnak alá, ezért az ellenőrzés a szokásosnál kicsit tovább tart.
work-sending = Az ellenőrzés még tart. Amint sikerült, a nyilatkozatát automatikusan elküldjük.
digits-heading = Hat számjegy
digits-always = Ebben a gyűjtésben mindenki beír hat számjegyet is, mert a tanúsító hatóság így kívánja.
digits-suspicion = Az Ön hálózatáról most nagyon sok nyilatkozat érkezik. Ezért arra kérjük, hogy hat számjegyet is írjon be.
digits-listen = A hat számjegy meghallgatása
digits-listen-hint = A számjegyek magyarul, lassan hangzanak el, és újra lejátszhatók.

digits-label = A hat számjegy
digits-hint = Ebből látszik, hogy Ön ember, és nem program. A számjegyeket szóközök nélkül írja be.
digits-alt = Hat számjegy képe. Ha nem látja, alább meghallgathatja őket.
digits-another = Más számjegyeket kérek

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Még semmit sem rögzítettünk. Kérjük, egy dolgot javítson ki:
   *[other] Még semmit sem rögzítettünk. Kérjük, { $count } dolgot javítson ki:
}
summary-warnings-heading = { $count ->
    [one] Még semmit sem rögzítettünk. Egy adat szokatlannak látszik:
   *[other] Még semmit sem rögzítettünk. { $count } adat szokatlannak látszik:
}
summary-kept = Amit beírt, megmaradt.
summary-title-prefix = Kérjük, ellenőrizze:

reject-given_names-empty = Írja be az utóneveit.
reject-family_names-empty = Írja be a családi nevét.
reject-name_at_birth-empty = Írja be a születési családi nevét. Ha sohasem változott, írja be a jelenlegit.
reject-fathers_name-empty = Írja be az apja nevét.
reject-residence_street-empty = Írja be az állandó lakóhelye szerinti utcát.
reject-residence_number-empty = Írja be a házszámot. Ha a háznak nincs száma, írjon be egy 0-t.
reject-residence_postcode-empty = Írja be az állandó lakóhelye irányítószámát.
reject-residence_city-empty = Írja be azt a települést, ahol az állandó lakóhelye van.
reject-residence_country-empty = Válassza ki azt az országot, ahol az állandó lakóhelye van.
reject-date_of_birth-empty = Írja be a születési idejét.
reject-place_of_birth-empty = Írja be a születési helyét.
reject-country_of_permanent_residence-empty = Válassza ki azt az országot, ahol az állandó lakóhelye van.
reject-nationality-empty = Válassza ki az állampolgárságát.
reject-document_or_number_type-empty = Válassza ki, melyik okmányt vagy számot adja meg.
reject-document_or_number-empty = Írja be az okmánya számát vagy a személyi azonosító számát.
reject-issuing_authority-empty = Írja be, melyik hatóság állította ki az okmányt.

reject-too-long = Az ebben a mezőben lévő szöveg túl hosszú: „{ $field }”. Rövidítse le: legfeljebb { $max } karakter lehet.
reject-unreadable = Ebben a mezőben nem rögzíthető karakterek vannak: „{ $field }”. Csak betűket, számjegyeket és szokásos írásjeleket használjon; ha beillesztette a szöveget, gépelje be újra.
reject-unknown-choice = Válasszon a lista elemei közül ebben a mezőben: „{ $field }”.
reject-impossible-date = Nincs ilyen dátum. Írja be az évet, a hónapot és a napot, például { $example }.
reject-date-in-future = Ez a dátum a jövőben van. Ellenőrizze az évet.
reject-too-young = E tagállam űrlapjával akkor írhat alá, ha legalább { $age } éves. Ha a születési idő hibás, javítsa ki.
reject-too-young-calendar-year = E tagállam űrlapjával akkor írhat alá, ha idén legalább { $age } éves lesz. Ha a születési idő hibás, javítsa ki.

reject-declaration-missing = Jelölje be a kijelentést. Enélkül a nyilatkozat nem érvényes.
reject-state-missing = Először válassza ki a tagállamát.
reject-state-unknown = Válasszon tagállamot a listából. Az oldal címében megadott tagállam ismeretlen.
reject-token-expired = Ez az oldal több mint tizenkét órán át nyitva volt. Minden megmaradt, amit beírt: kérjük, nyomja meg újra a gombot.
reject-token-invalid = Ezt az oldalt nem sikerült felismerni. Minden megmaradt, amit beírt: kérjük, nyomja meg újra a gombot.
reject-challenge-missing = A robotok elleni ellenőrzés még nem fejeződött be. Várjon, amíg megjelenik, hogy sikerült, majd nyomja meg újra a gombot.
reject-challenge-invalid = A robotok elleni ellenőrzés nem sikerült. Most újraindul: ha sikerült, nyomja meg újra a gombot.
reject-challenge-spent = Ezt az űrlapot ugyanezzel az ellenőrzéssel egyszer már elküldték. Ha kétszer nyomta meg a gombot, lehet, hogy nyilatkozatát már rögzítettük; ha újra aláír, az sem baj, mert mindenki csak egyszer számít. Most új ellenőrzés fut: ha sikerült, újra megnyomhatja a gombot.
reject-digits-missing = Írja be azt a hat számjegyet, amelyet lát vagy hall.
reject-digits-wrong = A számjegyek nem egyeztek. Itt vannak újak: kérjük, próbálja meg még egyszer.
reject-busy = Ebben a pillanatban sokan írnak alá, és még semmit sem rögzítettünk. Minden megmaradt, amit beírt: kérjük, néhány másodperc múlva próbálja meg újra.
reject-too-many = Az Ön hálózatáról most nagyon sok nyilatkozat érkezik, és még semmit sem rögzítettünk. Minden megmaradt, amit beírt: kérjük, várjon egy percet, majd nyomja meg újra a gombot.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Ez az irányítószám szokatlannak látszik ebben az országban. Kérjük, vesse össze a címével.
warn-postcode-shape-example = Ez az irányítószám szokatlannak látszik ebben az országban. Gyakran így néz ki: { $example }.
warn-number-shape = Ez a szám szokatlannak látszik. Kérjük, vesse össze az okmányával.
warn-number-shape-example = Ez a szám szokatlannak látszik. Gyakran így néz ki: { $example }.
warn-number-check-digit = Lehet, hogy elírás van ebben a számban: az ellenőrző számjegye nem illik hozzá. Kérjük, karakterenként vesse össze az okmányával.
warn-number-date = Az ebben a számban szereplő születési idő nem lehet helyes. Kérjük, karakterenként vesse össze az okmányával.
warn-birth-date-improbable = E dátum szerint Ön több mint 120 éves. Kérjük, ellenőrizze az évet.

## Recorded

thanks-title = Köszönjük
thanks-heading = Támogatását rögzítettük
thanks-recorded-short = Rögzítettük támogató nyilatkozatát ehhez a kezdeményezéshez: „{ $title }”. Dátum: { $date }
thanks-receipt-label = Az Ön visszaigazoló kódja
thanks-receipt-keep = Őrizze meg: írja fel, nyomtassa ki ezt az oldalt, vagy készítsen róla képet. Csak most jelenik meg, és nem lehet Önnek újra elküldeni.
thanks-receipt-use = Ezzel vonhatja vissza ezt a nyilatkozatot, amíg a gyűjtés tart. Bárki megteheti, akinél a kód van, ezért ne mutassa meg senkinek.
thanks-receipt-print = Az oldal kinyomtatása
thanks-receipt-download = A kód mentése fájlba
thanks-receipt-file-name = visszaigazolo-kod
thanks-no-particulars = Ez az oldal nem ismétli meg, amit beírt, hogy senki ne olvashassa el a válla fölött.
thanks-next-heading = Mi történik ezután
thanks-next-sealed = A nyilatkozatát lezártuk. Ezen a szerveren már senki sem tudja felnyitni.
thanks-next-opened = A gyűjtés után az összesen { $shares } kulcsőr közül { $quorum } együtt felnyitja az összes nyilatkozatot egy hálózatba nem kötött számítógépen.
thanks-next-verified = Tagállamának hatósága ellenőrzi a hozzá tartozó nyilatkozatokat, és igazolja, hány érvényes közülük.
thanks-next-commission = Ha elég az érvényes nyilatkozat, a kezdeményezés az Európai Bizottság elé kerül, és meghallgatást tartanak róla az Európai Parlamentben.
thanks-next-destroyed = Legkésőbb { $date } napjáig minden nyilatkozatot megsemmisítenek.
thanks-once = Nem kell újra aláírnia: mindenki egyszer számít, akárhányszor érkezik tőle nyilatkozat.
thanks-share-heading = Mondja el másoknak is
thanks-share-text = Ha szeretné, küldje el ezt a címet olyanoknak, akik szívesen elolvasnák a kezdeményezést. A cím Önről semmit sem árul el.
share-heading = Mondja el másoknak is
share-email = Küldés e-mailben
share-copy = A cím másolása
share-copied = A cím a vágólapra került.
share-device = Megosztás ezzel az eszközzel…
share-on = Megosztás itt: { $service }
share-message = Egy európai polgári kezdeményezés, amelyet talán szívesen elolvas: „{ $title }”
thanks-no-receipt-heading = Nincs megjeleníthető kód
thanks-no-receipt-text = A visszaigazoló kód egyszer jelenik meg, közvetlenül az aláírás után. Ha már látta, a nyilatkozatát rögzítettük, és nincs több tennivalója.
thanks-no-receipt-unsure = Ha nem biztos benne, hogy aláírt-e, egyszerűen írjon alá újra: mindenki csak egyszer számít.
thanks-to-withdraw = Nyilatkozat visszavonása a visszaigazoló kóddal

## News by e-mail, apart from the statement

news-heading = Szeretne híreket kapni erről a kezdeményezésről?
news-apart = Ennek nincs köze a támogató nyilatkozatához, amelyet már rögzítettünk. A címét attól elkülönítve tároljuk, és az egyikből senki sem tudhat meg semmit a másikról.
news-receipt-first = Kérjük, előbb tegye el a visszaigazoló kódját: eltűnik, ha elhagyja ezt az oldalt.
news-label = E-mail-cím
news-hint = Például { $example }
news-example = anna@example.org
news-consent = Hozzájárulok ahhoz, hogy e kezdeményezés („{ $title }”) szervezői legfeljebb { $date } napjáig e-mailben írjanak nekem a kezdeményezésről. Ezt bármikor megszüntethetem a minden üzenetben megtalálható hivatkozással.
news-button = Kérem a híreket
news-noted-title = Feljegyeztük
news-noted-heading = Kérését feljegyeztük
news-noted-text = A címét azonnal lezártuk a szervezők számára. Egy napon belül másokéval együtt tároljuk, hogy senki ne tudhassa, mikor érkezett. Ha ez a szerver addig meghibásodik, a kérése elvész, és egyszerűen nem kap híreket.
news-noted-close = Ezt az oldalt most bezárhatja.
news-title = Hírek e-mailben
news-reject-empty = Írja be az e-mail-címét.
news-reject-malformed = Ez nem e-mail-cím. Az e-mail-cím így néz ki: { $example }
news-reject-consent = Ha híreket kér, jelölje be a négyzetet. Hozzájárulása nélkül senki sem írhat Önnek.
news-reject-busy = Most nagyon sokan kérnek híreket, és az Ön kérését még nem jegyeztük fel. Kérjük, egy perc múlva próbálja meg újra.
news-off-heading = Nincsenek hírek e-mailben
news-off-text = E kezdeményezés szervezői innen nem küldenek híreket e-mailben.
unsubscribe-title = Nem kérek több hírt
unsubscribe-text = Nem szeretne több hírt kapni erről a kezdeményezésről? Nyomja meg a gombot, és a címét levesszük a listáról.
unsubscribe-button = Nem kérek több hírt
unsubscribe-done-heading = Nem kap több hírt
unsubscribe-done-text = Kérését rögzítettük. A szervezők leveszik a címét a listáról, mielőtt újra írnának.
unsubscribe-malformed-heading = Ez a hivatkozás nem teljes
unsubscribe-malformed-text = Nyissa meg újra az üzenetben lévő hivatkozást, vagy másolja ki teljes egészében.

## Withdrawing

withdraw-title = Támogatás visszavonása
withdraw-intro = Az aláírás után kapott visszaigazoló kóddal visszavonhatja támogató nyilatkozatát. Senki sem kérdezi, miért.
withdraw-label = Visszaigazoló kód
withdraw-hint = Úgy írja be, ahogyan megjelent. A nagy- és kisbetűk, a szóközök és a kötőjelek nem számítanak.
withdraw-button = A nyilatkozat visszavonása
withdraw-lost = Ha már nincs meg a kódja, írjon a szervezőknek: ha igazolja személyazonosságát, töröltethetik a nyilatkozatát.
withdraw-done-heading = Kérését rögzítettük
withdraw-done-text = Ha ez a kód egy támogató nyilatkozathoz tartozik, a nyilatkozat mostantól visszavont, és egyetlen hatóság sem kapja meg.
withdraw-done-same = Az Ön védelmében a válasz ugyanaz, akár találtunk nyilatkozatot, akár nem.
withdraw-done-again = Ha többször írt alá, minden kód azt a nyilatkozatot vonja vissza, amelyikhez kapta.
withdraw-malformed = Ez nem visszaigazoló kód. Vesse össze azzal, amit felírt: lehet, hogy eggyel több vagy kevesebb karakter van benne.
withdraw-empty = Írja be a visszaigazoló kódját.
withdraw-closed = A gyűjtés lezárult. Kérjük, írjon a szervezőknek: töröltethetik a nyilatkozatát, amíg át nem adták.

## A language in which the initiative has no version

no-version-heading = Ezt a kezdeményezést nem lehet magyarul aláírni
no-version-text = Támogató nyilatkozatot olyan nyelven lehet adni, amelyen a kezdeményezést nyilvántartásba vették. Ezen a webhelyen minden tájékoztatás olvasható magyarul; az aláíráshoz válasszon egyet ezek közül a nyelvek közül:
no-version-read-in = Elolvasás és aláírás { $language } nyelven

## Member States that cannot be signed for on that day

no-state-heading = Ez a tagállam nem választható
no-state-not-member = A választott állam ({ $state }) az aláírás napján nem tagja az Európai Uniónak, ezért nem adható hozzá támogató nyilatkozat.
no-state-left = A választott állam ({ $state }) kilépett az Európai Unióból. Támogató nyilatkozatot { $date } napjáig lehetett adni hozzá.
no-state-not-yet = A választott állam ({ $state }) { $date } napján csatlakozott az Európai Unióhoz. E nap előtt nem adható hozzá támogató nyilatkozat.
no-state-choose = Válasszon másik tagállamot, amelynek űrlapja megfelel Önnek.

## When signing is not possible

status-open-title = Alá lehet írni
status-open-text = Ezt a kezdeményezést most támogathatja.
status-locked-title = Az aláírás rövid ideig szünetel
status-locked-text = A szerver újraindult, és arra vár, hogy az üzemeltetők feloldják. Semmi sem veszett el, amit rögzítettünk. Kérjük, jöjjön vissza egy óra múlva.
status-paused-title = Az aláírás szünetel
status-paused-text = A szervezők a gyűjtést egyelőre szüneteltetik. Semmi sem veszett el, amit rögzítettünk. Kérjük, jöjjön vissza később.
status-not-open-title = A gyűjtés még nem kezdődött el
status-not-open-text = A kezdeményezést már most elolvashatja. Aláírni { $date } napjától lehet.
status-closed-title = A gyűjtés lezárult
status-closed-text = Támogató nyilatkozatot { $date } napjáig lehetett adni. Köszönjük mindenkinek, aki részt vett.
status-disk-full-title = Az aláírás műszaki okból szünetel
status-disk-full-text = A szerveren nincs több hely új nyilatkozatoknak. Az üzemeltetőket értesítettük. Semmi sem veszett el, amit rögzítettünk. Kérjük, jöjjön vissza később.
status-store-failed-title = Az aláírás műszaki okból szünetel
status-store-failed-text = A szerver most nem tud biztonságosan új nyilatkozatokat rögzíteni, ezért nem is fogad. Semmi sem veszett el, amit rögzítettünk. Kérjük, jöjjön vissza később.
status-information-stays = Ezen a webhelyen minden más továbbra is olvasható.

## Progress

progress-title = A gyűjtés állása
progress-intro = A kezdeményezés akkor sikeres, ha összegyűlik { $goal } érvényes támogató nyilatkozat, és legalább { $states } tagállamban az előírt minimum is megvan.
progress-caption = Támogató nyilatkozatok tagállamonként
progress-column-state = Tagállam
progress-column-statements = Nyilatkozatok
progress-column-threshold = Előírt minimum
progress-column-share = A minimum teljesítése
progress-total = Minden tagállam
progress-reached = A minimum megvan
progress-states-reached = { $count ->
    [0] A minimum még egyik tagállamban sincs meg.
    [one] A minimum { $count } tagállamban megvan.
   *[other] A minimum { $count } tagállamban megvan.
}
progress-percent = { $percent }%
progress-not-verified = Ezeket a nyilatkozatokat itt gyűjtötték. Hogy hány érvényes közülük, arról a gyűjtés után a hatóságok döntenek.
progress-map = A tagállamok aszerint, hogy a minimum mekkora része van meg
progress-map-hint = Ugyanezek a számok az alábbi táblázatban is szerepelnek.
progress-map-none = még nincs
progress-map-reached = a minimum megvan
progress-column-reserve = Tartalékkal
progress-reserve-hint = A hatóságok néhány nyilatkozatot érvénytelennek találnak. Ezért gyűjtsenek többet a minimumnál; a tartalékkal a nyilatkozatok ekkora része lehet érvénytelen: { $percent }.
progress-still-needed = { $count ->
    [one] még { $count } kell
   *[other] még { $count } kell
}
progress-timeline-heading = Napról napra
progress-timeline-hint = Az egyes napok végén közzétett számok.
progress-timeline-column-day = Nap
progress-timeline-column-sum = Közzétéve
progress-timeline-column-more = Aznap
progress-timeline-picture = A közzétett szám { $from } és { $to } között ennyire nőtt: { $count }.
progress-timeline-none = Az első nap még nem ért véget.
progress-milestones-heading = Mérföldkövek
progress-milestones-none = Az első mérföldkő még hátravan.
progress-feed = A mérföldkövek követése hírolvasóval
progress-open-data = Ugyanezek a számok nyílt adatként

## Milestones, the feed, and what other sites embed

feed-title = Mérföldkövek: „{ $title }”
milestone-opened = Elkezdődött a gyűjtés
milestone-count = { $count ->
    [one] { $count } támogató nyilatkozat
   *[other] { $count } támogató nyilatkozat
}
milestone-state = Még egy tagállamban megvan a minimum: { $state }
milestone-states = A minimum { $count } tagállamban megvan: ennyiben szükséges
milestone-goal = { $goal } támogató nyilatkozat: ennyi szükséges
milestone-closed = A gyűjtés lezárult
widget-frame-title = A gyűjtés állása: „{ $title }”
widget-button = Elolvasás és aláírás
widget-where = Aláírni a gyűjtés oldalán lehet, ezen a címen: { $host }.
widget-new-window = (új ablakot nyit)

## Privacy

privacy-title = Adatvédelem
privacy-intro = Mi történik az adataival, egyszerű szavakkal. A jogszabályban előírt tájékoztató alább olvasható.
privacy-who-heading = Ki a felelős
privacy-who-text = E kezdeményezés szervezői. Itt érheti el őket:
privacy-what-heading = Mit gyűjtünk, és mire
privacy-what-text = Azokat az adatokat, amelyeket az Ön tagállama kér, és semmi mást. Egyetlen célt szolgálnak: megmutatni, hogy elég polgár támogatja ezt a kezdeményezést.
privacy-not-heading = Mit nem gyűjtünk
privacy-not-text = Az eszköze címét nem gyűjtjük. Nincsenek Önt követő sütik, külső felek statisztikái, máshonnan betöltött betűkészletek vagy szkriptek sem. Amíg aláír, legfeljebb két süti van, amelyeket csak ez a webhely olvashat: a kódot tartalmazó oldal megjelenéséig élnek. Amit beírt, de még nem küldött el, böngészőjének ezen a lapján marad, és aláírás után onnan is törlődik.
privacy-sees-heading = Ki látja őket
privacy-sees-text = Annak a tagállamnak a hatósága, amelynek űrlapjával aláír, és a szervezők kulcsőrei a felnyitás pillanatában. E szerver üzemeltetői nem tudják elolvasni a tárolt nyilatkozatokat.
privacy-keeps-heading = Meddig őrzik őket
privacy-keeps-text-2011 = Legfeljebb egy hónapig azután, hogy a kezdeményezést benyújtották a Bizottsághoz, vagy 18 hónapig a nyilvántartásba vétel után, attól függően, melyik a korábbi. E kezdeményezésnél legkésőbb { $date } napjáig.
privacy-keeps-text-2019 = Legfeljebb egy hónapig azután, hogy a kezdeményezést benyújtották a Bizottsághoz, vagy 21 hónapig a gyűjtés kezdete után, attól függően, melyik a korábbi. E kezdeményezésnél legkésőbb { $date } napjáig.
privacy-keeps-proceedings = A nyilatkozatok csak akkor őrizhetők meg ennél tovább, ha bíróságnak vagy hatóságnak szüksége van rájuk, és csak az eljárás végéig.
privacy-news-heading = Hírek e-mailben
privacy-news-text = Ha aláírás után megad egy e-mail-címet, a szervezők csak e kezdeményezés híreihez használják, semmi másra. Számukra lezárva, a nyilatkozatoktól elkülönítve őrzik, dátummal, de időpont nélkül, és legkésőbb { $date } napjáig törlik, vagy amint lemond a hírekről.
privacy-partner-heading = Hogyan jutott ide
privacy-partner-text = Ha egy partner hivatkozása hozta ide, a partner számlálóját eggyel növeljük. A nyilatkozatával együtt ezt nem tároljuk.
privacy-rights-heading = Az Ön jogai
privacy-rights-text = Megkérdezheti, őriznek-e adatokat Önről, és kérheti helyesbítésüket, korlátozásukat vagy törlésüket. Írjon a szervezőknek, és egy hónapon belül válaszolnak. A visszaigazoló kóddal a nyilatkozatát maga is visszavonhatja.
privacy-rights-sealed = Mivel a tárolt nyilatkozatok le vannak zárva, a szervezők csak akkor kereshetik meg az Önét, amikor a kulcsőrök felnyitják az összegyűjtötteket. A törlésére vonatkozó kérést addig megőrzik, akkor pedig teljesítik.
privacy-complaint-heading = Hol tehet panaszt
privacy-complaint-text = Annak a tagállamnak az adatvédelmi hatóságához fordulhat, ahol él, vagy ahol Ön szerint szabályt sértettek.
privacy-statutory-heading = A rendelet szerinti adatvédelmi tájékoztató
privacy-unofficial = Ez a szöveg a sajátunk, és nem hivatalos. A hiteles szöveg az Európai Unió Hivatalos Lapjában található.

## How your data is protected

trust-title = Hogyan védjük az adatait
trust-intro = Ez az oldal elmondja, ki mit olvashatna el, és miért. A legtöbbet maga is ellenőrizheti.
trust-journey-heading = A nyilatkozata útja
trust-journey-typing = Amíg ír, semmi sem hagyja el az eszközét.
trust-journey-sending = Amikor megnyomja a gombot, a nyilatkozata titkosítva jut el ehhez a szerverhez. Ott ellenőrizzük, kizárólag a memóriában.
trust-journey-sealing = Tárolás előtt lezárjuk a szervezők testületének kulcsával. Ezután sem a szerver nem tudja felnyitni, sem az, aki ellopná a lemezeit vagy a biztonsági másolatait.
trust-journey-opening = A gyűjtés után az összesen { $shares } kulcsőr közül { $quorum } egy hálózatba nem kötött számítógépen összeilleszti a kulcs részeit, és felnyitja az összegyűjtött nyilatkozatokat.
trust-journey-handover = Minden hatóság csak a saját tagállamának nyilatkozatait kapja meg.
trust-server-heading = Mit tud elolvasni a szerver, és mit nem
trust-server-can = Látja a nyilatkozatot abban a pillanatban, amikor Ön elküldi. Titkosítás nélkül a tagállamot, a napot és az űrlap nyelvét őrzi meg.
trust-server-cannot = Egy tárolt nyilatkozatból nem tudja elolvasni a nevet, a címet, a számot, sem mást. Az eszköze címét nem tárolja; csak az előtte álló tűzfal vezet rövid naplót a kapcsolatokról, a nyilatkozatoktól elkülönítve, ahogyan a műszaki szabályok megkövetelik.
trust-server-limits = Ezt is tudnia kell: aki átvenné az uralmat a működő szerver felett, attól kezdve elolvashatná, amit beírnak, és kipróbálhatná, helyes-e a sejtése, hogy egy adott személy aláírt-e.
trust-once-heading = Egyszer számít, senki sem tudja meg
trust-once-text = Ha valaki kétszer ír alá, mindkét nyilatkozatra ugyanaz a válasz érkezik, és az illető egyszer számít. Így itt senki sem tudhatja meg, aláírt-e Ön, és senki sem akadályozhatja meg az aláírásban.
trust-keys-heading = Hol vannak a kulcsok
trust-keys-committee = A testület titkos kulcsa egy hálózatba nem kötött számítógépen készült, és sohasem volt ezen a szerveren. Csak részekben létezik: { $shares } része van, mindegyik más kulcsőrnél. Használatához közülük bármelyik { $quorum } szükséges.
trust-keys-committee-rehearsal = Ebben a próbában a program maga készítette a testület kulcsát, és maga őrzi a részeit (összesen { $shares }). Valódi gyűjtéskor kulcsőrök készítik egy hálózatba nem kötött számítógépen, és használatához közülük bármelyik { $quorum } szükséges.
trust-keys-thumbprint = A testület kulcsának ellenőrző kódja
trust-keys-thumbprint-hint = A kulcsőröknél ugyanez a kód papíron is megvan.
trust-keys-appliance = E szerver nyilvános aláíró kulcsa
trust-keys-appliance-hint = A szerver ezzel írja alá, amit átad, hogy semmit se lehessen közécsempészni.
trust-keys-ceremony = A testület kulcsa ekkor készült: { $date }
trust-end-heading = A vége
trust-end-text = A jogszabály előírja, hogy a szervezők legkésőbb { $date } napjáig minden nyilatkozatot megsemmisítsenek, bárhol vannak is másolatai.
trust-place-heading = Hol áll a szerver
trust-place-text = A jogszabály előírja, hogy az adatokat az Európai Unió valamelyik tagállamának területén tárolják.
trust-source-heading = Ellenőrizze maga
trust-source-text = A szoftver nyílt forráskódú. Bárki elolvashatja, maga is összeállíthatja és kipróbálhatja; formátumai le vannak írva, hogy mások is írhassanak olyan programot, amely olvassa őket.
trust-version = A szoftver verziója

## Help

help-title = Súgó
help-intro = Válaszok a leggyakoribb kérdésekre.
help-initiative-question = Mi az európai polgári kezdeményezés?
help-initiative-answer = Segítségével egymillió polgár kérheti az Európai Bizottságot, hogy javasoljon jogszabályt. A Bizottságnak válaszolnia kell, és el kell mondania, mit tesz és miért.
help-who-question = Ki írhat alá?
help-who-answer = Az Unió polgárai, ha elég idősek. A többi feltétel tagállamonként eltér: válasszon egyet, és az űrlap megmondja, ki használhatja.
help-several-question = Az egyik tagállamban élek, de egy másiknak az állampolgára vagyok. Melyiket válasszam?
help-several-answer-2011 = Bármelyiket, amelynek űrlapja megfelel Önnek, de csak egyet. Minden tagállam űrlapja megmondja, ki használhatja.
help-several-answer-2019 = Azt, amelyiknek az állampolgára. Hogy hol él, nem számít.
help-number-question = Miért kérik az okmányom számát vagy a személyi azonosító számomat?
help-number-answer = Egyes tagállamok ezzel ellenőrzik, hogy az aláíró létező személy. Jogszabály határozza meg, melyek kérik. A szervezők semmi másra nem használhatják.
help-document-question = Az okmányom nincs a listán.
help-document-answer = Ennél a tagállamnál csak a listán szereplő okmányok fogadhatók el. Talán van Önnek közülük egy másik, vagy megfelel egy másik tagállam űrlapja.
help-warning-question = Az oldal szerint a számom szokatlannak látszik, pedig helyes.
help-warning-answer = Akkor jelölje be ezt: „Így helyes, ahogyan beírtam”, és nyomja meg újra a gombot. A nyilatkozatát változatlanul rögzítjük.
help-again-question = Nem tudom, aláírtam-e már. Aláírhatok újra?
help-again-answer = Nem szükséges, de nem is árt: mindenki csak egyszer számít.
help-other-question = Aláírhatok más helyett?
help-other-answer = Nem. Mindenki személyesen ír alá. A beírásban segíthet valakinek, ha az illető Önnel van, és szeretné.
help-withdraw-question = Visszavonhatom a támogatásomat?
help-withdraw-answer = Igen, az aláírás után kapott visszaigazoló kóddal, amíg a gyűjtés tart.
help-receipt-question = Elveszett a visszaigazoló kódom.
help-receipt-answer = Nem lehet újra megjeleníteni, mert a szerver nem tudja, melyik az Öné. A nyilatkozata érvényes marad. Ha szeretné, hogy töröljék, írjon a szervezőknek.
help-robot-question = Mit csinál a robotok elleni ellenőrzés?
help-robot-answer = Az eszköze megold egy kis számolási feladatot, ami egy-két másodpercig tart. Egy embernek ez semmiség; annak, aki milliónyi hamis nyilatkozatot akar küldeni, nagyon sok. Kívülálló nem vesz részt benne.
help-scripts-question = Aláírhatok szkriptek nélkül vagy képernyőolvasóval?
help-scripts-answer = Igen. Minden mezőnek van felirata, és minden üzenet a mezőjéhez kapcsolódik. Szkriptek nélkül hat számjegy lép az ellenőrzés helyébe: elolvashatja őket egy képen, vagy meghallgathatja a saját nyelvén.
help-next-question = Mi történik, miután aláírtam?
help-next-answer = A nyilatkozata a gyűjtés végéig lezárva marad. Akkor tagállamának hatósága ellenőrzi, majd megsemmisítik.
help-contact-question = Valami nem működik, vagy más kérdésem van.
help-contact-answer = Írjon a szervezőknek. Kérjük, ne küldje el nekik az okmánya számát vagy a személyi azonosító számát.

## Accessibility

accessibility-title = Akadálymentesség
accessibility-intro = Itt mindenkinek alá kell tudnia írni, bármilyen eszközzel és bármilyen képességekkel.
accessibility-aim = Ez a webhely úgy készült, hogy megfeleljen a webes tartalmak akadálymentesítési irányelveinek (WCAG 2.2, AA szint) és az EN 301 549 európai szabványnak.
accessibility-ways-heading = Hogyan használható
accessibility-way-keyboard = Csak billentyűzettel, képernyőolvasóval, beszéddel vagy kapcsolóval.
accessibility-way-large = Négyszeres nagyításban, saját színekkel és kontraszttal, világosban vagy sötétben, mozgással vagy anélkül.
accessibility-way-simple = Régi telefonon és lassú kapcsolaton, szöveges böngészőben, szkriptek nélkül, papíron.
accessibility-way-no-puzzle = Rejtvények nélkül: magától lefutó ellenőrzéssel, vagy hat számjeggyel, amelyet elolvas vagy meghallgat, ahogyan Önnek jobb.
accessibility-way-time = Sietség nélkül: a megnyitott oldal tizenkét órán át használható marad.
accessibility-tested-heading = Hogyan vizsgáltuk
accessibility-tested-text = Kiadás előtt minden oldalt program vizsgál meg minden nyelven, színtémában és szélességben. A programok nem találnak meg mindent.
accessibility-problem-heading = Ha valami akadályozza
accessibility-problem-text = Írjon a szervezőknek, és mondja el, mit szeretett volna tenni, és mi történt. Kérjük, ne küldje el nekik az okmánya számát vagy a személyi azonosító számát.

## The certificate

certificate-title = Tanúsítvány
certificate-intro = Mielőtt nyilatkozatokat lehetne online gyűjteni, annak a tagállamnak a hatósága, ahol tárolják őket, megvizsgálja a rendszert, és tanúsítja, hogy megfelel a jogszabálynak.
certificate-rehearsal = Ez csak próba. A rendszert nem tanúsították, és amit itt gyűjtenek, sehol sem érvényes.
certificate-none = A tanúsítványt itt még nem tették közzé. Amíg ez nem történik meg, nyilatkozatokat nem szabad gyűjteni.
certificate-authority = Tanúsító hatóság
certificate-date = A tanúsítvány dátuma
certificate-number = A tanúsítvány száma
certificate-download = A tanúsítvány elolvasása

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Ezt a kérést nem sikerült értelmezni
failure-400-what = Valami nem úgy volt benne, ahogyan ez az oldal küldi. Semmit sem rögzítettünk.
failure-400-next = Menjen vissza a kezdeményezéshez, és kezdje onnan.
failure-404-title = Nincs ilyen oldal
failure-404-what = Lehet, hogy a címet elírták, vagy elavult.
failure-404-next = Menjen a kezdeményezéshez: onnan minden oldal elérhető.
failure-405-title = Ez így nem működik
failure-405-what = A cím létezik, de ilyen kérésre nem válaszol. Semmit sem rögzítettünk.
failure-405-next = Menjen a kezdeményezéshez, és használja az ottani űrlapot.
failure-408-title = Ez túl sokáig tartott
failure-408-what = A kérése nem érkezett meg egészen. Semmit sem rögzítettünk.
failure-408-next = Ellenőrizze a kapcsolatát, menjen vissza, és nyomja meg újra a gombot.
failure-413-title = Ez túl sok volt
failure-413-what = A kérés nagyobb volt, mint e webhely bármelyik űrlapja. Semmit sem rögzítettünk.
failure-413-next = Menjen vissza, rövidítse le, amit beírt, és nyomja meg újra a gombot.
failure-415-title = Az űrlap ismeretlen formátumban érkezett
failure-415-what = Ez a webhely csak olyan űrlapot fogad, amilyet egy böngésző küld. Semmit sem rögzítettünk.
failure-415-next = Menjen a kezdeményezéshez, és használja az ottani űrlapot.
failure-422-title = Kérjük, ellenőrizze, amit beírt
failure-422-what = Valami hiányzik vagy hibás. Még semmit sem rögzítettünk.
failure-422-next = Menjen vissza az űrlaphoz: minden mezőnél ott áll, mit kell tennie.
failure-429-title = Túl sok próbálkozás
failure-429-what = Az Ön hálózatáról rövid idő alatt nagyon sok kérés érkezett. Semmit sem rögzítettünk.
failure-429-next = Várjon néhány percet, majd próbálja meg újra.
failure-431-title = A böngészője túl sokat küldött
failure-431-what = A kérés fejléce túl nagy volt, talán a sok süti miatt. Semmit sem rögzítettünk.
failure-431-next = Nyissa meg az oldalt privát ablakban, és próbálja meg újra.
failure-500-title = Hiba történt nálunk
failure-500-what = Nem az Ön hibája. Ha éppen megnyomta a gombot, és nem látott visszaigazoló kódot, vegye úgy, hogy semmit sem rögzítettünk.
failure-500-next = Néhány perc múlva próbálja meg újra. Ha mégis aláírt volna, akkor is csak egyszer számít.
failure-503-title = Kérjük, kis idő múlva próbálja meg újra
failure-503-what = Egyszerre túl sokan vannak itt, vagy a szerver éppen most indul. Semmit sem rögzítettünk.
failure-503-next = Várjon néhány másodpercet, és próbálja meg újra.
failure-reference = Ha ír nekünk erről, adja meg ezt a hivatkozási számot: { $reference }
failure-home = A kezdeményezéshez
failure-again = Újra megpróbálom
