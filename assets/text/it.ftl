# Cista, italiano. Tutte le frasi che legge chi visita il sito pubblico.
#
# Forma di cortesia: lei, con la minuscola. Pulsanti e link di comando: come in ogni programma italiano («Continua», «Salva»), perché chi legge li
# rivolge al computer. Virgolette: «…». Lineetta: – tra spazi. Spazio unificatore prima di %.
# Davanti a una data completa sta «giorno», mai l’articolo: si direbbe «il 9», ma «l’8» e «l’11».

## The frame of every page

frame-skip = Vai al contenuto
frame-title = { $page } – { $initiative }
frame-description = Legga e sostenga l’iniziativa dei cittadini europei «{ $title }».
frame-eyebrow = Iniziativa dei cittadini europei
frame-languages = Lingue
frame-navigation = Pagine su questa raccolta
frame-home = Leggi e firma
frame-rehearsal = Questa è una prova. Nulla di ciò che scrive qui viene contato e nessuna autorità lo riceverà. Usi soltanto dati inventati.
frame-rehearsal-date = La prova si svolge come se oggi fosse il giorno { $date }.
frame-progress = Andamento
frame-privacy = Dati personali
frame-trust = Protezione dei suoi dati
frame-certificate = Certificato
frame-withdraw = Ritira il sostegno
frame-help = Aiuto
frame-accessibility = Accessibilità
frame-return = Torna al sito { $site }
frame-source = Questo sito usa Cista, un software open source.
frame-noscript = Questa pagina funziona anche senza script. Al posto di un controllo automatico, le chiediamo sei cifre, che può leggere o ascoltare.
frame-new-window = (apre il sito della Commissione)

## The initiative

initiative-number = Numero di registrazione
initiative-registered = Data di registrazione
initiative-collection = Raccolta delle dichiarazioni di sostegno
initiative-collection-period = Dal giorno { $from } al giorno { $to }
initiative-register-link = Questa iniziativa nel registro della Commissione
initiative-facts = Informazioni sulla registrazione
initiative-objectives = Che cosa chiede l’iniziativa
initiative-annex = Allegato: ulteriori informazioni su oggetto, obiettivi e contesto
initiative-read-all = Leggi tutto
initiative-website = Sito web dell’iniziativa
initiative-role-representative = Rappresentante
initiative-role-substitute = Supplente
initiative-role-member = Membro del gruppo di organizzatori
initiative-role-legal_entity = Soggetto giuridico
initiative-email = E-mail
initiative-original = Sta leggendo l’iniziativa nella sua lingua originale.
initiative-translated = Lingua originale dell’iniziativa: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } dichiarazione di sostegno
    [many] { $count } di dichiarazioni di sostegno
   *[other] { $count } dichiarazioni di sostegno
}
count-none = Non ci sono ancora dichiarazioni di sostegno. La sua potrebbe essere la prima.
count-goal = Ne servono { $goal }, con un numero minimo in almeno { $states } Stati membri.
count-as-of = Data di pubblicazione: { $date }
count-trailing = Le cifre pubblicate sono sempre un po’ in ritardo sul conteggio esatto, così nessuno può dedurne chi ha appena firmato.
count-more = Cifre per Stato membro
count-bar = { $count } su { $goal }

## Choosing the Member State

state-heading = Scelga il suo Stato membro
state-intro-2011 = Ogni Stato membro chiede dati diversi. Scelga quello in cui vive, oppure quello di cui possiede un documento o un numero.
state-intro-2019 = Ogni Stato membro chiede dati diversi. Scelga quello di cui ha la cittadinanza, ovunque viva. Se ha più cittadinanze, ne scelga una.
state-label = Stato membro
state-choose = Scelga uno Stato membro
state-continue = Continua
state-change = Scegli un altro Stato membro
state-chosen = Sta firmando per questo Stato membro: { $state }
state-only-once = Può sostenere un’iniziativa una sola volta, anche se più Stati membri potrebbero fare al caso suo.
state-minimum-age = Deve avere almeno { $age } anni il giorno in cui firma.
state-minimum-age-calendar-year = Deve compiere almeno { $age } anni nell’anno in cui firma.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Chi ha la cittadinanza dell’Unione europea e vive in questo Stato membro.
who-residents_or_nationals = Chi ha la cittadinanza dell’Unione europea e vive in questo Stato membro, e chi ha la cittadinanza di questo Stato, ovunque viva.
who-residents_or_registered_nationals = Chi ha la cittadinanza dell’Unione europea e vive in questo Stato membro, e chi ha la cittadinanza di questo Stato, vive all’estero e ha comunicato la propria residenza alle sue autorità.
who-holders_of_personal_number = Chi ha la cittadinanza dell’Unione europea e un numero di identificazione personale di questo Stato membro.
who-holders_of_document = Chi ha la cittadinanza dell’Unione europea e uno dei documenti indicati sotto, rilasciato da questo Stato membro.
who-holders_of_number_or_document = Chi ha la cittadinanza dell’Unione europea e un numero di identificazione personale di questo Stato membro oppure uno dei documenti indicati sotto, rilasciato da questo Stato.
who-nationals = Chi ha la cittadinanza di questo Stato membro, ovunque viva.

# What is particular to one State and regime.
who-note-2019-DE = Chi ha la cittadinanza tedesca e vive all’estero può firmare solo se la sua residenza è registrata presso un’ambasciata o un consolato della Germania.
who-note-2019-EL = In Grecia conta l’anno di nascita: può firmare chi compie { $age } anni quest’anno.
who-note-2011-UK = Il Regno Unito è stato uno Stato membro fino al 31 gennaio 2020.

## The form

