# Cista, slovenčina. Všetky vety, s ktorými sa občan stretne na verejnej stránke.
#
# Oslovenie: vy, malým písmenom („podpísali ste“). Úvodzovky: „…“. Pomlčka: – s medzerami.
# Pevná medzera pred % a po jednopísmenových predložkách a spojkách.

## The frame of every page

frame-skip = Prejsť na obsah
frame-title = { $page } – { $initiative }
frame-description = Prečítajte si a podporte európsku iniciatívu občanov „{ $title }“.
frame-eyebrow = Európska iniciatíva občanov
frame-languages = Jazyky
frame-navigation = Stránky o tomto zbere
frame-home = Prečítať a podpísať iniciatívu
frame-rehearsal = Toto je skúšobná prevádzka. Nič z toho, čo sem napíšete, sa nepočíta a nedostane to žiadny úrad. Uvádzajte iba vymyslené údaje.
frame-rehearsal-date = Dátum použitý v skúšobnej prevádzke: { $date }.
frame-progress = Priebeh zberu
frame-privacy = Ochrana súkromia
frame-trust = Ako sú chránené vaše údaje
frame-certificate = Osvedčenie
frame-withdraw = Odvolať podporu
frame-help = Pomoc
frame-accessibility = Prístupnosť
frame-return = Späť na stránku { $site }
frame-source = Tento web používa softvér Cista s otvoreným zdrojovým kódom.
frame-noscript = Táto stránka funguje bez skriptov. Namiesto kontroly, ktorá prebehne sama, vás požiadame o šesť číslic, ktoré si môžete prečítať alebo vypočuť.
frame-new-window = (otvorí stránku Komisie)

## The initiative

initiative-number = Registračné číslo
initiative-registered = Dátum registrácie
initiative-collection = Zber vyhlásení o podpore
initiative-collection-period = od { $from } do { $to }
initiative-register-link = Táto iniciatíva v registri Komisie
initiative-facts = Údaje o registrácii
initiative-objectives = O čo iniciatíva žiada
initiative-annex = Príloha: viac o predmete, cieľoch a súvislostiach
initiative-read-all = Zobraziť všetko
initiative-website = Webová stránka iniciatívy
initiative-role-representative = Zástupca
initiative-role-substitute = Náhradník
initiative-role-member = Člen skupiny organizátorov
initiative-role-legal_entity = Právny subjekt
initiative-email = E-mail
initiative-original = Toto je pôvodný jazyk iniciatívy.
initiative-translated = Pôvodný jazyk iniciatívy: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } vyhlásenie o podpore
    [few] { $count } vyhlásenia o podpore
   *[other] { $count } vyhlásení o podpore
}
count-none = Zatiaľ tu nie je žiadne vyhlásenie o podpore. Vaše môže byť prvé.
count-goal = Potrebných je { $goal } vyhlásení a k tomu minimálny počet aspoň v { $states } členských štátoch.
count-as-of = Zverejnené { $date }
count-trailing = Zverejnené počty trochu zaostávajú za presnými, aby z nich nikto nemohol vyčítať, kto práve podpísal.
count-more = Počty podľa členských štátov
count-bar = { $count } z { $goal }

## Choosing the Member State

state-heading = Vyberte svoj členský štát
state-intro-2011 = Každý členský štát žiada iné údaje. Vyberte ten, v ktorom žijete alebo ktorého doklad či číslo máte.
state-intro-2019 = Každý členský štát žiada iné údaje. Vyberte ten, ktorého štátne občianstvo máte, nech žijete kdekoľvek. Ak máte viac občianstiev, vyberte jedno z nich.
state-label = Členský štát
state-choose = Vyberte členský štát
state-continue = Pokračovať
state-change = Vybrať iný členský štát
state-chosen = Vybraný členský štát: { $state }
state-only-once = Iniciatívu môžete podporiť iba raz, aj keby pre vás prichádzalo do úvahy viac členských štátov.
state-minimum-age = V deň podpisu musíte mať aspoň { $age } rokov.
state-minimum-age-calendar-year = V roku, v ktorom podpisujete, musíte dovŕšiť aspoň { $age } rokov.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Občania Európskej únie, ktorí žijú v tomto členskom štáte.
who-residents_or_nationals = Občania Európskej únie, ktorí žijú v tomto členskom štáte, a jeho štátni občania, nech žijú kdekoľvek.
who-residents_or_registered_nationals = Občania Európskej únie, ktorí žijú v tomto členskom štáte, a jeho štátni občania v zahraničí, ktorí jeho úradom oznámili, kde žijú.
who-holders_of_personal_number = Občania Európskej únie, ktorí majú osobné identifikačné číslo tohto členského štátu.
who-holders_of_document = Občania Európskej únie, ktorí majú niektorý z nižšie uvedených dokladov vydaných týmto členským štátom.
who-holders_of_number_or_document = Občania Európskej únie, ktorí majú osobné identifikačné číslo tohto členského štátu alebo niektorý z nižšie uvedených dokladov, ktoré tento štát vydal.
who-nationals = Štátni občania tohto členského štátu, nech žijú kdekoľvek.

# What is particular to one State and regime.
who-note-2019-DE = Nemci, ktorí žijú v zahraničí, môžu podpísať, iba ak majú bydlisko zaregistrované na nemeckom zastupiteľskom úrade.
who-note-2019-EL = V Grécku rozhoduje rok narodenia: podpísať môže každý, kto tento rok dovŕši { $age } rokov.
who-note-2011-UK = Spojené kráľovstvo bolo členským štátom do 31. januára 2020.

## The form

