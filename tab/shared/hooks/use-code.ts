import type { ComponentType } from 'react';
import { codeLoader } from '../lib/code-loader.ts';
import { useServerQuery } from './use-server-query.ts';

/**
 * A hook that fetches the code of a component once, when it is first used.
 * @param part its name for the loader
 */
export function codeHook<Props extends object>(part: string, load: () => Promise<{ default: ComponentType<Props> }>) {
  let loaded: { default: ComponentType<Props> } | undefined;
  const fetchCode = async () => {
    loaded ??= await codeLoader.load(part, load);
    return loaded;
  };
  return function useCode() {
    const { value = loaded, problem } = useServerQuery(['code', part], fetchCode);
    return { value, problem };
  };
}
