# Cista, Malti. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – is-sejf
vault-frame-name = Is-sejf
vault-frame-navigation = Ħidmiet, fl-ordni ta’ ġabra
vault-frame-home = Ħarsa ġenerali
vault-frame-offline = Dan il-kompjuter m’għandux netwerk. Xejn ma joħroġ minnu.
vault-frame-network = Hemm netwerk jaħdem fuq dan il-kompjuter ({ $device }). Aqla’ l-kejbil u itfi l-wireless qabel ma ddaħħal xi ħaġa.
vault-frame-swap = Dan il-kompjuter jista’ jikteb il-memorja tiegħu fuq disk. Uża l-istick tas-sejf, jew itlob li jintefa l-ispazju swap, qabel ma ddaħħal sehem.
vault-frame-idle = Meta ħadd ma jagħmel xejn hawn għal { $minutes } minuti, is-sigrieti kollha jitħassru u s-seduta tintemm.
vault-frame-step = Pass { $step } minn { $steps }
vault-frame-next = X’jiġi wara
vault-frame-final = Dan ma jistax jitreġġa’ lura
vault-frame-back-button = Lura
vault-frame-continue-button = Kompli
vault-home-sitting = Għaddejja seduta: { $name }. Tinsab fejn ħallejtha.
vault-frame-resume-button = Kompli biha
vault-frame-stop-button = Temm is-seduta u ħassar kollox
vault-frame-wrong = Jekk jogħġbok erġa’ ħares lejn dan
vault-frame-detail = X’jgħid il-programm dwaru, bl-Ingliż

## The first page

vault-home-title = X’tixtieq tagħmel?
vault-home-intro = Dan il-programm jaħdem fuq dan il-kompjuter biss. Juri pass wieħed f’kull paġna, u kull paġna tgħid x’jiġi wara u x’ma jistax jitreġġa’ lura.
vault-home-interrupted = Ċerimonja twaqqfet hawn fi { $date }. Iċ-ċavetta tagħha kienet fil-memorja biss u spiċċat. Ibda mill-ġdid, u eqred il-folji u l-fajls ta’ dik iċ-ċerimonja.
vault-home-interrupted-shares = { $count ->
    [one] { $count } sehem minnha kien diġà ngħata: itolbu lura.
    [two] { $count } ishma minnha kienu diġà ngħataw: itlobhom lura.
    [few] { $count } ishma minnha kienu diġà ngħataw: itlobhom lura.
    [many] { $count }-il sehem minnha kienu diġà ngħataw: itlobhom lura.
   *[other] { $count } sehem minnha kienu diġà ngħataw: itlobhom lura.
}
vault-task-ceremony = Agħmel iċ-ċerimonja taċ-ċavetta
vault-task-ceremony-text = Agħmel iċ-ċavetta tal-kumitat u agħti sehem minnha lil kull kustodju. Madwar siegħa, qabel ma jibda l-ġbir.
vault-task-rehearsal = Ipprova l-ftuħ
vault-task-rehearsal-text = Uri b’ishma veri li dikjarazzjoni ta’ prova mis-server tinfetaħ. Imbagħad biss jista’ jibda l-ġbir.
vault-task-check = Iċċekkja sehem
vault-task-check-text = Kun af jekk is-sehem tiegħek għadux tajjeb, waħdek u d-dar. Ħames minuti, kull tliet xhur.
vault-task-open = Iftaħ il-ġabra
vault-task-open-text = Meta jintemm il-ġbir: għaqqad l-ishma u agħmel pakkett għal kull Stat Membru.
vault-task-renew = Ġedded l-ishma
vault-task-renew-text = Meta jinbidlu l-kustodji: agħmel sett ġdid ta’ ishma għall-istess ċavetta.
vault-task-verify = Ivverifika fajl
vault-task-verify-text = Staqsi x’inhi ġabra jew pakkett, jekk hux sħiħ, u x’fih. M’hemmx bżonn ta’ sehem.

## Who may enter

