# Cista, čeština. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – trezor
vault-frame-name = Trezor
vault-frame-navigation = Úkoly v pořadí sběru
vault-frame-home = Přehled
vault-frame-offline = Tento počítač nemá síť. Nic ho neopustí.
vault-frame-network = Na tomto počítači je zapnutá síť ({ $device }). Než něco zadáte, vytáhněte kabel a vypněte bezdrátové připojení.
vault-frame-swap = Tento počítač může zapsat svou paměť na disk. Než zadáte díl, použijte flash disk s trezorem nebo nechte vypnout odkládací prostor.
vault-frame-idle = Když tu { $minutes } min nikdo nic nedělá, všechna tajemství se vymažou a sezení skončí.
vault-frame-step = Krok { $step } z { $steps }
vault-frame-next = Co bude dál
vault-frame-final = To nelze vzít zpět
vault-frame-back-button = Zpět
vault-frame-continue-button = Pokračovat
vault-home-sitting = Probíhá sezení: { $name }. Je tam, kde jste ho opustili.
vault-frame-resume-button = Pokračovat v něm
vault-frame-stop-button = Ukončit sezení a všechno vymazat
vault-frame-wrong = Podívejte se na to prosím ještě jednou
vault-frame-detail = Co k tomu říká program, anglicky

## The first page

vault-home-title = Co chcete udělat?
vault-home-intro = Tento program běží jen na tomto počítači. Na stránce ukazuje jeden krok a každá stránka říká, co bude dál a co nelze vzít zpět.
vault-home-interrupted = Byl tu přerušen obřad: { $date }. Jeho klíč byl jen v paměti a je pryč. Začněte znovu a zničte listy a soubory z onoho obřadu.
vault-home-interrupted-shares = { $count ->
    [one] { $count } jeho díl už byl předán: vyžádejte si ho zpět.
    [few] { $count } jeho díly už byly předány: vyžádejte si je zpět.
    [many] { $count } jeho dílu už bylo předáno: vyžádejte si je zpět.
   *[other] { $count } jeho dílů už bylo předáno: vyžádejte si je zpět.
}
vault-task-ceremony = Uspořádat obřad klíče
vault-task-ceremony-text = Vytvořit klíč výboru a každému držiteli předat jeho díl. Asi hodina, než sběr začne.
vault-task-rehearsal = Vyzkoušet otevření
vault-task-rehearsal-text = Ukázat skutečnými díly, že se zkušební prohlášení ze serveru otevře. Teprve pak může sběr začít.
vault-task-check = Zkontrolovat díl
vault-task-check-text = Zjistit o samotě a doma, zda je váš díl stále v pořádku. Pět minut, každé tři měsíce.
vault-task-open = Otevřít sbírku
vault-task-open-text = Když sběr skončil: složit díly a pro každý členský stát připravit balíček.
vault-task-renew = Obnovit díly
vault-task-renew-text = Když se mění držitelé: vytvořit novou sadu dílů k témuž klíči.
vault-task-verify = Ověřit soubor
vault-task-verify-text = Zeptat se, co je sbírka nebo balíček, zda je celý a co obsahuje. Díl není potřeba.

## Who may enter

vault-door-title = Tato adresa trezor neotevře
vault-door-text = Adresu, kterou program ukazuje, lze použít jednou a v jednom prohlížeči. Stiskněte Enter tam, kde byl program spuštěn, a použijte novou adresu.
vault-failure-title = To se nepodařilo
vault-failure-form = Stránka byla příliš stará nebo nepřišla z trezoru. Nic se nestalo. Vraťte se na přehled a zkuste to znovu.
vault-failure-large = Co jste poslali, je větší než cokoli, co tato stránka přijímá. Nic se nestalo. Vyberte jiný soubor.
vault-failure-missing = Taková stránka není. Vraťte se na přehled.
vault-failure-ours = V programu se něco nepodařilo. Nic se nezapsalo. Vraťte se na přehled a zkuste to znovu.
vault-failure-order = Tento krok teď není možný. Stránka ukazuje, kde sezení je.
vault-failure-home-button = Na přehled

