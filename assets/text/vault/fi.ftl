# Cista, suomi. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – holvi
vault-frame-name = Holvi
vault-frame-navigation = Tehtävät keräyksen järjestyksessä
vault-frame-home = Yleiskuva
vault-frame-offline = Tässä tietokoneessa ei ole verkkoa. Siitä ei lähde mitään.
vault-frame-network = Tässä tietokoneessa on verkko päällä ({ $device }). Irrota johto ja sulje langaton verkko, ennen kuin syötät mitään.
vault-frame-swap = Tämä tietokone voi kirjoittaa muistiaan levylle. Käytä holvitikkua tai pyydä poistamaan sivutustila käytöstä, ennen kuin syötät osuuden.
vault-frame-idle = Kun kukaan ei tee täällä mitään { $minutes } minuuttiin, kaikki salaisuudet pyyhitään ja istunto päättyy.
vault-frame-step = Vaihe { $step }/{ $steps }
vault-frame-next = Mitä seuraavaksi tulee
vault-frame-final = Tätä ei voi perua
vault-frame-back-button = Takaisin
vault-frame-continue-button = Jatka
vault-home-sitting = Istunto on kesken: { $name }. Se on siinä, mihin se jäi.
vault-frame-resume-button = Jatka sitä
vault-frame-stop-button = Päätä istunto ja pyyhi kaikki
vault-frame-wrong = Katso tätä vielä kerran
vault-frame-detail = Mitä ohjelma siitä sanoo, englanniksi

## The first page

vault-home-title = Mitä haluat tehdä?
vault-home-intro = Tämä ohjelma toimii vain tässä tietokoneessa. Se näyttää yhden vaiheen sivua kohti, ja jokainen sivu kertoo, mitä seuraavaksi tulee ja mitä ei voi perua.
vault-home-interrupted = Täällä keskeytettiin tilaisuus { $date }. Sen avain oli vain muistissa ja on poissa. Aloita alusta ja hävitä sen tilaisuuden paperit ja tiedostot.
vault-home-interrupted-shares = { $count ->
    [one] { $count } osuus siitä oli jo luovutettu: pyydä se takaisin.
   *[other] { $count } osuutta siitä oli jo luovutettu: pyydä ne takaisin.
}
vault-task-ceremony = Pidä avaintilaisuus
vault-task-ceremony-text = Luo toimikunnan avain ja anna siitä osuus jokaiselle avaintenhaltijalle. Noin tunti, ennen kuin keräys alkaa.
vault-task-rehearsal = Harjoittele avaamista
vault-task-rehearsal-text = Osoita oikeilla osuuksilla, että palvelimen koeilmaus aukeaa. Vasta sitten keräys voi alkaa.
vault-task-check = Tarkista osuus
vault-task-check-text = Selvitä yksin ja kotona, onko osuutesi vielä kunnossa. Viisi minuuttia, kolmen kuukauden välein.
vault-task-open = Avaa keräys
vault-task-open-text = Kun keräys on päättynyt: kokoa osuudet ja tee paketti jokaiselle jäsenvaltiolle.
vault-task-renew = Uusi osuudet
vault-task-renew-text = Kun avaintenhaltijat vaihtuvat: tee samalle avaimelle uusi osuuksien sarja.
vault-task-verify = Varmenna tiedosto
vault-task-verify-text = Kysy, mikä keräys tai paketti on, onko se ehjä ja mitä siinä on. Osuutta ei tarvita.

## Who may enter

vault-door-title = Tämä osoite ei avaa holvia
vault-door-text = Ohjelman näyttämä osoite toimii kerran ja yhdessä selaimessa. Paina Enter siellä, missä ohjelma käynnistettiin, ja käytä uutta osoitetta.
vault-failure-title = Se ei onnistunut
vault-failure-form = Sivu oli liian vanha tai se ei tullut holvista. Mitään ei tehty. Palaa yleiskuvaan ja yritä uudelleen.
vault-failure-large = Lähettämäsi on suurempi kuin mikään, minkä tämä sivu ottaa vastaan. Mitään ei tehty. Valitse toinen tiedosto.
vault-failure-missing = Sellaista sivua ei ole. Palaa yleiskuvaan.
vault-failure-ours = Ohjelmassa meni jotain vikaan. Mitään ei kirjoitettu. Palaa yleiskuvaan ja yritä uudelleen.
vault-failure-order = Tämä vaihe ei ole nyt mahdollinen. Sivu näyttää, missä istunto on.
vault-failure-home-button = Yleiskuvaan

