# Wat bijlage III bij Verordening (EU) 2019/788 de ondertekenaar wil laten lezen, in onze eigen woorden.
#
# Niet officieel. De authentieke tekst is die van het Publicatieblad.

version = 2019-unofficial-1
unofficial = Deze tekst is niet officieel. De authentieke tekst staat in het Publicatieblad van de Europese Unie.

form-title = Formulier voor een steunbetuiging
form-for = Steunbetuiging door onderdanen van: { $state }
form-mandatory = Alle velden moeten worden ingevuld, tenzij anders is vermeld.
who-title = In te vullen door
who-nationals = Onderdanen van deze lidstaat.

declaration = Ik verklaar dat mijn gegevens in dit formulier juist zijn en dat ik dit burgerinitiatief niet eerder heb gesteund.

privacy-title = Privacyverklaring
privacy-gdpr-1 = Op grond van artikel 13 van Verordening (EU) 2016/679 (algemene verordening gegevensbescherming) wordt u het volgende meegedeeld: de persoonsgegevens in dit formulier worden alleen gebruikt om het initiatief te steunen. Zij worden ter beschikking gesteld van de bevoegde nationale autoriteiten, zodat deze de steunbetuigingen kunnen controleren en certificeren.
privacy-gdpr-2 = Indien nodig worden zij verder verwerkt voor administratieve of gerechtelijke procedures die dit initiatief betreffen. Voor andere doeleinden mogen zij niet worden gebruikt.
privacy-gdpr-3 = U hebt het recht om bij de groep organisatoren uw persoonsgegevens in te zien en om ze te laten rectificeren of wissen of de verwerking ervan te laten beperken.
privacy-gdpr-4 = De groep organisatoren bewaart uw gegevens hoogstens tot één maand nadat het initiatief bij de Commissie is ingediend of tot 21 maanden nadat het verzamelen is begonnen, naargelang wat het eerst komt. Bij administratieve of gerechtelijke procedures mogen zij worden bewaard tot hoogstens één maand nadat deze zijn afgelopen.
privacy-gdpr-5 = Ongeacht andere rechtsmiddelen die u hebt, kunt u op elk moment een klacht indienen bij een gegevensbeschermingsautoriteit, met name in de lidstaat waar u verblijft, waar u werkt of waar volgens u het recht is geschonden.
privacy-gdpr-6 = De vertegenwoordiger van de groep organisatoren of de juridische entiteit die is opgericht om het initiatief te beheren, is de verwerkingsverantwoordelijke. De contactgegevens staan in het register van de Commissie en op de website van het initiatief.

note-no-signature = Een handtekening is niet nodig wanneer het formulier online wordt ingediend.
mark-online = Deze steunbetuigingen zijn online verzameld.
mark-limited = PERSOONSGEGEVENS – VERSPREIDING BEPERKT TOT DE BETROKKEN LIDSTAAT
