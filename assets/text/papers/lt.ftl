# Cista, lietuvių. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = { $page } puslapis iš { $count }
paper-made = Padaryta su Cista: { $date }
paper-rehearsal = Bandymas: viskas šiame popieriuje išgalvota ir nieko nereiškia.
paper-model-2011 = Pavyzdys: Reglamento (ES) Nr. 211/2011 { $reference } priedas, savais žodžiais. Autentiškas pavyzdys yra Europos Sąjungos oficialiajame leidinyje.
paper-model-2019 = Pavyzdys: Reglamento (ES) 2019/788 { $reference } priedas, savais žodžiais. Autentiškas pavyzdys yra Europos Sąjungos oficialiajame leidinyje.

paper-initiative-heading = Iniciatyva
paper-initiative-title = Iniciatyvos pavadinimas
paper-initiative-subject = Dalykas
paper-initiative-period = Rinkimo laikotarpis
paper-initiative-register = Puslapis Komisijos registre
paper-organisers-heading = Organizatoriai
paper-organisers-others = Kiti organizatoriai
paper-organisers-address = Pašto adresas

paper-count-column = Kiekis
paper-count-online = Pasirašyta internetu
paper-count-paper = Pasirašyta popieriuje
paper-count-esigned = Pasirašyta pažangiuoju elektroniniu parašu
paper-count-states = Valstybės narės, kuriose pasiektas minimumas

paper-sign-heading = Pareiškimas ir parašai
paper-sign-place = Vieta ir data
paper-sign-representative = Atstovo parašas
paper-sign-substitute = Pavaduotojo parašas
paper-sign-entity = Juridinio asmens vardu
paper-sign-authority = Parašas ir oficialus antspaudas

## The guide: the first page of a package

paper-guide-title = Pritarimo pareiškimai tikrinti
paper-guide-intro = Šiame pakete yra Europos piliečių iniciatyvos pritarimo pareiškimai jūsų valstybei narei. Šis vadovas sako, kas jame yra, kaip jį atverti ir suskaičiuoti, ką grąžinti ir kada sunaikinti.
paper-guide-authority = Šios valstybės narės kompetentingai institucijai

paper-guide-part = Tai { $page } dalis iš { $count }. Kiekviena dalis yra atskiras paketas; žemiau pateikti visų dalių skaičiai.
paper-guide-holds-heading = Kas yra pakete
paper-guide-packaged = Tikrintini pritarimo pareiškimai, po vieną iš žmogaus
paper-guide-alternatives = Alternatyvos: kitos tų pačių žmonių formos
paper-guide-namesakes = Pareiškimai, turintys bendravardį
paper-guide-repeats = Pakartojimai, praleisti
paper-guide-withdrawn = Pasirašiusiojo atšaukti, praleisti
paper-guide-failures = Nepavyko perskaityti, nurodyti manifeste
paper-guide-submissions = Iš viso gauta formų
paper-guide-sum = Gautos formos yra pareiškimų, alternatyvų, pakartojimų, atšauktų ir neįskaitomų suma.
paper-guide-alternatives-text = Alternatyvos: kas pasirašė kelis kartus su skirtingais duomenimis, tarp pareiškimų yra kartą. Kitos formos yra failuose, kurių vardas prasideda { $example }, kiekviena su pareiškimo, kuriam priklauso, identifikatoriumi. Jei tas pareiškimas pasirodo negaliojantis, galite tikrinti jo alternatyvas. Iš kiekvieno žmogaus skaičiuojama daugiausia viena forma.
paper-guide-namesakes-text = Bendravardžiai: kai kurių žmonių sutampa vardai ir, kur forma klausia, gimimo data, bet ne numeris, dokumentas ar valstybė narė. Tai gali būti du žmonės arba vienas. Atskiras sąrašas juos nurodo pagal identifikatorių. Sprendžiate jūs.
paper-guide-remarks-text = { $count ->
    [one] Pastabos: apie { $count } pareiškimą yra ką pasakyti. Atskiras sąrašas jį nurodo pagal identifikatorių.
    [few] Pastabos: apie { $count } pareiškimus yra ką pasakyti. Atskiras sąrašas juos nurodo pagal identifikatorių.
    [many] Pastabos: apie { $count } pareiškimo yra ką pasakyti. Atskiras sąrašas juos nurodo pagal identifikatorių.
   *[other] Pastabos: apie { $count } pareiškimų yra ką pasakyti. Atskiras sąrašas juos nurodo pagal identifikatorių.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } pareiškimas atėjo iš tinklo, kuris vienu metu siuntė neįprastai daug. Vien dėl to jis ne mažiau galioja.
    [few] { $count } pareiškimai atėjo iš tinklų, kurie vienu metu siuntė neįprastai daug. Vien dėl to nė vienas jų ne mažiau galioja.
    [many] { $count } pareiškimo atėjo iš tinklų, kurie vienu metu siuntė neįprastai daug. Vien dėl to nė vienas jų ne mažiau galioja.
   *[other] { $count } pareiškimų atėjo iš tinklų, kurie vienu metu siuntė neįprastai daug. Vien dėl to nė vienas jų ne mažiau galioja.
}

