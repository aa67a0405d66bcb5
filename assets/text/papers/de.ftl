# Cista, Deutsch. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Seite { $page } von { $count }
paper-made = Mit Cista erstellt am { $date }
paper-rehearsal = Probelauf: Alles auf diesem Papier ist erfunden, und nichts davon zählt.
paper-model-2011 = Muster: Anhang { $reference } der Verordnung (EU) Nr. 211/2011, in eigenen Worten. Das verbindliche Muster steht im Amtsblatt der Europäischen Union.
paper-model-2019 = Muster: Anhang { $reference } der Verordnung (EU) 2019/788, in eigenen Worten. Das verbindliche Muster steht im Amtsblatt der Europäischen Union.

paper-initiative-heading = Die Initiative
paper-initiative-title = Titel der Initiative
paper-initiative-subject = Gegenstand
paper-initiative-period = Sammlungszeitraum
paper-initiative-register = Seite im Register der Kommission
paper-organisers-heading = Die Organisatorengruppe
paper-organisers-others = Weitere Mitglieder
paper-organisers-address = Postanschrift

paper-count-column = Anzahl
paper-count-online = Online unterzeichnet
paper-count-paper = Auf Papier unterzeichnet
paper-count-esigned = Mit fortgeschrittener elektronischer Signatur unterzeichnet
paper-count-states = Mitgliedstaaten, in denen die Mindestzahl erreicht ist

paper-sign-heading = Erklärung und Unterschriften
paper-sign-place = Ort und Datum
paper-sign-representative = Unterschrift der Vertretungsperson
paper-sign-substitute = Unterschrift der Stellvertretung
paper-sign-entity = Unterschrift für die Rechtsperson
paper-sign-authority = Unterschrift und Amtssiegel

## The guide: the first page of a package

paper-guide-title = Unterstützungsbekundungen zur Überprüfung
paper-guide-intro = Dieses Paket enthält die Unterstützungsbekundungen einer Europäischen Bürgerinitiative für Ihren Mitgliedstaat. Diese Anleitung sagt, was darin ist, wie man es öffnet und zählt, was Sie zurückschicken und wann es zu vernichten ist.
paper-guide-authority = Für die zuständige Behörde dieses Mitgliedstaats

paper-guide-part = Dies ist Teil { $page } von { $count }. Jeder Teil ist ein eigenes Paket; die Zahlen unten gelten für alle Teile zusammen.
paper-guide-holds-heading = Was das Paket enthält
paper-guide-packaged = Zu überprüfende Unterstützungsbekundungen, eine je Person
paper-guide-alternatives = Alternativen: andere Formulare derselben Personen
paper-guide-namesakes = Unterstützungsbekundungen mit Namensgleichheit
paper-guide-repeats = Wiederholungen, weggelassen
paper-guide-withdrawn = Zurückgezogen, weggelassen
paper-guide-failures = Nicht lesbar, im Manifest genannt
paper-guide-submissions = Eingegangene Formulare insgesamt
paper-guide-sum = Die eingegangenen Formulare sind die Summe aus Unterstützungsbekundungen, Alternativen, Wiederholungen, zurückgezogenen und nicht lesbaren.
paper-guide-alternatives-text = Alternativen: Wer mehrmals mit verschiedenen Angaben unterzeichnet hat, steht einmal unter den Unterstützungsbekundungen. Die anderen Formulare sind in den Dateien, deren Name mit { $example } beginnt, jedes mit der Kennung der Unterstützungsbekundung, zu der es gehört. Erweist sich diese als ungültig, können Sie ihre Alternativen prüfen. Von jeder Person zählt höchstens ein Formular.
paper-guide-namesakes-text = Namensgleichheit: Manche Personen haben gleiche Namen und, wo das Formular danach fragt, das gleiche Geburtsdatum, aber eine andere Nummer, ein anderes Dokument oder einen anderen Mitgliedstaat. Es können zwei Personen sein oder eine. Eine eigene Liste nennt sie nach ihrer Kennung. Sie entscheiden.
paper-guide-remarks-text = { $count ->
    [one] Bemerkungen: Zu { $count } Unterstützungsbekundung ist etwas anzumerken. Eine eigene Liste nennt sie nach ihrer Kennung.
   *[other] Bemerkungen: Zu { $count } Unterstützungsbekundungen ist etwas anzumerken. Eine eigene Liste nennt sie nach ihrer Kennung.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } Unterstützungsbekundung kam aus einem Netz, das ungewöhnlich viele auf einmal geschickt hat. Das allein macht sie nicht weniger gültig.
   *[other] { $count } Unterstützungsbekundungen kamen aus Netzen, die ungewöhnlich viele auf einmal geschickt haben. Das allein macht keine davon weniger gültig.
}

