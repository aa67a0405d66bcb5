# Cista, Gaeilge. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – an boghta
vault-frame-name = An boghta
vault-frame-navigation = Tascanna, in ord bailiúcháin
vault-frame-home = Forbhreathnú
vault-frame-offline = Níl aon líonra ag an ríomhaire seo. Ní fhágann aon rud é.
vault-frame-network = Tá líonra ag obair ar an ríomhaire seo ({ $device }). Bain amach an cábla agus múch an líonra gan sreang sula gcuireann tú aon rud isteach.
vault-frame-swap = D’fhéadfadh an ríomhaire seo a chuimhne a scríobh ar dhiosca. Úsáid maide cuimhne an bhoghta, nó iarr go múchfaí an spás malartaithe, sula gcuireann tú sciar isteach.
vault-frame-idle = Nuair nach ndéanann aon duine aon rud anseo ar feadh { $minutes } nóiméad, scriostar gach rún agus críochnaíonn an suí.
vault-frame-step = Céim { $step } de { $steps }
vault-frame-next = Cad a thagann ina dhiaidh sin
vault-frame-final = Ní féidir é seo a chealú
vault-frame-back-button = Siar
vault-frame-continue-button = Ar aghaidh
vault-home-sitting = Tá suí ar siúl: { $name }. Tá sé mar a d’fhág tú é.
vault-frame-resume-button = Lean air leis
vault-frame-stop-button = Críochnaigh an suí agus scrios gach rud
vault-frame-wrong = Féach air seo arís, le do thoil
vault-frame-detail = Cad a deir an ríomhchlár faoi, i mBéarla

## The first page

vault-home-title = Cad ba mhaith leat a dhéanamh?
vault-home-intro = Ní ritheann an ríomhchlár seo ach ar an ríomhaire seo. Taispeánann sé céim amháin in aghaidh an leathanaigh, agus deir gach leathanach cad a thagann ina dhiaidh sin agus cad nach féidir a chealú.
vault-home-interrupted = Briseadh searmanas isteach anseo: { $date }. Ní raibh an eochair ach sa chuimhne agus tá sí imithe. Tosaigh arís, agus scrios bileoga agus comhaid an tsearmanais sin.
vault-home-interrupted-shares = { $count ->
    [one] Bhí { $count } sciar de tugtha ar láimh cheana: iarr ar ais é.
    [two] Bhí { $count } sciar de tugtha ar láimh cheana: iarr ar ais iad.
    [few] Bhí { $count } sciar de tugtha ar láimh cheana: iarr ar ais iad.
    [many] Bhí { $count } sciar de tugtha ar láimh cheana: iarr ar ais iad.
   *[other] Bhí { $count } sciar de tugtha ar láimh cheana: iarr ar ais iad.
}
vault-task-ceremony = Searmanas na heochrach a reáchtáil
vault-task-ceremony-text = Eochair an choiste a dhéanamh agus sciar di a thabhairt do gach coimeádaí. Thart ar uair an chloig, sula dtosaíonn an bailiúchán.
vault-task-rehearsal = An oscailt a chleachtadh
vault-task-rehearsal-text = Taispeáin le fíorsciartha go n-osclaíonn ráiteas tástála ón bhfreastalaí. Ní féidir leis an mbailiúchán tosú go dtí sin.
vault-task-check = Sciar a sheiceáil
vault-task-check-text = Faigh amach an bhfuil do sciar go maith fós, i d’aonar agus sa bhaile. Cúig nóiméad, gach trí mhí.
vault-task-open = An bailiúchán a oscailt
vault-task-open-text = Nuair atá an bailiú thart: cuir na sciartha le chéile agus déan pacáiste do gach Ballstát.
vault-task-renew = Na sciartha a athnuachan
vault-task-renew-text = Nuair a athraíonn na coimeádaithe: déan tacar nua sciartha don eochair chéanna.
vault-task-verify = Comhad a fhíorú
vault-task-verify-text = Fiafraigh cad is bailiúchán nó pacáiste ann, an bhfuil sé slán agus cad atá ann. Níl sciar ag teastáil.

## Who may enter

