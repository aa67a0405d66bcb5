# Cista, dansk. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – boksen
vault-frame-name = Boksen
vault-frame-navigation = Opgaver i den rækkefølge, en indsamling har
vault-frame-home = Oversigt
vault-frame-offline = Denne computer har intet netværk. Intet forlader den.
vault-frame-network = Et netværk er aktivt på denne computer ({ $device }). Træk kablet ud, og slå det trådløse netværk fra, før du indtaster noget.
vault-frame-swap = Denne computer kan skrive sin hukommelse til en disk. Brug boksens USB-nøgle, eller få nogen til at slå swap fra, før du indtaster en andel.
vault-frame-idle = Når ingen gør noget her i { $minutes } minutter, slettes alle hemmeligheder, og mødet slutter.
vault-frame-step = Trin { $step } af { $steps }
vault-frame-next = Hvad der kommer bagefter
vault-frame-final = Dette kan ikke fortrydes
vault-frame-back-button = Tilbage
vault-frame-continue-button = Fortsæt
vault-home-sitting = Et møde er i gang: { $name }. Det er, hvor du forlod det.
vault-frame-resume-button = Gå videre med det
vault-frame-stop-button = Afslut mødet, og slet alt
vault-frame-wrong = Se på dette en gang til
vault-frame-detail = Hvad programmet siger om det, på engelsk

## The first page

vault-home-title = Hvad vil du gøre?
vault-home-intro = Dette program kører kun på denne computer. Det viser ét trin pr. side, og hver side siger, hvad der kommer bagefter, og hvad der ikke kan fortrydes.
vault-home-interrupted = En ceremoni blev afbrudt her den { $date }. Dens nøgle var kun i hukommelsen og er væk. Begynd forfra, og ødelæg den ceremonis ark og filer.
vault-home-interrupted-shares = { $count ->
    [one] { $count } andel af den var allerede overdraget: bed om at få den tilbage.
   *[other] { $count } andele af den var allerede overdraget: bed om at få dem tilbage.
}
vault-task-ceremony = Hold nøgleceremonien
vault-task-ceremony-text = Lav komitéens nøgle, og giv hver nøgleforvalter en andel af den. Omkring en time, før indsamlingen begynder.
vault-task-rehearsal = Øv åbningen
vault-task-rehearsal-text = Vis med rigtige andele, at en prøveerklæring fra serveren kan åbnes. Først derefter kan indsamlingen begynde.
vault-task-check = Kontrollér en andel
vault-task-check-text = Find ud af, om din andel stadig er god, alene og derhjemme. Fem minutter, hver tredje måned.
vault-task-open = Åbn indsamlingen
vault-task-open-text = Når indsamlingen er slut: saml andelene, og lav en pakke til hvert medlemsland.
vault-task-renew = Forny andelene
vault-task-renew-text = Når nøgleforvalterne skifter: lav et nyt sæt andele til den samme nøgle.
vault-task-verify = Efterprøv en fil
vault-task-verify-text = Spørg, hvad en indsamling eller en pakke er, om den er hel, og hvad den indeholder. Der skal ingen andel bruges.

## Who may enter

vault-door-title = Denne adresse åbner ikke boksen
vault-door-text = Adressen, som programmet viser, kan bruges én gang, i én browser. Tryk på Enter, hvor programmet blev startet, og brug den nye adresse, det viser.
vault-failure-title = Det gik ikke
vault-failure-form = Siden var for gammel eller kom ikke fra boksen. Intet blev gjort. Gå tilbage til oversigten, og prøv igen.
vault-failure-large = Det, du sendte, er større end alt, hvad denne side tager imod. Intet blev gjort. Vælg en anden fil.
vault-failure-missing = Den side findes ikke. Gå tilbage til oversigten.
vault-failure-ours = Noget gik galt i programmet. Intet blev skrevet. Gå tilbage til oversigten, og prøv igen.
vault-failure-order = Dette trin er ikke muligt nu. Siden viser, hvor mødet står.
vault-failure-home-button = Til oversigten

## Ending a sitting

