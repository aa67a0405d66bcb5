# Cista, latviešu valoda. Visi teikumi, ko iedzīvotājs satiek publiskajā vietnē.
#
# Uzruna: jūs. Pēdiņas: „…”. Domuzīme: – ar atstarpēm. Nedalāma atstarpe pirms %.

## The frame of every page

frame-skip = Pāriet uz saturu
frame-title = { $page } – { $initiative }
frame-description = Izlasiet un atbalstiet Eiropas pilsoņu iniciatīvu „{ $title }”.
frame-eyebrow = Eiropas pilsoņu iniciatīva
frame-languages = Valodas
frame-navigation = Lapas par šo vākšanu
frame-home = Lasīt un parakstīt iniciatīvu
frame-rehearsal = Šis ir izmēģinājums. Nekas no šeit ierakstītā netiek ieskaitīts, un neviena iestāde to nesaņems. Lūdzu, izmantojiet tikai izdomātus datus.
frame-rehearsal-date = Izmēģinājums notiek tā, it kā būtu { $date }.
frame-progress = Gaita
frame-privacy = Privātums
frame-trust = Kā jūsu dati tiek aizsargāti
frame-certificate = Sertifikāts
frame-withdraw = Atsaukt atbalstu
frame-help = Palīdzība
frame-accessibility = Piekļūstamība
frame-return = Atpakaļ uz vietni { $site }
frame-source = Šī vietne darbojas ar Cista – atvērtā pirmkoda programmatūru.
frame-noscript = Šī lapa darbojas bez skriptiem. Automātiskās pārbaudes vietā lūgsim sešus ciparus, kurus var izlasīt vai noklausīties.
frame-new-window = (atver Komisijas vietni)

## The initiative

initiative-number = Reģistrācijas numurs
initiative-registered = Reģistrācijas datums
initiative-collection = Atbalsta paziņojumu vākšana
initiative-collection-period = { $from } – { $to }
initiative-register-link = Šī iniciatīva Komisijas reģistrā
initiative-facts = Ziņas par reģistrāciju
initiative-objectives = Ko iniciatīva lūdz
initiative-annex = Pielikums: vairāk par tematu, mērķiem un kontekstu
initiative-read-all = Lasīt visu
initiative-website = Iniciatīvas tīmekļa vietne
initiative-role-representative = Pārstāvis
initiative-role-substitute = Pārstāvja aizstājējs
initiative-role-member = Organizatoru grupas loceklis
initiative-role-legal_entity = Juridiska persona
initiative-email = E-pasts
initiative-original = Šī ir iniciatīvas oriģinālvaloda.
initiative-translated = Iniciatīvas oriģinālvaloda: { $language }.

## How far it has come

count-statements = { $count ->
    [zero] { $count } atbalsta paziņojumu
    [one] { $count } atbalsta paziņojums
   *[other] { $count } atbalsta paziņojumi
}
count-none = Atbalsta paziņojumu vēl nav. Jūsējais var būt pirmais.
count-goal = Vajadzīgs { $goal } paziņojumu un turklāt noteikts minimums vismaz { $states } dalībvalstīs.
count-as-of = Publicēts { date-form-on }
count-trailing = Publicētie skaitļi nedaudz atpaliek no precīzajiem, lai pēc tiem nevarētu noprast, kurš tikko parakstījies.
count-more = Skaitļi pa dalībvalstīm
count-bar = { $count } no { $goal }

## Choosing the Member State

state-heading = Izvēlieties savu dalībvalsti
state-intro-2011 = Katra dalībvalsts prasa citus datus. Izvēlieties to, kurā dzīvojat vai kuras dokuments vai kods jums ir.
state-intro-2019 = Katra dalībvalsts prasa citus datus. Izvēlieties to, kuras pilsonība jums ir, lai kur jūs dzīvotu. Ja jums ir vairākas pilsonības, izvēlieties vienu.
state-label = Dalībvalsts
state-choose = Izvēlieties dalībvalsti
state-continue = Turpināt
state-change = Izvēlēties citu dalībvalsti
state-chosen = Izvēlētā dalībvalsts: { $state }
state-only-once = Iniciatīvu var atbalstīt tikai vienu reizi, arī tad, ja jums derētu vairākas dalībvalstis.
state-minimum-age = Parakstīties var no { $age } gadu vecuma; tam jābūt sasniegtam parakstīšanās dienā.
state-minimum-age-calendar-year = Parakstīties var no { $age } gadu vecuma; tam jābūt sasniegtam gadā, kurā parakstāties.

# One for each variant of "who"; the name of the State stands above it.
who-residents = ES pilsoņi, kuri dzīvo šajā dalībvalstī.
who-residents_or_nationals = ES pilsoņi, kuri dzīvo šajā dalībvalstī, un tās pilsoņi, lai kur viņi dzīvotu.
who-residents_or_registered_nationals = ES pilsoņi, kuri dzīvo šajā dalībvalstī, un tās pilsoņi ārzemēs, kuri savas valsts iestādēm ir paziņojuši dzīvesvietu.
who-holders_of_personal_number = ES pilsoņi, kuriem ir šīs dalībvalsts personas kods.
who-holders_of_document = ES pilsoņi, kuriem ir kāds no tālāk minētajiem šīs dalībvalsts izdotajiem dokumentiem.
who-holders_of_number_or_document = ES pilsoņi, kuriem ir šīs dalībvalsts personas kods vai kāds no tālāk minētajiem tās izdotajiem dokumentiem.
who-nationals = Šīs dalībvalsts pilsoņi, lai kur viņi dzīvotu.

# What is particular to one State and regime.
who-note-2019-DE = Vācijas pilsoņi, kuri dzīvo ārzemēs, var parakstīties tikai tad, ja viņu dzīvesvieta ir reģistrēta Vācijas pārstāvniecībā.
who-note-2019-EL = Grieķijā izšķir dzimšanas gads: parakstīties var ikviens, kam šogad paliek { $age } gadi.
who-note-2011-UK = Apvienotā Karaliste bija dalībvalsts līdz 2020. gada 31. janvārim.

## The form

