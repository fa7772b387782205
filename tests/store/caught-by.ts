/** The promise of the contract that finds each broken store. Running the whole contract for each would take a minute. */
export const CAUGHT_BY: Readonly<Record<string, string>> = {
  'lets the last writer of a person-day win': 'person-days keep the earliest first and the latest last, in any order',
  'lets the first writer of a person-day win': 'person-days keep the earliest first and the latest last, in any order',
  'forgets the latest last instant': 'one page may name a person-day more than once',
  'merges pages that were placed before people changed': 'a page that was placed before erasePerson does not bring back what it deleted',
  'loses the second half of a page': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'keeps an access event twice': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'forgets the person-days when a person is erased':
    'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'forgets the access events when a person is erased':
    'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'forgets the person-days when a person departs':
    'of a departed person only id, instants and a hidden in force stay, until they are forgotten',
  'forgets the access events when a person departs':
    'of a departed person only id, instants and a hidden in force stay, until they are forgotten',
  'forgets the person-days when a person goes off':
    'going off deletes what is kept but for a running hidden, and does not count as an erasure',
  'erases a running hidden as well': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'erases everybody’s clears': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'deletes a running hidden when an account goes':
    'of a departed person only id, instants and a hidden in force stay, until they are forgotten',
  'keeps the hidden statement of a forgotten person':
    'of a departed person only id, instants and a hidden in force stay, until they are forgotten',
  'deletes hidden with the other statements':
    'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'does not remember when a person was erased': 'a person seen for the first time gets the default mode, reaching back',
  'counts going off as an erasure':
    'somebody known keeps mode and instants when the directory is read again, and loses facts it no longer has',
  'sets the mode again when the directory is read': 'a person seen for the first time gets the default mode, reaching back',
  'sets modes over an outdated history':
    'modes of many people are set together, each only if their history is unchanged since it was read, with who chose them',
  'ends what was said before a mode is known to be set':
    'when going off is based on an outdated history, then all data stays, and no reader sees a change',
  'keeps the claims of messages from before a start': 'a claim that a machine made before it restarted counts as absent',
  'forgets who chose a mode': 'a person seen for the first time gets the default mode, reaching back',
  'keeps the access events when many go off':
    'when many go off, what is kept of them is deleted but for a running hidden, and of nobody else',
  'lists the audit of everybody for one': 'an audit entry never changes: appending its id again has no effect',
  'keeps the people’s revision': 'of a departed person only id, instants and a hidden in force stay, until they are forgotten',
  'leaves out the last day that is asked for': 'days are read between two days, both included, of all or of some people',
  'takes every day for the one that is asked for': 'the people in a range on a day are those with a person-day there',
  'replaces an office regardless of its version': 'an office is replaced by its next version only',
  'forgets when an office is closed': 'an office is kept with its nicknames, opening hours and closed days',
  'keeps the first seats of a floor alone':
    'the seats of a floor come back as they were placed until they are deleted, and saving them twice changes nothing',
  'keeps only the last version of a range': 'a range keeps all its versions as they were given, in order',
  'changes ranges one by one, and stops half way': 'ranges are changed together, with the audit, and their previous versions are recorded',
  'remembers what is there, not what was before': 'ranges are changed together, with the audit, and their previous versions are recorded',
  'reports everything as deleted': 'delete returns false for what is not there',
  'does not end overrides at a clear':
    'a clear is kept and ends what was set and begun by then; not hidden, not plans, not what is set later, not others',
  'ends plans at a clear':
    'a clear is kept and ends what was set and begun by then; not hidden, not plans, not what is set later, not others',
  'ends hidden at a clear': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'says that it restored a statement, and leaves it ended':
    'an end that can be undone keeps who ended it and the end from before, and undoing it gives that back, once',
  'lets nobody undo an end': 'an end that can be undone keeps who ended it and the end from before, and undoing it gives that back, once',
  'undoes a clear and leaves what it ended ended':
    'undoing a clear removes it and gives what it ended the end from before, and nothing else',
  'keeps a clear that was undone': 'undoing a clear removes it and gives what it ended the end from before, and nothing else',
  'accepts a message twice': 'a message is claimed once, by the first instance, and forgotten after 24 hours',
  'keeps the claim of a message that failed':
    'a failed message can be claimed again at once, an unsettled one after a while, a completed one never',
  'never accepts a message again': 'a message is claimed once, by the first instance, and forgotten after 24 hours',
  'forgets which message a clear carried out':
    'a message is completed by the change that carries it out, even if it is then settled as failed; not by a rejected change',
  'loses the clear': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'keeps frames for ever': 'a conversation’s frame lives for minutes, and one of the future counts as absent',
  'has one frame for all conversations of a person':
    'a conversation’s frame comes back as it was saved last, of its person and conversation alone, until it is forgotten',
  'keeps the frames of an erased person': 'frames go with the data of their person: erased, departed or switched off, and nobody else’s',
  'takes weekly rules of any version': 'weekly rules are replaced by their next version only; of two concurrent changes one succeeds',
  'keeps the weekly rules of an erased person':
    'weekly rules go with the data of their person: erased, departed or switched off, and nobody else’s',
  'remembers for ever what weekly rules were before':
    'previous weekly rules are deleted with statements that ended then, and so are rules that have all ended',
  'ends a subscription and says it was not there':
    'subscriptions come back as they were saved last, by kind, by whose they are and by what they are about, until they end',
  'has one favourite for each person':
    'favourites are people, offices and floors, each once for a person, and are found by whose they are and by the person in them',
  'keeps somebody erased as a favourite':
    'that others follow somebody, or have them as a favourite, goes when they are erased or depart, and stays when they are off',
  'finds subscriptions of every kind':
    'subscriptions come back as they were saved last, by kind, by whose they are and by what they are about, until they end',
  'lets people be followed again once they are off':
    'subscriptions and chats go with the data of their person; that nobody may follow them stays until they are forgotten',
  'shows followers that somebody is off':
    'that others follow somebody, or have them as a favourite, goes when they are erased or depart, and stays when they are off',
  'keeps a chat that the channel refuses':
    'a person’s chat is kept once, as it was saved last; when its channel refuses, it is marked, and its digests and warnings end',
  'gives every override the same seq': 'an override comes back as it was set, with a seq that grows',
  'moves the watermark back': 'the watermark moves forward only, for any writer',
  'keeps a watermark of the future': 'a watermark in the future counts as absent, one of a clock that is a little ahead does not',
  'keeps a lease that ends later than it could':
    'a lease that ends later than it could counts as absent, one of a clock that is a little ahead does not',
  'leaves in the future what was said there':
    'what was said in the future is said now, in the order in which it was stored, and what is said later wins',
  'stops the time of budgets': 'the time of budgets passes, and is the same for every instance',
  'settles a place over an edit that was made meanwhile':
    'ranges and offices are settled without a new version, others learn of it, and an edit made meanwhile stands',
  'dates what was said in the future after what was said since':
    'what was said in the future is said no later than what the same person has said after it, which wins',
  'lets a clear of the future cut what was said after it':
    'a clear in the future is dated no later than what was stored after it, and does not end that',
  'keeps the default end of a day in the future': 'what was said in the future and ends by default ends with the day on which it was said',
  'ignores a statement about somebody off without an error':
    'nothing is stored of what is said of somebody who is off, nor what is written alongside',
  'keeps what was said as somebody went off':
    'when somebody goes off while something is said of them on another instance, then it is not stored',
  'numbers clears apart from statements': 'clears and overrides are numbered in one order, as they were stored',
  'lets the last pass over a day win': 'of several passes over a day the larger of each number is kept, in any order',
  'keeps the numbers that were counted first': 'numbers of an office and day that are counted again replace those that are there',
  'stores only the first file of a day': 'the last file that had data of a day is stored, until the numbers of the day are deleted',
  'deletes a candidate’s numbers when it is dismissed':
    'a dismissed candidate stays dismissed since the first time, until it is restored; its numbers stay in either case',
  'closes a gap that was read in part': 'reading removes the part of a gap that was read: all of it, an end or the middle',
  'lets a backfill’s progress undo its stop': 'a backfill comes back as saved, and only the version after the stored one is taken',
  'lets the last writer of a budget win': 'of several who save a budget from the same version one succeeds, also the first time',
  'gives a lease to everybody': 'a lease has one holder at a time, who may prolong it and give it back',
  'lets anybody give a lease back': 'a lease has one holder at a time, who may prolong it and give it back',
  'lists the audit oldest first': 'audit entries come back as they were appended, newest first, up to a limit',
  'keeps a conversation for warnings that was removed':
    'a conversation for warnings is kept once, as it was saved last, until it is removed',
  'trusts an administrator for ever': 'an administrator is trusted until the instant saved last, and is forgotten afterwards',
  'loses the messages of a change': 'saveOffice writes the change, its audit entries and its messages, in their order',
  'adds a message twice':
    'an entry is added once over all instances, also after it was sent or dropped; each part of its key makes it a different entry',
  'lets a blocked recipient hold up the others':
    'entries of a recipient are due in the order in which they were added; a recipient that waits for a retry does not block others',
  'delivers an entry before an earlier one that waits':
    'entries of a recipient are due in the order in which they were added; a recipient that waits for a retry does not block others',
  'lets everybody begin an attempt': 'an attempt is counted before it is made, and of several concurrent ones one begins',
  'retries without end':
    'an entry is dropped and counted after 20 tries, when the last of them has failed, and the next of its recipient is due',
  'tries again what may have been sent':
    'an entry whose try has no outcome for two minutes is dropped and counted, and the next of its recipient is due',
  'keeps an entry for longer than a day': 'an entry that has been open for a day is dropped and counted',
  'keeps the messages about an erased person':
    'entries are deleted with the data of everybody whom they concern: erased, departed or switched off',
  'adds messages that were computed before people changed': 'entries that were computed before people changed are not added to the outbox',
  'keeps messages of a day that is no longer kept':
    'entries of the outbox are deleted with their day, and with departed people who are forgotten',
  'lets an audit entry be replaced': 'an audit entry never changes: appending its id again has no effect',
  'takes a change that was checked against other ranges':
    'a change of ranges that was checked against other ranges is refused whole; the revision grows with every change of them',
  'loses the audit entry of a change': 'saveOffice writes the change, its audit entries and its messages, in their order',
  'writes the audit entry of a change that is refused':
    'a change of another version than the current one writes neither the change nor its entries',
  'pages the audit by instants':
    'pages of audit entries, each after the last of the one before, leave none out and repeat none, also while others append',
  'treats a group of actions as a prefix': 'audit entries are found by who, what, whom, and from an instant until before another',
  'never deletes from the audit': 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'loses an access event between two pages': 'pages of any size return each access event of a day once, grouped by person',
  'shows the access events of an erased person in pages':
    'pages of a day omit nobody and show no deleted person when people are erased or forgotten between two pages',
  'takes every kind of statement for the one that is asked for': 'overrides are listed by person, by kind and by what ends later',
  'keeps the day of the limit': 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'never forgets the departed': 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'leaves out a changed person-day': 'a changed person-day is reported whole, to its writer and to others',
  'does not report who was erased': "after erasePerson readers learn the person's id, and what of them changed",
  'does not report whose statements changed': "after addOverride readers learn the person's id, and what of them changed",
  'does not report which people changed':
    'modes of many people are set together, each only if their history is unchanged since it was read, with who chose them',
  'lets the day on which a screen was seen go back':
    'of a screen the latest day on which it was seen stays, and nothing comes back of one whose key was removed',
  'says that it removed a key, and keeps it': 'keys of screens come back as they were added, oldest first, until they are removed',
  'returns everybody where some are asked for': 'people and departed people are found by their ids',
  'does not report changed places': 'after saveOffice readers learn that the offices changed',
};
