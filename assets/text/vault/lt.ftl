# Cista, lietuvių. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – saugykla
vault-frame-name = Saugykla
vault-frame-navigation = Užduotys rinkimo eilės tvarka
vault-frame-home = Apžvalga
vault-frame-offline = Šis kompiuteris neturi tinklo. Niekas iš jo neišeina.
vault-frame-network = Šiame kompiuteryje įjungtas tinklas ({ $device }). Prieš ką nors įvesdami, ištraukite laidą ir išjunkite belaidį ryšį.
vault-frame-swap = Šis kompiuteris gali rašyti savo atmintį į diską. Prieš įvesdami dalį, naudokite saugyklos atmintinę arba paprašykite išjungti mainų sritį.
vault-frame-idle = Jei čia { $minutes } min. niekas nieko nedaro, visos paslaptys ištrinamos ir posėdis baigiasi.
vault-frame-step = { $step } žingsnis iš { $steps }
vault-frame-next = Kas bus toliau
vault-frame-final = To negalima atšaukti
vault-frame-back-button = Atgal
vault-frame-continue-button = Tęsti
vault-home-sitting = Vyksta posėdis: { $name }. Jis ten, kur jį palikote.
vault-frame-resume-button = Tęsti jį
vault-frame-stop-button = Baigti posėdį ir viską ištrinti
vault-frame-wrong = Prašome pažiūrėti dar kartą
vault-frame-detail = Ką apie tai sako programa, angliškai

## The first page

vault-home-title = Ką norite daryti?
vault-home-intro = Ši programa veikia tik šiame kompiuteryje. Puslapyje ji rodo po vieną žingsnį, ir kiekvienas puslapis sako, kas bus toliau ir ko negalima atšaukti.
vault-home-interrupted = Čia buvo nutraukta ceremonija: { $date }. Jos raktas buvo tik atmintyje ir dingo. Pradėkite iš naujo ir sunaikinkite tos ceremonijos lapus ir failus.
vault-home-interrupted-shares = { $count ->
    [one] { $count } jos dalis jau buvo perduota: paprašykite ją grąžinti.
    [few] { $count } jos dalys jau buvo perduotos: paprašykite jas grąžinti.
    [many] { $count } jos dalies jau buvo perduota: paprašykite grąžinti.
   *[other] { $count } jos dalių jau buvo perduota: paprašykite jas grąžinti.
}
vault-task-ceremony = Surengti rakto ceremoniją
vault-task-ceremony-text = Sukurti komiteto raktą ir kiekvienam raktų saugotojui perduoti jo dalį. Apie valandą, prieš prasidedant rinkimui.
vault-task-rehearsal = Išbandyti atvėrimą
vault-task-rehearsal-text = Tikromis dalimis parodyti, kad bandomasis serverio pareiškimas atsiveria. Tik tada rinkimas gali prasidėti.
vault-task-check = Patikrinti dalį
vault-task-check-text = Vienam ir namuose sužinoti, ar jūsų dalis dar gera. Penkios minutės, kas tris mėnesius.
vault-task-open = Atverti tai, kas surinkta
vault-task-open-text = Kai rinkimas baigtas: sudėti dalis ir kiekvienai valstybei narei parengti paketą.
vault-task-renew = Atnaujinti dalis
vault-task-renew-text = Kai keičiasi raktų saugotojai: tam pačiam raktui padaryti naują dalių rinkinį.
vault-task-verify = Patvirtinti failą
vault-task-verify-text = Paklausti, kas yra rinkinys ar paketas, ar jis visas ir ką jame rasite. Dalies nereikia.

## Who may enter

