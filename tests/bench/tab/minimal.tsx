import { Button, FluentProvider, Spinner, Text, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The smallest Fluent page that shows one answer of the API. */
function Page() {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const authorization = `Bearer ${sessionStorage.getItem('token')}`;
    void fetch('/api/me', { headers: { authorization } })
      .then((answer) => answer.json())
      .then((me: { name: string }) => setName(me.name));
  }, []);
  return (
    <FluentProvider theme={teamsLightTheme}>
      {name === undefined ? <Spinner /> : <Text id="usable">{name}</Text>}
      <Button>Reload</Button>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