vault-stop-title = Vil du afslutte dette møde?
vault-stop-text = Alt hemmeligt, som dette møde har i hukommelsen, slettes. Filer, der allerede er skrevet, bliver, hvor de er.
vault-stop-ceremony = Andele, der ikke er overdraget, går tabt. Så længe ikke hver andel er overdraget, må nøglen ikke bruges: hold en ny ceremoni.
vault-stop-button = Slet alt, og afslut
vault-stop-keep-button = Nej, fortsæt

## The ceremony: before it

vault-ceremony-title = Nøgleceremonien
vault-ceremony-intro = Alt, hvad der indsamles, forsegles til én nøgle. Den nøgle laves nu, deles i andele og glemmes. Senere kan nogle nøgleforvaltere tilsammen sætte den sammen igen, og ingen andre.
vault-ceremony-need-heading = Hvad I skal bruge
vault-ceremony-need-people = Nøgleforvalterne, eller mindst to personer, der følger hvert trin. Ingen er alene med computeren.
vault-ceremony-need-computer = En computer uden netværk, helst startet fra boksens USB-nøgle. Telefoner bliver uden for rummet.
vault-ceremony-need-printer = En printer med kabel. En, der gemmer, hvad den har printet, skal bagefter slettes eller ødelægges.
vault-ceremony-need-envelopes = Til hver nøgleforvalter en kuvert og, hvis I vil, en tom USB-nøgle.
vault-ceremony-need-stick = Endnu en USB-nøgle til den offentlige fil, som skal til serveren.
vault-ceremony-next = I bestemmer, hvor mange andele der er. Der laves intet endnu.
vault-ceremony-begin-button = Alle er her: begynd

## The ceremony: numbers and places

vault-numbers-title = Hvor mange andele?
vault-numbers-intro = Hver nøgleforvalter opbevarer én andel. Det mindste tal nedenfor siger, hvor mange af dem der skal mødes.
vault-numbers-shares-label = Andele, der laves, én pr. nøgleforvalter
vault-numbers-shares-hint = 2 til 15. En borgerkomité har syv medlemmer: syv er et godt tal.
vault-numbers-quorum-label = Andele, der tilsammen åbner indsamlingen
vault-numbers-quorum-hint = Mindst 2. Tre af syv betyder: fire andele kan gå tabt, og to nøgleforvaltere kan intet gøre tilsammen.
vault-numbers-impossible = Tallene passer ikke sammen. Lav 2 til 15 andele, og lad mindst 2 og højst alle være nødvendige.
vault-numbers-fragile = Med disse tal må ikke en eneste andel gå tabt. Sker det, er alt, hvad der er indsamlet, tabt for altid. Lav mindst én andel mere, end der er brug for.
vault-numbers-fragile-label = Vi ved, at ingen andel nogensinde må gå tabt
vault-numbers-place-label = Hvor dette mødes filer skal hen
vault-numbers-place-hint = Der skrives kun den offentlige fil og de andelsfiler, som nøgleforvaltere ønsker.
vault-numbers-next = I angiver, hvem nøgleforvalterne er.

## The ceremony: custodians

vault-custodians-title = Hvem er nøgleforvalterne?
vault-custodians-intro = Navnet og vejledningen trykkes på hvert ark, på det sprog, der vælges her.
vault-custodians-person = Andel { $number }
vault-custodians-name-label = Nøgleforvalterens navn
vault-custodians-language-label = Arkets sprog
vault-custodians-missing = Giv hver nøgleforvalter et navn.
vault-custodians-next = Nøglen laves. Indtil da kan I stadig gå tilbage og ændre alt.

## The ceremony: making the key

vault-make-title = Lav nøglen
vault-make-intro = Nøglen laves i hukommelsen, deles og slettes med det samme. Den skrives aldrig ned noget sted.
vault-make-summary = Der laves { $shares } andele. { $quorum } vilkårlige af dem åbner det, der indsamles.
vault-make-warning = Bliv fra nu af, til hver andel er overdraget. Lukkes programmet før det, er nøglen tabt, og I holder en ny ceremoni.
vault-make-button = Lav nu nøglen og dens { $shares } andele

