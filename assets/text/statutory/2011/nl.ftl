# Wat bijlage III bij Verordening (EU) nr. 211/2011 de ondertekenaar wil laten lezen, in onze eigen woorden.
#
# Niet officieel. De authentieke tekst is die van het Publicatieblad.

version = 2011-unofficial-1
unofficial = Deze tekst is niet officieel. De authentieke tekst staat in het Publicatieblad van de Europese Unie.

form-title = Formulier voor een steunbetuiging
form-for = Steunbetuiging, te controleren door: { $state }
form-mandatory = Alle velden moeten worden ingevuld, tenzij anders is vermeld.
who-title = In te vullen door
who-residents = Burgers van de Unie die in deze lidstaat verblijven.
who-residents_or_nationals = Burgers van de Unie die in deze lidstaat verblijven, of onderdanen van deze lidstaat, ongeacht hun verblijfplaats.
who-residents_or_registered_nationals = Burgers van de Unie die in deze lidstaat verblijven, of onderdanen van deze lidstaat die in het buitenland verblijven en die hun verblijfplaats aan hun nationale autoriteiten hebben meegedeeld.
who-holders_of_personal_number = Burgers van de Unie met een persoonlijk identificatienummer dat door deze lidstaat is toegekend.
who-holders_of_document = Burgers van de Unie met een van de vermelde persoonlijke identificatiedocumenten, afgegeven door deze lidstaat.
who-holders_of_number_or_document = Burgers van de Unie met een persoonlijk identificatienummer dat door deze lidstaat is toegekend, of met een van de vermelde persoonlijke identificatiedocumenten, afgegeven door deze lidstaat.

declaration = Ik verklaar dat mijn gegevens in dit formulier juist zijn en dat ik dit voorgestelde burgerinitiatief niet eerder heb gesteund.

privacy-title = Privacyverklaring
privacy-directive-1 = Op grond van artikel 10 van Richtlijn 95/46/EG wordt u het volgende meegedeeld: de persoonsgegevens in dit formulier worden alleen ter beschikking gesteld van de bevoegde autoriteiten, zodat deze kunnen controleren en certificeren hoeveel geldige steunbetuigingen dit voorgestelde burgerinitiatief heeft gekregen (artikel 8 van Verordening (EU) nr. 211/2011).
privacy-directive-2 = Indien nodig worden zij verder verwerkt voor gerechtelijke of administratieve procedures die dit voorgestelde burgerinitiatief betreffen (artikel 12 van die verordening). Voor andere doeleinden mogen zij niet worden gebruikt.
privacy-directive-3 = U hebt het recht op inzage in uw persoonsgegevens.
privacy-directive-4 = Alle steunbetuigingen worden uiterlijk 18 maanden na de registratie van het voorgestelde burgerinitiatief vernietigd of, bij gerechtelijke of administratieve procedures, uiterlijk één week nadat deze zijn afgelopen.
privacy-gdpr-1 = Op grond van de artikelen 13 en 14 van Verordening (EU) 2016/679 (algemene verordening gegevensbescherming) wordt u het volgende meegedeeld: de persoonsgegevens in dit formulier worden ter beschikking gesteld van de organisatoren van het initiatief om steunbetuigingen te verzamelen, en van de bevoegde autoriteiten, zodat deze kunnen controleren en certificeren hoeveel geldige steunbetuigingen dit voorgestelde burgerinitiatief heeft gekregen (artikelen 8 en 9 van Verordening (EU) nr. 211/2011).
privacy-gdpr-2 = Indien nodig worden zij verder verwerkt voor gerechtelijke of administratieve procedures die dit voorgestelde burgerinitiatief betreffen. Voor andere doeleinden mogen zij niet worden gebruikt.
privacy-gdpr-3 = U hebt het recht om bij de verwerkingsverantwoordelijke uw persoonsgegevens in te zien en om ze te laten rectificeren of wissen of de verwerking ervan te laten beperken.
privacy-gdpr-4 = Uw gegevens worden hoogstens bewaard tot één maand nadat het initiatief bij de Commissie is ingediend of tot 18 maanden nadat het is geregistreerd, naargelang wat het eerst komt. Bij gerechtelijke of administratieve procedures mogen zij worden bewaard tot hoogstens één week nadat deze zijn afgelopen.
privacy-gdpr-5 = Ongeacht andere rechtsmiddelen die u hebt, kunt u op elk moment een klacht indienen bij een gegevensbeschermingsautoriteit, met name in de lidstaat waar u verblijft, waar u werkt of waar volgens u het recht is geschonden.
privacy-gdpr-6 = De organisatoren van het initiatief en, voor wat zij zelf doet, de bevoegde autoriteit zijn de verwerkingsverantwoordelijken. De contactgegevens van de organisatoren staan in het register van de Commissie en op de website van het initiatief.

note-no-signature = Een handtekening is niet nodig wanneer het formulier online wordt ingediend via een gecertificeerd verzamelsysteem.
mark-online = Deze steunbetuigingen zijn online verzameld.
mark-limited = PERSOONSGEGEVENS – VERSPREIDING BEPERKT TOT DE BETROKKEN LIDSTAAT