## Ending a sitting

vault-stop-title = Ukončit toto sezení?
vault-stop-text = Všechno tajné, co má toto sezení v paměti, se vymaže. Už zapsané soubory zůstanou na místě.
vault-stop-ceremony = Nepředané díly se ztratí. Dokud nejsou předány všechny díly, nesmí se klíč používat: uspořádejte nový obřad.
vault-stop-button = Všechno vymazat a ukončit
vault-stop-keep-button = Ne, pokračovat

## The ceremony: before it

vault-ceremony-title = Obřad klíče
vault-ceremony-intro = Všechno, co se sbírá, se pečetí pro jediný klíč. Ten se teď vytvoří, rozdělí na díly a zapomene. Později ho může několik držitelů společně znovu složit, a nikdo jiný.
vault-ceremony-need-heading = Co je potřeba
vault-ceremony-need-people = Držitelé, nebo aspoň dva lidé, kteří sledují každý krok. Nikdo nezůstane s počítačem sám.
vault-ceremony-need-computer = Počítač bez sítě, nejlépe spuštěný z flash disku s trezorem. Telefony zůstanou mimo místnost.
vault-ceremony-need-printer = Tiskárna na kabelu. Pokud si pamatuje, co vytiskla, musí se potom vymazat nebo zničit.
vault-ceremony-need-envelopes = Pro každého držitele obálka a, chcete-li, prázdný flash disk.
vault-ceremony-need-stick = Ještě jeden flash disk na veřejný soubor, který půjde na server.
vault-ceremony-next = Rozhodnete, kolik dílů bude. Zatím se nic nevytvoří.
vault-ceremony-begin-button = Všichni jsou tady: začít

## The ceremony: numbers and places

vault-numbers-title = Kolik dílů?
vault-numbers-intro = Každý držitel má jeden díl. Menší číslo níže říká, kolik se jich musí sejít.
vault-numbers-shares-label = Díly k vytvoření, jeden na držitele
vault-numbers-shares-hint = 2 až 15. Občanský výbor má sedm členů: sedm je dobré číslo.
vault-numbers-quorum-label = Díly, které společně otevřou sbírku
vault-numbers-quorum-hint = Aspoň 2. Tři ze sedmi znamená: čtyři díly se smějí ztratit a dva držitelé společně nic nezmohou.
vault-numbers-impossible = Tato čísla se k sobě nehodí. Vytvořte 2 až 15 dílů, z nichž jsou potřeba aspoň 2 a nejvýš všechny.
vault-numbers-fragile = S těmito čísly se nesmí ztratit ani jeden díl. Pokud se ztratí, je všechno sebrané navždy pryč. Vytvořte aspoň o jeden díl víc, než je potřeba.
vault-numbers-fragile-label = Víme, že se nikdy nesmí ztratit žádný díl
vault-numbers-place-label = Kam přijdou soubory z tohoto sezení
vault-numbers-place-hint = Zapíše se tam jen veřejný soubor a ty soubory s díly, které si držitelé přejí.
vault-numbers-next = Uvedete, kdo jsou držitelé.

## The ceremony: custodians

vault-custodians-title = Kdo jsou držitelé?
vault-custodians-intro = Na každý list se vytiskne jméno a pokyny v jazyce vybraném zde.
vault-custodians-person = Díl { $number }
vault-custodians-name-label = Jméno držitele
vault-custodians-language-label = Jazyk listu
vault-custodians-missing = Zadejte prosím jméno každého držitele.
vault-custodians-next = Vytvoří se klíč. Do té doby se ještě můžete vrátit a všechno změnit.

## The ceremony: making the key

vault-make-title = Vytvořit klíč
vault-make-intro = Klíč se vytvoří v paměti, rozdělí a hned vymaže. Nikam se nezapíše.
vault-make-summary = Vytvoří se díly: { $shares }. Kterékoli { $quorum } z nich otevřou, co se sbírá.
vault-make-warning = Od teď zůstaňte, dokud není předán každý díl. Když se program zavře dřív, klíč je ztracen a uspořádáte nový obřad.
vault-make-button = Teď vytvořit klíč a jeho díly: { $shares }

