# Cista, Gaeilge. Gach abairt a fheiceann saoránach ar an suíomh poiblí.
#
# Labhraítear le duine amháin: tú. Comharthaí athfhriotail: “…”. Dais: – le spásanna. Gan spás roimh %.

## The frame of every page

frame-skip = Léim chuig an ábhar
frame-title = { $page } – { $initiative }
frame-description = Léigh an tionscnamh Eorpach ó na saoránaigh “{ $title }” agus tacaigh leis.
frame-eyebrow = Tionscnamh Eorpach ó na saoránaigh
frame-languages = Teangacha
frame-navigation = Leathanaigh faoin mbailiúchán seo
frame-home = Léigh agus sínigh an tionscnamh
frame-rehearsal = Cleachtadh atá anseo. Ní chuirfear aon rud a scríobhann tú anseo san áireamh, agus ní bhfaighidh aon údarás é. Úsáid sonraí cumtha, le do thoil.
frame-rehearsal-date = Sa chleachtadh seo is é seo an dáta: { $date }.
frame-progress = Dul chun cinn
frame-privacy = Príobháideachas
frame-trust = Conas a chosnaítear do shonraí
frame-certificate = Deimhniú
frame-withdraw = Tarraing do thacaíocht siar
frame-help = Cabhair
frame-accessibility = Inrochtaineacht
frame-return = Ar ais chuig { $site }
frame-source = Ritheann an suíomh seo ar Cista, bogearraí foinse oscailte.
frame-noscript = Oibríonn an leathanach seo gan scripteanna. In ionad seiceála a ritheann uaithi féin, iarraimid ort sé dhigit a chlóscríobh. Is féidir leat iad a léamh nó éisteacht leo.
frame-new-window = (osclaítear suíomh gréasáin an Choimisiúin)

## The initiative

initiative-number = Uimhir chlárúcháin
initiative-registered = Dáta cláraithe
initiative-collection = Bailiú ráiteas tacaíochta
initiative-collection-period = { $from } – { $to }
initiative-register-link = An tionscnamh seo i gclár an Choimisiúin
initiative-facts = Sonraí faoin gclárú
initiative-objectives = Cad atá á iarraidh leis an tionscnamh
initiative-annex = Iarscríbhinn: tuilleadh faoin ábhar, faoi na cuspóirí agus faoin gcúlra
initiative-read-all = Léigh an téacs iomlán
initiative-website = Suíomh gréasáin an tionscnaimh
initiative-role-representative = Ionadaí
initiative-role-substitute = Ionadaí malartach
initiative-role-member = Ball de ghrúpa na n-eagraithe
initiative-role-legal_entity = Eintiteas dlíthiúil
initiative-email = Ríomhphost
initiative-original = Seo bunteanga an tionscnaimh.
initiative-translated = Bunteanga an tionscnaimh: { $language }.

## How far it has come

count-statements = { $count } ráiteas tacaíochta
count-none = Níl aon ráiteas tacaíochta ann fós. D’fhéadfadh gurb é do cheannsa an chéad cheann.
count-goal = Tá { $goal } ag teastáil, agus líon íosta { date-form-in-states } ar a laghad.
count-as-of = Foilsithe an { $date }
count-trailing = Bíonn na figiúirí a fhoilsítear beagán taobh thiar den fhíorlíon, ionas nach féidir le haon duine a dhéanamh amach uathu cé atá díreach tar éis síniú.
count-more = Figiúirí de réir Ballstáit
count-bar = { $count } as { $goal }

## Choosing the Member State

state-heading = Roghnaigh do Bhallstát
state-intro-2011 = Ní hionann na sonraí a iarrann gach Ballstát. Roghnaigh an Ballstát a bhfuil cónaí ort ann nó a bhfuil doiciméad nó uimhir uaidh agat.
state-intro-2019 = Ní hionann na sonraí a iarrann gach Ballstát. Roghnaigh an Ballstát a bhfuil a náisiúntacht agat, cibé áit a bhfuil cónaí ort. Má tá níos mó ná náisiúntacht amháin agat, roghnaigh ceann acu.
state-label = Ballstát
state-choose = Roghnaigh Ballstát
state-continue = Lean ar aghaidh
state-change = Roghnaigh Ballstát eile
state-chosen = Tá tú ag síniú don Bhallstát seo: { $state }
state-only-once = Ní féidir leat tacú le tionscnamh ach uair amháin, fiú má oireann níos mó ná Ballstát amháin duit.
state-minimum-age = Ní mór duit a bheith { date-form-years } ar a laghad an lá a shíneoidh tú.
state-minimum-age-calendar-year = Ní mór duit a bheith { date-form-years } ar a laghad faoi dheireadh na bliana ina síneoidh tú.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Saoránaigh den Aontas Eorpach a bhfuil cónaí orthu sa Bhallstát seo.
who-residents_or_nationals = Saoránaigh den Aontas Eorpach a bhfuil cónaí orthu sa Bhallstát seo, agus náisiúnaigh an Bhallstáit seo cibé áit a bhfuil cónaí orthu.
who-residents_or_registered_nationals = Saoránaigh den Aontas Eorpach a bhfuil cónaí orthu sa Bhallstát seo, agus náisiúnaigh an Bhallstáit seo atá ina gcónaí thar lear agus a d’inis dá n-údaráis cá bhfuil cónaí orthu.
who-holders_of_personal_number = Saoránaigh den Aontas Eorpach a bhfuil uimhir aitheantais phearsanta ón mBallstát seo acu.
who-holders_of_document = Saoránaigh den Aontas Eorpach a bhfuil ceann de na doiciméid thíos acu, arna eisiúint ag an mBallstát seo.
who-holders_of_number_or_document = Saoránaigh den Aontas Eorpach a bhfuil uimhir aitheantais phearsanta ón mBallstát seo acu, nó ceann de na doiciméid thíos arna eisiúint aige.
who-nationals = Náisiúnaigh an Bhallstáit seo, cibé áit a bhfuil cónaí orthu.

# What is particular to one State and regime.
who-note-2019-DE = Ní féidir le Gearmánaigh atá ina gcónaí thar lear síniú ach amháin má tá a n-áit chónaithe cláraithe le misean de chuid na Gearmáine thar lear.
who-note-2019-EL = Sa Ghréig is í bliain na breithe a áirítear: tá cead sínithe ag aon duine a bheidh { date-form-years } ar a laghad faoi dheireadh na bliana seo.
who-note-2011-UK = Bhí an Ríocht Aontaithe ina Ballstát go dtí an 31 Eanáir 2020.

## The form

