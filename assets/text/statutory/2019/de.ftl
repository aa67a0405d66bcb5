# Was Anhang III der Verordnung (EU) 2019/788 Unterzeichnende lesen lassen will, in eigenen Worten.
#
# Nicht amtlich. Der verbindliche Wortlaut ist der des Amtsblatts.

version = 2019-unofficial-1
unofficial = Dieser Wortlaut ist nicht amtlich. Der verbindliche steht im Amtsblatt der Europäischen Union.

form-title = Formular für eine Unterstützungsbekundung
form-for = Unterstützungsbekundung von Staatsangehörigen des Staates: { $state }
form-mandatory = Alle Felder sind auszufüllen, soweit nichts anderes angegeben ist.
who-title = Auszufüllen von
who-nationals = Staatsangehörigen dieses Mitgliedstaats.

declaration = Ich erkläre, dass meine Angaben in diesem Formular richtig sind und dass ich diese Bürgerinitiative bisher noch nicht unterstützt habe.

privacy-title = Datenschutzerklärung
privacy-gdpr-1 = Nach Artikel 13 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung) wird Ihnen mitgeteilt: Die personenbezogenen Daten in diesem Formular werden nur zur Unterstützung der Initiative verwendet. Sie werden den zuständigen nationalen Behörden zugänglich gemacht, damit diese die Unterstützungsbekundungen prüfen und bescheinigen können.
privacy-gdpr-2 = Soweit nötig, werden sie für Verwaltungs- oder Gerichtsverfahren weiterverarbeitet, die diese Initiative betreffen. Zu anderen Zwecken dürfen sie nicht verwendet werden.
privacy-gdpr-3 = Sie haben das Recht, von der Organisatorengruppe Auskunft über Ihre personenbezogenen Daten zu verlangen und sie berichtigen, löschen oder in ihrer Verarbeitung einschränken zu lassen.
privacy-gdpr-4 = Die Organisatorengruppe speichert Ihre Daten höchstens bis einen Monat nach der Vorlage der Initiative bei der Kommission oder bis 21 Monate nach Beginn der Sammlung, je nachdem, was früher eintritt. Bei Verwaltungs- oder Gerichtsverfahren dürfen sie bis höchstens einen Monat nach deren Ende gespeichert werden.
privacy-gdpr-5 = Unabhängig von anderen Rechtsbehelfen, die Ihnen offenstehen, können Sie jederzeit bei einer Datenschutzbehörde Beschwerde einlegen, insbesondere in dem Mitgliedstaat, in dem Sie wohnen, in dem Sie arbeiten oder in dem Ihrer Ansicht nach das Recht verletzt wurde.
privacy-gdpr-6 = Verantwortlich im Sinne des Datenschutzrechts ist die Person, die die Organisatorengruppe vertritt, oder die juristische Person, die zur Verwaltung der Initiative gegründet wurde. Die Kontaktdaten stehen im Register der Kommission und auf der Website der Initiative.

note-no-signature = Eine Unterschrift ist nicht nötig, wenn das Formular online eingereicht wird.
mark-online = Diese Unterstützungsbekundungen wurden online gesammelt.
mark-limited = PERSONENBEZOGENE DATEN – WEITERGABE NUR AN DEN BETROFFENEN MITGLIEDSTAAT
