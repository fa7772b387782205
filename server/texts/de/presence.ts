/**
 * Why a person is shown as they are. `who` is the person (`self`) or somebody else (`other`); `place` is one of `presence.place.…`,
 * with or without `presence.since.…`; `range` is `presence.range` or empty.
 */
export const presence = {
  'presence.place.office': 'in {office}',
  'presence.place.floor': 'in {office}, {floor}',
  'presence.place.unknown-office': 'in einem Büro, das es nicht mehr gibt',
  'presence.place.remote': 'remote',
  'presence.place.leave': 'abwesend',
  'presence.place.none': 'nicht gesehen',
  'presence.since': 'seit {since} {place}',
  'presence.since-date': 'seit {date}, {time}, {place}',
  'presence.range': ' (Bereich „{name}“)',
  'presence.administrator': 'Die Administration',
  'presence.administrator-named': '{name} (Administration)',
  'presence.why.override-self': '{who, select, self {Sie haben angegeben: {place}.} other {Die Person hat angegeben: {place}.}}',
  'presence.why.override-admin':
    '{who, select, self {{administrator} hat für Sie angegeben: {place}.} other {{administrator} hat für diese Person angegeben: {place}.}}',
  'presence.why.evidence-office':
    '{who, select, self {Sie sind {place}: Die letzte Anmeldung, die zählt, kam von dort{range}.} other {Die Person ist {place}: Die letzte Anmeldung, die zählt, kam von dort.}}',
  'presence.why.evidence-office-over-remote':
    '{who, select, self {Sie sind {place}: Keine Anmeldung von anderswo ist spät genug, um auf ein Verlassen zu schließen{range}.} other {Die Person ist {place}: Keine Anmeldung von anderswo ist spät genug, um auf ein Verlassen zu schließen.}}',
  'presence.why.evidence-remote':
    '{who, select, self {Sie sind {place}: Die letzte Anmeldung, die zählt, kam von einem Ort, der als remote zählt{range}.} other {Die Person ist {place}: Die letzte Anmeldung, die zählt, kam von einem Ort, der als remote zählt.}}',
  'presence.why.evidence-left-office':
    '{who, select, self {Sie sind {place}: Sie waren vorher in einem Büro, und spätere Anmeldungen kamen von anderswo{range}.} other {Die Person ist {place}: Sie war vorher in einem Büro, und spätere Anmeldungen kamen von anderswo.}}',
  'presence.why.evidence-superseded':
    'Neuere Hinweise kamen von einem Ort, an dem der Tag schon vorbei ist. Für heute ist deshalb nichts bekannt.',
  'presence.why.none-cleared':
    '{who, select, self {Sie haben Ihren Status zurückgesetzt, und seither wurde nichts gesehen.} other {Die Person hat ihren Status zurückgesetzt, und seither wurde nichts gesehen.}}',
  'presence.why.none-no-evidence':
    '{who, select, self {Heute wurde noch keine Anmeldung von Ihnen gesehen.} other {Heute wurde noch keine Anmeldung der Person gesehen.}}',
  'presence.why.with-floor': '{why} „{floor}“ stammt aus der letzten Anmeldung, die eine Etage nennt{range}.',
} as const;
