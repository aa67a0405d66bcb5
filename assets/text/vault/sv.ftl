# Cista, svenska. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – valvet
vault-frame-name = Valvet
vault-frame-navigation = Uppgifter i den ordning som en insamling har
vault-frame-home = Översikt
vault-frame-offline = Den här datorn har inget nätverk. Ingenting lämnar den.
vault-frame-network = Ett nätverk är i gång på den här datorn ({ $device }). Dra ur kabeln och stäng av det trådlösa nätet innan du matar in något.
vault-frame-swap = Den här datorn kan skriva sitt minne till en disk. Använd valvstickan, eller låt någon stänga av växlingsutrymmet, innan du matar in en andel.
vault-frame-idle = Om ingen gör något här på { $minutes } minuter raderas alla hemligheter och sittningen avslutas.
vault-frame-step = Steg { $step } av { $steps }
vault-frame-next = Vad som kommer sedan
vault-frame-final = Detta kan inte göras ogjort
vault-frame-back-button = Tillbaka
vault-frame-continue-button = Fortsätt
vault-home-sitting = En sittning pågår: { $name }. Den är där du lämnade den.
vault-frame-resume-button = Gå vidare med den
vault-frame-stop-button = Avsluta sittningen och radera allt
vault-frame-wrong = Titta på det här en gång till
vault-frame-detail = Vad programmet säger om det, på engelska

## The first page

vault-home-title = Vad vill du göra?
vault-home-intro = Det här programmet körs bara på den här datorn. Det visar ett steg per sida, och varje sida säger vad som kommer sedan och vad som inte kan göras ogjort.
vault-home-interrupted = En ceremoni avbröts här den { $date }. Dess nyckel fanns bara i minnet och är borta. Börja om, och förstör den ceremonins blad och filer.
vault-home-interrupted-shares = { $count ->
    [one] { $count } andel av den hade redan lämnats över: be att få tillbaka den.
   *[other] { $count } andelar av den hade redan lämnats över: be att få tillbaka dem.
}
vault-task-ceremony = Håll nyckelceremonin
vault-task-ceremony-text = Skapa kommitténs nyckel och ge varje nyckelförvaltare en andel av den. Ungefär en timme, innan insamlingen börjar.
vault-task-rehearsal = Öva på att öppna
vault-task-rehearsal-text = Visa med riktiga andelar att en provförklaring från servern går att öppna. Först då kan insamlingen börja.
vault-task-check = Kontrollera en andel
vault-task-check-text = Ta reda på om din andel fortfarande är bra, ensam och hemma. Fem minuter, var tredje månad.
vault-task-open = Öppna insamlingen
vault-task-open-text = När insamlingen är slut: sätt ihop andelarna och gör ett paket för varje medlemsstat.
vault-task-renew = Förnya andelarna
vault-task-renew-text = När nyckelförvaltarna byts ut: gör en ny uppsättning andelar till samma nyckel.
vault-task-verify = Verifiera en fil
vault-task-verify-text = Fråga vad en insamling eller ett paket är, om det är helt och vad det innehåller. Ingen andel behövs.

## Who may enter

vault-door-title = Den här adressen öppnar inte valvet
vault-door-text = Adressen som programmet visar kan användas en gång, i en webbläsare. Tryck på Enter där programmet startades och använd den nya adress som det visar.
vault-failure-title = Det gick inte
vault-failure-form = Sidan var för gammal eller kom inte från valvet. Ingenting gjordes. Gå tillbaka till översikten och försök igen.
vault-failure-large = Det du skickade är större än allt som den här sidan tar emot. Ingenting gjordes. Välj en annan fil.
vault-failure-missing = Den sidan finns inte. Gå tillbaka till översikten.
vault-failure-ours = Något gick fel i programmet. Ingenting skrevs. Gå tillbaka till översikten och försök igen.
vault-failure-order = Det här steget går inte att ta nu. Sidan visar var sittningen står.
vault-failure-home-button = Till översikten