vault-door-title = Ní osclaíonn an seoladh seo an boghta
vault-door-text = Ní féidir an seoladh a thaispeánann an ríomhchlár a úsáid ach uair amháin, i mbrabhsálaí amháin. Brúigh an eochair Enter san áit ar tosaíodh an ríomhchlár, agus úsáid an seoladh nua.
vault-failure-title = Níor éirigh leis sin
vault-failure-form = Bhí an leathanach róshean, nó níor tháinig sé ón mboghta. Ní dhearnadh aon rud. Fill ar an bhforbhreathnú agus triail arís.
vault-failure-large = Tá an rud a sheol tú níos mó ná aon rud a ghlacann an leathanach seo. Ní dhearnadh aon rud. Roghnaigh comhad eile.
vault-failure-missing = Níl a leithéid de leathanach ann. Fill ar an bhforbhreathnú.
vault-failure-ours = Chuaigh rud éigin amú sa ríomhchlár. Níor scríobhadh aon rud. Fill ar an bhforbhreathnú agus triail arís.
vault-failure-order = Ní féidir an chéim seo a dhéanamh anois. Taispeánann an leathanach cá bhfuil an suí.
vault-failure-home-button = Chuig an bhforbhreathnú

## Ending a sitting

vault-stop-title = An suí seo a chríochnú?
vault-stop-text = Scriostar gach rud rúnda atá ag an suí seo sa chuimhne. Fanann comhaid atá scríofa cheana san áit a bhfuil siad.
vault-stop-ceremony = Cailltear sciartha nár tugadh ar láimh. Mura bhfuil gach sciar tugtha ar láimh, ní féidir an eochair a úsáid: reáchtáil searmanas nua.
vault-stop-button = Scrios gach rud agus críochnaigh
vault-stop-keep-button = Ná críochnaigh, lean ort

## The ceremony: before it

vault-ceremony-title = Searmanas na heochrach
vault-ceremony-intro = Séalaítear gach rud a bhailítear d’aon eochair amháin. Déantar an eochair sin anois, roinntear ina sciartha í agus déantar dearmad uirthi. Níos déanaí is féidir le roinnt coimeádaithe le chéile í a chur le chéile arís, agus ní féidir le haon duine eile.
vault-ceremony-need-heading = Cad atá ag teastáil
vault-ceremony-need-people = Na coimeádaithe, nó beirt ar a laghad a fhéachann ar gach céim. Ní fhágtar aon duine ina aonar leis an ríomhaire.
vault-ceremony-need-computer = Ríomhaire gan líonra, tosaithe ó mhaide cuimhne an bhoghta más féidir. Fanann fóin lasmuigh den seomra.
vault-ceremony-need-printer = Printéir ar chábla. Má choinníonn sé an rud a phriontáil sé, caithfear é a ghlanadh nó a scriosadh ina dhiaidh sin.
vault-ceremony-need-envelopes = Clúdach litreach do gach coimeádaí agus, más mian libh, maide cuimhne folamh.
vault-ceremony-need-stick = Maide cuimhne amháin eile don chomhad poiblí, a théann chuig an bhfreastalaí.
vault-ceremony-next = Socraíonn sibh cé mhéad sciar atá ann. Ní dhéantar aon rud fós.
vault-ceremony-begin-button = Tá gach duine anseo: tosaigh

## The ceremony: numbers and places

vault-numbers-title = Cé mhéad sciar?
vault-numbers-intro = Coinníonn gach coimeádaí sciar amháin. Deir an uimhir is lú thíos cé mhéad acu a chaithfidh teacht le chéile.
vault-numbers-shares-label = Sciartha le déanamh, ceann in aghaidh an choimeádaí
vault-numbers-shares-hint = 2 go 15. Tá seachtar comhaltaí ar choiste saoránach: is uimhir mhaith a seacht.
vault-numbers-quorum-label = Sciartha a osclaíonn an bailiúchán le chéile
vault-numbers-quorum-hint = 2 ar a laghad. Ciallaíonn trí cinn as seacht: is féidir ceithre sciar a chailleadh, agus ní féidir le beirt choimeádaithe aon rud a dhéanamh le chéile.
vault-numbers-impossible = Ní oireann na huimhreacha seo dá chéile. Déan 2 go 15 sciar, agus bíodh 2 ar a laghad agus iad ar fad ar a mhéad ag teastáil.
vault-numbers-fragile = Leis na huimhreacha seo ní féidir fiú aon sciar amháin a chailleadh. Má chailltear ceann, tá gach rud a bailíodh caillte go deo. Déan sciar amháin níos mó ná mar atá ag teastáil, ar a laghad.
vault-numbers-fragile-label = Tá a fhios againn nach bhféadfar aon sciar a chailleadh go deo
vault-numbers-place-label = Cá dtéann comhaid an tsuí seo
vault-numbers-place-hint = Ní scríobhtar ann ach an comhad poiblí agus na comhaid sciar sin atá ó choimeádaithe.
vault-numbers-next = Deir sibh cé hiad na coimeádaithe.

