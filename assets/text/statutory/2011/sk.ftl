# Čo si má podľa prílohy III nariadenia (EÚ) č. 211/2011 podpisujúca osoba prečítať, našimi vlastnými slovami.
#
# Neoficiálne znenie. Autentické znenie je v Úradnom vestníku Európskej únie.

version = 2011-unofficial-1
unofficial = Toto znenie je neoficiálne. Autentické znenie je v Úradnom vestníku Európskej únie.

form-title = Formulár vyhlásenia o podpore
form-for = Vyhlásenie o podpore, ktoré overuje: { $state }
form-mandatory = Všetky polia sú povinné, ak nie je uvedené inak.
who-title = Vypĺňajú
who-residents = Občania Únie s bydliskom v tomto členskom štáte.
who-residents_or_nationals = Občania Únie s bydliskom v tomto členskom štáte alebo jeho štátni príslušníci bez ohľadu na miesto bydliska.
who-residents_or_registered_nationals = Občania Únie s bydliskom v tomto členskom štáte alebo jeho štátni príslušníci s bydliskom v zahraničí, ktorí miesto svojho bydliska oznámili orgánom svojho štátu.
who-holders_of_personal_number = Občania Únie, ktorí sú držiteľmi osobného identifikačného čísla prideleného týmto členským štátom.
who-holders_of_document = Občania Únie, ktorí sú držiteľmi niektorého z uvedených dokladov totožnosti vydaných týmto členským štátom.
who-holders_of_number_or_document = Občania Únie, ktorí sú držiteľmi osobného identifikačného čísla alebo niektorého z uvedených dokladov totožnosti, ktoré im vydal tento členský štát.

declaration = Vyhlasujem, že údaje, ktoré v tomto formulári uvádzam, sú správne a že túto navrhovanú iniciatívu občanov podporujem prvý raz.

privacy-title = Vyhlásenie o ochrane súkromia
privacy-directive-1 = Podľa článku 10 smernice 95/46/ES vás informujeme, že osobné údaje z tohto formulára sa sprístupnia výhradne príslušným orgánom, aby mohli overiť a osvedčiť, koľko platných vyhlásení o podpore táto navrhovaná iniciatíva občanov získala (článok 8 nariadenia (EÚ) č. 211/2011).
privacy-directive-2 = V prípade potreby sa ďalej spracujú na súdne alebo správne konania, ktoré sa týkajú tejto navrhovanej iniciatívy občanov (článok 12 uvedeného nariadenia). Na iný účel sa použiť nesmú.
privacy-directive-3 = Máte právo na prístup k svojim osobným údajom.
privacy-directive-4 = Všetky vyhlásenia o podpore sa zničia najneskôr 18 mesiacov po registrácii navrhovanej iniciatívy občanov, alebo ak prebiehajú súdne či správne konania, najneskôr týždeň po ich skončení.
privacy-gdpr-1 = Podľa článkov 13 a 14 nariadenia (EÚ) 2016/679 (všeobecné nariadenie o ochrane údajov) vás informujeme, že osobné údaje z tohto formulára sa sprístupnia organizátorom iniciatívy na účely zberu a príslušným orgánom, aby mohli overiť a osvedčiť, koľko platných vyhlásení o podpore táto navrhovaná iniciatíva občanov získala (články 8 a 9 nariadenia (EÚ) č. 211/2011).
privacy-gdpr-2 = V prípade potreby sa ďalej spracujú na súdne alebo správne konania, ktoré sa týkajú tejto navrhovanej iniciatívy občanov. Na iný účel sa použiť nesmú.
privacy-gdpr-3 = Máte právo získať od prevádzkovateľa prístup k svojim osobným údajom a žiadať ich opravu, vymazanie alebo obmedzenie ich spracúvania.
privacy-gdpr-4 = Vaše údaje sa uchovávajú najviac mesiac po predložení iniciatívy Komisii alebo 18 mesiacov po jej registrácii, podľa toho, ktorá lehota uplynie skôr. Ak prebiehajú súdne alebo správne konania, možno ich uchovávať najviac do uplynutia jedného týždňa po ich skončení.
privacy-gdpr-5 = Bez ohľadu na iné prostriedky nápravy môžete kedykoľvek podať sťažnosť orgánu na ochranu údajov, najmä v členskom štáte, kde máte bydlisko, kde pracujete alebo kde bolo podľa vás porušené právo.
privacy-gdpr-6 = Prevádzkovateľmi sú organizátori iniciatívy a v rozsahu vlastnej činnosti príslušný orgán. Kontaktné údaje organizátorov sú uvedené v registri Komisie a na webovej stránke iniciatívy.

note-no-signature = Podpis nie je potrebný, ak sa formulár podáva online prostredníctvom systému zberu, ktorý má osvedčenie.
mark-online = Tieto vyhlásenia o podpore boli zozbierané online.
mark-limited = OSOBNÉ ÚDAJE – POSKYTOVANIE OBMEDZENÉ NA DOTKNUTÝ ČLENSKÝ ŠTÁT
