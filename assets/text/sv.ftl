# Cista, svenska. Alla meningar som en medborgare möter på den offentliga webbplatsen.
#
# Tilltal: du. Citattecken: ”…”. Tankstreck: – med mellanslag. Hårt mellanslag före %.

## The frame of every page

frame-skip = Gå till innehållet
frame-title = { $page } – { $initiative }
frame-description = Läs och stöd det europeiska medborgarinitiativet ”{ $title }”.
frame-eyebrow = Europeiskt medborgarinitiativ
frame-languages = Språk
frame-navigation = Sidor om den här insamlingen
frame-home = Läs och skriv under initiativet
frame-rehearsal = Det här är en övning. Inget av det du skriver här räknas, och ingen myndighet tar emot det. Använd påhittade uppgifter.
frame-rehearsal-date = I övningen är det den { $date }.
frame-progress = Läget just nu
frame-privacy = Dataskydd
frame-trust = Så skyddas dina uppgifter
frame-certificate = Intyg
frame-withdraw = Dra tillbaka ditt stöd
frame-help = Hjälp
frame-accessibility = Tillgänglighet
frame-return = Tillbaka till { $site }
frame-source = Webbplatsen använder Cista, som är programvara med öppen källkod.
frame-noscript = Sidan fungerar utan skript. I stället för en kontroll som går av sig själv ber vi dig om sex siffror, som du kan läsa eller lyssna på.
frame-new-window = (öppnar kommissionens webbplats)

## The initiative

initiative-number = Registreringsnummer
initiative-registered = Registreringsdatum
initiative-collection = Insamling av stödförklaringar
initiative-collection-period = { $from } till och med { $to }
initiative-register-link = Initiativet i kommissionens register
initiative-facts = Uppgifter om registreringen
initiative-objectives = Det här vill initiativet
initiative-annex = Bilaga: mer om ämne, mål och bakgrund
initiative-read-all = Läs allt
initiative-website = Initiativets webbplats
initiative-role-representative = Företrädare
initiative-role-substitute = Ersättare
initiative-role-member = Medlem i organisatörsgruppen
initiative-role-legal_entity = Juridisk person
initiative-email = E-post
initiative-original = Det här är initiativets originalspråk.
initiative-translated = Initiativets originalspråk är { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } stödförklaring
   *[other] { $count } stödförklaringar
}
count-none = Det finns inga stödförklaringar än. Din kan bli den första.
count-goal = Det behövs { $goal }, och ett minimiantal i minst { $states } medlemsstater.
count-as-of = Publicerat den { $date }
count-trailing = De publicerade siffrorna ligger lite efter det exakta antalet, så att ingen kan läsa ut vem som just har skrivit under.
count-more = Siffror för varje medlemsstat
count-bar = { $count } av { $goal }

## Choosing the Member State

state-heading = Välj medlemsstat
state-intro-2011 = Medlemsstaterna begär olika uppgifter. Välj den där du bor, eller den vars dokument eller nummer du har.
state-intro-2019 = Medlemsstaterna begär olika uppgifter. Välj den där du är medborgare, oavsett var du bor. Om du har flera medborgarskap väljer du ett av dem.
state-label = Medlemsstat
state-choose = Välj en medlemsstat
state-continue = Fortsätt
state-change = Välj en annan medlemsstat
state-chosen = Du skriver under för { $state }
state-only-once = Du kan bara stödja ett initiativ en gång, även om flera medlemsstater skulle passa för dig.
state-minimum-age = Du måste ha fyllt { $age } år den dag du skriver under.
state-minimum-age-calendar-year = Du måste fylla minst { $age } år det år du skriver under.

# One for each variant of "who"; the name of the State stands above it.
who-residents = EU-medborgare som bor i den här medlemsstaten.
who-residents_or_nationals = EU-medborgare som bor i den här medlemsstaten och dess egna medborgare, oavsett var de bor.
who-residents_or_registered_nationals = EU-medborgare som bor i den här medlemsstaten och dess egna medborgare utomlands, om de har meddelat sina myndigheter var de bor.
who-holders_of_personal_number = EU-medborgare som har ett personligt identifikationsnummer i den här medlemsstaten.
who-holders_of_document = EU-medborgare som har något av dokumenten nedan, utfärdat av den här medlemsstaten.
who-holders_of_number_or_document = EU-medborgare som har ett personligt identifikationsnummer i den här medlemsstaten eller något av dokumenten nedan, utfärdat av den.
who-nationals = Medborgare i den här medlemsstaten, oavsett var de bor.

# What is particular to one State and regime.
who-note-2019-DE = Tyskar som bor utomlands kan bara skriva under om deras bostad är anmäld till en tysk utlandsmyndighet.
who-note-2019-EL = I Grekland är det födelseåret som räknas: den som fyller { $age } år i år får skriva under.
who-note-2011-UK = Förenade kungariket var medlemsstat till och med den 31 januari 2020.

## The form

