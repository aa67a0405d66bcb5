# Cista, eesti. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Lehekülg { $page }/{ $count }
paper-made = Tehtud Cistaga { $date }
paper-rehearsal = Harjutus: kõik sellel paberil on välja mõeldud ja miski sellest ei loe.
paper-model-2011 = Näidis: määruse (EL) nr 211/2011 lisa { $reference }, oma sõnadega. Ametlik näidis on Euroopa Liidu Teatajas.
paper-model-2019 = Näidis: määruse (EL) 2019/788 lisa { $reference }, oma sõnadega. Ametlik näidis on Euroopa Liidu Teatajas.

paper-initiative-heading = Algatus
paper-initiative-title = Algatuse pealkiri
paper-initiative-subject = Teema
paper-initiative-period = Kogumisperiood
paper-initiative-register = Leht komisjoni registris
paper-organisers-heading = Korraldajad
paper-organisers-others = Teised korraldajad
paper-organisers-address = Postiaadress

paper-count-column = Arv
paper-count-online = Allkirjastatud veebis
paper-count-paper = Allkirjastatud paberil
paper-count-esigned = Allkirjastatud täiustatud e-allkirjaga
paper-count-states = Liikmesriigid, kus miinimum on saavutatud

paper-sign-heading = Kinnitus ja allkirjad
paper-sign-place = Koht ja kuupäev
paper-sign-representative = Esindaja allkiri
paper-sign-substitute = Asendaja allkiri
paper-sign-entity = Juriidilise isiku nimel
paper-sign-authority = Allkiri ja ametlik pitser

## The guide: the first page of a package

paper-guide-title = Toetusavaldused kontrollimiseks
paper-guide-intro = Selles paketis on Euroopa kodanikualgatuse toetusavaldused teie liikmesriigile. See juhend ütleb, mis selles on, kuidas seda avada ja lugeda, mida tagasi saata ja millal see hävitada.
paper-guide-authority = Selle liikmesriigi pädevale asutusele

paper-guide-part = See on osa { $page }/{ $count }. Iga osa on omaette pakett; allolevad arvud kehtivad kõigi osade kohta kokku.
paper-guide-holds-heading = Mida pakett sisaldab
paper-guide-packaged = Kontrollitavad toetusavaldused, üks inimese kohta
paper-guide-alternatives = Variandid: samade inimeste teised vormid
paper-guide-namesakes = Avaldused, millel on nimekaim
paper-guide-repeats = Kordused, välja jäetud
paper-guide-withdrawn = Allakirjutanu tagasi võetud, välja jäetud
paper-guide-failures = Ei saanud lugeda, nimetatud manifestis
paper-guide-submissions = Saadud vorme kokku
paper-guide-sum = Saadud vormid on avalduste, variantide, korduste, tagasivõetute ja loetamatute summa.
paper-guide-alternatives-text = Variandid: kes kirjutas alla mitu korda erinevate andmetega, on avalduste hulgas üks kord. Teised vormid on failides, mille nime alguses on { $example }, igaüks selle avalduse tunnusega, mille juurde see kuulub. Kui see avaldus osutub kehtetuks, võite kontrollida selle variante. Iga inimese kohta läheb arvesse kõige rohkem üks vorm.
paper-guide-namesakes-text = Nimekaimud: mõnel inimesel on samad nimed ja, kui vorm seda küsib, sama sünniaeg, aga mitte sama number, dokument või liikmesriik. Nad võivad olla kaks inimest või üks. Eraldi loend nimetab nad tunnuse järgi. Otsustate teie.
paper-guide-remarks-text = { $count ->
    [one] Märkused: { $count } avalduse kohta on midagi öelda. Eraldi loend nimetab selle tunnuse järgi.
   *[other] Märkused: { $count } avalduse kohta on midagi öelda. Eraldi loend nimetab need tunnuse järgi.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } avaldus tuli võrgust, mis saatis korraga ebatavaliselt palju. Ainult see ei tee seda vähem kehtivaks.
   *[other] { $count } avaldust tuli võrkudest, mis saatsid korraga ebatavaliselt palju. Ainult see ei tee ühtegi neist vähem kehtivaks.
}