paper-guide-files-heading = Die Dateien
paper-guide-files-name = Name der Datei
paper-guide-file-guide = diese Anleitung
paper-guide-file-request = der Antrag auf Überprüfung
paper-guide-file-certificate = eine leere Bescheinigung zum Ausfüllen
paper-guide-file-xml = Unterstützungsbekundungen im XML-Format der Kommission, zum Einlesen
paper-guide-file-csv = dieselben Unterstützungsbekundungen als Tabelle
paper-guide-file-pdf = dieselben Unterstützungsbekundungen in der Form des Formulars, zum Lesen oder Drucken
paper-guide-file-alternatives = die Alternativen
paper-guide-file-namesakes = die Liste der Namensgleichheiten
paper-guide-file-remarks = die Liste der Bemerkungen
paper-guide-file-committee = die öffentlichen Angaben zum Schlüssel der Organisatorengruppe, mit dem das Manifest signiert ist
paper-guide-file-manifest = Zahlen und der SHA-256-Wert jeder anderen Datei
paper-guide-file-signature = die elektronische Signatur der Organisatorengruppe unter dem Manifest

paper-guide-count-heading = Wie man zählt
paper-guide-count-text = In einer CSV-Tabelle ist jede Zeile nach der ersten ein Formular, in einer XML-Datei jedes Element { $field }. Die Zahlen müssen mit den hier genannten übereinstimmen.

paper-guide-sample-heading = Wie man eine Zufallsstichprobe zieht
paper-guide-sample-text = Wenn Sie eine Stichprobe überprüfen, zieht dieser Befehl eine und gibt den Vertrauensbereich an. Wählen Sie den Startwert selbst, etwa durch Würfeln: Niemand darf ihn vorher kennen. Bewahren Sie ihn auf, dann können alle dieselbe Stichprobe noch einmal ziehen.

paper-guide-import-heading = Wie man einliest
paper-guide-import-xml = Die XML-Dateien haben die Elemente der Sammelsoftware der Kommission, sodass Programme, die dafür gemacht sind, sie lesen können.
paper-guide-import-csv = Die CSV-Tabellen sind in UTF-8, mit Kommas zwischen den Zellen. Lesen Sie jede Spalte als Text ein, damit keine Nummer ihre führenden Nullen verliert. Ein Apostroph vor dem ersten Zeichen einer Zelle verhindert, dass eine Tabellenkalkulation sie für eine Formel hält: Er gehört nicht zu dem, was eingegeben wurde.

paper-guide-return-heading = Was Sie zurückschicken, und bis wann
paper-guide-return-text = Schicken Sie den Kontaktpersonen eine Bescheinigung, die sagt, wie viele Unterstützungsbekundungen gültig sind. Sie ist kostenlos. Sie können die leere verwenden oder ein eigenes Formular.
paper-guide-return-deadline = Die Verordnung gibt Ihnen drei Monate ab dem Tag, an dem Sie den Antrag erhalten haben.
paper-guide-return-received = Erhalten am
paper-guide-return-due = Bescheinigung fällig bis