## The ceremony: handing over

vault-hand-title = Díl { $number }: { $name }
vault-hand-count = Předáno dílů: { $given } z { $shares }
vault-hand-leave = Na obrazovku a papír se teď dívá jen: { $name }.

vault-sheet-intro = Teď tento list vytiskněte. To je díl: kdo ho má, má část klíče.
vault-sheet-open-button = Ukázat list k tisku
vault-sheet-page-button = Ukázat list jako stránku
vault-sheet-hint = Otevře se ve vlastním okně. Tam ho vytiskněte, podívejte se, zda lze každou skupinu přečíst, a okno zavřete. Neukládejte ho.
vault-sheet-save-label = Není tu tiskárna? Uložit list jako soubor
vault-sheet-save-hint = Kdo dostane soubor, má díl. Vytiskněte ho na počítači bez sítě a potom flash disk zničte.
vault-sheet-save-button = Uložit list
vault-sheet-saved = List byl uložen: { $file }.
vault-sheet-next = Z papíru se přečtou dvě skupiny, aby se ukázalo, že je čitelný. Čte: { $name }.
vault-sheet-printed-button = List je vytištěný

vault-prove-intro = Čtěte z vytištěného listu, ne z obrazovky. Čte: { $name }.
vault-prove-group-label = Skupina { $group } na listu
vault-prove-wrong = Skupina { $group } není to, co má na listu být. Přečtěte ji ještě jednou. Pokud ji nelze přečíst, vraťte se a list vytiskněte znovu.
vault-prove-next = Díl můžete uložit také jako soubor.
vault-prove-button = To je na listu

vault-file-intro = List stačí. Soubor na flash disku se pohodlněji používá a snáz kopíruje. Rozhoduje: { $name }.
vault-file-none-label = Žádný soubor, jen list
vault-file-locked-label = Soubor pod vlastní heslovou frází
vault-file-plain-label = Soubor bez heslové fráze
vault-file-place-label = Kam přijde soubor
vault-file-passphrase-label = Heslová fráze, kterou volí držitel
vault-file-passphrase-hint = Aspoň dvanáct znaků: čtyři slova nebo víc. Kdo ji zapomene, má pořád list.
vault-file-again-label = Heslová fráze ještě jednou
vault-file-short = Heslová fráze je příliš krátká. Použijte aspoň dvanáct znaků.
vault-file-differs = Obě heslové fráze nejsou stejné. Zadejte obě znovu.
vault-file-button = Jít dál
vault-file-fault = Soubor nešlo zapsat. Podívejte se, zda je flash disk zasunutý a lze na něj zapisovat, a zkuste to znovu.

vault-over-intro = Vložte list do obálky a předejte ho: { $name }.
vault-over-saved = Díl byl uložen také zde: { $file }.
vault-over-final = Potom program díl zapomene. Nelze ho vytisknout znovu.
vault-over-next = Další díl.
vault-over-next-last = Veřejný soubor pro server.
vault-over-button = List předán: { $name }

## The ceremony: the public file and the end

vault-public-title = Veřejný soubor pro server
vault-public-intro = Tento malý podepsaný soubor říká serveru, pro který klíč pečetí. Není v něm nic tajného.
vault-public-saved = Byl uložen: { $file }.
vault-public-thumbprint-label = Otisk klíče výboru
vault-public-thumbprint-hint = Každý držitel si ho zapíše, nebo ho má na listu. Veřejný web ukáže stejná písmena a číslice: ukáže-li jiné, někdo klíč vyměnil.
vault-public-code-label = Týž soubor jako kód
vault-public-next = Doneste soubor na server a načtěte ho tam. Potom vyzkoušejte otevření, než sběr začne.
vault-public-button = Otisk je zapsaný
vault-end-title = Hotovo a vymazáno
vault-end-ceremony = Klíč byl vytvořen a zapomenut. Díly ({ $shares }) jsou u držitelů a v tomto počítači už není žádný.
vault-end-renewal = Nové díly jsou u držitelů a v tomto počítači už není žádný.
vault-end-old = Staré díly stále otevírají, co bylo sebráno. Vyžádejte si každý z nich podle čísla zpět a zničte ho.
vault-end-written = Co se zapsalo
vault-end-nothing = Nic jiného se nezapsalo.
vault-end-off = Teď počítač vypněte. Nestačí zavřít víko.

