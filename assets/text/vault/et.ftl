# Cista, eesti. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – hoidla
vault-frame-name = Hoidla
vault-frame-navigation = Ülesanded kogumise järjekorras
vault-frame-home = Ülevaade
vault-frame-offline = Sellel arvutil ei ole võrku. Siit ei lahku midagi.
vault-frame-network = Selles arvutis on võrk sisse lülitatud ({ $device }). Tõmmake kaabel välja ja lülitage traadita võrk välja, enne kui midagi sisestate.
vault-frame-swap = See arvuti võib oma mälu kettale kirjutada. Kasutage hoidla mälupulka või laske saaleala välja lülitada, enne kui osaku sisestate.
vault-frame-idle = Kui keegi siin { $minutes } minutit midagi ei tee, kustutatakse kõik saladused ja istung lõpeb.
vault-frame-step = Samm { $step }/{ $steps }
vault-frame-next = Mis edasi tuleb
vault-frame-final = Seda ei saa tagasi võtta
vault-frame-back-button = Tagasi
vault-frame-continue-button = Edasi
vault-home-sitting = Istung on pooleli: { $name }. See on seal, kus te selle jätsite.
vault-frame-resume-button = Jätkata sellega
vault-frame-stop-button = Lõpetada istung ja kustutada kõik
vault-frame-wrong = Palun vaadake see uuesti üle
vault-frame-detail = Mida programm selle kohta ütleb, inglise keeles

## The first page

vault-home-title = Mida te soovite teha?
vault-home-intro = See programm töötab ainult selles arvutis. See näitab lehel ühte sammu korraga ning iga leht ütleb, mis edasi tuleb ja mida ei saa tagasi võtta.
vault-home-interrupted = Siin katkestati { $date } tseremoonia. Selle võti oli ainult mälus ja on kadunud. Alustage uuesti ning hävitage selle tseremoonia lehed ja failid.
vault-home-interrupted-shares = { $count ->
    [one] { $count } osak oli sellest juba üle antud: küsige see tagasi.
   *[other] { $count } osakut oli sellest juba üle antud: küsige need tagasi.
}
vault-task-ceremony = Pidada võtmetseremoonia
vault-task-ceremony-text = Luua komitee võti ja anda igale võtmehoidjale sellest osak. Umbes tund, enne kogumise algust.
vault-task-rehearsal = Harjutada avamist
vault-task-rehearsal-text = Näidata päris osakutega, et serveri prooviavaldus avaneb. Alles siis võib kogumine alata.
vault-task-check = Kontrollida osakut
vault-task-check-text = Saada üksi ja kodus teada, kas teie osak on veel korras. Viis minutit, iga kolme kuu järel.
vault-task-open = Avada kogu
vault-task-open-text = Kui kogumine on lõppenud: panna osakud kokku ja teha igale liikmesriigile pakett.
vault-task-renew = Uuendada osakud
vault-task-renew-text = Kui võtmehoidjad vahetuvad: teha samale võtmele uus osakute komplekt.
vault-task-verify = Tõendada fail
vault-task-verify-text = Küsida, mis kogu või pakett see on, kas see on terve ja mis selles on. Osakut ei ole vaja.

## Who may enter

vault-door-title = See aadress ei ava hoidlat
vault-door-text = Programmi näidatud aadressi saab kasutada üks kord ja ühes brauseris. Vajutage seal, kus programm käivitati, sisestusklahvi ja kasutage uut aadressi.
vault-failure-title = See ei õnnestunud
vault-failure-form = Leht oli liiga vana või ei tulnud hoidlast. Midagi ei tehtud. Minge tagasi ülevaatesse ja proovige uuesti.
vault-failure-large = Saadetu on suurem kui miski, mida see leht vastu võtab. Midagi ei tehtud. Valige teine fail.
vault-failure-missing = Sellist lehte ei ole. Minge tagasi ülevaatesse.
vault-failure-ours = Programmis läks midagi valesti. Midagi ei kirjutatud. Minge tagasi ülevaatesse ja proovige uuesti.
vault-failure-order = See samm ei ole praegu võimalik. Leht näitab, kus istung on.
vault-failure-home-button = Ülevaatesse