paper-guide-destroy-heading = Wann das Paket zu vernichten ist
paper-guide-destroy-2011 = Vernichten Sie das Paket, alles daraus Gefertigte und jede Kopie spätestens einen Monat nach dem Ausstellen der Bescheinigung. Nur was Verwaltungs- oder Gerichtsverfahren brauchen, darf länger aufbewahrt werden, bis eine Woche nach der endgültigen Entscheidung.
paper-guide-destroy-2019 = Vernichten Sie das Paket, alles daraus Gefertigte und jede Kopie spätestens drei Monate nach dem Abschluss der Überprüfung. Nur was Verwaltungs- oder Gerichtsverfahren brauchen, darf länger aufbewahrt werden, bis einen Monat nach deren Ende.
paper-guide-questions = Fragen? Schreiben Sie den Kontaktpersonen:

## How to open a package: on the guide and on the letter

paper-open-heading = Wie man das Paket öffnet
paper-open-place = Öffnen Sie es an einem Computer, den nur die Personen benutzen können, die überprüfen.
paper-open-age = Das Paket ist für den age-Schlüssel Ihrer Behörde verschlüsselt. Geben Sie an dem Computer mit dem geheimen Schlüssel ein:
paper-open-age-passphrase = Das Paket ist mit age unter einer Passphrase aus acht Wörtern verschlüsselt. Geben Sie diesen Befehl ein, dann die Passphrase:
paper-open-gpg = Das Paket ist für das OpenPGP-Zertifikat Ihrer Behörde verschlüsselt. Geben Sie an dem Computer mit dem geheimen Schlüssel ein:
paper-open-cms = Das Paket ist für das X.509-Zertifikat Ihrer Behörde verschlüsselt. Geben Sie an dem Computer mit dem geheimen Schlüssel ein:
paper-open-zip = Das Paket ist ein ZIP-Archiv, mit AES-256 unter einer Passphrase aus acht Wörtern verschlüsselt. Öffnen Sie das Archiv mit einem Programm, das AES kennt, zum Beispiel 7-Zip, und geben Sie die Passphrase ein. Das Programm, mit dem Windows selbst ZIP-Archive öffnet, kennt AES nicht. In einem Terminal lautet der Befehl:
paper-open-letter = Die Passphrase kommt zu Ihnen in einem Brief, auf einem anderen Weg.
paper-open-either = Dasselbe Paket gibt es in zwei Formen, und eine davon genügt.
paper-open-plain = Das Paket ist nicht verschlüsselt. Bewahren Sie es so auf, dass niemand sonst es lesen kann.
paper-open-verify = Lassen Sie dann diesen Befehl jede Datei mit dem Manifest vergleichen:
paper-open-fault = Lässt sich das Paket nicht öffnen oder weicht eine Datei vom Manifest ab, machen Sie nicht weiter. Schreiben Sie den Kontaktpersonen, die es noch einmal schicken können.

## The request for verification

paper-request-title = Antrag auf Überprüfung von Unterstützungsbekundungen
paper-request-authority = An die zuständige Behörde dieses Mitgliedstaats
paper-request-text = Die unten genannte Organisatorengruppe bittet Sie, die beigefügten Unterstützungsbekundungen zu überprüfen und zu bescheinigen, wie viele davon gültig sind. Dies ist ihr einziger Antrag an Ihren Mitgliedstaat.
paper-request-signatories = Unterzeichnende aus diesem Mitgliedstaat
paper-request-all = Unterzeichnende in allen Mitgliedstaaten
paper-request-enclosures-heading = Beigefügte Unterstützungsbekundungen
paper-request-system-heading = Bescheinigung des Online-Sammelsystems
paper-request-system-enclosed = Eine Kopie der Bescheinigung liegt bei.
paper-request-system-none = Es wurde nichts online unterzeichnet, sodass keine Bescheinigung nötig ist.
paper-request-declaration = Ich erkläre, dass die Angaben in diesem Antrag richtig sind und dass die Unterstützungsbekundungen so gesammelt wurden, wie die Verordnung es verlangt.

## The letter with the passphrase

