# Cista, svenska. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Sida { $page } av { $count }
paper-made = Gjord med Cista den { $date }
paper-rehearsal = Övning: allt på det här papperet är påhittat, och inget av det räknas.
paper-model-2011 = Förlaga: bilaga { $reference } till förordning (EU) nr 211/2011, med våra egna ord. Den giltiga förlagan finns i Europeiska unionens officiella tidning.
paper-model-2019 = Förlaga: bilaga { $reference } till förordning (EU) 2019/788, med våra egna ord. Den giltiga förlagan finns i Europeiska unionens officiella tidning.

paper-initiative-heading = Initiativet
paper-initiative-title = Initiativets titel
paper-initiative-subject = Ämne
paper-initiative-period = Insamlingsperiod
paper-initiative-register = Sida i kommissionens register
paper-organisers-heading = Organisatörerna
paper-organisers-others = Övriga organisatörer
paper-organisers-address = Postadress

paper-count-column = Antal
paper-count-online = Undertecknade på nätet
paper-count-paper = Undertecknade på papper
paper-count-esigned = Undertecknade med avancerad elektronisk underskrift
paper-count-states = Medlemsstater där minimiantalet har nåtts

paper-sign-heading = Försäkran och underskrifter
paper-sign-place = Ort och datum
paper-sign-representative = Företrädarens underskrift
paper-sign-substitute = Suppleantens underskrift
paper-sign-entity = Underskrift för den juridiska personen
paper-sign-authority = Underskrift och myndighetens stämpel

## The guide: the first page of a package

paper-guide-title = Stödförklaringar för kontroll
paper-guide-intro = Paketet innehåller stödförklaringarna för ett europeiskt medborgarinitiativ från er medlemsstat. Den här vägledningen säger vad det innehåller, hur man öppnar och räknar det, vad som ska skickas tillbaka och när det ska förstöras.
paper-guide-authority = Till den behöriga myndigheten i den här medlemsstaten

paper-guide-part = Det här är del { $page } av { $count }. Varje del är ett eget paket; antalen nedan gäller alla delar tillsammans.
paper-guide-holds-heading = Vad paketet innehåller
paper-guide-packaged = Stödförklaringar att kontrollera, en per person
paper-guide-alternatives = Alternativ: andra blanketter från samma personer
paper-guide-namesakes = Förklaringar med en namne
paper-guide-repeats = Upprepningar, utelämnade
paper-guide-withdrawn = Återtagna av undertecknaren, utelämnade
paper-guide-failures = Kunde inte läsas, nämnda i manifestet
paper-guide-submissions = Mottagna blanketter totalt
paper-guide-sum = De mottagna blanketterna är summan av förklaringar, alternativ, upprepningar, återtagna och oläsliga.
paper-guide-alternatives-text = Alternativ: den som undertecknat flera gånger med olika uppgifter står en gång bland förklaringarna. De andra blanketterna finns i filerna vars namn börjar med { $example }, var och en med beteckningen på den förklaring den hör till. Om den förklaringen visar sig ogiltig får ni kontrollera dess alternativ. Högst en blankett per person räknas.
paper-guide-namesakes-text = Namnar: några personer har samma namn och, där blanketten frågar efter det, samma födelsedatum, men inte samma nummer, handling eller medlemsstat. Det kan vara två personer eller en. En egen lista nämner dem med beteckning. Ni avgör.
paper-guide-remarks-text = { $count ->
    [one] Anmärkningar: det finns något att säga om { $count } förklaring. En egen lista nämner den med beteckning.
   *[other] Anmärkningar: det finns något att säga om { $count } förklaringar. En egen lista nämner dem med beteckning.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } förklaring kom från ett nät som skickade ovanligt många på en gång. Bara det gör den inte mindre giltig.
   *[other] { $count } förklaringar kom från nät som skickade ovanligt många på en gång. Bara det gör ingen av dem mindre giltig.
}

