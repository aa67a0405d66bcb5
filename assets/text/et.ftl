# Cista, eesti keel. Kõik laused, millega inimene avalikul veebisaidil kokku puutub.
#
# Pöördumine: teie (väikese algustähega); ainult nupud, millega antakse käsk arvutile (Näita, Prindi), on ainsuses.
# Jutumärgid: „…”. Mõttekriips: – tühikutega. Sidumistühik %-märgi ees ning päeva ja kuu vahel.

## The frame of every page

frame-skip = Otse sisu juurde
frame-title = { $page } – { $initiative }
frame-description = Tutvuge Euroopa kodanikualgatusega „{ $title }” ja toetage seda.
frame-eyebrow = Euroopa kodanikualgatus
frame-languages = Keeled
frame-navigation = Selle kogumise lehed
frame-home = Algatus ja allkirjastamine
frame-rehearsal = See on proovikogumine. Midagi siia sisestatut ei võeta arvesse ja see ei jõua ühegi asutuseni. Palun kasutage väljamõeldud andmeid.
frame-rehearsal-date = Proovikogumises kehtiv kuupäev: { $date }.
frame-progress = Kogumise seis
frame-privacy = Privaatsus
frame-trust = Kuidas teie andmeid kaitstakse
frame-certificate = Sertifikaat
frame-withdraw = Toetuse tagasivõtmine
frame-help = Abi
frame-accessibility = Ligipääsetavus
frame-return = Tagasi saidile { $site }
frame-source = See veebisait kasutab avatud lähtekoodiga tarkvara Cista.
frame-noscript = See leht töötab ilma skriptideta. Automaatse kontrolli asemel palume teilt kuut numbrit, mida saate lugeda või kuulata.
frame-new-window = (avab komisjoni veebisaidi)

## The initiative

initiative-number = Registreerimisnumber
initiative-registered = Registreerimise kuupäev
initiative-collection = Toetusavalduste kogumine
initiative-collection-period = { $from } – { $to }
initiative-register-link = Algatus komisjoni registris
initiative-facts = Registreerimise andmed
initiative-objectives = Mida algatusega taotletakse
initiative-annex = Lisa: täpsemalt teemast, eesmärkidest ja taustast
initiative-read-all = Näita kogu teksti
initiative-website = Algatuse veebisait
initiative-role-representative = Esindaja
initiative-role-substitute = Asendaja
initiative-role-member = Korraldajate rühma liige
initiative-role-legal_entity = Juriidiline isik
initiative-email = E-post
initiative-original = See on algatuse originaalkeel.
initiative-translated = Algatuse originaalkeel on { $language } keel.

## How far it has come

count-statements = { $count ->
    [one] { $count } toetusavaldus
   *[other] { $count } toetusavaldust
}
count-none = Toetusavaldusi veel ei ole. Teie oma võib olla esimene.
count-goal = Vaja on { $goal } toetusavaldust ja lisaks vähemalt { $states } liikmesriigis kindlat miinimumarvu.
count-as-of = Avaldatud { date-form-on }
count-trailing = Avaldatud arvud jäävad täpsest seisust veidi maha, et neist ei saaks välja lugeda, kes on äsja alla kirjutanud.
count-more = Arvud liikmesriikide kaupa
count-bar = { $count } (vaja { $goal })

## Choosing the Member State

state-heading = Valige oma liikmesriik
state-intro-2011 = Iga liikmesriik küsib erinevaid andmeid. Valige see, kus te elate või mille dokument või isikukood teil on.
state-intro-2019 = Iga liikmesriik küsib erinevaid andmeid. Valige see, mille kodanik te olete, elukohast olenemata. Kui teil on mitu kodakondsust, valige neist üks.
state-label = Liikmesriik
state-choose = Valige liikmesriik
state-continue = Edasi
state-change = Valige teine liikmesriik
state-chosen = Valitud liikmesriik: { $state }
state-only-once = Algatust saab toetada ainult üks kord, ka siis, kui teile sobiks mitu liikmesriiki.
state-minimum-age = Allkirjastamise päeval peate olema vähemalt { $age }-aastane.
state-minimum-age-calendar-year = Allkirjastamise aastal peate saama vähemalt { $age }-aastaseks.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Euroopa Liidu kodanikud, kes elavad selles liikmesriigis.
who-residents_or_nationals = Euroopa Liidu kodanikud, kes elavad selles liikmesriigis, ja selle riigi kodanikud elukohast olenemata.
who-residents_or_registered_nationals = Euroopa Liidu kodanikud, kes elavad selles liikmesriigis, ja selle riigi välismaal elavad kodanikud, kes on oma riigi asutustele elukohast teatanud.
who-holders_of_personal_number = Euroopa Liidu kodanikud, kellel on selle liikmesriigi isikukood.
who-holders_of_document = Euroopa Liidu kodanikud, kellel on mõni allpool loetletud dokument, mille on välja andnud see liikmesriik.
who-holders_of_number_or_document = Euroopa Liidu kodanikud, kellel on selle liikmesriigi isikukood või mõni allpool loetletud dokument, mille see riik on välja andnud.
who-nationals = Selle liikmesriigi kodanikud elukohast olenemata.

# What is particular to one State and regime.
who-note-2019-DE = Välismaal elav Saksamaa kodanik saab alla kirjutada ainult siis, kui tema elukoht on registreeritud mõnes Saksamaa välisesinduses.
who-note-2019-EL = Kreekas loeb sünniaasta: alla kirjutada võib igaüks, kes saab tänavu { $age }-aastaseks.
who-note-2011-UK = Ühendkuningriik oli liikmesriik kuni 31. jaanuarini 2020.

## The form

