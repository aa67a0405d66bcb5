# Cista, lietuvių kalba. Visi sakiniai, kuriuos žmogus mato viešoje svetainėje.
#
# Kreipimasis: jūs (mažąja raide). Kabutės: „…“. Brūkšnys: – su tarpais. Jungiamasis tarpas prieš %.
# Data („… m. … d.“) baigiasi tašku, todėl po jos sakinio gale kito taško nėra.

## The frame of every page

frame-skip = Pereiti prie turinio
frame-title = { $page } – { $initiative }
frame-description = Perskaitykite Europos piliečių iniciatyvą „{ $title }“ ir jai pritarkite.
frame-eyebrow = Europos piliečių iniciatyva
frame-languages = Kalbos
frame-navigation = Puslapiai apie šį rinkimą
frame-home = Skaityti ir pasirašyti iniciatyvą
frame-rehearsal = Tai bandymas. Tai, ką čia įvesite, nebus įskaityta ir nepateks jokiai institucijai. Naudokite išgalvotus duomenis.
frame-rehearsal-date = Bandymo metu laikoma, kad šiandien yra { $date }
frame-progress = Eiga
frame-privacy = Privatumas
frame-trust = Kaip saugomi jūsų duomenys
frame-certificate = Sertifikatas
frame-withdraw = Atšaukti pritarimą
frame-help = Pagalba
frame-accessibility = Prieinamumas
frame-return = Grįžti į svetainę { $site }
frame-source = Ši svetainė naudoja „Cista“ – atvirojo kodo programinę įrangą.
frame-noscript = Šis puslapis veikia ir be scenarijų. Vietoj patikros, kuri vyksta savaime, prašysime šešių skaitmenų – juos galite perskaityti arba išgirsti.
frame-new-window = (atveria Komisijos svetainę)

## The initiative

initiative-number = Registracijos numeris
initiative-registered = Registracijos data
initiative-collection = Pritarimo pareiškimų rinkimas
initiative-collection-period = Nuo { $from } iki { $to }
initiative-register-link = Ši iniciatyva Komisijos registre
initiative-facts = Registracijos duomenys
initiative-objectives = Ko iniciatyva prašoma
initiative-annex = Priedas: daugiau apie temą, tikslus ir aplinkybes
initiative-read-all = Skaityti viską
initiative-website = Iniciatyvos svetainė
initiative-role-representative = Atstovas
initiative-role-substitute = Pavaduotojas
initiative-role-member = Organizatorių grupės narys
initiative-role-legal_entity = Juridinis subjektas
initiative-email = El. paštas
initiative-original = Tai originali iniciatyvos kalba.
initiative-translated = Originali iniciatyvos kalba – { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } pritarimo pareiškimas
    [few] { $count } pritarimo pareiškimai
   *[other] { $count } pritarimo pareiškimų
}
count-none = Pritarimo pareiškimų dar nėra. Jūsų gali būti pirmasis.
count-goal = Reikia { $goal } pareiškimų, o bent { $states } valstybėse narėse – dar ir nustatyto mažiausio jų skaičiaus.
count-as-of = Paskelbta { $date }
count-trailing = Skelbiami skaičiai šiek tiek atsilieka nuo tikslių, kad iš jų niekas negalėtų sužinoti, kas ką tik pasirašė.
count-more = Skaičiai pagal valstybes nares
count-bar = { $count } iš { $goal }

## Choosing the Member State

state-heading = Pasirinkite savo valstybę narę
state-intro-2011 = Kiekviena valstybė narė prašo skirtingų duomenų. Pasirinkite tą, kurioje gyvenate arba kurios dokumentą ar asmens kodą turite.
state-intro-2019 = Kiekviena valstybė narė prašo skirtingų duomenų. Pasirinkite tą, kurios pilietybę turite, kad ir kur gyventumėte. Jei turite kelias pilietybes, pasirinkite vieną.
state-label = Valstybė narė
state-choose = Pasirinkite valstybę narę
state-continue = Tęsti
state-change = Pasirinkti kitą valstybę narę
state-chosen = Pasirinkta valstybė narė: { $state }
state-only-once = Iniciatyvai galima pritarti tik vieną kartą, net jei jums tiktų kelios valstybės narės.
state-minimum-age = Pasirašymo dieną turite būti ne jaunesni kaip { $age } metų.
state-minimum-age-calendar-year = Tais metais, kuriais pasirašote, jums turi sukakti bent { $age } metų.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Europos Sąjungos piliečiai, gyvenantys šioje valstybėje narėje.
who-residents_or_nationals = Europos Sąjungos piliečiai, gyvenantys šioje valstybėje narėje, ir jos pačios piliečiai, kad ir kur jie gyventų.
who-residents_or_registered_nationals = Europos Sąjungos piliečiai, gyvenantys šioje valstybėje narėje, ir užsienyje gyvenantys jos piliečiai, pranešę savo valstybės institucijoms, kur gyvena.
who-holders_of_personal_number = Europos Sąjungos piliečiai, turintys šios valstybės narės suteiktą asmens kodą.
who-holders_of_document = Europos Sąjungos piliečiai, turintys vieną iš toliau nurodytų šios valstybės narės išduotų dokumentų.
who-holders_of_number_or_document = Europos Sąjungos piliečiai, turintys šios valstybės narės suteiktą asmens kodą arba vieną iš toliau nurodytų jos išduotų dokumentų.
who-nationals = Šios valstybės narės piliečiai, kad ir kur jie gyventų.

# What is particular to one State and regime.
who-note-2019-DE = Užsienyje gyvenantys Vokietijos piliečiai gali pasirašyti tik tada, jei jų gyvenamoji vieta registruota Vokietijos atstovybėje.
who-note-2019-EL = Graikijoje lemia gimimo metai: pasirašyti gali kiekvienas, kuriam šiais metais sukanka { $age } metų.
who-note-2011-UK = Jungtinė Karalystė buvo valstybė narė iki 2020 m. sausio 31 d.

## The form