## Ending a sitting

vault-stop-title = Avsluta den här sittningen?
vault-stop-text = Allt hemligt som den här sittningen har i minnet raderas. Filer som redan är skrivna ligger kvar.
vault-stop-ceremony = Andelar som inte har lämnats över går förlorade. Så länge inte varje andel har lämnats över får nyckeln inte användas: håll en ny ceremoni.
vault-stop-button = Radera allt och avsluta
vault-stop-keep-button = Nej, fortsätt

## The ceremony: before it

vault-ceremony-title = Nyckelceremonin
vault-ceremony-intro = Allt som samlas in förseglas till en enda nyckel. Den skapas nu, delas i andelar och glöms. Senare kan några nyckelförvaltare tillsammans sätta ihop den igen, och ingen annan.
vault-ceremony-need-heading = Vad du behöver
vault-ceremony-need-people = Nyckelförvaltarna, eller minst två personer som följer varje steg. Ingen lämnas ensam med datorn.
vault-ceremony-need-computer = En dator utan nätverk, helst startad från valvstickan. Telefoner stannar utanför rummet.
vault-ceremony-need-printer = En skrivare med kabel. En som sparar det den har skrivit ut måste sedan raderas eller förstöras.
vault-ceremony-need-envelopes = Ett kuvert för varje nyckelförvaltare och, om ni vill, en tom minnessticka.
vault-ceremony-need-stick = Ännu en minnessticka för den offentliga filen, som ska till servern.
vault-ceremony-next = Ni bestämmer hur många andelar det blir. Ännu skapas ingenting.
vault-ceremony-begin-button = Alla är här: börja

## The ceremony: numbers and places

vault-numbers-title = Hur många andelar?
vault-numbers-intro = Varje nyckelförvaltare behåller en andel. Det mindre talet nedanför säger hur många av dem som måste komma samman.
vault-numbers-shares-label = Andelar att göra, en per nyckelförvaltare
vault-numbers-shares-hint = 2 till 15. En medborgarkommitté har sju medlemmar: sju är ett bra tal.
vault-numbers-quorum-label = Andelar som tillsammans öppnar insamlingen
vault-numbers-quorum-hint = Minst 2. Tre av sju betyder: fyra andelar kan gå förlorade, och två nyckelförvaltare kan ingenting göra tillsammans.
vault-numbers-impossible = De här talen går inte ihop. Gör 2 till 15 andelar, och låt minst 2 och högst alla behövas.
vault-numbers-fragile = Med de här talen får inte en enda andel gå förlorad. Om en gör det är allt som samlats in förlorat för alltid. Gör minst en andel mer än som behövs.
vault-numbers-fragile-label = Vi vet att ingen andel någonsin får gå förlorad
vault-numbers-place-label = Vart sittningens filer ska
vault-numbers-place-hint = Dit skrivs bara den offentliga filen och de andelsfiler som nyckelförvaltare vill ha.
vault-numbers-next = Ni anger vilka nyckelförvaltarna är.

## The ceremony: custodians

vault-custodians-title = Vilka är nyckelförvaltarna?
vault-custodians-intro = Namnet och anvisningarna trycks på varje blad, på det språk som väljs här.
vault-custodians-person = Andel { $number }
vault-custodians-name-label = Nyckelförvaltarens namn
vault-custodians-language-label = Bladets språk
vault-custodians-missing = Ge varje nyckelförvaltare ett namn.
vault-custodians-next = Nyckeln skapas. Fram till dess kan ni gå tillbaka och ändra allt.

## The ceremony: making the key

vault-make-title = Skapa nyckeln
vault-make-intro = Nyckeln skapas i minnet, delas och raderas genast. Den skrivs aldrig ner någonstans.
vault-make-summary = { $shares } andelar görs. Vilka { $quorum } som helst av dem öppnar det som samlas in.
vault-make-warning = Stanna från och med nu tills varje andel har lämnats över. Om programmet stängs före det är nyckeln förlorad och ni håller en ny ceremoni.
vault-make-button = Skapa nu nyckeln och dess { $shares } andelar

