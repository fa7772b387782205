import { makeStyles, Text } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { Problem, ProblemBar, RefusedContext } from '../../shared/components/problem.tsx';
import { TokenWaitContext } from '../../shared/components/waiting.tsx';
import { useAction } from '../../shared/hooks/use-action.ts';
import { recovery, useRecovery } from '../../shared/hooks/use-recovery.ts';
import { HttpProblem, isTokenProblem, type SignedInHttp } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { EarlyStart } from './early-start.ts';
import type { Session } from './session.ts';
import { type Start, startSession } from './start-session.ts';
import type { TeamsListener } from './teams-listener.ts';

const useStyles = makeStyles({
  page: { maxWidth: '760px', margin: '0 auto', padding: '48px 16px', display: 'grid', gap: '16px' },
  logo: { width: '48px', height: '48px' },
  // Shown above the placeholder of the page, at the position of its heading.
  starting: { position: 'fixed', zIndex: 1, top: '76px', left: '24px', '@media (max-width: 640px)': { left: '12px' } },
});

interface SignInProps extends TeamsListener {
  /** The sign-in that was started before the page was rendered. */
  started: EarlyStart;
  /** `refused` is shown above the page while the server accepts no sign-in, with a button to try again. */
  children: (session: Session, refused: ReactNode) => ReactNode;
}

/** Shows its children once somebody is signed in. Until then it shows the progress or the problem. */
export function SignIn({ started: earlyStart, children, onTheme, onConversation, onSubPage }: SignInProps) {
  const styles = useStyles();
  const [start, setStart] = useState<Start>();
  const [problem, setProblem] = useState<unknown>();
  const [refused, setRefused] = useState<HttpProblem>();
  const [waitsForToken, setWaitsForToken] = useState(false);
  const [starting, setStarting] = useState(true);
  const early = useRef<EarlyStart | undefined>(earlyStart);
  const begin = useCallback(() => {
    setStart(undefined);
    setRefused(undefined);
    setWaitsForToken(false);
    setStarting(true);
    const started = (result: Start) => {
      setProblem(undefined);
      setStart(result);
    };
    const deps = { onTheme, onConversation, onSubPage, restart: begin, onRefused: setRefused, onTokenWait: setWaitsForToken };
    const first = early.current;
    early.current = undefined;
    first?.listen(deps);
    (first?.result ?? startSession(deps)).then(started, setProblem).finally(() => setStarting(false));
  }, [onTheme, onConversation, onSubPage]);
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
        <TokenWaitContext value={waitsForToken}>
          {children(start.session, refused && <SignInAgain http={http} problem={refused} onDone={onDone} />)}
        </TokenWaitContext>
      </RefusedContext>
    );
  }
  // The page around it still shows the placeholder from before any script.
  if (starting && problem === undefined) {
    return (
      <Text role="progressbar" aria-busy weight="semibold" className={styles.starting}>
        {texts.text('tab.sign-in.under-way')}
      </Text>
    );
  }
  return (
    <main className={styles.page}>
      <img src="/tab/icon.svg" alt="" className={styles.logo} />
      {/* The problem stays while signing in is retried, so that its button keeps the focus. */}
      {problem !== undefined && <Problem error={problem} retry={begin} title={texts.text('tab.sign-in.failed')} />}
      {starting && <LinesSkeleton heights={[40]} words={texts.text('tab.sign-in.under-way')} />}
      {start?.kind === 'choose' && <start.ChoosePerson people={start.people} onChosen={begin} />}
      {start?.kind === 'open-in-teams' && <start.OpenInTeams client={start.client} />}
    </main>
  );
}

/** Requests a token and has the server check it. */
function SignInAgain({ http, problem, onDone }: { http: SignedInHttp; problem: HttpProblem; onDone: () => void }) {
  const { busy, run } = useAction();
  const again = async () => {
    const done = await run(() =>
      http.signInAgain<Me>('/api/me', { id: '' }).then(
        () => true,
        (error) => !(error instanceof HttpProblem && isTokenProblem(error)),
      ),
    );
    if (done?.value) onDone();
  };
  return (
    <ProblemBar
      error={problem}
      title={texts.text('tab.sign-in.not-signed-in')}
      retry={() => void again()}
      retryLabel={texts.text(busy ? 'tab.sign-in.again-busy' : 'tab.sign-in.again')}
    />
  );
}
