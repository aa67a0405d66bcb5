# Cista, Deutsch. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – der Tresor
vault-frame-name = Der Tresor
vault-frame-navigation = Aufgaben in der Reihenfolge einer Sammlung
vault-frame-home = Übersicht
vault-frame-offline = Dieser Computer hat kein Netz. Nichts verlässt ihn.
vault-frame-network = An diesem Computer ist ein Netz eingeschaltet ({ $device }). Ziehen Sie das Kabel und schalten Sie das WLAN aus, bevor Sie etwas eingeben.
vault-frame-swap = Dieser Computer kann seinen Arbeitsspeicher auf eine Platte schreiben. Nehmen Sie den Tresor-Stick, oder lassen Sie den Auslagerungsspeicher abschalten, bevor Sie einen Anteil eingeben.
vault-frame-idle = Wenn hier { $minutes } Minuten lang niemand etwas tut, wird alles Geheime gelöscht und die Sitzung endet.
vault-frame-step = Schritt { $step } von { $steps }
vault-frame-next = Was als Nächstes kommt
vault-frame-final = Das lässt sich nicht rückgängig machen
vault-frame-back-button = Zurück
vault-frame-continue-button = Weiter
vault-home-sitting = Eine Sitzung ist im Gange: { $name }. Sie ist dort, wo Sie sie verlassen haben.
vault-frame-resume-button = Damit fortfahren
vault-frame-stop-button = Sitzung beenden und alles löschen
vault-frame-wrong = Bitte sehen Sie sich das noch einmal an
vault-frame-detail = Was das Programm dazu sagt (auf Englisch)

## The first page

vault-home-title = Was möchten Sie tun?
vault-home-intro = Dieses Programm läuft nur auf diesem Computer. Es zeigt einen Schritt pro Seite, und jede Seite sagt, was als Nächstes kommt und was sich nicht rückgängig machen lässt.
vault-home-interrupted = Hier wurde eine Schlüsselzeremonie am { $date } abgebrochen. Der Schlüssel war nur im Arbeitsspeicher und ist verloren. Beginnen Sie neu, und vernichten Sie die Blätter und Dateien jener Zeremonie.
vault-home-interrupted-shares = { $count ->
    [one] { $count } Anteil davon war schon übergeben: Fordern Sie ihn zurück.
   *[other] { $count } Anteile davon waren schon übergeben: Fordern Sie sie zurück.
}
vault-task-ceremony = Die Schlüsselzeremonie abhalten
vault-task-ceremony-text = Den Schlüssel des Komitees erzeugen und allen Schlüsselbeauftragten je einen Anteil geben. Etwa eine Stunde, bevor die Sammlung beginnt.
vault-task-rehearsal = Das Öffnen proben
vault-task-rehearsal-text = Mit echten Anteilen zeigen, dass sich eine Probe-Unterstützungsbekundung vom Server öffnen lässt. Erst dann kann die Sammlung beginnen.
vault-task-check = Einen Anteil prüfen
vault-task-check-text = Feststellen, ob Ihr Anteil noch gut ist, allein und zu Hause. Fünf Minuten, alle drei Monate.
vault-task-open = Die Sammlung öffnen
vault-task-open-text = Wenn das Sammeln zu Ende ist: die Anteile zusammenfügen und für jeden Mitgliedstaat ein Paket machen.
vault-task-renew = Die Anteile erneuern
vault-task-renew-text = Wenn die Schlüsselbeauftragten wechseln: einen neuen Satz Anteile für denselben Schlüssel machen.
vault-task-verify = Eine Datei überprüfen
vault-task-verify-text = Erfahren, was eine Sammlung oder ein Paket ist, ob es vollständig ist und was es enthält. Dafür braucht es keinen Anteil.

## Who may enter

