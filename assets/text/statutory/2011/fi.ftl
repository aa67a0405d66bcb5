# Mitä asetuksen (EU) N:o 211/2011 liitteen III mukaan allekirjoittajan on luettava, omin sanoin.
#
# Epävirallinen sanamuoto. Todistusvoimainen teksti on Euroopan unionin virallisessa lehdessä.

version = 2011-unofficial-1
unofficial = Tämä sanamuoto on epävirallinen. Todistusvoimainen teksti on Euroopan unionin virallisessa lehdessä.

form-title = Tuenilmauslomake
form-for = Tuenilmaus, jonka tarkastaa: { $state }
form-mandatory = Kaikki kentät ovat pakollisia, ellei toisin ilmoiteta.
who-title = Lomakkeen täyttävät
who-residents = Unionin kansalaiset, jotka asuvat tässä jäsenvaltiossa.
who-residents_or_nationals = Unionin kansalaiset, jotka asuvat tässä jäsenvaltiossa, tai sen kansalaiset asuinpaikasta riippumatta.
who-residents_or_registered_nationals = Unionin kansalaiset, jotka asuvat tässä jäsenvaltiossa, tai sen ulkomailla asuvat kansalaiset, jotka ovat ilmoittaneet asuinpaikkansa kansallisille viranomaisilleen.
who-holders_of_personal_number = Unionin kansalaiset, joilla on tämän jäsenvaltion myöntämä henkilötunnus.
who-holders_of_document = Unionin kansalaiset, joilla on jokin luetelluista tämän jäsenvaltion myöntämistä henkilöllisyysasiakirjoista.
who-holders_of_number_or_document = Unionin kansalaiset, joilla on tämän jäsenvaltion myöntämä henkilötunnus tai jokin luetelluista sen myöntämistä henkilöllisyysasiakirjoista.

declaration = Vakuutan, että tässä lomakkeessa antamani tiedot ovat oikein ja etten ole aiemmin tukenut tätä kansalaisaloite-ehdotusta.

privacy-title = Tietosuojaseloste
privacy-directive-1 = Direktiivin 95/46/EY 10 artiklan mukaisesti ilmoitetaan seuraavaa: tämän lomakkeen henkilötiedot annetaan vain toimivaltaisten viranomaisten käyttöön, jotta nämä voivat tarkastaa ja vahvistaa, kuinka monta pätevää tuenilmausta tämä kansalaisaloite-ehdotus on saanut (asetuksen (EU) N:o 211/2011 8 artikla).
privacy-directive-2 = Tarvittaessa niitä käsitellään edelleen tätä kansalaisaloite-ehdotusta koskevissa oikeudellisissa tai hallinnollisissa menettelyissä (mainitun asetuksen 12 artikla). Niitä ei saa käyttää mihinkään muuhun tarkoitukseen.
privacy-directive-3 = Sinulla on oikeus tutustua omiin henkilötietoihisi.
privacy-directive-4 = Kaikki tuenilmaukset hävitetään viimeistään 18 kuukauden kuluttua kansalaisaloite-ehdotuksen rekisteröinnistä tai, jos vireillä on oikeudellinen tai hallinnollinen menettely, viimeistään viikon kuluttua sen päättymisestä.
privacy-gdpr-1 = Asetuksen (EU) 2016/679 (yleinen tietosuoja-asetus) 13 ja 14 artiklan mukaisesti ilmoitetaan seuraavaa: tämän lomakkeen henkilötiedot annetaan aloitteen järjestäjien käyttöön keräämistä varten sekä toimivaltaisten viranomaisten käyttöön, jotta nämä voivat tarkastaa ja vahvistaa, kuinka monta pätevää tuenilmausta tämä kansalaisaloite-ehdotus on saanut (asetuksen (EU) N:o 211/2011 8 ja 9 artikla).
privacy-gdpr-2 = Tarvittaessa niitä käsitellään edelleen tätä kansalaisaloite-ehdotusta koskevissa oikeudellisissa tai hallinnollisissa menettelyissä. Niitä ei saa käyttää mihinkään muuhun tarkoitukseen.
privacy-gdpr-3 = Sinulla on oikeus saada rekisterinpitäjältä pääsy omiin henkilötietoihisi sekä oikeus niiden oikaisemiseen ja poistamiseen ja käsittelyn rajoittamiseen.
privacy-gdpr-4 = Tietojasi säilytetään enintään kuukauden ajan siitä, kun aloite on toimitettu komissiolle, tai 18 kuukautta siitä, kun se on rekisteröity, sen mukaan kumpi ajankohta on aikaisempi. Jos vireillä on oikeudellinen tai hallinnollinen menettely, niitä saa säilyttää enintään viikon sen päättymisen jälkeen.
privacy-gdpr-5 = Muista käytettävissäsi olevista oikeussuojakeinoista riippumatta voit milloin tahansa tehdä valituksen tietosuojaviranomaiselle, erityisesti siinä jäsenvaltiossa, jossa asut, jossa työskentelet tai jossa katsot lakia rikotun.
privacy-gdpr-6 = Rekisterinpitäjiä ovat aloitteen järjestäjät ja omalta osaltaan toimivaltainen viranomainen. Järjestäjien yhteystiedot ovat komission rekisterissä ja aloitteen verkkosivustolla.

note-no-signature = Allekirjoitusta ei tarvita, kun lomake toimitetaan verkossa hyväksytyn keräysjärjestelmän kautta.
mark-online = Nämä tuenilmaukset on kerätty verkossa.
mark-limited = HENKILÖTIETOJA – JAKELU RAJOITETTU ASIANOMAISEEN JÄSENVALTIOON
