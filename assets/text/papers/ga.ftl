# Cista, Gaeilge. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Leathanach { $page } de { $count }
paper-made = Déanta le Cista: { $date }
paper-rehearsal = Cleachtadh: tá gach rud ar an bpáipéar seo cumtha, agus ní áirítear aon chuid de.
paper-model-2011 = Samhail: Iarscríbhinn { $reference } de Rialachán (AE) Uimh. 211/2011, inár bhfocail féin. Tá an tsamhail bharántúil in Iris Oifigiúil an Aontais Eorpaigh.
paper-model-2019 = Samhail: Iarscríbhinn { $reference } de Rialachán (AE) 2019/788, inár bhfocail féin. Tá an tsamhail bharántúil in Iris Oifigiúil an Aontais Eorpaigh.

paper-initiative-heading = An tionscnamh
paper-initiative-title = Teideal an tionscnaimh
paper-initiative-subject = Ábhar
paper-initiative-period = Tréimhse bailithe
paper-initiative-register = Leathanach i gclár an Choimisiúin
paper-organisers-heading = Na heagraithe
paper-organisers-others = Eagraithe eile
paper-organisers-address = Seoladh poist

paper-count-column = Cé mhéad
paper-count-online = Sínithe ar líne
paper-count-paper = Sínithe ar pháipéar
paper-count-esigned = Sínithe le síniú leictreonach ardleibhéil
paper-count-states = Ballstáit inar baineadh an t-íoslíon amach

paper-sign-heading = Dearbhú agus sínithe
paper-sign-place = Áit agus dáta
paper-sign-representative = Síniú an ionadaí
paper-sign-substitute = Síniú an ionadaí malartaigh
paper-sign-entity = Síniú thar ceann an eintitis dhlíthiúil
paper-sign-authority = Síniú agus stampa oifigiúil

## The guide: the first page of a package

paper-guide-title = Ráitis tacaíochta le fíorú
paper-guide-intro = Sa phacáiste seo tá na ráitis tacaíochta do thionscnamh ó na saoránaigh Eorpacha i do Bhallstát. Deir an treoir seo cad atá ann, conas é a oscailt agus a chomhaireamh, cad atá le seoladh ar ais agus cathain atá sé le scriosadh.
paper-guide-authority = D’údarás inniúil an Bhallstáit seo

