/** Causes that prevent collecting, besides Entra and Graph, and what to do. */
export const troubles = {
  'trouble.people-missing':
    'Personnes absentes de l’annuaire tel qu’Entra l’a fourni : {people, number} sur {of, number}. Aucune suppression n’a eu lieu.',
  'trouble.people-missing.remedy':
    'Regardez dans le centre d’administration Microsoft Entra si leurs comptes ont été supprimés. Si oui, confirmez la suppression sur la page « Intégration » : chaque personne est alors recherchée par son ID, et supprimée seulement si Entra ne l’a plus. Sinon, il n’y a rien à faire : l’annuaire est lu en entier une fois par jour.',
  'trouble.store-away': 'La base de données n’est pas joignable.',
  'trouble.store-away.remedy': 'Vérifiez qu’elle est en marche, ainsi que MONGODB_URI ou DATA_DIR.',
  'trouble.store-silent': 'La base de données ne répond pas à temps, ou d’une façon incompréhensible.',
  'trouble.store-read-only.remedy':
    'Vérifiez que la base de données est en marche et peut être modifiée, que son disque a de la place, et qu’aucun autre programme ne la verrouille.',
  'trouble.internal': 'Une erreur s’est produite sur le serveur pendant la lecture des connexions.',
  'trouble.internal.remedy': 'C’est retenté. Si cela persiste, consultez le journal du serveur.',
  'trouble.run-stalled': 'La lecture n’avance plus depuis des minutes, et rien n’indique pourquoi.',
  'trouble.run-stalled.remedy': 'Redémarrez le serveur, et consultez son journal. Ce qui a été lu reste ; la lecture reprend de là.',
  'trouble.stale': 'Les connexions n’ont pas été lues depuis plus longtemps que prévu.',
  'trouble.stale.remedy': 'Consultez le journal du serveur, et redémarrez-le si une collecte ne se termine pas.',
  'trouble.not-read-since': 'Les connexions n’ont pas été lues depuis.',
  'trouble.clock-ahead': 'L’horloge du serveur avance de {by} sur celle de Microsoft.',
  'trouble.clock-behind': 'L’horloge du serveur retarde de {by} sur celle de Microsoft.',
  'trouble.clock.remedy':
    'Réglez l’horloge de cette machine (NTP). D’ici là, c’est l’horloge de Microsoft qui compte : pour les connexions, pour ce que les personnes indiquent et pour ce qui est affiché. Tant que Microsoft n’a pas répondu après le démarrage du serveur, seule l’horloge fausse est connue.',
  'trouble.hub-refused': 'L’Event Hub refuse notre chaîne de connexion.',
  'trouble.hub-refused.remedy':
    'Créez sur l’Event Hub une stratégie d’accès partagé avec le droit « Listen » (Écouter) et donnez à EVENT_HUB_CONNECTION_STRING sa chaîne de connexion.',
  'trouble.hub-not-found': 'Cet Event Hub n’existe pas, ou n’a pas ce groupe de consommateurs.',
  'trouble.hub-not-found.remedy': 'Vérifiez EVENT_HUB_NAME (ou EntityPath dans la chaîne de connexion) et EVENT_HUB_CONSUMER_GROUP.',
  'trouble.hub-away': 'L’Event Hub n’est pas joignable.',
  'trouble.hub-away.remedy':
    'Vérifiez l’adresse dans EVENT_HUB_CONNECTION_STRING, et que le pare-feu laisse sortir le port 5671. C’est retenté en permanence.',
  'gap.unread-too-long': 'Rien n’a été lu pendant plus longtemps qu’Entra ne conserve son journal des connexions.',
  'gap.log-begins-later': 'Le journal des connexions d’Entra ne remonte pas si loin.',
} as const;
