# Cista, español. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Página { $page } de { $count }
paper-made = Hecho con Cista el { $date }
paper-rehearsal = Prueba: todo lo que figura en este papel es inventado, y nada de ello cuenta.
paper-model-2011 = Modelo: anexo { $reference } del Reglamento (UE) n.º 211/2011, con nuestras propias palabras. El modelo auténtico figura en el Diario Oficial de la Unión Europea.
paper-model-2019 = Modelo: anexo { $reference } del Reglamento (UE) 2019/788, con nuestras propias palabras. El modelo auténtico figura en el Diario Oficial de la Unión Europea.

paper-initiative-heading = La iniciativa
paper-initiative-title = Título de la iniciativa
paper-initiative-subject = Objeto
paper-initiative-period = Período de recogida
paper-initiative-register = Página en el registro de la Comisión
paper-organisers-heading = Los organizadores
paper-organisers-others = Otros organizadores
paper-organisers-address = Dirección postal

paper-count-column = Cuántas
paper-count-online = Firmadas en línea
paper-count-paper = Firmadas en papel
paper-count-esigned = Firmadas con firma electrónica avanzada
paper-count-states = Estados miembros en los que se alcanza el mínimo

paper-sign-heading = Declaración y firmas
paper-sign-place = Lugar y fecha
paper-sign-representative = Firma del representante
paper-sign-substitute = Firma del suplente
paper-sign-entity = Firma por la entidad jurídica
paper-sign-authority = Firma y sello oficial

## The guide: the first page of a package

paper-guide-title = Declaraciones de apoyo para verificar
paper-guide-intro = Este paquete contiene las declaraciones de apoyo a una iniciativa ciudadana europea para su Estado miembro. Esta guía dice qué hay en él, cómo abrirlo y contarlo, qué devolver y cuándo destruirlo.
paper-guide-authority = Para la autoridad competente de este Estado miembro

paper-guide-part = Esta es la parte { $page } de { $count }. Cada parte es un paquete por sí misma; los números de abajo son los de todas las partes juntas.
paper-guide-holds-heading = Qué contiene el paquete
paper-guide-packaged = Declaraciones de apoyo por verificar, una por persona
paper-guide-alternatives = Alternativas: otros formularios de las mismas personas
paper-guide-namesakes = Declaraciones con un homónimo
paper-guide-repeats = Repeticiones, excluidas
paper-guide-withdrawn = Retiradas por el firmante, excluidas
paper-guide-failures = No se pudieron leer, nombradas en el manifiesto
paper-guide-submissions = Formularios recibidos en total
paper-guide-sum = Los formularios recibidos son la suma de las declaraciones, las alternativas, las repeticiones, los retirados y los ilegibles.
paper-guide-alternatives-text = Alternativas: quien firmó varias veces con datos distintos figura una vez entre las declaraciones. Los demás formularios están en los archivos cuyo nombre empieza por { $example }, cada uno con el identificador de la declaración a la que pertenece. Si esa declaración resulta no ser válida, puede comprobar sus alternativas. Cuenta como mucho un formulario de cada persona.
paper-guide-namesakes-text = Homónimos: algunas personas comparten sus nombres y, donde el formulario la pide, su fecha de nacimiento, pero no su número, documento o Estado miembro. Pueden ser dos personas o una. Una lista aparte las nombra por su identificador. Usted decide.
paper-guide-remarks-text = { $count ->
    [one] Observaciones: hay algo que decir sobre { $count } declaración. Una lista aparte la nombra por su identificador.
   *[other] Observaciones: hay algo que decir sobre { $count } declaraciones. Una lista aparte las nombra por su identificador.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } declaración llegó de una red que envió de golpe una cantidad inusual. Solo por eso no es menos válida.
   *[other] { $count } declaraciones llegaron de redes que enviaron de golpe una cantidad inusual. Solo por eso ninguna es menos válida.
}