vault-door-title = Dan l-indirizz ma jiftaħx is-sejf
vault-door-text = L-indirizz li juri l-programm jista’ jintuża darba biss, f’browser wieħed. Agħfas Enter fejn inbeda l-programm, u uża l-indirizz il-ġdid li juri.
vault-failure-title = Dan ma rnexxiex
vault-failure-form = Il-paġna kienet qadima wisq, jew ma ġietx mis-sejf. Ma sar xejn. Mur lura għall-ħarsa ġenerali u erġa’ pprova.
vault-failure-large = Dak li bgħatt huwa akbar minn dak kollu li taċċetta din il-paġna. Ma sar xejn. Agħżel fajl ieħor.
vault-failure-missing = M’hemmx paġna bħal din. Mur lura għall-ħarsa ġenerali.
vault-failure-ours = Xi ħaġa marret ħażin fil-programm. Ma nkiteb xejn. Mur lura għall-ħarsa ġenerali u erġa’ pprova.
vault-failure-order = Dan il-pass mhux possibbli bħalissa. Il-paġna turi fejn waslet is-seduta.
vault-failure-home-button = Għall-ħarsa ġenerali

## Ending a sitting

vault-stop-title = Ittemm din is-seduta?
vault-stop-text = Dak kollu sigriet li din is-seduta żżomm fil-memorja jitħassar. Fajls li diġà nkitbu jibqgħu fejn huma.
vault-stop-ceremony = Ishma li ma ngħatawx jintilfu. Sakemm ma jkunx ingħata kull sehem, iċ-ċavetta m’għandhiex tintuża: agħmel ċerimonja ġdida.
vault-stop-button = Ħassar kollox u temm
vault-stop-keep-button = Le, kompli

## The ceremony: before it

vault-ceremony-title = Iċ-ċerimonja taċ-ċavetta
vault-ceremony-intro = Dak kollu li jinġabar jiġi ssiġillat għal ċavetta waħda. Dik iċ-ċavetta ssir issa, tinqasam f’ishma, u tintesa. Aktar tard numru ta’ kustodji flimkien jistgħu jerġgħu jgħaqqduha, u ħadd ieħor.
vault-ceremony-need-heading = X’għandek bżonn
vault-ceremony-need-people = Il-kustodji, jew mill-inqas żewġ persuni li jsegwu kull pass. Ħadd ma jitħalla waħdu mal-kompjuter.
vault-ceremony-need-computer = Kompjuter mingħajr netwerk, l-aħjar mibdi mill-istick tas-sejf. It-telefowns jibqgħu barra mill-kamra.
vault-ceremony-need-printer = Printer bil-kejbil. Wieħed li jżomm dak li jkun ipprintja jrid jitnaddaf jew jinqered wara.
vault-ceremony-need-envelopes = Għal kull kustodju envelopp u, jekk tridu, stick tal-memorja vojt.
vault-ceremony-need-stick = Stick ieħor tal-memorja għall-fajl pubbliku, li jmur għas-server.
vault-ceremony-next = Tiddeċiedu kemm ikun hemm ishma. Għadu ma sar xejn.
vault-ceremony-begin-button = Kulħadd hawn: ibda

## The ceremony: numbers and places

vault-numbers-title = Kemm ishma?
vault-numbers-intro = Kull kustodju jżomm sehem wieħed. In-numru l-iżgħar ta’ taħt jgħid kemm minnhom iridu jiltaqgħu.
vault-numbers-shares-label = Ishma li jsiru, wieħed għal kull kustodju
vault-numbers-shares-hint = 2 sa 15. Kumitat taċ-ċittadini għandu seba’ membri: sebgħa huwa numru tajjeb.
vault-numbers-quorum-label = Ishma li flimkien jiftħu l-ġabra
vault-numbers-quorum-hint = Mill-inqas 2. Tlieta minn sebgħa tfisser: jistgħu jintilfu erba’ ishma, u żewġ kustodji flimkien ma jistgħu jagħmlu xejn.
vault-numbers-impossible = Dawn in-numri ma jaqblux. Agħmel 2 sa 15-il sehem, u ħalli li jkunu meħtieġa mill-inqas 2 u l-aktar kollha.
vault-numbers-fragile = B’dawn in-numri ma jista’ jintilef l-ebda sehem. Jekk jintilef wieħed, dak kollu li nġabar jintilef għal dejjem. Agħmel mill-inqas sehem wieħed aktar milli hemm bżonn.
vault-numbers-fragile-label = Nafu li l-ebda sehem ma jista’ qatt jintilef
vault-numbers-place-label = Fejn imorru l-fajls ta’ din is-seduta
vault-numbers-place-hint = Hemm jinkitbu biss il-fajl pubbliku u dawk il-fajls tal-ishma li jridu l-kustodji.
vault-numbers-next = Tgħidu min huma l-kustodji.

## The ceremony: custodians

