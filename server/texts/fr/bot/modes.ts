/** The bot on modes, which people choose themselves where the organisation lets them. */
export const modes = {
  'bot.mode.choose': 'Vous pouvez le changer : dites {sentences}.',
  'bot.mode.already': '{mode} Rien n’a été changé.',
  'bot.mode.now.track':
    'C’est fait : désormais, vous comptez dans les nombres des bureaux et des étages, et personne ne voit votre nom. « Affiche mon nom » revient en arrière.',
  'bot.mode.now.display':
    'C’est fait : désormais, les autres voient où vous êtes, y compris ce qui a été vu aujourd’hui. « Compte-moi sans mon nom » revient en arrière.',
  'bot.mode.on.track':
    'C’est fait : désormais, vous comptez dans les nombres des bureaux et des étages, et personne ne voit votre nom. « Arrête de m’enregistrer » revient en arrière.',
  'bot.mode.on.display':
    'C’est fait : désormais, vous comptez dans les nombres, et les autres voient où vous êtes. « Arrête de m’enregistrer » revient en arrière.',
  'bot.mode.off-is':
    'Alors rien de vous n’est plus enregistré ni affiché, et ce qui est conservé est supprimé ; c’est irréversible. C’est à vous de décider : rien n’a été changé. « Arrête de m’enregistrer » le commence.',
  'bot.mode.off-first':
    'Ne plus rien enregistrer à votre sujet ? Rien ne sera plus enregistré ni affiché, et ce qui est conservé sera supprimé ; c’est irréversible. Dites « Oui, arrête de m’enregistrer » pour le faire.',
  'bot.mode.off-now':
    'C’est fait : rien n’est plus enregistré ni affiché à votre sujet, et ce qui était conservé est supprimé. « Affiche mon nom » ou « Compte-moi sans mon nom » réactive votre présence.',
  'bot.mode.off-alone': 'Je ne supprime rien sur un mot devant les autres. Dites ici « Oui, arrête de m’enregistrer ».',
  'bot.mode.button.display': 'Affiche mon nom',
  'bot.mode.button.track': 'Compte-moi sans mon nom',
  'bot.mode.button.off': 'Arrête de m’enregistrer',
  'bot.mode.button.off-now': 'Oui, arrête de m’enregistrer',
} as const;
