# Cista, español. Todas las frases que lee quien visita el sitio público.
#
# Tratamiento: usted, sin escribir el pronombre si no hace falta; infinitivo en botones y enlaces. Comillas: «…». Raya: – entre espacios.
# Espacio de no separación antes de %.

## The frame of every page

frame-skip = Ir al contenido
frame-title = { $page } – { $initiative }
frame-description = Lea y apoye la iniciativa ciudadana europea «{ $title }».
frame-eyebrow = Iniciativa ciudadana europea
frame-languages = Idiomas
frame-navigation = Páginas sobre esta recogida
frame-home = Leer y firmar
frame-rehearsal = Esto es una prueba. Nada de lo que escriba aquí cuenta y ninguna autoridad lo recibirá. Utilice solo datos inventados.
frame-rehearsal-date = La prueba se desarrolla como si hoy fuera el { $date }.
frame-progress = Progreso
frame-privacy = Privacidad
frame-trust = Protección de sus datos
frame-certificate = Certificado
frame-withdraw = Retirar su apoyo
frame-help = Ayuda
frame-accessibility = Accesibilidad
frame-return = Volver al sitio { $site }
frame-source = Este sitio utiliza Cista, un programa de código abierto.
frame-noscript = Esta página funciona sin scripts. En lugar de una comprobación automática, le pedimos seis cifras que puede leer o escuchar.
frame-new-window = (abre el sitio web de la Comisión)

## The initiative

initiative-number = Número de registro
initiative-registered = Fecha de registro
initiative-collection = Recogida de declaraciones de apoyo
initiative-collection-period = Del { $from } al { $to }
initiative-register-link = Esta iniciativa en el registro de la Comisión
initiative-facts = Datos del registro
initiative-objectives = Lo que pide la iniciativa
initiative-annex = Anexo: más sobre el objeto, los objetivos y el contexto
initiative-read-all = Leer todo
initiative-website = Sitio web de la iniciativa
initiative-role-representative = Representante
initiative-role-substitute = Suplente
initiative-role-member = Miembro del grupo de organizadores
initiative-role-legal_entity = Entidad jurídica
initiative-email = Correo electrónico
initiative-original = Está leyendo la iniciativa en su idioma original.
initiative-translated = El idioma original de la iniciativa es el { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } declaración de apoyo
    [many] { $count } de declaraciones de apoyo
   *[other] { $count } declaraciones de apoyo
}
count-none = Aún no hay declaraciones de apoyo. La suya podría ser la primera.
count-goal = Se necesitan { $goal }, con un número mínimo en al menos { $states } Estados miembros.
count-as-of = Publicado el { $date }
count-trailing = Las cifras publicadas van siempre un poco por detrás del recuento exacto, para que nadie pueda deducir de ellas quién acaba de firmar.
count-more = Cifras por Estado miembro
count-bar = { $count } de { $goal }

## Choosing the Member State

state-heading = Elija su Estado miembro
state-intro-2011 = Cada Estado miembro pide datos distintos. Elija aquel en el que vive o del que tiene un documento o un número.
state-intro-2019 = Cada Estado miembro pide datos distintos. Elija aquel cuya nacionalidad tiene, viva donde viva. Si tiene varias nacionalidades, elija una.
state-label = Estado miembro
state-choose = Elija un Estado miembro
state-continue = Continuar
state-change = Elegir otro Estado miembro
state-chosen = Va a firmar para este Estado miembro: { $state }
state-only-once = Solo puede apoyar una iniciativa una vez, aunque le sirvan varios Estados miembros.
state-minimum-age = Debe tener al menos { $age } años el día en que firme.
state-minimum-age-calendar-year = Debe cumplir al menos { $age } años en el año en que firme.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Quienes tengan la ciudadanía de la Unión Europea y vivan en este Estado miembro.
who-residents_or_nationals = Quienes tengan la ciudadanía de la Unión Europea y vivan en este Estado miembro, y quienes tengan la nacionalidad de este, vivan donde vivan.
who-residents_or_registered_nationals = Quienes tengan la ciudadanía de la Unión Europea y vivan en este Estado miembro, y quienes tengan la nacionalidad de este, vivan en el extranjero y hayan comunicado su residencia a sus autoridades.
who-holders_of_personal_number = Quienes tengan la ciudadanía de la Unión Europea y un número de identificación personal de este Estado miembro.
who-holders_of_document = Quienes tengan la ciudadanía de la Unión Europea y uno de los documentos indicados abajo, expedido por este Estado miembro.
who-holders_of_number_or_document = Quienes tengan la ciudadanía de la Unión Europea y un número de identificación personal de este Estado miembro o uno de los documentos indicados abajo que este haya expedido.
who-nationals = Quienes tengan la nacionalidad de este Estado miembro, vivan donde vivan.

# What is particular to one State and regime.
who-note-2019-DE = Quienes tengan la nacionalidad alemana y vivan en el extranjero solo pueden firmar si su residencia está registrada en una embajada o un consulado de Alemania.
who-note-2019-EL = En Grecia cuenta el año de nacimiento: puede firmar quien cumpla { $age } años este año.
who-note-2011-UK = El Reino Unido fue un Estado miembro hasta el 31 de enero de 2020.

## The form

