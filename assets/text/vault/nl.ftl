# Cista, Nederlands. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – de kluis
vault-frame-name = De kluis
vault-frame-navigation = Taken, in de volgorde van een verzameling
vault-frame-home = Overzicht
vault-frame-offline = Deze computer heeft geen netwerk. Niets verlaat hem.
vault-frame-network = Op deze computer is een netwerk actief ({ $device }). Trek de kabel eruit en zet wifi uit voordat u iets invoert.
vault-frame-swap = Deze computer kan zijn geheugen naar een schijf schrijven. Gebruik de kluisstick, of laat het wisselgeheugen uitzetten, voordat u een deel invoert.
vault-frame-idle = Als niemand hier { $minutes } minuten lang iets doet, wordt alles wat geheim is gewist en eindigt de zitting.
vault-frame-step = Stap { $step } van { $steps }
vault-frame-next = Wat er daarna komt
vault-frame-final = Dit kan niet ongedaan worden gemaakt
vault-frame-back-button = Terug
vault-frame-continue-button = Doorgaan
vault-home-sitting = Er is een zitting bezig: { $name }. Zij staat waar u haar hebt achtergelaten.
vault-frame-resume-button = Ermee verdergaan
vault-frame-stop-button = De zitting beëindigen en alles wissen
vault-frame-wrong = Kijk hier nog eens naar
vault-frame-detail = Wat het programma erover zegt, in het Engels

## The first page

vault-home-title = Wat wilt u doen?
vault-home-intro = Dit programma draait alleen op deze computer. Het toont één stap per pagina, en elke pagina zegt wat er daarna komt en wat niet ongedaan kan worden gemaakt.
vault-home-interrupted = Hier is op { $date } een ceremonie afgebroken. De sleutel stond alleen in het geheugen en is weg. Begin opnieuw, en vernietig de bladen en bestanden van die ceremonie.
vault-home-interrupted-shares = { $count ->
    [one] Er was al { $count } deel van overhandigd: vraag het terug.
   *[other] Er waren al { $count } delen van overhandigd: vraag ze terug.
}
vault-task-ceremony = De sleutelceremonie houden
vault-task-ceremony-text = De sleutel van het comité maken en elke sleutelbewaarder een deel geven. Ongeveer een uur, voordat de verzameling begint.
vault-task-rehearsal = Het openen repeteren
vault-task-rehearsal-text = Met echte delen laten zien dat een proefsteunbetuiging van de server opengaat. Pas dan kan de verzameling beginnen.
vault-task-check = Een deel controleren
vault-task-check-text = Nagaan of uw deel nog goed is, alleen en thuis. Vijf minuten, om de drie maanden.
vault-task-open = De verzameling openen
vault-task-open-text = Als het verzamelen voorbij is: de delen samenvoegen en voor elke lidstaat een pakket maken.
vault-task-renew = De delen vernieuwen
vault-task-renew-text = Als er andere sleutelbewaarders komen: een nieuwe reeks delen voor dezelfde sleutel maken.
vault-task-verify = Een bestand verifiëren
vault-task-verify-text = Vragen wat een verzameling of pakket is, of het heel is en wat erin zit. Daar is geen deel voor nodig.

## Who may enter

vault-door-title = Dit adres opent de kluis niet
vault-door-text = Het adres dat het programma toont, werkt één keer, in één browser. Druk op Enter waar het programma is gestart en gebruik het nieuwe adres dat het toont.
vault-failure-title = Dat is niet gelukt
vault-failure-form = De pagina was te oud of kwam niet van de kluis. Er is niets gebeurd. Ga terug naar het overzicht en probeer het opnieuw.
vault-failure-large = Wat u hebt verzonden, is groter dan alles wat deze pagina aanneemt. Er is niets gebeurd. Kies een ander bestand.
vault-failure-missing = Die pagina bestaat niet. Ga terug naar het overzicht.
vault-failure-ours = Er is iets misgegaan in het programma. Er is niets geschreven. Ga terug naar het overzicht en probeer het opnieuw.
vault-failure-order = Deze stap is nu niet mogelijk. De pagina laat zien waar de zitting staat.
vault-failure-home-button = Naar het overzicht

## Ending a sitting

