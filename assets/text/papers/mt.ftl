# Cista, Malti. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Paġna { $page } minn { $count }
paper-made = Magħmul b’Cista fi { $date }
paper-rehearsal = Prova: kulma hemm fuq din il-karta huwa vvintat, u xejn minnu ma jgħodd.
paper-model-2011 = Mudell: l-Anness { $reference } tar-Regolament (UE) Nru 211/2011, bi kliemna stess. Il-mudell awtentiku jinsab f’Il-Ġurnal Uffiċjali tal-Unjoni Ewropea.
paper-model-2019 = Mudell: l-Anness { $reference } tar-Regolament (UE) 2019/788, bi kliemna stess. Il-mudell awtentiku jinsab f’Il-Ġurnal Uffiċjali tal-Unjoni Ewropea.

paper-initiative-heading = L-inizjattiva
paper-initiative-title = Titlu tal-inizjattiva
paper-initiative-subject = Suġġett
paper-initiative-period = Perjodu tal-ġbir
paper-initiative-register = Paġna fir-reġistru tal-Kummissjoni
paper-organisers-heading = L-organizzaturi
paper-organisers-others = Organizzaturi oħra
paper-organisers-address = Indirizz postali

paper-count-column = Kemm
paper-count-online = Iffirmati online
paper-count-paper = Iffirmati fuq il-karta
paper-count-esigned = Iffirmati b’firma elettronika avvanzata
paper-count-states = Stati Membri fejn intlaħaq il-minimu

paper-sign-heading = Dikjarazzjoni u firem
paper-sign-place = Post u data
paper-sign-representative = Firma tar-rappreżentant
paper-sign-substitute = Firma tas-sostitut
paper-sign-entity = Firma għall-entità legali
paper-sign-authority = Firma u timbru uffiċjali

## The guide: the first page of a package

paper-guide-title = Dikjarazzjonijiet ta’ appoġġ għall-verifika
paper-guide-intro = Dan il-pakkett fih id-dikjarazzjonijiet ta’ appoġġ għal inizjattiva taċ-ċittadini Ewropej għall-Istat Membru tagħkom. Din il-gwida tgħid x’fih, kif jinfetaħ u jingħadd, x’jintbagħat lura u meta jinqered.
paper-guide-authority = Għall-awtorità kompetenti ta’ dan l-Istat Membru

