# Was Anhang III der Verordnung (EU) Nr. 211/2011 Unterzeichnende lesen lassen will, in eigenen Worten.
#
# Nicht amtlich. Der verbindliche Wortlaut ist der des Amtsblatts.

version = 2011-unofficial-1
unofficial = Dieser Wortlaut ist nicht amtlich. Der verbindliche steht im Amtsblatt der Europäischen Union.

form-title = Formular für eine Unterstützungsbekundung
form-for = Unterstützungsbekundung, die überprüft wird von: { $state }
form-mandatory = Alle Felder sind auszufüllen, soweit nichts anderes angegeben ist.
who-title = Auszufüllen von
who-residents = Unionsbürgerinnen und Unionsbürgern mit Wohnsitz in diesem Mitgliedstaat.
who-residents_or_nationals = Unionsbürgerinnen und Unionsbürgern mit Wohnsitz in diesem Mitgliedstaat oder von seinen Staatsangehörigen, wo auch immer sie ihren Wohnsitz haben.
who-residents_or_registered_nationals = Unionsbürgerinnen und Unionsbürgern mit Wohnsitz in diesem Mitgliedstaat oder von seinen Staatsangehörigen mit Wohnsitz im Ausland, die ihren nationalen Behörden den Wohnsitz mitgeteilt haben.
who-holders_of_personal_number = Unionsbürgerinnen und Unionsbürgern, denen dieser Mitgliedstaat eine persönliche Identifikationsnummer erteilt hat.
who-holders_of_document = Unionsbürgerinnen und Unionsbürgern, die eines der aufgeführten persönlichen Ausweisdokumente besitzen, das dieser Mitgliedstaat ausgestellt hat.
who-holders_of_number_or_document = Unionsbürgerinnen und Unionsbürgern, denen dieser Mitgliedstaat eine persönliche Identifikationsnummer erteilt oder eines der aufgeführten persönlichen Ausweisdokumente ausgestellt hat.

declaration = Ich erkläre, dass meine Angaben in diesem Formular richtig sind und dass ich diese vorgeschlagene Bürgerinitiative bisher noch nicht unterstützt habe.

privacy-title = Datenschutzerklärung
privacy-directive-1 = Nach Artikel 10 der Richtlinie 95/46/EG wird Ihnen mitgeteilt: Die personenbezogenen Daten in diesem Formular werden nur den zuständigen Behörden zugänglich gemacht, damit diese prüfen und bescheinigen können, wie viele gültige Unterstützungsbekundungen diese vorgeschlagene Bürgerinitiative erhalten hat (Artikel 8 der Verordnung (EU) Nr. 211/2011).
privacy-directive-2 = Soweit nötig, werden sie für Gerichts- oder Verwaltungsverfahren weiterverarbeitet, die diese vorgeschlagene Bürgerinitiative betreffen (Artikel 12 derselben Verordnung). Zu anderen Zwecken dürfen sie nicht verwendet werden.
privacy-directive-3 = Sie haben das Recht, Auskunft über Ihre personenbezogenen Daten zu erhalten.
privacy-directive-4 = Alle Unterstützungsbekundungen werden spätestens 18 Monate nach der Registrierung der vorgeschlagenen Bürgerinitiative vernichtet, bei Gerichts- oder Verwaltungsverfahren spätestens eine Woche nach deren Ende.
privacy-gdpr-1 = Nach den Artikeln 13 und 14 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung) wird Ihnen mitgeteilt: Die personenbezogenen Daten in diesem Formular werden den Organisatoren der Initiative zum Zweck der Sammlung zugänglich gemacht sowie den zuständigen Behörden, damit diese prüfen und bescheinigen können, wie viele gültige Unterstützungsbekundungen diese vorgeschlagene Bürgerinitiative erhalten hat (Artikel 8 und 9 der Verordnung (EU) Nr. 211/2011).
privacy-gdpr-2 = Soweit nötig, werden sie für Gerichts- oder Verwaltungsverfahren weiterverarbeitet, die diese vorgeschlagene Bürgerinitiative betreffen. Zu anderen Zwecken dürfen sie nicht verwendet werden.
privacy-gdpr-3 = Sie haben das Recht, von der für die Verarbeitung verantwortlichen Stelle Auskunft über Ihre personenbezogenen Daten zu erhalten und sie berichtigen, löschen oder in ihrer Verarbeitung einschränken zu lassen.
privacy-gdpr-4 = Ihre Daten werden höchstens bis einen Monat nach der Vorlage der Initiative bei der Kommission oder bis 18 Monate nach ihrer Registrierung gespeichert, je nachdem, was früher eintritt. Bei Gerichts- oder Verwaltungsverfahren dürfen sie bis höchstens eine Woche nach deren Ende gespeichert werden.
privacy-gdpr-5 = Unabhängig von anderen Rechtsbehelfen, die Ihnen offenstehen, können Sie jederzeit bei einer Datenschutzbehörde Beschwerde einlegen, insbesondere in dem Mitgliedstaat, in dem Sie wohnen, in dem Sie arbeiten oder in dem Ihrer Ansicht nach das Recht verletzt wurde.
privacy-gdpr-6 = Verantwortlich im Sinne des Datenschutzrechts sind die Organisatoren der Initiative und, für ihre eigene Tätigkeit, die zuständige Behörde. Die Kontaktdaten der Organisatoren stehen im Register der Kommission und auf der Website der Initiative.

note-no-signature = Eine Unterschrift ist nicht nötig, wenn das Formular online über ein System eingereicht wird, für das eine Bescheinigung vorliegt.
mark-online = Diese Unterstützungsbekundungen wurden online gesammelt.
mark-limited = PERSONENBEZOGENE DATEN – WEITERGABE NUR AN DEN BETROFFENEN MITGLIEDSTAAT