## Ending a sitting

vault-stop-title = Päätetäänkö tämä istunto?
vault-stop-text = Kaikki salainen, mitä tällä istunnolla on muistissa, pyyhitään. Jo kirjoitetut tiedostot jäävät paikoilleen.
vault-stop-ceremony = Luovuttamattomat osuudet menetetään. Niin kauan kuin jokaista osuutta ei ole luovutettu, avainta ei saa käyttää: pitäkää uusi tilaisuus.
vault-stop-button = Pyyhi kaikki ja päätä
vault-stop-keep-button = Ei, jatka

## The ceremony: before it

vault-ceremony-title = Avaintilaisuus
vault-ceremony-intro = Kaikki kerätty sinetöidään yhdelle avaimelle. Avain luodaan nyt, jaetaan osuuksiin ja unohdetaan. Myöhemmin muutama avaintenhaltija yhdessä voi koota sen uudelleen, eikä kukaan muu.
vault-ceremony-need-heading = Mitä tarvitaan
vault-ceremony-need-people = Avaintenhaltijat tai ainakin kaksi ihmistä, jotka seuraavat jokaista vaihetta. Kukaan ei jää yksin tietokoneen kanssa.
vault-ceremony-need-computer = Tietokone ilman verkkoa, mieluiten holvitikulta käynnistettynä. Puhelimet jäävät huoneen ulkopuolelle.
vault-ceremony-need-printer = Tulostin johdolla. Jos se muistaa tulostamansa, se on sen jälkeen tyhjennettävä tai hävitettävä.
vault-ceremony-need-envelopes = Jokaiselle avaintenhaltijalle kirjekuori ja halutessanne tyhjä muistitikku.
vault-ceremony-need-stick = Vielä yksi muistitikku julkista tiedostoa varten, joka menee palvelimelle.
vault-ceremony-next = Päätätte, montako osuutta tehdään. Vielä ei luoda mitään.
vault-ceremony-begin-button = Kaikki ovat paikalla: aloita

## The ceremony: numbers and places

vault-numbers-title = Montako osuutta?
vault-numbers-intro = Jokaisella avaintenhaltijalla on yksi osuus. Pienempi luku alla kertoo, monenko heistä on tultava yhteen.
vault-numbers-shares-label = Tehtävät osuudet, yksi kutakin avaintenhaltijaa kohti
vault-numbers-shares-hint = 2–15. Kansalaistoimikunnassa on seitsemän jäsentä: seitsemän on hyvä luku.
vault-numbers-quorum-label = Osuudet, jotka yhdessä avaavat keräyksen
vault-numbers-quorum-hint = Vähintään 2. Kolme seitsemästä tarkoittaa: neljä osuutta saa kadota, eivätkä kaksi avaintenhaltijaa voi yhdessä mitään.
vault-numbers-impossible = Luvut eivät sovi yhteen. Tehkää 2–15 osuutta, joista tarvitaan vähintään 2 ja enintään kaikki.
vault-numbers-fragile = Näillä luvuilla yksikään osuus ei saa kadota. Jos jokin katoaa, kaikki kerätty on lopullisesti menetetty. Tehkää ainakin yksi osuus enemmän kuin tarvitaan.
vault-numbers-fragile-label = Tiedämme, ettei yksikään osuus saa koskaan kadota
vault-numbers-place-label = Minne tämän istunnon tiedostot menevät
vault-numbers-place-hint = Sinne kirjoitetaan vain julkinen tiedosto ja ne osuustiedostot, jotka avaintenhaltijat haluavat.
vault-numbers-next = Kerrotte, ketkä ovat avaintenhaltijat.

