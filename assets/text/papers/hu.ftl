# Cista, magyar. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = { $page }. oldal, összesen { $count }
paper-made = Készült a Cistával: { $date }
paper-rehearsal = Próba: ezen a papíron minden kitalált, és semmi sem számít belőle.
paper-model-2011 = Minta: a 211/2011/EU rendelet { $reference }. melléklete, saját szavainkkal. A hiteles minta az Európai Unió Hivatalos Lapjában található.
paper-model-2019 = Minta: az (EU) 2019/788 rendelet { $reference }. melléklete, saját szavainkkal. A hiteles minta az Európai Unió Hivatalos Lapjában található.

paper-initiative-heading = A kezdeményezés
paper-initiative-title = A kezdeményezés címe
paper-initiative-subject = Tárgy
paper-initiative-period = Gyűjtési időszak
paper-initiative-register = Oldal a Bizottság nyilvántartásában
paper-organisers-heading = A szervezők
paper-organisers-others = További szervezők
paper-organisers-address = Postacím

paper-count-column = Hány
paper-count-online = Online aláírva
paper-count-paper = Papíron aláírva
paper-count-esigned = Fokozott biztonságú elektronikus aláírással aláírva
paper-count-states = Tagállamok, amelyekben megvan a minimum

paper-sign-heading = Nyilatkozat és aláírások
paper-sign-place = Hely és kelt
paper-sign-representative = A képviselő aláírása
paper-sign-substitute = A helyettes aláírása
paper-sign-entity = Aláírás a jogi személy nevében
paper-sign-authority = Aláírás és hivatalos pecsét

## The guide: the first page of a package

paper-guide-title = Támogató nyilatkozatok ellenőrzésre
paper-guide-intro = Ez a csomag egy európai polgári kezdeményezés támogató nyilatkozatait tartalmazza az Önök tagállamából. Ez az útmutató megmondja, mi van benne, hogyan kell felnyitni és megszámolni, mit kell visszaküldeni, és mikor kell megsemmisíteni.
paper-guide-authority = E tagállam illetékes hatóságának

paper-guide-part = Ez a(z) { $page }. rész, összesen { $count }. Minden rész önálló csomag; a lenti számok az összes részre együtt vonatkoznak.
paper-guide-holds-heading = Mit tartalmaz a csomag
paper-guide-packaged = Ellenőrizendő támogató nyilatkozatok, személyenként egy
paper-guide-alternatives = Változatok: ugyanazon személyek más űrlapjai
paper-guide-namesakes = Nyilatkozatok névrokonnal
paper-guide-repeats = Ismétlések, kihagyva
paper-guide-withdrawn = Az aláíró visszavonta, kihagyva
paper-guide-failures = Nem volt olvasható, a manifest megnevezi
paper-guide-submissions = Összes beérkezett űrlap
paper-guide-sum = A beérkezett űrlapok a nyilatkozatok, változatok, ismétlések, visszavontak és olvashatatlanok összege.
paper-guide-alternatives-text = Változatok: aki többször írt alá eltérő adatokkal, egyszer szerepel a nyilatkozatok között. A többi űrlap azokban a fájlokban van, amelyek neve így kezdődik: { $example }, mindegyik annak a nyilatkozatnak az azonosítójával, amelyhez tartozik. Ha az a nyilatkozat érvénytelennek bizonyul, ellenőrizhetik a változatait. Minden személytől legfeljebb egy űrlap számít.
paper-guide-namesakes-text = Névrokonok: egyes személyek neve és, ahol az űrlap kéri, születési ideje azonos, de száma, okmánya vagy tagállama nem. Lehet két személy vagy egy. Külön lista nevezi meg őket azonosító szerint. Önök döntenek.
paper-guide-remarks-text = { $count ->
    [one] Megjegyzések: { $count } nyilatkozatról van mit mondani. Külön lista nevezi meg azonosító szerint.
   *[other] Megjegyzések: { $count } nyilatkozatról van mit mondani. Külön lista nevezi meg őket azonosító szerint.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } nyilatkozat olyan hálózatból jött, amely egyszerre szokatlanul sokat küldött. Önmagában ettől nem kevésbé érvényes.
   *[other] { $count } nyilatkozat olyan hálózatokból jött, amelyek egyszerre szokatlanul sokat küldtek. Önmagában ettől egyik sem kevésbé érvényes.
}

