import type { Language } from '../language.ts';

/** Words for managers and reports. */
export const relations = {
  'in-hierarchy':
    '((in|on|within|per|by|from|according to) (the|our|your|my)? (company|corporate)? (hierarchy|org|org chart|orgchart|organisation|organization|chain|chain of command|pecking order|food chain|tree|directory|company|system|records|books|structure|reporting line|line)|hierarchically|officially|formally)',
  'reports-to':
    '((have to|supposed to|need to|directly|actually|currently|meant to)* (report|reports|reporting|answer|answers|answering|answerable|accountable) (directly)? to)',
  leads:
    '((directly|actually|currently)? (manage|manages|managing|supervise|supervises|supervising|lead|leads|leading|oversee|oversees|overseeing|direct|directs|directing|head|heads|run|runs|boss|bosses|look after|looks after|line manage|line manages|line managing|command|commands|(am|is|are)? (in charge|in command|responsible|accountable|(the)? (head|manager|boss|lead|supervisor|superior)) (of|for)))',
  above:
    '((directly|right|just|immediately|one|level|step|rung|a|up|next|higher)* (above|over|ahead of|up from|senior to|higher than|higher up than))',
  below:
    '((directly|right|just|immediately|one|level|step|rung|a)* (below|under|beneath|underneath|beneath|junior to|lower than|lower down than|down from))',
  boss: '(manager|boss|supervisor|line manager|people manager|team lead|team leader|superior|chief|lead|head|higher up)',
  'my-manager':
    '((my|the|our) (direct|immediate|current|own|new|actual|official)? <boss>|(the (one|person|guy|woman|man|lady|colleague)) (that|who|whom)? (i <reports-to>|<leads> me|(is|sits|comes)? <above> me|i (am)? (work|working) (for|under)))',
  'my-reports':
    '(my (direct|own)? (reports|reportees|people|employees|team members|subordinates|directs|underlings|minions|staff|charges|reporting line))',
  'their-team':
    '(team|group|crew|squad|people|folks|lot|(direct)? reports|reportees|directs|subordinates|underlings|staff|employees|team members|guys|bunch|gang)',
} as const satisfies Language['fragments'];
