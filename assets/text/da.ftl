# Cista, dansk. Alle sætninger, som en borger møder på det offentlige websted.
#
# Tiltale: du. Anførselstegn: »…«. Tankestreg: – med mellemrum. Fast mellemrum før %.

## The frame of every page

frame-skip = Gå til indholdet
frame-title = { $page } – { $initiative }
frame-description = Læs og støt det europæiske borgerinitiativ »{ $title }«.
frame-eyebrow = Europæisk borgerinitiativ
frame-languages = Sprog
frame-navigation = Sider om denne indsamling
frame-home = Læs og støt initiativet
frame-rehearsal = Dette er en øvelse. Intet af det, du skriver her, tæller, og ingen myndighed modtager det. Brug kun opdigtede oplysninger.
frame-rehearsal-date = Øvelsen foregår den { $date }.
frame-progress = Status
frame-privacy = Privatliv
frame-trust = Sådan er dine oplysninger beskyttet
frame-certificate = Attest
frame-withdraw = Træk din støtte tilbage
frame-help = Hjælp
frame-accessibility = Tilgængelighed
frame-return = Tilbage til { $site }
frame-source = Dette websted bruger Cista, som er software med åben kildekode.
frame-noscript = Siden virker uden scripts. I stedet for en kontrol, der kører af sig selv, beder vi dig om seks cifre, som du kan læse eller lytte til.
frame-new-window = (åbner Kommissionens websted)

## The initiative

initiative-number = Registreringsnummer
initiative-registered = Registreret den
initiative-collection = Indsamling af støttetilkendegivelser
initiative-collection-period = { $from } til { $to }
initiative-register-link = Initiativet i Kommissionens register
initiative-facts = Oplysninger om registreringen
initiative-objectives = Det vil initiativet opnå
initiative-annex = Bilag: mere om emne, mål og baggrund
initiative-read-all = Læs det hele
initiative-website = Initiativets websted
initiative-role-representative = Repræsentant
initiative-role-substitute = Stedfortræder
initiative-role-member = Medlem af gruppen af initiativtagere
initiative-role-legal_entity = Juridisk enhed
initiative-email = E-mail
initiative-original = Dette er initiativets originalsprog.
initiative-translated = Initiativets originalsprog er { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } støttetilkendegivelse
   *[other] { $count } støttetilkendegivelser
}
count-none = Der er endnu ingen støttetilkendegivelser. Din kan blive den første.
count-goal = Der skal { $goal } til og desuden et mindsteantal i mindst { $states } medlemslande.
count-as-of = Offentliggjort den { $date }
count-trailing = De offentliggjorte tal ligger lidt efter de nøjagtige, så ingen ud fra dem kan se, hvem der lige har skrevet under.
count-more = Tal for hvert medlemsland
count-bar = { $count } af { $goal }

## Choosing the Member State

state-heading = Vælg dit medlemsland
state-intro-2011 = Medlemslandene beder om forskellige oplysninger. Vælg det land, hvor du bor, eller som har udstedt dit dokument eller nummer.
state-intro-2019 = Medlemslandene beder om forskellige oplysninger. Vælg det land, hvor du er statsborger, uanset hvor du bor. Har du flere statsborgerskaber, så vælg et af dem.
state-label = Medlemsland
state-choose = Vælg et medlemsland
state-continue = Fortsæt
state-change = Vælg et andet medlemsland
state-chosen = Du skriver under for { $state }
state-only-once = Du kan kun støtte et initiativ én gang, selv om flere medlemslande kunne passe til dig.
state-minimum-age = Du skal være fyldt { $age } år den dag, du skriver under.
state-minimum-age-calendar-year = Du skal fylde mindst { $age } år i det år, hvor du skriver under.

# One for each variant of "who"; the name of the State stands above it.
who-residents = EU-borgere, der bor i dette medlemsland.
who-residents_or_nationals = EU-borgere, der bor i dette medlemsland, og dets egne statsborgere, uanset hvor de bor.
who-residents_or_registered_nationals = EU-borgere, der bor i dette medlemsland, og dets statsborgere i udlandet, hvis de har oplyst deres myndigheder om, hvor de bor.
who-holders_of_personal_number = EU-borgere, der har et personnummer i dette medlemsland.
who-holders_of_document = EU-borgere, der har et af dokumenterne nedenfor, udstedt af dette medlemsland.
who-holders_of_number_or_document = EU-borgere, der har et personnummer i dette medlemsland eller et af dokumenterne nedenfor, udstedt af det.
who-nationals = Statsborgere i dette medlemsland, uanset hvor de bor.

# What is particular to one State and regime.
who-note-2019-DE = Tyskere, der bor i udlandet, kan kun skrive under, hvis deres bopæl er registreret hos en tysk udenrigsrepræsentation.
who-note-2019-EL = I Grækenland er det fødselsåret, der tæller: den, der fylder { $age } år i år, kan skrive under.
who-note-2011-UK = Det Forenede Kongerige var medlemsland indtil den 31. januar 2020.

## The form