## The ceremony: custodians

vault-custodians-title = Ketkä ovat avaintenhaltijat?
vault-custodians-intro = Jokaiseen paperiin painetaan nimi ja ohjeet täällä valitulla kielellä.
vault-custodians-person = Osuus { $number }
vault-custodians-name-label = Avaintenhaltijan nimi
vault-custodians-language-label = Paperin kieli
vault-custodians-missing = Anna nimi jokaiselle avaintenhaltijalle.
vault-custodians-next = Avain luodaan. Siihen asti voitte vielä palata ja muuttaa kaikkea.

## The ceremony: making the key

vault-make-title = Luo avain
vault-make-intro = Avain luodaan muistissa, jaetaan ja pyyhitään heti. Sitä ei kirjoiteta minnekään.
vault-make-summary = Osuuksia tehdään { $shares }. Mitkä tahansa { $quorum } niistä avaavat sen, mitä kerätään.
vault-make-warning = Pysykää tästä lähtien paikalla, kunnes jokainen osuus on luovutettu. Jos ohjelma suljetaan ennen sitä, avain on menetetty ja pidätte uuden tilaisuuden.
vault-make-button = Luo nyt avain ja sen { $shares } osuutta

## The ceremony: handing over

vault-hand-title = Osuus { $number }: { $name }
vault-hand-count = Luovutettu { $given }/{ $shares } osuutta
vault-hand-leave = Vain yksi henkilö katsoo nyt näyttöä ja paperia: { $name }.

vault-sheet-intro = Tulosta tämä paperi nyt. Se on osuus: jolla se on, sillä on osa avaimesta.
vault-sheet-open-button = Näytä paperi tulostusta varten
vault-sheet-page-button = Näytä paperi sivuna
vault-sheet-hint = Se avautuu omaan ikkunaansa. Tulosta se siellä, katso, että jokainen ryhmä on luettavissa, ja sulje ikkuna. Älä tallenna sitä.
vault-sheet-save-label = Ei tulostinta? Tallenna paperi tiedostoksi
vault-sheet-save-hint = Jolla tiedosto on, sillä on osuus. Tulosta se tietokoneella, jossa ei ole verkkoa, ja hävitä muistitikku sen jälkeen.
vault-sheet-save-button = Tallenna paperi
vault-sheet-saved = Paperi tallennettiin: { $file }.
vault-sheet-next = Paperista luetaan kaksi ryhmää, jotta nähdään, että se on luettavissa. Lukija: { $name }.
vault-sheet-printed-button = Paperi on tulostettu

vault-prove-intro = Lue tulostetusta paperista, älä näytöstä. Lukija: { $name }.
vault-prove-group-label = Paperin ryhmä { $group }
vault-prove-wrong = Ryhmä { $group } ei ole se, mitä paperissa pitäisi lukea. Lue se vielä kerran. Jos sitä ei voi lukea, palaa ja tulosta paperi uudelleen.
vault-prove-next = Voit tallentaa osuuden myös tiedostoksi.
vault-prove-button = Niin paperissa lukee

vault-file-intro = Paperi riittää. Muistitikulla olevaa tiedostoa on helpompi käyttää ja helpompi kopioida. Päättäjä: { $name }.
vault-file-none-label = Ei tiedostoa, vain paperi
vault-file-locked-label = Tiedosto oman salalauseen alla
vault-file-plain-label = Tiedosto ilman salalausetta
vault-file-place-label = Minne tiedosto menee
vault-file-passphrase-label = Salalause, jonka avaintenhaltija valitsee
vault-file-passphrase-hint = Vähintään kaksitoista merkkiä: neljä sanaa tai enemmän. Joka unohtaa sen, sillä on vielä paperi.
vault-file-again-label = Salalause vielä kerran
vault-file-short = Salalause on liian lyhyt. Käytä vähintään kahtatoista merkkiä.
vault-file-differs = Salalauseet eivät ole samat. Kirjoita molemmat uudelleen.
vault-file-button = Eteenpäin
vault-file-fault = Tiedostoa ei voitu kirjoittaa. Katso, onko muistitikku paikallaan ja voiko siihen kirjoittaa, ja yritä uudelleen.

