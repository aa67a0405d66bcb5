# Cista, dansk. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Side { $page } af { $count }
paper-made = Lavet med Cista den { $date }
paper-rehearsal = Øvelse: alt på dette papir er opdigtet, og intet af det tæller.
paper-model-2011 = Model: bilag { $reference } til forordning (EU) nr. 211/2011, med vores egne ord. Den autentiske model står i Den Europæiske Unions Tidende.
paper-model-2019 = Model: bilag { $reference } til forordning (EU) 2019/788, med vores egne ord. Den autentiske model står i Den Europæiske Unions Tidende.

paper-initiative-heading = Initiativet
paper-initiative-title = Initiativets titel
paper-initiative-subject = Emne
paper-initiative-period = Indsamlingsperiode
paper-initiative-register = Side i Kommissionens register
paper-organisers-heading = Initiativtagerne
paper-organisers-others = Øvrige initiativtagere
paper-organisers-address = Postadresse

paper-count-column = Antal
paper-count-online = Underskrevet online
paper-count-paper = Underskrevet på papir
paper-count-esigned = Underskrevet med avanceret elektronisk signatur
paper-count-states = Medlemslande, hvor minimum er nået

paper-sign-heading = Erklæring og underskrifter
paper-sign-place = Sted og dato
paper-sign-representative = Repræsentantens underskrift
paper-sign-substitute = Stedfortræderens underskrift
paper-sign-entity = Underskrift for den juridiske enhed
paper-sign-authority = Underskrift og officielt stempel

## The guide: the first page of a package

paper-guide-title = Støttetilkendegivelser til kontrol
paper-guide-intro = Denne pakke indeholder støttetilkendegivelserne for et europæisk borgerinitiativ fra jeres medlemsland. Vejledningen siger, hvad den indeholder, hvordan den åbnes og tælles, hvad der skal sendes tilbage, og hvornår den skal destrueres.
paper-guide-authority = Til den kompetente myndighed i dette medlemsland

paper-guide-part = Dette er del { $page } af { $count }. Hver del er en pakke for sig; tallene nedenfor gælder alle dele tilsammen.
paper-guide-holds-heading = Hvad pakken indeholder
paper-guide-packaged = Støttetilkendegivelser til kontrol, én pr. person
paper-guide-alternatives = Alternativer: andre formularer fra de samme personer
paper-guide-namesakes = Støttetilkendegivelser med en navnefælle
paper-guide-repeats = Gentagelser, udeladt
paper-guide-withdrawn = Trukket tilbage af underskriveren, udeladt
paper-guide-failures = Kunne ikke læses, nævnt i manifestet
paper-guide-submissions = Modtagne formularer i alt
paper-guide-sum = De modtagne formularer er summen af støttetilkendegivelser, alternativer, gentagelser, tilbagetrukne og ulæselige.
paper-guide-alternatives-text = Alternativer: den, der har underskrevet flere gange med forskellige oplysninger, står én gang blandt støttetilkendegivelserne. De andre formularer er i filerne, hvis navn begynder med { $example }, hver med betegnelsen for den støttetilkendegivelse, den hører til. Viser den sig ugyldig, kan I kontrollere dens alternativer. Højst én formular tæller for hver person.
paper-guide-namesakes-text = Navnefæller: nogle personer har de samme navne og, hvor formularen spørger om den, den samme fødselsdato, men ikke det samme nummer, dokument eller medlemsland. Det kan være to personer eller én. En særskilt liste nævner dem ved betegnelse. I afgør det.
paper-guide-remarks-text = { $count ->
    [one] Bemærkninger: der er noget at sige om { $count } støttetilkendegivelse. En særskilt liste nævner den ved betegnelse.
   *[other] Bemærkninger: der er noget at sige om { $count } støttetilkendegivelser. En særskilt liste nævner dem ved betegnelse.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } støttetilkendegivelse kom fra et netværk, der sendte usædvanlig mange på én gang. Det alene gør den ikke mindre gyldig.
   *[other] { $count } støttetilkendegivelser kom fra netværk, der sendte usædvanlig mange på én gang. Det alene gør ingen af dem mindre gyldige.
}