form-heading = Teie toetusavaldus
form-intro = Palun täitke kõik väljad peale nende, mis on märgitud vabatahtlikuks. Kirjutage kõik nii, nagu see on teie dokumentides.
form-optional = (vabatahtlik)
form-group-name = Teie nimi
form-group-residence = Teie elukoht
form-group-birth = Teie sünniandmed
form-group-nationality = Teie kodakondsus
form-group-document = Teie dokument või isikukood
form-why = Miks seda küsitakse?
form-seen-by = Seda näevad ainult teie valitud liikmesriigi asutus ja korraldajate võtmehoidjad, kui nad kogutud avaldused avavad. Kui andmed on salvestatud, ei saa neid selles serveris lugeda keegi.
form-destroyed = See hävitatakse hiljemalt { date-form-on }.
form-example = Näide: { $example }
form-choose = Palun valige
form-declaration-heading = Teie kinnitus
form-warnings-heading = Palun vaadake see veel kord üle
form-accept-warnings = Minu sisestatud andmed on õiged.
form-accept-warnings-hint = Märkige see, kui olete andmeid oma dokumentidega võrrelnud. Teie avaldus salvestatakse siis sellisena, nagu see on, ja otsuse teeb asutus.
form-button = Toetan algatust „{ $title }”
form-button-hint = Teie avaldus salvestatakse, kui vajutate seda nuppu. Seejärel saate kinnituskoodi, millega saab avalduse tagasi võtta.
form-forget = Tühjenda vorm
form-forget-hint = Kui seda seadet kasutab pärast teid keegi teine: nii kaob sisestatu ka sellest brauserist.
form-read-first = Te toetate algatust sellisena, nagu see on registreeritud, ülaltoodud sõnastuses.

date-hint = Päev, kuu ja aasta, näiteks { $example }
date-day = Päev
date-month = Kuu
date-year = Aasta

# Käänded: abisõnumid, mida teised sõnumid kasutavad.
date-form-on = { $date_day }. { $date_month ->
    [1] jaanuaril
    [2] veebruaril
    [3] märtsil
    [4] aprillil
    [5] mail
    [6] juunil
    [7] juulil
    [8] augustil
    [9] septembril
    [10] oktoobril
    [11] novembril
   *[12] detsembril
} { $date_year }
date-form-until = { $date_day }. { $date_month ->
    [1] jaanuarini
    [2] veebruarini
    [3] märtsini
    [4] aprillini
    [5] maini
    [6] juunini
    [7] juulini
    [8] augustini
    [9] septembrini
    [10] oktoobrini
    [11] novembrini
   *[12] detsembrini
} { $date_year }
date-form-from = { $date_day }. { $date_month ->
    [1] jaanuarist
    [2] veebruarist
    [3] märtsist
    [4] aprillist
    [5] maist
    [6] juunist
    [7] juulist
    [8] augustist
    [9] septembrist
    [10] oktoobrist
    [11] novembrist
   *[12] detsembrist
} { $date_year }

field-given_names-label = Eesnimed (kõik)
field-given_names-hint = Kõik teie eesnimed nii, nagu need on passis või ID-kaardil.
field-given_names-example = Maarja Liis
field-given_names-why = Teie liikmesriigi asutus võrdleb nime oma registriga, et arvesse läheksid ainult päris inimesed.

field-family_names-label = Perekonnanimi
field-family_names-hint = Nii nagu passis või ID-kaardil; kui perekonnanimesid on mitu, siis kõik.
field-family_names-example = Lepik-Saar
field-family_names-why = Teie liikmesriigi asutus võrdleb nime oma registriga, et arvesse läheksid ainult päris inimesed.

field-name_at_birth-label = Perekonnanimi sündimisel
field-name_at_birth-hint = Kui see ei ole kunagi muutunud, kirjutage oma praegune perekonnanimi uuesti.
field-name_at_birth-example = Lepik
field-name_at_birth-why = Selle liikmesriigi registris võite olla selle nimega, mille saite sündides.

field-fathers_name-label = Isa nimi
field-fathers_name-hint = Nii nagu see on teie dokumentides.
field-fathers_name-example = Toomas
field-fathers_name-why = Selle liikmesriigi register eristab samanimelisi inimesi isa nime järgi.

field-residence_street-label = Tänav
field-residence_street-hint = Teie alalise elukoha tänav ilma majanumbrita. Kui tänavanimesid ei ole, kirjutage koha või talu nimi.
field-residence_street-example = Kastani tänav
field-residence_street-why = Asutus leiab teid oma registrist aadressi järgi.

field-residence_number-label = Majanumber
field-residence_number-hint = Koos trepikoja, korruse või korteriga, kui see on olemas.
field-residence_number-example = 12-5
field-residence_number-why = Asutus leiab teid oma registrist aadressi järgi.

field-residence_postcode-label = Postiindeks
field-residence_postcode-hint = Teie alalise elukoha postiindeks.
field-residence_postcode-example = 51003
field-residence_postcode-why = Asutus leiab teid oma registrist aadressi järgi.

field-residence_city-label = Linn või küla
field-residence_city-hint = Linn, alev, alevik või küla, kus on teie alaline elukoht.
field-residence_city-example = Tartu
field-residence_city-why = Asutus leiab teid oma registrist aadressi järgi.

field-residence_country-label = Riik
field-residence_country-hint = Riik, kus on teie alaline elukoht.
field-residence_country-example = Eesti
field-residence_country-why = Selle järgi teab asutus, kas otsida teid kodumaal või välismaal elavate kodanike hulgast.

field-date_of_birth-label = Sünnikuupäev
field-date_of_birth-hint = Päev, kuu ja aasta.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = See näitab, et olete allkirjastamiseks piisavalt vana, ja eristab teid teistest samanimelistest.

field-place_of_birth-label = Sünnikoht
field-place_of_birth-hint = Linn või küla ja riik nii, nagu passis või ID-kaardil.
field-place_of_birth-example = Pärnu, Eesti
field-place_of_birth-why = See eristab teid teistest, kellel on sama nimi ja sama sünnikuupäev.

field-country_of_permanent_residence-label = Alaline elukohariik
field-country_of_permanent_residence-hint = Riik, kus on teie alaline elukoht. Aadressi ei ole vaja.
field-country_of_permanent_residence-example = Soome
field-country_of_permanent_residence-why = Selle järgi teab asutus, kas otsida teid kodumaal või välismaal elavate kodanike hulgast.

field-nationality-label = Kodakondsus
field-nationality-hint = Peate olema mõne Euroopa Liidu liikmesriigi kodanik. Kui teil on mitu kodakondsust, valige üks.
field-nationality-example = Eesti
field-nationality-why = Algatust saavad toetada ainult Euroopa Liidu kodanikud.

field-document_or_number_type-label = Dokumendi või numbri liik
field-document_or_number_type-hint = Valige see, mis teil käepärast on. Nimetused on need, mida kasutatakse selles liikmesriigis.
field-document_or_number_type-example = Isikutunnistus
field-document_or_number_type-why = Asutus peab teadma, millisest registrist numbrit otsida.

