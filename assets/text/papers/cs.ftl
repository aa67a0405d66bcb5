# Cista, čeština. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Strana { $page } z { $count }
paper-made = Vytvořeno programem Cista: { $date }
paper-rehearsal = Zkouška: všechno na tomto papíře je vymyšlené a nic z toho neplatí.
paper-model-2011 = Vzor: příloha { $reference } nařízení (EU) č. 211/2011, vlastními slovy. Závazný vzor je v Úředním věstníku Evropské unie.
paper-model-2019 = Vzor: příloha { $reference } nařízení (EU) 2019/788, vlastními slovy. Závazný vzor je v Úředním věstníku Evropské unie.

paper-initiative-heading = Iniciativa
paper-initiative-title = Název iniciativy
paper-initiative-subject = Předmět
paper-initiative-period = Období sběru
paper-initiative-register = Stránka v rejstříku Komise
paper-organisers-heading = Organizátoři
paper-organisers-others = Ostatní organizátoři
paper-organisers-address = Poštovní adresa

paper-count-column = Kolik
paper-count-online = Podepsáno online
paper-count-paper = Podepsáno na papíře
paper-count-esigned = Podepsáno zaručeným elektronickým podpisem
paper-count-states = Členské státy, v nichž bylo dosaženo minima

paper-sign-heading = Prohlášení a podpisy
paper-sign-place = Místo a datum
paper-sign-representative = Podpis zástupce
paper-sign-substitute = Podpis náhradníka
paper-sign-entity = Podpis za právnickou osobu
paper-sign-authority = Podpis a úřední razítko

## The guide: the first page of a package

paper-guide-title = Prohlášení o podpoře k ověření
paper-guide-intro = Tento balíček obsahuje prohlášení o podpoře evropské občanské iniciativy pro váš členský stát. Tento průvodce říká, co v něm je, jak ho otevřít a spočítat, co poslat zpět a kdy ho zničit.
paper-guide-authority = Pro příslušný orgán tohoto členského státu

paper-guide-part = Toto je část { $page } z { $count }. Každá část je samostatný balíček; čísla níže platí pro všechny části dohromady.
paper-guide-holds-heading = Co balíček obsahuje
paper-guide-packaged = Prohlášení o podpoře k ověření, jedno na osobu
paper-guide-alternatives = Varianty: jiné formuláře týchž osob
paper-guide-namesakes = Prohlášení se jmenovcem
paper-guide-repeats = Opakování, vynechána
paper-guide-withdrawn = Vzata zpět podepsanou osobou, vynechána
paper-guide-failures = Nešlo přečíst, uvedeno v manifestu
paper-guide-submissions = Přijaté formuláře celkem
paper-guide-sum = Přijaté formuláře jsou součtem prohlášení, variant, opakování, vzatých zpět a nečitelných.
paper-guide-alternatives-text = Varianty: kdo podepsal vícekrát s různými údaji, je mezi prohlášeními jednou. Ostatní formuláře jsou v souborech, jejichž název začíná { $example }, každý s identifikátorem prohlášení, k němuž patří. Ukáže-li se toto prohlášení neplatným, můžete prověřit jeho varianty. Od každé osoby se počítá nejvýš jeden formulář.
paper-guide-namesakes-text = Jmenovci: některé osoby mají stejná jména a, kde se na ně formulář ptá, datum narození, ale jiné číslo, doklad nebo členský stát. Mohou to být dvě osoby, nebo jedna. Zvláštní seznam je uvádí podle identifikátoru. Rozhodujete vy.
paper-guide-remarks-text = { $count ->
    [one] Poznámky: k { $count } prohlášení je co říci. Zvláštní seznam ho uvádí podle identifikátoru.
    [few] Poznámky: ke { $count } prohlášením je co říci. Zvláštní seznam je uvádí podle identifikátoru.
    [many] Poznámky: k { $count } prohlášení je co říci. Zvláštní seznam je uvádí podle identifikátoru.
   *[other] Poznámky: k { $count } prohlášením je co říci. Zvláštní seznam je uvádí podle identifikátoru.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } prohlášení přišlo ze sítě, která jich najednou poslala neobvykle mnoho. To samo je nečiní méně platným.
    [few] { $count } prohlášení přišla ze sítí, které jich najednou poslaly neobvykle mnoho. To samo žádné z nich nečiní méně platným.
    [many] { $count } prohlášení přišlo ze sítí, které jich najednou poslaly neobvykle mnoho. To samo žádné z nich nečiní méně platným.
   *[other] { $count } prohlášení přišlo ze sítí, které jich najednou poslaly neobvykle mnoho. To samo žádné z nich nečiní méně platným.
}