form-heading = Jūsu atbalsta paziņojums
form-intro = Lūdzu, aizpildiet visus laukus, izņemot tos, kas atzīmēti kā neobligāti. Visu rakstiet tā, kā tas ir jūsu dokumentos.
form-optional = (neobligāti)
form-group-name = Jūsu vārds un uzvārds
form-group-residence = Jūsu dzīvesvieta
form-group-birth = Jūsu dzimšanas dati
form-group-nationality = Jūsu pilsonība
form-group-document = Jūsu dokuments vai kods
form-why = Kāpēc to jautā?
form-seen-by = To redz tikai jūsu izvēlētās dalībvalsts iestāde un organizatoru atslēgu glabātāji, kad viņi atver savākto. Kad dati ir saglabāti, šajā serverī tos neviens nevar izlasīt.
form-destroyed = Tas tiks iznīcināts ne vēlāk kā { date-form-on }.
form-example = Piemērs: { $example }
form-choose = Izvēlieties
form-declaration-heading = Jūsu apliecinājums
form-warnings-heading = Lūdzu, pārskatiet to vēlreiz
form-accept-warnings = Ierakstītais ir pareizs.
form-accept-warnings-hint = Atzīmējiet, kad tas ir salīdzināts ar jūsu dokumentiem. Tad paziņojums tiks reģistrēts tāds, kāds tas ir, un izlems iestāde.
form-button = Atbalstīt iniciatīvu „{ $title }”
form-button-hint = Jūsu paziņojums tiek reģistrēts, kad nospiežat šo pogu. Pēc tam saņemsiet apstiprinājuma kodu, ar kuru to var atsaukt.
form-forget = Iztukšot veidlapu
form-forget-hint = Ja pēc jums šo ierīci lieto kāds cits: tā ierakstītais pazūd arī no šī pārlūka.
form-read-first = Jūs atbalstāt iniciatīvu tādu, kāda tā ir reģistrēta, – ar tekstu, kas lasāms augstāk.

date-hint = Diena, mēnesis un gads, piemēram, { $example }
date-day = Diena
date-month = Mēnesis
date-year = Gads

# Locījumi: valodai pašai vajadzīgi palīgi, ko izmanto citi ieraksti.
date-form-on = { $date_year }. gada { $date_day }. { $date_month ->
    [1] janvārī
    [2] februārī
    [3] martā
    [4] aprīlī
    [5] maijā
    [6] jūnijā
    [7] jūlijā
    [8] augustā
    [9] septembrī
    [10] oktobrī
    [11] novembrī
   *[12] decembrī
}
date-form-until = { $date_year }. gada { $date_day }. { $date_month ->
    [1] janvārim
    [2] februārim
    [3] martam
    [4] aprīlim
    [5] maijam
    [6] jūnijam
    [7] jūlijam
    [8] augustam
    [9] septembrim
    [10] oktobrim
    [11] novembrim
   *[12] decembrim
}
date-form-from = { $date_year }. gada { $date_day }. { $date_month ->
    [1] janvāra
    [2] februāra
    [3] marta
    [4] aprīļa
    [5] maija
    [6] jūnija
    [7] jūlija
    [8] augusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}

field-given_names-label = Vārds (visi vārdi)
field-given_names-hint = Visi jūsu vārdi, kā pasē vai personas apliecībā.
field-given_names-example = Anna Marija
field-given_names-why = Jūsu dalībvalsts iestāde salīdzina vārdu ar savu reģistru, lai ieskaitītu tikai īstus cilvēkus.

field-family_names-label = Uzvārds
field-family_names-hint = Kā pasē vai personas apliecībā; ja uzvārdi ir vairāki, tad visi.
field-family_names-example = Kalniņa-Liepa
field-family_names-why = Jūsu dalībvalsts iestāde salīdzina uzvārdu ar savu reģistru, lai ieskaitītu tikai īstus cilvēkus.

field-name_at_birth-label = Dzimtais uzvārds
field-name_at_birth-hint = Ja tas nekad nav mainījies, ierakstiet pašreizējo uzvārdu vēlreiz.
field-name_at_birth-example = Kalniņa
field-name_at_birth-why = Šīs dalībvalsts reģistrā var būt tas uzvārds, kas jums bija dzimstot.

field-fathers_name-label = Tēva vārds
field-fathers_name-hint = Kā jūsu dokumentos.
field-fathers_name-example = Jānis
field-fathers_name-why = Šīs dalībvalsts reģistrs cilvēkus ar vienādiem vārdiem atšķir pēc tēva vārda.

field-residence_street-label = Iela
field-residence_street-hint = Jūsu pastāvīgās dzīvesvietas iela bez mājas numura. Ja ielu nosaukumu nav, ierakstiet vietas vai mājas nosaukumu.
field-residence_street-example = Bērzu iela
field-residence_street-why = Pēc adreses iestāde atrod jūs savā reģistrā.

field-residence_number-label = Mājas numurs
field-residence_number-hint = Arī korpuss, stāvs vai dzīvoklis, ja tāds ir.
field-residence_number-example = 12 B
field-residence_number-why = Pēc adreses iestāde atrod jūs savā reģistrā.

field-residence_postcode-label = Pasta indekss
field-residence_postcode-hint = Jūsu pastāvīgās dzīvesvietas pasta indekss.
field-residence_postcode-example = LV-4201
field-residence_postcode-why = Pēc adreses iestāde atrod jūs savā reģistrā.

field-residence_city-label = Apdzīvota vieta
field-residence_city-hint = Pilsēta vai ciems, kur ir jūsu pastāvīgā dzīvesvieta.
field-residence_city-example = Valmiera
field-residence_city-why = Pēc adreses iestāde atrod jūs savā reģistrā.

field-residence_country-label = Valsts
field-residence_country-hint = Valsts, kur ir jūsu pastāvīgā dzīvesvieta.
field-residence_country-example = Latvija
field-residence_country-why = Pēc tās iestāde zina, vai meklēt jūs šajā valstī vai starp pilsoņiem ārzemēs.

field-date_of_birth-label = Dzimšanas datums
field-date_of_birth-hint = Diena, mēnesis un gads.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Tas rāda, ka jūsu vecums ir pietiekams, un atšķir jūs no citiem ar tādu pašu vārdu un uzvārdu.

field-place_of_birth-label = Dzimšanas vieta
field-place_of_birth-hint = Pilsēta un valsts, kā pasē vai personas apliecībā.
field-place_of_birth-example = Liepāja, Latvija
field-place_of_birth-why = Tā atšķir jūs no citiem, kam ir tāds pats vārds, uzvārds un dzimšanas datums.

field-country_of_permanent_residence-label = Pastāvīgās dzīvesvietas valsts
field-country_of_permanent_residence-hint = Valsts, kur ir jūsu pastāvīgā dzīvesvieta. Adrese nav vajadzīga.
field-country_of_permanent_residence-example = Īrija
field-country_of_permanent_residence-why = Pēc tās iestāde zina, vai meklēt jūs šajā valstī vai starp pilsoņiem ārzemēs.

field-nationality-label = Pilsonība
field-nationality-hint = Jums jābūt kādas ES dalībvalsts pilsonībai. Ja jums ir vairākas pilsonības, izvēlieties vienu.
field-nationality-example = Latvija
field-nationality-why = Iniciatīvu var atbalstīt tikai ES pilsoņi.

field-document_or_number_type-label = Dokumenta vai koda veids
field-document_or_number_type-hint = Izvēlieties to, kas jums ir pie rokas. Nosaukumi ir tādi, kādus lieto attiecīgajā dalībvalstī.
field-document_or_number_type-example = Pase
field-document_or_number_type-why = Iestādei jāzina, kurā reģistrā numurs jāmeklē.

