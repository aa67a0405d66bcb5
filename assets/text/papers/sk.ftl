# Cista, slovenčina. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Strana { $page } z { $count }
paper-made = Vytvorené programom Cista: { $date }
paper-rehearsal = Skúška: všetko na tomto papieri je vymyslené a nič z toho neplatí.
paper-model-2011 = Vzor: príloha { $reference } k nariadeniu (EÚ) č. 211/2011, vlastnými slovami. Autentický vzor je v Úradnom vestníku Európskej únie.
paper-model-2019 = Vzor: príloha { $reference } k nariadeniu (EÚ) 2019/788, vlastnými slovami. Autentický vzor je v Úradnom vestníku Európskej únie.

paper-initiative-heading = Iniciatíva
paper-initiative-title = Názov iniciatívy
paper-initiative-subject = Predmet
paper-initiative-period = Obdobie zberu
paper-initiative-register = Stránka v registri Komisie
paper-organisers-heading = Organizátori
paper-organisers-others = Ostatní organizátori
paper-organisers-address = Poštová adresa

paper-count-column = Koľko
paper-count-online = Podpísané online
paper-count-paper = Podpísané na papieri
paper-count-esigned = Podpísané zdokonaleným elektronickým podpisom
paper-count-states = Členské štáty, v ktorých sa dosiahlo minimum

paper-sign-heading = Vyhlásenie a podpisy
paper-sign-place = Miesto a dátum
paper-sign-representative = Podpis zástupcu
paper-sign-substitute = Podpis náhradníka
paper-sign-entity = Podpis za právnickú osobu
paper-sign-authority = Podpis a úradná pečiatka

## The guide: the first page of a package

paper-guide-title = Vyhlásenia o podpore na overenie
paper-guide-intro = Tento balík obsahuje vyhlásenia o podpore európskej iniciatívy občanov pre váš členský štát. Tento sprievodca hovorí, čo v ňom je, ako ho otvoriť a spočítať, čo poslať späť a kedy ho zničiť.
paper-guide-authority = Pre príslušný orgán tohto členského štátu

paper-guide-part = Toto je časť { $page } z { $count }. Každá časť je samostatný balík; čísla nižšie platia pre všetky časti spolu.
paper-guide-holds-heading = Čo balík obsahuje
paper-guide-packaged = Vyhlásenia o podpore na overenie, jedno na osobu
paper-guide-alternatives = Varianty: iné formuláre tých istých osôb
paper-guide-namesakes = Vyhlásenia s menovcom
paper-guide-repeats = Opakovania, vynechané
paper-guide-withdrawn = Vzaté späť podpísanou osobou, vynechané
paper-guide-failures = Nedalo sa prečítať, uvedené v manifeste
paper-guide-submissions = Prijaté formuláre spolu
paper-guide-sum = Prijaté formuláre sú súčtom vyhlásení, variantov, opakovaní, vzatých späť a nečitateľných.
paper-guide-alternatives-text = Varianty: kto podpísal viackrát s rôznymi údajmi, je medzi vyhláseniami raz. Ostatné formuláre sú v súboroch, ktorých názov sa začína na { $example }, každý s identifikátorom vyhlásenia, ku ktorému patrí. Ak sa toto vyhlásenie ukáže ako neplatné, môžete preveriť jeho varianty. Od každej osoby sa počíta najviac jeden formulár.
paper-guide-namesakes-text = Menovci: niektoré osoby majú rovnaké mená a, kde sa naň formulár pýta, dátum narodenia, ale iné číslo, doklad alebo členský štát. Môžu to byť dve osoby, alebo jedna. Osobitný zoznam ich uvádza podľa identifikátora. Rozhodujete vy.
paper-guide-remarks-text = { $count ->
    [one] Poznámky: k { $count } vyhláseniu je čo povedať. Osobitný zoznam ho uvádza podľa identifikátora.
    [few] Poznámky: k { $count } vyhláseniam je čo povedať. Osobitný zoznam ich uvádza podľa identifikátora.
    [many] Poznámky: k { $count } vyhlásenia je čo povedať. Osobitný zoznam ich uvádza podľa identifikátora.
   *[other] Poznámky: k { $count } vyhláseniam je čo povedať. Osobitný zoznam ich uvádza podľa identifikátora.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } vyhlásenie prišlo zo siete, ktorá ich naraz poslala nezvyčajne veľa. To samo ho nerobí menej platným.
    [few] { $count } vyhlásenia prišli zo sietí, ktoré ich naraz poslali nezvyčajne veľa. To samo žiadne z nich nerobí menej platným.
    [many] { $count } vyhlásenia prišlo zo sietí, ktoré ich naraz poslali nezvyčajne veľa. To samo žiadne z nich nerobí menej platným.
   *[other] { $count } vyhlásení prišlo zo sietí, ktoré ich naraz poslali nezvyčajne veľa. To samo žiadne z nich nerobí menej platným.
}

