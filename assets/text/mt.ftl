# Cista, Malti. Is-sentenzi kollha li ċittadin jiltaqa’ magħhom fuq is-sit pubbliku.
#
# Forma tal-indirizz: int. Virgoletti: “…”. Sing: – bi spazji. L-ebda spazju qabel %. Id-dati jiġu mingħajr artiklu: is-sentenza tħallihom wara żewġ tikek.

## The frame of every page

frame-skip = Aqbeż għall-kontenut
frame-title = { $page } – { $initiative }
frame-description = Aqra u appoġġa l-inizjattiva taċ-ċittadini Ewropej “{ $title }”.
frame-eyebrow = Inizjattiva taċ-ċittadini Ewropej
frame-languages = Lingwi
frame-navigation = Paġni dwar dan il-ġbir
frame-home = Aqra u ffirma l-inizjattiva
frame-rehearsal = Din hija prova. Dak li tikteb hawn ma jgħoddx, u ma jasal għand l-ebda awtorità. Jekk jogħġbok uża dettalji vvintati.
frame-rehearsal-date = Id-data f’din il-prova: { $date }.
frame-progress = Il-progress
frame-privacy = Privatezza
frame-trust = Kif inhi mħarsa d-data tiegħek
frame-certificate = Ċertifikat
frame-withdraw = Irtira l-appoġġ tiegħek
frame-help = Għajnuna
frame-accessibility = Aċċessibbiltà
frame-return = Lura għal { $site }
frame-source = Dan is-sit jaħdem b’Cista, softwer b’sors miftuħ.
frame-noscript = Din il-paġna taħdem mingħajr skripts. Minflok kontroll li jsir waħdu, nitolbuk sitt ċifri, li tista’ taqrahom jew tismagħhom.
frame-new-window = (jinfetaħ is-sit web tal-Kummissjoni)

## The initiative

initiative-number = Numru tar-reġistrazzjoni
initiative-registered = Data tar-reġistrazzjoni
initiative-collection = Ġbir ta’ dikjarazzjonijiet ta’ appoġġ
initiative-collection-period = { $from } – { $to }
initiative-register-link = Din l-inizjattiva fir-reġistru tal-Kummissjoni
initiative-facts = Dettalji dwar ir-reġistrazzjoni
initiative-objectives = X’titlob l-inizjattiva
initiative-annex = Anness: aktar dwar is-suġġett, l-objettivi u l-isfond
initiative-read-all = Aqra kollox
initiative-website = Is-sit web tal-inizjattiva
initiative-role-representative = Rappreżentant
initiative-role-substitute = Sostitut
initiative-role-member = Membru tal-grupp ta’ organizzaturi
initiative-role-legal_entity = Entità ġuridika
initiative-email = Email
initiative-original = Din hija l-lingwa oriġinali tal-inizjattiva.
initiative-translated = Il-lingwa oriġinali tal-inizjattiva: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } dikjarazzjoni ta’ appoġġ
    [two] { $count } dikjarazzjonijiet ta’ appoġġ
    [few] { $count } dikjarazzjonijiet ta’ appoġġ
    [many] { $count }-il dikjarazzjoni ta’ appoġġ
   *[other] { $count } dikjarazzjoni ta’ appoġġ
}
count-none = Għad m’hemmx dikjarazzjonijiet ta’ appoġġ. Tiegħek tista’ tkun l-ewwel waħda.
count-goal = Huma meħtieġa { $goal }, u numru minimu f’mill-inqas { date-form-states }.
count-as-of = Data tal-pubblikazzjoni: { $date }
count-trailing = Il-figuri ppubblikati jibqgħu ftit lura min-numru eżatt, biex ħadd ma jkun jista’ jinduna minnhom min għadu kif iffirma.
count-more = Figuri skont l-Istat Membru
count-bar = { $count } minn { $goal }

## Choosing the Member State

state-heading = Agħżel l-Istat Membru tiegħek
state-intro-2011 = Kull Stat Membru jitlob dettalji differenti. Agħżel dak fejn tgħix, jew dak li ħareġlek id-dokument jew in-numru li għandek.
state-intro-2019 = Kull Stat Membru jitlob dettalji differenti. Agħżel dak li għandek in-nazzjonalità tiegħu, tgħix fejn tgħix. Jekk għandek aktar minn nazzjonalità waħda, agħżel waħda minnhom.
state-label = Stat Membru
state-choose = Agħżel Stat Membru
state-continue = Kompli
state-change = Agħżel Stat Membru ieħor
state-chosen = Qed tiffirma għal dan l-Istat Membru: { $state }
state-only-once = Tista’ tappoġġa inizjattiva darba biss, anki jekk aktar minn Stat Membru wieħed ikun tajjeb għalik.
state-minimum-age = Fil-jum li tiffirma jrid ikollok mill-inqas { date-form-years }.
state-minimum-age-calendar-year = Fis-sena li tiffirma trid tagħlaq mill-inqas { date-form-years }.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Ċittadini tal-Unjoni Ewropea li jgħixu f’dan l-Istat Membru.
who-residents_or_nationals = Ċittadini tal-Unjoni Ewropea li jgħixu f’dan l-Istat Membru, u ċ-ċittadini tiegħu, jgħixu fejn jgħixu.
who-residents_or_registered_nationals = Ċittadini tal-Unjoni Ewropea li jgħixu f’dan l-Istat Membru, u ċ-ċittadini tiegħu li jgħixu barra mill-pajjiż u li jkunu għarrfu lill-awtoritajiet tagħhom fejn jgħixu.
who-holders_of_personal_number = Ċittadini tal-Unjoni Ewropea li għandhom numru ta’ identifikazzjoni personali ta’ dan l-Istat Membru.
who-holders_of_document = Ċittadini tal-Unjoni Ewropea li għandhom wieħed mid-dokumenti ta’ hawn taħt, maħruġ minn dan l-Istat Membru.
who-holders_of_number_or_document = Ċittadini tal-Unjoni Ewropea li għandhom numru ta’ identifikazzjoni personali ta’ dan l-Istat Membru, jew wieħed mid-dokumenti ta’ hawn taħt maħruġ minnu.
who-nationals = Ċittadini ta’ dan l-Istat Membru, jgħixu fejn jgħixu.

# What is particular to one State and regime.
who-note-2019-DE = Il-Ġermaniżi li jgħixu barra minn pajjiżhom jistgħu jiffirmaw biss jekk ir-residenza tagħhom tkun irreġistrata ma’ missjoni Ġermaniża barra mill-Ġermanja.
who-note-2019-EL = Fil-Greċja tgħodd is-sena tat-twelid: jista’ jiffirma kull min din is-sena jagħlaq mill-inqas { date-form-years }.
who-note-2011-UK = Ir-Renju Unit kien Stat Membru sal-31 ta’ Jannar 2020.

## The form