field-document_or_number-label = Dokumendi number või isikukood
field-document_or_number-hint = Kirjutage see täpselt nii, nagu see on dokumendis. Tühikud ja sidekriipsud ei sega.
field-document_or_number-example = AA1234567
field-document_or_number-why = See liikmesriik leiab teid oma registrist ainult selle numbri järgi. Seda nõuab seadus; korraldajatel ei ole seda millekski vaja.

field-issuing_authority-label = Dokumendi välja andnud asutus
field-issuing_authority-hint = Nii nagu see on dokumendis, näiteks linn või ministeerium.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Selles liikmesriigis annavad dokumente välja omavalitsused ja ainult numbri järgi neid ei leia.

## The lines beside the button

beside-heading = Enne kui vajutate
beside-seen = Näevad ainult teie liikmesriigi asutus ja korraldajate võtmehoidjad
beside-destroyed = Hävitatakse hiljemalt { date-form-on }
beside-certified = Sertifitseerija: { $authority }
beside-not-certified = Proovikogumine: süsteem ei ole sertifitseeritud
beside-where = Pitseeritult, Euroopa Liidus asuvas serveris

## The check that a person signs

work-running = Kontrollimine …
work-done = Kontroll on läbitud.
work-failed = Selles seadmes kontroll ei õnnestunud. Palun laadige leht uuesti või kasutage selle asemel numbreid.
work-use-digits = Kasutage selle asemel numbreid
work-slow = Praegu kirjutab alla väga palju inimesi, seepärast võtab kontroll tavalisest veidi rohkem aega.
work-sending = Kontroll veel kestab. Teie avaldus läheb ise teele kohe, kui kontroll on läbitud.
digits-heading = Kuus numbrit
digits-always = Selle kogumise puhul sisestavad kõik ka kuus numbrit, sest sertifitseeriv asutus soovib seda.
digits-suspicion = Teie võrgust saabub praegu väga palju avaldusi. Seepärast palume teil sisestada ka kuus numbrit.
digits-listen = Kuulake kuut numbrit
digits-listen-hint = Numbrid loetakse aeglaselt ette eesti keeles ja neid saab uuesti kuulata.

digits-label = Kuus numbrit
digits-hint = Need näitavad, et olete inimene, mitte programm. Kirjutage numbrid ilma tühikuteta.
digits-alt = Pilt kuue numbriga. Kui te seda ei näe, kuulake numbreid allpool.
digits-another = Näita teisi numbreid

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Midagi ei ole veel salvestatud. Palun parandage üks koht:
   *[other] Midagi ei ole veel salvestatud. Palun parandage { $count } kohta:
}
summary-warnings-heading = { $count ->
    [one] Midagi ei ole veel salvestatud. Üks väli tundub ebatavaline:
   *[other] Midagi ei ole veel salvestatud. { $count } välja tunduvad ebatavalised:
}
summary-kept = Kõik, mille sisestasite, on alles.
summary-title-prefix = Palun kontrollige:

reject-given_names-empty = Kirjutage oma eesnimed.
reject-family_names-empty = Kirjutage oma perekonnanimi.
reject-name_at_birth-empty = Kirjutage oma perekonnanimi sündimisel. Kui see ei ole muutunud, kirjutage praegune.
reject-fathers_name-empty = Kirjutage oma isa nimi.
reject-residence_street-empty = Kirjutage oma alalise elukoha tänav.
reject-residence_number-empty = Kirjutage majanumber. Kui majal numbrit ei ole, kirjutage 0.
reject-residence_postcode-empty = Kirjutage oma alalise elukoha postiindeks.
reject-residence_city-empty = Kirjutage, mis linnas või külas on teie alaline elukoht.
reject-residence_country-empty = Valige riik, kus on teie alaline elukoht.
reject-date_of_birth-empty = Kirjutage oma sünnikuupäev.
reject-place_of_birth-empty = Kirjutage oma sünnikoht.
reject-country_of_permanent_residence-empty = Valige riik, kus on teie alaline elukoht.
reject-nationality-empty = Valige oma kodakondsus.
reject-document_or_number_type-empty = Valige, millise dokumendi või numbri te esitate.
reject-document_or_number-empty = Kirjutage oma dokumendi number või isikukood.
reject-issuing_authority-empty = Kirjutage, milline asutus on dokumendi välja andnud.

reject-too-long = Väljal „{ $field }” on liiga pikk tekst. Lühendage seda: lubatud on kuni { $max } tähemärki.
reject-unreadable = Väljal „{ $field }” on märke, mida ei saa salvestada. Kasutage ainult tähti, numbreid ja tavalisi kirjavahemärke; kui kleepisite teksti, kirjutage see uuesti.
reject-unknown-choice = Valige väljal „{ $field }” üks loetelus olevatest võimalustest.
reject-impossible-date = Sellist kuupäeva ei ole. Kirjutage päev, kuu ja aasta, näiteks { $example }.
reject-date-in-future = See kuupäev on tulevikus. Kontrollige aastat.
reject-too-young = Selle liikmesriigi vormiga allkirjastamiseks peate olema vähemalt { $age }-aastane. Kui sünnikuupäev on vale, parandage see.
reject-too-young-calendar-year = Selle liikmesriigi vormiga allkirjastamiseks peate tänavu saama vähemalt { $age }-aastaseks. Kui sünnikuupäev on vale, parandage see.