vault-door-title = Šis adresas saugyklos neatveria
vault-door-text = Programos rodomą adresą galima panaudoti vieną kartą ir vienoje naršyklėje. Ten, kur programa paleista, paspauskite Enter ir naudokite naują adresą.
vault-failure-title = Nepavyko
vault-failure-form = Puslapis buvo per senas arba atėjo ne iš saugyklos. Nieko nepadaryta. Grįžkite į apžvalgą ir bandykite dar kartą.
vault-failure-large = Tai, ką atsiuntėte, didesnė už viską, ką šis puslapis priima. Nieko nepadaryta. Pasirinkite kitą failą.
vault-failure-missing = Tokio puslapio nėra. Grįžkite į apžvalgą.
vault-failure-ours = Programoje kažkas nepavyko. Nieko neįrašyta. Grįžkite į apžvalgą ir bandykite dar kartą.
vault-failure-order = Šis žingsnis dabar negalimas. Puslapis rodo, kur posėdis yra.
vault-failure-home-button = Į apžvalgą

## Ending a sitting

vault-stop-title = Baigti šį posėdį?
vault-stop-text = Viskas, ką šis posėdis slapto laiko atmintyje, ištrinama. Jau įrašyti failai lieka savo vietose.
vault-stop-ceremony = Neperduotos dalys prarandamos. Kol neperduota kiekviena dalis, rakto naudoti negalima: surenkite naują ceremoniją.
vault-stop-button = Viską ištrinti ir baigti
vault-stop-keep-button = Ne, tęsti

## The ceremony: before it

vault-ceremony-title = Rakto ceremonija
vault-ceremony-intro = Viskas, kas renkama, užantspauduojama vienam raktui. Tas raktas dabar sukuriamas, padalijamas į dalis ir pamirštamas. Vėliau keli raktų saugotojai kartu gali jį vėl sudėti, ir niekas kitas.
vault-ceremony-need-heading = Ko reikia
vault-ceremony-need-people = Raktų saugotojų arba bent dviejų žmonių, stebinčių kiekvieną žingsnį. Niekas nelieka prie kompiuterio vienas.
vault-ceremony-need-computer = Kompiuterio be tinklo, geriausia paleisto iš saugyklos atmintinės. Telefonai lieka už durų.
vault-ceremony-need-printer = Spausdintuvo su laidu. Jei jis įsimena, ką spausdino, paskui jį reikia išvalyti arba sunaikinti.
vault-ceremony-need-envelopes = Kiekvienam saugotojui voko ir, jei norite, tuščios atmintinės.
vault-ceremony-need-stick = Dar vienos atmintinės viešajam failui, kuris keliaus į serverį.
vault-ceremony-next = Jūs nusprendžiate, kiek bus dalių. Dar nieko nekuriama.
vault-ceremony-begin-button = Visi čia: pradėti

## The ceremony: numbers and places

vault-numbers-title = Kiek dalių?
vault-numbers-intro = Kiekvienas saugotojas saugo vieną dalį. Mažesnis skaičius žemiau sako, kiek jų turi susirinkti.
vault-numbers-shares-label = Dalys, po vieną kiekvienam saugotojui
vault-numbers-shares-hint = Nuo 2 iki 15. Piliečių komitete yra septyni nariai: septynios yra geras skaičius.
vault-numbers-quorum-label = Dalys, kurios kartu atveria tai, kas surinkta
vault-numbers-quorum-hint = Bent 2. Trys iš septynių reiškia: keturios dalys gali dingti, o du saugotojai kartu nieko negali.
vault-numbers-impossible = Šie skaičiai nedera. Padarykite nuo 2 iki 15 dalių, kurių reikėtų bent 2 ir daugiausia visų.
vault-numbers-fragile = Su šiais skaičiais negali dingti nė viena dalis. Jei dings, viskas, kas surinkta, bus prarasta visam laikui. Padarykite bent viena dalimi daugiau, negu reikia.
vault-numbers-fragile-label = Žinome, kad niekada negali dingti nė viena dalis
vault-numbers-place-label = Kur dedami šio posėdžio failai
vault-numbers-place-hint = Ten įrašomas tik viešasis failas ir tie dalių failai, kurių nori saugotojai.
vault-numbers-next = Nurodote, kas yra saugotojai.