field-document_or_number-label = Numurs vai kods
field-document_or_number-hint = Rakstiet tieši tā, kā tas ir dokumentā. Atstarpes un defises netraucē.
field-document_or_number-example = AB1234567
field-document_or_number-why = Šī dalībvalsts atrod jūs savā reģistrā tikai pēc tā. To prasa likums; organizatoriem tas nav vajadzīgs.

field-issuing_authority-label = Iestāde, kas izdevusi dokumentu
field-issuing_authority-hint = Kā dokumentā, piemēram, pašvaldība vai ministrija.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Šajā dalībvalstī dokumentus izdod pašvaldības, un ar numuru vien nepietiek, lai tos atrastu.

## The lines beside the button

beside-heading = Pirms nospiežat
beside-seen = Redz tikai jūsu dalībvalsts iestāde un organizatoru atslēgu glabātāji
beside-destroyed = Tiks iznīcināts ne vēlāk kā { date-form-on }
beside-certified = Sertificējusi iestāde: { $authority }
beside-not-certified = Izmēģinājums: sistēma nav sertificēta
beside-where = Aizzīmogots, serverī Eiropas Savienībā

## The check that a person signs

work-running = Notiek pārbaude…
work-done = Pārbaude izdevās.
work-failed = Pārbaude šajā ierīcē neizdevās. Lūdzu, ielādējiet lapu vēlreiz vai izmantojiet ciparus.
work-use-digits = Tā vietā izmantot ciparus
work-slow = Pašlaik parakstās ļoti daudz cilvēku, tāpēc pārbaude ilgst mazliet vairāk nekā parasti.
work-sending = Pārbaude vēl notiek. Tiklīdz tā būs izdevusies, jūsu paziņojums tiks nosūtīts automātiski.
digits-heading = Seši cipari
digits-always = Šajā vākšanā visi ieraksta arī sešus ciparus, jo tā vēlas sertificētāja iestāde.
digits-suspicion = Pašlaik no jūsu tīkla pienāk ļoti daudz paziņojumu. Tāpēc lūdzam ierakstīt arī sešus ciparus.
digits-listen = Noklausīties sešus ciparus
digits-listen-hint = Ciparus lēnām nolasa latviešu valodā, un tos var noklausīties vēlreiz.

digits-label = Seši cipari
digits-hint = Tie rāda, ka esat cilvēks, nevis programma. Ierakstiet ciparus bez atstarpēm.
digits-alt = Attēls ar sešiem cipariem. Ja nevarat to saskatīt, noklausieties ciparus zemāk.
digits-another = Citi cipari

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [zero] Nekas vēl nav reģistrēts. Lūdzu, izlabojiet { $count } vietas:
    [one] Nekas vēl nav reģistrēts. Lūdzu, izlabojiet { $count } vietu:
   *[other] Nekas vēl nav reģistrēts. Lūdzu, izlabojiet { $count } vietas:
}
summary-warnings-heading = { $count ->
    [zero] Nekas vēl nav reģistrēts. Neparasti izskatās { $count } ieraksti:
    [one] Nekas vēl nav reģistrēts. Neparasti izskatās { $count } ieraksts:
   *[other] Nekas vēl nav reģistrēts. Neparasti izskatās { $count } ieraksti:
}
summary-kept = Viss, ko ierakstījāt, ir saglabājies veidlapā.
summary-title-prefix = Lūdzu, pārbaudiet:

reject-given_names-empty = Ierakstiet savu vārdu.
reject-family_names-empty = Ierakstiet savu uzvārdu.
reject-name_at_birth-empty = Ierakstiet dzimto uzvārdu. Ja tas nav mainījies, ierakstiet pašreizējo.
reject-fathers_name-empty = Ierakstiet tēva vārdu.
reject-residence_street-empty = Ierakstiet pastāvīgās dzīvesvietas ielu.
reject-residence_number-empty = Ierakstiet mājas numuru. Ja mājai nav numura, ierakstiet 0.
reject-residence_postcode-empty = Ierakstiet pastāvīgās dzīvesvietas pasta indeksu.
reject-residence_city-empty = Ierakstiet pilsētu vai ciemu, kur ir jūsu pastāvīgā dzīvesvieta.
reject-residence_country-empty = Izvēlieties valsti, kur ir jūsu pastāvīgā dzīvesvieta.
reject-date_of_birth-empty = Ierakstiet dzimšanas datumu.
reject-place_of_birth-empty = Ierakstiet dzimšanas vietu.
reject-country_of_permanent_residence-empty = Izvēlieties valsti, kur ir jūsu pastāvīgā dzīvesvieta.
reject-nationality-empty = Izvēlieties savu pilsonību.
reject-document_or_number_type-empty = Izvēlieties, kādu dokumentu vai kodu norādāt.
reject-document_or_number-empty = Ierakstiet dokumenta numuru vai personas kodu.
reject-issuing_authority-empty = Ierakstiet, kura iestāde izdevusi dokumentu.

reject-too-long = Teksts laukā „{ $field }” ir pārāk garš. Saīsiniet to līdz { $max } rakstzīmēm.
reject-unreadable = Laukā „{ $field }” ir rakstzīmes, ko nevar reģistrēt. Lietojiet tikai burtus, ciparus un parastas pieturzīmes; ja tekstu ielīmējāt, ierakstiet to no jauna.
reject-unknown-choice = Laukā „{ $field }” izvēlieties kādu no saraksta vērtībām.
reject-impossible-date = Šāda datuma nav. Ierakstiet dienu, mēnesi un gadu, piemēram, { $example }.
reject-date-in-future = Šis datums ir nākotnē. Pārbaudiet gadu.
reject-too-young = Ar šīs dalībvalsts veidlapu var parakstīties tikai no { $age } gadu vecuma. Ja dzimšanas datums ir nepareizs, izlabojiet to.
reject-too-young-calendar-year = Ar šīs dalībvalsts veidlapu var parakstīties tikai tie, kam šogad paliek vismaz { $age } gadi. Ja dzimšanas datums ir nepareizs, izlabojiet to.

