import { clear, myStatus, undo, why } from './commands/mine.ts';
import { askToDelete, deleteMyData, myData } from './commands/my-data.ts';
import { endHiding, sayAtOffice, sayHidden, sayLeave, sayNot, sayRemote } from './commands/say.ts';
import { guess, hello, help, no, thanks, yes } from './commands/small-talk.ts';
import { sendWarningsHere, stopWarnings } from './commands/warnings.ts';
import { isIn, whereIs } from './commands/where.ts';
import { howFull, whoIs } from './commands/who.ts';
import type { Command } from './context.ts';

const ME =
  '(?:i am(?: going to be)?|i will be|i (?:will )?work|i am working|i am going to|set me(?: to| as)?|mark me(?: as)?|put me(?: to| as)?)';

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
    patterns: [/^(?:ok |okay |great )?(?:thanks|thank you|thx|cheers|perfect|great|cool|ok|okay)(?: .*)?$/],
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
    patterns: [/^yes(?: please)? (?:delete|erase|forget) (?:all )?(?:of )?(?:my|the) data$/, /^delete (?:all )?my data for good$/],
    handle: deleteMyData,
  },
  {
    name: 'delete my data',
    patterns: [
      /^(?:delete|erase|remove|forget|wipe)(?: all)?(?: of)? (?:my|the) (?:data|history|records?|information)(?: .*)?$/,
      /^(?:delete|erase|remove|forget)(?: everything| all| what)? (?:you )?(?:(?:know|have|keep|store) )?(?:about|on|of) me$/,
      /^forget (?:about )?me$/,
    ],
    handle: askToDelete,
  },
  {
    name: 'my data',
    patterns: [
      /^what (?:all )?(?:do|does|is|data|information)(?: .*)? (?:about|on|of) me(?: .*)?$/,
      /^(?:what is |what are |show(?: me)? |see |export |download |get |give me )?(?:all )?my (?:personal )?(?:data|records?|history)$/,
      /^what do you (?:know|store|keep|have|record)$/,
    ],
    handle: myData,
  },
  {
    name: 'send warnings here',
    patterns: [
      /^(?:send|post|give|write)(?: (?:me|us))?(?: (?:the|your))? warnings(?: (?:here|to (?:me|us|this (?:chat|channel|team|group))))?$/,
    ],
    handle: sendWarningsHere,
  },
  {
    name: 'stop warnings',
    patterns: [/^(?:stop|end|no(?: more)?)(?: (?:sending|posting|giving))?(?: (?:me|us))?(?: (?:the|your))? warnings(?: here)?$/],
    handle: stopWarnings,
  },
  { name: 'undo', patterns: [/^(?:undo|take (?:it|that) back)(?: (?:it|that|please))?$/], handle: undo },
  {
    name: 'clear',
    patterns: [
      /^(?:clear|reset)(?: (?:my|the|all))?(?: (?:status|presence|statements?|everything|location|overrides?|it))?$/,
      /^start (?:afresh|over|again|fresh)$/,
    ],
    handle: clear,
  },
  {
    name: 'show again',
    patterns: [
      /^(?:show me(?: again)?|unhide(?: me)?|stop hiding(?: me)?|do not hide me(?: any ?more)?|make me visible(?: again)?|i am visible(?: again)?)$/,
    ],
    handle: endHiding,
  },
  {
    name: 'hide',
    patterns: [
      /^(?:hide(?: me)?|make me invisible|do not show me|i (?:want|would like) to be hidden|i am (?:hidden|invisible))(?: (?<when>.+))?$/,
    ],
    handle: sayHidden,
  },
  { name: 'why', patterns: [/^why(?: .*)?$/], handle: why },
  {
    name: 'my status',
    patterns: [
      /^(?:what is |show(?: me)? )?my (?:current )?(?:status|presence|location)(?: .*)?$/,
      /^(?:where|who|what|how) am i(?: .*)?$/,
      /^(?:status|me|am i .+)$/,
    ],
    handle: myStatus,
  },
  { name: 'not', patterns: [/^i am (?:not|no longer) .+$/, /^not (?:in|at|remote|working)(?: .+)?$/], handle: sayNot },
  {
    name: 'leave',
    patterns: [
      new RegExp(
        `^(?:${ME} |i have (?:a |the )?)?(?:on |off )?(?:annual |sick |parental )?(?:leave|vacation|holidays?|pto|time off|day off|sick|ill|unwell|off|out of office|ooo)(?: (?<when>.+))?$`,
      ),
    ],
    handle: sayLeave,
  },
  {
    name: 'remote',
    patterns: [
      new RegExp(
        `^(?:${ME} )?(?:working )?(?:remote|remotely|wfh|from home|at home|home|in (?:the )?home ?office|home ?office)(?: (?:office|working))?(?: (?<when>.+))?$`,
      ),
    ],
    handle: sayRemote,
  },
  {
    name: 'who',
    patterns: [
      /^who(?: else| all)? (?<verb>is|are|will be|was|were|works?|sits?)(?: (?:currently|now|working|sitting))? (?<where>.+)$/,
      /^(?:is |are |is there |are there )?(?:anybody|somebody|everybody|people) (?<where>.+)$/,
      /^where (?:is|are) (?<where>everybody|all|people)$/,
      /^(?:list|show)(?: me)?(?: (?:the|all))?(?: people)? (?<where>.+)$/,
      /^who$/,
    ],
    handle: whoIs,
  },
  {
    name: 'how full',
    patterns: [
      /^how (?:full|busy|crowded|empty|many(?: people| colleagues| of us)?)(?: (?:is|are|it is))?(?: it| there)?(?: (?<where>.+))?$/,
      /^(?:is|are) (?:there )?(?:any |enough )?(?:space|room|seats|desks)(?: left| free)?(?: (?<where>.+))?$/,
      /^(?:is )?(?<where>.+) (?:full|busy|crowded|empty)(?: today| now)?$/,
      /^occupancy(?: (?<where>.+))?$/,
    ],
    handle: howFull,
  },
  {
    name: 'where is',
    patterns: [
      /^(?:where (?:is|are|can i find|to find|does|do)|find|locate|have you seen|has anybody seen|look for|search(?: for)?|where) (?<name>.+)$/,
    ],
    handle: whereIs,
  },
  {
    name: 'is in',
    patterns: [
      /^(?:is|are) (?<name>.+?)(?: (?:currently|already|still|working|back))* (?<where>(?:in|at|on|from) .+|in|here|there|around|remote|remotely|away|home|present)(?: (?:today|now|yet))*$/,
    ],
    handle: isIn,
  },
  {
    name: 'at an office',
    patterns: [new RegExp(`^(?:${ME}|i come|i am coming) (?:in(?: to)?|at|to|into|on|from) ?(?<place>.*)$`), /^i am here(?<place> .*)?$/],
    handle: sayAtOffice,
  },
];

/** For what fits no pattern: a bare place or name, else what could have been asked. */
export const GUESS: Command = { name: 'guess', patterns: [/^(?<words>.+)$/], handle: guess };
