# Cista, suomi. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Sivu { $page }/{ $count }
paper-made = Tehty Cistalla { $date }
paper-rehearsal = Harjoitus: kaikki tällä paperilla on keksittyä, eikä mikään siitä päde.
paper-model-2011 = Malli: asetuksen (EU) N:o 211/2011 liite { $reference }, omin sanoin. Virallinen malli on Euroopan unionin virallisessa lehdessä.
paper-model-2019 = Malli: asetuksen (EU) 2019/788 liite { $reference }, omin sanoin. Virallinen malli on Euroopan unionin virallisessa lehdessä.

paper-initiative-heading = Aloite
paper-initiative-title = Aloitteen otsikko
paper-initiative-subject = Aihe
paper-initiative-period = Keräysaika
paper-initiative-register = Sivu komission rekisterissä
paper-organisers-heading = Järjestäjät
paper-organisers-others = Muut järjestäjät
paper-organisers-address = Postiosoite

paper-count-column = Määrä
paper-count-online = Allekirjoitettu verkossa
paper-count-paper = Allekirjoitettu paperilla
paper-count-esigned = Allekirjoitettu kehittyneellä sähköisellä allekirjoituksella
paper-count-states = Jäsenvaltiot, joissa vähimmäismäärä on saavutettu

paper-sign-heading = Vakuutus ja allekirjoitukset
paper-sign-place = Paikka ja päiväys
paper-sign-representative = Edustajan allekirjoitus
paper-sign-substitute = Varaedustajan allekirjoitus
paper-sign-entity = Oikeushenkilön puolesta
paper-sign-authority = Allekirjoitus ja virallinen leima

## The guide: the first page of a package

paper-guide-title = Tuenilmaukset tarkastettaviksi
paper-guide-intro = Tässä paketissa ovat eurooppalaisen kansalaisaloitteen tuenilmaukset teidän jäsenvaltiollenne. Tämä opas kertoo, mitä siinä on, miten se avataan ja lasketaan, mitä lähetetään takaisin ja milloin se hävitetään.
paper-guide-authority = Tämän jäsenvaltion toimivaltaiselle viranomaiselle

paper-guide-part = Tämä on osa { $page }/{ $count }. Jokainen osa on oma pakettinsa; alla olevat luvut koskevat kaikkia osia yhteensä.
paper-guide-holds-heading = Mitä paketissa on
paper-guide-packaged = Tarkastettavat tuenilmaukset, yksi henkilöä kohti
paper-guide-alternatives = Vaihtoehdot: samojen henkilöiden muut lomakkeet
paper-guide-namesakes = Tuenilmaukset, joilla on kaima
paper-guide-repeats = Toistot, jätetty pois
paper-guide-withdrawn = Allekirjoittajan peruuttamat, jätetty pois
paper-guide-failures = Ei voitu lukea, nimetty luettelossa
paper-guide-submissions = Saapuneita lomakkeita yhteensä
paper-guide-sum = Saapuneet lomakkeet ovat tuenilmausten, vaihtoehtojen, toistojen, peruutettujen ja lukukelvottomien summa.
paper-guide-alternatives-text = Vaihtoehdot: useita kertoja eri tiedoin allekirjoittanut on kerran tuenilmausten joukossa. Muut lomakkeet ovat tiedostoissa, joiden nimen alussa on { $example }, kukin sen tuenilmauksen tunnuksin, johon se kuuluu. Jos se tuenilmaus osoittautuu pätemättömäksi, voitte tarkastaa sen vaihtoehdot. Kultakin henkilöltä lasketaan enintään yksi lomake.
paper-guide-namesakes-text = Kaimat: joillakin henkilöillä on samat nimet ja, missä lomake sitä kysyy, sama syntymäaika, mutta eri numero, asiakirja tai jäsenvaltio. He voivat olla kaksi henkilöä tai yksi. Oma luettelo nimeää heidät tunnuksin. Te päätätte.
paper-guide-remarks-text = { $count ->
    [one] Huomautukset: { $count } tuenilmauksesta on huomautettavaa. Oma luettelo nimeää sen tunnuksella.
   *[other] Huomautukset: { $count } tuenilmauksesta on huomautettavaa. Oma luettelo nimeää ne tunnuksin.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } tuenilmaus tuli verkosta, joka lähetti kerralla tavattoman paljon. Pelkästään se ei tee siitä vähemmän pätevää.
   *[other] { $count } tuenilmausta tuli verkoista, jotka lähettivät kerralla tavattoman paljon. Pelkästään se ei tee niistä yhtäkään vähemmän päteväksi.
}