paper-guide-files-heading = Filerne
paper-guide-files-name = Filens navn
paper-guide-file-guide = denne vejledning
paper-guide-file-request = anmodningen om kontrol
paper-guide-file-certificate = en tom attest til udfyldelse
paper-guide-file-xml = støttetilkendegivelserne i Kommissionens XML-format, til indlæsning
paper-guide-file-csv = de samme støttetilkendegivelser som tabel
paper-guide-file-pdf = de samme støttetilkendegivelser i formularens form, til at læse eller printe
paper-guide-file-alternatives = alternativerne
paper-guide-file-namesakes = listen over navnefæller
paper-guide-file-remarks = listen over bemærkninger
paper-guide-file-committee = de offentlige oplysninger om initiativtagernes nøgle, som manifestet er signeret med
paper-guide-file-manifest = antal og SHA-256 for hver anden fil
paper-guide-file-signature = initiativtagernes elektroniske signatur på manifestet

paper-guide-count-heading = Sådan tælles der
paper-guide-count-text = I en CSV-tabel er hver række efter den første én formular, i en XML-fil hvert element { $field }. Tallene skal være dem, der er angivet her.

paper-guide-sample-heading = Sådan trækkes en tilfældig stikprøve
paper-guide-sample-text = Hvis I kontrollerer en stikprøve, trækker denne kommando en og giver konfidensintervallet. Vælg selv startordet, for eksempel ved at slå med terninger: ingen må kende det på forhånd. Gem det, så kan alle trække den samme stikprøve igen.

paper-guide-import-heading = Sådan indlæses
paper-guide-import-xml = XML-filerne har elementerne fra Kommissionens indsamlingsprogram, så programmer, der er lavet til det, kan læse dem.
paper-guide-import-csv = CSV-tabellerne er i UTF-8 med kommaer mellem cellerne. Indlæs hver kolonne som tekst, så intet nummer mister sine foranstillede nuller. En apostrof foran en celles første tegn hindrer et regneark i at tage den for en formel: den hører ikke til det, der blev skrevet.

paper-guide-return-heading = Hvad der skal sendes tilbage, og hvornår
paper-guide-return-text = Send kontaktpersonerne en attest, der siger, hvor mange støttetilkendegivelser der er gyldige. Den er gratis. I kan bruge den tomme eller en formular af jeres egen.
paper-guide-return-deadline = Forordningen giver jer tre måneder fra den dag, I modtog anmodningen.
paper-guide-return-received = Modtaget den
paper-guide-return-due = Attest senest den

paper-guide-destroy-heading = Hvornår pakken skal destrueres
paper-guide-destroy-2011 = Destruér pakken, alt, hvad der er lavet af den, og hver kopi senest en måned efter, at I har udstedt attesten. Kun det, som administrative eller retlige procedurer kræver, må opbevares længere, indtil en uge efter den endelige afgørelse.
paper-guide-destroy-2019 = Destruér pakken, alt, hvad der er lavet af den, og hver kopi senest tre måneder efter, at I har afsluttet kontrollen. Kun det, som administrative eller retlige procedurer kræver, må opbevares længere, indtil en måned efter, at de er afsluttet.
paper-guide-questions = Spørgsmål? Skriv til kontaktpersonerne:

## How to open a package: on the guide and on the letter

paper-open-heading = Sådan åbnes pakken
paper-open-place = Åbn den på en computer, som kun de, der kontrollerer, kan bruge.
paper-open-age = Pakken er krypteret til jeres myndigheds age-nøgle. Skriv på computeren med den hemmelige nøgle:
paper-open-age-passphrase = Pakken er krypteret med age under en adgangssætning på otte ord. Skriv denne kommando og derefter adgangssætningen:
paper-open-gpg = Pakken er krypteret til jeres myndigheds OpenPGP-certifikat. Skriv på computeren med den hemmelige nøgle:
paper-open-cms = Pakken er krypteret til jeres myndigheds X.509-certifikat. Skriv på computeren med den hemmelige nøgle:
paper-open-zip = Pakken er et ZIP-arkiv, krypteret med AES-256 under en adgangssætning på otte ord. Åbn arkivet med et program, der kender AES, for eksempel 7-Zip, og skriv adgangssætningen. Det program, som Windows selv åbner ZIP-arkiver med, kender ikke AES. I en terminal er kommandoen:
paper-open-letter = Adgangssætningen kommer til jer i et brev, ad en anden vej.
paper-open-either = Den samme pakke kommer i to former, og én af dem er nok.
paper-open-plain = Pakken er ikke krypteret. Opbevar den, hvor ingen andre kan læse den.
paper-open-verify = Lad derefter denne kommando sammenligne hver fil med manifestet:
paper-open-fault = Hvis pakken ikke kan åbnes, eller en fil afviger fra manifestet, så fortsæt ikke. Skriv til kontaktpersonerne, som kan sende den igen.