paper-guide-files-heading = Filerna
paper-guide-files-name = Filens namn
paper-guide-file-guide = den här vägledningen
paper-guide-file-request = begäran om kontroll
paper-guide-file-certificate = ett tomt intyg att fylla i
paper-guide-file-xml = förklaringarna i kommissionens XML-format, för inläsning
paper-guide-file-csv = samma förklaringar som tabell
paper-guide-file-pdf = samma förklaringar i blankettens form, att läsa eller skriva ut
paper-guide-file-alternatives = alternativen
paper-guide-file-namesakes = listan över namnar
paper-guide-file-remarks = listan över anmärkningar
paper-guide-file-committee = de offentliga uppgifterna om organisatörernas nyckel, som manifestet är signerat med
paper-guide-file-manifest = antal och SHA-256 för varje annan fil
paper-guide-file-signature = organisatörernas elektroniska signatur av manifestet

paper-guide-count-heading = Hur man räknar
paper-guide-count-text = I en CSV-tabell är varje rad efter den första en blankett, i en XML-fil varje element { $field }. Antalen ska vara de som anges här.

paper-guide-sample-heading = Hur man drar ett slumpmässigt stickprov
paper-guide-sample-text = Om ni kontrollerar ett stickprov drar det här kommandot ett och anger konfidensintervallet. Välj fröet själva, till exempel genom att kasta tärning: ingen får känna till det i förväg. Spara det, så kan vem som helst dra samma stickprov igen.

paper-guide-import-heading = Hur man läser in
paper-guide-import-xml = XML-filerna har samma element som kommissionens insamlingsprogram, så att program som är gjorda för det kan läsa dem.
paper-guide-import-csv = CSV-tabellerna är i UTF-8, med kommatecken mellan cellerna. Läs in varje kolumn som text, så att inget nummer förlorar sina inledande nollor. En apostrof före en cells första tecken hindrar ett kalkylprogram från att ta den för en formel: den hör inte till det som skrevs.

paper-guide-return-heading = Vad som ska skickas tillbaka, och när
paper-guide-return-text = Skicka kontaktpersonerna ett intyg som säger hur många stödförklaringar som är giltiga. Det är kostnadsfritt. Ni kan använda det tomma eller en egen blankett.
paper-guide-return-deadline = Förordningen ger er tre månader från den dag då ni tog emot begäran.
paper-guide-return-received = Mottagen den
paper-guide-return-due = Intyg senast den

paper-guide-destroy-heading = När paketet ska förstöras
paper-guide-destroy-2011 = Förstör paketet, allt som gjorts av det och varje kopia senast en månad efter att ni utfärdat intyget. Bara det som administrativa eller rättsliga förfaranden kräver får behållas längre, till en vecka efter det slutliga avgörandet.
paper-guide-destroy-2019 = Förstör paketet, allt som gjorts av det och varje kopia senast tre månader efter att ni avslutat kontrollen. Bara det som administrativa eller rättsliga förfaranden kräver får behållas längre, till en månad efter att de avslutats.
paper-guide-questions = Frågor? Skriv till kontaktpersonerna:

## How to open a package: on the guide and on the letter

paper-open-heading = Hur man öppnar paketet
paper-open-place = Öppna det på en dator som bara de som kontrollerar kan använda.
paper-open-age = Paketet är krypterat till er myndighets age-nyckel. Skriv på datorn som har den hemliga nyckeln:
paper-open-age-passphrase = Paketet är krypterat med age under en lösenfras på åtta ord. Skriv det här kommandot och sedan lösenfrasen:
paper-open-gpg = Paketet är krypterat till er myndighets OpenPGP-certifikat. Skriv på datorn som har den hemliga nyckeln:
paper-open-cms = Paketet är krypterat till er myndighets X.509-certifikat. Skriv på datorn som har den hemliga nyckeln:
paper-open-zip = Paketet är ett ZIP-arkiv, krypterat med AES-256 under en lösenfras på åtta ord. Öppna arkivet med ett program som kan AES, till exempel 7-Zip, och skriv lösenfrasen. Programmet som Windows självt öppnar ZIP-arkiv med kan inte AES. I en terminal är kommandot:
paper-open-letter = Lösenfrasen kommer till er i ett brev, en annan väg.
paper-open-either = Samma paket finns i två former, och en av dem räcker.
paper-open-plain = Paketet är inte krypterat. Förvara det där ingen annan kan läsa det.
paper-open-verify = Låt sedan det här kommandot jämföra varje fil med manifestet:
paper-open-fault = Om paketet inte går att öppna, eller om en fil skiljer sig från manifestet, gå inte vidare. Skriv till kontaktpersonerna, som kan skicka det igen.