paper-guide-files-heading = Failai
paper-guide-files-name = Failo vardas
paper-guide-file-guide = šis vadovas
paper-guide-file-request = prašymas patikrinti
paper-guide-file-certificate = tuščias sertifikatas užpildyti
paper-guide-file-xml = pareiškimai Komisijos XML formatu, importuoti
paper-guide-file-csv = tie patys pareiškimai lentelėje
paper-guide-file-pdf = tie patys pareiškimai formos pavidalu, skaityti ar spausdinti
paper-guide-file-alternatives = alternatyvos
paper-guide-file-namesakes = bendravardžių sąrašas
paper-guide-file-remarks = pastabų sąrašas
paper-guide-file-committee = vieši organizatorių rakto, kuriuo pasirašytas manifestas, duomenys
paper-guide-file-manifest = skaičiai ir kiekvieno kito failo SHA-256
paper-guide-file-signature = organizatorių elektroninis manifesto parašas

paper-guide-count-heading = Kaip skaičiuoti
paper-guide-count-text = CSV lentelėje kiekviena eilutė po pirmosios yra viena forma, XML faile – kiekvienas elementas { $field }. Skaičiai turi būti tokie, kokie nurodyti čia.

paper-guide-sample-heading = Kaip paimti atsitiktinę imtį
paper-guide-sample-text = Jei tikrinate imtį, ši komanda ją paima ir pateikia pasikliautinąjį intervalą. Sėklą pasirinkite patys, pavyzdžiui, mesdami kauliukus: niekas negali jos žinoti iš anksto. Saugokite ją, ir bet kas galės dar kartą paimti tą pačią imtį.

paper-guide-import-heading = Kaip importuoti
paper-guide-import-xml = XML failuose yra Komisijos rinkimo programinės įrangos elementai, todėl jai skirtos programos gali juos skaityti.
paper-guide-import-csv = CSV lentelės yra UTF-8, tarp langelių kableliai. Kiekvieną stulpelį importuokite kaip tekstą, kad joks numeris neprarastų pradinių nulių. Apostrofas prieš pirmą langelio ženklą neleidžia skaičiuoklei palaikyti jo formule: jis nepriklauso tam, kas įrašyta.

paper-guide-return-heading = Ką grąžinti ir iki kada
paper-guide-return-text = Nusiųskite kontaktiniams asmenims sertifikatą, sakantį, kiek pritarimo pareiškimų galioja. Jis nemokamas. Galite naudoti tuščią arba savo formą.
paper-guide-return-deadline = Reglamentas jums duoda tris mėnesius nuo dienos, kai gavote prašymą.
paper-guide-return-received = Gauta
paper-guide-return-due = Sertifikatas iki

