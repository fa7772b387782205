export const notShown = {
  'not-shown.no-range':
    'Aujourd’hui, aucune de vos connexions n’est venue d’une adresse qui compte comme lieu. Cette page ne connaît pas l’adresse de votre appareil.',
  'not-shown.what-to-do':
    'Si vous êtes au bureau, choisissez « {office} » sous « {say} », et prévenez l’administration si cela se reproduit.',
  'not-shown.off-self':
    'Votre présence est désactivée : rien n’est enregistré ni affiché à votre sujet. Vous pouvez l’activer sous « {page} ».',
  'not-shown.off': 'Votre présence est désactivée : rien n’est enregistré ni affiché à votre sujet. L’administration peut l’activer.',
} as const;