## The request for verification

paper-request-title = Anmodning om kontrol af støttetilkendegivelser
paper-request-authority = Til den kompetente myndighed i dette medlemsland
paper-request-text = Initiativtagerne, der er nævnt nedenfor, beder jer kontrollere de vedlagte støttetilkendegivelser og attestere, hvor mange af dem der er gyldige. Det er deres eneste anmodning til jeres medlemsland.
paper-request-signatories = Underskrivere fra dette medlemsland
paper-request-all = Underskrivere i alle medlemslande
paper-request-enclosures-heading = Vedlagte støttetilkendegivelser
paper-request-system-heading = Attest for onlineindsamlingssystemet
paper-request-system-enclosed = En kopi af attesten er vedlagt.
paper-request-system-none = Ingen støttetilkendegivelse er underskrevet online, så der kræves ingen attest.
paper-request-declaration = Jeg erklærer, at oplysningerne i denne anmodning er rigtige, og at støttetilkendegivelserne er indsamlet, som forordningen kræver.

## The letter with the passphrase

paper-letter-title = En pakkes adgangssætning
paper-letter-confidential = Fortroligt: kun til den myndighed, der skal åbne pakken
paper-letter-text = De otte ord i dette brev åbner den pakke med støttetilkendegivelser, der er nævnt her. Brevet og pakken rejser hver for sig.
paper-letter-package = Pakkens navn
paper-letter-size = Størrelse i byte
paper-letter-words-heading = De otte ord
paper-letter-words-text = Skriv dem med små bogstaver og i denne rækkefølge, med bindestreg mellem to ord og uden mellemrum.
paper-letter-compare = Sammenlign, før I åbner pakken, dens navn, størrelse og SHA-256 med dem i dette brev.
paper-letter-apart-heading = Før det afleveres
paper-letter-apart-text = Bring brevet ad en anden vej end pakken: personligt, som anbefalet post eller læst op i telefonen. Den, der har begge, kan læse støttetilkendegivelserne.
paper-letter-destroy-heading = Bagefter
paper-letter-destroy-text = Lås brevet inde, så længe I har brug for det, og destruér det, så snart I har åbnet pakken.

## The blank form for signing on paper

paper-form-initiative-heading = Udfyldt af initiativtagerne, som registreret
paper-form-sheet = Print formularen på ét ark papir; begge sider må bruges. Alle på dette ark underskriver for det samme medlemsland.
paper-form-write = Skriv med store bogstaver, én person i hver række. Hver underskriver personligt.
paper-form-documents = Godkendte dokumenter og numre
paper-form-residence = Fast bopæl: gade, nummer, postnummer, by, land
paper-form-signature = Dato og underskrift
paper-form-return = Aflevér eller send det underskrevne ark til

## The blank certificate of the authority

