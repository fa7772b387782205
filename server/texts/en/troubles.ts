/** Causes that prevent collecting, besides Entra and Graph, and what to do. */
export const troubles = {
  'trouble.people-missing':
    '{people, number} of {of, plural, one {# person} other {# people}} are missing from the directory as Entra gave it out. Nobody was removed.',
  'trouble.people-missing.remedy':
    'Look in the Entra admin center whether their accounts were deleted. If so, confirm the removal on the Integration page: each is then asked for by id, and removed only if Entra does not have them. If not, there is nothing to do: the directory is read in full once a day.',
  'trouble.store-away': 'The database cannot be reached.',
  'trouble.store-away.remedy': 'Check that it runs, and MONGODB_URI or DATA_DIR.',
  'trouble.store-silent': 'The database does not answer in time, or in a way that is not understood.',
  'trouble.store-read-only.remedy':
    'Check that the database runs and may be written, that its disk has space left, and that no other program locks it.',
  'trouble.internal': 'Something went wrong on the server while sign-ins were being read.',
  'trouble.internal.remedy': 'It is tried again. If it stays, look at the server’s log.',
  'trouble.run-stalled': 'Reading has made no progress for minutes, and nothing says why.',
  'trouble.run-stalled.remedy': 'Restart the server, and look at its log. What was read stays; it continues from there.',
  'trouble.stale': 'Sign-ins have not been read for longer than they should.',
  'trouble.stale.remedy': 'Look at the server’s log, and restart it if a run of collecting does not end.',
  'trouble.not-read-since': 'Sign-ins have not been read since.',
  'trouble.clock-ahead': 'The clock of the server is {by} ahead of Microsoft’s.',
  'trouble.clock-behind': 'The clock of the server is {by} behind Microsoft’s.',
  'trouble.clock.remedy':
    'Set this machine’s clock (NTP). Until then Microsoft’s clock is used: for sign-ins, for what people say, and for what is shown. Before Microsoft answers, at the start of the server, only the wrong clock is known.',
  'trouble.hub-refused': 'The event hub refuses our connection string.',
  'trouble.hub-refused.remedy':
    'Make a shared access policy with the right “Listen” on the event hub and set EVENT_HUB_CONNECTION_STRING to its connection string.',
  'trouble.hub-not-found': 'There is no such event hub, or it has no such consumer group.',
  'trouble.hub-not-found.remedy': 'Check EVENT_HUB_NAME (or EntityPath in the connection string) and EVENT_HUB_CONSUMER_GROUP.',
  'trouble.hub-away': 'The event hub cannot be reached.',
  'trouble.hub-away.remedy':
    'Check the address in EVENT_HUB_CONNECTION_STRING, and that the firewall lets port 5671 out. It is tried again all the time.',
  'gap.unread-too-long': 'Nothing was read for longer than Entra keeps its sign-in log.',
  'gap.log-begins-later': 'Entra’s sign-in log does not reach back so far.',
} as const;