## Ending a sitting

vault-stop-title = Kas lõpetada see istung?
vault-stop-text = Kõik salajane, mis sellel istungil mälus on, kustutatakse. Juba kirjutatud failid jäävad oma kohale.
vault-stop-ceremony = Üleandmata osakud lähevad kaotsi. Kuni iga osakut ei ole üle antud, ei tohi võtit kasutada: pidage uus tseremoonia.
vault-stop-button = Kustutada kõik ja lõpetada
vault-stop-keep-button = Ei, jätkata

## The ceremony: before it

vault-ceremony-title = Võtmetseremoonia
vault-ceremony-intro = Kõik kogutu pitseeritakse ühele võtmele. See võti luuakse nüüd, jagatakse osakuteks ja unustatakse. Hiljem saavad mõned võtmehoidjad koos selle uuesti kokku panna, ja mitte keegi teine.
vault-ceremony-need-heading = Mida on vaja
vault-ceremony-need-people = Võtmehoidjad või vähemalt kaks inimest, kes jälgivad iga sammu. Kedagi ei jäeta arvutiga üksi.
vault-ceremony-need-computer = Võrguta arvuti, kõige parem hoidla mälupulgalt käivitatud. Telefonid jäävad ruumist välja.
vault-ceremony-need-printer = Kaabliga printer. Kui see jätab prinditu meelde, tuleb see pärast tühjendada või hävitada.
vault-ceremony-need-envelopes = Igale võtmehoidjale ümbrik ja soovi korral tühi mälupulk.
vault-ceremony-need-stick = Veel üks mälupulk avaliku faili jaoks, mis läheb serverisse.
vault-ceremony-next = Te otsustate, mitu osakut on. Midagi veel ei looda.
vault-ceremony-begin-button = Kõik on kohal: alustada

## The ceremony: numbers and places

vault-numbers-title = Mitu osakut?
vault-numbers-intro = Igal võtmehoidjal on üks osak. Väiksem arv allpool ütleb, mitu neist peab kokku tulema.
vault-numbers-shares-label = Tehtavaid osakuid, üks võtmehoidja kohta
vault-numbers-shares-hint = 2 kuni 15. Kodanike komitees on seitse liiget: seitse on hea arv.
vault-numbers-quorum-label = Osakuid, mis koos avavad kogu
vault-numbers-quorum-hint = Vähemalt 2. Kolm seitsmest tähendab: neli osakut võib kaduda ja kaks võtmehoidjat ei saa koos midagi teha.
vault-numbers-impossible = Need arvud ei sobi kokku. Tehke 2 kuni 15 osakut, millest on vaja vähemalt 2 ja kõige rohkem kõiki.
vault-numbers-fragile = Nende arvude korral ei tohi ükski osak kaduda. Kui üks kaob, on kõik kogutu jäädavalt kadunud. Tehke vähemalt üks osak rohkem, kui vaja on.
vault-numbers-fragile-label = Me teame, et ükski osak ei tohi kunagi kaduda
vault-numbers-place-label = Kuhu selle istungi failid lähevad
vault-numbers-place-hint = Sinna kirjutatakse ainult avalik fail ja need osakufailid, mida võtmehoidjad soovivad.
vault-numbers-next = Te nimetate võtmehoidjad.

## The ceremony: custodians

vault-custodians-title = Kes on võtmehoidjad?
vault-custodians-intro = Igale lehele trükitakse nimi ja juhised siin valitud keeles.
vault-custodians-person = Osak { $number }
vault-custodians-name-label = Võtmehoidja nimi
vault-custodians-language-label = Lehe keel
vault-custodians-missing = Palun andke igale võtmehoidjale nimi.
vault-custodians-next = Võti luuakse. Seni saate veel tagasi minna ja kõike muuta.

## The ceremony: making the key

vault-make-title = Luua võti
vault-make-intro = Võti luuakse mälus, jagatakse ja kustutatakse kohe. Seda ei kirjutata kuhugi.
vault-make-summary = Tehakse { $shares } osakut. Suvalised { $quorum } neist avavad kogutu.
vault-make-warning = Jääge nüüdsest paika, kuni iga osak on üle antud. Kui programm enne suletakse, on võti kadunud ja te peate uue tseremoonia.
vault-make-button = Luua nüüd võti ja selle { $shares } osakut

