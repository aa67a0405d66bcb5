# Cista, limba română. Toate frazele pe care cetățeanul le întâlnește pe site-ul public.
#
# Adresare: dumneavoastră (persoana a II-a plural). Ghilimele: „…”. Linie de pauză: – cu spații. Spațiu nedespărțitor înainte de %.
# Ș și ț cu virgulă dedesubt. De la 20 în sus, numeralul cere „de”.

## The frame of every page

frame-skip = Salt la conținut
frame-title = { $page } – { $initiative }
frame-description = Citiți și susțineți inițiativa cetățenească europeană „{ $title }”.
frame-eyebrow = Inițiativă cetățenească europeană
frame-languages = Limbi
frame-navigation = Pagini despre această colectare
frame-home = Citiți și semnați inițiativa
frame-rehearsal = Aceasta este o simulare. Nimic din ce introduceți aici nu contează și nicio autoritate nu primește datele. Folosiți numai date inventate.
frame-rehearsal-date = Data folosită în simulare: { $date }.
frame-progress = Stadiul colectării
frame-privacy = Confidențialitate
frame-trust = Cum vă sunt protejate datele
frame-certificate = Certificat
frame-withdraw = Retragerea susținerii
frame-help = Ajutor
frame-accessibility = Accesibilitate
frame-return = Înapoi la { $site }
frame-source = Acest site folosește Cista, un software cu sursă deschisă.
frame-noscript = Această pagină funcționează fără scripturi. În locul unei verificări automate, vă cerem șase cifre, pe care le puteți citi sau asculta.
frame-new-window = (deschide site-ul Comisiei)

## The initiative

initiative-number = Număr de înregistrare
initiative-registered = Data înregistrării
initiative-collection = Colectarea declarațiilor de susținere
initiative-collection-period = De la { $from } până la { $to }
initiative-register-link = Această inițiativă în registrul Comisiei
initiative-facts = Date despre înregistrare
initiative-objectives = Ce cere inițiativa
initiative-annex = Anexă: mai multe despre obiect, obiective și context
initiative-read-all = Citiți tot
initiative-website = Site-ul inițiativei
initiative-role-representative = Reprezentant
initiative-role-substitute = Supleant
initiative-role-member = Membru al grupului de organizatori
initiative-role-legal_entity = Entitate juridică
initiative-email = E-mail
initiative-original = Aceasta este limba originală a inițiativei.
initiative-translated = Limba originală a inițiativei: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } declarație de susținere
    [few] { $count } declarații de susținere
   *[other] { $count } de declarații de susținere
}
count-none = Încă nu există nicio declarație de susținere. A dumneavoastră poate fi prima.
count-goal = Este nevoie de { $goal } în total și de un număr minim în cel puțin { $states } state membre.
count-as-of = Publicat la { $date }
count-trailing = Cifrele publicate rămân puțin în urma celor exacte, ca nimeni să nu poată deduce din ele cine tocmai a semnat.
count-more = Cifre pe state membre
count-bar = { $count } din { $goal }

## Choosing the Member State

state-heading = Alegeți statul membru
state-intro-2011 = Fiecare stat membru cere alte date. Alegeți statul în care locuiți sau al cărui document ori număr îl aveți.
state-intro-2019 = Fiecare stat membru cere alte date. Alegeți statul a cărui cetățenie o aveți, oriunde ați locui. Dacă aveți mai multe cetățenii, alegeți una dintre ele.
state-label = Stat membru
state-choose = Alegeți un stat membru
state-continue = Continuați
state-change = Alegeți alt stat membru
state-chosen = Semnați pentru: { $state }
state-only-once = Puteți susține o inițiativă o singură dată, chiar dacă vi s-ar potrivi mai multe state membre.
state-minimum-age = Trebuie să aveți cel puțin { $age } ani în ziua în care semnați.
state-minimum-age-calendar-year = Trebuie să împliniți cel puțin { $age } ani în anul în care semnați.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Cetățenii Uniunii Europene care locuiesc în acest stat membru.
who-residents_or_nationals = Cetățenii Uniunii Europene care locuiesc în acest stat membru și cetățenii săi, oriunde ar locui.
who-residents_or_registered_nationals = Cetățenii Uniunii Europene care locuiesc în acest stat membru și cetățenii săi din străinătate care și-au comunicat autorităților naționale locul de reședință.
who-holders_of_personal_number = Cetățenii Uniunii Europene care au un număr personal de identificare din acest stat membru.
who-holders_of_document = Cetățenii Uniunii Europene care au unul dintre documentele de mai jos, eliberat de acest stat membru.
who-holders_of_number_or_document = Cetățenii Uniunii Europene care au un număr personal de identificare din acest stat membru sau unul dintre documentele de mai jos, eliberat de acesta.
who-nationals = Cetățenii acestui stat membru, oriunde ar locui.

# What is particular to one State and regime.
who-note-2019-DE = Cetățenii germani care locuiesc în străinătate pot semna numai dacă reședința lor este înregistrată la o ambasadă sau la un consulat al Germaniei.
who-note-2019-EL = În Grecia contează anul nașterii: poate semna oricine împlinește { $age } ani în acest an.
who-note-2011-UK = Regatul Unit a fost stat membru până la 31 ianuarie 2020.

## The form

