/** The bot on modes, which people choose themselves where the organisation lets them. */
export const modes = {
  'bot.mode.choose': 'Puede cambiarlo: diga {sentences}.',
  'bot.mode.already': '{mode} No se ha cambiado nada.',
  'bot.mode.now.track':
    'Hecho: a partir de ahora cuenta en los números de oficinas y plantas, y nadie ve su nombre. «Muestra mi nombre» lo retira.',
  'bot.mode.now.display':
    'Hecho: a partir de ahora los demás ven dónde está, también lo que se ha visto hoy. «Cuéntame sin mi nombre» lo retira.',
  'bot.mode.on.track':
    'Hecho: a partir de ahora cuenta en los números de oficinas y plantas, y nadie ve su nombre. «Deja de registrarme» lo retira.',
  'bot.mode.on.display': 'Hecho: a partir de ahora cuenta en los números, y los demás ven dónde está. «Deja de registrarme» lo retira.',
  'bot.mode.off-is':
    'Entonces ya no se registra ni se muestra nada sobre usted, y lo que se conserva se elimina; no se puede deshacer. Usted decide si lo quiere: no se ha cambiado nada. «Deja de registrarme» lo inicia.',
  'bot.mode.off-first':
    '¿No registrar nada más sobre usted? Ya no se registra ni se muestra nada, y lo guardado se elimina, sin vuelta atrás. Diga «Sí, deja de registrarme» para hacerlo.',
  'bot.mode.off-now':
    'Hecho: ya no se registra ni se muestra nada sobre usted, y lo guardado se ha eliminado. «Muestra mi nombre» o «Cuéntame sin mi nombre» lo activa de nuevo.',
  'bot.mode.off-alone': 'Delante de otros no elimino nada con una palabra. Diga aquí «Sí, deja de registrarme».',
  'bot.mode.button.display': 'Muestra mi nombre',
  'bot.mode.button.track': 'Cuéntame sin mi nombre',
  'bot.mode.button.off': 'Deja de registrarme',
  'bot.mode.button.off-now': 'Sí, deja de registrarme',
} as const;
