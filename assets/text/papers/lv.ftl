# Cista, latviešu. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = { $page }. lapa no { $count }
paper-made = Izveidots ar Cista: { $date }
paper-rehearsal = Izmēģinājums: viss uz šī papīra ir izdomāts, un nekas no tā neskaitās.
paper-model-2011 = Paraugs: Regulas (ES) Nr. 211/2011 { $reference } pielikums, mūsu pašu vārdiem. Autentiskais paraugs ir Eiropas Savienības Oficiālajā Vēstnesī.
paper-model-2019 = Paraugs: Regulas (ES) 2019/788 { $reference } pielikums, mūsu pašu vārdiem. Autentiskais paraugs ir Eiropas Savienības Oficiālajā Vēstnesī.

paper-initiative-heading = Iniciatīva
paper-initiative-title = Iniciatīvas nosaukums
paper-initiative-subject = Temats
paper-initiative-period = Vākšanas periods
paper-initiative-register = Lapa Komisijas reģistrā
paper-organisers-heading = Organizatori
paper-organisers-others = Citi organizatori
paper-organisers-address = Pasta adrese

paper-count-column = Skaits
paper-count-online = Parakstīti tiešsaistē
paper-count-paper = Parakstīti uz papīra
paper-count-esigned = Parakstīti ar uzlabotu elektronisko parakstu
paper-count-states = Dalībvalstis, kurās sasniegts minimums

paper-sign-heading = Apliecinājums un paraksti
paper-sign-place = Vieta un datums
paper-sign-representative = Pārstāvja paraksts
paper-sign-substitute = Aizstājēja paraksts
paper-sign-entity = Juridiskās personas vārdā
paper-sign-authority = Paraksts un oficiālais zīmogs

## The guide: the first page of a package

paper-guide-title = Paziņojumi par atbalstu pārbaudei
paper-guide-intro = Šajā paketē ir Eiropas pilsoņu iniciatīvas paziņojumi par atbalstu jūsu dalībvalstij. Šis ceļvedis saka, kas tajā ir, kā to atvērt un saskaitīt, ko nosūtīt atpakaļ un kad to iznīcināt.
paper-guide-authority = Šīs dalībvalsts kompetentajai iestādei

paper-guide-part = Šī ir { $page }. daļa no { $count }. Katra daļa ir atsevišķa pakete; skaitļi zemāk attiecas uz visām daļām kopā.
paper-guide-holds-heading = Ko satur pakete
paper-guide-packaged = Pārbaudāmie paziņojumi par atbalstu, viens no katra cilvēka
paper-guide-alternatives = Alternatīvas: citas to pašu cilvēku veidlapas
paper-guide-namesakes = Paziņojumi ar vārdabrāli
paper-guide-repeats = Atkārtojumi, izlaisti
paper-guide-withdrawn = Parakstītāja atsaukti, izlaisti
paper-guide-failures = Neizdevās nolasīt, nosaukti manifestā
paper-guide-submissions = Saņemtās veidlapas kopā
paper-guide-sum = Saņemtās veidlapas ir paziņojumu, alternatīvu, atkārtojumu, atsaukto un nenolasāmo summa.
paper-guide-alternatives-text = Alternatīvas: kas parakstījis vairākkārt ar dažādām ziņām, paziņojumu vidū ir vienreiz. Pārējās veidlapas ir failos, kuru nosaukums sākas ar { $example }, katra ar tā paziņojuma identifikatoru, pie kura pieder. Ja šis paziņojums izrādās nederīgs, varat pārbaudīt tā alternatīvas. No katra cilvēka skaita augstākais vienu veidlapu.
paper-guide-namesakes-text = Vārdabrāļi: dažiem cilvēkiem ir vienādi vārdi un, kur veidlapa to jautā, vienāds dzimšanas datums, bet ne vienāds numurs, dokuments vai dalībvalsts. Tie var būt divi cilvēki vai viens. Atsevišķs saraksts tos nosauc pēc identifikatora. Izlemjat jūs.
paper-guide-remarks-text = { $count ->
    [zero] Piezīmes: par { $count } paziņojumiem ir kas sakāms. Atsevišķs saraksts tos nosauc pēc identifikatora.
    [one] Piezīmes: par { $count } paziņojumu ir kas sakāms. Atsevišķs saraksts to nosauc pēc identifikatora.
   *[other] Piezīmes: par { $count } paziņojumiem ir kas sakāms. Atsevišķs saraksts tos nosauc pēc identifikatora.
}
paper-guide-suspicious-text = { $count ->
    [zero] { $count } paziņojumu nāca no tīkliem, kas reizē sūtīja neparasti daudz. Tas vien nevienu no tiem nepadara mazāk derīgu.
    [one] { $count } paziņojums nāca no tīkla, kas reizē sūtīja neparasti daudz. Tas vien to nepadara mazāk derīgu.
   *[other] { $count } paziņojumi nāca no tīkliem, kas reizē sūtīja neparasti daudz. Tas vien nevienu no tiem nepadara mazāk derīgu.
}