reject-declaration-missing = Märkige kinnitus. Ilma selleta avaldus ei kehti.
reject-state-missing = Valige kõigepealt oma liikmesriik.
reject-state-unknown = Valige liikmesriik loetelust. Selle lehe aadressis olev liikmesriik on tundmatu.
reject-token-expired = See leht oli avatud üle kaheteistkümne tunni. Kõik, mille sisestasite, on alles: palun vajutage nuppu uuesti.
reject-token-invalid = Seda lehte ei õnnestunud ära tunda. Kõik, mille sisestasite, on alles: palun vajutage nuppu uuesti.
reject-challenge-missing = Robotikontroll ei olnud veel lõppenud. Oodake, kuni ilmub teade, et see on läbitud, ja vajutage siis nuppu uuesti.
reject-challenge-invalid = Robotikontroll ei õnnestunud. Nüüd tehakse see uuesti: kui see on läbitud, vajutage veel kord nuppu.
reject-challenge-spent = Seda vormi on sama kontrolliga juba saadetud. Kui vajutasite nuppu kaks korda, võib teie avaldus juba salvestatud olla; uuesti allkirjastamine ei tee kahju, sest iga inimene läheb arvesse ainult üks kord. Nüüd tehakse uus kontroll: kui see on läbitud, võite veel kord nuppu vajutada.
reject-digits-missing = Kirjutage kuus numbrit, mida näete või kuulete.
reject-digits-wrong = Numbrid ei klappinud. Siin on uued: palun proovige veel kord.
reject-busy = Praegu kirjutab alla palju inimesi ja midagi ei ole veel salvestatud. Kõik, mille sisestasite, on alles: palun proovige mõne sekundi pärast uuesti.
reject-too-many = Teie võrgust saabub praegu väga palju avaldusi ja midagi ei ole veel salvestatud. Kõik, mille sisestasite, on alles: palun oodake üks minut ja vajutage siis nuppu uuesti.

## What only looks unusual: the signatory may insist

warn-postcode-shape = See postiindeks tundub selle riigi kohta ebatavaline. Palun võrrelge seda oma aadressiga.
warn-postcode-shape-example = See postiindeks tundub selle riigi kohta ebatavaline. Sageli on see selline: { $example }.
warn-number-shape = See number tundub ebatavaline. Palun võrrelge seda oma dokumendiga.
warn-number-shape-example = See number tundub ebatavaline. Sageli on see selline: { $example }.
warn-number-check-digit = Selles numbris võib olla kirjaviga: kontrollnumber ei klapi. Palun võrrelge seda märkhaaval oma dokumendiga.
warn-number-date = Selles numbris sisalduv sünnikuupäev ei saa õige olla. Palun võrrelge numbrit märkhaaval oma dokumendiga.
warn-birth-date-improbable = Selle kuupäeva järgi olete üle 120 aasta vana. Palun kontrollige aastat.

## Recorded

thanks-title = Aitäh
thanks-heading = Teie toetus on salvestatud
thanks-recorded-short = Teie toetusavaldus algatusele „{ $title }” salvestati { date-form-on }.
thanks-receipt-label = Teie kinnituskood
thanks-receipt-keep = Hoidke see alles: kirjutage üles, printige leht välja või tehke pilt. Koodi näidatakse ainult praegu ja seda ei saa teile uuesti saata.
thanks-receipt-use = Selle koodiga saate avalduse tagasi võtta, kuni kogumine kestab. Seda saab teha igaüks, kellel on kood, seepärast ärge näidake seda kellelegi.
thanks-receipt-print = Prindi leht
thanks-receipt-download = Salvesta kinnituskood failina
thanks-receipt-file-name = kinnituskood
thanks-no-particulars = Sellel lehel ei korrata teie sisestatud andmeid, et keegi ei saaks neid üle õla lugeda.
thanks-next-heading = Mis saab edasi
thanks-next-sealed = Teie avaldus on pitseeritud. Selles serveris ei saa seda enam keegi avada.
thanks-next-opened = Pärast kogumise lõppu avavad { $quorum } võtmehoidjat { $shares }-st üheskoos kõik avaldused võrguühenduseta arvutis.
thanks-next-verified = Teie liikmesriigi asutus kontrollib oma riigi avaldusi ja tõendab, kui palju neist kehtib.
thanks-next-commission = Kui kehtivaid avaldusi on piisavalt, jõuab algatus Euroopa Komisjoni ja avalikule kuulamisele Euroopa Parlamendis.
thanks-next-destroyed = Kõik avaldused hävitatakse hiljemalt { date-form-on }.
thanks-once = Uuesti allkirjastada ei ole vaja: iga inimene läheb arvesse üks kord, ükskõik mitu avaldust saabub.
thanks-share-heading = Rääkige ka teistele
thanks-share-text = Kui soovite, saatke see aadress inimestele, keda algatus võiks huvitada. Teie kohta see midagi ei ütle.
share-heading = Rääkige ka teistele
share-email = Saada e-postiga
share-copy = Kopeeri aadress
share-copied = Aadress on kopeeritud.
share-device = Jaga selle seadme kaudu …
share-on = Jaga: { $service }
share-message = Euroopa kodanikualgatus, mida võib-olla soovite lugeda: „{ $title }”
thanks-no-receipt-heading = Kinnituskoodi ei saa näidata
thanks-no-receipt-text = Kinnituskoodi näidatakse üks kord, kohe pärast allkirjastamist. Kui olete seda juba näinud, on teie avaldus salvestatud ja rohkem ei ole vaja midagi teha.
thanks-no-receipt-unsure = Kui te ei ole kindel, kas kirjutasite alla, võite seda lihtsalt uuesti teha: iga inimene läheb arvesse ainult üks kord.
thanks-to-withdraw = Avalduse tagasivõtmine kinnituskoodiga

## News by e-mail, apart from the statement

news-heading = Kas soovite selle algatuse kohta uudiseid?
news-apart = See ei ole seotud teie toetusavaldusega, mis on juba salvestatud. Teie aadressi hoitakse sellest eraldi ja keegi ei saa ühe järgi teise kohta midagi teada.
news-receipt-first = Palun pange kõigepealt oma kinnituskood tallele: kui sellelt lehelt lahkute, on see kadunud.
news-label = E-posti aadress
news-hint = Näiteks { $example }
news-example = maarja@example.org
news-consent = Olen nõus, et algatuse „{ $title }” korraldajad kirjutavad mulle selle algatuse kohta e-postiga kõige kauem { date-form-until }. Võin sellest igal ajal loobuda igas kirjas oleva lingi kaudu.
news-button = Soovin uudiseid
news-noted-title = Üles märgitud
news-noted-heading = Teie soov on üles märgitud
news-noted-text = Teie aadress pitseeriti kohe korraldajate jaoks. Ööpäeva jooksul salvestatakse see koos teistega, et keegi ei saaks teada, millal see saabus. Kui server peaks enne seda rikki minema, läheb teie soov kaduma ja te lihtsalt ei kuule midagi.
news-noted-close = Võite selle lehe nüüd sulgeda.
news-title = Uudised e-postiga
news-reject-empty = Kirjutage oma e-posti aadress.
news-reject-malformed = See ei ole e-posti aadress. E-posti aadress näeb välja selline: { $example }
news-reject-consent = Kui soovite uudiseid, märkige ruut. Ilma teie nõusolekuta ei tohi keegi teile kirjutada.
news-reject-busy = Praegu soovib uudiseid väga palju inimesi ja teie soovi ei ole veel üles märgitud. Palun proovige minuti pärast uuesti.
news-off-heading = E-postiga uudiseid ei saadeta
news-off-text = Selle algatuse korraldajad ei saada siit e-postiga uudiseid.
unsubscribe-title = Uudistest loobumine
unsubscribe-text = Kas soovite selle algatuse uudistest loobuda? Vajutage nuppu ja teie aadress võetakse nimekirjast välja.
unsubscribe-button = Loobun uudistest
unsubscribe-done-heading = Te ei saa rohkem uudiseid
unsubscribe-done-text = Teie soov on salvestatud. Korraldajad võtavad teie aadressi nimekirjast välja enne, kui nad uuesti kirjutavad.
unsubscribe-malformed-heading = See link ei ole täielik
unsubscribe-malformed-text = Avage kirjas olev link veel kord või kopeerige see tervikuna.