## The ceremony: handing over

vault-hand-title = Andel { $number } til { $name }
vault-hand-count = { $given } af { $shares } andele overdraget
vault-hand-leave = Kun én person ser nu på skærmen og papiret: { $name }.

vault-sheet-intro = Print dette ark nu. Det er andelen: den, der har det, har en del af nøglen.
vault-sheet-open-button = Vis arket til print
vault-sheet-page-button = Vis arket som en side
vault-sheet-hint = Det åbnes i et vindue for sig. Print det der, se efter, om hver gruppe kan læses, og luk vinduet. Gem det ikke.
vault-sheet-save-label = Ingen printer her? Gem arket som en fil
vault-sheet-save-hint = Den, der får filen, har andelen. Print den på en computer uden netværk, og ødelæg bagefter USB-nøglen.
vault-sheet-save-button = Gem arket
vault-sheet-saved = Arket blev gemt: { $file }.
vault-sheet-next = To grupper læses op fra papiret for at vise, at det kan læses. Den, der læser: { $name }.
vault-sheet-printed-button = Arket er printet

vault-prove-intro = Der læses fra det printede ark, ikke fra skærmen. Den, der læser: { $name }.
vault-prove-group-label = Gruppe { $group } på arket
vault-prove-wrong = Gruppe { $group } er ikke, hvad arket burde sige. Læs den en gang til. Kan den ikke læses, så gå tilbage, og print arket igen.
vault-prove-next = Du kan også gemme andelen som en fil.
vault-prove-button = Det står på arket

vault-file-intro = Arket er nok. En fil på en USB-nøgle er nemmere at bruge og nemmere at kopiere. Den, der bestemmer: { $name }.
vault-file-none-label = Ingen fil, kun arket
vault-file-locked-label = En fil under en egen adgangssætning
vault-file-plain-label = En fil uden adgangssætning
vault-file-place-label = Hvor filen skal hen
vault-file-passphrase-label = Adgangssætning, valgt af nøgleforvalteren
vault-file-passphrase-hint = Mindst tolv tegn: fire ord eller flere. Den, der glemmer den, har stadig arket.
vault-file-again-label = Adgangssætningen en gang til
vault-file-short = Adgangssætningen er for kort. Brug mindst tolv tegn.
vault-file-differs = De to adgangssætninger er ikke ens. Skriv begge igen.
vault-file-button = Gå videre
vault-file-fault = Filen kunne ikke skrives. Se efter, om USB-nøglen sidder i og kan skrives til, og prøv igen.

vault-over-intro = Læg arket i dets kuvert, og giv det til: { $name }.
vault-over-saved = Andelen blev også gemt: { $file }.
vault-over-final = Herefter glemmer programmet andelen. Den kan ikke printes igen.
vault-over-next = Den næste andel.
vault-over-next-last = Den offentlige fil til serveren.
vault-over-button = Arket er overdraget til { $name }

## The ceremony: the public file and the end

vault-public-title = Den offentlige fil til serveren
vault-public-intro = Denne lille signerede fil fortæller serveren, hvilken nøgle den forsegler til. Den indeholder intet hemmeligt.
vault-public-saved = Den blev gemt: { $file }.
vault-public-thumbprint-label = Komiténøglens digitale fingeraftryk
vault-public-thumbprint-hint = Hver nøgleforvalter skriver det ned eller har det på arket. Det offentlige websted vil vise de samme bogstaver og tal: viser det andre, har nogen skiftet nøglen ud.
vault-public-code-label = Den samme fil som kode
vault-public-next = Tag filen med til serveren, og indlæs den der. Øv så åbningen, før indsamlingen begynder.
vault-public-button = Fingeraftrykket er skrevet ned
vault-end-title = Færdig, og slettet
vault-end-ceremony = Nøglen blev lavet og glemt. { $shares } andele er hos deres nøgleforvaltere, og denne computer har ingen af dem mere.
vault-end-renewal = De nye andele er hos deres nøgleforvaltere, og denne computer har ingen af dem mere.
vault-end-old = De gamle andele åbner stadig det, der er indsamlet. Kald hver af dem ind efter nummer, og ødelæg den.
vault-end-written = Hvad der blev skrevet
vault-end-nothing = Der blev ikke skrevet andet.
vault-end-off = Sluk nu computeren. Luk ikke bare låget.