vault-over-intro = Pane paperi kuoreensa ja anna se: { $name }.
vault-over-saved = Osuus tallennettiin myös: { $file }.
vault-over-final = Tämän jälkeen ohjelma unohtaa osuuden. Sitä ei voi tulostaa uudelleen.
vault-over-next = Seuraava osuus.
vault-over-next-last = Julkinen tiedosto palvelimelle.
vault-over-button = Paperi luovutettu: { $name }

## The ceremony: the public file and the end

vault-public-title = Julkinen tiedosto palvelimelle
vault-public-intro = Tämä pieni allekirjoitettu tiedosto kertoo palvelimelle, mille avaimelle se sinetöi. Siinä ei ole mitään salaista.
vault-public-saved = Se tallennettiin: { $file }.
vault-public-thumbprint-label = Toimikunnan avaimen tunniste
vault-public-thumbprint-hint = Jokainen avaintenhaltija kirjoittaa sen muistiin, tai se on hänen paperissaan. Julkinen sivusto näyttää samat kirjaimet ja numerot: jos se näyttää muut, joku on vaihtanut avaimen.
vault-public-code-label = Sama tiedosto koodina
vault-public-next = Vie tiedosto palvelimelle ja lataa se siellä. Harjoittele sitten avaamista, ennen kuin keräys alkaa.
vault-public-button = Tunniste on kirjoitettu muistiin
vault-end-title = Valmis ja pyyhitty
vault-end-ceremony = Avain luotiin ja unohdettiin. Avaintenhaltijoilla on { $shares } osuutta, eikä tässä tietokoneessa ole enää yhtäkään.
vault-end-renewal = Uudet osuudet ovat avaintenhaltijoillaan, eikä tässä tietokoneessa ole enää yhtäkään.
vault-end-old = Vanhat osuudet avaavat yhä sen, mitä on kerätty. Pyytäkää ne takaisin yksi kerrallaan numeron mukaan ja hävittäkää ne.
vault-end-written = Mitä kirjoitettiin
vault-end-nothing = Mitään muuta ei kirjoitettu.
vault-end-off = Sammuta nyt tietokone. Älä vain sulje kantta.

## Entering shares

vault-shares-title = Syötä osuudet
vault-shares-intro = Avaintenhaltijat syöttävät osuutensa yksi kerrallaan jollakin näistä tavoista. Muut katsovat muualle.
vault-shares-found-label = Täältä tai muistitikulta löytynyt osuustiedosto
vault-shares-found-none = Ei mikään näistä
vault-shares-count = { $given }/{ $quorum } tarvittavasta osuudesta
vault-shares-have = Osuus { $number } on tässä ja kunnossa.
vault-shares-file-label = Tai osuustiedosto muualta
vault-shares-passphrase-label = Sen salalause, jos sillä on sellainen
vault-shares-groups-label = Tai paperin ryhmät
vault-shares-groups-hint = Kirjoita kaikki ryhmät peräkkäin. Isoilla tai pienillä kirjaimilla, välilyönnein tai ilman.
vault-shares-code-label = Tai se, minkä lukija luki koodista
vault-shares-nothing = Syötä osuus jollakin näistä tavoista: tiedostona, ryhminä tai koodina.
vault-shares-add-button = Lisää tämä osuus
vault-shares-enough = Osuuksia on tarpeeksi. Voit jatkaa.
vault-shares-next = Osuudet pysyvät muistissa, kunnes tehtävä on tehty, ja pyyhitään sitten.