paper-guide-part = Is é seo cuid { $page } de { $count }. Is pacáiste ar leith gach cuid; baineann na huimhreacha thíos leis na codanna go léir le chéile.
paper-guide-holds-heading = Cad atá sa phacáiste
paper-guide-packaged = Ráitis tacaíochta le fíorú, ceann in aghaidh an duine
paper-guide-alternatives = Roghanna eile: foirmeacha eile ó na daoine céanna
paper-guide-namesakes = Ráitis a bhfuil comhainmneach acu
paper-guide-repeats = Athdhéantaí, fágtha ar lár
paper-guide-withdrawn = Tarraingthe siar ag an sínitheoir, fágtha ar lár
paper-guide-failures = Nárbh fhéidir a léamh, ainmnithe sa lastliosta
paper-guide-submissions = Foirmeacha a fuarthas san iomlán
paper-guide-sum = Is iad na foirmeacha a fuarthas suim na ráiteas, na roghanna eile, na n-athdhéantaí, na gcinn a tarraingíodh siar agus na gcinn doléite.
paper-guide-alternatives-text = Roghanna eile: an té a shínigh arís agus arís eile le sonraí éagsúla, tá sé uair amháin i measc na ráiteas. Tá na foirmeacha eile sna comhaid a dtosaíonn a n-ainm le { $example }, gach ceann le haitheantóir an ráitis lena mbaineann sí. Má fhaightear amach nach bhfuil an ráiteas sin bailí, féadfaidh sibh a roghanna eile a sheiceáil. Ní áirítear ach foirm amháin ar a mhéad ó gach duine.
paper-guide-namesakes-text = Comhainmneacha: tá na hainmneacha céanna ag daoine áirithe agus, nuair a iarrann an fhoirm é, an dáta breithe céanna, ach ní hionann uimhir, doiciméad ná Ballstát dóibh. D’fhéadfadh gur beirt iad nó duine amháin. Ainmníonn liosta ar leith iad de réir aitheantóra. Fúibhse atá an cinneadh.
paper-guide-remarks-text = { $count ->
    [one] Nótaí: tá rud éigin le rá faoi { $count } ráiteas. Ainmníonn liosta ar leith é de réir aitheantóra.
    [two] Nótaí: tá rud éigin le rá faoi { $count } ráiteas. Ainmníonn liosta ar leith iad de réir aitheantóra.
    [few] Nótaí: tá rud éigin le rá faoi { $count } ráiteas. Ainmníonn liosta ar leith iad de réir aitheantóra.
    [many] Nótaí: tá rud éigin le rá faoi { $count } ráiteas. Ainmníonn liosta ar leith iad de réir aitheantóra.
   *[other] Nótaí: tá rud éigin le rá faoi { $count } ráiteas. Ainmníonn liosta ar leith iad de réir aitheantóra.
}
paper-guide-suspicious-text = { $count ->
    [one] Tháinig { $count } ráiteas ó líonra a sheol líon neamhghnách mór in éineacht. Ní fhágann sin ann féin gur lú a bhailíocht.
    [two] Tháinig { $count } ráiteas ó líonraí a sheol líon neamhghnách mór in éineacht. Ní fhágann sin ann féin gur lú bailíocht aon cheann acu.
    [few] Tháinig { $count } ráiteas ó líonraí a sheol líon neamhghnách mór in éineacht. Ní fhágann sin ann féin gur lú bailíocht aon cheann acu.
    [many] Tháinig { $count } ráiteas ó líonraí a sheol líon neamhghnách mór in éineacht. Ní fhágann sin ann féin gur lú bailíocht aon cheann acu.
   *[other] Tháinig { $count } ráiteas ó líonraí a sheol líon neamhghnách mór in éineacht. Ní fhágann sin ann féin gur lú bailíocht aon cheann acu.
}

paper-guide-files-heading = Na comhaid
paper-guide-files-name = Ainm an chomhaid
paper-guide-file-guide = an treoir seo
paper-guide-file-request = an t-iarratas ar fhíorú
paper-guide-file-certificate = deimhniú bán le líonadh isteach
paper-guide-file-xml = na ráitis i bhformáid XML an Choimisiúin, lena n-iompórtáil
paper-guide-file-csv = na ráitis chéanna mar thábla
paper-guide-file-pdf = na ráitis chéanna i leagan amach na foirme, le léamh nó le priontáil
paper-guide-file-alternatives = na roghanna eile
paper-guide-file-namesakes = liosta na gcomhainmneacha
paper-guide-file-remarks = liosta na nótaí
paper-guide-file-committee = sonraí poiblí eochair na n-eagraithe, lena bhfuil an lastliosta sínithe
paper-guide-file-manifest = na líonta, agus SHA-256 gach comhaid eile
paper-guide-file-signature = síniú leictreonach na n-eagraithe ar an lastliosta

paper-guide-count-heading = Conas comhaireamh
paper-guide-count-text = I dtábla CSV is foirm amháin gach ró i ndiaidh an chéad cheann, i gcomhad XML gach eilimint { $field }. Caithfidh na huimhreacha a bheith mar a thugtar anseo.

paper-guide-sample-heading = Conas sampla randamach a tharraingt
paper-guide-sample-text = Má fhíoraíonn sibh sampla, tarraingíonn an t-ordú seo ceann agus tugann sé an t-eatramh muiníne. Roghnaígí féin an síol, mar shampla trí dhísle a chaitheamh: ní féidir le haon duine é a bheith ar eolas roimh ré. Coinnígí é, agus is féidir le duine ar bith an sampla céanna a tharraingt arís.

