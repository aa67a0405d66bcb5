# Cista, slovenčina. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – trezor
vault-frame-name = Trezor
vault-frame-navigation = Úlohy v poradí zberu
vault-frame-home = Prehľad
vault-frame-offline = Tento počítač nemá sieť. Nič ho neopustí.
vault-frame-network = Na tomto počítači je zapnutá sieť ({ $device }). Skôr než niečo zadáte, vytiahnite kábel a vypnite bezdrôtové pripojenie.
vault-frame-swap = Tento počítač môže zapísať svoju pamäť na disk. Skôr než zadáte diel, použite USB kľúč s trezorom alebo dajte vypnúť odkladací priestor.
vault-frame-idle = Keď tu { $minutes } min nikto nič nerobí, všetky tajomstvá sa vymažú a sedenie sa skončí.
vault-frame-step = Krok { $step } z { $steps }
vault-frame-next = Čo bude ďalej
vault-frame-final = To sa nedá vziať späť
vault-frame-back-button = Späť
vault-frame-continue-button = Pokračovať
vault-home-sitting = Prebieha sedenie: { $name }. Je tam, kde ste ho opustili.
vault-frame-resume-button = Pokračovať v ňom
vault-frame-stop-button = Ukončiť sedenie a všetko vymazať
vault-frame-wrong = Pozrite sa na to, prosím, ešte raz
vault-frame-detail = Čo na to hovorí program, po anglicky

## The first page

vault-home-title = Čo chcete urobiť?
vault-home-intro = Tento program beží len na tomto počítači. Na stránke ukazuje jeden krok a každá stránka hovorí, čo bude ďalej a čo sa nedá vziať späť.
vault-home-interrupted = Bol tu prerušený obrad: { $date }. Jeho kľúč bol len v pamäti a je preč. Začnite znova a zničte listy a súbory z toho obradu.
vault-home-interrupted-shares = { $count ->
    [one] { $count } jeho diel už bol odovzdaný: vyžiadajte si ho späť.
    [few] { $count } jeho diely už boli odovzdané: vyžiadajte si ich späť.
    [many] { $count } jeho dielu už bolo odovzdané: vyžiadajte si ich späť.
   *[other] { $count } jeho dielov už bolo odovzdaných: vyžiadajte si ich späť.
}
vault-task-ceremony = Uskutočniť obrad kľúča
vault-task-ceremony-text = Vytvoriť kľúč výboru a každému držiteľovi odovzdať jeho diel. Asi hodina, skôr než sa zber začne.
vault-task-rehearsal = Vyskúšať otvorenie
vault-task-rehearsal-text = Ukázať skutočnými dielmi, že sa skúšobné vyhlásenie zo servera otvorí. Až potom sa zber môže začať.
vault-task-check = Skontrolovať diel
vault-task-check-text = Zistiť osamote a doma, či je váš diel stále v poriadku. Päť minút, každé tri mesiace.
vault-task-open = Otvoriť zbierku
vault-task-open-text = Keď sa zber skončil: zložiť diely a pre každý členský štát pripraviť balík.
vault-task-renew = Obnoviť diely
vault-task-renew-text = Keď sa menia držitelia: vytvoriť novú sadu dielov k tomu istému kľúču.
vault-task-verify = Overiť súbor
vault-task-verify-text = Opýtať sa, čo je zbierka alebo balík, či je celý a čo obsahuje. Diel nie je potrebný.

## Who may enter

vault-door-title = Táto adresa trezor neotvorí
vault-door-text = Adresu, ktorú program ukazuje, možno použiť raz a v jednom prehliadači. Stlačte Enter tam, kde bol program spustený, a použite novú adresu.
vault-failure-title = Nepodarilo sa to
vault-failure-form = Stránka bola príliš stará alebo neprišla z trezora. Nič sa nestalo. Vráťte sa na prehľad a skúste to znova.
vault-failure-large = Čo ste poslali, je väčšie než čokoľvek, čo táto stránka prijíma. Nič sa nestalo. Vyberte iný súbor.
vault-failure-missing = Taká stránka nie je. Vráťte sa na prehľad.
vault-failure-ours = V programe sa niečo nepodarilo. Nič sa nezapísalo. Vráťte sa na prehľad a skúste to znova.
vault-failure-order = Tento krok teraz nie je možný. Stránka ukazuje, kde sedenie je.
vault-failure-home-button = Na prehľad