vault-door-title = Diese Adresse öffnet den Tresor nicht
vault-door-text = Die Adresse, die das Programm zeigt, gilt nur einmal und nur in einem Browser. Drücken Sie dort, wo das Programm gestartet wurde, die Eingabetaste, und nehmen Sie die neue Adresse.
vault-failure-title = Das hat nicht geklappt
vault-failure-form = Die Seite war zu alt oder kam nicht vom Tresor. Es ist nichts geschehen. Gehen Sie zur Übersicht zurück und versuchen Sie es noch einmal.
vault-failure-large = Was Sie gesendet haben, ist größer als alles, was diese Seite annimmt. Es ist nichts geschehen. Wählen Sie eine andere Datei.
vault-failure-missing = Diese Seite gibt es nicht. Gehen Sie zur Übersicht zurück.
vault-failure-ours = Im Programm ist etwas schiefgegangen. Es wurde nichts geschrieben. Gehen Sie zur Übersicht zurück und versuchen Sie es noch einmal.
vault-failure-order = Dieser Schritt ist jetzt nicht möglich. Die Seite zeigt, wo die Sitzung steht.
vault-failure-home-button = Zur Übersicht

## Ending a sitting

vault-stop-title = Diese Sitzung beenden?
vault-stop-text = Alles Geheime, das diese Sitzung im Arbeitsspeicher hält, wird gelöscht. Dateien, die schon geschrieben sind, bleiben, wo sie sind.
vault-stop-ceremony = Anteile, die noch nicht übergeben sind, gehen verloren. Solange nicht jeder Anteil übergeben ist, darf der Schlüssel nicht verwendet werden: Halten Sie eine neue Zeremonie ab.
vault-stop-button = Alles löschen und beenden
vault-stop-keep-button = Nein, weitermachen

## The ceremony: before it

vault-ceremony-title = Die Schlüsselzeremonie
vault-ceremony-intro = Was gesammelt wird, wird mit einem einzigen Schlüssel versiegelt. Er wird jetzt erzeugt, in Anteile geteilt und vergessen. Später können mehrere Schlüsselbeauftragte ihn gemeinsam wieder zusammenfügen, und niemand sonst.
vault-ceremony-need-heading = Was Sie brauchen
vault-ceremony-need-people = Die Schlüsselbeauftragten oder wenigstens zwei Menschen, die jeden Schritt beobachten. Niemand bleibt mit dem Computer allein.
vault-ceremony-need-computer = Einen Computer ohne Netz, am besten vom Tresor-Stick gestartet. Telefone bleiben draußen.
vault-ceremony-need-printer = Einen Drucker am Kabel. Behält er, was er gedruckt hat, muss er danach gelöscht oder vernichtet werden.
vault-ceremony-need-envelopes = Für alle Schlüsselbeauftragten je einen Umschlag und, wenn gewünscht, einen leeren Speicherstick.
vault-ceremony-need-stick = Einen weiteren Speicherstick für die öffentliche Datei, die zum Server kommt.
vault-ceremony-next = Sie legen fest, wie viele Anteile es gibt. Noch wird nichts erzeugt.
vault-ceremony-begin-button = Alle sind da: beginnen

## The ceremony: numbers and places

vault-numbers-title = Wie viele Anteile?
vault-numbers-intro = Alle Schlüsselbeauftragten behalten je einen Anteil. Die kleinere Zahl darunter sagt, wie viele zusammenkommen müssen.
vault-numbers-shares-label = Anteile, die gemacht werden, einer pro Person
vault-numbers-shares-hint = 2 bis 15. Ein Bürgerausschuss hat sieben Mitglieder: Sieben ist eine gute Zahl.
vault-numbers-quorum-label = Anteile, die zusammen die Sammlung öffnen
vault-numbers-quorum-hint = Mindestens 2. Drei von sieben heißt: Vier Anteile dürfen verloren gehen, und zwei Schlüsselbeauftragte zusammen können nichts ausrichten.
vault-numbers-impossible = Diese Zahlen passen nicht zusammen. Machen Sie 2 bis 15 Anteile, von denen mindestens 2 und höchstens alle nötig sind.
vault-numbers-fragile = Bei diesen Zahlen darf kein einziger Anteil verloren gehen. Geht einer verloren, ist alles Gesammelte für immer verloren. Machen Sie mindestens einen Anteil mehr, als nötig sind.
vault-numbers-fragile-label = Wir wissen, dass niemals ein Anteil verloren gehen darf
vault-numbers-place-label = Wohin die Dateien dieser Sitzung kommen
vault-numbers-place-hint = Dorthin kommen nur die öffentliche Datei und die Anteilsdateien, die jemand haben möchte.
vault-numbers-next = Sie geben an, wer die Schlüsselbeauftragten sind.

