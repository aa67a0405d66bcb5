# Ką pagal Reglamento (ES) 2019/788 III priedą turi perskaityti pasirašantis asmuo, mūsų pačių žodžiais.
#
# Neoficiali formuluotė. Autentiškas tekstas skelbiamas Europos Sąjungos oficialiajame leidinyje.

version = 2019-unofficial-1
unofficial = Ši formuluotė neoficiali. Autentiškas tekstas skelbiamas Europos Sąjungos oficialiajame leidinyje.

form-title = Pritarimo pareiškimo forma
form-for = Pritarimo pareiškimas, kurį teikia šios valstybės piliečiai: { $state }
form-mandatory = Visi laukai privalomi, jei nenurodyta kitaip.
who-title = Pildo
who-nationals = Šios valstybės narės piliečiai.

declaration = Patvirtinu, kad šioje formoje mano nurodyti duomenys yra teisingi ir kad anksčiau pritarimo šiai piliečių iniciatyvai nepareiškiau.

privacy-title = Pranešimas apie privatumą
privacy-gdpr-1 = Pagal Reglamento (ES) 2016/679 (Bendrasis duomenų apsaugos reglamentas) 13 straipsnį pranešame: šioje formoje nurodyti asmens duomenys naudojami tik pritarimui iniciatyvai pareikšti. Jie prieinami kompetentingoms nacionalinėms institucijoms, kad šios galėtų patikrinti ir patvirtinti pritarimo pareiškimus.
privacy-gdpr-2 = Prireikus jie toliau tvarkomi administracinėje ar teismo byloje, susijusioje su šia iniciatyva. Kitais tikslais jų naudoti negalima.
privacy-gdpr-3 = Turite teisę prašyti, kad organizatorių grupė leistų susipažinti su jūsų asmens duomenimis, juos ištaisytų ar ištrintų ir apribotų jų tvarkymą.
privacy-gdpr-4 = Organizatorių grupė jūsų duomenis saugo ne ilgiau kaip vieną mėnesį po iniciatyvos pateikimo Komisijai arba 21 mėnesį nuo rinkimo pradžios, žiūrint, kas įvyksta anksčiau. Jei vyksta administracinė ar teismo byla, juos galima saugoti ne ilgiau kaip mėnesį po jos pabaigos.
privacy-gdpr-5 = Nepaisant kitų teisių gynimo priemonių, bet kada galite pateikti skundą duomenų apsaugos institucijai, visų pirma valstybėje narėje, kurioje gyvenate, dirbate arba kurioje, jūsų manymu, pažeista teisė.
privacy-gdpr-6 = Duomenų valdytojas yra organizatorių grupės atstovas arba iniciatyvai valdyti įsteigtas juridinis subjektas. Kontaktiniai duomenys nurodyti Komisijos registre ir iniciatyvos svetainėje.

note-no-signature = Parašo nereikia, jei forma pateikiama internetu.
mark-online = Šie pritarimo pareiškimai surinkti internetu.
mark-limited = ASMENS DUOMENYS – PERDUODAMI TIK ATITINKAMAI VALSTYBEI NAREI
