# Cista, Nederlands. Alle zinnen die een burger op de openbare website tegenkomt.
#
# Aanspreekvorm: u (u hebt, u kunt). Aanhalingstekens: “…”. Gedachtestreepje: – met spaties. Geen spatie voor %.

## The frame of every page

frame-skip = Naar de inhoud
frame-title = { $page } – { $initiative }
frame-description = Lees en steun het Europees burgerinitiatief “{ $title }”.
frame-eyebrow = Europees burgerinitiatief
frame-languages = Talen
frame-navigation = Pagina’s over deze inzameling
frame-home = Initiatief lezen en ondertekenen
frame-rehearsal = Dit is een oefening. Niets wat u hier invult telt mee, en geen enkele autoriteit krijgt het te zien. Gebruik alstublieft verzonnen gegevens.
frame-rehearsal-date = In deze oefening is het vandaag { $date }.
frame-progress = Stand van zaken
frame-privacy = Uw privacy
frame-trust = Zo worden uw gegevens beschermd
frame-certificate = Certificaat
frame-withdraw = Uw steun intrekken
frame-help = Hulp
frame-accessibility = Toegankelijkheid
frame-return = Terug naar { $site }
frame-source = Deze website werkt met Cista. Dat is opensourcesoftware.
frame-noscript = Deze pagina werkt zonder scripts. In plaats van een controle die vanzelf gaat, vragen we u om zes cijfers, die u kunt lezen of beluisteren.
frame-new-window = (opent de website van de Commissie)

## The initiative

initiative-number = Registratienummer
initiative-registered = Geregistreerd op
initiative-collection = Verzamelen van steunbetuigingen
initiative-collection-period = { $from } tot en met { $to }
initiative-register-link = Dit initiatief in het register van de Commissie
initiative-facts = Gegevens over de registratie
initiative-objectives = Wat het initiatief vraagt
initiative-annex = Bijlage: meer over onderwerp, doelstellingen en achtergrond
initiative-read-all = Alles lezen
initiative-website = Website van het initiatief
initiative-role-representative = Vertegenwoordiger
initiative-role-substitute = Plaatsvervanger
initiative-role-member = Lid van de groep organisatoren
initiative-role-legal_entity = Juridische entiteit
initiative-email = E-mail
initiative-original = Dit is de oorspronkelijke taal van het initiatief.
initiative-translated = De oorspronkelijke taal van het initiatief is het { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } steunbetuiging
   *[other] { $count } steunbetuigingen
}
count-none = Er zijn nog geen steunbetuigingen. Die van u kan de eerste zijn.
count-goal = Er zijn er { $goal } nodig, en een minimumaantal in ten minste { $states } lidstaten.
count-as-of = Gepubliceerd op { $date }
count-trailing = De gepubliceerde cijfers lopen iets achter op de precieze stand, zodat niemand eruit kan afleiden wie zojuist heeft ondertekend.
count-more = Cijfers per lidstaat
count-bar = { $count } van { $goal }

## Choosing the Member State

state-heading = Kies uw lidstaat
state-intro-2011 = Elke lidstaat vraagt andere gegevens. Kies de lidstaat waar u woont, of waarvan u een document of nummer hebt.
state-intro-2019 = Elke lidstaat vraagt andere gegevens. Kies de lidstaat waarvan u de nationaliteit hebt, waar u ook woont. Hebt u meerdere nationaliteiten, kies er dan één.
state-label = Lidstaat
state-choose = Kies een lidstaat
state-continue = Verder
state-change = Andere lidstaat kiezen
state-chosen = U ondertekent voor: { $state }
state-only-once = U kunt een initiatief maar één keer steunen, ook als er voor u meerdere lidstaten in aanmerking komen.
state-minimum-age = U moet ten minste { $age } jaar oud zijn op de dag waarop u ondertekent.
state-minimum-age-calendar-year = U moet ten minste { $age } jaar worden in het jaar waarin u ondertekent.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Burgers van de Europese Unie die in deze lidstaat wonen.
who-residents_or_nationals = Burgers van de Europese Unie die in deze lidstaat wonen, en onderdanen van deze lidstaat, waar zij ook wonen.
who-residents_or_registered_nationals = Burgers van de Europese Unie die in deze lidstaat wonen, en onderdanen van deze lidstaat in het buitenland die hun autoriteiten hebben laten weten waar zij wonen.
who-holders_of_personal_number = Burgers van de Europese Unie die een persoonlijk identificatienummer van deze lidstaat hebben.
who-holders_of_document = Burgers van de Europese Unie die een van de onderstaande documenten hebben, afgegeven door deze lidstaat.
who-holders_of_number_or_document = Burgers van de Europese Unie die een persoonlijk identificatienummer van deze lidstaat hebben of een van de onderstaande documenten, afgegeven door deze lidstaat.
who-nationals = Onderdanen van deze lidstaat, waar zij ook wonen.

# What is particular to one State and regime.
who-note-2019-DE = Duitsers die in het buitenland wonen, kunnen alleen ondertekenen als hun woonplaats is geregistreerd bij een Duitse vertegenwoordiging in het buitenland.
who-note-2019-EL = In Griekenland telt het geboortejaar: wie dit jaar { $age } jaar wordt, mag ondertekenen.
who-note-2011-UK = Het Verenigd Koninkrijk was een lidstaat tot en met 31 januari 2020.

## The form