paper-guide-files-heading = Faili
paper-guide-files-name = Faila nosaukums
paper-guide-file-guide = šis ceļvedis
paper-guide-file-request = pārbaudes lūgums
paper-guide-file-certificate = aizpildāms tukšs sertifikāts
paper-guide-file-xml = paziņojumi Komisijas XML formātā, importēšanai
paper-guide-file-csv = tie paši paziņojumi kā tabula
paper-guide-file-pdf = tie paši paziņojumi veidlapas izskatā, lasīšanai vai drukāšanai
paper-guide-file-alternatives = alternatīvas
paper-guide-file-namesakes = vārdabrāļu saraksts
paper-guide-file-remarks = piezīmju saraksts
paper-guide-file-committee = organizatoru atslēgas publiskie dati; ar šo atslēgu manifests ir parakstīts
paper-guide-file-manifest = skaiti un katra cita faila SHA-256
paper-guide-file-signature = organizatoru elektroniskais paraksts manifestam

paper-guide-count-heading = Kā skaitīt
paper-guide-count-text = CSV tabulā katra rinda pēc pirmās ir viena veidlapa, XML failā – katrs elements { $field }. Skaitļiem jābūt šeit norādītajiem.

paper-guide-sample-heading = Kā izvilkt nejaušu izlasi
paper-guide-sample-text = Ja pārbaudāt izlasi, šī komanda to izvelk un dod ticamības intervālu. Sēklu izvēlieties paši, piemēram, metot kauliņus: neviens nedrīkst to zināt iepriekš. Glabājiet to, un ikviens varēs izvilkt to pašu izlasi vēlreiz.

paper-guide-import-heading = Kā importēt
paper-guide-import-xml = XML failos ir Komisijas vākšanas programmatūras elementi, tāpēc tai veidotas programmas var tos lasīt.
paper-guide-import-csv = CSV tabulas ir UTF-8, starp šūnām ir komati. Importējiet katru sleju kā tekstu, lai neviens numurs nezaudētu sākuma nulles. Apostrofs šūnas pirmās zīmes priekšā neļauj izklājlapu programmai to uzskatīt par formulu: tas nepieder pie ierakstītā.

paper-guide-return-heading = Ko nosūtīt atpakaļ un līdz kuram laikam
paper-guide-return-text = Nosūtiet kontaktpersonām sertifikātu, kas saka, cik paziņojumu par atbalstu ir derīgi. Tas ir bez maksas. Varat izmantot tukšo vai savu veidlapu.
paper-guide-return-deadline = Regula jums dod trīs mēnešus no dienas, kad saņēmāt lūgumu.
paper-guide-return-received = Saņemts
paper-guide-return-due = Sertifikāts līdz

