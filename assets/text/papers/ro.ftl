# Cista, română. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Pagina { $page } din { $count }
paper-made = Făcut cu Cista la { $date }
paper-rehearsal = Repetiție: tot ce se află pe această hârtie este inventat și nimic nu contează.
paper-model-2011 = Model: anexa { $reference } la Regulamentul (UE) nr. 211/2011, cu propriile cuvinte. Modelul autentic se află în Jurnalul Oficial al Uniunii Europene.
paper-model-2019 = Model: anexa { $reference } la Regulamentul (UE) 2019/788, cu propriile cuvinte. Modelul autentic se află în Jurnalul Oficial al Uniunii Europene.

paper-initiative-heading = Inițiativa
paper-initiative-title = Titlul inițiativei
paper-initiative-subject = Obiect
paper-initiative-period = Perioada de colectare
paper-initiative-register = Pagina din registrul Comisiei
paper-organisers-heading = Organizatorii
paper-organisers-others = Alți organizatori
paper-organisers-address = Adresa poștală

paper-count-column = Câte
paper-count-online = Semnate online
paper-count-paper = Semnate pe hârtie
paper-count-esigned = Semnate cu semnătură electronică avansată
paper-count-states = State membre în care s-a atins minimul

paper-sign-heading = Declarație și semnături
paper-sign-place = Locul și data
paper-sign-representative = Semnătura reprezentantului
paper-sign-substitute = Semnătura supleantului
paper-sign-entity = Semnătura pentru entitatea juridică
paper-sign-authority = Semnătura și ștampila oficială

## The guide: the first page of a package

paper-guide-title = Declarații de susținere pentru verificare
paper-guide-intro = Acest pachet conține declarațiile de susținere a unei inițiative cetățenești europene pentru statul dumneavoastră membru. Acest ghid spune ce conține, cum se deschide și se numără, ce se trimite înapoi și când se distruge.
paper-guide-authority = Pentru autoritatea competentă a acestui stat membru

paper-guide-part = Aceasta este partea { $page } din { $count }. Fiecare parte este un pachet de sine stătător; numerele de mai jos sunt ale tuturor părților împreună.
paper-guide-holds-heading = Ce conține pachetul
paper-guide-packaged = Declarații de susținere de verificat, una de persoană
paper-guide-alternatives = Variante: alte formulare ale acelorași persoane
paper-guide-namesakes = Declarații cu un omonim
paper-guide-repeats = Repetări, lăsate deoparte
paper-guide-withdrawn = Retrase de semnatar, lăsate deoparte
paper-guide-failures = Nu au putut fi citite, numite în manifest
paper-guide-submissions = Formulare primite în total
paper-guide-sum = Formularele primite sunt suma declarațiilor, variantelor, repetărilor, celor retrase și celor ilizibile.
paper-guide-alternatives-text = Variante: cine a semnat de mai multe ori cu date diferite figurează o dată printre declarații. Celelalte formulare sunt în fișierele al căror nume începe cu { $example }, fiecare cu identificatorul declarației de care ține. Dacă acea declarație se dovedește nevalabilă, puteți verifica variantele ei. De la fiecare persoană contează cel mult un formular.
paper-guide-namesakes-text = Omonimi: unele persoane au aceleași nume și, unde o cere formularul, aceeași dată a nașterii, dar nu același număr, document sau stat membru. Pot fi două persoane sau una. O listă separată le numește după identificator. Dumneavoastră hotărâți.
paper-guide-remarks-text = { $count ->
    [one] Observații: este ceva de spus despre { $count } declarație. O listă separată o numește după identificator.
    [few] Observații: este ceva de spus despre { $count } declarații. O listă separată le numește după identificator.
   *[other] Observații: este ceva de spus despre { $count } de declarații. O listă separată le numește după identificator.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } declarație a venit dintr-o rețea care a trimis deodată neobișnuit de multe. Doar aceasta nu o face mai puțin valabilă.
    [few] { $count } declarații au venit din rețele care au trimis deodată neobișnuit de multe. Doar aceasta nu face niciuna mai puțin valabilă.
   *[other] { $count } de declarații au venit din rețele care au trimis deodată neobișnuit de multe. Doar aceasta nu face niciuna mai puțin valabilă.
}