paper-guide-files-heading = Soubory
paper-guide-files-name = Název souboru
paper-guide-file-guide = tento průvodce
paper-guide-file-request = žádost o ověření
paper-guide-file-certificate = prázdné osvědčení k vyplnění
paper-guide-file-xml = prohlášení ve formátu XML Komise, k importu
paper-guide-file-csv = táž prohlášení jako tabulka
paper-guide-file-pdf = táž prohlášení v podobě formuláře, ke čtení nebo tisku
paper-guide-file-alternatives = varianty
paper-guide-file-namesakes = seznam jmenovců
paper-guide-file-remarks = seznam poznámek
paper-guide-file-committee = veřejné údaje o klíči organizátorů, kterým je manifest podepsán
paper-guide-file-manifest = počty a SHA-256 každého dalšího souboru
paper-guide-file-signature = elektronický podpis manifestu organizátory

paper-guide-count-heading = Jak počítat
paper-guide-count-text = V tabulce CSV je každý řádek po prvním jeden formulář, v souboru XML každý prvek { $field }. Čísla musí být ta, která jsou uvedena zde.

paper-guide-sample-heading = Jak vytáhnout náhodný vzorek
paper-guide-sample-text = Pokud ověřujete vzorek, tento příkaz ho vytáhne a udá interval spolehlivosti. Semínko zvolte sami, třeba házením kostkou: nikdo ho nesmí znát předem. Uschovejte ho a kdokoli může vytáhnout týž vzorek znovu.

paper-guide-import-heading = Jak importovat
paper-guide-import-xml = Soubory XML mají prvky softwaru Komise pro sběr, takže programy pro něj vytvořené je mohou číst.
paper-guide-import-csv = Tabulky CSV jsou v UTF-8, s čárkami mezi buňkami. Každý sloupec importujte jako text, aby žádné číslo nepřišlo o úvodní nuly. Apostrof před prvním znakem buňky brání tabulkovému programu považovat ji za vzorec: nepatří k tomu, co bylo zadáno.

paper-guide-return-heading = Co poslat zpět a dokdy
paper-guide-return-text = Pošlete kontaktním osobám osvědčení, které říká, kolik prohlášení o podpoře je platných. Je bezplatné. Můžete použít prázdné, nebo vlastní formulář.
paper-guide-return-deadline = Nařízení vám dává tři měsíce ode dne, kdy jste žádost obdrželi.
paper-guide-return-received = Obdrženo
paper-guide-return-due = Osvědčení nejpozději

paper-guide-destroy-heading = Kdy balíček zničit
paper-guide-destroy-2011 = Balíček, všechno z něj vytvořené a každou kopii zničte nejpozději měsíc po vydání osvědčení. Déle se smí uchovávat jen to, co vyžaduje správní nebo soudní řízení, do týdne po konečném rozhodnutí.
paper-guide-destroy-2019 = Balíček, všechno z něj vytvořené a každou kopii zničte nejpozději tři měsíce po dokončení ověření. Déle se smí uchovávat jen to, co vyžaduje správní nebo soudní řízení, do měsíce po jejich skončení.
paper-guide-questions = Otázky? Napište kontaktním osobám:

## How to open a package: on the guide and on the letter

paper-open-heading = Jak balíček otevřít
paper-open-place = Otevřete ho na počítači, který mohou používat jen ti, kdo ověřují.
paper-open-age = Balíček je zašifrován pro klíč age vašeho úřadu. Na počítači s tajným klíčem napište:
paper-open-age-passphrase = Balíček je zašifrován programem age pod heslovou frází z osmi slov. Napište tento příkaz a pak heslovou frázi:
paper-open-gpg = Balíček je zašifrován pro certifikát OpenPGP vašeho úřadu. Na počítači s tajným klíčem napište:
paper-open-cms = Balíček je zašifrován pro certifikát X.509 vašeho úřadu. Na počítači s tajným klíčem napište:
paper-open-zip = Balíček je archiv ZIP, zašifrovaný AES-256 pod heslovou frází z osmi slov. Otevřete archiv programem, který zná AES, například 7-Zip, a zadejte heslovou frázi. Program, kterým archivy ZIP otevírá sám Windows, AES nezná. V terminálu zní příkaz:
paper-open-letter = Heslová fráze k vám přijde v dopise, jinou cestou.
paper-open-either = Týž balíček je ve dvou podobách a jedna z nich stačí.
paper-open-plain = Balíček není zašifrovaný. Uchovávejte ho tam, kde ho nikdo jiný nemůže číst.
paper-open-verify = Potom nechte tento příkaz porovnat každý soubor s manifestem:
paper-open-fault = Pokud se balíček neotevře, nebo se soubor od manifestu liší, nepokračujte. Napište kontaktním osobám, které ho mohou poslat znovu.

