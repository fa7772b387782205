/** Ce que l’administration met en place au début ; chaque étape se coche d’elle-même. */
export const setUp = {
  'admin.set-up.title': 'Mise en place',
  'admin.set-up.lead':
    'Ce dont Indoors a besoin avant que l’on voie qui est au bureau. Chaque étape se coche d’elle-même dès qu’elle est faite.',
  'admin.set-up.progress': 'Étapes faites : {done, number} sur {all, number}.',
  'admin.set-up.ready': 'Tout le nécessaire est là.',
  'admin.set-up.steps': 'Étapes',
  'admin.set-up.done': 'fait',
  'admin.set-up.open': 'à faire',
  'admin.set-up.optional': 'facultatif',
  'admin.set-up.hide': 'Masquer cette liste',
  'admin.set-up.tenant.title': 'Se connecter à Microsoft Entra',
  'admin.set-up.tenant.todo':
    'Les personnes et les connexions de votre organisation n’ont pas encore été lues. La lecture commence d’elle-même ; la page « {page} » indique où elle en est et peut vérifier chaque étape de la connexion.',
  'admin.set-up.tenant.done': 'Les connexions sont lues ; l’annuaire compte {people}.',
  'admin.set-up.office.title': 'Ajouter un bureau',
  'admin.set-up.office.todo':
    'Indiquez le nom du bureau, son fuseau horaire et ses étages. Les personnes y apparaissent dès qu’elles se connectent depuis son réseau.',
  'admin.set-up.office.done': '{count, plural, one {Il y a # bureau.} other {Il y a # bureaux.}}',
  'admin.set-up.range.title': 'Indiquer les adresses du bureau',
  'admin.set-up.range.todo':
    'Ajoutez les adresses IP publiques par lesquelles le bureau accède à Internet. Si vous ne les connaissez pas, réglez « {setting} » sur « {choice} » : Indoors cherche alors les adresses que beaucoup de personnes utilisent.',
  'admin.set-up.range.done': '{count, plural, one {# plage IP mène à un bureau.} other {# plages IP mènent à un bureau.}}',
  'admin.set-up.range.discovering':
    'Indoors cherche les adresses que beaucoup de personnes utilisent. Celles qu’il trouve sont à la page « {page} », où vous indiquez de quel bureau il s’agit.',
  'admin.set-up.plan.title': 'Envoyer un plan d’étage',
  'admin.set-up.plan.todo':
    'Sans image de votre part, Indoors dessine un plan avec un bureau par place. Pour en envoyer une, choisissez le plan d’un étage sur la carte de son bureau.',
  'admin.set-up.plan.done': '{count, plural, one {# étage a son propre plan.} other {# étages ont leur propre plan.}}',
  'admin.set-up.app.title': 'Proposer l’application à tout le monde dans Teams',
  'admin.set-up.app.todo':
    'Créez le package d’application sur le serveur avec « npm run package », chargez-le dans le centre d’administration Teams, puis donnez à TEAMS_CATALOG_APP_ID l’ID d’application qui y est affiché. L’étape est aussi faite quand plusieurs personnes ont écrit au bot.',
  'admin.set-up.app.done': 'On trouve Indoors dans Teams.',
  'admin.set-up.app.open': 'Aller au centre d’administration Teams',
  'admin.set-up.bot.title': 'Dire « aide » au bot',
  'admin.set-up.bot.todo':
    'Aucun message n’est encore parvenu au bot : écrivez « aide » à Indoors dans Teams. Si aucune réponse n’arrive, choisissez « {check} » à la page « {page} », qui dit ce qui manque.',
  'admin.set-up.bot.done': 'Les messages de Teams parviennent au bot.',
} as const;