reject-declaration-missing = Atzīmējiet apliecinājumu. Bez tā paziņojums nav derīgs.
reject-state-missing = Vispirms izvēlieties savu dalībvalsti.
reject-state-unknown = Izvēlieties dalībvalsti no saraksta. Lapas adresē norādītā nav pazīstama.
reject-token-expired = Šī lapa bija atvērta ilgāk nekā divpadsmit stundas. Viss, ko ierakstījāt, ir saglabājies: lūdzu, nospiediet pogu vēlreiz.
reject-token-invalid = Šo lapu nevarēja atpazīt. Viss, ko ierakstījāt, ir saglabājies: lūdzu, nospiediet pogu vēlreiz.
reject-challenge-missing = Pārbaude pret robotiem vēl nebija beigusies. Pagaidiet, līdz parādās, ka tā izdevās, un nospiediet pogu vēlreiz.
reject-challenge-invalid = Pārbaude pret robotiem neizdevās. Tagad tā notiek no jauna: kad tā būs izdevusies, nospiediet pogu vēlreiz.
reject-challenge-spent = Šī veidlapa ar to pašu pārbaudi jau ir nosūtīta. Ja pogu nospiedāt divreiz, jūsu paziņojums, iespējams, jau ir reģistrēts; parakstīties vēlreiz nekaitē, jo cilvēku ieskaita tikai vienu reizi. Tagad notiek jauna pārbaude: kad tā būs izdevusies, varēsiet nospiest pogu vēlreiz.
reject-digits-missing = Ierakstiet sešus ciparus, ko redzat vai dzirdat.
reject-digits-wrong = Cipari nesakrita. Te ir jauni: lūdzu, mēģiniet vēlreiz.
reject-busy = Pašlaik parakstās daudzi, un nekas vēl nav reģistrēts. Viss, ko ierakstījāt, ir saglabājies: lūdzu, mēģiniet vēlreiz pēc dažām sekundēm.
reject-too-many = Pašlaik no jūsu tīkla pienāk ļoti daudz paziņojumu, un nekas vēl nav reģistrēts. Viss, ko ierakstījāt, ir saglabājies: lūdzu, pagaidiet minūti un nospiediet pogu vēlreiz.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Šai valstij šāds pasta indekss izskatās neparasts. Lūdzu, salīdziniet to ar savu adresi.
warn-postcode-shape-example = Šai valstij šāds pasta indekss izskatās neparasts. Bieži tas ir šāds: { $example }.
warn-number-shape = Šis numurs izskatās neparasts. Lūdzu, salīdziniet to ar dokumentu.
warn-number-shape-example = Šis numurs izskatās neparasts. Bieži tas ir šāds: { $example }.
warn-number-check-digit = Šajā numurā var būt pārrakstīšanās kļūda: kontrolcipars nesakrīt. Lūdzu, salīdziniet to ar dokumentu ciparu pa ciparam.
warn-number-date = Šajā numurā ietvertais dzimšanas datums nevar būt pareizs. Lūdzu, salīdziniet to ar dokumentu ciparu pa ciparam.
warn-birth-date-improbable = Pēc šī datuma jums ir vairāk nekā 120 gadu. Lūdzu, pārbaudiet gadu.

## Recorded

thanks-title = Paldies
thanks-heading = Jūsu atbalsts ir reģistrēts
thanks-recorded-short = Jūsu atbalsta paziņojums iniciatīvai „{ $title }” tika reģistrēts { date-form-on }.
thanks-receipt-label = Jūsu apstiprinājuma kods
thanks-receipt-keep = Saglabājiet to: pierakstiet, izdrukājiet šo lapu vai nofotografējiet. Kodu rāda tikai tagad, un vēlreiz to nosūtīt nevar.
thanks-receipt-use = Ar to varat šo paziņojumu atsaukt, kamēr notiek vākšana. To var izdarīt ikviens, kam ir kods, tāpēc nerādiet to nevienam.
thanks-receipt-print = Drukāt šo lapu
thanks-receipt-download = Saglabāt kodu failā
thanks-receipt-file-name = apstiprinajuma-kods
thanks-no-particulars = Šajā lapā nav atkārtots tas, ko ierakstījāt, lai neviens to nevarētu izlasīt pār plecu.
thanks-next-heading = Kas notiks tālāk
thanks-next-sealed = Jūsu paziņojums ir aizzīmogots. Šajā serverī neviens to vairs nevar atvērt.
thanks-next-opened = Pēc vākšanas beigām { $quorum } no { $shares } atslēgu glabātājiem kopā atvērs visus paziņojumus datorā bez tīkla.
thanks-next-verified = Jūsu dalībvalsts iestāde pārbaudīs savas valsts paziņojumus un apliecinās, cik no tiem ir derīgi.
thanks-next-commission = Ja derīgo būs pietiekami daudz, iniciatīva nonāks Eiropas Komisijā un to uzklausīs Eiropas Parlamentā.
thanks-next-destroyed = Visi paziņojumi tiks iznīcināti ne vēlāk kā { date-form-on }.
thanks-once = Vēlreiz parakstīties nav vajadzīgs: cilvēku ieskaita vienu reizi, lai cik paziņojumu pienāktu.
thanks-share-heading = Pastāstiet citiem
thanks-share-text = Ja vēlaties, nosūtiet šo adresi tiem, kas varētu gribēt izlasīt iniciatīvu. Par jums tā neko nepasaka.
share-heading = Pastāstiet citiem
share-email = Nosūtīt e-pastā
share-copy = Kopēt adresi
share-copied = Adrese ir nokopēta.
share-device = Kopīgot, izmantojot šo ierīci…
share-on = Kopīgot: { $service }
share-message = Eiropas pilsoņu iniciatīva, ko, iespējams, vēlēsieties izlasīt: „{ $title }”
thanks-no-receipt-heading = Nav koda, ko parādīt
thanks-no-receipt-text = Apstiprinājuma kodu rāda vienu reizi, tūlīt pēc parakstīšanās. Ja jau to redzējāt, jūsu paziņojums ir reģistrēts un vairāk nekas nav jādara.
thanks-no-receipt-unsure = Ja nezināt, vai parakstījāties, varat parakstīties vēlreiz: cilvēku ieskaita tikai vienu reizi.
thanks-to-withdraw = Atsaukt paziņojumu ar apstiprinājuma kodu

## News by e-mail, apart from the statement

