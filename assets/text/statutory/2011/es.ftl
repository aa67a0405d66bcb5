# Lo que el anexo III del Reglamento (UE) n.º 211/2011 quiere que lea quien firma, con nuestras propias palabras.
#
# No oficial. El texto auténtico es el del Diario Oficial.

version = 2011-unofficial-1
unofficial = Esta redacción no es oficial. La auténtica figura en el Diario Oficial de la Unión Europea.

form-title = Formulario para una declaración de apoyo
form-for = Declaración de apoyo cuya verificación corresponde a: { $state }
form-mandatory = Salvo que se indique otra cosa, deben rellenarse todos los campos.
who-title = Destinado a
who-residents = Quienes tengan la ciudadanía de la Unión y su residencia en este Estado miembro.
who-residents_or_nationals = Quienes tengan la ciudadanía de la Unión y su residencia en este Estado miembro, o quienes tengan la nacionalidad de este, residan donde residan.
who-residents_or_registered_nationals = Quienes tengan la ciudadanía de la Unión y su residencia en este Estado miembro, o quienes tengan la nacionalidad de este, residan en el extranjero y hayan comunicado su lugar de residencia a sus autoridades nacionales.
who-holders_of_personal_number = Quienes tengan la ciudadanía de la Unión y un número de identificación personal asignado por este Estado miembro.
who-holders_of_document = Quienes tengan la ciudadanía de la Unión y uno de los documentos de identidad enumerados, expedido por este Estado miembro.
who-holders_of_number_or_document = Quienes tengan la ciudadanía de la Unión y un número de identificación personal o uno de los documentos de identidad enumerados, procedentes de este Estado miembro.

declaration = Declaro que los datos que he indicado en este formulario son exactos y que no he apoyado con anterioridad esta propuesta de iniciativa ciudadana.

privacy-title = Declaración de confidencialidad
privacy-directive-1 = En aplicación del artículo 10 de la Directiva 95/46/CE se pone en su conocimiento lo siguiente: solo las autoridades competentes tienen acceso a los datos personales de este formulario, para verificar y certificar cuántas declaraciones de apoyo válidas ha obtenido esta propuesta de iniciativa ciudadana (artículo 8 del Reglamento (UE) n.º 211/2011).
privacy-directive-2 = Si es necesario, son objeto de un tratamiento ulterior para procedimientos judiciales o administrativos que se refieran a esta propuesta de iniciativa ciudadana (artículo 12 de dicho Reglamento). Se prohíbe cualquier otro uso.
privacy-directive-3 = Usted tiene derecho a acceder a los datos personales que le conciernen.
privacy-directive-4 = Todas las declaraciones de apoyo se destruyen a más tardar 18 meses después del registro de la propuesta de iniciativa ciudadana o, si hay procedimientos judiciales o administrativos, a más tardar una semana después de que concluyan.
privacy-gdpr-1 = En aplicación de los artículos 13 y 14 del Reglamento (UE) 2016/679 (Reglamento general de protección de datos) se pone en su conocimiento lo siguiente: tienen acceso a los datos personales de este formulario los organizadores de la iniciativa, para la recogida, y las autoridades competentes, para verificar y certificar cuántas declaraciones de apoyo válidas ha obtenido esta propuesta de iniciativa ciudadana (artículos 8 y 9 del Reglamento (UE) n.º 211/2011).
privacy-gdpr-2 = Si es necesario, son objeto de un tratamiento ulterior para procedimientos judiciales o administrativos que se refieran a esta propuesta de iniciativa ciudadana. Se prohíbe cualquier otro uso.
privacy-gdpr-3 = Usted tiene derecho a obtener del responsable del tratamiento el acceso a sus datos personales, su rectificación, su supresión o la limitación de su tratamiento.
privacy-gdpr-4 = Sus datos se guardan como mucho un mes después de la presentación de la iniciativa a la Comisión o 18 meses después de su registro; rige el plazo que venza antes. Si hay procedimientos judiciales o administrativos, pueden guardarse hasta una semana, como mucho, después de que concluyan.
privacy-gdpr-5 = Con independencia de los demás recursos de que disponga, puede en cualquier momento reclamar ante una autoridad de protección de datos, en especial en el Estado miembro en el que reside, en el que trabaja o en el que considere que se ha vulnerado el Derecho.
privacy-gdpr-6 = Son responsables del tratamiento los organizadores de la iniciativa y, en cuanto a sus propias operaciones, la autoridad competente. Los datos de contacto de los organizadores figuran en el registro de la Comisión y en el sitio web de la iniciativa.

note-no-signature = La firma no es necesaria si el formulario se transmite en línea por medio de un sistema de recogida certificado.
mark-online = Estas declaraciones de apoyo se han recogido en línea.
mark-limited = DATOS PERSONALES – DIFUSIÓN LIMITADA AL ESTADO MIEMBRO INTERESADO