form-heading = Jūsų pritarimo pareiškimas
form-intro = Užpildykite visus laukus, išskyrus pažymėtus kaip neprivalomus. Viską rašykite taip, kaip nurodyta jūsų dokumentuose.
form-optional = (neprivaloma)
form-group-name = Jūsų vardas ir pavardė
form-group-residence = Jūsų gyvenamoji vieta
form-group-birth = Jūsų gimimo duomenys
form-group-nationality = Jūsų pilietybė
form-group-document = Jūsų dokumentas arba asmens kodas
form-why = Kodėl to klausiama?
form-seen-by = Tai mato tik jūsų pasirinktos valstybės narės institucija ir organizatorių raktų saugotojai, kai atveria surinktus pareiškimus. Išsaugotų duomenų šiame serveryje niekas negali perskaityti.
form-destroyed = Tai bus sunaikinta ne vėliau kaip { $date }
form-example = Pavyzdys: { $example }
form-choose = Pasirinkite
form-declaration-heading = Jūsų patvirtinimas
form-warnings-heading = Peržiūrėkite tai dar kartą
form-accept-warnings = Viską įvedžiau teisingai.
form-accept-warnings-hint = Pažymėkite, kai palyginsite įvestus duomenis su savo dokumentais. Tada jūsų pareiškimas bus įrašytas toks, koks yra, o spręs institucija.
form-button = Pritariu iniciatyvai „{ $title }“
form-button-hint = Jūsų pareiškimas bus įrašytas, kai paspausite šį mygtuką. Tada gausite patvirtinimo kodą, kuriuo galėsite pareiškimą atšaukti.
form-forget = Išvalyti formą
form-forget-hint = Jei po jūsų šiuo įrenginiu naudosis kitas žmogus: tai, ką įvedėte, dings ir iš šios naršyklės.
form-read-first = Jūs pritariate iniciatyvai tokiai, kokia ji užregistruota: aukščiau pateiktam tekstui.

date-hint = Metai, mėnuo ir diena, pavyzdžiui, { $example }
date-day = Diena
date-month = Mėnuo
date-year = Metai

field-given_names-label = Vardas (visi vardai)
field-given_names-hint = Visi jūsų vardai, kaip pase arba asmens tapatybės kortelėje.
field-given_names-example = Ona Marija
field-given_names-why = Jūsų valstybės narės institucija palygina vardą su savo registru, kad būtų įskaityti tik tikri žmonės.

field-family_names-label = Pavardė
field-family_names-hint = Kaip pase arba asmens tapatybės kortelėje; jei pavardės kelios, įveskite visas.
field-family_names-example = Urbonienė
field-family_names-why = Jūsų valstybės narės institucija palygina pavardę su savo registru, kad būtų įskaityti tik tikri žmonės.

field-name_at_birth-label = Pavardė gimus
field-name_at_birth-hint = Jei ji niekada nesikeitė, dar kartą įveskite dabartinę pavardę.
field-name_at_birth-example = Vaitkutė
field-name_at_birth-why = Šios valstybės narės registre galite būti įrašyti ta pavarde, kurią gavote gimę.

field-fathers_name-label = Tėvo vardas
field-fathers_name-hint = Kaip nurodyta jūsų dokumentuose.
field-fathers_name-example = Jonas
field-fathers_name-why = Šios valstybės narės registre bendravardžiai skiriami pagal tėvo vardą.

field-residence_street-label = Gatvė
field-residence_street-hint = Jūsų nuolatinės gyvenamosios vietos gatvė be namo numerio. Jei gatvių pavadinimų nėra, įveskite vietos ar sodybos pavadinimą.
field-residence_street-example = Liepų g.
field-residence_street-why = Pagal adresą institucija randa jus savo registre.

field-residence_number-label = Namo numeris
field-residence_number-hint = Su korpusu, laiptine ar butu, jei jų yra.
field-residence_number-example = 12-5
field-residence_number-why = Pagal adresą institucija randa jus savo registre.

field-residence_postcode-label = Pašto kodas
field-residence_postcode-hint = Jūsų nuolatinės gyvenamosios vietos pašto kodas.
field-residence_postcode-example = 44280
field-residence_postcode-why = Pagal adresą institucija randa jus savo registre.

field-residence_city-label = Miestas ar kaimas
field-residence_city-hint = Miestas, miestelis ar kaimas, kuriame yra jūsų nuolatinė gyvenamoji vieta.
field-residence_city-example = Kaunas
field-residence_city-why = Pagal adresą institucija randa jus savo registre.

field-residence_country-label = Šalis
field-residence_country-hint = Šalis, kurioje yra jūsų nuolatinė gyvenamoji vieta.
field-residence_country-example = Lietuva
field-residence_country-why = Pagal ją institucija žino, ar ieškoti jūsų tarp savo šalies gyventojų, ar tarp užsienyje gyvenančių piliečių.

field-date_of_birth-label = Gimimo data
field-date_of_birth-hint = Metai, mėnuo ir diena.
field-date_of_birth-example = 1985-03-27
field-date_of_birth-why = Ji rodo, kad jau galite pasirašyti pagal amžių, ir skiria jus nuo bendravardžių.

field-place_of_birth-label = Gimimo vieta
field-place_of_birth-hint = Miestas ir šalis, kaip pase arba asmens tapatybės kortelėje.
field-place_of_birth-example = Klaipėda, Lietuva
field-place_of_birth-why = Ji skiria jus nuo kitų, kurių tas pats vardas, pavardė ir gimimo data.

field-country_of_permanent_residence-label = Nuolatinės gyvenamosios vietos šalis
field-country_of_permanent_residence-hint = Šalis, kurioje yra jūsų nuolatinė gyvenamoji vieta. Adreso nereikia.
field-country_of_permanent_residence-example = Airija
field-country_of_permanent_residence-why = Pagal ją institucija žino, ar ieškoti jūsų tarp savo šalies gyventojų, ar tarp užsienyje gyvenančių piliečių.

field-nationality-label = Pilietybė
field-nationality-hint = Turite būti Europos Sąjungos valstybės narės pilietis ar pilietė. Jei turite kelias pilietybes, pasirinkite vieną.
field-nationality-example = Lietuva
field-nationality-why = Iniciatyvai gali pritarti tik Europos Sąjungos piliečiai.

field-document_or_number_type-label = Dokumento arba numerio rūšis
field-document_or_number_type-hint = Pasirinkite tą, kurį turite po ranka. Pavadinimai tokie, kokie vartojami toje valstybėje narėje.
field-document_or_number_type-example = Asmens tapatybės kortelė
field-document_or_number_type-why = Institucija turi žinoti, kuriame registre numerio ieškoti.

field-document_or_number-label = Dokumento numeris arba asmens kodas
field-document_or_number-hint = Rašykite tiksliai taip, kaip nurodyta dokumente. Tarpai ir brūkšneliai nekliudo.
field-document_or_number-example = 12345678
field-document_or_number-why = Vien pagal šį numerį ši valstybė narė randa jus savo registre. Jo reikalauja teisės aktai; organizatoriams jis nereikalingas.

field-issuing_authority-label = Dokumentą išdavusi institucija
field-issuing_authority-hint = Kaip nurodyta dokumente, pavyzdžiui, savivaldybė ar ministerija.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Šioje valstybėje narėje dokumentus išduoda savivaldybės ir vien pagal numerį dokumento rasti neįmanoma.