form-heading = Declarația dumneavoastră de susținere
form-intro = Completați toate câmpurile, cu excepția celor marcate ca opționale. Scrieți totul așa cum apare în documentele dumneavoastră.
form-optional = (opțional)
form-group-name = Numele dumneavoastră
form-group-residence = Unde locuiți
form-group-birth = Nașterea dumneavoastră
form-group-nationality = Cetățenia dumneavoastră
form-group-document = Documentul sau numărul dumneavoastră
form-why = De ce se cere?
form-seen-by = Datele sunt văzute numai de autoritatea statului membru ales și de custozii cheii, desemnați de organizatori, când deschid declarațiile colectate. Odată stocate, nu mai pot fi citite de nimeni pe acest server.
form-destroyed = Datele sunt distruse cel târziu la { $date }.
form-example = Exemplu: { $example }
form-choose = Alegeți
form-declaration-heading = Ce declarați
form-warnings-heading = Mai verificați o dată
form-accept-warnings = Datele introduse sunt corecte.
form-accept-warnings-hint = Bifați după ce le-ați comparat cu documentele dumneavoastră. Declarația se înregistrează atunci așa cum este, iar autoritatea decide.
form-button = Susțin „{ $title }”
form-button-hint = Declarația se înregistrează când apăsați acest buton. Apoi primiți o recipisă cu care o puteți retrage.
form-forget = Goliți formularul
form-forget-hint = Pentru cazul în care altcineva folosește acest dispozitiv după dumneavoastră: astfel, ce ați scris dispare și din acest browser.
form-read-first = Susțineți inițiativa așa cum este înregistrată, în formularea de mai sus.

date-hint = Ziua, luna și anul, de exemplu { $example }
date-day = Ziua
date-month = Luna
date-year = Anul

field-given_names-label = Prenume (toate)
field-given_names-hint = Toate prenumele, ca în pașaport sau în cartea de identitate.
field-given_names-example = Elena Maria
field-given_names-why = Autoritatea statului dumneavoastră membru compară numele cu registrul său, ca să fie numărate numai persoane reale.

field-family_names-label = Nume de familie
field-family_names-hint = Ca în pașaport sau în cartea de identitate.
field-family_names-example = Munteanu-Rusu
field-family_names-why = Autoritatea statului dumneavoastră membru compară numele cu registrul său, ca să fie numărate numai persoane reale.

field-name_at_birth-label = Nume de familie la naștere
field-name_at_birth-hint = Dacă nu s-a schimbat niciodată, scrieți încă o dată numele de familie actual.
field-name_at_birth-example = Rusu
field-name_at_birth-why = În registrul acestui stat membru puteți figura cu numele pe care îl aveați la naștere.

field-fathers_name-label = Prenumele tatălui
field-fathers_name-hint = Așa cum apare în documentele dumneavoastră.
field-fathers_name-example = Gheorghe
field-fathers_name-why = Registrul acestui stat membru deosebește persoanele cu același nume după prenumele tatălui.

field-residence_street-label = Strada
field-residence_street-hint = Strada domiciliului, fără numărul casei. Dacă străzile nu au nume, scrieți numele locului sau al gospodăriei.
field-residence_street-example = Strada Teiului
field-residence_street-why = Autoritatea vă găsește în registrul său după adresă.

field-residence_number-label = Numărul casei
field-residence_number-hint = Cu scara, etajul sau apartamentul, dacă este cazul.
field-residence_number-example = 12, ap. 4
field-residence_number-why = Autoritatea vă găsește în registrul său după adresă.

field-residence_postcode-label = Cod poștal
field-residence_postcode-hint = Codul poștal al domiciliului.
field-residence_postcode-example = 400015
field-residence_postcode-why = Autoritatea vă găsește în registrul său după adresă.

field-residence_city-label = Localitatea
field-residence_city-hint = Orașul sau satul în care aveți domiciliul.
field-residence_city-example = Cluj-Napoca
field-residence_city-why = Autoritatea vă găsește în registrul său după adresă.

field-residence_country-label = Țara
field-residence_country-hint = Țara în care aveți domiciliul.
field-residence_country-example = România
field-residence_country-why = Astfel autoritatea știe dacă să vă caute în țară sau printre cetățenii săi din străinătate.

field-date_of_birth-label = Data nașterii
field-date_of_birth-hint = Ziua, luna și anul.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Arată că aveți vârsta necesară și vă deosebește de alte persoane cu același nume.

field-place_of_birth-label = Locul nașterii
field-place_of_birth-hint = Localitatea și țara, ca în pașaport sau în cartea de identitate.
field-place_of_birth-example = Iași, România
field-place_of_birth-why = Vă deosebește de alte persoane cu același nume și aceeași dată a nașterii.

field-country_of_permanent_residence-label = Țara de domiciliu
field-country_of_permanent_residence-hint = Țara în care aveți domiciliul. Adresa nu este necesară.
field-country_of_permanent_residence-example = Spania
field-country_of_permanent_residence-why = Astfel autoritatea știe dacă să vă caute în țară sau printre cetățenii săi din străinătate.

field-nationality-label = Cetățenia
field-nationality-hint = Trebuie să aveți cetățenia unui stat membru al Uniunii Europene. Dacă aveți mai multe cetățenii, alegeți una.
field-nationality-example = România
field-nationality-why = Numai cetățenii Uniunii pot susține o inițiativă.

field-document_or_number_type-label = Tipul documentului sau al numărului
field-document_or_number_type-hint = Alegeți ce aveți la îndemână. Denumirile sunt cele folosite în statul membru respectiv.
field-document_or_number_type-example = Carte de identitate
field-document_or_number_type-why = Autoritatea trebuie să știe în ce registru să caute numărul.

field-document_or_number-label = Numărul
field-document_or_number-hint = Scrieți-l exact cum apare în document. Spațiile și cratimele nu deranjează.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Acest stat membru vă găsește în registrul său numai după acest număr. Îl cere legea; organizatorilor nu le folosește la nimic.

field-issuing_authority-label = Autoritatea care a eliberat documentul
field-issuing_authority-hint = Așa cum apare în document, de exemplu primăria sau ministerul.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = În acest stat membru documentele sunt eliberate de primării, iar numărul singur nu ajunge pentru a le găsi.

## The lines beside the button

