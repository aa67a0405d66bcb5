# Cista, hrvatski. Sve rečenice koje građani vide na javnom web-mjestu.
#
# Obraćanje: vi (malim slovom). Navodnici: „…”. Crtica: – s razmacima. Neprekidni razmak ispred %.
# Datum završava točkom, pa se iza njega na kraju rečenice ne piše druga.

## The frame of every page

frame-skip = Na sadržaj
frame-title = { $page } – { $initiative }
frame-description = Pročitajte i poduprite europsku građansku inicijativu „{ $title }”.
frame-eyebrow = Europska građanska inicijativa
frame-languages = Jezici
frame-navigation = Stranice o ovom prikupljanju
frame-home = Pročitajte i potpišite inicijativu
frame-rehearsal = Ovo je proba. Ništa od onoga što ovdje upišete ne računa se i nijedno nadležno tijelo to neće primiti. Upišite izmišljene podatke.
frame-rehearsal-date = Proba se odvija kao da je danas { $date }
frame-progress = Napredak
frame-privacy = Privatnost
frame-trust = Kako su vaši podaci zaštićeni
frame-certificate = Certifikat
frame-withdraw = Povlačenje potpore
frame-help = Pomoć
frame-accessibility = Pristupačnost
frame-return = Natrag na: { $site }
frame-source = Ovo web-mjesto pokreće Cista, softver otvorenog koda.
frame-noscript = Ova stranica radi bez skripti. Umjesto provjere koja se odvija sama, zamolit ćemo vas da upišete šest znamenki koje možete pročitati ili poslušati.
frame-new-window = (otvara web-mjesto Komisije)

## The initiative

initiative-number = Registracijski broj
initiative-registered = Datum registracije
initiative-collection = Prikupljanje izjava o potpori
initiative-collection-period = od { $from } do { $to }
initiative-register-link = Ova inicijativa u registru Komisije
initiative-facts = Podaci o registraciji
initiative-objectives = Što inicijativa traži
initiative-annex = Prilog: više o predmetu, ciljevima i okolnostima
initiative-read-all = Pročitajte sve
initiative-website = Web-mjesto inicijative
initiative-role-representative = Predstavnik
initiative-role-substitute = Zamjenik predstavnika
initiative-role-member = Član skupine organizatora
initiative-role-legal_entity = Pravni subjekt
initiative-email = E-pošta
initiative-original = Ovo je izvorni jezik inicijative.
initiative-translated = Izvorni jezik inicijative: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } izjava o potpori
    [few] { $count } izjave o potpori
   *[other] { $count } izjava o potpori
}
count-none = Još nema izjava o potpori. Vaša može biti prva.
count-goal = Potrebno ih je { $goal }, a uz to i propisani minimum u najmanje { $states ->
    [one] { $states } državi članici
    [few] { $states } države članice
   *[other] { $states } država članica
}.
count-as-of = Objavljeno { $date }
count-trailing = Objavljeni brojevi malo kasne za točnima, kako nitko iz njih ne bi mogao zaključiti tko je upravo potpisao.
count-more = Brojevi po državama članicama
count-bar = { $count } od { $goal }

## Choosing the Member State

state-heading = Odaberite svoju državu članicu
state-intro-2011 = Svaka država članica traži druge podatke. Odaberite onu u kojoj živite ili čiji dokument ili broj imate.
state-intro-2019 = Svaka država članica traži druge podatke. Odaberite onu čije državljanstvo imate, gdje god živjeli. Ako imate više državljanstava, odaberite jedno od njih.
state-label = Država članica
state-choose = Odaberite državu članicu
state-continue = Dalje
state-change = Odaberite drugu državu članicu
state-chosen = Odabrana država članica: { $state }
state-only-once = Inicijativu možete poduprijeti samo jednom, čak i ako vam odgovara više država članica.
state-minimum-age = Na dan potpisivanja morate imati najmanje { $age } godina.
state-minimum-age-calendar-year = U godini u kojoj potpisujete morate navršiti najmanje { $age } godina.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Građani Europske unije koji žive u ovoj državi članici.
who-residents_or_nationals = Građani Europske unije koji žive u ovoj državi članici i njezini državljani, gdje god živjeli.
who-residents_or_registered_nationals = Građani Europske unije koji žive u ovoj državi članici i njezini državljani u inozemstvu koji su njezinim tijelima prijavili gdje žive.
who-holders_of_personal_number = Građani Europske unije koji imaju osobni identifikacijski broj ove države članice.
who-holders_of_document = Građani Europske unije koji imaju jedan od dolje navedenih dokumenata koje je izdala ova država članica.
who-holders_of_number_or_document = Građani Europske unije koji imaju osobni identifikacijski broj ove države članice ili jedan od dolje navedenih dokumenata koje je ona izdala.
who-nationals = Državljani ove države članice, gdje god živjeli.

# What is particular to one State and regime.
who-note-2019-DE = Njemački državljani koji žive u inozemstvu mogu potpisati samo ako im je boravište prijavljeno u njemačkom predstavništvu u inozemstvu.
who-note-2019-EL = U Grčkoj je mjerodavna godina rođenja: potpisati smije svatko tko ove godine navršava { $age } godina.
who-note-2011-UK = Ujedinjena Kraljevina bila je država članica do 31. siječnja 2020.

## The form

