# Cista, italiano. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – la cassaforte
vault-frame-name = La cassaforte
vault-frame-navigation = Compiti, nell’ordine di una raccolta
vault-frame-home = Panoramica
vault-frame-offline = Questo computer non ha rete. Nulla ne esce.
vault-frame-network = Su questo computer è attiva una rete ({ $device }). Stacchi il cavo e spenga il wifi prima di inserire qualcosa.
vault-frame-swap = Questo computer può scrivere la sua memoria su un disco. Usi la chiavetta della cassaforte, o faccia disattivare lo spazio di swap, prima di inserire una parte.
vault-frame-idle = Se qui nessuno fa nulla per { $minutes } minuti, tutti i segreti vengono cancellati e la seduta finisce.
vault-frame-step = Passo { $step } di { $steps }
vault-frame-next = Che cosa viene dopo
vault-frame-final = Questo non si può annullare
vault-frame-back-button = Indietro
vault-frame-continue-button = Continua
vault-home-sitting = È in corso una seduta: { $name }. È dove l’ha lasciata.
vault-frame-resume-button = Riprendi
vault-frame-stop-button = Termina la seduta e cancella tutto
vault-frame-wrong = Guardi di nuovo qui, per favore
vault-frame-detail = Che cosa dice il programma, in inglese

## The first page

vault-home-title = Che cosa vuole fare?
vault-home-intro = Questo programma funziona solo su questo computer. Mostra un passo per pagina, e ogni pagina dice che cosa viene dopo e che cosa non si può annullare.
vault-home-interrupted = Qui una cerimonia è stata interrotta il { $date }. La sua chiave era solo in memoria ed è perduta. Ricominci, e distrugga i fogli e i file di quella cerimonia.
vault-home-interrupted-shares = { $count ->
    [one] Ne era già stata consegnata { $count } parte: la chieda indietro.
   *[other] Ne erano già state consegnate { $count } parti: le chieda indietro.
}
vault-task-ceremony = Tenere la cerimonia della chiave
vault-task-ceremony-text = Creare la chiave del comitato e consegnarne una parte a ogni custode. Circa un’ora, prima che cominci la raccolta.
vault-task-rehearsal = Provare l’apertura
vault-task-rehearsal-text = Mostrare con parti vere che si apre una dichiarazione di prova del server. Solo allora può cominciare la raccolta.
vault-task-check = Controllare una parte
vault-task-check-text = Sapere se la sua parte è ancora buona, da soli e a casa. Cinque minuti, ogni tre mesi.
vault-task-open = Aprire la raccolta
vault-task-open-text = Quando la raccolta è finita: riunire le parti e fare un pacchetto per ogni Stato membro.
vault-task-renew = Rinnovare le parti
vault-task-renew-text = Quando cambiano i custodi: fare una nuova serie di parti per la stessa chiave.
vault-task-verify = Verificare un file
vault-task-verify-text = Chiedere che cosa è una raccolta o un pacchetto, se è intero e che cosa contiene. Non serve nessuna parte.

## Who may enter

vault-door-title = Questo indirizzo non apre la cassaforte
vault-door-text = L’indirizzo che il programma mostra vale una sola volta, in un solo browser. Prema Invio dove il programma è stato avviato e usi il nuovo indirizzo che mostra.
vault-failure-title = Non ha funzionato
vault-failure-form = La pagina era troppo vecchia o non veniva dalla cassaforte. Non è stato fatto nulla. Torni alla panoramica e riprovi.
vault-failure-large = Ciò che ha inviato è più grande di tutto ciò che questa pagina accetta. Non è stato fatto nulla. Scelga un altro file.
vault-failure-missing = Questa pagina non esiste. Torni alla panoramica.
vault-failure-ours = Qualcosa è andato storto nel programma. Non è stato scritto nulla. Torni alla panoramica e riprovi.
vault-failure-order = Questo passo ora non è possibile. La pagina mostra a che punto è la seduta.
vault-failure-home-button = Alla panoramica