## The ceremony: custodians

vault-custodians-title = Wer sind die Schlüsselbeauftragten?
vault-custodians-intro = Auf jedem Blatt stehen der Name und die Anleitung, in der Sprache, die Sie hier wählen.
vault-custodians-person = Anteil { $number }
vault-custodians-name-label = Name der oder des Schlüsselbeauftragten
vault-custodians-language-label = Sprache des Blatts
vault-custodians-missing = Bitte geben Sie für jeden Anteil einen Namen an.
vault-custodians-next = Der Schlüssel wird erzeugt. Bis dahin können Sie noch zurückgehen und alles ändern.

## The ceremony: making the key

vault-make-title = Den Schlüssel erzeugen
vault-make-intro = Der Schlüssel wird im Arbeitsspeicher erzeugt, geteilt und sofort gelöscht. Er wird nirgends aufgeschrieben.
vault-make-summary = Es entstehen { $shares } Anteile. Je { $quorum } davon öffnen, was gesammelt wird.
vault-make-warning = Bleiben Sie von jetzt an, bis jeder Anteil übergeben ist. Wird das Programm vorher geschlossen, ist der Schlüssel verloren, und Sie halten eine neue Zeremonie ab.
vault-make-button = Jetzt den Schlüssel und seine { $shares } Anteile erzeugen

## The ceremony: handing over

vault-hand-title = Anteil { $number } für { $name }
vault-hand-count = { $given } von { $shares } Anteilen übergeben
vault-hand-leave = Auf den Bildschirm und das Papier sieht jetzt nur: { $name }.

vault-sheet-intro = Drucken Sie jetzt dieses Blatt. Es ist der Anteil: Wer es hat, hält einen Teil des Schlüssels.
vault-sheet-open-button = Das Blatt zum Drucken zeigen
vault-sheet-page-button = Das Blatt als Seite zeigen
vault-sheet-hint = Es öffnet sich in einem eigenen Fenster. Drucken Sie es dort, sehen Sie nach, ob jede Gruppe lesbar ist, und schließen Sie das Fenster. Speichern Sie es nicht.
vault-sheet-save-label = Kein Drucker da? Das Blatt als Datei speichern
vault-sheet-save-hint = Wer die Datei bekommt, hat den Anteil. Drucken Sie sie an einem Computer ohne Netz, und vernichten Sie danach den Speicherstick.
vault-sheet-save-button = Das Blatt speichern
vault-sheet-saved = Das Blatt wurde gespeichert: { $file }.
vault-sheet-next = Zwei Gruppen werden vom Papier vorgelesen, um zu zeigen, dass es lesbar ist. Es liest: { $name }.
vault-sheet-printed-button = Das Blatt ist gedruckt

vault-prove-intro = Vom gedruckten Blatt wird gelesen, nicht vom Bildschirm. Es liest: { $name }.
vault-prove-group-label = Gruppe { $group } auf dem Blatt
vault-prove-wrong = Gruppe { $group } ist nicht das, was auf dem Blatt stehen sollte. Lesen Sie sie noch einmal. Ist sie nicht lesbar, gehen Sie zurück und drucken Sie das Blatt erneut.
vault-prove-next = Sie können den Anteil auch als Datei speichern.
vault-prove-button = So steht es auf dem Blatt

vault-file-intro = Das Blatt genügt. Eine Datei auf einem Speicherstick ist bequemer zu verwenden und leichter zu kopieren. Das entscheidet: { $name }.
vault-file-none-label = Keine Datei, nur das Blatt
vault-file-locked-label = Eine Datei unter einer eigenen Passphrase
vault-file-plain-label = Eine Datei ohne Passphrase
vault-file-place-label = Wohin die Datei kommt
vault-file-passphrase-label = Passphrase, selbst gewählt
vault-file-passphrase-hint = Mindestens zwölf Zeichen: vier Wörter oder mehr. Wer sie vergisst, hat immer noch das Blatt.
vault-file-again-label = Die Passphrase noch einmal
vault-file-short = Die Passphrase ist zu kurz. Nehmen Sie mindestens zwölf Zeichen.
vault-file-differs = Die beiden Passphrasen sind nicht gleich. Geben Sie beide neu ein.
vault-file-button = Weiter
vault-file-fault = Die Datei konnte nicht geschrieben werden. Sehen Sie nach, ob der Speicherstick steckt und beschrieben werden darf, und versuchen Sie es noch einmal.