## The ceremony: handing over

vault-hand-title = Andel { $number } för { $name }
vault-hand-count = { $given } av { $shares } andelar överlämnade
vault-hand-leave = Bara en person ska nu se på skärmen och papperet: { $name }.

vault-sheet-intro = Skriv ut det här bladet nu. Det är andelen: den som har det har en del av nyckeln.
vault-sheet-open-button = Visa bladet för utskrift
vault-sheet-page-button = Visa bladet som en sida
vault-sheet-hint = Det öppnas i ett eget fönster. Skriv ut det där, se efter att varje grupp går att läsa och stäng fönstret. Spara det inte.
vault-sheet-save-label = Ingen skrivare här? Spara bladet som en fil
vault-sheet-save-hint = Den som får filen har andelen. Skriv ut den på en dator utan nätverk och förstör sedan minnesstickan.
vault-sheet-save-button = Spara bladet
vault-sheet-saved = Bladet sparades: { $file }.
vault-sheet-next = Två grupper läses från papperet, för att visa att det går att läsa. Den som läser: { $name }.
vault-sheet-printed-button = Bladet är utskrivet

vault-prove-intro = Läs från det utskrivna bladet, inte från skärmen. Den som läser: { $name }.
vault-prove-group-label = Grupp { $group } på bladet
vault-prove-wrong = Grupp { $group } är inte vad bladet borde säga. Läs den en gång till. Om den inte går att läsa, gå tillbaka och skriv ut bladet igen.
vault-prove-next = Du kan spara andelen som en fil också.
vault-prove-button = Det står på bladet

vault-file-intro = Bladet räcker. En fil på en minnessticka är bekvämare att använda och lättare att kopiera. Den som bestämmer: { $name }.
vault-file-none-label = Ingen fil, bara bladet
vault-file-locked-label = En fil under en egen lösenfras
vault-file-plain-label = En fil utan lösenfras
vault-file-place-label = Vart filen ska
vault-file-passphrase-label = Lösenfras, vald av nyckelförvaltaren
vault-file-passphrase-hint = Minst tolv tecken: fyra ord eller fler. Den som glömmer den har fortfarande bladet.
vault-file-again-label = Lösenfrasen en gång till
vault-file-short = Lösenfrasen är för kort. Använd minst tolv tecken.
vault-file-differs = De två lösenfraserna är inte lika. Skriv båda igen.
vault-file-button = Gå vidare
vault-file-fault = Filen kunde inte skrivas. Se efter om minnesstickan sitter i och går att skriva till, och försök igen.

vault-over-intro = Lägg bladet i sitt kuvert och ge det till: { $name }.
vault-over-saved = Andelen sparades också: { $file }.
vault-over-final = Efter detta glömmer programmet andelen. Den kan inte skrivas ut igen.
vault-over-next = Nästa andel.
vault-over-next-last = Den offentliga filen för servern.
vault-over-button = Bladet är överlämnat till { $name }

## The ceremony: the public file and the end

vault-public-title = Den offentliga filen för servern
vault-public-intro = Den här lilla signerade filen talar om för servern vilken nyckel den förseglar till. Den innehåller ingenting hemligt.
vault-public-saved = Den sparades: { $file }.
vault-public-thumbprint-label = Kommittényckelns digitala fingeravtryck
vault-public-thumbprint-hint = Varje nyckelförvaltare skriver upp det eller har det på bladet. Den offentliga webbplatsen kommer att visa samma bokstäver och siffror: visar den andra har någon bytt ut nyckeln.
vault-public-code-label = Samma fil som kod
vault-public-next = Ta filen till servern och läs in den där. Öva sedan på att öppna, innan insamlingen börjar.
vault-public-button = Fingeravtrycket är uppskrivet
vault-end-title = Klart, och raderat
vault-end-ceremony = Nyckeln skapades och glömdes. { $shares } andelar är hos sina nyckelförvaltare, och den här datorn har inga kvar.
vault-end-renewal = De nya andelarna är hos sina nyckelförvaltare, och den här datorn har inga kvar.
vault-end-old = De gamla andelarna öppnar fortfarande det som samlats in. Kalla in var och en efter nummer och förstör den.
vault-end-written = Vad som skrevs
vault-end-nothing = Ingenting annat skrevs.
vault-end-off = Stäng nu av datorn. Fäll inte bara ihop locket.

