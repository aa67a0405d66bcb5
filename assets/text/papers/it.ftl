# Cista, italiano. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Pagina { $page } di { $count }
paper-made = Fatto con Cista il { $date }
paper-rehearsal = Prova: tutto ciò che sta su questa carta è inventato, e nulla ne conta.
paper-model-2011 = Modello: allegato { $reference } del regolamento (UE) n. 211/2011, con parole nostre. Il modello autentico si trova nella Gazzetta ufficiale dell’Unione europea.
paper-model-2019 = Modello: allegato { $reference } del regolamento (UE) 2019/788, con parole nostre. Il modello autentico si trova nella Gazzetta ufficiale dell’Unione europea.

paper-initiative-heading = L’iniziativa
paper-initiative-title = Titolo dell’iniziativa
paper-initiative-subject = Oggetto
paper-initiative-period = Periodo di raccolta
paper-initiative-register = Pagina nel registro della Commissione
paper-organisers-heading = Gli organizzatori
paper-organisers-others = Altri organizzatori
paper-organisers-address = Indirizzo postale

paper-count-column = Quante
paper-count-online = Firmate online
paper-count-paper = Firmate su carta
paper-count-esigned = Firmate con firma elettronica avanzata
paper-count-states = Stati membri in cui è raggiunto il minimo

paper-sign-heading = Dichiarazione e firme
paper-sign-place = Luogo e data
paper-sign-representative = Firma del rappresentante
paper-sign-substitute = Firma del supplente
paper-sign-entity = Firma per il soggetto giuridico
paper-sign-authority = Firma e timbro ufficiale

## The guide: the first page of a package

paper-guide-title = Dichiarazioni di sostegno da verificare
paper-guide-intro = Questo pacchetto contiene le dichiarazioni di sostegno a un’iniziativa dei cittadini europei per il vostro Stato membro. Questa guida dice che cosa contiene, come aprirlo e contarlo, che cosa rimandare e quando distruggerlo.
paper-guide-authority = Per l’autorità competente di questo Stato membro

paper-guide-part = Questa è la parte { $page } di { $count }. Ogni parte è un pacchetto a sé; i numeri qui sotto sono quelli di tutte le parti insieme.
paper-guide-holds-heading = Che cosa contiene il pacchetto
paper-guide-packaged = Dichiarazioni di sostegno da verificare, una per persona
paper-guide-alternatives = Alternative: altri moduli delle stesse persone
paper-guide-namesakes = Dichiarazioni con un omonimo
paper-guide-repeats = Ripetizioni, escluse
paper-guide-withdrawn = Ritirate dal firmatario, escluse
paper-guide-failures = Non leggibili, nominate nel manifesto
paper-guide-submissions = Moduli ricevuti in tutto
paper-guide-sum = I moduli ricevuti sono la somma di dichiarazioni, alternative, ripetizioni, ritirati e illeggibili.
paper-guide-alternatives-text = Alternative: chi ha firmato più volte con dati diversi figura una volta fra le dichiarazioni. Gli altri moduli sono nei file il cui nome comincia con { $example }, ciascuno con l’identificativo della dichiarazione a cui appartiene. Se quella dichiarazione risulta non valida, potete controllarne le alternative. Di ogni persona conta al massimo un modulo.
paper-guide-namesakes-text = Omonimi: alcune persone hanno gli stessi nomi e, dove il modulo la chiede, la stessa data di nascita, ma non lo stesso numero, documento o Stato membro. Possono essere due persone o una. Un elenco a parte le nomina per identificativo. Decidete voi.
paper-guide-remarks-text = { $count ->
    [one] Osservazioni: c’è qualcosa da dire su { $count } dichiarazione. Un elenco a parte la nomina per identificativo.
   *[other] Osservazioni: c’è qualcosa da dire su { $count } dichiarazioni. Un elenco a parte le nomina per identificativo.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } dichiarazione è arrivata da una rete che ne ha inviate insolitamente tante in una volta. Solo per questo non è meno valida.
   *[other] { $count } dichiarazioni sono arrivate da reti che ne hanno inviate insolitamente tante in una volta. Solo per questo nessuna è meno valida.
}