## Ending a sitting

vault-stop-title = Terminare questa seduta?
vault-stop-text = Tutto ciò che di segreto questa seduta tiene in memoria viene cancellato. I file già scritti restano dove sono.
vault-stop-ceremony = Le parti non consegnate vanno perdute. Finché non è stata consegnata ogni parte, la chiave non va usata: tenga una nuova cerimonia.
vault-stop-button = Cancella tutto e termina
vault-stop-keep-button = No, prosegui

## The ceremony: before it

vault-ceremony-title = La cerimonia della chiave
vault-ceremony-intro = Tutto ciò che si raccoglie viene sigillato per una sola chiave. Questa chiave viene creata ora, divisa in parti e dimenticata. Più tardi alcuni custodi insieme potranno ricomporla, e nessun altro.
vault-ceremony-need-heading = Che cosa serve
vault-ceremony-need-people = I custodi, o almeno due persone che seguano ogni passo. Nessuno resta solo con il computer.
vault-ceremony-need-computer = Un computer senza rete, meglio se avviato dalla chiavetta della cassaforte. I telefoni restano fuori dalla stanza.
vault-ceremony-need-printer = Una stampante con cavo. Se conserva ciò che ha stampato, poi va cancellata o distrutta.
vault-ceremony-need-envelopes = Per ogni custode una busta e, se si vuole, una chiavetta USB vuota.
vault-ceremony-need-stick = Un’altra chiavetta USB per il file pubblico, che va al server.
vault-ceremony-next = Si decide quante parti ci sono. Ancora non si crea nulla.
vault-ceremony-begin-button = Ci siamo tutti: cominciare

## The ceremony: numbers and places

vault-numbers-title = Quante parti?
vault-numbers-intro = Ogni custode tiene una parte. Il numero più piccolo, sotto, dice quanti di loro devono riunirsi.
vault-numbers-shares-label = Parti da fare, una per custode
vault-numbers-shares-hint = Da 2 a 15. Un comitato di cittadini ha sette membri: sette è un buon numero.
vault-numbers-quorum-label = Parti che insieme aprono la raccolta
vault-numbers-quorum-hint = Almeno 2. Tre su sette significa: quattro parti possono andare perdute, e due custodi insieme non possono fare nulla.
vault-numbers-impossible = Questi numeri non vanno insieme. Faccia da 2 a 15 parti, di cui ne servano almeno 2 e al massimo tutte.
vault-numbers-fragile = Con questi numeri non può andare perduta nemmeno una parte. Se succede, tutto il raccolto è perduto per sempre. Faccia almeno una parte più di quante ne servono.
vault-numbers-fragile-label = Sappiamo che nessuna parte può mai andare perduta
vault-numbers-place-label = Dove vanno i file di questa seduta
vault-numbers-place-hint = Vi si scrivono solo il file pubblico e i file delle parti che i custodi chiedono.
vault-numbers-next = Si indica chi sono i custodi.

## The ceremony: custodians

vault-custodians-title = Chi sono i custodi?
vault-custodians-intro = Su ogni foglio sono stampati il nome e le istruzioni, nella lingua scelta qui.
vault-custodians-person = Parte { $number }
vault-custodians-name-label = Nome del custode
vault-custodians-language-label = Lingua del foglio
vault-custodians-missing = Dia un nome a ogni custode.
vault-custodians-next = La chiave viene creata. Fino ad allora può ancora tornare indietro e cambiare tutto.

## The ceremony: making the key

vault-make-title = Creare la chiave
vault-make-intro = La chiave viene creata in memoria, divisa e subito cancellata. Non viene scritta da nessuna parte.
vault-make-summary = Si fanno { $shares } parti. { $quorum } qualsiasi di esse aprono ciò che si raccoglie.
vault-make-warning = Da ora resti finché ogni parte non è consegnata. Se il programma viene chiuso prima, la chiave è perduta e si tiene una nuova cerimonia.
vault-make-button = Crea ora la chiave e le sue { $shares } parti