paper-guide-destroy-heading = Kada sunaikinti paketą
paper-guide-destroy-2011 = Paketą, viską, kas iš jo padaryta, ir kiekvieną kopiją sunaikinkite ne vėliau kaip per mėnesį nuo sertifikato išdavimo. Ilgiau galima laikyti tik tai, ko reikia administraciniam ar teismo procesui, iki savaitės po galutinio sprendimo.
paper-guide-destroy-2019 = Paketą, viską, kas iš jo padaryta, ir kiekvieną kopiją sunaikinkite ne vėliau kaip per tris mėnesius nuo tikrinimo pabaigos. Ilgiau galima laikyti tik tai, ko reikia administraciniam ar teismo procesui, iki mėnesio po jo pabaigos.
paper-guide-questions = Klausimų? Rašykite kontaktiniams asmenims:

## How to open a package: on the guide and on the letter

paper-open-heading = Kaip atverti paketą
paper-open-place = Atverkite jį kompiuteriu, kuriuo gali naudotis tik tikrintojai.
paper-open-age = Paketas užšifruotas jūsų institucijos age raktui. Kompiuteryje, kuriame yra slaptasis raktas, įrašykite:
paper-open-age-passphrase = Paketas užšifruotas age su aštuonių žodžių slaptafraze. Įrašykite šią komandą, paskui slaptafrazę:
paper-open-gpg = Paketas užšifruotas jūsų institucijos OpenPGP sertifikatui. Kompiuteryje, kuriame yra slaptasis raktas, įrašykite:
paper-open-cms = Paketas užšifruotas jūsų institucijos X.509 sertifikatui. Kompiuteryje, kuriame yra slaptasis raktas, įrašykite:
paper-open-zip = Paketas yra ZIP archyvas, užšifruotas AES-256 su aštuonių žodžių slaptafraze. Atverkite archyvą programa, kuri moka AES, pavyzdžiui, 7-Zip, ir įrašykite slaptafrazę. Programa, kuria ZIP archyvus atveria pati „Windows“, AES nemoka. Terminale komanda yra:
paper-open-letter = Slaptafrazę gausite laiške, kitu keliu.
paper-open-either = Tas pats paketas yra dviejų pavidalų, ir vieno pakanka.
paper-open-plain = Paketas neužšifruotas. Laikykite jį ten, kur niekas kitas negali jo perskaityti.
paper-open-verify = Tada leiskite šiai komandai kiekvieną failą palyginti su manifestu:
paper-open-fault = Jei paketas neatsiveria arba kuris failas skiriasi nuo manifesto, netęskite. Rašykite kontaktiniams asmenims, jie gali atsiųsti dar kartą.

## The request for verification

paper-request-title = Prašymas patikrinti pritarimo pareiškimus
paper-request-authority = Šios valstybės narės kompetentingai institucijai
paper-request-text = Žemiau nurodyti organizatoriai prašo patikrinti pridėtus pritarimo pareiškimus ir patvirtinti, kiek jų galioja. Tai vienintelis jų prašymas jūsų valstybei narei.
paper-request-signatories = Pasirašiusieji iš šios valstybės narės
paper-request-all = Pasirašiusieji visose valstybėse narėse
paper-request-enclosures-heading = Pridėti pritarimo pareiškimai
paper-request-system-heading = Rinkimo internetu sistemos sertifikatas
paper-request-system-enclosed = Sertifikato kopija pridėta.
paper-request-system-none = Nė vienas pareiškimas nepasirašytas internetu, todėl sertifikato nereikia.
paper-request-declaration = Pareiškiu, kad šio prašymo duomenys teisingi ir kad pritarimo pareiškimai surinkti, kaip reikalauja reglamentas.

## The letter with the passphrase