## Entering shares

vault-shares-title = Zadat díly
vault-shares-intro = Držitelé zadávají svůj díl jeden po druhém, některým z těchto způsobů. Ostatní se dívají jinam.
vault-shares-found-label = Soubor s dílem nalezený zde nebo na flash disku
vault-shares-found-none = Žádný z nich
vault-shares-count = { $given } z { $quorum } potřebných dílů
vault-shares-have = Díl { $number } je tady a je dobrý.
vault-shares-file-label = Nebo soubor s dílem odjinud
vault-shares-passphrase-label = Jeho heslová fráze, pokud ji má
vault-shares-groups-label = Nebo skupiny z listu
vault-shares-groups-hint = Zadejte všechny skupiny za sebou. Velkými nebo malými písmeny, s mezerami nebo bez nich.
vault-shares-code-label = Nebo to, co čtečka přečetla z kódu
vault-shares-nothing = Zadejte díl jedním z těchto způsobů: soubor, skupiny nebo kód.
vault-shares-add-button = Přidat tento díl
vault-shares-enough = Dílů je dost. Můžete pokračovat.
vault-shares-next = Díly zůstanou v paměti, dokud úkol neskončí, a pak se vymažou.

vault-share-not-a-share = To není díl pro obnovu. Vezměte soubor, který zapsal obřad, nebo skupiny z listu.
vault-share-groups = { $count ->
    [one] Skupina { $groups } je zadaná chybně. Porovnejte ji s listem.
    [few] Skupiny { $groups } jsou zadané chybně. Porovnejte je s listem.
    [many] Skupiny { $groups } jsou zadané chybně. Porovnejte je s listem.
   *[other] Skupiny { $groups } jsou zadané chybně. Porovnejte je s listem.
}
vault-share-length = Počet skupin je { $count }, ale díl jich má { $max }. Podívejte se, zda některá nebyla vynechána nebo zadána dvakrát.
vault-share-damaged = Díl je poškozený nebo chybně zadaný. Porovnejte ho s listem skupinu po skupině.
vault-share-foreign = Tento díl patří ke klíči jiného výboru. Vezměte díl z tohoto obřadu.
vault-share-wrong = To není ten díl { $number }, který vytvořil obřad. Vezměte díl jiného držitele a řekněte to organizátorům.
vault-share-repeated = Díl { $number } už tu je. Každý díl se počítá jednou.
vault-share-locked = Tento soubor je zamčený heslovou frází. Vyberte ho znovu a zadejte jeho heslovou frázi.
vault-share-passphrase = Heslová fráze tento soubor neotevře. Vyberte ho znovu a zadejte heslovou frázi ještě jednou.
vault-share-large = Tento soubor je na díl příliš velký. Vyberte soubor, jehož název začíná na share.

## Checking one share

vault-check-title = Zkontrolujte svůj díl
vault-check-intro = Udělejte to o samotě. Potřebujete svůj díl a veřejný soubor committee.json, který smí mít kdokoli: posílají ho organizátoři.
vault-check-record-label = Veřejný soubor committee.json
vault-check-record-file-label = Nebo tento soubor odjinud
vault-check-record-wrong = To není veřejný soubor obřadu, nebo byl změněn. Požádejte organizátory o committee.json.
vault-check-button = Zkontrolovat díl
vault-check-good-title = Váš díl je v pořádku
vault-check-good = Díl { $number } z { $shares } je přesně takový, jaký ho obřad vytvořil. Vraťte ho na místo a řekněte organizátorům, že jste ho dnes zkontrolovali.
vault-check-bad-title = Díl nebyl přijat
vault-check-thumbprint = Patří ke klíči výboru s tímto otiskem. Porovnejte ho s tím, který máte zapsaný.
vault-check-wiped = Co jste zadali, už je vymazané.
vault-check-again-button = Zkontrolovat další díl

