# Što potpisnik treba pročitati prema Prilogu III. Uredbi (EU) br. 211/2011, našim riječima.
#
# Neslužben tekst. Vjerodostojan je onaj u Službenom listu Europske unije.

version = 2011-unofficial-1
unofficial = Ovaj je tekst neslužben. Vjerodostojan je onaj u Službenom listu Europske unije.

form-title = Obrazac izjave o potpori
form-for = Izjava o potpori koju provjerava država članica: { $state }
form-mandatory = Sva su polja obvezna, osim ako je navedeno drukčije.
who-title = Ispunjavaju
who-residents = Građani Unije koji borave u ovoj državi članici.
who-residents_or_nationals = Građani Unije koji borave u ovoj državi članici ili njezini državljani, bez obzira na to gdje borave.
who-residents_or_registered_nationals = Građani Unije koji borave u ovoj državi članici ili njezini državljani koji borave u inozemstvu i koji su svoja nacionalna tijela obavijestili o mjestu boravka.
who-holders_of_personal_number = Građani Unije koji imaju osobni identifikacijski broj koji je dodijelila ova država članica.
who-holders_of_document = Građani Unije koji imaju jedan od navedenih osobnih identifikacijskih dokumenata koje je izdala ova država članica.
who-holders_of_number_or_document = Građani Unije koji imaju osobni identifikacijski broj ili jedan od navedenih osobnih identifikacijskih dokumenata koje je izdala ova država članica.

declaration = Izjavljujem da su podaci koje navodim u ovom obrascu točni i da ovu predloženu građansku inicijativu podupirem prvi put.

privacy-title = Izjava o privatnosti
privacy-directive-1 = Na temelju članka 10. Direktive 95/46/EZ obavješćujemo vas o sljedećem: osobni podaci iz ovog obrasca dostupni su samo nadležnim tijelima, radi provjere i potvrđivanja broja valjanih izjava o potpori koje je dobila ova predložena građanska inicijativa (članak 8. Uredbe (EU) br. 211/2011).
privacy-directive-2 = Ako je potrebno, dalje se obrađuju za potrebe sudskih ili upravnih postupaka koji se odnose na ovu predloženu građansku inicijativu (članak 12. te uredbe). Ne smiju se upotrebljavati ni u koju drugu svrhu.
privacy-directive-3 = Imate pravo na pristup svojim osobnim podacima.
privacy-directive-4 = Sve se izjave o potpori uništavaju najkasnije 18 mjeseci nakon registracije predložene građanske inicijative, a ako se vode sudski ili upravni postupci, najkasnije tjedan dana nakon njihova završetka.
privacy-gdpr-1 = Na temelju članaka 13. i 14. Uredbe (EU) 2016/679 (Opća uredba o zaštiti podataka) obavješćujemo vas o sljedećem: osobni podaci iz ovog obrasca dostupni su organizatorima inicijative radi prikupljanja te nadležnim tijelima radi provjere i potvrđivanja broja valjanih izjava o potpori koje je dobila ova predložena građanska inicijativa (članci 8. i 9. Uredbe (EU) br. 211/2011).
privacy-gdpr-2 = Ako je potrebno, dalje se obrađuju za potrebe sudskih ili upravnih postupaka koji se odnose na ovu predloženu građansku inicijativu. Ne smiju se upotrebljavati ni u koju drugu svrhu.
privacy-gdpr-3 = Od voditelja obrade imate pravo dobiti pristup svojim osobnim podacima te zatražiti njihov ispravak, brisanje ili ograničenje njihove obrade.
privacy-gdpr-4 = Vaši se podaci čuvaju najviše mjesec dana nakon podnošenja inicijative Komisiji ili 18 mjeseci nakon njezine registracije, ovisno o tome što nastupi ranije. Ako se vode sudski ili upravni postupci, smiju se čuvati najviše tjedan dana nakon njihova završetka.
privacy-gdpr-5 = Neovisno o drugim pravnim sredstvima koja su vam dostupna, u svakom trenutku možete podnijeti pritužbu tijelu za zaštitu podataka, osobito u državi članici u kojoj boravite, u kojoj radite ili u kojoj su, prema vašem mišljenju, prekršeni propisi.
privacy-gdpr-6 = Voditelji obrade su organizatori inicijative i, za ono što samo čini, nadležno tijelo. Podaci za kontakt organizatora nalaze se u registru Komisije i na web-mjestu inicijative.

note-no-signature = Potpis nije potreban ako se obrazac podnosi na internetu, putem certificiranog sustava prikupljanja.
mark-online = Ove su izjave o potpori prikupljene na internetu.
mark-limited = OSOBNI PODACI – DOSTAVLJAJU SE SAMO DRŽAVI ČLANICI NA KOJU SE ODNOSE
