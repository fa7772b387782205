import type { ReasonWords } from '../language.ts';

export const afterwards = 'puis, ensuite, et puis, et ensuite, et après';

export const reasons: ReasonWords = {
  nouns:
    'eau, eau chaude, courant, électricité, ascenseur, fenêtres, ordinateur, gare, serrurier, réunion parents, examen, enterrement, mariage, aéroport, covid, grippe, gastro, angine, migraine, rhume, fièvre, plombier, électricien, artisan, artisans, peintre, peintres, maçon, menuisier, technicien, réparateur, ramoneur, proprio, propriétaire, serrurier, travaux, chaudière, chauffage, machine à laver, lave linge, lave vaisselle, frigo, internet, box, fibre, compteur, livraison, livraisons, livreur, colis, coursier, meubles, canapé, déménagement, déménageurs, ' +
    'enfant, enfants, fils, fille, filles, bébé, petit, petite, petits, gamin, gamine, gamins, gosse, gosses, nounou, nourrice, babysitter, crèche, école, maternelle, garderie, femme, mari, conjoint, conjointe, copine, copain, mère, père, maman, papa, parents, belle mère, chien, chat, véto, vétérinaire, ' +
    'médecin, docteur, dentiste, ophtalmo, kiné, pédiatre, hôpital, rdv, rendez vous, examen, examens, vaccin, prise de sang, ' +
    'train, trains, métro, rer, sncf, ratp, bus, tram, transports, transport, grève, grèves, trafic, circulation, bouchon, bouchons, embouteillages, route, routes, voiture, vélo, moto, pneu, garage, panne, vol, ' +
    'météo, neige, verglas, tempête, pluie, brouillard, canicule, inondation, orage, ' +
    'réunion, réunions, réu, visio, visios, call, calls, atelier, formation, conférence, client, clients, visite, entretien, entretiens, présentation, course, courses, démarches',
  beside:
    "comme, le, la, les, l, un, une, des, du, de, d, mon, ma, mes, notre, nos, ce, cette, est, sont, a, ont, il y a, y a, j'ai, je ai, nous avons, on a, passe, passent, vient, viennent, doit passer, doit venir, arrive, arrivent, j'attends, je attends, attends, livre, malade, malades, souffrant, souffrante, fiébreux, fièvre, grippe, varicelle, gastro, fermé, fermée, fermées, bloqué, bloquée, bloquées, coupé, en panne, cassé, cassée, en grève, à l'arrêt, en retard, supprimé, supprimés, annulé, annulés, perturbé, perturbés, perturbée, perturbations, à, au, aux, en, chez, avec, pour, sur, beaucoup de, trop de, plein de, plusieurs, gros, grosse, fort, forte, mauvaise, mauvais, aujourd'hui, et, encore, toujours, à garder, garder, je garde, je dois garder, emmener, récupérer, chercher, réparer, installer, livrer, réparation, il neige, il pleut, neige, scolaire, à la maison, urgent, urgente, médical, médicale",
  links: 'parce que, car, puisque, vu que, à cause de, à cause du, à cause des, du coup, donc, alors, en raison de, pour cause de',
  why: 'parce que, pcq, car je, car il, car elle, car on, puisque je, vu que, pour que je, histoire de, pour lui, pour le voir, pour la voir, afin de, qui pourrait, qui peut me, qui puisse, qui saurait, qui sait, que je pourrais, que je peux, que je puisse, a qui je, avec qui je, pour me, pour nous',
  purposes:
    'je ai, je dois, je voudrais, je veux, je cherche, je me suis, je devais, je aimerais, je lui, je vais devoir, je ramene, on doit, on a, nous avons, il faut, il me faut, faut que, besoin, ya un, ya une, ya quelquun, cest pour, cest urgent, urgent, il a, elle a, ils ont, elle doit, il doit, elle voulait, il voulait, un client, une cliente, un visiteur, un colis, le client, dois, faudrait',
  wishes:
    "bon courage, bon courage à tous, bonne journée, bonne journée à tous, bonne journée à toutes et à tous, belle journée, bonne soirée, belle soirée, bon week end, bon weekend, bon we, bonne semaine, bonne matinée, bon après midi, bonne fin de journée, bonne fin de semaine, bon vendredi, bon lundi, à plus, à plus tard, à bientôt, à tout à l'heure, à demain alors, au revoir, ciao, tchao, bises, bisous, la bise, cordialement, bien cordialement, bien à vous, bien à toi, cdlt, cdt, sincèrement, amicalement, amitiés, salutations, merci à tous, merci de votre compréhension, merci pour votre compréhension, bonne chance, prenez soin de vous, prends soin de toi, portez vous bien, bonnes fêtes, joyeux noël, bonne réunion, souhaitez moi bonne chance",
};