vault-custodians-title = Min huma l-kustodji?
vault-custodians-intro = L-isem u l-istruzzjonijiet jiġu stampati fuq kull folja, bil-lingwa magħżula hawn.
vault-custodians-person = Sehem { $number }
vault-custodians-name-label = Isem il-kustodju
vault-custodians-language-label = Lingwa tal-folja
vault-custodians-missing = Jekk jogħġbok agħti isem lil kull kustodju.
vault-custodians-next = Issir iċ-ċavetta. Sa dakinhar tista’ tmur lura u tibdel kollox.

## The ceremony: making the key

vault-make-title = Agħmel iċ-ċavetta
vault-make-intro = Iċ-ċavetta ssir fil-memorja, tinqasam, u titħassar minnufih. Ma tinkiteb imkien.
vault-make-summary = Isiru daqshekk ishma: { $shares }. Kwalunkwe { $quorum } minnhom jiftħu dak li jinġabar.
vault-make-warning = Minn issa ibqgħu sakemm jingħata kull sehem. Jekk il-programm jingħalaq qabel, iċ-ċavetta tintilef u tagħmlu ċerimonja ġdida.
vault-make-button = Agħmel issa ċ-ċavetta u l-ishma tagħha: { $shares }

## The ceremony: handing over

vault-hand-title = Sehem { $number }: { $name }
vault-hand-count = Ishma mogħtija: { $given } minn { $shares }
vault-hand-leave = Issa jħares lejn l-iskrin u l-karta biss: { $name }.

vault-sheet-intro = Ipprintja din il-folja issa. Hija s-sehem: min għandu l-folja jżomm parti miċ-ċavetta.
vault-sheet-open-button = Uri l-folja biex tiġi pprintjata
vault-sheet-page-button = Uri l-folja bħala paġna
vault-sheet-hint = Tinfetaħ f’tieqa għaliha. Ipprintjaha hemm, ara jekk kull grupp jinqarax, u agħlaq it-tieqa. Issejvjahiex.
vault-sheet-save-label = M’hawnx printer? Issejvja l-folja bħala fajl
vault-sheet-save-hint = Min jikseb il-fajl għandu s-sehem. Ipprintjah fuq kompjuter mingħajr netwerk, u wara eqred l-istick.
vault-sheet-save-button = Issejvja l-folja
vault-sheet-saved = Il-folja ġiet issejvjata: { $file }.
vault-sheet-next = Żewġ gruppi jinqraw mill-karta, biex jintwera li tinqara. Jaqra: { $name }.
vault-sheet-printed-button = Il-folja hija pprintjata

vault-prove-intro = Aqra mill-folja pprintjata, mhux mill-iskrin. Jaqra: { $name }.
vault-prove-group-label = Grupp { $group } fuq il-folja
vault-prove-wrong = Grupp { $group } mhux dak li għandu jkun fuq il-folja. Erġa’ aqrah. Jekk ma jistax jinqara, mur lura u erġa’ pprintja l-folja.
vault-prove-next = Tista’ tissejvja s-sehem bħala fajl ukoll.
vault-prove-button = Hekk hemm fuq il-folja

vault-file-intro = Il-folja hija biżżejjed. Fajl fuq stick huwa aktar komdu biex tużah u eħfef biex tikkopjah. Jiddeċiedi: { $name }.
vault-file-none-label = Ebda fajl, il-folja biss
vault-file-locked-label = Fajl taħt frażi sigrieta tal-kustodju stess
vault-file-plain-label = Fajl mingħajr frażi sigrieta
vault-file-place-label = Fejn imur il-fajl
vault-file-passphrase-label = Frażi sigrieta, magħżula mill-kustodju
vault-file-passphrase-hint = Mill-inqas tnax-il karattru: erba’ kelmiet jew aktar. Min jinsieha għad għandu l-folja.
vault-file-again-label = Il-frażi sigrieta darb’oħra
vault-file-short = Il-frażi sigrieta qasira wisq. Uża mill-inqas tnax-il karattru.
vault-file-differs = Iż-żewġ frażijiet sigrieti mhumiex l-istess. Erġa’ ikteb it-tnejn.
vault-file-button = Imxi ’l quddiem
vault-file-fault = Il-fajl ma setax jinkiteb. Ara jekk l-istick huwiex imdaħħal u jekk tistax tikteb fuqu, imbagħad erġa’ pprova.