paper-certificate-title = Attest for antallet af gyldige støttetilkendegivelser
paper-certificate-authority = Den kompetente myndigheds navn og adresse
paper-certificate-text = Myndigheden, der er nævnt her, har kontrolleret støttetilkendegivelserne for det nævnte initiativ og attesterer for dette medlemsland:
paper-certificate-valid = Antal gyldige støttetilkendegivelser
paper-certificate-words = Det samme antal i bogstaver
paper-certificate-received = Antal modtagne støttetilkendegivelser
paper-certificate-free = Denne attest udstedes gratis.
paper-certificate-voluntary-heading = Frivilligt, og ikke en del af attesten
paper-certificate-voluntary-text = Forordningen beder ikke om disse tal. De hjælper initiativtagerne med at anslå, hvor mange der er gyldige andre steder, og med at lære, hvad underskrivere gør forkert.
paper-certificate-all = Hver støttetilkendegivelse blev kontrolleret.
paper-certificate-sample = En tilfældig stikprøve blev kontrolleret. Støttetilkendegivelser i stikprøven:
paper-certificate-invalid = Ugyldige støttetilkendegivelser i alt
paper-certificate-reason = Hvorfor de er ugyldige
paper-reason-unknown = Personen blev ikke fundet
paper-reason-age = For ung på underskriftsdagen
paper-reason-repeat = Personen havde allerede underskrevet
paper-reason-number = Dokumentet eller nummeret er forkert eller ikke længere gyldigt
paper-reason-state = Ikke berettiget til at underskrive for dette medlemsland
paper-reason-incomplete = Noget mangler eller kan ikke læses
paper-reason-signature = Underskriften på papir mangler
paper-reason-date = Ikke underskrevet i indsamlingsperioden
paper-reason-other = Andre grunde

## The submission to the Commission

paper-submission-title = Indgivelse af et borgerinitiativ til Europa-Kommissionen
paper-submission-text = Initiativtagerne indgiver det nævnte initiativ sammen med de kompetente myndigheders attester.
paper-submission-valid-heading = Attesterede støttetilkendegivelser
paper-submission-valid = Gyldige støttetilkendegivelser
paper-submission-certificate = Kompetent myndighed og datoen for dens attest
paper-submission-met = Begge betingelser er opfyldt: mindst { $goal } gyldige støttetilkendegivelser i alt og minimum i mindst { $states } medlemslande.
paper-submission-not-met = Betingelserne er endnu ikke opfyldt: der kræves { $goal } gyldige støttetilkendegivelser i alt og minimum i mindst { $states } medlemslande.
paper-submission-funding-heading = Støtte og finansiering
paper-submission-funding-text = Hver kilde til støtte og finansiering, der har givet mere end 500 euro. Er der ingen, så streg rækkerne over.
paper-submission-funding-source = Hvem der gav
paper-submission-funding-amount = Beløb i euro
paper-submission-enclosed = { $count ->
    [one] { $count } attest fra en kompetent myndighed er vedlagt.
   *[other] { $count } attester fra kompetente myndigheder er vedlagt.
}
paper-submission-declaration = Jeg erklærer, at oplysningerne i denne formular er rigtige, og at alle forordningens procedurer og betingelser er overholdt.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = PERSONOPLYSNINGER
mark-limited-distribution = BEGRÆNSET UDBREDELSE TIL DET BERØRTE MEDLEMSLAND

## The sheet of a recovery share, for its custodian

sheet-title = Gendannelsesandel { $number } af { $shares }
sheet-lead = Dette ark er en af { $shares } andele af komitéens nøgle, som åbner støttetilkendegivelserne. { $quorum } vilkårlige af dem åbner tilsammen alt; færre åbner intet og røber intet.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Nøgleforvalter
sheet-fact-number = Andel
sheet-fact-number-value = { $number } af { $shares }
sheet-fact-quorum = Nødvendige for at åbne
sheet-fact-quorum-value = { $quorum } vilkårlige af { $shares } andele
sheet-fact-date = Lavet den
sheet-fact-set = Sæt andele
sheet-fact-set-value = { $set } (nøglens generation { $generation }, udgave { $edition } af dens andele)
sheet-fact-thumbprint = Komiténøglens digitale fingeraftryk
sheet-fact-file = Fil

sheet-groups-heading = Hemmeligheden, i { $count } grupper
sheet-groups-note = Skriv grupperne i rækkefølge, med små eller store bogstaver. O gælder som 0, I og L gælder som 1. Det sidste tegn i en gruppe kontrollerer de andre, så programmet siger, hvilken gruppe du skal se på igen.
sheet-qr = QR-kode, der indeholder denne andel

