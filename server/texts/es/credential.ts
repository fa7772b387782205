/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'El secreto de cliente ha caducado ({day}).',
  'credential.secret.hours': 'El secreto de cliente caduca en menos de un día, el {day} (UTC).',
  'credential.secret.days': 'El secreto de cliente caduca en {count, plural, one {# día} other {# días}}, el {day} (UTC).',
  'credential.secret.remedy':
    'Cree uno nuevo en el registro de la aplicación (Certificados y secretos) y añádalo como segunda línea al archivo de CLIENT_SECRET_FILE: se vuelve a leer. Con CLIENT_SECRET, cambie el valor y reinicie. Elimine el anterior cuando todo funcione.',
  'credential.certificate.ended': 'El certificado de cliente ha caducado ({day}).',
  'credential.certificate.hours': 'El certificado de cliente caduca en menos de un día, el {day} (UTC).',
  'credential.certificate.days': 'El certificado de cliente caduca en {count, plural, one {# día} other {# días}}, el {day} (UTC).',
  'credential.certificate.remedy':
    'Cargue un certificado nuevo en el registro de la aplicación (Certificados y secretos), y ponga el certificado y su clave en los archivos de CLIENT_CERTIFICATE_FILE y CLIENT_CERTIFICATE_KEY_FILE: se vuelven a leer.',
  'credential.bot-secret.ended': 'El secreto de cliente del bot ha caducado ({day}).',
  'credential.bot-secret.hours': 'El secreto de cliente del bot caduca en menos de un día, el {day} (UTC).',
  'credential.bot-secret.days': 'El secreto de cliente del bot caduca en {count, plural, one {# día} other {# días}}, el {day} (UTC).',
  'credential.bot-secret.remedy':
    'Cree uno nuevo en el registro de aplicación del bot (Certificados y secretos) y añádalo como segunda línea al archivo de BOT_SECRET_FILE: se vuelve a leer. Con BOT_SECRET, cambie el valor y reinicie. Elimine el anterior cuando todo funcione.',
  'credential.bot-certificate.ended': 'El certificado del bot ha caducado ({day}).',
  'credential.bot-certificate.hours': 'El certificado del bot caduca en menos de un día, el {day} (UTC).',
  'credential.bot-certificate.days': 'El certificado del bot caduca en {count, plural, one {# día} other {# días}}, el {day} (UTC).',
  'credential.bot-certificate.remedy':
    'Cargue un certificado nuevo en el registro de aplicación del bot (Certificados y secretos), y ponga el certificado y su clave en los archivos de BOT_CERTIFICATE_FILE y BOT_CERTIFICATE_KEY_FILE: se vuelven a leer.',
} as const;
