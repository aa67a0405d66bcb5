# Dak li l-Anness III tar-Regolament (UE) Nru 211/2011 irid li jaqra l-firmatarju, bi kliem tagħna.
#
# Mhux uffiċjali. Il-kliem awtentiku huwa dak tal-Ġurnal Uffiċjali tal-Unjoni Ewropea.

version = 2011-unofficial-1
unofficial = Dan il-kliem mhux uffiċjali. Dak awtentiku jinsab fil-Ġurnal Uffiċjali tal-Unjoni Ewropea.

form-title = Formola għal dikjarazzjoni ta’ appoġġ
form-for = Dikjarazzjoni ta’ appoġġ li tiġi vverifikata minn: { $state }
form-mandatory = Il-kaxxi kollha huma obbligatorji, sakemm ma jingħadx mod ieħor.
who-title = Timtela minn
who-residents = Ċittadini tal-Unjoni residenti f’dan l-Istat Membru.
who-residents_or_nationals = Ċittadini tal-Unjoni residenti f’dan l-Istat Membru, jew ċittadini ta’ dan l-Istat Membru, ikunu fejn ikunu residenti.
who-residents_or_registered_nationals = Ċittadini tal-Unjoni residenti f’dan l-Istat Membru, jew ċittadini ta’ dan l-Istat Membru residenti barra mill-pajjiż li jkunu għarrfu lill-awtoritajiet nazzjonali tagħhom bil-post ta’ residenza tagħhom.
who-holders_of_personal_number = Ċittadini tal-Unjoni li għandhom numru ta’ identifikazzjoni personali maħruġ minn dan l-Istat Membru.
who-holders_of_document = Ċittadini tal-Unjoni li għandhom wieħed mid-dokumenti ta’ identifikazzjoni personali fil-lista, maħruġ minn dan l-Istat Membru.
who-holders_of_number_or_document = Ċittadini tal-Unjoni li għandhom numru ta’ identifikazzjoni personali jew wieħed mid-dokumenti ta’ identifikazzjoni personali fil-lista, maħruġ minn dan l-Istat Membru.

declaration = Niddikjara li d-dettalji li tajt f’din il-formola huma korretti u li qatt qabel ma appoġġajt din l-inizjattiva taċ-ċittadini proposta.

privacy-title = Stqarrija dwar il-privatezza
privacy-directive-1 = Skont l-Artikolu 10 tad-Direttiva 95/46/KE tingħata din l-informazzjoni: id-data personali f’din il-formola titqiegħed għad-dispożizzjoni tal-awtoritajiet kompetenti biss, biex dawn ikunu jistgħu jivverifikaw u jiċċertifikaw kemm irċeviet dikjarazzjonijiet ta’ appoġġ validi din l-inizjattiva taċ-ċittadini proposta (l-Artikolu 8 tar-Regolament (UE) Nru 211/2011).
privacy-directive-2 = Jekk ikun meħtieġ, tiġi pproċessata aktar għal proċedimenti legali jew amministrattivi li jikkonċernaw din l-inizjattiva taċ-ċittadini proposta (l-Artikolu 12 ta’ dak ir-Regolament). Ma tistax tintuża għal għan ieħor.
privacy-directive-3 = Għandek id-dritt li tikseb aċċess għad-data personali tiegħek.
privacy-directive-4 = Id-dikjarazzjonijiet ta’ appoġġ kollha jinqerdu l-aktar tard 18-il xahar wara r-reġistrazzjoni tal-inizjattiva taċ-ċittadini proposta jew, jekk ikun hemm proċedimenti legali jew amministrattivi, l-aktar tard ġimgħa wara li dawn jintemmu.
privacy-gdpr-1 = Skont l-Artikoli 13 u 14 tar-Regolament (UE) 2016/679 (ir-Regolament Ġenerali dwar il-Protezzjoni tad-Data) tingħata din l-informazzjoni: id-data personali f’din il-formola titqiegħed għad-dispożizzjoni tal-organizzaturi tal-inizjattiva għall-ġbir, u tal-awtoritajiet kompetenti biex dawn ikunu jistgħu jivverifikaw u jiċċertifikaw kemm irċeviet dikjarazzjonijiet ta’ appoġġ validi din l-inizjattiva taċ-ċittadini proposta (l-Artikoli 8 u 9 tar-Regolament (UE) Nru 211/2011).
privacy-gdpr-2 = Jekk ikun meħtieġ, tiġi pproċessata aktar għal proċedimenti legali jew amministrattivi li jikkonċernaw din l-inizjattiva taċ-ċittadini proposta. Ma tistax tintuża għal għan ieħor.
privacy-gdpr-3 = Għandek id-dritt li tikseb mingħand il-kontrollur aċċess għad-data personali tiegħek, u li din tiġi rrettifikata jew imħassra jew li l-ipproċessar tagħha jiġi ristrett.
privacy-gdpr-4 = Id-data tiegħek tinħażen l-aktar għal xahar wara li l-inizjattiva tkun tressqet quddiem il-Kummissjoni, jew għal 18-il xahar wara r-reġistrazzjoni tagħha, skont liema jiġi l-ewwel. Jekk ikun hemm proċedimenti legali jew amministrattivi, tista’ tinħażen l-aktar sa ġimgħa wara li dawn jintemmu.
privacy-gdpr-5 = Ikunu x’ikunu r-rimedji legali l-oħra li għandek, tista’ f’kull ħin tressaq ilment quddiem awtorità għall-protezzjoni tad-data, b’mod partikolari fl-Istat Membru fejn int residenti, fejn taħdem, jew fejn taħseb li nkisret il-liġi.
privacy-gdpr-6 = L-organizzaturi tal-inizjattiva huma l-kontrolluri, u l-awtorità kompetenti hija l-kontrollur għal dak li tagħmel hi stess. Id-dettalji ta’ kuntatt tal-organizzaturi jinsabu fir-reġistru tal-Kummissjoni u fuq is-sit web tal-inizjattiva.

note-no-signature = Mhux meħtieġ li l-formola tkun iffirmata meta titressaq online permezz ta’ sistema ta’ ġbir iċċertifikata.
mark-online = Dawn id-dikjarazzjonijiet ta’ appoġġ inġabru online.
mark-limited = DATA PERSONALI – TQASSIM LIMITAT LILL-ISTAT MEMBRU KKONĊERNAT
