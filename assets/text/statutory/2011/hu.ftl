# Amit a 211/2011/EU rendelet III. melléklete szerint az aláírónak el kell olvasnia, saját szavainkkal.
#
# Nem hivatalos szöveg. A hiteles szöveg az Európai Unió Hivatalos Lapjában található.

version = 2011-unofficial-1
unofficial = Ez a szöveg nem hivatalos. A hiteles szöveg az Európai Unió Hivatalos Lapjában található.

form-title = Támogató nyilatkozat űrlapja
form-for = A támogató nyilatkozatot ellenőrző tagállam: { $state }
form-mandatory = Minden mező kitöltése kötelező, hacsak más nincs feltüntetve.
who-title = Kitöltik
who-residents = Az Unió azon polgárai, akik ebben a tagállamban rendelkeznek lakóhellyel.
who-residents_or_nationals = Az Unió azon polgárai, akik ebben a tagállamban rendelkeznek lakóhellyel, vagy e tagállam állampolgárai, lakóhelyüktől függetlenül.
who-residents_or_registered_nationals = Az Unió azon polgárai, akik ebben a tagállamban rendelkeznek lakóhellyel, vagy e tagállam külföldön élő állampolgárai, ha lakóhelyükről tájékoztatták nemzeti hatóságaikat.
who-holders_of_personal_number = Az Unió azon polgárai, akik e tagállam által kiadott személyi azonosító számmal rendelkeznek.
who-holders_of_document = Az Unió azon polgárai, akik rendelkeznek a felsorolt, e tagállam által kiállított személyazonosító okmányok egyikével.
who-holders_of_number_or_document = Az Unió azon polgárai, akik rendelkeznek e tagállam által kiadott személyi azonosító számmal vagy a felsorolt, e tagállam által kiállított személyazonosító okmányok egyikével.

declaration = Kijelentem, hogy az ezen az űrlapon megadott adataim helyesek, és hogy ezt a javasolt polgári kezdeményezést korábban nem támogattam.

privacy-title = Adatvédelmi tájékoztató
privacy-directive-1 = A 95/46/EK irányelv 10. cikke alapján a következőkről tájékoztatjuk: az ezen az űrlapon megadott személyes adatokhoz csak az illetékes hatóságok férnek hozzá, hogy ellenőrizhessék és igazolhassák, hány érvényes támogató nyilatkozatot kapott ez a javasolt polgári kezdeményezés (a 211/2011/EU rendelet 8. cikke).
privacy-directive-2 = Szükség esetén az adatokat tovább kezelik a javasolt polgári kezdeményezést érintő bírósági vagy közigazgatási eljárásban (ugyanazon rendelet 12. cikke). Más célra nem használhatók fel.
privacy-directive-3 = Önnek joga van hozzáférni a személyes adataihoz.
privacy-directive-4 = Minden támogató nyilatkozatot megsemmisítenek legkésőbb 18 hónappal a javasolt polgári kezdeményezés nyilvántartásba vétele után, illetve bírósági vagy közigazgatási eljárás esetén legkésőbb egy héttel annak befejezése után.
privacy-gdpr-1 = Az (EU) 2016/679 rendelet (általános adatvédelmi rendelet) 13. és 14. cikke alapján a következőkről tájékoztatjuk: az ezen az űrlapon megadott személyes adatokhoz gyűjtés céljából a kezdeményezés szervezői férnek hozzá, valamint az illetékes hatóságok, hogy ellenőrizhessék és igazolhassák, hány érvényes támogató nyilatkozatot kapott ez a javasolt polgári kezdeményezés (a 211/2011/EU rendelet 8. és 9. cikke).
privacy-gdpr-2 = Szükség esetén az adatokat tovább kezelik a javasolt polgári kezdeményezést érintő bírósági vagy közigazgatási eljárásban. Más célra nem használhatók fel.
privacy-gdpr-3 = Önnek joga van ahhoz, hogy az adatkezelőtől hozzáférést kapjon a személyes adataihoz, és hogy kérje azok helyesbítését, törlését vagy kezelésük korlátozását.
privacy-gdpr-4 = Adatait legfeljebb egy hónapig tárolják azután, hogy a kezdeményezést benyújtották a Bizottsághoz, vagy 18 hónapig a nyilvántartásba vétele után, attól függően, melyik a korábbi. Bírósági vagy közigazgatási eljárás esetén legfeljebb az annak befejezését követő egy hétig tárolhatók.
privacy-gdpr-5 = Egyéb jogorvoslati lehetőségeitől függetlenül bármikor panaszt tehet egy adatvédelmi hatóságnál, különösen abban a tagállamban, ahol lakóhelye vagy munkahelye van, vagy ahol Ön szerint a jogsértés történt.
privacy-gdpr-6 = Az adatkezelők a kezdeményezés szervezői, valamint saját tevékenysége tekintetében az illetékes hatóság. A szervezők elérhetőségei a Bizottság nyilvántartásában és a kezdeményezés webhelyén találhatók.

note-no-signature = Aláírás nem szükséges, ha az űrlapot tanúsított gyűjtési rendszeren keresztül, online nyújtják be.
mark-online = Ezeket a támogató nyilatkozatokat online gyűjtötték.
mark-limited = SZEMÉLYES ADATOK – CSAK AZ ÉRINTETT TAGÁLLAM RÉSZÉRE
