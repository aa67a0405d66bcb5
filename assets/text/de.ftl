# Cista, Deutsch. Alle Sätze, denen Bürgerinnen und Bürger auf der öffentlichen Website begegnen.
#
# Anrede: Sie. Anführungszeichen: „…“. Gedankenstrich: – mit Leerzeichen. Geschütztes Leerzeichen vor %.

## The frame of every page

frame-skip = Zum Inhalt springen
frame-title = { $page } – { $initiative }
frame-description = Lesen und unterstützen Sie die Europäische Bürgerinitiative „{ $title }“.
frame-eyebrow = Europäische Bürgerinitiative
frame-languages = Sprachen
frame-navigation = Seiten zu dieser Sammlung
frame-home = Initiative lesen und unterzeichnen
frame-rehearsal = Dies ist ein Probelauf. Nichts, was Sie hier eingeben, zählt, und keine Behörde erhält es. Bitte verwenden Sie erfundene Angaben.
frame-rehearsal-date = Im Probelauf ist heute der { $date }.
frame-progress = Zwischenstand
frame-privacy = Datenschutz
frame-trust = So sind Ihre Daten geschützt
frame-certificate = Bescheinigung
frame-withdraw = Unterstützung zurückziehen
frame-help = Hilfe
frame-accessibility = Barrierefreiheit
frame-return = Zurück zu { $site }
frame-source = Diese Website läuft mit Cista, einer quelloffenen Software.
frame-noscript = Diese Seite funktioniert ohne Skripte. Statt einer Prüfung, die von selbst abläuft, bitten wir Sie um sechs Ziffern, die Sie lesen oder anhören können.
frame-new-window = (öffnet die Website der Kommission)

## The initiative

initiative-number = Registrierungsnummer
initiative-registered = Registriert am
initiative-collection = Sammlung von Unterstützungsbekundungen
initiative-collection-period = { $from } bis { $to }
initiative-register-link = Diese Initiative im Register der Kommission
initiative-facts = Angaben zur Registrierung
initiative-objectives = Was die Initiative fordert
initiative-annex = Anhang: mehr zu Gegenstand, Zielen und Hintergrund
initiative-read-all = Alles lesen
initiative-website = Website der Initiative
initiative-role-representative = Vertretung
initiative-role-substitute = Stellvertretung
initiative-role-member = Mitglied der Organisatorengruppe
initiative-role-legal_entity = Juristische Person
initiative-email = E-Mail
initiative-original = Dies ist die Originalsprache der Initiative.
initiative-translated = Die Originalsprache der Initiative ist { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } Unterstützungsbekundung
   *[other] { $count } Unterstützungsbekundungen
}
count-none = Noch gibt es keine Unterstützungsbekundungen. Ihre könnte die erste sein.
count-goal = { $goal } werden gebraucht, dazu eine Mindestzahl in mindestens { $states } Mitgliedstaaten.
count-as-of = Veröffentlicht am { $date }
count-trailing = Die veröffentlichten Zahlen folgen dem genauen Stand mit etwas Abstand, damit niemand daran ablesen kann, wer gerade unterzeichnet hat.
count-more = Zahlen nach Mitgliedstaat
count-bar = { $count } von { $goal }

## Choosing the Member State

state-heading = Wählen Sie Ihren Mitgliedstaat
state-intro-2011 = Jeder Mitgliedstaat verlangt andere Angaben. Wählen Sie den Staat, in dem Sie wohnen oder von dem Sie ein Ausweisdokument oder eine Nummer haben.
state-intro-2019 = Jeder Mitgliedstaat verlangt andere Angaben. Wählen Sie den Staat, dessen Staatsangehörigkeit Sie haben, ganz gleich, wo Sie wohnen. Wenn Sie mehrere Staatsangehörigkeiten haben, wählen Sie eine davon.
state-label = Mitgliedstaat
state-choose = Mitgliedstaat wählen
state-continue = Weiter
state-change = Anderen Mitgliedstaat wählen
state-chosen = Sie unterzeichnen für: { $state }
state-only-once = Sie können eine Initiative nur einmal unterstützen, auch wenn für Sie mehrere Mitgliedstaaten infrage kommen.
state-minimum-age = Sie müssen an dem Tag, an dem Sie unterzeichnen, mindestens { $age } Jahre alt sein.
state-minimum-age-calendar-year = Sie müssen in dem Jahr, in dem Sie unterzeichnen, mindestens { $age } Jahre alt werden.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Unionsbürgerinnen und Unionsbürger, die in diesem Mitgliedstaat wohnen.
who-residents_or_nationals = Unionsbürgerinnen und Unionsbürger, die in diesem Mitgliedstaat wohnen, und seine Staatsangehörigen, ganz gleich, wo sie wohnen.
who-residents_or_registered_nationals = Unionsbürgerinnen und Unionsbürger, die in diesem Mitgliedstaat wohnen, und seine Staatsangehörigen im Ausland, die ihren Behörden mitgeteilt haben, wo sie wohnen.
who-holders_of_personal_number = Unionsbürgerinnen und Unionsbürger, die eine persönliche Identifikationsnummer dieses Mitgliedstaats haben.
who-holders_of_document = Unionsbürgerinnen und Unionsbürger, die eines der unten genannten Dokumente dieses Mitgliedstaats besitzen.
who-holders_of_number_or_document = Unionsbürgerinnen und Unionsbürger, die eine persönliche Identifikationsnummer dieses Mitgliedstaats haben oder eines der unten genannten Dokumente besitzen, die er ausgestellt hat.
who-nationals = Staatsangehörige dieses Mitgliedstaats, ganz gleich, wo sie wohnen.

# What is particular to one State and regime.
who-note-2019-DE = Deutsche, die im Ausland leben, können nur unterzeichnen, wenn ihr Wohnsitz bei einer deutschen Auslandsvertretung gemeldet ist.
who-note-2019-EL = In Griechenland zählt das Geburtsjahr: Wer in diesem Jahr { $age } Jahre alt wird, darf unterzeichnen.
who-note-2011-UK = Das Vereinigte Königreich war bis zum 31. Januar 2020 Mitgliedstaat.

## The form