sheet-keep-heading = Opbevar den sikkert
sheet-keep-place = Opbevar arket i en lukket kuvert, hvor kun du kan komme til det, og ikke hvor en anden nøgleforvalter har en andel.
sheet-keep-photo = Fotografér, kopiér eller send det aldrig. Den, der har set det, har din andel.
sheet-keep-network = Skriv eller scan det aldrig i en telefon eller i en computer, der er forbundet til et netværk.
sheet-keep-file-locked = Filen { $file } indeholder den samme andel under din adgangssætning. Arket behøver ingen adgangssætning.
sheet-keep-file-open = Filen { $file } indeholder den samme andel uden beskyttelse. Opbevar den i samme kuvert, eller destruér den.

sheet-check-heading = Kontrollér den hvert år
sheet-check-how = Brug en computer uden netværk: boksen kontrollerer arket, og det gør kommandoen { $command } også. Du behøver ingen anden til det.
sheet-check-tell = Sig derefter din andels nummer og dagen til initiativtagerne, og intet andet, der står her.

sheet-help-heading = Hvis der sker noget
sheet-help-lost = Mistet, beskadiget eller set af en anden: sig det straks til initiativtagerne. De andre kan så lave nye andele.
sheet-help-leave = Hvis du ikke længere kan opbevare den: overdrag den personligt, og få initiativtagerne til at lave nye andele.
sheet-help-called = Hvis sættet kaldes ind: destruér arket og filen, og sig til initiativtagerne, at du har gjort det.
sheet-help-open = Når indsamlingen åbnes: tag selv arket med, og sammenlign fingeraftrykket.

# Lines and a table to fill in by hand.
sheet-handed-heading = Overdraget
sheet-handed-date = Dato
sheet-handed-custodian = Nøgleforvalterens underskrift
sheet-handed-organiser = En initiativtagers underskrift
sheet-checks-heading = Årlige kontroller
sheet-checks-date = Dato
sheet-checks-place = Hvor
sheet-checks-signature = Underskrift

sheet-footer = Hemmeligt: andel { $number } i sæt { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Komitéens offentlige nøgle
sheet-committee-lead = Dette ark er offentligt og åbner intet. Det siger til serveren, for hvem den forsegler støttetilkendegivelserne, og til en nøgleforvalter, om en andel er den rigtige.
sheet-committee-fact-shares = Andele
sheet-committee-fact-shares-value = { $shares }, hvoraf { $quorum } vilkårlige åbner tilsammen
sheet-committee-fact-signer = Fingeraftryk for nøglen, der signerer pakkerne
sheet-committee-qr = QR-kode, der indeholder alle offentlige oplysninger
sheet-committee-use-heading = Hvad man gør med det
sheet-committee-use-thumbprint = Alle tilstedeværende skriver fingeraftrykket ned og sammenligner det med det på webstedets side om databeskyttelse, før indsamlingen begynder.
sheet-committee-use-server = Filen { $file } skal til serveren: opsætningen beder om den.
sheet-committee-use-copy = Hver nøgleforvalter beholder en kopi af arket eller filen: med den kan en andel kontrolleres alene, derhjemme.
sheet-committee-footer = Offentligt: komitéens nøgle, sæt { $set }

## The statements of support, in the layout of the statutory form

statements-part = Del { $page } af { $count }
statements-count = { $count ->
    [one] { $count } støttetilkendegivelse på disse sider
   *[other] { $count } støttetilkendegivelser på disse sider
}
statements-number = Nr.
statements-residence = Bopæl (gade, nummer, postnummer, by, land)
statements-birth = Fødselsdato og fødested
statements-document = Dokumentets nummer og art
statements-signed = Underskrevet den, og betegnelse
statements-name-at-birth = Ved fødslen: { $name }
statements-fathers-name = Faderens navn: { $name }
statements-issued-by = Udstedt af: { $authority }
statements-alternative = Alternativ til { $identifier }: højst én af de to tæller.
statements-undrawn = { $count ->
    [one] { $count } tegn, som ingen skrifttype her kan tegne, står som sit nummer i kantede parenteser; de andre filer har det, som det blev skrevet.
   *[other] { $count } tegn, som ingen skrifttype her kan tegne, står som deres numre i kantede parenteser; de andre filer har dem, som de blev skrevet.
}
statements-table = Støttetilkendegivelser, én i hver række