form-heading = Uw steunbetuiging
form-intro = Vul alle velden in, tenzij erbij staat dat invullen niet verplicht is. Schrijf alles zoals het in uw documenten staat.
form-optional = (niet verplicht)
form-group-name = Uw naam
form-group-residence = Waar u woont
form-group-birth = Uw geboorte
form-group-nationality = Uw nationaliteit
form-group-document = Uw document of nummer
form-why = Waarom wordt dit gevraagd?
form-seen-by = Dit wordt alleen gezien door de autoriteit van de lidstaat die u hebt gekozen, en door de sleutelbewaarders van de organisatoren wanneer zij de verzamelde steunbetuigingen openen. Als het eenmaal is opgeslagen, kan niemand op deze server het lezen.
form-destroyed = Dit wordt uiterlijk op { $date } vernietigd.
form-example = Voorbeeld: { $example }
form-choose = Maak een keuze
form-declaration-heading = Uw verklaring
form-warnings-heading = Kijk hier nog een keer naar
form-accept-warnings = Het klopt zoals ik het heb ingevuld.
form-accept-warnings-hint = Vink dit aan als u het met uw documenten hebt vergeleken. Uw steunbetuiging wordt dan ongewijzigd geregistreerd, en de autoriteit beslist.
form-button = “{ $title }” steunen
form-button-hint = Uw steunbetuiging wordt geregistreerd wanneer u op deze knop drukt. Daarna krijgt u een ontvangstcode waarmee u de steunbetuiging kunt intrekken.
form-forget = Formulier leegmaken
form-forget-hint = Als iemand anders dit apparaat na u gebruikt: wat u hebt ingevuld, verdwijnt hiermee ook uit deze browser.
form-read-first = U steunt het initiatief zoals het is geregistreerd, in de woorden die hierboven staan.

date-hint = Dag, maand en jaar, bijvoorbeeld { $example }
date-day = Dag
date-month = Maand
date-year = Jaar

field-given_names-label = Voornamen (allemaal)
field-given_names-hint = Al uw voornamen, zoals in uw paspoort of op uw identiteitskaart.
field-given_names-example = Maria Johanna
field-given_names-why = De autoriteit van uw lidstaat vergelijkt uw naam met haar register, zodat alleen echte mensen meetellen.

field-family_names-label = Achternaam
field-family_names-hint = Zoals in uw paspoort of op uw identiteitskaart.
field-family_names-example = Van der Meulen
field-family_names-why = De autoriteit van uw lidstaat vergelijkt uw naam met haar register, zodat alleen echte mensen meetellen.

field-name_at_birth-label = Achternaam bij de geboorte
field-name_at_birth-hint = Is die nooit veranderd, vul dan nog een keer uw huidige achternaam in.
field-name_at_birth-example = Jansen
field-name_at_birth-why = Misschien staat u in het register van deze lidstaat onder de naam waarmee u geboren bent.

field-fathers_name-label = Naam van uw vader
field-fathers_name-hint = Zoals die in uw documenten staat.
field-fathers_name-example = Pieter
field-fathers_name-why = Het register van deze lidstaat houdt mensen met dezelfde naam uit elkaar aan de hand van de naam van hun vader.

field-residence_street-label = Straat
field-residence_street-hint = De straat van uw vaste woonadres, zonder huisnummer. Zijn er geen straatnamen, vul dan de naam van de plek of de boerderij in.
field-residence_street-example = Lindelaan
field-residence_street-why = De autoriteit vindt u in haar register aan de hand van uw adres.

field-residence_number-label = Huisnummer
field-residence_number-hint = Met toevoeging, verdieping of bus, als die er is.
field-residence_number-example = 12 B
field-residence_number-why = De autoriteit vindt u in haar register aan de hand van uw adres.

field-residence_postcode-label = Postcode
field-residence_postcode-hint = De postcode van uw vaste woonadres.
field-residence_postcode-example = 3512 AB
field-residence_postcode-why = De autoriteit vindt u in haar register aan de hand van uw adres.

field-residence_city-label = Woonplaats
field-residence_city-hint = De stad of het dorp van uw vaste woonadres.
field-residence_city-example = Utrecht
field-residence_city-why = De autoriteit vindt u in haar register aan de hand van uw adres.

field-residence_country-label = Land
field-residence_country-hint = Het land van uw vaste woonadres.
field-residence_country-example = Nederland
field-residence_country-why = Zo weet de autoriteit of zij u in eigen land moet zoeken of onder de onderdanen in het buitenland.

field-date_of_birth-label = Geboortedatum
field-date_of_birth-hint = Dag, maand en jaar.
field-date_of_birth-example = 27-03-1985
field-date_of_birth-why = Hieruit blijkt dat u oud genoeg bent om te ondertekenen, en u wordt zo onderscheiden van anderen met dezelfde naam.

field-place_of_birth-label = Geboorteplaats
field-place_of_birth-hint = Plaats en land, zoals in uw paspoort of op uw identiteitskaart.
field-place_of_birth-example = Gent, België
field-place_of_birth-why = Zo wordt u onderscheiden van anderen met dezelfde naam en dezelfde geboortedatum.

field-country_of_permanent_residence-label = Land van vaste woonplaats
field-country_of_permanent_residence-hint = Het land waar u uw vaste woonplaats hebt. Een adres is niet nodig.
field-country_of_permanent_residence-example = België
field-country_of_permanent_residence-why = Zo weet de autoriteit of zij u in eigen land moet zoeken of onder de onderdanen in het buitenland.

field-nationality-label = Nationaliteit
field-nationality-hint = U moet burger van een lidstaat van de Europese Unie zijn. Hebt u meerdere nationaliteiten, kies er dan één.
field-nationality-example = Nederland
field-nationality-why = Alleen burgers van de Unie kunnen een initiatief steunen.

field-document_or_number_type-label = Soort document of nummer
field-document_or_number_type-hint = Kies wat u bij de hand hebt. De namen zijn die van de lidstaat zelf.
field-document_or_number_type-example = Paspoort
field-document_or_number_type-why = De autoriteit moet weten in welk register zij het nummer moet opzoeken.

field-document_or_number-label = Nummer
field-document_or_number-hint = Vul het precies zo in als het in het document staat. Spaties en koppeltekens maken niet uit.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Deze lidstaat kan u alleen met dit nummer in zijn register vinden. De wet vraagt erom; de organisatoren hebben er niets aan.

field-issuing_authority-label = Autoriteit die het document heeft afgegeven
field-issuing_authority-hint = Zoals die in het document staat, bijvoorbeeld de gemeente of het ministerie.
field-issuing_authority-example = Burgemeester van Utrecht
field-issuing_authority-why = In deze lidstaat geven gemeenten documenten af, en de nummers alleen zijn niet genoeg om ze te vinden.

## The lines beside the button