paper-guide-files-heading = I file
paper-guide-files-name = Nome del file
paper-guide-file-guide = questa guida
paper-guide-file-request = la richiesta di verifica
paper-guide-file-certificate = un certificato in bianco da compilare
paper-guide-file-xml = le dichiarazioni nel formato XML della Commissione, da importare
paper-guide-file-csv = le stesse dichiarazioni come tabella
paper-guide-file-pdf = le stesse dichiarazioni nella forma del modulo, da leggere o stampare
paper-guide-file-alternatives = le alternative
paper-guide-file-namesakes = l’elenco degli omonimi
paper-guide-file-remarks = l’elenco delle osservazioni
paper-guide-file-committee = i dati pubblici della chiave degli organizzatori, con cui è firmato il manifesto
paper-guide-file-manifest = i conteggi e lo SHA-256 di ogni altro file
paper-guide-file-signature = la firma elettronica del manifesto da parte degli organizzatori

paper-guide-count-heading = Come contare
paper-guide-count-text = In una tabella CSV ogni riga dopo la prima è un modulo; in un file XML ogni elemento { $field }. I numeri devono essere quelli dati qui.

paper-guide-sample-heading = Come estrarre un campione casuale
paper-guide-sample-text = Se verificate un campione, questo comando ne estrae uno e dà l’intervallo di confidenza. Scegliete voi il seme, per esempio lanciando dadi: nessuno deve conoscerlo prima. Conservatelo, e chiunque potrà estrarre di nuovo lo stesso campione.

paper-guide-import-heading = Come importare
paper-guide-import-xml = I file XML hanno gli elementi del software di raccolta della Commissione, così che i programmi fatti per esso possono leggerli.
paper-guide-import-csv = Le tabelle CSV sono in UTF-8, con virgole fra le celle. Importate ogni colonna come testo, perché nessun numero perda gli zeri iniziali. Un apostrofo davanti al primo carattere di una cella impedisce a un foglio di calcolo di prenderla per una formula: non fa parte di ciò che è stato scritto.

paper-guide-return-heading = Che cosa rimandare, ed entro quando
paper-guide-return-text = Inviate alle persone di contatto un certificato che dica quante dichiarazioni di sostegno sono valide. È gratuito. Potete usare quello in bianco o un modulo vostro.
paper-guide-return-deadline = Il regolamento vi dà tre mesi dal giorno in cui avete ricevuto la richiesta.
paper-guide-return-received = Ricevuta il
paper-guide-return-due = Certificato entro il

paper-guide-destroy-heading = Quando distruggere il pacchetto
paper-guide-destroy-2011 = Distruggete il pacchetto, tutto ciò che ne è stato tratto e ogni copia al più tardi un mese dopo il rilascio del certificato. Solo ciò che serve a procedimenti amministrativi o giudiziari può essere tenuto più a lungo, fino a una settimana dopo la decisione definitiva.
paper-guide-destroy-2019 = Distruggete il pacchetto, tutto ciò che ne è stato tratto e ogni copia al più tardi tre mesi dopo la fine della verifica. Solo ciò che serve a procedimenti amministrativi o giudiziari può essere tenuto più a lungo, fino a un mese dopo la loro conclusione.
paper-guide-questions = Domande? Scrivete alle persone di contatto:

## How to open a package: on the guide and on the letter