beside-heading = Înainte de a apăsa butonul
beside-seen = Văzute numai de autoritatea statului dumneavoastră membru și de custozii cheii desemnați de organizatori
beside-destroyed = Distruse cel târziu la { $date }
beside-certified = Certificat eliberat de: { $authority }
beside-not-certified = Simulare: acest sistem nu a fost certificat
beside-where = Sigilate, pe un server din Uniunea Europeană

## The check that a person signs

work-running = Se verifică…
work-done = Verificarea a reușit.
work-failed = Verificarea nu a funcționat pe acest dispozitiv. Reîncărcați pagina sau folosiți cifrele.
work-use-digits = Folosiți cifrele
work-slow = Foarte multe persoane semnează în acest moment, așa că verificarea durează puțin mai mult decât de obicei.
work-sending = Verificarea este încă în curs. Declarația se trimite automat de îndată ce verificarea reușește.
digits-heading = Șase cifre
digits-always = La această colectare, toată lumea scrie și șase cifre, pentru că așa cere autoritatea de certificare.
digits-suspicion = Din rețeaua dumneavoastră sosesc acum foarte multe declarații. De aceea vă rugăm să scrieți și șase cifre.
digits-listen = Ascultați cele șase cifre
digits-listen-hint = Cifrele sunt rostite lent, în limba română, și pot fi ascultate din nou.

digits-label = Cele șase cifre
digits-hint = Arată că sunteți o persoană, nu un program. Scrieți cifrele fără spații.
digits-alt = Imagine cu șase cifre. Dacă nu o vedeți, ascultați-le mai jos.
digits-another = Alte cifre

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Nu s-a înregistrat încă nimic. Corectați un lucru:
    [few] Nu s-a înregistrat încă nimic. Corectați { $count } lucruri:
   *[other] Nu s-a înregistrat încă nimic. Corectați { $count } de lucruri:
}
summary-warnings-heading = { $count ->
    [one] Nu s-a înregistrat încă nimic. O informație pare neobișnuită:
    [few] Nu s-a înregistrat încă nimic. { $count } informații par neobișnuite:
   *[other] Nu s-a înregistrat încă nimic. { $count } de informații par neobișnuite:
}
summary-kept = Ce ați scris se află în continuare în formular.
summary-title-prefix = De verificat:

reject-given_names-empty = Scrieți prenumele dumneavoastră.
reject-family_names-empty = Scrieți numele de familie.
reject-name_at_birth-empty = Scrieți numele de familie la naștere. Dacă nu s-a schimbat niciodată, scrieți-l pe cel actual.
reject-fathers_name-empty = Scrieți prenumele tatălui.
reject-residence_street-empty = Scrieți strada domiciliului.
reject-residence_number-empty = Scrieți numărul casei. Dacă nu are număr, scrieți 0.
reject-residence_postcode-empty = Scrieți codul poștal al domiciliului.
reject-residence_city-empty = Scrieți localitatea în care aveți domiciliul.
reject-residence_country-empty = Alegeți țara în care aveți domiciliul.
reject-date_of_birth-empty = Scrieți data nașterii.
reject-place_of_birth-empty = Scrieți locul nașterii.
reject-country_of_permanent_residence-empty = Alegeți țara în care aveți domiciliul.
reject-nationality-empty = Alegeți cetățenia.
reject-document_or_number_type-empty = Alegeți ce document sau număr indicați.
reject-document_or_number-empty = Scrieți numărul documentului sau numărul dumneavoastră personal.
reject-issuing_authority-empty = Scrieți ce autoritate a eliberat documentul.

reject-too-long = Textul din câmpul „{ $field }” este prea lung. Scurtați-l; numărul maxim de caractere este { $max }.
reject-unreadable = Câmpul „{ $field }” conține caractere care nu pot fi înregistrate. Folosiți numai litere, cifre și semne de punctuație obișnuite; dacă ați lipit textul, scrieți-l din nou.
reject-unknown-choice = Alegeți una dintre opțiunile din lista câmpului „{ $field }”.
reject-impossible-date = Această dată nu există. Scrieți ziua, luna și anul, de exemplu { $example }.
reject-date-in-future = Această dată este în viitor. Verificați anul.
reject-too-young = Trebuie să aveți cel puțin { $age } ani pentru a semna formularul acestui stat membru. Dacă data nașterii este greșită, corectați-o.
reject-too-young-calendar-year = Trebuie să împliniți cel puțin { $age } ani în acest an pentru a semna formularul acestui stat membru. Dacă data nașterii este greșită, corectați-o.

reject-declaration-missing = Bifați căsuța de la „Ce declarați”. Fără ea, declarația de susținere nu este valabilă.
reject-state-missing = Alegeți mai întâi statul membru.
reject-state-unknown = Alegeți un stat membru din listă. Cel din adresa acestei pagini nu este cunoscut.
reject-token-expired = Această pagină a fost deschisă mai mult de douăsprezece ore. Tot ce ați scris este încă aici: apăsați din nou butonul.
reject-token-invalid = Această pagină nu a putut fi recunoscută. Tot ce ați scris este încă aici: apăsați din nou butonul.
reject-challenge-missing = Verificarea împotriva roboților nu se terminase. Așteptați mesajul că a reușit, apoi apăsați din nou butonul.
reject-challenge-invalid = Verificarea împotriva roboților nu a reușit. Acum se face din nou: după ce reușește, apăsați din nou butonul.
reject-challenge-spent = Acest formular a mai fost trimis o dată cu aceeași verificare. Dacă ați apăsat butonul de două ori, declarația poate fi deja înregistrată; nu dăunează să semnați din nou, pentru că o persoană contează o singură dată. Acum se face o verificare nouă: după ce reușește, puteți apăsa din nou butonul.
reject-digits-missing = Scrieți cele șase cifre pe care le vedeți sau le auziți.
reject-digits-wrong = Cifrele nu s-au potrivit. Iată altele: încercați încă o dată.
reject-busy = Multe persoane semnează în acest moment și încă nu s-a înregistrat nimic. Tot ce ați scris este încă aici: încercați din nou peste câteva secunde.
reject-too-many = Din rețeaua dumneavoastră sosesc acum foarte multe declarații și încă nu s-a înregistrat nimic. Tot ce ați scris este încă aici: așteptați un minut, apoi apăsați din nou butonul.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Acest cod poștal pare neobișnuit pentru această țară. Comparați-l cu adresa dumneavoastră.
warn-postcode-shape-example = Acest cod poștal pare neobișnuit pentru această țară. De multe ori arată așa: { $example }.
warn-number-shape = Acest număr pare neobișnuit. Comparați-l cu documentul dumneavoastră.
warn-number-shape-example = Acest număr pare neobișnuit. De multe ori arată așa: { $example }.
warn-number-check-digit = Acest număr poate conține o greșeală de scriere: cifra de control nu se potrivește. Comparați-l cifră cu cifră cu documentul dumneavoastră.
warn-number-date = Data nașterii din acest număr nu poate fi corectă. Comparați-l cifră cu cifră cu documentul dumneavoastră.
warn-birth-date-improbable = Potrivit acestei date aveți peste 120 de ani. Verificați anul.