paper-guide-files-heading = Failid
paper-guide-files-name = Faili nimi
paper-guide-file-guide = see juhend
paper-guide-file-request = kontrollimise taotlus
paper-guide-file-certificate = täitmiseks tühi tõend
paper-guide-file-xml = avaldused komisjoni XML-vormingus, importimiseks
paper-guide-file-csv = samad avaldused tabelina
paper-guide-file-pdf = samad avaldused vormi kujul, lugemiseks või printimiseks
paper-guide-file-alternatives = variandid
paper-guide-file-namesakes = nimekaimude loend
paper-guide-file-remarks = märkuste loend
paper-guide-file-committee = korraldajate võtme avalikud andmed; selle võtmega on manifest allkirjastatud
paper-guide-file-manifest = arvud ja iga muu faili SHA-256
paper-guide-file-signature = korraldajate e-allkiri manifestil

paper-guide-count-heading = Kuidas lugeda
paper-guide-count-text = CSV-tabelis on iga rida pärast esimest üks vorm, XML-failis iga element { $field }. Arvud peavad olema siin antud.

paper-guide-sample-heading = Kuidas võtta juhuslik valim
paper-guide-sample-text = Kui kontrollite valimit, võtab see käsk selle ja annab usaldusvahemiku. Valige seeme ise, näiteks täringuid visates: keegi ei tohi seda ette teada. Hoidke see alles, siis saab igaüks sama valimi uuesti võtta.

paper-guide-import-heading = Kuidas importida
paper-guide-import-xml = XML-failides on komisjoni kogumistarkvara elemendid, nii et selle jaoks tehtud programmid saavad neid lugeda.
paper-guide-import-csv = CSV-tabelid on UTF-8-s, lahtrite vahel on koma. Importige iga veerg tekstina, et ükski number ei kaotaks algusnulle. Ülakoma lahtri esimese märgi ees hoiab tabelarvutust seda valemiks pidamast: see ei kuulu kirjutatu juurde.

paper-guide-return-heading = Mida tagasi saata ja mis ajaks
paper-guide-return-text = Saatke kontaktisikutele tõend, mis ütleb, mitu toetusavaldust kehtib. See on tasuta. Võite kasutada tühja tõendit või oma vormi.
paper-guide-return-deadline = Määrus annab teile kolm kuud päevast, mil taotluse saite.
paper-guide-return-received = Saadud
paper-guide-return-due = Tõend hiljemalt

paper-guide-destroy-heading = Millal pakett hävitada
paper-guide-destroy-2011 = Hävitage pakett, kõik sellest tehtu ja iga koopia hiljemalt üks kuu pärast tõendi väljastamist. Kauem võib hoida ainult seda, mida nõuavad haldus- või kohtumenetlused, kuni ühe nädalani pärast lõplikku otsust.
paper-guide-destroy-2019 = Hävitage pakett, kõik sellest tehtu ja iga koopia hiljemalt kolm kuud pärast kontrollimise lõpetamist. Kauem võib hoida ainult seda, mida nõuavad haldus- või kohtumenetlused, kuni ühe kuuni pärast nende lõppemist.
paper-guide-questions = Küsimusi? Kirjutage kontaktisikutele:

## How to open a package: on the guide and on the letter

paper-open-heading = Kuidas paketti avada
paper-open-place = Avage see arvutis, mida saavad kasutada ainult kontrollijad.
paper-open-age = Pakett on krüpteeritud teie asutuse age-võtmele. Kirjutage arvutis, kus on salajane võti:
paper-open-age-passphrase = Pakett on krüpteeritud programmiga age kaheksasõnalise paroolifraasi all. Kirjutage see käsk ja seejärel paroolifraas:
paper-open-gpg = Pakett on krüpteeritud teie asutuse OpenPGP-sertifikaadile. Kirjutage arvutis, kus on salajane võti:
paper-open-cms = Pakett on krüpteeritud teie asutuse X.509-sertifikaadile. Kirjutage arvutis, kus on salajane võti:
paper-open-zip = Pakett on ZIP-arhiiv, krüpteeritud AES-256-ga kaheksasõnalise paroolifraasi all. Avage arhiiv programmiga, mis tunneb AES-i, näiteks 7-Zip, ja kirjutage paroolifraas. Programm, millega Windows ise ZIP-arhiive avab, AES-i ei tunne. Terminalis on käsk:
paper-open-letter = Paroolifraas tuleb teile kirjas, teist teed.
paper-open-either = Sama pakett on kahel kujul ja ühest neist piisab.
paper-open-plain = Pakett ei ole krüpteeritud. Hoidke seda seal, kus keegi teine seda lugeda ei saa.
paper-open-verify = Laske seejärel sellel käsul iga faili manifestiga võrrelda:
paper-open-fault = Kui pakett ei avane või mõni fail erineb manifestist, ärge jätkake. Kirjutage kontaktisikutele, kes saavad selle uuesti saata.