paper-guide-destroy-heading = Kad paketi iznīcināt
paper-guide-destroy-2011 = Iznīciniet paketi, visu no tās izveidoto un katru kopiju vēlākais mēnesi pēc sertifikāta izdošanas. Ilgāk drīkst glabāt tikai to, kas vajadzīgs administratīvam procesam vai tiesvedībai, līdz nedēļai pēc galīgā lēmuma.
paper-guide-destroy-2019 = Iznīciniet paketi, visu no tās izveidoto un katru kopiju vēlākais trīs mēnešus pēc pārbaudes pabeigšanas. Ilgāk drīkst glabāt tikai to, kas vajadzīgs administratīvam procesam vai tiesvedībai, līdz mēnesim pēc to beigām.
paper-guide-questions = Jautājumi? Rakstiet kontaktpersonām:

## How to open a package: on the guide and on the letter

paper-open-heading = Kā atvērt paketi
paper-open-place = Atveriet to datorā, ko var lietot tikai pārbaudītāji.
paper-open-age = Pakete ir šifrēta jūsu iestādes age atslēgai. Datorā, kurā ir slepenā atslēga, ierakstiet:
paper-open-age-passphrase = Pakete ir šifrēta ar age ar astoņu vārdu paroles frāzi. Ierakstiet šo komandu, tad paroles frāzi:
paper-open-gpg = Pakete ir šifrēta jūsu iestādes OpenPGP sertifikātam. Datorā, kurā ir slepenā atslēga, ierakstiet:
paper-open-cms = Pakete ir šifrēta jūsu iestādes X.509 sertifikātam. Datorā, kurā ir slepenā atslēga, ierakstiet:
paper-open-zip = Pakete ir ZIP arhīvs, šifrēts ar AES-256 ar astoņu vārdu paroles frāzi. Atveriet arhīvu ar programmu, kas pazīst AES, piemēram, 7-Zip, un ierakstiet paroles frāzi. Programma, ar kuru ZIP arhīvus atver pats Windows, AES nepazīst. Terminālī komanda ir:
paper-open-letter = Paroles frāze pie jums nonāk vēstulē, citā ceļā.
paper-open-either = Tā pati pakete ir divos veidos, un ar vienu pietiek.
paper-open-plain = Pakete nav šifrēta. Glabājiet to tur, kur neviens cits to nevar lasīt.
paper-open-verify = Pēc tam ļaujiet šai komandai salīdzināt katru failu ar manifestu:
paper-open-fault = Ja pakete neatveras vai kāds fails atšķiras no manifesta, neturpiniet. Rakstiet kontaktpersonām, kas var to atsūtīt vēlreiz.

## The request for verification

paper-request-title = Lūgums pārbaudīt paziņojumus par atbalstu
paper-request-authority = Šīs dalībvalsts kompetentajai iestādei
paper-request-text = Zemāk nosauktie organizatori lūdz jūs pārbaudīt pievienotos paziņojumus par atbalstu un apliecināt, cik no tiem ir derīgi. Tas ir viņu vienīgais lūgums jūsu dalībvalstij.
paper-request-signatories = Parakstītāji no šīs dalībvalsts
paper-request-all = Parakstītāji visās dalībvalstīs
paper-request-enclosures-heading = Pievienotie paziņojumi par atbalstu
paper-request-system-heading = Tiešsaistes vākšanas sistēmas sertifikāts
paper-request-system-enclosed = Sertifikāta kopija ir pievienota.
paper-request-system-none = Neviens paziņojums nav parakstīts tiešsaistē, tāpēc sertifikāts nav vajadzīgs.
paper-request-declaration = Apliecinu, ka šajā lūgumā teiktais ir pareizs un ka paziņojumi par atbalstu ir savākti, kā prasa regula.

## The letter with the passphrase