form-heading = Id-dikjarazzjoni ta’ appoġġ tiegħek
form-intro = Jekk jogħġbok imla l-kaxxi kollha, ħlief dawk immarkati bħala mhux obbligatorji. Ikteb kollox kif jidher fid-dokumenti tiegħek.
form-optional = (mhux obbligatorju)
form-group-name = Ismek
form-group-residence = Fejn tgħix
form-group-birth = It-twelid tiegħek
form-group-nationality = In-nazzjonalità tiegħek
form-group-document = Id-dokument jew in-numru tiegħek
form-why = Għaliex tintalab din l-informazzjoni?
form-seen-by = Jarawha biss l-awtorità tal-Istat Membru li għażilt, u l-kustodji taċ-ċwievet tal-organizzaturi meta jiftħu l-ġabra. Ladarba tinħażen, ħadd ma jista’ jaqraha fuq dan is-server.
form-destroyed = Tinqered mhux aktar tard minn din id-data: { $date }.
form-example = Eżempju: { $example }
form-choose = Jekk jogħġbok agħżel
form-declaration-heading = L-istqarrija tiegħek
form-warnings-heading = Jekk jogħġbok erġa’ ħares lejn dan
form-accept-warnings = Dak li ktibt huwa korrett.
form-accept-warnings-hint = Immarka din il-kaxxa wara li tqabbel dak li ktibt mad-dokumenti tiegħek. Id-dikjarazzjoni tiegħek imbagħad tiġi rreġistrata kif inhi, u tiddeċiedi l-awtorità.
form-button = Appoġġa “{ $title }”
form-button-hint = Id-dikjarazzjoni tiegħek tiġi rreġistrata meta tagħfas din il-buttuna. Wara tingħata rċevuta li biha tista’ tirtiraha.
form-forget = Battal il-formola
form-forget-hint = Jekk xi ħadd ieħor juża dan l-apparat warajk: dak li ktibt jitneħħa minn dan il-brawżer ukoll.
form-read-first = Tappoġġa l-inizjattiva kif inhi rreġistrata, bil-kliem ta’ hawn fuq.

date-hint = Jum, xahar u sena, pereżempju { $example }
date-day = Jum
date-month = Xahar
date-year = Sena

# Għadd: għajnuniet li jużaw sentenzi oħra.
date-form-years = { $age ->
    [one] sena
    [two] sentejn
    [few] { $age } snin
    [many] { $age }-il sena
   *[other] { $age } sena
}
date-form-states = { $states ->
    [one] Stat Membru wieħed
    [two] żewġ Stati Membri
    [few] { $states } Stati Membri
    [many] { $states }-il Stat Membru
   *[other] { $states } Stat Membru
}
date-form-states-reached = { $count ->
    [one] Stat Membru wieħed laħaq il-minimu
    [two] Żewġ Stati Membri laħqu l-minimu
    [few] { $count } Stati Membri laħqu l-minimu
    [many] { $count }-il Stat Membru laħqu l-minimu
   *[other] { $count } Stat Membru laħqu l-minimu
}

field-given_names-label = Ismijiet (kollha)
field-given_names-hint = L-ismijiet kollha tiegħek, kif jidhru fil-passaport jew fil-karta tal-identità.
field-given_names-example = Marija Tereża
field-given_names-why = L-awtorità tal-Istat Membru tiegħek tqabbel ismek mar-reġistru tagħha, biex jingħaddu biss persuni li tassew jeżistu.

field-family_names-label = Kunjom (jew kunjomijiet)
field-family_names-hint = Kif jidher fil-passaport jew fil-karta tal-identità.
field-family_names-example = Zammit Vella
field-family_names-why = L-awtorità tal-Istat Membru tiegħek tqabbel ismek mar-reġistru tagħha, biex jingħaddu biss persuni li tassew jeżistu.

field-name_at_birth-label = Kunjom fit-twelid
field-name_at_birth-hint = Jekk qatt ma nbidel, erġa’ ikteb il-kunjom li għandek bħalissa.
field-name_at_birth-example = Farrugia
field-name_at_birth-why = Ir-reġistru ta’ dan l-Istat Membru jista’ jkun fih l-isem li kellek meta twelidt.

field-fathers_name-label = Isem missierek
field-fathers_name-hint = Kif jidher fid-dokumenti tiegħek.
field-fathers_name-example = Ġużeppi
field-fathers_name-why = Ir-reġistru ta’ dan l-Istat Membru jagħraf persuni bl-istess isem minn xulxin permezz ta’ isem missierhom.

field-residence_street-label = Triq
field-residence_street-hint = It-triq tar-residenza permanenti tiegħek, mingħajr in-numru tad-dar. Jekk it-toroq m’għandhomx isem, ikteb l-isem tal-post jew tar-razzett.
field-residence_street-example = Triq il-Kbira
field-residence_street-why = L-awtorità ssibek fir-reġistru tagħha permezz tal-indirizz tiegħek.

field-residence_number-label = Numru tad-dar
field-residence_number-hint = Żid it-taraġ, is-sular jew il-flett, jekk ikun hemm.
field-residence_number-example = 12 B
field-residence_number-why = L-awtorità ssibek fir-reġistru tagħha permezz tal-indirizz tiegħek.

field-residence_postcode-label = Kodiċi postali
field-residence_postcode-hint = Il-kodiċi postali tar-residenza permanenti tiegħek.
field-residence_postcode-example = BKR 1234
field-residence_postcode-why = L-awtorità ssibek fir-reġistru tagħha permezz tal-indirizz tiegħek.

field-residence_city-label = Belt jew raħal
field-residence_city-hint = Il-belt jew ir-raħal tar-residenza permanenti tiegħek.
field-residence_city-example = Birkirkara
field-residence_city-why = L-awtorità ssibek fir-reġistru tagħha permezz tal-indirizz tiegħek.

field-residence_country-label = Pajjiż
field-residence_country-hint = Il-pajjiż tar-residenza permanenti tiegħek.
field-residence_country-example = Malta
field-residence_country-why = Jgħid lill-awtorità għandhiex tfittxek fil-pajjiż jew fost iċ-ċittadini tagħha barra mill-pajjiż.

field-date_of_birth-label = Data tat-twelid
field-date_of_birth-hint = Jum, xahar u sena.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Turi li għandek età biżżejjed biex tiffirma, u tagħżlek minn oħrajn bl-istess isem.

field-place_of_birth-label = Post tat-twelid
field-place_of_birth-hint = Belt u pajjiż, kif jidhru fil-passaport jew fil-karta tal-identità.
field-place_of_birth-example = Rabat, Malta
field-place_of_birth-why = Jagħżlek minn oħrajn bl-istess isem u bl-istess data tat-twelid.

field-country_of_permanent_residence-label = Pajjiż ta’ residenza permanenti
field-country_of_permanent_residence-hint = Il-pajjiż fejn għandek ir-residenza permanenti tiegħek. M’hemmx bżonn ta’ indirizz.
field-country_of_permanent_residence-example = Finlandja
field-country_of_permanent_residence-why = Jgħid lill-awtorità għandhiex tfittxek fil-pajjiż jew fost iċ-ċittadini tagħha barra mill-pajjiż.

field-nationality-label = Nazzjonalità
field-nationality-hint = Irid ikollok in-nazzjonalità ta’ Stat Membru tal-Unjoni Ewropea. Jekk għandek aktar minn nazzjonalità waħda, agħżel waħda minnhom.
field-nationality-example = Latvja
field-nationality-why = Iċ-ċittadini tal-Unjoni biss jistgħu jappoġġaw inizjattiva.

field-document_or_number_type-label = Tip ta’ dokument jew ta’ numru
field-document_or_number_type-hint = Agħżel dak li għandek għal idejk. L-ismijiet huma dawk użati f’dak l-Istat Membru.
field-document_or_number_type-example = Karta tal-Identità
field-document_or_number_type-why = L-awtorità trid tkun taf f’liema reġistru għandha tfittex in-numru.

field-document_or_number-label = Numru
field-document_or_number-hint = Iktbu eżattament kif jidher fid-dokument. L-ispazji u l-linji (-) ma jagħmlux ħsara.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Dan l-Istat Membru jsibek fir-reġistru tiegħu permezz ta’ dan in-numru biss. Titolbu l-liġi; l-organizzaturi m’għandhom l-ebda użu għalih.