paper-guide-files-heading = Súbory
paper-guide-files-name = Názov súboru
paper-guide-file-guide = tento sprievodca
paper-guide-file-request = žiadosť o overenie
paper-guide-file-certificate = prázdne osvedčenie na vyplnenie
paper-guide-file-xml = vyhlásenia vo formáte XML Komisie, na import
paper-guide-file-csv = tie isté vyhlásenia ako tabuľka
paper-guide-file-pdf = tie isté vyhlásenia v podobe formulára, na čítanie alebo tlač
paper-guide-file-alternatives = varianty
paper-guide-file-namesakes = zoznam menovcov
paper-guide-file-remarks = zoznam poznámok
paper-guide-file-committee = verejné údaje o kľúči organizátorov, ktorým je manifest podpísaný
paper-guide-file-manifest = počty a SHA-256 každého ďalšieho súboru
paper-guide-file-signature = elektronický podpis manifestu organizátormi

paper-guide-count-heading = Ako počítať
paper-guide-count-text = V tabuľke CSV je každý riadok po prvom jeden formulár, v súbore XML každý prvok { $field }. Čísla musia byť tie, ktoré sú uvedené tu.

paper-guide-sample-heading = Ako vytiahnuť náhodnú vzorku
paper-guide-sample-text = Ak overujete vzorku, tento príkaz ju vytiahne a udá interval spoľahlivosti. Semienko zvoľte sami, napríklad hádzaním kockou: nikto ho nesmie poznať vopred. Uschovajte ho a ktokoľvek môže vytiahnuť tú istú vzorku znova.

paper-guide-import-heading = Ako importovať
paper-guide-import-xml = Súbory XML majú prvky softvéru Komisie na zber, takže programy preň vytvorené ich môžu čítať.
paper-guide-import-csv = Tabuľky CSV sú v UTF-8, s čiarkami medzi bunkami. Každý stĺpec importujte ako text, aby žiadne číslo neprišlo o úvodné nuly. Apostrof pred prvým znakom bunky bráni tabuľkovému programu považovať ju za vzorec: nepatrí k tomu, čo bolo zadané.

paper-guide-return-heading = Čo poslať späť a dokedy
paper-guide-return-text = Pošlite kontaktným osobám osvedčenie, ktoré hovorí, koľko vyhlásení o podpore je platných. Je bezplatné. Môžete použiť prázdne, alebo vlastný formulár.
paper-guide-return-deadline = Nariadenie vám dáva tri mesiace odo dňa, keď ste žiadosť dostali.
paper-guide-return-received = Prijaté
paper-guide-return-due = Osvedčenie najneskôr

paper-guide-destroy-heading = Kedy balík zničiť
paper-guide-destroy-2011 = Balík, všetko z neho vytvorené a každú kópiu zničte najneskôr mesiac po vydaní osvedčenia. Dlhšie sa smie uchovávať len to, čo si vyžaduje správne alebo súdne konanie, do týždňa po konečnom rozhodnutí.
paper-guide-destroy-2019 = Balík, všetko z neho vytvorené a každú kópiu zničte najneskôr tri mesiace po dokončení overenia. Dlhšie sa smie uchovávať len to, čo si vyžaduje správne alebo súdne konanie, do mesiaca po jeho skončení.
paper-guide-questions = Otázky? Napíšte kontaktným osobám:

## How to open a package: on the guide and on the letter

