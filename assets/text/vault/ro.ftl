# Cista, română. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – seiful
vault-frame-name = Seiful
vault-frame-navigation = Sarcini, în ordinea unei colectări
vault-frame-home = Prezentare generală
vault-frame-offline = Acest calculator nu are rețea. Nimic nu iese din el.
vault-frame-network = Pe acest calculator este activă o rețea ({ $device }). Scoateți cablul și opriți conexiunea fără fir înainte să introduceți ceva.
vault-frame-swap = Acest calculator își poate scrie memoria pe un disc. Folosiți stickul seifului sau cereți dezactivarea spațiului de swap înainte să introduceți o parte.
vault-frame-idle = Dacă nimeni nu face nimic aici timp de { $minutes } min, toate secretele se șterg și ședința se încheie.
vault-frame-step = Pasul { $step } din { $steps }
vault-frame-next = Ce urmează
vault-frame-final = Acest lucru nu poate fi anulat
vault-frame-back-button = Înapoi
vault-frame-continue-button = Continuare
vault-home-sitting = O ședință este în desfășurare: { $name }. Este acolo unde ați lăsat-o.
vault-frame-resume-button = Reluare
vault-frame-stop-button = Încheierea ședinței și ștergerea tuturor datelor
vault-frame-wrong = Vă rugăm să priviți din nou
vault-frame-detail = Ce spune programul, în engleză

## The first page

vault-home-title = Ce doriți să faceți?
vault-home-intro = Acest program rulează numai pe acest calculator. Arată câte un pas pe pagină, iar fiecare pagină spune ce urmează și ce nu poate fi anulat.
vault-home-interrupted = Aici a fost întreruptă o ceremonie la { $date }. Cheia ei era doar în memorie și s-a pierdut. Începeți din nou și distrugeți foile și fișierele acelei ceremonii.
vault-home-interrupted-shares = { $count ->
    [one] { $count } parte fusese deja predată: cereți-o înapoi.
    [few] { $count } părți fuseseră deja predate: cereți-le înapoi.
   *[other] { $count } de părți fuseseră deja predate: cereți-le înapoi.
}
vault-task-ceremony = Ținerea ceremoniei cheii
vault-task-ceremony-text = Crearea cheii comitetului și predarea unei părți fiecărui custode. Circa o oră, înainte de începerea colectării.
vault-task-rehearsal = Repetarea deschiderii
vault-task-rehearsal-text = Arătați cu părți adevărate că o declarație de probă de pe server se deschide. Abia apoi poate începe colectarea.
vault-task-check = Verificarea unei părți
vault-task-check-text = Aflați, singur și acasă, dacă partea dumneavoastră este încă bună. Cinci minute, la fiecare trei luni.
vault-task-open = Deschiderea colecției
vault-task-open-text = Când colectarea s-a încheiat: reuniți părțile și faceți câte un pachet pentru fiecare stat membru.
vault-task-renew = Reînnoirea părților
vault-task-renew-text = Când se schimbă custozii: faceți un nou set de părți pentru aceeași cheie.
vault-task-verify = Controlul unui fișier
vault-task-verify-text = Aflați ce este o colecție sau un pachet, dacă este întreg și ce conține. Nu este nevoie de nicio parte.

## Who may enter

vault-door-title = Această adresă nu deschide seiful
vault-door-text = Adresa arătată de program poate fi folosită o singură dată, într-un singur browser. Apăsați tasta Enter acolo unde a fost pornit programul și folosiți noua adresă.
vault-failure-title = Nu a reușit
vault-failure-form = Pagina era prea veche sau nu venea de la seif. Nu s-a făcut nimic. Reveniți la prezentarea generală și încercați din nou.
vault-failure-large = Ceea ce ați trimis este mai mare decât orice acceptă această pagină. Nu s-a făcut nimic. Alegeți alt fișier.
vault-failure-missing = Nu există o astfel de pagină. Reveniți la prezentarea generală.
vault-failure-ours = Ceva nu a mers în program. Nu s-a scris nimic. Reveniți la prezentarea generală și încercați din nou.
vault-failure-order = Acest pas nu este posibil acum. Pagina arată unde a ajuns ședința.
vault-failure-home-button = La prezentarea generală