## The ceremony: handing over

vault-hand-title = Osak { $number }: { $name }
vault-hand-count = Üle antud { $given }/{ $shares } osakut
vault-hand-leave = Ekraani ja paberit vaatab nüüd ainult: { $name }.

vault-sheet-intro = Printige see leht nüüd. See ongi osak: kelle käes see on, sellel on osa võtmest.
vault-sheet-open-button = Näidata lehte printimiseks
vault-sheet-page-button = Näidata lehte veebilehena
vault-sheet-hint = See avaneb omaette aknas. Printige see seal, vaadake, kas iga rühm on loetav, ja sulgege aken. Ärge seda salvestage.
vault-sheet-save-label = Printerit ei ole? Salvestada leht failina
vault-sheet-save-hint = Kelle käes on fail, sellel on osak. Printige see võrguta arvutis ja hävitage seejärel mälupulk.
vault-sheet-save-button = Salvestada leht
vault-sheet-saved = Leht salvestati: { $file }.
vault-sheet-next = Paberilt loetakse kaks rühma, et näha, kas see on loetav. Loeb: { $name }.
vault-sheet-printed-button = Leht on prinditud

vault-prove-intro = Lugege prinditud lehelt, mitte ekraanilt. Loeb: { $name }.
vault-prove-group-label = Lehe rühm { $group }
vault-prove-wrong = Rühm { $group } ei ole see, mis lehel peaks olema. Lugege see veel kord. Kui seda ei saa lugeda, minge tagasi ja printige leht uuesti.
vault-prove-next = Osaku võib salvestada ka failina.
vault-prove-button = Nii on lehel

vault-file-intro = Lehest piisab. Mälupulgal olevat faili on mugavam kasutada ja kergem kopeerida. Otsustab: { $name }.
vault-file-none-label = Faili ei ole, ainult leht
vault-file-locked-label = Fail enda paroolifraasi all
vault-file-plain-label = Fail ilma paroolifraasita
vault-file-place-label = Kuhu fail läheb
vault-file-passphrase-label = Paroolifraas, mille valib võtmehoidja
vault-file-passphrase-hint = Vähemalt kaksteist märki: neli sõna või rohkem. Kes selle unustab, sellel on ikka veel leht.
vault-file-again-label = Paroolifraas veel kord
vault-file-short = Paroolifraas on liiga lühike. Võtke vähemalt kaksteist märki.
vault-file-differs = Kaks paroolifraasi ei ole samad. Kirjutage mõlemad uuesti.
vault-file-button = Jätkata
vault-file-fault = Faili ei saanud kirjutada. Vaadake, kas mälupulk on sees ja kas sellele saab kirjutada, ning proovige uuesti.

vault-over-intro = Pange leht ümbrikusse ja andke üle: { $name }.
vault-over-saved = Osak salvestati ka: { $file }.
vault-over-final = Pärast seda unustab programm osaku. Seda ei saa uuesti printida.
vault-over-next = Järgmine osak.
vault-over-next-last = Serveri jaoks mõeldud avalik fail.
vault-over-button = Leht on üle antud: { $name }

## The ceremony: the public file and the end

vault-public-title = Avalik fail serverile
vault-public-intro = See väike allkirjastatud fail ütleb serverile, millisele võtmele see pitseerib. Selles ei ole midagi salajast.
vault-public-saved = See salvestati: { $file }.
vault-public-thumbprint-label = Komitee võtme kontrollkood
vault-public-thumbprint-hint = Iga võtmehoidja kirjutab selle üles või on see tema lehel. Avalik sait näitab samu tähti ja numbreid: kui see näitab teisi, on keegi võtme vahetanud.
vault-public-code-label = Sama fail koodina
vault-public-next = Viige fail serverisse ja laadige see seal. Seejärel harjutage avamist, enne kogumise algust.
vault-public-button = Kontrollkood on üles kirjutatud
vault-end-title = Valmis ja kustutatud
vault-end-ceremony = Võti loodi ja unustati. { $shares } osakut on võtmehoidjate käes ja selles arvutis ei ole neist enam ühtegi.
vault-end-renewal = Uued osakud on võtmehoidjate käes ja selles arvutis ei ole neist enam ühtegi.
vault-end-old = Vanad osakud avavad kogutut endiselt. Küsige igaüks neist numbri järgi tagasi ja hävitage.
vault-end-written = Mida kirjutati
vault-end-nothing = Midagi muud ei kirjutatud.
vault-end-off = Lülitage arvuti nüüd välja. Ärge ainult kaant kinni pange.