form-heading = La sua dichiarazione di sostegno
form-intro = Compili tutti i campi, tranne quelli indicati come facoltativi. Scriva tutto come appare nei suoi documenti.
form-optional = (facoltativo)
form-group-name = Il suo nome
form-group-residence = Dove vive
form-group-birth = La sua nascita
form-group-nationality = La sua cittadinanza
form-group-document = Il suo documento o numero
form-why = Perché viene chiesto?
form-seen-by = Questi dati li vedono soltanto l’autorità dello Stato membro che ha scelto e, quando aprono le dichiarazioni, i custodi della chiave nominati dagli organizzatori. Una volta salvati, su questo server nessuno può leggerli.
form-destroyed = Vengono distrutti entro il giorno { $date }.
form-example = Esempio: { $example }
form-choose = Scelga
form-declaration-heading = La sua attestazione
form-warnings-heading = Controlli ancora una volta
form-accept-warnings = Ciò che ho scritto è corretto.
form-accept-warnings-hint = Selezioni questa casella dopo aver confrontato i dati con i suoi documenti. La dichiarazione sarà registrata così com’è e deciderà l’autorità.
form-button = Sostieni «{ $title }»
form-button-hint = La sua dichiarazione viene registrata quando preme questo pulsante. Subito dopo ottiene una ricevuta con cui può ritirarla.
form-forget = Svuota il modulo
form-forget-hint = Se qualcun altro userà questo dispositivo dopo di lei, così ciò che ha scritto scompare anche da questo browser.
form-read-first = Lei sostiene l’iniziativa così come è registrata, con le parole riportate sopra.

date-hint = Giorno, mese e anno, per esempio { $example }
date-day = Giorno
date-month = Mese
date-year = Anno

field-given_names-label = Nomi (tutti)
field-given_names-hint = Tutti i suoi nomi, come nel passaporto o nella carta d’identità.
field-given_names-example = Maria Elisabetta
field-given_names-why = L’autorità del suo Stato membro confronta il suo nome con il proprio registro, perché siano contate soltanto persone reali.

field-family_names-label = Cognomi
field-family_names-hint = Come nel passaporto o nella carta d’identità.
field-family_names-example = Bassi Serra
field-family_names-why = L’autorità del suo Stato membro confronta il suo nome con il proprio registro, perché siano contate soltanto persone reali.

field-name_at_birth-label = Cognome alla nascita
field-name_at_birth-hint = Se non è mai cambiato, scriva di nuovo il cognome attuale.
field-name_at_birth-example = Serra
field-name_at_birth-why = Nel registro di questo Stato membro può comparire con il cognome che aveva alla nascita.

field-fathers_name-label = Nome del padre
field-fathers_name-hint = Come appare nei suoi documenti.
field-fathers_name-example = Georgios
field-fathers_name-why = Il registro di questo Stato membro distingue le persone con lo stesso nome in base al nome del padre.

field-residence_street-label = Via
field-residence_street-hint = La via della sua residenza permanente, senza il numero civico. Se le vie non hanno nome, scriva il nome della località o della cascina.
field-residence_street-example = Via dei Tigli
field-residence_street-why = L’autorità la trova nel proprio registro grazie all’indirizzo.

field-residence_number-label = Numero civico
field-residence_number-hint = Con scala, piano o interno, se presenti.
field-residence_number-example = 12 B
field-residence_number-why = L’autorità la trova nel proprio registro grazie all’indirizzo.

field-residence_postcode-label = Codice postale
field-residence_postcode-hint = Il codice postale della sua residenza permanente.
field-residence_postcode-example = 40121
field-residence_postcode-why = L’autorità la trova nel proprio registro grazie all’indirizzo.

field-residence_city-label = Città o comune
field-residence_city-hint = La città o il paese della sua residenza permanente.
field-residence_city-example = Bologna
field-residence_city-why = L’autorità la trova nel proprio registro grazie all’indirizzo.

field-residence_country-label = Paese
field-residence_country-hint = Il paese della sua residenza permanente.
field-residence_country-example = Italia
field-residence_country-why = Così l’autorità sa se cercarla nel paese o tra i propri cittadini all’estero.

field-date_of_birth-label = Data di nascita
field-date_of_birth-hint = Giorno, mese e anno.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Mostra che ha l’età per firmare e la distingue da altre persone con lo stesso nome.

field-place_of_birth-label = Luogo di nascita
field-place_of_birth-hint = Città e paese, come nel passaporto o nella carta d’identità.
field-place_of_birth-example = Lecce, Italia
field-place_of_birth-why = La distingue da altre persone con lo stesso nome e la stessa data di nascita.

field-country_of_permanent_residence-label = Paese di residenza permanente
field-country_of_permanent_residence-hint = Il paese in cui ha la residenza permanente. L’indirizzo non serve.
field-country_of_permanent_residence-example = Italia
field-country_of_permanent_residence-why = Così l’autorità sa se cercarla nel paese o tra i propri cittadini all’estero.

field-nationality-label = Cittadinanza
field-nationality-hint = Deve avere la cittadinanza di uno Stato membro dell’Unione europea. Se ne ha più d’una, ne scelga una.
field-nationality-example = Italia
field-nationality-why = Solo chi ha la cittadinanza dell’Unione può sostenere un’iniziativa.

field-document_or_number_type-label = Tipo di documento o di numero
field-document_or_number_type-hint = Scelga quello che ha a portata di mano. I nomi sono quelli in uso in quello Stato membro.
field-document_or_number_type-example = Passaporto
field-document_or_number_type-why = L’autorità deve sapere in quale registro cercare il numero.

field-document_or_number-label = Numero
field-document_or_number-hint = Lo scriva esattamente come appare nel documento. Spazi e trattini non sono un problema.
field-document_or_number-example = CA12345AB
field-document_or_number-why = Questo Stato membro la trova nel proprio registro soltanto grazie a questo numero. Lo chiede la legge; agli organizzatori non serve.