## The request for verification

paper-request-title = Žádost o ověření prohlášení o podpoře
paper-request-authority = Příslušnému orgánu tohoto členského státu
paper-request-text = Níže uvedení organizátoři vás žádají, abyste ověřili přiložená prohlášení o podpoře a osvědčili, kolik z nich je platných. Je to jejich jediná žádost vašemu členskému státu.
paper-request-signatories = Podepsaní z tohoto členského státu
paper-request-all = Podepsaní ve všech členských státech
paper-request-enclosures-heading = Přiložená prohlášení o podpoře
paper-request-system-heading = Osvědčení systému pro online sběr
paper-request-system-enclosed = Kopie osvědčení je přiložena.
paper-request-system-none = Žádné prohlášení nebylo podepsáno online, takže osvědčení není potřeba.
paper-request-declaration = Prohlašuji, že údaje v této žádosti jsou správné a že prohlášení o podpoře byla sebrána tak, jak nařízení vyžaduje.

## The letter with the passphrase

paper-letter-title = Heslová fráze balíčku
paper-letter-confidential = Důvěrné: jen pro orgán, který má balíček otevřít
paper-letter-text = Osm slov z tohoto dopisu otevře zde uvedený balíček prohlášení o podpoře. Dopis a balíček cestují odděleně.
paper-letter-package = Název balíčku
paper-letter-size = Velikost v bajtech
paper-letter-words-heading = Osm slov
paper-letter-words-text = Zadejte je malými písmeny a v tomto pořadí, se spojovníkem mezi dvěma slovy a bez mezer.
paper-letter-compare = Než balíček otevřete, porovnejte jeho název, velikost a SHA-256 s údaji v tomto dopise.
paper-letter-apart-heading = Než je doručen
paper-letter-apart-text = Dopravte tento dopis jinou cestou než balíček: osobně, doporučeně, nebo přečtený po telefonu. Kdo má obojí, může prohlášení číst.
paper-letter-destroy-heading = Potom
paper-letter-destroy-text = Dopis mějte pod zámkem, dokud ho potřebujete, a zničte ho, jakmile balíček otevřete.

## The blank form for signing on paper

paper-form-initiative-heading = Vyplněno organizátory, jak je zaregistrováno
paper-form-sheet = Vytiskněte tento formulář na jeden list papíru; lze použít obě strany. Všichni na tomto listu podepisují pro týž členský stát.
paper-form-write = Pište hůlkovým písmem, jedna osoba na řádek. Každý podepisuje osobně.
paper-form-documents = Přijímané doklady a čísla
paper-form-residence = Trvalé bydliště: ulice, číslo, PSČ, obec, země
paper-form-signature = Datum a podpis
paper-form-return = Podepsaný list přineste nebo pošlete na adresu

## The blank certificate of the authority