field-issuing_authority-label = Awtorità li ħarġet id-dokument
field-issuing_authority-hint = Kif tidher fid-dokument, pereżempju l-muniċipju jew il-ministeru.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = F’dan l-Istat Membru d-dokumenti joħorġuhom il-muniċipji, u n-numri waħedhom mhumiex biżżejjed biex jinstabu.

## The lines beside the button

beside-heading = Qabel ma tagħfasha
beside-seen = Jarawha biss l-awtorità tal-Istat Membru tiegħek u l-kustodji taċ-ċwievet tal-organizzaturi
beside-destroyed = Tinqered mhux aktar tard minn: { $date }
beside-certified = Iċċertifikata minn: { $authority }
beside-not-certified = Prova: din is-sistema mhix iċċertifikata
beside-where = Issiġillata, fuq server fl-Unjoni Ewropea

## The check that a person signs

work-running = Kontroll għaddej …
work-done = Il-kontroll irnexxa.
work-failed = Il-kontroll ma ħadimx fuq dan l-apparat. Jekk jogħġbok erġa’ tella’ l-paġna, jew uża ċ-ċifri minflok.
work-use-digits = Uża ċ-ċifri minflok
work-slow = Bħalissa ħafna nies qed jiffirmaw, u għalhekk il-kontroll idum ftit aktar mis-soltu.
work-sending = Il-kontroll għadu għaddej. Id-dikjarazzjoni tiegħek tintbagħat waħedha malli jirnexxi.
digits-heading = Sitt ċifri
digits-always = F’dan il-ġbir kulħadd jikteb ukoll sitt ċifri, għax hekk trid l-awtorità taċ-ċertifikazzjoni.
digits-suspicion = Bħalissa qed jaslu ħafna dikjarazzjonijiet min-network tiegħek. Għalhekk nitolbuk tikteb ukoll sitt ċifri.
digits-listen = Isma’ s-sitt ċifri
digits-listen-hint = Iċ-ċifri jingħadu bil-Malti, bil-mod, u jistgħu jerġgħu jinstemgħu.

digits-label = Is-sitt ċifri
digits-hint = Dan juri li int persuna u mhux programm. Ikteb iċ-ċifri mingħajr spazji.
digits-alt = Stampa b’sitt ċifri. Jekk ma tistax taraha, isma’ ċ-ċifri hawn taħt.
digits-another = Ċifri oħra

## What stops a statement: the summary, then each message says what to do

summary-heading = Għadu ma ġie rreġistrat xejn. Jekk jogħġbok ikkoreġi { $count ->
    [one] ħaġa waħda
    [two] żewġ affarijiet
    [few] { $count } affarijiet
    [many] { $count }-il ħaġa
   *[other] { $count } ħaġa
}:
summary-warnings-heading = Għadu ma ġie rreġistrat xejn. Hemm { $count ->
    [one] tweġiba waħda li tidher
    [two] żewġ tweġibiet li jidhru
    [few] { $count } tweġibiet li jidhru
    [many] { $count }-il tweġiba li jidhru
   *[other] { $count } tweġiba li jidhru
} mhux tas-soltu:
summary-kept = Dak li ktibt għadu hemm.
summary-title-prefix = Jekk jogħġbok iċċekkja:

reject-given_names-empty = Ikteb l-ismijiet tiegħek.
reject-family_names-empty = Ikteb kunjomok.
reject-name_at_birth-empty = Ikteb il-kunjom li kellek fit-twelid. Jekk qatt ma nbidel, ikteb dak li għandek bħalissa.
reject-fathers_name-empty = Ikteb isem missierek.
reject-residence_street-empty = Ikteb it-triq tar-residenza permanenti tiegħek.
reject-residence_number-empty = Ikteb in-numru tad-dar. Jekk id-dar m’għandhiex numru, ikteb 0.
reject-residence_postcode-empty = Ikteb il-kodiċi postali tar-residenza permanenti tiegħek.
reject-residence_city-empty = Ikteb il-belt jew ir-raħal tar-residenza permanenti tiegħek.
reject-residence_country-empty = Agħżel il-pajjiż tar-residenza permanenti tiegħek.
reject-date_of_birth-empty = Ikteb id-data tat-twelid tiegħek.
reject-place_of_birth-empty = Ikteb il-post tat-twelid tiegħek.
reject-country_of_permanent_residence-empty = Agħżel il-pajjiż fejn għandek ir-residenza permanenti tiegħek.
reject-nationality-empty = Agħżel in-nazzjonalità tiegħek.
reject-document_or_number_type-empty = Agħżel liema dokument jew numru qed tagħti.
reject-document_or_number-empty = Ikteb in-numru tad-dokument tiegħek, jew in-numru personali tiegħek.
reject-issuing_authority-empty = Ikteb liema awtorità ħarġet id-dokument.

reject-too-long = It-test fil-kaxxa “{ $field }” huwa twil wisq. Qassru. Numru massimu ta’ karattri: { $max }.
reject-unreadable = Il-kaxxa “{ $field }” fiha karattri li ma jistgħux jiġu rreġistrati. Uża biss ittri, ċifri u punteġġjatura ordinarja; jekk ikkopjajt it-test minn x’imkien, erġa’ iktbu.
reject-unknown-choice = Agħżel waħda mill-għażliet fil-lista għal “{ $field }”.
reject-impossible-date = Din id-data ma teżistix. Ikteb il-jum, ix-xahar u s-sena, pereżempju { $example }.
reject-date-in-future = Din id-data għadha ma waslitx. Iċċekkja s-sena.
reject-too-young = Irid ikollok mill-inqas { date-form-years } biex tiffirma bil-formola ta’ dan l-Istat Membru. Jekk id-data tat-twelid hija ħażina, ikkoreġiha.
reject-too-young-calendar-year = Din is-sena trid tagħlaq mill-inqas { date-form-years } biex tiffirma bil-formola ta’ dan l-Istat Membru. Jekk id-data tat-twelid hija ħażina, ikkoreġiha.