## The ceremony: custodians

vault-custodians-title = Cé hiad na coimeádaithe?
vault-custodians-intro = Priontáiltear an t-ainm agus na treoracha ar gach bileog, sa teanga a roghnaítear anseo.
vault-custodians-person = Sciar { $number }
vault-custodians-name-label = Ainm an choimeádaí
vault-custodians-language-label = Teanga na bileoige
vault-custodians-missing = Tabhair ainm gach coimeádaí, le do thoil.
vault-custodians-next = Déantar an eochair. Go dtí sin is féidir filleadh agus gach rud a athrú.

## The ceremony: making the key

vault-make-title = Déan an eochair
vault-make-intro = Déantar an eochair sa chuimhne, roinntear í agus scriostar láithreach í. Ní scríobhtar in aon áit í.
vault-make-summary = Líon na sciartha a dhéantar: { $shares }. Osclaíonn aon { $quorum } acu an rud a bhailítear.
vault-make-warning = Fan as seo amach go dtí go mbeidh gach sciar tugtha ar láimh. Má dhúntar an ríomhchlár roimhe sin, tá an eochair caillte agus reáchtálann sibh searmanas nua.
vault-make-button = Déan an eochair agus a cuid sciartha anois: { $shares }

## The ceremony: handing over

vault-hand-title = Sciar { $number }: { $name }
vault-hand-count = Sciartha tugtha ar láimh: { $given } as { $shares }
vault-hand-leave = Ní fhéachann ach an duine seo ar an scáileán agus ar an bpáipéar anois: { $name }.

vault-sheet-intro = Priontáil an bhileog seo anois. Is í an sciar í: an té a bhfuil sí aige, tá cuid den eochair aige.
vault-sheet-open-button = Taispeáin an bhileog lena priontáil
vault-sheet-page-button = Taispeáin an bhileog mar leathanach
vault-sheet-hint = Osclaíonn sí i bhfuinneog dá cuid féin. Priontáil ansin í, féach an féidir gach grúpa a léamh, agus dún an fhuinneog. Ná sábháil í.
vault-sheet-save-label = Gan printéir anseo? Sábháil an bhileog mar chomhad
vault-sheet-save-hint = An té a fhaigheann an comhad, tá an sciar aige. Priontáil é ar ríomhaire gan líonra, agus scrios an maide cuimhne ina dhiaidh sin.
vault-sheet-save-button = Sábháil an bhileog
vault-sheet-saved = Sábháladh an bhileog: { $file }.
vault-sheet-next = Léitear dhá ghrúpa ón bpáipéar, lena thaispeáint go bhfuil sé inléite. An té a léann: { $name }.
vault-sheet-printed-button = Tá an bhileog priontáilte

vault-prove-intro = Léitear ón mbileog phriontáilte, ní ón scáileán. An té a léann: { $name }.
vault-prove-group-label = Grúpa { $group } ar an mbileog
vault-prove-wrong = Ní hé grúpa { $group } an rud ba cheart a bheith ar an mbileog. Léigh arís é. Mura féidir é a léamh, fill agus priontáil an bhileog arís.
vault-prove-next = Is féidir an sciar a shábháil mar chomhad freisin.
vault-prove-button = Sin atá ar an mbileog

vault-file-intro = Is leor an bhileog. Tá comhad ar mhaide cuimhne níos áisiúla le húsáid agus níos éasca a chóipeáil. An té a shocraíonn: { $name }.
vault-file-none-label = Gan chomhad, an bhileog amháin
vault-file-locked-label = Comhad faoi fhrása faire dá chuid féin
vault-file-plain-label = Comhad gan frása faire
vault-file-place-label = Cá dtéann an comhad
vault-file-passphrase-label = Frása faire, roghnaithe ag an gcoimeádaí
vault-file-passphrase-hint = Dhá charachtar déag ar a laghad: ceithre fhocal nó níos mó. An té a dhéanann dearmad air, tá an bhileog aige fós.
vault-file-again-label = An frása faire arís
vault-file-short = Tá an frása faire róghearr. Úsáid dhá charachtar déag ar a laghad.
vault-file-differs = Níl an dá fhrása faire mar an gcéanna. Clóscríobh an dá cheann arís.
vault-file-button = Téigh ar aghaidh
vault-file-fault = Níorbh fhéidir an comhad a scríobh. Féach an bhfuil an maide cuimhne istigh agus an féidir scríobh air, agus triail arís.