## The ceremony: handing over

vault-hand-title = Parte { $number } per { $name }
vault-hand-count = { $given } parti consegnate su { $shares }
vault-hand-leave = Ora guarda lo schermo e la carta una sola persona: { $name }.

vault-sheet-intro = Stampi ora questo foglio. È la parte: chi lo ha possiede un pezzo della chiave.
vault-sheet-open-button = Mostra il foglio da stampare
vault-sheet-page-button = Mostra il foglio come pagina
vault-sheet-hint = Si apre in una finestra a sé. Lo stampi lì, guardi se ogni gruppo si legge, e chiuda la finestra. Non lo salvi.
vault-sheet-save-label = Nessuna stampante? Salvare il foglio in un file
vault-sheet-save-hint = Chi ottiene il file ha la parte. Lo stampi su un computer senza rete, e poi distrugga la chiavetta.
vault-sheet-save-button = Salva il foglio
vault-sheet-saved = Il foglio è stato salvato: { $file }.
vault-sheet-next = Si leggono due gruppi dalla carta, per mostrare che è leggibile. Legge: { $name }.
vault-sheet-printed-button = Il foglio è stampato

vault-prove-intro = Si legge dal foglio stampato, non dallo schermo. Legge: { $name }.
vault-prove-group-label = Gruppo { $group } sul foglio
vault-prove-wrong = Il gruppo { $group } non è quello che dovrebbe dire il foglio. Lo legga ancora una volta. Se non si legge, torni indietro e stampi di nuovo il foglio.
vault-prove-next = Può salvare la parte anche in un file.
vault-prove-button = Così dice il foglio

vault-file-intro = Il foglio basta. Un file su una chiavetta è più comodo da usare e più facile da copiare. Decide: { $name }.
vault-file-none-label = Nessun file, solo il foglio
vault-file-locked-label = Un file protetto da una frase segreta propria
vault-file-plain-label = Un file senza frase segreta
vault-file-place-label = Dove va il file
vault-file-passphrase-label = Frase segreta, scelta dal custode
vault-file-passphrase-hint = Almeno dodici caratteri: quattro parole o più. Chi la dimentica ha ancora il foglio.
vault-file-again-label = La frase segreta ancora una volta
vault-file-short = La frase segreta è troppo corta. Usi almeno dodici caratteri.
vault-file-differs = Le due frasi segrete non sono uguali. Le scriva di nuovo entrambe.
vault-file-button = Prosegui
vault-file-fault = Non è stato possibile scrivere il file. Guardi se la chiavetta è inserita e si può scrivere, poi riprovi.

vault-over-intro = Metta il foglio nella sua busta e lo consegni a: { $name }.
vault-over-saved = La parte è stata salvata anche qui: { $file }.
vault-over-final = Dopo di questo il programma dimentica la parte. Non si può più stampare.
vault-over-next = La parte successiva.
vault-over-next-last = Il file pubblico per il server.
vault-over-button = Foglio consegnato a { $name }

## The ceremony: the public file and the end

vault-public-title = Il file pubblico per il server
vault-public-intro = Questo piccolo file firmato dice al server per quale chiave sigillare. Non contiene nulla di segreto.
vault-public-saved = È stato salvato: { $file }.
vault-public-thumbprint-label = Impronta della chiave del comitato
vault-public-thumbprint-hint = Ogni custode la annota o l’ha sul foglio. Il sito pubblico mostrerà le stesse lettere e cifre: se ne mostra altre, qualcuno ha cambiato la chiave.
vault-public-code-label = Lo stesso file come codice
vault-public-next = Porti il file al server e lo carichi lì. Poi provi l’apertura, prima che cominci la raccolta.
vault-public-button = L’impronta è annotata
vault-end-title = Fatto, e cancellato
vault-end-ceremony = La chiave è stata creata e dimenticata. I custodi hanno { $shares } parti, e questo computer non ne conserva più nessuna.
vault-end-renewal = Le nuove parti sono presso i loro custodi, e questo computer non ne conserva più nessuna.
vault-end-old = Le vecchie parti aprono ancora ciò che è stato raccolto. Le ritiri una per una, per numero, e le distrugga.
vault-end-written = Che cosa è stato scritto
vault-end-nothing = Non è stato scritto altro.
vault-end-off = Ora spenga il computer. Non si limiti a chiudere il coperchio.