paper-letter-title = Die Passphrase eines Pakets
paper-letter-confidential = Vertraulich: nur für die Behörde, die das Paket öffnen soll
paper-letter-text = Die acht Wörter in diesem Brief öffnen das hier genannte Paket mit Unterstützungsbekundungen. Brief und Paket reisen getrennt.
paper-letter-package = Name des Pakets
paper-letter-size = Größe in Byte
paper-letter-words-heading = Die acht Wörter
paper-letter-words-text = Geben Sie sie in kleinen Buchstaben und in dieser Reihenfolge ein, mit einem Bindestrich zwischen zwei Wörtern und ohne Leerzeichen.
paper-letter-compare = Bevor Sie das Paket öffnen, vergleichen Sie seinen Namen, seine Größe und seinen SHA-256-Wert mit den Angaben in diesem Brief.
paper-letter-apart-heading = Bevor er zugestellt ist
paper-letter-apart-text = Bringen Sie diesen Brief auf einem anderen Weg als das Paket: von Hand, als Einschreiben oder am Telefon vorgelesen. Wer beides hat, kann die Unterstützungsbekundungen lesen.
paper-letter-destroy-heading = Danach
paper-letter-destroy-text = Schließen Sie diesen Brief weg, solange Sie ihn brauchen, und vernichten Sie ihn, sobald Sie das Paket geöffnet haben.

## The blank form for signing on paper

paper-form-initiative-heading = Von der Organisatorengruppe ausgefüllt, wie registriert
paper-form-sheet = Drucken Sie dieses Formular auf ein einziges Blatt; beide Seiten dürfen benutzt werden. Alle auf diesem Blatt unterzeichnen für denselben Mitgliedstaat.
paper-form-write = Schreiben Sie in Großbuchstaben, eine Person in jeder Zeile. Alle unterschreiben selbst.
paper-form-documents = Anerkannte Dokumente und Nummern
paper-form-residence = Ständiger Wohnsitz: Straße, Hausnummer, Postleitzahl, Ort, Land
paper-form-signature = Datum und Unterschrift
paper-form-return = Das unterschriebene Blatt bitte bringen oder schicken an

## The blank certificate of the authority

paper-certificate-title = Bescheinigung über die Zahl der gültigen Unterstützungsbekundungen
paper-certificate-authority = Name und Anschrift der zuständigen Behörde
paper-certificate-text = Die hier genannte Behörde hat die Unterstützungsbekundungen für die hier genannte Initiative überprüft und bescheinigt für diesen Mitgliedstaat:
paper-certificate-valid = Zahl der gültigen Unterstützungsbekundungen
paper-certificate-words = Dieselbe Zahl in Worten
paper-certificate-received = Zahl der erhaltenen Unterstützungsbekundungen
paper-certificate-free = Diese Bescheinigung wird kostenlos ausgestellt.
paper-certificate-voluntary-heading = Freiwillig und kein Teil der Bescheinigung
paper-certificate-voluntary-text = Die Verordnung verlangt diese Zahlen nicht. Sie helfen der Organisatorengruppe abzuschätzen, wie viele Unterstützungsbekundungen anderswo gültig sind, und zu erfahren, was Unterzeichnende falsch machen.
paper-certificate-all = Jede Unterstützungsbekundung wurde geprüft.
paper-certificate-sample = Eine Zufallsstichprobe wurde geprüft. Unterstützungsbekundungen in der Stichprobe:
paper-certificate-invalid = Ungültige Unterstützungsbekundungen insgesamt
paper-certificate-reason = Warum sie ungültig sind
paper-reason-unknown = Die Person wurde nicht gefunden
paper-reason-age = Am Tag der Unterzeichnung zu jung
paper-reason-repeat = Die Person hatte schon unterzeichnet
paper-reason-number = Dokument oder Nummer ist falsch oder nicht mehr gültig
paper-reason-state = Für diesen Mitgliedstaat nicht unterzeichnungsberechtigt
paper-reason-incomplete = Etwas fehlt oder ist nicht lesbar
paper-reason-signature = Die Unterschrift auf Papier fehlt
paper-reason-date = Nicht im Sammlungszeitraum unterzeichnet
paper-reason-other = Andere Gründe

## The submission to the Commission