vault-over-intro = Stecken Sie das Blatt in seinen Umschlag und übergeben Sie es an: { $name }.
vault-over-saved = Der Anteil wurde auch gespeichert: { $file }.
vault-over-final = Danach vergisst das Programm den Anteil. Er kann nicht noch einmal gedruckt werden.
vault-over-next = Der nächste Anteil.
vault-over-next-last = Die öffentliche Datei für den Server.
vault-over-button = Übergeben an { $name }

## The ceremony: the public file and the end

vault-public-title = Die öffentliche Datei für den Server
vault-public-intro = Diese kleine signierte Datei sagt dem Server, für welchen Schlüssel er versiegelt. Sie enthält nichts Geheimes.
vault-public-saved = Sie wurde gespeichert: { $file }.
vault-public-thumbprint-label = Fingerabdruck des Komiteeschlüssels
vault-public-thumbprint-hint = Alle Schlüsselbeauftragten schreiben ihn auf oder haben ihn auf dem Blatt. Die öffentliche Website wird dieselben Zeichen zeigen: Zeigt sie andere, hat jemand den Schlüssel ausgetauscht.
vault-public-code-label = Dieselbe Datei als Code
vault-public-next = Bringen Sie die Datei zum Server und laden Sie sie dort. Proben Sie dann das Öffnen, bevor die Sammlung beginnt.
vault-public-button = Der Fingerabdruck ist aufgeschrieben
vault-end-title = Fertig und gelöscht
vault-end-ceremony = Der Schlüssel wurde erzeugt und vergessen. { $shares } Anteile sind bei ihren Schlüsselbeauftragten, und dieser Computer hat keinen mehr davon.
vault-end-renewal = Die neuen Anteile sind bei ihren Schlüsselbeauftragten, und dieser Computer hat keinen mehr davon.
vault-end-old = Die alten Anteile öffnen immer noch, was gesammelt wurde. Fordern Sie jeden nach seiner Nummer zurück und vernichten Sie ihn.
vault-end-written = Was geschrieben wurde
vault-end-nothing = Sonst wurde nichts geschrieben.
vault-end-off = Schalten Sie jetzt den Computer aus. Klappen Sie ihn nicht nur zu.

## Entering shares

vault-shares-title = Die Anteile eingeben
vault-shares-intro = Die Schlüsselbeauftragten geben nacheinander ihren Anteil ein, auf eine dieser Weisen. Die anderen sehen weg.
vault-shares-found-label = Eine Anteilsdatei, hier oder auf einem Speicherstick gefunden
vault-shares-found-none = Keine davon
vault-shares-count = { $given } von { $quorum } nötigen Anteilen
vault-shares-have = Anteil { $number } ist da und gut.
vault-shares-file-label = Oder eine Anteilsdatei von anderswo
vault-shares-passphrase-label = Ihre Passphrase, falls sie eine hat
vault-shares-groups-label = Oder die Gruppen vom Blatt
vault-shares-groups-hint = Tippen Sie alle Gruppen hintereinander. Groß oder klein, mit oder ohne Leerzeichen.
vault-shares-code-label = Oder was ein Scanner aus dem Code gelesen hat
vault-shares-nothing = Geben Sie einen Anteil auf eine dieser Weisen ein: als Datei, in Gruppen oder als Code.
vault-shares-add-button = Diesen Anteil hinzufügen
vault-shares-enough = Es sind genug Anteile. Sie können weitergehen.
vault-shares-next = Die Anteile bleiben im Arbeitsspeicher, bis diese Aufgabe erledigt ist, und werden dann gelöscht.