paper-guide-part = Din hija l-parti { $page } minn { $count }. Kull parti hija pakkett għaliha; in-numri ta’ taħt huma tal-partijiet kollha flimkien.
paper-guide-holds-heading = X’fih il-pakkett
paper-guide-packaged = Dikjarazzjonijiet ta’ appoġġ għall-verifika, waħda għal kull persuna
paper-guide-alternatives = Alternattivi: formoli oħra tal-istess persuni
paper-guide-namesakes = Dikjarazzjonijiet b’omonimu
paper-guide-repeats = Ripetizzjonijiet, imħollija barra
paper-guide-withdrawn = Irtirati mill-firmatarju, imħollija barra
paper-guide-failures = Ma setgħux jinqraw, imsemmija fil-manifest
paper-guide-submissions = Formoli riċevuti b’kollox
paper-guide-sum = Il-formoli riċevuti huma s-somma tad-dikjarazzjonijiet, l-alternattivi, ir-ripetizzjonijiet, l-irtirati u dawk li ma jinqrawx.
paper-guide-alternatives-text = Alternattivi: min iffirma diversi drabi b’dettalji differenti jidher darba fost id-dikjarazzjonijiet. Il-formoli l-oħra jinsabu fil-fajls li isimhom jibda b’{ $example }, kull waħda bl-identifikatur tad-dikjarazzjoni li tappartjeni għaliha. Jekk dik id-dikjarazzjoni ma tirriżultax valida, tistgħu tiċċekkjaw l-alternattivi tagħha. Minn kull persuna tgħodd l-aktar formola waħda.
paper-guide-namesakes-text = Omonimi: xi persuni għandhom l-istess ismijiet u, fejn titlobha l-formola, l-istess data tat-twelid, iżda mhux l-istess numru, dokument jew Stat Membru. Jistgħu jkunu żewġ persuni jew waħda. Lista għaliha ssemmihom bl-identifikatur. Tiddeċiedu intom.
paper-guide-remarks-text = { $count ->
    [one] Rimarki: hemm x’jingħad dwar { $count } dikjarazzjoni. Lista għaliha ssemmiha bl-identifikatur.
    [two] Rimarki: hemm x’jingħad dwar { $count } dikjarazzjonijiet. Lista għaliha ssemmihom bl-identifikatur.
    [few] Rimarki: hemm x’jingħad dwar { $count } dikjarazzjonijiet. Lista għaliha ssemmihom bl-identifikatur.
    [many] Rimarki: hemm x’jingħad dwar { $count }-il dikjarazzjoni. Lista għaliha ssemmihom bl-identifikatur.
   *[other] Rimarki: hemm x’jingħad dwar { $count } dikjarazzjoni. Lista għaliha ssemmihom bl-identifikatur.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } dikjarazzjoni waslet minn netwerk li bagħat għadd mhux tas-soltu f’daqqa. Dan waħdu ma jagħmilhiex anqas valida.
    [two] { $count } dikjarazzjonijiet waslu minn netwerks li bagħtu għadd mhux tas-soltu f’daqqa. Dan waħdu ma jagħmel l-ebda waħda minnhom anqas valida.
    [few] { $count } dikjarazzjonijiet waslu minn netwerks li bagħtu għadd mhux tas-soltu f’daqqa. Dan waħdu ma jagħmel l-ebda waħda minnhom anqas valida.
    [many] { $count }-il dikjarazzjoni waslu minn netwerks li bagħtu għadd mhux tas-soltu f’daqqa. Dan waħdu ma jagħmel l-ebda waħda minnhom anqas valida.
   *[other] { $count } dikjarazzjoni waslu minn netwerks li bagħtu għadd mhux tas-soltu f’daqqa. Dan waħdu ma jagħmel l-ebda waħda minnhom anqas valida.
}

paper-guide-files-heading = Il-fajls
paper-guide-files-name = Isem il-fajl
paper-guide-file-guide = din il-gwida
paper-guide-file-request = it-talba għall-verifika
paper-guide-file-certificate = ċertifikat vojt biex timlewh
paper-guide-file-xml = id-dikjarazzjonijiet fil-format XML tal-Kummissjoni, għall-importazzjoni
paper-guide-file-csv = l-istess dikjarazzjonijiet bħala tabella
paper-guide-file-pdf = l-istess dikjarazzjonijiet bit-tqassim tal-formola, biex jinqraw jew jiġu pprintjati
paper-guide-file-alternatives = l-alternattivi
paper-guide-file-namesakes = il-lista tal-omonimi
paper-guide-file-remarks = il-lista tar-rimarki
paper-guide-file-committee = id-dettalji pubbliċi taċ-ċavetta tal-organizzaturi, li biha huwa ffirmat il-manifest
paper-guide-file-manifest = l-għadd, u s-SHA-256 ta’ kull fajl ieħor
paper-guide-file-signature = il-firma elettronika tal-organizzaturi fuq il-manifest

paper-guide-count-heading = Kif tgħoddu
paper-guide-count-text = F’tabella CSV kull ringiela wara l-ewwel waħda hija formola, f’fajl XML kull element { $field }. In-numri jridu jkunu dawk mogħtija hawn.

paper-guide-sample-heading = Kif tiġbdu kampjun każwali
paper-guide-sample-text = Jekk tivverifikaw kampjun, dan il-kmand jiġbed wieħed u jagħti l-intervall ta’ kunfidenza. Agħżlu ż-żerriegħa intom, pereżempju billi titfgħu d-dadi: ħadd m’għandu jkun jafha minn qabel. Żommuha, u kulħadd ikun jista’ jerġa’ jiġbed l-istess kampjun.