vault-over-intro = Cuir an bhileog ina clúdach agus tabhair í do: { $name }.
vault-over-saved = Sábháladh an sciar anseo freisin: { $file }.
vault-over-final = Ina dhiaidh seo déanann an ríomhchlár dearmad ar an sciar. Ní féidir é a phriontáil arís.
vault-over-next = An chéad sciar eile.
vault-over-next-last = An comhad poiblí don fhreastalaí.
vault-over-button = Bileog tugtha ar láimh: { $name }

## The ceremony: the public file and the end

vault-public-title = An comhad poiblí don fhreastalaí
vault-public-intro = Deir an comhad beag sínithe seo leis an bhfreastalaí cén eochair dá séalaíonn sé. Níl aon rud rúnda ann.
vault-public-saved = Sábháladh é: { $file }.
vault-public-thumbprint-label = Méarlorg eochair an choiste
vault-public-thumbprint-hint = Scríobhann gach coimeádaí síos é, nó tá sé ar an mbileog aige. Taispeánfaidh an suíomh poiblí na litreacha agus na huimhreacha céanna: má thaispeánann sé cinn eile, d’athraigh duine éigin an eochair.
vault-public-code-label = An comhad céanna mar chód
vault-public-next = Tabhair an comhad chuig an bhfreastalaí agus lódáil ansin é. Cleacht an oscailt ansin, sula dtosaíonn an bailiúchán.
vault-public-button = Tá an méarlorg scríofa síos
vault-end-title = Déanta, agus scriosta
vault-end-ceremony = Rinneadh an eochair agus rinneadh dearmad uirthi. Tá na sciartha ({ $shares }) ag a gcoimeádaithe, agus níl aon cheann acu ag an ríomhaire seo a thuilleadh.
vault-end-renewal = Tá na sciartha nua ag a gcoimeádaithe, agus níl aon cheann acu ag an ríomhaire seo a thuilleadh.
vault-end-old = Osclaíonn na seansciartha an rud a bailíodh fós. Iarr gach ceann acu ar ais, de réir uimhreach, agus scrios é.
vault-end-written = Cad a scríobhadh
vault-end-nothing = Níor scríobhadh aon rud eile.
vault-end-off = Múch an ríomhaire anois. Ná dún an clár amháin.

## Entering shares

vault-shares-title = Na sciartha a chur isteach
vault-shares-intro = Cuireann na coimeádaithe a sciar isteach duine ar dhuine, ar cheann de na bealaí seo. Féachann na daoine eile ar shiúl.
vault-shares-found-label = Comhad sciar a fuarthas anseo nó ar mhaide cuimhne
vault-shares-found-none = Ceann ar bith díobh seo
vault-shares-count = { $given } as { $quorum } sciar atá ag teastáil
vault-shares-have = Tá sciar { $number } anseo agus tá sé go maith.
vault-shares-file-label = Nó comhad sciar ó áit eile
vault-shares-passphrase-label = A fhrása faire, má tá ceann aige
vault-shares-groups-label = Nó na grúpaí ón mbileog
vault-shares-groups-hint = Clóscríobh na grúpaí go léir ceann i ndiaidh a chéile. Ceannlitreacha nó litreacha beaga, le spásanna nó gan iad.
vault-shares-code-label = Nó an rud a léigh scanóir ón gcód
vault-shares-nothing = Cuir sciar isteach ar cheann de na bealaí seo: comhad, na grúpaí nó an cód.
vault-shares-add-button = Cuir an sciar seo leis
vault-shares-enough = Tá dóthain sciartha ann. Is féidir leat leanúint ar aghaidh.
vault-shares-next = Fanann na sciartha sa chuimhne go dtí go mbeidh an tasc seo déanta, agus scriostar ansin iad.