paper-open-heading = Ako balík otvoriť
paper-open-place = Otvorte ho na počítači, ktorý môžu používať len tí, čo overujú.
paper-open-age = Balík je zašifrovaný pre kľúč age vášho úradu. Na počítači s tajným kľúčom napíšte:
paper-open-age-passphrase = Balík je zašifrovaný programom age pod heslovou frázou z ôsmich slov. Napíšte tento príkaz a potom heslovú frázu:
paper-open-gpg = Balík je zašifrovaný pre certifikát OpenPGP vášho úradu. Na počítači s tajným kľúčom napíšte:
paper-open-cms = Balík je zašifrovaný pre certifikát X.509 vášho úradu. Na počítači s tajným kľúčom napíšte:
paper-open-zip = Balík je archív ZIP, zašifrovaný AES-256 pod heslovou frázou z ôsmich slov. Otvorte archív programom, ktorý pozná AES, napríklad 7-Zip, a zadajte heslovú frázu. Program, ktorým archívy ZIP otvára sám Windows, AES nepozná. V termináli znie príkaz:
paper-open-letter = Heslová fráza k vám príde v liste, inou cestou.
paper-open-either = Ten istý balík je v dvoch podobách a jedna z nich stačí.
paper-open-plain = Balík nie je zašifrovaný. Uchovávajte ho tam, kde ho nikto iný nemôže čítať.
paper-open-verify = Potom nechajte tento príkaz porovnať každý súbor s manifestom:
paper-open-fault = Ak sa balík neotvorí, alebo sa súbor od manifestu líši, nepokračujte. Napíšte kontaktným osobám, ktoré ho môžu poslať znova.

## The request for verification

paper-request-title = Žiadosť o overenie vyhlásení o podpore
paper-request-authority = Príslušnému orgánu tohto členského štátu
paper-request-text = Nižšie uvedení organizátori vás žiadajú, aby ste overili priložené vyhlásenia o podpore a osvedčili, koľko z nich je platných. Je to ich jediná žiadosť vášmu členskému štátu.
paper-request-signatories = Podpísaní z tohto členského štátu
paper-request-all = Podpísaní vo všetkých členských štátoch
paper-request-enclosures-heading = Priložené vyhlásenia o podpore
paper-request-system-heading = Osvedčenie systému na online zber
paper-request-system-enclosed = Kópia osvedčenia je priložená.
paper-request-system-none = Žiadne vyhlásenie nebolo podpísané online, takže osvedčenie nie je potrebné.
paper-request-declaration = Vyhlasujem, že údaje v tejto žiadosti sú správne a že vyhlásenia o podpore boli zozbierané tak, ako nariadenie vyžaduje.

## The letter with the passphrase

paper-letter-title = Heslová fráza balíka
paper-letter-confidential = Dôverné: len pre orgán, ktorý má balík otvoriť
paper-letter-text = Osem slov z tohto listu otvorí tu uvedený balík vyhlásení o podpore. List a balík cestujú oddelene.
paper-letter-package = Názov balíka
paper-letter-size = Veľkosť v bajtoch
paper-letter-words-heading = Osem slov
paper-letter-words-text = Zadajte ich malými písmenami a v tomto poradí, so spojovníkom medzi dvoma slovami a bez medzier.
paper-letter-compare = Skôr než balík otvoríte, porovnajte jeho názov, veľkosť a SHA-256 s údajmi v tomto liste.
paper-letter-apart-heading = Skôr než je doručený
paper-letter-apart-text = Dopravte tento list inou cestou než balík: osobne, doporučene, alebo prečítaný po telefóne. Kto má oboje, môže vyhlásenia čítať.
paper-letter-destroy-heading = Potom
paper-letter-destroy-text = List majte pod zámkom, kým ho potrebujete, a zničte ho, len čo balík otvoríte.

## The blank form for signing on paper

paper-form-initiative-heading = Vyplnené organizátormi, ako je zaregistrované
paper-form-sheet = Vytlačte tento formulár na jeden list papiera; možno použiť obe strany. Všetci na tomto liste podpisujú pre ten istý členský štát.
paper-form-write = Píšte paličkovým písmom, jedna osoba na riadok. Každý podpisuje osobne.
paper-form-documents = Prijímané doklady a čísla
paper-form-residence = Trvalé bydlisko: ulica, číslo, PSČ, obec, krajina
paper-form-signature = Dátum a podpis
paper-form-return = Podpísaný list prineste alebo pošlite na adresu

## The blank certificate of the authority