## Entering shares

vault-shares-title = Inserire le parti
vault-shares-intro = I custodi inseriscono la loro parte uno dopo l’altro, in uno di questi modi. Gli altri guardano altrove.
vault-shares-found-label = Un file di una parte trovato qui o su una chiavetta
vault-shares-found-none = Nessuno di questi
vault-shares-count = { $given } delle { $quorum } parti necessarie
vault-shares-have = La parte { $number } è qui, ed è buona.
vault-shares-file-label = O il file di una parte da un altro posto
vault-shares-passphrase-label = La sua frase segreta, se ne ha una
vault-shares-groups-label = O i gruppi del foglio
vault-shares-groups-hint = Scriva tutti i gruppi uno dopo l’altro. Maiuscole o minuscole, con o senza spazi.
vault-shares-code-label = O ciò che un lettore ha letto dal codice
vault-shares-nothing = Inserisca una parte in uno di questi modi: un file, i gruppi o il codice.
vault-shares-add-button = Aggiungi questa parte
vault-shares-enough = Le parti bastano. Può continuare.
vault-shares-next = Le parti restano in memoria finché il compito non è finito, poi vengono cancellate.

vault-share-not-a-share = Questa non è una parte di recupero. Prenda il file che ha scritto la cerimonia, o i gruppi del foglio.
vault-share-groups = { $count ->
    [one] Il gruppo { $groups } è scritto male. Lo confronti con il foglio.
   *[other] I gruppi { $groups } sono scritti male. Li confronti con il foglio.
}
vault-share-length = Ci sono { $count } gruppi, e una parte ne ha { $max }. Guardi se uno è stato saltato o scritto due volte.
vault-share-damaged = La parte è danneggiata o scritta male. La confronti con il foglio, gruppo per gruppo.
vault-share-foreign = Questa parte è della chiave di un altro comitato. Prenda quella di questa cerimonia.
vault-share-wrong = Questa non è la parte { $number } fatta dalla cerimonia. Prenda la parte di un altro custode e avvisi gli organizzatori.
vault-share-repeated = La parte { $number } è già qui. Ogni parte conta una volta.
vault-share-locked = Questo file è chiuso con una frase segreta. Lo scelga di nuovo e scriva la sua frase segreta.
vault-share-passphrase = La frase segreta non apre questo file. Lo scelga di nuovo e scriva ancora una volta la frase segreta.
vault-share-large = Questo file è troppo grande per una parte. Scelga il file il cui nome comincia con share.

## Checking one share

vault-check-title = Controlli la sua parte
vault-check-intro = Lo faccia da solo. Le servono la sua parte e il file pubblico committee.json, che chiunque può avere: lo inviano gli organizzatori.
vault-check-record-label = Il file pubblico committee.json
vault-check-record-file-label = O questo file da un altro posto
vault-check-record-wrong = Questo non è il file pubblico di una cerimonia, o è stato modificato. Chieda committee.json agli organizzatori.
vault-check-button = Controlla la parte
vault-check-good-title = La sua parte è buona
vault-check-good = La parte { $number } di { $shares } è esattamente come l’ha fatta la cerimonia. La rimetta al suo posto, e dica agli organizzatori che oggi l’ha controllata.
vault-check-bad-title = La parte non è stata accettata
vault-check-thumbprint = Appartiene alla chiave del comitato con questa impronta. La confronti con quella che ha annotato.
vault-check-wiped = Ciò che ha inserito è già stato cancellato.
vault-check-again-button = Controlla un’altra parte

## The rehearsal

