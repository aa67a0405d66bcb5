# Cista, čeština. Všechny věty, se kterými se občan setká na veřejném webu.
#
# Oslovení: vy, malým písmenem; příčestí v množném čísle („podepsali jste“). Uvozovky: „…“. Pomlčka: – s mezerami.
# Pevná mezera před % a po jednopísmenných předložkách a spojkách.

## The frame of every page

frame-skip = Přejít na obsah
frame-title = { $page } – { $initiative }
frame-description = Přečtěte si a podpořte evropskou občanskou iniciativu „{ $title }“.
frame-eyebrow = Evropská občanská iniciativa
frame-languages = Jazyky
frame-navigation = Stránky o tomto sběru
frame-home = Přečíst a podepsat iniciativu
frame-rehearsal = Toto je zkušební provoz. Nic z toho, co sem napíšete, se nepočítá a žádný úřad to nedostane. Uvádějte jen smyšlené údaje.
frame-rehearsal-date = Datum použité ve zkušebním provozu: { $date }.
frame-progress = Průběh sběru
frame-privacy = Ochrana soukromí
frame-trust = Jak jsou chráněny vaše údaje
frame-certificate = Osvědčení
frame-withdraw = Vzít podporu zpět
frame-help = Nápověda
frame-accessibility = Přístupnost
frame-return = Zpět na web { $site }
frame-source = Tento web používá software Cista s otevřeným zdrojovým kódem.
frame-noscript = Tato stránka funguje bez skriptů. Místo kontroly, která proběhne sama, vás požádáme o šest číslic, které si můžete přečíst nebo poslechnout.
frame-new-window = (otevře web Komise)

## The initiative

initiative-number = Registrační číslo
initiative-registered = Datum registrace
initiative-collection = Sběr prohlášení o podpoře
initiative-collection-period = od { $from } do { $to }
initiative-register-link = Tato iniciativa v rejstříku Komise
initiative-facts = Údaje o registraci
initiative-objectives = Co iniciativa požaduje
initiative-annex = Příloha: více o předmětu, cílech a souvislostech
initiative-read-all = Zobrazit vše
initiative-website = Webové stránky iniciativy
initiative-role-representative = Zástupce
initiative-role-substitute = Náhradník
initiative-role-member = Člen skupiny organizátorů
initiative-role-legal_entity = Právní subjekt
initiative-email = E-mail
initiative-original = Toto je původní jazyk iniciativy.
initiative-translated = Původní jazyk iniciativy: { $language }.

## How far it has come

count-statements = { $count } prohlášení o podpoře
count-none = Zatím tu není žádné prohlášení o podpoře. Vaše může být první.
count-goal = Potřeba je { $goal } prohlášení a k tomu minimální počet nejméně v { $states } členských státech.
count-as-of = Zveřejněno { $date }
count-trailing = Zveřejněné počty jsou o něco pozadu za přesnými, aby z nich nikdo nemohl vyčíst, kdo právě podepsal.
count-more = Počty podle členských států
count-bar = { $count } z { $goal }

## Choosing the Member State

state-heading = Vyberte svůj členský stát
state-intro-2011 = Každý členský stát požaduje jiné údaje. Vyberte ten, ve kterém žijete nebo jehož doklad či číslo máte.
state-intro-2019 = Každý členský stát požaduje jiné údaje. Vyberte ten, jehož státní občanství máte, ať žijete kdekoli. Máte-li více občanství, vyberte jedno z nich.
state-label = Členský stát
state-choose = Vyberte členský stát
state-continue = Pokračovat
state-change = Vybrat jiný členský stát
state-chosen = Vybraný členský stát: { $state }
state-only-once = Iniciativu můžete podpořit jen jednou, i kdyby pro vás přicházelo v úvahu více členských států.
state-minimum-age = V den podpisu vám musí být nejméně { $age } let.
state-minimum-age-calendar-year = V roce, kdy podepisujete, musíte dosáhnout věku nejméně { $age } let.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Občané Evropské unie, kteří žijí v tomto členském státě.
who-residents_or_nationals = Občané Evropské unie, kteří žijí v tomto členském státě, a jeho státní občané, ať žijí kdekoli.
who-residents_or_registered_nationals = Občané Evropské unie, kteří žijí v tomto členském státě, a jeho státní občané v zahraničí, kteří jeho úřadům oznámili, kde žijí.
who-holders_of_personal_number = Občané Evropské unie, kteří mají osobní identifikační číslo tohoto členského státu.
who-holders_of_document = Občané Evropské unie, kteří mají některý z níže uvedených dokladů vydaných tímto členským státem.
who-holders_of_number_or_document = Občané Evropské unie, kteří mají osobní identifikační číslo tohoto členského státu nebo některý z níže uvedených dokladů, které tento stát vydal.
who-nationals = Státní občané tohoto členského státu, ať žijí kdekoli.

# What is particular to one State and regime.
who-note-2019-DE = Němci, kteří žijí v zahraničí, mohou podepsat, jen pokud mají bydliště zaregistrované u německého zastupitelského úřadu.
who-note-2019-EL = V Řecku rozhoduje rok narození: podepsat může každý, komu bude letos { $age } let.
who-note-2011-UK = Spojené království bylo členským státem do 31. ledna 2020.

## The form