## Ending a sitting

vault-stop-title = Încheiați această ședință?
vault-stop-text = Tot ce ține secret în memorie această ședință se șterge. Fișierele deja scrise rămân unde sunt.
vault-stop-ceremony = Părțile nepredate se pierd. Cât timp nu a fost predată fiecare parte, cheia nu trebuie folosită: țineți o nouă ceremonie.
vault-stop-button = Ștergere completă și încheiere
vault-stop-keep-button = Nu, continuați

## The ceremony: before it

vault-ceremony-title = Ceremonia cheii
vault-ceremony-intro = Tot ce se colectează se sigilează pentru o singură cheie. Cheia se creează acum, se împarte în părți și se uită. Mai târziu, câțiva custozi împreună o pot reface, și nimeni altcineva.
vault-ceremony-need-heading = De ce aveți nevoie
vault-ceremony-need-people = Custozii sau cel puțin două persoane care urmăresc fiecare pas. Nimeni nu rămâne singur cu calculatorul.
vault-ceremony-need-computer = Un calculator fără rețea, de preferat pornit de pe stickul seifului. Telefoanele rămân în afara camerei.
vault-ceremony-need-printer = O imprimantă cu cablu. Dacă păstrează ce a tipărit, trebuie apoi ștearsă sau distrusă.
vault-ceremony-need-envelopes = Pentru fiecare custode un plic și, dacă doriți, un stick USB gol.
vault-ceremony-need-stick = Încă un stick USB pentru fișierul public, care merge la server.
vault-ceremony-next = Hotărâți câte părți sunt. Încă nu se creează nimic.
vault-ceremony-begin-button = Toată lumea este aici: începeți

## The ceremony: numbers and places

vault-numbers-title = Câte părți?
vault-numbers-intro = Fiecare custode păstrează o parte. Numărul mai mic, de dedesubt, spune câți dintre ei trebuie să se adune.
vault-numbers-shares-label = Părți de făcut, câte una de custode
vault-numbers-shares-hint = De la 2 la 15. Un comitet al cetățenilor are șapte membri: șapte este un număr bun.
vault-numbers-quorum-label = Părți care deschid împreună colecția
vault-numbers-quorum-hint = Cel puțin 2. Trei din șapte înseamnă: patru părți se pot pierde, iar doi custozi împreună nu pot face nimic.
vault-numbers-impossible = Aceste numere nu se potrivesc. Faceți de la 2 la 15 părți, dintre care să fie necesare cel puțin 2 și cel mult toate.
vault-numbers-fragile = Cu aceste numere nu se poate pierde nicio parte. Dacă se pierde una, tot ce s-a colectat este pierdut pentru totdeauna. Faceți cel puțin o parte mai mult decât este nevoie.
vault-numbers-fragile-label = Știm că nicio parte nu se poate pierde vreodată
vault-numbers-place-label = Unde merg fișierele acestei ședințe
vault-numbers-place-hint = Acolo se scriu numai fișierul public și fișierele de părți pe care le doresc custozii.
vault-numbers-next = Indicați cine sunt custozii.

## The ceremony: custodians

vault-custodians-title = Cine sunt custozii?
vault-custodians-intro = Pe fiecare foaie se tipăresc numele și instrucțiunile, în limba aleasă aici.
vault-custodians-person = Partea { $number }
vault-custodians-name-label = Numele custodelui
vault-custodians-language-label = Limba foii
vault-custodians-missing = Vă rugăm să dați un nume fiecărui custode.
vault-custodians-next = Cheia se creează. Până atunci puteți încă reveni și schimba totul.

## The ceremony: making the key

vault-make-title = Crearea cheii
vault-make-intro = Cheia se creează în memorie, se împarte și se șterge imediat. Nu se scrie nicăieri.
vault-make-summary = Se fac atâtea părți: { $shares }. Oricare { $quorum } dintre ele deschid ce se colectează.
vault-make-warning = De acum rămâneți până când fiecare parte este predată. Dacă programul se închide înainte, cheia este pierdută și țineți o nouă ceremonie.
vault-make-button = Creați acum cheia și părțile ei: { $shares }

