/** Warnings that the bot sends to administrators, in Markdown. */
export const warnings = {
  'warning.read-again': '**Anmeldungen werden wieder gelesen.**',
  'warning.never-read':
    '**Es wurden noch keine Anmeldungen gelesen.** {why} Die Seite „Integration“ sagt, was zu tun ist; bis dahin sehen alle, von wann der Stand ist.',
  'warning.not-read-since':
    '**Seit {date}, {time} Uhr (UTC) wurden keine Anmeldungen gelesen.** {why} Die Seite „Integration“ sagt, was zu tun ist; bis dahin sehen alle, von wann der Stand ist.',
  'warning.credential': '**{verdict}** {remedy} {page}',
} as const;
