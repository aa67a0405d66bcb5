# Cista, español. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – la caja fuerte
vault-frame-name = La caja fuerte
vault-frame-navigation = Tareas, en el orden de una recogida
vault-frame-home = Resumen
vault-frame-offline = Este ordenador no tiene red. Nada sale de él.
vault-frame-network = Hay una red activa en este ordenador ({ $device }). Desenchufe el cable y apague el wifi antes de escribir nada.
vault-frame-swap = Este ordenador puede escribir su memoria en un disco. Use la memoria USB de la caja fuerte, o pida que desactiven el espacio de intercambio, antes de introducir una parte.
vault-frame-idle = Si nadie hace nada aquí durante { $minutes } minutos, se borran todos los secretos y termina la sesión.
vault-frame-step = Paso { $step } de { $steps }
vault-frame-next = Qué viene después
vault-frame-final = Esto no se puede deshacer
vault-frame-back-button = Atrás
vault-frame-continue-button = Continuar
vault-home-sitting = Hay una sesión en curso: { $name }. Está donde la dejó.
vault-frame-resume-button = Seguir con ello
vault-frame-stop-button = Terminar la sesión y borrarlo todo
vault-frame-wrong = Mire esto otra vez, por favor
vault-frame-detail = Lo que dice el programa, en inglés

## The first page

vault-home-title = ¿Qué quiere hacer?
vault-home-intro = Este programa solo funciona en este ordenador. Muestra un paso por página, y cada página dice qué viene después y qué no se puede deshacer.
vault-home-interrupted = Aquí se interrumpió una ceremonia el { $date }. Su clave solo estaba en la memoria y se ha perdido. Empiece de nuevo, y destruya las hojas y los archivos de aquella ceremonia.
vault-home-interrupted-shares = { $count ->
    [one] Ya se había entregado { $count } parte: pida que se la devuelvan.
   *[other] Ya se habían entregado { $count } partes: pida que se las devuelvan.
}
vault-task-ceremony = Celebrar la ceremonia de la clave
vault-task-ceremony-text = Crear la clave del comité y entregar una parte a cada custodio. Cerca de una hora, antes de que empiece la recogida.
vault-task-rehearsal = Ensayar la apertura
vault-task-rehearsal-text = Mostrar con partes verdaderas que se abre una declaración de prueba del servidor. Solo entonces puede empezar la recogida.
vault-task-check = Comprobar una parte
vault-task-check-text = Saber si su parte sigue siendo buena, a solas y en casa. Cinco minutos, cada tres meses.
vault-task-open = Abrir la recogida
vault-task-open-text = Cuando ha terminado la recogida: reunir las partes y hacer un paquete para cada Estado miembro.
vault-task-renew = Renovar las partes
vault-task-renew-text = Cuando cambian los custodios: hacer un nuevo juego de partes para la misma clave.
vault-task-verify = Verificar un archivo
vault-task-verify-text = Preguntar qué es una recogida o un paquete, si está entero y qué contiene. No hace falta ninguna parte.

## Who may enter

vault-door-title = Esta dirección no abre la caja fuerte
vault-door-text = La dirección que muestra el programa sirve una sola vez, en un solo navegador. Pulse la tecla Intro donde se inició el programa y use la nueva dirección que muestra.
vault-failure-title = Eso no ha funcionado
vault-failure-form = La página era demasiado antigua o no venía de la caja fuerte. No se ha hecho nada. Vuelva al resumen e inténtelo de nuevo.
vault-failure-large = Lo que ha enviado es más grande que todo lo que esta página acepta. No se ha hecho nada. Elija otro archivo.
vault-failure-missing = No existe esa página. Vuelva al resumen.
vault-failure-ours = Algo ha fallado en el programa. No se ha escrito nada. Vuelva al resumen e inténtelo de nuevo.
vault-failure-order = Este paso no es posible ahora. La página muestra en qué punto está la sesión.
vault-failure-home-button = Al resumen