paper-certificate-title = Osvědčení o počtu platných prohlášení o podpoře
paper-certificate-authority = Název a adresa příslušného orgánu
paper-certificate-text = Zde uvedený orgán ověřil prohlášení o podpoře zde uvedené iniciativy a za tento členský stát osvědčuje:
paper-certificate-valid = Počet platných prohlášení o podpoře
paper-certificate-words = Totéž číslo slovy
paper-certificate-received = Počet přijatých prohlášení o podpoře
paper-certificate-free = Toto osvědčení se vydává bezplatně.
paper-certificate-voluntary-heading = Dobrovolné, není součástí osvědčení
paper-certificate-voluntary-text = Nařízení tyto údaje nepožaduje. Pomáhají organizátorům odhadnout, kolik prohlášení je platných jinde, a zjistit, v čem podepisující chybují.
paper-certificate-all = Bylo prověřeno každé prohlášení.
paper-certificate-sample = Byl prověřen náhodný vzorek. Prohlášení ve vzorku:
paper-certificate-invalid = Neplatných prohlášení celkem
paper-certificate-reason = Proč jsou neplatná
paper-reason-unknown = Osoba nebyla nalezena
paper-reason-age = V den podpisu příliš mladá
paper-reason-repeat = Osoba už podepsala dříve
paper-reason-number = Doklad nebo číslo je chybné nebo už neplatí
paper-reason-state = Bez oprávnění podepsat pro tento členský stát
paper-reason-incomplete = Něco chybí nebo nelze přečíst
paper-reason-signature = Chybí podpis na papíře
paper-reason-date = Nepodepsáno v období sběru
paper-reason-other = Jiné důvody

## The submission to the Commission

paper-submission-title = Předložení občanské iniciativy Evropské komisi
paper-submission-text = Organizátoři předkládají zde uvedenou iniciativu spolu s osvědčeními příslušných orgánů.
paper-submission-valid-heading = Osvědčená prohlášení o podpoře
paper-submission-valid = Platná prohlášení
paper-submission-certificate = Příslušný orgán a datum jeho osvědčení
paper-submission-met = Obě podmínky jsou splněny: aspoň { $goal } platných prohlášení celkem a minimum aspoň v tolika členských státech: { $states }.
paper-submission-not-met = Podmínky ještě nejsou splněny: je potřeba { $goal } platných prohlášení celkem a minimum aspoň v tolika členských státech: { $states }.
paper-submission-funding-heading = Podpora a financování
paper-submission-funding-text = Každý zdroj podpory a financování, který dal víc než 500 eur. Pokud žádný není, řádky proškrtněte.
paper-submission-funding-source = Kdo dal
paper-submission-funding-amount = Částka v eurech
paper-submission-enclosed = { $count ->
    [one] Přiloženo je { $count } osvědčení příslušného orgánu.
    [few] Přiložena jsou { $count } osvědčení příslušných orgánů.
    [many] Přiloženo je { $count } osvědčení příslušných orgánů.
   *[other] Přiloženo je { $count } osvědčení příslušných orgánů.
}
paper-submission-declaration = Prohlašuji, že údaje v tomto formuláři jsou správné a že byly dodrženy všechny postupy a podmínky nařízení.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = OSOBNÍ ÚDAJE
mark-limited-distribution = OMEZENÁ DISTRIBUCE: POUZE PRO DOTČENÝ ČLENSKÝ STÁT

## The sheet of a recovery share, for its custodian

sheet-title = Díl pro obnovu { $number } z { $shares }
sheet-lead = Tento list je jedním z dílů klíče výboru (celkem { $shares }), který otevírá prohlášení o podpoře. Kterékoli { $quorum } z nich společně otevřou všechno; méně neotevře a neprozradí nic.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Držitel
sheet-fact-number = Díl
sheet-fact-number-value = { $number } z { $shares }
sheet-fact-quorum = K otevření je potřeba
sheet-fact-quorum-value = Kterékoli { $quorum } z { $shares } dílů
sheet-fact-date = Vytvořeno
sheet-fact-set = Sada dílů
sheet-fact-set-value = { $set } (generace klíče { $generation }, vydání jeho dílů { $edition })
sheet-fact-thumbprint = Otisk klíče výboru
sheet-fact-file = Soubor

sheet-groups-heading = Tajemství, počet skupin: { $count }
sheet-groups-note = Zadávejte skupiny po pořádku, malými nebo velkými písmeny. O platí jako 0, I a L platí jako 1. Poslední znak skupiny kontroluje ostatní, takže program řekne, na kterou skupinu se podívat znovu.
sheet-qr = Kód QR, který obsahuje tento díl

sheet-keep-heading = Uchovejte ho v bezpečí
sheet-keep-place = Mějte tento list v zalepené obálce, kde se k němu dostanete jen vy, a ne tam, kde má díl jiný držitel.
sheet-keep-photo = Nikdy ho nefotografujte, nekopírujte ani neposílejte. Kdo ho viděl, má váš díl.
sheet-keep-network = Nikdy ho nezadávejte ani neskenujte do telefonu nebo do počítače připojeného k síti.
sheet-keep-file-locked = V souboru { $file } je týž díl pod vaší heslovou frází. Tento list heslovou frázi nepotřebuje.
sheet-keep-file-open = V souboru { $file } je týž díl bez ochrany. Mějte ho v téže obálce, nebo ho zničte.