form-heading = Din støttetilkendegivelse
form-intro = Udfyld alle felter, medmindre der står, at de er valgfrie. Skriv det hele, som det står i dine papirer.
form-optional = (valgfrit)
form-group-name = Dit navn
form-group-residence = Din bopæl
form-group-birth = Din fødsel
form-group-nationality = Dit statsborgerskab
form-group-document = Dit dokument eller nummer
form-why = Hvorfor spørger vi om det?
form-seen-by = Det, du skriver her, ses kun af myndigheden i det medlemsland, du har valgt, og af initiativtagernes nøgleforvaltere, når de åbner indsamlingen. Når det er gemt, kan ingen på denne server læse det.
form-destroyed = Det bliver destrueret senest den { $date }.
form-example = Eksempel: { $example }
form-choose = Vælg
form-declaration-heading = Din erklæring
form-warnings-heading = Se lige på dette en gang til
form-accept-warnings = Det er rigtigt, som jeg har skrevet det.
form-accept-warnings-hint = Sæt kryds, når du har sammenlignet med dine papirer. Så bliver støttetilkendegivelsen registreret, som den er, og myndigheden tager stilling.
form-button = Støt »{ $title }«
form-button-hint = Din støttetilkendegivelse bliver registreret, når du trykker på knappen. Bagefter får du en kvittering, som du kan trække den tilbage med.
form-forget = Tøm formularen
form-forget-hint = Hvis en anden bruger denne enhed efter dig: det, du har skrevet, forsvinder så også fra denne browser.
form-read-first = Du støtter initiativet, som det er registreret, med den ordlyd, der står ovenfor.

date-hint = Dag, måned og år, for eksempel { $example }
date-day = Dag
date-month = Måned
date-year = År

field-given_names-label = Fornavne (alle)
field-given_names-hint = Alle dine fornavne, som i dit pas eller identitetskort.
field-given_names-example = Karen Elisabeth
field-given_names-why = Myndigheden i dit medlemsland sammenligner navnet med sit register, så kun virkelige personer tæller med.

field-family_names-label = Efternavne
field-family_names-hint = Som i dit pas eller identitetskort.
field-family_names-example = Sørensen Berg
field-family_names-why = Myndigheden i dit medlemsland sammenligner navnet med sit register, så kun virkelige personer tæller med.

field-name_at_birth-label = Efternavn ved fødslen
field-name_at_birth-hint = Har du aldrig skiftet navn, så skriv dit nuværende efternavn igen.
field-name_at_birth-example = Lauridsen
field-name_at_birth-why = Du kan stå i dette medlemslands register under det navn, du blev født med.

field-fathers_name-label = Din fars navn
field-fathers_name-hint = Som det står i dine papirer.
field-fathers_name-example = Henrik
field-fathers_name-why = Dette medlemslands register skelner mellem personer med samme navn ved hjælp af farens navn.

field-residence_street-label = Vej eller gade
field-residence_street-hint = Vejen, hvor du har fast bopæl, uden husnummer. Er der ingen vejnavne, så skriv navnet på stedet eller gården.
field-residence_street-example = Syrenvej
field-residence_street-why = Myndigheden finder dig i sit register ud fra adressen.

field-residence_number-label = Husnummer
field-residence_number-hint = Med opgang, etage eller dør, hvis det hører til.
field-residence_number-example = 12 B
field-residence_number-why = Myndigheden finder dig i sit register ud fra adressen.

field-residence_postcode-label = Postnummer
field-residence_postcode-hint = Postnummeret, hvor du har fast bopæl.
field-residence_postcode-example = 8000
field-residence_postcode-why = Myndigheden finder dig i sit register ud fra adressen.

field-residence_city-label = By
field-residence_city-hint = Byen eller landsbyen, hvor du har fast bopæl.
field-residence_city-example = Aarhus
field-residence_city-why = Myndigheden finder dig i sit register ud fra adressen.

field-residence_country-label = Land
field-residence_country-hint = Landet, hvor du har fast bopæl.
field-residence_country-example = Danmark
field-residence_country-why = Det viser myndigheden, om den skal lede efter dig i landet selv eller blandt landets statsborgere i udlandet.

field-date_of_birth-label = Fødselsdato
field-date_of_birth-hint = Dag, måned og år.
field-date_of_birth-example = 27-03-1985
field-date_of_birth-why = Den viser, at du er gammel nok til at skrive under, og adskiller dig fra andre med samme navn.

field-place_of_birth-label = Fødested
field-place_of_birth-hint = By og land, som i dit pas eller identitetskort.
field-place_of_birth-example = Odense, Danmark
field-place_of_birth-why = Det adskiller dig fra andre med samme navn og samme fødselsdato.

field-country_of_permanent_residence-label = Land, hvor du har fast bopæl
field-country_of_permanent_residence-hint = Kun landet. Adressen er ikke nødvendig.
field-country_of_permanent_residence-example = Danmark
field-country_of_permanent_residence-why = Det viser myndigheden, om den skal lede efter dig i landet selv eller blandt landets statsborgere i udlandet.

field-nationality-label = Statsborgerskab
field-nationality-hint = Du skal være statsborger i et af EU’s medlemslande. Har du flere statsborgerskaber, så vælg et af dem.
field-nationality-example = Danmark
field-nationality-why = Kun EU-borgere kan støtte et initiativ.

field-document_or_number_type-label = Type dokument eller nummer
field-document_or_number_type-hint = Vælg det, du har ved hånden. Navnene er dem, man bruger i det pågældende medlemsland.
field-document_or_number_type-example = Pas
field-document_or_number_type-why = Myndigheden skal vide, i hvilket register nummeret skal slås op.

field-document_or_number-label = Nummer
field-document_or_number-hint = Skriv det præcis, som det står i dokumentet. Mellemrum og bindestreger gør ingen skade.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Dette medlemsland finder dig i sit register alene ud fra dette nummer. Loven kræver det; initiativtagerne har ingen brug for det.

field-issuing_authority-label = Myndighed, der har udstedt dokumentet
field-issuing_authority-hint = Som det står i dokumentet, for eksempel kommunen eller ministeriet.
field-issuing_authority-example = Aarhus Kommune
field-issuing_authority-why = I dette medlemsland udsteder kommunerne dokumenter, og numrene alene er ikke nok til at finde dem.

## The lines beside the button