vault-share-not-a-share = Das ist kein Wiederherstellungsanteil. Nehmen Sie die Datei, die die Zeremonie geschrieben hat, oder die Gruppen auf dem Blatt.
vault-share-groups = { $count ->
    [one] Gruppe { $groups } ist vertippt. Vergleichen Sie sie mit dem Blatt.
   *[other] Die Gruppen { $groups } sind vertippt. Vergleichen Sie sie mit dem Blatt.
}
vault-share-length = Das sind { $count } Gruppen, ein Anteil hat aber { $max }. Sehen Sie nach, ob eine ausgelassen oder doppelt eingegeben wurde.
vault-share-damaged = Der Anteil ist beschädigt oder vertippt. Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt.
vault-share-foreign = Dieser Anteil gehört zum Schlüssel eines anderen Komitees. Nehmen Sie den aus dieser Zeremonie.
vault-share-wrong = Das ist nicht der Anteil { $number }, den die Zeremonie gemacht hat. Nehmen Sie den Anteil einer anderen Person, und sagen Sie es der Organisatorengruppe.
vault-share-repeated = Anteil { $number } ist schon da. Jeder Anteil zählt einmal.
vault-share-locked = Diese Datei ist mit einer Passphrase verschlossen. Wählen Sie sie noch einmal und geben Sie die Passphrase ein.
vault-share-passphrase = Die Passphrase öffnet diese Datei nicht. Wählen Sie die Datei noch einmal und geben Sie die Passphrase erneut ein.
vault-share-large = Diese Datei ist zu groß für einen Anteil. Wählen Sie die Datei, deren Name mit share beginnt.

## Checking one share

vault-check-title = Prüfen Sie Ihren Anteil
vault-check-intro = Tun Sie das allein. Sie brauchen Ihren Anteil und die öffentliche Datei committee.json, die alle haben dürfen: Die Organisatorengruppe schickt sie Ihnen.
vault-check-record-label = Die öffentliche Datei committee.json
vault-check-record-file-label = Oder diese Datei von anderswo
vault-check-record-wrong = Das ist keine öffentliche Datei einer Zeremonie, oder sie wurde verändert. Bitten Sie die Organisatorengruppe um committee.json.
vault-check-button = Den Anteil prüfen
vault-check-good-title = Ihr Anteil ist gut
vault-check-good = Anteil { $number } von { $shares } ist genau so, wie die Zeremonie ihn gemacht hat. Legen Sie ihn an seinen Platz zurück, und sagen Sie der Organisatorengruppe, dass Sie ihn heute geprüft haben.
vault-check-bad-title = Der Anteil wurde nicht angenommen
vault-check-thumbprint = Er gehört zum Komiteeschlüssel mit diesem Fingerabdruck. Vergleichen Sie ihn mit dem, den Sie aufgeschrieben haben.
vault-check-wiped = Was Sie eingegeben haben, ist schon gelöscht.
vault-check-again-button = Einen weiteren Anteil prüfen

## The rehearsal

vault-rehearsal-title = Das Öffnen proben
vault-rehearsal-intro = Der Server hat eine Probe-Unterstützungsbekundung so versiegelt, wie er echte versiegeln wird, und die Organisatorengruppe hat Ihnen die Datei rehearsal.json gebracht. Echte Anteile öffnen sie hier, und die Antwort geht zum Server zurück.
vault-rehearsal-file-label = Die Datei rehearsal.json vom Server
vault-rehearsal-other-label = Oder diese Datei von anderswo
vault-rehearsal-file-wrong = Das ist keine Probe eines Servers, oder sie wurde verändert. Bitten Sie den Betreiber, sie neu zu machen.
vault-rehearsal-next = Sie geben so viele Anteile ein, wie die Sammlung brauchen wird.
vault-rehearsal-failed = Die Anteile sind gut, aber die Probe-Unterstützungsbekundung lässt sich nicht öffnen. Die Sammlung darf nicht beginnen: Sagen Sie es dem Betreiber und der Organisatorengruppe.
vault-rehearsal-done-title = Die Probe-Unterstützungsbekundung ging auf
vault-rehearsal-done = Die Antwort wurde gespeichert: { $file }. Sie enthält nichts Geheimes. Bringen Sie sie zum Server; das Prüfprotokoll wird sagen, welche Anteile verwendet wurden, nach Nummern.
vault-rehearsal-place-label = Wohin die Antwort kommt

## Opening: the collection

