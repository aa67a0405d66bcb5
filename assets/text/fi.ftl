# Cista, suomi. Kaikki lauseet, jotka kansalainen kohtaa julkisella sivustolla.
#
# Puhuttelu: sinä. Lainausmerkit: ”…”. Ajatusviiva: – välilyönneillä. Sitova välilyönti ennen %-merkkiä.

## The frame of every page

frame-skip = Siirry sisältöön
frame-title = { $page } – { $initiative }
frame-description = Lue eurooppalainen kansalaisaloite ”{ $title }” ja tue sitä.
frame-eyebrow = Eurooppalainen kansalaisaloite
frame-languages = Kielet
frame-navigation = Keräystä koskevat sivut
frame-home = Lue ja allekirjoita aloite
frame-rehearsal = Tämä on harjoitus. Mitään tähän kirjoittamaasi ei lasketa mukaan, eikä se päädy millekään viranomaiselle. Käytä vain keksittyjä tietoja.
frame-rehearsal-date = Harjoituksessa eletään päivää { $date }.
frame-progress = Tilanne
frame-privacy = Tietosuoja
frame-trust = Näin tietosi suojataan
frame-certificate = Todistus
frame-withdraw = Peruuta tukesi
frame-help = Ohje
frame-accessibility = Saavutettavuus
frame-return = Takaisin sivustolle { $site }
frame-source = Tämä sivusto toimii Cistalla, joka on avoimen lähdekoodin ohjelmisto.
frame-noscript = Sivu toimii ilman komentosarjoja. Automaattisen tarkistuksen sijasta pyydämme sinulta kuusi numeroa, jotka voit lukea tai kuunnella.
frame-new-window = (avaa komission verkkosivuston)

## The initiative

initiative-number = Rekisteröintinumero
initiative-registered = Rekisteröity
initiative-collection = Tuenilmausten keräys
initiative-collection-period = { $from } – { $to }
initiative-register-link = Aloite komission rekisterissä
initiative-facts = Rekisteröinnin tiedot
initiative-objectives = Mitä aloitteessa pyydetään
initiative-annex = Liite: lisää aiheesta, tavoitteista ja taustasta
initiative-read-all = Lue kaikki
initiative-website = Aloitteen verkkosivusto
initiative-role-representative = Edustaja
initiative-role-substitute = Varaedustaja
initiative-role-member = Järjestäjäryhmän jäsen
initiative-role-legal_entity = Oikeushenkilö
initiative-email = Sähköposti
initiative-original = Tämä on aloitteen alkuperäinen kieli.
initiative-translated = Aloitteen alkuperäinen kieli: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } tuenilmaus
   *[other] { $count } tuenilmausta
}
count-none = Tuenilmauksia ei ole vielä. Sinun tuenilmauksesi voi olla ensimmäinen.
count-goal = Niitä tarvitaan { $goal } ja lisäksi vähimmäismäärä vähintään { $states } jäsenvaltiossa.
count-as-of = Julkaistu { $date }
count-trailing = Julkaistut luvut tulevat hieman tarkkojen lukujen jäljessä, jottei niistä näe, kuka on juuri allekirjoittanut.
count-more = Luvut jäsenvaltioittain
count-bar = { $count } / { $goal }

## Choosing the Member State

state-heading = Valitse jäsenvaltiosi
state-intro-2011 = Jäsenvaltiot kysyvät eri tietoja. Valitse se, jossa asut tai jonka asiakirja tai tunnus sinulla on.
state-intro-2019 = Jäsenvaltiot kysyvät eri tietoja. Valitse se, jonka kansalainen olet, asuitpa missä tahansa. Jos sinulla on useita kansalaisuuksia, valitse yksi niistä.
state-label = Jäsenvaltio
state-choose = Valitse jäsenvaltio
state-continue = Jatka
state-change = Valitse toinen jäsenvaltio
state-chosen = Valitsemasi jäsenvaltio: { $state }
state-only-once = Voit tukea aloitetta vain kerran, vaikka usea jäsenvaltio sopisi sinulle.
state-minimum-age = Sinun on oltava allekirjoituspäivänä vähintään { $age }-vuotias.
state-minimum-age-calendar-year = Sinun on täytettävä vähintään { $age } vuotta sinä vuonna, jona allekirjoitat.

# One for each variant of "who"; the name of the State stands above it.
who-residents = EU-kansalaiset, jotka asuvat tässä jäsenvaltiossa.
who-residents_or_nationals = EU-kansalaiset, jotka asuvat tässä jäsenvaltiossa, ja sen omat kansalaiset, asuivatpa he missä tahansa.
who-residents_or_registered_nationals = EU-kansalaiset, jotka asuvat tässä jäsenvaltiossa, ja sen ulkomailla asuvat kansalaiset, jotka ovat ilmoittaneet asuinpaikkansa sen viranomaisille.
who-holders_of_personal_number = EU-kansalaiset, joilla on tämän jäsenvaltion henkilötunnus.
who-holders_of_document = EU-kansalaiset, joilla on jokin alla mainituista tämän jäsenvaltion myöntämistä asiakirjoista.
who-holders_of_number_or_document = EU-kansalaiset, joilla on tämän jäsenvaltion henkilötunnus tai jokin alla mainituista sen myöntämistä asiakirjoista.
who-nationals = Tämän jäsenvaltion kansalaiset, asuivatpa he missä tahansa.

# What is particular to one State and regime.
who-note-2019-DE = Ulkomailla asuvat Saksan kansalaiset voivat allekirjoittaa vain, jos heidän asuinpaikkansa on rekisteröity Saksan edustustossa.
who-note-2019-EL = Kreikassa ratkaisee syntymävuosi: allekirjoittaa voi jokainen, joka täyttää tänä vuonna { $age } vuotta.
who-note-2011-UK = Yhdistynyt kuningaskunta oli jäsenvaltio 31. tammikuuta 2020 asti.

## The form

