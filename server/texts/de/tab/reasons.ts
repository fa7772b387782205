/** Why somebody is shown as they are, in general. */
export const reasons = {
  'reason.presence.override-self': 'Das ist die eigene Angabe der Person.',
  'reason.presence.override-admin': 'Die Administration hat das für die Person angegeben.',
  'reason.presence.evidence-office': 'Die letzte Anmeldung, die heute zählt, kam aus diesem Büro.',
  'reason.presence.evidence-office-over-remote':
    'Heute gab es eine Anmeldung aus diesem Büro, und keine Anmeldung von anderswo ist spät genug, um auf ein Verlassen zu schließen.',
  'reason.presence.evidence-remote': 'Heute gab es eine Anmeldung von einem Ort, der als remote zählt.',
  'reason.presence.evidence-left-office':
    'Die Person war vorher in einem Büro, und ihre Anmeldungen kommen seither lange genug von anderswo, um auf ein Verlassen zu schließen.',
  'reason.presence.evidence-superseded':
    'Neuere Hinweise kamen von einem Ort, an dem der Tag schon vorbei ist. Für heute ist deshalb nichts bekannt.',
  'reason.presence.none-cleared': 'Der Status wurde zurückgesetzt, und seither wurde nichts gesehen.',
  'reason.presence.none-no-evidence': 'Heute wurde noch keine Anmeldung der Person gesehen.',
} as const;