news-heading = Vai vēlaties ziņas par šo iniciatīvu?
news-apart = Tas nav saistīts ar jūsu atbalsta paziņojumu, kas jau ir reģistrēts. Jūsu adresi glabā atsevišķi no tā, un pēc viena neviens neko nevar uzzināt par otru.
news-receipt-first = Lūdzu, vispirms saglabājiet apstiprinājuma kodu: kad aiziesiet no šīs lapas, tā vairs nebūs.
news-label = E-pasta adrese
news-hint = Piemēram, { $example }
news-example = anna@example.org
news-consent = Piekrītu, ka iniciatīvas „{ $title }” organizatori man par šo iniciatīvu raksta e-pastā ne ilgāk kā līdz { date-form-until }. To jebkurā laikā varu pārtraukt ar saiti, kas ir katrā vēstulē.
news-button = Vēlos saņemt ziņas
news-noted-title = Pierakstīts
news-noted-heading = Jūsu vēlme ir pierakstīta
news-noted-text = Jūsu adrese uzreiz tika aizzīmogota organizatoriem. Diennakts laikā to saglabās kopā ar citām, lai neviens nevarētu noteikt, kad tā pienāca. Ja šis serveris līdz tam sabojāsies, jūsu vēlme zudīs un jūs vienkārši neko nesaņemsiet.
news-noted-close = Tagad šo lapu varat aizvērt.
news-title = Ziņas e-pastā
news-reject-empty = Ierakstiet savu e-pasta adresi.
news-reject-malformed = Tā nav e-pasta adrese. E-pasta adrese izskatās šādi: { $example }
news-reject-consent = Ja vēlaties ziņas, atzīmējiet rūtiņu. Bez jūsu piekrišanas neviens nedrīkst jums rakstīt.
news-reject-busy = Pašlaik ziņas vēlas ļoti daudz cilvēku, un jūsu vēlme vēl nav pierakstīta. Lūdzu, mēģiniet vēlreiz pēc minūtes.
news-off-heading = Ziņas e-pastā netiek sūtītas
news-off-text = Šīs iniciatīvas organizatori no šejienes ziņas e-pastā nesūta.
unsubscribe-title = Atteikšanās no ziņām
unsubscribe-text = Vai vēlaties vairs nesaņemt ziņas par šo iniciatīvu? Nospiediet pogu, un jūsu adresi izņems no saraksta.
unsubscribe-button = Atteikties no ziņām
unsubscribe-done-heading = Ziņas vairs nesaņemsiet
unsubscribe-done-text = Jūsu vēlme ir reģistrēta. Organizatori izņems jūsu adresi no saraksta, pirms rakstīs nākamo reizi.
unsubscribe-malformed-heading = Šī saite nav pilnīga
unsubscribe-malformed-text = Atveriet saiti vēstulē vēlreiz vai nokopējiet to visu.

## Withdrawing

withdraw-title = Atsaukt atbalstu
withdraw-intro = Ar apstiprinājuma kodu, ko saņēmāt pēc parakstīšanās, varat savu atbalsta paziņojumu atsaukt. Neviens nejautās, kāpēc.
withdraw-label = Apstiprinājuma kods
withdraw-hint = Rakstiet to tā, kā tas tika parādīts. Lielie un mazie burti, atstarpes un defises neko nemaina.
withdraw-button = Atsaukt šo paziņojumu
withdraw-lost = Ja koda jums vairs nav, rakstiet organizatoriem: ja apliecināsiet savu identitāti, viņi var paziņojumu izņemt.
withdraw-done-heading = Jūsu vēlme ir reģistrēta
withdraw-done-text = Ja šis kods pieder kādam atbalsta paziņojumam, šis paziņojums tagad ir atsaukts un netiks nodots nevienai iestādei.
withdraw-done-same = Jūsu aizsardzībai atbilde ir vienāda, vai nu paziņojums tika atrasts, vai ne.
withdraw-done-again = Ja parakstījāties vairākas reizes, katrs kods atsauc to paziņojumu, par kuru tas tika dots.
withdraw-malformed = Tas nav apstiprinājuma kods. Salīdziniet to ar pierakstīto: varbūt kāda rakstzīme ir lieka vai trūkst.
withdraw-empty = Ierakstiet apstiprinājuma kodu.
withdraw-closed = Vākšana ir beigusies. Lūdzu, rakstiet organizatoriem: viņi var jūsu paziņojumu izņemt, kamēr tas nav nodots.

## A language in which the initiative has no version

no-version-heading = Šo iniciatīvu nevar parakstīt latviešu valodā
no-version-text = Atbalsta paziņojumu sniedz valodā, kurā iniciatīva ir reģistrēta. Visas šīs vietnes ziņas ir lasāmas latviešu valodā; lai parakstītos, izvēlieties kādu no šīm valodām:
no-version-read-in = Lasīt un parakstīt šajā valodā: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Šo dalībvalsti nevar izvēlēties
no-state-not-member = { $state } parakstīšanās dienā nav ES dalībvalsts, tāpēc atbalsta paziņojumu par to sniegt nevar.
no-state-left = { $state } ir izstājusies no ES. Atbalsta paziņojumus par to varēja sniegt līdz { date-form-until }.
no-state-not-yet = { $state } pievienojās ES { date-form-on }. Pirms šīs dienas atbalsta paziņojumus par to sniegt nevar.
no-state-choose = Izvēlieties citu dalībvalsti, kuras veidlapa jums der.

## When signing is not possible

status-open-title = Var parakstīties
status-open-text = Jūs varat atbalstīt šo iniciatīvu tagad.
status-locked-title = Parakstīšanās uz brīdi ir apturēta
status-locked-text = Serveris ir restartēts un gaida, kad uzturētāji to atbloķēs. Nekas no reģistrētā nav zudis. Lūdzu, atgriezieties pēc stundas.
status-paused-title = Parakstīšanās ir apturēta
status-paused-text = Organizatori vākšanu pagaidām ir apturējuši. Nekas no reģistrētā nav zudis. Lūdzu, atgriezieties vēlāk.
status-not-open-title = Vākšana vēl nav sākusies
status-not-open-text = Iniciatīvu varat lasīt jau tagad. Parakstīties varēs no { date-form-from }.
status-closed-title = Vākšana ir beigusies
status-closed-text = Atbalsta paziņojumus varēja sniegt līdz { date-form-until }. Paldies visiem, kas piedalījās.
status-disk-full-title = Parakstīšanās ir apturēta tehniska iemesla dēļ
status-disk-full-text = Serverī vairs nav vietas jauniem paziņojumiem. Uzturētājiem par to ir paziņots. Nekas no reģistrētā nav zudis. Lūdzu, atgriezieties vēlāk.
status-store-failed-title = Parakstīšanās ir apturēta tehniska iemesla dēļ
status-store-failed-text = Serveris pašlaik nevar droši saglabāt jaunus paziņojumus un tāpēc tos nepieņem. Nekas no reģistrētā nav zudis. Lūdzu, atgriezieties vēlāk.
status-information-stays = Viss pārējais šajā vietnē joprojām ir lasāms.

## Progress