## The ceremony: custodians

vault-custodians-title = Kas yra raktų saugotojai?
vault-custodians-intro = Ant kiekvieno lapo spausdinamas vardas ir nurodymai čia pasirinkta kalba.
vault-custodians-person = { $number } dalis
vault-custodians-name-label = Saugotojo vardas
vault-custodians-language-label = Lapo kalba
vault-custodians-missing = Prašome nurodyti kiekvieno saugotojo vardą.
vault-custodians-next = Sukuriamas raktas. Iki tol dar galite grįžti ir viską pakeisti.

## The ceremony: making the key

vault-make-title = Sukurti raktą
vault-make-intro = Raktas sukuriamas atmintyje, padalijamas ir iškart ištrinamas. Jis niekur neįrašomas.
vault-make-summary = Padaromos dalys: { $shares }. Bet kurios { $quorum } iš jų atveria tai, kas renkama.
vault-make-warning = Nuo šiol būkite, kol perduota kiekviena dalis. Jei programa uždaroma anksčiau, raktas prarastas ir surengiate naują ceremoniją.
vault-make-button = Dabar sukurti raktą ir jo dalis: { $shares }

## The ceremony: handing over

vault-hand-title = { $number } dalis: { $name }
vault-hand-count = Perduota dalių: { $given } iš { $shares }
vault-hand-leave = Į ekraną ir popierių dabar žiūri tik: { $name }.

vault-sheet-intro = Išspausdinkite šį lapą dabar. Tai ir yra dalis: kas jį turi, turi rakto gabalą.
vault-sheet-open-button = Rodyti lapą spausdinti
vault-sheet-page-button = Rodyti lapą kaip puslapį
vault-sheet-hint = Jis atsiveria atskirame lange. Ten išspausdinkite, pažiūrėkite, ar įskaitoma kiekviena grupė, ir uždarykite langą. Jo neįrašykite.
vault-sheet-save-label = Nėra spausdintuvo? Įrašyti lapą į failą
vault-sheet-save-hint = Kas gauna failą, turi dalį. Išspausdinkite jį kompiuteriu be tinklo ir paskui sunaikinkite atmintinę.
vault-sheet-save-button = Įrašyti lapą
vault-sheet-saved = Lapas įrašytas: { $file }.
vault-sheet-next = Iš popieriaus perskaitomos dvi grupės, kad matytųsi, jog jis įskaitomas. Skaito: { $name }.
vault-sheet-printed-button = Lapas išspausdintas

vault-prove-intro = Skaitykite iš išspausdinto lapo, ne iš ekrano. Skaito: { $name }.
vault-prove-group-label = { $group } grupė lape
vault-prove-wrong = { $group } grupė ne tokia, kokia turėtų būti lape. Perskaitykite ją dar kartą. Jei jos neįmanoma perskaityti, grįžkite ir išspausdinkite lapą iš naujo.
vault-prove-next = Dalį galima įrašyti ir į failą.
vault-prove-button = Taip parašyta lape

vault-file-intro = Lapo pakanka. Failą atmintinėje patogiau naudoti ir lengviau nukopijuoti. Sprendžia: { $name }.
vault-file-none-label = Be failo, tik lapas
vault-file-locked-label = Failas su savo slaptafraze
vault-file-plain-label = Failas be slaptafrazės
vault-file-place-label = Kur dedamas failas
vault-file-passphrase-label = Slaptafrazė, kurią renkasi saugotojas
vault-file-passphrase-hint = Bent dvylika ženklų: keturi žodžiai ar daugiau. Kas ją pamiršta, dar turi lapą.
vault-file-again-label = Slaptafrazė dar kartą
vault-file-short = Slaptafrazė per trumpa. Imkite bent dvylika ženklų.
vault-file-differs = Abi slaptafrazės nesutampa. Įrašykite abi iš naujo.
vault-file-button = Toliau
vault-file-fault = Failo įrašyti nepavyko. Pažiūrėkite, ar atmintinė įkišta ir ar į ją galima rašyti, tada bandykite dar kartą.