field-issuing_authority-label = Autorità che ha rilasciato il documento
field-issuing_authority-hint = Come appare nel documento, per esempio il comune o il ministero.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = In questo Stato membro i comuni rilasciano documenti e il numero da solo non basta a ritrovarli.

## The lines beside the button

beside-heading = Prima di premere il pulsante
beside-seen = Vista soltanto dall’autorità del suo Stato membro e dai custodi della chiave nominati dagli organizzatori
beside-destroyed = Distrutta entro il giorno { $date }
beside-certified = Sistema certificato da: { $authority }
beside-not-certified = Una prova: questo sistema non è stato certificato
beside-where = Sigillata, su un server nell’Unione europea

## The check that a person signs

work-running = Controllo in corso…
work-done = Controllo superato.
work-failed = Il controllo non ha funzionato su questo dispositivo. Ricarichi la pagina oppure usi le cifre.
work-use-digits = Usa le cifre
work-slow = In questo momento stanno firmando moltissime persone, perciò il controllo dura un po’ più del solito.
work-sending = Il controllo è ancora in corso. Appena è superato, la sua dichiarazione viene inviata automaticamente.
digits-heading = Sei cifre
digits-always = In questa raccolta tutti scrivono anche sei cifre, perché lo vuole l’autorità che certifica il sistema.
digits-suspicion = In questo momento arrivano moltissime dichiarazioni dalla sua rete. Perciò le chiediamo di scrivere anche sei cifre.
digits-listen = Ascolta le sei cifre
digits-listen-hint = Le cifre sono pronunciate in italiano, lentamente, e si possono riascoltare.

digits-label = Le sei cifre
digits-hint = Mostrano che lei è una persona e non un programma. Scriva le cifre senza spazi.
digits-alt = Immagine di sei cifre. Se non può vederla, ascolti le cifre qui sotto.
digits-another = Altre cifre

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Non è stato ancora registrato nulla. Corregga un punto:
   *[other] Non è stato ancora registrato nulla. Corregga { $count } punti:
}
summary-warnings-heading = { $count ->
    [one] Non è stato ancora registrato nulla. Un dato sembra insolito:
   *[other] Non è stato ancora registrato nulla. { $count } dati sembrano insoliti:
}
summary-kept = Ciò che ha scritto è ancora qui.
summary-title-prefix = Da controllare:

reject-given_names-empty = Scriva i suoi nomi.
reject-family_names-empty = Scriva i suoi cognomi.
reject-name_at_birth-empty = Scriva il suo cognome alla nascita. Se non è mai cambiato, scriva quello attuale.
reject-fathers_name-empty = Scriva il nome di suo padre.
reject-residence_street-empty = Scriva la via della sua residenza permanente.
reject-residence_number-empty = Scriva il numero civico. Se non c’è, scriva 0.
reject-residence_postcode-empty = Scriva il codice postale della sua residenza permanente.
reject-residence_city-empty = Scriva la città o il paese della sua residenza permanente.
reject-residence_country-empty = Scelga il paese della sua residenza permanente.
reject-date_of_birth-empty = Scriva la sua data di nascita.
reject-place_of_birth-empty = Scriva il suo luogo di nascita.
reject-country_of_permanent_residence-empty = Scelga il paese in cui ha la residenza permanente.
reject-nationality-empty = Scelga la sua cittadinanza.
reject-document_or_number_type-empty = Scelga quale documento o numero indica.
reject-document_or_number-empty = Scriva il numero del suo documento o il suo numero personale.
reject-issuing_authority-empty = Scriva quale autorità ha rilasciato il documento.

reject-too-long = Il testo nel campo «{ $field }» è troppo lungo. Lo riduca a { $max } caratteri al massimo.
reject-unreadable = Il campo «{ $field }» contiene caratteri che non possono essere registrati. Usi soltanto lettere, cifre e la normale punteggiatura; se ha incollato il testo, lo scriva di nuovo.
reject-unknown-choice = Scelga una delle voci dell’elenco per «{ $field }».
reject-impossible-date = Questa data non esiste. Scriva giorno, mese e anno, per esempio { $example }.
reject-date-in-future = Questa data è nel futuro. Controlli l’anno.
reject-too-young = Deve avere almeno { $age } anni per firmare con il modulo di questo Stato membro. Se la data di nascita è sbagliata, la corregga.
reject-too-young-calendar-year = Deve compiere almeno { $age } anni quest’anno per firmare con il modulo di questo Stato membro. Se la data di nascita è sbagliata, la corregga.

reject-declaration-missing = Selezioni la casella dell’attestazione. Senza di essa la dichiarazione di sostegno non è valida.
reject-state-missing = Scelga prima il suo Stato membro.
reject-state-unknown = Scelga uno Stato membro dall’elenco. Quello che figura nell’indirizzo di questa pagina non è conosciuto.
reject-token-expired = Questa pagina è rimasta aperta per più di dodici ore. Tutto ciò che ha scritto è ancora qui: prema di nuovo il pulsante.
reject-token-invalid = Non è stato possibile riconoscere questa pagina. Tutto ciò che ha scritto è ancora qui: prema di nuovo il pulsante.
reject-challenge-missing = Il controllo contro i robot non era terminato. Aspetti che risulti superato, poi prema di nuovo il pulsante.
reject-challenge-invalid = Il controllo contro i robot non ha funzionato. Ora ricomincia: quando risulta superato, prema di nuovo il pulsante.
reject-challenge-spent = Questo modulo è già stato inviato con lo stesso controllo. Se ha premuto due volte il pulsante, la sua dichiarazione potrebbe essere già registrata; firmare di nuovo non fa alcun danno, perché ogni persona conta una sola volta. Ora è in corso un nuovo controllo: quando risulta superato, può premere di nuovo il pulsante.
reject-digits-missing = Scriva le sei cifre che vede o sente.
reject-digits-wrong = Le cifre non corrispondevano. Eccone di nuove: provi ancora una volta.
reject-busy = In questo momento molte persone stanno firmando e non è stato ancora registrato nulla. Tutto ciò che ha scritto è ancora qui: riprovi tra qualche secondo.
reject-too-many = In questo momento arrivano moltissime dichiarazioni dalla sua rete e non è stato ancora registrato nulla. Tutto ciò che ha scritto è ancora qui: aspetti un minuto, poi prema di nuovo il pulsante.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Questo codice postale sembra insolito per questo paese. Lo confronti con il suo indirizzo.
warn-postcode-shape-example = Questo codice postale sembra insolito per questo paese. Spesso si presenta così: { $example }.
warn-number-shape = Questo numero sembra insolito. Lo confronti con il suo documento.
warn-number-shape-example = Questo numero sembra insolito. Spesso si presenta così: { $example }.
warn-number-check-digit = In questo numero potrebbe esserci un errore di battitura: la cifra di controllo non corrisponde. Lo confronti cifra per cifra con il suo documento.
warn-number-date = La data di nascita contenuta in questo numero non può essere giusta. Lo confronti cifra per cifra con il suo documento.
warn-birth-date-improbable = Secondo questa data ha più di 120 anni. Controlli l’anno.