form-heading = Su declaración de apoyo
form-intro = Rellene todos los campos, salvo los marcados como opcionales. Escriba todo tal como aparece en sus documentos.
form-optional = (opcional)
form-group-name = Su nombre
form-group-residence = Dónde vive
form-group-birth = Su nacimiento
form-group-nationality = Su nacionalidad
form-group-document = Su documento o número
form-why = ¿Por qué se pregunta esto?
form-seen-by = Estos datos solo los ven la autoridad del Estado miembro que ha elegido y, cuando abren las declaraciones, los custodios de la clave designados por los organizadores. Una vez guardados, nadie puede leerlos en este servidor.
form-destroyed = Se destruyen a más tardar el { $date }.
form-example = Ejemplo: { $example }
form-choose = Elija una opción
form-declaration-heading = Lo que usted declara
form-warnings-heading = Compruebe esto una vez más
form-accept-warnings = Lo que he escrito es correcto.
form-accept-warnings-hint = Marque esta casilla después de compararlo con sus documentos. La declaración se registrará tal como está y decidirá la autoridad.
form-button = Apoyar «{ $title }»
form-button-hint = Su declaración se registra al pulsar este botón. A continuación recibe un resguardo con el que puede retirarla.
form-forget = Vaciar el formulario
form-forget-hint = Por si otra persona usa este dispositivo después: lo que ha escrito desaparece así también de este navegador.
form-read-first = Usted apoya la iniciativa tal como está registrada, con las palabras que figuran arriba.

date-hint = Día, mes y año, por ejemplo { $example }
date-day = Día
date-month = Mes
date-year = Año

field-given_names-label = Nombres de pila (todos)
field-given_names-hint = Todos sus nombres, como en su pasaporte o documento de identidad.
field-given_names-example = María Isabel
field-given_names-why = La autoridad de su Estado miembro compara su nombre con su registro, para que solo se cuenten personas reales.

field-family_names-label = Apellidos
field-family_names-hint = Como en su pasaporte o documento de identidad.
field-family_names-example = Romero Vidal
field-family_names-why = La autoridad de su Estado miembro compara su nombre con su registro, para que solo se cuenten personas reales.

field-name_at_birth-label = Apellidos de nacimiento
field-name_at_birth-hint = Si nunca han cambiado, escriba de nuevo sus apellidos actuales.
field-name_at_birth-example = Romero Vidal
field-name_at_birth-why = Es posible que en el registro de este Estado miembro figure con los apellidos que tenía al nacer.

field-fathers_name-label = Nombre del padre
field-fathers_name-hint = Como aparece en sus documentos.
field-fathers_name-example = Georgios
field-fathers_name-why = El registro de este Estado miembro distingue a las personas que se llaman igual por el nombre de su padre.

field-residence_street-label = Calle
field-residence_street-hint = La calle de su residencia permanente, sin el número. Si las calles no tienen nombre, escriba el del lugar o la finca.
field-residence_street-example = Calle de los Tilos
field-residence_street-why = La autoridad le encuentra en su registro por la dirección.

field-residence_number-label = Número de la calle
field-residence_number-hint = Con escalera, piso o puerta, si los hay.
field-residence_number-example = 12, 3.º B
field-residence_number-why = La autoridad le encuentra en su registro por la dirección.

field-residence_postcode-label = Código postal
field-residence_postcode-hint = El código postal de su residencia permanente.
field-residence_postcode-example = 46003
field-residence_postcode-why = La autoridad le encuentra en su registro por la dirección.

field-residence_city-label = Localidad
field-residence_city-hint = La ciudad o el pueblo de su residencia permanente.
field-residence_city-example = Valencia
field-residence_city-why = La autoridad le encuentra en su registro por la dirección.

field-residence_country-label = País
field-residence_country-hint = El país de su residencia permanente.
field-residence_country-example = España
field-residence_country-why = Indica a la autoridad si debe buscarle en el país o entre sus nacionales en el extranjero.

field-date_of_birth-label = Fecha de nacimiento
field-date_of_birth-hint = Día, mes y año.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Muestra que tiene edad para firmar y permite distinguirle de otras personas que se llaman igual.

field-place_of_birth-label = Lugar de nacimiento
field-place_of_birth-hint = Localidad y país, como en su pasaporte o documento de identidad.
field-place_of_birth-example = Burgos, España
field-place_of_birth-why = Permite distinguirle de otras personas que se llaman igual y nacieron el mismo día.

field-country_of_permanent_residence-label = País de residencia permanente
field-country_of_permanent_residence-hint = El país en el que tiene su residencia permanente. No hace falta la dirección.
field-country_of_permanent_residence-example = España
field-country_of_permanent_residence-why = Indica a la autoridad si debe buscarle en el país o entre sus nacionales en el extranjero.

field-nationality-label = Nacionalidad
field-nationality-hint = Debe tener la nacionalidad de un Estado miembro de la Unión Europea. Si tiene varias, elija una.
field-nationality-example = España
field-nationality-why = Solo quien tiene la ciudadanía de la Unión puede apoyar una iniciativa.

field-document_or_number_type-label = Tipo de documento o número
field-document_or_number_type-hint = Elija el que tenga a mano. Los nombres son los que se usan en ese Estado miembro.
field-document_or_number_type-example = Pasaporte
field-document_or_number_type-why = La autoridad debe saber en qué registro buscar el número.

field-document_or_number-label = Número
field-document_or_number-hint = Escríbalo exactamente como aparece en el documento. Los espacios y los guiones no importan.
field-document_or_number-example = 12345678Z
field-document_or_number-why = Este Estado miembro le encuentra en su registro solo por este número. Lo exige la ley; a los organizadores no les sirve para nada.