form-heading = Tuenilmauksesi
form-intro = Täytä kaikki kentät, ellei kenttää ole merkitty vapaaehtoiseksi. Kirjoita kaikki niin kuin se on asiakirjoissasi.
form-optional = (vapaaehtoinen)
form-group-name = Nimesi
form-group-residence = Asuinpaikkasi
form-group-birth = Syntymätietosi
form-group-nationality = Kansalaisuutesi
form-group-document = Asiakirjasi tai tunnuksesi
form-why = Miksi tätä kysytään?
form-seen-by = Sen näkevät vain valitsemasi jäsenvaltion viranomainen ja järjestäjien avaintenhaltijat, kun he avaavat keräyksen. Tallennettua tietoa ei voi kukaan lukea tällä palvelimella.
form-destroyed = Se hävitetään viimeistään { $date }.
form-example = Esimerkki: { $example }
form-choose = Valitse
form-declaration-heading = Vakuutuksesi
form-warnings-heading = Katso tämä vielä kerran
form-accept-warnings = Kirjoittamani tieto on oikein.
form-accept-warnings-hint = Merkitse tämä, kun olet verrannut tietoa asiakirjoihisi. Tuenilmaus tallennetaan sellaisenaan, ja viranomainen ratkaisee asian.
form-button = Tue aloitetta ”{ $title }”
form-button-hint = Tuenilmauksesi tallennetaan, kun painat tätä painiketta. Sen jälkeen saat vahvistustunnuksen, jolla voit peruuttaa sen.
form-forget = Tyhjennä lomake
form-forget-hint = Jos joku muu käyttää tätä laitetta sinun jälkeesi: näin kirjoittamasi tiedot häviävät myös tästä selaimesta.
form-read-first = Tuet aloitetta sellaisena kuin se on rekisteröity, yllä olevin sanoin.

date-hint = Päivä, kuukausi ja vuosi, esimerkiksi { $example }
date-day = Päivä
date-month = Kuukausi
date-year = Vuosi

field-given_names-label = Etunimet (kaikki)
field-given_names-hint = Kaikki etunimesi niin kuin passissasi tai henkilökortissasi.
field-given_names-example = Aino Maria
field-given_names-why = Jäsenvaltiosi viranomainen vertaa nimeä rekisteriinsä, jotta vain todelliset ihmiset lasketaan.

field-family_names-label = Sukunimet
field-family_names-hint = Niin kuin passissasi tai henkilökortissasi.
field-family_names-example = Lehtonen-Salo
field-family_names-why = Jäsenvaltiosi viranomainen vertaa nimeä rekisteriinsä, jotta vain todelliset ihmiset lasketaan.

field-name_at_birth-label = Sukunimi syntymähetkellä
field-name_at_birth-hint = Jos nimesi ei ole koskaan muuttunut, kirjoita nykyinen sukunimesi uudelleen.
field-name_at_birth-example = Lehtonen
field-name_at_birth-why = Tämän jäsenvaltion rekisterissä saatat olla sillä nimellä, jonka sait syntyessäsi.

field-fathers_name-label = Isän nimi
field-fathers_name-hint = Niin kuin se on asiakirjoissasi.
field-fathers_name-example = Juhani
field-fathers_name-why = Tämän jäsenvaltion rekisteri erottaa samannimiset henkilöt toisistaan isän nimen avulla.

field-residence_street-label = Katu
field-residence_street-hint = Vakituisen asuntosi katu ilman talon numeroa. Jos kadunnimiä ei ole, kirjoita paikan tai tilan nimi.
field-residence_street-example = Koivukatu
field-residence_street-why = Viranomainen löytää sinut rekisteristään osoitteen perusteella.

field-residence_number-label = Talon numero
field-residence_number-hint = Myös porras, kerros tai asunto, jos sellainen on.
field-residence_number-example = 12 B
field-residence_number-why = Viranomainen löytää sinut rekisteristään osoitteen perusteella.

field-residence_postcode-label = Postinumero
field-residence_postcode-hint = Vakituisen asuntosi postinumero.
field-residence_postcode-example = 33100
field-residence_postcode-why = Viranomainen löytää sinut rekisteristään osoitteen perusteella.

field-residence_city-label = Paikkakunta
field-residence_city-hint = Kaupunki, kunta tai kylä, jossa vakituinen asuntosi on.
field-residence_city-example = Tampere
field-residence_city-why = Viranomainen löytää sinut rekisteristään osoitteen perusteella.

field-residence_country-label = Maa
field-residence_country-hint = Maa, jossa vakituinen asuntosi on.
field-residence_country-example = Suomi
field-residence_country-why = Siitä viranomainen tietää, etsitäänkö sinua kotimaasta vai ulkomailla asuvien kansalaisten joukosta.

field-date_of_birth-label = Syntymäaika
field-date_of_birth-hint = Päivä, kuukausi ja vuosi.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Se osoittaa, että olet tarpeeksi vanha allekirjoittamaan, ja erottaa sinut samannimisistä.

field-place_of_birth-label = Syntymäpaikka
field-place_of_birth-hint = Paikkakunta ja maa niin kuin passissasi tai henkilökortissasi.
field-place_of_birth-example = Turku, Suomi
field-place_of_birth-why = Se erottaa sinut muista, joilla on sama nimi ja sama syntymäaika.

field-country_of_permanent_residence-label = Vakituinen asuinmaa
field-country_of_permanent_residence-hint = Maa, jossa vakituinen asuntosi on. Osoitetta ei tarvita.
field-country_of_permanent_residence-example = Ruotsi
field-country_of_permanent_residence-why = Siitä viranomainen tietää, etsitäänkö sinua kotimaasta vai ulkomailla asuvien kansalaisten joukosta.

field-nationality-label = Kansalaisuus
field-nationality-hint = Sinun on oltava jonkin EU:n jäsenvaltion kansalainen. Jos sinulla on useita kansalaisuuksia, valitse yksi niistä.
field-nationality-example = Suomi
field-nationality-why = Vain EU-kansalaiset voivat tukea aloitetta.

field-document_or_number_type-label = Asiakirjan tai tunnuksen laji
field-document_or_number_type-hint = Valitse se, joka sinulla on käsillä. Nimet ovat kyseisessä jäsenvaltiossa käytettyjä.
field-document_or_number_type-example = Passi
field-document_or_number_type-why = Viranomaisen on tiedettävä, mistä rekisteristä numeroa haetaan.

field-document_or_number-label = Numero tai tunnus
field-document_or_number-hint = Kirjoita se täsmälleen niin kuin se on asiakirjassa. Välilyönneistä ja yhdysmerkeistä ei ole haittaa.
field-document_or_number-example = AB1234567
field-document_or_number-why = Tämä jäsenvaltio löytää sinut rekisteristään pelkästään tämän avulla. Laki vaatii sen; järjestäjillä ei ole sille käyttöä.

field-issuing_authority-label = Asiakirjan myöntänyt viranomainen
field-issuing_authority-hint = Niin kuin se on asiakirjassa, esimerkiksi kunta tai ministeriö.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Tässä jäsenvaltiossa kunnat myöntävät asiakirjoja, eivätkä ne löydy pelkän numeron avulla.

## The lines beside the button