progress-title = Gaita
progress-intro = Iniciatīva izdodas, ja derīgo atbalsta paziņojumu skaits sasniedz { $goal } un vismaz { $states } dalībvalstīs ir sasniegts arī noteiktais minimums.
progress-caption = Atbalsta paziņojumi pa dalībvalstīm
progress-column-state = Dalībvalsts
progress-column-statements = Paziņojumi
progress-column-threshold = Minimums
progress-column-share = Daļa no minimuma
progress-total = Visas dalībvalstis
progress-reached = Minimums sasniegts
progress-states-reached = { $count ->
    [0] Minimums vēl nav sasniegts nevienā dalībvalstī.
    [zero] Minimums ir sasniegts { $count } dalībvalstīs.
    [one] Minimums ir sasniegts { $count } dalībvalstī.
   *[other] Minimums ir sasniegts { $count } dalībvalstīs.
}
progress-percent = { $percent } %
progress-not-verified = Šie paziņojumi ir savākti šeit. Cik no tiem ir derīgi, iestādes izlems pēc vākšanas beigām.
progress-map = Dalībvalstis pēc tā, cik no minimuma ir savākts
progress-map-hint = Tie paši skaitļi ir tabulā zemāk.
progress-map-none = vēl neviena
progress-map-reached = minimums sasniegts
progress-column-reserve = Ar rezervi
progress-reserve-hint = Daļu paziņojumu iestādes atzīst par nederīgiem. Tāpēc savāciet vairāk par minimumu: ar rezervi nederīgi drīkst izrādīties { $percent } paziņojumu.
progress-still-needed = { $count ->
    [zero] vēl vajag { $count }
    [one] vēl vajag { $count }
   *[other] vēl vajag { $count }
}
progress-timeline-heading = Diena pēc dienas
progress-timeline-hint = Kas publicēts katras dienas beigās.
progress-timeline-column-day = Diena
progress-timeline-column-sum = Publicēts
progress-timeline-column-more = Tajā dienā
progress-timeline-picture = Laikposmā { $from } – { $to } publicētais skaits pieauga līdz { $count }.
progress-timeline-none = Pirmā diena vēl nav beigusies.
progress-milestones-heading = Atskaites punkti
progress-milestones-none = Pirmais atskaites punkts vēl ir priekšā.
progress-feed = Sekot atskaites punktiem ziņu plūsmu lasītājā
progress-open-data = Tie paši skaitļi kā atvērtie dati

## Milestones, the feed, and what other sites embed

feed-title = Iniciatīvas „{ $title }” atskaites punkti
milestone-opened = Vākšana ir sākusies
milestone-count = { $count ->
    [zero] { $count } atbalsta paziņojumu
    [one] { $count } atbalsta paziņojums
   *[other] { $count } atbalsta paziņojumi
}
milestone-state = Minimums ir sasniegts vēl vienā dalībvalstī: { $state }
milestone-states = Minimums ir sasniegts { $count } { $count ->
    [zero] dalībvalstīs
    [one] dalībvalstī
   *[other] dalībvalstīs
}: tik, cik vajadzīgs
milestone-goal = { $goal } atbalsta paziņojumu: tik, cik vajadzīgs
milestone-closed = Vākšana ir beigusies
widget-frame-title = Iniciatīvas „{ $title }” gaita
widget-button = Lasīt un parakstīt
widget-where = Parakstīties var vākšanas lapā { $host }.
widget-new-window = (atver jaunu logu)

## Privacy

privacy-title = Privātums
privacy-intro = Kas notiek ar jūsu datiem, vienkāršiem vārdiem. Likumā noteiktais paziņojums ir zemāk.
privacy-who-heading = Kas par tiem atbild
privacy-who-text = Šīs iniciatīvas organizatori. Ar viņiem var sazināties šeit:
privacy-what-heading = Kas tiek vākts un kādam nolūkam
privacy-what-text = Tie dati, ko prasa jūsu dalībvalsts, un nekas cits. Tiem ir viens mērķis: parādīt, ka iniciatīvu atbalsta pietiekami daudz pilsoņu.
privacy-not-heading = Kas netiek vākts
privacy-not-text = Ne jūsu ierīces adrese, ne sīkdatnes, kas jums sekotu, ne trešo personu statistika, ne fonti vai skripti no citurienes. Kamēr parakstāties, ir ne vairāk kā divas sīkdatnes, ko var nolasīt tikai šī vietne: tās pastāv, līdz ir parādīta lapa ar kodu. Tas, kas ir ierakstīts, bet vēl nav nosūtīts, paliek šajā jūsu pārlūka cilnē un pēc parakstīšanās tur tiek aizmirsts.
privacy-sees-heading = Kas tos redz
privacy-sees-text = Tās dalībvalsts iestāde, par kuru parakstāties, un organizatoru atslēgu glabātāji brīdī, kad savākto atver. Tie, kas uztur serveri, saglabātos paziņojumus izlasīt nevar.
privacy-keeps-heading = Cik ilgi tos glabā
privacy-keeps-text-2011 = Ne ilgāk kā vienu mēnesi pēc iniciatīvas iesniegšanas Komisijai vai 18 mēnešus pēc tās reģistrācijas, atkarībā no tā, kas notiek agrāk. Šai iniciatīvai tas ir ne vēlāk kā { date-form-on }.
privacy-keeps-text-2019 = Ne ilgāk kā vienu mēnesi pēc iniciatīvas iesniegšanas Komisijai vai 21 mēnesi pēc vākšanas sākuma, atkarībā no tā, kas notiek agrāk. Šai iniciatīvai tas ir ne vēlāk kā { date-form-on }.
privacy-keeps-proceedings = Tikai tad, ja paziņojumi vajadzīgi tiesai vai iestādei, tos drīkst glabāt ilgāk, līdz lieta ir pabeigta.
privacy-news-heading = Ziņas e-pastā
privacy-news-text = Ja pēc parakstīšanās atstājat e-pasta adresi, organizatori to izmanto ziņām par šo iniciatīvu un nekam citam. To aizzīmogo viņiem un glabā atsevišķi no paziņojumiem, ar datumu, bet bez laika, un dzēš ne vēlāk kā { date-form-on } vai tad, kad no ziņām atsakāties.
privacy-partner-heading = Kā jūs šeit nokļuvāt
privacy-partner-text = Ja jūs šurp atveda partnera saite, šī partnera skaitlim pieskaita vienu. Kopā ar jūsu paziņojumu tas netiek glabāts.
privacy-rights-heading = Jūsu tiesības
privacy-rights-text = Jūs varat jautāt, vai jūsu dati tiek glabāti, un lūgt tos labot, ierobežot to apstrādi vai tos dzēst. Rakstiet organizatoriem, un viņi atbildēs mēneša laikā. Ar apstiprinājuma kodu paziņojumu varat atsaukt paši.
privacy-rights-sealed = Tā kā saglabātie paziņojumi ir aizzīmogoti, organizatori jūsējo var meklēt tikai tad, kad atslēgu glabātāji atver savākto. Līdz tam jūsu lūgums to izņemt tiek glabāts un tad izpildīts.
privacy-complaint-heading = Kur sūdzēties
privacy-complaint-text = Jūs varat vērsties datu aizsardzības iestādē dalībvalstī, kurā dzīvojat vai kurā, jūsuprāt, pārkāpti noteikumi.
privacy-statutory-heading = Regulā noteiktais paziņojums par privātumu
privacy-unofficial = Šis formulējums ir mūsu pašu un nav oficiāls. Autentiskais teksts ir Eiropas Savienības Oficiālajā Vēstnesī.

## How your data is protected