beside-heading = Før du trykker
beside-seen = Ses kun af myndigheden i dit medlemsland og initiativtagernes nøgleforvaltere
beside-destroyed = Destrueres senest den { $date }
beside-certified = Attesteret af { $authority }
beside-not-certified = En øvelse: systemet er ikke attesteret
beside-where = Forseglet på en server i EU

## The check that a person signs

work-running = Kontrollerer …
work-done = Kontrollen er gennemført.
work-failed = Kontrollen virkede ikke på denne enhed. Genindlæs siden, eller brug cifrene i stedet.
work-use-digits = Brug cifre i stedet
work-slow = Rigtig mange skriver under lige nu, så kontrollen tager lidt længere tid end normalt.
work-sending = Kontrollen kører stadig. Din støttetilkendegivelse bliver sendt af sig selv, så snart kontrollen er gennemført.
digits-heading = Seks cifre
digits-always = I denne indsamling skriver alle også seks cifre, fordi den attesterende myndighed vil have det sådan.
digits-suspicion = Der kommer rigtig mange støttetilkendegivelser fra dit netværk lige nu. Derfor beder vi dig også skrive seks cifre.
digits-listen = Lyt til de seks cifre
digits-listen-hint = Cifrene bliver læst langsomt op på dansk og kan afspilles igen.

digits-label = De seks cifre
digits-hint = De viser, at du er et menneske og ikke et program. Skriv cifrene uden mellemrum.
digits-alt = Et billede af seks cifre. Kan du ikke se det, så lyt til dem nedenfor.
digits-another = Andre cifre

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Intet er registreret endnu. Ret venligst én ting:
   *[other] Intet er registreret endnu. Ret venligst { $count } ting:
}
summary-warnings-heading = { $count ->
    [one] Intet er registreret endnu. Én oplysning ser usædvanlig ud:
   *[other] Intet er registreret endnu. { $count } oplysninger ser usædvanlige ud:
}
summary-kept = Det, du har skrevet, er der stadig.
summary-title-prefix = Kontrollér venligst:

reject-given_names-empty = Skriv dine fornavne.
reject-family_names-empty = Skriv dine efternavne.
reject-name_at_birth-empty = Skriv dit efternavn ved fødslen. Har du aldrig skiftet navn, så skriv dit nuværende.
reject-fathers_name-empty = Skriv din fars navn.
reject-residence_street-empty = Skriv navnet på den vej, hvor du har fast bopæl.
reject-residence_number-empty = Skriv husnummeret. Har huset intet nummer, så skriv 0.
reject-residence_postcode-empty = Skriv postnummeret, hvor du har fast bopæl.
reject-residence_city-empty = Skriv navnet på den by, hvor du har fast bopæl.
reject-residence_country-empty = Vælg landet, hvor du har fast bopæl.
reject-date_of_birth-empty = Skriv din fødselsdato.
reject-place_of_birth-empty = Skriv dit fødested.
reject-country_of_permanent_residence-empty = Vælg landet, hvor du har fast bopæl.
reject-nationality-empty = Vælg dit statsborgerskab.
reject-document_or_number_type-empty = Vælg, hvilket dokument eller nummer du oplyser.
reject-document_or_number-empty = Skriv dokumentets nummer eller dit personnummer.
reject-issuing_authority-empty = Skriv, hvilken myndighed der har udstedt dokumentet.

reject-too-long = Teksten i »{ $field }« er for lang. Forkort den til højst { $max } tegn.
reject-unreadable = »{ $field }« indeholder tegn, der ikke kan registreres. Brug kun bogstaver, cifre og almindelige skilletegn; har du sat teksten ind, så skriv den igen.
reject-unknown-choice = Vælg noget på listen under »{ $field }«.
reject-impossible-date = Den dato findes ikke. Skriv dag, måned og år, for eksempel { $example }.
reject-date-in-future = Datoen ligger i fremtiden. Kontrollér årstallet.
reject-too-young = Du skal være fyldt { $age } år for at skrive under med dette medlemslands formular. Er fødselsdatoen forkert, så ret den.
reject-too-young-calendar-year = Du skal i år fylde mindst { $age } år for at skrive under med dette medlemslands formular. Er fødselsdatoen forkert, så ret den.

reject-declaration-missing = Sæt kryds ved erklæringen. Uden den er støttetilkendegivelsen ikke gyldig.
reject-state-missing = Vælg først dit medlemsland.
reject-state-unknown = Vælg et medlemsland på listen. Det, der står i sidens adresse, er ukendt.
reject-token-expired = Siden har været åben i mere end tolv timer. Alt, hvad du har skrevet, er der stadig: tryk på knappen igen.
reject-token-invalid = Siden kunne ikke genkendes. Alt, hvad du har skrevet, er der stadig: tryk på knappen igen.
reject-challenge-missing = Kontrollen mod robotter var ikke færdig. Vent, til der står, at den er gennemført, og tryk så på knappen igen.
reject-challenge-invalid = Kontrollen mod robotter lykkedes ikke. Den kører nu forfra: når den er gennemført, så tryk på knappen igen.
reject-challenge-spent = Denne formular er allerede sendt med den samme kontrol. Hvis du trykkede to gange på knappen, er din støttetilkendegivelse måske allerede registreret; det gør ingen skade at skrive under igen, for en person tæller kun én gang. En ny kontrol er i gang: når den er gennemført, kan du trykke på knappen igen.
reject-digits-missing = Skriv de seks cifre, som du ser eller hører.
reject-digits-wrong = Cifrene passede ikke. Her er nogle nye: prøv igen.
reject-busy = Mange skriver under lige nu, og intet er registreret endnu. Alt, hvad du har skrevet, er der stadig: prøv igen om nogle sekunder.
reject-too-many = Der kommer rigtig mange støttetilkendegivelser fra dit netværk lige nu, og intet er registreret endnu. Alt, hvad du har skrevet, er der stadig: vent et minut, og tryk så på knappen igen.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Postnummeret ser usædvanligt ud for dette land. Sammenlign det med din adresse.
warn-postcode-shape-example = Postnummeret ser usædvanligt ud for dette land. Det ser ofte sådan ud: { $example }.
warn-number-shape = Nummeret ser usædvanligt ud. Sammenlign det med dit dokument.
warn-number-shape-example = Nummeret ser usædvanligt ud. Det ser ofte sådan ud: { $example }.
warn-number-check-digit = Der er måske en slåfejl i nummeret: kontrolcifret passer ikke. Sammenlign det ciffer for ciffer med dit dokument.
warn-number-date = Fødselsdatoen i nummeret kan ikke være rigtig. Sammenlign det ciffer for ciffer med dit dokument.
warn-birth-date-improbable = Efter denne dato er du over 120 år. Kontrollér årstallet.