form-heading = Vaše prohlášení o podpoře
form-intro = Vyplňte všechna pole, která nejsou označena jako nepovinná. Vše uveďte tak, jak je to ve vašich dokladech.
form-optional = (nepovinné)
form-group-name = Vaše jméno
form-group-residence = Kde žijete
form-group-birth = Údaje o narození
form-group-nationality = Vaše státní občanství
form-group-document = Váš doklad nebo číslo
form-why = Proč se na to ptáme?
form-seen-by = Údaje uvidí jen úřad členského státu, který jste vybrali, a držitelé klíčů určení organizátory, až shromážděná prohlášení otevřou. Po uložení už je na tomto serveru nikdo nemůže přečíst.
form-destroyed = Údaje budou zničeny nejpozději { $date }.
form-example = Příklad: { $example }
form-choose = Vyberte
form-declaration-heading = Co prohlašujete
form-warnings-heading = Podívejte se na to ještě jednou
form-accept-warnings = Zadané údaje jsou správné.
form-accept-warnings-hint = Zaškrtněte, až údaje porovnáte se svými doklady. Prohlášení pak zaznamenáme beze změny a rozhodne úřad.
form-button = Podpořit iniciativu „{ $title }“
form-button-hint = Stisknutím tohoto tlačítka se vaše prohlášení zaznamená. Potom dostanete kód potvrzení, pomocí kterého ho můžete vzít zpět.
form-forget = Vyprázdnit formulář
form-forget-hint = Hodí se, pokud po vás toto zařízení použije někdo jiný: co jste napsali, zmizí i z tohoto prohlížeče.
form-read-first = Podporujete iniciativu v registrovaném znění, které je uvedeno výše.

date-hint = Den, měsíc a rok, například { $example }
date-day = Den
date-month = Měsíc
date-year = Rok

field-given_names-label = Jména (všechna)
field-given_names-hint = Všechna vaše jména, jak jsou uvedena v cestovním pasu nebo občanském průkazu.
field-given_names-example = Jana Marie
field-given_names-why = Úřad vašeho členského státu porovnává jméno se svou evidencí, aby se započítali jen skuteční lidé.

field-family_names-label = Příjmení
field-family_names-hint = Jak je uvedeno v cestovním pasu nebo občanském průkazu.
field-family_names-example = Veselá Horáková
field-family_names-why = Úřad vašeho členského státu porovnává příjmení se svou evidencí, aby se započítali jen skuteční lidé.

field-name_at_birth-label = Rodné příjmení
field-name_at_birth-hint = Pokud se nikdy nezměnilo, napište znovu své současné příjmení.
field-name_at_birth-example = Horáková
field-name_at_birth-why = V evidenci tohoto členského státu můžete být vedeni pod příjmením, se kterým jste se narodili.

field-fathers_name-label = Jméno otce
field-fathers_name-hint = Jak je uvedeno ve vašich dokladech.
field-fathers_name-example = Zdeněk
field-fathers_name-why = Evidence tohoto členského státu rozlišuje lidi stejného jména podle jména otce.

field-residence_street-label = Ulice
field-residence_street-hint = Ulice trvalého bydliště, bez čísla domu. Nemají-li ulice názvy, napište název místa nebo usedlosti.
field-residence_street-example = Lipová
field-residence_street-why = Úřad vás ve své evidenci najde podle adresy.

field-residence_number-label = Číslo domu
field-residence_number-hint = Včetně vchodu, patra nebo bytu, pokud jsou součástí adresy.
field-residence_number-example = 1024/12
field-residence_number-why = Úřad vás ve své evidenci najde podle adresy.

field-residence_postcode-label = Poštovní směrovací číslo
field-residence_postcode-hint = PSČ trvalého bydliště.
field-residence_postcode-example = 602 00
field-residence_postcode-why = Úřad vás ve své evidenci najde podle adresy.

field-residence_city-label = Obec
field-residence_city-hint = Město nebo obec trvalého bydliště.
field-residence_city-example = Brno
field-residence_city-why = Úřad vás ve své evidenci najde podle adresy.

field-residence_country-label = Země
field-residence_country-hint = Země trvalého bydliště.
field-residence_country-example = Česko
field-residence_country-why = Úřad díky tomu ví, zda vás má hledat doma, nebo mezi svými občany v zahraničí.

field-date_of_birth-label = Datum narození
field-date_of_birth-hint = Den, měsíc a rok.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Ukazuje, že máte potřebný věk, a odlišuje vás od jiných lidí stejného jména.

field-place_of_birth-label = Místo narození
field-place_of_birth-hint = Obec a země, jak jsou uvedeny v cestovním pasu nebo občanském průkazu.
field-place_of_birth-example = Olomouc, Česko
field-place_of_birth-why = Odlišuje vás od jiných lidí se stejným jménem a stejným datem narození.

field-country_of_permanent_residence-label = Země trvalého bydliště
field-country_of_permanent_residence-hint = Země, ve které máte trvalé bydliště. Adresa není potřeba.
field-country_of_permanent_residence-example = Rakousko
field-country_of_permanent_residence-why = Úřad díky tomu ví, zda vás má hledat doma, nebo mezi svými občany v zahraničí.

field-nationality-label = Státní občanství
field-nationality-hint = Musíte mít občanství některého členského státu Evropské unie. Máte-li více občanství, vyberte jedno.
field-nationality-example = Česko
field-nationality-why = Iniciativu mohou podpořit jen občané Unie.

field-document_or_number_type-label = Druh dokladu nebo čísla
field-document_or_number_type-hint = Vyberte ten, který máte po ruce. Názvy jsou takové, jaké se používají v daném členském státě.
field-document_or_number_type-example = Občanský průkaz
field-document_or_number_type-why = Úřad musí vědět, ve které evidenci má číslo hledat.

field-document_or_number-label = Číslo
field-document_or_number-hint = Napište ho přesně tak, jak je uvedeno v dokladu. Mezery a spojovníky nevadí.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Tento členský stát vás ve své evidenci najde jen podle tohoto čísla. Vyžadují ho právní předpisy; organizátoři pro ně nemají využití.

field-issuing_authority-label = Úřad, který doklad vydal
field-issuing_authority-hint = Jak je uveden v dokladu, například obec nebo ministerstvo.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = V tomto členském státě vydávají doklady obce a samo číslo k jejich dohledání nestačí.

## The lines beside the button