form-heading = Do ráiteas tacaíochta
form-intro = Líon isteach gach réimse, le do thoil, mura bhfuil sé marcáilte mar réimse roghnach. Scríobh gach rud mar atá sé i do dhoiciméid.
form-optional = (roghnach)
form-group-name = D’ainm
form-group-residence = An áit a bhfuil cónaí ort
form-group-birth = Do bhreith
form-group-nationality = Do náisiúntacht
form-group-document = Do dhoiciméad nó d’uimhir
form-why = Cén fáth a n-iarrtar é seo?
form-seen-by = Ní fheicfidh aon duine é ach údarás an Bhallstáit a roghnaigh tú, agus coimeádaithe eochrach na n-eagraithe nuair a osclóidh siad an bailiúchán. A luaithe a bheidh sé stóráilte, ní féidir le haon duine é a léamh ar an bhfreastalaí seo.
form-destroyed = Scriosfar é faoin { $date } ar a dheireanaí.
form-example = Sampla: { $example }
form-choose = Roghnaigh, le do thoil
form-declaration-heading = Do dhearbhú
form-warnings-heading = Féach air seo arís, le do thoil
form-accept-warnings = Tá sé ceart mar a chlóscríobh mé é.
form-accept-warnings-hint = Cuir tic leis seo nuair a bheidh sé curtha i gcomparáid le do dhoiciméid agat. Taifeadfar do ráiteas ansin mar atá sé, agus déanfaidh an t-údarás an cinneadh.
form-button = Tacaigh le “{ $title }”
form-button-hint = Taifeadtar do ráiteas nuair a bhrúnn tú an cnaipe seo. Ina dhiaidh sin gheobhaidh tú admháil, agus is féidir leat an ráiteas a tharraingt siar leis an admháil sin.
form-forget = Folmhaigh an fhoirm
form-forget-hint = Má úsáideann duine eile an gléas seo i do dhiaidh: beidh an méid a chlóscríobh tú imithe ón mbrabhsálaí seo freisin.
form-read-first = Tacaíonn tú leis an tionscnamh mar atá sé cláraithe, sna focail thuas.

date-hint = Lá, mí agus bliain, mar shampla { $example }
date-day = Lá
date-month = Mí
date-year = Bliain

# Uimhreacha agus claochluithe tosaigh: cúntóirí a úsáideann abairtí eile.
date-form-years = { $age ->
    [one] { $age } bhliain d’aois
    [two] { $age } bhliain d’aois
    [few] { $age } bliana d’aois
    [many] { $age } mbliana d’aois
    [16] { $age } bliana d’aois
    [17] { $age } mbliana d’aois
    [18] { $age } mbliana d’aois
   *[other] { $age } bliain d’aois
}
date-form-in-states = { $states ->
    [one] in aon Bhallstát amháin
    [two] in dhá Bhallstát
    [few] i { $states } Bhallstát
    [8] in { $states } mBallstát
    [many] i { $states } mBallstát
   *[other] i { $states } Ballstát
}
date-form-in-count = { $count ->
    [one] in aon Bhallstát amháin
    [two] in dhá Bhallstát
    [few] i { $count } Bhallstát
    [8] in { $count } mBallstát
    [many] i { $count } mBallstát
   *[other] i { $count } Ballstát
}

field-given_names-label = Céadainmneacha (gach ceann)
field-given_names-hint = Gach céadainm atá ort, mar atá i do phas nó i do chárta aitheantais.
field-given_names-example = Máire Áine
field-given_names-why = Cuireann údarás do Bhallstáit d’ainm i gcomparáid lena chlár féin, ionas nach gcomhairfear ach daoine atá ann dáiríre.

field-family_names-label = Sloinne (nó sloinnte)
field-family_names-hint = Mar atá i do phas nó i do chárta aitheantais.
field-family_names-example = Ní Mhurchú
field-family_names-why = Cuireann údarás do Bhallstáit d’ainm i gcomparáid lena chlár féin, ionas nach gcomhairfear ach daoine atá ann dáiríre.

field-name_at_birth-label = Sloinne breithe
field-name_at_birth-hint = Murar athraigh sé riamh, scríobh do shloinne reatha arís.
field-name_at_birth-example = Ní Chonaill
field-name_at_birth-why = D’fhéadfadh sé gur faoin ainm a bhí ort ar do bhreith atá tú liostaithe i gclár an Bhallstáit seo.

field-fathers_name-label = Ainm d’athar
field-fathers_name-hint = Mar atá sé i do dhoiciméid.
field-fathers_name-example = Seán
field-fathers_name-why = I gclár an Bhallstáit seo, déantar idirdhealú idir daoine den ainm céanna de réir ainm a n-athar.

field-residence_street-label = Sráid
field-residence_street-hint = An tsráid ina bhfuil do bhuanchónaí, gan uimhir an tí. Mura bhfuil ainmneacha sráide ann, scríobh ainm na háite, an bhaile fearainn nó na feirme.
field-residence_street-example = Bóthar na Trá
field-residence_street-why = Aimsíonn an t-údarás thú ina chlár de réir do sheolta.

field-residence_number-label = Uimhir an tí
field-residence_number-hint = Luaigh an staighre, an t-urlár nó an t-árasán freisin, má tá a leithéid ann.
field-residence_number-example = 12 B
field-residence_number-why = Aimsíonn an t-údarás thú ina chlár de réir do sheolta.

field-residence_postcode-label = Cód poist
field-residence_postcode-hint = Cód poist do bhuanchónaithe.
field-residence_postcode-example = A65 F4E2
field-residence_postcode-why = Aimsíonn an t-údarás thú ina chlár de réir do sheolta.

field-residence_city-label = Baile nó cathair
field-residence_city-hint = An baile mór, an chathair nó an sráidbhaile ina bhfuil do bhuanchónaí.
field-residence_city-example = Gaillimh
field-residence_city-why = Aimsíonn an t-údarás thú ina chlár de réir do sheolta.

field-residence_country-label = Tír
field-residence_country-hint = An tír ina bhfuil do bhuanchónaí.
field-residence_country-example = Éire
field-residence_country-why = Insíonn sé don údarás cé acu ba cheart thú a lorg sa bhaile nó i measc a náisiúnach thar lear.

field-date_of_birth-label = Dáta breithe
field-date_of_birth-hint = Lá, mí agus bliain.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Léiríonn sé go bhfuil tú sách sean chun síniú, agus aithnítear thú leis ó dhaoine eile a bhfuil an t-ainm céanna orthu.

field-place_of_birth-label = Áit bhreithe
field-place_of_birth-hint = Baile agus tír, mar atá i do phas nó i do chárta aitheantais.
field-place_of_birth-example = Trá Lí, Éire
field-place_of_birth-why = Aithnítear thú leis ó dhaoine eile a bhfuil an t-ainm céanna agus an dáta breithe céanna acu.

field-country_of_permanent_residence-label = Tír bhuanchónaithe
field-country_of_permanent_residence-hint = An tír ina bhfuil do bhuanchónaí. Ní gá seoladh a thabhairt.
field-country_of_permanent_residence-example = An Fhionlainn
field-country_of_permanent_residence-why = Insíonn sé don údarás cé acu ba cheart thú a lorg sa bhaile nó i measc a náisiúnach thar lear.

field-nationality-label = Náisiúntacht
field-nationality-hint = Ní mór duit a bheith i do shaoránach de Bhallstát den Aontas Eorpach. Má tá níos mó ná náisiúntacht amháin agat, roghnaigh ceann acu.
field-nationality-example = An Laitvia
field-nationality-why = Ní féidir ach le saoránaigh den Aontas tacú le tionscnamh.

field-document_or_number_type-label = Cineál an doiciméid nó na huimhreach
field-document_or_number_type-hint = Roghnaigh an ceann atá faoi do láimh. Is iad na hainmneacha a úsáidtear sa Bhallstát sin atá ar an liosta.
field-document_or_number_type-example = Passeport
field-document_or_number_type-why = Ní mór a fhios a bheith ag an údarás cén clár ina gcuardófar an uimhir.

field-document_or_number-label = Uimhir
field-document_or_number-hint = Scríobh í go díreach mar atá sí sa doiciméad. Ní dhéanann spásanna ná fleiscíní aon dochar.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Is leis an uimhir seo amháin a aimsíonn an Ballstát seo thú ina chlár. Is é an dlí a éilíonn í; níl aon ghnó ag na heagraithe di.