vault-over-intro = Įdėkite lapą į voką ir perduokite: { $name }.
vault-over-saved = Dalis įrašyta ir čia: { $file }.
vault-over-final = Po to programa dalį pamiršta. Jos nebegalima išspausdinti.
vault-over-next = Kita dalis.
vault-over-next-last = Viešasis failas serveriui.
vault-over-button = Lapas perduotas: { $name }

## The ceremony: the public file and the end

vault-public-title = Viešasis failas serveriui
vault-public-intro = Šis mažas pasirašytas failas pasako serveriui, kuriam raktui jis antspauduoja. Jame nėra nieko slapto.
vault-public-saved = Jis įrašytas: { $file }.
vault-public-thumbprint-label = Komiteto rakto kontrolinis kodas
vault-public-thumbprint-hint = Kiekvienas saugotojas jį užsirašo arba turi lape. Viešoji svetainė rodys tas pačias raides ir skaitmenis: jei rodys kitus, kažkas pakeitė raktą.
vault-public-code-label = Tas pats failas kaip kodas
vault-public-next = Nuneškite failą į serverį ir ten įkelkite. Tada išbandykite atvėrimą, prieš prasidedant rinkimui.
vault-public-button = Kontrolinis kodas užrašytas
vault-end-title = Baigta ir ištrinta
vault-end-ceremony = Raktas sukurtas ir pamirštas. Dalys ({ $shares }) yra pas saugotojus, ir šiame kompiuteryje nebėra nė vienos.
vault-end-renewal = Naujos dalys yra pas saugotojus, ir šiame kompiuteryje nebėra nė vienos.
vault-end-old = Senos dalys vis dar atveria tai, kas surinkta. Pareikalaukite kiekvienos pagal numerį ir sunaikinkite.
vault-end-written = Kas įrašyta
vault-end-nothing = Nieko daugiau neįrašyta.
vault-end-off = Dabar išjunkite kompiuterį. Neužtenka tik nuleisti dangtį.

## Entering shares

vault-shares-title = Įvesti dalis
vault-shares-intro = Saugotojai vienas po kito įveda savo dalį vienu iš šių būdų. Kiti žiūri į šalį.
vault-shares-found-label = Dalies failas, rastas čia arba atmintinėje
vault-shares-found-none = Nė vienas iš šių
vault-shares-count = { $given } iš { $quorum } reikalingų dalių
vault-shares-have = { $number } dalis yra čia ir gera.
vault-shares-file-label = Arba dalies failas iš kitur
vault-shares-passphrase-label = Jo slaptafrazė, jei ji yra
vault-shares-groups-label = Arba grupės iš lapo
vault-shares-groups-hint = Rašykite visas grupes vieną po kitos. Didžiosiomis ar mažosiomis raidėmis, su tarpais ar be jų.
vault-shares-code-label = Arba tai, ką skaitytuvas perskaitė iš kodo
vault-shares-nothing = Įveskite dalį vienu iš šių būdų: failu, grupėmis arba kodu.
vault-shares-add-button = Pridėti šią dalį
vault-shares-enough = Dalių pakanka. Galite tęsti.
vault-shares-next = Dalys lieka atmintyje, kol ši užduotis baigta, ir tada ištrinamos.