field-issuing_authority-label = Autoridad que expidió el documento
field-issuing_authority-hint = Como aparece en el documento, por ejemplo el municipio o el ministerio.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = En este Estado miembro los municipios expiden documentos, y el número por sí solo no basta para encontrarlos.

## The lines beside the button

beside-heading = Antes de pulsar el botón
beside-seen = Solo la ven la autoridad de su Estado miembro y los custodios de la clave designados por los organizadores
beside-destroyed = Se destruye a más tardar el { $date }
beside-certified = Sistema certificado por: { $authority }
beside-not-certified = Una prueba: este sistema no está certificado
beside-where = Sellada, en un servidor de la Unión Europea

## The check that a person signs

work-running = Comprobando…
work-done = Comprobación superada.
work-failed = La comprobación no ha funcionado en este dispositivo. Vuelva a cargar la página o use las cifras en su lugar.
work-use-digits = Usar cifras en su lugar
work-slow = En este momento firman muchísimas personas, por lo que la comprobación tarda algo más de lo habitual.
work-sending = La comprobación aún está en marcha. En cuanto se supere, su declaración se enviará automáticamente.
digits-heading = Seis cifras
digits-always = En esta recogida todo el mundo escribe además seis cifras, porque así lo quiere la autoridad que certifica el sistema.
digits-suspicion = En este momento llegan muchísimas declaraciones desde su red. Por eso le pedimos que escriba también seis cifras.
digits-listen = Escuchar las seis cifras
digits-listen-hint = Las cifras se dicen en español, despacio, y pueden volver a escucharse.

digits-label = Las seis cifras
digits-hint = Muestran que usted es una persona y no un programa. Escriba las cifras sin espacios.
digits-alt = Imagen de seis cifras. Si no puede verla, escuche las cifras más abajo.
digits-another = Otras cifras

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Aún no se ha registrado nada. Corrija una cosa:
   *[other] Aún no se ha registrado nada. Corrija { $count } cosas:
}
summary-warnings-heading = { $count ->
    [one] Aún no se ha registrado nada. Un dato parece inusual:
   *[other] Aún no se ha registrado nada. { $count } datos parecen inusuales:
}
summary-kept = Lo que ha escrito sigue aquí.
summary-title-prefix = Por favor, revise:

reject-given_names-empty = Escriba sus nombres de pila.
reject-family_names-empty = Escriba sus apellidos.
reject-name_at_birth-empty = Escriba sus apellidos de nacimiento. Si nunca han cambiado, escriba los actuales.
reject-fathers_name-empty = Escriba el nombre de su padre.
reject-residence_street-empty = Escriba la calle de su residencia permanente.
reject-residence_number-empty = Escriba el número de la calle. Si la casa no tiene número, escriba 0.
reject-residence_postcode-empty = Escriba el código postal de su residencia permanente.
reject-residence_city-empty = Escriba la localidad de su residencia permanente.
reject-residence_country-empty = Elija el país de su residencia permanente.
reject-date_of_birth-empty = Escriba su fecha de nacimiento.
reject-place_of_birth-empty = Escriba su lugar de nacimiento.
reject-country_of_permanent_residence-empty = Elija el país en el que tiene su residencia permanente.
reject-nationality-empty = Elija su nacionalidad.
reject-document_or_number_type-empty = Elija qué documento o número va a indicar.
reject-document_or_number-empty = Escriba el número de su documento o su número personal.
reject-issuing_authority-empty = Escriba qué autoridad expidió el documento.

reject-too-long = El texto del campo «{ $field }» es demasiado largo. Redúzcalo a { $max } caracteres como máximo.
reject-unreadable = El campo «{ $field }» contiene caracteres que no se pueden registrar. Use solo letras, cifras y la puntuación habitual; si ha pegado el texto, escríbalo de nuevo.
reject-unknown-choice = Elija una de las opciones de la lista para «{ $field }».
reject-impossible-date = Esta fecha no existe. Escriba el día, el mes y el año, por ejemplo { $example }.
reject-date-in-future = Esta fecha es futura. Compruebe el año.
reject-too-young = Debe tener al menos { $age } años para firmar con el formulario de este Estado miembro. Si la fecha de nacimiento es incorrecta, corríjala.
reject-too-young-calendar-year = Debe cumplir al menos { $age } años este año para firmar con el formulario de este Estado miembro. Si la fecha de nacimiento es incorrecta, corríjala.

reject-declaration-missing = Marque la casilla de «Lo que usted declara». Sin ella, la declaración de apoyo no es válida.
reject-state-missing = Elija primero su Estado miembro.
reject-state-unknown = Elija un Estado miembro de la lista. El que figura en la dirección de esta página no se conoce.
reject-token-expired = Esta página ha estado abierta más de doce horas. Todo lo que ha escrito sigue aquí: pulse de nuevo el botón.
reject-token-invalid = No se ha podido reconocer esta página. Todo lo que ha escrito sigue aquí: pulse de nuevo el botón.
reject-challenge-missing = La comprobación contra robots no había terminado. Espere a que se indique que la ha superado y pulse de nuevo el botón.
reject-challenge-invalid = La comprobación contra robots no ha funcionado. Ahora empieza otra vez: cuando la haya superado, pulse de nuevo el botón.
reject-challenge-spent = Este formulario ya se envió antes con la misma comprobación. Si pulsó el botón dos veces, es posible que su declaración ya esté registrada; firmar de nuevo no hace ningún daño, pues cada persona cuenta una sola vez. Ahora hay una nueva comprobación en marcha: cuando la haya superado, puede pulsar de nuevo el botón.
reject-digits-missing = Escriba las seis cifras que ve u oye.
reject-digits-wrong = Las cifras no coincidían. Aquí tiene otras: inténtelo una vez más.
reject-busy = En este momento firman muchas personas y aún no se ha registrado nada. Todo lo que ha escrito sigue aquí: inténtelo de nuevo en unos segundos.
reject-too-many = En este momento llegan muchísimas declaraciones desde su red y aún no se ha registrado nada. Todo lo que ha escrito sigue aquí: espere un minuto y pulse de nuevo el botón.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Este código postal parece inusual para este país. Compárelo con su dirección.
warn-postcode-shape-example = Este código postal parece inusual para este país. A menudo tiene esta forma: { $example }.
warn-number-shape = Este número parece inusual. Compárelo con su documento.
warn-number-shape-example = Este número parece inusual. A menudo tiene esta forma: { $example }.
warn-number-check-digit = Puede haber un error de escritura en este número: su cifra de control no coincide. Compárelo cifra por cifra con su documento.
warn-number-date = La fecha de nacimiento que contiene este número no puede ser correcta. Compárelo cifra por cifra con su documento.
warn-birth-date-improbable = Según esta fecha, tiene más de 120 años. Compruebe el año.