form-heading = Din stödförklaring
form-intro = Fyll i alla fält som inte är markerade som frivilliga. Skriv allt så som det står i dina handlingar.
form-optional = (frivilligt)
form-group-name = Ditt namn
form-group-residence = Var du bor
form-group-birth = Din födelse
form-group-nationality = Ditt medborgarskap
form-group-document = Ditt dokument eller nummer
form-why = Varför frågar vi om detta?
form-seen-by = Det du fyller i här ses bara av myndigheten i den medlemsstat du har valt, och av organisatörernas nyckelförvaltare när de öppnar insamlingen. När det väl är sparat kan ingen på den här servern läsa det.
form-destroyed = Det förstörs senast den { $date }.
form-example = Exempel: { $example }
form-choose = Välj
form-declaration-heading = Din försäkran
form-warnings-heading = Titta på det här en gång till
form-accept-warnings = Det är rätt som jag har skrivit det.
form-accept-warnings-hint = Kryssa för detta när du har jämfört med dina handlingar. Då registreras din stödförklaring som den är, och myndigheten avgör.
form-button = Stöd ”{ $title }”
form-button-hint = Din stödförklaring registreras när du trycker på knappen. Efteråt får du en kvittenskod som du kan använda för att dra tillbaka den.
form-forget = Töm formuläret
form-forget-hint = Om någon annan använder den här enheten efter dig: det du har skrivit försvinner då även ur den här webbläsaren.
form-read-first = Du stöder initiativet så som det är registrerat, med den ordalydelse som står ovan.

date-hint = Dag, månad och år, till exempel { $example }
date-day = Dag
date-month = Månad
date-year = År

field-given_names-label = Förnamn (alla)
field-given_names-hint = Alla dina förnamn, som i ditt pass eller id-kort.
field-given_names-example = Anna Kristina
field-given_names-why = Myndigheten i din medlemsstat jämför ditt namn med sitt register, så att bara verkliga personer räknas.

field-family_names-label = Efternamn
field-family_names-hint = Som i ditt pass eller id-kort.
field-family_names-example = Lindqvist Berg
field-family_names-why = Myndigheten i din medlemsstat jämför ditt namn med sitt register, så att bara verkliga personer räknas.

field-name_at_birth-label = Efternamn vid födseln
field-name_at_birth-hint = Om du aldrig har bytt efternamn skriver du ditt nuvarande en gång till.
field-name_at_birth-example = Sandström
field-name_at_birth-why = I den här medlemsstatens register kan du stå under det namn du föddes med.

field-fathers_name-label = Faderns namn
field-fathers_name-hint = Som det står i dina handlingar.
field-fathers_name-example = Anders
field-fathers_name-why = Den här medlemsstatens register skiljer personer med samma namn åt genom faderns namn.

field-residence_street-label = Gata
field-residence_street-hint = Gatan där du har din stadigvarande bostad, utan husnummer. Om det inte finns några gatunamn skriver du namnet på platsen eller gården.
field-residence_street-example = Björkgatan
field-residence_street-why = Myndigheten hittar dig i sitt register med hjälp av din adress.

field-residence_number-label = Husnummer
field-residence_number-hint = Med uppgång, våning eller lägenhet, om det finns.
field-residence_number-example = 12 B
field-residence_number-why = Myndigheten hittar dig i sitt register med hjälp av din adress.

field-residence_postcode-label = Postnummer
field-residence_postcode-hint = Postnumret till din stadigvarande bostad.
field-residence_postcode-example = 753 28
field-residence_postcode-why = Myndigheten hittar dig i sitt register med hjälp av din adress.

field-residence_city-label = Ort
field-residence_city-hint = Staden, orten eller byn där du har din stadigvarande bostad.
field-residence_city-example = Uppsala
field-residence_city-why = Myndigheten hittar dig i sitt register med hjälp av din adress.

field-residence_country-label = Land
field-residence_country-hint = Landet där du har din stadigvarande bostad.
field-residence_country-example = Sverige
field-residence_country-why = Det visar myndigheten om den ska söka dig i det egna landet eller bland sina medborgare utomlands.

field-date_of_birth-label = Födelsedatum
field-date_of_birth-hint = Dag, månad och år.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Det visar att du är gammal nog att skriva under, och skiljer dig från andra med samma namn.

field-place_of_birth-label = Födelseort
field-place_of_birth-hint = Ort och land, som i ditt pass eller id-kort.
field-place_of_birth-example = Åbo, Finland
field-place_of_birth-why = Den skiljer dig från andra som har samma namn och samma födelsedatum.

field-country_of_permanent_residence-label = Land där du har din stadigvarande bostad
field-country_of_permanent_residence-hint = Bara landet. Ingen adress behövs.
field-country_of_permanent_residence-example = Finland
field-country_of_permanent_residence-why = Det visar myndigheten om den ska söka dig i det egna landet eller bland sina medborgare utomlands.

field-nationality-label = Medborgarskap
field-nationality-hint = Du måste vara medborgare i en av Europeiska unionens medlemsstater. Om du har flera medborgarskap väljer du ett av dem.
field-nationality-example = Sverige
field-nationality-why = Bara EU-medborgare kan stödja ett initiativ.

field-document_or_number_type-label = Typ av dokument eller nummer
field-document_or_number_type-hint = Välj det du har till hands. Namnen är de som används i medlemsstaten i fråga.
field-document_or_number_type-example = Pass
field-document_or_number_type-why = Myndigheten måste veta i vilket register numret ska slås upp.

field-document_or_number-label = Nummer
field-document_or_number-hint = Skriv det precis som det står i dokumentet. Mellanslag och bindestreck spelar ingen roll.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Den här medlemsstaten hittar dig i sitt register enbart genom det här numret. Lagen kräver det; organisatörerna har ingen användning för det.

field-issuing_authority-label = Myndighet som har utfärdat dokumentet
field-issuing_authority-hint = Som den står i dokumentet, till exempel kommunen eller ministeriet.
field-issuing_authority-example = Polismyndigheten
field-issuing_authority-why = I den här medlemsstaten utfärdar kommunerna dokument, och numren räcker inte ensamma för att hitta dem.