paper-guide-import-heading = Conas iompórtáil
paper-guide-import-xml = Tá eilimintí bhogearraí bailithe an Choimisiúin sna comhaid XML, ionas gur féidir le ríomhchláir a rinneadh dóibh sin iad a léamh.
paper-guide-import-csv = Tá na táblaí CSV in UTF-8, le camóga idir na cealla. Iompórtáil gach colún mar théacs, ionas nach gcaillfidh aon uimhir a nialais tosaigh. Cuireann uaschamóg roimh an gcéad charachtar de chill cosc ar scarbhileog í a thógáil mar fhoirmle: ní bhaineann sí leis an rud a clóscríobhadh.

paper-guide-return-heading = Cad atá le seoladh ar ais, agus faoin dáta seo
paper-guide-return-text = Seol deimhniú chuig na daoine teagmhála a deir cé mhéad ráiteas tacaíochta atá bailí. Tá sé saor in aisce. Is féidir libh an ceann bán nó foirm dá bhur gcuid féin a úsáid.
paper-guide-return-deadline = Tugann an Rialachán trí mhí daoibh ón lá a fuair sibh an t-iarratas.
paper-guide-return-received = Dáta faighte
paper-guide-return-due = Deimhniú le bheith ann faoi

paper-guide-destroy-heading = Cathain an pacáiste a scriosadh
paper-guide-destroy-2011 = Scriosaigí an pacáiste, gach rud a rinneadh as agus gach cóip mí amháin ar a dhéanaí tar éis an deimhniú a eisiúint. Ní féidir ach an méid atá ag teastáil le haghaidh imeachtaí riaracháin nó dlí a choinneáil níos faide, go dtí seachtain tar éis an chinnidh deiridh.
paper-guide-destroy-2019 = Scriosaigí an pacáiste, gach rud a rinneadh as agus gach cóip trí mhí ar a dhéanaí tar éis an fíorú a chríochnú. Ní féidir ach an méid atá ag teastáil le haghaidh imeachtaí riaracháin nó dlí a choinneáil níos faide, go dtí mí tar éis dóibh críochnú.
paper-guide-questions = Ceisteanna? Scríobh chuig na daoine teagmhála:

## How to open a package: on the guide and on the letter

paper-open-heading = Conas an pacáiste a oscailt
paper-open-place = Osclaígí é ar ríomhaire nach féidir ach leo siúd a fhíoraíonn a úsáid.
paper-open-age = Tá an pacáiste criptithe d’eochair age bhur n-údaráis. Ar an ríomhaire a bhfuil an eochair rúnda air, clóscríobh:
paper-open-age-passphrase = Tá an pacáiste criptithe le age faoi fhrása faire ocht bhfocal. Clóscríobh an t-ordú seo, ansin an frása faire:
paper-open-gpg = Tá an pacáiste criptithe do dheimhniú OpenPGP bhur n-údaráis. Ar an ríomhaire a bhfuil an eochair rúnda air, clóscríobh:
paper-open-cms = Tá an pacáiste criptithe do dheimhniú X.509 bhur n-údaráis. Ar an ríomhaire a bhfuil an eochair rúnda air, clóscríobh:
paper-open-zip = Is cartlann ZIP é an pacáiste, criptithe le AES-256 faoi fhrása faire ocht bhfocal. Oscail an chartlann le ríomhchlár a thuigeann AES, mar shampla 7-Zip, agus clóscríobh an frása faire. Ní thuigeann an ríomhchlár lena n-osclaíonn Windows féin cartlanna ZIP AES. I dteirminéal is é an t-ordú:
paper-open-letter = Tagann an frása faire chugaibh i litir, ar bhealach eile.
paper-open-either = Tá an pacáiste céanna i dhá fhoirm, agus is leor ceann acu.
paper-open-plain = Níl an pacáiste criptithe. Coinnígí é san áit nach féidir le haon duine eile é a léamh.
paper-open-verify = Ansin lig don ordú seo gach comhad a chur i gcomparáid leis an lastliosta:
paper-open-fault = Mura n-osclaíonn an pacáiste, nó má tá comhad éagsúil ón lastliosta, ná téigí ar aghaidh. Scríobhaigí chuig na daoine teagmhála, ar féidir leo é a sheoladh arís.