paper-letter-title = Paketes paroles frāze
paper-letter-confidential = Konfidenciāli: tikai iestādei, kurai pakete jāatver
paper-letter-text = Astoņi šīs vēstules vārdi atver šeit nosaukto paziņojumu paketi. Vēstule un pakete ceļo atsevišķi.
paper-letter-package = Paketes nosaukums
paper-letter-size = Lielums baitos
paper-letter-words-heading = Astoņi vārdi
paper-letter-words-text = Ierakstiet tos ar mazajiem burtiem un šādā secībā, starp diviem vārdiem defise, bez atstarpēm.
paper-letter-compare = Pirms atverat paketi, salīdziniet tās nosaukumu, lielumu un SHA-256 ar šīs vēstules datiem.
paper-letter-apart-heading = Pirms tā ir nodota
paper-letter-apart-text = Nogādājiet šo vēstuli citā ceļā nekā paketi: personīgi, ierakstītā sūtījumā vai nolasot pa tālruni. Kam ir abas, tas var lasīt paziņojumus.
paper-letter-destroy-heading = Pēc tam
paper-letter-destroy-text = Glabājiet šo vēstuli ieslēgtu, kamēr to vajag, un iznīciniet to, tiklīdz esat atvēruši paketi.

## The blank form for signing on paper

paper-form-initiative-heading = Aizpildījuši organizatori, kā reģistrēts
paper-form-sheet = Izdrukājiet šo veidlapu uz vienas papīra lapas; drīkst izmantot abas puses. Visi šajā lapā paraksta vienai un tai pašai dalībvalstij.
paper-form-write = Rakstiet ar lielajiem burtiem, katrā rindā viens cilvēks. Katrs paraksta pats.
paper-form-documents = Pieņemamie dokumenti un numuri
paper-form-residence = Pastāvīgā dzīvesvieta: iela, numurs, pasta indekss, vieta, valsts
paper-form-signature = Datums un paraksts
paper-form-return = Parakstīto lapu atnest vai sūtīt

## The blank certificate of the authority

paper-certificate-title = Sertifikāts par derīgo paziņojumu par atbalstu skaitu
paper-certificate-authority = Kompetentās iestādes nosaukums un adrese
paper-certificate-text = Šeit nosauktā iestāde ir pārbaudījusi šeit nosauktās iniciatīvas paziņojumus par atbalstu un par šo dalībvalsti apliecina:
paper-certificate-valid = Derīgo paziņojumu par atbalstu skaits
paper-certificate-words = Tas pats skaitlis vārdiem
paper-certificate-received = Saņemto paziņojumu par atbalstu skaits
paper-certificate-free = Šis sertifikāts ir izdots bez maksas.
paper-certificate-voluntary-heading = Brīvprātīgi, nav sertifikāta daļa
paper-certificate-voluntary-text = Regula šos skaitļus neprasa. Tie palīdz organizatoriem novērtēt, cik paziņojumu ir derīgi citur, un uzzināt, kur parakstītāji kļūdās.
paper-certificate-all = Tika pārbaudīts katrs paziņojums.
paper-certificate-sample = Tika pārbaudīta nejauša izlase. Paziņojumi izlasē:
paper-certificate-invalid = Nederīgi paziņojumi kopā
paper-certificate-reason = Kāpēc tie nav derīgi
paper-reason-unknown = Cilvēks netika atrasts
paper-reason-age = Parakstīšanas dienā par jaunu
paper-reason-repeat = Cilvēks jau bija parakstījis
paper-reason-number = Dokuments vai numurs ir nepareizs vai vairs neder
paper-reason-state = Nav tiesību parakstīt šai dalībvalstij
paper-reason-incomplete = Kaut kā trūkst vai to nevar izlasīt
paper-reason-signature = Trūkst paraksta uz papīra
paper-reason-date = Nav parakstīts vākšanas periodā
paper-reason-other = Citi iemesli

## The submission to the Commission