vault-open-title = Welche Sammlung?
vault-open-intro = Wählen Sie die versiegelte Sammlung, die der Server exportiert hat. Sie wird durchgesehen, bevor jemand einen Anteil eingibt.
vault-open-found-label = Sammlungen auf diesem Computer und seinen Speichersticks
vault-open-none = Keine gefunden. Stecken Sie den Speicherstick ein und laden Sie diese Seite neu, oder tippen Sie ein, wo die Datei liegt.
vault-open-path-label = Oder wo die Datei liegt
vault-open-path-hint = Der ganze Pfad, mit einem Schrägstrich am Anfang.
vault-open-path-wrong = Diese Datei gibt es nicht, oder sie lässt sich nicht lesen. Sehen Sie nach, ob der Stick steckt.
vault-open-look-button = Ansehen
vault-open-look-next = Die Datei wird vom ersten bis zum letzten Byte überprüft. Bei einer großen dauert das einige Minuten.

vault-facts-title = Ist das die richtige Sammlung?
vault-facts-whole = Die Datei ist vollständig und von dem Server signiert, der gesammelt hat.
vault-facts-rehearsal = Das ist eine Probe. Sie enthält keine echten Unterstützungsbekundungen.
vault-facts-name = Name der Sammlung
vault-facts-initiative = Registriernummer
vault-facts-exported = Exportiert am
vault-facts-server = Fingerabdruck des Serverschlüssels
vault-facts-committee = Fingerabdruck des Komiteeschlüssels
vault-facts-digest = SHA-256 der Datei
vault-facts-generation = Generation des Schlüssels
vault-facts-compare = Vergleichen Sie die beiden Fingerabdrücke mit denen, die die Schlüsselbeauftragten aufgeschrieben haben. Weicht einer ab, hören Sie hier auf.
vault-facts-compare-label = Beide Fingerabdrücke sind die aufgeschriebenen
vault-facts-compare-missing = Bitte vergleichen Sie erst die Fingerabdrücke, und bestätigen Sie es hier.
vault-facts-submissions = Einreichungen
vault-facts-withdrawn = Zurückgezogen
vault-facts-state = Mitgliedstaat
vault-facts-total = Alle zusammen
vault-facts-next = Die Schlüsselbeauftragten geben ihre Anteile ein.
vault-facts-button = Es ist die richtige

## Opening: recipients, files, place

vault-recipients-title = Wer wird jedes Paket lesen?
vault-recipients-intro = Jedes Paket wird für die Behörde eines Mitgliedstaats verschlüsselt. Eine Behörde, die keinen Schlüssel gegeben hat, bekommt eine Passphrase aus acht Wörtern, gedruckt in einem Brief.
vault-recipients-approved = Von der Organisatorengruppe freigegeben: { $thumbprint }
vault-recipients-letter = Eine Passphrase, in einem Brief
vault-recipients-file = Der Schlüssel in { $file }
vault-recipients-wrong = Der Schlüssel für { $state } ist nicht zu verwenden. Wählen Sie einen anderen oder den Brief.
vault-recipients-hint = Schlüssel werden in den Dateien neben der Sammlung gesucht. Vergleichen Sie den Fingerabdruck am Telefon mit der Behörde, bevor Sie einen wählen.
vault-recipients-next = Sie wählen die Dateien und wohin sie kommen.

vault-packages-title = Was kommt in die Pakete?
vault-packages-formats-label = Dateien in jedem Paket
vault-packages-xml-label = XML, das die Programme der Behörden lesen
vault-packages-csv-label = Eine Tabelle in CSV, für eine Tabellenkalkulation
vault-packages-pdf-label = PDF, die Unterstützungsbekundungen als Formulare
vault-packages-formats-missing = Wählen Sie wenigstens eine Art von Dateien.
vault-packages-part-label = Höchstens so viele Unterstützungsbekundungen in einem Teil
vault-packages-part-hint = Große Pakete werden geteilt. 250 000 ist für die meisten Behörden richtig.
vault-packages-part-wrong = Geben Sie eine ganze Zahl von 1 000 bis 10 000 000 an.
vault-packages-place-label = Wohin die Pakete kommen
vault-packages-place-hint = Dort entsteht ein neuer Ordner. Es sollte etwa so viel Platz sein, wie die Sammlung braucht, mit PDF das Dreifache.
vault-packages-next = Die Sammlung wird geöffnet, und die Pakete entstehen. Das kann eine Weile dauern und lässt sich unterbrechen und fortsetzen.
vault-packages-warning = Von hier an sind die Unterstützungsbekundungen im Arbeitsspeicher dieses Computers. Auf die Platte kommen sie nur verschlüsselt.
vault-packages-button = Die Sammlung öffnen und die Pakete machen