form-heading = Ihre Unterstützungsbekundung
form-intro = Bitte füllen Sie alle Felder aus, die nicht als freiwillig gekennzeichnet sind. Geben Sie alles so ein, wie es in Ihren Ausweisdokumenten steht.
form-optional = (freiwillig)
form-group-name = Ihr Name
form-group-residence = Wo Sie wohnen
form-group-birth = Ihre Geburt
form-group-nationality = Ihre Staatsangehörigkeit
form-group-document = Ihr Dokument oder Ihre Nummer
form-why = Warum wird danach gefragt?
form-seen-by = Diese Angaben sehen nur die Behörde des Mitgliedstaats, den Sie gewählt haben, und die Schlüsselbeauftragten der Organisatorengruppe, wenn sie die Sammlung öffnen. Sind sie gespeichert, kann sie auf diesem Server niemand lesen.
form-destroyed = Diese Angaben werden spätestens am { $date } vernichtet.
form-example = Beispiel: { $example }
form-choose = Bitte wählen
form-declaration-heading = Ihre Erklärung
form-warnings-heading = Bitte prüfen Sie dies noch einmal
form-accept-warnings = Es ist richtig so, wie ich es eingegeben habe.
form-accept-warnings-hint = Kreuzen Sie dies an, wenn Sie die Angaben mit Ihren Ausweisdokumenten verglichen haben. Ihre Unterstützungsbekundung wird dann unverändert erfasst, und die Behörde entscheidet.
form-button = „{ $title }“ unterstützen
form-button-hint = Ihre Unterstützungsbekundung wird erfasst, wenn Sie auf diese Schaltfläche drücken. Danach erhalten Sie einen Quittungscode, mit dem Sie sie zurückziehen können.
form-forget = Formular leeren
form-forget-hint = Falls nach Ihnen jemand anderes dieses Gerät benutzt: Was Sie eingegeben haben, verschwindet damit auch aus diesem Browser.
form-read-first = Sie unterstützen die Initiative so, wie sie registriert ist, mit dem Wortlaut, der oben steht.

date-hint = Tag, Monat und Jahr, zum Beispiel { $example }
date-day = Tag
date-month = Monat
date-year = Jahr

field-given_names-label = Vornamen (alle)
field-given_names-hint = Alle Ihre Vornamen, wie im Reisepass oder Personalausweis.
field-given_names-example = Anna Katharina
field-given_names-why = Die Behörde Ihres Mitgliedstaats vergleicht Ihren Namen mit ihrem Register, damit nur wirkliche Personen gezählt werden.

field-family_names-label = Familienname
field-family_names-hint = Wie im Reisepass oder Personalausweis.
field-family_names-example = Hofmann-Weiß
field-family_names-why = Die Behörde Ihres Mitgliedstaats vergleicht Ihren Namen mit ihrem Register, damit nur wirkliche Personen gezählt werden.

field-name_at_birth-label = Geburtsname
field-name_at_birth-hint = Wenn er sich nie geändert hat, geben Sie Ihren jetzigen Familiennamen noch einmal ein.
field-name_at_birth-example = Schäfer
field-name_at_birth-why = Im Register dieses Mitgliedstaats stehen Sie vielleicht unter dem Namen, den Sie bei der Geburt hatten.

field-fathers_name-label = Name des Vaters
field-fathers_name-hint = Wie in Ihren Ausweisdokumenten.
field-fathers_name-example = Johannes
field-fathers_name-why = Das Register dieses Mitgliedstaats unterscheidet Personen gleichen Namens durch den Namen des Vaters.

field-residence_street-label = Straße
field-residence_street-hint = Die Straße Ihres ständigen Wohnsitzes, ohne Hausnummer. Wenn es keine Straßennamen gibt, geben Sie den Namen des Ortes oder des Hofes ein.
field-residence_street-example = Lindenstraße
field-residence_street-why = Anhand Ihrer Adresse findet die Behörde Sie in ihrem Register.

field-residence_number-label = Hausnummer
field-residence_number-hint = Mit Treppe, Stockwerk oder Wohnung, falls vorhanden.
field-residence_number-example = 12 B
field-residence_number-why = Anhand Ihrer Adresse findet die Behörde Sie in ihrem Register.

field-residence_postcode-label = Postleitzahl
field-residence_postcode-hint = Die Postleitzahl Ihres ständigen Wohnsitzes.
field-residence_postcode-example = 34117
field-residence_postcode-why = Anhand Ihrer Adresse findet die Behörde Sie in ihrem Register.

field-residence_city-label = Ort
field-residence_city-hint = Die Stadt oder Gemeinde Ihres ständigen Wohnsitzes.
field-residence_city-example = Kassel
field-residence_city-why = Anhand Ihrer Adresse findet die Behörde Sie in ihrem Register.

field-residence_country-label = Land
field-residence_country-hint = Das Land Ihres ständigen Wohnsitzes.
field-residence_country-example = Deutschland
field-residence_country-why = Die Behörde weiß damit, ob sie im Inland oder unter ihren Staatsangehörigen im Ausland nach Ihnen suchen muss.

field-date_of_birth-label = Geburtsdatum
field-date_of_birth-hint = Tag, Monat und Jahr.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Es zeigt, dass Sie alt genug sind, um zu unterzeichnen, und unterscheidet Sie von anderen mit demselben Namen.

field-place_of_birth-label = Geburtsort
field-place_of_birth-hint = Ort und Land, wie im Reisepass oder Personalausweis.
field-place_of_birth-example = Graz, Österreich
field-place_of_birth-why = Er unterscheidet Sie von anderen, die denselben Namen und dasselbe Geburtsdatum haben.

field-country_of_permanent_residence-label = Land des ständigen Wohnsitzes
field-country_of_permanent_residence-hint = Das Land, in dem Sie Ihren ständigen Wohnsitz haben. Eine Adresse ist nicht nötig.
field-country_of_permanent_residence-example = Österreich
field-country_of_permanent_residence-why = Die Behörde weiß damit, ob sie im Inland oder unter ihren Staatsangehörigen im Ausland nach Ihnen suchen muss.

field-nationality-label = Staatsangehörigkeit
field-nationality-hint = Sie müssen die Staatsangehörigkeit eines Mitgliedstaats der Europäischen Union haben. Wenn Sie mehrere haben, wählen Sie eine davon.
field-nationality-example = Deutschland
field-nationality-why = Nur Bürgerinnen und Bürger der Union können eine Initiative unterstützen.

field-document_or_number_type-label = Art des Dokuments oder der Nummer
field-document_or_number_type-hint = Wählen Sie, was Sie zur Hand haben. Die Bezeichnungen sind die dieses Mitgliedstaats.
field-document_or_number_type-example = Reisepass
field-document_or_number_type-why = Die Behörde muss wissen, in welchem Register sie die Nummer suchen soll.

field-document_or_number-label = Nummer
field-document_or_number-hint = Geben Sie sie genau so ein, wie sie im Dokument steht. Leerzeichen und Bindestriche schaden nicht.
field-document_or_number-example = 12AB34567
field-document_or_number-why = Dieser Mitgliedstaat findet Sie in seinem Register allein über diese Nummer. Das EU-Recht schreibt sie vor; die Organisatorengruppe hat keine Verwendung dafür.

field-issuing_authority-label = Ausstellende Behörde
field-issuing_authority-hint = Wie sie im Dokument steht, zum Beispiel die Stadt oder das Ministerium.
field-issuing_authority-example = Stadt Kassel
field-issuing_authority-why = In diesem Mitgliedstaat stellen Gemeinden Dokumente aus, und die Nummern allein reichen nicht, um sie zu finden.

## The lines beside the button

beside-heading = Bevor Sie auf die Schaltfläche drücken
beside-seen = Nur die Behörde Ihres Mitgliedstaats und die Schlüsselbeauftragten der Organisatorengruppe sehen Ihre Angaben
beside-destroyed = Vernichtung spätestens am { $date }
beside-certified = Bescheinigt von: { $authority }
beside-not-certified = Ein Probelauf: Für dieses System gibt es keine Bescheinigung
beside-where = Versiegelt auf einem Server in der Europäischen Union