vault-stop-title = Deze zitting beëindigen?
vault-stop-text = Alles wat deze zitting aan geheims in het geheugen heeft, wordt gewist. Bestanden die al geschreven zijn, blijven waar ze zijn.
vault-stop-ceremony = Delen die niet overhandigd zijn, gaan verloren. Zolang niet elk deel overhandigd is, mag de sleutel niet worden gebruikt: houd een nieuwe ceremonie.
vault-stop-button = Alles wissen en beëindigen
vault-stop-keep-button = Nee, verdergaan

## The ceremony: before it

vault-ceremony-title = De sleutelceremonie
vault-ceremony-intro = Alles wat wordt verzameld, wordt voor één sleutel verzegeld. Die sleutel wordt nu gemaakt, in delen verdeeld en vergeten. Later kunnen een aantal sleutelbewaarders samen hem weer samenvoegen, en niemand anders.
vault-ceremony-need-heading = Wat u nodig hebt
vault-ceremony-need-people = De sleutelbewaarders, of ten minste twee mensen die elke stap volgen. Niemand blijft alleen met de computer.
vault-ceremony-need-computer = Een computer zonder netwerk, het liefst gestart vanaf de kluisstick. Telefoons blijven buiten de kamer.
vault-ceremony-need-printer = Een printer met een kabel. Bewaart die wat hij heeft afgedrukt, dan moet hij daarna worden gewist of vernietigd.
vault-ceremony-need-envelopes = Voor elke sleutelbewaarder een envelop en, als u wilt, een lege USB-stick.
vault-ceremony-need-stick = Nog een USB-stick voor het openbare bestand, dat naar de server gaat.
vault-ceremony-next = U bepaalt hoeveel delen er zijn. Er wordt nog niets gemaakt.
vault-ceremony-begin-button = Iedereen is er: beginnen

## The ceremony: numbers and places

vault-numbers-title = Hoeveel delen?
vault-numbers-intro = Elke sleutelbewaarder bewaart één deel. Het kleinere getal eronder zegt hoeveel van hen moeten samenkomen.
vault-numbers-shares-label = Te maken delen, één per sleutelbewaarder
vault-numbers-shares-hint = 2 tot en met 15. Een burgercomité heeft zeven leden: zeven is een goed getal.
vault-numbers-quorum-label = Delen die samen de verzameling openen
vault-numbers-quorum-hint = Minstens 2. Drie van de zeven betekent: er mogen vier delen verloren gaan, en twee sleutelbewaarders samen kunnen niets.
vault-numbers-impossible = Deze getallen passen niet bij elkaar. Maak 2 tot en met 15 delen, waarvan er minstens 2 en hoogstens alle nodig zijn.
vault-numbers-fragile = Met deze getallen mag geen enkel deel verloren gaan. Gebeurt dat toch, dan is alles wat verzameld is voorgoed verloren. Maak minstens één deel meer dan er nodig zijn.
vault-numbers-fragile-label = Wij weten dat nooit een deel verloren mag gaan
vault-numbers-place-label = Waar de bestanden van deze zitting komen
vault-numbers-place-hint = Daar komen alleen het openbare bestand en de deelbestanden die sleutelbewaarders willen hebben.
vault-numbers-next = U geeft op wie de sleutelbewaarders zijn.

## The ceremony: custodians

vault-custodians-title = Wie zijn de sleutelbewaarders?
vault-custodians-intro = Op elk blad staan de naam en de aanwijzingen, in de taal die u hier kiest.
vault-custodians-person = Deel { $number }
vault-custodians-name-label = Naam van de sleutelbewaarder
vault-custodians-language-label = Taal van het blad
vault-custodians-missing = Geef elke sleutelbewaarder een naam.
vault-custodians-next = De sleutel wordt gemaakt. Tot dan kunt u nog terug en alles wijzigen.

## The ceremony: making the key

vault-make-title = De sleutel maken
vault-make-intro = De sleutel wordt in het geheugen gemaakt, verdeeld en meteen gewist. Hij wordt nergens opgeschreven.
vault-make-summary = Er worden { $shares } delen gemaakt. Elke { $quorum } daarvan openen wat verzameld wordt.
vault-make-warning = Blijf vanaf nu tot elk deel overhandigd is. Wordt het programma eerder gesloten, dan is de sleutel weg en houdt u een nieuwe ceremonie.
vault-make-button = Nu de sleutel en zijn { $shares } delen maken

