# An méid a éilíonn Iarscríbhinn III a ghabhann le Rialachán (AE) Uimh. 211/2011 a chur os comhair an tsínitheora, inár bhfocail féin.
#
# Neamhoifigiúil. Tá an fhoclaíocht bharántúil in Iris Oifigiúil an Aontais Eorpaigh.

version = 2011-unofficial-1
unofficial = Níl an fhoclaíocht seo oifigiúil. Tá an fhoclaíocht bharántúil le fáil in Iris Oifigiúil an Aontais Eorpaigh.

form-title = Foirm ráitis tacaíochta
form-for = Ráiteas tacaíochta atá le fíorú ag: { $state }
form-mandatory = Tá gach réimse éigeantach mura luaitear a mhalairt.
who-title = Le comhlánú acu seo a leanas
who-residents = Saoránaigh den Aontas a bhfuil cónaí orthu sa Bhallstát seo.
who-residents_or_nationals = Saoránaigh den Aontas a bhfuil cónaí orthu sa Bhallstát seo, nó náisiúnaigh an Bhallstáit seo cibé áit a bhfuil cónaí orthu.
who-residents_or_registered_nationals = Saoránaigh den Aontas a bhfuil cónaí orthu sa Bhallstát seo, nó náisiúnaigh an Bhallstáit seo a bhfuil cónaí orthu thar lear agus a chuir a n-áit chónaithe in iúl dá n-údaráis náisiúnta.
who-holders_of_personal_number = Saoránaigh den Aontas a bhfuil uimhir aitheantais phearsanta acu arna heisiúint ag an mBallstát seo.
who-holders_of_document = Saoránaigh den Aontas a bhfuil ceann de na doiciméid aitheantais phearsanta ar an liosta acu, arna eisiúint ag an mBallstát seo.
who-holders_of_number_or_document = Saoránaigh den Aontas a bhfuil uimhir aitheantais phearsanta acu, nó ceann de na doiciméid aitheantais phearsanta ar an liosta, arna n-eisiúint ag an mBallstát seo.

declaration = Dearbhaím go bhfuil na sonraí a thug mé san fhoirm seo ceart agus nár thacaigh mé leis an tionscnamh beartaithe seo ó na saoránaigh roimhe seo.

privacy-title = Ráiteas príobháideachais
privacy-directive-1 = De bhun Airteagal 10 de Threoir 95/46/CE, cuirtear an méid seo a leanas in iúl duit: ní chuirtear na sonraí pearsanta san fhoirm seo ar fáil ach do na húdaráis inniúla, ionas go mbeidh siad in ann a fhíorú agus a dheimhniú cé mhéad ráiteas bailí tacaíochta a fuair an tionscnamh beartaithe seo ó na saoránaigh (Airteagal 8 de Rialachán (AE) Uimh. 211/2011).
privacy-directive-2 = Más gá, déantar tuilleadh próiseála orthu le haghaidh imeachtaí dlíthiúla nó riaracháin a bhaineann leis an tionscnamh beartaithe seo ó na saoránaigh (Airteagal 12 den Rialachán sin). Ní fhéadfar iad a úsáid chun aon chríche eile.
privacy-directive-3 = Tá sé de cheart agat rochtain a fháil ar do shonraí pearsanta.
privacy-directive-4 = Scriosfar gach ráiteas tacaíochta 18 mí ar a dhéanaí tar éis an tionscnamh beartaithe ó na saoránaigh a chlárú nó, má bhíonn imeachtaí dlíthiúla nó riaracháin ann, seachtain amháin ar a dhéanaí tar éis dheireadh na n-imeachtaí sin.
privacy-gdpr-1 = De bhun Airteagail 13 agus 14 de Rialachán (AE) 2016/679 (an Rialachán Ginearálta maidir le Cosaint Sonraí), cuirtear an méid seo a leanas in iúl duit: cuirtear na sonraí pearsanta san fhoirm seo ar fáil d’eagraithe an tionscnaimh le haghaidh an bhailithe, agus do na húdaráis inniúla ionas go mbeidh siad in ann a fhíorú agus a dheimhniú cé mhéad ráiteas bailí tacaíochta a fuair an tionscnamh beartaithe seo ó na saoránaigh (Airteagail 8 agus 9 de Rialachán (AE) Uimh. 211/2011).
privacy-gdpr-2 = Más gá, déantar tuilleadh próiseála orthu le haghaidh imeachtaí dlíthiúla nó riaracháin a bhaineann leis an tionscnamh beartaithe seo ó na saoránaigh. Ní fhéadfar iad a úsáid chun aon chríche eile.
privacy-gdpr-3 = Tá sé de cheart agat rochtain ar do shonraí pearsanta a fháil ón rialaitheoir, agus a iarraidh go gceartófaí nó go léirscriosfaí iad nó go srianfaí a bpróiseáil.
privacy-gdpr-4 = Stóráiltear do shonraí ar feadh mí amháin ar a mhéad tar éis an tionscnamh a chur faoi bhráid an Choimisiúin, nó ar feadh 18 mí tar éis é a chlárú, cibé acu is túisce. Má bhíonn imeachtaí dlíthiúla nó riaracháin ann, féadfar iad a stóráil go dtí seachtain amháin ar a mhéad tar éis dheireadh na n-imeachtaí sin.
privacy-gdpr-5 = Cibé leigheas dlíthiúil eile atá agat, féadfaidh tú gearán a dhéanamh tráth ar bith le húdarás cosanta sonraí, go háirithe sa Bhallstát ina bhfuil cónaí ort, ina bhfuil tú ag obair, nó inar sáraíodh an dlí, dar leat.
privacy-gdpr-6 = Is iad eagraithe an tionscnaimh na rialaitheoirí, agus is rialaitheoir é an t-údarás inniúil maidir leis an méid a dhéanann sé féin. Tá sonraí teagmhála na n-eagraithe le fáil i gclár an Choimisiúin agus ar shuíomh gréasáin an tionscnaimh.

note-no-signature = Ní gá an fhoirm a shíniú i gcás ina gcuirtear isteach ar líne í trí chóras bailithe deimhnithe.
mark-online = Bailíodh na ráitis tacaíochta seo ar líne.
mark-limited = SONRAÍ PEARSANTA – SCAIPEADH TEORANTA CHUIG AN mBALLSTÁT LENA mBAINEANN