vault-share-not-a-share = Tämä ei ole palautusosuus. Ota tilaisuuden kirjoittama tiedosto tai paperin ryhmät.
vault-share-groups = { $count ->
    [one] Ryhmä { $groups } on kirjoitettu väärin. Vertaa sitä paperiin.
   *[other] Ryhmät { $groups } on kirjoitettu väärin. Vertaa niitä paperiin.
}
vault-share-length = Ryhmiä on { $count }, ja osuudessa niitä on { $max }. Katso, jäikö jokin pois tai kirjoitettiinko jokin kahdesti.
vault-share-damaged = Osuus on vioittunut tai kirjoitettu väärin. Vertaa sitä paperiin ryhmä ryhmältä.
vault-share-foreign = Tämä osuus kuuluu toisen toimikunnan avaimeen. Ota tämän tilaisuuden osuus.
vault-share-wrong = Tämä ei ole se osuus { $number }, jonka tilaisuus teki. Ota toisen avaintenhaltijan osuus ja kerro järjestäjille.
vault-share-repeated = Osuus { $number } on jo tässä. Jokainen osuus lasketaan kerran.
vault-share-locked = Tiedosto on lukittu salalauseella. Valitse se uudelleen ja kirjoita sen salalause.
vault-share-passphrase = Salalause ei avaa tiedostoa. Valitse se uudelleen ja kirjoita salalause vielä kerran.
vault-share-large = Tiedosto on liian suuri osuudeksi. Valitse tiedosto, jonka nimen alussa on share.

## Checking one share

vault-check-title = Tarkista osuutesi
vault-check-intro = Tee tämä yksin. Tarvitset osuutesi ja julkisen tiedoston committee.json, joka saa olla kenellä tahansa: järjestäjät lähettävät sen.
vault-check-record-label = Julkinen tiedosto committee.json
vault-check-record-file-label = Tai se tiedosto muualta
vault-check-record-wrong = Tämä ei ole tilaisuuden julkinen tiedosto, tai sitä on muutettu. Pyydä järjestäjiltä committee.json.
vault-check-button = Tarkista osuus
vault-check-good-title = Osuutesi on kunnossa
vault-check-good = Osuus { $number }/{ $shares } on täsmälleen sellainen kuin tilaisuus sen teki. Pane se takaisin paikalleen ja kerro järjestäjille, että tarkistit sen tänään.
vault-check-bad-title = Osuutta ei hyväksytty
vault-check-thumbprint = Se kuuluu toimikunnan avaimeen, jonka tunniste on tämä. Vertaa sitä siihen, jonka kirjoitit muistiin.
vault-check-wiped = Syöttämäsi on jo pyyhitty.
vault-check-again-button = Tarkista toinen osuus

## The rehearsal

vault-rehearsal-title = Harjoittele avaamista
vault-rehearsal-intro = Palvelin on sinetöinyt koeilmauksen niin kuin se sinetöi oikeat, ja järjestäjät toivat teille tiedoston rehearsal.json. Oikeat osuudet avaavat sen täällä, ja vastaus palaa palvelimelle.
vault-rehearsal-file-label = Palvelimen tiedosto rehearsal.json
vault-rehearsal-other-label = Tai se tiedosto muualta
vault-rehearsal-file-wrong = Tämä ei ole palvelimen harjoitus, tai sitä on muutettu. Pyydä ylläpitäjää tekemään se uudelleen.
vault-rehearsal-next = Syötätte niin monta osuutta kuin keräys tulee tarvitsemaan.
vault-rehearsal-failed = Osuudet ovat kunnossa, mutta koeilmaus ei aukea. Keräys ei saa alkaa: kertokaa ylläpitäjälle ja järjestäjille.
vault-rehearsal-done-title = Koeilmaus aukesi
vault-rehearsal-done = Vastaus tallennettiin: { $file }. Siinä ei ole mitään salaista. Vie se palvelimelle; tapahtumaketju kertoo, mitä osuuksia käytettiin, numeron mukaan.
vault-rehearsal-place-label = Minne vastaus menee

## Opening: the collection