## The ceremony: handing over

vault-hand-title = Deel { $number } voor { $name }
vault-hand-count = { $given } van { $shares } delen overhandigd
vault-hand-leave = Naar het scherm en het papier kijkt nu alleen: { $name }.

vault-sheet-intro = Druk dit blad nu af. Het is het deel: wie het heeft, bezit een stuk van de sleutel.
vault-sheet-open-button = Het blad tonen om af te drukken
vault-sheet-page-button = Het blad als pagina tonen
vault-sheet-hint = Het gaat open in een eigen venster. Druk het daar af, kijk of elke groep leesbaar is en sluit het venster. Bewaar het niet.
vault-sheet-save-label = Geen printer hier? Het blad als bestand opslaan
vault-sheet-save-hint = Wie het bestand krijgt, heeft het deel. Druk het af op een computer zonder netwerk en vernietig daarna de USB-stick.
vault-sheet-save-button = Het blad opslaan
vault-sheet-saved = Het blad is opgeslagen: { $file }.
vault-sheet-next = Twee groepen worden van het papier voorgelezen, om te laten zien dat het leesbaar is. Wie leest: { $name }.
vault-sheet-printed-button = Het blad is afgedrukt

vault-prove-intro = Er wordt van het afgedrukte blad gelezen, niet van het scherm. Wie leest: { $name }.
vault-prove-group-label = Groep { $group } op het blad
vault-prove-wrong = Groep { $group } is niet wat het blad zou moeten zeggen. Lees haar nog eens. Is zij niet leesbaar, ga dan terug en druk het blad opnieuw af.
vault-prove-next = U kunt het deel ook als bestand opslaan.
vault-prove-button = Dat staat er op het blad

vault-file-intro = Het blad is genoeg. Een bestand op een USB-stick is handiger in gebruik en makkelijker te kopiëren. Wie beslist: { $name }.
vault-file-none-label = Geen bestand, alleen het blad
vault-file-locked-label = Een bestand onder een eigen wachtzin
vault-file-plain-label = Een bestand zonder wachtzin
vault-file-place-label = Waar het bestand komt
vault-file-passphrase-label = Wachtzin, gekozen door de sleutelbewaarder
vault-file-passphrase-hint = Minstens twaalf tekens: vier woorden of meer. Wie haar vergeet, heeft het blad nog.
vault-file-again-label = De wachtzin nog een keer
vault-file-short = De wachtzin is te kort. Neem minstens twaalf tekens.
vault-file-differs = De twee wachtzinnen zijn niet gelijk. Typ ze allebei opnieuw.
vault-file-button = Verder
vault-file-fault = Het bestand kon niet worden geschreven. Kijk of de USB-stick erin zit en beschreven mag worden, en probeer het opnieuw.

vault-over-intro = Doe het blad in zijn envelop en geef het aan: { $name }.
vault-over-saved = Het deel is ook opgeslagen: { $file }.
vault-over-final = Hierna vergeet het programma het deel. Het kan niet nog eens worden afgedrukt.
vault-over-next = Het volgende deel.
vault-over-next-last = Het openbare bestand voor de server.
vault-over-button = Overhandigd aan { $name }

## The ceremony: the public file and the end

vault-public-title = Het openbare bestand voor de server
vault-public-intro = Dit kleine ondertekende bestand zegt de server voor welke sleutel hij verzegelt. Er staat niets geheims in.
vault-public-saved = Het is opgeslagen: { $file }.
vault-public-thumbprint-label = Digitale vingerafdruk van de comitésleutel
vault-public-thumbprint-hint = Elke sleutelbewaarder schrijft hem op of heeft hem op het blad. De openbare site zal dezelfde letters en cijfers tonen: toont die andere, dan heeft iemand de sleutel verwisseld.
vault-public-code-label = Hetzelfde bestand als code
vault-public-next = Breng het bestand naar de server en laad het daar. Repeteer daarna het openen, voordat de verzameling begint.
vault-public-button = De vingerafdruk is opgeschreven
vault-end-title = Klaar, en gewist
vault-end-ceremony = De sleutel is gemaakt en vergeten. { $shares } delen zijn bij hun sleutelbewaarders, en deze computer heeft er geen meer van.
vault-end-renewal = De nieuwe delen zijn bij hun sleutelbewaarders, en deze computer heeft er geen meer van.
vault-end-old = De oude delen openen nog steeds wat verzameld is. Vraag ze stuk voor stuk terug, op nummer, en vernietig ze.
vault-end-written = Wat er geschreven is
vault-end-nothing = Verder is er niets geschreven.
vault-end-off = Zet nu de computer uit. Klap hem niet alleen dicht.