reject-declaration-missing = Immarka l-istqarrija. Mingħajrha d-dikjarazzjoni ta’ appoġġ mhix valida.
reject-state-missing = L-ewwel agħżel l-Istat Membru tiegħek.
reject-state-unknown = Agħżel Stat Membru mil-lista. Dak fl-indirizz ta’ din il-paġna mhux magħruf.
reject-token-expired = Din il-paġna ilha miftuħa aktar minn 12-il siegħa. Dak kollu li ktibt għadu hemm: jekk jogħġbok erġa’ agħfas il-buttuna.
reject-token-invalid = Din il-paġna ma setgħetx tingħaraf. Dak kollu li ktibt għadu hemm: jekk jogħġbok erġa’ agħfas il-buttuna.
reject-challenge-missing = Il-kontroll kontra r-robots kien għadu ma spiċċax. Stenna sakemm jidher li rnexxa, imbagħad erġa’ agħfas il-buttuna.
reject-challenge-invalid = Il-kontroll kontra r-robots ma ħadimx. Issa qed isir mill-ġdid: meta jirnexxi, erġa’ agħfas il-buttuna.
reject-challenge-spent = Din il-formola diġà ntbagħtet bl-istess kontroll. Jekk għafast il-buttuna darbtejn, id-dikjarazzjoni tiegħek tista’ tkun diġà rreġistrata; li terġa’ tiffirma ma jagħmilx ħsara, għax persuna tgħodd darba biss. Issa għaddej kontroll ġdid: meta jirnexxi, tista’ terġa’ tagħfas il-buttuna.
reject-digits-missing = Ikteb is-sitt ċifri li tara jew tisma’.
reject-digits-wrong = Iċ-ċifri ma qablux. Dawn huma ċifri ġodda: jekk jogħġbok erġa’ pprova.
reject-busy = Bħalissa ħafna nies qed jiffirmaw u għadu ma ġie rreġistrat xejn. Dak kollu li ktibt għadu hemm: jekk jogħġbok erġa’ pprova fi ftit sekondi.
reject-too-many = Bħalissa qed jaslu ħafna dikjarazzjonijiet min-network tiegħek, u għadu ma ġie rreġistrat xejn. Dak kollu li ktibt għadu hemm: jekk jogħġbok stenna minuta, imbagħad erġa’ agħfas il-buttuna.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Dan il-kodiċi postali jidher mhux tas-soltu għal dan il-pajjiż. Jekk jogħġbok qabblu mal-indirizz tiegħek.
warn-postcode-shape-example = Dan il-kodiċi postali jidher mhux tas-soltu għal dan il-pajjiż. Ħafna drabi jidher hekk: { $example }.
warn-number-shape = Dan in-numru jidher mhux tas-soltu. Jekk jogħġbok qabblu mad-dokument tiegħek.
warn-number-shape-example = Dan in-numru jidher mhux tas-soltu. Ħafna drabi jidher hekk: { $example }.
warn-number-check-digit = Jista’ jkun hemm żball fil-kitba ta’ dan in-numru: iċ-ċifra ta’ kontroll ma taqbilx. Jekk jogħġbok qabblu ċifra b’ċifra mad-dokument tiegħek.
warn-number-date = Id-data tat-twelid f’dan in-numru ma tistax tkun korretta. Jekk jogħġbok qabbel in-numru ċifra b’ċifra mad-dokument tiegħek.
warn-birth-date-improbable = Skont din id-data għandek aktar minn 120 sena. Jekk jogħġbok iċċekkja s-sena.

## Recorded

thanks-title = Grazzi
thanks-heading = L-appoġġ tiegħek ġie rreġistrat
thanks-recorded-short = Id-dikjarazzjoni ta’ appoġġ tiegħek għal “{ $title }” ġiet irreġistrata. Data: { $date }.
thanks-receipt-label = L-irċevuta tiegħek
thanks-receipt-keep = Żommha: iktibha, ipprintja din il-paġna jew ħu ritratt. Tintwera issa biss u ma tistax terġa’ tintbagħatlek.
thanks-receipt-use = Biha tista’ tirtira din id-dikjarazzjoni sakemm il-ġbir ikun għadu miftuħ. Dan jista’ jagħmlu kull min ikollu l-irċevuta, għalhekk la turiha lil ħadd.
thanks-receipt-print = Ipprintja din il-paġna
thanks-receipt-download = Aħżen l-irċevuta bħala fajl
thanks-receipt-file-name = ircevuta
thanks-no-particulars = Din il-paġna ma turix mill-ġdid dak li ktibt, biex ħadd ma jkun jista’ jaqrah minn fuq spalltejk.
thanks-next-heading = X’jiġri issa
thanks-next-sealed = Id-dikjarazzjoni tiegħek hija ssiġillata. Ħadd ma jista’ jiftaħha aktar fuq dan is-server.
thanks-next-opened = Wara l-ġbir, il-kustodji taċ-ċwievet ({ $quorum } minn { $shares }) jiftħu flimkien id-dikjarazzjonijiet kollha, fuq kompjuter mingħajr network.
thanks-next-verified = L-awtorità tal-Istat Membru tiegħek tivverifika d-dikjarazzjonijiet tagħha u tiċċertifika kemm minnhom huma validi.
thanks-next-commission = Jekk ikun hemm biżżejjed validi, l-inizjattiva titressaq quddiem il-Kummissjoni Ewropea u ssir seduta ta’ smigħ fil-Parlament Ewropew.
thanks-next-destroyed = Id-dikjarazzjonijiet kollha jinqerdu mhux aktar tard minn din id-data: { $date }.
thanks-once = M’għandekx għalfejn terġa’ tiffirma: persuna tgħodd darba biss, ikunu kemm ikunu d-dikjarazzjonijiet li jaslu.
thanks-share-heading = Għarraf lil oħrajn
thanks-share-text = Jekk trid, ibgħat dan l-indirizz lil nies li forsi jixtiequ jaqraw l-inizjattiva. Ma jgħid xejn dwarek.
share-heading = Għarraf lil oħrajn
share-email = Ibgħat bl-email
share-copy = Ikkopja l-indirizz
share-copied = L-indirizz ġie kkopjat.
share-device = Ixxerja b’dan l-apparat …
share-on = Ixxerja fuq { $service }
share-message = Inizjattiva taċ-ċittadini Ewropej li forsi tixtieq taqra: “{ $title }”
thanks-no-receipt-heading = M’hemmx irċevuta x’tintwera
thanks-no-receipt-text = L-irċevuta tintwera darba, eżatt wara l-firma. Jekk diġà rajtha, id-dikjarazzjoni tiegħek hija rreġistrata u m’hemmx aktar x’tagħmel.
thanks-no-receipt-unsure = Jekk ma tafx żgur iffirmajtx, tista’ sempliċement terġa’ tiffirma: persuna tgħodd darba biss.
thanks-to-withdraw = Irtira dikjarazzjoni bl-irċevuta tagħha

## News by e-mail, apart from the statement

news-heading = Tixtieq aħbarijiet dwar din l-inizjattiva?
news-apart = Dan m’għandu x’jaqsam xejn mad-dikjarazzjoni ta’ appoġġ tiegħek, li diġà ġiet irreġistrata. L-indirizz tiegħek jinżamm separat minnha, u ħadd ma jista’ jsir jaf minn wieħed dwar l-ieħor.
news-receipt-first = Jekk jogħġbok l-ewwel aħżen l-irċevuta tiegħek: tintilef meta titlaq minn din il-paġna.
news-label = Indirizz tal-email
news-hint = Pereżempju { $example }
news-example = marija@example.org
news-consent = Naqbel li l-organizzaturi ta’ “{ $title }” jiktbuli bl-email dwar din l-inizjattiva, sa mhux aktar tard minn din id-data: { $date }. Nista’ nwaqqaf dan meta rrid b’link f’kull messaġġ.
news-button = Ibgħatuli l-aħbarijiet
news-noted-title = Innotata
news-noted-heading = It-talba tiegħek ġiet innotata
news-noted-text = L-indirizz tiegħek ġie ssiġillat minnufih għall-organizzaturi. Fi żmien jum jinħażen flimkien ma’ oħrajn, biex ħadd ma jkun jista’ jgħid meta wasal. Jekk dan is-server jieqaf jaħdem qabel, it-talba tiegħek tintilef u sempliċement ma tisma’ xejn.
news-noted-close = Issa tista’ tagħlaq din il-paġna.
news-title = Aħbarijiet bl-email
news-reject-empty = Ikteb l-indirizz tal-email tiegħek.
news-reject-malformed = Dan mhux indirizz tal-email. Indirizz tal-email jidher hekk: { $example }
news-reject-consent = Immarka l-kaxxa jekk trid l-aħbarijiet. Mingħajr il-kunsens tiegħek ħadd ma jista’ jiktiblek.
news-reject-busy = Bħalissa ħafna nies qed jitolbu l-aħbarijiet, u t-talba tiegħek għadha ma ġietx innotata. Jekk jogħġbok erġa’ pprova wara minuta.
news-off-heading = M’hemmx aħbarijiet bl-email
news-off-text = L-organizzaturi ta’ din l-inizjattiva ma jibagħtux aħbarijiet bl-email minn hawn.
unsubscribe-title = Tmiem l-aħbarijiet
unsubscribe-text = Trid twaqqaf l-aħbarijiet dwar din l-inizjattiva? Agħfas il-buttuna, u l-indirizz tiegħek jitneħħa mil-lista.
unsubscribe-button = Waqqaf l-aħbarijiet
unsubscribe-done-heading = Mhux se tirċievi aktar aħbarijiet
unsubscribe-done-text = It-talba tiegħek ġiet irreġistrata. L-organizzaturi jneħħu l-indirizz tiegħek mil-lista qabel ma jerġgħu jiktbu.
unsubscribe-malformed-heading = Din il-link mhix kompluta
unsubscribe-malformed-text = Erġa’ iftaħ il-link fil-messaġġ, jew ikkopjaha kollha.

