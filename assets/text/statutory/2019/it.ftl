# Ciò che l’allegato III del regolamento (UE) 2019/788 vuole far leggere a chi firma, con parole nostre.
#
# Non ufficiale. Il testo autentico è quello della Gazzetta ufficiale.

version = 2019-unofficial-1
unofficial = Questo testo non è ufficiale. Quello autentico si trova nella Gazzetta ufficiale dell’Unione europea.

form-title = Modulo per una dichiarazione di sostegno
form-for = Dichiarazione di sostegno di chi ha la cittadinanza di questo Stato: { $state }
form-mandatory = Salvo diversa indicazione, ogni campo deve essere compilato.
who-title = Va compilato da
who-nationals = Chi ha la cittadinanza di questo Stato membro.

declaration = Attesto che i dati da me indicati in questo modulo sono esatti e che non ho già sostenuto in precedenza questa iniziativa dei cittadini.

privacy-title = Informativa sulla privacy
privacy-gdpr-1 = In applicazione dell’articolo 13 del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati) si comunica quanto segue: i dati personali di questo modulo servono soltanto a sostenere l’iniziativa. Sono accessibili alle autorità nazionali competenti, affinché verifichino e certifichino le dichiarazioni di sostegno.
privacy-gdpr-2 = Se necessario, sono trattati ulteriormente per procedimenti amministrativi o giudiziari che riguardano questa iniziativa. Ogni altro uso è vietato.
privacy-gdpr-3 = Lei ha il diritto di ottenere dal gruppo di organizzatori l’accesso ai suoi dati personali e la loro rettifica, la loro cancellazione o la limitazione del loro trattamento.
privacy-gdpr-4 = Il gruppo di organizzatori conserva i suoi dati tutt’al più per un mese dopo la presentazione dell’iniziativa alla Commissione o per 21 mesi dopo l’inizio della raccolta; vale il termine che scade per primo. In caso di procedimenti amministrativi o giudiziari possono essere conservati al massimo fino a un mese dopo la loro conclusione.
privacy-gdpr-5 = Quali che siano gli altri mezzi di ricorso a sua disposizione, può in ogni momento presentare un reclamo a un’autorità di protezione dei dati, in particolare nello Stato membro in cui risiede, in cui lavora o in cui ritiene che il diritto sia stato violato.
privacy-gdpr-6 = Titolare del trattamento è chi rappresenta il gruppo di organizzatori o il soggetto giuridico creato per gestire l’iniziativa. I recapiti figurano nel registro della Commissione e nel sito web dell’iniziativa.

note-no-signature = La firma non è necessaria quando il modulo è trasmesso online.
mark-online = Queste dichiarazioni di sostegno sono state raccolte online.
mark-limited = DATI PERSONALI – DIFFUSIONE LIMITATA ALLO STATO MEMBRO INTERESSATO