## Entering shares

vault-shares-title = Indtast andelene
vault-shares-intro = Nøgleforvalterne indtaster deres andel en ad gangen, på en af disse måder. De andre ser væk.
vault-shares-found-label = En andelsfil, der blev fundet her eller på en USB-nøgle
vault-shares-found-none = Ingen af disse
vault-shares-count = { $given } af { $quorum } andele, der er brug for
vault-shares-have = Andel { $number } er her og er god.
vault-shares-file-label = Eller en andelsfil andetstedsfra
vault-shares-passphrase-label = Dens adgangssætning, hvis den har en
vault-shares-groups-label = Eller grupperne fra arket
vault-shares-groups-hint = Skriv alle grupper efter hinanden. Store eller små bogstaver, med eller uden mellemrum.
vault-shares-code-label = Eller det, en scanner læste fra koden
vault-shares-nothing = Indtast en andel på en af disse måder: en fil, grupperne eller koden.
vault-shares-add-button = Tilføj denne andel
vault-shares-enough = Der er nok andele. Du kan fortsætte.
vault-shares-next = Andelene bliver i hukommelsen, til opgaven er færdig, og slettes så.

vault-share-not-a-share = Dette er ikke en gendannelsesandel. Tag filen, som ceremonien skrev, eller grupperne på arket.
vault-share-groups = { $count ->
    [one] Gruppe { $groups } er skrevet forkert. Sammenlign den med arket.
   *[other] Grupperne { $groups } er skrevet forkert. Sammenlign dem med arket.
}
vault-share-length = Der er { $count } grupper, og en andel har { $max }. Se efter, om en er udeladt eller skrevet to gange.
vault-share-damaged = Andelen er beskadiget eller skrevet forkert. Sammenlign den med arket, gruppe for gruppe.
vault-share-foreign = Denne andel hører til en anden komités nøgle. Tag den fra denne ceremoni.
vault-share-wrong = Dette er ikke den andel { $number }, som ceremonien lavede. Tag en anden nøgleforvalters andel, og sig det til initiativtagerne.
vault-share-repeated = Andel { $number } er her allerede. Hver andel tæller én gang.
vault-share-locked = Filen er låst med en adgangssætning. Vælg den igen, og skriv dens adgangssætning.
vault-share-passphrase = Adgangssætningen åbner ikke filen. Vælg den igen, og skriv adgangssætningen en gang til.
vault-share-large = Filen er for stor til en andel. Vælg filen, hvis navn begynder med share.

## Checking one share

vault-check-title = Kontrollér din andel
vault-check-intro = Gør det alene. Du skal bruge din andel og den offentlige fil committee.json, som alle må have: initiativtagerne sender den.
vault-check-record-label = Den offentlige fil committee.json
vault-check-record-file-label = Eller den fil andetstedsfra
vault-check-record-wrong = Dette er ikke en ceremonis offentlige fil, eller den er ændret. Bed initiativtagerne om committee.json.
vault-check-button = Kontrollér andelen
vault-check-good-title = Din andel er god
vault-check-good = Andel { $number } af { $shares } er præcis, som ceremonien lavede den. Læg den tilbage på sin plads, og sig til initiativtagerne, at du har kontrolleret den i dag.
vault-check-bad-title = Andelen blev ikke godtaget
vault-check-thumbprint = Den hører til komiténøglen med dette fingeraftryk. Sammenlign det med det, du skrev ned.
vault-check-wiped = Det, du indtastede, er allerede slettet.
vault-check-again-button = Kontrollér endnu en andel

## The rehearsal

