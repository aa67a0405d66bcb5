# Što potpisnik treba pročitati prema Prilogu III. Uredbi (EU) 2019/788, našim riječima.
#
# Neslužben tekst. Vjerodostojan je onaj u Službenom listu Europske unije.

version = 2019-unofficial-1
unofficial = Ovaj je tekst neslužben. Vjerodostojan je onaj u Službenom listu Europske unije.

form-title = Obrazac izjave o potpori
form-for = Izjava o potpori državljana sljedeće države članice: { $state }
form-mandatory = Sva su polja obvezna, osim ako je navedeno drukčije.
who-title = Ispunjavaju
who-nationals = Državljani ove države članice.

declaration = Izjavljujem da su podaci koje navodim u ovom obrascu točni i da ovu građansku inicijativu podupirem prvi put.

privacy-title = Izjava o privatnosti
privacy-gdpr-1 = Na temelju članka 13. Uredbe (EU) 2016/679 (Opća uredba o zaštiti podataka) obavješćujemo vas o sljedećem: osobni podaci iz ovog obrasca upotrebljavaju se samo za potporu inicijativi. Dostupni su nadležnim nacionalnim tijelima kako bi ona mogla provjeriti i potvrditi izjave o potpori.
privacy-gdpr-2 = Ako je potrebno, dalje se obrađuju za potrebe upravnih ili sudskih postupaka koji se odnose na ovu inicijativu. Ne smiju se upotrebljavati ni u koju drugu svrhu.
privacy-gdpr-3 = Od skupine organizatora imate pravo zatražiti pristup svojim osobnim podacima te njihov ispravak, brisanje ili ograničenje njihove obrade.
privacy-gdpr-4 = Skupina organizatora čuva vaše podatke najviše mjesec dana nakon podnošenja inicijative Komisiji ili 21 mjesec nakon početka prikupljanja, ovisno o tome što nastupi ranije. Ako se vode upravni ili sudski postupci, smiju se čuvati najviše mjesec dana nakon njihova završetka.
privacy-gdpr-5 = Neovisno o drugim pravnim sredstvima koja su vam dostupna, u svakom trenutku možete podnijeti pritužbu tijelu za zaštitu podataka, osobito u državi članici u kojoj boravite, u kojoj radite ili u kojoj su, prema vašem mišljenju, prekršeni propisi.
privacy-gdpr-6 = Voditelj obrade je predstavnik skupine organizatora ili pravni subjekt osnovan za upravljanje inicijativom. Podaci za kontakt nalaze se u registru Komisije i na web-mjestu inicijative.

note-no-signature = Potpis nije potreban ako se obrazac podnosi na internetu.
mark-online = Ove su izjave o potpori prikupljene na internetu.
mark-limited = OSOBNI PODACI – DOSTAVLJAJU SE SAMO DRŽAVI ČLANICI NA KOJU SE ODNOSE
