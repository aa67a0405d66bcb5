# Cista, latviešu. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – glabātuve
vault-frame-name = Glabātuve
vault-frame-navigation = Uzdevumi vākšanas secībā
vault-frame-home = Pārskats
vault-frame-offline = Šim datoram nav tīkla. Nekas to neatstāj.
vault-frame-network = Šajā datorā ir ieslēgts tīkls ({ $device }). Pirms kaut ko ievadāt, izvelciet kabeli un izslēdziet bezvadu tīklu.
vault-frame-swap = Šis dators var rakstīt savu atmiņu diskā. Pirms ievadāt daļu, izmantojiet glabātuves zibatmiņu vai lūdziet izslēgt maiņvietu.
vault-frame-idle = Ja { $minutes } minūtes te neviens neko nedara, visi noslēpumi tiek izdzēsti un sēde beidzas.
vault-frame-step = { $step }. solis no { $steps }
vault-frame-next = Kas notiks tālāk
vault-frame-final = To nevar atsaukt
vault-frame-back-button = Atpakaļ
vault-frame-continue-button = Turpināt
vault-home-sitting = Notiek sēde: { $name }. Tā ir tur, kur jūs to atstājāt.
vault-frame-resume-button = Turpināt to
vault-frame-stop-button = Beigt sēdi un visu izdzēst
vault-frame-wrong = Lūdzu, paskatieties uz šo vēlreiz
vault-frame-detail = Ko par to saka programma, angliski

## The first page

vault-home-title = Ko vēlaties darīt?
vault-home-intro = Šī programma darbojas tikai šajā datorā. Tā rāda vienu soli lapā, un katra lapa saka, kas notiks tālāk un ko nevar atsaukt.
vault-home-interrupted = Šeit tika pārtraukta ceremonija: { $date }. Tās atslēga bija tikai atmiņā un ir zudusi. Sāciet no jauna un iznīciniet tās ceremonijas lapas un failus.
vault-home-interrupted-shares = { $count ->
    [zero] { $count } tās daļu jau bija nodotas: prasiet tās atpakaļ.
    [one] { $count } tās daļa jau bija nodota: prasiet to atpakaļ.
   *[other] { $count } tās daļas jau bija nodotas: prasiet tās atpakaļ.
}
vault-task-ceremony = Rīkot atslēgas ceremoniju
vault-task-ceremony-text = Izveidot komitejas atslēgu un katram atslēgas glabātājam nodot tās daļu. Apmēram stunda, pirms sākas vākšana.
vault-task-rehearsal = Izmēģināt atvēršanu
vault-task-rehearsal-text = Ar īstām daļām parādīt, ka servera izmēģinājuma paziņojums atveras. Tikai tad vākšana var sākties.
vault-task-check = Pārbaudīt daļu
vault-task-check-text = Uzzināt vienatnē un mājās, vai jūsu daļa vēl ir laba. Piecas minūtes, ik pēc trim mēnešiem.
vault-task-open = Atvērt savākto
vault-task-open-text = Kad vākšana ir beigusies: salikt daļas kopā un katrai dalībvalstij izveidot paketi.
vault-task-renew = Atjaunot daļas
vault-task-renew-text = Kad mainās atslēgas glabātāji: tai pašai atslēgai izveidot jaunu daļu komplektu.
vault-task-verify = Pārliecināties par failu
vault-task-verify-text = Jautāt, kas ir krājums vai pakete, vai tā ir vesela un ko satur. Daļa nav vajadzīga.

## Who may enter