## The request for verification

paper-request-title = Iarratas ar fhíorú ráiteas tacaíochta
paper-request-authority = Chuig údarás inniúil an Bhallstáit seo
paper-request-text = Iarrann na heagraithe a ainmnítear thíos oraibh na ráitis tacaíochta faoi iamh a fhíorú agus a dheimhniú cé mhéad díobh atá bailí. Is é seo a n-aon iarratas chuig bhur mBallstát.
paper-request-signatories = Sínitheoirí ón mBallstát seo
paper-request-all = Sínitheoirí sna Ballstáit go léir
paper-request-enclosures-heading = Ráitis tacaíochta faoi iamh
paper-request-system-heading = Deimhniú an chórais bailithe ar líne
paper-request-system-enclosed = Tá cóip den deimhniú faoi iamh.
paper-request-system-none = Níor síníodh aon ráiteas ar líne, mar sin níl deimhniú ag teastáil.
paper-request-declaration = Dearbhaím go bhfuil a bhfuil san iarratas seo ceart agus gur bailíodh na ráitis tacaíochta mar a éilíonn an Rialachán.

## The letter with the passphrase

paper-letter-title = Frása faire pacáiste
paper-letter-confidential = Rúnda: don údarás atá leis an bpacáiste a oscailt amháin
paper-letter-text = Osclaíonn na hocht bhfocal sa litir seo an pacáiste ráiteas tacaíochta a ainmnítear anseo. Taistealaíonn an litir agus an pacáiste ar leithligh.
paper-letter-package = Ainm an phacáiste
paper-letter-size = Méid i mbearta
paper-letter-words-heading = Na hocht bhfocal
paper-letter-words-text = Clóscríobh iad i litreacha beaga agus san ord seo, le fleiscín idir dhá fhocal agus gan spásanna.
paper-letter-compare = Sula n-osclaíonn sibh an pacáiste, cuirigí a ainm, a mhéid agus a SHA-256 i gcomparáid leo siúd sa litir seo.
paper-letter-apart-heading = Sula seachadtar í
paper-letter-apart-text = Tabhair an litir seo ar bhealach eile seachas an pacáiste: de láimh, le post cláraithe, nó léite amach ar an bhfón. An té a bhfuil an dá rud aige, is féidir leis na ráitis a léamh.
paper-letter-destroy-heading = Ina dhiaidh sin
paper-letter-destroy-text = Coinnígí an litir seo faoi ghlas fad is atá sí ag teastáil, agus scriosaigí í chomh luath agus a bheidh an pacáiste oscailte agaibh.

## The blank form for signing on paper

paper-form-initiative-heading = Líonta isteach ag na heagraithe, mar atá cláraithe
paper-form-sheet = Priontáil an fhoirm seo ar bhileog pháipéir amháin; is féidir an dá thaobh a úsáid. Síníonn gach duine ar an mbileog seo don Bhallstát céanna.
paper-form-write = Scríobh i gceannlitreacha, duine amháin i ngach ró. Síníonn gach duine go pearsanta.
paper-form-documents = Doiciméid agus uimhreacha a nglactar leo
paper-form-residence = Buanáit chónaithe: sráid, uimhir, cód poist, baile, tír
paper-form-signature = Dáta agus síniú
paper-form-return = Tabhair nó seol an bhileog shínithe chuig

## The blank certificate of the authority