sheet-check-heading = Kontrolujte každý rok
sheet-check-how = Použijte počítač bez sítě: trezor tento list zkontroluje, stejně jako příkaz { $command }. Nikoho dalšího k tomu nepotřebujete.
sheet-check-tell = Potom řekněte organizátorům číslo svého dílu a den, a nic jiného, co tu stojí.

sheet-help-heading = Když se něco stane
sheet-help-lost = Ztracený, poškozený nebo viděný někým jiným: hned to řekněte organizátorům. Ostatní pak mohou vytvořit nové díly.
sheet-help-leave = Když ho už nemůžete uchovávat: předejte ho osobně a požádejte organizátory o nové díly.
sheet-help-called = Když je tato sada stažena: zničte list i soubor a řekněte organizátorům, že jste to udělali.
sheet-help-open = Když se sbírka otevírá: přineste tento list osobně a porovnejte otisk.

# Lines and a table to fill in by hand.
sheet-handed-heading = Předáno
sheet-handed-date = Datum
sheet-handed-custodian = Podpis držitele
sheet-handed-organiser = Podpis organizátora
sheet-checks-heading = Každoroční kontroly
sheet-checks-date = Datum
sheet-checks-place = Kde
sheet-checks-signature = Podpis

sheet-footer = Tajné: díl { $number } sady { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Veřejný klíč výboru
sheet-committee-lead = Tento list je veřejný a nic neotevírá. Serveru říká, pro koho pečetit prohlášení o podpoře, a držiteli, zda je díl správný.
sheet-committee-fact-shares = Díly
sheet-committee-fact-shares-value = { $shares }, z nichž kterékoli { $quorum } společně otevírají
sheet-committee-fact-signer = Otisk klíče, kterým se podepisují balíčky
sheet-committee-qr = Kód QR, který obsahuje všechny veřejné údaje
sheet-committee-use-heading = Co s ním
sheet-committee-use-thumbprint = Všichni přítomní si zapíšou otisk a porovnají ho s otiskem na stránce webu o ochraně údajů, než sběr začne.
sheet-committee-use-server = Soubor { $file } přijde na server: žádá ho nastavení.
sheet-committee-use-copy = Každý držitel si nechá kopii tohoto listu nebo souboru: s ní lze díl zkontrolovat o samotě, doma.
sheet-committee-footer = Veřejné: klíč výboru, sada { $set }

## The statements of support, in the layout of the statutory form

statements-part = Část { $page } z { $count }
statements-count = { $count ->
    [one] { $count } prohlášení o podpoře na těchto stranách
    [few] { $count } prohlášení o podpoře na těchto stranách
    [many] { $count } prohlášení o podpoře na těchto stranách
   *[other] { $count } prohlášení o podpoře na těchto stranách
}
statements-number = Č.
statements-residence = Bydliště (ulice, číslo, PSČ, obec, země)
statements-birth = Datum a místo narození
statements-document = Číslo a druh dokladu
statements-signed = Podepsáno dne, a identifikátor
statements-name-at-birth = Při narození: { $name }
statements-fathers-name = Jméno otce: { $name }
statements-issued-by = Vydal: { $authority }
statements-alternative = Varianta prohlášení { $identifier }: počítá se nejvýš jedno z nich.
statements-undrawn = { $count ->
    [one] { $count } znak, který zde žádné písmo nedokáže nakreslit, je uveden číslem v hranatých závorkách; v ostatních souborech je tak, jak byl zapsán.
    [few] { $count } znaky, které zde žádné písmo nedokáže nakreslit, jsou uvedeny čísly v hranatých závorkách; v ostatních souborech jsou tak, jak byly zapsány.
    [many] { $count } znaku, který zde žádné písmo nedokáže nakreslit, je uvedeno čísly v hranatých závorkách; v ostatních souborech jsou tak, jak byly zapsány.
   *[other] { $count } znaků, které zde žádné písmo nedokáže nakreslit, je uvedeno čísly v hranatých závorkách; v ostatních souborech jsou tak, jak byly zapsány.
}
statements-table = Prohlášení o podpoře, v každém řádku jedno
