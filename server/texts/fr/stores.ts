/** Why the database cannot be used, and what to do. */
export const stores = {
  'store.mongo-refused': 'MongoDB refuse ce compte. Vérifiez le nom, le mot de passe et ses droits dans MONGODB_URI.',
  'store.mongo-unresolved':
    'Le nom {name} ne peut pas être résolu. Vérifiez l’hôte dans MONGODB_URI, et que cette machine peut joindre son DNS.',
  'store.mongo-away':
    'MongoDB n’est pas joignable. Vérifiez qu’il est en marche et que MONGODB_URI est juste ; Indoors continue quand il est de retour.',
  'store.mongo-unknown':
    'MongoDB est inutilisable : il a donné une réponse qu’Indoors ne connaît pas ({answer}). Vérifiez que MONGODB_URI désigne bien un MongoDB, et ses options.',
  'store.mongo-silent': 'MongoDB ne répond pas. Vérifiez qu’il est en marche et n’a pas été arrêté.',
  'store.being-written': 'Une autre modification de ceci est encore en cours d’écriture. Réessayez dans une demi-minute.',
  'store.suspended': 'Le serveur était suspendu : rien n’a changé. Réessayez.',
  'store.too-much': 'C’est trop pour un seul enregistrement. Faites la modification en plusieurs parties.',
  'store.file-unusable':
    'Le fichier de la base de données est inutilisable : {reason}. Vérifiez DATA_DIR, ses droits et la place restante.',
  'store.file-locked':
    'Le fichier de la base de données est inutilisable : {reason}. Un autre programme le verrouille : arrêtez-le (une sauvegarde, un sqlite3 ouvert).',
  'store.lock-taken':
    'Un autre serveur Indoors utilise cette base de données : server.lock, dans DATA_DIR, a été supprimé pendant que ce serveur tournait. Arrêtez l’autre serveur ; celui-ci continue alors. Ne supprimez jamais server.lock.',
  'store.name.mongo': 'MongoDB',
  'store.name.sqlite': 'La base de données intégrée',
  'store.part.file': 'Le fichier de la base de données',
  'store.part.log': 'Le journal d’écriture anticipée de la base de données (-wal)',
  'store.part.index': 'L’index du journal d’écriture anticipée de la base de données (-shm)',
  'store.part-deleted':
    '{part} a été supprimé pendant que le serveur tourne : plus rien n’est enregistré. Remettez-le, ou redémarrez le serveur ; si le fichier de la base de données lui-même est perdu, restaurez une sauvegarde dans DATA_DIR avant le démarrage.',
  'store.part-replaced':
    '{part} a été remplacé pendant que le serveur tourne : plus rien n’est enregistré. Remettez-le, ou redémarrez le serveur ; si le fichier de la base de données lui-même est perdu, restaurez une sauvegarde dans DATA_DIR avant le démarrage.',
} as const;