beside-heading = Než stisknete tlačítko
beside-seen = Údaje uvidí jen úřad vašeho členského státu a držitelé klíčů určení organizátory
beside-destroyed = Budou zničeny nejpozději { $date }
beside-certified = Osvědčení vydal úřad: { $authority }
beside-not-certified = Zkušební provoz: tento systém nemá osvědčení
beside-where = Zapečetěno, na serveru v Evropské unii

## The check that a person signs

work-running = Probíhá kontrola…
work-done = Kontrola proběhla úspěšně.
work-failed = Kontrola na tomto zařízení nefungovala. Načtěte stránku znovu, nebo použijte číslice.
work-use-digits = Použít číslice
work-slow = Právě podepisuje velmi mnoho lidí, kontrola proto trvá o něco déle než obvykle.
work-sending = Kontrola ještě probíhá. Až úspěšně skončí, vaše prohlášení se odešle samo.
digits-heading = Šest číslic
digits-always = Při tomto sběru každý napíše také šest číslic, protože to vyžaduje úřad, který vydal osvědčení.
digits-suspicion = Z vaší sítě právě přichází velmi mnoho prohlášení. Prosíme vás proto, abyste napsali i šest číslic.
digits-listen = Poslechnout si šest číslic
digits-listen-hint = Číslice se čtou pomalu česky a lze je přehrát znovu.

digits-label = Šest číslic
digits-hint = Ukazují, že jste člověk, a ne program. Napište číslice bez mezer.
digits-alt = Obrázek šesti číslic. Pokud ho nevidíte, číslice si poslechněte níže.
digits-another = Jiné číslice

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Zatím se nic nezaznamenalo. Opravte jednu věc:
    [few] Zatím se nic nezaznamenalo. Opravte { $count } věci:
   *[other] Zatím se nic nezaznamenalo. Opravte { $count } věcí:
}
summary-warnings-heading = { $count ->
    [one] Zatím se nic nezaznamenalo. Jeden údaj vypadá neobvykle:
    [few] Zatím se nic nezaznamenalo. { $count } údaje vypadají neobvykle:
   *[other] Zatím se nic nezaznamenalo. { $count } údajů vypadá neobvykle:
}
summary-kept = Co jste napsali, zůstalo ve formuláři.
summary-title-prefix = Zkontrolujte:

reject-given_names-empty = Napište svá jména.
reject-family_names-empty = Napište své příjmení.
reject-name_at_birth-empty = Napište své rodné příjmení. Pokud se nikdy nezměnilo, napište současné.
reject-fathers_name-empty = Napište jméno svého otce.
reject-residence_street-empty = Napište ulici svého trvalého bydliště.
reject-residence_number-empty = Napište číslo domu. Pokud dům číslo nemá, napište 0.
reject-residence_postcode-empty = Napište poštovní směrovací číslo svého trvalého bydliště.
reject-residence_city-empty = Napište město nebo obec svého trvalého bydliště.
reject-residence_country-empty = Vyberte zemi svého trvalého bydliště.
reject-date_of_birth-empty = Napište své datum narození.
reject-place_of_birth-empty = Napište své místo narození.
reject-country_of_permanent_residence-empty = Vyberte zemi, ve které máte trvalé bydliště.
reject-nationality-empty = Vyberte své státní občanství.
reject-document_or_number_type-empty = Vyberte, jaký doklad nebo číslo uvádíte.
reject-document_or_number-empty = Napište číslo dokladu nebo své osobní číslo.
reject-issuing_authority-empty = Napište, který úřad doklad vydal.

reject-too-long = Údaj v poli „{ $field }“ je příliš dlouhý. Zkraťte ho nejvýše na { $max } znaků.
reject-unreadable = Pole „{ $field }“ obsahuje znaky, které nelze zaznamenat. Použijte jen písmena, číslice a běžnou interpunkci; pokud jste text vložili ze schránky, napište ho znovu.
reject-unknown-choice = V poli „{ $field }“ vyberte jednu z položek seznamu.
reject-impossible-date = Takové datum neexistuje. Napište den, měsíc a rok, například { $example }.
reject-date-in-future = Toto datum je v budoucnosti. Zkontrolujte rok.
reject-too-young = Formulář tohoto členského státu můžete podepsat nejdříve ve věku { $age } let. Pokud je datum narození chybné, opravte ho.
reject-too-young-calendar-year = Formulář tohoto členského státu můžete podepsat, jen když letos dosáhnete věku nejméně { $age } let. Pokud je datum narození chybné, opravte ho.

reject-declaration-missing = Zaškrtněte políčko u toho, co prohlašujete. Bez toho prohlášení o podpoře neplatí.
reject-state-missing = Nejdříve vyberte svůj členský stát.
reject-state-unknown = Vyberte členský stát ze seznamu. Ten, který je v adrese této stránky, není známý.
reject-token-expired = Tato stránka byla otevřená déle než dvanáct hodin. Vše, co jste napsali, tu zůstalo: stiskněte tlačítko znovu.
reject-token-invalid = Tuto stránku se nepodařilo rozpoznat. Vše, co jste napsali, tu zůstalo: stiskněte tlačítko znovu.
reject-challenge-missing = Kontrola proti robotům ještě neskončila. Počkejte, až se ukáže, že proběhla úspěšně, a stiskněte tlačítko znovu.
reject-challenge-invalid = Kontrola proti robotům se nezdařila. Teď probíhá znovu: až úspěšně skončí, stiskněte tlačítko znovu.
reject-challenge-spent = Tento formulář už byl jednou odeslán se stejnou kontrolou. Pokud jste tlačítko stiskli dvakrát, vaše prohlášení už je možná zaznamenáno; opakovaný podpis ničemu neškodí, protože každý se počítá jen jednou. Teď probíhá nová kontrola: až úspěšně skončí, můžete tlačítko stisknout znovu.
reject-digits-missing = Napište šest číslic, které vidíte nebo slyšíte.
reject-digits-wrong = Číslice se neshodovaly. Tady jsou nové: zkuste to ještě jednou.
reject-busy = Právě podepisuje mnoho lidí a zatím se nic nezaznamenalo. Vše, co jste napsali, tu zůstalo: zkuste to znovu za několik sekund.
reject-too-many = Z vaší sítě právě přichází velmi mnoho prohlášení a zatím se nic nezaznamenalo. Vše, co jste napsali, tu zůstalo: počkejte minutu a stiskněte tlačítko znovu.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Toto poštovní směrovací číslo je pro tuto zemi neobvyklé. Porovnejte ho se svou adresou.
warn-postcode-shape-example = Toto poštovní směrovací číslo je pro tuto zemi neobvyklé. Často vypadá takto: { $example }.
warn-number-shape = Toto číslo vypadá neobvykle. Porovnejte ho se svým dokladem.
warn-number-shape-example = Toto číslo vypadá neobvykle. Často vypadá takto: { $example }.
warn-number-check-digit = V tomto čísle může být překlep: nesouhlasí kontrolní číslice. Porovnejte ho číslici po číslici se svým dokladem.
warn-number-date = Datum narození obsažené v tomto čísle nemůže být správné. Porovnejte ho číslici po číslici se svým dokladem.
warn-birth-date-improbable = Podle tohoto data je vám více než 120 let. Zkontrolujte rok.