## Recorded

thanks-title = Tak
thanks-heading = Din støtte er registreret
thanks-recorded-short = Din støttetilkendegivelse til »{ $title }« blev registreret den { $date }.
thanks-receipt-label = Din kvittering
thanks-receipt-keep = Gem den: skriv den ned, udskriv siden, eller tag et billede. Den bliver kun vist nu og kan ikke sendes til dig igen.
thanks-receipt-use = Med den kan du trække støttetilkendegivelsen tilbage, så længe indsamlingen er åben. Det kan enhver, der har kvitteringen, så vis den ikke til nogen.
thanks-receipt-print = Udskriv siden
thanks-receipt-download = Gem kvitteringen som en fil
thanks-receipt-file-name = kvittering
thanks-no-particulars = Siden gentager ikke det, du skrev, så ingen kan læse det over skulderen på dig.
thanks-next-heading = Det sker der nu
thanks-next-sealed = Din støttetilkendegivelse er forseglet. Ingen på denne server kan åbne den længere.
thanks-next-opened = Efter indsamlingen åbner { $quorum } af { $shares } nøgleforvaltere i fællesskab alle støttetilkendegivelser på en computer uden netværk.
thanks-next-verified = Myndigheden i dit medlemsland kontrollerer sine støttetilkendegivelser og attesterer, hvor mange der er gyldige.
thanks-next-commission = Er der nok gyldige, går initiativet til Europa-Kommissionen og til en høring i Europa-Parlamentet.
thanks-next-destroyed = Senest den { $date } bliver alle støttetilkendegivelser destrueret.
thanks-once = Du behøver ikke skrive under igen: en person tæller én gang, uanset hvor mange støttetilkendegivelser der kommer.
thanks-share-heading = Sig det til andre
thanks-share-text = Send gerne denne adresse til nogen, der kunne have lyst til at læse initiativet. Den røber intet om dig.
share-heading = Sig det til andre
share-email = Send på e-mail
share-copy = Kopiér adressen
share-copied = Adressen er kopieret.
share-device = Del fra denne enhed …
share-on = Del via { $service }
share-message = Et europæisk borgerinitiativ, som du måske vil læse: »{ $title }«
thanks-no-receipt-heading = Ingen kvittering at vise
thanks-no-receipt-text = Kvitteringen vises én gang, lige efter at man har skrevet under. Har du allerede set den, er din støttetilkendegivelse registreret, og så er der ikke mere at gøre.
thanks-no-receipt-unsure = Er du i tvivl, om du har skrevet under, kan du bare gøre det igen: en person tæller kun én gang.
thanks-to-withdraw = Træk en støttetilkendegivelse tilbage med kvitteringen

## News by e-mail, apart from the statement

news-heading = Vil du have nyheder om dette initiativ?
news-apart = Det har intet at gøre med din støttetilkendegivelse, som allerede er registreret. Din adresse bliver opbevaret for sig, og ingen kan slutte fra det ene til det andet.
news-receipt-first = Gem først din kvittering: den er væk, når du forlader siden.
news-label = E-mailadresse
news-hint = For eksempel { $example }
news-example = karen@example.org
news-consent = Jeg giver samtykke til, at initiativtagerne til »{ $title }« skriver e-mails til mig om dette initiativ indtil senest den { $date }. Jeg kan til enhver tid stoppe det med et link i hver besked.
news-button = Send mig nyheder
news-noted-title = Noteret
news-noted-heading = Dit ønske er noteret
news-noted-text = Din adresse blev straks forseglet til initiativtagerne. Inden for et døgn bliver den gemt sammen med andre, så ingen kan se, hvornår den kom. Skulle serveren svigte inden da, går dit ønske tabt, og du hører ganske enkelt ikke noget.
news-noted-close = Du kan lukke siden nu.
news-title = Nyheder på e-mail
news-reject-empty = Skriv din e-mailadresse.
news-reject-malformed = Det er ikke en e-mailadresse. En e-mailadresse ser sådan ud: { $example }
news-reject-consent = Sæt kryds i feltet, hvis du vil have nyheder. Uden dit samtykke må ingen skrive til dig.
news-reject-busy = Rigtig mange beder om nyheder lige nu, og dit ønske er ikke noteret endnu. Prøv igen om et minut.
news-off-heading = Ingen nyheder på e-mail
news-off-text = Initiativtagerne til dette initiativ sender ikke nyheder på e-mail herfra.
unsubscribe-title = Ikke flere nyheder
unsubscribe-text = Vil du ikke længere have nyheder om dette initiativ? Tryk på knappen, så bliver din adresse taget af listen.
unsubscribe-button = Afmeld nyheder
unsubscribe-done-heading = Du får ikke flere nyheder
unsubscribe-done-text = Dit ønske er registreret. Initiativtagerne tager din adresse af listen, før de skriver igen.
unsubscribe-malformed-heading = Linket er ikke fuldstændigt
unsubscribe-malformed-text = Åbn linket i beskeden igen, eller kopiér det hele.