## Entering shares

vault-shares-title = Mata in andelarna
vault-shares-intro = Nyckelförvaltarna matar in sina andelar en i taget, på något av de här sätten. De andra tittar bort.
vault-shares-found-label = En andelsfil som hittades här eller på en minnessticka
vault-shares-found-none = Ingen av dessa
vault-shares-count = { $given } av { $quorum } andelar som behövs
vault-shares-have = Andel { $number } är här och är bra.
vault-shares-file-label = Eller en andelsfil från annat håll
vault-shares-passphrase-label = Dess lösenfras, om den har någon
vault-shares-groups-label = Eller grupperna från bladet
vault-shares-groups-hint = Skriv alla grupper efter varandra. Stora eller små bokstäver, med eller utan mellanrum.
vault-shares-code-label = Eller det som en läsare läste ur koden
vault-shares-nothing = Mata in en andel på ett av de här sätten: en fil, grupperna eller koden.
vault-shares-add-button = Lägg till andelen
vault-shares-enough = Andelarna räcker. Du kan fortsätta.
vault-shares-next = Andelarna finns i minnet tills uppgiften är klar och raderas då.

vault-share-not-a-share = Det här är ingen återställningsandel. Ta filen som ceremonin skrev, eller grupperna på bladet.
vault-share-groups = { $count ->
    [one] Grupp { $groups } är felskriven. Jämför den med bladet.
   *[other] Grupperna { $groups } är felskrivna. Jämför dem med bladet.
}
vault-share-length = Det är { $count } grupper, och en andel har { $max }. Se efter om någon har utelämnats eller skrivits två gånger.
vault-share-damaged = Andelen är skadad eller felskriven. Jämför den med bladet, grupp för grupp.
vault-share-foreign = Den här andelen hör till en annan kommittés nyckel. Ta den från den här ceremonin.
vault-share-wrong = Det här är inte den andel { $number } som ceremonin gjorde. Ta en annan nyckelförvaltares andel och säg till organisatörerna.
vault-share-repeated = Andel { $number } är redan här. Varje andel räknas en gång.
vault-share-locked = Filen är låst med en lösenfras. Välj den igen och skriv dess lösenfras.
vault-share-passphrase = Lösenfrasen öppnar inte filen. Välj den igen och skriv lösenfrasen en gång till.
vault-share-large = Filen är för stor för en andel. Välj filen vars namn börjar med share.

## Checking one share

vault-check-title = Kontrollera din andel
vault-check-intro = Gör det ensam. Du behöver din andel och den offentliga filen committee.json, som vem som helst får ha: organisatörerna skickar den.
vault-check-record-label = Den offentliga filen committee.json
vault-check-record-file-label = Eller den filen från annat håll
vault-check-record-wrong = Det här är ingen offentlig fil från en ceremoni, eller så har den ändrats. Be organisatörerna om committee.json.
vault-check-button = Kontrollera andelen
vault-check-good-title = Din andel är bra
vault-check-good = Andel { $number } av { $shares } är exakt som ceremonin gjorde den. Lägg tillbaka den på sin plats och säg till organisatörerna att du kontrollerade den i dag.
vault-check-bad-title = Andelen godtogs inte
vault-check-thumbprint = Den hör till kommittényckeln med det här fingeravtrycket. Jämför det med det som du skrev upp.
vault-check-wiped = Det du matade in är redan raderat.
vault-check-again-button = Kontrollera en andel till