## Ending a sitting

vault-stop-title = Ukončiť toto sedenie?
vault-stop-text = Všetko tajné, čo má toto sedenie v pamäti, sa vymaže. Už zapísané súbory zostanú na mieste.
vault-stop-ceremony = Neodovzdané diely sa stratia. Kým nie sú odovzdané všetky diely, kľúč sa nesmie používať: uskutočnite nový obrad.
vault-stop-button = Všetko vymazať a ukončiť
vault-stop-keep-button = Nie, pokračovať

## The ceremony: before it

vault-ceremony-title = Obrad kľúča
vault-ceremony-intro = Všetko, čo sa zbiera, sa pečatí pre jediný kľúč. Ten sa teraz vytvorí, rozdelí na diely a zabudne. Neskôr ho môže niekoľko držiteľov spoločne znova zložiť, a nikto iný.
vault-ceremony-need-heading = Čo je potrebné
vault-ceremony-need-people = Držitelia, alebo aspoň dvaja ľudia, ktorí sledujú každý krok. Nikto nezostane s počítačom sám.
vault-ceremony-need-computer = Počítač bez siete, najlepšie spustený z USB kľúča s trezorom. Telefóny zostanú mimo miestnosti.
vault-ceremony-need-printer = Tlačiareň na kábli. Ak si pamätá, čo vytlačila, musí sa potom vymazať alebo zničiť.
vault-ceremony-need-envelopes = Pre každého držiteľa obálka a, ak chcete, prázdny USB kľúč.
vault-ceremony-need-stick = Ešte jeden USB kľúč na verejný súbor, ktorý pôjde na server.
vault-ceremony-next = Rozhodnete, koľko dielov bude. Zatiaľ sa nič nevytvorí.
vault-ceremony-begin-button = Všetci sú tu: začať

## The ceremony: numbers and places

vault-numbers-title = Koľko dielov?
vault-numbers-intro = Každý držiteľ má jeden diel. Menšie číslo nižšie hovorí, koľkí z nich sa musia zísť.
vault-numbers-shares-label = Diely na vytvorenie, jeden na držiteľa
vault-numbers-shares-hint = 2 až 15. Občiansky výbor má sedem členov: sedem je dobré číslo.
vault-numbers-quorum-label = Diely, ktoré spoločne otvoria zbierku
vault-numbers-quorum-hint = Aspoň 2. Tri zo siedmich znamená: štyri diely sa smú stratiť a dvaja držitelia spolu nič nezmôžu.
vault-numbers-impossible = Tieto čísla sa k sebe nehodia. Vytvorte 2 až 15 dielov, z ktorých sú potrebné aspoň 2 a najviac všetky.
vault-numbers-fragile = S týmito číslami sa nesmie stratiť ani jeden diel. Ak sa stratí, všetko zozbierané je navždy preč. Vytvorte aspoň o jeden diel viac, než je potrebné.
vault-numbers-fragile-label = Vieme, že sa nikdy nesmie stratiť žiadny diel
vault-numbers-place-label = Kam prídu súbory z tohto sedenia
vault-numbers-place-hint = Zapíše sa tam len verejný súbor a tie súbory s dielmi, ktoré si držitelia želajú.
vault-numbers-next = Uvediete, kto sú držitelia.

## The ceremony: custodians

vault-custodians-title = Kto sú držitelia?
vault-custodians-intro = Na každý list sa vytlačí meno a pokyny v jazyku vybranom tu.
vault-custodians-person = Diel { $number }
vault-custodians-name-label = Meno držiteľa
vault-custodians-language-label = Jazyk listu
vault-custodians-missing = Zadajte, prosím, meno každého držiteľa.
vault-custodians-next = Vytvorí sa kľúč. Dovtedy sa ešte môžete vrátiť a všetko zmeniť.

## The ceremony: making the key

vault-make-title = Vytvoriť kľúč
vault-make-intro = Kľúč sa vytvorí v pamäti, rozdelí a hneď vymaže. Nikam sa nezapíše.
vault-make-summary = Vytvoria sa diely: { $shares }. Ktorékoľvek { $quorum } z nich otvoria, čo sa zbiera.
vault-make-warning = Odteraz zostaňte, kým nie je odovzdaný každý diel. Ak sa program zavrie skôr, kľúč je stratený a uskutočníte nový obrad.
vault-make-button = Teraz vytvoriť kľúč a jeho diely: { $shares }