paper-certificate-title = Osvedčenie o počte platných vyhlásení o podpore
paper-certificate-authority = Názov a adresa príslušného orgánu
paper-certificate-text = Tu uvedený orgán overil vyhlásenia o podpore tu uvedenej iniciatívy a za tento členský štát osvedčuje:
paper-certificate-valid = Počet platných vyhlásení o podpore
paper-certificate-words = To isté číslo slovom
paper-certificate-received = Počet prijatých vyhlásení o podpore
paper-certificate-free = Toto osvedčenie sa vydáva bezplatne.
paper-certificate-voluntary-heading = Dobrovoľné, nie je súčasťou osvedčenia
paper-certificate-voluntary-text = Nariadenie tieto údaje nepožaduje. Pomáhajú organizátorom odhadnúť, koľko vyhlásení je platných inde, a zistiť, v čom podpisujúci chybujú.
paper-certificate-all = Preverilo sa každé vyhlásenie.
paper-certificate-sample = Preverila sa náhodná vzorka. Vyhlásenia vo vzorke:
paper-certificate-invalid = Neplatné vyhlásenia spolu
paper-certificate-reason = Prečo sú neplatné
paper-reason-unknown = Osoba sa nenašla
paper-reason-age = V deň podpisu príliš mladá
paper-reason-repeat = Osoba už podpísala skôr
paper-reason-number = Doklad alebo číslo je chybné alebo už neplatí
paper-reason-state = Bez oprávnenia podpísať pre tento členský štát
paper-reason-incomplete = Niečo chýba alebo sa nedá prečítať
paper-reason-signature = Chýba podpis na papieri
paper-reason-date = Nepodpísané v období zberu
paper-reason-other = Iné dôvody

## The submission to the Commission

paper-submission-title = Predloženie iniciatívy občanov Európskej komisii
paper-submission-text = Organizátori predkladajú tu uvedenú iniciatívu spolu s osvedčeniami príslušných orgánov.
paper-submission-valid-heading = Osvedčené vyhlásenia o podpore
paper-submission-valid = Platné vyhlásenia
paper-submission-certificate = Príslušný orgán a dátum jeho osvedčenia
paper-submission-met = Obe podmienky sú splnené: aspoň { $goal } platných vyhlásení spolu a minimum aspoň v toľkých členských štátoch: { $states }.
paper-submission-not-met = Podmienky ešte nie sú splnené: treba { $goal } platných vyhlásení spolu a minimum aspoň v toľkých členských štátoch: { $states }.
paper-submission-funding-heading = Podpora a financovanie
paper-submission-funding-text = Každý zdroj podpory a financovania, ktorý dal viac než 500 eur. Ak žiadny nie je, riadky prečiarknite.
paper-submission-funding-source = Kto dal
paper-submission-funding-amount = Suma v eurách
paper-submission-enclosed = { $count ->
    [one] Priložené je { $count } osvedčenie príslušného orgánu.
    [few] Priložené sú { $count } osvedčenia príslušných orgánov.
    [many] Priložené je { $count } osvedčenia príslušných orgánov.
   *[other] Priložených je { $count } osvedčení príslušných orgánov.
}
paper-submission-declaration = Vyhlasujem, že údaje v tomto formulári sú správne a že boli dodržané všetky postupy a podmienky nariadenia.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = OSOBNÉ ÚDAJE
mark-limited-distribution = OBMEDZENÁ DISTRIBÚCIA: LEN PRE PRÍSLUŠNÝ ČLENSKÝ ŠTÁT

## The sheet of a recovery share, for its custodian

sheet-title = Diel na obnovu { $number } z { $shares }
sheet-lead = Tento list je jedným z dielov kľúča výboru (spolu { $shares }), ktorý otvára vyhlásenia o podpore. Ktorékoľvek { $quorum } z nich spoločne otvoria všetko; menej neotvorí a neprezradí nič.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Držiteľ
sheet-fact-number = Diel
sheet-fact-number-value = { $number } z { $shares }
sheet-fact-quorum = Na otvorenie treba
sheet-fact-quorum-value = Ktorékoľvek { $quorum } z { $shares } dielov
sheet-fact-date = Vytvorené
sheet-fact-set = Sada dielov
sheet-fact-set-value = { $set } (generácia kľúča { $generation }, vydanie jeho dielov { $edition })
sheet-fact-thumbprint = Odtlačok kľúča výboru
sheet-fact-file = Súbor

sheet-groups-heading = Tajomstvo, počet skupín: { $count }
sheet-groups-note = Zadávajte skupiny po poradí, malými alebo veľkými písmenami. O platí ako 0, I a L platia ako 1. Posledný znak skupiny kontroluje ostatné, takže program povie, na ktorú skupinu sa pozrieť znova.
sheet-qr = Kód QR, ktorý obsahuje tento diel

sheet-keep-heading = Uchovajte ho v bezpečí
sheet-keep-place = Majte tento list v zalepenej obálke, kde sa k nemu dostanete len vy, a nie tam, kde má diel iný držiteľ.
sheet-keep-photo = Nikdy ho nefotografujte, nekopírujte ani neposielajte. Kto ho videl, má váš diel.
sheet-keep-network = Nikdy ho nezadávajte ani neskenujte do telefónu alebo do počítača pripojeného k sieti.
sheet-keep-file-locked = V súbore { $file } je ten istý diel pod vašou heslovou frázou. Tento list heslovú frázu nepotrebuje.
sheet-keep-file-open = V súbore { $file } je ten istý diel bez ochrany. Majte ho v tej istej obálke, alebo ho zničte.