vault-share-not-a-share = Ní sciar athshlánaithe é seo. Tóg an comhad a scríobh an searmanas, nó na grúpaí ar an mbileog.
vault-share-groups = { $count ->
    [one] Tá grúpa { $groups } clóscríofa mícheart. Cuir i gcomparáid leis an mbileog é.
    [two] Tá na grúpaí { $groups } clóscríofa mícheart. Cuir i gcomparáid leis an mbileog iad.
    [few] Tá na grúpaí { $groups } clóscríofa mícheart. Cuir i gcomparáid leis an mbileog iad.
    [many] Tá na grúpaí { $groups } clóscríofa mícheart. Cuir i gcomparáid leis an mbileog iad.
   *[other] Tá na grúpaí { $groups } clóscríofa mícheart. Cuir i gcomparáid leis an mbileog iad.
}
vault-share-length = Líon na ngrúpaí: { $count }, ach bíonn { $max } i sciar. Féach ar fágadh ceann amach nó ar clóscríobhadh faoi dhó é.
vault-share-damaged = Tá an sciar millte nó clóscríofa mícheart. Cuir i gcomparáid leis an mbileog é, grúpa ar ghrúpa.
vault-share-foreign = Baineann an sciar seo le heochair coiste eile. Tóg sciar an tsearmanais seo.
vault-share-wrong = Ní hé seo an sciar { $number } a rinne an searmanas. Tóg sciar coimeádaí eile, agus inis do na heagraithe.
vault-share-repeated = Tá sciar { $number } anseo cheana. Comhairtear gach sciar uair amháin.
vault-share-locked = Tá an comhad seo faoi ghlas ag frása faire. Roghnaigh arís é agus clóscríobh a fhrása faire.
vault-share-passphrase = Ní osclaíonn an frása faire an comhad seo. Roghnaigh arís é agus clóscríobh an frása faire uair amháin eile.
vault-share-large = Tá an comhad seo rómhór do sciar. Roghnaigh an comhad a dtosaíonn a ainm le share.

## Checking one share

vault-check-title = Seiceáil do sciar
vault-check-intro = Déan é seo i d’aonar. Tá do sciar agus an comhad poiblí committee.json ag teastáil; is féidir le duine ar bith an comhad sin a bheith aige: seolann na heagraithe é.
vault-check-record-label = An comhad poiblí committee.json
vault-check-record-file-label = Nó an comhad sin ó áit eile
vault-check-record-wrong = Ní comhad poiblí searmanais é seo, nó athraíodh é. Iarr committee.json ar na heagraithe.
vault-check-button = Seiceáil an sciar
vault-check-good-title = Tá do sciar go maith
vault-check-good = Tá sciar { $number } as { $shares } díreach mar a rinne an searmanas é. Cuir ar ais ina áit é, agus inis do na heagraithe gur sheiceáil tú inniu é.
vault-check-bad-title = Níor glacadh leis an sciar
vault-check-thumbprint = Baineann sé le heochair an choiste a bhfuil an méarlorg seo uirthi. Cuir i gcomparáid leis an gceann a scríobh tú síos é.
vault-check-wiped = Scriosadh an rud a chuir tú isteach cheana.
vault-check-again-button = Seiceáil sciar eile

## The rehearsal

vault-rehearsal-title = An oscailt a chleachtadh
vault-rehearsal-intro = Shéalaigh an freastalaí ráiteas tástála mar a shéalóidh sé fíorchinn, agus thug na heagraithe an comhad rehearsal.json daoibh. Osclaíonn fíorsciartha anseo é, agus téann an freagra ar ais chuig an bhfreastalaí.
vault-rehearsal-file-label = An comhad rehearsal.json ón bhfreastalaí
vault-rehearsal-other-label = Nó an comhad sin ó áit eile
vault-rehearsal-file-wrong = Ní cleachtadh ó fhreastalaí é seo, nó athraíodh é. Iarr ar an oibreoir é a dhéanamh arís.
vault-rehearsal-next = Cuireann sibh isteach an oiread sciartha agus a bheidh ag teastáil ón mbailiúchán.
vault-rehearsal-failed = Tá na sciartha go maith, ach ní osclaíonn an ráiteas tástála. Ní féidir leis an mbailiúchán tosú: inis don oibreoir agus do na heagraithe.
vault-rehearsal-done-title = D’oscail an ráiteas tástála
vault-rehearsal-done = Sábháladh an freagra: { $file }. Níl aon rud rúnda ann. Tabhair chuig an bhfreastalaí é; déarfaidh an rian iniúchta cé na sciartha a úsáideadh, de réir uimhreach.
vault-rehearsal-place-label = Cá dtéann an freagra