paper-certificate-title = Deimhniú ar líon na ráiteas tacaíochta bailí
paper-certificate-authority = Ainm agus seoladh an údaráis inniúil
paper-certificate-text = D’fhíoraigh an t-údarás a ainmnítear anseo na ráitis tacaíochta don tionscnamh a ainmnítear anseo, agus deimhníonn sé don Bhallstát seo:
paper-certificate-valid = Líon na ráiteas tacaíochta bailí
paper-certificate-words = An líon céanna i bhfocail
paper-certificate-received = Líon na ráiteas tacaíochta a fuarthas
paper-certificate-free = Eisítear an deimhniú seo saor in aisce.
paper-certificate-voluntary-heading = Deonach, agus gan a bheith ina chuid den deimhniú
paper-certificate-voluntary-text = Ní iarrann an Rialachán na figiúirí seo. Cabhraíonn siad leis na heagraithe meastachán a dhéanamh ar líon na ráiteas bailí in áiteanna eile, agus foghlaim cad a dhéanann sínitheoirí mícheart.
paper-certificate-all = Seiceáladh gach ráiteas.
paper-certificate-sample = Seiceáladh sampla randamach. Ráitis sa sampla:
paper-certificate-invalid = Ráitis neamhbhailí san iomlán
paper-certificate-reason = Cén fáth nach bhfuil siad bailí
paper-reason-unknown = Ní bhfuarthas an duine
paper-reason-age = Ró-óg lá an tsínithe
paper-reason-repeat = Bhí an duine tar éis síniú cheana
paper-reason-number = Tá an doiciméad nó an uimhir mícheart nó as feidhm
paper-reason-state = Gan teideal síniú don Bhallstát seo
paper-reason-incomplete = Tá rud éigin in easnamh nó doléite
paper-reason-signature = Tá an síniú ar pháipéar in easnamh
paper-reason-date = Níor síníodh laistigh den tréimhse bailithe
paper-reason-other = Cúiseanna eile

## The submission to the Commission

paper-submission-title = Tionscnamh ó na saoránaigh a chur faoi bhráid an Choimisiúin Eorpaigh
paper-submission-text = Cuireann na heagraithe an tionscnamh a ainmnítear anseo isteach, mar aon le deimhnithe na n-údarás inniúil.
paper-submission-valid-heading = Ráitis tacaíochta deimhnithe
paper-submission-valid = Ráitis bhailí
paper-submission-certificate = Údarás inniúil agus dáta a dheimhnithe
paper-submission-met = Tá an dá choinníoll comhlíonta: { $goal } ráiteas bailí ar a laghad san iomlán, agus an t-íoslíon i { $states } Bhallstát ar a laghad.
paper-submission-not-met = Níl na coinníollacha comhlíonta fós: tá { $goal } ráiteas bailí ag teastáil san iomlán, agus an t-íoslíon i { $states } Bhallstát ar a laghad.
paper-submission-funding-heading = Tacaíocht agus maoiniú
paper-submission-funding-text = Gach foinse tacaíochta agus maoinithe a thug níos mó ná 500 euro. Mura bhfuil aon cheann ann, scrios na rónna amach.
paper-submission-funding-source = Cé a thug é
paper-submission-funding-amount = Méid in euro
paper-submission-enclosed = { $count ->
    [one] Tá { $count } deimhniú ó údarás inniúil faoi iamh.
    [two] Tá { $count } dheimhniú ó údaráis inniúla faoi iamh.
    [few] Tá { $count } dheimhniú ó údaráis inniúla faoi iamh.
    [many] Tá { $count } ndeimhniú ó údaráis inniúla faoi iamh.
   *[other] Tá { $count } deimhniú ó údaráis inniúla faoi iamh.
}
paper-submission-declaration = Dearbhaím go bhfuil a bhfuil san fhoirm seo ceart agus gur cloíodh le nósanna imeachta agus coinníollacha uile an Rialacháin.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = SONRAÍ PEARSANTA
mark-limited-distribution = DÁILEADH TEORANTA DON BHALLSTÁT LENA mBAINEANN