sheet-check-heading = Kontrolujte každý rok
sheet-check-how = Použite počítač bez siete: trezor tento list skontroluje, rovnako príkaz { $command }. Nikoho ďalšieho na to nepotrebujete.
sheet-check-tell = Potom povedzte organizátorom číslo svojho dielu a deň, a nič iné, čo tu stojí.

sheet-help-heading = Keď sa niečo stane
sheet-help-lost = Stratený, poškodený alebo videný niekým iným: hneď to povedzte organizátorom. Ostatní potom môžu vytvoriť nové diely.
sheet-help-leave = Keď ho už nemôžete uchovávať: odovzdajte ho osobne a požiadajte organizátorov o nové diely.
sheet-help-called = Keď je táto sada stiahnutá: zničte list aj súbor a povedzte organizátorom, že ste to urobili.
sheet-help-open = Keď sa zbierka otvára: prineste tento list osobne a porovnajte odtlačok.

# Lines and a table to fill in by hand.
sheet-handed-heading = Odovzdané
sheet-handed-date = Dátum
sheet-handed-custodian = Podpis držiteľa
sheet-handed-organiser = Podpis organizátora
sheet-checks-heading = Každoročné kontroly
sheet-checks-date = Dátum
sheet-checks-place = Kde
sheet-checks-signature = Podpis

sheet-footer = Tajné: diel { $number } sady { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Verejný kľúč výboru
sheet-committee-lead = Tento list je verejný a nič neotvára. Serveru hovorí, pre koho pečatiť vyhlásenia o podpore, a držiteľovi, či je diel správny.
sheet-committee-fact-shares = Diely
sheet-committee-fact-shares-value = { $shares }, z ktorých ktorékoľvek { $quorum } spoločne otvárajú
sheet-committee-fact-signer = Odtlačok kľúča, ktorým sa podpisujú balíky
sheet-committee-qr = Kód QR, ktorý obsahuje všetky verejné údaje
sheet-committee-use-heading = Čo s ním
sheet-committee-use-thumbprint = Všetci prítomní si zapíšu odtlačok a porovnajú ho s odtlačkom na stránke webu o ochrane údajov, skôr než sa zber začne.
sheet-committee-use-server = Súbor { $file } príde na server: žiada ho nastavenie.
sheet-committee-use-copy = Každý držiteľ si nechá kópiu tohto listu alebo súboru: s ňou možno diel skontrolovať osamote, doma.
sheet-committee-footer = Verejné: kľúč výboru, sada { $set }

## The statements of support, in the layout of the statutory form

statements-part = Časť { $page } z { $count }
statements-count = { $count ->
    [one] { $count } vyhlásenie o podpore na týchto stranách
    [few] { $count } vyhlásenia o podpore na týchto stranách
    [many] { $count } vyhlásenia o podpore na týchto stranách
   *[other] { $count } vyhlásení o podpore na týchto stranách
}
statements-number = Č.
statements-residence = Bydlisko (ulica, číslo, PSČ, obec, krajina)
statements-birth = Dátum a miesto narodenia
statements-document = Číslo a druh dokladu
statements-signed = Podpísané dňa, a identifikátor
statements-name-at-birth = Pri narodení: { $name }
statements-fathers-name = Meno otca: { $name }
statements-issued-by = Vydal: { $authority }
statements-alternative = Variant vyhlásenia { $identifier }: počíta sa najviac jedno z nich.
statements-undrawn = { $count ->
    [one] { $count } znak, ktorý tu žiadne písmo nedokáže nakresliť, je uvedený číslom v hranatých zátvorkách; v ostatných súboroch je tak, ako bol napísaný.
    [few] { $count } znaky, ktoré tu žiadne písmo nedokáže nakresliť, sú uvedené číslami v hranatých zátvorkách; v ostatných súboroch sú tak, ako boli napísané.
    [many] { $count } znaku, ktorý tu žiadne písmo nedokáže nakresliť, je uvedených číslami v hranatých zátvorkách; v ostatných súboroch sú tak, ako boli napísané.
   *[other] { $count } znakov, ktoré tu žiadne písmo nedokáže nakresliť, je uvedených číslami v hranatých zátvorkách; v ostatných súboroch sú tak, ako boli napísané.
}
statements-table = Vyhlásenia o podpore, v každom riadku jedno
