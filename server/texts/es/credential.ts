/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'El secreto de cliente ha caducado ({day}).',
  'credential.secret.hours': 'El secreto de cliente caduca en menos de un día, el {day} (UTC).',
  'credential.secret.days': 'El secreto de cliente caduca en {count, plural, one {# día} other {# días}}, el {day} (UTC).',
  'credential.secret.remedy':
    'Cree uno nuevo en el registro de la aplicación (Certificados y secretos), póngalo en CLIENT_SECRET_FILE o CLIENT_SECRET, y elimine el anterior cuando todo funcione.',
  'credential.certificate.ended': 'El certificado de cliente ha caducado ({day}).',
  'credential.certificate.hours': 'El certificado de cliente caduca en menos de un día, el {day} (UTC).',
  'credential.certificate.days': 'El certificado de cliente caduca en {count, plural, one {# día} other {# días}}, el {day} (UTC).',
  'credential.certificate.remedy':
    'Cargue un certificado nuevo en el registro de la aplicación (Certificados y secretos), y ponga el certificado y su clave en los archivos de CLIENT_CERTIFICATE_FILE y CLIENT_CERTIFICATE_KEY_FILE: se vuelven a leer.',
} as const;