paper-guide-import-heading = Kif timportaw
paper-guide-import-xml = Il-fajls XML għandhom l-elementi tas-software tal-ġbir tal-Kummissjoni, sabiex programmi magħmula għalih ikunu jistgħu jaqrawhom.
paper-guide-import-csv = It-tabelli CSV huma f’UTF-8, b’virgoli bejn iċ-ċelel. Importaw kull kolonna bħala test, sabiex l-ebda numru ma jitlef iż-żerijiet tal-bidu. Appostrofu quddiem l-ewwel karattru ta’ ċella jżomm lil spreadsheet milli jieħu ċ-ċella bħala formula: mhuwiex parti minn dak li nkiteb.

paper-guide-return-heading = X’jintbagħat lura, u sa meta
paper-guide-return-text = Ibagħtu lill-persuni ta’ kuntatt ċertifikat li jgħid kemm dikjarazzjonijiet ta’ appoġġ huma validi. Huwa bla ħlas. Tistgħu tużaw dak vojt jew formola tagħkom.
paper-guide-return-deadline = Ir-Regolament jagħtikom tliet xhur mill-jum li fih irċevejtu t-talba.
paper-guide-return-received = Riċevuta fi
paper-guide-return-due = Ċertifikat sa mhux aktar tard minn

paper-guide-destroy-heading = Meta teqirdu l-pakkett
paper-guide-destroy-2011 = Eqirdu l-pakkett, dak kollu li sar minnu u kull kopja mhux aktar tard minn xahar wara li toħorġu ċ-ċertifikat. Dak biss li jeħtieġu proċeduri amministrattivi jew ġudizzjarji jista’ jinżamm għal aktar żmien, sa ġimgħa wara d-deċiżjoni finali.
paper-guide-destroy-2019 = Eqirdu l-pakkett, dak kollu li sar minnu u kull kopja mhux aktar tard minn tliet xhur wara li ttemmu l-verifika. Dak biss li jeħtieġu proċeduri amministrattivi jew ġudizzjarji jista’ jinżamm għal aktar żmien, sa xahar wara li jintemmu.
paper-guide-questions = Mistoqsijiet? Iktbu lill-persuni ta’ kuntatt:

## How to open a package: on the guide and on the letter

paper-open-heading = Kif tiftħu l-pakkett
paper-open-place = Iftħuh fuq kompjuter li jistgħu jużaw biss dawk li jivverifikaw.
paper-open-age = Il-pakkett huwa kkriptat għaċ-ċavetta age tal-awtorità tagħkom. Fuq il-kompjuter li fih iċ-ċavetta sigrieta, iktbu:
paper-open-age-passphrase = Il-pakkett huwa kkriptat b’age taħt frażi sigrieta ta’ tmien kelmiet. Iktbu dan il-kmand, imbagħad il-frażi sigrieta:
paper-open-gpg = Il-pakkett huwa kkriptat għaċ-ċertifikat OpenPGP tal-awtorità tagħkom. Fuq il-kompjuter li fih iċ-ċavetta sigrieta, iktbu:
paper-open-cms = Il-pakkett huwa kkriptat għaċ-ċertifikat X.509 tal-awtorità tagħkom. Fuq il-kompjuter li fih iċ-ċavetta sigrieta, iktbu:
paper-open-zip = Il-pakkett huwa arkivju ZIP, ikkriptat b’AES-256 taħt frażi sigrieta ta’ tmien kelmiet. Iftħu l-arkivju bi programm li jaf AES, bħal 7-Zip, u iktbu l-frażi sigrieta. Il-programm li bih Windows innifsu jiftaħ arkivji ZIP ma jafx AES. F’terminal il-kmand huwa:
paper-open-letter = Il-frażi sigrieta tasal għandkom f’ittra, b’mod ieħor.
paper-open-either = L-istess pakkett jiġi f’żewġ forom, u waħda minnhom hija biżżejjed.
paper-open-plain = Il-pakkett mhuwiex ikkriptat. Żommuh fejn ħadd ieħor ma jista’ jaqrah.
paper-open-verify = Imbagħad ħallu dan il-kmand iqabbel kull fajl mal-manifest:
paper-open-fault = Jekk il-pakkett ma jinfetaħx, jew fajl ikun differenti mill-manifest, tkomplux. Iktbu lill-persuni ta’ kuntatt, li jistgħu jerġgħu jibagħtuh.