## The ceremony: handing over

vault-hand-title = Diel { $number }: { $name }
vault-hand-count = Odovzdané diely: { $given } z { $shares }
vault-hand-leave = Na obrazovku a papier sa teraz pozerá len: { $name }.

vault-sheet-intro = Teraz tento list vytlačte. To je diel: kto ho má, má časť kľúča.
vault-sheet-open-button = Ukázať list na tlač
vault-sheet-page-button = Ukázať list ako stránku
vault-sheet-hint = Otvorí sa vo vlastnom okne. Tam ho vytlačte, pozrite sa, či sa dá každá skupina prečítať, a okno zavrite. Neukladajte ho.
vault-sheet-save-label = Nie je tu tlačiareň? Uložiť list ako súbor
vault-sheet-save-hint = Kto dostane súbor, má diel. Vytlačte ho na počítači bez siete a potom USB kľúč zničte.
vault-sheet-save-button = Uložiť list
vault-sheet-saved = List bol uložený: { $file }.
vault-sheet-next = Z papiera sa prečítajú dve skupiny, aby sa ukázalo, že je čitateľný. Číta: { $name }.
vault-sheet-printed-button = List je vytlačený

vault-prove-intro = Čítajte z vytlačeného listu, nie z obrazovky. Číta: { $name }.
vault-prove-group-label = Skupina { $group } na liste
vault-prove-wrong = Skupina { $group } nie je to, čo má na liste byť. Prečítajte ju ešte raz. Ak sa nedá prečítať, vráťte sa a list vytlačte znova.
vault-prove-next = Diel môžete uložiť aj ako súbor.
vault-prove-button = To je na liste

vault-file-intro = List stačí. Súbor na USB kľúči sa pohodlnejšie používa a ľahšie kopíruje. Rozhoduje: { $name }.
vault-file-none-label = Žiadny súbor, len list
vault-file-locked-label = Súbor pod vlastnou heslovou frázou
vault-file-plain-label = Súbor bez heslovej frázy
vault-file-place-label = Kam príde súbor
vault-file-passphrase-label = Heslová fráza, ktorú volí držiteľ
vault-file-passphrase-hint = Aspoň dvanásť znakov: štyri slová alebo viac. Kto ju zabudne, má stále list.
vault-file-again-label = Heslová fráza ešte raz
vault-file-short = Heslová fráza je príliš krátka. Použite aspoň dvanásť znakov.
vault-file-differs = Obe heslové frázy nie sú rovnaké. Zadajte obe znova.
vault-file-button = Ísť ďalej
vault-file-fault = Súbor sa nedal zapísať. Pozrite sa, či je USB kľúč zasunutý a dá sa naň zapisovať, a skúste to znova.

vault-over-intro = Vložte list do obálky a odovzdajte ho: { $name }.
vault-over-saved = Diel bol uložený aj tu: { $file }.
vault-over-final = Potom program diel zabudne. Nedá sa vytlačiť znova.
vault-over-next = Ďalší diel.
vault-over-next-last = Verejný súbor pre server.
vault-over-button = List odovzdaný: { $name }

## The ceremony: the public file and the end

vault-public-title = Verejný súbor pre server
vault-public-intro = Tento malý podpísaný súbor hovorí serveru, pre ktorý kľúč pečatí. Nie je v ňom nič tajné.
vault-public-saved = Bol uložený: { $file }.
vault-public-thumbprint-label = Odtlačok kľúča výboru
vault-public-thumbprint-hint = Každý držiteľ si ho zapíše, alebo ho má na liste. Verejný web ukáže rovnaké písmená a číslice: ak ukáže iné, niekto kľúč vymenil.
vault-public-code-label = Ten istý súbor ako kód
vault-public-next = Doneste súbor na server a načítajte ho tam. Potom vyskúšajte otvorenie, skôr než sa zber začne.
vault-public-button = Odtlačok je zapísaný
vault-end-title = Hotovo a vymazané
vault-end-ceremony = Kľúč bol vytvorený a zabudnutý. Diely ({ $shares }) sú u držiteľov a v tomto počítači už nie je žiadny.
vault-end-renewal = Nové diely sú u držiteľov a v tomto počítači už nie je žiadny.
vault-end-old = Staré diely stále otvárajú, čo bolo zozbierané. Vyžiadajte si každý z nich podľa čísla späť a zničte ho.
vault-end-written = Čo sa zapísalo
vault-end-nothing = Nič iné sa nezapísalo.
vault-end-off = Teraz počítač vypnite. Nestačí zavrieť veko.

