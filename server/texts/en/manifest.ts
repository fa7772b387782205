/** What Teams shows of the app before it is opened, and its commands. The title of a command goes to the bot, which must understand it. */
export const manifest = {
  'manifest.name': 'Indoors: who is in the office, and on which floor',
  'manifest.short': 'Who is in the office, and on which floor.',
  'manifest.full':
    'Indoors knows who is in the office, and on which floor, from the sign-ins that Microsoft Entra ID records anyway: no badge, no sensor, no agent on the laptop. Ask the bot who is in, look at a floor in the tab, say that you are remote or on leave. You see why you are shown as you are, and can override, clear or hide it at any time. Your organisation runs it itself.',
  'manifest.today': 'Today',
  'manifest.who': 'Who is in the office?',
  'manifest.who.description': 'Offices and floors, with who is there now',
  'manifest.remote': "I'm remote",
  'manifest.remote.description': 'For today; add “until Friday” or “tomorrow”',
  'manifest.status': 'My status',
  'manifest.status.description': 'How you are shown, and why',
  'manifest.clear': 'Clear my status',
  'manifest.clear.description': 'Start afresh: only sign-ins from now on count',
  'manifest.data': 'What do you know about me?',
  'manifest.data.description': 'What is kept about you, and how to delete it',
  'manifest.help': 'Help',
  'manifest.help.description': 'Everything you can say',
} as const;
