/** The promise of the contract that finds each broken store. Running the whole contract for each would take a minute. */
export const CAUGHT_BY: Readonly<Record<string, string>> = {
  'lets the last writer of a person-day win': 'person-days keep the earliest first and the latest last, in any order',
  'lets the first writer of a person-day win': 'person-days keep the earliest first and the latest last, in any order',
  'forgets the latest last instant': 'one page may name a person-day more than once',
  'merges pages that were placed before people changed': 'a page that was placed before erasePerson does not bring back what it deleted',
  'loses the second half of a page':
    'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'keeps an access event twice':
    'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'keeps the person-days when a person is erased':
    'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'keeps the access events when a person is erased':
    'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'keeps the person-days when a person is removed':
    'a removed person keeps only id, instants and a hidden in force, until they are deleted',
  'keeps the access events when a person is removed':
    'a removed person keeps only id, instants and a hidden in force, until they are deleted',
  'keeps the person-days when a person switches off':
    'switching off deletes all data except a running hidden, and does not count as an erasure',
  'erases a running hidden as well':
    'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'erases everybody’s clears':
    'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'deletes a running hidden when a person is removed':
    'a removed person keeps only id, instants and a hidden in force, until they are deleted',
  'keeps the hidden statement of a deleted person':
    'a removed person keeps only id, instants and a hidden in force, until they are deleted',
  'deletes hidden with the other statements':
    'expired data is deleted and counted, including the day and the instant of the limit, and nothing else',
  'does not remember when a person was erased': 'a new person gets the default mode, also for the time before',
  'counts going off as an erasure':
    'a known person keeps mode and instants when the directory is read again, and loses facts that it no longer has',
  'sets the mode again when the directory is read': 'a new person gets the default mode, also for the time before',
  'sets modes over an outdated history':
    'modes of many people are set together, each only if their history is unchanged since it was read, with who chose them',
  'ends statements before the mode is set':
    'when switching off is based on an outdated history, then all data stays, and no reader sees a change',
  'keeps the claims of messages from before a start': 'a claim that a machine made before it restarted counts as absent',
  'forgets who chose a mode': 'a new person gets the default mode, also for the time before',
  'keeps the access events when many go off':
    'when many people switch off, their data except a running hidden is deleted, and nobody else’s',
  'lists the audit of everybody for one': 'an audit entry never changes: appending its id again has no effect',
  'keeps the people’s revision': 'a removed person keeps only id, instants and a hidden in force, until they are deleted',
  'leaves out the last day that is asked for': 'days are read between two days, both included, of all or of some people',
  'returns every day for a requested one': 'the people in a range on a day are those with a person-day there',
  'replaces an office regardless of its version': 'an office is only replaced by its next version',
  'forgets when an office is closed': 'an office is stored with its nicknames, opening hours, closed days and the day that has ended',
  'keeps the first seats of a floor alone':
    'the seats of a floor are returned as placed until they are deleted, and saving them twice changes nothing',
  'keeps only the last version of a range': 'a range keeps all its versions unchanged, in order',
  'changes ranges one by one, and stops half way': 'ranges are changed together, with the audit, and their previous versions are recorded',
  'records the new versions instead of the previous ones':
    'ranges are changed together, with the audit, and their previous versions are recorded',
  'reports everything as deleted': 'delete returns false for a missing record',
  'does not end overrides at a clear':
    'a clear is stored and ends statements that were set and begun by then; not hidden, not plans, not later ones, not those of others',
  'ends plans at a clear':
    'a clear is stored and ends statements that were set and begun by then; not hidden, not plans, not later ones, not those of others',
  'ends hidden at a clear': 'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'says that it restored a statement, and leaves it ended':
    'an end that can be undone keeps who ended it and the earlier end, and undoing it restores that, once',
  'restores what it can of statements that change together':
    'statements that change together are added, ended and restored, or nothing is written if one to restore has changed since',
  'never undoes an end': 'an end that can be undone keeps who ended it and the earlier end, and undoing it restores that, once',
  'undoes a clear and leaves what it ended ended':
    'undoing a clear removes it and restores the ends of the statements that it ended, and nothing else',
  'keeps a clear that was undone': 'undoing a clear removes it and restores the ends of the statements that it ended, and nothing else',
  'accepts a message twice': 'a message is claimed once, by the first instance, and its claim is deleted after 24 hours',
  'keeps the claim of a message that failed':
    'a failed message can be claimed again at once, an unsettled one after a while, a completed one never',
  'never accepts a message again': 'a message is claimed once, by the first instance, and its claim is deleted after 24 hours',
  'forgets which message a clear carried out':
    'a message is completed by its change, even if it is then marked as failed; not by a rejected change',
  'loses the clear': 'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
  'keeps frames for ever': 'a conversation’s frame expires after minutes, and one in the future counts as absent',
  'has one frame for all conversations of a person':
    'a conversation’s frame is returned as last saved, only for its person and conversation, until it expires',
  'keeps the frames of an erased person':
    'frames are deleted with the data of their person: erased, removed or switched off, and nobody else’s',
  'accepts weekly rules of any version': 'weekly rules are only replaced by their next version; one of two concurrent changes succeeds',
  'keeps the weekly rules of an erased person':
    'weekly rules are deleted with the data of their person: erased, removed or switched off, and nobody else’s',
  'keeps previous weekly rules for ever':
    'previous weekly rules are deleted with statements that ended then, and so are rules that have all ended',
  'ends a subscription and says it was not there':
    'subscriptions are returned as last saved, by kind, by owner and by subject, until they end',
  'has one favourite for each person':
    'favourites are people, offices and floors, each once per person, and are found by their owner and by the person in them',
  'keeps somebody erased as a favourite':
    'follows and favourites of others for a person are deleted when the person is erased or removed, and stay when they are off',
  'ends a subscription before its message is added':
    'a subscription ends together with the message that it waited for; with one that was added before, or outdated, it stays',
  'keeps a subscription whose message is added':
    'a subscription ends together with the message that it waited for; with one that was added before, or outdated, it stays',
  'finds subscriptions of every kind': 'subscriptions are returned as last saved, by kind, by owner and by subject, until they end',
  'lets people be followed again once they are off':
    'subscriptions and chats are deleted with the data of their person; that nobody may follow them stays until their id is deleted',
  'shows followers that somebody is off':
    'follows and favourites of others for a person are deleted when the person is erased or removed, and stay when they are off',
  'keeps a chat that the channel refuses':
    'a person’s chat is stored once, as last saved; when its channel rejects a message, it is marked, and its digests and warnings end',
  'gives every override the same seq': 'an override is returned as set, with an increasing seq',
  'moves the watermark back': 'the watermark only moves forward, for any writer',
  'keeps a watermark in the future': 'a watermark in the future counts as absent; one from a clock that is slightly ahead does not',
  'keeps a lease that ends later than it could':
    'a lease that ends too late counts as absent; one from a clock that is slightly ahead does not',
  'does not correct statements in the future':
    'statements in the future are dated now, in the order in which they were stored, and later ones win',
  'stops the time of budgets': 'the time of budgets passes, and is the same for every instance',
  'corrects a place over a concurrent edit':
    'instants of ranges and offices are corrected without a new version, other instances get the change, and a concurrent edit is kept',
  'dates statements in the future after later ones': 'a statement in the future is dated no later than the person’s next one, which wins',
  'lets a clear in the future end later statements':
    'a clear in the future is dated no later than statements that were stored after it, and does not end them',
  'keeps the default end of a day in the future': 'a statement in the future with a default end ends with the day on which it was made',
  'ignores a statement about somebody off without an error': 'a statement about somebody off is not stored, nor are its entries',
  'stores a statement while somebody switches off':
    'when somebody switches off while another instance stores a statement about them, then it is not stored',
  'numbers clears apart from statements': 'clears and overrides are numbered in one order, as they were stored',
  'lets the last pass over a day win': 'several passes over a day keep the larger of each number, in any order',
  'keeps the numbers that were counted first': 'recounted numbers of an office and day replace the stored ones',
  'stores only the first file of a day': 'the last file with data of a day is stored, until the numbers of the day are deleted',
  'deletes a candidate’s numbers when it is dismissed':
    'a dismissed candidate stays dismissed since the first time, until it is restored; its numbers stay in either case',
  'closes a gap that was read in part': 'reading removes the part of a gap that was read: all of it, an end or the middle',
  'lets a backfill’s progress undo its stop': 'a backfill is returned as saved, and only the version after the stored one is accepted',
  'lets the last writer of a budget win': 'one of several saves of a budget from the same version succeeds, also the first time',
  'gives a lease to everybody': 'a lease has one holder at a time, who may renew and release it',
  'lets anybody give a lease back': 'a lease has one holder at a time, who may renew and release it',
  'lists the audit oldest first': 'audit entries are returned as appended, newest first, up to a limit',
  'keeps a conversation for warnings that was removed': 'a conversation for warnings is stored once, as last saved, until it is removed',
  'trusts an administrator for ever': 'an administrator is trusted until the last saved instant, and is deleted afterwards',
  'loses the messages of a change': 'saveOffice writes the change, its audit entries and its messages, in their order',
  'adds a message twice':
    'an entry is added once over all instances, also after it was sent or dropped; each part of its key makes it a different entry',
  'lets a blocked recipient hold up the others':
    'entries of a recipient are due in the order in which they were added; a recipient that waits for a retry does not block others',
  'delivers an entry before an earlier one that waits':
    'entries of a recipient are due in the order in which they were added; a recipient that waits for a retry does not block others',
  'lets everybody begin an attempt': 'an attempt is counted before it is made, and only one of several concurrent ones begins',
  'never drops an entry': 'an entry is dropped and counted when its 20th attempt has failed, and the next one of its recipient is due',
  'retries an entry that may have been sent':
    'an entry whose attempt has no result for two minutes is dropped and counted, and the next one of its recipient is due',
  'keeps an entry for longer than a day': 'an entry that has been open for a day is dropped and counted',
  'keeps the messages about an erased person':
    'entries are deleted with the data of the people they are about: erased, removed or switched off',
  'adds messages that were computed before people changed': 'entries that were computed before people changed are not added to the outbox',
  'keeps messages of a day that is no longer kept': 'entries of the outbox are deleted with their day, and with removed people',
  'lets an audit entry be replaced': 'an audit entry never changes: appending its id again has no effect',
  'accepts a change that was checked against outdated ranges':
    'a change of ranges that was checked against outdated places is rejected completely; every change of offices and ranges increments the revision',
  'accepts a change of an office that was checked against outdated places':
    'a change of an office that was checked against outdated places is rejected completely',
  'loses the audit entry of a change': 'saveOffice writes the change, its audit entries and its messages, in their order',
  'writes the audit entry of a change that is refused': 'a change of an outdated version writes neither the change nor its entries',
  'pages the audit by instants':
    'pages of audit entries, each after the last entry of the one before, omit none and repeat none, also while others append',
  'treats a group of actions as a prefix': 'audit entries are found by actor, action, subject, and from an instant until before another',
  'never deletes from the audit': 'expired data is deleted and counted, including the day and the instant of the limit, and nothing else',
  'loses an access event between two pages': 'pages of any size return each access event of a day once, grouped by person',
  'shows the access events of an erased person in pages':
    'pages of a day omit nobody and show no deleted person when people are erased or deleted between two pages',
  'returns every kind of statement for a requested one': 'overrides are listed by person, by kind and by end',
  'keeps the day of the limit': 'expired data is deleted and counted, including the day and the instant of the limit, and nothing else',
  'never deletes the ids of removed people':
    'expired data is deleted and counted, including the day and the instant of the limit, and nothing else',
  'leaves out a changed person-day': 'a changed person-day is reported completely, to its writer and to others',
  'does not report who was erased': "after erasePerson readers learn the person's id, and what changed",
  'does not report whose statements changed': "after addOverride readers learn the person's id, and what changed",
  'does not report which people changed':
    'modes of many people are set together, each only if their history is unchanged since it was read, with who chose them',
  'lets the day on which a screen was seen go back': 'a screen keeps the latest day on which it was seen, until its key is removed',
  'keeps the first address of the channel': 'the address of the channel is absent at first, and comes back as it was saved last',
  'says that it removed a key, and keeps it': 'keys of screens are returned as added, oldest first, until they are removed',
  'returns everybody instead of the requested people': 'people and removed people are found by their ids',
  'does not report changed places': 'after saveOffice readers learn that the offices changed',
  'stores the credential of the bot as that of the app':
    'what is known of each credential, and its last warning, are absent at first and come back as saved',
  'counts a warning about one credential as one about every credential':
    'what is known of each credential, and its last warning, are absent at first and come back as saved',
  'forgets when the oldest open message was created': 'an entry of the outbox is returned as added, only to its consumer',
};