## Recorded

thanks-title = Děkujeme
thanks-heading = Vaše podpora je zaznamenána
thanks-recorded-short = Vaše prohlášení o podpoře iniciativy „{ $title }“ bylo zaznamenáno { $date }.
thanks-receipt-label = Váš kód potvrzení
thanks-receipt-keep = Uschovejte si ho: zapište si ho, vytiskněte tuto stránku nebo si ji vyfoťte. Zobrazí se jen teď a nelze vám ho poslat znovu.
thanks-receipt-use = Můžete jím toto prohlášení vzít zpět, dokud sběr trvá. Může to udělat každý, kdo kód má, proto ho nikomu neukazujte.
thanks-receipt-print = Vytisknout tuto stránku
thanks-receipt-download = Uložit kód potvrzení do souboru
thanks-receipt-file-name = potvrzeni
thanks-no-particulars = Tato stránka neopakuje, co jste napsali, aby to nikdo nemohl přečíst přes vaše rameno.
thanks-next-heading = Co bude dál
thanks-next-sealed = Vaše prohlášení je zapečetěné. Nikdo na tomto serveru ho už nemůže otevřít.
thanks-next-opened = Po skončení sběru držitelé klíčů ({ $quorum } z { $shares }) společně otevřou všechna prohlášení na počítači odpojeném od sítě.
thanks-next-verified = Úřad vašeho členského státu zkontroluje prohlášení svého státu a osvědčí, kolik jich je platných.
thanks-next-commission = Bude-li platných prohlášení dost, iniciativa se předloží Evropské komisi a v Evropském parlamentu se o ní uskuteční slyšení.
thanks-next-destroyed = Nejpozději { $date } budou všechna prohlášení zničena.
thanks-once = Znovu podepisovat nemusíte: každý se počítá jednou, bez ohledu na to, kolik jeho prohlášení přijde.
thanks-share-heading = Řekněte o tom ostatním
thanks-share-text = Pokud chcete, pošlete tuto adresu lidem, kteří by si iniciativu možná chtěli přečíst. O vás neprozrazuje nic.
share-heading = Řekněte o tom ostatním
share-email = Poslat e-mailem
share-copy = Zkopírovat adresu
share-copied = Adresa je zkopírována.
share-device = Sdílet z tohoto zařízení…
share-on = Sdílet přes { $service }
share-message = Evropská občanská iniciativa, kterou byste si možná chtěli přečíst: „{ $title }“
thanks-no-receipt-heading = Žádný kód potvrzení k zobrazení
thanks-no-receipt-text = Kód potvrzení se zobrazí jednou, hned po podpisu. Pokud jste ho už viděli, vaše prohlášení je zaznamenáno a nic dalšího už není třeba dělat.
thanks-no-receipt-unsure = Pokud nevíte jistě, zda jste podepsali, můžete prostě podepsat znovu: každý se počítá jen jednou.
thanks-to-withdraw = Vzít prohlášení zpět pomocí kódu potvrzení

## News by e-mail, apart from the statement

news-heading = Chcete dostávat zprávy o této iniciativě?
news-apart = S vaším prohlášením o podpoře, které už je zaznamenáno, to nesouvisí. Vaše adresa se uchovává odděleně od něj a nikdo nemůže z jednoho zjistit nic o druhém.
news-receipt-first = Nejdřív si uschovejte kód potvrzení: až tuto stránku opustíte, zmizí.
news-label = E-mailová adresa
news-hint = Například { $example }
news-example = jana@example.org
news-consent = Souhlasím s tím, aby mi organizátoři iniciativy „{ $title }“ nejdéle do { $date } psali o této iniciativě e-mailem. Mohu to kdykoli ukončit odkazem, který je v každé zprávě.
news-button = Posílejte mi zprávy
news-noted-title = Přijato
news-noted-heading = Vaši žádost jsme přijali
news-noted-text = Vaše adresa byla hned zapečetěna pro organizátory. Do jednoho dne se uloží spolu s dalšími, aby nikdo nepoznal, kdy přišla. Kdyby tento server do té doby selhal, vaše žádost by se ztratila a prostě byste nic nedostali.
news-noted-close = Tuto stránku teď můžete zavřít.
news-title = Zprávy e-mailem
news-reject-empty = Napište svou e-mailovou adresu.
news-reject-malformed = Toto není e-mailová adresa. Správná vypadá takto: { $example }
news-reject-consent = Chcete-li dostávat zprávy, zaškrtněte políčko. Bez vašeho souhlasu vám nikdo psát nesmí.
news-reject-busy = O zprávy právě žádá velmi mnoho lidí a vaše žádost zatím není přijata. Zkuste to znovu za minutu.
news-off-heading = Žádné zprávy e-mailem
news-off-text = Organizátoři této iniciativy odsud žádné zprávy e-mailem neposílají.
unsubscribe-title = Už žádné zprávy
unsubscribe-text = Chcete ukončit zasílání zpráv o této iniciativě? Stiskněte tlačítko a vaše adresa se ze seznamu odstraní.
unsubscribe-button = Ukončit zasílání zpráv
unsubscribe-done-heading = Už nedostanete žádné zprávy
unsubscribe-done-text = Vaše žádost je zaznamenána. Organizátoři vaši adresu odstraní ze seznamu dříve, než znovu napíšou.
unsubscribe-malformed-heading = Tento odkaz není úplný
unsubscribe-malformed-text = Otevřete odkaz ze zprávy ještě jednou, nebo ho zkopírujte celý.