## The rehearsal

vault-rehearsal-title = Öva på att öppna
vault-rehearsal-intro = Servern har förseglat en provförklaring så som den kommer att försegla riktiga, och organisatörerna har gett er filen rehearsal.json. Här öppnar riktiga andelar den, och svaret går tillbaka till servern.
vault-rehearsal-file-label = Filen rehearsal.json från servern
vault-rehearsal-other-label = Eller den filen från annat håll
vault-rehearsal-file-wrong = Det här är ingen övning från en server, eller så har den ändrats. Be driftansvarig att göra den på nytt.
vault-rehearsal-next = Ni matar in så många andelar som insamlingen kommer att behöva.
vault-rehearsal-failed = Andelarna är bra, men provförklaringen går inte att öppna. Insamlingen får inte börja: säg till driftansvarig och organisatörerna.
vault-rehearsal-done-title = Provförklaringen gick att öppna
vault-rehearsal-done = Svaret sparades: { $file }. Det innehåller ingenting hemligt. Ta det till servern; granskningsloggen kommer att säga vilka andelar som användes, efter nummer.
vault-rehearsal-place-label = Vart svaret ska

## Opening: the collection

vault-open-title = Vilken insamling?
vault-open-intro = Välj den förseglade insamling som servern exporterade. Den gås igenom innan någon matar in en andel.
vault-open-found-label = Insamlingar som hittades på den här datorn och dess minnesstickor
vault-open-none = Ingen hittades. Sätt i minnesstickan och läs in sidan igen, eller skriv var filen finns.
vault-open-path-label = Eller var filen finns
vault-open-path-hint = Hela sökvägen, som börjar med ett snedstreck.
vault-open-path-wrong = Filen finns inte eller går inte att läsa. Se efter om stickan sitter i.
vault-open-look-button = Titta på den
vault-open-look-next = Filen verifieras från första till sista byten. En stor fil tar några minuter.

vault-facts-title = Är det här rätt insamling?
vault-facts-whole = Filen är hel och signerad av servern som samlade in.
vault-facts-rehearsal = Det här är en övning. Den innehåller inga riktiga förklaringar.
vault-facts-name = Insamlingens namn
vault-facts-initiative = Registreringsnummer
vault-facts-exported = Exporterad den
vault-facts-server = Fingeravtryck för serverns nyckel
vault-facts-committee = Fingeravtryck för kommitténs nyckel
vault-facts-digest = Filens SHA-256
vault-facts-generation = Nyckelns generation
vault-facts-compare = Jämför de två fingeravtrycken med dem som nyckelförvaltarna skrev upp. Om något skiljer sig, sluta här.
vault-facts-compare-label = Båda fingeravtrycken är de som skrevs upp
vault-facts-compare-missing = Jämför först fingeravtrycken och bekräfta det här.
vault-facts-submissions = Inlämningar
vault-facts-withdrawn = Återtagna
vault-facts-state = Medlemsstat
vault-facts-total = Alla tillsammans
vault-facts-next = Nyckelförvaltarna matar in sina andelar.
vault-facts-button = Det är den rätta

## Opening: recipients, files, place

vault-recipients-title = Vem ska läsa varje paket?
vault-recipients-intro = Varje paket krypteras till en medlemsstats myndighet. En myndighet som inte har gett någon nyckel får en lösenfras på åtta ord, tryckt i ett brev.
vault-recipients-approved = Godkänd av organisatörerna: { $thumbprint }
vault-recipients-letter = En lösenfras, i ett brev
vault-recipients-file = Nyckeln i { $file }
vault-recipients-wrong = Nyckeln för { $state } går inte att använda. Välj en annan, eller brevet.
vault-recipients-hint = Nycklar söks i filerna bredvid insamlingen. Jämför fingeravtrycket med myndigheten per telefon innan du väljer en.
vault-recipients-next = Ni väljer filerna och vart de ska.