paper-guide-files-heading = Los archivos
paper-guide-files-name = Nombre del archivo
paper-guide-file-guide = esta guía
paper-guide-file-request = la solicitud de verificación
paper-guide-file-certificate = un certificado en blanco para rellenar
paper-guide-file-xml = las declaraciones en el formato XML de la Comisión, para importarlas
paper-guide-file-csv = las mismas declaraciones como tabla
paper-guide-file-pdf = las mismas declaraciones con la forma del formulario, para leer o imprimir
paper-guide-file-alternatives = las alternativas
paper-guide-file-namesakes = la lista de homónimos
paper-guide-file-remarks = la lista de observaciones
paper-guide-file-committee = los datos públicos de la clave de los organizadores, con la que se firma el manifiesto
paper-guide-file-manifest = los recuentos y el SHA-256 de cada uno de los demás archivos
paper-guide-file-signature = la firma electrónica del manifiesto por los organizadores

paper-guide-count-heading = Cómo contar
paper-guide-count-text = En una tabla CSV, cada fila después de la primera es un formulario; en un archivo XML, cada elemento { $field }. Los números deben ser los que se dan aquí.

paper-guide-sample-heading = Cómo extraer una muestra aleatoria
paper-guide-sample-text = Si verifica una muestra, esta orden extrae una y da el intervalo de confianza. Elija usted la semilla, por ejemplo tirando dados: nadie debe conocerla de antemano. Guárdela, y cualquiera podrá extraer de nuevo la misma muestra.

paper-guide-import-heading = Cómo importar
paper-guide-import-xml = Los archivos XML tienen los elementos del programa de recogida de la Comisión, de modo que los programas hechos para él pueden leerlos.
paper-guide-import-csv = Las tablas CSV están en UTF-8, con comas entre las celdas. Importe cada columna como texto, para que ningún número pierda sus ceros iniciales. Un apóstrofo delante del primer carácter de una celda evita que una hoja de cálculo la tome por una fórmula: no forma parte de lo que se escribió.

paper-guide-return-heading = Qué devolver, y hasta cuándo
paper-guide-return-text = Envíe a las personas de contacto un certificado que diga cuántas declaraciones de apoyo son válidas. Es gratuito. Puede usar el que va en blanco o un formulario propio.
paper-guide-return-deadline = El Reglamento le da tres meses desde el día en que recibió la solicitud.
paper-guide-return-received = Recibida el
paper-guide-return-due = Certificado antes del

paper-guide-destroy-heading = Cuándo destruir el paquete
paper-guide-destroy-2011 = Destruya el paquete, todo lo que se haya hecho con él y toda copia a más tardar un mes después de expedir el certificado. Solo lo que exijan procedimientos administrativos o judiciales puede conservarse más tiempo, hasta una semana después de la decisión definitiva.
paper-guide-destroy-2019 = Destruya el paquete, todo lo que se haya hecho con él y toda copia a más tardar tres meses después de terminar la verificación. Solo lo que exijan procedimientos administrativos o judiciales puede conservarse más tiempo, hasta un mes después de que terminen.
paper-guide-questions = ¿Preguntas? Escriba a las personas de contacto:

## How to open a package: on the guide and on the letter

paper-open-heading = Cómo abrir el paquete
paper-open-place = Ábralo en un ordenador que solo puedan usar quienes verifican.
paper-open-age = El paquete está cifrado para la clave age de su autoridad. En el ordenador que tiene la clave secreta, escriba:
paper-open-age-passphrase = El paquete está cifrado con age con una frase de contraseña de ocho palabras. Escriba esta orden y después la frase de contraseña:
paper-open-gpg = El paquete está cifrado para el certificado OpenPGP de su autoridad. En el ordenador que tiene la clave secreta, escriba:
paper-open-cms = El paquete está cifrado para el certificado X.509 de su autoridad. En el ordenador que tiene la clave secreta, escriba:
paper-open-zip = El paquete es un archivo ZIP, cifrado con AES-256 con una frase de contraseña de ocho palabras. Ábralo con un programa que conozca AES, como 7-Zip, y escriba la frase de contraseña. El programa con el que el propio Windows abre los archivos ZIP no conoce AES. En un terminal la orden es:
paper-open-letter = La frase de contraseña le llega en una carta, por otra vía.
paper-open-either = El mismo paquete viene en dos formas, y basta con una.
paper-open-plain = El paquete no está cifrado. Guárdelo donde nadie más pueda leerlo.
paper-open-verify = Después haga que esta orden compare cada archivo con el manifiesto:
paper-open-fault = Si el paquete no se abre, o un archivo difiere del manifiesto, no siga. Escriba a las personas de contacto, que pueden enviarlo de nuevo.