vault-open-title = Mikä keräys?
vault-open-intro = Valitse sinetöity keräys, jonka palvelin vei tiedostoon. Se käydään läpi, ennen kuin kukaan syöttää osuutta.
vault-open-found-label = Tästä tietokoneesta ja sen muistitikuilta löytyneet keräykset
vault-open-none = Yhtään ei löytynyt. Pane muistitikku paikalleen ja lataa sivu uudelleen, tai kirjoita, missä tiedosto on.
vault-open-path-label = Tai missä tiedosto on
vault-open-path-hint = Koko polku, joka alkaa vinoviivalla.
vault-open-path-wrong = Sellaista tiedostoa ei ole, tai sitä ei voi lukea. Katso, onko tikku paikallaan.
vault-open-look-button = Katso sitä
vault-open-look-next = Tiedosto varmennetaan ensimmäisestä tavusta viimeiseen. Suurelle tiedostolle kuluu muutama minuutti.

vault-facts-title = Onko tämä oikea keräys?
vault-facts-whole = Tiedosto on ehjä, ja sen on allekirjoittanut palvelin, joka keräsi.
vault-facts-rehearsal = Tämä on harjoitus. Siinä ei ole oikeita tuenilmauksia.
vault-facts-name = Keräyksen nimi
vault-facts-initiative = Rekisteröintinumero
vault-facts-exported = Viety
vault-facts-server = Palvelimen avaimen tunniste
vault-facts-committee = Toimikunnan avaimen tunniste
vault-facts-digest = Tiedoston SHA-256
vault-facts-generation = Avaimen sukupolvi
vault-facts-compare = Vertaa kahta tunnistetta niihin, jotka avaintenhaltijat kirjoittivat muistiin. Jos jompikumpi eroaa, lopeta tähän.
vault-facts-compare-label = Molemmat tunnisteet ovat ne, jotka kirjoitettiin muistiin
vault-facts-compare-missing = Vertaa ensin tunnisteita ja vahvista se tässä.
vault-facts-submissions = Lähetykset
vault-facts-withdrawn = Peruutetut
vault-facts-state = Jäsenvaltio
vault-facts-total = Kaikki yhteensä
vault-facts-next = Avaintenhaltijat syöttävät osuutensa.
vault-facts-button = Se on oikea

## Opening: recipients, files, place

vault-recipients-title = Kuka lukee kunkin paketin?
vault-recipients-intro = Kukin paketti salataan yhden jäsenvaltion viranomaiselle. Viranomainen, joka ei antanut avainta, saa kahdeksan sanan salalauseen kirjeessä.
vault-recipients-approved = Järjestäjien hyväksymä: { $thumbprint }
vault-recipients-letter = Salalause, kirjeessä
vault-recipients-file = Avain tiedostossa { $file }
vault-recipients-wrong = Tätä avainta ei voi käyttää: { $state }. Valitse toinen tai kirje.
vault-recipients-hint = Avaimia etsitään keräyksen vieressä olevista tiedostoista. Vertaa tunnistetta viranomaisen kanssa puhelimessa, ennen kuin valitset avaimen.
vault-recipients-next = Valitsette tiedostot ja minne ne menevät.

vault-packages-title = Mitä paketteihin tulee?
vault-packages-formats-label = Tiedostot kussakin paketissa
vault-packages-xml-label = XML, jota viranomaisten ohjelmat lukevat
vault-packages-csv-label = Taulukko CSV-muodossa, joka aukeaa taulukkolaskennassa
vault-packages-pdf-label = PDF, tuenilmaukset lomakkeina luettaviksi tai tulostettaviksi
vault-packages-formats-missing = Valitse ainakin yksi tiedostolaji.
vault-packages-part-label = Tuenilmauksia yhdessä osassa enintään
vault-packages-part-hint = Suuret paketit jaetaan. 250 000 sopii useimmille viranomaisille.
vault-packages-part-wrong = Anna kokonaisluku väliltä 1 000–10 000 000.
vault-packages-place-label = Minne paketit menevät
vault-packages-place-hint = Sinne tehdään uusi kansio. Tilaa pitäisi olla suunnilleen niin paljon kuin keräys vie, ja PDF:n kanssa kolme kertaa niin paljon.
vault-packages-next = Keräys avataan ja paketit tehdään. Se voi kestää hetken, ja sen voi keskeyttää ja jatkaa.
vault-packages-warning = Tästä lähtien tuenilmaukset ovat tämän tietokoneen muistissa. Levylle ne päätyvät vain salattuina.
vault-packages-button = Avaa keräys ja tee paketit

