import { FluentProvider, makeStyles, Toaster, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { SignIn } from '../features/sign-in/sign-in.tsx';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { KeptFocus } from '../shared/components/keep-focus.tsx';
import { NavigationProvider } from '../shared/components/navigation.tsx';
import { MessagesProvider, TOAST_KEY } from '../shared/components/say.tsx';
import { ServerTimeProvider } from '../shared/components/server-time.tsx';
import { Boundary } from './boundary.tsx';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

/** What every page may use: where it is, what time it is, where the focus was, and a voice. */
function Around({ children }: { children: ReactNode }) {
  return (
    <ServerTimeProvider>
      <NavigationProvider>
        <KeptFocus>
          <MessagesProvider>{children}</MessagesProvider>
        </KeptFocus>
      </NavigationProvider>
    </ServerTimeProvider>
  );
}

export function App() {
  const styles = useStyles();
  const [ofTeams, setOfTeams] = useState<TeamsTheme>();
  const { name, theme, choose } = useTheme(ofTeams);
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider itself: what it wears, every toast and menu wears too, over the whole page. */}
      <div className={styles.page} data-theme={name} style={{ colorScheme: name === 'default' ? 'light' : 'dark' }}>
        <Boundary at="tab">
          <SignIn onTheme={setOfTeams}>
            {(session, refused) => (
              <Around>
                <Shell session={session} refused={refused} themeName={name} chooseTheme={ofTeams ? undefined : choose} />
              </Around>
            )}
          </SignIn>
        </Boundary>
      </div>
      <Toaster toasterId="indoors" position="bottom" shortcuts={{ focus: ({ key }) => key === TOAST_KEY }} />
    </FluentProvider>
  );
}