## Withdrawing

withdraw-title = Irtira l-appoġġ tiegħek
withdraw-intro = Bl-irċevuta li ħadt wara li ffirmajt tista’ tirtira d-dikjarazzjoni ta’ appoġġ tiegħek. Ħadd ma jistaqsik għaliex.
withdraw-label = Irċevuta
withdraw-hint = Iktibha kif intwerietlek. Ittri kbar jew żgħar, spazji u linji (-) ma jagħmlux differenza.
withdraw-button = Irtira din id-dikjarazzjoni
withdraw-lost = Jekk m’għadx għandek l-irċevuta, ikteb lill-organizzaturi: huma jistgħu jaraw li dikjarazzjoni titneħħa jekk tagħti prova tal-identità tiegħek.
withdraw-done-heading = It-talba tiegħek ġiet irreġistrata
withdraw-done-text = Jekk din l-irċevuta hija ta’ dikjarazzjoni ta’ appoġġ, dik id-dikjarazzjoni issa hija rtirata u ma tingħata lill-ebda awtorità.
withdraw-done-same = Għall-protezzjoni tiegħek it-tweġiba hija l-istess, kemm jekk instabet dikjarazzjoni kif ukoll jekk le.
withdraw-done-again = Jekk iffirmajt aktar minn darba, kull irċevuta tirtira d-dikjarazzjoni li ngħatat għaliha.
withdraw-malformed = Din mhix irċevuta. Qabbilha ma’ dik li ktibt: jista’ jkun fiha karattru żejjed jew nieqes.
withdraw-empty = Ikteb l-irċevuta tiegħek.
withdraw-closed = Il-ġbir huwa magħluq. Jekk jogħġbok ikteb lill-organizzaturi: huma jistgħu jaraw li d-dikjarazzjoni tiegħek titneħħa, sakemm ma tkunx diġà ngħatat lill-awtorità.

## A language in which the initiative has no version

no-version-heading = Din l-inizjattiva ma tistax tiġi ffirmata bil-Malti
no-version-text = Dikjarazzjoni ta’ appoġġ tingħata b’lingwa li biha hija rreġistrata l-inizjattiva. L-informazzjoni kollha fuq dan is-sit tinsab bil-Malti; biex tiffirma, agħżel waħda minn dawn il-lingwi:
no-version-read-in = Aqra u ffirma b’din il-lingwa: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Dan l-Istat Membru ma jistax jintgħażel
no-state-not-member = { $state }: fil-jum tal-firma dan il-pajjiż mhuwiex Stat Membru tal-Unjoni Ewropea, u għalhekk ma tistax tingħata dikjarazzjoni ta’ appoġġ għalih.
no-state-left = { $state }: dan il-pajjiż ħareġ mill-Unjoni Ewropea. Dikjarazzjonijiet ta’ appoġġ setgħu jingħataw għalih sa din id-data: { $date }.
no-state-not-yet = { $state }: dan il-pajjiż daħal fl-Unjoni Ewropea f’din id-data: { $date }. Qabel dak il-jum ma tistax tingħata dikjarazzjoni ta’ appoġġ għalih.
no-state-choose = Agħżel Stat Membru ieħor li l-formola tiegħu tgħodd għalik.

## When signing is not possible

status-open-title = L-iffirmar huwa miftuħ
status-open-text = Issa tista’ tappoġġa din l-inizjattiva.
status-locked-title = L-iffirmar huwa sospiż għal ftit
status-locked-text = Is-server reġa’ nxtegħel u qed jistenna li jiftħuh l-operaturi. Ma ntilef xejn minn dak li ġie rreġistrat. Jekk jogħġbok erġa’ ejja fi żmien siegħa.
status-paused-title = L-iffirmar huwa sospiż
status-paused-text = Għalissa l-organizzaturi ssospendew il-ġbir. Ma ntilef xejn minn dak li ġie rreġistrat. Jekk jogħġbok erġa’ ejja aktar tard.
status-not-open-title = Il-ġbir għadu ma bediex
status-not-open-text = Tista’ taqra l-inizjattiva issa. Tkun tista’ tiffirmaha minn din id-data ’l quddiem: { $date }.
status-closed-title = Il-ġbir huwa magħluq
status-closed-text = Id-dikjarazzjonijiet ta’ appoġġ setgħu jingħataw sa din id-data: { $date }. Grazzi lil kull min ħa sehem.
status-disk-full-title = L-iffirmar huwa sospiż għal raġuni teknika
status-disk-full-text = Is-server m’għadx għandu spazju għal dikjarazzjonijiet ġodda. L-operaturi ġew mgħarrfa. Ma ntilef xejn minn dak li ġie rreġistrat. Jekk jogħġbok erġa’ ejja aktar tard.
status-store-failed-title = L-iffirmar huwa sospiż għal raġuni teknika
status-store-failed-text = Bħalissa s-server ma jistax jikteb dikjarazzjonijiet ġodda b’mod sikur, u għalhekk ma jaċċetta l-ebda waħda. Ma ntilef xejn minn dak li ġie rreġistrat. Jekk jogħġbok erġa’ ejja aktar tard.
status-information-stays = Il-bqija ta’ dan is-sit għadha tista’ tinqara kollha.

## Progress

progress-title = Il-progress
progress-intro = Inizjattiva tirnexxi jekk ikollha { $goal } dikjarazzjoni ta’ appoġġ valida, u jekk jintlaħaq ukoll numru minimu f’mill-inqas { date-form-states }.
progress-caption = Dikjarazzjonijiet ta’ appoġġ skont l-Istat Membru
progress-column-state = Stat Membru
progress-column-statements = Dikjarazzjonijiet
progress-column-threshold = Minimu
progress-column-share = Sehem mill-minimu
progress-total = L-Istati Membri kollha
progress-reached = Il-minimu ntlaħaq
progress-states-reached = { $count ->
    [0] Il-minimu għadu ma ntlaħaq f’ebda Stat Membru.
    [one] Stat Membru wieħed laħaq il-minimu.
    [two] Żewġ Stati Membri laħqu l-minimu.
    [few] { $count } Stati Membri laħqu l-minimu.
    [many] { $count }-il Stat Membru laħqu l-minimu.
   *[other] { $count } Stat Membru laħqu l-minimu.
}
progress-percent = { $percent }%
progress-not-verified = Dawn id-dikjarazzjonijiet inġabru hawn. Kemm minnhom huma validi jiddeċiduh l-awtoritajiet wara l-ġbir.
progress-map = Stati Membri skont is-sehem tal-minimu li laħqu
progress-map-hint = L-istess figuri jinsabu fit-tabella ta’ hawn taħt.
progress-map-none = għad m’hemmx
progress-map-reached = il-minimu ntlaħaq
progress-column-reserve = B’riżerva
progress-reserve-hint = L-awtoritajiet isibu li xi dikjarazzjonijiet mhumiex validi. Għalhekk iġbor aktar mill-minimu: bir-riżerva, il-minimu xorta jintlaħaq anki jekk { $percent } tad-dikjarazzjonijiet ma jkunux validi.
progress-still-needed = Għad jonqsu: { $count }
progress-timeline-heading = Jum b’jum
progress-timeline-hint = Dak li ġie ppubblikat fi tmiem kull jum.
progress-timeline-column-day = Jum
progress-timeline-column-sum = Ippubblikati
progress-timeline-column-more = Dak il-jum
progress-timeline-picture = In-numru ppubblikat tela’ għal { $count } (perjodu: { $from } – { $to }).
progress-timeline-none = L-ewwel jum għadu ma spiċċax.
progress-milestones-heading = Tragwardi
progress-milestones-none = L-ewwel tragward għad irid jintlaħaq.
progress-feed = Segwi t-tragwardi f’qarrej tal-feeds
progress-open-data = L-istess figuri bħala data miftuħa

