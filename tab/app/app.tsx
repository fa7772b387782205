import { FluentProvider, makeStyles, Toaster, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SignIn } from '../features/sign-in/sign-in.tsx';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

export function App() {
  const styles = useStyles();
  const [ofTeams, setOfTeams] = useState<TeamsTheme>();
  const { name, theme, choose } = useTheme(ofTeams);
  return (
    <FluentProvider theme={theme} className={styles.provider} data-theme={name}>
      <SignIn onTheme={setOfTeams}>
        {(session) => <Shell session={session} themeName={name} chooseTheme={ofTeams ? undefined : choose} />}
      </SignIn>
      <Toaster toasterId="indoors" position="bottom" />
    </FluentProvider>
  );
}