## Entering shares

vault-shares-title = De delen invoeren
vault-shares-intro = De sleutelbewaarders voeren een voor een hun deel in, op een van deze manieren. De anderen kijken weg.
vault-shares-found-label = Een deelbestand dat hier of op een USB-stick is gevonden
vault-shares-found-none = Geen van deze
vault-shares-count = { $given } van de { $quorum } delen die nodig zijn
vault-shares-have = Deel { $number } is er en is goed.
vault-shares-file-label = Of een deelbestand van elders
vault-shares-passphrase-label = De wachtzin ervan, als die er is
vault-shares-groups-label = Of de groepen van het blad
vault-shares-groups-hint = Typ alle groepen achter elkaar. Hoofdletters of kleine letters, met of zonder spaties.
vault-shares-code-label = Of wat een scanner uit de code heeft gelezen
vault-shares-nothing = Voer een deel in op een van deze manieren: een bestand, de groepen of de code.
vault-shares-add-button = Dit deel toevoegen
vault-shares-enough = Er zijn genoeg delen. U kunt doorgaan.
vault-shares-next = De delen blijven in het geheugen tot deze taak klaar is, en worden dan gewist.

vault-share-not-a-share = Dit is geen hersteldeel. Neem het bestand dat de ceremonie heeft geschreven, of de groepen op het blad.
vault-share-groups = { $count ->
    [one] Groep { $groups } is verkeerd getypt. Vergelijk haar met het blad.
   *[other] De groepen { $groups } zijn verkeerd getypt. Vergelijk ze met het blad.
}
vault-share-length = Er zijn { $count } groepen, en een deel heeft er { $max }. Kijk of er een is weggelaten of dubbel is getypt.
vault-share-damaged = Het deel is beschadigd of verkeerd getypt. Vergelijk het groep voor groep met het blad.
vault-share-foreign = Dit deel hoort bij de sleutel van een ander comité. Neem dat van deze ceremonie.
vault-share-wrong = Dit is niet het deel { $number } dat de ceremonie heeft gemaakt. Neem het deel van een andere sleutelbewaarder en waarschuw de organisatoren.
vault-share-repeated = Deel { $number } is er al. Elk deel telt één keer.
vault-share-locked = Dit bestand is afgesloten met een wachtzin. Kies het opnieuw en typ de wachtzin.
vault-share-passphrase = De wachtzin opent dit bestand niet. Kies het opnieuw en typ de wachtzin nog eens.
vault-share-large = Dit bestand is te groot voor een deel. Kies het bestand waarvan de naam met share begint.

## Checking one share

vault-check-title = Uw deel controleren
vault-check-intro = Doe dit alleen. U hebt uw deel nodig en het openbare bestand committee.json, dat iedereen mag hebben: de organisatoren sturen het.
vault-check-record-label = Het openbare bestand committee.json
vault-check-record-file-label = Of dat bestand van elders
vault-check-record-wrong = Dit is geen openbaar bestand van een ceremonie, of het is gewijzigd. Vraag de organisatoren om committee.json.
vault-check-button = Het deel controleren
vault-check-good-title = Uw deel is goed
vault-check-good = Deel { $number } van { $shares } is precies zoals de ceremonie het heeft gemaakt. Leg het terug op zijn plaats en zeg de organisatoren dat u het vandaag hebt gecontroleerd.
vault-check-bad-title = Het deel is niet aangenomen
vault-check-thumbprint = Het hoort bij de comitésleutel met deze vingerafdruk. Vergelijk die met de vingerafdruk die u hebt opgeschreven.
vault-check-wiped = Wat u hebt ingevoerd, is al gewist.
vault-check-again-button = Nog een deel controleren

## The rehearsal