## Milestones, the feed, and what other sites embed

feed-title = Tragwardi ta’ “{ $title }”
milestone-opened = Il-ġbir beda
milestone-count = { $count ->
    [one] { $count } dikjarazzjoni ta’ appoġġ
    [two] { $count } dikjarazzjonijiet ta’ appoġġ
    [few] { $count } dikjarazzjonijiet ta’ appoġġ
    [many] { $count }-il dikjarazzjoni ta’ appoġġ
   *[other] { $count } dikjarazzjoni ta’ appoġġ
}
milestone-state = Il-minimu ntlaħaq fi Stat Membru ieħor: { $state }
milestone-states = { date-form-states-reached }, daqskemm hemm bżonn
milestone-goal = { $goal } dikjarazzjoni ta’ appoġġ: daqskemm hemm bżonn
milestone-closed = Il-ġbir huwa magħluq
widget-frame-title = Il-progress ta’ “{ $title }”
widget-button = Aqra u ffirma
widget-where = Tiffirma fuq il-paġna tal-ġbir, f’dan l-indirizz: { $host }.
widget-new-window = (tinfetaħ tieqa ġdida)

## Privacy

privacy-title = Privatezza
privacy-intro = X’jiġri mid-data tiegħek, bi kliem sempliċi. L-istqarrija meħtieġa mil-liġi tinsab aktar ’l isfel.
privacy-who-heading = Min hu responsabbli
privacy-who-text = L-organizzaturi ta’ din l-inizjattiva. Tista’ tikkuntattjahom hawn:
privacy-what-heading = X’jinġabar, u għalxiex
privacy-what-text = Id-dettalji li jitlob l-Istat Membru tiegħek, u xejn aktar. Għandhom għan wieħed: li juru li biżżejjed ċittadini jappoġġaw din l-inizjattiva.
privacy-not-heading = X’ma jinġabarx
privacy-not-text = La l-indirizz tal-apparat tiegħek, la cookies li jsegwuk, la statistika minn terzi, u lanqas fonts jew skripts minn postijiet oħra. Waqt li tiffirma jkun hemm mhux aktar minn żewġ cookies, li dan is-sit biss jista’ jaqrahom: idumu sakemm tkun intweriet il-paġna bl-irċevuta. Dak li ktibt u għadu ma ntbagħatx jibqa’ f’din it-tab tal-brawżer tiegħek, u jitħassar minn hemm malli tkun iffirmajt.
privacy-sees-heading = Min jaraha
privacy-sees-text = L-awtorità tal-Istat Membru li tiffirma għalih, u l-kustodji taċ-ċwievet tal-organizzaturi fil-mument tal-ftuħ. L-operaturi ta’ dan is-server ma jistgħux jaqraw dikjarazzjonijiet maħżuna.
privacy-keeps-heading = Kemm iddum tinżamm
privacy-keeps-text-2011 = L-aktar xahar wara li l-inizjattiva titressaq quddiem il-Kummissjoni, jew 18-il xahar wara r-reġistrazzjoni tagħha, skont liema jiġi l-ewwel. Għal din l-inizjattiva dan ifisser mhux aktar tard minn din id-data: { $date }.
privacy-keeps-text-2019 = L-aktar xahar wara li l-inizjattiva titressaq quddiem il-Kummissjoni, jew 21 xahar wara l-bidu tal-ġbir, skont liema jiġi l-ewwel. Għal din l-inizjattiva dan ifisser mhux aktar tard minn din id-data: { $date }.
privacy-keeps-proceedings = Id-dikjarazzjonijiet jistgħu jinżammu għal aktar żmien biss jekk ikollha bżonnhom qorti jew awtorità, u dan sakemm jintemmu dawk il-proċedimenti.
privacy-news-heading = Aħbarijiet bl-email
privacy-news-text = Jekk tħalli indirizz tal-email wara li tiffirma, l-organizzaturi jużawh għall-aħbarijiet dwar din l-inizjattiva u għal xejn aktar. Jiġi ssiġillat għalihom, jinżamm separat mid-dikjarazzjonijiet b’data iżda mingħajr ħin, u jitħassar malli twaqqaf l-aħbarijiet, u fi kwalunkwe każ mhux aktar tard minn din id-data: { $date }.
privacy-partner-heading = Kif wasalt hawn
privacy-partner-text = Jekk wasalt hawn minn link ta’ sieħeb, l-għadd ta’ dak is-sieħeb jiżdied b’wieħed. Dan ma jinħażinx mad-dikjarazzjoni tiegħek.
privacy-rights-heading = Id-drittijiet tiegħek
privacy-rights-text = Tista’ tistaqsi tinżammx data dwarek, u titlob li tiġi kkoreġuta, ristretta jew imħassra. Ikteb lill-organizzaturi, u huma jweġbu fi żmien xahar. Bl-irċevuta tista’ tirtira d-dikjarazzjoni tiegħek int stess.
privacy-rights-sealed = Billi d-dikjarazzjonijiet maħżuna huma ssiġillati, l-organizzaturi jistgħu jfittxu tiegħek biss meta l-kustodji taċ-ċwievet jiftħu l-ġabra. Ordni biex titneħħa minnha tinżamm sa dakinhar u mbagħad titwettaq.
privacy-complaint-heading = Fejn tista’ tilmenta
privacy-complaint-text = Tista’ tmur għand l-awtorità għall-protezzjoni tad-data tal-Istat Membru fejn tgħix, jew fejn taħseb li nkisret regola.
privacy-statutory-heading = L-istqarrija dwar il-privatezza tar-regolament
privacy-unofficial = Dan il-kliem huwa tagħna u mhux uffiċjali. Dak awtentiku jinsab fil-Ġurnal Uffiċjali tal-Unjoni Ewropea.

## How your data is protected