trust-title = Kā jūsu dati tiek aizsargāti
trust-intro = Šajā lapā ir teikts, kas ko varētu izlasīt un kāpēc. Lielāko daļu var pārbaudīt ikviens.
trust-journey-heading = Jūsu paziņojuma ceļš
trust-journey-typing = Kamēr rakstāt, no jūsu ierīces nekas netiek sūtīts.
trust-journey-sending = Kad nospiežat pogu, jūsu paziņojums šifrēts ceļo uz šo serveri. Tur to pārbauda, un tikai atmiņā.
trust-journey-sealing = Pirms saglabāšanas to aizzīmogo ar organizatoru komitejas atslēgu. Pēc tam to nevar atvērt ne serveris, ne tas, kurš nozagtu tā diskus vai rezerves kopijas.
trust-journey-opening = Pēc vākšanas beigām { $quorum } no { $shares } atslēgu glabātājiem savieno savas atslēgas daļas datorā bez tīkla un atver savākto.
trust-journey-handover = Katra iestāde saņem tikai savas dalībvalsts paziņojumus.
trust-server-heading = Ko serveris var izlasīt un ko ne
trust-server-can = Tas redz paziņojumu brīdī, kad to nosūtāt. Nešifrētā veidā tas glabā dalībvalsti, dienu un veidlapas valodu.
trust-server-cannot = Saglabātā paziņojumā tas nevar izlasīt ne vārdu, ne adresi, ne numuru, ne ko citu. Jūsu ierīces adresi tas neglabā; tikai ugunsmūris tā priekšā atsevišķi no paziņojumiem veido īsu savienojumu žurnālu, kā to prasa tehniskie noteikumi.
trust-server-limits = Jums jāzina arī tas: kas iegūtu varu pār strādājošu serveri, varētu no tā brīža lasīt, ko raksta, un pārbaudīt minējumu, vai kāds konkrēts cilvēks ir parakstījies.
trust-once-heading = Ieskaitīts vienreiz, nevienam neizpausts
trust-once-text = Ja kāds parakstās divreiz, abi paziņojumi saņem vienādu atbildi un cilvēku ieskaita vienreiz. Tāpēc neviens šeit nevar uzzināt, vai jūs parakstījāties, un neviens nevar jums to liegt.
trust-keys-heading = Kur ir atslēgas
trust-keys-committee = Komitejas privātā atslēga ir radīta datorā bez tīkla un šajā serverī nekad nav bijusi. Tā pastāv tikai kā { $shares } daļas pie tikpat daudziem glabātājiem. Lai to lietotu, vajadzīgas jebkuras { $quorum } no tām.
trust-keys-committee-rehearsal = Šajā izmēģinājumā komitejas atslēgu radīja pati programma, un tā glabā arī tās { $shares } daļas. Īstā vākšanā atslēgu rada tās glabātāji datorā bez tīkla, un, lai to lietotu, vajadzīgas jebkuras { $quorum } no daļām.
trust-keys-thumbprint = Komitejas atslēgas nospiedums
trust-keys-thumbprint-hint = Tāds pats nospiedums atslēgu glabātājiem ir uz papīra.
trust-keys-appliance = Šī servera publiskā paraksta atslēga
trust-keys-appliance-hint = Ar to serveris paraksta visu, ko nodod, lai neko nevarētu piejaukt klāt.
trust-keys-ceremony = Komitejas atslēga tika radīta { date-form-on }.
trust-end-heading = Beigas
trust-end-text = Likums prasa, lai organizatori visus paziņojumus un to kopijas, lai kur tās atrastos, iznīcinātu ne vēlāk kā { date-form-on }.
trust-place-heading = Kur atrodas serveris
trust-place-text = Likums prasa, lai datus glabātu kādas ES dalībvalsts teritorijā.
trust-source-heading = Pārbaudiet paši
trust-source-text = Programmatūrai ir atvērts pirmkods. Ikviens to drīkst lasīt, kompilēt un pārbaudīt; tās formāti ir aprakstīti, lai arī citi varētu rakstīt programmas, kas tos lasa.
trust-version = Programmatūras versija

## Help

help-title = Palīdzība
help-intro = Atbildes uz biežākajiem jautājumiem.
help-initiative-question = Kas ir Eiropas pilsoņu iniciatīva?
help-initiative-answer = Ar to miljons pilsoņu var lūgt Eiropas Komisiju ierosināt likumu. Komisijai jāatbild un jāpasaka, ko tā darīs un kāpēc.
help-who-question = Kas var parakstīties?
help-who-answer = ES pilsoņi, kuru vecums ir pietiekams. Pārējais ir atkarīgs no dalībvalsts: izvēlieties to, un veidlapā būs teikts, kas to var izmantot.
help-several-question = Dzīvoju vienā dalībvalstī, bet man ir citas pilsonība. Kuru izvēlēties?
help-several-answer-2011 = Jebkuru, kuras veidlapa jums der, bet tikai vienu. Katras dalībvalsts veidlapā ir teikts, kas to var izmantot.
help-several-answer-2019 = To, kuras pilsonība jums ir. Dzīvesvietai nav nozīmes.
help-number-question = Kāpēc man prasa dokumenta numuru vai personas kodu?
help-number-answer = Dažas dalībvalstis pēc tā pārbauda, vai parakstītājs pastāv. Likums nosaka, kuras to prasa. Citam nolūkam organizatori to izmantot nedrīkst.
help-document-question = Mana dokumenta sarakstā nav.
help-document-answer = Šai dalībvalstij der tikai sarakstā minētie dokumenti. Varbūt jums ir kāds cits no tiem vai arī jums der citas dalībvalsts veidlapa.
help-warning-question = Lapā teikts, ka mans numurs izskatās neparasts, bet tas ir pareizs.
help-warning-answer = Tad atzīmējiet „Ierakstītais ir pareizs” un nospiediet pogu vēlreiz. Paziņojums tiks reģistrēts tāds, kāds tas ir.
help-again-question = Nezinu, vai jau parakstījos. Vai drīkstu parakstīties vēlreiz?
help-again-answer = Tas nav vajadzīgs, bet nekaitē: cilvēku ieskaita tikai vienu reizi.
help-other-question = Vai drīkstu parakstīties cita vietā?
help-other-answer = Nē. Katrs parakstās pats. Jūs drīkstat palīdzēt otram ierakstīt datus, ja viņš ir pie jums un to vēlas.
help-withdraw-question = Vai savu atbalstu varu atsaukt?
help-withdraw-answer = Jā, ar apstiprinājuma kodu, ko saņēmāt pēc parakstīšanās, kamēr notiek vākšana.
help-receipt-question = Mans apstiprinājuma kods ir pazudis.
help-receipt-answer = To nevar parādīt vēlreiz, jo serveris nezina, kurš ir jūsējais. Jūsu paziņojums paliek derīgs. Ja vēlaties, lai to izņem, rakstiet organizatoriem.
help-robot-question = Ko dara pārbaude pret robotiem?
help-robot-answer = Jūsu ierīce izrēķina nelielu uzdevumu, kas prasa sekundi vai divas. Vienam cilvēkam tas nav nekas, bet tam, kurš grib nosūtīt miljoniem viltus paziņojumu, tas ir daudz. Trešās personas tajā nepiedalās.
help-scripts-question = Vai varu parakstīties bez skriptiem vai ar ekrāna lasītāju?
help-scripts-answer = Jā. Katram laukam ir nosaukums, un katrs ziņojums ir saistīts ar savu lauku. Bez skriptiem pārbaudes vietā ir seši cipari: tos var izlasīt attēlā vai noklausīties savā valodā.
help-next-question = Kas notiek pēc parakstīšanās?
help-next-answer = Jūsu paziņojums paliek aizzīmogots līdz vākšanas beigām. Tad to pārbauda jūsu dalībvalsts iestāde, un pēc tam to iznīcina.
help-contact-question = Kaut kas nedarbojas, vai man ir cits jautājums.
help-contact-answer = Rakstiet organizatoriem. Lūdzu, nesūtiet viņiem dokumenta numuru vai personas kodu.