beside-heading = Ennen kuin painat
beside-seen = Sen näkevät vain jäsenvaltiosi viranomainen ja järjestäjien avaintenhaltijat
beside-destroyed = Hävitetään viimeistään { $date }
beside-certified = Järjestelmän hyväksyjä: { $authority }
beside-not-certified = Harjoitus: järjestelmää ei ole hyväksytty
beside-where = Sinetöitynä palvelimella EU:ssa

## The check that a person signs

work-running = Tarkistetaan …
work-done = Tarkistus onnistui.
work-failed = Tarkistus ei toiminut tällä laitteella. Lataa sivu uudelleen tai käytä sen sijaan numeroita.
work-use-digits = Käytä sen sijaan numeroita
work-slow = Hyvin moni allekirjoittaa juuri nyt, joten tarkistus kestää hieman tavallista kauemmin.
work-sending = Tarkistus on vielä kesken. Tuenilmauksesi lähtee itsestään heti, kun tarkistus on onnistunut.
digits-heading = Kuusi numeroa
digits-always = Tässä keräyksessä jokainen kirjoittaa myös kuusi numeroa, koska todistuksen antava viranomainen haluaa niin.
digits-suspicion = Verkostasi tulee juuri nyt hyvin paljon tuenilmauksia. Siksi pyydämme sinua kirjoittamaan myös kuusi numeroa.
digits-listen = Kuuntele kuusi numeroa
digits-listen-hint = Numerot luetaan suomeksi ja hitaasti, ja ne voi kuunnella uudelleen.

digits-label = Kuusi numeroa
digits-hint = Ne osoittavat, että olet ihminen etkä ohjelma. Kirjoita numerot ilman välilyöntejä.
digits-alt = Kuva, jossa on kuusi numeroa. Jos et näe sitä, kuuntele numerot alempana.
digits-another = Näytä toiset numerot

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Mitään ei ole vielä tallennettu. Korjaa yksi kohta:
   *[other] Mitään ei ole vielä tallennettu. Korjaa { $count } kohtaa:
}
summary-warnings-heading = { $count ->
    [one] Mitään ei ole vielä tallennettu. Yksi tieto näyttää epätavalliselta:
   *[other] Mitään ei ole vielä tallennettu. { $count } tietoa näyttää epätavalliselta:
}
summary-kept = Kirjoittamasi tiedot ovat tallella.
summary-title-prefix = Tarkista:

reject-given_names-empty = Kirjoita etunimesi.
reject-family_names-empty = Kirjoita sukunimesi.
reject-name_at_birth-empty = Kirjoita sukunimesi syntymähetkellä. Jos se ei ole muuttunut, kirjoita nykyinen.
reject-fathers_name-empty = Kirjoita isäsi nimi.
reject-residence_street-empty = Kirjoita vakituisen asuntosi katu.
reject-residence_number-empty = Kirjoita talon numero. Jos talolla ei ole numeroa, kirjoita 0.
reject-residence_postcode-empty = Kirjoita vakituisen asuntosi postinumero.
reject-residence_city-empty = Kirjoita vakituisen asuntosi paikkakunta.
reject-residence_country-empty = Valitse maa, jossa vakituinen asuntosi on.
reject-date_of_birth-empty = Kirjoita syntymäaikasi.
reject-place_of_birth-empty = Kirjoita syntymäpaikkasi.
reject-country_of_permanent_residence-empty = Valitse maa, jossa vakituinen asuntosi on.
reject-nationality-empty = Valitse kansalaisuutesi.
reject-document_or_number_type-empty = Valitse, minkä asiakirjan tai tunnuksen annat.
reject-document_or_number-empty = Kirjoita asiakirjasi numero tai henkilötunnuksesi.
reject-issuing_authority-empty = Kirjoita, mikä viranomainen on myöntänyt asiakirjan.

reject-too-long = Kentän ”{ $field }” teksti on liian pitkä. Lyhennä se enintään { $max } merkkiin.
reject-unreadable = Kentässä ”{ $field }” on merkkejä, joita ei voi tallentaa. Käytä vain kirjaimia, numeroita ja tavallisia välimerkkejä; jos liitit tekstin, kirjoita se uudelleen.
reject-unknown-choice = Valitse jokin luettelon vaihtoehdoista kentässä ”{ $field }”.
reject-impossible-date = Tällaista päivää ei ole. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi { $example }.
reject-date-in-future = Päivä on tulevaisuudessa. Tarkista vuosi.
reject-too-young = Tämän jäsenvaltion lomakkeella voit allekirjoittaa vain, jos olet vähintään { $age }-vuotias. Jos syntymäaika on väärin, korjaa se.
reject-too-young-calendar-year = Tämän jäsenvaltion lomakkeella voit allekirjoittaa vain, jos täytät tänä vuonna vähintään { $age } vuotta. Jos syntymäaika on väärin, korjaa se.

reject-declaration-missing = Merkitse vakuutus. Ilman sitä tuenilmaus ei ole pätevä.
reject-state-missing = Valitse ensin jäsenvaltiosi.
reject-state-unknown = Valitse jäsenvaltio luettelosta. Sivun osoitteessa olevaa jäsenvaltiota ei tunneta.
reject-token-expired = Sivu on ollut auki yli kaksitoista tuntia. Kaikki kirjoittamasi on tallella: paina painiketta uudelleen.
reject-token-invalid = Sivua ei voitu tunnistaa. Kaikki kirjoittamasi on tallella: paina painiketta uudelleen.
reject-challenge-missing = Robottitarkistus oli kesken. Odota, kunnes sivulla lukee, että se onnistui, ja paina sitten painiketta uudelleen.
reject-challenge-invalid = Robottitarkistus ei onnistunut. Se tehdään nyt alusta: kun se on onnistunut, paina painiketta uudelleen.
reject-challenge-spent = Tämä lomake on jo lähetetty samalla tarkistuksella. Jos painoit painiketta kahdesti, tuenilmauksesi saattaa olla jo tallennettu; uudelleen allekirjoittamisesta ei ole haittaa, sillä jokainen lasketaan vain kerran. Uusi tarkistus on nyt käynnissä: kun se on onnistunut, voit painaa painiketta uudelleen.
reject-digits-missing = Kirjoita kuusi numeroa, jotka näet tai kuulet.
reject-digits-wrong = Numerot eivät täsmänneet. Tässä ovat uudet: yritä vielä kerran.
reject-busy = Moni allekirjoittaa juuri nyt, eikä mitään ole vielä tallennettu. Kaikki kirjoittamasi on tallella: yritä uudelleen muutaman sekunnin kuluttua.
reject-too-many = Verkostasi tulee juuri nyt hyvin paljon tuenilmauksia, eikä mitään ole vielä tallennettu. Kaikki kirjoittamasi on tallella: odota minuutti ja paina sitten painiketta uudelleen.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Tämä näyttää epätavalliselta tämän maan postinumeroksi. Vertaa sitä osoitteeseesi.
warn-postcode-shape-example = Tämä näyttää epätavalliselta tämän maan postinumeroksi. Usein postinumero on tällainen: { $example }.
warn-number-shape = Tämä numero näyttää epätavalliselta. Vertaa sitä asiakirjaasi.
warn-number-shape-example = Tämä numero näyttää epätavalliselta. Usein numero on tällainen: { $example }.
warn-number-check-digit = Numerossa voi olla kirjoitusvirhe: sen tarkistusmerkki ei täsmää. Vertaa sitä asiakirjaasi merkki merkiltä.
warn-number-date = Numeroon sisältyvä syntymäaika ei voi olla oikein. Vertaa sitä asiakirjaasi merkki merkiltä.
warn-birth-date-improbable = Tämän päivän mukaan olet yli 120-vuotias. Tarkista vuosi.

