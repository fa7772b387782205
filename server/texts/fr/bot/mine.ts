/** The bot on what is shown, said and kept of the asker. */
export const mine = {
  'bot.mine.off-self':
    'Votre présence est désactivée : rien n’est enregistré ni affiché à votre sujet, et il n’y a rien à indiquer ou à réinitialiser. Dites « Affiche mon nom » ou « Compte-moi sans mon nom » pour l’activer. Vous pouvez aussi le faire sur la page « Mes données » de l’onglet Indoors.',
  'bot.mine.off':
    'Votre présence est désactivée : rien n’est enregistré ni affiché à votre sujet, et il n’y a rien à indiquer ou à réinitialiser. L’administration peut l’activer.',
  'bot.mine.nothing-known': 'Je ne sais encore rien de vous.',
  'bot.mine.hidden': 'Votre présence est masquée : les autres ne voient pas ceci.',
  'bot.mine.track': 'Vous comptez dans les nombres, sans jamais de nom : les autres ne peuvent pas vous trouver par votre nom.',
  'bot.mine.rests-on-one': 'Cela repose sur une connexion à {time} ({day}). Rien n’est conservé des autres.',
  'bot.mine.rests-on':
    'Cela repose sur la première connexion à {first} et la dernière à {last} ({day}). Rien n’est conservé de celles entre les deux.',
  'bot.mine.rests-on-statement': 'Une indication passe avant les connexions tant qu’elle dure. « {clear} » y met fin.',
  'bot.mine.said': 'Vous avez indiqué : {statement}.',
  'bot.mine.said-by': '{name} (administration) a indiqué pour vous : {statement}.',
  'bot.mine.said-by-administrator': 'L’administration a indiqué pour vous : {statement}.',
  'bot.mine.cleared':
    'C’est fait, votre statut est réinitialisé. Ce que vous aviez indiqué prend fin et seules les connexions à venir comptent ; ce qui est prévu pour plus tard reste. « Annuler » revient en arrière.',
  'bot.mine.stay-hidden': 'Votre présence reste masquée : dites « M’afficher de nouveau » pour y mettre fin.',
  'bot.mine.nothing-to-undo': 'Vous n’avez rien à annuler.',
  'bot.mine.changed-since': 'Rien n’a été annulé : cela a été modifié de nouveau entre-temps.',
  'bot.mine.restored': 'C’est annulé : tout est comme avant.',
  'bot.mine.cannot-undo': '« Annuler » ne revient pas sur le dernier changement, et rien d’autre n’a été annulé.',
  'bot.mine.say-again': 'Pour le remettre, dites « {sentence} ».',
  'bot.mine.what-instead':
    'Je n’ai rien changé : qu’est-ce qui est faux ? Dites ce qui compte, par exemple « Je suis au bureau lundi ». « Annuler » revient sur ce que vous avez dit en dernier.',
  'bot.mine.undo-statement': 'Annuler ceci : {statement} ? Vous l’avez dit le {day}.',
  'bot.mine.undo-end': 'Rétablir ceci : {statements} ? Vous y avez mis fin le {day}.',
  'bot.mine.undo-clear': 'Annuler votre réinitialisation ? Vous l’avez faite le {day}.',
  'bot.mine.undo-rules': 'Annuler le dernier changement de vos règles hebdomadaires ? Vous l’avez fait le {day}.',
  'bot.mine.undone-clear': 'Votre réinitialisation est annulée : ce qui était avant compte de nouveau.',
  'bot.mine.undone-statement': 'Annulé : {statement}.',
  'bot.mine.undone-end': 'Compte de nouveau : {statements}.',
  'bot.mine.kept':
    'Je conserve à votre sujet : {kept}. Chaque élément disparaît de lui-même après {days, plural, one {# jour} other {# jours}}.',
  'bot.mine.kept-days': '{count, plural, one {# jour} other {# jours}}',
  'bot.mine.kept-addresses': '{count, plural, one {# adresse} other {# adresses}}',
  'bot.mine.kept-statements': '{count, plural, one {# déclaration} other {# déclarations}}',
  'bot.mine.kept-clears': '{count, plural, one {# réinitialisation} other {# réinitialisations}}',
  'bot.mine.kept-for': 'Ce qui est conservé à votre sujet disparaît de lui-même après {days, plural, one {# jour} other {# jours}}.',
  'bot.mine.kept-of-sign-ins':
    'D’une connexion, je ne conserve que la plage ou l’adresse et le jour, et de chaque jour dans une plage, le premier et le dernier instant.',
  'bot.mine.mode.off': 'Votre mode est « Désactivé » : rien n’est enregistré ni affiché à votre sujet.',
  'bot.mine.mode.track': 'Votre mode est « Comptage » : vous comptez dans les nombres, sans jamais de nom.',
  'bot.mine.mode.display': 'Votre mode est « Affichage » : vous comptez dans les nombres, et vos collègues peuvent voir où vous êtes.',
  'bot.mine.mode-yourself': 'Vous pouvez le changer vous-même.',
  'bot.mine.zone': 'Vos jours se terminent selon le fuseau horaire {zone} ; la page « Mes données » permet d’en choisir un autre.',
  'bot.mine.see-all': 'Le tout, un fichier à emporter, et qui a fait quoi se trouvent sur la page « Mes données » de l’onglet Indoors.',
  'bot.mine.delete-first':
    'Supprimer tout ce qui est conservé à votre sujet : jours, adresses, déclarations, prévisions, règles hebdomadaires, réinitialisations, favoris, les personnes que vous suivez et celles qui vous suivent, les messages que vous m’avez demandés, notre conversation et le fuseau horaire de votre appareil ? C’est irréversible et ne revient pas quand les connexions sont relues. Un masquage en cours reste. Dites « Oui, supprimer mes données » pour le faire.',
  'bot.mine.deletion-is':
    'La suppression efface tout ce qui est conservé à votre sujet : jours, adresses, déclarations, prévisions, règles hebdomadaires, réinitialisations, favoris, les personnes que vous suivez et celles qui vous suivent, les messages que vous m’avez demandés, notre conversation et le fuseau horaire de votre appareil. C’est irréversible et rien ne revient quand les connexions sont relues. Un masquage en cours reste. C’est à vous de décider : rien n’a été changé. « Supprimer mes données » la commence.',
  'bot.mine.only-own-data':
    'Chacun fait supprimer ses propres données, ou arrêter l’enregistrement, soi-même ; je ne le fais pour personne d’autre : rien n’a donc été changé. Pour vos propres données, dites « Supprimer mes données » ou « Arrête de m’enregistrer ».',
  'bot.mine.only-at-once':
    'Je ne peux le faire que tout de suite et non pour un certain temps : je n’ai donc rien changé. Dites « {sentence} » quand vous le voudrez.',
  'bot.mine.deleted': 'C’est fait : ce qui était conservé à votre sujet est supprimé.',
  'bot.mine.deleted-next': 'Les nouvelles connexions comptent à partir de maintenant.',
  'bot.mine.delete-alone': 'Je ne supprime rien sur un mot dit devant d’autres personnes. Dites « Oui, supprimer mes données » ici.',
  'bot.mine.button.delete': 'Supprimer mes données',
  'bot.mine.button.delete-now': 'Oui, supprimer mes données',
  'bot.mine.button.what-is-kept': 'Que savez-vous de moi ?',
  'bot.mine.button.why': 'Pourquoi ai-je ce statut ?',
} as const;