paper-guide-files-heading = Fișierele
paper-guide-files-name = Numele fișierului
paper-guide-file-guide = acest ghid
paper-guide-file-request = cererea de verificare
paper-guide-file-certificate = un certificat necompletat
paper-guide-file-xml = declarațiile în formatul XML al Comisiei, pentru import
paper-guide-file-csv = aceleași declarații ca tabel
paper-guide-file-pdf = aceleași declarații în forma formularului, de citit sau de tipărit
paper-guide-file-alternatives = variantele
paper-guide-file-namesakes = lista omonimilor
paper-guide-file-remarks = lista observațiilor
paper-guide-file-committee = datele publice ale cheii organizatorilor, cu care este semnat manifestul
paper-guide-file-manifest = numerele și SHA-256 ale fiecărui alt fișier
paper-guide-file-signature = semnătura electronică a organizatorilor pe manifest

paper-guide-count-heading = Cum se numără
paper-guide-count-text = Într-un tabel CSV fiecare rând după primul este un formular, într-un fișier XML fiecare element { $field }. Numerele trebuie să fie cele date aici.

paper-guide-sample-heading = Cum se extrage un eșantion aleatoriu
paper-guide-sample-text = Dacă verificați un eșantion, această comandă extrage unul și dă intervalul de încredere. Alegeți singuri sămânța, de exemplu aruncând zaruri: nimeni nu trebuie să o știe dinainte. Păstrați-o și oricine va putea extrage din nou același eșantion.

paper-guide-import-heading = Cum se importă
paper-guide-import-xml = Fișierele XML au elementele programului de colectare al Comisiei, astfel încât programele făcute pentru el le pot citi.
paper-guide-import-csv = Tabelele CSV sunt în UTF-8, cu virgule între celule. Importați fiecare coloană ca text, ca niciun număr să nu-și piardă zerourile de la început. Un apostrof înaintea primului caracter al unei celule împiedică o foaie de calcul să o ia drept formulă: nu ține de ce s-a scris.

paper-guide-return-heading = Ce se trimite înapoi și până când
paper-guide-return-text = Trimiteți persoanelor de contact un certificat care spune câte declarații de susținere sunt valabile. Este gratuit. Puteți folosi certificatul necompletat sau un formular propriu.
paper-guide-return-deadline = Regulamentul vă dă trei luni din ziua în care ați primit cererea.
paper-guide-return-received = Primită la
paper-guide-return-due = Certificat până la

paper-guide-destroy-heading = Când se distruge pachetul
paper-guide-destroy-2011 = Distrugeți pachetul, tot ce s-a făcut din el și orice copie cel târziu la o lună după eliberarea certificatului. Mai mult timp se poate păstra numai ce cer proceduri administrative sau judiciare, până la o săptămână după decizia definitivă.
paper-guide-destroy-2019 = Distrugeți pachetul, tot ce s-a făcut din el și orice copie cel târziu la trei luni după încheierea verificării. Mai mult timp se poate păstra numai ce cer proceduri administrative sau judiciare, până la o lună după încheierea lor.
paper-guide-questions = Întrebări? Scrieți persoanelor de contact:

## How to open a package: on the guide and on the letter

paper-open-heading = Cum se deschide pachetul
paper-open-place = Deschideți-l pe un calculator pe care îl pot folosi numai cei care verifică.
paper-open-age = Pachetul este criptat pentru cheia age a autorității dumneavoastră. Pe calculatorul cu cheia secretă, scrieți:
paper-open-age-passphrase = Pachetul este criptat cu age cu o frază de acces din opt cuvinte. Scrieți această comandă, apoi fraza de acces:
paper-open-gpg = Pachetul este criptat pentru certificatul OpenPGP al autorității dumneavoastră. Pe calculatorul cu cheia secretă, scrieți:
paper-open-cms = Pachetul este criptat pentru certificatul X.509 al autorității dumneavoastră. Pe calculatorul cu cheia secretă, scrieți:
paper-open-zip = Pachetul este o arhivă ZIP, criptată cu AES-256 cu o frază de acces din opt cuvinte. Deschideți arhiva cu un program care cunoaște AES, ca 7-Zip, și scrieți fraza de acces. Programul cu care chiar Windows deschide arhivele ZIP nu cunoaște AES. Într-un terminal comanda este:
paper-open-letter = Fraza de acces vă parvine într-o scrisoare, pe altă cale.
paper-open-either = Același pachet vine în două forme și una dintre ele este de ajuns.
paper-open-plain = Pachetul nu este criptat. Țineți-l unde nimeni altcineva nu îl poate citi.
paper-open-verify = Apoi lăsați această comandă să compare fiecare fișier cu manifestul:
paper-open-fault = Dacă pachetul nu se deschide sau un fișier diferă de manifest, nu continuați. Scrieți persoanelor de contact, care îl pot trimite din nou.