vault-rehearsal-title = Øv åbningen
vault-rehearsal-intro = Serveren har forseglet en prøveerklæring, som den vil forsegle rigtige, og initiativtagerne har givet jer filen rehearsal.json. Rigtige andele åbner den her, og svaret går tilbage til serveren.
vault-rehearsal-file-label = Filen rehearsal.json fra serveren
vault-rehearsal-other-label = Eller den fil andetstedsfra
vault-rehearsal-file-wrong = Dette er ikke en øvelse fra en server, eller den er ændret. Bed den driftsansvarlige om at lave den igen.
vault-rehearsal-next = I indtaster så mange andele, som indsamlingen får brug for.
vault-rehearsal-failed = Andelene er gode, men prøveerklæringen kan ikke åbnes. Indsamlingen må ikke begynde: sig det til den driftsansvarlige og initiativtagerne.
vault-rehearsal-done-title = Prøveerklæringen blev åbnet
vault-rehearsal-done = Svaret blev gemt: { $file }. Det indeholder intet hemmeligt. Tag det med til serveren; revisionssporet vil sige, hvilke andele der blev brugt, efter nummer.
vault-rehearsal-place-label = Hvor svaret skal hen

## Opening: the collection

vault-open-title = Hvilken indsamling?
vault-open-intro = Vælg den forseglede indsamling, som serveren eksporterede. Den ses igennem, før nogen indtaster en andel.
vault-open-found-label = Indsamlinger fundet på denne computer og dens USB-nøgler
vault-open-none = Der blev ikke fundet nogen. Sæt USB-nøglen i, og indlæs siden igen, eller skriv, hvor filen er.
vault-open-path-label = Eller hvor filen er
vault-open-path-hint = Hele stien, som begynder med en skråstreg.
vault-open-path-wrong = Filen findes ikke eller kan ikke læses. Se efter, om USB-nøglen sidder i.
vault-open-look-button = Se på den
vault-open-look-next = Filen efterprøves fra første til sidste byte. En stor fil tager nogle minutter.

vault-facts-title = Er det den rigtige indsamling?
vault-facts-whole = Filen er hel og signeret af serveren, der indsamlede.
vault-facts-rehearsal = Dette er en øvelse. Den indeholder ingen rigtige erklæringer.
vault-facts-name = Indsamlingens navn
vault-facts-initiative = Registreringsnummer
vault-facts-exported = Eksporteret den
vault-facts-server = Fingeraftryk for serverens nøgle
vault-facts-committee = Fingeraftryk for komitéens nøgle
vault-facts-digest = Filens SHA-256
vault-facts-generation = Nøglens generation
vault-facts-compare = Sammenlign de to fingeraftryk med dem, nøgleforvalterne skrev ned. Er et af dem anderledes, så stop her.
vault-facts-compare-label = Begge fingeraftryk er dem, der blev skrevet ned
vault-facts-compare-missing = Sammenlign først fingeraftrykkene, og bekræft det her.
vault-facts-submissions = Indsendelser
vault-facts-withdrawn = Trukket tilbage
vault-facts-state = Medlemsland
vault-facts-total = Alle tilsammen
vault-facts-next = Nøgleforvalterne indtaster deres andele.
vault-facts-button = Det er den rigtige

## Opening: recipients, files, place

vault-recipients-title = Hvem skal læse hver pakke?
vault-recipients-intro = Hver pakke krypteres til ét medlemslands myndighed. En myndighed, der ikke har givet en nøgle, får en adgangssætning på otte ord, trykt i et brev.
vault-recipients-approved = Godkendt af initiativtagerne: { $thumbprint }
vault-recipients-letter = En adgangssætning, i et brev
vault-recipients-file = Nøglen i { $file }
vault-recipients-wrong = Nøglen til { $state } kan ikke bruges. Vælg en anden, eller brevet.
vault-recipients-hint = Nøgler søges i filerne ved siden af indsamlingen. Sammenlign fingeraftrykket med myndigheden i telefonen, før du vælger en.
vault-recipients-next = I vælger filerne, og hvor de skal hen.