## The rehearsal

vault-rehearsal-title = Vyzkoušet otevření
vault-rehearsal-intro = Server zapečetil zkušební prohlášení tak, jak bude pečetit skutečná, a organizátoři vám přinesli soubor rehearsal.json. Skutečné díly ho tu otevřou a odpověď se vrátí na server.
vault-rehearsal-file-label = Soubor rehearsal.json ze serveru
vault-rehearsal-other-label = Nebo tento soubor odjinud
vault-rehearsal-file-wrong = To není zkouška ze serveru, nebo byla změněna. Požádejte správce, aby ji vytvořil znovu.
vault-rehearsal-next = Zadáte tolik dílů, kolik jich sběr bude potřebovat.
vault-rehearsal-failed = Díly jsou dobré, ale zkušební prohlášení se neotevře. Sběr nesmí začít: řekněte to správci a organizátorům.
vault-rehearsal-done-title = Zkušební prohlášení se otevřelo
vault-rehearsal-done = Odpověď byla uložena: { $file }. Není v ní nic tajného. Doneste ji na server; auditní záznam řekne, které díly byly použity, podle čísla.
vault-rehearsal-place-label = Kam přijde odpověď

## Opening: the collection

vault-open-title = Která sbírka?
vault-open-intro = Vyberte zapečetěnou sbírku, kterou server exportoval. Prohlédne se, než někdo zadá díl.
vault-open-found-label = Sbírky nalezené na tomto počítači a jeho flash discích
vault-open-none = Žádná se nenašla. Zasuňte flash disk a načtěte stránku znovu, nebo napište, kde soubor je.
vault-open-path-label = Nebo kde soubor je
vault-open-path-hint = Celá cesta, začínající lomítkem.
vault-open-path-wrong = Takový soubor není, nebo ho nelze přečíst. Podívejte se, zda je flash disk zasunutý.
vault-open-look-button = Prohlédnout
vault-open-look-next = Soubor se ověřuje od prvního do posledního bajtu. U velkého to trvá několik minut.

vault-facts-title = Je to ta pravá sbírka?
vault-facts-whole = Soubor je celý a podepsaný serverem, který sbíral.
vault-facts-rehearsal = Toto je zkouška. Nejsou v ní skutečná prohlášení.
vault-facts-name = Název sbírky
vault-facts-initiative = Registrační číslo
vault-facts-exported = Exportováno
vault-facts-server = Otisk klíče serveru
vault-facts-committee = Otisk klíče výboru
vault-facts-digest = SHA-256 souboru
vault-facts-generation = Generace klíče
vault-facts-compare = Porovnejte oba otisky s těmi, které si držitelé zapsali. Pokud se některý liší, zastavte se.
vault-facts-compare-label = Oba otisky jsou ty zapsané
vault-facts-compare-missing = Nejdřív prosím porovnejte otisky a potvrďte to zde.
vault-facts-submissions = Podání
vault-facts-withdrawn = Vzato zpět
vault-facts-state = Členský stát
vault-facts-total = Celkem
vault-facts-next = Držitelé zadají své díly.
vault-facts-button = Je to ta pravá

## Opening: recipients, files, place

vault-recipients-title = Kdo bude číst který balíček?
vault-recipients-intro = Každý balíček se šifruje pro úřad jednoho členského státu. Úřad, který nedal klíč, dostane heslovou frázi z osmi slov, vytištěnou v dopise.
vault-recipients-approved = Schválený organizátory: { $thumbprint }
vault-recipients-letter = Heslová fráze, v dopise
vault-recipients-file = Klíč v souboru { $file }
vault-recipients-wrong = Tento klíč nelze použít: { $state }. Vyberte jiný, nebo dopis.
vault-recipients-hint = Klíče se hledají v souborech vedle sbírky. Než nějaký vyberete, porovnejte otisk s úřadem telefonicky.
vault-recipients-next = Vyberete soubory a kam přijdou.

