# Vad bilaga III till förordning (EU) nr 211/2011 vill att undertecknaren ska få läsa, med våra egna ord.
#
# Inofficiell ordalydelse. Den giltiga finns i EUT.

version = 2011-unofficial-1
unofficial = Denna ordalydelse är inofficiell. Den giltiga finns i Europeiska unionens officiella tidning.

form-title = Formulär för stödförklaring
form-for = Stödförklaring som kontrolleras av: { $state }
form-mandatory = Alla fält ska fyllas i, om inte annat anges.
who-title = Fylls i av
who-residents = Unionsmedborgare som är bosatta i denna medlemsstat.
who-residents_or_nationals = Unionsmedborgare som är bosatta i denna medlemsstat, eller dess medborgare, var de än är bosatta.
who-residents_or_registered_nationals = Unionsmedborgare som är bosatta i denna medlemsstat, eller dess medborgare som är bosatta utomlands och har underrättat sina nationella myndigheter om sin bostadsort.
who-holders_of_personal_number = Unionsmedborgare som innehar ett personligt identifikationsnummer som denna medlemsstat har utfärdat.
who-holders_of_document = Unionsmedborgare som innehar någon av de angivna personliga identitetshandlingarna, utfärdad av denna medlemsstat.
who-holders_of_number_or_document = Unionsmedborgare som innehar ett personligt identifikationsnummer eller någon av de angivna personliga identitetshandlingarna, om numret eller handlingen har utfärdats av denna medlemsstat.

declaration = Jag försäkrar att de uppgifter som jag har lämnat i detta formulär är korrekta och att jag inte tidigare har stött detta föreslagna medborgarinitiativ.

privacy-title = Dataskyddsförklaring
privacy-directive-1 = I enlighet med artikel 10 i direktiv 95/46/EG informeras du om följande: personuppgifterna i detta formulär görs tillgängliga endast för de behöriga myndigheterna, så att dessa kan kontrollera och intyga hur många giltiga stödförklaringar som detta föreslagna medborgarinitiativ har fått (artikel 8 i förordning (EU) nr 211/2011).
privacy-directive-2 = Om det är nödvändigt behandlas de vidare för rättsliga eller administrativa förfaranden som rör detta föreslagna medborgarinitiativ (artikel 12 i samma förordning). De får inte användas för något annat ändamål.
privacy-directive-3 = Du har rätt att få tillgång till dina personuppgifter.
privacy-directive-4 = Alla stödförklaringar förstörs senast 18 månader efter att det föreslagna medborgarinitiativet registrerades eller, vid rättsliga eller administrativa förfaranden, senast en vecka efter att dessa har avslutats.
privacy-gdpr-1 = I enlighet med artiklarna 13 och 14 i förordning (EU) 2016/679 (allmän dataskyddsförordning) informeras du om följande: personuppgifterna i detta formulär görs tillgängliga för initiativets organisatörer för insamlingen, och för de behöriga myndigheterna så att dessa kan kontrollera och intyga hur många giltiga stödförklaringar som detta föreslagna medborgarinitiativ har fått (artiklarna 8 och 9 i förordning (EU) nr 211/2011).
privacy-gdpr-2 = Om det är nödvändigt behandlas de vidare för rättsliga eller administrativa förfaranden som rör detta föreslagna medborgarinitiativ. De får inte användas för något annat ändamål.
privacy-gdpr-3 = Du har rätt att hos den personuppgiftsansvarige få tillgång till dina personuppgifter och att få dem rättade eller raderade eller behandlingen av dem begränsad.
privacy-gdpr-4 = Dina uppgifter lagras högst en månad efter att initiativet lämnades in till kommissionen eller 18 månader efter att det registrerades, beroende på vilket som inträffar först. Vid rättsliga eller administrativa förfaranden får de lagras till högst en vecka efter att dessa har avslutats.
privacy-gdpr-5 = Oavsett vilka andra rättsmedel du har kan du när som helst lämna in ett klagomål till en dataskyddsmyndighet, särskilt i den medlemsstat där du är bosatt, där du arbetar eller där du anser att lagen har överträtts.
privacy-gdpr-6 = Initiativets organisatörer och, för det som den själv gör, den behöriga myndigheten är personuppgiftsansvariga. Organisatörernas kontaktuppgifter finns i kommissionens register och på initiativets webbplats.

note-no-signature = Ingen namnteckning behövs när formuläret lämnas in online genom ett insamlingssystem som det finns ett intyg för.
mark-online = Dessa stödförklaringar har samlats in online.
mark-limited = PERSONUPPGIFTER – SPRIDNING BEGRÄNSAD TILL DEN BERÖRDA MEDLEMSSTATEN
