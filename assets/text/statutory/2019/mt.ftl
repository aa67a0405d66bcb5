# Dak li l-Anness III tar-Regolament (UE) 2019/788 irid li jaqra l-firmatarju, bi kliem tagħna.
#
# Mhux uffiċjali. Il-kliem awtentiku huwa dak tal-Ġurnal Uffiċjali tal-Unjoni Ewropea.

version = 2019-unofficial-1
unofficial = Dan il-kliem mhux uffiċjali. Dak awtentiku jinsab fil-Ġurnal Uffiċjali tal-Unjoni Ewropea.

form-title = Formola għal dikjarazzjoni ta’ appoġġ
form-for = Dikjarazzjoni ta’ appoġġ ta’ ċittadini ta’ dan l-Istat Membru: { $state }
form-mandatory = Il-kaxxi kollha huma obbligatorji, sakemm ma jingħadx mod ieħor.
who-title = Timtela minn
who-nationals = Ċittadini ta’ dan l-Istat Membru.

declaration = Niddikjara li d-dettalji li tajt f’din il-formola huma korretti u li qatt qabel ma appoġġajt din l-inizjattiva taċ-ċittadini.

privacy-title = Stqarrija dwar il-privatezza
privacy-gdpr-1 = Skont l-Artikolu 13 tar-Regolament (UE) 2016/679 (ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data) tingħata din l-informazzjoni: id-data personali f’din il-formola tintuża biss biex tiġi appoġġata l-inizjattiva. Titqiegħed għad-dispożizzjoni tal-awtoritajiet nazzjonali kompetenti, biex dawn ikunu jistgħu jivverifikaw u jiċċertifikaw id-dikjarazzjonijiet ta’ appoġġ.
privacy-gdpr-2 = Jekk ikun meħtieġ, tiġi pproċessata aktar għal proċedimenti amministrattivi jew legali li jikkonċernaw din l-inizjattiva. Ma tistax tintuża għal għan ieħor.
privacy-gdpr-3 = Għandek id-dritt li titlob lill-grupp ta’ organizzaturi aċċess għad-data personali tiegħek, u li din tiġi rrettifikata jew imħassra jew li l-ipproċessar tagħha jiġi ristrett.
privacy-gdpr-4 = Il-grupp ta’ organizzaturi jaħżen id-data tiegħek l-aktar għal xahar wara li l-inizjattiva tkun tressqet quddiem il-Kummissjoni, jew għal 21 xahar wara l-bidu tal-ġbir, skont liema jiġi l-ewwel. Jekk ikun hemm proċedimenti amministrattivi jew legali, tista’ tinħażen l-aktar sa xahar wara li dawn jintemmu.
privacy-gdpr-5 = Ikunu x’ikunu r-rimedji legali l-oħra li għandek, tista’ f’kull ħin tressaq ilment quddiem awtorità għall-protezzjoni tad-data, b’mod partikolari fl-Istat Membru fejn int residenti, fejn taħdem, jew fejn taħseb li nkisret il-liġi.
privacy-gdpr-6 = Il-kontrollur huwa r-rappreżentant tal-grupp ta’ organizzaturi jew l-entità ġuridika maħluqa biex tmexxi l-inizjattiva. Id-dettalji ta’ kuntatt jinsabu fir-reġistru tal-Kummissjoni u fuq is-sit web tal-inizjattiva.

note-no-signature = Mhux meħtieġ li l-formola tkun iffirmata meta titressaq online.
mark-online = Dawn id-dikjarazzjonijiet ta’ appoġġ inġabru online.
mark-limited = DATA PERSONALI – TQASSIM LIMITAT LILL-ISTAT MEMBRU KKONĊERNAT