beside-heading = Voordat u op de knop drukt
beside-seen = Alleen te zien voor de autoriteit van uw lidstaat en de sleutelbewaarders van de organisatoren
beside-destroyed = Uiterlijk op { $date } vernietigd
beside-certified = Gecertificeerd door: { $authority }
beside-not-certified = Een oefening: dit systeem is niet gecertificeerd
beside-where = Verzegeld, op een server in de Europese Unie

## The check that a person signs

work-running = Bezig met controleren …
work-done = Controle geslaagd.
work-failed = De controle werkte niet op dit apparaat. Laad de pagina opnieuw, of gebruik in plaats daarvan de cijfers.
work-use-digits = Liever cijfers gebruiken
work-slow = Er zijn op dit moment heel veel mensen aan het ondertekenen, daarom duurt de controle iets langer dan anders.
work-sending = De controle loopt nog. Uw steunbetuiging wordt vanzelf verzonden zodra de controle geslaagd is.
digits-heading = Zes cijfers
digits-always = Bij deze inzameling typt iedereen ook zes cijfers, omdat de certificerende autoriteit dat zo wil.
digits-suspicion = Er komen op dit moment heel veel steunbetuigingen van uw netwerk. Daarom vragen we u ook zes cijfers te typen.
digits-listen = De zes cijfers beluisteren
digits-listen-hint = De cijfers worden langzaam in het Nederlands uitgesproken en kunnen opnieuw worden afgespeeld.

digits-label = De zes cijfers
digits-hint = Hieraan zien we dat u een mens bent en geen programma. Typ de cijfers zonder spaties.
digits-alt = Een afbeelding met zes cijfers. Kunt u die niet zien, beluister de cijfers dan hieronder.
digits-another = Andere cijfers

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Er is nog niets geregistreerd. Verbeter alstublieft één ding:
   *[other] Er is nog niets geregistreerd. Verbeter alstublieft { $count } dingen:
}
summary-warnings-heading = { $count ->
    [one] Er is nog niets geregistreerd. Eén gegeven ziet er ongewoon uit:
   *[other] Er is nog niets geregistreerd. { $count } gegevens zien er ongewoon uit:
}
summary-kept = Wat u hebt ingevuld, staat er nog.
summary-title-prefix = Controleer:

reject-given_names-empty = Vul uw voornamen in.
reject-family_names-empty = Vul uw achternaam in.
reject-name_at_birth-empty = Vul uw achternaam bij de geboorte in. Is die nooit veranderd, vul dan uw huidige achternaam in.
reject-fathers_name-empty = Vul de naam van uw vader in.
reject-residence_street-empty = Vul de straat van uw vaste woonadres in.
reject-residence_number-empty = Vul het huisnummer in. Heeft het huis geen nummer, vul dan 0 in.
reject-residence_postcode-empty = Vul de postcode van uw vaste woonadres in.
reject-residence_city-empty = Vul uw vaste woonplaats in.
reject-residence_country-empty = Kies het land van uw vaste woonadres.
reject-date_of_birth-empty = Vul uw geboortedatum in.
reject-place_of_birth-empty = Vul uw geboorteplaats in.
reject-country_of_permanent_residence-empty = Kies het land waar u uw vaste woonplaats hebt.
reject-nationality-empty = Kies uw nationaliteit.
reject-document_or_number_type-empty = Kies welk document of nummer u opgeeft.
reject-document_or_number-empty = Vul het nummer van uw document of uw persoonlijke nummer in.
reject-issuing_authority-empty = Vul in welke autoriteit het document heeft afgegeven.

reject-too-long = “{ $field }” is te lang. Gebruik hoogstens { $max } tekens.
reject-unreadable = “{ $field }” bevat tekens die niet kunnen worden geregistreerd. Gebruik alleen letters, cijfers en gewone leestekens; hebt u de tekst geplakt, typ die dan opnieuw.
reject-unknown-choice = Kies bij “{ $field }” iets uit de lijst.
reject-impossible-date = Deze datum bestaat niet. Vul dag, maand en jaar in, bijvoorbeeld { $example }.
reject-date-in-future = Deze datum ligt in de toekomst. Controleer het jaar.
reject-too-young = U moet ten minste { $age } jaar oud zijn om met het formulier van deze lidstaat te ondertekenen. Is de geboortedatum fout, verbeter die dan.
reject-too-young-calendar-year = U moet dit jaar ten minste { $age } jaar worden om met het formulier van deze lidstaat te ondertekenen. Is de geboortedatum fout, verbeter die dan.

reject-declaration-missing = Vink de verklaring aan. Zonder verklaring is de steunbetuiging niet geldig.
reject-state-missing = Kies eerst uw lidstaat.
reject-state-unknown = Kies een lidstaat uit de lijst. De lidstaat in het adres van deze pagina is niet bekend.
reject-token-expired = Deze pagina heeft langer dan twaalf uur opengestaan. Alles wat u hebt ingevuld, staat er nog: druk opnieuw op de knop.
reject-token-invalid = Deze pagina werd niet herkend. Alles wat u hebt ingevuld, staat er nog: druk opnieuw op de knop.
reject-challenge-missing = De controle tegen robots was nog niet klaar. Wacht tot er staat dat de controle geslaagd is, en druk dan opnieuw op de knop.
reject-challenge-invalid = De controle tegen robots is niet gelukt. De controle begint nu opnieuw: druk nog een keer op de knop zodra ze geslaagd is.
reject-challenge-spent = Dit formulier is al eerder met dezelfde controle verzonden. Als u twee keer op de knop hebt gedrukt, is uw steunbetuiging misschien al geregistreerd; nog een keer ondertekenen kan geen kwaad, want iemand telt maar één keer mee. Er loopt nu een nieuwe controle: als die geslaagd is, kunt u opnieuw op de knop drukken.
reject-digits-missing = Typ de zes cijfers die u ziet of hoort.
reject-digits-wrong = De cijfers klopten niet. Hier zijn nieuwe: probeer het nog een keer.
reject-busy = Op dit moment ondertekenen veel mensen, en er is nog niets geregistreerd. Alles wat u hebt ingevuld, staat er nog: probeer het over een paar seconden opnieuw.
reject-too-many = Er komen op dit moment heel veel steunbetuigingen van uw netwerk, en er is nog niets geregistreerd. Alles wat u hebt ingevuld, staat er nog: wacht een minuut en druk dan opnieuw op de knop.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Deze postcode is ongewoon voor dit land. Vergelijk hem met uw adres.
warn-postcode-shape-example = Deze postcode is ongewoon voor dit land. Vaak ziet een postcode er zo uit: { $example }.
warn-number-shape = Dit nummer ziet er ongewoon uit. Vergelijk het met uw document.
warn-number-shape-example = Dit nummer ziet er ongewoon uit. Vaak ziet het er zo uit: { $example }.
warn-number-check-digit = Misschien zit er een typefout in dit nummer: het controlecijfer klopt niet. Vergelijk het cijfer voor cijfer met uw document.
warn-number-date = De geboortedatum in dit nummer kan niet kloppen. Vergelijk het cijfer voor cijfer met uw document.
warn-birth-date-improbable = Volgens deze datum bent u meer dan 120 jaar oud. Controleer het jaar.