## Ending a sitting

vault-stop-title = ¿Terminar esta sesión?
vault-stop-text = Se borra todo lo secreto que esta sesión guarda en la memoria. Los archivos ya escritos se quedan donde están.
vault-stop-ceremony = Las partes que no se han entregado se pierden. Mientras no se hayan entregado todas, la clave no debe usarse: celebre una nueva ceremonia.
vault-stop-button = Borrarlo todo y terminar
vault-stop-keep-button = No, seguir

## The ceremony: before it

vault-ceremony-title = La ceremonia de la clave
vault-ceremony-intro = Todo lo que se recoge se sella para una sola clave. Esa clave se crea ahora, se divide en partes y se olvida. Más tarde, varios custodios juntos podrán recomponerla, y nadie más.
vault-ceremony-need-heading = Qué hace falta
vault-ceremony-need-people = Los custodios, o al menos dos personas que sigan cada paso. Nadie se queda a solas con el ordenador.
vault-ceremony-need-computer = Un ordenador sin red, mejor arrancado desde la memoria USB de la caja fuerte. Los teléfonos se quedan fuera de la sala.
vault-ceremony-need-printer = Una impresora con cable. Si guarda lo que ha impreso, después hay que borrarla o destruirla.
vault-ceremony-need-envelopes = Para cada custodio un sobre y, si se quiere, una memoria USB vacía.
vault-ceremony-need-stick = Otra memoria USB para el archivo público, que va al servidor.
vault-ceremony-next = Usted decide cuántas partes hay. Todavía no se crea nada.
vault-ceremony-begin-button = Estamos todos: empezar

## The ceremony: numbers and places

vault-numbers-title = ¿Cuántas partes?
vault-numbers-intro = Cada custodio guarda una parte. El número menor, debajo, dice cuántos de ellos tienen que reunirse.
vault-numbers-shares-label = Partes que se hacen, una por custodio
vault-numbers-shares-hint = De 2 a 15. Un comité de ciudadanos tiene siete miembros: siete es un buen número.
vault-numbers-quorum-label = Partes que juntas abren la recogida
vault-numbers-quorum-hint = Al menos 2. Tres de siete significa: pueden perderse cuatro partes, y dos custodios juntos no pueden hacer nada.
vault-numbers-impossible = Estos números no encajan. Haga de 2 a 15 partes, de las que sean necesarias al menos 2 y como mucho todas.
vault-numbers-fragile = Con estos números no puede perderse ni una sola parte. Si se pierde una, todo lo recogido se pierde para siempre. Haga al menos una parte más de las necesarias.
vault-numbers-fragile-label = Sabemos que nunca puede perderse ninguna parte
vault-numbers-place-label = Adónde van los archivos de esta sesión
vault-numbers-place-hint = Allí solo se escriben el archivo público y los archivos de parte que pidan los custodios.
vault-numbers-next = Usted indica quiénes son los custodios.

## The ceremony: custodians

vault-custodians-title = ¿Quiénes son los custodios?
vault-custodians-intro = En cada hoja se imprimen el nombre y las instrucciones, en la lengua elegida aquí.
vault-custodians-person = Parte { $number }
vault-custodians-name-label = Nombre del custodio
vault-custodians-language-label = Lengua de la hoja
vault-custodians-missing = Dé un nombre a cada custodio.
vault-custodians-next = Se crea la clave. Hasta entonces todavía puede volver atrás y cambiarlo todo.

## The ceremony: making the key

vault-make-title = Crear la clave
vault-make-intro = La clave se crea en la memoria, se divide y se borra enseguida. No se escribe en ninguna parte.
vault-make-summary = Se hacen { $shares } partes. Cualesquiera { $quorum } de ellas abren lo recogido.
vault-make-warning = Quédese desde ahora hasta que se haya entregado cada parte. Si el programa se cierra antes, la clave se pierde y hay que celebrar una nueva ceremonia.
vault-make-button = Crear ahora la clave y sus { $shares } partes