form-heading = Vaše vyhlásenie o podpore
form-intro = Vyplňte všetky polia, ktoré nie sú označené ako nepovinné. Všetko uveďte tak, ako je to vo vašich dokladoch.
form-optional = (nepovinné)
form-group-name = Vaše meno
form-group-residence = Kde žijete
form-group-birth = Údaje o narodení
form-group-nationality = Vaše štátne občianstvo
form-group-document = Váš doklad alebo číslo
form-why = Prečo sa na to pýtame?
form-seen-by = Údaje uvidí iba úrad členského štátu, ktorý ste si vybrali, a držitelia kľúčov určení organizátormi, keď otvoria zozbierané vyhlásenia. Po uložení ich na tomto serveri už nikto nemôže prečítať.
form-destroyed = Údaje budú zničené najneskôr { $date }.
form-example = Príklad: { $example }
form-choose = Vyberte
form-declaration-heading = Čo vyhlasujete
form-warnings-heading = Pozrite sa na to ešte raz
form-accept-warnings = Zadané údaje sú správne.
form-accept-warnings-hint = Začiarknite, keď údaje porovnáte so svojimi dokladmi. Vyhlásenie potom zaznamenáme bez zmeny a rozhodne úrad.
form-button = Podporiť iniciatívu „{ $title }“
form-button-hint = Stlačením tohto tlačidla sa vaše vyhlásenie zaznamená. Potom dostanete kód potvrdenia, pomocou ktorého ho môžete odvolať.
form-forget = Vyprázdniť formulár
form-forget-hint = Hodí sa, ak po vás toto zariadenie použije niekto iný: čo ste napísali, zmizne aj z tohto prehliadača.
form-read-first = Podporujete iniciatívu v registrovanom znení, ktoré je uvedené vyššie.

date-hint = Deň, mesiac a rok, napríklad { $example }
date-day = Deň
date-month = Mesiac
date-year = Rok

field-given_names-label = Mená (všetky)
field-given_names-hint = Všetky vaše mená, ako sú uvedené v cestovnom pase alebo občianskom preukaze.
field-given_names-example = Katarína Mária
field-given_names-why = Úrad vášho členského štátu porovnáva meno so svojou evidenciou, aby sa započítali iba skutoční ľudia.

field-family_names-label = Priezvisko
field-family_names-hint = Ako je uvedené v cestovnom pase alebo občianskom preukaze.
field-family_names-example = Kováčová Hudáková
field-family_names-why = Úrad vášho členského štátu porovnáva priezvisko so svojou evidenciou, aby sa započítali iba skutoční ľudia.

field-name_at_birth-label = Rodné priezvisko
field-name_at_birth-hint = Ak sa nikdy nezmenilo, napíšte znova svoje súčasné priezvisko.
field-name_at_birth-example = Hudáková
field-name_at_birth-why = V evidencii tohto členského štátu môžete byť vedení pod priezviskom, s ktorým ste sa narodili.

field-fathers_name-label = Meno otca
field-fathers_name-hint = Ako je uvedené vo vašich dokladoch.
field-fathers_name-example = Ľubomír
field-fathers_name-why = Evidencia tohto členského štátu rozlišuje ľudí s rovnakým menom podľa mena otca.

field-residence_street-label = Ulica
field-residence_street-hint = Ulica trvalého bydliska, bez čísla domu. Ak ulice nemajú názvy, napíšte názov miesta alebo osady.
field-residence_street-example = Lipová
field-residence_street-why = Úrad vás vo svojej evidencii nájde podľa adresy.

field-residence_number-label = Číslo domu
field-residence_number-hint = Aj vchod, poschodie alebo byt, ak sú súčasťou adresy.
field-residence_number-example = 1520/12
field-residence_number-why = Úrad vás vo svojej evidencii nájde podľa adresy.

field-residence_postcode-label = Poštové smerovacie číslo
field-residence_postcode-hint = PSČ trvalého bydliska.
field-residence_postcode-example = 040 01
field-residence_postcode-why = Úrad vás vo svojej evidencii nájde podľa adresy.

field-residence_city-label = Obec
field-residence_city-hint = Mesto alebo obec trvalého bydliska.
field-residence_city-example = Košice
field-residence_city-why = Úrad vás vo svojej evidencii nájde podľa adresy.

field-residence_country-label = Krajina
field-residence_country-hint = Krajina trvalého bydliska.
field-residence_country-example = Slovensko
field-residence_country-why = Úrad vďaka tomu vie, či vás má hľadať doma, alebo medzi svojimi občanmi v zahraničí.

field-date_of_birth-label = Dátum narodenia
field-date_of_birth-hint = Deň, mesiac a rok.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Ukazuje, že máte potrebný vek, a odlišuje vás od iných ľudí s rovnakým menom.

field-place_of_birth-label = Miesto narodenia
field-place_of_birth-hint = Obec a krajina, ako sú uvedené v cestovnom pase alebo občianskom preukaze.
field-place_of_birth-example = Trenčín, Slovensko
field-place_of_birth-why = Odlišuje vás od iných ľudí s rovnakým menom a rovnakým dátumom narodenia.

field-country_of_permanent_residence-label = Krajina trvalého bydliska
field-country_of_permanent_residence-hint = Krajina, v ktorej máte trvalé bydlisko. Adresa nie je potrebná.
field-country_of_permanent_residence-example = Rakúsko
field-country_of_permanent_residence-why = Úrad vďaka tomu vie, či vás má hľadať doma, alebo medzi svojimi občanmi v zahraničí.

field-nationality-label = Štátne občianstvo
field-nationality-hint = Musíte mať občianstvo niektorého členského štátu Európskej únie. Ak máte viac občianstiev, vyberte jedno.
field-nationality-example = Slovensko
field-nationality-why = Iniciatívu môžu podporiť iba občania Únie.

field-document_or_number_type-label = Druh dokladu alebo čísla
field-document_or_number_type-hint = Vyberte ten, ktorý máte poruke. Názvy sú také, aké sa používajú v danom členskom štáte.
field-document_or_number_type-example = Občiansky preukaz
field-document_or_number_type-why = Úrad musí vedieť, v ktorej evidencii má číslo hľadať.

field-document_or_number-label = Číslo
field-document_or_number-hint = Napíšte ho presne tak, ako je uvedené v doklade. Medzery a spojovníky neprekážajú.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Tento členský štát vás vo svojej evidencii nájde iba podľa tohto čísla. Vyžadujú ho právne predpisy; organizátori ho na nič nepotrebujú.

field-issuing_authority-label = Úrad, ktorý doklad vydal
field-issuing_authority-hint = Ako je uvedený v doklade, napríklad obec alebo ministerstvo.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = V tomto členskom štáte vydávajú doklady obce a samotné číslo na ich dohľadanie nestačí.

## The lines beside the button

