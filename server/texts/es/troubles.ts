/** Causes that prevent collecting, besides Entra and Graph, and what to do. */
export const troubles = {
  'trouble.people-missing':
    'Faltan personas en el directorio tal como lo ha proporcionado Entra: {people, number} de {of, number}. No se ha quitado a nadie.',
  'trouble.people-missing.remedy':
    'Mire en el centro de administración de Entra si se eliminaron sus cuentas. Si es así, confirme la retirada en la página Integración: entonces se pregunta por cada persona con su id., y se quita solo si Entra no la tiene. Si no, no hay que hacer nada: el directorio se lee por completo una vez al día.',
  'trouble.store-away': 'No se puede acceder a la base de datos.',
  'trouble.store-away.remedy': 'Compruebe que está en marcha, y MONGODB_URI o DATA_DIR.',
  'trouble.store-silent': 'La base de datos no responde a tiempo, o responde de una forma que no se entiende.',
  'trouble.store-read-only.remedy':
    'Compruebe que la base de datos está en marcha y admite escritura, que queda espacio en su disco y que ningún otro programa la bloquea.',
  'trouble.internal': 'Ha ocurrido un error en el servidor mientras se leían los inicios de sesión.',
  'trouble.internal.remedy': 'Se vuelve a intentar. Si continúa, consulte el registro del servidor.',
  'trouble.run-stalled': 'La lectura no avanza desde hace minutos, y nada dice por qué.',
  'trouble.run-stalled.remedy': 'Reinicie el servidor y consulte su registro. Lo leído se mantiene; continúa desde ahí.',
  'trouble.stale': 'Hace más tiempo del debido que no se leen los inicios de sesión.',
  'trouble.stale.remedy': 'Consulte el registro del servidor y reinícielo si una recopilación no termina.',
  'trouble.not-read-since': 'Desde entonces no se han leído inicios de sesión.',
  'trouble.clock-ahead': 'El reloj del servidor va {by} adelantado respecto al de Microsoft.',
  'trouble.clock-behind': 'El reloj del servidor va {by} atrasado respecto al de Microsoft.',
  'trouble.clock.remedy':
    'Ponga en hora el reloj de esta máquina (NTP). Hasta entonces se usa el reloj de Microsoft: para los inicios de sesión, para lo que indican las personas y para lo que se muestra. Mientras Microsoft no haya respondido tras el arranque del servidor, solo se conoce el reloj equivocado.',
  'trouble.hub-refused': 'El centro de eventos rechaza nuestra cadena de conexión.',
  'trouble.hub-refused.remedy':
    'Cree una directiva de acceso compartido con el derecho «Escuchar» en el centro de eventos y configure EVENT_HUB_CONNECTION_STRING con su cadena de conexión.',
  'trouble.hub-not-found': 'No existe este centro de eventos, o no tiene este grupo de consumidores.',
  'trouble.hub-not-found.remedy': 'Compruebe EVENT_HUB_NAME (o EntityPath en la cadena de conexión) y EVENT_HUB_CONSUMER_GROUP.',
  'trouble.hub-away': 'No se puede acceder al centro de eventos.',
  'trouble.hub-away.remedy':
    'Compruebe la dirección de EVENT_HUB_CONNECTION_STRING, y que el firewall permita la salida por el puerto 5671. Se vuelve a intentar continuamente.',
  'gap.unread-too-long': 'No se leyó nada durante más tiempo del que Entra conserva su registro de inicios de sesión.',
  'gap.log-begins-later': 'El registro de inicios de sesión de Entra no llega tan atrás.',
} as const;