## The request for verification

paper-request-title = Talba għall-verifika ta’ dikjarazzjonijiet ta’ appoġġ
paper-request-authority = Lill-awtorità kompetenti ta’ dan l-Istat Membru
paper-request-text = L-organizzaturi msemmija hawn taħt jitolbukom tivverifikaw id-dikjarazzjonijiet ta’ appoġġ mehmuża u tiċċertifikaw kemm minnhom huma validi. Din hija l-unika talba tagħhom lill-Istat Membru tagħkom.
paper-request-signatories = Firmatarji minn dan l-Istat Membru
paper-request-all = Firmatarji fl-Istati Membri kollha
paper-request-enclosures-heading = Dikjarazzjonijiet ta’ appoġġ mehmuża
paper-request-system-heading = Ċertifikat tas-sistema tal-ġbir online
paper-request-system-enclosed = Kopja taċ-ċertifikat hija mehmuża.
paper-request-system-none = L-ebda dikjarazzjoni ma ġiet iffirmata online, għalhekk mhu meħtieġ l-ebda ċertifikat.
paper-request-declaration = Niddikjara li dak li tgħid din it-talba huwa korrett, u li d-dikjarazzjonijiet ta’ appoġġ inġabru kif jitlob ir-Regolament.

## The letter with the passphrase

paper-letter-title = Il-frażi sigrieta ta’ pakkett
paper-letter-confidential = Kunfidenzjali: għall-awtorità biss li għandha tiftaħ il-pakkett
paper-letter-text = It-tmien kelmiet f’din l-ittra jiftħu l-pakkett ta’ dikjarazzjonijiet ta’ appoġġ imsemmi hawn. L-ittra u l-pakkett jivvjaġġaw separati.
paper-letter-package = Isem il-pakkett
paper-letter-size = Daqs f’bytes
paper-letter-words-heading = It-tmien kelmiet
paper-letter-words-text = Iktbuhom b’ittri żgħar u f’din l-ordni, b’sing bejn żewġ kelmiet u mingħajr spazji.
paper-letter-compare = Qabel ma tiftħu l-pakkett, qabblu ismu, daqsu u s-SHA-256 tiegħu ma’ dawk f’din l-ittra.
paper-letter-apart-heading = Qabel ma titwassal
paper-letter-apart-text = Ħudu din l-ittra b’mod ieħor mill-pakkett: bl-idejn, bil-posta reġistrata, jew moqrija bit-telefown. Min għandu t-tnejn jista’ jaqra d-dikjarazzjonijiet.
paper-letter-destroy-heading = Wara
paper-letter-destroy-text = Żommu din l-ittra msakkra sakemm għandkom bżonnha, u eqirduha hekk kif tkunu ftaħtu l-pakkett.

## The blank form for signing on paper

paper-form-initiative-heading = Mimli mill-organizzaturi, kif irreġistrat
paper-form-sheet = Ipprintja din il-formola fuq folja waħda; jistgħu jintużaw iż-żewġ naħat. Kulħadd fuq din il-folja jiffirma għall-istess Stat Membru.
paper-form-write = Ikteb b’ittri kbar, persuna waħda f’kull ringiela. Kulħadd jiffirma personalment.
paper-form-documents = Dokumenti u numri aċċettati
paper-form-residence = Residenza permanenti: triq, numru, kodiċi postali, belt, pajjiż
paper-form-signature = Data u firma
paper-form-return = Ġib jew ibgħat il-folja ffirmata lil

## The blank certificate of the authority

