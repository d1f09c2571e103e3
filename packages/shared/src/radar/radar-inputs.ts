import { z } from 'zod';
import { text } from '../imports/row-fields.js';

/** What staff make of an unmet theme. */
export const radarActions = ['research_call', 'event', 'provider_invitation'] as const;
export type RadarAction = (typeof radarActions)[number];

export const actOnThemeInput = z.object({ theme: text(120), action: z.enum(radarActions) });
