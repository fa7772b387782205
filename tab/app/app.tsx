import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { EarlyStart } from '../features/sign-in/early-start.ts';
import { SignIn } from '../features/sign-in/sign-in.tsx';
import type { Conversation } from '../features/sign-in/teams-listener.ts';
import { KeptFocus } from '../shared/components/keep-focus.tsx';
import { LiveProvider } from '../shared/components/live.tsx';
import { NavigationProvider, useNavigation } from '../shared/components/navigation.tsx';
import { MessagesProvider } from '../shared/components/say.tsx';
import { ServerTimeProvider } from '../shared/components/server-time.tsx';
import { recovery } from '../shared/hooks/use-recovery.ts';
import type { Http } from '../shared/lib/http.ts';
import { createQueryClient } from '../shared/lib/query-client.ts';
import { pathOf } from '../shared/lib/route.ts';
import { loadTexts } from '../shared/lib/texts.ts';
import { Boundary } from './boundary.tsx';
import { lazyPage } from './lazy-page.tsx';
import { hrefOfSubPage, isShared } from './pages.ts';
import { Shell, type ShellProps } from './shell.tsx';
import { type NamedTheme, useTheme } from './theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

/** The contexts of every page of a session: answers of the server, its time and its live stream, the address, and announcements. */
function SessionContexts({ http, children }: { http: Http; children: ReactNode }) {
  const [client] = useState(() => createQueryClient(recovery));
  return (
    <QueryClientProvider client={client}>
      <ServerTimeProvider>
        <LiveProvider http={http}>
          <NavigationProvider>
            <MessagesProvider>{children}</MessagesProvider>
          </NavigationProvider>
        </LiveProvider>
      </ServerTimeProvider>
    </QueryClientProvider>
  );
}

function openSubPage(subPageId: string): void {
  const href = hrefOfSubPage(subPageId, pathOf(location.hash));
  if (href !== undefined) location.hash = href;
}

const ChannelPage = lazyPage(
  'channel',
  async () => {
    const [page] = await Promise.all([import('../features/channel/channel-page.tsx'), loadTexts('channel')]);
    return page;
  },
  'tab.shared.loading',
);

interface PagesProps extends ShellProps {
  conversation: Conversation | undefined;
}

/** A person's own pages, or those of a channel or chat, which are the same for every reader. */
function Pages({ conversation, ...own }: PagesProps) {
  const { path } = useNavigation();
  if (!isShared(path)) return <Shell {...own} />;
  return (
    <>
      {own.refused}
      <ChannelPage http={own.session.http} conversation={conversation} />
    </>
  );
}

export function App({ firstTheme, started }: { firstTheme: NamedTheme; started: EarlyStart }) {
  const styles = useStyles();
  const [ofTeams, setOfTeams] = useState(started.theme);
  const [conversation, setConversation] = useState<Conversation>();
  const { name, theme, choose } = useTheme(firstTheme, ofTeams);
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider itself: its class is copied to every toast and menu, which would then cover the whole page. */}
      <div className={styles.page} data-theme={name} style={{ colorScheme: name === 'default' ? 'light' : 'dark' }}>
        <Boundary at="tab">
          <KeptFocus>
            <SignIn started={started} onTheme={setOfTeams} onConversation={setConversation} onSubPage={openSubPage}>
              {(session, refused) => (
                <SessionContexts http={session.http}>
                  <Pages
                    session={session}
                    refused={refused}
                    conversation={conversation}
                    themeName={name}
                    chooseTheme={ofTeams ? undefined : choose}
                  />
                </SessionContexts>
              )}
            </SignIn>
          </KeptFocus>
        </Boundary>
      </div>
    </FluentProvider>
  );
}
