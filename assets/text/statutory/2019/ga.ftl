# An méid a éilíonn Iarscríbhinn III a ghabhann le Rialachán (AE) 2019/788 a chur os comhair an tsínitheora, inár bhfocail féin.
#
# Neamhoifigiúil. Tá an fhoclaíocht bharántúil in Iris Oifigiúil an Aontais Eorpaigh.

version = 2019-unofficial-1
unofficial = Níl an fhoclaíocht seo oifigiúil. Tá an fhoclaíocht bharántúil le fáil in Iris Oifigiúil an Aontais Eorpaigh.

form-title = Foirm ráitis tacaíochta
form-for = Ráiteas tacaíochta ó náisiúnaigh an Bhallstáit seo: { $state }
form-mandatory = Tá gach réimse éigeantach mura luaitear a mhalairt.
who-title = Le comhlánú acu seo a leanas
who-nationals = Náisiúnaigh an Bhallstáit seo.

declaration = Dearbhaím go bhfuil na sonraí a thug mé san fhoirm seo ceart agus nár thacaigh mé leis an tionscnamh seo ó na saoránaigh roimhe seo.

privacy-title = Ráiteas príobháideachais
privacy-gdpr-1 = De bhun Airteagal 13 de Rialachán (AE) 2016/679 (an Rialachán Ginearálta maidir le Cosaint Sonraí), cuirtear an méid seo a leanas in iúl duit: ní úsáidtear na sonraí pearsanta san fhoirm seo ach chun tacú leis an tionscnamh. Cuirtear ar fáil iad do na húdaráis náisiúnta inniúla, ionas go mbeidh siad in ann na ráitis tacaíochta a fhíorú agus a dheimhniú.
privacy-gdpr-2 = Más gá, déantar tuilleadh próiseála orthu le haghaidh imeachtaí riaracháin nó dlíthiúla a bhaineann leis an tionscnamh seo. Ní fhéadfar iad a úsáid chun aon chríche eile.
privacy-gdpr-3 = Tá sé de cheart agat rochtain ar do shonraí pearsanta a iarraidh ar ghrúpa na n-eagraithe, agus a iarraidh go gceartófaí nó go léirscriosfaí iad nó go srianfaí a bpróiseáil.
privacy-gdpr-4 = Stórálann grúpa na n-eagraithe do shonraí ar feadh mí amháin ar a mhéad tar éis an tionscnamh a chur faoi bhráid an Choimisiúin, nó ar feadh 21 mhí tar éis thús an bhailiúcháin, cibé acu is túisce. Má bhíonn imeachtaí riaracháin nó dlíthiúla ann, féadfar iad a stóráil go dtí mí amháin ar a mhéad tar éis dheireadh na n-imeachtaí sin.
privacy-gdpr-5 = Cibé leigheas dlíthiúil eile atá agat, féadfaidh tú gearán a dhéanamh tráth ar bith le húdarás cosanta sonraí, go háirithe sa Bhallstát ina bhfuil cónaí ort, ina bhfuil tú ag obair, nó inar sáraíodh an dlí, dar leat.
privacy-gdpr-6 = Is é ionadaí ghrúpa na n-eagraithe, nó an t-eintiteas dlíthiúil a bunaíodh chun an tionscnamh a bhainistiú, an rialaitheoir. Tá na sonraí teagmhála le fáil i gclár an Choimisiúin agus ar shuíomh gréasáin an tionscnaimh.

note-no-signature = Ní gá an fhoirm a shíniú i gcás ina gcuirtear isteach ar líne í.
mark-online = Bailíodh na ráitis tacaíochta seo ar líne.
mark-limited = SONRAÍ PEARSANTA – SCAIPEADH TEORANTA CHUIG AN mBALLSTÁT LENA mBAINEANN
