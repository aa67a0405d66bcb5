# Cista, Nederlands. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Pagina { $page } van { $count }
paper-made = Gemaakt met Cista op { $date }
paper-rehearsal = Repetitie: alles op dit papier is verzonnen, en niets ervan telt.
paper-model-2011 = Model: bijlage { $reference } bij Verordening (EU) nr. 211/2011, in onze eigen woorden. Het authentieke model staat in het Publicatieblad van de Europese Unie.
paper-model-2019 = Model: bijlage { $reference } bij Verordening (EU) 2019/788, in onze eigen woorden. Het authentieke model staat in het Publicatieblad van de Europese Unie.

paper-initiative-heading = Het initiatief
paper-initiative-title = Titel van het initiatief
paper-initiative-subject = Onderwerp
paper-initiative-period = Verzamelperiode
paper-initiative-register = Pagina in het register van de Commissie
paper-organisers-heading = De organisatoren
paper-organisers-others = Andere organisatoren
paper-organisers-address = Postadres

paper-count-column = Hoeveel
paper-count-online = Online ondertekend
paper-count-paper = Op papier ondertekend
paper-count-esigned = Ondertekend met een geavanceerde elektronische handtekening
paper-count-states = Lidstaten waar het minimum is bereikt

paper-sign-heading = Verklaring en handtekeningen
paper-sign-place = Plaats en datum
paper-sign-representative = Handtekening van de vertegenwoordiger
paper-sign-substitute = Handtekening van de plaatsvervanger
paper-sign-entity = Handtekening voor de rechtspersoon
paper-sign-authority = Handtekening en officieel stempel

## The guide: the first page of a package

paper-guide-title = Steunbetuigingen ter verificatie
paper-guide-intro = Dit pakket bevat de steunbetuigingen voor een Europees burgerinitiatief voor uw lidstaat. Deze handleiding zegt wat erin zit, hoe u het opent en telt, wat u terugstuurt en wanneer u het vernietigt.
paper-guide-authority = Voor de bevoegde autoriteit van deze lidstaat

paper-guide-part = Dit is deel { $page } van { $count }. Elk deel is een eigen pakket; de getallen hieronder gelden voor alle delen samen.
paper-guide-holds-heading = Wat het pakket bevat
paper-guide-packaged = Te verifiëren steunbetuigingen, één per persoon
paper-guide-alternatives = Alternatieven: andere formulieren van dezelfde personen
paper-guide-namesakes = Steunbetuigingen met een naamgenoot
paper-guide-repeats = Herhalingen, weggelaten
paper-guide-withdrawn = Ingetrokken door de ondertekenaar, weggelaten
paper-guide-failures = Niet leesbaar, genoemd in het manifest
paper-guide-submissions = Ontvangen formulieren in totaal
paper-guide-sum = De ontvangen formulieren zijn de som van de steunbetuigingen, alternatieven, herhalingen, ingetrokken en onleesbare.
paper-guide-alternatives-text = Alternatieven: wie meermaals met andere gegevens heeft ondertekend, staat één keer bij de steunbetuigingen. De andere formulieren staan in de bestanden waarvan de naam met { $example } begint, elk met het kenmerk van de steunbetuiging waar het bij hoort. Blijkt die steunbetuiging ongeldig, dan kunt u de alternatieven ervan controleren. Van elke persoon telt hoogstens één formulier.
paper-guide-namesakes-text = Naamgenoten: sommige personen hebben dezelfde namen en, waar het formulier ernaar vraagt, dezelfde geboortedatum, maar niet hetzelfde nummer of document of dezelfde lidstaat. Het kunnen twee personen zijn of één. Een eigen lijst noemt ze met hun kenmerk. U beslist.
paper-guide-remarks-text = { $count ->
    [one] Opmerkingen: over { $count } steunbetuiging valt iets te zeggen. Een eigen lijst noemt haar met haar kenmerk.
   *[other] Opmerkingen: over { $count } steunbetuigingen valt iets te zeggen. Een eigen lijst noemt ze met hun kenmerk.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } steunbetuiging kwam van een netwerk dat er ongewoon veel tegelijk stuurde. Dat alleen maakt haar niet minder geldig.
   *[other] { $count } steunbetuigingen kwamen van netwerken die er ongewoon veel tegelijk stuurden. Dat alleen maakt geen ervan minder geldig.
}