## The lines beside the button

beside-heading = Prieš paspaudžiant
beside-seen = Mato tik jūsų valstybės narės institucija ir organizatorių raktų saugotojai
beside-destroyed = Bus sunaikinta ne vėliau kaip { $date }
beside-certified = Sertifikavo: { $authority }
beside-not-certified = Bandymas: sistema nesertifikuota
beside-where = Užantspauduota, serveryje Europos Sąjungoje

## The check that a person signs

work-running = Tikrinama…
work-done = Patikra baigta sėkmingai.
work-failed = Šiame įrenginyje patikra nepavyko. Įkelkite puslapį iš naujo arba naudokite skaitmenis.
work-use-digits = Vietoj to naudoti skaitmenis
work-slow = Šiuo metu pasirašo labai daug žmonių, todėl patikra trunka kiek ilgiau nei įprastai.
work-sending = Patikra dar vyksta. Kai tik ji pavyks, jūsų pareiškimas bus išsiųstas savaime.
digits-heading = Šeši skaitmenys
digits-always = Šiame rinkime visi įveda ir šešis skaitmenis, nes to pageidauja sertifikuojanti institucija.
digits-suspicion = Šiuo metu iš jūsų tinklo ateina labai daug pareiškimų. Todėl prašome įvesti ir šešis skaitmenis.
digits-listen = Klausytis šešių skaitmenų
digits-listen-hint = Skaitmenys lėtai ištariami lietuviškai, ir jų galima klausytis dar kartą.

digits-label = Šeši skaitmenys
digits-hint = Jie parodo, kad esate žmogus, o ne programa. Įveskite skaitmenis be tarpų.
digits-alt = Šešių skaitmenų paveikslėlis. Jei jo nematote, skaitmenų galite klausytis žemiau.
digits-another = Kiti skaitmenys

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Dar nieko neįrašyta. Pataisykite { $count } vietą:
    [few] Dar nieko neįrašyta. Pataisykite { $count } vietas:
   *[other] Dar nieko neįrašyta. Pataisykite { $count } vietų:
}
summary-warnings-heading = { $count ->
    [one] Dar nieko neįrašyta. Neįprastai atrodo { $count } laukas:
    [few] Dar nieko neįrašyta. Neįprastai atrodo { $count } laukai:
   *[other] Dar nieko neįrašyta. Neįprastai atrodo { $count } laukų:
}
summary-kept = Viskas, ką įvedėte, išliko.
summary-title-prefix = Patikrinkite:

reject-given_names-empty = Įveskite savo vardą.
reject-family_names-empty = Įveskite savo pavardę.
reject-name_at_birth-empty = Įveskite pavardę, kurią turėjote gimę. Jei ji nesikeitė, įveskite dabartinę.
reject-fathers_name-empty = Įveskite tėvo vardą.
reject-residence_street-empty = Įveskite savo nuolatinės gyvenamosios vietos gatvę.
reject-residence_number-empty = Įveskite namo numerį. Jei namas numerio neturi, įveskite 0.
reject-residence_postcode-empty = Įveskite savo nuolatinės gyvenamosios vietos pašto kodą.
reject-residence_city-empty = Įveskite miestą ar kaimą, kuriame yra jūsų nuolatinė gyvenamoji vieta.
reject-residence_country-empty = Pasirinkite šalį, kurioje yra jūsų nuolatinė gyvenamoji vieta.
reject-date_of_birth-empty = Įveskite savo gimimo datą.
reject-place_of_birth-empty = Įveskite savo gimimo vietą.
reject-country_of_permanent_residence-empty = Pasirinkite šalį, kurioje yra jūsų nuolatinė gyvenamoji vieta.
reject-nationality-empty = Pasirinkite savo pilietybę.
reject-document_or_number_type-empty = Pasirinkite, kokį dokumentą ar numerį nurodote.
reject-document_or_number-empty = Įveskite savo dokumento numerį arba asmens kodą.
reject-issuing_authority-empty = Nurodykite, kuri institucija išdavė dokumentą.

reject-too-long = Lauko „{ $field }“ tekstas per ilgas. Sutrumpinkite jį: didžiausias ženklų skaičius – { $max }.
reject-unreadable = Lauke „{ $field }“ yra ženklų, kurių negalima įrašyti. Rašykite tik raides, skaitmenis ir įprastus skyrybos ženklus; jei tekstą įklijavote, surinkite jį iš naujo.
reject-unknown-choice = Lauke „{ $field }“ pasirinkite vieną iš sąrašo reikšmių.
reject-impossible-date = Tokios datos nėra. Įveskite metus, mėnesį ir dieną, pavyzdžiui, { $example }.
reject-date-in-future = Ši data dar neatėjo. Patikrinkite metus.
reject-too-young = Kad galėtumėte pasirašyti šios valstybės narės forma, turite būti ne jaunesni kaip { $age } metų. Jei gimimo data neteisinga, pataisykite ją.
reject-too-young-calendar-year = Kad galėtumėte pasirašyti šios valstybės narės forma, šiais metais jums turi sukakti bent { $age } metų. Jei gimimo data neteisinga, pataisykite ją.