form-heading = Vaša izjava o potpori
form-intro = Ispunite sva polja, osim onih označenih kao neobvezna. Sve pišite onako kako piše u vašim dokumentima.
form-optional = (neobvezno)
form-group-name = Vaše ime i prezime
form-group-residence = Gdje živite
form-group-birth = Podaci o rođenju
form-group-nationality = Vaše državljanstvo
form-group-document = Vaš dokument ili broj
form-why = Zašto se to traži?
form-seen-by = Podatke vide samo nadležno tijelo države članice koju ste odabrali i čuvari ključa skupine organizatora, kad otvore izjave. Nakon spremanja nitko ih na ovom poslužitelju ne može pročitati.
form-destroyed = Podaci se uništavaju najkasnije { $date }
form-example = Primjer: { $example }
form-choose = Odaberite
form-declaration-heading = Što izjavljujete
form-warnings-heading = Pogledajte ovo još jednom
form-accept-warnings = Upisani su podaci točni.
form-accept-warnings-hint = Označite ovo nakon što podatke usporedite sa svojim dokumentima. Izjava se tada bilježi takva kakva jest, a odlučuje nadležno tijelo.
form-button = Podupirem „{ $title }”
form-button-hint = Vaša se izjava bilježi kad pritisnete ovaj gumb. Nakon toga dobivate potvrdu kojom je možete povući.
form-forget = Ispraznite obrazac
form-forget-hint = Korisno ako se nakon vas ovim uređajem služi netko drugi: ono što ste upisali briše se i iz ovog preglednika.
form-read-first = Inicijativu podupirete onakvu kakva je registrirana, s tekstom navedenim gore.

date-hint = Dan, mjesec i godina, na primjer { $example }
date-day = Dan
date-month = Mjesec
date-year = Godina

field-given_names-label = Ime (sva imena)
field-given_names-hint = Sva vaša imena, kako pišu u putovnici ili osobnoj iskaznici.
field-given_names-example = Marija Ana
field-given_names-why = Nadležno tijelo vaše države članice uspoređuje ime sa svojim registrom, kako bi se brojili samo stvarni ljudi.

field-family_names-label = Prezime
field-family_names-hint = Kako piše u putovnici ili osobnoj iskaznici.
field-family_names-example = Jurić Marušić
field-family_names-why = Nadležno tijelo vaše države članice uspoređuje prezime sa svojim registrom, kako bi se brojili samo stvarni ljudi.

field-name_at_birth-label = Prezime pri rođenju
field-name_at_birth-hint = Ako se nikad nije promijenilo, ponovno upišite sadašnje prezime.
field-name_at_birth-example = Matić
field-name_at_birth-why = U registru ove države članice možda ste pod prezimenom koje ste dobili rođenjem.

field-fathers_name-label = Ime oca
field-fathers_name-hint = Kako piše u vašim dokumentima.
field-fathers_name-example = Ivan
field-fathers_name-why = Registar ove države članice po imenu oca razlikuje ljude istog imena i prezimena.

field-residence_street-label = Ulica
field-residence_street-hint = Ulica u kojoj stalno živite, bez kućnog broja. Ako ulice nemaju nazive, upišite naziv naselja ili imanja.
field-residence_street-example = Vukovarska ulica
field-residence_street-why = Nadležno vas tijelo u svojem registru pronalazi po adresi.

field-residence_number-label = Kućni broj
field-residence_number-hint = S ulazom, katom ili stanom, ako su dio adrese.
field-residence_number-example = 12 B
field-residence_number-why = Nadležno vas tijelo u svojem registru pronalazi po adresi.

field-residence_postcode-label = Poštanski broj
field-residence_postcode-hint = Poštanski broj mjesta u kojem stalno živite.
field-residence_postcode-example = 21000
field-residence_postcode-why = Nadležno vas tijelo u svojem registru pronalazi po adresi.

field-residence_city-label = Grad ili mjesto
field-residence_city-hint = Grad ili mjesto u kojem stalno živite.
field-residence_city-example = Split
field-residence_city-why = Nadležno vas tijelo u svojem registru pronalazi po adresi.

field-residence_country-label = Država
field-residence_country-hint = Država u kojoj stalno živite.
field-residence_country-example = Hrvatska
field-residence_country-why = Po njoj nadležno tijelo zna treba li vas tražiti u zemlji ili među svojim državljanima u inozemstvu.

field-date_of_birth-label = Datum rođenja
field-date_of_birth-hint = Dan, mjesec i godina.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Pokazuje da imate dovoljno godina za potpis i razlikuje vas od drugih s istim imenom.

field-place_of_birth-label = Mjesto rođenja
field-place_of_birth-hint = Mjesto i država, kako pišu u putovnici ili osobnoj iskaznici.
field-place_of_birth-example = Rijeka, Hrvatska
field-place_of_birth-why = Razlikuje vas od drugih koji imaju isto ime i isti datum rođenja.

field-country_of_permanent_residence-label = Država stalnog prebivališta
field-country_of_permanent_residence-hint = Država u kojoj stalno živite. Adresa nije potrebna.
field-country_of_permanent_residence-example = Austrija
field-country_of_permanent_residence-why = Po njoj nadležno tijelo zna treba li vas tražiti u zemlji ili među svojim državljanima u inozemstvu.

field-nationality-label = Državljanstvo
field-nationality-hint = Morate imati državljanstvo neke države članice Europske unije. Ako imate više državljanstava, odaberite jedno.
field-nationality-example = Hrvatska
field-nationality-why = Samo građani Unije mogu poduprijeti inicijativu.

field-document_or_number_type-label = Vrsta dokumenta ili broja
field-document_or_number_type-hint = Odaberite onaj koji vam je pri ruci. Nazivi su oni koji se upotrebljavaju u toj državi članici.
field-document_or_number_type-example = Putovnica
field-document_or_number_type-why = Nadležno tijelo mora znati u kojem registru treba potražiti broj.

field-document_or_number-label = Broj
field-document_or_number-hint = Upišite ga točno kako piše u dokumentu. Razmaci i crtice ne smetaju.
field-document_or_number-example = 123456789
field-document_or_number-why = Ova vas država članica u svojem registru pronalazi samo po tom broju. Traže ga propisi; organizatorima nije potreban.

field-issuing_authority-label = Tijelo koje je izdalo dokument
field-issuing_authority-hint = Kako piše u dokumentu, na primjer općina ili ministarstvo.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = U ovoj državi članici dokumente izdaju općine i samo po broju dokumente nije moguće pronaći.

## The lines beside the button

