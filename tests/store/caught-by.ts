/** By which promise of the contract each broken store is found out: running the whole contract for each would take a minute. */
export const CAUGHT_BY: Readonly<Record<string, string>> = {
  'lets the last writer of a person-day win': 'person-days keep the earliest first and the latest last, in any order',
  'lets the first writer of a person-day win': 'person-days keep the earliest first and the latest last, in any order',
  'forgets the latest last': 'one page may name a person-day more than once',
  'merges pages that were placed before people changed': 'a page that was placed before erasePerson does not bring back what it deleted',
  'loses the second half of a page': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'keeps an access event twice': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'forgets the person-days when a person is erased':
    'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'forgets the access events when a person is erased':
    'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'forgets the person-days when a person departs':
    'of somebody departed only id, instants and a hidden in force stay, until they are forgotten',
  'forgets the access events when a person departs':
    'of somebody departed only id, instants and a hidden in force stay, until they are forgotten',
  'forgets the person-days when a person goes off':
    'going off deletes what is kept but for a running hidden, and does not count as an erasure',
  'erases a running hidden as well': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'erases everybody’s clears': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'deletes a running hidden when an account goes':
    'of somebody departed only id, instants and a hidden in force stay, until they are forgotten',
  'keeps the hidden of somebody forgotten': 'of somebody departed only id, instants and a hidden in force stay, until they are forgotten',
  'deletes hidden with the other statements':
    'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'does not remember when a person was erased': 'a person seen for the first time gets the default mode, reaching back',
  'counts going off as an erasure':
    'somebody known keeps mode and instants when the directory is read again, and loses facts it no longer has',
  'sets the mode again when the directory is read': 'a person seen for the first time gets the default mode, reaching back',
  'sets modes over a history that is another by now':
    'modes of many are set together, each only over the history it was worked out from, with who chose them',
  'ends what was said before a mode is known to be set':
    'when going off comes too late, over a history that is another by now, then all that is kept stays, and no reader hears of it',
  'keeps the claims of messages from before a start': 'a claim that a machine made before it was started again counts as absent',
  'forgets who chose a mode': 'a person seen for the first time gets the default mode, reaching back',
  'keeps the access events when many go off':
    'when many go off, what is kept of them is deleted but for a running hidden, and of nobody else',
  'lists the audit of everybody for one': 'an audit entry stands as it was: appending its id again changes nothing',
  'keeps the people’s revision': 'of somebody departed only id, instants and a hidden in force stay, until they are forgotten',
  'leaves out the last day that is asked for': 'days are read between two days, both included, of all or of some people',
  'takes every day for the one that is asked for': 'the people in a range on a day are those with a person-day there',
  'replaces an office regardless of its version': 'an office is replaced by the version after it, and by no other',
  'forgets when an office is closed': 'an office is kept with its nicknames, opening hours and closed days',
  'keeps the first seats of a floor alone':
    'the seats of a floor come back as they were placed until they are deleted, and saving them twice changes nothing',
  'keeps only the last version of a range': 'a range keeps all its versions as they were given, in order',
  'changes ranges one by one, and stops half way': 'ranges are changed together, with the audit, and what was before is remembered',
  'remembers what is there, not what was before': 'ranges are changed together, with the audit, and what was before is remembered',
  'says of everything that it was deleted': 'delete returns false for what is not there',
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
  'takes a message twice': 'a message is claimed once, by the instance that is first, and forgotten after 24 hours',
  'keeps the claim of a message that failed':
    'a message that failed is claimed again at once, one that was not settled after a while, one that was carried out never',
  'takes no message twice, ever': 'a message is claimed once, by the instance that is first, and forgotten after 24 hours',
  'forgets which message a clear carried out':
    'a message that a change carries out is done with that change, even if it is settled as failed after; not with a refused one',
  'loses the clear': 'erasing deletes all that is kept of this person alone, but for a hidden in force, and remembers when',
  'keeps frames for ever': 'a conversation’s frame lives for minutes, and one of the future counts as absent',
  'has one frame for all conversations of a person':
    'a conversation’s frame comes back as it was saved last, of its person and conversation alone, until it is forgotten',
  'keeps the frames of an erased person': 'frames go with the data of their person: erased, departed or switched off, and nobody else’s',
  'takes weekly rules of any version': 'weekly rules are replaced by the version after them, and by no other; of two at once one succeeds',
  'keeps the weekly rules of an erased person':
    'weekly rules go with the data of their person: erased, departed or switched off, and nobody else’s',
  'remembers for ever what weekly rules were before':
    'what weekly rules were before a change goes with statements that ended then, and so do rules that have all ended',
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
  'tells followers that somebody is off':
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
  'passes over in silence what is said of somebody off':
    'nothing is stored of what is said of somebody who is off, nor what is written alongside',
  'keeps what was said as somebody went off':
    'when somebody goes off while something is said of them on another instance, then it is not stored',
  'numbers clears apart from statements': 'clears and overrides are numbered in one order, as they were stored',
  'lets the last pass over a day win': 'of several passes over a day the larger of every number stands, in any order',
  'keeps the numbers that were counted first': 'numbers of an office and day that are counted again replace those that are there',
  'knows the first file of a day alone': 'of a day the last file that brought something of it is known, until its numbers are deleted',
  'deletes a candidate’s numbers when it is dismissed':
    'what was dismissed stays so since it first was, until it is restored; numbers stay in either case',
  'closes a gap that was read in part': 'of gaps goes what is read: inside all of it, else the part, in the middle the middle',
  'lets a backfill’s progress undo its stop': 'a backfill comes back as saved, and only the version after the stored one is taken',
  'lets the last writer of a budget win': 'of several who save a budget from the same version one succeeds, also the first time',
  'gives a lease to everybody': 'a lease has one holder at a time, who may prolong it and give it back',
  'lets anybody give a lease back': 'a lease has one holder at a time, who may prolong it and give it back',
  'lists the audit oldest first': 'audit entries come back as they were appended, newest first, up to a limit',
  'keeps a conversation for warnings that was removed':
    'a conversation for warnings is kept once, as it was saved last, until it is removed',
  'trusts an administrator for ever': 'an administrator is trusted until the instant that was said last, and is forgotten afterwards',
  'loses the messages of a change': 'saveOffice writes the change, its audit entries and its messages, in their order',
  'lets a message arise twice':
    'an entry arises once on all instances, also after it was sent or dropped; each part of its key makes it another',
  'lets a blocked recipient hold up the others':
    'entries of a recipient are due in the order in which they were added; one who waits for another try holds up no other',
  'delivers past an entry that waits':
    'entries of a recipient are due in the order in which they were added; one who waits for another try holds up no other',
  'lets everybody begin a try': 'a try counts before it is made, and of several who begin it one does',
  'tries for ever':
    'an entry is dropped and counted after 20 tries, when the last of them has failed, and the next of its recipient is due',
  'tries again what may have been sent':
    'an entry whose try has no outcome for two minutes is dropped and counted, and the next of its recipient is due',
  'keeps an entry for longer than a day': 'an entry that has been open for a day is dropped and counted',
  'keeps the messages about an erased person':
    'entries are deleted with the data of everybody whom they concern: erased, departed or switched off',
  'adds messages under people of before': 'what was worked out under people who have changed since is not added to the outbox',
  'keeps messages of a day that is no longer kept':
    'entries of the outbox are deleted with their day, and with departed people who are forgotten',
  'lets an audit entry be replaced': 'an audit entry stands as it was: appending its id again changes nothing',
  'takes a change that was checked against other ranges':
    'a change of ranges that was checked against other ranges is refused whole; the revision grows with every change of them',
  'loses the audit entry of a change': 'saveOffice writes the change, its audit entries and its messages, in their order',
  'writes the audit entry of a change that is refused':
    'a change of another version than the current one writes neither the change nor its entries',
  'pages the audit by instants':
    'pages of audit entries, each after the last of the one before, leave none out and repeat none, also while others append',
  'takes a room of actions for a beginning': 'audit entries are found by who, what, whom, and from an instant until before another',
  'never deletes from the audit': 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'loses an access event between two pages':
    'the access events of a day in pages of any size are all of that day, once each, every person’s together',
  'shows the access events of an erased person in pages':
    'pages of a day leave nobody out and show nobody deleted when people are erased or forgotten between them',
  'takes every kind of statement for the one that is asked for': 'overrides are listed by person, by kind and by what ends later',
  'keeps the day of the limit': 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'never forgets the departed': 'what is expired is deleted and counted, the day and the instant of the limit included, and nothing else',
  'leaves out a changed person-day': 'a changed person-day is reported whole, to its writer and to others',
  'does not tell who was erased': "after erasePerson readers learn the person's id, and what of them changed",
  'does not say whose statements changed': "after addOverride readers learn the person's id, and what of them changed",
  'does not say which people changed':
    'modes of many are set together, each only over the history it was worked out from, with who chose them',
  'returns everybody where some are asked for': 'people and departed people are found by their ids',
  'does not tell of places': 'after saveOffice readers learn that the offices changed',
};