## Recorded

thanks-title = Dank u wel
thanks-heading = Uw steun is geregistreerd
thanks-recorded-short = Uw steunbetuiging voor “{ $title }” is op { $date } geregistreerd.
thanks-receipt-label = Uw ontvangstcode
thanks-receipt-keep = Bewaar de code: schrijf hem op, druk deze pagina af of maak een foto. U ziet hem alleen nu, en hij kan u niet nog een keer worden toegestuurd.
thanks-receipt-use = Hiermee kunt u deze steunbetuiging intrekken zolang de verzamelperiode loopt. Dat kan iedereen die de code heeft, laat hem dus aan niemand zien.
thanks-receipt-print = Deze pagina afdrukken
thanks-receipt-download = De ontvangstcode als bestand opslaan
thanks-receipt-file-name = ontvangstcode
thanks-no-particulars = Deze pagina herhaalt niet wat u hebt ingevuld, zodat niemand over uw schouder kan meelezen.
thanks-next-heading = Wat er nu gebeurt
thanks-next-sealed = Uw steunbetuiging is verzegeld. Niemand op deze server kan die nog openen.
thanks-next-opened = Na de verzamelperiode openen { $quorum } van de { $shares } sleutelbewaarders samen alle steunbetuigingen, op een computer zonder netwerk.
thanks-next-verified = De autoriteit van uw lidstaat controleert de steunbetuigingen die voor haar bestemd zijn en certificeert hoeveel er geldig zijn.
thanks-next-commission = Als er genoeg geldig zijn, gaat het initiatief naar de Europese Commissie en naar een hoorzitting in het Europees Parlement.
thanks-next-destroyed = Uiterlijk op { $date } worden alle steunbetuigingen vernietigd.
thanks-once = U hoeft niet nog een keer te ondertekenen: iemand telt één keer mee, hoe vaak een steunbetuiging ook binnenkomt.
thanks-share-heading = Vertel het anderen
thanks-share-text = Als u wilt, kunt u dit adres doorsturen aan mensen die het initiatief misschien willen lezen. Het zegt niets over u.
share-heading = Vertel het anderen
share-email = Per e-mail sturen
share-copy = Adres kopiëren
share-copied = Het adres is gekopieerd.
share-device = Delen via dit apparaat …
share-on = Delen via { $service }
share-message = Een Europees burgerinitiatief dat u misschien wilt lezen: “{ $title }”
thanks-no-receipt-heading = Geen ontvangstcode om te tonen
thanks-no-receipt-text = De ontvangstcode wordt één keer getoond, direct na het ondertekenen. Hebt u hem al gezien, dan is uw steunbetuiging geregistreerd en hoeft u niets meer te doen.
thanks-no-receipt-unsure = Weet u niet zeker of u hebt ondertekend, dan kunt u gewoon nog een keer ondertekenen: iemand telt maar één keer mee.
thanks-to-withdraw = Een steunbetuiging intrekken met de ontvangstcode

## News by e-mail, apart from the statement

news-heading = Wilt u nieuws over dit initiatief krijgen?
news-apart = Dit heeft niets te maken met uw steunbetuiging, die al is geregistreerd. Uw adres wordt er los van bewaard, en niemand kan via het ene iets over het andere te weten komen.
news-receipt-first = Bewaar eerst uw ontvangstcode: die is weg als u deze pagina verlaat.
news-label = E-mailadres
news-hint = Bijvoorbeeld { $example }
news-example = johanna@example.org
news-consent = Ik geef er toestemming voor dat de organisatoren van “{ $title }” mij tot uiterlijk { $date } per e-mail over dit initiatief schrijven. Ik kan dit op elk moment beëindigen met een link in elk bericht.
news-button = Stuur mij nieuws
news-noted-title = Genoteerd
news-noted-heading = Uw wens is genoteerd
news-noted-text = Uw adres is meteen voor de organisatoren verzegeld. Binnen een dag wordt het samen met andere opgeslagen, zodat niemand kan zien wanneer het is binnengekomen. Valt deze server voor die tijd uit, dan gaat uw wens verloren en hoort u gewoon niets.
news-noted-close = U kunt deze pagina nu sluiten.
news-title = Nieuws per e-mail
news-reject-empty = Vul uw e-mailadres in.
news-reject-malformed = Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: { $example }
news-reject-consent = Vink het vakje aan als u nieuws wilt. Zonder uw toestemming mag niemand u schrijven.
news-reject-busy = Op dit moment vragen heel veel mensen om nieuws, en uw wens is nog niet genoteerd. Probeer het over een minuut opnieuw.
news-off-heading = Geen nieuws per e-mail
news-off-text = De organisatoren van dit initiatief sturen van hieruit geen nieuws per e-mail.
unsubscribe-title = Geen nieuws meer
unsubscribe-text = Wilt u geen nieuws over dit initiatief meer krijgen? Druk op de knop, dan wordt uw adres van de lijst gehaald.
unsubscribe-button = Nieuws stopzetten
unsubscribe-done-heading = U krijgt geen nieuws meer
unsubscribe-done-text = Uw wens is geregistreerd. De organisatoren halen uw adres van de lijst voordat ze opnieuw schrijven.
unsubscribe-malformed-heading = Deze link is niet volledig
unsubscribe-malformed-text = Open de link in het bericht nog een keer, of kopieer hem helemaal.