## The check that a person signs

work-running = Prüfung läuft …
work-done = Prüfung bestanden.
work-failed = Die Prüfung hat auf diesem Gerät nicht funktioniert. Bitte laden Sie die Seite neu oder verwenden Sie stattdessen die Ziffern.
work-use-digits = Stattdessen Ziffern verwenden
work-slow = Im Augenblick unterzeichnen sehr viele Menschen, deshalb dauert die Prüfung etwas länger als sonst.
work-sending = Die Prüfung läuft noch. Ihre Unterstützungsbekundung wird von selbst gesendet, sobald die Prüfung bestanden ist.
digits-heading = Sechs Ziffern
digits-always = Bei dieser Sammlung geben alle zusätzlich sechs Ziffern ein, weil die bescheinigende Behörde es so verlangt.
digits-suspicion = Im Augenblick kommen sehr viele Unterstützungsbekundungen aus Ihrem Netzwerk. Deshalb bitten wir Sie, zusätzlich sechs Ziffern einzugeben.
digits-listen = Die sechs Ziffern anhören
digits-listen-hint = Die Ziffern werden langsam auf Deutsch gesprochen und können wiederholt werden.

digits-label = Die sechs Ziffern
digits-hint = Damit zeigen Sie, dass Sie ein Mensch sind und kein Programm. Geben Sie die Ziffern ohne Leerzeichen ein.
digits-alt = Ein Bild mit sechs Ziffern. Wenn Sie es nicht sehen können, hören Sie sich die Ziffern unten an.
digits-another = Andere Ziffern

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Es wurde noch nichts erfasst. Bitte berichtigen Sie eine Angabe:
   *[other] Es wurde noch nichts erfasst. Bitte berichtigen Sie { $count } Angaben:
}
summary-warnings-heading = { $count ->
    [one] Es wurde noch nichts erfasst. Eine Angabe sieht ungewöhnlich aus:
   *[other] Es wurde noch nichts erfasst. { $count } Angaben sehen ungewöhnlich aus:
}
summary-kept = Was Sie eingegeben haben, ist noch da.
summary-title-prefix = Bitte prüfen:

reject-given_names-empty = Geben Sie Ihre Vornamen ein.
reject-family_names-empty = Geben Sie Ihren Familiennamen ein.
reject-name_at_birth-empty = Geben Sie Ihren Geburtsnamen ein. Wenn er sich nie geändert hat, geben Sie Ihren jetzigen Familiennamen ein.
reject-fathers_name-empty = Geben Sie den Namen Ihres Vaters ein.
reject-residence_street-empty = Geben Sie die Straße Ihres ständigen Wohnsitzes ein.
reject-residence_number-empty = Geben Sie die Hausnummer ein. Wenn das Haus keine hat, geben Sie 0 ein.
reject-residence_postcode-empty = Geben Sie die Postleitzahl Ihres ständigen Wohnsitzes ein.
reject-residence_city-empty = Geben Sie den Ort Ihres ständigen Wohnsitzes ein.
reject-residence_country-empty = Wählen Sie das Land Ihres ständigen Wohnsitzes.
reject-date_of_birth-empty = Geben Sie Ihr Geburtsdatum ein.
reject-place_of_birth-empty = Geben Sie Ihren Geburtsort ein.
reject-country_of_permanent_residence-empty = Wählen Sie das Land, in dem Sie Ihren ständigen Wohnsitz haben.
reject-nationality-empty = Wählen Sie Ihre Staatsangehörigkeit.
reject-document_or_number_type-empty = Wählen Sie, welches Dokument oder welche Nummer Sie angeben.
reject-document_or_number-empty = Geben Sie die Nummer Ihres Dokuments oder Ihre persönliche Nummer ein.
reject-issuing_authority-empty = Geben Sie ein, welche Behörde das Dokument ausgestellt hat.

reject-too-long = „{ $field }“ ist zu lang. Kürzen Sie die Eingabe auf höchstens { $max } Zeichen.
reject-unreadable = „{ $field }“ enthält Zeichen, die nicht erfasst werden können. Verwenden Sie nur Buchstaben, Ziffern und übliche Satzzeichen; wenn Sie den Text eingefügt haben, tippen Sie ihn neu.
reject-unknown-choice = Wählen Sie bei „{ $field }“ einen Eintrag aus der Liste.
reject-impossible-date = Dieses Datum gibt es nicht. Geben Sie Tag, Monat und Jahr ein, zum Beispiel { $example }.
reject-date-in-future = Dieses Datum liegt in der Zukunft. Prüfen Sie das Jahr.
reject-too-young = Um mit dem Formular dieses Mitgliedstaats zu unterzeichnen, müssen Sie mindestens { $age } Jahre alt sein. Wenn das Geburtsdatum falsch ist, berichtigen Sie es.
reject-too-young-calendar-year = Um mit dem Formular dieses Mitgliedstaats zu unterzeichnen, müssen Sie in diesem Jahr mindestens { $age } Jahre alt werden. Wenn das Geburtsdatum falsch ist, berichtigen Sie es.

reject-declaration-missing = Kreuzen Sie die Erklärung an. Ohne sie ist die Unterstützungsbekundung nicht gültig.
reject-state-missing = Wählen Sie zuerst Ihren Mitgliedstaat.
reject-state-unknown = Wählen Sie einen Mitgliedstaat aus der Liste. Der Staat in der Adresse dieser Seite ist nicht bekannt.
reject-token-expired = Diese Seite war länger als zwölf Stunden geöffnet. Alles, was Sie eingegeben haben, ist noch da: Bitte drücken Sie noch einmal auf die Schaltfläche.
reject-token-invalid = Diese Seite konnte nicht erkannt werden. Alles, was Sie eingegeben haben, ist noch da: Bitte drücken Sie noch einmal auf die Schaltfläche.
reject-challenge-missing = Die Prüfung auf automatische Eingaben war noch nicht fertig. Warten Sie, bis sie als bestanden angezeigt wird, und drücken Sie dann noch einmal auf die Schaltfläche.
reject-challenge-invalid = Die Prüfung auf automatische Eingaben hat nicht funktioniert. Sie läuft jetzt noch einmal: Wenn sie bestanden ist, drücken Sie noch einmal auf die Schaltfläche.
reject-challenge-spent = Dieses Formular wurde mit derselben Prüfung schon einmal gesendet. Wenn Sie zweimal auf die Schaltfläche gedrückt haben, ist Ihre Unterstützungsbekundung vielleicht schon erfasst; noch einmal zu unterzeichnen schadet nicht, denn jede Person zählt nur einmal. Jetzt läuft eine neue Prüfung: Wenn sie bestanden ist, können Sie noch einmal auf die Schaltfläche drücken.
reject-digits-missing = Geben Sie die sechs Ziffern ein, die Sie sehen oder hören.
reject-digits-wrong = Die Ziffern stimmten nicht. Hier sind neue: Bitte versuchen Sie es noch einmal.
reject-busy = In diesem Augenblick unterzeichnen viele Menschen, und es wurde noch nichts erfasst. Alles, was Sie eingegeben haben, ist noch da: Bitte versuchen Sie es in einigen Sekunden noch einmal.
reject-too-many = In diesem Augenblick kommen sehr viele Unterstützungsbekundungen aus Ihrem Netzwerk, und es wurde noch nichts erfasst. Alles, was Sie eingegeben haben, ist noch da: Bitte warten Sie eine Minute und drücken Sie dann noch einmal auf die Schaltfläche.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Diese Postleitzahl ist für dieses Land ungewöhnlich. Bitte vergleichen Sie sie mit Ihrer Adresse.
warn-postcode-shape-example = Diese Postleitzahl ist für dieses Land ungewöhnlich. Oft sieht sie so aus: { $example }.
warn-number-shape = Diese Nummer sieht ungewöhnlich aus. Bitte vergleichen Sie sie mit Ihrem Dokument.
warn-number-shape-example = Diese Nummer sieht ungewöhnlich aus. Oft sieht sie so aus: { $example }.
warn-number-check-digit = In dieser Nummer ist vielleicht ein Tippfehler: Die Prüfziffer passt nicht. Bitte vergleichen Sie sie Ziffer für Ziffer mit Ihrem Dokument.
warn-number-date = Das Geburtsdatum in dieser Nummer kann nicht stimmen. Bitte vergleichen Sie die Nummer Ziffer für Ziffer mit Ihrem Dokument.
warn-birth-date-improbable = Nach diesem Datum sind Sie über 120 Jahre alt. Bitte prüfen Sie das Jahr.