vault-packages-title = Hvad skal pakkerne indeholde?
vault-packages-formats-label = Filer i hver pakke
vault-packages-xml-label = XML, som myndighedernes programmer læser
vault-packages-csv-label = En tabel i CSV, som åbnes i et regneark
vault-packages-pdf-label = PDF, erklæringerne som formularer til at læse eller printe
vault-packages-formats-missing = Vælg mindst én slags filer.
vault-packages-part-label = Erklæringer i én del, højst
vault-packages-part-hint = Store pakker deles. 250 000 passer de fleste myndigheder.
vault-packages-part-wrong = Angiv et helt tal fra 1 000 til 10 000 000.
vault-packages-place-label = Hvor pakkerne skal hen
vault-packages-place-hint = Der laves en ny mappe. Der bør være omtrent så meget plads, som indsamlingen fylder, og tre gange så meget med PDF.
vault-packages-next = Indsamlingen åbnes, og pakkerne laves. Det kan tage et stykke tid og kan afbrydes og genoptages.
vault-packages-warning = Herfra er erklæringerne i computerens hukommelse. De når kun disken krypteret.
vault-packages-button = Åbn indsamlingen, og lav pakkerne

## Long work

vault-work-title = Vent
vault-work-intro = Siden fornyer sig selv. Du kan lade den stå åben og ikke gøre noget.
vault-work-verifying = Filen efterprøves.
vault-work-epochs = Nøglen åbner indsamlingen.
vault-work-sorting = Erklæringerne sammenlignes, så hver person tæller én gang.
vault-work-packaging = Pakken laves til: { $state }.
vault-work-other = Programmet arbejder.
vault-work-percent = { $percent } % af denne del

## Opening: what came of it

vault-result-title = Pakkerne er lavet
vault-result-place = De ligger i { $place }.
vault-result-adds-up = Der er gjort rede for hver indsendelse: kolonnerne stemmer.
vault-result-packaged = I pakken
vault-result-repeats = Gentagelser
vault-result-alternatives = Alternativer, for sig
vault-result-failures = Ikke åbnet
vault-result-package = Pakke
vault-result-explain = En gentagelse er en anden indsendelse fra samme person med de samme oplysninger; et alternativ har andre oplysninger, og myndigheden kan tælle det i stedet. Tilsammen tæller de én gang.
vault-result-failures-heading = Indsendelser, der ikke kunne åbnes
vault-result-failures-none = Hver indsendelse kunne åbnes.
vault-result-failures-more = Manifestet nævner alle { $count }.
vault-result-reason-unknown-epoch = indsamlingen mangler det, der åbner den
vault-result-reason-unsigned-epoch = ikke signeret af serveren
vault-result-reason-foreign-epoch = lavet af en anden server, eller til en anden nøgle
vault-result-reason-does-not-open = ændret, eller forseglet til noget andet
vault-result-reason-not-a-statement = indeholder ingen erklæring
vault-result-reason-no-form = passer ikke til nogen formular for dette medlemsland
vault-result-reason-withdrawn = også mærket som trukket tilbage
vault-result-reason-other = af en grund, der står i manifestet
vault-result-letters-heading = Breve, der skal printes
vault-result-letters = Send hvert brev ad en anden vej end pakken: den, der har begge, kan læse alt. Print brevene nu, og slet dem bagefter.
vault-result-wiped = Andelene og nøglen er slettet.
vault-result-next = Overdrag hver pakke til dens myndighed. Den første side i hver siger, hvad myndigheden gør med den.
vault-result-done-button = Afslut

## Renewal

vault-renew-title = Forny andelene
vault-renew-intro = Nye nøgleforvaltere får nye andele af den samme nøgle. Så mange gamle andele, som der er brug for, mødes en gang til.
vault-renew-revokes-nothing = De gamle andele gælder også stadig. Den, der ikke længere må åbne indsamlingen, skal aflevere det gamle ark. Er det ikke muligt, så lav en ny nøgle i stedet.
vault-renew-record-label = Nøglens offentlige fil, committee.json
vault-renew-next = Nøgleforvalterne indtaster de gamle andele.