field-issuing_authority-label = An t-údarás a d’eisigh an doiciméad
field-issuing_authority-hint = Mar atá sé sa doiciméad, mar shampla an baile nó an aireacht.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Sa Bhallstát seo is iad na bailte a eisíonn doiciméid, agus ní leor na huimhreacha leo féin chun na doiciméid a aimsiú.

## The lines beside the button

beside-heading = Sula mbrúnn tú é
beside-seen = Le feiceáil ag údarás do Bhallstáit agus ag coimeádaithe eochrach na n-eagraithe amháin
beside-destroyed = Scriosfar é faoin { $date } ar a dheireanaí
beside-certified = Arna dheimhniú ag: { $authority }
beside-not-certified = Cleachtadh: níl an córas seo deimhnithe
beside-where = Séalaithe, ar fhreastalaí san Aontas Eorpach

## The check that a person signs

work-running = Seiceáil ar siúl …
work-done = D’éirigh leis an tseiceáil.
work-failed = Níor oibrigh an tseiceáil ar an ngléas seo. Athlódáil an leathanach, nó úsáid na digití ina háit, le do thoil.
work-use-digits = Úsáid digití ina háit
work-slow = Tá an-chuid daoine ag síniú faoi láthair, agus mar sin tógann an tseiceáil beagán níos faide ná mar is gnách.
work-sending = Tá an tseiceáil fós ar siúl. Seolfar do ráiteas uaidh féin a luaithe a éireoidh leis an tseiceáil.
digits-heading = Sé dhigit
digits-always = Sa bhailiúchán seo clóscríobhann gach duine sé dhigit freisin, mar is é sin atá ag teastáil ón údarás deimhniúcháin.
digits-suspicion = Tá an-chuid ráiteas ag teacht isteach ó do líonra faoi láthair. Mar sin, iarraimid ort sé dhigit a chlóscríobh freisin.
digits-listen = Éist leis na sé dhigit
digits-listen-hint = Léitear na digití amach go mall i nGaeilge, agus is féidir éisteacht leo arís.

digits-label = Na sé dhigit
digits-hint = Léiríonn siad gur duine thú agus nach ríomhchlár thú. Clóscríobh na digití gan spásanna.
digits-alt = Pictiúr de shé dhigit. Mura féidir leat é a fheiceáil, éist leo thíos.
digits-another = Digití eile

## What stops a statement: the summary, then each message says what to do

summary-heading = Níor taifeadadh aon rud fós. Ceartaigh { $count ->
    [one] rud amháin
    [two] dhá rud
    [few] { $count } rud
    [many] { $count } rud
   *[other] { $count } rud
}, le do thoil:
summary-warnings-heading = Níor taifeadadh aon rud fós. Tá cuma neamhghnách ar { $count ->
    [one] iontráil amháin
    [two] dhá iontráil
    [few] { $count } iontráil
    [many] { $count } n-iontráil
   *[other] { $count } iontráil
}:
summary-kept = Tá an méid a chlóscríobh tú fós ann.
summary-title-prefix = Seiceáil, le do thoil:

reject-given_names-empty = Scríobh do chéadainmneacha.
reject-family_names-empty = Scríobh do shloinne.
reject-name_at_birth-empty = Scríobh do shloinne breithe. Murar athraigh sé riamh, scríobh do shloinne reatha.
reject-fathers_name-empty = Scríobh ainm d’athar.
reject-residence_street-empty = Scríobh ainm na sráide ina bhfuil do bhuanchónaí.
reject-residence_number-empty = Scríobh uimhir an tí. Mura bhfuil uimhir ar an teach, scríobh 0.
reject-residence_postcode-empty = Scríobh cód poist do bhuanchónaithe.
reject-residence_city-empty = Scríobh ainm an bhaile nó na cathrach ina bhfuil do bhuanchónaí.
reject-residence_country-empty = Roghnaigh an tír ina bhfuil do bhuanchónaí.
reject-date_of_birth-empty = Scríobh do dháta breithe.
reject-place_of_birth-empty = Scríobh d’áit bhreithe.
reject-country_of_permanent_residence-empty = Roghnaigh an tír ina bhfuil do bhuanchónaí.
reject-nationality-empty = Roghnaigh do náisiúntacht.
reject-document_or_number_type-empty = Roghnaigh an doiciméad nó an uimhir atá tú a thabhairt.
reject-document_or_number-empty = Scríobh uimhir do dhoiciméid, nó d’uimhir phearsanta.
reject-issuing_authority-empty = Scríobh cén t-údarás a d’eisigh an doiciméad.

reject-too-long = Tá an téacs sa réimse “{ $field }” rófhada. Giorraigh é. Uaslíon carachtar: { $max }.
reject-unreadable = Tá carachtair sa réimse “{ $field }” nach féidir a thaifeadadh. Ná húsáid ach litreacha, digití agus gnáthphoncaíocht; má ghreamaigh tú an téacs, clóscríobh arís é.
reject-unknown-choice = Roghnaigh ceann de na hiontrálacha ar an liosta don réimse “{ $field }”.
reject-impossible-date = Níl an dáta seo ann. Scríobh lá, mí agus bliain, mar shampla { $example }.
reject-date-in-future = Níl an dáta seo tagtha fós. Seiceáil an bhliain.
reject-too-young = Ní mór duit a bheith { date-form-years } ar a laghad chun síniú le foirm an Bhallstáit seo. Má tá an dáta breithe mícheart, ceartaigh é.
reject-too-young-calendar-year = Ní mór duit a bheith { date-form-years } ar a laghad faoi dheireadh na bliana seo chun síniú le foirm an Bhallstáit seo. Má tá an dáta breithe mícheart, ceartaigh é.

