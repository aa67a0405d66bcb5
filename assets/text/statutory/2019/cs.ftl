# Co si má podle přílohy III nařízení (EU) 2019/788 podepsaná osoba přečíst, našimi vlastními slovy.
#
# Neoficiální znění. Autentické znění je v Úředním věstníku Evropské unie.

version = 2019-unofficial-1
unofficial = Toto znění je neoficiální. Autentické znění je v Úředním věstníku Evropské unie.

form-title = Formulář prohlášení o podpoře
form-for = Prohlášení o podpoře pro státní příslušníky tohoto členského státu: { $state }
form-mandatory = Všechna pole jsou povinná, není-li uvedeno jinak.
who-title = Vyplňují
who-nationals = Státní příslušníci tohoto členského státu.

declaration = Prohlašuji, že údaje, které v tomto formuláři uvádím, jsou správné a že tuto občanskou iniciativu podporuji poprvé.

privacy-title = Prohlášení o ochraně soukromí
privacy-gdpr-1 = Podle článku 13 nařízení (EU) 2016/679 (obecné nařízení o ochraně osobních údajů) vás informujeme, že osobní údaje z tohoto formuláře slouží výhradně k podpoře iniciativy. Zpřístupní se příslušným vnitrostátním orgánům, aby mohly prohlášení o podpoře ověřit a osvědčit.
privacy-gdpr-2 = V případě potřeby se dále zpracují pro správní nebo soudní řízení, která se týkají této iniciativy. K jinému účelu se použít nesmějí.
privacy-gdpr-3 = Máte právo žádat od skupiny organizátorů přístup ke svým osobním údajům a jejich opravu, výmaz nebo omezení jejich zpracování.
privacy-gdpr-4 = Skupina organizátorů uchovává vaše údaje nejdéle měsíc po předložení iniciativy Komisi nebo 21 měsíců po zahájení sběru, podle toho, která lhůta uplyne dříve. Jsou-li vedena správní nebo soudní řízení, mohou se uchovávat nejdéle do uplynutí jednoho měsíce po jejich skončení.
privacy-gdpr-5 = Bez ohledu na jiné prostředky právní ochrany můžete kdykoli podat stížnost u úřadu pro ochranu osobních údajů, zejména v členském státě, kde máte bydliště, kde pracujete nebo kde bylo podle vás porušeno právo.
privacy-gdpr-6 = Správcem je zástupce skupiny organizátorů nebo právní subjekt zřízený pro správu iniciativy. Kontaktní údaje jsou uvedeny v rejstříku Komise a na webových stránkách iniciativy.

note-no-signature = Podpis není nutný, podává-li se formulář online.
mark-online = Tato prohlášení o podpoře byla shromážděna online.
mark-limited = OSOBNÍ ÚDAJE – PŘEDÁVÁNÍ OMEZENO NA DOTČENÝ ČLENSKÝ STÁT