## Recorded

thanks-title = Vielen Dank
thanks-heading = Ihre Unterstützung ist erfasst
thanks-recorded-short = Ihre Unterstützungsbekundung für „{ $title }“ wurde am { $date } erfasst.
thanks-receipt-label = Ihr Quittungscode
thanks-receipt-keep = Bewahren Sie ihn auf: Schreiben Sie ihn ab, drucken Sie diese Seite oder machen Sie ein Foto. Er wird nur jetzt angezeigt und kann Ihnen nicht noch einmal geschickt werden.
thanks-receipt-use = Mit ihm können Sie diese Unterstützungsbekundung zurückziehen, solange die Sammlung läuft. Das kann jede Person, die den Code hat; zeigen Sie ihn deshalb niemandem.
thanks-receipt-print = Diese Seite drucken
thanks-receipt-download = Quittungscode als Datei speichern
thanks-receipt-file-name = quittungscode
thanks-no-particulars = Diese Seite wiederholt Ihre Eingaben nicht, damit niemand sie über Ihre Schulter mitlesen kann.
thanks-next-heading = Wie es weitergeht
thanks-next-sealed = Ihre Unterstützungsbekundung ist versiegelt. Auf diesem Server kann sie niemand mehr öffnen.
thanks-next-opened = Nach der Sammlung öffnen { $quorum } von { $shares } Schlüsselbeauftragten gemeinsam alle Unterstützungsbekundungen, auf einem Computer ohne Netzwerk.
thanks-next-verified = Die Behörde Ihres Mitgliedstaats prüft die Unterstützungsbekundungen, für die sie zuständig ist, und bescheinigt, wie viele gültig sind.
thanks-next-commission = Wenn genügend gültig sind, geht die Initiative an die Europäische Kommission und zu einer Anhörung ins Europäische Parlament.
thanks-next-destroyed = Spätestens am { $date } werden alle Unterstützungsbekundungen vernichtet.
thanks-once = Sie müssen nicht noch einmal unterzeichnen: Jede Person zählt einmal, wie oft ihre Unterstützungsbekundung auch eingeht.
thanks-share-heading = Sagen Sie es weiter
thanks-share-text = Wenn Sie möchten, schicken Sie diese Adresse an Menschen, die die Initiative vielleicht lesen wollen. Sie verrät nichts über Sie.
share-heading = Sagen Sie es weiter
share-email = Per E-Mail senden
share-copy = Adresse kopieren
share-copied = Die Adresse ist kopiert.
share-device = Über dieses Gerät teilen …
share-on = Über { $service } teilen
share-message = Eine Europäische Bürgerinitiative, die Sie vielleicht lesen möchten: „{ $title }“
thanks-no-receipt-heading = Kein Quittungscode zum Anzeigen
thanks-no-receipt-text = Der Quittungscode wird einmal angezeigt, direkt nach dem Unterzeichnen. Wenn Sie ihn schon gesehen haben, ist Ihre Unterstützungsbekundung erfasst, und Sie müssen nichts mehr tun.
thanks-no-receipt-unsure = Wenn Sie nicht sicher sind, ob Sie unterzeichnet haben, können Sie einfach noch einmal unterzeichnen: Jede Person zählt nur einmal.
thanks-to-withdraw = Unterstützungsbekundung mit dem Quittungscode zurückziehen

## News by e-mail, apart from the statement

news-heading = Möchten Sie Neuigkeiten über diese Initiative erhalten?
news-apart = Das hat nichts mit Ihrer Unterstützungsbekundung zu tun, die schon erfasst ist. Ihre Adresse wird getrennt davon aufbewahrt, und niemand kann vom einen auf das andere schließen.
news-receipt-first = Bitte sichern Sie zuerst Ihren Quittungscode: Er ist weg, wenn Sie diese Seite verlassen.
news-label = E-Mail-Adresse
news-hint = Zum Beispiel { $example }
news-example = anna@example.org
news-consent = Ich willige ein, dass mir die Organisatorengruppe von „{ $title }“ längstens bis zum { $date } E-Mails über diese Initiative schickt. Ich kann das jederzeit über einen Link in jeder Nachricht beenden.
news-button = Neuigkeiten erhalten
news-noted-title = Vorgemerkt
news-noted-heading = Ihr Wunsch ist vorgemerkt
news-noted-text = Ihre Adresse wurde sofort für die Organisatorengruppe versiegelt. Innerhalb eines Tages wird sie zusammen mit anderen gespeichert, damit niemand erkennen kann, wann sie einging. Fällt dieser Server vorher aus, geht Ihr Wunsch verloren, und Sie hören einfach nichts.
news-noted-close = Sie können diese Seite jetzt schließen.
news-title = Neuigkeiten per E-Mail
news-reject-empty = Geben Sie Ihre E-Mail-Adresse ein.
news-reject-malformed = Das ist keine E-Mail-Adresse. Eine E-Mail-Adresse sieht so aus: { $example }
news-reject-consent = Kreuzen Sie das Kästchen an, wenn Sie Neuigkeiten möchten. Ohne Ihre Einwilligung darf Ihnen niemand schreiben.
news-reject-busy = In diesem Augenblick möchten sehr viele Menschen Neuigkeiten, und Ihr Wunsch ist noch nicht vorgemerkt. Bitte versuchen Sie es in einer Minute noch einmal.
news-off-heading = Keine Neuigkeiten per E-Mail
news-off-text = Die Organisatorengruppe dieser Initiative verschickt von hier aus keine Neuigkeiten per E-Mail.
unsubscribe-title = Keine Neuigkeiten mehr
unsubscribe-text = Möchten Sie keine Neuigkeiten mehr über diese Initiative erhalten? Drücken Sie auf die Schaltfläche, und Ihre Adresse wird von der Liste genommen.
unsubscribe-button = Neuigkeiten abbestellen
unsubscribe-done-heading = Sie erhalten keine Neuigkeiten mehr
unsubscribe-done-text = Ihr Wunsch ist erfasst. Die Organisatorengruppe nimmt Ihre Adresse von der Liste, bevor sie wieder schreibt.
unsubscribe-malformed-heading = Dieser Link ist nicht vollständig
unsubscribe-malformed-text = Öffnen Sie den Link in der Nachricht noch einmal oder kopieren Sie ihn ganz.