reject-declaration-missing = Pažymėkite patvirtinimą. Be jo pareiškimas negalioja.
reject-state-missing = Pirmiausia pasirinkite savo valstybę narę.
reject-state-unknown = Pasirinkite valstybę narę iš sąrašo. Puslapio adrese nurodyta valstybė nežinoma.
reject-token-expired = Šis puslapis buvo atvertas ilgiau nei dvylika valandų. Viskas, ką įvedėte, išliko: paspauskite mygtuką dar kartą.
reject-token-invalid = Šio puslapio nepavyko atpažinti. Viskas, ką įvedėte, išliko: paspauskite mygtuką dar kartą.
reject-challenge-missing = Patikra nuo robotų dar nebuvo baigta. Palaukite, kol pasirodys, kad ji pavyko, ir paspauskite mygtuką dar kartą.
reject-challenge-invalid = Patikra nuo robotų nepavyko. Dabar ji vyksta iš naujo: kai pavyks, paspauskite mygtuką dar kartą.
reject-challenge-spent = Ši forma su ta pačia patikra jau buvo išsiųsta. Jei mygtuką paspaudėte du kartus, jūsų pareiškimas gali būti jau įrašytas; pasirašyti dar kartą nekenkia, nes žmogus įskaitomas tik vieną kartą. Dabar vyksta nauja patikra: kai ji pavyks, galėsite vėl paspausti mygtuką.
reject-digits-missing = Įveskite šešis skaitmenis, kuriuos matote arba girdite.
reject-digits-wrong = Skaitmenys nesutapo. Štai nauji: pabandykite dar kartą.
reject-busy = Šiuo metu pasirašo daug žmonių, ir dar nieko neįrašyta. Viskas, ką įvedėte, išliko: pabandykite dar kartą po kelių sekundžių.
reject-too-many = Šiuo metu iš jūsų tinklo ateina labai daug pareiškimų, ir dar nieko neįrašyta. Viskas, ką įvedėte, išliko: palaukite minutę ir paspauskite mygtuką dar kartą.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Toks pašto kodas šiai šaliai atrodo neįprastas. Palyginkite jį su savo adresu.
warn-postcode-shape-example = Toks pašto kodas šiai šaliai atrodo neįprastas. Dažnai jis atrodo taip: { $example }.
warn-number-shape = Šis numeris atrodo neįprastai. Palyginkite jį su savo dokumentu.
warn-number-shape-example = Šis numeris atrodo neįprastai. Dažnai jis atrodo taip: { $example }.
warn-number-check-digit = Šiame numeryje gali būti rašymo klaida: nesutampa kontrolinis skaitmuo. Palyginkite numerį su dokumentu skaitmuo po skaitmens.
warn-number-date = Šiame numeryje esanti gimimo data negali būti teisinga. Palyginkite numerį su dokumentu skaitmuo po skaitmens.
warn-birth-date-improbable = Pagal šią datą jums daugiau kaip 120 metų. Patikrinkite metus.

## Recorded

thanks-title = Ačiū
thanks-heading = Jūsų pritarimas įrašytas
thanks-recorded-short = Jūsų pareiškimas, kuriuo pritariate iniciatyvai „{ $title }“, įrašytas { $date }
thanks-receipt-label = Jūsų patvirtinimo kodas
thanks-receipt-keep = Išsaugokite jį: užsirašykite, išspausdinkite šį puslapį arba nufotografuokite. Kodas rodomas tik dabar ir jo negalima jums atsiųsti vėliau.
thanks-receipt-use = Juo galite atšaukti šį pareiškimą, kol vyksta rinkimas. Tai gali padaryti kiekvienas, kas turi kodą, todėl niekam jo nerodykite.
thanks-receipt-print = Spausdinti šį puslapį
thanks-receipt-download = Išsaugoti kodą faile
thanks-receipt-file-name = patvirtinimo-kodas
thanks-no-particulars = Šiame puslapyje nekartojama, ką įvedėte, kad niekas neperskaitytų to jums per petį.
thanks-next-heading = Kas bus toliau
thanks-next-sealed = Jūsų pareiškimas užantspauduotas. Šiame serveryje niekas jo nebegali atverti.
thanks-next-opened = Pasibaigus rinkimui, { $quorum } iš { $shares } raktų saugotojų kartu atvers visus pareiškimus neprijungtu prie tinklo kompiuteriu.
thanks-next-verified = Jūsų valstybės narės institucija patikrins savo valstybės pareiškimus ir patvirtins, kiek jų galioja.
thanks-next-commission = Jei galiojančių pareiškimų pakaks, iniciatyva pateks į Europos Komisiją ir bus svarstoma Europos Parlamento klausyme.
thanks-next-destroyed = Visi pareiškimai bus sunaikinti ne vėliau kaip { $date }
thanks-once = Pasirašyti dar kartą nereikia: žmogus įskaitomas vieną kartą, kad ir kiek jo pareiškimų būtų gauta.
thanks-share-heading = Papasakokite kitiems
thanks-share-text = Jei norite, nusiųskite šį adresą žmonėms, kuriems gali rūpėti iniciatyva. Apie jus jis nieko nesako.
share-heading = Papasakokite kitiems
share-email = Siųsti el. paštu
share-copy = Kopijuoti adresą
share-copied = Adresas nukopijuotas.
share-device = Dalytis per šį įrenginį…
share-on = Dalytis per { $service }
share-message = Europos piliečių iniciatyva, kurią galbūt norėsite perskaityti: „{ $title }“
thanks-no-receipt-heading = Nėra kodo, kurį būtų galima parodyti
thanks-no-receipt-text = Patvirtinimo kodas parodomas vieną kartą, iškart po pasirašymo. Jei jau jį matėte, jūsų pareiškimas įrašytas ir daugiau nieko daryti nereikia.
thanks-no-receipt-unsure = Jei nesate tikri, ar pasirašėte, galite tiesiog pasirašyti dar kartą: žmogus įskaitomas tik vieną kartą.
thanks-to-withdraw = Atšaukti pareiškimą patvirtinimo kodu

## News by e-mail, apart from the statement

news-heading = Ar norėtumėte naujienų apie šią iniciatyvą?
news-apart = Tai nesusiję su jūsų pritarimo pareiškimu, kuris jau įrašytas. Jūsų adresas laikomas atskirai nuo jo, ir pagal vieną niekas negali nieko sužinoti apie kitą.
news-receipt-first = Pirmiausia išsaugokite savo patvirtinimo kodą: kai išeisite iš šio puslapio, jo nebebus.
news-label = El. pašto adresas
news-hint = Pavyzdžiui, { $example }
news-example = ona@example.org
news-consent = Sutinku, kad iniciatyvos „{ $title }“ organizatoriai rašytų man apie šią iniciatyvą el. paštu ne ilgiau kaip iki { $date } To galiu bet kada atsisakyti per nuorodą, esančią kiekviename laiške.
news-button = Noriu gauti naujienas
news-noted-title = Priimta
news-noted-heading = Jūsų pageidavimas priimtas
news-noted-text = Jūsų adresas iškart užantspauduotas organizatoriams. Per parą jis išsaugomas kartu su kitais, kad niekas negalėtų pasakyti, kada buvo gautas. Jei šis serveris iki tol sugestų, jūsų pageidavimas dingtų ir jūs tiesiog nieko negautumėte.
news-noted-close = Dabar šį puslapį galite užverti.
news-title = Naujienos el. paštu
news-reject-empty = Įveskite savo el. pašto adresą.
news-reject-malformed = Tai ne el. pašto adresas. El. pašto adresas atrodo taip: { $example }
news-reject-consent = Jei norite naujienų, pažymėkite langelį. Be jūsų sutikimo niekas negali jums rašyti.
news-reject-busy = Šiuo metu naujienų nori labai daug žmonių, ir jūsų pageidavimas dar nepriimtas. Pabandykite dar kartą po minutės.
news-off-heading = Naujienos el. paštu nesiunčiamos
news-off-text = Šios iniciatyvos organizatoriai iš čia naujienų el. paštu nesiunčia.
unsubscribe-title = Naujienų atsisakymas
unsubscribe-text = Ar norite nebegauti naujienų apie šią iniciatyvą? Paspauskite mygtuką, ir jūsų adresas bus išbrauktas iš sąrašo.
unsubscribe-button = Atsisakyti naujienų
unsubscribe-done-heading = Naujienų daugiau negausite
unsubscribe-done-text = Jūsų prašymas įrašytas. Organizatoriai išbrauks jūsų adresą iš sąrašo prieš rašydami kitą kartą.
unsubscribe-malformed-heading = Ši nuoroda ne visa
unsubscribe-malformed-text = Dar kartą atverkite laiške esančią nuorodą arba nukopijuokite ją visą.