paper-guide-files-heading = Tiedostot
paper-guide-files-name = Tiedoston nimi
paper-guide-file-guide = tämä opas
paper-guide-file-request = tarkastuspyyntö
paper-guide-file-certificate = täytettävä tyhjä todistus
paper-guide-file-xml = tuenilmaukset komission XML-muodossa, tuotaviksi
paper-guide-file-csv = samat tuenilmaukset taulukkona
paper-guide-file-pdf = samat tuenilmaukset lomakkeen muodossa, luettaviksi tai tulostettaviksi
paper-guide-file-alternatives = vaihtoehdot
paper-guide-file-namesakes = kaimojen luettelo
paper-guide-file-remarks = huomautusten luettelo
paper-guide-file-committee = järjestäjien avaimen julkiset tiedot; sillä luettelo on allekirjoitettu
paper-guide-file-manifest = lukumäärät ja jokaisen muun tiedoston SHA-256
paper-guide-file-signature = järjestäjien sähköinen allekirjoitus luettelolle

paper-guide-count-heading = Miten lasketaan
paper-guide-count-text = CSV-taulukossa jokainen rivi ensimmäisen jälkeen on yksi lomake, XML-tiedostossa jokainen { $field }-elementti. Lukujen on oltava tässä annetut.

paper-guide-sample-heading = Miten poimitaan satunnaisotos
paper-guide-sample-text = Jos tarkastatte otoksen, tämä komento poimii sen ja antaa luottamusvälin. Valitkaa siemen itse, esimerkiksi noppaa heittämällä: kukaan ei saa tietää sitä ennalta. Säilyttäkää se, niin kuka tahansa voi poimia saman otoksen uudelleen.

paper-guide-import-heading = Miten tuodaan
paper-guide-import-xml = XML-tiedostoissa on komission keräysohjelmiston elementit, joten sitä varten tehdyt ohjelmat voivat lukea niitä.
paper-guide-import-csv = CSV-taulukot ovat UTF-8-muodossa, ja solujen välissä on pilkku. Tuokaa jokainen sarake tekstinä, jotta mikään numero ei menetä etunolliaan. Heittomerkki solun ensimmäisen merkin edessä estää taulukkolaskentaa pitämästä sitä kaavana: se ei kuulu siihen, mitä kirjoitettiin.

paper-guide-return-heading = Mitä lähetetään takaisin ja mihin mennessä
paper-guide-return-text = Lähettäkää yhteyshenkilöille todistus, joka kertoo, montako tuenilmausta on päteviä. Se on maksuton. Voitte käyttää tyhjää todistusta tai omaa lomaketta.
paper-guide-return-deadline = Asetus antaa teille kolme kuukautta siitä päivästä, jona saitte pyynnön.
paper-guide-return-received = Saapunut
paper-guide-return-due = Todistus viimeistään