beside-heading = Skôr než stlačíte tlačidlo
beside-seen = Údaje uvidí iba úrad vášho členského štátu a držitelia kľúčov určení organizátormi
beside-destroyed = Budú zničené najneskôr { $date }
beside-certified = Osvedčenie vydal úrad: { $authority }
beside-not-certified = Skúšobná prevádzka: tento systém nemá osvedčenie
beside-where = Zapečatené, na serveri v Európskej únii

## The check that a person signs

work-running = Prebieha kontrola…
work-done = Kontrola prebehla úspešne.
work-failed = Kontrola na tomto zariadení nefungovala. Načítajte stránku znova alebo použite číslice.
work-use-digits = Použiť číslice
work-slow = Práve podpisuje veľmi veľa ľudí, preto kontrola trvá o niečo dlhšie než zvyčajne.
work-sending = Kontrola ešte prebieha. Keď úspešne skončí, vaše vyhlásenie sa odošle samo.
digits-heading = Šesť číslic
digits-always = Pri tomto zbere každý napíše aj šesť číslic, lebo to žiada úrad, ktorý vydal osvedčenie.
digits-suspicion = Z vašej siete práve prichádza veľmi veľa vyhlásení. Preto vás prosíme, aby ste napísali aj šesť číslic.
digits-listen = Vypočuť si šesť číslic
digits-listen-hint = Číslice sa čítajú pomaly po slovensky a možno ich prehrať znova.

digits-label = Šesť číslic
digits-hint = Ukazujú, že ste človek, a nie program. Napíšte číslice bez medzier.
digits-alt = Obrázok šiestich číslic. Ak ho nevidíte, číslice si vypočujte nižšie.
digits-another = Iné číslice

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Zatiaľ sa nič nezaznamenalo. Opravte jednu vec:
    [few] Zatiaľ sa nič nezaznamenalo. Opravte { $count } veci:
   *[other] Zatiaľ sa nič nezaznamenalo. Opravte { $count } vecí:
}
summary-warnings-heading = { $count ->
    [one] Zatiaľ sa nič nezaznamenalo. Jeden údaj vyzerá nezvyčajne:
    [few] Zatiaľ sa nič nezaznamenalo. { $count } údaje vyzerajú nezvyčajne:
   *[other] Zatiaľ sa nič nezaznamenalo. { $count } údajov vyzerá nezvyčajne:
}
summary-kept = Čo ste napísali, zostalo vo formulári.
summary-title-prefix = Skontrolujte:

reject-given_names-empty = Napíšte svoje mená.
reject-family_names-empty = Napíšte svoje priezvisko.
reject-name_at_birth-empty = Napíšte svoje rodné priezvisko. Ak sa nikdy nezmenilo, napíšte súčasné.
reject-fathers_name-empty = Napíšte meno svojho otca.
reject-residence_street-empty = Napíšte ulicu svojho trvalého bydliska.
reject-residence_number-empty = Napíšte číslo domu. Ak dom číslo nemá, napíšte 0.
reject-residence_postcode-empty = Napíšte poštové smerovacie číslo svojho trvalého bydliska.
reject-residence_city-empty = Napíšte mesto alebo obec svojho trvalého bydliska.
reject-residence_country-empty = Vyberte krajinu svojho trvalého bydliska.
reject-date_of_birth-empty = Napíšte svoj dátum narodenia.
reject-place_of_birth-empty = Napíšte svoje miesto narodenia.
reject-country_of_permanent_residence-empty = Vyberte krajinu, v ktorej máte trvalé bydlisko.
reject-nationality-empty = Vyberte svoje štátne občianstvo.
reject-document_or_number_type-empty = Vyberte, aký doklad alebo číslo uvádzate.
reject-document_or_number-empty = Napíšte číslo dokladu alebo svoje osobné číslo.
reject-issuing_authority-empty = Napíšte, ktorý úrad doklad vydal.

reject-too-long = Údaj v poli „{ $field }“ je príliš dlhý. Skráťte ho najviac na { $max } znakov.
reject-unreadable = Pole „{ $field }“ obsahuje znaky, ktoré nemožno zaznamenať. Použite iba písmená, číslice a bežnú interpunkciu; ak ste text vložili zo schránky, napíšte ho znova.
reject-unknown-choice = V poli „{ $field }“ vyberte jednu z položiek zoznamu.
reject-impossible-date = Taký dátum neexistuje. Napíšte deň, mesiac a rok, napríklad { $example }.
reject-date-in-future = Tento dátum je v budúcnosti. Skontrolujte rok.
reject-too-young = Formulár tohto členského štátu môžete podpísať najskôr vo veku { $age } rokov. Ak je dátum narodenia nesprávny, opravte ho.
reject-too-young-calendar-year = Formulár tohto členského štátu môžete podpísať, iba ak v tomto roku dovŕšite aspoň { $age } rokov. Ak je dátum narodenia nesprávny, opravte ho.

reject-declaration-missing = Začiarknite políčko pri tom, čo vyhlasujete. Bez toho vyhlásenie o podpore neplatí.
reject-state-missing = Najprv vyberte svoj členský štát.
reject-state-unknown = Vyberte členský štát zo zoznamu. Ten, ktorý je v adrese tejto stránky, nie je známy.
reject-token-expired = Táto stránka bola otvorená dlhšie ako dvanásť hodín. Všetko, čo ste napísali, tu zostalo: stlačte tlačidlo znova.
reject-token-invalid = Túto stránku sa nepodarilo rozpoznať. Všetko, čo ste napísali, tu zostalo: stlačte tlačidlo znova.
reject-challenge-missing = Kontrola proti robotom sa ešte neskončila. Počkajte, kým sa ukáže, že prebehla úspešne, a stlačte tlačidlo znova.
reject-challenge-invalid = Kontrola proti robotom sa nepodarila. Teraz prebieha znova: keď úspešne skončí, stlačte tlačidlo znova.
reject-challenge-spent = Tento formulár už bol raz odoslaný s tou istou kontrolou. Ak ste tlačidlo stlačili dvakrát, vaše vyhlásenie už je možno zaznamenané; opätovný podpis ničomu neškodí, lebo každý sa počíta iba raz. Teraz prebieha nová kontrola: keď úspešne skončí, môžete tlačidlo stlačiť znova.
reject-digits-missing = Napíšte šesť číslic, ktoré vidíte alebo počujete.
reject-digits-wrong = Číslice sa nezhodovali. Tu sú nové: skúste to ešte raz.
reject-busy = Práve podpisuje veľa ľudí a zatiaľ sa nič nezaznamenalo. Všetko, čo ste napísali, tu zostalo: skúste to znova o niekoľko sekúnd.
reject-too-many = Z vašej siete práve prichádza veľmi veľa vyhlásení a zatiaľ sa nič nezaznamenalo. Všetko, čo ste napísali, tu zostalo: počkajte minútu a stlačte tlačidlo znova.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Toto poštové smerovacie číslo je pre túto krajinu nezvyčajné. Porovnajte ho so svojou adresou.
warn-postcode-shape-example = Toto poštové smerovacie číslo je pre túto krajinu nezvyčajné. Často vyzerá takto: { $example }.
warn-number-shape = Toto číslo vyzerá nezvyčajne. Porovnajte ho so svojím dokladom.
warn-number-shape-example = Toto číslo vyzerá nezvyčajne. Často vyzerá takto: { $example }.
warn-number-check-digit = V tomto čísle môže byť preklep: nesúhlasí kontrolná číslica. Porovnajte ho číslicu po číslici so svojím dokladom.
warn-number-date = Dátum narodenia obsiahnutý v tomto čísle nemôže byť správny. Porovnajte ho číslicu po číslici so svojím dokladom.
warn-birth-date-improbable = Podľa tohto dátumu máte viac ako 120 rokov. Skontrolujte rok.

