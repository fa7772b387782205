/** What each setting of the organisation does, and what its values mean. */
export const settingExplanations = {
  'setting.timeZone.explanation':
    'Le fuseau de l’organisation (nom IANA) : il vaut pour « aujourd’hui », pour la conservation, et pour les personnes et bureaux sans fuseau propre.',
  'setting.language.explanation':
    'La langue de ce qui ne s’adresse à personne en particulier, comme les alertes dans un canal. Chaque personne qui ouvre Indoors lit dans la langue de son Teams ou de son navigateur.',
  'setting.workingDays.explanation':
    'Les jours de la semaine où l’on travaille d’habitude. Les chiffres et la découverte s’en servent pour comparer des jours semblables ; la présence est relevée tous les jours.',
  'setting.unmatched.explanation': 'Ce que signifie une connexion depuis une adresse qu’aucune plage ne contenait à cet instant.',
  'setting.unmatched.discard': 'Elle n’indique rien ; seule une plage ajoutée plus tard peut lui donner un lieu.',
  'setting.unmatched.remote': 'Elle compte comme télétravail.',
  'setting.unmatched.discover':
    'Elle n’indique rien sur la personne, mais une adresse que beaucoup de personnes utilisent devient une adresse candidate ; seul leur nombre est conservé.',
  'setting.leftOfficeAfter.explanation':
    'De combien une connexion venue d’ailleurs doit suivre la dernière au bureau pour montrer un départ. Une valeur courte remarque plus tôt les départs ; une valeur longue ne se laisse pas tromper par les téléphones en données mobiles.',
  'setting.defaultMode.explanation':
    'Le mode de présence d’une personne que l’annuaire nomme pour la première fois. Rien ne change pour les personnes déjà connues.',
  'setting.defaultMode.off': 'Rien n’est enregistré.',
  'setting.defaultMode.track': 'Compte dans les nombres des bureaux et des étages, sans jamais de nom.',
  'setting.defaultMode.display': 'Compte dans les nombres, avec le nom.',
  'setting.departmentModes.explanation':
    'Services (quelle que soit la casse) dont les nouvelles personnes reçoivent un autre premier mode que les autres. Rien ne change pour les personnes déjà connues.',
  'setting.selfServiceModes.explanation':
    'Si les personnes peuvent changer elles-mêmes leur mode de présence. Sinon, seule l’administration le fait ; se masquer, se réinitialiser et supprimer ses données reste dans tous les cas possible à chaque personne.',
  'setting.retentionDays.explanation':
    'Pendant combien de jours les jours-personne, adresses, déclarations et réinitialisations sont conservés. Ce qui est plus ancien n’est montré à personne, et est supprimé ce jour-là.',
  'setting.accessLogging.explanation':
    'Si les événements d’accès (personne, adresse et date, jamais d’heure) sont enregistrés, pour les plages qui l’activent elles aussi. Désactivé par défaut : la présence n’en a pas besoin.',
  'setting.smallNumber.explanation':
    'Dans les chiffres des jours passés et dans les aperçus, les personnes qui n’y sont pas nommées sont comptées par paliers de cette taille (« 12 et moins de 5 autres », « 12 et 5–9 autres »), pour que personne ne se reconnaisse dans un petit nombre.',
  'setting.todayInSteps.explanation':
    'Si les paliers s’appliquent aussi aux chiffres d’aujourd’hui : dans l’onglet, dans le bot, sur les écrans et pour les comptes de service. Les personnes que chacun peut voir sont comptées exactement, toutes les autres par paliers de la taille ci-dessus. Tant que personne n’est dans le mode qui compte seulement, les chiffres sont ceux des noms.',
  'setting.auditRetentionDays.explanation':
    'Pendant combien de jours est conservé qui a modifié ou consulté quoi. Aucun autre paramètre ne raccourcit ce délai, et aucune entrée ne peut être modifiée ou supprimée avant.',
  'setting.numberRetentionYears.explanation':
    'Pendant combien d’années est conservé combien de personnes se trouvaient dans les bureaux et aux étages, heure par heure, et combien de personnes différentes par jour. Ces nombres ne contiennent aucune personne, et s’affichent par paliers.',
  'setting.insights.explanation':
    'Qui peut voir l’occupation habituelle des bureaux, par jour de la semaine, par heure et par semaine : dans la page Analyses, à côté des jours à venir et auprès du bot. Ce sont des nombres par paliers, jamais des personnes ni des services.',
  'setting.insights.everybody': 'Toutes les personnes qui utilisent Indoors.',
  'setting.insights.administrators': 'L’administration seule.',
  'setting.insights.off': 'Personne ; la page n’existe pas, et il n’y a pas de nombres attendus.',
  'setting.floorStatistics.explanation':
    'Si des analyses et des nombres attendus existent pour chaque étage. Sinon, il n’y a que ceux des bureaux entiers ; l’occupation actuelle d’un étage reste affichée.',
  'setting.pastFloors.explanation':
    'Indique si les étages sont aussi donnés pour les jours avant aujourd’hui. Sinon, les étages ne sont montrés que pour aujourd’hui, partout, et il n’y a pas de statistiques des étages ; chaque personne voit toujours ses propres étages.',
  'setting.namesInGroups.explanation':
    'Indique si les personnes peuvent être nommées dans les groupes, les canaux et leurs onglets, si tous les membres font partie de l’organisation. Sinon, il n’y a que des nombres.',
  'setting.following.explanation':
    'Indique si l’on peut demander au bot d’être prévenu de l’arrivée de quelqu’un. La personne suivie le voit et peut l’arrêter ou l’interdire dans tous les cas.',
  'setting.quietHoursFrom.explanation':
    'À partir de cette heure, de 0 à 23, le bot n’écrit à personne de lui-même, selon l’heure locale de la personne qui lit. Ce qui tombe dans les heures calmes n’est pas envoyé plus tard, sauf les alertes à l’administration.',
  'setting.quietHoursUntil.explanation': 'Jusqu’à cette heure, de 0 à 23. Si les deux heures sont les mêmes, il n’y a pas d’heures calmes.',
  'setting.worksCouncilMode.explanation':
    'Un seul interrupteur qui règle plusieurs paramètres comme les comités d’entreprise le demandent souvent, et les fixe tant qu’il est activé. Tout le monde voit qu’il est activé et ce qu’il fixe. Une fois désactivé, ces paramètres redeviennent ce qu’ils étaient.',
} as const;