## Opening: the collection

vault-open-title = Cén bailiúchán?
vault-open-intro = Roghnaigh an bailiúchán séalaithe a d’easpórtáil an freastalaí. Scrúdaítear é sula gcuireann aon duine sciar isteach.
vault-open-found-label = Bailiúcháin ar an ríomhaire seo agus ar a chuid maidí cuimhne
vault-open-none = Ní bhfuarthas aon cheann. Cuir isteach an maide cuimhne agus lódáil an leathanach arís, nó clóscríobh cá bhfuil an comhad.
vault-open-path-label = Nó cá bhfuil an comhad
vault-open-path-hint = An cosán iomlán, a thosaíonn le slais.
vault-open-path-wrong = Níl a leithéid de chomhad ann, nó ní féidir é a léamh. Féach an bhfuil an maide istigh.
vault-open-look-button = Féach air
vault-open-look-next = Fíoraítear an comhad ón gcéad bheart go dtí an ceann deireanach. Tógann comhad mór cúpla nóiméad.

vault-facts-title = An é seo an bailiúchán ceart?
vault-facts-whole = Tá an comhad slán, agus sínithe ag an bhfreastalaí a rinne an bailiú.
vault-facts-rehearsal = Is cleachtadh é seo. Níl aon fhíor-ráitis ann.
vault-facts-name = Ainm an bhailiúcháin
vault-facts-initiative = Uimhir chlárúcháin
vault-facts-exported = Dáta easpórtála
vault-facts-server = Méarlorg eochair an fhreastalaí
vault-facts-committee = Méarlorg eochair an choiste
vault-facts-digest = SHA-256 an chomhaid
vault-facts-generation = Glúin na heochrach
vault-facts-compare = Cuir an dá mhéarlorg i gcomparáid leis na cinn a scríobh na coimeádaithe síos. Má tá ceann acu éagsúil, stop anseo.
vault-facts-compare-label = Is iad an dá mhéarlorg na cinn a scríobhadh síos
vault-facts-compare-missing = Cuir na méarloirg i gcomparáid ar dtús, le do thoil, agus deimhnigh anseo é.
vault-facts-submissions = Aighneachtaí
vault-facts-withdrawn = Tarraingthe siar
vault-facts-state = Ballstát
vault-facts-total = Uile le chéile
vault-facts-next = Cuireann na coimeádaithe a sciartha isteach.
vault-facts-button = Is é an ceann ceart é

## Opening: recipients, files, place

vault-recipients-title = Cé a léifidh gach pacáiste?
vault-recipients-intro = Criptítear gach pacáiste d’údarás Ballstáit amháin. Údarás nár thug eochair, faigheann sé frása faire ocht bhfocal, priontáilte i litir.
vault-recipients-approved = Faofa ag na heagraithe: { $thumbprint }
vault-recipients-letter = Frása faire, i litir
vault-recipients-file = An eochair in { $file }
vault-recipients-wrong = Ní féidir an eochair seo a úsáid: { $state }. Roghnaigh ceann eile, nó an litir.
vault-recipients-hint = Cuardaítear eochracha sna comhaid in aice leis an mbailiúchán. Cuir an méarlorg i gcomparáid leis an údarás ar an bhfón sula roghnaíonn tú ceann.
vault-recipients-next = Roghnaíonn sibh na comhaid agus cá dtéann siad.

vault-packages-title = Cad a bheidh sna pacáistí?
vault-packages-formats-label = Comhaid i ngach pacáiste
vault-packages-xml-label = XML, a léann bogearraí na n-údarás
vault-packages-csv-label = Tábla in CSV, a osclaíonn i scarbhileog
vault-packages-pdf-label = PDF, na ráitis mar fhoirmeacha le léamh nó le priontáil
vault-packages-formats-missing = Roghnaigh cineál amháin comhaid ar a laghad.
vault-packages-part-label = Ráitis i gcuid amháin, ar a mhéad
vault-packages-part-hint = Roinntear pacáistí móra. Oireann 250 000 d’fhormhór na n-údarás.
vault-packages-part-wrong = Tabhair slánuimhir ó 1 000 go 10 000 000.
vault-packages-place-label = Cá dtéann na pacáistí
vault-packages-place-hint = Déantar fillteán nua ansin. Ba cheart go mbeadh thart ar an méid spáis a thógann an bailiúchán ann, agus a thrí oiread le PDF.
vault-packages-next = Osclaítear an bailiúchán agus déantar na pacáistí. D’fhéadfadh sé tamall a thógáil, agus is féidir é a stopadh agus leanúint leis.
vault-packages-warning = As seo amach tá na ráitis i gcuimhne an ríomhaire seo. Ní shroicheann siad an diosca ach agus iad criptithe.
vault-packages-button = Oscail an bailiúchán agus déan na pacáistí