## Recorded

thanks-title = Ďakujeme
thanks-heading = Vaša podpora je zaznamenaná
thanks-recorded-short = Vaše vyhlásenie o podpore iniciatívy „{ $title }“ bolo zaznamenané { $date }.
thanks-receipt-label = Váš kód potvrdenia
thanks-receipt-keep = Uschovajte si ho: zapíšte si ho, vytlačte túto stránku alebo si ju odfoťte. Zobrazí sa iba teraz a nemožno vám ho poslať znova.
thanks-receipt-use = Môžete ním toto vyhlásenie odvolať, kým zber trvá. Môže to urobiť každý, kto kód má, preto ho nikomu neukazujte.
thanks-receipt-print = Vytlačiť túto stránku
thanks-receipt-download = Uložiť kód potvrdenia do súboru
thanks-receipt-file-name = potvrdenie
thanks-no-particulars = Táto stránka neopakuje, čo ste napísali, aby to nikto nemohol prečítať ponad vaše plece.
thanks-next-heading = Čo bude ďalej
thanks-next-sealed = Vaše vyhlásenie je zapečatené. Nikto na tomto serveri ho už nemôže otvoriť.
thanks-next-opened = Po skončení zberu držitelia kľúčov ({ $quorum } z { $shares }) spoločne otvoria všetky vyhlásenia na počítači odpojenom od siete.
thanks-next-verified = Úrad vášho členského štátu skontroluje vyhlásenia svojho štátu a osvedčí, koľko z nich je platných.
thanks-next-commission = Ak bude platných vyhlásení dosť, iniciatíva sa predloží Európskej komisii a v Európskom parlamente sa o nej uskutoční vypočutie.
thanks-next-destroyed = Najneskôr { $date } budú všetky vyhlásenia zničené.
thanks-once = Znova podpisovať nemusíte: každý sa počíta raz, bez ohľadu na to, koľko jeho vyhlásení príde.
thanks-share-heading = Povedzte o tom ostatným
thanks-share-text = Ak chcete, pošlite túto adresu ľuďom, ktorí by si iniciatívu možno chceli prečítať. O vás neprezrádza nič.
share-heading = Povedzte o tom ostatným
share-email = Poslať e-mailom
share-copy = Skopírovať adresu
share-copied = Adresa je skopírovaná.
share-device = Zdieľať z tohto zariadenia…
share-on = Zdieľať cez { $service }
share-message = Európska iniciatíva občanov, ktorú by ste si možno chceli prečítať: „{ $title }“
thanks-no-receipt-heading = Žiadny kód potvrdenia na zobrazenie
thanks-no-receipt-text = Kód potvrdenia sa zobrazí raz, hneď po podpise. Ak ste ho už videli, vaše vyhlásenie je zaznamenané a nič ďalšie už robiť netreba.
thanks-no-receipt-unsure = Ak si nie ste istí, či ste podpísali, môžete jednoducho podpísať znova: každý sa počíta iba raz.
thanks-to-withdraw = Odvolať vyhlásenie pomocou kódu potvrdenia

## News by e-mail, apart from the statement

news-heading = Chcete dostávať správy o tejto iniciatíve?
news-apart = S vaším vyhlásením o podpore, ktoré je už zaznamenané, to nesúvisí. Vaša adresa sa uchováva oddelene od neho a nikto nemôže z jedného zistiť nič o druhom.
news-receipt-first = Najprv si uschovajte kód potvrdenia: keď túto stránku opustíte, zmizne.
news-label = E-mailová adresa
news-hint = Napríklad { $example }
news-example = katarina@example.org
news-consent = Súhlasím s tým, aby mi organizátori iniciatívy „{ $title }“ najdlhšie do { $date } písali o tejto iniciatíve e-mailom. Môžem to kedykoľvek ukončiť odkazom, ktorý je v každej správe.
news-button = Posielajte mi správy
news-noted-title = Prijaté
news-noted-heading = Vašu žiadosť sme prijali
news-noted-text = Vaša adresa bola hneď zapečatená pre organizátorov. Do jedného dňa sa uloží spolu s ďalšími, aby nikto nemohol zistiť, kedy prišla. Ak by tento server dovtedy zlyhal, vaša žiadosť by sa stratila a jednoducho by ste nič nedostali.
news-noted-close = Túto stránku teraz môžete zavrieť.
news-title = Správy e-mailom
news-reject-empty = Napíšte svoju e-mailovú adresu.
news-reject-malformed = Toto nie je e-mailová adresa. Správna vyzerá takto: { $example }
news-reject-consent = Ak chcete dostávať správy, začiarknite políčko. Bez vášho súhlasu vám nikto písať nesmie.
news-reject-busy = O správy práve žiada veľmi veľa ľudí a vaša žiadosť zatiaľ nie je prijatá. Skúste to znova o minútu.
news-off-heading = Žiadne správy e-mailom
news-off-text = Organizátori tejto iniciatívy odtiaľto neposielajú žiadne správy e-mailom.
unsubscribe-title = Už žiadne správy
unsubscribe-text = Chcete ukončiť posielanie správ o tejto iniciatíve? Stlačte tlačidlo a vaša adresa sa zo zoznamu odstráni.
unsubscribe-button = Ukončiť posielanie správ
unsubscribe-done-heading = Už nedostanete žiadne správy
unsubscribe-done-text = Vaša žiadosť je zaznamenaná. Organizátori vašu adresu odstránia zo zoznamu skôr, než znova napíšu.
unsubscribe-malformed-heading = Tento odkaz nie je úplný
unsubscribe-malformed-text = Otvorte odkaz zo správy ešte raz alebo ho skopírujte celý.

