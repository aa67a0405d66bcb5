# Mitä asetuksen (EU) 2019/788 liitteen III mukaan allekirjoittajan on luettava, omin sanoin.
#
# Epävirallinen sanamuoto. Todistusvoimainen teksti on Euroopan unionin virallisessa lehdessä.

version = 2019-unofficial-1
unofficial = Tämä sanamuoto on epävirallinen. Todistusvoimainen teksti on Euroopan unionin virallisessa lehdessä.

form-title = Tuenilmauslomake
form-for = Tuenilmaus, jonka antavat seuraavan valtion kansalaiset: { $state }
form-mandatory = Kaikki kentät ovat pakollisia, ellei toisin ilmoiteta.
who-title = Lomakkeen täyttävät
who-nationals = Tämän jäsenvaltion kansalaiset.

declaration = Vakuutan, että tässä lomakkeessa antamani tiedot ovat oikein ja etten ole aiemmin tukenut tätä kansalaisaloitetta.

privacy-title = Tietosuojaseloste
privacy-gdpr-1 = Asetuksen (EU) 2016/679 (yleinen tietosuoja-asetus) 13 artiklan mukaisesti ilmoitetaan seuraavaa: tämän lomakkeen henkilötietoja käytetään vain aloitteen tukemiseen. Ne annetaan toimivaltaisten kansallisten viranomaisten käyttöön, jotta nämä voivat tarkastaa ja vahvistaa tuenilmaukset.
privacy-gdpr-2 = Tarvittaessa niitä käsitellään edelleen tätä aloitetta koskevissa hallinnollisissa tai oikeudellisissa menettelyissä. Niitä ei saa käyttää mihinkään muuhun tarkoitukseen.
privacy-gdpr-3 = Sinulla on oikeus pyytää järjestäjäryhmältä pääsyä omiin henkilötietoihisi sekä oikeus niiden oikaisemiseen ja poistamiseen ja käsittelyn rajoittamiseen.
privacy-gdpr-4 = Järjestäjäryhmä säilyttää tietojasi enintään kuukauden ajan siitä, kun aloite on toimitettu komissiolle, tai 21 kuukautta siitä, kun keräys on alkanut, sen mukaan kumpi ajankohta on aikaisempi. Jos vireillä on hallinnollinen tai oikeudellinen menettely, niitä saa säilyttää enintään kuukauden sen päättymisen jälkeen.
privacy-gdpr-5 = Muista käytettävissäsi olevista oikeussuojakeinoista riippumatta voit milloin tahansa tehdä valituksen tietosuojaviranomaiselle, erityisesti siinä jäsenvaltiossa, jossa asut, jossa työskentelet tai jossa katsot lakia rikotun.
privacy-gdpr-6 = Rekisterinpitäjä on järjestäjäryhmän edustaja tai aloitteen hallinnointia varten perustettu oikeushenkilö. Yhteystiedot ovat komission rekisterissä ja aloitteen verkkosivustolla.

note-no-signature = Allekirjoitusta ei tarvita, kun lomake toimitetaan verkossa.
mark-online = Nämä tuenilmaukset on kerätty verkossa.
mark-limited = HENKILÖTIETOJA – JAKELU RAJOITETTU ASIANOMAISEEN JÄSENVALTIOON