vault-rehearsal-title = Het openen repeteren
vault-rehearsal-intro = De server heeft een proefsteunbetuiging verzegeld zoals hij echte zal verzegelen, en de organisatoren hebben u het bestand rehearsal.json gebracht. Echte delen openen die hier, en het antwoord gaat terug naar de server.
vault-rehearsal-file-label = Het bestand rehearsal.json van de server
vault-rehearsal-other-label = Of dat bestand van elders
vault-rehearsal-file-wrong = Dit is geen repetitie van een server, of zij is gewijzigd. Vraag de beheerder haar opnieuw te maken.
vault-rehearsal-next = U voert zoveel delen in als de verzameling nodig zal hebben.
vault-rehearsal-failed = De delen zijn goed, maar de proefsteunbetuiging gaat niet open. De verzameling mag niet beginnen: waarschuw de beheerder en de organisatoren.
vault-rehearsal-done-title = De proefsteunbetuiging ging open
vault-rehearsal-done = Het antwoord is opgeslagen: { $file }. Er staat niets geheims in. Breng het naar de server; het controlespoor zal zeggen welke delen zijn gebruikt, op nummer.
vault-rehearsal-place-label = Waar het antwoord komt

## Opening: the collection

vault-open-title = Welke verzameling?
vault-open-intro = Kies de verzegelde verzameling die de server heeft geëxporteerd. Zij wordt bekeken voordat iemand een deel invoert.
vault-open-found-label = Verzamelingen gevonden op deze computer en zijn USB-sticks
vault-open-none = Er is er geen gevonden. Steek de USB-stick erin en laad deze pagina opnieuw, of typ waar het bestand is.
vault-open-path-label = Of waar het bestand is
vault-open-path-hint = Het hele pad, dat met een schuine streep begint.
vault-open-path-wrong = Dat bestand is er niet of kan niet worden gelezen. Kijk of de stick erin zit.
vault-open-look-button = Bekijken
vault-open-look-next = Het bestand wordt van de eerste tot de laatste byte geverifieerd. Bij een groot bestand duurt dat een paar minuten.

vault-facts-title = Is dit de juiste verzameling?
vault-facts-whole = Het bestand is heel, en ondertekend door de server die heeft verzameld.
vault-facts-rehearsal = Dit is een repetitie. Er zitten geen echte steunbetuigingen in.
vault-facts-name = Naam van de verzameling
vault-facts-initiative = Registratienummer
vault-facts-exported = Geëxporteerd op
vault-facts-server = Vingerafdruk van de sleutel van de server
vault-facts-committee = Vingerafdruk van de comitésleutel
vault-facts-digest = SHA-256 van het bestand
vault-facts-generation = Generatie van de sleutel
vault-facts-compare = Vergelijk de twee vingerafdrukken met die welke de sleutelbewaarders hebben opgeschreven. Verschilt er een, stop dan hier.
vault-facts-compare-label = Beide vingerafdrukken zijn die welke zijn opgeschreven
vault-facts-compare-missing = Vergelijk eerst de vingerafdrukken en bevestig het hier.
vault-facts-submissions = Inzendingen
vault-facts-withdrawn = Ingetrokken
vault-facts-state = Lidstaat
vault-facts-total = Alles samen
vault-facts-next = De sleutelbewaarders voeren hun delen in.
vault-facts-button = Dit is de juiste

## Opening: recipients, files, place

vault-recipients-title = Wie zal elk pakket lezen?
vault-recipients-intro = Elk pakket wordt versleuteld voor de autoriteit van één lidstaat. Een autoriteit die geen sleutel heeft gegeven, krijgt een wachtzin van acht woorden, afgedrukt in een brief.
vault-recipients-approved = Goedgekeurd door de organisatoren: { $thumbprint }
vault-recipients-letter = Een wachtzin, in een brief
vault-recipients-file = De sleutel in { $file }
vault-recipients-wrong = De sleutel voor { $state } kan niet worden gebruikt. Kies een andere, of de brief.
vault-recipients-hint = Sleutels worden gezocht in de bestanden naast de verzameling. Vergelijk de vingerafdruk telefonisch met de autoriteit voordat u er een kiest.
vault-recipients-next = U kiest de bestanden en waar ze komen.