## Entering shares

vault-shares-title = Sisestada osakud
vault-shares-intro = Võtmehoidjad sisestavad oma osaku üksteise järel ühel neist viisidest. Teised vaatavad kõrvale.
vault-shares-found-label = Siit või mälupulgalt leitud osakufail
vault-shares-found-none = Mitte ükski neist
vault-shares-count = { $given }/{ $quorum } vajalikku osakut
vault-shares-have = Osak { $number } on siin ja korras.
vault-shares-file-label = Või mujalt pärit osakufail
vault-shares-passphrase-label = Selle paroolifraas, kui see on olemas
vault-shares-groups-label = Või lehel olevad rühmad
vault-shares-groups-hint = Kirjutage kõik rühmad üksteise järel. Suurte või väikeste tähtedega, tühikutega või ilma.
vault-shares-code-label = Või see, mida lugeja koodist luges
vault-shares-nothing = Sisestage osak ühel neist viisidest: failina, rühmadena või koodina.
vault-shares-add-button = Lisada see osak
vault-shares-enough = Osakuid on piisavalt. Võite jätkata.
vault-shares-next = Osakud jäävad mällu, kuni see ülesanne on tehtud, ja kustutatakse siis.

vault-share-not-a-share = See ei ole taasteosak. Võtke fail, mille tseremoonia kirjutas, või lehel olevad rühmad.
vault-share-groups = { $count ->
    [one] Rühm { $groups } on valesti kirjutatud. Võrrelge seda lehega.
   *[other] Rühmad { $groups } on valesti kirjutatud. Võrrelge neid lehega.
}
vault-share-length = Rühmi on { $count }, aga osakul on neid { $max }. Vaadake, kas mõni jäi vahele või kirjutati kaks korda.
vault-share-damaged = Osak on kahjustatud või valesti kirjutatud. Võrrelge seda lehega rühmhaaval.
vault-share-foreign = See osak kuulub teise komitee võtmele. Võtke selle tseremoonia osak.
vault-share-wrong = See ei ole osak { $number }, mille tseremoonia tegi. Võtke teise võtmehoidja osak ja öelge korraldajatele.
vault-share-repeated = Osak { $number } on juba siin. Iga osak läheb arvesse üks kord.
vault-share-locked = See fail on lukustatud paroolifraasiga. Valige see uuesti ja kirjutage selle paroolifraas.
vault-share-passphrase = Paroolifraas ei ava seda faili. Valige see uuesti ja kirjutage paroolifraas veel kord.
vault-share-large = See fail on osaku jaoks liiga suur. Valige fail, mille nime alguses on share.

## Checking one share

vault-check-title = Kontrollige oma osakut
vault-check-intro = Tehke seda üksi. Teil on vaja oma osakut ja avalikku faili committee.json, mis võib olla kellel tahes: selle saadavad korraldajad.
vault-check-record-label = Avalik fail committee.json
vault-check-record-file-label = Või see fail mujalt
vault-check-record-wrong = See ei ole tseremoonia avalik fail või on seda muudetud. Küsige korraldajatelt committee.json.
vault-check-button = Kontrollida osakut
vault-check-good-title = Teie osak on korras
vault-check-good = Osak { $number }/{ $shares } on täpselt selline, nagu tseremoonia selle tegi. Pange see oma kohale tagasi ja öelge korraldajatele, et kontrollisite seda täna.
vault-check-bad-title = Osakut ei võetud vastu
vault-check-thumbprint = See kuulub komitee võtmele, mille kontrollkood on see. Võrrelge seda sellega, mille te üles kirjutasite.
vault-check-wiped = Sisestatu on juba kustutatud.
vault-check-again-button = Kontrollida veel ühte osakut

