# Amit az (EU) 2019/788 rendelet III. melléklete szerint az aláírónak el kell olvasnia, saját szavainkkal.
#
# Nem hivatalos szöveg. A hiteles szöveg az Európai Unió Hivatalos Lapjában található.

version = 2019-unofficial-1
unofficial = Ez a szöveg nem hivatalos. A hiteles szöveg az Európai Unió Hivatalos Lapjában található.

form-title = Támogató nyilatkozat űrlapja
form-for = A következő állam állampolgárainak támogató nyilatkozata: { $state }
form-mandatory = Minden mező kitöltése kötelező, hacsak más nincs feltüntetve.
who-title = Kitöltik
who-nationals = E tagállam állampolgárai.

declaration = Kijelentem, hogy az ezen az űrlapon megadott adataim helyesek, és hogy ezt a polgári kezdeményezést korábban nem támogattam.

privacy-title = Adatvédelmi tájékoztató
privacy-gdpr-1 = Az (EU) 2016/679 rendelet (általános adatvédelmi rendelet) 13. cikke alapján a következőkről tájékoztatjuk: az ezen az űrlapon megadott személyes adatokat kizárólag a kezdeményezés támogatásához használják fel. Az adatokhoz az illetékes nemzeti hatóságok férnek hozzá, hogy ellenőrizhessék és igazolhassák a támogató nyilatkozatokat.
privacy-gdpr-2 = Szükség esetén az adatokat tovább kezelik a kezdeményezést érintő közigazgatási vagy bírósági eljárásban. Más célra nem használhatók fel.
privacy-gdpr-3 = Önnek joga van ahhoz, hogy a szervezői csoporttól hozzáférést kérjen a személyes adataihoz, és hogy kérje azok helyesbítését, törlését vagy kezelésük korlátozását.
privacy-gdpr-4 = A szervezői csoport az Ön adatait legfeljebb egy hónapig tárolja azután, hogy a kezdeményezést benyújtották a Bizottsághoz, vagy 21 hónapig a gyűjtés kezdete után, attól függően, melyik a korábbi. Közigazgatási vagy bírósági eljárás esetén legfeljebb az annak befejezését követő egy hónapig tárolhatók.
privacy-gdpr-5 = Egyéb jogorvoslati lehetőségeitől függetlenül bármikor panaszt tehet egy adatvédelmi hatóságnál, különösen abban a tagállamban, ahol lakóhelye vagy munkahelye van, vagy ahol Ön szerint a jogsértés történt.
privacy-gdpr-6 = Az adatkezelő a szervezői csoport képviselője vagy a kezdeményezés kezelésére létrehozott jogi személy. Az elérhetőségek a Bizottság nyilvántartásában és a kezdeményezés webhelyén találhatók.

note-no-signature = Aláírás nem szükséges, ha az űrlapot online nyújtják be.
mark-online = Ezeket a támogató nyilatkozatokat online gyűjtötték.
mark-limited = SZEMÉLYES ADATOK – CSAK AZ ÉRINTETT TAGÁLLAM RÉSZÉRE