## Withdrawing

withdraw-title = Unterstützung zurückziehen
withdraw-intro = Mit dem Quittungscode, den Sie nach dem Unterzeichnen erhalten haben, können Sie Ihre Unterstützungsbekundung zurückziehen. Niemand fragt Sie nach dem Grund.
withdraw-label = Quittungscode
withdraw-hint = Geben Sie ihn so ein, wie er Ihnen angezeigt wurde. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
withdraw-button = Diese Unterstützungsbekundung zurückziehen
withdraw-lost = Wenn Sie den Quittungscode nicht mehr haben, schreiben Sie der Organisatorengruppe: Sie kann eine Unterstützungsbekundung herausnehmen lassen, wenn Sie Ihre Identität nachweisen.
withdraw-done-heading = Ihr Wunsch ist erfasst
withdraw-done-text = Wenn dieser Quittungscode zu einer Unterstützungsbekundung gehört, ist diese jetzt zurückgezogen und wird keiner Behörde übergeben.
withdraw-done-same = Zu Ihrem Schutz ist die Antwort immer dieselbe, ob eine Unterstützungsbekundung gefunden wurde oder nicht.
withdraw-done-again = Wenn Sie mehrmals unterzeichnet haben, ziehen Sie mit jedem Quittungscode die Unterstützungsbekundung zurück, zu der Sie ihn erhalten haben.
withdraw-malformed = Das ist kein Quittungscode. Vergleichen Sie ihn mit dem, was Sie sich notiert haben: Vielleicht ist ein Zeichen zu viel oder zu wenig.
withdraw-empty = Geben Sie Ihren Quittungscode ein.
withdraw-closed = Die Sammlung ist beendet. Bitte schreiben Sie der Organisatorengruppe: Sie kann Ihre Unterstützungsbekundung herausnehmen lassen, solange diese noch nicht übergeben ist.

## A language in which the initiative has no version

no-version-heading = Diese Initiative kann nicht auf Deutsch unterzeichnet werden
no-version-text = Eine Unterstützungsbekundung wird in einer Sprache abgegeben, in der die Initiative registriert ist. Alle Informationen auf dieser Website gibt es auf Deutsch; zum Unterzeichnen wählen Sie eine dieser Sprachen:
no-version-read-in = Lesen und unterzeichnen auf { $language }

## Member States that cannot be signed for on that day

no-state-heading = Dieser Mitgliedstaat kann nicht gewählt werden
no-state-not-member = { $state }: Dieser Staat ist am Tag der Unterzeichnung kein Mitgliedstaat der Europäischen Union. Deshalb kann für ihn keine Unterstützungsbekundung abgegeben werden.
no-state-left = { $state }: Dieser Staat ist aus der Europäischen Union ausgetreten. Bis zum { $date } konnten für ihn Unterstützungsbekundungen abgegeben werden.
no-state-not-yet = { $state }: Dieser Staat ist der Europäischen Union am { $date } beigetreten. Vor diesem Tag kann für ihn keine Unterstützungsbekundung abgegeben werden.
no-state-choose = Wählen Sie einen anderen Mitgliedstaat, dessen Formular für Sie passt.

## When signing is not possible

status-open-title = Sie können unterzeichnen
status-open-text = Sie können diese Initiative jetzt unterstützen.
status-locked-title = Das Unterzeichnen ist kurz unterbrochen
status-locked-text = Der Server wurde neu gestartet und wartet darauf, dass das Betriebsteam ihn entsperrt. Nichts, was erfasst wurde, ist verloren. Bitte kommen Sie in einer Stunde wieder.
status-paused-title = Das Unterzeichnen ist unterbrochen
status-paused-text = Die Organisatorengruppe hat die Sammlung vorläufig unterbrochen. Nichts, was erfasst wurde, ist verloren. Bitte kommen Sie später wieder.
status-not-open-title = Die Sammlung hat noch nicht begonnen
status-not-open-text = Sie können die Initiative jetzt lesen. Unterzeichnen können Sie ab dem { $date }.
status-closed-title = Die Sammlung ist beendet
status-closed-text = Unterstützungsbekundungen konnten bis zum { $date } abgegeben werden. Vielen Dank allen, die mitgemacht haben.
status-disk-full-title = Das Unterzeichnen ist aus technischen Gründen unterbrochen
status-disk-full-text = Der Server hat keinen Platz mehr für neue Unterstützungsbekundungen. Das Betriebsteam ist benachrichtigt. Nichts, was erfasst wurde, ist verloren. Bitte kommen Sie später wieder.
status-store-failed-title = Das Unterzeichnen ist aus technischen Gründen unterbrochen
status-store-failed-text = Der Server kann neue Unterstützungsbekundungen zurzeit nicht sicher speichern und nimmt deshalb keine an. Nichts, was erfasst wurde, ist verloren. Bitte kommen Sie später wieder.
status-information-stays = Alles andere auf dieser Website können Sie weiterhin lesen.

## Progress

progress-title = Zwischenstand
progress-intro = Eine Initiative ist erfolgreich, wenn sie { $goal } gültige Unterstützungsbekundungen erhält und in mindestens { $states } Mitgliedstaaten auch eine Mindestzahl erreicht.
progress-caption = Unterstützungsbekundungen nach Mitgliedstaat
progress-column-state = Mitgliedstaat
progress-column-statements = Bekundungen
progress-column-threshold = Mindestzahl
progress-column-share = Anteil an der Mindestzahl
progress-total = Alle Mitgliedstaaten
progress-reached = Mindestzahl erreicht
progress-states-reached = { $count ->
    [0] Noch in keinem Mitgliedstaat ist die Mindestzahl erreicht.
    [one] In { $count } Mitgliedstaat ist die Mindestzahl erreicht.
   *[other] In { $count } Mitgliedstaaten ist die Mindestzahl erreicht.
}
progress-percent = { $percent } %
progress-not-verified = Diese Unterstützungsbekundungen wurden hier gesammelt. Wie viele davon gültig sind, entscheiden die Behörden nach der Sammlung.
progress-map = Mitgliedstaaten nach ihrem Anteil an der Mindestzahl
progress-map-hint = Dieselben Zahlen stehen unten in der Tabelle.
progress-map-none = noch keine
progress-map-reached = Mindestzahl erreicht
progress-column-reserve = Mit Reserve
progress-reserve-hint = Die Behörden erklären manche Unterstützungsbekundungen für ungültig. Sammeln Sie deshalb mehr als die Mindestzahl: Mit der Reserve dürfen sich { $percent } der Unterstützungsbekundungen als ungültig erweisen.
progress-still-needed = { $count ->
    [one] { $count } wird noch gebraucht
   *[other] { $count } werden noch gebraucht
}
progress-timeline-heading = Tag für Tag
progress-timeline-hint = Was am Ende jedes Tages veröffentlicht war.
progress-timeline-column-day = Tag
progress-timeline-column-sum = Veröffentlicht
progress-timeline-column-more = An diesem Tag
progress-timeline-picture = Vom { $from } bis zum { $to } stieg die veröffentlichte Zahl auf { $count }.
progress-timeline-none = Der erste Tag ist noch nicht vorbei.
progress-milestones-heading = Meilensteine
progress-milestones-none = Der erste Meilenstein steht noch bevor.
progress-feed = Die Meilensteine in einem Feedreader verfolgen
progress-open-data = Dieselben Zahlen als offene Daten

