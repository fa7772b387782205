/** Edits of what somebody else has changed. `changed` is `conflict.changed`, or empty if it is not known. */
export const conflicts = {
  'conflict.settings':
    'Die Einstellungen wurden geändert, seit Sie sie gelesen haben.{changed} Nehmen Sie Ihre Änderung am jetzigen Stand vor.',
  'conflict.place': '„{name}“ wurde geändert, seit Sie es gelesen haben.{changed} Nehmen Sie Ihre Änderung am jetzigen Stand vor.',
  'conflict.changed': ' Seither geändert: {fields}.',
  'conflict.setting': '„{title}“',
  'conflict.meanwhile': 'Jemand war schneller. Laden Sie den jetzigen Stand, und nehmen Sie Ihre Änderung daran vor.',
  'conflict.busy': 'Büros oder Bereiche werden gerade auch von anderen geändert. Versuchen Sie es noch einmal.',
  'if-match.malformed': 'If-Match muss eine Version in Anführungszeichen sein, zum Beispiel "3".',
  'if-match.contradicts':
    'If-Match nennt Version {version}, und der Text der Anfrage nennt {inBody}. Nennen Sie die gelesene Version, oder lassen Sie eine der Angaben weg.',
} as const;