## Recorded

thanks-title = Kiitos
thanks-heading = Tukesi on tallennettu
thanks-recorded-short = Tuenilmauksesi aloitteelle ”{ $title }” tallennettiin { $date }.
thanks-receipt-label = Vahvistustunnuksesi
thanks-receipt-keep = Säilytä se: kirjoita se muistiin, tulosta sivu tai ota kuva. Tunnus näytetään vain nyt, eikä sitä voi lähettää sinulle uudelleen.
thanks-receipt-use = Sillä voit peruuttaa tämän tuenilmauksen niin kauan kuin keräys on käynnissä. Sen voi tehdä jokainen, jolla on tunnus, joten älä näytä sitä kenellekään.
thanks-receipt-print = Tulosta sivu
thanks-receipt-download = Tallenna vahvistustunnus tiedostoon
thanks-receipt-file-name = vahvistustunnus
thanks-no-particulars = Tällä sivulla ei toisteta kirjoittamiasi tietoja, jottei kukaan voi lukea niitä olkasi yli.
thanks-next-heading = Mitä seuraavaksi tapahtuu
thanks-next-sealed = Tuenilmauksesi on sinetöity. Kukaan ei voi enää avata sitä tällä palvelimella.
thanks-next-opened = Keräyksen päätyttyä { $quorum } avaintenhaltijaa (kaikkiaan heitä on { $shares }) avaa tuenilmaukset yhdessä tietokoneella, jota ei ole liitetty verkkoon.
thanks-next-verified = Jäsenvaltiosi viranomainen tarkastaa oman valtionsa tuenilmaukset ja vahvistaa, kuinka moni niistä on pätevä.
thanks-next-commission = Jos päteviä on tarpeeksi, aloite etenee Euroopan komissioon ja kuulemiseen Euroopan parlamentissa.
thanks-next-destroyed = Kaikki tuenilmaukset hävitetään viimeistään { $date }.
thanks-once = Sinun ei tarvitse allekirjoittaa uudelleen: jokainen lasketaan kerran, tulipa tuenilmauksia kuinka monta tahansa.
thanks-share-heading = Kerro muille
thanks-share-text = Jos haluat, lähetä tämä osoite niille, jotka voisivat haluta lukea aloitteen. Se ei kerro sinusta mitään.
share-heading = Kerro muille
share-email = Lähetä sähköpostilla
share-copy = Kopioi osoite
share-copied = Osoite on kopioitu.
share-device = Jaa tällä laitteella …
share-on = Jaa palvelussa { $service }
share-message = Eurooppalainen kansalaisaloite, jonka ehkä haluat lukea: ”{ $title }”
thanks-no-receipt-heading = Ei näytettävää tunnusta
thanks-no-receipt-text = Vahvistustunnus näytetään kerran, heti allekirjoittamisen jälkeen. Jos olet jo nähnyt sen, tuenilmauksesi on tallennettu eikä sinun tarvitse tehdä enää mitään.
thanks-no-receipt-unsure = Jos et ole varma, allekirjoititko, voit allekirjoittaa uudelleen: jokainen lasketaan vain kerran.
thanks-to-withdraw = Peruuta tuenilmaus vahvistustunnuksella

## News by e-mail, apart from the statement

news-heading = Haluatko uutisia tästä aloitteesta?
news-apart = Tällä ei ole mitään tekemistä tuenilmauksesi kanssa: se on jo tallennettu. Osoitteesi pidetään siitä erillään, eikä kukaan voi yhdistää niitä toisiinsa.
news-receipt-first = Ota ensin vahvistustunnuksesi talteen: se katoaa, kun poistut tältä sivulta.
news-label = Sähköpostiosoite
news-hint = Esimerkiksi { $example }
news-example = aino@example.org
news-consent = Suostun siihen, että aloitteen ”{ $title }” järjestäjät kirjoittavat minulle tästä aloitteesta sähköpostilla enintään { $date } asti. Voin lopettaa tämän milloin tahansa linkistä, joka on jokaisessa viestissä.
news-button = Haluan uutisia
news-noted-title = Merkitty muistiin
news-noted-heading = Toiveesi on merkitty muistiin
news-noted-text = Osoitteesi sinetöitiin heti järjestäjiä varten. Vuorokauden kuluessa se tallennetaan muiden osoitteiden mukana, jottei kukaan voi tietää, milloin se tuli. Jos palvelin vioittuu sitä ennen, toiveesi katoaa, eikä sinulle tule uutisia.
news-noted-close = Voit nyt sulkea tämän sivun.
news-title = Uutisia sähköpostilla
news-reject-empty = Kirjoita sähköpostiosoitteesi.
news-reject-malformed = Tämä ei ole sähköpostiosoite. Sähköpostiosoite on tällainen: { $example }
news-reject-consent = Merkitse ruutu, jos haluat uutisia. Ilman suostumustasi kukaan ei saa kirjoittaa sinulle.
news-reject-busy = Hyvin moni pyytää uutisia juuri nyt, eikä toivettasi ole vielä merkitty muistiin. Yritä uudelleen minuutin kuluttua.
news-off-heading = Ei uutisia sähköpostilla
news-off-text = Tämän aloitteen järjestäjät eivät lähetä täältä uutisia sähköpostilla.
unsubscribe-title = Uutisten lopettaminen
unsubscribe-text = Haluatko lopettaa tätä aloitetta koskevat uutiset? Paina painiketta, niin osoitteesi poistetaan luettelosta.
unsubscribe-button = Lopeta uutiset
unsubscribe-done-heading = Et saa enää uutisia
unsubscribe-done-text = Toiveesi on tallennettu. Järjestäjät poistavat osoitteesi luettelosta ennen seuraavaa viestiään.
unsubscribe-malformed-heading = Linkki on puutteellinen
unsubscribe-malformed-text = Avaa viestissä oleva linkki uudelleen tai kopioi se kokonaan.