paper-guide-destroy-heading = Milloin paketti hävitetään
paper-guide-destroy-2011 = Hävittäkää paketti, kaikki siitä tehty ja jokainen kopio viimeistään kuukauden kuluttua todistuksen antamisesta. Vain sen, mitä hallinnolliset tai oikeudelliset menettelyt edellyttävät, saa säilyttää pidempään, kunnes lopullisesta päätöksestä on kulunut viikko.
paper-guide-destroy-2019 = Hävittäkää paketti, kaikki siitä tehty ja jokainen kopio viimeistään kolmen kuukauden kuluttua tarkastuksen päättymisestä. Vain sen, mitä hallinnolliset tai oikeudelliset menettelyt edellyttävät, saa säilyttää pidempään, kunnes niiden päättymisestä on kulunut kuukausi.
paper-guide-questions = Kysyttävää? Kirjoittakaa yhteyshenkilöille:

## How to open a package: on the guide and on the letter

paper-open-heading = Miten paketti avataan
paper-open-place = Avatkaa se tietokoneella, jota vain tarkastajat voivat käyttää.
paper-open-age = Paketti on salattu viranomaisenne age-avaimelle. Kirjoittakaa tietokoneella, jossa salainen avain on:
paper-open-age-passphrase = Paketti on salattu age-ohjelmalla kahdeksan sanan salalauseella. Kirjoittakaa tämä komento ja sitten salalause:
paper-open-gpg = Paketti on salattu viranomaisenne OpenPGP-varmenteelle. Kirjoittakaa tietokoneella, jossa salainen avain on:
paper-open-cms = Paketti on salattu viranomaisenne X.509-varmenteelle. Kirjoittakaa tietokoneella, jossa salainen avain on:
paper-open-zip = Paketti on ZIP-arkisto, salattu AES-256:lla kahdeksan sanan salalauseella. Avatkaa arkisto ohjelmalla, joka osaa AESin, esimerkiksi 7-Zip, ja kirjoittakaa salalause. Ohjelma, jolla Windows itse avaa ZIP-arkistoja, ei osaa AESia. Päätteessä komento on:
paper-open-letter = Salalause tulee teille kirjeessä, muuta tietä.
paper-open-either = Sama paketti on kahdessa muodossa, ja toinen niistä riittää.
paper-open-plain = Pakettia ei ole salattu. Säilyttäkää sitä siellä, missä kukaan muu ei voi sitä lukea.
paper-open-verify = Antakaa sitten tämän komennon verrata jokaista tiedostoa luetteloon:
paper-open-fault = Jos paketti ei aukea tai tiedosto eroaa luettelosta, älkää jatkako. Kirjoittakaa yhteyshenkilöille, jotka voivat lähettää sen uudelleen.

## The request for verification

paper-request-title = Pyyntö tuenilmausten tarkastamiseksi
paper-request-authority = Tämän jäsenvaltion toimivaltaiselle viranomaiselle
paper-request-text = Alla nimetyt järjestäjät pyytävät teitä tarkastamaan oheiset tuenilmaukset ja todistamaan, montako niistä on päteviä. Tämä on heidän ainoa pyyntönsä jäsenvaltiollenne.
paper-request-signatories = Allekirjoittajat tästä jäsenvaltiosta
paper-request-all = Allekirjoittajat kaikissa jäsenvaltioissa
paper-request-enclosures-heading = Oheiset tuenilmaukset
paper-request-system-heading = Verkkokeräysjärjestelmän todistus
paper-request-system-enclosed = Todistuksen jäljennös on oheisena.
paper-request-system-none = Yhtään tuenilmausta ei allekirjoitettu verkossa, joten todistusta ei tarvita.
paper-request-declaration = Vakuutan, että tämän pyynnön tiedot ovat oikein ja että tuenilmaukset on kerätty asetuksen edellyttämällä tavalla.

## The letter with the passphrase