## Milestones, the feed, and what other sites embed

feed-title = Meilensteine von „{ $title }“
milestone-opened = Die Sammlung hat begonnen
milestone-count = { $count ->
    [one] { $count } Unterstützungsbekundung
   *[other] { $count } Unterstützungsbekundungen
}
milestone-state = Die Mindestzahl ist in einem weiteren Mitgliedstaat erreicht: { $state }
milestone-states = Die Mindestzahl ist in { $count } Mitgliedstaaten erreicht, so vielen wie nötig
milestone-goal = { $goal } Unterstützungsbekundungen: so viele wie nötig
milestone-closed = Die Sammlung ist beendet
widget-frame-title = Zwischenstand von „{ $title }“
widget-button = Lesen und unterzeichnen
widget-where = Sie unterzeichnen auf der Seite der Sammlung: { $host }.
widget-new-window = (öffnet ein neues Fenster)

## Privacy

privacy-title = Datenschutz
privacy-intro = Was mit Ihren Daten geschieht, in klaren Worten. Die gesetzlich vorgeschriebene Erklärung folgt weiter unten.
privacy-who-heading = Wer verantwortlich ist
privacy-who-text = Die Organisatorengruppe dieser Initiative. Sie erreichen sie hier:
privacy-what-heading = Was gesammelt wird und wozu
privacy-what-text = Die Angaben, die Ihr Mitgliedstaat verlangt, und nichts weiter. Diese Angaben haben einen einzigen Zweck: zu zeigen, dass genügend Bürgerinnen und Bürger diese Initiative unterstützen.
privacy-not-heading = Was nicht gesammelt wird
privacy-not-text = Keine Adresse Ihres Geräts, keine Cookies, die Sie verfolgen, keine Statistik durch Dritte, keine Schriften oder Skripte von anderswo. Während Sie unterzeichnen, gibt es höchstens zwei Cookies, die nur diese Website lesen kann: Sie bestehen, bis die Seite mit dem Quittungscode angezeigt wurde. Was Sie eingegeben, aber noch nicht gesendet haben, bleibt in diesem Tab Ihres Browsers und verschwindet dort, sobald Sie unterzeichnet haben.
privacy-sees-heading = Wer die Daten sieht
privacy-sees-text = Die Behörde des Mitgliedstaats, für den Sie unterzeichnen, und bei der Öffnung die Schlüsselbeauftragten der Organisatorengruppe. Das Betriebsteam dieses Servers kann gespeicherte Unterstützungsbekundungen nicht lesen.
privacy-keeps-heading = Wie lange die Daten aufbewahrt werden
privacy-keeps-text-2011 = Höchstens bis einen Monat nach der Vorlage der Initiative bei der Kommission oder bis 18 Monate nach ihrer Registrierung, je nachdem, was zuerst eintritt. Bei dieser Initiative ist das spätestens der { $date }.
privacy-keeps-text-2019 = Höchstens bis einen Monat nach der Vorlage der Initiative bei der Kommission oder bis 21 Monate nach Beginn der Sammlung, je nachdem, was zuerst eintritt. Bei dieser Initiative ist das spätestens der { $date }.
privacy-keeps-proceedings = Nur wenn ein Gericht oder eine Behörde sie braucht, dürfen Unterstützungsbekundungen länger aufbewahrt werden, bis das Verfahren beendet ist.
privacy-news-heading = Neuigkeiten per E-Mail
privacy-news-text = Wenn Sie nach dem Unterzeichnen eine E-Mail-Adresse hinterlassen, verwendet die Organisatorengruppe sie für Neuigkeiten über diese Initiative und für nichts anderes. Die Adresse wird für die Gruppe versiegelt und getrennt von den Unterstützungsbekundungen aufbewahrt, mit einem Datum, aber ohne Uhrzeit. Gelöscht wird sie spätestens am { $date } oder sobald Sie die Neuigkeiten abbestellen.
privacy-partner-heading = Wie Sie hierhergekommen sind
privacy-partner-text = Wenn Sie über den Link eines Partners hierhergekommen sind, wird bei diesem Partner eins dazugezählt. Zu Ihrer Unterstützungsbekundung wird das nicht gespeichert.
privacy-rights-heading = Ihre Rechte
privacy-rights-text = Sie können fragen, ob Daten über Sie vorliegen, und sie berichtigen, einschränken oder löschen lassen. Schreiben Sie der Organisatorengruppe; sie antwortet innerhalb eines Monats. Mit Ihrem Quittungscode können Sie Ihre Unterstützungsbekundung selbst zurückziehen.
privacy-rights-sealed = Weil gespeicherte Unterstützungsbekundungen versiegelt sind, kann die Organisatorengruppe erst nach Ihrer suchen, wenn die Schlüsselbeauftragten die Sammlung öffnen. Der Auftrag, sie herauszunehmen, wird bis dahin aufbewahrt und dann ausgeführt.
privacy-complaint-heading = Wo Sie sich beschweren können
privacy-complaint-text = Sie können sich an die Datenschutzbehörde des Mitgliedstaats wenden, in dem Sie wohnen oder in dem Ihrer Ansicht nach eine Vorschrift verletzt wurde.
privacy-statutory-heading = Die Datenschutzerklärung der Verordnung
privacy-unofficial = Dieser Wortlaut ist unser eigener und nicht amtlich. Der verbindliche steht im Amtsblatt der Europäischen Union.

## How your data is protected