## The sheet of a recovery share, for its custodian

sheet-title = Sciar athshlánaithe { $number } as { $shares }
sheet-lead = Tá an bhileog seo ar cheann de sciartha eochair an choiste (iomlán { $shares }), a osclaíonn na ráitis tacaíochta. Osclaíonn aon { $quorum } acu le chéile gach rud; ní osclaíonn ná ní nochtann níos lú aon rud.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Coimeádaí
sheet-fact-number = Sciar
sheet-fact-number-value = { $number } as { $shares }
sheet-fact-quorum = Ag teastáil chun oscailt
sheet-fact-quorum-value = Aon { $quorum } as { $shares } sciar
sheet-fact-date = Dáta a dhéanta
sheet-fact-set = Tacar sciartha
sheet-fact-set-value = { $set } (glúin { $generation } den eochair, eagrán { $edition } dá sciartha)
sheet-fact-thumbprint = Méarlorg eochair an choiste
sheet-fact-file = Comhad

sheet-groups-heading = An rún, líon na ngrúpaí: { $count }
sheet-groups-note = Clóscríobh na grúpaí san ord ceart, i litreacha beaga nó i gceannlitreacha. Áirítear O mar 0, agus I agus L mar 1. Seiceálann an carachtar deireanach de ghrúpa na cinn eile, agus mar sin deir an ríomhchlár leat cén grúpa le breathnú air arís.
sheet-qr = Cód QR ina bhfuil an sciar seo

sheet-keep-heading = Coinnigh slán é
sheet-keep-place = Coinnigh an bhileog seo i gclúdach séalaithe, san áit nach féidir ach leatsa í a fháil, agus ní san áit a gcoinníonn coimeádaí eile sciar.
sheet-keep-photo = Ná glac grianghraf di, ná cóipeáil í agus ná seol í riamh. An té a chonaic í, tá do sciar aige.
sheet-keep-network = Ná clóscríobh agus ná scan í riamh i bhfón, ná i ríomhaire atá nasctha le líonra.
sheet-keep-file-locked = Tá an sciar céanna faoi d’fhrása faire sa chomhad { $file }. Níl frása faire ag teastáil ón mbileog seo.
sheet-keep-file-open = Tá an sciar céanna gan chosaint sa chomhad { $file }. Coinnigh sa chlúdach céanna é, nó scrios é.

sheet-check-heading = Seiceáil í gach bliain
sheet-check-how = Úsáid ríomhaire gan líonra: seiceálann an boghta an bhileog seo, agus seiceálann an t-ordú { $command } í freisin. Níl aon duine eile ag teastáil chuige sin.
sheet-check-tell = Ansin inis uimhir do sciar agus an lá do na heagraithe, agus aon rud eile atá anseo ná hinis.

sheet-help-heading = Má tharlaíonn rud éigin
sheet-help-lost = Caillte, millte nó feicthe ag duine eile: inis do na heagraithe láithreach. Is féidir leis na daoine eile sciartha nua a dhéanamh ansin.
sheet-help-leave = Mura féidir leat í a choinneáil a thuilleadh: tabhair ar láimh go pearsanta í, agus iarr ar na heagraithe sciartha nua a dhéanamh.
sheet-help-called = Má aisghairtear an tacar seo: scrios an bhileog agus an comhad, agus inis do na heagraithe go ndearna tú amhlaidh.
sheet-help-open = Nuair a osclaítear an bailiúchán: tabhair an bhileog seo leat féin, agus cuir an méarlorg i gcomparáid.

# Lines and a table to fill in by hand.
sheet-handed-heading = Tugtha ar láimh
sheet-handed-date = Dáta
sheet-handed-custodian = Síniú an choimeádaí
sheet-handed-organiser = Síniú eagraí
sheet-checks-heading = Seiceálacha bliantúla
sheet-checks-date = Dáta
sheet-checks-place = Cá háit
sheet-checks-signature = Síniú

