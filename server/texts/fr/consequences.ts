/** The consequences of a changed setting. */
export const consequences = {
  'consequence.timeZone':
    'Les dates déjà stockées restent telles quelles. Les jours des personnes sans fuseau propre, « aujourd’hui » et la conservation suivent désormais le nouveau fuseau.',
  'consequence.language':
    'Ce qu’Indoors écrit dans les canaux est désormais dans cette langue. Chaque personne continue de lire dans la sienne.',
  'consequence.workingDays':
    'Les chiffres qui comparent des jours ouvrés s’y réfèrent, aussi pour les jours conservés. Rien de ce qui a été relevé ne change.',
  'consequence.unmatched.discard':
    'Dès la prochaine lecture, les adresses hors plage n’indiquent plus rien. Ce qu’elles ont fait compter comme télétravail reste.',
  'consequence.unmatched.remote':
    'Dès la prochaine lecture, les adresses hors plage comptent comme télétravail, y compris celles des connexions relues.',
  'consequence.unmatched.discover':
    'Les adresses hors plage que beaucoup de personnes utilisent deviennent des adresses candidates ; la dernière semaine est relue pour les trouver. Ce qu’elles ont fait compter comme télétravail reste.',
  'consequence.leftOfficeAfter':
    'La présence de tout le monde est aussitôt recalculée avec cette valeur, aussi celle des jours passés qui sont conservés.',
  'consequence.defaultMode':
    'Seules les personnes que l’annuaire nommera désormais pour la première fois reçoivent ce mode. Le mode des autres ne change pas.',
  'consequence.departmentModes':
    'Seules les personnes que l’annuaire nommera désormais pour la première fois reçoivent ces modes. Le mode des autres ne change pas.',
  'consequence.selfServiceModes.on': 'Désormais, les personnes peuvent changer leur mode, même si l’administration l’a choisi.',
  'consequence.selfServiceModes.off':
    'Désormais, seule l’administration change les modes. Les modes que les personnes ont choisis restent.',
  'consequence.accessLogging.on':
    'Les adresses sont enregistrées dès la prochaine lecture, pour les plages qui l’activent elles aussi. Les connexions des derniers jours sont relues, et leurs adresses enregistrées elles aussi.',
  'consequence.accessLogging.off': 'Plus aucune adresse n’est enregistrée. Celles qui le sont restent jusqu’à la fin de leur conservation.',
  'consequence.smallNumber.finer':
    'Les chiffres de tous les jours passés s’affichent aussitôt par ces paliers plus fins, qui en disent davantage sur les petits groupes.',
  'consequence.smallNumber.coarser': 'Les chiffres de tous les jours passés s’affichent aussitôt par ces paliers plus larges.',
  'consequence.todayInSteps.on':
    'Désormais, les chiffres d’aujourd’hui comptent par paliers les personnes qui ne sont pas nommées, pour tout le monde et partout. Les noms restent tels quels.',
  'consequence.todayInSteps.off':
    'Désormais, les chiffres d’aujourd’hui sont exacts pour tout le monde, y compris pour les personnes qui ne sont pas nommées.',
  'consequence.numberRetentionYears.longer': 'Les nombres des bureaux et des étages sont désormais conservés plus longtemps.',
  'consequence.numberRetentionYears.shorter':
    'Les nombres des bureaux et des étages du {day} et d’avant sont supprimés dans l’heure, et rien ne les fait revenir.',
  'consequence.insights.everybody': 'Désormais, chaque personne peut ouvrir la page Analyses et voir l’occupation attendue des bureaux.',
  'consequence.insights.administrators':
    'Désormais, seule l’administration peut ouvrir la page Analyses et voir l’occupation attendue des bureaux.',
  'consequence.insights.off':
    'Désormais, personne ne peut ouvrir la page Analyses, et il n’y a pas de nombres attendus. Les nombres restent conservés.',
  'consequence.floorStatistics.on':
    'Désormais, il y a des analyses et des nombres attendus pour chaque étage, y compris à partir des jours passés.',
  'consequence.floorStatistics.off':
    'Désormais, il n’y a plus d’analyses ni de nombres attendus par étage. Leurs nombres restent conservés.',
  'consequence.pastFloors.on':
    'Désormais, les étages des jours passés sont de nouveau donnés, pour tous les jours conservés. Les statistiques des étages suivent leur propre paramètre.',
  'consequence.pastFloors.off':
    'Désormais, les étages ne sont donnés que pour aujourd’hui, pour les noms comme pour les nombres. Il n’y a pas de statistiques des étages. Chaque personne voit toujours ses propres étages.',
  'consequence.namesInGroups.on':
    'Désormais, les personnes sont nommées dans les groupes, les canaux et leurs onglets, si tous les membres font partie de l’organisation.',
  'consequence.namesInGroups.off':
    'Désormais, les groupes, les canaux et leurs onglets n’ont que des nombres. Rien ne change dans la conversation personnelle avec le bot.',
  'consequence.following.on': 'Désormais, chaque personne peut en suivre d’autres. Les suivis en pause reprennent.',
  'consequence.following.off':
    'Désormais, personne ne peut suivre quelqu’un, et les suivis sont en pause : plus aucun message n’est envoyé. Chacun peut toujours être arrêté.',
  'consequence.worksCouncilMode.on':
    'Désormais, le mode CSE est activé pour tout le monde, et tout le monde le voit. Les paramètres qu’il règle sont fixés jusqu’à sa désactivation.',
  'consequence.worksCouncilMode.off':
    'Le mode CSE prend fin pour tout le monde. Les paramètres qu’il avait réglés redeviennent ce qu’ils étaient. Ce qui a été supprimé entre-temps ne revient pas.',
  'consequence.quietHours': 'Désormais, le bot n’écrit à personne de lui-même de {from, number}:00 à {until, number}:00.',
  'consequence.quietHours.none': 'Désormais, le bot écrit de lui-même à toute heure.',
  'consequence.retentionDays.longer':
    'Les jours sont désormais conservés plus longtemps. Ce qui est déjà supprimé ne revient pas pour autant ; un rattrapage peut relire les jours qu’Entra a encore.',
  'consequence.retentionDays.one-day':
    'Ce qui est conservé sur les personnes pour le {first} est supprimé dans l’heure : {count, plural, one {# jour disparaît} other {# jours disparaissent}}. Si les jours sont de nouveau conservés plus longtemps, un rattrapage peut lire ce qu’Entra en a encore.',
  'consequence.retentionDays.shorter':
    'Ce qui est conservé sur les personnes du {first} au {last} est supprimé dans l’heure : {count, plural, one {# jour disparaît} other {# jours disparaissent}}. Si les jours sont de nouveau conservés plus longtemps, un rattrapage peut lire ce qu’Entra en a encore.',
  'consequence.auditRetentionDays.longer':
    'Les entrées d’audit sont désormais conservées plus longtemps. Ce qui est déjà supprimé ne revient pas.',
  'consequence.auditRetentionDays.shorter':
    'Les entrées d’audit du {day} et d’avant sont supprimées dans l’heure, et rien ne les fait revenir : {count, plural, one {# jour disparaît} other {# jours disparaissent}}.',
} as const;
