import { useRouterState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What somebody typed before they came; kept out of the address, which others may see. */
    typed?: string;
  }
}

/** The sentence typed on the page one came from. */
export const useTyped = (): string | undefined =>
  useRouterState({ select: (state) => state.location.state.typed });