paper-letter-title = Paketo slaptafrazė
paper-letter-confidential = Konfidencialu: tik institucijai, kuri turi atverti paketą
paper-letter-text = Aštuoni šio laiško žodžiai atveria čia nurodytą pritarimo pareiškimų paketą. Laiškas ir paketas keliauja atskirai.
paper-letter-package = Paketo vardas
paper-letter-size = Dydis baitais
paper-letter-words-heading = Aštuoni žodžiai
paper-letter-words-text = Rašykite juos mažosiomis raidėmis ir šia tvarka, tarp dviejų žodžių brūkšnelis, be tarpų.
paper-letter-compare = Prieš atverdami paketą, palyginkite jo vardą, dydį ir SHA-256 su nurodytais šiame laiške.
paper-letter-apart-heading = Kol neįteikta
paper-letter-apart-text = Šį laišką gabenkite kitu keliu negu paketą: asmeniškai, registruotu paštu arba perskaitę telefonu. Kas turi abu, gali skaityti pareiškimus.
paper-letter-destroy-heading = Paskui
paper-letter-destroy-text = Laikykite šį laišką užrakintą, kol jo reikia, ir sunaikinkite, kai tik atversite paketą.

## The blank form for signing on paper

paper-form-initiative-heading = Užpildė organizatoriai, kaip registruota
paper-form-sheet = Išspausdinkite šią formą viename popieriaus lape; galima naudoti abi puses. Visi šiame lape pasirašo tai pačiai valstybei narei.
paper-form-write = Rašykite didžiosiomis raidėmis, kiekvienoje eilutėje vienas žmogus. Kiekvienas pasirašo pats.
paper-form-documents = Priimami dokumentai ir numeriai
paper-form-residence = Nuolatinė gyvenamoji vieta: gatvė, numeris, pašto kodas, vietovė, šalis
paper-form-signature = Data ir parašas
paper-form-return = Pasirašytą lapą atneškite arba atsiųskite

## The blank certificate of the authority

paper-certificate-title = Galiojančių pritarimo pareiškimų skaičiaus sertifikatas
paper-certificate-authority = Kompetentingos institucijos pavadinimas ir adresas
paper-certificate-text = Čia nurodyta institucija patikrino čia nurodytos iniciatyvos pritarimo pareiškimus ir dėl šios valstybės narės patvirtina:
paper-certificate-valid = Galiojančių pritarimo pareiškimų skaičius
paper-certificate-words = Tas pats skaičius žodžiais
paper-certificate-received = Gautų pritarimo pareiškimų skaičius
paper-certificate-free = Šis sertifikatas išduodamas nemokamai.
paper-certificate-voluntary-heading = Savanoriškai, ne sertifikato dalis
paper-certificate-voluntary-text = Reglamentas šių skaičių neprašo. Jie padeda organizatoriams įvertinti, kiek pareiškimų galioja kitur, ir sužinoti, kur pasirašantieji klysta.
paper-certificate-all = Patikrintas kiekvienas pareiškimas.
paper-certificate-sample = Patikrinta atsitiktinė imtis. Pareiškimų imtyje:
paper-certificate-invalid = Iš viso negaliojančių pareiškimų
paper-certificate-reason = Kodėl jie negalioja
paper-reason-unknown = Žmogus nerastas
paper-reason-age = Pasirašymo dieną per jaunas
paper-reason-repeat = Žmogus jau buvo pasirašęs
paper-reason-number = Dokumentas ar numeris klaidingas arba nebegalioja
paper-reason-state = Neturi teisės pasirašyti šiai valstybei narei
paper-reason-incomplete = Kažko trūksta arba neįskaitoma
paper-reason-signature = Popieriuje trūksta parašo
paper-reason-date = Pasirašyta ne rinkimo laikotarpiu
paper-reason-other = Kitos priežastys

## The submission to the Commission