## The rehearsal

vault-rehearsal-title = Harjutada avamist
vault-rehearsal-intro = Server on pitseerinud prooviavalduse nii, nagu see pitseerib päris avaldusi, ja korraldajad tõid teile faili rehearsal.json. Siin avavad selle päris osakud ja vastus läheb serverisse tagasi.
vault-rehearsal-file-label = Serveri fail rehearsal.json
vault-rehearsal-other-label = Või see fail mujalt
vault-rehearsal-file-wrong = See ei ole serveri harjutus või on seda muudetud. Paluge haldajal see uuesti teha.
vault-rehearsal-next = Te sisestate nii mitu osakut, kui kogumine vajab.
vault-rehearsal-failed = Osakud on korras, aga prooviavaldus ei avane. Kogumine ei tohi alata: öelge haldajale ja korraldajatele.
vault-rehearsal-done-title = Prooviavaldus avanes
vault-rehearsal-done = Vastus salvestati: { $file }. Selles ei ole midagi salajast. Viige see serverisse; auditijälg ütleb, milliseid osakuid kasutati, numbri järgi.
vault-rehearsal-place-label = Kuhu vastus läheb

## Opening: the collection

vault-open-title = Milline kogu?
vault-open-intro = Valige pitseeritud kogu, mille server eksportis. See vaadatakse läbi, enne kui keegi osaku sisestab.
vault-open-found-label = Sellest arvutist ja selle mälupulkadelt leitud kogud
vault-open-none = Ühtegi ei leitud. Pange mälupulk sisse ja laadige leht uuesti või kirjutage, kus fail on.
vault-open-path-label = Või kus fail on
vault-open-path-hint = Kogu tee, mis algab kaldkriipsuga.
vault-open-path-wrong = Sellist faili ei ole või ei saa seda lugeda. Vaadake, kas mälupulk on sees.
vault-open-look-button = Vaadata seda
vault-open-look-next = Fail tõendatakse esimesest baidist viimaseni. Suure faili puhul kulub mõni minut.

vault-facts-title = Kas see on õige kogu?
vault-facts-whole = Fail on terve ja selle on allkirjastanud server, mis kogus.
vault-facts-rehearsal = See on harjutus. Selles ei ole päris avaldusi.
vault-facts-name = Kogu nimi
vault-facts-initiative = Registreerimisnumber
vault-facts-exported = Eksporditud
vault-facts-server = Serveri võtme kontrollkood
vault-facts-committee = Komitee võtme kontrollkood
vault-facts-digest = Faili SHA-256
vault-facts-generation = Võtme põlvkond
vault-facts-compare = Võrrelge kahte kontrollkoodi nendega, mille võtmehoidjad üles kirjutasid. Kui üks erineb, lõpetage siin.
vault-facts-compare-label = Mõlemad kontrollkoodid on need, mis üles kirjutati
vault-facts-compare-missing = Palun võrrelge kõigepealt kontrollkoode ja kinnitage seda siin.
vault-facts-submissions = Esitatud
vault-facts-withdrawn = Tagasi võetud
vault-facts-state = Liikmesriik
vault-facts-total = Kõik kokku
vault-facts-next = Võtmehoidjad sisestavad oma osakud.
vault-facts-button = See on õige

## Opening: recipients, files, place

vault-recipients-title = Kes iga paketti loeb?
vault-recipients-intro = Iga pakett krüpteeritakse ühe liikmesriigi asutusele. Asutus, mis võtit ei andnud, saab kaheksasõnalise paroolifraasi, mis on trükitud kirjale.
vault-recipients-approved = Korraldajate heaks kiidetud: { $thumbprint }
vault-recipients-letter = Paroolifraas, kirjal
vault-recipients-file = Võti failis { $file }
vault-recipients-wrong = Seda võtit ei saa kasutada: { $state }. Valige teine või kiri.
vault-recipients-hint = Võtmeid otsitakse kogu kõrval olevatest failidest. Võrrelge kontrollkoodi asutusega telefoni teel, enne kui võtme valite.
vault-recipients-next = Te valite failid ja kuhu need lähevad.