## The ceremony: handing over

vault-hand-title = Partea { $number } pentru { $name }
vault-hand-count = Părți predate: { $given } din { $shares }
vault-hand-leave = La ecran și la hârtie se uită acum o singură persoană: { $name }.

vault-sheet-intro = Tipăriți acum această foaie. Ea este partea: cine o are deține o bucată din cheie.
vault-sheet-open-button = Afișarea foii pentru tipărire
vault-sheet-page-button = Afișarea foii ca pagină
vault-sheet-hint = Se deschide într-o fereastră separată. Tipăriți-o acolo, uitați-vă dacă se poate citi fiecare grup și închideți fereastra. Nu o salvați.
vault-sheet-save-label = Nu este imprimantă? Salvați foaia ca fișier
vault-sheet-save-hint = Cine obține fișierul are partea. Tipăriți-l pe un calculator fără rețea și apoi distrugeți stickul USB.
vault-sheet-save-button = Salvarea foii
vault-sheet-saved = Foaia a fost salvată: { $file }.
vault-sheet-next = Se citesc două grupuri de pe hârtie, ca să se vadă că este lizibilă. Citește: { $name }.
vault-sheet-printed-button = Foaia este tipărită

vault-prove-intro = Se citește de pe foaia tipărită, nu de pe ecran. Citește: { $name }.
vault-prove-group-label = Grupul { $group } de pe foaie
vault-prove-wrong = Grupul { $group } nu este ce ar trebui să fie pe foaie. Citiți-l încă o dată. Dacă nu se poate citi, reveniți și tipăriți din nou foaia.
vault-prove-next = Puteți salva partea și ca fișier.
vault-prove-button = Așa scrie pe foaie

vault-file-intro = Foaia este de ajuns. Un fișier pe un stick USB este mai comod de folosit și mai ușor de copiat. Hotărăște: { $name }.
vault-file-none-label = Niciun fișier, numai foaia
vault-file-locked-label = Un fișier protejat de o frază de acces proprie
vault-file-plain-label = Un fișier fără frază de acces
vault-file-place-label = Unde merge fișierul
vault-file-passphrase-label = Frază de acces, aleasă de custode
vault-file-passphrase-hint = Cel puțin douăsprezece caractere: patru cuvinte sau mai multe. Cine o uită are încă foaia.
vault-file-again-label = Fraza de acces încă o dată
vault-file-short = Fraza de acces este prea scurtă. Folosiți cel puțin douăsprezece caractere.
vault-file-differs = Cele două fraze de acces nu sunt la fel. Scrieți-le din nou pe amândouă.
vault-file-button = Mai departe
vault-file-fault = Fișierul nu a putut fi scris. Uitați-vă dacă stickul USB este introdus și se poate scrie pe el, apoi încercați din nou.

vault-over-intro = Puneți foaia în plicul ei și predați-o lui { $name }.
vault-over-saved = Partea a fost salvată și aici: { $file }.
vault-over-final = După aceasta programul uită partea. Nu mai poate fi tipărită.
vault-over-next = Partea următoare.
vault-over-next-last = Fișierul public pentru server.
vault-over-button = Foaie predată: { $name }

## The ceremony: the public file and the end

vault-public-title = Fișierul public pentru server
vault-public-intro = Acest mic fișier semnat îi spune serverului pentru ce cheie sigilează. Nu conține nimic secret.
vault-public-saved = A fost salvat: { $file }.
vault-public-thumbprint-label = Amprenta cheii comitetului
vault-public-thumbprint-hint = Fiecare custode o notează sau o are pe foaie. Site-ul public va arăta aceleași litere și cifre: dacă arată altele, cineva a schimbat cheia.
vault-public-code-label = Același fișier sub formă de cod
vault-public-next = Duceți fișierul la server și încărcați-l acolo. Apoi repetați deschiderea, înainte de începerea colectării.
vault-public-button = Amprenta este notată
vault-end-title = Gata și șters
vault-end-ceremony = Cheia a fost creată și uitată. Părțile ({ $shares }) sunt la custozii lor, iar acest calculator nu mai păstrează niciuna.
vault-end-renewal = Noile părți sunt la custozii lor, iar acest calculator nu mai păstrează niciuna.
vault-end-old = Părțile vechi deschid în continuare ce s-a colectat. Cereți-le înapoi una câte una, după număr, și distrugeți-le.
vault-end-written = Ce s-a scris
vault-end-nothing = Nu s-a scris nimic altceva.
vault-end-off = Acum opriți calculatorul. Nu este de ajuns să închideți capacul.