vault-rehearsal-title = Provare l’apertura
vault-rehearsal-intro = Il server ha sigillato una dichiarazione di prova come sigillerà quelle vere, e gli organizzatori le hanno portato il file rehearsal.json. Qui la aprono parti vere, e la risposta torna al server.
vault-rehearsal-file-label = Il file rehearsal.json dal server
vault-rehearsal-other-label = O questo file da un altro posto
vault-rehearsal-file-wrong = Questa non è la prova di un server, o è stata modificata. Chieda all’amministratore di rifarla.
vault-rehearsal-next = Si inseriscono tante parti quante ne serviranno alla raccolta.
vault-rehearsal-failed = Le parti sono buone, ma la dichiarazione di prova non si apre. La raccolta non deve cominciare: avvisi l’amministratore e gli organizzatori.
vault-rehearsal-done-title = La dichiarazione di prova si è aperta
vault-rehearsal-done = La risposta è stata salvata: { $file }. Non contiene nulla di segreto. La porti al server; il registro di controllo dirà quali parti sono state usate, per numero.
vault-rehearsal-place-label = Dove va la risposta

## Opening: the collection

vault-open-title = Quale raccolta?
vault-open-intro = Scelga la raccolta sigillata che il server ha esportato. Viene esaminata prima che qualcuno inserisca una parte.
vault-open-found-label = Raccolte trovate su questo computer e sulle sue chiavette
vault-open-none = Non ne è stata trovata nessuna. Inserisca la chiavetta e ricarichi questa pagina, o scriva dov’è il file.
vault-open-path-label = O dov’è il file
vault-open-path-hint = Il percorso intero, che comincia con una barra.
vault-open-path-wrong = Questo file non c’è o non si può leggere. Guardi se la chiavetta è inserita.
vault-open-look-button = Esamina
vault-open-look-next = Il file viene verificato dal primo all’ultimo byte. Se è grande, ci vuole qualche minuto.

vault-facts-title = È la raccolta giusta?
vault-facts-whole = Il file è intero, e firmato dal server che ha raccolto.
vault-facts-rehearsal = Questa è una prova. Non contiene dichiarazioni vere.
vault-facts-name = Nome della raccolta
vault-facts-initiative = Numero di registrazione
vault-facts-exported = Esportata il
vault-facts-server = Impronta della chiave del server
vault-facts-committee = Impronta della chiave del comitato
vault-facts-digest = SHA-256 del file
vault-facts-generation = Generazione della chiave
vault-facts-compare = Confronti le due impronte con quelle annotate dai custodi. Se una è diversa, si fermi qui.
vault-facts-compare-label = Le due impronte sono quelle annotate
vault-facts-compare-missing = Prima confronti le impronte, e lo confermi qui.
vault-facts-submissions = Invii
vault-facts-withdrawn = Ritirati
vault-facts-state = Stato membro
vault-facts-total = Tutti insieme
vault-facts-next = I custodi inseriscono le loro parti.
vault-facts-button = È quella giusta

## Opening: recipients, files, place

vault-recipients-title = Chi leggerà ogni pacchetto?
vault-recipients-intro = Ogni pacchetto è cifrato per l’autorità di uno Stato membro. Un’autorità che non ha dato una chiave riceve una frase segreta di otto parole, stampata in una lettera.
vault-recipients-approved = Approvata dagli organizzatori: { $thumbprint }
vault-recipients-letter = Una frase segreta, in una lettera
vault-recipients-file = La chiave in { $file }
vault-recipients-wrong = La chiave scelta per { $state } non si può usare. Ne scelga un’altra, o la lettera.
vault-recipients-hint = Le chiavi si cercano nei file accanto alla raccolta. Confronti l’impronta per telefono con l’autorità prima di sceglierne una.
vault-recipients-next = Si scelgono i file e dove vanno.