vault-share-not-a-share = Tai ne atkūrimo dalis. Imkite ceremonijos įrašytą failą arba grupes iš lapo.
vault-share-groups = { $count ->
    [one] Grupė { $groups } įrašyta klaidingai. Palyginkite ją su lapu.
    [few] Grupės { $groups } įrašytos klaidingai. Palyginkite jas su lapu.
    [many] Grupės { $groups } įrašytos klaidingai. Palyginkite jas su lapu.
   *[other] Grupės { $groups } įrašytos klaidingai. Palyginkite jas su lapu.
}
vault-share-length = Grupių yra { $count }, o dalis jų turi { $max }. Pažiūrėkite, ar kuri nepraleista arba neįrašyta dukart.
vault-share-damaged = Dalis pažeista arba įrašyta klaidingai. Palyginkite ją su lapu po grupę.
vault-share-foreign = Ši dalis yra kito komiteto rakto. Imkite šios ceremonijos dalį.
vault-share-wrong = Tai ne ta { $number } dalis, kurią padarė ceremonija. Imkite kito saugotojo dalį ir pasakykite organizatoriams.
vault-share-repeated = { $number } dalis jau čia. Kiekviena dalis skaičiuojama kartą.
vault-share-locked = Šis failas užrakintas slaptafraze. Pasirinkite jį dar kartą ir įrašykite jo slaptafrazę.
vault-share-passphrase = Slaptafrazė šio failo neatveria. Pasirinkite jį dar kartą ir vėl įrašykite slaptafrazę.
vault-share-large = Šis failas per didelis, kad būtų dalis. Pasirinkite failą, kurio vardas prasideda share.

## Checking one share

vault-check-title = Patikrinkite savo dalį
vault-check-intro = Darykite tai vienas. Reikia jūsų dalies ir viešojo failo committee.json, kurį gali turėti bet kas: jį siunčia organizatoriai.
vault-check-record-label = Viešasis failas committee.json
vault-check-record-file-label = Arba šis failas iš kitur
vault-check-record-wrong = Tai ne ceremonijos viešasis failas arba jis pakeistas. Paprašykite organizatorių committee.json.
vault-check-button = Patikrinti dalį
vault-check-good-title = Jūsų dalis gera
vault-check-good = { $number } dalis iš { $shares } yra tiksliai tokia, kokią padarė ceremonija. Padėkite ją atgal į vietą ir pasakykite organizatoriams, kad šiandien ją patikrinote.
vault-check-bad-title = Dalis nepriimta
vault-check-thumbprint = Ji yra komiteto rakto su šiuo kontroliniu kodu. Palyginkite jį su užsirašytu.
vault-check-wiped = Tai, ką įvedėte, jau ištrinta.
vault-check-again-button = Patikrinti kitą dalį

## The rehearsal

vault-rehearsal-title = Išbandyti atvėrimą
vault-rehearsal-intro = Serveris užantspaudavo bandomąjį pareiškimą taip, kaip antspauduos tikrus, ir organizatoriai jums atnešė failą rehearsal.json. Čia jį atveria tikros dalys, o atsakymas grįžta į serverį.
vault-rehearsal-file-label = Serverio failas rehearsal.json
vault-rehearsal-other-label = Arba šis failas iš kitur
vault-rehearsal-file-wrong = Tai ne serverio bandymas arba jis pakeistas. Paprašykite prižiūrėtojo jį padaryti iš naujo.
vault-rehearsal-next = Įvedate tiek dalių, kiek reikės rinkimui.
vault-rehearsal-failed = Dalys geros, bet bandomasis pareiškimas neatsiveria. Rinkimas negali prasidėti: pasakykite prižiūrėtojui ir organizatoriams.
vault-rehearsal-done-title = Bandomasis pareiškimas atsivėrė
vault-rehearsal-done = Atsakymas įrašytas: { $file }. Jame nėra nieko slapto. Nuneškite jį į serverį; audito žurnalas pasakys, kurios dalys panaudotos, pagal numerį.
vault-rehearsal-place-label = Kur dedamas atsakymas

## Opening: the collection