## Withdrawing

withdraw-title = Atšaukti pritarimą
withdraw-intro = Patvirtinimo kodu, kurį gavote pasirašę, galite atšaukti savo pritarimo pareiškimą. Niekas neklaus kodėl.
withdraw-label = Patvirtinimo kodas
withdraw-hint = Įveskite jį taip, kaip jums buvo parodytas. Didžiosios ar mažosios raidės, tarpai ir brūkšneliai nieko nekeičia.
withdraw-button = Atšaukti šį pareiškimą
withdraw-lost = Jei kodo nebeturite, rašykite organizatoriams: jei įrodysite savo tapatybę, jie gali pasirūpinti, kad pareiškimas būtų išimtas.
withdraw-done-heading = Jūsų prašymas įrašytas
withdraw-done-text = Jei šis kodas priklauso pritarimo pareiškimui, tas pareiškimas dabar atšauktas ir nebus perduotas jokiai institucijai.
withdraw-done-same = Jūsų saugumui atsakymas visada tas pats, nesvarbu, ar pareiškimas rastas, ar ne.
withdraw-done-again = Jei pasirašėte kelis kartus, kiekvienas kodas atšaukia tą pareiškimą, dėl kurio buvo duotas.
withdraw-malformed = Tai ne patvirtinimo kodas. Palyginkite jį su tuo, ką užsirašėte: gali būti vienu ženklu per daug arba per mažai.
withdraw-empty = Įveskite savo patvirtinimo kodą.
withdraw-closed = Rinkimas baigtas. Rašykite organizatoriams: kol jūsų pareiškimas neperduotas, jie gali pasirūpinti, kad jis būtų išimtas.

## A language in which the initiative has no version

no-version-heading = Šios iniciatyvos negalima pasirašyti lietuvių kalba
no-version-text = Pritarimo pareiškimas teikiamas kalba, kuria iniciatyva užregistruota. Visa šios svetainės informacija prieinama lietuvių kalba; norėdami pasirašyti, pasirinkite vieną iš šių kalbų:
no-version-read-in = Skaityti ir pasirašyti { $language } kalba

## Member States that cannot be signed for on that day

no-state-heading = Šios valstybės narės pasirinkti negalima
no-state-not-member = { $state } pasirašymo dieną nėra Europos Sąjungos valstybė narė, todėl pritarimo pareiškimo dėl jos teikti negalima.
no-state-left = { $state } išstojo iš Europos Sąjungos. Pritarimo pareiškimus dėl šios valstybės buvo galima teikti iki { $date }
no-state-not-yet = { $state } įstojo į Europos Sąjungą { $date } Iki tos dienos pritarimo pareiškimo dėl šios valstybės teikti negalima.
no-state-choose = Pasirinkite kitą valstybę narę, kurios forma jums tinka.

## When signing is not possible

status-open-title = Galima pasirašyti
status-open-text = Šiai iniciatyvai galite pritarti dabar.
status-locked-title = Pasirašymas trumpam sustabdytas
status-locked-text = Serveris paleistas iš naujo ir laukia, kol prižiūrėtojai jį atrakins. Niekas, kas buvo įrašyta, nedingo. Sugrįžkite po valandos.
status-paused-title = Pasirašymas sustabdytas
status-paused-text = Organizatoriai kol kas sustabdė rinkimą. Niekas, kas buvo įrašyta, nedingo. Sugrįžkite vėliau.
status-not-open-title = Rinkimas dar neprasidėjo
status-not-open-text = Iniciatyvą galite skaityti jau dabar. Pasirašyti bus galima nuo { $date }
status-closed-title = Rinkimas baigtas
status-closed-text = Pritarimo pareiškimus buvo galima teikti iki { $date } Ačiū visiems, kurie dalyvavo.
status-disk-full-title = Pasirašymas sustabdytas dėl techninės priežasties
status-disk-full-text = Serveryje nebeliko vietos naujiems pareiškimams. Prižiūrėtojams apie tai pranešta. Niekas, kas buvo įrašyta, nedingo. Sugrįžkite vėliau.
status-store-failed-title = Pasirašymas sustabdytas dėl techninės priežasties
status-store-failed-text = Serveris šiuo metu negali saugiai įrašyti naujų pareiškimų, todėl jų nepriima. Niekas, kas buvo įrašyta, nedingo. Sugrįžkite vėliau.
status-information-stays = Visa kita šioje svetainėje ir toliau galima skaityti.

## Progress

progress-title = Eiga
progress-intro = Iniciatyva pavyksta, kai galiojančių pritarimo pareiškimų yra { $goal } ir bent { $states } valstybėse narėse pasiektas nustatytas mažiausias jų skaičius.
progress-caption = Pritarimo pareiškimai pagal valstybes nares
progress-column-state = Valstybė narė
progress-column-statements = Pareiškimai
progress-column-threshold = Mažiausias skaičius
progress-column-share = Mažiausio skaičiaus dalis
progress-total = Visos valstybės narės
progress-reached = Mažiausias skaičius pasiektas
progress-states-reached = { $count ->
    [0] Mažiausias skaičius dar nepasiektas nė vienoje valstybėje narėje.
    [one] Mažiausias skaičius pasiektas { $count } valstybėje narėje.
    [few] Mažiausias skaičius pasiektas { $count } valstybėse narėse.
   *[other] Mažiausias skaičius pasiektas { $count } valstybių narių.
}
progress-percent = { $percent } %
progress-not-verified = Šie pareiškimai surinkti čia. Kiek iš jų galioja, institucijos nustatys po rinkimo.
progress-map = Valstybės narės pagal pasiektą mažiausio skaičiaus dalį
progress-map-hint = Tie patys skaičiai pateikti lentelėje žemiau.
progress-map-none = dar nė vieno
progress-map-reached = mažiausias skaičius pasiektas
progress-column-reserve = Su atsarga
progress-reserve-hint = Dalį pareiškimų institucijos pripažįsta negaliojančiais. Todėl surinkite daugiau už mažiausią skaičių: turint atsargą, gali negalioti { $percent } pareiškimų.
progress-still-needed = { $count ->
    [one] dar reikia { $count }
    [few] dar reikia { $count }
   *[other] dar reikia { $count }
}
progress-timeline-heading = Diena po dienos
progress-timeline-hint = Kas buvo paskelbta kiekvienos dienos pabaigoje.
progress-timeline-column-day = Diena
progress-timeline-column-sum = Paskelbta
progress-timeline-column-more = Tą dieną
progress-timeline-picture = Nuo { $from } iki { $to } paskelbtas skaičius išaugo iki { $count }.
progress-timeline-none = Pirmoji diena dar nesibaigė.
progress-milestones-heading = Svarbiausi etapai
progress-milestones-none = Pirmasis etapas dar laukia.
progress-feed = Sekti etapus sklaidos kanalų skaityklėje
progress-open-data = Tie patys skaičiai kaip atvirieji duomenys

