import { Avatar, Badge, Button, CompoundButton, Link, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Client } from '../../../server/routes/schemas/client.ts';
import { Problem, ProblemBar, RefusedContext } from '../../shared/components/problem.tsx';
import { useAction } from '../../shared/hooks/use-action.ts';
import { recovery, useRecovery } from '../../shared/hooks/use-recovery.ts';
import { type Http, HttpProblem, isTokenProblem } from '../../shared/lib/http.ts';
import type { DemoPerson } from './api.ts';
import { appLink } from './app-link.ts';
import type { Session } from './session.ts';
import { rememberPerson, type Start, startSession } from './start-session.ts';
import type { TeamsTheme } from './teams.ts';

const useStyles = makeStyles({
  page: { maxWidth: '760px', margin: '0 auto', padding: '48px 16px', display: 'grid', gap: '16px' },
  people: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))', marginTop: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  person: { justifyContent: 'flex-start', '& .fui-Badge': { marginLeft: tokens.spacingHorizontalS } },
  logo: { width: '48px', height: '48px' },
});

interface SignInProps {
  onTheme: (theme: TeamsTheme) => void;
  /** `refused` stands above the page while no sign-in is accepted, and offers to try again. */
  children: (session: Session, refused: ReactNode) => ReactNode;
}

/** Shows its children once somebody is signed in, and until then what stands in the way. */
export function SignIn({ children, onTheme }: SignInProps) {
  const styles = useStyles();
  const [start, setStart] = useState<Start>();
  const [problem, setProblem] = useState<unknown>();
  const [refused, setRefused] = useState<HttpProblem>();
  const begin = useCallback(() => {
    setStart(undefined);
    setProblem(undefined);
    setRefused(undefined);
    startSession({ onTheme, restart: begin, onRefused: setRefused }).then(setStart, setProblem);
  }, [onTheme]);
  useEffect(begin, [begin]);
  useRecovery(problem, begin);

  if (start?.kind === 'session') {
    const { http } = start.session;
    const onDone = () => {
      setRefused(undefined);
      recovery.returned('sign-in');
    };
    return (
      <RefusedContext value={refused !== undefined}>
        {children(start.session, refused && <SignInAgain http={http} problem={refused} onDone={onDone} />)}
      </RefusedContext>
    );
  }
  return (
    <main className={styles.page}>
      <img src="/tab/icon.svg" alt="" className={styles.logo} />
      {problem !== undefined && <Problem error={problem} retry={begin} title="Signing in did not work" />}
      {problem === undefined && start === undefined && <Spinner label="Signing in" />}
      {start?.kind === 'choose' && <ChoosePerson people={start.people} onChosen={begin} />}
      {start?.kind === 'open-in-teams' && <OpenInTeams client={start.client} />}
    </main>
  );
}

/** Asks for a token and has the server look at it. */
function SignInAgain({ http, problem, onDone }: { http: Http; problem: HttpProblem; onDone: () => void }) {
  const { busy, run } = useAction();
  const again = async () => {
    const done = await run(() =>
      http.get('/api/me').then(
        () => true,
        (error) => !(error instanceof HttpProblem && isTokenProblem(error)),
      ),
    );
    if (done?.value) onDone();
  };
  return (
    <ProblemBar
      error={problem}
      title="You are not signed in"
      retry={() => void again()}
      retryLabel={busy ? 'Signing in …' : 'Sign in again'}
    />
  );
}

function ChoosePerson({ people, onChosen }: { people: DemoPerson[]; onChosen: () => void }) {
  const styles = useStyles();
  const choose = (upn: string) => {
    rememberPerson(upn);
    onChosen();
  };
  return (
    <>
      <Title2 as="h1">Who do you want to be?</Title2>
      <Text className={styles.muted}>This is a demo over a simulated tenant. In Microsoft Teams you are signed in as yourself.</Text>
      <div className={styles.people}>
        {people.map(({ upn, name, department, office, administrator }) => (
          <CompoundButton
            key={upn}
            className={styles.person}
            aria-label={`Look as ${[name, administrator && 'Administrator', department, office].filter(Boolean).join(' · ')}`}
            icon={<Avatar name={name} color="colorful" size={40} />}
            secondaryContent={[department, office].filter(Boolean).join(' · ')}
            onClick={() => choose(upn)}
          >
            <span>
              {name}
              {administrator && <Badge appearance="tint">Administrator</Badge>}
            </span>
          </CompoundButton>
        ))}
      </div>
    </>
  );
}

function OpenInTeams({ client }: { client: Client }) {
  const styles = useStyles();
  const link = appLink(client);
  return (
    <>
      <Title2 as="h1">Indoors lives in Microsoft Teams</Title2>
      <Text className={styles.muted}>
        Open Teams, choose Apps, search for “Indoors” and open its Today tab; there you are signed in at once. If it is not listed, ask your
        administrator to upload the app package and allow it for you.
      </Text>
      <div>
        {link && (
          <Button as="a" appearance="primary" href={link}>
            Open in Teams
          </Button>
        )}{' '}
        <Link href="/api/docs">API documentation</Link>
      </div>
    </>
  );
}