vault-door-title = Šī adrese neatver glabātuvi
vault-door-text = Programmas rādīto adresi var izmantot vienreiz un vienā pārlūkprogrammā. Tur, kur programma palaista, nospiediet Enter un izmantojiet jauno adresi.
vault-failure-title = Tas neizdevās
vault-failure-form = Lapa bija pārāk veca vai nenāca no glabātuves. Nekas netika darīts. Atgriezieties pārskatā un mēģiniet vēlreiz.
vault-failure-large = Nosūtītais ir lielāks par visu, ko šī lapa pieņem. Nekas netika darīts. Izvēlieties citu failu.
vault-failure-missing = Tādas lapas nav. Atgriezieties pārskatā.
vault-failure-ours = Programmā kaut kas nogāja greizi. Nekas netika ierakstīts. Atgriezieties pārskatā un mēģiniet vēlreiz.
vault-failure-order = Šis solis tagad nav iespējams. Lapa rāda, kur sēde ir.
vault-failure-home-button = Uz pārskatu

## Ending a sitting

vault-stop-title = Vai beigt šo sēdi?
vault-stop-text = Viss slepenais, kas šai sēdei ir atmiņā, tiek izdzēsts. Jau ierakstītie faili paliek, kur ir.
vault-stop-ceremony = Nenodotās daļas tiek zaudētas. Kamēr nav nodota katra daļa, atslēgu nedrīkst izmantot: rīkojiet jaunu ceremoniju.
vault-stop-button = Visu izdzēst un beigt
vault-stop-keep-button = Nē, turpināt

## The ceremony: before it

vault-ceremony-title = Atslēgas ceremonija
vault-ceremony-intro = Viss savāktais tiek aizzīmogots vienai atslēgai. Šo atslēgu tagad izveido, sadala daļās un aizmirst. Vēlāk vairāki atslēgas glabātāji kopā var to atkal salikt, un neviens cits.
vault-ceremony-need-heading = Kas vajadzīgs
vault-ceremony-need-people = Atslēgas glabātāji vai vismaz divi cilvēki, kas vēro katru soli. Neviens nepaliek ar datoru viens.
vault-ceremony-need-computer = Dators bez tīkla, vislabāk palaists no glabātuves zibatmiņas. Tālruņi paliek ārpus telpas.
vault-ceremony-need-printer = Printeris ar kabeli. Ja tas patur izdrukāto, pēc tam tas jāiztīra vai jāiznīcina.
vault-ceremony-need-envelopes = Katram atslēgas glabātājam aploksne un, ja vēlaties, tukša zibatmiņa.
vault-ceremony-need-stick = Vēl viena zibatmiņa publiskajam failam, kas dosies uz serveri.
vault-ceremony-next = Jūs izlemjat, cik daļu būs. Vēl nekas netiek veidots.
vault-ceremony-begin-button = Visi ir klāt: sākt

## The ceremony: numbers and places

vault-numbers-title = Cik daļu?
vault-numbers-intro = Katrs atslēgas glabātājs glabā vienu daļu. Mazākais skaitlis zemāk saka, cik no viņiem jāsanāk kopā.
vault-numbers-shares-label = Veidojamās daļas, viena katram glabātājam
vault-numbers-shares-hint = No 2 līdz 15. Pilsoņu komitejā ir septiņi locekļi: septiņi ir labs skaitlis.
vault-numbers-quorum-label = Daļas, kas kopā atver savākto
vault-numbers-quorum-hint = Vismaz 2. Trīs no septiņām nozīmē: četras daļas drīkst pazust, un divi glabātāji kopā neko nevar.
vault-numbers-impossible = Šie skaitļi nesader. Izveidojiet no 2 līdz 15 daļām, no kurām vajadzīgas vismaz 2 un augstākais visas.
vault-numbers-fragile = Ar šiem skaitļiem nedrīkst pazust neviena daļa. Ja kāda pazūd, viss savāktais ir zaudēts uz visiem laikiem. Izveidojiet vismaz par vienu daļu vairāk, nekā vajag.
vault-numbers-fragile-label = Mēs zinām, ka neviena daļa nekad nedrīkst pazust
vault-numbers-place-label = Kur nonāk šīs sēdes faili
vault-numbers-place-hint = Tur ieraksta tikai publisko failu un tos daļu failus, ko glabātāji vēlas.
vault-numbers-next = Jūs norādāt, kas ir atslēgas glabātāji.