## Withdrawing

withdraw-title = Peruuta tukesi
withdraw-intro = Allekirjoittamisen jälkeen saamallasi vahvistustunnuksella voit peruuttaa tuenilmauksesi. Kukaan ei kysy syytä.
withdraw-label = Vahvistustunnus
withdraw-hint = Kirjoita se niin kuin se näytettiin. Isoilla ja pienillä kirjaimilla, välilyönneillä ja yhdysmerkeillä ei ole väliä.
withdraw-button = Peruuta tämä tuenilmaus
withdraw-lost = Jos sinulla ei enää ole tunnusta, kirjoita järjestäjille: he voivat poistattaa tuenilmauksen, kun todistat henkilöllisyytesi.
withdraw-done-heading = Toiveesi on tallennettu
withdraw-done-text = Jos tunnus kuuluu johonkin tuenilmaukseen, kyseinen tuenilmaus on nyt peruutettu eikä sitä luovuteta millekään viranomaiselle.
withdraw-done-same = Sinun suojaksesi vastaus on sama, löytyipä tuenilmausta tai ei.
withdraw-done-again = Jos allekirjoitit useammin kuin kerran, kukin tunnus peruuttaa sen tuenilmauksen, josta se annettiin.
withdraw-malformed = Tämä ei ole vahvistustunnus. Vertaa sitä siihen, mitä kirjoitit muistiin: siinä voi olla merkki liikaa tai liian vähän.
withdraw-empty = Kirjoita vahvistustunnuksesi.
withdraw-closed = Keräys on päättynyt. Kirjoita järjestäjille: he voivat poistattaa tuenilmauksesi niin kauan kuin sitä ei ole luovutettu.

## A language in which the initiative has no version

no-version-heading = Tätä aloitetta ei voi allekirjoittaa suomeksi
no-version-text = Tuenilmaus annetaan kielellä, jolla aloite on rekisteröity. Kaikki tämän sivuston tiedot ovat luettavissa suomeksi; valitse allekirjoittamista varten jokin näistä kielistä:
no-version-read-in = Lue ja allekirjoita tällä kielellä: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Tätä jäsenvaltiota ei voi valita
no-state-not-member = { $state } ei ole EU:n jäsenvaltio allekirjoituspäivänä, joten sitä koskevaa tuenilmausta ei voi antaa.
no-state-left = { $state } on eronnut EU:sta. Sitä koskevia tuenilmauksia otettiin vastaan { $date } asti.
no-state-not-yet = { $state } liittyi EU:hun { $date }. Ennen tätä päivää sitä koskevia tuenilmauksia ei voi antaa.
no-state-choose = Valitse toinen jäsenvaltio, jonka lomake sopii sinulle.

## When signing is not possible

status-open-title = Aloitteen voi allekirjoittaa
status-open-text = Voit tukea tätä aloitetta nyt.
status-locked-title = Allekirjoittaminen on hetken keskeytynyt
status-locked-text = Palvelin on käynnistetty uudelleen ja odottaa, että ylläpito avaa lukituksen. Mitään tallennettua ei ole kadonnut. Tule takaisin tunnin kuluttua.
status-paused-title = Allekirjoittaminen on keskeytetty
status-paused-text = Järjestäjät ovat keskeyttäneet keräyksen toistaiseksi. Mitään tallennettua ei ole kadonnut. Tule takaisin myöhemmin.
status-not-open-title = Keräys ei ole vielä alkanut
status-not-open-text = Voit lukea aloitteen jo nyt. Allekirjoittaminen alkaa { $date }.
status-closed-title = Keräys on päättynyt
status-closed-text = Tuenilmauksia otettiin vastaan { $date } asti. Kiitos kaikille osallistuneille.
status-disk-full-title = Allekirjoittaminen on keskeytynyt teknisestä syystä
status-disk-full-text = Palvelimella ei ole tilaa uusille tuenilmauksille. Ylläpito on saanut tiedon. Mitään tallennettua ei ole kadonnut. Tule takaisin myöhemmin.
status-store-failed-title = Allekirjoittaminen on keskeytynyt teknisestä syystä
status-store-failed-text = Palvelin ei voi juuri nyt tallentaa uusia tuenilmauksia turvallisesti eikä siksi ota niitä vastaan. Mitään tallennettua ei ole kadonnut. Tule takaisin myöhemmin.
status-information-stays = Kaikki muu tällä sivustolla on edelleen luettavissa.

## Progress

progress-title = Tilanne
progress-intro = Aloite onnistuu, kun pätevien tuenilmausten määrä on { $goal } ja lisäksi vähimmäismäärä saavutetaan vähintään { $states } jäsenvaltiossa.
progress-caption = Tuenilmaukset jäsenvaltioittain
progress-column-state = Jäsenvaltio
progress-column-statements = Tuenilmaukset
progress-column-threshold = Vähimmäismäärä
progress-column-share = Osuus vähimmäismäärästä
progress-total = Kaikki jäsenvaltiot
progress-reached = Vähimmäismäärä saavutettu
progress-states-reached = { $count ->
    [0] Vähimmäismäärää ei ole vielä saavutettu yhdessäkään jäsenvaltiossa.
    [one] Vähimmäismäärä on saavutettu { $count } jäsenvaltiossa.
   *[other] Vähimmäismäärä on saavutettu { $count } jäsenvaltiossa.
}
progress-percent = { $percent } %
progress-not-verified = Nämä tuenilmaukset on kerätty täällä. Viranomaiset ratkaisevat keräyksen jälkeen, kuinka moni niistä on pätevä.
progress-map = Jäsenvaltiot sen mukaan, paljonko vähimmäismäärästä on koossa
progress-map-hint = Samat luvut ovat alla olevassa taulukossa.
progress-map-none = ei vielä yhtään
progress-map-reached = vähimmäismäärä saavutettu
progress-column-reserve = Varmuusvaran kanssa
progress-reserve-hint = Viranomaiset toteavat osan tuenilmauksista pätemättömiksi. Kerää siis enemmän kuin vähimmäismäärä: kun varmuusvara on koossa, tuenilmauksista saa osoittautua pätemättömiksi { $percent }.
progress-still-needed = { $count ->
    [one] { $count } tarvitaan vielä
   *[other] { $count } tarvitaan vielä
}
progress-timeline-heading = Päivä päivältä
progress-timeline-hint = Mitä kunkin päivän lopussa julkaistiin.
progress-timeline-column-day = Päivä
progress-timeline-column-sum = Julkaistu
progress-timeline-column-more = Sinä päivänä
progress-timeline-picture = Aikavälillä { $from } – { $to } julkaistu luku kasvoi lukuun { $count }.
progress-timeline-none = Ensimmäinen päivä on vielä kesken.
progress-milestones-heading = Virstanpylväät
progress-milestones-none = Ensimmäinen virstanpylväs on vielä edessä.
progress-feed = Seuraa virstanpylväitä syötteenlukijalla
progress-open-data = Samat luvut avoimena datana