## Entering shares

vault-shares-title = Introducerea părților
vault-shares-intro = Custozii își introduc partea unul după altul, într-unul din aceste moduri. Ceilalți privesc în altă parte.
vault-shares-found-label = Un fișier de parte găsit aici sau pe un stick USB
vault-shares-found-none = Niciunul dintre acestea
vault-shares-count = { $given } din { $quorum } părți necesare
vault-shares-have = Partea { $number } este aici și este bună.
vault-shares-file-label = Sau un fișier de parte din altă parte
vault-shares-passphrase-label = Fraza lui de acces, dacă are
vault-shares-groups-label = Sau grupurile de pe foaie
vault-shares-groups-hint = Scrieți toate grupurile unul după altul. Cu litere mari sau mici, cu sau fără spații.
vault-shares-code-label = Sau ce a citit un scaner din cod
vault-shares-nothing = Introduceți o parte într-unul din aceste moduri: un fișier, grupurile sau codul.
vault-shares-add-button = Adăugați această parte
vault-shares-enough = Sunt destule părți. Puteți continua.
vault-shares-next = Părțile rămân în memorie până la terminarea acestei sarcini, apoi se șterg.

vault-share-not-a-share = Aceasta nu este o parte de recuperare. Luați fișierul scris de ceremonie sau grupurile de pe foaie.
vault-share-groups = { $count ->
    [one] Grupul { $groups } este scris greșit. Comparați-l cu foaia.
    [few] Grupurile { $groups } sunt scrise greșit. Comparați-le cu foaia.
   *[other] Grupurile { $groups } sunt scrise greșit. Comparați-le cu foaia.
}
vault-share-length = Sunt { $count } grupuri, iar o parte are { $max }. Uitați-vă dacă unul a fost omis sau scris de două ori.
vault-share-damaged = Partea este deteriorată sau scrisă greșit. Comparați-o cu foaia, grup cu grup.
vault-share-foreign = Această parte este de la cheia altui comitet. Luați-o pe cea de la această ceremonie.
vault-share-wrong = Aceasta nu este partea { $number } făcută de ceremonie. Luați partea altui custode și spuneți-le organizatorilor.
vault-share-repeated = Partea { $number } este deja aici. Fiecare parte contează o dată.
vault-share-locked = Acest fișier este încuiat cu o frază de acces. Alegeți-l din nou și scrieți fraza lui de acces.
vault-share-passphrase = Fraza de acces nu deschide acest fișier. Alegeți-l din nou și scrieți încă o dată fraza de acces.
vault-share-large = Acest fișier este prea mare pentru o parte. Alegeți fișierul al cărui nume începe cu share.

## Checking one share

vault-check-title = Verificați-vă partea
vault-check-intro = Faceți-o singur. Aveți nevoie de partea dumneavoastră și de fișierul public committee.json, pe care îl poate avea oricine: îl trimit organizatorii.
vault-check-record-label = Fișierul public committee.json
vault-check-record-file-label = Sau acest fișier din altă parte
vault-check-record-wrong = Acesta nu este fișierul public al unei ceremonii sau a fost modificat. Cereți-le organizatorilor committee.json.
vault-check-button = Verificați partea
vault-check-good-title = Partea dumneavoastră este bună
vault-check-good = Partea { $number } din { $shares } este exact cum a făcut-o ceremonia. Puneți-o la loc și spuneți-le organizatorilor că ați verificat-o astăzi.
vault-check-bad-title = Partea nu a fost acceptată
vault-check-thumbprint = Aparține cheii comitetului cu această amprentă. Comparați-o cu cea pe care ați notat-o.
vault-check-wiped = Ce ați introdus a fost deja șters.
vault-check-again-button = Verificați altă parte