## Recorded

thanks-title = Gracias
thanks-heading = Su apoyo ha quedado registrado
thanks-recorded-short = Su declaración de apoyo a «{ $title }» se registró el { $date }.
thanks-receipt-label = Su resguardo
thanks-receipt-keep = Guárdelo: anótelo, imprima esta página o hágale una foto. Solo se muestra ahora y no se le puede enviar después.
thanks-receipt-use = Con él puede retirar esta declaración mientras la recogida esté abierta. Puede hacerlo cualquiera que lo tenga, así que no se lo enseñe a nadie.
thanks-receipt-print = Imprimir esta página
thanks-receipt-download = Guardar el resguardo en un archivo
thanks-receipt-file-name = resguardo
thanks-no-particulars = Esta página no repite lo que ha escrito, para que nadie pueda leerlo por encima de su hombro.
thanks-next-heading = Qué ocurre ahora
thanks-next-sealed = Su declaración está sellada. En este servidor ya nadie puede abrirla.
thanks-next-opened = Después de la recogida, { $quorum } de los { $shares } custodios de la clave abren juntos todas las declaraciones, en un ordenador sin red.
thanks-next-verified = La autoridad de su Estado miembro comprueba las declaraciones que le corresponden y certifica cuántas son válidas.
thanks-next-commission = Si hay suficientes válidas, la iniciativa pasa a la Comisión Europea y a una audiencia en el Parlamento Europeo.
thanks-next-destroyed = Todas las declaraciones se destruyen a más tardar el { $date }.
thanks-once = No hace falta que firme de nuevo: cada persona cuenta una vez, lleguen las declaraciones que lleguen.
thanks-share-heading = Cuénteselo a otras personas
thanks-share-text = Si quiere, envíe esta dirección a quienes puedan tener interés en leer la iniciativa. No dice nada de usted.
share-heading = Cuénteselo a otras personas
share-email = Enviar por correo electrónico
share-copy = Copiar la dirección
share-copied = La dirección está copiada.
share-device = Compartir desde este dispositivo…
share-on = Compartir en { $service }
share-message = Una iniciativa ciudadana europea que quizá interese leer: «{ $title }»
thanks-no-receipt-heading = No hay ningún resguardo que mostrar
thanks-no-receipt-text = El resguardo se muestra una sola vez, justo después de firmar. Si ya lo ha visto, su declaración está registrada y no tiene que hacer nada más.
thanks-no-receipt-unsure = Si no sabe con seguridad si firmó, puede sencillamente firmar de nuevo: cada persona cuenta una sola vez.
thanks-to-withdraw = Retirar una declaración con su resguardo

## News by e-mail, apart from the statement

news-heading = ¿Le gustaría recibir noticias de esta iniciativa?
news-apart = Esto no tiene nada que ver con su declaración de apoyo, que ya está registrada. Su dirección se guarda aparte, y nadie puede averiguar una cosa a partir de la otra.
news-receipt-first = Guarde primero su resguardo: desaparece cuando sale de esta página.
news-label = Dirección de correo electrónico
news-hint = Por ejemplo { $example }
news-example = isabel@example.org
news-consent = Acepto que los organizadores de «{ $title }» me escriban por correo electrónico sobre esta iniciativa, como máximo hasta el { $date }. Puedo ponerle fin en cualquier momento con un enlace que figura en cada mensaje.
news-button = Recibir noticias
news-noted-title = Petición anotada
news-noted-heading = Su petición está anotada
news-noted-text = Su dirección se ha sellado de inmediato para los organizadores. En el plazo de un día se guarda junto con otras, para que nadie pueda saber cuándo llegó. Si este servidor fallara antes, su petición se perdería y, sencillamente, no recibiría nada.
news-noted-close = Ya puede cerrar esta página.
news-title = Noticias por correo electrónico
news-reject-empty = Escriba su dirección de correo electrónico.
news-reject-malformed = Esto no es una dirección de correo electrónico. Una dirección tiene esta forma: { $example }
news-reject-consent = Marque la casilla si quiere recibir noticias. Sin su consentimiento nadie puede escribirle.
news-reject-busy = En este momento muchísimas personas piden noticias y su petición aún no está anotada. Inténtelo de nuevo en un minuto.
news-off-heading = Sin noticias por correo electrónico
news-off-text = Los organizadores de esta iniciativa no envían desde aquí noticias por correo electrónico.
unsubscribe-title = Dejar de recibir noticias
unsubscribe-text = ¿Ya no quiere recibir noticias de esta iniciativa? Pulse el botón y su dirección se quitará de la lista.
unsubscribe-button = Dejar de recibir noticias
unsubscribe-done-heading = No recibirá más noticias
unsubscribe-done-text = Su petición está registrada. Los organizadores quitarán su dirección de la lista antes de volver a escribir.
unsubscribe-malformed-heading = Este enlace no está completo
unsubscribe-malformed-text = Abra otra vez el enlace del mensaje o cópielo entero.