paper-guide-files-heading = De bestanden
paper-guide-files-name = Naam van het bestand
paper-guide-file-guide = deze handleiding
paper-guide-file-request = het verzoek om verificatie
paper-guide-file-certificate = een blanco certificaat om in te vullen
paper-guide-file-xml = steunbetuigingen in het XML-formaat van de Commissie, om te importeren
paper-guide-file-csv = dezelfde steunbetuigingen als tabel
paper-guide-file-pdf = dezelfde steunbetuigingen in de vorm van het formulier, om te lezen of af te drukken
paper-guide-file-alternatives = de alternatieven
paper-guide-file-namesakes = de lijst van naamgenoten
paper-guide-file-remarks = de lijst van opmerkingen
paper-guide-file-committee = de openbare gegevens van de sleutel van de organisatoren, waarmee het manifest is ondertekend
paper-guide-file-manifest = aantallen en de SHA-256 van elk ander bestand
paper-guide-file-signature = de elektronische handtekening van de organisatoren onder het manifest

paper-guide-count-heading = Hoe u telt
paper-guide-count-text = In een CSV-tabel is elke rij na de eerste één formulier, in een XML-bestand elk element { $field }. De aantallen moeten die zijn die hier staan.

paper-guide-sample-heading = Hoe u een aselecte steekproef trekt
paper-guide-sample-text = Als u een steekproef verifieert, trekt deze opdracht er een en geeft zij het betrouwbaarheidsinterval. Kies de startwaarde zelf, bijvoorbeeld door te dobbelen: niemand mag die vooraf kennen. Bewaar haar, dan kan iedereen dezelfde steekproef opnieuw trekken.

paper-guide-import-heading = Hoe u importeert
paper-guide-import-xml = De XML-bestanden hebben de elementen van de verzamelsoftware van de Commissie, zodat programma’s die daarvoor zijn gemaakt, ze kunnen lezen.
paper-guide-import-csv = De CSV-tabellen zijn in UTF-8, met komma’s tussen de cellen. Importeer elke kolom als tekst, zodat geen nummer zijn voorloopnullen verliest. Een apostrof vóór het eerste teken van een cel voorkomt dat een rekenblad haar voor een formule houdt: hij hoort niet bij wat is ingevuld.

paper-guide-return-heading = Wat u terugstuurt, en voor wanneer
paper-guide-return-text = Stuur de contactpersonen een certificaat dat zegt hoeveel steunbetuigingen geldig zijn. Het is kosteloos. U kunt het blanco certificaat gebruiken of een eigen formulier.
paper-guide-return-deadline = De verordening geeft u drie maanden vanaf de dag waarop u het verzoek hebt ontvangen.
paper-guide-return-received = Ontvangen op
paper-guide-return-due = Certificaat uiterlijk op

paper-guide-destroy-heading = Wanneer u het pakket vernietigt
paper-guide-destroy-2011 = Vernietig het pakket, alles wat eruit is gemaakt en elke kopie uiterlijk een maand nadat u het certificaat hebt afgegeven. Alleen wat bestuurlijke of gerechtelijke procedures nodig hebben, mag langer worden bewaard, tot een week na de definitieve beslissing.
paper-guide-destroy-2019 = Vernietig het pakket, alles wat eruit is gemaakt en elke kopie uiterlijk drie maanden nadat u de verificatie hebt afgerond. Alleen wat bestuurlijke of gerechtelijke procedures nodig hebben, mag langer worden bewaard, tot een maand na afloop daarvan.
paper-guide-questions = Vragen? Schrijf aan de contactpersonen:

## How to open a package: on the guide and on the letter