## The rehearsal

vault-rehearsal-title = Repetarea deschiderii
vault-rehearsal-intro = Serverul a sigilat o declarație de probă așa cum le va sigila pe cele adevărate, iar organizatorii v-au adus fișierul rehearsal.json. Aici o deschid părți adevărate, iar răspunsul se întoarce la server.
vault-rehearsal-file-label = Fișierul rehearsal.json de la server
vault-rehearsal-other-label = Sau acest fișier din altă parte
vault-rehearsal-file-wrong = Aceasta nu este o repetiție a unui server sau a fost modificată. Cereți-i administratorului să o facă din nou.
vault-rehearsal-next = Introduceți atâtea părți câte îi vor trebui colectării.
vault-rehearsal-failed = Părțile sunt bune, dar declarația de probă nu se deschide. Colectarea nu trebuie să înceapă: spuneți-le administratorului și organizatorilor.
vault-rehearsal-done-title = Declarația de probă s-a deschis
vault-rehearsal-done = Răspunsul a fost salvat: { $file }. Nu conține nimic secret. Duceți-l la server; jurnalul de audit va spune ce părți s-au folosit, după număr.
vault-rehearsal-place-label = Unde merge răspunsul

## Opening: the collection

vault-open-title = Care colecție?
vault-open-intro = Alegeți colecția sigilată exportată de server. Este examinată înainte ca cineva să introducă o parte.
vault-open-found-label = Colecții găsite pe acest calculator și pe stickurile lui USB
vault-open-none = Nu s-a găsit niciuna. Introduceți stickul USB și reîncărcați această pagină sau scrieți unde este fișierul.
vault-open-path-label = Sau unde este fișierul
vault-open-path-hint = Calea întreagă, care începe cu o bară oblică.
vault-open-path-wrong = Nu există un astfel de fișier sau nu poate fi citit. Uitați-vă dacă stickul este introdus.
vault-open-look-button = Examinare
vault-open-look-next = Fișierul este controlat de la primul la ultimul octet. Dacă este mare, durează câteva minute.

vault-facts-title = Este aceasta colecția potrivită?
vault-facts-whole = Fișierul este întreg și semnat de serverul care a colectat.
vault-facts-rehearsal = Aceasta este o repetiție. Nu conține declarații adevărate.
vault-facts-name = Numele colecției
vault-facts-initiative = Număr de înregistrare
vault-facts-exported = Exportată la
vault-facts-server = Amprenta cheii serverului
vault-facts-committee = Amprenta cheii comitetului
vault-facts-digest = SHA-256 al fișierului
vault-facts-generation = Generația cheii
vault-facts-compare = Comparați cele două amprente cu cele notate de custozi. Dacă una diferă, opriți-vă aici.
vault-facts-compare-label = Ambele amprente sunt cele notate
vault-facts-compare-missing = Comparați mai întâi amprentele și confirmați aici.
vault-facts-submissions = Trimiteri
vault-facts-withdrawn = Retrase
vault-facts-state = Stat membru
vault-facts-total = Toate împreună
vault-facts-next = Custozii își introduc părțile.
vault-facts-button = Este cea potrivită

## Opening: recipients, files, place

vault-recipients-title = Cine va citi fiecare pachet?
vault-recipients-intro = Fiecare pachet este criptat pentru autoritatea unui stat membru. O autoritate care nu a dat nicio cheie primește o frază de acces din opt cuvinte, tipărită într-o scrisoare.
vault-recipients-approved = Aprobată de organizatori: { $thumbprint }
vault-recipients-letter = O frază de acces, într-o scrisoare
vault-recipients-file = Cheia din { $file }
vault-recipients-wrong = Cheia nu poate fi folosită: { $state }. Alegeți alta sau scrisoarea.
vault-recipients-hint = Cheile se caută în fișierele de lângă colecție. Comparați amprenta cu autoritatea, prin telefon, înainte să alegeți una.
vault-recipients-next = Alegeți fișierele și unde merg.