## The ceremony: handing over

vault-hand-title = Parte { $number } para { $name }
vault-hand-count = { $given } de { $shares } partes entregadas
vault-hand-leave = Ahora solo mira la pantalla y el papel una persona: { $name }.

vault-sheet-intro = Imprima esta hoja ahora. Es la parte: quien la tiene posee un trozo de la clave.
vault-sheet-open-button = Mostrar la hoja para imprimirla
vault-sheet-page-button = Mostrar la hoja como página
vault-sheet-hint = Se abre en una ventana aparte. Imprímala allí, mire si se lee cada grupo y cierre la ventana. No la guarde.
vault-sheet-save-label = ¿No hay impresora? Guardar la hoja en un archivo
vault-sheet-save-hint = Quien obtiene el archivo tiene la parte. Imprímalo en un ordenador sin red y destruya después la memoria USB.
vault-sheet-save-button = Guardar la hoja
vault-sheet-saved = La hoja se ha guardado: { $file }.
vault-sheet-next = Se leen dos grupos del papel, para mostrar que es legible. Lee: { $name }.
vault-sheet-printed-button = La hoja está impresa

vault-prove-intro = Se lee de la hoja impresa, no de la pantalla. Lee: { $name }.
vault-prove-group-label = Grupo { $group } de la hoja
vault-prove-wrong = El grupo { $group } no es lo que debería decir la hoja. Léalo otra vez. Si no se puede leer, vuelva atrás e imprima de nuevo la hoja.
vault-prove-next = También puede guardar la parte en un archivo.
vault-prove-button = Eso es lo que dice la hoja

vault-file-intro = La hoja basta. Un archivo en una memoria USB es más cómodo de usar y más fácil de copiar. Decide: { $name }.
vault-file-none-label = Ningún archivo, solo la hoja
vault-file-locked-label = Un archivo con una frase de contraseña propia
vault-file-plain-label = Un archivo sin frase de contraseña
vault-file-place-label = Adónde va el archivo
vault-file-passphrase-label = Frase de contraseña, elegida por el custodio
vault-file-passphrase-hint = Al menos doce caracteres: cuatro palabras o más. Quien la olvida aún tiene la hoja.
vault-file-again-label = La frase de contraseña otra vez
vault-file-short = La frase de contraseña es demasiado corta. Tome al menos doce caracteres.
vault-file-differs = Las dos frases de contraseña no son iguales. Escriba las dos de nuevo.
vault-file-button = Seguir
vault-file-fault = No se ha podido escribir el archivo. Mire si la memoria USB está puesta y si se puede escribir en ella, y pruebe otra vez.

vault-over-intro = Meta la hoja en su sobre y entréguela a: { $name }.
vault-over-saved = La parte se ha guardado también: { $file }.
vault-over-final = Después de esto el programa olvida la parte. No se puede volver a imprimir.
vault-over-next = La parte siguiente.
vault-over-next-last = El archivo público para el servidor.
vault-over-button = Hoja entregada a { $name }

## The ceremony: the public file and the end

vault-public-title = El archivo público para el servidor
vault-public-intro = Este pequeño archivo firmado dice al servidor para qué clave sella. No contiene nada secreto.
vault-public-saved = Se ha guardado: { $file }.
vault-public-thumbprint-label = Huella de la clave del comité
vault-public-thumbprint-hint = Cada custodio la anota o la tiene en su hoja. El sitio público mostrará las mismas letras y cifras: si muestra otras, alguien ha cambiado la clave.
vault-public-code-label = El mismo archivo como código
vault-public-next = Lleve el archivo al servidor y cárguelo allí. Después ensaye la apertura, antes de que empiece la recogida.
vault-public-button = La huella está anotada
vault-end-title = Hecho y borrado
vault-end-ceremony = La clave se ha creado y olvidado. Los custodios tienen { $shares } partes, y este ordenador ya no guarda ninguna.
vault-end-renewal = Los custodios tienen las nuevas partes, y este ordenador ya no guarda ninguna.
vault-end-old = Las partes antiguas siguen abriendo lo recogido. Pida que se devuelva cada una, por su número, y destrúyala.
vault-end-written = Qué se ha escrito
vault-end-nothing = No se ha escrito nada más.
vault-end-off = Apague ahora el ordenador. No se limite a cerrar la tapa.