reject-declaration-missing = Cuir tic leis an dearbhú. Níl an ráiteas bailí gan é.
reject-state-missing = Roghnaigh do Bhallstát ar dtús.
reject-state-unknown = Roghnaigh Ballstát ón liosta. Ní aithnítear an ceann atá i seoladh an leathanaigh seo.
reject-token-expired = Bhí an leathanach seo ar oscailt ar feadh breis agus 12 uair an chloig. Tá gach rud a chlóscríobh tú fós ann: brúigh an cnaipe arís, le do thoil.
reject-token-invalid = Níorbh fhéidir an leathanach seo a aithint. Tá gach rud a chlóscríobh tú fós ann: brúigh an cnaipe arís, le do thoil.
reject-challenge-missing = Ní raibh an tseiceáil i gcoinne róbat críochnaithe. Fan go dtí go ndeirtear gur éirigh léi, agus ansin brúigh an cnaipe arís.
reject-challenge-invalid = Níor oibrigh an tseiceáil i gcoinne róbat. Tá sí á rith as an nua anois: nuair a éireoidh léi, brúigh an cnaipe arís.
reject-challenge-spent = Seoladh an fhoirm seo leis an tseiceáil chéanna cheana. Má bhrúigh tú an cnaipe faoi dhó, d’fhéadfadh do ráiteas a bheith taifeadta cheana féin; ní dhéanann sé dochar síniú arís, mar ní chomhairtear duine ach uair amháin. Tá seiceáil nua ar siúl anois: nuair a éireoidh léi, is féidir leat an cnaipe a bhrú arís.
reject-digits-missing = Clóscríobh na sé dhigit a fheiceann tú nó a chloiseann tú.
reject-digits-wrong = Ní raibh na digití ceart. Seo cinn nua: bain triail eile as, le do thoil.
reject-busy = Tá go leor daoine ag síniú i láthair na huaire agus níor taifeadadh aon rud fós. Tá gach rud a chlóscríobh tú fós ann: bain triail eile as i gceann cúpla soicind, le do thoil.
reject-too-many = Tá an-chuid ráiteas ag teacht isteach ó do líonra i láthair na huaire, agus níor taifeadadh aon rud fós. Tá gach rud a chlóscríobh tú fós ann: fan nóiméad, le do thoil, agus ansin brúigh an cnaipe arís.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Ní gnách cód poist mar seo sa tír seo. Cuir i gcomparáid le do sheoladh é, le do thoil.
warn-postcode-shape-example = Ní gnách cód poist mar seo sa tír seo. Is minic a bhíonn an chuma seo air: { $example }.
warn-number-shape = Tá cuma neamhghnách ar an uimhir seo. Cuir i gcomparáid le do dhoiciméad í, le do thoil.
warn-number-shape-example = Tá cuma neamhghnách ar an uimhir seo. Is minic a bhíonn an chuma seo uirthi: { $example }.
warn-number-check-digit = D’fhéadfadh botún clóscríofa a bheith san uimhir seo: níl a digit seiceála ag teacht léi. Cuir i gcomparáid le do dhoiciméad í, digit ar dhigit, le do thoil.
warn-number-date = Ní féidir go bhfuil an dáta breithe atá san uimhir seo ceart. Cuir an uimhir i gcomparáid le do dhoiciméad, digit ar dhigit, le do thoil.
warn-birth-date-improbable = De réir an dáta seo tá tú os cionn 120 bliain d’aois. Seiceáil an bhliain, le do thoil.

## Recorded

thanks-title = Go raibh maith agat
thanks-heading = Tá do thacaíocht taifeadta
thanks-recorded-short = Taifeadadh do ráiteas tacaíochta do “{ $title }” an { $date }.
thanks-receipt-label = D’admháil
thanks-receipt-keep = Coinnigh í: scríobh síos í, priontáil an leathanach seo nó tóg pictiúr. Ní thaispeántar ach anois í agus ní féidir í a sheoladh chugat arís.
thanks-receipt-use = Leis an admháil is féidir leat an ráiteas seo a tharraingt siar fad atá an bailiúchán ar oscailt. Is féidir le haon duine a bhfuil an admháil ina lámha é sin a dhéanamh, agus mar sin ná taispeáin d’aon duine í.
thanks-receipt-print = Priontáil an leathanach seo
thanks-receipt-download = Sábháil an admháil mar chomhad
thanks-receipt-file-name = admhail
thanks-no-particulars = Ní thaispeántar ar an leathanach seo an méid a chlóscríobh tú, ionas nach féidir le haon duine é a léamh thar do ghualainn.
thanks-next-heading = Cad a tharlóidh anois
thanks-next-sealed = Tá do ráiteas séalaithe. Ní féidir le haon duine é a oscailt ar an bhfreastalaí seo a thuilleadh.
thanks-next-opened = Tar éis an bhailiúcháin, osclóidh coimeádaithe eochrach ({ $quorum } as { $shares }) na ráitis go léir le chéile, ar ríomhaire gan líonra.
thanks-next-verified = Seiceálfaidh údarás do Bhallstáit na ráitis ón mBallstát sin agus deimhneoidh sé cé mhéad díobh atá bailí.
thanks-next-commission = Má tá dóthain díobh bailí, cuirfear an tionscnamh faoi bhráid an Choimisiúin Eorpaigh agus beidh éisteacht ann i bParlaimint na hEorpa.
thanks-next-destroyed = Scriosfar na ráitis go léir faoin { $date } ar a dheireanaí.
thanks-once = Ní gá duit síniú arís: ní chomhairtear duine ach uair amháin, is cuma cé mhéad uair a thagann ráiteas isteach.
thanks-share-heading = Inis do dhaoine eile
thanks-share-text = Más mian leat, cuir an seoladh seo chuig daoine ar mhaith leo, b’fhéidir, an tionscnamh a léamh. Ní deir sé aon rud fút.
share-heading = Inis do dhaoine eile
share-email = Seol trí ríomhphost
share-copy = Cóipeáil an seoladh
share-copied = Tá an seoladh cóipeáilte.
share-device = Comhroinn leis an ngléas seo …
share-on = Comhroinn ar { $service }
share-message = Tionscnamh Eorpach ó na saoránaigh ar mhaith leat, b’fhéidir, é a léamh: “{ $title }”
thanks-no-receipt-heading = Níl aon admháil le taispeáint
thanks-no-receipt-text = Taispeántar an admháil uair amháin, díreach tar éis duit síniú. Má chonaic tú cheana í, tá do ráiteas taifeadta agus níl aon rud eile le déanamh agat.
thanks-no-receipt-unsure = Mura bhfuil tú cinnte ar shínigh tú, is féidir leat síniú arís gan stró: ní chomhairtear duine ach uair amháin.
thanks-to-withdraw = Tarraing ráiteas siar lena admháil

## News by e-mail, apart from the statement

news-heading = Ar mhaith leat nuacht faoin tionscnamh seo a fháil?
news-apart = Níl aon bhaint aige seo le do ráiteas tacaíochta, atá taifeadta cheana féin. Coimeádtar do sheoladh scartha ón ráiteas, agus ní féidir le haon duine eolas faoi cheann acu a fháil ón gceann eile.
news-receipt-first = Sábháil d’admháil ar dtús, le do thoil: beidh sí imithe nuair a fhágfaidh tú an leathanach seo.
news-label = Seoladh ríomhphoist
news-hint = Mar shampla { $example }
news-example = aoife@example.org
news-consent = Tugaim mo thoiliú d’eagraithe “{ $title }” scríobh chugam faoin tionscnamh seo trí ríomhphost go dtí an { $date } ar a dheireanaí. Is féidir liom deireadh a chur leis sin tráth ar bith le nasc atá i ngach teachtaireacht.
news-button = Seol nuacht chugam
news-noted-title = Nótáilte
news-noted-heading = Tá d’iarratas nótáilte
news-noted-text = Séalaíodh do sheoladh do na heagraithe láithreach. Laistigh de lá stórálfar é in éineacht le seoltaí eile, ionas nach féidir a rá cathain a tháinig sé. Má theipeann ar an bhfreastalaí seo roimhe sin, caillfear d’iarratas agus ní chloisfidh tú aon rud.
news-noted-close = Is féidir leat an leathanach seo a dhúnadh anois.
news-title = Nuacht trí ríomhphost
news-reject-empty = Clóscríobh do sheoladh ríomhphoist.
news-reject-malformed = Ní seoladh ríomhphoist é seo. Bíonn an chuma seo air: { $example }
news-reject-consent = Cuir tic sa bhosca más mian leat nuacht a fháil. Níl cead ag aon duine scríobh chugat gan do thoiliú.
news-reject-busy = Tá an-chuid daoine ag iarraidh nuachta i láthair na huaire, agus níl d’iarratas nótáilte fós. Bain triail eile as i gceann nóiméid, le do thoil.
news-off-heading = Níl nuacht ar fáil trí ríomhphost
news-off-text = Ní sheolann eagraithe an tionscnaimh seo nuacht trí ríomhphost ón suíomh seo.
unsubscribe-title = Deireadh leis an nuacht
unsubscribe-text = Ar mhaith leat deireadh a chur leis an nuacht faoin tionscnamh seo? Brúigh an cnaipe, agus bainfear do sheoladh den liosta.
unsubscribe-button = Cuir deireadh leis an nuacht
unsubscribe-done-heading = Ní bhfaighidh tú nuacht a thuilleadh
unsubscribe-done-text = Tá d’iarratas taifeadta. Bainfidh na heagraithe do sheoladh den liosta sula scríobhfaidh siad arís.
unsubscribe-malformed-heading = Níl an nasc seo iomlán
unsubscribe-malformed-text = Oscail an nasc sa teachtaireacht arís, nó cóipeáil an nasc ina iomláine.