## Withdrawing

withdraw-title = Retirar su apoyo
withdraw-intro = Con el resguardo que recibió después de firmar puede retirar su declaración de apoyo. Nadie le preguntará por qué.
withdraw-label = Resguardo
withdraw-hint = Escríbalo tal como se le mostró. No importan las mayúsculas o minúsculas, los espacios ni los guiones.
withdraw-button = Retirar esta declaración
withdraw-lost = Si ya no tiene el resguardo, escriba a los organizadores: si acredita su identidad, pueden hacer que se retire la declaración.
withdraw-done-heading = Su solicitud está registrada
withdraw-done-text = Si este resguardo corresponde a una declaración de apoyo, esta queda ahora retirada y no se entregará a ninguna autoridad.
withdraw-done-same = Para protegerle, la respuesta es la misma tanto si se encontró una declaración como si no.
withdraw-done-again = Si firmó más de una vez, cada resguardo retira la declaración para la que se entregó.
withdraw-malformed = Esto no es un resguardo. Compárelo con lo que anotó: puede que sobre o falte algún carácter.
withdraw-empty = Escriba su resguardo.
withdraw-closed = La recogida está cerrada. Escriba a los organizadores: pueden hacer que se retire su declaración mientras no se haya entregado a la autoridad.

## A language in which the initiative has no version

no-version-heading = Esta iniciativa no se puede firmar en español
no-version-text = La declaración de apoyo se hace en un idioma en el que la iniciativa esté registrada. Toda la información de este sitio está disponible en español; para firmar, elija uno de estos idiomas:
no-version-read-in = Leer y firmar en { $language }

## Member States that cannot be signed for on that day

no-state-heading = No se puede elegir este Estado miembro
no-state-not-member = { $state }: este Estado no es miembro de la Unión Europea el día de la firma, por lo que no se puede firmar para él.
no-state-left = { $state }: este Estado ha salido de la Unión Europea. Se pudo firmar para él hasta el { $date }.
no-state-not-yet = { $state }: este Estado entró en la Unión Europea el { $date }. Antes de ese día no se puede firmar para él.
no-state-choose = Elija otro Estado miembro cuyo formulario le sirva.

## When signing is not possible

status-open-title = Se puede firmar
status-open-text = Ya puede apoyar esta iniciativa.
status-locked-title = La firma está suspendida por poco tiempo
status-locked-text = El servidor se ha reiniciado y espera a que el equipo técnico lo desbloquee. No se ha perdido nada de lo registrado. Vuelva dentro de una hora.
status-paused-title = La firma está suspendida
status-paused-text = Por el momento, los organizadores han suspendido la recogida. No se ha perdido nada de lo registrado. Vuelva más tarde.
status-not-open-title = La recogida aún no ha comenzado
status-not-open-text = Ya puede leer la iniciativa. Se podrá firmar a partir del { $date }.
status-closed-title = La recogida está cerrada
status-closed-text = Se pudo firmar hasta el { $date }. Gracias a todas las personas que han participado.
status-disk-full-title = La firma está suspendida por un motivo técnico
status-disk-full-text = El servidor ya no tiene espacio para nuevas declaraciones. El equipo técnico está avisado. No se ha perdido nada de lo registrado. Vuelva más tarde.
status-store-failed-title = La firma está suspendida por un motivo técnico
status-store-failed-text = En este momento el servidor no puede guardar nuevas declaraciones de forma segura, así que no acepta ninguna. No se ha perdido nada de lo registrado. Vuelva más tarde.
status-information-stays = Todo lo demás de este sitio se puede seguir leyendo.

## Progress

progress-title = Progreso
progress-intro = Una iniciativa logra su objetivo si las declaraciones de apoyo válidas llegan a { $goal } y se alcanza además un número mínimo en al menos { $states } Estados miembros.
progress-caption = Declaraciones de apoyo por Estado miembro
progress-column-state = Estado miembro
progress-column-statements = Declaraciones
progress-column-threshold = Mínimo
progress-column-share = Parte del mínimo
progress-total = Todos los Estados miembros
progress-reached = Mínimo alcanzado
progress-states-reached = { $count ->
    [0] Aún no se ha alcanzado el mínimo en ningún Estado miembro.
    [one] Se ha alcanzado el mínimo en { $count } Estado miembro.
   *[other] Se ha alcanzado el mínimo en { $count } Estados miembros.
}
progress-percent = { $percent } %
progress-not-verified = Estas declaraciones se han recogido aquí. Cuántas son válidas lo deciden las autoridades después de la recogida.
progress-map = Los Estados miembros según la parte alcanzada de su mínimo
progress-map-hint = Las mismas cifras figuran en la tabla de abajo.
progress-map-none = ninguna todavía
progress-map-reached = mínimo alcanzado
progress-column-reserve = Con reserva
progress-reserve-hint = Las autoridades consideran no válidas algunas declaraciones. Por eso conviene reunir más del mínimo: con la reserva, puede resultar no válido un { $percent } de las declaraciones.
progress-still-needed = { $count ->
    [one] Falta { $count }
   *[other] Faltan { $count }
}
progress-timeline-heading = Día a día
progress-timeline-hint = Lo publicado al final de cada día.
progress-timeline-column-day = Día
progress-timeline-column-sum = Publicadas
progress-timeline-column-more = Ese día
progress-timeline-picture = Del { $from } al { $to }, el número publicado creció hasta { $count }.
progress-timeline-none = El primer día aún no ha terminado.
progress-milestones-heading = Hitos
progress-milestones-none = El primer hito aún está por llegar.
progress-feed = Seguir los hitos en un lector de canales (feed)
progress-open-data = Las mismas cifras como datos abiertos