## Long work

vault-work-title = Fan, le do thoil
vault-work-intro = Athnuann an leathanach seo é féin. Is féidir leat é a fhágáil oscailte gan aon rud a dhéanamh.
vault-work-verifying = Tá an comhad á fhíorú.
vault-work-epochs = Tá an eochair ag oscailt an bhailiúcháin.
vault-work-sorting = Tá na ráitis á gcur i gcomparáid, le go n-áireofar gach duine uair amháin.
vault-work-packaging = Tá an pacáiste á dhéanamh: { $state }.
vault-work-other = Tá an ríomhchlár ag obair.
vault-work-percent = { $percent } % den chuid seo

## Opening: what came of it

vault-result-title = Tá na pacáistí déanta
vault-result-place = Tá siad in { $place }.
vault-result-adds-up = Tugtar cuntas ar gach aighneacht: réitíonn na colúin le chéile.
vault-result-packaged = Sa phacáiste
vault-result-repeats = Athdhéantaí
vault-result-alternatives = Roghanna eile, ar leithligh
vault-result-failures = Nár osclaíodh
vault-result-package = Pacáiste
vault-result-explain = Is é athdhéanta an dara haighneacht ón duine céanna leis na sonraí céanna; tá sonraí eile i rogha eile, agus is féidir leis an údarás í a chomhaireamh ina áit. Comhairtear le chéile iad uair amháin.
vault-result-failures-heading = Aighneachtaí nárbh fhéidir a oscailt
vault-result-failures-none = Bhíothas in ann gach aighneacht a oscailt.
vault-result-failures-more = Ainmníonn an lastliosta iad go léir ({ $count }).
vault-result-reason-unknown-epoch = tá an rud a osclaíonn iad in easnamh sa bhailiúchán
vault-result-reason-unsigned-epoch = gan síniú ón bhfreastalaí
vault-result-reason-foreign-epoch = déanta ag freastalaí eile, nó d’eochair eile
vault-result-reason-does-not-open = athraithe, nó séalaithe do rud eile
vault-result-reason-not-a-statement = gan aon ráiteas inti
vault-result-reason-no-form = ní oireann d’aon fhoirm de chuid an Bhallstáit seo
vault-result-reason-withdrawn = marcáilte mar tharraingthe siar freisin
vault-result-reason-other = ar chúis a ainmnítear sa lastliosta
vault-result-letters-heading = Litreacha le priontáil
vault-result-letters = Seol gach litir ar bhealach eile seachas a pacáiste: an té a bhfuil an dá rud aige, is féidir leis gach rud a léamh. Priontáil na litreacha anois, agus scrios ansin iad.
vault-result-wiped = Scriosadh na sciartha agus an eochair.
vault-result-next = Tabhair gach pacáiste dá údarás. Deir an chéad leathanach de gach ceann cad a dhéanann an t-údarás leis.
vault-result-done-button = Críochnaigh

## Renewal

vault-renew-title = Na sciartha a athnuachan
vault-renew-intro = Faigheann coimeádaithe nua sciartha nua den eochair chéanna. Tagann an oiread seansciartha agus atá ag teastáil le chéile uair amháin eile.
vault-renew-revokes-nothing = Fanann na seansciartha go maith freisin. An té nár cheart dó a bheith in ann an bailiúchán a oscailt a thuilleadh, caithfidh sé an tseanbhileog a thabhairt ar ais. Mura féidir é sin, déan eochair nua ina áit.
vault-renew-record-label = Comhad poiblí na heochrach, committee.json
vault-renew-next = Cuireann na coimeádaithe na seansciartha isteach.

## Verifying