## Entering shares

vault-shares-title = Introducir las partes
vault-shares-intro = Un custodio tras otro introduce su parte, de una de estas maneras. Los demás miran a otro lado.
vault-shares-found-label = Un archivo de parte encontrado aquí o en una memoria USB
vault-shares-found-none = Ninguno de estos
vault-shares-count = { $given } de las { $quorum } partes necesarias
vault-shares-have = La parte { $number } está aquí y es buena.
vault-shares-file-label = O un archivo de parte de otro lugar
vault-shares-passphrase-label = Su frase de contraseña, si tiene
vault-shares-groups-label = O los grupos de la hoja
vault-shares-groups-hint = Escriba todos los grupos uno tras otro. Mayúsculas o minúsculas, con o sin espacios.
vault-shares-code-label = O lo que un lector ha leído en el código
vault-shares-nothing = Introduzca una parte de una de estas maneras: un archivo, los grupos o el código.
vault-shares-add-button = Añadir esta parte
vault-shares-enough = Hay suficientes partes. Puede continuar.
vault-shares-next = Las partes se quedan en la memoria hasta que termina esta tarea, y entonces se borran.

vault-share-not-a-share = Esto no es una parte de recuperación. Tome el archivo que escribió la ceremonia, o los grupos de la hoja.
vault-share-groups = { $count ->
    [one] El grupo { $groups } está mal escrito. Compárelo con la hoja.
   *[other] Los grupos { $groups } están mal escritos. Compárelos con la hoja.
}
vault-share-length = Hay { $count } grupos, y una parte tiene { $max }. Mire si se ha omitido uno o se ha escrito dos veces.
vault-share-damaged = La parte está dañada o mal escrita. Compárela con la hoja, grupo a grupo.
vault-share-foreign = Esta parte es de la clave de otro comité. Tome la de esta ceremonia.
vault-share-wrong = Esta no es la parte { $number } que hizo la ceremonia. Tome la parte de otro custodio y avise a los organizadores.
vault-share-repeated = La parte { $number } ya está aquí. Cada parte cuenta una vez.
vault-share-locked = Este archivo está cerrado con una frase de contraseña. Elíjalo otra vez y escriba su frase de contraseña.
vault-share-passphrase = La frase de contraseña no abre este archivo. Elíjalo otra vez y escriba de nuevo la frase de contraseña.
vault-share-large = Este archivo es demasiado grande para una parte. Elija el archivo cuyo nombre empieza por share.

## Checking one share

vault-check-title = Compruebe su parte
vault-check-intro = Hágalo a solas. Necesita su parte y el archivo público committee.json, que cualquiera puede tener: se lo envían los organizadores.
vault-check-record-label = El archivo público committee.json
vault-check-record-file-label = O ese archivo de otro lugar
vault-check-record-wrong = Esto no es el archivo público de una ceremonia, o ha sido modificado. Pida committee.json a los organizadores.
vault-check-button = Comprobar la parte
vault-check-good-title = Su parte es buena
vault-check-good = La parte { $number } de { $shares } está exactamente como la hizo la ceremonia. Devuélvala a su sitio y diga a los organizadores que la ha comprobado hoy.
vault-check-bad-title = La parte no ha sido aceptada
vault-check-thumbprint = Es de la clave del comité con esta huella. Compárela con la que usted anotó.
vault-check-wiped = Lo que ha introducido ya está borrado.
vault-check-again-button = Comprobar otra parte