## Recorded

thanks-title = Vă mulțumim
thanks-heading = Susținerea dumneavoastră este înregistrată
thanks-recorded-short = Declarația dumneavoastră de susținere pentru „{ $title }” a fost înregistrată la { $date }.
thanks-receipt-label = Recipisa dumneavoastră
thanks-receipt-keep = Păstrați-o: notați-o, tipăriți această pagină sau faceți o fotografie. Este afișată numai acum și nu vă poate fi trimisă din nou.
thanks-receipt-use = Cu ea puteți retrage această declarație cât timp durează colectarea. Oricine are recipisa poate face acest lucru, deci nu o arătați nimănui.
thanks-receipt-print = Tipăriți această pagină
thanks-receipt-download = Salvați recipisa ca fișier
thanks-receipt-file-name = recipisa
thanks-no-particulars = Această pagină nu repetă ce ați scris, ca nimeni să nu poată citi peste umărul dumneavoastră.
thanks-next-heading = Ce urmează
thanks-next-sealed = Declarația dumneavoastră este sigilată. Pe acest server nu o mai poate deschide nimeni.
thanks-next-opened = După încheierea colectării, custozii cheii ({ $quorum } din { $shares }) deschid împreună toate declarațiile, pe un calculator fără rețea.
thanks-next-verified = Autoritatea statului dumneavoastră membru verifică declarațiile care îi revin și certifică numărul celor valabile.
thanks-next-commission = Dacă sunt destule declarații valabile, inițiativa ajunge la Comisia Europeană și la o audiere în Parlamentul European.
thanks-next-destroyed = Cel târziu la { $date }, toate declarațiile sunt distruse.
thanks-once = Nu trebuie să semnați din nou: o persoană contează o singură dată, oricâte declarații ar sosi.
thanks-share-heading = Spuneți și altora
thanks-share-text = Dacă doriți, trimiteți această adresă celor care ar putea dori să citească inițiativa. Nu spune nimic despre dumneavoastră.
share-heading = Spuneți și altora
share-email = Trimiteți prin e-mail
share-copy = Copiați adresa
share-copied = Adresa a fost copiată.
share-device = Distribuiți de pe acest dispozitiv…
share-on = Distribuiți pe { $service }
share-message = O inițiativă cetățenească europeană pe care poate doriți să o citiți: „{ $title }”
thanks-no-receipt-heading = Nicio recipisă de arătat
thanks-no-receipt-text = Recipisa este afișată o singură dată, imediat după semnare. Dacă ați văzut-o deja, declarația este înregistrată și nu mai aveți nimic de făcut.
thanks-no-receipt-unsure = Dacă nu știți sigur că ați semnat, puteți pur și simplu să semnați din nou: o persoană contează o singură dată.
thanks-to-withdraw = Retrageți o declarație cu ajutorul recipisei

## News by e-mail, apart from the statement

news-heading = Doriți noutăți despre această inițiativă?
news-apart = Nu are legătură cu declarația dumneavoastră de susținere, care este deja înregistrată. Adresa este păstrată separat de ea și nimeni nu poate afla ceva despre una din cealaltă.
news-receipt-first = Păstrați mai întâi recipisa: dispare când părăsiți această pagină.
news-label = Adresa de e-mail
news-hint = De exemplu { $example }
news-example = elena@example.org
news-consent = Sunt de acord ca organizatorii inițiativei „{ $title }” să îmi scrie prin e-mail despre această inițiativă cel târziu până la { $date }. Pot opri oricând aceste mesaje cu linkul din fiecare mesaj.
news-button = Doresc noutăți
news-noted-title = Am notat
news-noted-heading = Cererea dumneavoastră a fost notată
news-noted-text = Adresa a fost sigilată imediat pentru organizatori. În cel mult o zi este stocată împreună cu altele, ca nimeni să nu poată afla când a sosit. Dacă acest server se defectează până atunci, cererea se pierde și pur și simplu nu veți primi nimic.
news-noted-close = Acum puteți închide această pagină.
news-title = Noutăți prin e-mail
news-reject-empty = Scrieți adresa de e-mail.
news-reject-malformed = Aceasta nu este o adresă de e-mail. O adresă corectă arată așa: { $example }
news-reject-consent = Bifați căsuța dacă doriți noutăți. Fără consimțământul dumneavoastră nimeni nu are voie să vă scrie.
news-reject-busy = Foarte multe persoane cer noutăți în acest moment, iar cererea dumneavoastră nu a fost încă notată. Încercați din nou peste un minut.
news-off-heading = Fără noutăți prin e-mail
news-off-text = Organizatorii acestei inițiative nu trimit de aici noutăți prin e-mail.
unsubscribe-title = Fără alte noutăți
unsubscribe-text = Doriți să nu mai primiți noutăți despre această inițiativă? Apăsați butonul și adresa dumneavoastră este scoasă din listă.
unsubscribe-button = Nu mai doresc noutăți
unsubscribe-done-heading = Nu veți mai primi noutăți
unsubscribe-done-text = Cererea dumneavoastră este înregistrată. Organizatorii vă scot adresa din listă înainte de a scrie din nou.
unsubscribe-malformed-heading = Acest link nu este complet
unsubscribe-malformed-text = Deschideți încă o dată linkul din mesaj sau copiați-l în întregime.