vault-packages-title = Che cosa contengono i pacchetti?
vault-packages-formats-label = File in ogni pacchetto
vault-packages-xml-label = XML, che i programmi delle autorità leggono
vault-packages-csv-label = Una tabella in CSV, che si apre in un foglio di calcolo
vault-packages-pdf-label = PDF, le dichiarazioni come moduli da leggere o stampare
vault-packages-formats-missing = Scelga almeno un tipo di file.
vault-packages-part-label = Dichiarazioni in una parte, al massimo
vault-packages-part-hint = I pacchetti grandi vengono divisi. 250 000 va bene per quasi tutte le autorità.
vault-packages-part-wrong = Dia un numero intero da 1 000 a 10 000 000.
vault-packages-place-label = Dove vanno i pacchetti
vault-packages-place-hint = Lì si crea una cartella nuova. Serve all’incirca lo spazio che occupa la raccolta, e tre volte tanto con il PDF.
vault-packages-next = La raccolta viene aperta e si fanno i pacchetti. Può durare un po’, essere interrotto e ripreso.
vault-packages-warning = Da qui in poi le dichiarazioni sono nella memoria di questo computer. Sul disco arrivano solo cifrate.
vault-packages-button = Apri la raccolta e fai i pacchetti

## Long work

vault-work-title = Attenda, per favore
vault-work-intro = Questa pagina si aggiorna da sola. Può lasciarla aperta e non fare nulla.
vault-work-verifying = Il file viene verificato.
vault-work-epochs = La chiave apre la raccolta.
vault-work-sorting = Le dichiarazioni vengono confrontate, perché ogni persona conti una volta.
vault-work-packaging = Si sta facendo il pacchetto per: { $state }.
vault-work-other = Il programma sta lavorando.
vault-work-percent = { $percent } % di questa parte

## Opening: what came of it

vault-result-title = I pacchetti sono fatti
vault-result-place = Si trovano in { $place }.
vault-result-adds-up = Di ogni invio si rende conto: le colonne tornano.
vault-result-packaged = Nel pacchetto
vault-result-repeats = Ripetizioni
vault-result-alternatives = Alternative, tenute a parte
vault-result-failures = Non aperti
vault-result-package = Pacchetto
vault-result-explain = Una ripetizione è un secondo invio della stessa persona con gli stessi dati; un’alternativa ha altri dati, e l’autorità può contarla al suo posto. Insieme contano una volta.
vault-result-failures-heading = Invii che non è stato possibile aprire
vault-result-failures-none = Tutti gli invii si sono potuti aprire.
vault-result-failures-more = Il manifesto li nomina tutti ({ $count }).
vault-result-reason-unknown-epoch = alla raccolta manca ciò che lo apre
vault-result-reason-unsigned-epoch = non firmato dal server
vault-result-reason-foreign-epoch = fatto da un altro server, o per un’altra chiave
vault-result-reason-does-not-open = modificato, o sigillato per altro
vault-result-reason-not-a-statement = non contiene nessuna dichiarazione
vault-result-reason-no-form = non corrisponde a nessun modulo di questo Stato membro
vault-result-reason-withdrawn = segnato anche come ritirato
vault-result-reason-other = per una ragione nominata nel manifesto
vault-result-letters-heading = Lettere da stampare
vault-result-letters = Invii ogni lettera per un’altra via rispetto al suo pacchetto: chi ha entrambi può leggere tutto. Stampi ora le lettere, poi le elimini.
vault-result-wiped = Le parti e la chiave sono state cancellate.
vault-result-next = Consegni ogni pacchetto alla sua autorità. La prima pagina di ciascuno dice che cosa ne fa l’autorità.
vault-result-done-button = Fine

## Renewal

vault-renew-title = Rinnovare le parti
vault-renew-intro = I nuovi custodi ricevono nuove parti della stessa chiave. Si riuniscono ancora una volta tante vecchie parti quante ne servono.
vault-renew-revokes-nothing = Anche le vecchie parti restano buone. Chi non deve più poter aprire la raccolta deve restituire il vecchio foglio. Se non è possibile, crei invece una nuova chiave.
vault-renew-record-label = Il file pubblico della chiave, committee.json
vault-renew-next = I custodi inseriscono le vecchie parti.

## Verifying