## The request for verification

paper-request-title = Begäran om kontroll av stödförklaringar
paper-request-authority = Till den behöriga myndigheten i den här medlemsstaten
paper-request-text = Organisatörerna som nämns nedan ber er kontrollera de bifogade stödförklaringarna och intyga hur många av dem som är giltiga. Det är deras enda begäran till er medlemsstat.
paper-request-signatories = Undertecknare från den här medlemsstaten
paper-request-all = Undertecknare i alla medlemsstater
paper-request-enclosures-heading = Bifogade stödförklaringar
paper-request-system-heading = Intyg för systemet för insamling på nätet
paper-request-system-enclosed = En kopia av intyget bifogas.
paper-request-system-none = Ingen förklaring har undertecknats på nätet, så inget intyg behövs.
paper-request-declaration = Jag försäkrar att uppgifterna i denna begäran är riktiga och att stödförklaringarna har samlats in så som förordningen kräver.

## The letter with the passphrase

paper-letter-title = Ett pakets lösenfras
paper-letter-confidential = Konfidentiellt: bara för myndigheten som ska öppna paketet
paper-letter-text = De åtta orden i det här brevet öppnar det paket med stödförklaringar som nämns här. Brevet och paketet färdas var för sig.
paper-letter-package = Paketets namn
paper-letter-size = Storlek i byte
paper-letter-words-heading = De åtta orden
paper-letter-words-text = Skriv dem med små bokstäver och i den här ordningen, med bindestreck mellan två ord och utan mellanslag.
paper-letter-compare = Jämför, innan ni öppnar paketet, dess namn, storlek och SHA-256 med dem i det här brevet.
paper-letter-apart-heading = Innan det lämnas
paper-letter-apart-text = Ta brevet en annan väg än paketet: personligen, som rekommenderad post eller uppläst i telefon. Den som har båda kan läsa förklaringarna.
paper-letter-destroy-heading = Sedan
paper-letter-destroy-text = Lås in brevet så länge ni behöver det, och förstör det så snart ni har öppnat paketet.

## The blank form for signing on paper

paper-form-initiative-heading = Ifyllt av organisatörerna, så som det är registrerat
paper-form-sheet = Skriv ut blanketten på ett enda pappersark; båda sidorna får användas. Alla på det här arket undertecknar för samma medlemsstat.
paper-form-write = Skriv med stora bokstäver, en person på varje rad. Var och en undertecknar personligen.
paper-form-documents = Godtagna handlingar och nummer
paper-form-residence = Stadigvarande bostad: gata, nummer, postnummer, ort, land
paper-form-signature = Datum och underskrift
paper-form-return = Lämna eller skicka det undertecknade arket till

## The blank certificate of the authority