vault-packages-title = Ce conțin pachetele?
vault-packages-formats-label = Fișiere în fiecare pachet
vault-packages-xml-label = XML, pe care îl citesc programele autorităților
vault-packages-csv-label = Un tabel în CSV, care se deschide într-o foaie de calcul
vault-packages-pdf-label = PDF, declarațiile ca formulare de citit sau de tipărit
vault-packages-formats-missing = Alegeți cel puțin un fel de fișiere.
vault-packages-part-label = Declarații într-o parte a pachetului, cel mult
vault-packages-part-hint = Pachetele mari se împart. 250 000 este potrivit pentru cele mai multe autorități.
vault-packages-part-wrong = Dați un număr întreg de la 1 000 la 10 000 000.
vault-packages-place-label = Unde merg pachetele
vault-packages-place-hint = Acolo se creează un dosar nou. Ar trebui să fie cam atâta loc cât ocupă colecția și de trei ori mai mult cu PDF.
vault-packages-next = Colecția se deschide și se fac pachetele. Poate dura puțin, poate fi întrerupt și reluat.
vault-packages-warning = De aici încolo declarațiile sunt în memoria acestui calculator. Pe disc ajung numai criptate.
vault-packages-button = Deschideți colecția și faceți pachetele

## Long work

vault-work-title = Vă rugăm să așteptați
vault-work-intro = Această pagină se reînnoiește singură. O puteți lăsa deschisă fără să faceți nimic.
vault-work-verifying = Fișierul este controlat.
vault-work-epochs = Cheia deschide colecția.
vault-work-sorting = Declarațiile sunt comparate, pentru ca fiecare persoană să conteze o dată.
vault-work-packaging = Se face pachetul pentru { $state }.
vault-work-other = Programul lucrează.
vault-work-percent = { $percent } % din această etapă

## Opening: what came of it

vault-result-title = Pachetele sunt gata
vault-result-place = Se află în { $place }.
vault-result-adds-up = S-a dat socoteală de fiecare trimitere: coloanele se potrivesc.
vault-result-packaged = În pachet
vault-result-repeats = Repetări
vault-result-alternatives = Variante, separat
vault-result-failures = Nedeschise
vault-result-package = Pachet
vault-result-explain = O repetare este o a doua trimitere a aceleiași persoane cu aceleași date; o variantă are alte date, iar autoritatea o poate număra în locul celeilalte. Împreună contează o dată.
vault-result-failures-heading = Trimiteri care nu au putut fi deschise
vault-result-failures-none = Fiecare trimitere a putut fi deschisă.
vault-result-failures-more = Manifestul le numește pe toate ({ $count }).
vault-result-reason-unknown-epoch = colecției îi lipsește ce le deschide
vault-result-reason-unsigned-epoch = nesemnată de server
vault-result-reason-foreign-epoch = făcută de alt server sau pentru altă cheie
vault-result-reason-does-not-open = modificată sau sigilată pentru altceva
vault-result-reason-not-a-statement = nu conține nicio declarație
vault-result-reason-no-form = nu se potrivește cu niciun formular al acestui stat membru
vault-result-reason-withdrawn = marcată și ca retrasă
vault-result-reason-other = dintr-un motiv numit în manifest
vault-result-letters-heading = Scrisori de tipărit
vault-result-letters = Trimiteți fiecare scrisoare pe altă cale decât pachetul ei: cine le are pe amândouă poate citi totul. Tipăriți acum scrisorile, apoi ștergeți-le.
vault-result-wiped = Părțile și cheia au fost șterse.
vault-result-next = Predați fiecare pachet autorității lui. Prima pagină a fiecăruia spune ce face autoritatea cu el.
vault-result-done-button = Terminare

## Renewal

vault-renew-title = Reînnoirea părților
vault-renew-intro = Noii custozi primesc noi părți ale aceleiași chei. Se adună încă o dată atâtea părți vechi câte sunt necesare.
vault-renew-revokes-nothing = Și părțile vechi rămân bune. Cine nu mai trebuie să poată deschide colecția trebuie să înapoieze foaia veche. Dacă nu este posibil, creați în schimb o cheie nouă.
vault-renew-record-label = Fișierul public al cheii, committee.json
vault-renew-next = Custozii introduc părțile vechi.