paper-submission-title = Pilsoņu iniciatīvas iesniegšana Eiropas Komisijai
paper-submission-text = Organizatori iesniedz šeit nosaukto iniciatīvu kopā ar kompetento iestāžu sertifikātiem.
paper-submission-valid-heading = Apliecinātie paziņojumi par atbalstu
paper-submission-valid = Derīgie paziņojumi
paper-submission-certificate = Kompetentā iestāde un tās sertifikāta datums
paper-submission-met = Abi nosacījumi ir izpildīti: vismaz { $goal } derīgi paziņojumi kopā un minimums vismaz tik dalībvalstīs: { $states }.
paper-submission-not-met = Nosacījumi vēl nav izpildīti: kopā vajag { $goal } derīgus paziņojumus un minimumu vismaz tik dalībvalstīs: { $states }.
paper-submission-funding-heading = Atbalsts un finansējums
paper-submission-funding-text = Katrs atbalsta un finansējuma avots, kas devis vairāk par 500 eiro. Ja tādu nav, pārsvītrojiet rindas.
paper-submission-funding-source = Kas to deva
paper-submission-funding-amount = Summa eiro
paper-submission-enclosed = { $count ->
    [zero] Pievienoti { $count } kompetento iestāžu sertifikātu.
    [one] Pievienots { $count } kompetentās iestādes sertifikāts.
   *[other] Pievienoti { $count } kompetento iestāžu sertifikāti.
}
paper-submission-declaration = Apliecinu, ka šajā veidlapā teiktais ir pareizs un ka ir ievērotas visas regulas procedūras un nosacījumi.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = PERSONAS DATI
mark-limited-distribution = IEROBEŽOTA IZPLATĪŠANA: TIKAI ATTIECĪGAJAI DALĪBVALSTIJ

## The sheet of a recovery share, for its custodian

sheet-title = { $number }. atgūšanas daļa no { $shares }
sheet-lead = Šī lapa ir viena no komitejas atslēgas { $shares } daļām; atslēga atver paziņojumus par atbalstu. Jebkuras { $quorum } no tām kopā atver visu; mazāk neatver un neatklāj neko.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Atslēgas glabātājs
sheet-fact-number = Daļa
sheet-fact-number-value = { $number } no { $shares }
sheet-fact-quorum = Vajag, lai atvērtu
sheet-fact-quorum-value = Jebkuras { $quorum } no { $shares } daļām
sheet-fact-date = Izveidota
sheet-fact-set = Daļu komplekts
sheet-fact-set-value = { $set } (atslēgas paaudze { $generation }, tās daļu izdevums { $edition })
sheet-fact-thumbprint = Komitejas atslēgas nospiedums
sheet-fact-file = Fails

sheet-groups-heading = Noslēpums, grupu skaits: { $count }
sheet-groups-note = Ierakstiet grupas pēc kārtas, ar mazajiem vai lielajiem burtiem. O nozīmē 0, I un L nozīmē 1. Grupas pēdējā zīme pārbauda pārējās, tāpēc programma pasaka, kura grupa jāaplūko vēlreiz.
sheet-qr = QR kods, kurā ir šī daļa

sheet-keep-heading = Glabājiet droši
sheet-keep-place = Glabājiet šo lapu aizlīmētā aploksnē, kur tai varat tikt klāt tikai jūs, un ne tur, kur daļu glabā cits glabātājs.
sheet-keep-photo = Nekad to nefotografējiet, nekopējiet un nesūtiet. Kas to redzējis, tam ir jūsu daļa.
sheet-keep-network = Nekad to neierakstiet un neskenējiet tālrunī vai datorā, kas pieslēgts tīklam.
sheet-keep-file-locked = Failā { $file } ir tā pati daļa ar jūsu paroles frāzi. Šai lapai paroles frāze nav vajadzīga.
sheet-keep-file-open = Failā { $file } ir tā pati daļa bez aizsardzības. Glabājiet to tajā pašā aploksnē vai iznīciniet.

sheet-check-heading = Pārbaudiet katru gadu
sheet-check-how = Izmantojiet datoru bez tīkla: glabātuve pārbauda šo lapu, tāpat komanda { $command }. Neviens cits tam nav vajadzīgs.
sheet-check-tell = Tad pasakiet organizatoriem savas daļas numuru un dienu, un neko citu, kas te rakstīts.

