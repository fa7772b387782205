import type { Language } from '../language.ts';

type Questions = Pick<
  Language['phrases'],
  | 'when-in'
  | 'when-back'
  | 'away-until'
  | 'came-when'
  | 'habits'
  | 'my-habits'
  | 'rankings'
  | 'how-full-will-be'
  | 'usually-full'
  | 'quietest-day'
  | 'fullest-day'
  | 'emptiest-place'
  | 'fullest-place'
  | 'free-seats'
  | 'which-places'
  | 'when-open'
  | 'closed-days'
  | 'my-team'
  | 'my-manager'
  | 'manager-of'
  | 'my-reports'
  | 'which-day'
  | 'my-past'
  | 'my-plans'
  | 'who-sees-me'
  | 'why-not-shown'
>;

/** Questions about other days, numbers, facts, one's own team and oneself. */
export const questions: Questions = {
  'when-in': [
    'when (is|are|will|does|do|can i find|can i meet|can i see|can i catch) <people> (next|be|come|coming|going to be|going to come|planning to be|planning to come|again)* (in|into the office|to the office|<in>) {place}? (next|again|the next time|next time)?',
    'when (is|are|will|does|do) <people> (be|come|coming|going to be|going to come)* (to|into)? {place}? (next|again|the next time|next time)',
    'when (is|are|will|does|do|can i find|can i meet|can i see|can i catch) <people> (next|be|coming|going to be|planning to be|again|in)* {place}',
    'when (will|does|do|is|are|can i meet|can i see) <people> (be|next|come|coming|going to come|planning to come)*',
    '(next time|next day) (that|when)? <people> (is|are|will be|comes|come) (in|{place}|<in>)?',
    '(what|which) day (is|are|will|does) <people> (next|be|coming|come)* (in|{place}|<in>)?',
    '<people> next (in|{place})',
    '(how soon|on which day|what day) (will|is|can i meet) <people> (be|in|coming)* {place}?',
  ],
  'when-back': [
    'when (is|are|will|does|do) <people> (be|come|coming|get|going to be|going to come|due|expected)* (back|return|returning) (in|at work|to work|from (the|their)? (leave|vacation|holiday|holidays|pto)|from my|<in>)? {place}?',
    'will <people> be back {time}?',
    '<people> back (when)?',
    'when <people> (is|will be) back',
    '(when does|when will) <people> (leave|vacation|holiday) end',
    'how long until <people> (is|are) back',
    'back when {who}',
  ],
  'away-until': [
    '(until|till|til) (when|what (day|time)|which day) (is|are|will) <people> (be)? (still)? (<remote>|<home>|<leave>|<in>|off|away|ooo|out|gone|out of office|{place})?',
    '(for)? how (long|much longer) (is|are|will) <people> (be)? (still)? (<remote>|<home>|<leave>|<in>|off|away|ooo|out|gone|out of office|{place})?',
    '<people> (is|are) (<remote>|<leave>|off|away|out) (until|till|til) when',
    'when does <people> (finish|leave|go home|go)',
  ],
  'came-when': [
    'when (did|has|have) <people> (<arrive>|come|came|arrive|get in|get here|show up|start) (to|into)? {place}?',
    '(what|which|at what) time (did|has|have|is|was) <people> (<arrive>|come|came|arrive|get in|get here|show up|start) (to|into)? {place}?',
    'since (when|what time) (is|are|has|have|was) <people> (been)? (<in>|here|there|{place}|<remote>|<home>|<leave>|off|away)?',
    '(for)? how long (has|have) <people> been (<in>|here|there|{place}|<remote>|<home>|<leave>|off|away)?',
    '<people> (is|are)? (in|here|{place}) since when',
  ],
  habits: [
    '(is|are|does|do) <people> (usually|normally|often|always|ever|typically|generally|regularly|mostly) {word}*',
    '(when|where|how often|on which days|on what days|what time) (is|are|does|do) <people> (usually|normally|often|always|typically|generally|regularly|mostly) {word}*',
    '(what|which|on which|on what) days? (is|are|does|do) <people> {word}*',
    'how (often|frequently|many days|regularly) (is|are|does|do|was|were|did|has|have) <people> {word}*',
    'what (is|are) <people> (usual|normal|regular|typical) (days|day|pattern|schedule|hours|routine)',
    '(usual|normal|regular|typical) (days|pattern|schedule|hours|routine) (of|for) <people>',
    '<people> (usual|normal|regular|typical) (days|day|pattern|schedule|hours|routine)',
  ],
  'my-habits': [
    '(when|where|how often|on which days|on what days) (am|do) i (usually|normally|often|always|typically|generally|mostly) {word}*',
    'how (often|many days|frequently) (am|do|was|did|have) i (been|come|come in|in|go|work)* (<in>|{place}|to the office)?',
    '(what|which|on which|on what) days (am|do) i (usually|normally|typically)? (come|come in|in|<in>|work|be)* {place}?',
    '(what are)? my (usual|normal|regular|typical) (days|office days|habits|pattern|routine)',
    'what are my habits',
  ],
  rankings: [
    'who (usually|normally|typically|always|often|mostly|generally|regularly) (comes|is|works|shows up|sits|turns up) (in|to the office|to work|<in>|{place}|from home|<remote>|on)*',
    'who <scope>? (is|was|has been|comes|came|works) (in|<in>|to the office|to work|here|{place})? (the)? (most|least) (often|days|frequently)? {place}? <scope>?',
    'who <scope>? (is|comes|works) (in|<in>|to the office|from home|<remote>|here)? (most|least) (often|days|frequently)? {place}? <scope>?',
    '(who|which (person|colleague)) (is|comes|was|has) (in|to the office|here)? (the)? (most|least) (often|days)? (in|in the office)?',
    '(rank|ranking|top|leaderboard|statistics|list) (of|by|for)? (people|colleagues|employees|attendance|attendances|my team|office days|{number})+ (by)? (attendance|days|presence)?',
    'who (has|have) the (most|fewest|least|best|worst) (office)? (days|attendance|presence) (in|{place})?',
    'who (never|rarely|hardly ever|seldom) (comes|is|works|shows) (in|up|here|to the office|<in>|{place})*',
    'who (always|often) (comes|is|works) (late|early|in|first|last|from home|<remote>)',
    'who (comes|is|was|came|arrived|arrives|leaves|left) (in)? (the)? (first|earliest|last|latest) (in)?',
    'who (is|are) (the)? (most|least) (present|absent) (person|people|colleague|employee)?',
    '(is|are|does|was|comes) <people> (in|come in|here)? more (often)? than <people> (in)?',
  ],
  'how-full-will-be': [
    'how <full> (will|is going to|would) (it|there)? {place}? (be|get|going to be)? {place}?',
    'how many (people|of us|colleagues)? (will|are going to|would|are coming|come|are expected|are planned|do you expect|can we expect|should i expect) (be|come|to|there)* (in|there|expected)? (in)? (to)? {place}?',
    '(will|is) (it|{place}|the office) (be|going to be|get) (very|too|quite|rather|so|pretty)? <full> {place}?',
    '(expected|forecast|prediction|estimated) (numbers|people|attendance|occupancy)? (for|of)? {place}?',
    'will (there be)? (space|room|a seat|a desk|enough desks|enough seats|free desks|free seats) (be left|left)? {place}?',
    'will there be (many|a lot of|lots of) people {place}?',
    '(what|how) (is|are|does|will) {time} (look|looking|going to be|going to look|be) (like)? {place}?',
    '(what|how) (is|are|does|will) (it|things|{place}|the office) (look|looking|going to be|going to look|be) (like)? {place}? {time}',
    'what (is|are) {time} like {place}?',
    'what numbers (do|are|can|should) (we|you|i) (expect|expecting) {place}?',
    'how <full> do you expect (it|{place})? (to be)?',
  ],
  'usually-full': [
    'how <full> (is|does) (it|there)? {place}? (usually|normally|typically|generally|mostly) (get)? {place}?',
    'how <full> (is|does|are) <where> (usually|normally|typically|generally|mostly) (get)?',
    'how many (people|of us|colleagues)? (usually|normally|typically|generally) (are|come|work|sit)* (in)? {place}?',
    'how many (people|of us|colleagues)? (are|come|work|sit) (in)? {place}? (usually|normally|typically|generally) (in)?',
    '(is|does) (it|{place}|the office) (usually|normally|typically|generally|always|often) (get)? (very|too|quite|rather|so|pretty)? <full> {place}?',
    '(usual|normal|typical|average) (numbers|attendance|occupancy|headcount|number of people)? (for|of|on)? {place}?',
    'what is (the)? (usual|normal|typical|average) (number of people|numbers|attendance|occupancy|headcount) {place}?',
    '(on average)? how many people (are|come)? (in)? on average {place}?',
    'how <full> (are|is) (a|an|the)? (normal|usual|typical|average) {time} {place}?',
  ],
  'quietest-day': [
    '(which|what|on which|on what) (day|days|weekday) (of the week)? (is|are|is it|has|have) (the)? (<quietest>|fewest people|least people) (day)? {place}?',
    '(which|what|on which|on what) (day|days|weekday) (is|are) {place} (the)? <quietest>',
    'when is (it|{place}|the office) (the)? <quietest> {place}?',
    '(what is)? (the)? <quietest> (day|days|weekday) (of the week)? (in|for)? {place}?',
    '(what is)? (the|a)? (best|good) day (for|to have)? (a)? (quiet|empty|calm) (office|{place})? {place}?',
    'when (are there|do we have) (the)? fewest people {place}?',
  ],
  'fullest-day': [
    '(which|what|on which|on what) (day|days|weekday) (of the week)? (is|are|is it|has|have) (the)? (<busiest>|most people) (day)? {place}?',
    '(which|what|on which|on what) (day|days|weekday) (is|are) {place} (the)? <busiest>',
    'when is (it|{place}|the office) (the)? <busiest> {place}?',
    '(what is)? (the)? <busiest> (day|days|weekday) (of the week)? (in|for)? {place}?',
    'when (are there|do we have|are) (the)? most people (in)? {place}?',
  ],
  'emptiest-place': [
    '(which|what|where) (office|site|place|floor|one|of the two)? (is|is it|has)? (<quieter>|<quietest>) (now)? {place} (or|and|vs|versus) {place}',
    '(is|are) (it)? {place} or {place} (<quieter>|<quietest>)',
    '(is|are) (it)? (<quieter>|<quietest>) {place} or {place}',
    '(is|are) (it)? {place} (<quieter>|<quietest>) than {place}',
    '{place} (or|vs|versus) {place} (which|what|where)? (one)? (is|is it)? (<quieter>|<quietest>)',
    '(which|what|on which|on what) (floor|floors|office|building|site|place) (is|are|is it|has) (the)? (<quietest>|least people|most (space|room|free seats|free desks|seats|desks)|fewest people|empty|quiet) (now)? {place}?',
    '(what is)? (the)? (emptiest|quietest|calmest|least (busy|full|crowded)) (floor|floors|office|building|site|place) (now)? (of|in)? {place}?',
    'where is (it|the office)? (the)? (quiet|empty|calm|<quietest>) {place}?',
    'where (is|are) (there)? (the)? (fewest people|most space|most free (seats|desks)|space|room|most room) {place}?',
    'where (can|could|should) i (find|get|sit) (in)? (a)? (quiet|peace|quiet place|quiet spot|quiet floor|in peace|quietly) {place}?',
    'emptiest|quietest',
  ],
  'fullest-place': [
    '(which|what|where) (office|site|place|floor|one|of the two)? (is|is it|has)? (<busier>|<busiest>) (now)? {place} (or|and|vs|versus) {place}',
    '(is|are) (it)? {place} or {place} (<busier>|<busiest>)',
    '(is|are) (it)? (<busier>|<busiest>) {place} or {place}',
    '(is|are) (it)? {place} (<busier>|<busiest>) than {place}',
    '{place} (or|vs|versus) {place} (which|what|where)? (one)? (is|is it)? (<busier>|<busiest>)',
    '(which|what|on which|on what) (floor|floors|office|building|site|place) (is|are|is it|has) (the)? (<busiest>|most people|full|busy|crowded|fewest free (seats|desks)) (now)? {place}?',
    '(what is)? (the)? <busiest> (floor|floors|office|building|site|place) (now)? (of|in)? {place}?',
    'where is (it|the office)? (the)? <busiest> {place}?',
    'where (are|is) (the)? most people {place}?',
  ],
  'free-seats': [
    'how many (free|available|empty|spare|open|unoccupied)? (seats|desks|places|spots|workplaces) (are|is|do we have|have we)? (there|still|left|free|available|empty)* (on|in)? {place}?',
    '(is|are|do we have|have we got|got)? (there)? (any|enough|some|a|one)? (free|available|empty|spare|open) (seats|desks|seat|desk|places|place|spot|spots|workplace|workplaces) (left|there)? (on)? {place}?',
    '(is|are|do we have|have we got|got)? (there)? (any|enough|some|a|one)? (seats|desks|seat|desk|spot|spots) (left|free|available|empty)? (on)? {place}?',
    '(can|could|will) i (still)? (find|get|have) (a|any)? (seat|desk|place|spot|free desk|free seat|place to sit) {place}?',
    '(number of)? (free|available|empty) (seats|desks|places|spots) (on|in|of)? {place}?',
  ],
  'which-places': [
    '(list|show|name|give) (me)? (the|all)? (of)? (the)? (levels|floors|storeys|stories) (of)? {place}?',
    '(what|which|how many) (levels|floors|storeys|stories|offices|sites|branches|locations) (does|do|has|have|are in|are there in|is in)* {place} (have|has|got)?',
    '(is|are) there (a|an|any|another|some)? (office|branch|site|location|building|offices|sites|branches|floor|level) {place}',
    '(is|are) there (a|an|any)? {place} (office|branch|site|location|building)?',
    '(do|have) we (have|got)? (a|an|any|another)? {place} (office|branch|site|location|building)?',
    '(do|have) we (have|got)? (a|an|any|another)? (office|branch|site|location|building|offices|sites) (anywhere)? (in|near)? {place}?',
    'are we (also|represented|present)* {place}',
    '(which|what) (cities|towns|countries|branches) (are we|do we have|are there|have we)* (in|offices in|an office in|got)*',
    '(which|what) (offices|floors|buildings|sites|places|locations|office|floor) (are|is|do|does|can|have) (there|we|you|i|it|{place}|the company)? (have|know|be|exist|ask about|ask for|choose|got|available|set up)* (in|of)? {place}?',
    '(which|what) (offices|floors|buildings|sites|places|locations) (do you know|do we have|exist|are there|are set up)? {place}?',
    '(list|show|give|tell|name) (me)? (all)? (the|of the|our|your)? (offices|floors|buildings|sites|places|locations) (of|in)? {place}?',
    '(how many) (offices|floors|buildings|sites|locations) (are there|do we have|does|has|have|exist|is there)? {place}? (have|has)?',
    '(all|our|the)? (offices|floors|sites|locations)',
    '(floors|offices) (of|in)? {place}',
    'where (are|do we have) (our|the)? (offices|sites|locations)',
    'where do we have (offices|sites|an office)',
  ],
  'when-open': [
    '(are|is)? (you|we|they|the place|things)? (folks|guys|lot|people|all)? (open|closed|shut) (at all|as well|too)? {time}?',
    '(do|does|will) (you|we|they) (folks|guys|lot|people|all)? (open|close) (at all|up)? {time}?',
    '(when|what time|until when|from when|how long|at what time|till when) (is|does|are|do|will|can i get into|can i enter) <where> (be)? (open|opens|opened|opening|close|closes|closing|shut)? (until|till|from)?',
    '(when|what time|until when|at what time) (is|does) (it|everything) (open|opening|close|closing|shut)',
    '(is|are|will) <where> (be)? (open|closed|shut) (at all)?',
    '(is|will) (it|everything) (be)? (open|closed|shut) {place}?',
    '(what are|what is|tell me|show me)? (the)? (opening|office|business|working)? (hours|times|opening times|opening time) (of|for|in|at)? <where>?',
    '<where> s? (opening|office|business|working) (hours|times)',
    '(what are|what is|tell me|show me|give me|do you know) <where> s? (opening|office|business|working)? (hours|times)',
    '<where> (open|closed)',
    '(open|opening|closing) (hours|times|time) (of|for)? <where>?',
    'does <where> (open|close)',
  ],
  'closed-days': [
    '(on)? (which|what) (days|dates|day) (is|are|will) (<where>|we|you|it) (be)? (closed|shut)',
    '(on)? (which|what) (days|dates) (is|are|will) (be)? (closed|shut) {place}?',
    '(what are|which are|show me|list)? (the)? (closed|closing|shut|bank|public|office) (days|holidays|dates) (of|for|in|at)? <where>?',
    'when (is|are) <where> (closed|shut)',
    'holidays (of|for|in) <where>',
    'when is (it|everything) (closed|shut)',
  ],
  'my-team': [
    '<who> (of|from|in|on) <my-team> (has|have)? <arrive>',

    '<who> (is|are)? (of|from|in|on) <my-team> (is|are)? (there|also|currently|working)* (<in>|{place}|here)?',
    '(is|are) (<who>|anybody|somebody)? (of|from|in|on) <my-team> (there|also|currently|working|going to be|coming)* (<in>|{place}|here)?',
    '(is|are|will) <my-team> (be|currently|there|working|coming)* (<in>|{place}|here|around)',
    'where (is|are|will) (everybody (in|of|from)|the rest of|all of)? <my-team> (be)?',
    '(how many|who else) (people|members|colleagues)? (of|from|in) <my-team> (is|are|will be)? (<in>|{place}|here|coming|working)*',
    'who (will|is going to|is coming|comes|was|is) (of|from|in|on)? <my-team> (be|in|coming|come|<in>|{place})*',
    '(will|is|are|does) (anybody|somebody|all)? (of|from|in)? <my-team> (be|in|come|coming|<in>|{place})*',
    '(list|show) (me)? <my-team>',
    '<my-team> (<in>|{place}|status|presence)?',
    '<my-team> (in|here|around|there)',
    'who (of|from|in|on) <my-team> (is|are|was|were|will be|comes|is coming|plans to be|has been) (coming|working)? (<in>|{place}|here|in)?',
    '(was|were) (anybody|<who>)? (of|from|in)? <my-team> (<in>|{place}|here)?',
  ],
  'my-manager': [
    '(who|what) (is|was) (the name of)? <my-manager> (called|again)?',
    'where (is|was|will|has) <my-manager> (be|been|sitting|working)*',
    '(is|was|will|has) <my-manager> (be|been|working|coming|going to be|already|back)* (<in>|{place}|here|there|<remote>|<home>|<leave>|off|away|out|around)?',
    'who is <my-manager>',
    '(can|could|will) i (find|meet|see|catch) <my-manager> (<in>|{place})?',
    '(find|show|locate|have you seen|show me|seen) <my-manager>',
    '<my-manager> (<in>|status|location|{place})?',
    '(is|has|will|does) <my-manager> (come|coming|arrived|here|be|come in)* (in|today|{place})?',
  ],
  'manager-of': [
    '(who|whom) (does|do|is|are) <people> (report|answer|reporting|answering) to',
    'to whom (does|do) <people> report',
    '(who|where) (is|are)? <people> s? <boss> (now|today|sitting|working)?',
    '(is|was|will) <people> s? <boss> (be)? (<in>|here|there|{place}|<remote>|<home>|<leave>|off|away|around)',
    '<people> s? <boss>',
    '(who|where) (is|are) the <boss> of <people>',
    'the <boss> of <people>',
    '(is|was) the <boss> of <people> (<in>|here|there|{place}|<remote>|<home>|<leave>|off|away|around)',
    'who (manages|supervises|leads|heads|is managing|is over|is above) <people>',
    '(who|whom) does <people> work for',
  ],
  'my-reports': [
    'who (all)? (reports|report|is reporting) to me',
    '(which|what) (people|colleagues|employees) report to me',
    '(who are|where are|list|show|show me|are)? (all)? my (direct)? (reports|reportees|people|employees|team members|subordinates|directs) (<in>|here|{place})?',
    '(who do|whom do) i manage',
    'who (works for|is under|works under) me',
  ],
  'which-day': [
    '(when|(which|what) (day|days)|on (which|what) (day|days)) (does|do|is|are|will|would) <my-team> (mostly|mainly|all)? (come|coming|be|work|meet|planning to come|come together|around)* (in|to the office|into the office|together|here|<in>|{place})*',
    '(should|shall|do|would) i (best|better|rather)? (come|go|be) (in|into the office|to the office|to {place}|{at})* {time} or (rather|on|better|maybe|then)* {time}',
    '{time} or {time} (which|what|which one) (is)? (better|best)? (to come in|for coming in|to come)?',
    '(which|what|on which|on what) (day|days) (should|shall|would|could|can|do|must) (i|we) (best|better)? (come|go|be|work|plan|choose|pick|to come) (in|into|to|to come|to go|<in>|the office|{place})* <purpose>? (my team|most people|most of my team|everybody|the team|my colleagues|the most people|as many people as possible)?',
    '(what is|which is|when is)? (the|a)? (best|good|better|ideal) (day|time) (for me|to|for)? (come|be|go|coming|visit|office|visiting|meeting|meet|see|going|an)* (in|into|to|<in>|the office|{place}|office|my team|the team)* <purpose>? (my team|the team|most people)?',
    '(when|on which day) (should|shall|do) i (best)? (come|go|be) (in|into|to|to the office|<in>|{place})* <purpose>? (my team|most people|most of my team|everybody|the team|my colleagues|the most people|as many people as possible)?',
    '(when|on which day|which day|what day) (is|are|will|comes|come) (most of|the most of|everybody of|the rest of|all of) <my-team> (be|coming|planning to be)? (in|<in>|here|{place})',
    '(which|what) day (is|are|will|does) <my-team> (be|come|coming|planning to be|meet)* (in|<in>|{place})?',
    '(which|what) day (do|are|will) most (people)? (of|from|in) <my-team> (come|coming|be)* (in|<in>|{place})?',
  ],
  'my-past': [
    '(was|were) i ({at}|{place}|<home>|<remote>|<leave>|off|away|in)* or ({at}|{place}|<home>|<remote>|<leave>|off|away|in|at the office)* {time}?',
    '(was|were) (i not|not i) ({at}|{place}|<home>|<remote>|<leave>|off|away|in|here)*',
    '(where|in which office|at which office|which office|which offices) (was|were|have) i (been|in|at)*',
    '(was|were) i (<in>|{place}|here|there|<remote>|<home>|<leave>|seen|counted)',
    '(when|on which days|which days|what days) (was|have) i (last)? (been)? (<in>|here|{place})',
    '(show|list|tell|give)? (me)? my (past|last|previous|recent|office) (days|week|presence|attendance|visits|history|days in the office)',
    '(show|list|tell|give)? (me)? my (presence|attendance) (history|record)?',
    '(did|have) i (come|been|go|work) (in|<in>|{place}|to the office|there)',
  ],
  'my-plans': [
    '(was|were) (i not|not i) (going to|supposed to|meant to|planning to|due to|down to|due) (be|come|work|in)* ({at}|{place}|<home>|<remote>|<leave>|off|away|in|to)*',
    '(was|were) i (going to|supposed to|meant to|planning to|due to|down to) (be|come|work|in)* ({at}|{place}|<home>|<remote>|<leave>|off|away|in|to)*',
    '(am|will) i (be|working|going to be|supposed to be)? ({at}|{place}|<home>|<remote>|<leave>|off|away|in|at the office)* or ({at}|{place}|<home>|<remote>|<leave>|off|away|in|at the office)* {time}',
    '(what|which) plans of mine (are|have you) (stored|noted|kept|saved|planned)?',

    '(what are|what is|show|list|tell me|show me|whats)? my (plan|plans|planned days|schedule|agenda|upcoming days|statements) (for|of|on)?',
    'where (will|am|do|should|would) i (be|going to be|planning to be|plan to be|planned)',
    '(what|where) (have|did|do) i (said|say|plan|planned|noted|announced|note) (for)? {time}',
    '(am|will) i (be|planned|planning to be|down|going to be) (as|to be|in|<in>|<remote>|<leave>|{place})* {time}',
    '(do|did|have) i (have)? (any|got any)? plans',
  ],
  'who-sees-me': [
    '(does|do|can|could|will|would|did) (my (boss|manager|lead|colleagues|team|coworkers)|everybody|anybody|somebody|people|others|the others|admins) (see|know|notice|find out|get told|learn|hear) (about|of|when|what time|at what time|if)* (my (arrival|arrivals|coming|departure|hours|times|days|sign in|sign ins|visits|movements|comings and goings)|i (arrive|come|arrived|came|leave|left|get in|got in|am in|come in|came in|go home))',
    '(are|is) (my (coworkers|colleagues|boss|manager|team)|others|people|everybody|anybody|somebody) able to (see|find|know) (me|where i am|my (status|location|presence|plans)) (here)?',

    'who (has|have)? (looked|snooped|checked|searched|viewed|accessed|seen|read|spied) (at|on|up|into|for|through|out)* (me|my (status|presence|location|data|days|plans|file|profile))',
    'who (can|could|may|is able to|all)? (see|sees|find|finds|look up|view|know|knows|look) (me|where i am|my (status|presence|location|data|place|whereabouts|days|plans))',
    '(can|could|do|does|will) (everybody|people|others|my (boss|manager|colleagues|team)|somebody|anybody|the others|admins|administrators) (see|find|look up|know|view) (me|where i am|my (status|presence|location|data|place|whereabouts|days|plans))',
    '(to whom|for whom|whom) am i (visible|shown)',
    'who am i (visible|shown) to',
    'who (all|else)? (can|could|may|is able to)? (see|sees|read|reads|look at|access|view|know|knows|get|gets) (it|that|this|them|my data|this data|that data|all that|all this)',
    'who has access (to (it|that|this|my data|them|me))?',
    '(is|are) (it|that|this|they) (visible|shown) (to (everybody|others|anybody|my boss))?',
    '(is|are) my (status|presence|location|data|whereabouts) (visible|shown|public) (to (everybody|others|anybody|my boss))?',
    'what (can|do|could) (others|people|my colleagues|colleagues|my boss|my manager) (see|know) (of|about) (me|where i am)',
  ],
  'why-not-shown': [
    '(i am (<in>|here|{place}|at work|sitting here|sitting|in))? (but|and|so)? why (am i|i am|do i|does it|are you|is it|do you|did you|can you|does the app) not (show|shown|see|seen|seeing|showing|visible|counted|count|listed|appear|displayed|there|<in>|{place}|find|know|detected|noticed|recognized|recognised)* (me|that|i am|it|<in>|here|there|{place}|up)*',
    '(i am (<in>|here|{place}|at work|in)) (but|and|yet) (i am|you do|it does|nobody can|nobody does|i do|you are|i was) not (show|shown|see|seen|seeing|showing|visible|counted|listed|appear|displayed|<in>|{place}|find|know|detected)* (me|that|it|<in>|here|there|{place}|up)*',
    '(i am (<in>|here|{place}|at work|in)) (but|and|yet) (nobody (sees|finds) me|i am (invisible|missing)|you say i am not|it says i am not|it says i am (remote|<remote>|<home>))',
    'why (do|can|does|did) (you|it|nobody|people|others|the app|everybody) not (see|find|show|know|notice|count|detect) (me|that i am (here|in|<in>|{place}))',
    'why (am i|i am) (not (shown|visible|listed|seen|there|counted|displayed|<in>|{place})|missing|invisible)',
    '(you do|it does|you are|the app does) not (show|see|showing|seeing|count|list) me',
    'why (do|can|does|did) not (you|it|nobody|anybody|somebody|people|others|the app|everybody) (see|find|show|know|notice|count|detect) (me|that i am (here|in|<in>|{place}))',
    'i am not (shown|visible|listed|displayed|counted)',
  ],
};