## Entering shares

vault-shares-title = Zadať diely
vault-shares-intro = Držitelia zadávajú svoj diel jeden po druhom, niektorým z týchto spôsobov. Ostatní sa pozerajú inam.
vault-shares-found-label = Súbor s dielom nájdený tu alebo na USB kľúči
vault-shares-found-none = Žiadny z nich
vault-shares-count = { $given } z { $quorum } potrebných dielov
vault-shares-have = Diel { $number } je tu a je dobrý.
vault-shares-file-label = Alebo súbor s dielom odinakiaľ
vault-shares-passphrase-label = Jeho heslová fráza, ak ju má
vault-shares-groups-label = Alebo skupiny z listu
vault-shares-groups-hint = Zadajte všetky skupiny za sebou. Veľkými alebo malými písmenami, s medzerami alebo bez nich.
vault-shares-code-label = Alebo to, čo čítačka prečítala z kódu
vault-shares-nothing = Zadajte diel jedným z týchto spôsobov: súbor, skupiny alebo kód.
vault-shares-add-button = Pridať tento diel
vault-shares-enough = Dielov je dosť. Môžete pokračovať.
vault-shares-next = Diely zostanú v pamäti, kým sa úloha neskončí, a potom sa vymažú.

vault-share-not-a-share = To nie je diel na obnovu. Vezmite súbor, ktorý zapísal obrad, alebo skupiny z listu.
vault-share-groups = { $count ->
    [one] Skupina { $groups } je zadaná chybne. Porovnajte ju s listom.
    [few] Skupiny { $groups } sú zadané chybne. Porovnajte ich s listom.
    [many] Skupiny { $groups } sú zadané chybne. Porovnajte ich s listom.
   *[other] Skupiny { $groups } sú zadané chybne. Porovnajte ich s listom.
}
vault-share-length = Počet skupín je { $count }, ale diel ich má { $max }. Pozrite sa, či niektorá nebola vynechaná alebo zadaná dvakrát.
vault-share-damaged = Diel je poškodený alebo chybne zadaný. Porovnajte ho s listom skupinu po skupine.
vault-share-foreign = Tento diel patrí ku kľúču iného výboru. Vezmite diel z tohto obradu.
vault-share-wrong = To nie je ten diel { $number }, ktorý vytvoril obrad. Vezmite diel iného držiteľa a povedzte to organizátorom.
vault-share-repeated = Diel { $number } už tu je. Každý diel sa počíta raz.
vault-share-locked = Tento súbor je zamknutý heslovou frázou. Vyberte ho znova a zadajte jeho heslovú frázu.
vault-share-passphrase = Heslová fráza tento súbor neotvorí. Vyberte ho znova a zadajte heslovú frázu ešte raz.
vault-share-large = Tento súbor je na diel príliš veľký. Vyberte súbor, ktorého názov sa začína na share.

## Checking one share

vault-check-title = Skontrolujte svoj diel
vault-check-intro = Urobte to osamote. Potrebujete svoj diel a verejný súbor committee.json, ktorý smie mať ktokoľvek: posielajú ho organizátori.
vault-check-record-label = Verejný súbor committee.json
vault-check-record-file-label = Alebo tento súbor odinakiaľ
vault-check-record-wrong = To nie je verejný súbor obradu, alebo bol zmenený. Požiadajte organizátorov o committee.json.
vault-check-button = Skontrolovať diel
vault-check-good-title = Váš diel je v poriadku
vault-check-good = Diel { $number } z { $shares } je presne taký, aký ho obrad vytvoril. Vráťte ho na miesto a povedzte organizátorom, že ste ho dnes skontrolovali.
vault-check-bad-title = Diel nebol prijatý
vault-check-thumbprint = Patrí ku kľúču výboru s týmto odtlačkom. Porovnajte ho s tým, ktorý máte zapísaný.
vault-check-wiped = Čo ste zadali, je už vymazané.
vault-check-again-button = Skontrolovať ďalší diel