beside-heading = Prije nego što pritisnete gumb
beside-seen = Podatke vide samo nadležno tijelo vaše države članice i čuvari ključa skupine organizatora
beside-destroyed = Podaci se uništavaju najkasnije { $date }
beside-certified = Certifikat je izdalo tijelo: { $authority }
beside-not-certified = Proba: ovaj sustav nije certificiran
beside-where = Zapečaćeno, na poslužitelju u Europskoj uniji

## The check that a person signs

work-running = Provjera u tijeku…
work-done = Provjera je uspjela.
work-failed = Provjera na ovom uređaju nije uspjela. Ponovno učitajte stranicu ili upotrijebite znamenke.
work-use-digits = Upotrijebite znamenke
work-slow = Trenutačno potpisuje vrlo mnogo ljudi pa provjera traje malo dulje nego obično.
work-sending = Provjera još traje. Vaša će se izjava sama poslati čim provjera uspije.
digits-heading = Šest znamenki
digits-always = Pri ovom prikupljanju svi upisuju i šest znamenki jer tako zahtijeva tijelo koje je certificiralo sustav.
digits-suspicion = S vaše mreže trenutačno stiže vrlo mnogo izjava. Zato vas molimo da upišete i šest znamenki.
digits-listen = Poslušajte šest znamenki
digits-listen-hint = Znamenke se izgovaraju polako na hrvatskom i mogu se ponovno preslušati.

digits-label = Šest znamenki
digits-hint = Tako se vidi da ste čovjek, a ne program. Upišite znamenke bez razmaka.
digits-alt = Slika sa šest znamenki. Ako je ne vidite, poslušajte ih u nastavku.
digits-another = Druge znamenke

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Još ništa nije zabilježeno. Ispravite { $count } stavku:
    [few] Još ništa nije zabilježeno. Ispravite { $count } stavke:
   *[other] Još ništa nije zabilježeno. Ispravite { $count } stavki:
}
summary-warnings-heading = { $count ->
    [one] Još ništa nije zabilježeno. Neobično izgleda { $count } unos:
    [few] Još ništa nije zabilježeno. Neobično izgledaju { $count } unosa:
   *[other] Još ništa nije zabilježeno. Neobično izgleda { $count } unosa:
}
summary-kept = Sve što ste upisali ostalo je u obrascu.
summary-title-prefix = Provjerite:

reject-given_names-empty = Upišite svoje ime.
reject-family_names-empty = Upišite svoje prezime.
reject-name_at_birth-empty = Upišite prezime pri rođenju. Ako se nikad nije promijenilo, upišite sadašnje.
reject-fathers_name-empty = Upišite ime oca.
reject-residence_street-empty = Upišite ulicu u kojoj stalno živite.
reject-residence_number-empty = Upišite kućni broj. Ako kuća nema broja, upišite 0.
reject-residence_postcode-empty = Upišite poštanski broj mjesta u kojem stalno živite.
reject-residence_city-empty = Upišite grad ili mjesto u kojem stalno živite.
reject-residence_country-empty = Odaberite državu u kojoj stalno živite.
reject-date_of_birth-empty = Upišite datum rođenja.
reject-place_of_birth-empty = Upišite mjesto rođenja.
reject-country_of_permanent_residence-empty = Odaberite državu u kojoj stalno živite.
reject-nationality-empty = Odaberite svoje državljanstvo.
reject-document_or_number_type-empty = Odaberite koji dokument ili broj navodite.
reject-document_or_number-empty = Upišite broj dokumenta ili osobni broj.
reject-issuing_authority-empty = Upišite koje je tijelo izdalo dokument.

reject-too-long = Unos u polju „{ $field }” predug je. Skratite ga. Najveći dopušteni broj znakova: { $max }.
reject-unreadable = Polje „{ $field }” sadržava znakove koji se ne mogu zabilježiti. Upotrijebite samo slova, znamenke i uobičajene pravopisne znakove; ako ste tekst zalijepili, upišite ga ponovno.
reject-unknown-choice = Odaberite jednu od mogućnosti s popisa u polju „{ $field }”.
reject-impossible-date = Taj datum ne postoji. Upišite dan, mjesec i godinu, na primjer { $example }.
reject-date-in-future = Taj je datum u budućnosti. Provjerite godinu.
reject-too-young = Za potpis obrascem ove države članice morate imati najmanje { $age } godina. Ako je datum rođenja pogrešan, ispravite ga.
reject-too-young-calendar-year = Za potpis obrascem ove države članice morate ove godine navršiti najmanje { $age } godina. Ako je datum rođenja pogrešan, ispravite ga.

reject-declaration-missing = Označite kvadratić uz ono što izjavljujete. Bez toga izjava o potpori nije valjana.
reject-state-missing = Najprije odaberite svoju državu članicu.
reject-state-unknown = Odaberite državu članicu s popisa. Ona u adresi ove stranice nije poznata.
reject-token-expired = Ova je stranica bila otvorena dulje od dvanaest sati. Sve što ste upisali ostalo je u obrascu: pritisnite gumb još jednom.
reject-token-invalid = Ova stranica nije prepoznana. Sve što ste upisali ostalo je u obrascu: pritisnite gumb još jednom.
reject-challenge-missing = Zaštitna provjera još nije bila završena. Pričekajte poruku da je uspjela, pa ponovno pritisnite gumb.
reject-challenge-invalid = Zaštitna provjera nije uspjela. Sada se ponavlja: kad uspije, ponovno pritisnite gumb.
reject-challenge-spent = Ovaj je obrazac već poslan s istom provjerom. Ako ste gumb pritisnuli dvaput, vaša je izjava možda već zabilježena; ponovni potpis ne šteti jer se svaka osoba broji samo jednom. U tijeku je nova provjera: kad uspije, možete ponovno pritisnuti gumb.
reject-digits-missing = Upišite šest znamenki koje vidite ili čujete.
reject-digits-wrong = Znamenke se ne podudaraju. Evo novih: pokušajte još jednom.
reject-busy = U ovom trenutku potpisuje mnogo ljudi i još ništa nije zabilježeno. Sve što ste upisali ostalo je u obrascu: pokušajte ponovno za nekoliko sekundi.
reject-too-many = S vaše mreže u ovom trenutku stiže vrlo mnogo izjava i još ništa nije zabilježeno. Sve što ste upisali ostalo je u obrascu: pričekajte minutu pa ponovno pritisnite gumb.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Ovaj poštanski broj izgleda neobično za tu državu. Usporedite ga sa svojom adresom.
warn-postcode-shape-example = Ovaj poštanski broj izgleda neobično za tu državu. Često izgleda ovako: { $example }.
warn-number-shape = Ovaj broj izgleda neobično. Usporedite ga sa svojim dokumentom.
warn-number-shape-example = Ovaj broj izgleda neobično. Često izgleda ovako: { $example }.
warn-number-check-digit = U ovom je broju možda pogreška u pisanju: kontrolna znamenka ne odgovara. Usporedite ga znamenku po znamenku sa svojim dokumentom.
warn-number-date = Datum rođenja sadržan u ovom broju ne može biti točan. Usporedite broj znamenku po znamenku sa svojim dokumentom.
warn-birth-date-improbable = Prema ovom datumu imate više od 120 godina. Provjerite godinu.