## Long work

vault-work-title = Odota
vault-work-intro = Tämä sivu päivittyy itsestään. Voit jättää sen auki etkä tehdä mitään.
vault-work-verifying = Tiedostoa varmennetaan.
vault-work-epochs = Avain avaa keräyksen.
vault-work-sorting = Tuenilmauksia verrataan, jotta jokainen lasketaan kerran.
vault-work-packaging = Tehdään pakettia: { $state }.
vault-work-other = Ohjelma työskentelee.
vault-work-percent = { $percent } % tästä osasta

## Opening: what came of it

vault-result-title = Paketit on tehty
vault-result-place = Ne ovat täällä: { $place }.
vault-result-adds-up = Jokainen lähetys on selvitetty: sarakkeet täsmäävät.
vault-result-packaged = Paketissa
vault-result-repeats = Toistot
vault-result-alternatives = Vaihtoehdot, erikseen
vault-result-failures = Ei avattu
vault-result-package = Paketti
vault-result-explain = Toisto on saman henkilön toinen lähetys samoin tiedoin; vaihtoehdossa on muut tiedot, ja viranomainen voi laskea sen sijasta. Yhdessä ne lasketaan kerran.
vault-result-failures-heading = Lähetykset, joita ei voitu avata
vault-result-failures-none = Jokainen lähetys voitiin avata.
vault-result-failures-more = Luettelo manifest.json nimeää kaikki { $count }.
vault-result-reason-unknown-epoch = keräyksestä puuttuu se, mikä sen avaa
vault-result-reason-unsigned-epoch = palvelin ei ole allekirjoittanut
vault-result-reason-foreign-epoch = toisen palvelimen tekemä tai toiselle avaimelle
vault-result-reason-does-not-open = muutettu tai sinetöity johonkin muuhun
vault-result-reason-not-a-statement = ei sisällä tuenilmausta
vault-result-reason-no-form = ei sovi mihinkään tämän jäsenvaltion lomakkeeseen
vault-result-reason-withdrawn = merkitty myös peruutetuksi
vault-result-reason-other = syystä, joka on luettelossa manifest.json
vault-result-letters-heading = Tulostettavat kirjeet
vault-result-letters = Lähetä kukin kirje muuta tietä kuin sen paketti: jolla on molemmat, se voi lukea kaiken. Tulosta kirjeet nyt ja poista ne sitten.
vault-result-wiped = Osuudet ja avain on pyyhitty.
vault-result-next = Luovuta kukin paketti sen viranomaiselle. Kunkin ensimmäinen sivu kertoo, mitä viranomainen sillä tekee.
vault-result-done-button = Lopeta

## Renewal

vault-renew-title = Uusi osuudet
vault-renew-intro = Uudet avaintenhaltijat saavat samasta avaimesta uudet osuudet. Tarvittava määrä vanhoja osuuksia kootaan vielä kerran.
vault-renew-revokes-nothing = Myös vanhat osuudet kelpaavat edelleen. Jonka ei enää pidä voida avata keräystä, sen on palautettava vanha paperi. Jos se ei ole mahdollista, luokaa sen sijaan uusi avain.
vault-renew-record-label = Avaimen julkinen tiedosto, committee.json
vault-renew-next = Avaintenhaltijat syöttävät vanhat osuudet.

## Verifying

