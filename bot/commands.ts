import { sayingAsOf } from './as-of.ts';
import { clear, myStatus, undo, why } from './commands/mine.ts';
import { askToDelete, deleteMyData, myData } from './commands/my-data.ts';
import { ONLY_NOW } from './commands/not-answered.ts';
import { endHiding, sayAtOffice, sayFrom, sayHidden, sayLeave, sayNot, sayRemote, sayWhere } from './commands/say.ts';
import { hello, help, no, thanks, yes } from './commands/small-talk.ts';
import { sendWarningsHere, stopWarnings } from './commands/warnings.ts';
import { isIn, whereIs } from './commands/where.ts';
import { howFull, whoIs } from './commands/who.ts';
import type { Command } from './context.ts';

const ME =
  '(?:i am(?: going to be)?|i will be|i (?:will |am going to )work|i (?:am|will be) working|set me(?: to| as)?|mark me(?: as)?|put me(?: to| as)?)';

/** The only ones after which "from" says where somebody is. */
const WORKING = '(?:i (?:will |am going to )work|i (?:am|will be) working)';

/** Everything the bot understands, the more particular first. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'help',
    patterns: [/^(?:help(?: me)?|commands|menu|\?|what can (?:you|i) (?:do|ask|say).*|how (?:does this|do you) work)$/],
    handle: () => help(),
  },
  {
    name: 'hello',
    patterns: [/^(?:hi|hello|hey|hallo|servus|moin|good (?:morning|afternoon|evening|day))(?: there| bot| indoors| all)?$/],
    handle: hello,
  },
  {
    name: 'thanks',
    patterns: [
      /^(?:ok |okay |great )?(?:thanks|thank you|thx|cheers|perfect|great|cool|ok|okay)(?: (?:a lot|so much|very much|again|indoors|bot|you|for (?:that|your help|the help)))*$/,
    ],
    handle: thanks,
  },
  {
    name: 'no',
    patterns: [
      /^(?:no|nope|nah|cancel|abort|stop|never ?mind|forget it|(?:no )?(?:do not|better not|not now|leave it|keep it))(?: (?:thanks|thank you|it|that|do not|cancel|delete(?: it| anything)?))*$/,
    ],
    handle: no,
  },
  { name: 'yes', patterns: [/^(?:yes|yeah|yep|sure|do it|go ahead)$/], handle: yes },
  {
    name: 'delete my data, really',
    patterns: [/^yes(?: please)? (?:delete|erase|forget) (?:all )?(?:of )?(?:my|the) data$/],
    changes: 'Yes, delete my data',
    own: true,
    handle: deleteMyData,
  },
  {
    name: 'delete my data',
    patterns: [
      /^(?:delete|erase|remove|forget|wipe)(?: all)?(?: of)? (?:my|the) (?:data|history|records?|information)(?: .*)?$/,
      /^(?:delete|erase|remove|forget)(?: everything| all| what)? (?:you )?(?:(?:know|have|keep|store) )?(?:about|on|of) me$/,
      /^forget (?:about )?me$/,
    ],
    own: true,
    handle: askToDelete,
  },
  {
    name: 'my data',
    patterns: [
      /^what (?:all )?(?:do|does|is|data|information)(?: .*)? (?:about|on|of) me(?: .*)?$/,
      /^(?:what is |what are |show(?: me)? |see |export |download |get |give me )?(?:all )?my (?:personal )?(?:data|records?|history)$/,
      /^what do you (?:know|store|keep|have|record)$/,
    ],
    own: true,
    handle: myData,
  },
  {
    name: 'send warnings here',
    patterns: [
      /^(?:send|post|give|write)(?: (?:me|us))?(?: (?:the|your))? warnings(?: (?:here|to (?:me|us|this (?:chat|channel|team|group))))?$/,
    ],
    changes: 'Send warnings here',
    handle: sendWarningsHere,
  },
  {
    name: 'stop warnings',
    patterns: [/^(?:stop|end|no(?: more)?)(?: (?:sending|posting|giving))?(?: (?:me|us))?(?: (?:the|your))? warnings(?: here)?$/],
    changes: 'Stop warnings here',
    handle: stopWarnings,
  },
  { name: 'undo', patterns: [/^(?:undo|take (?:it|that) back)(?: (?:it|that))?$/], changes: 'Undo', own: true, handle: undo },
  {
    name: 'clear',
    patterns: [
      /^(?:clear|reset)(?: (?:my|all my) (?:status|presence|statements?|location|overrides?)| everything)?$/,
      /^(?:forget|delete|erase|remove|end) (?:my|all my) (?:status|statements?|location|overrides?)$/,
      /^start (?:afresh|fresh)$/,
    ],
    changes: 'Clear my status',
    own: true,
    handle: clear,
  },
  {
    name: 'show again',
    patterns: [
      /^(?:show me again|unhide(?: me)?|stop hiding(?: me)?|do not hide me(?: any ?more)?|make me visible(?: again)?|i am visible again)$/,
    ],
    changes: 'Show me again',
    own: true,
    handle: endHiding,
  },
  {
    name: 'hide',
    patterns: [
      /^(?:hide(?: me)?|make me invisible|do not show me|i (?:want|would like) to be hidden|i am (?:hidden|invisible))(?: (?<when>.+))?$/,
    ],
    changes: 'Hide me today',
    own: true,
    repeatable: true,
    handle: sayHidden,
  },
  { name: 'why', patterns: [/^why$/, /^why (?:am|do you|does it|is it|are you|me)\b.*$/], own: true, handle: why },
  {
    name: 'my status',
    patterns: [
      /^(?:what is |show(?: me)? )?my (?:current )?(?:status|presence|location)(?: (?<when>.*))?$/,
      /^(?:where|who|what|how) am i(?: (?<when>.*))?$/,
      /^am i (?<when>.+)$/,
      /^is it (?:true|right|correct) (?:that )?i am (?<when>.+)$/,
      /^(?:status|me)$/,
    ],
    own: true,
    handle: sayingAsOf(myStatus),
  },
  { name: 'where', patterns: [/^i am(?: (?:today|now|tomorrow))?$/], own: true, handle: () => sayWhere() },
  { name: 'not', patterns: [/^i am (?:not|no longer) .+$/, /^not (?:in|at|remote|working)(?: .+)?$/], own: true, handle: sayNot },
  {
    name: 'leave',
    patterns: [
      /^(?:i have (?:a |the )?)?(?:annual |sick |parental )?(?:leave|vacation|holidays?|pto|time off|day off)(?: (?<when>.+))?$/,
      new RegExp(
        `^(?:${ME} )?(?:on (?:annual |sick |parental )?(?:leave|vacation|holidays?|pto)|(?:off )?(?:sick|ill|unwell)|out of office|ooo)(?: (?<when>.+))?$`,
      ),
      // "I'm off" alone, or now, says goodbye.
      new RegExp(`^(?:${ME} )?off (?!(?:right )?now$)(?<when>.+)$`),
    ],
    changes: 'I’m on leave',
    own: true,
    repeatable: true,
    statesDay: true,
    handle: sayLeave,
  },
  {
    name: 'remote',
    patterns: [
      new RegExp(
        `^(?:${ME} )?(?:working )?(?<place>(?:in |at |from )?(?:the )?home ?office|remote|remotely|wfh|from home|at home|home)(?: working)?(?: (?<when>.+))?$`,
      ),
      // Alone it says how it is usually.
      /^i work (?:remotely|from home|at home) (?<when>.+)$/,
    ],
    changes: 'I’m remote',
    own: true,
    repeatable: true,
    statesDay: true,
    handle: sayRemote,
  },
  {
    name: 'another time',
    patterns: [
      /^(?:where (?:was|were|will|did|had)|when (?:is|are|was|were|will|does|did)|was|were|did|will(?! be\b)) .+$/,
      /^(?:has|have|had) .+ been .+$/,
      /^how (?:full|busy|crowded|empty|many(?: people| colleagues| of us)?) (?:was|were|will|did|had) .+$/,
    ],
    handle: () => ({ text: ONLY_NOW }),
  },
  {
    name: 'who',
    patterns: [
      /^who(?: else| all)? (?<verb>is|are|will be|was|were|works?|sits?)(?: (?:currently|now|(?<working>working)|sitting))? (?<where>.+)$/,
      /^(?:(?:is|are)(?: there)?(?: not)? )?(?:anybody|somebody|everybody|nobody|no one|people) (?<where>.+)$/,
      /^where (?:is|are) (?<where>everybody|all|people)$/,
      /^(?:list|show)(?: me)?(?: (?:the|all))?(?: people)? (?<where>.+)$/,
      /^who$/,
    ],
    handle: sayingAsOf(whoIs),
  },
  {
    name: 'how full',
    patterns: [
      /^how (?:full|busy|crowded|empty|many(?: people| colleagues| of us)?)(?: (?:is|are|it is))?(?: it| there)?(?: (?<where>.+))?$/,
      /^(?:is|are) (?:there )?(?:any |enough )?(?:space|room|seats|desks)(?: left| free)?(?: (?<where>.+))?$/,
      /^(?:is )?(?<where>.+) (?:full|busy|crowded|empty)(?: today| now)?$/,
      /^occupancy(?: (?<where>.+))?$/,
    ],
    handle: sayingAsOf(howFull),
  },
  {
    name: 'where is',
    patterns: [
      /^(?:where (?:is|are|can i find|to find|does|do)|find|locate|have you seen|has anybody seen|look for|search(?: for)?|where) (?<name>.+)$/,
    ],
    handle: sayingAsOf(whereIs),
  },
  {
    name: 'is in',
    patterns: [/^(?:is|are) (?<question>(?:not )?.+ (?:in|at|on|from|here|there|around|remote|remotely|away|home|present|off)(?: .+)?)$/],
    handle: sayingAsOf(isIn),
  },
  {
    name: 'at an office',
    patterns: [
      new RegExp(`^(?:${ME}|i come|i am coming) (?:in|(?<preposition>in|at|on) (?<place>.+))$`),
      /^(?:i come|i am coming|set me|mark me|put me) (?<preposition>to|into) (?<place>.+)$/,
      new RegExp(`^${WORKING} (?<preposition>from) (?<place>.+)$`),
      /^i am here(?: (?<place>.+))?$/,
    ],
    changes: 'I’m in the office',
    own: true,
    repeatable: true,
    handle: sayAtOffice,
  },
  { name: 'from', patterns: [new RegExp(`^(?:${ME}|i come|i came|i am coming) from (?<place>.+)$`)], own: true, handle: sayFrom },
];