paper-guide-files-heading = A fájlok
paper-guide-files-name = A fájl neve
paper-guide-file-guide = ez az útmutató
paper-guide-file-request = az ellenőrzési kérelem
paper-guide-file-certificate = kitöltendő üres tanúsítvány
paper-guide-file-xml = a nyilatkozatok a Bizottság XML-formátumában, importáláshoz
paper-guide-file-csv = ugyanezek a nyilatkozatok táblázatként
paper-guide-file-pdf = ugyanezek a nyilatkozatok űrlap formájában, olvasásra vagy nyomtatásra
paper-guide-file-alternatives = a változatok
paper-guide-file-namesakes = a névrokonok listája
paper-guide-file-remarks = a megjegyzések listája
paper-guide-file-committee = a szervezők kulcsának nyilvános adatai; ezzel van aláírva a manifest
paper-guide-file-manifest = számok, és minden más fájl SHA-256 értéke
paper-guide-file-signature = a manifest elektronikus aláírása a szervezőktől

paper-guide-count-heading = Hogyan kell számolni
paper-guide-count-text = CSV-táblázatban az első utáni minden sor egy űrlap, XML-fájlban minden { $field } elem. A számoknak az itt megadottaknak kell lenniük.

paper-guide-sample-heading = Hogyan kell véletlen mintát húzni
paper-guide-sample-text = Ha mintát ellenőriznek, ez a parancs húz egyet, és megadja a megbízhatósági intervallumot. A magot Önök válasszák, például kockadobással: senki sem ismerheti előre. Őrizzék meg, és bárki újra kihúzhatja ugyanazt a mintát.

paper-guide-import-heading = Hogyan kell importálni
paper-guide-import-xml = Az XML-fájlok a Bizottság gyűjtőszoftverének elemeit használják, így az ahhoz készült programok olvasni tudják őket.
paper-guide-import-csv = A CSV-táblázatok UTF-8 kódolásúak, a cellák között vesszővel. Minden oszlopot szövegként importáljanak, hogy egy szám se veszítse el a kezdő nulláit. A cella első karaktere előtti aposztróf megakadályozza, hogy a táblázatkezelő képletnek vegye: nem tartozik ahhoz, amit beírtak.

paper-guide-return-heading = Mit kell visszaküldeni, és meddig
paper-guide-return-text = Küldjenek a kapcsolattartóknak tanúsítványt arról, hány támogató nyilatkozat érvényes. Díjmentes. Használhatják az üreset vagy saját űrlapot.
paper-guide-return-deadline = A rendelet három hónapot ad a kérelem kézhezvételének napjától.
paper-guide-return-received = Beérkezett
paper-guide-return-due = Tanúsítvány legkésőbb

paper-guide-destroy-heading = Mikor kell megsemmisíteni a csomagot
paper-guide-destroy-2011 = Semmisítsék meg a csomagot, mindent, ami belőle készült, és minden másolatot legkésőbb egy hónappal a tanúsítvány kiállítása után. Tovább csak az őrizhető meg, amit közigazgatási vagy bírósági eljárás igényel, a végleges döntés után egy hétig.
paper-guide-destroy-2019 = Semmisítsék meg a csomagot, mindent, ami belőle készült, és minden másolatot legkésőbb három hónappal az ellenőrzés befejezése után. Tovább csak az őrizhető meg, amit közigazgatási vagy bírósági eljárás igényel, annak befejezése után egy hónapig.
paper-guide-questions = Kérdés van? Írjanak a kapcsolattartóknak:

## How to open a package: on the guide and on the letter

paper-open-heading = Hogyan kell felnyitni a csomagot
paper-open-place = Olyan számítógépen nyissák fel, amelyet csak az ellenőrzést végzők használhatnak.
paper-open-age = A csomag a hatóság age-kulcsához van titkosítva. A titkos kulcsot tartalmazó számítógépen írják be:
paper-open-age-passphrase = A csomag age-dzsel van titkosítva, nyolcszavas jelmondattal. Írják be ezt a parancsot, majd a jelmondatot:
paper-open-gpg = A csomag a hatóság OpenPGP-tanúsítványához van titkosítva. A titkos kulcsot tartalmazó számítógépen írják be:
paper-open-cms = A csomag a hatóság X.509-tanúsítványához van titkosítva. A titkos kulcsot tartalmazó számítógépen írják be:
paper-open-zip = A csomag AES-256-tal, nyolcszavas jelmondattal titkosított ZIP-archívum. Nyissák meg olyan programmal, amely ismeri az AES-t, például a 7-Zippel, és írják be a jelmondatot. Az a program, amellyel maga a Windows nyitja meg a ZIP-archívumokat, nem ismeri az AES-t. Terminálban a parancs:
paper-open-letter = A jelmondat levélben érkezik, más úton.
paper-open-either = Ugyanaz a csomag kétféle alakban van meg, és az egyik elég.
paper-open-plain = A csomag nincs titkosítva. Ott tartsák, ahol más nem olvashatja.
paper-open-verify = Utána ez a parancs hasonlítson össze minden fájlt a manifesttel:
paper-open-fault = Ha a csomag nem nyílik meg, vagy egy fájl eltér a manifesttől, ne folytassák. Írjanak a kapcsolattartóknak, akik újra el tudják küldeni.