## Withdrawing

withdraw-title = Træk din støtte tilbage
withdraw-intro = Med den kvittering, du fik, da du havde skrevet under, kan du trække din støttetilkendegivelse tilbage. Ingen spørger dig hvorfor.
withdraw-label = Kvittering
withdraw-hint = Skriv den, som den blev vist. Store og små bogstaver, mellemrum og bindestreger gør ingen forskel.
withdraw-button = Træk denne støttetilkendegivelse tilbage
withdraw-lost = Har du ikke kvitteringen længere, så skriv til initiativtagerne: de kan få en støttetilkendegivelse taget ud, når du dokumenterer din identitet.
withdraw-done-heading = Dit ønske er registreret
withdraw-done-text = Hvis kvitteringen hører til en støttetilkendegivelse, er støttetilkendegivelsen nu trukket tilbage og bliver ikke givet til nogen myndighed.
withdraw-done-same = Af hensyn til din beskyttelse er svaret det samme, uanset om der blev fundet en støttetilkendegivelse.
withdraw-done-again = Har du skrevet under flere gange, trækker hver kvittering den støttetilkendegivelse tilbage, som den blev givet for.
withdraw-malformed = Det er ikke en kvittering. Sammenlign den med det, du skrev ned: måske er der et tegn for meget eller for lidt.
withdraw-empty = Skriv din kvittering.
withdraw-closed = Indsamlingen er slut. Skriv til initiativtagerne: de kan få din støttetilkendegivelse taget ud, så længe den ikke er overdraget.

## A language in which the initiative has no version

no-version-heading = Dette initiativ kan ikke underskrives på dansk
no-version-text = En støttetilkendegivelse afgives på et sprog, som initiativet er registreret på. Alle oplysninger på dette websted findes på dansk; vælg et af disse sprog for at skrive under:
no-version-read-in = Læs og skriv under på { $language }

## Member States that cannot be signed for on that day

no-state-heading = Dette medlemsland kan ikke vælges
no-state-not-member = { $state } er ikke medlem af EU på underskriftsdagen, og derfor kan der ikke gives støttetilkendegivelser for landet.
no-state-left = { $state } har forladt EU. Til og med den { $date } kunne der gives støttetilkendegivelser for landet.
no-state-not-yet = { $state } blev medlem af EU den { $date }. Før den dag kan der ikke gives støttetilkendegivelser for landet.
no-state-choose = Vælg et andet medlemsland med en formular, der passer til dig.

## When signing is not possible

status-open-title = Du kan skrive under
status-open-text = Du kan støtte dette initiativ nu.
status-locked-title = Indsamlingen holder en kort pause
status-locked-text = Serveren er blevet genstartet og venter på, at de driftsansvarlige låser den op. Intet af det, der er registreret, er gået tabt. Kom igen om en time.
status-paused-title = Indsamlingen holder pause
status-paused-text = Initiativtagerne har sat indsamlingen på pause indtil videre. Intet af det, der er registreret, er gået tabt. Kom igen senere.
status-not-open-title = Indsamlingen er ikke begyndt
status-not-open-text = Du kan læse initiativet nu. Der kan skrives under fra den { $date }.
status-closed-title = Indsamlingen er slut
status-closed-text = Der kunne skrives under til og med den { $date }. Tak til alle, der var med.
status-disk-full-title = Af tekniske grunde kan der ikke skrives under lige nu
status-disk-full-text = Serveren har ikke plads til flere støttetilkendegivelser. De driftsansvarlige har fået besked. Intet af det, der er registreret, er gået tabt. Kom igen senere.
status-store-failed-title = Af tekniske grunde kan der ikke skrives under lige nu
status-store-failed-text = Serveren kan for øjeblikket ikke gemme nye støttetilkendegivelser sikkert og modtager derfor ingen. Intet af det, der er registreret, er gået tabt. Kom igen senere.
status-information-stays = Alt andet på dette websted kan stadig læses.

## Progress

progress-title = Status
progress-intro = Et initiativ lykkes med { $goal } gyldige støttetilkendegivelser, hvis der også er nået et mindsteantal i mindst { $states } medlemslande.
progress-caption = Støttetilkendegivelser fordelt på medlemslande
progress-column-state = Medlemsland
progress-column-statements = Støttetilkendegivelser
progress-column-threshold = Mindsteantal
progress-column-share = Andel af mindsteantallet
progress-total = Alle medlemslande
progress-reached = Mindsteantallet er nået
progress-states-reached = { $count ->
    [0] Mindsteantallet er endnu ikke nået i noget medlemsland.
    [one] Mindsteantallet er nået i { $count } medlemsland.
   *[other] Mindsteantallet er nået i { $count } medlemslande.
}
progress-percent = { $percent } %
progress-not-verified = Disse støttetilkendegivelser er indsamlet her. Hvor mange der er gyldige, afgør myndighederne efter indsamlingen.
progress-map = Medlemslandene efter andel af deres mindsteantal
progress-map-hint = De samme tal står i tabellen nedenfor.
progress-map-none = ingen endnu
progress-map-reached = mindsteantal nået
progress-column-reserve = Med reserve
progress-reserve-hint = Myndighederne underkender nogle støttetilkendegivelser. Saml derfor flere ind end mindsteantallet: med reserven må { $percent } af støttetilkendegivelserne gerne vise sig at være ugyldige.
progress-still-needed = { $count ->
    [one] Der mangler { $count }
   *[other] Der mangler { $count }
}
progress-timeline-heading = Dag for dag
progress-timeline-hint = Hvad der var offentliggjort ved slutningen af hver dag.
progress-timeline-column-day = Dag
progress-timeline-column-sum = Offentliggjort
progress-timeline-column-more = Den dag
progress-timeline-picture = Fra den { $from } til den { $to } voksede det offentliggjorte antal til { $count }.
progress-timeline-none = Den første dag er ikke forbi endnu.
progress-milestones-heading = Milepæle
progress-milestones-none = Den første milepæl er ikke nået endnu.
progress-feed = Følg milepælene i en feedlæser
progress-open-data = De samme tal som åbne data