## Milestones, the feed, and what other sites embed

feed-title = Hitos de «{ $title }»
milestone-opened = La recogida ha comenzado
milestone-count = { $count ->
    [one] { $count } declaración de apoyo
    [many] { $count } de declaraciones de apoyo
   *[other] { $count } declaraciones de apoyo
}
milestone-state = Se ha alcanzado el mínimo en un Estado miembro más: { $state }
milestone-states = Se ha alcanzado el mínimo en { $count } Estados miembros, tantos como hacen falta
milestone-goal = Se ha alcanzado el número necesario de declaraciones de apoyo: { $goal }
milestone-closed = La recogida está cerrada
widget-frame-title = Progreso de «{ $title }»
widget-button = Leer y firmar
widget-where = Se firma en la página de la recogida, en { $host }.
widget-new-window = (abre una ventana nueva)

## Privacy

privacy-title = Privacidad
privacy-intro = Qué ocurre con sus datos, en palabras sencillas. La declaración que exige la ley figura más abajo.
privacy-who-heading = Quién es responsable
privacy-who-text = Los organizadores de esta iniciativa. Puede ponerse en contacto con ellos aquí:
privacy-what-heading = Qué se recoge y para qué
privacy-what-text = Los datos que pide su Estado miembro y nada más. Tienen un solo fin: mostrar que suficientes personas apoyan esta iniciativa.
privacy-not-heading = Qué no se recoge
privacy-not-text = Ni la dirección de su dispositivo, ni cookies que le sigan, ni estadísticas de terceros, ni tipos de letra o scripts de otros sitios. Mientras firma hay como máximo dos cookies, que solo este sitio puede leer: duran hasta que se ha mostrado la página con el resguardo. Lo que ha escrito y aún no ha enviado se queda en esta pestaña de su navegador y desaparece de ella en cuanto haya firmado.
privacy-sees-heading = Quién ve los datos
privacy-sees-text = La autoridad del Estado miembro para el que firma y, en el momento de la apertura, los custodios de la clave designados por los organizadores. El equipo técnico de este servidor no puede leer las declaraciones guardadas.
privacy-keeps-heading = Cuánto tiempo se conservan
privacy-keeps-text-2011 = Como máximo un mes después de presentarse la iniciativa a la Comisión o 18 meses después de su registro, lo que ocurra primero. Para esta iniciativa, a más tardar hasta el { $date }.
privacy-keeps-text-2019 = Como máximo un mes después de presentarse la iniciativa a la Comisión o 21 meses después del inicio de la recogida, lo que ocurra primero. Para esta iniciativa, a más tardar hasta el { $date }.
privacy-keeps-proceedings = Solo si un tribunal o una autoridad las necesita pueden conservarse las declaraciones más tiempo, hasta que termine el procedimiento.
privacy-news-heading = Noticias por correo electrónico
privacy-news-text = Si deja una dirección de correo electrónico después de firmar, los organizadores la usan para enviarle noticias de esta iniciativa y para nada más. Se sella para ellos, se guarda separada de las declaraciones, con fecha pero sin hora, y se borra a más tardar el { $date }, o en cuanto deje de querer noticias.
privacy-partner-heading = Cómo ha llegado aquí
privacy-partner-text = Si le trajo aquí el enlace de una entidad colaboradora, se suma uno al recuento de esa entidad. Esto no se guarda con su declaración.
privacy-rights-heading = Sus derechos
privacy-rights-text = Puede preguntar si se guardan datos suyos y pedir que se rectifiquen o se supriman, o que se limite su uso. Escriba a los organizadores y le responderán en el plazo de un mes. Con su resguardo puede retirar su declaración por su cuenta.
privacy-rights-sealed = Como las declaraciones guardadas están selladas, los organizadores solo pueden buscar la suya en el momento de la apertura. Si pide que se retire, la petición se guarda hasta entonces y después se cumple.
privacy-complaint-heading = Dónde reclamar
privacy-complaint-text = Puede dirigirse a la autoridad de protección de datos del Estado miembro en el que vive o de aquel en el que crea que se ha infringido una norma.
privacy-statutory-heading = La declaración de confidencialidad del reglamento
privacy-unofficial = Esta redacción es nuestra y no es oficial. La auténtica figura en el Diario Oficial de la Unión Europea.

## How your data is protected