trust-title = So sind Ihre Daten geschützt
trust-intro = Diese Seite sagt, wer was lesen könnte und warum. Das meiste können Sie selbst nachprüfen.
trust-journey-heading = Der Weg Ihrer Unterstützungsbekundung
trust-journey-typing = Während Sie tippen, verlässt nichts Ihr Gerät.
trust-journey-sending = Wenn Sie auf die Schaltfläche drücken, geht Ihre Unterstützungsbekundung verschlüsselt an diesen Server. Dort wird sie geprüft, nur im Arbeitsspeicher.
trust-journey-sealing = Bevor sie gespeichert wird, wird sie so versiegelt, dass nur der Schlüssel des Organisatorenkomitees sie öffnet. Danach kann der Server sie nicht mehr öffnen, und wer seine Festplatten oder Sicherungskopien stiehlt, kann es auch nicht.
trust-journey-opening = Nach der Sammlung führen { $quorum } von { $shares } Schlüsselbeauftragten ihre Teile des Schlüssels auf einem Computer ohne Netzwerk zusammen und öffnen die Sammlung.
trust-journey-handover = Jede Behörde erhält nur die Unterstützungsbekundungen ihres eigenen Mitgliedstaats.
trust-server-heading = Was der Server lesen kann und was nicht
trust-server-can = Er sieht eine Unterstützungsbekundung in dem Augenblick, in dem Sie sie senden. Unverschlüsselt bewahrt er den Mitgliedstaat, den Tag und die Sprache des Formulars auf.
trust-server-cannot = Er kann weder Name noch Adresse, Nummer oder irgendetwas anderes aus einer gespeicherten Unterstützungsbekundung lesen. Er speichert keine Adresse Ihres Geräts; nur die Firewall vor ihm führt ein kurzes Protokoll der Verbindungen, getrennt von den Unterstützungsbekundungen, wie es die technischen Vorschriften verlangen.
trust-server-limits = Auch das sollten Sie wissen: Wer die Kontrolle über den laufenden Server übernähme, könnte von da an lesen, was eingegeben wird, und die Vermutung überprüfen, dass eine bestimmte Person unterzeichnet hat.
trust-once-heading = Einmal gezählt, niemandem verraten
trust-once-text = Wenn jemand zweimal unterzeichnet, erhalten beide Unterstützungsbekundungen dieselbe Antwort, und die Person zählt einmal. So kann hier niemand herausfinden, ob Sie unterzeichnet haben, und niemand kann Sie am Unterzeichnen hindern.
trust-keys-heading = Wo die Schlüssel sind
trust-keys-committee = Der private Schlüssel des Komitees wurde auf einem Computer ohne Netzwerk erzeugt und war nie auf diesem Server. Es gibt ihn nur in { $shares } Teilen, die ebenso viele Schlüsselbeauftragte verwahren. Um ihn zu benutzen, müssen { $quorum } von ihnen zusammenwirken, gleich welche.
trust-keys-committee-rehearsal = In diesem Probelauf hat das Programm den Schlüssel des Komitees selbst erzeugt und verwahrt seine { $shares } Teile. Bei einer echten Sammlung erzeugen ihn Schlüsselbeauftragte auf einem Computer ohne Netzwerk, und um ihn zu benutzen, müssen { $quorum } von ihnen zusammenwirken, gleich welche.
trust-keys-thumbprint = Digitaler Fingerabdruck des Komiteeschlüssels
trust-keys-thumbprint-hint = Die Schlüsselbeauftragten haben denselben Fingerabdruck auf Papier.
trust-keys-appliance = Öffentlicher Signaturschlüssel dieses Servers
trust-keys-appliance-hint = Mit ihm signiert der Server, was er übergibt, damit nichts untergeschoben werden kann.
trust-keys-ceremony = Der Schlüssel des Komitees wurde am { $date } erzeugt.
trust-end-heading = Das Ende
trust-end-text = Das EU-Recht verlangt, dass die Organisatorengruppe alle Unterstützungsbekundungen spätestens am { $date } vernichtet, wo immer Kopien davon liegen.
trust-place-heading = Wo der Server steht
trust-place-text = Das EU-Recht verlangt, dass die Daten im Hoheitsgebiet eines Mitgliedstaats der Europäischen Union gespeichert werden.
trust-source-heading = Prüfen Sie es selbst nach
trust-source-text = Die Software ist quelloffen. Alle dürfen sie lesen, bauen und prüfen; ihre Formate sind dokumentiert, damit auch andere Menschen Programme schreiben können, die sie lesen.
trust-version = Version der Software

## Help

help-title = Hilfe
help-intro = Antworten auf das, was am häufigsten gefragt wird.
help-initiative-question = Was ist eine Europäische Bürgerinitiative?
help-initiative-answer = Mit ihr können eine Million Bürgerinnen und Bürger die Europäische Kommission auffordern, ein EU-Gesetz vorzuschlagen. Die Kommission muss antworten und sagen, was sie tun wird und warum.
help-who-question = Wer darf unterzeichnen?
help-who-answer = Bürgerinnen und Bürger der Union, die alt genug sind. Was sonst noch zählt, ist je nach Mitgliedstaat verschieden: Wählen Sie einen, und das Formular sagt Ihnen, wer es benutzen darf.
help-several-question = Ich lebe in einem Mitgliedstaat und habe die Staatsangehörigkeit eines anderen. Welchen wähle ich?
help-several-answer-2011 = Jeden, dessen Formular für Sie passt, aber nur einen. Im Formular jedes Mitgliedstaats steht, wer es benutzen darf.
help-several-answer-2019 = Den, dessen Staatsangehörigkeit Sie haben. Wo Sie wohnen, spielt keine Rolle.
help-number-question = Warum werde ich nach einer Dokumentennummer oder persönlichen Nummer gefragt?
help-number-answer = Manche Mitgliedstaaten prüfen damit, ob es die unterzeichnende Person gibt. Das EU-Recht legt fest, welche Mitgliedstaaten danach fragen. Die Organisatorengruppe darf die Nummer für nichts anderes verwenden.
help-document-question = Mein Dokument steht nicht in der Liste.
help-document-answer = Für diesen Mitgliedstaat zählen nur die Dokumente in der Liste. Vielleicht besitzen Sie ein anderes davon, oder das Formular eines anderen Mitgliedstaats passt für Sie.
help-warning-question = Die Seite sagt, dass meine Nummer ungewöhnlich aussieht, aber sie stimmt.
help-warning-answer = Kreuzen Sie dann „Es ist richtig so, wie ich es eingegeben habe“ an und drücken Sie noch einmal auf die Schaltfläche. Ihre Unterstützungsbekundung wird unverändert erfasst.
help-again-question = Ich weiß nicht, ob ich schon unterzeichnet habe. Darf ich noch einmal unterzeichnen?
help-again-answer = Es ist nicht nötig, schadet aber nicht: Jede Person zählt nur einmal.
help-other-question = Darf ich für jemand anderen unterzeichnen?
help-other-answer = Nein. Alle unterzeichnen persönlich. Sie dürfen jemandem beim Eingeben helfen, wenn die Person bei Ihnen ist und es möchte.
help-withdraw-question = Kann ich meine Unterstützung zurückziehen?
help-withdraw-answer = Ja, mit dem Quittungscode, den Sie nach dem Unterzeichnen erhalten haben, solange die Sammlung läuft.
help-receipt-question = Ich habe meinen Quittungscode verloren.
help-receipt-answer = Er kann nicht noch einmal angezeigt werden, denn der Server weiß nicht, welcher Ihrer ist. Ihre Unterstützungsbekundung bleibt gültig. Wenn Sie sie herausnehmen lassen wollen, schreiben Sie der Organisatorengruppe.
help-robot-question = Was tut der Schutz vor automatischen Eingaben?
help-robot-answer = Ihr Gerät löst eine kleine Rechenaufgabe, die ein bis zwei Sekunden dauert. Für eine einzelne Person ist das nichts; für jemanden, der Millionen falscher Unterstützungsbekundungen senden will, ist es viel. Dritte sind nicht beteiligt.
help-scripts-question = Kann ich ohne Skripte oder mit einem Bildschirmleseprogramm unterzeichnen?
help-scripts-answer = Ja. Jedes Feld hat eine Beschriftung, und jede Meldung ist mit ihrem Feld verknüpft. Ohne Skripte treten sechs Ziffern an die Stelle der Prüfung: Sie können sie in einem Bild lesen oder in Ihrer Sprache anhören.
help-next-question = Was geschieht, nachdem ich unterzeichnet habe?
help-next-answer = Ihre Unterstützungsbekundung bleibt bis zum Ende der Sammlung versiegelt. Dann wird sie von der Behörde Ihres Mitgliedstaats geprüft und danach vernichtet.
help-contact-question = Etwas funktioniert nicht, oder ich habe eine andere Frage.
help-contact-answer = Schreiben Sie der Organisatorengruppe. Bitte schicken Sie ihr nicht Ihre Dokumentennummer oder persönliche Nummer.