vault-verify-title = Verificare un file
vault-verify-intro = Scelga una raccolta, un pacchetto, una cartella di pacchetti o un file pubblico. Non si cambia nulla e non serve nulla di segreto.
vault-verify-found-label = Trovati su questo computer e sulle sue chiavette
vault-verify-button = Verifica
vault-verify-good-title = È intero
vault-verify-bad-title = Non è come dovrebbe
vault-verify-collection = Una raccolta sigillata, intera e firmata dal server che l’ha fatta.
vault-verify-package = Un pacchetto per { $state }: ogni file è come dice il suo manifesto.
vault-verify-opening = Tutto ciò che un’apertura ha scritto: ogni pacchetto è come dice il suo manifesto.
vault-verify-share = Una parte di recupero. La metta via; la controlli in «Controllare una parte».
vault-verify-ceremony = Il file pubblico di una cerimonia della chiave, immutato. { $quorum } parti qualsiasi su { $shares } aprono ciò che è sigillato per essa.
vault-verify-encrypted = Un file cifrato. Prima lo decifri con la sua chiave o frase segreta, poi verifichi ciò che contiene.
vault-verify-other = Un file di Cista, intero.
vault-verify-unknown = Questo non è nulla che faccia Cista. Scelga una raccolta, un pacchetto o la sua cartella, o un file pubblico.
vault-verify-unreadable = Non si può leggere. Guardi se il percorso è giusto e se la chiavetta è inserita.
vault-verify-changed = È stato modificato, troncato o danneggiato. Non si fidi di nulla che contiene, e chieda che venga inviato di nuovo.
vault-verify-held = Cerimonia tenuta il
vault-verify-statements = Dichiarazioni contenute

vault-sample-heading = Estrarre un campione
vault-sample-text = Un’autorità che verifica a campione estrae qui quali dichiarazioni guarda. Lo stesso seme dà sempre lo stesso campione, così che chiunque possa ripeterlo.
vault-sample-size-label = Dichiarazioni nel campione
vault-sample-seed-label = Il seme scelto dall’autorità
vault-sample-seed-hint = Parole o numeri che nessuno poteva prevedere: lanci di dadi, per esempio. Li annoti.
vault-sample-wrong = Dia un numero di dichiarazioni, al massimo quante ce ne sono, e un seme.
vault-sample-button = Estrai il campione
vault-sample-done = Sono state estratte { $count } dichiarazioni. L’elenco è stato salvato: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = La raccolta non è intera, o è stata modificata. La copi di nuovo dal server e confronti il suo SHA-256.
vault-fault-signature = La raccolta non è firmata dal server che nomina. Non si fidi di nulla che contiene, e avvisi gli organizzatori.
vault-fault-shares = Le parti non formano la chiave per cui questa raccolta è sigillata. Avvisi gli organizzatori.
vault-fault-generation = La raccolta è sigillata per più di una chiave, e mancano anche le parti di un’altra generazione.
vault-fault-place = Lì non si può scrivere nulla, o la cartella non è vuota. Scelga un altro posto.
vault-fault-space = Non è stato possibile scrivere i pacchetti fino in fondo. Guardi se c’è spazio e ricominci: i pacchetti finiti restano.
vault-fault-recipient = La chiave di un’autorità non si può usare. Ne scelga un’altra, o la lettera.
vault-fault-moved = La raccolta è cambiata durante la lettura. Lasci inserita la chiavetta, o copi prima il file su questo computer.
vault-fault-program = Il programma ha commesso un errore e non ha scritto altro. Annoti ciò che dice qui sotto e lo segnali.

## Choosing a place

vault-place-here = La cartella con cui è stato avviato il programma: { $place }
vault-place-stick = La chiavetta USB { $place }
vault-place-none = Non è stata trovata nessuna chiavetta USB. Ne inserisca una e ricarichi questa pagina.
vault-place-other-label = O un’altra cartella
vault-place-wrong = Questa cartella non c’è, o non vi si può scrivere. Ne scelga un’altra.