paper-open-heading = Hoe u het pakket opent
paper-open-place = Open het op een computer die alleen degenen die verifiëren kunnen gebruiken.
paper-open-age = Het pakket is versleuteld voor de age-sleutel van uw autoriteit. Typ op de computer met de geheime sleutel:
paper-open-age-passphrase = Het pakket is met age versleuteld onder een wachtzin van acht woorden. Typ deze opdracht en dan de wachtzin:
paper-open-gpg = Het pakket is versleuteld voor het OpenPGP-certificaat van uw autoriteit. Typ op de computer met de geheime sleutel:
paper-open-cms = Het pakket is versleuteld voor het X.509-certificaat van uw autoriteit. Typ op de computer met de geheime sleutel:
paper-open-zip = Het pakket is een ZIP-archief, met AES-256 versleuteld onder een wachtzin van acht woorden. Open het archief met een programma dat AES kent, zoals 7-Zip, en typ de wachtzin. Het programma waarmee Windows zelf ZIP-archieven opent, kent geen AES. In een terminal is de opdracht:
paper-open-letter = De wachtzin komt in een brief naar u toe, langs een andere weg.
paper-open-either = Hetzelfde pakket komt in twee vormen, en één ervan is genoeg.
paper-open-plain = Het pakket is niet versleuteld. Bewaar het waar niemand anders het kan lezen.
paper-open-verify = Laat daarna deze opdracht elk bestand met het manifest vergelijken:
paper-open-fault = Gaat het pakket niet open, of wijkt een bestand af van het manifest, ga dan niet verder. Schrijf aan de contactpersonen, die het opnieuw kunnen sturen.

## The request for verification

paper-request-title = Verzoek om verificatie van steunbetuigingen
paper-request-authority = Aan de bevoegde autoriteit van deze lidstaat
paper-request-text = De hieronder genoemde organisatoren verzoeken u de bijgevoegde steunbetuigingen te verifiëren en te certificeren hoeveel ervan geldig zijn. Dit is hun enige verzoek aan uw lidstaat.
paper-request-signatories = Ondertekenaars uit deze lidstaat
paper-request-all = Ondertekenaars in alle lidstaten
paper-request-enclosures-heading = Bijgevoegde steunbetuigingen
paper-request-system-heading = Certificaat van het onlineverzamelsysteem
paper-request-system-enclosed = Een kopie van het certificaat is bijgevoegd.
paper-request-system-none = Er is niets online ondertekend, zodat geen certificaat nodig is.
paper-request-declaration = Ik verklaar dat de gegevens in dit verzoek juist zijn en dat de steunbetuigingen zijn verzameld zoals de verordening voorschrijft.

## The letter with the passphrase

paper-letter-title = De wachtzin van een pakket
paper-letter-confidential = Vertrouwelijk: alleen voor de autoriteit die het pakket moet openen
paper-letter-text = De acht woorden in deze brief openen het hier genoemde pakket met steunbetuigingen. De brief en het pakket reizen apart.
paper-letter-package = Naam van het pakket
paper-letter-size = Grootte in bytes
paper-letter-words-heading = De acht woorden
paper-letter-words-text = Typ ze in kleine letters en in deze volgorde, met een koppelteken tussen twee woorden en zonder spaties.
paper-letter-compare = Vergelijk, voordat u het pakket opent, naam, grootte en SHA-256 ervan met die in deze brief.
paper-letter-apart-heading = Voordat hij bezorgd is
paper-letter-apart-text = Breng deze brief langs een andere weg dan het pakket: persoonlijk, per aangetekende post, of voorgelezen aan de telefoon. Wie beide heeft, kan de steunbetuigingen lezen.
paper-letter-destroy-heading = Daarna
paper-letter-destroy-text = Berg deze brief achter slot op zolang u hem nodig hebt, en vernietig hem zodra u het pakket hebt geopend.

## The blank form for signing on paper

paper-form-initiative-heading = Ingevuld door de organisatoren, zoals geregistreerd
paper-form-sheet = Druk dit formulier af op één vel papier; beide zijden mogen worden gebruikt. Iedereen op dit vel ondertekent voor dezelfde lidstaat.
paper-form-write = Schrijf in hoofdletters, één persoon per rij. Ieder ondertekent persoonlijk.
paper-form-documents = Aanvaarde documenten en nummers
paper-form-residence = Vaste woonplaats: straat, huisnummer, postcode, plaats, land
paper-form-signature = Datum en handtekening
paper-form-return = Breng of stuur het ondertekende vel naar

## The blank certificate of the authority