trust-title = Kif inhi mħarsa d-data tiegħek
trust-intro = Din il-paġna tgħid min jista’ jaqra xiex, u għaliex. Il-biċċa l-kbira tista’ tivverifikaha int stess.
trust-journey-heading = Il-vjaġġ tad-dikjarazzjoni tiegħek
trust-journey-typing = Waqt li tikteb, xejn ma joħroġ mill-apparat tiegħek.
trust-journey-sending = Meta tagħfas il-buttuna, id-dikjarazzjoni tiegħek tintbagħat kriptata lil dan is-server. Tiġi ċċekkjata hemm, fil-memorja biss.
trust-journey-sealing = Qabel ma tinħażen, tiġi ssiġillata biċ-ċavetta tal-kumitat tal-organizzaturi. Wara dan ma jistax jiftaħha s-server, u lanqas min jisraqlu d-diski jew il-kopji ta’ riżerva.
trust-journey-opening = Wara l-ġbir, il-kustodji taċ-ċwievet ({ $quorum } minn { $shares }) jgħaqqdu l-partijiet tagħhom taċ-ċavetta fuq kompjuter mingħajr network, u jiftħu l-ġabra.
trust-journey-handover = Kull awtorità tirċievi biss id-dikjarazzjonijiet tal-Istat Membru tagħha.
trust-server-heading = X’jista’ jaqra s-server, u x’ma jistax
trust-server-can = Jara dikjarazzjoni għall-mument li fih tibgħatha. L-Istat Membru, il-jum u l-lingwa tal-formola jżommhom f’forma li tinqara.
trust-server-cannot = Ma jistax jaqra ismek, l-indirizz, in-numru jew xi ħaġa oħra minn dikjarazzjoni li tkun inħażnet. Ma jaħżinx l-indirizz tal-apparat tiegħek; il-firewall ta’ quddiemu biss iżomm reġistru qasir tal-konnessjonijiet, separat mid-dikjarazzjonijiet, kif jitolbu r-regoli tekniċi.
trust-server-limits = Tajjeb tkun taf dan ukoll: min jieħu l-kontroll tas-server waqt li jkun qed jaħdem jista’, minn dak il-ħin ’il quddiem, jaqra dak li jinkiteb, u jista’ jittestja suppożizzjoni dwar jekk persuna partikolari ffirmatx.
trust-once-heading = Tgħodd darba, u ma jsir jaf ħadd
trust-once-text = Jekk xi ħadd jiffirma darbtejn, iż-żewġ dikjarazzjonijiet jingħataw l-istess tweġiba u l-persuna tgħodd darba. Għalhekk ħadd ma jista’ jsir jaf hawn iffirmajtx, u ħadd ma jista’ jżommok milli tiffirma.
trust-keys-heading = Fejn huma ċ-ċwievet
trust-keys-committee = Iċ-ċavetta privata tal-kumitat saret fuq kompjuter mingħajr network, u qatt ma kienet fuq dan is-server. Teżisti biss f’partijiet ({ $shares } b’kollox), kull waħda f’idejn kustodju differenti. Biex tintuża jridu jinġabru { $quorum } minnhom, ikunu liema jkunu.
trust-keys-committee-rehearsal = F’din il-prova l-programm innifsu għamel iċ-ċavetta tal-kumitat u jżomm il-partijiet tagħha ({ $shares } b’kollox). F’ġbir veru jagħmluha l-kustodji taċ-ċwievet fuq kompjuter mingħajr network, u biex tintuża jridu jinġabru { $quorum } mill-partijiet, ikunu liema jkunu.
trust-keys-thumbprint = Il-marka tas-swaba’ taċ-ċavetta tal-kumitat
trust-keys-thumbprint-hint = Il-kustodji taċ-ċwievet għandhom l-istess marka fuq il-karta.
trust-keys-appliance = Iċ-ċavetta pubblika tal-firma ta’ dan is-server
trust-keys-appliance-hint = Biha s-server jiffirma dak li jgħaddi lill-oħrajn, biex ma jkun jista’ jiddaħħal xejn bil-moħbi.
trust-keys-ceremony = Iċ-ċavetta tal-kumitat saret f’din id-data: { $date }.
trust-end-heading = It-tmiem
trust-end-text = Il-liġi titlob li l-organizzaturi jeqirdu d-dikjarazzjonijiet kollha, ikunu fejn ikunu l-kopji tagħhom, mhux aktar tard minn din id-data: { $date }.
trust-place-heading = Fejn jinsab is-server
trust-place-text = Il-liġi titlob li d-data tinħażen fit-territorju ta’ Stat Membru tal-Unjoni Ewropea.
trust-source-heading = Iċċekkja int stess
trust-source-text = Is-softwer għandu sors miftuħ. Kulħadd jista’ jaqrah, jibnih u jittestjah; il-formati tiegħu huma ddokumentati, biex oħrajn ikunu jistgħu jiktbu programmi li jaqrawhom.
trust-version = Verżjoni tas-softwer

## Help

help-title = Għajnuna
help-intro = Tweġibiet għal dak li n-nies jistaqsu l-aktar.
help-initiative-question = X’inhi inizjattiva taċ-ċittadini Ewropej?
help-initiative-answer = Biha miljun ċittadin jistgħu jitolbu lill-Kummissjoni Ewropea tipproponi liġi. Il-Kummissjoni trid twieġeb u tgħid x’se tagħmel, u għaliex.
help-who-question = Min jista’ jiffirma?
help-who-answer = Ċittadini tal-Unjoni li għandhom età biżżejjed. Il-kundizzjonijiet l-oħra jvarjaw skont l-Istat Membru: agħżel wieħed, u l-formola tgħidlek min jista’ jużaha.
help-several-question = Ngħix fi Stat Membru u għandi n-nazzjonalità ta’ ieħor. Liema wieħed nagħżel?
help-several-answer-2011 = Kull wieħed li l-formola tiegħu tgħodd għalik, iżda wieħed biss. Il-formola ta’ kull Stat Membru tgħid min jista’ jużaha.
help-several-answer-2019 = Dak li għandek in-nazzjonalità tiegħu. Fejn tgħix ma jagħmilx differenza.
help-number-question = Għaliex jintalab numru ta’ dokument jew numru personali?
help-number-answer = Xi Stati Membri jivverifikaw bih li l-firmatarju jeżisti. Hija l-liġi li tgħid liema Stati Membri jitolbuh. L-organizzaturi ma jistgħux jużawh għal ħaġa oħra.
help-document-question = Id-dokument tiegħi mhux fil-lista.
help-document-answer = Għal dan l-Istat Membru jgħoddu biss id-dokumenti fil-lista. Forsi għandek wieħed ieħor minnhom, jew forsi tgħodd għalik il-formola ta’ Stat Membru ieħor.
help-warning-question = Il-paġna tgħid li n-numru tiegħi jidher mhux tas-soltu, iżda huwa tajjeb.
help-warning-answer = F’dak il-każ immarka “Dak li ktibt huwa korrett” u erġa’ agħfas il-buttuna. Id-dikjarazzjoni tiegħek tiġi rreġistrata kif inhi.
help-again-question = Ma nafx iffirmajtx qabel. Nista’ nerġa’ niffirma?
help-again-answer = M’hemmx għalfejn, iżda ma jagħmilx ħsara: persuna tgħodd darba biss.
help-other-question = Nista’ niffirma għal xi ħadd ieħor?
help-other-answer = Le. Kulħadd jiffirma personalment. Tista’ tgħin lil xi ħadd jikteb, jekk dik il-persuna tkun miegħek u tkun trid l-għajnuna.
help-withdraw-question = Nista’ nirtira l-appoġġ tiegħi?
help-withdraw-answer = Iva, bl-irċevuta li ħadt wara li ffirmajt, sakemm il-ġbir ikun għadu miftuħ.
help-receipt-question = Tlift l-irċevuta tiegħi.
help-receipt-answer = Ma tistax terġa’ tintwera, għax is-server ma jafx liema hi tiegħek. Id-dikjarazzjoni tiegħek tibqa’ valida. Jekk tridha titneħħa, ikteb lill-organizzaturi.
help-robot-question = X’jagħmel il-kontroll kontra r-robots?
help-robot-answer = L-apparat tiegħek jagħmel kalkolu żgħir li jieħu sekonda jew tnejn. Għal persuna waħda dan mhu xejn; għal min irid jibgħat miljuni ta’ dikjarazzjonijiet foloz huwa ħafna. Ma tieħu sehem l-ebda parti terza.
help-scripts-question = Nista’ niffirma mingħajr skripts, jew b’qarrej tal-iskrin?
help-scripts-answer = Iva. Kull kaxxa għandha tikketta u kull messaġġ huwa marbut mal-kaxxa tiegħu. Mingħajr skripts, sitt ċifri jieħdu post il-kontroll: tista’ taqrahom fi stampa jew tismagħhom bil-lingwa tiegħek.
help-next-question = X’jiġri wara li niffirma?
help-next-answer = Id-dikjarazzjoni tiegħek tibqa’ ssiġillata sa tmiem il-ġbir. Imbagħad tivverifikaha l-awtorità tal-Istat Membru tiegħek, u tinqered.
help-contact-question = Xi ħaġa mhix taħdem, jew għandi mistoqsija oħra.
help-contact-answer = Ikteb lill-organizzaturi. Jekk jogħġbok tibgħatilhomx in-numru tad-dokument jew in-numru personali tiegħek.