## Withdrawing

withdraw-title = Tarraing do thacaíocht siar
withdraw-intro = Leis an admháil a fuair tú tar éis duit síniú, is féidir leat do ráiteas tacaíochta a tharraingt siar. Ní fhiafraíonn aon duine cén fáth.
withdraw-label = Admháil
withdraw-hint = Clóscríobh í mar a taispeánadh duit í. Is cuma faoi cheannlitreacha nó litreacha beaga, faoi spásanna agus faoi fhleiscíní.
withdraw-button = Tarraing an ráiteas seo siar
withdraw-lost = Mura bhfuil an admháil agat a thuilleadh, scríobh chuig na heagraithe: is féidir leo a shocrú go mbainfear ráiteas as an mbailiúchán ach d’aitheantas a chruthú.
withdraw-done-heading = Tá d’iarratas taifeadta
withdraw-done-text = Má bhaineann an admháil seo le ráiteas tacaíochta, tá an ráiteas sin tarraingthe siar anois agus ní thabharfar d’aon údarás é.
withdraw-done-same = Ar mhaithe le do chosaint, tugtar an freagra céanna cibé acu a aimsíodh ráiteas nó nár aimsíodh.
withdraw-done-again = Má shínigh tú níos mó ná uair amháin, ní tharraingíonn gach admháil siar ach an ráiteas ar tugadh ina leith í.
withdraw-malformed = Ní admháil í seo. Cuir i gcomparáid leis an méid a scríobh tú síos í: d’fhéadfadh carachtar a bheith sa bhreis nó in easnamh.
withdraw-empty = Clóscríobh d’admháil.
withdraw-closed = Tá an bailiúchán dúnta. Scríobh chuig na heagraithe, le do thoil: is féidir leo a shocrú go mbainfear do ráiteas as an mbailiúchán fad nach bhfuil sé tugtha ar láimh fós.

## A language in which the initiative has no version

no-version-heading = Ní féidir an tionscnamh seo a shíniú i nGaeilge
no-version-text = Tugtar ráiteas tacaíochta i dteanga ina bhfuil an tionscnamh cláraithe. Tá an fhaisnéis go léir ar an suíomh seo ar fáil i nGaeilge; chun síniú, roghnaigh ceann de na teangacha seo:
no-version-read-in = Léigh agus sínigh sa teanga seo: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Ní féidir an Ballstát seo a roghnú
no-state-not-member = { $state }: níl an tír seo ina Ballstát den Aontas Eorpach lá an tsínithe, agus mar sin ní féidir ráiteas tacaíochta a thabhairt ina leith.
no-state-left = { $state }: d’fhág an tír seo an tAontas Eorpach. Bhíothas in ann ráitis tacaíochta a thabhairt ina leith go dtí an { $date }.
no-state-not-yet = { $state }: chuaigh an tír seo isteach san Aontas Eorpach an { $date }. Ní féidir ráiteas tacaíochta a thabhairt ina leith roimh an lá sin.
no-state-choose = Roghnaigh Ballstát eile a n-oireann a fhoirm duit.

## When signing is not possible

status-open-title = Tá an síniú ar oscailt
status-open-text = Is féidir leat tacú leis an tionscnamh seo anois.
status-locked-title = Tá an síniú ar sos ar feadh tamaill bhig
status-locked-text = Atosaíodh an freastalaí agus tá sé ag fanacht leis na hoibreoirí chun é a dhíghlasáil. Níor cailleadh aon rud a taifeadadh. Tar ar ais i gceann uair an chloig, le do thoil.
status-paused-title = Tá an síniú ar sos
status-paused-text = Chuir na heagraithe an bailiúchán ar sos go fóill. Níor cailleadh aon rud a taifeadadh. Tar ar ais níos déanaí, le do thoil.
status-not-open-title = Níor thosaigh an bailiúchán fós
status-not-open-text = Is féidir leat an tionscnamh a léamh anois. Beifear in ann é a shíniú ón { $date } amach.
status-closed-title = Tá an bailiúchán dúnta
status-closed-text = Bhíothas in ann ráitis tacaíochta a thabhairt go dtí an { $date }. Go raibh maith ag gach duine a ghlac páirt.
status-disk-full-title = Tá an síniú ar sos ar chúis theicniúil
status-disk-full-text = Níl aon spás fágtha ar an bhfreastalaí do ráitis nua. Cuireadh na hoibreoirí ar an eolas. Níor cailleadh aon rud a taifeadadh. Tar ar ais níos déanaí, le do thoil.
status-store-failed-title = Tá an síniú ar sos ar chúis theicniúil
status-store-failed-text = Ní féidir leis an bhfreastalaí ráitis nua a scríobh go sábháilte faoi láthair, agus mar sin ní ghlacann sé le haon cheann. Níor cailleadh aon rud a taifeadadh. Tar ar ais níos déanaí, le do thoil.
status-information-stays = Is féidir gach rud eile ar an suíomh seo a léamh i gcónaí.

## Progress

progress-title = Dul chun cinn
progress-intro = Éiríonn le tionscnamh má fhaigheann sé { $goal } ráiteas tacaíochta atá bailí, agus má shroichtear líon íosta { date-form-in-states } ar a laghad freisin.
progress-caption = Ráitis tacaíochta de réir Ballstáit
progress-column-state = Ballstát
progress-column-statements = Ráitis
progress-column-threshold = Líon íosta
progress-column-share = Cuid den líon íosta
progress-total = Na Ballstáit go léir
progress-reached = Líon íosta sroichte
progress-states-reached = { $count ->
    [0] Níor sroicheadh an líon íosta in aon Bhallstát fós.
    [one] Sroicheadh an líon íosta in aon Bhallstát amháin.
    [two] Sroicheadh an líon íosta in dhá Bhallstát.
    [few] Sroicheadh an líon íosta i { $count } Bhallstát.
    [8] Sroicheadh an líon íosta in { $count } mBallstát.
    [many] Sroicheadh an líon íosta i { $count } mBallstát.
   *[other] Líon na mBallstát inar sroicheadh an líon íosta: { $count }.
}
progress-percent = { $percent }%
progress-not-verified = Is anseo a bailíodh na ráitis seo. Cinnfidh na húdaráis tar éis an bhailiúcháin cé mhéad díobh atá bailí.
progress-map = Ballstáit de réir na coda den líon íosta atá bainte amach acu
progress-map-hint = Tá na figiúirí céanna sa tábla thíos.
progress-map-none = níl aon cheann fós
progress-map-reached = líon íosta sroichte
progress-column-reserve = Le corrlach breise
progress-reserve-hint = Cinneann na húdaráis go bhfuil roinnt ráiteas neamhbhailí. Mar sin, bailigh níos mó ná an líon íosta: leis an gcorrlach breise, is leor an líon fiú má bhíonn { $percent } de na ráitis neamhbhailí.
progress-still-needed = { $count } eile ag teastáil
progress-timeline-heading = Lá i ndiaidh lae
progress-timeline-hint = An líon a foilsíodh ag deireadh gach lae.
progress-timeline-column-day = Lá
progress-timeline-column-sum = Foilsithe
progress-timeline-column-more = An lá sin
progress-timeline-picture = Ón { $from } go dtí an { $to } d’fhás an líon foilsithe go dtí { $count }.
progress-timeline-none = Níl an chéad lá thart fós.
progress-milestones-heading = Clocha míle
progress-milestones-none = Tá an chéad chloch mhíle fós romhainn.
progress-feed = Lean na clocha míle i léitheoir fothaí
progress-open-data = Na figiúirí céanna mar shonraí oscailte