trust-title = Cómo se protegen sus datos
trust-intro = Esta página dice quién podría leer qué y por qué. La mayor parte puede comprobarla usted.
trust-journey-heading = El camino de su declaración
trust-journey-typing = Mientras escribe, nada sale de su dispositivo.
trust-journey-sending = Cuando pulsa el botón, su declaración viaja cifrada hasta este servidor. Allí se comprueba, solo en la memoria.
trust-journey-sealing = Antes de guardarse, se sella con la clave del comité de los organizadores. Después el servidor no puede abrirla, y tampoco quien robe sus discos o sus copias de seguridad.
trust-journey-opening = Después de la recogida, { $quorum } de los { $shares } custodios reúnen sus partes de la clave en un ordenador sin red y abren las declaraciones.
trust-journey-handover = Cada autoridad recibe solo las declaraciones de su propio Estado miembro.
trust-server-heading = Qué puede leer el servidor y qué no
trust-server-can = Ve una declaración en el momento en que usted la envía. Conserva sin cifrar el Estado miembro, el día y el idioma del formulario.
trust-server-cannot = No puede leer su nombre, su dirección, su número ni nada más de una declaración guardada. No guarda la dirección de su dispositivo; solo el cortafuegos que tiene delante lleva un breve registro de conexiones, separado de las declaraciones, como exigen las normas técnicas.
trust-server-limits = También debe saber esto: quien tomara el control del servidor en marcha podría leer lo que se escribiera a partir de entonces y comprobar una conjetura sobre si cierta persona ha firmado.
trust-once-heading = Su firma: contada una vez, revelada a nadie
trust-once-text = Si alguien firma dos veces, ambas declaraciones reciben la misma respuesta y la persona cuenta una vez. Así, nadie puede averiguar aquí si usted ha firmado y nadie puede impedirle firmar.
trust-keys-heading = Dónde están las claves
trust-keys-committee = La clave privada del comité se creó en un ordenador sin red y nunca ha estado en este servidor. Existe solo en { $shares } partes, en manos de otros tantos custodios. Para usarla hacen falta { $quorum } de ellas, no importa cuáles.
trust-keys-committee-rehearsal = En esta prueba, el propio programa ha creado la clave del comité y guarda sus { $shares } partes. En una recogida real, los custodios la crean en un ordenador sin red y para usarla hacen falta { $quorum } partes, no importa cuáles.
trust-keys-thumbprint = Huella de la clave del comité
trust-keys-thumbprint-hint = Los custodios tienen la misma huella en papel.
trust-keys-appliance = Clave pública de firma de este servidor
trust-keys-appliance-hint = Con ella el servidor firma lo que entrega, para que no se pueda introducir nada a escondidas.
trust-keys-ceremony = La clave del comité se creó el { $date }.
trust-end-heading = El final
trust-end-text = La ley exige que los organizadores destruyan todas las declaraciones a más tardar el { $date }, dondequiera que haya copias.
trust-place-heading = Dónde está el servidor
trust-place-text = La ley exige que los datos se guarden en el territorio de un Estado miembro de la Unión Europea.
trust-source-heading = Compruébelo por su cuenta
trust-source-text = El programa es de código abierto. Cualquiera puede leerlo, compilarlo y probarlo; sus formatos están documentados, para que otras personas puedan escribir programas que los lean.
trust-version = Versión del programa

## Help

help-title = Ayuda
help-intro = Respuestas a lo que más se pregunta.
help-initiative-question = ¿Qué es una iniciativa ciudadana europea?
help-initiative-answer = Con ella, un millón de ciudadanas y ciudadanos pueden pedir a la Comisión Europea que proponga una ley. La Comisión debe responder y decir qué va a hacer y por qué.
help-who-question = ¿Quién puede firmar?
help-who-answer = Quienes tengan la ciudadanía de la Unión y la edad necesaria. Lo demás depende del Estado miembro: elija uno y el formulario le dirá quién puede usarlo.
help-several-question = Vivo en un Estado miembro y tengo la nacionalidad de otro. ¿Cuál elijo?
help-several-answer-2011 = Cualquiera cuyo formulario le sirva, pero solo uno. El formulario de cada Estado miembro dice quién puede usarlo.
help-several-answer-2019 = Aquel cuya nacionalidad tiene. Dónde viva no importa.
help-number-question = ¿Por qué se me pide un número de documento o un número personal?
help-number-answer = Algunos Estados miembros comprueban con él que la persona que firma existe. La ley fija cuáles lo piden. Los organizadores no pueden usarlo para nada más.
help-document-question = Mi documento no está en la lista.
help-document-answer = Para este Estado miembro solo valen los documentos de la lista. Quizá tenga otro de ellos o le sirva el formulario de otro Estado miembro.
help-warning-question = La página dice que mi número parece inusual, pero es correcto.
help-warning-answer = Marque entonces «Lo que he escrito es correcto» y pulse de nuevo el botón. Su declaración se registra tal como está.
help-again-question = No sé si ya firmé. ¿Puedo firmar de nuevo?
help-again-answer = No hace falta, pero no hace ningún daño: cada persona cuenta una sola vez.
help-other-question = ¿Puedo firmar por otra persona?
help-other-answer = No. Cada cual firma personalmente. Puede ayudar a alguien a escribir, si esa persona está con usted y lo desea.
help-withdraw-question = ¿Puedo retirar mi apoyo?
help-withdraw-answer = Sí, con el resguardo que recibió después de firmar, mientras la recogida esté abierta.
help-receipt-question = He perdido mi resguardo.
help-receipt-answer = No se puede volver a mostrar, porque el servidor no sabe cuál es el suyo. Su declaración sigue siendo válida. Si quiere que se retire, escriba a los organizadores.
help-robot-question = ¿Qué hace la comprobación contra robots?
help-robot-answer = Su dispositivo hace un pequeño cálculo que tarda uno o dos segundos. Para una persona no es nada; para quien quiera enviar millones de declaraciones falsas es mucho. No interviene ningún tercero.
help-scripts-question = ¿Puedo firmar sin scripts o con un lector de pantalla?
help-scripts-answer = Sí. Cada campo tiene una etiqueta y cada mensaje está vinculado a su campo. Sin scripts, seis cifras sustituyen a la comprobación: puede leerlas en una imagen o escucharlas en su idioma.
help-next-question = ¿Qué ocurre después de firmar?
help-next-answer = Su declaración permanece sellada hasta el final de la recogida. Después, la autoridad de su Estado miembro la comprueba y luego se destruye.
help-contact-question = Algo no funciona o tengo otra pregunta.
help-contact-answer = Escriba a los organizadores. No les envíe el número de su documento ni su número personal.