## The ceremony: custodians

vault-custodians-title = Kas ir atslēgas glabātāji?
vault-custodians-intro = Uz katras lapas drukā vārdu un norādījumus šeit izvēlētajā valodā.
vault-custodians-person = { $number }. daļa
vault-custodians-name-label = Atslēgas glabātāja vārds
vault-custodians-language-label = Lapas valoda
vault-custodians-missing = Lūdzu, norādiet katra glabātāja vārdu.
vault-custodians-next = Atslēga tiek izveidota. Līdz tam vēl varat atgriezties un visu mainīt.

## The ceremony: making the key

vault-make-title = Izveidot atslēgu
vault-make-intro = Atslēgu izveido atmiņā, sadala un tūlīt izdzēš. To nekur neieraksta.
vault-make-summary = Tiek izveidotas daļas: { $shares }. Jebkuras { $quorum } no tām atver to, ko savāc.
vault-make-warning = No šī brīža palieciet, līdz katra daļa ir nodota. Ja programmu pirms tam aizver, atslēga ir zudusi un jūs rīkojat jaunu ceremoniju.
vault-make-button = Tagad izveidot atslēgu un tās daļas: { $shares }

## The ceremony: handing over

vault-hand-title = { $number }. daļa: { $name }
vault-hand-count = Nodotas daļas: { $given } no { $shares }
vault-hand-leave = Uz ekrānu un papīru tagad skatās tikai: { $name }.

vault-sheet-intro = Izdrukājiet šo lapu tagad. Tā ir daļa: kam tā ir, tam ir gabals no atslēgas.
vault-sheet-open-button = Rādīt lapu drukāšanai
vault-sheet-page-button = Rādīt lapu kā tīmekļa lapu
vault-sheet-hint = Tā atveras atsevišķā logā. Izdrukājiet to tur, apskatiet, vai katra grupa ir salasāma, un aizveriet logu. Nesaglabājiet to.
vault-sheet-save-label = Nav printera? Saglabāt lapu failā
vault-sheet-save-hint = Kas dabū failu, tam ir daļa. Izdrukājiet to datorā bez tīkla un pēc tam iznīciniet zibatmiņu.
vault-sheet-save-button = Saglabāt lapu
vault-sheet-saved = Lapa saglabāta: { $file }.
vault-sheet-next = No papīra nolasa divas grupas, lai parādītu, ka tas ir salasāms. Lasa: { $name }.
vault-sheet-printed-button = Lapa ir izdrukāta

vault-prove-intro = Lasiet no izdrukātās lapas, nevis no ekrāna. Lasa: { $name }.
vault-prove-group-label = { $group }. grupa uz lapas
vault-prove-wrong = { $group }. grupa nav tā, kam jābūt uz lapas. Izlasiet to vēlreiz. Ja to nevar izlasīt, atgriezieties un izdrukājiet lapu no jauna.
vault-prove-next = Daļu var saglabāt arī failā.
vault-prove-button = Tā ir rakstīts uz lapas

vault-file-intro = Ar lapu pietiek. Failu zibatmiņā ir ērtāk lietot un vieglāk nokopēt. Izlemj: { $name }.
vault-file-none-label = Bez faila, tikai lapa
vault-file-locked-label = Fails ar paša paroles frāzi
vault-file-plain-label = Fails bez paroles frāzes
vault-file-place-label = Kur nonāk fails
vault-file-passphrase-label = Paroles frāze, ko izvēlas glabātājs
vault-file-passphrase-hint = Vismaz divpadsmit zīmes: četri vārdi vai vairāk. Kas to aizmirst, tam vēl ir lapa.
vault-file-again-label = Paroles frāze vēlreiz
vault-file-short = Paroles frāze ir pārāk īsa. Ņemiet vismaz divpadsmit zīmes.
vault-file-differs = Abas paroles frāzes nav vienādas. Ierakstiet abas no jauna.
vault-file-button = Doties tālāk
vault-file-fault = Failu neizdevās ierakstīt. Apskatiet, vai zibatmiņa ir ielikta un tajā var rakstīt, tad mēģiniet vēlreiz.