paper-letter-title = Paketin salalause
paper-letter-confidential = Luottamuksellinen: vain viranomaiselle, jonka on määrä avata paketti
paper-letter-text = Tämän kirjeen kahdeksan sanaa avaavat tässä nimetyn tuenilmauspaketin. Kirje ja paketti kulkevat erillään.
paper-letter-package = Paketin nimi
paper-letter-size = Koko tavuina
paper-letter-words-heading = Kahdeksan sanaa
paper-letter-words-text = Kirjoittakaa ne pienin kirjaimin ja tässä järjestyksessä, yhdysmerkki kahden sanan välissä ja ilman välilyöntejä.
paper-letter-compare = Verratkaa ennen paketin avaamista sen nimeä, kokoa ja SHA-256-arvoa tämän kirjeen tietoihin.
paper-letter-apart-heading = Ennen kuin se on toimitettu
paper-letter-apart-text = Viekää tämä kirje muuta tietä kuin paketti: henkilökohtaisesti, kirjattuna postina tai puhelimessa luettuna. Jolla on molemmat, se voi lukea tuenilmaukset.
paper-letter-destroy-heading = Sen jälkeen
paper-letter-destroy-text = Pitäkää tämä kirje lukkojen takana niin kauan kuin tarvitsette sitä, ja hävittäkää se heti, kun olette avanneet paketin.

## The blank form for signing on paper

paper-form-initiative-heading = Järjestäjien täyttämä, niin kuin rekisteröity
paper-form-sheet = Tulosta tämä lomake yhdelle paperiarkille; molempia puolia saa käyttää. Kaikki tällä arkilla allekirjoittavat saman jäsenvaltion osalta.
paper-form-write = Kirjoita isoin kirjaimin, yksi henkilö kullekin riville. Jokainen allekirjoittaa itse.
paper-form-documents = Hyväksytyt asiakirjat ja numerot
paper-form-residence = Vakituinen asuinpaikka: katu, numero, postinumero, paikkakunta, maa
paper-form-signature = Päiväys ja allekirjoitus
paper-form-return = Tuo tai lähetä allekirjoitettu arkki

## The blank certificate of the authority

paper-certificate-title = Todistus pätevien tuenilmausten lukumäärästä
paper-certificate-authority = Toimivaltaisen viranomaisen nimi ja osoite
paper-certificate-text = Tässä nimetty viranomainen on tarkastanut tässä nimetyn aloitteen tuenilmaukset ja todistaa tämän jäsenvaltion osalta:
paper-certificate-valid = Pätevien tuenilmausten lukumäärä
paper-certificate-words = Sama luku kirjaimin
paper-certificate-received = Vastaanotettujen tuenilmausten lukumäärä
paper-certificate-free = Tämä todistus annetaan maksutta.
paper-certificate-voluntary-heading = Vapaaehtoinen, ei osa todistusta
paper-certificate-voluntary-text = Asetus ei edellytä näitä lukuja. Ne auttavat järjestäjiä arvioimaan, montako tuenilmausta muualla on päteviä, ja oppimaan, mitä allekirjoittajat tekevät väärin.
paper-certificate-all = Jokainen tuenilmaus tarkastettiin.
paper-certificate-sample = Tarkastettiin satunnaisotos. Tuenilmauksia otoksessa:
paper-certificate-invalid = Pätemättömiä tuenilmauksia yhteensä
paper-certificate-reason = Miksi ne ovat pätemättömiä
paper-reason-unknown = Henkilöä ei löytynyt
paper-reason-age = Liian nuori allekirjoituspäivänä
paper-reason-repeat = Henkilö oli jo allekirjoittanut
paper-reason-number = Asiakirja tai numero on väärä tai ei enää voimassa
paper-reason-state = Ei oikeutta allekirjoittaa tämän jäsenvaltion osalta
paper-reason-incomplete = Jotain puuttuu tai ei ole luettavissa
paper-reason-signature = Allekirjoitus paperilta puuttuu
paper-reason-date = Ei allekirjoitettu keräysaikana
paper-reason-other = Muut syyt

## The submission to the Commission