## The request for verification

paper-request-title = Kérelem támogató nyilatkozatok ellenőrzésére
paper-request-authority = E tagállam illetékes hatóságának
paper-request-text = A lent megnevezett szervezők kérik, hogy ellenőrizzék a mellékelt támogató nyilatkozatokat, és tanúsítsák, hány érvényes közülük. Ez az egyetlen kérelmük az Önök tagállamához.
paper-request-signatories = Aláírók ebből a tagállamból
paper-request-all = Aláírók az összes tagállamban
paper-request-enclosures-heading = Mellékelt támogató nyilatkozatok
paper-request-system-heading = Az online gyűjtőrendszer tanúsítványa
paper-request-system-enclosed = A tanúsítvány másolata mellékelve.
paper-request-system-none = Egy nyilatkozatot sem írtak alá online, ezért nem kell tanúsítvány.
paper-request-declaration = Kijelentem, hogy a kérelem adatai helyesek, és hogy a támogató nyilatkozatokat a rendeletnek megfelelően gyűjtötték.

## The letter with the passphrase

paper-letter-title = Egy csomag jelmondata
paper-letter-confidential = Bizalmas: csak annak a hatóságnak, amelyik felnyitja a csomagot
paper-letter-text = A levélben álló nyolc szó felnyitja az itt megnevezett nyilatkozatcsomagot. A levél és a csomag külön utazik.
paper-letter-package = A csomag neve
paper-letter-size = Mérete bájtban
paper-letter-words-heading = A nyolc szó
paper-letter-words-text = Kisbetűvel és ebben a sorrendben írják be, két szó között kötőjellel, szóköz nélkül.
paper-letter-compare = Mielőtt felnyitják a csomagot, vessék össze a nevét, méretét és SHA-256 értékét az e levélben szereplőkkel.
paper-letter-apart-heading = Mielőtt kézbesítik
paper-letter-apart-text = Ezt a levelet más úton vigyék, mint a csomagot: személyesen, ajánlott küldeményként vagy telefonon felolvasva. Akinél mindkettő megvan, elolvashatja a nyilatkozatokat.
paper-letter-destroy-heading = Utána
paper-letter-destroy-text = Tartsák ezt a levelet elzárva, amíg kell, és semmisítsék meg, amint felnyitották a csomagot.

## The blank form for signing on paper

paper-form-initiative-heading = A szervezők töltötték ki, a nyilvántartás szerint
paper-form-sheet = Ezt az űrlapot egyetlen papírlapra nyomtassa; mindkét oldala használható. Ezen a lapon mindenki ugyanarra a tagállamra ír alá.
paper-form-write = Nyomtatott nagybetűvel írjon, minden sorba egy személy. Mindenki személyesen ír alá.
paper-form-documents = Elfogadott okmányok és számok
paper-form-residence = Állandó lakóhely: utca, házszám, irányítószám, település, ország
paper-form-signature = Dátum és aláírás
paper-form-return = Az aláírt lapot ide hozza vagy küldje

## The blank certificate of the authority

