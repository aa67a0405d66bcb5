# Hvad bilag III til forordning (EU) 2019/788 vil have underskriveren til at læse, med vores egne ord.
#
# Uofficiel ordlyd. Den autentiske står i EU-Tidende.

version = 2019-unofficial-1
unofficial = Denne ordlyd er uofficiel. Den autentiske står i Den Europæiske Unions Tidende.

form-title = Formular til støttetilkendegivelse
form-for = Støttetilkendegivelse fra statsborgere i: { $state }
form-mandatory = Alle felter skal udfyldes, medmindre andet er angivet.
who-title = Udfyldes af
who-nationals = Statsborgere i denne medlemsstat.

declaration = Jeg erklærer, at mine oplysninger i denne formular er korrekte, og at jeg ikke tidligere har støttet dette borgerinitiativ.

privacy-title = Databeskyttelseserklæring
privacy-gdpr-1 = I henhold til artikel 13 i forordning (EU) 2016/679 (databeskyttelsesforordningen) oplyses følgende: Personoplysningerne i denne formular bruges kun til at støtte initiativet. De stilles til rådighed for de kompetente nationale myndigheder, for at disse kan kontrollere og attestere støttetilkendegivelserne.
privacy-gdpr-2 = Om nødvendigt behandles de yderligere i forbindelse med administrative eller retlige procedurer, der vedrører dette initiativ. De må ikke bruges til andre formål.
privacy-gdpr-3 = Du har ret til hos gruppen af initiativtagere at få indsigt i dine personoplysninger og til at få dem berigtiget eller slettet eller behandlingen af dem begrænset.
privacy-gdpr-4 = Gruppen af initiativtagere opbevarer dine oplysninger højst i en måned efter, at initiativet blev forelagt Kommissionen, eller i 21 måneder efter, at indsamlingen begyndte, alt efter hvilket tidspunkt der kommer først. I tilfælde af administrative eller retlige procedurer må de opbevares indtil højst en måned efter, at disse er afsluttet.
privacy-gdpr-5 = Uanset hvilke andre retsmidler du har, kan du til enhver tid klage til en databeskyttelsesmyndighed, navnlig i den medlemsstat, hvor du har bopæl, hvor du arbejder, eller hvor du mener, at loven er overtrådt.
privacy-gdpr-6 = Repræsentanten for gruppen af initiativtagere eller den juridiske enhed, der er oprettet til at forvalte initiativet, er dataansvarlig. Kontaktoplysningerne står i Kommissionens register og på initiativets websted.

note-no-signature = Underskrift er ikke nødvendig, når formularen indgives online.
mark-online = Disse støttetilkendegivelser er indsamlet online.
mark-limited = PERSONOPLYSNINGER – BEGRÆNSET VIDEREGIVELSE TIL DEN BERØRTE MEDLEMSSTAT
