import { teamsHighContrastTheme } from '@fluentui/react-components';
import type { PageTheme } from '../page-theme.ts';

export const theme: PageTheme = { ...teamsHighContrastTheme, pictureInvert: '1', shadeStrength: '0.6' };