## Verifying

vault-verify-title = Controlul unui fișier
vault-verify-intro = Alegeți o colecție, un pachet, un dosar cu pachete sau un fișier public. Nu se schimbă nimic și nu este nevoie de nimic secret.
vault-verify-found-label = Găsite pe acest calculator și pe stickurile lui USB
vault-verify-button = Controlați
vault-verify-good-title = Este întreg
vault-verify-bad-title = Nu este cum ar trebui
vault-verify-collection = O colecție sigilată, întreagă și semnată de serverul care a făcut-o.
vault-verify-package = Un pachet pentru { $state }: fiecare fișier este cum spune manifestul lui.
vault-verify-opening = Tot ce a scris o deschidere: fiecare pachet este cum spune manifestul lui.
vault-verify-share = O parte de recuperare. Puneți-o bine; verificați-o la „Verificarea unei părți”.
vault-verify-ceremony = Fișierul public al unei ceremonii a cheii, neschimbat. Oricare { $quorum } din { $shares } părți deschid ce este sigilat pentru ea.
vault-verify-encrypted = Un fișier criptat. Decriptați-l mai întâi cu cheia sau fraza lui de acces și controlați ce este înăuntru.
vault-verify-other = Un fișier al Cista, întreg.
vault-verify-unknown = Acesta nu este nimic din ce face Cista. Alegeți o colecție, un pachet sau dosarul lui ori un fișier public.
vault-verify-unreadable = Nu poate fi citit. Uitați-vă dacă este corectă calea și dacă stickul este introdus.
vault-verify-changed = A fost modificat, tăiat sau deteriorat. Nu vă încredeți în nimic din el și cereți să fie trimis din nou.
vault-verify-held = Ceremonie ținută la
vault-verify-statements = Declarații conținute

vault-sample-heading = Extragerea unui eșantion
vault-sample-text = O autoritate care verifică prin eșantion extrage aici declarațiile la care se uită. Aceeași sămânță dă mereu același eșantion, astfel încât oricine îl poate repeta.
vault-sample-size-label = Declarații în eșantion
vault-sample-seed-label = Sămânța proprie a autorității
vault-sample-seed-hint = Cuvinte sau numere pe care nimeni nu le putea prevedea: aruncări de zaruri, de exemplu. Notați-le.
vault-sample-wrong = Dați un număr de declarații, cel mult câte sunt, și o sămânță.
vault-sample-button = Extrageți eșantionul
vault-sample-done = Declarații extrase: { $count }. Lista a fost salvată: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Colecția nu este întreagă sau a fost modificată. Copiați-o din nou de pe server și comparați SHA-256.
vault-fault-signature = Colecția nu este semnată de serverul pe care îl numește. Nu vă încredeți în nimic din ea și spuneți-le organizatorilor.
vault-fault-shares = Părțile nu formează cheia pentru care este sigilată această colecție. Spuneți-le organizatorilor.
vault-fault-generation = Colecția este sigilată pentru mai mult de o cheie și lipsesc și părțile altei generații.
vault-fault-place = Acolo nu se poate scrie nimic sau dosarul nu este gol. Alegeți alt loc.
vault-fault-space = Pachetele nu au putut fi scrise până la capăt. Uitați-vă dacă este loc și începeți din nou: pachetele terminate se păstrează.
vault-fault-recipient = Cheia unei autorități nu poate fi folosită. Alegeți alta sau scrisoarea.
vault-fault-moved = Colecția s-a schimbat în timpul citirii. Lăsați stickul introdus sau copiați mai întâi fișierul pe acest calculator.
vault-fault-program = Programul a făcut o greșeală și nu a mai scris nimic. Notați ce spune mai jos și raportați.

## Choosing a place

vault-place-here = Dosarul cu care a fost pornit programul: { $place }
vault-place-stick = Stickul USB { $place }
vault-place-none = Nu s-a găsit niciun stick USB. Introduceți unul și reîncărcați această pagină.
vault-place-other-label = Sau alt dosar
vault-place-wrong = Acest dosar nu există sau nu se poate scrie în el. Alegeți altul.