## The rehearsal

vault-rehearsal-title = Vyskúšať otvorenie
vault-rehearsal-intro = Server zapečatil skúšobné vyhlásenie tak, ako bude pečatiť skutočné, a organizátori vám priniesli súbor rehearsal.json. Skutočné diely ho tu otvoria a odpoveď sa vráti na server.
vault-rehearsal-file-label = Súbor rehearsal.json zo servera
vault-rehearsal-other-label = Alebo tento súbor odinakiaľ
vault-rehearsal-file-wrong = To nie je skúška zo servera, alebo bola zmenená. Požiadajte správcu, aby ju vytvoril znova.
vault-rehearsal-next = Zadáte toľko dielov, koľko ich zber bude potrebovať.
vault-rehearsal-failed = Diely sú dobré, ale skúšobné vyhlásenie sa neotvorí. Zber sa nesmie začať: povedzte to správcovi a organizátorom.
vault-rehearsal-done-title = Skúšobné vyhlásenie sa otvorilo
vault-rehearsal-done = Odpoveď bola uložená: { $file }. Nie je v nej nič tajné. Doneste ju na server; audítorský záznam povie, ktoré diely boli použité, podľa čísla.
vault-rehearsal-place-label = Kam príde odpoveď

## Opening: the collection

vault-open-title = Ktorá zbierka?
vault-open-intro = Vyberte zapečatenú zbierku, ktorú server exportoval. Prezrie sa, skôr než niekto zadá diel.
vault-open-found-label = Zbierky nájdené na tomto počítači a jeho USB kľúčoch
vault-open-none = Žiadna sa nenašla. Zasuňte USB kľúč a načítajte stránku znova, alebo napíšte, kde súbor je.
vault-open-path-label = Alebo kde súbor je
vault-open-path-hint = Celá cesta, ktorá sa začína lomkou.
vault-open-path-wrong = Taký súbor nie je, alebo sa nedá prečítať. Pozrite sa, či je USB kľúč zasunutý.
vault-open-look-button = Prezrieť
vault-open-look-next = Súbor sa overuje od prvého do posledného bajtu. Pri veľkom to trvá niekoľko minút.

vault-facts-title = Je to tá pravá zbierka?
vault-facts-whole = Súbor je celý a podpísaný serverom, ktorý zbieral.
vault-facts-rehearsal = Toto je skúška. Nie sú v nej skutočné vyhlásenia.
vault-facts-name = Názov zbierky
vault-facts-initiative = Registračné číslo
vault-facts-exported = Exportované
vault-facts-server = Odtlačok kľúča servera
vault-facts-committee = Odtlačok kľúča výboru
vault-facts-digest = SHA-256 súboru
vault-facts-generation = Generácia kľúča
vault-facts-compare = Porovnajte oba odtlačky s tými, ktoré si držitelia zapísali. Ak sa niektorý líši, zastavte sa.
vault-facts-compare-label = Oba odtlačky sú tie zapísané
vault-facts-compare-missing = Najprv, prosím, porovnajte odtlačky a potvrďte to tu.
vault-facts-submissions = Podania
vault-facts-withdrawn = Vzaté späť
vault-facts-state = Členský štát
vault-facts-total = Spolu
vault-facts-next = Držitelia zadajú svoje diely.
vault-facts-button = Je to tá pravá

## Opening: recipients, files, place

vault-recipients-title = Kto bude čítať ktorý balík?
vault-recipients-intro = Každý balík sa šifruje pre úrad jedného členského štátu. Úrad, ktorý nedal kľúč, dostane heslovú frázu z ôsmich slov, vytlačenú v liste.
vault-recipients-approved = Schválený organizátormi: { $thumbprint }
vault-recipients-letter = Heslová fráza, v liste
vault-recipients-file = Kľúč v súbore { $file }
vault-recipients-wrong = Tento kľúč sa nedá použiť: { $state }. Vyberte iný, alebo list.
vault-recipients-hint = Kľúče sa hľadajú v súboroch vedľa zbierky. Skôr než nejaký vyberiete, porovnajte odtlačok s úradom telefonicky.
vault-recipients-next = Vyberiete súbory a kam prídu.

