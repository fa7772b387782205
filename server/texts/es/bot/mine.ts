/** The bot on what is shown, said and kept of the asker. */
export const mine = {
  'bot.mine.off-self':
    'Su presencia está desactivada, así que no se recoge ni se muestra nada sobre usted, y no hay nada que indicar ni restablecer. Diga «Muestra mi nombre» o «Cuéntame sin mi nombre» para activarla, o hágalo en la página «Mis datos» de la pestaña de Indoors.',
  'bot.mine.off':
    'Su presencia está desactivada, así que no se recoge ni se muestra nada sobre usted, y no hay nada que indicar ni restablecer. Un administrador puede activarla.',
  'bot.mine.nothing-known': 'Todavía no se sabe nada de usted.',
  'bot.mine.hidden': 'Su presencia está oculta: otras personas no ven esto.',
  'bot.mine.track': 'Se le cuenta, pero nunca se le nombra: otras personas no pueden encontrarle por su nombre.',
  'bot.mine.rests-on-one': 'Se basa en un inicio de sesión de las {time} ({day}). De los intermedios no se conserva nada.',
  'bot.mine.rests-on':
    'Se basa en el primer inicio de sesión, de las {first}, y en el último, de las {last} ({day}). De los intermedios no se conserva nada.',
  'bot.mine.rests-on-statement': 'Lo indicado cuenta antes que los inicios de sesión mientras dura. «{clear}» le pone fin.',
  'bot.mine.said': 'Usted indicó: {statement}.',
  'bot.mine.said-by': '{name} (administración) indicó por usted: {statement}.',
  'bot.mine.said-by-administrator': 'La administración indicó por usted: {statement}.',
  'bot.mine.cleared':
    'Hecho, su estado se ha restablecido. Lo que había indicado ha terminado y solo cuentan los inicios de sesión a partir de ahora; los planes para más adelante se mantienen. «Deshacer» lo revierte.',
  'bot.mine.stay-hidden': 'Su presencia sigue oculta: diga «Mostrarme de nuevo» para que deje de estarlo.',
  'bot.mine.nothing-to-undo': 'No tiene nada que deshacer.',
  'bot.mine.changed-since': 'No se ha deshecho nada: se ha cambiado de nuevo entretanto.',
  'bot.mine.restored': 'Retirado: todo vuelve a estar como antes.',
  'bot.mine.cannot-undo': '«Deshacer» no revierte el último cambio, y no se ha retirado nada más.',
  'bot.mine.say-again': 'Si lo quiere de nuevo, diga «{sentence}».',
  'bot.mine.what-instead':
    'No he cambiado nada: ¿qué está mal? Diga lo que vale, por ejemplo «Estoy en la oficina el lunes». «Deshacer» retira lo último que dijo.',
  'bot.mine.undo-statement': '¿Retiro esto: {statement}? Lo dijo el {day}.',
  'bot.mine.undo-end': '¿Vuelve a valer esto: {statements}? Lo terminó el {day}.',
  'bot.mine.undo-clear': '¿Deshago el restablecimiento de su estado? Fue el {day}.',
  'bot.mine.undo-rules': '¿Deshago el último cambio de sus reglas semanales? Lo hizo el {day}.',
  'bot.mine.undone-clear': 'Se ha deshecho el restablecimiento: lo anterior vuelve a contar.',
  'bot.mine.undone-statement': 'Retirado: {statement}.',
  'bot.mine.undone-end': 'Vuelve a contar: {statements}.',
  'bot.mine.kept':
    'Conservo sobre usted: {kept}. Cada dato se elimina automáticamente después de {days, plural, one {# día} other {# días}}.',
  'bot.mine.kept-days': '{count, plural, one {# día} other {# días}}',
  'bot.mine.kept-addresses': '{count, plural, one {# dirección} other {# direcciones}}',
  'bot.mine.kept-statements': '{count, plural, one {# indicación} other {# indicaciones}}',
  'bot.mine.kept-clears': '{count, plural, one {# restablecimiento} other {# restablecimientos}}',
  'bot.mine.kept-for': 'Lo que se conserva sobre usted se elimina automáticamente después de {days, plural, one {# día} other {# días}}.',
  'bot.mine.kept-of-sign-ins':
    'De un inicio de sesión conservo solo el intervalo o la dirección y el día, y de cada día en un intervalo, el primer y el último instante.',
  'bot.mine.mode.off': 'Su modo es «Desactivado»: no se registra ni se muestra nada sobre usted.',
  'bot.mine.mode.track': 'Su modo es «Solo contar»: se le cuenta y nunca se le nombra.',
  'bot.mine.mode.display': 'Su modo es «Mostrar»: se le cuenta, y en su organización se puede ver dónde está.',
  'bot.mine.mode-yourself': 'Puede cambiarlo usted.',
  'bot.mine.zone': 'Sus días terminan según la zona horaria {zone}; en la página «Mis datos» puede elegir otra.',
  'bot.mine.see-all': 'Todo ello, un archivo para llevárselo y quién hizo qué están en la página «Mis datos» de la pestaña de Indoors.',
  'bot.mine.delete-first':
    '¿Eliminar todo lo que se conserva sobre usted: días, direcciones, indicaciones, planes, reglas semanales, restablecimientos, favoritos, a quién sigue y quién le sigue, los mensajes que me ha pedido, nuestro chat y la zona horaria de su dispositivo? No se puede deshacer, y no vuelve cuando se leen de nuevo los inicios de sesión. Si su presencia está oculta, lo sigue estando. Diga «Sí, eliminar mis datos» para hacerlo.',
  'bot.mine.deletion-is':
    'Al eliminar se borra todo lo que se conserva sobre usted: días, direcciones, indicaciones, planes, reglas semanales, restablecimientos, favoritos, a quién sigue y quién le sigue, los mensajes que me ha pedido, nuestro chat y la zona horaria de su dispositivo. No se puede deshacer, y no vuelve cuando se leen de nuevo los inicios de sesión. Si su presencia está oculta, lo sigue estando. Usted decide si lo quiere: no se ha cambiado nada. «Eliminar mis datos» lo inicia.',
  'bot.mine.only-own-data':
    'Solo cada persona puede eliminar sus propios datos o dejar de ser registrada; no lo hago para nadie más, así que no se ha cambiado nada. Para sus propios datos, diga «Eliminar mis datos» o «Deja de registrarme».',
  'bot.mine.only-at-once':
    'Eso solo puedo hacerlo en el momento y no por un tiempo determinado, así que no he cambiado nada. Diga «{sentence}» cuando lo quiera.',
  'bot.mine.deleted': 'Hecho: se ha eliminado lo que se conservaba sobre usted.',
  'bot.mine.deleted-next': 'Los nuevos inicios de sesión cuentan a partir de ahora.',
  'bot.mine.delete-alone': 'No elimino nada con una frase delante de otras personas. Diga aquí «Sí, eliminar mis datos».',
  'bot.mine.button.delete': 'Eliminar mis datos',
  'bot.mine.button.delete-now': 'Sí, eliminar mis datos',
  'bot.mine.button.what-is-kept': '¿Qué se sabe de mí?',
  'bot.mine.button.why': '¿Por qué aparezco así?',
} as const;