## Withdrawing

withdraw-title = Odvolať podporu
withdraw-intro = Pomocou kódu potvrdenia, ktorý ste dostali po podpise, môžete svoje vyhlásenie o podpore odvolať. Nikto sa vás nespýta prečo.
withdraw-label = Kód potvrdenia
withdraw-hint = Napíšte ho tak, ako sa vám zobrazil. Na veľkosti písmen, medzerách a spojovníkoch nezáleží.
withdraw-button = Odvolať toto vyhlásenie
withdraw-lost = Ak už kód nemáte, napíšte organizátorom: po preukázaní totožnosti môžu dať vyhlásenie vyradiť.
withdraw-done-heading = Vaša žiadosť je zaznamenaná
withdraw-done-text = Ak tento kód patrí k niektorému vyhláseniu o podpore, je toto vyhlásenie teraz odvolané a nebude odovzdané žiadnemu úradu.
withdraw-done-same = V záujme vašej ochrany je odpoveď rovnaká, či sa vyhlásenie našlo, alebo nie.
withdraw-done-again = Ak ste podpísali viackrát, každý kód odvoláva to vyhlásenie, ku ktorému bol vydaný.
withdraw-malformed = Toto nie je kód potvrdenia. Porovnajte ho s tým, čo ste si zapísali: možno má o znak viac alebo menej.
withdraw-empty = Napíšte kód potvrdenia.
withdraw-closed = Zber sa skončil. Napíšte organizátorom: kým vaše vyhlásenie nebolo odovzdané, môžu ho dať vyradiť.

## A language in which the initiative has no version

no-version-heading = Túto iniciatívu nemožno podpísať v slovenčine
no-version-text = Vyhlásenie o podpore sa podáva v jazyku, v ktorom je iniciatíva zaregistrovaná. Všetky informácie na tomto webe sú dostupné v slovenčine; na podpísanie vyberte jeden z týchto jazykov:
no-version-read-in = Prečítať a podpísať v jazyku: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Tento členský štát nemožno vybrať
no-state-not-member = Tento štát ({ $state }) nie je v deň podpisu členským štátom Európskej únie, preto zaň nemožno podať vyhlásenie o podpore.
no-state-left = Tento štát ({ $state }) vystúpil z Európskej únie. Vyhlásenia o podpore zaň bolo možné podávať do { $date }.
no-state-not-yet = Tento štát ({ $state }) je členom Európskej únie od { $date }. Pred týmto dňom zaň nemožno podať vyhlásenie o podpore.
no-state-choose = Vyberte iný členský štát, ktorého formulár je pre vás vhodný.

## When signing is not possible

status-open-title = Iniciatívu možno podpísať
status-open-text = Túto iniciatívu môžete teraz podporiť.
status-locked-title = Podpisovanie je na krátky čas prerušené
status-locked-text = Server bol reštartovaný a čaká, kým ho jeho správcovia odomknú. Nič z toho, čo bolo zaznamenané, sa nestratilo. Vráťte sa, prosím, o hodinu.
status-paused-title = Podpisovanie je prerušené
status-paused-text = Organizátori zber dočasne prerušili. Nič z toho, čo bolo zaznamenané, sa nestratilo. Vráťte sa, prosím, neskôr.
status-not-open-title = Zber sa ešte nezačal
status-not-open-text = Iniciatívu si môžete prečítať už teraz. Podpísať ju bude možné od { $date }.
status-closed-title = Zber sa skončil
status-closed-text = Vyhlásenia o podpore bolo možné podávať do { $date }. Ďakujeme všetkým, ktorí sa zúčastnili.
status-disk-full-title = Podpisovanie je prerušené z technických dôvodov
status-disk-full-text = Na serveri už nie je miesto na nové vyhlásenia. Správcovia servera boli upozornení. Nič z toho, čo bolo zaznamenané, sa nestratilo. Vráťte sa, prosím, neskôr.
status-store-failed-title = Podpisovanie je prerušené z technických dôvodov
status-store-failed-text = Server teraz nemôže nové vyhlásenia bezpečne ukladať, a preto žiadne neprijíma. Nič z toho, čo bolo zaznamenané, sa nestratilo. Vráťte sa, prosím, neskôr.
status-information-stays = Všetko ostatné na tomto webe si môžete naďalej prečítať.

## Progress

progress-title = Priebeh zberu
progress-intro = Iniciatíva uspeje, keď získa { $goal } platných vyhlásení o podpore a aspoň v { $states } členských štátoch dosiahne aj minimálny počet.
progress-caption = Vyhlásenia o podpore podľa členských štátov
progress-column-state = Členský štát
progress-column-statements = Vyhlásenia
progress-column-threshold = Potrebné minimum
progress-column-share = Podiel z minima
progress-total = Všetky členské štáty
progress-reached = Minimum splnené
progress-states-reached = { $count ->
    [0] Minimum zatiaľ nie je splnené v žiadnom členskom štáte.
    [one] Minimum je splnené v { $count } členskom štáte.
    [few] Minimum je splnené v { $count } členských štátoch.
   *[other] Minimum je splnené v { $count } členských štátoch.
}
progress-percent = { $percent } %
progress-not-verified = Tieto vyhlásenia sa zozbierali tu. O tom, koľko z nich je platných, rozhodnú úrady po skončení zberu.
progress-map = Členské štáty podľa dosiahnutého podielu z minima
progress-map-hint = Rovnaké čísla sú v tabuľke nižšie.
progress-map-none = zatiaľ žiadne
progress-map-reached = minimum splnené
progress-column-reserve = S rezervou
progress-reserve-hint = Úrady niektoré vyhlásenia uznajú za neplatné. Preto zbierajte viac než minimum: s rezervou môže byť neplatných { $percent } vyhlásení.
progress-still-needed = { $count ->
    [one] chýba ešte { $count }
    [few] chýbajú ešte { $count }
   *[other] chýba ešte { $count }
}
progress-timeline-heading = Deň po dni
progress-timeline-hint = Čo bolo zverejnené na konci každého dňa.
progress-timeline-column-day = Deň
progress-timeline-column-sum = Zverejnené
progress-timeline-column-more = Za tento deň
progress-timeline-picture = Od { $from } do { $to } vzrástol zverejnený počet na { $count }.
progress-timeline-none = Prvý deň sa ešte neskončil.
progress-milestones-heading = Míľniky
progress-milestones-none = Prvý míľnik ešte len príde.
progress-feed = Sledovať míľniky v čítačke noviniek
progress-open-data = Rovnaké čísla ako otvorené údaje