## Recorded

thanks-title = Grazie
thanks-heading = Il suo sostegno è stato registrato
thanks-recorded-short = La sua dichiarazione di sostegno a «{ $title }» è stata registrata il giorno { $date }.
thanks-receipt-label = La sua ricevuta
thanks-receipt-keep = La conservi: la trascriva, stampi questa pagina o la fotografi. Viene mostrata soltanto adesso e non può esserle inviata in seguito.
thanks-receipt-use = Con la ricevuta può ritirare questa dichiarazione finché la raccolta è aperta. Può farlo chiunque l’abbia: non la mostri a nessuno.
thanks-receipt-print = Stampa questa pagina
thanks-receipt-download = Salva la ricevuta come file
thanks-receipt-file-name = ricevuta
thanks-no-particulars = Questa pagina non ripete ciò che ha scritto, così nessuno può leggerlo sbirciando alle sue spalle.
thanks-next-heading = Che cosa succede ora
thanks-next-sealed = La sua dichiarazione è sigillata. Su questo server nessuno può più aprirla.
thanks-next-opened = Dopo la raccolta, { $quorum } custodi della chiave su { $shares } aprono insieme tutte le dichiarazioni, su un computer senza rete.
thanks-next-verified = L’autorità del suo Stato membro verifica le dichiarazioni che la riguardano e certifica quante sono valide.
thanks-next-commission = Se quelle valide sono abbastanza, l’iniziativa passa alla Commissione europea e a un’audizione al Parlamento europeo.
thanks-next-destroyed = Tutte le dichiarazioni vengono distrutte entro il giorno { $date }.
thanks-once = Non occorre firmare di nuovo: ogni persona conta una volta, per quante dichiarazioni arrivino.
thanks-share-heading = Parlarne ad altri
thanks-share-text = Se vuole, mandi questo indirizzo a persone a cui l’iniziativa potrebbe interessare. Non dice nulla di lei.
share-heading = Parlarne ad altri
share-email = Invia per e-mail
share-copy = Copia l’indirizzo
share-copied = L’indirizzo è stato copiato.
share-device = Condividi da questo dispositivo…
share-on = Condividi su { $service }
share-message = Un’iniziativa dei cittadini europei che potrebbe interessare: «{ $title }»
thanks-no-receipt-heading = Nessuna ricevuta da mostrare
thanks-no-receipt-text = La ricevuta viene mostrata una sola volta, subito dopo la firma. Se l’ha già vista, la sua dichiarazione è registrata e non deve fare altro.
thanks-no-receipt-unsure = Se non sa con certezza se ha firmato, può semplicemente firmare di nuovo: ogni persona conta una sola volta.
thanks-to-withdraw = Ritira una dichiarazione con la sua ricevuta

## News by e-mail, apart from the statement

news-heading = Desidera ricevere notizie su questa iniziativa?
news-apart = Questo non ha nulla a che fare con la sua dichiarazione di sostegno, che è già registrata. Il suo indirizzo è conservato a parte e nessuno può scoprire dall’uno qualcosa sull’altra.
news-receipt-first = Prima conservi la ricevuta: scompare quando lascia questa pagina.
news-label = Indirizzo e-mail
news-hint = Per esempio { $example }
news-example = elisabetta@example.org
news-consent = Accetto che gli organizzatori di «{ $title }» mi scrivano per e-mail su questa iniziativa, al massimo fino al giorno { $date }. Posso porvi fine in ogni momento con un link presente in ogni messaggio.
news-button = Ricevi notizie
news-noted-title = Richiesta annotata
news-noted-heading = La sua richiesta è annotata
news-noted-text = Il suo indirizzo è stato subito sigillato per gli organizzatori. Entro un giorno viene salvato insieme ad altri, così nessuno può capire quando è arrivato. Se questo server si guastasse prima, la sua richiesta andrebbe persa e semplicemente non riceverebbe nulla.
news-noted-close = Ora può chiudere questa pagina.
news-title = Notizie per e-mail
news-reject-empty = Scriva il suo indirizzo e-mail.
news-reject-malformed = Questo non è un indirizzo e-mail. Un indirizzo si presenta così: { $example }
news-reject-consent = Selezioni la casella se desidera ricevere notizie. Senza il suo consenso nessuno può scriverle.
news-reject-busy = In questo momento moltissime persone chiedono notizie e la sua richiesta non è ancora annotata. Riprovi tra un minuto.
news-off-heading = Nessuna notizia per e-mail
news-off-text = Gli organizzatori di questa iniziativa non inviano da qui notizie per e-mail.
unsubscribe-title = Non ricevere più notizie
unsubscribe-text = Non vuole più ricevere notizie su questa iniziativa? Prema il pulsante e il suo indirizzo sarà tolto dall’elenco.
unsubscribe-button = Non ricevere più notizie
unsubscribe-done-heading = Non riceverà più notizie
unsubscribe-done-text = La sua richiesta è registrata. Gli organizzatori toglieranno il suo indirizzo dall’elenco prima di scrivere di nuovo.
unsubscribe-malformed-heading = Questo link non è completo
unsubscribe-malformed-text = Apra di nuovo il link nel messaggio, oppure lo copi per intero.