## Recorded

thanks-title = Hvala
thanks-heading = Vaša je potpora zabilježena
thanks-recorded-short = Vaša izjava o potpori inicijativi „{ $title }” zabilježena je { $date }
thanks-receipt-label = Vaša potvrda
thanks-receipt-keep = Sačuvajte je: zapišite je, ispišite ovu stranicu ili je fotografirajte. Prikazuje se samo sada i ne može vam se ponovno poslati.
thanks-receipt-use = Njome možete povući ovu izjavu dok traje prikupljanje. To može učiniti svatko tko ima potvrdu, zato je nikomu ne pokazujte.
thanks-receipt-print = Ispišite ovu stranicu
thanks-receipt-download = Spremite potvrdu kao datoteku
thanks-receipt-file-name = potvrda
thanks-no-particulars = Na ovoj se stranici ne ponavlja ono što ste upisali, kako vam to nitko ne bi mogao pročitati preko ramena.
thanks-next-heading = Što slijedi
thanks-next-sealed = Vaša je izjava zapečaćena. Nitko je na ovom poslužitelju više ne može otvoriti.
thanks-next-opened = Nakon prikupljanja čuvari ključa zajedno otvaraju sve izjave, na računalu bez mreže. Za to je potrebno sudjelovanje { $quorum } od { $shares } čuvara.
thanks-next-verified = Nadležno tijelo vaše države članice provjerava njezine izjave i potvrđuje koliko ih je valjanih.
thanks-next-commission = Ako je valjanih izjava dovoljno, inicijativa se podnosi Europskoj komisiji, a u Europskom parlamentu o njoj se održava saslušanje.
thanks-next-destroyed = Sve se izjave uništavaju najkasnije { $date }
thanks-once = Ne morate potpisati ponovno: svaka se osoba broji jednom, koliko god izjava stiglo.
thanks-share-heading = Recite i drugima
thanks-share-text = Ako želite, pošaljite ovu adresu onima koji bi možda htjeli pročitati inicijativu. O vama ne govori ništa.
share-heading = Recite i drugima
share-email = Pošaljite e-poštom
share-copy = Kopirajte adresu
share-copied = Adresa je kopirana.
share-device = Podijelite ovim uređajem…
share-on = Podijelite putem usluge { $service }
share-message = Europska građanska inicijativa koju biste možda htjeli pročitati: „{ $title }”
thanks-no-receipt-heading = Nema potvrde za prikaz
thanks-no-receipt-text = Potvrda se prikazuje jednom, odmah nakon potpisa. Ako ste je već vidjeli, vaša je izjava zabilježena i ne morate ništa više učiniti.
thanks-no-receipt-unsure = Ako ne znate jeste li potpisali, jednostavno potpišite ponovno: svaka se osoba broji samo jednom.
thanks-to-withdraw = Povlačenje izjave potvrdom

## News by e-mail, apart from the statement

news-heading = Želite li primati novosti o ovoj inicijativi?
news-apart = To nema veze s vašom izjavom o potpori, koja je već zabilježena. Vaša se adresa čuva odvojeno od nje i nitko po jednom ne može doznati drugo.
news-receipt-first = Najprije sačuvajte potvrdu: nestaje kad napustite ovu stranicu.
news-label = Adresa e-pošte
news-hint = Na primjer { $example }
news-example = marija@example.org
news-consent = Pristajem na to da mi organizatori inicijative „{ $title }” pišu o njoj e-poštom, najdulje do { $date } To mogu prekinuti u bilo kojem trenutku poveznicom u svakoj poruci.
news-button = Šaljite mi novosti
news-noted-title = Zapisano
news-noted-heading = Vaš je zahtjev zapisan
news-noted-text = Vaša je adresa odmah zapečaćena za organizatore. U roku od jednog dana sprema se zajedno s drugima, kako nitko ne bi mogao doznati kad je stigla. Ako ovaj poslužitelj prije toga zakaže, vaš se zahtjev gubi i jednostavno nećete dobivati novosti.
news-noted-close = Sada možete zatvoriti ovu stranicu.
news-title = Novosti e-poštom
news-reject-empty = Upišite svoju adresu e-pošte.
news-reject-malformed = Ovo nije adresa e-pošte. Ona izgleda ovako: { $example }
news-reject-consent = Označite kvadratić ako želite novosti. Bez vašeg pristanka nitko vam ne smije pisati.
news-reject-busy = U ovom trenutku vrlo mnogo ljudi traži novosti i vaš zahtjev još nije zapisan. Pokušajte ponovno za minutu.
news-off-heading = Nema novosti e-poštom
news-off-text = Organizatori ove inicijative odavde ne šalju novosti e-poštom.
unsubscribe-title = Bez novosti
unsubscribe-text = Želite li prekinuti primanje novosti o ovoj inicijativi? Pritisnite gumb i vaša će se adresa ukloniti s popisa.
unsubscribe-button = Ne želim više novosti
unsubscribe-done-heading = Više nećete dobivati novosti
unsubscribe-done-text = Vaš je zahtjev zabilježen. Organizatori vašu adresu uklanjaju s popisa prije nego što ponovno pišu.
unsubscribe-malformed-heading = Ova poveznica nije potpuna
unsubscribe-malformed-text = Još jednom otvorite poveznicu iz poruke ili je kopirajte cijelu.