## Accessibility

accessibility-title = Accesibilidad
accessibility-intro = Todo el mundo debería poder firmar aquí, con cualquier dispositivo y cualquier capacidad.
accessibility-aim = Este sitio está hecho para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y la norma europea EN 301 549.
accessibility-ways-heading = Maneras de usarlo
accessibility-way-keyboard = Solo con el teclado, con un lector de pantalla, con la voz o con un pulsador.
accessibility-way-large = Ampliado hasta cuatro veces, con sus propios colores y contraste, en claro u oscuro, con o sin movimiento.
accessibility-way-simple = En teléfonos antiguos y con conexiones lentas, en navegadores de texto, sin scripts, en papel.
accessibility-way-no-puzzle = Sin acertijos: una comprobación que se hace sola o seis cifras para leer o escuchar, lo que prefiera.
accessibility-way-time = Sin prisa: una página abierta sirve durante doce horas.
accessibility-tested-heading = Cómo se ha comprobado
accessibility-tested-text = Antes de cada versión, un programa examina todas las páginas en cada idioma, tema y anchura. Los programas no lo encuentran todo.
accessibility-problem-heading = Si encuentra algún obstáculo
accessibility-problem-text = Escriba a los organizadores y cuénteles qué quería hacer y qué ocurrió. No les envíe el número de su documento ni su número personal.

## The certificate

certificate-title = Certificado
certificate-intro = Antes de que puedan recogerse declaraciones en línea, la autoridad del Estado miembro en el que se guardan examina el sistema y certifica que cumple la ley.
certificate-rehearsal = Esto es una prueba. El sistema no está certificado y lo que se recoge aquí no tiene validez en ninguna parte.
certificate-none = El certificado aún no está publicado aquí. Hasta que lo esté, no se pueden recoger declaraciones.
certificate-authority = Autoridad certificadora
certificate-date = Fecha del certificado
certificate-number = Número del certificado
certificate-download = Leer el certificado

## When something goes wrong: a title, what happened, and a way on

failure-400-title = No se ha podido entender esta solicitud
failure-400-what = Algo en ella no era como lo envía esta página. No se ha registrado nada.
failure-400-next = Vuelva a la iniciativa y empiece desde allí.
failure-404-title = Esta página no existe
failure-404-what = Quizá la dirección esté mal escrita o se haya quedado anticuada.
failure-404-next = Vaya a la iniciativa: desde allí puede llegar a todas las páginas.
failure-405-title = Así no funciona
failure-405-what = La dirección existe, pero no responde a este tipo de solicitud. No se ha registrado nada.
failure-405-next = Vaya a la iniciativa y use el formulario que hay allí.
failure-408-title = Ha tardado demasiado
failure-408-what = Su solicitud no llegó completa. No se ha registrado nada.
failure-408-next = Compruebe su conexión, vuelva atrás y pulse de nuevo el botón.
failure-413-title = El envío era demasiado grande
failure-413-what = La solicitud era mayor que cualquier formulario de este sitio. No se ha registrado nada.
failure-413-next = Vuelva atrás, acorte lo que ha escrito y pulse de nuevo el botón.
failure-415-title = El formulario llegó en un formato desconocido
failure-415-what = Este sitio solo acepta formularios tal como los envía un navegador. No se ha registrado nada.
failure-415-next = Vaya a la iniciativa y use el formulario que hay allí.
failure-422-title = Revise lo que ha escrito
failure-422-what = Falta algo o algo es incorrecto. Aún no se ha registrado nada.
failure-422-next = Vuelva al formulario: junto a cada campo se indica qué hacer.
failure-429-title = Demasiados intentos
failure-429-what = Han llegado muchísimas solicitudes desde su red en poco tiempo. No se ha registrado nada.
failure-429-next = Espere unos minutos e inténtelo de nuevo.
failure-431-title = Su navegador ha enviado demasiados datos
failure-431-what = El encabezado de la solicitud era demasiado grande, quizá por tener muchas cookies. No se ha registrado nada.
failure-431-next = Abra la página en una ventana privada e inténtelo de nuevo.
failure-500-title = Algo ha fallado por nuestra parte
failure-500-what = No es culpa suya. Si acababa de pulsar el botón y no ha visto ningún resguardo, dé por hecho que no se ha registrado nada.
failure-500-next = Inténtelo de nuevo en unos minutos. Si su firma sí llegó a registrarse, contará igualmente una sola vez.
failure-503-title = Inténtelo de nuevo en un momento
failure-503-what = Hay demasiadas personas aquí a la vez o el servidor se está iniciando. No se ha registrado nada.
failure-503-next = Espere unos segundos e inténtelo de nuevo.
failure-reference = Si nos escribe sobre esto, indique esta referencia: { $reference }
failure-home = Ir a la iniciativa
failure-again = Intentar de nuevo