## Verifying

vault-verify-title = Efterprøv en fil
vault-verify-intro = Vælg en indsamling, en pakke, en mappe med pakker eller en offentlig fil. Intet ændres, og der skal intet hemmeligt bruges.
vault-verify-found-label = Fundet på denne computer og dens USB-nøgler
vault-verify-button = Efterprøv
vault-verify-good-title = Den er hel
vault-verify-bad-title = Den er ikke, som den skal være
vault-verify-collection = En forseglet indsamling, hel og signeret af serveren, der lavede den.
vault-verify-package = En pakke til { $state }: hver fil er, som manifestet siger.
vault-verify-opening = Alt, hvad en åbning skrev: hver pakke er, som dens manifest siger.
vault-verify-share = En gendannelsesandel. Læg den væk; kontrollér den under »Kontrollér en andel«.
vault-verify-ceremony = En nøgleceremonis offentlige fil, uændret. { $quorum } vilkårlige af { $shares } andele åbner, hvad der er forseglet til den.
vault-verify-encrypted = En krypteret fil. Dekryptér den først med dens nøgle eller adgangssætning, og efterprøv, hvad der er i den.
vault-verify-other = En fil fra Cista, hel.
vault-verify-unknown = Dette er ikke noget, Cista laver. Vælg en indsamling, en pakke eller dens mappe, eller en offentlig fil.
vault-verify-unreadable = Det kan ikke læses. Se efter, om stien er rigtig, og om USB-nøglen sidder i.
vault-verify-changed = Det er ændret, afkortet eller beskadiget. Stol ikke på noget i det, og bed om at få det sendt igen.
vault-verify-held = Ceremonien holdt den
vault-verify-statements = Erklæringer i den

vault-sample-heading = Træk en stikprøve
vault-sample-text = En myndighed, der efterprøver ved stikprøve, trækker her, hvilke erklæringer den ser på. Det samme startord giver altid den samme stikprøve, så alle kan gentage den.
vault-sample-size-label = Erklæringer i stikprøven
vault-sample-seed-label = Myndighedens eget startord
vault-sample-seed-hint = Ord eller tal, som ingen kunne forudse: terningkast for eksempel. Skriv dem ned.
vault-sample-wrong = Angiv et antal erklæringer, højst så mange, som der er, og et startord.
vault-sample-button = Træk stikprøven
vault-sample-done = { $count } erklæringer blev trukket. Listen blev gemt: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Indsamlingen er ikke hel, eller den er ændret. Kopiér den igen fra serveren, og sammenlign dens SHA-256.
vault-fault-signature = Indsamlingen er ikke signeret af den server, den nævner. Stol ikke på noget i den, og sig det til initiativtagerne.
vault-fault-shares = Andelene danner ikke den nøgle, som indsamlingen er forseglet til. Sig det til initiativtagerne.
vault-fault-generation = Indsamlingen er forseglet til mere end én nøgle, og andelene af en anden generation mangler også.
vault-fault-place = Der kan ikke skrives noget der, eller mappen er ikke tom. Vælg et andet sted.
vault-fault-space = Pakkerne kunne ikke skrives helt færdig. Se efter, om der er plads, og begynd igen: færdige pakker er bevaret.
vault-fault-recipient = En myndigheds nøgle kan ikke bruges. Vælg en anden, eller brevet.
vault-fault-moved = Indsamlingen ændrede sig, mens den blev læst. Lad USB-nøglen sidde, eller kopiér først filen til denne computer.
vault-fault-program = Programmet begik en fejl og skrev ikke mere. Notér, hvad det siger nedenfor, og meld det.

## Choosing a place

vault-place-here = Mappen, som programmet blev startet med: { $place }
vault-place-stick = USB-nøglen { $place }
vault-place-none = Der blev ikke fundet nogen USB-nøgle. Sæt en i, og indlæs siden igen.
vault-place-other-label = Eller en anden mappe
vault-place-wrong = Mappen findes ikke, eller der kan ikke skrives i den. Vælg en anden.