## The request for verification

paper-request-title = Toetusavalduste kontrollimise taotlus
paper-request-authority = Selle liikmesriigi pädevale asutusele
paper-request-text = Allpool nimetatud korraldajad paluvad teil lisatud toetusavaldusi kontrollida ja tõendada, mitu neist kehtib. See on nende ainus taotlus teie liikmesriigile.
paper-request-signatories = Allakirjutanuid sellest liikmesriigist
paper-request-all = Allakirjutanuid kõigis liikmesriikides
paper-request-enclosures-heading = Lisatud toetusavaldused
paper-request-system-heading = Veebipõhise kogumissüsteemi sertifikaat
paper-request-system-enclosed = Sertifikaadi koopia on lisatud.
paper-request-system-none = Ühtegi avaldust ei allkirjastatud veebis, seega ei ole sertifikaati vaja.
paper-request-declaration = Kinnitan, et selle taotluse andmed on õiged ja et toetusavaldused on kogutud nii, nagu määrus nõuab.

## The letter with the passphrase

paper-letter-title = Paketi paroolifraas
paper-letter-confidential = Konfidentsiaalne: ainult asutusele, kes paketi avab
paper-letter-text = Selle kirja kaheksa sõna avavad siin nimetatud toetusavalduste paketi. Kiri ja pakett liiguvad eraldi.
paper-letter-package = Paketi nimi
paper-letter-size = Suurus baitides
paper-letter-words-heading = Kaheksa sõna
paper-letter-words-text = Kirjutage need väikeste tähtedega ja selles järjekorras, sidekriips kahe sõna vahel ja ilma tühikuteta.
paper-letter-compare = Enne paketi avamist võrrelge selle nime, suurust ja SHA-256 selle kirja omadega.
paper-letter-apart-heading = Enne kohaletoimetamist
paper-letter-apart-text = Viige see kiri teist teed kui pakett: isiklikult, tähitud postiga või telefonis ette loetuna. Kelle käes on mõlemad, see saab avaldusi lugeda.
paper-letter-destroy-heading = Pärast
paper-letter-destroy-text = Hoidke seda kirja luku taga, kuni seda vajate, ja hävitage see kohe, kui olete paketi avanud.

## The blank form for signing on paper

paper-form-initiative-heading = Korraldajate täidetud, nii nagu registreeritud
paper-form-sheet = Printige see vorm ühele paberilehele; kasutada võib mõlemat poolt. Kõik sellel lehel kirjutavad alla samale liikmesriigile.
paper-form-write = Kirjutage suurtähtedega, igale reale üks inimene. Igaüks kirjutab alla ise.
paper-form-documents = Aktsepteeritavad dokumendid ja numbrid
paper-form-residence = Alaline elukoht: tänav, number, sihtnumber, koht, riik
paper-form-signature = Kuupäev ja allkiri
paper-form-return = Allkirjastatud leht tooge või saatke

## The blank certificate of the authority