paper-certificate-title = Intyg om antalet giltiga stödförklaringar
paper-certificate-authority = Den behöriga myndighetens namn och adress
paper-certificate-text = Myndigheten som nämns här har kontrollerat stödförklaringarna för initiativet som nämns här, och intygar för den här medlemsstaten:
paper-certificate-valid = Antal giltiga stödförklaringar
paper-certificate-words = Samma antal i ord
paper-certificate-received = Antal mottagna stödförklaringar
paper-certificate-free = Det här intyget utfärdas kostnadsfritt.
paper-certificate-voluntary-heading = Frivilligt, och ingen del av intyget
paper-certificate-voluntary-text = Förordningen begär inte de här uppgifterna. De hjälper organisatörerna att uppskatta hur många förklaringar som är giltiga på andra håll, och att lära sig var undertecknare gör fel.
paper-certificate-all = Varje förklaring kontrollerades.
paper-certificate-sample = Ett slumpmässigt stickprov kontrollerades. Förklaringar i stickprovet:
paper-certificate-invalid = Ogiltiga förklaringar totalt
paper-certificate-reason = Varför de är ogiltiga
paper-reason-unknown = Personen hittades inte
paper-reason-age = För ung den dag då förklaringen undertecknades
paper-reason-repeat = Personen hade redan undertecknat
paper-reason-number = Handlingen eller numret är fel eller inte längre giltigt
paper-reason-state = Inte berättigad att underteckna för den här medlemsstaten
paper-reason-incomplete = Något saknas eller kan inte läsas
paper-reason-signature = Underskriften på papper saknas
paper-reason-date = Inte undertecknad under insamlingsperioden
paper-reason-other = Andra skäl

## The submission to the Commission

paper-submission-title = Inlämning av ett medborgarinitiativ till Europeiska kommissionen
paper-submission-text = Organisatörerna lämnar in initiativet som nämns här, tillsammans med de behöriga myndigheternas intyg.
paper-submission-valid-heading = Intygade stödförklaringar
paper-submission-valid = Giltiga förklaringar
paper-submission-certificate = Behörig myndighet och datum för dess intyg
paper-submission-met = Båda villkoren är uppfyllda: minst { $goal } giltiga förklaringar totalt, och minimiantalet i minst { $states } medlemsstater.
paper-submission-not-met = Villkoren är ännu inte uppfyllda: det krävs { $goal } giltiga förklaringar totalt, och minimiantalet i minst { $states } medlemsstater.
paper-submission-funding-heading = Stöd och finansiering
paper-submission-funding-text = Varje källa till stöd och finansiering som gett mer än 500 euro. Om det inte finns någon, stryk raderna.
paper-submission-funding-source = Vem som gav
paper-submission-funding-amount = Belopp i euro
paper-submission-enclosed = { $count ->
    [one] { $count } intyg från en behörig myndighet bifogas.
   *[other] { $count } intyg från behöriga myndigheter bifogas.
}
paper-submission-declaration = Jag försäkrar att uppgifterna i den här blanketten är riktiga och att förordningens alla förfaranden och villkor har iakttagits.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = PERSONUPPGIFTER
mark-limited-distribution = BEGRÄNSAD SPRIDNING TILL DEN BERÖRDA MEDLEMSSTATEN

## The sheet of a recovery share, for its custodian

sheet-title = Återställningsandel { $number } av { $shares }
sheet-lead = Det här bladet är en av { $shares } andelar av kommitténs nyckel, som öppnar stödförklaringarna. Vilka { $quorum } som helst av dem öppnar tillsammans allt; färre öppnar ingenting och röjer ingenting.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Nyckelförvaltare
sheet-fact-number = Andel
sheet-fact-number-value = { $number } av { $shares }
sheet-fact-quorum = Behövs för att öppna
sheet-fact-quorum-value = Vilka { $quorum } som helst av { $shares } andelar
sheet-fact-date = Gjord den
sheet-fact-set = Uppsättning andelar
sheet-fact-set-value = { $set } (nyckelns generation { $generation }, utgåva { $edition } av dess andelar)
sheet-fact-thumbprint = Kommittényckelns digitala fingeravtryck
sheet-fact-file = Fil

sheet-groups-heading = Hemligheten, i { $count } grupper
sheet-groups-note = Skriv grupperna i ordning, med små eller stora bokstäver. O räknas som 0, I och L räknas som 1. Det sista tecknet i en grupp kontrollerar de andra, så att programmet säger vilken grupp du ska titta på igen.
sheet-qr = QR-kod som innehåller den här andelen

