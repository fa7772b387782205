import { FluentProvider, makeStyles, Toaster, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SignIn } from '../features/sign-in/sign-in.tsx';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { NavigationProvider } from './navigation.tsx';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

export function App() {
  const styles = useStyles();
  const [ofTeams, setOfTeams] = useState<TeamsTheme>();
  const { name, theme, choose } = useTheme(ofTeams);
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider itself: what it wears, every toast and menu wears too, over the whole page. */}
      <div className={styles.page} data-theme={name} style={{ colorScheme: name === 'default' ? 'light' : 'dark' }}>
        <SignIn onTheme={setOfTeams}>
          {(session) => (
            <NavigationProvider>
              <Shell session={session} themeName={name} chooseTheme={ofTeams ? undefined : choose} />
            </NavigationProvider>
          )}
        </SignIn>
      </div>
      <Toaster toasterId="indoors" position="bottom" />
    </FluentProvider>
  );
}