vault-packages-title = Co bude v balíčcích?
vault-packages-formats-label = Soubory v každém balíčku
vault-packages-xml-label = XML, které čtou programy úřadů
vault-packages-csv-label = Tabulka CSV, která se otevře v tabulkovém programu
vault-packages-pdf-label = PDF, prohlášení jako formuláře ke čtení nebo tisku
vault-packages-formats-missing = Vyberte aspoň jeden druh souborů.
vault-packages-part-label = Prohlášení v jedné části, nejvýš
vault-packages-part-hint = Velké balíčky se dělí. 250 000 vyhovuje většině úřadů.
vault-packages-part-wrong = Zadejte celé číslo od 1 000 do 10 000 000.
vault-packages-place-label = Kam přijdou balíčky
vault-packages-place-hint = Vytvoří se tam nová složka. Místa by mělo být asi tolik, kolik zabírá sbírka, a s PDF třikrát tolik.
vault-packages-next = Sbírka se otevře a vytvoří se balíčky. Může to chvíli trvat, lze to přerušit a pokračovat.
vault-packages-warning = Od teď jsou prohlášení v paměti tohoto počítače. Na disk se dostanou jen zašifrovaná.
vault-packages-button = Otevřít sbírku a vytvořit balíčky

## Long work

vault-work-title = Čekejte prosím
vault-work-intro = Tato stránka se obnovuje sama. Můžete ji nechat otevřenou a nic nedělat.
vault-work-verifying = Soubor se ověřuje.
vault-work-epochs = Klíč otevírá sbírku.
vault-work-sorting = Prohlášení se porovnávají, aby se každý člověk počítal jednou.
vault-work-packaging = Vytváří se balíček: { $state }.
vault-work-other = Program pracuje.
vault-work-percent = { $percent } % této části

## Opening: what came of it

vault-result-title = Balíčky jsou hotové
vault-result-place = Jsou zde: { $place }.
vault-result-adds-up = Každé podání je vyúčtováno: sloupce souhlasí.
vault-result-packaged = V balíčku
vault-result-repeats = Opakování
vault-result-alternatives = Varianty, zvlášť
vault-result-failures = Neotevřeno
vault-result-package = Balíček
vault-result-explain = Opakování je druhé podání téhož člověka se stejnými údaji; varianta má jiné údaje a úřad ji může započítat místo prvního. Dohromady se počítají jednou.
vault-result-failures-heading = Podání, která nešlo otevřít
vault-result-failures-none = Každé podání šlo otevřít.
vault-result-failures-more = Manifest jmenuje všech { $count }.
vault-result-reason-unknown-epoch = sbírce chybí to, co je otevře
vault-result-reason-unsigned-epoch = nepodepsáno serverem
vault-result-reason-foreign-epoch = od jiného serveru, nebo pro jiný klíč
vault-result-reason-does-not-open = změněno, nebo zapečetěno k něčemu jinému
vault-result-reason-not-a-statement = neobsahuje prohlášení
vault-result-reason-no-form = nehodí se k žádnému formuláři tohoto členského státu
vault-result-reason-withdrawn = označeno i jako vzaté zpět
vault-result-reason-other = z důvodu uvedeného v manifestu
vault-result-letters-heading = Dopisy k vytištění
vault-result-letters = Každý dopis pošlete jinou cestou než jeho balíček: kdo má obojí, může všechno přečíst. Dopisy teď vytiskněte a pak je smažte.
vault-result-wiped = Díly a klíč jsou vymazané.
vault-result-next = Předejte každý balíček jeho úřadu. První stránka každého říká, co s ním úřad udělá.
vault-result-done-button = Dokončit

## Renewal

vault-renew-title = Obnovit díly
vault-renew-intro = Noví držitelé dostanou nové díly téhož klíče. Ještě jednou se sejde tolik starých dílů, kolik je potřeba.
vault-renew-revokes-nothing = Staré díly také zůstávají platné. Kdo už nemá mít možnost sbírku otevřít, musí starý list vrátit. Pokud to není možné, vytvořte místo toho nový klíč.
vault-renew-record-label = Veřejný soubor klíče, committee.json
vault-renew-next = Držitelé zadají staré díly.

## Verifying