## The request for verification

paper-request-title = Solicitud de verificación de declaraciones de apoyo
paper-request-authority = A la autoridad competente de este Estado miembro
paper-request-text = Los organizadores nombrados abajo le piden que verifique las declaraciones de apoyo adjuntas y que certifique cuántas de ellas son válidas. Es su única solicitud a su Estado miembro.
paper-request-signatories = Firmantes de este Estado miembro
paper-request-all = Firmantes en todos los Estados miembros
paper-request-enclosures-heading = Declaraciones de apoyo adjuntas
paper-request-system-heading = Certificado del sistema de recogida en línea
paper-request-system-enclosed = Se adjunta una copia del certificado.
paper-request-system-none = Ninguna declaración se firmó en línea, por lo que no hace falta certificado.
paper-request-declaration = Declaro que los datos de esta solicitud son correctos y que las declaraciones de apoyo se recogieron como exige el Reglamento.

## The letter with the passphrase

paper-letter-title = La frase de contraseña de un paquete
paper-letter-confidential = Confidencial: solo para la autoridad que debe abrir el paquete
paper-letter-text = Las ocho palabras de esta carta abren el paquete de declaraciones de apoyo que se nombra aquí. La carta y el paquete viajan por separado.
paper-letter-package = Nombre del paquete
paper-letter-size = Tamaño en bytes
paper-letter-words-heading = Las ocho palabras
paper-letter-words-text = Escríbalas en minúsculas y en este orden, con un guion entre dos palabras y sin espacios.
paper-letter-compare = Antes de abrir el paquete, compare su nombre, su tamaño y su SHA-256 con los de esta carta.
paper-letter-apart-heading = Antes de entregarla
paper-letter-apart-text = Lleve esta carta por otra vía que el paquete: en mano, por correo certificado o leída por teléfono. Quien tiene ambos puede leer las declaraciones.
paper-letter-destroy-heading = Después
paper-letter-destroy-text = Guarde esta carta bajo llave mientras la necesite, y destrúyala en cuanto haya abierto el paquete.

## The blank form for signing on paper

paper-form-initiative-heading = Rellenado por los organizadores, tal como está registrado
paper-form-sheet = Imprima este formulario en una sola hoja; pueden usarse las dos caras. Todas las personas de esta hoja firman para el mismo Estado miembro.
paper-form-write = Escriba en mayúsculas, una persona en cada fila. Cada cual firma personalmente.
paper-form-documents = Documentos y números admitidos
paper-form-residence = Residencia permanente: calle, número, código postal, localidad, país
paper-form-signature = Fecha y firma
paper-form-return = Lleve o envíe la hoja firmada a

## The blank certificate of the authority

