# Lo que el anexo III del Reglamento (UE) 2019/788 quiere que lea quien firma, con nuestras propias palabras.
#
# No oficial. El texto auténtico es el del Diario Oficial.

version = 2019-unofficial-1
unofficial = Esta redacción no es oficial. La auténtica figura en el Diario Oficial de la Unión Europea.

form-title = Formulario para una declaración de apoyo
form-for = Declaración de apoyo de quienes tienen la nacionalidad de este Estado: { $state }
form-mandatory = Salvo que se indique otra cosa, deben rellenarse todos los campos.
who-title = Destinado a
who-nationals = Quienes tengan la nacionalidad de este Estado miembro.

declaration = Declaro que los datos que he indicado en este formulario son exactos y que no he apoyado con anterioridad esta iniciativa ciudadana.

privacy-title = Declaración de confidencialidad
privacy-gdpr-1 = En aplicación del artículo 13 del Reglamento (UE) 2016/679 (Reglamento general de protección de datos) se pone en su conocimiento lo siguiente: los datos personales de este formulario sirven únicamente para apoyar la iniciativa. Las autoridades nacionales competentes tienen acceso a ellos para verificar y certificar las declaraciones de apoyo.
privacy-gdpr-2 = Si es necesario, son objeto de un tratamiento ulterior para procedimientos administrativos o judiciales que se refieran a esta iniciativa. Se prohíbe cualquier otro uso.
privacy-gdpr-3 = Usted tiene derecho a obtener del grupo de organizadores el acceso a sus datos personales, su rectificación, su supresión o la limitación de su tratamiento.
privacy-gdpr-4 = El grupo de organizadores guarda sus datos como mucho un mes después de la presentación de la iniciativa a la Comisión o 21 meses después del comienzo de la recogida; rige el plazo que venza antes. Si hay procedimientos administrativos o judiciales, pueden guardarse hasta un mes, como mucho, después de que concluyan.
privacy-gdpr-5 = Con independencia de los demás recursos de que disponga, puede en cualquier momento reclamar ante una autoridad de protección de datos, en especial en el Estado miembro en el que reside, en el que trabaja o en el que considere que se ha vulnerado el Derecho.
privacy-gdpr-6 = Es responsable del tratamiento quien representa al grupo de organizadores o la entidad jurídica creada para gestionar la iniciativa. Los datos de contacto figuran en el registro de la Comisión y en el sitio web de la iniciativa.

note-no-signature = La firma no es necesaria si el formulario se transmite en línea.
mark-online = Estas declaraciones de apoyo se han recogido en línea.
mark-limited = DATOS PERSONALES – DIFUSIÓN LIMITADA AL ESTADO MIEMBRO INTERESADO