## Accessibility

accessibility-title = Barrierefreiheit
accessibility-intro = Alle sollen hier unterzeichnen können, mit jedem Gerät, mit und ohne Behinderung.
accessibility-aim = Diese Website ist so gebaut, dass sie die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, und die europäische Norm EN 301 549 erfüllt.
accessibility-ways-heading = Wie man sie benutzen kann
accessibility-way-keyboard = Allein mit der Tastatur, mit einem Bildschirmleseprogramm, mit Sprache oder mit einem Taster.
accessibility-way-large = Auf das Vierfache vergrößert, mit eigenen Farben und eigenem Kontrast, hell oder dunkel, mit oder ohne Bewegung.
accessibility-way-simple = Auf alten Telefonen und über langsame Leitungen, in Textbrowsern, ohne Skripte, auf Papier.
accessibility-way-no-puzzle = Ohne Rätsel: eine Prüfung, die von selbst abläuft, oder sechs Ziffern zum Lesen oder Anhören, wie es Ihnen passt.
accessibility-way-time = Ohne Eile: Eine geöffnete Seite bleibt zwölf Stunden lang gültig.
accessibility-tested-heading = Wie geprüft wurde
accessibility-tested-text = Vor jeder neuen Version untersucht ein Programm jede Seite in jeder Sprache, Darstellung und Breite. Programme finden nicht alles.
accessibility-problem-heading = Wenn Ihnen etwas im Weg steht
accessibility-problem-text = Schreiben Sie der Organisatorengruppe, was Sie tun wollten und was geschah. Bitte schicken Sie ihr nicht Ihre Dokumentennummer oder persönliche Nummer.

## The certificate

certificate-title = Bescheinigung
certificate-intro = Bevor Unterstützungsbekundungen online gesammelt werden dürfen, wird das System von der Behörde des Mitgliedstaats geprüft, in dem sie gespeichert werden. Sie bescheinigt, dass es die rechtlichen Anforderungen erfüllt.
certificate-rehearsal = Dies ist ein Probelauf. Für das System gibt es keine Bescheinigung, und was hier gesammelt wird, ist nirgends gültig.
certificate-none = Die Bescheinigung ist hier noch nicht veröffentlicht. Bis dahin dürfen keine Unterstützungsbekundungen gesammelt werden.
certificate-authority = Bescheinigende Behörde
certificate-date = Datum der Bescheinigung
certificate-number = Nummer der Bescheinigung
certificate-download = Bescheinigung lesen

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Diese Anfrage war nicht zu verstehen
failure-400-what = Etwas daran war anders, als diese Seite es sendet. Es wurde nichts erfasst.
failure-400-next = Gehen Sie zurück zur Initiative und beginnen Sie dort.
failure-404-title = Diese Seite gibt es nicht
failure-404-what = Vielleicht ist die Adresse falsch geschrieben oder veraltet.
failure-404-next = Gehen Sie zur Initiative: Von dort erreichen Sie alle Seiten.
failure-405-title = Auf diesem Weg geht es nicht
failure-405-what = Die Adresse gibt es, aber auf diese Art von Anfrage antwortet sie nicht. Es wurde nichts erfasst.
failure-405-next = Gehen Sie zur Initiative und benutzen Sie dort das Formular.
failure-408-title = Das hat zu lange gedauert
failure-408-what = Ihre Anfrage kam nicht vollständig an. Es wurde nichts erfasst.
failure-408-next = Prüfen Sie Ihre Verbindung, gehen Sie zurück und drücken Sie noch einmal auf die Schaltfläche.
failure-413-title = Das waren zu viele Daten
failure-413-what = Die Anfrage war größer als jedes Formular dieser Website. Es wurde nichts erfasst.
failure-413-next = Gehen Sie zurück, kürzen Sie Ihre Eingaben und drücken Sie noch einmal auf die Schaltfläche.
failure-415-title = Das Formular kam in einem unbekannten Format an
failure-415-what = Diese Website nimmt Formulare nur so an, wie ein Browser sie sendet. Es wurde nichts erfasst.
failure-415-next = Gehen Sie zur Initiative und benutzen Sie dort das Formular.
failure-422-title = Bitte prüfen Sie Ihre Eingaben
failure-422-what = Etwas fehlt oder ist falsch. Es wurde noch nichts erfasst.
failure-422-next = Gehen Sie zurück zum Formular: Neben jedem Feld steht, was zu tun ist.
failure-429-title = Zu viele Versuche
failure-429-what = Aus Ihrem Netzwerk kamen in kurzer Zeit sehr viele Anfragen. Es wurde nichts erfasst.
failure-429-next = Warten Sie einige Minuten und versuchen Sie es dann noch einmal.
failure-431-title = Ihr Browser hat zu viel gesendet
failure-431-what = Der Kopf der Anfrage war zu groß, vielleicht wegen vieler Cookies. Es wurde nichts erfasst.
failure-431-next = Öffnen Sie die Seite in einem privaten Fenster und versuchen Sie es noch einmal.
failure-500-title = Bei uns ist etwas schiefgegangen
failure-500-what = Es liegt nicht an Ihnen. Wenn Sie gerade auf die Schaltfläche gedrückt und keinen Quittungscode gesehen haben, gehen Sie bitte davon aus, dass nichts erfasst wurde.
failure-500-next = Versuchen Sie es in einigen Minuten noch einmal. Falls Sie doch schon unterzeichnet hatten, zählen Sie trotzdem nur einmal.
failure-503-title = Bitte versuchen Sie es gleich noch einmal
failure-503-what = Es sind zu viele Menschen gleichzeitig hier, oder der Server startet gerade. Es wurde nichts erfasst.
failure-503-next = Warten Sie einige Sekunden und versuchen Sie es noch einmal.
failure-reference = Wenn Sie uns deswegen schreiben, nennen Sie bitte diese Kennung: { $reference }
failure-home = Zur Initiative
failure-again = Noch einmal versuchen
