/** Why the database cannot be used, and what to do. */
export const stores = {
  'store.mongo-refused': 'MongoDB rechaza a este usuario. Compruebe el usuario, la contraseña y sus derechos en MONGODB_URI.',
  'store.mongo-unresolved':
    'El nombre {name} no se puede resolver. Compruebe el host de MONGODB_URI, y que esta máquina pueda acceder a su DNS.',
  'store.mongo-away':
    'No se puede acceder a MongoDB. Compruebe que está en marcha y que MONGODB_URI es correcto; Indoors continúa cuando vuelva a estar disponible.',
  'store.mongo-unknown':
    'MongoDB no se puede usar: ha dado una respuesta que Indoors no conoce ({answer}). Compruebe que MONGODB_URI indica un MongoDB, y sus opciones.',
  'store.mongo-silent': 'MongoDB no responde. Compruebe que está en marcha y que no se ha detenido.',
  'store.being-written': 'Otro cambio de esto todavía se está escribiendo. Inténtelo de nuevo dentro de medio minuto.',
  'store.suspended': 'El servidor estaba suspendido, así que no se ha cambiado nada. Inténtelo de nuevo.',
  'store.too-much': 'Es demasiado para guardarlo de una vez. Haga el cambio en varias partes.',
  'store.file-unusable':
    'El archivo de la base de datos no se puede usar: {reason}. Compruebe DATA_DIR, sus permisos y el espacio que queda.',
  'store.file-locked':
    'El archivo de la base de datos no se puede usar: {reason}. Otro programa lo tiene bloqueado: ciérrelo (una copia de seguridad, un sqlite3 abierto).',
  'store.lock-taken':
    'Otro servidor de Indoors usa esta base de datos: server.lock, en DATA_DIR, se eliminó mientras este servidor estaba en marcha. Detenga el otro servidor; este continúa después. No elimine nunca server.lock.',
  'store.name.mongo': 'MongoDB',
  'store.name.sqlite': 'La base de datos integrada',
  'store.part.file': 'El archivo de la base de datos',
  'store.part.log': 'El registro de escritura anticipada de la base de datos (-wal)',
  'store.part.index': 'El índice del registro de escritura anticipada de la base de datos (-shm)',
  'store.part-deleted':
    '{part} se ha eliminado mientras el servidor estaba en marcha, así que no se recoge nada más. Vuelva a ponerlo o reinicie el servidor; si se ha perdido el propio archivo de la base de datos, restaure una copia de seguridad en DATA_DIR antes de iniciarlo.',
  'store.part-replaced':
    '{part} se ha sustituido mientras el servidor estaba en marcha, así que no se recoge nada más. Vuelva a ponerlo o reinicie el servidor; si se ha perdido el propio archivo de la base de datos, restaure una copia de seguridad en DATA_DIR antes de iniciarlo.',
} as const;