## Withdrawing

withdraw-title = Uw steun intrekken
withdraw-intro = Met de ontvangstcode die u na het ondertekenen hebt gekregen, kunt u uw steunbetuiging intrekken. Niemand vraagt u waarom.
withdraw-label = Ontvangstcode
withdraw-hint = Typ de code zoals u die hebt gezien. Hoofdletters, kleine letters, spaties en koppeltekens maken niet uit.
withdraw-button = Deze steunbetuiging intrekken
withdraw-lost = Hebt u de ontvangstcode niet meer, schrijf dan aan de organisatoren: zij kunnen een steunbetuiging laten verwijderen als u uw identiteit aantoont.
withdraw-done-heading = Uw wens is geregistreerd
withdraw-done-text = Als deze ontvangstcode bij een steunbetuiging hoort, is die steunbetuiging nu ingetrokken en wordt ze aan geen enkele autoriteit overhandigd.
withdraw-done-same = Om u te beschermen is het antwoord altijd hetzelfde, of er nu een steunbetuiging is gevonden of niet.
withdraw-done-again = Hebt u meer dan één keer ondertekend, dan trekt elke ontvangstcode de steunbetuiging in waarvoor u hem hebt gekregen.
withdraw-malformed = Dit is geen ontvangstcode. Vergelijk hem met wat u hebt opgeschreven: misschien staat er een teken te veel of te weinig.
withdraw-empty = Vul uw ontvangstcode in.
withdraw-closed = De verzamelperiode is afgelopen. Schrijf aan de organisatoren: zij kunnen uw steunbetuiging laten verwijderen zolang die nog niet is overhandigd.

## A language in which the initiative has no version

no-version-heading = Dit initiatief kan niet in het Nederlands worden ondertekend
no-version-text = Een steunbetuiging wordt gegeven in een taal waarin het initiatief is geregistreerd. Alle informatie op deze website is er in het Nederlands; om te ondertekenen kiest u een van deze talen:
no-version-read-in = Lezen en ondertekenen in het { $language }

## Member States that cannot be signed for on that day

no-state-heading = Deze lidstaat kan niet worden gekozen
no-state-not-member = { $state }: deze staat is op de dag van ondertekening geen lidstaat van de Europese Unie. Daarom kan er geen steunbetuiging voor worden gegeven.
no-state-left = { $state }: deze staat heeft de Europese Unie verlaten. Tot en met { $date } konden er steunbetuigingen voor worden gegeven.
no-state-not-yet = { $state }: deze staat is op { $date } lid van de Europese Unie geworden. Vóór die dag kan er geen steunbetuiging voor worden gegeven.
no-state-choose = Kies een andere lidstaat waarvan het formulier bij u past.

## When signing is not possible

status-open-title = U kunt ondertekenen
status-open-text = U kunt dit initiatief nu steunen.
status-locked-title = Ondertekenen kan even niet
status-locked-text = De server is opnieuw opgestart en wacht tot de beheerders hem ontgrendelen. Wat al geregistreerd is, is niet verloren gegaan. Kom over een uur terug.
status-paused-title = Ondertekenen kan nu niet
status-paused-text = De organisatoren hebben het verzamelen voorlopig onderbroken. Wat al geregistreerd is, is niet verloren gegaan. Kom later terug.
status-not-open-title = De verzamelperiode is nog niet begonnen
status-not-open-text = U kunt het initiatief nu al lezen. Ondertekenen kan vanaf { $date }.
status-closed-title = De verzamelperiode is afgelopen
status-closed-text = Steunbetuigingen konden tot en met { $date } worden gegeven. Dank aan iedereen die heeft meegedaan.
status-disk-full-title = Ondertekenen kan nu niet om technische redenen
status-disk-full-text = De server heeft geen ruimte meer voor nieuwe steunbetuigingen. De beheerders hebben bericht gekregen. Wat al geregistreerd is, is niet verloren gegaan. Kom later terug.
status-store-failed-title = Ondertekenen kan nu niet om technische redenen
status-store-failed-text = De server kan nieuwe steunbetuigingen op dit moment niet veilig opslaan en neemt ze daarom niet aan. Wat al geregistreerd is, is niet verloren gegaan. Kom later terug.
status-information-stays = Al het andere op deze website kunt u nog gewoon lezen.

## Progress

progress-title = Stand van zaken
progress-intro = Een initiatief slaagt met { $goal } geldige steunbetuigingen, als daarbij ook in ten minste { $states } lidstaten een minimumaantal wordt gehaald.
progress-caption = Steunbetuigingen per lidstaat
progress-column-state = Lidstaat
progress-column-statements = Steunbetuigingen
progress-column-threshold = Minimumaantal
progress-column-share = Deel van het minimumaantal
progress-total = Alle lidstaten
progress-reached = Minimumaantal gehaald
progress-states-reached = { $count ->
    [0] Het minimumaantal is nog in geen enkele lidstaat gehaald.
    [one] Het minimumaantal is in { $count } lidstaat gehaald.
   *[other] Het minimumaantal is in { $count } lidstaten gehaald.
}
progress-percent = { $percent }%
progress-not-verified = Deze steunbetuigingen zijn hier verzameld. Hoeveel ervan geldig zijn, bepalen de autoriteiten na de verzamelperiode.
progress-map = Lidstaten naar hun deel van het minimumaantal
progress-map-hint = Dezelfde cijfers staan in de tabel hieronder.
progress-map-none = nog geen
progress-map-reached = minimumaantal gehaald
progress-column-reserve = Met reserve
progress-reserve-hint = De autoriteiten keuren een deel van de steunbetuigingen af. Verzamel er daarom meer dan het minimumaantal: met de reserve mag { $percent } van de steunbetuigingen ongeldig blijken.
progress-still-needed = { $count ->
    [one] Er is er nog { $count } nodig
   *[other] Er zijn er nog { $count } nodig
}
progress-timeline-heading = Dag voor dag
progress-timeline-hint = Wat aan het einde van elke dag was gepubliceerd.
progress-timeline-column-day = Dag
progress-timeline-column-sum = Gepubliceerd
progress-timeline-column-more = Die dag
progress-timeline-picture = Van { $from } tot { $to } groeide het gepubliceerde aantal tot { $count }.
progress-timeline-none = De eerste dag is nog niet voorbij.
progress-milestones-heading = Mijlpalen
progress-milestones-none = De eerste mijlpaal moet nog komen.
progress-feed = De mijlpalen volgen in een feedlezer
progress-open-data = Dezelfde cijfers als open data