## Withdrawing

withdraw-title = Ritirare il sostegno
withdraw-intro = Con la ricevuta ottenuta dopo la firma può ritirare la sua dichiarazione di sostegno. Nessuno le chiederà perché.
withdraw-label = Ricevuta
withdraw-hint = La scriva come le è stata mostrata. Maiuscole o minuscole, spazi e trattini non fanno differenza.
withdraw-button = Ritira questa dichiarazione
withdraw-lost = Se non ha più la ricevuta, scriva agli organizzatori: se dimostra la sua identità, possono far togliere la dichiarazione.
withdraw-done-heading = La sua richiesta è stata registrata
withdraw-done-text = Se questa ricevuta appartiene a una dichiarazione di sostegno, la dichiarazione è ora ritirata e non sarà consegnata a nessuna autorità.
withdraw-done-same = Per proteggerla, la risposta è la stessa sia che una dichiarazione sia stata trovata, sia che non lo sia stata.
withdraw-done-again = Se ha firmato più volte, ogni ricevuta ritira la dichiarazione per cui è stata rilasciata.
withdraw-malformed = Questa non è una ricevuta. La confronti con ciò che ha trascritto: potrebbe esserci un carattere in più o in meno.
withdraw-empty = Scriva la sua ricevuta.
withdraw-closed = La raccolta è chiusa. Scriva agli organizzatori: possono far togliere la sua dichiarazione finché non è stata consegnata all’autorità.

## A language in which the initiative has no version

no-version-heading = Questa iniziativa non può essere firmata in italiano
no-version-text = Una dichiarazione di sostegno si compila in una lingua in cui l’iniziativa è registrata. Tutte le informazioni di questo sito sono disponibili in italiano; per firmare, scelga una di queste lingue:
no-version-read-in = Leggi e firma in { $language }

## Member States that cannot be signed for on that day

no-state-heading = Questo Stato membro non può essere scelto
no-state-not-member = { $state }: questo Stato non fa parte dell’Unione europea il giorno della firma, perciò non è possibile firmare per esso.
no-state-left = { $state }: questo Stato ha lasciato l’Unione europea. È stato possibile firmare per esso fino al giorno { $date }.
no-state-not-yet = { $state }: questo Stato è entrato nell’Unione europea il giorno { $date }. Prima di allora non è possibile firmare per esso.
no-state-choose = Scelga un altro Stato membro il cui modulo faccia al caso suo.

## When signing is not possible

status-open-title = Si può firmare
status-open-text = Può sostenere questa iniziativa ora.
status-locked-title = Le firme sono sospese per breve tempo
status-locked-text = Il server è stato riavviato e attende di essere sbloccato da chi lo gestisce. Nulla di ciò che è stato registrato è andato perso. Torni tra un’ora.
status-paused-title = Le firme sono sospese
status-paused-text = Per il momento gli organizzatori hanno sospeso la raccolta. Nulla di ciò che è stato registrato è andato perso. Torni più tardi.
status-not-open-title = La raccolta non è ancora iniziata
status-not-open-text = Può già leggere l’iniziativa. Si potrà firmare a partire dal giorno { $date }.
status-closed-title = La raccolta è chiusa
status-closed-text = È stato possibile firmare fino al giorno { $date }. Grazie a tutte le persone che hanno partecipato.
status-disk-full-title = Le firme sono sospese per un motivo tecnico
status-disk-full-text = Il server non ha più spazio per nuove dichiarazioni. Chi lo gestisce è stato avvisato. Nulla di ciò che è stato registrato è andato perso. Torni più tardi.
status-store-failed-title = Le firme sono sospese per un motivo tecnico
status-store-failed-text = In questo momento il server non può salvare nuove dichiarazioni in modo sicuro e quindi non ne accetta. Nulla di ciò che è stato registrato è andato perso. Torni più tardi.
status-information-stays = Tutto il resto di questo sito si può ancora leggere.

## Progress

progress-title = Andamento
progress-intro = Un’iniziativa riesce se le dichiarazioni di sostegno valide sono almeno { $goal } e se in almeno { $states } Stati membri si raggiunge anche un numero minimo.
progress-caption = Dichiarazioni di sostegno per Stato membro
progress-column-state = Stato membro
progress-column-statements = Dichiarazioni
progress-column-threshold = Numero minimo
progress-column-share = Quota del minimo
progress-total = Tutti gli Stati membri
progress-reached = Minimo raggiunto
progress-states-reached = { $count ->
    [0] Il minimo non è stato ancora raggiunto in nessuno Stato membro.
    [one] Il minimo è stato raggiunto in { $count } Stato membro.
   *[other] Il minimo è stato raggiunto in { $count } Stati membri.
}
progress-percent = { $percent } %
progress-not-verified = Queste dichiarazioni sono state raccolte qui. Quante siano valide lo stabiliranno le autorità dopo la raccolta.
progress-map = Gli Stati membri secondo la quota raggiunta del loro minimo
progress-map-hint = Le stesse cifre si trovano nella tabella qui sotto.
progress-map-none = ancora nessuna
progress-map-reached = minimo raggiunto
progress-column-reserve = Con riserva
progress-reserve-hint = Le autorità ritengono non valide alcune dichiarazioni. Perciò conviene raccoglierne più del minimo: con la riserva, può risultare non valida questa quota di dichiarazioni: { $percent }.
progress-still-needed = { $count ->
    [one] Ne manca ancora { $count }
   *[other] Ne mancano ancora { $count }
}
progress-timeline-heading = Giorno per giorno
progress-timeline-hint = Ciò che era pubblicato alla fine di ogni giorno.
progress-timeline-column-day = Giorno
progress-timeline-column-sum = Pubblicate
progress-timeline-column-more = Quel giorno
progress-timeline-picture = Dal giorno { $from } al giorno { $to } il numero pubblicato è salito a { $count }.
progress-timeline-none = Il primo giorno non è ancora finito.
progress-milestones-heading = Traguardi
progress-milestones-none = Il primo traguardo deve ancora essere raggiunto.
progress-feed = Segui i traguardi in un lettore di feed
progress-open-data = Le stesse cifre come dati aperti