paper-open-heading = Come aprire il pacchetto
paper-open-place = Apritelo su un computer che possano usare solo le persone che verificano.
paper-open-age = Il pacchetto è cifrato per la chiave age della vostra autorità. Sul computer che ha la chiave segreta scrivete:
paper-open-age-passphrase = Il pacchetto è cifrato con age con una frase segreta di otto parole. Scrivete questo comando, poi la frase segreta:
paper-open-gpg = Il pacchetto è cifrato per il certificato OpenPGP della vostra autorità. Sul computer che ha la chiave segreta scrivete:
paper-open-cms = Il pacchetto è cifrato per il certificato X.509 della vostra autorità. Sul computer che ha la chiave segreta scrivete:
paper-open-zip = Il pacchetto è un archivio ZIP, cifrato in AES-256 con una frase segreta di otto parole. Aprite l’archivio con un programma che conosce AES, come 7-Zip, e scrivete la frase segreta. Il programma con cui Windows stesso apre gli archivi ZIP non conosce AES. In un terminale il comando è:
paper-open-letter = La frase segreta vi arriva in una lettera, per un’altra via.
paper-open-either = Lo stesso pacchetto arriva in due forme, e ne basta una.
paper-open-plain = Il pacchetto non è cifrato. Tenetelo dove nessun altro possa leggerlo.
paper-open-verify = Fate poi confrontare ogni file con il manifesto da questo comando:
paper-open-fault = Se il pacchetto non si apre, o un file è diverso da come dice il manifesto, non proseguite. Scrivete alle persone di contatto, che possono inviarlo di nuovo.

## The request for verification

paper-request-title = Richiesta di verifica di dichiarazioni di sostegno
paper-request-authority = All’autorità competente di questo Stato membro
paper-request-text = Gli organizzatori nominati qui sotto vi chiedono di verificare le dichiarazioni di sostegno allegate e di certificare quante sono valide. È la loro unica richiesta al vostro Stato membro.
paper-request-signatories = Firmatari di questo Stato membro
paper-request-all = Firmatari in tutti gli Stati membri
paper-request-enclosures-heading = Dichiarazioni di sostegno allegate
paper-request-system-heading = Certificato del sistema di raccolta online
paper-request-system-enclosed = Si allega una copia del certificato.
paper-request-system-none = Nessuna dichiarazione è stata firmata online, perciò non serve un certificato.
paper-request-declaration = Dichiaro che le indicazioni di questa richiesta sono corrette e che le dichiarazioni di sostegno sono state raccolte come vuole il regolamento.

## The letter with the passphrase

paper-letter-title = La frase segreta di un pacchetto
paper-letter-confidential = Riservato: solo per l’autorità che deve aprire il pacchetto
paper-letter-text = Le otto parole di questa lettera aprono il pacchetto di dichiarazioni di sostegno qui nominato. La lettera e il pacchetto viaggiano separati.
paper-letter-package = Nome del pacchetto
paper-letter-size = Dimensione in byte
paper-letter-words-heading = Le otto parole
paper-letter-words-text = Scrivetele in minuscolo e in quest’ordine, con un trattino fra due parole e senza spazi.
paper-letter-compare = Prima di aprire il pacchetto, confrontatene il nome, la dimensione e lo SHA-256 con quelli di questa lettera.
paper-letter-apart-heading = Prima della consegna
paper-letter-apart-text = Portate questa lettera per un’altra via rispetto al pacchetto: a mano, per raccomandata, o letta al telefono. Chi ha entrambi può leggere le dichiarazioni.
paper-letter-destroy-heading = Dopo
paper-letter-destroy-text = Tenete questa lettera sotto chiave finché vi serve, e distruggetela appena avete aperto il pacchetto.

## The blank form for signing on paper

paper-form-initiative-heading = Compilato dagli organizzatori, come registrato
paper-form-sheet = Stampate questo modulo su un solo foglio; si possono usare entrambi i lati. Tutte le persone di questo foglio firmano per lo stesso Stato membro.
paper-form-write = Scrivete in stampatello, una persona per riga. Ognuno firma personalmente.
paper-form-documents = Documenti e numeri accettati
paper-form-residence = Residenza permanente: via, numero civico, codice postale, città, paese
paper-form-signature = Data e firma
paper-form-return = Portare o inviare il foglio firmato a

## The blank certificate of the authority