## Milestones, the feed, and what other sites embed

feed-title = Míľniky iniciatívy „{ $title }“
milestone-opened = Zber sa začal
milestone-count = { $count ->
    [one] { $count } vyhlásenie o podpore
    [few] { $count } vyhlásenia o podpore
   *[other] { $count } vyhlásení o podpore
}
milestone-state = Minimum je splnené v ďalšom členskom štáte: { $state }
milestone-states = Minimum je splnené v potrebnom počte členských štátov: { $count }
milestone-goal = Dosiahol sa potrebný počet vyhlásení o podpore: { $goal }
milestone-closed = Zber sa skončil
widget-frame-title = Priebeh zberu pre iniciatívu „{ $title }“
widget-button = Prečítať a podpísať
widget-where = Podpisuje sa na stránke zberu: { $host }.
widget-new-window = (otvorí nové okno)

## Privacy

privacy-title = Ochrana súkromia
privacy-intro = Čo sa deje s vašimi údajmi, jednoducho povedané. Vyhlásenie, ktoré vyžadujú právne predpisy, nasleduje nižšie.
privacy-who-heading = Kto za údaje zodpovedá
privacy-who-text = Organizátori tejto iniciatívy. Spojíte sa s nimi tu:
privacy-what-heading = Čo sa zbiera a na čo
privacy-what-text = Údaje, ktoré žiada váš členský štát, a nič iné. Slúžia jedinému účelu: ukázať, že túto iniciatívu podporuje dosť občanov.
privacy-not-heading = Čo sa nezbiera
privacy-not-text = Žiadna adresa vášho zariadenia, žiadne sledovacie súbory cookie, žiadne štatistiky tretích strán, žiadne písma ani skripty odinakiaľ. Pri podpisovaní sa použijú najviac dva súbory cookie, ktoré môže čítať iba tento web: platia, kým sa nezobrazí stránka s kódom potvrdenia. Čo ste napísali, ale ešte neodoslali, zostáva na tejto karte vášho prehliadača a po podpise sa z nej vymaže.
privacy-sees-heading = Kto údaje vidí
privacy-sees-text = Úrad členského štátu, za ktorý podpisujete, a vo chvíli otvorenia držitelia kľúčov určení organizátormi. Správcovia tohto servera uložené vyhlásenia čítať nemôžu.
privacy-keeps-heading = Ako dlho sa uchovávajú
privacy-keeps-text-2011 = Najviac mesiac po predložení iniciatívy Komisii alebo 18 mesiacov po jej registrácii, podľa toho, čo nastane skôr. Pri tejto iniciatíve je to najneskôr { $date }.
privacy-keeps-text-2019 = Najviac mesiac po predložení iniciatívy Komisii alebo 21 mesiacov po začatí zberu, podľa toho, čo nastane skôr. Pri tejto iniciatíve je to najneskôr { $date }.
privacy-keeps-proceedings = Dlhšie, do skončenia konania, sa vyhlásenia smú uchovávať iba vtedy, keď ich potrebuje súd alebo úrad.
privacy-news-heading = Správy e-mailom
privacy-news-text = Ak po podpise zanecháte e-mailovú adresu, organizátori ju použijú na správy o tejto iniciatíve a na nič iné. Je pre nich zapečatená, uchováva sa oddelene od vyhlásení, s dátumom, ale bez času, a vymaže sa najneskôr { $date } alebo hneď, ako posielanie správ ukončíte.
privacy-partner-heading = Ako ste sem prišli
privacy-partner-text = Ak vás sem priviedol odkaz partnera, jeho počítadlo sa zvýši o jeden. Pri vašom vyhlásení sa to neukladá.
privacy-rights-heading = Vaše práva
privacy-rights-text = Môžete sa spýtať, či sú vaše údaje uložené, a žiadať ich opravu, vymazanie alebo obmedzenie ich spracúvania. Napíšte organizátorom, odpovedia vám do mesiaca. Pomocou kódu potvrdenia môžete svoje vyhlásenie odvolať sami.
privacy-rights-sealed = Uložené vyhlásenia sú zapečatené, a preto organizátori môžu to vaše vyhľadať, až keď držitelia kľúčov zozbierané vyhlásenia otvoria. Pokyn na jeho vyradenie sa dovtedy uchová a potom sa vykoná.
privacy-complaint-heading = Kde sa sťažovať
privacy-complaint-text = Môžete sa obrátiť na úrad na ochranu osobných údajov v členskom štáte, kde žijete alebo kde boli podľa vás porušené pravidlá.
privacy-statutory-heading = Vyhlásenie o ochrane súkromia podľa nariadenia
privacy-unofficial = Toto znenie je naše vlastné a neoficiálne. Autentické znenie je v Úradnom vestníku Európskej únie.

## How your data is protected