vault-packages-title = Wat komt er in de pakketten?
vault-packages-formats-label = Bestanden in elk pakket
vault-packages-xml-label = XML, dat de programma’s van autoriteiten lezen
vault-packages-csv-label = Een tabel in CSV, die in een rekenblad opengaat
vault-packages-pdf-label = PDF, de steunbetuigingen als formulieren om te lezen of af te drukken
vault-packages-formats-missing = Kies minstens één soort bestanden.
vault-packages-part-label = Steunbetuigingen in één deelpakket, hoogstens
vault-packages-part-hint = Grote pakketten worden verdeeld. 250 000 past bij de meeste autoriteiten.
vault-packages-part-wrong = Geef een geheel getal van 1 000 tot en met 10 000 000.
vault-packages-place-label = Waar de pakketten komen
vault-packages-place-hint = Daar wordt een nieuwe map gemaakt. Er moet ongeveer zoveel ruimte zijn als de verzameling inneemt, en drie keer zoveel met PDF.
vault-packages-next = De verzameling wordt geopend en de pakketten worden gemaakt. Dat kan een tijd duren, en kan worden afgebroken en hervat.
vault-packages-warning = Vanaf hier staan de steunbetuigingen in het geheugen van deze computer. Op de schijf komen ze alleen versleuteld.
vault-packages-button = De verzameling openen en de pakketten maken

## Long work

vault-work-title = Even geduld
vault-work-intro = Deze pagina ververst zichzelf. U kunt haar open laten en niets doen.
vault-work-verifying = Het bestand wordt geverifieerd.
vault-work-epochs = De sleutel opent de verzameling.
vault-work-sorting = De steunbetuigingen worden vergeleken, zodat ieder één keer telt.
vault-work-packaging = Het pakket wordt gemaakt voor: { $state }.
vault-work-other = Het programma werkt.
vault-work-percent = { $percent } % van dit onderdeel

## Opening: what came of it

vault-result-title = De pakketten zijn gemaakt
vault-result-place = Ze staan in { $place }.
vault-result-adds-up = Van elke inzending is rekenschap gegeven: de kolommen kloppen.
vault-result-packaged = In het pakket
vault-result-repeats = Herhalingen
vault-result-alternatives = Alternatieven, apart gehouden
vault-result-failures = Niet geopend
vault-result-package = Pakket
vault-result-explain = Een herhaling is een tweede inzending van dezelfde persoon met dezelfde gegevens; een alternatief heeft andere gegevens, en de autoriteit kan het in plaats daarvan meetellen. Samen tellen ze één keer.
vault-result-failures-heading = Inzendingen die niet konden worden geopend
vault-result-failures-none = Elke inzending kon worden geopend.
vault-result-failures-more = Het manifest noemt ze alle { $count }.
vault-result-reason-unknown-epoch = de verzameling mist wat het opent
vault-result-reason-unsigned-epoch = niet ondertekend door de server
vault-result-reason-foreign-epoch = gemaakt door een andere server, of voor een andere sleutel
vault-result-reason-does-not-open = gewijzigd, of voor iets anders verzegeld
vault-result-reason-not-a-statement = bevat geen steunbetuiging
vault-result-reason-no-form = past bij geen formulier van deze lidstaat
vault-result-reason-withdrawn = ook als ingetrokken gemerkt
vault-result-reason-other = om een reden die in het manifest staat
vault-result-letters-heading = Brieven om af te drukken
vault-result-letters = Stuur elke brief langs een andere weg dan het pakket: wie beide heeft, kan alles lezen. Druk de brieven nu af en verwijder ze daarna.
vault-result-wiped = De delen en de sleutel zijn gewist.
vault-result-next = Overhandig elk pakket aan zijn autoriteit. Op de eerste pagina staat wat de autoriteit ermee doet.
vault-result-done-button = Klaar

## Renewal

vault-renew-title = De delen vernieuwen
vault-renew-intro = Nieuwe sleutelbewaarders krijgen nieuwe delen van dezelfde sleutel. Zoveel oude delen als nodig zijn, komen nog eens bij elkaar.
vault-renew-revokes-nothing = De oude delen blijven ook goed. Wie de verzameling niet meer mag openen, moet het oude blad teruggeven. Kan dat niet, maak dan in plaats daarvan een nieuwe sleutel.
vault-renew-record-label = Het openbare bestand van de sleutel, committee.json
vault-renew-next = De sleutelbewaarders voeren de oude delen in.

