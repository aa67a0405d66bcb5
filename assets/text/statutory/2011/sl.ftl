# Kaj mora podpisnik prebrati po Prilogi III k Uredbi (EU) št. 211/2011, z našimi besedami.
#
# Neuradno besedilo. Verodostojno je tisto v Uradnem listu Evropske unije.

version = 2011-unofficial-1
unofficial = To besedilo je neuradno. Verodostojno je tisto v Uradnem listu Evropske unije.

form-title = Obrazec izjave o podpori
form-for = Izjava o podpori, ki jo preveri država članica: { $state }
form-mandatory = Vsa polja so obvezna, razen če je navedeno drugače.
who-title = Izpolnijo
who-residents = Državljani Unije, ki prebivajo v tej državi članici.
who-residents_or_nationals = Državljani Unije, ki prebivajo v tej državi članici, ali njeni državljani, ne glede na kraj prebivanja.
who-residents_or_registered_nationals = Državljani Unije, ki prebivajo v tej državi članici, ali njeni državljani, ki prebivajo v tujini in so o kraju prebivanja obvestili svoje nacionalne organe.
who-holders_of_personal_number = Državljani Unije, ki imajo osebno identifikacijsko številko, ki jo je izdala ta država članica.
who-holders_of_document = Državljani Unije, ki imajo enega od naštetih osebnih identifikacijskih dokumentov, ki ga je izdala ta država članica.
who-holders_of_number_or_document = Državljani Unije, ki imajo osebno identifikacijsko številko ali enega od naštetih osebnih identifikacijskih dokumentov te države članice.

declaration = Izjavljam, da so podatki, ki jih navajam v tem obrazcu, pravilni in da to predlagano državljansko pobudo podpiram prvič.

privacy-title = Izjava o varstvu osebnih podatkov
privacy-directive-1 = V skladu s členom 10 Direktive 95/46/ES vas obveščamo: osebni podatki v tem obrazcu so na voljo samo pristojnim organom, da lahko preverijo in potrdijo, koliko veljavnih izjav o podpori je prejela ta predlagana državljanska pobuda (člen 8 Uredbe (EU) št. 211/2011).
privacy-directive-2 = Po potrebi se nadalje obdelujejo za sodne ali upravne postopke v zvezi s to predlagano državljansko pobudo (člen 12 navedene uredbe). Za noben drug namen se ne smejo uporabiti.
privacy-directive-3 = Imate pravico do dostopa do svojih osebnih podatkov.
privacy-directive-4 = Vse izjave o podpori se uničijo najpozneje 18 mesecev po registraciji predlagane državljanske pobude, v primeru sodnih ali upravnih postopkov pa najpozneje en teden po njihovem koncu.
privacy-gdpr-1 = V skladu s členoma 13 in 14 Uredbe (EU) 2016/679 (Splošna uredba o varstvu podatkov) vas obveščamo: osebni podatki v tem obrazcu so na voljo organizatorjem pobude za zbiranje in pristojnim organom, da lahko preverijo in potrdijo, koliko veljavnih izjav o podpori je prejela ta predlagana državljanska pobuda (člena 8 in 9 Uredbe (EU) št. 211/2011).
privacy-gdpr-2 = Po potrebi se nadalje obdelujejo za sodne ali upravne postopke v zvezi s to predlagano državljansko pobudo. Za noben drug namen se ne smejo uporabiti.
privacy-gdpr-3 = Od upravljavca imate pravico pridobiti dostop do svojih osebnih podatkov ter doseči, da se popravijo ali izbrišejo ali da se njihova obdelava omeji.
privacy-gdpr-4 = Vaši podatki se hranijo največ en mesec po predložitvi pobude Komisiji ali 18 mesecev po njeni registraciji, kar nastopi prej. V primeru sodnih ali upravnih postopkov se smejo hraniti največ še en teden po njihovem koncu.
privacy-gdpr-5 = Ne glede na druga pravna sredstva, ki jih imate na voljo, lahko kadar koli vložite pritožbo pri organu za varstvo podatkov, zlasti v državi članici, v kateri prebivate, v kateri delate ali v kateri so bili po vašem mnenju kršeni predpisi.
privacy-gdpr-6 = Upravljavci so organizatorji pobude in, za svoja lastna dejanja, pristojni organ. Kontaktni podatki organizatorjev so v registru Komisije in na spletišču pobude.

note-no-signature = Podpis ni potreben, če se obrazec odda na spletu prek certificiranega sistema zbiranja.
mark-online = Te izjave o podpori so bile zbrane na spletu.
mark-limited = OSEBNI PODATKI – OMEJENO POSREDOVANJE SAMO ZADEVNI DRŽAVI ČLANICI