sheet-footer = Rúnda: sciar { $number } den tacar { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Eochair phoiblí an choiste
sheet-committee-lead = Tá an bhileog seo poiblí agus ní osclaíonn sí aon rud. Deir sí leis an bhfreastalaí cé dó a séalóidh sé na ráitis tacaíochta, agus le coimeádaí an é an sciar ceart atá aige.
sheet-committee-fact-shares = Sciartha
sheet-committee-fact-shares-value = { $shares }, agus osclaíonn aon { $quorum } acu le chéile
sheet-committee-fact-signer = Méarlorg na heochrach a shíníonn na pacáistí
sheet-committee-qr = Cód QR ina bhfuil na sonraí poiblí go léir
sheet-committee-use-heading = Cad atá le déanamh léi
sheet-committee-use-thumbprint = Scríobhann gach duine atá i láthair an méarlorg síos, agus cuireann siad i gcomparáid é leis an gceann ar leathanach an tsuímh faoi chosaint sonraí, sula dtosaíonn an bailiúchán.
sheet-committee-use-server = Téann an comhad { $file } chuig an bhfreastalaí: iarrann an socrú é.
sheet-committee-use-copy = Coinníonn gach coimeádaí cóip den bhileog seo nó den chomhad: léi is féidir sciar a sheiceáil ina aonar, sa bhaile.
sheet-committee-footer = Poiblí: eochair an choiste, tacar { $set }

## The statements of support, in the layout of the statutory form

statements-part = Cuid { $page } de { $count }
statements-count = { $count ->
    [one] { $count } ráiteas tacaíochta ar na leathanaigh seo
    [two] { $count } ráiteas tacaíochta ar na leathanaigh seo
    [few] { $count } ráiteas tacaíochta ar na leathanaigh seo
    [many] { $count } ráiteas tacaíochta ar na leathanaigh seo
   *[other] { $count } ráiteas tacaíochta ar na leathanaigh seo
}
statements-number = Uimh.
statements-residence = Áit chónaithe (sráid, uimhir, cód poist, baile, tír)
statements-birth = Dáta agus áit bhreithe
statements-document = Uimhir agus cineál an doiciméid
statements-signed = Dáta an tsínithe, agus aitheantóir
statements-name-at-birth = Ag am breithe: { $name }
statements-fathers-name = Ainm an athar: { $name }
statements-issued-by = Arna eisiúint ag: { $authority }
statements-alternative = Rogha eile ar { $identifier }: ní áirítear ach ceann amháin den dá cheann ar a mhéad.
statements-undrawn = { $count ->
    [one] { $count } charachtar nach féidir le cló ar bith a tharraingt anseo, taispeántar é mar uimhir idir lúibíní cearnacha; sna comhaid eile tá sé mar a clóscríobhadh é.
    [two] { $count } charachtar nach féidir le cló ar bith a tharraingt anseo, taispeántar iad mar uimhreacha idir lúibíní cearnacha; sna comhaid eile tá siad mar a clóscríobhadh iad.
    [few] { $count } charachtar nach féidir le cló ar bith a tharraingt anseo, taispeántar iad mar uimhreacha idir lúibíní cearnacha; sna comhaid eile tá siad mar a clóscríobhadh iad.
    [many] { $count } gcarachtar nach féidir le cló ar bith a tharraingt anseo, taispeántar iad mar uimhreacha idir lúibíní cearnacha; sna comhaid eile tá siad mar a clóscríobhadh iad.
   *[other] { $count } carachtar nach féidir le cló ar bith a tharraingt anseo, taispeántar iad mar uimhreacha idir lúibíní cearnacha; sna comhaid eile tá siad mar a clóscríobhadh iad.
}
statements-table = Ráitis tacaíochta, ceann i ngach ró