## Milestones, the feed, and what other sites embed

feed-title = Mijlpalen van “{ $title }”
milestone-opened = De verzamelperiode is begonnen
milestone-count = { $count ->
    [one] { $count } steunbetuiging
   *[other] { $count } steunbetuigingen
}
milestone-state = Het minimumaantal is in nog een lidstaat gehaald: { $state }
milestone-states = Het minimumaantal is in { $count } lidstaten gehaald, zoveel als er nodig zijn
milestone-goal = { $goal } steunbetuigingen: zoveel als er nodig zijn
milestone-closed = De verzamelperiode is afgelopen
widget-frame-title = Stand van zaken van “{ $title }”
widget-button = Lezen en ondertekenen
widget-where = U ondertekent op de website van de inzameling: { $host }.
widget-new-window = (opent een nieuw venster)

## Privacy

privacy-title = Uw privacy
privacy-intro = Wat er met uw gegevens gebeurt, in gewone woorden. De verklaring die de wet voorschrijft, volgt hieronder.
privacy-who-heading = Wie verantwoordelijk is
privacy-who-text = De organisatoren van dit initiatief. U kunt hen hier bereiken:
privacy-what-heading = Wat er wordt verzameld, en waarvoor
privacy-what-text = De gegevens die uw lidstaat vraagt, en verder niets. Ze hebben één doel: laten zien dat genoeg burgers dit initiatief steunen.
privacy-not-heading = Wat er niet wordt verzameld
privacy-not-text = Geen adres van uw apparaat, geen cookies die u volgen, geen statistieken door derden, geen lettertypen of scripts van elders. Terwijl u ondertekent, zijn er hoogstens twee cookies, die alleen deze website kan lezen: ze blijven bestaan tot de pagina met de ontvangstcode is getoond. Wat u hebt ingevuld maar nog niet verzonden, blijft in dit tabblad van uw browser en verdwijnt daar zodra u hebt ondertekend.
privacy-sees-heading = Wie de gegevens ziet
privacy-sees-text = De autoriteit van de lidstaat waarvoor u ondertekent, en de sleutelbewaarders van de organisatoren op het moment van openen. De beheerders van deze server kunnen opgeslagen steunbetuigingen niet lezen.
privacy-keeps-heading = Hoelang de gegevens worden bewaard
privacy-keeps-text-2011 = Hoogstens één maand nadat het initiatief bij de Commissie is ingediend, of 18 maanden na de registratie, als dat eerder is. Voor dit initiatief is dat uiterlijk { $date }.
privacy-keeps-text-2019 = Hoogstens één maand nadat het initiatief bij de Commissie is ingediend, of 21 maanden na het begin van de verzamelperiode, als dat eerder is. Voor dit initiatief is dat uiterlijk { $date }.
privacy-keeps-proceedings = Alleen als een rechter of een autoriteit ze nodig heeft, mogen steunbetuigingen langer worden bewaard, tot die procedure is afgelopen.
privacy-news-heading = Nieuws per e-mail
privacy-news-text = Als u na het ondertekenen een e-mailadres achterlaat, gebruiken de organisatoren het voor nieuws over dit initiatief en voor niets anders. Het wordt voor hen verzegeld en los van de steunbetuigingen bewaard, met een datum maar zonder tijdstip. Het wordt uiterlijk op { $date } gewist, of zodra u het nieuws stopzet.
privacy-partner-heading = Hoe u hier gekomen bent
privacy-partner-text = Als een link van een partner u hier heeft gebracht, wordt er voor die partner één bij opgeteld. Bij uw steunbetuiging wordt dat niet opgeslagen.
privacy-rights-heading = Uw rechten
privacy-rights-text = U kunt vragen of er gegevens van u worden bewaard, en ze laten verbeteren, beperken of wissen. Schrijf aan de organisatoren; zij antwoorden binnen een maand. Met uw ontvangstcode kunt u uw steunbetuiging zelf intrekken.
privacy-rights-sealed = Omdat opgeslagen steunbetuigingen verzegeld zijn, kunnen de organisatoren die van u pas zoeken wanneer de sleutelbewaarders ze openen. Een opdracht om uw steunbetuiging te verwijderen wordt tot dan bewaard en dan uitgevoerd.
privacy-complaint-heading = Waar u een klacht kunt indienen
privacy-complaint-text = U kunt zich wenden tot de gegevensbeschermingsautoriteit van de lidstaat waar u woont, of waar volgens u een regel is overtreden.
privacy-statutory-heading = De privacyverklaring van de verordening
privacy-unofficial = Deze tekst is van onszelf en niet officieel. De authentieke tekst staat in het Publicatieblad van de Europese Unie.

## How your data is protected