## The lines beside the button

beside-heading = Innan du trycker
beside-seen = Ses bara av myndigheten i din medlemsstat och av organisatörernas nyckelförvaltare
beside-destroyed = Förstörs senast den { $date }
beside-certified = Intyg utfärdat av: { $authority }
beside-not-certified = En övning: det finns inget intyg för det här systemet
beside-where = Förseglat, på en server inom Europeiska unionen

## The check that a person signs

work-running = Kontrollerar …
work-done = Kontrollen är klar.
work-failed = Kontrollen fungerade inte på den här enheten. Ladda om sidan, eller använd siffrorna i stället.
work-use-digits = Använd siffror i stället
work-slow = Väldigt många skriver under just nu, så kontrollen tar lite längre tid än vanligt.
work-sending = Kontrollen pågår fortfarande. Din stödförklaring skickas av sig själv så snart kontrollen är klar.
digits-heading = Sex siffror
digits-always = I den här insamlingen skriver alla också sex siffror, eftersom myndigheten som utfärdar intyget vill ha det så.
digits-suspicion = Väldigt många stödförklaringar kommer från ditt nätverk just nu. Därför ber vi dig att också skriva sex siffror.
digits-listen = Lyssna på de sex siffrorna
digits-listen-hint = Siffrorna läses upp långsamt på svenska och kan spelas upp igen.

digits-label = De sex siffrorna
digits-hint = De visar att du är en människa och inte ett program. Skriv siffrorna utan mellanslag.
digits-alt = En bild med sex siffror. Om du inte kan se den kan du lyssna på dem här nedanför.
digits-another = Andra siffror

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Inget har registrerats än. Rätta en sak:
   *[other] Inget har registrerats än. Rätta { $count } saker:
}
summary-warnings-heading = { $count ->
    [one] Inget har registrerats än. En uppgift ser ovanlig ut:
   *[other] Inget har registrerats än. { $count } uppgifter ser ovanliga ut:
}
summary-kept = Det du har skrivit finns kvar.
summary-title-prefix = Kontrollera:

reject-given_names-empty = Skriv dina förnamn.
reject-family_names-empty = Skriv ditt efternamn.
reject-name_at_birth-empty = Skriv ditt efternamn vid födseln. Om du aldrig har bytt efternamn skriver du ditt nuvarande.
reject-fathers_name-empty = Skriv din fars namn.
reject-residence_street-empty = Skriv gatan där du har din stadigvarande bostad.
reject-residence_number-empty = Skriv husnumret. Om huset inte har något nummer skriver du 0.
reject-residence_postcode-empty = Skriv postnumret till din stadigvarande bostad.
reject-residence_city-empty = Skriv orten där du har din stadigvarande bostad.
reject-residence_country-empty = Välj landet där du har din stadigvarande bostad.
reject-date_of_birth-empty = Skriv ditt födelsedatum.
reject-place_of_birth-empty = Skriv din födelseort.
reject-country_of_permanent_residence-empty = Välj landet där du har din stadigvarande bostad.
reject-nationality-empty = Välj ditt medborgarskap.
reject-document_or_number_type-empty = Välj vilket dokument eller nummer du uppger.
reject-document_or_number-empty = Skriv dokumentets nummer eller ditt personliga nummer.
reject-issuing_authority-empty = Skriv vilken myndighet som har utfärdat dokumentet.

reject-too-long = Texten i ”{ $field }” är för lång. Korta den till högst { $max } tecken.
reject-unreadable = ”{ $field }” innehåller tecken som inte kan registreras. Använd bara bokstäver, siffror och vanliga skiljetecken. Om du klistrade in texten skriver du den på nytt.
reject-unknown-choice = Välj något i listan för ”{ $field }”.
reject-impossible-date = Det datumet finns inte. Skriv dag, månad och år, till exempel { $example }.
reject-date-in-future = Datumet ligger i framtiden. Kontrollera året.
reject-too-young = Du måste ha fyllt { $age } år för att skriva under med den här medlemsstatens formulär. Om födelsedatumet är fel rättar du det.
reject-too-young-calendar-year = Du måste fylla minst { $age } år i år för att skriva under med den här medlemsstatens formulär. Om födelsedatumet är fel rättar du det.

reject-declaration-missing = Kryssa för din försäkran. Utan den är stödförklaringen inte giltig.
reject-state-missing = Välj först din medlemsstat.
reject-state-unknown = Välj en medlemsstat i listan. Den som står i sidans adress är okänd.
reject-token-expired = Sidan har varit öppen i mer än tolv timmar. Allt du har skrivit finns kvar: tryck på knappen igen.
reject-token-invalid = Sidan kändes inte igen. Allt du har skrivit finns kvar: tryck på knappen igen.
reject-challenge-missing = Kontrollen mot robotar var inte klar. Vänta tills det står att den är klar och tryck sedan på knappen igen.
reject-challenge-invalid = Kontrollen mot robotar fungerade inte. Den görs nu om: tryck på knappen igen när den är klar.
reject-challenge-spent = Det här formuläret har redan skickats med samma kontroll. Om du tryckte två gånger på knappen kan din stödförklaring redan vara registrerad. Det gör inget om du skriver under igen, för en person räknas bara en gång. En ny kontroll pågår: när den är klar kan du trycka på knappen igen.
reject-digits-missing = Skriv de sex siffror som du ser eller hör.
reject-digits-wrong = Siffrorna stämde inte. Här är nya: försök en gång till.
reject-busy = Många skriver under just nu, och inget har registrerats än. Allt du har skrivit finns kvar: försök igen om några sekunder.
reject-too-many = Väldigt många stödförklaringar kommer från ditt nätverk just nu, och inget har registrerats än. Allt du har skrivit finns kvar: vänta en minut och tryck sedan på knappen igen.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Postnumret ser ovanligt ut för det här landet. Jämför det med din adress.
warn-postcode-shape-example = Postnumret ser ovanligt ut för det här landet. Ofta ser det ut så här: { $example }.
warn-number-shape = Numret ser ovanligt ut. Jämför det med ditt dokument.
warn-number-shape-example = Numret ser ovanligt ut. Ofta ser det ut så här: { $example }.
warn-number-check-digit = Det kan finnas ett skrivfel i numret: kontrollsiffran stämmer inte. Jämför det siffra för siffra med ditt dokument.
warn-number-date = Födelsedatumet i numret kan inte vara rätt. Jämför numret siffra för siffra med ditt dokument.
warn-birth-date-improbable = Enligt det här datumet är du över 120 år. Kontrollera året.

