import type { Language } from '../language.ts';

/** Words that are allowed beside a command, or only before it. All other words beside it are asked back. */
export const beside: Language['beside'] = {
  anywhere: [
    // Politeness.
    '(s’il te plaît|s’il vous plaît|sil te plait|sil vous plait|steuplait|stp|svp|please|si possible|si c’est possible|si tu peux|si tu veux bien|si vous pouvez|si ça ne te dérange pas)',
    '(merci|mille mercis|je te remercie|je vous remercie|thx) (beaucoup|bien|infiniment|d’avance|à toi|à vous|encore|mille fois|pour (ton|votre) aide|de)?',
    '(désolé|désolée|pardon|navré|navrée|excuse moi|excusez moi|mes excuses|sorry|désolé de te déranger|désolé pour le dérangement)',
    '(estceque)? (tu|vous) (peux|pouvez|pourrais|pourriez|veux bien|voulez bien|voudrais bien) (me)?',
    '(peux|pouvez|pourrais|pourriez|veux|voulez) (tu|vous) (bien)? (me)?',
    'pour moi',
    'ce serait (bien|gentil|sympa|super) (si tu|si vous|de)',
    '(il faut|il faudrait|merci de|veuillez|prière de|merci d)',
    // Address and greetings.
    '(bonjour|bonsoir|salut|coucou|hello|hey|hé|yo|allo|allô|re|rebonjour|bonne (journée|soirée)|à plus|cordialement|cdt|bien à toi) (à tous|à toutes|tout le monde|indoors|bot|le bot|toi|l’équipe|la team|les amis)?',
    '(bot|le bot|cher bot|indoors|chef|l’équipe|la team|les amis|mon ami|dis|dites|dis donc|tiens)',
    // Now, again, at once.
    '(maintenant|tout de suite|immédiatement|dès maintenant|dès que possible|au plus vite|vite|vite fait|rapidement|désormais|dorénavant|à partir de maintenant|à partir d’aujourd’hui)',
    '(à nouveau|de nouveau|encore|encore une fois|une fois de plus|finalement|enfin|pour l’instant|pour le moment|quand même|déjà|plus)',
    // Small words.
    '(le|la|les|l|un|une|des)',
    'où je (suis|travaille|serai|bosse)',
    '(alors|donc|et|puis|mais|aussi|bien|bon|ben|bah|juste|simplement|simple|du coup|en fait|au fait|d’ailleurs|ok|okay|oki|d’accord|daccord|parfait|super|top|cool|nickel|très bien|c’est bon|ça marche|ça y est|voilà|allez|plutôt|ensuite)',
    '(euh|heu|oh|ah|oups|mince|zut|flûte|aïe|ouf|hm|hmm|argh)',
    '(c’est|sera) (tout|bon) (pour l’instant|pour le moment|merci)?',
    // That it is no longer wanted.
    '(c’est|ça devient|elle est|il est|ça)? (vraiment|trop|très|un peu|plutôt|assez|super)* (agaçant|agaçante|énervant|pénible|lourd|gênant|fatigant|inutile|trop|soûlant|saoulant|chiant)',
    '(ça|il|elle|cette question)? (m’agace|m’énerve|me gêne|me dérange|me fatigue|me saoule|m’embête)',
    '(je|on|nous) (n’en|ne la|ne le|ne les|n en|en)? (ai|avons|a|veux|veut|lis|lit|utilise|voulons) (plus|pas) (besoin)?',
    '(personne|nul) (ne|n)? (le|la|les|l|en)? (lit|lisait|utilise|veut|regarde) (plus|jamais)?',
    '(plus|pas) (nécessaire|utile|besoin)',
    '(mon|mes|ma) (contrat|planning|horaires|jours|plans|situation) (a|ont) changé',
  ],
  before: [
    'je (veux|voudrais|souhaite|souhaiterais|aimerais|préfère|préférerais|dois) (bien)? (que tu|que vous)?',
    '(oui|ouais|bien sûr|absolument|tout à fait)',
    '(je)? (ai)? changé d’avis',
    '(changement de (plan|programme)|réflexion faite|après réflexion|tout compte fait)',
    '(c’était|c’est|ce était)? (une|mon|ma|le|la)? (erreur|faute|petite erreur|erreur de (ma part|frappe|clic)|mauvais bouton|faute de frappe)',
    '(je)? (me)? (suis)? (trompé|trompée|planté|plantée|trompé de bouton|trompée de bouton)',
    '(non|nan|non non|mais non|attends|attendez|non attends|oublie ça|laisse tomber|ça suffit|stop)',
    '(je)? (suis)? (de retour|revenu|revenue|disponible|prêt|prête|rétabli|rétablie|guéri|guérie|là)',
    '(la|ma|le|mon|notre)? (réunion|rendez vous|rdv|appel|pause|entretien|atelier|session|concentration) (est)? (fini|finie|terminé|terminée|passé|passée)',
    '(je)? (l|le|la)? (ai) (déjà|enfin)? (trouvé|trouvée|vu|vue|rencontré|rencontrée|croisé|croisée)',
    '(une)? (petite|dernière|autre)? (demande|chose|faveur|question)',
    '(nouvelle règle|tout va bien)',
  ],
  within:
    'le, la, les, l, un, une, des, de, du, d, au, aux, à, mon, ma, mes, ton, ta, tes, ce, cet, cette, ces, ça, cela, c, est, sont, suis, reste, je, j, me, m, moi, tu, te, t, toi, on, nous, vous, il, elle, y, en, ne, n, que, qu, pour, par, sur, dans, avec, chez, tout, toute, tous, toutes, chaque, ici, là, plus, être, avoir, ai, a, as, faut, veux, veut, peux, fais, faire, mets, mettre',
};