vault-packages-title = Čo bude v balíkoch?
vault-packages-formats-label = Súbory v každom balíku
vault-packages-xml-label = XML, ktoré čítajú programy úradov
vault-packages-csv-label = Tabuľka CSV, ktorá sa otvorí v tabuľkovom programe
vault-packages-pdf-label = PDF, vyhlásenia ako formuláre na čítanie alebo tlač
vault-packages-formats-missing = Vyberte aspoň jeden druh súborov.
vault-packages-part-label = Vyhlásení v jednej časti, najviac
vault-packages-part-hint = Veľké balíky sa delia. 250 000 vyhovuje väčšine úradov.
vault-packages-part-wrong = Zadajte celé číslo od 1 000 do 10 000 000.
vault-packages-place-label = Kam prídu balíky
vault-packages-place-hint = Vytvorí sa tam nový priečinok. Miesta by malo byť asi toľko, koľko zaberá zbierka, a s PDF trikrát toľko.
vault-packages-next = Zbierka sa otvorí a vytvoria sa balíky. Môže to chvíľu trvať, dá sa to prerušiť a pokračovať.
vault-packages-warning = Odteraz sú vyhlásenia v pamäti tohto počítača. Na disk sa dostanú len zašifrované.
vault-packages-button = Otvoriť zbierku a vytvoriť balíky

## Long work

vault-work-title = Čakajte, prosím
vault-work-intro = Táto stránka sa obnovuje sama. Môžete ju nechať otvorenú a nič nerobiť.
vault-work-verifying = Súbor sa overuje.
vault-work-epochs = Kľúč otvára zbierku.
vault-work-sorting = Vyhlásenia sa porovnávajú, aby sa každý človek počítal raz.
vault-work-packaging = Vytvára sa balík: { $state }.
vault-work-other = Program pracuje.
vault-work-percent = { $percent } % tejto časti

## Opening: what came of it

vault-result-title = Balíky sú hotové
vault-result-place = Sú tu: { $place }.
vault-result-adds-up = Každé podanie je vyúčtované: stĺpce súhlasia.
vault-result-packaged = V balíku
vault-result-repeats = Opakovania
vault-result-alternatives = Varianty, osobitne
vault-result-failures = Neotvorené
vault-result-package = Balík
vault-result-explain = Opakovanie je druhé podanie toho istého človeka s rovnakými údajmi; variant má iné údaje a úrad ho môže započítať namiesto prvého. Spolu sa počítajú raz.
vault-result-failures-heading = Podania, ktoré sa nedali otvoriť
vault-result-failures-none = Každé podanie sa dalo otvoriť.
vault-result-failures-more = Manifest menuje všetkých { $count }.
vault-result-reason-unknown-epoch = zbierke chýba to, čo ich otvorí
vault-result-reason-unsigned-epoch = nepodpísané serverom
vault-result-reason-foreign-epoch = od iného servera, alebo pre iný kľúč
vault-result-reason-does-not-open = zmenené, alebo zapečatené k niečomu inému
vault-result-reason-not-a-statement = neobsahuje vyhlásenie
vault-result-reason-no-form = nehodí sa k žiadnemu formuláru tohto členského štátu
vault-result-reason-withdrawn = označené aj ako vzaté späť
vault-result-reason-other = z dôvodu uvedeného v manifeste
vault-result-letters-heading = Listy na vytlačenie
vault-result-letters = Každý list pošlite inou cestou než jeho balík: kto má oboje, môže všetko prečítať. Listy teraz vytlačte a potom ich zmažte.
vault-result-wiped = Diely a kľúč sú vymazané.
vault-result-next = Odovzdajte každý balík jeho úradu. Prvá stránka každého hovorí, čo s ním úrad urobí.
vault-result-done-button = Dokončiť

## Renewal

vault-renew-title = Obnoviť diely
vault-renew-intro = Noví držitelia dostanú nové diely toho istého kľúča. Ešte raz sa zíde toľko starých dielov, koľko je potrebných.
vault-renew-revokes-nothing = Staré diely tiež zostávajú platné. Kto už nemá môcť zbierku otvoriť, musí starý list vrátiť. Ak to nie je možné, vytvorte namiesto toho nový kľúč.
vault-renew-record-label = Verejný súbor kľúča, committee.json
vault-renew-next = Držitelia zadajú staré diely.