## Withdrawing

withdraw-title = Toetuse tagasivõtmine
withdraw-intro = Pärast allkirjastamist saadud kinnituskoodiga saate oma toetusavalduse tagasi võtta. Keegi ei küsi, miks.
withdraw-label = Kinnituskood
withdraw-hint = Kirjutage see nii, nagu seda teile näidati. Suur- ja väiketähtedel ei tehta vahet, tühikud ja sidekriipsud ei loe.
withdraw-button = Võtan avalduse tagasi
withdraw-lost = Kui teil kinnituskoodi enam ei ole, kirjutage korraldajatele: nad saavad lasta avalduse eemaldada, kui tõendate oma isikut.
withdraw-done-heading = Teie soov on salvestatud
withdraw-done-text = Kui see kinnituskood kuulub mõne toetusavalduse juurde, on avaldus nüüd tagasi võetud ja seda ei anta üle ühelegi asutusele.
withdraw-done-same = Teie kaitseks on vastus ühesugune olenemata sellest, kas avaldus leiti või mitte.
withdraw-done-again = Kui kirjutasite alla mitu korda, võtab iga kinnituskood tagasi selle avalduse, mille kohta see anti.
withdraw-malformed = See ei ole kinnituskood. Võrrelge seda üleskirjutatuga: selles võib olla mõni märk liiga palju või puudu.
withdraw-empty = Kirjutage oma kinnituskood.
withdraw-closed = Kogumine on lõppenud. Palun kirjutage korraldajatele: nad saavad lasta teie avalduse eemaldada, kuni seda ei ole üle antud.

## A language in which the initiative has no version

no-version-heading = Seda algatust ei saa allkirjastada eesti keeles
no-version-text = Toetusavaldus antakse keeles, milles algatus on registreeritud. Kogu selle veebisaidi teave on olemas ka eesti keeles; allkirjastamiseks valige üks järgmistest keeltest:
no-version-read-in = Lugege ja allkirjastage { $language } keeles

## Member States that cannot be signed for on that day

no-state-heading = Seda liikmesriiki ei saa valida
no-state-not-member = { $state } ei ole allkirjastamise päeval Euroopa Liidu liikmesriik, seega ei saa selle riigi vormiga toetusavaldust anda.
no-state-left = { $state } on Euroopa Liidust lahkunud. Toetusavaldusi sai selle riigi vormiga anda kuni { date-form-until }.
no-state-not-yet = { $state } ühines Euroopa Liiduga { date-form-on }. Enne seda päeva ei saa selle riigi vormiga toetusavaldust anda.
no-state-choose = Valige teine liikmesriik, mille vorm teile sobib.

## When signing is not possible

status-open-title = Allkirjastamine on avatud
status-open-text = Te saate seda algatust praegu toetada.
status-locked-title = Allkirjastamine on korraks peatatud
status-locked-text = Server on taaskäivitatud ja ootab, et haldajad selle lukust avaksid. Salvestatust ei ole midagi kadunud. Palun tulge tunni aja pärast tagasi.
status-paused-title = Allkirjastamine on peatatud
status-paused-text = Korraldajad on kogumise esialgu peatanud. Salvestatust ei ole midagi kadunud. Palun tulge hiljem tagasi.
status-not-open-title = Kogumine ei ole veel alanud
status-not-open-text = Algatust saate lugeda juba praegu. Alla saab kirjutada alates { date-form-from }.
status-closed-title = Kogumine on lõppenud
status-closed-text = Toetusavaldusi sai anda kuni { date-form-until }. Aitäh kõigile, kes osalesid.
status-disk-full-title = Allkirjastamine on tehnilisel põhjusel peatatud
status-disk-full-text = Serveris ei ole uute avalduste jaoks enam ruumi. Haldajatele on sellest teatatud. Salvestatust ei ole midagi kadunud. Palun tulge hiljem tagasi.
status-store-failed-title = Allkirjastamine on tehnilisel põhjusel peatatud
status-store-failed-text = Server ei saa praegu uusi avaldusi turvaliselt salvestada ega võta neid seepärast vastu. Salvestatust ei ole midagi kadunud. Palun tulge hiljem tagasi.
status-information-stays = Kõike muud sellel veebisaidil saab endiselt lugeda.

## Progress