## Withdrawing

withdraw-title = Povlačenje potpore
withdraw-intro = Potvrdom koju ste dobili nakon potpisa možete povući svoju izjavu o potpori. Nitko vas neće pitati zašto.
withdraw-label = Kôd s potvrde
withdraw-hint = Upišite ga onako kako vam je prikazan. Velika ili mala slova, razmaci i crtice nisu važni.
withdraw-button = Povlačim ovu izjavu
withdraw-lost = Ako više nemate potvrdu, pišite organizatorima: uz dokaz identiteta mogu se pobrinuti da se izjava izdvoji.
withdraw-done-heading = Vaš je zahtjev zabilježen
withdraw-done-text = Ako ova potvrda pripada nekoj izjavi o potpori, ta je izjava sada povučena i neće biti predana nijednom tijelu.
withdraw-done-same = Radi vaše zaštite odgovor je isti bez obzira na to je li izjava pronađena.
withdraw-done-again = Ako ste potpisali više puta, svaka potvrda povlači izjavu za koju je izdana.
withdraw-malformed = Ovo nije kôd s potvrde. Usporedite ga sa zapisanim: možda ima znak previše ili premalo.
withdraw-empty = Upišite kôd s potvrde.
withdraw-closed = Prikupljanje je završeno. Pišite organizatorima: mogu se pobrinuti da se vaša izjava izdvoji dok nije predana.

## A language in which the initiative has no version

no-version-heading = Ova se inicijativa ne može potpisati na hrvatskom
no-version-text = Izjava o potpori daje se na jeziku na kojem je inicijativa registrirana. Sve informacije na ovom web-mjestu dostupne su na hrvatskom; za potpis odaberite jedan od ovih jezika:
no-version-read-in = Pročitajte i potpišite. Jezik: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Ova se država članica ne može odabrati
no-state-not-member = { $state } na dan potpisivanja nije država članica Europske unije, pa se za nju ne može dati izjava o potpori.
no-state-left = { $state } više nije država članica Europske unije. Izjave o potpori za tu državu mogle su se davati do { $date }
no-state-not-yet = { $state } država je članica Europske unije od { $date } Prije toga dana za nju se ne može dati izjava o potpori.
no-state-choose = Odaberite drugu državu članicu čiji vam obrazac odgovara.

## When signing is not possible

status-open-title = Potpisivanje je otvoreno
status-open-text = Ovu inicijativu možete sada poduprijeti.
status-locked-title = Potpisivanje je nakratko prekinuto
status-locked-text = Poslužitelj je ponovno pokrenut i čeka da ga osoblje otključa. Ništa zabilježeno nije izgubljeno. Vratite se za sat vremena.
status-paused-title = Potpisivanje je privremeno prekinuto
status-paused-text = Organizatori su zasad prekinuli prikupljanje. Ništa zabilježeno nije izgubljeno. Vratite se poslije.
status-not-open-title = Prikupljanje još nije počelo
status-not-open-text = Inicijativu možete čitati već sada. Potpisati je možete od { $date }
status-closed-title = Prikupljanje je završeno
status-closed-text = Hvala svima koji su sudjelovali. Izjave o potpori mogle su se davati do { $date }
status-disk-full-title = Potpisivanje je prekinuto iz tehničkih razloga
status-disk-full-text = Na poslužitelju više nema mjesta za nove izjave. Osoblje je obaviješteno. Ništa zabilježeno nije izgubljeno. Vratite se poslije.
status-store-failed-title = Potpisivanje je prekinuto iz tehničkih razloga
status-store-failed-text = Poslužitelj trenutačno ne može sigurno spremati nove izjave pa ih ne prima. Ništa zabilježeno nije izgubljeno. Vratite se poslije.
status-information-stays = Sve ostalo na ovom web-mjestu i dalje možete čitati.

## Progress

progress-title = Napredak
progress-intro = Inicijativa uspijeva ako prikupi { $goal } valjanih izjava o potpori i ako se propisani minimum dosegne u najmanje { $states ->
    [one] { $states } državi članici
    [few] { $states } države članice
   *[other] { $states } država članica
}.
progress-caption = Izjave o potpori po državama članicama
progress-column-state = Država članica
progress-column-statements = Izjave
progress-column-threshold = Potreban minimum
progress-column-share = Udio u minimumu
progress-total = Sve države članice
progress-reached = Minimum je dosegnut
progress-states-reached = { $count ->
    [0] Minimum još nije dosegnut ni u jednoj državi članici.
    [one] Minimum je dosegnut u { $count } državi članici.
    [few] Minimum je dosegnut u { $count } države članice.
   *[other] Minimum je dosegnut u { $count } država članica.
}
progress-percent = { $percent } %
progress-not-verified = Ove su izjave prikupljene ovdje. O tome koliko ih je valjanih odlučuju nadležna tijela nakon prikupljanja.
progress-map = Države članice prema udjelu u minimumu
progress-map-hint = Isti su brojevi u tablici u nastavku.
progress-map-none = još ništa
progress-map-reached = minimum je dosegnut
progress-column-reserve = S pričuvom
progress-reserve-hint = Nadležna tijela neke izjave proglašavaju nevaljanima. Zato prikupite više od minimuma: uz pričuvu { $percent } izjava može biti nevaljano.
progress-still-needed = { $count ->
    [one] Potrebna je još { $count }
    [few] Potrebne su još { $count }
   *[other] Potrebno je još { $count }
}
progress-timeline-heading = Dan po dan
progress-timeline-hint = Što je bilo objavljeno na kraju svakog dana.
progress-timeline-column-day = Dan
progress-timeline-column-sum = Objavljeno
progress-timeline-column-more = Toga dana
progress-timeline-picture = Od { $from } do { $to } objavljeni je broj narastao na { $count }.
progress-timeline-none = Prvi dan još nije završio.
progress-milestones-heading = Prekretnice
progress-milestones-none = Prva je prekretnica još pred nama.
progress-feed = Pratite prekretnice u čitaču vijesti
progress-open-data = Isti brojevi kao otvoreni podaci