vault-over-intro = Ielieciet lapu tās aploksnē un nododiet: { $name }.
vault-over-saved = Daļa saglabāta arī šeit: { $file }.
vault-over-final = Pēc tam programma daļu aizmirst. To vairs nevar izdrukāt.
vault-over-next = Nākamā daļa.
vault-over-next-last = Publiskais fails serverim.
vault-over-button = Lapa nodota: { $name }

## The ceremony: the public file and the end

vault-public-title = Publiskais fails serverim
vault-public-intro = Šis mazais parakstītais fails serverim saka, kurai atslēgai tas zīmogo. Tajā nav nekā slepena.
vault-public-saved = Tas saglabāts: { $file }.
vault-public-thumbprint-label = Komitejas atslēgas nospiedums
vault-public-thumbprint-hint = Katrs glabātājs to pieraksta, vai arī tas ir uz viņa lapas. Publiskā vietne rādīs tos pašus burtus un ciparus: ja tā rāda citus, kāds ir nomainījis atslēgu.
vault-public-code-label = Tas pats fails kā kods
vault-public-next = Nogādājiet failu uz serveri un ielādējiet to tur. Tad izmēģiniet atvēršanu, pirms sākas vākšana.
vault-public-button = Nospiedums ir pierakstīts
vault-end-title = Gatavs un izdzēsts
vault-end-ceremony = Atslēga tika izveidota un aizmirsta. Daļas ({ $shares }) ir pie glabātājiem, un šajā datorā vairs nav nevienas.
vault-end-renewal = Jaunās daļas ir pie glabātājiem, un šajā datorā vairs nav nevienas.
vault-end-old = Vecās daļas joprojām atver savākto. Atprasiet katru no tām pēc numura un iznīciniet.
vault-end-written = Kas tika ierakstīts
vault-end-nothing = Nekas cits netika ierakstīts.
vault-end-off = Tagad izslēdziet datoru. Ar vāka aizvēršanu nepietiek.

## Entering shares

vault-shares-title = Ievadīt daļas
vault-shares-intro = Glabātāji ievada savu daļu cits pēc cita vienā no šiem veidiem. Pārējie skatās prom.
vault-shares-found-label = Daļas fails, kas atrasts šeit vai zibatmiņā
vault-shares-found-none = Neviens no šiem
vault-shares-count = { $given } no { $quorum } vajadzīgajām daļām
vault-shares-have = { $number }. daļa ir šeit un ir laba.
vault-shares-file-label = Vai daļas fails no citurienes
vault-shares-passphrase-label = Tā paroles frāze, ja tāda ir
vault-shares-groups-label = Vai grupas no lapas
vault-shares-groups-hint = Ierakstiet visas grupas citu pēc citas. Ar lielajiem vai mazajiem burtiem, ar atstarpēm vai bez tām.
vault-shares-code-label = Vai tas, ko lasītājs nolasīja no koda
vault-shares-nothing = Ievadiet daļu vienā no šiem veidiem: fails, grupas vai kods.
vault-shares-add-button = Pievienot šo daļu
vault-shares-enough = Daļu pietiek. Varat turpināt.
vault-shares-next = Daļas paliek atmiņā, līdz šis uzdevums ir pabeigts, un tad tiek izdzēstas.

