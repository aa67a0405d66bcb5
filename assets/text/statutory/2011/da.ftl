# Hvad bilag III til forordning (EU) nr. 211/2011 vil have underskriveren til at læse, med vores egne ord.
#
# Uofficiel ordlyd. Den autentiske står i EU-Tidende.

version = 2011-unofficial-1
unofficial = Denne ordlyd er uofficiel. Den autentiske står i Den Europæiske Unions Tidende.

form-title = Formular til støttetilkendegivelse
form-for = Støttetilkendegivelse, der kontrolleres af: { $state }
form-mandatory = Alle felter skal udfyldes, medmindre andet er angivet.
who-title = Udfyldes af
who-residents = Unionsborgere med bopæl i denne medlemsstat.
who-residents_or_nationals = Unionsborgere med bopæl i denne medlemsstat, eller dens statsborgere, uanset hvor de har bopæl.
who-residents_or_registered_nationals = Unionsborgere med bopæl i denne medlemsstat, eller dens statsborgere med bopæl i udlandet, som har underrettet deres nationale myndigheder om bopælen.
who-holders_of_personal_number = Unionsborgere med et personligt identifikationsnummer, der er udstedt af denne medlemsstat.
who-holders_of_document = Unionsborgere med et af de anførte personlige identitetsdokumenter, der er udstedt af denne medlemsstat.
who-holders_of_number_or_document = Unionsborgere med et personligt identifikationsnummer eller et af de anførte personlige identitetsdokumenter, der er udstedt af denne medlemsstat.

declaration = Jeg erklærer, at mine oplysninger i denne formular er korrekte, og at jeg ikke tidligere har støttet dette forslag til borgerinitiativ.

privacy-title = Databeskyttelseserklæring
privacy-directive-1 = I henhold til artikel 10 i direktiv 95/46/EF oplyses følgende: Personoplysningerne i denne formular stilles kun til rådighed for de kompetente myndigheder, for at disse kan kontrollere og attestere, hvor mange gyldige støttetilkendegivelser dette forslag til borgerinitiativ har fået (artikel 8 i forordning (EU) nr. 211/2011).
privacy-directive-2 = Om nødvendigt behandles de yderligere i forbindelse med retlige eller administrative procedurer, der vedrører dette forslag til borgerinitiativ (forordningens artikel 12). De må ikke bruges til andre formål.
privacy-directive-3 = Du har ret til indsigt i dine personoplysninger.
privacy-directive-4 = Alle støttetilkendegivelser destrueres senest 18 måneder efter, at forslaget til borgerinitiativ blev registreret, eller i tilfælde af retlige eller administrative procedurer senest en uge efter, at de er afsluttet.
privacy-gdpr-1 = I henhold til artikel 13 og 14 i forordning (EU) 2016/679 (databeskyttelsesforordningen) oplyses følgende: Personoplysningerne i denne formular stilles til rådighed for initiativtagerne med henblik på indsamlingen og for de kompetente myndigheder, for at disse kan kontrollere og attestere, hvor mange gyldige støttetilkendegivelser dette forslag til borgerinitiativ har fået (artikel 8 og 9 i forordning (EU) nr. 211/2011).
privacy-gdpr-2 = Om nødvendigt behandles de yderligere i forbindelse med retlige eller administrative procedurer, der vedrører dette forslag til borgerinitiativ. De må ikke bruges til andre formål.
privacy-gdpr-3 = Du har ret til hos den dataansvarlige at få indsigt i dine personoplysninger og til at få dem berigtiget eller slettet eller behandlingen af dem begrænset.
privacy-gdpr-4 = Dine oplysninger opbevares højst i en måned efter, at initiativet blev forelagt Kommissionen, eller i 18 måneder efter, at det blev registreret, alt efter hvilket tidspunkt der kommer først. I tilfælde af retlige eller administrative procedurer må de opbevares indtil højst en uge efter, at disse er afsluttet.
privacy-gdpr-5 = Uanset hvilke andre retsmidler du har, kan du til enhver tid klage til en databeskyttelsesmyndighed, navnlig i den medlemsstat, hvor du har bopæl, hvor du arbejder, eller hvor du mener, at loven er overtrådt.
privacy-gdpr-6 = Initiativtagerne og, for det, den selv gør, den kompetente myndighed er dataansvarlige. Initiativtagernes kontaktoplysninger står i Kommissionens register og på initiativets websted.

note-no-signature = Underskrift er ikke nødvendig, når formularen indgives online gennem et attesteret indsamlingssystem.
mark-online = Disse støttetilkendegivelser er indsamlet online.
mark-limited = PERSONOPLYSNINGER – BEGRÆNSET VIDEREGIVELSE TIL DEN BERØRTE MEDLEMSSTAT