## Withdrawing

withdraw-title = Retragerea susținerii
withdraw-intro = Cu recipisa primită după semnare vă puteți retrage declarația de susținere. Nimeni nu vă întreabă de ce.
withdraw-label = Recipisa
withdraw-hint = Scrieți-o așa cum v-a fost afișată. Literele mari sau mici, spațiile și cratimele nu contează.
withdraw-button = Retrageți această declarație
withdraw-lost = Dacă nu mai aveți recipisa, scrieți-le organizatorilor: după ce vă dovediți identitatea, ei pot cere scoaterea declarației.
withdraw-done-heading = Cererea dumneavoastră este înregistrată
withdraw-done-text = Dacă această recipisă aparține unei declarații de susținere, declarația este acum retrasă și nu va fi predată niciunei autorități.
withdraw-done-same = Pentru protecția dumneavoastră, răspunsul este același, fie că s-a găsit o declarație, fie că nu.
withdraw-done-again = Dacă ați semnat de mai multe ori, fiecare recipisă retrage declarația pentru care a fost dată.
withdraw-malformed = Aceasta nu este o recipisă. Comparați-o cu ce ați notat: poate are un caracter în plus sau în minus.
withdraw-empty = Scrieți recipisa.
withdraw-closed = Colectarea este încheiată. Scrieți-le organizatorilor: ei pot cere scoaterea declarației cât timp nu a fost predată.

## A language in which the initiative has no version

no-version-heading = Această inițiativă nu poate fi semnată în limba română
no-version-text = O declarație de susținere se dă într-o limbă în care este înregistrată inițiativa. Toate informațiile de pe acest site sunt disponibile în limba română; pentru a semna, alegeți una dintre aceste limbi:
no-version-read-in = Citiți și semnați în limba { $language }

## Member States that cannot be signed for on that day

no-state-heading = Acest stat membru nu poate fi ales
no-state-not-member = Acest stat ({ $state }) nu este membru al Uniunii Europene în ziua semnării, deci nu se poate da o declarație de susținere pentru el.
no-state-left = Acest stat ({ $state }) s-a retras din Uniunea Europeană. Până la { $date } se puteau da declarații de susținere pentru el.
no-state-not-yet = Acest stat ({ $state }) a aderat la Uniunea Europeană la { $date }. Înainte de această zi nu se pot da declarații de susținere pentru el.
no-state-choose = Alegeți alt stat membru, al cărui formular vi se potrivește.

## When signing is not possible

status-open-title = Se poate semna
status-open-text = Puteți susține acum această inițiativă.
status-locked-title = Semnarea este oprită pentru scurt timp
status-locked-text = Serverul a fost repornit și așteaptă ca operatorii să îl deblocheze. Nimic din ce s-a înregistrat nu s-a pierdut. Reveniți peste o oră.
status-paused-title = Semnarea este întreruptă
status-paused-text = Organizatorii au întrerupt deocamdată colectarea. Nimic din ce s-a înregistrat nu s-a pierdut. Reveniți mai târziu.
status-not-open-title = Colectarea nu a început
status-not-open-text = Puteți citi inițiativa acum. Ea poate fi semnată începând cu { $date }.
status-closed-title = Colectarea este încheiată
status-closed-text = Declarațiile de susținere se puteau da până la { $date }. Mulțumim tuturor celor care au participat.
status-disk-full-title = Semnarea este întreruptă dintr-un motiv tehnic
status-disk-full-text = Serverul nu mai are loc pentru declarații noi. Operatorii au fost anunțați. Nimic din ce s-a înregistrat nu s-a pierdut. Reveniți mai târziu.
status-store-failed-title = Semnarea este întreruptă dintr-un motiv tehnic
status-store-failed-text = Serverul nu poate stoca acum în siguranță declarații noi și de aceea nu primește niciuna. Nimic din ce s-a înregistrat nu s-a pierdut. Reveniți mai târziu.
status-information-stays = Tot restul acestui site poate fi citit în continuare.

## Progress

progress-title = Stadiul colectării
progress-intro = O inițiativă reușește dacă declarațiile de susținere valabile ajung la { $goal } și dacă în cel puțin { $states } state membre se atinge și un număr minim.
progress-caption = Declarații de susținere pe state membre
progress-column-state = Stat membru
progress-column-statements = Declarații
progress-column-threshold = Minim
progress-column-share = Cotă din minim
progress-total = Toate statele membre
progress-reached = Minim atins
progress-states-reached = { $count ->
    [0] Minimul nu a fost atins încă în niciun stat membru.
    [one] Minimul a fost atins în { $count } stat membru.
    [few] Minimul a fost atins în { $count } state membre.
   *[other] Minimul a fost atins în { $count } de state membre.
}
progress-percent = { $percent } %
progress-not-verified = Aceste declarații au fost colectate aici. Câte sunt valabile decid autoritățile după colectare.
progress-map = Statele membre după cota atinsă din minim
progress-map-hint = Aceleași cifre se află în tabelul de mai jos.
progress-map-none = încă niciuna
progress-map-reached = minim atins
progress-column-reserve = Cu rezervă
progress-reserve-hint = Autoritățile găsesc unele declarații nevalabile. De aceea colectați mai mult decât minimul: cu rezerva, { $percent } din declarații se pot dovedi nevalabile.
progress-still-needed = { $count ->
    [one] Mai este necesară { $count }
    [few] Mai sunt necesare { $count }
   *[other] Mai sunt necesare { $count }
}
progress-timeline-heading = Zi de zi
progress-timeline-hint = Ce s-a publicat la sfârșitul fiecărei zile.
progress-timeline-column-day = Ziua
progress-timeline-column-sum = Publicat
progress-timeline-column-more = În acea zi
progress-timeline-picture = De la { $from } până la { $to }, numărul publicat a crescut la { $count }.
progress-timeline-none = Prima zi nu s-a încheiat încă.
progress-milestones-heading = Etape atinse
progress-milestones-none = Prima etapă urmează să fie atinsă.
progress-feed = Urmăriți etapele într-un cititor de fluxuri
progress-open-data = Aceleași cifre ca date deschise