## Withdrawing

withdraw-title = Vzít podporu zpět
withdraw-intro = Pomocí kódu potvrzení, který jste dostali po podpisu, můžete vzít své prohlášení o podpoře zpět. Nikdo se vás nezeptá proč.
withdraw-label = Kód potvrzení
withdraw-hint = Napište ho tak, jak se vám zobrazil. Na velikosti písmen, mezerách a spojovnících nezáleží.
withdraw-button = Vzít toto prohlášení zpět
withdraw-lost = Pokud už kód nemáte, napište organizátorům: po prokázání totožnosti mohou nechat prohlášení vyřadit.
withdraw-done-heading = Vaše žádost je zaznamenána
withdraw-done-text = Pokud tento kód patří k některému prohlášení o podpoře, je toto prohlášení nyní vzato zpět a nebude předáno žádnému úřadu.
withdraw-done-same = Kvůli vaší ochraně je odpověď stejná, ať se prohlášení našlo, nebo ne.
withdraw-done-again = Pokud jste podepsali vícekrát, každý kód bere zpět to prohlášení, ke kterému byl vydán.
withdraw-malformed = Toto není kód potvrzení. Porovnejte ho s tím, co jste si zapsali: možná má o znak více nebo méně.
withdraw-empty = Napište kód potvrzení.
withdraw-closed = Sběr skončil. Napište organizátorům: dokud vaše prohlášení nebylo předáno, mohou ho nechat vyřadit.

## A language in which the initiative has no version

no-version-heading = Tuto iniciativu nelze podepsat v češtině
no-version-text = Prohlášení o podpoře se podává v jazyce, ve kterém je iniciativa zaregistrována. Všechny informace na tomto webu jsou k dispozici v češtině; pro podpis vyberte jeden z těchto jazyků:
no-version-read-in = Přečíst a podepsat v jazyce: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Tento členský stát nelze vybrat
no-state-not-member = Tento stát ({ $state }) není v den podpisu členským státem Evropské unie, proto za něj nelze podat prohlášení o podpoře.
no-state-left = Tento stát ({ $state }) vystoupil z Evropské unie. Prohlášení o podpoře za něj bylo možné podat do { $date }.
no-state-not-yet = Tento stát ({ $state }) je členem Evropské unie od { $date }. Před tímto dnem za něj nelze podat prohlášení o podpoře.
no-state-choose = Vyberte jiný členský stát, jehož formulář je pro vás vhodný.

## When signing is not possible

status-open-title = Iniciativu lze podepsat
status-open-text = Tuto iniciativu můžete nyní podpořit.
status-locked-title = Podepisování je na krátkou dobu přerušeno
status-locked-text = Server byl restartován a čeká, až ho provozovatelé odemknou. Nic z toho, co bylo zaznamenáno, se neztratilo. Vraťte se prosím za hodinu.
status-paused-title = Podepisování je přerušeno
status-paused-text = Organizátoři sběr dočasně přerušili. Nic z toho, co bylo zaznamenáno, se neztratilo. Vraťte se prosím později.
status-not-open-title = Sběr ještě nezačal
status-not-open-text = Iniciativu si můžete přečíst už teď. Podepsat ji bude možné od { $date }.
status-closed-title = Sběr skončil
status-closed-text = Prohlášení o podpoře bylo možné podat do { $date }. Děkujeme všem, kdo se zúčastnili.
status-disk-full-title = Podepisování je přerušeno z technických důvodů
status-disk-full-text = Na serveru už není místo pro nová prohlášení. Provozovatelé byli upozorněni. Nic z toho, co bylo zaznamenáno, se neztratilo. Vraťte se prosím později.
status-store-failed-title = Podepisování je přerušeno z technických důvodů
status-store-failed-text = Server teď nemůže nová prohlášení bezpečně ukládat, a proto žádná nepřijímá. Nic z toho, co bylo zaznamenáno, se neztratilo. Vraťte se prosím později.
status-information-stays = Vše ostatní na tomto webu si můžete přečíst i nadále.

## Progress

progress-title = Průběh sběru
progress-intro = Iniciativa uspěje, když získá { $goal } platných prohlášení o podpoře a nejméně v { $states } členských státech také dosáhne minimálního počtu.
progress-caption = Prohlášení o podpoře podle členských států
progress-column-state = Členský stát
progress-column-statements = Prohlášení
progress-column-threshold = Potřebné minimum
progress-column-share = Podíl z minima
progress-total = Všechny členské státy
progress-reached = Minimum splněno
progress-states-reached = { $count ->
    [0] Minimum zatím není splněno v žádném členském státě.
    [one] Minimum je splněno v { $count } členském státě.
    [few] Minimum je splněno ve { $count } členských státech.
   *[other] Minimum je splněno v { $count } členských státech.
}
progress-percent = { $percent } %
progress-not-verified = Tato prohlášení byla shromážděna zde. O tom, kolik jich je platných, rozhodnou úřady po skončení sběru.
progress-map = Členské státy podle dosaženého podílu z minima
progress-map-hint = Stejná čísla jsou v tabulce níže.
progress-map-none = zatím žádná
progress-map-reached = minimum splněno
progress-column-reserve = S rezervou
progress-reserve-hint = Úřady některá prohlášení shledají neplatnými. Sbírejte proto víc než minimum: s rezervou může být neplatných { $percent } prohlášení.
progress-still-needed = chybí ještě { $count }
progress-timeline-heading = Den po dni
progress-timeline-hint = Co bylo zveřejněno na konci každého dne.
progress-timeline-column-day = Den
progress-timeline-column-sum = Zveřejněno
progress-timeline-column-more = Za tento den
progress-timeline-picture = Od { $from } do { $to } vzrostl zveřejněný počet na { $count }.
progress-timeline-none = První den ještě neskončil.
progress-milestones-heading = Milníky
progress-milestones-none = První milník teprve přijde.
progress-feed = Sledovat milníky ve čtečce novinek
progress-open-data = Stejná čísla jako otevřená data