## The request for verification

paper-request-title = Cerere de verificare a declarațiilor de susținere
paper-request-authority = Autorității competente a acestui stat membru
paper-request-text = Organizatorii numiți mai jos vă cer să verificați declarațiile de susținere anexate și să certificați câte dintre ele sunt valabile. Este singura lor cerere către statul dumneavoastră membru.
paper-request-signatories = Semnatari din acest stat membru
paper-request-all = Semnatari în toate statele membre
paper-request-enclosures-heading = Declarații de susținere anexate
paper-request-system-heading = Certificatul sistemului de colectare online
paper-request-system-enclosed = Se anexează o copie a certificatului.
paper-request-system-none = Nicio declarație nu a fost semnată online, așa că nu este nevoie de certificat.
paper-request-declaration = Declar că datele din această cerere sunt corecte și că declarațiile de susținere au fost colectate așa cum cere regulamentul.

## The letter with the passphrase

paper-letter-title = Fraza de acces a unui pachet
paper-letter-confidential = Confidențial: numai pentru autoritatea care trebuie să deschidă pachetul
paper-letter-text = Cele opt cuvinte din această scrisoare deschid pachetul de declarații de susținere numit aici. Scrisoarea și pachetul călătoresc separat.
paper-letter-package = Numele pachetului
paper-letter-size = Dimensiunea în octeți
paper-letter-words-heading = Cele opt cuvinte
paper-letter-words-text = Scrieți-le cu litere mici și în această ordine, cu o cratimă între două cuvinte și fără spații.
paper-letter-compare = Înainte de a deschide pachetul, comparați numele, dimensiunea și SHA-256 cu cele din această scrisoare.
paper-letter-apart-heading = Înainte de predare
paper-letter-apart-text = Duceți această scrisoare pe altă cale decât pachetul: personal, prin poștă recomandată sau citită la telefon. Cine le are pe amândouă poate citi declarațiile.
paper-letter-destroy-heading = Apoi
paper-letter-destroy-text = Țineți această scrisoare încuiată cât timp aveți nevoie de ea și distrugeți-o de îndată ce ați deschis pachetul.

## The blank form for signing on paper

paper-form-initiative-heading = Completat de organizatori, așa cum este înregistrat
paper-form-sheet = Tipăriți acest formular pe o singură foaie; se pot folosi ambele fețe. Toți cei de pe această foaie semnează pentru același stat membru.
paper-form-write = Scrieți cu majuscule, câte o persoană pe rând. Fiecare semnează personal.
paper-form-documents = Documente și numere acceptate
paper-form-residence = Domiciliul permanent: strada, numărul, codul poștal, localitatea, țara
paper-form-signature = Data și semnătura
paper-form-return = Aduceți sau trimiteți foaia semnată la

## The blank certificate of the authority