## Verifying

vault-verify-title = Een bestand verifiëren
vault-verify-intro = Kies een verzameling, een pakket, een map met pakketten of een openbaar bestand. Er verandert niets en er is niets geheims nodig.
vault-verify-found-label = Gevonden op deze computer en zijn USB-sticks
vault-verify-button = Verifiëren
vault-verify-good-title = Alles is heel
vault-verify-bad-title = Het is niet zoals het hoort
vault-verify-collection = Een verzegelde verzameling, heel en ondertekend door de server die haar heeft gemaakt.
vault-verify-package = Een pakket voor { $state }: elk bestand is zoals het manifest zegt.
vault-verify-opening = Alles wat bij een opening is geschreven: elk pakket is zoals het manifest zegt.
vault-verify-share = Een hersteldeel. Berg het op; controleer het onder “Een deel controleren”.
vault-verify-ceremony = Het openbare bestand van een sleutelceremonie, ongewijzigd. Elke { $quorum } van de { $shares } delen openen wat ervoor verzegeld is.
vault-verify-encrypted = Een versleuteld bestand. Ontsleutel het eerst met zijn sleutel of wachtzin, en verifieer wat erin zit.
vault-verify-other = Een bestand van Cista, heel.
vault-verify-unknown = Dit is niets wat Cista maakt. Kies een verzameling, een pakket of de map ervan, of een openbaar bestand.
vault-verify-unreadable = Het kan niet worden gelezen. Kijk of het pad klopt en of de stick erin zit.
vault-verify-changed = Het is gewijzigd, afgekapt of beschadigd. Vertrouw niets wat erin staat, en vraag het opnieuw te sturen.
vault-verify-held = Ceremonie gehouden op
vault-verify-statements = Steunbetuigingen erin

vault-sample-heading = Een steekproef trekken
vault-sample-text = Een autoriteit die met een steekproef verifieert, trekt hier welke steunbetuigingen zij bekijkt. Dezelfde startwaarde geeft altijd dezelfde steekproef, zodat iedereen die kan herhalen.
vault-sample-size-label = Steunbetuigingen in de steekproef
vault-sample-seed-label = De eigen startwaarde van de autoriteit
vault-sample-seed-hint = Woorden of getallen die niemand kon voorzien: dobbelsteenworpen bijvoorbeeld. Schrijf ze op.
vault-sample-wrong = Geef een aantal steunbetuigingen, hoogstens zoveel als er zijn, en een startwaarde.
vault-sample-button = De steekproef trekken
vault-sample-done = Er zijn { $count } steunbetuigingen getrokken. De lijst is opgeslagen: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = De verzameling is niet heel, of zij is gewijzigd. Kopieer haar opnieuw van de server en vergelijk de SHA-256.
vault-fault-signature = De verzameling is niet ondertekend door de server die zij noemt. Vertrouw niets wat erin staat, en waarschuw de organisatoren.
vault-fault-shares = De delen vormen niet de sleutel waarvoor deze verzameling verzegeld is. Waarschuw de organisatoren.
vault-fault-generation = De verzameling is voor meer dan één sleutel verzegeld, en de delen van een andere generatie ontbreken ook.
vault-fault-place = Daar kan niets worden geschreven, of de map is niet leeg. Kies een andere plaats.
vault-fault-space = De pakketten konden niet tot het eind worden geschreven. Kijk of er ruimte is en begin opnieuw: voltooide pakketten blijven behouden.
vault-fault-recipient = De sleutel van een autoriteit kan niet worden gebruikt. Kies een andere, of de brief.
vault-fault-moved = De verzameling veranderde tijdens het lezen. Laat de stick erin, of kopieer het bestand eerst naar deze computer.
vault-fault-program = Het programma maakte een fout en schreef niets meer. Noteer wat het hieronder zegt en meld het.

## Choosing a place

vault-place-here = De map waarmee het programma is gestart: { $place }
vault-place-stick = De USB-stick { $place }
vault-place-none = Er is geen USB-stick gevonden. Steek er een in en laad deze pagina opnieuw.
vault-place-other-label = Of een andere map
vault-place-wrong = Deze map is er niet, of er kan niets in worden geschreven. Kies een andere.