vault-packages-title = Mida paketid sisaldavad?
vault-packages-formats-label = Failid igas paketis
vault-packages-xml-label = XML, mida loevad asutuste programmid
vault-packages-csv-label = Tabel CSV-vormingus, mis avaneb tabelarvutuses
vault-packages-pdf-label = PDF, avaldused vormidena lugemiseks või printimiseks
vault-packages-formats-missing = Valige vähemalt üks faililiik.
vault-packages-part-label = Avaldusi ühes osas, kõige rohkem
vault-packages-part-hint = Suured paketid jagatakse. 250 000 sobib enamikule asutustele.
vault-packages-part-wrong = Andke täisarv vahemikus 1 000 kuni 10 000 000.
vault-packages-place-label = Kuhu paketid lähevad
vault-packages-place-hint = Sinna tehakse uus kaust. Ruumi peaks olema umbes nii palju, kui kogu võtab, ja PDF-iga kolm korda nii palju.
vault-packages-next = Kogu avatakse ja paketid tehakse. See võib kesta mõnda aega ning seda saab katkestada ja jätkata.
vault-packages-warning = Siit alates on avaldused selle arvuti mälus. Kettale jõuavad need ainult krüpteeritult.
vault-packages-button = Avada kogu ja teha paketid

## Long work

vault-work-title = Palun oodake
vault-work-intro = See leht uuendab ennast ise. Võite selle lahti jätta ja mitte midagi teha.
vault-work-verifying = Faili tõendatakse.
vault-work-epochs = Võti avab kogu.
vault-work-sorting = Avaldusi võrreldakse, et iga inimene läheks arvesse üks kord.
vault-work-packaging = Tehakse paketti: { $state }.
vault-work-other = Programm töötab.
vault-work-percent = { $percent } % sellest osast

## Opening: what came of it

vault-result-title = Paketid on valmis
vault-result-place = Need on siin: { $place }.
vault-result-adds-up = Iga esitatu kohta on aru antud: veerud klapivad.
vault-result-packaged = Paketis
vault-result-repeats = Kordused
vault-result-alternatives = Variandid, eraldi
vault-result-failures = Avamata
vault-result-package = Pakett
vault-result-explain = Kordus on sama inimese teine esitamine samade andmetega; variandil on teised andmed ja asutus võib selle asemel arvesse võtta. Koos lähevad need arvesse üks kord.
vault-result-failures-heading = Esitatud, mida ei saanud avada
vault-result-failures-none = Kõik esitatu saadi avada.
vault-result-failures-more = Manifest nimetab kõik { $count }.
vault-result-reason-unknown-epoch = kogus puudub see, mis selle avab
vault-result-reason-unsigned-epoch = ei ole serveri allkirjastatud
vault-result-reason-foreign-epoch = teise serveri tehtud või teise võtme jaoks
vault-result-reason-does-not-open = muudetud või millegi muu jaoks pitseeritud
vault-result-reason-not-a-statement = ei sisalda avaldust
vault-result-reason-no-form = ei sobi ühegi selle liikmesriigi vormiga
vault-result-reason-withdrawn = märgitud ka tagasi võetuks
vault-result-reason-other = põhjusel, mis on manifestis
vault-result-letters-heading = Prinditavad kirjad
vault-result-letters = Saatke iga kiri teist teed kui selle pakett: kelle käes on mõlemad, see saab kõike lugeda. Printige kirjad nüüd ja kustutage siis.
vault-result-wiped = Osakud ja võti on kustutatud.
vault-result-next = Andke iga pakett selle asutusele üle. Iga paketi esimene leht ütleb, mida asutus sellega teeb.
vault-result-done-button = Lõpetada

## Renewal

vault-renew-title = Uuendada osakud
vault-renew-intro = Uued võtmehoidjad saavad samast võtmest uued osakud. Nii mitu vana osakut, kui vaja, tuleb veel kord kokku.
vault-renew-revokes-nothing = Ka vanad osakud kehtivad edasi. Kes ei tohi kogu enam avada, peab vana lehe tagasi andma. Kui see ei ole võimalik, looge selle asemel uus võti.
vault-renew-record-label = Võtme avalik fail committee.json
vault-renew-next = Võtmehoidjad sisestavad vanad osakud.

