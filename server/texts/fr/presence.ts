/**
 * Why a person is shown as they are. `who` is the person (`self`) or somebody else (`other`); `place` is one of `presence.place.…`,
 * with or without `presence.since.…`; `range` is `presence.range` or empty.
 */
export const presence = {
  'presence.place.office': 'à {office}',
  'presence.place.floor': 'à {office}, {floor}',
  'presence.place.unknown-office': 'dans un bureau qui n’existe plus',
  'presence.place.remote': 'en télétravail',
  'presence.place.leave': 'en congé',
  'presence.place.none': 'sans position connue',
  'presence.since': '{place} depuis {since}',
  'presence.since-date': '{place} depuis {date}, {time}',
  'presence.range': ' (plage « {name} »)',
  'presence.administrator': 'L’administration',
  'presence.administrator-named': '{name} (administration)',
  'presence.why.override-self': '{who, select, self {Vous avez indiqué : {place}.} other {Cette personne a indiqué : {place}.}}',
  'presence.why.override-admin':
    '{who, select, self {{administrator} a indiqué pour vous : {place}.} other {{administrator} a indiqué pour cette personne : {place}.}}',
  'presence.why.evidence-office':
    '{who, select, self {Vous êtes {place} : la dernière connexion prise en compte vient de là{range}.} other {Cette personne est {place} : la dernière connexion prise en compte vient de là.}}',
  'presence.why.evidence-office-over-remote':
    '{who, select, self {Vous êtes {place} : aucune connexion venue d’ailleurs n’est assez tardive pour indiquer un départ{range}.} other {Cette personne est {place} : aucune connexion venue d’ailleurs n’est assez tardive pour indiquer un départ.}}',
  'presence.why.evidence-remote':
    '{who, select, self {Vous êtes {place} : la dernière connexion prise en compte vient d’un lieu qui compte comme télétravail{range}.} other {Cette personne est {place} : la dernière connexion prise en compte vient d’un lieu qui compte comme télétravail.}}',
  'presence.why.evidence-left-office':
    '{who, select, self {Vous êtes {place} : vous étiez au bureau auparavant, et les connexions suivantes viennent d’ailleurs{range}.} other {Cette personne est {place} : elle était au bureau auparavant, et les connexions suivantes viennent d’ailleurs.}}',
  'presence.why.evidence-superseded':
    'Des indices plus récents viennent d’un lieu où la journée est terminée : rien n’est donc connu pour aujourd’hui.',
  'presence.why.none-cleared':
    '{who, select, self {Vous avez réinitialisé votre statut, et aucune connexion n’a été vue depuis.} other {Cette personne a réinitialisé son statut, et aucune connexion n’a été vue depuis.}}',
  'presence.why.none-no-evidence':
    '{who, select, self {Je n’ai vu aucune connexion de votre part aujourd’hui.} other {Aucune connexion de cette personne n’a été vue aujourd’hui.}}',
  'presence.why.with-floor': '{why} {floor} vient de la dernière connexion qui indique un étage{range}.',
} as const;