## Recorded

thanks-title = Tack
thanks-heading = Ditt stöd är registrerat
thanks-recorded-short = Din stödförklaring för ”{ $title }” registrerades den { $date }.
thanks-receipt-label = Din kvittenskod
thanks-receipt-keep = Spara den: skriv ner den, skriv ut sidan eller ta en bild. Den visas bara nu och kan inte skickas till dig igen.
thanks-receipt-use = Med den kan du dra tillbaka stödförklaringen så länge insamlingen pågår. Alla som har koden kan göra det, så visa den inte för någon.
thanks-receipt-print = Skriv ut sidan
thanks-receipt-download = Spara kvittenskoden som en fil
thanks-receipt-file-name = kvittenskod
thanks-no-particulars = Sidan upprepar inte det du skrev, så att ingen kan läsa det över axeln på dig.
thanks-next-heading = Vad som händer nu
thanks-next-sealed = Din stödförklaring är förseglad. Ingen på den här servern kan öppna den längre.
thanks-next-opened = Efter insamlingen öppnar { $quorum } av { $shares } nyckelförvaltare tillsammans alla stödförklaringar, på en dator utan nätverk.
thanks-next-verified = Myndigheten i din medlemsstat kontrollerar sina stödförklaringar och intygar hur många som är giltiga.
thanks-next-commission = Om tillräckligt många är giltiga går initiativet till Europeiska kommissionen och till en utfrågning i Europaparlamentet.
thanks-next-destroyed = Senast den { $date } förstörs alla stödförklaringar.
thanks-once = Du behöver inte skriva under igen: en person räknas en gång, hur många stödförklaringar som än kommer in.
thanks-share-heading = Berätta för andra
thanks-share-text = Skicka gärna den här adressen till andra som kan vilja läsa initiativet. Den säger inget om dig.
share-heading = Berätta för andra
share-email = Skicka via e-post
share-copy = Kopiera adressen
share-copied = Adressen är kopierad.
share-device = Dela från den här enheten …
share-on = Dela via { $service }
share-message = Ett europeiskt medborgarinitiativ som du kanske vill läsa: ”{ $title }”
thanks-no-receipt-heading = Ingen kvittenskod att visa
thanks-no-receipt-text = Kvittenskoden visas en gång, direkt efter att man har skrivit under. Om du redan har sett den är din stödförklaring registrerad, och du behöver inte göra något mer.
thanks-no-receipt-unsure = Om du inte är säker på att du har skrivit under kan du helt enkelt göra det igen: en person räknas bara en gång.
thanks-to-withdraw = Dra tillbaka en stödförklaring med kvittenskoden

## News by e-mail, apart from the statement

news-heading = Vill du ha nyheter om det här initiativet?
news-apart = Det här har inget att göra med din stödförklaring, som redan är registrerad. Din adress förvaras för sig, och ingen kan få veta det ena genom det andra.
news-receipt-first = Spara din kvittenskod först: den försvinner när du lämnar sidan.
news-label = E-postadress
news-hint = Till exempel { $example }
news-example = kristina@example.org
news-consent = Jag samtycker till att organisatörerna av ”{ $title }” skriver till mig om det här initiativet via e-post, som längst till och med den { $date }. Jag kan avsluta när som helst med en länk i varje meddelande.
news-button = Skicka nyheter till mig
news-noted-title = Noterat
news-noted-heading = Ditt önskemål är noterat
news-noted-text = Din adress förseglades genast för organisatörerna. Inom ett dygn sparas den tillsammans med andra, så att ingen kan se när den kom in. Om servern skulle sluta fungera innan dess går ditt önskemål förlorat, och du hör helt enkelt inget.
news-noted-close = Du kan stänga sidan nu.
news-title = Nyheter via e-post
news-reject-empty = Skriv din e-postadress.
news-reject-malformed = Det här är inte en e-postadress. En sådan ser ut så här: { $example }
news-reject-consent = Kryssa i rutan om du vill ha nyheter. Utan ditt samtycke får ingen skriva till dig.
news-reject-busy = Väldigt många ber om nyheter just nu, och ditt önskemål är inte noterat än. Försök igen om en minut.
news-off-heading = Inga nyheter via e-post
news-off-text = Organisatörerna av det här initiativet skickar inga nyheter via e-post härifrån.
unsubscribe-title = Inga fler nyheter
unsubscribe-text = Vill du sluta få nyheter om det här initiativet? Tryck på knappen, så tas din adress bort från listan.
unsubscribe-button = Avsluta nyheterna
unsubscribe-done-heading = Du får inga fler nyheter
unsubscribe-done-text = Ditt önskemål är registrerat. Organisatörerna tar bort din adress från listan innan de skriver igen.
unsubscribe-malformed-heading = Länken är inte fullständig
unsubscribe-malformed-text = Öppna länken i meddelandet en gång till, eller kopiera hela länken.

