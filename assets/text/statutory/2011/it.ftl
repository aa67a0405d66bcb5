# Ciò che l’allegato III del regolamento (UE) n. 211/2011 vuole far leggere a chi firma, con parole nostre.
#
# Non ufficiale. Il testo autentico è quello della Gazzetta ufficiale.

version = 2011-unofficial-1
unofficial = Questo testo non è ufficiale. Quello autentico si trova nella Gazzetta ufficiale dell’Unione europea.

form-title = Modulo per una dichiarazione di sostegno
form-for = Dichiarazione di sostegno la cui verifica spetta a: { $state }
form-mandatory = Salvo diversa indicazione, ogni campo deve essere compilato.
who-title = Va compilato da
who-residents = Chi ha la cittadinanza dell’Unione e risiede in questo Stato membro.
who-residents_or_nationals = Chi ha la cittadinanza dell’Unione e risiede in questo Stato membro, o chi ne ha la cittadinanza, ovunque risieda.
who-residents_or_registered_nationals = Chi ha la cittadinanza dell’Unione e risiede in questo Stato membro, o chi ne ha la cittadinanza, risiede all’estero e ha reso noto il proprio luogo di residenza alle autorità nazionali.
who-holders_of_personal_number = Chi ha la cittadinanza dell’Unione e un numero di identificazione personale attribuito da questo Stato membro.
who-holders_of_document = Chi ha la cittadinanza dell’Unione e uno dei documenti di identità elencati, rilasciato da questo Stato membro.
who-holders_of_number_or_document = Chi ha la cittadinanza dell’Unione e un numero di identificazione personale o uno dei documenti di identità elencati, provenienti da questo Stato membro.

declaration = Attesto che i dati da me indicati in questo modulo sono esatti e che non ho già sostenuto in precedenza questa proposta di iniziativa dei cittadini.

privacy-title = Informativa sulla privacy
privacy-directive-1 = In applicazione dell’articolo 10 della direttiva 95/46/CE si comunica quanto segue: i dati personali di questo modulo sono accessibili soltanto alle autorità competenti, affinché verifichino e certifichino quante dichiarazioni di sostegno valide ha ottenuto questa proposta di iniziativa dei cittadini (articolo 8 del regolamento (UE) n. 211/2011).
privacy-directive-2 = Se necessario, sono trattati ulteriormente per procedimenti giudiziari o amministrativi che riguardano questa proposta di iniziativa dei cittadini (articolo 12 di detto regolamento). Ogni altro uso è vietato.
privacy-directive-3 = Lei ha il diritto di accedere ai dati personali che la riguardano.
privacy-directive-4 = Tutte le dichiarazioni di sostegno sono distrutte non oltre 18 mesi dopo la registrazione della proposta di iniziativa dei cittadini o, in caso di procedimenti giudiziari o amministrativi, non oltre una settimana dopo la loro conclusione.
privacy-gdpr-1 = In applicazione degli articoli 13 e 14 del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati) si comunica quanto segue: i dati personali di questo modulo sono accessibili agli organizzatori dell’iniziativa ai fini della raccolta, e alle autorità competenti affinché verifichino e certifichino quante dichiarazioni di sostegno valide ha ottenuto questa proposta di iniziativa dei cittadini (articoli 8 e 9 del regolamento (UE) n. 211/2011).
privacy-gdpr-2 = Se necessario, sono trattati ulteriormente per procedimenti giudiziari o amministrativi che riguardano questa proposta di iniziativa dei cittadini. Ogni altro uso è vietato.
privacy-gdpr-3 = Lei ha il diritto di ottenere dal titolare del trattamento l’accesso ai suoi dati personali e la loro rettifica, la loro cancellazione o la limitazione del loro trattamento.
privacy-gdpr-4 = I suoi dati sono conservati tutt’al più per un mese dopo la presentazione dell’iniziativa alla Commissione o per 18 mesi dopo la sua registrazione; vale il termine che scade per primo. In caso di procedimenti giudiziari o amministrativi possono essere conservati al massimo fino a una settimana dopo la loro conclusione.
privacy-gdpr-5 = Quali che siano gli altri mezzi di ricorso a sua disposizione, può in ogni momento presentare un reclamo a un’autorità di protezione dei dati, in particolare nello Stato membro in cui risiede, in cui lavora o in cui ritiene che il diritto sia stato violato.
privacy-gdpr-6 = Titolari del trattamento sono gli organizzatori dell’iniziativa e, per le operazioni che svolge essa stessa, l’autorità competente. I recapiti degli organizzatori figurano nel registro della Commissione e nel sito web dell’iniziativa.

note-no-signature = La firma non è necessaria quando il modulo è trasmesso online per mezzo di un sistema di raccolta certificato.
mark-online = Queste dichiarazioni di sostegno sono state raccolte online.
mark-limited = DATI PERSONALI – DIFFUSIONE LIMITATA ALLO STATO MEMBRO INTERESSATO