paper-certificate-title = Certificat privind numărul declarațiilor de susținere valabile
paper-certificate-authority = Denumirea și adresa autorității competente
paper-certificate-text = Autoritatea numită aici a verificat declarațiile de susținere a inițiativei numite aici și certifică pentru acest stat membru:
paper-certificate-valid = Numărul declarațiilor de susținere valabile
paper-certificate-words = Același număr în litere
paper-certificate-received = Numărul declarațiilor de susținere primite
paper-certificate-free = Acest certificat se eliberează gratuit.
paper-certificate-voluntary-heading = Voluntar, nu face parte din certificat
paper-certificate-voluntary-text = Regulamentul nu cere aceste cifre. Ele îi ajută pe organizatori să estimeze câte declarații sunt valabile în altă parte și să afle ce greșesc semnatarii.
paper-certificate-all = S-a verificat fiecare declarație.
paper-certificate-sample = S-a verificat un eșantion aleatoriu. Declarații în eșantion:
paper-certificate-invalid = Declarații nevalabile în total
paper-certificate-reason = De ce sunt nevalabile
paper-reason-unknown = Persoana nu a fost găsită
paper-reason-age = Prea tânără în ziua semnării
paper-reason-repeat = Persoana semnase deja
paper-reason-number = Documentul sau numărul este greșit sau nu mai este valabil
paper-reason-state = Fără drept de a semna pentru acest stat membru
paper-reason-incomplete = Lipsește ceva sau nu se poate citi
paper-reason-signature = Lipsește semnătura de pe hârtie
paper-reason-date = Nesemnată în perioada de colectare
paper-reason-other = Alte motive

## The submission to the Commission

paper-submission-title = Prezentarea unei inițiative cetățenești Comisiei Europene
paper-submission-text = Organizatorii prezintă inițiativa numită aici, împreună cu certificatele autorităților competente.
paper-submission-valid-heading = Declarații de susținere certificate
paper-submission-valid = Declarații valabile
paper-submission-certificate = Autoritatea competentă și data certificatului ei
paper-submission-met = Ambele condiții sunt îndeplinite: cel puțin { $goal } declarații valabile în total și minimul în cel puțin atâtea state membre: { $states }.
paper-submission-not-met = Condițiile nu sunt încă îndeplinite: sunt necesare { $goal } declarații valabile în total și minimul în cel puțin atâtea state membre: { $states }.
paper-submission-funding-heading = Sprijin și finanțare
paper-submission-funding-text = Fiecare sursă de sprijin și finanțare care a dat mai mult de 500 de euro. Dacă nu există niciuna, tăiați rândurile.
paper-submission-funding-source = Cine a dat
paper-submission-funding-amount = Suma în euro
paper-submission-enclosed = { $count ->
    [one] Se anexează { $count } certificat al unei autorități competente.
    [few] Se anexează { $count } certificate ale autorităților competente.
   *[other] Se anexează { $count } de certificate ale autorităților competente.
}
paper-submission-declaration = Declar că datele din acest formular sunt corecte și că au fost respectate toate procedurile și condițiile regulamentului.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DATE CU CARACTER PERSONAL
mark-limited-distribution = DIFUZARE LIMITATĂ LA STATUL MEMBRU ÎN CAUZĂ

## The sheet of a recovery share, for its custodian

sheet-title = Partea de recuperare { $number } din { $shares }
sheet-lead = Această foaie este una dintre părțile cheii comitetului (în total { $shares }), care deschide declarațiile de susținere. Oricare { $quorum } dintre ele împreună deschid totul; mai puține nu deschid și nu dezvăluie nimic.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Custode
sheet-fact-number = Parte
sheet-fact-number-value = { $number } din { $shares }
sheet-fact-quorum = Necesare pentru deschidere
sheet-fact-quorum-value = Oricare { $quorum } din { $shares } părți
sheet-fact-date = Făcută la
sheet-fact-set = Set de părți
sheet-fact-set-value = { $set } (generația { $generation } a cheii, ediția { $edition } a părților ei)
sheet-fact-thumbprint = Amprenta cheii comitetului
sheet-fact-file = Fișier

sheet-groups-heading = Secretul, număr de grupuri: { $count }
sheet-groups-note = Scrieți grupurile în ordinea lor, cu litere mici sau mari. O este socotit 0, iar I și L sunt socotite 1. Ultimul caracter al unui grup le controlează pe celelalte, astfel încât programul vă spune la ce grup să vă uitați din nou.
sheet-qr = Cod QR care conține această parte

sheet-keep-heading = Păstrați-o în siguranță
sheet-keep-place = Țineți această foaie într-un plic închis, unde numai dumneavoastră puteți ajunge, și nu unde ține o parte alt custode.
sheet-keep-photo = Nu o fotografiați, copiați sau trimiteți niciodată. Cine a văzut-o are partea dumneavoastră.
sheet-keep-network = Nu o scrieți și nu o scanați niciodată într-un telefon sau într-un calculator conectat la o rețea.
sheet-keep-file-locked = Fișierul { $file } conține aceeași parte sub fraza dumneavoastră de acces. Această foaie nu are nevoie de frază de acces.
sheet-keep-file-open = Fișierul { $file } conține aceeași parte fără protecție. Țineți-l în același plic sau distrugeți-l.