## Milestones, the feed, and what other sites embed

feed-title = Traguardi di «{ $title }»
milestone-opened = La raccolta è iniziata
milestone-count = { $count ->
    [one] { $count } dichiarazione di sostegno
    [many] { $count } di dichiarazioni di sostegno
   *[other] { $count } dichiarazioni di sostegno
}
milestone-state = Il minimo è raggiunto in un altro Stato membro: { $state }
milestone-states = Il minimo è raggiunto in { $count } Stati membri, quanti ne servono
milestone-goal = È raggiunto il numero necessario di dichiarazioni di sostegno: { $goal }
milestone-closed = La raccolta è chiusa
widget-frame-title = Andamento di «{ $title }»
widget-button = Leggi e firma
widget-where = Si firma sulla pagina della raccolta, all’indirizzo { $host }.
widget-new-window = (apre una nuova finestra)

## Privacy

privacy-title = Dati personali
privacy-intro = Che cosa succede ai suoi dati, in parole semplici. L’informativa prescritta dalla legge si trova più sotto.
privacy-who-heading = Chi è responsabile
privacy-who-text = Gli organizzatori di questa iniziativa. Può contattarli qui:
privacy-what-heading = Che cosa si raccoglie e a quale scopo
privacy-what-text = I dati che chiede il suo Stato membro, e nient’altro. Servono a un solo scopo: mostrare che abbastanza persone sostengono questa iniziativa.
privacy-not-heading = Che cosa non si raccoglie
privacy-not-text = Nessun indirizzo del suo dispositivo, nessun cookie che la segua, nessuna statistica di terzi, nessun carattere tipografico o script proveniente da altri siti. Mentre firma ci sono al massimo due cookie, che solo questo sito può leggere: durano finché non è stata mostrata la pagina con la ricevuta. Ciò che ha scritto ma non ancora inviato resta in questa scheda del suo browser e ne scompare appena ha firmato.
privacy-sees-heading = Chi vede i dati
privacy-sees-text = L’autorità dello Stato membro per cui firma e, al momento dell’apertura, i custodi della chiave nominati dagli organizzatori. Chi gestisce questo server non può leggere le dichiarazioni salvate.
privacy-keeps-heading = Per quanto tempo si conservano
privacy-keeps-text-2011 = Al massimo per un mese dalla presentazione dell’iniziativa alla Commissione o per 18 mesi dalla sua registrazione, a seconda di quale termine scade prima. Per questa iniziativa il termine ultimo è il giorno { $date }.
privacy-keeps-text-2019 = Al massimo per un mese dalla presentazione dell’iniziativa alla Commissione o per 21 mesi dall’inizio della raccolta, a seconda di quale termine scade prima. Per questa iniziativa il termine ultimo è il giorno { $date }.
privacy-keeps-proceedings = Le dichiarazioni possono essere conservate più a lungo solo se servono a un tribunale o a un’autorità, fino alla conclusione del procedimento.
privacy-news-heading = Notizie per e-mail
privacy-news-text = Se dopo la firma lascia un indirizzo e-mail, gli organizzatori lo usano per le notizie su questa iniziativa e per nient’altro. È sigillato per loro, conservato separatamente dalle dichiarazioni con una data ma senza ora, e cancellato entro il giorno { $date }, o appena non vuole più ricevere notizie.
privacy-partner-heading = Da dove viene la sua visita
privacy-partner-text = Se la sua visita viene dal link di un partner, il conteggio di quel partner aumenta di uno. Questo non viene salvato con la sua dichiarazione.
privacy-rights-heading = I suoi diritti
privacy-rights-text = Può chiedere se sono conservati dati che la riguardano e farli rettificare o cancellare, o farne limitare l’uso. Scriva agli organizzatori, che le risponderanno entro un mese. Con la ricevuta può ritirare direttamente la sua dichiarazione.
privacy-rights-sealed = Poiché le dichiarazioni salvate sono sigillate, gli organizzatori possono cercare la sua solo al momento dell’apertura. Se ha chiesto di toglierla, la richiesta viene conservata fino ad allora e poi eseguita.
privacy-complaint-heading = Dove presentare un reclamo
privacy-complaint-text = Può rivolgersi all’autorità per la protezione dei dati dello Stato membro in cui vive, o di quello in cui ritiene che una regola sia stata violata.
privacy-statutory-heading = L’informativa sulla privacy prevista dal regolamento
privacy-unofficial = Questo testo è nostro e non ufficiale. Quello autentico si trova nella Gazzetta ufficiale dell’Unione europea.

## How your data is protected