vault-share-not-a-share = Tā nav atgūšanas daļa. Ņemiet failu, ko ierakstīja ceremonija, vai grupas no lapas.
vault-share-groups = { $count ->
    [zero] Grupas { $groups } ir ierakstītas nepareizi. Salīdziniet tās ar lapu.
    [one] Grupa { $groups } ir ierakstīta nepareizi. Salīdziniet to ar lapu.
   *[other] Grupas { $groups } ir ierakstītas nepareizi. Salīdziniet tās ar lapu.
}
vault-share-length = Grupu skaits ir { $count }, bet daļai to ir { $max }. Apskatiet, vai kāda nav izlaista vai ierakstīta divreiz.
vault-share-damaged = Daļa ir bojāta vai nepareizi ierakstīta. Salīdziniet to ar lapu pa grupām.
vault-share-foreign = Šī daļa ir no citas komitejas atslēgas. Ņemiet šīs ceremonijas daļu.
vault-share-wrong = Šī nav tā { $number }. daļa, ko izveidoja ceremonija. Ņemiet cita glabātāja daļu un pasakiet organizatoriem.
vault-share-repeated = { $number }. daļa jau ir šeit. Katru daļu skaita vienreiz.
vault-share-locked = Šis fails ir aizslēgts ar paroles frāzi. Izvēlieties to vēlreiz un ierakstiet tā paroles frāzi.
vault-share-passphrase = Paroles frāze šo failu neatver. Izvēlieties to vēlreiz un vēlreiz ierakstiet paroles frāzi.
vault-share-large = Šis fails daļai ir par lielu. Izvēlieties failu, kura nosaukums sākas ar share.

## Checking one share

vault-check-title = Pārbaudiet savu daļu
vault-check-intro = Dariet to vienatnē. Jums vajadzīga jūsu daļa un publiskais fails committee.json, kas drīkst būt ikvienam: to sūta organizatori.
vault-check-record-label = Publiskais fails committee.json
vault-check-record-file-label = Vai šis fails no citurienes
vault-check-record-wrong = Tas nav ceremonijas publiskais fails, vai arī tas ir mainīts. Lūdziet organizatoriem committee.json.
vault-check-button = Pārbaudīt daļu
vault-check-good-title = Jūsu daļa ir laba
vault-check-good = { $number }. daļa no { $shares } ir tieši tāda, kādu to izveidoja ceremonija. Nolieciet to atpakaļ vietā un pasakiet organizatoriem, ka šodien to pārbaudījāt.
vault-check-bad-title = Daļa netika pieņemta
vault-check-thumbprint = Tā ir no komitejas atslēgas ar šādu nospiedumu. Salīdziniet to ar to, ko pierakstījāt.
vault-check-wiped = Ievadītais jau ir izdzēsts.
vault-check-again-button = Pārbaudīt vēl vienu daļu

## The rehearsal

vault-rehearsal-title = Izmēģināt atvēršanu
vault-rehearsal-intro = Serveris ir aizzīmogojis izmēģinājuma paziņojumu tā, kā zīmogos īstos, un organizatori jums atnesa failu rehearsal.json. Īstas daļas to šeit atver, un atbilde dodas atpakaļ uz serveri.
vault-rehearsal-file-label = Servera fails rehearsal.json
vault-rehearsal-other-label = Vai šis fails no citurienes
vault-rehearsal-file-wrong = Tas nav servera izmēģinājums, vai arī tas ir mainīts. Lūdziet uzturētājam to izveidot no jauna.
vault-rehearsal-next = Jūs ievadāt tik daļu, cik vajadzēs vākšanai.
vault-rehearsal-failed = Daļas ir labas, bet izmēģinājuma paziņojums neatveras. Vākšana nedrīkst sākties: pasakiet uzturētājam un organizatoriem.
vault-rehearsal-done-title = Izmēģinājuma paziņojums atvērās
vault-rehearsal-done = Atbilde saglabāta: { $file }. Tajā nav nekā slepena. Nogādājiet to uz serveri; audita žurnāls rādīs, kuras daļas izmantotas, pēc numura.
vault-rehearsal-place-label = Kur nonāk atbilde

## Opening: the collection