vault-over-intro = Poġġi l-folja fl-envelopp tagħha u agħtiha lil: { $name }.
vault-over-saved = Is-sehem ġie ssejvjat hawn ukoll: { $file }.
vault-over-final = Wara dan il-programm jinsa s-sehem. Ma jistax jerġa’ jiġi pprintjat.
vault-over-next = Is-sehem li jmiss.
vault-over-next-last = Il-fajl pubbliku għas-server.
vault-over-button = Folja mogħtija: { $name }

## The ceremony: the public file and the end

vault-public-title = Il-fajl pubbliku għas-server
vault-public-intro = Dan il-fajl żgħir iffirmat jgħid lis-server għal liema ċavetta jissiġilla. Ma fih xejn sigriet.
vault-public-saved = Ġie ssejvjat: { $file }.
vault-public-thumbprint-label = Il-marka tas-swaba’ taċ-ċavetta tal-kumitat
vault-public-thumbprint-hint = Kull kustodju jiktibha, jew għandu l-marka fuq il-folja. Is-sit pubbliku se juri l-istess ittri u ċifri: jekk juri oħrajn, xi ħadd biddel iċ-ċavetta.
vault-public-code-label = L-istess fajl bħala kodiċi
vault-public-next = Ħu l-fajl għand is-server u tellgħu hemm. Imbagħad ipprova l-ftuħ, qabel ma jibda l-ġbir.
vault-public-button = Il-marka tas-swaba’ hija miktuba
vault-end-title = Lest, u mħassar
vault-end-ceremony = Iċ-ċavetta saret u ntesiet. L-ishma ({ $shares }) jinsabu għand il-kustodji tagħhom, u dan il-kompjuter m’għad għandu l-ebda wieħed minnhom.
vault-end-renewal = L-ishma l-ġodda jinsabu għand il-kustodji tagħhom, u dan il-kompjuter m’għad għandu l-ebda wieħed minnhom.
vault-end-old = L-ishma l-qodma għadhom jiftħu dak li nġabar. Itlob kull wieħed lura, bin-numru tiegħu, u eqirdu.
vault-end-written = X’inkiteb
vault-end-nothing = Ma nkiteb xejn ieħor.
vault-end-off = Issa itfi l-kompjuter. Mhux biżżejjed tagħlaq l-għatu tiegħu.

## Entering shares

vault-shares-title = Daħħal l-ishma
vault-shares-intro = Il-kustodji jdaħħlu s-sehem tagħhom wieħed wara l-ieħor, b’wieħed minn dawn il-modi. L-oħrajn iħarsu x’imkien ieħor.
vault-shares-found-label = Fajl ta’ sehem misjub hawn jew fuq stick
vault-shares-found-none = L-ebda wieħed minn dawn
vault-shares-count = { $given } minn { $quorum } ishma meħtieġa
vault-shares-have = Sehem { $number } jinsab hawn u huwa tajjeb.
vault-shares-file-label = Jew fajl ta’ sehem minn x’imkien ieħor
vault-shares-passphrase-label = Il-frażi sigrieta tiegħu, jekk għandu waħda
vault-shares-groups-label = Jew il-gruppi mill-folja
vault-shares-groups-hint = Ikteb il-gruppi kollha wieħed wara l-ieħor. B’ittri kbar jew żgħar, bi spazji jew mingħajrhom.
vault-shares-code-label = Jew dak li skaner qara mill-kodiċi
vault-shares-nothing = Daħħal sehem b’wieħed minn dawn il-modi: fajl, il-gruppi, jew il-kodiċi.
vault-shares-add-button = Żid dan is-sehem
vault-shares-enough = Hemm biżżejjed ishma. Tista’ tkompli.
vault-shares-next = L-ishma jibqgħu fil-memorja sakemm tintemm din il-ħidma, u mbagħad jitħassru.

