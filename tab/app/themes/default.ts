import { teamsLightTheme } from '@fluentui/react-components';
import type { PageTheme } from '../page-theme.ts';

export const theme: PageTheme = { ...teamsLightTheme, pictureInvert: '0', shadeStrength: '1' };