paper-certificate-title = Tõend kehtivate toetusavalduste arvu kohta
paper-certificate-authority = Pädeva asutuse nimi ja aadress
paper-certificate-text = Siin nimetatud asutus on kontrollinud siin nimetatud algatuse toetusavaldusi ja tõendab selle liikmesriigi kohta:
paper-certificate-valid = Kehtivate toetusavalduste arv
paper-certificate-words = Sama arv sõnadega
paper-certificate-received = Saadud toetusavalduste arv
paper-certificate-free = See tõend väljastatakse tasuta.
paper-certificate-voluntary-heading = Vabatahtlik, tõendi hulka ei kuulu
paper-certificate-voluntary-text = Määrus neid arve ei küsi. Need aitavad korraldajatel hinnata, mitu avaldust mujal kehtib, ja teada saada, mida allakirjutanud valesti teevad.
paper-certificate-all = Kontrolliti iga avaldust.
paper-certificate-sample = Kontrolliti juhuslikku valimit. Avaldusi valimis:
paper-certificate-invalid = Kehtetuid avaldusi kokku
paper-certificate-reason = Miks need on kehtetud
paper-reason-unknown = Inimest ei leitud
paper-reason-age = Allkirjastamise päeval liiga noor
paper-reason-repeat = Inimene oli juba alla kirjutanud
paper-reason-number = Dokument või number on vale või enam ei kehti
paper-reason-state = Ei ole õigust sellele liikmesriigile alla kirjutada
paper-reason-incomplete = Midagi puudub või ei ole loetav
paper-reason-signature = Allkiri paberil puudub
paper-reason-date = Ei ole allkirjastatud kogumisperioodil
paper-reason-other = Muud põhjused

## The submission to the Commission

paper-submission-title = Kodanikualgatuse esitamine Euroopa Komisjonile
paper-submission-text = Korraldajad esitavad siin nimetatud algatuse koos pädevate asutuste tõenditega.
paper-submission-valid-heading = Tõendatud toetusavaldused
paper-submission-valid = Kehtivaid avaldusi
paper-submission-certificate = Pädev asutus ja selle tõendi kuupäev
paper-submission-met = Mõlemad tingimused on täidetud: vähemalt { $goal } kehtivat avaldust kokku ja miinimum vähemalt { $states } liikmesriigis.
paper-submission-not-met = Tingimused ei ole veel täidetud: vaja on { $goal } kehtivat avaldust kokku ja miinimumi vähemalt { $states } liikmesriigis.
paper-submission-funding-heading = Toetus ja rahastamine
paper-submission-funding-text = Iga toetuse ja rahastamise allikas, mis andis üle 500 euro. Kui neid ei ole, tõmmake read läbi.
paper-submission-funding-source = Kes andis
paper-submission-funding-amount = Summa eurodes
paper-submission-enclosed = { $count ->
    [one] Lisatud on { $count } pädeva asutuse tõend.
   *[other] Lisatud on { $count } pädevate asutuste tõendit.
}
paper-submission-declaration = Kinnitan, et selle vormi andmed on õiged ja et määruse kõiki menetlusi ja tingimusi on järgitud.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = ISIKUANDMED
mark-limited-distribution = PIIRATUD LEVITAMINE: AINULT ASJAOMASELE LIIKMESRIIGILE

## The sheet of a recovery share, for its custodian

sheet-title = Taasteosak { $number }/{ $shares }
sheet-lead = See leht on üks komitee võtme osakutest, mida on { $shares }. Võti avab toetusavaldused. Suvalised { $quorum } osakut koos avavad kõik; vähem ei ava ega paljasta midagi.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Võtmehoidja
sheet-fact-number = Osak
sheet-fact-number-value = { $number }/{ $shares }
sheet-fact-quorum = Avamiseks vaja
sheet-fact-quorum-value = Suvalised { $quorum }/{ $shares } osakut
sheet-fact-date = Tehtud
sheet-fact-set = Osakute komplekt
sheet-fact-set-value = { $set } (võtme põlvkond { $generation }, selle osakute väljaanne { $edition })
sheet-fact-thumbprint = Komitee võtme kontrollkood
sheet-fact-file = Fail

sheet-groups-heading = Saladus, rühmi { $count }
sheet-groups-note = Kirjutage rühmad järjekorras, väikeste või suurte tähtedega. O loetakse nulliks, I ja L üheks. Rühma viimane märk kontrollib teisi, nii et programm ütleb, millist rühma uuesti vaadata.
sheet-qr = QR-kood, milles on see osak