vault-open-title = Kurš krājums?
vault-open-intro = Izvēlieties aizzīmogoto krājumu, ko serveris eksportēja. To apskata, pirms kāds ievada daļu.
vault-open-found-label = Šajā datorā un tā zibatmiņās atrastie krājumi
vault-open-none = Neviens netika atrasts. Ielieciet zibatmiņu un ielādējiet lapu vēlreiz vai ierakstiet, kur fails ir.
vault-open-path-label = Vai kur fails ir
vault-open-path-hint = Viss ceļš, kas sākas ar slīpsvītru.
vault-open-path-wrong = Tāda faila nav vai to nevar nolasīt. Apskatiet, vai zibatmiņa ir ielikta.
vault-open-look-button = Apskatīt
vault-open-look-next = Par failu pārliecinās no pirmā līdz pēdējam baitam. Lielam failam vajag dažas minūtes.

vault-facts-title = Vai šis ir īstais krājums?
vault-facts-whole = Fails ir vesels, un to parakstījis serveris, kas vāca.
vault-facts-rehearsal = Šis ir izmēģinājums. Tajā nav īstu paziņojumu.
vault-facts-name = Krājuma nosaukums
vault-facts-initiative = Reģistrācijas numurs
vault-facts-exported = Eksportēts
vault-facts-server = Servera atslēgas nospiedums
vault-facts-committee = Komitejas atslēgas nospiedums
vault-facts-digest = Faila SHA-256
vault-facts-generation = Atslēgas paaudze
vault-facts-compare = Salīdziniet abus nospiedumus ar tiem, ko glabātāji pierakstīja. Ja kāds atšķiras, apstājieties.
vault-facts-compare-label = Abi nospiedumi ir tie, ko pierakstīja
vault-facts-compare-missing = Lūdzu, vispirms salīdziniet nospiedumus un apstipriniet to šeit.
vault-facts-submissions = Iesniegumi
vault-facts-withdrawn = Atsaukti
vault-facts-state = Dalībvalsts
vault-facts-total = Visi kopā
vault-facts-next = Glabātāji ievada savas daļas.
vault-facts-button = Šis ir īstais

## Opening: recipients, files, place

vault-recipients-title = Kas lasīs katru paketi?
vault-recipients-intro = Katru paketi šifrē vienas dalībvalsts iestādei. Iestāde, kas nav devusi atslēgu, saņem astoņu vārdu paroles frāzi, iespiestu vēstulē.
vault-recipients-approved = Organizatoru apstiprināta: { $thumbprint }
vault-recipients-letter = Paroles frāze, vēstulē
vault-recipients-file = Atslēga failā { $file }
vault-recipients-wrong = Šo atslēgu nevar izmantot: { $state }. Izvēlieties citu vai vēstuli.
vault-recipients-hint = Atslēgas meklē failos blakus krājumam. Pirms kādu izvēlaties, salīdziniet nospiedumu ar iestādi pa tālruni.
vault-recipients-next = Jūs izvēlaties failus un to, kur tie nonāk.

vault-packages-title = Kas būs paketēs?
vault-packages-formats-label = Faili katrā paketē
vault-packages-xml-label = XML, ko lasa iestāžu programmas
vault-packages-csv-label = Tabula CSV formātā, ko atver izklājlapu programma
vault-packages-pdf-label = PDF, paziņojumi kā veidlapas lasīšanai vai drukāšanai
vault-packages-formats-missing = Izvēlieties vismaz vienu failu veidu.
vault-packages-part-label = Paziņojumi vienā daļā, augstākais
vault-packages-part-hint = Lielas paketes sadala. 250 000 der lielākajai daļai iestāžu.
vault-packages-part-wrong = Norādiet veselu skaitli no 1 000 līdz 10 000 000.
vault-packages-place-label = Kur nonāk paketes
vault-packages-place-hint = Tur izveido jaunu mapi. Vajadzētu būt apmēram tik daudz vietas, cik aizņem krājums, un ar PDF trīs reizes tik daudz.
vault-packages-next = Krājumu atver, un paketes izveido. Tas var kādu laiku ilgt, un to var pārtraukt un atsākt.
vault-packages-warning = No šejienes paziņojumi ir šī datora atmiņā. Diskā tie nonāk tikai šifrēti.
vault-packages-button = Atvērt savākto un izveidot paketes

