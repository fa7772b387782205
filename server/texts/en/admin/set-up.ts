/** What an administrator sets up at first, each step ticked by itself. */
export const setUp = {
  'admin.set-up.title': 'Set up',
  'admin.set-up.lead': 'What Indoors needs before people see who is in. Each step is ticked by itself once it is done.',
  'admin.set-up.progress': 'Steps done: {done, number} of {all, number}.',
  'admin.set-up.ready': 'All that is needed is there.',
  'admin.set-up.steps': 'Steps',
  'admin.set-up.done': 'done',
  'admin.set-up.open': 'to do',
  'admin.set-up.optional': 'optional',
  'admin.set-up.hide': 'Hide this list',
  'admin.set-up.tenant.title': 'Connect to Microsoft Entra',
  'admin.set-up.tenant.todo':
    'The people and sign-ins of your organisation have not been read yet. Reading begins by itself; the page “{page}” says how it goes, and can check each step of the connection.',
  'admin.set-up.tenant.done': 'Sign-ins are read. The directory has {people}.',
  'admin.set-up.office.title': 'Add an office',
  'admin.set-up.office.todo':
    'Name the office, its time zone and its floors. People are shown there as soon as they sign in from its network.',
  'admin.set-up.office.done': '{count, plural, one {There is # office.} other {There are # offices.}}',
  'admin.set-up.range.title': 'Say which addresses are those of the office',
  'admin.set-up.range.todo':
    'Add the public IP addresses from which the office reaches the internet. If you do not know them, set “{setting}” to “{choice}”: then Indoors looks for addresses that many people use.',
  'admin.set-up.range.done': '{count, plural, one {# IP range leads to an office.} other {# IP ranges lead to an office.}}',
  'admin.set-up.range.discovering':
    'Indoors looks for addresses that many people use. What it finds is on the page “{page}”, where you say which office it is.',
  'admin.set-up.plan.title': 'Upload a floor plan',
  'admin.set-up.plan.todo':
    'Without a picture of yours, Indoors draws a floor plan with a desk for each place. To upload one, choose the plan of a floor on the card of its office.',
  'admin.set-up.plan.done': '{count, plural, one {# floor has a floor plan of yours.} other {# floors have a floor plan of yours.}}',
  'admin.set-up.app.title': 'Give everybody the app in Teams',
  'admin.set-up.app.todo':
    'Make the app package with “npm run package” on the server, upload it in the Teams admin centre, and set TEAMS_CATALOG_APP_ID to the App ID that is shown there. The step is also done when several people have written to the bot.',
  'admin.set-up.app.done': 'People find Indoors in Teams.',
  'admin.set-up.app.open': 'Go to the Teams admin centre',
  'admin.set-up.bot.title': 'Say “help” to the bot',
  'admin.set-up.bot.todo':
    'No message has reached the bot yet: write “help” to Indoors in Teams. If no answer comes, choose “{check}” on the page “{page}”; it says what is missing.',
  'admin.set-up.bot.done': 'Messages from Teams reach the bot.',
} as const;