sheet-keep-heading = Hoidke turvaliselt
sheet-keep-place = Hoidke seda lehte suletud ümbrikus, kus ainult teie sellele ligi pääsete, ja mitte seal, kus teine võtmehoidja osakut hoiab.
sheet-keep-photo = Ärge seda kunagi pildistage, kopeerige ega saatke. Kes on seda näinud, sellel on teie osak.
sheet-keep-network = Ärge seda kunagi kirjutage ega skannige telefoni ega võrku ühendatud arvutisse.
sheet-keep-file-locked = Failis { $file } on sama osak teie paroolifraasi all. See leht paroolifraasi ei vaja.
sheet-keep-file-open = Failis { $file } on sama osak kaitseta. Hoidke seda samas ümbrikus või hävitage.

sheet-check-heading = Kontrollige igal aastal
sheet-check-how = Kasutage võrguta arvutit: hoidla kontrollib seda lehte, samuti käsk { $command }. Kedagi teist ei ole selleks vaja.
sheet-check-tell = Öelge siis korraldajatele oma osaku number ja päev, ja mitte midagi muud, mis siin on.

sheet-help-heading = Kui midagi juhtub
sheet-help-lost = Kadunud, kahjustatud või kellegi teise nähtud: öelge kohe korraldajatele. Teised saavad siis teha uued osakud.
sheet-help-leave = Kui te ei saa seda enam hoida: andke see isiklikult üle ja laske korraldajatel teha uued osakud.
sheet-help-called = Kui see komplekt tagasi kutsutakse: hävitage leht ja fail ning öelge korraldajatele, et tegite seda.
sheet-help-open = Kui kogu avatakse: tooge see leht ise ja võrrelge kontrollkoodi.

# Lines and a table to fill in by hand.
sheet-handed-heading = Üle antud
sheet-handed-date = Kuupäev
sheet-handed-custodian = Võtmehoidja allkiri
sheet-handed-organiser = Korraldaja allkiri
sheet-checks-heading = Iga-aastased kontrollid
sheet-checks-date = Kuupäev
sheet-checks-place = Kus
sheet-checks-signature = Allkiri

sheet-footer = Salajane: osak { $number }, komplekt { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Komitee avalik võti
sheet-committee-lead = See leht on avalik ega ava midagi. See ütleb serverile, kellele toetusavaldused pitseerida, ja võtmehoidjale, kas osak on õige.
sheet-committee-fact-shares = Osakud
sheet-committee-fact-shares-value = { $shares }, millest suvalised { $quorum } avavad koos
sheet-committee-fact-signer = Pakette allkirjastava võtme kontrollkood
sheet-committee-qr = QR-kood, milles on kõik avalikud andmed
sheet-committee-use-heading = Mida sellega teha
sheet-committee-use-thumbprint = Kõik kohalviibijad kirjutavad kontrollkoodi üles ja võrdlevad seda saidi andmekaitselehel olevaga, enne kogumise algust.
sheet-committee-use-server = Fail { $file } läheb serverisse: seadistamisel küsitakse seda.
sheet-committee-use-copy = Iga võtmehoidja hoiab selle lehe või faili koopiat: sellega saab osakut üksi kodus kontrollida.
sheet-committee-footer = Avalik: komitee võti, komplekt { $set }

## The statements of support, in the layout of the statutory form

statements-part = Osa { $page }/{ $count }
statements-count = { $count ->
    [one] { $count } toetusavaldus nendel lehekülgedel
   *[other] { $count } toetusavaldust nendel lehekülgedel
}
statements-number = Nr
statements-residence = Elukoht (tänav, number, sihtnumber, koht, riik)
statements-birth = Sünniaeg ja sünnikoht
statements-document = Dokumendi number ja liik
statements-signed = Allkirjastatud, ja tunnus
statements-name-at-birth = Sündimisel: { $name }
statements-fathers-name = Isa nimi: { $name }
statements-issued-by = Välja andnud: { $authority }
statements-alternative = Variant avaldusele { $identifier }: neist läheb arvesse kõige rohkem üks.
statements-undrawn = { $count ->
    [one] { $count } märk, mida ükski kiri siin joonistada ei oska, on näidatud numbrina nurksulgudes; teistes failides on see nii, nagu see kirjutati.
   *[other] { $count } märki, mida ükski kiri siin joonistada ei oska, on näidatud numbritena nurksulgudes; teistes failides on need nii, nagu need kirjutati.
}
statements-table = Toetusavaldused, igal real üks