## Long work

vault-work-title = Lūdzu, uzgaidiet
vault-work-intro = Šī lapa atjaunojas pati. Varat to atstāt atvērtu un neko nedarīt.
vault-work-verifying = Par failu pārliecinās.
vault-work-epochs = Atslēga atver savākto.
vault-work-sorting = Paziņojumus salīdzina, lai katru cilvēku skaitītu vienreiz.
vault-work-packaging = Tiek veidota pakete: { $state }.
vault-work-other = Programma strādā.
vault-work-percent = { $percent } % no šīs daļas

## Opening: what came of it

vault-result-title = Paketes ir gatavas
vault-result-place = Tās atrodas šeit: { $place }.
vault-result-adds-up = Par katru iesniegumu ir atbildēts: slejas saskan.
vault-result-packaged = Paketē
vault-result-repeats = Atkārtojumi
vault-result-alternatives = Alternatīvas, atsevišķi
vault-result-failures = Neatvērti
vault-result-package = Pakete
vault-result-explain = Atkārtojums ir tā paša cilvēka otrs iesniegums ar tām pašām ziņām; alternatīvai ir citas ziņas, un iestāde var to ieskaitīt tā vietā. Kopā tos skaita vienreiz.
vault-result-failures-heading = Iesniegumi, ko neizdevās atvērt
vault-result-failures-none = Izdevās atvērt katru iesniegumu.
vault-result-failures-more = Saraksts manifest.json nosauc visus { $count }.
vault-result-reason-unknown-epoch = krājumā trūkst tā, kas to atver
vault-result-reason-unsigned-epoch = nav servera parakstīts
vault-result-reason-foreign-epoch = cita servera veidots vai citai atslēgai
vault-result-reason-does-not-open = mainīts vai aizzīmogots kam citam
vault-result-reason-not-a-statement = nesatur paziņojumu
vault-result-reason-no-form = neder nevienai šīs dalībvalsts veidlapai
vault-result-reason-withdrawn = atzīmēts arī kā atsaukts
vault-result-reason-other = iemesla dēļ, kas nosaukts manifest.json
vault-result-letters-heading = Drukājamās vēstules
vault-result-letters = Katru vēstuli sūtiet citā ceļā nekā tās paketi: kam ir abas, tas var visu izlasīt. Izdrukājiet vēstules tagad un tad izdzēsiet tās.
vault-result-wiped = Daļas un atslēga ir izdzēstas.
vault-result-next = Nododiet katru paketi tās iestādei. Katras pirmajā lapā ir teikts, ko iestāde ar to dara.
vault-result-done-button = Pabeigt

## Renewal

vault-renew-title = Atjaunot daļas
vault-renew-intro = Jaunie glabātāji saņem tās pašas atslēgas jaunas daļas. Vēlreiz sanāk kopā tik veco daļu, cik vajag.
vault-renew-revokes-nothing = Arī vecās daļas paliek derīgas. Kas vairs nedrīkst atvērt savākto, tam jāatdod vecā lapa. Ja tas nav iespējams, tā vietā izveidojiet jaunu atslēgu.
vault-renew-record-label = Atslēgas publiskais fails committee.json
vault-renew-next = Glabātāji ievada vecās daļas.

## Verifying