## Milestones, the feed, and what other sites embed

feed-title = Milníky iniciativy „{ $title }“
milestone-opened = Sběr začal
milestone-count = { $count } prohlášení o podpoře
milestone-state = Minimum je splněno v dalším členském státě: { $state }
milestone-states = Minimum je splněno v potřebném počtu členských států: { $count }
milestone-goal = Bylo dosaženo potřebného počtu prohlášení o podpoře: { $goal }
milestone-closed = Sběr skončil
widget-frame-title = Průběh sběru pro iniciativu „{ $title }“
widget-button = Přečíst a podepsat
widget-where = Podepisuje se na stránce sběru: { $host }.
widget-new-window = (otevře nové okno)

## Privacy

privacy-title = Ochrana soukromí
privacy-intro = Co se děje s vašimi údaji, jednoduše řečeno. Prohlášení, které vyžadují právní předpisy, následuje níže.
privacy-who-heading = Kdo za údaje odpovídá
privacy-who-text = Organizátoři této iniciativy. Spojíte se s nimi zde:
privacy-what-heading = Co se sbírá a k čemu
privacy-what-text = Údaje, které požaduje váš členský stát, a nic jiného. Slouží jedinému účelu: ukázat, že tuto iniciativu podporuje dost občanů.
privacy-not-heading = Co se nesbírá
privacy-not-text = Žádná adresa vašeho zařízení, žádné sledovací soubory cookie, žádné statistiky třetích stran, žádná písma ani skripty odjinud. Při podepisování se použijí nejvýše dva soubory cookie, které může číst jen tento web: platí, dokud se nezobrazí stránka s kódem potvrzení. Co jste napsali, ale ještě neodeslali, zůstává na této kartě vašeho prohlížeče a po podpisu se z ní vymaže.
privacy-sees-heading = Kdo údaje vidí
privacy-sees-text = Úřad členského státu, za který podepisujete, a ve chvíli otevření držitelé klíčů určení organizátory. Provozovatelé tohoto serveru uložená prohlášení číst nemohou.
privacy-keeps-heading = Jak dlouho se uchovávají
privacy-keeps-text-2011 = Nejdéle měsíc po předložení iniciativy Komisi, nebo 18 měsíců po její registraci, podle toho, co nastane dříve. U této iniciativy je to nejpozději { $date }.
privacy-keeps-text-2019 = Nejdéle měsíc po předložení iniciativy Komisi, nebo 21 měsíců po zahájení sběru, podle toho, co nastane dříve. U této iniciativy je to nejpozději { $date }.
privacy-keeps-proceedings = Déle, do skončení řízení, se prohlášení smějí uchovávat jen tehdy, když je potřebuje soud nebo úřad.
privacy-news-heading = Zprávy e-mailem
privacy-news-text = Pokud po podpisu zanecháte e-mailovou adresu, organizátoři ji použijí na zprávy o této iniciativě a na nic jiného. Je pro ně zapečetěna, uchovává se odděleně od prohlášení, s datem, ale bez času, a vymaže se nejpozději { $date } nebo hned, jak zasílání zpráv ukončíte.
privacy-partner-heading = Jak jste sem přišli
privacy-partner-text = Pokud vás sem přivedl odkaz partnera, jeho počítadlo se zvýší o jednu. U vašeho prohlášení se to neukládá.
privacy-rights-heading = Vaše práva
privacy-rights-text = Můžete se zeptat, zda jsou vaše údaje uloženy, a požadovat jejich opravu, výmaz nebo omezení jejich zpracování. Napište organizátorům, odpoví vám do měsíce. Pomocí kódu potvrzení můžete své prohlášení vzít zpět sami.
privacy-rights-sealed = Uložená prohlášení jsou zapečetěná, a organizátoři proto mohou to vaše vyhledat, až když držitelé klíčů shromážděná prohlášení otevřou. Pokyn k jeho vyřazení se do té doby uchová a pak se provede.
privacy-complaint-heading = Kde si stěžovat
privacy-complaint-text = Můžete se obrátit na úřad pro ochranu osobních údajů v členském státě, kde žijete nebo kde byla podle vás porušena pravidla.
privacy-statutory-heading = Prohlášení o ochraně soukromí podle nařízení
privacy-unofficial = Toto znění je naše vlastní a neoficiální. Autentické znění je v Úředním věstníku Evropské unie.

## How your data is protected