paper-certificate-title = Certificado del número de declaraciones de apoyo válidas
paper-certificate-authority = Nombre y dirección de la autoridad competente
paper-certificate-text = La autoridad nombrada aquí ha verificado las declaraciones de apoyo a la iniciativa nombrada aquí, y certifica para este Estado miembro:
paper-certificate-valid = Número de declaraciones de apoyo válidas
paper-certificate-words = El mismo número en letras
paper-certificate-received = Número de declaraciones de apoyo recibidas
paper-certificate-free = Este certificado se expide gratuitamente.
paper-certificate-voluntary-heading = Voluntario, y ajeno al certificado
paper-certificate-voluntary-text = El Reglamento no pide estas cifras. Ayudan a los organizadores a estimar cuántas declaraciones son válidas en otros lugares, y a saber en qué se equivocan los firmantes.
paper-certificate-all = Se comprobaron todas las declaraciones.
paper-certificate-sample = Se comprobó una muestra aleatoria. Declaraciones de la muestra:
paper-certificate-invalid = Declaraciones no válidas en total
paper-certificate-reason = Por qué no son válidas
paper-reason-unknown = No se encontró a la persona
paper-reason-age = Demasiado joven el día de la firma
paper-reason-repeat = La persona ya había firmado
paper-reason-number = El documento o el número es erróneo o ya no es válido
paper-reason-state = Sin derecho a firmar para este Estado miembro
paper-reason-incomplete = Falta algo o no se puede leer
paper-reason-signature = Falta la firma en el papel
paper-reason-date = No firmada dentro del período de recogida
paper-reason-other = Otras razones

## The submission to the Commission

paper-submission-title = Presentación de una iniciativa ciudadana a la Comisión Europea
paper-submission-text = Los organizadores presentan la iniciativa nombrada aquí, junto con los certificados de las autoridades competentes.
paper-submission-valid-heading = Declaraciones de apoyo certificadas
paper-submission-valid = Declaraciones válidas
paper-submission-certificate = Autoridad competente y fecha de su certificado
paper-submission-met = Se cumplen ambas condiciones: al menos { $goal } declaraciones válidas en total, y el mínimo en al menos { $states } Estados miembros.
paper-submission-not-met = Aún no se cumplen las condiciones: hacen falta { $goal } declaraciones válidas en total, y el mínimo en al menos { $states } Estados miembros.
paper-submission-funding-heading = Apoyo y financiación
paper-submission-funding-text = Cada fuente de apoyo y financiación que dio más de 500 euros. Si no hay ninguna, tache las filas.
paper-submission-funding-source = Quién lo dio
paper-submission-funding-amount = Importe en euros
paper-submission-enclosed = { $count ->
    [one] Se adjunta { $count } certificado de una autoridad competente.
   *[other] Se adjuntan { $count } certificados de autoridades competentes.
}
paper-submission-declaration = Declaro que los datos de este formulario son correctos y que se han observado todos los procedimientos y condiciones del Reglamento.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DATOS PERSONALES
mark-limited-distribution = DISTRIBUCIÓN LIMITADA AL ESTADO MIEMBRO DE QUE SE TRATE

## The sheet of a recovery share, for its custodian

sheet-title = Parte de recuperación { $number } de { $shares }
sheet-lead = Esta hoja es una de las { $shares } partes de la clave del comité, que abre las declaraciones de apoyo. Cualesquiera { $quorum } de ellas juntas lo abren todo; menos no abren nada ni revelan nada.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Custodio
sheet-fact-number = Parte
sheet-fact-number-value = { $number } de { $shares }
sheet-fact-quorum = Necesarias para abrir
sheet-fact-quorum-value = Cualesquiera { $quorum } de { $shares } partes
sheet-fact-date = Hecha el
sheet-fact-set = Juego de partes
sheet-fact-set-value = { $set } (generación { $generation } de la clave, edición { $edition } de sus partes)
sheet-fact-thumbprint = Huella de la clave del comité
sheet-fact-file = Archivo

sheet-groups-heading = El secreto, en { $count } grupos
sheet-groups-note = Escriba los grupos en su orden, en minúsculas o mayúsculas. O vale 0, e I y L valen 1. El último carácter de un grupo comprueba los demás, de modo que el programa le dice qué grupo debe mirar otra vez.
sheet-qr = Código QR que contiene esta parte

