# Ką pagal Reglamento (ES) Nr. 211/2011 III priedą turi perskaityti pasirašantis asmuo, mūsų pačių žodžiais.
#
# Neoficiali formuluotė. Autentiškas tekstas skelbiamas Europos Sąjungos oficialiajame leidinyje.

version = 2011-unofficial-1
unofficial = Ši formuluotė neoficiali. Autentiškas tekstas skelbiamas Europos Sąjungos oficialiajame leidinyje.

form-title = Pritarimo pareiškimo forma
form-for = Pritarimo pareiškimas, kurį tikrina: { $state }
form-mandatory = Visi laukai privalomi, jei nenurodyta kitaip.
who-title = Pildo
who-residents = Sąjungos piliečiai, gyvenantys šioje valstybėje narėje.
who-residents_or_nationals = Sąjungos piliečiai, gyvenantys šioje valstybėje narėje, arba jos piliečiai, nesvarbu, kur gyvena.
who-residents_or_registered_nationals = Sąjungos piliečiai, gyvenantys šioje valstybėje narėje, arba jos piliečiai, kurie gyvena užsienyje ir apie savo gyvenamąją vietą yra pranešę savo valstybės institucijoms.
who-holders_of_personal_number = Sąjungos piliečiai, turintys šios valstybės narės suteiktą asmens kodą.
who-holders_of_document = Sąjungos piliečiai, turintys vieną iš išvardytų šios valstybės narės išduotų asmens tapatybės dokumentų.
who-holders_of_number_or_document = Sąjungos piliečiai, turintys šios valstybės narės suteiktą asmens kodą arba vieną iš išvardytų jos išduotų asmens tapatybės dokumentų.

declaration = Patvirtinu, kad šioje formoje mano nurodyti duomenys yra teisingi ir kad anksčiau pritarimo šiai siūlomai piliečių iniciatyvai nepareiškiau.

privacy-title = Pranešimas apie privatumą
privacy-directive-1 = Pagal Direktyvos 95/46/EB 10 straipsnį pranešame: šioje formoje nurodyti asmens duomenys prieinami tik kompetentingoms institucijoms, kad jos galėtų patikrinti ir patvirtinti, kiek galiojančių pritarimo pareiškimų gavo ši siūloma piliečių iniciatyva (Reglamento (ES) Nr. 211/2011 8 straipsnis).
privacy-directive-2 = Prireikus jie toliau tvarkomi teismo ar administracinėje byloje, susijusioje su šia siūloma piliečių iniciatyva (to reglamento 12 straipsnis). Kitais tikslais jų naudoti negalima.
privacy-directive-3 = Turite teisę susipažinti su savo asmens duomenimis.
privacy-directive-4 = Visi pritarimo pareiškimai sunaikinami ne vėliau kaip per 18 mėnesių nuo siūlomos piliečių iniciatyvos registracijos arba, jei vyksta teismo ar administracinė byla, ne vėliau kaip per savaitę nuo jos pabaigos.
privacy-gdpr-1 = Pagal Reglamento (ES) 2016/679 (Bendrasis duomenų apsaugos reglamentas) 13 ir 14 straipsnius pranešame: šioje formoje nurodyti asmens duomenys prieinami iniciatyvos organizatoriams, kad šie galėtų rinkti pareiškimus, ir kompetentingoms institucijoms, kad jos galėtų patikrinti ir patvirtinti, kiek galiojančių pritarimo pareiškimų gavo ši siūloma piliečių iniciatyva (Reglamento (ES) Nr. 211/2011 8 ir 9 straipsniai).
privacy-gdpr-2 = Prireikus jie toliau tvarkomi teismo ar administracinėje byloje, susijusioje su šia siūloma piliečių iniciatyva. Kitais tikslais jų naudoti negalima.
privacy-gdpr-3 = Turite teisę per duomenų valdytoją susipažinti su savo asmens duomenimis, reikalauti juos ištaisyti ar ištrinti ir apriboti jų tvarkymą.
privacy-gdpr-4 = Jūsų duomenys saugomi ne ilgiau kaip vieną mėnesį po iniciatyvos pateikimo Komisijai arba 18 mėnesių po jos registracijos, žiūrint, kas įvyksta anksčiau. Jei vyksta teismo ar administracinė byla, juos galima saugoti ne ilgiau kaip savaitę po jos pabaigos.
privacy-gdpr-5 = Nepaisant kitų teisių gynimo priemonių, bet kada galite pateikti skundą duomenų apsaugos institucijai, visų pirma valstybėje narėje, kurioje gyvenate, dirbate arba kurioje, jūsų manymu, pažeista teisė.
privacy-gdpr-6 = Duomenų valdytojai yra iniciatyvos organizatoriai ir – dėl savo pačios veiksmų – kompetentinga institucija. Organizatorių kontaktiniai duomenys nurodyti Komisijos registre ir iniciatyvos svetainėje.

note-no-signature = Parašo nereikia, jei forma pateikiama internetu per sertifikuotą rinkimo sistemą.
mark-online = Šie pritarimo pareiškimai surinkti internetu.
mark-limited = ASMENS DUOMENYS – PERDUODAMI TIK ATITINKAMAI VALSTYBEI NAREI