trust-title = Zo worden uw gegevens beschermd
trust-intro = Op deze pagina staat wie wat zou kunnen lezen, en waarom. Het meeste kunt u zelf nagaan.
trust-journey-heading = De weg van uw steunbetuiging
trust-journey-typing = Terwijl u typt, verlaat niets uw apparaat.
trust-journey-sending = Als u op de knop drukt, gaat uw steunbetuiging versleuteld naar deze server. Daar wordt ze gecontroleerd, alleen in het werkgeheugen.
trust-journey-sealing = Voordat ze wordt opgeslagen, wordt ze zo verzegeld dat alleen de sleutel van het comité van organisatoren de verzegeling kan openen. Daarna kan de server dat niet meer, en wie de schijven of de reservekopieën van de server steelt evenmin.
trust-journey-opening = Na de verzamelperiode brengen { $quorum } van de { $shares } sleutelbewaarders hun delen van de sleutel samen op een computer zonder netwerk, en openen ze de steunbetuigingen.
trust-journey-handover = Elke autoriteit krijgt alleen de steunbetuigingen van haar eigen lidstaat.
trust-server-heading = Wat de server kan lezen, en wat niet
trust-server-can = Hij ziet een steunbetuiging op het moment dat u die verzendt. Onversleuteld bewaart hij de lidstaat, de dag en de taal van het formulier.
trust-server-cannot = Hij kan uw naam, adres, nummer of wat dan ook uit een opgeslagen steunbetuiging niet lezen. Hij bewaart geen adres van uw apparaat; alleen de firewall ervoor houdt een kort logboek van verbindingen bij, los van de steunbetuigingen, zoals de technische regels vereisen.
trust-server-limits = Ook dit moet u weten: wie de draaiende server zou overnemen, zou vanaf dat moment kunnen lezen wat er wordt getypt, en zou een vermoeden kunnen toetsen dat een bepaalde persoon heeft ondertekend.
trust-once-heading = Eén keer geteld, aan niemand verteld
trust-once-text = Ondertekent iemand twee keer, dan krijgen beide steunbetuigingen hetzelfde antwoord en telt die persoon één keer mee. Zo kan niemand hier achterhalen of u hebt ondertekend, en kan niemand u beletten te ondertekenen.
trust-keys-heading = Waar de sleutels zijn
trust-keys-committee = De privésleutel van het comité is gemaakt op een computer zonder netwerk, en is nooit op deze server geweest. Hij bestaat alleen in { $shares } delen, bij evenveel sleutelbewaarders. Om hem te gebruiken zijn er { $quorum } van hen nodig, het maakt niet uit wie.
trust-keys-committee-rehearsal = In deze oefening heeft het programma de sleutel van het comité zelf gemaakt, en het bewaart de { $shares } delen ervan. Bij een echte inzameling maken sleutelbewaarders hem op een computer zonder netwerk, en zijn er { $quorum } van hen nodig om hem te gebruiken, het maakt niet uit wie.
trust-keys-thumbprint = Digitale vingerafdruk van de comitésleutel
trust-keys-thumbprint-hint = De sleutelbewaarders hebben dezelfde vingerafdruk op papier.
trust-keys-appliance = Openbare ondertekeningssleutel van deze server
trust-keys-appliance-hint = Hiermee ondertekent de server wat hij overhandigt, zodat er niets tussen kan worden geschoven.
trust-keys-ceremony = De sleutel van het comité is gemaakt op { $date }.
trust-end-heading = Het einde
trust-end-text = De wet schrijft voor dat de organisatoren alle steunbetuigingen uiterlijk op { $date } vernietigen, waar er ook kopieën van liggen.
trust-place-heading = Waar de server staat
trust-place-text = De wet schrijft voor dat de gegevens worden opgeslagen op het grondgebied van een lidstaat van de Europese Unie.
trust-source-heading = Ga het zelf na
trust-source-text = De software is open source. Iedereen mag die lezen, bouwen en testen; de formaten zijn beschreven, zodat anderen programma’s kunnen schrijven die ze lezen.
trust-version = Versie van de software

## Help

help-title = Hulp
help-intro = Antwoorden op wat mensen het vaakst vragen.
help-initiative-question = Wat is een Europees burgerinitiatief?
help-initiative-answer = Daarmee kunnen een miljoen burgers de Europese Commissie vragen een wet voor te stellen. De Commissie moet antwoorden en zeggen wat ze zal doen, en waarom.
help-who-question = Wie mag ondertekenen?
help-who-answer = Burgers van de Unie die oud genoeg zijn. Wat verder van belang is, verschilt per lidstaat: kies er een, en op het formulier staat wie het mag gebruiken.
help-several-question = Ik woon in de ene lidstaat en heb de nationaliteit van een andere. Welke kies ik?
help-several-answer-2011 = Elke lidstaat waarvan het formulier bij u past, maar niet meer dan één. Op het formulier van elke lidstaat staat wie het mag gebruiken.
help-several-answer-2019 = De lidstaat waarvan u de nationaliteit hebt. Waar u woont, maakt niet uit.
help-number-question = Waarom vraagt u naar een documentnummer of persoonlijk nummer?
help-number-answer = Sommige lidstaten controleren daarmee of de ondertekenaar bestaat. De wet legt vast welke lidstaten ernaar vragen. De organisatoren mogen het nergens anders voor gebruiken.
help-document-question = Mijn document staat niet in de lijst.
help-document-answer = Voor deze lidstaat tellen alleen de documenten in de lijst. Misschien hebt u een ander document dat er wel in staat, of past het formulier van een andere lidstaat bij u.
help-warning-question = De pagina zegt dat mijn nummer er ongewoon uitziet, maar het klopt.
help-warning-answer = Vink dan “Het klopt zoals ik het heb ingevuld” aan en druk opnieuw op de knop. Uw steunbetuiging wordt ongewijzigd geregistreerd.
help-again-question = Ik weet niet of ik al heb ondertekend. Mag ik het nog een keer doen?
help-again-answer = Het hoeft niet, maar het kan geen kwaad: iemand telt maar één keer mee.
help-other-question = Mag ik voor iemand anders ondertekenen?
help-other-answer = Nee. Iedereen ondertekent persoonlijk. U mag wel iemand helpen met typen, als die persoon bij u is en het wil.
help-withdraw-question = Kan ik mijn steun intrekken?
help-withdraw-answer = Ja, met de ontvangstcode die u na het ondertekenen hebt gekregen, zolang de verzamelperiode loopt.
help-receipt-question = Ik ben mijn ontvangstcode kwijt.
help-receipt-answer = De code kan niet nog een keer worden getoond, want de server weet niet welke van u is. Uw steunbetuiging blijft geldig. Wilt u die laten verwijderen, schrijf dan aan de organisatoren.
help-robot-question = Wat doet de controle tegen robots?
help-robot-answer = Uw apparaat lost een kleine rekenopgave op die een of twee seconden duurt. Voor één persoon is dat niets; voor wie miljoenen valse steunbetuigingen wil versturen, is het veel. Er is geen derde partij bij betrokken.
help-scripts-question = Kan ik ondertekenen zonder scripts, of met een schermlezer?
help-scripts-answer = Ja. Elk veld heeft een label en elke melding is aan haar veld gekoppeld. Zonder scripts komen zes cijfers in de plaats van de controle: u kunt ze op een afbeelding lezen of in uw taal beluisteren.
help-next-question = Wat gebeurt er nadat ik heb ondertekend?
help-next-answer = Uw steunbetuiging blijft verzegeld tot het einde van de verzamelperiode. Daarna wordt ze door de autoriteit van uw lidstaat gecontroleerd, en dan wordt ze vernietigd.
help-contact-question = Er werkt iets niet, of ik heb een andere vraag.
help-contact-answer = Schrijf aan de organisatoren. Stuur hun alstublieft niet uw documentnummer of persoonlijke nummer.