## Milestones, the feed, and what other sites embed

feed-title = Aloitteen ”{ $title }” virstanpylväät
milestone-opened = Keräys on alkanut
milestone-count = { $count ->
    [one] { $count } tuenilmaus
   *[other] { $count } tuenilmausta
}
milestone-state = Vähimmäismäärä on saavutettu yhdessä uudessa jäsenvaltiossa: { $state }
milestone-states = Vähimmäismäärä on saavutettu { $count } jäsenvaltiossa, niin monessa kuin tarvitaan
milestone-goal = { $goal } tuenilmausta: niin monta kuin tarvitaan
milestone-closed = Keräys on päättynyt
widget-frame-title = Aloitteen ”{ $title }” tilanne
widget-button = Lue ja allekirjoita
widget-where = Allekirjoitat keräyksen sivulla osoitteessa { $host }.
widget-new-window = (avaa uuden ikkunan)

## Privacy

privacy-title = Tietosuoja
privacy-intro = Mitä tiedoillesi tapahtuu, selvällä kielellä. Lain edellyttämä tietosuojaseloste on alempana.
privacy-who-heading = Kuka vastaa tiedoista
privacy-who-text = Tämän aloitteen järjestäjät. Heidät tavoittaa näin:
privacy-what-heading = Mitä kerätään ja mihin
privacy-what-text = Vain ne tiedot, jotka jäsenvaltiosi pyytää. Niillä on yksi tarkoitus: osoittaa, että tarpeeksi moni kansalainen tukee aloitetta.
privacy-not-heading = Mitä ei kerätä
privacy-not-text = Ei laitteesi osoitetta, ei sinua seuraavia evästeitä, ei ulkopuolisten tilastoja, ei muualta haettuja kirjasimia tai komentosarjoja. Allekirjoittaessasi käytössä on enintään kaksi evästettä, joita vain tämä sivusto voi lukea: ne ovat voimassa, kunnes tunnuksen sisältävä sivu on näytetty. Se, mitä olet kirjoittanut mutta et ole vielä lähettänyt, pysyy tällä selaimesi välilehdellä ja unohdetaan sieltä, kun olet allekirjoittanut.
privacy-sees-heading = Kuka ne näkee
privacy-sees-text = Sen jäsenvaltion viranomainen, jota tuenilmauksesi koskee, ja järjestäjien avaintenhaltijat avaamisen hetkellä. Palvelimen ylläpito ei voi lukea tallennettuja tuenilmauksia.
privacy-keeps-heading = Kuinka kauan niitä säilytetään
privacy-keeps-text-2011 = Enintään kuukauden siitä, kun aloite on toimitettu komissiolle, tai 18 kuukautta sen rekisteröinnistä, sen mukaan kumpi on aikaisemmin. Tässä aloitteessa se on viimeistään { $date }.
privacy-keeps-text-2019 = Enintään kuukauden siitä, kun aloite on toimitettu komissiolle, tai 21 kuukautta keräyksen alusta, sen mukaan kumpi on aikaisemmin. Tässä aloitteessa se on viimeistään { $date }.
privacy-keeps-proceedings = Vain jos tuomioistuin tai viranomainen tarvitsee tuenilmauksia, niitä saa säilyttää kauemmin, kunnes menettely on päättynyt.
privacy-news-heading = Uutisia sähköpostilla
privacy-news-text = Jos annat allekirjoittamisen jälkeen sähköpostiosoitteen, järjestäjät käyttävät sitä tätä aloitetta koskeviin uutisiin eivätkä mihinkään muuhun. Se sinetöidään heitä varten ja pidetään erillään tuenilmauksista, päivämäärän kanssa mutta ilman kellonaikaa, ja poistetaan viimeistään { $date } tai heti, kun lopetat uutiset.
privacy-partner-heading = Miten tulit tänne
privacy-partner-text = Jos tulit tänne yhteistyökumppanin linkistä, kumppanin lukuun lisätään yksi. Tuenilmauksesi yhteyteen sitä ei tallenneta.
privacy-rights-heading = Oikeutesi
privacy-rights-text = Voit kysyä, säilytetäänkö tietojasi, ja pyytää niiden oikaisemista, rajoittamista tai poistamista. Kirjoita järjestäjille, niin he vastaavat kuukauden kuluessa. Vahvistustunnuksellasi voit itse peruuttaa tuenilmauksesi.
privacy-rights-sealed = Koska tallennetut tuenilmaukset on sinetöity, järjestäjät voivat etsiä omaasi vasta, kun avaintenhaltijat avaavat keräyksen. Poistamispyyntösi säilytetään siihen asti ja toteutetaan silloin.
privacy-complaint-heading = Minne voit valittaa
privacy-complaint-text = Voit kääntyä sen jäsenvaltion tietosuojaviranomaisen puoleen, jossa asut tai jossa arvelet sääntöjä rikotun.
privacy-statutory-heading = Asetuksen mukainen tietosuojaseloste
privacy-unofficial = Sanamuoto on omamme ja epävirallinen. Todistusvoimainen teksti on Euroopan unionin virallisessa lehdessä.

## How your data is protected

