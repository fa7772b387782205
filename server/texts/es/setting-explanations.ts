/** What each setting of the organisation does, and what its values mean. */
export const settingExplanations = {
  'setting.timeZone.explanation':
    'La zona de la organización (nombre de IANA): la de «hoy», la de la conservación, y la de las personas y oficinas sin zona propia.',
  'setting.language.explanation':
    'El idioma de lo que no va dirigido a una persona concreta, como los avisos en un canal. Quien abre Indoors lee en el idioma de su Teams o de su navegador.',
  'setting.workingDays.explanation':
    'Los días de la semana en los que se suele trabajar. Las cifras y la detección los usan para comparar días semejantes; la presencia se recoge todos los días.',
  'setting.unmatched.explanation':
    'Qué significa un inicio de sesión desde una dirección que en ese instante no estaba en ningún intervalo.',
  'setting.unmatched.discard': 'No dice nada; solo el intervalo que se agregue después puede darle un lugar.',
  'setting.unmatched.remote': 'Cuenta como trabajo en remoto.',
  'setting.unmatched.discover':
    'No dice nada sobre la persona, pero muchas personas en una dirección forman un candidato a intervalo; solo se conserva su número.',
  'setting.leftOfficeAfter.explanation':
    'Cuánto más tarde que el último inicio de sesión en la oficina debe ser uno desde otro lugar para mostrar que alguien se ha ido. Un valor más corto nota antes la vuelta a casa; uno más largo no se deja engañar por teléfonos con datos móviles.',
  'setting.defaultMode.explanation':
    'El modo de presencia de quien el directorio nombra por primera vez. No cambia el de nadie que ya se conozca.',
  'setting.defaultMode.off': 'No se registra nada.',
  'setting.defaultMode.track': 'Cuenta en las cifras de oficinas y plantas, sin nombrarse nunca.',
  'setting.defaultMode.display': 'Se cuenta y se nombra.',
  'setting.departmentModes.explanation':
    'Departamentos (sin distinguir mayúsculas) cuyas personas nuevas reciben un primer modo distinto del de las demás. No cambia el de nadie que ya se conozca.',
  'setting.selfServiceModes.explanation':
    'Si cada persona puede cambiar su propio modo de presencia. Sin esto, solo lo hacen los administradores; ocultar la presencia, restablecer el estado y eliminar los datos siguen en manos de cada persona en todo caso.',
  'setting.retentionDays.explanation':
    'Durante cuántos días se conservan los días-persona, las direcciones, las indicaciones y los restablecimientos. Lo anterior no se muestra a nadie y se elimina ese día.',
  'setting.accessLogging.explanation':
    'Si se registran eventos de acceso (persona, dirección y fecha, nunca una hora), para los intervalos cuyo propio interruptor también esté activado. Desactivado de forma predeterminada: la presencia no lo necesita.',
  'setting.smallNumber.explanation':
    'En las cifras de días anteriores a hoy y en las vistas previas, las personas que allí no se nombran se cuentan en grupos de este tamaño («12 y menos de 5 más», «12 y 5–9 más»), para que no se pueda reconocer a nadie en un número pequeño.',
  'setting.todayInSteps.explanation':
    'Si los grupos se aplican también a las cifras de hoy: en la pestaña, en el bot, en las pantallas y para las cuentas de servicio. Las personas que todo el mundo puede ver se cuentan exactamente, todas las demás en grupos del tamaño de arriba. Mientras nadie esté en el modo que solo cuenta, las cifras son las de los nombres.',
  'setting.auditRetentionDays.explanation':
    'Durante cuántos días se conserva quién cambió o miró qué. Ninguna otra opción lo acorta, y ninguna entrada se puede cambiar ni eliminar antes.',
  'setting.numberRetentionYears.explanation':
    'Durante cuántos años se conserva cuántas personas había en oficinas y plantas, hora por hora, y cuántas personas distintas al día. Estas cifras no contienen personas y se muestran en grupos.',
  'setting.insights.explanation':
    'Quién puede ver la ocupación habitual de las oficinas, por día de la semana, hora y semana: en la página Análisis, junto a los próximos días y en el bot. Son cifras en grupos, nunca personas ni departamentos.',
  'setting.insights.everybody': 'Todas las personas que usan Indoors.',
  'setting.insights.administrators': 'Solo los administradores.',
  'setting.insights.off': 'Nadie; la página no existe, y no hay cifras esperadas.',
  'setting.floorStatistics.explanation':
    'Si hay análisis y cifras esperadas de cada planta. Sin esto solo hay las de oficinas enteras; la ocupación actual de una planta se sigue mostrando.',
  'setting.pastFloors.explanation':
    'Si también se indican plantas de los días anteriores a hoy. Sin ella, las plantas solo se muestran para hoy, en todas partes, y no hay estadísticas de plantas; cada persona sigue viendo las suyas.',
  'setting.namesInGroups.explanation':
    'Si se puede nombrar a las personas en grupos, en canales y en sus pestañas, cuando todos los miembros pertenecen a la organización. Sin ella solo hay cifras.',
  'setting.following.explanation':
    'Si se puede pedir al bot un aviso cuando alguien llegue. La persona seguida lo ve y puede cancelarlo o prohibirlo en todo caso.',
  'setting.quietHoursFrom.explanation':
    'Desde esta hora, de 0 a 23, el bot no escribe a nadie sin que se le pregunte, según el reloj de la persona que lee. Lo que cae en las horas de silencio no se envía después, salvo los avisos a los administradores.',
  'setting.quietHoursUntil.explanation': 'Hasta esta hora, de 0 a 23. Si las dos horas son iguales, no hay horas de silencio.',
  'setting.worksCouncilMode.explanation':
    'Un solo interruptor que ajusta varias opciones como suelen pedirlo los comités de empresa, y las fija mientras está activado. Todos ven que está activado y qué fija. Al desactivarlo, estas opciones vuelven a ser las de antes.',
} as const;