paper-submission-title = Piliečių iniciatyvos pateikimas Europos Komisijai
paper-submission-text = Organizatoriai pateikia čia nurodytą iniciatyvą kartu su kompetentingų institucijų sertifikatais.
paper-submission-valid-heading = Patvirtinti pritarimo pareiškimai
paper-submission-valid = Galiojantys pareiškimai
paper-submission-certificate = Kompetentinga institucija ir jos sertifikato data
paper-submission-met = Abi sąlygos įvykdytos: iš viso bent { $goal } galiojančių pareiškimų ir minimumas bent tiek valstybių narių: { $states }.
paper-submission-not-met = Sąlygos dar neįvykdytos: iš viso reikia { $goal } galiojančių pareiškimų ir minimumo bent tiek valstybių narių: { $states }.
paper-submission-funding-heading = Parama ir finansavimas
paper-submission-funding-text = Kiekvienas paramos ir finansavimo šaltinis, davęs daugiau kaip 500 eurų. Jei tokių nėra, eilutes perbraukite.
paper-submission-funding-source = Kas davė
paper-submission-funding-amount = Suma eurais
paper-submission-enclosed = { $count ->
    [one] Pridėtas { $count } kompetentingos institucijos sertifikatas.
    [few] Pridėti { $count } kompetentingų institucijų sertifikatai.
    [many] Pridėta { $count } kompetentingų institucijų sertifikato.
   *[other] Pridėta { $count } kompetentingų institucijų sertifikatų.
}
paper-submission-declaration = Pareiškiu, kad šios formos duomenys teisingi ir kad laikytasi visų reglamento procedūrų ir sąlygų.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = ASMENS DUOMENYS
mark-limited-distribution = PLATINIMAS RIBOTAS: TIK SUSIJUSIAI VALSTYBEI NAREI

## The sheet of a recovery share, for its custodian

sheet-title = { $number } atkūrimo dalis iš { $shares }
sheet-lead = Šis lapas yra viena iš { $shares } komiteto rakto, atveriančio pritarimo pareiškimus, dalių. Bet kurios { $quorum } iš jų kartu atveria viską; mažiau neatveria ir neatskleidžia nieko.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Raktų saugotojas
sheet-fact-number = Dalis
sheet-fact-number-value = { $number } iš { $shares }
sheet-fact-quorum = Reikia atverti
sheet-fact-quorum-value = Bet kurių { $quorum } iš { $shares } dalių
sheet-fact-date = Padaryta
sheet-fact-set = Dalių rinkinys
sheet-fact-set-value = { $set } (rakto karta { $generation }, jo dalių laida { $edition })
sheet-fact-thumbprint = Komiteto rakto kontrolinis kodas
sheet-fact-file = Failas

sheet-groups-heading = Paslaptis, grupių: { $count }
sheet-groups-note = Rašykite grupes iš eilės, mažosiomis ar didžiosiomis raidėmis. O reiškia 0, I ir L reiškia 1. Paskutinis grupės ženklas tikrina kitus, todėl programa pasako, kurią grupę pažiūrėti dar kartą.
sheet-qr = QR kodas, kuriame yra ši dalis

sheet-keep-heading = Saugiai laikykite
sheet-keep-place = Laikykite šį lapą užklijuotame voke ten, kur jį pasiekiate tik jūs, ir ne ten, kur dalį laiko kitas saugotojas.
sheet-keep-photo = Niekada jo nefotografuokite, nekopijuokite ir nesiųskite. Kas jį matė, turi jūsų dalį.
sheet-keep-network = Niekada jo neįveskite ir neskenuokite telefone ar prie tinklo prijungtame kompiuteryje.
sheet-keep-file-locked = Faile { $file } yra ta pati dalis su jūsų slaptafraze. Šiam lapui slaptafrazės nereikia.
sheet-keep-file-open = Faile { $file } yra ta pati dalis be apsaugos. Laikykite jį tame pačiame voke arba sunaikinkite.

sheet-check-heading = Tikrinkite kasmet
sheet-check-how = Naudokite kompiuterį be tinklo: saugykla tikrina šį lapą, taip pat komanda { $command }. Niekieno kito nereikia.
sheet-check-tell = Tada pasakykite organizatoriams savo dalies numerį ir dieną, ir nieko daugiau, kas čia parašyta.