## Milestones, the feed, and what other sites embed

feed-title = Clocha míle an tionscnaimh “{ $title }”
milestone-opened = Cuireadh tús leis an mbailiúchán
milestone-count = { $count } ráiteas tacaíochta
milestone-state = Tá an líon íosta sroichte i mBallstát amháin eile: { $state }
milestone-states = Tá an líon íosta sroichte { date-form-in-count }, an oiread agus atá ag teastáil
milestone-goal = { $goal } ráiteas tacaíochta: an oiread agus atá ag teastáil
milestone-closed = Tá an bailiúchán dúnta
widget-frame-title = Dul chun cinn an tionscnaimh “{ $title }”
widget-button = Léigh agus sínigh
widget-where = Is ar leathanach an bhailiúcháin a shíníonn tú, ag { $host }.
widget-new-window = (osclaítear fuinneog nua)

## Privacy

privacy-title = Príobháideachas
privacy-intro = Cad a tharlaíonn do do shonraí, i bhfocail shimplí. Tá an ráiteas a éilíonn an dlí le fáil thíos.
privacy-who-heading = Cé atá freagrach
privacy-who-text = Eagraithe an tionscnaimh seo. Is féidir teagmháil a dhéanamh leo anseo:
privacy-what-heading = Cad a bhailítear, agus cén fáth
privacy-what-text = Na sonraí a iarrann do Bhallstát, agus na sonraí sin amháin. Aon chuspóir amháin atá leo: a léiriú go dtacaíonn dóthain saoránach leis an tionscnamh seo.
privacy-not-heading = Cad nach mbailítear
privacy-not-text = Níl seoladh do ghléis á bhailiú, níl aon fhianáin ann a leanann thú, níl aon staitisticí á ndéanamh ag tríú páirtithe, agus níl aon chlónna ná scripteanna ann ó áit eile. Agus tú ag síniú bíonn dhá fhianán ann ar a mhéad, agus is é an suíomh seo amháin atá in ann iad a léamh: maireann siad go dtí go mbeidh leathanach na hadmhála taispeánta. An méid a chlóscríobh tú agus nár seoladh fós, fanann sé sa chluaisín seo de do bhrabhsálaí, agus glantar as sin é a luaithe a bheidh sínithe agat.
privacy-sees-heading = Cé a fheiceann na sonraí
privacy-sees-text = Údarás an Bhallstáit a síníonn tú ina leith, agus coimeádaithe eochrach na n-eagraithe nuair a osclaítear an bailiúchán. Ní féidir le hoibreoirí an fhreastalaí seo ráitis stóráilte a léamh.
privacy-keeps-heading = Cá fhad a choimeádtar iad
privacy-keeps-text-2011 = Mí amháin ar a mhéad tar éis an tionscnamh a chur faoi bhráid an Choimisiúin, nó 18 mí tar éis é a chlárú, cibé acu is túisce. I gcás an tionscnaimh seo, ciallaíonn sé sin an { $date } ar a dheireanaí.
privacy-keeps-text-2019 = Mí amháin ar a mhéad tar éis an tionscnamh a chur faoi bhráid an Choimisiúin, nó 21 mhí tar éis thús an bhailiúcháin, cibé acu is túisce. I gcás an tionscnaimh seo, ciallaíonn sé sin an { $date } ar a dheireanaí.
privacy-keeps-proceedings = Ní fhéadfar ráitis a choimeád níos faide ach amháin má theastaíonn siad ó chúirt nó ó údarás, agus sin go dtí go mbeidh deireadh leis na himeachtaí sin.
privacy-news-heading = Nuacht trí ríomhphost
privacy-news-text = Má fhágann tú seoladh ríomhphoist tar éis duit síniú, úsáidfidh na heagraithe é le haghaidh nuachta faoin tionscnamh seo, agus chuige sin amháin. Tá sé séalaithe dóibh, coimeádtar é scartha ó na ráitis agus dáta leis ach gan am, agus scriosfar é faoin { $date } ar a dheireanaí, nó a luaithe a chuirfidh tú deireadh leis an nuacht.
privacy-partner-heading = Conas a tháinig tú anseo
privacy-partner-text = Más nasc ó chomhpháirtí a thug anseo thú, cuirtear a haon le comhaireamh an chomhpháirtí sin. Ní stóráiltear é sin in éineacht le do ráiteas.
privacy-rights-heading = Do chearta
privacy-rights-text = Is féidir leat a fhiafraí an bhfuil sonraí fút á gcoimeád, agus a iarraidh go gceartófaí, go srianfaí nó go scriosfaí iad. Scríobh chuig na heagraithe, agus tabharfaidh siad freagra laistigh de mhí. Le d’admháil is féidir leat féin do ráiteas a tharraingt siar.
privacy-rights-sealed = Toisc go bhfuil na ráitis stóráilte séalaithe, ní féidir leis na heagraithe do cheannsa a lorg ach nuair a osclaíonn na coimeádaithe eochrach an bailiúchán. Aon ordú chun do ráiteas a bhaint as, coimeádtar é go dtí sin agus cuirtear i gcrích ansin é.
privacy-complaint-heading = Cár féidir gearán a dhéanamh
privacy-complaint-text = Is féidir leat dul chuig údarás cosanta sonraí an Bhallstáit ina bhfuil cónaí ort, nó an Bhallstáit inar sáraíodh riail, dar leat.
privacy-statutory-heading = Ráiteas príobháideachais an rialacháin
privacy-unofficial = Is linn féin an fhoclaíocht seo agus níl sí oifigiúil. Tá an fhoclaíocht bharántúil le fáil in Iris Oifigiúil an Aontais Eorpaigh.

## How your data is protected