## Withdrawing

withdraw-title = Dra tillbaka ditt stöd
withdraw-intro = Med kvittenskoden som du fick när du hade skrivit under kan du dra tillbaka din stödförklaring. Ingen frågar dig varför.
withdraw-label = Kvittenskod
withdraw-hint = Skriv den som den visades för dig. Stora eller små bokstäver, mellanslag och bindestreck spelar ingen roll.
withdraw-button = Dra tillbaka stödförklaringen
withdraw-lost = Om du inte har kvar kvittenskoden kan du skriva till organisatörerna: de kan låta ta bort en stödförklaring om du styrker din identitet.
withdraw-done-heading = Ditt önskemål är registrerat
withdraw-done-text = Om kvittenskoden hör till en stödförklaring är stödförklaringen nu tillbakadragen och lämnas inte till någon myndighet.
withdraw-done-same = För att skydda dig är svaret detsamma vare sig en stödförklaring hittades eller inte.
withdraw-done-again = Om du har skrivit under flera gånger drar varje kvittenskod tillbaka den stödförklaring som den gavs för.
withdraw-malformed = Det här är inte en kvittenskod. Jämför den med det du skrev ner: det kan vara ett tecken för mycket eller för lite.
withdraw-empty = Skriv din kvittenskod.
withdraw-closed = Insamlingen är avslutad. Skriv till organisatörerna: de kan låta ta bort din stödförklaring så länge den inte har lämnats över.

## A language in which the initiative has no version

no-version-heading = Det här initiativet kan inte skrivas under på svenska
no-version-text = En stödförklaring lämnas på ett språk som initiativet är registrerat på. All information på webbplatsen finns på svenska. Välj något av de här språken för att skriva under:
no-version-read-in = Läs och skriv under på { $language }

## Member States that cannot be signed for on that day

no-state-heading = Den här medlemsstaten kan inte väljas
no-state-not-member = { $state } är inte medlem i Europeiska unionen den dag du skriver under, och därför kan ingen stödförklaring lämnas för landet.
no-state-left = { $state } har lämnat Europeiska unionen. Till och med den { $date } kunde stödförklaringar lämnas för landet.
no-state-not-yet = { $state } blev medlem i Europeiska unionen den { $date }. Före den dagen kan ingen stödförklaring lämnas för landet.
no-state-choose = Välj en annan medlemsstat vars formulär passar för dig.

## When signing is not possible

status-open-title = Du kan skriva under
status-open-text = Du kan stödja det här initiativet nu.
status-locked-title = Insamlingen är pausad en kort stund
status-locked-text = Servern har startats om och väntar på att de driftansvariga ska låsa upp den. Inget som har registrerats har gått förlorat. Kom tillbaka om en timme.
status-paused-title = Insamlingen är pausad
status-paused-text = Organisatörerna har pausat insamlingen tills vidare. Inget som har registrerats har gått förlorat. Kom tillbaka senare.
status-not-open-title = Insamlingen har inte börjat
status-not-open-text = Du kan läsa initiativet nu. Det går att skriva under från och med den { $date }.
status-closed-title = Insamlingen är avslutad
status-closed-text = Stödförklaringar kunde lämnas till och med den { $date }. Tack till alla som var med.
status-disk-full-title = Av tekniska skäl går det inte att skriva under just nu
status-disk-full-text = Servern har inte plats för fler stödförklaringar. De driftansvariga har fått besked. Inget som har registrerats har gått förlorat. Kom tillbaka senare.
status-store-failed-title = Av tekniska skäl går det inte att skriva under just nu
status-store-failed-text = Servern kan för tillfället inte spara nya stödförklaringar på ett säkert sätt och tar därför inte emot några. Inget som har registrerats har gått förlorat. Kom tillbaka senare.
status-information-stays = Allt annat på webbplatsen går fortfarande att läsa.

## Progress

progress-title = Läget just nu
progress-intro = Ett initiativ lyckas med { $goal } giltiga stödförklaringar, om ett minimiantal också uppnås i minst { $states } medlemsstater.
progress-caption = Stödförklaringar per medlemsstat
progress-column-state = Medlemsstat
progress-column-statements = Stödförklaringar
progress-column-threshold = Minimiantal
progress-column-share = Andel av minimiantalet
progress-total = Alla medlemsstater
progress-reached = Minimiantalet är nått
progress-states-reached = { $count ->
    [0] Minimiantalet har inte nåtts i någon medlemsstat än.
    [one] Minimiantalet har nåtts i { $count } medlemsstat.
   *[other] Minimiantalet har nåtts i { $count } medlemsstater.
}
progress-percent = { $percent } %
progress-not-verified = De här stödförklaringarna har samlats in här. Hur många som är giltiga avgör myndigheterna efter insamlingen.
progress-map = Medlemsstaterna efter andel av minimiantalet
progress-map-hint = Samma siffror finns i tabellen nedan.
progress-map-none = inga än
progress-map-reached = minimiantalet nått
progress-column-reserve = Med reserv
progress-reserve-hint = Myndigheterna underkänner en del stödförklaringar. Samla därför in fler än minimiantalet: med reserven får { $percent } av stödförklaringarna visa sig vara ogiltiga.
progress-still-needed = { $count ->
    [one] { $count } till behövs
   *[other] { $count } till behövs
}
progress-timeline-heading = Dag för dag
progress-timeline-hint = Det som var publicerat i slutet av varje dag.
progress-timeline-column-day = Dag
progress-timeline-column-sum = Publicerat
progress-timeline-column-more = Den dagen
progress-timeline-picture = Från den { $from } till den { $to } växte det publicerade antalet till { $count }.
progress-timeline-none = Den första dagen är inte slut än.
progress-milestones-heading = Milstolpar
progress-milestones-none = Den första milstolpen är inte nådd än.
progress-feed = Följ milstolparna i en flödesläsare
progress-open-data = Samma siffror som öppna data

