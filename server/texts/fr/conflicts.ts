/** Edits of what somebody else has changed. `changed` is `conflict.changed`, or empty if it is not known. */
export const conflicts = {
  'conflict.settings': 'Les paramètres ont changé depuis votre lecture.{changed} Refaites votre modification sur leur état actuel.',
  'conflict.place': '« {name} » a changé depuis votre lecture.{changed} Refaites votre modification sur l’état actuel.',
  'conflict.changed': ' Ce qui a changé depuis : {fields}.',
  'conflict.setting': '« {title} »',
  'conflict.meanwhile': 'Quelqu’un a été plus rapide. Relisez, et refaites votre modification sur l’état actuel.',
  'conflict.busy': 'D’autres personnes modifient des bureaux ou des plages en même temps. Réessayez.',
  'if-match.malformed': 'If-Match doit être une version entre guillemets, comme "3".',
  'if-match.contradicts':
    'If-Match indique la version {version}, et le corps {inBody}. Indiquez celle qui a été lue, ou omettez l’une des deux.',
} as const;