## Verifying

vault-verify-title = Tõendada fail
vault-verify-intro = Valige kogu, pakett, pakettide kaust või avalik fail. Midagi ei muudeta ja midagi salajast ei ole vaja.
vault-verify-found-label = Sellest arvutist ja selle mälupulkadelt leitud
vault-verify-button = Tõendada
vault-verify-good-title = Kõik on terve
vault-verify-bad-title = See ei ole nii, nagu peaks
vault-verify-collection = Pitseeritud kogu, terve ja selle teinud serveri allkirjastatud.
vault-verify-package = Pakett: { $state }. Iga fail on nii, nagu manifest ütleb.
vault-verify-opening = Kõik, mida avamine kirjutas: iga pakett on nii, nagu selle manifest ütleb.
vault-verify-share = Taasteosak. Pange see ära; kontrollige seda jaotises „Kontrollida osakut”.
vault-verify-ceremony = Võtmetseremoonia avalik fail, muutmata. Suvalised { $quorum } osakut { $shares } hulgast avavad sellele pitseeritu.
vault-verify-encrypted = Krüpteeritud fail. Dekrüpteerige see kõigepealt võtme või paroolifraasiga ja tõendage, mis selles on.
vault-verify-other = Cista fail, terve.
vault-verify-unknown = See ei ole miski, mida Cista teeb. Valige kogu, pakett või selle kaust või avalik fail.
vault-verify-unreadable = Seda ei saa lugeda. Vaadake, kas tee on õige ja mälupulk sees.
vault-verify-changed = Seda on muudetud, kärbitud või kahjustatud. Ärge usaldage selles midagi ja paluge see uuesti saata.
vault-verify-held = Tseremoonia peeti
vault-verify-statements = Avaldusi selles

vault-sample-heading = Võtta valim
vault-sample-text = Asutus, mis kontrollib valimi alusel, võtab siin need avaldused, mida ta vaatab. Sama seeme annab alati sama valimi, nii et igaüks saab seda korrata.
vault-sample-size-label = Avaldusi valimis
vault-sample-seed-label = Asutuse enda seeme
vault-sample-seed-hint = Sõnad või arvud, mida keegi ei saanud ette näha: näiteks täringuvisked. Kirjutage need üles.
vault-sample-wrong = Andke avalduste arv, kõige rohkem nii palju, kui neid on, ja seeme.
vault-sample-button = Võtta valim
vault-sample-done = Võeti { $count } avaldust. Loend salvestati: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Kogu ei ole terve või on seda muudetud. Kopeerige see serverist uuesti ja võrrelge selle SHA-256.
vault-fault-signature = Kogu ei ole allkirjastanud server, mida see nimetab. Ärge usaldage selles midagi ja öelge korraldajatele.
vault-fault-shares = Osakud ei moodusta võtit, millele see kogu on pitseeritud. Öelge korraldajatele.
vault-fault-generation = Kogu on pitseeritud rohkem kui ühele võtmele ja puuduvad ka teise põlvkonna osakud.
vault-fault-place = Sinna ei saa midagi kirjutada või ei ole kaust tühi. Valige teine koht.
vault-fault-space = Pakette ei saanud lõpuni kirjutada. Vaadake, kas ruumi on, ja alustage uuesti: valmis paketid jäävad alles.
vault-fault-recipient = Ühe asutuse võtit ei saa kasutada. Valige teine või kiri.
vault-fault-moved = Kogu muutus lugemise ajal. Jätke mälupulk sisse või kopeerige fail kõigepealt sellesse arvutisse.
vault-fault-program = Programm tegi vea ega kirjutanud enam midagi. Märkige üles, mida see allpool ütleb, ja teatage sellest.

## Choosing a place

vault-place-here = Kaust, millega programm käivitati: { $place }
vault-place-stick = Mälupulk { $place }
vault-place-none = Mälupulka ei leitud. Pange üks sisse ja laadige leht uuesti.
vault-place-other-label = Või muu kaust
vault-place-wrong = Seda kausta ei ole või ei saa sinna kirjutada. Valige teine.