vault-open-title = Kuris rinkinys?
vault-open-intro = Pasirinkite užantspauduotą rinkinį, kurį eksportavo serveris. Jis peržiūrimas, prieš kam nors įvedant dalį.
vault-open-found-label = Šiame kompiuteryje ir jo atmintinėse rasti rinkiniai
vault-open-none = Nerasta nė vieno. Įkiškite atmintinę ir įkelkite puslapį iš naujo arba įrašykite, kur yra failas.
vault-open-path-label = Arba kur yra failas
vault-open-path-hint = Visas kelias, prasidedantis pasviruoju brūkšniu.
vault-open-path-wrong = Tokio failo nėra arba jo negalima perskaityti. Pažiūrėkite, ar atmintinė įkišta.
vault-open-look-button = Pažiūrėti
vault-open-look-next = Failas patvirtinamas nuo pirmo iki paskutinio baito. Dideliam reikia kelių minučių.

vault-facts-title = Ar tai tas rinkinys?
vault-facts-whole = Failas visas ir pasirašytas rinkusio serverio.
vault-facts-rehearsal = Tai bandymas. Jame nėra tikrų pareiškimų.
vault-facts-name = Rinkinio pavadinimas
vault-facts-initiative = Registracijos numeris
vault-facts-exported = Eksportuota
vault-facts-server = Serverio rakto kontrolinis kodas
vault-facts-committee = Komiteto rakto kontrolinis kodas
vault-facts-digest = Failo SHA-256
vault-facts-generation = Rakto karta
vault-facts-compare = Palyginkite abu kontrolinius kodus su tais, kuriuos užsirašė saugotojai. Jei kuris skiriasi, čia sustokite.
vault-facts-compare-label = Abu kontroliniai kodai yra tie, kurie užrašyti
vault-facts-compare-missing = Pirmiausia palyginkite kontrolinius kodus ir čia tai patvirtinkite.
vault-facts-submissions = Pateikta
vault-facts-withdrawn = Atšaukta
vault-facts-state = Valstybė narė
vault-facts-total = Iš viso
vault-facts-next = Saugotojai įveda savo dalis.
vault-facts-button = Tai tas

## Opening: recipients, files, place

vault-recipients-title = Kas skaitys kiekvieną paketą?
vault-recipients-intro = Kiekvienas paketas užšifruojamas vienos valstybės narės institucijai. Institucija, nedavusi rakto, gauna aštuonių žodžių slaptafrazę, išspausdintą laiške.
vault-recipients-approved = Organizatorių patvirtinta: { $thumbprint }
vault-recipients-letter = Slaptafrazė, laiške
vault-recipients-file = Raktas faile { $file }
vault-recipients-wrong = Šio rakto naudoti negalima: { $state }. Pasirinkite kitą arba laišką.
vault-recipients-hint = Raktų ieškoma failuose šalia rinkinio. Prieš pasirinkdami palyginkite kontrolinį kodą su institucija telefonu.
vault-recipients-next = Pasirenkate failus ir kur jie dedami.

vault-packages-title = Kas bus paketuose?
vault-packages-formats-label = Failai kiekviename pakete
vault-packages-xml-label = XML, kurį skaito institucijų programos
vault-packages-csv-label = CSV lentelė, kurią atveria skaičiuoklė
vault-packages-pdf-label = PDF, pareiškimai kaip formos skaityti ar spausdinti
vault-packages-formats-missing = Pasirinkite bent vieną failų rūšį.
vault-packages-part-label = Pareiškimų vienoje dalyje, daugiausia
vault-packages-part-hint = Dideli paketai dalijami. 250 000 tinka daugumai institucijų.
vault-packages-part-wrong = Nurodykite sveikąjį skaičių nuo 1 000 iki 10 000 000.
vault-packages-place-label = Kur dedami paketai
vault-packages-place-hint = Ten sukuriamas naujas aplankas. Vietos turėtų būti maždaug tiek, kiek užima rinkinys, o su PDF triskart daugiau.
vault-packages-next = Rinkinys atveriamas ir parengiami paketai. Tai gali užtrukti, galima nutraukti ir tęsti.
vault-packages-warning = Nuo čia pareiškimai yra šio kompiuterio atmintyje. Į diską jie patenka tik užšifruoti.
vault-packages-button = Atverti rinkinį ir parengti paketus