trust-title = Näin tietosi suojataan
trust-intro = Tällä sivulla kerrotaan, kuka voisi lukea mitä ja miksi. Useimmat asiat voit tarkistaa itse.
trust-journey-heading = Tuenilmauksesi matka
trust-journey-typing = Kirjoittaessasi laitteestasi ei lähde mitään.
trust-journey-sending = Kun painat painiketta, tuenilmauksesi kulkee salattuna tälle palvelimelle. Siellä se tarkistetaan, vain muistissa.
trust-journey-sealing = Ennen tallentamista se sinetöidään järjestäjien toimikunnan avaimella. Sen jälkeen sitä ei voi avata palvelin eikä myöskään se, joka varastaa palvelimen levyt tai varmuuskopiot.
trust-journey-opening = Keräyksen päätyttyä { $quorum } avaintenhaltijaa (kaikkiaan heitä on { $shares }) tuo avaimen osat yhteen tietokoneella, jota ei ole liitetty verkkoon, ja avaa keräyksen.
trust-journey-handover = Kukin viranomainen saa vain oman jäsenvaltionsa tuenilmaukset.
trust-server-heading = Mitä palvelin voi lukea ja mitä ei
trust-server-can = Se näkee tuenilmauksen sillä hetkellä, kun lähetät sen. Selväkielisenä se säilyttää jäsenvaltion, päivän ja lomakkeen kielen.
trust-server-cannot = Se ei voi lukea tallennetusta tuenilmauksesta nimeä, osoitetta, numeroa eikä mitään muutakaan. Laitteesi osoitetta se ei tallenna; vain sen edessä oleva palomuuri pitää yhteyksistä lyhyttä lokia, erillään tuenilmauksista, kuten tekniset säännöt vaativat.
trust-server-limits = Sinun on hyvä tietää myös tämä: jos joku saisi käynnissä olevan palvelimen haltuunsa, hän voisi siitä lähtien lukea, mitä kirjoitetaan, ja kokeilla arvausta, onko joku tietty henkilö allekirjoittanut.
trust-once-heading = Lasketaan kerran, ei kerrota kenellekään
trust-once-text = Jos joku allekirjoittaa kahdesti, molemmat tuenilmaukset saavat saman vastauksen ja henkilö lasketaan kerran. Siksi kukaan ei saa täältä selville, oletko allekirjoittanut, eikä kukaan voi estää sinua allekirjoittamasta.
trust-keys-heading = Missä avaimet ovat
trust-keys-committee = Toimikunnan yksityinen avain on tehty tietokoneella, jota ei ole liitetty verkkoon, eikä se ole koskaan ollut tällä palvelimella. Se on olemassa vain osina, joita on { $shares } ja joista kukin on eri avaintenhaltijalla. Avaimen käyttämiseen niistä tarvitaan mitkä tahansa { $quorum }.
trust-keys-committee-rehearsal = Tässä harjoituksessa ohjelma teki toimikunnan avaimen itse ja säilyttää itse sen osat, joita on { $shares }. Todellisessa keräyksessä avaimen tekevät avaintenhaltijat tietokoneella, jota ei ole liitetty verkkoon, ja sen käyttämiseen osista tarvitaan mitkä tahansa { $quorum }.
trust-keys-thumbprint = Toimikunnan avaimen tunniste
trust-keys-thumbprint-hint = Avaintenhaltijoilla on sama tunniste paperilla.
trust-keys-appliance = Tämän palvelimen julkinen allekirjoitusavain
trust-keys-appliance-hint = Sillä palvelin allekirjoittaa sen, minkä se luovuttaa, jottei joukkoon voi ujuttaa mitään.
trust-keys-ceremony = Toimikunnan avain tehtiin { $date }.
trust-end-heading = Loppu
trust-end-text = Laki vaatii, että järjestäjät hävittävät viimeistään { $date } kaikki tuenilmaukset ja niiden kopiot, missä tahansa ne ovatkin.
trust-place-heading = Missä palvelin on
trust-place-text = Laki vaatii, että tiedot säilytetään jonkin EU:n jäsenvaltion alueella.
trust-source-heading = Tarkista itse
trust-source-text = Ohjelmisto on avointa lähdekoodia. Kuka tahansa saa lukea sitä, koota sen itse ja testata sitä; sen tiedostomuodot on kuvattu, jotta muutkin voivat tehdä ohjelmia, jotka lukevat niitä.
trust-version = Ohjelmiston versio

## Help

help-title = Ohje
help-intro = Vastauksia yleisimpiin kysymyksiin.
help-initiative-question = Mikä on eurooppalainen kansalaisaloite?
help-initiative-answer = Sen avulla miljoona kansalaista voi pyytää Euroopan komissiota ehdottamaan lakia. Komission on vastattava ja kerrottava, mitä se aikoo tehdä ja miksi.
help-who-question = Kuka voi allekirjoittaa?
help-who-answer = EU-kansalaiset, jotka ovat tarpeeksi vanhoja. Muut ehdot vaihtelevat jäsenvaltioittain: kun valitset jäsenvaltion, lomakkeessa kerrotaan, kuka voi käyttää sitä.
help-several-question = Asun yhdessä jäsenvaltiossa ja olen toisen kansalainen. Kumman valitsen?
help-several-answer-2011 = Minkä tahansa, jonka lomake sopii sinulle, mutta vain yhden. Kunkin jäsenvaltion lomakkeessa kerrotaan, kuka voi käyttää sitä.
help-several-answer-2019 = Sen, jonka kansalainen olet. Asuinpaikalla ei ole merkitystä.
help-number-question = Miksi minulta kysytään asiakirjan numeroa tai henkilötunnusta?
help-number-answer = Jotkin jäsenvaltiot tarkistavat sen avulla, että allekirjoittaja on olemassa. Laissa säädetään, mitkä niistä kysyvät sitä. Järjestäjät eivät saa käyttää sitä muuhun.
help-document-question = Asiakirjani ei ole luettelossa.
help-document-answer = Tässä jäsenvaltiossa kelpaavat vain luettelon asiakirjat. Ehkä sinulla on jokin toinen niistä, tai toisen jäsenvaltion lomake sopii sinulle.
help-warning-question = Sivun mukaan numeroni näyttää epätavalliselta, mutta se on oikein.
help-warning-answer = Merkitse silloin kohta ”Kirjoittamani tieto on oikein” ja paina painiketta uudelleen. Tuenilmaus tallennetaan sellaisenaan.
help-again-question = En tiedä, olenko jo allekirjoittanut. Voinko allekirjoittaa uudelleen?
help-again-answer = Se ei ole tarpeen, mutta siitä ei ole haittaa: jokainen lasketaan vain kerran.
help-other-question = Voinko allekirjoittaa toisen puolesta?
help-other-answer = Et. Jokainen allekirjoittaa itse. Voit auttaa toista kirjoittamisessa, jos hän on luonasi ja haluaa sitä.
help-withdraw-question = Voinko peruuttaa tukeni?
help-withdraw-answer = Voit, allekirjoittamisen jälkeen saamallasi vahvistustunnuksella, niin kauan kuin keräys on käynnissä.
help-receipt-question = Olen kadottanut vahvistustunnukseni.
help-receipt-answer = Sitä ei voi näyttää uudelleen, sillä palvelin ei tiedä, mikä niistä on sinun. Tuenilmauksesi on edelleen pätevä. Jos haluat poistattaa sen, kirjoita järjestäjille.
help-robot-question = Mitä robottitarkistus tekee?
help-robot-answer = Laitteesi laskee pienen laskutehtävän, johon kuluu sekunti tai kaksi. Yhdelle ihmiselle se ei ole mitään, mutta paljon sille, joka haluaa lähettää miljoonia vääriä tuenilmauksia. Ulkopuolisia ei ole mukana.
help-scripts-question = Voinko allekirjoittaa ilman komentosarjoja tai ruudunlukijalla?
help-scripts-answer = Voit. Jokaisella kentällä on nimi, ja jokainen ilmoitus on liitetty kenttäänsä. Ilman komentosarjoja tarkistuksen korvaa kuusi numeroa: voit lukea ne kuvasta tai kuunnella ne omalla kielelläsi.
help-next-question = Mitä tapahtuu, kun olen allekirjoittanut?
help-next-answer = Tuenilmauksesi pysyy sinetöitynä keräyksen loppuun asti. Sitten jäsenvaltiosi viranomainen tarkastaa sen, ja se hävitetään.
help-contact-question = Jokin ei toimi, tai minulla on muuta kysyttävää.
help-contact-answer = Kirjoita järjestäjille. Älä lähetä heille asiakirjasi numeroa tai henkilötunnustasi.