vault-packages-title = Vad ska paketen innehålla?
vault-packages-formats-label = Filer i varje paket
vault-packages-xml-label = XML, som myndigheternas program läser
vault-packages-csv-label = En tabell i CSV, som öppnas i ett kalkylprogram
vault-packages-pdf-label = PDF, förklaringarna som blanketter att läsa eller skriva ut
vault-packages-formats-missing = Välj minst ett slags filer.
vault-packages-part-label = Förklaringar i en del, högst
vault-packages-part-hint = Stora paket delas. 250 000 passar de flesta myndigheter.
vault-packages-part-wrong = Ange ett heltal från 1 000 till 10 000 000.
vault-packages-place-label = Vart paketen ska
vault-packages-place-hint = En ny mapp skapas där. Det bör finnas ungefär så mycket plats som insamlingen tar, och tre gånger så mycket med PDF.
vault-packages-next = Insamlingen öppnas och paketen görs. Det kan ta en stund, och kan avbrytas och återupptas.
vault-packages-warning = Härifrån finns förklaringarna i datorns minne. De når disken bara krypterade.
vault-packages-button = Öppna insamlingen och gör paketen

## Long work

vault-work-title = Vänta
vault-work-intro = Sidan förnyar sig själv. Du kan lämna den öppen och inte göra något.
vault-work-verifying = Filen verifieras.
vault-work-epochs = Nyckeln öppnar insamlingen.
vault-work-sorting = Förklaringarna jämförs, så att varje person räknas en gång.
vault-work-packaging = Paketet görs för: { $state }.
vault-work-other = Programmet arbetar.
vault-work-percent = { $percent } % av den här delen

## Opening: what came of it

vault-result-title = Paketen är klara
vault-result-place = De ligger i { $place }.
vault-result-adds-up = Varje inlämning är redovisad: kolumnerna går ihop.
vault-result-packaged = I paketet
vault-result-repeats = Upprepningar
vault-result-alternatives = Alternativ, för sig
vault-result-failures = Inte öppnade
vault-result-package = Paket
vault-result-explain = En upprepning är en andra inlämning av samma person med samma uppgifter; ett alternativ har andra uppgifter, och myndigheten kan räkna det i stället. Tillsammans räknas de en gång.
vault-result-failures-heading = Inlämningar som inte gick att öppna
vault-result-failures-none = Varje inlämning gick att öppna.
vault-result-failures-more = Manifestet nämner alla { $count }.
vault-result-reason-unknown-epoch = insamlingen saknar det som öppnar den
vault-result-reason-unsigned-epoch = inte signerad av servern
vault-result-reason-foreign-epoch = gjord av en annan server, eller till en annan nyckel
vault-result-reason-does-not-open = ändrad, eller förseglad till något annat
vault-result-reason-not-a-statement = innehåller ingen förklaring
vault-result-reason-no-form = passar ingen blankett för den här medlemsstaten
vault-result-reason-withdrawn = också märkt som återtagen
vault-result-reason-other = av ett skäl som står i manifestet
vault-result-letters-heading = Brev att skriva ut
vault-result-letters = Skicka varje brev en annan väg än dess paket: den som har båda kan läsa allt. Skriv ut breven nu och radera dem sedan.
vault-result-wiped = Andelarna och nyckeln har raderats.
vault-result-next = Lämna varje paket till sin myndighet. Den första sidan i vart och ett säger vad myndigheten gör med det.
vault-result-done-button = Slutför

## Renewal

vault-renew-title = Förnya andelarna
vault-renew-intro = Nya nyckelförvaltare får nya andelar av samma nyckel. Så många gamla andelar som behövs kommer samman en gång till.
vault-renew-revokes-nothing = De gamla andelarna fortsätter också att gälla. Den som inte längre får öppna insamlingen måste lämna tillbaka det gamla bladet. Går det inte, skapa en ny nyckel i stället.
vault-renew-record-label = Nyckelns offentliga fil, committee.json
vault-renew-next = Nyckelförvaltarna matar in de gamla andelarna.

