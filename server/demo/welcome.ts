import { plural } from '../cli/plural.ts';
import type { Clock } from '../presence/time.ts';
import type { DemoPerson, Organisation } from './organisation.ts';

export interface WelcomeFacts {
  organisation: Organisation;
  clock: Clock;
  speed: number;
  employee: DemoPerson;
  administrator: DemoPerson;
  /** The requested port, and the actual one. */
  port: number;
  listening: number;
}

/** The demo's welcome text: addresses, people to sign in as, and how to talk to the bot. */
export function describeDemo({ organisation, clock, speed, employee, administrator, port, listening }: WelcomeFacts): string {
  const zone = organisation.sites[0]?.timeZone ?? 'UTC';
  const time = new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    clock.now(),
  );
  const elsewhere = listening === port ? '' : `\n  (Port ${port} is taken, so it is ${listening}.)`;
  const server = listening === 3978 ? '' : `--url http://127.0.0.1:${listening} `;
  return `
Indoors is running over ${organisation.name}, a made-up organisation of ${plural(organisation.people.length, 'person', 'people')}.
There it is ${time} in ${organisation.sites[0]?.name}; a second here is ${speed} seconds there.

  Look      http://localhost:${listening}/tab/${elsewhere}
  as        ${employee.upn}  (an employee)
  or as     ${administrator.upn}  (the administrator)
  Ask       npm run ask -- ${server}"who's in the office today"
  or chat   BOT_ENDPOINT=http://127.0.0.1:${listening}/api/messages DEFAULT_CHANNEL_ID=msteams \\
              npx -p @microsoft/m365agentsplayground agentsplayground start
            (you are ${employee.name} there)
  API       http://localhost:${listening}/api/docs

Nothing is kept. Ctrl-C ends it.`;
}