## Milestones, the feed, and what other sites embed

feed-title = Svarbiausi etapai: „{ $title }“
milestone-opened = Rinkimas prasidėjo
milestone-count = { $count ->
    [one] { $count } pritarimo pareiškimas
    [few] { $count } pritarimo pareiškimai
   *[other] { $count } pritarimo pareiškimų
}
milestone-state = Mažiausias skaičius pasiektas dar vienoje valstybėje narėje: { $state }
milestone-states = Mažiausias skaičius pasiektas { $count } { $count ->
    [one] valstybėje narėje
    [few] valstybėse narėse
   *[other] valstybių narių
}: tiek ir reikia
milestone-goal = { $goal } pritarimo pareiškimų: tiek ir reikia
milestone-closed = Rinkimas baigtas
widget-frame-title = Eiga: „{ $title }“
widget-button = Skaityti ir pasirašyti
widget-where = Pasirašoma rinkimo puslapyje, adresu { $host }.
widget-new-window = (atveria naują langą)

## Privacy

privacy-title = Privatumas
privacy-intro = Kas vyksta su jūsų duomenimis, paprastais žodžiais. Teisės aktuose nustatytas pranešimas pateiktas žemiau.
privacy-who-heading = Kas už juos atsako
privacy-who-text = Šios iniciatyvos organizatoriai. Su jais galite susisiekti čia:
privacy-what-heading = Kas ir kokiu tikslu renkama
privacy-what-text = Duomenys, kurių prašo jūsų valstybė narė, ir nieko daugiau. Jų tikslas vienas: parodyti, kad iniciatyvai pritaria pakankamai piliečių.
privacy-not-heading = Kas nerenkama
privacy-not-text = Nei jūsų įrenginio adresas, nei jus sekantys slapukai, nei trečiųjų šalių statistika; jokių šriftų ar scenarijų iš kitur. Kol pasirašote, yra daugiausia du slapukai, kuriuos gali skaityti tik ši svetainė: jie galioja, kol parodomas puslapis su kodu. Tai, ką įvedėte, bet dar neišsiuntėte, lieka šiame jūsų naršyklės skirtuke ir ten užmirštama, kai pasirašote.
privacy-sees-heading = Kas juos mato
privacy-sees-text = Valstybės narės, kurios forma pasirašote, institucija ir organizatorių raktų saugotojai atvėrimo metu. Šio serverio prižiūrėtojai išsaugotų pareiškimų skaityti negali.
privacy-keeps-heading = Kiek laiko jie saugomi
privacy-keeps-text-2011 = Ne ilgiau kaip vieną mėnesį po iniciatyvos pateikimo Komisijai arba 18 mėnesių po jos registracijos, žiūrint, kas įvyksta anksčiau. Šios iniciatyvos atveju – vėliausiai iki { $date }
privacy-keeps-text-2019 = Ne ilgiau kaip vieną mėnesį po iniciatyvos pateikimo Komisijai arba 21 mėnesį nuo rinkimo pradžios, žiūrint, kas įvyksta anksčiau. Šios iniciatyvos atveju – vėliausiai iki { $date }
privacy-keeps-proceedings = Tik tada, kai pareiškimų reikia teismui ar institucijai, juos galima saugoti ilgiau – kol ta byla baigsis.
privacy-news-heading = Naujienos el. paštu
privacy-news-text = Jei pasirašę paliekate el. pašto adresą, organizatoriai jį naudoja naujienoms apie šią iniciatyvą ir niekam kitam. Jis jiems užantspauduojamas, laikomas atskirai nuo pareiškimų, su data, bet be laiko, ir ištrinamas, kai tik atsisakote naujienų, bet ne vėliau kaip { $date }
privacy-partner-heading = Kaip čia patekote
privacy-partner-text = Jei jus čia atvedė partnerio nuoroda, to partnerio skaičius padidinamas vienetu. Su jūsų pareiškimu tai nesaugoma.
privacy-rights-heading = Jūsų teisės
privacy-rights-text = Galite klausti, ar jūsų duomenys saugomi, prašyti juos ištaisyti ar ištrinti arba apriboti jų tvarkymą. Rašykite organizatoriams, ir jie atsakys per mėnesį. Turėdami patvirtinimo kodą, pareiškimą galite atšaukti patys.
privacy-rights-sealed = Išsaugoti pareiškimai užantspauduoti, todėl jūsiškio organizatoriai gali ieškoti tik tada, kai raktų saugotojai atveria surinktus pareiškimus. Iki tol prašymas jį išimti saugomas, o tada įvykdomas.
privacy-complaint-heading = Kur skųstis
privacy-complaint-text = Galite kreiptis į valstybės narės, kurioje gyvenate arba kurioje, jūsų manymu, pažeistos taisyklės, duomenų apsaugos instituciją.
privacy-statutory-heading = Reglamente nustatytas pranešimas apie privatumą
privacy-unofficial = Ši formuluotė yra mūsų pačių ir neoficiali. Autentiškas tekstas skelbiamas Europos Sąjungos oficialiajame leidinyje.

## How your data is protected