## Milestones, the feed, and what other sites embed

feed-title = Milstolpar för ”{ $title }”
milestone-opened = Insamlingen har börjat
milestone-count = { $count ->
    [one] { $count } stödförklaring
   *[other] { $count } stödförklaringar
}
milestone-state = Minimiantalet är nått i ännu en medlemsstat: { $state }
milestone-states = Minimiantalet är nått i { $count } medlemsstater, så många som behövs
milestone-goal = { $goal } stödförklaringar: så många som behövs
milestone-closed = Insamlingen är avslutad
widget-frame-title = Läget för ”{ $title }”
widget-button = Läs och skriv under
widget-where = Du skriver under på insamlingens webbplats: { $host }.
widget-new-window = (öppnar ett nytt fönster)

## Privacy

privacy-title = Dataskydd
privacy-intro = Vad som händer med dina uppgifter, i klarspråk. Den förklaring som lagen föreskriver följer längre ner.
privacy-who-heading = Vem som är ansvarig
privacy-who-text = Organisatörerna av det här initiativet. Du når dem här:
privacy-what-heading = Vad som samlas in och varför
privacy-what-text = De uppgifter som din medlemsstat begär, och inget annat. De har ett enda syfte: att visa att tillräckligt många medborgare stöder initiativet.
privacy-not-heading = Vad som inte samlas in
privacy-not-text = Ingen adress till din enhet, inga kakor som följer dig, ingen statistik genom tredje part, inga typsnitt eller skript från annat håll. Medan du skriver under finns det högst två kakor, som bara den här webbplatsen kan läsa: de finns kvar tills sidan med kvittenskoden har visats. Det du har skrivit men inte skickat stannar i den här fliken i din webbläsare och försvinner därifrån när du har skrivit under.
privacy-sees-heading = Vem som ser uppgifterna
privacy-sees-text = Myndigheten i den medlemsstat som du skriver under för, och organisatörernas nyckelförvaltare när insamlingen öppnas. De som driver servern kan inte läsa sparade stödförklaringar.
privacy-keeps-heading = Hur länge uppgifterna sparas
privacy-keeps-text-2011 = Högst en månad efter att initiativet har lämnats in till kommissionen eller 18 månader efter registreringen, beroende på vad som kommer först. För det här initiativet är det senast den { $date }.
privacy-keeps-text-2019 = Högst en månad efter att initiativet har lämnats in till kommissionen eller 21 månader efter att insamlingen började, beroende på vad som kommer först. För det här initiativet är det senast den { $date }.
privacy-keeps-proceedings = Bara om en domstol eller en myndighet behöver dem får stödförklaringar sparas längre, tills förfarandet är avslutat.
privacy-news-heading = Nyheter via e-post
privacy-news-text = Om du lämnar en e-postadress efter att du har skrivit under använder organisatörerna den för nyheter om det här initiativet och inget annat. Den förseglas för dem, förvaras skild från stödförklaringarna med datum men utan klockslag, och raderas senast den { $date } eller så snart du avslutar nyheterna.
privacy-partner-heading = Hur du kom hit
privacy-partner-text = Om en partners länk ledde dig hit ökar den partnerns antal med ett. Det sparas inte tillsammans med din stödförklaring.
privacy-rights-heading = Dina rättigheter
privacy-rights-text = Du kan fråga om det finns uppgifter om dig och få dem rättade, begränsade eller raderade. Skriv till organisatörerna, så svarar de inom en månad. Med din kvittenskod kan du själv dra tillbaka din stödförklaring.
privacy-rights-sealed = Eftersom sparade stödförklaringar är förseglade kan organisatörerna inte leta efter din förrän nyckelförvaltarna öppnar insamlingen. En begäran om att ta bort den sparas till dess och utförs då.
privacy-complaint-heading = Var du kan klaga
privacy-complaint-text = Du kan vända dig till dataskyddsmyndigheten i den medlemsstat där du bor, eller där du anser att en regel har överträtts.
privacy-statutory-heading = Förordningens dataskyddsförklaring
privacy-unofficial = Ordalydelsen är vår egen och inofficiell. Den giltiga finns i Europeiska unionens officiella tidning.

## How your data is protected

