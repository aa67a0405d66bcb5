# Kaj mora podpisnik prebrati po Prilogi III k Uredbi (EU) 2019/788, z našimi besedami.
#
# Neuradno besedilo. Verodostojno je tisto v Uradnem listu Evropske unije.

version = 2019-unofficial-1
unofficial = To besedilo je neuradno. Verodostojno je tisto v Uradnem listu Evropske unije.

form-title = Obrazec izjave o podpori
form-for = Izjava o podpori državljanov te države članice: { $state }
form-mandatory = Vsa polja so obvezna, razen če je navedeno drugače.
who-title = Izpolnijo
who-nationals = Državljani te države članice.

declaration = Izjavljam, da so podatki, ki jih navajam v tem obrazcu, pravilni in da to državljansko pobudo podpiram prvič.

privacy-title = Izjava o varstvu osebnih podatkov
privacy-gdpr-1 = V skladu s členom 13 Uredbe (EU) 2016/679 (Splošna uredba o varstvu podatkov) vas obveščamo: osebni podatki v tem obrazcu se uporabljajo samo za podporo pobudi. Na voljo so pristojnim nacionalnim organom, da lahko preverijo in potrdijo izjave o podpori.
privacy-gdpr-2 = Po potrebi se nadalje obdelujejo za upravne ali sodne postopke v zvezi s to pobudo. Za noben drug namen se ne smejo uporabiti.
privacy-gdpr-3 = Od skupine organizatorjev imate pravico zahtevati dostop do svojih osebnih podatkov ter doseči, da se popravijo ali izbrišejo ali da se njihova obdelava omeji.
privacy-gdpr-4 = Skupina organizatorjev vaše podatke hrani največ en mesec po predložitvi pobude Komisiji ali 21 mesecev po začetku zbiranja, kar nastopi prej. V primeru upravnih ali sodnih postopkov se smejo hraniti največ še en mesec po njihovem koncu.
privacy-gdpr-5 = Ne glede na druga pravna sredstva, ki jih imate na voljo, lahko kadar koli vložite pritožbo pri organu za varstvo podatkov, zlasti v državi članici, v kateri prebivate, v kateri delate ali v kateri so bili po vašem mnenju kršeni predpisi.
privacy-gdpr-6 = Upravljavec je predstavnik skupine organizatorjev ali pravni subjekt, ustanovljen za vodenje pobude. Kontaktni podatki so v registru Komisije in na spletišču pobude.

note-no-signature = Podpis ni potreben, če se obrazec odda na spletu.
mark-online = Te izjave o podpori so bile zbrane na spletu.
mark-limited = OSEBNI PODATKI – OMEJENO POSREDOVANJE SAMO ZADEVNI DRŽAVI ČLANICI