## The rehearsal

vault-rehearsal-title = Ensayar la apertura
vault-rehearsal-intro = El servidor ha sellado una declaración de prueba como sellará las verdaderas, y los organizadores le han traído el archivo rehearsal.json. Aquí la abren partes verdaderas, y la respuesta vuelve al servidor.
vault-rehearsal-file-label = El archivo rehearsal.json del servidor
vault-rehearsal-other-label = O ese archivo de otro lugar
vault-rehearsal-file-wrong = Esto no es un ensayo de un servidor, o ha sido modificado. Pida al administrador que lo haga de nuevo.
vault-rehearsal-next = Introduce tantas partes como necesitará la recogida.
vault-rehearsal-failed = Las partes son buenas, pero la declaración de prueba no se abre. La recogida no debe empezar: avise al administrador y a los organizadores.
vault-rehearsal-done-title = La declaración de prueba se ha abierto
vault-rehearsal-done = La respuesta se ha guardado: { $file }. No contiene nada secreto. Llévela al servidor; el registro de auditoría dirá qué partes se usaron, por su número.
vault-rehearsal-place-label = Adónde va la respuesta

## Opening: the collection

vault-open-title = ¿Qué recogida?
vault-open-intro = Elija la recogida sellada que exportó el servidor. Se examina antes de que nadie introduzca una parte.
vault-open-found-label = Recogidas encontradas en este ordenador y sus memorias USB
vault-open-none = No se ha encontrado ninguna. Ponga la memoria USB y cargue de nuevo esta página, o escriba dónde está el archivo.
vault-open-path-label = O dónde está el archivo
vault-open-path-hint = La ruta completa, que empieza por una barra.
vault-open-path-wrong = No existe ese archivo o no se puede leer. Mire si la memoria USB está puesta.
vault-open-look-button = Examinarla
vault-open-look-next = El archivo se verifica del primer byte al último. Si es grande, tarda unos minutos.

vault-facts-title = ¿Es esta la recogida correcta?
vault-facts-whole = El archivo está entero y firmado por el servidor que recogió.
vault-facts-rehearsal = Esto es una prueba. No contiene declaraciones verdaderas.
vault-facts-name = Nombre de la recogida
vault-facts-initiative = Número de registro
vault-facts-exported = Exportada el
vault-facts-server = Huella de la clave del servidor
vault-facts-committee = Huella de la clave del comité
vault-facts-digest = SHA-256 del archivo
vault-facts-generation = Generación de la clave
vault-facts-compare = Compare las dos huellas con las que anotaron los custodios. Si una es distinta, deténgase aquí.
vault-facts-compare-label = Las dos huellas son las que se anotaron
vault-facts-compare-missing = Compare primero las huellas y confírmelo aquí.
vault-facts-submissions = Envíos
vault-facts-withdrawn = Retirados
vault-facts-state = Estado miembro
vault-facts-total = Todos juntos
vault-facts-next = Los custodios introducen sus partes.
vault-facts-button = Es la correcta

## Opening: recipients, files, place

vault-recipients-title = ¿Quién leerá cada paquete?
vault-recipients-intro = Cada paquete se cifra para la autoridad de un Estado miembro. Una autoridad que no dio ninguna clave recibe una frase de contraseña de ocho palabras, impresa en una carta.
vault-recipients-approved = Aprobada por los organizadores: { $thumbprint }
vault-recipients-letter = Una frase de contraseña, en una carta
vault-recipients-file = La clave de { $file }
vault-recipients-wrong = La clave elegida para { $state } no se puede usar. Elija otra, o la carta.
vault-recipients-hint = Las claves se buscan en los archivos que están junto a la recogida. Compare la huella por teléfono con la autoridad antes de elegir una.
vault-recipients-next = Usted elige los archivos y adónde van.

