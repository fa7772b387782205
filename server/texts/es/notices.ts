/** The pages `/privacy` and `/terms`, which Teams’ app details link to. */
export const notices = {
  'notice.languages': 'Idiomas',
  'notice.privacy.title': 'Protección de datos',
  'notice.privacy.lead':
    'Indoors muestra quién está en la oficina y en qué planta. Esta página dice qué conserva sobre usted, tal como está configurado ahora este servidor.',
  'notice.privacy.who': 'Quién es responsable',
  'notice.privacy.who.named': '{organisation} gestiona este servidor y es responsable de él.',
  'notice.privacy.who.unnamed': 'La organización para la que trabaja gestiona este servidor y es responsable de él.',
  'notice.privacy.who.contact': 'Contacto para preguntas sobre sus datos: {contact}',
  'notice.privacy.who.no-contact':
    'Para preguntas sobre sus datos, diríjase a la persona encargada de la protección de datos o al departamento de informática.',
  'notice.privacy.what': 'Qué se conserva',
  'notice.privacy.what.directory':
    'Del directorio (Microsoft Entra ID): su nombre, su nombre de usuario, el departamento, la persona responsable, si su cuenta está activa, y la zona horaria de su buzón si la organización permite a Indoors leerla.',
  'notice.privacy.what.sign-ins':
    'Del registro de inicios de sesión de Entra ID, por día y lugar: cuándo estuvo allí por primera y por última vez. Un lugar es una oficina, una planta o «remoto», reconocido por la dirección IP. Los demás campos de un inicio de sesión (aplicación, dispositivo, navegador, ubicación) se descartan.',
  'notice.privacy.what.addresses-on':
    'De algunas redes también la dirección IP y el día, sin hora. La administración puede consultarlas de las personas que pueden ser nombradas; cada consulta queda registrada.',
  'notice.privacy.what.addresses-off': 'Las direcciones IP mismas no se conservan.',
  'notice.privacy.what.said':
    'Lo que indica sobre usted (oficina, remoto, permiso, presencia oculta), planes, reglas semanales, favoritos y a quién sigue. De los mensajes al bot solo se conserva lo que se deriva de ellos y, durante 10 minutos, el contexto de la conversación.',
  'notice.privacy.what.bot': 'Cómo el bot puede escribirle en Teams, una vez que le ha escrito, y los mensajes que aún se le deben enviar.',
  'notice.privacy.what.audit':
    'Lo que la administración ha cambiado sobre usted, y su elección de modo: quién, qué y cuándo, nunca dónde estaba.',
  'notice.privacy.how-long': 'Durante cuánto tiempo',
  'notice.privacy.how-long.days':
    '{days, plural, one {Días, direcciones e indicaciones: # día; después se eliminan.} other {Días, direcciones e indicaciones: # días; después se eliminan.}}',
  'notice.privacy.how-long.audit': '{days, plural, one {Registro de cambios: # día.} other {Registro de cambios: # días.}}',
  'notice.privacy.how-long.numbers':
    '{years, plural, one {Cuántas personas había en una oficina o planta, sin nombres: # año.} other {Cuántas personas había en una oficina o planta, sin nombres: # años.}}',
  'notice.privacy.how-long.gone': 'Después de eliminarse su cuenta, su identificador permanece 30 días, para que lo eliminado no vuelva.',
  'notice.privacy.seen': 'Quién le ve',
  'notice.privacy.seen.modes':
    'Lo decide su modo. «Mostrar»: los miembros de la organización ven dónde está. «Solo contar»: su presencia cuenta, sin nombre. «Desactivado»: no se registra nada sobre usted.',
  'notice.privacy.seen.past': 'Con «Mostrar» también se pueden ver los días pasados, mientras se conserven.',
  'notice.privacy.seen.past-offices':
    'Con «Mostrar» también se pueden ver los días pasados, mientras se conserven, con la oficina y sin la planta.',
  'notice.privacy.seen.default':
    'Las personas nuevas empiezan con {mode, select, off {«Desactivado»} track {«Solo contar»} other {«Mostrar»}}; algunos departamentos pueden empezar con otro modo.',
  'notice.privacy.seen.self': 'Puede cambiar su modo por su cuenta.',
  'notice.privacy.seen.administrators': 'Los modos los cambia la administración. Puede ocultar su presencia en cualquier momento.',
  'notice.privacy.seen.recipients':
    'Nadie más recibe estos datos. Microsoft los trata en Entra ID y Teams por encargo de la organización y entrega los mensajes del bot. No hay publicidad, ni analítica, ni contacto con los autores de Indoors.',
  'notice.privacy.why': 'Para qué',
  'notice.privacy.why.purpose':
    'Para que las personas se encuentren y las oficinas se planifiquen según cuántas haya en ellas. En qué base jurídica se apoya, se lo indica la propia organización.',
  'notice.privacy.why.not':
    'Indoors no tiene clasificaciones ni comparaciones de personas, y solo comunica los hábitos a la propia persona. No mide el tiempo de trabajo ni el rendimiento, y no toma decisiones automatizadas sobre personas.',
  'notice.privacy.rights': 'Qué puede hacer',
  'notice.privacy.rights.my-data':
    '«Mis datos» en la pestaña muestra todo lo que se conserva sobre usted y por qué se le muestra así. Allí puede descargarlo, corregir dónde está, empezar de nuevo, ocultar su presencia y eliminarlo. El bot también puede hacer la mayor parte.',
  'notice.privacy.rights.others':
    'Puede pedir a la organización acceso, rectificación, supresión y limitación, oponerse al tratamiento y reclamar ante la autoridad de protección de datos.',
  'notice.privacy.browser': 'En su navegador',
  'notice.privacy.browser.text':
    'La pestaña no usa cookies. El navegador recuerda el tema elegido y lo que cerró para siempre, nada sobre personas. El registro del servidor no contiene nombres, identificadores ni direcciones.',
  'notice.terms.title': 'Condiciones de uso',
  'notice.terms.lead': 'Qué puede esperar de Indoors y qué se espera de usted.',
  'notice.terms.who.named': '{organisation} pone Indoors a disposición de los miembros de la organización.',
  'notice.terms.who.unnamed': 'La organización para la que trabaja pone Indoors a disposición de sus miembros.',
  'notice.terms.use': 'Uso',
  'notice.terms.use.purpose': 'Úselo para encontrar a otras personas, para planear dónde trabaja y para ver si una oficina está llena.',
  'notice.terms.use.not':
    'No lo use para vigilar a personas, para juzgar su rendimiento o su conducta, ni para registrar el tiempo de trabajo. No copie los datos para tales fines. Se aplican los acuerdos de la organización con su personal.',
  'notice.terms.use.self': 'Indique dónde está solo sobre usted, y solo lo que sea cierto. Nada le obliga a hacerlo.',
  'notice.terms.limits': 'Límites',
  'notice.terms.limits.estimate':
    'Lo que se muestra es una estimación a partir de los inicios de sesión y de lo que indican las personas. Puede llegar tarde, estar incompleta o ser errónea.',
  'notice.terms.limits.safety':
    'No confíe en ello en una emergencia: no es una lista de evacuación, ni un control de acceso, ni un registro del tiempo de trabajo.',
  'notice.terms.limits.licence':
    'Indoors es software libre con licencia MIT, sin garantía alguna de sus autores. La organización lo gestiona y responde de él.',
  'notice.terms.privacy': 'Qué se conserva sobre usted y qué puede hacer: {link}.',
} as const;