progress-title = Kogumise seis
progress-intro = Algatus õnnestub, kui kehtivaid toetusavaldusi on { $goal } ja vähemalt { $states } liikmesriigis on saavutatud ka miinimumarv.
progress-caption = Toetusavaldused liikmesriikide kaupa
progress-column-state = Liikmesriik
progress-column-statements = Avaldused
progress-column-threshold = Miinimumarv
progress-column-share = Osa miinimumarvust
progress-total = Kõik liikmesriigid
progress-reached = Miinimumarv on saavutatud
progress-states-reached = { $count ->
    [0] Miinimumarvu ei ole veel saavutatud üheski liikmesriigis.
    [one] Miinimumarv on saavutatud { $count } liikmesriigis.
   *[other] Miinimumarv on saavutatud { $count } liikmesriigis.
}
progress-percent = { $percent } %
progress-not-verified = Need avaldused on kogutud siin. Kui palju neist kehtib, selgitavad asutused välja pärast kogumist.
progress-map = Liikmesriigid selle järgi, kui suur osa miinimumarvust on koos
progress-map-hint = Samad arvud on allpool tabelis.
progress-map-none = veel mitte ühtegi
progress-map-reached = miinimumarv on saavutatud
progress-column-reserve = Koos varuga
progress-reserve-hint = Asutused tunnistavad osa avaldusi kehtetuks. Seepärast koguge neid miinimumarvust rohkem: kui varu on koos, võib avaldustest kehtetuks osutuda { $percent }.
progress-still-needed = { $count ->
    [one] vaja on veel { $count }
   *[other] vaja on veel { $count }
}
progress-timeline-heading = Päev päeva järel
progress-timeline-hint = Iga päeva lõpus avaldatud arvud.
progress-timeline-column-day = Päev
progress-timeline-column-sum = Avaldatud
progress-timeline-column-more = Sel päeval
progress-timeline-picture = Ajavahemikus { $from } – { $to } avaldatud arv kasvas ja on nüüd { $count }.
progress-timeline-none = Esimene päev ei ole veel läbi.
progress-milestones-heading = Verstapostid
progress-milestones-none = Esimene verstapost on veel ees.
progress-feed = Jälgige verstaposte uudisvoo lugejas
progress-open-data = Samad arvud avaandmetena

## Milestones, the feed, and what other sites embed

feed-title = Algatuse „{ $title }” verstapostid
milestone-opened = Kogumine on alanud
milestone-count = { $count ->
    [one] { $count } toetusavaldus
   *[other] { $count } toetusavaldust
}
milestone-state = Miinimumarv on saavutatud veel ühes liikmesriigis: { $state }
milestone-states = Miinimumarv on saavutatud { $count } liikmesriigis: nii mitmes ongi vaja
milestone-goal = { $goal } toetusavaldust: nii palju ongi vaja
milestone-closed = Kogumine on lõppenud
widget-frame-title = Algatuse „{ $title }” seis
widget-button = Lugege ja allkirjastage
widget-where = Allkirjastamine toimub kogumise lehel aadressil { $host }.
widget-new-window = (avab uue akna)

## Privacy

privacy-title = Privaatsus
privacy-intro = Mis teie andmetega toimub, lihtsate sõnadega. Seaduses ette nähtud andmekaitseteade on allpool.
privacy-who-heading = Kes vastutab
privacy-who-text = Selle algatuse korraldajad. Nendega saate ühendust siin:
privacy-what-heading = Mida ja milleks kogutakse
privacy-what-text = Andmeid, mida küsib teie liikmesriik, ja ei midagi muud. Neil on üks eesmärk: näidata, et algatust toetab piisavalt kodanikke.
privacy-not-heading = Mida ei koguta
privacy-not-text = Ei teie seadme aadressi, ei küpsiseid, mis teid jälgiksid, ei kolmandate isikute statistikat ega mujalt laaditud fonte või skripte. Allkirjastamise ajal on kasutusel kõige rohkem kaks küpsist, mida saab lugeda ainult see veebisait: need kestavad, kuni on näidatud kinnituskoodiga leht. Mida olete sisestanud, aga ei ole veel saatnud, jääb teie brauseri sellele vahekaardile ja unustatakse seal pärast allkirjastamist.
privacy-sees-heading = Kes neid näeb
privacy-sees-text = Selle liikmesriigi asutus, mille vormiga alla kirjutate, ja korraldajate võtmehoidjad avamise hetkel. Selle serveri haldajad ei saa salvestatud avaldusi lugeda.
privacy-keeps-heading = Kui kaua neid hoitakse
privacy-keeps-text-2011 = Kõige kauem üks kuu pärast algatuse esitamist komisjonile või 18 kuud pärast selle registreerimist, olenevalt sellest, kumb saabub varem. Selle algatuse puhul on see hiljemalt { date-form-on }.
privacy-keeps-text-2019 = Kõige kauem üks kuu pärast algatuse esitamist komisjonile või 21 kuud pärast kogumise algust, olenevalt sellest, kumb saabub varem. Selle algatuse puhul on see hiljemalt { date-form-on }.
privacy-keeps-proceedings = Kauem tohib avaldusi hoida ainult siis, kui neid vajab kohus või asutus, ja seni, kuni see menetlus on lõppenud.
privacy-news-heading = Uudised e-postiga
privacy-news-text = Kui jätate pärast allkirjastamist e-posti aadressi, kasutavad korraldajad seda selle algatuse uudiste saatmiseks ja mitte millekski muuks. See pitseeritakse nende jaoks, seda hoitakse avaldustest eraldi, kuupäevaga, aga kellaajata, ja see kustutatakse hiljemalt { date-form-on } või kohe, kui te uudistest loobute.
privacy-partner-heading = Kuidas te siia jõudsite
privacy-partner-text = Kui teid tõi siia partneri link, lisatakse selle partneri arvule üks. Koos teie avaldusega seda ei salvestata.
privacy-rights-heading = Teie õigused
privacy-rights-text = Võite küsida, kas teie andmeid hoitakse, ning lasta need parandada, kustutada või nende töötlemist piirata. Kirjutage korraldajatele ja nad vastavad kuu aja jooksul. Kinnituskoodiga saate avalduse ise tagasi võtta.
privacy-rights-sealed = Et salvestatud avaldused on pitseeritud, saavad korraldajad teie oma otsida alles siis, kui võtmehoidjad kogutud avaldused avavad. Eemaldamise taotlus hoitakse seni alles ja täidetakse siis.
privacy-complaint-heading = Kuhu esitada kaebus
privacy-complaint-text = Võite pöörduda selle liikmesriigi andmekaitseasutuse poole, kus te elate või kus teie arvates on reegleid rikutud.
privacy-statutory-heading = Määruses ette nähtud andmekaitseteade
privacy-unofficial = See sõnastus on meie oma ja mitteametlik. Autentne tekst on Euroopa Liidu Teatajas.

## How your data is protected