trust-title = Come sono protetti i suoi dati
trust-intro = Questa pagina dice chi potrebbe leggere che cosa, e perché. Può verificarne la maggior parte di persona.
trust-journey-heading = Il percorso della sua dichiarazione
trust-journey-typing = Mentre scrive, nulla lascia il suo dispositivo.
trust-journey-sending = Quando preme il pulsante, la sua dichiarazione viaggia cifrata fino a questo server. Qui viene controllata, soltanto in memoria.
trust-journey-sealing = Prima di essere salvata, viene sigillata con la chiave del comitato degli organizzatori. Da quel momento il server non può aprirla, e nemmeno chi ne rubasse i dischi o le copie di sicurezza.
trust-journey-opening = Dopo la raccolta, { $quorum } custodi su { $shares } uniscono le loro parti della chiave su un computer senza rete e aprono le dichiarazioni.
trust-journey-handover = Ogni autorità riceve soltanto le dichiarazioni del proprio Stato membro.
trust-server-heading = Che cosa il server può leggere, e che cosa no
trust-server-can = Vede una dichiarazione nel momento in cui lei la invia. Conserva in chiaro lo Stato membro, il giorno e la lingua del modulo.
trust-server-cannot = Non può leggere nome, indirizzo, numero o altro di una dichiarazione salvata. Non salva l’indirizzo del suo dispositivo; soltanto il firewall che lo precede tiene un breve registro delle connessioni, separato dalle dichiarazioni, come richiedono le norme tecniche.
trust-server-limits = È bene che sappia anche questo: chi prendesse il controllo del server in funzione potrebbe, da quel momento, leggere ciò che viene scritto e verificare l’ipotesi che una certa persona abbia firmato.
trust-once-heading = La sua firma: contata una volta, rivelata a nessuno
trust-once-text = Se qualcuno firma due volte, entrambe le dichiarazioni ricevono la stessa risposta e la persona conta una volta. Così nessuno può scoprire qui se lei ha firmato, e nessuno può impedirle di firmare.
trust-keys-heading = Dove sono le chiavi
trust-keys-committee = La chiave privata del comitato è stata creata su un computer senza rete e non è mai stata su questo server. Esiste soltanto in { $shares } parti, affidate ad altrettanti custodi. Per usarla ne servono { $quorum }, non importa quali.
trust-keys-committee-rehearsal = In questa prova il programma stesso ha creato la chiave del comitato e ne conserva le { $shares } parti. In una vera raccolta sono i custodi a crearla, su un computer senza rete, e per usarla servono { $quorum } parti, non importa quali.
trust-keys-thumbprint = Impronta della chiave del comitato
trust-keys-thumbprint-hint = I custodi hanno la stessa impronta su carta.
trust-keys-appliance = Chiave pubblica di firma di questo server
trust-keys-appliance-hint = Con questa chiave il server firma ciò che consegna, perché nulla possa esservi aggiunto di nascosto.
trust-keys-ceremony = La chiave del comitato è stata creata il giorno { $date }.
trust-end-heading = La fine
trust-end-text = La legge esige che gli organizzatori distruggano tutte le dichiarazioni entro il giorno { $date }, ovunque se ne trovino copie.
trust-place-heading = Dove si trova il server
trust-place-text = La legge esige che i dati siano conservati sul territorio di uno Stato membro dell’Unione europea.
trust-source-heading = Verifichi di persona
trust-source-text = Il software è open source. Chiunque può leggerlo, compilarlo e provarlo; i suoi formati sono documentati, perché altri possano scrivere programmi che li leggono.
trust-version = Versione del software

## Help

help-title = Aiuto
help-intro = Risposte alle domande più frequenti.
help-initiative-question = Che cos’è un’iniziativa dei cittadini europei?
help-initiative-answer = Permette a un milione di cittadine e cittadini di chiedere alla Commissione europea di proporre una legge. La Commissione deve rispondere e dire che cosa farà, e perché.
help-who-question = Chi può firmare?
help-who-answer = Chi ha la cittadinanza dell’Unione e l’età richiesta. Gli altri requisiti cambiano da uno Stato membro all’altro: ne scelga uno e il modulo le dirà chi può usarlo.
help-several-question = Vivo in uno Stato membro e ho la cittadinanza di un altro. Quale scelgo?
help-several-answer-2011 = Uno qualsiasi il cui modulo faccia al caso suo, ma uno solo. Il modulo di ogni Stato membro indica chi può usarlo.
help-several-answer-2019 = Quello di cui ha la cittadinanza. Dove vive non ha importanza.
help-number-question = Perché mi si chiede un numero di documento o un numero personale?
help-number-answer = Alcuni Stati membri verificano così che chi firma esista. La legge stabilisce quali lo chiedono. Gli organizzatori non possono usarlo per nient’altro.
help-document-question = Il mio documento non è nell’elenco.
help-document-answer = Per questo Stato membro valgono soltanto i documenti dell’elenco. Forse ne possiede un altro tra quelli, oppure fa al caso suo il modulo di un altro Stato membro.
help-warning-question = La pagina dice che il mio numero sembra insolito, ma è giusto.
help-warning-answer = In tal caso selezioni «Ciò che ho scritto è corretto» e prema di nuovo il pulsante. La sua dichiarazione viene registrata così com’è.
help-again-question = Non so se ho già firmato. Posso firmare di nuovo?
help-again-answer = Non è necessario, ma non fa alcun danno: ogni persona conta una sola volta.
help-other-question = Posso firmare per qualcun altro?
help-other-answer = No. Ognuno firma di persona. Può aiutare qualcuno a compilare il modulo, se quella persona è con lei e lo desidera.
help-withdraw-question = Posso ritirare il mio sostegno?
help-withdraw-answer = Sì, con la ricevuta ottenuta dopo la firma, finché la raccolta è aperta.
help-receipt-question = Ho perso la mia ricevuta.
help-receipt-answer = Non può essere mostrata di nuovo, perché il server non sa quale sia la sua. La sua dichiarazione resta valida. Se vuole farla togliere, scriva agli organizzatori.
help-robot-question = Che cosa fa il controllo contro i robot?
help-robot-answer = Il suo dispositivo esegue un piccolo calcolo che richiede uno o due secondi. Per una persona non è nulla; per chi vuole inviare milioni di dichiarazioni false è molto. Non interviene nessun terzo.
help-scripts-question = Posso firmare senza script o con un lettore di schermo?
help-scripts-answer = Sì. Ogni campo ha un’etichetta e ogni messaggio è collegato al suo campo. Senza script, sei cifre sostituiscono il controllo: può leggerle in un’immagine o ascoltarle nella sua lingua.
help-next-question = Che cosa succede dopo che ho firmato?
help-next-answer = La sua dichiarazione resta sigillata fino alla fine della raccolta. Poi l’autorità del suo Stato membro la verifica, e viene distrutta.
help-contact-question = Qualcosa non funziona, o ho un’altra domanda.
help-contact-answer = Scriva agli organizzatori. Non mandi loro il numero del suo documento né il suo numero personale.