vault-verify-title = Ověřit soubor
vault-verify-intro = Vyberte sbírku, balíček, složku s balíčky nebo veřejný soubor. Nic se nezmění a nic tajného není potřeba.
vault-verify-found-label = Nalezeno na tomto počítači a jeho flash discích
vault-verify-button = Ověřit
vault-verify-good-title = Všechno je celé
vault-verify-bad-title = Není to, jak má být
vault-verify-collection = Zapečetěná sbírka, celá a podepsaná serverem, který ji vytvořil.
vault-verify-package = Balíček: { $state }. Každý soubor je takový, jak říká manifest.
vault-verify-opening = Všechno, co otevření zapsalo: každý balíček je takový, jak říká jeho manifest.
vault-verify-share = Díl pro obnovu. Odložte ho; zkontrolujte ho v úkolu „Zkontrolovat díl“.
vault-verify-ceremony = Veřejný soubor obřadu klíče, nezměněný. Kterékoli { $quorum } z { $shares } dílů otevřou, co je pro něj zapečetěno.
vault-verify-encrypted = Zašifrovaný soubor. Nejdřív ho dešifrujte klíčem nebo heslovou frází a ověřte, co je uvnitř.
vault-verify-other = Soubor programu Cista, celý.
vault-verify-unknown = Nic takového Cista nevytváří. Vyberte sbírku, balíček nebo jeho složku, nebo veřejný soubor.
vault-verify-unreadable = Nelze to přečíst. Podívejte se, zda je cesta správná a flash disk zasunutý.
vault-verify-changed = Bylo to změněno, uříznuto nebo poškozeno. Ničemu v tom nevěřte a požádejte o nové zaslání.
vault-verify-held = Obřad se konal
vault-verify-statements = Prohlášení v něm

vault-sample-heading = Vytáhnout vzorek
vault-sample-text = Úřad, který ověřuje na vzorku, tu vytáhne prohlášení, na která se podívá. Totéž semínko dá vždy týž vzorek, takže ho může kdokoli zopakovat.
vault-sample-size-label = Prohlášení ve vzorku
vault-sample-seed-label = Vlastní semínko úřadu
vault-sample-seed-hint = Slova nebo čísla, která nikdo nemohl předvídat: třeba hody kostkou. Zapište si je.
vault-sample-wrong = Zadejte počet prohlášení, nejvýš kolik jich je, a semínko.
vault-sample-button = Vytáhnout vzorek
vault-sample-done = Vytaženo prohlášení: { $count }. Seznam byl uložen: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Sbírka není celá, nebo byla změněna. Zkopírujte ji ze serveru znovu a porovnejte její SHA-256.
vault-fault-signature = Sbírku nepodepsal server, který jmenuje. Ničemu v ní nevěřte a řekněte to organizátorům.
vault-fault-shares = Díly netvoří klíč, pro který je tato sbírka zapečetěna. Řekněte to organizátorům.
vault-fault-generation = Sbírka je zapečetěna pro více než jeden klíč a chybějí také díly jiné generace.
vault-fault-place = Nelze tam nic zapsat, nebo složka není prázdná. Vyberte jiné místo.
vault-fault-space = Balíčky nešlo zapsat do konce. Podívejte se, zda je místo, a začněte znovu: hotové balíčky zůstanou zachovány.
vault-fault-recipient = Klíč jednoho úřadu nelze použít. Vyberte jiný, nebo dopis.
vault-fault-moved = Sbírka se během čtení změnila. Nechte flash disk zasunutý, nebo soubor nejdřív zkopírujte na tento počítač.
vault-fault-program = Program udělal chybu a nic dalšího nezapsal. Poznamenejte si, co níže říká, a nahlaste to.

## Choosing a place

vault-place-here = Složka, se kterou byl program spuštěn: { $place }
vault-place-stick = Flash disk { $place }
vault-place-none = Žádný flash disk se nenašel. Zasuňte ho a načtěte stránku znovu.
vault-place-other-label = Nebo jiná složka
vault-place-wrong = Tato složka není, nebo do ní nelze zapisovat. Vyberte jinou.