trust-title = Conas a chosnaítear do shonraí
trust-intro = Míníonn an leathanach seo cé a d’fhéadfadh sonraí a léamh, cé na sonraí iad, agus cén fáth. Is féidir leat a bhformhór a sheiceáil tú féin.
trust-journey-heading = Turas do ráitis
trust-journey-typing = Fad atá tú ag clóscríobh, ní fhágann aon rud do ghléas.
trust-journey-sending = Nuair a bhrúnn tú an cnaipe, téann do ráiteas i bhfoirm chriptithe chuig an bhfreastalaí seo. Seiceáiltear ann é, sa chuimhne amháin.
trust-journey-sealing = Sula stóráiltear é, séalaítear é le heochair choiste na n-eagraithe. Ina dhiaidh sin ní féidir leis an bhfreastalaí é a oscailt, ná le haon duine a ghoidfeadh na dioscaí nó na cúltacaí uaidh.
trust-journey-opening = Tar éis an bhailiúcháin, cuireann coimeádaithe eochrach ({ $quorum } as { $shares }) a gcodanna den eochair le chéile ar ríomhaire gan líonra, agus osclaíonn siad an bailiúchán.
trust-journey-handover = Ní fhaigheann gach údarás ach ráitis a Bhallstáit féin.
trust-server-heading = Cad is féidir leis an bhfreastalaí a léamh, agus cad nach féidir
trust-server-can = Feiceann sé ráiteas ar feadh an mheandair ina seolann tú é. Coimeádann sé an Ballstát, an lá agus teanga na foirme i bhfoirm inléite.
trust-server-cannot = Ní féidir leis d’ainm, do sheoladh, d’uimhir ná aon rud eile i ráiteas atá stóráilte a léamh. Ní stórálann sé seoladh do ghléis; is é an balla dóiteáin os a chomhair amháin a choimeádann taifead gearr ar na naisc, scartha ó na ráitis, mar a éilíonn na rialacha teicniúla.
trust-server-limits = Ba cheart duit é seo a bheith ar eolas agat freisin: dá bhfaigheadh duine smacht ar an bhfreastalaí agus é ar siúl, bheadh an duine sin in ann an méid a chlóscríobhfaí as sin amach a léamh, agus buille faoi thuairim a thástáil féachaint ar shínigh duine áirithe.
trust-once-heading = Comhairtear uair amháin thú, agus ní insítear d’aon duine é
trust-once-text = Má shíníonn duine faoi dhó, tugtar an freagra céanna ar an dá ráiteas agus comhairtear an duine uair amháin. Mar sin, ní féidir le haon duine a fháil amach anseo ar shínigh tú, agus ní féidir le haon duine thú a chosc ar shíniú.
trust-keys-heading = Cá bhfuil na heochracha
trust-keys-committee = Rinneadh eochair phríobháideach an choiste ar ríomhaire gan líonra, agus ní raibh sí ar an bhfreastalaí seo riamh. Níl sí ann ach ina codanna: { $shares } ar fad, agus coimeádaí eochrach ar leith i mbun gach coda. Teastaíonn { $quorum } díobh, cibé cinn iad, chun í a úsáid.
trust-keys-committee-rehearsal = Sa chleachtadh seo is é an ríomhchlár féin a rinne eochair an choiste agus atá ag coimeád a codanna ({ $shares } ar fad). I mbailiúchán fíor is iad na coimeádaithe eochrach a dhéanann í ar ríomhaire gan líonra, agus teastaíonn { $quorum } de na codanna, cibé cinn iad, chun í a úsáid.
trust-keys-thumbprint = Méarlorg eochair an choiste
trust-keys-thumbprint-hint = Tá an méarlorg céanna ar pháipéar ag na coimeádaithe eochrach.
trust-keys-appliance = Eochair shínithe phoiblí an fhreastalaí seo
trust-keys-appliance-hint = Leis an eochair seo a shíníonn an freastalaí an méid a thugann sé ar láimh, ionas nach féidir aon rud a chur isteach ann i ngan fhios.
trust-keys-ceremony = Rinneadh eochair an choiste an { $date }.
trust-end-heading = An deireadh
trust-end-text = Éilíonn an dlí go scriosfaidh na heagraithe na ráitis go léir faoin { $date } ar a dheireanaí, cibé áit a bhfuil cóipeanna díobh.
trust-place-heading = An áit a bhfuil an freastalaí
trust-place-text = Éilíonn an dlí go stórálfar na sonraí ar chríoch Bhallstáit den Aontas Eorpach.
trust-source-heading = Seiceáil tú féin é
trust-source-text = Is bogearraí foinse oscailte iad na bogearraí. Tá cead ag gach duine iad a léamh, a thógáil agus a thástáil; tá cur síos ar a bhformáidí ar fáil, ionas gur féidir le daoine eile ríomhchláir a scríobh a léann iad.
trust-version = Leagan na mbogearraí

## Help

help-title = Cabhair
help-intro = Freagraí ar na ceisteanna is minice a chuirtear.
help-initiative-question = Cad is tionscnamh Eorpach ó na saoránaigh ann?
help-initiative-answer = Is bealach é do mhilliún saoránach le hiarraidh ar an gCoimisiún Eorpach dlí a mholadh. Ní mór don Choimisiún freagra a thabhairt agus a rá cad a dhéanfaidh sé, agus cén fáth.
help-who-question = Cé atá i dteideal síniú?
help-who-answer = Saoránaigh den Aontas atá sách sean. Ní hionann na coinníollacha eile i ngach Ballstát: roghnaigh ceann, agus inseoidh an fhoirm duit cé atá i dteideal í a úsáid.
help-several-question = Tá cónaí orm i mBallstát amháin agus tá náisiúntacht Bhallstáit eile agam. Cé acu ba cheart dom a roghnú?
help-several-answer-2011 = Aon Bhallstát a n-oireann a fhoirm duit, ach ceann amháin acu. Deir foirm gach Ballstáit cé atá i dteideal í a úsáid.
help-several-answer-2019 = An ceann a bhfuil a náisiúntacht agat. Is cuma cá bhfuil cónaí ort.
help-number-question = Cén fáth a n-iarrtar uimhir doiciméid nó uimhir phearsanta orm?
help-number-answer = Úsáideann roinnt Ballstát í chun a sheiceáil go bhfuil an sínitheoir ann dáiríre. Is é an dlí a leagann síos cé na Ballstáit a iarrann í. Níl cead ag na heagraithe í a úsáid chun aon chríche eile.
help-document-question = Níl mo dhoiciméad ar an liosta.
help-document-answer = Ní ghlactar ach leis na doiciméid atá ar an liosta don Bhallstát seo. B’fhéidir go bhfuil ceann eile díobh agat, nó go n-oireann foirm Bhallstáit eile duit.
help-warning-question = Deir an leathanach go bhfuil cuma neamhghnách ar m’uimhir, ach tá sí ceart.
help-warning-answer = Cuir tic ansin le “Tá sé ceart mar a chlóscríobh mé é” agus brúigh an cnaipe arís. Taifeadfar do ráiteas mar atá sé.
help-again-question = Níl a fhios agam ar shínigh mé cheana. An bhfuil cead agam síniú arís?
help-again-answer = Ní gá duit síniú arís, ach ní dhéanann sé dochar: ní chomhairtear duine ach uair amháin.
help-other-question = An bhfuil cead agam síniú do dhuine eile?
help-other-answer = Níl. Síníonn gach duine go pearsanta. Tá cead agat cuidiú le duine clóscríobh, má tá sibh in éineacht agus más mian leis an duine sin é.
help-withdraw-question = An féidir liom mo thacaíocht a tharraingt siar?
help-withdraw-answer = Is féidir, leis an admháil a fuair tú tar éis duit síniú, fad atá an bailiúchán ar oscailt.
help-receipt-question = Chaill mé m’admháil.
help-receipt-answer = Ní féidir í a thaispeáint arís, mar níl a fhios ag an bhfreastalaí cé acu ceann is leatsa. Fanann do ráiteas bailí. Más mian leat go mbainfí as an mbailiúchán é, scríobh chuig na heagraithe.
help-robot-question = Cad a dhéanann an tseiceáil i gcoinne róbat?
help-robot-answer = Réitíonn do ghléas tasc beag uimhríochta a thógann soicind nó dhó. Ní mór an rud é sin do dhuine amháin; is mór an rud é don té a bheadh ag iarraidh na milliúin ráiteas bréagach a sheoladh. Níl aon tríú páirtí i gceist.
help-scripts-question = An féidir liom síniú gan scripteanna, nó le léitheoir scáileáin?
help-scripts-answer = Is féidir. Tá lipéad ar gach réimse agus tá gach teachtaireacht nasctha lena réimse féin. Gan scripteanna, iarrtar sé dhigit ort in áit na seiceála: is féidir leat iad a léamh i bpictiúr nó éisteacht leo i do theanga féin.
help-next-question = Cad a tharlaíonn tar éis dom síniú?
help-next-answer = Fanann do ráiteas séalaithe go dtí deireadh an bhailiúcháin. Ansin seiceálann údarás do Bhallstáit é, agus scriostar é.
help-contact-question = Níl rud éigin ag obair, nó tá ceist eile agam.
help-contact-answer = Scríobh chuig na heagraithe. Ná seol uimhir do dhoiciméid ná d’uimhir phearsanta chucu, le do thoil.