paper-submission-title = Einreichung einer Bürgerinitiative bei der Europäischen Kommission
paper-submission-text = Die Organisatorengruppe reicht die hier genannte Initiative ein, zusammen mit den Bescheinigungen der zuständigen Behörden.
paper-submission-valid-heading = Bescheinigte Unterstützungsbekundungen
paper-submission-valid = Gültige Unterstützungsbekundungen
paper-submission-certificate = Zuständige Behörde und Datum ihrer Bescheinigung
paper-submission-met = Beide Bedingungen sind erfüllt: mindestens { $goal } gültige Unterstützungsbekundungen insgesamt und die Mindestzahl in mindestens { $states } Mitgliedstaaten.
paper-submission-not-met = Die Bedingungen sind noch nicht erfüllt: Nötig sind { $goal } gültige Unterstützungsbekundungen insgesamt und die Mindestzahl in mindestens { $states } Mitgliedstaaten.
paper-submission-funding-heading = Unterstützung und Finanzierung
paper-submission-funding-text = Jede Quelle von Unterstützung und Finanzierung, die mehr als 500 Euro gegeben hat. Gibt es keine, streichen Sie die Zeilen durch.
paper-submission-funding-source = Wer gegeben hat
paper-submission-funding-amount = Betrag in Euro
paper-submission-enclosed = { $count ->
    [one] { $count } Bescheinigung einer zuständigen Behörde liegt bei.
   *[other] { $count } Bescheinigungen zuständiger Behörden liegen bei.
}
paper-submission-declaration = Ich erkläre, dass die Angaben in diesem Formular richtig sind und dass alle Verfahren und Bedingungen der Verordnung eingehalten wurden.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = PERSONENBEZOGENE DATEN
mark-limited-distribution = NUR FÜR DEN BETREFFENDEN MITGLIEDSTAAT BESTIMMT

## The sheet of a recovery share, for its custodian

sheet-title = Wiederherstellungsanteil { $number } von { $shares }
sheet-lead = Dieses Blatt ist einer von { $shares } Anteilen am Komiteeschlüssel, der die Unterstützungsbekundungen öffnet. Je { $quorum } davon öffnen gemeinsam alles; weniger öffnen nichts und verraten nichts.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Schlüsselbeauftragte Person
sheet-fact-number = Anteil
sheet-fact-number-value = { $number } von { $shares }
sheet-fact-quorum = Nötig zum Öffnen
sheet-fact-quorum-value = Je { $quorum } von { $shares } Anteilen
sheet-fact-date = Gemacht am
sheet-fact-set = Satz von Anteilen
sheet-fact-set-value = { $set } (Generation { $generation } des Schlüssels, Ausgabe { $edition } seiner Anteile)
sheet-fact-thumbprint = Fingerabdruck des Komiteeschlüssels
sheet-fact-file = Datei

sheet-groups-heading = Das Geheimnis, in { $count } Gruppen
sheet-groups-note = Tippen Sie die Gruppen in ihrer Reihenfolge ein, in kleinen oder großen Buchstaben. O gilt als 0, I und L gelten als 1. Das letzte Zeichen einer Gruppe prüft die anderen, sodass das Programm sagt, welche Gruppe Sie noch einmal ansehen müssen.
sheet-qr = QR-Code, der diesen Anteil enthält

sheet-keep-heading = Sicher aufbewahren
sheet-keep-place = Bewahren Sie dieses Blatt in einem verschlossenen Umschlag auf, wo nur Sie herankommen, und nicht dort, wo ein anderer Anteil liegt.
sheet-keep-photo = Fotografieren, kopieren oder verschicken Sie es nie. Wer es gesehen hat, hat Ihren Anteil.
sheet-keep-network = Tippen oder scannen Sie es nie in ein Telefon oder in einen Computer, der mit einem Netz verbunden ist.
sheet-keep-file-locked = Die Datei { $file } enthält denselben Anteil unter Ihrer Passphrase. Dieses Blatt braucht keine Passphrase.
sheet-keep-file-open = Die Datei { $file } enthält denselben Anteil ungeschützt. Bewahren Sie sie im selben Umschlag auf, oder vernichten Sie sie.

