/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'The client secret has expired ({day}).',
  'credential.secret.hours': 'The client secret expires in less than a day, on {day} (UTC).',
  'credential.secret.days': 'The client secret expires in {count, plural, one {# day} other {# days}}, on {day} (UTC).',
  'credential.secret.remedy':
    'Make a new one in the app registration (Certificates & secrets), put it into CLIENT_SECRET_FILE or CLIENT_SECRET, and delete the old one when all is well.',
  'credential.certificate.ended': 'The client certificate has expired ({day}).',
  'credential.certificate.hours': 'The client certificate expires in less than a day, on {day} (UTC).',
  'credential.certificate.days': 'The client certificate expires in {count, plural, one {# day} other {# days}}, on {day} (UTC).',
  'credential.certificate.remedy':
    'Upload a new certificate to the app registration (Certificates & secrets), and put it and its key into the files of CLIENT_CERTIFICATE_FILE and CLIENT_CERTIFICATE_KEY_FILE: they are read again.',
} as const;