## Milestones, the feed, and what other sites embed

feed-title = Prekretnice inicijative „{ $title }”
milestone-opened = Prikupljanje je počelo
milestone-count = { $count ->
    [one] { $count } izjava o potpori
    [few] { $count } izjave o potpori
   *[other] { $count } izjava o potpori
}
milestone-state = Minimum je dosegnut u još jednoj državi članici: { $state }
milestone-states = Minimum je dosegnut u dovoljnom broju država članica: { $count }
milestone-goal = Prikupljen je potreban broj izjava o potpori: { $goal }
milestone-closed = Prikupljanje je završeno
widget-frame-title = Napredak inicijative „{ $title }”
widget-button = Pročitajte i potpišite
widget-where = Potpisuje se na stranici prikupljanja: { $host }.
widget-new-window = (otvara novi prozor)

## Privacy

privacy-title = Privatnost
privacy-intro = Što se događa s vašim podacima, jednostavnim riječima. Izjava koju nalažu propisi slijedi u nastavku.
privacy-who-heading = Tko je odgovoran
privacy-who-text = Organizatori ove inicijative. Možete im se obratiti ovdje:
privacy-what-heading = Što se prikuplja i zašto
privacy-what-text = Podaci koje traži vaša država članica i ništa drugo. Služe jednoj svrsi: pokazati da dovoljno građana podupire ovu inicijativu.
privacy-not-heading = Što se ne prikuplja
privacy-not-text = Ni adresa vašeg uređaja, ni kolačići koji vas prate, ni statistika trećih strana, ni fontovi ili skripte s drugih mjesta. Dok potpisujete, postoje najviše dva kolačića koja može čitati samo ovo web-mjesto: traju dok se ne prikaže stranica s potvrdom. Ono što ste upisali, a još niste poslali, ostaje u ovoj kartici vašeg preglednika i ondje se briše čim potpišete.
privacy-sees-heading = Tko vidi podatke
privacy-sees-text = Nadležno tijelo države članice za koju potpisujete te, u trenutku otvaranja, čuvari ključa skupine organizatora. Osoblje koje održava ovaj poslužitelj ne može čitati spremljene izjave.
privacy-keeps-heading = Koliko se dugo čuvaju
privacy-keeps-text-2011 = Najviše mjesec dana nakon podnošenja inicijative Komisiji ili 18 mjeseci nakon njezine registracije, ovisno o tome što je prije. Za ovu inicijativu to je najkasnije { $date }
privacy-keeps-text-2019 = Najviše mjesec dana nakon podnošenja inicijative Komisiji ili 21 mjesec nakon početka prikupljanja, ovisno o tome što je prije. Za ovu inicijativu to je najkasnije { $date }
privacy-keeps-proceedings = Samo ako su potrebne sudu ili drugom tijelu, izjave se smiju čuvati dulje, dok postupak ne završi.
privacy-news-heading = Novosti e-poštom
privacy-news-text = Ako nakon potpisa ostavite adresu e-pošte, organizatori je upotrebljavaju za novosti o ovoj inicijativi i ni za što drugo. Zapečaćena je za njih, čuva se odvojeno od izjava, s datumom, ali bez točnog vremena, i briše se čim prekinete primanje novosti, a najkasnije { $date }
privacy-partner-heading = Kako ste došli ovamo
privacy-partner-text = Ako vas je ovamo dovela poveznica nekog partnera, brojač tog partnera povećava se za jedan. S vašom izjavom to se ne sprema.
privacy-rights-heading = Vaša prava
privacy-rights-text = Možete pitati čuvaju li se vaši podaci i zatražiti njihov ispravak, brisanje ili ograničenje njihove obrade. Pišite organizatorima, a oni odgovaraju u roku od mjesec dana. Potvrdom svoju izjavu možete povući sami.
privacy-rights-sealed = Budući da su spremljene izjave zapečaćene, organizatori mogu potražiti vašu tek kad čuvari ključa otvore izjave. Nalog da se ona izdvoji dotad se čuva, a tada izvršava.
privacy-complaint-heading = Kome se možete žaliti
privacy-complaint-text = Možete se obratiti tijelu za zaštitu podataka u državi članici u kojoj živite ili u kojoj je, prema vašem mišljenju, prekršeno neko pravilo.
privacy-statutory-heading = Izjava o privatnosti prema uredbi
privacy-unofficial = Ovaj je tekst naš i neslužben. Vjerodostojan je onaj u Službenom listu Europske unije.

## How your data is protected