## Accessibility

accessibility-title = Inrochtaineacht
accessibility-intro = Ba cheart go mbeadh gach duine in ann síniú anseo, le gléas ar bith agus le cumas ar bith.
accessibility-aim = Tógadh an suíomh seo chun Treoirlínte Inrochtaineachta Ábhar Gréasáin (WCAG) 2.2, leibhéal AA, agus an caighdeán Eorpach EN 301 549 a chomhlíonadh.
accessibility-ways-heading = Bealaí chun é a úsáid
accessibility-way-keyboard = Leis an méarchlár amháin, le léitheoir scáileáin, leis an nguth nó le lasc.
accessibility-way-large = Méadaithe faoi cheathair, le do dhathanna agus do chodarsnacht féin, geal nó dorcha, le gluaiseacht nó gan ghluaiseacht.
accessibility-way-simple = Ar sheanghutháin agus ar línte malla, i mbrabhsálaithe téacs, gan scripteanna, ar pháipéar.
accessibility-way-no-puzzle = Gan dúcheisteanna le réiteach: seiceáil a ritheann uaithi féin, nó sé dhigit le léamh nó le cloisteáil, cibé acu is fearr a oireann duit.
accessibility-way-time = Gan deifir: fanann leathanach oscailte bailí ar feadh 12 uair an chloig.
accessibility-tested-heading = Conas a tástáladh é
accessibility-tested-text = Scrúdaíonn ríomhchlár gach leathanach i ngach teanga, téama agus leithead roimh gach eisiúint. Ní aimsíonn ríomhchláir gach rud.
accessibility-problem-heading = Má tá rud éigin sa bhealach ort
accessibility-problem-text = Scríobh chuig na heagraithe agus inis dóibh cad a bhí tú ag iarraidh a dhéanamh agus cad a tharla. Ná seol uimhir do dhoiciméid ná d’uimhir phearsanta chucu, le do thoil.

## The certificate

certificate-title = Deimhniú
certificate-intro = Sula bhféadfar ráitis a bhailiú ar líne, scrúdaíonn údarás an Bhallstáit ina stóráiltear iad an córas, agus deimhníonn sé go gcomhlíonann an córas an dlí.
certificate-rehearsal = Cleachtadh atá anseo. Níl an córas deimhnithe, agus níl an méid a bhailítear anseo bailí in aon áit.
certificate-none = Níl an deimhniú foilsithe anseo fós. Go dtí go mbeidh, níl cead aon ráiteas a bhailiú.
certificate-authority = Údarás deimhniúcháin
certificate-date = Dáta an deimhnithe
certificate-number = Uimhir an deimhnithe
certificate-download = Léigh an deimhniú

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Níorbh fhéidir an t-iarratas seo a thuiscint
failure-400-what = Ní raibh rud éigin ann mar a sheolann an leathanach seo é. Níor taifeadadh aon rud.
failure-400-next = Téigh ar ais chuig an tionscnamh agus tosaigh ón áit sin.
failure-404-title = Níl a leithéid de leathanach ann
failure-404-what = B’fhéidir go bhfuil botún sa seoladh a clóscríobhadh, nó go bhfuil an seoladh as dáta.
failure-404-next = Téigh chuig an tionscnamh: is féidir leat gach leathanach a shroicheadh ón áit sin.
failure-405-title = Ní oibríonn sé seo ar an mbealach sin
failure-405-what = Tá an seoladh ann, ach ní thugann sé freagra ar iarratas den chineál seo. Níor taifeadadh aon rud.
failure-405-next = Téigh chuig an tionscnamh agus úsáid an fhoirm atá ann.
failure-408-title = Thóg sé sin rófhada
failure-408-what = Níor tháinig d’iarratas isteach ina iomláine. Níor taifeadadh aon rud.
failure-408-next = Seiceáil do cheangal leis an idirlíon, téigh ar ais agus brúigh an cnaipe arís.
failure-413-title = Bhí an iomarca ann
failure-413-what = Bhí an t-iarratas níos mó ná aon fhoirm ar an suíomh seo. Níor taifeadadh aon rud.
failure-413-next = Téigh ar ais, giorraigh an méid a chlóscríobh tú agus brúigh an cnaipe arís.
failure-415-title = Tháinig an fhoirm isteach i bhformáid anaithnid
failure-415-what = Ní ghlacann an suíomh seo ach le foirmeacha mar a sheolann brabhsálaí iad. Níor taifeadadh aon rud.
failure-415-next = Téigh chuig an tionscnamh agus úsáid an fhoirm atá ann.
failure-422-title = Seiceáil an méid a chlóscríobh tú, le do thoil
failure-422-what = Tá rud éigin in easnamh nó mícheart. Níor taifeadadh aon rud fós.
failure-422-next = Téigh ar ais chuig an bhfoirm: deirtear in aice le gach réimse cad is ceart a dhéanamh.
failure-429-title = An iomarca iarrachtaí
failure-429-what = Tháinig an-chuid iarratas ó do líonra taobh istigh d’achar gearr. Níor taifeadadh aon rud.
failure-429-next = Fan cúpla nóiméad, agus bain triail eile as ansin.
failure-431-title = Sheol do bhrabhsálaí an iomarca
failure-431-what = Bhí ceanntásc an iarratais rómhór, b’fhéidir mar gheall ar an iomarca fianán. Níor taifeadadh aon rud.
failure-431-next = Oscail an leathanach i bhfuinneog phríobháideach agus bain triail eile as.
failure-500-title = Chuaigh rud éigin amú ar an taobh s’againne
failure-500-what = Ní ortsa atá an locht. Má bhí tú díreach tar éis an cnaipe a bhrú agus mura bhfaca tú admháil, glac leis nár taifeadadh aon rud, le do thoil.
failure-500-next = Bain triail eile as i gceann cúpla nóiméad. Fiú má shínigh tú roimhe sin, ní chomhairtear thú ach uair amháin.
failure-503-title = Bain triail eile as i gceann nóiméid, le do thoil
failure-503-what = Tá an iomarca daoine anseo ag an am céanna, nó níl an freastalaí ach ag tosú. Níor taifeadadh aon rud.
failure-503-next = Fan cúpla soicind agus bain triail eile as.
failure-reference = Má scríobhann tú chugainn faoi seo, luaigh an tagairt seo: { $reference }
failure-home = Chuig an tionscnamh
failure-again = Bain triail eile as