paper-submission-title = Kansalaisaloitteen toimittaminen Euroopan komissiolle
paper-submission-text = Järjestäjät toimittavat tässä nimetyn aloitteen yhdessä toimivaltaisten viranomaisten todistusten kanssa.
paper-submission-valid-heading = Todistetut tuenilmaukset
paper-submission-valid = Pätevät tuenilmaukset
paper-submission-certificate = Toimivaltainen viranomainen ja sen todistuksen päiväys
paper-submission-met = Molemmat ehdot täyttyvät: vähintään { $goal } pätevää tuenilmausta yhteensä ja vähimmäismäärä vähintään näin monessa jäsenvaltiossa: { $states }.
paper-submission-not-met = Ehdot eivät vielä täyty: tarvitaan { $goal } pätevää tuenilmausta yhteensä ja vähimmäismäärä vähintään näin monessa jäsenvaltiossa: { $states }.
paper-submission-funding-heading = Tuki ja rahoitus
paper-submission-funding-text = Jokainen tuen ja rahoituksen lähde, joka antoi yli 500 euroa. Jos niitä ei ole, vetäkää rivit yli.
paper-submission-funding-source = Kuka antoi
paper-submission-funding-amount = Määrä euroina
paper-submission-enclosed = { $count ->
    [one] { $count } toimivaltaisen viranomaisen todistus on oheisena.
   *[other] { $count } toimivaltaisten viranomaisten todistusta on oheisena.
}
paper-submission-declaration = Vakuutan, että tämän lomakkeen tiedot ovat oikein ja että asetuksen kaikkia menettelyjä ja ehtoja on noudatettu.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = HENKILÖTIETOJA
mark-limited-distribution = JAKELU RAJATTU ASIANOMAISEEN JÄSENVALTIOON

## The sheet of a recovery share, for its custodian

sheet-title = Palautusosuus { $number }/{ $shares }
sheet-lead = Tämä paperi on yksi toimikunnan avaimen osuuksista, joita on { $shares }. Avain avaa tuenilmaukset. Mitkä tahansa { $quorum } osuutta yhdessä avaavat kaiken; harvempi määrä ei avaa eikä paljasta mitään.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Avaintenhaltija
sheet-fact-number = Osuus
sheet-fact-number-value = { $number }/{ $shares }
sheet-fact-quorum = Avaamiseen tarvitaan
sheet-fact-quorum-value = Mitkä tahansa { $quorum }/{ $shares } osuutta
sheet-fact-date = Tehty
sheet-fact-set = Osuuksien sarja
sheet-fact-set-value = { $set } (avaimen sukupolvi { $generation }, sen osuuksien laitos { $edition })
sheet-fact-thumbprint = Toimikunnan avaimen tunniste
sheet-fact-file = Tiedosto

sheet-groups-heading = Salaisuus, ryhmiä { $count }
sheet-groups-note = Kirjoita ryhmät järjestyksessä, pienillä tai isoilla kirjaimilla. O luetaan nollaksi, I ja L ykköseksi. Ryhmän viimeinen merkki tarkistaa muut, joten ohjelma kertoo, mitä ryhmää pitää katsoa uudelleen.
sheet-qr = QR-koodi, jossa tämä osuus on

sheet-keep-heading = Säilytä turvassa
sheet-keep-place = Säilytä tämä paperi suljetussa kuoressa, jossa vain sinä pääset siihen käsiksi, ei siellä, missä toinen avaintenhaltija säilyttää osuutta.
sheet-keep-photo = Älä koskaan valokuvaa, kopioi tai lähetä sitä. Joka on nähnyt sen, sillä on osuutesi.
sheet-keep-network = Älä koskaan kirjoita tai lue sitä puhelimeen tai verkkoon kytkettyyn tietokoneeseen.
sheet-keep-file-locked = Tiedostossa { $file } on sama osuus salalauseesi alla. Tämä paperi ei tarvitse salalausetta.
sheet-keep-file-open = Tiedostossa { $file } on sama osuus suojaamatta. Säilytä se samassa kuoressa tai hävitä se.

