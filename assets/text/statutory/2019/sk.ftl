# Čo si má podľa prílohy III nariadenia (EÚ) 2019/788 podpisujúca osoba prečítať, našimi vlastnými slovami.
#
# Neoficiálne znenie. Autentické znenie je v Úradnom vestníku Európskej únie.

version = 2019-unofficial-1
unofficial = Toto znenie je neoficiálne. Autentické znenie je v Úradnom vestníku Európskej únie.

form-title = Formulár vyhlásenia o podpore
form-for = Vyhlásenie o podpore pre štátnych príslušníkov tohto členského štátu: { $state }
form-mandatory = Všetky polia sú povinné, ak nie je uvedené inak.
who-title = Vypĺňajú
who-nationals = Štátni príslušníci tohto členského štátu.

declaration = Vyhlasujem, že údaje, ktoré v tomto formulári uvádzam, sú správne a že túto iniciatívu občanov podporujem prvý raz.

privacy-title = Vyhlásenie o ochrane súkromia
privacy-gdpr-1 = Podľa článku 13 nariadenia (EÚ) 2016/679 (všeobecné nariadenie o ochrane údajov) vás informujeme, že osobné údaje z tohto formulára slúžia výhradne na podporu iniciatívy. Sprístupnia sa príslušným vnútroštátnym orgánom, aby mohli vyhlásenia o podpore overiť a osvedčiť.
privacy-gdpr-2 = V prípade potreby sa ďalej spracujú na správne alebo súdne konania, ktoré sa týkajú tejto iniciatívy. Na iný účel sa použiť nesmú.
privacy-gdpr-3 = Máte právo žiadať od skupiny organizátorov prístup k svojim osobným údajom, ako aj ich opravu, vymazanie alebo obmedzenie ich spracúvania.
privacy-gdpr-4 = Skupina organizátorov uchováva vaše údaje najviac mesiac po predložení iniciatívy Komisii alebo 21 mesiacov po začatí zberu, podľa toho, ktorá lehota uplynie skôr. Ak prebiehajú správne alebo súdne konania, možno ich uchovávať najviac do uplynutia jedného mesiaca po ich skončení.
privacy-gdpr-5 = Bez ohľadu na iné prostriedky nápravy môžete kedykoľvek podať sťažnosť orgánu na ochranu údajov, najmä v členskom štáte, kde máte bydlisko, kde pracujete alebo kde bolo podľa vás porušené právo.
privacy-gdpr-6 = Prevádzkovateľom je zástupca skupiny organizátorov alebo právny subjekt vytvorený na riadenie iniciatívy. Kontaktné údaje sú uvedené v registri Komisie a na webovej stránke iniciatívy.

note-no-signature = Podpis nie je potrebný, ak sa formulár podáva online.
mark-online = Tieto vyhlásenia o podpore boli zozbierané online.
mark-limited = OSOBNÉ ÚDAJE – POSKYTOVANIE OBMEDZENÉ NA DOTKNUTÝ ČLENSKÝ ŠTÁT