## Long work

vault-work-title = Bitte warten
vault-work-intro = Diese Seite erneuert sich selbst. Sie können sie offen lassen und nichts tun.
vault-work-verifying = Die Datei wird überprüft.
vault-work-epochs = Der Schlüssel öffnet die Sammlung.
vault-work-sorting = Die Unterstützungsbekundungen werden verglichen, damit jede Person einmal zählt.
vault-work-packaging = Das Paket wird gemacht für: { $state }.
vault-work-other = Das Programm arbeitet.
vault-work-percent = { $percent } % dieses Teils

## Opening: what came of it

vault-result-title = Die Pakete sind fertig
vault-result-place = Sie liegen in { $place }.
vault-result-adds-up = Über jede Einreichung ist Rechenschaft gegeben: Die Spalten gehen auf.
vault-result-packaged = Im Paket
vault-result-repeats = Wiederholungen
vault-result-alternatives = Alternativen, getrennt aufbewahrt
vault-result-failures = Nicht geöffnet
vault-result-package = Paket
vault-result-explain = Eine Wiederholung ist eine zweite Einreichung derselben Person mit denselben Angaben; eine Alternative hat andere Angaben, und die Behörde kann sie stattdessen zählen. Beide zählen zusammen einmal.
vault-result-failures-heading = Einreichungen, die sich nicht öffnen ließen
vault-result-failures-none = Jede Einreichung ließ sich öffnen.
vault-result-failures-more = Das Verzeichnis manifest.json nennt alle { $count }.
vault-result-reason-unknown-epoch = der Sammlung fehlt, was sie öffnet
vault-result-reason-unsigned-epoch = nicht vom Server signiert
vault-result-reason-foreign-epoch = von einem anderen Server oder für einen anderen Schlüssel gemacht
vault-result-reason-does-not-open = verändert oder für etwas anderes versiegelt
vault-result-reason-not-a-statement = enthält keine Unterstützungsbekundung
vault-result-reason-no-form = passt zu keinem Formular dieses Mitgliedstaats
vault-result-reason-withdrawn = auch als zurückgezogen vermerkt
vault-result-reason-other = aus einem Grund, der in manifest.json steht
vault-result-letters-heading = Briefe zum Drucken
vault-result-letters = Schicken Sie jeden Brief auf einem anderen Weg als sein Paket: Wer beides hat, kann alles lesen. Drucken Sie die Briefe jetzt und löschen Sie sie dann.
vault-result-wiped = Die Anteile und der Schlüssel sind gelöscht.
vault-result-next = Übergeben Sie jedes Paket seiner Behörde. Auf der ersten Seite steht, was die Behörde damit tut.
vault-result-done-button = Fertig

## Renewal

vault-renew-title = Die Anteile erneuern
vault-renew-intro = Neue Schlüsselbeauftragte bekommen neue Anteile desselben Schlüssels. So viele alte Anteile, wie nötig sind, kommen noch einmal zusammen.
vault-renew-revokes-nothing = Auch die alten Anteile bleiben gültig. Wer die Sammlung nicht mehr öffnen können soll, muss das alte Blatt zurückgeben. Geht das nicht, erzeugen Sie stattdessen einen neuen Schlüssel.
vault-renew-record-label = Die öffentliche Datei des Schlüssels, committee.json
vault-renew-next = Die Schlüsselbeauftragten geben die alten Anteile ein.

## Verifying