vault-share-not-a-share = Dan mhuwiex sehem ta’ rkupru. Ħu l-fajl li kitbet iċ-ċerimonja, jew il-gruppi fuq il-folja.
vault-share-groups = { $count ->
    [one] Il-grupp { $groups } huwa miktub ħażin. Qabblu mal-folja.
    [two] Il-gruppi { $groups } huma miktuba ħażin. Qabbilhom mal-folja.
    [few] Il-gruppi { $groups } huma miktuba ħażin. Qabbilhom mal-folja.
    [many] Il-gruppi { $groups } huma miktuba ħażin. Qabbilhom mal-folja.
   *[other] Il-gruppi { $groups } huma miktuba ħażin. Qabbilhom mal-folja.
}
vault-share-length = Għadd ta’ gruppi: { $count }; sehem għandu { $max }. Ara jekk wieħed tħalliex barra jew inkitibx darbtejn.
vault-share-damaged = Is-sehem huwa bil-ħsara jew miktub ħażin. Qabblu mal-folja, grupp grupp.
vault-share-foreign = Dan is-sehem huwa taċ-ċavetta ta’ kumitat ieħor. Ħu dak ta’ din iċ-ċerimonja.
vault-share-wrong = Dan mhuwiex is-sehem { $number } li għamlet iċ-ċerimonja. Ħu s-sehem ta’ kustodju ieħor, u għid lill-organizzaturi.
vault-share-repeated = Sehem { $number } jinsab hawn diġà. Kull sehem jgħodd darba.
vault-share-locked = Dan il-fajl huwa msakkar b’frażi sigrieta. Erġa’ agħżlu u ikteb il-frażi sigrieta tiegħu.
vault-share-passphrase = Il-frażi sigrieta ma tiftaħx dan il-fajl. Erġa’ agħżlu u ikteb il-frażi sigrieta darb’oħra.
vault-share-large = Dan il-fajl kbir wisq għal sehem. Agħżel il-fajl li ismu jibda b’share.

## Checking one share

vault-check-title = Iċċekkja s-sehem tiegħek
vault-check-intro = Agħmel dan waħdek. Għandek bżonn is-sehem tiegħek u l-fajl pubbliku committee.json, li jista’ jkollu kulħadd: jibagħtuh l-organizzaturi.
vault-check-record-label = Il-fajl pubbliku committee.json
vault-check-record-file-label = Jew dak il-fajl minn x’imkien ieħor
vault-check-record-wrong = Dan mhuwiex fajl pubbliku ta’ ċerimonja, jew inbidel. Itlob committee.json lill-organizzaturi.
vault-check-button = Iċċekkja s-sehem
vault-check-good-title = Is-sehem tiegħek huwa tajjeb
vault-check-good = Is-sehem { $number } minn { $shares } huwa eżattament kif għamlitu ċ-ċerimonja. Poġġih lura f’postu, u għid lill-organizzaturi li ċċekkjajtu llum.
vault-check-bad-title = Is-sehem ma ġiex aċċettat
vault-check-thumbprint = Huwa taċ-ċavetta tal-kumitat b’din il-marka tas-swaba’. Qabbilha ma’ dik li ktibt.
vault-check-wiped = Dak li daħħalt diġà tħassar.
vault-check-again-button = Iċċekkja sehem ieħor

## The rehearsal

vault-rehearsal-title = Ipprova l-ftuħ
vault-rehearsal-intro = Is-server issiġilla dikjarazzjoni ta’ prova kif se jissiġilla dawk veri, u l-organizzaturi ġabulkom il-fajl rehearsal.json. Hawn jiftħuha ishma veri, u t-tweġiba tmur lura għand is-server.
vault-rehearsal-file-label = Il-fajl rehearsal.json mis-server
vault-rehearsal-other-label = Jew dak il-fajl minn x’imkien ieħor
vault-rehearsal-file-wrong = Din mhijiex prova ta’ server, jew inbidlet. Itlob lill-operatur jerġa’ jagħmilha.
vault-rehearsal-next = Iddaħħlu daqs kemm se jkollu bżonn ishma l-ġbir.
vault-rehearsal-failed = L-ishma huma tajbin, iżda d-dikjarazzjoni ta’ prova ma tinfetaħx. Il-ġbir m’għandux jibda: għidu lill-operatur u lill-organizzaturi.
vault-rehearsal-done-title = Id-dikjarazzjoni ta’ prova nfetħet
vault-rehearsal-done = It-tweġiba ġiet issejvjata: { $file }. Ma fiha xejn sigriet. Ħudha għand is-server; ir-rekord tal-verifika se jgħid liema ishma ntużaw, bin-numru.
vault-rehearsal-place-label = Fejn tmur it-tweġiba

## Opening: the collection