## Long work

vault-work-title = Prašome palaukti
vault-work-intro = Šis puslapis atsinaujina pats. Galite palikti jį atvertą ir nieko nedaryti.
vault-work-verifying = Failas patvirtinamas.
vault-work-epochs = Raktas atveria rinkinį.
vault-work-sorting = Pareiškimai lyginami, kad kiekvienas žmogus būtų suskaičiuotas kartą.
vault-work-packaging = Rengiamas paketas: { $state }.
vault-work-other = Programa dirba.
vault-work-percent = { $percent } % šios dalies

## Opening: what came of it

vault-result-title = Paketai parengti
vault-result-place = Jie yra čia: { $place }.
vault-result-adds-up = Dėl kiekvieno pateikimo atsiskaityta: stulpeliai sutampa.
vault-result-packaged = Pakete
vault-result-repeats = Pakartojimai
vault-result-alternatives = Alternatyvos, atskirai
vault-result-failures = Neatverta
vault-result-package = Paketas
vault-result-explain = Pakartojimas yra antras to paties žmogaus pateikimas su tais pačiais duomenimis; alternatyvos duomenys kiti, ir institucija gali skaičiuoti ją vietoj pirmojo. Kartu jie skaičiuojami kartą.
vault-result-failures-heading = Pateikimai, kurių nepavyko atverti
vault-result-failures-none = Pavyko atverti kiekvieną pateikimą.
vault-result-failures-more = Sąraše manifest.json išvardyti visi { $count }.
vault-result-reason-unknown-epoch = rinkinyje nėra to, kas jį atveria
vault-result-reason-unsigned-epoch = nepasirašyta serverio
vault-result-reason-foreign-epoch = kito serverio arba kitam raktui
vault-result-reason-does-not-open = pakeista arba užantspauduota kam kitam
vault-result-reason-not-a-statement = nėra pareiškimo
vault-result-reason-no-form = netinka jokiai šios valstybės narės formai
vault-result-reason-withdrawn = pažymėta ir kaip atšaukta
vault-result-reason-other = dėl priežasties, nurodytos manifest.json
vault-result-letters-heading = Spausdintini laiškai
vault-result-letters = Kiekvieną laišką siųskite kitu keliu negu jo paketą: kas turi abu, gali viską perskaityti. Išspausdinkite laiškus dabar ir paskui ištrinkite.
vault-result-wiped = Dalys ir raktas ištrinti.
vault-result-next = Kiekvieną paketą perduokite jo institucijai. Pirmas kiekvieno puslapis sako, ką institucija su juo daro.
vault-result-done-button = Baigti

## Renewal

vault-renew-title = Atnaujinti dalis
vault-renew-intro = Nauji saugotojai gauna naujas to paties rakto dalis. Dar kartą susirenka tiek senų dalių, kiek reikia.
vault-renew-revokes-nothing = Senos dalys irgi lieka geros. Kas nebeturi galėti atverti to, kas surinkta, turi grąžinti seną lapą. Jei tai neįmanoma, verčiau sukurkite naują raktą.
vault-renew-record-label = Viešasis rakto failas committee.json
vault-renew-next = Saugotojai įveda senas dalis.

## Verifying

