/** Warnings that the bot sends to administrators, in Markdown. */
export const warnings = {
  'warning.read-again': '**Se vuelven a leer los inicios de sesión.**',
  'warning.never-read':
    '**Todavía no se han leído inicios de sesión.** {why} La página de integración dice qué hacer; hasta entonces, todas las personas ven de qué momento son los datos.',
  'warning.not-read-since':
    '**No se han leído inicios de sesión desde el {date}, {time} (UTC).** {why} La página de integración dice qué hacer; hasta entonces, todas las personas ven de qué momento son los datos.',
  'warning.credential': '**{verdict}** {remedy} {page}',
} as const;