## Milestones, the feed, and what other sites embed

feed-title = Etapele inițiativei „{ $title }”
milestone-opened = Colectarea a început
milestone-count = { $count ->
    [one] { $count } declarație de susținere
    [few] { $count } declarații de susținere
   *[other] { $count } de declarații de susținere
}
milestone-state = Încă un stat membru a atins minimul: { $state }
milestone-states = Minimul este atins în numărul necesar de state membre: { $count }
milestone-goal = Numărul necesar de declarații de susținere este atins: { $goal }
milestone-closed = Colectarea este încheiată
widget-frame-title = Stadiul colectării pentru „{ $title }”
widget-button = Citiți și semnați
widget-where = Se semnează pe pagina colectării, la { $host }.
widget-new-window = (deschide o fereastră nouă)

## Privacy

privacy-title = Confidențialitate
privacy-intro = Ce se întâmplă cu datele dumneavoastră, pe înțelesul tuturor. Declarația prevăzută de lege urmează mai jos.
privacy-who-heading = Cine răspunde de date
privacy-who-text = Organizatorii acestei inițiative. Îi puteți contacta aici:
privacy-what-heading = Ce se colectează și de ce
privacy-what-text = Datele pe care le cere statul dumneavoastră membru și nimic altceva. Au un singur scop: să arate că destui cetățeni susțin această inițiativă.
privacy-not-heading = Ce nu se colectează
privacy-not-text = Nicio adresă a dispozitivului, niciun modul cookie care să vă urmărească, nicio statistică a unor terți, niciun font sau script din altă parte. În timpul semnării există cel mult două module cookie, pe care numai acest site le poate citi: durează până când este afișată pagina cu recipisa. Ce ați scris, dar nu ați trimis încă, rămâne în această filă a browserului și dispare din ea după ce ați semnat.
privacy-sees-heading = Cine le vede
privacy-sees-text = Autoritatea statului membru pentru care semnați și, în momentul deschiderii, custozii cheii desemnați de organizatori. Operatorii acestui server nu pot citi declarațiile stocate.
privacy-keeps-heading = Cât timp se păstrează
privacy-keeps-text-2011 = Cel mult o lună de la prezentarea inițiativei către Comisie sau 18 luni de la înregistrarea ei, în funcție de ce survine mai întâi. Pentru această inițiativă, cel târziu la { $date }.
privacy-keeps-text-2019 = Cel mult o lună de la prezentarea inițiativei către Comisie sau 21 de luni de la începutul colectării, în funcție de ce survine mai întâi. Pentru această inițiativă, cel târziu la { $date }.
privacy-keeps-proceedings = Numai dacă o instanță sau o autoritate are nevoie de ele, declarațiile pot fi păstrate mai mult, până la încheierea procedurii.
privacy-news-heading = Noutăți prin e-mail
privacy-news-text = Dacă lăsați o adresă de e-mail după semnare, organizatorii o folosesc pentru noutăți despre această inițiativă și pentru nimic altceva. Este sigilată pentru ei, este păstrată separat de declarații, cu dată, dar fără oră, și este ștearsă cel târziu la { $date } sau de îndată ce renunțați la noutăți.
privacy-partner-heading = Cum ați ajuns aici
privacy-partner-text = Dacă v-a adus aici linkul unui partener, la numărătoarea acelui partener se adaugă unu. Acest lucru nu se stochează împreună cu declarația dumneavoastră.
privacy-rights-heading = Drepturile dumneavoastră
privacy-rights-text = Puteți întreba dacă datele dumneavoastră sunt păstrate și puteți cere rectificarea sau ștergerea lor ori restricționarea prelucrării lor. Scrieți-le organizatorilor; ei răspund în termen de o lună. Cu recipisa vă puteți retrage direct declarația.
privacy-rights-sealed = Pentru că declarațiile stocate sunt sigilate, organizatorii o pot căuta pe a dumneavoastră abia când custozii cheii deschid declarațiile colectate. Cererea de scoatere se păstrează până atunci și apoi se execută.
privacy-complaint-heading = Unde puteți depune o plângere
privacy-complaint-text = Vă puteți adresa autorității pentru protecția datelor din statul membru în care locuiți sau în care credeți că s-a încălcat o regulă.
privacy-statutory-heading = Declarația de confidențialitate prevăzută de regulament
privacy-unofficial = Această formulare este a noastră și neoficială. Cea autentică se află în Jurnalul Oficial al Uniunii Europene.

## How your data is protected

