/** The pages `/privacy` and `/terms`, which Teams' app details link to. */
export const notices = {
  'notice.languages': 'Languages',
  'notice.privacy.title': 'Privacy notice',
  'notice.privacy.lead':
    'Indoors shows who is in the office, and on which floor. This page says what it keeps about you, as this server is set up now.',
  'notice.privacy.who': 'Who is responsible',
  'notice.privacy.who.named': '{organisation} runs this server and is responsible for it.',
  'notice.privacy.who.unnamed': 'The organisation that you work for runs this server and is responsible for it.',
  'notice.privacy.who.contact': 'Contact for questions about your data: {contact}',
  'notice.privacy.who.no-contact': 'For questions about your data, ask its data protection officer or its IT department.',
  'notice.privacy.what': 'What is kept',
  'notice.privacy.what.directory':
    'From the directory (Microsoft Entra ID): your name, user name, department, manager, whether your account is enabled, and the time zone of your mailbox if the organisation lets Indoors read it.',
  'notice.privacy.what.sign-ins':
    'From the sign-in log of Entra ID, for each day and place: when you were first and last seen there. A place is an office, a floor or “remote”, told by the IP address. The other fields of a sign-in (application, device, browser, location) are dropped.',
  'notice.privacy.what.addresses-on':
    'For some networks also the IP address and the day, without a time. Administrators can look these up for people who may be named; each look-up is recorded.',
  'notice.privacy.what.addresses-off': 'IP addresses themselves are not kept.',
  'notice.privacy.what.said':
    'What you say about yourself (office, remote, leave, hidden), plans, weekly rules, favourites, and whom you follow. Of messages to the bot only what follows from them is kept, and for 10 minutes the context of the conversation.',
  'notice.privacy.what.bot': 'How the bot reaches you in Teams, once you have written to it, and messages that wait to be sent to you.',
  'notice.privacy.what.audit': 'What administrators changed about you, and your choice of mode: who, what and when, never where you were.',
  'notice.privacy.how-long': 'For how long',
  'notice.privacy.how-long.days':
    '{days, plural, one {Days, addresses and statements: # day; then they are deleted.} other {Days, addresses and statements: # days; then they are deleted.}}',
  'notice.privacy.how-long.audit': '{days, plural, one {Records of changes: # day.} other {Records of changes: # days.}}',
  'notice.privacy.how-long.numbers':
    '{years, plural, one {How many people were at an office or floor, without names: # year.} other {How many people were at an office or floor, without names: # years.}}',
  'notice.privacy.how-long.gone': 'After your account is deleted, its id stays for 30 days, so that deleted data does not come back.',
  'notice.privacy.seen': 'Who sees you',
  'notice.privacy.seen.modes':
    'Your mode decides. “Display”: colleagues of the organisation see where you are. “Track”: you are counted, and never named. “Off”: nothing about you is recorded.',
  'notice.privacy.seen.past': 'For people in “Display” colleagues can also look at past days, as far back as they are kept.',
  'notice.privacy.seen.past-offices':
    'For people in “Display” colleagues can also look at past days, as far back as they are kept, with the office and without the floor.',
  'notice.privacy.seen.default':
    'People who are new here begin with {mode, select, off {“Off”} track {“Track”} other {“Display”}}; some departments may begin with another mode.',
  'notice.privacy.seen.self': 'You can change your mode yourself.',
  'notice.privacy.seen.administrators': 'Modes are changed by administrators. You can hide at any time yourself.',
  'notice.privacy.seen.recipients':
    'Nobody else gets these data. Microsoft processes them in Entra ID and Teams on behalf of the organisation, and delivers the messages of the bot. There is no advertising, no analytics, and no contact with the makers of Indoors.',
  'notice.privacy.why': 'What for',
  'notice.privacy.why.purpose':
    'So that colleagues find each other, and offices are planned by how many people are there. The organisation itself tells you on which legal basis it relies.',
  'notice.privacy.why.not':
    'Indoors has no rankings or comparisons of people, and tells habits to the person alone. It does not measure working time or performance, and takes no automated decisions about people.',
  'notice.privacy.rights': 'What you can do',
  'notice.privacy.rights.my-data':
    '“My data” in the tab shows all that is kept about you, and why you are shown as you are. There you can download it, correct where you are, start afresh, hide, and delete it. The bot can do most of it too.',
  'notice.privacy.rights.others':
    'You may ask the organisation for information, correction, deletion and restriction, object, and complain to the data protection authority.',
  'notice.privacy.browser': 'In your browser',
  'notice.privacy.browser.text':
    'The tab sets no cookies. The browser remembers your choice of theme and what you closed for good, nothing about people. The log of the server has no names, ids or addresses.',
  'notice.terms.title': 'Terms of use',
  'notice.terms.lead': 'What you can expect of Indoors, and what is expected of you.',
  'notice.terms.who.named': '{organisation} provides Indoors to the members of its organisation.',
  'notice.terms.who.unnamed': 'The organisation that you work for provides Indoors to its members.',
  'notice.terms.use': 'Use',
  'notice.terms.use.purpose': 'Use it to find colleagues, to plan where you work, and to see how full an office is.',
  'notice.terms.use.not':
    'Do not use it to watch single people, to judge performance or conduct, or to record working time. Do not copy the data out of it for such a purpose. Agreements of the organisation with its employees apply.',
  'notice.terms.use.self': 'Say where you are only about yourself, and only what is true. You need not say anything.',
  'notice.terms.limits': 'Limits',
  'notice.terms.limits.estimate':
    'What is shown is an estimate from sign-ins and from what people say. It may be late, incomplete or wrong.',
  'notice.terms.limits.safety':
    'Do not rely on it in an emergency: it is not an evacuation list, and it does not control access or record time.',
  'notice.terms.limits.licence':
    'Indoors is free software under the MIT licence, without any warranty of its authors. The organisation runs it and answers for it.',
  'notice.terms.privacy': 'What is kept about you, and what you can do: {link}.',
} as const;