vault-verify-title = Eine Datei überprüfen
vault-verify-intro = Wählen Sie eine Sammlung, ein Paket, einen Ordner mit Paketen oder eine öffentliche Datei. Es wird nichts verändert, und nichts Geheimes ist nötig.
vault-verify-found-label = Gefunden auf diesem Computer und seinen Speichersticks
vault-verify-button = Überprüfen
vault-verify-good-title = Alles ist vollständig
vault-verify-bad-title = Etwas stimmt nicht
vault-verify-collection = Eine versiegelte Sammlung, vollständig und von ihrem Server signiert.
vault-verify-package = Ein Paket für { $state }: Jede Datei ist so, wie sein Manifest sagt.
vault-verify-opening = Alles, was beim Öffnen geschrieben wurde: Jedes Paket ist so, wie sein Manifest sagt.
vault-verify-share = Ein Wiederherstellungsanteil. Legen Sie ihn weg; prüfen Sie ihn unter „Einen Anteil prüfen“.
vault-verify-ceremony = Die öffentliche Datei einer Schlüsselzeremonie, unverändert. Je { $quorum } von { $shares } Anteilen öffnen, was damit versiegelt ist.
vault-verify-encrypted = Eine verschlüsselte Datei. Entschlüsseln Sie sie erst mit dem Schlüssel oder der Passphrase, und überprüfen Sie dann den Inhalt.
vault-verify-other = Eine Datei von Cista, vollständig.
vault-verify-unknown = Das ist nichts, was Cista macht. Wählen Sie eine Sammlung, ein Paket oder seinen Ordner oder eine öffentliche Datei.
vault-verify-unreadable = Das lässt sich nicht lesen. Sehen Sie nach, ob der Pfad stimmt und der Stick steckt.
vault-verify-changed = Es wurde verändert, abgeschnitten oder beschädigt. Vertrauen Sie nichts darin, und bitten Sie um eine neue Sendung.
vault-verify-held = Zeremonie abgehalten am
vault-verify-statements = Unterstützungsbekundungen darin

vault-sample-heading = Eine Stichprobe ziehen
vault-sample-text = Eine Behörde, die anhand einer Stichprobe prüft, zieht hier, welche Unterstützungsbekundungen sie ansieht. Derselbe Startwert gibt immer dieselbe Stichprobe, sodass alle sie wiederholen können.
vault-sample-size-label = Unterstützungsbekundungen in der Stichprobe
vault-sample-seed-label = Der eigene Startwert der Behörde
vault-sample-seed-hint = Wörter oder Zahlen, die niemand vorhersehen konnte, zum Beispiel gewürfelte. Schreiben Sie sie auf.
vault-sample-wrong = Geben Sie eine Zahl von Unterstützungsbekundungen an, höchstens so viele, wie es gibt, und einen Startwert.
vault-sample-button = Die Stichprobe ziehen
vault-sample-done = Es wurden { $count } Unterstützungsbekundungen gezogen. Die Liste wurde gespeichert: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Die Sammlung ist nicht vollständig, oder sie wurde verändert. Kopieren Sie sie noch einmal vom Server und vergleichen Sie ihr SHA-256.
vault-fault-signature = Die Sammlung ist nicht von dem Server signiert, den sie nennt. Vertrauen Sie nichts darin, und sagen Sie es der Organisatorengruppe.
vault-fault-shares = Die Anteile ergeben nicht den Schlüssel, mit dem diese Sammlung versiegelt ist. Sagen Sie es der Organisatorengruppe.
vault-fault-generation = Die Sammlung ist mit mehr als einem Schlüssel versiegelt, und auch die Anteile einer anderen Generation fehlen.
vault-fault-place = Dort kann nichts geschrieben werden, oder der Ordner ist nicht leer. Wählen Sie einen anderen Ort.
vault-fault-space = Die Pakete konnten nicht zu Ende geschrieben werden. Sehen Sie nach, ob Platz ist, und beginnen Sie noch einmal: Fertige Pakete bleiben erhalten.
vault-fault-recipient = Der Schlüssel einer Behörde ist nicht zu verwenden. Wählen Sie einen anderen oder den Brief.
vault-fault-moved = Die Sammlung hat sich beim Lesen verändert. Lassen Sie den Stick stecken, oder kopieren Sie die Datei erst auf diesen Computer.
vault-fault-program = Das Programm hat einen Fehler gemacht und nichts weiter geschrieben. Notieren Sie, was es unten sagt, und melden Sie es.

## Choosing a place

vault-place-here = Der Ordner, mit dem das Programm gestartet wurde: { $place }
vault-place-stick = Der Speicherstick { $place }
vault-place-none = Es wurde kein Speicherstick gefunden. Stecken Sie einen ein und laden Sie diese Seite neu.
vault-place-other-label = Oder ein anderer Ordner
vault-place-wrong = Diesen Ordner gibt es nicht, oder es kann nichts hineingeschrieben werden. Wählen Sie einen anderen.