## Milestones, the feed, and what other sites embed

feed-title = Milepæle for »{ $title }«
milestone-opened = Indsamlingen er begyndt
milestone-count = { $count ->
    [one] { $count } støttetilkendegivelse
   *[other] { $count } støttetilkendegivelser
}
milestone-state = Mindsteantallet er nået i endnu et medlemsland: { $state }
milestone-states = Mindsteantallet er nået i { $count } medlemslande, så mange som der skal til
milestone-goal = { $goal } støttetilkendegivelser: så mange som der skal til
milestone-closed = Indsamlingen er slut
widget-frame-title = Status for »{ $title }«
widget-button = Læs og skriv under
widget-where = Du skriver under på indsamlingens websted: { $host }.
widget-new-window = (åbner et nyt vindue)

## Privacy

privacy-title = Privatliv
privacy-intro = Hvad der sker med dine oplysninger, sagt ligeud. Den erklæring, som loven foreskriver, står længere nede.
privacy-who-heading = Hvem der er ansvarlig
privacy-who-text = Initiativtagerne til dette initiativ. Du kan kontakte dem her:
privacy-what-heading = Hvad der indsamles, og til hvad
privacy-what-text = De oplysninger, som dit medlemsland beder om, og ikke andet. De har ét formål: at vise, at nok borgere støtter initiativet.
privacy-not-heading = Hvad der ikke indsamles
privacy-not-text = Ingen adresse på din enhed, ingen cookies, der følger dig, ingen statistik ført af tredjeparter, ingen skrifttyper eller scripts andre steder fra. Mens du skriver under, er der højst to cookies, som kun dette websted kan læse: de bliver liggende, indtil siden med kvitteringen er vist. Det, du har skrevet, men endnu ikke sendt, bliver i denne fane i din browser og forsvinder derfra, når du har skrevet under.
privacy-sees-heading = Hvem der ser oplysningerne
privacy-sees-text = Myndigheden i det medlemsland, du skriver under for, og initiativtagernes nøgleforvaltere i det øjeblik, indsamlingen åbnes. De, der driver serveren, kan ikke læse gemte støttetilkendegivelser.
privacy-keeps-heading = Hvor længe oplysningerne gemmes
privacy-keeps-text-2011 = Højst en måned efter, at initiativet er forelagt Kommissionen, eller 18 måneder efter registreringen, alt efter hvad der kommer først. For dette initiativ er det senest den { $date }.
privacy-keeps-text-2019 = Højst en måned efter, at initiativet er forelagt Kommissionen, eller 21 måneder efter indsamlingens begyndelse, alt efter hvad der kommer først. For dette initiativ er det senest den { $date }.
privacy-keeps-proceedings = Kun hvis en domstol eller en myndighed har brug for dem, må støttetilkendegivelser gemmes længere, indtil sagen er afsluttet.
privacy-news-heading = Nyheder på e-mail
privacy-news-text = Hvis du efterlader en e-mailadresse, når du har skrevet under, bruger initiativtagerne den til nyheder om dette initiativ og ikke til andet. Den bliver forseglet til dem, opbevaret adskilt fra støttetilkendegivelserne med en dato, men uden klokkeslæt, og slettet senest den { $date }, eller så snart du afmelder nyhederne.
privacy-partner-heading = Hvordan du kom hertil
privacy-partner-text = Hvis et link fra en partner førte dig hertil, bliver der lagt én til partnerens antal. Det bliver ikke gemt sammen med din støttetilkendegivelse.
privacy-rights-heading = Dine rettigheder
privacy-rights-text = Du kan spørge, om der er gemt oplysninger om dig, og få dem rettet, begrænset eller slettet. Skriv til initiativtagerne, så svarer de inden for en måned. Med din kvittering kan du selv trække støttetilkendegivelsen tilbage.
privacy-rights-sealed = Da gemte støttetilkendegivelser er forseglet, kan initiativtagerne først lede efter din, når nøgleforvalterne åbner indsamlingen. En anmodning om at tage den ud bliver gemt indtil da og så udført.
privacy-complaint-heading = Hvor du kan klage
privacy-complaint-text = Du kan henvende dig til datatilsynet i det medlemsland, hvor du bor, eller hvor du mener, at reglerne er overtrådt.
privacy-statutory-heading = Forordningens databeskyttelseserklæring
privacy-unofficial = Ordlyden er vores egen og uofficiel. Den autentiske står i Den Europæiske Unions Tidende.

## How your data is protected