paper-certificate-title = Certificato del numero di dichiarazioni di sostegno valide
paper-certificate-authority = Nome e indirizzo dell’autorità competente
paper-certificate-text = L’autorità qui nominata ha verificato le dichiarazioni di sostegno all’iniziativa qui nominata, e certifica per questo Stato membro:
paper-certificate-valid = Numero di dichiarazioni di sostegno valide
paper-certificate-words = Lo stesso numero in lettere
paper-certificate-received = Numero di dichiarazioni di sostegno ricevute
paper-certificate-free = Questo certificato è rilasciato gratuitamente.
paper-certificate-voluntary-heading = Facoltativo, fuori dal certificato
paper-certificate-voluntary-text = Il regolamento non chiede queste cifre. Aiutano gli organizzatori a stimare quante dichiarazioni sono valide altrove, e a capire dove sbagliano i firmatari.
paper-certificate-all = È stata controllata ogni dichiarazione.
paper-certificate-sample = È stato controllato un campione casuale. Dichiarazioni nel campione:
paper-certificate-invalid = Dichiarazioni non valide in tutto
paper-certificate-reason = Perché non sono valide
paper-reason-unknown = La persona non è stata trovata
paper-reason-age = Troppo giovane il giorno della firma
paper-reason-repeat = La persona aveva già firmato
paper-reason-number = Il documento o il numero è sbagliato o non più valido
paper-reason-state = Senza diritto di firmare per questo Stato membro
paper-reason-incomplete = Manca qualcosa o non si legge
paper-reason-signature = Manca la firma sulla carta
paper-reason-date = Non firmata nel periodo di raccolta
paper-reason-other = Altre ragioni

## The submission to the Commission

paper-submission-title = Presentazione di un’iniziativa dei cittadini alla Commissione europea
paper-submission-text = Gli organizzatori presentano l’iniziativa qui nominata, insieme ai certificati delle autorità competenti.
paper-submission-valid-heading = Dichiarazioni di sostegno certificate
paper-submission-valid = Dichiarazioni valide
paper-submission-certificate = Autorità competente e data del suo certificato
paper-submission-met = Entrambe le condizioni sono soddisfatte: almeno { $goal } dichiarazioni valide in tutto, e il minimo in almeno { $states } Stati membri.
paper-submission-not-met = Le condizioni non sono ancora soddisfatte: servono { $goal } dichiarazioni valide in tutto, e il minimo in almeno { $states } Stati membri.
paper-submission-funding-heading = Sostegno e finanziamento
paper-submission-funding-text = Ogni fonte di sostegno e finanziamento che ha dato più di 500 euro. Se non ce ne sono, barrate le righe.
paper-submission-funding-source = Chi lo ha dato
paper-submission-funding-amount = Importo in euro
paper-submission-enclosed = { $count ->
    [one] Si allega { $count } certificato di un’autorità competente.
   *[other] Si allegano { $count } certificati di autorità competenti.
}
paper-submission-declaration = Dichiaro che le indicazioni di questo modulo sono corrette e che tutte le procedure e le condizioni del regolamento sono state rispettate.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DATI PERSONALI
mark-limited-distribution = DIFFUSIONE LIMITATA ALLO STATO MEMBRO INTERESSATO

## The sheet of a recovery share, for its custodian

sheet-title = Parte di recupero { $number } di { $shares }
sheet-lead = Questo foglio è una delle { $shares } parti della chiave del comitato, che apre le dichiarazioni di sostegno. { $quorum } qualsiasi di esse insieme aprono tutto; meno non aprono nulla e non rivelano nulla.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Custode
sheet-fact-number = Parte
sheet-fact-number-value = { $number } di { $shares }
sheet-fact-quorum = Necessarie per aprire
sheet-fact-quorum-value = { $quorum } parti qualsiasi su { $shares }
sheet-fact-date = Fatta il
sheet-fact-set = Serie di parti
sheet-fact-set-value = { $set } (generazione { $generation } della chiave, edizione { $edition } delle sue parti)
sheet-fact-thumbprint = Impronta della chiave del comitato
sheet-fact-file = Nome del file

sheet-groups-heading = Il segreto, in { $count } gruppi
sheet-groups-note = Scriva i gruppi nel loro ordine, in minuscolo o maiuscolo. O vale 0, I e L valgono 1. L’ultimo carattere di un gruppo controlla gli altri, così il programma le dice quale gruppo guardare di nuovo.
sheet-qr = Codice QR che contiene questa parte