sheet-keep-heading = Guárdela bien
sheet-keep-place = Guarde esta hoja en un sobre cerrado, donde solo usted pueda llegar, y no donde otro custodio guarde una parte.
sheet-keep-photo = No la fotografíe, copie ni envíe nunca. Quien la ha visto tiene su parte.
sheet-keep-network = No la escriba ni la escanee nunca en un teléfono, ni en un ordenador conectado a una red.
sheet-keep-file-locked = El archivo { $file } contiene la misma parte con su frase de contraseña. Esta hoja no necesita ninguna.
sheet-keep-file-open = El archivo { $file } contiene la misma parte sin protección. Guárdelo en el mismo sobre, o destrúyalo.

sheet-check-heading = Compruébela cada año
sheet-check-how = Use un ordenador sin red: la caja fuerte comprueba esta hoja, y también la orden { $command }. Para eso no necesita a nadie más.
sheet-check-tell = Después diga a los organizadores el número de su parte y el día, y nada más de lo que aquí figura.

sheet-help-heading = Si ocurre algo
sheet-help-lost = Perdida, dañada o vista por otra persona: avise enseguida a los organizadores. Los demás pueden hacer entonces nuevas partes.
sheet-help-leave = Si ya no puede guardarla: entréguela en persona, y haga que los organizadores hagan nuevas partes.
sheet-help-called = Si se reclama este juego: destruya la hoja y el archivo, y diga a los organizadores que lo ha hecho.
sheet-help-open = Cuando se abra la recogida: traiga usted esta hoja, y compare la huella.

# Lines and a table to fill in by hand.
sheet-handed-heading = Entregada
sheet-handed-date = Fecha
sheet-handed-custodian = Firma del custodio
sheet-handed-organiser = Firma de un organizador
sheet-checks-heading = Comprobaciones anuales
sheet-checks-date = Fecha
sheet-checks-place = Lugar
sheet-checks-signature = Firma

sheet-footer = Secreto: parte { $number } del juego { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = La clave pública del comité
sheet-committee-lead = Esta hoja es pública y no abre nada. Dice al servidor para quién sellar las declaraciones de apoyo, y a un custodio si una parte es la correcta.
sheet-committee-fact-shares = Partes
sheet-committee-fact-shares-value = { $shares }, de las que cualesquiera { $quorum } abren juntas
sheet-committee-fact-signer = Huella de la clave que firma los paquetes
sheet-committee-qr = Código QR que contiene todos los datos públicos
sheet-committee-use-heading = Qué hacer con ella
sheet-committee-use-thumbprint = Todos los presentes anotan la huella y la comparan con la de la página del sitio sobre la protección de los datos, antes de que empiece la recogida.
sheet-committee-use-server = El archivo { $file } va al servidor: su instalación lo pide.
sheet-committee-use-copy = Cada custodio guarda una copia de esta hoja o del archivo: con ella se puede comprobar una parte a solas, en casa.
sheet-committee-footer = Público: clave del comité, juego { $set }

## The statements of support, in the layout of the statutory form

statements-part = Parte { $page } de { $count }
statements-count = { $count ->
    [one] { $count } declaración de apoyo en estas páginas
   *[other] { $count } declaraciones de apoyo en estas páginas
}
statements-number = N.º
statements-residence = Residencia (calle, número, código postal, localidad, país)
statements-birth = Fecha y lugar de nacimiento
statements-document = Número y tipo del documento
statements-signed = Firmada el, e identificador
statements-name-at-birth = Al nacer: { $name }
statements-fathers-name = Nombre del padre: { $name }
statements-issued-by = Expedido por: { $authority }
statements-alternative = Alternativa a { $identifier }: cuenta como mucho una de las dos.
statements-undrawn = { $count ->
    [one] { $count } carácter que ninguna fuente puede dibujar aquí figura con su número entre corchetes; los demás archivos lo contienen tal como se escribió.
   *[other] { $count } caracteres que ninguna fuente puede dibujar aquí figuran con su número entre corchetes; los demás archivos los contienen tal como se escribieron.
}
statements-table = Declaraciones de apoyo, una en cada fila