paper-certificate-title = Ċertifikat tal-għadd ta’ dikjarazzjonijiet ta’ appoġġ validi
paper-certificate-authority = Isem u indirizz tal-awtorità kompetenti
paper-certificate-text = L-awtorità msemmija hawn ivverifikat id-dikjarazzjonijiet ta’ appoġġ għall-inizjattiva msemmija hawn, u tiċċertifika għal dan l-Istat Membru:
paper-certificate-valid = Għadd ta’ dikjarazzjonijiet ta’ appoġġ validi
paper-certificate-words = L-istess għadd bil-kliem
paper-certificate-received = Għadd ta’ dikjarazzjonijiet ta’ appoġġ riċevuti
paper-certificate-free = Dan iċ-ċertifikat jinħareġ bla ħlas.
paper-certificate-voluntary-heading = Volontarju, u mhux parti miċ-ċertifikat
paper-certificate-voluntary-text = Ir-Regolament ma jitlobx dawn iċ-ċifri. Jgħinu lill-organizzaturi jistmaw kemm dikjarazzjonijiet huma validi x’imkien ieħor, u jitgħallmu x’jiżbaljaw il-firmatarji.
paper-certificate-all = Ġiet iċċekkjata kull dikjarazzjoni.
paper-certificate-sample = Ġie ċċekkjat kampjun każwali. Dikjarazzjonijiet fil-kampjun:
paper-certificate-invalid = Dikjarazzjonijiet mhux validi b’kollox
paper-certificate-reason = Għaliex mhumiex validi
paper-reason-unknown = Il-persuna ma nstabitx
paper-reason-age = Żgħira wisq fil-jum tal-firma
paper-reason-repeat = Il-persuna kienet diġà ffirmat
paper-reason-number = Id-dokument jew in-numru huwa ħażin jew m’għadux validu
paper-reason-state = Mingħajr dritt li tiffirma għal dan l-Istat Membru
paper-reason-incomplete = Xi ħaġa hija nieqsa jew ma tinqarax
paper-reason-signature = Il-firma fuq il-karta hija nieqsa
paper-reason-date = Mhux iffirmata fil-perjodu tal-ġbir
paper-reason-other = Raġunijiet oħra

## The submission to the Commission

paper-submission-title = Preżentazzjoni ta’ inizjattiva taċ-ċittadini lill-Kummissjoni Ewropea
paper-submission-text = L-organizzaturi jippreżentaw l-inizjattiva msemmija hawn, flimkien maċ-ċertifikati tal-awtoritajiet kompetenti.
paper-submission-valid-heading = Dikjarazzjonijiet ta’ appoġġ iċċertifikati
paper-submission-valid = Dikjarazzjonijiet validi
paper-submission-certificate = Awtorità kompetenti u data taċ-ċertifikat tagħha
paper-submission-met = Iż-żewġ kundizzjonijiet huma ssodisfati: mill-inqas { $goal } dikjarazzjonijiet validi b’kollox, u l-minimu f’mill-inqas daqshekk Stati Membri: { $states }.
paper-submission-not-met = Il-kundizzjonijiet għadhom mhumiex issodisfati: huma meħtieġa { $goal } dikjarazzjonijiet validi b’kollox, u l-minimu f’mill-inqas daqshekk Stati Membri: { $states }.
paper-submission-funding-heading = Appoġġ u finanzjament
paper-submission-funding-text = Kull sors ta’ appoġġ u finanzjament li ta aktar minn 500 euro. Jekk m’hemm l-ebda wieħed, aqta’ r-ringieli b’linja.
paper-submission-funding-source = Min tah
paper-submission-funding-amount = Ammont f’euro
paper-submission-enclosed = { $count ->
    [one] { $count } ċertifikat ta’ awtorità kompetenti huwa mehmuż.
    [two] { $count } ċertifikati ta’ awtoritajiet kompetenti huma mehmuża.
    [few] { $count } ċertifikati ta’ awtoritajiet kompetenti huma mehmuża.
    [many] { $count }-il ċertifikat ta’ awtoritajiet kompetenti huma mehmuża.
   *[other] { $count } ċertifikat ta’ awtoritajiet kompetenti huma mehmuża.
}
paper-submission-declaration = Niddikjara li dak li tgħid din il-formola huwa korrett, u li ġew osservati l-proċeduri u l-kundizzjonijiet kollha tar-Regolament.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DATA PERSONALI
mark-limited-distribution = DISTRIBUZZJONI LIMITATA GĦALL-ISTAT MEMBRU KKONĊERNAT