sheet-check-heading = Verificați-o în fiecare an
sheet-check-how = Folosiți un calculator fără rețea: seiful verifică această foaie, la fel comanda { $command }. Nu aveți nevoie de nimeni altcineva.
sheet-check-tell = Apoi spuneți-le organizatorilor numărul părții și ziua, și nimic altceva din ce scrie aici.

sheet-help-heading = Dacă se întâmplă ceva
sheet-help-lost = Pierdută, deteriorată sau văzută de altcineva: spuneți-le imediat organizatorilor. Ceilalți pot face atunci părți noi.
sheet-help-leave = Dacă nu o mai puteți păstra: predați-o personal și cereți-le organizatorilor să facă părți noi.
sheet-help-called = Dacă acest set este rechemat: distrugeți foaia și fișierul și spuneți-le organizatorilor că ați făcut-o.
sheet-help-open = Când se deschide colecția: aduceți personal această foaie și comparați amprenta.

# Lines and a table to fill in by hand.
sheet-handed-heading = Predată
sheet-handed-date = Data
sheet-handed-custodian = Semnătura custodelui
sheet-handed-organiser = Semnătura unui organizator
sheet-checks-heading = Verificări anuale
sheet-checks-date = Data
sheet-checks-place = Unde
sheet-checks-signature = Semnătura

sheet-footer = Secret: partea { $number } din setul { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Cheia publică a comitetului
sheet-committee-lead = Această foaie este publică și nu deschide nimic. Îi spune serverului pentru cine să sigileze declarațiile de susținere, iar unui custode dacă o parte este cea potrivită.
sheet-committee-fact-shares = Părți
sheet-committee-fact-shares-value = { $shares }, dintre care oricare { $quorum } deschid împreună
sheet-committee-fact-signer = Amprenta cheii care semnează pachetele
sheet-committee-qr = Cod QR care conține toate datele publice
sheet-committee-use-heading = Ce se face cu ea
sheet-committee-use-thumbprint = Toți cei prezenți notează amprenta și o compară cu cea de pe pagina site-ului despre protecția datelor, înainte de începerea colectării.
sheet-committee-use-server = Fișierul { $file } merge la server: instalarea îl cere.
sheet-committee-use-copy = Fiecare custode păstrează o copie a acestei foi sau a fișierului: cu ea o parte poate fi verificată singur, acasă.
sheet-committee-footer = Public: cheia comitetului, setul { $set }

## The statements of support, in the layout of the statutory form

statements-part = Partea { $page } din { $count }
statements-count = { $count ->
    [one] { $count } declarație de susținere pe aceste pagini
    [few] { $count } declarații de susținere pe aceste pagini
   *[other] { $count } de declarații de susținere pe aceste pagini
}
statements-number = Nr.
statements-residence = Domiciliul (strada, numărul, codul poștal, localitatea, țara)
statements-birth = Data și locul nașterii
statements-document = Numărul și tipul documentului
statements-signed = Semnată la, și identificator
statements-name-at-birth = La naștere: { $name }
statements-fathers-name = Numele tatălui: { $name }
statements-issued-by = Eliberat de: { $authority }
statements-alternative = Variantă a declarației { $identifier }: contează cel mult una dintre ele.
statements-undrawn = { $count ->
    [one] { $count } caracter pe care niciun font nu îl poate desena aici apare ca număr între paranteze drepte; celelalte fișiere îl conțin așa cum a fost scris.
    [few] { $count } caractere pe care niciun font nu le poate desena aici apar ca numere între paranteze drepte; celelalte fișiere le conțin așa cum au fost scrise.
   *[other] { $count } de caractere pe care niciun font nu le poate desena aici apar ca numere între paranteze drepte; celelalte fișiere le conțin așa cum au fost scrise.
}
statements-table = Declarații de susținere, câte una pe rând