sheet-check-heading = Tarkista joka vuosi
sheet-check-how = Käytä tietokonetta, jossa ei ole verkkoa: holvi tarkistaa tämän paperin, samoin komento { $command }. Et tarvitse siihen ketään muuta.
sheet-check-tell = Kerro sitten järjestäjille osuutesi numero ja päivä, äläkä mitään muuta, mitä tässä lukee.

sheet-help-heading = Jos jotain tapahtuu
sheet-help-lost = Kadonnut, vioittunut tai toisen näkemä: kerro heti järjestäjille. Muut voivat silloin tehdä uudet osuudet.
sheet-help-leave = Jos et enää voi säilyttää sitä: luovuta se itse, ja pyydä järjestäjiä tekemään uudet osuudet.
sheet-help-called = Jos tämä sarja pyydetään takaisin: hävitä paperi ja tiedosto ja kerro järjestäjille, että teit sen.
sheet-help-open = Kun keräys avataan: tuo tämä paperi itse ja vertaa tunnistetta.

# Lines and a table to fill in by hand.
sheet-handed-heading = Luovutettu
sheet-handed-date = Päiväys
sheet-handed-custodian = Avaintenhaltijan allekirjoitus
sheet-handed-organiser = Järjestäjän allekirjoitus
sheet-checks-heading = Vuosittaiset tarkistukset
sheet-checks-date = Päiväys
sheet-checks-place = Missä
sheet-checks-signature = Allekirjoitus

sheet-footer = Salainen: osuus { $number }, sarja { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Toimikunnan julkinen avain
sheet-committee-lead = Tämä paperi on julkinen eikä avaa mitään. Se kertoo palvelimelle, kenelle tuenilmaukset sinetöidään, ja avaintenhaltijalle, onko osuus oikea.
sheet-committee-fact-shares = Osuudet
sheet-committee-fact-shares-value = { $shares }, joista mitkä tahansa { $quorum } avaavat yhdessä
sheet-committee-fact-signer = Paketit allekirjoittavan avaimen tunniste
sheet-committee-qr = QR-koodi, jossa ovat kaikki julkiset tiedot
sheet-committee-use-heading = Mitä sillä tehdään
sheet-committee-use-thumbprint = Kaikki paikalla olevat kirjoittavat tunnisteen muistiin ja vertaavat sitä sivuston tietosuojasivulla olevaan, ennen kuin keräys alkaa.
sheet-committee-use-server = Tiedosto { $file } menee palvelimelle: sitä kysytään käyttöönotossa.
sheet-committee-use-copy = Jokainen avaintenhaltija säilyttää kopion tästä paperista tai tiedostosta: sillä osuuden voi tarkistaa yksin kotona.
sheet-committee-footer = Julkinen: toimikunnan avain, sarja { $set }

## The statements of support, in the layout of the statutory form

statements-part = Osa { $page }/{ $count }
statements-count = { $count ->
    [one] { $count } tuenilmaus näillä sivuilla
   *[other] { $count } tuenilmausta näillä sivuilla
}
statements-number = Nro
statements-residence = Asuinpaikka (katu, numero, postinumero, paikkakunta, maa)
statements-birth = Syntymäaika ja syntymäpaikka
statements-document = Asiakirjan numero ja laji
statements-signed = Allekirjoitettu, ja tunnus
statements-name-at-birth = Syntyessä: { $name }
statements-fathers-name = Isän nimi: { $name }
statements-issued-by = Myöntäjä: { $authority }
statements-alternative = Vaihtoehto tuenilmaukselle { $identifier }: enintään toinen lasketaan.
statements-undrawn = { $count ->
    [one] { $count } merkki, jota mikään kirjasin ei tässä osaa piirtää, on esitetty numerona hakasulkeissa; muissa tiedostoissa se on niin kuin se kirjoitettiin.
   *[other] { $count } merkkiä, joita mikään kirjasin ei tässä osaa piirtää, on esitetty numeroina hakasulkeissa; muissa tiedostoissa ne ovat niin kuin ne kirjoitettiin.
}
statements-table = Tuenilmaukset, yksi joka rivillä