## Accessibility

accessibility-title = Saavutettavuus
accessibility-intro = Jokaisen on voitava allekirjoittaa täällä, olivatpa laite ja kyvyt mitkä tahansa.
accessibility-aim = Sivusto on tehty täyttämään verkkosisällön saavutettavuusohjeiden (WCAG) version 2.2 taso AA ja eurooppalainen standardi EN 301 549.
accessibility-ways-heading = Miten sivustoa voi käyttää
accessibility-way-keyboard = Pelkällä näppäimistöllä, ruudunlukijalla, puheella tai kytkimellä.
accessibility-way-large = Nelinkertaiseksi suurennettuna, omilla väreillä ja kontrasteilla, vaaleana tai tummana, liikkeen kanssa tai ilman.
accessibility-way-simple = Vanhoilla puhelimilla ja hitailla yhteyksillä, tekstiselaimilla, ilman komentosarjoja, paperilla.
accessibility-way-no-puzzle = Ilman pulmatehtäviä: automaattinen tarkistus tai kuusi numeroa, jotka luet tai kuuntelet, miten sinulle sopii.
accessibility-way-time = Ilman kiirettä: avattu sivu on voimassa kaksitoista tuntia.
accessibility-tested-heading = Miten se on testattu
accessibility-tested-text = Ennen jokaista julkaisua ohjelma tutkii jokaisen sivun kaikilla kielillä, teemoilla ja leveyksillä. Ohjelmat eivät löydä kaikkea.
accessibility-problem-heading = Jos jokin on tielläsi
accessibility-problem-text = Kirjoita järjestäjille ja kerro, mitä halusit tehdä ja mitä tapahtui. Älä lähetä heille asiakirjasi numeroa tai henkilötunnustasi.

## The certificate

certificate-title = Todistus
certificate-intro = Ennen kuin tuenilmauksia saa kerätä verkossa, sen jäsenvaltion viranomainen, jossa niitä säilytetään, tarkastaa järjestelmän ja todistaa, että se on lain mukainen.
certificate-rehearsal = Tämä on harjoitus. Järjestelmää ei ole hyväksytty, eikä täällä kerätty ole missään pätevää.
certificate-none = Todistusta ei ole vielä julkaistu täällä. Ennen sitä tuenilmauksia ei saa kerätä.
certificate-authority = Todistuksen antanut viranomainen
certificate-date = Todistuksen päiväys
certificate-number = Todistuksen numero
certificate-download = Lue todistus

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Pyyntöä ei voitu ymmärtää
failure-400-what = Jokin siinä poikkesi siitä, mitä tämä sivu lähettää. Mitään ei ole tallennettu.
failure-400-next = Palaa aloitteeseen ja aloita siitä.
failure-404-title = Sivua ei ole
failure-404-what = Ehkä osoite on kirjoitettu väärin tai se on vanhentunut.
failure-404-next = Siirry aloitteeseen: sieltä pääset kaikille sivuille.
failure-405-title = Näin se ei toimi
failure-405-what = Osoite on olemassa, mutta se ei vastaa tällaiseen pyyntöön. Mitään ei ole tallennettu.
failure-405-next = Siirry aloitteeseen ja käytä siellä olevaa lomaketta.
failure-408-title = Se kesti liian kauan
failure-408-what = Pyyntösi ei tullut kokonaan perille. Mitään ei ole tallennettu.
failure-408-next = Tarkista yhteytesi, palaa takaisin ja paina painiketta uudelleen.
failure-413-title = Sitä oli liikaa
failure-413-what = Pyyntö oli suurempi kuin mikään tämän sivuston lomake. Mitään ei ole tallennettu.
failure-413-next = Palaa takaisin, lyhennä kirjoittamaasi ja paina painiketta uudelleen.
failure-415-title = Lomake tuli tuntemattomassa muodossa
failure-415-what = Tämä sivusto ottaa vastaan vain lomakkeita, jotka selain on lähettänyt. Mitään ei ole tallennettu.
failure-415-next = Siirry aloitteeseen ja käytä siellä olevaa lomaketta.
failure-422-title = Tarkista, mitä kirjoitit
failure-422-what = Jotain puuttuu tai on väärin. Mitään ei ole vielä tallennettu.
failure-422-next = Palaa lomakkeeseen: kunkin kentän kohdalla kerrotaan, mitä pitää tehdä.
failure-429-title = Liian monta yritystä
failure-429-what = Verkostasi tuli lyhyessä ajassa hyvin paljon pyyntöjä. Mitään ei ole tallennettu.
failure-429-next = Odota muutama minuutti ja yritä sitten uudelleen.
failure-431-title = Selaimesi lähetti liikaa
failure-431-what = Pyynnön otsake oli liian suuri, ehkä evästeiden paljouden vuoksi. Mitään ei ole tallennettu.
failure-431-next = Avaa sivu yksityisessä ikkunassa ja yritä uudelleen.
failure-500-title = Jokin meni meillä vikaan
failure-500-what = Vika ei ole sinun. Jos olit juuri painanut painiketta etkä nähnyt vahvistustunnusta, oleta, ettei mitään tallennettu.
failure-500-next = Yritä uudelleen muutaman minuutin kuluttua. Vaikka allekirjoituksesi olisikin tallentunut, sinut lasketaan vain kerran.
failure-503-title = Yritä hetken kuluttua uudelleen
failure-503-what = Täällä on liian monta kävijää yhtä aikaa, tai palvelin on vasta käynnistymässä. Mitään ei ole tallennettu.
failure-503-next = Odota muutama sekunti ja yritä uudelleen.
failure-reference = Jos kirjoitat meille tästä, mainitse tämä viite: { $reference }
failure-home = Aloitteeseen
failure-again = Yritä uudelleen