trust-title = Jak jsou chráněny vaše údaje
trust-intro = Tato stránka říká, kdo by co mohl číst a proč. Většinu si můžete sami ověřit.
trust-journey-heading = Cesta vašeho prohlášení
trust-journey-typing = Dokud píšete, nic neopouští vaše zařízení.
trust-journey-sending = Když stisknete tlačítko, putuje vaše prohlášení zašifrované na tento server. Zde se zkontroluje, a to jen v paměti.
trust-journey-sealing = Před uložením se zapečetí klíčem výboru organizátorů. Potom ho nemůže otevřít ani server, ani ten, kdo by ukradl jeho disky nebo zálohy.
trust-journey-opening = Po skončení sběru držitelé klíčů ({ $quorum } z { $shares }) spojí své části klíče na počítači odpojeném od sítě a shromážděná prohlášení otevřou.
trust-journey-handover = Každý úřad dostane jen prohlášení svého členského státu.
trust-server-heading = Co server může přečíst a co ne
trust-server-can = Prohlášení vidí v okamžiku, kdy ho odesíláte. V čitelné podobě uchovává členský stát, den a jazyk formuláře.
trust-server-cannot = Z uloženého prohlášení nemůže přečíst jméno, adresu, číslo ani nic jiného. Adresu vašeho zařízení neukládá; jen firewall před ním vede krátký záznam o spojeních, oddělený od prohlášení, jak to vyžadují technická pravidla.
trust-server-limits = Měli byste vědět i toto: kdo by ovládl běžící server, mohl by od té chvíle číst, co se píše, a mohl by ověřit domněnku, že určitá osoba podepsala.
trust-once-heading = Počítá se jednou, neprozradí se nikomu
trust-once-text = Podepíše-li někdo dvakrát, dostanou obě prohlášení stejnou odpověď a člověk se počítá jednou. Nikdo tu tedy nemůže zjistit, zda jste podepsali, a nikdo vám v podpisu nemůže zabránit.
trust-keys-heading = Kde jsou klíče
trust-keys-committee = Soukromý klíč výboru vznikl na počítači odpojeném od sítě a na tomto serveru nikdy nebyl. Existuje jen rozdělený na části, z nichž každou má jiný držitel. Počet částí: { $shares }; k použití klíče je jich potřeba { $quorum }, nezáleží na tom, které.
trust-keys-committee-rehearsal = V tomto zkušebním provozu vytvořil klíč výboru sám program a uchovává všechny jeho části (počet: { $shares }). Při skutečném sběru ho vytvoří držitelé na počítači odpojeném od sítě a k jeho použití je jich potřeba { $quorum }, nezáleží na tom, kteří.
trust-keys-thumbprint = Otisk klíče výboru
trust-keys-thumbprint-hint = Držitelé klíčů mají stejný otisk na papíře.
trust-keys-appliance = Veřejný podpisový klíč tohoto serveru
trust-keys-appliance-hint = Server jím podepisuje, co předává, aby nešlo nic podstrčit.
trust-keys-ceremony = Klíč výboru byl vytvořen { $date }.
trust-end-heading = Konec
trust-end-text = Právní předpisy vyžadují, aby organizátoři nejpozději { $date } zničili všechna prohlášení, ať jsou jejich kopie kdekoli.
trust-place-heading = Kde server stojí
trust-place-text = Právní předpisy vyžadují, aby údaje byly uloženy na území členského státu Evropské unie.
trust-source-heading = Ověřte si to sami
trust-source-text = Software má otevřený zdrojový kód. Každý ho smí číst, sestavit a vyzkoušet; jeho formáty jsou zdokumentované, aby i jiní mohli psát programy, které je čtou.
trust-version = Verze softwaru

## Help

help-title = Nápověda
help-intro = Odpovědi na nejčastější otázky.
help-initiative-question = Co je evropská občanská iniciativa?
help-initiative-answer = Jejím prostřednictvím může milion občanů požádat Evropskou komisi, aby navrhla právní předpis. Komise musí odpovědět a říci, co udělá a proč.
help-who-question = Kdo může podepsat?
help-who-answer = Občané Unie, kteří mají potřebný věk. Další podmínky se liší podle členského státu: vyberte ho a formulář vám řekne, kdo ho může použít.
help-several-question = Žiji v jednom členském státě a mám občanství jiného. Který mám vybrat?
help-several-answer-2011 = Kterýkoli, jehož formulář je pro vás vhodný, ale jen jeden. Formulář každého členského státu říká, kdo ho může použít.
help-several-answer-2019 = Ten, jehož státní občanství máte. Na tom, kde žijete, nezáleží.
help-number-question = Proč mám uvést číslo dokladu nebo osobní číslo?
help-number-answer = Některé členské státy podle něj ověřují, že podepsaný člověk existuje. Které ho požadují, stanoví právní předpisy. Organizátoři ho k ničemu jinému použít nesmějí.
help-document-question = Můj doklad není v seznamu.
help-document-answer = Pro tento členský stát platí jen doklady ze seznamu. Možná máte jiný z nich, nebo je pro vás vhodný formulář jiného členského státu.
help-warning-question = Stránka tvrdí, že moje číslo vypadá neobvykle, ale je správné.
help-warning-answer = Pak zaškrtněte „Zadané údaje jsou správné“ a stiskněte tlačítko znovu. Vaše prohlášení se zaznamená beze změny.
help-again-question = Nevím, zda už je můj podpis zaznamenán. Mohu podepsat znovu?
help-again-answer = Nemusíte, ale ničemu to neškodí: každý se počítá jen jednou.
help-other-question = Mohu podepsat za někoho jiného?
help-other-answer = Ne. Každý podepisuje osobně. Můžete někomu pomoci s psaním, pokud je s vámi a přeje si to.
help-withdraw-question = Mohu vzít svou podporu zpět?
help-withdraw-answer = Ano, s kódem potvrzení, který jste dostali po podpisu, dokud sběr trvá.
help-receipt-question = Nemám už svůj kód potvrzení.
help-receipt-answer = Nelze ho zobrazit znovu, protože server neví, který je váš. Vaše prohlášení zůstává platné. Pokud ho chcete nechat vyřadit, napište organizátorům.
help-robot-question = Co dělá kontrola proti robotům?
help-robot-answer = Vaše zařízení řeší malou početní úlohu, která zabere sekundu nebo dvě. Pro jednoho člověka to nic není; pro toho, kdo chce poslat miliony falešných prohlášení, je to hodně. Žádná třetí strana se na tom nepodílí.
help-scripts-question = Mohu podepsat bez skriptů nebo s odečítačem obrazovky?
help-scripts-answer = Ano. Každé pole má popisek a každé hlášení je propojeno se svým polem. Bez skriptů kontrolu nahradí šest číslic: můžete si je přečíst z obrázku nebo poslechnout ve svém jazyce.
help-next-question = Co se stane po podpisu?
help-next-answer = Vaše prohlášení zůstane zapečetěné do konce sběru. Potom ho zkontroluje úřad vašeho členského státu a prohlášení se zničí.
help-contact-question = Něco nefunguje, nebo mám jinou otázku.
help-contact-answer = Napište organizátorům. Neposílejte jim číslo svého dokladu ani osobní číslo.