## Accessibility

accessibility-title = Aċċessibbiltà
accessibility-intro = Kulħadd għandu jkun jista’ jiffirma hawn, b’kull apparat u b’kull ħila.
accessibility-aim = Dan is-sit inbena biex jissodisfa l-Linji Gwida għall-Aċċessibbiltà tal-Kontenut tal-Web (WCAG) 2.2, livell AA, u l-istandard Ewropew EN 301 549.
accessibility-ways-heading = Modi kif tużah
accessibility-way-keyboard = Bit-tastiera biss, b’qarrej tal-iskrin, bil-leħen jew bi swiċċ.
accessibility-way-large = Imkabbar erba’ darbiet, bil-kuluri u bil-kuntrast tiegħek, ċar jew skur, bil-moviment jew mingħajru.
accessibility-way-simple = Fuq telefowns qodma u konnessjonijiet bil-mod, f’brawżers tat-test, mingħajr skripts, fuq il-karta.
accessibility-way-no-puzzle = Mingħajr taħbil il-moħħ: kontroll li jsir waħdu, jew sitt ċifri li taqrahom jew tismagħhom, kif jaqbillek l-aħjar.
accessibility-way-time = Mingħajr għaġla: paġna miftuħa tibqa’ tajba għal 12-il siegħa.
accessibility-tested-heading = Kif ġie ttestjat
accessibility-tested-text = Qabel kull verżjoni ġdida, programm jeżamina kull paġna f’kull lingwa, tema u wisa’. Il-programmi ma jsibux kollox.
accessibility-problem-heading = Jekk xi ħaġa tfixklek
accessibility-problem-text = Ikteb lill-organizzaturi u għidilhom x’ridt tagħmel u x’ġara. Jekk jogħġbok tibgħatilhomx in-numru tad-dokument jew in-numru personali tiegħek.

## The certificate

certificate-title = Ċertifikat
certificate-intro = Qabel ma d-dikjarazzjonijiet ikunu jistgħu jinġabru online, l-awtorità tal-Istat Membru fejn jinħażnu teżamina s-sistema u tiċċertifika li din tikkonforma mal-liġi.
certificate-rehearsal = Din hija prova. Is-sistema mhix iċċertifikata, u dak li jinġabar hawn mhu validu mkien.
certificate-none = Iċ-ċertifikat għadu mhux ippubblikat hawn. Sakemm jiġi ppubblikat, ma tista’ tinġabar l-ebda dikjarazzjoni.
certificate-authority = Awtorità taċ-ċertifikazzjoni
certificate-date = Data taċ-ċertifikat
certificate-number = Numru taċ-ċertifikat
certificate-download = Aqra ċ-ċertifikat

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Din it-talba ma setgħetx tinftiehem
failure-400-what = Xi ħaġa fiha ma kinitx kif tibgħatha din il-paġna. Ma ġie rreġistrat xejn.
failure-400-next = Erġa’ lura għall-inizjattiva u ibda minn hemm.
failure-404-title = Paġna bħal din ma teżistix
failure-404-what = Forsi l-indirizz inkiteb ħażin jew m’għadux jintuża.
failure-404-next = Mur għall-inizjattiva: minn hemm tista’ tasal għall-paġni kollha.
failure-405-title = Dan ma jaħdimx b’dan il-mod
failure-405-what = L-indirizz jeżisti, iżda ma jweġibx għal talba ta’ dan it-tip. Ma ġie rreġistrat xejn.
failure-405-next = Mur għall-inizjattiva u uża l-formola li hemm.
failure-408-title = Dan dam wisq
failure-408-what = It-talba tiegħek ma waslitx kompluta. Ma ġie rreġistrat xejn.
failure-408-next = Iċċekkja l-konnessjoni tiegħek, erġa’ lura u agħfas il-buttuna mill-ġdid.
failure-413-title = Dan kien iżżejjed
failure-413-what = It-talba kienet akbar minn kull formola ta’ dan is-sit. Ma ġie rreġistrat xejn.
failure-413-next = Erġa’ lura, qassar dak li ktibt u agħfas il-buttuna mill-ġdid.
failure-415-title = Il-formola waslet f’format mhux magħruf
failure-415-what = Dan is-sit jaċċetta biss formoli kif jibgħathom brawżer. Ma ġie rreġistrat xejn.
failure-415-next = Mur għall-inizjattiva u uża l-formola li hemm.
failure-422-title = Jekk jogħġbok iċċekkja dak li ktibt
failure-422-what = Xi ħaġa hija nieqsa jew ħażina. Għadu ma ġie rreġistrat xejn.
failure-422-next = Erġa’ lura għall-formola: ħdejn kull kaxxa hemm miktub x’għandek tagħmel.
failure-429-title = Wisq tentattivi
failure-429-what = F’qasir żmien waslu ħafna talbiet min-network tiegħek. Ma ġie rreġistrat xejn.
failure-429-next = Stenna ftit minuti, imbagħad erġa’ pprova.
failure-431-title = Il-brawżer tiegħek bagħat iżżejjed
failure-431-what = L-intestatura tat-talba kienet kbira wisq, forsi minħabba ħafna cookies. Ma ġie rreġistrat xejn.
failure-431-next = Iftaħ il-paġna f’tieqa privata u erġa’ pprova.
failure-500-title = Xi ħaġa marret ħażin min-naħa tagħna
failure-500-what = Mhix ħtija tiegħek. Jekk kont għadek kif għafast il-buttuna u ma rajtx irċevuta, jekk jogħġbok qis li ma ġie rreġistrat xejn.
failure-500-next = Erġa’ pprova fi ftit minuti. Jekk fil-fatt kont iffirmajt, xorta tgħodd darba biss.
failure-503-title = Jekk jogħġbok erġa’ pprova fi ftit ħin
failure-503-what = Hawn wisq nies fl-istess ħin, jew is-server għadu kif qed jibda. Ma ġie rreġistrat xejn.
failure-503-next = Stenna ftit sekondi u erġa’ pprova.
failure-reference = Jekk tiktbilna dwar dan, agħti din ir-referenza: { $reference }
failure-home = Għall-inizjattiva
failure-again = Erġa’ pprova
