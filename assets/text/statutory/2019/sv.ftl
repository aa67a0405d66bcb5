# Vad bilaga III till förordning (EU) 2019/788 vill att undertecknaren ska få läsa, med våra egna ord.
#
# Inofficiell ordalydelse. Den giltiga finns i EUT.

version = 2019-unofficial-1
unofficial = Denna ordalydelse är inofficiell. Den giltiga finns i Europeiska unionens officiella tidning.

form-title = Formulär för stödförklaring
form-for = Stödförklaring från medborgare i: { $state }
form-mandatory = Alla fält ska fyllas i, om inte annat anges.
who-title = Fylls i av
who-nationals = Medborgare i denna medlemsstat.

declaration = Jag försäkrar att de uppgifter som jag har lämnat i detta formulär är korrekta och att jag inte tidigare har stött detta medborgarinitiativ.

privacy-title = Dataskyddsförklaring
privacy-gdpr-1 = I enlighet med artikel 13 i förordning (EU) 2016/679 (allmän dataskyddsförordning) informeras du om följande: personuppgifterna i detta formulär används endast för att stödja initiativet. De görs tillgängliga för de behöriga nationella myndigheterna, så att dessa kan kontrollera och intyga stödförklaringarna.
privacy-gdpr-2 = Om det är nödvändigt behandlas de vidare för administrativa eller rättsliga förfaranden som rör detta initiativ. De får inte användas för något annat ändamål.
privacy-gdpr-3 = Du har rätt att hos organisatörsgruppen begära tillgång till dina personuppgifter och att få dem rättade eller raderade eller behandlingen av dem begränsad.
privacy-gdpr-4 = Organisatörsgruppen lagrar dina uppgifter högst en månad efter att initiativet lämnades in till kommissionen eller 21 månader efter att insamlingen började, beroende på vilket som inträffar först. Vid administrativa eller rättsliga förfaranden får de lagras till högst en månad efter att dessa har avslutats.
privacy-gdpr-5 = Oavsett vilka andra rättsmedel du har kan du när som helst lämna in ett klagomål till en dataskyddsmyndighet, särskilt i den medlemsstat där du är bosatt, där du arbetar eller där du anser att lagen har överträtts.
privacy-gdpr-6 = Företrädaren för organisatörsgruppen eller den juridiska person som har bildats för att förvalta initiativet är personuppgiftsansvarig. Kontaktuppgifterna finns i kommissionens register och på initiativets webbplats.

note-no-signature = Ingen namnteckning behövs när formuläret lämnas in online.
mark-online = Dessa stödförklaringar har samlats in online.
mark-limited = PERSONUPPGIFTER – SPRIDNING BEGRÄNSAD TILL DEN BERÖRDA MEDLEMSSTATEN