vault-open-title = Liema ġabra?
vault-open-intro = Agħżel il-ġabra ssiġillata li esporta s-server. Tiġi eżaminata qabel ma xi ħadd idaħħal sehem.
vault-open-found-label = Ġabriet misjuba fuq dan il-kompjuter u l-isticks tiegħu
vault-open-none = Ma nstabet l-ebda waħda. Daħħal l-istick u erġa’ tella’ l-paġna, jew ikteb fejn jinsab il-fajl.
vault-open-path-label = Jew fejn jinsab il-fajl
vault-open-path-hint = Il-mogħdija sħiħa, li tibda b’linja mmejla.
vault-open-path-wrong = M’hemmx fajl bħal dan, jew ma jistax jinqara. Ara jekk l-istick huwiex imdaħħal.
vault-open-look-button = Ara l-ġabra
vault-open-look-next = Il-fajl jiġi vverifikat mill-ewwel sal-aħħar byte. Wieħed kbir jieħu ftit minuti.

vault-facts-title = Din hija l-ġabra t-tajba?
vault-facts-whole = Il-fajl huwa sħiħ, u ffirmat mis-server li għamel il-ġbir.
vault-facts-rehearsal = Din hija prova. Ma fihiex dikjarazzjonijiet veri.
vault-facts-name = Isem il-ġabra
vault-facts-initiative = Numru tar-reġistrazzjoni
vault-facts-exported = Esportata fi
vault-facts-server = Marka tas-swaba’ taċ-ċavetta tas-server
vault-facts-committee = Marka tas-swaba’ taċ-ċavetta tal-kumitat
vault-facts-digest = SHA-256 tal-fajl
vault-facts-generation = Ġenerazzjoni taċ-ċavetta
vault-facts-compare = Qabbel iż-żewġ marki tas-swaba’ ma’ dawk li kitbu l-kustodji. Jekk waħda tkun differenti, ieqaf hawn.
vault-facts-compare-label = Iż-żewġ marki tas-swaba’ huma dawk li nkitbu
vault-facts-compare-missing = Jekk jogħġbok l-ewwel qabbel il-marki tas-swaba’, u kkonferma dan hawn.
vault-facts-submissions = Sottomissjonijiet
vault-facts-withdrawn = Irtirati
vault-facts-state = Stat Membru
vault-facts-total = Kollha flimkien
vault-facts-next = Il-kustodji jdaħħlu l-ishma tagħhom.
vault-facts-button = Hija t-tajba

## Opening: recipients, files, place

vault-recipients-title = Min se jaqra kull pakkett?
vault-recipients-intro = Kull pakkett jiġi kkriptat għall-awtorità ta’ Stat Membru wieħed. Awtorità li ma tatx ċavetta tingħata frażi sigrieta ta’ tmien kelmiet, stampata f’ittra.
vault-recipients-approved = Approvata mill-organizzaturi: { $thumbprint }
vault-recipients-letter = Frażi sigrieta, f’ittra
vault-recipients-file = Iċ-ċavetta f’{ $file }
vault-recipients-wrong = Din iċ-ċavetta ma tistax tintuża: { $state }. Agħżel oħra, jew l-ittra.
vault-recipients-hint = Iċ-ċwievet jitfittxu fil-fajls ħdejn il-ġabra. Qabbel il-marka tas-swaba’ mal-awtorità bit-telefown qabel ma tagħżel waħda.
vault-recipients-next = Tagħżlu l-fajls u fejn imorru.

vault-packages-title = X’jidħol fil-pakketti?
vault-packages-formats-label = Fajls f’kull pakkett
vault-packages-xml-label = XML, li jaqraw il-programmi tal-awtoritajiet
vault-packages-csv-label = Tabella CSV, li tinfetaħ fi spreadsheet
vault-packages-pdf-label = PDF, id-dikjarazzjonijiet bħala formoli għall-qari jew l-istampar
vault-packages-formats-missing = Agħżel mill-inqas tip wieħed ta’ fajls.
vault-packages-part-label = Dikjarazzjonijiet f’parti waħda, l-aktar
vault-packages-part-hint = Pakketti kbar jinqasmu. 250 000 jgħodd għall-biċċa l-kbira tal-awtoritajiet.
vault-packages-part-wrong = Agħti numru sħiħ minn 1 000 sa 10 000 000.
vault-packages-place-label = Fejn imorru l-pakketti
vault-packages-place-hint = Hemm jinħoloq folder ġdid. Għandu jkun hemm bejn wieħed u ieħor spazju daqs kemm tieħu l-ġabra, u tliet darbiet daqshekk bil-PDF.
vault-packages-next = Il-ġabra tinfetaħ u jsiru l-pakketti. Dan jista’ jieħu ftit ħin, u jista’ jitwaqqaf u jitkompla.
vault-packages-warning = Minn hawn ’il quddiem id-dikjarazzjonijiet jinsabu fil-memorja ta’ dan il-kompjuter. Fuq id-disk jaslu kkriptati biss.
vault-packages-button = Iftaħ il-ġabra u agħmel il-pakketti