## The sheet of a recovery share, for its custodian

sheet-title = Sehem ta’ rkupru { $number } minn { $shares }
sheet-lead = Din il-folja hija wieħed mill-ishma taċ-ċavetta tal-kumitat (b’kollox { $shares }), li tiftaħ id-dikjarazzjonijiet ta’ appoġġ. Kwalunkwe { $quorum } minnhom flimkien jiftħu kollox; anqas ma jiftħu u ma jikxfu xejn.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Kustodju
sheet-fact-number = Sehem
sheet-fact-number-value = { $number } minn { $shares }
sheet-fact-quorum = Meħtieġa biex jinfetaħ
sheet-fact-quorum-value = Kwalunkwe { $quorum } minn { $shares } ishma
sheet-fact-date = Magħmul fi
sheet-fact-set = Sett ta’ ishma
sheet-fact-set-value = { $set } (ġenerazzjoni { $generation } taċ-ċavetta, edizzjoni { $edition } tal-ishma tagħha)
sheet-fact-thumbprint = Marka tas-swaba’ taċ-ċavetta tal-kumitat
sheet-fact-file = Fajl

sheet-groups-heading = Is-sigriet, għadd ta’ gruppi: { $count }
sheet-groups-note = Ikteb il-gruppi fl-ordni tagħhom, b’ittri żgħar jew kbar. O tgħodd bħala 0, I u L jgħoddu bħala 1. L-aħħar karattru ta’ grupp jiċċekkja l-oħrajn, għalhekk il-programm jgħidlek lejn liema grupp terġa’ tħares.
sheet-qr = Kodiċi QR li fih dan is-sehem

sheet-keep-heading = Żommu fis-sigurtà
sheet-keep-place = Żomm din il-folja f’envelopp magħluq, fejn int biss tista’ tilħaqha, u mhux fejn kustodju ieħor iżomm sehem.
sheet-keep-photo = Qatt tieħu ritratt tagħha, tikkopjaha jew tibgħatha. Min raha għandu s-sehem tiegħek.
sheet-keep-network = Qatt tiktibha jew tiskennjaha f’telefown, jew f’kompjuter imqabbad ma’ netwerk.
sheet-keep-file-locked = Il-fajl { $file } fih l-istess sehem taħt il-frażi sigrieta tiegħek. Din il-folja m’għandhiex bżonn frażi sigrieta.
sheet-keep-file-open = Il-fajl { $file } fih l-istess sehem mingħajr protezzjoni. Żommu fl-istess envelopp, jew eqirdu.

sheet-check-heading = Iċċekkjah kull sena
sheet-check-how = Uża kompjuter mingħajr netwerk: is-sejf jiċċekkja din il-folja, u hekk jagħmel il-kmand { $command }. M’għandek bżonn ħadd ieħor.
sheet-check-tell = Imbagħad għid lill-organizzaturi n-numru tas-sehem tiegħek u l-jum, u xejn ieħor minn dak li hemm hawn.

sheet-help-heading = Jekk jiġri xi ħaġa
sheet-help-lost = Mitluf, bil-ħsara jew muri lil ħaddieħor: għid minnufih lill-organizzaturi. L-oħrajn jistgħu mbagħad jagħmlu ishma ġodda.
sheet-help-leave = Jekk ma tistax iżżommu aktar: agħtih personalment, u itlob lill-organizzaturi jagħmlu ishma ġodda.
sheet-help-called = Jekk dan is-sett jissejjaħ lura: eqred il-folja u l-fajl, u għid lill-organizzaturi li għamilt hekk.
sheet-help-open = Meta tinfetaħ il-ġabra: ġib din il-folja inti stess, u qabbel il-marka tas-swaba’.

