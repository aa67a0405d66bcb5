# Kas parakstītājam jāizlasa saskaņā ar Regulas (ES) 2019/788 III pielikumu, mūsu pašu vārdiem.
#
# Neoficiāls formulējums. Autentiskais teksts ir Eiropas Savienības Oficiālajā Vēstnesī.

version = 2019-unofficial-1
unofficial = Šis formulējums nav oficiāls. Autentiskais teksts ir Eiropas Savienības Oficiālajā Vēstnesī.

form-title = Atbalsta paziņojuma veidlapa
form-for = Atbalsta paziņojums, ko sniedz šīs valsts pilsoņi: { $state }
form-mandatory = Visi lauki ir obligāti, ja nav norādīts citādi.
who-title = Aizpilda
who-nationals = Šīs dalībvalsts pilsoņi.

declaration = Apliecinu, ka šajā veidlapā sniegtie dati ir pareizi un ka iepriekš neesmu atbalstījis (-usi) šo pilsoņu iniciatīvu.

privacy-title = Paziņojums par privātumu
privacy-gdpr-1 = Saskaņā ar Regulas (ES) 2016/679 (Vispārīgā datu aizsardzības regula) 13. pantu jūs informējam, ka šajā veidlapā sniegtos personas datus izmanto tikai iniciatīvas atbalstam. Tie ir pieejami valstu kompetentajām iestādēm, lai tās varētu pārbaudīt un apliecināt atbalsta paziņojumus.
privacy-gdpr-2 = Ja nepieciešams, tos turpina apstrādāt administratīvā procedūrā vai tiesvedībā, kas attiecas uz šo iniciatīvu. Citiem nolūkiem tos izmantot nedrīkst.
privacy-gdpr-3 = Jums ir tiesības lūgt organizatoru grupai piekļuvi saviem personas datiem un panākt, lai tos labo vai dzēš vai lai to apstrādi ierobežo.
privacy-gdpr-4 = Organizatoru grupa jūsu datus glabā ne ilgāk kā vienu mēnesi pēc iniciatīvas iesniegšanas Komisijai vai 21 mēnesi pēc vākšanas sākuma, atkarībā no tā, kas notiek agrāk. Ja notiek administratīva procedūra vai tiesvedība, tos drīkst glabāt ne ilgāk kā vienu mēnesi pēc tās beigām.
privacy-gdpr-5 = Neatkarīgi no citiem tiesību aizsardzības līdzekļiem jūs jebkurā laikā varat iesniegt sūdzību datu aizsardzības iestādē, jo īpaši dalībvalstī, kurā dzīvojat, kurā strādājat vai kurā, jūsuprāt, ir pārkāpts likums.
privacy-gdpr-6 = Pārzinis ir organizatoru grupas pārstāvis vai juridiska persona, kas izveidota iniciatīvas pārvaldīšanai. Kontaktinformācija ir Komisijas reģistrā un iniciatīvas tīmekļa vietnē.

note-no-signature = Paraksts nav vajadzīgs, ja veidlapu iesniedz tiešsaistē.
mark-online = Šie atbalsta paziņojumi ir savākti tiešsaistē.
mark-limited = PERSONAS DATI – IZPLATĪŠANA TIKAI ATTIECĪGAJAI DALĪBVALSTIJ