trust-title = Kaip saugomi jūsų duomenys
trust-intro = Šiame puslapyje rašoma, kas ir ką galėtų perskaityti ir kodėl. Daugumą dalykų galite patikrinti patys.
trust-journey-heading = Jūsų pareiškimo kelias
trust-journey-typing = Kol rašote, iš jūsų įrenginio niekas neišsiunčiama.
trust-journey-sending = Kai paspaudžiate mygtuką, jūsų pareiškimas užšifruotas keliauja į šį serverį. Ten jis patikrinamas, tik atmintyje.
trust-journey-sealing = Prieš išsaugant jis užantspauduojamas organizatorių komiteto raktu. Po to jo negali atverti nei serveris, nei tas, kas pavogtų jo diskus ar atsargines kopijas.
trust-journey-opening = Pasibaigus rinkimui, { $quorum } iš { $shares } raktų saugotojų sujungia savo rakto dalis neprijungtame prie tinklo kompiuteryje ir atveria surinktus pareiškimus.
trust-journey-handover = Kiekviena institucija gauna tik savo valstybės narės pareiškimus.
trust-server-heading = Ką serveris gali perskaityti ir ko ne
trust-server-can = Jis mato pareiškimą tuo metu, kai jį siunčiate. Nešifruotai jis saugo valstybę narę, dieną ir formos kalbą.
trust-server-cannot = Išsaugotame pareiškime jis negali perskaityti nei vardo, nei adreso, nei numerio, nei ko nors kita. Jūsų įrenginio adreso jis nesaugo; tik priešais jį esanti užkarda veda trumpą prisijungimų žurnalą, atskirai nuo pareiškimų, kaip reikalauja techninės taisyklės.
trust-server-limits = Turėtumėte žinoti ir tai: kas perimtų veikiantį serverį, nuo tada galėtų skaityti, kas įvedama, ir patikrinti spėjimą, ar tam tikras žmogus pasirašė.
trust-once-heading = Įskaitoma vieną kartą, neatskleidžiama niekam
trust-once-text = Jei kas nors pasirašo du kartus, abu pareiškimai gauna tą patį atsakymą, o žmogus įskaitomas vieną kartą. Todėl niekas čia negali sužinoti, ar pasirašėte, ir niekas negali jums sutrukdyti pasirašyti.
trust-keys-heading = Kur yra raktai
trust-keys-committee = Privatusis komiteto raktas sukurtas neprijungtu prie tinklo kompiuteriu ir niekada nebuvo šiame serveryje. Jis egzistuoja tik kaip dalys (jų yra { $shares }), o kiekvieną turi vis kitas saugotojas. Kad raktą būtų galima panaudoti, reikia bet kurių { $quorum } iš jų.
trust-keys-committee-rehearsal = Šiame bandyme komiteto raktą sukūrė pati programa, ji laiko ir visas jo dalis (jų yra { $shares }). Tikrame rinkime raktą sukuria raktų saugotojai neprijungtu prie tinklo kompiuteriu, o jam panaudoti reikia bet kurių { $quorum } dalių.
trust-keys-thumbprint = Komiteto rakto kontrolinis kodas
trust-keys-thumbprint-hint = Raktų saugotojai tą patį kodą turi popieriuje.
trust-keys-appliance = Viešasis šio serverio parašo raktas
trust-keys-appliance-hint = Juo serveris pasirašo tai, ką perduoda, kad niekas nieko negalėtų įterpti.
trust-keys-ceremony = Komiteto raktas sukurtas { $date }
trust-end-heading = Pabaiga
trust-end-text = Teisės aktai reikalauja, kad organizatoriai visus pareiškimus, kad ir kur būtų jų kopijos, sunaikintų ne vėliau kaip { $date }
trust-place-heading = Kur yra serveris
trust-place-text = Teisės aktai reikalauja, kad duomenys būtų saugomi Europos Sąjungos valstybės narės teritorijoje.
trust-source-heading = Patikrinkite patys
trust-source-text = Programinė įranga yra atvirojo kodo. Kiekvienas gali ją skaityti, kompiliuoti ir išbandyti; jos formatai aprašyti, kad ir kiti galėtų rašyti juos skaitančias programas.
trust-version = Programinės įrangos versija

## Help

help-title = Pagalba
help-intro = Atsakymai į dažniausius klausimus.
help-initiative-question = Kas yra Europos piliečių iniciatyva?
help-initiative-answer = Ja milijonas piliečių gali paprašyti, kad Europos Komisija pasiūlytų teisės aktą. Komisija turi atsakyti ir pasakyti, ką darys ir kodėl.
help-who-question = Kas gali pasirašyti?
help-who-answer = Europos Sąjungos piliečiai, sulaukę reikiamo amžiaus. Kitos sąlygos priklauso nuo valstybės narės: pasirinkite ją, ir formoje bus parašyta, kas gali ja naudotis.
help-several-question = Gyvenu vienoje valstybėje narėje, o esu kitos pilietis ar pilietė. Kurią rinktis?
help-several-answer-2011 = Bet kurią, kurios forma jums tinka, bet tik vieną. Kiekvienos valstybės narės formoje parašyta, kas gali ja naudotis.
help-several-answer-2019 = Tą, kurios pilietybę turite. Kur gyvenate, nesvarbu.
help-number-question = Kodėl manęs prašo dokumento numerio ar asmens kodo?
help-number-answer = Kai kurios valstybės narės pagal jį patikrina, ar pasirašęs asmuo tikrai yra. Teisės aktuose nustatyta, kurios to prašo. Niekam kitam organizatoriai jo naudoti negali.
help-document-question = Mano dokumento sąraše nėra.
help-document-answer = Šiai valstybei narei tinka tik sąraše nurodyti dokumentai. Galbūt turite kitą iš jų arba jums tinka kitos valstybės narės forma.
help-warning-question = Puslapyje rašoma, kad mano numeris atrodo neįprastai, bet jis teisingas.
help-warning-answer = Tada pažymėkite „Viską įvedžiau teisingai“ ir paspauskite mygtuką dar kartą. Pareiškimas bus įrašytas toks, koks yra.
help-again-question = Nežinau, ar jau pasirašiau. Ar galiu pasirašyti dar kartą?
help-again-answer = To nereikia, bet ir nekenkia: žmogus įskaitomas tik vieną kartą.
help-other-question = Ar galiu pasirašyti už kitą žmogų?
help-other-answer = Ne. Kiekvienas pasirašo pats. Galite padėti kam nors įvesti duomenis, jei tas žmogus yra šalia jūsų ir to nori.
help-withdraw-question = Ar galiu atšaukti pritarimą?
help-withdraw-answer = Taip, patvirtinimo kodu, kurį gavote pasirašę, kol vyksta rinkimas.
help-receipt-question = Pamečiau patvirtinimo kodą.
help-receipt-answer = Jo negalima parodyti dar kartą, nes serveris nežino, kuris yra jūsų. Jūsų pareiškimas ir toliau galioja. Jei norite, kad jis būtų išimtas, rašykite organizatoriams.
help-robot-question = Ką daro patikra nuo robotų?
help-robot-answer = Jūsų įrenginys išsprendžia mažą skaičiavimo užduotį, trunkančią sekundę ar dvi. Vienam žmogui tai nieko nereiškia, o tam, kas nori išsiųsti milijonus netikrų pareiškimų, – labai daug. Jokia trečioji šalis nedalyvauja.
help-scripts-question = Ar galiu pasirašyti be scenarijų arba su ekrano skaitytuvu?
help-scripts-answer = Taip. Kiekvienas laukas turi pavadinimą, ir kiekvienas pranešimas susietas su savo lauku. Be scenarijų patikrą pakeičia šeši skaitmenys: juos galite perskaityti paveikslėlyje arba išgirsti savo kalba.
help-next-question = Kas vyksta pasirašius?
help-next-answer = Jūsų pareiškimas lieka užantspauduotas iki rinkimo pabaigos. Tada jį patikrina jūsų valstybės narės institucija, ir jis sunaikinamas.
help-contact-question = Kažkas neveikia arba turiu kitą klausimą.
help-contact-answer = Rašykite organizatoriams. Nesiųskite jiems savo dokumento numerio ar asmens kodo.