## Accessibility

accessibility-title = Přístupnost
accessibility-intro = Podepsat by tu měl moci každý, na jakémkoli zařízení a bez ohledu na své schopnosti.
accessibility-aim = Tento web je vytvořen tak, aby splňoval pravidla přístupnosti webového obsahu WCAG 2.2 na úrovni AA a evropskou normu EN 301 549.
accessibility-ways-heading = Jak ho lze používat
accessibility-way-keyboard = Jen klávesnicí, s odečítačem obrazovky, hlasem nebo spínačem.
accessibility-way-large = Zvětšený na čtyřnásobek, s vlastními barvami a kontrastem, světlý nebo tmavý, s pohybem i bez něj.
accessibility-way-simple = Na starých telefonech a pomalých linkách, v textových prohlížečích, bez skriptů, na papíře.
accessibility-way-no-puzzle = Bez hádanek: kontrola, která proběhne sama, nebo šest číslic k přečtení či poslechu, podle toho, co vám vyhovuje.
accessibility-way-time = Bez spěchu: otevřená stránka platí dvanáct hodin.
accessibility-tested-heading = Jak se to ověřovalo
accessibility-tested-text = Před každým vydáním program prověří každou stránku v každém jazyce, barevném vzhledu a šířce. Programy nenajdou všechno.
accessibility-problem-heading = Pokud vám něco stojí v cestě
accessibility-problem-text = Napište organizátorům, co jste chtěli udělat a co se stalo. Neposílejte jim číslo svého dokladu ani osobní číslo.

## The certificate

certificate-title = Osvědčení
certificate-intro = Než se smějí prohlášení sbírat online, úřad členského státu, ve kterém se ukládají, systém prověří a osvědčí, že splňuje právní předpisy.
certificate-rehearsal = Toto je zkušební provoz. Systém nemá osvědčení a to, co se zde sbírá, nikde neplatí.
certificate-none = Osvědčení zde zatím není zveřejněno. Dokud nebude, prohlášení se sbírat nesmějí.
certificate-authority = Úřad, který osvědčení vydal
certificate-date = Datum osvědčení
certificate-number = Číslo osvědčení
certificate-download = Přečíst osvědčení

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Tomuto požadavku nebylo možné porozumět
failure-400-what = Něco v něm bylo jinak, než jak to tato stránka posílá. Nic se nezaznamenalo.
failure-400-next = Vraťte se k iniciativě a začněte odtamtud.
failure-404-title = Taková stránka tu není
failure-404-what = Adresa je možná napsaná špatně nebo už neplatí.
failure-404-next = Přejděte k iniciativě: odtamtud se dostanete na všechny stránky.
failure-405-title = Takto to nefunguje
failure-405-what = Adresa existuje, ale na takový požadavek neodpovídá. Nic se nezaznamenalo.
failure-405-next = Přejděte k iniciativě a použijte formulář tam.
failure-408-title = Trvalo to příliš dlouho
failure-408-what = Váš požadavek nedorazil celý. Nic se nezaznamenalo.
failure-408-next = Zkontrolujte připojení, vraťte se zpět a stiskněte tlačítko znovu.
failure-413-title = To bylo příliš mnoho
failure-413-what = Požadavek byl větší než jakýkoli formulář na tomto webu. Nic se nezaznamenalo.
failure-413-next = Vraťte se zpět, zkraťte, co jste napsali, a stiskněte tlačítko znovu.
failure-415-title = Formulář dorazil v neznámém formátu
failure-415-what = Tento web přijímá jen formuláře tak, jak je posílá prohlížeč. Nic se nezaznamenalo.
failure-415-next = Přejděte k iniciativě a použijte formulář tam.
failure-422-title = Zkontrolujte, co jste napsali
failure-422-what = Něco chybí nebo je chybně. Zatím se nic nezaznamenalo.
failure-422-next = Vraťte se k formuláři: u každého pole je napsáno, co udělat.
failure-429-title = Příliš mnoho pokusů
failure-429-what = Z vaší sítě přišlo během krátké doby velmi mnoho požadavků. Nic se nezaznamenalo.
failure-429-next = Počkejte několik minut a zkuste to znovu.
failure-431-title = Váš prohlížeč poslal příliš mnoho
failure-431-what = Hlavička požadavku byla příliš velká, možná kvůli množství souborů cookie. Nic se nezaznamenalo.
failure-431-next = Otevřete stránku v anonymním okně a zkuste to znovu.
failure-500-title = Něco se na naší straně pokazilo
failure-500-what = Není to vaše chyba. Pokud jste právě stiskli tlačítko a neviděli jste kód potvrzení, počítejte s tím, že se nic nezaznamenalo.
failure-500-next = Zkuste to znovu za několik minut. I kdyby váš podpis přece jen dorazil, započítáte se jen jednou.
failure-503-title = Zkuste to prosím za chvíli
failure-503-what = Je tu najednou příliš mnoho lidí, nebo se server právě spouští. Nic se nezaznamenalo.
failure-503-next = Počkejte několik sekund a zkuste to znovu.
failure-reference = Pokud nám o tom budete psát, uveďte toto číslo: { $reference }
failure-home = Přejít k iniciativě
failure-again = Zkusit znovu