# Lines and a table to fill in by hand.
sheet-handed-heading = Mogħti
sheet-handed-date = Data
sheet-handed-custodian = Firma tal-kustodju
sheet-handed-organiser = Firma ta’ organizzatur
sheet-checks-heading = Kontrolli annwali
sheet-checks-date = Data
sheet-checks-place = Fejn
sheet-checks-signature = Firma

sheet-footer = Sigriet: sehem { $number } tas-sett { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Iċ-ċavetta pubblika tal-kumitat
sheet-committee-lead = Din il-folja hija pubblika u ma tiftaħ xejn. Tgħid lis-server għal min jissiġilla d-dikjarazzjonijiet ta’ appoġġ, u lil kustodju jekk sehem huwiex it-tajjeb.
sheet-committee-fact-shares = Ishma
sheet-committee-fact-shares-value = { $shares }, li minnhom kwalunkwe { $quorum } jiftħu flimkien
sheet-committee-fact-signer = Marka tas-swaba’ taċ-ċavetta li tiffirma l-pakketti
sheet-committee-qr = Kodiċi QR li fih id-dettalji pubbliċi kollha
sheet-committee-use-heading = X’għandek tagħmel bih
sheet-committee-use-thumbprint = Kull min ikun preżenti jikteb il-marka tas-swaba’, u jqabbilha ma’ dik fuq il-paġna tas-sit dwar il-protezzjoni tad-data, qabel ma jibda l-ġbir.
sheet-committee-use-server = Il-fajl { $file } imur għas-server: l-issettjar jitolbu.
sheet-committee-use-copy = Kull kustodju jżomm kopja ta’ din il-folja jew tal-fajl: biha sehem jista’ jiġi ċċekkjat waħdu, id-dar.
sheet-committee-footer = Pubbliku: ċavetta tal-kumitat, sett { $set }

## The statements of support, in the layout of the statutory form

statements-part = Parti { $page } minn { $count }
statements-count = { $count ->
    [one] { $count } dikjarazzjoni ta’ appoġġ f’dawn il-paġni
    [two] { $count } dikjarazzjonijiet ta’ appoġġ f’dawn il-paġni
    [few] { $count } dikjarazzjonijiet ta’ appoġġ f’dawn il-paġni
    [many] { $count } dikjarazzjoni ta’ appoġġ f’dawn il-paġni
   *[other] { $count } dikjarazzjoni ta’ appoġġ f’dawn il-paġni
}
statements-number = Nru
statements-residence = Residenza (triq, numru, kodiċi postali, belt, pajjiż)
statements-birth = Data u post tat-twelid
statements-document = Numru u tip tad-dokument
statements-signed = Iffirmata fi, u identifikatur
statements-name-at-birth = Mat-twelid: { $name }
statements-fathers-name = Isem il-missier: { $name }
statements-issued-by = Maħruġ minn: { $authority }
statements-alternative = Alternattiva għal { $identifier }: tgħodd l-aktar waħda mit-tnejn.
statements-undrawn = { $count ->
    [one] { $count } karattru li l-ebda font hawn ma jista’ jpinġi jintwera bin-numru tiegħu f’parenteżi kwadri; fil-fajls l-oħra jinsab kif inkiteb.
    [two] { $count } karattri li l-ebda font hawn ma jista’ jpinġi jintwerew bin-numri tagħhom f’parenteżi kwadri; fil-fajls l-oħra jinsabu kif inkitbu.
    [few] { $count } karattri li l-ebda font hawn ma jista’ jpinġi jintwerew bin-numri tagħhom f’parenteżi kwadri; fil-fajls l-oħra jinsabu kif inkitbu.
    [many] { $count }-il karattru li l-ebda font hawn ma jista’ jpinġi jintwera bin-numru tiegħu f’parenteżi kwadri; fil-fajls l-oħra jinsab kif inkiteb.
   *[other] { $count } karattru li l-ebda font hawn ma jista’ jpinġi jintwera bin-numru tiegħu f’parenteżi kwadri; fil-fajls l-oħra jinsab kif inkiteb.
}
statements-table = Dikjarazzjonijiet ta’ appoġġ, waħda f’kull ringiela