## Accessibility

accessibility-title = Piekļūstamība
accessibility-intro = Ikvienam šeit jāvar parakstīties, ar jebkuru ierīci un lai kādas būtu viņa spējas.
accessibility-aim = Šī vietne ir veidota tā, lai atbilstu Tīmekļa satura piekļūstamības vadlīnijām (WCAG 2.2, AA līmenis) un Eiropas standartam EN 301 549.
accessibility-ways-heading = Kā to var lietot
accessibility-way-keyboard = Tikai ar tastatūru, ar ekrāna lasītāju, ar balsi vai ar slēdzi.
accessibility-way-large = Četrkārtīgi palielinātu, ar savām krāsām un kontrastu, gaišu vai tumšu, ar kustību vai bez tās.
accessibility-way-simple = Vecos tālruņos un ar lēnu savienojumu, teksta pārlūkos, bez skriptiem, uz papīra.
accessibility-way-no-puzzle = Bez mīklām: automātiska pārbaude vai seši cipari, ko izlasīt vai noklausīties, kā jums ērtāk.
accessibility-way-time = Bez steigas: atvērta lapa ir derīga divpadsmit stundas.
accessibility-tested-heading = Kā tas ir pārbaudīts
accessibility-tested-text = Pirms katra laidiena programma pārbauda visas lapas visās valodās, motīvos un platumos. Programmas neatrod visu.
accessibility-problem-heading = Ja kaut kas jums traucē
accessibility-problem-text = Rakstiet organizatoriem un pastāstiet, ko gribējāt izdarīt un kas notika. Lūdzu, nesūtiet viņiem dokumenta numuru vai personas kodu.

## The certificate

certificate-title = Sertifikāts
certificate-intro = Pirms atbalsta paziņojumus drīkst vākt tiešsaistē, tās dalībvalsts iestāde, kurā tos glabā, pārbauda sistēmu un apliecina, ka tā atbilst likumam.
certificate-rehearsal = Šis ir izmēģinājums. Sistēma nav sertificēta, un šeit savāktais nekur nav derīgs.
certificate-none = Sertifikāts šeit vēl nav publicēts. Kamēr tā nav, atbalsta paziņojumus vākt nedrīkst.
certificate-authority = Sertificētāja iestāde
certificate-date = Sertifikāta datums
certificate-number = Sertifikāta numurs
certificate-download = Lasīt sertifikātu

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Šo pieprasījumu nevarēja saprast
failure-400-what = Kaut kas tajā nebija tā, kā to sūta šī lapa. Nekas nav reģistrēts.
failure-400-next = Atgriezieties pie iniciatīvas un sāciet no turienes.
failure-404-title = Šādas lapas nav
failure-404-what = Varbūt adrese ir ierakstīta nepareizi vai ir novecojusi.
failure-404-next = Pārejiet pie iniciatīvas: no turienes var nokļūt visās lapās.
failure-405-title = Tā tas nedarbojas
failure-405-what = Adrese pastāv, bet uz šādu pieprasījumu tā neatbild. Nekas nav reģistrēts.
failure-405-next = Pārejiet pie iniciatīvas un izmantojiet tur esošo veidlapu.
failure-408-title = Tas aizņēma pārāk daudz laika
failure-408-what = Jūsu pieprasījums nepienāca pilnībā. Nekas nav reģistrēts.
failure-408-next = Pārbaudiet savienojumu, atgriezieties un nospiediet pogu vēlreiz.
failure-413-title = Tas bija par daudz
failure-413-what = Pieprasījums bija lielāks nekā jebkura šīs vietnes veidlapa. Nekas nav reģistrēts.
failure-413-next = Atgriezieties, saīsiniet ierakstīto un nospiediet pogu vēlreiz.
failure-415-title = Veidlapa pienāca nezināmā formātā
failure-415-what = Šī vietne pieņem tikai tādas veidlapas, kādas sūta pārlūks. Nekas nav reģistrēts.
failure-415-next = Pārejiet pie iniciatīvas un izmantojiet tur esošo veidlapu.
failure-422-title = Lūdzu, pārbaudiet ierakstīto
failure-422-what = Kaut kā trūkst vai kaut kas ir nepareizi. Nekas vēl nav reģistrēts.
failure-422-next = Atgriezieties pie veidlapas: pie katra lauka ir teikts, kas jādara.
failure-429-title = Pārāk daudz mēģinājumu
failure-429-what = No jūsu tīkla īsā laikā pienāca ļoti daudz pieprasījumu. Nekas nav reģistrēts.
failure-429-next = Pagaidiet dažas minūtes un mēģiniet vēlreiz.
failure-431-title = Jūsu pārlūks nosūtīja par daudz
failure-431-what = Pieprasījuma galvene bija pārāk liela, varbūt daudzu sīkdatņu dēļ. Nekas nav reģistrēts.
failure-431-next = Atveriet lapu privātā logā un mēģiniet vēlreiz.
failure-500-title = Pie mums radās kļūda
failure-500-what = Tā nav jūsu vaina. Ja tikko nospiedāt pogu un kodu neredzējāt, uzskatiet, ka nekas nav reģistrēts.
failure-500-next = Mēģiniet vēlreiz pēc dažām minūtēm. Arī tad, ja paziņojums tomēr tika reģistrēts, jūs ieskaitīs tikai vienreiz.
failure-503-title = Lūdzu, mēģiniet pēc brīža vēlreiz
failure-503-what = Šeit vienlaikus ir pārāk daudz cilvēku, vai serveris tikai sāk darbu. Nekas nav reģistrēts.
failure-503-next = Pagaidiet dažas sekundes un mēģiniet vēlreiz.
failure-reference = Ja par to rakstāt mums, norādiet šo atsauci: { $reference }
failure-home = Pie iniciatīvas
failure-again = Mēģināt vēlreiz