trust-title = Kako su vaši podaci zaštićeni
trust-intro = Na ovoj stranici piše tko bi što mogao pročitati i zašto. Većinu možete i sami provjeriti.
trust-journey-heading = Put vaše izjave
trust-journey-typing = Dok pišete, ništa ne napušta vaš uređaj.
trust-journey-sending = Kad pritisnete gumb, vaša izjava šifrirana putuje do ovog poslužitelja. Ondje se provjerava, samo u memoriji.
trust-journey-sealing = Prije spremanja zapečaćuje se ključem odbora organizatora. Nakon toga ne može je otvoriti ni poslužitelj ni onaj tko bi ukrao njegove diskove ili sigurnosne kopije.
trust-journey-opening = Nakon prikupljanja čuvari na računalu bez mreže spajaju svoje dijelove ključa i otvaraju izjave. Za to je potrebno sudjelovanje { $quorum } od { $shares } čuvara.
trust-journey-handover = Svako nadležno tijelo dobiva samo izjave svoje države članice.
trust-server-heading = Što poslužitelj može pročitati, a što ne može
trust-server-can = Izjavu vidi u trenutku kad je šaljete. U čitljivom obliku čuva državu članicu, dan i jezik obrasca.
trust-server-cannot = Iz spremljene izjave ne može pročitati vaše ime, adresu, broj ni išta drugo. Ne sprema adresu vašeg uređaja; samo vatrozid ispred njega nakratko čuva zapisnik veza, odvojeno od izjava, kako nalažu tehnička pravila.
trust-server-limits = Trebate znati i ovo: tko bi preuzeo poslužitelj dok radi, mogao bi otad čitati što se upisuje i provjeriti nagađanje je li određena osoba potpisala.
trust-once-heading = Broji se jednom, ne govori se nikomu
trust-once-text = Ako netko potpiše dvaput, obje izjave dobivaju isti odgovor, a osoba se broji jednom. Zato ovdje nitko ne može doznati jeste li potpisali i nitko vas ne može spriječiti da potpišete.
trust-keys-heading = Gdje su ključevi
trust-keys-committee = Privatni ključ odbora izrađen je na računalu bez mreže i nikad nije bio na ovom poslužitelju. Postoji samo u dijelovima (ukupno { $shares }), koje drži isto toliko čuvara. Za njegovu je upotrebu potrebno sudjelovanje bilo kojih { $quorum } čuvara.
trust-keys-committee-rehearsal = U ovoj je probi sam program izradio ključ odbora i čuva sve njegove dijelove (ukupno { $shares }). U stvarnom prikupljanju izrađuju ga čuvari na računalu bez mreže, a za njegovu je upotrebu potrebno sudjelovanje bilo kojih { $quorum } čuvara.
trust-keys-thumbprint = Otisak ključa odbora
trust-keys-thumbprint-hint = Čuvari imaju isti otisak na papiru.
trust-keys-appliance = Javni ključ za potpisivanje ovog poslužitelja
trust-keys-appliance-hint = Njime poslužitelj potpisuje ono što predaje, kako se ništa ne bi moglo podmetnuti.
trust-keys-ceremony = Ključ odbora izrađen je { $date }
trust-end-heading = Kraj
trust-end-text = Propisi nalažu da organizatori unište sve izjave i sve njihove kopije, gdje god bile, najkasnije { $date }
trust-place-heading = Gdje je poslužitelj
trust-place-text = Propisi nalažu da se podaci pohranjuju na području države članice Europske unije.
trust-source-heading = Provjerite sami
trust-source-text = Softver je otvorenog koda. Svatko ga smije čitati, izgraditi i ispitati; njegovi su formati dokumentirani, tako da i drugi mogu pisati programe koji ih čitaju.
trust-version = Verzija softvera

## Help

help-title = Pomoć
help-intro = Odgovori na najčešća pitanja.
help-initiative-question = Što je europska građanska inicijativa?
help-initiative-answer = Njome milijun građana može zatražiti od Europske komisije da predloži pravni akt. Komisija mora odgovoriti te reći što će učiniti i zašto.
help-who-question = Tko smije potpisati?
help-who-answer = Građani Unije koji imaju dovoljno godina. Ostalo ovisi o državi članici: odaberite jednu i obrazac će vam reći tko ga smije upotrijebiti.
help-several-question = Živim u jednoj državi članici, a imam državljanstvo druge. Koju da odaberem?
help-several-answer-2011 = Bilo koju čiji vam obrazac odgovara, ali samo jednu. U obrascu svake države članice piše tko ga smije upotrijebiti.
help-several-answer-2019 = Onu čije državljanstvo imate. Gdje živite, nije važno.
help-number-question = Zašto se od mene traži broj dokumenta ili osobni broj?
help-number-answer = Po njemu neke države članice provjeravaju da potpisnik postoji. Propisi određuju koje ga traže. Organizatori ga ne smiju upotrijebiti ni za što drugo.
help-document-question = Mojeg dokumenta nema na popisu.
help-document-answer = Za ovu državu članicu vrijede samo dokumenti s popisa. Možda imate neki drugi od njih ili vam odgovara obrazac druge države članice.
help-warning-question = Stranica kaže da moj broj izgleda neobično, ali točan je.
help-warning-answer = Tada označite „Upisani su podaci točni” i ponovno pritisnite gumb. Vaša se izjava bilježi takva kakva jest.
help-again-question = Ne znam je li moja potpora već zabilježena. Smijem li potpisati ponovno?
help-again-answer = Ne morate, ali ne šteti: svaka se osoba broji samo jednom.
help-other-question = Smijem li potpisati za nekoga drugog?
help-other-answer = Ne. Svatko potpisuje osobno. Nekomu smijete pomoći pri upisivanju ako je ta osoba s vama i to želi.
help-withdraw-question = Mogu li povući svoju potporu?
help-withdraw-answer = Da, potvrdom koju ste dobili nakon potpisa, dok traje prikupljanje.
help-receipt-question = Više nemam potvrdu.
help-receipt-answer = Ne može se ponovno prikazati jer poslužitelj ne zna koja je vaša. Vaša izjava ostaje valjana. Ako želite da se izdvoji, pišite organizatorima.
help-robot-question = Čemu služi provjera za zaštitu od robota?
help-robot-answer = Vaš uređaj rješava mali računski zadatak koji traje sekundu-dvije. Za jednu osobu to nije ništa; za nekoga tko želi poslati milijune lažnih izjava to je mnogo. Treće strane ne sudjeluju.
help-scripts-question = Mogu li potpisati bez skripti ili s čitačem zaslona?
help-scripts-answer = Da. Svako polje ima oznaku i svaka je poruka povezana sa svojim poljem. Bez skripti provjeru zamjenjuje šest znamenki: možete ih pročitati na slici ili poslušati na svojem jeziku.
help-next-question = Što se događa nakon što potpišem?
help-next-answer = Vaša izjava ostaje zapečaćena do kraja prikupljanja. Tada je provjerava nadležno tijelo vaše države članice, a zatim se uništava.
help-contact-question = Nešto ne radi ili imam drugo pitanje.
help-contact-answer = Pišite organizatorima. Nemojte im slati broj dokumenta ni osobni broj.