trust-title = Så skyddas dina uppgifter
trust-intro = Här står vem som skulle kunna läsa vad, och varför. Det mesta kan du kontrollera själv.
trust-journey-heading = Din stödförklarings väg
trust-journey-typing = Medan du skriver lämnar inget din enhet.
trust-journey-sending = När du trycker på knappen skickas din stödförklaring krypterad till den här servern. Där kontrolleras den, bara i arbetsminnet.
trust-journey-sealing = Innan den sparas förseglas den så att bara organisatörskommitténs nyckel kan öppna den. Därefter kan servern inte öppna den, och det kan inte heller den som stjäl serverns hårddiskar eller säkerhetskopior.
trust-journey-opening = Efter insamlingen för { $quorum } av { $shares } nyckelförvaltare samman sina delar av nyckeln på en dator utan nätverk och öppnar insamlingen.
trust-journey-handover = Varje myndighet får bara stödförklaringarna för sin egen medlemsstat.
trust-server-heading = Vad servern kan läsa och vad den inte kan läsa
trust-server-can = Den ser en stödförklaring i det ögonblick då du skickar den. I klartext sparar den medlemsstaten, dagen och formulärets språk.
trust-server-cannot = Den kan inte läsa namn, adress, nummer eller något annat i en stödförklaring som har sparats. Den sparar ingen adress till din enhet; bara brandväggen framför den för en kort logg över anslutningar, skild från stödförklaringarna, så som de tekniska reglerna kräver.
trust-server-limits = Du bör också veta detta: den som tog över servern medan den är igång skulle från den stunden kunna läsa det som skrivs, och pröva en gissning om att en viss person har skrivit under.
trust-once-heading = Räknad en gång, röjd för ingen
trust-once-text = Om någon skriver under två gånger får båda stödförklaringarna samma svar, och personen räknas en gång. Därför kan ingen ta reda på här om du har skrivit under, och ingen kan hindra dig från att göra det.
trust-keys-heading = Var nycklarna finns
trust-keys-committee = Kommitténs privata nyckel skapades på en dator utan nätverk och har aldrig funnits på den här servern. Den finns bara som { $shares } delar hos lika många nyckelförvaltare. Det krävs { $quorum } av dem, vilka som helst, för att använda den.
trust-keys-committee-rehearsal = I den här övningen har programmet självt skapat kommitténs nyckel och behåller dess { $shares } delar. I en riktig insamling skapar nyckelförvaltare den på en dator utan nätverk, och det krävs { $quorum } av dem, vilka som helst, för att använda den.
trust-keys-thumbprint = Kommittényckelns digitala fingeravtryck
trust-keys-thumbprint-hint = Nyckelförvaltarna har samma fingeravtryck på papper.
trust-keys-appliance = Serverns publika signeringsnyckel
trust-keys-appliance-hint = Med den signerar servern det den lämnar ut, så att inget kan smugglas in.
trust-keys-ceremony = Kommitténs nyckel skapades den { $date }.
trust-end-heading = Slutet
trust-end-text = Lagen kräver att organisatörerna förstör alla stödförklaringar senast den { $date }, var det än finns kopior av dem.
trust-place-heading = Var servern står
trust-place-text = Lagen kräver att uppgifterna lagras på en EU-medlemsstats territorium.
trust-source-heading = Kontrollera själv
trust-source-text = Programvaran har öppen källkod. Alla får läsa, bygga och testa den, och dess format är dokumenterade, så att andra kan skriva program som läser dem.
trust-version = Programvarans version

## Help

help-title = Hjälp
help-intro = Svar på det som flest frågar om.
help-initiative-question = Vad är ett europeiskt medborgarinitiativ?
help-initiative-answer = Med det kan en miljon medborgare be Europeiska kommissionen att föreslå en lag. Kommissionen måste svara och säga vad den tänker göra, och varför.
help-who-question = Vem får skriva under?
help-who-answer = EU-medborgare som är gamla nog. Vad som krävs i övrigt beror på medlemsstaten: välj en, så står det i formuläret vem som får använda det.
help-several-question = Jag bor i en medlemsstat och är medborgare i en annan. Vilken väljer jag?
help-several-answer-2011 = Vilken som helst vars formulär passar för dig, men bara en. I varje medlemsstats formulär står det vem som får använda det.
help-several-answer-2019 = Den där du är medborgare. Var du bor spelar ingen roll.
help-number-question = Varför måste jag uppge ett dokumentnummer eller personligt nummer?
help-number-answer = Vissa medlemsstater använder det för att kontrollera att den som skriver under finns. Lagen bestämmer vilka som begär det. Organisatörerna får inte använda det till något annat.
help-document-question = Mitt dokument finns inte i listan.
help-document-answer = För den här medlemsstaten gäller bara dokumenten i listan. Kanske har du något annat av dem, eller så passar en annan medlemsstats formulär för dig.
help-warning-question = Sidan säger att mitt nummer ser ovanligt ut, men det är rätt.
help-warning-answer = Kryssa då för ”Det är rätt som jag har skrivit det” och tryck på knappen igen. Din stödförklaring registreras som den är.
help-again-question = Jag vet inte om jag har skrivit under tidigare. Får jag göra det igen?
help-again-answer = Det behövs inte, men det gör ingen skada: en person räknas bara en gång.
help-other-question = Får jag skriva under för någon annan?
help-other-answer = Nej. Alla skriver under personligen. Du får hjälpa någon att fylla i formuläret, om personen är hos dig och vill det.
help-withdraw-question = Kan jag dra tillbaka mitt stöd?
help-withdraw-answer = Ja, med kvittenskoden som du fick när du hade skrivit under, så länge insamlingen pågår.
help-receipt-question = Jag har tappat bort min kvittenskod.
help-receipt-answer = Den kan inte visas igen, för servern vet inte vilken som är din. Din stödförklaring är fortfarande giltig. Om du vill ha den borttagen kan du skriva till organisatörerna.
help-robot-question = Vad gör kontrollen mot robotar?
help-robot-answer = Din enhet löser en liten räkneuppgift som tar någon sekund. För en enda person är det ingenting; för den som vill skicka miljontals falska stödförklaringar är det mycket. Ingen tredje part är inblandad.
help-scripts-question = Kan jag skriva under utan skript, eller med en skärmläsare?
help-scripts-answer = Ja. Varje fält har en etikett och varje meddelande är kopplat till sitt fält. Utan skript ersätts kontrollen av sex siffror: du kan läsa dem i en bild eller lyssna på dem på ditt språk.
help-next-question = Vad händer när jag har skrivit under?
help-next-answer = Din stödförklaring är förseglad tills insamlingen är slut. Sedan kontrolleras den av myndigheten i din medlemsstat, och därefter förstörs den.
help-contact-question = Något fungerar inte, eller så har jag en annan fråga.
help-contact-answer = Skriv till organisatörerna. Skicka inte ditt dokumentnummer eller personliga nummer till dem.