paper-certificate-title = Certificaat van het aantal geldige steunbetuigingen
paper-certificate-authority = Naam en adres van de bevoegde autoriteit
paper-certificate-text = De hier genoemde autoriteit heeft de steunbetuigingen voor het hier genoemde initiatief geverifieerd en certificeert voor deze lidstaat:
paper-certificate-valid = Aantal geldige steunbetuigingen
paper-certificate-words = Hetzelfde aantal in woorden
paper-certificate-received = Aantal ontvangen steunbetuigingen
paper-certificate-free = Dit certificaat wordt kosteloos afgegeven.
paper-certificate-voluntary-heading = Vrijwillig, en geen deel van het certificaat
paper-certificate-voluntary-text = De verordening vraagt niet om deze cijfers. Ze helpen de organisatoren te schatten hoeveel steunbetuigingen elders geldig zijn, en te leren wat ondertekenaars verkeerd doen.
paper-certificate-all = Elke steunbetuiging is gecontroleerd.
paper-certificate-sample = Een aselecte steekproef is gecontroleerd. Steunbetuigingen in de steekproef:
paper-certificate-invalid = Ongeldige steunbetuigingen in totaal
paper-certificate-reason = Waarom ze ongeldig zijn
paper-reason-unknown = De persoon is niet gevonden
paper-reason-age = Te jong op de dag van ondertekening
paper-reason-repeat = De persoon had al ondertekend
paper-reason-number = Het document of nummer is onjuist of niet meer geldig
paper-reason-state = Niet gerechtigd om voor deze lidstaat te ondertekenen
paper-reason-incomplete = Er ontbreekt iets of iets is onleesbaar
paper-reason-signature = De handtekening op papier ontbreekt
paper-reason-date = Niet binnen de verzamelperiode ondertekend
paper-reason-other = Andere redenen

## The submission to the Commission

paper-submission-title = Indiening van een burgerinitiatief bij de Europese Commissie
paper-submission-text = De organisatoren dienen het hier genoemde initiatief in, samen met de certificaten van de bevoegde autoriteiten.
paper-submission-valid-heading = Gecertificeerde steunbetuigingen
paper-submission-valid = Geldige steunbetuigingen
paper-submission-certificate = Bevoegde autoriteit en datum van haar certificaat
paper-submission-met = Aan beide voorwaarden is voldaan: ten minste { $goal } geldige steunbetuigingen in totaal, en het minimum in ten minste { $states } lidstaten.
paper-submission-not-met = Aan de voorwaarden is nog niet voldaan: er zijn { $goal } geldige steunbetuigingen in totaal nodig, en het minimum in ten minste { $states } lidstaten.
paper-submission-funding-heading = Steun en financiering
paper-submission-funding-text = Elke bron van steun en financiering die meer dan 500 euro heeft gegeven. Zijn er geen, haal de rijen dan door.
paper-submission-funding-source = Wie het gaf
paper-submission-funding-amount = Bedrag in euro
paper-submission-enclosed = { $count ->
    [one] { $count } certificaat van een bevoegde autoriteit is bijgevoegd.
   *[other] { $count } certificaten van bevoegde autoriteiten zijn bijgevoegd.
}
paper-submission-declaration = Ik verklaar dat de gegevens in dit formulier juist zijn en dat alle procedures en voorwaarden van de verordening zijn nageleefd.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = PERSOONSGEGEVENS
mark-limited-distribution = BEPERKTE VERSPREIDING: ALLEEN VOOR DE BETROKKEN LIDSTAAT

## The sheet of a recovery share, for its custodian

sheet-title = Hersteldeel { $number } van { $shares }
sheet-lead = Dit blad is een van de { $shares } delen van de comitésleutel, die de steunbetuigingen opent. Elke { $quorum } ervan openen samen alles; minder openen niets en verraden niets.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Sleutelbewaarder
sheet-fact-number = Deel
sheet-fact-number-value = { $number } van { $shares }
sheet-fact-quorum = Nodig om te openen
sheet-fact-quorum-value = Elke { $quorum } van de { $shares } delen
sheet-fact-date = Gemaakt op
sheet-fact-set = Reeks van delen
sheet-fact-set-value = { $set } (generatie { $generation } van de sleutel, uitgave { $edition } van zijn delen)
sheet-fact-thumbprint = Digitale vingerafdruk van de comitésleutel
sheet-fact-file = Bestand

sheet-groups-heading = Het geheim, in { $count } groepen
sheet-groups-note = Typ de groepen in hun volgorde, in kleine letters of hoofdletters. O geldt als 0, I en L gelden als 1. Het laatste teken van een groep controleert de andere, zodat het programma zegt welke groep u nog eens moet bekijken.
sheet-qr = QR-code die dit deel bevat