trust-title = Cum vă sunt protejate datele
trust-intro = Această pagină spune cine ar putea citi ce și de ce. Cea mai mare parte o puteți verifica personal.
trust-journey-heading = Drumul declarației dumneavoastră
trust-journey-typing = Cât timp scrieți, nimic nu părăsește dispozitivul dumneavoastră.
trust-journey-sending = Când apăsați butonul, declarația ajunge criptată pe acest server. Aici este verificată, numai în memorie.
trust-journey-sealing = Înainte de a fi stocată, este sigilată cu cheia comitetului organizatorilor. După aceea nu o mai poate deschide nici serverul, nici cine i-ar fura discurile sau copiile de rezervă.
trust-journey-opening = După încheierea colectării, custozii ({ $quorum } din { $shares }) își reunesc părțile cheii pe un calculator fără rețea și deschid declarațiile colectate.
trust-journey-handover = Fiecare autoritate primește numai declarațiile propriului stat membru.
trust-server-heading = Ce poate citi serverul și ce nu
trust-server-can = Vede declarația în clipa în care o trimiteți. Păstrează necriptat statul membru, ziua și limba formularului.
trust-server-cannot = Nu poate citi numele, adresa, numărul sau altceva dintr-o declarație stocată. Nu stochează adresa dispozitivului; numai firewallul din fața lui ține un jurnal scurt al conexiunilor, separat de declarații, așa cum cer normele tehnice.
trust-server-limits = Trebuie să știți și acest lucru: cine ar prelua controlul serverului aflat în funcțiune ar putea citi de atunci înainte ce se scrie și ar putea verifica o presupunere: a semnat sau nu o anumită persoană.
trust-once-heading = Se numără o dată, nu se dezvăluie nimănui
trust-once-text = Dacă cineva semnează de două ori, ambele declarații primesc același răspuns, iar persoana contează o dată. Astfel nimeni nu poate afla aici dacă ați semnat și nimeni nu vă poate împiedica să semnați.
trust-keys-heading = Unde sunt cheile
trust-keys-committee = Cheia privată a comitetului a fost creată pe un calculator fără rețea și nu s-a aflat niciodată pe acest server. Există numai în părți, fiecare la alt custode. Numărul părților: { $shares }; pentru folosirea cheii sunt necesare { $quorum }, indiferent care.
trust-keys-committee-rehearsal = În această simulare, programul a creat singur cheia comitetului și păstrează toate părțile ei (în număr de { $shares }). La o colectare reală, custozii o creează pe un calculator fără rețea, iar pentru folosirea ei sunt necesari { $quorum }, indiferent care.
trust-keys-thumbprint = Amprenta cheii comitetului
trust-keys-thumbprint-hint = Custozii au aceeași amprentă pe hârtie.
trust-keys-appliance = Cheia publică de semnare a acestui server
trust-keys-appliance-hint = Cu ea serverul semnează ce predă, ca să nu se poată strecura nimic.
trust-keys-ceremony = Cheia comitetului a fost creată la { $date }.
trust-end-heading = Sfârșitul
trust-end-text = Legea cere ca organizatorii să distrugă cel târziu la { $date } toate declarațiile, oriunde s-ar afla copii ale lor.
trust-place-heading = Unde se află serverul
trust-place-text = Legea cere ca datele să fie stocate pe teritoriul unui stat membru al Uniunii Europene.
trust-source-heading = Verificați personal
trust-source-text = Software-ul are sursa deschisă. Oricine îl poate citi, compila și testa; formatele lui sunt documentate, ca și alții să poată scrie programe care le citesc.
trust-version = Versiunea software-ului

## Help

help-title = Ajutor
help-intro = Răspunsuri la cele mai frecvente întrebări.
help-initiative-question = Ce este o inițiativă cetățenească europeană?
help-initiative-answer = Prin ea, un milion de cetățeni pot cere Comisiei Europene să propună un act legislativ. Comisia trebuie să răspundă și să spună ce va face și de ce.
help-who-question = Cine poate semna?
help-who-answer = Cetățenii Uniunii care au vârsta necesară. Celelalte condiții diferă de la un stat membru la altul: alegeți unul, iar formularul vă spune cine îl poate folosi.
help-several-question = Locuiesc într-un stat membru și am cetățenia altuia. Pe care îl aleg?
help-several-answer-2011 = Oricare al cărui formular vi se potrivește, dar numai unul. Formularul fiecărui stat membru spune cine îl poate folosi.
help-several-answer-2019 = Cel a cărui cetățenie o aveți. Nu contează unde locuiți.
help-number-question = De ce mi se cere un număr de document sau un număr personal?
help-number-answer = Unele state membre verifică prin el că semnatarul există. Legea stabilește care dintre ele îl cer. Organizatorii nu îl pot folosi pentru nimic altceva.
help-document-question = Documentul meu nu se află în listă.
help-document-answer = Pentru acest stat membru contează numai documentele din listă. Poate aveți alt document din listă sau vi se potrivește formularul altui stat membru.
help-warning-question = Pagina spune că numărul meu pare neobișnuit, dar este corect.
help-warning-answer = Atunci bifați „Datele introduse sunt corecte” și apăsați din nou butonul. Declarația se înregistrează așa cum este.
help-again-question = Nu știu dacă am semnat deja. Pot semna din nou?
help-again-answer = Nu este nevoie, dar nu dăunează: o persoană contează o singură dată.
help-other-question = Pot semna pentru altcineva?
help-other-answer = Nu. Fiecare semnează personal. Puteți ajuta pe cineva să scrie, dacă persoana este lângă dumneavoastră și dorește acest lucru.
help-withdraw-question = Îmi pot retrage susținerea?
help-withdraw-answer = Da, cu recipisa primită după semnare, cât timp durează colectarea.
help-receipt-question = Mi-am pierdut recipisa.
help-receipt-answer = Nu poate fi afișată din nou, pentru că serverul nu știe care este a dumneavoastră. Declarația rămâne valabilă. Dacă doriți să fie scoasă, scrieți-le organizatorilor.
help-robot-question = Ce face verificarea împotriva roboților?
help-robot-answer = Dispozitivul face un mic calcul, care durează o secundă sau două. Pentru o persoană nu înseamnă nimic; pentru cine vrea să trimită milioane de declarații false înseamnă mult. Nu participă niciun terț.
help-scripts-question = Pot semna fără scripturi sau cu un cititor de ecran?
help-scripts-answer = Da. Fiecare câmp are o etichetă și fiecare mesaj este legat de câmpul său. Fără scripturi, verificarea este înlocuită de șase cifre: le puteți citi într-o imagine sau asculta în limba dumneavoastră.
help-next-question = Ce se întâmplă după ce am semnat?
help-next-answer = Declarația rămâne sigilată până la sfârșitul colectării. Apoi o verifică autoritatea statului dumneavoastră membru, iar declarația este distrusă.
help-contact-question = Ceva nu funcționează sau am altă întrebare.
help-contact-answer = Scrieți-le organizatorilor. Nu le trimiteți numărul documentului sau numărul dumneavoastră personal.