## Verifying

vault-verify-title = Verifiera en fil
vault-verify-intro = Välj en insamling, ett paket, en mapp med paket eller en offentlig fil. Ingenting ändras och ingenting hemligt behövs.
vault-verify-found-label = Hittade på den här datorn och dess minnesstickor
vault-verify-button = Verifiera
vault-verify-good-title = Det är helt
vault-verify-bad-title = Det är inte som det ska
vault-verify-collection = En förseglad insamling, hel och signerad av servern som gjorde den.
vault-verify-package = Ett paket för { $state }: varje fil är som manifestet säger.
vault-verify-opening = Allt som skrevs vid en öppning: varje paket är som dess manifest säger.
vault-verify-share = En återställningsandel. Lägg undan den; kontrollera den under ”Kontrollera en andel”.
vault-verify-ceremony = Den offentliga filen från en nyckelceremoni, oförändrad. Vilka { $quorum } som helst av { $shares } andelar öppnar det som är förseglat till den.
vault-verify-encrypted = En krypterad fil. Dekryptera den först med dess nyckel eller lösenfras och verifiera det som finns i den.
vault-verify-other = En fil från Cista, hel.
vault-verify-unknown = Det här är ingenting som Cista gör. Välj en insamling, ett paket eller dess mapp, eller en offentlig fil.
vault-verify-unreadable = Det går inte att läsa. Se efter om sökvägen stämmer och om stickan sitter i.
vault-verify-changed = Det har ändrats, kapats eller skadats. Lita inte på något i det, och be att få det skickat igen.
vault-verify-held = Ceremonin hölls den
vault-verify-statements = Förklaringar i den

vault-sample-heading = Dra ett stickprov
vault-sample-text = En myndighet som granskar genom stickprov drar här vilka förklaringar den ser på. Samma frö ger alltid samma stickprov, så att vem som helst kan upprepa det.
vault-sample-size-label = Förklaringar i stickprovet
vault-sample-seed-label = Myndighetens eget frö
vault-sample-seed-hint = Ord eller tal som ingen kunde förutse: tärningskast till exempel. Skriv upp dem.
vault-sample-wrong = Ange ett antal förklaringar, högst så många som finns, och ett frö.
vault-sample-button = Dra stickprovet
vault-sample-done = { $count } förklaringar drogs. Listan sparades: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Insamlingen är inte hel, eller så har den ändrats. Kopiera den igen från servern och jämför dess SHA-256.
vault-fault-signature = Insamlingen är inte signerad av servern som den nämner. Lita inte på något i den, och säg till organisatörerna.
vault-fault-shares = Andelarna bildar inte den nyckel som insamlingen är förseglad till. Säg till organisatörerna.
vault-fault-generation = Insamlingen är förseglad till mer än en nyckel, och andelarna av en annan generation saknas också.
vault-fault-place = Det går inte att skriva något där, eller så är mappen inte tom. Välj en annan plats.
vault-fault-space = Paketen kunde inte skrivas till slut. Se efter om det finns plats och börja om: färdiga paket finns kvar.
vault-fault-recipient = En myndighets nyckel går inte att använda. Välj en annan, eller brevet.
vault-fault-moved = Insamlingen ändrades medan den lästes. Låt stickan sitta i, eller kopiera först filen till den här datorn.
vault-fault-program = Programmet gjorde ett fel och skrev ingenting mer. Skriv upp vad det säger nedan och rapportera det.

## Choosing a place

vault-place-here = Mappen som programmet startades med: { $place }
vault-place-stick = Minnesstickan { $place }
vault-place-none = Ingen minnessticka hittades. Sätt i en och läs in sidan igen.
vault-place-other-label = Eller en annan mapp
vault-place-wrong = Mappen finns inte, eller så går det inte att skriva i den. Välj en annan.
