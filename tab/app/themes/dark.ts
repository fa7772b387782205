import { teamsDarkTheme } from '@fluentui/react-components';
import type { PageTheme } from '../page-theme.ts';

export const theme: PageTheme = { ...teamsDarkTheme, pictureInvert: '0.88', shadeStrength: '1' };
