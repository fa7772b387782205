/** What several pages say: numbers of people, problems, questions. */
export const shared = {
  'tab.shared.people': '{count, plural, one {# person} other {# people}}',
  'tab.shared.people-in-steps': '{steps} people',
  'tab.shared.people-and-others': '{named, plural, one {# person} other {# people}} and {others} others',
  'tab.shared.count-and-others': '{named, number} and {others} others',
  'tab.shared.fewer-than': 'fewer than {limit, number}',
  'tab.shared.from-to': '{least, number}–{most, number}',
  'tab.shared.floor-of': '{office}, {floor}',

  'tab.shared.try-again': 'Try again',
  'tab.shared.cancel': 'Cancel',
  'tab.shared.close': 'Close',
  'tab.shared.loading': 'Loading',
  'tab.shared.undo': 'Undo',
  'tab.shared.hide-message': 'Hide this message',
  'tab.shared.undone': 'Undone.',
  'tab.shared.changed-since': 'Nothing was undone: it has changed since.',
  'tab.shared.not-undone': 'It could not be undone. {why}',

  'tab.shared.slow': 'This takes long',
  'tab.shared.slow-hint': 'The server has not answered yet. It may be busy, or your connection slow.',
  'tab.shared.no-token': 'Teams has given no sign-in yet',
  'tab.shared.no-token-hint':
    'Indoors waits for Teams to sign you in. If Teams asks you for something, answer it; else close Indoors and open it again, or sign out of Teams and in again.',
  'tab.shared.failed': 'That did not work',
  'tab.shared.unexpected': 'Something unexpected happened.',
  'tab.shared.part-broken': 'This part cannot be shown',
  'tab.shared.offline': 'You are offline',
  'tab.shared.offline-hint': 'Check your connection; what is shown is as it was.',
  'tab.shared.server-away': 'The server cannot be reached',
  'tab.shared.server-away-hint': 'The server does not answer. Try again in a minute.',
  'tab.shared.unanswered': 'The server did not answer',
  'tab.shared.unanswered-hint': 'It is back now. It is not known whether that was done: look, and try again if not.',
  'tab.shared.timed-out-hint': 'It is not known whether that was done. What is shown is read again once the server is back.',
  'tab.shared.server-faulty':
    'The server is starting or busy, or a proxy in front of it has a problem ({status}). Try again in a minute; if that does not help, tell your administrator.',
  'tab.shared.refused-between':
    'Something between you and Indoors refuses this ({status}). Load the page again; if that does not help, tell your administrator.',
  'tab.shared.answered-between':
    'Something between you and Indoors answered in its place, perhaps the sign-in page of a network. Load the page again; if that does not help, tell your administrator.',
  'tab.shared.code-missing':
    'A part of Indoors is missing on the server. Try again in a minute; if that does not help, tell your administrator.',
  'tab.shared.code-away': 'The server cannot be reached. Try again when it is back.',
  'tab.shared.code-offline': 'You are offline. Try again when you are connected.',

  'tab.shared.discard': 'Leave without saving?',
  'tab.shared.discard-means': 'What you have changed here is not saved yet, and will be lost.',
  'tab.shared.keep-editing': 'Keep editing',
  'tab.shared.discard-changes': 'Discard changes',
  'tab.shared.no-such-page': 'There is no such page',
  'tab.shared.no-such-page-hint': 'The link may be old or misspelt.',
  'tab.shared.go-to': 'Go to {page}',
  'tab.shared.more-zones': '… and {count, number} more: type to narrow',
  'tab.shared.no-zone': 'No zone is called so',
} as const;