sheet-help-heading = Jei kas nors atsitinka
sheet-help-lost = Dingo, pažeista arba matė kas nors kitas: iškart pasakykite organizatoriams. Kiti tada gali padaryti naujas dalis.
sheet-help-leave = Jei nebegalite jos saugoti: perduokite asmeniškai ir paprašykite organizatorių padaryti naujas dalis.
sheet-help-called = Jei šis rinkinys atšaukiamas: sunaikinkite lapą ir failą ir pasakykite organizatoriams, kad tai padarėte.
sheet-help-open = Kai atveriama tai, kas surinkta: patys atneškite šį lapą ir palyginkite kontrolinį kodą.

# Lines and a table to fill in by hand.
sheet-handed-heading = Perduota
sheet-handed-date = Data
sheet-handed-custodian = Raktų saugotojo parašas
sheet-handed-organiser = Organizatoriaus parašas
sheet-checks-heading = Kasmetiniai patikrinimai
sheet-checks-date = Data
sheet-checks-place = Kur
sheet-checks-signature = Parašas

sheet-footer = Slapta: { $number } dalis, rinkinys { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Viešasis komiteto raktas
sheet-committee-lead = Šis lapas viešas ir nieko neatveria. Serveriui jis sako, kam antspauduoti pritarimo pareiškimus, o saugotojui – ar dalis ta.
sheet-committee-fact-shares = Dalys
sheet-committee-fact-shares-value = { $shares }, kurių bet kurios { $quorum } atveria kartu
sheet-committee-fact-signer = Rakto, kuriuo pasirašomi paketai, kontrolinis kodas
sheet-committee-qr = QR kodas, kuriame yra visi vieši duomenys
sheet-committee-use-heading = Ką su juo daryti
sheet-committee-use-thumbprint = Visi dalyvaujantys užsirašo kontrolinį kodą ir palygina jį su esančiu svetainės duomenų apsaugos puslapyje, prieš prasidedant rinkimui.
sheet-committee-use-server = Failas { $file } keliauja į serverį: jo prašo diegiant.
sheet-committee-use-copy = Kiekvienas saugotojas laiko šio lapo ar failo kopiją: su ja dalį galima patikrinti vienam, namuose.
sheet-committee-footer = Vieša: komiteto raktas, rinkinys { $set }

## The statements of support, in the layout of the statutory form

statements-part = { $page } dalis iš { $count }
statements-count = { $count ->
    [one] Šiuose puslapiuose { $count } pritarimo pareiškimas
    [few] Šiuose puslapiuose { $count } pritarimo pareiškimai
    [many] Šiuose puslapiuose { $count } pritarimo pareiškimo
   *[other] Šiuose puslapiuose { $count } pritarimo pareiškimų
}
statements-number = Nr.
statements-residence = Gyvenamoji vieta (gatvė, numeris, pašto kodas, vietovė, šalis)
statements-birth = Gimimo data ir vieta
statements-document = Dokumento numeris ir rūšis
statements-signed = Pasirašyta, ir identifikatorius
statements-name-at-birth = Gimstant: { $name }
statements-fathers-name = Tėvo vardas: { $name }
statements-issued-by = Išdavė: { $authority }
statements-alternative = Pareiškimo { $identifier } alternatyva: iš dviejų skaičiuojamas daugiausia vienas.
statements-undrawn = { $count ->
    [one] { $count } ženklas, kurio čia negali nupiešti joks šriftas, parodytas kaip numeris laužtiniuose skliaustuose; kituose failuose jis toks, koks buvo įrašytas.
    [few] { $count } ženklai, kurių čia negali nupiešti joks šriftas, parodyti kaip numeriai laužtiniuose skliaustuose; kituose failuose jie tokie, kokie buvo įrašyti.
    [many] { $count } ženklo, kurio čia negali nupiešti joks šriftas, vietoje rodomi numeriai laužtiniuose skliaustuose; kituose failuose jie tokie, kokie buvo įrašyti.
   *[other] { $count } ženklų, kurių čia negali nupiešti joks šriftas, parodyta kaip numeriai laužtiniuose skliaustuose; kituose failuose jie tokie, kokie buvo įrašyti.
}
statements-table = Pritarimo pareiškimai, kiekvienoje eilutėje po vieną