sheet-check-heading = Jedes Jahr prüfen
sheet-check-how = Nehmen Sie einen Computer ohne Netz: Der Tresor prüft dieses Blatt, ebenso der Befehl { $command }. Sie brauchen dazu niemanden sonst.
sheet-check-tell = Sagen Sie dann der Organisatorengruppe die Nummer Ihres Anteils und den Tag, und sonst nichts, was hier steht.

sheet-help-heading = Wenn etwas geschieht
sheet-help-lost = Verloren, beschädigt oder von jemandem gesehen: Sagen Sie es sofort der Organisatorengruppe. Die anderen können dann neue Anteile machen.
sheet-help-leave = Wenn Sie es nicht mehr aufbewahren können: Übergeben Sie es persönlich, und lassen Sie die Organisatorengruppe neue Anteile machen.
sheet-help-called = Wenn dieser Satz zurückgefordert wird: Vernichten Sie das Blatt und die Datei, und sagen Sie der Organisatorengruppe, dass Sie es getan haben.
sheet-help-open = Wenn die Sammlung geöffnet wird: Bringen Sie dieses Blatt selbst, und vergleichen Sie den Fingerabdruck.

# Lines and a table to fill in by hand.
sheet-handed-heading = Übergeben
sheet-handed-date = Datum
sheet-handed-custodian = Unterschrift der schlüsselbeauftragten Person
sheet-handed-organiser = Unterschrift eines Mitglieds der Organisatorengruppe
sheet-checks-heading = Jährliche Prüfungen
sheet-checks-date = Datum
sheet-checks-place = Wo
sheet-checks-signature = Unterschrift

sheet-footer = Geheim: Anteil { $number } des Satzes { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Der öffentliche Schlüssel des Komitees
sheet-committee-lead = Dieses Blatt ist öffentlich und öffnet nichts. Es sagt dem Server, für wen er die Unterstützungsbekundungen versiegelt, und zeigt, ob ein Anteil der richtige ist.
sheet-committee-fact-shares = Anteile
sheet-committee-fact-shares-value = { $shares }, von denen je { $quorum } gemeinsam öffnen
sheet-committee-fact-signer = Fingerabdruck des Schlüssels, der die Pakete signiert
sheet-committee-qr = QR-Code, der alle öffentlichen Angaben enthält
sheet-committee-use-heading = Was damit zu tun ist
sheet-committee-use-thumbprint = Alle Anwesenden schreiben den Fingerabdruck auf und vergleichen ihn mit dem auf der Datenschutzseite der Website, bevor die Sammlung beginnt.
sheet-committee-use-server = Die Datei { $file } kommt zum Server: Bei der Einrichtung wird nach ihr gefragt.
sheet-committee-use-copy = Alle Schlüsselbeauftragten behalten eine Kopie dieses Blatts oder der Datei: Damit lässt sich ein Anteil allein und zu Hause prüfen.
sheet-committee-footer = Öffentlich: Komiteeschlüssel, Satz { $set }

## The statements of support, in the layout of the statutory form

statements-part = Teil { $page } von { $count }
statements-count = { $count ->
    [one] { $count } Unterstützungsbekundung auf diesen Seiten
   *[other] { $count } Unterstützungsbekundungen auf diesen Seiten
}
statements-number = Nr.
statements-residence = Wohnsitz (Straße, Hausnummer, Postleitzahl, Ort, Land)
statements-birth = Geburtsdatum und Geburtsort
statements-document = Nummer und Art des Dokuments
statements-signed = Unterzeichnet am, und Kennung
statements-name-at-birth = Bei der Geburt: { $name }
statements-fathers-name = Vatersname: { $name }
statements-issued-by = Ausgestellt von: { $authority }
statements-alternative = Alternative zu { $identifier }: Höchstens eine der beiden zählt.
statements-undrawn = { $count ->
    [one] { $count } Zeichen, das hier keine Schrift darstellen kann, steht als Nummer in eckigen Klammern; in den anderen Dateien steht es, wie es eingegeben wurde.
   *[other] { $count } Zeichen, die hier keine Schrift darstellen kann, stehen als Nummern in eckigen Klammern; in den anderen Dateien stehen sie, wie sie eingegeben wurden.
}
statements-table = Unterstützungsbekundungen, eine in jeder Zeile
