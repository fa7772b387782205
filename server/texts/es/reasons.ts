/** What a code of `server/presence/reasons.ts` means; those of presence, which the tab says too, are in `tab/reasons.ts`. */
export const reasons = {
  'reason.sign-in.malformed': 'No se ha podido leer el registro: falta un campo decisivo o no tiene su forma.',
  'reason.sign-in.no-status': 'El registro no dice si el inicio de sesión se realizó correctamente, así que no cuenta.',
  'reason.sign-in.failed': 'El inicio de sesión falló o se interrumpió, lo que no demuestra nada sobre dónde está la persona.',
  'reason.sign-in.risky':
    'Entra considera que el inicio de sesión está en riesgo o que se ha confirmado como comprometido, así que puede que no fuera la persona.',
  'reason.sign-in.confidential-client':
    'Un inicio de sesión en segundo plano de una aplicación de servidor lleva la dirección del token original, no la de la persona.',
  'reason.sign-in.future':
    'La hora del inicio de sesión va más de una hora por delante de nuestro reloj, así que uno de los dos no es correcto.',
  'reason.sign-in.unknown-person':
    'El directorio todavía no conoce a esta persona; el registro se vuelve a leer después de la próxima sincronización.',
  'reason.sign-in.account-disabled': 'La cuenta está deshabilitada.',
  'reason.sign-in.guest': 'La cuenta es de invitado.',
  'reason.sign-in.off': 'La presencia de la persona está desactivada, o lo estaba en el momento del inicio de sesión.',
  'reason.sign-in.erased': 'El inicio de sesión es anterior a la última eliminación de los datos de la persona.',
  'reason.sign-in.expired': 'El inicio de sesión es anterior a lo que conserva la organización.',
  'reason.sign-in.no-address': 'El registro no tiene dirección IP.',
  'reason.sign-in.address-redacted': 'Parte de la dirección IP está oculta.',
  'reason.sign-in.address-malformed': 'La dirección IP no tiene una forma que se pueda leer.',
  'reason.sign-in.address-not-public':
    'La dirección es privada, local o reservada; Entra ve la pública, así que no dice nada sobre un lugar.',
  'reason.sign-in.unmatched': 'La dirección no está en ningún intervalo.',
  'reason.sign-in.candidate': 'La dirección no está en ningún intervalo; se cuenta como candidato para que lo revise un administrador.',
  'reason.sign-in.ignored': 'El intervalo de esta dirección está configurado para ignorarse (VPN o proxy).',
  'reason.sign-in.presence-switched-off': 'El intervalo de esta dirección no cuenta como presencia.',
  'reason.sign-in.placed': 'La dirección está en un intervalo: es un indicio de dónde estaba la persona.',
  'reason.sign-in.placed-unmatched': 'La dirección no está en ningún intervalo, y la organización cuenta estas direcciones como remoto.',
  'reason.count.not-recorded':
    'La persona no se registra: el directorio aún no la conoce, tiene la cuenta deshabilitada o de invitado, su presencia está desactivada, o el inicio de sesión es anterior a su última eliminación.',
} as const;