sheet-keep-heading = La tenga al sicuro
sheet-keep-place = Tenga questo foglio in una busta chiusa, dove solo lei può arrivare, e non dove un altro custode tiene una parte.
sheet-keep-photo = Non lo fotografi, copi o invii mai. Chi lo ha visto ha la sua parte.
sheet-keep-network = Non lo scriva o scansioni mai in un telefono, né in un computer collegato a una rete.
sheet-keep-file-locked = Il file { $file } contiene la stessa parte sotto la sua frase segreta. A questo foglio non serve nessuna frase segreta.
sheet-keep-file-open = Il file { $file } contiene la stessa parte senza protezione. Lo tenga nella stessa busta, o lo distrugga.

sheet-check-heading = La controlli ogni anno
sheet-check-how = Usi un computer senza rete: la cassaforte controlla questo foglio, e così il comando { $command }. Non le serve nessun altro.
sheet-check-tell = Poi dica agli organizzatori il numero della sua parte e il giorno, e nient’altro di ciò che sta qui.

sheet-help-heading = Se succede qualcosa
sheet-help-lost = Perduto, danneggiato o visto da qualcun altro: avvisi subito gli organizzatori. Gli altri possono allora fare nuove parti.
sheet-help-leave = Se non può più tenerlo: lo consegni di persona, e faccia fare nuove parti dagli organizzatori.
sheet-help-called = Se questa serie viene richiamata: distrugga il foglio e il file, e dica agli organizzatori che lo ha fatto.
sheet-help-open = Quando si apre la raccolta: porti lei stesso questo foglio, e confronti l’impronta.

# Lines and a table to fill in by hand.
sheet-handed-heading = Consegna
sheet-handed-date = Data
sheet-handed-custodian = Firma del custode
sheet-handed-organiser = Firma di un organizzatore
sheet-checks-heading = Controlli annuali
sheet-checks-date = Data
sheet-checks-place = Luogo
sheet-checks-signature = Firma

sheet-footer = Segreto: parte { $number } della serie { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = La chiave pubblica del comitato
sheet-committee-lead = Questo foglio è pubblico e non apre nulla. Dice al server per chi sigillare le dichiarazioni di sostegno, e a un custode se una parte è quella giusta.
sheet-committee-fact-shares = Parti
sheet-committee-fact-shares-value = { $shares }, di cui { $quorum } qualsiasi aprono insieme
sheet-committee-fact-signer = Impronta della chiave che firma i pacchetti
sheet-committee-qr = Codice QR che contiene tutti i dati pubblici
sheet-committee-use-heading = Che cosa farne
sheet-committee-use-thumbprint = Tutti i presenti annotano l’impronta e la confrontano con quella della pagina del sito sulla protezione dei dati, prima che cominci la raccolta.
sheet-committee-use-server = Il file { $file } va al server: la sua installazione lo chiede.
sheet-committee-use-copy = Ogni custode tiene una copia di questo foglio o del file: con essa si può controllare una parte da soli, a casa.
sheet-committee-footer = Pubblico: chiave del comitato, serie { $set }

## The statements of support, in the layout of the statutory form

statements-part = Parte { $page } di { $count }
statements-count = { $count ->
    [one] { $count } dichiarazione di sostegno in queste pagine
   *[other] { $count } dichiarazioni di sostegno in queste pagine
}
statements-number = N.
statements-residence = Residenza (via, numero, codice postale, città, paese)
statements-birth = Data e luogo di nascita
statements-document = Numero e tipo del documento
statements-signed = Firmata il, e identificativo
statements-name-at-birth = Alla nascita: { $name }
statements-fathers-name = Nome del padre: { $name }
statements-issued-by = Rilasciato da: { $authority }
statements-alternative = Alternativa a { $identifier }: conta al massimo una delle due.
statements-undrawn = { $count ->
    [one] { $count } carattere che qui nessun font può disegnare è indicato con il suo numero fra parentesi quadre; gli altri file lo contengono come è stato scritto.
   *[other] { $count } caratteri che qui nessun font può disegnare sono indicati con il loro numero fra parentesi quadre; gli altri file li contengono come sono stati scritti.
}
statements-table = Dichiarazioni di sostegno, una per riga