## Long work

vault-work-title = Jekk jogħġbok stenna
vault-work-intro = Din il-paġna tiġġedded waħedha. Tista’ tħalliha miftuħa u ma tagħmel xejn.
vault-work-verifying = Il-fajl qed jiġi vverifikat.
vault-work-epochs = Iċ-ċavetta qed tiftaħ il-ġabra.
vault-work-sorting = Id-dikjarazzjonijiet qed jitqabblu, biex kull persuna tgħodd darba.
vault-work-packaging = Qed isir il-pakkett: { $state }.
vault-work-other = Il-programm qed jaħdem.
vault-work-percent = { $percent } % ta’ din il-parti

## Opening: what came of it

vault-result-title = Il-pakketti lesti
vault-result-place = Jinsabu f’{ $place }.
vault-result-adds-up = Ingħata kont ta’ kull sottomissjoni: il-kolonni jaqblu.
vault-result-packaged = Fil-pakkett
vault-result-repeats = Ripetizzjonijiet
vault-result-alternatives = Alternattivi, għalihom
vault-result-failures = Mhux miftuħa
vault-result-package = Pakkett
vault-result-explain = Ripetizzjoni hija t-tieni sottomissjoni tal-istess persuna bl-istess dettalji; alternattiva għandha dettalji oħra, u l-awtorità tista’ tgħoddha minflok. Flimkien jgħoddu darba.
vault-result-failures-heading = Sottomissjonijiet li ma setgħux jinfetħu
vault-result-failures-none = Kull sottomissjoni setgħet tinfetaħ.
vault-result-failures-more = Il-manifest isemmihom kollha ({ $count }).
vault-result-reason-unknown-epoch = il-ġabra nieqsa minn dak li jiftaħhom
vault-result-reason-unsigned-epoch = mhux iffirmati mis-server
vault-result-reason-foreign-epoch = magħmula minn server ieħor, jew għal ċavetta oħra
vault-result-reason-does-not-open = mibdula, jew issiġillati għal xi ħaġa oħra
vault-result-reason-not-a-statement = ma fiha l-ebda dikjarazzjoni
vault-result-reason-no-form = ma taqbel mal-ebda formola ta’ dan l-Istat Membru
vault-result-reason-withdrawn = immarkata wkoll bħala rtirata
vault-result-reason-other = għal raġuni msemmija fil-manifest
vault-result-letters-heading = Ittri li jridu jiġu pprintjati
vault-result-letters = Ibgħat kull ittra b’mod ieħor mill-pakkett tagħha: min għandu t-tnejn jista’ jaqra kollox. Ipprintja l-ittri issa, imbagħad ħassarhom.
vault-result-wiped = L-ishma u ċ-ċavetta tħassru.
vault-result-next = Agħti kull pakkett lill-awtorità tiegħu. L-ewwel paġna ta’ kull wieħed tgħid x’tagħmel bih l-awtorità.
vault-result-done-button = Lest

## Renewal

vault-renew-title = Ġedded l-ishma
vault-renew-intro = Kustodji ġodda jingħataw ishma ġodda tal-istess ċavetta. Jinġabru darb’oħra daqs kemm hemm bżonn ishma qodma.
vault-renew-revokes-nothing = L-ishma l-qodma jibqgħu tajbin ukoll. Min m’għandux ikun jista’ jiftaħ il-ġabra aktar irid irodd il-folja l-qadima. Jekk dan ma jkunx possibbli, agħmlu ċavetta ġdida minflok.
vault-renew-record-label = Il-fajl pubbliku taċ-ċavetta, committee.json
vault-renew-next = Il-kustodji jdaħħlu l-ishma l-qodma.

## Verifying