## Accessibility

accessibility-title = Pristupačnost
accessibility-intro = Svatko bi ovdje trebao moći potpisati, bilo kojim uređajem i bez obzira na svoje sposobnosti.
accessibility-aim = Ovo je web-mjesto izrađeno tako da ispunjava Smjernice za pristupačnost mrežnog sadržaja (WCAG) 2.2, razina AA, i europsku normu EN 301 549.
accessibility-ways-heading = Načini upotrebe
accessibility-way-keyboard = Samo tipkovnicom, čitačem zaslona, govorom ili prekidačem.
accessibility-way-large = Četverostruko uvećano, s vlastitim bojama i kontrastom, svijetlo ili tamno, s pokretom ili bez njega.
accessibility-way-simple = Na starim telefonima i sporim vezama, u tekstualnim preglednicima, bez skripti, na papiru.
accessibility-way-no-puzzle = Bez zagonetki: provjera koja se odvija sama ili šest znamenki za čitanje ili slušanje, kako vam više odgovara.
accessibility-way-time = Bez žurbe: otvorena stranica vrijedi dvanaest sati.
accessibility-tested-heading = Kako je ispitano
accessibility-tested-text = Prije svakog izdanja program ispituje svaku stranicu na svakom jeziku, u svakoj temi boja i širini. Programi ne pronalaze sve.
accessibility-problem-heading = Ako naiđete na prepreku
accessibility-problem-text = Pišite organizatorima što ste htjeli učiniti i što se dogodilo. Nemojte im slati broj dokumenta ni osobni broj.

## The certificate

certificate-title = Certifikat
certificate-intro = Prije nego što se izjave smiju prikupljati na internetu, nadležno tijelo države članice u kojoj se pohranjuju ispituje sustav i potvrđuje da udovoljava propisima.
certificate-rehearsal = Ovo je proba. Sustav nije certificiran i ono što se ovdje prikupi nigdje ne vrijedi.
certificate-none = Certifikat ovdje još nije objavljen. Dok se ne objavi, izjave se ne smiju prikupljati.
certificate-authority = Tijelo koje izdaje certifikat
certificate-date = Datum certifikata
certificate-number = Broj certifikata
certificate-download = Pročitajte certifikat

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Zahtjev nije bilo moguće razumjeti
failure-400-what = Nešto u njemu nije bilo onako kako ga šalje ova stranica. Ništa nije zabilježeno.
failure-400-next = Vratite se na inicijativu i krenite odande.
failure-404-title = Te stranice nema
failure-404-what = Možda je adresa pogrešno upisana ili zastarjela.
failure-404-next = Idite na inicijativu: odande možete doći do svih stranica.
failure-405-title = To se ne radi na ovaj način
failure-405-what = Adresa postoji, ali ne odgovara na takvu vrstu zahtjeva. Ništa nije zabilježeno.
failure-405-next = Idite na inicijativu i upotrijebite obrazac ondje.
failure-408-title = Trajalo je predugo
failure-408-what = Vaš zahtjev nije stigao cijeli. Ništa nije zabilježeno.
failure-408-next = Provjerite vezu, vratite se i ponovno pritisnite gumb.
failure-413-title = To je bilo previše
failure-413-what = Zahtjev je bio veći od bilo kojeg obrasca na ovom web-mjestu. Ništa nije zabilježeno.
failure-413-next = Vratite se, skratite upisano i ponovno pritisnite gumb.
failure-415-title = Obrazac je stigao u nepoznatom obliku
failure-415-what = Ovo web-mjesto prima samo obrasce kakve šalje preglednik. Ništa nije zabilježeno.
failure-415-next = Idite na inicijativu i upotrijebite obrazac ondje.
failure-422-title = Provjerite što ste upisali
failure-422-what = Nešto nedostaje ili nije točno. Još ništa nije zabilježeno.
failure-422-next = Vratite se na obrazac: uz svako polje piše što treba učiniti.
failure-429-title = Previše pokušaja
failure-429-what = S vaše je mreže u kratkom vremenu stiglo vrlo mnogo zahtjeva. Ništa nije zabilježeno.
failure-429-next = Pričekajte nekoliko minuta pa pokušajte ponovno.
failure-431-title = Vaš je preglednik poslao previše
failure-431-what = Zaglavlje zahtjeva bilo je preveliko, možda zbog mnogo kolačića. Ništa nije zabilježeno.
failure-431-next = Otvorite stranicu u privatnom prozoru i pokušajte ponovno.
failure-500-title = Nešto je pošlo po zlu na našoj strani
failure-500-what = Niste vi krivi. Ako ste upravo pritisnuli gumb i niste vidjeli potvrdu, smatrajte da ništa nije zabilježeno.
failure-500-next = Pokušajte ponovno za nekoliko minuta. Ako ste ipak potpisali, i dalje se brojite samo jednom.
failure-503-title = Pokušajte ponovno za koji trenutak
failure-503-what = Previše je ljudi ovdje odjednom ili se poslužitelj upravo pokreće. Ništa nije zabilježeno.
failure-503-next = Pričekajte nekoliko sekundi i pokušajte ponovno.
failure-reference = Ako nam o tome pišete, navedite ovu oznaku: { $reference }
failure-home = Na inicijativu
failure-again = Pokušajte ponovno