## Accessibility

accessibility-title = Toegankelijkheid
accessibility-intro = Iedereen moet hier kunnen ondertekenen, met elk apparaat, met of zonder beperking.
accessibility-aim = Deze website is gemaakt om te voldoen aan de richtlijnen voor toegankelijkheid van webcontent (WCAG) 2.2, niveau AA, en aan de Europese norm EN 301 549.
accessibility-ways-heading = Manieren om de website te gebruiken
accessibility-way-keyboard = Met alleen het toetsenbord, met een schermlezer, met spraak of met een schakelaar.
accessibility-way-large = Vier keer zo groot, met uw eigen kleuren en contrast, licht of donker, met of zonder beweging.
accessibility-way-simple = Op oude telefoons en langzame verbindingen, in tekstbrowsers, zonder scripts, op papier.
accessibility-way-no-puzzle = Zonder puzzels: een controle die vanzelf gaat, of zes cijfers om te lezen of te horen, wat u het beste uitkomt.
accessibility-way-time = Zonder haast: een geopende pagina blijft twaalf uur geldig.
accessibility-tested-heading = Hoe er is getest
accessibility-tested-text = Voor elke nieuwe versie onderzoekt een programma elke pagina in elke taal, weergave en breedte. Programma’s vinden niet alles.
accessibility-problem-heading = Als iets u in de weg staat
accessibility-problem-text = Schrijf aan de organisatoren wat u wilde doen en wat er gebeurde. Stuur hun alstublieft niet uw documentnummer of persoonlijke nummer.

## The certificate

certificate-title = Certificaat
certificate-intro = Voordat steunbetuigingen online mogen worden verzameld, wordt het systeem onderzocht door de autoriteit van de lidstaat waar ze worden opgeslagen. Die certificeert dat het aan de wet voldoet.
certificate-rehearsal = Dit is een oefening. Het systeem is niet gecertificeerd, en wat hier wordt verzameld, is nergens geldig.
certificate-none = Het certificaat is hier nog niet gepubliceerd. Tot dan mogen er geen steunbetuigingen worden verzameld.
certificate-authority = Certificerende autoriteit
certificate-date = Datum van het certificaat
certificate-number = Nummer van het certificaat
certificate-download = Certificaat lezen

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Dit verzoek kon niet worden begrepen
failure-400-what = Iets erin was anders dan zoals deze pagina het verstuurt. Er is niets geregistreerd.
failure-400-next = Ga terug naar het initiatief en begin daar opnieuw.
failure-404-title = Deze pagina bestaat niet
failure-404-what = Misschien is het adres verkeerd getypt of verouderd.
failure-404-next = Ga naar het initiatief: van daar kunt u naar alle pagina’s.
failure-405-title = Zo werkt dit niet
failure-405-what = Het adres bestaat, maar het beantwoordt dit soort verzoeken niet. Er is niets geregistreerd.
failure-405-next = Ga naar het initiatief en gebruik daar het formulier.
failure-408-title = Dat duurde te lang
failure-408-what = Uw verzoek is niet volledig aangekomen. Er is niets geregistreerd.
failure-408-next = Controleer uw verbinding, ga terug en druk opnieuw op de knop.
failure-413-title = Dat was te veel
failure-413-what = Het verzoek was groter dan welk formulier van deze website ook. Er is niets geregistreerd.
failure-413-next = Ga terug, maak korter wat u hebt ingevuld en druk opnieuw op de knop.
failure-415-title = Het formulier kwam in een onbekend formaat aan
failure-415-what = Deze website accepteert alleen formulieren zoals een browser ze verstuurt. Er is niets geregistreerd.
failure-415-next = Ga naar het initiatief en gebruik daar het formulier.
failure-422-title = Controleer wat u hebt ingevuld
failure-422-what = Er ontbreekt iets of er is iets fout. Er is nog niets geregistreerd.
failure-422-next = Ga terug naar het formulier: bij elk veld staat wat u moet doen.
failure-429-title = Te veel pogingen
failure-429-what = Er kwamen in korte tijd heel veel verzoeken van uw netwerk. Er is niets geregistreerd.
failure-429-next = Wacht een paar minuten en probeer het dan opnieuw.
failure-431-title = Uw browser heeft te veel gestuurd
failure-431-what = De kop van het verzoek was te groot, misschien door een groot aantal cookies. Er is niets geregistreerd.
failure-431-next = Open de pagina in een privévenster en probeer het opnieuw.
failure-500-title = Er ging bij ons iets mis
failure-500-what = Het ligt niet aan u. Had u net op de knop gedrukt en geen ontvangstcode gezien, ga er dan van uit dat er niets is geregistreerd.
failure-500-next = Probeer het over een paar minuten opnieuw. Had u toch al ondertekend, dan telt u nog steeds maar één keer mee.
failure-503-title = Probeer het zo meteen opnieuw
failure-503-what = Er zijn hier te veel mensen tegelijk, of de server start net op. Er is niets geregistreerd.
failure-503-next = Wacht een paar seconden en probeer het opnieuw.
failure-reference = Schrijft u ons hierover, vermeld dan dit kenmerk: { $reference }
failure-home = Naar het initiatief
failure-again = Opnieuw proberen