trust-title = Ako sú chránené vaše údaje
trust-intro = Táto stránka hovorí, kto by čo mohol čítať a prečo. Väčšinu si môžete overiť sami.
trust-journey-heading = Cesta vášho vyhlásenia
trust-journey-typing = Kým píšete, nič neopúšťa vaše zariadenie.
trust-journey-sending = Keď stlačíte tlačidlo, vaše vyhlásenie putuje zašifrované na tento server. Tu sa skontroluje, a to iba v pamäti.
trust-journey-sealing = Pred uložením sa zapečatí kľúčom výboru organizátorov. Potom ho nemôže otvoriť ani server, ani ten, kto by ukradol jeho disky alebo zálohy.
trust-journey-opening = Po skončení zberu držitelia kľúčov ({ $quorum } z { $shares }) spoja svoje časti kľúča na počítači odpojenom od siete a zozbierané vyhlásenia otvoria.
trust-journey-handover = Každý úrad dostane iba vyhlásenia svojho členského štátu.
trust-server-heading = Čo server môže prečítať a čo nie
trust-server-can = Vyhlásenie vidí vo chvíli, keď ho odosielate. V čitateľnej podobe uchováva členský štát, deň a jazyk formulára.
trust-server-cannot = Z uloženého vyhlásenia nemôže prečítať meno, adresu, číslo ani nič iné. Adresu vášho zariadenia neukladá; iba firewall pred ním vedie krátky záznam o spojeniach, oddelený od vyhlásení, ako to vyžadujú technické pravidlá.
trust-server-limits = Mali by ste vedieť aj toto: kto by ovládol bežiaci server, mohol by od tej chvíle čítať, čo sa píše, a mohol by overiť domnienku, že určitá osoba podpísala.
trust-once-heading = Počíta sa raz, neprezradí sa nikomu
trust-once-text = Ak niekto podpíše dvakrát, dostanú obe vyhlásenia rovnakú odpoveď a človek sa počíta raz. Nikto tu teda nemôže zistiť, či ste podpísali, a nikto vám v podpise nemôže zabrániť.
trust-keys-heading = Kde sú kľúče
trust-keys-committee = Súkromný kľúč výboru vznikol na počítači odpojenom od siete a na tomto serveri nikdy nebol. Existuje iba rozdelený na časti, z ktorých každú má iný držiteľ. Počet častí: { $shares }; na použitie kľúča ich treba { $quorum }, nezáleží na tom, ktoré.
trust-keys-committee-rehearsal = V tejto skúšobnej prevádzke vytvoril kľúč výboru sám program a uchováva všetky jeho časti (počet: { $shares }). Pri skutočnom zbere ho vytvoria držitelia na počítači odpojenom od siete a na jeho použitie ich treba { $quorum }, nezáleží na tom, ktorí.
trust-keys-thumbprint = Odtlačok kľúča výboru
trust-keys-thumbprint-hint = Držitelia kľúčov majú rovnaký odtlačok na papieri.
trust-keys-appliance = Verejný podpisový kľúč tohto servera
trust-keys-appliance-hint = Server ním podpisuje, čo odovzdáva, aby sa nedalo nič podstrčiť.
trust-keys-ceremony = Kľúč výboru bol vytvorený { $date }.
trust-end-heading = Koniec
trust-end-text = Právne predpisy vyžadujú, aby organizátori najneskôr { $date } zničili všetky vyhlásenia, nech sú ich kópie kdekoľvek.
trust-place-heading = Kde server stojí
trust-place-text = Právne predpisy vyžadujú, aby boli údaje uložené na území členského štátu Európskej únie.
trust-source-heading = Overte si to sami
trust-source-text = Softvér má otvorený zdrojový kód. Každý ho smie čítať, zostaviť a vyskúšať; jeho formáty sú zdokumentované, aby aj iní mohli písať programy, ktoré ich čítajú.
trust-version = Verzia softvéru

## Help

help-title = Pomoc
help-intro = Odpovede na najčastejšie otázky.
help-initiative-question = Čo je európska iniciatíva občanov?
help-initiative-answer = Milión občanov ňou môže požiadať Európsku komisiu, aby navrhla právny predpis. Komisia musí odpovedať a povedať, čo urobí a prečo.
help-who-question = Kto môže podpísať?
help-who-answer = Občania Únie, ktorí majú potrebný vek. Ďalšie podmienky sa líšia podľa členského štátu: vyberte ho a formulár vám povie, kto ho môže použiť.
help-several-question = Žijem v jednom členskom štáte a mám občianstvo iného. Ktorý mám vybrať?
help-several-answer-2011 = Ktorýkoľvek, ktorého formulár je pre vás vhodný, ale iba jeden. Formulár každého členského štátu hovorí, kto ho môže použiť.
help-several-answer-2019 = Ten, ktorého štátne občianstvo máte. Na tom, kde žijete, nezáleží.
help-number-question = Prečo mám uviesť číslo dokladu alebo osobné číslo?
help-number-answer = Niektoré členské štáty podľa neho overujú, že podpísaný človek existuje. Ktoré ho žiadajú, určujú právne predpisy. Organizátori ho na nič iné použiť nesmú.
help-document-question = Môj doklad nie je v zozname.
help-document-answer = Pre tento členský štát platia iba doklady zo zoznamu. Možno máte iný z nich alebo je pre vás vhodný formulár iného členského štátu.
help-warning-question = Stránka tvrdí, že moje číslo vyzerá nezvyčajne, ale je správne.
help-warning-answer = Potom začiarknite „Zadané údaje sú správne“ a stlačte tlačidlo znova. Vaše vyhlásenie sa zaznamená bez zmeny.
help-again-question = Neviem, či už je môj podpis zaznamenaný. Môžem podpísať znova?
help-again-answer = Nemusíte, ale ničomu to neškodí: každý sa počíta iba raz.
help-other-question = Môžem podpísať za niekoho iného?
help-other-answer = Nie. Každý podpisuje osobne. Môžete niekomu pomôcť s písaním, ak je pri vás a želá si to.
help-withdraw-question = Môžem svoju podporu odvolať?
help-withdraw-answer = Áno, s kódom potvrdenia, ktorý ste dostali po podpise, kým zber trvá.
help-receipt-question = Nemám už svoj kód potvrdenia.
help-receipt-answer = Nemožno ho zobraziť znova, pretože server nevie, ktorý je váš. Vaše vyhlásenie zostáva platné. Ak ho chcete dať vyradiť, napíšte organizátorom.
help-robot-question = Čo robí kontrola proti robotom?
help-robot-answer = Vaše zariadenie rieši malú počtovú úlohu, ktorá trvá sekundu alebo dve. Pre jedného človeka to nič nie je; pre toho, kto chce poslať milióny falošných vyhlásení, je to veľa. Žiadna tretia strana sa na tom nezúčastňuje.
help-scripts-question = Môžem podpísať bez skriptov alebo s čítačkou obrazovky?
help-scripts-answer = Áno. Každé pole má popis a každé hlásenie je prepojené so svojím poľom. Bez skriptov kontrolu nahradí šesť číslic: môžete si ich prečítať z obrázka alebo vypočuť vo svojom jazyku.
help-next-question = Čo sa stane po podpise?
help-next-answer = Vaše vyhlásenie zostane zapečatené do konca zberu. Potom ho skontroluje úrad vášho členského štátu a vyhlásenie sa zničí.
help-contact-question = Niečo nefunguje alebo mám inú otázku.
help-contact-answer = Napíšte organizátorom. Neposielajte im číslo svojho dokladu ani osobné číslo.