vault-packages-title = ¿Qué contienen los paquetes?
vault-packages-formats-label = Archivos de cada paquete
vault-packages-xml-label = XML, que leen los programas de las autoridades
vault-packages-csv-label = Una tabla en CSV, que se abre en una hoja de cálculo
vault-packages-pdf-label = PDF, las declaraciones como formularios para leer o imprimir
vault-packages-formats-missing = Elija al menos una clase de archivos.
vault-packages-part-label = Declaraciones en una parte, como máximo
vault-packages-part-hint = Los paquetes grandes se dividen. 250 000 conviene a la mayoría de las autoridades.
vault-packages-part-wrong = Dé un número entero de 1 000 a 10 000 000.
vault-packages-place-label = Adónde van los paquetes
vault-packages-place-hint = Allí se crea una carpeta nueva. Debería haber más o menos tanto espacio como ocupa la recogida, y tres veces más con PDF.
vault-packages-next = Se abre la recogida y se hacen los paquetes. Puede durar un rato, interrumpirse y reanudarse.
vault-packages-warning = A partir de aquí las declaraciones están en la memoria de este ordenador. Al disco solo llegan cifradas.
vault-packages-button = Abrir la recogida y hacer los paquetes

## Long work

vault-work-title = Espere, por favor
vault-work-intro = Esta página se renueva sola. Puede dejarla abierta y no hacer nada.
vault-work-verifying = Se está verificando el archivo.
vault-work-epochs = La clave abre la recogida.
vault-work-sorting = Se comparan las declaraciones, para que cada persona cuente una vez.
vault-work-packaging = Se está haciendo el paquete de: { $state }.
vault-work-other = El programa está trabajando.
vault-work-percent = { $percent } % de esta parte

## Opening: what came of it

vault-result-title = Los paquetes están hechos
vault-result-place = Están en { $place }.
vault-result-adds-up = Se da cuenta de cada envío: las columnas cuadran.
vault-result-packaged = En el paquete
vault-result-repeats = Repeticiones
vault-result-alternatives = Alternativas, aparte
vault-result-failures = No abiertos
vault-result-package = Paquete
vault-result-explain = Una repetición es un segundo envío de la misma persona con los mismos datos; una alternativa tiene otros datos, y la autoridad puede contarla en su lugar. Juntas cuentan una vez.
vault-result-failures-heading = Envíos que no se pudieron abrir
vault-result-failures-none = Se pudieron abrir todos los envíos.
vault-result-failures-more = El manifiesto los nombra todos ({ $count }).
vault-result-reason-unknown-epoch = a la recogida le falta lo que lo abre
vault-result-reason-unsigned-epoch = no firmado por el servidor
vault-result-reason-foreign-epoch = hecho por otro servidor, o para otra clave
vault-result-reason-does-not-open = modificado, o sellado para otra cosa
vault-result-reason-not-a-statement = no contiene ninguna declaración
vault-result-reason-no-form = no corresponde a ningún formulario de este Estado miembro
vault-result-reason-withdrawn = marcado también como retirado
vault-result-reason-other = por una razón que se nombra en el manifiesto
vault-result-letters-heading = Cartas para imprimir
vault-result-letters = Envíe cada carta por otra vía que su paquete: quien tiene ambos puede leerlo todo. Imprima ahora las cartas y bórrelas después.
vault-result-wiped = Las partes y la clave se han borrado.
vault-result-next = Entregue cada paquete a su autoridad. La primera página de cada uno dice qué hace con él la autoridad.
vault-result-done-button = Terminar

## Renewal

vault-renew-title = Renovar las partes
vault-renew-intro = Los nuevos custodios reciben nuevas partes de la misma clave. Se reúnen una vez más tantas partes antiguas como hacen falta.
vault-renew-revokes-nothing = Las partes antiguas también siguen valiendo. Quien ya no deba abrir la recogida tiene que devolver la hoja antigua. Si no es posible, cree una clave nueva.
vault-renew-record-label = El archivo público de la clave, committee.json
vault-renew-next = Los custodios introducen las partes antiguas.