trust-title = Kuidas teie andmeid kaitstakse
trust-intro = See leht ütleb, kes võiks mida lugeda ja miks. Suuremat osa sellest saate ise kontrollida.
trust-journey-heading = Teie avalduse teekond
trust-journey-typing = Kuni te kirjutate, ei lahku teie seadmest midagi.
trust-journey-sending = Kui vajutate nuppu, liigub teie avaldus krüpteeritult sellesse serverisse. Seal seda kontrollitakse, ainult mälus.
trust-journey-sealing = Enne salvestamist pitseeritakse see korraldajate komitee võtmega. Pärast seda ei saa seda avada server ega ka see, kes peaks varastama serveri kettad või varukoopiad.
trust-journey-opening = Pärast kogumist ühendavad { $quorum } võtmehoidjat { $shares }-st oma võtmeosad võrguühenduseta arvutis ja avavad kogutud avaldused.
trust-journey-handover = Iga asutus saab ainult oma liikmesriigi avaldused.
trust-server-heading = Mida server saab lugeda ja mida mitte
trust-server-can = Server näeb avaldust hetkel, mil te selle saadate. Krüpteerimata kujul hoiab see alles liikmesriigi, päeva ja vormi keele.
trust-server-cannot = Salvestatud avaldusest ei saa server lugeda nime, aadressi, numbrit ega midagi muud. Teie seadme aadressi see ei salvesta; ainult serveri ees olev tulemüür peab ühenduste kohta lühikest logi, avaldustest eraldi, nagu nõuavad tehnilised reeglid.
trust-server-limits = Teadke ka seda: kes töötava serveri üle võtaks, saaks sellest hetkest alates lugeda, mida kirjutatakse, ja kontrollida oletust, kas mingi kindel inimene on alla kirjutanud.
trust-once-heading = Arvestatakse üks kord, ei avaldata kellelegi
trust-once-text = Kui keegi kirjutab alla kaks korda, saavad mõlemad avaldused sama vastuse ja inimene läheb arvesse üks kord. Nii ei saa keegi siit teada, kas olete alla kirjutanud, ja keegi ei saa teid alla kirjutamast takistada.
trust-keys-heading = Kus on võtmed
trust-keys-committee = Komitee privaatvõti loodi võrguühenduseta arvutis ja ei ole kunagi selles serveris olnud. See on olemas ainult osadena, mida on { $shares } ja mida hoiab sama palju võtmehoidjaid. Võtme kasutamiseks on vaja neist mis tahes { $quorum } osa.
trust-keys-committee-rehearsal = Selles proovikogumises lõi programm komitee võtme ise ja hoiab ise selle osi, mida on { $shares }. Päris kogumisel loovad võtme võtmehoidjad võrguühenduseta arvutis ja selle kasutamiseks on vaja mis tahes { $quorum } osa.
trust-keys-thumbprint = Komitee võtme kontrollkood
trust-keys-thumbprint-hint = Võtmehoidjatel on sama kontrollkood paberil.
trust-keys-appliance = Selle serveri avalik allkirjavõti
trust-keys-appliance-hint = Sellega allkirjastab server kõik, mille ta üle annab, et sinna ei saaks midagi vahele smugeldada.
trust-keys-ceremony = Komitee võti loodi { date-form-on }.
trust-end-heading = Lõpp
trust-end-text = Seadus nõuab, et korraldajad hävitavad kõik avaldused hiljemalt { date-form-on }, kus tahes nende koopiaid on.
trust-place-heading = Kus server asub
trust-place-text = Seadus nõuab, et andmeid hoitakse mõne Euroopa Liidu liikmesriigi territooriumil.
trust-source-heading = Kontrollige ise
trust-source-text = Tarkvara on avatud lähtekoodiga. Igaüks tohib seda lugeda, kompileerida ja katsetada; selle vormingud on kirjeldatud, et teisedki saaksid kirjutada programme, mis neid loevad.
trust-version = Tarkvara versioon

## Help

help-title = Abi
help-intro = Vastused sagedastele küsimustele.
help-initiative-question = Mis on Euroopa kodanikualgatus?
help-initiative-answer = Sellega saab miljon kodanikku paluda, et Euroopa Komisjon teeks ettepaneku võtta vastu õigusakt. Komisjon peab vastama ning ütlema, mida ta teeb ja miks.
help-who-question = Kes võib alla kirjutada?
help-who-answer = Euroopa Liidu kodanikud, kes on piisavalt vanad. Muud tingimused olenevad liikmesriigist: valige see ja vorm ütleb, kes võib seda kasutada.
help-several-question = Elan ühes liikmesriigis, aga olen teise kodanik. Kumma ma valin?
help-several-answer-2011 = Mis tahes liikmesriigi, mille vorm teile sobib, aga ainult ühe. Iga liikmesriigi vorm ütleb, kes võib seda kasutada.
help-several-answer-2019 = Selle, mille kodanik te olete. Elukoht ei ole oluline.
help-number-question = Miks minult küsitakse dokumendi numbrit või isikukoodi?
help-number-answer = Mõni liikmesriik kontrollib selle järgi, et allakirjutanu on olemas. Seadus sätestab, millised neist seda küsivad. Korraldajad ei tohi seda millekski muuks kasutada.
help-document-question = Minu dokumenti ei ole loetelus.
help-document-answer = Selle liikmesriigi puhul kehtivad ainult loetelus olevad dokumendid. Võib-olla on teil neist mõni teine või sobib teile mõne muu liikmesriigi vorm.
help-warning-question = Leht ütleb, et minu number tundub ebatavaline, aga see on õige.
help-warning-answer = Siis märkige „Minu sisestatud andmed on õiged” ja vajutage nuppu uuesti. Teie avaldus salvestatakse sellisena, nagu see on.
help-again-question = Ma ei tea, kas olen juba alla kirjutanud. Kas võin seda uuesti teha?
help-again-answer = See ei ole vajalik, aga ei tee ka kahju: iga inimene läheb arvesse ainult üks kord.
help-other-question = Kas võin alla kirjutada kellegi teise eest?
help-other-answer = Ei. Igaüks kirjutab alla ise. Võite kellelgi aidata andmeid sisestada, kui see inimene on teie juures ja soovib seda.
help-withdraw-question = Kas saan oma toetuse tagasi võtta?
help-withdraw-answer = Jah, pärast allkirjastamist saadud kinnituskoodiga, kuni kogumine kestab.
help-receipt-question = Olen kinnituskoodi kaotanud.
help-receipt-answer = Seda ei saa uuesti näidata, sest server ei tea, milline kood on teie oma. Teie avaldus jääb kehtima. Kui soovite, et see eemaldataks, kirjutage korraldajatele.
help-robot-question = Mida robotikontroll teeb?
help-robot-answer = Teie seade lahendab väikese arvutusülesande, milleks kulub sekund või paar. Ühe inimese jaoks ei ole see midagi, aga palju sellele, kes tahab saata miljoneid valeavaldusi. Ükski kolmas isik selles ei osale.
help-scripts-question = Kas saan alla kirjutada ilma skriptideta või ekraanilugejaga?
help-scripts-answer = Jah. Igal väljal on nimi ja iga teade on seotud oma väljaga. Ilma skriptideta asendavad kontrolli kuus numbrit: võite need pildilt lugeda või oma keeles kuulata.
help-next-question = Mis saab pärast allkirjastamist?
help-next-answer = Teie avaldus jääb pitseerituks kogumise lõpuni. Siis kontrollib seda teie liikmesriigi asutus ja seejärel see hävitatakse.
help-contact-question = Tekkis tõrge või on mul muu küsimus.
help-contact-answer = Kirjutage korraldajatele. Palun ärge saatke neile oma dokumendi numbrit ega isikukoodi.