## Accessibility

accessibility-title = Prístupnosť
accessibility-intro = Podpísať by tu mal môcť každý, na akomkoľvek zariadení a bez ohľadu na svoje schopnosti.
accessibility-aim = Tento web je vytvorený tak, aby spĺňal pravidlá prístupnosti webového obsahu WCAG 2.2 na úrovni AA a európsku normu EN 301 549.
accessibility-ways-heading = Ako ho možno používať
accessibility-way-keyboard = Iba klávesnicou, s čítačkou obrazovky, hlasom alebo spínačom.
accessibility-way-large = Zväčšený na štvornásobok, s vlastnými farbami a kontrastom, svetlý alebo tmavý, s pohybom alebo bez neho.
accessibility-way-simple = Na starých telefónoch a pomalých linkách, v textových prehliadačoch, bez skriptov, na papieri.
accessibility-way-no-puzzle = Bez hádaniek: kontrola, ktorá prebehne sama, alebo šesť číslic na prečítanie či vypočutie, podľa toho, čo vám vyhovuje.
accessibility-way-time = Bez náhlenia: otvorená stránka platí dvanásť hodín.
accessibility-tested-heading = Ako sa to overovalo
accessibility-tested-text = Pred každým vydaním program preverí každú stránku v každom jazyku, farebnom vzhľade a šírke. Programy nenájdu všetko.
accessibility-problem-heading = Ak vám niečo stojí v ceste
accessibility-problem-text = Napíšte organizátorom, čo ste chceli urobiť a čo sa stalo. Neposielajte im číslo svojho dokladu ani osobné číslo.

## The certificate

certificate-title = Osvedčenie
certificate-intro = Skôr než sa smú vyhlásenia zbierať online, úrad členského štátu, v ktorom sa ukladajú, systém preverí a osvedčí, že spĺňa právne predpisy.
certificate-rehearsal = Toto je skúšobná prevádzka. Systém nemá osvedčenie a to, čo sa tu zbiera, nikde neplatí.
certificate-none = Osvedčenie tu zatiaľ nie je zverejnené. Kým nebude, vyhlásenia sa zbierať nesmú.
certificate-authority = Úrad, ktorý osvedčenie vydal
certificate-date = Dátum osvedčenia
certificate-number = Číslo osvedčenia
certificate-download = Prečítať osvedčenie

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Tejto požiadavke sa nedalo porozumieť
failure-400-what = Niečo v nej bolo inak, než ako to táto stránka posiela. Nič sa nezaznamenalo.
failure-400-next = Vráťte sa k iniciatíve a začnite odtiaľ.
failure-404-title = Taká stránka tu nie je
failure-404-what = Adresa je možno napísaná nesprávne alebo už neplatí.
failure-404-next = Prejdite na iniciatívu: odtiaľ sa dostanete na všetky stránky.
failure-405-title = Takto to nefunguje
failure-405-what = Adresa existuje, ale na takúto požiadavku neodpovedá. Nič sa nezaznamenalo.
failure-405-next = Prejdite na iniciatívu a použite formulár tam.
failure-408-title = Trvalo to príliš dlho
failure-408-what = Vaša požiadavka neprišla celá. Nič sa nezaznamenalo.
failure-408-next = Skontrolujte pripojenie, vráťte sa späť a stlačte tlačidlo znova.
failure-413-title = Bolo toho priveľa
failure-413-what = Požiadavka bola väčšia než ktorýkoľvek formulár na tomto webe. Nič sa nezaznamenalo.
failure-413-next = Vráťte sa späť, skráťte, čo ste napísali, a stlačte tlačidlo znova.
failure-415-title = Formulár prišiel v neznámom formáte
failure-415-what = Tento web prijíma iba formuláre tak, ako ich posiela prehliadač. Nič sa nezaznamenalo.
failure-415-next = Prejdite na iniciatívu a použite formulár tam.
failure-422-title = Skontrolujte, čo ste napísali
failure-422-what = Niečo chýba alebo je nesprávne. Zatiaľ sa nič nezaznamenalo.
failure-422-next = Vráťte sa k formuláru: pri každom poli je napísané, čo treba urobiť.
failure-429-title = Príliš veľa pokusov
failure-429-what = Z vašej siete prišlo za krátky čas veľmi veľa požiadaviek. Nič sa nezaznamenalo.
failure-429-next = Počkajte niekoľko minút a skúste to znova.
failure-431-title = Váš prehliadač poslal priveľa
failure-431-what = Hlavička požiadavky bola príliš veľká, možno pre množstvo súborov cookie. Nič sa nezaznamenalo.
failure-431-next = Otvorte stránku v súkromnom okne a skúste to znova.
failure-500-title = Niečo sa na našej strane pokazilo
failure-500-what = Nie je to vaša chyba. Ak ste práve stlačili tlačidlo a nevideli ste kód potvrdenia, počítajte s tým, že sa nič nezaznamenalo.
failure-500-next = Skúste to znova o niekoľko minút. Aj keby váš podpis predsa len prišiel, započítate sa iba raz.
failure-503-title = Skúste to, prosím, o chvíľu
failure-503-what = Je tu naraz príliš veľa ľudí alebo sa server práve spúšťa. Nič sa nezaznamenalo.
failure-503-next = Počkajte niekoľko sekúnd a skúste to znova.
failure-reference = Ak nám o tom budete písať, uveďte toto číslo: { $reference }
failure-home = Prejsť na iniciatívu
failure-again = Skúsiť znova