## Accessibility

accessibility-title = Accesibilitate
accessibility-intro = Toată lumea trebuie să poată semna aici, cu orice dispozitiv și indiferent de capacități.
accessibility-aim = Acest site este construit pentru a respecta ghidul de accesibilitate a conținutului web WCAG 2.2, nivelul AA, și standardul european EN 301 549.
accessibility-ways-heading = Cum poate fi folosit
accessibility-way-keyboard = Numai cu tastatura, cu un cititor de ecran, prin voce sau cu un comutator.
accessibility-way-large = Mărit de până la patru ori, cu propriile culori și propriul contrast, luminos sau întunecat, cu sau fără mișcare.
accessibility-way-simple = Pe telefoane vechi și conexiuni lente, în browsere de text, fără scripturi, pe hârtie.
accessibility-way-no-puzzle = Fără ghicitori: o verificare care se face singură sau șase cifre de citit ori de ascultat, după cum vi se potrivește.
accessibility-way-time = Fără grabă: o pagină deschisă rămâne valabilă douăsprezece ore.
accessibility-tested-heading = Cum a fost testat
accessibility-tested-text = Înainte de fiecare versiune, un program examinează fiecare pagină în fiecare limbă, temă de culori și lățime. Programele nu găsesc totul.
accessibility-problem-heading = Dacă întâmpinați un obstacol
accessibility-problem-text = Scrieți-le organizatorilor ce ați vrut să faceți și ce s-a întâmplat. Nu le trimiteți numărul documentului sau numărul dumneavoastră personal.

## The certificate

certificate-title = Certificat
certificate-intro = Înainte ca declarațiile să poată fi colectate online, autoritatea statului membru în care sunt stocate examinează sistemul și certifică faptul că respectă legea.
certificate-rehearsal = Aceasta este o simulare. Sistemul nu a fost certificat, iar ce se colectează aici nu este valabil nicăieri.
certificate-none = Certificatul nu este publicat încă aici. Până când va fi publicat, nu pot fi colectate declarații.
certificate-authority = Autoritatea de certificare
certificate-date = Data certificatului
certificate-number = Numărul certificatului
certificate-download = Citiți certificatul

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Această cerere nu a putut fi înțeleasă
failure-400-what = Ceva din ea nu era așa cum îl trimite această pagină. Nu s-a înregistrat nimic.
failure-400-next = Reveniți la inițiativă și porniți de acolo.
failure-404-title = Această pagină nu există
failure-404-what = Poate că adresa a fost scrisă greșit sau nu mai este valabilă.
failure-404-next = Mergeți la inițiativă: de acolo puteți ajunge la toate paginile.
failure-405-title = Nu funcționează în acest fel
failure-405-what = Adresa există, dar nu răspunde la astfel de cereri. Nu s-a înregistrat nimic.
failure-405-next = Mergeți la inițiativă și folosiți formularul de acolo.
failure-408-title = A durat prea mult
failure-408-what = Cererea dumneavoastră nu a ajuns în întregime. Nu s-a înregistrat nimic.
failure-408-next = Verificați conexiunea, reveniți și apăsați din nou butonul.
failure-413-title = Cererea a fost prea mare
failure-413-what = Cererea era mai mare decât orice formular de pe acest site. Nu s-a înregistrat nimic.
failure-413-next = Reveniți, scurtați ce ați scris și apăsați din nou butonul.
failure-415-title = Formularul a sosit într-un format necunoscut
failure-415-what = Acest site primește numai formulare trimise așa cum le trimite un browser. Nu s-a înregistrat nimic.
failure-415-next = Mergeți la inițiativă și folosiți formularul de acolo.
failure-422-title = Verificați ce ați scris
failure-422-what = Ceva lipsește sau este greșit. Nu s-a înregistrat încă nimic.
failure-422-next = Reveniți la formular: lângă fiecare câmp scrie ce este de făcut.
failure-429-title = Prea multe încercări
failure-429-what = Din rețeaua dumneavoastră au venit foarte multe cereri în scurt timp. Nu s-a înregistrat nimic.
failure-429-next = Așteptați câteva minute, apoi încercați din nou.
failure-431-title = Browserul dumneavoastră a trimis prea mult
failure-431-what = Antetul cererii era prea mare, poate din cauza multor module cookie. Nu s-a înregistrat nimic.
failure-431-next = Deschideți pagina într-o fereastră privată și încercați din nou.
failure-500-title = Ceva nu a mers bine la noi
failure-500-what = Nu este vina dumneavoastră. Dacă tocmai ați apăsat butonul și nu ați văzut nicio recipisă, considerați că nu s-a înregistrat nimic.
failure-500-next = Încercați din nou peste câteva minute. Chiar dacă semnarea a reușit totuși, veți conta o singură dată.
failure-503-title = Încercați din nou peste puțin timp
failure-503-what = Sunt prea multe persoane aici în același timp sau serverul tocmai pornește. Nu s-a înregistrat nimic.
failure-503-next = Așteptați câteva secunde și încercați din nou.
failure-reference = Dacă ne scrieți despre aceasta, indicați această referință: { $reference }
failure-home = Mergeți la inițiativă
failure-again = Încercați din nou