vault-verify-title = Comhad a fhíorú
vault-verify-intro = Roghnaigh bailiúchán, pacáiste, fillteán pacáistí nó comhad poiblí. Ní athraítear aon rud agus níl aon rud rúnda ag teastáil.
vault-verify-found-label = Faighte ar an ríomhaire seo agus ar a chuid maidí cuimhne
vault-verify-button = Fíoraigh é
vault-verify-good-title = Tá sé slán
vault-verify-bad-title = Níl sé mar ba cheart
vault-verify-collection = Bailiúchán séalaithe, slán agus sínithe ag an bhfreastalaí a rinne é.
vault-verify-package = Pacáiste: { $state }. Tá gach comhad mar a deir a lastliosta.
vault-verify-opening = Gach rud a scríobh oscailt: tá gach pacáiste mar a deir a lastliosta.
vault-verify-share = Sciar athshlánaithe. Cuir i dtaisce é; seiceáil é faoi “Sciar a sheiceáil”.
vault-verify-ceremony = Comhad poiblí shearmanas na heochrach, gan athrú. Osclaíonn aon { $quorum } as { $shares } sciar an rud atá séalaithe di.
vault-verify-encrypted = Comhad criptithe. Díchriptigh ar dtús é lena eochair nó lena fhrása faire, agus fíoraigh an rud atá ann.
vault-verify-other = Comhad de chuid Cista, slán.
vault-verify-unknown = Ní rud é seo a dhéanann Cista. Roghnaigh bailiúchán, pacáiste nó a fhillteán, nó comhad poiblí.
vault-verify-unreadable = Ní féidir é a léamh. Féach an bhfuil an cosán ceart agus an maide istigh.
vault-verify-changed = Athraíodh, gearradh nó milleadh é. Ná cuir muinín in aon rud atá ann, agus iarr go seolfaí arís é.
vault-verify-held = Dáta an tsearmanais
vault-verify-statements = Ráitis ann

vault-sample-heading = Sampla a tharraingt
vault-sample-text = Údarás a fhíoraíonn trí shampláil, tarraingíonn sé anseo cé na ráitis a bhféachfaidh sé orthu. Tugann an síol céanna an sampla céanna i gcónaí, ionas gur féidir le duine ar bith é a dhéanamh arís.
vault-sample-size-label = Ráitis sa sampla
vault-sample-seed-label = Síol an údaráis féin
vault-sample-seed-hint = Focail nó uimhreacha nach bhféadfadh aon duine a thuar: caitheamh dísle, mar shampla. Scríobh síos iad.
vault-sample-wrong = Tabhair líon na ráiteas, gan a bheith níos mó ná a bhfuil ann, agus síol.
vault-sample-button = Tarraing an sampla
vault-sample-done = Ráitis a tarraingíodh: { $count }. Sábháladh an liosta: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Níl an bailiúchán slán, nó athraíodh é. Cóipeáil arís ón bhfreastalaí é agus cuir a SHA-256 i gcomparáid.
vault-fault-signature = Níl an bailiúchán sínithe ag an bhfreastalaí a ainmníonn sé. Ná cuir muinín in aon rud atá ann, agus inis do na heagraithe.
vault-fault-shares = Ní dhéanann na sciartha an eochair dá bhfuil an bailiúchán seo séalaithe. Inis do na heagraithe.
vault-fault-generation = Tá an bailiúchán séalaithe do níos mó ná eochair amháin, agus tá sciartha glúine eile ar iarraidh freisin.
vault-fault-place = Ní féidir aon rud a scríobh ansin, nó níl an fillteán folamh. Roghnaigh áit eile.
vault-fault-space = Níorbh fhéidir na pacáistí a scríobh go deireadh. Féach an bhfuil spás ann, agus tosaigh arís: coinnítear pacáistí críochnaithe.
vault-fault-recipient = Ní féidir eochair údaráis amháin a úsáid. Roghnaigh ceann eile, nó an litir.
vault-fault-moved = D’athraigh an bailiúchán agus é á léamh. Fág an maide istigh, nó cóipeáil an comhad chuig an ríomhaire seo ar dtús.
vault-fault-program = Rinne an ríomhchlár botún agus níor scríobh sé aon rud eile. Scríobh síos an rud a deir sé thíos agus tuairiscigh é.

## Choosing a place

vault-place-here = An fillteán lenar tosaíodh an ríomhchlár: { $place }
vault-place-stick = An maide cuimhne { $place }
vault-place-none = Ní bhfuarthas aon mhaide cuimhne. Cuir ceann isteach agus lódáil an leathanach arís.
vault-place-other-label = Nó fillteán eile
vault-place-wrong = Níl an fillteán seo ann, nó ní féidir scríobh ann. Roghnaigh ceann eile.
