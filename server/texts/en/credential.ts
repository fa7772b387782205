/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'The client secret has expired ({day}).',
  'credential.secret.hours': 'The client secret expires in less than a day, on {day} (UTC).',
  'credential.secret.days': 'The client secret expires in {count, plural, one {# day} other {# days}}, on {day} (UTC).',
  'credential.secret.remedy':
    'Make a new one in the app registration (Certificates & secrets), and add it to the file of CLIENT_SECRET_FILE as a second line: it is read again. With CLIENT_SECRET, replace the value and restart. Delete the old one when all is well.',
  'credential.certificate.ended': 'The client certificate has expired ({day}).',
  'credential.certificate.hours': 'The client certificate expires in less than a day, on {day} (UTC).',
  'credential.certificate.days': 'The client certificate expires in {count, plural, one {# day} other {# days}}, on {day} (UTC).',
  'credential.certificate.remedy':
    'Upload a new certificate to the app registration (Certificates & secrets), and put it and its key into the files of CLIENT_CERTIFICATE_FILE and CLIENT_CERTIFICATE_KEY_FILE: they are read again.',
  'credential.bot-secret.ended': 'The bot’s client secret has expired ({day}).',
  'credential.bot-secret.hours': 'The bot’s client secret expires in less than a day, on {day} (UTC).',
  'credential.bot-secret.days': 'The bot’s client secret expires in {count, plural, one {# day} other {# days}}, on {day} (UTC).',
  'credential.bot-secret.remedy':
    'Make a new one in the bot’s app registration (Certificates & secrets), and add it to the file of BOT_SECRET_FILE as a second line: it is read again. With BOT_SECRET, replace the value and restart. Delete the old one when all is well.',
  'credential.bot-certificate.ended': 'The bot’s certificate has expired ({day}).',
  'credential.bot-certificate.hours': 'The bot’s certificate expires in less than a day, on {day} (UTC).',
  'credential.bot-certificate.days': 'The bot’s certificate expires in {count, plural, one {# day} other {# days}}, on {day} (UTC).',
  'credential.bot-certificate.remedy':
    'Upload a new certificate to the bot’s app registration (Certificates & secrets), and put it and its key into the files of BOT_CERTIFICATE_FILE and BOT_CERTIFICATE_KEY_FILE: they are read again.',
} as const;
