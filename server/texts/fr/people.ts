/** Modes of people: why a change is refused. */
export const people = {
  'mode.self-service-off':
    'Demandez à l’administration de le changer. Vous pouvez à tout moment vous masquer et supprimer ce qui est conservé.',
  'mode.changing': 'Quelqu’un d’autre change des modes en ce moment même.',
  'mode.changed-since': 'Le mode de {name} a été choisi de nouveau entre-temps : il n’est plus possible de revenir en arrière.',
} as const;