sheet-keep-heading = Bewaar het veilig
sheet-keep-place = Bewaar dit blad in een gesloten envelop, waar alleen u bij kunt, en niet waar een andere sleutelbewaarder een deel bewaart.
sheet-keep-photo = Fotografeer, kopieer of verstuur het nooit. Wie het heeft gezien, heeft uw deel.
sheet-keep-network = Typ of scan het nooit in een telefoon, of in een computer die met een netwerk verbonden is.
sheet-keep-file-locked = Het bestand { $file } bevat hetzelfde deel onder uw wachtzin. Dit blad heeft geen wachtzin nodig.
sheet-keep-file-open = Het bestand { $file } bevat hetzelfde deel onbeschermd. Bewaar het in dezelfde envelop, of vernietig het.

sheet-check-heading = Controleer het elk jaar
sheet-check-how = Gebruik een computer zonder netwerk: de kluis controleert dit blad, en ook de opdracht { $command }. U hebt daar niemand anders voor nodig.
sheet-check-tell = Zeg de organisatoren daarna het nummer van uw deel en de dag, en niets anders wat hier staat.

sheet-help-heading = Als er iets gebeurt
sheet-help-lost = Verloren, beschadigd of door iemand anders gezien: waarschuw meteen de organisatoren. De anderen kunnen dan nieuwe delen maken.
sheet-help-leave = Kunt u het niet langer bewaren: overhandig het persoonlijk, en laat de organisatoren nieuwe delen maken.
sheet-help-called = Wordt deze reeks teruggevraagd: vernietig het blad en het bestand, en zeg de organisatoren dat u dat hebt gedaan.
sheet-help-open = Wordt de verzameling geopend: breng dit blad zelf mee, en vergelijk de vingerafdruk.

# Lines and a table to fill in by hand.
sheet-handed-heading = Overhandigd
sheet-handed-date = Datum
sheet-handed-custodian = Handtekening van de sleutelbewaarder
sheet-handed-organiser = Handtekening van een organisator
sheet-checks-heading = Jaarlijkse controles
sheet-checks-date = Datum
sheet-checks-place = Waar
sheet-checks-signature = Handtekening

sheet-footer = Geheim: deel { $number } van reeks { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = De openbare sleutel van het comité
sheet-committee-lead = Dit blad is openbaar en opent niets. Het zegt de server voor wie hij de steunbetuigingen verzegelt, en een sleutelbewaarder of een deel het juiste is.
sheet-committee-fact-shares = Delen
sheet-committee-fact-shares-value = { $shares }, waarvan elke { $quorum } samen openen
sheet-committee-fact-signer = Vingerafdruk van de sleutel die de pakketten ondertekent
sheet-committee-qr = QR-code die alle openbare gegevens bevat
sheet-committee-use-heading = Wat u ermee doet
sheet-committee-use-thumbprint = Alle aanwezigen schrijven de vingerafdruk op en vergelijken hem met die op de pagina over gegevensbescherming van de site, voordat de verzameling begint.
sheet-committee-use-server = Het bestand { $file } gaat naar de server: bij de inrichting wordt erom gevraagd.
sheet-committee-use-copy = Elke sleutelbewaarder bewaart een kopie van dit blad of van het bestand: daarmee kan een deel alleen en thuis worden gecontroleerd.
sheet-committee-footer = Openbaar: comitésleutel, reeks { $set }

## The statements of support, in the layout of the statutory form

statements-part = Deel { $page } van { $count }
statements-count = { $count ->
    [one] { $count } steunbetuiging op deze bladzijden
   *[other] { $count } steunbetuigingen op deze bladzijden
}
statements-number = Nr.
statements-residence = Woonplaats (straat, nummer, postcode, plaats, land)
statements-birth = Geboortedatum en geboorteplaats
statements-document = Nummer en soort van het document
statements-signed = Ondertekend op, en kenmerk
statements-name-at-birth = Bij de geboorte: { $name }
statements-fathers-name = Naam van de vader: { $name }
statements-issued-by = Afgegeven door: { $authority }
statements-alternative = Alternatief voor { $identifier }: hoogstens een van beide telt.
statements-undrawn = { $count ->
    [one] { $count } teken dat geen lettertype hier kan tekenen, staat als nummer tussen vierkante haken; in de andere bestanden staat het zoals het is ingevuld.
   *[other] { $count } tekens die geen lettertype hier kan tekenen, staan als nummer tussen vierkante haken; in de andere bestanden staan ze zoals ze zijn ingevuld.
}
statements-table = Steunbetuigingen, één per rij
