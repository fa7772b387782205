/** Signing in, and what stands in its way. */
export const signIn = {
  'tab.sign-in.under-way': 'Connexion en cours',
  'tab.sign-in.failed': 'La connexion n’a pas fonctionné',
  'tab.sign-in.not-signed-in': 'La connexion n’est pas établie',
  'tab.sign-in.again': 'Se reconnecter',
  'tab.sign-in.again-busy': 'Connexion…',
  'tab.sign-in.teams-silent': 'Teams n’a pas répondu à temps. Si cela se reproduit, redémarrez Teams ou ouvrez Teams dans le navigateur.',

  'tab.sign-in.choose': 'Qui voulez-vous être ?',
  'tab.sign-in.choose-hint': 'C’est une démo sur un locataire simulé. Dans Microsoft Teams, la connexion se fait avec votre propre compte.',
  'tab.sign-in.administrator': 'Administration',

  'tab.sign-in.open-in-teams': 'Indoors se trouve dans Microsoft Teams',
  'tab.sign-in.open-in-teams-hint':
    'Dans Teams, choisissez Applications, cherchez « Indoors » et ouvrez « Aujourd’hui » ; la connexion y est immédiate. Si l’application n’apparaît pas, demandez à l’administration de charger le package et de l’autoriser pour vous.',
  'tab.sign-in.open-link': 'Ouvrir dans Teams',
  'tab.sign-in.api': 'Documentation de l’API',

  'tab.sign-in.refused.cancelled':
    'Vous avez fermé la fenêtre où Microsoft demandait votre consentement. Reconnectez-vous et acceptez, pour voir qui est au bureau.',
  'tab.sign-in.refused.consent':
    'Votre organisation n’a pas encore autorisé Indoors à vous connecter. Demandez à l’administration de lui accorder le consentement dans Microsoft Entra, puis reconnectez-vous.',
  'tab.sign-in.refused.mfa':
    'Microsoft veut vérifier encore une fois votre identité. Déconnectez-vous de Teams, reconnectez-vous, puis ouvrez Indoors.',
  'tab.sign-in.refused.unknown-app':
    'Microsoft Entra ne connaît pas Indoors à l’adresse qu’il utilise. Demandez à l’administration de comparer l’inscription de l’application avec le package d’application.',
  'tab.sign-in.refused.unreadable':
    'Teams a transmis une connexion illisible. Reconnectez-vous ; si cela persiste, déconnectez-vous de Teams et reconnectez-vous.',
  'tab.sign-in.refused.no-token':
    'Teams n’a transmis aucune connexion à Indoors. Reconnectez-vous ; si cela persiste, fermez Indoors et rouvrez-le, ou déconnectez-vous de Teams et reconnectez-vous.',
  'tab.sign-in.refused.otherwise':
    'Teams n’a pas pu vous connecter. Reconnectez-vous ; si cela persiste, déconnectez-vous de Teams et reconnectez-vous.',
} as const;