## Accessibility

accessibility-title = Accessibilità
accessibility-intro = Tutti dovrebbero poter firmare qui, con qualsiasi dispositivo e qualunque capacità.
accessibility-aim = Questo sito è realizzato per rispettare le Linee guida per l’accessibilità dei contenuti Web (WCAG) 2.2, livello AA, e la norma europea EN 301 549.
accessibility-ways-heading = Modi di usarlo
accessibility-way-keyboard = Con la sola tastiera, con un lettore di schermo, con la voce o con un sensore di comando.
accessibility-way-large = Ingrandito fino a quattro volte, con i suoi colori e il suo contrasto, chiaro o scuro, con o senza animazioni.
accessibility-way-simple = Su vecchi telefoni e con connessioni lente, in browser testuali, senza script, su carta.
accessibility-way-no-puzzle = Senza enigmi: un controllo che avviene da solo, oppure sei cifre da leggere o da ascoltare, come preferisce.
accessibility-way-time = Senza fretta: una pagina aperta resta valida per dodici ore.
accessibility-tested-heading = Come è stato verificato
accessibility-tested-text = Prima di ogni versione un programma esamina tutte le pagine in ogni lingua, tema e larghezza. I programmi non trovano tutto.
accessibility-problem-heading = Se qualcosa le è d’ostacolo
accessibility-problem-text = Scriva agli organizzatori e dica che cosa voleva fare e che cosa è successo. Non mandi loro il numero del suo documento né il suo numero personale.

## The certificate

certificate-title = Certificato
certificate-intro = Prima che si possano raccogliere dichiarazioni online, l’autorità dello Stato membro in cui sono conservate esamina il sistema e certifica che rispetta la legge.
certificate-rehearsal = Questa è una prova. Il sistema non è stato certificato e ciò che si raccoglie qui non ha alcun valore.
certificate-none = Il certificato non è ancora pubblicato qui. Finché non lo è, non si possono raccogliere dichiarazioni.
certificate-authority = Autorità che certifica
certificate-date = Data del certificato
certificate-number = Numero del certificato
certificate-download = Leggi il certificato

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Non è stato possibile capire questa richiesta
failure-400-what = Qualcosa non era come questa pagina lo invia. Non è stato registrato nulla.
failure-400-next = Torni all’iniziativa e ricominci da lì.
failure-404-title = Questa pagina non esiste
failure-404-what = Forse l’indirizzo è stato scritto male o non è più valido.
failure-404-next = Vada all’iniziativa: da lì può raggiungere tutte le pagine.
failure-405-title = Così non funziona
failure-405-what = L’indirizzo esiste, ma non risponde a questo tipo di richiesta. Non è stato registrato nulla.
failure-405-next = Vada all’iniziativa e usi il modulo che trova lì.
failure-408-title = Ci è voluto troppo tempo
failure-408-what = La sua richiesta non è arrivata per intero. Non è stato registrato nulla.
failure-408-next = Controlli la connessione, torni indietro e prema di nuovo il pulsante.
failure-413-title = L’invio era troppo grande
failure-413-what = La richiesta era più grande di qualsiasi modulo di questo sito. Non è stato registrato nulla.
failure-413-next = Torni indietro, accorci ciò che ha scritto e prema di nuovo il pulsante.
failure-415-title = Il modulo è arrivato in un formato sconosciuto
failure-415-what = Questo sito accetta soltanto moduli come li invia un browser. Non è stato registrato nulla.
failure-415-next = Vada all’iniziativa e usi il modulo che trova lì.
failure-422-title = Controlli ciò che ha scritto
failure-422-what = Manca qualcosa o qualcosa è sbagliato. Non è stato ancora registrato nulla.
failure-422-next = Torni al modulo: accanto a ogni campo è indicato che cosa fare.
failure-429-title = Troppi tentativi
failure-429-what = In poco tempo sono arrivate moltissime richieste dalla sua rete. Non è stato registrato nulla.
failure-429-next = Aspetti qualche minuto, poi riprovi.
failure-431-title = Il suo browser ha inviato troppi dati
failure-431-what = L’intestazione della richiesta era troppo grande, forse a causa di molti cookie. Non è stato registrato nulla.
failure-431-next = Apra la pagina in una finestra privata e riprovi.
failure-500-title = Qualcosa non ha funzionato da parte nostra
failure-500-what = Non è colpa sua. Se aveva appena premuto il pulsante e non ha visto una ricevuta, consideri che non sia stato registrato nulla.
failure-500-next = Riprovi tra qualche minuto. Se la firma era stata comunque registrata, conterà lo stesso una sola volta.
failure-503-title = Riprovi tra un momento
failure-503-what = Ci sono troppe persone contemporaneamente, oppure il server si sta avviando. Non è stato registrato nulla.
failure-503-next = Aspetti qualche secondo e riprovi.
failure-reference = Se ci scrive a questo proposito, indichi questo riferimento: { $reference }
failure-home = Vai all’iniziativa
failure-again = Riprova