## Accessibility

accessibility-title = Tillgänglighet
accessibility-intro = Alla ska kunna skriva under här, med vilken enhet som helst, med eller utan funktionsnedsättning.
accessibility-aim = Webbplatsen är byggd för att uppfylla riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2, nivå AA, och den europeiska standarden EN 301 549.
accessibility-ways-heading = Olika sätt att använda den
accessibility-way-keyboard = Med enbart tangentbord, med skärmläsare, med rösten eller med en manöverkontakt.
accessibility-way-large = Förstorad till fyra gånger storleken, med egna färger och egen kontrast, ljus eller mörk, med eller utan rörelse.
accessibility-way-simple = På gamla telefoner och långsamma förbindelser, i textwebbläsare, utan skript, på papper.
accessibility-way-no-puzzle = Utan gåtor: en kontroll som går av sig själv, eller sex siffror att läsa eller höra, det som passar dig bäst.
accessibility-way-time = Utan brådska: en öppen sida gäller i tolv timmar.
accessibility-tested-heading = Så har den testats
accessibility-tested-text = Före varje ny version granskas varje sida av ett program på alla språk, i alla teman och bredder. Program hittar inte allt.
accessibility-problem-heading = Om något står i vägen för dig
accessibility-problem-text = Skriv till organisatörerna och berätta vad du ville göra och vad som hände. Skicka inte ditt dokumentnummer eller personliga nummer till dem.

## The certificate

certificate-title = Intyg
certificate-intro = Innan stödförklaringar får samlas in online granskas systemet av myndigheten i den medlemsstat där de lagras. Myndigheten intygar att systemet uppfyller lagens krav.
certificate-rehearsal = Det här är en övning. Det finns inget intyg för systemet, och det som samlas in här gäller ingenstans.
certificate-none = Intyget är inte publicerat här än. Så länge det inte är det får inga stödförklaringar samlas in.
certificate-authority = Myndighet som utfärdar intyget
certificate-date = Intygets datum
certificate-number = Intygets nummer
certificate-download = Läs intyget

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Begäran gick inte att förstå
failure-400-what = Något i den var annorlunda än när den här sidan skickar den. Inget har registrerats.
failure-400-next = Gå tillbaka till initiativet och börja därifrån.
failure-404-title = Sidan finns inte
failure-404-what = Kanske är adressen felskriven eller inaktuell.
failure-404-next = Gå till initiativet: därifrån når du alla sidor.
failure-405-title = Så här går det inte att göra
failure-405-what = Adressen finns, men den svarar inte på den här typen av begäran. Inget har registrerats.
failure-405-next = Gå till initiativet och använd formuläret där.
failure-408-title = Det tog för lång tid
failure-408-what = Din begäran kom inte fram i sin helhet. Inget har registrerats.
failure-408-next = Kontrollera din anslutning, gå tillbaka och tryck på knappen igen.
failure-413-title = Det var för mycket
failure-413-what = Begäran var större än något formulär på webbplatsen. Inget har registrerats.
failure-413-next = Gå tillbaka, korta det du har skrivit och tryck på knappen igen.
failure-415-title = Formuläret kom i ett okänt format
failure-415-what = Webbplatsen tar bara emot formulär så som en webbläsare skickar dem. Inget har registrerats.
failure-415-next = Gå till initiativet och använd formuläret där.
failure-422-title = Kontrollera det du har skrivit
failure-422-what = Något saknas eller är fel. Inget har registrerats än.
failure-422-next = Gå tillbaka till formuläret: vid varje fält står det vad du ska göra.
failure-429-title = För många försök
failure-429-what = Väldigt många förfrågningar kom från ditt nätverk på kort tid. Inget har registrerats.
failure-429-next = Vänta några minuter och försök sedan igen.
failure-431-title = Din webbläsare skickade för mycket
failure-431-what = Begärans huvud var för stort, kanske på grund av många kakor. Inget har registrerats.
failure-431-next = Öppna sidan i ett privat fönster och försök igen.
failure-500-title = Något gick fel hos oss
failure-500-what = Det är inte ditt fel. Om du just hade tryckt på knappen och inte såg någon kvittenskod kan du utgå från att inget registrerades.
failure-500-next = Försök igen om några minuter. Om du trots allt hade skrivit under räknas du ändå bara en gång.
failure-503-title = Försök igen om en stund
failure-503-what = För många är här samtidigt, eller så håller servern på att starta. Inget har registrerats.
failure-503-next = Vänta några sekunder och försök igen.
failure-reference = Om du skriver till oss om detta anger du den här referensen: { $reference }
failure-home = Till initiativet
failure-again = Försök igen