paper-certificate-title = Tanúsítvány az érvényes támogató nyilatkozatok számáról
paper-certificate-authority = Az illetékes hatóság neve és címe
paper-certificate-text = Az itt megnevezett hatóság ellenőrizte az itt megnevezett kezdeményezés támogató nyilatkozatait, és erre a tagállamra nézve tanúsítja:
paper-certificate-valid = Az érvényes támogató nyilatkozatok száma
paper-certificate-words = Ugyanez a szám betűvel
paper-certificate-received = A beérkezett támogató nyilatkozatok száma
paper-certificate-free = Ez a tanúsítvány díjmentes.
paper-certificate-voluntary-heading = Önkéntes, nem része a tanúsítványnak
paper-certificate-voluntary-text = A rendelet nem kéri ezeket a számokat. A szervezőknek segítenek megbecsülni, hány nyilatkozat érvényes másutt, és megtudni, hol hibáznak az aláírók.
paper-certificate-all = Minden nyilatkozatot ellenőriztek.
paper-certificate-sample = Véletlen mintát ellenőriztek. Nyilatkozatok a mintában:
paper-certificate-invalid = Érvénytelen nyilatkozatok összesen
paper-certificate-reason = Miért érvénytelenek
paper-reason-unknown = A személy nem található
paper-reason-age = Az aláírás napján túl fiatal
paper-reason-repeat = A személy már aláírt
paper-reason-number = Az okmány vagy szám hibás, vagy már nem érvényes
paper-reason-state = Nem jogosult erre a tagállamra aláírni
paper-reason-incomplete = Valami hiányzik vagy nem olvasható
paper-reason-signature = Hiányzik az aláírás a papírról
paper-reason-date = Nem a gyűjtési időszakban írták alá
paper-reason-other = Egyéb okok

## The submission to the Commission

paper-submission-title = Polgári kezdeményezés benyújtása az Európai Bizottságnak
paper-submission-text = A szervezők benyújtják az itt megnevezett kezdeményezést az illetékes hatóságok tanúsítványaival együtt.
paper-submission-valid-heading = Tanúsított támogató nyilatkozatok
paper-submission-valid = Érvényes nyilatkozatok
paper-submission-certificate = Illetékes hatóság és tanúsítványának kelte
paper-submission-met = Mindkét feltétel teljesült: összesen legalább { $goal } érvényes nyilatkozat, és a minimum legalább { $states } tagállamban.
paper-submission-not-met = A feltételek még nem teljesültek: összesen { $goal } érvényes nyilatkozat kell, és a minimum legalább { $states } tagállamban.
paper-submission-funding-heading = Támogatás és finanszírozás
paper-submission-funding-text = A támogatás és finanszírozás minden forrása, amely 500 eurónál többet adott. Ha nincs ilyen, húzzák át a sorokat.
paper-submission-funding-source = Ki adta
paper-submission-funding-amount = Összeg euróban
paper-submission-enclosed = { $count ->
    [one] { $count } illetékes hatóság tanúsítványa mellékelve.
   *[other] { $count } illetékes hatóság tanúsítványa mellékelve.
}
paper-submission-declaration = Kijelentem, hogy az űrlap adatai helyesek, és hogy a rendelet minden eljárását és feltételét betartották.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = SZEMÉLYES ADATOK
mark-limited-distribution = KORLÁTOZOTT TERJESZTÉS: KIZÁRÓLAG AZ ÉRINTETT TAGÁLLAM RÉSZÉRE

## The sheet of a recovery share, for its custodian

sheet-title = { $number }. helyreállítási rész, összesen { $shares }
sheet-lead = Ez a lap a testület kulcsának egyik része, összesen { $shares } van belőle. A kulcs felnyitja a támogató nyilatkozatokat. Bármelyik { $quorum } együtt mindent felnyit; kevesebb semmit sem nyit fel, és semmit sem árul el.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Kulcsőr
sheet-fact-number = Rész
sheet-fact-number-value = { $number } / { $shares }
sheet-fact-quorum = A felnyitáshoz kell
sheet-fact-quorum-value = Bármelyik { $quorum } a(z) { $shares } rész közül
sheet-fact-date = Készült
sheet-fact-set = Részkészlet
sheet-fact-set-value = { $set } (a kulcs nemzedéke { $generation }, részeinek kiadása { $edition })
sheet-fact-thumbprint = A testület kulcsának ellenőrző kódja
sheet-fact-file = Fájl

sheet-groups-heading = A titok, { $count } csoportban
sheet-groups-note = Írja be a csoportokat sorrendben, kis- vagy nagybetűvel. Az O nullának, az I és az L egynek számít. A csoport utolsó karaktere ellenőrzi a többit, így a program megmondja, melyik csoportot kell újra megnézni.
sheet-qr = QR-kód, amely ezt a részt tartalmazza

