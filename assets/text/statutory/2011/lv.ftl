# Kas parakstītājam jāizlasa saskaņā ar Regulas (ES) Nr. 211/2011 III pielikumu, mūsu pašu vārdiem.
#
# Neoficiāls formulējums. Autentiskais teksts ir Eiropas Savienības Oficiālajā Vēstnesī.

version = 2011-unofficial-1
unofficial = Šis formulējums nav oficiāls. Autentiskais teksts ir Eiropas Savienības Oficiālajā Vēstnesī.

form-title = Atbalsta paziņojuma veidlapa
form-for = Atbalsta paziņojums, ko pārbauda: { $state }
form-mandatory = Visi lauki ir obligāti, ja nav norādīts citādi.
who-title = Aizpilda
who-residents = Savienības pilsoņi, kuri dzīvo šajā dalībvalstī.
who-residents_or_nationals = Savienības pilsoņi, kuri dzīvo šajā dalībvalstī, vai tās pilsoņi neatkarīgi no dzīvesvietas.
who-residents_or_registered_nationals = Savienības pilsoņi, kuri dzīvo šajā dalībvalstī, vai tās pilsoņi, kuri dzīvo ārzemēs un par savu dzīvesvietu ir informējuši savas valsts iestādes.
who-holders_of_personal_number = Savienības pilsoņi, kuriem ir šīs dalībvalsts piešķirts personas kods.
who-holders_of_document = Savienības pilsoņi, kuriem ir kāds no uzskaitītajiem šīs dalībvalsts izdotajiem personu apliecinošiem dokumentiem.
who-holders_of_number_or_document = Savienības pilsoņi, kuriem ir šīs dalībvalsts piešķirts personas kods vai kāds no uzskaitītajiem tās izdotajiem personu apliecinošiem dokumentiem.

declaration = Apliecinu, ka šajā veidlapā sniegtie dati ir pareizi un ka iepriekš neesmu atbalstījis (-usi) šo ierosināto pilsoņu iniciatīvu.

privacy-title = Paziņojums par privātumu
privacy-directive-1 = Saskaņā ar Direktīvas 95/46/EK 10. pantu jūs informējam, ka šajā veidlapā sniegtie personas dati ir pieejami tikai kompetentajām iestādēm, lai tās varētu pārbaudīt un apliecināt, cik derīgu atbalsta paziņojumu šī ierosinātā pilsoņu iniciatīva ir saņēmusi (Regulas (ES) Nr. 211/2011 8. pants).
privacy-directive-2 = Ja nepieciešams, tos turpina apstrādāt tiesvedībā vai administratīvā procedūrā, kas attiecas uz šo ierosināto pilsoņu iniciatīvu (minētās regulas 12. pants). Citiem nolūkiem tos izmantot nedrīkst.
privacy-directive-3 = Jums ir tiesības piekļūt saviem personas datiem.
privacy-directive-4 = Visus atbalsta paziņojumus iznīcina ne vēlāk kā 18 mēnešus pēc ierosinātās pilsoņu iniciatīvas reģistrācijas vai, ja notiek tiesvedība vai administratīva procedūra, ne vēlāk kā vienu nedēļu pēc tās beigām.
privacy-gdpr-1 = Saskaņā ar Regulas (ES) 2016/679 (Vispārīgā datu aizsardzības regula) 13. un 14. pantu jūs informējam, ka šajā veidlapā sniegtie personas dati ir pieejami iniciatīvas organizatoriem vākšanas nolūkā un kompetentajām iestādēm, lai tās varētu pārbaudīt un apliecināt, cik derīgu atbalsta paziņojumu šī ierosinātā pilsoņu iniciatīva ir saņēmusi (Regulas (ES) Nr. 211/2011 8. un 9. pants).
privacy-gdpr-2 = Ja nepieciešams, tos turpina apstrādāt tiesvedībā vai administratīvā procedūrā, kas attiecas uz šo ierosināto pilsoņu iniciatīvu. Citiem nolūkiem tos izmantot nedrīkst.
privacy-gdpr-3 = Jums ir tiesības pie pārziņa piekļūt saviem personas datiem un panākt, lai tos labo vai dzēš vai lai to apstrādi ierobežo.
privacy-gdpr-4 = Jūsu datus glabā ne ilgāk kā vienu mēnesi pēc iniciatīvas iesniegšanas Komisijai vai 18 mēnešus pēc tās reģistrācijas, atkarībā no tā, kas notiek agrāk. Ja notiek tiesvedība vai administratīva procedūra, tos drīkst glabāt ne ilgāk kā vienu nedēļu pēc tās beigām.
privacy-gdpr-5 = Neatkarīgi no citiem tiesību aizsardzības līdzekļiem jūs jebkurā laikā varat iesniegt sūdzību datu aizsardzības iestādē, jo īpaši dalībvalstī, kurā dzīvojat, kurā strādājat vai kurā, jūsuprāt, ir pārkāpts likums.
privacy-gdpr-6 = Pārziņi ir iniciatīvas organizatori un, ciktāl tas attiecas uz tās pašas darbībām, kompetentā iestāde. Organizatoru kontaktinformācija ir Komisijas reģistrā un iniciatīvas tīmekļa vietnē.

note-no-signature = Paraksts nav vajadzīgs, ja veidlapu iesniedz tiešsaistē sertificētā vākšanas sistēmā.
mark-online = Šie atbalsta paziņojumi ir savākti tiešsaistē.
mark-limited = PERSONAS DATI – IZPLATĪŠANA TIKAI ATTIECĪGAJAI DALĪBVALSTIJ