trust-title = Sådan er dine oplysninger beskyttet
trust-intro = Her står, hvem der ville kunne læse hvad, og hvorfor. Det meste kan du selv efterprøve.
trust-journey-heading = Din støttetilkendegivelses vej
trust-journey-typing = Mens du skriver, forlader intet din enhed.
trust-journey-sending = Når du trykker på knappen, bliver din støttetilkendegivelse sendt krypteret til denne server. Der bliver den kontrolleret, kun i hukommelsen.
trust-journey-sealing = Før den gemmes, bliver den forseglet, så kun initiativtagerkomitéens nøgle kan åbne den. Derefter kan serveren ikke åbne den, og det kan den heller ikke, der stjæler serverens harddiske eller sikkerhedskopier.
trust-journey-opening = Efter indsamlingen samler { $quorum } af { $shares } nøgleforvaltere deres dele af nøglen på en computer uden netværk og åbner indsamlingen.
trust-journey-handover = Hver myndighed får kun støttetilkendegivelserne fra sit eget medlemsland.
trust-server-heading = Hvad serveren kan læse, og hvad den ikke kan
trust-server-can = Den ser en støttetilkendegivelse i det øjeblik, du sender den. I klartekst gemmer den medlemslandet, dagen og formularens sprog.
trust-server-cannot = Den kan ikke læse navn, adresse, nummer eller andet i en støttetilkendegivelse, der er gemt. Den gemmer ingen adresse på din enhed; kun firewallen foran den fører en kort log over forbindelser, adskilt fra støttetilkendegivelserne, som de tekniske regler kræver.
trust-server-limits = Du bør også vide dette: den, der fik kontrol over den kørende server, kunne fra da af læse, hvad der bliver skrevet, og efterprøve et gæt på, om en bestemt person har skrevet under.
trust-once-heading = Talt én gang, røbet for ingen
trust-once-text = Skriver nogen under to gange, får begge støttetilkendegivelser det samme svar, og personen tæller én gang. Derfor kan ingen finde ud af her, om du har skrevet under, og ingen kan forhindre dig i det.
trust-keys-heading = Hvor nøglerne er
trust-keys-committee = Komitéens private nøgle er lavet på en computer uden netværk og har aldrig været på denne server. Den findes kun som { $shares } dele hos lige så mange nøgleforvaltere. Der skal { $quorum } af dem til at bruge den, ligegyldigt hvilke.
trust-keys-committee-rehearsal = I denne øvelse har programmet selv lavet komitéens nøgle og opbevarer dens { $shares } dele. I en rigtig indsamling laver nøgleforvaltere den på en computer uden netværk, og der skal { $quorum } af dem til at bruge den, ligegyldigt hvilke.
trust-keys-thumbprint = Komiténøglens digitale fingeraftryk
trust-keys-thumbprint-hint = Nøgleforvalterne har det samme fingeraftryk på papir.
trust-keys-appliance = Denne servers offentlige signaturnøgle
trust-keys-appliance-hint = Med den signerer serveren det, den udleverer, så intet kan smugles ind.
trust-keys-ceremony = Komitéens nøgle blev lavet den { $date }.
trust-end-heading = Afslutningen
trust-end-text = Loven kræver, at initiativtagerne destruerer alle støttetilkendegivelser senest den { $date }, uanset hvor der ligger kopier.
trust-place-heading = Hvor serveren står
trust-place-text = Loven kræver, at oplysningerne gemmes på et EU-lands område.
trust-source-heading = Efterprøv det selv
trust-source-text = Softwaren har åben kildekode. Enhver må læse, bygge og afprøve den; dens formater er dokumenteret, så andre kan skrive programmer, der læser dem.
trust-version = Softwarens version

## Help

help-title = Hjælp
help-intro = Svar på det, folk oftest spørger om.
help-initiative-question = Hvad er et europæisk borgerinitiativ?
help-initiative-answer = Med det kan en million borgere bede Europa-Kommissionen om at foreslå en lov. Kommissionen skal svare og sige, hvad den vil gøre, og hvorfor.
help-who-question = Hvem kan skrive under?
help-who-answer = EU-borgere, der er gamle nok. Hvad der ellers kræves, afhænger af medlemslandet: vælg et, så står der i formularen, hvem der kan bruge den.
help-several-question = Jeg bor i ét medlemsland og er statsborger i et andet. Hvilket skal jeg vælge?
help-several-answer-2011 = Du kan vælge ethvert medlemsland med en formular, der passer til dig, men kun ét. I hvert medlemslands formular står der, hvem der kan bruge den.
help-several-answer-2019 = Det, hvor du er statsborger. Det er uden betydning, hvor du bor.
help-number-question = Hvorfor skal jeg oplyse et dokument- eller personnummer?
help-number-answer = Nogle medlemslande bruger det til at kontrollere, at underskriveren findes. Loven fastsætter, hvilke lande der beder om det. Initiativtagerne må ikke bruge det til andet.
help-document-question = Mit dokument er ikke på listen.
help-document-answer = For dette medlemsland gælder kun dokumenterne på listen. Måske har du et andet af dem, eller også passer et andet medlemslands formular til dig.
help-warning-question = Der står, at mit nummer ser usædvanligt ud, men det er rigtigt.
help-warning-answer = Sæt så kryds ved »Det er rigtigt, som jeg har skrevet det«, og tryk på knappen igen. Din støttetilkendegivelse bliver registreret, som den er.
help-again-question = Jeg ved ikke, om jeg har skrevet under før. Må jeg gøre det igen?
help-again-answer = Det er ikke nødvendigt, men det gør ingen skade: en person tæller kun én gang.
help-other-question = Må jeg skrive under for en anden?
help-other-answer = Nej. Alle skriver under personligt. Du må gerne hjælpe nogen med at skrive, hvis personen er hos dig og ønsker det.
help-withdraw-question = Kan jeg trække min støtte tilbage?
help-withdraw-answer = Ja, med den kvittering, du fik, da du havde skrevet under, så længe indsamlingen er åben.
help-receipt-question = Jeg har mistet min kvittering.
help-receipt-answer = Den kan ikke vises igen, for serveren ved ikke, hvilken der er din. Din støttetilkendegivelse er stadig gyldig. Vil du have den taget ud, så skriv til initiativtagerne.
help-robot-question = Hvad gør kontrollen mod robotter?
help-robot-answer = Din enhed løser et lille regnestykke, der tager et sekund eller to. For ét menneske er det ingenting; for den, der vil sende millioner af falske støttetilkendegivelser, er det meget. Ingen tredjepart er indblandet.
help-scripts-question = Kan jeg skrive under uden scripts eller med en skærmlæser?
help-scripts-answer = Ja. Hvert felt har en etiket, og hver besked er knyttet til sit felt. Uden scripts træder seks cifre i stedet for kontrollen: du kan læse dem på et billede eller lytte til dem på dit sprog.
help-next-question = Hvad sker der, når jeg har skrevet under?
help-next-answer = Din støttetilkendegivelse er forseglet, til indsamlingen er slut. Så kontrollerer myndigheden i dit medlemsland den, og den bliver destrueret.
help-contact-question = Noget virker ikke, eller jeg har et andet spørgsmål.
help-contact-answer = Skriv til initiativtagerne. Send dem ikke dit dokument- eller personnummer.