## Accessibility

accessibility-title = Ligipääsetavus
accessibility-intro = Siin peab saama alla kirjutada igaüks, mis tahes seadmega ja oma võimetest olenemata.
accessibility-aim = See veebisait on tehtud vastama veebisisu juurdepääsetavussuunistele (WCAG 2.2, tase AA) ja Euroopa standardile EN 301 549.
accessibility-ways-heading = Kuidas saab seda kasutada
accessibility-way-keyboard = Ainult klaviatuuriga, ekraanilugejaga, kõnega või lülitiga.
accessibility-way-large = Neli korda suurendatult, oma värvide ja kontrastiga, heledalt või tumedalt, liikumisega või ilma.
accessibility-way-simple = Vana telefoni ja aeglase ühendusega, tekstibrauseris, ilma skriptideta, paberil.
accessibility-way-no-puzzle = Ilma mõistatusteta: automaatne kontroll või kuus numbrit lugemiseks või kuulamiseks, nagu teile sobib.
accessibility-way-time = Ilma kiirustamata: avatud leht kehtib kaksteist tundi.
accessibility-tested-heading = Kuidas seda on kontrollitud
accessibility-tested-text = Enne iga väljalaset kontrollib programm kõiki lehti igas keeles, kujunduses ja laiuses. Programmid ei leia kõike.
accessibility-problem-heading = Kui miski teid takistab
accessibility-problem-text = Kirjutage korraldajatele ja öelge, mida soovisite teha ja mis juhtus. Palun ärge saatke neile oma dokumendi numbrit ega isikukoodi.

## The certificate

certificate-title = Sertifikaat
certificate-intro = Enne kui avaldusi tohib veebis koguda, vaatab süsteemi läbi selle liikmesriigi asutus, kus avaldusi hoitakse, ja tõendab, et süsteem vastab seadusele.
certificate-rehearsal = See on proovikogumine. Süsteem ei ole sertifitseeritud ja siin kogutu ei kehti mitte kusagil.
certificate-none = Sertifikaati ei ole siin veel avaldatud. Enne seda ei tohi avaldusi koguda.
certificate-authority = Sertifitseeriv asutus
certificate-date = Sertifikaadi kuupäev
certificate-number = Sertifikaadi number
certificate-download = Lugege sertifikaati

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Sellest päringust ei saadud aru
failure-400-what = Midagi oli selles teisiti, kui see leht saadab. Midagi ei ole salvestatud.
failure-400-next = Minge tagasi algatuse juurde ja alustage sealt.
failure-404-title = Sellist lehte ei ole
failure-404-what = Võib-olla on aadress valesti kirjutatud või vananenud.
failure-404-next = Minge algatuse juurde: sealt pääseb kõigile lehtedele.
failure-405-title = Nii see ei toimi
failure-405-what = Aadress on olemas, aga sellisele päringule see ei vasta. Midagi ei ole salvestatud.
failure-405-next = Minge algatuse juurde ja kasutage sealset vormi.
failure-408-title = See võttis liiga kaua aega
failure-408-what = Teie päring ei jõudnud tervikuna kohale. Midagi ei ole salvestatud.
failure-408-next = Kontrollige ühendust, minge tagasi ja vajutage nuppu uuesti.
failure-413-title = Seda oli liiga palju
failure-413-what = Päring oli suurem kui ükski selle veebisaidi vorm. Midagi ei ole salvestatud.
failure-413-next = Minge tagasi, lühendage sisestatut ja vajutage nuppu uuesti.
failure-415-title = Vorm saabus tundmatul kujul
failure-415-what = See veebisait võtab vastu ainult selliseid vorme, nagu saadab brauser. Midagi ei ole salvestatud.
failure-415-next = Minge algatuse juurde ja kasutage sealset vormi.
failure-422-title = Palun kontrollige, mida sisestasite
failure-422-what = Midagi on puudu või valesti. Midagi ei ole veel salvestatud.
failure-422-next = Minge tagasi vormi juurde: iga välja kõrval on öeldud, mida teha.
failure-429-title = Liiga palju katseid
failure-429-what = Teie võrgust tuli lühikese aja jooksul väga palju päringuid. Midagi ei ole salvestatud.
failure-429-next = Oodake mõni minut ja proovige siis uuesti.
failure-431-title = Teie brauser saatis liiga palju
failure-431-what = Päringu päis oli liiga suur, võib-olla küpsiste rohkuse tõttu. Midagi ei ole salvestatud.
failure-431-next = Avage leht privaatses aknas ja proovige uuesti.
failure-500-title = Meie poolel läks midagi valesti
failure-500-what = See ei ole teie süü. Kui vajutasite just nuppu ega näinud kinnituskoodi, eeldage, et midagi ei salvestatud.
failure-500-next = Proovige mõne minuti pärast uuesti. Kui olitegi juba alla kirjutanud, lähete arvesse ikka ainult üks kord.
failure-503-title = Palun proovige hetke pärast uuesti
failure-503-what = Siin on korraga liiga palju inimesi või server alles käivitub. Midagi ei ole salvestatud.
failure-503-next = Oodake mõni sekund ja proovige uuesti.
failure-reference = Kui kirjutate meile sellest, märkige see viide: { $reference }
failure-home = Algatuse juurde
failure-again = Proovige uuesti
