/** The card of the past: what is being read of Entra's log, what was missed, and reading a span again. */
export const backfill = {
  'admin.backfill.title': 'Les 30 derniers jours',
  'admin.backfill.hint':
    'Entra conserve les connexions pendant 30 jours. Une fois la lecture en direct lancée, elles sont lues, les plus récentes d’abord. Vous pouvez relire une période à tout moment.',
  'admin.backfill.open': 'Lire une période',
  'admin.backfill.stop': 'Arrêter la lecture',
  'admin.backfill.stop-ask': 'Arrêter la lecture du passé ?',
  'admin.backfill.stop-means': 'Ce qui a été lu reste. Le reste n’est pas lu avant une nouvelle demande, tant qu’Entra l’a encore.',
  'admin.backfill.started': 'La lecture du passé a commencé.',
  'admin.backfill.stopped': 'La lecture du passé est arrêtée.',
  'admin.backfill.not-started': 'La lecture n’a pas été lancée',
  'admin.backfill.unread': 'Le passé n’a pas encore été lu.',
  'admin.backfill.by-itself':
    'La lecture commence d’elle-même après la première lecture du journal des connexions. Si les connexions ne viennent que d’un Event Hub, le journal n’est pas lu.',

  'admin.backfill.span': '{from} – {until}',
  'admin.backfill.state.running': 'Lecture en cours : {span}, le plus récent d’abord.',
  'admin.backfill.state.running-again':
    'Lecture en cours : {span}, le plus récent d’abord. Reprise du début ({when}), car des plages ont été modifiées.',
  'admin.backfill.state.waiting': 'La lecture est interrompue : {span}. Elle est retentée d’elle-même.',
  'admin.backfill.state.stopped': 'Arrêt : {when}. Non lu : ce qui précède {begin}.',
  'admin.backfill.state.stopped-early': 'Arrêt. Non lu : ce qui précède {begin}.',
  'admin.backfill.state.finished': 'Tout a été lu : {span}.',
  'admin.backfill.progress': 'Part du passé déjà lue',
  'admin.backfill.windows': 'Fenêtres lues',
  'admin.backfill.windows-left': 'encore environ {count, number}',
  'admin.backfill.rate': 'Débit',
  'admin.backfill.rate-value': '{count, number} par seconde',
  'admin.backfill.throttled': '{count, plural, one {Entra a demandé # fois d’attendre} other {Entra a demandé # fois d’attendre}}',
  'admin.backfill.time-left': 'Temps restant',
  'admin.backfill.time-left-value': 'Environ {duration}',
  'admin.backfill.time-unknown': 'Pas encore connu',
  'admin.backfill.ended': 'Fin',
  'admin.backfill.log-begins': 'Début du journal d’Entra',

  'admin.backfill.form.label': 'Lire le passé',
  'admin.backfill.form.hint':
    'Ce qui peut être lu maintenant : {span}. Vous choisissez des jours entiers de votre fuseau horaire, étendus aux jours entiers de celui de l’organisation. Une relecture ne change rien à ce qui est connu.',
  'admin.backfill.form.first-day': 'Premier jour',
  'admin.backfill.form.last-day': 'Dernier jour',
  'admin.backfill.form.start': 'Lancer la lecture',
  'admin.backfill.form.too-late': 'Rien après le {day} ne peut encore être lu.',
  'admin.backfill.form.too-early': 'Rien avant le {day} ne peut être lu : Entra ne l’a plus, ou ce ne serait pas conservé.',

  'admin.backfill.gaps.title': 'Non lu',
  'admin.backfill.gaps.label': 'Périodes qui n’ont pas été lues',
  'admin.backfill.gaps.wait': 'Vous pourrez lire une autre période quand la lecture en cours sera terminée ou arrêtée.',
  'admin.backfill.gaps.read': 'Lire maintenant',
  'admin.backfill.gaps.read-one': 'Lire maintenant : {span}',
  'admin.backfill.gaps.partly': 'Seul {span} peut encore être lu.',
  'admin.backfill.gaps.lost': 'Cela ne peut plus être lu.',
} as const;
