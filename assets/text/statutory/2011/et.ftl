# Mida allakirjutanu peab määruse (EL) nr 211/2011 III lisa kohaselt lugema, meie oma sõnadega.
#
# Mitteametlik sõnastus. Autentne tekst on Euroopa Liidu Teatajas.

version = 2011-unofficial-1
unofficial = See sõnastus on mitteametlik. Autentne tekst on Euroopa Liidu Teatajas.

form-title = Toetusavalduse vorm
form-for = Toetusavaldus, mida kontrollib: { $state }
form-mandatory = Kõik väljad on kohustuslikud, kui ei ole märgitud teisiti.
who-title = Täidavad
who-residents = Liidu kodanikud, kelle elukoht on selles liikmesriigis.
who-residents_or_nationals = Liidu kodanikud, kelle elukoht on selles liikmesriigis, või selle liikmesriigi kodanikud sõltumata elukohast.
who-residents_or_registered_nationals = Liidu kodanikud, kelle elukoht on selles liikmesriigis, või selle liikmesriigi kodanikud, kes elavad välismaal ja on oma elukohast teatanud oma riigi ametiasutustele.
who-holders_of_personal_number = Liidu kodanikud, kellel on selle liikmesriigi antud isikukood.
who-holders_of_document = Liidu kodanikud, kellel on üks loetletud isikut tõendavatest dokumentidest, mille on välja andnud see liikmesriik.
who-holders_of_number_or_document = Liidu kodanikud, kellel on selle liikmesriigi antud isikukood või üks loetletud isikut tõendavatest dokumentidest, mille on välja andnud see liikmesriik.

declaration = Kinnitan, et minu sellel vormil esitatud andmed on õiged ja et ma ei ole seda kavandatavat kodanikualgatust varem toetanud.

privacy-title = Andmekaitseteade
privacy-directive-1 = Direktiivi 95/46/EÜ artikli 10 alusel teatatakse teile järgmist: sellel vormil esitatud isikuandmed tehakse kättesaadavaks üksnes pädevatele asutustele, et need saaksid kontrollida ja tõendada, kui palju kehtivaid toetusavaldusi on see kavandatav kodanikualgatus saanud (määruse (EL) nr 211/2011 artikkel 8).
privacy-directive-2 = Vajaduse korral töödeldakse neid edasi seda kavandatavat kodanikualgatust puudutavas kohtu- või haldusmenetluses (sama määruse artikkel 12). Muul eesmärgil ei tohi neid kasutada.
privacy-directive-3 = Teil on õigus tutvuda oma isikuandmetega.
privacy-directive-4 = Kõik toetusavaldused hävitatakse hiljemalt 18 kuu möödumisel kavandatava kodanikualgatuse registreerimisest või kohtu- või haldusmenetluse korral hiljemalt ühe nädala möödumisel selle lõppemisest.
privacy-gdpr-1 = Määruse (EL) 2016/679 (isikuandmete kaitse üldmäärus) artiklite 13 ja 14 alusel teatatakse teile järgmist: sellel vormil esitatud isikuandmed tehakse kättesaadavaks algatuse korraldajatele kogumiseks ning pädevatele asutustele, et need saaksid kontrollida ja tõendada, kui palju kehtivaid toetusavaldusi on see kavandatav kodanikualgatus saanud (määruse (EL) nr 211/2011 artiklid 8 ja 9).
privacy-gdpr-2 = Vajaduse korral töödeldakse neid edasi seda kavandatavat kodanikualgatust puudutavas kohtu- või haldusmenetluses. Muul eesmärgil ei tohi neid kasutada.
privacy-gdpr-3 = Teil on õigus saada vastutavalt töötlejalt juurdepääs oma isikuandmetele ning õigus nende parandamisele, kustutamisele ja töötlemise piiramisele.
privacy-gdpr-4 = Teie andmeid säilitatakse kõige kauem üks kuu pärast algatuse esitamist komisjonile või 18 kuud pärast selle registreerimist, olenevalt sellest, kumb saabub varem. Kohtu- või haldusmenetluse korral võib neid säilitada kuni ühe nädala möödumiseni selle lõppemisest.
privacy-gdpr-5 = Olenemata muudest õiguskaitsevahenditest võite igal ajal esitada kaebuse andmekaitseasutusele, eelkõige selles liikmesriigis, kus te elate, kus te töötate või kus teie arvates on õigust rikutud.
privacy-gdpr-6 = Vastutavad töötlejad on algatuse korraldajad ja oma tegevuse osas pädev asutus. Korraldajate kontaktandmed on komisjoni registris ja algatuse veebisaidil.

note-no-signature = Allkiri ei ole vajalik, kui vorm esitatakse veebis sertifitseeritud kogumissüsteemi kaudu.
mark-online = Need toetusavaldused on kogutud veebis.
mark-limited = ISIKUANDMED – EDASTATAKSE AINULT ASJAOMASELE LIIKMESRIIGILE