## Verifying

vault-verify-title = Verificar un archivo
vault-verify-intro = Elija una recogida, un paquete, una carpeta de paquetes o un archivo público. No se cambia nada y no hace falta nada secreto.
vault-verify-found-label = Encontrados en este ordenador y sus memorias USB
vault-verify-button = Verificarlo
vault-verify-good-title = Está entero
vault-verify-bad-title = No está como debería
vault-verify-collection = Una recogida sellada, entera y firmada por el servidor que la hizo.
vault-verify-package = Un paquete para { $state }: cada archivo está como dice su manifiesto.
vault-verify-opening = Todo lo que escribió una apertura: cada paquete está como dice su manifiesto.
vault-verify-share = Una parte de recuperación. Guárdela; compruébela en «Comprobar una parte».
vault-verify-ceremony = El archivo público de una ceremonia de la clave, sin cambios. Cualesquiera { $quorum } de { $shares } partes abren lo que está sellado para ella.
vault-verify-encrypted = Un archivo cifrado. Descífrelo primero con su clave o su frase de contraseña, y verifique lo que contiene.
vault-verify-other = Un archivo de Cista, entero.
vault-verify-unknown = Esto no es nada que haga Cista. Elija una recogida, un paquete o su carpeta, o un archivo público.
vault-verify-unreadable = No se puede leer. Mire si la ruta es correcta y si la memoria USB está puesta.
vault-verify-changed = Se ha modificado, cortado o dañado. No se fíe de nada de lo que contiene, y pida que se lo envíen de nuevo.
vault-verify-held = Ceremonia celebrada el
vault-verify-statements = Declaraciones que contiene

vault-sample-heading = Extraer una muestra
vault-sample-text = Una autoridad que verifica por muestreo extrae aquí qué declaraciones mira. La misma semilla da siempre la misma muestra, de modo que cualquiera puede repetirla.
vault-sample-size-label = Declaraciones de la muestra
vault-sample-seed-label = La semilla propia de la autoridad
vault-sample-seed-hint = Palabras o números que nadie podía prever: tiradas de dados, por ejemplo. Anótelos.
vault-sample-wrong = Dé un número de declaraciones, como mucho tantas como hay, y una semilla.
vault-sample-button = Extraer la muestra
vault-sample-done = Se han extraído { $count } declaraciones. La lista se ha guardado: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = La recogida no está entera o ha sido modificada. Cópiela de nuevo del servidor y compare su SHA-256.
vault-fault-signature = La recogida no está firmada por el servidor que nombra. No se fíe de nada de lo que contiene, y avise a los organizadores.
vault-fault-shares = Las partes no forman la clave para la que está sellada esta recogida. Avise a los organizadores.
vault-fault-generation = La recogida está sellada para más de una clave, y faltan también las partes de otra generación.
vault-fault-place = Allí no se puede escribir nada, o la carpeta no está vacía. Elija otro lugar.
vault-fault-space = Los paquetes no se pudieron escribir hasta el final. Mire si hay espacio y empiece de nuevo: los paquetes terminados se conservan.
vault-fault-recipient = La clave de una autoridad no se puede usar. Elija otra, o la carta.
vault-fault-moved = La recogida cambió mientras se leía. Deje puesta la memoria USB, o copie antes el archivo a este ordenador.
vault-fault-program = El programa cometió un error y no escribió nada más. Anote lo que dice abajo y comuníquelo.

## Choosing a place

vault-place-here = La carpeta con la que se inició el programa: { $place }
vault-place-stick = La memoria USB { $place }
vault-place-none = No se ha encontrado ninguna memoria USB. Ponga una y cargue de nuevo esta página.
vault-place-other-label = U otra carpeta
vault-place-wrong = Esta carpeta no existe o no se puede escribir en ella. Elija otra.
