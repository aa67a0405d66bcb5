# Co si má podle přílohy III nařízení (EU) č. 211/2011 podepsaná osoba přečíst, našimi vlastními slovy.
#
# Neoficiální znění. Autentické znění je v Úředním věstníku Evropské unie.

version = 2011-unofficial-1
unofficial = Toto znění je neoficiální. Autentické znění je v Úředním věstníku Evropské unie.

form-title = Formulář prohlášení o podpoře
form-for = Prohlášení o podpoře, které ověřuje: { $state }
form-mandatory = Všechna pole jsou povinná, není-li uvedeno jinak.
who-title = Vyplňují
who-residents = Občané Unie s bydlištěm v tomto členském státě.
who-residents_or_nationals = Občané Unie s bydlištěm v tomto členském státě nebo jeho státní příslušníci bez ohledu na místo bydliště.
who-residents_or_registered_nationals = Občané Unie s bydlištěm v tomto členském státě nebo jeho státní příslušníci s bydlištěm v zahraničí, kteří místo svého bydliště oznámili orgánům svého státu.
who-holders_of_personal_number = Občané Unie, kteří jsou držiteli osobního identifikačního čísla přiděleného tímto členským státem.
who-holders_of_document = Občané Unie, kteří jsou držiteli některého z uvedených dokladů totožnosti vydaných tímto členským státem.
who-holders_of_number_or_document = Občané Unie, kteří jsou držiteli osobního identifikačního čísla nebo některého z uvedených dokladů totožnosti, které jim vydal tento členský stát.

declaration = Prohlašuji, že údaje, které v tomto formuláři uvádím, jsou správné a že tuto navrhovanou občanskou iniciativu podporuji poprvé.

privacy-title = Prohlášení o ochraně soukromí
privacy-directive-1 = Podle článku 10 směrnice 95/46/ES vás informujeme, že osobní údaje z tohoto formuláře se zpřístupní výhradně příslušným orgánům, aby mohly ověřit a osvědčit, kolik platných prohlášení o podpoře tato navrhovaná občanská iniciativa získala (článek 8 nařízení (EU) č. 211/2011).
privacy-directive-2 = V případě potřeby se dále zpracují pro soudní nebo správní řízení, která se týkají této navrhované občanské iniciativy (článek 12 uvedeného nařízení). K jinému účelu se použít nesmějí.
privacy-directive-3 = Máte právo na přístup ke svým osobním údajům.
privacy-directive-4 = Všechna prohlášení o podpoře se zničí nejpozději 18 měsíců po registraci navrhované občanské iniciativy, nebo jsou-li vedena soudní či správní řízení, nejpozději týden po jejich skončení.
privacy-gdpr-1 = Podle článků 13 a 14 nařízení (EU) 2016/679 (obecné nařízení o ochraně osobních údajů) vás informujeme, že osobní údaje z tohoto formuláře se zpřístupní organizátorům iniciativy za účelem sběru a příslušným orgánům, aby mohly ověřit a osvědčit, kolik platných prohlášení o podpoře tato navrhovaná občanská iniciativa získala (články 8 a 9 nařízení (EU) č. 211/2011).
privacy-gdpr-2 = V případě potřeby se dále zpracují pro soudní nebo správní řízení, která se týkají této navrhované občanské iniciativy. K jinému účelu se použít nesmějí.
privacy-gdpr-3 = Máte právo získat od správce přístup ke svým osobním údajům a požadovat jejich opravu, výmaz nebo omezení jejich zpracování.
privacy-gdpr-4 = Vaše údaje se uchovávají nejdéle měsíc po předložení iniciativy Komisi nebo 18 měsíců po její registraci, podle toho, která lhůta uplyne dříve. Jsou-li vedena soudní nebo správní řízení, mohou se uchovávat nejdéle do uplynutí jednoho týdne po jejich skončení.
privacy-gdpr-5 = Bez ohledu na jiné prostředky právní ochrany můžete kdykoli podat stížnost u úřadu pro ochranu osobních údajů, zejména v členském státě, kde máte bydliště, kde pracujete nebo kde bylo podle vás porušeno právo.
privacy-gdpr-6 = Správci jsou organizátoři iniciativy a v rozsahu vlastní činnosti příslušný orgán. Kontaktní údaje organizátorů jsou uvedeny v rejstříku Komise a na webových stránkách iniciativy.

note-no-signature = Podpis není nutný, podává-li se formulář online prostřednictvím systému sběru, který má osvědčení.
mark-online = Tato prohlášení o podpoře byla shromážděna online.
mark-limited = OSOBNÍ ÚDAJE – PŘEDÁVÁNÍ OMEZENO NA DOTČENÝ ČLENSKÝ STÁT