sheet-help-heading = Ja kaut kas notiek
sheet-help-lost = Pazudusi, bojāta vai kāda cita redzēta: tūlīt pasakiet organizatoriem. Pārējie tad var izveidot jaunas daļas.
sheet-help-leave = Ja vairs nevarat to glabāt: nododiet to personīgi un lūdziet organizatoriem izveidot jaunas daļas.
sheet-help-called = Ja šo komplektu atsauc: iznīciniet lapu un failu un pasakiet organizatoriem, ka to izdarījāt.
sheet-help-open = Kad savākto atver: atnesiet šo lapu pats un salīdziniet nospiedumu.

# Lines and a table to fill in by hand.
sheet-handed-heading = Nodota
sheet-handed-date = Datums
sheet-handed-custodian = Atslēgas glabātāja paraksts
sheet-handed-organiser = Organizatora paraksts
sheet-checks-heading = Ikgadējās pārbaudes
sheet-checks-date = Datums
sheet-checks-place = Kur
sheet-checks-signature = Paraksts

sheet-footer = Slepeni: { $number }. daļa, komplekts { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Komitejas publiskā atslēga
sheet-committee-lead = Šī lapa ir publiska un neko neatver. Tā serverim saka, kam zīmogot paziņojumus par atbalstu, un glabātājam – vai daļa ir īstā.
sheet-committee-fact-shares = Daļas
sheet-committee-fact-shares-value = { $shares }, no kurām jebkuras { $quorum } atver kopā
sheet-committee-fact-signer = Atslēgas, ar ko paraksta paketes, nospiedums
sheet-committee-qr = QR kods, kurā ir visi publiskie dati
sheet-committee-use-heading = Ko ar to darīt
sheet-committee-use-thumbprint = Visi klātesošie pieraksta nospiedumu un salīdzina to ar to, kas ir vietnes datu aizsardzības lapā, pirms sākas vākšana.
sheet-committee-use-server = Fails { $file } dodas uz serveri: iestatīšanā to prasa.
sheet-committee-use-copy = Katrs glabātājs patur šīs lapas vai faila kopiju: ar to daļu var pārbaudīt vienatnē mājās.
sheet-committee-footer = Publiski: komitejas atslēga, komplekts { $set }

## The statements of support, in the layout of the statutory form

statements-part = { $page }. daļa no { $count }
statements-count = { $count ->
    [zero] { $count } paziņojumu par atbalstu šajās lappusēs
    [one] { $count } paziņojums par atbalstu šajās lappusēs
   *[other] { $count } paziņojumi par atbalstu šajās lappusēs
}
statements-number = Nr.
statements-residence = Dzīvesvieta (iela, numurs, pasta indekss, vieta, valsts)
statements-birth = Dzimšanas datums un vieta
statements-document = Dokumenta numurs un veids
statements-signed = Parakstīts, un identifikators
statements-name-at-birth = Dzimstot: { $name }
statements-fathers-name = Tēva vārds: { $name }
statements-issued-by = Izdevējs: { $authority }
statements-alternative = Alternatīva paziņojumam { $identifier }: skaita augstākais vienu no abiem.
statements-undrawn = { $count ->
    [zero] { $count } rakstzīmju, ko šeit neviens fonts nevar uzzīmēt, parādītas kā numuri kvadrātiekavās; pārējos failos tās ir tā, kā ierakstītas.
    [one] { $count } rakstzīme, ko šeit neviens fonts nevar uzzīmēt, parādīta kā numurs kvadrātiekavās; pārējos failos tā ir tā, kā ierakstīta.
   *[other] { $count } rakstzīmes, ko šeit neviens fonts nevar uzzīmēt, parādītas kā numuri kvadrātiekavās; pārējos failos tās ir tā, kā ierakstītas.
}
statements-table = Paziņojumi par atbalstu, katrā rindā viens