## Accessibility

accessibility-title = Tilgængelighed
accessibility-intro = Alle skal kunne skrive under her, uanset enhed, med eller uden handicap.
accessibility-aim = Webstedet er bygget til at opfylde retningslinjerne for tilgængeligt webindhold (WCAG) 2.2, niveau AA, og den europæiske standard EN 301 549.
accessibility-ways-heading = Måder at bruge det på
accessibility-way-keyboard = Alene med tastaturet, med en skærmlæser, med tale eller med en kontakt.
accessibility-way-large = Forstørret til fire gange størrelsen, med dine egne farver og din egen kontrast, lyst eller mørkt, med eller uden bevægelse.
accessibility-way-simple = På gamle telefoner og langsomme forbindelser, i tekstbrowsere, uden scripts, på papir.
accessibility-way-no-puzzle = Uden gåder: en kontrol, der kører af sig selv, eller seks cifre, som du kan læse eller høre, alt efter hvad der passer dig.
accessibility-way-time = Uden hastværk: en åben side gælder i tolv timer.
accessibility-tested-heading = Hvordan det er afprøvet
accessibility-tested-text = Før hver ny version undersøger et program hver side på alle sprog, i alle temaer og bredder. Programmer finder ikke alt.
accessibility-problem-heading = Hvis noget står i vejen for dig
accessibility-problem-text = Skriv til initiativtagerne, og fortæl, hvad du ville gøre, og hvad der skete. Send dem ikke dit dokument- eller personnummer.

## The certificate

certificate-title = Attest
certificate-intro = Før der må indsamles støttetilkendegivelser online, bliver systemet undersøgt af myndigheden i det medlemsland, hvor de gemmes. Myndigheden attesterer, at systemet opfylder loven.
certificate-rehearsal = Dette er en øvelse. Systemet er ikke attesteret, og det, der indsamles her, gælder ingen steder.
certificate-none = Attesten er ikke offentliggjort her endnu. Før den er det, må der ikke indsamles støttetilkendegivelser.
certificate-authority = Attesterende myndighed
certificate-date = Attestens dato
certificate-number = Attestens nummer
certificate-download = Læs attesten

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Forespørgslen kunne ikke forstås
failure-400-what = Noget i den var anderledes, end denne side sender det. Intet er registreret.
failure-400-next = Gå tilbage til initiativet, og begynd derfra.
failure-404-title = Siden findes ikke
failure-404-what = Måske er adressen skrevet forkert eller forældet.
failure-404-next = Gå til initiativet: derfra kan du komme til alle sider.
failure-405-title = Det kan ikke gøres på den måde
failure-405-what = Adressen findes, men svarer ikke på den slags forespørgsel. Intet er registreret.
failure-405-next = Gå til initiativet, og brug formularen dér.
failure-408-title = Det tog for lang tid
failure-408-what = Din forespørgsel nåede ikke helt frem. Intet er registreret.
failure-408-next = Kontrollér din forbindelse, gå tilbage, og tryk på knappen igen.
failure-413-title = Det var for meget
failure-413-what = Forespørgslen var større end nogen formular på dette websted. Intet er registreret.
failure-413-next = Gå tilbage, forkort det, du har skrevet, og tryk på knappen igen.
failure-415-title = Formularen kom i et ukendt format
failure-415-what = Dette websted modtager kun formularer, som en browser sender dem. Intet er registreret.
failure-415-next = Gå til initiativet, og brug formularen dér.
failure-422-title = Kontrollér venligst det, du har skrevet
failure-422-what = Noget mangler eller er forkert. Intet er registreret endnu.
failure-422-next = Gå tilbage til formularen: ved hvert felt står der, hvad du skal gøre.
failure-429-title = For mange forsøg
failure-429-what = Der kom meget mange forespørgsler fra dit netværk på kort tid. Intet er registreret.
failure-429-next = Vent nogle minutter, og prøv igen.
failure-431-title = Din browser sendte for meget
failure-431-what = Forespørgslens hoved var for stort, måske på grund af mange cookies. Intet er registreret.
failure-431-next = Åbn siden i et privat vindue, og prøv igen.
failure-500-title = Noget gik galt hos os
failure-500-what = Det er ikke din skyld. Havde du lige trykket på knappen og ikke set nogen kvittering, så gå ud fra, at intet blev registreret.
failure-500-next = Prøv igen om nogle minutter. Havde du alligevel skrevet under, tæller du stadig kun én gang.
failure-503-title = Prøv igen om et øjeblik
failure-503-what = For mange er her på én gang, eller serveren er ved at starte. Intet er registreret.
failure-503-next = Vent nogle sekunder, og prøv igen.
failure-reference = Skriver du til os om det, så oplys denne reference: { $reference }
failure-home = Til initiativet
failure-again = Prøv igen