sheet-keep-heading = Förvara den säkert
sheet-keep-place = Förvara bladet i ett slutet kuvert, där bara du kommer åt det, och inte där en annan nyckelförvaltare har en andel.
sheet-keep-photo = Fotografera, kopiera eller skicka det aldrig. Den som har sett det har din andel.
sheet-keep-network = Skriv eller skanna det aldrig i en telefon, eller i en dator som är ansluten till ett nätverk.
sheet-keep-file-locked = Filen { $file } innehåller samma andel under din lösenfras. Bladet behöver ingen lösenfras.
sheet-keep-file-open = Filen { $file } innehåller samma andel utan skydd. Förvara den i samma kuvert, eller förstör den.

sheet-check-heading = Kontrollera den varje år
sheet-check-how = Använd en dator utan nätverk: valvet kontrollerar bladet, och det gör också kommandot { $command }. Du behöver ingen annan för det.
sheet-check-tell = Säg sedan till organisatörerna din andels nummer och dagen, och inget annat som står här.

sheet-help-heading = Om något händer
sheet-help-lost = Förlorad, skadad eller sedd av någon annan: säg genast till organisatörerna. De andra kan då göra nya andelar.
sheet-help-leave = Om du inte längre kan förvara den: lämna över den personligen, och låt organisatörerna göra nya andelar.
sheet-help-called = Om uppsättningen kallas in: förstör bladet och filen, och säg till organisatörerna att du har gjort det.
sheet-help-open = När insamlingen öppnas: ta själv med bladet, och jämför fingeravtrycket.

# Lines and a table to fill in by hand.
sheet-handed-heading = Överlämnad
sheet-handed-date = Datum
sheet-handed-custodian = Nyckelförvaltarens underskrift
sheet-handed-organiser = En organisatörs underskrift
sheet-checks-heading = Årliga kontroller
sheet-checks-date = Datum
sheet-checks-place = Var
sheet-checks-signature = Underskrift

sheet-footer = Hemligt: andel { $number } i uppsättning { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Kommitténs offentliga nyckel
sheet-committee-lead = Det här bladet är offentligt och öppnar ingenting. Det säger till servern för vem den ska försegla stödförklaringarna, och till en nyckelförvaltare om en andel är den rätta.
sheet-committee-fact-shares = Andelar
sheet-committee-fact-shares-value = { $shares }, av vilka vilka { $quorum } som helst öppnar tillsammans
sheet-committee-fact-signer = Fingeravtryck för nyckeln som signerar paketen
sheet-committee-qr = QR-kod som innehåller alla offentliga uppgifter
sheet-committee-use-heading = Vad man gör med det
sheet-committee-use-thumbprint = Alla närvarande skriver upp fingeravtrycket och jämför det med det på webbplatsens sida om dataskydd, innan insamlingen börjar.
sheet-committee-use-server = Filen { $file } ska till servern: den behövs när servern ställs in.
sheet-committee-use-copy = Varje nyckelförvaltare behåller en kopia av bladet eller filen: med den kan en andel kontrolleras ensam, hemma.
sheet-committee-footer = Offentligt: kommitténs nyckel, uppsättning { $set }

## The statements of support, in the layout of the statutory form

statements-part = Del { $page } av { $count }
statements-count = { $count ->
    [one] { $count } stödförklaring på de här sidorna
   *[other] { $count } stödförklaringar på de här sidorna
}
statements-number = Nr
statements-residence = Bostad (gata, nummer, postnummer, ort, land)
statements-birth = Födelsedatum och födelseort
statements-document = Handlingens nummer och typ
statements-signed = Undertecknad den, och beteckning
statements-name-at-birth = Vid födseln: { $name }
statements-fathers-name = Faderns namn: { $name }
statements-issued-by = Utfärdad av: { $authority }
statements-alternative = Alternativ till { $identifier }: högst en av de två räknas.
statements-undrawn = { $count ->
    [one] { $count } tecken som inget teckensnitt här kan rita visas som sitt nummer inom hakparentes; de andra filerna har det som det skrevs.
   *[other] { $count } tecken som inget teckensnitt här kan rita visas som sina nummer inom hakparentes; de andra filerna har dem som de skrevs.
}
statements-table = Stödförklaringar, en på varje rad