sheet-keep-heading = Őrizze biztonságban
sheet-keep-place = Tartsa ezt a lapot lezárt borítékban, ahol csak Ön fér hozzá, és ne ott, ahol egy másik kulcsőr őriz részt.
sheet-keep-photo = Soha ne fényképezze, másolja vagy küldje el. Aki látta, annál van az Ön része.
sheet-keep-network = Soha ne írja be és ne olvassa be telefonba vagy hálózatra kötött számítógépbe.
sheet-keep-file-locked = A { $file } fájlban ugyanez a rész van, az Ön jelmondatával. Ehhez a laphoz nem kell jelmondat.
sheet-keep-file-open = A { $file } fájlban ugyanez a rész van, védelem nélkül. Tartsa ugyanabban a borítékban, vagy semmisítse meg.

sheet-check-heading = Ellenőrizze évente
sheet-check-how = Használjon hálózat nélküli számítógépet: a széf ellenőrzi ezt a lapot, ahogyan ez a parancs is: { $command }. Más senki nem kell hozzá.
sheet-check-tell = Utána mondja meg a szervezőknek a rész számát és a napot, és semmi mást, ami itt áll.

sheet-help-heading = Ha valami történik
sheet-help-lost = Elveszett, megsérült vagy más meglátta: azonnal szóljon a szervezőknek. A többiek akkor új részeket készíthetnek.
sheet-help-leave = Ha már nem tudja őrizni: adja át személyesen, és kérje a szervezőktől új részek készítését.
sheet-help-called = Ha ezt a készletet visszahívják: semmisítse meg a lapot és a fájlt, és mondja meg a szervezőknek, hogy megtette.
sheet-help-open = Ha a gyűjteményt felnyitják: hozza el személyesen ezt a lapot, és vesse össze az ellenőrző kódot.

# Lines and a table to fill in by hand.
sheet-handed-heading = Átadva
sheet-handed-date = Dátum
sheet-handed-custodian = A kulcsőr aláírása
sheet-handed-organiser = Egy szervező aláírása
sheet-checks-heading = Éves ellenőrzések
sheet-checks-date = Dátum
sheet-checks-place = Hol
sheet-checks-signature = Aláírás

sheet-footer = Titkos: { $number }. rész, készlet: { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = A testület nyilvános kulcsa
sheet-committee-lead = Ez a lap nyilvános, és semmit sem nyit fel. A szervernek megmondja, kinek pecsételje le a támogató nyilatkozatokat, a kulcsőrnek pedig, hogy jó-e egy rész.
sheet-committee-fact-shares = Részek
sheet-committee-fact-shares-value = { $shares }, amelyek közül bármelyik { $quorum } együtt felnyit
sheet-committee-fact-signer = A csomagokat aláíró kulcs ellenőrző kódja
sheet-committee-qr = QR-kód, amely minden nyilvános adatot tartalmaz
sheet-committee-use-heading = Mi a teendő vele
sheet-committee-use-thumbprint = Minden jelenlévő felírja az ellenőrző kódot, és összeveti az oldal adatvédelmi lapján lévővel, mielőtt a gyűjtés elkezdődik.
sheet-committee-use-server = A { $file } fájl a szerverre kerül: a beállítás kéri.
sheet-committee-use-copy = Minden kulcsőr megőriz egy másolatot erről a lapról vagy a fájlról: ezzel egy rész egyedül, otthon is ellenőrizhető.
sheet-committee-footer = Nyilvános: a testület kulcsa, készlet: { $set }

## The statements of support, in the layout of the statutory form

statements-part = { $page }. rész, összesen { $count }
statements-count = { $count ->
    [one] { $count } támogató nyilatkozat ezeken az oldalakon
   *[other] { $count } támogató nyilatkozat ezeken az oldalakon
}
statements-number = Sz.
statements-residence = Lakóhely (utca, házszám, irányítószám, település, ország)
statements-birth = Születési idő és hely
statements-document = Az okmány száma és típusa
statements-signed = Aláírás napja és azonosító
statements-name-at-birth = Születéskor: { $name }
statements-fathers-name = Apja neve: { $name }
statements-issued-by = Kiállította: { $authority }
statements-alternative = A(z) { $identifier } változata: a kettő közül legfeljebb egy számít.
statements-undrawn = { $count ->
    [one] { $count } karakter, amelyet itt egyik betűkészlet sem tud kirajzolni, számként, szögletes zárójelben áll; a többi fájlban úgy szerepel, ahogyan beírták.
   *[other] { $count } karakter, amelyet itt egyik betűkészlet sem tud kirajzolni, számként, szögletes zárójelben áll; a többi fájlban úgy szerepel, ahogyan beírták.
}
statements-table = Támogató nyilatkozatok, minden sorban egy