## Accessibility

accessibility-title = Prieinamumas
accessibility-intro = Čia turi galėti pasirašyti kiekvienas, bet kuriuo įrenginiu ir kad ir kokie būtų jo gebėjimai.
accessibility-aim = Ši svetainė sukurta taip, kad atitiktų Saityno turinio prieinamumo gaires (WCAG 2.2, AA lygis) ir Europos standartą EN 301 549.
accessibility-ways-heading = Kaip ja naudotis
accessibility-way-keyboard = Vien klaviatūra, ekrano skaitytuvu, balsu arba jungikliu.
accessibility-way-large = Padidinta keturis kartus, su jūsų pasirinktomis spalvomis ir kontrastu, šviesi arba tamsi, su judesiu arba be jo.
accessibility-way-simple = Senuose telefonuose ir lėtu ryšiu, tekstinėse naršyklėse, be scenarijų, popieriuje.
accessibility-way-no-puzzle = Be galvosūkių: patikra, kuri vyksta savaime, arba šeši skaitmenys, kuriuos perskaitote ar išgirstate, kaip jums tinka.
accessibility-way-time = Neskubant: atvertas puslapis galioja dvylika valandų.
accessibility-tested-heading = Kaip tai išbandyta
accessibility-tested-text = Prieš kiekvieną leidimą programa patikrina visus puslapius visomis kalbomis, temomis ir pločiais. Programos randa ne viską.
accessibility-problem-heading = Jei kas nors jums trukdo
accessibility-problem-text = Rašykite organizatoriams ir pasakykite, ką norėjote padaryti ir kas įvyko. Nesiųskite jiems savo dokumento numerio ar asmens kodo.

## The certificate

certificate-title = Sertifikatas
certificate-intro = Prieš pradedant rinkti pareiškimus internetu, valstybės narės, kurioje jie saugomi, institucija patikrina sistemą ir patvirtina, kad ji atitinka teisės aktus.
certificate-rehearsal = Tai bandymas. Sistema nesertifikuota, ir tai, kas čia surenkama, niekur negalioja.
certificate-none = Sertifikatas čia dar nepaskelbtas. Kol jo nėra, pareiškimų rinkti negalima.
certificate-authority = Sertifikuojanti institucija
certificate-date = Sertifikato data
certificate-number = Sertifikato numeris
certificate-download = Skaityti sertifikatą

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Šios užklausos suprasti nepavyko
failure-400-what = Kažkas joje buvo ne taip, kaip siunčia šis puslapis. Nieko neįrašyta.
failure-400-next = Grįžkite prie iniciatyvos ir pradėkite iš ten.
failure-404-title = Tokio puslapio nėra
failure-404-what = Galbūt adresas įvestas neteisingai arba pasenęs.
failure-404-next = Eikite prie iniciatyvos: iš ten pasieksite visus puslapius.
failure-405-title = Taip tai neveikia
failure-405-what = Adresas yra, bet į tokią užklausą jis neatsako. Nieko neįrašyta.
failure-405-next = Eikite prie iniciatyvos ir naudokite ten esančią formą.
failure-408-title = Tai užtruko per ilgai
failure-408-what = Jūsų užklausa gauta ne visa. Nieko neįrašyta.
failure-408-next = Patikrinkite ryšį, grįžkite ir paspauskite mygtuką dar kartą.
failure-413-title = Duomenų buvo per daug
failure-413-what = Užklausa buvo didesnė už bet kurią šios svetainės formą. Nieko neįrašyta.
failure-413-next = Grįžkite, sutrumpinkite, ką įvedėte, ir paspauskite mygtuką dar kartą.
failure-415-title = Forma gauta nežinomu formatu
failure-415-what = Ši svetainė priima tik tokias formas, kokias siunčia naršyklė. Nieko neįrašyta.
failure-415-next = Eikite prie iniciatyvos ir naudokite ten esančią formą.
failure-422-title = Patikrinkite, ką įvedėte
failure-422-what = Kažko trūksta arba kažkas neteisinga. Dar nieko neįrašyta.
failure-422-next = Grįžkite prie formos: prie kiekvieno lauko parašyta, ką daryti.
failure-429-title = Per daug bandymų
failure-429-what = Iš jūsų tinklo per trumpą laiką atėjo labai daug užklausų. Nieko neįrašyta.
failure-429-next = Palaukite kelias minutes ir pabandykite dar kartą.
failure-431-title = Jūsų naršyklė atsiuntė per daug
failure-431-what = Užklausos antraštė buvo per didelė, galbūt dėl daugybės slapukų. Nieko neįrašyta.
failure-431-next = Atverkite puslapį privačiame lange ir pabandykite dar kartą.
failure-500-title = Pas mus įvyko klaida
failure-500-what = Tai ne jūsų kaltė. Jei ką tik paspaudėte mygtuką ir nepamatėte kodo, laikykite, kad nieko neįrašyta.
failure-500-next = Pabandykite dar kartą po kelių minučių. Net jei vis dėlto buvote pasirašę, būsite įskaityti tik vieną kartą.
failure-503-title = Pabandykite dar kartą po akimirkos
failure-503-what = Čia vienu metu per daug žmonių arba serveris dar tik paleidžiamas. Nieko neįrašyta.
failure-503-next = Palaukite kelias sekundes ir pabandykite dar kartą.
failure-reference = Jei mums apie tai rašysite, nurodykite šį žymenį: { $reference }
failure-home = Prie iniciatyvos
failure-again = Pabandyti dar kartą