vault-verify-title = Varmenna tiedosto
vault-verify-intro = Valitse keräys, paketti, pakettien kansio tai julkinen tiedosto. Mitään ei muuteta eikä mitään salaista tarvita.
vault-verify-found-label = Tästä tietokoneesta ja sen muistitikuilta löytyneet
vault-verify-button = Varmenna
vault-verify-good-title = Se on ehjä
vault-verify-bad-title = Se ei ole niin kuin pitäisi
vault-verify-collection = Sinetöity keräys, ehjä ja sen tehneen palvelimen allekirjoittama.
vault-verify-package = Paketti: { $state }. Jokainen tiedosto on niin kuin sen luettelo sanoo.
vault-verify-opening = Kaikki, mitä avaaminen kirjoitti: jokainen paketti on niin kuin sen luettelo sanoo.
vault-verify-share = Palautusosuus. Pane se talteen; tarkista se kohdassa ”Tarkista osuus”.
vault-verify-ceremony = Avaintilaisuuden julkinen tiedosto, muuttamaton. Mitkä tahansa { $quorum }/{ $shares } osuutta avaavat sille sinetöidyn.
vault-verify-encrypted = Salattu tiedosto. Pura ensin salaus sen avaimella tai salalauseella ja varmenna, mitä siinä on.
vault-verify-other = Cistan tiedosto, ehjä.
vault-verify-unknown = Tämä ei ole mitään, mitä Cista tekee. Valitse keräys, paketti tai sen kansio, tai julkinen tiedosto.
vault-verify-unreadable = Sitä ei voi lukea. Katso, onko polku oikein ja tikku paikallaan.
vault-verify-changed = Sitä on muutettu, katkaistu tai vioitettu. Älä luota mihinkään siinä ja pyydä lähettämään se uudelleen.
vault-verify-held = Tilaisuus pidettiin
vault-verify-statements = Tuenilmauksia siinä

vault-sample-heading = Poimi otos
vault-sample-text = Otannalla tarkastava viranomainen poimii täällä ne tuenilmaukset, jotka se katsoo. Sama siemen antaa aina saman otoksen, joten kuka tahansa voi toistaa sen.
vault-sample-size-label = Tuenilmauksia otoksessa
vault-sample-seed-label = Viranomaisen oma siemen
vault-sample-seed-hint = Sanoja tai lukuja, joita kukaan ei voinut ennakoida: esimerkiksi nopanheittoja. Kirjoita ne muistiin.
vault-sample-wrong = Anna tuenilmausten määrä, enintään niin monta kuin niitä on, ja siemen.
vault-sample-button = Poimi otos
vault-sample-done = Poimittiin { $count } tuenilmausta. Luettelo tallennettiin: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Keräys ei ole ehjä, tai sitä on muutettu. Kopioi se uudelleen palvelimelta ja vertaa sen SHA-256-arvoa.
vault-fault-signature = Keräystä ei ole allekirjoittanut palvelin, jonka se nimeää. Älä luota mihinkään siinä ja kerro järjestäjille.
vault-fault-shares = Osuuksista ei synny avainta, jolle tämä keräys on sinetöity. Kerro järjestäjille.
vault-fault-generation = Keräys on sinetöity useammalle kuin yhdelle avaimelle, ja toisen sukupolven osuudet puuttuvat myös.
vault-fault-place = Sinne ei voi kirjoittaa, tai kansio ei ole tyhjä. Valitse toinen paikka.
vault-fault-space = Paketteja ei voitu kirjoittaa loppuun. Katso, onko tilaa, ja aloita uudelleen: valmiit paketit säilyvät.
vault-fault-recipient = Erään viranomaisen avainta ei voi käyttää. Valitse toinen tai kirje.
vault-fault-moved = Keräys muuttui, kun sitä luettiin. Jätä tikku paikalleen tai kopioi tiedosto ensin tähän tietokoneeseen.
vault-fault-program = Ohjelma teki virheen eikä kirjoittanut enempää. Merkitse muistiin, mitä se alla sanoo, ja ilmoita siitä.

## Choosing a place

vault-place-here = Kansio, jolla ohjelma käynnistettiin: { $place }
vault-place-stick = Muistitikku { $place }
vault-place-none = Muistitikkua ei löytynyt. Pane sellainen paikalleen ja lataa sivu uudelleen.
vault-place-other-label = Tai muu kansio
vault-place-wrong = Kansiota ei ole, tai siihen ei voi kirjoittaa. Valitse toinen.
