/** Warnings that the bot sends to administrators, in Markdown. */
export const warnings = {
  'warning.read-again': '**Sign-ins are being read again.**',
  'warning.never-read':
    '**No sign-ins have been read yet.** {why} The integration page says what to do; until then everybody sees as of when the picture is.',
  'warning.not-read-since':
    '**No sign-ins have been read since {date}, {time} (UTC).** {why} The integration page says what to do; until then everybody sees as of when the picture is.',
  'warning.credential': '**{verdict}** {remedy} {page}',
} as const;