vault-verify-title = Patvirtinti failą
vault-verify-intro = Pasirinkite rinkinį, paketą, paketų aplanką arba viešąjį failą. Niekas nekeičiama ir nieko slapto nereikia.
vault-verify-found-label = Rasta šiame kompiuteryje ir jo atmintinėse
vault-verify-button = Patvirtinti
vault-verify-good-title = Viskas yra
vault-verify-bad-title = Ne taip, kaip turėtų būti
vault-verify-collection = Užantspauduotas rinkinys, visas ir pasirašytas jį padariusio serverio.
vault-verify-package = Paketas: { $state }. Kiekvienas failas toks, kaip sako manifestas.
vault-verify-opening = Viskas, ką įrašė atvėrimas: kiekvienas paketas toks, kaip sako jo manifestas.
vault-verify-share = Atkūrimo dalis. Padėkite ją; patikrinkite skyriuje „Patikrinti dalį“.
vault-verify-ceremony = Viešasis rakto ceremonijos failas, nepakeistas. Bet kurios { $quorum } iš { $shares } dalių atveria tai, kas jam užantspauduota.
vault-verify-encrypted = Užšifruotas failas. Pirmiausia jį iššifruokite raktu arba slaptafraze ir patvirtinkite, kas viduje.
vault-verify-other = Cista failas, visas.
vault-verify-unknown = To Cista nedaro. Pasirinkite rinkinį, paketą ar jo aplanką, arba viešąjį failą.
vault-verify-unreadable = Perskaityti negalima. Pažiūrėkite, ar kelias teisingas ir atmintinė įkišta.
vault-verify-changed = Pakeista, nukirsta arba pažeista. Niekuo jame nepasitikėkite ir paprašykite atsiųsti dar kartą.
vault-verify-held = Ceremonija surengta
vault-verify-statements = Pareiškimų jame

vault-sample-heading = Paimti imtį
vault-sample-text = Institucija, tikrinanti imtį, čia paima, kuriuos pareiškimus ji žiūri. Ta pati sėkla visada duoda tą pačią imtį, tad bet kas gali ją pakartoti.
vault-sample-size-label = Pareiškimų imtyje
vault-sample-seed-label = Pačios institucijos sėkla
vault-sample-seed-hint = Žodžiai ar skaičiai, kurių niekas negalėjo numatyti: pavyzdžiui, kauliukų metimai. Užsirašykite juos.
vault-sample-wrong = Nurodykite pareiškimų skaičių, ne didesnį, negu jų yra, ir sėklą.
vault-sample-button = Paimti imtį
vault-sample-done = Paimta pareiškimų: { $count }. Sąrašas įrašytas: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Rinkinys ne visas arba pakeistas. Dar kartą nukopijuokite jį iš serverio ir palyginkite jo SHA-256.
vault-fault-signature = Rinkinio nepasirašė serveris, kurį jis nurodo. Niekuo jame nepasitikėkite ir pasakykite organizatoriams.
vault-fault-shares = Dalys nesudaro rakto, kuriam šis rinkinys užantspauduotas. Pasakykite organizatoriams.
vault-fault-generation = Rinkinys užantspauduotas daugiau negu vienam raktui, ir trūksta kitos kartos dalių.
vault-fault-place = Ten nieko negalima įrašyti arba aplankas netuščias. Pasirinkite kitą vietą.
vault-fault-space = Paketų nepavyko įrašyti iki galo. Pažiūrėkite, ar yra vietos, ir pradėkite iš naujo: baigti paketai išsaugoti.
vault-fault-recipient = Vienos institucijos rakto naudoti negalima. Pasirinkite kitą arba laišką.
vault-fault-moved = Rinkinys pasikeitė jį skaitant. Palikite atmintinę įkištą arba pirmiausia nukopijuokite failą į šį kompiuterį.
vault-fault-program = Programa suklydo ir nieko daugiau neįrašė. Užsirašykite, ką ji sako žemiau, ir praneškite.

## Choosing a place

vault-place-here = Aplankas, su kuriuo paleista programa: { $place }
vault-place-stick = Atmintinė { $place }
vault-place-none = Atmintinės nerasta. Įkiškite ją ir įkelkite puslapį iš naujo.
vault-place-other-label = Arba kitas aplankas
vault-place-wrong = Šio aplanko nėra arba į jį negalima rašyti. Pasirinkite kitą.