## Verifying

vault-verify-title = Overiť súbor
vault-verify-intro = Vyberte zbierku, balík, priečinok s balíkmi alebo verejný súbor. Nič sa nezmení a nič tajné nie je potrebné.
vault-verify-found-label = Nájdené na tomto počítači a jeho USB kľúčoch
vault-verify-button = Overiť
vault-verify-good-title = Všetko je celé
vault-verify-bad-title = Nie je to, ako má byť
vault-verify-collection = Zapečatená zbierka, celá a podpísaná serverom, ktorý ju vytvoril.
vault-verify-package = Balík: { $state }. Každý súbor je taký, ako hovorí manifest.
vault-verify-opening = Všetko, čo otvorenie zapísalo: každý balík je taký, ako hovorí jeho manifest.
vault-verify-share = Diel na obnovu. Odložte ho; skontrolujte ho v úlohe „Skontrolovať diel“.
vault-verify-ceremony = Verejný súbor obradu kľúča, nezmenený. Ktorékoľvek { $quorum } z { $shares } dielov otvoria, čo je preň zapečatené.
vault-verify-encrypted = Zašifrovaný súbor. Najprv ho dešifrujte kľúčom alebo heslovou frázou a overte, čo je vnútri.
vault-verify-other = Súbor programu Cista, celý.
vault-verify-unknown = Nič také Cista nevytvára. Vyberte zbierku, balík alebo jeho priečinok, alebo verejný súbor.
vault-verify-unreadable = Nedá sa to prečítať. Pozrite sa, či je cesta správna a USB kľúč zasunutý.
vault-verify-changed = Bolo to zmenené, odrezané alebo poškodené. Ničomu v tom neverte a požiadajte o nové zaslanie.
vault-verify-held = Obrad sa konal
vault-verify-statements = Vyhlásenia v ňom

vault-sample-heading = Vytiahnuť vzorku
vault-sample-text = Úrad, ktorý overuje na vzorke, tu vytiahne vyhlásenia, na ktoré sa pozrie. To isté semienko dá vždy tú istú vzorku, takže ju môže ktokoľvek zopakovať.
vault-sample-size-label = Vyhlásenia vo vzorke
vault-sample-seed-label = Vlastné semienko úradu
vault-sample-seed-hint = Slová alebo čísla, ktoré nikto nemohol predvídať: napríklad hody kockou. Zapíšte si ich.
vault-sample-wrong = Zadajte počet vyhlásení, najviac koľko ich je, a semienko.
vault-sample-button = Vytiahnuť vzorku
vault-sample-done = Vytiahnuté vyhlásenia: { $count }. Zoznam bol uložený: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Zbierka nie je celá, alebo bola zmenená. Skopírujte ju zo servera znova a porovnajte jej SHA-256.
vault-fault-signature = Zbierku nepodpísal server, ktorý menuje. Ničomu v nej neverte a povedzte to organizátorom.
vault-fault-shares = Diely netvoria kľúč, pre ktorý je táto zbierka zapečatená. Povedzte to organizátorom.
vault-fault-generation = Zbierka je zapečatená pre viac než jeden kľúč a chýbajú aj diely inej generácie.
vault-fault-place = Nedá sa tam nič zapísať, alebo priečinok nie je prázdny. Vyberte iné miesto.
vault-fault-space = Balíky sa nedali zapísať do konca. Pozrite sa, či je miesto, a začnite znova: hotové balíky zostanú zachované.
vault-fault-recipient = Kľúč jedného úradu sa nedá použiť. Vyberte iný, alebo list.
vault-fault-moved = Zbierka sa počas čítania zmenila. Nechajte USB kľúč zasunutý, alebo súbor najprv skopírujte na tento počítač.
vault-fault-program = Program urobil chybu a nič ďalšie nezapísal. Poznačte si, čo nižšie hovorí, a nahláste to.

## Choosing a place

vault-place-here = Priečinok, s ktorým bol program spustený: { $place }
vault-place-stick = USB kľúč { $place }
vault-place-none = Žiadny USB kľúč sa nenašiel. Zasuňte ho a načítajte stránku znova.
vault-place-other-label = Alebo iný priečinok
vault-place-wrong = Tento priečinok nie je, alebo sa doň nedá zapisovať. Vyberte iný.
