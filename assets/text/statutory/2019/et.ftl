# Mida allakirjutanu peab määruse (EL) 2019/788 III lisa kohaselt lugema, meie oma sõnadega.
#
# Mitteametlik sõnastus. Autentne tekst on Euroopa Liidu Teatajas.

version = 2019-unofficial-1
unofficial = See sõnastus on mitteametlik. Autentne tekst on Euroopa Liidu Teatajas.

form-title = Toetusavalduse vorm
form-for = Toetusavaldus järgmise riigi kodanikele: { $state }
form-mandatory = Kõik väljad on kohustuslikud, kui ei ole märgitud teisiti.
who-title = Täidavad
who-nationals = Selle liikmesriigi kodanikud.

declaration = Kinnitan, et minu sellel vormil esitatud andmed on õiged ja et ma ei ole seda kodanikualgatust varem toetanud.

privacy-title = Andmekaitseteade
privacy-gdpr-1 = Määruse (EL) 2016/679 (isikuandmete kaitse üldmäärus) artikli 13 alusel teatatakse teile järgmist: sellel vormil esitatud isikuandmeid kasutatakse üksnes algatuse toetamiseks. Need tehakse kättesaadavaks riikide pädevatele asutustele, et need saaksid toetusavaldusi kontrollida ja tõendada.
privacy-gdpr-2 = Vajaduse korral töödeldakse neid edasi seda algatust puudutavas haldus- või kohtumenetluses. Muul eesmärgil ei tohi neid kasutada.
privacy-gdpr-3 = Teil on õigus taotleda korraldajate rühmalt juurdepääsu oma isikuandmetele ning õigus nende parandamisele, kustutamisele ja töötlemise piiramisele.
privacy-gdpr-4 = Korraldajate rühm säilitab teie andmeid kõige kauem üks kuu pärast algatuse esitamist komisjonile või 21 kuud pärast kogumise algust, olenevalt sellest, kumb saabub varem. Haldus- või kohtumenetluse korral võib neid säilitada kuni ühe kuu möödumiseni selle lõppemisest.
privacy-gdpr-5 = Olenemata muudest õiguskaitsevahenditest võite igal ajal esitada kaebuse andmekaitseasutusele, eelkõige selles liikmesriigis, kus te elate, kus te töötate või kus teie arvates on õigust rikutud.
privacy-gdpr-6 = Vastutav töötleja on korraldajate rühma esindaja või algatuse haldamiseks loodud juriidiline isik. Kontaktandmed on komisjoni registris ja algatuse veebisaidil.

note-no-signature = Allkiri ei ole vajalik, kui vorm esitatakse veebis.
mark-online = Need toetusavaldused on kogutud veebis.
mark-limited = ISIKUANDMED – EDASTATAKSE AINULT ASJAOMASELE LIIKMESRIIGILE