vault-verify-title = Pārliecināties par failu
vault-verify-intro = Izvēlieties krājumu, paketi, pakešu mapi vai publisku failu. Nekas netiek mainīts, un nekas slepens nav vajadzīgs.
vault-verify-found-label = Atrastie šajā datorā un tā zibatmiņās
vault-verify-button = Pārliecināties
vault-verify-good-title = Viss ir vesels
vault-verify-bad-title = Tas nav, kā jābūt
vault-verify-collection = Aizzīmogots krājums, vesels un tā servera parakstīts, kas to izveidoja.
vault-verify-package = Pakete: { $state }. Katrs fails ir tāds, kā saka manifests.
vault-verify-opening = Viss, ko ierakstīja atvēršana: katra pakete ir tāda, kā saka tās manifests.
vault-verify-share = Atgūšanas daļa. Nolieciet to; pārbaudiet to sadaļā „Pārbaudīt daļu”.
vault-verify-ceremony = Atslēgas ceremonijas publiskais fails, nemainīts. Jebkuras { $quorum } no { $shares } daļām atver to, kas tai aizzīmogots.
vault-verify-encrypted = Šifrēts fails. Vispirms atšifrējiet to ar atslēgu vai paroles frāzi un pārliecinieties, kas tajā ir.
vault-verify-other = Cista fails, vesels.
vault-verify-unknown = Tas nav nekas, ko veido Cista. Izvēlieties krājumu, paketi vai tās mapi, vai publisku failu.
vault-verify-unreadable = To nevar nolasīt. Apskatiet, vai ceļš ir pareizs un zibatmiņa ielikta.
vault-verify-changed = Tas ir mainīts, nogriezts vai bojāts. Neuzticieties nekam tajā un lūdziet to atsūtīt vēlreiz.
vault-verify-held = Ceremonija notika
vault-verify-statements = Paziņojumi tajā

vault-sample-heading = Izvilkt izlasi
vault-sample-text = Iestāde, kas pārbauda izlases veidā, šeit izvelk paziņojumus, ko tā aplūko. Tā pati sēkla vienmēr dod to pašu izlasi, lai ikviens varētu to atkārtot.
vault-sample-size-label = Paziņojumi izlasē
vault-sample-seed-label = Pašas iestādes sēkla
vault-sample-seed-hint = Vārdi vai skaitļi, ko neviens nevarēja paredzēt: piemēram, kauliņu metieni. Pierakstiet tos.
vault-sample-wrong = Norādiet paziņojumu skaitu, augstākais tik, cik to ir, un sēklu.
vault-sample-button = Izvilkt izlasi
vault-sample-done = Izvilkti paziņojumi: { $count }. Saraksts saglabāts: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Krājums nav vesels, vai arī tas ir mainīts. Nokopējiet to vēlreiz no servera un salīdziniet tā SHA-256.
vault-fault-signature = Krājumu nav parakstījis serveris, ko tas nosauc. Neuzticieties nekam tajā un pasakiet organizatoriem.
vault-fault-shares = Daļas neveido atslēgu, kurai šis krājums ir aizzīmogots. Pasakiet organizatoriem.
vault-fault-generation = Krājums ir aizzīmogots vairāk nekā vienai atslēgai, un trūkst arī citas paaudzes daļu.
vault-fault-place = Tur neko nevar ierakstīt, vai arī mape nav tukša. Izvēlieties citu vietu.
vault-fault-space = Paketes neizdevās ierakstīt līdz galam. Apskatiet, vai ir vieta, un sāciet no jauna: pabeigtās paketes paliek.
vault-fault-recipient = Kādas iestādes atslēgu nevar izmantot. Izvēlieties citu vai vēstuli.
vault-fault-moved = Krājums mainījās, kamēr to lasīja. Atstājiet zibatmiņu ieliktu vai vispirms nokopējiet failu šajā datorā.
vault-fault-program = Programma pieļāva kļūdu un vairs neko neierakstīja. Pierakstiet, ko tā saka zemāk, un ziņojiet par to.

## Choosing a place

vault-place-here = Mape, ar kuru programma palaista: { $place }
vault-place-stick = Zibatmiņa { $place }
vault-place-none = Zibatmiņa netika atrasta. Ielieciet to un ielādējiet lapu vēlreiz.
vault-place-other-label = Vai cita mape
vault-place-wrong = Šādas mapes nav vai tajā nevar rakstīt. Izvēlieties citu.