vault-verify-title = Ivverifika fajl
vault-verify-intro = Agħżel ġabra, pakkett, folder ta’ pakketti jew fajl pubbliku. Xejn ma jinbidel u xejn sigriet mhu meħtieġ.
vault-verify-found-label = Misjuba fuq dan il-kompjuter u l-isticks tiegħu
vault-verify-button = Ivverifikah
vault-verify-good-title = Huwa sħiħ
vault-verify-bad-title = Mhuwiex kif suppost
vault-verify-collection = Ġabra ssiġillata, sħiħa u ffirmata mis-server li għamilha.
vault-verify-package = Pakkett: { $state }. Kull fajl huwa kif jgħid il-manifest tiegħu.
vault-verify-opening = Dak kollu li kiteb ftuħ: kull pakkett huwa kif jgħid il-manifest tiegħu.
vault-verify-share = Sehem ta’ rkupru. Poġġih f’postu; iċċekkjah taħt “Iċċekkja sehem”.
vault-verify-ceremony = Il-fajl pubbliku ta’ ċerimonja taċ-ċavetta, mhux mibdul. Kwalunkwe { $quorum } minn { $shares } ishma jiftħu dak li huwa ssiġillat għaliha.
vault-verify-encrypted = Fajl ikkriptat. L-ewwel iddekriptah biċ-ċavetta jew il-frażi sigrieta tiegħu, u vverifika dak li hemm ġo fih.
vault-verify-other = Fajl ta’ Cista, sħiħ.
vault-verify-unknown = Dan mhu xejn li jagħmel Cista. Agħżel ġabra, pakkett jew il-folder tiegħu, jew fajl pubbliku.
vault-verify-unreadable = Ma jistax jinqara. Ara jekk il-mogħdija hijiex tajba u jekk l-istick huwiex imdaħħal.
vault-verify-changed = Inbidel, inqata’ jew ġarrab ħsara. Tafda xejn minn dak li fih, u itlob li jerġa’ jintbagħat.
vault-verify-held = Iċ-ċerimonja saret fi
vault-verify-statements = Dikjarazzjonijiet fiha

vault-sample-heading = Iġbed kampjun
vault-sample-text = Awtorità li tivverifika permezz ta’ kampjun tiġbed hawn liema dikjarazzjonijiet tħares lejhom. L-istess żerriegħa dejjem tagħti l-istess kampjun, sabiex kulħadd ikun jista’ jirrepetih.
vault-sample-size-label = Dikjarazzjonijiet fil-kampjun
vault-sample-seed-label = Iż-żerriegħa tal-awtorità stess
vault-sample-seed-hint = Kliem jew numri li ħadd ma seta’ jbassar: tfigħ tad-dadi, pereżempju. Iktibhom.
vault-sample-wrong = Agħti għadd ta’ dikjarazzjonijiet, l-aktar daqs kemm hemm, u żerriegħa.
vault-sample-button = Iġbed il-kampjun
vault-sample-done = Dikjarazzjonijiet miġbuda: { $count }. Il-lista ġiet issejvjata: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Il-ġabra mhijiex sħiħa, jew inbidlet. Erġa’ kkopjaha mis-server u qabbel is-SHA-256 tagħha.
vault-fault-signature = Il-ġabra mhijiex iffirmata mis-server li ssemmi. Tafda xejn minn dak li fiha, u għid lill-organizzaturi.
vault-fault-shares = L-ishma ma jagħmlux iċ-ċavetta li għaliha hija ssiġillata din il-ġabra. Għid lill-organizzaturi.
vault-fault-generation = Il-ġabra hija ssiġillata għal aktar minn ċavetta waħda, u huma neqsin ukoll l-ishma ta’ ġenerazzjoni oħra.
vault-fault-place = Hemm ma jista’ jinkiteb xejn, jew il-folder mhuwiex vojt. Agħżel post ieħor.
vault-fault-space = Il-pakketti ma setgħux jinkitbu sal-aħħar. Ara jekk hemmx spazju, imbagħad erġa’ ibda: il-pakketti lesti jinżammu.
vault-fault-recipient = Iċ-ċavetta ta’ awtorità waħda ma tistax tintuża. Agħżel oħra, jew l-ittra.
vault-fault-moved = Il-ġabra nbidlet waqt li kienet qed tinqara. Ħalli l-istick imdaħħal, jew l-ewwel ikkopja l-fajl fuq dan il-kompjuter.
vault-fault-program = Il-programm għamel żball u ma kiteb xejn aktar. Innota x’jgħid hawn taħt u rrappurtah.

## Choosing a place

vault-place-here = Il-folder li bih inbeda l-programm: { $place }
vault-place-stick = L-istick tal-memorja { $place }
vault-place-none = Ma nstab l-ebda stick. Daħħal wieħed u erġa’ tella’ l-paġna.
vault-place-other-label = Jew folder ieħor
vault-place-wrong = Dan il-folder ma jeżistix, jew ma jistax jinkiteb fih. Agħżel ieħor.
