import type { Language } from '../language.ts';
import { beside } from './beside.ts';
import { clauses } from './clauses.ts';
import { commands } from './commands.ts';
import { consent } from './consent.ts';
import { continuing } from './continuing.ts';
import { core } from './core.ts';
import { deniedPlans } from './denied-plans.ts';
import { departments } from './departments.ts';
import { chatter, common } from './everyday.ts';
import { examples } from './examples.ts';
import { existence } from './existence.ts';
import { fit } from './fit.ts';
import { fragments } from './fragments.ts';
import { musings } from './musings.ts';
import { noteRequest } from './note-request.ts';
import { notices } from './notices.ts';
import { others } from './others.ts';
import { partial } from './partial.ts';
import { phrases } from './phrases/index.ts';
import { places } from './places.ts';
import { afterwards, reasons } from './reasons.ts';
import { relative, theirTeam } from './relative.ts';
import { rewriting } from './rewriting.ts';
import { samePlace } from './same-place.ts';
import { sentences } from './sentences/index.ts';
import { past, requestForms } from './tenses.ts';
import { otherTimes, times } from './times.ts';
import {
  always,
  askingLabels,
  askings,
  choosing,
  conditions,
  confirming,
  consentAsked,
  correcting,
  courtesies,
  excluding,
  figures,
  fillers,
  greetings,
  groups,
  hedges,
  ifs,
  joins,
  leavesOut,
  never,
  noLonger,
  oneOrEach,
  or,
  pronouns,
  requests,
  reveals,
  several,
  showing,
  since,
  starts,
  subjectless,
  tags,
  titles,
  whens,
  wholes,
  workplaces,
} from './words.ts';

export const es: Language = {
  code: 'es',
  rewriting,
  fragments,
  phrases,
  past,
  requestForms,
  examples,
  greetings,
  askings,
  requests,
  reveals,
  fillers,
  chatter,
  common,
  never,
  hedges,
  figures,
  or,
  workplaces,
  joins,
  always,
  noLonger,
  oneOrEach,
  partial,
  excluding,
  leavesOut,
  since,
  starts,
  subjectless,
  choosing,
  fit,
  existence,
  noteRequest,
  consent,
  conditions,
  ifs,
  whens,
  relative,
  theirTeam,
  samePlace,
  continuing,
  notices,
  confirming,
  correcting,
  wholes,
  beside,
  courtesies,
  several,
  showing,
  afterwards,
  reasons,
  clauses,
  commands,
  core,
  deniedPlans,
  others,
  musings,
  groups,
  pronouns,
  titles,
  askingLabels,
  consentAsked,
  tags,
  times,
  otherTimes,
  places,
  departments,
  sentences,
};
